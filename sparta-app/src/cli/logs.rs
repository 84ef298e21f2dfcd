//! `logs`.

use std::time::Duration;

use clap::Args;

use super::value::duration;

/// Options of `logs`.
#[derive(Debug, Clone, Args)]
pub struct LogsArguments {
    /// A service, a function or a log group, by its name, its construct path or the last part of either; all of the
    /// stacks' log groups when none is named.
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<String>,
    /// How far back to begin, such as 90s, 30m or 2h.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "1h")]
    pub since: Duration,
    /// What lines must contain, in CloudWatch's filter syntax: ERROR, "two words", ?either ?or, { $.level = "warn" }.
    #[arg(long, value_name = "PATTERN")]
    pub filter: Option<String>,
    /// How many of the latest events.
    #[arg(long, value_name = "COUNT", default_value_t = 200)]
    pub limit: usize,
    /// Goes on with what is written from now on, until it is interrupted.
    #[arg(long, short)]
    pub follow: bool,
}
