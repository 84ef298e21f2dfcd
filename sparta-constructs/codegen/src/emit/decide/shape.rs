//! A property's schema as a meaning.

use super::corrections::TEXT;
use super::model::{Meaning, Values};
use super::wants::Wants;
use crate::emit::name;
use crate::facts::{AdditionalProperties, Relationship, ResourceFacts, Scalar, Schema, Type};

/// Above this many values an enum is no help: instance types, countries, transaction sets.
/// They mean text, and validation still knows them.
const MOST_VALUES: usize = 64;

/// Decides the meanings of one resource's properties, and gathers its enums.
pub(super) struct Shapes<'a> {
    pub(super) resource: &'a str,
    pub(super) facts: &'a ResourceFacts,
    pub(super) wants: &'a Wants,
    pub(super) enums: Vec<Values>,
}

/// Where a schema stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The property type; empty for the resource.
    pub(super) owner: &'a str,
    /// The property, whose name an enum takes unless its type has one.
    pub(super) name: &'a str,
    /// The property, or the named type that says more.
    pub(super) property: &'a str,
}

impl Place<'_> {
    /// Whether no named type has said more yet.
    fn is_property(&self) -> bool {
        self.name == self.property
    }

    fn path(&self, resource: &str) -> String {
        if self.owner.is_empty() {
            return format!("{resource}.{}", self.property);
        }
        format!("{resource}#{}.{}", self.owner, self.property)
    }
}

