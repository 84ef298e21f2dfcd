//! Names of nested types.

use std::collections::BTreeSet;

use serde_json::Value;

use super::lift::{Definitions, lift, reference};
use crate::sources::Json;

/// The name of the type that a definition becomes. A list whose elements are an
/// anonymous struct leaves its name to the struct, as in CloudFormation's documentation
/// (`KeySchema` of a table).
pub(super) fn of_type(definition: &str, definitions: &Definitions) -> String {
    let name = of_definition(definition, definitions);
    let items = definitions
        .get(definition)
        .and_then(|found| found.get("items")?.as_object());
    if items.is_some_and(|items| super::shorten::is_struct(&lift(items, definitions))) {
        return format!("{name}List");
    }
    name
}

/// A definition's name. Where a schema copied the definition from another resource
/// (`AWS::DynamoDB::Table.SSESpecification`), without that resource, unless that makes
/// two alike.
fn of_definition(definition: &str, definitions: &Definitions) -> String {
    let short = local(definition);
    let alike = definitions
        .keys()
        .filter(|other| local(other) == short)
        .count();
    let name = if alike > 1 { definition } else { short };
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn local(definition: &str) -> &str {
    definition.rsplit(['.', ':']).next().unwrap_or(definition)
}

/// A property's name as a type name.
pub(super) fn of_property(property: &str) -> String {
    let mut characters = property.chars().filter(char::is_ascii_alphanumeric);
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

/// The type names, in lower case, of the definitions that a resource uses.
pub(super) fn reserved(schema: &Json, definitions: &Definitions) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (keyword, value) in schema {
        if keyword != "definitions" {
            follow(value, definitions, &mut used);
        }
    }
    used.iter()
        .map(|name| of_type(name, definitions).to_lowercase())
        .collect()
}

fn follow(value: &Value, definitions: &Definitions, used: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| follow(one, definitions, used)),
        Value::Object(object) => {
            if let Some(name) = reference(object)
                && used.insert(name.to_owned())
                && let Some(found) = definitions.get(name)
            {
                follow(found, definitions, used);
            }
            object
                .values()
                .for_each(|one| follow(one, definitions, used));
        }
        _ => {}
    }
}
