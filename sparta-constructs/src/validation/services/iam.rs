//! The size of IAM policies.
//!
//! "IAM doesn't count white space when calculating the size of a policy against these quotas":
//! [IAM quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).

use std::collections::HashMap;

use crate::template::{Element, Intrinsic, Kind, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

/// A type with inline policies, and how many characters these may have together.
const INLINE: [(&str, usize); 3] = [
    ("AWS::IAM::Role", 10_240),
    ("AWS::IAM::Group", 5_120),
    ("AWS::IAM::User", 2_048),
];

const MANAGED: usize = 6_144;

pub(super) fn check(check: &Check<'_>) {
    let attached = attached(check);
    for (id, resource) in check.template.resources.iter() {
        let kind = resource.resource_type.as_ref();
        if kind == "AWS::IAM::ManagedPolicy" {
            managed(check, id, resource);
        } else if let Some((_, limit)) = INLINE.iter().find(|(name, _)| *name == kind) {
            let attached = attached.get(id).copied().unwrap_or(0);
            inline(check, (id, resource), attached, *limit);
        }
    }
}

fn managed(check: &Check<'_>, id: &str, resource: &Resource) {
    let Some(document) = resource.properties.get("PolicyDocument") else {
        return;
    };
    let size = size(document);
    if size > MANAGED {
        let message = format!(
            "a managed policy has at most {MANAGED} characters without space, and this has at least {size}"
        );
        let place = Place::value(id, resource, "PolicyDocument", document.origin);
        let hint = "split it: a role takes several managed policies";
        check.report(
            &place,
            Finding::new(&rules::POLICY_SIZE, message).hint(hint),
        );
    }
}

/// The inline policies of a role, a group or a user together: those in it, and those that
/// `AWS::IAM::Policy` attaches.
fn inline(check: &Check<'_>, (id, resource): (&str, &Resource), attached: usize, limit: usize) {
    let policies = resource.properties.get("Policies");
    let own: usize = policies
        .and_then(Element::as_list)
        .unwrap_or_default()
        .iter()
        .filter_map(|policy| policy.get("PolicyDocument"))
        .map(size)
        .sum();
    if own + attached > limit {
        let message = format!(
            "the inline policies have at most {limit} characters without space together, and these have at least {}",
            own + attached
        );
        let origin = policies.map_or(resource.origin, |p| p.origin);
        let place = Place::value(id, resource, "Policies", origin);
        let hint = "move statements to managed policies";
        check.report(
            &place,
            Finding::new(&rules::POLICY_SIZE, message).hint(hint),
        );
    }
}

/// The size of what `AWS::IAM::Policy` attaches, by the role, group or user.
fn attached<'t>(check: &Check<'t>) -> HashMap<&'t str, usize> {
    let mut sizes = HashMap::new();
    for policy in check.template.resources.values() {
        if policy.resource_type != "AWS::IAM::Policy" {
            continue;
        }
        let document = policy.properties.get("PolicyDocument").map_or(0, size);
        for name in ["Roles", "Groups", "Users"] {
            let list = policy.properties.get(name).and_then(Element::as_list);
            for target in list.unwrap_or_default() {
                if let Some(Intrinsic::Ref(id)) = target.intrinsic() {
                    *sizes.entry(id).or_default() += document;
                }
            }
        }
    }
    sizes
}

/// The characters of a document without white space, at the least: what a function yields is not
/// known and counts nothing.
fn size(element: &Element) -> usize {
    match &element.kind {
        Kind::Null | Kind::Bool(true) => 4,
        Kind::Bool(false) => 5,
        Kind::Integer(_) | Kind::Float(_) => element.compact_len(),
        Kind::String(text) => 2 + text.chars().filter(|c| !c.is_whitespace()).count(),
        Kind::List(list) => 2 + list.iter().map(size).sum::<usize>() + list.len().saturating_sub(1),
        Kind::Object(object) => {
            if element.is_intrinsic() {
                return 0;
            }
            let entries: usize = object
                .iter()
                .map(|(key, value)| key.len() + 3 + size(value))
                .sum();
            2 + entries + object.len().saturating_sub(1)
        }
    }
}
