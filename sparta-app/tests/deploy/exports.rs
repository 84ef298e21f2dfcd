//! Exports that other stacks import: they can neither go nor change, and our answer says who holds them.

use crate::endpoint::cloudformation::{Fault, Scene, Script, start};
use crate::endpoint::sparta::{Ran, run};
use crate::{app, present};

const IN_USE: &str = "Export app:Topic cannot be deleted as it is in use by web and api";

const REMEDY: &str = "hint: the stacks web, api import app:Topic: first deploy them without that import, or destroy \
                      them, then do this again";

fn tells(ran: &Ran, parts: &[&str]) {
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:?}");
    for part in parts {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
}

#[test]
fn a_deletion_that_is_refused_names_the_export_and_who_imports_it() {
    let aws = start(Script {
        faults: vec![("DeleteStack", Fault::Error(400, "ValidationError", IN_USE))],
        ..present("UPDATE_COMPLETE")
    });
    let ran = run(app().path(), &aws.url, &["destroy", "--yes"]);
    let told = format!("error: DeleteStack was refused: {IN_USE}");
    tells(&ran, &[&told, REMEDY]);
    assert_eq!(aws.calls_of("DeleteStack").len(), 1);
}

/// The call is taken, and the stack stays as it is: only the reason of its status tells.
/// <https://github.com/aws/aws-cdk/issues/604>, <https://github.com/rlister/stax/issues/40>
#[test]
fn a_deletion_that_ends_where_it_began_is_a_failure_with_its_reason() {
    let refusal: Scene = ("", "UPDATE_COMPLETE", IN_USE);
    let begun: Scene = ("", "DELETE_IN_PROGRESS", "User Initiated");
    for on_delete in [vec![refusal], vec![begun, refusal]] {
        let aws = start(Script {
            on_delete,
            ..present("UPDATE_COMPLETE")
        });
        let ran = run(app().path(), &aws.url, &["destroy", "--yes"]);
        let ended = "app: failed (UPDATE_COMPLETE)";
        tells(&ran, &[IN_USE, REMEDY, ended]);
    }
}

/// <https://github.com/aws/aws-cdk/issues/7602>, <https://github.com/awslabs/generative-ai-cdk-constructs/issues/959>
#[test]
fn an_update_that_takes_it_away_or_changes_it_is_rolled_back_with_its_reason() {
    for reason in [
        IN_USE,
        "Export app:Topic cannot be updated as it is in use by web and api",
        "Delete canceled. Cannot delete export app:Topic as it is in use by web and api.",
    ] {
        let on_execute = vec![
            ("", "UPDATE_IN_PROGRESS", "User Initiated"),
            ("AlarmsTopic1", "UPDATE_COMPLETE", ""),
            ("", "UPDATE_ROLLBACK_IN_PROGRESS", reason),
            ("AlarmsTopic1", "UPDATE_COMPLETE", ""),
            ("", "UPDATE_ROLLBACK_COMPLETE", ""),
        ];
        let aws = start(Script {
            on_execute,
            ..present("UPDATE_COMPLETE")
        });
        let ran = run(app().path(), &aws.url, &["deploy", "--yes"]);
        let ended = "app: failed and rolled back (UPDATE_ROLLBACK_COMPLETE)";
        tells(&ran, &[reason, REMEDY, ended]);
    }
}
