//! Why the emulator could not be installed or started.

use std::io;
use std::path::PathBuf;

use super::python::OLDEST_PYTHON;

/// A failure to install, start or stop the emulator.
///
/// `Display` is one line that says what is missing; [`LocalError::hint`] is the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LocalError {
    /// No Python interpreter in any directory of `PATH`.
    #[error("python3 was not found in PATH, and the emulator is a Python program")]
    PythonNotFound,

    /// The interpreter that was found is older than the emulator supports.
    #[error(
        "{} is Python {found}, and the emulator needs {}.{} or newer",
        python.display(), OLDEST_PYTHON.0, OLDEST_PYTHON.1
    )]
    PythonTooOld {
        /// The interpreter that was asked.
        python: PathBuf,
        /// What it answered, `major.minor`.
        found: String,
    },

    /// The interpreter did not say which version it is.
    #[error("{} does not run: {detail}", python.display())]
    PythonBroken {
        /// The interpreter that was asked.
        python: PathBuf,
        /// The last line it wrote.
        detail: String,
    },

    /// `python3 -m venv` failed.
    #[error("python3 could not make a virtual environment in {}: {detail}", directory.display())]
    VirtualEnvironment {
        /// Where the environment was to be.
        directory: PathBuf,
        /// The last line `venv` wrote.
        detail: String,
    },

    /// `pip install` failed, most often because it cannot reach its package index.
    #[error("pip could not install {requirements}: {detail}")]
    Install {
        /// Name of the requirements, `ministack` or `cfn-lint`.
        requirements: &'static str,
        /// The last line `pip` wrote.
        detail: String,
    },

    /// Something else listens on the port that was asked for.
    #[error("port {port} on 127.0.0.1 is taken by another program")]
    PortTaken {
        /// The port that was asked for.
        port: u16,
    },

    /// The emulator ended before it answered.
    #[error("the emulator ended while starting: {detail} (log: {})", log.display())]
    EndedEarly {
        /// The last line of its log.
        detail: String,
        /// Its log file.
        log: PathBuf,
    },

    /// The emulator runs, but did not answer in time.
    #[error("the emulator did not answer within {seconds} seconds (log: {})", log.display())]
    NotReady {
        /// How long was waited, in seconds.
        seconds: u64,
        /// Its log file.
        log: PathBuf,
    },

    /// The emulator was told to end and still runs.
    #[error("the emulator with process id {process_id} did not end within {seconds} seconds")]
    NotStopped {
        /// Process id of the emulator.
        process_id: u32,
        /// How long was waited, in seconds.
        seconds: u64,
    },

    /// A file of the emulator could not be read or written.
    #[error("could not {action} {}", path.display())]
    File {
        /// What was tried, a verb: `read`, `write`, `lock`, `start`.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

impl LocalError {
    /// What to do about it, where that is known.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::PythonNotFound | Self::PythonTooOld { .. } | Self::PythonBroken { .. } => {
                Some("install Python 3.10 or newer so that `python3 --version` answers")
            }
            Self::VirtualEnvironment { .. } => Some(
                "on Debian and Ubuntu install the package python3-venv; elsewhere check that the directory is writable",
            ),
            Self::Install { .. } => Some(
                "check that `pip download ministack==1.5.33` works: pip reads its index, proxy and certificates from pip.conf or PIP_* variables",
            ),
            Self::PortTaken { .. } => {
                Some("leave the port out to get a free one, or stop the other program")
            }
            Self::EndedEarly { .. } | Self::NotReady { .. } => {
                Some("the log says what the emulator was doing")
            }
            Self::NotStopped { .. } => Some("end the process by its id"),
            Self::File { .. } => None,
        }
    }

    /// For `map_err`: a [`LocalError::File`] for this action and path.
    pub(super) fn file(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File {
            action,
            path,
            source,
        }
    }
}
