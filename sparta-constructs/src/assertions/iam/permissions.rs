//! The permissions of a template.

use serde_json::Value;
use thiserror::Error;

use super::gather;
use super::listing::{self, Grant};
use super::question::Question;
use crate::assertions::Placement;
use crate::assertions::resolve::{Resolved, Resource};
use crate::policy::{Attached, Caller, Evaluation, Policies, PolicyFault, Request};

/// A role with everything that is attached to it.
#[derive(Clone, Debug)]
pub(super) struct Role {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) arn: String,
    pub(super) trust: Option<Attached>,
    pub(super) policies: Vec<Attached>,
    pub(super) boundary: Option<Attached>,
    /// Managed policies of which only the ARN is known.
    pub(super) unknown_policies: Vec<String>,
    pub(super) unknown_boundary: Option<String>,
}

/// A policy of one or more resources.
#[derive(Clone, Debug)]
pub(super) struct ResourcePolicy {
    pub(super) arns: Vec<String>,
    pub(super) attached: Attached,
}

/// What the policies of a holder are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What a role may do.
    Permissions,
    /// Who may take a role.
    Trust,
    /// Who may do what with a resource.
    Resource,
}

/// Somebody or something with policies.
#[derive(Clone, Debug)]
pub struct Holder {
    /// The logical id of the role or resource; the ARN of a resource that is not in the template.
    pub id: String,
    /// What its policies are about.
    pub aspect: Aspect,
    /// Its policies.
    pub policies: Vec<Attached>,
    /// Its permissions boundary.
    pub boundary: Option<Attached>,
    /// The ARN of a permissions boundary of which nothing else is known.
    pub unknown_boundary: Option<String>,
    /// Policies of which only the ARN is known: `policy arn:…`.
    pub unknown: Vec<String>,
}

impl Holder {
    fn new(id: String, aspect: Aspect) -> Self {
        Self {
            id,
            aspect,
            policies: Vec::new(),
            boundary: None,
            unknown_boundary: None,
            unknown: Vec::new(),
        }
    }
}

/// Policies of a template that IAM would refuse.
#[derive(Clone, Debug, Error)]
#[error("the template has policies that are none: {}", list(.faults))]
pub struct PermissionsError {
    /// The policy and its fault.
    pub faults: Vec<(String, PolicyFault)>,
}

fn list(faults: &[(String, PolicyFault)]) -> String {
    let lines: Vec<String> = faults
        .iter()
        .map(|(policy, fault)| format!("\n  {policy}: {fault}"))
        .collect();
    lines.concat()
}

/// Who asks: a role by logical id, name or ARN, or any [`Caller`].
#[derive(Clone, Debug)]
pub struct Asker(pub(super) Result<Caller, String>);

impl From<&str> for Asker {
    fn from(role: &str) -> Self {
        Self(Err(role.to_owned()))
    }
}

impl From<&String> for Asker {
    fn from(role: &String) -> Self {
        Self(Err(role.clone()))
    }
}

impl From<Caller> for Asker {
    fn from(caller: Caller) -> Self {
        Self(Ok(caller))
    }
}

/// The permissions that a template gives; made by
/// [`Template::permissions`](crate::assertions::Template::permissions).
#[derive(Clone, Debug)]
pub struct Permissions {
    pub(super) resolved: Resolved,
    pub(super) roles: Vec<Role>,
    pub(super) resource_policies: Vec<ResourcePolicy>,
    /// What is there and not looked at.
    pub(super) notes: Vec<String>,
}

impl Permissions {
    /// Reads the permissions of a template.
    ///
    /// # Errors
    /// Every fault of every policy.
    pub fn read(template: &Value, placement: &Placement) -> Result<Self, PermissionsError> {
        gather::permissions(Resolved::new(template, placement), placement)
    }

    /// The ARN of a resource, by its logical id with or without its hash, or by its name.
    #[track_caller]
    pub fn arn_of(&self, resource: &str) -> String {
        match self.resolved.find(resource) {
            Ok(Resource { arn: Some(arn), .. }) => arn.clone(),
            Ok(it) => panic!("no ARN is known of `{}`, which is {}", it.id, it.kind),
            Err(why) => panic!("{why}"),
        }
    }

