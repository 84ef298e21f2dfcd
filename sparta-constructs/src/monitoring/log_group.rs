//! Log groups, and metrics counted from them.

use std::borrow::Cow;

use super::metric::{Metric, Statistic};
use crate::cfn::logs::{self, metric_filter};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::security::{Grantee, Statement};
use crate::value::meaning::logs::LogGroupName;
use crate::value::{IntoValue, Node, Value};

/// How long log events are kept.
///
/// [`RetentionInDays`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays)
/// takes certain numbers only; this type has no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Retention {
    days: u16,
}

/// A number of days that CloudWatch Logs does not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("logs cannot be kept for {days} days, the nearest possible value is {nearest}")]
pub struct InvalidRetention {
    /// What was asked for.
    pub days: u32,
    /// The nearest possible value.
    pub nearest: u16,
}

impl Retention {
    /// The numbers of days that CloudWatch Logs takes.
    pub const DAYS: [u16; 22] = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
        2922, 3288, 3653,
    ];
    /// Seven days.
    pub const ONE_WEEK: Self = Self { days: 7 };
    /// Thirty days.
    pub const ONE_MONTH: Self = Self { days: 30 };
    /// A year.
    pub const ONE_YEAR: Self = Self { days: 365 };

    /// So many days; one of [`Retention::DAYS`].
    pub fn days(days: u32) -> Result<Self, InvalidRetention> {
        let nearest = Self::DAYS
            .into_iter()
            .min_by_key(|possible| u32::from(*possible).abs_diff(days))
            .unwrap_or(Self::ONE_MONTH.days);
        if u32::from(nearest) == days {
            Ok(Self { days: nearest })
        } else {
            Err(InvalidRetention { days, nearest })
        }
    }

    /// The number of days.
    pub fn in_days(self) -> u16 {
        self.days
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self::ONE_MONTH
    }
}

/// A log group.
///
/// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
///
/// Events are kept for 30 days by default, and the group is kept when it leaves the stack. A kept
/// group blocks the next stack that wants its name: adopt it there, or say
/// [`RemovalPolicy::Destroy`].
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{LogGroup, Retention};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let logs = LogGroup::new().name("/my/app").retention(Retention::ONE_WEEK).add(stack, "Logs");
/// let errors = logs.count("ERROR", "MyApp", "LoggedErrors").add(stack, "Errors").metric();
/// # let _ = errors;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LogGroup {
    /// The log group.
    pub log_group: Handle<logs::LogGroup>,
}

/// A [`LogGroup`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct LogGroupSpec {
    name: Option<Value<String>>,
    retention: Retention,
    removal_policy: RemovalPolicy,
}

impl IntoValue<LogGroupName> for LogGroup {
    fn into_value(self) -> Value<LogGroupName> {
        self.log_group.into_value()
    }
}

impl From<LogGroup> for Scope {
    fn from(group: LogGroup) -> Self {
        group.log_group.scope()
    }
}

impl LogGroup {
    /// A log group that CloudFormation names, kept for 30 days.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> LogGroupSpec {
        LogGroupSpec {
            name: None,
            retention: Retention::default(),
            removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }

    /// Lets a role write to this group: `logs:CreateLogStream`, `logs:PutLogEvents`. Not to make
    /// it: a group made by who writes to it has no retention.
    pub fn grant_write(self, grantee: &impl Grantee) {
        // The ARN of a group ends in `:*`, which stands for its streams:
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
        grantee.grant(
            Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on(self.log_group),
        );
    }

    /// A metric that counts events with this word in them, such as `ERROR`.
    pub fn count(
        self,
        word: impl Into<Cow<'static, str>>,
        namespace: impl Into<Cow<'static, str>>,
        metric_name: impl Into<Cow<'static, str>>,
    ) -> MetricFilterSpec {
        MetricFilterSpec {
            log_group: self,
            // In quotes a word is taken as it is, whatever characters it has:
            // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
            pattern: format!(
                "\"{}\"",
                word.into().replace('\\', "\\\\").replace('"', "\\\"")
            )
            .into(),
            namespace: namespace.into(),
            metric_name: metric_name.into(),
        }
    }

    /// A metric that counts events that match a filter pattern.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
    pub fn count_pattern(
        self,
        pattern: impl Into<Cow<'static, str>>,
        namespace: impl Into<Cow<'static, str>>,
        metric_name: impl Into<Cow<'static, str>>,
    ) -> MetricFilterSpec {
        MetricFilterSpec {
            log_group: self,
            pattern: pattern.into(),
            namespace: namespace.into(),
            metric_name: metric_name.into(),
        }
    }
}

