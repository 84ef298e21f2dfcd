//! The whole line against the emulator: an assembly in, resources out. Needs python3, like `sparta local`.

mod exports;
mod looking;
mod outcomes;
mod signatures;

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions};

/// What a run of the binary left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Each test has an account of its own in the emulator.
fn sparta(emulator: &Emulator, account: &str, assembly: &Path, arguments: &[&str]) -> Ran {
    ran(&mut command(emulator, account, assembly, arguments))
}

fn command(emulator: &Emulator, account: &str, assembly: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command
        .env_clear()
        .env("AWS_ACCESS_KEY_ID", account)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("SPARTA_PARAMETER_Password", "hunter2")
        .args(["--endpoint-url", &emulator.endpoint_url(), "--app"])
        .arg(assembly)
        .args(arguments);
    command
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().expect("the binary runs");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

fn template(timeout_seconds: u32, broken: bool) -> Value {
    let mut resources = json!({
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": timeout_seconds}},
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "alarms"}},
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}]}},
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}},
        "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Password"}}},
    });
    if broken {
        resources["Handle"] = json!({"Type": "AWS::CloudFormation::WaitConditionHandle"});
        resources["Wait"] = json!({"Type": "AWS::CloudFormation::WaitCondition",
            "Properties": {"Handle": {"Ref": "Handle"}, "Timeout": "1", "Count": 1}});
    }
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true}},
        "Resources": resources,
        "Outputs": {"QueueUrl": {"Value": {"Ref": "Queue"}}},
    })
}

/// An assembly with one stack; a template above the limit goes through the staging bucket.
fn write(template: &Value) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str, value: &Value| {
        std::fs::write(directory.path().join(name), value.to_string()).expect("it is writable");
    };
    let bucket = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}";
    let key = format!("{}.json", template.to_string().len());
    file("app.template.json", template);
    file(
        "app.assets.json",
        &json!({"version": "36.0.0", "files": {"template": {
        "source": {"path": "app.template.json", "packaging": "file"},
        "destinations": {"current": {"bucketName": bucket, "objectKey": key}}}}}),
    );
    file(
        "manifest.json",
        &json!({"version": "36.0.0", "artifacts": {
        "app.assets": {"type": "cdk:asset-manifest", "properties": {"file": "app.assets.json"}},
        "app": {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/eu-west-2",
            "dependencies": ["app.assets"],
            "properties": {"templateFile": "app.template.json", "stackTemplateAssetObjectUrl": format!("s3://{bucket}/{key}")},
            "metadata": {"/app/Gate/Wait": [{"type": "aws:cdk:logicalId", "data": "Wait", "trace": ["main (src/main.rs:7:5)"]}]},
        }}}),
    );
    directory
}

fn outcome(ran: &Ran) -> Value {
    let result: Value =
        serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    result["stacks"][0]["outcome"].clone()
}

#[test]
fn a_stack_lives_from_its_creation_to_its_end() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let account = "111111111111";
    let first = write(&template(30, false));
    let run = |assembly: &Path, arguments: &[&str]| {
        sparta(
            &emulator,
            account,
            assembly,
            &[arguments, &["--format", "json"]].concat(),
        )
    };

    let created = run(first.path(), &["deploy", "--yes"]);
    assert_eq!(
        (created.code, outcome(&created)),
        (Some(0), json!("deployed")),
        "{created:?}"
    );
    assert!(!created.stderr.contains("hunter2"));
    let again = run(first.path(), &["deploy", "--yes"]);
    assert_eq!(
        (again.code, outcome(&again)),
        (Some(0), json!("no_changes")),
        "{again:?}"
    );

    let second = write(&template(60, false));
    let updated = run(second.path(), &["deploy", "--yes"]);
    assert_eq!(
        (updated.code, outcome(&updated)),
        (Some(0), json!("deployed")),
        "{updated:?}"
    );

    let broken = write(&template(90, true));
    let failed = run(broken.path(), &["deploy", "--yes"]);
    assert_eq!(
        (failed.code, outcome(&failed)),
        (Some(1), json!("rolled_back")),
        "{failed:?}"
    );
    let result: Value = serde_json::from_str(&failed.stdout).expect("a result");
    let cause = &result["stacks"][0]["failure"]["first"];
    assert_eq!(
        (&cause["construct_path"], &cause["source"]["line"]),
        (&json!("app/Gate/Wait"), &json!(7))
    );

    let outputs = run(first.path(), &["outputs"]);
    assert!(
        outputs.stdout.contains(account) && outputs.stdout.contains("QueueUrl"),
        "{outputs:?}"
    );
    let destroyed = run(first.path(), &["destroy", "--yes"]);
    assert_eq!(
        (destroyed.code, outcome(&destroyed)),
        (Some(0), json!("destroyed")),
        "{destroyed:?}"
    );
    assert_eq!(run(first.path(), &["outputs"]).code, Some(1));
}

