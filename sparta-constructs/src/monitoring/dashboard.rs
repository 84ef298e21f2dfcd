//! Dashboards.

use std::borrow::Cow;

use super::json_text::json_text;
use super::widget::Widget;
use crate::cfn::cloudwatch;
use crate::core::{Handle, Scope};
use crate::json;
use crate::value::{IntoNode, IntoValue, Json, Node, Value};

/// The grid is 24 columns wide:
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
const COLUMNS: u32 = 24;

/// The most widgets of a dashboard:
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html>
const MOST_WIDGETS: usize = 500;

/// A page of graphs, numbers, alarms and text.
///
/// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
///
/// The page is made of rows from top to bottom; a row is as high as its highest widget. Its text is
/// made from values, so it is always JSON, and what a handle gives is filled in by CloudFormation.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{Dashboard, Metric, Widget};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let cpu = Metric::new("AWS/ECS", "CPUUtilization").dimension("ClusterName", "c");
/// Dashboard::new()
///     .name("my-dashboard")
///     .row([Widget::text("# My application")])
///     .row([Widget::graph("CPU").left(cpu.clone()).width(18), Widget::number("now").left(cpu)])
///     .add(stack, "Dashboard");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dashboard {
    /// The dashboard.
    pub dashboard: Handle<cloudwatch::Dashboard>,
}

/// A [`Dashboard`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct DashboardSpec {
    name: Option<Value<String>>,
    rows: Vec<Vec<Widget>>,
}

impl Dashboard {
    /// An empty page.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> DashboardSpec {
        DashboardSpec {
            name: None,
            rows: Vec::new(),
        }
    }
}

impl DashboardSpec {
    /// The dashboard's physical name: 1 to 255 letters, digits, hyphens and underscores.
    /// CloudFormation makes one by default.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Adds a row of widgets from left to right, at most 24 columns wide.
    pub fn row(mut self, widgets: impl IntoIterator<Item = Widget>) -> Self {
        self.rows.push(widgets.into_iter().collect());
        self
    }

    /// Adds the dashboard.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Dashboard {
        let scope = scope.into().scope(id);
        self.check(scope);
        let body = json_text(&IntoNode::into_node(body(&self.rows)));
        let dashboard = cloudwatch::Dashboard::new(body)
            .dashboard_name(self.name)
            .add(scope, "Resource");
        Dashboard { dashboard }
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!("dashboard name `{name}` has a character or a length that CloudWatch does not take"),
                "use 1 to 255 letters, digits, hyphens and underscores",
            );
        }
        let count = self.rows.iter().map(Vec::len).sum::<usize>();
        if count > MOST_WIDGETS {
            scope.fault(
                format!("the dashboard has {count} widgets, allowed are {MOST_WIDGETS}"),
                "make a second dashboard",
            );
        }
        for (number, row) in self.rows.iter().enumerate() {
            let columns: u32 = row.iter().map(|widget| u32::from(widget.columns())).sum();
            if columns > COLUMNS {
                scope.fault(
                    format!(
                        "row {} is {columns} columns wide, allowed are {COLUMNS}",
                        number + 1
                    ),
                    "make widgets narrower with `Widget::width`, or begin another row",
                );
            }
            for (message, hint) in row.iter().flat_map(Widget::problems) {
                scope.fault(message, hint);
            }
        }
    }
}

