//! Brings the properties that only variants (`oneOf`, `anyOf`, `allOf`, `then`) name
//! up into the object itself, so that every object lists all its properties once.

use serde_json::{Value, json};

use crate::sources::Json;

/// The definitions that `$ref` points into.
pub(super) type Definitions = Json;

/// Keywords whose schemas describe a variant of the object that holds them.
const VARIANTS: [&str; 5] = ["allOf", "anyOf", "oneOf", "then", "else"];

/// What `$ref` names, followed through definitions that are nothing but another `$ref`.
pub(super) fn target<'a>(
    raw: &'a Json,
    definitions: &'a Definitions,
) -> Option<(&'a str, &'a Json)> {
    let mut name = reference(raw)?;
    let mut found = definitions.get(name)?.as_object()?;
    while let (Some(next), 1) = (reference(found), meaningful(found)) {
        name = next;
        found = definitions.get(name)?.as_object()?;
    }
    Some((name, found))
}

/// The definition's name in `$ref`.
pub(super) fn reference(raw: &Json) -> Option<&str> {
    raw.get("$ref")?.as_str()?.strip_prefix("#/definitions/")
}

fn meaningful(raw: &Json) -> usize {
    let prose = ["description", "title", "examples", "$comment"];
    raw.keys()
        .filter(|key| !prose.contains(&key.as_str()))
        .count()
}

/// The schemas under a combinator.
pub(super) fn variants<'a>(raw: &'a Json, keyword: &str) -> Vec<&'a Json> {
    match raw.get(keyword) {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_object).collect(),
        Some(Value::Object(one)) => vec![one],
        _ => Vec::new(),
    }
}

/// The same schema with the properties of all its variants among its own.
pub(super) fn lift(raw: &Json, definitions: &Definitions) -> Json {
    let mut lifted = raw.clone();
    let mut found = Json::new();
    let mut closed = false;
    for keyword in VARIANTS {
        for variant in variants(raw, keyword) {
            closed |= gather(variant, definitions, &mut found, 0);
        }
    }
    let own = properties(raw).cloned().unwrap_or_default();
    found.retain(|name, _| !own.contains_key(name));
    if found.is_empty() {
        return lifted;
    }
    if closed && own.is_empty() && !lifted.contains_key("additionalProperties") {
        lifted.insert("additionalProperties".to_owned(), Value::Bool(false));
    }
    let mut all = own;
    all.append(&mut found);
    lifted.insert("properties".to_owned(), Value::Object(all));
    lifted.entry("type").or_insert_with(|| json!("object"));
    lifted
}

fn properties(raw: &Json) -> Option<&Json> {
    raw.get("properties")?.as_object()
}

/// Adds a variant's properties to `found`; says whether the variant is closed.
fn gather(variant: &Json, definitions: &Definitions, found: &mut Json, depth: usize) -> bool {
    const DEEPEST: usize = 8; // far beyond any schema; a cycle of references ends here
    if depth > DEEPEST {
        return false;
    }
    let variant = target(variant, definitions).map_or(variant, |(_, definition)| definition);
    let mut closed = variant.get("additionalProperties") == Some(&Value::Bool(false));
    for (name, property) in properties(variant).into_iter().flatten() {
        let merged = match found.get(name) {
            Some(known) => merge(known, property, definitions),
            None => property.clone(),
        };
        found.insert(name.clone(), merged);
    }
    for keyword in VARIANTS {
        for inner in variants(variant, keyword) {
            closed |= gather(inner, definitions, found, depth + 1);
        }
    }
    closed
}

/// One schema for a property that two variants describe differently.
fn merge(one: &Value, other: &Value, definitions: &Definitions) -> Value {
    if one == other {
        return one.clone();
    }
    let (Some(first), Some(second)) = (one.as_object(), other.as_object()) else {
        return one.clone();
    };
    let first = target(first, definitions).map_or(first, |(_, definition)| definition);
    let second = target(second, definitions).map_or(second, |(_, definition)| definition);
    if let (Some(left), Some(right)) = (properties(first), properties(second)) {
        let mut all = left.clone();
        for (name, property) in right {
            let merged = match all.get(name) {
                Some(known) => merge(known, property, definitions),
                None => property.clone(),
            };
            all.insert(name.clone(), merged);
        }
        return json!({"type": "object", "properties": all, "additionalProperties": false});
    }
    if first.get("type") == second.get("type") && first.contains_key("type") {
        return json!({"type": first["type"]});
    }
    json!({"anyOf": [one, other]})
}
