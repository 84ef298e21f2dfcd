//! The `sparta` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    sparta_app::run(|_app| {})
}
