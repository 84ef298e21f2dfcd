//! `Fn::GetAtt` of attributes that a type does not have.

use crate::facts::ResourceFacts;
use crate::template::{Object, Path, Reference, ReferenceKind, Section};
use crate::validation::check::{Check, Place, did_you_mean};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let mut one = |reference: Reference<'_>, path: &Path<'_>| {
            if let Some(finding) = fault(check, &reference) {
                let place = Place::value(id, resource, path.to_string(), reference.origin);
                check.report(&place, finding);
            }
        };
        let parts: [&Object; 2] = [&resource.properties, &resource.metadata];
        for part in parts {
            part.visit_references(&mut one);
        }
    }
    for (name, output) in check.template.outputs.iter() {
        output.visit_references(&mut |reference, path| {
            if let Some(finding) = fault(check, &reference) {
                let origin = reference.origin;
                let place = Place::in_entry(Section::Outputs, name, path, origin);
                check.report(&place, finding);
            }
        });
    }
}

fn fault(check: &Check<'_>, reference: &Reference<'_>) -> Option<Finding> {
    if !matches!(reference.kind, ReferenceKind::GetAtt | ReferenceKind::Sub) {
        return None;
    }
    let attribute = reference.attribute?;
    let resource = check.template.resources.get(reference.target)?;
    let name = resource.resource_type.as_ref();
    // These answer whatever their template or function puts there.
    if name.starts_with("Custom::")
        || name == "AWS::CloudFormation::CustomResource"
        || check.macros.unknown
    {
        return None;
    }
    let facts = super::facts_of(name)?;
    if has(facts, attribute) {
        return None;
    }
    let message = format!("{name} has no attribute `{attribute}`");
    let mut finding = Finding::new(&rules::UNKNOWN_ATTRIBUTE, message);
    finding.hint = did_you_mean(attribute, facts.attributes.names()).or_else(|| {
        let names: Vec<_> = facts.attributes.names().take(12).collect();
        (!names.is_empty()).then(|| format!("it has {}", names.join(", ")))
    });
    Some(finding)
}

/// Whether a type has an attribute, or an object of attributes that it may be in.
fn has(facts: &ResourceFacts, attribute: &str) -> bool {
    let inside = attribute
        .split_once('.')
        .is_some_and(|(outer, _)| facts.attributes.contains(outer));
    facts.attributes.contains(attribute) || inside
}
