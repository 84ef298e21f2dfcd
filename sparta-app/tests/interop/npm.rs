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
            self.install(&directory);
            fs::write(&marker, "").expect("it is writable");
        }
        directory
    }

    fn install(&self, directory: &Path) {
        fs::write(directory.join("package.json"), self.manifest).expect("it is writable");
        fs::write(directory.join("package-lock.json"), self.lock).expect("it is writable");
        let npm = Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(directory)
            .stdin(Stdio::null())
            .output()
            .unwrap_or_else(|error| {
                panic!("npm is missing ({error}): install Node.js 18 or newer")
            });
        let said = String::from_utf8_lossy(&npm.stderr);
        assert!(
            npm.status.success(),
            "npm could not install {}: {}",
            self.name,
            said.lines().next().unwrap_or_default()
        );
    }
}
