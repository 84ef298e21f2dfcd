//! Pages of raw events in, new events in order out, and which failure came first.

use std::collections::{BTreeMap, BTreeSet, HashSet};

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
    stack_id: String,
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
    /// When the operation began, in seconds since 1970: a nested stack has no anchor of its own.
    begun_at: Option<f64>,
    /// ARNs of nested stacks, and whether they are still at work.
    nested: BTreeMap<String, bool>,
    /// A nested stack that failed, in case its own events do not say why.
    nested_failure: Option<ResourceEvent>,
    /// Services of ECS that failed: logical id and ARN.
    unsteady: BTreeSet<(String, String)>,
    evidence: Vec<String>,
}

/// Whether an older page can hold anything new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Older {
    MayBeNew,
    IsKnown,
}

impl Monitor {
    pub(super) fn new(
        (stack, stack_id): (&str, &str),
        provenance: Provenance,
        anchor: Option<String>,
    ) -> Self {
        Self {
            stack: stack.to_owned(),
            stack_id: stack_id.to_owned(),
            provenance,
            anchor,
            seen: HashSet::new(),
            fresh: Vec::new(),
            first: None,
            others: Vec::new(),
            cancelled: 0,
            stack_reason: None,
            stack_status: None,
            begun_at: None,
            nested: BTreeMap::new(),
            nested_failure: None,
            unsteady: BTreeSet::new(),
            evidence: Vec::new(),
        }
    }

    /// Takes a page, newest event first.
    pub(super) fn page(&mut self, events: Vec<RawEvent>) -> Older {
        let mut last_was_new = false;
        for event in events {
            if self.anchor.as_ref() == Some(&event.id) || self.is_from_before(&event) {
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

    /// True for a nested stack's event that is older than the operation.
    fn is_from_before(&self, event: &RawEvent) -> bool {
        let is_nested = event.stack_id != self.stack_id;
        is_nested && self.begun_at.is_some_and(|at| event.epoch_seconds < at)
    }

    /// Nested stacks to be looked at: those at work, and once more those that have just ended.
    pub(super) fn nested(&mut self) -> Vec<String> {
        self.notice_nested();
        let all = self.nested.keys().cloned().collect();
        self.nested.retain(|_, at_work| *at_work);
        all
    }

    fn notice_nested(&mut self) {
        for event in self.fresh.iter().rev() {
            let is_stack = event.resource_type == "AWS::CloudFormation::Stack";
            let Some(arn) = event.physical_id.as_ref().filter(|_| is_stack) else {
                continue;
            };
            if event.is_about_stack() {
                if *arn == self.stack_id {
                    self.begun_at.get_or_insert(event.epoch_seconds);
                }
            } else {
                let at_work = event.status.ends_with("_IN_PROGRESS");
                self.nested.insert(arn.clone(), at_work);
            }
        }
    }

    /// Services of ECS that failed since the last call: logical id and ARN.
    pub(super) fn unsteady(&mut self) -> BTreeSet<(String, String)> {
        std::mem::take(&mut self.unsteady)
    }

    /// What a service says about its failure. Only the first cause's counts.
    pub(super) fn add_evidence(&mut self, logical_id: &str, lines: Vec<String>) {
        if self
            .first
            .as_ref()
            .is_some_and(|first| first.logical_id == logical_id)
        {
            self.evidence = lines;
        }
    }

    /// The new events of the pages taken since the last call, oldest first.
    pub(super) fn take(&mut self) -> Vec<ResourceEvent> {
        let mut fresh = std::mem::take(&mut self.fresh);
        fresh.reverse();
        if fresh.iter().any(|event| event.stack_id != self.stack_id) {
            // Stable: within one stack the order of the pages stays.
            fresh.sort_by(|one, other| one.epoch_seconds.total_cmp(&other.epoch_seconds));
            // The parent's events say the same of the nested stack as a whole.
            fresh.retain(|event| event.stack_id == self.stack_id || !event.is_about_stack());
        }
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
        let first = self
            .first
            .clone()
            .or_else(|| self.nested_failure.clone())
            .or_else(|| self.stack_reason.clone())?;
        let hint = first.reason.as_deref().and_then(remedy);
        Some(Failure {
            first,
            hint,
            cancelled: self.cancelled,
            others: self.others.clone(),
            evidence: self.evidence.clone(),
        })
    }

    fn resource_event(&mut self, event: RawEvent) -> ResourceEvent {
        let is_stack = event.is_about_stack();
        let reason = event.reason.as_deref().unwrap_or_default();
        let is_failure = event.status.ends_with("_FAILED");
        let meaning = meaning(None, reason);
        let is_nested = meaning == Meaning::Nested;
        let is_consequence = is_failure && (is_nested || meaning == Meaning::Cancelled);
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
            // A deletion that an import of an export prevents ends in the state before it.
            // https://github.com/aws/aws-cdk/issues/604
            let is_refusal = matches!(meaning, Meaning::ExportInUse(_));
            let tells_why = is_failure || is_refusal || event.status.contains("ROLLBACK");
            if tells_why && event.reason.is_some() {
                self.stack_reason.get_or_insert(event.clone());
            }
        } else if is_consequence && is_nested {
            self.nested_failure.get_or_insert(event.clone());
        } else if is_consequence {
            self.cancelled += 1;
        } else if is_failure && self.first.is_none() {
            if let Some(arn) = service_arn(&event) {
                self.unsteady.insert((event.logical_id.clone(), arn));
            }
            self.first = Some(event.clone());
        } else if is_failure {
            self.others.push(event.clone());
        }
        event
    }
}

/// The ARN of a service of ECS, once there is one.
fn service_arn(event: &ResourceEvent) -> Option<String> {
    let arn = event.physical_id.as_ref()?;
    (event.resource_type == "AWS::ECS::Service" && arn.starts_with("arn:")).then(|| arn.clone())
}

#[cfg(test)]
mod tests;
