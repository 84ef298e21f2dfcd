//! Who the caller is.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_sdk_sts::config::interceptors::BeforeDeserializationInterceptorContextRef;
use aws_sdk_sts::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_sts::error::BoxError;
use aws_sdk_sts::primitives::{DateTime, DateTimeFormat};

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

/// Notes how many seconds this machine is ahead of the date of an answer.
#[derive(Debug, Clone, Default)]
struct Skew(Arc<Mutex<Option<i64>>>);

impl Intercept for Skew {
    fn name(&self) -> &'static str {
        "skew"
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let date = context.response().headers().get("date");
        let date = date.and_then(|it| DateTime::from_str(it, DateTimeFormat::HttpDate).ok());
        let ahead = date.map(|date| DateTime::from(SystemTime::now()).secs() - date.secs());
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = ahead;
        Ok(())
    }
}

/// The caller, and how many seconds this machine is ahead of AWS, when the answer has a date.
pub(super) async fn caller(
    config: &SdkConfig,
    callee: &Callee,
) -> Result<(CallerIdentity, Option<i64>), AwsError> {
    const OPERATION: &str = "GetCallerIdentity";
    // The first call of a command: a dead address should be reported at once, not after five attempts.
    let config = twice_at_most(config);
    let call = callee.call(OPERATION);
    let skew = Skew::default();
    let answer = aws_sdk_sts::Client::new(&config)
        .get_caller_identity()
        .customize()
        .interceptor(skew.clone())
        .send()
        .await
        .map_err(|error| failure(call, &error))?;
    let identity = CallerIdentity {
        account: answer.account.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "Account",
        })?,
        arn: answer.arn.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "Arn",
        })?,
    };
    let ahead = *skew.0.lock().unwrap_or_else(PoisonError::into_inner);
    Ok((identity, ahead))
}

fn twice_at_most(config: &SdkConfig) -> SdkConfig {
    let pause = config.retry_config().map(RetryConfig::initial_backoff);
    let mut retries = RetryConfig::standard().with_max_attempts(2);
    if let Some(pause) = pause {
        retries = retries.with_initial_backoff(pause);
    }
    config.to_builder().retry_config(retries).build()
}