#[track_caller]
fn body(rows: &[Vec<Widget>]) -> Json {
    let mut widgets = Vec::new();
    let mut y: u32 = 0;
    for row in rows {
        let mut x: u32 = 0;
        for widget in row {
            widgets.push(IntoNode::into_node(widget.json(x, y)));
            x += u32::from(widget.columns());
        }
        y += row
            .iter()
            .map(|widget| u32::from(widget.lines()))
            .max()
            .unwrap_or(0);
    }
    json!({ "widgets": Node::List(widgets) })
}

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html>
fn is_name(name: &str) -> bool {
    (1..=255).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use serde_json::Value as JsonValue;
    use serde_json::json as plain;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment, Stack};
    use crate::monitoring::{Alarm, Metric, MetricMath, MissingData, Threshold, Topic};

    fn metric() -> Metric {
        Metric::new("AWS/ECS", "CPUUtilization").dimension("ClusterName", "c")
    }

    /// The body as CloudFormation would send it, with references left as they are.
    fn sent(build: impl FnOnce(Stack) -> DashboardSpec) -> JsonValue {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        build(stack).add(stack, "Dashboard");
        let template = Template::from_stack(&app, stack);
        let (_, dashboard) = template
            .resources("AWS::CloudWatch::Dashboard")
            .next()
            .expect("a dashboard");
        let body = &dashboard["Properties"]["DashboardBody"];
        let text = body["Fn::Sub"].as_str().or(body.as_str()).expect("text");
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    #[test]
    fn rows_are_laid_out_from_the_top_left() {
        let body = sent(|_| {
            Dashboard::new()
                .row([Widget::text("# \"Title\"\nand more")])
                .row([
                    Widget::graph("A").left(metric()).height(8),
                    Widget::number("B").left(metric()),
                ])
                .row([Widget::graph("C").left(metric())])
        });
        let places: Vec<_> = body["widgets"]
            .as_array()
            .expect("widgets")
            .iter()
            .map(|widget| {
                (
                    widget["x"].as_u64(),
                    widget["y"].as_u64(),
                    widget["type"].clone(),
                )
            })
            .collect();
        assert_eq!(
            places,
            [
                (Some(0), Some(0), plain!("text")),
                (Some(0), Some(2), plain!("metric")),
                (Some(12), Some(2), plain!("metric")),
                (Some(0), Some(10), plain!("metric")),
            ]
        );
        assert_eq!(
            body["widgets"][0]["properties"]["markdown"],
            "# \"Title\"\nand more"
        );
    }

    #[test]
    fn metrics_and_expressions_of_one_graph_do_not_share_ids() {
        let math = || {
            MetricMath::new("100 * a / b")
                .metric("a", metric())
                .metric("b", metric())
                .label("rate")
        };
        let body = sent(|_| {
            Dashboard::new().row([Widget::graph("Rates")
                .left(math())
                .right(math())
                .left(metric())])
        });
        let properties = &body["widgets"][0]["properties"];
        assert_eq!(properties["region"], "${AWS::Region}");
        let entries = properties["metrics"].as_array().expect("metrics");
        assert_eq!(entries.len(), 7);
        let mut ids: Vec<_> = entries
            .iter()
            .filter_map(|entry| entry.as_array()?.last()?["id"].as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 6, "{ids:?}");
        let expressions: Vec<_> = entries
            .iter()
            .filter_map(|entry| entry[0]["expression"].as_str())
            .collect();
        assert_eq!(expressions, ["100 * g0a / g0b", "100 * g1a / g1b"]);
        assert_eq!(entries[3][0]["yAxis"], "right");
    }

    #[test]
    fn alarms_are_named_by_their_arns() {
        let body = sent(|stack| {
            let topic = Topic::new().add(stack, "T");
            let alarm = Alarm::new(metric(), Threshold::above(1), MissingData::Missing)
                .notify(topic)
                .add(stack, "Alarm");
            Dashboard::new().row([Widget::alarms("Alarms", [alarm])])
        });
        let arn = body["widgets"][0]["properties"]["alarms"][0]
            .as_str()
            .unwrap_or_default();
        assert!(
            arn.starts_with("${Alarm") && arn.ends_with(".Arn}"),
            "{arn}"
        );
    }

    #[test]
    fn what_does_not_fit_the_grid_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Dashboard::new()
            .name("my dashboard")
            .row([Widget::text("a").width(13), Widget::text("b").width(12)])
            .row([Widget::graph("no metric")])
            .row([Widget::text("c").width(0).height(1001)])
            .add(stack, "D");
        let messages: Vec<_> = app
            .synth()
            .faults
            .into_iter()
            .map(|fault| fault.message)
            .collect();
        assert_eq!(messages.len(), 5, "{messages:?}");
    }
}
