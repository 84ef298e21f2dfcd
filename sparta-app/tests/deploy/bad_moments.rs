//! The commands that only look, at bad moments: each says what is wrong and what to do, and changes nothing.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use crate::endpoint::cloudformation::{Fault, Script, error, result, start};
use crate::endpoint::sparta::{Ran, command, run, wait};
use crate::endpoint::{Endpoint, Reply};
use crate::{app, present};

const LOOKING: [&str; 5] = ["status", "logs", "events", "drift", "outputs"];

/// What the commands that look may call: nothing of it changes a stack.
const HARMLESS: [&str; 11] = [
    "GetCallerIdentity",
    "DescribeStacks",
    "DescribeStackEvents",
    "ListStackResources",
    "DescribeServices",
    "DescribeAlarms",
    "FilterLogEvents",
    "DetectStackDrift",
    "DescribeStackDriftDetectionStatus",
    "DescribeStackResourceDrifts",
    "GetTemplate",
];

#[track_caller]
fn touched_nothing(aws: &Endpoint) {
    let called: BTreeSet<String> = aws.calls().into_iter().map(|call| call.action).collect();
    let odd: Vec<_> = called
        .iter()
        .filter(|it| !HARMLESS.contains(&it.as_str()))
        .collect();
    assert!(odd.is_empty(), "{odd:?}");
}

/// A stack whose drift can be looked at, and that has no log group.
fn quiet(answers: Vec<(&'static str, Vec<Reply>)>) -> Script {
    let detection = "<StackId>s</StackId><StackDriftDetectionId>d</StackDriftDetectionId>\
        <DetectionStatus>DETECTION_COMPLETE</DetectionStatus><StackDriftStatus>IN_SYNC</StackDriftStatus>\
        <Timestamp>2026-11-22T10:00:00Z</Timestamp>";
    let mut all = answers;
    all.extend([
        (
            "DetectStackDrift",
            vec![result(
                "DetectStackDrift",
                "<StackDriftDetectionId>d</StackDriftDetectionId>",
            )],
        ),
        (
            "DescribeStackDriftDetectionStatus",
            vec![result("DescribeStackDriftDetectionStatus", detection)],
        ),
        (
            "DescribeStackResourceDrifts",
            vec![result("DescribeStackResourceDrifts", "")],
        ),
    ]);
    Script {
        answers: all,
        ..present("UPDATE_COMPLETE")
    }
}

/// Runs every command that looks, each against an AWS of its own, all at once.
fn each(script: impl Fn() -> Script + Sync) -> Vec<(&'static str, Ran)> {
    let script = &script;
    thread::scope(|scope| {
        let started: Vec<_> = LOOKING
            .into_iter()
            .map(|command| {
                let look = move || {
                    let aws = start(script());
                    let ran = run(app().path(), &aws.url, &[command]);
                    touched_nothing(&aws);
                    ran
                };
                (command, scope.spawn(look))
            })
            .collect();
        let ended = started
            .into_iter()
            .map(|(command, look)| (command, look.join().expect("it ends")));
        ended.collect()
    })
}

#[test]
fn a_throttled_look_waits_and_goes_on() {
    let slow = Fault::Error(400, "Throttling", "Rate exceeded");
    let ran = each(|| Script {
        faults: vec![("DescribeStacks", slow.clone())],
        ..quiet(Vec::new())
    });
    for (command, ran) in ran {
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
        assert!(!ran.stderr.contains("Rate exceeded"), "{command}: {ran:?}");
    }
}

#[test]
fn a_look_that_stays_throttled_ends_and_says_so() {
    let ran = each(|| {
        quiet(vec![(
            "DescribeStacks",
            vec![error(400, "Throttling", "Rate exceeded")],
        )])
    });
    for (command, ran) in ran {
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (1, ""),
            "{command}: {ran:?}"
        );
        let said = "DescribeStacks was throttled: Rate exceeded";
        assert!(ran.stderr.contains(said), "{command}: {ran:?}");
        assert!(ran.stderr.contains("hint: "), "{command}: {ran:?}");
    }
}

#[test]
fn a_look_with_an_expired_token_says_to_log_in_again() {
    let expired = || {
        error(
            403,
            "ExpiredToken",
            "The security token included in the request is expired",
        )
    };
    let ran = each(|| quiet(vec![("DescribeStacks", vec![expired()])]));
    for (command, ran) in ran {
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (2, ""),
            "{command}: {ran:?}"
        );
        let said = "AWS does not accept the credentials: The security token included in the request is expired";
        assert!(ran.stderr.contains(said), "{command}: {ran:?}");
        assert!(ran.stderr.contains("hint: "), "{command}: {ran:?}");
    }
}

/// The token expires between two calls of one look.
#[test]
fn a_token_that_expires_in_the_middle_is_told_as_one() {
    let expired = || {
        error(
            403,
            "ExpiredToken",
            "The security token included in the request is expired",
        )
    };
    for (command, action) in [
        ("status", "ListStackResources"),
        ("logs", "ListStackResources"),
        ("events", "DescribeStackEvents"),
    ] {
        let aws = start(quiet(vec![(action, vec![expired()])]));
        let ran = run(app().path(), &aws.url, &[command]);
        assert_eq!(ran.code, 2, "{command}: {ran:?}");
        assert!(
            ran.stderr.contains("AWS does not accept the credentials"),
            "{command}: {ran:?}"
        );
    }
}

#[test]
fn a_look_at_no_stack_says_that_it_is_not_deployed() {
    for (command, ran) in each(Script::default) {
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (1, ""),
            "{command}: {ran:?}"
        );
        assert!(
            ran.stderr.contains("stack app is not deployed"),
            "{command}: {ran:?}"
        );
        assert!(
            ran.stderr.contains("hint: `sparta deploy app`"),
            "{command}: {ran:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_look_is_interrupted_at_once() {
    let silence = || vec![Reply::Silence(Duration::from_mins(1))];
    for command_name in LOOKING {
        let aws = start(quiet(vec![("DescribeStacks", silence())]));
        let assembly = app();
        let child = command(assembly.path(), &aws.url, &[command_name])
            .spawn()
            .expect("the binary starts");
        let started = Instant::now();
        while aws.calls_of("DescribeStacks").is_empty() {
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "{command_name}"
            );
            thread::sleep(Duration::from_millis(20));
        }
        let interrupt = std::process::Command::new("sh")
            .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
            .status();
        assert!(interrupt.expect("it is sent").success());
        let interrupted = Instant::now();
        let ran = wait(child);
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (130, ""),
            "{command_name}: {ran:?}"
        );
        assert!(
            interrupted.elapsed() < Duration::from_secs(5),
            "{command_name}: {:?}",
            interrupted.elapsed()
        );
        assert!(
            ran.stderr.contains("interrupted"),
            "{command_name}: {ran:?}"
        );
        touched_nothing(&aws);
    }
}
