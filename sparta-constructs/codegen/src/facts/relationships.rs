//! Which attribute of which resource a property wants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::json::Named;
use super::keywords::{names, sorted};
use super::lift::variants;
use super::model::{Relationship, ResourceFacts, Schema};
use crate::patches::{Corrections, RELATIONSHIPS, Target};
use crate::sources::{CfnLint, Json, SpecProperty};

/// The attributes that cfn-lint's formats stand for (`AWS::EC2::VPC.Id` is what
/// `VpcId` of `AWS::EC2::VPC` holds).
pub(super) struct Relationships {
    by_format: BTreeMap<String, Relationship>,
    corrections: Corrections<'static, Target>,
}

impl Relationships {
    pub(super) fn read(schemas: &CfnLint) -> Self {
        let mut by_format = BTreeMap::new();
        for (resource, schema) in &schemas.resources {
            for format in formats_of(schema) {
                let owner = format.split('.').next().unwrap_or_default();
                // `AWS::ACM::Certificate` is no resource type; who is identified by it, is it.
                let is_owner = owner == resource;
                if !is_owner && schemas.resources.contains_key(owner) {
                    continue;
                }
                if let Some(relationship) = holder(&format, resource, schema, is_owner) {
                    by_format.insert(format, relationship);
                }
            }
        }
        Self {
            by_format,
            corrections: Corrections::new("relationship", RELATIONSHIPS),
        }
    }

    /// Corrections that no relationship needed.
    pub(super) fn unused(&self) -> Vec<String> {
        self.corrections.unused()
    }

    /// What a schema's own keywords and its choices ask for.
    pub(super) fn of_schema(&self, raw: &Json) -> Vec<Relationship> {
        let mut found = BTreeSet::new();
        let choices = ["anyOf", "oneOf"]
            .into_iter()
            .flat_map(|key| variants(raw, key));
        for one in std::iter::once(raw).chain(choices) {
            found.extend(self.of_format(one));
            found.extend(self.of_reference(one));
        }
        found.into_iter().collect()
    }

    fn of_format(&self, raw: &Json) -> Option<Relationship> {
        let format = singular(raw.get("format")?.as_str()?);
        let (resource, attribute) = format.split_once('.')?;
        if !resource.contains("::") {
            return None;
        }
        let known = self.by_format.get(&format).cloned();
        // A resource without a type of its own (`AWS::EC2::Image`): the meaning stands.
        known.or_else(|| self.corrected(resource, attribute))
    }

    /// cfn-lint's `relationshipRef`.
    fn of_reference(&self, raw: &Json) -> Option<Relationship> {
        let reference = raw.get("relationshipRef")?.as_object()?;
        let resource = reference.get("typeName")?.as_str()?;
        let path = reference.get("propertyPath")?.as_str()?;
        self.corrected(resource, &attribute(path))
    }

    /// What the service specification says of a property.
    pub(super) fn of_spec(&self, property: &SpecProperty) -> impl Iterator<Item = Relationship> {
        property.relationship_refs.iter().filter_map(|reference| {
            self.corrected(
                &reference.cloud_formation_type,
                &attribute(&reference.property_name),
            )
        })
    }

    fn corrected(&self, resource: &str, attribute: &str) -> Option<Relationship> {
        let (resource, attribute) = match self.corrections.find(&format!("{resource}.{attribute}"))
        {
            None => (resource, attribute),
            Some(Target::None) => return None,
            Some(Target::Attribute(resource, attribute)) => (*resource, *attribute),
        };
        Some(Relationship(resource.to_owned(), attribute.to_owned()))
    }
}

/// `/properties/Endpoint/Address` -> `Endpoint.Address`.
fn attribute(path: &str) -> String {
    path.trim_start_matches("/properties/").replace('/', ".")
}

/// `AWS::EC2::SecurityGroup.Ids` -> `….Id`.
fn singular(format: &str) -> String {
    let list = format.ends_with(".Ids") || format.ends_with(".Names");
    let length = format.len() - usize::from(list);
    format[..length].to_owned()
}

fn formats_of(schema: &Json) -> BTreeSet<String> {
    sorted(schema.get("properties"))
        .values()
        .filter_map(|property| Some(singular(property.get("format")?.as_str()?)))
        .collect()
}

