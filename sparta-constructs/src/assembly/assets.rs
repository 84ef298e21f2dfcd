//! `<stack>.assets.json`, and the content that goes with it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::layout::{self, Family};
use crate::asset;
use crate::core::{FilePackaging, FileSource, ImageSource, Synthesizer};
use crate::synth::{STAGING_BUCKET, STAGING_REPOSITORY, SynthesizedStack, bootstrap_role};

/// The largest template, in bytes, that CloudFormation takes in a request; a larger one is read
/// from a bucket.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
pub const MAXIMUM_TEMPLATE_BODY: usize = 51_200;

/// The first schema version with `displayName` of an asset.
const SCHEMA_VERSION: &str = "41.0.0";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AssetManifest<'a> {
    version: &'static str,
    files: BTreeMap<String, FileAsset<'a>>,
    docker_images: BTreeMap<&'a str, ImageAsset<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileAsset<'a> {
    display_name: String,
    source: FileLocation,
    destinations: BTreeMap<String, FileDestination<'a>>,
}

#[derive(Serialize)]
struct FileLocation {
    path: String,
    packaging: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileDestination<'a> {
    bucket_name: &'static str,
    object_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assume_role_arn: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ImageAsset<'a> {
    display_name: &'a str,
    source: Build<'a>,
    destinations: BTreeMap<String, ImageDestination<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Build<'a> {
    directory: String,
    docker_file: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    docker_build_args: &'a BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    docker_build_target: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ImageDestination<'a> {
    repository_name: &'static str,
    image_tag: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assume_role_arn: Option<String>,
}

/// Content that is copied into the assembly.
pub(super) struct Content<'a> {
    /// The name in the assembly.
    pub(super) name: String,
    pub(super) hash: &'a str,
    pub(super) construct_path: &'a str,
    pub(super) source: Source<'a>,
}

/// Where content comes from.
pub(super) enum Source<'a> {
    File(&'a FileSource, FilePackaging),
    Image(&'a ImageSource),
}

/// The content of a stack's assets and of those nested in it.
pub(super) fn contents<'a>(family: &Family<'a>) -> impl Iterator<Item = Content<'a>> {
    family.members().flat_map(|stack| {
        let files = stack.file_assets.iter().map(|entry| Content {
            name: staged_file(&entry.hash, &entry.source, entry.packaging),
            hash: &entry.hash,
            construct_path: &entry.construct_path,
            source: Source::File(&entry.source, entry.packaging),
        });
        let images = stack.image_assets.iter().map(|entry| Content {
            name: staged_image(&entry.hash),
            hash: &entry.hash,
            construct_path: &entry.construct_path,
            source: Source::Image(&entry.source),
        });
        files.chain(images)
    })
}

fn staged_file(hash: &str, source: &FileSource, packaging: FilePackaging) -> String {
    format!("asset.{hash}{}", asset::extension(source, packaging))
}

fn staged_image(hash: &str) -> String {
    format!("asset.{hash}")
}

/// A template as it is written.
pub(super) struct TemplateText {
    pub(super) file: String,
    pub(super) hash: String,
    pub(super) text: String,
}

impl TemplateText {
    pub(super) fn of(stack: &SynthesizedStack) -> Self {
        let text = stack.template.to_json();
        Self {
            file: layout::template_file(stack),
            hash: asset::hash(text.as_bytes()),
            text,
        }
    }

    pub(super) fn object_key(&self) -> String {
        format!("{}.json", self.hash)
    }
}

/// Whether a stack can only be deployed with the staging bucket.
pub(super) fn needs_bucket(family: &Family<'_>, template: &TemplateText) -> bool {
    !family.nested.is_empty()
        || contents(family).next().is_some()
        || template.text.len() > MAXIMUM_TEMPLATE_BODY
}

/// What is uploaded before a stack is deployed; `templates` are those of the family's members.
pub(super) fn asset_manifest<'a>(
    family: &Family<'a>,
    templates: &BTreeMap<&str, TemplateText>,
) -> AssetManifest<'a> {
    let region = family.root.environment.region.as_deref();
    let account = family
        .root
        .environment
        .account
        .as_deref()
        .unwrap_or("current_account");
    let destination = format!("{account}-{}", region.unwrap_or("current_region"));
    let role = |what: &str| {
        (family.root.synthesizer == Synthesizer::BootstrapRoles).then(|| bootstrap_role(what))
    };
    let mut files = FileList {
        destination: destination.clone(),
        region,
        role: role("file-publishing"),
        by_hash: BTreeMap::new(),
    };
    let mut docker_images = BTreeMap::new();
    for stack in family.members() {
        if let Some(template) = templates.get(stack.id.as_str()) {
            let name = format!("{} Template", stack.path);
            files.add(
                &template.hash,
                name,
                template.file.clone(),
                template.object_key(),
            );
        }
        for entry in &stack.file_assets {
            let path = staged_file(&entry.hash, &entry.source, entry.packaging);
            files.add(
                &entry.hash,
                entry.construct_path.clone(),
                path,
                entry.object_key.clone(),
            );
        }
        for entry in &stack.image_assets {
            let repository = ImageDestination {
                repository_name: STAGING_REPOSITORY,
                image_tag: &entry.hash,
                region,
                assume_role_arn: role("image-publishing"),
            };
            let image = ImageAsset {
                display_name: &entry.construct_path,
                source: build(&entry.hash, &entry.source),
                destinations: BTreeMap::from([(destination.clone(), repository)]),
            };
            docker_images.insert(entry.hash.as_str(), image);
        }
    }
    AssetManifest {
        version: SCHEMA_VERSION,
        files: files.by_hash,
        docker_images,
    }
}

fn build<'a>(hash: &str, source: &'a ImageSource) -> Build<'a> {
    Build {
        directory: staged_image(hash),
        // A name that could not be read would have stopped the asset from being named.
        docker_file: asset::dockerfile_name(source).unwrap_or_else(|_| "Dockerfile".to_owned()),
        docker_build_args: &source.build_args,
        docker_build_target: source.target.as_deref(),
        platform: source.platform.as_deref(),
    }
}

struct FileList<'a> {
    destination: String,
    region: Option<&'a str>,
    role: Option<String>,
    by_hash: BTreeMap<String, FileAsset<'a>>,
}

impl FileList<'_> {
    /// Adds a file; the same bytes under another key are another destination of the same asset.
    fn add(&mut self, hash: &str, display_name: String, path: String, object_key: String) {
        let source = FileLocation {
            path,
            packaging: "file",
        };
        let asset = self
            .by_hash
            .entry(hash.to_owned())
            .or_insert_with(|| FileAsset {
                display_name,
                source,
                destinations: BTreeMap::new(),
            });
        if asset
            .destinations
            .values()
            .any(|bucket| bucket.object_key == object_key)
        {
            return;
        }
        let destination = match asset.destinations.len() {
            0 => self.destination.clone(),
            others => format!("{}-{}", self.destination, others + 1),
        };
        let bucket = FileDestination {
            bucket_name: STAGING_BUCKET,
            object_key,
            region: self.region,
            assume_role_arn: self.role.clone(),
        };
        asset.destinations.insert(destination, bucket);
    }
}
