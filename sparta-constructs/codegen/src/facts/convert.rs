//! One resource's published schema -> its facts: keywords kept, prose dropped,
//! anonymous objects hoisted into named types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::json::{Named, Type, TypeSet};
use super::keywords::{self, sorted, types_of};
use super::lift::{Definitions, lift, target, variants};
use super::model::{AdditionalProperties, PatternEngine, Schema};
use super::names;
use super::pattern::PatternBook;
use super::relationships::Relationships;
use super::shorten::{
    hoist_relationships, is_struct, join_single_all_of, simplify, without_relationships,
};
use crate::sources::{Json, ServiceSpec, SpecResource, SpecType};

/// What every conversion needs.
pub(super) struct Context<'a> {
    pub(super) spec: &'a ServiceSpec,
    pub(super) relationships: &'a Relationships,
    pub(super) patterns: &'a mut PatternBook,
}

/// Where a schema stands, to name the type it may become.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The nested type that holds it; empty for the resource itself.
    owner: &'a str,
    property: &'a str,
    spec: Option<&'a SpecType>,
}

/// Builds the facts of one resource type.
pub(super) struct Converter<'a, 'c> {
    context: &'c mut Context<'a>,
    definitions: &'c Definitions,
    properties: BTreeMap<String, Json>,
    own_spec: Option<&'a SpecResource>,
    /// The nested types so far; `None` while one is being made.
    types: BTreeMap<String, Option<Schema>>,
    /// JSON types besides `object` that a definition allows.
    others: BTreeMap<String, TypeSet>,
    /// Names of definitions, in lower case, which a hoisted type may not take.
    reserved: BTreeSet<String>,
    /// Anonymous structs that became types: property and text, to name.
    hoisted: BTreeMap<(String, String), String>,
}

impl<'a, 'c> Converter<'a, 'c> {
    pub(super) fn new(
        resource: &str,
        schema: &Json,
        definitions: &'c Definitions,
        context: &'c mut Context<'a>,
    ) -> Self {
        Self {
            own_spec: context.spec.resource(resource),
            context,
            definitions,
            properties: sorted(schema.get("properties")),
            types: BTreeMap::new(),
            others: BTreeMap::new(),
            reserved: names::reserved(schema, definitions),
            hoisted: BTreeMap::new(),
        }
    }

