//! The typed resources as a user writes them.

use sparta_constructs::cfn::{
    dynamodb, ec2, ecs, elasticloadbalancingv2 as elb, iam, lambda, logs,
};
use sparta_constructs::core::fn_if;
use sparta_constructs::core::{App, Environment, RemovalPolicy};
use sparta_constructs::value::{Value, pseudo};
use sparta_constructs::{json, sub};

#[test]
fn a_service_in_a_network() {
    let app = App::new();
    let stack = app.stack("s", Environment::region("eu-west-2"));

    // A handle stands for whatever its resource gives: `Ref` or an attribute.
    let vpc = ec2::Vpc::new()
        .cidr_block("10.0.0.0/16")
        .tags([("Name", "main")])
        .add(stack, "Vpc");
    let subnet = ec2::Subnet::new(vpc)
        .cidr_block("10.0.0.0/24")
        .map_public_ip_on_launch(true)
        .add(stack, "Subnet");
    let group = ec2::SecurityGroup::new("containers")
        .vpc_id(vpc)
        .security_group_ingress([ec2::security_group::Ingress::new("tcp")
            .from_port(80)
            .to_port(80)
            .cidr_ip("10.0.0.0/16")])
        .add(stack, "Group");

    // JSON where CloudFormation wants any object; handles and attributes inline.
    let role = iam::Role::new(json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": { "Service": "ecs-tasks.amazonaws.com" },
        }],
    }))
    .add(stack, "Role");

    let log_group = logs::LogGroup::new()
        .retention_in_days(30)
        .add(stack, "Logs")
        .removal_policy(RemovalPolicy::Retain);
    let cluster = ecs::Cluster::new().add(stack, "Cluster");
    let container = ecs::task_definition::ContainerDefinition::new("app", "nginx:latest")
        .log_configuration(
            ecs::task_definition::LogConfiguration::new("awslogs").options([
                ("awslogs-group", log_group.reference()),
                ("awslogs-region", Value::of(pseudo::REGION)),
            ]),
        );
    let task = ecs::TaskDefinition::new()
        .cpu("256")
        .memory("512")
        .network_mode(ecs::task_definition::NetworkMode::Awsvpc)
        .task_role_arn(role)
        .execution_role_arn(role)
        .container_definitions([container])
        .add(stack, "Task");
    let service = ecs::Service::new()
        .cluster(cluster)
        .task_definition(task)
        .desired_count(2)
        .launch_type(ecs::service::LaunchType::Fargate)
        .network_configuration(
            ecs::service::NetworkConfiguration::new().awsvpc_configuration(
                ecs::service::AwsVpcConfiguration::new()
                    .subnets([subnet])
                    .security_groups([group]),
            ),
        )
        .add(stack, "Service");

    let table = dynamodb::Table::new([dynamodb::table::KeySchema::new(
        "pk",
        dynamodb::table::KeyType::Hash,
    )])
    .billing_mode(dynamodb::table::BillingMode::PayPerRequest)
    .add(stack, "Table");
    let function = lambda::Function::new(
        role,
        lambda::function::Code::new().zip_file("exports.handler = () => {}"),
    )
    .environment(lambda::function::Environment::new().variables([("TABLE", table.reference())]))
    .add(stack, "Function");
    let text = sub!(function.attr_arn(), "/", service.attr_name());
    assert!(format!("{text:?}").contains("GetAtt"), "{text:?}");

    let balancer = elb::LoadBalancer::new()
        .subnets([subnet])
        .security_groups([group])
        .add(stack, "Balancer");
    let _dns: Value<String> = balancer.attr_dns_name();
}

#[test]
fn a_setter_called_again_replaces_and_none_removes() {
    use sparta_constructs::core::HasProperties;
    use sparta_constructs::value::{IntoValue, Own};

    let mut vpc = ec2::Vpc::new()
        .cidr_block("10.0.0.0/16")
        .enable_dns_support(true)
        .cidr_block("10.1.0.0/16");
    let node = std::mem::take(vpc.properties()).into_node();
    let text = format!("{node:?}");
    assert!(
        text.contains("10.1.0.0/16") && !text.contains("10.0.0.0/16"),
        "{text}"
    );

    let tag = sparta_constructs::cfn::Tag::new("k", "v");
    let placement = ec2::instance::BlockDeviceMapping::new("/dev/sda1")
        .virtual_name("ephemeral0")
        .virtual_name(Option::<&str>::None);
    let text = format!(
        "{:?} {:?}",
        tag.into_node(),
        IntoValue::<ec2::instance::BlockDeviceMapping>::into_value(placement)
    );
    assert!(!text.contains("VirtualName"), "{text}");
}

#[test]
fn conditions_choose_between_enums() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let large = sparta_constructs::core::ConditionExpression::equals(pseudo::REGION, "eu-west-2")
        .add(stack, "Large");
    let table = dynamodb::Table::new([dynamodb::table::KeySchema::new(
        "pk",
        dynamodb::table::KeyType::Hash,
    )])
    .billing_mode(fn_if(
        large,
        dynamodb::table::BillingMode::Provisioned,
        dynamodb::table::BillingMode::Other("NEW"),
    ))
    .add(stack, "Table");
    let property = table.scope().path();
    assert_eq!(property, "s/Table");
}
