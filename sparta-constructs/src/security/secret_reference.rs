//! Secrets as containers take them.

use std::borrow::Cow;

use super::{Grantee, Statement};
use crate::sub;
use crate::value::meaning::kms::KeyArn;
use crate::value::meaning::secretsmanager::SecretArn;
use crate::value::{IntoNode, IntoValue, Value, pseudo};

/// A secret's value, or one key of it, as a container's `Secrets` take it.
///
/// Not text: it cannot be put where plain text goes.
#[derive(Clone, Debug)]
pub struct SecretReference {
    arn: Value<SecretArn>,
    json_key: Option<Cow<'static, str>>,
    key: Option<Value<KeyArn>>,
}

impl SecretReference {
    /// All of the value of a secret that exists already, by its whole ARN, with the six characters
    /// at its end: a policy on an ARN without them matches nothing.
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html>
    pub fn of_arn(arn: impl IntoValue<SecretArn>) -> Self {
        Self {
            arn: arn.into_value(),
            json_key: None,
            key: None,
        }
    }

    pub(super) fn encrypted_with(mut self, key: Option<Value<KeyArn>>) -> Self {
        self.key = key;
        self
    }

    /// Narrows it to one key of the value, which is JSON.
    #[must_use]
    pub fn json_key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.json_key = Some(key.into());
        self
    }

    /// Allows reading the secret, and nothing else. A policy knows whole secrets only, no keys.
    pub fn grant_read(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["secretsmanager:GetSecretValue"]).on(self.arn.clone()));
        if let Some(key) = &self.key {
            grantee.grant(key_use(key, &["kms:Decrypt"]));
        }
    }

    /// `ValueFrom`: the ARN, with `:key::` after it for one key (the version's stage and id, left
    /// empty, are the current ones).
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html>
    pub fn value_from(&self) -> Value<String> {
        match &self.json_key {
            None => self.arn.clone().into_value(),
            Some(key) => sub!(&self.arn, ":", key.clone(), "::").into_value(),
        }
    }
}

/// The use of a key, through Secrets Manager only.
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html>
pub(super) fn key_use(key: &Value<KeyArn>, actions: &[&'static str]) -> Statement {
    let service = sub!("secretsmanager.", pseudo::REGION, ".amazonaws.com");
    Statement::allow(actions.iter().copied())
        .on(key.clone())
        .when(
            "StringEquals",
            "kms:ViaService",
            IntoNode::into_node(service),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Node;

    #[test]
    fn value_from_of_one_key_leaves_stage_and_version_to_secrets_manager() {
        let reference =
            SecretReference::of_arn("arn:aws:secretsmanager:eu-west-2:1:secret:a-AbCdEf");
        let text = |reference: &SecretReference| match reference.value_from().into_node() {
            Node::Text(text) => text.into_owned(),
            other => panic!("{other:?}"),
        };
        assert!(text(&reference).ends_with(":secret:a-AbCdEf"));
        assert!(text(&reference.json_key("user")).ends_with(":secret:a-AbCdEf:user::"));
    }
}