impl LogGroupSpec {
    /// The group's physical name: 1 to 512 letters, digits and `_-/.#`.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How long events are kept; 30 days by default.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// What becomes of it when it leaves the stack; kept by default, except when the creation of
    /// the stack fails.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the log group.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> LogGroup {
        let scope = scope.into().scope(id);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!("log group name `{name}` has a character or a length that CloudWatch Logs does not take"),
                "use 1 to 512 letters, digits and `_-/.#`",
            );
        }
        let log_group = logs::LogGroup::new()
            .log_group_name(self.name)
            .retention_in_days(self.retention.days)
            .add(scope, "Resource")
            .removal_policy(self.removal_policy);
        LogGroup { log_group }
    }
}

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
fn is_name(name: &str) -> bool {
    (1..=512).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-/.#".contains(c))
}

/// A metric counted from a log group.
///
/// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{LogGroup, Metric};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let logs = LogGroup::new().add(stack, "Logs");
/// let failed = logs.count_pattern("{ $.status >= 500 }", "MyApp", "Failed").add(stack, "Failed");
/// let a_minute: Metric = failed.metric();
/// # let _ = a_minute;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct MetricFilter {
    /// The filter.
    pub filter: Handle<logs::MetricFilter>,
    namespace: Cow<'static, str>,
    metric_name: Cow<'static, str>,
}

/// A [`MetricFilter`] to be, made by [`LogGroup::count`].
#[derive(Clone, Debug)]
#[must_use]
pub struct MetricFilterSpec {
    log_group: LogGroup,
    pattern: Cow<'static, str>,
    namespace: Cow<'static, str>,
    metric_name: Cow<'static, str>,
}

impl MetricFilterSpec {
    /// Adds the filter.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> MetricFilter {
        let transformation = metric_filter::MetricTransformation::new(
            self.metric_name.clone(),
            self.namespace.clone(),
            "1",
        )
        .default_value(0);
        let filter =
            logs::MetricFilter::new(self.log_group, self.pattern, [transformation]).add(scope, id);
        MetricFilter {
            filter,
            namespace: self.namespace,
            metric_name: self.metric_name,
        }
    }
}

impl MetricFilter {
    /// How many events matched in a minute; nothing in a minute without any event.
    pub fn metric(&self) -> Metric {
        Metric::new(self.namespace.clone(), self.metric_name.clone()).statistic(Statistic::Sum)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment};
    use crate::security::{PolicyDocument, Role};

    #[test]
    fn only_possible_retentions() {
        assert_eq!(Retention::days(30), Ok(Retention::ONE_MONTH));
        assert_eq!(
            Retention::days(31),
            Err(InvalidRetention {
                days: 31,
                nearest: 30
            })
        );
        assert_eq!(Retention::days(0).map_err(|error| error.nearest), Err(1));
        assert_eq!(
            Retention::days(u32::MAX).map_err(|error| error.nearest),
            Err(3653)
        );
    }

    #[test]
    fn a_group_with_retention_its_filter_and_who_may_write() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let logs = LogGroup::new().name("/ecs/my-app").add(stack, "Logs");
        let filter = logs
            .count("ERROR", "MyApp", "LoggedErrors")
            .add(stack, "Errors");
        let role = Role::new(PolicyDocument::trust("ecs-tasks.amazonaws.com")).add(stack, "Role");
        logs.grant_write(&role);
        let _ = filter.metric();
        let template = Template::from_stack(&app, stack);
        template.has_resource(
            "AWS::Logs::LogGroup",
            json!({
                "Properties": { "LogGroupName": "/ecs/my-app", "RetentionInDays": 30 },
                "DeletionPolicy": "RetainExceptOnCreate",
            }),
        );
        template.has_resource_properties(
            "AWS::Logs::MetricFilter",
            json!({
                "FilterPattern": "\"ERROR\"",
                "MetricTransformations": [{
                    "MetricName": "LoggedErrors",
                    "MetricNamespace": "MyApp",
                    "MetricValue": "1",
                    "DefaultValue": 0,
                }],
            }),
        );
        let (_, policy) = template
            .resources("AWS::IAM::Policy")
            .next()
            .expect("a policy");
        assert!(!policy.to_string().contains("logs:CreateLogGroup"));
        assert!(!policy.to_string().contains("\"*\""));
    }

    #[test]
    fn a_name_that_logs_refuses_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        LogGroup::new().name("my logs").add(stack, "Logs");
        assert_eq!(app.synth().faults.len(), 1);
    }
}
