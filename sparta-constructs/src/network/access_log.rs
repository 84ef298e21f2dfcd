//! Where a load balancer writes who asked for what.

use std::borrow::Cow;

use super::finding::Finding;
use crate::core::Scope;
use crate::security::{Principal, Statement};
use crate::sub;
use crate::value::meaning::s3::BucketName;
use crate::value::{IntoValue, Value, pseudo};

/// Access logs of a load balancer, in a bucket.
///
/// The bucket is in the load balancer's region, is encrypted with S3's own keys (SSE-S3; with a
/// KMS key no log arrives), and its policy has the [`statement`](Self::statement).
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html>
///
/// ```
/// use sparta_constructs::cfn::s3;
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{AccessLogs, LoadBalancer, Network};
/// use sparta_constructs::security::PolicyDocument;
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let network = Network::new().add(stack, "Network");
/// let bucket = s3::Bucket::new().add(stack, "Logs");
/// let logs = AccessLogs::new(bucket).prefix("balancer");
/// let policy = s3::BucketPolicy::new(bucket, PolicyDocument::new([logs.statement()]))
///     .add(stack, "LogsPolicy");
/// LoadBalancer::new(&network).access_logs(logs.after(policy)).add(stack, "LoadBalancer");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct AccessLogs {
    pub(super) bucket: Value<BucketName>,
    pub(super) prefix: Option<Cow<'static, str>>,
    pub(super) policy: Option<Scope>,
}

impl AccessLogs {
    /// Logs in this bucket.
    pub fn new(bucket: impl IntoValue<BucketName>) -> Self {
        Self {
            bucket: bucket.into_value(),
            prefix: None,
            policy: None,
        }
    }

    /// What the logs' keys begin with, before `/AWSLogs/`; nothing by default.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Cow<'static, str>>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The bucket policy that has the statement: AWS tries to write when logs are turned on, and
    /// refuses them when it may not.
    /// <https://github.com/aws/copilot-cli/pull/4169>
    #[must_use]
    pub fn after(mut self, policy: impl Into<Scope>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// What the bucket's policy must allow.
    ///
    /// The service principal is the same in every region; the accounts that stood in its place in
    /// regions older than August 2022 still work, and AWS advises against them. The account in the
    /// path keeps others' load balancers out. There is no condition on the source, because AWS's
    /// example has none, and one that is not met loses every log without an error.
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html#attach-bucket-policy>
    pub fn statement(&self) -> Statement {
        let prefix = self.prefix.as_ref().map(|prefix| format!("{prefix}/"));
        let objects = sub!(
            "arn:",
            pseudo::PARTITION,
            ":s3:::",
            self.bucket.clone(),
            "/",
            prefix,
            "AWSLogs/",
            pseudo::ACCOUNT_ID,
            "/*"
        );
        Statement::allow(["s3:PutObject"])
            .sid("LoadBalancerAccessLogs")
            .by(Principal::service(
                "logdelivery.elasticloadbalancing.amazonaws.com",
            ))
            .on(objects)
    }

    pub(super) fn check(&self) -> Option<Finding> {
        let prefix = self.prefix.as_deref()?;
        if prefix.is_empty() || prefix.starts_with('/') || prefix.ends_with('/') {
            return Some(Finding::new(
                format!("the prefix `{prefix}` of access logs is empty or has a `/` at an end"),
                "leave the prefix out, or write it without slashes at its ends",
            ));
        }
        prefix.contains("AWSLogs").then(|| {
            Finding::new(
                format!("the prefix `{prefix}` of access logs has `AWSLogs` in it"),
                "leave that out: AWS adds it itself",
            )
        })
    }
}
