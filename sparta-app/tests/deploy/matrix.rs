//! Every fault, at every call, at every moment: the right ending and message, and running again converges.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::stream::{FuturesUnordered, StreamExt};
use serde_json::json;
use sparta_app::aws::Connection;
use sparta_app::deploy::Verdict;
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::in_process::{
    Doing, Ended, block_on, connect, deployer, limits, options, run, run_with,
};
use crate::endpoint::world::{Plan, Trouble, World};
use sparta_app::plan::{Assembly, With};

/// A call of the API, and which one of its name.
type Moment = (&'static str, usize);

/// The calls of a creation, in order.
const CREATION: &[Moment] = &[
    ("GetCallerIdentity", 0),
    ("DescribeStacks", 0),
    ("CreateChangeSet", 0),
    ("DescribeChangeSet", 0),
    ("DescribeChangeSet", 1),
    ("ExecuteChangeSet", 0),
    ("DescribeStackEvents", 0),
    ("DescribeStackEvents", 1),
    ("DescribeStacks", 1),
];

/// The calls of an update, in order.
const UPDATE: &[Moment] = &[
    ("GetCallerIdentity", 0),
    ("DescribeStacks", 0),
    ("GetTemplate", 0),
    ("CreateChangeSet", 0),
    ("DescribeChangeSet", 0),
    ("DescribeChangeSet", 1),
    ("DescribeStacks", 1),
    ("DescribeStackEvents", 0),
    ("ExecuteChangeSet", 0),
    ("DescribeStackEvents", 1),
    ("DescribeStackEvents", 2),
    ("DescribeStacks", 2),
];

const DESTRUCTION: &[Moment] = &[
    ("GetCallerIdentity", 0),
    ("DescribeStacks", 0),
    ("DescribeStacks", 1),
    ("GetTemplate", 0),
    ("DescribeStackEvents", 0),
    ("DeleteStack", 0),
    ("DescribeStackEvents", 1),
    ("DescribeStacks", 2),
];

/// What goes wrong, how often, and what is told when it does not pass.
struct Fault {
    name: &'static str,
    trouble: Trouble,
    times: usize,
    /// How the run ends, when nothing was changed yet, and a part of the message; `None` when it is borne.
    ends: Option<(Verdict, &'static str)>,
}

const ALWAYS: usize = usize::MAX;

const fn borne(name: &'static str, trouble: Trouble) -> Fault {
    Fault {
        name,
        trouble,
        times: 1,
        ends: None,
    }
}

const fn fatal(name: &'static str, trouble: Trouble, ends: (Verdict, &'static str)) -> Fault {
    Fault {
        name,
        trouble,
        times: ALWAYS,
        ends: Some(ends),
    }
}

/// Throttling comes first: after it the SDK slows down, and those cases take longest.
const FAULTS: &[Fault] = &[
    borne(
        "throttled with 400",
        Trouble::Error(400, "Throttling", "Rate exceeded"),
    ),
    borne(
        "throttled with 503",
        Trouble::Error(503, "SlowDown", "Rate exceeded"),
    ),
    fatal(
        "throttled for good",
        Trouble::Error(400, "Throttling", "Rate exceeded"),
        (Verdict::Failed, "was throttled: Rate exceeded"),
    ),
    borne(
        "a fault with 500",
        Trouble::Error(500, "InternalFailure", "oops"),
    ),
    borne(
        "a fault with 503",
        Trouble::Error(503, "ServiceUnavailable", "busy"),
    ),
    borne("cut before", Trouble::CutBefore),
    borne("cut after", Trouble::CutAfter),
    borne("silent before", Trouble::SilenceBefore),
    borne("silent after", Trouble::SilenceAfter),
    fatal(
        "faulty for good",
        Trouble::Error(500, "InternalFailure", "oops"),
        (
            Verdict::Failed,
            "failed on the side of AWS with HTTP 500: oops",
        ),
    ),
    fatal(
        "cut for good",
        Trouble::CutBefore,
        (Verdict::Failed, "got no answer from 127.0.0.1:"),
    ),
    fatal(
        "silent for good",
        Trouble::SilenceBefore,
        (Verdict::Failed, "got no answer from 127.0.0.1:"),
    ),
    fatal(
        "expired credentials",
        Trouble::Error(
            403,
            "ExpiredToken",
            "The security token included in the request is expired",
        ),
        (
            Verdict::Setup,
            "AWS does not accept the credentials: The security token included in the request is expired",
        ),
    ),
    fatal(
        "deleted credentials",
        Trouble::Error(403, "InvalidClientTokenId", "The security token is invalid"),
        (Verdict::Setup, "AWS does not accept the credentials"),
    ),
    fatal(
        "a wrong clock",
        Trouble::Error(
            403,
            "SignatureDoesNotMatch",
            "Signature expired: 20261122T115159Z is now earlier than 20261122T120519Z",
        ),
        (
            Verdict::Setup,
            "the clock of this machine is too far from that of AWS: Signature expired",
        ),
    ),
    fatal(
        "denied",
        Trouble::Error(
            403,
            "AccessDenied",
            "User: arn:aws:iam::1:user/dev is not authorized to perform: cloudformation:X on resource: arn:app",
        ),
        (
            Verdict::Failed,
            "arn:aws:iam::1:user/dev may not call cloudformation:X on arn:app",
        ),
    ),
    fatal(
        "refused",
        Trouble::Error(400, "ValidationError", "1 validation error detected"),
        (Verdict::Failed, "was refused: 1 validation error detected"),
    ),
];

fn app() -> TempDir {
    write(&[StackSpec {
        template: json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}),
        ..StackSpec::new("app")
    }])
}

