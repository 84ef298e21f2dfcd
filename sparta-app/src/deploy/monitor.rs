//! Pages of raw events in, new events in order out, and which failure came first.

use std::collections::HashSet;

use super::remedy::remedy;
use crate::aws::{Meaning, RawEvent, meaning};
use crate::event::{Failure, ResourceEvent};
use crate::plan::Provenance;

/// What has been seen of a stack's events.
///
/// Events come newest first, in pages that shift while they are read: an event can stand on two pages, and
/// one can turn up late behind a newer one. So it is the id that tells a new event, never its place.
#[derive(Debug)]
pub(super) struct Monitor {
    stack: String,
    provenance: Provenance,
    /// The newest event from before the operation.
    anchor: Option<String>,
    seen: HashSet<String>,
    fresh: Vec<RawEvent>,
    first: Option<ResourceEvent>,
    others: Vec<ResourceEvent>,
    cancelled: usize,
    stack_reason: Option<ResourceEvent>,
    stack_status: Option<String>,
}

/// Whether an older page can hold anything new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Older {
    MayBeNew,
    IsKnown,
}

impl Monitor {
    pub(super) fn new(stack: &str, provenance: Provenance, anchor: Option<String>) -> Self {
        Self {
            stack: stack.to_owned(),
            provenance,
            anchor,
            seen: HashSet::new(),
            fresh: Vec::new(),
            first: None,
            others: Vec::new(),
            cancelled: 0,
            stack_reason: None,
            stack_status: None,
        }
    }

    /// Takes a page, newest event first.
    pub(super) fn page(&mut self, events: Vec<RawEvent>) -> Older {
        let mut last_was_new = false;
        for event in events {
            if self.anchor.as_ref() == Some(&event.id) {
                return Older::IsKnown;
            }
            last_was_new = self.seen.insert(event.id.clone());
            if last_was_new {
                self.fresh.push(event);
            }
        }
        if last_was_new {
            Older::MayBeNew
        } else {
            Older::IsKnown
        }
    }

    /// The new events of the pages taken since the last call, oldest first.
    pub(super) fn take(&mut self) -> Vec<ResourceEvent> {
        let mut fresh = std::mem::take(&mut self.fresh);
        fresh.reverse();
        // That a stack waits for review is part of every new one, and no news.
        fresh.retain(|event| event.status != "REVIEW_IN_PROGRESS");
        fresh
            .into_iter()
            .map(|event| self.resource_event(event))
            .collect()
    }

    /// The last status the stack itself reported.
    pub(super) fn stack_status(&self) -> Option<&str> {
        self.stack_status.as_deref()
    }

    /// What failed first, or else what the stack itself says.
    pub(super) fn failure(&self) -> Option<Failure> {
        let first = self.first.clone().or_else(|| self.stack_reason.clone())?;
        let hint = first.reason.as_deref().and_then(remedy);
        Some(Failure {
            first,
            hint,
            cancelled: self.cancelled,
            others: self.others.clone(),
        })
    }

    fn resource_event(&mut self, event: RawEvent) -> ResourceEvent {
        let is_stack = event.is_about_stack();
        let reason = event.reason.as_deref().unwrap_or_default();
        let is_failure = event.status.ends_with("_FAILED");
        let is_consequence = is_failure && meaning(None, reason) == Meaning::Cancelled;
        let origin = self.provenance.of(&event.logical_id).filter(|_| !is_stack);
        let event = ResourceEvent {
            stack: self.stack.clone(),
            is_stack,
            construct_path: origin.map(|origin| origin.construct_path.clone()),
            source: origin.and_then(|origin| origin.source.clone()),
            is_consequence,
            logical_id: event.logical_id,
            physical_id: event.physical_id,
            resource_type: event.resource_type,
            status: event.status,
            reason: event.reason,
            timestamp: event.timestamp,
        };
        if is_stack {
            self.stack_status = Some(event.status.clone());
            if event.reason.is_some()
                && (is_failure || event.status.contains("ROLLBACK"))
                && self.stack_reason.is_none()
            {
                self.stack_reason = Some(event.clone());
            }
        } else if is_consequence {
            self.cancelled += 1;
        } else if is_failure && self.first.is_none() {
            self.first = Some(event.clone());
        } else if is_failure {
            self.others.push(event.clone());
        }
        event
    }
}

#[cfg(test)]
mod tests {
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
        let mut monitor = Monitor::new("s", Provenance::default(), Some("old".to_owned()));
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
        let mut monitor = Monitor::new("s", Provenance::default(), None);
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
        let mut monitor = Monitor::new("s", Provenance::default(), None);
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
}
