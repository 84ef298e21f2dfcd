//! Metrics made of metrics.

use std::borrow::Cow;

use super::metric::{Metric, Problem};
use crate::cfn::cloudwatch::alarm;
use crate::value::{IntoNode, Json, Node};

/// CloudWatch's limit of metrics in an alarm's expression:
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-limits.html>
const MAX_METRICS: usize = 10;

/// A metric computed from others, period by period.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>
///
/// ```
/// use sparta_constructs::monitoring::{Metric, MetricMath, Statistic};
///
/// let of = |name| {
///     Metric::new("AWS/Lambda", name).dimension("FunctionName", "f").statistic(Statistic::Sum)
/// };
/// let error_rate = MetricMath::new("100 * errors / invocations")
///     .metric("errors", of("Errors"))
///     .metric("invocations", of("Invocations"))
///     .label("error rate (%)");
/// # let _ = error_rate;
/// ```
#[derive(Clone, Debug)]
pub struct MetricMath {
    expression: Cow<'static, str>,
    metrics: Vec<(Cow<'static, str>, Metric)>,
    label: Option<Cow<'static, str>>,
}

impl MetricMath {
    /// An expression over metrics that are given with [`metric`](Self::metric), by their ids.
    pub fn new(expression: impl Into<Cow<'static, str>>) -> Self {
        Self {
            expression: expression.into(),
            metrics: Vec::new(),
            label: None,
        }
    }

    /// All of these metrics added up, where one that published nothing counts as 0.
    ///
    /// A period in which one of two metrics has no point has no `a + b` either, so each is filled.
    /// A filled point stands in for one that is still to come: let an alarm look at several
    /// periods (`evaluation_periods(5).datapoints_to_alarm(1)`).
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>
    pub fn sum(metrics: impl IntoIterator<Item = Metric>) -> Self {
        let metrics: Vec<_> = metrics
            .into_iter()
            .enumerate()
            .map(|(index, metric)| (Cow::Owned(format!("m{}", index + 1)), metric))
            .collect();
        let filled: Vec<String> = metrics
            .iter()
            .map(|(id, _)| format!("FILL({id}, 0)"))
            .collect();
        Self {
            expression: Cow::Owned(format!("SUM([{}])", filled.join(", "))),
            metrics,
            label: None,
        }
    }

    /// Gives the expression a metric. The id begins with a lower-case letter and goes on with
    /// letters, digits and underscores.
    #[must_use]
    pub fn metric(mut self, id: impl Into<Cow<'static, str>>, metric: Metric) -> Self {
        self.metrics.push((id.into(), metric));
        self
    }

    /// What a dashboard's legend calls the result.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Reads every metric in periods of this length.
    #[must_use]
    pub fn period_seconds(mut self, period_seconds: u32) -> Self {
        for (_, metric) in &mut self.metrics {
            *metric = metric.clone().period_seconds(period_seconds);
        }
        self
    }

    fn period(&self) -> u32 {
        self.metrics
            .first()
            .map_or(60, |(_, metric)| metric.period())
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self
            .metrics
            .iter()
            .flat_map(|(_, metric)| metric.problems())
            .collect();
        if self
            .metrics
            .iter()
            .any(|(_, metric)| metric.period() != self.period())
        {
            problems.push((
                format!(
                    "the metrics of `{}` have periods of different lengths",
                    self.expression
                ),
                "give all of them one length with `MetricMath::period_seconds`",
            ));
        }
        problems.extend(self.id_problems());
        problems
    }

    fn id_problems(&self) -> Vec<Problem> {
        let used = identifiers(&self.expression);
        let all_used = self.expression.contains("METRICS(");
        let mut problems = Vec::new();
        for (index, (id, _)) in self.metrics.iter().enumerate() {
            if !is_id(id) {
                problems.push((
                    format!("metric id `{id}` of `{}` is not an id", self.expression),
                    "begin with a lower-case letter; go on with letters, digits and underscores",
                ));
            } else if self.metrics[..index]
                .iter()
                .any(|(earlier, _)| earlier == id)
            {
                problems.push((
                    format!("metric id `{id}` of `{}` is given twice", self.expression),
                    "give each metric an id of its own",
                ));
            } else if !all_used && !used.contains(&id.as_ref()) {
                problems.push((
                    format!("metric `{id}` is not used in `{}`", self.expression),
                    "use it in the expression, or leave it out",
                ));
            }
        }
        for id in used {
            if !self.metrics.iter().any(|(known, _)| known == id) {
                problems.push((
                    format!(
                        "`{id}` in `{}` is not a metric of the expression",
                        self.expression
                    ),
                    "give the metric with `MetricMath::metric`",
                ));
            }
        }
        problems
    }

    /// The expression and its metrics as a graph lists them, their ids made the graph's own by
    /// `prefix`, because ids are shared by everything in it.
    fn entries(&self, prefix: &str, drawn: Json) -> Vec<Node> {
        let expression = drawn
            .set("expression", renamed(&self.expression, prefix))
            .set("id", format!("{prefix}result"))
            .set("label", self.label.clone())
            .set("period", self.period());
        let hidden = |(id, metric): &(Cow<'static, str>, Metric)| {
            let drawn = Json::object()
                .set("id", format!("{prefix}{id}"))
                .set("visible", false);
            metric.entry(drawn)
        };
        std::iter::once(Node::List(vec![IntoNode::into_node(expression)]))
            .chain(self.metrics.iter().map(hidden))
            .collect()
    }

