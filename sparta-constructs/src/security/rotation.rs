//! Rotation of secrets.

use super::secret_reference::key_use;
use super::{Grantee, Secret, Statement};
use crate::cfn::secretsmanager::rotation_schedule::RotationRules;
use crate::cfn::{lambda, secretsmanager};
use crate::core::{Handle, Scope};
use crate::value::pseudo;

impl Secret {
    /// Allows what a rotation function does: look at the versions, read, write a new value and
    /// make it the current one.
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html>
    pub fn grant_rotate(&self, grantee: &impl Grantee) {
        grantee.grant(
            Statement::allow([
                "secretsmanager:DescribeSecret",
                "secretsmanager:GetSecretValue",
                "secretsmanager:PutSecretValue",
                "secretsmanager:UpdateSecretVersionStage",
            ])
            .on(self.arn()),
        );
        if let Some(key) = &self.key {
            grantee.grant(key_use(key, &["kms:Decrypt", "kms:GenerateDataKey"]));
        }
    }

    /// Rotates the value with a function every so many days, 1 to 1,000, the first time after as
    /// many days. Grant the function's role [`Secret::grant_rotate`], and make the schedule depend
    /// on that role: Secrets Manager tries the function out when the schedule is made.
    ///
    /// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
    #[track_caller]
    pub fn rotate_with(
        &self,
        function: Handle<lambda::Function>,
        days: u16,
    ) -> Handle<secretsmanager::RotationSchedule> {
        let scope = self.scope.scope("Rotation");
        // Allowed range of RotationRules.AutomaticallyAfterDays:
        // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html
        if !(1..=1000).contains(&days) {
            scope.fault(
                format!("a secret cannot be rotated every {days} days"),
                "take 1 to 1000 days",
            );
        }
        self.add_rotation(scope, function, days)
    }

    fn add_rotation(
        &self,
        scope: Scope,
        function: Handle<lambda::Function>,
        days: u16,
    ) -> Handle<secretsmanager::RotationSchedule> {
        // Bound to the account and to this secret, against a confused deputy:
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html
        let permission = lambda::Permission::new(
            function,
            "lambda:InvokeFunction",
            "secretsmanager.amazonaws.com",
        )
        .source_account(pseudo::ACCOUNT_ID)
        .source_arn(self.secret)
        .add(scope, "Permission");
        let schedule = secretsmanager::RotationSchedule::new(self.arn())
            .rotation_lambda_arn(function)
            .rotation_rules(RotationRules::new().automatically_after_days(days))
            // Otherwise the value that the parameter gave would be replaced at once.
            .rotate_immediately_on_update(false)
            .add(scope, "Schedule");
        // The schedule fails unless Secrets Manager may already invoke the function:
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html
        schedule.depends_on(permission)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment, RawResource, Stack};
    use crate::security::{GeneratedValue, PolicyDocument, Role};

    /// Any function will do; its properties are not what is tested.
    fn function(stack: Stack) -> Handle<lambda::Function> {
        Handle::of(
            RawResource::new("AWS::Lambda::Function")
                .add(stack, "Function")
                .key(),
        )
    }

    fn token(stack: Stack) -> Secret {
        Secret::generated(GeneratedValue::of_length(32)).add(stack, "Token")
    }

    #[test]
    fn rotation_waits_for_the_permission_that_lets_secrets_manager_invoke() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        token(stack).rotate_with(function(stack), 30);
        let template = Template::from_stack(&app, stack);
        let (permission, _) = template
            .resources("AWS::Lambda::Permission")
            .next()
            .expect("rotation adds a permission");
        template.has_resource(
            "AWS::SecretsManager::RotationSchedule",
            json!({
                "DependsOn": permission,
                "Properties": {
                    "SecretId": { "Ref": "TokenCB33349F" },
                    "RotationLambdaARN": { "Fn::GetAtt": ["Function", "Arn"] },
                    "RotationRules": { "AutomaticallyAfterDays": 30 },
                    "RotateImmediatelyOnUpdate": false,
                },
            }),
        );
        template.has_resource_properties(
            "AWS::Lambda::Permission",
            json!({
                "Action": "lambda:InvokeFunction",
                "Principal": "secretsmanager.amazonaws.com",
                "SourceAccount": { "Ref": "AWS::AccountId" },
                "SourceArn": { "Ref": "TokenCB33349F" },
            }),
        );
    }

    #[test]
    fn rotating_is_granted_on_this_secret_only() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        token(stack).grant_rotate(&role);
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::IAM::Policy",
            json!({ "PolicyDocument": { "Statement": [{
                "Action": [
                    "secretsmanager:DescribeSecret",
                    "secretsmanager:GetSecretValue",
                    "secretsmanager:PutSecretValue",
                    "secretsmanager:UpdateSecretVersionStage",
                ],
                "Resource": { "Ref": "TokenCB33349F" },
            }] } }),
        );
    }

    #[test]
    fn days_out_of_range_are_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        token(stack).rotate_with(function(stack), 1001);
        let faults = app.synth().faults;
        assert_eq!(
            faults[0].message,
            "a secret cannot be rotated every 1001 days"
        );
        assert_eq!(faults[0].at.file(), file!());
    }
}
