use serde_json::{Value as JsonValue, json};

use super::*;
use crate::assertions::{Match, Template};
use crate::core::{App, Environment, Stack};
use crate::network::Egress;

const SOURCE: &str = "def handler(event, context):\n    return event\n";

fn function() -> FunctionSpec {
    Function::new(Runtime::default(), "index.handler", Code::inline(SOURCE))
}

fn template(build: impl FnOnce(Stack)) -> Template {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    build(stack);
    Template::from_stack(&app, stack)
}

fn statements(template: &Template) -> Vec<JsonValue> {
    let (_, policy) = template
        .resources("AWS::IAM::Policy")
        .next()
        .expect("a policy");
    policy["Properties"]["PolicyDocument"]["Statement"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

#[test]
fn the_log_group_with_its_retention_comes_first() {
    let template = template(|stack| {
        function()
            .name("my-function")
            .environment("LEVEL", "info")
            .add(stack, "Function");
    });
    template.has_resource_properties(
        "AWS::Logs::LogGroup",
        json!({ "LogGroupName": "/aws/lambda/my-function", "RetentionInDays": 30 }),
    );
    let (logs, _) = template
        .resources("AWS::Logs::LogGroup")
        .next()
        .expect("a log group");
    let (policy, _) = template
        .resources("AWS::IAM::Policy")
        .next()
        .expect("a policy");
    template.has_resource(
        "AWS::Lambda::Function",
        json!({
            "Properties": {
                "FunctionName": "my-function",
                "Runtime": "python3.14",
                "Handler": "index.handler",
                "Code": { "ZipFile": SOURCE },
                "Timeout": 3,
                "MemorySize": 128,
                "Environment": { "Variables": { "LEVEL": "info" } },
                "LoggingConfig": { "LogGroup": { "Ref": logs } },
            },
            "DependsOn": policy,
        }),
    );
    template.has_resource_properties(
        "AWS::Lambda::Function",
        Match::object([
            ("ReservedConcurrentExecutions", Match::absent()),
            ("VpcConfig", Match::absent()),
        ]),
    );
}

#[test]
fn the_role_writes_to_its_own_log_and_does_nothing_else() {
    let template = template(|stack| {
        function().add(stack, "Function");
    });
    let statements = statements(&template);
    assert_eq!(statements.len(), 1);
    assert_eq!(
        statements[0]["Action"],
        json!(["logs:CreateLogStream", "logs:PutLogEvents"])
    );
    assert!(
        statements[0]["Resource"]["Fn::GetAtt"].is_array(),
        "{}",
        statements[0]
    );
}

#[test]
fn in_a_vpc_the_interfaces_are_the_one_star() {
    let template = template(|stack| {
        let network = Network::new()
            .availability_zones(["eu-west-2a", "eu-west-2b"])
            .add(stack, "Network");
        let group = SecurityGroup::new(network.vpc, "the function")
            .egress(Egress::Anywhere)
            .add(stack, "Group");
        let function = function()
            .in_network(&network, group)
            .add(stack, "Function");
        assert!(function.connections().is_some());
    });
    let (_, function) = template
        .resources("AWS::Lambda::Function")
        .next()
        .expect("a function");
    let placed = &function["Properties"]["VpcConfig"];
    assert_eq!(placed["SubnetIds"].as_array().map(Vec::len), Some(2));
    assert_eq!(placed["SecurityGroupIds"].as_array().map(Vec::len), Some(1));
    let policies: Vec<_> = template
        .resources("AWS::IAM::Policy")
        .filter_map(|(_, policy)| {
            policy["Properties"]["PolicyDocument"]["Statement"]
                .as_array()
                .cloned()
        })
        .flatten()
        .filter(|statement| statement["Resource"] == "*" && statement["Sid"] == "NetworkInterfaces")
        .collect();
    assert_eq!(policies.len(), 1);
    assert_eq!(policies[0]["Action"], json!(INTERFACES));
}

#[test]
fn failures_go_to_the_queue_once_the_role_may_send() {
    let template = template(|stack| {
        let queue = Queue::new().add(stack, "Failures");
        function()
            .on_failure(queue)
            .retries(1)
            .add(stack, "Function");
    });
    let (queue, _) = template
        .resources("AWS::SQS::Queue")
        .next()
        .expect("a queue");
    let (policy, _) = template
        .resources("AWS::IAM::Policy")
        .next()
        .expect("a policy");
    template.has_resource(
        "AWS::Lambda::EventInvokeConfig",
        json!({
            "Properties": {
                "Qualifier": "$LATEST",
                "MaximumRetryAttempts": 1,
                "DestinationConfig": {
                    "OnFailure": { "Destination": { "Fn::GetAtt": [queue, "Arn"] } },
                },
            },
            "DependsOn": policy,
        }),
    );
    let send = json!({
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Resource": { "Fn::GetAtt": [queue, "Arn"] },
    });
    assert!(statements(&template).contains(&send));
}

#[test]
fn a_directory_is_an_asset() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("index.py"), SOURCE).expect("a file");
    let template = template(|stack| {
        let code = Code::path(directory.path());
        Function::new(Runtime::Python3_13, "index.handler", code).add(stack, "Function");
    });
    template.has_resource_properties(
        "AWS::Lambda::Function",
        Match::object([(
            "Code",
            Match::object([("S3Bucket", Match::any()), ("ZipFile", Match::absent())]),
        )]),
    );
}

#[test]
fn what_lambda_would_refuse_is_a_fault() {
    let faults = |spec: FunctionSpec| {
        let app = App::new();
        spec.add(app.stack("s", Environment::agnostic()), "F");
        app.synth().faults.len()
    };
    let inline = |runtime, handler: &'static str, source: &'static str| {
        Function::new(runtime, handler, Code::inline(source))
    };
    assert_eq!(faults(function()), 0);
    assert_eq!(
        faults(
            function()
                .name("my function")
                .timeout_seconds(901)
                .memory_mib(64)
        ),
        3
    );
    assert_eq!(
        faults(
            function()
                .timeout_seconds(0)
                .retries(3)
                .environment("AWS_REGION", "x")
        ),
        3
    );
    assert_eq!(faults(inline(Runtime::Java25, "index.handler", SOURCE)), 1);
    assert_eq!(
        faults(inline(Runtime::Python3_14, "main.handler", SOURCE)),
        1
    );
    assert_eq!(faults(inline(Runtime::Python3_14, "index.handler", "")), 1);
    let long = "#".repeat(4 * 1024 * 1024 + 1);
    let long = Function::new(Runtime::default(), "index.handler", Code::inline(long));
    assert_eq!(faults(long), 1);
}
