//! Options of every command.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::ui::Progress;

/// Options of every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options of every command")]
pub struct GlobalOptions {
    /// The environment whose configuration is used [default: the one the configuration names, or production].
    #[arg(long, global = true, value_name = "NAME")]
    pub env: Option<String>,
    /// A configuration file (.toml or .tfvars) in place of the environment's own.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The directory of the cloud assembly [default: cdk.out]; of `plan`, the file the plan is kept in.
    #[arg(long, short, global = true, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Uses a saved cloud assembly in place of building one.
    #[arg(long, global = true, value_name = "DIR")]
    pub app: Option<PathBuf>,
    /// The profile of ~/.aws to use.
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// The region of stacks that name none.
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// An address to talk to in place of AWS.
    #[arg(long, global = true, value_name = "URL", conflicts_with = "local")]
    pub endpoint_url: Option<String>,
    /// Talks to the emulator on this machine, which is started when it does not run; needs no account.
    #[arg(long, global = true, conflicts_with = "profile")]
    pub local: bool,
    /// The form of results on stdout; `json` also makes events NDJSON on stderr.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human, value_name = "FORM")]
    pub format: Format,
    /// When to use colours; the variable `NO_COLOR` is obeyed.
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub color: Colour,
    /// How progress is shown on stderr [default: live in a terminal, plain elsewhere].
    #[arg(long, global = true, value_enum, value_name = "HOW")]
    pub progress: Option<ProgressChoice>,
    /// Says only what went wrong.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Says every detail.
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

/// The form of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people.
    Human,
    /// JSON.
    Json,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// In a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProgressChoice {
    /// A view that changes in place.
    Live,
    /// A line each event.
    Plain,
    /// A JSON object each event.
    Json,
    /// Not at all, but for errors.
    None,
}

impl From<ProgressChoice> for Progress {
    fn from(choice: ProgressChoice) -> Self {
        match choice {
            ProgressChoice::Live => Self::Live,
            ProgressChoice::Plain => Self::Plain,
            ProgressChoice::Json => Self::Json,
            ProgressChoice::None => Self::None,
        }
    }
}
