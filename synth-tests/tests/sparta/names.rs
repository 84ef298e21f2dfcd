//! The physical names: the runbook's commands find what they name by them, and two environments
//! in one account must not meet.

use serde_json::Value;

use super::snapshots::STAGING;
use super::{Stack, configured, stacks};

/// A resource type, the property that names it, the name in production and in development.
const NAMES: &[(&str, &str, &str, &str)] = &[
    (
        "AWS::ECS::Cluster",
        "ClusterName",
        "sparta-production",
        "sparta-development",
    ),
    (
        "AWS::ECS::Service",
        "ServiceName",
        "sparta-api",
        "sparta-api-development",
    ),
    (
        "AWS::ECS::Service",
        "ServiceName",
        "sparta-discord",
        "sparta-discord-development",
    ),
    (
        "AWS::ECS::TaskDefinition",
        "Family",
        "sparta-api",
        "sparta-api-development",
    ),
    (
        "AWS::ECS::TaskDefinition",
        "Family",
        "sparta-discord",
        "sparta-discord-development",
    ),
    (
        "AWS::Logs::LogGroup",
        "LogGroupName",
        "/ecs/sparta-api",
        "/ecs/sparta-api-development",
    ),
    (
        "AWS::Logs::LogGroup",
        "LogGroupName",
        "/ecs/sparta-bot",
        "/ecs/sparta-bot-development",
    ),
    (
        "AWS::Logs::LogGroup",
        "LogGroupName",
        "/aws/lambda/sparta-validator-monitor",
        "/aws/lambda/sparta-validator-monitor-development",
    ),
    (
        "AWS::Lambda::Function",
        "FunctionName",
        "sparta-validator-monitor",
        "sparta-validator-monitor-development",
    ),
    (
        "AWS::DynamoDB::Table",
        "TableName",
        "sparta-validators-production",
        "sparta-validators-development",
    ),
    (
        "AWS::DynamoDB::Table",
        "TableName",
        "sparta-operators-production",
        "sparta-operators-development",
    ),
    (
        "AWS::DynamoDB::Table",
        "TableName",
        "sparta-config-production",
        "sparta-config-development",
    ),
    (
        "AWS::SecretsManager::Secret",
        "Name",
        "sparta/production/bot-token",
        "sparta/development/bot-token",
    ),
    (
        "AWS::SecretsManager::Secret",
        "Name",
        "sparta/production/ethereum-private-key",
        "sparta/development/ethereum-private-key",
    ),
    (
        "AWS::SecretsManager::Secret",
        "Name",
        "sparta/production/api-key",
        "sparta/development/api-key",
    ),
    (
        "AWS::IAM::Role",
        "RoleName",
        "sparta-ecs-task-role",
        "sparta-ecs-task-role-development",
    ),
    (
        "AWS::IAM::Policy",
        "PolicyName",
        "sparta-ecs-policy",
        "sparta-ecs-policy-development",
    ),
    (
        "AWS::EC2::SecurityGroup",
        "GroupName",
        "sparta-ecs-sg",
        "sparta-ecs-sg-development",
    ),
    (
        "AWS::EC2::SecurityGroup",
        "GroupName",
        "sparta-alb-sg",
        "sparta-alb-sg-development",
    ),
    (
        "AWS::SNS::Topic",
        "TopicName",
        "sparta-production-alerts",
        "sparta-development-alerts",
    ),
    (
        "AWS::CloudWatch::Alarm",
        "AlarmName",
        "sparta-api-high-cpu",
        "sparta-api-high-cpu-development",
    ),
];

/// Parts of the network that the console lists by their `Name` tag.
const TAGGED: [&str; 7] = [
    "AWS::EC2::VPC",
    "AWS::EC2::Subnet",
    "AWS::EC2::InternetGateway",
    "AWS::EC2::NatGateway",
    "AWS::EC2::EIP",
    "AWS::EC2::RouteTable",
    "AWS::EC2::VPCEndpoint",
];

/// Properties that give a resource a name which an account, a region or a VPC has once.
const NAMING: [&str; 16] = [
    "AlarmName",
    "ClusterName",
    "DashboardName",
    "Family",
    "FunctionName",
    "GroupName",
    "LogGroupName",
    "Name",
    "PolicyName",
    "QueueName",
    "RepositoryName",
    "RoleName",
    "ServiceName",
    "TableName",
    "TopicName",
    "TrailName",
];

