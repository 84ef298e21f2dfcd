//! What an intrinsic function yields, held against what its property takes.

use super::walk::{Target, Walk};
use crate::facts::{ResourceFacts, Schema, Type, TypeSet};
use crate::template::{Attribute, Element, Intrinsic};
use crate::validation::check::Check;
use crate::validation::language::parameter_type;
use crate::validation::rules;

/// What a function yields, as far as that is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validation) enum Yields {
    /// Text, which may spell a number or a truth value.
    Text,
    /// A number.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
    /// Anything.
    Unknown,
}

impl<'t> Walk<'_, 't> {
    pub(super) fn function(
        &mut self,
        schema: &'static Schema,
        element: &'t Element,
        intrinsic: &Intrinsic<'t>,
    ) {
        match *intrinsic {
            Intrinsic::If {
                condition,
                then,
                otherwise,
            } => {
                self.branches(condition, [then, otherwise], |walk, branch| {
                    walk.value(schema, branch);
                });
                return;
            }
            // Nothing is there, and nothing is wrong with it.
            Intrinsic::Ref("AWS::NoValue") => return,
            _ => {}
        }
        if schema.is_never() {
            self.not(schema, &Target::Value(element));
            return;
        }
        self.note_unknown();
        self.meaning(schema, element, intrinsic);
        let wanted = self.wanted_types(schema);
        if wanted.is_any() {
            return;
        }
        let yields = yields(self.check, intrinsic);
        let fits = match yields {
            Yields::Unknown => true,
            Yields::Text | Yields::Number => {
                [Type::String, Type::Integer, Type::Number, Type::Boolean]
                    .into_iter()
                    .any(|one| wanted.contains(one))
            }
            Yields::List => wanted.contains(Type::Array),
            Yields::Object => wanted.contains(Type::Object),
        };
        if !fits {
            self.wrong_yield(wanted, element, yields);
        }
    }

    fn wrong_yield(&mut self, wanted: TypeSet, element: &Element, yields: Yields) {
        let names: Vec<_> = wanted.iter().map(Type::name).collect();
        let here = self.here();
        let what = match yields {
            Yields::List => "a list",
            Yields::Object => "an object",
            _ => "text",
        };
        let function = element
            .as_object()
            .and_then(|o| o.keys().next())
            .unwrap_or_default();
        let message = || {
            format!(
                "{here} takes {}, and {function} yields {what}",
                names.join(" or ")
            )
        };
        self.fail(element.origin, &rules::FUNCTION_TYPE, message, None);
    }
}

/// What a function yields.
pub(in crate::validation) fn yields(check: &Check<'_>, intrinsic: &Intrinsic<'_>) -> Yields {
    match *intrinsic {
        Intrinsic::Sub { .. }
        | Intrinsic::Join { .. }
        | Intrinsic::Base64(_)
        | Intrinsic::ToJsonString(_) => Yields::Text,
        Intrinsic::Split { .. } | Intrinsic::GetAzs(_) | Intrinsic::Cidr { .. } => Yields::List,
        Intrinsic::Length(_) => Yields::Number,
        Intrinsic::Ref(name) => ref_yields(check, name),
        Intrinsic::GetAtt {
            resource,
            attribute: Attribute::Name(attribute),
        } => attribute_yields(check, resource, attribute),
        _ => Yields::Unknown,
    }
}

/// What `Ref` yields.
pub(in crate::validation) fn ref_yields(check: &Check<'_>, name: &str) -> Yields {
    let template = check.template;
    if let Some(parameter) = template.parameters.get(name) {
        let kind = parameter
            .get("Type")
            .and_then(Element::as_str)
            .and_then(parameter_type);
        return match kind {
            Some(kind) if kind.list => Yields::List,
            Some(_) => Yields::Text,
            None => Yields::Unknown,
        };
    }
    if let Some(resource) = template.resources.get(name) {
        // What a module or a macro's type yields is its own affair.
        let known = super::facts_of(&resource.resource_type).is_some();
        return if known { Yields::Text } else { Yields::Unknown };
    }
    match name {
        "AWS::NotificationARNs" => Yields::List,
        _ if name.starts_with("AWS::") => Yields::Text,
        _ => Yields::Unknown,
    }
}

/// What `Fn::GetAtt` yields.
pub(in crate::validation) fn attribute_yields(
    check: &Check<'_>,
    resource: &str,
    attribute: &str,
) -> Yields {
    let Some(resource) = check.template.resources.get(resource) else {
        return Yields::Unknown;
    };
    let facts = super::facts_of(&resource.resource_type);
    let Some(schema) = facts.and_then(|facts| attribute_schema(facts, attribute)) else {
        return Yields::Unknown;
    };
    match schema.types.single() {
        Some(Type::Array) => Yields::List,
        Some(Type::Object) => Yields::Object,
        Some(Type::String) => Yields::Text,
        Some(Type::Integer | Type::Number | Type::Boolean) => Yields::Number,
        None => Yields::Unknown,
    }
}

/// What the facts say of an attribute, by way of the type that it names.
pub(super) fn attribute_schema(
    facts: &'static ResourceFacts,
    attribute: &str,
) -> Option<&'static Schema> {
    let schema = facts.attributes.get(attribute)?;
    let named = schema.reference.as_ref().filter(|_| schema.types.is_any());
    Some(
        named
            .and_then(|name| facts.types.get(name))
            .unwrap_or(schema),
    )
}
