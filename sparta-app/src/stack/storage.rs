//! The buckets: backups, artifacts, and the logs of who asked for what.

use sparta_constructs::core::Scope;
use sparta_constructs::data::{Bucket, BucketSpec, LifecycleRule, StorageClass};
use sparta_constructs::security::{Principal, Statement};
use sparta_constructs::value::pseudo;

/// Days after which access logs are deleted.
pub(super) const LOG_DAYS: u32 = 90;

/// Days for which what was overwritten or deleted can be brought back.
const OLD_VERSION_DAYS: u32 = 90;

/// Days after which backups and artifacts become cheaper to keep and dearer to read.
const COLD_DAYS: u32 = 30;

/// The buckets, all named by CloudFormation: names of buckets are the world's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Buckets {
    /// Access logs of the load balancer and of the other buckets.
    pub(super) logs: Bucket,
    /// Exports of the tables.
    pub(super) backups: Bucket,
    /// What is built and deployed.
    pub(super) artifacts: Bucket,
}

/// A bucket of logs that are kept for so many days.
pub(super) fn logs(days: u32) -> BucketSpec {
    Bucket::new().lifecycle(
        LifecycleRule::new("expire")
            .expire_after_days(days)
            .expire_old_versions_after_days(LOG_DAYS),
    )
}

pub(super) fn add(scope: Scope) -> Buckets {
    let logs = logs(LOG_DAYS).add(scope, "AccessLogs");
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
    logs.allow(
        Statement::allow(["s3:PutObject"])
            .sid("S3ServerAccessLogs")
            .by(Principal::service("logging.s3.amazonaws.com"))
            .on(logs.objects("s3/"))
            .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID),
    );
    let kept = |id: &'static str, prefix: &'static str| {
        Bucket::new()
            .lifecycle(
                LifecycleRule::new("old")
                    .transition_after_days(COLD_DAYS, StorageClass::InfrequentAccess)
                    .expire_old_versions_after_days(OLD_VERSION_DAYS),
            )
            .access_logs(logs, prefix)
            .add(scope, id)
    };
    Buckets {
        logs,
        backups: kept("Backups", "s3/backups/"),
        artifacts: kept("Artifacts", "s3/artifacts/"),
    }
}
