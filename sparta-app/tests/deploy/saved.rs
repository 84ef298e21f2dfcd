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
use crate::endpoint::world::World;

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
fn a_later_wave_gets_its_change_set_at_once_when_the_stacks_before_it_stay() {
    let (assembly, world) = (two(), World::start());
    world.clone().with("network", "UPDATE_COMPLETE");
    let same = std::fs::read_to_string(assembly.path().join("network.template.json"));
    let same = same.expect("the assembly has it");
    world.change("network", |it| it.template = same);
    let saved = plan(assembly.path(), &world, options());
    assert_eq!(saved.stacks[0].step, Step::Nothing);
    assert!(
        matches!(saved.stacks[1].step, Step::Execute { .. }),
        "{saved:?}"
    );
    let ended = apply(assembly.path(), &world, saved, options());
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    assert_eq!(
        (executed(&world, "network"), executed(&world, "web")),
        (0, 1)
    );
}

#[test]
fn a_later_wave_does_not_begin_when_an_earlier_one_fails() {
    let (assembly, world) = (two(), World::start());
    let saved = plan(assembly.path(), &world, options());
    world.fail(&["network"]);
    let ended = apply(assembly.path(), &world, saved, options());
    assert_eq!(ended.verdict(), Verdict::Failed, "{}", ended.told());
    let words: Vec<_> = ended.run.reports.iter().map(StackReport::word).collect();
    assert_eq!(words, [OutcomeWord::RolledBack, OutcomeWord::NotStarted]);
    assert!(world.stack("web").is_none(), "it has no change set");
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
