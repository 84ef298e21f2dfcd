//! Corrections to single schemas.

use serde_json::{Map, Value, json};

use crate::sources::{CfnLint, Json};

/// A correction that found nothing to correct.
#[derive(Debug, thiserror::Error)]
#[error("the correction {correction} no longer applies to {resource}")]
#[non_exhaustive]
pub(crate) struct PatchError {
    correction: &'static str,
    resource: &'static str,
}

/// A function that corrects a schema, and says whether there was something to correct.
type Patch = fn(&mut Json) -> bool;

/// Name, resource type and correction; the reason stands at the function.
const PATCHES: &[(&str, &str, Patch)] = &[
    (
        "key_schema_is_a_list",
        "AWS::DynamoDB::Table",
        key_schema_is_a_list,
    ),
    (
        "key_schema_constraints_are_of_its_items",
        "AWS::DynamoDB::Table",
        key_schema_constraints_are_of_its_items,
    ),
    (
        "key_schema_constraints_are_of_its_items",
        "AWS::DynamoDB::GlobalTable",
        key_schema_constraints_are_of_its_items,
    ),
    (
        "collection_arn_is_a_pattern",
        "AWS::Rekognition::Collection",
        collection_arn_is_a_pattern,
    ),
    (
        "dependencies_are_of_the_resource",
        "AWS::GlobalAccelerator::Accelerator",
        dependencies_are_of_the_resource,
    ),
    (
        "dependencies_are_of_the_resource",
        "AWS::Bedrock::Blueprint",
        dependencies_are_of_the_resource,
    ),
    (
        "dependencies_are_of_the_resource",
        "AWS::Bedrock::DataAutomationProject",
        dependencies_are_of_the_resource,
    ),
    (
        "settings_depend_on_nothing",
        "AWS::ImageBuilder::Image",
        settings_depend_on_nothing,
    ),
];

/// Applies all corrections, and lists those that found nothing.
pub(crate) fn apply(schemas: &mut CfnLint) -> Vec<PatchError> {
    let mut unused = Vec::new();
    for &(correction, resource, patch) in PATCHES {
        let schema = schemas.resources.get_mut(resource);
        if !schema.is_some_and(patch) {
            unused.push(PatchError {
                correction,
                resource,
            });
        }
    }
    unused
}

/// The registry allows an object in place of the list for templates of the past; AWS
/// documents a list of `KeySchema` only.
fn key_schema_is_a_list(schema: &mut Json) -> bool {
    let Some(property) = object(schema, &["properties", "KeySchema"]) else {
        return false;
    };
    let Some(Value::Array(choices)) = property.remove("oneOf") else {
        return false;
    };
    let list = choices
        .iter()
        .filter_map(Value::as_object)
        .find(|one| one.contains_key("$ref"));
    let Some(list) = list else { return false };
    property.extend(list.clone());
    true
}

/// cfn-lint adds constraints on the elements' properties to the list itself, where
/// they say nothing.
fn key_schema_constraints_are_of_its_items(schema: &mut Json) -> bool {
    let Some(list) = object(schema, &["definitions", "KeySchema"]) else {
        return false;
    };
    let Some(Value::Object(constraints)) = list.remove("properties") else {
        return false;
    };
    let Some(properties) = object(list, &["items", "properties"]) else {
        return false;
    };
    for (name, constraint) in constraints {
        if let (Some(property), Value::Object(constraint)) =
            (object(properties, &[&name]), constraint)
        {
            property.extend(constraint);
        }
    }
    true
}

/// The pattern stands under `format`.
fn collection_arn_is_a_pattern(schema: &mut Json) -> bool {
    let Some(definition) = object(schema, &["definitions", "Arn"]) else {
        return false;
    };
    let Some(pattern) = definition.remove("format") else {
        return false;
    };
    definition.insert("pattern".to_owned(), pattern);
    true
}

/// `dependencies` stands in the property that depends, where it says nothing; it is
/// meant of the object that holds both properties.
fn dependencies_are_of_the_resource(schema: &mut Json) -> bool {
    let Some(properties) = object(schema, &["properties"]) else {
        return false;
    };
    let mut found = Json::new();
    for property in properties.values_mut().filter_map(Value::as_object_mut) {
        if let Some(Value::Object(wanted)) = property.remove("dependencies") {
            found.extend(wanted);
        }
    }
    if found.is_empty() {
        return false;
    }
    let dependents = schema
        .entry("dependentRequired")
        .or_insert_with(|| json!({}));
    if let Value::Object(dependents) = dependents {
        dependents.extend(found);
    }
    true
}

/// `dependencies` beside the `$ref` of a property speaks of the resource's properties, and
/// asks for exactly one of nine of which the type needs several.
fn settings_depend_on_nothing(schema: &mut Json) -> bool {
    let property = object(schema, &["properties", "ImagePipelineExecutionSettings"]);
    property.is_some_and(|property| property.remove("dependencies").is_some())
}

/// The object at the end of the path.
fn object<'a>(schema: &'a mut Json, path: &[&str]) -> Option<&'a mut Map<String, Value>> {
    path.iter()
        .try_fold(schema, |inner, key| inner.get_mut(*key)?.as_object_mut())
}
