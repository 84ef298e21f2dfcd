//! Services as they come out of synth.

mod faults;

use serde_json::{Value, json};

use super::*;
use crate::assertions::{Match, Template};
use crate::cfn::elasticloadbalancingv2 as elb;
use crate::core::{App, Environment, Stack};
use crate::monitoring::{Alarm, MissingData, Threshold};
use crate::network::{
    Connectable, Egress, Listener, LoadBalancer, Network, Port, SecurityGroup, TargetGroup,
};
use crate::security::{GeneratedValue, Role, Secret};

fn size() -> FargateSize {
    FargateSize::new(512, 1024).expect("a pair of AWS's table")
}

fn web() -> Container {
    Container::new("web", ContainerImage::from_uri("nginx:1.29")).port(80)
}

fn network(stack: Stack) -> ServiceNetwork {
    let group = SecurityGroup::new("vpc-0a1b2c3d", "tasks").add(stack, "Tasks");
    ServiceNetwork::of_subnets(["subnet-0a1b2c3d", "subnet-1a1b2c3d"], group)
}

fn spec(stack: Stack, task: Task) -> EcsServiceSpec {
    let cluster = Cluster::new().name("my-cluster").add(stack, "Cluster");
    EcsService::new(&cluster, task, network(stack)).name("my-web")
}

fn app() -> (App, Stack) {
    let app = App::new();
    let stack = app.stack("s", Environment::region("eu-west-2"));
    (app, stack)
}

fn id_of(template: &Template, resource_type: &str) -> String {
    let mut ids = template.resources(resource_type).map(|(id, _)| id);
    let id = ids.next().expect("there is one").to_owned();
    assert_eq!(ids.next(), None, "there is only one");
    id
}

fn statements(template: &Template, policy: &str) -> Vec<Value> {
    template
        .resources("AWS::IAM::Policy")
        .filter(|(id, _)| id.starts_with(policy))
        .flat_map(|(_, policy)| {
            policy
                .pointer("/Properties/PolicyDocument/Statement")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        })
        .collect()
}

/// The representative case: behind a load balancer, with secrets, roles, scaling and alarms.
fn whole(stack: Stack) -> EcsService {
    let repository = ImageRepository::new()
        .name("my-api")
        .add(stack, "Repository");
    let key = Secret::generated(GeneratedValue::of_length(32)).add(stack, "ApiKey");
    let login = Secret::generated(
        GeneratedValue::of_length(32).as_key("password", "{\"username\":\"api\"}"),
    )
    .add(stack, "Login");
    let role = Role::new(task_trust())
        .name("my-task-role")
        .add(stack, "TaskRole");
    key.grant_read(&role);
    let group = elb::TargetGroup::new()
        .protocol(elb::target_group::Protocol::Http)
        .port(3000)
        .target_type(elb::target_group::TargetType::Ip)
        .vpc_id("vpc-0a1b2c3d")
        .add(stack, "Targets");
    let forward = elb::listener::Action::new(elb::listener::Type::Forward).target_group_arn(group);
    let balancer =
        "arn:aws:elasticloadbalancing:eu-west-2:123456789012:loadbalancer/app/b/50dc6c495c0c9188";
    let listener = elb::Listener::new(balancer, [forward])
        .port(80)
        .protocol(elb::listener::Protocol::Http)
        .add(stack, "Listener");
    let api = Container::new("api", repository.image("1.4.2"))
        .port(3000)
        .environment("LOG_LEVEL", "info")
        .secret("API_KEY", key.value())
        .secret("PASSWORD", login.json_key("password"))
        .health_check(ContainerHealthCheck::shell(
            "curl -f http://localhost:3000/health",
        ));
    let task = Task::new(size(), api)
        .family("my-api")
        .task_role(&role)
        .log_group_name("/ecs/my-api")
        .log_retention_days(14);
    let service = spec(stack, task)
        .desired_count(2)
        .behind(group, listener)
        .add(stack, "Api");
    service.autoscale(
        Autoscaling::between(1, 10)
            .cpu_percent(70)
            .memory_percent(80),
    );
    Alarm::new(
        service.metric_cpu(),
        Threshold::above(85),
        MissingData::NotBreaching,
    )
    .add(stack, "HighCpu");
    service
}

