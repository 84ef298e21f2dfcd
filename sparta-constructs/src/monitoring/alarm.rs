//! Alarms.

use std::borrow::Cow;

use super::math::Measure;
use crate::cfn::cloudwatch::{self, alarm};
use crate::core::{Handle, Scope};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::{IntoNode, IntoValue, Node, Untyped, Value};

const HOUR: u32 = 3_600;
const DAY: u32 = 86_400;

/// What a measure is compared with, and how.
///
/// `ComparisonOperator` and `Threshold` of
/// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    comparison: alarm::ComparisonOperator,
    value: f64,
}

impl Threshold {
    /// Alarm above this value.
    pub fn above(value: impl Into<f64>) -> Self {
        Self::new(alarm::ComparisonOperator::GreaterThanThreshold, value)
    }

    /// Alarm at this value and above.
    pub fn at_least(value: impl Into<f64>) -> Self {
        Self::new(
            alarm::ComparisonOperator::GreaterThanOrEqualToThreshold,
            value,
        )
    }

    /// Alarm below this value.
    pub fn below(value: impl Into<f64>) -> Self {
        Self::new(alarm::ComparisonOperator::LessThanThreshold, value)
    }

    /// Alarm at this value and below.
    pub fn at_most(value: impl Into<f64>) -> Self {
        Self::new(alarm::ComparisonOperator::LessThanOrEqualToThreshold, value)
    }

    fn new(comparison: alarm::ComparisonOperator, value: impl Into<f64>) -> Self {
        Self {
            comparison,
            value: value.into(),
        }
    }
}

/// What a period without data says.
///
/// [`TreatMissingData`](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html).
/// There is no default here: a bot that reports nothing is down, a queue that reports nothing is
/// empty, and only you know which one it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingData {
    /// Nothing reported is as bad as the threshold crossed.
    Breaching,
    /// Nothing reported is well.
    NotBreaching,
    /// The alarm stays as it is.
    Ignore,
    /// The alarm goes to `INSUFFICIENT_DATA`.
    Missing,
}

impl From<MissingData> for alarm::TreatMissingData {
    fn from(missing: MissingData) -> Self {
        match missing {
            MissingData::Breaching => Self::Breaching,
            MissingData::NotBreaching => Self::NotBreaching,
            MissingData::Ignore => Self::Ignore,
            MissingData::Missing => Self::Missing,
        }
    }
}

/// An alarm on a metric or an expression.
///
/// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{Alarm, Metric, MissingData, Threshold};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let cpu = Metric::new("AWS/ECS", "CPUUtilization").dimension("ClusterName", "c");
/// Alarm::new(cpu, Threshold::above(85), MissingData::Breaching)
///     .name("cluster-high-cpu")
///     .evaluation_periods(5)
///     .datapoints_to_alarm(3)
///     .notify("arn:aws:sns:eu-west-2:123456789012:alerts")
///     .add(stack, "HighCpu");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Alarm {
    /// The alarm.
    pub alarm: Handle<cloudwatch::Alarm>,
}

/// An [`Alarm`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct AlarmSpec {
    measure: Measure,
    threshold: Threshold,
    missing: MissingData,
    evaluation_periods: u32,
    datapoints: Option<u32>,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    alarm_actions: Vec<Value<Arn>>,
    ok_actions: Vec<Value<Arn>>,
}

impl Alarm {
    /// An alarm that watches one period after the other and tells nobody yet.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(
        measure: impl Into<Measure>,
        threshold: Threshold,
        missing_data: MissingData,
    ) -> AlarmSpec {
        AlarmSpec {
            measure: measure.into(),
            threshold,
            missing: missing_data,
            evaluation_periods: 1,
            datapoints: None,
            name: None,
            description: None,
            alarm_actions: Vec::new(),
            ok_actions: Vec::new(),
        }
    }
}

impl AlarmSpec {
    /// The alarm's physical name, 1 to 255 characters; CloudFormation makes one by default.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What it means and what to do, at most 1,024 characters; part of every notification.
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// How many of the latest periods are looked at; 1 by default. All of them together are at
    /// most one day long, or seven days where a period is an hour or longer.
    pub fn evaluation_periods(mut self, evaluation_periods: u32) -> Self {
        self.evaluation_periods = evaluation_periods;
        self
    }

    /// How many of those periods must cross the threshold; all of them by default.
    pub fn datapoints_to_alarm(mut self, datapoints_to_alarm: u32) -> Self {
        self.datapoints = Some(datapoints_to_alarm);
        self
    }

    /// Tells a topic both when the alarm goes off and when it is over.
    pub fn notify(self, topic: impl IntoValue<Arn>) -> Self {
        let topic = topic.into_value();
        self.on_alarm(topic.clone()).on_ok(topic)
    }

    /// Does this when the alarm goes off: a topic, a scaling policy, a function; at most 5.
    pub fn on_alarm(mut self, action: impl IntoValue<Arn>) -> Self {
        self.alarm_actions.push(action.into_value());
        self
    }

