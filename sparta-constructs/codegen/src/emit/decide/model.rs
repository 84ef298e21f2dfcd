//! What is decided: which types, properties, meanings and enums there are. Names are still
//! CloudFormation's; `rust` fields are filled in by the naming step.

use std::collections::{BTreeMap, BTreeSet};

/// Everything that is generated.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// By module, in alphabetical order.
    pub(crate) services: Vec<Service>,
    /// What properties want of other resources.
    pub(crate) markers: BTreeMap<MarkerKey, Marker>,
}

/// The resource types of one service.
#[derive(Debug)]
pub(crate) struct Service {
    /// `AWS::EC2`.
    pub(crate) name: String,
    /// `ec2`.
    pub(crate) module: String,
    /// The cargo feature that it is behind.
    pub(crate) feature: String,
    pub(crate) resources: Vec<Resource>,
}

/// One resource type.
#[derive(Debug)]
pub(crate) struct Resource {
    /// `AWS::EC2::Subnet`.
    pub(crate) name: String,
    pub(crate) body: Object,
    /// The module that its property types and enums are in.
    pub(crate) rust_module: String,
    pub(crate) types: BTreeMap<String, Object>,
    pub(crate) enums: Vec<Values>,
    pub(crate) tags: Option<(TagShape, String)>,
    /// What `Ref` means.
    pub(crate) reference: Meaning,
    pub(crate) attributes: Vec<Attribute>,
    /// What its handle stands for.
    pub(crate) provides: BTreeMap<MarkerKey, Provided>,
    /// The transform that turns this type into others.
    pub(crate) transform: Option<String>,
    /// What the documentation says beside the name.
    pub(crate) remarks: Vec<String>,
}

/// How a resource takes tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TagShape {
    List,
    Map,
    Propagating,
}

/// How a resource gives a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Provided {
    Ref,
    GetAtt(String),
}

/// What `Fn::GetAtt` can ask for.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) meaning: Meaning,
}

/// The properties of a resource or of a property type.
#[derive(Debug, Default)]
pub(crate) struct Object {
    /// Of a property type; empty for the resource itself.
    pub(crate) name: String,
    pub(crate) rust: String,
    /// In the order in which `new` takes them.
    pub(crate) required: Vec<Property>,
    /// In alphabetical order.
    pub(crate) optional: Vec<Property>,
}

/// One property.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) meaning: Meaning,
    pub(crate) note: String,
}

/// The allowed values of one or more properties of a resource.
#[derive(Debug)]
pub(crate) struct Values {
    /// The named type or the property that it is of.
    pub(crate) name: String,
    /// The property type that the property is in; used to tell two enums apart.
    pub(crate) owner: String,
    pub(crate) rust: String,
    /// Variant and text.
    pub(crate) variants: Vec<(String, String)>,
}

/// What a value means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    Text,
    Integer,
    Number,
    Boolean,
    Json,
    /// The tag that is the same for all resources.
    Tag,
    Marker(MarkerKey),
    /// A property type of the same resource.
    Object(String),
    /// An enum of the same resource, by its position.
    Values(usize),
    List(Box<Self>),
    Map(Box<Self>),
}

/// An attribute (or what `Ref` gives) of a resource type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Target {
    pub(crate) resource: String,
    pub(crate) attribute: String,
}

/// What names a meaning that is narrower than text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum MarkerKey {
    /// Any ARN.
    Arn,
    /// One attribute of one resource type.
    One(Target),
    /// One of several.
    Several(BTreeSet<Target>),
}

/// A meaning that is narrower than text.
#[derive(Debug, Default)]
pub(crate) struct Marker {
    /// The service's module.
    pub(crate) module: String,
    pub(crate) rust: String,
    /// The owners and properties that want it: they give their name to a mixed bag.
    pub(crate) wanted_by: BTreeSet<(String, String)>,
    /// Meanings that fit as well.
    pub(crate) accepts: BTreeSet<Target>,
}

impl Target {
    pub(crate) fn new(resource: &str, attribute: &str) -> Self {
        Self {
            resource: resource.to_owned(),
            attribute: attribute.to_owned(),
        }
    }

    /// Whether its name says that it is an ARN.
    pub(crate) fn is_arn(&self) -> bool {
        self.attribute.to_ascii_lowercase().ends_with("arn")
    }
}

/// `AWS::EC2::Subnet` as `AWS::EC2`, `ec2` and `Subnet`.
pub(crate) fn split(resource: &str) -> (String, String, String) {
    let mut parts = resource.splitn(3, "::");
    let vendor = parts.next().unwrap_or_default();
    let service = parts.next().unwrap_or_default();
    let own = parts.next().unwrap_or_default();
    (
        format!("{vendor}::{service}"),
        service.to_lowercase(),
        own.to_owned(),
    )
}
