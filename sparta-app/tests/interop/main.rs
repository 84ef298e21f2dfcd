//! The stock CDK CLI on our assemblies, our bootstrap stack, our pages in a browser, and GitHub's workflows. Needs
//! python3, node and npm.

mod bootstrap;
mod cdk;
mod github;
mod npm;
mod pages;
mod stock;
mod workflows;

use std::path::Path;
use std::process::Command;

use sparta_app::local::{Emulator, EmulatorOptions};

const REGION: &str = "eu-west-2";

/// What a run of a program left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn emulator() -> Emulator {
    Emulator::start(&EmulatorOptions::default())
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()))
}

fn run(command: &mut Command) -> Ran {
    let output = command.output().expect("the program starts");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The binary, without this machine's credentials and settings. The emulator takes the access key id for the
/// account.
fn sparta(emulator: &Emulator, account: &str, directory: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command
        .env_clear()
        .env("HOME", directory)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", account)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_REGION", REGION)
        .args(["--endpoint-url", &emulator.endpoint_url()])
        .current_dir(directory);
    command
}
