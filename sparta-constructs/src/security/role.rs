//! Roles, and granting to them.

use std::borrow::Cow;

use super::{PolicyDocument, Statement};
use crate::cfn::iam;
use crate::core::{Handle, Scope};
use crate::value::meaning::iam::ManagedPolicyArn;
use crate::value::{IntoValue, Value};

/// Whom permissions can be granted to.
///
/// Constructs that can be used by others have `grant_…` functions that take a grantee:
/// `table.grant_read(&role)`.
pub trait Grantee {
    /// Allows (or denies) what the statement says.
    fn grant(&self, statement: Statement);
}

/// A role and the one inline policy that grants are collected in.
///
/// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html),
/// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::security::{Grantee, PolicyDocument, Role, Statement};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
/// role.grant(Statement::allow(["sqs:SendMessage"]).on("arn:aws:sqs:eu-west-2:123456789012:q"));
/// ```
#[derive(Clone, Debug)]
pub struct Role {
    /// The role itself.
    pub role: Handle<iam::Role>,
    scope: Scope,
    policy_name: Cow<'static, str>,
}

/// A [`Role`] to be.
#[derive(Clone, Debug)]
pub struct RoleSpec {
    trust: PolicyDocument,
    name: Option<Value<String>>,
    description: Option<Cow<'static, str>>,
    policy_name: Cow<'static, str>,
    managed_policies: Vec<Value<ManagedPolicyArn>>,
}

impl Role {
    /// A role that whoever the trust policy names may take on. Without a name of its own, so that
    /// CloudFormation makes one.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(trust: PolicyDocument) -> RoleSpec {
        RoleSpec {
            trust,
            name: None,
            description: None,
            policy_name: Cow::Borrowed("policy"),
            managed_policies: Vec::new(),
        }
    }

    /// The role with its policy: depend on this where the permissions must be there first.
    pub fn scope(&self) -> Scope {
        self.scope
    }
}

impl RoleSpec {
    /// The role's physical name, at most 64 characters. A named role blocks a second stack with
    /// the same name in the account, and needs `CAPABILITY_NAMED_IAM`.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the role is for, at most 1,000 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<Cow<'static, str>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name of the inline policy that grants are collected in; `policy` by default.
    #[must_use]
    pub fn policy_name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.policy_name = name.into();
        self
    }

    /// Attaches a managed policy, by its ARN.
    #[must_use]
    pub fn managed_policy(mut self, policy: impl IntoValue<ManagedPolicyArn>) -> Self {
        self.managed_policies.push(policy.into_value());
        self
    }

    /// Adds the role.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Role {
        let scope = scope.into().scope(id);
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Role {
        let managed = (!self.managed_policies.is_empty()).then_some(self.managed_policies);
        let role = iam::Role::new(self.trust)
            .role_name(self.name)
            .description(self.description)
            .managed_policy_arns(managed)
            .add(scope, "Resource");
        Role {
            role,
            scope,
            policy_name: self.policy_name,
        }
    }
}

impl Grantee for Role {
    fn grant(&self, statement: Statement) {
        match self.scope.child("Policy") {
            Some(policy) => {
                Handle::<iam::Policy>::of(policy.key())
                    .push_raw(&["PolicyDocument", "Statement"], statement);
            }
            None => {
                iam::Policy::new(self.policy_name.clone(), PolicyDocument::new([statement]))
                    .roles([self.role.reference()])
                    .add(self.scope, "Policy");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};

    #[test]
    fn grants_are_collected_in_one_inline_policy() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("ecs-tasks.amazonaws.com"))
            .name("my-task-role")
            .policy_name("my-policy")
            .add(stack, "TaskRole");
        role.grant(Statement::allow(["sqs:SendMessage"]).on("arn:aws:sqs:eu-west-2:1:q"));
        role.grant(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::b/*"));
        let template = Template::from_stack(&app, stack);
        template.has_resource_properties(
            "AWS::IAM::Role",
            json!({ "RoleName": "my-task-role", "AssumeRolePolicyDocument": { "Statement": [{
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": { "Service": "ecs-tasks.amazonaws.com" },
            }] } }),
        );
        template.resource_count_is("AWS::IAM::Policy", 1);
        template.has_resource_properties(
            "AWS::IAM::Policy",
            json!({
                "PolicyName": "my-policy",
                "Roles": [{ "Ref": "TaskRole30FC0FBB" }],
                "PolicyDocument": { "Version": "2012-10-17", "Statement": [
                    { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-2:1:q" },
                    { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" },
                ] },
            }),
        );
    }

    #[test]
    fn a_role_without_grants_has_no_policy_and_no_name() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        let template = Template::from_stack(&app, stack);
        template.resource_count_is("AWS::IAM::Policy", 0);
        template.has_resource_properties(
            "AWS::IAM::Role",
            Match::object([
                ("RoleName", Match::absent()),
                ("ManagedPolicyArns", Match::absent()),
            ]),
        );
    }
}
