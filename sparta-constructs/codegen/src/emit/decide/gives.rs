//! What a resource gives: what its `Ref` and its attributes mean, and what its handle stands for.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Marker, MarkerKey, Meaning, Provided, Resource, Target, split};
use super::wants::{canonical, is_arn_name};
use crate::emit::name;
use crate::facts::{Relationship, ResourceFacts, Schema, Type};

type Markers = BTreeMap<MarkerKey, Marker>;

/// Decides it for one resource, now that all meanings are known.
pub(super) fn decide(resource: &mut Resource, facts: &ResourceFacts, markers: &Markers) {
    let reference = reference(facts);
    resource.reference = reference.map_or(Meaning::Text, |name| {
        let schema = facts
            .attributes
            .get(name)
            .or_else(|| facts.body.properties.get(name));
        attribute(&resource.name, name, schema, facts, markers, 0)
    });
    // `Ref` is text in a template whatever the attribute is.
    if !matches!(resource.reference, Meaning::Marker(_)) {
        resource.reference = Meaning::Text;
    }
    for one in &mut resource.attributes {
        let schema = facts.attributes.get(&one.name);
        one.meaning = attribute(&resource.name, &one.name, schema, facts, markers, 0);
    }
    resource.provides = provides(resource, reference, markers);
}

/// The attribute or property that `Ref` gives; `None` when it gives several at once.
fn reference(facts: &ResourceFacts) -> Option<&str> {
    let names = if facts.reference.is_empty() {
        &facts.primary_identifier
    } else {
        &facts.reference
    };
    match names.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

fn attribute(
    resource: &str,
    name: &str,
    schema: Option<&Schema>,
    facts: &ResourceFacts,
    markers: &Markers,
    depth: u8,
) -> Meaning {
    const DEEPEST: u8 = 12; // a type that is nothing but itself ends here
    let Some(schema) = schema else {
        return text(resource, name, &[], markers);
    };
    if let Some(target) = schema
        .reference
        .as_ref()
        .and_then(|name| facts.types.get(name))
        && target.properties.is_empty()
        && depth < DEEPEST
    {
        let mut target = target.clone();
        target
            .relationships
            .extend(schema.relationships.iter().cloned());
        return attribute(resource, name, Some(&target), facts, markers, depth + 1);
    }
    match schema.types.single() {
        Some(Type::String) => text(resource, name, &schema.relationships, markers),
        Some(Type::Integer) => Meaning::Integer,
        Some(Type::Number) => Meaning::Number,
        Some(Type::Boolean) => Meaning::Boolean,
        Some(Type::Array) if depth < DEEPEST => match &schema.items {
            None => Meaning::List(Box::new(Meaning::Json)),
            Some(items) => {
                let mut items = items.as_ref().clone();
                items
                    .relationships
                    .extend(schema.relationships.iter().cloned());
                Meaning::List(Box::new(attribute(
                    resource,
                    name,
                    Some(&items),
                    facts,
                    markers,
                    depth + 1,
                )))
            }
        },
        _ => Meaning::Json,
    }
}

fn text(resource: &str, name: &str, relationships: &[Relationship], markers: &Markers) -> Meaning {
    let own = MarkerKey::One(canonical(resource, name));
    if markers.contains_key(&own) {
        return Meaning::Marker(own);
    }
    let others: BTreeSet<Target> = relationships
        .iter()
        .map(|one| canonical(&one.0, &one.1))
        .collect();
    let known = |one: Target| Some(MarkerKey::One(one)).filter(|key| markers.contains_key(key));
    let single = if others.len() == 1 {
        others.into_iter().next()
    } else {
        None
    };
    match single.and_then(known) {
        Some(other) => Meaning::Marker(other),
        None if is_arn_name(name) => Meaning::Marker(MarkerKey::Arn),
        None => Meaning::Text,
    }
}

/// Every meaning that the handle stands for, and how.
fn provides(
    resource: &Resource,
    reference: Option<&str>,
    markers: &Markers,
) -> BTreeMap<MarkerKey, Provided> {
    let mut own: Vec<(Target, Provided)> = Vec::new();
    own.extend(reference.map(|name| (canonical(&resource.name, name), Provided::Ref)));
    let attributes = resource.attributes.iter().map(|one| one.name.as_str());
    own.extend(attributes.map(|name| {
        (
            canonical(&resource.name, name),
            Provided::GetAtt(name.to_owned()),
        )
    }));
    // Another resource's id that this one only repeats is not what it stands for.
    own.retain(|(target, _)| target.resource == resource.name);
    let mut provides = BTreeMap::new();
    for (key, marker) in markers {
        // An ARN is understood everywhere, so it comes first where several would do.
        let accepted = |target: &Target| match key {
            MarkerKey::One(one) => one == target || marker.accepts.contains(target),
            MarkerKey::Several(_) | MarkerKey::Arn => marker.accepts.contains(target),
        };
        let fitting: Vec<&(Target, Provided)> =
            own.iter().filter(|(target, _)| accepted(target)).collect();
        let arn = fitting.iter().find(|(target, _)| target.is_arn());
        if let Some((_, how)) = arn.or(fitting.first()) {
            provides.insert(key.clone(), how.clone());
        }
    }
    if let Some((_, how)) = own
        .iter()
        .find(|(target, _)| is_own_arn(&resource.name, target))
    {
        provides.insert(MarkerKey::Arn, how.clone());
    }
    provides
}

/// Whether an attribute is the ARN of the resource itself: `Arn`, `TopicArn` of a topic.
fn is_own_arn(resource: &str, target: &Target) -> bool {
    let (_, _, own) = split(resource);
    let attribute = target.attribute.to_ascii_lowercase();
    attribute == "arn"
        || attribute == format!("{}arn", own.to_ascii_lowercase())
        // `TaskSet.TaskSetArn`, `GroupArn` of a resource group: the last word and `Arn`.
        || name::words(&own).last().is_some_and(|last| attribute == format!("{}arn", last.to_ascii_lowercase()))
}
