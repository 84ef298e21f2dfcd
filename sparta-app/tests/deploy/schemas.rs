//! What the commands print and keep is what the published schemas say.

use jsonschema::Validator;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::sparta;
use crate::endpoint::world::World;

const PLAN: &str = include_str!("../../schemas/plan.schema.json");
const KEPT_PLAN: &str = include_str!("../../schemas/saved-plan.schema.json");

fn validator(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).expect("the schema is part of this test");
    assert!(jsonschema::meta::is_valid(&schema), "the schema is none");
    jsonschema::draft202012::new(&schema).expect("the schema is one")
}

fn holds(schema: &str, value: &Value) {
    let validator = validator(schema);
    let errors = validator.iter_errors(value);
    let faults: Vec<_> = errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}\n{value:#}");
}

/// Two stacks, one after the other, with a secret, a plain parameter, a permission and an output.
fn app() -> TempDir {
    let template = json!({
        "Parameters": {
            "Password": {"Type": "String", "NoEcho": true, "Default": "none"},
            "Size": {"Type": "String", "Default": "1"},
        },
        "Resources": {
            "AlarmsTopic1": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "new"}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": {"Statement": {"Effect": "Allow",
                    "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}},
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": {
                    "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}}}]}},
            "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Ref": "Size"}}},
        },
        "Outputs": {"Topic": {"Value": {"Ref": "AlarmsTopic1"}}},
    });
    write(&[
        StackSpec {
            template,
            ..StackSpec::new("app")
        },
        StackSpec {
            template: json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}),
            dependencies: &["app"],
            ..StackSpec::new("web")
        },
    ])
}

/// The stack as it was: other values, a table that goes, a topic with another name.
fn older() -> String {
    json!({
        "Parameters": {"Old": {"Type": "String", "Default": "x"}},
        "Resources": {
            "AlarmsTopic1": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "old"}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"KeySchema": []}},
        },
        "Outputs": {"Topic": {"Value": {"Ref": "AlarmsTopic1"}}, "Table": {"Value": {"Ref": "Table"}}},
    })
    .to_string()
}

fn printed(assembly: &TempDir, world: &World, arguments: &[&str]) -> Value {
    let mut all = vec!["--format", "json"];
    all.extend(arguments);
    let ran = sparta::run(assembly.path(), &world.endpoint.url, &all);
    assert_eq!(ran.code, 0, "{ran:?}");
    serde_json::from_str(&ran.stdout).expect("JSON, and nothing else")
}

#[test]
fn every_plan_that_is_printed_or_kept_is_as_the_schemas_say() {
    let assembly = app();
    let file = assembly.path().join("plan.json");
    let path = file.to_str().expect("a path");
    let same = std::fs::read_to_string(assembly.path().join("app.template.json"));
    let same = same.expect("the assembly has it");
    for (case, deployed) in [
        ("first", None),
        ("update", Some(older())),
        ("same", Some(same)),
    ] {
        let mut world = World::start();
        if let Some(template) = deployed {
            world = world.with("app", "UPDATE_COMPLETE");
            world.change("app", |it| it.template = template);
        }
        let diff = printed(&assembly, &world, &["diff"]);
        holds(PLAN, &diff);
        assert_eq!(diff["app"]["is_new"], case == "first", "{case}");
        assert_eq!(
            diff["app"]["resources"] == json!([]),
            case == "same",
            "{case}"
        );
        let plan = printed(
            &assembly,
            &world,
            &["plan", "-o", path, "--parameter", "app:Size=2"],
        );
        holds(PLAN, &plan);
        let text = std::fs::read_to_string(&file).expect("the plan was kept");
        let kept: Value = serde_json::from_str(&text).expect("a kept plan is JSON");
        holds(KEPT_PLAN, &kept);
    }
}

#[test]
fn what_the_schemas_do_not_know_is_a_fault() {
    let (assembly, world) = (app(), World::start());
    let file = assembly.path().join("plan.json");
    let path = file.to_str().expect("a path");
    let plan = printed(
        &assembly,
        &world,
        &["plan", "-o", path, "--parameter", "app:Size=2"],
    );
    // The endpoint's change set says of every stack that a topic is modified.
    assert!(plan["app"]["disagreements"].is_array(), "{plan:#}");
    let text = std::fs::read_to_string(&file).expect("the plan was kept");
    let kept: Value = serde_json::from_str(&text).expect("a kept plan is JSON");
    let places = [
        "",
        "/plan",
        "/plan/stacks/0",
        "/plan/stacks/0/step",
        "/plan/stacks/0/step/execute",
        "/plan/stacks/0/parameters/Size",
    ];
    let rows = places.map(|place| (KEPT_PLAN, &kept, place));
    let of_plan = ["/app", "/app/disagreements/0"];
    let rows = rows
        .into_iter()
        .chain(of_plan.map(|place| (PLAN, &plan, place)));
    for (schema, whole, place) in rows {
        let mut changed = whole.clone();
        let object = changed.pointer_mut(place).and_then(Value::as_object_mut);
        let object = object.unwrap_or_else(|| panic!("nothing is at {place:?} of {whole:#}"));
        object.insert("unknown".to_owned(), json!(1));
        assert!(
            !validator(schema).is_valid(&changed),
            "{place:?} takes any field"
        );
    }
}
