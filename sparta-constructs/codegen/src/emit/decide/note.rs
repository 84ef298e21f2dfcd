//! What a property's documentation says beside its name.

use serde_json::Number;

use crate::facts::{Replacement, ResourceFacts, Scalar, Schema};

/// Longer defaults say too little for their length.
const LONGEST_DEFAULT: usize = 24;

/// `replacement; 1 to 64 characters; default 5`. That it is required or not is said by where it is.
pub(super) fn note(schema: &Schema, facts: &ResourceFacts) -> String {
    let named = named(schema, facts);
    let mut parts = vec![
        match schema.replacement {
            None => "update",
            Some(Replacement::Yes) => "replacement",
            Some(Replacement::Maybe) => "may replace",
        }
        .to_owned(),
    ];
    parts.extend(range(schema).or_else(|| named.and_then(range)));
    parts.extend(
        default(schema)
            .or_else(|| named.and_then(default))
            .map(|text| format!("default `{text}`")),
    );
    if schema.write_only {
        parts.push("cannot be read back".to_owned());
    }
    if schema.deprecated {
        parts.push("deprecated by AWS".to_owned());
    }
    parts.join("; ")
}

fn named<'a>(schema: &Schema, facts: &'a ResourceFacts) -> Option<&'a Schema> {
    facts.types.get(schema.reference.as_ref()?)
}

fn range(schema: &Schema) -> Option<String> {
    let count = |least: Option<u64>, most: Option<u64>, unit: &str| match (least, most) {
        (None | Some(0), None) => None,
        (None | Some(0), Some(most)) => Some(format!("at most {most} {unit}")),
        (Some(least), None) => Some(format!("at least {least} {unit}")),
        (Some(least), Some(most)) if least == most => Some(format!("{most} {unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {unit}")),
    };
    let most_items = schema.max_items.or(schema.max_unique_items);
    numbers(schema)
        .or_else(|| count(schema.min_length, schema.max_length, "characters"))
        .or_else(|| count(schema.min_items, most_items, "items"))
}

fn numbers(schema: &Schema) -> Option<String> {
    let show = |number: &Number| number.to_string();
    match (schema.minimum.as_ref(), schema.maximum.as_ref()) {
        (None, None) => None,
        (Some(least), None) => Some(format!("at least {}", show(least))),
        (None, Some(most)) => Some(format!("at most {}", show(most))),
        (Some(least), Some(most)) => Some(format!("{} to {}", show(least), show(most))),
    }
}

fn default(schema: &Schema) -> Option<String> {
    let text = match schema.default.as_ref()? {
        Scalar::Boolean(flag) => flag.to_string(),
        Scalar::Number(number) => number.to_string(),
        Scalar::Text(text) => text.clone(),
    };
    let fits = !text.is_empty() && text.len() <= LONGEST_DEFAULT && !text.contains(['`', '\n']);
    fits.then_some(text)
}
