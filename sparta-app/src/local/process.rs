//! Starting the launcher and waiting until the emulator answers.

use std::env;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::environment::{Requirements, ensure_in};
use super::error::LocalError;
use super::python::{find_python, last_line};
use super::{directory, launcher};

/// Half a second on an idle machine; this is for one that is building on every core.
pub(super) const READY_WITHIN: Duration = Duration::from_mins(1);
pub(super) const POLL_EVERY: Duration = Duration::from_millis(25);
/// Exit status of the launcher when its port is taken; `launcher.py` has the same number.
const EXIT_PORT_TAKEN: i32 = 98;

/// How an emulator is run.
#[derive(Debug, Clone, Default)]
pub struct EmulatorOptions {
    pub(super) port: Option<u16>,
    pub(super) authentication: Authentication,
    pub(super) directory: Option<PathBuf>,
}

impl EmulatorOptions {
    /// The port on 127.0.0.1; without it the operating system picks a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Whether requests must be signed by a key the emulator knows. The default is not.
    #[must_use]
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Where the virtual environment, logs and state are; the default is
    /// [`directory`](super::directory()).
    #[must_use]
    pub fn directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    pub(super) fn directory_or_default(&self) -> PathBuf {
        self.directory.clone().unwrap_or_else(directory)
    }
}

/// What the emulator does with signatures and IAM policies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Authentication {
    /// Any credentials do; a 12-digit access key id is the account the caller works in.
    #[default]
    Off,
    /// Signatures are verified, IAM policies and `CAPABILITY_IAM` enforced, for every key but a
    /// 12-digit one or `test`. [`Emulator::credentials`](super::Emulator::credentials) are then
    /// those of an IAM user who may do everything.
    Verified,
}

/// An access key of the emulator.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Credentials {
    /// `AWS_ACCESS_KEY_ID`.
    pub access_key_id: String,
    /// `AWS_SECRET_ACCESS_KEY`; opens nothing but a local emulator, hence printable.
    pub secret_access_key: String,
}

/// What the launcher writes about itself once it has its port.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct State {
    pub(super) process_id: u32,
    pub(super) port: u16,
    pub(super) credentials: Credentials,
}

impl State {
    pub(super) fn read(path: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }

    pub(super) fn endpoint_url(&self) -> String {
        format!("http://{}", self.address())
    }

    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }
}

/// How long an emulator lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lifetime {
    /// Until its standard input closes, which also happens when the parent is killed.
    Parent,
    /// Until it is told to end.
    Background,
}

/// The files of one emulator.
#[derive(Debug, Clone)]
pub(super) struct Files {
    pub(super) state: PathBuf,
    pub(super) log: PathBuf,
}

impl Files {
    pub(super) fn in_directory(directory: &Path) -> Self {
        Self {
            state: directory.join("emulator.json"),
            log: directory.join("emulator.log"),
        }
    }

    /// Locked by the launcher for as long as it runs: who holds the lock is the emulator whose
    /// process id stands in the state file, so an id that was given to another program since
    /// is never taken for it.
    pub(super) fn lock(&self) -> PathBuf {
        self.state.with_extension("lock")
    }
}

/// Installs what is missing, starts the launcher, and waits until the emulator answers.
pub(super) fn launch(
    options: &EmulatorOptions,
    lifetime: Lifetime,
    files: &Files,
) -> Result<(Child, State), LocalError> {
    let directory = options.directory_or_default();
    let environment = ensure_in(&directory, Requirements::Ministack, &find_python()?)?;
    let launcher = launcher::install(&directory)?;
    let mut command = Command::new(environment.python());
    command.arg(launcher).arg("--state").arg(&files.state);
    if let Some(port) = options.port {
        command.arg("--port").arg(port.to_string());
    }
    if lifetime == Lifetime::Parent {
        command.arg("--until-stdin-closes");
    }
    if options.authentication == Authentication::Verified {
        command.arg("--authentication");
    }
    let mut child = spawn(command, lifetime, files)?;
    match wait_until_ready(&mut child, options, files) {
        Ok(state) => Ok((child, state)),
        Err(error) => {
            let _ = child.kill();
            let _ = child.wait();
            Err(error)
        }
    }
}

