//! One metric, as alarms and dashboards name it.

use std::borrow::Cow;
use std::fmt;

use crate::cfn::cloudwatch::alarm;
use crate::security::{Grantee, Statement};
use crate::value::{IntoNode, Json, Node, Value};

/// Something wrong with a measure: what, and what to do.
pub(super) type Problem = (String, &'static str);

/// How the data points of one period become one number.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html>
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Statistic {
    /// The mean.
    Average,
    /// All added up: right for counts.
    Sum,
    /// The lowest.
    Minimum,
    /// The highest.
    Maximum,
    /// How many there are.
    SampleCount,
    /// The value that this many percent of the points do not exceed: `Percentile(95.0)`.
    Percentile(f64),
}

impl Statistic {
    /// The percentile as `ExtendedStatistic` has it; `None` for what `Statistic` has.
    ///
    /// CloudWatch takes percentiles in a property of their own:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-extendedstatistic>
    pub(super) fn extended(self) -> Option<String> {
        matches!(self, Self::Percentile(_)).then(|| self.to_string())
    }

    /// The plain statistic; `None` for a percentile.
    pub(super) fn plain(self) -> Option<alarm::Statistic> {
        match self {
            Self::Average => Some(alarm::Statistic::Average),
            Self::Sum => Some(alarm::Statistic::Sum),
            Self::Minimum => Some(alarm::Statistic::Minimum),
            Self::Maximum => Some(alarm::Statistic::Maximum),
            Self::SampleCount => Some(alarm::Statistic::SampleCount),
            Self::Percentile(_) => None,
        }
    }
}

impl fmt::Display for Statistic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percentile(percent) => write!(f, "p{percent}"),
            other => f.write_str(other.plain().map_or("", alarm::Statistic::as_str)),
        }
    }
}

/// A metric of CloudWatch: where it is found, and how it is read.
///
/// A plain value, not a resource. Constructs have functions that give theirs, such as
/// `table.metric_throttled_requests()`; this is how to name any other.
///
/// ```
/// use sparta_constructs::monitoring::{Metric, Statistic};
///
/// let cpu = Metric::new("AWS/ECS", "CPUUtilization")
///     .dimension("ClusterName", "my-cluster")
///     .dimension("ServiceName", "my-service");
/// let slow = Metric::new("AWS/ApplicationELB", "TargetResponseTime")
///     .dimension("LoadBalancer", "app/my-balancer/50dc6c495c0c9188")
///     .statistic(Statistic::Percentile(95.0));
/// # let _ = (cpu, slow);
/// ```
#[derive(Clone, Debug)]
pub struct Metric {
    namespace: Cow<'static, str>,
    name: Cow<'static, str>,
    dimensions: Vec<(Cow<'static, str>, Node)>,
    statistic: Statistic,
    period_seconds: u32,
    label: Option<Cow<'static, str>>,
}

impl Metric {
    /// The metric so named, without dimensions, averaged over a minute.
    pub fn new(
        namespace: impl Into<Cow<'static, str>>,
        name: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            dimensions: Vec::new(),
            statistic: Statistic::Average,
            period_seconds: 60,
            label: None,
        }
    }

    /// Narrows the metric to one value of a dimension. A metric without all of its dimensions is
    /// another metric, mostly one that does not exist.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Dimension>
    #[must_use]
    pub fn dimension(mut self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        let (name, value) = (name.into(), value.into_node());
        match self.dimensions.iter_mut().find(|(known, _)| *known == name) {
            Some(dimension) => dimension.1 = value,
            None => self.dimensions.push((name, value)),
        }
        self
    }

    /// How a period's points become one number; the average by default.
    #[must_use]
    pub fn statistic(mut self, statistic: Statistic) -> Self {
        self.statistic = statistic;
        self
    }

    /// How long a period is: 60 seconds by default; a multiple of 60, or 10, 20 or 30 for metrics
    /// published at high resolution.
    #[must_use]
    pub fn period_seconds(mut self, period_seconds: u32) -> Self {
        self.period_seconds = period_seconds;
        self
    }

    /// What a dashboard's legend calls it.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Lets a role publish metrics into a namespace of its own, and into no other.
    ///
    /// `PutMetricData` knows no resources, so the namespace is what narrows it:
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html>
    pub fn grant_publish(grantee: &impl Grantee, namespace: impl IntoNode) {
        let publish = Statement::allow(["cloudwatch:PutMetricData"])
            .on_anything()
            .when("StringEquals", "cloudwatch:namespace", namespace);
        grantee.grant(publish);
    }

