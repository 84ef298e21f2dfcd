//! IAM policy documents.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use std::borrow::Cow;

use super::Principal;
use crate::value::meaning::Arn;
use crate::value::{IntoNode, IntoValue, Json, Node, Value};

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Allow,
    Deny,
}

/// One statement of a policy: who may (or may not) do what to what, and when.
///
/// ```
/// use sparta_constructs::security::{Principal, Statement};
///
/// let read = Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::my-bucket/*");
/// let assume = Statement::allow(["sts:AssumeRole"]).by(Principal::service("ecs-tasks.amazonaws.com"));
/// # let _ = (read, assume);
/// ```
#[derive(Clone, Debug)]
pub struct Statement {
    effect: Effect,
    sid: Option<Cow<'static, str>>,
    principals: Vec<Principal>,
    actions: Vec<Cow<'static, str>>,
    resources: Vec<Node>,
    conditions: Vec<(&'static str, Cow<'static, str>, Node)>,
}

impl Statement {
    /// Allows these actions, such as `dynamodb:GetItem`.
    pub fn allow<A: Into<Cow<'static, str>>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new(Effect::Allow, actions)
    }

    /// Denies these actions, whatever else allows them.
    pub fn deny<A: Into<Cow<'static, str>>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new(Effect::Deny, actions)
    }

    fn new<A: Into<Cow<'static, str>>>(
        effect: Effect,
        actions: impl IntoIterator<Item = A>,
    ) -> Self {
        Self {
            effect,
            sid: None,
            principals: Vec::new(),
            actions: actions.into_iter().map(Into::into).collect(),
            resources: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// Names the statement: letters and digits.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<Cow<'static, str>>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// Adds a resource: an ARN, or text that is one.
    #[must_use]
    pub fn on(mut self, resource: impl IntoValue<Arn>) -> Self {
        self.resources.push(resource.into_value().into_node());
        self
    }

    /// Adds several resources.
    #[must_use]
    pub fn on_all<R: IntoValue<Arn>>(mut self, resources: impl IntoIterator<Item = R>) -> Self {
        self.resources.extend(
            resources
                .into_iter()
                .map(|resource| resource.into_value().into_node()),
        );
        self
    }

    /// Every resource. For actions that IAM lets nobody narrow; say why where you use it.
    #[must_use]
    pub fn on_anything(self) -> Self {
        self.on("*")
    }

    /// Adds a principal: in policies of resources and of trust only.
    #[must_use]
    pub fn by(mut self, principal: Principal) -> Self {
        self.principals.push(principal);
        self
    }

    /// Adds a condition: `("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)`.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>
    #[must_use]
    pub fn when(
        mut self,
        operator: &'static str,
        key: impl Into<Cow<'static, str>>,
        value: impl IntoNode,
    ) -> Self {
        self.conditions
            .push((operator, key.into(), value.into_node()));
        self
    }

    #[track_caller]
    fn conditions_json(&self) -> Option<Json> {
        if self.conditions.is_empty() {
            return None;
        }
        let mut operators: Vec<(&'static str, Json)> = Vec::new();
        for (operator, key, value) in &self.conditions {
            let position = operators.iter().position(|(known, _)| known == operator);
            let keys = position.map_or_else(Json::object, |position| operators.remove(position).1);
            operators.push((operator, keys.set(key.clone(), value.clone())));
        }
        Some(
            operators
                .into_iter()
                .fold(Json::object(), |all, (operator, keys)| {
                    all.set(operator, keys)
                }),
        )
    }
}

/// One value alone, several as a list: both are what IAM takes.
fn one_or_many(mut nodes: Vec<Node>) -> Option<Node> {
    match nodes.len() {
        0 => None,
        1 => nodes.pop(),
        _ => Some(Node::List(nodes)),
    }
}

impl IntoNode for Statement {
    #[track_caller]
    fn into_node(self) -> Node {
        let conditions = self.conditions_json();
        let effect = match self.effect {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        };
        let statement = Json::object()
            .set("Sid", self.sid)
            .set("Effect", effect)
            .set("Principal", Principal::merge(self.principals))
            .set(
                "Action",
                one_or_many(self.actions.into_iter().map(Node::Text).collect()),
            )
            .set("Resource", one_or_many(self.resources))
            .set("Condition", conditions);
        IntoNode::into_node(statement)
    }
}

/// A policy document, version `2012-10-17`.
///
/// ```
/// use sparta_constructs::security::{PolicyDocument, Statement};
///
/// let document = PolicyDocument::new([Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::b/*")]);
/// # let _ = document;
/// ```
#[derive(Clone, Debug)]
pub struct PolicyDocument {
    statements: Vec<Statement>,
}

impl PolicyDocument {
    /// A document of these statements.
    pub fn new(statements: impl IntoIterator<Item = Statement>) -> Self {
        Self {
            statements: statements.into_iter().collect(),
        }
    }

    /// The trust policy with which an AWS service, such as `lambda.amazonaws.com`, may take on a
    /// role. Where the service says for whom it acts, narrow it with a condition of your own.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>
    pub fn trust(service: &'static str) -> Self {
        Self::new([Statement::allow(["sts:AssumeRole"]).by(Principal::service(service))])
    }
}

impl IntoNode for PolicyDocument {
    #[track_caller]
    fn into_node(self) -> Node {
        let statements = self
            .statements
            .into_iter()
            .map(IntoNode::into_node)
            .collect();
        let document = Json::object()
            .set("Version", "2012-10-17")
            .set("Statement", Node::List(statements));
        IntoNode::into_node(document)
    }
}

impl IntoValue<Json> for PolicyDocument {
    #[track_caller]
    fn into_value(self) -> Value<Json> {
        Value::from_node(self.into_node())
    }
}
