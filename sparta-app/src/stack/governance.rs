//! What keeps the operators informed and on the safe side: backups, the audit trail, the budget.

use sparta_constructs::core::{RemovalPolicy, Scope};
use sparta_constructs::data::{Bucket, DataTables};
use sparta_constructs::governance::{BackupPlan, Budget, Trail};
use sparta_constructs::monitoring::{AlertTopics, LogGroup};

use super::function;
use super::names::Names;
use super::storage::{self, Buckets};
use crate::config::Config;

/// Days for which the audit trail is kept.
const AUDIT_DAYS: u32 = 365;

/// What is looked after.
pub(super) struct Watched<'a> {
    pub(super) tables: &'a DataTables,
    pub(super) buckets: Buckets,
    pub(super) topics: AlertTopics,
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names, watched: &Watched<'_>) {
    let plan = BackupPlan::new(names.main())
        .delete_after_days(config.operations.backup_retention.number())
        .notify_failures(watched.topics.warning);
    watched
        .tables
        .iter()
        .fold(plan, |plan, (_, table)| plan.table(table))
        .add(scope, "BackupPlan");
    if config.operations.cloudtrail {
        trail(scope, config, names, watched.buckets.logs);
    }
    if let Some(dollars) = config.operations.monthly_budget_usd {
        Budget::monthly_usd(dollars)
            .notify(watched.topics.warning)
            .add(scope, "Budget");
    }
}

/// The runbook searches the trail's log group.
fn trail(scope: Scope, config: &Config, names: &Names, access_logs: Bucket) {
    let logs = LogGroup::new()
        .name(names.audit_logs())
        .retention(function::log_retention(config))
        // The bucket has the events for longer; a kept name would block the next deploy.
        .removal_policy(RemovalPolicy::Destroy)
        .add(scope, "AuditLogs");
    let bucket = storage::logs(AUDIT_DAYS).access_logs(access_logs, "s3/audit/");
    Trail::new(names.short("audit"))
        .bucket(bucket)
        .log_group(logs)
        .add(scope, "Audit");
}
