//! Permissions of templates by hand.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};
use sparta_constructs::assertions::{Placement, Template};
use sparta_constructs::policy::Caller;

fn policy(statement: Value) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [statement] })
}

fn trust() -> Value {
    policy(
        json!({ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }),
    )
}

fn on(action: &str, resource: Value) -> Value {
    policy(json!({ "Effect": "Allow", "Action": action, "Resource": resource }))
}

fn role(more: Value) -> Value {
    let mut properties = json!({ "AssumeRolePolicyDocument": trust() });
    let more = more.as_object().cloned().unwrap_or_default();
    properties.as_object_mut().expect("an object").extend(more);
    json!({ "Type": "AWS::IAM::Role", "Properties": properties })
}

fn template() -> Template {
    Template::from_value(json!({
        "Parameters": { "Prefix": { "Type": "String", "Default": "live" } },
        "Conditions": { "Never": { "Fn::Equals": [{ "Ref": "Prefix" }, "test"] } },
        "Resources": {
            "Table": { "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": { "Fn::Sub": "${Prefix}-orders" } } },
            "Bucket": { "Type": "AWS::S3::Bucket" },
            "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": "jobs" } },
            "Secret": { "Type": "AWS::SecretsManager::Secret", "Properties": { "Name": "app/key" } },
            "Key": { "Type": "AWS::KMS::Key" },
            "Function1234ABCD": { "Type": "AWS::Lambda::Function", "Properties": { "FunctionName": "work" } },
            "Worker": role(json!({ "RoleName": "worker", "Policies": [
                { "PolicyName": "inline", "PolicyDocument": on("dynamodb:GetItem", json!({ "Fn::GetAtt": ["Table", "Arn"] })) },
            ] })),
            "Attached": { "Type": "AWS::IAM::Policy", "Properties": { "PolicyName": "a", "Roles": [{ "Ref": "Worker" }],
                "PolicyDocument": on("s3:GetObject", json!({ "Fn::Join": ["", [{ "Fn::GetAtt": "Bucket.Arn" }, "/in/*"]] })) } },
            "Managed": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "Roles": [{ "Ref": "Worker" }],
                "PolicyDocument": on("secretsmanager:GetSecretValue", json!({ "Ref": "Secret" })) } },
            "Single": { "Type": "AWS::IAM::RolePolicy", "Properties": { "PolicyName": "s", "RoleName": "worker",
                "PolicyDocument": on("kms:Decrypt", json!({ "Fn::GetAtt": ["Key", "Arn"] })) } },
            "NotMade": { "Type": "AWS::IAM::RolePolicy", "Condition": "Never", "Properties": { "PolicyName": "n", "RoleName": "worker",
                "PolicyDocument": on("*", json!("*")) } },
            "Reader": role(json!({ "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"] })),
            "QueuePolicy": { "Type": "AWS::SQS::QueuePolicy", "Properties": { "Queues": [{ "Ref": "Queue" }], "PolicyDocument": policy(json!({
                "Effect": "Allow", "Principal": { "AWS": { "Fn::GetAtt": ["Reader", "Arn"] } }, "Action": "sqs:ReceiveMessage", "Resource": "*",
            })) } },
            "Permission": { "Type": "AWS::Lambda::Permission", "Properties": { "FunctionName": { "Ref": "Function1234ABCD" },
                "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com", "SourceAccount": { "Ref": "AWS::AccountId" } } },
        },
    }))
}

