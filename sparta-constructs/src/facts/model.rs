//! What a `spec/` file says, as plain data.
//!
//! The generator compiles this same file (`codegen` includes it by path), so that
//! what is written and what is read cannot drift apart. It therefore uses nothing
//! but `serde`, and holds next to no behaviour beyond reading and writing itself.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::json::{Named, Scalar, TypeSet};

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// What CloudFormation knows about one resource type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ResourceFacts {
    /// Properties and attributes whose values together identify a resource, in
    /// order; a nested one is written with dots (`Device.DeviceName`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub primary_identifier: Vec<String>,
    /// What `Ref` returns, where that is not the primary identifier: attribute or
    /// property names, joined by `|` in the value when there are several.
    #[serde(rename = "ref", skip_serializing_if = "Vec::is_empty")]
    pub reference: Vec<String>,
    /// The resource's ARN. `${Partition}`, `${Region}` and `${Account}` are the
    /// environment's; the other names are properties, attributes or, where there is none
    /// of that name, the identifier's parts as IAM's documentation calls them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// Where and how the resource takes tags; absent when it takes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Tags>,
    /// The transform that turns this type into others (`AWS::Serverless-2016-10-31`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform: Option<String>,
    /// The resource holds data that is lost with it.
    #[serde(skip_serializing_if = "is_false")]
    pub stateful: bool,
    /// A replacement deletes the old resource before it creates the new one;
    /// the other way round is the rule.
    #[serde(skip_serializing_if = "is_false")]
    pub delete_before_create: bool,
    /// Why a change to the whole resource deserves a security review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
    /// The service no longer takes new resources of this type, or will not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle: Option<Lifecycle>,
    /// What `Fn::GetAtt` can ask for, by name; nested ones with dots
    /// (`Endpoint.Address`).
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub attributes: Named<Schema>,
    /// The object under `Properties` in a template.
    pub body: Schema,
    /// The types that `ref` names, of this resource alone.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub types: Named<Schema>,
}

/// What holds beyond the schema of a resource type: between its properties, or inside a document
/// that a property holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Constraint {
    /// Where it holds: a resource type (`*` for all) and the way to the value, with `*` for every
    /// element of a list, as `AWS::EC2::Instance/Properties/BlockDeviceMappings/*/Ebs`.
    pub at: Vec<String>,
    /// The rule of the source that it comes from.
    pub source: String,
    /// What holds.
    pub schema: Schema,
    /// The types that `ref` names, of this constraint alone.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub types: Named<Schema>,
}

/// Where and how a resource takes tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tags {
    /// The property that holds them (`Tags`, `HostedZoneTags`, …).
    pub property: String,
    /// The shape of that property.
    pub form: TagForm,
}

/// The shape of a property that holds tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TagForm {
    /// A list of `{Key, Value}`.
    List,
    /// An object from key to value.
    Map,
    /// A list of `{Key, Value, PropagateAtLaunch}` (`AWS::AutoScaling::AutoScalingGroup`).
    Asg,
}

/// How far a service is on the way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lifecycle {
    /// `maintenance`, `sunset`, `shutdown`, … as AWS announces it.
    pub status: String,
    /// The day from which it holds (`2026-09-30`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// What a change to a property does to the resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Replacement {
    /// Always a new resource (create-only).
    Yes,
    /// A new resource under some conditions (conditionally create-only).
    Maybe,
}

/// Which engine a pattern needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PatternEngine {
    /// `regex-lite`: small and quick to compile; the rule.
    #[default]
    Lite,
    /// `fancy-regex`: look-around, back-references, Unicode classes.
    Fancy,
}

impl PatternEngine {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_lite(&self) -> bool {
        *self == Self::Lite
    }
}

/// What else than the named properties an object may hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AdditionalProperties {
    /// Anything, or nothing.
    Allowed(bool),
    /// Properties of this schema.
    Schema(Box<Schema>),
}

