//! What the commands that look print: at 80 columns for people, and by its schema for programs.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions};

use crate::{Ran, by_hand, sparta, write, write_log};

const ACCOUNT: &str = "666666666666";

/// A schema of `sparta-app/schemas`, draft 2020-12.
fn schema(command: &str) -> Validator {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let path = directory.join(format!("{command}.schema.json"));
    let text = std::fs::read_to_string(&path).expect("the schema is there");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    assert!(jsonschema::meta::is_valid(&schema), "{}", path.display());
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
fn holds(schema: &Validator, value: &Value) {
    let faults: Vec<String> = schema
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}\n{value:#}");
}

/// The results of a command: one value, or one a line.
fn results(ran: &Ran) -> Vec<Value> {
    let stream = serde_json::Deserializer::from_str(&ran.stdout).into_iter();
    let values: Result<Vec<Value>, _> = stream.collect();
    values.unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

fn template() -> Value {
    let name = "a-service-with-a-name-that-is-longer-than-most-services-have-in-practice";
    json!({"Resources": {
        "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/ecs/kept", "RetentionInDays": 7}},
        "TooMany": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
            "AlarmName": "too-many", "Namespace": "N", "MetricName": "M", "Threshold": 1, "EvaluationPeriods": 1,
            "Period": 60, "Statistic": "Sum", "ComparisonOperator": "GreaterThanThreshold"}},
        "Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"ClusterName": "shop"}},
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "Family": "shop",
            "ContainerDefinitions": [{"Name": "api", "Image": "nginx:1", "Memory": 128}]}},
        "TheServiceWithALogicalIdThatIsLongerThanMostLogicalIdsAreInPractice": {"Type": "AWS::ECS::Service",
            "Properties": {"ServiceName": name, "Cluster": {"Ref": "Cluster"}, "TaskDefinition": {"Ref": "Task"},
                           "DesiredCount": 2}},
    }})
}

#[test]
fn results_as_json_are_what_their_schemas_say() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let assembly = write(&template());
    let run = |command: &str| {
        let ran = sparta(
            &emulator,
            ACCOUNT,
            assembly.path(),
            &[command, "--format", "json"],
        );
        let found = results(&ran);
        let schema = schema(command);
        for value in &found {
            holds(&schema, value);
        }
        (ran.code, found)
    };
    for command in ["status", "drift"] {
        let absent = vec![json!([{"stack": "app", "status": null}])];
        assert_eq!(run(command), (Some(1), absent), "{command}");
    }
    let deployed = sparta(&emulator, ACCOUNT, assembly.path(), &["deploy", "--yes"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    by_hand(&emulator, ACCOUNT);
    write_log(&emulator, ACCOUNT, "/ecs/kept", &["up", "ERROR gone"]);

    let (_, status) = run("status");
    let status = &status[0][0];
    assert_eq!(status["services"][0]["desired"], 2, "{status:#}");
    assert_eq!(status["alarms"][0]["name"], "too-many", "{status:#}");
    let (_, drift) = run("drift");
    let drifted = drift[0][0]["resources"].as_array().expect("resources");
    let has_differences = |it: &&Value| it["properties"][0]["kind"] == "NOT_EQUAL";
    assert!(drifted.iter().any(|it| has_differences(&it)), "{drift:#?}");
    assert!(run("events").1.len() > 10);
    assert_eq!(run("logs").1.len(), 2);
    let (_, doctor) = run("doctor");
    assert!(
        doctor[0]["checks"]
            .as_array()
            .is_some_and(|it| it.len() > 5)
    );
}

#[test]
fn the_schemas_know_every_key_and_no_other() {
    let event = json!({"stack": "app", "timestamp": "2026-11-22T10:00:00Z", "logical_id": "Topic",
        "physical_id": null, "resource_type": "AWS::SNS::Topic", "status": "CREATE_FAILED", "reason": "it is there",
        "construct_path": "app/Topic", "source": {"file": "src/main.rs", "line": 42}});
    let status = json!([{"stack": "app", "status": "CREATE_COMPLETE", "reason": null, "last_deployed": null,
        "services": [{"name": "api", "running": 1, "pending": 0, "desired": 1, "rollout": null, "messages": []}],
        "alarms": null}]);
    let property = json!({"path": "DisplayName", "kind": "ADD", "expected": null, "actual": "***"});
    let drift = json!([{"stack": "app", "status": "DRIFTED", "failure": "throttled",
        "resources": [{"logical_id": "Topic", "physical_id": "arn:topic", "resource_type": "AWS::SNS::Topic",
            "construct_path": null, "source": null, "status": "MODIFIED", "properties": [property]}],
        "not_checked": [{"logical_id": "Odd", "resource_type": "AWS::Odd::Thing", "construct_path": null,
            "reason": "its type cannot be looked at"}]}]);
    let logs = json!({"timestamp": "2026-11-22T10:00:00.5Z", "group": "/ecs/api", "stream": "api/1", "message": "up"});
    let check = json!({"name": "clock", "stack": null, "verdict": "not_checked", "found": "no date", "remedy": null});
    let doctor = json!({"ready": true, "checks": [check]});
    for (command, value) in [
        ("events", event),
        ("status", status),
        ("drift", drift),
        ("logs", logs),
        ("doctor", doctor),
    ] {
        let schema = schema(command);
        holds(&schema, &value);
        for pointer in objects(&value, "") {
            let object = value
                .pointer(&pointer)
                .and_then(Value::as_object)
                .expect("an object");
            let changed = |key: &str, to: Option<Value>| {
                let mut changed = value.clone();
                let object = changed.pointer_mut(&pointer).expect("it is there");
                let object = object.as_object_mut().expect("an object");
                match to {
                    Some(to) => object.insert(key.to_owned(), to),
                    None => object.remove(key),
                };
                changed
            };
            for key in object.keys() {
                assert!(
                    !schema.is_valid(&changed(key, None)),
                    "{command}{pointer} without {key}"
                );
                assert!(
                    !schema.is_valid(&changed(key, Some(json!({"odd": 1.5})))),
                    "{command}{pointer}/{key}"
                );
            }
            assert!(
                !schema.is_valid(&changed("odd", Some(json!("x")))),
                "{command}{pointer} with odd"
            );
        }
    }
}

/// The JSON pointers of all objects in a value.
fn objects(value: &Value, at: &str) -> Vec<String> {
    match value {
        Value::Object(object) => {
            let inner = object
                .iter()
                .flat_map(|(key, value)| objects(value, &format!("{at}/{key}")));
            std::iter::once(at.to_owned()).chain(inner).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .flat_map(|(index, value)| objects(value, &format!("{at}/{index}")))
                .collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn what_is_looked_at_is_readable_at_80_columns() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let assembly = write(&template());
    let run = |arguments: &[&str]| sparta(&emulator, ACCOUNT, assembly.path(), arguments);
    let deployed = run(&["deploy", "--yes"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    by_hand(&emulator, ACCOUNT);
    let message = "a message of sixty characters, which is what many of them are";
    write_log(&emulator, ACCOUNT, "/ecs/kept", &[message]);
    for (arguments, said) in [
        (&["status"][..], "alarm too-many rings since"),
        (&["status"], "2 of 2 running"),
        (&["events"], "(AWS::ECS::Service)"),
        (&["events", "--failed"], ""),
        (&["logs"], message),
        (&["drift"], "RetentionInDays"),
        (&["doctor"], "credentials"),
    ] {
        let ran = run(arguments);
        assert!(ran.stdout.contains(said), "{said}: {ran:?}");
        for line in ran.stdout.lines().chain(ran.stderr.lines()) {
            assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
        }
    }
}