fn resources(stack: &Stack) -> impl Iterator<Item = (&str, &Value)> {
    let resources = stack.template["Resources"].as_object();
    resources
        .into_iter()
        .flatten()
        .filter_map(|(_, resource)| Some((resource["Type"].as_str()?, &resource["Properties"])))
}

fn main_stack(environment: &str) -> Stack {
    let name = format!("sparta-{environment}");
    let found = stacks(environment)
        .into_iter()
        .find(|stack| stack.name == name);
    found.unwrap_or_else(|| panic!("no stack is named {name}"))
}

/// Every fault at once, so that one run shows the whole difference to the runbook.
fn missing(stack: &Stack, name: impl Fn(&'static (&str, &str, &str, &str)) -> &'static str) {
    let missing: Vec<_> = NAMES
        .iter()
        .filter(|row| {
            let wanted = name(row);
            !resources(stack).any(|(kind, values)| kind == row.0 && values[row.1] == wanted)
        })
        .map(|row| (row.0, row.1, name(row)))
        .collect();
    assert!(missing.is_empty(), "{} lacks {missing:#?}", stack.name);
}

#[test]
fn production_has_the_names_of_the_runbook() {
    missing(&main_stack("production"), |row| row.2);
}

#[test]
fn development_has_them_with_its_own_ending() {
    missing(&main_stack("development"), |row| row.3);
}

#[test]
fn the_policy_is_that_of_the_task_role_and_inline() {
    let stack = main_stack("production");
    let resources = &stack.template["Resources"];
    let policies = resources
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, it)| it);
    let of: Vec<&Value> = policies
        .filter(|it| it["Properties"]["PolicyName"] == "sparta-ecs-policy")
        .flat_map(|it| it["Properties"]["Roles"].as_array().into_iter().flatten())
        .map(|role| &resources[role["Ref"].as_str().unwrap_or_default()]["Properties"]["RoleName"])
        .collect();
    assert_eq!(of, ["sparta-ecs-task-role"]);
}

#[test]
fn the_network_is_tagged_with_the_name_of_the_environment() {
    for environment in ["production", "development"] {
        let stack = main_stack(environment);
        let prefix = format!("sparta-{environment}-");
        for kind in TAGGED {
            let parts: Vec<&Value> = resources(&stack)
                .filter(|(it, _)| *it == kind)
                .map(|(_, values)| &values["Tags"])
                .collect();
            assert!(!parts.is_empty(), "{environment} has no {kind}");
            for tags in parts {
                let name = tags
                    .as_array()
                    .into_iter()
                    .flatten()
                    .find(|tag| tag["Key"] == "Name");
                let name = name
                    .and_then(|tag| tag["Value"].as_str())
                    .unwrap_or_default();
                assert!(name.starts_with(&prefix), "{kind} is named `{name}`");
            }
        }
    }
}

/// What has a name that an account, a region or a VPC has once.
fn taken(stacks: Vec<Stack>) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for stack in stacks {
        for (kind, values) in resources(&stack) {
            let own = NAMING.iter().filter_map(|key| values[*key].as_str());
            names.extend(own.map(|name| (kind.to_owned(), name.to_owned())));
        }
        names.push(("stack".to_owned(), stack.name));
    }
    // Names inside a resource that has a name of its own do not meet.
    names.retain(|(kind, _)| {
        kind != "AWS::IAM::Policy" && kind != "AWS::ApplicationAutoScaling::ScalingPolicy"
    });
    names
}

#[test]
fn no_name_of_one_environment_is_one_of_another() {
    let environments = [
        taken(configured(
            "production",
            "enable_cloudfront = true\nmonthly_budget_usd = 9",
        )),
        taken(configured(
            "development",
            "enable_cloudtrail = true\nenable_cloudfront = true",
        )),
        taken(configured("staging", STAGING)),
    ];
    assert!(environments[0].len() > NAMES.len());
    for (index, names) in environments.iter().enumerate() {
        for others in &environments[..index] {
            let shared: Vec<_> = names.iter().filter(|name| others.contains(name)).collect();
            assert!(shared.is_empty(), "{shared:?}");
        }
    }
}
