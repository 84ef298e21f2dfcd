//! Rotation of a secret by a function of its own.

use std::borrow::Cow;

use super::Secret;
use crate::cfn::secretsmanager;
use crate::compute::EcsService;
use crate::core::{Handle, Scope};
use crate::monitoring::Metric;
use crate::serverless::{Function, FunctionSpec};
use crate::value::{IntoNode, IntoValue, Node, Value, join};

/// A function that gives a secret a new value every so many days, and what Secrets Manager needs
/// to use it.
///
/// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
///
/// The function's handler does the
/// [four steps](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html)
/// with the secret that the event names, and may do nothing with any other. It has to make the new
/// value itself: `secretsmanager:GetRandomPassword`, which IAM cannot narrow to a secret, is not
/// granted. Only Secrets Manager, for this secret of this account, may invoke it.
///
/// Where services read the secret when they start, name them with
/// [`restarts`](SecretRotationSpec::restarts): the handler finds the cluster in `ECS_CLUSTER` and
/// the services, separated by commas, in `ECS_SERVICES`, and may call `ecs:UpdateService` on these.
///
/// A secret whose first value is a parameter's keeps it until the first rotation is due; to change
/// the parameter afterwards is to put the new value in the place of the rotated one.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::security::{GeneratedValue, Secret, SecretRotation};
/// use sparta_constructs::serverless::{Code, Function, Runtime};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let key = Secret::generated(GeneratedValue::of_length(48)).add(stack, "Key");
/// let code = Code::inline("def handler(event, context):\n    print(event['Step'])\n");
/// let function = Function::new(Runtime::default(), "index.handler", code).timeout_seconds(30);
/// let rotation = SecretRotation::new(&key, function).every_days(90).add(stack, "KeyRotation");
/// let failed = rotation.metric_failures();
/// # let _ = failed;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct SecretRotation {
    /// What rotates.
    pub function: Function,
    /// When it does.
    pub schedule: Handle<secretsmanager::RotationSchedule>,
}

/// A [`SecretRotation`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct SecretRotationSpec {
    secret: Secret,
    function: FunctionSpec,
    days: u16,
    services: Vec<EcsService>,
}

impl SecretRotation {
    /// Rotates the secret with the function, every 30 days.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(secret: &Secret, function: FunctionSpec) -> SecretRotationSpec {
        SecretRotationSpec {
            secret: secret.clone(),
            function,
            days: 30,
            services: Vec::new(),
        }
    }

    /// How often a step failed in a minute: the function's errors. Secrets Manager has no metric
    /// of its own, and its event `RotationFailed` comes through a trail of CloudTrail only:
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring-eventbridge.html>
    pub fn metric_failures(&self) -> Metric {
        self.function.metric_errors()
    }
}

impl SecretRotationSpec {
    /// How often the value changes: every 1 to 1,000 days, 30 by default.
    pub fn every_days(mut self, days: u16) -> Self {
        self.days = days;
        self
    }

    /// Lets the function start the tasks of a service anew, with the new value. All services are
    /// in one cluster.
    pub fn restarts(mut self, service: &EcsService) -> Self {
        self.services.push(service.clone());
        self
    }

    /// Adds the function and the schedule.
    ///
    /// Faults: those of the function, days out of range, services of two clusters.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> SecretRotation {
        let scope = scope.into().scope(id);
        let clusters = self.services.iter().map(|service| service.cluster.cluster);
        let mut clusters: Vec<_> = clusters.map(Handle::key).collect();
        clusters.dedup();
        if clusters.len() > 1 {
            scope.fault(
                "the services that start anew are in more than one cluster",
                "name services of one cluster",
            );
        }
        let function = self.function().add(scope, "Function");
        for service in &self.services {
            service.grant_update(&function);
        }
        self.secret.grant_rotate(&function);
        let schedule = self.secret.rotate_with(function.function, self.days);
        if let Some(policy) = function.role.policy() {
            // Secrets Manager tries the function out when the schedule is made:
            // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
            schedule.depends_on(policy);
        }
        SecretRotation { function, schedule }
    }

    fn function(&self) -> FunctionSpec {
        let function = self.function.clone();
        let Some(first) = self.services.first() else {
            return function;
        };
        let names: Vec<Value<String>> = self.services.iter().map(EcsService::name).collect();
        function
            .environment("ECS_CLUSTER", first.cluster.name())
            .environment("ECS_SERVICES", listed(names))
    }
}

