//! The asset manifest: which files a stack's template expects in the staging bucket.

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
}

/// An asset manifest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AssetManifest {
    /// The file assets, by id.
    pub files: Vec<FileAsset>,
    /// Ids of the image assets.
    pub images: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawManifest {
    #[serde(default)]
    files: BTreeMap<String, RawFile>,
    #[serde(default)]
    docker_images: serde_json::Map<String, serde_json::Value>,
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
        let file = |(id, file): (String, RawFile)| {
            let source = file.source.path.ok_or_else(|| AssemblyError::Unsupported {
                path: path.to_owned(),
                artifact: id.clone(),
                kind: "file asset made by running a program".to_owned(),
            })?;
            Ok(FileAsset {
                id,
                display_name: file.display_name,
                source: directory.join(source),
                packaging: file.source.packaging.unwrap_or(Packaging::File),
                destinations: file.destinations.into_values().collect(),
            })
        };
        let files = raw
            .files
            .into_iter()
            .map(file)
            .collect::<Result<_, AssemblyError>>()?;
        Ok(Self {
            files,
            images: raw.docker_images.into_iter().map(|(id, _)| id).collect(),
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
            "dockerImages": {"def": {"source": {"directory": "x"}, "destinations": {}}},
        });
        std::fs::write(&path, manifest.to_string()).unwrap();
        let manifest = AssetManifest::read(&path).unwrap();
        assert_eq!(manifest.images, ["def"]);
        let file = &manifest.files[0];
        assert_eq!(
            (file.packaging, &file.source),
            (Packaging::Zip, &directory.path().join("asset.abc"))
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
