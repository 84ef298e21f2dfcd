//! Rows of what runs.

use serde_json::{Value, json};

use super::Row;

pub(super) fn compute() -> Vec<Row> {
    vec![services(), autoscaling(), monitor(), event_rules()]
}

fn services() -> Row {
    let circuit_breaker =
        json!({ "DeploymentCircuitBreaker": { "Enable": true, "Rollback": true } });
    let private = json!({ "AwsvpcConfiguration": {
        "AssignPublicIp": "DISABLED",
        "Subnets": ["*PrivateSubnetA*", "*PrivateSubnetB*"],
    } });
    let service = |name: &str| {
        (
            "AWS::ECS::Service",
            json!({
                "ServiceName": name,
                "LaunchType": "FARGATE",
                "DeploymentConfiguration": circuit_breaker,
                "NetworkConfiguration": private,
            }),
        )
    };
    (
        "Cluster and EcsService",
        vec![
            (
                "AWS::ECS::Cluster",
                json!({ "ClusterName": "sparta-production", "ClusterSettings": [
                    { "Name": "containerInsights", "Value": "enabled" },
                ] }),
            ),
            service("sparta-api"),
            service("sparta-discord"),
            (
                "AWS::ECS::TaskDefinition",
                json!({ "Family": "sparta-api", "Cpu": "1024", "Memory": "2048", "ContainerDefinitions": [{
                    "PortMappings": [{ "ContainerPort": 3000 }],
                    "Secrets": [{ "Name": "SPARTA_PRIVATE_KEY" }, { "Name": "BACKEND_API_KEY" }],
                }] }),
            ),
            (
                "AWS::ECS::TaskDefinition",
                json!({ "Family": "sparta-discord", "ContainerDefinitions": [{
                    "Secrets": [{ "Name": "BOT_TOKEN" }, { "Name": "BACKEND_API_KEY" }],
                }] }),
            ),
        ],
    )
}

fn autoscaling() -> Row {
    let scaling = |metric: &str, target: u32| {
        (
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            json!({ "TargetTrackingScalingPolicyConfiguration": {
                "PredefinedMetricSpecification": { "PredefinedMetricType": metric },
                "TargetValue": target,
                "ScaleInCooldown": 300,
                "ScaleOutCooldown": 60,
            } }),
        )
    };
    (
        "Autoscaling",
        vec![
            (
                "AWS::ApplicationAutoScaling::ScalableTarget",
                json!({ "MinCapacity": 2, "MaxCapacity": 10 }),
            ),
            scaling("ECSServiceAverageCPUUtilization", 70),
            scaling("ECSServiceAverageMemoryUtilization", 80),
        ],
    )
}

fn monitor() -> Row {
    (
        "ValidatorMonitor",
        vec![
            (
                "AWS::Lambda::Function",
                json!({
                    "FunctionName": "sparta-validator-monitor",
                    "Runtime": "python3.14",
                    "VpcConfig": { "SubnetIds": ["*PrivateSubnetA*", "*PrivateSubnetB*"] },
                    "Code": { "ZipFile": "*node_getValidatorsStats*" },
                }),
            ),
            (
                "AWS::IAM::Role",
                json!({ "RoleName": "sparta-validator-monitor-role" }),
            ),
            (
                "AWS::Lambda::EventInvokeConfig",
                json!({ "DestinationConfig": { "OnFailure": "*ValidatorMonitorFailures*" } }),
            ),
            (
                "AWS::SQS::Queue",
                json!({ "QueueName": "sparta-validator-monitor-failures" }),
            ),
            (
                "AWS::Events::Rule",
                json!({ "ScheduleExpression": "rate(12 hours)", "Targets": "*ValidatorMonitorFunction*" }),
            ),
            (
                "AWS::Lambda::Permission",
                json!({ "Principal": "events.amazonaws.com", "SourceArn": "*ValidatorMonitorSchedule*" }),
            ),
        ],
    )
}

fn event_rules() -> Row {
    (
        "Scheduled tasks, event rules",
        vec![
            event("sparta-deployments", "ECS Deployment State Change"),
            event("sparta-service-failures", "ECS Service Action"),
            event("sparta-stack-status", "CloudFormation Stack Status Change"),
        ],
    )
}

/// A rule that tells the info topic, under its role.
fn event(name: &str, kind: &str) -> (&'static str, Value) {
    (
        "AWS::Events::Rule",
        json!({
            "Name": name,
            "EventPattern": { "detail-type": [kind] },
            "Targets": [{ "Arn": "*AlertsInfo*", "RoleArn": "*Role*" }],
        }),
    )
}

pub(super) fn registry() -> Vec<Row> {
    let repository = |name: &str| {
        (
            "AWS::ECR::Repository",
            json!({
                "RepositoryName": name,
                "ImageScanningConfiguration": { "ScanOnPush": true },
                "LifecyclePolicy": "*imageCountMoreThan*",
            }),
        )
    };
    vec![(
        "Image repositories",
        vec![repository("sparta-api"), repository("sparta-discord")],
    )]
}
