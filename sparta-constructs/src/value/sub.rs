//! Text with values in it.

use super::meaning::TextMeaning;
use super::{IntoNode, IntoValue, Node, Value};

/// Text with values in it; becomes the shortest intrinsic that says the same. Made by
/// [`sub!`](crate::sub).
#[derive(Clone, Debug)]
pub struct Sub(Vec<Node>);

impl Sub {
    /// Puts the pieces together, merging neighbouring texts.
    pub fn new(pieces: impl IntoIterator<Item = Node>) -> Self {
        let mut merged: Vec<Node> = Vec::new();
        for piece in pieces {
            push(&mut merged, piece);
        }
        Self(merged)
    }
}

fn push(merged: &mut Vec<Node>, piece: Node) {
    match (merged.last_mut(), piece) {
        (_, Node::Absent) => {}
        (_, Node::Text(text)) if text.is_empty() => {}
        (_, Node::Sub(inner)) => inner.into_iter().for_each(|piece| push(merged, piece)),
        (Some(Node::Text(before)), Node::Text(text)) => before.to_mut().push_str(&text),
        (Some(Node::Text(before)), Node::Integer(number)) => {
            before.to_mut().push_str(&number.to_string());
        }
        (_, Node::Integer(number)) => merged.push(Node::text(number.to_string())),
        (_, piece) => merged.push(piece),
    }
}

impl IntoNode for Sub {
    fn into_node(mut self) -> Node {
        match self.0.len() {
            0 => Node::text(""),
            1 => self.0.remove(0),
            _ => Node::Sub(self.0),
        }
    }
}

impl<M: TextMeaning + ?Sized> IntoValue<M> for Sub {
    fn into_value(self) -> Value<M> {
        Value::from_node(IntoNode::into_node(self))
    }
}

/// Text with typed values inline, in reading order; turns into the shortest correct intrinsic: a
/// plain string, the value itself, or `Fn::Sub` (with `${!` where a text has `${`).
///
/// ```
/// use sparta_constructs::{sub, value::{pseudo, Value}};
///
/// let arn: Value<String> = Value::of(sub!("arn:", pseudo::PARTITION, ":s3:::my-bucket/*"));
/// let plain: Value<String> = Value::of(sub!("just ", "text ", 1));
/// # let _ = (arn, plain);
/// ```
#[macro_export]
macro_rules! sub {
    ($($piece:expr),* $(,)?) => {
        $crate::value::Sub::new([$($crate::value::IntoNode::into_node($piece)),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::pseudo;

    #[test]
    fn literals_alone_are_a_string() {
        let node = IntoNode::into_node(sub!("a", "b", 1));
        assert!(matches!(node, Node::Text(text) if text == "ab1"));
    }

    #[test]
    fn one_value_alone_is_itself() {
        let node = IntoNode::into_node(sub!("", pseudo::REGION));
        assert!(matches!(node, Node::Pseudo("AWS::Region")));
    }

    #[test]
    fn nested_subs_are_flattened() {
        let inner = sub!("b", pseudo::REGION, "c");
        match IntoNode::into_node(sub!("a", inner, "d")) {
            Node::Sub(pieces) => assert_eq!(pieces.len(), 3),
            other => panic!("{other:?}"),
        }
    }
}
