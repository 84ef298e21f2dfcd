//! JSON as text in which CloudFormation fills in what only it knows.

use crate::value::{Node, Sub};

/// The JSON text of a value, its references and intrinsics as strings filled in at deploy time.
///
/// What is filled in is not escaped; ids, names and ARNs have no character that needs it.
pub(super) fn json_text(value: &Node) -> Sub {
    let mut pieces = Vec::new();
    write(value, &mut pieces);
    Sub::new(pieces)
}

fn write(value: &Node, pieces: &mut Vec<Node>) {
    match value {
        Node::Absent | Node::Null => pieces.push(Node::text("null")),
        Node::Bool(bool) => pieces.push(Node::text(if *bool { "true" } else { "false" })),
        Node::Integer(number) => pieces.push(Node::text(number.to_string())),
        Node::Float(number) => {
            pieces.push(Node::text(serde_json::Value::from(*number).to_string()));
        }
        Node::Text(text) => pieces.push(Node::text(quoted(text))),
        Node::List(items) => {
            pieces.push(Node::text("["));
            let present = items.iter().filter(|item| !item.is_absent());
            for (number, item) in present.enumerate() {
                comma(number, pieces);
                write(item, pieces);
            }
            pieces.push(Node::text("]"));
        }
        Node::Object(properties) => {
            pieces.push(Node::text("{"));
            let present = properties
                .iter()
                .filter(|property| !property.value.is_absent());
            for (number, property) in present.enumerate() {
                comma(number, pieces);
                pieces.push(Node::text(quoted(&property.name)));
                pieces.push(Node::text(":"));
                write(&property.value, pieces);
            }
            pieces.push(Node::text("}"));
        }
        Node::Sub(inner) => {
            pieces.push(Node::text("\""));
            for piece in inner {
                match piece {
                    Node::Text(text) => {
                        let quoted = quoted(text);
                        pieces.push(Node::text(quoted[1..quoted.len() - 1].to_owned()));
                    }
                    other => pieces.push(other.clone()),
                }
            }
            pieces.push(Node::text("\""));
        }
        other => pieces.extend([Node::text("\""), other.clone(), Node::text("\"")]),
    }
}

fn comma(number: usize, pieces: &mut Vec<Node>) {
    if number > 0 {
        pieces.push(Node::text(","));
    }
}

/// A JSON string, in its quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
