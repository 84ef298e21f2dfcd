//! What keeps the operators informed and on the safe side: backups, the audit trail, the budget.

use sparta_constructs::core::{RemovalPolicy, Scope};
use sparta_constructs::data::DataTables;
use sparta_constructs::governance::{BackupPlan, Budget, Trail};
use sparta_constructs::monitoring::{AlertTopics, LogGroup};

use super::function;
use super::names::Names;
use crate::config::Config;

pub(super) fn add(
    scope: Scope,
    config: &Config,
    names: &Names,
    tables: &DataTables,
    topics: AlertTopics,
) {
    let plan = BackupPlan::new(names.main())
        .delete_after_days(config.operations.backup_retention.number())
        .notify_failures(topics.warning);
    tables
        .iter()
        .fold(plan, |plan, (_, table)| plan.table(table))
        .add(scope, "BackupPlan");
    if config.operations.cloudtrail {
        trail(scope, config, names);
    }
    if let Some(dollars) = config.operations.monthly_budget_usd {
        Budget::monthly_usd(dollars)
            .notify(topics.warning)
            .add(scope, "Budget");
    }
}

/// The runbook searches the trail's log group.
fn trail(scope: Scope, config: &Config, names: &Names) {
    let logs = LogGroup::new()
        .name(names.audit_logs())
        .retention(function::log_retention(config))
        // The bucket has the events for longer; a kept name would block the next deploy.
        .removal_policy(RemovalPolicy::Destroy)
        .add(scope, "AuditLogs");
    Trail::new(names.short("audit"))
        .log_group(logs)
        .add(scope, "Audit");
}
