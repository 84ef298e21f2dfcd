//! Publishing file assets, and the template where it is too large for a request.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::deployer::Observer;
use super::error::DeployError;
use crate::aws::{AwsError, Connection, Meaning, ObjectState, Storage, TemplateSource};
use crate::event::{AssetStep, Event};
use crate::plan::{
    AssetManifest, FileAsset, FileDestination, Packaging, Placeholders, StackArtifact,
    TemplateFacts,
};

/// Where assets of a stack go.
pub(super) struct Publishing<'a> {
    pub(super) connection: &'a Connection,
    pub(super) observer: &'a Observer,
    pub(super) stack: &'a StackArtifact,
    pub(super) here: Placeholders<'a>,
}

/// Reads the asset manifests of a stack, and refuses what cannot be published before anything is.
pub(super) fn read(stack: &StackArtifact) -> Result<Vec<FileAsset>, DeployError> {
    let mut files = Vec::new();
    for path in &stack.asset_manifests {
        let manifest = AssetManifest::read(path)?;
        if !manifest.images.is_empty() {
            return Err(DeployError::Images {
                stack: stack.name.clone(),
                images: manifest.images,
            });
        }
        files.extend(manifest.files);
    }
    Ok(files)
}

impl Publishing<'_> {
    /// Publishes the assets, and answers where the template is. A template that fits into the request is
    /// sent there and not to S3.
    pub(super) async fn publish(
        &self,
        files: &[FileAsset],
        template: &TemplateFacts,
    ) -> Result<TemplateSource, DeployError> {
        let inline = template.inline_body();
        for file in files {
            let is_template = file.source == self.stack.template_file;
            if !(is_template && inline.is_some()) {
                for destination in &file.destinations {
                    self.publish_one(file, destination).await?;
                }
            }
        }
        if let Some(body) = inline {
            return Ok(TemplateSource::Body(body));
        }
        let url = self
            .stack
            .template_asset_url
            .as_deref()
            .map(|url| self.here.resolve(url));
        let object = url
            .as_deref()
            .and_then(|url| url.strip_prefix("s3://"))
            .and_then(|rest| rest.split_once('/'));
        let (bucket, key) = object.ok_or_else(|| DeployError::TemplateTooLarge {
            stack: self.stack.name.clone(),
            bytes: template.text.len(),
        })?;
        let suffix = if self.here.partition == "aws-cn" {
            "amazonaws.com.cn"
        } else {
            "amazonaws.com"
        };
        Ok(TemplateSource::Url(format!(
            "https://s3.{}.{suffix}/{bucket}/{key}",
            self.here.region
        )))
    }

    async fn publish_one(
        &self,
        file: &FileAsset,
        destination: &FileDestination,
    ) -> Result<(), DeployError> {
        let bucket = self.here.resolve(&destination.bucket_name);
        let key = self.here.resolve(&destination.object_key);
        let region = destination
            .region
            .as_deref()
            .map(|region| self.here.resolve(region));
        let region = region.unwrap_or_else(|| self.here.region.to_owned());
        let storage = self.connection.storage(&region);
        // The key holds the hash of the content: what is there already is the same.
        if storage
            .object_state(&bucket, &key, self.here.account)
            .await?
            == ObjectState::Present
        {
            self.say(file, &bucket, &key, AssetStep::Present);
            return Ok(());
        }
        self.say(file, &bucket, &key, AssetStep::Sending);
        let packed = pack(file).await?;
        let path = packed
            .as_ref()
            .map_or(file.source.as_path(), NamedTempFile::path);
        self.send(&storage, path, (&bucket, &key), &region).await?;
        self.say(file, &bucket, &key, AssetStep::Sent);
        Ok(())
    }

    async fn send(
        &self,
        storage: &Storage,
        path: &Path,
        to: (&str, &str),
        region: &str,
    ) -> Result<(), DeployError> {
        let sent = storage.upload(path, to, self.here.account).await;
        let Err(AwsError::Refused {
            meaning: Meaning::NoSuchBucket,
            ..
        }) = sent
        else {
            return Ok(sent?);
        };
        if !self.connection.is_loopback() {
            return Err(DeployError::NotBootstrapped {
                account: self.here.account.to_owned(),
                region: region.to_owned(),
                bucket: to.0.to_owned(),
            });
        }
        storage.create_bucket(to.0, region).await?;
        Ok(storage.upload(path, to, self.here.account).await?)
    }

    fn say(&self, file: &FileAsset, bucket: &str, key: &str, step: AssetStep) {
        (self.observer)(Event::Asset {
            stack: self.stack.name.clone(),
            asset: file.display_name.clone().unwrap_or_else(|| file.id.clone()),
            destination: format!("s3://{bucket}/{key}"),
            step,
        });
    }
}

/// Packs a directory asset; `None` for a file that is sent as it is.
async fn pack(file: &FileAsset) -> Result<Option<NamedTempFile>, DeployError> {
    let source = file.source.clone();
    let error = |error: &dyn std::fmt::Display| DeployError::Asset {
        path: source.clone(),
        reason: error.to_string(),
    };
    if file.packaging == Packaging::File {
        return Ok(None);
    }
    let directory = file.source.clone();
    let packed = tokio::task::spawn_blocking(move || archive(&directory)).await;
    packed
        .map_err(|join| error(&join))?
        .map(Some)
        .map_err(|io| error(&io))
}

/// A zip archive that is the same for the same files: sorted names, no times, fixed permissions.
fn archive(directory: &Path) -> io::Result<NamedTempFile> {
    let target = NamedTempFile::new()?;
    let mut zip = ZipWriter::new(target.reopen()?);
    for file in files(directory)? {
        // Names in an archive have slashes on every system.
        let relative = file.strip_prefix(directory).map_err(io::Error::other)?;
        let name = relative
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(if is_executable(&file)? { 0o755 } else { 0o644 });
        zip.start_file(name, options)?;
        io::copy(&mut File::open(&file)?, &mut zip)?;
    }
    zip.finish()?;
    Ok(target)
}

fn files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(unix)]
fn is_executable(file: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(file)?.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(_: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_depends_on_the_files_alone() {
        let make = |order: [&str; 2]| {
            let directory = tempfile::tempdir().unwrap();
            std::fs::create_dir(directory.path().join("lib")).unwrap();
            for name in order {
                std::fs::write(directory.path().join(name), name).unwrap();
            }
            std::fs::read(archive(directory.path()).unwrap().path()).unwrap()
        };
        let bytes = make(["index.py", "lib/a.py"]);
        assert_eq!(bytes, make(["lib/a.py", "index.py"]));
        let mut zip = zip::ZipArchive::new(io::Cursor::new(bytes)).unwrap();
        assert_eq!(
            zip.file_names().collect::<Result<Vec<_>, _>>().unwrap(),
            ["index.py", "lib/a.py"]
        );
        assert_eq!(
            io::read_to_string(zip.by_name("lib/a.py").unwrap()).unwrap(),
            "lib/a.py"
        );
    }
}
