//! Two values, compared.

use std::collections::BTreeMap;

use serde_json::Value;

use super::effect::{Effect, Place};
use super::evaluate::{function, plain_text};
use super::lists;
use super::model::{Note, PropertyDiff};

/// Why a reference does not yield what it did, by logical id or parameter.
pub(super) type Unstable = BTreeMap<String, Note>;

/// The differences between two values, collected.
pub(super) struct Differences<'a> {
    pub(super) unstable: &'a Unstable,
    pub(super) found: Vec<PropertyDiff>,
}

impl<'a> Differences<'a> {
    pub(super) fn new(unstable: &'a Unstable) -> Self {
        Self {
            unstable,
            found: Vec::new(),
        }
    }

    /// Compares what may be absent on one side.
    pub(super) fn compare(
        &mut self,
        path: &str,
        place: Place<'_>,
        before: Option<&Value>,
        after: Option<&Value>,
    ) {
        match (before, after) {
            (Some(before), Some(after)) => self.both(path, place, before, after),
            (Some(one), None) | (None, Some(one)) => {
                self.differs(path, place.of_all(one), before, after);
            }
            (None, None) => {}
        }
    }

    fn both(&mut self, path: &str, place: Place<'_>, before: &Value, after: &Value) {
        match (before, after) {
            (Value::Object(old), Value::Object(new))
                if function(old).is_none() && function(new).is_none() =>
            {
                let added = new.keys().filter(|key| !old.contains_key(*key));
                for key in old.keys().chain(added) {
                    let path = if path.is_empty() {
                        key.clone()
                    } else {
                        format!("{path}.{key}")
                    };
                    self.compare(&path, place.property(key), old.get(key), new.get(key));
                }
            }
            (Value::Array(old), Value::Array(new)) => {
                lists::compare(self, path, place, old, new);
            }
            _ if !same(before, after) => {
                self.differs(path, place.effect, Some(before), Some(after));
            }
            _ => self.follows(path, place, after),
        }
    }

    /// The same function on both sides, of something that is not the same any more.
    fn follows(&mut self, path: &str, place: Place<'_>, value: &Value) {
        let mut reasons = Vec::new();
        references(value, &mut |name| reasons.extend(self.unstable.get(name)));
        // A reason that is certain counts before one that is not.
        let certain = reasons
            .iter()
            .find(|it| !matches!(it, Note::MaybeReplaced(_)));
        let Some(&note) = certain.or(reasons.first()) else {
            return;
        };
        let effect = match note {
            Note::MaybeReplaced(_) => place.effect.min(Effect::MayReplace),
            _ => place.effect,
        };
        self.found.push(PropertyDiff {
            path: path.to_owned(),
            before: Some(value.clone()),
            after: Some(value.clone()),
            effect,
            note: Some(note.clone()),
        });
    }

    pub(super) fn differs(
        &mut self,
        path: &str,
        effect: Effect,
        before: Option<&Value>,
        after: Option<&Value>,
    ) {
        self.found.push(PropertyDiff {
            path: path.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
            effect,
            note: None,
        });
    }

    /// True when the values are the same and nothing they refer to changed.
    pub(super) fn unchanged(&self, before: &Value, after: &Value) -> bool {
        let mut stable = true;
        references(after, &mut |name| {
            stable &= !self.unstable.contains_key(name);
        });
        stable && same(before, after)
    }
}

/// True when both mean the same: `CloudFormation` takes `"80"` for `80` and `"true"` for `true`.
pub(in crate::plan) fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            old.len() == new.len()
                && old
                    .iter()
                    .all(|(key, value)| new.get(key).is_some_and(|it| same(value, it)))
        }
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        _ => before == after || plain_text(before).is_some_and(|it| Some(it) == plain_text(after)),
    }
}

/// Names of the resources and parameters that a value asks for something.
pub(in crate::plan) fn references(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(object) => match function(object) {
            Some(("Ref", Value::String(name))) => visit(name),
            Some(("Fn::GetAtt", argument)) => visit(argument[0].as_str().unwrap_or_default()),
            _ => object.values().for_each(|value| references(value, visit)),
        },
        Value::Array(elements) => elements.iter().for_each(|it| references(it, visit)),
        _ => {}
    }
}
