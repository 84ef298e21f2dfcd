//! What a dashboard is made of.

use std::borrow::Cow;

use super::alarm::Alarm;
use super::math::Measure;
use super::metric::Problem;
use crate::json;
use crate::value::{IntoNode, Json, Node, pseudo};

/// A rectangle on a dashboard.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
#[derive(Clone, Debug)]
#[must_use]
pub struct Widget {
    kind: Kind,
    columns: u8,
    lines: u16,
}

#[derive(Clone, Debug)]
enum Kind {
    Text(Cow<'static, str>),
    Metrics(Metrics),
    Alarms {
        title: Cow<'static, str>,
        arns: Vec<Node>,
    },
}

#[derive(Clone, Debug)]
struct Metrics {
    view: &'static str,
    title: Cow<'static, str>,
    measures: Vec<(Axis, Measure)>,
    lines: Vec<(Cow<'static, str>, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Axis {
    Left,
    Right,
}

impl Widget {
    /// Text in Markdown; over the whole width, 2 lines high.
    pub fn text(markdown: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind: Kind::Text(markdown.into()),
            columns: 24,
            lines: 2,
        }
    }

    /// Lines over time; half the width, 6 lines high.
    pub fn graph(title: impl Into<Cow<'static, str>>) -> Self {
        Self::metrics("timeSeries", title.into(), 12, 6)
    }

    /// The latest values as numbers; a quarter of the width, 6 lines high.
    pub fn number(title: impl Into<Cow<'static, str>>) -> Self {
        Self::metrics("singleValue", title.into(), 6, 6)
    }

    /// The states of alarms; over the whole width, 4 lines high.
    pub fn alarms(
        title: impl Into<Cow<'static, str>>,
        alarms: impl IntoIterator<Item = Alarm>,
    ) -> Self {
        let arns = alarms
            .into_iter()
            .map(|alarm| alarm.alarm.attr_arn().into_node())
            .collect();
        Self {
            kind: Kind::Alarms {
                title: title.into(),
                arns,
            },
            columns: 24,
            lines: 4,
        }
    }

    fn metrics(view: &'static str, title: Cow<'static, str>, columns: u8, lines: u16) -> Self {
        let metrics = Metrics {
            view,
            title,
            measures: Vec::new(),
            lines: Vec::new(),
        };
        Self {
            kind: Kind::Metrics(metrics),
            columns,
            lines,
        }
    }

    /// Draws a metric or an expression, on the left axis. For graphs and numbers.
    pub fn left(self, measure: impl Into<Measure>) -> Self {
        self.draw(Axis::Left, measure.into())
    }

    /// Draws a metric or an expression, on the right axis. For graphs.
    pub fn right(self, measure: impl Into<Measure>) -> Self {
        self.draw(Axis::Right, measure.into())
    }

    /// Draws a horizontal line at a value of the left axis, such as an alarm's threshold.
    pub fn line(mut self, label: impl Into<Cow<'static, str>>, at: impl Into<f64>) -> Self {
        if let Kind::Metrics(metrics) = &mut self.kind {
            metrics.lines.push((label.into(), at.into()));
        }
        self
    }

    /// How wide it is: 1 to 24 columns.
    pub fn width(mut self, columns: u8) -> Self {
        self.columns = columns;
        self
    }

    /// How high it is: 1 to 1,000 lines.
    pub fn height(mut self, lines: u16) -> Self {
        self.lines = lines;
        self
    }

    fn draw(mut self, axis: Axis, measure: Measure) -> Self {
        if let Kind::Metrics(metrics) = &mut self.kind {
            metrics.measures.push((axis, measure));
        }
        self
    }

    pub(super) fn columns(&self) -> u8 {
        self.columns
    }

    pub(super) fn lines(&self) -> u16 {
        self.lines
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !(1..=24).contains(&self.columns) {
            problems.push((
                format!(
                    "a widget is {} columns wide, allowed are 1 to 24",
                    self.columns
                ),
                "give `width` a number from 1 to 24",
            ));
        }
        if !(1..=1000).contains(&self.lines) {
            problems.push((
                format!(
                    "a widget is {} lines high, allowed are 1 to 1000",
                    self.lines
                ),
                "give `height` a number from 1 to 1000",
            ));
        }
        match &self.kind {
            Kind::Metrics(metrics) => {
                if metrics.measures.is_empty() {
                    problems.push((
                        format!("widget `{}` draws nothing", metrics.title),
                        "give it a metric with `left`",
                    ));
                }
                problems.extend(
                    metrics
                        .measures
                        .iter()
                        .flat_map(|(_, measure)| measure.problems()),
                );
            }
            Kind::Alarms { title, arns } if arns.is_empty() => problems.push((
                format!("widget `{title}` has no alarm"),
                "give it an alarm, or leave it out",
            )),
            Kind::Alarms { .. } | Kind::Text(_) => {}
        }
        problems
    }

    #[track_caller]
    pub(super) fn json(&self, x: u32, y: u32) -> Json {
        let (kind, properties) = match &self.kind {
            Kind::Text(markdown) => ("text", json!({ "markdown": markdown.clone() })),
            Kind::Alarms { title, arns } => (
                "alarm",
                json!({ "title": title.clone(), "alarms": Node::List(arns.clone()) }),
            ),
            Kind::Metrics(metrics) => ("metric", metrics.json()),
        };
        json!({
            "type": kind,
            "x": x,
            "y": y,
            "width": self.columns,
            "height": self.lines,
            "properties": properties,
        })
    }
}

impl Metrics {
    #[track_caller]
    fn json(&self) -> Json {
        let mut entries = Vec::new();
        for (number, (axis, measure)) in self.measures.iter().enumerate() {
            let right = (*axis == Axis::Right).then_some("right");
            let drawn = Json::object().set("yAxis", right);
            entries.extend(measure.entries(&format!("g{number}"), drawn));
        }
        let lines: Vec<Node> = self
            .lines
            .iter()
            .map(|(label, at)| IntoNode::into_node(json!({ "label": label.clone(), "value": *at })))
            .collect();
        let annotations = (!lines.is_empty()).then(|| json!({ "horizontal": Node::List(lines) }));
        json!({
            "view": self.view,
            "title": self.title.clone(),
            "region": pseudo::REGION,
            "metrics": Node::List(entries),
            "annotations": annotations,
        })
    }
}
