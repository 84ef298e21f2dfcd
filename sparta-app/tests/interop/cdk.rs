//! The stock CDK CLI.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sparta_app::local::Emulator;

use super::npm::Package;
use super::{REGION, Ran, run};

/// The CLI's main file.
fn installed() -> PathBuf {
    let package = Package {
        name: "aws-cdk-2.1148.1",
        manifest: include_str!("cdk/package.json"),
        lock: include_str!("cdk/package-lock.json"),
    };
    package.installed().join("node_modules/aws-cdk/bin/cdk")
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
