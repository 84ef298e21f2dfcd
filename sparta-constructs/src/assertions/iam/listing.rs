//! Permissions as plain text.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use super::permissions::{Permissions, Role};
use crate::policy::{Attached, Effect, Statement};

/// One permission or denial: an effect, an action, a resource, a principal, and the conditions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// Who or what the policy is attached to: the name of a role, or the ARN of a resource.
    pub holder: String,
    /// Whether it allows or denies.
    pub effect: Effect,
    /// The action, as written.
    pub action: String,
    /// The resource, as written; empty in a trust policy.
    pub resource: String,
    /// To whom, in a policy of a resource and in a trust policy.
    pub principal: Option<String>,
    /// When, such as `StringEquals aws:SourceAccount = 123456789012`.
    pub conditions: Vec<String>,
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.effect, self.action)?;
        if !self.resource.is_empty() {
            write!(f, " on {}", self.resource)?;
        }
        if let Some(principal) = &self.principal {
            write!(f, " by {principal}")?;
        }
        if !self.conditions.is_empty() {
            write!(f, " when {}", self.conditions.join(" and "))?;
        }
        Ok(())
    }
}

fn of_statement(holder: &str, statement: &Statement, grants: &mut Vec<Grant>) {
    let mut principals: Vec<Option<String>> =
        statement.principals().into_iter().map(Some).collect();
    if principals.is_empty() {
        principals.push(None);
    }
    let mut resources = statement.resources();
    if resources.is_empty() {
        resources.push(String::new());
    }
    for action in statement.actions() {
        for resource in &resources {
            for principal in &principals {
                grants.push(Grant {
                    holder: holder.to_owned(),
                    effect: statement.effect(),
                    action: action.clone(),
                    resource: resource.clone(),
                    principal: principal.clone(),
                    conditions: statement.conditions(),
                });
            }
        }
    }
}

fn of_policies<'a>(holder: &str, policies: impl IntoIterator<Item = &'a Attached>) -> Vec<Grant> {
    let mut grants = Vec::new();
    for policy in policies {
        for statement in policy.document.statements() {
            of_statement(holder, statement, &mut grants);
        }
    }
    grants.sort();
    grants.dedup();
    grants
}

pub(super) fn grants(permissions: &Permissions) -> Vec<Grant> {
    let mut grants = Vec::new();
    for role in &permissions.roles {
        grants.extend(of_policies(&role.name, &role.policies));
        grants.extend(of_policies(&role.name, &role.trust));
    }
    for policy in &permissions.resource_policies {
        for arn in &policy.arns {
            grants.extend(of_policies(arn, [&policy.attached]));
        }
    }
    grants
}

pub(super) fn listing(permissions: &Permissions) -> String {
    let mut blocks = Vec::new();
    let mut roles: Vec<&Role> = permissions.roles.iter().collect();
    roles.sort_by_key(|role| &role.name);
    blocks.extend(roles.into_iter().map(of_role));
    let arns: BTreeSet<&String> = permissions
        .resource_policies
        .iter()
        .flat_map(|policy| &policy.arns)
        .collect();
    for arn in arns {
        let policies = permissions.resource_policies.iter();
        let on = policies.filter(|policy| policy.arns.contains(arn));
        let grants = of_policies(arn, on.map(|policy| &policy.attached));
        blocks.push(block(&format!("resource {arn}"), &grants));
    }
    if !permissions.notes.is_empty() {
        blocks.push(format!(
            "not looked at\n  {}\n",
            permissions.notes.join("\n  ")
        ));
    }
    blocks.join("\n")
}

fn of_role(role: &Role) -> String {
    let mut text = block(
        &format!("role {}", role.name),
        &of_policies("", &role.policies),
    );
    text += &block("  assumed", &of_policies("", &role.trust)).replace("\n  ", "\n    ");
    if let Some(boundary) = &role.boundary {
        let grants = of_policies("", [boundary]);
        text += &block("  boundary", &grants).replace("\n  ", "\n    ");
    }
    let unknown = role.unknown_policies.iter().chain(&role.unknown_boundary);
    for arn in unknown {
        let _ = writeln!(text, "  and what {arn} says, which is not in the template");
    }
    text
}

fn block(title: &str, grants: &[Grant]) -> String {
    let lines: Vec<String> = grants.iter().map(|it| format!("  {it}\n")).collect();
    if lines.is_empty() {
        return format!("{title}\n  nothing\n");
    }
    format!("{title}\n{}", lines.concat())
}
