//! Whether what exists is what a template says.

use serde_json::Value;

use crate::plan::comparison::{is_function, same};

/// True when what exists has all that the template says. AWS answers with more than was written: defaults, and
/// what it sets itself. What an intrinsic function would give that nobody knows here is taken for equal.
pub(super) fn covers(template: &Value, existing: &Value) -> bool {
    match (template, existing) {
        (Value::Object(wanted), _) if is_function(wanted) => true,
        (Value::Object(wanted), Value::Object(there)) => wanted.iter().all(|(key, value)| {
            let there = there.get(key);
            there.map_or(is_nothing(value), |there| covers(value, there))
        }),
        (Value::Array(wanted), Value::Array(there)) => {
            wanted.len() == there.len() && (in_order(wanted, there) || in_some_order(wanted, there))
        }
        // A policy or a dashboard may be written as an object and read as its text.
        (Value::Object(_) | Value::Array(_), Value::String(text)) => {
            serde_json::from_str(text).is_ok_and(|there: Value| covers(template, &there))
        }
        (Value::String(text), Value::String(there)) if text != there => {
            let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
            let both = parsed(text).zip(parsed(there));
            both.is_some_and(|(wanted, there)| wanted.is_object() && covers(&wanted, &there))
        }
        _ => same(template, existing),
    }
}

/// What is empty need not be there.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(entries) => entries.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        _ => false,
    }
}

fn in_order(wanted: &[Value], there: &[Value]) -> bool {
    wanted
        .iter()
        .zip(there)
        .all(|(wanted, there)| covers(wanted, there))
}

/// AWS keeps most lists as sets: tags, rules, subnets come back in an order of its own.
fn in_some_order(wanted: &[Value], there: &[Value]) -> bool {
    let mut rest: Vec<&Value> = there.iter().collect();
    wanted.iter().all(|wanted| {
        let at = rest.iter().position(|there| covers(wanted, there));
        at.is_some_and(|at| {
            rest.swap_remove(at);
            true
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn more_may_exist_than_was_written_and_nothing_else() {
        for (template, existing, is_covered) in [
            (json!({"A": 1}), json!({"A": "1", "B": 2}), true),
            (json!({"A": 1}), json!({"A": 2}), false),
            (json!({"A": 1}), json!({}), false),
            (json!({"A": []}), json!({}), true),
            (
                json!([{"Key": "a"}, {"Key": "b"}]),
                json!([{"Key": "b"}, {"Key": "a", "Value": ""}]),
                true,
            ),
            (json!(["a"]), json!(["a", "b"]), false),
            (json!({"Ref": "Vpc"}), json!("vpc-1"), true),
            (
                json!({"Statement": [1]}),
                json!("{\"Statement\":[1]}"),
                true,
            ),
            (json!("{\"a\": 1}"), json!("{\"a\":1}"), true),
            (json!("a"), json!("b"), false),
        ] {
            assert_eq!(
                covers(&template, &existing),
                is_covered,
                "{template} {existing}"
            );
        }
    }
}
