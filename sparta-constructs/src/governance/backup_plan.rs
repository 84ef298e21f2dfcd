//! Daily backups.

use std::borrow::Cow;

use crate::cfn::backup::backup_plan::{
    BackupPlanResourceType, BackupRuleResourceType, LifecycleResourceType,
};
use crate::cfn::backup::backup_selection::BackupSelectionResourceType;
use crate::cfn::{backup, dynamodb, kms};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::data::Table;
use crate::monitoring::Topic;
use crate::security::{Grantee, PolicyDocument, Role, Statement};
use crate::serverless::{Rule, Schedule};
use crate::value::meaning::Arn;
use crate::value::{IntoValue, Json, Node, Value, pseudo, select, split};
use crate::{json, sub};

/// A vault, the plan that fills it once a day, what is backed up, and the role that may do it.
///
/// [`AWS::Backup::BackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html),
/// [`AWS::Backup::BackupPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html),
/// [`AWS::Backup::BackupSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html)
///
/// Every day at 05:00 UTC, kept for 35 days, encrypted with the account's `aws/backup` key unless
/// another is given. The vault is kept when it leaves the stack (except when the very creation of
/// the stack fails), because AWS deletes empty vaults only; eight digits of the stack's own id are
/// in its name, so that a kept one is not in the way of the next stack.
///
/// The role may do with the tables what a backup takes, and nothing with anything else. It also
/// deletes what has grown old: without it AWS falls back to a role of its own, and backups may stay
/// and cost: <https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::data::{KeyAttribute, Table};
/// use sparta_constructs::governance::BackupPlan;
/// use sparta_constructs::monitoring::Topic;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let orders = Table::new(KeyAttribute::text("orderId")).add(stack, "Orders");
/// let alerts = Topic::new().add(stack, "Alerts");
/// BackupPlan::new("shop")
///     .delete_after_days(35)
///     .table(&orders)
///     .notify_failures(alerts)
///     .add(stack, "Backups");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct BackupPlan {
    /// Where backups are.
    pub vault: Handle<backup::BackupVault>,
    /// When they are made, and how long they are kept.
    pub plan: Handle<backup::BackupPlan>,
    /// What is backed up.
    pub selection: Handle<backup::BackupSelection>,
    /// What AWS Backup acts as. Grant it the use of the key of a table that is encrypted with one
    /// of your own.
    pub role: Role,
    /// What tells of failed backups, where there is a topic for that.
    pub failures: Option<Rule>,
}

/// A [`BackupPlan`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct BackupPlanSpec {
    name: Value<String>,
    schedule: Schedule,
    delete_after_days: u32,
    key: Option<Handle<kms::Key>>,
    tables: Vec<Handle<dynamodb::Table>>,
    resources: Vec<Value<Arn>>,
    topic: Option<Topic>,
    removal_policy: RemovalPolicy,
}

impl BackupPlan {
    /// A plan with this name; the vault is `<name>-<eight digits>`. 1 to 41 letters, digits,
    /// hyphens and underscores.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(name: impl IntoValue<String>) -> BackupPlanSpec {
        BackupPlanSpec {
            name: name.into_value(),
            schedule: Schedule::cron("0 5 * * ? *"),
            delete_after_days: 35,
            key: None,
            tables: Vec::new(),
            resources: Vec::new(),
            topic: None,
            removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }
}

impl BackupPlanSpec {
    /// When backups are made; a `cron(…)` expression, 05:00 UTC by default.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// How long a backup is kept: 1 to 36,500 days, 35 by default.
    pub fn delete_after_days(mut self, days: u32) -> Self {
        self.delete_after_days = days;
        self
    }

    /// Encrypts the vault with a key of your own; by default with the account's `aws/backup`.
    /// Backups of DynamoDB are encrypted as their table is, unless the account has the advanced
    /// features turned on.
    /// <https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html>
    pub fn encryption_key(mut self, key: Handle<kms::Key>) -> Self {
        self.key = Some(key);
        self
    }

    /// Backs up a table.
    pub fn table(mut self, table: &Table) -> Self {
        self.tables.push(table.table);
        self
    }

    /// Backs up anything else that AWS Backup knows, by its ARN. The role then gets
    /// `AWSBackupServiceRolePolicyForBackup`, which is wide: it is for every kind of resource.
    pub fn resource(mut self, arn: impl IntoValue<Arn>) -> Self {
        self.resources.push(arn.into_value());
        self
    }

    /// Tells a topic, which EventBridge may publish to, of backups into this vault that failed,
    /// were aborted or never began.
    pub fn notify_failures(mut self, topic: Topic) -> Self {
        self.topic = Some(topic);
        self
    }

