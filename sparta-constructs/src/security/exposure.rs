//! Secret values that would end up where anybody can read them.

use crate::core::Scope;
use crate::core::tree::Kind;
use crate::value::{ConstructKey, Node};

/// The parameter of this key, and whether CloudFormation masks its value. `None` when the
/// construct is no parameter.
pub(super) fn is_no_echo(scope: Scope) -> Option<bool> {
    scope.read(|tree, index| match &tree.get(index).kind {
        Kind::Parameter(data) => Some(data.properties.iter().any(|property| {
            property.name == "NoEcho" && matches!(property.value, Node::Bool(true))
        })),
        _ => None,
    })
}

/// What in this value is a secret's text once CloudFormation has filled it in: a `NoEcho`
/// parameter, or a dynamic reference to Secrets Manager or to a `SecureString`. `None` when
/// nothing is.
///
/// `NoEcho` masks the parameter, not the properties it is put in:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/parameters-section-structure.html>
pub(crate) fn secret_text_in(value: &Node) -> Option<String> {
    let mut parameter = None;
    value.for_each_reference(&mut |reference| {
        let ConstructKey { tree, index } = reference.construct;
        let scope = Scope::of(ConstructKey { tree, index });
        if parameter.is_none() && is_no_echo(scope) == Some(true) {
            parameter = Some(format!("the NoEcho parameter `{}`", scope.id()));
        }
    });
    parameter.or_else(|| dynamic_reference_in(value))
}

fn dynamic_reference_in(value: &Node) -> Option<String> {
    match value {
        Node::Text(text) => ["secretsmanager", "ssm-secure"]
            .into_iter()
            .find(|service| text.contains(&format!("{{{{resolve:{service}:")))
            .map(|service| format!("a dynamic reference to {service}")),
        Node::List(items) | Node::Sub(items) => items.iter().find_map(dynamic_reference_in),
        Node::Object(properties) => properties
            .iter()
            .find_map(|property| dynamic_reference_in(&property.value)),
        Node::Call(call) => dynamic_reference_in(&call.argument),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::{App, Environment, ParameterSpec};
    use crate::value::{IntoNode, join, secret, ssm};
    use crate::{json, sub};

    #[test]
    fn what_is_secret_is_found_however_deep_it_is() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let token = ParameterSpec::<String>::new().no_echo().add(stack, "Token");
        let found = |node: Node| secret_text_in(&node).unwrap_or_default();
        assert_eq!(
            found(IntoNode::into_node(sub!("Bearer ", token))),
            "the NoEcho parameter `Token`"
        );
        assert_eq!(
            found(IntoNode::into_node(json!({ "a": [token.value()] }))),
            "the NoEcho parameter `Token`"
        );
        let reference = join("", [secret("my/secret", None)]);
        assert_eq!(
            found(IntoNode::into_node(reference)),
            "a dynamic reference to secretsmanager"
        );
    }

    #[test]
    fn what_is_not_secret_is_left_alone() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let level = ParameterSpec::<String>::new().add(stack, "LogLevel");
        for node in [
            IntoNode::into_node(level),
            IntoNode::into_node(ssm("/my/parameter")),
            Node::text("secretsmanager"),
        ] {
            assert_eq!(secret_text_in(&node), None);
        }
    }
}
