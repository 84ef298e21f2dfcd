//! `sparta refactor`, and the deployment that begins with one: shown, run, refused, interrupted, run again.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use sparta_app::deploy::{
    Answer, Approver, DeployOptions, Execution, Outcome, RequireApproval, Verdict,
};
use sparta_app::event::Event;
use sparta_app::plan::{Assembly, With};
use sparta_constructs::assembly;
use sparta_constructs::core::{App, Environment, Handle, RawResource, Scope, Stack};
use tempfile::TempDir;

use crate::endpoint::in_process::{Ended, block_on, connect, deployer_asking, limits, options};
use crate::endpoint::sparta::run;
use crate::endpoint::world::{Plan, Trouble, World};

/// The assembly of an app, and the template of its one stack, `app`.
fn app(build: impl FnOnce(Stack)) -> (TempDir, String) {
    let app = App::new();
    build(app.stack("app", Environment::agnostic()));
    let checked = assembly::check(app.synth());
    let directory = tempfile::tempdir().expect("a directory for temporary files");
    checked
        .write(&directory.path().join("out"))
        .expect("the app has no faults");
    let template = checked.synthesis().stacks[0].template.to_json();
    (directory, template)
}

fn topic(scope: impl Into<Scope>, id: &'static str) -> Handle<RawResource> {
    RawResource::new("AWS::SNS::Topic")
        .set("DisplayName", id)
        .add(scope, id)
}

/// A topic and what refers to it, in the scope of a name.
fn alerts(stack: Stack, name: &'static str) -> Scope {
    let scope = stack.scope().scope(name);
    let topic = topic(scope, "Topic");
    RawResource::new("AWS::SNS::Subscription")
        .set("TopicArn", topic.reference())
        .set("Protocol", "email")
        .set("Endpoint", "ops@example.com")
        .add(scope, "Mail");
    scope
}

/// A world in which the app was deployed with `Alerts`, and the app in which that is `Alarms`.
fn renamed() -> (World, TempDir, String) {
    let (_, before) = app(|stack| {
        alerts(stack, "Alerts");
    });
    let (directory, after) = app(|stack| {
        alerts(stack, "Alarms").moved_from("Alerts");
    });
    (deployed(&before), directory, after)
}

fn deployed(template: &str) -> World {
    let world = World::start().with("app", "CREATE_COMPLETE");
    world.change("app", |stack| template.clone_into(&mut stack.template));
    world
}

#[derive(Clone, Copy, PartialEq)]
enum Doing {
    Refactor,
    Deploy,
}

struct Asked {
    ended: Ended,
    questions: Vec<String>,
}

fn work(
    doing: Doing,
    directory: &TempDir,
    world: &World,
    answer: Answer,
    options: DeployOptions,
) -> Asked {
    let questions = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&questions);
    let approver: Approver = Arc::new(move |question| {
        let mut lines = question.reasons.clone();
        lines.push(question.text.clone());
        heard.lock().expect("no test fails in it").extend(lines);
        answer.clone()
    });
    let ended = block_on(async {
        let assembly = Assembly::read(&directory.path().join("out")).expect("the assembly is good");
        let stacks = assembly.select(&[], With::Nothing).expect("all stacks");
        let connection = connect(&world.endpoint.url, limits()).await;
        let (deployer, events) = deployer_asking(connection, options, approver);
        let run = match doing {
            Doing::Refactor => Box::pin(deployer.refactor(&stacks)).await,
            Doing::Deploy => Box::pin(deployer.deploy(&stacks)).await,
        };
        let events = std::mem::take(&mut *events.lock().expect("no test fails in it"));
        Ended { run, events }
    });
    let questions = questions.lock().expect("no test fails in it").clone();
    Asked { ended, questions }
}

fn asking() -> DeployOptions {
    DeployOptions {
        require_approval: RequireApproval::Any,
        ..options()
    }
}

fn refactor(directory: &TempDir, world: &World) -> Asked {
    work(
        Doing::Refactor,
        directory,
        world,
        Answer::Approved,
        asking(),
    )
}

fn deploy(directory: &TempDir, world: &World) -> Asked {
    work(Doing::Deploy, directory, world, Answer::Approved, options())
}

/// The calls that change something in AWS, or may.
fn acts(world: &World) -> Vec<String> {
    let calls = world.endpoint.calls().into_iter().map(|call| call.action);
    let acts = calls.filter(|it| {
        !it.starts_with("Describe") && !it.starts_with("List") && !it.starts_with("Get")
    });
    acts.collect()
}

