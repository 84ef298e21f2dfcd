//! The stock CDK CLI: installed once, under the target directory, from the lock file beside this one.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sparta_app::local::Emulator;

use super::{REGION, Ran, run};

const PACKAGE: &str = include_str!("cdk/package.json");
const LOCK: &str = include_str!("cdk/package-lock.json");

/// The CLI's main file. Parallel tests wait for the one that installs it.
fn installed() -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("aws-cdk-2.1148.1");
    fs::create_dir_all(&directory).expect("the target directory is writable");
    let lock = File::create(directory.join("lock")).expect("the target directory is writable");
    lock.lock().expect("the file can be locked");
    let program = directory.join("node_modules/aws-cdk/bin/cdk");
    let marker = directory.join("complete");
    if !marker.is_file() {
        fs::write(directory.join("package.json"), PACKAGE).expect("it is writable");
        fs::write(directory.join("package-lock.json"), LOCK).expect("it is writable");
        let npm = Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&directory)
            .stdin(Stdio::null())
            .output()
            .unwrap_or_else(|error| {
                panic!("npm is missing ({error}): install Node.js 18 or newer")
            });
        let said = String::from_utf8_lossy(&npm.stderr);
        assert!(
            npm.status.success(),
            "npm could not install aws-cdk 2.1148.1: {}",
            said.lines().next().unwrap_or_default()
        );
        fs::write(&marker, "").expect("it is writable");
    }
    program
}

/// Runs the CLI on an assembly, in a home of its own: it remembers accounts by access key.
pub(crate) fn cdk(emulator: &Emulator, account: &str, assembly: &Path, arguments: &[&str]) -> Ran {
    let home = assembly.with_extension("home");
    fs::create_dir_all(&home).expect("the temporary directory is writable");
    let path = std::env::var_os("PATH").unwrap_or_default();
    run(Command::new("node")
        .env_clear()
        .env("PATH", path)
        .env("HOME", &home)
        .envs([
            ("CDK_DISABLE_VERSION_CHECK", "1"),
            ("CI", "1"),
            ("NO_COLOR", "1"),
        ])
        // Checks manifest.json against its schema.
        .env("TESTING_CDK", "1")
        .env("CDK_DISABLE_CLI_TELEMETRY", "true")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ENDPOINT_URL", emulator.endpoint_url())
        .env("AWS_ACCESS_KEY_ID", account)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_REGION", REGION)
        .arg(installed())
        .args(["--no-notices", "--app"])
        .arg(assembly)
        .args(arguments)
        .current_dir(&home)
        .stdin(Stdio::null()))
}
