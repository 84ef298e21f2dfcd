//! Values of a template, in a line.

use serde_json::Value;

use crate::secret::conceal;

/// A value in short: functions as people write them in `Fn::Sub`, the rest as it is. A secret is concealed here,
/// before the text is cut or escaped and could no longer be recognised.
pub(super) fn short(value: &Value) -> String {
    conceal(&written(value)).into_owned()
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(elements) => {
            let inner: Vec<_> = elements.iter().map(written).collect();
            format!("[{}]", inner.join(", "))
        }
        Value::Object(object) => {
            if let (1, Some((name, argument))) = (object.len(), object.iter().next()) {
                return function(name, argument);
            }
            let entries = object.iter();
            let inner: Vec<_> = entries
                .map(|(key, it)| format!("{key}: {}", written(it)))
                .collect();
            format!("{{{}}}", inner.join(", "))
        }
        plain => plain.to_string(),
    }
}

fn function(name: &str, argument: &Value) -> String {
    match (name, argument) {
        ("Ref", Value::String(target)) => format!("${{{target}}}"),
        ("Fn::GetAtt", Value::Array(path)) => {
            let path: Vec<_> = path.iter().map(written).collect();
            format!("${{{}}}", path.join("."))
        }
        ("Fn::Join", Value::Array(both)) if both.first().is_some_and(|it| it == "") => {
            let parts = both.get(1).and_then(Value::as_array);
            parts.into_iter().flatten().map(written).collect()
        }
        _ => match name.strip_prefix("Fn::") {
            Some(function) => format!("!{function} {}", written(argument)),
            None => format!("{{{name}: {}}}", written(argument)),
        },
    }
}

/// A text of at most `width` characters; what is left out is marked.
pub(super) fn cut(text: &str, width: usize) -> String {
    let line = text.replace('\n', "\\n");
    if line.chars().count() <= width {
        return line;
    }
    let kept: String = line.chars().take(width.saturating_sub(1)).collect();
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_written_as_people_write_them() {
        let cases = [
            (json!(70), "70"),
            (json!(""), "\"\""),
            (json!({"Ref": "Vpc"}), "${Vpc}"),
            (json!({"Fn::GetAtt": ["Role", "Arn"]}), "${Role.Arn}"),
            (json!({"Fn::Join": ["", ["a-", {"Ref": "B"}]]}), "a-${B}"),
            (
                json!({"Fn::Select": [0, {"Fn::GetAZs": ""}]}),
                "!Select [0, !GetAZs \"\"]",
            ),
            (json!({"Key": "a", "Value": "b"}), "{Key: a, Value: b}"),
        ];
        for (value, expected) in cases {
            assert_eq!(short(&value), expected);
        }
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut("a\nb", 4), "a\\nb");
    }
}