#[test]
fn the_whole_of_a_service() {
    let (app, stack) = app();
    whole(stack);
    insta::assert_json_snapshot!(Template::from_stack(&app, stack).to_value());
}

#[test]
fn the_execution_role_may_do_exactly_what_starting_takes() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    let repository = json!({ "Fn::GetAtt": [id_of(&template, "AWS::ECR::Repository"), "Arn"] });
    let log_group = json!({ "Fn::GetAtt": [id_of(&template, "AWS::Logs::LogGroup"), "Arn"] });
    let secrets: Vec<&str> = template
        .resources("AWS::SecretsManager::Secret")
        .map(|(id, _)| id)
        .collect();
    let granted = statements(&template, "ApiExecutionRole");
    let granted: Vec<(Value, Value)> = granted
        .iter()
        .map(|statement| (statement["Action"].clone(), statement["Resource"].clone()))
        .collect();
    assert_eq!(
        granted,
        [
            (
                json!([
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:BatchGetImage",
                    "ecr:GetDownloadUrlForLayer"
                ]),
                repository
            ),
            // The one action here for which IAM knows no resource.
            (json!("ecr:GetAuthorizationToken"), json!("*")),
            (
                json!(["logs:CreateLogStream", "logs:PutLogEvents"]),
                log_group
            ),
            (
                json!("secretsmanager:GetSecretValue"),
                json!({ "Ref": secrets[0] })
            ),
            (
                json!("secretsmanager:GetSecretValue"),
                json!({ "Ref": secrets[1] })
            ),
        ]
    );
}

#[test]
fn the_task_role_is_another_role_bound_to_this_account_s_tasks() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    assert_eq!(statements(&template, "TaskRole").len(), 1);
    template.has_resource_properties(
        "AWS::IAM::Role",
        json!({
            "RoleName": "my-task-role",
            "AssumeRolePolicyDocument": { "Statement": [{
                "Principal": { "Service": "ecs-tasks.amazonaws.com" },
                "Condition": {
                    "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } },
                    "ArnLike": { "aws:SourceArn": { "Fn::Sub":
                        "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*" } },
                },
            }] },
        }),
    );
}

#[test]
fn the_execution_role_is_bound_to_this_account() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    let (_, role) = template
        .resources("AWS::IAM::Role")
        .find(|(id, _)| id.starts_with("ApiExecutionRole"))
        .expect("there is one");
    assert_eq!(
        role["Properties"]["AssumeRolePolicyDocument"]["Statement"],
        json!([{
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": { "Service": "ecs-tasks.amazonaws.com" },
            "Condition": {
                "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } },
            },
        }])
    );
}

#[test]
fn secrets_are_not_environment_and_one_key_is_named() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    let secrets: Vec<&str> = template
        .resources("AWS::SecretsManager::Secret")
        .map(|(id, _)| id)
        .collect();
    let of_key = format!("${{{}}}:password::", secrets[1]);
    template.has_resource_properties(
        "AWS::ECS::TaskDefinition",
        json!({ "ContainerDefinitions": [{
            "Environment": [{ "Name": "LOG_LEVEL", "Value": "info" }],
            "Secrets": [
                { "Name": "API_KEY", "ValueFrom": { "Ref": secrets[0] } },
                { "Name": "PASSWORD", "ValueFrom": { "Fn::Sub": of_key } },
            ],
        }] }),
    );
}

#[test]
fn the_log_group_is_there_before_the_service_and_has_retention() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    template.has_resource(
        "AWS::Logs::LogGroup",
        json!({
            "DeletionPolicy": "Delete",
            "Properties": { "LogGroupName": "/ecs/my-api", "RetentionInDays": 14 },
        }),
    );
    // A `Ref` makes the order; the driver's `awslogs-create-group` is not needed, nor its right.
    let group = id_of(&template, "AWS::Logs::LogGroup");
    template.has_resource_properties(
        "AWS::ECS::TaskDefinition",
        Match::object([(
            "ContainerDefinitions",
            Match::list_with([Match::object([(
                "LogConfiguration",
                Match::exact(json!({
                    "LogDriver": "awslogs",
                    "Options": {
                        "awslogs-group": { "Ref": group },
                        "awslogs-region": { "Ref": "AWS::Region" },
                        "awslogs-stream-prefix": "api",
                    },
                })),
            )])]),
        )]),
    );
}

