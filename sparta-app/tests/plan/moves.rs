//! Moves that the code declares, in every rendering of a plan.

use serde_json::json;
use sparta_app::plan::cost::{Prices, Usage};
use sparta_app::plan::{Assembly, Deployed, ParameterSources, Premises, StackPlan, TemplateFacts};
use sparta_app::ui::plan::{Look, lines, markdown};
use sparta_app::ui::{Style, Verbosity};
use sparta_constructs::assembly;
use sparta_constructs::core::{App, Environment, RawResource};

/// What a deployment of a topic `New` changes, which was called `Old` (twice), against these resources.
fn plan(deployed: &[&str]) -> StackPlan {
    let app = App::new();
    let stack = app.stack("shop", Environment::region("eu-west-2"));
    let topic = RawResource::new("AWS::SNS::Topic")
        .set("DisplayName", "after")
        .add(stack, "New");
    topic.moved_from("Old").moved_from("Oldest");
    RawResource::new("AWS::SNS::Subscription")
        .set("Protocol", "email")
        .set("Endpoint", "ops@example.com")
        .set("TopicArn", topic)
        .add(stack, "Mail");
    let directory = tempfile::tempdir().expect("a directory for temporary files");
    assembly::check(app.synth())
        .write(directory.path())
        .expect("the app has no faults");
    let assembly = Assembly::read(directory.path()).expect("the assembly that was written");
    let stack = &assembly.stacks[0];
    let mut resources = serde_json::Map::new();
    for id in deployed {
        let topic = json!({"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "before"}});
        resources.insert((*id).to_owned(), topic);
    }
    let mail = json!({"Type": "AWS::SNS::Subscription", "Properties": {
        "Protocol": "email", "Endpoint": "ops@example.com", "TopicArn": {"Ref": deployed[0]}}});
    resources.insert("Mail".to_owned(), mail);
    let deployed = Deployed {
        template: json!({"Resources": resources}),
        ..Deployed::default()
    };
    let premises = Premises {
        parameters: ParameterSources::default(),
        prices: &Prices::shipped(),
        usage: &Usage::shipped(),
        region: None,
    };
    let template = TemplateFacts::read(&stack.template_file).expect("its template");
    StackPlan::new(stack, &template, Some(&deployed), &premises)
}

fn shown(plan: &StackPlan) -> Vec<String> {
    let look = Look {
        width: 100,
        style: Style::Plain,
        verbosity: Verbosity::Normal,
    };
    lines(plan, look)
}

#[test]
fn what_moves_is_compared_under_its_new_name() {
    let plan = plan(&["Old"]);
    let lines = shown(&plan);
    assert_eq!(lines[0], "shop: 1 to move, 1 to change");
    assert_eq!(lines[1], "  → shop/New  AWS::SNS::Topic, now Old");
    assert!(
        lines[2].starts_with("      moved_from in shop/New, sparta-app/tests/plan/moves.rs:"),
        "{lines:#?}"
    );
    assert_eq!(lines[3], "  ~ New  AWS::SNS::Topic");
    assert_eq!(lines[4], "      DisplayName: before → after");
    let table = markdown(&plan);
    assert!(
        table.contains(
            "| `→` | shop/New | AWS::SNS::Topic | moved, now Old; moved\\_from in shop/New"
        ),
        "{table}"
    );
    let json = json!(plan);
    assert_eq!(json["moves"][0]["from"], "Old");
    assert_eq!(json["moves"][0]["declared"]["by"], "shop/New");
}

#[test]
fn what_was_moved_or_is_wrong_is_no_move() {
    assert_eq!(shown(&plan(&["New"]))[0], "shop: 1 to change");
    let plan = plan(&["Old", "Oldest"]);
    let text = shown(&plan).join("\n");
    let told =
        "it points at 2 things: the deployed stack has Old and Oldest, and only one can become New";
    assert!(text.contains(told), "{text}");
    assert_eq!(json!(plan)["move_faults"][0]["problem"], "several");
    assert!(
        markdown(&plan).contains("it points at 2 things"),
        "{}",
        markdown(&plan)
    );
}