/// The items, separated by commas.
pub(super) fn listed(mut items: Vec<Value<String>>) -> Node {
    if items.len() == 1 {
        return items.remove(0).into_node();
    }
    let text: Value<String> = join(",", items).into_value();
    IntoNode::into_node(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::compute::{Cluster, Container, ContainerImage, FargateSize, ServiceNetwork, Task};
    use crate::core::{App, Environment, Stack};
    use crate::network::Network;
    use crate::security::GeneratedValue;
    use crate::serverless::{Code, Runtime};

    fn function() -> FunctionSpec {
        let code = Code::inline("def handler(event, context):\n    return event\n");
        Function::new(Runtime::default(), "index.handler", code).name("rotation")
    }

    fn key(stack: Stack) -> Secret {
        Secret::generated(GeneratedValue::of_length(32)).add(stack, "Key")
    }

    fn id_of(template: &Template, kind: &str) -> String {
        let mut all = template.resources(kind);
        let id = all.next().expect("one").0.to_owned();
        assert!(all.next().is_none(), "one {kind}");
        id
    }

    #[test]
    fn four_steps_on_this_secret_and_nothing_else() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        SecretRotation::new(&key(stack), function()).add(stack, "Rotation");
        let template = Template::from_stack(&app, stack);
        let (_, policy) = template.resources("AWS::IAM::Policy").next().expect("one");
        let logs = id_of(&template, "AWS::Logs::LogGroup");
        let secret = id_of(&template, "AWS::SecretsManager::Secret");
        assert_eq!(
            policy["Properties"]["PolicyDocument"]["Statement"],
            json!([
                {
                    "Effect": "Allow",
                    "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                    "Resource": { "Fn::GetAtt": [logs, "Arn"] },
                },
                {
                    "Effect": "Allow",
                    "Action": [
                        "secretsmanager:DescribeSecret",
                        "secretsmanager:GetSecretValue",
                        "secretsmanager:PutSecretValue",
                        "secretsmanager:UpdateSecretVersionStage",
                    ],
                    "Resource": { "Ref": secret },
                },
            ])
        );
    }

    #[test]
    fn the_schedule_waits_for_the_permission_and_the_role_s_policy() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let rotation = SecretRotation::new(&key(stack), function())
            .every_days(90)
            .add(stack, "Rotation");
        let _ = rotation.metric_failures();
        let template = Template::from_stack(&app, stack);
        let waits = [
            id_of(&template, "AWS::Lambda::Permission"),
            id_of(&template, "AWS::IAM::Policy"),
        ];
        let (_, schedule) = template
            .resources("AWS::SecretsManager::RotationSchedule")
            .next()
            .expect("one");
        let found = schedule["DependsOn"].as_array().expect("a list");
        assert_eq!(found.len(), 2);
        assert!(
            waits.iter().all(|id| found.contains(&json!(id))),
            "{found:?}"
        );
        assert_eq!(
            schedule["Properties"]["RotationRules"],
            json!({ "AutomaticallyAfterDays": 90 })
        );
        let secret = id_of(&template, "AWS::SecretsManager::Secret");
        template.has_resource_properties(
            "AWS::Lambda::Permission",
            json!({
                "Principal": "secretsmanager.amazonaws.com",
                "SourceAccount": { "Ref": "AWS::AccountId" },
                "SourceArn": { "Ref": secret },
            }),
        );
        template.has_resource_properties(
            "AWS::Lambda::Function",
            Match::object([("Environment", Match::absent())]),
        );
    }

    fn service(stack: Stack, cluster: &Cluster, id: &'static str) -> EcsService {
        let network = Network::new().add(stack, format!("{id}Network"));
        let size = FargateSize::new(256, 512).expect("a size of Fargate");
        let task = Task::new(
            size,
            Container::new("app", ContainerImage::from_uri("nginx:1")),
        );
        EcsService::new(cluster, task, ServiceNetwork::private(&network)).add(stack, id)
    }

    #[test]
    fn exactly_the_named_services_may_be_started_anew() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let cluster = Cluster::new().add(stack, "Cluster");
        let (api, bot) = (
            service(stack, &cluster, "Api"),
            service(stack, &cluster, "Bot"),
        );
        SecretRotation::new(&key(stack), function())
            .restarts(&api)
            .restarts(&bot)
            .add(stack, "Rotation");
        let template = Template::from_stack(&app, stack);
        let services: Vec<_> = template
            .resources("AWS::ECS::Service")
            .map(|(id, _)| id.to_owned())
            .collect();
        let role = template
            .resources("AWS::IAM::Policy")
            .find(|(id, _)| id.starts_with("Rotation"))
            .expect("one")
            .1;
        let updates: Vec<_> = role["Properties"]["PolicyDocument"]["Statement"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|statement| statement["Action"] == "ecs:UpdateService")
            .map(|statement| statement["Resource"]["Ref"].clone())
            .collect();
        assert_eq!(
            updates,
            services.iter().map(|id| json!(id)).collect::<Vec<_>>()
        );
        template.has_resource_properties(
            "AWS::Lambda::Function",
            json!({ "Environment": { "Variables": {
                "ECS_CLUSTER": { "Ref": id_of(&template, "AWS::ECS::Cluster") },
                "ECS_SERVICES": { "Fn::Join": [",", [
                    { "Fn::GetAtt": [services[0], "Name"] },
                    { "Fn::GetAtt": [services[1], "Name"] },
                ]] },
            } } }),
        );
    }

    #[test]
    fn services_of_two_clusters_are_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let one = Cluster::new().add(stack, "One");
        let other = Cluster::new().add(stack, "Other");
        let (api, bot) = (service(stack, &one, "Api"), service(stack, &other, "Bot"));
        SecretRotation::new(&key(stack), function())
            .restarts(&api)
            .restarts(&bot)
            .add(stack, "Rotation");
        assert_eq!(
            app.synth().faults[0].message,
            "the services that start anew are in more than one cluster"
        );
    }
}
