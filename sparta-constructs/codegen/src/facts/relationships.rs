//! Which attribute of which resource a property wants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::keywords::{names, sorted};
use super::lift::variants;
use super::model::Relationship;
use crate::patches::{Corrections, Target};
use crate::sources::{CfnLint, Json, SpecProperty};

/// The attributes that cfn-lint's formats stand for (`AWS::EC2::VPC.Id` is what
/// `VpcId` of `AWS::EC2::VPC` holds).
pub(super) struct Relationships {
    by_format: BTreeMap<String, Relationship>,
}

impl Relationships {
    pub(super) fn read(schemas: &CfnLint) -> Self {
        let mut by_format = BTreeMap::new();
        for (resource, schema) in &schemas.resources {
            for format in formats_of(schema) {
                if let Some(relationship) = holder(&format, resource, schema) {
                    by_format.insert(format, relationship);
                }
            }
        }
        Self { by_format }
    }

    /// What a schema's own keywords and its choices ask for.
    pub(super) fn of_schema(&self, raw: &Json) -> Vec<Relationship> {
        let mut found = BTreeSet::new();
        let choices = ["anyOf", "oneOf"]
            .into_iter()
            .flat_map(|key| variants(raw, key));
        for one in std::iter::once(raw).chain(choices) {
            found.extend(self.of_format(one));
            found.extend(of_reference(one));
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
        Some(known.unwrap_or_else(|| Relationship(resource.to_owned(), attribute.to_owned())))
    }
}

/// cfn-lint's `relationshipRef`.
fn of_reference(raw: &Json) -> Option<Relationship> {
    let reference = raw.get("relationshipRef")?.as_object()?;
    let resource = reference.get("typeName")?.as_str()?;
    let path = reference.get("propertyPath")?.as_str()?;
    Some(Relationship(resource.to_owned(), attribute(path)))
}

/// `/properties/Endpoint/Address` -> `Endpoint.Address`.
fn attribute(path: &str) -> String {
    path.trim_start_matches("/properties/").replace('/', ".")
}

/// What the service specification says of a property, corrected.
pub(super) fn of_spec<'a>(
    property: &'a SpecProperty,
    corrections: &'a Corrections<'static, Target>,
) -> impl Iterator<Item = Relationship> + 'a {
    property.relationship_refs.iter().filter_map(|reference| {
        let path = reference.property_name.replace('/', ".");
        let upstream = format!("{}.{path}", reference.cloud_formation_type);
        match corrections.find(&upstream) {
            Some(Target::None) => None,
            Some(Target::Attribute(resource, attribute)) => Some(Relationship(
                (*resource).to_owned(),
                (*attribute).to_owned(),
            )),
            None => Some(Relationship(reference.cloud_formation_type.clone(), path)),
        }
    })
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
/// does, else what AWS sets.
fn holder(format: &str, resource: &str, schema: &Json) -> Option<Relationship> {
    if format.split_once('.')?.0 != resource {
        return None;
    }
    let listed = |keyword: &str| -> Vec<String> {
        names(schema.get(keyword))
            .iter()
            .map(|path| attribute(path))
            .collect()
    };
    let properties = sorted(schema.get("properties"));
    let holds = |name: &String| {
        let raw = properties
            .get(name)
            .and_then(|property| property.get("format"));
        raw.and_then(Value::as_str).map(singular).as_deref() == Some(format)
    };
    let identifier = listed("primaryIdentifier").into_iter().find(holds);
    let name = identifier.or_else(|| listed("readOnlyProperties").into_iter().find(holds))?;
    Some(Relationship(resource.to_owned(), name))
}
