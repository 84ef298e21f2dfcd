//! Secrets of Secrets Manager.

use std::borrow::Cow;

use super::exposure::is_no_echo;
use super::{GeneratedValue, Grantee, SecretReference};
use crate::cfn::{kms, secretsmanager};
use crate::core::{Handle, Parameter, RemovalPolicy, Scope};
use crate::value::meaning::kms::KeyArn;
use crate::value::meaning::secretsmanager::SecretArn;
use crate::value::{IntoValue, Node, Value};

/// A secret. Its value is never in the template: it comes from a `NoEcho` parameter, or Secrets
/// Manager makes one.
///
/// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment, ParameterSpec};
/// use sparta_constructs::security::{PolicyDocument, Role, Secret};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let value = ParameterSpec::<String>::new().no_echo().min_length(1).add(stack, "BotToken");
/// let token = Secret::from_parameter(value).name("my-app/bot-token").add(stack, "Token");
/// let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
/// token.grant_read(&role);
/// assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Secret {
    /// The secret itself.
    pub secret: Handle<secretsmanager::Secret>,
    pub(super) scope: Scope,
    pub(super) key: Option<Value<KeyArn>>,
}

/// A [`Secret`] to be.
#[derive(Clone, Debug)]
pub struct SecretSpec {
    value: SecretValue,
    name: Option<Value<String>>,
    description: Option<Cow<'static, str>>,
    key: Option<Handle<kms::Key>>,
    removal_policy: RemovalPolicy,
}

#[derive(Clone, Debug)]
enum SecretValue {
    Parameter(Parameter<String>),
    Generated(GeneratedValue),
}

impl Secret {
    /// A secret whose value is this parameter's, which must be `NoEcho`.
    pub fn from_parameter(value: Parameter<String>) -> SecretSpec {
        SecretSpec::new(SecretValue::Parameter(value))
    }

    /// A secret whose value Secrets Manager makes.
    pub fn generated(value: GeneratedValue) -> SecretSpec {
        SecretSpec::new(SecretValue::Generated(value))
    }

    /// The secret's whole ARN, with the six characters that Secrets Manager adds to the name: what
    /// a policy wants, and what a program asks Secrets Manager for.
    pub fn arn(&self) -> Value<SecretArn> {
        self.secret.into_value()
    }

    /// All of the value, for a container.
    pub fn value(&self) -> SecretReference {
        SecretReference::of_arn(self.secret).encrypted_with(self.key.clone())
    }

    /// One key of the value, which is JSON, for a container.
    pub fn json_key(&self, key: impl Into<Cow<'static, str>>) -> SecretReference {
        self.value().json_key(key)
    }

    /// Allows reading the value, and nothing else.
    pub fn grant_read(&self, grantee: &impl Grantee) {
        self.value().grant_read(grantee);
    }
}

impl SecretSpec {
    fn new(value: SecretValue) -> Self {
        Self {
            value,
            name: None,
            description: None,
            key: None,
            removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }

    /// The secret's physical name, at most 512 characters. A name blocks another stack with the
    /// same one, also after a deletion until the recovery window of the secret is over.
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html>
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the secret is for, at most 2,048 characters. Not secret.
    #[must_use]
    pub fn description(mut self, description: impl Into<Cow<'static, str>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Encrypts with a key of your own; by default with the account's `aws/secretsmanager`. The
    /// grants of the secret then allow the use of the key through Secrets Manager, too.
    #[must_use]
    pub fn encryption_key(mut self, key: Handle<kms::Key>) -> Self {
        self.key = Some(key);
        self
    }

    /// What becomes of the secret when it leaves the stack; by default it stays, except when the
    /// creation of the stack fails.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the secret.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Secret {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
        let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+=.@-".contains(&byte);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !((1..=512).contains(&name.len()) && name.bytes().all(legal))
        {
            scope.fault(
                format!("`{name}` is no name for a secret"),
                "take 1 to 512 letters, digits and `/_+=.@-`",
            );
        }
        match &self.value {
            SecretValue::Parameter(parameter) => check_parameter(scope, parameter.scope()),
            SecretValue::Generated(value) if !value.has_legal_length() => scope.fault(
                format!("a secret of {} characters cannot be made", value.length()),
                "take 1 to 4096 characters",
            ),
            SecretValue::Generated(_) => {}
        }
    }

    fn build(self, scope: Scope) -> Secret {
        let secret = secretsmanager::Secret::new()
            .name(self.name)
            .description(self.description)
            .kms_key_id(self.key);
        let secret = match self.value {
            SecretValue::Parameter(parameter) => secret.secret_string(parameter),
            SecretValue::Generated(value) => secret.generate_secret_string(value.property()),
        };
        Secret {
            secret: secret
                .add(scope, "Resource")
                .removal_policy(self.removal_policy),
            scope,
            key: self.key.map(IntoValue::into_value),
        }
    }
}

#[track_caller]
fn check_parameter(scope: Scope, parameter: Scope) {
    let id = parameter.id();
    if is_no_echo(parameter) == Some(false) {
        scope.fault(
            format!("the parameter `{id}` would show the secret's value"),
            "make the parameter with `no_echo()`",
        );
    }
    // A reference to another stack's parameter becomes an output, and outputs are not masked.
    if parameter.stack() != scope.stack() {
        scope.fault(
            format!("the parameter `{id}` of another stack would be exported in plain text"),
            "add the parameter to the stack of the secret",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment, ParameterSpec, Stack};
    use crate::security::{PolicyDocument, Role};

    fn token(stack: Stack) -> Secret {
        let value = ParameterSpec::<String>::new().no_echo().add(stack, "Value");
        Secret::from_parameter(value)
            .name("app/token")
            .add(stack, "Token")
    }

    fn role(stack: Stack) -> Role {
        Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role")
    }

    #[test]
    fn the_value_is_the_parameter_s_and_the_secret_stays() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        token(stack);
        Template::from_stack(&app, stack).has_resource(
            "AWS::SecretsManager::Secret",
            json!({
                "DeletionPolicy": "RetainExceptOnCreate",
                "UpdateReplacePolicy": "Retain",
                "Properties": { "Name": "app/token", "SecretString": { "Ref": "Value" } },
            }),
        );
    }

    #[test]
    fn a_generated_value_has_its_rules_and_no_text() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let value = GeneratedValue::of_length(48)
            .without_punctuation()
            .as_key("password", "{\"username\":\"admin\"}");
        Secret::generated(value)
            .removal_policy(RemovalPolicy::Destroy)
            .add(stack, "Key");
        Template::from_stack(&app, stack).has_resource(
            "AWS::SecretsManager::Secret",
            Match::object([
                ("DeletionPolicy", Match::from("Delete")),
                (
                    "Properties",
                    Match::object([
                        ("SecretString", Match::absent()),
                        (
                            "GenerateSecretString",
                            Match::exact(json!({
                                "PasswordLength": 48,
                                "ExcludePunctuation": true,
                                "GenerateStringKey": "password",
                                "SecretStringTemplate": "{\"username\":\"admin\"}",
                            })),
                        ),
                    ]),
                ),
            ]),
        );
    }

