//! Values that a pattern keeps for the test to look at.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

/// Keeps the values that stand at its place in a pattern, for a test that goes on with them.
///
/// Made into a pattern with [`Match::capture`](super::Match::capture). It keeps a value for each
/// resource that matches as a whole, in the order of the template, and none of one that does not.
///
/// ```
/// use serde_json::json;
/// use sparta_constructs::assertions::{Capture, Match, Template};
///
/// let template = Template::from_value(json!({ "Resources": {
///     "Jobs": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": "jobs" } },
///     "Mail": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": "mail" } },
/// } }));
/// let name = Capture::new();
/// template.has_resource_properties(
///     "AWS::SQS::Queue",
///     Match::object([("QueueName", Match::capture(&name))]),
/// );
/// assert_eq!(name.values(), ["jobs", "mail"]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Capture(Arc<Mutex<Vec<Value>>>);

impl Capture {
    /// One that has kept nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was kept, in the order of the template.
    pub fn values(&self) -> Vec<Value> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone()
    }

    /// The one text that was kept.
    ///
    /// # Panics
    /// When nothing was kept, more than one value was, or it is not a text.
    #[track_caller]
    pub fn text(&self) -> String {
        match self.values().as_slice() {
            [Value::String(text)] => text.clone(),
            other => panic!("one text was to be kept, and this was: {}", list(other)),
        }
    }

    pub(super) fn keep(&self, value: Value) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(value);
    }
}

fn list(values: &[Value]) -> String {
    Value::from(values.to_vec()).to_string()
}

/// Values seen on the way through a pattern: kept only when all of it matches.
#[derive(Default)]
pub(super) struct Seen(Vec<(Capture, Value)>);

impl Seen {
    pub(super) fn push(&mut self, capture: &Capture, value: &Value) {
        self.0.push((capture.clone(), value.clone()));
    }

    pub(super) fn mark(&self) -> usize {
        self.0.len()
    }

    /// Forgets what was seen since the mark.
    pub(super) fn back_to(&mut self, mark: usize) {
        self.0.truncate(mark);
    }

    pub(super) fn keep(self) {
        for (capture, value) in self.0 {
            capture.keep(value);
        }
    }
}