fn template(world: &World) -> Value {
    let stack = world.stack("app").expect("the stack is there");
    serde_json::from_str(&stack.template).expect("a template")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("a template")
}

#[test]
fn declared_moves_are_shown_asked_for_and_made() {
    let (world, directory, after) = renamed();
    let asked = refactor(&directory, &world);
    assert_eq!(
        asked.ended.verdict(),
        Verdict::Done,
        "{}",
        asked.ended.told()
    );
    assert!(matches!(
        asked.ended.run.reports[0].ended,
        Ok(Outcome::Moved { resources: 2 })
    ));
    assert_eq!(
        asked.questions,
        [
            "stack app in 123456789012/eu-west-2: 2 resources get another logical id, and nothing else changes",
            "Move 2 resources of app?",
        ]
    );
    let shown = asked.ended.events.iter().find_map(|event| match event {
        Event::Moving { moves, .. } => Some(moves.iter().map(|it| it.name().to_owned())),
        _ => None,
    });
    let shown: Vec<String> = shown.expect("the moves are shown").collect();
    assert_eq!(shown, ["app/Alarms/Mail", "app/Alarms/Topic"]);
    assert_eq!(template(&world), parsed(&after));
    assert_eq!(
        acts(&world),
        ["CreateStackRefactor", "ExecuteStackRefactor"]
    );
}

#[test]
fn what_was_moved_is_not_moved_again() {
    let (world, directory, _) = renamed();
    refactor(&directory, &world);
    let again = refactor(&directory, &world);
    assert_eq!(again.ended.verdict(), Verdict::Done);
    assert!(matches!(
        again.ended.run.reports[0].ended,
        Ok(Outcome::NoChanges { .. })
    ));
    assert_eq!(acts(&world).len(), 2, "{:?}", acts(&world));
}

#[test]
fn undeclared_moves_are_recognised_and_named_as_such() {
    let (_, before) = app(|stack| {
        alerts(stack, "Alerts");
    });
    let (directory, after) = app(|stack| {
        alerts(stack, "Alarms");
    });
    let world = deployed(&before);
    let asked = refactor(&directory, &world);
    assert_eq!(
        asked.ended.verdict(),
        Verdict::Done,
        "{}",
        asked.ended.told()
    );
    assert_eq!(asked.questions.len(), 4, "{:?}", asked.questions);
    assert!(
        asked.questions[1].ends_with(": same type, same properties, not declared"),
        "{:?}",
        asked.questions
    );
    assert_eq!(template(&world), parsed(&after));
}

#[test]
fn what_is_alike_is_named_and_not_guessed() {
    let twins = |first: &'static str, second: &'static str| {
        move |stack: Stack| {
            for id in [first, second] {
                RawResource::new("AWS::SQS::Queue").add(stack, id);
            }
        }
    };
    let (_, before) = app(twins("A", "B"));
    let (directory, _) = app(twins("C", "D"));
    let world = deployed(&before);
    let asked = refactor(&directory, &world);
    assert_eq!(asked.ended.verdict(), Verdict::Done);
    let warned = asked.ended.events.iter().any(|event| {
        matches!(event, Event::Warning { message, hint: Some(hint), .. }
            if message == "A, B (AWS::SQS::Queue) are alike, and became C, D or not" && hint.contains("moved_from"))
    });
    assert!(warned, "{:?}", asked.ended.events);
    assert!(acts(&world).is_empty());
}

#[test]
fn a_deployment_moves_first_and_then_does_the_rest() {
    let (_, before) = app(|stack| {
        alerts(stack, "Alerts");
    });
    let (directory, after) = app(|stack| {
        alerts(stack, "Alarms").moved_from("Alerts");
        topic(stack, "More");
    });
    let world = deployed(&before);
    let asked = deploy(&directory, &world);
    assert_eq!(
        asked.ended.verdict(),
        Verdict::Done,
        "{}",
        asked.ended.told()
    );
    assert_eq!(
        acts(&world),
        [
            "CreateStackRefactor",
            "ExecuteStackRefactor",
            "CreateChangeSet",
            "ExecuteChangeSet"
        ]
    );
    let said = asked.ended.events.iter().any(|event| {
        matches!(event, Event::Note { message } if message.contains("in two phases") && message.contains("first 2 resources to move"))
    });
    assert!(said, "{:?}", asked.ended.events);
    assert_eq!(template(&world), parsed(&after));
}

