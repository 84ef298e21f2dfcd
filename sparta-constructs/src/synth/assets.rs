//! Assets: what their content is called, and where they will be.

use std::collections::BTreeMap;

use crate::asset;
use crate::core::tree::{Kind, Tree};
use crate::core::{Fault, FaultCode, FilePackaging, FileSource, ImageSource};
use crate::template::Element;
use crate::value::{Attribute, Reference};

/// The bucket and the repository of the CDK's bootstrap, with its default qualifier:
/// <https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html>
pub const STAGING_BUCKET: &str = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}";
/// See [`STAGING_BUCKET`].
pub const STAGING_REPOSITORY: &str =
    "cdk-hnb659fds-container-assets-${AWS::AccountId}-${AWS::Region}";

/// The ARN of a role of the CDK's bootstrap: `deploy`, `cfn-exec`, `file-publishing`, `image-publishing` or `lookup`.
pub fn bootstrap_role(what: &str) -> String {
    format!(
        "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-hnb659fds-{what}-role-${{AWS::AccountId}}-${{AWS::Region}}"
    )
}

/// A file to upload before a stack is deployed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileAssetEntry {
    /// SHA-256 of what is uploaded, as 64 hexadecimal digits.
    pub hash: String,
    /// Where the bytes are.
    pub source: FileSource,
    /// Whether they are zipped.
    pub packaging: FilePackaging,
    /// The key in the staging bucket.
    pub object_key: String,
    /// The construct that asked for it.
    pub construct_path: String,
}

/// An image to build and push before a stack is deployed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageAssetEntry {
    /// SHA-256 of everything that goes into the build, as 64 hexadecimal digits; also the tag.
    pub hash: String,
    /// What it is built from.
    pub source: ImageSource,
    /// The construct that asked for it.
    pub construct_path: String,
}

enum Entry {
    File(FileAssetEntry),
    Image(ImageAssetEntry),
}

/// Every asset of the app, read and named, with the texts that stand for it in templates.
pub(super) struct Assets {
    entries: BTreeMap<u32, Entry>,
    parts: BTreeMap<(u32, &'static str), Element>,
}

impl Assets {
    /// Reads every asset; what cannot be read is a fault.
    pub(super) fn read(tree: &Tree, faults: &mut Vec<Fault>) -> Self {
        let mut assets = Self {
            entries: BTreeMap::new(),
            parts: BTreeMap::new(),
        };
        for index in tree.below(0) {
            let construct = tree.get(index);
            let read = match &construct.kind {
                Kind::FileAsset(data) => {
                    asset::file_hash(&data.source, data.packaging).map(|hash| {
                        assets.add_file(
                            index,
                            tree.path(index),
                            hash,
                            &data.source,
                            data.packaging,
                        );
                    })
                }
                Kind::ImageAsset(data) => asset::image_hash(&data.source)
                    .map(|hash| assets.add_image(index, tree.path(index), hash, &data.source)),
                _ => continue,
            };
            if let Err(error) = read {
                let hint = error.hint();
                let path = tree.path(index);
                faults.push(Fault::new(
                    FaultCode::Asset,
                    error.to_string(),
                    hint,
                    path,
                    construct.created_at,
                ));
                assets.missing(index);
            }
        }
        assets
    }

    fn add_file(
        &mut self,
        index: u32,
        path: String,
        hash: String,
        source: &FileSource,
        packaging: FilePackaging,
    ) {
        let object_key = format!("{hash}{}", asset::extension(source, packaging));
        self.parts
            .insert((index, "BucketName"), sub(STAGING_BUCKET.to_owned()));
        self.parts
            .insert((index, "ObjectKey"), Element::from(object_key.clone()));
        let source = source.clone();
        let entry = FileAssetEntry {
            hash,
            source,
            packaging,
            object_key,
            construct_path: path,
        };
        self.entries.insert(index, Entry::File(entry));
    }

    fn add_image(&mut self, index: u32, path: String, hash: String, source: &ImageSource) {
        let uri = format!(
            "${{AWS::AccountId}}.dkr.ecr.${{AWS::Region}}.${{AWS::URLSuffix}}/{STAGING_REPOSITORY}:{hash}"
        );
        self.parts.insert((index, "ImageUri"), sub(uri));
        let entry = ImageAssetEntry {
            hash,
            source: source.clone(),
            construct_path: path,
        };
        self.entries.insert(index, Entry::Image(entry));
    }

    /// Stands in for an asset that could not be read, about which there is a fault.
    fn missing(&mut self, index: u32) {
        for part in ["BucketName", "ObjectKey", "ImageUri"] {
            self.parts
                .insert((index, part), Element::from("unreadable"));
        }
    }

    /// What stands in a template for a part of an asset; `None` for what is not an asset.
    pub(super) fn part(&self, reference: &Reference) -> Option<&Element> {
        let Attribute::GetAtt(name) = &reference.attribute else {
            return None;
        };
        let index = reference.construct.index;
        self.parts
            .range((index, "")..(index + 1, ""))
            .find(|((_, part), _)| part == name)
            .map(|(_, element)| element)
    }

    pub(super) fn files_of(&self, members: &[u32]) -> Vec<FileAssetEntry> {
        self.of(members)
            .filter_map(|entry| {
                if let Entry::File(file) = entry {
                    Some(file.clone())
                } else {
                    None
                }
            })
            .collect()
    }

    pub(super) fn images_of(&self, members: &[u32]) -> Vec<ImageAssetEntry> {
        self.of(members)
            .filter_map(|entry| {
                if let Entry::Image(image) = entry {
                    Some(image.clone())
                } else {
                    None
                }
            })
            .collect()
    }

    fn of(&self, members: &[u32]) -> impl Iterator<Item = &Entry> {
        members.iter().filter_map(|member| self.entries.get(member))
    }
}

fn sub(text: String) -> Element {
    Element::object([("Fn::Sub", Element::from(text))])
}

/// Where the template of a nested stack will be, by the hash of its bytes. Path style, which
/// CloudFormation takes in every region and partition.
pub(super) fn template_url(template: &str) -> Element {
    let hash = asset::hash(template.as_bytes());
    sub(format!(
        "https://s3.${{AWS::Region}}.${{AWS::URLSuffix}}/{STAGING_BUCKET}/{hash}.json"
    ))
}
