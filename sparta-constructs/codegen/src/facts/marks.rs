//! What the schemas say of properties by path: read-only, write-only, create-only,
//! deprecated.

use std::collections::BTreeMap;

use super::keywords::names;
use super::model::{AdditionalProperties, Replacement, ResourceFacts, Schema};
use crate::sources::Json;

/// A property: the nested type that holds it (none: the resource itself), and its name.
type Holder = (Option<String>, String);

/// How many marks could not be placed.
#[derive(Debug, Default)]
pub(super) struct Misplaced {
    /// Paths that lead to no property.
    pub(super) unresolved: Vec<String>,
    /// Paths to a property of a type that other properties share, of which upstream
    /// says nothing.
    pub(super) shared: Vec<String>,
}

/// Puts the marks of `raw` on the facts.
pub(super) fn mark(
    resource: &str,
    raw: &Json,
    facts: &mut ResourceFacts,
    misplaced: &mut Misplaced,
) {
    let uses = uses(facts);
    let mut each = |keyword: &str, set: fn(&mut Schema, bool)| {
        let mut given: BTreeMap<Holder, usize> = BTreeMap::new();
        for path in names(raw.get(keyword)) {
            match holder(&path, facts) {
                Some(holder) => *given.entry(holder).or_default() += 1,
                None => misplaced
                    .unresolved
                    .push(format!("{resource} {keyword} {path}")),
            }
        }
        for ((owner, property), count) in given {
            let places = owner.as_ref().and_then(|name| uses.get(name)).copied();
            let everywhere = places.is_none_or(|places| count >= places);
            if !everywhere {
                let owner = owner.as_deref().unwrap_or_default();
                misplaced
                    .shared
                    .push(format!("{resource} {keyword} {owner}.{property}"));
            }
            if let Some(schema) = property_mut(facts, owner.as_deref(), &property) {
                set(schema, everywhere);
            }
        }
    };
    // A mark that holds at some of a shared type's places: a wrong read-only would
    // refuse good templates, so it is left out; a replacement becomes possible; the
    // other two merely inform.
    each("readOnlyProperties", |schema, everywhere| {
        schema.read_only |= everywhere;
    });
    each("writeOnlyProperties", |schema, _| schema.write_only = true);
    each("deprecatedProperties", |schema, _| schema.deprecated = true);
    each("conditionalCreateOnlyProperties", |schema, _| {
        schema.replacement = Some(Replacement::Maybe);
    });
    each("createOnlyProperties", |schema, everywhere| {
        schema.replacement = Some(if everywhere {
            Replacement::Yes
        } else {
            Replacement::Maybe
        });
    });
}

/// At how many places each nested type is used.
fn uses(facts: &ResourceFacts) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    for schema in std::iter::once(&facts.body).chain(facts.types.iter().map(|(_, one)| one)) {
        count(schema, &mut uses);
    }
    uses
}

fn count(schema: &Schema, uses: &mut BTreeMap<String, usize>) {
    if let Some(name) = &schema.reference {
        *uses.entry(name.clone()).or_default() += 1;
    }
    for inner in below(schema) {
        count(inner, uses);
    }
}

/// The schemas of a schema's properties, items and values.
pub(super) fn below(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let additional = match &schema.additional_properties {
        Some(AdditionalProperties::Schema(one)) => Some(&**one),
        _ => None,
    };
    schema
        .properties
        .iter()
        .chain(schema.pattern_properties.iter())
        .map(|(_, one)| one)
        .chain(schema.items.as_deref())
        .chain(additional)
}

/// Follows a path such as `/properties/Tags/*/Key`.
fn holder(path: &str, facts: &ResourceFacts) -> Option<Holder> {
    let mut segments = path.trim_start_matches('/').split('/').peekable();
    segments.next_if_eq(&"properties");
    let mut at: (Option<String>, &Schema) = (None, &facts.body);
    let mut found = None;
    for segment in segments {
        let (owner, schema) = inside(at, facts);
        if let Some(property) = schema.properties.get(segment) {
            found = Some((owner.clone(), segment.to_owned()));
            at = (owner, property);
        } else if ["*", "items", "properties"].contains(&segment) {
            // Items and values have been entered already.
            at = (owner, schema);
        } else {
            return None;
        }
    }
    found
}

/// The object behind references, lists and maps.
fn inside<'a>(
    at: (Option<String>, &'a Schema),
    facts: &'a ResourceFacts,
) -> (Option<String>, &'a Schema) {
    let (mut owner, mut schema) = at;
    for _ in 0..16 {
        // no schema nests lists and references deeper
        if let Some(name) = &schema.reference {
            let Some(target) = facts.types.get(name) else {
                break;
            };
            owner = Some(name.clone());
            schema = target;
        } else if let Some(items) = &schema.items {
            schema = items;
        } else if schema.properties.is_empty()
            && let Some((_, value)) = schema.pattern_properties.iter().next()
        {
            schema = value;
        } else {
            break;
        }
    }
    (owner, schema)
}

/// The property `name` of a nested type, or of the resource itself.
pub(super) fn property_mut<'a>(
    facts: &'a mut ResourceFacts,
    owner: Option<&str>,
    name: &str,
) -> Option<&'a mut Schema> {
    match owner {
        None => facts.body.properties.get_mut(name),
        Some(owner) => facts.types.get_mut(owner)?.properties.get_mut(name),
    }
}
