//! A table.

use std::borrow::Cow;

use super::key::{Index, KeyAttribute, Keys, definitions};
use crate::cfn::dynamodb::{self, table};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::monitoring::{Metric, MetricMath, Statistic};
use crate::security::{Grantee, Statement};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::meaning::kms::KeyReference;
use crate::value::{IntoValue, Node, Value};

/// Actions that read items of a table.
pub(super) const READ: [&str; 5] = [
    "dynamodb:GetItem",
    "dynamodb:BatchGetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:ConditionCheckItem",
];

/// Actions that write items of a table. Transactions need no others:
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html>
pub(super) const WRITE: [&str; 4] = [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:BatchWriteItem",
];

/// What can be done with an index.
pub(super) const READ_INDEX: [&str; 2] = ["dynamodb:Query", "dynamodb:Scan"];

/// The operations whose errors and throttles are summed: ten, because an alarm takes no more.
const OPERATIONS: [&str; 10] = [
    "GetItem",
    "BatchGetItem",
    "TransactGetItems",
    "Query",
    "Scan",
    "PutItem",
    "UpdateItem",
    "DeleteItem",
    "BatchWriteItem",
    "TransactWriteItems",
];

/// Which key a table is encrypted with.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html>
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Encryption {
    /// DynamoDB's own key: without charge, and without a trace in the account.
    AwsOwned,
    /// The account's key `alias/aws/dynamodb`, whose uses are in CloudTrail.
    AwsManaged,
    /// A key of your own, by id, ARN or alias.
    CustomerManaged(Value<KeyReference>),
}

/// A DynamoDB table.
///
/// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
///
/// Safe by default: billed on demand, encrypted, recoverable to any second of the last 35 days,
/// protected from deletion, and kept when it leaves the stack or is replaced.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::data::{Index, KeyAttribute, Table};
/// use sparta_constructs::security::{PolicyDocument, Role};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let orders = Table::new(KeyAttribute::text("orderId"))
///     .index(Index::new("customer-index", KeyAttribute::text("customerId")))
///     .add(stack, "Orders");
/// let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
/// orders.grant_read(&role);
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    /// The table.
    pub table: Handle<dynamodb::Table>,
    /// The names of its indexes.
    pub indexes: Vec<Cow<'static, str>>,
}

/// A [`Table`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct TableSpec {
    keys: Keys,
    indexes: Vec<Index>,
    name: Option<Value<String>>,
    encryption: Encryption,
    point_in_time_recovery: bool,
    deletion_protection: bool,
    removal_policy: Option<RemovalPolicy>,
    time_to_live: Option<Cow<'static, str>>,
}

impl Table {
    /// A table whose items are found by this key.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(partition_key: KeyAttribute) -> TableSpec {
        TableSpec {
            keys: Keys {
                partition: partition_key,
                sort: None,
            },
            indexes: Vec::new(),
            name: None,
            encryption: Encryption::AwsManaged,
            point_in_time_recovery: true,
            deletion_protection: true,
            removal_policy: None,
            time_to_live: None,
        }
    }

    /// Lets a role read items, through the indexes too: `GetItem`, `BatchGetItem`, `Query`,
    /// `Scan`, `ConditionCheckItem`.
    pub fn grant_read(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(READ).on(self.table));
        self.grant_indexes(grantee);
    }

    /// Lets a role write items: `PutItem`, `UpdateItem`, `DeleteItem`, `BatchWriteItem`.
    pub fn grant_write(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(WRITE).on(self.table));
    }

    /// Lets a role read and write items, and do nothing else with the table.
    pub fn grant_read_write(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow([READ.as_slice(), &WRITE].concat()).on(self.table));
        self.grant_indexes(grantee);
    }

    fn grant_indexes(&self, grantee: &impl Grantee) {
        if !self.indexes.is_empty() {
            grantee.grant(Statement::allow(READ_INDEX).on_all(self.index_arns()));
        }
    }

    /// The ARN of each index.
    pub fn index_arns(&self) -> Vec<Value<Arn>> {
        self.indexes
            .iter()
            .map(|index| sub!(self.table.attr_arn(), "/index/", index.clone()).into_value())
            .collect()
    }

    /// Requests that failed on DynamoDB's side (HTTP 500) in a minute, of all operations.
    ///
    /// There is no such metric of a table: DynamoDB counts per table *and* operation, and only
    /// where there is something to count.
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html>
    pub fn metric_system_errors(&self) -> MetricMath {
        self.summed("SystemErrors").label("system errors")
    }

    /// Requests that were throttled in a minute, of all operations; counted as
    /// [`metric_system_errors`](Self::metric_system_errors) is.
    pub fn metric_throttled_requests(&self) -> MetricMath {
        self.summed("ThrottledRequests").label("throttled requests")
    }

    /// Requests that failed on the caller's side (HTTP 400) in a minute, of **every table of the
    /// account** in the region: DynamoDB does not count them per table.
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html#UserErrors>
    pub fn metric_account_user_errors() -> Metric {
        Metric::new("AWS/DynamoDB", "UserErrors")
            .statistic(Statistic::Sum)
            .label("user errors (account)")
    }

    /// Read capacity units used in a minute.
    pub fn metric_consumed_read_capacity(&self) -> Metric {
        self.metric("ConsumedReadCapacityUnits").label("read units")
    }

    /// Write capacity units used in a minute.
    pub fn metric_consumed_write_capacity(&self) -> Metric {
        self.metric("ConsumedWriteCapacityUnits")
            .label("write units")
    }

    fn metric(&self, name: &'static str) -> Metric {
        Metric::new("AWS/DynamoDB", name)
            .dimension("TableName", self.table)
            .statistic(Statistic::Sum)
    }

    fn summed(&self, name: &'static str) -> MetricMath {
        MetricMath::sum(
            OPERATIONS.map(|operation| self.metric(name).dimension("Operation", operation)),
        )
    }
}