    /// Does this when the alarm is over; at most 5.
    pub fn on_ok(mut self, action: impl IntoValue<Arn>) -> Self {
        self.ok_actions.push(action.into_value());
        self
    }

    /// Adds the alarm.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Alarm {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        for (message, hint) in self.measure.alarm_problems() {
            scope.fault(message, hint);
        }
        let (periods, datapoints) = (self.evaluation_periods, self.datapoints);
        if periods == 0
            || datapoints.is_some_and(|datapoints| datapoints == 0 || datapoints > periods)
        {
            let datapoints = datapoints.unwrap_or(periods);
            scope.fault(
                format!("{datapoints} of {periods} evaluation periods must cross the threshold"),
                "look at one period or more, and let 1 up to all of them be needed",
            );
        }
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
        // under `Period`: seven days in all, one day where a period is shorter than an hour.
        let period = self.measure.period();
        let (limit, words) = if period < HOUR {
            (DAY, "one day")
        } else {
            (7 * DAY, "seven days")
        };
        let total = u64::from(period) * u64::from(periods);
        if total > u64::from(limit) {
            scope.fault(
                format!("{periods} periods of {period} s are {total} s, allowed is {limit} s ({words})"),
                "look at fewer periods, or at longer ones: those of an hour or more may span seven days",
            );
        }
        if !self.threshold.value.is_finite() {
            scope.fault("the threshold is not a number", "give a finite threshold");
        }
    }

    fn build(self, scope: Scope) -> Alarm {
        let resource = cloudwatch::Alarm::new()
            .alarm_name(self.name)
            .alarm_description(self.description);
        let resource = self
            .measure
            .set(resource)
            .comparison_operator(self.threshold.comparison)
            .threshold(number(self.threshold.value))
            .evaluation_periods(self.evaluation_periods)
            .datapoints_to_alarm(self.datapoints)
            .treat_missing_data(alarm::TreatMissingData::from(self.missing))
            .alarm_actions(arns(self.alarm_actions))
            .ok_actions(arns(self.ok_actions));
        Alarm {
            alarm: resource.add(scope, "Resource"),
        }
    }
}

/// The property is left out where there is no action. The facts take the actions of some of these
/// properties for topics alone; CloudWatch takes anything that an alarm can do.
fn arns(actions: Vec<Value<Arn>>) -> Untyped {
    if actions.is_empty() {
        return Untyped(Node::Absent);
    }
    Untyped(Node::List(
        actions.into_iter().map(Value::into_node).collect(),
    ))
}

/// A whole number without a fraction, so that templates say `85` and not `85.0`.
fn number(value: f64) -> Value<f64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole, and small enough to be exact"
    )]
    let node = if value.fract() == 0.0 && value.abs() < 9e15 {
        Node::Integer(value as i64)
    } else {
        Node::Float(value)
    };
    Value::from_node(node)
}

/// An alarm on the states of other alarms.
///
/// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html)
///
/// ```
/// # use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{Alarm, CompositeAlarm, Metric, MissingData, Threshold};
///
/// # let app = App::new();
/// # let stack = app.stack("s", Environment::agnostic());
/// # let on = |name| Alarm::new(Metric::new("N", name), Threshold::above(0), MissingData::Missing);
/// let (cpu, memory) = (on("Cpu").add(stack, "Cpu"), on("Memory").add(stack, "Memory"));
/// CompositeAlarm::any_of([cpu, memory])
///     .notify("arn:aws:sns:eu-west-2:123456789012:alerts")
///     .add(stack, "Overloaded");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CompositeAlarm {
    rule: Node,
    name: Option<Value<String>>,
    actions: Vec<Value<Arn>>,
}

impl CompositeAlarm {
    /// Goes off when one of the alarms has.
    pub fn any_of(alarms: impl IntoIterator<Item = Alarm>) -> Self {
        Self::joined(alarms, " OR ")
    }

    /// Goes off when all of the alarms have.
    pub fn all_of(alarms: impl IntoIterator<Item = Alarm>) -> Self {
        Self::joined(alarms, " AND ")
    }

    fn joined(alarms: impl IntoIterator<Item = Alarm>, operator: &'static str) -> Self {
        let mut rule = Vec::new();
        for Alarm { alarm } in alarms {
            if !rule.is_empty() {
                rule.push(Node::text(operator));
            }
            // Names in quotes, as they may hold spaces:
            // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
            rule.push(IntoNode::into_node(sub!("ALARM(\"", alarm, "\")")));
        }
        Self {
            rule: IntoNode::into_node(crate::value::Sub::new(rule)),
            name: None,
            actions: Vec::new(),
        }
    }

    /// The alarm's physical name; by default the stack's name and the construct's id.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Tells a topic both when the alarm goes off and when it is over.
    pub fn notify(mut self, topic: impl IntoValue<Arn>) -> Self {
        self.actions.push(topic.into_value());
        self
    }

