//! What a module may not have.
//!
//! See [modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html).

use crate::template::{Element, Origin, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type.ends_with("::MODULE") {
            one(check, id, resource);
        }
    }
}

fn one(check: &Check<'_>, id: &str, resource: &Resource) {
    let found = |name: &str, origin: Origin, message: &str| {
        let place = Place::value(id, resource, name, origin);
        check.found(&place, &rules::MODULE, message);
    };
    let policies = [
        ("CreationPolicy", &resource.creation_policy),
        ("UpdatePolicy", &resource.update_policy),
    ];
    for (name, policy) in policies {
        if let Some(policy) = policy {
            found(name, policy.origin, &format!("a module takes no `{name}`"));
        }
    }
    if let Some(tags) = resource.properties.get("Tags") {
        found("Tags", tags.origin, "a module takes no `Tags`");
    }
    let reserved = resource.metadata.get("AWS::CloudFormation::Module");
    if let Some(origin) = reserved.map(|e: &Element| e.origin) {
        let message = "CloudFormation keeps `AWS::CloudFormation::Module` to itself";
        found("Metadata", origin, message);
    }
}
