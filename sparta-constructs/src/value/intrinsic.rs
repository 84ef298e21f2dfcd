//! The intrinsic functions of the template language.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>
//!
//! Each takes typed arguments and yields something that fits wherever its result may stand. What
//! is only known as text ([`Text`]) takes its meaning from the property it is given to.

use super::meaning::{AvailabilityZone, TextMeaning};
use super::{IntoNode, IntoValue, Json, Node, Sub, Value};

/// Text made by an intrinsic; means whatever the property it is given to wants.
#[derive(Clone, Debug)]
pub struct Text(pub(crate) Node);

impl<M: TextMeaning + ?Sized> IntoValue<M> for Text {
    fn into_value(self) -> Value<M> {
        Value::from_node(self.0)
    }
}

impl IntoNode for Text {
    fn into_node(self) -> Node {
        self.0
    }
}

/// A list of texts made by an intrinsic.
#[derive(Clone, Debug)]
pub struct Texts(Node);

impl<M: TextMeaning> IntoValue<[M]> for Texts {
    fn into_value(self) -> Value<[M]> {
        Value::from_node(self.0)
    }
}

impl IntoNode for Texts {
    fn into_node(self) -> Node {
        self.0
    }
}

/// A value of which CloudFormation alone knows the type; fits everywhere.
#[derive(Clone, Debug)]
pub struct Untyped(pub(crate) Node);

impl<M: ?Sized> IntoValue<M> for Untyped {
    fn into_value(self) -> Value<M> {
        Value::from_node(self.0)
    }
}

impl IntoNode for Untyped {
    fn into_node(self) -> Node {
        self.0
    }
}

/// `Fn::If`: fits where both of its branches fit. Made by
/// [`fn_if`](crate::core::fn_if).
#[derive(Clone, Debug)]
pub struct If<A, B> {
    condition: Node,
    then: A,
    otherwise: B,
}

fn call_if(condition: Node, then: Node, otherwise: Node) -> Node {
    // A branch left out is `AWS::NoValue`, which removes the property:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html
    let branch = |node: Node| {
        if node.is_absent() {
            Node::Pseudo("AWS::NoValue")
        } else {
            node
        }
    };
    Node::call(
        "Fn::If",
        Node::List(vec![condition, branch(then), branch(otherwise)]),
    )
}

impl<M: ?Sized, A: IntoValue<M>, B: IntoValue<M>> IntoValue<M> for If<A, B> {
    fn into_value(self) -> Value<M> {
        let (then, otherwise) = (
            self.then.into_value().into_node(),
            self.otherwise.into_value().into_node(),
        );
        Value::from_node(call_if(self.condition, then, otherwise))
    }
}

impl<A: IntoNode, B: IntoNode> IntoNode for If<A, B> {
    fn into_node(self) -> Node {
        call_if(
            self.condition,
            self.then.into_node(),
            self.otherwise.into_node(),
        )
    }
}

impl<A, B> If<A, B> {
    /// A choice by the condition of which `condition` is the name.
    pub(crate) fn new(condition: Node, then: A, otherwise: B) -> Self {
        Self {
            condition,
            then,
            otherwise,
        }
    }
}

/// `Fn::Join`: the items, with `delimiter` between them.
pub fn join(delimiter: &'static str, items: impl IntoValue<[String]>) -> Text {
    Text(Node::call(
        "Fn::Join",
        Node::List(vec![Node::text(delimiter), items.into_value().into_node()]),
    ))
}

/// `Fn::Split`: the parts of `text` between the delimiters.
pub fn split(delimiter: &'static str, text: impl IntoValue<String>) -> Texts {
    Texts(Node::call(
        "Fn::Split",
        Node::List(vec![Node::text(delimiter), text.into_value().into_node()]),
    ))
}

/// What [`select`] can take an item from.
pub trait Selectable {
    /// What an item is.
    type Item;
    /// The item that the call `Fn::Select` yields.
    fn item(node: Node) -> Self::Item;
    /// The list, erased.
    fn into_list(self) -> Node;
}

impl<M> Selectable for Value<[M]> {
    type Item = Value<M>;
    fn item(node: Node) -> Value<M> {
        Value::from_node(node)
    }
    fn into_list(self) -> Node {
        self.into_node()
    }
}

impl Selectable for Texts {
    type Item = Text;
    fn item(node: Node) -> Text {
        Text(node)
    }
    fn into_list(self) -> Node {
        self.0
    }
}

/// `Fn::Select`: the item at `index`, counted from 0.
pub fn select<L: Selectable>(index: impl IntoValue<i64>, list: L) -> L::Item {
    L::item(Node::call(
        "Fn::Select",
        Node::List(vec![index.into_value().into_node(), list.into_list()]),
    ))
}

