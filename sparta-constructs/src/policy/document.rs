//! A policy document, read.

use std::fmt;

use serde_json::Value;

use super::condition::Condition;
use super::fault::PolicyFault;
use super::pattern::Pattern;
use super::principal::{Named, Principals};
use super::read;
use super::request::Request;

/// What a policy is attached to, which decides which elements it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To a role: statements have resources and no principals.
    Identity,
    /// To a resource: statements have principals. Those of some services name no resource.
    Resource,
    /// A role's trust policy: statements have principals and no resources.
    Trust,
}

/// What a statement does to the requests it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Allows them, unless another statement denies them.
    Allow,
    /// Denies them.
    Deny,
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
        })
    }
}

/// Patterns that must match, or must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Patterns {
    Are(Vec<Pattern>),
    AreNot(Vec<Pattern>),
}

impl Patterns {
    pub(super) fn list(&self) -> &[Pattern] {
        match self {
            Self::Are(list) | Self::AreNot(list) => list,
        }
    }

    /// Nothing when a policy variable has no value.
    fn match_text(&self, text: &str, request: &Request) -> Option<bool> {
        let patterns: Vec<Pattern> = self
            .list()
            .iter()
            .map(|pattern| pattern.resolve(request))
            .collect::<Option<_>>()?;
        let any = patterns.iter().any(|pattern| pattern.matches(text));
        Some(any == matches!(self, Self::Are(_)))
    }

    /// How each is written: `not` before those that must not match.
    fn written(&self) -> Vec<String> {
        match self {
            Self::Are(list) => list.iter().map(|it| it.as_str().to_owned()).collect(),
            Self::AreNot(list) => {
                let names: Vec<&str> = list.iter().map(Pattern::as_str).collect();
                vec![format!("everything but {}", names.join(" and "))]
            }
        }
    }
}

/// One statement of a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub(super) sid: Option<String>,
    pub(super) effect: Effect,
    pub(super) principals: Option<Principals>,
    pub(super) actions: Patterns,
    pub(super) resources: Option<Patterns>,
    pub(super) conditions: Vec<Condition>,
}

impl Statement {
    /// Its `Sid`.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Whether it allows or denies.
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// Its actions as written; of `NotAction`, one line that says so.
    pub fn actions(&self) -> Vec<String> {
        self.actions.written()
    }

    /// Its resources as written; none when the policy's own resource is meant.
    pub fn resources(&self) -> Vec<String> {
        self.resources
            .as_ref()
            .map_or_else(Vec::new, Patterns::written)
    }

    /// Its principals in words; none in a policy of a role.
    pub fn principals(&self) -> Vec<String> {
        match &self.principals {
            None => Vec::new(),
            Some(Principals::Are(list)) => list.iter().map(ToString::to_string).collect(),
            Some(Principals::AreNot(list)) => {
                let names: Vec<String> = list.iter().map(ToString::to_string).collect();
                vec![format!("everybody but {}", names.join(" and "))]
            }
        }
    }

    /// Its conditions, each on a line: `StringEquals aws:SourceAccount = 111122223333`.
    pub fn conditions(&self) -> Vec<String> {
        self.conditions.iter().map(ToString::to_string).collect()
    }

    /// How it names the caller, when everything else matches.
    pub(super) fn matches(&self, request: &Request) -> Named {
        let named = match &self.principals {
            None => Named::Directly,
            Some(principals) => principals.names(&request.caller),
        };
        if named == Named::Not || !self.concerns(request) {
            return Named::Not;
        }
        named
    }

    /// Whether it concerns the request, whoever makes it; a void one concerns none.
    pub(super) fn concerns(&self, request: &Request) -> bool {
        self.fits(request).unwrap_or(false)
    }

    /// Nothing when a policy variable has no value.
    fn fits(&self, request: &Request) -> Option<bool> {
        let action = request.action.to_ascii_lowercase();
        if !self.actions.match_text(&action, request)? {
            return Some(false);
        }
        if let Some(resources) = &self.resources
            && !resources.match_text(&request.resource, request)?
        {
            return Some(false);
        }
        for condition in &self.conditions {
            if !condition.holds(request)? {
                return Some(false);
            }
        }
        Some(true)
    }
}

/// A policy document without a fault.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub(super) statements: Vec<Statement>,
}

impl Document {
    /// Reads a document: an object, or text that is JSON of one.
    ///
    /// # Errors
    /// Everything that keeps it from being a policy of this kind, at once.
    pub fn read(value: &Value, kind: Kind) -> Result<Self, Vec<PolicyFault>> {
        read::document(value, kind)
    }

    /// A document of statements.
    pub fn of(statements: impl IntoIterator<Item = Statement>) -> Self {
        Self {
            statements: statements.into_iter().collect(),
        }
    }

    /// Its statements, in their order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

/// A document under the name by which an evaluation speaks of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attached {
    /// The name.
    pub name: String,
    /// The document.
    pub document: Document,
}

impl Attached {
    /// A document and its name.
    pub fn new(name: impl Into<String>, document: Document) -> Self {
        Self {
            name: name.into(),
            document,
        }
    }
}
