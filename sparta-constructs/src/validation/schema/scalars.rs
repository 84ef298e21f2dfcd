//! Texts, numbers and truth values.

use std::borrow::Cow;

use serde_json::Number;

use super::formats;
use super::walk::Walk;
use crate::facts::{self, Scalar, Schema, Type, TypeSet};
use crate::template::{Element, Kind};
use crate::validation::rules;

impl<'t> Walk<'_, 't> {
    /// Whether a value has one of the types, with CloudFormation's leniency: it turns texts into
    /// numbers and truth values, and both into texts, as the property asks.
    pub(super) fn has_type(&self, types: TypeSet, element: &Element) -> bool {
        let strict = match element.kind {
            // T006 speaks of null.
            Kind::Null => true,
            Kind::Bool(_) => types.contains(Type::Boolean),
            Kind::Integer(_) => types.contains(Type::Integer) || types.contains(Type::Number),
            Kind::Float(value) => {
                types.contains(Type::Number)
                    || (value.fract() == 0.0 && types.contains(Type::Integer))
            }
            Kind::String(_) => types.contains(Type::String),
            Kind::List(_) => types.contains(Type::Array),
            Kind::Object(_) => types.contains(Type::Object),
        };
        if strict || self.strict {
            return strict;
        }
        match &element.kind {
            Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) => types.contains(Type::String),
            Kind::String(text) => {
                let text = text.trim();
                (types.contains(Type::Boolean) && is_truth(text))
                    || (types.contains(Type::Integer) && is_whole(text))
                    || (types.contains(Type::Number) && text.parse::<f64>().is_ok())
            }
            _ => false,
        }
    }

    /// What holds for values that are neither lists nor objects.
    pub(super) fn scalar(&mut self, schema: &'static Schema, element: &'t Element) {
        if !schema.values.is_empty() {
            self.one_of_values(&schema.values, false, element);
        }
        if !schema.values_ignoring_case.is_empty() {
            self.one_of_values(&schema.values_ignoring_case, true, element);
        }
        if matches!(element.kind, Kind::List(_) | Kind::Object(_) | Kind::Null) {
            return;
        }
        let textual = schema.types.is_any() || schema.types.contains(Type::String);
        if textual && let Some(text) = text_of(element) {
            self.text(schema, element, &text);
        }
        self.number(schema, element);
    }

    fn one_of_values(&mut self, values: &'static [Scalar], ignore_case: bool, element: &Element) {
        if matches!(element.kind, Kind::Null) {
            return;
        }
        if values.iter().any(|value| same(value, element, ignore_case)) {
            return;
        }
        let written: Vec<Cow<'_, str>> = values.iter().map(written).collect();
        let text = text_of(element).unwrap_or_default();
        let likeness = || self.did_you_mean(&text, written.iter().map(AsRef::as_ref));
        let hint = nearest(&written, element).or_else(likeness);
        let here = self.here();
        let message = || {
            /// More than this many values are not listed.
            const MOST: usize = 20;
            let mut list = written
                .iter()
                .take(MOST)
                .map(AsRef::as_ref)
                .collect::<Vec<_>>()
                .join(", ");
            if written.len() > MOST {
                list.push_str(", …");
            }
            let one_of = if written.len() == 1 { "" } else { "one of " };
            format!("{here} is {one_of}{list}, and this is{}", shown(element))
        };
        self.fail(element.origin, &rules::ENUM, message, hint);
    }

    fn text(&mut self, schema: &'static Schema, element: &Element, text: &str) {
        let here = self.here();
        if schema.min_length.is_some() || schema.max_length.is_some() {
            let length = text.chars().count() as u64;
            let least = schema.min_length.unwrap_or(0);
            let most = schema.max_length.unwrap_or(u64::MAX);
            if !(least..=most).contains(&length) {
                let message = || {
                    format!(
                        "{here} has {}, and this has {length}",
                        between(least, most, "characters")
                    )
                };
                self.fail(element.origin, &rules::LENGTH, message, None);
                return;
            }
        }
        if let Some(pattern) = &schema.pattern
            && !facts::matches(pattern, schema.pattern_engine, text)
        {
            let message = || format!("{here} matches {pattern}, and this is{}", shown(element));
            self.fail(element.origin, &rules::PATTERN, message, None);
            return;
        }
        if let Some(format) = &schema.format
            && let Some(fault) = formats::fault(format, text)
        {
            let message = || format!("{here} is {}, and this is{}", fault.wanted, shown(element));
            self.fail(element.origin, &rules::FORMAT, message, fault.hint);
        }
    }

    fn number(&mut self, schema: &'static Schema, element: &Element) {
        let bounded = schema.minimum.is_some()
            || schema.maximum.is_some()
            || schema.exclusive_maximum.is_some()
            || schema.exclusive_minimum.is_some()
            || schema.multiple_of.is_some();
        if !bounded {
            return;
        }
        let Some(value) = number_of(element) else {
            return;
        };
        let bound = |n: &Option<Number>| n.as_ref().and_then(Number::as_f64);
        let fault = if let Some(least) = bound(&schema.minimum).filter(|least| value < *least) {
            format!("at least {least}")
        } else if let Some(most) = bound(&schema.maximum).filter(|most| value > *most) {
            format!("at most {most}")
        } else if let Some(end) = bound(&schema.exclusive_maximum).filter(|end| value >= *end) {
            format!("below {end}")
        } else if let Some(start) = bound(&schema.exclusive_minimum).filter(|s| value <= *s) {
            format!("above {start}")
        } else if let Some(step) =
            bound(&schema.multiple_of).filter(|step| *step > 0.0 && value % *step != 0.0)
        {
            format!("a multiple of {step}")
        } else {
            return;
        };
        let here = self.here();
        let message = || format!("{here} is {fault}, and this is{}", shown(element));
        self.fail(element.origin, &rules::RANGE, message, None);
    }
}

