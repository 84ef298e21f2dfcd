//! Free-form JSON with typed values in it.

use std::borrow::Cow;
use std::panic::Location;

use super::{IntoNode, IntoValue, Map, Node, Own, Property, Value};

/// JSON of which CloudFormation says no more: policy documents, dashboards, event patterns. Built
/// with [`json!`](crate::json), which takes handles and values inline.
#[derive(Clone, Debug)]
pub struct Json(Node);

impl Json {
    /// An empty object.
    pub fn object() -> Self {
        Self(Node::Object(Vec::new()))
    }

    /// A list.
    pub fn list(items: impl IntoIterator<Item = Node>) -> Self {
        Self(Node::List(
            items.into_iter().filter(|node| !node.is_absent()).collect(),
        ))
    }

    /// Sets one key of an object; `None` leaves it out. On anything but an object, replaces it.
    #[must_use]
    #[track_caller]
    pub fn set(mut self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        let value = value.into_node();
        if value.is_absent() {
            return self;
        }
        let property = Property {
            name: name.into(),
            value,
            set_at: Location::caller(),
        };
        match &mut self.0 {
            Node::Object(properties) => {
                properties.retain(|existing| existing.name != property.name);
                properties.push(property);
            }
            other => *other = Node::Object(vec![property]),
        }
        self
    }
}

impl Own for Json {
    fn into_node(self) -> Node {
        self.0
    }
}

impl IntoNode for Json {
    fn into_node(self) -> Node {
        self.0
    }
}

impl IntoValue<Json> for serde_json::Value {
    #[track_caller]
    fn into_value(self) -> Value<Json> {
        Value::from_node(IntoNode::into_node(self))
    }
}

impl<M: ?Sized> IntoValue<Map<M>> for Json {
    fn into_value(self) -> Value<Map<M>> {
        Value::from_node(self.0)
    }
}

/// JSON as it is written, with handles, values and intrinsics where expressions stand.
///
/// ```
/// use sparta_constructs::{json, sub, value::pseudo};
///
/// let pattern = json!({
///     "source": ["aws.ecs"],
///     "detail": { "clusterArn": [sub!("arn:aws:ecs:", pseudo::REGION, ":1:cluster/c")] },
/// });
/// # let _ = pattern;
/// ```
#[macro_export]
macro_rules! json {
    (null) => { $crate::value::Json::from_node($crate::value::Node::Null) };
    ([ $($items:tt)* ]) => { $crate::value::Json::list($crate::json!(@list [] $($items)*)) };
    ({ $($entries:tt)* }) => { $crate::json!(@object ($crate::value::Json::object()) $($entries)*) };

    (@list [$($done:expr,)*]) => { [$($done,)*] };
    (@list [$($done:expr,)*] { $($map:tt)* } $(, $($rest:tt)*)?) => {
        $crate::json!(@list [$($done,)* $crate::value::IntoNode::into_node($crate::json!({ $($map)* })),] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] [ $($list:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::json!(@list [$($done,)* $crate::value::IntoNode::into_node($crate::json!([ $($list)* ])),] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] null $(, $($rest:tt)*)?) => {
        $crate::json!(@list [$($done,)* $crate::value::Node::Null,] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] $item:expr $(, $($rest:tt)*)?) => {
        $crate::json!(@list [$($done,)* $crate::value::IntoNode::into_node($item),] $($($rest)*)?)
    };

    (@object ($object:expr)) => { $object };
    (@object ($object:expr) $key:tt : { $($map:tt)* } $(, $($rest:tt)*)?) => {
        $crate::json!(@object ($object.set($key, $crate::json!({ $($map)* }))) $($($rest)*)?)
    };
    (@object ($object:expr) $key:tt : [ $($list:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::json!(@object ($object.set($key, $crate::json!([ $($list)* ]))) $($($rest)*)?)
    };
    (@object ($object:expr) $key:tt : null $(, $($rest:tt)*)?) => {
        $crate::json!(@object ($object.set($key, $crate::value::Node::Null)) $($($rest)*)?)
    };
    (@object ($object:expr) $key:tt : $value:expr $(, $($rest:tt)*)?) => {
        $crate::json!(@object ($object.set($key, $value)) $($($rest)*)?)
    };
    ($value:expr) => { $crate::value::Json::from_node($crate::value::IntoNode::into_node($value)) };
}

impl Json {
    /// Takes an erased tree as JSON.
    pub fn from_node(node: Node) -> Self {
        Self(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_json_keeps_its_order_and_drops_none() {
        let json =
            json!({ "b": [1, { "c": null }, [true]], "a": Option::<String>::None, "d": {}, });
        match IntoNode::into_node(json) {
            Node::Object(properties) => {
                let names: Vec<_> = properties
                    .iter()
                    .map(|property| property.name.as_ref())
                    .collect();
                assert_eq!(names, ["b", "d"]);
            }
            other => panic!("{other:?}"),
        }
    }
}
