//! What generated resources are made of.

use std::borrow::Cow;
use std::panic::Location;

use super::handle::Handle;
use super::policy::DeletionPolicy;
use super::scope::Scope;
use super::tree::Kind;
use crate::value::{Attribute, IntoNode, IntoValue, Node, Own, Property};

/// How a resource type takes tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagForm {
    /// It takes none.
    None,
    /// A list of `{Key, Value}` under this property.
    List(&'static str),
    /// An object from key to value under this property.
    Map(&'static str),
    /// A list of `{Key, Value, PropagateAtLaunch}`, as Auto Scaling groups have it.
    Propagating(&'static str),
}

/// A resource type of CloudFormation. Implemented by the generated structs.
pub trait ResourceType: HasProperties {
    /// The name, such as `AWS::EC2::Subnet`.
    const TYPE: &'static str;
    /// How it takes tags.
    const TAGS: TagForm;
    /// What its `Ref` means.
    type Ref: ?Sized;
}

/// What is made of named properties: resource types and property types. Implemented by the
/// generated structs.
pub trait HasProperties: Sized {
    /// The properties set so far.
    fn properties(&mut self) -> &mut Properties;
}

impl<T: HasProperties> Own for T {
    fn into_node(mut self) -> Node {
        std::mem::take(self.properties()).into_node()
    }
}

/// Sets a property, for generated code: as a function over any struct, a setter is one call, and
/// the compiler checks a setter a third faster than if it took the struct apart.
#[track_caller]
pub(crate) fn with<S: HasProperties, M: ?Sized>(
    mut shape: S,
    name: &'static str,
    value: impl IntoValue<M>,
) -> S {
    shape.properties().put(
        Cow::Borrowed(name),
        value.into_value().into_node(),
        Location::caller(),
    );
    shape
}

/// Sets a property to anything, for generated code.
#[track_caller]
pub(crate) fn with_raw<S: HasProperties>(
    mut shape: S,
    name: impl Into<Cow<'static, str>>,
    value: impl IntoNode,
) -> S {
    shape
        .properties()
        .put(name.into(), value.into_node(), Location::caller());
    shape
}

/// Says that a resource of type `Self` gives a value that means `M`, and how.
#[diagnostic::on_unimplemented(
    message = "CloudFormation wants `{M}` here, and `{Self}` does not give one",
    label = "a `{Self}` where a `{M}` belongs",
    note = "pass a resource that gives `{M}`, one of its attributes, a parameter, or a literal; `.cast()` on a `Value` goes around this check",
    note = "where any text may stand, say which: `.reference()` is the resource's `Ref`, the `attr_…` functions are its attributes"
)]
pub trait Provides<M: ?Sized>: ResourceType {
    /// `Ref`, or the attribute that gives it.
    const ATTRIBUTE: Provided;
}

/// How a resource gives a value: see [`Provides`].
#[derive(Clone, Copy, Debug)]
pub enum Provided {
    /// Its `Ref`.
    Ref,
    /// This attribute.
    GetAtt(&'static str),
}

impl From<Provided> for Attribute {
    fn from(provided: Provided) -> Self {
        match provided {
            Provided::Ref => Self::Ref,
            Provided::GetAtt(name) => Self::GetAtt(Cow::Borrowed(name)),
        }
    }
}

/// The properties of one resource or property type, in the order in which they were set.
///
/// What the generated types of [`cfn`](crate::cfn) are made of; a type that is not there is a
/// [`RawResource`].
///
/// ```
/// use sparta_constructs::cfn::sqs;
/// use sparta_constructs::core::{App, Environment, Properties};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let properties = Properties::new().with::<String>("QueueName", "orders");
/// let queue = properties.add::<sqs::Queue>(stack, "Orders");
/// # let _ = queue;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Properties(Vec<Property>);

impl Properties {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property to a value of the meaning `M`; `None` leaves it out. What was set before
    /// is replaced.
    #[must_use]
    #[track_caller]
    pub fn with<M: ?Sized>(mut self, name: &'static str, value: impl IntoValue<M>) -> Self {
        self.put(
            Cow::Borrowed(name),
            value.into_value().into_node(),
            Location::caller(),
        );
        self
    }