#[test]
fn every_way_a_role_gets_a_permission() {
    let all = template().permissions_at(&Placement::new().region("eu-west-2"));
    let table = all.arn_of("Table");
    assert_eq!(
        table,
        "arn:aws:dynamodb:eu-west-2:123456789012:table/live-orders"
    );
    all.can("Worker", "dynamodb:GetItem", &table)
        .assert_allowed();
    all.can("worker", "dynamodb:PutItem", &table)
        .assert_implicitly_denied();
    let object = format!("{}/in/a", all.arn_of("Bucket"));
    all.can("Worker", "s3:GetObject", &object).assert_allowed();
    all.can(
        "Worker",
        "secretsmanager:GetSecretValue",
        all.arn_of("app/key"),
    )
    .assert_allowed();
    all.can("Worker", "kms:Decrypt", all.arn_of("Key"))
        .assert_allowed();
    all.can("Worker", "iam:CreateUser", "*")
        .assert_implicitly_denied();
    all.can("Reader", "sqs:ReceiveMessage", all.arn_of("jobs"))
        .assert_allowed();
    let invoke = |account: &str| {
        let function = format!("{}:live", all.arn_of("Function"));
        all.can(
            Caller::service("s3.amazonaws.com"),
            "lambda:InvokeFunction",
            function,
        )
        .when("aws:SourceAccount", account)
    };
    // The statement names the function itself, not its versions.
    invoke("123456789012").assert_denied();
    let function = all.arn_of("work");
    all.can(
        Caller::service("s3.amazonaws.com"),
        "lambda:InvokeFunction",
        function,
    )
    .when("aws:SourceAccount", "123456789012")
    .assert_allowed();
}

/// As the bootstrap stack has it: accounts that may take a role, and none by default.
#[test]
fn a_list_in_a_parameter_is_a_list() {
    let mut trusting = trust();
    let theirs = json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": { "Ref": "Trusted" } } });
    let statements = trusting["Statement"].as_array_mut().expect("a list");
    statements.push(json!({ "Fn::If": ["HasTrusted", theirs, { "Ref": "AWS::NoValue" }] }));
    let none = json!({ "Fn::Equals": ["", { "Fn::Join": ["", { "Ref": "Trusted" }] }] });
    let template = Template::from_value(json!({
        "Parameters": { "Trusted": { "Type": "CommaDelimitedList", "Default": "" } },
        "Conditions": { "HasTrusted": { "Fn::Not": [none] } },
        "Resources": { "Shared": {
            "Type": "AWS::IAM::Role",
            "Properties": { "RoleName": "shared", "AssumeRolePolicyDocument": trusting },
        } },
    }));
    let nobody = template.permissions_at(&Placement::new());
    let other = || Caller::account("210987654321");
    let shared = nobody.arn_of("Shared");
    nobody
        .can(other(), "sts:AssumeRole", &shared)
        .assert_denied();
    let two = Placement::new().parameter("Trusted", "111111111111, 210987654321");
    template
        .permissions_at(&two)
        .can(other(), "sts:AssumeRole", &shared)
        .assert_allowed();
}

#[test]
fn what_is_listed() {
    insta::assert_snapshot!(template().permissions().listing());
}

fn says(check: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(check)).expect_err("it should not hold");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn what_does_not_hold_says_why() {
    let all = template().permissions();
    let table = all.arn_of("Table");
    let broken = Template::from_value(json!({ "Resources": { "R": role(json!({ "Policies": [
        { "PolicyName": "p", "PolicyDocument": { "Statement": [{ "Effect": "Allow" }] } },
    ] })) } }));
    insta::assert_snapshot!(
        [
            says(|| all
                .can("Worker", "dynamodb:PutItem", &table)
                .assert_allowed()),
            says(|| all
                .can("Worker", "dynamodb:GetItem", &table)
                .assert_denied()),
            says(|| all
                .can("Worker", "dynamodb:GetItem", &table)
                .assert_explicitly_denied()),
            says(|| all
                .can("Reader", "dynamodb:GetItem", &table)
                .assert_denied()),
            says(|| all
                .can("Nobody", "dynamodb:GetItem", &table)
                .assert_denied()),
            says(|| drop(all.arn_of("Tabel"))),
            says(|| drop(broken.permissions())),
        ]
        .join("\n")
    );
}

#[test]
fn a_managed_policy_of_aws_can_be_told() {
    let document = on("s3:Get*", json!("*"));
    let placement =
        Placement::new().managed_policy("arn:aws:iam::aws:policy/ReadOnlyAccess", document);
    let all = template().permissions_at(&placement);
    all.can("Reader", "s3:GetObject", "arn:aws:s3:::any/object")
        .assert_allowed();
    all.can("Reader", "s3:PutObject", "arn:aws:s3:::any/object")
        .assert_denied();
}
