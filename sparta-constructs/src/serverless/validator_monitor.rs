//! A function that looks after something on a schedule, and is looked after itself.

use std::borrow::Cow;

use super::function::{Function, FunctionSpec};
use super::queue::Queue;
use super::rule::Rule;
use super::schedule::Schedule;
use crate::core::Scope;
use crate::monitoring::{Alarm, AlertTopics, MissingData, Severity, Threshold};
use crate::sub;
use crate::value::{IntoValue, Node, Value};

/// The percentages of failed runs above which the two alarms go off.
const WARNING_PERCENT: f64 = 1.0;
const CRITICAL_PERCENT: f64 = 5.0;

/// Percentages are taken over five minutes.
const PERIOD_SECONDS: u32 = 300;

/// A function that checks something on a schedule, the queue of its failed runs, and the alarms on
/// both: more than 1 % of the runs failed (warning), more than 5 % (critical), a message in the
/// queue (critical).
///
/// What it checks is the function's business; the topics' ARNs are given to it as environment
/// variables only where you say so.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::AlertTopics;
/// use sparta_constructs::serverless::{Code, Function, Runtime, Schedule, ValidatorMonitor};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let topics = AlertTopics::new().add(stack, "Alerts");
/// let code = Code::inline("def handler(event, context):\n    return 'fine'\n");
/// let function = Function::new(Runtime::default(), "index.handler", code)
///     .name("my-monitor")
///     .environment("TOPIC_ARN", topics.critical.topic);
/// let monitor = ValidatorMonitor::new(function, topics)
///     .name("my-monitor")
///     .schedule(Schedule::every_hours(12))
///     .add(stack, "Monitor");
/// topics.critical.grant_publish(&monitor.function);
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct ValidatorMonitor {
    /// The function; grant to it what it needs.
    pub function: Function,
    /// What is known of runs that failed for good.
    pub failures: Queue,
    /// What runs it; `None` without a schedule.
    pub rule: Option<Rule>,
    /// More than 1 % of the runs failed.
    pub error_rate_warning: Alarm,
    /// More than 5 % of the runs failed.
    pub error_rate_critical: Alarm,
    /// There are failures in the queue.
    pub failures_alarm: Alarm,
}

/// A [`ValidatorMonitor`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct ValidatorMonitorSpec {
    function: FunctionSpec,
    topics: AlertTopics,
    schedule: Option<Schedule>,
    name: Option<Value<String>>,
}

impl ValidatorMonitor {
    /// A monitor that runs this function when somebody invokes it.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(function: FunctionSpec, topics: AlertTopics) -> ValidatorMonitorSpec {
        ValidatorMonitorSpec {
            function,
            topics,
            schedule: None,
            name: None,
        }
    }
}

impl ValidatorMonitorSpec {
    /// Runs the function on a schedule.
    pub fn schedule(mut self, schedule: impl Into<Option<Schedule>>) -> Self {
        self.schedule = schedule.into();
        self
    }

