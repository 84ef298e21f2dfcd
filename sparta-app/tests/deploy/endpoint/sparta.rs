//! The `sparta` binary, in a clean environment.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// What a run of the binary left.
#[derive(Debug)]
pub(crate) struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// The binary with an assembly and an endpoint. Neither credentials nor files of this machine are seen.
pub(crate) fn command(assembly: &Path, endpoint: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command
        .env_clear()
        .env("HOME", assembly)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", "AKIATEST")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .arg("--app")
        .arg(assembly)
        .args(["--endpoint-url", endpoint])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the binary to its end.
pub(crate) fn run(assembly: &Path, endpoint: &str, arguments: &[&str]) -> Ran {
    ran(command(assembly, endpoint, arguments)
        .output()
        .expect("the test can use its own files, sockets and processes"))
}

/// Waits for a binary that was started.
pub(crate) fn wait(child: Child) -> Ran {
    ran(child
        .wait_with_output()
        .expect("the test can use its own files, sockets and processes"))
}

fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout)
            .expect("the test can use its own files, sockets and processes"),
        stderr: String::from_utf8(output.stderr)
            .expect("the test can use its own files, sockets and processes"),
    }
}
