//! Least privilege, proven: every grant of every role as text, and requests put to the policies.

use sparta_constructs::assertions::iam::Permissions;
use sparta_constructs::assertions::{Placement, Template};
use sparta_constructs::policy::{Caller, Decision, Effect};

use super::{Stack, stacks};

const ACCOUNT: &str = "111122223333";
const TABLES: [&str; 3] = ["operators", "validators", "config"];

fn placement(stack: &Stack) -> Placement {
    Placement::new()
        .region(&stack.region)
        .account(ACCOUNT)
        .stack(&stack.name)
}

/// The permissions of the main stack, which may import from the registry's.
fn permissions(environment: &str) -> Permissions {
    permissions_of(&stacks(environment))
}

fn permissions_of(stacks: &[Stack]) -> Permissions {
    let (main, others) = stacks.split_last().expect("there is a main stack");
    let placement = others.iter().fold(placement(main), |all, other| {
        let template = Template::from_value(other.template.clone());
        all.imports_of(&template, &self::placement(other))
    });
    Template::from_value(main.template.clone()).permissions_at(&placement)
}

#[test]
fn every_grant_of_every_role() {
    for environment in ["production", "development"] {
        let listing = permissions(environment).listing();
        insta::assert_snapshot!(format!("{environment}-grants"), listing);
    }
}

/// What IAM lets nobody narrow to a resource, and what narrows it instead.
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>
const ON_EVERYTHING: [(&str, &str); 8] = [
    ("ecr:GetAuthorizationToken", ""),
    (
        "cloudwatch:PutMetricData",
        "StringEquals cloudwatch:namespace = Sparta/Application",
    ),
    // What Lambda needs to put a function into a VPC.
    // <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions>
    ("ec2:CreateNetworkInterface", ""),
    ("ec2:DescribeNetworkInterfaces", ""),
    ("ec2:DescribeSubnets", ""),
    ("ec2:DeleteNetworkInterface", ""),
    ("ec2:AssignPrivateIpAddresses", ""),
    ("ec2:UnassignPrivateIpAddresses", ""),
];

#[test]
fn nothing_is_allowed_on_everything_but_what_iam_forces() {
    for environment in ["production", "development"] {
        let grants = permissions(environment).grants();
        assert!(grants.len() > 50, "the grants were read: {}", grants.len());
        for grant in grants.iter().filter(|it| it.effect == Effect::Allow) {
            assert!(!grant.action.contains('*'), "{}: {grant}", grant.holder);
            assert!(
                !grant.action.starts_with("everything"),
                "{}: {grant}",
                grant.holder
            );
            assert_ne!(
                grant.principal.as_deref(),
                Some("anybody"),
                "{}: {grant}",
                grant.holder
            );
            let whole = grant.resource == "*" || grant.resource.starts_with("everything");
            let forced =
                ON_EVERYTHING.contains(&(&*grant.action, &*grant.conditions.join(" and ")));
            assert!(!whole || forced, "{}: {grant}", grant.holder);
        }
    }
}

#[test]
fn tasks_read_and_write_items_of_the_three_tables_and_nothing_else_of_them() {
    let all = permissions("production");
    let can = |action: &str, on: &str| all.can("TaskRole", action, on);
    for table in TABLES {
        let table = all.arn_of(&format!("sparta-{table}-production"));
        for action in [
            "GetItem",
            "BatchGetItem",
            "Query",
            "Scan",
            "PutItem",
            "UpdateItem",
            "DeleteItem",
            "BatchWriteItem",
        ] {
            can(&format!("dynamodb:{action}"), &table).assert_allowed();
        }
        for action in [
            "DeleteTable",
            "UpdateTable",
            "CreateTable",
            "DescribeTable",
            "UpdateTimeToLive",
            "UpdateContinuousBackups",
            "CreateBackup",
            "ExportTableToPointInTime",
            "RestoreTableFromBackup",
            "PutResourcePolicy",
            "PartiQLDelete",
            "TagResource",
        ] {
            can(&format!("dynamodb:{action}"), &table).assert_implicitly_denied();
        }
        can("dynamodb:GetItem", &format!("{table}-copy")).assert_denied();
        can("dynamodb:Query", &format!("{table}/index/other")).assert_denied();
        can("dynamodb:GetRecords", &format!("{table}/stream/2026")).assert_denied();
    }
    for (table, index) in [("operators", "walletAddress"), ("validators", "operatorId")] {
        let index = format!(
            "{}/index/{index}-index",
            all.arn_of(&format!("sparta-{table}-production"))
        );
        can("dynamodb:Query", &index).assert_allowed();
        can("dynamodb:PutItem", &index).assert_denied();
    }
    let other = format!("arn:aws:dynamodb:eu-west-2:{ACCOUNT}:table/other");
    can("dynamodb:Scan", &other).assert_denied();
    can("dynamodb:ListTables", "*").assert_denied();
}

