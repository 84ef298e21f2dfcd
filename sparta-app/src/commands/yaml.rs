//! A template as YAML.

use serde_json::Value;

/// Writes JSON as YAML: block style, texts plain where that is safe and quoted as in JSON elsewhere.
pub(super) fn write(value: &Value) -> String {
    let mut text = String::new();
    block(&mut text, value, 0);
    text
}

fn block(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            for (position, (key, value)) in object.iter().enumerate() {
                // The first key stands on the line of the dash it belongs to.
                if position > 0 || text.ends_with('\n') || text.is_empty() {
                    pad(text, indent);
                }
                text.push_str(&scalar(key));
                text.push(':');
                nested(text, value, indent);
            }
        }
        Value::Array(array) if !array.is_empty() => {
            for (position, value) in array.iter().enumerate() {
                if position > 0 || text.ends_with('\n') || text.is_empty() {
                    pad(text, indent);
                }
                text.push_str("- ");
                block(text, value, indent + 2);
            }
        }
        leaf => {
            text.push_str(&inline(leaf));
            text.push('\n');
        }
    }
}

fn nested(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            text.push('\n');
            block(text, value, indent + 2);
        }
        Value::Array(array) if !array.is_empty() => {
            text.push('\n');
            block(text, value, indent + 2);
        }
        leaf => {
            text.push(' ');
            block(text, leaf, indent);
        }
    }
}

fn pad(text: &mut String, indent: usize) {
    text.extend(std::iter::repeat_n(' ', indent));
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        other => other.to_string(),
    }
}

/// A text that YAML 1.1 could take for a number, a boolean, a date or a mark of its own is quoted.
fn scalar(text: &str) -> String {
    let first = text.chars().next();
    let safe_start = first.is_some_and(|c| c.is_ascii_alphabetic() || c == '/');
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    let word = text.to_ascii_lowercase();
    let reserved = matches!(
        word.as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
    );
    // `AWS::EC2::VPC`: colons are safe between letters.
    let colons = !text.ends_with(':') && !text.contains(": ");
    if safe_start && !reserved && colons && text.chars().all(|c| safe(c) || c == ':') {
        return text.to_owned();
    }
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use sparta_constructs::template;

    #[test]
    fn is_what_the_reader_reads_as_the_same_template() {
        let document = json!({
            "Description": "a: b # c",
            "Resources": {
                "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
                    "Tags": [{"Key": "on", "Value": "yes"}, {"Key": "x", "Value": "012"}],
                    "Nested": [["a", "b"], [], [{"c": {}}], "\u{e9}\n\"\\"],
                    "Numbers": [1, -2.5, true, null, "1", "true", "", "~", "2026-11-22", "1:30", "-", "*a", "&b", "!c"],
                    "Url": "https://example.com/x", "Arn": "arn:aws:s3:::b/*", "End": "a:", "/path": "/p"}},
            },
        });
        let text = write(&document);
        let from_yaml = template::read_with(text.as_bytes(), template::Format::Yaml).unwrap();
        let from_json = template::read(document.to_string().as_bytes()).unwrap();
        assert_eq!(from_yaml.to_json(), from_json.to_json(), "{text}");
        assert!(
            text.contains("  Queue:\n    Type: AWS::SQS::Queue\n"),
            "{text}"
        );
        assert!(text.contains("- Key: \"on\"\n"), "{text}");
    }
}