    /// What becomes of the vault; kept by default, except when the creation of the stack fails.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the plan.
    ///
    /// Faults: a name, a number of days or a schedule that AWS Backup does not take, nothing to
    /// back up.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> BackupPlan {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Node::Text(name) = self.name.node()
            && !is_name(name)
        {
            scope.fault(
                format!("backup plan name `{name}` has a character or a length that does not do"),
                "use 1 to 41 letters, digits, hyphens and underscores",
            );
        }
        // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html
        if !(1..=36_500).contains(&self.delete_after_days) {
            scope.fault(
                format!("backups cannot be kept for {} days", self.delete_after_days),
                "keep them for 1 to 36500 days",
            );
        }
        let schedule = self.schedule.as_str();
        if let Some(problem) = self.schedule.problem() {
            scope.fault(
                format!("schedule `{schedule}` {problem}"),
                "write an expression such as `cron(0 5 * * ? *)`",
            );
        } else if !schedule.starts_with("cron") {
            // https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html
            scope.fault(
                format!("schedule `{schedule}` is no `cron(…)`"),
                "AWS Backup takes `cron(…)` only",
            );
        }
        if self.tables.is_empty() && self.resources.is_empty() {
            scope.fault(
                "the plan backs up nothing",
                "give it a table or another resource",
            );
        }
    }

    fn build(self, scope: Scope) -> BackupPlan {
        let vault = backup::BackupVault::new(sub!(self.name.clone(), "-", stack_digits()))
            .encryption_key_arn(self.key)
            .add(scope, "Vault")
            .removal_policy(self.removal_policy);
        let daily = BackupRuleResourceType::new(vault, "daily")
            .schedule_expression(self.schedule.as_str().to_owned())
            .lifecycle(LifecycleResourceType::new().delete_after_days(self.delete_after_days));
        let plan = backup::BackupPlan::new(BackupPlanResourceType::new(self.name.clone(), [daily]))
            .add(scope, "Plan");
        let role = self.role(scope, vault);
        let resources = self.tables.iter().map(|table| table.into_value());
        let resources: Vec<Value<Arn>> = resources.chain(self.resources).collect();
        let selection = BackupSelectionResourceType::new(role.role, self.name).resources(resources);
        let selection = backup::BackupSelection::new(plan, selection).add(scope, "Selection");
        if let Some(policy) = role.policy() {
            // A backup that begins before the role may do anything fails.
            selection.depends_on(policy);
        }
        let failures = self.topic.map(|topic| {
            Rule::on_event(failed_jobs(vault))
                .description("tells of backups that failed")
                .topic(topic)
                .add(scope, "Failures")
        });
        BackupPlan {
            vault,
            plan,
            selection,
            role,
            failures,
        }
    }

    /// What AWS Backup's own `AWSBackupServiceRolePolicyForBackup` allows for DynamoDB, on these
    /// tables and this vault. Its trust has no condition, because AWS documents none for it.
    /// <https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html>
    fn role(&self, scope: Scope, vault: Handle<backup::BackupVault>) -> Role {
        let trust = PolicyDocument::trust("backup.amazonaws.com");
        let mut role = Role::new(trust);
        if !self.resources.is_empty() {
            let policy = "AWSBackupServiceRolePolicyForBackup";
            role = role.managed_policy(sub!(
                "arn:",
                pseudo::PARTITION,
                ":iam::aws:policy/service-role/",
                policy
            ));
        }
        let role = role.add(scope, "Role");
        for table in &self.tables {
            let backups = sub!(table.attr_arn(), "/backup/*");
            role.grant(Statement::allow(TABLE).on(*table));
            role.grant(Statement::allow(TABLE_BACKUP).on(backups));
        }
        if !self.tables.is_empty() {
            role.grant(Statement::allow(["backup:DescribeBackupVault"]).on(vault));
        }
        role
    }
}

/// What a backup of a table takes; `StartAwsBackupJob` is for accounts with the advanced features:
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/advanced-ddb-backup.html>
const TABLE: [&str; 4] = [
    "dynamodb:DescribeTable",
    "dynamodb:CreateBackup",
    "dynamodb:ListTagsOfResource",
    "dynamodb:StartAwsBackupJob",
];

/// What is done with a table's backups: they are looked at, and deleted when they are old.
const TABLE_BACKUP: [&str; 2] = ["dynamodb:DescribeBackup", "dynamodb:DeleteBackup"];

/// The first eight digits of the stack's own id, which no other stack has, not even the next one
/// with the same name: `arn:…:stack/<name>/<id>`.
fn stack_digits() -> Value<String> {
    let id = select(2, split("/", pseudo::STACK_ID));
    select(0, split("-", id)).into_value()
}

/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html>
fn failed_jobs(vault: Handle<backup::BackupVault>) -> Json {
    json!({
        "source": ["aws.backup"],
        "detail-type": ["Backup Job State Change"],
        "detail": {
            "state": ["FAILED", "ABORTED", "EXPIRED"],
            "backupVaultName": [vault.reference()],
        },
    })
}

