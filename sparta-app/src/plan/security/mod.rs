//! What a deployment changes in who may do what, what reaches what, and how resources are protected.
//!
//! What is not certain counts as [`Direction::Unclear`], which asks for approval as
//! [`Direction::Wider`] does.

mod network;
mod permissions;
mod protection;

use serde::Serialize;
use sparta_constructs::assertions::Placement;

use super::comparison::{Comparison, Input, Side};
use super::template::is_secret;

/// What a change of security is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Who reaches what, on which port.
    Reachability,
    /// Whether everybody gets at it.
    PublicAccess,
    /// Who may do what.
    Permission,
    /// Whether data is encrypted.
    Encryption,
    /// Whether a resource and its data can be deleted by mistake.
    Protection,
}

/// Which way security changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is allowed, or less is protected.
    Wider,
    /// It is not known whether more is allowed.
    Unclear,
    /// Less is allowed, or more is protected.
    Narrower,
}

/// A change of security.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SecurityChange {
    /// Which way it goes.
    pub direction: Direction,
    /// What it is about.
    pub matter: Matter,
    /// The logical id of the resource it is about; of a way, where it ends.
    pub subject: String,
    /// The construct of the resource, where the cloud assembly says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_path: Option<String>,
    /// What changes: `allows dynamodb:* on *`, `internet → tasks: tcp 3000 opens`.
    pub text: String,
}

impl SecurityChange {
    fn new(direction: Direction, matter: Matter, subject: &str, text: String) -> Self {
        Self {
            direction,
            matter,
            subject: subject.to_owned(),
            construct_path: None,
            text,
        }
    }

    /// True when somebody is to approve it: more is allowed, or it is not known whether more is.
    pub fn is_broadening(&self) -> bool {
        self.direction != Direction::Narrower
    }
}

/// An account for a stack whose own is not known: it is shown as the pseudo parameter.
const SOME_ACCOUNT: &str = "123456789012";

/// Every change of security, the gravest first.
pub(super) fn changes(
    before: Option<Side<'_>>,
    after: Side<'_>,
    comparison: &Comparison,
) -> Vec<SecurityChange> {
    let mut found = permissions::changes(before, after, comparison);
    found.extend(network::changes(before, after));
    found.extend(protection::changes(before, after));
    if !after.inputs.pseudo.contains_key("AWS::AccountId") {
        for change in &mut found {
            change.text = change.text.replace(SOME_ACCOUNT, "${AWS::AccountId}");
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Where the template of a side is taken to be deployed. What is not known is written as its name,
/// and so is every secret.
fn placement(side: Side<'_>) -> Placement {
    let pseudo = |name: &str| side.inputs.pseudo.get(name).cloned();
    let mut placement = Placement::new().account(SOME_ACCOUNT);
    if let Some(account) = pseudo("AWS::AccountId") {
        placement = placement.account(account);
    }
    if let Some(region) = pseudo("AWS::Region") {
        placement = placement.region(region);
    }
    if let Some(stack) = pseudo("AWS::StackName") {
        placement = placement.stack(stack);
    }
    for (name, parameter) in side.section("Parameters") {
        let is_secret = is_secret(parameter);
        let value = match side.inputs.parameters.get(name) {
            Some(Input::Known(text)) if !is_secret => text.clone(),
            None if !is_secret => continue,
            _ => format!("<{name}>"),
        };
        placement = placement.parameter(name, value);
    }
    placement
}
