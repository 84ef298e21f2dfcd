//! Whether a template has what a table's row wants.

use serde_json::Value;

/// Whether `wanted` is in `found`: of an object each member, of a list each item, in any order. A
/// text between stars is looked for in whatever is found, written as JSON.
pub(super) fn holds(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => wanted
            .iter()
            .all(|(key, wanted)| found.get(key).is_some_and(|found| holds(found, wanted))),
        (Value::Array(found), Value::Array(wanted)) => wanted
            .iter()
            .all(|wanted| found.iter().any(|found| holds(found, wanted))),
        (found, Value::String(text)) => match inside(text) {
            Some(part) => found.to_string().contains(part),
            None => found == wanted,
        },
        _ => found == wanted,
    }
}

fn inside(text: &str) -> Option<&str> {
    text.strip_prefix('*')?.strip_suffix('*')
}

#[test]
fn what_is_missing_is_missed() {
    use serde_json::json;

    let found = json!({ "a": [{ "b": 1 }, { "b": 2, "c": "text" }], "d": { "Ref": "Topic" } });
    for wanted in [
        json!({ "a": [{ "b": 2 }] }),
        json!({ "d": "*Topic*" }),
        json!({}),
    ] {
        assert!(holds(&found, &wanted), "{wanted}");
    }
    for wanted in [
        json!({ "a": [{ "b": 3 }] }),
        json!({ "a": [{ "b": 1, "c": "text" }] }),
        json!({ "d": "*Queue*" }),
        json!({ "e": "*" }),
    ] {
        assert!(!holds(&found, &wanted), "{wanted}");
    }
}
