//! Roles, and granting to them.

use std::borrow::Cow;

use super::{PolicyDocument, Statement};
use crate::cfn::iam;
use crate::core::{Handle, Scope};
use crate::value::meaning::iam::ManagedPolicyArn;
use crate::value::{IntoNode, IntoValue, Node, Property, Value};

/// Whom permissions can be granted to.
///
/// Constructs that can be used by others have `grant_…` functions that take a grantee:
/// `table.grant_read(&role)`.
pub trait Grantee {
    /// Allows (or denies) what the statement says. The same statement again changes nothing.
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

    /// The inline policy, once something is granted: depend on this where the permissions must be
    /// there first and the role is named anyhow.
    pub fn policy(&self) -> Option<Scope> {
        self.scope.child("Policy")
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
        let Some(policy) = self.policy() else {
            iam::Policy::new(self.policy_name.clone(), PolicyDocument::new([statement]))
                .roles([self.role.reference()])
                .add(self.scope, "Policy");
            return;
        };
        let statement = IntoNode::into_node(statement);
        if !is_granted(policy, &statement) {
            Handle::<iam::Policy>::of(policy.key()).push_raw(&PATH, statement);
        }
    }
}

/// Where the statements of an inline policy are.
const PATH: [&str; 2] = ["PolicyDocument", "Statement"];

/// Whether the policy has the statement already, as when two containers read one secret.
fn is_granted(policy: Scope, statement: &Node) -> bool {
    policy.read(|tree, index| {
        let properties = tree.get(index).resource().map(|data| &data.properties[..]);
        let document = properties.and_then(|properties| named(properties, PATH[0]));
        let statements = match document {
            Some(Node::Object(document)) => named(document, PATH[1]),
            _ => None,
        };
        match statements {
            Some(Node::List(known)) => known.iter().any(|known| same(known, statement)),
            _ => false,
        }
    })
}

fn named<'a>(properties: &'a [Property], name: &str) -> Option<&'a Node> {
    properties
        .iter()
        .find(|property| property.name == name)
        .map(|property| &property.value)
}

/// Whether two values are the same, wherever they were written.
fn same(one: &Node, other: &Node) -> bool {
    let all = |one: &[Node], other: &[Node]| {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
    };
    match (one, other) {
        (Node::Bool(one), Node::Bool(other)) => one == other,
        (Node::Integer(one), Node::Integer(other)) => one == other,
        (Node::Text(one), Node::Text(other)) => one == other,
        (Node::Pseudo(one), Node::Pseudo(other)) => one == other,
        (Node::Reference(one), Node::Reference(other)) => one == other,
        (Node::List(one), Node::List(other)) | (Node::Sub(one), Node::Sub(other)) => {
            all(one, other)
        }
        (Node::Call(one), Node::Call(other)) => {
            one.function == other.function && same(&one.argument, &other.argument)
        }
        (Node::Object(one), Node::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|property| {
                    named(other, &property.name).is_some_and(|value| same(&property.value, value))
                })
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};
    use crate::sub;
    use crate::value::pseudo;

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
    fn what_is_granted_twice_is_written_once() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        let statement = |account| {
            Statement::allow(["sqs:SendMessage", "sqs:ReceiveMessage"])
                .on(sub!("arn:aws:sqs:", pseudo::REGION, ":1:q"))
                .when("StringEquals", "aws:SourceAccount", account)
        };
        for account in ["1", "2", "1", "2"] {
            role.grant(statement(account));
        }
        let template = Template::from_stack(&app, stack);
        let (_, policy) = template
            .resources("AWS::IAM::Policy")
            .next()
            .expect("a policy");
        let statements = policy["Properties"]["PolicyDocument"]["Statement"].as_array();
        assert_eq!(statements.map(Vec::len), Some(2));
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
