//! Assets on their way to the emulator: what is sent, what is not, and what is said when it cannot be.
//! Needs python3, like `sparta local`.

mod assembly;
mod calls;
mod earlier;
mod files;
mod images;
mod large;
mod presence;
mod proxy;
mod watching;

use std::path::Path;
use std::process::Command;

use sparta_app::local::{Emulator, EmulatorOptions};

use proxy::Proxy;

/// The emulator takes the access key id for the account.
const ACCOUNT: &str = "123456789012";

/// What a run of the binary left.
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

/// The binary over an assembly, without this machine's credentials and settings.
fn sparta(url: &str, assembly: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command
        .env_clear()
        .env("HOME", assembly)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", ACCOUNT)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .args(["--endpoint-url", url, "--app"])
        .arg(assembly)
        .args(arguments);
    command
}

fn run(command: &mut Command) -> Ran {
    let output = command.output().expect("cargo has built the binary");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

fn deploy(proxy: &Proxy, assembly: &Path) -> Ran {
    run(&mut sparta(
        &proxy.url,
        assembly,
        &["deploy", "--yes", "--verbose"],
    ))
}

/// Nothing in AWS was changed.
fn is_untouched(proxy: &Proxy) -> bool {
    let changes = |call: &String| {
        ["PUT ", "POST /", "Create", "Execute", "Delete"]
            .iter()
            .any(|start| call.starts_with(start))
    };
    !proxy.calls().iter().any(changes)
}
