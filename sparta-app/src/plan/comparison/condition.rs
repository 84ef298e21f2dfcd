//! Conditions, as far as they are known.

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::Value;

use super::evaluate::{Evaluator, plain_text};

/// The named conditions of one side, each looked at once.
#[derive(Default)]
pub(super) struct Conditions(RefCell<HashMap<String, Option<bool>>>);

impl Conditions {
    /// Whether a condition holds; `None` when that is not known.
    pub(super) fn named(&self, evaluator: &Evaluator<'_>, name: &str) -> Option<bool> {
        if let Some(known) = self.0.borrow().get(name) {
            return *known;
        }
        // Unknown while it is looked at, so that a circle of conditions ends.
        self.0.borrow_mut().insert(name.to_owned(), None);
        let condition = evaluator.side.entry("Conditions", name);
        let holds = condition.and_then(|condition| holds(evaluator, condition));
        self.0.borrow_mut().insert(name.to_owned(), holds);
        holds
    }
}

fn holds(evaluator: &Evaluator<'_>, condition: &Value) -> Option<bool> {
    let (name, argument) = condition.as_object()?.iter().next()?;
    let parts = argument.as_array().map_or(&[][..], Vec::as_slice);
    match name.as_str() {
        "Condition" => evaluator.condition(argument.as_str()?),
        "Fn::Equals" => {
            let text = |at: usize| plain_text(&evaluator.value(parts.get(at)?)?);
            Some(text(0)? == text(1)?)
        }
        "Fn::Not" => holds(evaluator, parts.first()?).map(|holds| !holds),
        "Fn::And" => all(evaluator, parts, true),
        "Fn::Or" => all(evaluator, parts, false).map(|none| !none),
        _ => None,
    }
}

/// Whether each part is `wanted`: one that is not decides, one that is unknown leaves it open.
fn all(evaluator: &Evaluator<'_>, parts: &[Value], wanted: bool) -> Option<bool> {
    let known: Vec<_> = parts.iter().map(|part| holds(evaluator, part)).collect();
    if known.contains(&Some(!wanted)) {
        return Some(false);
    }
    (!known.contains(&None)).then_some(true)
}
