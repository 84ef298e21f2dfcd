//! Terraform's `.tfvars`: HCL in which every value is a literal.
//!
//! Grammar: <https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files>.

use hcl_edit::Span;
use hcl_edit::expr::{Expression, ObjectKey, UnaryOp, UnaryOperator};
use hcl_edit::structure::Structure;
use hcl_edit::template::{Element, Template};

use super::fault::{ConfigFault, FaultCode, Place};
use super::source::{Lines, Located, Member, Raw};

/// Parses a `.tfvars` text.
pub(super) fn parse(path: &str, text: &str) -> Result<Vec<Member>, Vec<ConfigFault>> {
    // HCL asks for a line end after the last attribute; Terraform does not.
    let text = if text.ends_with('\n') {
        text.to_owned()
    } else {
        format!("{text}\n")
    };
    let lines = Lines::new(path, &text);
    let body = hcl_edit::parser::parse_body(&text)
        .map_err(|error| vec![syntax_fault(&text, &lines, &error)])?;
    let place = |span: Option<std::ops::Range<usize>>| match span {
        Some(span) => lines.place(&span),
        None => Place::WholeFile {
            path: path.to_owned(),
        },
    };
    let mut members: Vec<Member> = Vec::new();
    let mut faults = Vec::new();
    for structure in &body {
        match member(structure, &members, &place) {
            Ok(member) => members.push(member),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        Ok(members)
    } else {
        Err(faults)
    }
}

fn syntax_fault(text: &str, lines: &Lines<'_>, error: &hcl_edit::parser::Error) -> ConfigFault {
    let offset = error.location().offset();
    if let Some(quote) = open_quote(text, offset) {
        let message = "a string begins here and does not end on its line";
        return ConfigFault::new(FaultCode::Syntax, lines.place(&(quote..quote)), message);
    }
    // `message` is the parser's alone; its `Display` would quote the line, secrets and all.
    ConfigFault::new(
        FaultCode::Syntax,
        lines.place(&(offset..offset)),
        error.message(),
    )
}

fn member(
    structure: &Structure,
    before: &[Member],
    place: &PlaceOf<'_>,
) -> Result<Member, ConfigFault> {
    let attribute = match structure {
        Structure::Attribute(attribute) => attribute,
        Structure::Block(block) => {
            let message = "is a block, which a .tfvars file cannot hold";
            let fault = ConfigFault::new(FaultCode::Syntax, place(block.ident.span()), message);
            return Err(fault.key(block.ident.as_str()).allowed("name = value"));
        }
    };
    let name = attribute.key.as_str();
    let here = place(attribute.key.span());
    if let Some(first) = before.iter().find(|member| member.name == name) {
        let message = format!("is given twice, first at {}", first.place);
        return Err(ConfigFault::new(FaultCode::Syntax, here, message).key(name));
    }
    let value = located(&attribute.value, place).map_err(|fault| fault.key(name))?;
    Ok(Member {
        name: name.to_owned(),
        place: here,
        value,
    })
}

/// The quote that stays open on the line of an error: the parser goes back to the line's start.
fn open_quote(text: &str, offset: usize) -> Option<usize> {
    let offset = offset.min(text.len().saturating_sub(1));
    let start = text.as_bytes()[..offset]
        .iter()
        .rposition(|byte| *byte == b'\n');
    let start = start.map_or(0, |newline| newline + 1);
    let mut open = None;
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            b'\n' => break,
            b'#' if open.is_none() => break,
            b'"' if !escaped => open = if open.is_some() { None } else { Some(index) },
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    open
}

/// Reads one literal, as Terraform reads a list or a map from a `TF_VAR_` variable.
pub(super) fn parse_literal(text: &str, place: &Place) -> Result<Located, ConfigFault> {
    let expression = hcl_edit::parser::parse_expr(text.trim()).map_err(|error| {
        let fault = ConfigFault::new(FaultCode::Syntax, place.clone(), error.message());
        fault.hint("Terraform's form of a list is [\"a\", \"b\"]")
    })?;
    located(&expression, &|_| place.clone())
}

type PlaceOf<'a> = dyn Fn(Option<std::ops::Range<usize>>) -> Place + 'a;

fn located(expression: &Expression, place: &PlaceOf<'_>) -> Result<Located, ConfigFault> {
    let here = place(expression.span());
    let value = match expression {
        Expression::Null(_) => Raw::Null,
        Expression::Bool(switch) => Raw::Switch(*switch.value()),
        Expression::Number(number) => self::number(&number.value().to_string()),
        Expression::String(text) => Raw::Text(text.value().clone()),
        Expression::Array(items) => Raw::List(
            items
                .iter()
                .map(|item| located(item, place))
                .collect::<Result<_, _>>()?,
        ),
        Expression::Object(object) => {
            let entries = object.iter();
            let member = |(key, value): (&ObjectKey, &hcl_edit::expr::ObjectValue)| {
                let (name, key_place) = object_key(key, place, &here)?;
                Ok(Member {
                    name,
                    place: key_place,
                    value: located(value.expr(), place)?,
                })
            };
            Raw::Table(entries.map(member).collect::<Result<_, _>>()?)
        }
        Expression::HeredocTemplate(heredoc) => {
            Raw::Text(literal_template(&heredoc.template).ok_or_else(|| not_literal(&here))?)
        }
        Expression::Parenthesis(inner) => return located(inner.inner(), place),
        Expression::UnaryOp(operation) => negative(operation).ok_or_else(|| not_literal(&here))?,
        Expression::Variable(name) => {
            let lower = name.value().as_str().to_lowercase();
            let fault = not_literal(&here);
            return Err(if lower == "true" || lower == "false" {
                fault.hint(format!("write {lower}, in small letters"))
            } else {
                fault
            });
        }
        _ => return Err(not_literal(&here)),
    };
    Ok(Located { value, place: here })
}

fn not_literal(place: &Place) -> ConfigFault {
    let message = "is an expression, and a .tfvars file holds only literals";
    ConfigFault::new(FaultCode::NotLiteral, place.clone(), message)
        .allowed("a string in quotes, a number, true, false, a list or a map")
        .hint("put quotes around text; write $${ for a literal ${")
}

fn object_key(
    key: &ObjectKey,
    place: &PlaceOf<'_>,
    table: &Place,
) -> Result<(String, Place), ConfigFault> {
    match key {
        ObjectKey::Ident(name) => Ok((name.value().to_string(), place(name.span()))),
        ObjectKey::Expression(Expression::String(name)) => {
            Ok((name.value().clone(), place(name.span())))
        }
        ObjectKey::Expression(_) => Err(not_literal(table)),
    }
}

/// A heredoc's text when nothing in it is to be evaluated; its last line end is not part of it.
fn literal_template(template: &Template) -> Option<String> {
    let mut text = String::new();
    for element in template {
        let Element::Literal(literal) = element else {
            return None;
        };
        text.push_str(literal);
    }
    let trimmed = text.strip_suffix('\n').unwrap_or(&text);
    Some(trimmed.strip_suffix('\r').unwrap_or(trimmed).to_owned())
}

fn negative(operation: &UnaryOp) -> Option<Raw> {
    match (operation.operator.value(), &operation.expr) {
        (UnaryOperator::Neg, Expression::Number(number)) => {
            Some(self::number(&format!("-{}", number.value())))
        }
        _ => None,
    }
}

/// HCL knows one kind of number: `1024.0` and `1024` are the same.
fn number(text: &str) -> Raw {
    let whole = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    };
    whole
        .parse()
        .map_or_else(|_| Raw::Fraction(text.to_owned()), Raw::Integer)
}
