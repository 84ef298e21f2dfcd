//! What `Fn::GetAtt` can ask for: what AWS sets, taken out of the properties a
//! template may set, and what the service specification documents besides.

use super::convert::Context;
use super::json::{Type, TypeSet};
use super::keywords::names;
use super::model::{Relationship, ResourceFacts, Schema};
use crate::sources::{Json, SpecType};

/// Fills the attributes, and removes read-only properties from the body.
pub(super) fn gather(resource: &str, raw: &Json, facts: &mut ResourceFacts, context: &Context<'_>) {
    for path in names(raw.get("readOnlyProperties")) {
        let name = path.trim_start_matches("/properties/").replace('/', ".");
        if name.contains('*') || name.contains(".items") {
            continue; // of a list's elements: nothing can ask for them
        }
        if let Some(schema) = at(&name, facts) {
            let schema = answer(resource, &name, &schema);
            facts.attributes.insert(name, schema);
        }
    }
    let gone: Vec<String> = facts
        .body
        .properties
        .iter()
        .filter(|(_, schema)| schema.read_only || all_read_only(schema, facts))
        .map(|(name, _)| name.to_owned())
        .collect();
    for name in gone {
        if let Some(schema) = facts.body.properties.remove(&name) {
            facts.body.required.retain(|one| *one != name);
            let schema = answer(resource, &name, &schema);
            facts.attributes.insert(name, schema);
        }
    }
    documented(resource, facts, context);
}

/// What is true of a value that is read: its type and meaning, not the limits on what
/// may be written.
fn answer(resource: &str, name: &str, schema: &Schema) -> Schema {
    let own = Relationship(resource.to_owned(), name.to_owned());
    let relationships = schema.relationships.iter().filter(|one| **one != own);
    Schema {
        types: schema.types,
        reference: schema.reference.clone(),
        format: schema.format.clone(),
        relationships: relationships.cloned().collect(),
        deprecated: schema.deprecated,
        items: schema
            .items
            .as_deref()
            .map(|items| Box::new(answer(resource, name, items))),
        additional_properties: schema.additional_properties.clone(),
        pattern_engine: schema.pattern_engine,
        pattern_properties: schema
            .pattern_properties
            .iter()
            .map(|(pattern, value)| (pattern.to_owned(), answer(resource, name, value)))
            .collect(),
        ..Schema::default()
    }
}

/// Adds the attributes that only the service specification names.
fn documented(resource: &str, facts: &mut ResourceFacts, context: &Context<'_>) {
    let Some(spec) = context.spec.resource(resource) else {
        return;
    };
    for (name, attribute) in &spec.attributes {
        if facts.attributes.contains(name) {
            continue;
        }
        let schema = match at(name, facts) {
            Some(schema) => answer(resource, name, &schema),
            None => simple(&attribute.ty),
        };
        facts.attributes.insert(name.clone(), schema);
    }
}

/// The schema at the end of a dotted path.
fn at(path: &str, facts: &ResourceFacts) -> Option<Schema> {
    let mut schema = &facts.body;
    for name in path.split('.') {
        if let Some(reference) = &schema.reference {
            schema = facts.types.get(reference)?;
        }
        schema = schema.properties.get(name)?;
    }
    Some(schema.clone())
}

/// An object of which AWS sets every property is set by AWS.
fn all_read_only(schema: &Schema, facts: &ResourceFacts) -> bool {
    let target = schema
        .reference
        .as_ref()
        .and_then(|name| facts.types.get(name));
    target.is_some_and(|target| {
        !target.properties.is_empty() && target.properties.iter().all(|(_, one)| one.read_only)
    })
}

/// A type of the service specification without what it refers to.
fn simple(ty: &SpecType) -> Schema {
    let of = |one| Schema {
        types: TypeSet::only(one),
        ..Schema::default()
    };
    match ty {
        SpecType::Array { element } => Schema {
            items: Some(Box::new(simple(element))),
            ..of(Type::Array)
        },
        SpecType::Boolean => of(Type::Boolean),
        SpecType::Integer => of(Type::Integer),
        SpecType::Number => of(Type::Number),
        SpecType::String => of(Type::String),
        SpecType::DateTime => Schema {
            format: Some("date-time".to_owned()),
            ..of(Type::String)
        },
        SpecType::Json | SpecType::Map { .. } | SpecType::Ref { .. } | SpecType::Tag => {
            of(Type::Object)
        }
        SpecType::Union { .. } => Schema::default(),
    }
}
