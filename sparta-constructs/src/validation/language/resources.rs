//! Resources and their attributes, apart from their properties.

use crate::facts;
use crate::template::{Element, Intrinsic, Kind, Origin, Resource, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

const ATTRIBUTES: [&str; 9] = [
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "CreationPolicy",
    "UpdatePolicy",
    "Metadata",
];

/// See [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
const DELETION: [&str; 4] = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
/// See [`UpdateReplacePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html).
const REPLACE: [&str; 3] = ["Delete", "Retain", "Snapshot"];

/// The types that can be snapshotted before they are deleted, from the same pages.
const SNAPSHOTS: [&str; 12] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::MemoryDB::Cluster",
    "AWS::Neptune::DBCluster",
    "AWS::NeptuneGraph::Graph",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::RedshiftServerless::Namespace",
    "AWS::ElastiCache::ServerlessCache",
];

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        shape(check, id, resource);
        attributes(check, id, resource);
    }
    for entry in check.template.resource_macros.entries() {
        if !entry.key.starts_with("Fn::") && !check.macros.unknown {
            let place = Place::entry(Section::Resources, &entry.key, entry.value.origin);
            let found = entry.value.kind_name();
            let message = format!("a resource is an object, and this is a {found}");
            check.found(&place, &rules::RESOURCE_SHAPE, message);
        }
    }
}

fn shape(check: &Check<'_>, id: &str, resource: &Resource) {
    if check.macros.unknown {
        return;
    }
    if resource.resource_type.is_empty()
        && !resource.extra.contains_key("Type")
        && !resource.extra.contains_key("Fn::Transform")
    {
        let place = Place::resource(id, resource);
        check.found(&place, &rules::RESOURCE_SHAPE, "a resource needs `Type`");
    }
    let custom = resource.resource_type.starts_with("Custom::")
        || resource.resource_type == "AWS::CloudFormation::CustomResource";
    for entry in resource.extra.entries() {
        let name = entry.key.as_ref();
        // `Version` is of custom resources, the two others of SAM.
        let known = match name {
            "Version" => custom,
            "Connectors" | "IgnoreGlobals" => check.macros.serverless,
            _ => name.starts_with("Fn::"),
        };
        if known {
            continue;
        }
        let place = Place::value(id, resource, name, entry.key_origin);
        if ATTRIBUTES.contains(&name) {
            let found = entry.value.kind_name();
            let wanted = if name == "Type" { "text" } else { "an object" };
            let message = format!("`{name}` is {wanted}, and this is a {found}");
            check.found(&place, &rules::RESOURCE_SHAPE, message);
        } else {
            let message = format!("a resource has no attribute `{name}`");
            let mut finding = Finding::new(&rules::RESOURCE_SHAPE, message);
            finding.hint = check
                .did_you_mean(name, ATTRIBUTES)
                .or_else(|| Some("properties stand below `Properties`".to_owned()));
            check.report(&place, finding);
        }
    }
}

fn attributes(check: &Check<'_>, id: &str, resource: &Resource) {
    let found = |name: &str, origin: Origin, message: String| {
        let place = Place::value(id, resource, name, origin);
        check.found(&place, &rules::RESOURCE_ATTRIBUTE, message);
    };
    if let Some(condition) = &resource.condition
        && condition.as_str().is_none()
    {
        let message = "`Condition` is the name of a condition".to_owned();
        found("Condition", condition.origin, message);
    }
    if let Some(depends_on) = &resource.depends_on {
        let fits = match &depends_on.kind {
            Kind::List(ids) => ids
                .iter()
                .all(|id| id.as_str().is_some() || loops(check, id)),
            Kind::String(_) => true,
            _ => loops(check, depends_on),
        };
        if !fits {
            let message = "`DependsOn` is a logical id or a list of them".to_owned();
            found("DependsOn", depends_on.origin, message);
        }
    }
    for (name, policy, allowed) in [
        ("DeletionPolicy", &resource.deletion_policy, &DELETION[..]),
        (
            "UpdateReplacePolicy",
            &resource.update_replace_policy,
            &REPLACE[..],
        ),
    ] {
        if let Some(policy) = policy {
            removal_policy(check, id, resource, (name, policy, allowed));
        }
    }
    for (name, policy) in [
        ("CreationPolicy", &resource.creation_policy),
        ("UpdatePolicy", &resource.update_policy),
    ] {
        if let Some(policy) = policy
            && (policy.as_object().is_none() || !fits_policy(policy))
        {
            found(name, policy.origin, format!("`{name}` is an object"));
        }
    }
    if let Some(policy) = &resource.update_policy
        && !takes_update_policy(&resource.resource_type)
    {
        let message = format!("{} takes no `UpdatePolicy`", resource.resource_type);
        found("UpdatePolicy", policy.origin, message);
    }
}

/// Whether the facts have an `UpdatePolicy` for a type of AWS's own; others are not known.
///
/// See [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
fn takes_update_policy(resource_type: &str) -> bool {
    let mut places = facts::beyond(resource_type).map(|(place, _)| place);
    facts::resource(resource_type).is_none()
        || resource_type.starts_with("AWS::Serverless::")
        || places.any(|place| place.first().is_some_and(|root| root == "UpdatePolicy"))
}

/// A policy as a whole may come from a condition, a mapping or a macro, and from nothing else
/// that yields text.
fn fits_policy(policy: &Element) -> bool {
    matches!(
        policy.intrinsic(),
        None | Some(
            Intrinsic::If { .. }
                | Intrinsic::FindInMap { .. }
                | Intrinsic::Transform(_)
                | Intrinsic::Ref("AWS::NoValue")
        )
    )
}

/// Inside `Fn::ForEach`, and with the language extensions, more is allowed.
fn loops(check: &Check<'_>, element: &Element) -> bool {
    (check.macros.extensions || check.macros.unknown) && element.is_intrinsic()
}

fn removal_policy(
    check: &Check<'_>,
    id: &str,
    resource: &Resource,
    (name, policy, allowed): (&str, &Element, &[&str]),
) {
    let place = Place::value(id, resource, name, policy.origin);
    let Some(value) = policy.as_str() else {
        let intrinsic = policy.intrinsic();
        let extended = check.macros.extensions || check.macros.unknown;
        if !(extended && intrinsic.is_some()) {
            let message = match intrinsic {
                // Without the extensions CloudFormation refuses functions here; other validators
                // let them pass.
                Some(Intrinsic::Ref(_) | Intrinsic::If { .. } | Intrinsic::FindInMap { .. }) => {
                    let message = format!(
                        "`{name}` takes a function only with the transform AWS::LanguageExtensions"
                    );
                    check.found(&place, &rules::POLICY_FUNCTION, message);
                    return;
                }
                _ => format!("`{name}` is one of {}", allowed.join(", ")),
            };
            check.found(&place, &rules::RESOURCE_ATTRIBUTE, message);
        }
        return;
    };
    if !allowed.contains(&value) {
        let message = format!(
            "`{name}` is one of {}, and this is `{value}`",
            allowed.join(", ")
        );
        let mut finding = Finding::new(&rules::RESOURCE_ATTRIBUTE, message);
        finding.hint = check.did_you_mean(value, allowed.iter().copied());
        check.report(&place, finding);
    } else if value == "Snapshot"
        && resource.resource_type.starts_with("AWS::")
        && !SNAPSHOTS.contains(&resource.resource_type.as_ref())
    {
        let message = format!("{} cannot be snapshotted", resource.resource_type);
        check.found(&place, &rules::RESOURCE_ATTRIBUTE, message);
    }
}
