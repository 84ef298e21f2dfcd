//! One emulator in the background: `sparta local start`, `stop` and `status`.

use std::fs::{self, File, TryLockError};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::error::LocalError;
use super::process::{
    Credentials, EmulatorOptions, Files, Lifetime, POLL_EVERY, READY_WITHIN, State, is_healthy,
    launch,
};

const END_WITHIN: Duration = Duration::from_secs(10);

/// A background emulator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The URL every AWS SDK takes as its endpoint.
    pub endpoint_url: String,
    /// Process id of the emulator.
    pub process_id: u32,
    /// Credentials that may do everything.
    pub credentials: Credentials,
    /// Its log file.
    pub log: PathBuf,
    /// Whether it answers; it may still be starting, or hang.
    pub healthy: bool,
}

/// How [`start`] ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Started {
    /// It was started.
    Started(Status),
    /// One was running already, and was left as it is.
    AlreadyRunning(Status),
}

impl Started {
    /// The emulator that now runs.
    pub fn status(&self) -> &Status {
        match self {
            Self::Started(status) | Self::AlreadyRunning(status) => status,
        }
    }
}

/// How [`stop`] ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// The emulator with this process id was ended; what was deployed to it is gone.
    Stopped {
        /// Its process id.
        process_id: u32,
    },
    /// None was running.
    NotRunning,
}

/// Starts the background emulator, unless it runs; returns when it answers.
///
/// # Errors
/// As [`Emulator::start`](super::Emulator::start).
pub fn start(options: &EmulatorOptions) -> Result<Started, LocalError> {
    if let Some(status) = status(options)? {
        return Ok(Started::AlreadyRunning(status));
    }
    let files = files(options);
    match launch(options, Lifetime::Background, &files) {
        // The child is left behind on purpose: it is found again by its lock.
        Ok((_, state)) => Ok(Started::Started(describe(&state, &files))),
        // Somebody else may have started one at the same moment.
        Err(error) => match started_elsewhere(&files)? {
            Some(state) => Ok(Started::AlreadyRunning(describe(&state, &files))),
            None => Err(error),
        },
    }
}

/// The emulator another process is starting, once it answers.
fn started_elsewhere(files: &Files) -> Result<Option<State>, LocalError> {
    let started = Instant::now();
    while is_locked(files)? && started.elapsed() < READY_WITHIN {
        if let Some(state) = running(files)?.filter(is_healthy) {
            return Ok(Some(state));
        }
        thread::sleep(POLL_EVERY);
    }
    Ok(None)
}

/// The background emulator, when it runs.
///
/// # Errors
/// When its files cannot be read.
pub fn status(options: &EmulatorOptions) -> Result<Option<Status>, LocalError> {
    let files = files(options);
    Ok(running(&files)?.map(|state| describe(&state, &files)))
}

/// Ends the background emulator and waits for its end.
///
/// # Errors
/// When it does not end within ten seconds, or its files cannot be read.
pub fn stop(options: &EmulatorOptions) -> Result<Stopped, LocalError> {
    let files = files(options);
    let Some(State { process_id, .. }) = running(&files)? else {
        return Ok(Stopped::NotRunning);
    };
    terminate(process_id)?;
    let started = Instant::now();
    while started.elapsed() < END_WITHIN {
        if !is_locked(&files)? {
            let _ = fs::remove_file(&files.state);
            return Ok(Stopped::Stopped { process_id });
        }
        thread::sleep(POLL_EVERY);
    }
    Err(LocalError::NotStopped {
        process_id,
        seconds: END_WITHIN.as_secs(),
    })
}

fn files(options: &EmulatorOptions) -> Files {
    Files::in_directory(&options.directory_or_default())
}

fn describe(state: &State, files: &Files) -> Status {
    Status {
        endpoint_url: state.endpoint_url(),
        process_id: state.process_id,
        credentials: state.credentials.clone(),
        log: files.log.clone(),
        healthy: is_healthy(state),
    }
}

/// The state of the emulator that holds the lock.
fn running(files: &Files) -> Result<Option<State>, LocalError> {
    Ok(if is_locked(files)? {
        State::read(&files.state)
    } else {
        None
    })
}

fn is_locked(files: &Files) -> Result<bool, LocalError> {
    let path = files.lock();
    let Ok(lock) = File::open(&path) else {
        return Ok(false);
    };
    match lock.try_lock_shared() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(source)) => Err(LocalError::file("lock", path)(source)),
    }
}

/// Asks a process to end. The standard library can only kill its own children, and every Unix
/// shell has `kill` built in.
fn terminate(process_id: u32) -> Result<(), LocalError> {
    Command::new("sh")
        .args(["-c", "kill -TERM \"$1\"", "sh", &process_id.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map(drop)
        .map_err(LocalError::file("start", "sh"))
}
