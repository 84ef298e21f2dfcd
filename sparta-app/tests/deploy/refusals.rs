//! What AWS refuses in ways no emulator does: a wrong clock, a missing capability, a stack policy.

use crate::endpoint::cloudformation::{Fault, Scene, Script, start};
use crate::endpoint::sparta::run;
use crate::{app, new_stack, present};

/// As the services word it: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>,
/// for S3 <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>.
const CLOCKS: [(u16, &str, &str); 4] = [
    (
        403,
        "SignatureDoesNotMatch",
        "Signature expired: 20261122T115159Z is now earlier than 20261122T120519Z (20261122T121019Z - 5 min.)",
    ),
    (
        403,
        "InvalidSignatureException",
        "Signature not yet current: 20261122T123000Z is still later than 20261122T122519Z (20261122T122019Z + 5 min.)",
    ),
    (400, "RequestExpired", "Request has expired."),
    (
        403,
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
    ),
];

#[test]
fn a_wrong_clock_is_told_and_touches_nothing() {
    for (status, code, message) in CLOCKS {
        let faults = vec![("GetCallerIdentity", Fault::Error(status, code, message))];
        let aws = start(Script {
            faults,
            ..new_stack()
        });
        let ran = run(app().path(), &aws.url, &["deploy", "--yes"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{code}: {ran:?}");
        let told =
            format!("error: the clock of this machine is too far from that of AWS: {message}");
        assert!(ran.stderr.contains(&told), "{code}: {ran:?}");
        assert!(
            ran.stderr.contains("hint: set the clock of this machine"),
            "{code}: {ran:?}"
        );
        assert_eq!(ran.stderr.matches("error:").count(), 1, "{code}: {ran:?}");
        assert_eq!(aws.calls().len(), 1, "{code}");
    }
}

#[test]
fn a_capability_that_the_template_does_not_show_is_named_with_a_way_out() {
    let message = "Requires capabilities : [CAPABILITY_AUTO_EXPAND]";
    let fault = Fault::Error(400, "InsufficientCapabilitiesException", message);
    let aws = start(Script {
        faults: vec![("CreateChangeSet", fault)],
        ..new_stack()
    });
    let ran = run(app().path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for part in [
        "error: CreateChangeSet was refused: Requires capabilities : [CAPABILITY_AUTO_EXPAND]",
        "hint: a macro or nested stack needs more than the template shows",
    ] {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
    // Only what the template needs was acknowledged, and the refusal changes nothing about that.
    let asked = aws.calls_of("CreateChangeSet");
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].get("Capabilities.member.1"), "CAPABILITY_IAM");
    assert_eq!(asked[0].get("Capabilities.member.2"), "");
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html>
const DENIED: [Scene; 4] = [
    ("", "UPDATE_IN_PROGRESS", "User Initiated"),
    (
        "AlarmsTopic1",
        "UPDATE_FAILED",
        "Action denied by stack policy: Statement [#1] does not allow [Update:Modify] for resource \
         [LogicalResourceId/AlarmsTopic1];",
    ),
    (
        "",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "The following resource(s) failed to update: [AlarmsTopic1].",
    ),
    ("", "UPDATE_ROLLBACK_COMPLETE", ""),
];

#[test]
fn an_update_that_the_stack_policy_denies_names_the_resource_and_the_policy() {
    let aws = start(Script {
        on_execute: DENIED.to_vec(),
        ..present("UPDATE_COMPLETE")
    });
    let ran = run(app().path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for part in [
        "failed: app: AWS::SNS::Topic Alarms/Topic (UPDATE_FAILED)",
        "Action denied by stack policy: Statement [#1] does not allow [Update:Modify]",
        "made at src/main.rs:42",
        "hint: the stack's policy protects it: set one that allows the update (--stack-policy)",
        "app: failed and rolled back (UPDATE_ROLLBACK_COMPLETE)",
    ] {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
}
