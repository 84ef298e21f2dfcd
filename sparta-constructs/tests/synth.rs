//! What the tree turns into: logical ids, references, tags, nested stacks, faults.

use serde_json::{Value as Json, json as expected};
use sparta_constructs::core::{
    App, Condition, ConditionExpression, Environment, FaultCode, Mapping, Output, ParameterSpec,
    RawResource, RemovalPolicy, Scope, Stack, fn_if, logical_id,
};
use sparta_constructs::synth::{Synthesis, SynthesizedStack};
use sparta_constructs::value::{Value, import_value, join, length, pseudo, select, split};
use sparta_constructs::{json, sub};

fn app() -> (App, Stack) {
    let app = App::new();
    let stack = app.stack("main", Environment::region("eu-west-2"));
    (app, stack)
}

fn template(app: &App) -> Json {
    let synthesis = app.synth();
    assert_eq!(synthesis.faults, [], "no fault expected");
    synthesis.stacks[0].template.to_value()
}

fn stack<'a>(synthesis: &'a Synthesis, id: &str) -> &'a SynthesizedStack {
    synthesis
        .stacks
        .iter()
        .find(|stack| stack.id == id)
        .unwrap_or_else(|| panic!("no stack {id}"))
}

fn codes(app: &App) -> Vec<FaultCode> {
    app.synth().faults.iter().map(|fault| fault.code).collect()
}

fn queue(
    scope: impl Into<Scope>,
    id: &'static str,
) -> sparta_constructs::core::Handle<RawResource> {
    RawResource::new("AWS::SQS::Queue").add(scope, id)
}

#[test]
fn logical_ids_are_the_cdks() {
    // What `makeUniqueId` of aws-cdk-lib 2.276.0 prints for these paths.
    let known = [
        (vec!["Bucket"], "Bucket"),
        (vec!["Default", "My-Bucket"], "MyBucket"),
        (vec!["Network", "Vpc"], "NetworkVpcFAC8F4A5"),
        (vec!["Network", "Resource"], "Network1C6012B5"),
        (vec!["A", "A", "B"], "AB9913480D"),
    ];
    for (path, id) in known {
        assert_eq!(logical_id(&path).as_deref(), Some(id), "{path:?}");
    }
    assert_eq!(logical_id(&["Default"]), None);
}

#[test]
fn logical_ids_do_not_depend_on_siblings() {
    let (one, first) = app();
    queue(first.scope().scope("Group"), "Mine");
    let (two, second) = app();
    queue(second, "Other");
    let group = second.scope().scope("Group");
    queue(group, "Before");
    queue(group, "Mine");
    let id = template(&one)["Resources"]
        .as_object()
        .unwrap()
        .keys()
        .next()
        .unwrap()
        .clone();
    assert!(template(&two)["Resources"].get(&id).is_some());
}

#[test]
fn references_resolve_to_the_shortest_intrinsic() {
    let (app, stack) = app();
    let queue = queue(stack, "Queue");
    let arn: Value<String> = Value::of(queue.attribute("Arn"));
    RawResource::new("Custom::It")
        .set("Ref", queue)
        .set("Arn", &arn)
        .set(
            "Sub",
            sub!(
                "q=",
                queue,
                "&a=",
                &arn,
                "&r=",
                pseudo::REGION,
                "$",
                "{not a variable}"
            ),
        )
        .set("Plain", sub!("a", 1, "b"))
        .set("Join", sub!(import_value("x"), import_value("y")))
        .set("Select", select(0, split(",", "a,b")))
        .set("List", join("-", ["a", "b"]))
        .set("Nothing", Option::<String>::None)
        .set("Json", json!({ "deep": [{ "arn": &arn }] }))
        .add(stack, "It");
    insta::assert_json_snapshot!(template(&app)["Resources"]["It"]);
}

#[test]
fn conditions_parameters_mappings_outputs_rules() {
    let (app, stack) = app();
    let size = ParameterSpec::<String>::new()
        .default("small")
        .allowed_values(["small", "large"])
        .add(stack, "Size");
    let large: Condition = ConditionExpression::equals(size, "large").add(stack, "Large");
    ConditionExpression::not(large).add(stack, "Small");
    let map = Mapping::new([("eu-west-2", [("Ami", "ami-1")])], stack, "Images");
    let queue = queue(stack, "Queue")
        .condition(large)
        .removal_policy(RemovalPolicy::RetainExceptOnCreate);
    RawResource::new("Custom::It")
        .set("Ami", map.find(pseudo::REGION, "Ami"))
        .set("Either", fn_if(large, "yes", Option::<String>::None))
        .set("Length", length(["a"]))
        .add(stack, "It")
        .depends_on(queue);
    Output::new(queue)
        .description("the queue")
        .condition(large)
        .export_name("queue")
        .add(stack, "QueueUrl");
    stack.scope().template_metadata("Owner", "sparta");
    insta::assert_json_snapshot!(template(&app));
}

#[test]
fn tags_spread_and_the_nearest_wins() {
    use sparta_constructs::cfn::{Tag, sqs};
    let (app, stack) = app();
    app.scope()
        .tag("Project", "sparta")
        .tag("Environment", "outer");
    stack.scope().tag("Environment", "production");
    sqs::Queue::new()
        .tags([Tag::new("Project", "own")])
        .add(stack, "Queue");
    assert_eq!(
        template(&app)["Resources"]["Queue"]["Properties"]["Tags"],
        expected!([{"Key": "Project", "Value": "own"}, {"Key": "Environment", "Value": "production"}])
    );
    assert_eq!(app.synth().stacks[0].tags.len(), 2);
}

