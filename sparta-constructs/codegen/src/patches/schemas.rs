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
        "set_once_is_not_read_only",
        "AWS::CodeArtifact::Domain",
        set_once_is_not_read_only,
    ),
    (
        "set_once_is_not_read_only",
        "AWS::CodeArtifact::Repository",
        set_once_is_not_read_only,
    ),
    (
        "set_once_is_not_read_only",
        "AWS::Signer::SigningProfile",
        set_once_is_not_read_only,
    ),
    (
        "exclusion_is_of_the_website",
        "AWS::S3::Bucket",
        exclusion_is_of_the_website,
    ),
    (
        "filter_group_holds_webhook_filters",
        "AWS::CodeBuild::Project",
        filter_group_holds_webhook_filters,
    ),
    (
        "certificate_is_its_arn",
        "AWS::CertificateManager::Certificate",
        certificate_is_its_arn,
    ),
    (
        "security_group_ref_is_its_id",
        "AWS::EC2::SecurityGroup",
        security_group_ref_is_its_id,
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
/// they say nothing. The elements of a global index's key are the same.
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
    let items = list["items"].clone();
    let index = [
        "definitions",
        "GlobalSecondaryIndex",
        "properties",
        "KeySchema",
    ];
    let index = object(schema, &index);
    index.is_some_and(|index| index.insert("items".to_owned(), items).is_some())
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

/// A property that is create-only is set by the template, so AWS cannot be the only one
/// to set it; AWS documents `EncryptionKey`, `DomainOwner` and `ProfileName` as properties.
fn set_once_is_not_read_only(schema: &mut Json) -> bool {
    let create_only = schema.get("createOnlyProperties").cloned();
    let create_only = create_only.as_ref().and_then(Value::as_array);
    let read_only = schema
        .get_mut("readOnlyProperties")
        .and_then(Value::as_array_mut);
    let (Some(create_only), Some(read_only)) = (create_only, read_only) else {
        return false;
    };
    let before = read_only.len();
    read_only.retain(|path| !create_only.contains(path));
    read_only.len() < before
}

/// cfn-lint says it of the redirection itself, which has none of these properties; the
/// website configuration has.
fn exclusion_is_of_the_website(schema: &mut Json) -> bool {
    let redirect = object(schema, &["definitions", "RedirectAllRequestsTo"]);
    let Some(excluded) = redirect.and_then(|one| one.remove("dependentExcluded")) else {
        return false;
    };
    let website = object(schema, &["definitions", "WebsiteConfiguration"]);
    website.is_some_and(|website| {
        website
            .insert("dependentExcluded".to_owned(), excluded)
            .is_none()
    })
}

/// The list says nothing of its elements, which are documented at
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-webhookfilter.html>.
fn filter_group_holds_webhook_filters(schema: &mut Json) -> bool {
    let Some(definitions) = object(schema, &["definitions"]) else {
        return false;
    };
    let Some(group) = object(definitions, &["FilterGroup"]) else {
        return false;
    };
    if group.contains_key("items") || definitions.contains_key("WebhookFilter") {
        return false;
    }
    definitions["FilterGroup"]["items"] = json!({"$ref": "#/definitions/WebhookFilter"});
    let filter = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "ExcludeMatchedPattern": {"type": "boolean"},
            "Pattern": {"type": "string"},
            "Type": {"type": "string"},
        },
        "required": ["Pattern", "Type"],
    });
    definitions.insert("WebhookFilter".to_owned(), filter);
    true
}

/// cfn-lint describes `Id`, by which the type was identified before it was
/// `CertificateArn`; there is no such property.
fn certificate_is_its_arn(schema: &mut Json) -> bool {
    let Some(properties) = object(schema, &["properties"]) else {
        return false;
    };
    let Some(Value::Object(id)) = properties.remove("Id") else {
        return false;
    };
    let arn = object(properties, &["CertificateArn"]);
    arn.map(|arn| arn.extend(id)).is_some()
}

/// `Ref` gave the name of a group outside a VPC, which EC2-Classic allowed; it ended in
/// 2023 (<https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/>).
fn security_group_ref_is_its_id(schema: &mut Json) -> bool {
    let Some(id) = object(schema, &["properties", "Id"]) else {
        return false;
    };
    let format = json!("AWS::EC2::SecurityGroup.Id");
    id.remove("anyOf").is_some() && id.insert("format".to_owned(), format).is_none()
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
