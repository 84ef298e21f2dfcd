//! Circular references.

use super::graph::Graph;
use crate::template::{Origin, ReferenceKind, Section};
use crate::validation::check::{Check, Place};
use crate::validation::{Finding, rules};

pub(super) fn check(check: &Check<'_>) {
    resources(check);
    conditions(check);
}

fn resources(check: &Check<'_>) {
    let resources = &check.template.resources;
    let mut graph = Graph::new(resources.keys());
    for (id, resource) in resources.iter() {
        // A transform makes several resources of one, and a circle may be open among them.
        if resource.resource_type.starts_with("AWS::Serverless::") {
            continue;
        }
        for (to, _) in resource.dependencies() {
            // A resource that depends on itself by name has a finding of its own.
            if to != id {
                graph.edge(id, to);
            }
        }
        let mut note = |reference: crate::template::Reference<'_>, _: &_| {
            if !matches!(reference.kind, ReferenceKind::If | ReferenceKind::Condition) {
                graph.edge(id, reference.target);
            }
        };
        resource.properties.visit_references(&mut note);
        resource.metadata.visit_references(&mut note);
    }
    for circle in graph.circles() {
        let message = format!("circular reference: {}", closed(&circle));
        let mut finding = Finding::new(&rules::CIRCULAR, message);
        finding.hint = Some(hint(check, &circle));
        let id = circle[0];
        if let Some(resource) = resources.get(id) {
            let mut place = Place::resource(id, resource);
            place.origin =
                edge_origin(check, id, circle.get(1).unwrap_or(&id)).unwrap_or(resource.origin);
            check.report(&place, finding);
        }
    }
}

/// `A → B → A`.
fn closed(circle: &[&str]) -> String {
    let mut names = circle.to_vec();
    names.push(circle[0]);
    names.join(" → ")
}

fn hint(check: &Check<'_>, circle: &[&str]) -> String {
    let advice = "break the circle with a resource of its own for one of the links \
        (a rule as AWS::EC2::SecurityGroupIngress, a policy as AWS::IAM::Policy), or with a fixed name";
    let paths: Vec<&str> = circle
        .iter()
        .filter_map(|id| check.template.resources.get(id)?.construct_path.as_deref())
        .collect();
    if paths.is_empty() {
        return advice.to_owned();
    }
    format!("{advice}; the constructs are {}", paths.join(" → "))
}

/// Where the resource refers to the next one of the circle.
fn edge_origin(check: &Check<'_>, from: &str, to: &str) -> Option<Origin> {
    let resource = check.template.resources.get(from)?;
    let mut origin = None;
    resource.properties.visit_references(&mut |reference, _| {
        if reference.target == to && origin.is_none() {
            origin = Some(reference.origin);
        }
    });
    origin.or_else(|| {
        let (_, element) = resource.dependencies().find(|(id, _)| *id == to)?;
        Some(element.origin)
    })
}

fn conditions(check: &Check<'_>) {
    let conditions = &check.template.conditions;
    let mut graph = Graph::new(conditions.keys());
    for (name, condition) in conditions.iter() {
        condition.visit_references(&mut |reference, _| {
            if matches!(reference.kind, ReferenceKind::If | ReferenceKind::Condition) {
                graph.edge(name, reference.target);
            }
        });
    }
    for circle in graph.circles() {
        let message = format!("circular reference of conditions: {}", closed(&circle));
        let origin = conditions
            .entry(circle[0])
            .map_or(Origin::None, |e| e.key_origin);
        let place = Place::entry(Section::Conditions, circle[0], origin);
        check.found(&place, &rules::CIRCULAR, message);
    }
}
