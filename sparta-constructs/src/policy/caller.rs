//! Who makes a request.

use std::fmt;

/// Who makes a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Caller {
    /// A session of a role, by the role's ARN.
    Role(String),
    /// An AWS service, such as `events.amazonaws.com`.
    Service(String),
    /// Somebody in an account, of whom nothing else is known.
    Account(String),
    /// Somebody of an identity provider, by the provider's ARN or domain.
    Federated(String),
    /// Nobody known: a request without a signature.
    Anonymous,
}

impl Caller {
    /// A session of the role with this ARN.
    pub fn role(arn: impl Into<String>) -> Self {
        Self::Role(arn.into())
    }

    /// The service with this principal, such as `events.amazonaws.com`.
    pub fn service(name: impl Into<String>) -> Self {
        Self::Service(name.into())
    }

    /// Somebody in this account.
    pub fn account(id: impl Into<String>) -> Self {
        Self::Account(id.into())
    }

    /// Somebody without a signature.
    pub fn anonymous() -> Self {
        Self::Anonymous
    }

    /// The account of the caller, where there is one.
    pub(super) fn account_id(&self) -> Option<&str> {
        match self {
            Self::Role(arn) => arn.split(':').nth(4),
            Self::Account(id) => Some(id),
            Self::Service(_) | Self::Federated(_) | Self::Anonymous => None,
        }
    }

    /// What the request context says of the caller.
    pub(super) fn context(&self) -> Vec<(&'static str, String)> {
        let service = matches!(self, Self::Service(_)).to_string();
        let mut context = vec![("aws:PrincipalIsAWSService", service)];
        match self {
            Self::Role(arn) => {
                context.push(("aws:PrincipalArn", arn.clone()));
                context.push(("aws:PrincipalType", "AssumedRole".to_owned()));
            }
            Self::Service(name) => context.push(("aws:PrincipalServiceName", name.clone())),
            Self::Anonymous => context.push(("aws:PrincipalType", "Anonymous".to_owned())),
            Self::Account(_) | Self::Federated(_) => {}
        }
        if let Some(account) = self.account_id() {
            context.push(("aws:PrincipalAccount", account.to_owned()));
        }
        context
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Role(arn) => write!(f, "role {arn}"),
            Self::Service(name) => write!(f, "service {name}"),
            Self::Account(id) => write!(f, "account {id}"),
            Self::Federated(name) => write!(f, "federated {name}"),
            Self::Anonymous => f.write_str("anybody"),
        }
    }
}
