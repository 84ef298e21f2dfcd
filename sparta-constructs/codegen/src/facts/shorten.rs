//! Says the same with less: what is one thing, what is nothing, what goes elsewhere.

use std::collections::BTreeSet;

use serde_json::Value;

use super::json::{Named, TypeSet};
use super::lift::variants;
use super::model::Schema;
use crate::sources::Json;

/// Whether the schema describes named properties: what becomes a type of its own.
pub(super) fn is_struct(raw: &Json) -> bool {
    let listed = raw.get("properties").and_then(Value::as_object);
    let closed_and_empty = || {
        raw.get("type") == Some(&Value::from("object"))
            && raw.get("additionalProperties") == Some(&Value::Bool(false))
            && !raw.contains_key("patternProperties")
    };
    let array = raw.get("type") == Some(&Value::from("array"));
    !array && (listed.is_some_and(|properties| !properties.is_empty()) || closed_and_empty())
}

/// `allOf` of one schema (and perhaps a bare default) is that schema.
pub(super) fn join_single_all_of(raw: &Json) -> Option<Json> {
    let all = variants(raw, "allOf");
    let referring = all.iter().filter(|one| one.contains_key("$ref")).count();
    if raw.contains_key("type") || raw.contains_key("properties") || referring != 1 {
        return None;
    }
    let mut joined = raw.clone();
    joined.remove("allOf");
    for one in all {
        joined.extend(one.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
    Some(joined)
}

/// Relationships of elements and of choices belong to the property that holds them.
pub(super) fn hoist_relationships(schema: &mut Schema) {
    let mut all = std::mem::take(&mut schema.relationships);
    if let Some(items) = &mut schema.items {
        all.append(&mut items.relationships);
    }
    for (_, value) in schema.pattern_properties.iter_mut() {
        all.append(&mut value.relationships);
    }
    all.sort();
    all.dedup();
    schema.relationships = all;
}

pub(super) fn without_relationships(mut schema: Schema) -> Schema {
    schema.relationships.clear();
    schema
}

/// Drops combinators that say nothing, and shortens what can be said shorter.
pub(super) fn simplify(schema: &mut Schema) {
    let nothing = Schema::default();
    schema.all_of.retain(|one| *one != nothing);
    if schema.any_of.contains(&nothing) {
        schema.any_of.clear();
    }
    let only_type = |one: &Schema| {
        *one == Schema {
            types: one.types,
            ..Schema::default()
        }
    };
    // `type` itself lists the choices between bare types.
    if schema.any_of.iter().all(only_type) {
        schema.any_of.clear();
    }
    if schema.one_of.iter().all(only_type) {
        schema.one_of.clear();
    }
    if let [only] = &mut schema.one_of[..]
        && only.properties.iter().all(|(_, one)| *one == nothing)
        && only.reference.is_none()
    {
        // A choice of one is no choice.
        schema.required.append(&mut only.required);
        schema.one_of.clear();
    }
    let mut seen = BTreeSet::new();
    let one_each = schema.one_of.iter().all(|one| {
        let name = one.properties.names().next().unwrap_or_default();
        one.properties.len() == 1
            && one.required == [name]
            && one.properties.get(name) == Some(&nothing)
            && seen.insert(name.to_owned())
    });
    if one_each {
        // Exactly one of several closed objects of one property each.
        for one in &mut schema.one_of {
            one.properties = Named::default();
            one.additional_properties = None;
            one.types = TypeSet::default();
        }
    }
}