    /// The object under `Properties`, and the types it needs.
    pub(super) fn body(mut self, schema: &Json) -> (Schema, Named<Schema>) {
        const OWN: [&str; 11] = [
            "additionalProperties",
            "allOf",
            "anyOf",
            "dependentExcluded",
            "dependentRequired",
            "oneOf",
            "patternProperties",
            "properties",
            "required",
            "requiredOr",
            "requiredXor",
        ];
        let mut raw: Json = OWN
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())))
            .collect();
        raw.insert("type".to_owned(), Value::from("object"));
        let place = Place {
            owner: "",
            property: "",
            spec: None,
        };
        let body = self.schema(&lift(&raw, self.definitions), "", place);
        let types = self.types.into_iter();
        (
            body,
            types
                .filter_map(|(name, schema)| Some((name, schema?)))
                .collect(),
        )
    }

    /// A property, an item or a map's value.
    fn place(&mut self, raw: &Json, place: Place<'_>) -> Schema {
        let joined = join_single_all_of(raw);
        let raw = joined.as_ref().unwrap_or(raw);
        if let Some((name, _)) = target(raw, self.definitions) {
            let name = name.to_owned();
            return self.reference(raw, &name);
        }
        if let Some(pointed) = self.pointed_property(raw) {
            return self.place(&pointed, place);
        }
        if let Some(schema) = self.struct_or_plain(raw) {
            return schema;
        }
        let lifted = lift(raw, self.definitions);
        if !is_struct(&lifted) {
            return self.schema(&lifted, place.owner, place);
        }
        // The same property written out twice is one type.
        let key = (
            place.property.to_owned(),
            Value::Object(raw.clone()).to_string(),
        );
        let name = match self.hoisted.get(&key) {
            Some(name) => name.clone(),
            None => self.free_name(place),
        };
        self.hoisted.insert(key, name.clone());
        self.types.entry(name.clone()).or_insert(None);
        let schema = self.schema(&lifted, &name, place);
        self.hoist(schema, name)
    }

    /// `$ref`, with what stands beside it.
    fn reference(&mut self, raw: &Json, definition: &str) -> Schema {
        let name = self.define(definition);
        let mut beside = raw.clone();
        // `type` and `additionalProperties` beside `$ref` repeat the definition's.
        beside.retain(|key, _| !["$ref", "type", "additionalProperties"].contains(&key.as_str()));
        let mut schema = self.condition(&beside, &Json::new());
        if let Some(others) = self.others.get(&name) {
            schema.types = others.with(Type::Object);
        }
        schema.reference = Some(name);
        schema
    }

    /// Makes the definition a named type, and says under which name.
    fn define(&mut self, definition: &str) -> String {
        let name = names::of_type(definition, self.definitions);
        if self.types.contains_key(&name) {
            return name;
        }
        self.types.insert(name.clone(), None);
        let Some(raw) = self.definitions.get(definition).and_then(Value::as_object) else {
            return name;
        };
        let joined = join_single_all_of(raw);
        let lifted = lift(joined.as_ref().unwrap_or(raw), self.definitions);
        let place = Place {
            owner: &name,
            property: name.strip_suffix("List").unwrap_or(&name),
            spec: None,
        };
        let mut schema = self.schema(&lifted, &name, place);
        self.keep_other_types(&name, &mut schema);
        self.types.insert(name.clone(), Some(schema));
        name
    }

    /// A named struct is an object; what else may stand in its place is said where
    /// it is used.
    fn keep_other_types(&mut self, name: &str, schema: &mut Schema) {
        if schema.properties.is_empty() {
            return;
        }
        let others = schema.types.without(Type::Object);
        if !others.is_any() {
            self.others.insert(name.to_owned(), others);
        }
        schema.types = TypeSet::only(Type::Object);
    }

    /// Makes an anonymous struct the named type `name`.
    fn hoist(&mut self, mut schema: Schema, name: String) -> Schema {
        let mut place = Schema {
            default: schema.default.take(),
            relationships: std::mem::take(&mut schema.relationships),
            ..Schema::default()
        };
        if schema.types.single().is_none() {
            place.types = schema.types;
        }
        schema.types = TypeSet::only(Type::Object);
        self.types.insert(name.clone(), Some(schema));
        place.reference = Some(name);
        place
    }

    /// The name for the struct at `place`: CloudFormation's where the service
    /// specification knows it, else the property's; made longer when it is taken.
    fn free_name(&self, place: Place<'_>) -> String {
        let known = place.spec.and_then(|ty| self.context.spec.nested(ty));
        let property = names::of_property(place.property);
        let mut candidates = known
            .map(|one| one.name.clone())
            .into_iter()
            .chain([property.clone(), format!("{}{property}", place.owner)])
            .chain((2..).map(|count| format!("{}{property}{count}", place.owner)));
        candidates
            .find(|name| !self.is_taken(name))
            .unwrap_or(property) // the candidates have no end
    }

    fn is_taken(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        self.reserved.contains(&lower)
            || self.types.keys().any(|taken| taken.to_lowercase() == lower)
    }

    /// `$ref` to another property of the resource: that property's schema.
    fn pointed_property(&self, raw: &Json) -> Option<Json> {
        let name = raw.get("$ref")?.as_str()?.strip_prefix("#/properties/")?;
        self.properties.get(name).cloned()
    }

    /// A choice between one named struct and plain values: the struct, and the types.
    fn struct_or_plain(&mut self, raw: &Json) -> Option<Schema> {
        let keyword = ["anyOf", "oneOf"]
            .into_iter()
            .find(|key| raw.contains_key(*key))?;
        let choices = variants(raw, keyword);
        let named = |one: &Json| {
            let (name, found) = target(one, self.definitions)?;
            is_struct(&lift(found, self.definitions)).then(|| name.to_owned())
        };
        let structs: Vec<String> = choices.iter().filter_map(|one| named(one)).collect();
        let [name] = &structs[..] else { return None };
        if choices.len() < 2 || choices.iter().any(|one| one.contains_key("properties")) {
            return None;
        }
        // Where another choice is an object too, the struct does not describe all.
        let other_objects = choices.iter().any(|one| {
            named(one).is_none() && types_of(one, self.definitions).contains(Type::Object)
        });
        let bare = |one: &&Json| one.contains_key("$ref") || one.keys().all(|key| key == "type");
        let all_bare = choices.iter().all(bare);
        let mut schema = Schema::default();
        if !other_objects {
            schema = self.reference(&Json::new(), name);
        }
        schema.types = types_of(raw, self.definitions);
        if other_objects || !all_bare {
            let choices = choices.into_iter();
            schema.any_of = choices
                .map(|one| self.condition(one, &Json::new()))
                .collect();
        }
        Some(schema)
    }

    /// Converts all keywords; `owner` is the type whose properties these are.
    fn schema(&mut self, raw: &Json, owner: &str, place: Place<'_>) -> Schema {
        let mut schema = self.plain(raw);
        schema.types = types_of(raw, self.definitions);
        for (name, property) in sorted(raw.get("properties")) {
            let below = Place {
                owner,
                property: &name,
                spec: self.spec_of(owner, &name),
            };
            let converted = self.place(&property, below);
            schema.properties.insert(name, converted);
        }
        if let Some(items) = raw.get("items").and_then(Value::as_object) {
            schema.items = Some(Box::new(self.place(items, place)));
        }
        for (pattern, value) in sorted(raw.get("patternProperties")) {
            let value = self.place(&value, place);
            self.pattern_property(&pattern, value, &mut schema);
        }
        let lists_properties =
            !schema.properties.is_empty() || !schema.pattern_properties.is_empty();
        schema.additional_properties = match raw.get("additionalProperties") {
            Some(Value::Object(value)) => {
                let value = Box::new(self.place(value, place));
                Some(AdditionalProperties::Schema(value))
            }
            Some(Value::Bool(false)) => {
                (!lists_properties).then_some(AdditionalProperties::Allowed(false))
            }
            _ => lists_properties.then_some(AdditionalProperties::Allowed(true)),
        };
        let own = raw.get("properties").and_then(Value::as_object);
        self.combinators(raw, own.unwrap_or(&Json::new()), &mut schema);
        hoist_relationships(&mut schema);
        schema
    }

    /// Converts a schema inside a combinator: a condition on something that is
    /// already described, so that nothing in it becomes a type of its own. What
    /// merely repeats the description (`described`) is left out.
    fn condition(&mut self, raw: &Json, described: &Json) -> Schema {
        let mut schema = self.plain(raw);
        if raw.contains_key("type") {
            schema.types = types_of(raw, &Json::new());
        }
        if let Some((name, _)) = target(raw, self.definitions) {
            schema.reference = Some(self.define(name));
        }
        for (name, property) in sorted(raw.get("properties")) {
            let repeats = described.get(&name).and_then(Value::as_object) == Some(&property);
            let converted = if repeats {
                Schema::default()
            } else {
                without_relationships(self.condition(&property, &Json::new()))
            };
            schema.properties.insert(name, converted);
        }
        if let Some(items) = raw.get("items").and_then(Value::as_object) {
            let items = self.condition(items, &Json::new());
            schema.items = Some(Box::new(without_relationships(items)));
        }
        for (pattern, value) in sorted(raw.get("patternProperties")) {
            let value = self.condition(&value, &Json::new());
            self.pattern_property(&pattern, value, &mut schema);
        }
        schema.additional_properties = match raw.get("additionalProperties") {
            Some(Value::Object(value)) => {
                let value = Box::new(self.condition(value, &Json::new()));
                Some(AdditionalProperties::Schema(value))
            }
            Some(Value::Bool(false)) => Some(AdditionalProperties::Allowed(false)),
            _ => None,
        };
        self.combinators(raw, described, &mut schema);
        schema
    }

    /// The keywords that need nothing from around them.
    fn plain(&mut self, raw: &Json) -> Schema {
        let mut schema = Schema::default();
        keywords::copy(raw, self.context.patterns, &mut schema);
        schema.relationships = self.context.relationships.of_schema(raw);
        schema
    }

    fn pattern_property(&mut self, pattern: &str, value: Schema, schema: &mut Schema) {
        match self.context.patterns.translate(pattern) {
            Some((translated, engine)) => {
                if engine != PatternEngine::default() {
                    schema.pattern_engine = engine;
                }
                schema.pattern_properties.insert(translated, value);
            }
            // Without its pattern the value's schema still holds, for any name.
            None => drop(schema.pattern_properties.insert("", value)),
        }
    }

    fn combinators(&mut self, raw: &Json, described: &Json, schema: &mut Schema) {
        let list = |keyword: &str, converter: &mut Self| -> Vec<Schema> {
            let all = variants(raw, keyword).into_iter();
            all.map(|one| converter.condition(one, described))
                // A choice of relationships alone says what `relationships` says.
                .map(without_relationships)
                .collect()
        };
        schema.all_of = list("allOf", self);
        schema.any_of = list("anyOf", self);
        schema.one_of = list("oneOf", self);
        let prefix = variants(raw, "prefixItems").into_iter();
        schema.prefix_items = prefix.map(|one| self.condition(one, described)).collect();
        let mut one = |keyword: &str| -> Option<Box<Schema>> {
            let found = raw.get(keyword)?.as_object()?;
            Some(Box::new(self.condition(found, described)))
        };
        schema.not = one("not");
        schema.condition = one("if");
        schema.then = one("then");
        schema.otherwise = one("else");
        for (name, wanted) in sorted(raw.get("dependencies")) {
            let then = self.condition(&wanted, described);
            schema.all_of.push(Schema {
                condition: Some(Box::new(Schema {
                    required: vec![name],
                    ..Schema::default()
                })),
                then: Some(Box::new(then)),
                ..Schema::default()
            });
        }
        simplify(schema);
    }

    fn spec_of(&self, owner: &str, property: &str) -> Option<&'a SpecType> {
        let resource = self.own_spec?;
        if owner.is_empty() {
            let found = resource.properties.get(property);
            return Some(&found.or_else(|| resource.attributes.get(property))?.ty);
        }
        let found = self
            .context
            .spec
            .structs(resource)
            .find(|one| one.name == owner)?;
        Some(&found.properties.get(property)?.ty)
    }
}
