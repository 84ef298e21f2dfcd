//! The table of rules: code, meaning, and an example of each kind. The examples are tests.

mod language;
mod page;
mod schema;

use super::Severity;

pub(super) use language::*;
pub(super) use schema::*;

/// One rule: what a code means.
#[derive(Debug)]
pub struct Rule {
    /// The code, which never changes its meaning: `T…` for the template language, `S…` for
    /// the schema of a resource type, `P…` for what a service asks beyond its schema.
    pub code: &'static str,
    /// How bad a finding of this rule is.
    pub severity: Severity,
    /// What the rule asks.
    pub meaning: &'static str,
    /// A template that breaks the rule.
    pub fails: Example,
    /// A template, close to the other, that does not.
    pub passes: Example,
}

/// A template as text: JSON or YAML.
#[derive(Debug)]
pub enum Example {
    /// As written.
    Text(&'static str),
    /// Too long to write down.
    Built(fn() -> String),
}

impl Example {
    /// The text.
    pub fn text(&self) -> String {
        match self {
            Example::Text(text) => (*text).to_owned(),
            Example::Built(build) => build(),
        }
    }
}

impl Rule {
    /// Every rule, by code.
    pub fn all() -> impl Iterator<Item = &'static Rule> {
        LANGUAGE.iter().chain(SCHEMA).copied()
    }

    /// The rule of a code.
    pub fn find(code: &str) -> Option<&'static Rule> {
        Rule::all().find(|rule| rule.code == code)
    }
}

/// Declares rules and the list of them.
macro_rules! rules {
    ($list:ident: $($name:ident = $code:literal $severity:ident $meaning:literal
        fails $fails:expr, passes $passes:expr;)*) => {
        $(pub(in crate::validation) static $name: Rule = Rule {
            code: $code,
            severity: Severity::$severity,
            meaning: $meaning,
            fails: $fails,
            passes: $passes,
        };)*
        pub(super) static $list: &[&Rule] = &[$(&$name),*];
    };
}
use rules;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_are_unique_and_ordered() {
        let mut seen = HashSet::new();
        for rule in Rule::all() {
            assert!(seen.insert(rule.code), "{} is there twice", rule.code);
            assert!(rule.meaning.ends_with(|c: char| c != '.'), "{}", rule.code);
        }
        for list in [LANGUAGE, SCHEMA] {
            assert!(list.windows(2).all(|pair| pair[0].code < pair[1].code));
        }
    }
}