impl Shapes<'_> {
    /// What a property means.
    pub(super) fn property(&mut self, owner: &str, name: &str, schema: &Schema) -> Meaning {
        let place = Place {
            owner,
            name,
            property: name,
        };
        self.meaning(place, schema, &schema.relationships, 0)
    }

    /// What a schema means, whose relationships are its own and those of what refers to it.
    fn meaning(
        &mut self,
        place: Place<'_>,
        schema: &Schema,
        wanted: &[Relationship],
        depth: u8,
    ) -> Meaning {
        const DEEPEST: u8 = 12; // a type that is nothing but itself ends here
        if depth > DEEPEST {
            return Meaning::Json;
        }
        if let Some(name) = &schema.reference {
            return self.referred(place, name, wanted, depth);
        }
        let values = schema
            .values
            .is_empty()
            .then_some(&schema.values_ignoring_case);
        if let Some(meaning) = self.values(place, values.unwrap_or(&schema.values)) {
            return meaning;
        }
        match schema.types.single() {
            Some(Type::String) => self.wants.meaning(&place.path(self.resource), wanted),
            Some(Type::Integer) => Meaning::Integer,
            Some(Type::Number) => Meaning::Number,
            Some(Type::Boolean) => Meaning::Boolean,
            Some(Type::Array) => self.list(place, schema, wanted, depth),
            Some(Type::Object) => self.map(place, schema, wanted, depth),
            None => self.several(place, schema, wanted, depth),
        }
    }

    fn referred(
        &mut self,
        place: Place<'_>,
        name: &str,
        wanted: &[Relationship],
        depth: u8,
    ) -> Meaning {
        // The facts refer to nothing that they do not hold; `Json` is what is left to say if not.
        let Some(target) = self.facts.types.get(name) else {
            return Meaning::Json;
        };
        if is_tag(name, target) {
            return Meaning::Tag;
        }
        if is_object(target) {
            return Meaning::Object(name.to_owned());
        }
        let mut all = wanted.to_vec();
        all.extend(target.relationships.iter().cloned());
        self.meaning(Place { name, ..place }, target, &all, depth + 1)
    }

    fn list(
        &mut self,
        place: Place<'_>,
        schema: &Schema,
        wanted: &[Relationship],
        depth: u8,
    ) -> Meaning {
        let Some(items) = &schema.items else {
            return Meaning::List(Box::new(Meaning::Json));
        };
        let wanted = [wanted, &items.relationships].concat();
        let one = name::singular(place.name);
        let place = Place {
            name: if place.is_property() {
                &one
            } else {
                place.name
            },
            ..place
        };
        match self.meaning(place, items, &wanted, depth + 1) {
            // A list of lists is rare enough to be JSON.
            Meaning::List(_) => Meaning::List(Box::new(Meaning::Json)),
            item => Meaning::List(Box::new(item)),
        }
    }

    fn map(
        &mut self,
        place: Place<'_>,
        schema: &Schema,
        wanted: &[Relationship],
        depth: u8,
    ) -> Meaning {
        let patterns = schema.pattern_properties.iter().map(|(_, value)| value);
        let additional = match &schema.additional_properties {
            Some(AdditionalProperties::Schema(value)) => Some(value.as_ref()),
            _ => None,
        };
        let Some(value) = patterns.chain(additional).next() else {
            return Meaning::Json;
        };
        let wanted = [wanted, &value.relationships].concat();
        let value = self.meaning(place, value, &wanted, depth + 1);
        if value == Meaning::Json && schema.additional_properties.is_some() {
            return Meaning::Json;
        }
        Meaning::Map(Box::new(value))
    }

    /// A value of more than one JSON type.
    fn several(
        &mut self,
        place: Place<'_>,
        schema: &Schema,
        wanted: &[Relationship],
        depth: u8,
    ) -> Meaning {
        let types: Vec<Type> = schema.types.iter().collect();
        let path = place.path(self.resource);
        if TEXT.contains(&path.as_str())
            || TEXT.contains(&format!("{}#{}", self.resource, place.name).as_str())
        {
            return Meaning::Text;
        }
        match types.as_slice() {
            // What may be an object beside a plain value is an intrinsic of a transform; and a
            // template may write every number and boolean as text.
            [Type::Integer, Type::Object | Type::String] => Meaning::Integer,
            [Type::Boolean, Type::Object | Type::String] => Meaning::Boolean,
            [Type::Number, Type::Object | Type::String]
            | [Type::Integer, Type::Number]
            | [Type::Integer, Type::Number, Type::Object] => Meaning::Number,
            [Type::Array, Type::String] if schema.items.is_some() => {
                self.list(place, schema, wanted, depth)
            }
            _ => Meaning::Json,
        }
    }

    /// An enum, if the values make one.
    fn values(&mut self, place: Place<'_>, values: &[Scalar]) -> Option<Meaning> {
        if values.is_empty() {
            return None;
        }
        let texts: Option<Vec<&str>> = values
            .iter()
            .map(|value| match value {
                Scalar::Text(text) => Some(text.as_str()),
                Scalar::Boolean(_) | Scalar::Number(_) => None,
            })
            .collect();
        let texts = texts.filter(|texts| texts.len() <= MOST_VALUES)?;
        let mut taken = name::Taken::new(["Other"]);
        let variants: Vec<(String, String)> = texts
            .iter()
            .map(|text| (taken.claim(name::variant(text)), (*text).to_owned()))
            .collect();
        let known = self
            .enums
            .iter()
            .position(|one| one.name == place.name && one.variants == variants);
        let position = known.unwrap_or_else(|| {
            self.enums.push(Values {
                name: place.name.to_owned(),
                owner: place.owner.to_owned(),
                rust: String::new(),
                variants,
            });
            self.enums.len() - 1
        });
        Some(Meaning::Values(position))
    }
}

/// Whether a named type is a struct: it has properties, or it is an object that has none.
pub(super) fn is_object(schema: &Schema) -> bool {
    let closed = schema.additional_properties == Some(AdditionalProperties::Allowed(false));
    !schema.properties.is_empty()
        || (closed
            && schema.types.single() == Some(Type::Object)
            && schema.pattern_properties.is_empty())
}

/// Whether a named type is the tag that all resources share: a key and a value, both text.
pub(super) fn is_tag(name: &str, schema: &Schema) -> bool {
    let text = |property: &str| {
        let found = schema.properties.get(property);
        found.is_some_and(|one| {
            one.types.single() == Some(Type::String)
                && one.values.is_empty()
                && one.relationships.is_empty()
        })
    };
    name.contains("Tag") && schema.properties.len() == 2 && text("Key") && text("Value")
}
