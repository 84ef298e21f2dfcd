//! The handler of the validator monitor, tested in its own language.

use std::path::Path;
use std::process::Command;

/// Runs the Python tests beside the handler: an API and an Aztec node that are well, slow, down,
/// refuse the key, or answer nonsense.
#[test]
fn the_handler_passes_its_own_tests() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("lambda/validator_monitor");
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
    assert!(ran.is_some_and(|tests| tests >= 14), "{report}");
}
