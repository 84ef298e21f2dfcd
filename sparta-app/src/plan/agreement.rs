//! What a change set says about each resource, beside what the comparison says.

use serde::Serialize;
use serde_json::Value;

use super::comparison::{PropertyDiff, ResourceDiff, Verdict, is_function, plain_text, same};
use super::discretion::must_be_concealed;
use crate::secret::conceal;

/// What a change set says about one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVerdict {
    /// The resource's logical id.
    pub logical_id: String,
    /// What happens to it.
    pub verdict: Verdict,
    /// What its properties are and become.
    pub values: Vec<SetValue>,
}

/// What a change set says about a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetValue {
    /// Where, as a JSON pointer into the resource: `/Properties/Tags/0/Value`.
    pub path: String,
    /// Its value now: a text as it is, anything else as JSON; `None` when it is not said.
    pub before: Option<String>,
    /// Its new value, likewise.
    pub after: Option<String>,
}

/// A value of a property that the templates alone do not tell, or tell otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KnownValue {
    /// The resource's logical id.
    pub logical_id: String,
    /// Where, as the comparison names it.
    pub path: String,
    /// Its value now, in the change set; `None` when it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Its new value, in the change set; `None` when it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// True when the comparison says another value, where it says one.
    pub contradicts: bool,
}

/// A resource of which the change set says something else than the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// The resource's logical id.
    pub logical_id: String,
    /// What the comparison says; none when it sees no change.
    pub compared: Option<Verdict>,
    /// What the change set says; none when it has no change.
    pub change_set: Option<Verdict>,
}

/// Compares the verdicts. "May be replaced" agrees with every answer to that question.
pub fn disagreements(ours: &[ResourceDiff], theirs: &[SetVerdict]) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for diff in ours {
        let other = theirs.iter().find(|it| it.logical_id == diff.logical_id);
        let agrees = match (diff.verdict, other.map(|it| it.verdict)) {
            (one, Some(other)) if one == other => true,
            // A change set has no verdict on what the service will refuse, and metadata alone may
            // be no change to it; a condition that is open may decide that there is nothing.
            (Verdict::Refused, _)
            | (Verdict::MayReplace, Some(Verdict::Update | Verdict::Replace)) => true,
            (_, None) => {
                diff.properties.is_empty() && diff.verdict == Verdict::Update
                    || diff.condition.is_some()
            }
            _ => false,
        };
        if !agrees {
            found.push(Disagreement {
                logical_id: diff.logical_id.clone(),
                compared: Some(diff.verdict),
                change_set: other.map(|it| it.verdict),
            });
        }
    }
    for other in theirs {
        if !ours.iter().any(|it| it.logical_id == other.logical_id) {
            found.push(Disagreement {
                logical_id: other.logical_id.clone(),
                compared: None,
                change_set: Some(other.verdict),
            });
        }
    }
    found
}

/// The values that the change set adds to the comparison, or contradicts it with. What either template fills
/// with a secret is left out.
pub(super) fn known_values(
    ours: &[ResourceDiff],
    theirs: &[SetVerdict],
    templates: &[&Value],
) -> Vec<KnownValue> {
    let mut found = Vec::new();
    for diff in ours {
        let other = theirs.iter().find(|it| it.logical_id == diff.logical_id);
        for value in other.into_iter().flat_map(|it| &it.values) {
            let Some(pointer) = value.path.strip_prefix("/Properties") else {
                continue;
            };
            let path = dotted(pointer);
            let is_secret = templates.iter().any(|template| {
                let declared = &template["Resources"][&diff.logical_id]["Properties"];
                must_be_concealed(template, &diff.logical_id, pointer, &[declared])
            });
            let property = diff.properties.iter().find(|it| it.path == path);
            if let Some(property) = property.filter(|_| !is_secret) {
                found.extend(known(&diff.logical_id, property, value));
            }
        }
    }
    found
}

fn known(logical_id: &str, ours: &PropertyDiff, theirs: &SetValue) -> Option<KnownValue> {
    let said = [
        told(ours.before.as_ref(), theirs.before.as_deref()),
        told(ours.after.as_ref(), theirs.after.as_deref()),
    ];
    let plain = |text: &Option<String>| text.as_deref().map(|it| conceal(it).into_owned());
    (said != [Told::Nothing; 2]).then(|| KnownValue {
        logical_id: logical_id.to_owned(),
        path: ours.path.clone(),
        before: plain(&theirs.before),
        after: plain(&theirs.after),
        contradicts: said.contains(&Told::Otherwise),
    })
}

