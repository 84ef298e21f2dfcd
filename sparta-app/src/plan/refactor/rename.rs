//! The deployed template with other logical ids in it, and nothing else changed.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use sparta_constructs::template::{SubPart, sub_parts};

/// New logical ids by present ones.
type Names<'a> = BTreeMap<&'a str, &'a str>;

/// A template in which resources have other logical ids: where they stand, and wherever they are named, in
/// `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn`. `moves` says from which to which.
pub fn renamed(template: &Value, moves: &[(&str, &str)]) -> Value {
    let names: Names<'_> = moves.iter().copied().collect();
    let Value::Object(sections) = template else {
        return template.clone();
    };
    let section = |(name, section): (&String, &Value)| {
        let section = match (name.as_str(), section) {
            ("Resources", Value::Object(resources)) => Value::Object(
                resources
                    .iter()
                    .map(|(id, it)| (name_of(id, &names), resource(it, &names)))
                    .collect(),
            ),
            ("Outputs", outputs) => value(outputs, &names),
            (_, other) => other.clone(),
        };
        (name.clone(), section)
    };
    Value::Object(sections.iter().map(section).collect())
}

fn name_of(id: &str, names: &Names<'_>) -> String {
    (*names.get(id).unwrap_or(&id)).to_owned()
}

fn resource(resource: &Value, names: &Names<'_>) -> Value {
    let Value::Object(attributes) = resource else {
        return resource.clone();
    };
    let attribute = |(key, it): (&String, &Value)| {
        let it = match (key.as_str(), it) {
            ("DependsOn", Value::String(id)) => Value::String(name_of(id, names)),
            ("DependsOn", Value::Array(ids)) => ids
                .iter()
                .map(|id| match id {
                    Value::String(id) => Value::String(name_of(id, names)),
                    other => other.clone(),
                })
                .collect(),
            (_, it) => value(it, names),
        };
        (key.clone(), it)
    };
    Value::Object(attributes.iter().map(attribute).collect())
}

fn value(it: &Value, names: &Names<'_>) -> Value {
    match it {
        Value::Object(object) => Value::Object(self::object(object, names)),
        Value::Array(elements) => elements.iter().map(|it| value(it, names)).collect(),
        plain => plain.clone(),
    }
}

fn object(object: &Map<String, Value>, names: &Names<'_>) -> Map<String, Value> {
    let is_function = object.len() == 1;
    let entry = |(key, argument): (&String, &Value)| {
        let argument = match (key.as_str(), argument) {
            ("Ref", Value::String(id)) if is_function => Value::String(name_of(id, names)),
            ("Fn::GetAtt", argument) if is_function => attribute(argument, names),
            ("Fn::Sub", argument) if is_function => substitution(argument, names),
            (_, argument) => value(argument, names),
        };
        (key.clone(), argument)
    };
    object.iter().map(entry).collect()
}

/// `["Id", "Name"]`, or `Id.Name`; of a nested stack the name may have a point too.
fn attribute(argument: &Value, names: &Names<'_>) -> Value {
    match argument {
        Value::String(text) => match text.split_once('.') {
            Some((id, rest)) => Value::String(format!("{}.{rest}", name_of(id, names))),
            None => argument.clone(),
        },
        Value::Array(parts) => {
            let mut parts: Vec<Value> = parts.iter().map(|it| value(it, names)).collect();
            if let Some(Value::String(id)) = parts.first_mut() {
                *id = name_of(id, names);
            }
            Value::Array(parts)
        }
        other => value(other, names),
    }
}

/// The text alone, or the text and its own variables, which hide the resources of their names.
fn substitution(argument: &Value, names: &Names<'_>) -> Value {
    match argument {
        Value::String(text) => Value::String(text_of(text, names, None)),
        Value::Array(parts) => {
            let own = parts.get(1).and_then(Value::as_object);
            let part = |(at, part): (usize, &Value)| match part {
                Value::String(text) if at == 0 => Value::String(text_of(text, names, own)),
                other => value(other, names),
            };
            parts.iter().enumerate().map(part).collect()
        }
        other => value(other, names),
    }
}

