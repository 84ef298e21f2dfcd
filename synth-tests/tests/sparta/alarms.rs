//! Every alarm, held against the page's table: `alarms.txt` lists each row of the page with the
//! alarms that stand for it, as they were reviewed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Stack, stacks};

const REVIEWED: &str = include_str!("alarms.txt");

/// The rows of the page, and the topics that its columns want told.
const ROWS: &[(&str, &[&str])] = &[
    ("ECS CPU, per service", &["warnings", "alerts"]),
    ("ECS memory, per service", &["warnings", "alerts"]),
    ("API response time", &["warnings", "alerts"]),
    ("API 5xx, unhealthy targets", &["warnings", "alerts"]),
    (
        "DynamoDB system errors, user errors, throttles",
        &["alerts"],
    ),
    ("Lambda error rate", &["warnings", "alerts"]),
    ("Discord bot uptime", &["warnings", "alerts"]),
    ("dead-letter queue not empty", &["alerts"]),
    ("secret older than its limit", &["alerts"]),
    ("rotation failed", &["alerts"]),
    ("metric filters on ERROR", &["warnings"]),
];

/// The lines under each heading of the reviewed file.
fn reviewed() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut rows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut heading = "";
    for line in REVIEWED.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(text) => heading = text,
            None => rows.entry(heading).or_default().push(line),
        }
    }
    rows
}

/// One line an alarm: name, what is measured, when it goes off, over which time, what silence
/// means, who is told.
fn lines(stack: &Stack) -> Vec<String> {
    let template = &stack.template;
    let alarms = template["Resources"].as_object().into_iter().flatten();
    alarms
        .filter(|(_, it)| it["Type"] == "AWS::CloudWatch::Alarm")
        .map(|(_, alarm)| line(template, &alarm["Properties"]))
        .collect()
}

fn line(template: &Value, alarm: &Value) -> String {
    let told = |key: &str| {
        let topic = alarm[key][0]["Ref"].as_str().unwrap_or_default();
        let name = &template["Resources"][topic]["Properties"]["TopicName"];
        text(name).replace("sparta-production-", "")
    };
    assert_eq!(told("AlarmActions"), told("OKActions"), "{alarm}");
    let (what, period) = measured(alarm);
    let sign = match text(&alarm["ComparisonOperator"]).as_str() {
        "GreaterThanThreshold" => ">",
        "LessThanThreshold" => "<",
        other => panic!("{other}"),
    };
    let periods = &alarm["EvaluationPeriods"];
    let datapoints = alarm.get("DatapointsToAlarm").unwrap_or(periods);
    format!(
        "{} | {what} | {sign} {} | {datapoints} of {periods} x {period} s | {} | {}",
        text(&alarm["AlarmName"]),
        alarm["Threshold"],
        text(&alarm["TreatMissingData"]),
        told("AlarmActions"),
    )
}

/// What is measured, and the period in seconds.
fn measured(alarm: &Value) -> (String, Value) {
    let Some(metrics) = alarm["Metrics"].as_array() else {
        let statistic = alarm.get("ExtendedStatistic").or(alarm.get("Statistic"));
        let statistic = statistic.map(text).unwrap_or_default();
        return (
            format!("{} {statistic}", metric(alarm)),
            alarm["Period"].clone(),
        );
    };
    let expression = metrics.iter().find(|it| it["ReturnData"] == true);
    let expression = text(&expression.expect("one is returned")["Expression"]);
    let stats = metrics.iter().filter_map(|it| it.get("MetricStat"));
    let period = stats.clone().next().expect("a metric")["Period"].clone();
    let mut parts: Vec<String> = stats
        .map(|stat| format!("{} {}", metric(&stat["Metric"]), text(&stat["Stat"])))
        .collect();
    let all = parts.len();
    parts.dedup();
    let parts = if parts.len() == 1 {
        format!("{all} x {}", parts[0])
    } else {
        parts.join(", ")
    };
    (format!("{} of {parts}", shortened(&expression)), period)
}

fn metric(metric: &Value) -> String {
    let dimensions = metric["Dimensions"].as_array().into_iter().flatten();
    let dimensions: Vec<String> = dimensions.map(|it| text(&it["Name"])).collect();
    format!(
        "{} {} [{}]",
        text(&metric["Namespace"]),
        text(&metric["MetricName"]),
        dimensions.join(" ")
    )
}

/// A sum of many has its first two parts shown.
fn shortened(expression: &str) -> String {
    let mut parts = expression.split(',');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(first), Some(second), Some(_)) => format!("{first},{second},…"),
        _ => expression.to_owned(),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn production() -> Stack {
    let stack = stacks("production").pop();
    stack.expect("the main stack is deployed last")
}

#[test]
fn every_row_of_the_page_has_its_alarms_and_every_alarm_was_reviewed() {
    let lines = lines(&production());
    let mut expected: Vec<&str> = reviewed().into_values().flatten().collect();
    let mut found: Vec<&str> = lines.iter().map(String::as_str).collect();
    expected.sort_unstable();
    found.sort_unstable();
    assert!(found == expected, "found:\n{}", found.join("\n"));
}

#[test]
fn every_row_tells_whom_the_page_says() {
    let reviewed = reviewed();
    let known: Vec<&str> = ROWS.iter().map(|(row, _)| *row).collect();
    for heading in reviewed.keys() {
        assert!(known.contains(heading), "`{heading}` is no row of the page");
    }
    for (row, topics) in ROWS {
        for topic in *topics {
            let ending = format!("| {topic}");
            let told = reviewed.get(row).into_iter().flatten();
            assert!(
                told.clone().any(|line| line.ends_with(&ending)),
                "`{row}` tells nobody at {topic}"
            );
        }
    }
}
