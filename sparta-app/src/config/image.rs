//! Container images: a tag of the stack's own repository, a URI, or a directory to build.

use std::fmt;
use std::path::PathBuf;

use super::fault::{FaultCode, InvalidValue};

/// Where a service's image comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContainerImage {
    /// A tag in the stack's own repository of that service: `v2.0.0` or `sparta:v2.0.0`.
    Tag(String),
    /// An image of any registry, with its host: `public.ecr.aws/nginx/nginx:1.27`.
    Uri(String),
    /// A directory with a Dockerfile, built and pushed by a deploy: `./bot`.
    Directory(PathBuf),
}

/// The image of each service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContainerImages {
    /// Of the API service.
    pub api: ContainerImage,
    /// Of the Discord bot service.
    pub discord: ContainerImage,
}

const ALLOWED: &str = "a tag (v2.0.0), an image with its registry's host (host/name:tag), \
                       or a directory (./path)";

impl ContainerImage {
    /// Reads a tag, `sparta:<tag>`, a URI with a host, or a path that starts with `.` or `/`.
    ///
    /// A bare name such as `nginx:1.27` is refused: Docker would read it as one of Docker Hub's,
    /// ECR's users as one of their own.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let invalid =
            |message: &str| InvalidValue::new(FaultCode::ContainerImage, message, ALLOWED);
        if text.is_empty() || text.contains(|letter: char| letter.is_control()) {
            return Err(invalid("is not an image"));
        }
        if text.starts_with("./")
            || text.starts_with("../")
            || text.starts_with('/')
            || matches!(text, "." | "..")
        {
            return Ok(Self::Directory(PathBuf::from(text)));
        }
        if text.contains("://") {
            return Err(invalid("is a URL").hint("leave out the part up to ://"));
        }
        if let Some((host, rest)) = text.split_once('/') {
            if host.contains(['.', ':']) || host == "localhost" {
                return uri(text, rest);
            }
            let hint = format!("write docker.io/{text} for Docker Hub, ./{text} for a directory");
            return Err(invalid("names no registry").hint(hint));
        }
        match text.split_once(':') {
            None if is_tag(text) => Ok(Self::Tag(text.to_owned())),
            Some(("sparta" | "", tag)) if is_tag(tag) => Ok(Self::Tag(tag.to_owned())),
            Some((name, tag)) if is_tag(tag) => {
                let tail = format!("{name}:{tag}");
                let hint = format!(
                    "write {tag} for the stack's own repository, docker.io/library/{tail} for Docker Hub"
                );
                Err(invalid("names no registry").hint(hint))
            }
            _ => Err(invalid(
                "has a tag that is not 1 to 128 letters, digits, and . _ -",
            )),
        }
    }
}

/// `rest` is what follows the host: path, then a tag, a digest, or both.
fn uri(text: &str, rest: &str) -> Result<ContainerImage, InvalidValue> {
    let invalid = |message: &str| InvalidValue::new(FaultCode::ContainerImage, message, ALLOWED);
    let (rest, digest) = match rest.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (rest, None),
    };
    let (path, tag) = match rest.split_once(':') {
        Some((path, tag)) => (path, Some(tag)),
        None => (rest, None),
    };
    // The grammar of https://github.com/distribution/reference, without its longest separators.
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && part.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
    };
    if !path.split('/').all(part) {
        return Err(invalid(
            "has a repository name that is not small letters, digits, and . _ - /",
        ));
    }
    if let Some(digest) = digest {
        let hex = digest.strip_prefix("sha256:").unwrap_or_default();
        if hex.len() != 64
            || !hex
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        {
            return Err(invalid(
                "has a digest that is not sha256: and 64 hexadecimal digits",
            ));
        }
    }
    match tag {
        Some(tag) if !is_tag(tag) => Err(invalid(
            "has a tag that is not 1 to 128 letters, digits, and . _ -",
        )),
        None if digest.is_none() => {
            let message = "has neither a tag nor a digest, so it would mean another image tomorrow";
            Err(invalid(message).hint(format!("write {text}:<tag>")))
        }
        _ => Ok(ContainerImage::Uri(text.to_owned())),
    }
}

fn is_tag(text: &str) -> bool {
    let first = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let rest = text
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
    first && rest && text.len() <= 128
}

impl fmt::Display for ContainerImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(text) | Self::Uri(text) => f.write_str(text),
            Self::Directory(path) => write!(f, "{}", path.display()),
        }
    }
}