/// A schema: of a property, an item, a map's value, a nested type, or a condition
/// on one of them.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent keywords, as the files spell them"
)]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Schema {
    /// What JSON types the value may have; empty means any, or what `ref` says.
    #[serde(rename = "type", skip_serializing_if = "TypeSet::is_any")]
    pub types: TypeSet,
    /// A type of the same resource. With `type` beside it, it describes the value
    /// when that is an object.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,

    /// A change here makes a new resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement: Option<Replacement>,
    /// AWS sets it; a template may not.
    #[serde(skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// It cannot be read back (a password), so drift in it is invisible.
    #[serde(skip_serializing_if = "is_false")]
    pub write_only: bool,
    /// AWS advises against it.
    #[serde(skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Why a change deserves a security review (`InlineResourcePolicy`, …).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
    /// Which attributes of which resources the value may be; of a list or map,
    /// its elements. On an attribute: whose attribute it equals.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relationships: Vec<Relationship>,
    /// What holds when the property is absent, where that is a plain value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Scalar>,

    /// The allowed values.
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Scalar>,
    /// The allowed values, in any case of letters.
    #[serde(rename = "enumCaseInsensitive", skip_serializing_if = "Vec::is_empty")]
    pub values_ignoring_case: Vec<Scalar>,
    /// A regular expression (of Rust's syntax) found somewhere in the string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The engine for `pattern` and for the names in `patternProperties`.
    #[serde(skip_serializing_if = "PatternEngine::is_lite")]
    pub pattern_engine: PatternEngine,
    /// `date-time`, `json`, `uri`, `ipv4`, `ipv6`, `ipv4-network`, `ipv6-network`, or what the
    /// value means, as `AWS::EC2::VPC.Id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Shortest string, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// Longest string, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// Least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Number>,
    /// Greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Number>,
    /// Last number that is too small.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive_minimum: Option<Number>,
    /// First number that is too great.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive_maximum: Option<Number>,
    /// The number is a multiple of this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<Number>,

    /// What each element of a list is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<Schema>>,
    /// What the first elements are, by position.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prefix_items: Vec<Schema>,
    /// What at least one element is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<Box<Schema>>,
    /// Fewest elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// Most elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// Most elements after equal ones are dropped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_unique_items: Option<u64>,
    /// No two elements are equal.
    #[serde(skip_serializing_if = "is_false")]
    pub unique_items: bool,
    /// No two elements agree in all of these properties.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unique_keys: Vec<String>,

    /// What the name of each property is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_names: Option<Box<Schema>>,
    /// Fewest properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_properties: Option<u64>,
    /// Most properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_properties: Option<u64>,
    /// Properties that must be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    /// Exactly one of these properties must be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required_xor: Vec<String>,
    /// At least one of these properties must be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required_or: Vec<String>,
    /// Properties that another asks for.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub dependent_required: Named<Vec<String>>,
    /// Properties that another forbids.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub dependent_excluded: Named<Vec<String>>,
    /// Properties beyond the named ones. Absent: forbidden where `properties` or
    /// `patternProperties` are listed, allowed inside combinators and where
    /// nothing is listed (a free object).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<AdditionalProperties>,

    /// All of these hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all_of: Vec<Schema>,
    /// At least one of these holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Schema>,
    /// Exactly one of these holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Schema>,
    /// This does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Box<Schema>>,
    /// When this holds, so does `then`; otherwise `else`.
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Box<Schema>>,
    /// What holds when `if` does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Box<Schema>>,
    /// What holds when `if` does not.
    #[serde(rename = "else", skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Box<Schema>>,

    /// Properties whose names match a pattern.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub pattern_properties: Named<Schema>,
    /// The object's properties, in alphabetical order.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub properties: Named<Schema>,
}

/// An attribute of a resource type: `["AWS::EC2::VPC", "VpcId"]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Relationship(
    /// The resource type.
    pub String,
    /// The attribute, or the property of the same value.
    pub String,
);

impl Schema {
    /// Whether nothing fits: `false` as a schema.
    #[allow(
        dead_code,
        reason = "the generator includes this file and does not ask"
    )]
    pub fn is_never(&self) -> bool {
        self.not
            .as_deref()
            .is_some_and(|not| *not == Schema::default())
    }
}
