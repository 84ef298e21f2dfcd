//! The condition block: operators, and how they hold against a request.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_multi-value-conditions.html>

use std::fmt;

use ipnet::IpNet;

use super::date;
use super::pattern::{Pattern, Syntax, matches};
use super::request::Request;

/// What an operator compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Test {
    Text,
    TextIgnoreCase,
    TextLike,
    Number(Order),
    Date(Order),
    Bool,
    Address,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// For which of a key's values a condition must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantifier {
    ForAllValues,
    ForAnyValue,
}

/// An operator, such as `ForAnyValue:StringNotLikeIfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Operator {
    pub(super) quantifier: Option<Quantifier>,
    pub(super) test: Test,
    pub(super) negated: bool,
    pub(super) if_exists: bool,
}

/// A value of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    Text(Pattern),
    Number(f64),
    Date(i64),
    Address(IpNet),
    Absent(bool),
}

/// One key under one operator.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Condition {
    /// As it was written, for people.
    pub(super) written: String,
    pub(super) operator: Operator,
    /// In lower case: names of keys are the same in upper and lower case.
    pub(super) key: String,
    pub(super) operands: Vec<Operand>,
}

const OPERATORS: [(&str, Test, bool); 27] = [
    ("StringEquals", Test::Text, false),
    ("StringNotEquals", Test::Text, true),
    ("StringEqualsIgnoreCase", Test::TextIgnoreCase, false),
    ("StringNotEqualsIgnoreCase", Test::TextIgnoreCase, true),
    ("StringLike", Test::TextLike, false),
    ("StringNotLike", Test::TextLike, true),
    ("NumericEquals", Test::Number(Order::Equal), false),
    ("NumericNotEquals", Test::Number(Order::Equal), true),
    ("NumericLessThan", Test::Number(Order::Less), false),
    (
        "NumericLessThanEquals",
        Test::Number(Order::LessOrEqual),
        false,
    ),
    ("NumericGreaterThan", Test::Number(Order::Greater), false),
    (
        "NumericGreaterThanEquals",
        Test::Number(Order::GreaterOrEqual),
        false,
    ),
    ("DateEquals", Test::Date(Order::Equal), false),
    ("DateNotEquals", Test::Date(Order::Equal), true),
    ("DateLessThan", Test::Date(Order::Less), false),
    ("DateLessThanEquals", Test::Date(Order::LessOrEqual), false),
    ("DateGreaterThan", Test::Date(Order::Greater), false),
    (
        "DateGreaterThanEquals",
        Test::Date(Order::GreaterOrEqual),
        false,
    ),
    ("Bool", Test::Bool, false),
    // Base64 of the bytes, compared as it is written.
    ("BinaryEquals", Test::Text, false),
    ("IpAddress", Test::Address, false),
    ("NotIpAddress", Test::Address, true),
    // `ArnEquals` and `ArnLike` are the same.
    ("ArnEquals", Test::Arn, false),
    ("ArnLike", Test::Arn, false),
    ("ArnNotEquals", Test::Arn, true),
    ("ArnNotLike", Test::Arn, true),
    ("Null", Test::Null, false),
];

impl Operator {
    pub(super) fn read(text: &str) -> Option<Self> {
        let (quantifier, rest) = match text.split_once(':') {
            None => (None, text),
            Some(("ForAllValues", rest)) => (Some(Quantifier::ForAllValues), rest),
            Some(("ForAnyValue", rest)) => (Some(Quantifier::ForAnyValue), rest),
            Some(_) => return None,
        };
        let (name, if_exists) = match rest.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let (_, compares, negated) = OPERATORS.iter().find(|(known, ..)| *known == name)?;
        let alone = !if_exists && quantifier.is_none();
        (*compares != Test::Null || alone).then_some(Self {
            quantifier,
            test: *compares,
            negated: *negated,
            if_exists,
        })
    }

