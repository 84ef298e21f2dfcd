//! What holds beyond the schemas of resource types: cfn-lint's schemas between properties and of
//! documents in properties, as `codegen/constraints.json` lists them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::json::Named;
use super::keywords::{self, types_of};
use super::model::{AdditionalProperties, Constraint, PatternEngine, Schema};
use super::pattern::PatternBook;
use crate::sources::Json;

const TABLE: &str = include_str!("../../constraints.json");

/// Schemas that are left out, and why.
const LEFT_OUT: [(&str, &str); 1] = [(
    "extensions/aws_rds_dbinstance/db_instance_class.json",
    "five megabytes of classes by engine version; the names of the classes are kept",
)];

/// The table and the source do not fit together.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ConstraintError {
    /// The table is not the JSON it should be.
    #[error("unexpected JSON in codegen/constraints.json")]
    Table(#[from] serde_json::Error),
    /// A schema of the table is gone.
    #[error("cfn-lint holds no {0}")]
    Missing(String),
    /// A schema in the table names no page of AWS's documentation.
    #[error("{0} in codegen/constraints.json needs a page")]
    Unfounded(String),
    /// A schema names a definition that is not there.
    #[error("{file} refers to {reference}, which is not there")]
    Reference { file: String, reference: String },
}

/// One line of the table.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    rule: String,
    at: Vec<String>,
    /// The schema's file; empty where the schema stands in the table itself.
    #[serde(default)]
    file: String,
    /// Which part of the file.
    #[serde(default)]
    pointer: String,
    /// What cfn-lint says in code, as a schema.
    schema: Option<Value>,
    /// AWS's page that says it, for a schema in the table.
    #[serde(default)]
    page: String,
    /// The schema differs from region to region: all its names together are kept.
    #[serde(default)]
    names_only: bool,
    /// The service does not mind the case of letters in lists of values.
    #[serde(default)]
    any_case: bool,
}

/// Converts every schema of the table.
pub(super) fn convert(
    documents: &BTreeMap<String, Json>,
    patterns: &mut PatternBook,
) -> Result<Vec<Constraint>, ConstraintError> {
    let table: Vec<Entry> = serde_json::from_str(TABLE)?;
    for (file, _) in LEFT_OUT {
        if !documents.contains_key(file) {
            return Err(ConstraintError::Missing(file.to_owned()));
        }
    }
    table
        .into_iter()
        .map(|entry| one(entry, documents, patterns))
        .collect()
}

fn one(
    entry: Entry,
    documents: &BTreeMap<String, Json>,
    patterns: &mut PatternBook,
) -> Result<Constraint, ConstraintError> {
    let missing = || ConstraintError::Missing(entry.file.clone());
    let unfounded =
        entry.schema.is_some() && !entry.page.starts_with("https://docs.aws.amazon.com/");
    if unfounded {
        return Err(ConstraintError::Unfounded(entry.rule));
    }
    let raw = match entry.schema {
        Some(schema) => schema,
        None => Value::Object(documents.get(&entry.file).ok_or_else(missing)?.clone()),
    };
    let raw = if entry.names_only { names(&raw) } else { raw };
    let part = raw.pointer(&entry.pointer).ok_or_else(missing)?;
    let mut converter = Converter {
        file: &entry.file,
        root: &raw,
        any_case: entry.any_case,
        documents,
        patterns,
        types: BTreeMap::new(),
    };
    let schema = converter.schema(part)?;
    let types = converter.types.into_iter();
    let types: Named<Schema> = types.filter_map(|(name, s)| Some((name, s?))).collect();
    Ok(Constraint {
        at: entry.at,
        source: entry.rule,
        schema,
        types,
    })
}

