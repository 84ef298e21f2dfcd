//! Pieces of Rust text.

use super::super::decide::{MarkerKey, Meaning, Plan, Resource};

/// What every generated file begins with.
pub(super) const PREAMBLE: &str = "// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.\n";

/// AWS's page about a resource type: `ec2-subnet` for `AWS::EC2::Subnet`.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html>
pub(super) fn page(resource: &str) -> String {
    let parts: Vec<String> = resource
        .split("::")
        .skip(1)
        .map(str::to_lowercase)
        .collect();
    parts.join("-")
}

/// From where a type is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// The service's module.
    Service,
    /// The module of a resource's property types.
    Resource,
}

/// A meaning as a type.
pub(super) fn meaning(meaning: &Meaning, resource: &Resource, plan: &Plan, from: From) -> String {
    let nested = |name: &str| match from {
        From::Service => format!("{}::{name}", resource.rust_module),
        From::Resource => name.to_owned(),
    };
    let inner = |one: &Meaning| self::meaning(one, resource, plan, from);
    match meaning {
        Meaning::Text => "String".to_owned(),
        Meaning::Integer => "i64".to_owned(),
        Meaning::Number => "v::Number".to_owned(),
        Meaning::Boolean => "bool".to_owned(),
        Meaning::Json => "v::Json".to_owned(),
        Meaning::Tag => "crate::cfn::Tag".to_owned(),
        Meaning::Marker(key) => marker(key, plan),
        Meaning::Object(name) => nested(&resource.types[name].rust),
        Meaning::Values(at) => nested(&resource.enums[*at].rust),
        Meaning::List(item) => format!("[{}]", inner(item)),
        Meaning::Map(value) => format!("v::Map<{}>", inner(value)),
    }
}

/// A meaning of `value::meaning` as a type.
pub(super) fn marker(key: &MarkerKey, plan: &Plan) -> String {
    match plan.markers.get(key) {
        Some(marker) => format!("m::{}::{}", marker.module, marker.rust),
        None => "m::Arn".to_owned(),
    }
}
