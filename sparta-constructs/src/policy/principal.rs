//! `Principal` and `NotPrincipal`.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use std::fmt;

use super::Caller;

/// One principal of a statement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Principal {
    /// `*`, or `{"AWS": "*"}`, which is the same in a resource policy.
    Anyone,
    /// An account: its id, or the ARN of its root.
    Account(String),
    /// An ARN of a role, a user or a session.
    Arn(String),
    /// An AWS service.
    Service(String),
    /// An identity provider.
    Federated(String),
    /// A canonical user of S3.
    CanonicalUser(String),
}

/// How a statement names a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// Not at all.
    Not,
    /// By the account, which leaves it to the account's own policies.
    ByAccount,
    /// Itself.
    Directly,
}

impl Principal {
    /// A value under `AWS`.
    pub(super) fn aws(value: &str) -> Self {
        if value == "*" {
            return Self::Anyone;
        }
        if value.len() == 12 && value.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::Account(value.to_owned());
        }
        let parts: Vec<&str> = value.splitn(6, ':').collect();
        match parts[..] {
            ["arn", _, "iam", _, account, "root"] => Self::Account(account.to_owned()),
            _ => Self::Arn(value.to_owned()),
        }
    }

    pub(super) fn names(&self, caller: &Caller) -> Named {
        let directly = match (self, caller) {
            (Self::Anyone, _) => true,
            (Self::Arn(arn), Caller::Role(role)) => arn == role,
            (Self::Service(name), Caller::Service(service)) => name == service,
            (Self::Federated(name), Caller::Federated(provider)) => name == provider,
            (Self::Account(id), _) if caller.account_id() == Some(id) => return Named::ByAccount,
            _ => false,
        };
        if directly {
            Named::Directly
        } else {
            Named::Not
        }
    }
}

/// `Principal` or `NotPrincipal`, with what they list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Principals {
    /// These.
    Are(Vec<Principal>),
    /// All but these.
    AreNot(Vec<Principal>),
}

impl Principals {
    pub(super) fn names(&self, caller: &Caller) -> Named {
        match self {
            Self::Are(list) => list
                .iter()
                .map(|principal| principal.names(caller))
                .max()
                .unwrap_or(Named::Not),
            // A role is left out only when its account is listed with it.
            // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
            Self::AreNot(list) => {
                let listed = |wanted| list.iter().any(|it| it.names(caller) == wanted);
                let has_account = caller.account_id().is_some();
                let left_out = match caller {
                    Caller::Account(_) => listed(Named::ByAccount),
                    _ => listed(Named::Directly) && (!has_account || listed(Named::ByAccount)),
                };
                if left_out {
                    Named::Not
                } else {
                    Named::Directly
                }
            }
        }
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anyone => f.write_str("anybody"),
            Self::Account(id) => write!(f, "account {id}"),
            Self::Arn(arn) => f.write_str(arn),
            Self::Service(name) => write!(f, "service {name}"),
            Self::Federated(name) => write!(f, "federated {name}"),
            Self::CanonicalUser(id) => write!(f, "canonical user {id}"),
        }
    }
}
