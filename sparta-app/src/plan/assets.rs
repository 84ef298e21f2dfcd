//! The asset manifest: which files and images a stack's template expects to be there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::AssemblyError;

/// What the placeholders in an assembly stand for, known only when it is deployed.
#[derive(Debug, Clone, Copy)]
pub struct Placeholders<'a> {
    /// The 12-digit account.
    pub account: &'a str,
    /// The region.
    pub region: &'a str,
    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub partition: &'a str,
}

impl Placeholders<'_> {
    /// What AWS's own host names end with: `amazonaws.com`, in China `amazonaws.com.cn`.
    pub fn url_suffix(&self) -> &'static str {
        if self.partition == "aws-cn" {
            "amazonaws.com.cn"
        } else {
            "amazonaws.com"
        }
    }

    /// The region that a destination names, or the one here.
    pub fn region_of(&self, named: Option<&str>) -> String {
        named.map_or_else(|| self.region.to_owned(), |region| self.resolve(region))
    }

    /// Replaces `${AWS::AccountId}`, `${AWS::Region}` and `${AWS::Partition}`.
    pub fn resolve(&self, text: &str) -> String {
        text.replace("${AWS::AccountId}", self.account)
            .replace("${AWS::Region}", self.region)
            .replace("${AWS::Partition}", self.partition)
    }
}

/// How a file asset is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Packaging {
    /// As it is.
    File,
    /// A directory, as a zip archive.
    Zip,
}

/// A file asset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileAsset {
    /// The asset's id, the hash of its content.
    pub id: String,
    /// What people call it.
    pub display_name: Option<String>,
    /// The file or directory.
    pub source: PathBuf,
    /// How it is sent.
    pub packaging: Packaging,
    /// Where it goes.
    pub destinations: Vec<FileDestination>,
}

/// Where an asset goes; all texts with placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileDestination {
    /// The bucket.
    pub bucket_name: String,
    /// The key.
    pub object_key: String,
    /// The bucket's region; the stack's when not given.
    pub region: Option<String>,
    /// The role that may write there; the caller's own credentials when not given.
    #[serde(rename = "assumeRoleArn")]
    pub role_arn: Option<String>,
    /// The external id that the role asks for.
    #[serde(rename = "assumeRoleExternalId")]
    pub external_id: Option<String>,
}

/// An image asset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageAsset {
    /// The asset's id, the hash of everything that goes into the build.
    pub id: String,
    /// What people call it.
    pub display_name: Option<String>,
    /// How it is built.
    pub build: ImageBuild,
    /// Where it goes.
    pub destinations: Vec<ImageDestination>,
}

/// How an image is built: the arguments of `docker build`.
/// <https://docs.docker.com/reference/cli/docker/buildx/build/>
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImageBuild {
    /// The directory that docker is sent.
    pub directory: PathBuf,
    /// The arguments of `docker build`, without tag and directory.
    pub arguments: Vec<String>,
}

/// Where an image goes; all texts with placeholders.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImageDestination {
    /// The repository.
    pub repository_name: String,
    /// The tag.
    pub image_tag: String,
    /// The repository's region; the stack's when not given.
    pub region: Option<String>,
    /// The role that may push there; the caller's own credentials when not given.
    #[serde(rename = "assumeRoleArn")]
    pub role_arn: Option<String>,
    /// The external id that the role asks for.
    #[serde(rename = "assumeRoleExternalId")]
    pub external_id: Option<String>,
}

/// An asset manifest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AssetManifest {
    /// The file assets, by id.
    pub files: Vec<FileAsset>,
    /// The image assets, by id.
    pub images: Vec<ImageAsset>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawManifest {
    #[serde(default)]
    files: BTreeMap<String, RawFile>,
    #[serde(default)]
    docker_images: BTreeMap<String, RawImage>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawImage {
    display_name: Option<String>,
    source: RawBuild,
    destinations: BTreeMap<String, ImageDestination>,
}

/// `DockerImageSource` of the cloud-assembly schema.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawBuild {
    directory: Option<PathBuf>,
    docker_file: Option<String>,
    docker_build_target: Option<String>,
    #[serde(default)]
    docker_build_args: BTreeMap<String, String>,
    #[serde(default)]
    docker_build_contexts: BTreeMap<String, String>,
    #[serde(default)]
    docker_build_secrets: BTreeMap<String, String>,
    docker_build_ssh: Option<String>,
    network_mode: Option<String>,
    platform: Option<String>,
    #[serde(default)]
    docker_outputs: Vec<String>,
    #[serde(default)]
    cache_from: Vec<RawCache>,
    cache_to: Option<RawCache>,
    #[serde(default)]
    cache_disabled: bool,
}

#[derive(Deserialize)]
struct RawCache {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    params: BTreeMap<String, String>,
}

impl RawCache {
    fn argument(&self) -> String {
        let params = self
            .params
            .iter()
            .map(|(key, value)| format!(",{key}={value}"));
        format!("type={}{}", self.kind, params.collect::<String>())
    }
}