#[test]
fn a_failed_creation_is_made_anew_and_a_large_template_goes_through_s3() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let run = |assembly: &Path| {
        sparta(
            &emulator,
            "222222222222",
            assembly,
            &["deploy", "--yes", "--format", "json"],
        )
    };
    let broken = write(&template(30, true));
    let failed = run(broken.path());
    assert_eq!(
        (failed.code, outcome(&failed)),
        (Some(1), json!("rolled_back")),
        "{failed:?}"
    );

    let mut large = template(30, false);
    large["Metadata"] = json!({"Padding": "x".repeat(60_000)});
    let large = write(&large);
    let created = run(large.path());
    assert_eq!(
        (created.code, outcome(&created)),
        (Some(0), json!("deployed")),
        "{created:?}"
    );
    assert!(created.stderr.contains("\"step\":\"sent\""), "{created:?}");
    assert!(
        created
            .stderr
            .contains("s3://cdk-hnb659fds-assets-222222222222-eu-west-2/"),
        "{created:?}"
    );
}

/// Writes lines to a log group as a service would.
fn write_log(emulator: &Emulator, account: &str, group: &str, lines: &[&str]) {
    use aws_sdk_cloudwatchlogs::config::{BehaviorVersion, Credentials, Region};
    use aws_sdk_cloudwatchlogs::types::InputLogEvent;
    let config = aws_sdk_cloudwatchlogs::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-2"))
        .credentials_provider(Credentials::new(account, "test", None, None, "test"))
        .endpoint_url(emulator.endpoint_url())
        .build();
    let client = aws_sdk_cloudwatchlogs::Client::from_conf(config);
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .expect("it is after 1970")
        .as_millis();
    let now = i64::try_from(now).expect("it is long before the year 292277026596");
    let event = |(index, line): (usize, &&str)| {
        let age = i64::try_from(lines.len() - index).expect("few lines");
        InputLogEvent::builder()
            .timestamp(now - age * 1000)
            .message(*line)
            .build()
            .expect("it has both")
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let stream = client.create_log_stream().log_group_name(group);
        stream
            .log_stream_name("task/1")
            .send()
            .await
            .expect("a stream");
        let put = client.put_log_events().log_group_name(group);
        let put = put.log_stream_name("task/1");
        put.set_log_events(Some(lines.iter().enumerate().map(event).collect()))
            .send()
            .await
            .expect("the lines are taken");
    });
}