/// The nearest number, where the values are numbers.
fn nearest(written: &[Cow<'_, str>], element: &Element) -> Option<String> {
    let wanted = number_of(element)?;
    let numbers: Option<Vec<f64>> = written.iter().map(|value| value.parse().ok()).collect();
    let distance = |value: &f64| (value - wanted).abs();
    let near = numbers?
        .into_iter()
        .min_by(|one, other| distance(one).total_cmp(&distance(other)))?;
    Some(format!("the nearest is {near}"))
}

/// `1 to 64 characters`, `at most 64 characters`, …
pub(super) fn between(least: u64, most: u64, what: &str) -> String {
    match (least, most) {
        (0, most) => format!("at most {most} {what}"),
        (least, u64::MAX) => format!("at least {least} {what}"),
        (least, most) if least == most => format!("{least} {what}"),
        (least, most) => format!("{least} to {most} {what}"),
    }
}

/// A short value, quoted, with a space before it; nothing for a long one or one of many parts.
pub(super) fn shown(element: &Element) -> String {
    const LONGEST: usize = 80;
    match text_of(element) {
        Some(text) if text.chars().count() <= LONGEST => format!(" `{text}`"),
        Some(text) => format!(" `{}…`", text.chars().take(LONGEST).collect::<String>()),
        None if element.as_object().is_some() => " an object".to_owned(),
        None => format!(" a {}", element.kind_name()),
    }
}

/// A plain value as a text.
pub(super) fn text_of(element: &Element) -> Option<Cow<'_, str>> {
    match &element.kind {
        Kind::String(text) => Some(Cow::Borrowed(text)),
        Kind::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        Kind::Integer(_) | Kind::Float(_) => Some(Cow::Owned(element.to_json_compact())),
        _ => None,
    }
}

fn number_of(element: &Element) -> Option<f64> {
    match &element.kind {
        #[expect(
            clippy::cast_precision_loss,
            reason = "the bounds of the facts are far below 2^52, or i64's own"
        )]
        Kind::Integer(value) => Some(*value as f64),
        Kind::Float(value) => Some(*value),
        Kind::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn is_truth(text: &str) -> bool {
    matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
}

fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn written(value: &Scalar) -> Cow<'_, str> {
    match value {
        Scalar::Boolean(true) => Cow::Borrowed("true"),
        Scalar::Boolean(false) => Cow::Borrowed("false"),
        Scalar::Number(number) => Cow::Owned(number.to_string()),
        Scalar::Text(text) => Cow::Borrowed(text),
    }
}

fn same(value: &Scalar, element: &Element, ignore_case: bool) -> bool {
    let Some(text) = text_of(element) else {
        return false;
    };
    let written = written(value);
    if written == text || (ignore_case && written.eq_ignore_ascii_case(&text)) {
        return true;
    }
    match value {
        Scalar::Number(number) => {
            number.as_f64().is_some() && number.as_f64() == number_of(element)
        }
        Scalar::Boolean(_) => is_truth(&text) && written.eq_ignore_ascii_case(&text),
        Scalar::Text(_) => false,
    }
}