#[test]
fn who_may_read_which_secret() {
    let all = permissions("production");
    let readers = |secret: &str| -> Vec<String> {
        let arn = all.arn_of(&format!("sparta/production/{secret}"));
        let may = |role: &&str| {
            let question = all.can(*role, "secretsmanager:GetSecretValue", &arn);
            question.answer().decision == Decision::Allowed
        };
        let roles = roles(&all);
        roles
            .iter()
            .map(String::as_str)
            .filter(may)
            .map(str::to_owned)
            .collect()
    };
    insta::assert_snapshot!(
        ["bot-token", "ethereum-private-key", "api-key"]
            .map(|secret| format!("{secret}: {}", readers(secret).join(", ")))
            .join("\n")
    );
    // No program says that it needs the key; one that does is told of it in its container.
    let ethereum = all.arn_of("sparta/production/ethereum-private-key");
    all.can("TaskRole", "secretsmanager:GetSecretValue", &ethereum)
        .assert_denied();
    for secret in ["bot-token", "ethereum-private-key", "api-key"] {
        let arn = all.arn_of(&format!("sparta/production/{secret}"));
        for action in [
            "PutSecretValue",
            "DeleteSecret",
            "UpdateSecret",
            "PutResourcePolicy",
        ] {
            all.can("TaskRole", format!("secretsmanager:{action}"), &arn)
                .assert_denied();
        }
        for caller in [Caller::anonymous(), Caller::account("999999999999")] {
            all.can(caller, "secretsmanager:GetSecretValue", &arn)
                .assert_denied();
        }
    }
}

fn roles(all: &Permissions) -> Vec<String> {
    let listing = all.listing();
    let titles = listing
        .lines()
        .filter_map(|line| line.strip_prefix("role "));
    titles.map(str::to_owned).collect()
}

#[test]
fn metrics_go_into_the_namespace_of_the_application_only() {
    let all = permissions("production");
    for role in ["TaskRole", "ValidatorMonitorFunctionRole"] {
        let put = |namespace: &str| {
            all.can(role, "cloudwatch:PutMetricData", "*")
                .when("cloudwatch:namespace", namespace)
        };
        put("Sparta/Application").assert_allowed();
        put("Sparta/Application2").assert_denied();
        put("AWS/ECS").assert_denied();
        all.can(role, "cloudwatch:PutMetricData", "*")
            .assert_denied();
        all.can(role, "cloudwatch:DeleteAlarms", "*")
            .assert_denied();
    }
}

#[test]
fn execution_roles_reach_their_own_logs_and_images() {
    let all = permissions("production");
    let execution: Vec<String> = roles(&all)
        .into_iter()
        .filter(|it| it.contains("execution"))
        .collect();
    assert!(!execution.is_empty(), "{:?}", roles(&all));
    let groups = [
        "/ecs/sparta-api",
        "/ecs/sparta-bot",
        "/aws/lambda/sparta-validator-monitor",
    ];
    for role in &execution {
        let writes = |group: &&str| {
            let stream =
                format!("arn:aws:logs:eu-west-2:{ACCOUNT}:log-group:{group}:log-stream:a/b");
            let question = all.can(role, "logs:PutLogEvents", stream);
            question.answer().decision == Decision::Allowed
        };
        let own: Vec<&&str> = groups.iter().filter(|group| writes(group)).collect();
        assert_eq!(own.len(), 1, "{role} writes to {own:?}");
        let others = format!("arn:aws:ecr:eu-west-2:{ACCOUNT}:repository/other");
        all.can(role, "ecr:BatchGetImage", others).assert_denied();
        all.can(role, "ecr:GetAuthorizationToken", "*")
            .assert_allowed();
        all.can(role, "logs:CreateLogGroup", "*").assert_denied();
        for table in TABLES {
            let table = all.arn_of(&format!("sparta-{table}-production"));
            all.can(role, "dynamodb:GetItem", table).assert_denied();
        }
    }
}

