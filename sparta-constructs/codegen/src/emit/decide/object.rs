//! A resource type's structs and their properties.

use std::collections::BTreeMap;

use super::model::{Attribute, Meaning, Object, Property, Resource, TagShape};
use super::note::note;
use super::shape::{Shapes, is_object, is_tag};
use super::wants::{Wants, is_arn_name};
use crate::emit::name;
use crate::facts::{ResourceFacts, Schema, TagForm, Type};

/// Decides one resource type; what its handle stands for is decided when all are known.
pub(super) fn resource(name: &str, facts: &ResourceFacts, wants: &Wants) -> Resource {
    let mut shapes = Shapes {
        resource: name,
        facts,
        wants,
        enums: Vec::new(),
    };
    let body = object("", &facts.body, &mut shapes);
    let structs = facts
        .types
        .iter()
        .filter(|(name, schema)| is_object(schema) && !is_tag(name, schema));
    let types: BTreeMap<String, Object> = structs
        .map(|(name, schema)| (name.to_owned(), object(name, schema, &mut shapes)))
        .collect();
    let tags = facts.tags.as_ref().map(|tags| {
        let shape = match tags.form {
            TagForm::List => TagShape::List,
            TagForm::Map => TagShape::Map,
            TagForm::Asg => TagShape::Propagating,
        };
        (shape, tags.property.clone())
    });
    let attributes = facts.attributes.names().map(|name| Attribute {
        name: name.to_owned(),
        rust: String::new(),
        meaning: Meaning::Text,
    });
    Resource {
        name: name.to_owned(),
        body,
        rust_module: String::new(),
        types,
        enums: shapes.enums,
        tags,
        reference: Meaning::Text,
        attributes: attributes.collect(),
        provides: BTreeMap::new(),
        transform: facts.transform.clone(),
        remarks: remarks(facts),
    }
}

fn object(name: &str, schema: &Schema, shapes: &mut Shapes<'_>) -> Object {
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for (property, described) in schema.properties.iter().filter(|(_, one)| !one.read_only) {
        let is_required = schema.required.iter().any(|one| one == property);
        let meaning = if own_name(name, property, described, shapes) {
            Meaning::Text
        } else {
            shapes.property(name, property, described)
        };
        let note = note(described, shapes.facts);
        let into = if is_required {
            &mut required
        } else {
            &mut optional
        };
        into.push(Property {
            name: property.to_owned(),
            rust: String::new(),
            meaning,
            note,
        });
    }
    required.sort_by_key(rank);
    Object {
        name: name.to_owned(),
        rust: String::new(),
        required,
        optional,
    }
}

/// Whether the property gives the resource its name: then it wants no other resource's. An
/// identifier that is said to be another resource's, as the bucket of a bucket policy, does not.
fn own_name(owner: &str, property: &str, schema: &Schema, shapes: &Shapes<'_>) -> bool {
    let resource = shapes.resource.rsplit("::").next().unwrap_or_default();
    let names = property == "Name" || property == format!("{resource}Name");
    let text = schema.types.single() == Some(Type::String) && schema.values.is_empty();
    let unrelated = text && schema.relationships.is_empty() && !is_arn_name(property);
    owner.is_empty() && (names || unrelated) && shapes.facts.primary_identifier == [property]
}

/// The order of arguments: what the thing belongs to, what it is called, the rest, its value.
fn rank(property: &Property) -> u8 {
    let words = name::words(&property.name);
    match (&property.meaning, words.last().map_or("", String::as_str)) {
        (Meaning::Marker(_), _) => 0,
        (_, "Name" | "Key" | "Id" | "ID" | "Type") => 1,
        (_, "Value" | "Values") => 3,
        _ => 2,
    }
}

fn remarks(facts: &ResourceFacts) -> Vec<String> {
    let transform = facts
        .transform
        .as_ref()
        .map(|name| format!("Needs the transform `{name}`."));
    let lifecycle = facts
        .lifecycle
        .as_ref()
        .map(|lifecycle| match &lifecycle.date {
            Some(date) => format!("AWS is closing it: {} from {date}.", lifecycle.status),
            None => format!("AWS is closing it: {}.", lifecycle.status),
        });
    let stateful = facts
        .stateful
        .then(|| "Holds data that is lost with it.".to_owned());
    [transform, lifecycle, stateful]
        .into_iter()
        .flatten()
        .collect()
}