impl RawBuild {
    /// The arguments of `docker build`, in the CDK's order.
    fn arguments(&self) -> Vec<String> {
        let mut arguments = Vec::new();
        let mut add = |option: &str, value: String| arguments.extend([option.to_owned(), value]);
        for (name, value) in &self.docker_build_args {
            add("--build-arg", format!("{name}={value}"));
        }
        for (name, value) in &self.docker_build_secrets {
            add("--secret", format!("id={name},{value}"));
        }
        for (name, value) in &self.docker_build_contexts {
            add("--build-context", format!("{name}={value}"));
        }
        for (option, value) in [
            ("--ssh", &self.docker_build_ssh),
            ("--target", &self.docker_build_target),
            ("--file", &self.docker_file),
            ("--network", &self.network_mode),
            ("--platform", &self.platform),
        ] {
            if let Some(value) = value {
                add(option, value.clone());
            }
        }
        for output in &self.docker_outputs {
            add("--output", output.clone());
        }
        for cache in &self.cache_from {
            add("--cache-from", cache.argument());
        }
        if let Some(cache) = &self.cache_to {
            add("--cache-to", cache.argument());
        }
        if self.cache_disabled {
            arguments.push("--no-cache".to_owned());
        }
        arguments
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawFile {
    display_name: Option<String>,
    source: RawSource,
    destinations: BTreeMap<String, FileDestination>,
}

#[derive(Deserialize)]
struct RawSource {
    path: Option<PathBuf>,
    packaging: Option<Packaging>,
}

impl AssetManifest {
    /// Reads an asset manifest. Paths in it are relative to it.
    ///
    /// # Errors
    /// [`AssemblyError`] when it cannot be read, is damaged, or has an asset that a program is to make.
    pub fn read(path: &Path) -> Result<Self, AssemblyError> {
        let raw: RawManifest = super::assembly::json(path)?;
        let directory = path.parent().unwrap_or(Path::new("."));
        let made_by_a_program = |id: &str, kind: &str| AssemblyError::Unsupported {
            path: path.to_owned(),
            artifact: id.to_owned(),
            kind: format!("{kind} asset made by running a program"),
        };
        let file = |(id, file): (String, RawFile)| {
            let source = file.source.path;
            let source = source.ok_or_else(|| made_by_a_program(&id, "file"))?;
            Ok(FileAsset {
                id,
                display_name: file.display_name,
                source: directory.join(source),
                packaging: file.source.packaging.unwrap_or(Packaging::File),
                destinations: file.destinations.into_values().collect(),
            })
        };
        let image = |(id, image): (String, RawImage)| {
            let arguments = image.source.arguments();
            let source = image.source.directory;
            let source = source.ok_or_else(|| made_by_a_program(&id, "image"))?;
            Ok(ImageAsset {
                id,
                display_name: image.display_name,
                build: ImageBuild {
                    directory: directory.join(source),
                    arguments,
                },
                destinations: image.destinations.into_values().collect(),
            })
        };
        let files = raw
            .files
            .into_iter()
            .map(file)
            .collect::<Result<_, AssemblyError>>()?;
        Ok(Self {
            files,
            images: raw
                .docker_images
                .into_iter()
                .map(image)
                .collect::<Result<_, AssemblyError>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_cdk_format() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("app.assets.json");
        let manifest = serde_json::json!({
            "version": "36.0.0",
            "files": {"abc": {
                "displayName": "handler",
                "source": {"path": "asset.abc", "packaging": "zip"},
                "destinations": {"current": {
                    "bucketName": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}", "objectKey": "abc.zip",
                    "assumeRoleArn": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x"}}}},
            "dockerImages": {"def": {
                "source": {"directory": "asset.def", "dockerFile": "Dockerfile.bot", "platform": "linux/arm64",
                           "dockerBuildArgs": {"A": "1"}, "cacheFrom": [{"type": "registry", "params": {"ref": "x"}}]},
                "destinations": {"current": {"repositoryName": "r", "imageTag": "def"}}}},
        });
        std::fs::write(&path, manifest.to_string()).unwrap();
        let manifest = AssetManifest::read(&path).unwrap();
        let image = &manifest.images[0];
        assert_eq!(image.build.directory, directory.path().join("asset.def"));
        assert_eq!(
            image.build.arguments.join(" "),
            "--build-arg A=1 --file Dockerfile.bot --platform linux/arm64 --cache-from type=registry,ref=x"
        );
        assert_eq!(image.destinations[0].image_tag, "def");
        let file = &manifest.files[0];
        assert_eq!(
            (file.packaging, &file.source),
            (Packaging::Zip, &directory.path().join("asset.abc"))
        );
        assert_eq!(
            file.destinations[0].role_arn.as_deref(),
            Some("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x")
        );
        let here = Placeholders {
            account: "123456789012",
            region: "eu-west-2",
            partition: "aws",
        };
        let bucket = here.resolve(&file.destinations[0].bucket_name);
        assert_eq!(bucket, "cdk-hnb659fds-assets-123456789012-eu-west-2");
    }
}