#[test]
fn a_reference_across_stacks_is_an_export_and_an_import() {
    let app = App::new();
    let consumer = app.stack("consumer", Environment::region("eu-west-2"));
    let producer = app.stack("producer", Environment::region("eu-west-2"));
    let made = queue(producer, "Queue");
    RawResource::new("Custom::It")
        .set("Url", made)
        .set("Arn", made.attribute("Arn"))
        .add(consumer, "It");
    let synthesis = app.synth();
    assert_eq!(synthesis.faults, []);
    let order: Vec<&str> = synthesis
        .stacks
        .iter()
        .map(|stack| stack.id.as_str())
        .collect();
    assert_eq!(order, ["producer", "consumer"]);
    assert_eq!(synthesis.stacks[1].depends_on, ["producer"]);
    insta::assert_json_snapshot!(expected!({
        "producer": stack(&synthesis, "producer").template.to_value()["Outputs"],
        "consumer": stack(&synthesis, "consumer").template.to_value()["Resources"],
    }));
}

#[test]
fn nested_stacks_pass_values_down_and_up() {
    let (app, stack) = app();
    let outer = queue(stack, "Outer");
    let nested = stack.nested("Inner");
    let inner = queue(nested, "Queue");
    RawResource::new("Custom::It")
        .set("Outer", outer.attribute("Arn"))
        .add(nested, "It");
    RawResource::new("Custom::It")
        .set("Inner", inner)
        .add(stack, "It");
    let synthesis = app.synth();
    assert_eq!(synthesis.faults, []);
    let mut values = expected!({});
    for stack in &synthesis.stacks {
        values[&stack.id] = stack.template.to_value();
    }
    insta::assert_json_snapshot!(values);
}

#[test]
fn mistakes_are_faults_with_their_lines() {
    let (app, stack) = app();
    queue(stack, "Twice");
    queue(stack, "Twice");
    queue(stack, "Dou-bled");
    queue(stack, "Doubled");
    queue(stack, "a/b");
    queue(stack, "");
    let (other, elsewhere) = self::app();
    let foreign = queue(elsewhere, "Queue");
    RawResource::new("Custom::It")
        .set("Url", foreign)
        .add(stack, "It");
    queue(app.scope(), "Outside");
    let map = Mapping::new([("us-east-1", [("Ami", "ami-1")])], stack, "Images");
    RawResource::new("Custom::It")
        .set("Ami", map.find(pseudo::REGION, "Ami"))
        .add(stack, "Ami");
    app.stack("bad name!", Environment::agnostic());
    RawResource::new("Custom::It")
        .set("Number", f64::NAN)
        .add(stack, "Number");
    let faults = app.synth().faults;
    let mut seen: Vec<&str> = faults.iter().map(|fault| fault.code.as_str()).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(
        seen,
        [
            "S001", "S002", "S003", "S005", "S008", "S010", "S011", "S012"
        ]
    );
    for fault in &faults {
        assert!(
            fault
                .to_string()
                .contains("sparta-constructs/tests/synth.rs:"),
            "{fault}"
        );
        assert!(!fault.hint.is_empty());
    }
    drop(other);
}

#[test]
fn stacks_in_a_circle_are_shown() {
    let app = App::new();
    let (one, two) = (
        app.stack("one", Environment::agnostic()),
        app.stack("two", Environment::agnostic()),
    );
    let (a, b) = (queue(one, "A"), queue(two, "B"));
    RawResource::new("Custom::It").set("B", b).add(one, "It");
    RawResource::new("Custom::It").set("A", a).add(two, "It");
    let faults = app.synth().faults;
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].code, FaultCode::CircularStacks);
    assert!(
        faults[0]
            .message
            .starts_with("stacks use each other: `one` uses `two` ("),
        "{}",
        faults[0].message
    );
}

#[test]
fn another_region_is_a_clear_fault() {
    let app = App::new();
    let here = app.stack("here", Environment::region("eu-west-2"));
    let there = app.stack("there", Environment::region("us-east-1"));
    let made = queue(there, "Queue");
    RawResource::new("Custom::It")
        .set("Url", made)
        .add(here, "It");
    assert_eq!(codes(&app), [FaultCode::CrossEnvironment]);
}

#[test]
fn a_handle_outlives_its_app_without_harm() {
    let (app, stack) = app();
    let made = queue(stack, "Queue");
    drop(app);
    made.depends_on(made).removal_policy(RemovalPolicy::Retain);
    queue(stack, "Later");
    assert_eq!(stack.name(), "");
}

#[test]
fn aspects_visit_and_change() {
    let (app, stack) = app();
    queue(stack.scope().scope("Group"), "Queue");
    app.scope()
        .aspect(|visited: sparta_constructs::core::Visited| {
            if let Some(resource) = visited.resource() {
                resource.set_raw("KmsMasterKeyId", "alias/aws/sqs");
            }
        });
    let template = template(&app);
    let resource = template["Resources"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap();
    assert_eq!(resource["Properties"]["KmsMasterKeyId"], "alias/aws/sqs");
}

#[test]
fn lines_are_kept_out_of_the_template() {
    let (app, stack) = app();
    queue(stack, "Queue");
    let synthesis = app.synth();
    let construct = synthesis
        .constructs
        .iter()
        .find(|construct| construct.path == "main/Queue")
        .unwrap();
    assert_eq!(construct.logical_id.as_deref(), Some("Queue"));
    assert!(construct.created_at.file().ends_with("tests/synth.rs"));
    assert!(
        !synthesis.stacks[0]
            .template
            .to_json()
            .contains("tests/synth.rs")
    );
}

#[test]
fn same_tree_same_bytes() {
    let build = || {
        let (app, stack) = app();
        for id in ["C", "A", "B"] {
            queue(stack, id).scope().tag("z", "1").tag("a", "2");
        }
        app.synth().stacks[0].template.to_json()
    };
    assert_eq!(build(), build());
}