    /// What one value of a condition is, or what it should be.
    pub(super) fn operand(self, text: &str, variables: bool) -> Result<Operand, &'static str> {
        let pattern = |wildcards| {
            Ok(Operand::Text(Pattern::text(
                text,
                Syntax {
                    wildcards,
                    variables,
                },
            )))
        };
        match self.test {
            Test::Text | Test::Bool => pattern(false),
            Test::TextLike | Test::Arn => pattern(true),
            Test::TextIgnoreCase => Ok(Operand::Text(Pattern::text(
                &text.to_lowercase(),
                Syntax {
                    wildcards: false,
                    variables,
                },
            ))),
            Test::Number(_) => text.parse().map(Operand::Number).map_err(|_| "number"),
            Test::Date(_) => date::parse(text).map(Operand::Date).ok_or("date"),
            Test::Address => address(text).map(Operand::Address).ok_or("address block"),
            Test::Null => match text {
                "true" => Ok(Operand::Absent(true)),
                "false" => Ok(Operand::Absent(false)),
                _ => Err("true or false"),
            },
        }
    }
}

fn address(text: &str) -> Option<IpNet> {
    text.parse()
        .ok()
        .or_else(|| text.parse::<std::net::IpAddr>().ok().map(IpNet::from))
}

impl Order {
    fn holds<T: PartialOrd>(self, found: &T, wanted: &T) -> bool {
        match self {
            Self::Equal => found == wanted,
            Self::Less => found < wanted,
            Self::LessOrEqual => found <= wanted,
            Self::Greater => found > wanted,
            Self::GreaterOrEqual => found >= wanted,
        }
    }
}

impl Condition {
    /// Whether it holds; nothing when a policy variable in it has no value, which makes the
    /// whole statement void.
    pub(super) fn holds(&self, request: &Request) -> Option<bool> {
        let operands: Vec<Operand> = self
            .operands
            .iter()
            .map(|operand| match operand {
                Operand::Text(pattern) => pattern.resolve(request).map(Operand::Text),
                other => Some(other.clone()),
            })
            .collect::<Option<_>>()?;
        let values = request.values(&self.key);
        let Operator {
            quantifier,
            test,
            negated,
            if_exists,
        } = self.operator;
        if test == Test::Null {
            let absent = values.is_none_or(<[String]>::is_empty);
            return Some(operands.contains(&Operand::Absent(absent)));
        }
        let fits =
            |value: &String| operands.iter().any(|operand| one(test, operand, value)) != negated;
        Some(match (values.filter(|it| !it.is_empty()), quantifier) {
            (None, Some(Quantifier::ForAllValues)) => true,
            (None, Some(Quantifier::ForAnyValue)) => false,
            (None, None) => if_exists || negated,
            (Some(values), Some(Quantifier::ForAllValues)) => values.iter().all(fits),
            // A key of several values without a set operator: AWS calls that undefined; here an
            // allow and a deny both hold as soon as one value fits.
            (Some(values), Some(Quantifier::ForAnyValue) | None) => values.iter().any(fits),
        })
    }
}

fn one(test: Test, operand: &Operand, value: &str) -> bool {
    match (test, operand) {
        (Test::Text | Test::TextLike, Operand::Text(pattern)) => pattern.matches(value),
        (Test::TextIgnoreCase | Test::Bool, Operand::Text(pattern)) => {
            let lower = Pattern::lower(pattern);
            matches(&lower, &value.to_lowercase())
        }
        (Test::Arn, Operand::Text(pattern)) => arn(pattern, value),
        (Test::Number(order), Operand::Number(wanted)) => value
            .parse::<f64>()
            .is_ok_and(|found| order.holds(&found, wanted)),
        (Test::Date(order), Operand::Date(wanted)) => {
            date::parse(value).is_some_and(|found| order.holds(&found, wanted))
        }
        (Test::Address, Operand::Address(block)) => {
            address(value).is_some_and(|found| block.contains(&found))
        }
        _ => false,
    }
}

/// Each of the six parts of an ARN is looked at by itself.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN>
fn arn(pattern: &Pattern, value: &str) -> bool {
    let parts = pattern.arn_parts();
    let values: Vec<&str> = value.splitn(6, ':').collect();
    parts.len() == values.len()
        && parts
            .iter()
            .zip(values)
            .all(|(part, value)| matches(part, value))
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}