    pub(super) fn period(&self) -> u32 {
        self.period_seconds
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = period_problem(self.period_seconds, &self.name)
            .into_iter()
            .collect::<Vec<_>>();
        if let Statistic::Percentile(percent) = self.statistic
            && !(0.0..=100.0).contains(&percent)
        {
            problems.push((
                format!(
                    "metric `{}` has the percentile {percent}, allowed is 0 to 100",
                    self.name
                ),
                "give a percentile from 0 to 100, such as 95",
            ));
        }
        problems
    }

    /// The properties of an alarm on this metric alone.
    pub(super) fn set(self, alarm: crate::cfn::cloudwatch::Alarm) -> crate::cfn::cloudwatch::Alarm {
        let (statistic, period) = (self.statistic, self.period_seconds);
        let dimensions = self.dimension_values();
        alarm
            .namespace(self.namespace)
            .metric_name(self.name)
            .dimensions(dimensions)
            .statistic(statistic.plain())
            .extended_statistic(statistic.extended())
            .period(period)
    }

    /// One of the metrics that an expression is made of.
    pub(super) fn query(self, id: String) -> alarm::MetricDataQuery {
        let (statistic, period) = (self.statistic.to_string(), self.period_seconds);
        let dimensions = self.dimension_values();
        let metric = alarm::Metric::new()
            .namespace(self.namespace)
            .metric_name(self.name)
            .dimensions(dimensions);
        alarm::MetricDataQuery::new(id)
            .metric_stat(alarm::MetricStat::new(metric, period, statistic))
            .return_data(false)
    }

    /// The metric as a graph lists it: namespace, name, dimensions, and how it is drawn.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html#CloudWatch-Dashboard-Properties-Metrics-Array-Format>
    pub(super) fn entry(&self, drawn: Json) -> Node {
        let drawn = drawn
            .set("stat", self.statistic.to_string())
            .set("period", self.period_seconds)
            .set("label", self.label.clone());
        let mut entry = vec![
            Node::Text(self.namespace.clone()),
            Node::Text(self.name.clone()),
        ];
        for (name, value) in &self.dimensions {
            entry.extend([Node::Text(name.clone()), value.clone()]);
        }
        entry.push(IntoNode::into_node(drawn));
        Node::List(entry)
    }

    fn dimension_values(&self) -> Option<Vec<alarm::Dimension>> {
        let dimensions: Vec<_> = self
            .dimensions
            .iter()
            .map(|(name, value)| {
                alarm::Dimension::new(name.clone(), Value::<String>::from_node(value.clone()))
            })
            .collect();
        (!dimensions.is_empty()).then_some(dimensions)
    }
}

/// CloudWatch evaluates only these periods:
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
fn period_problem(period_seconds: u32, name: &str) -> Option<Problem> {
    let legal = matches!(period_seconds, 10 | 20 | 30)
        || (period_seconds > 0 && period_seconds.is_multiple_of(60));
    (!legal).then(|| {
        (
            format!(
                "metric `{name}` has a period of {period_seconds} s, allowed are 10, 20, 30 and \
                 multiples of 60"
            ),
            "give `period_seconds` one of the allowed values",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_that_cloudwatch_evaluates() {
        for period in [10, 20, 30, 60, 120, 3600, 86_400] {
            assert!(period_problem(period, "m").is_none(), "{period}");
        }
        for period in [0, 1, 15, 45, 61, 90] {
            let (message, _) = period_problem(period, "m").expect("an illegal period");
            assert!(message.contains(&format!("{period} s")), "{message}");
        }
    }

    #[test]
    fn publishing_is_for_one_namespace() {
        use crate::assertions::Template;
        use crate::core::{App, Environment};
        use crate::security::{PolicyDocument, Role};

        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        Metric::grant_publish(&role, "MyApp");
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::IAM::Policy",
            serde_json::json!({ "PolicyDocument": { "Statement": [{
                "Effect": "Allow",
                "Action": "cloudwatch:PutMetricData",
                "Resource": "*",
                "Condition": { "StringEquals": { "cloudwatch:namespace": "MyApp" } },
            }] } }),
        );
    }

    #[test]
    fn percentiles_are_spelled_as_cloudwatch_does() {
        assert_eq!(Statistic::Percentile(95.0).to_string(), "p95");
        assert_eq!(Statistic::Percentile(99.9).to_string(), "p99.9");
        assert_eq!(Statistic::Sum.to_string(), "Sum");
        assert!(Statistic::Percentile(95.0).plain().is_none());
        assert!(Statistic::Sum.extended().is_none());
    }

    #[test]
    fn a_percentile_beyond_100_is_a_problem() {
        let metric = Metric::new("N", "m").statistic(Statistic::Percentile(101.0));
        assert_eq!(metric.problems().len(), 1);
    }
}
