//! The emulator on this machine: installed, started, and deployed to.
//!
//! Everything here needs python3; without it these tests fail with the line that says so.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use sparta_app::local::{
    self, Authentication, Emulator, EmulatorOptions, LocalError, Requirements, Started, Stopped,
};

/// Fails with the message and the hint, as the command line would show them.
fn unwrap<T>(result: Result<T, LocalError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()))
}

fn get(emulator: &str, path: &str) -> String {
    let address = emulator.strip_prefix("http://").expect("an http URL");
    let mut stream = TcpStream::connect(address).expect("connect");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("send");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("receive");
    answer
}

fn answers(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

#[test]
fn starts_on_loopback_and_ends_when_dropped() {
    let emulator = unwrap(Emulator::start(&EmulatorOptions::default()));
    let health = get(&emulator.endpoint_url(), "/_ministack/health");
    assert!(health.contains("\"version\": \"1.5.33\""), "{health}");
    let (port, log) = (emulator.port(), emulator.log().to_owned());
    assert!(log.is_file());
    let dropped = Instant::now();
    drop(emulator);
    assert!(!answers(port));
    assert!(!log.exists());
    assert!(
        dropped.elapsed() < Duration::from_secs(3),
        "had to be killed"
    );
}

#[test]
fn emulators_run_side_by_side() {
    let first = unwrap(Emulator::start(&EmulatorOptions::default()));
    let second = unwrap(Emulator::start(&EmulatorOptions::default()));
    assert_ne!(first.port(), second.port());
    let taken = Emulator::start(&EmulatorOptions::default().port(first.port())).unwrap_err();
    assert!(
        matches!(taken, LocalError::PortTaken { port } if port == first.port()),
        "{taken}"
    );
}

#[test]
fn runs_in_the_background_until_stopped() {
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    // The environment is shared: only state and log are this test's own.
    let options = EmulatorOptions::default().directory(directory.path());
    share_environment(directory.path());
    let _cleanup = StopAtEnd(&options);

    assert_eq!(unwrap(local::status(&options)), None);
    assert_eq!(unwrap(local::stop(&options)), Stopped::NotRunning);
    let Started::Started(started) = unwrap(local::start(&options)) else {
        panic!("nothing was running");
    };
    assert!(started.healthy);
    let Started::AlreadyRunning(again) = unwrap(local::start(&options)) else {
        panic!("one was running");
    };
    assert_eq!(again, started);
    assert_eq!(unwrap(local::status(&options)).as_ref(), Some(&started));
    let process_id = started.process_id;
    assert_eq!(
        unwrap(local::stop(&options)),
        Stopped::Stopped { process_id }
    );
    assert_eq!(unwrap(local::status(&options)), None);
}

#[test]
fn starting_twice_at_once_starts_one() {
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let options = EmulatorOptions::default().directory(directory.path());
    share_environment(directory.path());
    let _cleanup = StopAtEnd(&options);
    let [first, second] = std::thread::scope(|scope| {
        [(); 2]
            .map(|()| scope.spawn(|| unwrap(local::start(&options))))
            .map(|thread| thread.join().unwrap())
    });
    assert_eq!(first.status(), second.status());
    let started = [&first, &second].map(|result| matches!(result, Started::Started(_)));
    assert_ne!(started[0], started[1], "exactly one starts it");
}

/// A failed assertion must not leave an emulator behind.
struct StopAtEnd<'a>(&'a EmulatorOptions);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        let _ = local::stop(self.0);
    }
}

/// Lets `directory` use the virtual environment that every other test uses.
fn share_environment(directory: &Path) {
    let environment = unwrap(local::python_environment());
    let name = environment.root().file_name().expect("a directory name");
    #[cfg(unix)]
    std::os::unix::fs::symlink(environment.root(), directory.join(name)).expect("link");
}

#[test]
fn installs_the_linter_of_the_tests() {
    let environment = unwrap(local::ensure_tools(Requirements::CfnLint));
    let output = Command::new(environment.tool("cfn-lint"))
        .arg("--version")
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "cfn-lint 1.58.0"
    );
}

#[test]
fn verifies_signatures_when_asked() {
    let options = EmulatorOptions::default().authentication(Authentication::Verified);
    let emulator = unwrap(Emulator::start(&options));
    assert_ne!(emulator.credentials().access_key_id, "test");
    let health = get(&emulator.endpoint_url(), "/_ministack/health");
    assert!(health.contains("\"auth\": \"enabled\""), "{health}");
    run_python_tests("authentication", &emulator);
}

#[test]
fn deploys_the_added_network_types() {
    run_python_tests(
        "test_network",
        &unwrap(Emulator::start(&EmulatorOptions::default())),
    );
}

#[test]
fn deploys_the_added_types_of_other_services() {
    run_python_tests(
        "test_services",
        &unwrap(Emulator::start(&EmulatorOptions::default())),
    );
}

#[test]
fn rotates_a_secret_with_its_function() {
    run_python_tests(
        "test_rotation",
        &unwrap(Emulator::start(&EmulatorOptions::default())),
    );
}

#[test]
fn deploys_every_other_type_of_the_stack() {
    run_python_tests(
        "test_stack_types",
        &unwrap(Emulator::start(&EmulatorOptions::default())),
    );
}

/// Runs a module of `launcher_tests` with the Python of the emulator's environment.
fn run_python_tests(module: &str, emulator: &Emulator) {
    let environment = unwrap(local::python_environment());
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/local/launcher_tests");
    let credentials = emulator.credentials();
    let output = Command::new(environment.python())
        .args(["-B", "-m", "unittest", module])
        .current_dir(tests)
        .env("SPARTA_ENDPOINT_URL", emulator.endpoint_url())
        .env("SPARTA_ACCESS_KEY_ID", &credentials.access_key_id)
        .env("SPARTA_SECRET_ACCESS_KEY", &credentials.secret_access_key)
        .output()
        .expect("the environment's Python starts");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{report}log: {}",
        emulator.log().display()
    );
    // unittest succeeds when it finds nothing to run.
    assert!(!report.contains("Ran 0 tests"), "{report}");
}
