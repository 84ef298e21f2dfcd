//! Values that Secrets Manager makes.

use std::borrow::Cow;

use crate::cfn::secretsmanager;
use crate::value::{IntoValue, Node, Value};

/// A random value that Secrets Manager makes when the secret is created.
///
/// [`GenerateSecretString`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html)
#[derive(Clone, Debug)]
pub struct GeneratedValue {
    length: u16,
    punctuation: bool,
    excluded: Option<Cow<'static, str>>,
    key_of: Option<(Cow<'static, str>, Node)>,
}

impl GeneratedValue {
    /// So many characters, 1 to 4,096: letters of both cases, digits and punctuation, at least
    /// one of each.
    pub fn of_length(characters: u16) -> Self {
        Self {
            length: characters,
            punctuation: true,
            excluded: None,
            key_of: None,
        }
    }

    /// Letters and digits only: safe in URLs, headers and shells.
    #[must_use]
    pub fn without_punctuation(mut self) -> Self {
        self.punctuation = false;
        self
    }

    /// Leaves these characters out.
    #[must_use]
    pub fn without_characters(mut self, characters: impl Into<Cow<'static, str>>) -> Self {
        self.excluded = Some(characters.into());
        self
    }

    /// Puts the value under `key` into this JSON, which is not secret:
    /// `.as_key("password", r#"{"username":"admin"}"#)`.
    #[must_use]
    pub fn as_key(
        mut self,
        key: impl Into<Cow<'static, str>>,
        json: impl IntoValue<String>,
    ) -> Self {
        self.key_of = Some((key.into(), json.into_value().into_node()));
        self
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
    pub(super) fn has_legal_length(&self) -> bool {
        (1..=4096).contains(&self.length)
    }

    pub(super) fn length(&self) -> u16 {
        self.length
    }

    pub(super) fn property(self) -> secretsmanager::secret::GenerateSecretString {
        let (key, json) = self.key_of.unzip();
        secretsmanager::secret::GenerateSecretString::new()
            .password_length(self.length)
            .exclude_punctuation((!self.punctuation).then_some(true))
            .exclude_characters(self.excluded)
            .generate_string_key(key)
            .secret_string_template(json.map(Value::<String>::from_node))
    }
}
