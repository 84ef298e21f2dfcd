//! The decision about a request.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html>

use std::fmt;

use super::document::{Attached, Effect};
use super::principal::{Named, Principals};
use super::request::Request;
use super::{Caller, Statement};

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is allowed.
    Allowed,
    /// A statement denies it, whatever allows it.
    ExplicitDeny,
    /// Nothing allows it.
    ImplicitDeny,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "denied by a statement",
            Self::ImplicitDeny => "allowed by no statement",
        })
    }
}

/// A statement, by its policy and its place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementName {
    /// The policy.
    pub policy: String,
    /// The place, from 0.
    pub index: usize,
    /// Its `Sid`.
    pub sid: Option<String>,
}

impl fmt::Display for StatementName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, statement {}", self.policy, self.index + 1)?;
        match &self.sid {
            Some(sid) => write!(f, " ({sid})"),
            None => Ok(()),
        }
    }
}

/// A decision, and the statements that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The decision.
    pub decision: Decision,
    /// Every statement that denies, when one does; otherwise every one that allows.
    pub statements: Vec<StatementName>,
}

/// The policies that have a say in a request.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    /// Those of the caller; none when they are not known, as of a caller elsewhere.
    pub identity: Option<Vec<Attached>>,
    /// The permissions boundary of the caller.
    pub boundary: Option<Attached>,
    /// Those of the resource.
    pub resource: Vec<Attached>,
}

impl Policies {
    /// The policies of a role, and nothing else.
    pub fn of_identity(policies: impl IntoIterator<Item = Attached>) -> Self {
        Self {
            identity: Some(policies.into_iter().collect()),
            ..Self::default()
        }
    }

    /// The policies of a resource, and nothing else.
    pub fn of_resource(policies: impl IntoIterator<Item = Attached>) -> Self {
        Self {
            resource: policies.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Decides about a request.
    pub fn evaluate(&self, request: &Request) -> Evaluation {
        let identity = self.identity.as_deref().unwrap_or_default();
        let denies = self.denies(request);
        if !denies.is_empty() {
            return Evaluation {
                decision: Decision::ExplicitDeny,
                statements: denies,
            };
        }
        let of_identity = allows(identity, request, Named::Directly);
        let direct = allows(&self.resource, request, Named::Directly);
        let by_account = allows(&self.resource, request, Named::ByAccount);
        let within_boundary = self.boundary.as_ref().is_none_or(|boundary| {
            !allows(std::slice::from_ref(boundary), request, Named::Directly).is_empty()
        });
        let mut statements = direct;
        let is_delegated = !by_account.is_empty();
        match &self.identity {
            // What a caller elsewhere may do is for that account to say.
            None => statements.extend(by_account),
            Some(_) if !must_name_caller(&request.action) || is_delegated => {
                statements.extend(of_identity);
            }
            Some(_) => {}
        }
        let allowed = within_boundary && !statements.is_empty();
        Evaluation {
            decision: if allowed {
                Decision::Allowed
            } else {
                Decision::ImplicitDeny
            },
            statements: if allowed { statements } else { Vec::new() },
        }
    }

    fn denies(&self, request: &Request) -> Vec<StatementName> {
        let bounded = self.boundary.is_some() && matches!(request.caller, Caller::Role(_));
        let deny = |statement: &Statement| {
            // `NotPrincipal` denies every role with a boundary, listed or not.
            // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
            let everybody = bounded && matches!(statement.principals, Some(Principals::AreNot(_)));
            let matches = if everybody {
                statement.concerns(request)
            } else {
                statement.matches(request) != Named::Not
            };
            statement.effect == Effect::Deny && matches
        };
        let all = self.identity.iter().flatten();
        let all = all.chain(&self.boundary).chain(&self.resource);
        names(all, deny)
    }
}

/// Keys and roles belong to those whom their own policy names; an allow elsewhere counts only
/// when that policy leaves it to the account.
/// <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html>
fn must_name_caller(action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    action.starts_with("kms:")
        && ![
            "kms:createkey",
            "kms:listkeys",
            "kms:listaliases",
            "kms:generaterandom",
        ]
        .contains(&action.as_str())
        || action.starts_with("sts:assumerole")
}

fn allows(policies: &[Attached], request: &Request, named: Named) -> Vec<StatementName> {
    names(policies, |statement| {
        statement.effect == Effect::Allow && statement.matches(request) == named
    })
}

fn names<'a>(
    policies: impl IntoIterator<Item = &'a Attached>,
    matches: impl Fn(&Statement) -> bool,
) -> Vec<StatementName> {
    let mut names = Vec::new();
    for policy in policies {
        for (index, statement) in policy.document.statements.iter().enumerate() {
            if matches(statement) {
                names.push(StatementName {
                    policy: policy.name.clone(),
                    index,
                    sid: statement.sid.clone(),
                });
            }
        }
    }
    names
}
