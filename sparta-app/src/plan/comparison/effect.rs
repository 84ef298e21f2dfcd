//! What a change to a property does to its resource.

use serde::Serialize;
use serde_json::Value;
use sparta_constructs::facts::{self, AdditionalProperties, Replacement, ResourceFacts, Schema};

/// What a change to a property does to its resource, the mildest first.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The resource is changed where it is.
    InPlace,
    /// A new resource is made in some cases that the facts do not tell apart.
    MayReplace,
    /// A new resource is made, and the old one is deleted.
    Replace,
}

impl From<Replacement> for Effect {
    fn from(replacement: Replacement) -> Self {
        match replacement {
            Replacement::Yes => Self::Replace,
            Replacement::Maybe => Self::MayReplace,
        }
    }
}

/// The place of a value in the facts of its resource type.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    facts: Option<&'a ResourceFacts>,
    schema: Option<&'a Schema>,
    /// What a change here does at least: what holds for a property holds for all in it.
    pub(super) effect: Effect,
}

impl<'a> Place<'a> {
    /// The properties of a resource of this type.
    pub(super) fn properties_of(resource_type: &str) -> Place<'static> {
        let facts = facts::resource(resource_type);
        Place {
            facts,
            schema: facts.map(|facts| &facts.body),
            effect: Effect::InPlace,
        }
    }

    /// The property `key` of the value here.
    pub(super) fn property(self, key: &str) -> Self {
        self.step(self.object().and_then(|schema| {
            let free = match &schema.additional_properties {
                Some(AdditionalProperties::Schema(schema)) => Some(&**schema),
                _ => None,
            };
            let by_pattern = || schema.pattern_properties.iter().next().map(|(_, it)| it);
            schema.properties.get(key).or_else(by_pattern).or(free)
        }))
    }

    /// An element of the list here.
    pub(super) fn element(self) -> Self {
        self.step(self.schema.and_then(|schema| schema.items.as_deref()))
    }

    /// The gravest effect of the value as a whole: it appears, or goes.
    pub(super) fn of_all(self, value: &Value) -> Effect {
        let inner = match value {
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| self.property(key).of_all(value))
                .max(),
            Value::Array(elements) => elements
                .iter()
                .map(|element| self.element().of_all(element))
                .max(),
            _ => None,
        };
        inner.unwrap_or(self.effect).max(self.effect)
    }

    fn step(self, schema: Option<&'a Schema>) -> Self {
        let own = schema
            .and_then(|schema| schema.replacement)
            .map(Effect::from);
        Self {
            facts: self.facts,
            schema,
            effect: own.map_or(self.effect, |own| own.max(self.effect)),
        }
    }

    /// The schema of the object here, behind its reference when it is one.
    fn object(self) -> Option<&'a Schema> {
        let schema = self.schema?;
        match &schema.reference {
            Some(name) => self.facts?.types.get(name),
            None => Some(schema),
        }
    }
}