#[test]
fn the_service_waits_for_the_listener_and_for_the_policies() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    let (_, service) = template
        .resources("AWS::ECS::Service")
        .next()
        .expect("a service");
    let needed: Vec<&str> = service["DependsOn"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for wanted in ["Listener", "ApiExecutionRolePolicy", "TaskRolePolicy"] {
        assert!(
            needed.iter().any(|id| id.starts_with(wanted)),
            "{wanted} in {needed:?}"
        );
    }
}

#[test]
fn autoscaling_takes_the_desired_count_out() {
    let (app, stack) = app();
    whole(stack);
    let template = Template::from_stack(&app, stack);
    template.has_resource_properties(
        "AWS::ECS::Service",
        Match::object([("DesiredCount", Match::absent())]),
    );
    let service = id_of(&template, "AWS::ECS::Service");
    let cluster = id_of(&template, "AWS::ECS::Cluster");
    template.has_resource_properties(
        "AWS::ApplicationAutoScaling::ScalableTarget",
        json!({
            "MinCapacity": 1,
            "MaxCapacity": 10,
            "ServiceNamespace": "ecs",
            "ScalableDimension": "ecs:service:DesiredCount",
            "ResourceId": { "Fn::Sub": format!("service/${{{cluster}}}/${{{service}.Name}}") },
            "RoleARN": { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService" },
        }),
    );
    for (metric, target) in [
        ("ECSServiceAverageCPUUtilization", 70),
        ("ECSServiceAverageMemoryUtilization", 80),
    ] {
        template.has_resource_properties(
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            json!({ "TargetTrackingScalingPolicyConfiguration": {
                "PredefinedMetricSpecification": { "PredefinedMetricType": metric },
                "TargetValue": target,
                "ScaleInCooldown": 300,
                "ScaleOutCooldown": 60,
            } }),
        );
    }
}

#[test]
fn without_autoscaling_the_desired_count_is_what_was_said() {
    let (app, stack) = app();
    spec(stack, Task::new(size(), web()))
        .desired_count(0)
        .add(stack, "Web");
    Template::from_stack(&app, stack)
        .has_resource_properties("AWS::ECS::Service", json!({ "DesiredCount": 0 }));
}

#[test]
fn the_defaults_are_safe() {
    let (app, stack) = app();
    spec(stack, Task::new(size(), web())).add(stack, "Web");
    Template::from_stack(&app, stack).has_resource_properties(
        "AWS::ECS::Service",
        Match::object([
            ("EnableExecuteCommand", Match::from(json!(false))),
            ("LaunchType", Match::from("FARGATE")),
            ("PropagateTags", Match::from("SERVICE")),
            ("HealthCheckGracePeriodSeconds", Match::absent()),
            (
                "NetworkConfiguration",
                Match::from(json!({ "AwsvpcConfiguration": { "AssignPublicIp": "DISABLED" } })),
            ),
            (
                "DeploymentConfiguration",
                Match::from(json!({
                    "DeploymentCircuitBreaker": { "Enable": true, "Rollback": true },
                    "MinimumHealthyPercent": 100,
                    "MaximumPercent": 200,
                })),
            ),
        ]),
    );
}

#[test]
fn what_must_not_run_twice_is_not_rebalanced() {
    let (app, stack) = app();
    spec(stack, Task::new(size(), web()))
        .deployment(Deployment::StopFirst)
        .add(stack, "Web");
    Template::from_stack(&app, stack).has_resource_properties(
        "AWS::ECS::Service",
        json!({
            "AvailabilityZoneRebalancing": "DISABLED",
            "DeploymentConfiguration": { "MinimumHealthyPercent": 0, "MaximumPercent": 100 },
        }),
    );
}

#[test]
fn in_a_network_it_waits_for_the_way_out_and_lets_nothing_in() {
    let (app, stack) = app();
    let network = Network::new().add(stack, "Network");
    let cluster = Cluster::new().add(stack, "Cluster");
    EcsService::new(
        &cluster,
        Task::new(size(), web()),
        ServiceNetwork::private(&network),
    )
    .add(stack, "Web");
    let template = Template::from_stack(&app, stack);
    let (_, service) = template
        .resources("AWS::ECS::Service")
        .next()
        .expect("a service");
    let needed = service["DependsOn"].to_string();
    let ways_out: Vec<&str> = template
        .resources("AWS::EC2::Route")
        .filter(|(_, route)| route["Properties"]["NatGatewayId"].is_object())
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ways_out.len(), 2);
    for route in ways_out {
        assert!(needed.contains(route), "{route} in {needed}");
    }
    template.has_resource_properties(
        "AWS::EC2::SecurityGroup",
        Match::object([
            ("GroupDescription", Match::from("tasks of the service")),
            ("SecurityGroupIngress", Match::absent()),
            (
                "SecurityGroupEgress",
                Match::list_with([
                    json!({ "CidrIp": "0.0.0.0/0", "FromPort": 443, "ToPort": 443 }),
                ]),
            ),
        ]),
    );
}

