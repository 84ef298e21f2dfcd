//! TOML, with the place of every key and value.

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::fault::{ConfigFault, FaultCode};
use super::source::{Lines, Located, Member, Raw};

/// Parses a TOML text; the error holds every syntax error of it, not only the first.
pub(super) fn parse(path: &str, text: &str) -> Result<Vec<Member>, Vec<ConfigFault>> {
    let lines = Lines::new(path, text);
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(members(&lines, table.get_ref()));
    }
    let fault = |error: &toml::de::Error| {
        let span = error.span().unwrap_or(text.len()..text.len());
        // `message` is the parser's alone; its `Display` would quote the line, secrets and all.
        let fault = ConfigFault::new(FaultCode::Syntax, lines.place(&span), error.message());
        // A bare word makes the parser think of numbers, dates and `inf`.
        let rest = text.get(span.start..).unwrap_or_default();
        let value = error.message().contains("invalid") || error.message().contains("quoted");
        if value && rest.starts_with(|letter: char| letter.is_alphabetic()) {
            return fault.hint("put quotes around text");
        }
        fault
    };
    let mut faults: Vec<ConfigFault> = errors.iter().map(fault).collect();
    faults.sort_by_key(|fault| (fault.line(), fault.column()));
    Err(faults)
}

fn members(lines: &Lines<'_>, table: &DeTable<'_>) -> Vec<Member> {
    let mut spans: Vec<_> = table.iter().collect();
    // The parser sorts by name; faults are reported in the order of the file.
    spans.sort_by_key(|(key, _)| key.span().start);
    let member =
        |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| Member {
            name: key.get_ref().to_string(),
            place: lines.place(&key.span()),
            value: located(lines, value),
        };
    spans.into_iter().map(member).collect()
}

fn located(lines: &Lines<'_>, value: &Spanned<DeValue<'_>>) -> Located {
    let raw = match value.get_ref() {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Integer(number) => integer(number),
        DeValue::Float(number) => Raw::Fraction(number.as_str().to_owned()),
        DeValue::Boolean(switch) => Raw::Switch(*switch),
        DeValue::Datetime(date) => Raw::Date(date.to_string()),
        DeValue::Array(items) => Raw::List(items.iter().map(|item| located(lines, item)).collect()),
        DeValue::Table(table) => Raw::Table(members(lines, table)),
    };
    Located {
        value: raw,
        place: lines.place(&value.span()),
    }
}

fn integer(number: &DeInteger<'_>) -> Raw {
    // Beyond 128 bits it is no number of ours: keep the text for the message.
    i128::from_str_radix(number.as_str(), number.radix())
        .map_or_else(|_| Raw::Fraction(number.to_string()), Raw::Integer)
}
