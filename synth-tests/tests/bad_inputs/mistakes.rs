//! Mistakes in how an app is built: each is a finding with the construct's path and the line that
//! made it, never a panic.

use sparta_constructs::core::{App, Environment, Handle, Mapping, RawResource, Stack};
use sparta_constructs::value::pseudo;

use super::told::{Told, is_told, telling};

fn app() -> (App, Stack) {
    let app = App::new();
    let stack = app.stack("main", Environment::region("eu-west-2"));
    (app, stack)
}

fn queue(stack: Stack, id: &'static str) -> Handle<RawResource> {
    RawResource::new("AWS::SQS::Queue").add(stack, id)
}

#[test]
fn two_constructs_with_one_id() {
    let (app, stack) = app();
    let group = stack.scope().scope("Group");
    RawResource::new("AWS::SQS::Queue").add(group, "Jobs");
    let line = line!() + 1;
    RawResource::new("AWS::SQS::Queue").add(group, "Jobs");
    is_told(
        &app,
        &Told {
            code: "S002",
            path: "main/Group/Jobs",
            line,
            says: &["Jobs", "mistakes.rs:"],
        },
    );
}

#[test]
fn an_id_that_would_break_paths() {
    let (app, stack) = app();
    let line = line!() + 1;
    RawResource::new("AWS::SQS::Queue").add(stack, "jobs/urgent");
    is_told(
        &app,
        &Told {
            code: "S001",
            path: "main/jobs/urgent",
            line,
            says: &["jobs/urgent"],
        },
    );
}

#[test]
fn no_id_at_all() {
    let (app, stack) = app();
    let line = line!() + 1;
    RawResource::new("AWS::SQS::Queue").add(stack, "");
    is_told(
        &app,
        &Told {
            code: "S001",
            path: "main/",
            line,
            says: &["id ``"],
        },
    );
}

#[test]
fn a_handle_from_another_tree() {
    let (app, stack) = app();
    let (_other, elsewhere) = self::app();
    let foreign = queue(elsewhere, "Queue");
    let topic = RawResource::new("AWS::SNS::Topic");
    let topic = topic.set("DisplayName", foreign.attribute("QueueName"));
    let line = line!() + 1;
    topic.add(stack, "Topic");
    is_told(
        &app,
        &Told {
            code: "S003",
            path: "main/Topic",
            line,
            says: &["of another app"],
        },
    );
}

#[test]
fn a_dependency_on_another_tree() {
    let (app, stack) = app();
    let (_other, elsewhere) = self::app();
    let foreign = queue(elsewhere, "Queue");
    let own = queue(stack, "Queue");
    let line = line!() + 1;
    own.depends_on(foreign);
    is_told(
        &app,
        &Told {
            code: "S003",
            path: "main/Queue",
            line,
            says: &["of another app"],
        },
    );
}

#[test]
fn a_reference_to_a_resource_of_an_app_that_is_gone() {
    let gone = {
        let (_app, stack) = app();
        queue(stack, "Queue")
    };
    let (app, stack) = app();
    let topic = RawResource::new("AWS::SNS::Topic");
    let topic = topic.set("DisplayName", gone.attribute("QueueName"));
    let line = line!() + 1;
    topic.add(stack, "Topic");
    is_told(
        &app,
        &Told {
            code: "S003",
            path: "main/Topic",
            line,
            says: &["of another app"],
        },
    );
}

#[test]
fn a_reference_to_what_no_template_holds() {
    let (app, stack) = app();
    let outside = RawResource::new("AWS::SQS::Queue");
    let line = line!() + 1;
    let outside = outside.add(app.scope(), "Outside");
    RawResource::new("AWS::SNS::Topic")
        .set("DisplayName", outside.attribute("QueueName"))
        .add(stack, "Topic");
    let told = Told {
        code: "S010",
        path: "Outside",
        line,
        says: &["stack"],
    };
    // The reference to it is a mistake of its own.
    let reason = telling(&app, &told).expect_err("there are two");
    assert!(
        reason.contains("S010") && reason.contains("S004"),
        "{reason}"
    );
}

#[test]
fn what_is_left_of_an_app_that_is_gone_takes_everything_and_does_nothing() {
    let (stack, resource) = {
        let (_app, stack) = app();
        (stack, queue(stack, "Queue"))
    };
    let late = queue(stack, "Late");
    resource
        .depends_on(late)
        .set_raw("VisibilityTimeout", 30)
        .override_logical_id("Renamed");
    stack.scope().tag("Project", "sparta");
    stack.nested("Inner");
    assert_eq!((stack.name(), resource.scope().path()), <_>::default());
}

#[test]
fn a_region_that_the_mapping_lacks() {
    let (app, stack) = app();
    let images = Mapping::new([("us-east-1", [("Ami", "ami-1")])], stack, "Images");
    let line = line!() + 1;
    let image = images.find(pseudo::REGION, "Ami");
    RawResource::new("AWS::SSM::Parameter")
        .set("Type", "String")
        .set("Value", image)
        .add(stack, "Image");
    is_told(
        &app,
        &Told {
            code: "S011",
            path: "main/Images",
            line,
            says: &["eu-west-2", "us-east-1"],
        },
    );
}

#[test]
fn a_template_above_a_megabyte() {
    let (app, stack) = app();
    queue(stack, "Small");
    let large = RawResource::new("Custom::Large")
        .set("ServiceToken", "arn:aws:sns:eu-west-2:111111111111:topic")
        .set("Text", "x".repeat(1_100_000));
    let line = line!() + 1;
    large.add(stack, "Large");
    is_told(
        &app,
        &Told {
            code: "T104",
            path: "main/Large",
            line,
            says: &["1048576", "Large (1100"],
        },
    );
}