    /// Sets a property to anything, by name.
    #[must_use]
    #[track_caller]
    pub fn with_raw(mut self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        self.put(name.into(), value.into_node(), Location::caller());
        self
    }

    fn put(&mut self, name: Cow<'static, str>, value: Node, set_at: &'static Location<'static>) {
        if value.is_absent() {
            self.0.retain(|existing| existing.name != name);
        } else {
            set(
                &mut self.0,
                Property {
                    name,
                    value,
                    set_at,
                },
            );
        }
    }

    /// The properties as an object.
    pub fn into_node(self) -> Node {
        Node::Object(self.0)
    }

    /// Adds a resource of type `R` with these properties.
    #[track_caller]
    pub fn add<R: ResourceType>(
        self,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Handle<R> {
        let data = ResourceData {
            properties: self.0,
            tags: R::TAGS,
            ..ResourceData::new(R::TYPE)
        };
        Handle::of(scope.into().add(
            id.into(),
            Kind::Resource(Box::new(data)),
            Location::caller(),
        ))
    }
}

/// Replaces the property of that name, or adds it at the end.
pub(crate) fn set(properties: &mut Vec<Property>, property: Property) {
    match properties
        .iter_mut()
        .find(|existing| existing.name == property.name)
    {
        Some(existing) => *existing = property,
        None => properties.push(property),
    }
}

/// What the tree knows of a resource.
#[derive(Clone, Debug)]
pub(crate) struct ResourceData {
    pub(crate) resource_type: Cow<'static, str>,
    pub(crate) properties: Vec<Property>,
    pub(crate) tags: TagForm,
    pub(crate) condition: Option<Node>,
    pub(crate) deletion_policy: Option<DeletionPolicy>,
    pub(crate) update_replace_policy: Option<DeletionPolicy>,
    pub(crate) creation_policy: Option<Node>,
    pub(crate) update_policy: Option<Node>,
    pub(crate) metadata: Vec<Property>,
}

impl ResourceData {
    pub(crate) fn new(resource_type: impl Into<Cow<'static, str>>) -> Self {
        Self {
            resource_type: resource_type.into(),
            properties: Vec::new(),
            tags: TagForm::None,
            condition: None,
            deletion_policy: None,
            update_replace_policy: None,
            creation_policy: None,
            update_policy: None,
            metadata: Vec::new(),
        }
    }
}

/// A resource of a type that the facts do not know: a custom resource (`Custom::…`), a private
/// type, or one newer than this library.
///
/// ```
/// use sparta_constructs::core::{App, Environment, RawResource};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let custom = RawResource::new("Custom::Thing").set("ServiceToken", "arn:aws:…").add(stack, "Thing");
/// let answer = custom.attribute("Answer");
/// # let _ = answer;
/// ```
#[derive(Clone, Debug)]
pub struct RawResource {
    resource_type: Cow<'static, str>,
    properties: Properties,
}

impl RawResource {
    /// A resource of the type so named.
    pub fn new(resource_type: impl Into<Cow<'static, str>>) -> Self {
        Self {
            resource_type: resource_type.into(),
            properties: Properties::new(),
        }
    }

    /// Sets a property.
    #[must_use]
    #[track_caller]
    pub fn set(mut self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        self.properties = self.properties.with_raw(name, value);
        self
    }

    /// Adds the resource to a scope.
    #[track_caller]
    pub fn add(
        self,
        scope: impl Into<Scope>,
        id: impl Into<Cow<'static, str>>,
    ) -> Handle<RawResource> {
        let data = ResourceData {
            properties: self.properties.0,
            ..ResourceData::new(self.resource_type)
        };
        Handle::of(scope.into().add(
            id.into(),
            Kind::Resource(Box::new(data)),
            Location::caller(),
        ))
    }
}

impl ResourceType for RawResource {
    const TYPE: &'static str = "";
    const TAGS: TagForm = TagForm::None;
    type Ref = String;
}

impl HasProperties for RawResource {
    fn properties(&mut self) -> &mut Properties {
        &mut self.properties
    }
}