#[test]
fn logs_are_read_by_the_name_of_what_wrote_them() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let account = "333333333333";
    let group =
        |name: &str| json!({"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": name}});
    let assembly = write(&json!({"Resources": {
        "BotLogs": group("/ecs/sparta-bot"),
        "OtherLogs": group("/ecs/other"),
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "Family": "discord",
            "ContainerDefinitions": [{"Name": "bot", "Image": "bot:1", "LogConfiguration": {
                "LogDriver": "awslogs", "Options": {"awslogs-group": {"Ref": "BotLogs"}}}}]}},
    }}));
    let run = |arguments: &[&str]| sparta(&emulator, account, assembly.path(), arguments);

    let early = run(&["logs"]);
    assert_eq!(early.code, Some(1), "{early:?}");
    assert!(
        early.stderr.contains("stack app is not deployed"),
        "{early:?}"
    );
    let deployed = run(&["deploy", "--yes"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    write_log(
        &emulator,
        account,
        "/ecs/sparta-bot",
        &["up", "ERROR gone", "up again"],
    );
    write_log(&emulator, account, "/ecs/other", &["other"]);

    let messages = |ran: &Ran| -> Vec<String> {
        let lines = ran.stdout.lines();
        lines
            .map(|line| serde_json::from_str::<Value>(line).expect("a JSON object a line"))
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    for source in ["Task", "BotLogs", "/ecs/sparta-bot", "sparta-bot"] {
        let ran = run(&["logs", source, "--format", "json"]);
        assert_eq!(
            messages(&ran),
            ["up", "ERROR gone", "up again"],
            "{source}: {ran:?}"
        );
    }
    let all = run(&["logs"]);
    assert_eq!(
        (all.code, all.stdout.lines().count()),
        (Some(0), 4),
        "{all:?}"
    );
    assert!(all.stdout.contains(" other other\n"), "{all:?}");
    let errors = run(&["logs", "Task", "--filter", "ERROR", "--format", "json"]);
    assert_eq!(messages(&errors), ["ERROR gone"], "{errors:?}");
    let last = run(&["logs", "Task", "--limit", "1", "--format", "json"]);
    assert_eq!(messages(&last), ["up again"], "{last:?}");
    assert!(
        last.stderr.contains("2 earlier events are not shown"),
        "{last:?}"
    );
    let unknown = run(&["logs", "bots"]);
    assert_eq!(
        (unknown.code, unknown.stdout.as_str()),
        (Some(2), ""),
        "{unknown:?}"
    );
    assert!(
        unknown
            .stderr
            .contains("no log group belongs to bots; there are /ecs/other, /ecs/sparta-bot"),
        "{unknown:?}"
    );
}

/// Rings an alarm, and keeps a log group's lines for longer than the template says.
fn by_hand(emulator: &Emulator, account: &str) {
    use aws_sdk_cloudwatch::config::{BehaviorVersion, Credentials, Region};
    use aws_sdk_cloudwatch::types::StateValue;
    let credentials = Credentials::new(account, "test", None, None, "test");
    let region = Region::new("eu-west-2");
    let config = aws_sdk_cloudwatch::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(region.clone())
        .credentials_provider(credentials.clone())
        .endpoint_url(emulator.endpoint_url())
        .build();
    let alarms = aws_sdk_cloudwatch::Client::from_conf(config);
    let config = aws_sdk_cloudwatchlogs::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(region)
        .credentials_provider(credentials)
        .endpoint_url(emulator.endpoint_url())
        .build();
    let logs = aws_sdk_cloudwatchlogs::Client::from_conf(config);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let ring = alarms.set_alarm_state().alarm_name("too-many");
        let ring = ring.state_value(StateValue::Alarm);
        let ring = ring.state_reason("Threshold Crossed");
        ring.send().await.expect("the alarm rings");
        let keep = logs.put_retention_policy().log_group_name("/ecs/kept");
        let keep = keep.retention_in_days(14).send().await;
        keep.expect("the retention is set");
    });
}

#[test]
fn what_rings_and_what_was_changed_by_hand_is_seen_and_tables_are_backed_up() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let account = "444444444444";
    let alarm = |name: &str| {
        json!({"Type": "AWS::CloudWatch::Alarm", "Properties": {
            "AlarmName": name, "Namespace": "N", "MetricName": "M", "Threshold": 1, "EvaluationPeriods": 1,
            "Period": 60, "Statistic": "Sum", "ComparisonOperator": "GreaterThanThreshold"}})
    };
    let assembly = write(&json!({"Resources": {
        "TooMany": alarm("too-many"),
        "Quiet": alarm("quiet"),
        "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/ecs/kept", "RetentionInDays": 7}},
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "TableName": "users", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}]}},
    }}));
    let run = |arguments: &[&str]| sparta(&emulator, account, assembly.path(), arguments);
    let deployed = run(&["deploy", "--yes"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    let json = |ran: &Ran| -> Value {
        serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
    };

    let quiet = json(&run(&["status", "--format", "json"]));
    assert_eq!(quiet[0]["alarms"], json!([]), "{quiet}");
    let same = run(&["drift", "--exit-code"]);
    assert_eq!(same.code, Some(0), "{same:?}");
    by_hand(&emulator, account);
    let rings = json(&run(&["status", "--format", "json"]));
    let alarms = rings[0]["alarms"].as_array().expect("alarms");
    assert_eq!((alarms.len(), &alarms[0]["name"]), (1, &json!("too-many")));
    assert_eq!(alarms[0]["reason"], "Threshold Crossed");
    let changed = run(&["drift", "--exit-code", "--format", "json"]);
    assert_eq!(changed.code, Some(4), "{changed:?}");
    let found = json(&changed);
    let drifted = found[0]["resources"].as_array().expect("resources");
    let group = drifted.iter().find(|it| it["logical_id"] == "Logs");
    let property = &group.expect("the log group")["properties"][0];
    assert_eq!(
        (&property["expected"], &property["actual"]),
        (&json!("7"), &json!("14"))
    );

    let gone = run(&["destroy", "--yes", "--backup", "--format", "json"]);
    assert_eq!(gone.code, Some(0), "{gone:?}");
    let backup = &json(&gone)["backups"][0];
    assert_eq!(backup["table"], "users");
    let arn = backup["arn"].as_str().expect("an ARN");
    assert!(arn.contains("table/users/backup/"), "{arn}");
}