#[test]
fn without_approval_nothing_moves_and_nothing_is_deployed() {
    let (world, directory, _) = renamed();
    let before = template(&world);
    let no = || Answer::Declined("it was answered with no".to_owned());
    for doing in [Doing::Refactor, Doing::Deploy] {
        let asked = work(doing, &directory, &world, no(), asking());
        assert_eq!(asked.ended.verdict(), Verdict::NotApproved);
        assert_eq!(template(&world), before);
    }
    assert_eq!(acts(&world), ["CreateStackRefactor", "CreateStackRefactor"]);
}

#[test]
fn a_change_set_that_would_delete_is_not_even_prepared() {
    let (world, directory, _) = renamed();
    let options = DeployOptions {
        execution: Execution::PrepareOnly,
        ..options()
    };
    let asked = work(Doing::Deploy, &directory, &world, Answer::Approved, options);
    assert_eq!(asked.ended.verdict(), Verdict::NotApproved);
    assert!(acts(&world).is_empty(), "{:?}", acts(&world));
}

#[test]
fn what_aws_refuses_is_told_and_leaves_all_as_it_was() {
    let (world, directory, _) = renamed();
    let before = template(&world);
    let reason = "Stack refactor does not support stacks with stack policies";
    world.refactors(|it| it.refused = Some(reason));
    for doing in [Doing::Refactor, Doing::Deploy] {
        let asked = work(doing, &directory, &world, Answer::Approved, options());
        assert_eq!(asked.ended.verdict(), Verdict::Setup);
        assert!(
            asked.ended.told().contains(reason),
            "{}",
            asked.ended.told()
        );
        assert_eq!(template(&world), before);
    }
    world.refactors(|it| it.refused = None);
    world.refactors(|it| it.stray = true);
    let asked = refactor(&directory, &world);
    assert_eq!(asked.ended.verdict(), Verdict::Setup);
    let told = asked.ended.told();
    assert!(told.contains("MOVE RESOURCE Stray → Elsewhere"), "{told}");
    assert_eq!(template(&world), before);
}

#[test]
fn a_refactor_that_fails_is_rolled_back_and_told() {
    let (world, directory, _) = renamed();
    let before = template(&world);
    world.refactors(|it| it.fails = Some("the topic is locked"));
    let asked = deploy(&directory, &world);
    assert_eq!(asked.ended.verdict(), Verdict::Failed);
    let told = asked.ended.events.iter().any(|event| {
        matches!(event, Event::Warning { message, .. } if message == "the refactor ended in ROLLBACK_COMPLETE: the topic is locked")
    });
    assert!(told, "{:?}", asked.ended.events);
    assert_eq!(template(&world), before);
    assert_eq!(
        acts(&world),
        ["CreateStackRefactor", "ExecuteStackRefactor"]
    );
}

/// Declarations that do not fit what is deployed, and what is said.
#[test]
fn a_name_that_points_nowhere_or_at_two_things_is_refused_before_anything() {
    let (_, before) = app(|stack| {
        topic(stack, "A");
        topic(stack, "B");
        topic(stack, "Here");
    });
    let (directory, _) = app(|stack| {
        topic(stack, "New").moved_from("Typo");
        topic(stack, "Two").moved_from("A").moved_from("B");
    });
    for doing in [Doing::Refactor, Doing::Deploy] {
        let world = deployed(&before);
        let asked = work(doing, &directory, &world, Answer::Approved, options());
        assert_eq!(asked.ended.verdict(), Verdict::Setup);
        let told = asked.ended.told();
        assert!(
            told.contains("moved_from(\"Typo\") of app/New (sparta-app/tests/deploy/refactor.rs:"),
            "{told}"
        );
        assert!(
            told.contains("it points nowhere: the deployed stack has neither Typo nor"),
            "{told}"
        );
        assert!(
            told.contains("it points at 2 things: the deployed stack has A and B"),
            "{told}"
        );
        assert!(acts(&world).is_empty(), "{:?}", acts(&world));
        assert_eq!(world.stack("app").map(|it| it.executed), Some(0));
    }
}

#[test]
fn a_new_stack_has_nothing_to_move() {
    let (directory, _) = app(|stack| {
        alerts(stack, "Alarms").moved_from("Alerts");
    });
    let world = World::start();
    let asked = deploy(&directory, &world);
    assert_eq!(
        asked.ended.verdict(),
        Verdict::Done,
        "{}",
        asked.ended.told()
    );
    assert_eq!(acts(&world), ["CreateChangeSet", "ExecuteChangeSet"]);
    let asked = refactor(&directory, &World::start());
    assert_eq!(asked.ended.verdict(), Verdict::Failed);
    assert!(asked.ended.told().contains("stack app is not deployed"));
}

