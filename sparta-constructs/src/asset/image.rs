//! Directories that images are built from.

use std::fs;
use std::io;
use std::path::{Component, Path};

use super::AssetError;
use super::collect::{self, Entry};
use super::docker_ignore::DockerIgnore;
use super::hash::Framed;
use crate::core::ImageSource;

/// The name of an image asset: a SHA-256 over the files sent to docker, the Dockerfile's name,
/// build arguments, target and platform. 64 hexadecimal digits.
pub fn image_hash(source: &ImageSource) -> Result<String, AssetError> {
    let entries = image_files(source)?;
    let mut digest = Framed::new("image");
    digest.part(dockerfile_name(source)?.as_bytes());
    for option in [&source.target, &source.platform] {
        digest.part(&[u8::from(option.is_some())]);
        digest.part(option.as_deref().unwrap_or_default().as_bytes());
    }
    digest.part(&(source.build_args.len() as u64).to_le_bytes());
    for (name, value) in &source.build_args {
        digest.part(name.as_bytes());
        digest.part(value.as_bytes());
    }
    digest.entries(&entries)?;
    Ok(digest.finish())
}

/// The files that docker is sent, sorted by name: all in the directory but what its ignore file
/// says. As docker does, `<Dockerfile>.dockerignore` is taken where there is one, else
/// `.dockerignore`, and these files and the Dockerfile itself are always sent:
/// <https://docs.docker.com/build/concepts/context/#dockerignore-files>.
pub fn image_files(source: &ImageSource) -> Result<Vec<Entry>, AssetError> {
    let dockerfile = dockerfile_name(source)?;
    fs::read_dir(&source.directory).map_err(AssetError::read(&source.directory))?;
    if !source.directory.join(&dockerfile).is_file() {
        return Err(no_dockerfile(source));
    }
    let (ignore_name, ignore) = ignore_file(&source.directory, &dockerfile)?;
    let sent = |name: &str| name == dockerfile || Some(name) == ignore_name.as_deref();
    let leads_to_dockerfile = |name: &str| {
        dockerfile
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('/'))
    };
    // A later `!pattern` may bring back what is in an ignored directory, so then all are entered.
    let entered = |name: &str| ignore.has_exceptions() || leads_to_dockerfile(name);
    collect::directory(&source.directory, &|name, is_directory| {
        let kept = if is_directory {
            entered(name)
        } else {
            sent(name)
        };
        !kept && ignore.ignores(name)
    })
}

/// The Dockerfile relative to the directory, with `/`.
pub(crate) fn dockerfile_name(source: &ImageSource) -> Result<String, AssetError> {
    let Some(dockerfile) = &source.dockerfile else {
        return Ok("Dockerfile".to_owned());
    };
    let mut parts = Vec::new();
    for component in dockerfile.components() {
        match component {
            Component::CurDir => {}
            Component::Normal(part) => {
                let part = part.to_str();
                parts.push(part.ok_or_else(|| AssetError::NotUnicode {
                    path: dockerfile.clone(),
                })?);
            }
            _ => return Err(no_dockerfile(source)),
        }
    }
    Ok(parts.join("/"))
}

fn no_dockerfile(source: &ImageSource) -> AssetError {
    let dockerfile = source
        .dockerfile
        .clone()
        .unwrap_or_else(|| "Dockerfile".into());
    AssetError::NoDockerfile {
        dockerfile,
        directory: source.directory.clone(),
    }
}

fn ignore_file(
    directory: &Path,
    dockerfile: &str,
) -> Result<(Option<String>, DockerIgnore), AssetError> {
    for name in [
        format!("{dockerfile}.dockerignore"),
        ".dockerignore".to_owned(),
    ] {
        let path = directory.join(&name);
        match fs::read(&path) {
            Ok(bytes) => return Ok((Some(name), DockerIgnore::parse(&path, &bytes)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(AssetError::Read { path, source }),
        }
    }
    Ok((None, DockerIgnore::default()))
}
