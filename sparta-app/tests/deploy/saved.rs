//! Plans that are kept: applied exactly, or not at all.

use std::path::Path;

use serde_json::{Value, json};
use sparta_app::SecretValue;
use sparta_app::deploy::{DeployOptions, Outcome, StackReport, Verdict};
use sparta_app::event::OutcomeWord;
use sparta_app::plan::saved::{SavedParameter, SavedPlan, Step, sha256};
use sparta_app::plan::{Assembly, GivenParameter, SecretParameter, With};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::in_process::{
    Doing, Ended, block_on, connect, deployer, limits, options, run,
};
use crate::endpoint::sparta;
use crate::endpoint::world::{Stack, World};

const SECRET: &str = "hunter2-of-the-plan";

fn template(display: &str) -> Value {
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true}, "Size": {"Type": "String", "Default": "1"}},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": display}}},
    })
}

fn app(display: &str) -> tempfile::TempDir {
    write(&[StackSpec {
        template: template(display),
        ..StackSpec::new("app")
    }])
}

fn given(size: &str) -> DeployOptions {
    DeployOptions {
        secrets: vec![SecretParameter {
            stack: "app".to_owned(),
            name: "Password".to_owned(),
            value: SecretValue::new(SECRET),
        }],
        parameters: vec![GivenParameter {
            stack: Some("app".to_owned()),
            name: "Size".to_owned(),
            value: size.to_owned(),
        }],
        ..options()
    }
}

fn plan(assembly: &Path, world: &World, options: DeployOptions) -> SavedPlan {
    block_on(async {
        let connection = connect(&world.endpoint.url, limits()).await;
        let assembly = Assembly::read(assembly).expect("the assembly is good");
        let stacks = assembly.select(&[], With::Nothing).expect("all stacks");
        let (deployer, _) = deployer(connection, options);
        let planned = deployer.plan(&stacks).await.expect("it can be planned");
        SavedPlan::new(planned.into_iter().map(|it| it.saved).collect())
    })
}

fn apply(assembly: &Path, world: &World, plan: SavedPlan, given: DeployOptions) -> Ended {
    let options = DeployOptions {
        plan: Some(plan),
        ..given
    };
    block_on(run(Doing::Deploy, assembly, &world.endpoint.url, options))
}

fn executed(world: &World, stack: &str) -> usize {
    world.stack(stack).map_or(0, |it| it.executed)
}

#[test]
fn a_plan_is_applied_exactly() {
    for world in [
        World::start(),
        World::start().with("app", "UPDATE_COMPLETE"),
    ] {
        let assembly = app("a");
        let saved = plan(assembly.path(), &world, given("2"));
        let Step::Execute { change_set, .. } = &saved.stacks[0].step else {
            panic!("{saved:?}");
        };
        assert_eq!(executed(&world, "app"), 0);
        let ended = apply(assembly.path(), &world, saved.clone(), given("2"));
        assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
        assert_eq!(executed(&world, "app"), 1);
        assert_eq!(world.endpoint.calls_of("CreateChangeSet").len(), 1);
        let calls = world.endpoint.calls_of("ExecuteChangeSet");
        assert_eq!(calls[0].get("ChangeSetName"), change_set);
        // The same plan a second time is out of date.
        let again = apply(assembly.path(), &world, saved, given("2"));
        assert_eq!(again.verdict(), Verdict::NotApproved, "{}", again.told());
        assert_eq!(executed(&world, "app"), 1);
    }
}

#[test]
fn what_has_moved_is_refused_and_nothing_is_touched() {
    type Change = fn(&mut SavedPlan, &World);
    let rows: [(&str, Change, Verdict, &str); 8] = [
        (
            "other account",
            |it, _| "999999999999".clone_into(&mut it.stacks[0].account),
            Verdict::Setup,
            "account",
        ),
        (
            "other region",
            |it, _| "us-east-1".clone_into(&mut it.stacks[0].region),
            Verdict::Setup,
            "us-east-1",
        ),
        (
            "other template",
            |it, _| "00".clone_into(&mut it.stacks[0].template_sha256),
            Verdict::Setup,
            "template",
        ),
        (
            "no such stack in it",
            |it, _| "other".clone_into(&mut it.stacks[0].stack),
            Verdict::Setup,
            "not in it",
        ),
        (
            "destroys data",
            |it, _| it.stacks[0].losses.push("T loses its data".to_owned()),
            Verdict::Setup,
            "allow-data-loss",
        ),
        (
            "stack moved on",
            |_, world| world.change("app", Stack::overtake),
            Verdict::NotApproved,
            "changed",
        ),
        (
            "expired change set",
            |_, world| world.change("app", |it| it.pending.clear()),
            Verdict::NotApproved,
            "gone",
        ),
        (
            "under way",
            |_, world| world.change("app", |it| "UPDATE_IN_PROGRESS".clone_into(&mut it.status)),
            Verdict::NotApproved,
            "changed",
        ),
    ];
    let assembly = app("a");
    for (row, change, verdict, words) in rows {
        let world = World::start().with("app", "UPDATE_COMPLETE");
        let mut saved = plan(assembly.path(), &world, given("2"));
        change(&mut saved, &world);
        let ended = apply(assembly.path(), &world, saved, given("2"));
        assert_eq!(ended.verdict(), verdict, "{row}: {}", ended.told());
        assert!(ended.told().contains(words), "{row}: {}", ended.told());
        assert_eq!(executed(&world, "app"), 0, "{row}");
        assert!(
            world.endpoint.calls_of("ExecuteChangeSet").is_empty(),
            "{row}"
        );
        assert!(
            world.endpoint.calls_of("DeleteChangeSet").is_empty(),
            "{row}"
        );
    }
}

