//! What policies allow that others did not.

use std::fmt;

use super::covering::covers;
use super::document::{Attached, Effect, Patterns, Statement};
use super::evaluate::StatementName;
use super::principal::Principals;

/// A way in which policies allow more than others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Widening {
    /// [`Effect::Allow`] for something that is allowed now, [`Effect::Deny`] for something that is
    /// not denied any more.
    pub effect: Effect,
    /// The statement: of the policies after for what is allowed, of those before for what was denied.
    pub statement: String,
    /// The actions, as written.
    pub actions: Vec<String>,
    /// On what, as written; none when the policy's own resource is meant.
    pub resources: Vec<String>,
    /// To whom, in a policy of a resource.
    pub principals: Vec<String>,
    /// When, each on a line.
    pub conditions: Vec<String>,
}

impl fmt::Display for Widening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.effect {
            Effect::Allow => "allows ",
            Effect::Deny => "no longer denies ",
        })?;
        f.write_str(&self.actions.join(", "))?;
        for (word, list, between) in [
            (" on ", &self.resources, ", "),
            (" to ", &self.principals, ", "),
            (" when ", &self.conditions, " and "),
        ] {
            if !list.is_empty() {
                write!(f, "{word}{}", list.join(between))?;
            }
        }
        Ok(())
    }
}

/// What policies of one holder allow that they did not before, statement by statement.
///
/// None means that no request is allowed after that was not before, as far as these policies
/// decide. Some may be reported that add nothing: where it is not certain, it counts as wider.
///
/// ```
/// use serde_json::json;
/// use sparta_constructs::policy::{Attached, Document, Kind, widenings};
///
/// let policy = |action: &str| {
///     let statement = json!({"Effect": "Allow", "Action": action, "Resource": "*"});
///     let document = json!({"Version": "2012-10-17", "Statement": statement});
///     [Attached::new("orders", Document::read(&document, Kind::Identity).unwrap())]
/// };
/// let (item, all) = (policy("dynamodb:GetItem"), policy("dynamodb:*"));
/// assert!(widenings(&all, &item).is_empty());
/// assert_eq!(widenings(&item, &all)[0].to_string(), "allows dynamodb:* on *");
/// ```
pub fn widenings(before: &[Attached], after: &[Attached]) -> Vec<Widening> {
    let mut found = Vec::new();
    for (name, statement) in statements(after, Effect::Allow) {
        let new: Vec<Statement> = parts(statement)
            .into_iter()
            .filter(|part| !is_covered(part, statement, (before, Effect::Allow)))
            .filter(|part| !is_covered(part, statement, (after, Effect::Deny)))
            .collect();
        found.extend(widening(&name, &new));
    }
    for (name, statement) in statements(before, Effect::Deny) {
        let gone: Vec<Statement> = parts(statement)
            .into_iter()
            .filter(|part| !is_covered(part, statement, (after, Effect::Deny)))
            .collect();
        found.extend(widening(&name, &gone));
    }
    found
}

fn statements(
    policies: &[Attached],
    effect: Effect,
) -> impl Iterator<Item = (StatementName, &Statement)> {
    policies.iter().flat_map(move |policy| {
        let all = policy.document.statements.iter().enumerate();
        let of_effect = all.filter(move |(_, it)| it.effect == effect);
        of_effect.map(|(index, statement)| {
            let name = StatementName {
                policy: policy.name.clone(),
                index,
                sid: statement.sid.clone(),
            };
            (name, statement)
        })
    })
}

fn is_covered(part: &Statement, whole: &Statement, (by, effect): (&[Attached], Effect)) -> bool {
    statements(by, effect).any(|(_, it)| covers(it, part, whole))
}

/// The statement in parts of one action, one resource and one principal: what one other statement
/// covers, and what not.
fn parts(statement: &Statement) -> Vec<Statement> {
    let mut parts = Vec::new();
    for actions in single(&statement.actions) {
        let resources = match &statement.resources {
            None => vec![None],
            Some(resources) => single(resources).into_iter().map(Some).collect(),
        };
        for resources in resources {
            let principals = match &statement.principals {
                Some(Principals::Are(list)) => list
                    .iter()
                    .map(|it| Some(Principals::Are(vec![it.clone()])))
                    .collect(),
                other => vec![other.clone()],
            };
            for principals in principals {
                parts.push(Statement {
                    actions: actions.clone(),
                    resources: resources.clone(),
                    principals,
                    ..statement.clone()
                });
            }
        }
    }
    parts
}

fn single(patterns: &Patterns) -> Vec<Patterns> {
    match patterns {
        Patterns::Are(list) => list
            .iter()
            .map(|it| Patterns::Are(vec![it.clone()]))
            .collect(),
        other @ Patterns::AreNot(_) => vec![other.clone()],
    }
}

fn widening(name: &StatementName, parts: &[Statement]) -> Option<Widening> {
    let first = parts.first()?;
    let distinct = |of: fn(&Statement) -> Vec<String>| {
        let mut all: Vec<String> = Vec::new();
        for text in parts.iter().flat_map(of) {
            if !all.contains(&text) {
                all.push(text);
            }
        }
        all
    };
    Some(Widening {
        effect: first.effect,
        statement: name.to_string(),
        actions: distinct(Statement::actions),
        resources: distinct(Statement::resources),
        principals: distinct(Statement::principals),
        conditions: first.conditions(),
    })
}