#[test]
fn stopped_dead_at_any_call_the_next_run_ends_it() {
    let mut call = 0;
    loop {
        let (world, directory, after) = renamed();
        world.stop_at(call);
        let finished = block_on(async {
            let assembly =
                Assembly::read(&directory.path().join("out")).expect("the assembly is good");
            let stacks = assembly.select(&[], With::Nothing).expect("all stacks");
            let connection = connect(&world.endpoint.url, limits()).await;
            let approver: Approver = Arc::new(|_| Answer::Approved);
            let (deployer, _) = deployer_asking(connection, options(), approver);
            tokio::select! {
                _ = Box::pin(deployer.deploy(&stacks)) => true,
                () = world.stopped() => false,
            }
        });
        if finished {
            assert!(call > 10, "only {call} calls were made");
            return;
        }
        world.heal();
        let asked = deploy(&directory, &world);
        assert_eq!(
            asked.ended.verdict(),
            Verdict::Done,
            "stopped at call {call}: {}",
            asked.ended.told()
        );
        assert_eq!(template(&world), parsed(&after), "stopped at call {call}");
        let executed = world.endpoint.calls_of("ExecuteStackRefactor").len();
        assert_eq!(executed, 1, "stopped at call {call}");
        call += 1;
    }
}

#[test]
fn lost_answers_move_nothing_twice() {
    for action in [
        "CreateStackRefactor",
        "DescribeStackRefactor",
        "ListStackRefactorActions",
        "ListStackRefactors",
        "ExecuteStackRefactor",
    ] {
        for trouble in [
            Trouble::CutAfter,
            Trouble::Error(503, "ServiceUnavailable", "try later"),
        ] {
            let (world, directory, after) = renamed();
            world.plan(Plan {
                action,
                from: 0,
                times: 1,
                trouble,
            });
            let asked = deploy(&directory, &world);
            let told = asked.ended.told();
            assert_eq!(
                asked.ended.verdict(),
                Verdict::Done,
                "{action} {trouble:?}: {told}"
            );
            assert_eq!(template(&world), parsed(&after), "{action} {trouble:?}");
            let stack = world.stack("app").expect("the stack is there");
            assert_eq!(stack.executed, 0, "{action} {trouble:?}");
        }
    }
}

#[test]
fn the_command_shows_and_asks_and_has_its_exit_codes() {
    let (world, directory, _) = renamed();
    let (out, url) = (directory.path().join("out"), world.endpoint.url.clone());
    let sparta = |arguments: &[&str]| {
        let place = ["--region", "eu-west-2"];
        run(&out, &url, &[&place[..], arguments].concat())
    };
    let ran = sparta(&["refactor", "--dry-run"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines[0], "app: 2 resources to move");
    assert!(
        lines[1].starts_with("  → app/Alarms/Mail  AWS::SNS::Subscription, now AlertsMail"),
        "{ran:?}"
    );
    assert!(
        lines[2]
            .trim_start()
            .starts_with("moved_from in app/Alarms, sparta-app/tests/deploy/refactor.rs:"),
        "{ran:?}"
    );
    let ran = sparta(&["refactor", "--dry-run", "--format", "json"]);
    let shown: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(
        shown["app"]["moves"][1]["construct_path"],
        "app/Alarms/Topic"
    );
    assert_eq!(shown["app"]["moves"][1]["type"], "AWS::SNS::Topic");
    assert_eq!(shown["app"]["faults"], json!([]));
    assert!(acts(&world).is_empty(), "{:?}", acts(&world));

    let ran = sparta(&["deploy", "--yes", "--no-execute"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.stderr.contains("`sparta refactor app` first"),
        "{ran:?}"
    );
    let ran = sparta(&["refactor"]);
    assert_eq!(ran.code, 4, "nobody can be asked: {ran:?}");
    let ran = sparta(&["diff"]);
    assert!(ran.stdout.contains("2 to move"), "{ran:?}");
    let ran = sparta(&["refactor", "--yes", "--format", "json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(result["stacks"][0]["outcome"], "moved");
    assert_eq!(result["stacks"][0]["resources"], 2);
    let ran = sparta(&["diff", "--exit-code"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_plan_is_not_kept_before_the_moves_are_made() {
    let (world, directory, _) = renamed();
    let (out, url) = (directory.path().join("out"), world.endpoint.url.clone());
    let file = directory.path().join("plan.json");
    let file = file.to_str().expect("a path of text");
    let ran = run(&out, &url, &["--region", "eu-west-2", "plan", "-o", file]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr.contains("`sparta refactor app` first"),
        "{ran:?}"
    );
    assert!(acts(&world).is_empty(), "{:?}", acts(&world));
}
