//! Who a policy is about.

use crate::sub;
use crate::value::meaning::Arn;
use crate::value::{IntoNode, IntoValue, Json, Node, pseudo};

/// Who may do something: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
#[derive(Clone, Debug)]
pub enum Principal {
    /// An AWS service, such as `ecs-tasks.amazonaws.com`.
    Service(Node),
    /// A role, a user or an account, by its ARN.
    Aws(Node),
    /// An identity provider, by its ARN.
    Federated(Node),
    /// Anybody. Narrow it with a condition.
    Anyone,
}

impl Principal {
    /// An AWS service.
    pub fn service(name: impl IntoValue<String>) -> Self {
        Self::Service(name.into_value().into_node())
    }

    /// A role, a user or an account.
    pub fn arn(arn: impl IntoValue<Arn>) -> Self {
        Self::Aws(arn.into_value().into_node())
    }

    /// Everybody in the stack's own account whom IAM allows it.
    pub fn account_root() -> Self {
        let arn = sub!(
            "arn:",
            pseudo::PARTITION,
            ":iam::",
            pseudo::ACCOUNT_ID,
            ":root"
        );
        Self::Aws(IntoNode::into_node(arn))
    }

    /// An identity provider, such as GitHub's.
    pub fn federated(arn: impl IntoValue<Arn>) -> Self {
        Self::Federated(arn.into_value().into_node())
    }

    /// The `Principal` element for all of them; `None` for none.
    #[track_caller]
    pub(super) fn merge(principals: Vec<Principal>) -> Option<Node> {
        if principals.is_empty() {
            return None;
        }
        if principals
            .iter()
            .any(|principal| matches!(principal, Self::Anyone))
        {
            return Some(Node::text("*"));
        }
        let mut kinds: [(&'static str, Vec<Node>); 3] = [
            ("Service", Vec::new()),
            ("AWS", Vec::new()),
            ("Federated", Vec::new()),
        ];
        for principal in principals {
            match principal {
                Self::Service(node) => kinds[0].1.push(node),
                Self::Aws(node) => kinds[1].1.push(node),
                Self::Federated(node) => kinds[2].1.push(node),
                Self::Anyone => {}
            }
        }
        let element = kinds
            .into_iter()
            .fold(Json::object(), |element, (kind, mut nodes)| {
                let value = if nodes.len() > 1 {
                    Some(Node::List(nodes))
                } else {
                    nodes.pop()
                };
                element.set(kind, value)
            });
        Some(IntoNode::into_node(element))
    }
}
