//! The Lambda handlers that ship with the stack, tested in their own language.

use std::path::Path;
use std::process::Command;

/// An API and an Aztec node that are well, slow, down, refuse the key, or answer nonsense.
#[test]
fn validator_monitor_passes_its_own_tests() {
    passes("validator_monitor", 17);
}

/// The four steps, each also repeated, and a last step that fails half way.
#[test]
fn api_key_rotation_passes_its_own_tests() {
    passes("api_key_rotation", 9);
}

/// Secrets of every age, and one that cannot be looked at.
#[test]
fn secret_age_passes_its_own_tests() {
    passes("secret_age", 5);
}

/// Runs the Python tests beside a handler, of which there are at least so many.
fn passes(handler: &str, at_least: u32) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("lambda")
        .join(handler);
    // `-B`: no `__pycache__` beside the handler.
    let output = Command::new("python3")
        .args(["-B", "-m", "unittest", "test_index"])
        .current_dir(directory)
        // The fakes are on this machine, whatever proxy it has.
        .env("no_proxy", "*")
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) => panic!("python3 is needed to test the Lambda handlers: {error}"),
    };
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    // unittest ends well when it finds nothing, too.
    let ran = report.lines().find_map(|line| {
        line.strip_prefix("Ran ")?
            .split(' ')
            .next()?
            .parse::<u32>()
            .ok()
    });
    assert!(ran.is_some_and(|tests| tests >= at_least), "{report}");
}