/// What both a vault and a plan take, with nine characters to spare in a vault's 50:
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html>
fn is_name(name: &str) -> bool {
    (1..=41).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment, Stack};
    use crate::data::KeyAttribute;

    fn orders(stack: Stack) -> Table {
        Table::new(KeyAttribute::text("orderId")).add(stack, "Orders")
    }

    fn template(build: impl FnOnce(Stack)) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        build(stack);
        Template::from_stack(&app, stack)
    }

    #[test]
    fn a_daily_rule_that_deletes_and_a_vault_that_stays() {
        let template = template(|stack| {
            BackupPlan::new("shop")
                .delete_after_days(14)
                .table(&orders(stack))
                .add(stack, "Backups");
        });
        template.has_resource(
            "AWS::Backup::BackupVault",
            json!({
                "DeletionPolicy": "RetainExceptOnCreate",
                "UpdateReplacePolicy": "Retain",
                // Another stack of the same name has other digits.
                "Properties": { "BackupVaultName": { "Fn::Join": ["", ["shop-", {
                    "Fn::Select": [0, { "Fn::Split": ["-", { "Fn::Select": [2, {
                        "Fn::Split": ["/", { "Ref": "AWS::StackId" }],
                    }] }] }],
                }]] } },
            }),
        );
        template.has_resource_properties(
            "AWS::Backup::BackupPlan",
            json!({ "BackupPlan": { "BackupPlanName": "shop", "BackupPlanRule": [{
                "RuleName": "daily",
                "ScheduleExpression": "cron(0 5 * * ? *)",
                "Lifecycle": { "DeleteAfterDays": 14 },
            }] } }),
        );
        template.resource_count_is("AWS::Events::Rule", 0);
    }

    #[test]
    fn the_role_may_back_up_this_table_and_nothing_else() {
        let template = template(|stack| {
            BackupPlan::new("shop")
                .table(&orders(stack))
                .add(stack, "Backups");
        });
        let (policy_id, policy) = template.resources("AWS::IAM::Policy").next().expect("one");
        let statements = &policy["Properties"]["PolicyDocument"]["Statement"];
        let resources: Vec<_> = statements
            .as_array()
            .expect("a list")
            .iter()
            .map(|statement| &statement["Resource"])
            .collect();
        let (table, _) = template
            .resources("AWS::DynamoDB::Table")
            .next()
            .expect("one");
        let (vault, _) = template
            .resources("AWS::Backup::BackupVault")
            .next()
            .expect("one");
        assert_eq!(
            resources,
            [
                &json!({ "Fn::GetAtt": [table, "Arn"] }),
                &json!({ "Fn::Sub": format!("${{{table}.Arn}}/backup/*") }),
                &json!({ "Fn::GetAtt": [vault, "BackupVaultArn"] }),
            ]
        );
        template.has_resource_properties(
            "AWS::IAM::Role",
            Match::object([("ManagedPolicyArns", Match::absent())]),
        );
        // The permissions are there before the first backup.
        let (_, selection) = template
            .resources("AWS::Backup::BackupSelection")
            .next()
            .expect("one");
        let waits = selection["DependsOn"].to_string();
        assert!(waits.contains(policy_id), "{waits}");
        assert_eq!(
            selection["Properties"]["BackupSelection"]["Resources"],
            json!([{ "Fn::GetAtt": [table, "Arn"] }])
        );
    }

    #[test]
    fn other_resources_need_what_aws_wrote_for_them() {
        let template = template(|stack| {
            BackupPlan::new("shop")
                .resource("arn:aws:elasticfilesystem:eu-west-2:111122223333:file-system/fs-1")
                .add(stack, "Backups");
        });
        template.has_resource_properties(
            "AWS::IAM::Role",
            json!({ "ManagedPolicyArns": [{
                "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
            }] }),
        );
        template.resource_count_is("AWS::IAM::Policy", 0);
    }

    #[test]
    fn failed_backups_are_told() {
        let template = template(|stack| {
            let alerts = Topic::new().add(stack, "Alerts");
            BackupPlan::new("shop")
                .table(&orders(stack))
                .notify_failures(alerts)
                .add(stack, "Backups");
        });
        let (vault, _) = template
            .resources("AWS::Backup::BackupVault")
            .next()
            .expect("one");
        template.has_resource_properties(
            "AWS::Events::Rule",
            json!({ "EventPattern": {
                "source": ["aws.backup"],
                "detail-type": ["Backup Job State Change"],
                "detail": {
                    "state": ["FAILED", "ABORTED", "EXPIRED"],
                    "backupVaultName": [{ "Ref": vault }],
                },
            } }),
        );
    }

    #[test]
    fn what_aws_backup_refuses_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let line = line!() + 4;
        BackupPlan::new("my shop")
            .delete_after_days(0)
            .schedule(Schedule::every_days(1))
            .add(stack, "Backups");
        let faults = app.synth().faults;
        let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "backup plan name `my shop` has a character or a length that does not do",
                "backups cannot be kept for 0 days",
                "schedule `rate(1 day)` is no `cron(…)`",
                "the plan backs up nothing",
            ]
        );
        assert!(faults.iter().all(|fault| fault.at.line() == line));
    }
}
