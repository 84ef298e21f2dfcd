//! What a function runs, and on what.

use std::borrow::Cow;
use std::path::PathBuf;

use crate::cfn::lambda::function;
use crate::core::{FileAsset, FilePackaging, FileSource, Scope};

/// The longest source text of an inline function, in bytes:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-zipfile>
const LONGEST_INLINE: usize = 4 * 1024 * 1024;

/// The language and version that a function runs on: those that AWS still keeps up to date.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// Python 3.14, the newest.
    #[default]
    Python3_14,
    /// Python 3.13.
    Python3_13,
    /// Python 3.12.
    Python3_12,
    /// Node.js 24.
    Nodejs24,
    /// Node.js 22.
    Nodejs22,
    /// Java 25.
    Java25,
    /// Java 21.
    Java21,
    /// .NET 10.
    Dotnet10,
    /// Ruby 3.4.
    Ruby3_4,
    /// A program that brings its own runtime, on Amazon Linux 2023: Rust, Go.
    ProvidedAl2023,
    /// Any other, by the name that Lambda has for it.
    Other(&'static str),
}

impl Runtime {
    pub(super) fn property(self) -> function::Runtime {
        match self {
            Self::Python3_14 => function::Runtime::Python3_14,
            Self::Python3_13 => function::Runtime::Python3_13,
            Self::Python3_12 => function::Runtime::Python3_12,
            Self::Nodejs24 => function::Runtime::Nodejs24X,
            Self::Nodejs22 => function::Runtime::Nodejs22X,
            Self::Java25 => function::Runtime::Java25,
            Self::Java21 => function::Runtime::Java21,
            Self::Dotnet10 => function::Runtime::Dotnet10,
            Self::Ruby3_4 => function::Runtime::Ruby3_4,
            Self::ProvidedAl2023 => function::Runtime::ProvidedAl2023,
            Self::Other(name) => function::Runtime::Other(name),
        }
    }
}

/// Where a function's program comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Code {
    /// Source text in the template itself, of Python or Node.js, at most 4 MiB. Lambda calls the
    /// file `index`.
    Inline(Cow<'static, str>),
    /// A directory, packed and uploaded with the stack; relative to where synth runs.
    Directory(PathBuf),
    /// A zip that is already packed, uploaded with the stack; relative to where synth runs.
    ZipFile(PathBuf),
}

impl Code {
    /// Source text: see [`Code::Inline`].
    pub fn inline(source: impl Into<Cow<'static, str>>) -> Self {
        Self::Inline(source.into())
    }

    /// A directory or a zip, whichever the path's name says.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let zip = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("zip"));
        if zip {
            Self::ZipFile(path)
        } else {
            Self::Directory(path)
        }
    }

    pub(super) fn problem(
        &self,
        runtime: Runtime,
        handler: &str,
    ) -> Option<(String, &'static str)> {
        let Self::Inline(source) = self else {
            return None;
        };
        let name = runtime.property().as_str();
        if source.is_empty() {
            return Some((
                "the source text is empty".to_owned(),
                "give the function a program",
            ));
        }
        if source.len() > LONGEST_INLINE {
            return Some((
                format!(
                    "the source text has {} bytes, allowed are {LONGEST_INLINE}",
                    source.len()
                ),
                "put it into a directory and give that",
            ));
        }
        if !name.starts_with("python") && !name.starts_with("nodejs") {
            return Some((
                format!("source text in the template cannot run on {name}"),
                "use Python or Node.js, or give a directory or a zip",
            ));
        }
        (!handler.starts_with("index.")).then(|| {
            (
                format!("the handler is `{handler}`, and the file of an inline program is `index`"),
                "give a handler such as `index.handler`",
            )
        })
    }

    pub(super) fn property(self, scope: Scope) -> function::Code {
        let (source, packaging) = match self {
            Self::Inline(source) => return function::Code::new().zip_file(source),
            Self::Directory(path) => (FileSource::Path(path), FilePackaging::Zip),
            Self::ZipFile(path) => (FileSource::Path(path), FilePackaging::File),
        };
        let asset = FileAsset::add(source, packaging, scope, "Code");
        function::Code::new()
            .s3_bucket(asset.bucket_name())
            .s3_key(asset.object_key())
    }
}
