//! Watching that ends before the operation does.

use std::time::{Duration, Instant};

use crate::endpoint::cloudformation::{Fault, Script, start};
use crate::endpoint::sparta::{command, run, wait};
use crate::{app, new_stack, present};

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
    let started = Instant::now();
    while aws.calls_of("DescribeStackEvents").is_empty() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "never got there: {:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let interrupt = std::process::Command::new("sh")
        .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(
        ran.stderr
            .contains("interrupted; the creation of stack app in eu-west-2 goes on in AWS"),
        "{ran:?}"
    );
    assert!(aws.calls_of("DeleteChangeSet").is_empty());
}

#[test]
fn an_interrupt_before_the_execution_leaves_nothing_behind() {
    let slow = (0..100)
        .map(|_| {
            (
                "DescribeChangeSet",
                Fault::Error(503, "ServiceUnavailable", "slow"),
            )
        })
        .collect();
    let (assembly, aws) = (
        app(),
        start(Script {
            faults: slow,
            ..new_stack()
        }),
    );
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    let started = Instant::now();
    while aws.calls_of("DescribeChangeSet").is_empty() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "never got there: {:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let interrupt = std::process::Command::new("sh")
        .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
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
    let interrupt = || {
        let kill = std::process::Command::new("sh")
            .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
            .status();
        assert!(kill.unwrap().success());
    };
    let started = Instant::now();
    while aws.calls_of("DescribeStackEvents").len() < 3 {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "{:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    interrupt();
    std::thread::sleep(Duration::from_secs(1));
    interrupt();
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