/// True when the operation in AWS goes on without us from this call on.
fn is_under_way(moments: &[Moment], moment: Moment) -> bool {
    let place = |wanted: Moment| moments.iter().position(|it| *it == wanted);
    let starts = place(("ExecuteChangeSet", 0)).or(place(("DeleteStack", 0)));
    place(moment) > starts
}

/// True when a change set stands that must be removed, which the same trouble may not allow.
fn touched(moments: &[Moment], moment: Moment) -> bool {
    let place = |wanted: Moment| moments.iter().position(|it| *it == wanted);
    let first = place(("CreateChangeSet", 0)).or(place(("DeleteStack", 0)));
    place(moment) >= first
}

async fn case(
    (doing, moments): (Doing, &'static [Moment]),
    moment: Moment,
    fault: &Fault,
    (world, connection): (World, Connection),
) {
    let case = format!("{doing:?}, {} at {} {}", fault.name, moment.0, moment.1);
    let assembly = app();
    world.plan(Plan {
        action: moment.0,
        from: moment.1,
        times: fault.times,
        trouble: fault.trouble,
    });
    let ended = run_with(doing, assembly.path(), connection, options()).await;
    let told = ended.told();
    match fault.ends {
        None => assert_eq!(ended.verdict(), Verdict::Done, "{case}: {told}"),
        Some((verdict, message)) => {
            let verdict = if touched(moments, moment) {
                Verdict::Failed
            } else {
                verdict
            };
            assert_eq!(ended.verdict(), verdict, "{case}: {told}");
            assert!(told.contains(message), "{case}: {told}");
            if is_under_way(moments, moment) {
                let resumes = told.contains("goes on in AWS") && told.contains("attaches to it");
                assert!(resumes, "{case}: {told}");
            }
        }
    }
    world.heal();
    converges(doing, &case, &assembly, &world).await;
}

/// Running it again leads to what is wanted, done once.
async fn converges(doing: Doing, case: &str, assembly: &TempDir, world: &World) {
    let again: Ended = run(doing, assembly.path(), &world.endpoint.url, options()).await;
    assert_eq!(
        again.verdict(),
        Verdict::Done,
        "{case}, again: {}",
        again.told()
    );
    match (doing, world.stack("app")) {
        (Doing::Deploy, Some(stack)) => {
            assert!(
                stack.status.ends_with("E_COMPLETE"),
                "{case}: {}",
                stack.status
            );
            assert!(
                stack.template.contains("AWS::SNS::Topic"),
                "{case}: {}",
                stack.template
            );
            assert_eq!(stack.executed, 1, "{case}");
            assert!(stack.pending.is_empty(), "{case}: {:?}", stack.pending);
        }
        (Doing::Destroy, Some(stack)) => assert_eq!(stack.status, "DELETE_COMPLETE", "{case}"),
        (Doing::Destroy, None) => {}
        (Doing::Deploy, None) => panic!("{case}: there is no stack"),
    }
}

/// An account in which the stack is, or is not yet.
fn account(moments: &[Moment]) -> World {
    if moments == CREATION {
        World::start()
    } else {
        World::start().with("app", "CREATE_COMPLETE")
    }
}

fn all(doing: Doing, moments: &'static [Moment]) {
    block_on(async {
        let mut cases = Vec::new();
        for fault in FAULTS {
            for moment in moments {
                // Opening takes time on the one thread there is, and no case's clock may run meanwhile.
                let world = account(moments);
                let connection = connect(&world.endpoint.url, limits()).await;
                cases.push(case((doing, moments), *moment, fault, (world, connection)));
            }
        }
        // Some at a time: each has a server of its own in this process.
        let mut cases = cases.into_iter();
        let mut running = FuturesUnordered::new();
        loop {
            while running.len() < 48 {
                let Some(next) = cases.next() else { break };
                running.push(next);
            }
            if running.next().await.is_none() {
                return;
            }
        }
    });
}

#[test]
fn every_fault_at_every_call_of_a_creation() {
    all(Doing::Deploy, CREATION);
}

#[test]
fn every_fault_at_every_call_of_an_update() {
    all(Doing::Deploy, UPDATE);
}

#[test]
fn every_fault_at_every_call_of_a_destruction() {
    all(Doing::Destroy, DESTRUCTION);
}

/// The calls of a run without trouble.
async fn calls(doing: Doing, world: World) -> Vec<String> {
    let assembly = app();
    let ended = run(doing, assembly.path(), &world.endpoint.url, options()).await;
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let calls = world.endpoint.calls();
    calls.into_iter().map(|call| call.action).collect()
}

#[test]
fn the_moments_are_those_of_a_run_without_trouble() {
    for (doing, moments) in [
        (Doing::Deploy, CREATION),
        (Doing::Deploy, UPDATE),
        (Doing::Destroy, DESTRUCTION),
    ] {
        let made = block_on(calls(doing, account(moments)));
        let listed: Vec<&str> = moments.iter().map(|(action, _)| *action).collect();
        // Following takes as many looks as the operation has news.
        let without_repeats = |mut list: Vec<&str>| {
            list.dedup_by(|one, other| one == other && *one == "DescribeStackEvents");
            list.join(" ")
        };
        let mut made: Vec<&str> = made.iter().map(String::as_str).collect();
        assert_eq!(
            made.pop(),
            Some("DescribeStackEvents"),
            "the last look, which may fail"
        );
        assert_eq!(without_repeats(made), without_repeats(listed));
    }
}

/// The work is dropped while a call is under way, as when the process is killed.
async fn killed_at(doing: Doing, world: World, call: usize) {
    let case = format!("{doing:?}, killed at call {call}");
    let assembly = app();
    world.stop_at(call);
    {
        let read = Assembly::read(assembly.path()).expect("the assembly is good");
        let stacks = read.select(&[], With::Nothing).expect("all stacks");
        let connection = connect(&world.endpoint.url, limits()).await;
        let (deployer, _) = deployer(connection, options());
        let work = async {
            match doing {
                Doing::Deploy => Box::pin(deployer.deploy(&stacks)).await,
                Doing::Destroy => Box::pin(deployer.destroy(&stacks, &[])).await,
            }
        };
        tokio::select! {
            run = work => panic!("{case}: it ended: {run:?}"),
            () = world.stopped() => {}
        }
    }
    world.heal();
    converges(doing, &case, &assembly, &world).await;
}

#[test]
fn killed_at_every_call_it_converges() {
    let worlds: [(Doing, fn() -> World); 3] = [
        (Doing::Deploy, World::start),
        (Doing::Deploy, || {
            World::start().with("app", "CREATE_COMPLETE")
        }),
        (Doing::Destroy, || {
            World::start().with("app", "CREATE_COMPLETE")
        }),
    ];
    let cases = Arc::new(AtomicUsize::new(0));
    block_on(async {
        for (doing, world) in worlds {
            let calls = calls(doing, world()).await.len();
            for call in 0..calls {
                cases.fetch_add(1, Ordering::Relaxed);
                killed_at(doing, world(), call).await;
            }
        }
    });
    assert!(cases.load(Ordering::Relaxed) >= 25, "{cases:?}");
}