/// The property of `resource` that holds what the format names: the identifier if it
/// does; of the format's `owner` also what AWS sets, else any.
fn holder(format: &str, resource: &str, schema: &Json, is_owner: bool) -> Option<Relationship> {
    let listed = |keyword: &str| -> Vec<String> {
        let paths = names(schema.get(keyword));
        paths.iter().map(|path| attribute(path)).collect()
    };
    let properties = sorted(schema.get("properties"));
    let holds = |name: &String| {
        let raw = properties
            .get(name)
            .and_then(|property| property.get("format"));
        raw.and_then(Value::as_str).map(singular).as_deref() == Some(format)
    };
    let mut candidates = listed("primaryIdentifier");
    let read_only = listed("readOnlyProperties");
    if is_owner {
        candidates.extend(read_only);
        candidates.extend(properties.keys().cloned());
    } else if candidates.len() > 1 || !read_only.contains(candidates.first()?) {
        return None;
    }
    let name = candidates.into_iter().find(holds)?;
    Some(Relationship(resource.to_owned(), name))
}

/// Relationships of a named list, map or string belong to the properties that use it.
pub(super) fn lift(facts: &mut ResourceFacts) {
    let types = facts.types.clone();
    let attributes = facts.attributes.iter_mut();
    for (_, schema) in facts.body.properties.iter_mut().chain(attributes) {
        schema.relationships = with_named(schema, &types, 0);
    }
    for (_, owner) in facts.types.iter_mut() {
        owner.relationships.clear();
        for (_, schema) in owner.properties.iter_mut() {
            schema.relationships = with_named(schema, &types, 0);
        }
    }
}

/// The relationships of a schema, its elements, and the types that those name.
fn with_named(schema: &Schema, types: &Named<Schema>, depth: usize) -> Vec<Relationship> {
    const DEEPEST: usize = 4; // lists of lists of strings
    let mut found: BTreeSet<Relationship> = schema.relationships.iter().cloned().collect();
    let named = schema.reference.as_ref().and_then(|name| types.get(name));
    let named = named.filter(|one| one.properties.is_empty() && depth < DEEPEST);
    let values = schema.pattern_properties.iter().map(|(_, one)| one);
    for inner in named
        .into_iter()
        .chain(schema.items.as_deref())
        .chain(values)
    {
        found.extend(with_named(inner, types, depth + 1));
    }
    found.into_iter().collect()
}

/// Writes every relationship in terms of who first has the value: what wants the
/// `VpcId` of an endpoint wants a VPC's. What identifies a resource is its own, whatever
/// it was made of (a log group's name, of a function's), but no relationship to itself.
pub(super) fn simplify(resources: &mut BTreeMap<String, ResourceFacts>) {
    let mut known: BTreeMap<Relationship, Vec<Relationship>> = BTreeMap::new();
    for (resource, facts) in resources.iter() {
        for (name, schema) in facts.body.properties.iter().chain(facts.attributes.iter()) {
            if facts.primary_identifier.iter().any(|part| part == name) {
                continue;
            }
            let own = Relationship(resource.clone(), name.to_owned());
            let wanted = schema.relationships.iter().filter(|one| **one != own);
            let wanted: Vec<Relationship> = wanted.cloned().collect();
            if !wanted.is_empty() {
                known.insert(own, wanted);
            }
        }
    }
    for (resource, facts) in resources.iter_mut() {
        let attributes = facts.attributes.iter_mut();
        for (name, schema) in facts.body.properties.iter_mut().chain(attributes) {
            let own = Relationship(resource.clone(), name.to_owned());
            schema.relationships = first_holders(&schema.relationships, Some(&own), &known);
        }
        for (_, schema) in facts.types.iter_mut() {
            for (_, property) in schema.properties.iter_mut() {
                property.relationships = first_holders(&property.relationships, None, &known);
            }
        }
    }
}

fn first_holders(
    wanted: &[Relationship],
    own: Option<&Relationship>,
    known: &BTreeMap<Relationship, Vec<Relationship>>,
) -> Vec<Relationship> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = wanted.to_vec();
    while let Some(one) = open.pop() {
        if Some(&one) == own || !seen.insert(one.clone()) {
            continue;
        }
        match known.get(&one) {
            Some(others) => open.extend(others.iter().cloned()),
            None => drop(found.insert(one)),
        }
    }
    found.into_iter().collect()
}