/// All names that a schema lists anywhere, but for those in conditions, as one list.
fn names(raw: &Value) -> Value {
    fn walk(raw: &Value, found: &mut BTreeSet<String>) {
        match raw {
            Value::Array(list) => list.iter().for_each(|one| walk(one, found)),
            Value::Object(object) => {
                for (key, inner) in object {
                    match inner.as_array() {
                        Some(values) if key == "enum" => {
                            found
                                .extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
                        }
                        _ if key == "if" => {}
                        _ => walk(inner, found),
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    walk(raw, &mut found);
    json!({ "enum": found })
}

struct Converter<'a> {
    file: &'a str,
    root: &'a Value,
    any_case: bool,
    documents: &'a BTreeMap<String, Json>,
    patterns: &'a mut PatternBook,
    /// The definitions so far; `None` while one is being made.
    types: BTreeMap<String, Option<Schema>>,
}

impl Converter<'_> {
    /// A schema, where `true` is one that takes all and `false` one that takes nothing.
    fn schema(&mut self, raw: &Value) -> Result<Schema, ConstraintError> {
        match raw {
            Value::Object(object) => self.object(object),
            Value::Bool(false) => Ok(Schema {
                not: Some(Box::default()),
                ..Schema::default()
            }),
            _ => Ok(Schema::default()),
        }
    }

    fn object(&mut self, raw: &Json) -> Result<Schema, ConstraintError> {
        let mut schema = Schema::default();
        keywords::copy(raw, self.patterns, &mut schema);
        // Documents have addresses in places; the types have ranges only.
        let format = raw.get("format").and_then(Value::as_str);
        if let Some(format) = format.filter(|name| matches!(*name, "ipv4" | "ipv6")) {
            schema.format = Some(format.to_owned());
        }
        if self.any_case {
            schema.values_ignoring_case = std::mem::take(&mut schema.values);
        }
        if raw.contains_key("type") {
            schema.types = types_of(raw, &Json::new());
        }
        self.properties(raw, &mut schema)?;
        self.combinators(raw, &mut schema)?;
        if let Some(reference) = raw.get("$ref").and_then(Value::as_str) {
            let reference = Schema {
                reference: Some(self.define(reference)?),
                ..Schema::default()
            };
            // What stands beside a reference holds for any value, an object or not.
            if schema == Schema::default() {
                return Ok(reference);
            }
            schema.all_of.push(reference);
        }
        Ok(schema)
    }

    fn properties(&mut self, raw: &Json, schema: &mut Schema) -> Result<(), ConstraintError> {
        let entries = |key: &str| {
            raw.get(key)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
        };
        for (name, inner) in entries("properties") {
            let inner = self.schema(inner)?;
            schema.properties.insert(name.clone(), inner);
        }
        for (pattern, inner) in entries("patternProperties") {
            let inner = self.schema(inner)?;
            if let Some((translated, engine)) = self.patterns.translate(pattern) {
                if engine != PatternEngine::default() {
                    schema.pattern_engine = engine;
                }
                schema.pattern_properties.insert(translated, inner);
            }
        }
        let listed = !schema.properties.is_empty() || !schema.pattern_properties.is_empty();
        schema.additional_properties = match raw.get("additionalProperties") {
            Some(Value::Object(inner)) => {
                let inner = self.object(inner)?;
                Some(AdditionalProperties::Schema(Box::new(inner)))
            }
            Some(Value::Bool(false)) => Some(AdditionalProperties::Allowed(false)),
            // A constraint describes what it names, and leaves the rest to the type.
            _ => listed.then_some(AdditionalProperties::Allowed(true)),
        };
        for (name, wanted) in entries("dependencies") {
            if wanted.is_object() {
                let then = self.schema(wanted)?;
                schema.all_of.push(Schema {
                    condition: Some(Box::new(Schema {
                        required: vec![name.clone()],
                        ..Schema::default()
                    })),
                    then: Some(Box::new(then)),
                    ..Schema::default()
                });
            }
        }
        Ok(())
    }

    fn combinators(&mut self, raw: &Json, schema: &mut Schema) -> Result<(), ConstraintError> {
        let mut list = |key: &str| -> Result<Vec<Schema>, ConstraintError> {
            let all = raw.get(key).and_then(Value::as_array).into_iter().flatten();
            all.map(|one| self.schema(one)).collect()
        };
        schema.all_of.extend(list("allOf")?);
        schema.any_of = list("anyOf")?;
        schema.one_of = list("oneOf")?;
        schema.prefix_items = list("prefixItems")?;
        let mut one = |key: &str| -> Result<Option<Box<Schema>>, ConstraintError> {
            let found = raw.get(key).map(|inner| self.schema(inner)).transpose()?;
            Ok(found.map(Box::new))
        };
        schema.items = one("items")?;
        schema.contains = one("contains")?;
        schema.property_names = one("propertyNames")?;
        schema.not = one("not")?;
        schema.condition = one("if")?;
        schema.then = one("then")?;
        schema.otherwise = one("else")?;
        Ok(())
    }

    /// Makes a definition a type, and says under which name. `policy#/definitions/Action` is one
    /// of the document `policy.json` beside this one.
    fn define(&mut self, reference: &str) -> Result<String, ConstraintError> {
        let (document, pointer) = reference.split_once('#').unwrap_or(("", reference));
        // `#/` is meant as the whole.
        let pointer = pointer.trim_end_matches('/');
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let name = if document.is_empty() {
            pointer.replacen("/definitions/", "", 1)
        } else {
            format!("{document}.{last}")
        };
        if self.types.contains_key(&name) {
            return Ok(name);
        }
        let unknown = || ConstraintError::Reference {
            file: self.file.to_owned(),
            reference: reference.to_owned(),
        };
        let raw = if document.is_empty() {
            self.root.pointer(pointer).ok_or_else(unknown)?.clone()
        } else {
            let folder = self.file.rsplit_once('/').map_or("", |(folder, _)| folder);
            let beside = format!("{folder}/{document}.json");
            let found = self.documents.get(&beside).ok_or_else(unknown)?;
            absolute(document, Value::Object(found.clone()))
                .pointer(pointer)
                .ok_or_else(unknown)?
                .clone()
        };
        self.types.insert(name.clone(), None);
        let schema = self.schema(&raw)?;
        self.types.insert(name.clone(), Some(schema));
        Ok(name)
    }
}

/// The document with its references to itself as another document would write them.
fn absolute(document: &str, raw: Value) -> Value {
    match raw {
        Value::Object(object) => Value::Object(
            object
                .into_iter()
                .map(|(key, inner)| {
                    let inner = match inner {
                        Value::String(text) if key == "$ref" && text.starts_with('#') => {
                            Value::String(format!("{document}{text}"))
                        }
                        inner => absolute(document, inner),
                    };
                    (key, inner)
                })
                .collect(),
        ),
        Value::Array(list) => Value::Array(
            list.into_iter()
                .map(|one| absolute(document, one))
                .collect(),
        ),
        other => other,
    }
}
