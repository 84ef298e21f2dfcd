//! The keywords that stand for themselves: copied, with prose and noise dropped.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::json::{Named, Scalar, Type, TypeSet};
use super::lift::{Definitions, target, variants};
use super::model::{PatternEngine, Schema};
use super::pattern::PatternBook;
use crate::sources::Json;

/// Formats that say something about the text, besides those that name an attribute of a
/// resource type (`AWS::EC2::VPC.Id`); the others name a storage width.
const FORMATS: [&str; 5] = ["date-time", "ipv4-network", "ipv6-network", "json", "uri"];

/// Copies what stands for itself.
pub(super) fn copy(raw: &Json, patterns: &mut PatternBook, schema: &mut Schema) {
    schema.default = raw.get("default").and_then(scalar);
    schema.values = scalars(raw.get("enum"));
    if let Some(only) = raw.get("const").and_then(scalar) {
        schema.values = vec![only];
    }
    schema.values_ignoring_case = scalars(raw.get("enumCaseInsensitive"));
    if let Some(pattern) = text(raw, "pattern") {
        pattern_of(pattern, patterns, schema);
    }
    schema.format = text(raw, "format")
        .filter(|name| FORMATS.contains(name) || name.contains("::"))
        .map(str::to_owned);
    // A minimum of nothing is none.
    schema.min_length = count(raw, "minLength").filter(|least| *least > 0);
    schema.max_length = count(raw, "maxLength");
    schema.minimum = number(raw, "minimum");
    schema.maximum = number(raw, "maximum");
    schema.exclusive_minimum = number(raw, "exclusiveMinimum");
    schema.exclusive_maximum = number(raw, "exclusiveMaximum");
    schema.multiple_of = number(raw, "multipleOf");
    schema.min_items = count(raw, "minItems").filter(|least| *least > 0);
    schema.max_items = count(raw, "maxItems");
    schema.max_unique_items = count(raw, "maxUniqueItems");
    schema.unique_items = raw.get("uniqueItems") == Some(&Value::Bool(true));
    schema.unique_keys = names(raw.get("uniqueKeys"));
    schema.min_properties = count(raw, "minProperties").filter(|least| *least > 0);
    schema.max_properties = count(raw, "maxProperties");
    schema.required = names(raw.get("required"));
    schema.required_xor = names(raw.get("requiredXor"));
    schema.required_or = names(raw.get("requiredOr"));
    schema.dependent_required = dependents(raw.get("dependentRequired"));
    schema.dependent_excluded = dependents(raw.get("dependentExcluded"));
    for (name, wanted) in dependents(raw.get("dependencies")).iter() {
        schema.dependent_required.insert(name, wanted.clone());
    }
}

/// Puts a pattern, translated to Rust's syntax, into the schema.
pub(super) fn pattern_of(pattern: &str, patterns: &mut PatternBook, schema: &mut Schema) {
    if let Some((translated, engine)) = patterns.translate(pattern) {
        if engine == PatternEngine::Fancy {
            schema.pattern_engine = engine;
        }
        schema.pattern = Some(translated);
    }
}

/// The JSON types a value may have: as written, or as the other keywords imply.
pub(super) fn types_of(raw: &Json, definitions: &Definitions) -> TypeSet {
    written_types(raw)
        .or_else(|| implied_types(raw))
        .or_else(|| target(raw, definitions).map(|(_, found)| types_of(found, definitions)))
        .unwrap_or_else(|| types_of_variants(raw, definitions))
}

fn written_types(raw: &Json) -> Option<TypeSet> {
    // `null` is no value in a template: CloudFormation refuses it everywhere.
    let listed = match raw.get("type")? {
        Value::String(name) => vec![name.as_str()],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let named = listed.into_iter().filter_map(Type::named);
    Some(named.fold(TypeSet::default(), TypeSet::with))
}

fn implied_types(raw: &Json) -> Option<TypeSet> {
    let has = |keywords: &[&str]| keywords.iter().any(|key| raw.contains_key(*key));
    if has(&["properties", "patternProperties"]) {
        return Some(TypeSet::only(Type::Object));
    }
    if has(&["items"]) {
        return Some(TypeSet::only(Type::Array));
    }
    if has(&["pattern", "minLength", "maxLength", "format"]) {
        return Some(TypeSet::only(Type::String));
    }
    let values = raw.get("enum")?.as_array()?;
    values
        .iter()
        .all(Value::is_string)
        .then(|| TypeSet::only(Type::String))
}

/// The union over the choices; any, as soon as one choice allows any.
fn types_of_variants(raw: &Json, definitions: &Definitions) -> TypeSet {
    for keyword in ["anyOf", "oneOf", "allOf"] {
        let sets: Vec<TypeSet> = variants(raw, keyword)
            .into_iter()
            .map(|one| types_of(one, definitions))
            .collect();
        if !sets.is_empty() && !sets.iter().any(TypeSet::is_any) {
            return sets
                .into_iter()
                .flat_map(TypeSet::iter)
                .fold(TypeSet::default(), TypeSet::with);
        }
    }
    TypeSet::default()
}

/// A list of names, sorted, each once.
pub(super) fn names(raw: Option<&Value>) -> Vec<String> {
    let mut names: Vec<String> = raw
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Entries of an object that are objects themselves, in alphabetical order.
pub(super) fn sorted(raw: Option<&Value>) -> BTreeMap<String, Json> {
    raw.and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name.clone(), value.as_object()?.clone())))
        .collect()
}

fn dependents(raw: Option<&Value>) -> Named<Vec<String>> {
    raw.and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, wanted)| wanted.is_array())
        .map(|(name, wanted)| (name.clone(), names(Some(wanted))))
        .collect()
}

fn scalar(raw: &Value) -> Option<Scalar> {
    match raw {
        Value::Bool(flag) => Some(Scalar::Boolean(*flag)),
        Value::Number(number) => Some(Scalar::Number(number.clone())),
        Value::String(text) => Some(Scalar::Text(text.clone())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn scalars(raw: Option<&Value>) -> Vec<Scalar> {
    raw.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(scalar)
        .collect()
}

fn text<'a>(raw: &'a Json, keyword: &str) -> Option<&'a str> {
    raw.get(keyword)?.as_str()
}

fn count(raw: &Json, keyword: &str) -> Option<u64> {
    raw.get(keyword)?.as_u64()
}

fn number(raw: &Json, keyword: &str) -> Option<Number> {
    match raw.get(keyword)? {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    }
}
