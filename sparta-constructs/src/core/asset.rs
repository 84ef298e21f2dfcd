//! Files and images that a stack needs beside its template.
//!
//! The tree only says what is wanted; `synth` reads the files and names each asset by the hash of
//! its content.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::panic::Location;
use std::path::PathBuf;

use super::scope::Scope;
use super::tree::Kind;
use crate::value::{Attribute, ConstructKey, Node, Reference, Text};

/// Where the bytes of a file asset come from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FileSource {
    /// A file or a directory, relative to the directory that synth runs in.
    Path(PathBuf),
    /// Files that are compiled into the program: names and contents.
    Embedded(Vec<(Cow<'static, str>, Cow<'static, [u8]>)>),
}

/// How a file asset is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilePackaging {
    /// As it is.
    File,
    /// As a zip, of which the bytes depend on nothing but names and contents.
    Zip,
}

/// What the tree knows of a file asset.
#[derive(Clone, Debug)]
pub(crate) struct FileAssetData {
    pub(crate) source: FileSource,
    pub(crate) packaging: FilePackaging,
}

/// A file or directory that is uploaded before the stack is deployed. `Copy`.
///
/// ```
/// use sparta_constructs::core::{App, Environment, FileAsset, FilePackaging, FileSource};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let source = FileSource::Embedded(vec![("index.html".into(), b"<p>Hello</p>".into())]);
/// let site = FileAsset::add(source, FilePackaging::Zip, stack, "Site");
/// let (bucket, key) = (site.bucket_name(), site.object_key());
/// # let _ = (bucket, key);
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileAsset {
    key: ConstructKey,
    not_send: PhantomData<*const ()>,
}

impl FileAsset {
    /// Adds a file asset to a stack.
    #[track_caller]
    pub fn add(
        source: FileSource,
        packaging: FilePackaging,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Self {
        let kind = Kind::FileAsset(Box::new(FileAssetData { source, packaging }));
        Self {
            key: scope.into().add(id.into(), kind, Location::caller()),
            not_send: PhantomData,
        }
    }

    /// The bucket that the asset is uploaded to.
    pub fn bucket_name(self) -> Text {
        self.part("BucketName")
    }

    /// The object's key in that bucket: the content's hash, with its extension.
    pub fn object_key(self) -> Text {
        self.part("ObjectKey")
    }

    fn part(self, name: &'static str) -> Text {
        Text(asset_part(self.key, name))
    }
}

/// Where an image asset is built from.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSource {
    /// The directory sent to docker, relative to the directory that synth runs in.
    pub directory: PathBuf,
    /// The Dockerfile within it; `Dockerfile` when `None`.
    pub dockerfile: Option<PathBuf>,
    /// `--build-arg`. Never a secret: they are in the assembly and in the image.
    pub build_args: BTreeMap<String, String>,
    /// The stage to build; the last one when `None`.
    pub target: Option<String>,
    /// The platform, such as `linux/amd64`; docker's own when `None`.
    pub platform: Option<String>,
}

impl ImageSource {
    /// The directory's `Dockerfile`, as it is.
    pub fn directory(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            ..Self::default()
        }
    }
}

/// What the tree knows of an image asset.
#[derive(Clone, Debug)]
pub(crate) struct ImageAssetData {
    pub(crate) source: ImageSource,
}

/// A container image that is built and pushed before the stack is deployed. `Copy`.
///
/// ```
/// use sparta_constructs::core::{App, Environment, ImageAsset, ImageSource};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// // The directory with the Dockerfile is read by synth.
/// let image = ImageAsset::add(ImageSource::directory("api"), stack, "Api");
/// let address = image.image_uri(); // stands wherever a task definition wants an image
/// # let _ = address;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageAsset {
    key: ConstructKey,
    not_send: PhantomData<*const ()>,
}

impl ImageAsset {
    /// Adds an image asset to a stack.
    #[track_caller]
    pub fn add(
        source: ImageSource,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Self {
        let kind = Kind::ImageAsset(Box::new(ImageAssetData { source }));
        Self {
            key: scope.into().add(id.into(), kind, Location::caller()),
            not_send: PhantomData,
        }
    }

    /// The image's address, with its tag.
    pub fn image_uri(self) -> Text {
        Text(asset_part(self.key, "ImageUri"))
    }
}

/// Assets have no attributes in CloudFormation; synth puts what it knows in their place.
fn asset_part(construct: ConstructKey, name: &'static str) -> Node {
    Node::Reference(Reference {
        construct,
        attribute: Attribute::GetAtt(Cow::Borrowed(name)),
    })
}
