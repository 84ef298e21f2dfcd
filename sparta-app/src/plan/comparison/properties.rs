//! Two values, compared.

use std::collections::BTreeMap;

use serde_json::Value;
use sparta_constructs::template::{SubPart, sub_parts};

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

/// Names of the resources and parameters that a value asks for something: in `Ref`, in both forms of
/// `Fn::GetAtt`, and in the text of `Fn::Sub`, where a variable of its own names nothing.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html>
pub(in crate::plan) fn references(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(object) => match function(object) {
            Some(("Ref", Value::String(name))) => visit(name),
            Some(("Fn::GetAtt", Value::String(text))) => visit(before_dot(text)),
            Some(("Fn::GetAtt", Value::Array(parts))) => {
                visit(parts.first().and_then(Value::as_str).unwrap_or_default());
            }
            Some(("Fn::Sub", Value::String(text))) => substituted(text, &Value::Null, visit),
            Some(("Fn::Sub", Value::Array(parts))) => {
                let own = parts.get(1).unwrap_or(&Value::Null);
                let text = parts.first().and_then(Value::as_str).unwrap_or_default();
                substituted(text, own, visit);
                references(own, visit);
            }
            _ => object.values().for_each(|value| references(value, visit)),
        },
        Value::Array(elements) => elements.iter().for_each(|it| references(it, visit)),
        _ => {}
    }
}

/// The names in a text of `Fn::Sub`, beside its own variables. A piece that is none names nothing.
fn substituted(text: &str, own: &Value, visit: &mut impl FnMut(&str)) {
    for part in sub_parts(text).flatten() {
        if let SubPart::Variable(name) = part
            && own.get(name).is_none()
        {
            visit(before_dot(name));
        }
    }
}

fn before_dot(text: &str) -> &str {
    text.split_once('.').map_or(text, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_of_a_reference_is_seen() {
        let cases = [
            (json!({"Ref": "A"}), vec!["A"]),
            (json!({"Fn::GetAtt": ["A", "Arn"]}), vec!["A"]),
            (json!({"Fn::GetAtt": "A.Outputs.Url"}), vec!["A"]),
            (
                json!({"Fn::Sub": "${A}/${B.Arn}/${!C}/${AWS::Region}"}),
                vec!["A", "B", "AWS::Region"],
            ),
            (
                json!({"Fn::Sub": ["${A}/${Mine}", {"Mine": {"Fn::GetAtt": "B.Arn"}}]}),
                vec!["A", "B"],
            ),
            (json!({"Fn::Sub": "${A}/${not closed"}), vec!["A"]),
            (
                json!([{"Fn::If": ["Yes", {"Fn::Sub": "${A}"}, "Ref"]}, {"Fn::Sub": 1}]),
                vec!["A"],
            ),
            (json!({"Ref": "A", "Fn::Sub": "${B}"}), vec![]),
        ];
        for (value, expected) in cases {
            let mut found = Vec::new();
            references(&value, &mut |name| found.push(name.to_owned()));
            assert_eq!(found, expected, "{value}");
        }
    }
}