    fn queries(self) -> Vec<alarm::MetricDataQuery> {
        let result = alarm::MetricDataQuery::new("result")
            .expression(self.expression)
            .label(self.label)
            .return_data(true);
        std::iter::once(result)
            .chain(
                self.metrics
                    .into_iter()
                    .map(|(id, metric)| metric.query(id.into_owned())),
            )
            .collect()
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && id != "result"
}

/// The ids in an expression: words with a lower-case first letter outside of quotes. Functions and
/// their options are written in upper case.
fn identifiers(expression: &str) -> Vec<&str> {
    let unquoted = expression.split(['"', '\'']).step_by(2);
    let mut ids: Vec<&str> = unquoted
        .flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
        .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The expression with this before every id.
fn renamed(expression: &str, prefix: &str) -> String {
    let mut renamed = String::with_capacity(expression.len());
    let (mut quoted, mut in_word) = (None, false);
    for c in expression.chars() {
        let word = c.is_ascii_alphanumeric() || c == '_';
        match quoted {
            None if c == '\'' || c == '"' => quoted = Some(c),
            None if c.is_ascii_lowercase() && !in_word => renamed.push_str(prefix),
            Some(quote) if c == quote => quoted = None,
            _ => {}
        }
        in_word = word;
        renamed.push(c);
    }
    renamed
}

/// What an alarm watches and a dashboard draws: a metric, or an expression over several.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Measure {
    /// One metric.
    Metric(Metric),
    /// An expression.
    Math(MetricMath),
}

impl From<Metric> for Measure {
    fn from(metric: Metric) -> Self {
        Self::Metric(metric)
    }
}

impl From<MetricMath> for Measure {
    fn from(math: MetricMath) -> Self {
        Self::Math(math)
    }
}

impl Measure {
    pub(super) fn period(&self) -> u32 {
        match self {
            Self::Metric(metric) => metric.period(),
            Self::Math(math) => math.period(),
        }
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Metric(metric) => metric.problems(),
            Self::Math(math) => math.problems(),
        }
    }

    /// What a graph lists: see [`Metric::entry`].
    pub(super) fn entries(&self, prefix: &str, drawn: Json) -> Vec<Node> {
        match self {
            Self::Metric(metric) => vec![metric.entry(drawn)],
            Self::Math(math) => math.entries(prefix, drawn),
        }
    }

    /// What is wrong with the measure in an alarm, beyond what is wrong with it anywhere.
    pub(super) fn alarm_problems(&self) -> Vec<Problem> {
        let mut problems = self.problems();
        if let Self::Math(math) = self {
            let count = math.metrics.len();
            if count > MAX_METRICS {
                problems.push((
                    format!(
                        "`{}` is made of {count} metrics, an alarm takes at most {MAX_METRICS}",
                        math.expression
                    ),
                    "make several alarms and join them with a `CompositeAlarm`",
                ));
            }
            if count == 0 {
                problems.push((
                    format!("`{}` is made of no metric", math.expression),
                    "give its metrics with `MetricMath::metric`",
                ));
            }
        }
        problems
    }

    pub(super) fn set(self, alarm: crate::cfn::cloudwatch::Alarm) -> crate::cfn::cloudwatch::Alarm {
        match self {
            Self::Metric(metric) => metric.set(alarm),
            Self::Math(math) => alarm.metrics(math.queries()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(math: &MetricMath) -> Vec<String> {
        math.problems()
            .into_iter()
            .map(|(message, _)| message)
            .collect()
    }

    #[test]
    fn ids_are_words_outside_of_quotes_and_numbers() {
        assert_eq!(
            identifiers("100 * e / FILL(i, 0) + 1e5 > 'x y'"),
            ["e", "i"]
        );
        assert_eq!(
            identifiers("SEARCH('{AWS/EC2} name', \"Sum\")"),
            [] as [&str; 0]
        );
    }

    #[test]
    fn renaming_reaches_ids_alone() {
        assert_eq!(
            renamed(
                "100 * e / FILL(i_1, 0) + 1e5 > 'e i' + SUM(METRICS())",
                "g0"
            ),
            "100 * g0e / FILL(g0i_1, 0) + 1e5 > 'e i' + SUM(METRICS())"
        );
    }

    #[test]
    fn ids_must_match_the_metrics() {
        let math = MetricMath::new("a / b")
            .metric("a", Metric::new("N", "A"))
            .metric("C", Metric::new("N", "C"))
            .metric("d", Metric::new("N", "D"));
        let messages = messages(&math);
        assert_eq!(messages.len(), 3, "{messages:?}");
        assert!(messages[0].contains("`C`") && messages[0].contains("not an id"));
        assert!(messages[1].contains("`d` is not used"));
        assert!(messages[2].contains("`b` in"));
    }

    #[test]
    fn periods_must_agree() {
        let math = MetricMath::new("a / b")
            .metric("a", Metric::new("N", "A"))
            .metric("b", Metric::new("N", "B").period_seconds(300));
        assert_eq!(messages(&math).len(), 1);
        assert!(messages(&math.period_seconds(300)).is_empty());
    }

    #[test]
    fn a_sum_fills_what_published_nothing() {
        let math = MetricMath::sum([Metric::new("N", "A"), Metric::new("N", "B")]);
        assert_eq!(math.expression, "SUM([FILL(m1, 0), FILL(m2, 0)])");
        assert!(messages(&math).is_empty());
    }

    #[test]
    fn an_alarm_takes_ten_metrics() {
        let of = |count: usize| {
            Measure::from(MetricMath::sum(vec![Metric::new("N", "A"); count])).alarm_problems()
        };
        assert!(of(10).is_empty());
        assert_eq!(of(11).len(), 1);
        assert_eq!(of(0).len(), 1);
    }
}
