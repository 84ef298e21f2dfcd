//! The reader of the cloud assembly.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::artifact::{Artifact, Manifest, StackArtifact, inside, stack};
use super::error::AssemblyError;
use super::nearest::nearest;
use super::order;

/// The newest major version of the cloud-assembly schema that is understood.
const SUPPORTED_MAJOR: u64 = 55;

/// Which further stacks a selection takes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    /// None.
    Nothing,
    /// Those that must be there before: for a deployment.
    Dependencies,
    /// Those that must be gone before: for a deletion.
    Dependents,
}

/// A cloud assembly.
#[derive(Debug, Clone)]
pub struct Assembly {
    /// The directory it was read from.
    pub directory: PathBuf,
    /// Its stacks, each after those it depends on.
    pub stacks: Vec<StackArtifact>,
}

impl Assembly {
    /// Reads the manifest of an assembly.
    ///
    /// # Errors
    /// [`AssemblyError`] when there is none, or it is damaged or too new.
    pub fn read(directory: &Path) -> Result<Self, AssemblyError> {
        let path = directory.join("manifest.json");
        if !path.is_file() {
            return Err(AssemblyError::Missing {
                directory: directory.to_owned(),
            });
        }
        let manifest: Manifest = json(&path)?;
        check_version(&path, &manifest.version)?;
        let mut stacks = Vec::new();
        let mut asset_manifests = HashMap::new();
        for (id, value) in manifest.artifacts {
            let damaged = |error: serde_json::Error| AssemblyError::Damaged {
                path: path.clone(),
                reason: format!("artifact {id}: {error}"),
            };
            let artifact: Artifact = serde_json::from_value(value).map_err(damaged)?;
            match artifact.kind.as_str() {
                "aws:cloudformation:stack" => stacks.push(stack(directory, &id, artifact)?),
                "cdk:asset-manifest" => {
                    if let Some(file) = &artifact.properties.file {
                        asset_manifests.insert(id, inside(directory, file)?);
                    }
                }
                "cdk:cloud-assembly" => {
                    return Err(AssemblyError::Unsupported {
                        path,
                        artifact: id,
                        kind: artifact.kind,
                    });
                }
                // The construct tree and what newer versions add say nothing about deploying.
                _ => {}
            }
        }
        sort_dependencies(&mut stacks, &asset_manifests);
        Ok(Self {
            directory: directory.to_owned(),
            stacks: order::in_deployment_order(stacks)?,
        })
    }

    /// The stacks called `names` (all when none is named), in deployment order.
    ///
    /// # Errors
    /// [`AssemblyError::UnknownStacks`] when a name is not in the assembly.
    pub fn select(
        &self,
        names: &[String],
        with: With,
    ) -> Result<Vec<&StackArtifact>, AssemblyError> {
        if names.is_empty() {
            return Ok(self.stacks.iter().collect());
        }
        let mut chosen = vec![false; self.stacks.len()];
        let mut unknown: Vec<&str> = Vec::new();
        for name in names {
            match self.stacks.iter().position(|stack| stack.is_called(name)) {
                Some(position) => chosen[position] = true,
                None if unknown.contains(&name.as_str()) => {}
                None => unknown.push(name),
            }
        }
        if !unknown.is_empty() {
            return Err(self.unknown(&unknown));
        }
        match with {
            With::Nothing => {}
            With::Dependencies => {
                for index in (0..self.stacks.len())
                    .rev()
                    .filter(|index| chosen[*index])
                    .collect::<Vec<_>>()
                {
                    self.take_dependencies(index, &mut chosen);
                }
            }
            With::Dependents => {
                // In deployment order, one pass reaches the dependents of dependents.
                for index in 0..self.stacks.len() {
                    let dependencies = &self.stacks[index].dependencies;
                    chosen[index] |= (0..index).any(|before| {
                        chosen[before] && dependencies.contains(&self.stacks[before].id)
                    });
                }
            }
        }
        Ok(self
            .stacks
            .iter()
            .zip(chosen)
            .filter_map(|(stack, chosen)| chosen.then_some(stack))
            .collect())
    }

    fn take_dependencies(&self, index: usize, chosen: &mut [bool]) {
        for before in 0..index {
            if !chosen[before]
                && self.stacks[index]
                    .dependencies
                    .contains(&self.stacks[before].id)
            {
                chosen[before] = true;
                self.take_dependencies(before, chosen);
            }
        }
    }

    fn unknown(&self, names: &[&str]) -> AssemblyError {
        let available = || self.stacks.iter().map(|stack| stack.name.as_str());
        let mut nearest_names: Vec<String> = Vec::new();
        for found in names.iter().filter_map(|name| nearest(name, available())) {
            if !nearest_names.iter().any(|it| it == found) {
                nearest_names.push(found.to_owned());
            }
        }
        AssemblyError::UnknownStacks {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            nearest: nearest_names,
            available: available().map(str::to_owned).collect(),
        }
    }
}

/// Splits an artifact's dependencies into stacks and asset manifests.
fn sort_dependencies(stacks: &mut [StackArtifact], asset_manifests: &HashMap<String, PathBuf>) {
    let ids: Vec<String> = stacks.iter().map(|stack| stack.id.clone()).collect();
    for stack in stacks {
        stack.asset_manifests = stack
            .dependencies
            .iter()
            .filter_map(|id| asset_manifests.get(id))
            .cloned()
            .collect();
        stack.dependencies.retain(|id| ids.contains(id));
    }
}