fn spawn(mut command: Command, lifetime: Lifetime, files: &Files) -> Result<Child, LocalError> {
    if let Some(parent) = files.state.parent() {
        fs::create_dir_all(parent).map_err(LocalError::file("create", parent))?;
    }
    // Appended to: the launcher empties it once it knows that no other emulator writes to it.
    let log = File::options()
        .create(true)
        .append(true)
        .open(&files.log)
        .map_err(LocalError::file("write", &files.log))?;
    let errors = log
        .try_clone()
        .map_err(LocalError::file("write", &files.log))?;
    let program = PathBuf::from(command.get_program());
    // The user's AWS_* variables and MiniStack's own settings must not change a local AWS.
    command.env_clear().envs(env::vars_os().filter(|(name, _)| {
        [
            "PATH",
            "HOME",
            "TMPDIR",
            "LANG",
            "LC_ALL",
            "TZ",
            "SYSTEMROOT",
        ]
        .iter()
        .any(|kept| name == kept)
    }));
    command
        .stdin(match lifetime {
            Lifetime::Parent => Stdio::piped(),
            Lifetime::Background => Stdio::null(),
        })
        .stdout(log)
        .stderr(errors);
    #[cfg(unix)]
    if lifetime == Lifetime::Background {
        use std::os::unix::process::CommandExt;
        // Ctrl-C in the terminal that started it is not meant for it.
        command.process_group(0);
    }
    command.spawn().map_err(LocalError::file("start", program))
}

fn wait_until_ready(
    child: &mut Child,
    options: &EmulatorOptions,
    files: &Files,
) -> Result<State, LocalError> {
    let started = Instant::now();
    while started.elapsed() < READY_WITHIN {
        let ended = child
            .try_wait()
            .map_err(LocalError::file("wait for", &files.log))?;
        if let Some(status) = ended {
            return Err(ended_early(status.code(), options, files));
        }
        // A state file of an earlier run names another process.
        let state = State::read(&files.state).filter(|state| state.process_id == child.id());
        if let Some(state) = state.filter(is_healthy) {
            return Ok(state);
        }
        thread::sleep(POLL_EVERY);
    }
    Err(LocalError::NotReady {
        seconds: READY_WITHIN.as_secs(),
        log: files.log.clone(),
    })
}

fn ended_early(code: Option<i32>, options: &EmulatorOptions, files: &Files) -> LocalError {
    match (code, options.port) {
        (Some(EXIT_PORT_TAKEN), Some(port)) => LocalError::PortTaken { port },
        _ => LocalError::EndedEarly {
            detail: last_line(&fs::read(&files.log).unwrap_or_default()),
            log: files.log.clone(),
        },
    }
}

/// Whether `GET /_ministack/health` answers 200.
pub(super) fn is_healthy(state: &State) -> bool {
    health_status(state.address()).is_ok_and(|line| line.starts_with("HTTP/1.1 200"))
}

fn health_status(address: SocketAddr) -> std::io::Result<String> {
    let patience = Duration::from_secs(2);
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    stream.write_all(
        format!("GET /_ministack/health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
            .as_bytes(),
    )?;
    let mut answer = [0; 64];
    let length = stream.read(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer[..length]).into_owned())
}

/// Waits for the end of `child`, at most this long.
pub(super) fn ends_within(child: &mut Child, patience: Duration) -> bool {
    let started = Instant::now();
    while started.elapsed() < patience {
        if !matches!(child.try_wait(), Ok(None)) {
            return true;
        }
        thread::sleep(POLL_EVERY);
    }
    false
}
