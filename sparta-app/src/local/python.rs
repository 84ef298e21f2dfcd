//! The Python interpreter of this machine.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::LocalError;

/// The oldest Python that `MiniStack` runs on (`Requires-Python` of its release), major and minor.
pub(super) const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// An interpreter that is new enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Python {
    pub(super) path: PathBuf,
    /// `major.minor`, because a virtual environment belongs to one of these.
    pub(super) version: String,
}

/// The first `python3` (or `python`) of `PATH` that is new enough.
pub(super) fn find_python() -> Result<Python, LocalError> {
    find_python_in(&env::var_os("PATH").unwrap_or_default())
}

/// As [`find_python`], in the directories of `search_path`.
///
/// An old interpreter does not end the search: a newer one may stand further on.
pub(super) fn find_python_in(search_path: &OsStr) -> Result<Python, LocalError> {
    let mut refused = LocalError::PythonNotFound;
    for directory in env::split_paths(search_path) {
        for name in ["python3", "python"] {
            let candidate = directory
                .join(name)
                .with_extension(env::consts::EXE_EXTENSION);
            if !candidate.is_file() {
                continue;
            }
            match check_version(&candidate) {
                Ok(python) => return Ok(python),
                Err(error) => refused = error,
            }
        }
    }
    Err(refused)
}

fn check_version(python: &Path) -> Result<Python, LocalError> {
    let output = Command::new(python)
        .args(["-c", "import sys; print('%d.%d' % sys.version_info[:2])"])
        .stdin(Stdio::null())
        .output()
        .map_err(LocalError::file("start", python))?;
    let answer = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let Some(version) = parse_version(&answer) else {
        return Err(LocalError::PythonBroken {
            python: python.to_owned(),
            detail: last_line(&output.stderr),
        });
    };
    if version < OLDEST_PYTHON {
        return Err(LocalError::PythonTooOld {
            python: python.to_owned(),
            found: answer,
        });
    }
    Ok(Python {
        path: python.to_owned(),
        version: answer,
    })
}

fn parse_version(text: &str) -> Option<(u32, u32)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// The last line with text in it: where Python programs say what went wrong.
pub(super) fn last_line(output: &[u8]) -> String {
    String::from_utf8_lossy(output)
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty())
        .unwrap_or("no message")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn says_in_one_line_that_python_is_missing() {
        let empty = tempfile::tempdir().unwrap();
        let error = find_python_in(empty.path().as_os_str()).unwrap_err();
        assert!(matches!(error, LocalError::PythonNotFound));
        assert_eq!(
            error.to_string(),
            "python3 was not found in PATH, and the emulator is a Python program"
        );
        assert!(error.hint().unwrap().contains("3.10"));
    }

    #[cfg(unix)]
    fn script(directory: &Path, name: &str, body: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = directory.join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn refuses_an_old_python_and_goes_on_to_a_newer_one() {
        let old = tempfile::tempdir().unwrap();
        script(old.path(), "python3", "echo 3.9");
        let error = find_python_in(old.path().as_os_str()).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("is Python 3.9, and the emulator needs 3.10 or newer")
        );

        let new = tempfile::tempdir().unwrap();
        script(new.path(), "python3", "echo 3.13");
        let both = env::join_paths([old.path(), new.path()]).unwrap();
        let python = find_python_in(&both).unwrap();
        assert_eq!(
            python,
            Python {
                path: new.path().join("python3"),
                version: "3.13".into()
            }
        );
    }

    #[cfg(unix)]
    #[test]
    fn names_an_interpreter_that_does_not_run() {
        let broken = tempfile::tempdir().unwrap();
        script(broken.path(), "python3", "echo 'no library' >&2; exit 1");
        let error = find_python_in(broken.path().as_os_str()).unwrap_err();
        assert!(error.to_string().ends_with("does not run: no library"));
    }
}
