//! Watching that ends before the operation does.

use std::process::Child;
use std::time::{Duration, Instant};

use crate::endpoint::Endpoint;
use crate::endpoint::cloudformation::{Fault, Script, start};
use crate::endpoint::sparta::{command, run, wait};
use crate::{app, new_stack, present};

/// Presses Ctrl-C once the command has made so many calls of an action.
pub(crate) fn interrupt_at(child: &Child, aws: &Endpoint, (action, count): (&str, usize)) {
    let started = Instant::now();
    while aws.calls_of(action).len() < count {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "never got there: {:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let kill = std::process::Command::new("sh")
        .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
        .status();
    assert!(kill.expect("there is a shell").success());
}

#[test]
fn watching_ends_when_the_time_is_up() {
    let (assembly, aws) = (
        app(),
        start(Script {
            stall: true,
            ..new_stack()
        }),
    );
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--timeout", "2s"],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("stack app is still in CREATE_IN_PROGRESS after 2 s"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("hint: run the same command again: it attaches to it"),
        "{ran:?}"
    );
}

#[test]
fn an_interrupt_says_what_goes_on() {
    let (assembly, aws) = (
        app(),
        start(Script {
            stall: true,
            ..new_stack()
        }),
    );
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    interrupt_at(&child, &aws, ("DescribeStackEvents", 1));
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(
        ran.stderr
            .contains("interrupted; the creation of stack app in eu-west-2 goes on in AWS"),
        "{ran:?}"
    );
    assert!(aws.calls_of("DeleteChangeSet").is_empty());
}

/// The change set is not ready for long.
fn slow() -> Script {
    let slow = Fault::Error(503, "ServiceUnavailable", "slow");
    Script {
        faults: vec![("DescribeChangeSet", slow); 100],
        ..new_stack()
    }
}

#[test]
fn an_interrupt_before_the_execution_leaves_nothing_behind() {
    let (assembly, aws) = (app(), start(slow()));
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    interrupt_at(&child, &aws, ("DescribeChangeSet", 1));
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(
        ran.stderr
            .contains("of stack app was removed, nothing was changed"),
        "{ran:?}"
    );
    let name = aws.calls_of("CreateChangeSet")[0]
        .get("ChangeSetName")
        .to_owned();
    assert_eq!(
        aws.calls_of("DeleteChangeSet")[0].get("ChangeSetName"),
        name
    );
    assert_eq!(aws.calls_of("DeleteStack").len(), 1);
}

#[test]
fn a_second_interrupt_cancels_the_update() {
    let (assembly, aws) = (
        app(),
        start(Script {
            stall: true,
            ..present("UPDATE_COMPLETE")
        }),
    );
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    interrupt_at(&child, &aws, ("DescribeStackEvents", 3));
    std::thread::sleep(Duration::from_secs(1));
    interrupt_at(&child, &aws, ("DescribeStackEvents", 3));
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    for part in [
        "interrupted; the update of stack app in eu-west-2 goes on in AWS",
        "hint: `sparta deploy app` attaches to it",
        "Ctrl-C again within 5 s cancels the update",
        "the update of stack app in eu-west-2 is cancelled; AWS rolls it back",
    ] {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
    let cancelled = &aws.calls_of("CancelUpdateStack")[0];
    assert!(!cancelled.get("ClientRequestToken").is_empty());
}

#[test]
fn a_plan_that_is_interrupted_or_cannot_be_kept_leaves_nothing_behind() {
    let (assembly, aws) = (app(), start(slow()));
    let file = assembly.path().join("plan.json");
    let arguments = ["plan", "-o", file.to_str().unwrap()];
    let child = command(assembly.path(), &aws.url, &arguments).spawn();
    let child = child.unwrap();
    interrupt_at(&child, &aws, ("DescribeChangeSet", 1));
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    let told = "of stack app was removed, nothing was changed";
    assert!(ran.stderr.contains(told), "{ran:?}");
    assert!(!file.exists());
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);

    let (assembly, aws) = (app(), start(new_stack()));
    let nowhere = assembly.path().join("missing").join("plan.json");
    let arguments = ["plan", "-v", "-o", nowhere.to_str().unwrap()];
    let ran = run(assembly.path(), &aws.url, &arguments);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("plan.json"), "{ran:?}");
    assert!(ran.stderr.contains("is removed"), "{ran:?}");
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);
    assert_eq!(aws.calls_of("DeleteStack").len(), 1, "the shell goes too");
}
