//! Packages of npm: installed once, under the target directory, from lock files beside this one.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A package with its lock file.
pub(crate) struct Package {
    /// Its name and version, such as `aws-cdk-2.1148.1`.
    pub(crate) name: &'static str,
    pub(crate) manifest: &'static str,
    pub(crate) lock: &'static str,
}

impl Package {
    /// The directory it is installed in. Parallel tests wait for the one that installs it.
    pub(crate) fn installed(&self) -> PathBuf {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(self.name);
        fs::create_dir_all(&directory).expect("the target directory is writable");
        let lock = File::create(directory.join("lock")).expect("the target directory is writable");
        lock.lock().expect("the file can be locked");
        let marker = directory.join("complete");
        if !marker.is_file() {
            self.install("npm", &directory)
                .unwrap_or_else(|error| panic!("{error}"));
            fs::write(&marker, "").expect("it is writable");
        }
        directory
    }

    /// What is missing or went wrong, in a line.
    fn install(&self, npm: &str, directory: &Path) -> Result<(), String> {
        fs::write(directory.join("package.json"), self.manifest).expect("it is writable");
        fs::write(directory.join("package-lock.json"), self.lock).expect("it is writable");
        let ran = Command::new(npm)
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(directory)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{npm} is missing ({error}): install Node.js 18 or newer"))?;
        if ran.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&ran.stderr);
        let first = said.lines().next().unwrap_or_default();
        Err(format!("{npm} could not install {}: {first}", self.name))
    }
}

#[test]
fn an_npm_that_is_missing_is_told_in_a_line() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let package = Package {
        name: "nothing-1.0.0",
        manifest: "{}",
        lock: "{}",
    };
    let told = package.install("npm-that-is-not-there", directory.path());
    let told = told.expect_err("it is not there");
    assert!(
        told.starts_with("npm-that-is-not-there is missing (")
            && told.ends_with("): install Node.js 18 or newer"),
        "{told}"
    );
    assert!(!told.contains('\n'), "{told}");
}
