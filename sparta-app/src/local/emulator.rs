//! An emulator that lives as long as its value.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Child};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use super::error::LocalError;
use super::process::{Credentials, EmulatorOptions, Files, Lifetime, State, ends_within, launch};

/// How long the emulator may take to end its Lambda workers before it is killed.
const END_WITHIN: Duration = Duration::from_secs(5);

/// A running emulator with its own port and its own, empty state; dropping it ends it.
///
/// It also ends when this process is killed: it watches a pipe that closes with the process.
#[derive(Debug)]
pub struct Emulator {
    child: Child,
    state: State,
    files: Files,
    run: PathBuf,
}

impl Emulator {
    /// Installs the emulator when needed, starts it, and returns when it answers.
    ///
    /// About 15 seconds the first time, below one afterwards.
    ///
    /// # Errors
    /// When Python is missing, pip cannot install, the port is taken, or the emulator does not
    /// come up.
    pub fn start(options: &EmulatorOptions) -> Result<Self, LocalError> {
        let run = new_run_directory(&options.directory_or_default());
        let files = Files::in_directory(&run);
        let (child, state) = launch(options, Lifetime::Parent, &files).inspect_err(|error| {
            // Errors that name the log keep it.
            if matches!(error, LocalError::PortTaken { .. }) {
                let _ = fs::remove_dir_all(&run);
            }
        })?;
        Ok(Self {
            child,
            state,
            files,
            run,
        })
    }

    /// The URL every AWS SDK takes as its endpoint, `http://127.0.0.1:<port>`.
    pub fn endpoint_url(&self) -> String {
        self.state.endpoint_url()
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.state.port
    }

    /// Credentials that may do everything.
    pub fn credentials(&self) -> &Credentials {
        &self.state.credentials
    }

    /// Process id of the emulator.
    pub fn process_id(&self) -> u32 {
        self.child.id()
    }

    /// Its log file; kept after the end when the test that used it panics.
    pub fn log(&self) -> &Path {
        &self.files.log
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // Closing its standard input ends it in good order, its Lambda workers with it.
        drop(self.child.stdin.take());
        if !ends_within(&mut self.child, END_WITHIN) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        if !thread::panicking() {
            let _ = fs::remove_dir_all(&self.run);
        }
    }
}

/// A directory no other emulator uses: process id and a counter.
fn new_run_directory(directory: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    directory
        .join("run")
        .join(format!("{}-{count}", process::id()))
}
