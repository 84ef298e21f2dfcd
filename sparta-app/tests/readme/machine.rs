//! A machine as fresh as it can be made here: a clean clone, an empty home, an account of its own on an emulator.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use sparta_app::local::{self, Emulator, EmulatorOptions, Requirements, ensure_tools};
use tempfile::TempDir;

use super::page::root;

const ACCOUNT: &str = "555555555555";

/// Runs a line at a terminal, and says yes to what it asks.
const AT_A_TERMINAL: &str = r#"
import os, pty, sys
os._exit(os.waitstatus_to_exitcode(pty.spawn(["bash", "-euo", "pipefail", "-c", sys.argv[1]])))
"#;

pub(crate) struct Machine {
    /// The clone.
    pub(crate) clone: PathBuf,
    /// The home of the user.
    pub(crate) home: PathBuf,
    emulator: Emulator,
    tools: PathBuf,
    _directory: TempDir,
}

impl Machine {
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let clone = directory.path().join("sparta");
        let home = directory.path().join("home");
        fs::create_dir(&home).expect("the home is made");
        clone_of_the_tree(&clone);
        let tools = unwrap(ensure_tools(Requirements::AwsCli));
        Self {
            clone,
            home,
            emulator: unwrap(Emulator::start(&EmulatorOptions::default())),
            tools: tools.root().join("bin"),
            _directory: directory,
        }
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.clone.join(file), text).expect("it is written");
    }

    /// Runs a line, which must do what it is for.
    pub(crate) fn run(&self, line: &str) {
        self.run_to(line, false);
    }

    /// Runs a line; whether it may end with exit code 1.
    #[expect(
        clippy::print_stdout,
        reason = "what took how long, when the test fails or with --nocapture"
    )]
    pub(crate) fn run_to(&self, line: &str, may_fail: bool) {
        let begun = Instant::now();
        let output = self.output(line);
        println!("{:6.1} s  {line}", begun.elapsed().as_secs_f64());
        let done = output.status.success() || (may_fail && output.status.code() == Some(1));
        assert!(
            done,
            "`{line}` ended with {}\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn output(&self, line: &str) -> Output {
        let may_ask = ["cargo run -- deploy", "cargo run -- bootstrap"];
        let asks = may_ask.iter().any(|it| line.starts_with(it)) && !line.contains("--yes");
        let mut command = if asks {
            let mut python = Command::new("python3");
            python.args(["-c", AT_A_TERMINAL, line]);
            python
        } else {
            let mut bash = Command::new("bash");
            bash.args(["-euo", "pipefail", "-c", line]);
            bash
        };
        self.surround(&mut command, line);
        let answers = self.home.join("answers");
        fs::write(&answers, "y\n".repeat(8)).expect("the answers are written");
        let answers = fs::File::open(answers).expect("they were written");
        command
            .stdin(answers)
            .output()
            .expect("bash and python3 are there")
    }

    /// The user's variables. What cargo downloaded and built of the dependencies is shared with the
    /// tests that run already: a build from nothing takes minutes.
    fn surround(&self, command: &mut Command, line: &str) {
        let user = env::var_os("HOME").unwrap_or_default();
        let own = |variable: &str, folder: &str| -> OsString {
            env::var_os(variable).unwrap_or_else(|| Path::new(&user).join(folder).into_os_string())
        };
        let mut path = vec![self.home.join(".cargo/bin"), self.tools.clone()];
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        for (variable, _) in env::vars_os() {
            let name = variable.to_string_lossy();
            let of_others = ["AWS_", "CARGO", "SPARTA_", "TF_VAR_", "RUST_"];
            if of_others.iter().any(|start| name.starts_with(start)) {
                command.env_remove(&variable);
            }
        }
        command
            .current_dir(&self.clone)
            .env("HOME", &self.home)
            .env("PATH", env::join_paths(path).expect("no colon in a path"))
            .env("CARGO_HOME", own("CARGO_HOME", ".cargo"))
            .env("RUSTUP_HOME", own("RUSTUP_HOME", ".rustup"))
            .env("CARGO_INSTALL_ROOT", self.home.join(".cargo"))
            .env("CARGO_BUILD_BUILD_DIR", build_directory())
            .env("NO_PROXY", "*")
            .env("AWS_EC2_METADATA_DISABLED", "true");
        if !line.contains("local") {
            // An account of AWS, as far as this machine has one.
            command
                .env("AWS_ENDPOINT_URL", self.emulator.endpoint_url())
                .env("AWS_ACCESS_KEY_ID", ACCOUNT)
                .env("AWS_SECRET_ACCESS_KEY", "test")
                // The SDK of the driver and that of the `aws` command read one each.
                .env("AWS_REGION", "eu-west-2")
                .env("AWS_DEFAULT_REGION", "eu-west-2")
                .env("SPARTA_BOT_TOKEN", "a-bot-token")
                .env("SPARTA_PRIVATE_KEY", format!("0x{}", "5e".repeat(32)))
                .env("SPARTA_BACKEND_API_KEY", "an-api-key");
        }
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // A block that failed in the middle leaves the emulator that it started.
        let program = self.clone.join("target/debug/sparta");
        if program.is_file() {
            let mut stop = Command::new(program);
            let stopped = stop
                .args(["local", "stop"])
                .current_dir(&self.clone)
                .output();
            drop(stopped);
        }
    }
}

/// What is committed here, and what is changed in the files that git knows.
fn clone_of_the_tree(target: &Path) {
    let git = |folder: &Path, arguments: &[&str]| -> String {
        let output = Command::new("git")
            .args(arguments)
            .current_dir(folder)
            .output()
            .expect("git is there");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    let root = root();
    let changed = git(&root, &["stash", "create"]);
    let commit = if changed.is_empty() {
        git(&root, &["rev-parse", "HEAD"])
    } else {
        changed
    };
    let to = target.to_str().expect("a temporary directory in UTF-8");
    git(
        &root,
        &["clone", "--quiet", "--shared", "--no-checkout", ".", to],
    );
    git(target, &["checkout", "--quiet", "--detach", &commit]);
}

/// Where cargo keeps what it built for the tests that run.
fn build_directory() -> PathBuf {
    let local = local::directory();
    local.parent().expect("it is in it").to_owned()
}

fn unwrap<T>(result: Result<T, local::LocalError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()))
}
