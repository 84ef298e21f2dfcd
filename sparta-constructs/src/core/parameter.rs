//! Template parameters.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::Location;

use super::scope::Scope;
use super::tree::Kind;
use crate::value::meaning::{AvailabilityZone, ec2, route53};
use crate::value::{
    Accepts, Attribute, ConstructKey, IntoNode, IntoValue, Node, Number, Property, Reference, Value,
};

/// A meaning that a template parameter can have.
#[diagnostic::on_unimplemented(
    message = "a template parameter cannot mean `{Self}`",
    label = "CloudFormation has no parameter type for `{Self}`",
    note = "take a `String` parameter and `.cast()` its value"
)]
pub trait ParameterMeaning {
    /// The parameter type in a template.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/parameters-section-structure.html>
    const TYPE: &'static str;
}

macro_rules! parameter_meanings {
    ($($meaning:ty => $name:literal),* $(,)?) => {$(
        impl ParameterMeaning for $meaning {
            const TYPE: &'static str = $name;
        }
    )*};
}
parameter_meanings! {
    String => "String",
    Number => "Number",
    i64 => "Number",
    [String] => "CommaDelimitedList",
    [Number] => "List<Number>",
    AvailabilityZone => "AWS::EC2::AvailabilityZone::Name",
    [AvailabilityZone] => "List<AWS::EC2::AvailabilityZone::Name>",
    ec2::ImageId => "AWS::EC2::Image::Id",
    [ec2::ImageId] => "List<AWS::EC2::Image::Id>",
    ec2::InstanceId => "AWS::EC2::Instance::Id",
    [ec2::InstanceId] => "List<AWS::EC2::Instance::Id>",
    ec2::KeyPairName => "AWS::EC2::KeyPair::KeyName",
    ec2::SecurityGroupId => "AWS::EC2::SecurityGroup::Id",
    [ec2::SecurityGroupId] => "List<AWS::EC2::SecurityGroup::Id>",
    ec2::SecurityGroupName => "AWS::EC2::SecurityGroup::GroupName",
    [ec2::SecurityGroupName] => "List<AWS::EC2::SecurityGroup::GroupName>",
    ec2::SubnetId => "AWS::EC2::Subnet::Id",
    [ec2::SubnetId] => "List<AWS::EC2::Subnet::Id>",
    ec2::VolumeId => "AWS::EC2::Volume::Id",
    [ec2::VolumeId] => "List<AWS::EC2::Volume::Id>",
    ec2::VpcId => "AWS::EC2::VPC::Id",
    [ec2::VpcId] => "List<AWS::EC2::VPC::Id>",
    route53::HostedZoneId => "AWS::Route53::HostedZone::Id",
    [route53::HostedZoneId] => "List<AWS::Route53::HostedZone::Id>",
}

/// What the tree knows of a parameter.
#[derive(Clone, Debug)]
pub(crate) struct ParameterData {
    pub(crate) properties: Vec<Property>,
}

/// A template parameter to be: its constraints.
///
/// ```
/// use sparta_constructs::core::{App, Environment, ParameterSpec};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let token = ParameterSpec::<String>::new().no_echo().min_length(1).add(stack, "BotToken");
/// # let _ = token;
/// ```
#[derive(Debug)]
pub struct ParameterSpec<M: ?Sized> {
    properties: Vec<Property>,
    meaning: PhantomData<fn() -> Box<M>>,
}

