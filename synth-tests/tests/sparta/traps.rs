//! What only AWS itself would show: orders, permissions, names.

use serde_json::{Value, json};

use super::matching::holds;
use super::{Stack, configured};

fn production() -> Vec<Stack> {
    configured(
        "production",
        "enable_cloudtrail = true\nmonthly_budget_usd = 200",
    )
}

fn main_stack() -> Stack {
    production().pop().expect("the main stack is deployed last")
}

/// The resources of a type: logical id and the whole resource.
fn of<'a>(stack: &'a Stack, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let resources = stack.template["Resources"].as_object();
    resources
        .into_iter()
        .flatten()
        .filter(move |(_, it)| it["Type"] == kind)
        .map(|(id, it)| (&**id, it))
}

/// What a resource is made after, because it says so.
fn after(resource: &Value) -> Vec<&str> {
    match &resource["DependsOn"] {
        Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}

/// The id that a property refers to.
fn target(value: &Value) -> &str {
    let attribute = value["Fn::GetAtt"][0].as_str();
    value["Ref"].as_str().or(attribute).unwrap_or_default()
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html>
#[test]
fn what_needs_the_internet_waits_for_the_gateways_attachment() {
    let stack = main_stack();
    let (attachment, _) = of(&stack, "AWS::EC2::VPCGatewayAttachment")
        .next()
        .expect("an attachment");
    let routes =
        of(&stack, "AWS::EC2::Route").filter(|(_, it)| it["Properties"].get("GatewayId").is_some());
    let rest = of(&stack, "AWS::EC2::EIP").chain(of(&stack, "AWS::EC2::NatGateway"));
    let all: Vec<_> = routes.chain(rest).collect();
    assert_eq!(all.len(), 5, "a route, two addresses, two NAT gateways");
    for (id, resource) in all {
        assert!(after(resource).contains(&attachment), "{id}");
    }
}

/// ECS refuses a target group that no listener forwards to.
#[test]
fn the_api_waits_for_its_listener() {
    let stack = main_stack();
    let (listener, _) = of(&stack, "AWS::ElasticLoadBalancingV2::Listener")
        .next()
        .expect("a listener");
    let behind: Vec<_> = of(&stack, "AWS::ECS::Service")
        .filter(|(_, it)| it["Properties"].get("LoadBalancers").is_some())
        .collect();
    assert_eq!(behind.len(), 1);
    assert!(after(behind[0].1).contains(&listener), "{:?}", behind[0]);
}

/// A function that runs before its log group is there has Lambda make one that keeps for ever.
#[test]
fn functions_wait_for_their_log_groups_and_permissions() {
    let stack = main_stack();
    let functions: Vec<_> = of(&stack, "AWS::Lambda::Function").collect();
    assert_eq!(functions.len(), 3);
    for (id, function) in functions {
        let name = function["Properties"]["FunctionName"]
            .as_str()
            .unwrap_or_default();
        let (group, resource) = of(&stack, "AWS::Logs::LogGroup")
            .find(|(_, it)| it["Properties"]["LogGroupName"] == format!("/aws/lambda/{name}"))
            .expect("each has one");
        assert_eq!(resource["Properties"]["RetentionInDays"], 30, "{group}");
        let role = target(&function["Properties"]["Role"]);
        let (policy, _) = of(&stack, "AWS::IAM::Policy")
            .find(|(_, it)| holds(&it["Properties"]["Roles"], &json!([{ "Ref": role }])))
            .expect("each may do something");
        let text = function.to_string();
        for wanted in [group, policy] {
            let named = after(function).contains(&wanted)
                || text.contains(&format!("\"Ref\":\"{wanted}\""));
            assert!(named, "{id} does not wait for {wanted}");
        }
    }
}

#[test]
fn rotation_waits_for_the_permission_to_invoke() {
    let stack = main_stack();
    let (_, rotation) = of(&stack, "AWS::SecretsManager::RotationSchedule")
        .next()
        .expect("the key is rotated");
    let function = target(&rotation["Properties"]["RotationLambdaARN"]);
    let (permission, resource) = of(&stack, "AWS::Lambda::Permission")
        .find(|(_, it)| it["Properties"]["Principal"] == "secretsmanager.amazonaws.com")
        .expect("Secrets Manager may invoke");
    assert_eq!(target(&resource["Properties"]["FunctionName"]), function);
    assert!(after(rotation).contains(&permission), "{rotation}");
    let secret = target(&resource["Properties"]["SourceArn"]);
    assert_eq!(secret, target(&rotation["Properties"]["SecretId"]));
}

/// The key `alias/aws/sns` lets none of these services use it, and what they publish is lost.
#[test]
fn topics_let_in_what_publishes_and_drop_nothing() {
    let stack = main_stack();
    let topics: Vec<_> = of(&stack, "AWS::SNS::Topic").collect();
    assert_eq!(topics.len(), 3);
    for (id, topic) in topics {
        assert!(topic["Properties"].get("KmsMasterKeyId").is_none(), "{id}");
        let (_, policy) = of(&stack, "AWS::SNS::TopicPolicy")
            .find(|(_, it)| holds(&it["Properties"]["Topics"], &json!([{ "Ref": id }])))
            .expect("each has one");
        for (service, source) in [
            ("cloudwatch.amazonaws.com", "*:alarm:**"),
            ("events.amazonaws.com", "*:rule/**"),
            ("budgets.amazonaws.com", "*:budgets::*"),
        ] {
            let wanted = json!([{
                "Effect": "Allow",
                "Principal": { "Service": service },
                "Action": "sns:Publish",
                "Condition": {
                    "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } },
                    "ArnLike": { "aws:SourceArn": source },
                },
            }]);
            let statements = &policy["Properties"]["PolicyDocument"]["Statement"];
            assert!(holds(statements, &wanted), "{id} {service}: {statements}");
        }
    }
    // A rule publishes as a role that may publish to that topic, in any case.
    for (id, rule) in of(&stack, "AWS::Events::Rule") {
        for it in rule["Properties"]["Targets"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let topic = target(&it["Arn"]);
            if !of(&stack, "AWS::SNS::Topic").any(|(known, _)| known == topic) {
                continue;
            }
            let role = json!([{ "Ref": target(&it["RoleArn"]) }]);
            let statement = json!([{ "Action": "sns:Publish", "Resource": { "Ref": topic } }]);
            let allowed = of(&stack, "AWS::IAM::Policy").any(|(_, policy)| {
                let properties = &policy["Properties"];
                holds(&properties["Roles"], &role)
                    && holds(&properties["PolicyDocument"]["Statement"], &statement)
            });
            assert!(allowed, "{id}");
        }
    }
}

/// The load balancer writes with S3's own keys only, and what may write is bound to this account.
#[test]
fn the_load_balancer_can_write_its_logs() {
    let stack = main_stack();
    let (_, balancer) = of(&stack, "AWS::ElasticLoadBalancingV2::LoadBalancer")
        .next()
        .expect("a load balancer");
    let attributes = balancer["Properties"]["LoadBalancerAttributes"].as_array();
    let bucket = attributes
        .into_iter()
        .flatten()
        .find(|it| it["Key"] == "access_logs.s3.bucket")
        .map(|it| target(&it["Value"]))
        .expect("it writes logs");
    let logs = &stack.template["Resources"][bucket]["Properties"];
    let encryption = &logs["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
    assert_eq!(
        encryption["ServerSideEncryptionByDefault"]["SSEAlgorithm"],
        "AES256"
    );
    let (policy, resource) = of(&stack, "AWS::S3::BucketPolicy")
        .find(|(_, it)| target(&it["Properties"]["Bucket"]) == bucket)
        .expect("it has a policy");
    let wanted = json!([{
        "Effect": "Allow",
        "Action": "s3:PutObject",
        "Principal": { "Service": "logdelivery.elasticloadbalancing.amazonaws.com" },
        "Resource": "*/load-balancer/AWSLogs/${AWS::AccountId}/*",
    }]);
    let statements = &resource["Properties"]["PolicyDocument"]["Statement"];
    assert!(holds(statements, &wanted), "{statements}");
    assert!(
        after(balancer).contains(&policy),
        "AWS tries to write when logs are turned on"
    );
}

#[test]
fn the_flow_log_can_be_written() {
    let stack = main_stack();
    let (_, log) = of(&stack, "AWS::EC2::FlowLog").next().expect("a flow log");
    let role = target(&log["Properties"]["DeliverLogsPermissionArn"]);
    let role = &stack.template["Resources"][role]["Properties"];
    let trust = json!({ "Statement": [{
        "Principal": { "Service": "vpc-flow-logs.amazonaws.com" },
        "Condition": { "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } } },
    }] });
    assert!(holds(&role["AssumeRolePolicyDocument"], &trust), "{role}");
    assert!(
        holds(role, &json!({ "Policies": "*logs:PutLogEvents*" })),
        "{role}"
    );
}

#[test]
fn the_trail_waits_until_it_can_be_written() {
    let stack = main_stack();
    let (_, trail) = of(&stack, "AWS::CloudTrail::Trail")
        .next()
        .expect("a trail");
    let bucket = target(&trail["Properties"]["S3BucketName"]);
    let (policy, _) = of(&stack, "AWS::S3::BucketPolicy")
        .find(|(_, it)| target(&it["Properties"]["Bucket"]) == bucket)
        .expect("the trail's bucket has a policy");
    assert!(
        after(trail).contains(&policy),
        "CloudTrail writes before it makes the trail"
    );
}

/// Actions for which IAM knows no resource, each with AWS's word for it.
const ANYTHING: &[(&str, &str)] = &[
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
    ("ecr:GetAuthorizationToken", "the token is the registry's"),
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
    ("ec2:AssignPrivateIpAddresses", "a function in a VPC"),
    ("ec2:CreateNetworkInterface", "a function in a VPC"),
    ("ec2:DeleteNetworkInterface", "a function in a VPC"),
    ("ec2:DescribeNetworkInterfaces", "a function in a VPC"),
    ("ec2:DescribeSubnets", "a function in a VPC"),
    ("ec2:UnassignPrivateIpAddresses", "a function in a VPC"),
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html
    ("cloudwatch:PutMetricData", "bound to a namespace instead"),
];

#[test]
fn everything_is_named_that_can_be() {
    let stack = main_stack();
    let texts = |value: &Value| -> Vec<String> {
        let list = value
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![value.clone()]);
        list.iter()
            .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned))
            .collect()
    };
    let mut seen = 0;
    let roles = of(&stack, "AWS::IAM::Role").flat_map(|(_, it)| {
        it["Properties"]["Policies"]
            .as_array()
            .into_iter()
            .flatten()
    });
    let policies = of(&stack, "AWS::IAM::Policy").map(|(_, it)| &it["Properties"]);
    for policy in roles.chain(policies) {
        let statements = policy["PolicyDocument"]["Statement"].as_array();
        for statement in statements.into_iter().flatten() {
            seen += 1;
            let actions = texts(&statement["Action"]);
            assert!(!actions.iter().any(|it| it.contains('*')), "{statement}");
            if !texts(&statement["Resource"]).contains(&"*".to_owned()) {
                continue;
            }
            for action in actions {
                let reason = ANYTHING.iter().find(|(known, _)| *known == action);
                assert!(reason.is_some(), "{action} on everything: {statement}");
                let bound = action != "cloudwatch:PutMetricData"
                    || statement["Condition"]["StringEquals"]["cloudwatch:namespace"]
                        == "Sparta/Application";
                assert!(bound, "{statement}");
            }
        }
    }
    assert!(seen > 20, "{seen} statements");
}

#[test]
fn nobody_chooses_the_names_of_buckets() {
    let stack = main_stack();
    assert!(of(&stack, "AWS::S3::Bucket").count() >= 4);
    for (id, bucket) in of(&stack, "AWS::S3::Bucket") {
        assert!(bucket["Properties"].get("BucketName").is_none(), "{id}");
    }
}

/// A service that cannot pull never becomes stable, so the repositories are there to push to
/// before the main stack is.
#[test]
fn images_are_in_a_stack_that_comes_first() {
    let stacks = production();
    let [first, main] = &stacks[..] else {
        panic!("two stacks");
    };
    assert_eq!(of(first, "AWS::ECR::Repository").count(), 2);
    assert_eq!(of(main, "AWS::ECR::Repository").count(), 0);
    for (id, task) in of(main, "AWS::ECS::TaskDefinition") {
        let image = task["Properties"]["ContainerDefinitions"][0]["Image"].to_string();
        assert!(
            image.contains("sparta-production-registry"),
            "{id}: {image}"
        );
    }
}
