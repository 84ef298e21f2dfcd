//! What only the change set knows of values stands in the plan, and no secret does.

use serde_json::{Value, json};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::sparta;
use crate::endpoint::world::World;

/// A topic with this name for people; its key was a secret parameter and is another resource's name now.
fn template(display: &Value, key: &Value) -> Value {
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true, "Default": "none"}},
        "Resources": {
            "Other": {"Type": "AWS::SNS::Topic"},
            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": display, "KmsMasterKeyId": key}},
        },
    })
}

fn planned(before: &Value, after: &Value, form: &[&str]) -> (String, String) {
    let assembly = write(&[StackSpec {
        template: template(after, &json!({"Ref": "Other"})),
        ..StackSpec::new("app")
    }]);
    let world = World::start().with("app", "UPDATE_COMPLETE");
    let deployed = template(before, &json!({"Ref": "Password"})).to_string();
    world.change("app", |it| it.template = deployed);
    let file = assembly.path().join("plan.json");
    let path = file.to_str().expect("a path");
    let mut arguments = vec!["plan", "-o", path];
    arguments.extend(form);
    let ran = sparta::run(assembly.path(), &world.endpoint.url, &arguments);
    assert_eq!(ran.code, 0, "{ran:?}");
    let kept = std::fs::read_to_string(&file).expect("the plan was kept");
    for text in [&ran.stdout, &ran.stderr, &kept] {
        assert!(!text.contains("pl4nted"), "{text}");
    }
    (ran.stdout, kept)
}

#[test]
fn a_value_that_only_the_change_set_knows_is_shown_in_every_form() {
    let [before, after] = [
        json!({"Ref": "Other"}),
        json!({"Fn::GetAtt": ["Other", "TopicName"]}),
    ];
    let says = "Topic.DisplayName: AWS has display-before → display-after";
    let (terminal, _) = planned(&before, &after, &[]);
    assert!(terminal.contains(says), "{terminal}");
    assert!(
        !terminal.contains("the templates say otherwise"),
        "{terminal}"
    );
    let (markdown, _) = planned(&before, &after, &["--as", "markdown"]);
    assert!(
        markdown.contains("AWS has display-before → display-after"),
        "{markdown}"
    );
    let (text, _) = planned(&before, &after, &["--format", "json"]);
    let plan: Value = serde_json::from_str(&text).expect("JSON, and nothing else");
    let expected = json!([{"logical_id": "Topic", "path": "DisplayName", "before": "display-before",
        "after": "display-after", "contradicts": false}]);
    assert_eq!(plan["app"]["known_values"], expected);
}

#[test]
fn a_value_that_differs_from_the_templates_is_said_to() {
    let (terminal, _) = planned(&json!("display-before"), &json!("something else"), &[]);
    let says = "AWS has display-before → display-after, the templates say otherwise";
    assert!(terminal.contains(says), "{terminal}");
    let (terminal, _) = planned(&json!("display-before"), &json!("display-after"), &[]);
    assert!(!terminal.contains("AWS has"), "{terminal}");
}
