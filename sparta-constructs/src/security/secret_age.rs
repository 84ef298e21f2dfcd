//! How old secrets are.

use std::borrow::Cow;

use super::secret_rotation::listed;
use super::{Grantee, Secret, Statement};
use crate::core::Scope;
use crate::monitoring::{Metric, Statistic};
use crate::serverless::{Function, FunctionSpec, Rule, Schedule};
use crate::sub;
use crate::value::{IntoNode, Node, Value};

/// A function that says, on a schedule, how many days ago each secret got its value: for secrets
/// that nothing can rotate, and to see that rotation works.
///
/// The handler finds the secrets as `name=arn`, separated by commas, in `SECRET_ARNS`, and where
/// its metrics go in `METRIC_NAMESPACE`; it publishes `SecretAgeDays` with the name as the
/// dimension `Secret`. It may list the versions of these secrets
/// (`secretsmanager:ListSecretVersionIds`, which tells when each was made), see no value, and
/// publish into this namespace alone.
///
/// It runs every 12 hours by default, so that every day has a value.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{Alarm, MissingData, Threshold};
/// use sparta_constructs::security::{GeneratedValue, Secret, SecretAge};
/// use sparta_constructs::serverless::{Code, Function, Runtime};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let token = Secret::generated(GeneratedValue::of_length(48)).add(stack, "Token");
/// let code = Code::inline("def handler(event, context):\n    return event\n");
/// let function = Function::new(Runtime::default(), "index.handler", code).timeout_seconds(60);
/// let ages = SecretAge::new(function, "MyApp").secret("token", &token).add(stack, "SecretAge");
/// Alarm::new(ages.metric_age_days("token"), Threshold::above(90), MissingData::Breaching)
///     .add(stack, "TokenIsOld");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct SecretAge {
    /// What looks.
    pub function: Function,
    /// When it does.
    pub rule: Rule,
    scope: Scope,
    namespace: Cow<'static, str>,
    names: Vec<Cow<'static, str>>,
}

/// A [`SecretAge`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct SecretAgeSpec {
    function: FunctionSpec,
    namespace: Cow<'static, str>,
    secrets: Vec<(Cow<'static, str>, Secret)>,
    schedule: Schedule,
}

impl SecretAge {
    /// Publishes into a namespace of CloudWatch, every 12 hours.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(function: FunctionSpec, namespace: impl Into<Cow<'static, str>>) -> SecretAgeSpec {
        SecretAgeSpec {
            function,
            namespace: namespace.into(),
            secrets: Vec::new(),
            schedule: Schedule::every_hours(12),
        }
    }

    /// How old the value of a secret is, by the name given to it here: the highest of a day.
    ///
    /// A name that no secret was given is a fault.
    #[track_caller]
    pub fn metric_age_days(&self, name: impl Into<Cow<'static, str>>) -> Metric {
        let name = name.into();
        if !self.names.contains(&name) {
            self.scope.fault(
                format!("no secret `{name}` is looked at"),
                "name a secret that was given with `secret(…)`",
            );
        }
        Metric::new(self.namespace.clone(), "SecretAgeDays")
            .dimension("Secret", Node::Text(name))
            .statistic(Statistic::Maximum)
            .period_seconds(86_400)
    }
}

impl SecretAgeSpec {
    /// Looks at a secret, under a short name: letters, digits and `._-/`.
    pub fn secret(mut self, name: impl Into<Cow<'static, str>>, secret: &Secret) -> Self {
        self.secrets.push((name.into(), secret.clone()));
        self
    }

