//! cfn-lint's wheel: one JSON schema for every resource type, and what IAM can allow.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;
use zip::ZipArchive;

use super::SourceError;

/// A JSON object of a source.
pub(crate) type Json = serde_json::Map<String, serde_json::Value>;

const RUNTIMES: &str = "cfnlint/data/AdditionalSpecs/LmbdRuntimeLifecycle.json";
const SCHEMAS: &str = "cfnlint/data/schemas/";
const POLICIES: &str = "cfnlint/data/AdditionalSpecs/Policies.json";

/// The schemas of all resource types, over all regions.
pub(crate) struct CfnLint {
    /// When AWS's schemas were taken (`2026-10-20T22:11:15Z`).
    pub(crate) schema_date: String,
    /// Resource type to schema.
    pub(crate) resources: BTreeMap<String, Json>,
    /// Region to the resource types that it has.
    pub(crate) regions: BTreeMap<String, BTreeSet<String>>,
    /// Service prefix to what a policy can say of it.
    pub(crate) policies: BTreeMap<String, Policy>,
    /// Schemas beyond those of resource types, as `extensions/aws_sqs_queue/properties.json`.
    pub(crate) documents: BTreeMap<String, Json>,
    /// The days on which runtimes of Lambda are retired.
    pub(crate) runtimes: Json,
}

/// What a policy can say of a service; names are in lower case here.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Policy {
    pub(crate) actions: BTreeMap<String, PolicyAction>,
    pub(crate) resources: BTreeMap<String, PolicyResource>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PolicyAction {
    #[serde(default)]
    pub(crate) resources: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct PolicyResource {
    #[serde(rename = "ARNFormats")]
    pub(crate) arns: Vec<String>,
}

impl CfnLint {
    /// Reads the wheel.
    pub(crate) fn read(wheel: &Path) -> Result<Self, SourceError> {
        let file = File::open(wheel).map_err(|source| SourceError::File {
            path: wheel.into(),
            source,
        })?;
        let mut archive = ZipArchive::new(file).map_err(|source| SourceError::Archive {
            path: wheel.into(),
            source,
        })?;
        let (digests, regions) = digests(wheel, &mut archive)?;
        let mut resources = BTreeMap::new();
        for (resource_type, digest) in digests {
            let entry = format!("{SCHEMAS}resources/{digest}.json");
            resources.insert(resource_type, json(wheel, &mut archive, &entry)?);
        }
        let version: Version = json(wheel, &mut archive, &format!("{SCHEMAS}version.json"))?;
        let documents = documents(wheel, &mut archive)?;
        let policies = json(wheel, &mut archive, POLICIES)?;
        Ok(Self {
            schema_date: version.schema_date,
            resources,
            regions,
            policies,
            documents,
            runtimes: json(wheel, &mut archive, RUNTIMES)?,
        })
    }
}

/// The schemas that hold beside those of the resource types.
fn documents(
    wheel: &Path,
    archive: &mut ZipArchive<File>,
) -> Result<BTreeMap<String, Json>, SourceError> {
    let mut names = Vec::new();
    for name in archive.file_names() {
        let name = name.map_err(|source| SourceError::Archive {
            path: wheel.into(),
            source,
        })?;
        let inside = name.strip_prefix(SCHEMAS).unwrap_or_default();
        let wanted = inside.starts_with("extensions/") || inside.starts_with("other/");
        if wanted && Path::new(inside).extension().is_some_and(|e| e == "json") {
            names.push(inside.to_owned());
        }
    }
    names
        .into_iter()
        .map(|name| {
            let schema = json(wheel, archive, &format!("{SCHEMAS}{name}"))?;
            Ok((name, schema))
        })
        .collect()
}

#[derive(Deserialize)]
struct Version {
    schema_date: String,
}

/// Resource type to schema, and region to the resource types that it has.
type Digests = (BTreeMap<String, String>, BTreeMap<String, BTreeSet<String>>);

/// Which schema each resource type has, and where. A type whose schema differs between regions
/// would need a merge; no type has one, so that is an error to be decided when it comes.
fn digests(wheel: &Path, archive: &mut ZipArchive<File>) -> Result<Digests, SourceError> {
    let folder = format!("{SCHEMAS}providers/");
    let mut providers = Vec::new();
    for name in archive.file_names() {
        let name = name.map_err(|source| SourceError::Archive {
            path: wheel.into(),
            source,
        })?;
        if name.starts_with(&folder) && name.ends_with(".json") {
            providers.push(name.into_owned());
        }
    }
    let mut digests: BTreeMap<String, String> = BTreeMap::new();
    let mut regions = BTreeMap::new();
    for provider in providers {
        let types: BTreeMap<String, String> = json(wheel, archive, &provider)?;
        let region = provider
            .trim_start_matches(&folder)
            .trim_end_matches(".json");
        regions.insert(region.to_owned(), types.keys().cloned().collect());
        for (resource_type, digest) in types {
            match digests.get(&resource_type) {
                Some(known) if *known != digest => {
                    return Err(SourceError::Shape {
                        what: format!("{resource_type}: its schema differs in {provider}"),
                    });
                }
                _ => digests.insert(resource_type, digest),
            };
        }
    }
    Ok((digests, regions))
}

fn json<T: for<'de> Deserialize<'de>>(
    wheel: &Path,
    archive: &mut ZipArchive<File>,
    entry: &str,
) -> Result<T, SourceError> {
    let mut file = archive.by_name(entry).map_err(|_| SourceError::Entry {
        package: "cfn-lint".to_owned(),
        entry: entry.to_owned(),
    })?;
    let mut text = String::new();
    file.read_to_string(&mut text)
        .map_err(|source| SourceError::File {
            path: wheel.into(),
            source,
        })?;
    serde_json::from_str(&text).map_err(|source| SourceError::Json {
        entry: entry.to_owned(),
        source,
    })
}
