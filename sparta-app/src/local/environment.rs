//! Virtual environments with pinned packages, made once and shared by every process.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::LocalError;
use super::python::{Python, find_python, last_line};

/// A set of pinned Python packages that ships in this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Requirements {
    /// The emulator, with boto3.
    Ministack,
    /// AWS's template linter; the tests compare their findings with its.
    CfnLint,
    /// AWS's offline validator of templates; the tests ask it about the Sparta stack.
    CloudformationValidate,
    /// A linter of security practice; the tests ask it about the Sparta stack.
    Checkov,
    /// AWS's command line; the tests run the commands of the runbook with it.
    AwsCli,
}

impl Requirements {
    /// Its name, as in error messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ministack => "ministack",
            Self::CfnLint => "cfn-lint",
            Self::CloudformationValidate => "cloudformation-validate",
            Self::Checkov => "checkov",
            Self::AwsCli => "awscli",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Ministack => include_str!("requirements/ministack.txt"),
            Self::CfnLint => include_str!("requirements/cfn-lint.txt"),
            Self::CloudformationValidate => {
                include_str!("requirements/cloudformation-validate.txt")
            }
            Self::Checkov => include_str!("requirements/checkov.txt"),
            Self::AwsCli => include_str!("requirements/awscli.txt"),
        }
    }
}

/// A virtual environment in which a set of [`Requirements`] is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    root: PathBuf,
}

impl Environment {
    /// The directory of the environment.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Its Python interpreter.
    pub fn python(&self) -> PathBuf {
        self.tool("python")
    }

    /// A program that one of its packages installed, such as `cfn-lint`.
    pub fn tool(&self, name: &str) -> PathBuf {
        let programs = if cfg!(windows) { "Scripts" } else { "bin" };
        self.root
            .join(programs)
            .join(name)
            .with_extension(std::env::consts::EXE_EXTENSION)
    }
}

/// The environment of the emulator, made when it is not there yet (about 15 seconds).
///
/// # Errors
/// When Python is missing or too old, or pip cannot install.
pub fn python_environment() -> Result<Environment, LocalError> {
    ensure_tools(Requirements::Ministack)
}

/// The environment with these packages, made when it is not there yet.
///
/// Parallel processes wait for the one that makes it. The directory's name holds a digest of
/// the requirements and of Python's version, so changed pins make a new environment.
///
/// # Errors
/// When Python is missing or too old, or pip cannot install.
pub fn ensure_tools(requirements: Requirements) -> Result<Environment, LocalError> {
    ensure_in(&super::directory(), requirements, &find_python()?)
}

pub(super) fn ensure_in(
    directory: &Path,
    requirements: Requirements,
    python: &Python,
) -> Result<Environment, LocalError> {
    let digest = digest([requirements.name(), requirements.text(), &python.version]);
    let root = directory.join(format!("venv-{digest:016x}"));
    let environment = Environment { root };
    if is_complete(&environment) {
        return Ok(environment);
    }
    fs::create_dir_all(directory).map_err(LocalError::file("create", directory))?;
    let _lock = lock(&environment.root.with_extension("lock"))?;
    // Another process may have made it while this one waited for the lock.
    if !is_complete(&environment) {
        make(&environment, requirements, python)?;
    }
    Ok(environment)
}

/// Whether the environment was made to its end and its interpreter still exists.
///
/// A marker, not a rename, makes the environment appear at once: the programs pip installs
/// hold the path of their interpreter, which a rename would break.
fn is_complete(environment: &Environment) -> bool {
    marker(environment).is_file() && environment.python().exists()
}

fn marker(environment: &Environment) -> PathBuf {
    environment.root.join("sparta-complete")
}

fn lock(path: &Path) -> Result<File, LocalError> {
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(LocalError::file("open", path))?;
    file.lock().map_err(LocalError::file("lock", path))?;
    Ok(file)
}

fn make(
    environment: &Environment,
    requirements: Requirements,
    python: &Python,
) -> Result<(), LocalError> {
    let root = &environment.root;
    // What is there was interrupted, or its interpreter is gone.
    if root.exists() {
        fs::remove_dir_all(root).map_err(LocalError::file("remove", root))?;
    }
    run(Command::new(&python.path).args(["-m", "venv"]).arg(root)).map_err(|detail| {
        LocalError::VirtualEnvironment {
            directory: root.clone(),
            detail,
        }
    })?;
    let list = root.join("requirements.txt");
    fs::write(&list, requirements.text()).map_err(LocalError::file("write", &list))?;
    let failed = |detail| LocalError::Install {
        requirements: requirements.name(),
        detail,
    };
    run(pip(environment)
        .args(["install", "--no-deps", "--requirement"])
        .arg(&list))
    .map_err(failed)?;
    run(pip(environment).arg("check")).map_err(failed)?;
    let marker = marker(environment);
    fs::write(&marker, "").map_err(LocalError::file("write", &marker))
}

fn pip(environment: &Environment) -> Command {
    let mut command = Command::new(environment.python());
    command.args(["-m", "pip", "--disable-pip-version-check", "--no-input"]);
    command
}

/// Runs to its end; the error is the last line of what it wrote.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    // pip says on stderr what failed, `venv` and `pip check` on stdout.
    let said = [output.stdout, output.stderr].concat();
    Err(last_line(&said))
}

/// FNV-1a, 64 bits: a name for this content that stays the same over releases of Rust.
/// <http://www.isthe.com/chongo/tech/comp/fnv/>
pub(super) fn digest<'a>(parts: impl IntoIterator<Item = &'a str>) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    parts
        .into_iter()
        .flat_map(|part| part.bytes().chain([0]))
        .fold(OFFSET, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(PRIME)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_requirement_is_pinned() {
        for requirements in [
            Requirements::Ministack,
            Requirements::CfnLint,
            Requirements::CloudformationValidate,
            Requirements::Checkov,
            Requirements::AwsCli,
        ] {
            for line in requirements
                .text()
                .lines()
                .filter(|line| !line.starts_with('#'))
            {
                assert!(line.contains("=="), "{}: {line}", requirements.name());
            }
        }
    }

    #[test]
    fn digest_tells_parts_apart() {
        assert_ne!(digest(["ab", "c"]), digest(["a", "bc"]));
        assert_eq!(digest(["ab"]), digest(["ab"]));
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_install_is_one_line_and_leaves_no_complete_environment() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let fake = directory.path().join("python3");
        // Makes an "environment" whose pip cannot reach its index.
        fs::write(
            &fake,
            "#!/bin/sh\nif [ \"$2\" = venv ]; then mkdir -p \"$3/bin\"; cp \"$0\" \"$3/bin/python\"; exit 0; fi\n\
             echo 'ERROR: No matching distribution found for ministack==1.5.33' >&2; exit 1\n",
        )
        .unwrap();
        fs::set_permissions(&fake, fs::Permissions::from_mode(0o755)).unwrap();
        let python = Python {
            path: fake,
            version: "3.99".into(),
        };
        let error = ensure_in(directory.path(), Requirements::Ministack, &python).unwrap_err();
        assert_eq!(
            error.to_string(),
            "pip could not install ministack: ERROR: No matching distribution found for ministack==1.5.33"
        );
        assert!(error.hint().is_some());
        // The next try starts over in place of believing the half-made one.
        assert!(ensure_in(directory.path(), Requirements::Ministack, &python).is_err());
    }
}
