//! Keys of `DynamoDB` tables.
//!
//! "Number of attributes in `KeySchema` does not exactly match number of attributes defined in
//! `AttributeDefinitions`" is what the service answers; see
//! [AttributeDefinitions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).

use std::collections::BTreeSet;

use crate::template::{Element, Object, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        let kind = resource.resource_type.as_ref();
        if matches!(kind, "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable") {
            attributes(check, id, resource);
        }
    }
}

fn attributes(check: &Check<'_>, id: &str, resource: &Resource) {
    let properties = &resource.properties;
    let definitions = properties.get("AttributeDefinitions");
    let defined = definitions.map_or_else(|| Some(BTreeSet::new()), names);
    let (Some(defined), Some(used)) = (defined, used(properties)) else {
        return;
    };
    let list = |names: Vec<&&str>| {
        let quoted: Vec<_> = names.iter().map(|n| format!("`{n}`")).collect();
        quoted.join(", ")
    };
    let place = match definitions {
        Some(element) => Place::value(id, resource, "AttributeDefinitions", element.origin),
        None => Place::resource(id, resource),
    };
    let missing: Vec<_> = used.difference(&defined).collect();
    if !missing.is_empty() {
        let message = format!(
            "keys and indexes use {}, which is not defined",
            list(missing)
        );
        check.found(&place, &rules::TABLE_ATTRIBUTES, message);
    }
    let unused: Vec<_> = defined.difference(&used).collect();
    if !unused.is_empty() {
        let message = format!("{} is defined, and no key or index uses it", list(unused));
        check.found(&place, &rules::TABLE_ATTRIBUTES, message);
    }
}

/// The attributes that the table's keys and its indexes use; nothing when one is computed.
fn used(properties: &Object) -> Option<BTreeSet<&str>> {
    let mut used = names(properties.get("KeySchema")?)?;
    for name in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
        let Some(indexes) = properties.get(name) else {
            continue;
        };
        for index in indexes.as_list()? {
            used.extend(names(index.get("KeySchema")?)?);
        }
    }
    Some(used)
}

/// The attribute names in a list; nothing when one is computed.
fn names(list: &Element) -> Option<BTreeSet<&str>> {
    let list = list.as_list()?;
    list.iter()
        .map(|e| e.get("AttributeName")?.as_str())
        .collect()
}
