//! Who the caller is.

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;

use super::error::{AwsError, Callee, failure};

/// The caller, as AWS sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallerIdentity {
    /// The 12-digit account.
    pub account: String,
    /// The user's or role's ARN.
    pub arn: String,
}

impl CallerIdentity {
    /// `aws`, `aws-cn` or `aws-us-gov`, from the ARN.
    pub fn partition(&self) -> &str {
        self.arn.split(':').nth(1).unwrap_or("aws")
    }
}

pub(super) async fn caller(
    config: &SdkConfig,
    callee: &Callee,
) -> Result<CallerIdentity, AwsError> {
    const OPERATION: &str = "GetCallerIdentity";
    // The first call of a command: a dead address should be reported at once, not after five attempts.
    let config = twice_at_most(config);
    let call = callee.call(OPERATION);
    let answer = aws_sdk_sts::Client::new(&config)
        .get_caller_identity()
        .send()
        .await
        .map_err(|error| failure(call, &error))?;
    Ok(CallerIdentity {
        account: answer.account.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "Account",
        })?,
        arn: answer.arn.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "Arn",
        })?,
    })
}

fn twice_at_most(config: &SdkConfig) -> SdkConfig {
    let pause = config.retry_config().map(RetryConfig::initial_backoff);
    let mut retries = RetryConfig::standard().with_max_attempts(2);
    if let Some(pause) = pause {
        retries = retries.with_initial_backoff(pause);
    }
    config.to_builder().retry_config(retries).build()
}
