//! Who the caller is.

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::error::{AwsError, Call, failure};

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
    address: &str,
    sources: &str,
) -> Result<CallerIdentity, AwsError> {
    const OPERATION: &str = "GetCallerIdentity";
    // The first call of a command: a dead address should be reported at once, not after five attempts.
    let config = twice_at_most(config);
    let call = Call {
        operation: OPERATION,
        address,
        sources,
    };
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

/// Temporary credentials of a role.
pub(super) async fn assume(
    config: &SdkConfig,
    role_arn: &str,
    address: &str,
    sources: &str,
) -> Result<SharedCredentialsProvider, AwsError> {
    const OPERATION: &str = "AssumeRole";
    let call = Call {
        operation: OPERATION,
        address,
        sources,
    };
    // Refused or not, the caller wants to know at once.
    aws_sdk_sts::Client::new(&twice_at_most(config))
        .assume_role()
        .role_arn(role_arn)
        .role_session_name(SESSION)
        .send()
        .await
        .map_err(|error| failure(call, &error))?;
    // From here on the provider renews them: a deployment can take longer than a session.
    let provider = AssumeRoleProvider::builder(role_arn)
        .session_name(SESSION)
        .configure(config)
        .build()
        .await;
    Ok(SharedCredentialsProvider::new(provider))
}

/// What `CloudTrail` shows as the session's name.
const SESSION: &str = "sparta";

fn twice_at_most(config: &SdkConfig) -> SdkConfig {
    let pause = config.retry_config().map(RetryConfig::initial_backoff);
    let mut retries = RetryConfig::standard().with_max_attempts(2);
    if let Some(pause) = pause {
        retries = retries.with_initial_backoff(pause);
    }
    config.to_builder().retry_config(retries).build()
}
