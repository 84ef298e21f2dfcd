//! Checks against the facts about resource types.

mod attributes;
mod beyond;
mod combinators;
mod formats;
mod functions;
mod lists;
mod meanings;
mod objects;
mod relationships;
mod scalars;
mod walk;

pub(super) use functions::{Yields, attribute_yields, ref_yields, yields};

use super::check::{Check, Place};
use super::{Finding, rules};
use crate::facts::{self, ResourceFacts};
use crate::template::Resource;

/// Holds every resource against the schema of its type.
pub(super) fn check(check: &Check<'_>) {
    attributes::check(check);
    for (id, resource) in check.template.resources.iter() {
        match facts_of(&resource.resource_type) {
            Some(facts) => {
                walk::resource(check, id, resource, facts);
                beyond::resource(check, id, resource, facts);
                lifecycle(check, id, resource, facts);
                needs_transform(check, id, resource, facts);
                in_region(check, id, resource);
            }
            None => unknown_type(check, id, resource),
        }
    }
}

/// The facts of a type; custom resources share theirs.
pub(super) fn facts_of(resource_type: &str) -> Option<&'static ResourceFacts> {
    if resource_type.starts_with("Custom::") {
        return facts::resource("AWS::CloudFormation::CustomResource");
    }
    facts::resource(resource_type)
}

/// A service that the region of the stack does not have.
fn in_region(check: &Check<'_>, id: &str, resource: &Resource) {
    let (Some(region), Some((service, _))) = (
        check.options.region.as_deref(),
        resource.resource_type.rsplit_once("::"),
    ) else {
        return;
    };
    // Under a condition it may well be left out there.
    if resource.condition.is_none() && facts::has_service(region, service) == Some(false) {
        let place = Place::value(id, resource, "Type", resource.type_origin);
        let message = format!(
            "CloudFormation has no type of {service} in {region}, as of the day of the facts"
        );
        check.found(&place, &rules::NOT_IN_REGION, message);
    }
}

/// The types of a transform are none without it.
fn needs_transform(check: &Check<'_>, id: &str, resource: &Resource, facts: &ResourceFacts) {
    let Some(transform) = &facts.transform else {
        return;
    };
    if !check.macros.unknown && !check.template.transforms().any(|name| name == transform) {
        let place = Place::value(id, resource, "Type", resource.type_origin);
        let message = format!("{} needs the transform {transform}", resource.resource_type);
        let hint = format!("add `Transform: {transform}` to the template");
        check.report(
            &place,
            Finding::new(&rules::NEEDS_TRANSFORM, message).hint(hint),
        );
    }
}

fn unknown_type(check: &Check<'_>, id: &str, resource: &Resource) {
    let name = resource.resource_type.as_ref();
    // A module brings its own schema, and a macro its own types.
    if name.is_empty() || name.ends_with("::MODULE") || check.macros.unknown {
        return;
    }
    let place = Place::value(id, resource, "Type", resource.type_origin);
    if !name.starts_with("AWS::") && name.split("::").count() == 3 {
        let message = format!("`{name}` is a private type, and its properties are not checked");
        check.found(&place, &rules::PRIVATE_TYPE, message);
        return;
    }
    let message = format!("CloudFormation has no resource type `{name}`");
    let mut finding = Finding::new(&rules::UNKNOWN_TYPE, message);
    finding.hint = check.did_you_mean(name, facts::resource_types());
    check.report(&place, finding);
}

fn lifecycle(check: &Check<'_>, id: &str, resource: &Resource, facts: &ResourceFacts) {
    let Some(lifecycle) = &facts.lifecycle else {
        return;
    };
    let place = Place::value(id, resource, "Type", resource.type_origin);
    let gone = lifecycle.status == "shutdown";
    let state = if gone {
        "shut down".to_owned()
    } else {
        format!("in {}", lifecycle.status)
    };
    let mut message = format!("the service of {} is {state}", resource.resource_type);
    if let Some(date) = &lifecycle.date {
        message.push_str(" since ");
        message.push_str(date);
    }
    let rule = if gone {
        &rules::SHUT_DOWN
    } else {
        &rules::DEPRECATED
    };
    check.found(&place, rule, message);
}