impl<M: ?Sized> ParameterSpec<M> {
    /// A parameter whose value means `M`.
    #[track_caller]
    #[expect(
        clippy::new_without_default,
        reason = "a parameter is made on purpose, with the line that made it"
    )]
    pub fn new() -> Self
    where
        M: ParameterMeaning, // here and not at the `impl`, so that the compiler's message is its
    {
        Self::of_type(M::TYPE)
    }

    /// A parameter whose value is read from Parameter Store at deploy: `AWS::SSM::Parameter::Value<…>`.
    /// The parameter's name is the default.
    #[track_caller]
    pub fn ssm(name: impl Into<Cow<'static, str>>) -> Self
    where
        M: ParameterMeaning,
    {
        Self::of_type(format!("AWS::SSM::Parameter::Value<{}>", M::TYPE))
            .set("Default", Node::Text(name.into()))
    }

    /// A parameter of any type that CloudFormation knows.
    #[track_caller]
    pub fn of_type(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            properties: Vec::new(),
            meaning: PhantomData,
        }
        .set("Type", Node::Text(name.into()))
    }

    /// The value when none is given.
    #[must_use]
    #[track_caller]
    pub fn default(self, value: impl IntoNode) -> Self {
        self.set("Default", value.into_node())
    }

    /// What the parameter is for, at most 4,000 characters.
    #[must_use]
    #[track_caller]
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.set("Description", Node::Text(text.into()))
    }

    /// The only values allowed.
    #[must_use]
    #[track_caller]
    pub fn allowed_values<T: IntoNode>(self, values: impl IntoIterator<Item = T>) -> Self {
        self.set(
            "AllowedValues",
            Node::List(values.into_iter().map(IntoNode::into_node).collect()),
        )
    }

    /// A regular expression that the whole value must match.
    #[must_use]
    #[track_caller]
    pub fn allowed_pattern(self, pattern: impl Into<Cow<'static, str>>) -> Self {
        self.set("AllowedPattern", Node::Text(pattern.into()))
    }

    /// What is said when a constraint does not hold.
    #[must_use]
    #[track_caller]
    pub fn constraint_description(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.set("ConstraintDescription", Node::Text(text.into()))
    }

    /// The shortest text allowed, in characters.
    #[must_use]
    #[track_caller]
    pub fn min_length(self, characters: u32) -> Self {
        self.set("MinLength", Node::Integer(characters.into()))
    }

    /// The longest text allowed, in characters.
    #[must_use]
    #[track_caller]
    pub fn max_length(self, characters: u32) -> Self {
        self.set("MaxLength", Node::Integer(characters.into()))
    }

    /// The smallest number allowed.
    #[must_use]
    #[track_caller]
    pub fn min_value(self, number: impl IntoValue<Number>) -> Self {
        self.set("MinValue", number.into_value().into_node())
    }

    /// The largest number allowed.
    #[must_use]
    #[track_caller]
    pub fn max_value(self, number: impl IntoValue<Number>) -> Self {
        self.set("MaxValue", number.into_value().into_node())
    }

    /// The value is masked wherever CloudFormation shows it.
    #[must_use]
    #[track_caller]
    pub fn no_echo(self) -> Self {
        self.set("NoEcho", Node::Bool(true))
    }

    #[track_caller]
    fn set(mut self, name: &'static str, value: Node) -> Self {
        super::resource::set(
            &mut self.properties,
            Property {
                name: Cow::Borrowed(name),
                value,
                set_at: Location::caller(),
            },
        );
        self
    }

    /// Adds the parameter to a stack.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Parameter<M> {
        let data = ParameterData {
            properties: self.properties,
        };
        let key = scope.into().add(
            id.into(),
            Kind::Parameter(Box::new(data)),
            Location::caller(),
        );
        Parameter {
            key,
            marker: PhantomData,
        }
    }
}

/// A template parameter whose value means `M`. `Copy`.
pub struct Parameter<M: ?Sized> {
    key: ConstructKey,
    marker: PhantomData<*const M>,
}

impl<M: ?Sized> std::fmt::Debug for Parameter<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Parameter({})", Scope::of(self.key).path())
    }
}

impl<M: ?Sized> Clone for Parameter<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M: ?Sized> Copy for Parameter<M> {}

impl<M: ?Sized> Parameter<M> {
    /// The parameter's value.
    pub fn value(self) -> Value<M> {
        Value::from_node(Node::Reference(Reference {
            construct: self.key,
            attribute: Attribute::Ref,
        }))
    }

    /// The parameter as a place in the tree.
    pub fn scope(self) -> Scope {
        Scope::of(self.key)
    }
}

impl<M: ?Sized, O: ?Sized + Accepts<M>> IntoValue<O> for Parameter<M> {
    fn into_value(self) -> Value<O> {
        Value::from_node(self.value().into_node())
    }
}

impl<M: ?Sized> IntoNode for Parameter<M> {
    fn into_node(self) -> Node {
        self.value().into_node()
    }
}
