//! Template conditions.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::Location;

use super::scope::Scope;
use super::tree::Kind;
use crate::value::{Attribute, ConstructKey, If, IntoNode, Node, Property, Reference};

/// What a condition or a rule says.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html>
///
/// ```
/// use sparta_constructs::cfn::sqs;
/// use sparta_constructs::core::{App, ConditionExpression, Environment, fn_if};
/// use sparta_constructs::value::pseudo;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let london = ConditionExpression::equals(pseudo::REGION, "eu-west-2").add(stack, "London");
/// sqs::Queue::new().visibility_timeout(fn_if(london, 60, 30)).add(stack, "Everywhere");
/// sqs::Queue::new().add(stack, "OnlyThere").condition(london);
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct ConditionExpression(Node);

impl ConditionExpression {
    /// `Fn::Equals`: both are the same.
    pub fn equals(left: impl IntoNode, right: impl IntoNode) -> Self {
        Self::call("Fn::Equals", vec![left.into_node(), right.into_node()])
    }

    /// `Fn::And`: all hold (2 to 10).
    pub fn and<T: Into<Self>>(all: impl IntoIterator<Item = T>) -> Self {
        Self::call("Fn::And", all.into_iter().map(|one| one.into().0).collect())
    }

    /// `Fn::Or`: one holds (2 to 10).
    pub fn or<T: Into<Self>>(any: impl IntoIterator<Item = T>) -> Self {
        Self::call("Fn::Or", any.into_iter().map(|one| one.into().0).collect())
    }

    /// `Fn::Not`: it does not hold.
    pub fn not(one: impl Into<Self>) -> Self {
        Self::call("Fn::Not", vec![one.into().0])
    }

    /// `Fn::Contains`: the list has the text; in rules only.
    pub fn contains(list: impl IntoNode, text: impl IntoNode) -> Self {
        Self::call("Fn::Contains", vec![list.into_node(), text.into_node()])
    }

    /// `Fn::EachMemberIn`: every item of the first list is in the second; in rules only.
    pub fn each_member_in(list: impl IntoNode, allowed: impl IntoNode) -> Self {
        Self::call(
            "Fn::EachMemberIn",
            vec![list.into_node(), allowed.into_node()],
        )
    }

    /// `Fn::EachMemberEquals`: every item of the list is the text; in rules only.
    pub fn each_member_equals(list: impl IntoNode, text: impl IntoNode) -> Self {
        Self::call(
            "Fn::EachMemberEquals",
            vec![list.into_node(), text.into_node()],
        )
    }

    fn call(function: &'static str, arguments: Vec<Node>) -> Self {
        Self(Node::call(function, Node::List(arguments)))
    }

    pub(crate) fn into_node(self) -> Node {
        self.0
    }

    /// Adds the condition to a stack.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Condition {
        let key = scope
            .into()
            .add(id.into(), Kind::Condition(self.0), Location::caller());
        Condition {
            key,
            not_send: PhantomData,
        }
    }
}

/// A condition of a stack: a name for a [`ConditionExpression`]. `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    key: ConstructKey,
    not_send: PhantomData<*const ()>,
}

impl Condition {
    /// The bare logical id, resolved by synth.
    pub(crate) fn name_node(self) -> Node {
        Node::Reference(Reference {
            construct: self.key,
            attribute: Attribute::LogicalId,
        })
    }

    /// The condition as a place in the tree.
    pub fn scope(self) -> Scope {
        Scope::of(self.key)
    }
}

/// `{"Condition": name}`, as one condition uses another.
impl From<Condition> for ConditionExpression {
    #[track_caller]
    fn from(condition: Condition) -> Self {
        let value = condition.name_node();
        Self(Node::Object(vec![Property {
            name: Cow::Borrowed("Condition"),
            value,
            set_at: Location::caller(),
        }]))
    }
}

/// `Fn::If`: `then` when the condition holds, else `otherwise`; `None` leaves the property out.
///
/// ```
/// use sparta_constructs::core::{App, ConditionExpression, Environment, ParameterSpec, RawResource, fn_if};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let size = ParameterSpec::<String>::new().add(stack, "Size");
/// let large = ConditionExpression::equals(size, "large").add(stack, "Large");
/// RawResource::new("AWS::SQS::Queue").set("DelaySeconds", fn_if(large, 10, 0)).add(stack, "Queue");
/// ```
pub fn fn_if<A, B>(condition: Condition, then: A, otherwise: B) -> If<A, B> {
    If::new(condition.name_node(), then, otherwise)
}