    /// When it looks.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// Adds the function and what runs it.
    ///
    /// Faults: those of the function and the schedule, no secret to look at, a name that would not
    /// do in a list or is given twice.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> SecretAge {
        let scope = scope.into().scope(id);
        self.check(scope);
        let function = self
            .function
            .clone()
            .environment("SECRET_ARNS", self.listed())
            .environment("METRIC_NAMESPACE", Node::Text(self.namespace.clone()))
            .add(scope, "Function");
        self.build(scope, function)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if self.secrets.is_empty() {
            scope.fault(
                "there is no secret to look at",
                "give it one with `secret(…)`",
            );
        }
        let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/".contains(&byte);
        for (number, (name, _)) in self.secrets.iter().enumerate() {
            if name.is_empty() || !name.bytes().all(legal) {
                scope.fault(
                    format!("`{name}` is no name for a secret that is looked at"),
                    "use letters, digits and `._-/`",
                );
            }
            if self.secrets[..number]
                .iter()
                .any(|(known, _)| known == name)
            {
                scope.fault(
                    format!("two secrets that are looked at have the name `{name}`"),
                    "give each a name of its own",
                );
            }
        }
    }

    fn listed(&self) -> Node {
        let pairs = self.secrets.iter().map(|(name, secret)| {
            let pair = sub!(Node::Text(name.clone()), "=", secret.arn());
            Value::<String>::from_node(IntoNode::into_node(pair))
        });
        listed(pairs.collect())
    }

    fn build(self, scope: Scope, function: Function) -> SecretAge {
        let arns = self.secrets.iter().map(|(_, secret)| secret.arn());
        function.grant(Statement::allow(["secretsmanager:ListSecretVersionIds"]).on_all(arns));
        Metric::grant_publish(&function, Node::Text(self.namespace.clone()));
        let rule = Rule::on_schedule(self.schedule)
            .description("looks how old secrets are")
            .function(&function)
            .add(scope, "Schedule");
        SecretAge {
            function,
            rule,
            scope,
            namespace: self.namespace,
            names: self.secrets.into_iter().map(|(name, _)| name).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment, Stack};
    use crate::monitoring::{Alarm, MissingData, Threshold};
    use crate::security::GeneratedValue;
    use crate::serverless::{Code, Runtime};

    fn function() -> FunctionSpec {
        let code = Code::inline("def handler(event, context):\n    return event\n");
        Function::new(Runtime::default(), "index.handler", code)
    }

    fn secret(stack: Stack, id: &'static str) -> Secret {
        Secret::generated(GeneratedValue::of_length(32)).add(stack, id)
    }

    #[test]
    fn the_function_may_list_versions_of_these_secrets_and_publish_into_one_namespace() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        SecretAge::new(function(), "MyApp")
            .secret("token", &secret(stack, "Token"))
            .secret("key", &secret(stack, "Key"))
            .add(stack, "Age");
        let template = Template::from_stack(&app, stack);
        let (token, key) = (
            json!({ "Ref": "TokenCB33349F" }),
            json!({ "Ref": "Key961B73FD" }),
        );
        let (_, policy) = template.resources("AWS::IAM::Policy").next().expect("one");
        let statements = &policy["Properties"]["PolicyDocument"]["Statement"];
        assert_eq!(statements.as_array().map(Vec::len), Some(3));
        assert_eq!(
            statements[1],
            json!({
                "Effect": "Allow",
                "Action": "secretsmanager:ListSecretVersionIds",
                "Resource": [token, key],
            })
        );
        assert_eq!(
            statements[2],
            json!({
                "Effect": "Allow",
                "Action": "cloudwatch:PutMetricData",
                "Resource": "*",
                "Condition": { "StringEquals": { "cloudwatch:namespace": "MyApp" } },
            })
        );
        template.has_resource_properties(
            "AWS::Lambda::Function",
            json!({ "Environment": { "Variables": {
                "METRIC_NAMESPACE": "MyApp",
                "SECRET_ARNS": { "Fn::Join": [",", [
                    { "Fn::Sub": "token=${TokenCB33349F}" },
                    { "Fn::Sub": "key=${Key961B73FD}" },
                ]] },
            } } }),
        );
        template.has_resource_properties(
            "AWS::Events::Rule",
            json!({ "ScheduleExpression": "rate(12 hours)" }),
        );
    }

    #[test]
    fn an_age_has_one_value_a_day() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let ages = SecretAge::new(function(), "MyApp")
            .secret("token", &secret(stack, "Token"))
            .add(stack, "Age");
        let age = ages.metric_age_days("token");
        Alarm::new(age, Threshold::above(90), MissingData::Breaching).add(stack, "Old");
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::CloudWatch::Alarm",
            json!({
                "Namespace": "MyApp",
                "MetricName": "SecretAgeDays",
                "Dimensions": [{ "Name": "Secret", "Value": "token" }],
                "Statistic": "Maximum",
                "Period": 86_400,
            }),
        );
    }

    #[test]
    fn what_no_handler_could_read_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let token = secret(stack, "Token");
        let _ = SecretAge::new(function(), "MyApp")
            .secret("a=b", &token)
            .secret("a", &token)
            .secret("a", &token)
            .add(stack, "Age")
            .metric_age_days("b");
        SecretAge::new(function(), "MyApp").add(stack, "None");
        let faults = app.synth().faults;
        let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "`a=b` is no name for a secret that is looked at",
                "two secrets that are looked at have the name `a`",
                "no secret `b` is looked at",
                "there is no secret to look at",
            ]
        );
    }
}