    /// What the physical names of the queue, the rule and the alarms begin with; CloudFormation
    /// makes them by default. At most 50 characters.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    fn named(&self, suffix: &'static str) -> Option<Value<String>> {
        let name = self.name.as_ref()?;
        Some(sub!(name, suffix).into_value())
    }

    /// Adds the monitor.
    #[track_caller]
    pub fn add(
        self,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> ValidatorMonitor {
        let scope = scope.into().scope(id);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && name.len() > 50
        {
            scope.fault(
                format!("`{name}` is too long for the names that begin with it"),
                "give a name of at most 50 characters",
            );
        }
        let failures = match self.named("-failures") {
            Some(name) => Queue::new().name(name),
            None => Queue::new(),
        }
        .add(scope, "Failures");
        let function = self
            .function
            .clone()
            .on_failure(failures)
            .add(scope, "Function");
        self.build(scope, function, failures)
    }

    fn build(self, scope: Scope, function: Function, failures: Queue) -> ValidatorMonitor {
        let rule = self.schedule.clone().map(|schedule| {
            let rule = Rule::on_schedule(schedule)
                .description("runs the monitor")
                .function(&function)
                .dead_letters(failures);
            match self.named("-schedule") {
                Some(name) => rule.name(name),
                None => rule,
            }
            .add(scope, "Schedule")
        });
        let error_rate_warning = self.error_rate(scope, &function, Severity::Warning);
        let error_rate_critical = self.error_rate(scope, &function, Severity::Critical);
        let failures_alarm = self.failures(scope, failures);
        ValidatorMonitor {
            function,
            failures,
            rule,
            error_rate_warning,
            error_rate_critical,
            failures_alarm,
        }
    }

    fn error_rate(&self, scope: Scope, function: &Function, severity: Severity) -> Alarm {
        let (id, suffix, percent) = match severity {
            Severity::Critical => (
                "ErrorRateCritical",
                "-error-rate-critical",
                CRITICAL_PERCENT,
            ),
            _ => ("ErrorRateWarning", "-error-rate-warning", WARNING_PERCENT),
        };
        let rate = function.metric_error_rate().period_seconds(PERIOD_SECONDS);
        // Between two runs there is no rate, and nothing is wrong.
        let alarm = Alarm::new(rate, Threshold::above(percent), MissingData::NotBreaching)
            .description(format!(
                "More than {percent} % of the runs of the monitor failed"
            ))
            .notify(self.topics.topic(severity));
        match self.named(suffix) {
            Some(name) => alarm.name(name),
            None => alarm,
        }
        .add(scope, id)
    }

    fn failures(&self, scope: Scope, failures: Queue) -> Alarm {
        let waiting = failures
            .metric_visible_messages()
            .period_seconds(PERIOD_SECONDS);
        let alarm = Alarm::new(waiting, Threshold::above(0), MissingData::NotBreaching)
            .description("A run of the monitor failed for good; its event is in the queue")
            .notify(self.topics.topic(Severity::Critical));
        match self.named("-failures") {
            Some(name) => alarm.name(name),
            None => alarm,
        }
        .add(scope, "FailuresAlarm")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};
    use crate::serverless::{Code, Runtime};

    fn template(schedule: Option<Schedule>) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let topics = AlertTopics::new().add(stack, "Alerts");
        let code = Code::inline("def handler(event, context):\n    return 'fine'\n");
        let function = Function::new(Runtime::default(), "index.handler", code).name("my-monitor");
        ValidatorMonitor::new(function, topics)
            .name("my-monitor")
            .schedule(schedule)
            .add(stack, "Monitor");
        Template::from_stack(&app, stack)
    }

    #[test]
    fn the_schedule_is_a_choice() {
        template(None).resource_count_is("AWS::Events::Rule", 0);
        template(None).resource_count_is("AWS::Lambda::Permission", 0);
        let scheduled = template(Some(Schedule::every_hours(12)));
        scheduled.has_resource_properties(
            "AWS::Events::Rule",
            json!({ "Name": "my-monitor-schedule", "ScheduleExpression": "rate(12 hours)" }),
        );
        scheduled.resource_count_is("AWS::Lambda::Permission", 1);
    }

    #[test]
    fn failed_runs_are_kept_and_told() {
        let template = template(None);
        template.has_resource_properties(
            "AWS::SQS::Queue",
            json!({ "QueueName": "my-monitor-failures" }),
        );
        template.resource_count_is("AWS::Lambda::EventInvokeConfig", 1);
        template.has_resource_properties(
            "AWS::CloudWatch::Alarm",
            Match::object([
                ("AlarmName", Match::from("my-monitor-failures")),
                (
                    "MetricName",
                    Match::from("ApproximateNumberOfMessagesVisible"),
                ),
                ("TreatMissingData", Match::from("notBreaching")),
                ("Threshold", json!(0).into()),
                ("AlarmActions", Match::any()),
            ]),
        );
    }

    #[test]
    fn error_rates_are_metric_math() {
        let template = template(None);
        for (name, percent) in [
            ("my-monitor-error-rate-warning", 1),
            ("my-monitor-error-rate-critical", 5),
        ] {
            template.has_resource_properties(
                "AWS::CloudWatch::Alarm",
                Match::object([
                    ("AlarmName", Match::from(name)),
                    ("Threshold", json!(percent).into()),
                    (
                        "Metrics",
                        Match::list_with([json!({ "Expression": "100 * errors / invocations" })]),
                    ),
                ]),
            );
        }
        let topics: Vec<_> = template
            .resources("AWS::CloudWatch::Alarm")
            .filter(|(_, alarm)| alarm["Properties"]["Metrics"].is_array())
            .map(|(_, alarm)| alarm["Properties"]["AlarmActions"].clone())
            .collect();
        assert_eq!(topics.len(), 2);
        assert_ne!(topics[0], topics[1], "each severity has its own topic");
    }
}
