//! The erased tree under every typed value.

use std::borrow::Cow;
use std::panic::Location;

/// Names one construct of one tree: what a reference points at before logical ids exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConstructKey {
    pub(crate) tree: u32,
    pub(crate) index: u32,
}

/// What is taken from the construct that a [`Reference`] points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `Ref`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html>
    Ref,
    /// `Fn::GetAtt` of the attribute so named:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html>
    GetAtt(Cow<'static, str>),
    /// `Fn::GetAtt` of an attribute that is a list, which crosses stacks as joined text.
    List(Cow<'static, str>),
    /// The bare logical id, as `Fn::If`, `Condition` and `Fn::FindInMap` want it.
    LogicalId,
}

/// A reference to another construct of the app, resolved by `synth`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The construct referred to.
    pub construct: ConstructKey,
    /// What is taken from it.
    pub attribute: Attribute,
}

/// A call of an intrinsic function: `{"Fn::Join": argument}`.
#[derive(Clone, Debug)]
pub struct Call {
    /// The function's name as the template spells it, such as `Fn::Join`.
    pub function: &'static str,
    /// Its argument.
    pub argument: Node,
}

/// One property of an object, with the line of Rust that set it.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name as CloudFormation spells it.
    pub name: Cow<'static, str>,
    /// The value.
    pub value: Node,
    /// Where it was set.
    pub set_at: &'static Location<'static>,
}

/// One value before its references are resolved.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Node {
    /// Nothing: a property with this value is not written. What `None` turns into.
    Absent,
    /// A JSON `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// A string.
    Text(Cow<'static, str>),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order in which its properties were set.
    Object(Vec<Property>),
    /// A reference to another construct.
    Reference(Reference),
    /// A pseudo parameter, such as `AWS::Region`.
    Pseudo(&'static str),
    /// Text with values in it: the shortest of a string, the value itself, or `Fn::Sub`.
    Sub(Vec<Node>),
    /// Any other intrinsic function.
    Call(Box<Call>),
}

impl Node {
    /// A call of the intrinsic `function`.
    pub fn call(function: &'static str, argument: Node) -> Self {
        Self::Call(Box::new(Call { function, argument }))
    }

    /// A string.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Whether this is [`Node::Absent`].
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Calls `visit` with every reference inside this value.
    pub fn for_each_reference<'a>(&'a self, visit: &mut impl FnMut(&'a Reference)) {
        match self {
            Self::Reference(reference) => visit(reference),
            Self::List(items) | Self::Sub(items) => {
                for item in items {
                    item.for_each_reference(visit);
                }
            }
            Self::Object(properties) => {
                for property in properties {
                    property.value.for_each_reference(visit);
                }
            }
            Self::Call(call) => call.argument.for_each_reference(visit),
            _ => {}
        }
    }
}
