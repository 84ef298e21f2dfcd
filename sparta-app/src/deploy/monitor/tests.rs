//! Order, repeats, and the first cause.

use super::*;

fn event(id: &str, logical_id: &str, status: &str, reason: Option<&str>) -> RawEvent {
    let is_stack = logical_id == "s";
    RawEvent {
        id: id.to_owned(),
        stack_id: "arn:s".to_owned(),
        logical_id: logical_id.to_owned(),
        physical_id: is_stack.then(|| "arn:s".to_owned()),
        resource_type: if is_stack {
            "AWS::CloudFormation::Stack"
        } else {
            "AWS::SNS::Topic"
        }
        .to_owned(),
        status: status.to_owned(),
        reason: reason.map(str::to_owned),
        timestamp: String::new(),
        epoch_seconds: 0.0,
    }
}

fn plain(id: &str) -> RawEvent {
    event(id, id, "CREATE_IN_PROGRESS", None)
}

fn ids(events: &[ResourceEvent]) -> Vec<&str> {
    events
        .iter()
        .map(|event| event.logical_id.as_str())
        .collect()
}

#[test]
fn events_come_in_order_and_once() {
    let mut monitor = Monitor::new(
        ("s", "arn:s"),
        Provenance::default(),
        Some("old".to_owned()),
    );
    assert_eq!(
        monitor.page(vec![plain("b"), plain("a"), plain("old"), plain("older")]),
        Older::IsKnown
    );
    assert_eq!(ids(&monitor.take()), ["a", "b"]);
    // Two pages that overlap by one.
    assert_eq!(monitor.page(vec![plain("e"), plain("d")]), Older::MayBeNew);
    assert_eq!(
        monitor.page(vec![plain("d"), plain("c"), plain("b"), plain("a")]),
        Older::IsKnown
    );
    assert_eq!(ids(&monitor.take()), ["c", "d", "e"]);
    // One that turns up late, behind newer ones.
    assert_eq!(
        monitor.page(vec![plain("e"), plain("late"), plain("d"), plain("c")]),
        Older::IsKnown
    );
    assert_eq!(ids(&monitor.take()), ["late"]);
    assert_eq!(monitor.page(Vec::new()), Older::IsKnown);
    assert_eq!(ids(&monitor.take()), [""; 0]);
}

#[test]
fn the_first_failure_is_the_cause_and_cancellations_are_counted() {
    let mut monitor = Monitor::new(("s", "arn:s"), Provenance::default(), None);
    monitor.page(vec![
        event(
            "6",
            "s",
            "ROLLBACK_IN_PROGRESS",
            Some("The following resource(s) failed to create: [Cause, Other]."),
        ),
        event("5", "Other", "CREATE_FAILED", Some("Rate exceeded")),
        event(
            "4",
            "Two",
            "CREATE_FAILED",
            Some("Resource creation cancelled"),
        ),
        event(
            "3",
            "One",
            "CREATE_FAILED",
            Some("Resource creation cancelled"),
        ),
        event("2", "Cause", "CREATE_FAILED", Some("Cause already exists")),
        event("1", "s", "CREATE_IN_PROGRESS", None),
        event("0", "s", "REVIEW_IN_PROGRESS", None),
    ]);
    assert_eq!(
        ids(&monitor.take()),
        ["s", "Cause", "One", "Two", "Other", "s"]
    );
    let failure = monitor.failure().unwrap();
    assert_eq!(
        (failure.first.logical_id.as_str(), failure.cancelled),
        ("Cause", 2)
    );
    assert_eq!(ids(&failure.others), ["Other"]);
    assert!(failure.hint.unwrap().contains("--import-existing"));
    assert_eq!(monitor.stack_status(), Some("ROLLBACK_IN_PROGRESS"));
}

#[test]
fn without_a_failed_resource_the_stack_speaks() {
    let mut monitor = Monitor::new(("s", "arn:s"), Provenance::default(), None);
    monitor.page(vec![
        event(
            "1",
            "s",
            "UPDATE_ROLLBACK_IN_PROGRESS",
            Some("Template error"),
        ),
        event("0", "s", "UPDATE_IN_PROGRESS", Some("User Initiated")),
    ]);
    monitor.take();
    assert_eq!(
        monitor.failure().unwrap().first.reason.as_deref(),
        Some("Template error")
    );
}

/// An event of a nested stack, or of its parent about it.
fn nested(id: &str, logical_id: &str, (status, reason): (&str, Option<&str>), at: f64) -> RawEvent {
    RawEvent {
        stack_id: "arn:n".to_owned(),
        epoch_seconds: at,
        ..event(id, logical_id, status, reason)
    }
}

#[test]
fn the_cause_in_a_nested_stack_is_the_cause() {
    let mut monitor = Monitor::new(("s", "arn:s"), Provenance::default(), None);
    let about = |id: &str, status: &str, reason: Option<&str>, at: f64| RawEvent {
        resource_type: "AWS::CloudFormation::Stack".to_owned(),
        physical_id: Some("arn:n".to_owned()),
        epoch_seconds: at,
        ..event(id, "Nested", status, reason)
    };
    let begin = RawEvent {
        epoch_seconds: 10.0,
        ..event("1", "s", "UPDATE_IN_PROGRESS", None)
    };
    monitor.page(vec![about("2", "UPDATE_IN_PROGRESS", None, 11.0), begin]);
    assert_eq!(monitor.nested(), ["arn:n"]);
    assert_eq!(ids(&monitor.take()), ["s", "Nested"]);
    let failed =
        "Embedded stack arn:n was not successfully updated: The following resource(s) failed";
    monitor.page(vec![about("5", "UPDATE_FAILED", Some(failed), 14.0)]);
    assert_eq!(monitor.nested(), ["arn:n"], "once more when it has ended");
    let older = monitor.page(vec![
        nested(
            "4",
            "Queue",
            ("UPDATE_FAILED", Some("queue already exists")),
            13.0,
        ),
        nested("3", "Queue", ("UPDATE_IN_PROGRESS", None), 12.0),
        nested("0", "Queue", ("CREATE_FAILED", Some("long ago")), 5.0),
    ]);
    assert_eq!(older, Older::IsKnown);
    assert_eq!(ids(&monitor.take()), ["Queue", "Queue", "Nested"]);
    let failure = monitor.failure().unwrap();
    assert_eq!(
        failure.first.reason.as_deref(),
        Some("queue already exists")
    );
    assert!(monitor.nested().is_empty());
}
