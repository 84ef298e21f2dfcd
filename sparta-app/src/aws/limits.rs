//! How patient the clients are with AWS.

use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;

/// How long calls may take, how often they are tried again, and how fast they may follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CallLimits {
    /// The longest wait for a connection: a dead address is noticed in seconds.
    pub connect: Duration,
    /// The longest wait for an answer.
    pub answer: Duration,
    /// How often a call is sent at most.
    pub attempts: u32,
    /// About the first pause before a call is sent again; each further one is twice as long.
    pub retry_pause: Duration,
    /// Calls to `CloudFormation` in one region, a second; the emulator on this machine has no limit
    /// unless one is given here. AWS takes about five `DescribeStacks` a second and does not raise that
    /// (<https://github.com/aws/aws-sam-cli/issues/2671>).
    pub calls_per_second: Option<f64>,
}

impl Default for CallLimits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            answer: Duration::from_mins(1),
            attempts: 5,
            retry_pause: Duration::from_secs(1),
            calls_per_second: None,
        }
    }
}

/// For AWS itself, where nothing else is said.
pub(super) const CALLS_PER_SECOND: f64 = 5.0;

impl CallLimits {
    pub(super) fn timeouts(&self) -> TimeoutConfig {
        TimeoutConfig::builder()
            .connect_timeout(self.connect)
            .read_timeout(self.answer)
            .build()
    }

    /// Adaptive: on throttling the client slows down as a whole, not call by call.
    pub(super) fn retries(&self) -> RetryConfig {
        RetryConfig::adaptive()
            .with_max_attempts(self.attempts)
            .with_initial_backoff(self.retry_pause)
    }
}