#[test]
fn behind_a_balancer_of_the_network_it_waits_for_every_listener() {
    let (app, stack) = app();
    let network = Network::new().add(stack, "Network");
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 80).add(stack, "Targets");
    let listener = Listener::new(&balancer, &targets)
        .certificate(
            "arn:aws:acm:eu-west-2:123456789012:certificate/0a1b2c3d-0000-4000-8000-000000000000",
        )
        .add(stack, "Listener");
    let cluster = Cluster::new().add(stack, "Cluster");
    let task = Task::new(size(), web());
    let service = EcsService::new(&cluster, task, ServiceNetwork::private(&network))
        .behind(targets.target_group, listener.scope())
        .add(stack, "Web");
    service
        .connections()
        .allow_from(&balancer, Port::tcp(80), "requests");
    let template = Template::from_stack(&app, stack);
    let (_, service) = template
        .resources("AWS::ECS::Service")
        .next()
        .expect("a service");
    let needed = service["DependsOn"].to_string();
    let listeners: Vec<&str> = template
        .resources("AWS::ElasticLoadBalancingV2::Listener")
        .map(|(id, _)| id)
        .collect();
    assert_eq!(listeners.len(), 2, "HTTPS, and HTTP that redirects");
    for listener in listeners {
        assert!(needed.contains(listener), "{listener} in {needed}");
    }
    template.resource_count_is("AWS::EC2::SecurityGroupIngress", 1);
}

#[test]
fn others_are_let_in_by_their_group() {
    let (app, stack) = app();
    let service = spec(stack, Task::new(size(), web())).add(stack, "Web");
    let edge = SecurityGroup::new("vpc-0a1b2c3d", "edge")
        .egress(Egress::Anywhere)
        .add(stack, "Edge");
    service
        .connections()
        .allow_from(&edge, Port::tcp(80), "requests");
    Template::from_stack(&app, stack).has_resource_properties(
        "AWS::EC2::SecurityGroupIngress",
        json!({ "FromPort": 80, "ToPort": 80, "IpProtocol": "tcp", "Description": "requests" }),
    );
}

#[test]
fn spot_is_a_strategy_and_no_launch_type() {
    let (app, stack) = app();
    let cluster = Cluster::new().with_spot().add(stack, "Cluster");
    EcsService::new(&cluster, Task::new(size(), web()), network(stack))
        .spot()
        .add(stack, "Web");
    Template::from_stack(&app, stack).has_resource_properties(
        "AWS::ECS::Service",
        Match::object([
            ("LaunchType", Match::absent()),
            (
                "CapacityProviderStrategy",
                Match::from(json!([{ "CapacityProvider": "FARGATE_SPOT", "Weight": 1 }])),
            ),
        ]),
    );
}

#[test]
fn running_tasks_are_counted_by_container_insights() {
    let (app, stack) = app();
    let service = spec(stack, Task::new(size(), web())).add(stack, "Web");
    Alarm::new(
        service.metric_running_tasks(),
        Threshold::below(1),
        MissingData::Breaching,
    )
    .add(stack, "Down");
    let template = Template::from_stack(&app, stack);
    template.has_resource_properties(
        "AWS::CloudWatch::Alarm",
        json!({
            "Namespace": "ECS/ContainerInsights",
            "MetricName": "RunningTaskCount",
            "Dimensions": [
                { "Name": "ClusterName", "Value": { "Ref": id_of(&template, "AWS::ECS::Cluster") } },
                { "Name": "ServiceName", "Value":
                    { "Fn::GetAtt": [id_of(&template, "AWS::ECS::Service"), "Name"] } },
            ],
        }),
    );
}