fn text_of(text: &str, names: &Names<'_>, own: Option<&Map<String, Value>>) -> String {
    let mut renamed = String::with_capacity(text.len());
    for part in sub_parts(text) {
        match part {
            Ok(SubPart::Text(text)) => renamed.push_str(text),
            Ok(SubPart::Literal(text)) => {
                renamed.push_str("${!");
                renamed.push_str(text);
                renamed.push('}');
            }
            Ok(SubPart::Variable(name)) => {
                let is_own = own.is_some_and(|own| own.contains_key(name));
                let (id, rest) = match name.split_once('.') {
                    Some((id, rest)) => (id, Some(rest)),
                    None => (name, None),
                };
                renamed.push_str("${");
                match (is_own, rest) {
                    (true, _) => renamed.push_str(name),
                    (false, None) => renamed.push_str(&name_of(id, names)),
                    (false, Some(rest)) => {
                        renamed.push_str(&name_of(id, names));
                        renamed.push('.');
                        renamed.push_str(rest);
                    }
                }
                renamed.push('}');
            }
            // What CloudFormation could not have deployed stays as it is.
            Err(_) => return text.to_owned(),
        }
    }
    renamed
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_way_to_name_a_resource_follows() {
        let before = json!({
            "Parameters": {"Size": {"Type": "String"}},
            "Resources": {
                "Old": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain"},
                "Policy": {
                    "Type": "AWS::SQS::QueuePolicy",
                    "DependsOn": "Old",
                    "Properties": {
                        "Queues": [{"Ref": "Old"}, {"Ref": "Size"}],
                        "PolicyDocument": {
                            "Arn": {"Fn::GetAtt": ["Old", "Arn"]},
                            "Short": {"Fn::GetAtt": "Old.Arn"},
                            "Text": {"Fn::Sub": "${Old}/${Old.Arn}/${!Old}/${Size}/${Older}"},
                            "Own": {"Fn::Sub": ["${Old}:${Other}", {"Old": "x", "Other": {"Ref": "Old"}}]},
                            "Ref": "Old",
                            "Plain": "Old",
                        },
                    },
                },
                "Late": {"Type": "AWS::SNS::Topic", "DependsOn": ["Policy", "Old"]},
            },
            "Outputs": {"Old": {"Value": {"Fn::GetAtt": ["Old", "Arn"]}, "Export": {"Name": "Old"}}},
        });
        let expected = json!({
            "Parameters": {"Size": {"Type": "String"}},
            "Resources": {
                "New": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain"},
                "Policy": {
                    "Type": "AWS::SQS::QueuePolicy",
                    "DependsOn": "New",
                    "Properties": {
                        "Queues": [{"Ref": "New"}, {"Ref": "Size"}],
                        "PolicyDocument": {
                            "Arn": {"Fn::GetAtt": ["New", "Arn"]},
                            "Short": {"Fn::GetAtt": "New.Arn"},
                            "Text": {"Fn::Sub": "${New}/${New.Arn}/${!Old}/${Size}/${Older}"},
                            "Own": {"Fn::Sub": ["${Old}:${Other}", {"Old": "x", "Other": {"Ref": "New"}}]},
                            "Ref": "Old",
                            "Plain": "Old",
                        },
                    },
                },
                "Late": {"Type": "AWS::SNS::Topic", "DependsOn": ["Policy", "New"]},
            },
            "Outputs": {"Old": {"Value": {"Fn::GetAtt": ["New", "Arn"]}, "Export": {"Name": "Old"}}},
        });
        assert_eq!(renamed(&before, &[("Old", "New")]), expected);
        let back = renamed(&expected, &[("New", "Old")]);
        assert_eq!(back.to_string(), before.to_string(), "to the byte");
    }

    #[test]
    fn names_may_be_exchanged() {
        let queue =
            |delay: u8| json!({"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}});
        let before = json!({"Resources": {"A": queue(1), "B": queue(2)}});
        let after = renamed(&before, &[("A", "B"), ("B", "A")]);
        assert_eq!(after, json!({"Resources": {"B": queue(1), "A": queue(2)}}));
    }
}
