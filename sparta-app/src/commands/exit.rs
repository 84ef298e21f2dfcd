//! Exit codes.

use std::process::ExitCode;

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: done, also when there was nothing to do.
    Done,
    /// 1: the operation failed.
    Failed,
    /// 2: bad usage, configuration or credentials; nothing was touched.
    Setup,
    /// 3: the template has errors; nothing was touched.
    Invalid,
    /// 4: approval was needed and not given.
    NotApproved,
    /// 130: interrupted.
    Interrupted,
}

impl Exit {
    /// The number the operating system gets.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Setup => 2,
            Self::Invalid => 3,
            Self::NotApproved => 4,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
