//! Publishing what templates expect to be there: files in the staging bucket, images in a repository.
//!
//! All assets of a run are published before its first stack is touched, each destination once, however many
//! stacks name it. First everything is looked at (is it there, is the bucket, may the role be taken, does docker
//! answer), and only then is anything sent.

mod access;
mod docker;
mod files;
mod images;
mod kept;

use std::collections::HashSet;

use super::deployer::Deployer;
use super::error::DeployError;
use super::options::ImageAssets;
use super::stack::StackDeployment;
use crate::aws::TemplateSource;
use crate::event::{AssetStep, Event};
use crate::plan::saved::sha256;
use crate::plan::{
    AssetManifest, FileAsset, FileDestination, Placeholders, StackArtifact, TemplateFacts,
};
use access::Access;
use files::FileJob;
use images::ImageJob;
pub use kept::KeptTemplate;

/// How many objects are looked for, or sent, at once.
const AT_ONCE: usize = 8;

/// Reads the asset manifests of a stack.
pub(super) fn read(stack: &StackArtifact) -> Result<AssetManifest, DeployError> {
    let mut all = AssetManifest::default();
    for path in &stack.asset_manifests {
        let manifest = AssetManifest::read(path)?;
        all.files.extend(manifest.files);
        all.images.extend(manifest.images);
    }
    Ok(all)
}

/// Where `CloudFormation` reads a template from. One that fits into the request is sent there and not to S3.
pub(super) fn template_source(
    stack: &StackArtifact,
    template: &TemplateFacts,
    here: Placeholders<'_>,
) -> Result<TemplateSource, DeployError> {
    if let Some(body) = template.inline_body() {
        return Ok(TemplateSource::Body(body));
    }
    let url = stack
        .template_asset_url
        .as_deref()
        .map(|url| here.resolve(url));
    let object = url
        .as_deref()
        .and_then(|url| url.strip_prefix("s3://"))
        .and_then(|rest| rest.split_once('/'));
    let (bucket, key) = object.ok_or_else(|| DeployError::TemplateTooLarge {
        stack: stack.name.clone(),
        bytes: template.text.len(),
    })?;
    let suffix = here.url_suffix();
    let region = here.region;
    Ok(TemplateSource::Url(format!(
        "https://s3.{region}.{suffix}/{bucket}/{key}"
    )))
}

/// A stack's template as an asset, and where it goes; `None` when the assembly puts it nowhere.
fn own_template(stack: &StackDeployment<'_>) -> Option<(FileAsset, FileDestination)> {
    let mut own = stack.assets.files.iter();
    let asset = own.find(|it| it.source == stack.aimed.stack.template_file)?;
    Some((asset.clone(), asset.destinations.last()?.clone()))
}

impl StackDeployment<'_> {
    /// Where the assembly puts the stack's template; `None` when nowhere.
    pub(super) fn template_destination(&self) -> Option<FileDestination> {
        own_template(self).map(|(_, destination)| destination)
    }
}

/// An asset on its way to a destination, as it is spoken of.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Label {
    stack: String,
    asset: String,
    destination: String,
}

impl Label {
    fn step(&self, step: AssetStep) -> Event {
        Event::Asset {
            stack: self.stack.clone(),
            asset: self.asset.clone(),
            destination: self.destination.clone(),
            step,
        }
    }
}

impl Deployer {
    /// Publishes the assets of stacks.
    pub(super) async fn publish_assets(
        &self,
        stacks: &[StackDeployment<'_>],
    ) -> Result<(), DeployError> {
        for stack in stacks {
            stack.template_source()?;
        }
        let mut access = Access::new(self);
        let files = self.file_jobs(stacks, &mut access).await?;
        let images = self.image_jobs(stacks, &mut access).await?;
        let files = self.absent_files(files).await?;
        let images = self.absent_images(images).await?;
        self.send_files(files).await?;
        self.push_images(images).await
    }

    /// Where `CloudFormation` reads a template from that is not a file of the assembly. A large one is put
    /// beside the stack's own, under the digest of its text.
    pub(super) async fn stage_template(
        &self,
        stack: &StackDeployment<'_>,
        template: &TemplateFacts,
    ) -> Result<TemplateSource, DeployError> {
        if let Some(body) = template.inline_body() {
            return Ok(TemplateSource::Body(body));
        }
        let too_large = || DeployError::TemplateTooLarge {
            stack: stack.name(),
            bytes: template.text.len(),
        };
        let (mut asset, mut destination) = own_template(stack).ok_or_else(too_large)?;
        destination.object_key = format!("{}.json", sha256(template.text.as_bytes()));
        let file = tempfile::NamedTempFile::new().and_then(|file| {
            std::fs::write(file.path(), &template.text)?;
            Ok(file)
        });
        let file = file.map_err(|error| DeployError::Asset {
            path: std::env::temp_dir(),
            reason: error.to_string(),
        })?;
        asset.source = file.path().to_owned();
        let mut access = Access::new(self);
        let job = FileJob::new(stack, &asset, &destination, &mut access).await?;
        let absent = self.absent_files(vec![job]).await?;
        self.send_files(absent).await?;
        let here = stack.placeholders();
        let region = here.region_of(destination.region.as_deref());
        Ok(TemplateSource::Url(format!(
            "https://s3.{region}.{}/{}/{}",
            here.url_suffix(),
            here.resolve(&destination.bucket_name),
            destination.object_key
        )))
    }

    async fn file_jobs(
        &self,
        stacks: &[StackDeployment<'_>],
        access: &mut Access<'_>,
    ) -> Result<Vec<FileJob>, DeployError> {
        let mut known = HashSet::new();
        let mut jobs = Vec::new();
        for stack in stacks {
            let inline = stack.template.inline_body().is_some();
            for file in &stack.assets.files {
                if inline && file.source == stack.aimed.stack.template_file {
                    continue;
                }
                for destination in &file.destinations {
                    let job = FileJob::new(stack, file, destination, access).await?;
                    if known.insert(job.destination()) {
                        jobs.push(job);
                    }
                }
            }
        }
        Ok(jobs)
    }

    async fn image_jobs(
        &self,
        stacks: &[StackDeployment<'_>],
        access: &mut Access<'_>,
    ) -> Result<Vec<ImageJob>, DeployError> {
        let mut known = HashSet::new();
        let mut jobs = Vec::new();
        for stack in stacks {
            let images = &stack.assets.images;
            if self.options.images == ImageAssets::Skip && !images.is_empty() {
                self.say(Event::Warning {
                    stack: stack.name(),
                    message: "its images are neither built nor pushed, nor looked for".to_owned(),
                    hint: None,
                });
                continue;
            }
            for image in images {
                for destination in &image.destinations {
                    let job = ImageJob::new(stack, image, destination, access).await?;
                    if known.insert(job.destination()) {
                        jobs.push(job);
                    }
                }
            }
        }
        Ok(jobs)
    }
}

/// The first error, when there is one: the others are most often the same.
fn all<T>(results: Vec<Result<T, DeployError>>) -> Result<Vec<T>, DeployError> {
    results.into_iter().collect()
}
