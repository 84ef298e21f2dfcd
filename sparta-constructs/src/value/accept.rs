//! `Value<M>` and the one trait through which everything becomes a value.

use std::fmt;
use std::marker::PhantomData;

use super::Node;

/// A value that means `M`: a literal, a reference, or an intrinsic that yields one.
///
/// ```
/// use sparta_constructs::value::{IntoValue, Value, meaning::ec2::VpcId};
///
/// let literal: Value<VpcId> = "vpc-0abc".into_value();
/// let typed_again: Value<VpcId> = literal.clone();
/// let as_text: Value<String> = literal.into_value();
/// # let _ = (typed_again, as_text);
/// ```
pub struct Value<M: ?Sized> {
    node: Node,
    meaning: PhantomData<fn() -> Box<M>>,
}

impl<M: ?Sized> Value<M> {
    /// A value of the meaning the context wants: `Value::of("vpc-0abc")`.
    pub fn of(value: impl IntoValue<M>) -> Self {
        value.into_value()
    }

    /// Takes an erased tree to mean `M`, without any check.
    pub fn from_node(node: Node) -> Self {
        Self {
            node,
            meaning: PhantomData,
        }
    }

    /// The erased tree.
    pub fn into_node(self) -> Node {
        self.node
    }

    /// The erased tree, borrowed.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// Takes this value to mean something else: the visible way around the types.
    ///
    /// Nothing is checked here; validation still checks the template.
    pub fn cast<O: ?Sized>(self) -> Value<O> {
        Value::from_node(self.node)
    }
}

impl<M: ?Sized> Clone for Value<M> {
    fn clone(&self) -> Self {
        Self::from_node(self.node.clone())
    }
}

impl<M: ?Sized> fmt::Debug for Value<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

/// What may stand where CloudFormation wants a value that means `M`.
///
/// Implemented for literals, handles of resources, attributes, parameters, intrinsic functions,
/// lists of these, and `Option` (`None` leaves the property out).
#[diagnostic::on_unimplemented(
    message = "CloudFormation wants `{M}` here, and `{Self}` is not one",
    label = "not a value that means `{M}`",
    note = "pass a literal, the handle or attribute of a resource that gives `{M}`, a parameter, or an intrinsic; `.cast()` on a `Value` goes around this check",
    note = "a resource stands for its values only once `.add(…)` has put it into a scope"
)]
pub trait IntoValue<M: ?Sized> {
    /// The value.
    fn into_value(self) -> Value<M>;
}

/// Says that where CloudFormation wants `Self`, a value that means `Other` will do.
///
/// Every meaning accepts itself; plain text (`String`) accepts every meaning that is text; a
/// property that takes an id or an ARN accepts both.
#[diagnostic::on_unimplemented(
    message = "CloudFormation wants `{Self}` here, and this value means `{Other}`",
    label = "a `{Other}` where a `{Self}` belongs",
    note = "`.cast()` goes around this check where you know better"
)]
pub trait Accepts<Other: ?Sized> {}

impl<M: ?Sized> Accepts<M> for M {}

impl<M: ?Sized + Accepts<O>, O: ?Sized> IntoValue<M> for Value<O> {
    fn into_value(self) -> Value<M> {
        Value::from_node(self.node)
    }
}

/// Implemented by types that are a meaning and its value at once: generated property types and
/// enums.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a CloudFormation property type",
    label = "not a property type or an enum of a resource"
)]
pub trait Own {
    /// The erased tree.
    fn into_node(self) -> Node;
}

impl<T: Own> IntoValue<T> for T {
    fn into_value(self) -> Value<T> {
        Value::from_node(self.into_node())
    }
}

impl<M: ?Sized, T: IntoValue<M>> IntoValue<M> for Option<T> {
    fn into_value(self) -> Value<M> {
        self.map_or_else(|| Value::from_node(Node::Absent), IntoValue::into_value)
    }
}

impl<M, T: IntoValue<M>> IntoValue<[M]> for Vec<T> {
    fn into_value(self) -> Value<[M]> {
        list(self)
    }
}

impl<M, T: IntoValue<M>, const N: usize> IntoValue<[M]> for [T; N] {
    fn into_value(self) -> Value<[M]> {
        list(self)
    }
}

impl<M, T: IntoValue<M> + Clone> IntoValue<[M]> for &[T] {
    fn into_value(self) -> Value<[M]> {
        list(self.iter().cloned())
    }
}

impl<M, T: IntoValue<M> + Clone> IntoValue<[M]> for &Vec<T> {
    fn into_value(self) -> Value<[M]> {
        list(self.iter().cloned())
    }
}

fn list<M, T: IntoValue<M>>(items: impl IntoIterator<Item = T>) -> Value<[M]> {
    Value::from_node(Node::List(
        items
            .into_iter()
            .map(|item| item.into_value().into_node())
            .filter(|node| !node.is_absent())
            .collect(),
    ))
}

/// A list of values of several kinds that mean the same: `list![vpc_a, "vpc-0abc"]`.
///
/// ```
/// use sparta_constructs::{list, value::{Value, meaning::ec2::SubnetId}};
/// # let first: Value<SubnetId> = Value::of("subnet-1");
/// let subnets: Value<[SubnetId]> = list![first, "subnet-2"];
/// ```
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        $crate::value::Value::from_items([$($crate::value::Value::of($item)),*])
    };
}

impl<M> Value<[M]> {
    /// A list of values.
    pub fn from_items(items: impl IntoIterator<Item = Value<M>>) -> Self {
        list(items)
    }
}
