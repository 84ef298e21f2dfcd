//! Whether a value fits a schema: what the search for a sample needs to know.

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::facts::{
    AdditionalProperties, Named, PatternEngine, ResourceFacts, Scalar, Schema, Type,
};

/// Whether `value` is what `schema` describes. `strict` outside of combinators, where an object
/// has no properties but those it lists.
pub(super) fn fits(value: &Value, schema: &Schema, facts: &ResourceFacts, strict: bool) -> bool {
    if let Some(target) = schema
        .reference
        .as_ref()
        .and_then(|name| facts.types.get(name))
    {
        let plain = !schema.types.is_any() && !value.is_object();
        if !plain && !fits(value, target, facts, strict) {
            return false;
        }
    }
    has_type(value, schema)
        && has_value(value, schema)
        && match value {
            Value::String(text) => is_text(text, schema),
            Value::Number(_) => is_in_range(value, schema),
            Value::Array(items) => is_list(items, schema, facts, strict),
            Value::Object(properties) => is_object(properties, schema, facts, strict),
            Value::Null | Value::Bool(_) => true,
        }
        && combinators(value, schema, facts)
}

fn has_type(value: &Value, schema: &Schema) -> bool {
    let has = |one: Type| match one {
        Type::Array => value.is_array(),
        Type::Boolean => value.is_boolean(),
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::Number => value.is_number(),
        Type::Object => value.is_object(),
        Type::String => value.is_string(),
    };
    schema.types.is_any() || schema.types.iter().any(has)
}

fn has_value(value: &Value, schema: &Schema) -> bool {
    let same = |one: &Scalar| match (one, value) {
        (Scalar::Text(text), Value::String(other)) => text == other,
        (Scalar::Boolean(flag), Value::Bool(other)) => flag == other,
        (Scalar::Number(number), Value::Number(other)) => number.as_f64() == other.as_f64(),
        _ => false,
    };
    let any_case = |one: &Scalar| match (one, value) {
        (Scalar::Text(text), Value::String(other)) => text.eq_ignore_ascii_case(other),
        _ => false,
    };
    (schema.values.is_empty() || schema.values.iter().any(same))
        && (schema.values_ignoring_case.is_empty()
            || schema.values_ignoring_case.iter().any(any_case))
}

/// Whether text has the length and the pattern.
pub(super) fn is_text(text: &str, schema: &Schema) -> bool {
    let length = text.chars().count() as u64;
    let pattern = schema.pattern.as_ref();
    schema.min_length.is_none_or(|least| length >= least)
        && schema.max_length.is_none_or(|most| length <= most)
        && pattern.is_none_or(|pattern| is_match(pattern, schema.pattern_engine, text))
}

/// Whether the pattern is found in the text; one that its engine cannot run is taken to be.
pub(super) fn is_match(pattern: &str, engine: PatternEngine, text: &str) -> bool {
    COMPILED.with_borrow_mut(|compiled| {
        let regex = compiled
            .entry(pattern.to_owned())
            .or_insert_with(|| match engine {
                PatternEngine::Lite => {
                    regex_lite::Regex::new(pattern).map_or(Compiled::Invalid, Compiled::Lite)
                }
                PatternEngine::Fancy => fancy_regex::Regex::new(pattern)
                    .map_or(Compiled::Invalid, |regex| Compiled::Fancy(Box::new(regex))),
            });
        match regex {
            Compiled::Lite(regex) => regex.is_match(text),
            Compiled::Fancy(regex) => regex.is_match(text).unwrap_or(true),
            Compiled::Invalid => false,
        }
    })
}

enum Compiled {
    Lite(regex_lite::Regex),
    Fancy(Box<fancy_regex::Regex>),
    Invalid,
}

thread_local! {
    /// Compiling takes most of the search's time, and patterns repeat.
    static COMPILED: RefCell<HashMap<String, Compiled>> = RefCell::default();
}

fn is_in_range(value: &Value, schema: &Schema) -> bool {
    let number = value.as_f64().unwrap_or_default();
    let bound =
        |one: &Option<serde_json::Number>| one.as_ref().and_then(serde_json::Number::as_f64);
    bound(&schema.minimum).is_none_or(|least| number >= least)
        && bound(&schema.maximum).is_none_or(|most| number <= most)
        && bound(&schema.exclusive_maximum).is_none_or(|most| number < most)
        && bound(&schema.multiple_of).is_none_or(|of| (number / of).fract().abs() < 1e-9)
}

fn is_list(items: &[Value], schema: &Schema, facts: &ResourceFacts, strict: bool) -> bool {
    let count = items.len() as u64;
    let distinct = items
        .iter()
        .enumerate()
        .all(|(at, one)| !items[..at].contains(one));
    schema.min_items.is_none_or(|least| count >= least)
        && schema.max_items.is_none_or(|most| count <= most)
        && (!schema.unique_items || distinct)
        && schema
            .items
            .as_ref()
            .is_none_or(|item| items.iter().all(|one| fits(one, item, facts, strict)))
}

fn is_object(
    properties: &Map<String, Value>,
    schema: &Schema,
    facts: &ResourceFacts,
    strict: bool,
) -> bool {
    let has = |name: &String| properties.contains_key(name);
    let count = |names: &[String]| names.iter().filter(|name| has(name)).count();
    let dependents = |table: &Named<Vec<String>>, wanted: bool| {
        table
            .iter()
            .filter(|(name, _)| properties.contains_key(*name))
            .all(|(_, others)| others.iter().all(|other| has(other) == wanted))
    };
    let total = properties.len() as u64;
    schema.required.iter().all(has)
        && (schema.required_xor.is_empty() || count(&schema.required_xor) == 1)
        && (schema.required_or.is_empty() || count(&schema.required_or) >= 1)
        && dependents(&schema.dependent_required, true)
        && dependents(&schema.dependent_excluded, false)
        && schema.min_properties.is_none_or(|least| total >= least)
        && schema.max_properties.is_none_or(|most| total <= most)
        && properties
            .iter()
            .all(|(name, value)| is_property(name, value, schema, facts, strict))
}

fn is_property(
    name: &str,
    value: &Value,
    schema: &Schema,
    facts: &ResourceFacts,
    strict: bool,
) -> bool {
    if let Some(described) = schema.properties.get(name) {
        return fits(value, described, facts, strict);
    }
    let by_pattern = schema
        .pattern_properties
        .iter()
        .find(|(pattern, _)| is_match(pattern, schema.pattern_engine, name));
    if let Some((_, described)) = by_pattern {
        return fits(value, described, facts, strict);
    }
    match &schema.additional_properties {
        Some(AdditionalProperties::Schema(described)) => fits(value, described, facts, strict),
        Some(AdditionalProperties::Allowed(allowed)) => *allowed,
        None => !strict || (schema.properties.is_empty() && schema.pattern_properties.is_empty()),
    }
}

fn combinators(value: &Value, schema: &Schema, facts: &ResourceFacts) -> bool {
    let holds = |one: &Schema| fits(value, one, facts, false);
    let branch = |holds: bool| {
        if holds {
            &schema.then
        } else {
            &schema.otherwise
        }
    };
    schema.all_of.iter().all(holds)
        && (schema.any_of.is_empty() || schema.any_of.iter().any(holds))
        && (schema.one_of.is_empty() || schema.one_of.iter().filter(|one| holds(one)).count() == 1)
        && schema.not.as_ref().is_none_or(|one| !holds(one))
        && schema
            .condition
            .as_ref()
            .is_none_or(|one| branch(holds(one)).as_ref().is_none_or(|then| holds(then)))
}
