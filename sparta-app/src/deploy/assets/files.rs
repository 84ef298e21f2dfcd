//! File assets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use futures_util::stream::{self, StreamExt};
use sparta_constructs::asset;
use tempfile::NamedTempFile;

use super::access::Access;
use super::{AT_ONCE, Label, all};
use crate::aws::{AwsError, Meaning, ObjectState, Storage, Upload, UploadSizes};
use crate::deploy::deployer::Deployer;
use crate::deploy::error::DeployError;
use crate::deploy::stack::StackDeployment;
use crate::event::{AssetStep, Event};
use crate::plan::{FileAsset, FileDestination, Packaging};

/// A file and one of its destinations.
#[derive(Debug)]
pub(super) struct FileJob {
    label: Label,
    source: PathBuf,
    packaging: Packaging,
    storage: Storage,
    account: String,
    region: String,
    bucket: String,
    key: String,
}

impl FileJob {
    pub(super) async fn new(
        stack: &StackDeployment<'_>,
        file: &FileAsset,
        to: &FileDestination,
        access: &mut Access<'_>,
    ) -> Result<Self, DeployError> {
        let here = stack.placeholders();
        let region = here.region_of(to.region.as_deref());
        let role = (to.role_arn.as_deref(), to.external_id.as_deref());
        let connection = access.connection(stack, role, &region).await?;
        let bucket = here.resolve(&to.bucket_name);
        let key = here.resolve(&to.object_key);
        Ok(Self {
            label: Label {
                stack: stack.name(),
                asset: file.display_name.clone().unwrap_or_else(|| file.id.clone()),
                destination: format!("s3://{bucket}/{key}"),
            },
            source: file.source.clone(),
            packaging: file.packaging,
            storage: connection.storage(&region),
            account: here.account.to_owned(),
            region,
            bucket,
            key,
        })
    }

    /// Two assets with the same are the same: the key holds the hash of the content.
    pub(super) fn destination(&self) -> (String, String) {
        (self.region.clone(), self.label.destination.clone())
    }

    /// Sends the file as it is, and tells nobody.
    pub(super) async fn put(&self, sizes: UploadSizes) -> Result<(), AwsError> {
        let upload = Upload {
            file: &self.source,
            bucket: &self.bucket,
            key: &self.key,
            owner: &self.account,
            sizes,
        };
        self.storage.upload(upload, &|_, _| ()).await
    }

    /// The keys of the bucket that begin with the job's own.
    pub(super) async fn keys(&self) -> Result<Vec<String>, AwsError> {
        let found = self.storage.keys(&self.bucket, &self.key, &self.account);
        found.await
    }

    /// The text of the object.
    pub(super) async fn text(&self) -> Result<String, AwsError> {
        let text = self.storage.text(&self.bucket, &self.key, &self.account);
        text.await
    }

    fn not_bootstrapped(&self) -> DeployError {
        DeployError::NotBootstrapped {
            account: self.account.clone(),
            region: self.region.clone(),
            missing: format!("bucket {}", self.bucket),
        }
    }
}

impl Deployer {
    /// The files that are not there yet. A missing bucket is known before anything is sent.
    pub(super) async fn absent_files(
        &self,
        jobs: Vec<FileJob>,
    ) -> Result<Vec<FileJob>, DeployError> {
        let looked = stream::iter(jobs)
            .map(|job| self.look(job))
            .buffered(AT_ONCE);
        let absent: Vec<FileJob> = all(looked.collect().await)?.into_iter().flatten().collect();
        let mut buckets = BTreeMap::new();
        for job in &absent {
            buckets.entry((&job.region, &job.bucket)).or_insert(job);
        }
        for job in buckets.values() {
            let state = job.storage.bucket_state(&job.bucket, &job.account).await?;
            if state == ObjectState::Absent {
                if !self.connection.is_loopback() {
                    return Err(job.not_bootstrapped());
                }
                // An emulator begins empty: it is to be usable without a bootstrap.
                job.storage.create_bucket(&job.bucket, &job.region).await?;
            }
        }
        Ok(absent)
    }

    async fn look(&self, job: FileJob) -> Result<Option<FileJob>, DeployError> {
        let state = job
            .storage
            .object_state(&job.bucket, &job.key, &job.account)
            .await?;
        if state == ObjectState::Present {
            self.say(job.label.step(AssetStep::Present));
            return Ok(None);
        }
        Ok(Some(job))
    }

    /// Sends files, several at once. All are given their turn before the first error is told.
    pub(super) async fn send_files(&self, jobs: Vec<FileJob>) -> Result<(), DeployError> {
        let sent = stream::iter(&jobs)
            .map(|job| self.send(job))
            .buffer_unordered(AT_ONCE);
        all(sent.collect().await).map(|_: Vec<()>| ())
    }

    async fn send(&self, job: &FileJob) -> Result<(), DeployError> {
        self.say(job.label.step(AssetStep::Sending));
        let packed = pack(job).await?;
        let file = packed
            .as_ref()
            .map_or(job.source.as_path(), NamedTempFile::path);
        let upload = Upload {
            file,
            bucket: &job.bucket,
            key: &job.key,
            owner: &job.account,
            sizes: self.options.upload_sizes,
        };
        let progress = |sent_bytes, total_bytes| {
            // The end of it is said by the next step.
            if sent_bytes < total_bytes {
                self.say(Event::AssetProgress {
                    stack: job.label.stack.clone(),
                    asset: job.label.asset.clone(),
                    destination: job.label.destination.clone(),
                    sent_bytes,
                    total_bytes,
                });
            }
        };
        match job.storage.upload(upload, &progress).await {
            Ok(()) => self.say(job.label.step(AssetStep::Sent)),
            Err(AwsError::Refused {
                meaning: Meaning::NoSuchBucket,
                ..
            }) => return Err(job.not_bootstrapped()),
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

/// Packs a directory asset; `None` for a file that is sent as it is.
async fn pack(job: &FileJob) -> Result<Option<NamedTempFile>, DeployError> {
    if job.packaging == Packaging::File {
        return Ok(None);
    }
    let error = |error: &dyn std::fmt::Display| DeployError::Asset {
        path: job.source.clone(),
        reason: error.to_string(),
    };
    let directory = job.source.clone();
    let packed = tokio::task::spawn_blocking(move || archive(&directory)).await;
    let packed = packed.map_err(|join| error(&join))?;
    packed.map(Some).map_err(|reason| error(&reason))
}

fn archive(directory: &Path) -> Result<NamedTempFile, String> {
    let made = NamedTempFile::new().and_then(|target| Ok((target.reopen()?, target)));
    let (file, target) = made.map_err(|error| error.to_string())?;
    asset::zip_directory(directory, file).map_err(|error| error.to_string())?;
    Ok(target)
}