fn check_version(path: &Path, version: &str) -> Result<(), AssemblyError> {
    let major = version
        .split('.')
        .next()
        .and_then(|major| major.parse::<u64>().ok());
    match major {
        Some(major) if major <= SUPPORTED_MAJOR => Ok(()),
        Some(_) => Err(AssemblyError::Newer {
            path: path.to_owned(),
            found: version.to_owned(),
            supported: SUPPORTED_MAJOR,
        }),
        None => Err(AssemblyError::Damaged {
            path: path.to_owned(),
            reason: format!("version {version:?} is not a version number"),
        }),
    }
}

/// Reads a JSON file of the assembly.
pub(super) fn json<T: DeserializeOwned>(path: &Path) -> Result<T, AssemblyError> {
    let bytes = std::fs::read(path).map_err(|error| AssemblyError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    serde_json::from_slice(&bytes).map_err(|error| AssemblyError::Damaged {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn write(artifacts: &serde_json::Value, version: &str) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        let manifest = json!({"version": version, "artifacts": artifacts});
        std::fs::write(directory.path().join("manifest.json"), manifest.to_string()).unwrap();
        directory
    }

    fn artifact(dependencies: &[&str]) -> serde_json::Value {
        json!({"type": "aws:cloudformation:stack", "environment": "aws://123456789012/unknown-region",
               "properties": {"templateFile": "x.template.json"}, "dependencies": dependencies})
    }

    fn names(stacks: &[&StackArtifact]) -> Vec<String> {
        stacks.iter().map(|stack| stack.name.clone()).collect()
    }

    #[test]
    fn stacks_come_after_what_they_depend_on() {
        let directory = write(
            &json!({"app": artifact(&["data", "app.assets"]), "data": artifact(&["network"]), "network": artifact(&[]),
                    "other": artifact(&[]), "app.assets": {"type": "cdk:asset-manifest", "properties": {"file": "app.assets.json"}},
                    "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}}}),
            "36.0.0",
        );
        let assembly = Assembly::read(directory.path()).unwrap();
        let all = assembly.select(&[], With::Nothing).unwrap();
        assert_eq!(names(&all), ["network", "data", "app", "other"]);
        assert_eq!(
            all[2].asset_manifests,
            [directory.path().join("app.assets.json")]
        );
        assert_eq!(all[2].dependencies, ["data"]);
        assert_eq!(
            all[0].environment,
            super::super::Environment {
                account: Some("123456789012".into()),
                region: None
            }
        );
        let select = |name: &str, with| names(&assembly.select(&[name.to_owned()], with).unwrap());
        assert_eq!(select("app", With::Nothing), ["app"]);
        assert_eq!(
            select("app", With::Dependencies),
            ["network", "data", "app"]
        );
        assert_eq!(
            select("network", With::Dependents),
            ["network", "data", "app"]
        );
    }

    #[test]
    fn an_unknown_stack_brings_the_nearest() {
        let directory = write(&json!({"sparta-production": artifact(&[])}), "36.0.0");
        let assembly = Assembly::read(directory.path()).unwrap();
        let error = assembly
            .select(&["sparta-prodution".into()], With::Nothing)
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "no stack sparta-prodution in the assembly; it has sparta-production"
        );
        assert_eq!(error.hint().unwrap(), "did you mean sparta-production?");
        let names = [
            "sparta-prodution",
            "qqqqqqqqqq",
            "sparta-prodution",
            "sparta-producton",
        ];
        let error = assembly
            .select(&names.map(str::to_owned), With::Nothing)
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "no stack sparta-prodution, no stack qqqqqqqqqq, no stack sparta-producton in the assembly; \
             it has sparta-production"
        );
        assert_eq!(error.hint().unwrap(), "did you mean sparta-production?");
    }

    #[test]
    fn bad_assemblies_are_refused_with_the_reason() {
        let refused = |artifacts, version| {
            Assembly::read(write(&artifacts, version).path())
                .unwrap_err()
                .to_string()
        };
        assert!(
            refused(json!({}), "56.0.0")
                .ends_with("has schema version 56.0.0; this sparta reads up to 55")
        );
        assert!(
            refused(json!({}), "new")
                .ends_with("is damaged: version \"new\" is not a version number")
        );
        assert!(
            refused(
                json!({"a": artifact(&["b"]), "b": artifact(&["a"])}),
                "36.0.0"
            )
            .ends_with("in a circle: a -> b -> a")
        );
        let outside = json!({"type": "aws:cloudformation:stack", "properties": {"templateFile": "../x.json"}});
        assert!(
            refused(json!({"a": outside}), "36.0.0").ends_with("../x.json is outside the assembly")
        );
        let stage =
            json!({"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-x"}});
        assert!(
            refused(json!({"x": stage}), "36.0.0").contains("artifact x is a cdk:cloud-assembly")
        );
        let no_template = json!({"type": "aws:cloudformation:stack", "properties": {}});
        assert!(
            refused(json!({"a": no_template}), "36.0.0")
                .contains("artifact a has no properties.templateFile")
        );
        let empty = tempfile::tempdir().unwrap();
        assert!(matches!(
            Assembly::read(empty.path()),
            Err(AssemblyError::Missing { .. })
        ));
        std::fs::write(empty.path().join("manifest.json"), "{\"version\": ").unwrap();
        assert!(matches!(
            Assembly::read(empty.path()),
            Err(AssemblyError::Damaged { .. })
        ));
    }
}