/// What the change set adds to a value of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    More,
    Otherwise,
}

fn told(ours: Option<&Value>, theirs: Option<&str>) -> Told {
    let Some(theirs) = theirs else {
        return Told::Nothing;
    };
    let Some(ours) = ours.filter(|it| !holds_function(it)) else {
        return Told::More;
    };
    let is_same = match plain_text(ours) {
        // A long value may be cut.
        Some(text) => text.starts_with(theirs) && (text == theirs || theirs.len() > 1000),
        None => serde_json::from_str(theirs).is_ok_and(|it| same(ours, &it)),
    };
    if is_same {
        Told::Nothing
    } else {
        Told::Otherwise
    }
}

fn holds_function(value: &Value) -> bool {
    match value {
        Value::Object(object) => is_function(object) || object.values().any(holds_function),
        Value::Array(elements) => elements.iter().any(holds_function),
        _ => false,
    }
}

/// `/Policies/0/PolicyName` as the comparison writes it: `Policies[0].PolicyName`.
fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for step in pointer.split('/').skip(1) {
        if !path.is_empty() && step.bytes().all(|it| it.is_ascii_digit()) {
            path.push('[');
            path.push_str(step);
            path.push(']');
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&step.replace("~1", "/").replace("~0", "~"));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::comparison::{Inputs, Side, compare};
    use serde_json::json;

    const KEPT: &str = "the old password";

    fn template(name: &str, password: &Value) -> Value {
        json!({"Parameters": {"Password": {"Type": "String", "NoEcho": true}}, "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name}},
            "Value": {"Type": "AWS::SSM::Parameter", "Properties": {
                "Type": "String", "Value": {"Ref": "Topic"}, "Description": name}},
            "Database": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": password}},
        }})
    }

    fn verdict(id: &str, path: &str, before: &str, after: Option<&str>) -> SetVerdict {
        SetVerdict {
            logical_id: id.to_owned(),
            verdict: Verdict::Update,
            values: vec![SetValue {
                path: path.to_owned(),
                before: Some(before.to_owned()),
                after: after.map(str::to_owned),
            }],
        }
    }

    fn of(theirs: &[SetVerdict]) -> Vec<(String, String, bool)> {
        let before = template("a", &json!({"Ref": "Password"}));
        let after = template("b", &json!("plain now"));
        let inputs = Inputs::default();
        let ours = compare(
            Some(Side::new(&before, &inputs)),
            Side::new(&after, &inputs),
        );
        let found = known_values(&ours.resources, theirs, &[&before, &after]);
        let row = |it: KnownValue| {
            (
                it.path,
                format!("{:?}", (it.before, it.after)),
                it.contradicts,
            )
        };
        found.into_iter().map(row).collect()
    }

    #[test]
    fn a_change_set_adds_what_the_templates_leave_open() {
        let arn = "arn:aws:sns:eu-west-2:123456789012:a";
        let found = of(&[verdict("Value", "/Properties/Value", arn, None)]);
        let expected = format!("(Some({arn:?}), None)");
        assert_eq!(found, [("Value".to_owned(), expected, false)]);
    }

    #[test]
    fn a_value_that_is_the_same_is_not_said_twice_and_another_contradicts() {
        let path = "/Properties/TopicName";
        assert_eq!(of(&[verdict("Topic", path, "a", Some("b"))]), []);
        let found = of(&[verdict("Topic", path, "a", Some("c"))]);
        assert_eq!(found.len(), 1);
        assert!(found[0].2, "{found:?}");
    }

    #[test]
    fn what_was_or_becomes_secret_is_left_out() {
        let found = of(&[verdict(
            "Database",
            "/Properties/Value",
            KEPT,
            Some("plain now"),
        )]);
        assert_eq!(found, []);
    }

    #[test]
    fn paths_are_those_of_the_comparison() {
        assert_eq!(dotted("/Policies/0/PolicyName"), "Policies[0].PolicyName");
        assert_eq!(dotted("/Variables/a~1b"), "Variables.a/b");
    }
}
