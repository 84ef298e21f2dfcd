//! Which resources of its template a value refers to.

use serde_json::Value;

/// The logical ids a value refers to, in the order of the text; pseudo parameters and parameters are among them.
pub(super) fn references(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("Ref", Value::String(id)) => found.push(id.clone()),
                    ("Fn::GetAtt", Value::String(text)) => found.push(before_dot(text).to_owned()),
                    ("Fn::GetAtt", Value::Array(parts)) => {
                        found.extend(parts.first().and_then(Value::as_str).map(str::to_owned));
                    }
                    ("Fn::Sub", Value::String(text)) => in_text(text, found),
                    ("Fn::Sub", Value::Array(parts)) => {
                        if let Some(text) = parts.first().and_then(Value::as_str) {
                            in_text(text, found);
                        }
                        parts.iter().skip(1).for_each(|part| collect(part, found));
                    }
                    _ => collect(member, found),
                }
            }
        }
        _ => {}
    }
}

/// `${Name}` and `${Name.Attribute}`; `${!Name}` is a text and names nothing.
fn in_text(text: &str, found: &mut Vec<String>) {
    let holes = text.split("${").skip(1);
    let names = holes.filter_map(|rest| rest.split_once('}')).map(|it| it.0);
    let names = names.filter(|name| !name.starts_with('!'));
    found.extend(names.map(|name| before_dot(name).trim().to_owned()));
}

fn before_dot(text: &str) -> &str {
    text.split_once('.').map_or(text, |(id, _)| id)
}