#[test]
fn another_value_or_another_template_is_refused() {
    let assembly = app("a");
    let world = World::start().with("app", "UPDATE_COMPLETE");
    let saved = plan(assembly.path(), &world, given("2"));
    let other = apply(assembly.path(), &world, saved.clone(), given("3"));
    assert_eq!(other.verdict(), Verdict::Setup, "{}", other.told());
    assert!(
        other
            .told()
            .contains("parameter Size of stack app has another value"),
        "{}",
        other.told()
    );
    let other = apply(app("b").path(), &world, saved, given("2"));
    assert_eq!(other.verdict(), Verdict::Setup, "{}", other.told());
    assert_eq!(executed(&world, "app"), 0);
}

#[test]
fn the_file_holds_no_secret_and_is_what_was_written() {
    let (assembly, world) = (app("a"), World::start());
    let saved = plan(assembly.path(), &world, given("2"));
    assert_eq!(saved.stacks[0].parameters["Password"], SavedParameter::New);
    assert_eq!(
        saved.stacks[0].parameters["Size"],
        SavedParameter::Sha256(sha256(b"2"))
    );
    let file = assembly.path().join("plan.json");
    saved.write(&file).expect("it is writable");
    let text = std::fs::read_to_string(&file).expect("it is there");
    assert!(
        !text.contains(SECRET) && !text.contains(&sha256(SECRET.as_bytes())),
        "{text}"
    );
    assert_eq!(SavedPlan::read(&file).expect("it is whole"), saved);

    let refused = |text: String, words: &str| {
        std::fs::write(&file, text).expect("it is writable");
        let path = file.to_str().expect("a path");
        let ran = sparta::run(
            assembly.path(),
            &world.endpoint.url,
            &["deploy", "--plan", path, "--yes"],
        );
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains(words), "{ran:?}");
        assert_eq!(executed(&world, "app"), 0);
    };
    refused(
        text.replace("eu-west-2", "eu-west-1"),
        "was changed after it was made",
    );
    refused("{}".to_owned(), "no saved plan");
    refused(text[..text.len() / 2].to_owned(), "no saved plan");
    let mut plan: Value = serde_json::from_str::<Value>(&text).expect("JSON")["plan"].take();
    plan["tool_version"] = json!("0.0.1-other");
    let digest = sha256(plan.to_string().as_bytes());
    refused(
        json!({"plan": plan, "sha256": digest}).to_string(),
        "was made by version 0.0.1-other",
    );
}

#[test]
fn the_command_line_plans_and_applies() {
    let assembly = write(&[StackSpec {
        template: json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}),
        ..StackSpec::new("app")
    }]);
    let world = World::start();
    let file = assembly.path().join("plan.json");
    let file = file.to_str().expect("a path");
    let ran = sparta::run(assembly.path(), &world.endpoint.url, &["plan", "-o", file]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("app: new, 1 to add"), "{ran:?}");
    let ran = sparta::run(
        assembly.path(),
        &world.endpoint.url,
        &["deploy", "--plan", file],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    let again = sparta::run(
        assembly.path(),
        &world.endpoint.url,
        &["deploy", "--plan", file],
    );
    assert_eq!(again.code, 4, "{again:?}");
    assert_eq!(executed(&world, "app"), 1);
}

fn two() -> tempfile::TempDir {
    let template = json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}});
    write(&[
        StackSpec {
            template: template.clone(),
            ..StackSpec::new("network")
        },
        StackSpec {
            template,
            dependencies: &["network"],
            ..StackSpec::new("web")
        },
    ])
}

#[test]
fn a_later_wave_gets_its_change_set_in_its_turn() {
    let (assembly, world) = (two(), World::start());
    let saved = plan(assembly.path(), &world, options());
    assert_eq!(saved.stacks[1].step, Step::AfterOthers);
    assert!(world.stack("web").is_none());
    let ended = apply(assembly.path(), &world, saved, options());
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    assert_eq!(
        (executed(&world, "network"), executed(&world, "web")),
        (1, 1)
    );
}

#[test]
fn a_later_wave_that_differs_is_refused() {
    let (assembly, world) = (two(), World::start());
    let mut saved = plan(assembly.path(), &world, options());
    saved.stacks[1].changes_sha256 = sha256(b"something else");
    let ended = apply(assembly.path(), &world, saved, options());
    assert_eq!(ended.verdict(), Verdict::NotApproved, "{}", ended.told());
    let words: Vec<_> = ended.run.reports.iter().map(StackReport::word).collect();
    assert_eq!(words, [OutcomeWord::Deployed, OutcomeWord::Overtaken]);
    assert!(
        matches!(&ended.run.reports[1].ended, Ok(Outcome::Overtaken { reason }) if reason.contains("approved"))
    );
    assert_eq!(executed(&world, "web"), 0);
    assert!(
        world.stack("web").is_none(),
        "its change set is gone, and the stack with it"
    );
}