    /// Adds the alarm.
    #[track_caller]
    pub fn add(
        self,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Handle<cloudwatch::CompositeAlarm> {
        cloudwatch::CompositeAlarm::new(Value::<String>::from_node(self.rule))
            .alarm_name(self.name)
            .alarm_actions(arns(self.actions.clone()))
            .ok_actions(arns(self.actions))
            .add(scope, id)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};
    use crate::monitoring::{Metric, MetricMath, Statistic};

    const ALARM: &str = "AWS::CloudWatch::Alarm";

    fn metric() -> Metric {
        Metric::new("AWS/ECS", "CPUUtilization").dimension("ClusterName", "c")
    }

    fn template(spec: AlarmSpec) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        spec.add(stack, "Alarm");
        Template::from_stack(&app, stack)
    }

    fn faults(spec: AlarmSpec) -> Vec<String> {
        let app = App::new();
        spec.add(app.stack("s", Environment::agnostic()), "Alarm");
        app.synth()
            .faults
            .into_iter()
            .map(|fault| fault.message)
            .collect()
    }

    #[test]
    fn one_metric() {
        let alarm = Alarm::new(metric(), Threshold::above(85), MissingData::Breaching)
            .evaluation_periods(5)
            .datapoints_to_alarm(3)
            .notify("arn:aws:sns:eu-west-2:1:t");
        template(alarm).has_resource_properties(
            ALARM,
            Match::exact(json!({
                "Namespace": "AWS/ECS",
                "MetricName": "CPUUtilization",
                "Dimensions": [{ "Name": "ClusterName", "Value": "c" }],
                "Statistic": "Average",
                "Period": 60,
                "ComparisonOperator": "GreaterThanThreshold",
                "Threshold": 85,
                "EvaluationPeriods": 5,
                "DatapointsToAlarm": 3,
                "TreatMissingData": "breaching",
                "AlarmActions": ["arn:aws:sns:eu-west-2:1:t"],
                "OKActions": ["arn:aws:sns:eu-west-2:1:t"],
            })),
        );
    }

    #[test]
    fn a_percentile_is_an_extended_statistic() {
        let p95 = metric().statistic(Statistic::Percentile(95.0));
        let alarm = Alarm::new(p95, Threshold::above(0.5), MissingData::NotBreaching);
        template(alarm).has_resource_properties(
            ALARM,
            Match::object([
                ("ExtendedStatistic", Match::from("p95")),
                ("Statistic", Match::absent()),
                ("Threshold", json!(0.5).into()),
            ]),
        );
    }

    #[test]
    fn an_expression_returns_one_result() {
        let math = MetricMath::new("a / b")
            .metric("a", metric())
            .metric("b", metric());
        let alarm = Alarm::new(math, Threshold::below(1), MissingData::Ignore);
        template(alarm).has_resource_properties(
            ALARM,
            Match::object([
                ("MetricName", Match::absent()),
                ("Period", Match::absent()),
                (
                    "Metrics",
                    Match::list_with([
                        json!({ "Id": "result", "Expression": "a / b", "ReturnData": true }),
                        json!({
                            "Id": "a",
                            "ReturnData": false,
                            "MetricStat": {
                                "Metric": { "Namespace": "AWS/ECS", "MetricName": "CPUUtilization" },
                                "Period": 60,
                                "Stat": "Average",
                            },
                        }),
                        json!({ "Id": "b", "ReturnData": false }),
                    ]),
                ),
            ]),
        );
    }

    #[test]
    fn what_cloudwatch_would_refuse_is_a_fault() {
        let alarm = |metric: Metric| Alarm::new(metric, Threshold::above(1), MissingData::Missing);
        assert_eq!(faults(alarm(metric().period_seconds(45))).len(), 1);
        assert!(faults(alarm(metric()).evaluation_periods(1440)).is_empty());
        assert_eq!(faults(alarm(metric()).evaluation_periods(1441)).len(), 1);
        let hourly = || alarm(metric().period_seconds(3600));
        assert!(faults(hourly().evaluation_periods(168)).is_empty());
        assert_eq!(faults(hourly().evaluation_periods(169)).len(), 1);
        assert_eq!(faults(alarm(metric()).evaluation_periods(0)).len(), 1);
        assert_eq!(
            faults(alarm(metric()).evaluation_periods(2).datapoints_to_alarm(3)).len(),
            1
        );
        let nan = Alarm::new(metric(), Threshold::above(f64::NAN), MissingData::Missing);
        assert!(!faults(nan).is_empty());
    }

    #[test]
    fn a_composite_names_its_alarms() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let alarm = |id: &'static str| {
            Alarm::new(metric(), Threshold::above(1), MissingData::Missing).add(stack, id)
        };
        let (a, b) = (alarm("A"), alarm("B"));
        CompositeAlarm::any_of([a, b]).add(stack, "Any");
        let template = Template::from_stack(&app, stack);
        let ids: Vec<&str> = template.resources(ALARM).map(|(id, _)| id).collect();
        let rule = format!("ALARM(\"${{{}}}\") OR ALARM(\"${{{}}}\")", ids[0], ids[1]);
        template.has_resource_properties(
            "AWS::CloudWatch::CompositeAlarm",
            json!({ "AlarmRule": { "Fn::Sub": rule } }),
        );
    }
}