impl TableSpec {
    /// Sorts the items of one partition key by this attribute.
    pub fn sort_key(mut self, key: KeyAttribute) -> Self {
        self.keys.sort = Some(key);
        self
    }

    /// Adds a global secondary index; a table has at most 20.
    pub fn index(mut self, index: Index) -> Self {
        self.indexes.push(index);
        self
    }

    /// The table's physical name: 3 to 255 letters, digits, `_`, `-` and `.`. CloudFormation makes
    /// one by default. A kept table blocks the next stack that wants its name: adopt it there.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html>
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The key it is encrypted with; the account's `alias/aws/dynamodb` by default.
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Whether it can be brought back as it was at any second of the last 35 days; on by default.
    pub fn point_in_time_recovery(mut self, on: bool) -> Self {
        self.point_in_time_recovery = on;
        self
    }

    /// Whether DynamoDB refuses to delete it, whoever asks; on by default.
    pub fn deletion_protection(mut self, on: bool) -> Self {
        self.deletion_protection = on;
        self
    }

    /// What becomes of it when it leaves the stack or is replaced. By default it is kept; without
    /// deletion protection it is removed again when the very creation of the stack fails.
    ///
    /// That exception is not the default with deletion protection, because CloudFormation could
    /// not delete the table, and the failed creation would get stuck in its own rollback:
    /// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection>
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Deletes items some time after the second (since 1970) that this attribute holds.
    pub fn time_to_live(mut self, attribute: impl Into<Cow<'static, str>>) -> Self {
        self.time_to_live = Some(attribute.into());
        self
    }

    /// Adds the table.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Table {
        let scope = scope.into().scope(id);
        self.check(scope);
        let every = std::iter::once(&self.keys).chain(self.indexes.iter().map(|index| &index.keys));
        let definitions = definitions(scope, every);
        self.build(scope, definitions)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!(
                    "table name `{name}` has a character or a length that DynamoDB does not take"
                ),
                "use 3 to 255 letters, digits, `_`, `-` and `.`",
            );
        }
        for (number, index) in self.indexes.iter().enumerate() {
            if !is_name(&index.name) {
                scope.fault(
                    format!(
                        "index name `{}` has a character or a length that DynamoDB does not take",
                        index.name
                    ),
                    "use 3 to 255 letters, digits, `_`, `-` and `.`",
                );
            }
            if self.indexes[..number]
                .iter()
                .any(|other| other.name == index.name)
            {
                scope.fault(
                    format!("two indexes have the name `{}`", index.name),
                    "give each index a name of its own",
                );
            }
        }
    }

    fn build(self, scope: Scope, definitions: Vec<table::AttributeDefinition>) -> Table {
        let policy = self.removal_policy.unwrap_or(if self.deletion_protection {
            RemovalPolicy::Retain
        } else {
            RemovalPolicy::RetainExceptOnCreate
        });
        let names = self
            .indexes
            .iter()
            .map(|index| index.name.clone())
            .collect();
        let indexes: Vec<_> = self.indexes.into_iter().map(Index::property).collect();
        let time_to_live = self
            .time_to_live
            .map(|attribute| table::TimeToLiveSpecification::new(true).attribute_name(attribute));
        let recovery = table::PointInTimeRecoverySpecification::new()
            .point_in_time_recovery_enabled(self.point_in_time_recovery);
        let table = dynamodb::Table::new(self.keys.schema())
            .table_name(self.name)
            .attribute_definitions(definitions)
            .global_secondary_indexes((!indexes.is_empty()).then_some(indexes))
            .billing_mode(table::BillingMode::PayPerRequest)
            .sse_specification(encryption_property(self.encryption))
            .point_in_time_recovery_specification(recovery)
            .time_to_live_specification(time_to_live)
            .deletion_protection_enabled(self.deletion_protection)
            .add(scope, "Resource")
            .removal_policy(policy);
        Table {
            table,
            indexes: names,
        }
    }
}

fn encryption_property(encryption: Encryption) -> Option<table::SseSpecification> {
    let kms = || table::SseSpecification::new(true).sse_type(table::SseType::Kms);
    match encryption {
        Encryption::AwsOwned => None,
        Encryption::AwsManaged => Some(kms()),
        Encryption::CustomerManaged(key) => Some(kms().kms_master_key_id(key)),
    }
}

/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html>
fn is_name(name: &str) -> bool {
    (3..=255).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

#[cfg(test)]
mod tests;