#[test]
fn alarms_and_rules_publish_and_nobody_else() {
    let all = permissions("production");
    let topic = all.arn_of("sparta-production-alerts");
    let cloudwatch = || {
        all.can(
            Caller::service("cloudwatch.amazonaws.com"),
            "sns:Publish",
            &topic,
        )
    };
    let alarm = format!("arn:aws:cloudwatch:eu-west-2:{ACCOUNT}:alarm:sparta-api-high-cpu");
    cloudwatch()
        .when("aws:SourceAccount", ACCOUNT)
        .when("aws:SourceArn", &alarm)
        .assert_allowed();
    cloudwatch()
        .when("aws:SourceAccount", "999999999999")
        .when("aws:SourceArn", &alarm)
        .assert_denied();
    cloudwatch().assert_denied();
    cloudwatch()
        .when("aws:SourceAccount", ACCOUNT)
        .when("aws:SourceArn", &alarm)
        .when("aws:SecureTransport", "false")
        .assert_explicitly_denied();
    all.can("ValidatorMonitorFunctionRole", "sns:Publish", &topic)
        .assert_allowed();
    for caller in [
        Caller::anonymous(),
        Caller::account("999999999999"),
        Caller::service("s3.amazonaws.com"),
        Caller::service("lambda.amazonaws.com"),
    ] {
        all.can(caller, "sns:Publish", &topic).assert_denied();
    }
    all.can("TaskRole", "sns:Publish", &topic).assert_denied();
    for action in ["sns:DeleteTopic", "sns:SetTopicAttributes", "sns:Subscribe"] {
        all.can("ValidatorMonitorFunctionRole", action, &topic)
            .assert_denied();
    }
}

#[test]
fn roles_are_taken_on_by_their_service_for_this_account_only() {
    let all = permissions("production");
    let role = all.arn_of("TaskRole");
    let tasks = || {
        all.can(
            Caller::service("ecs-tasks.amazonaws.com"),
            "sts:AssumeRole",
            &role,
        )
    };
    tasks()
        .when("aws:SourceAccount", ACCOUNT)
        .when(
            "aws:SourceArn",
            format!("arn:aws:ecs:eu-west-2:{ACCOUNT}:service/a"),
        )
        .assert_allowed();
    tasks()
        .when("aws:SourceAccount", "999999999999")
        .when(
            "aws:SourceArn",
            "arn:aws:ecs:eu-west-2:999999999999:service/a",
        )
        .assert_denied();
    for caller in [
        Caller::anonymous(),
        Caller::account(ACCOUNT),
        Caller::account("999999999999"),
        Caller::service("ec2.amazonaws.com"),
    ] {
        all.can(caller, "sts:AssumeRole", &role).assert_denied();
    }
    for one in roles(&all) {
        for other in roles(&all) {
            let other = all.arn_of(&other);
            all.can(&one, "sts:AssumeRole", &other).assert_denied();
            all.can(&one, "iam:PassRole", &other).assert_denied();
        }
    }
}

#[test]
fn only_its_schedule_starts_the_monitor() {
    let all = permissions("production");
    let function = all.arn_of("sparta-validator-monitor");
    let rule = all.arn_of("ValidatorMonitorSchedule");
    let events = |arn: &str| {
        all.can(
            Caller::service("events.amazonaws.com"),
            "lambda:InvokeFunction",
            &function,
        )
        .when("aws:SourceArn", arn)
    };
    events(&rule).assert_allowed();
    events(&format!("{rule}-other")).assert_denied();
    for role in roles(&all) {
        all.can(&role, "lambda:InvokeFunction", &function)
            .assert_denied();
        all.can(&role, "lambda:UpdateFunctionCode", &function)
            .assert_denied();
    }
}