    /// Asks whether somebody may do something with a resource.
    #[track_caller]
    pub fn can(
        &self,
        asker: impl Into<Asker>,
        action: impl Into<String>,
        resource: impl AsRef<str>,
    ) -> Question<'_> {
        let caller = match asker.into().0 {
            Ok(caller) => caller,
            Err(name) => {
                let Some(role) = self.role(&name) else {
                    let known: Vec<&str> = self.roles.iter().map(|it| it.id.as_str()).collect();
                    panic!("`{name}` is no role of the template; roles: {known:?}")
                };
                Caller::role(role.arn.clone())
            }
        };
        Question::new(self, Request::new(caller, action, resource.as_ref()))
    }

    /// Decides about a request.
    pub fn evaluate(&self, request: &Request) -> Evaluation {
        let role = match &request.caller {
            Caller::Role(arn) => self.roles.iter().find(|role| role.arn == *arn),
            _ => None,
        };
        let of_resource = self.resource_policies.iter().filter(|policy| {
            let on = |arn: &String| is_or_is_in(&request.resource, arn);
            policy.arns.iter().any(on)
        });
        let trust = self.roles.iter().filter(|it| it.arn == request.resource);
        Policies {
            identity: match (&request.caller, role) {
                (_, Some(role)) => Some(role.policies.clone()),
                // A service has no policies of its own, and neither has nobody.
                (Caller::Service(_) | Caller::Anonymous, None) => Some(Vec::new()),
                _ => None,
            },
            boundary: role.and_then(|role| role.boundary.clone()),
            resource: of_resource
                .map(|policy| policy.attached.clone())
                .chain(trust.filter_map(|role| role.trust.clone()))
                .collect(),
        }
        .evaluate(request)
    }

    /// Every grant and every denial, one for each action, resource and principal.
    pub fn grants(&self) -> Vec<Grant> {
        listing::grants(self)
    }

    /// Every grant and every denial as text, role by role and then resource by resource: for a
    /// snapshot that a person reads.
    pub fn listing(&self) -> String {
        listing::listing(self)
    }

    /// Everything that holds policies: roles with what is attached to them, their trust policies,
    /// and resources.
    pub fn holders(&self) -> Vec<Holder> {
        let mut holders = Vec::new();
        for role in &self.roles {
            let unknown = role
                .unknown_policies
                .iter()
                .map(|it| format!("policy {it}"));
            holders.push(Holder {
                id: role.id.clone(),
                aspect: Aspect::Permissions,
                policies: role.policies.clone(),
                boundary: role.boundary.clone(),
                unknown_boundary: role.unknown_boundary.clone(),
                unknown: unknown.collect(),
            });
            holders.push(Holder {
                policies: role.trust.iter().cloned().collect(),
                ..Holder::new(role.id.clone(), Aspect::Trust)
            });
        }
        for policy in &self.resource_policies {
            for arn in &policy.arns {
                let own = self.resolved.resources.iter();
                let own = own.filter(|it| it.arn.as_deref() == Some(arn));
                let id = own.map(|it| it.id.clone()).next();
                let id = id.unwrap_or_else(|| arn.clone());
                let at = |it: &Holder| it.id == id && it.aspect == Aspect::Resource;
                let at = holders.iter().position(at).unwrap_or_else(|| {
                    holders.push(Holder::new(id, Aspect::Resource));
                    holders.len() - 1
                });
                holders[at].policies.push(policy.attached.clone());
            }
        }
        holders
    }

    /// What is there and not looked at, a line each.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    pub(super) fn role(&self, called: &str) -> Option<&Role> {
        let by = |test: fn(&Role, &str) -> bool| self.roles.iter().find(|it| test(it, called));
        by(|role, called| role.arn == called || role.id == called)
            .or_else(|| by(|role, called| role.name == called))
            .or_else(|| {
                let id = &self.resolved.find(called).ok()?.id;
                self.roles.iter().find(|role| role.id == *id)
            })
    }
}

/// A policy of a bucket counts for its objects, one of a function for its versions.
fn is_or_is_in(resource: &str, arn: &str) -> bool {
    resource
        .strip_prefix(arn)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', ':']))
}
