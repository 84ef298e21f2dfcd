//! Literals into values, and anything into an erased tree.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::panic::Location;

use super::meaning::TextMeaning;
use super::{Accepts, IntoValue, Node, Property, Value};

/// The meaning of a CloudFormation number that may have a fraction.
pub type Number = f64;

/// The meaning of an object with free keys, whose values mean `M`.
pub struct Map<M: ?Sized>(std::marker::PhantomData<fn() -> Box<M>>);

impl<M: TextMeaning + ?Sized> IntoValue<M> for &'static str {
    fn into_value(self) -> Value<M> {
        Value::from_node(Node::text(self))
    }
}

impl<M: TextMeaning + ?Sized> IntoValue<M> for String {
    fn into_value(self) -> Value<M> {
        Value::from_node(Node::text(self))
    }
}

impl<M: TextMeaning + ?Sized> IntoValue<M> for &String {
    fn into_value(self) -> Value<M> {
        Value::from_node(Node::text(self.clone()))
    }
}

impl<M: TextMeaning + ?Sized> IntoValue<M> for Cow<'static, str> {
    fn into_value(self) -> Value<M> {
        Value::from_node(Node::Text(self))
    }
}

/// Where any number will do, a whole number will.
impl Accepts<i64> for Number {}

macro_rules! numbers {
    ($meaning:ty, $variant:ident, $as:ty: $($literal:ty),*) => {$(
        impl IntoValue<$meaning> for $literal {
            fn into_value(self) -> Value<$meaning> {
                Value::from_node(Node::$variant(<$as>::from(self)))
            }
        }
    )*};
}
numbers!(i64, Integer, i64: i8, i16, i32, i64, u8, u16, u32);
numbers!(f64, Integer, i64: i8, i16, i32, i64, u8, u16, u32);
numbers!(f64, Float, f64: f32, f64);
numbers!(bool, Bool, bool: bool);

fn map<M: ?Sized, K: Into<Cow<'static, str>>, V: IntoValue<M>>(
    entries: impl IntoIterator<Item = (K, V)>,
    set_at: &'static Location<'static>,
) -> Value<Map<M>> {
    Value::from_node(Node::Object(
        entries
            .into_iter()
            .map(|(name, value)| Property {
                name: name.into(),
                value: value.into_value().into_node(),
                set_at,
            })
            .filter(|property| !property.value.is_absent())
            .collect(),
    ))
}

impl<M: ?Sized, K: Into<Cow<'static, str>>, V: IntoValue<M>> IntoValue<Map<M>> for Vec<(K, V)> {
    #[track_caller]
    fn into_value(self) -> Value<Map<M>> {
        map(self, Location::caller())
    }
}

impl<M: ?Sized, K: Into<Cow<'static, str>>, V: IntoValue<M>, const N: usize> IntoValue<Map<M>>
    for [(K, V); N]
{
    #[track_caller]
    fn into_value(self) -> Value<Map<M>> {
        map(self, Location::caller())
    }
}

impl<M: ?Sized, K: Into<Cow<'static, str>>, V: IntoValue<M>> IntoValue<Map<M>> for BTreeMap<K, V> {
    #[track_caller]
    fn into_value(self) -> Value<Map<M>> {
        map(self, Location::caller())
    }
}

/// What may stand where no meaning is known: in [`json!`](crate::json), [`sub!`](crate::sub) and
/// `set_raw`. A resource's handle gives its `Ref`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written into a template",
    label = "not a literal, a handle, a `Value`, or an intrinsic"
)]
pub trait IntoNode {
    /// The erased tree.
    fn into_node(self) -> Node;
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl<M: ?Sized> IntoNode for Value<M> {
    fn into_node(self) -> Node {
        Value::into_node(self)
    }
}

impl<M: ?Sized> IntoNode for &Value<M> {
    fn into_node(self) -> Node {
        self.node().clone()
    }
}

impl<T: IntoNode> IntoNode for Option<T> {
    fn into_node(self) -> Node {
        self.map_or(Node::Absent, IntoNode::into_node)
    }
}

impl<T: IntoNode> IntoNode for Vec<T> {
    fn into_node(self) -> Node {
        Node::List(self.into_iter().map(IntoNode::into_node).collect())
    }
}

impl<T: IntoNode, const N: usize> IntoNode for [T; N] {
    fn into_node(self) -> Node {
        Node::List(self.into_iter().map(IntoNode::into_node).collect())
    }
}

macro_rules! leaves {
    ($($leaf:ty => $meaning:ty),* $(,)?) => {$(
        impl IntoNode for $leaf {
            fn into_node(self) -> Node {
                Value::<$meaning>::of(self).into_node()
            }
        }
    )*};
}
leaves! {
    &'static str => String, String => String, &String => String, Cow<'static, str> => String,
    bool => bool, f64 => f64,
    i8 => i64, i16 => i64, i32 => i64, i64 => i64, u8 => i64, u16 => i64, u32 => i64,
}

impl IntoNode for serde_json::Value {
    #[track_caller]
    fn into_node(self) -> Node {
        let set_at = Location::caller();
        match self {
            Self::Null => Node::Null,
            Self::Bool(bool) => Node::Bool(bool),
            Self::Number(number) => match number.as_i64() {
                Some(integer) => Node::Integer(integer),
                None => Node::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Self::String(text) => Node::text(text),
            Self::Array(items) => Node::List(items.into_iter().map(IntoNode::into_node).collect()),
            Self::Object(entries) => Node::Object(
                entries
                    .into_iter()
                    .map(|(name, value)| Property {
                        name: name.into(),
                        value: value.into_node(),
                        set_at,
                    })
                    .collect(),
            ),
        }
    }
}
