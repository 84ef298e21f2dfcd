//! Schemas in the small: what becomes a type, a condition, a mark.

use serde_json::{Value, json};

use super::json::{Type, TypeSet};
use super::model::{AdditionalProperties, Replacement, ResourceFacts, Schema};
use super::refresh::facts_of;

/// The facts of a resource type with this schema, of which nothing else knows.
fn facts(schema: Value) -> ResourceFacts {
    let Value::Object(schema) = schema else {
        panic!("a schema is an object");
    };
    facts_of("AWS::Test::Thing", &schema)
}

fn property<'a>(facts: &'a ResourceFacts, owner: &str, name: &str) -> &'a Schema {
    let owner = match owner {
        "" => &facts.body,
        owner => facts.types.get(owner).expect("a type"),
    };
    owner.properties.get(name).expect("a property")
}

#[test]
fn anonymous_objects_become_types_named_after_their_property() {
    let inner = json!({"type": "object", "properties": {"Size": {"type": "integer"}}});
    let facts = facts(json!({"properties": {
        "Options": inner,
        "Volumes": {"type": "array", "items": {"type": "object", "properties": {
            "options": {"type": "object", "properties": {"Name": {"type": "string"}}},
        }}},
    }}));
    let names: Vec<&str> = facts.types.names().collect();
    assert_eq!(names, ["Options", "Volumes", "VolumesOptions"]);
    let items = property(&facts, "", "Volumes").items.as_deref();
    assert_eq!(
        items.and_then(|one| one.reference.as_deref()),
        Some("Volumes")
    );
    // Nothing closes the object, so it says that it is open.
    let options = facts.types.get("Options").expect("a type");
    let open = Some(AdditionalProperties::Allowed(true));
    assert_eq!(options.additional_properties, open);
}

#[test]
fn the_same_object_twice_is_one_type() {
    let size = json!({"type": "object", "additionalProperties": false,
        "properties": {"Size": {"type": "integer"}}});
    let holder = |size: &Value| json!({"type": "object", "additionalProperties": false, "properties": {"Size": size}});
    let facts = facts(json!({
        "properties": {"One": {"$ref": "#/definitions/One"}, "Two": {"$ref": "#/definitions/Two"}},
        "definitions": {"One": holder(&size), "Two": holder(&size)},
    }));
    let one = property(&facts, "One", "Size").reference.clone();
    assert_eq!(one.as_deref(), Some("Size"));
    assert_eq!(property(&facts, "Two", "Size").reference, one);
}

#[test]
fn a_variant_gives_its_properties_to_the_struct() {
    let facts = facts(json!({
        "properties": {"Target": {"$ref": "#/definitions/Target"}},
        "definitions": {"Target": {"oneOf": [
            {"type": "object", "additionalProperties": false, "required": ["Queue"],
             "properties": {"Queue": {"type": "string"}}},
            {"type": "object", "additionalProperties": false, "required": ["Topic"],
             "properties": {"Topic": {"type": "string"}}},
        ]}},
    }));
    let target = facts.types.get("Target").expect("a type");
    assert_eq!(target.types, TypeSet::only(Type::Object));
    let names: Vec<&str> = target.properties.names().collect();
    assert_eq!(names, ["Queue", "Topic"]);
    let required: Vec<&Vec<String>> = target.one_of.iter().map(|one| &one.required).collect();
    assert_eq!(required, [&["Queue"], &["Topic"]]);
    assert!(target.one_of.iter().all(|one| one.properties.is_empty()));
    assert_eq!(target.additional_properties, None);
}

#[test]
fn an_object_or_a_string_refers_and_says_so() {
    let facts = facts(json!({"properties": {
        "Policy": {"type": ["object", "string"], "additionalProperties": false,
                   "properties": {"Arn": {"type": "string"}}},
        "Anything": {},
        "Either": {"anyOf": [{"type": "string"}, {"type": "number"}]},
    }}));
    let policy = property(&facts, "", "Policy");
    assert_eq!(policy.reference.as_deref(), Some("Policy"));
    assert!(policy.types.contains(Type::String) && policy.types.contains(Type::Object));
    assert!(property(&facts, "", "Anything").types.is_any());
    let either = property(&facts, "", "Either");
    assert!(either.types.contains(Type::Number) && either.any_of.is_empty());
}

#[test]
fn what_aws_sets_is_an_attribute_and_no_property() {
    let endpoint = json!({"type": "object", "properties": {"Port": {"type": "string"}}});
    let facts = facts(json!({
        "properties": {"Arn": {"type": "string", "pattern": "^arn:"}, "Endpoint": endpoint,
                       "Name": {"type": "string"}},
        "readOnlyProperties": ["/properties/Arn", "/properties/Endpoint/Port"],
        "primaryIdentifier": ["/properties/Arn"],
        "required": ["Arn", "Name"],
    }));
    let settable: Vec<&str> = facts.body.properties.names().collect();
    assert_eq!(settable, ["Name"]);
    assert_eq!(facts.body.required, ["Name"]);
    let attributes: Vec<&str> = facts.attributes.names().collect();
    assert_eq!(attributes, ["Arn", "Endpoint", "Endpoint.Port"]);
    assert_eq!(facts.attributes.get("Arn").expect("there").pattern, None);
}

#[test]
fn a_mark_at_some_places_of_a_shared_type_is_a_weaker_one() {
    let facts = facts(json!({
        "properties": {"One": {"$ref": "#/definitions/Size"}, "Two": {"$ref": "#/definitions/Size"}},
        "definitions": {"Size": {"type": "object", "properties": {
            "Width": {"type": "integer"}, "Height": {"type": "integer"},
        }}},
        "createOnlyProperties": ["/properties/One/Width", "/properties/One/Height",
                                 "/properties/Two/Height"],
        "readOnlyProperties": ["/properties/One/Width"],
    }));
    let width = property(&facts, "Size", "Width");
    assert_eq!(width.replacement, Some(Replacement::Maybe));
    assert!(!width.read_only);
    let height = property(&facts, "Size", "Height");
    assert_eq!(height.replacement, Some(Replacement::Yes));
}

#[test]
fn only_what_is_used_is_kept() {
    let facts = facts(json!({
        "properties": {"Name": {"type": "string", "description": "prose"}},
        "definitions": {"Unused": {"type": "object", "properties": {"A": {"type": "string"}}}},
    }));
    assert!(facts.types.is_empty());
    let name = Schema {
        types: TypeSet::only(Type::String),
        ..Schema::default()
    };
    assert_eq!(*property(&facts, "", "Name"), name);
}