/// `Fn::GetAZs`: the availability zones of a region, [`pseudo::REGION`](super::pseudo::REGION)
/// for the stack's own.
pub fn availability_zones(region: impl IntoValue<String>) -> Value<[AvailabilityZone]> {
    Value::from_node(Node::call("Fn::GetAZs", region.into_value().into_node()))
}

/// `Fn::Cidr`: `count` address blocks (1 to 256) out of `block`, each with `host_bits` bits left
/// for hosts (8 makes a `/24` of IPv4).
pub fn cidr(
    block: impl IntoValue<String>,
    count: impl IntoValue<i64>,
    host_bits: impl IntoValue<i64>,
) -> Texts {
    Texts(Node::call(
        "Fn::Cidr",
        Node::List(vec![
            block.into_value().into_node(),
            count.into_value().into_node(),
            host_bits.into_value().into_node(),
        ]),
    ))
}

/// `Fn::ImportValue`: what another stack of the same account and region exports under `name`.
///
/// References between stacks of one app need none of this: use the handle.
pub fn import_value(name: impl IntoValue<String>) -> Text {
    Text(Node::call("Fn::ImportValue", name.into_value().into_node()))
}

/// `Fn::GetStackOutput`: an output of another stack, without an export.
///
/// A weak reference: the other stack may drop the output while this one uses it.
#[track_caller]
pub fn get_stack_output(stack: impl IntoValue<String>, output: impl IntoValue<String>) -> Text {
    let argument = Json::object()
        .set("StackName", stack.into_value())
        .set("OutputName", output.into_value());
    Text(Node::call("Fn::GetStackOutput", argument.into_node()))
}

/// `Fn::FindInMap` with a mapping named by hand; [`Mapping::find`](crate::core::Mapping::find)
/// does it with a handle.
pub fn find_in_map(
    map: impl IntoNode,
    top_key: impl IntoNode,
    second_key: impl IntoNode,
) -> Untyped {
    Untyped(Node::call(
        "Fn::FindInMap",
        Node::List(vec![
            map.into_node(),
            top_key.into_node(),
            second_key.into_node(),
        ]),
    ))
}

/// `Fn::Base64`: the text in Base64, as EC2 user data wants it.
pub fn base64(text: impl IntoValue<String>) -> Text {
    Text(Node::call("Fn::Base64", text.into_value().into_node()))
}

/// `Fn::Length`: how many items a list has. Adds the transform `AWS::LanguageExtensions`.
pub fn length(list: impl IntoNode) -> Value<i64> {
    Value::from_node(Node::call("Fn::Length", list.into_node()))
}

/// `Fn::ToJsonString`: an object or list as JSON text. Adds the transform
/// `AWS::LanguageExtensions`.
pub fn to_json_string(value: impl IntoValue<Json>) -> Text {
    Text(Node::call(
        "Fn::ToJsonString",
        value.into_value().into_node(),
    ))
}

/// `Fn::Transform`: what the macro `name` makes of `parameters`.
#[track_caller]
pub fn transform(name: impl IntoValue<String>, parameters: impl IntoValue<Json>) -> Untyped {
    let argument = Json::object()
        .set("Name", name.into_value())
        .set("Parameters", parameters.into_value());
    Untyped(Node::call("Fn::Transform", argument.into_node()))
}

/// A dynamic reference `{{resolve:service:key}}`, filled in by CloudFormation at deploy time.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
pub fn dynamic_reference(service: &'static str, key: impl IntoNode) -> Sub {
    Sub::new(vec![
        Node::text("{{resolve:"),
        Node::text(service),
        Node::text(":"),
        key.into_node(),
        Node::text("}}"),
    ])
}

/// The newest version of a Parameter Store parameter (`String` or `StringList`), read at deploy.
pub fn ssm(parameter: impl IntoNode) -> Sub {
    dynamic_reference("ssm", parameter)
}

/// The newest version of a `SecureString` parameter; allowed in few properties only.
pub fn ssm_secure(parameter: impl IntoNode) -> Sub {
    dynamic_reference("ssm-secure", parameter)
}

/// A secret of Secrets Manager: the whole of it, or one key of its JSON. The secret's text is
/// never in the template.
pub fn secret(secret_id: impl IntoNode, json_key: Option<&'static str>) -> Sub {
    let mut pieces = vec![
        Node::text("{{resolve:secretsmanager:"),
        secret_id.into_node(),
        Node::text(":SecretString"),
    ];
    if let Some(key) = json_key {
        pieces.push(Node::text(":"));
        pieces.push(Node::text(key));
    }
    pieces.push(Node::text("}}"));
    Sub::new(pieces)
}