    #[test]
    fn a_parameter_that_shows_its_value_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let open = ParameterSpec::<String>::new().add(stack, "Open");
        let line = line!() + 1;
        Secret::from_parameter(open).add(stack, "Secret");
        let faults = app.synth().faults;
        assert_eq!(faults.len(), 1);
        assert_eq!(
            faults[0].message,
            "the parameter `Open` would show the secret's value"
        );
        assert_eq!(faults[0].at.line(), line);
        assert_eq!(faults[0].at.file(), file!());
    }

    #[test]
    fn a_parameter_of_another_stack_is_a_fault() {
        let app = App::new();
        let (one, other) = (
            app.stack("one", Environment::agnostic()),
            app.stack("other", Environment::agnostic()),
        );
        let value = ParameterSpec::<String>::new().no_echo().add(one, "Value");
        Secret::from_parameter(value).add(other, "Secret");
        let faults = app.synth().faults;
        assert!(
            faults[0]
                .message
                .contains("would be exported in plain text"),
            "{faults:?}"
        );
    }

    #[test]
    fn reading_is_granted_on_the_whole_arn_only() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        token(stack).json_key("password").grant_read(&role(stack));
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::IAM::Policy",
            json!({ "PolicyDocument": { "Statement": [{
                "Effect": "Allow",
                "Action": "secretsmanager:GetSecretValue",
                // The `Ref` is the ARN with its random suffix.
                "Resource": { "Ref": "TokenCB33349F" },
            }] } }),
        );
    }

    #[test]
    fn a_key_of_one_s_own_is_granted_through_secrets_manager_only() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let key = kms::Key::new().add(stack, "Key");
        let secret = Secret::generated(GeneratedValue::of_length(32))
            .encryption_key(key)
            .add(stack, "Secret");
        secret.grant_read(&role(stack));
        let template = Template::from_stack(&app, stack);
        template.has_resource_properties(
            "AWS::IAM::Policy",
            Match::object([(
                "PolicyDocument",
                Match::object([(
                    "Statement",
                    Match::list_with([json!({
                        "Action": "kms:Decrypt",
                        "Resource": { "Fn::GetAtt": ["Key", "Arn"] },
                        "Condition": { "StringEquals": { "kms:ViaService":
                            { "Fn::Sub": "secretsmanager.${AWS::Region}.amazonaws.com" } } },
                    })]),
                )]),
            )]),
        );
    }

    #[test]
    fn a_name_that_secrets_manager_refuses_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let value = GeneratedValue::of_length(32);
        Secret::generated(value.clone())
            .name("app/api key")
            .add(stack, "One");
        Secret::generated(value)
            .name("app/api+key=1.0_a@b-c")
            .add(stack, "Other");
        let faults = app.synth().faults;
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].message, "`app/api key` is no name for a secret");
    }

    #[test]
    fn a_value_of_no_length_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Secret::generated(GeneratedValue::of_length(0)).add(stack, "Secret");
        let faults = app.synth().faults;
        assert_eq!(faults[0].message, "a secret of 0 characters cannot be made");
    }
}
