//! `sparta destroy --backup`: tables are backed up before anything is deleted.

use serde_json::{Value, json};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Script, result, start};
use crate::endpoint::sparta::run;
use crate::endpoint::{Endpoint, Reply};
use crate::{app, present};

const BACKUP: &str = "arn:aws:dynamodb:eu-west-2:123456789012:table/users/backup/1";

fn details(status: &str) -> Value {
    json!({"BackupArn": BACKUP, "BackupName": "n", "BackupStatus": status, "BackupType": "USER",
        "BackupCreationDateTime": 1_795_890_496})
}

fn described(status: &str) -> Reply {
    let answer = json!({"BackupDescription": {"BackupDetails": details(status)}});
    Reply::Json(200, answer.to_string())
}

/// A stack with a table, one that a failed deletion has already taken, and a topic.
fn stack(faults: Vec<(&'static str, Fault)>, looks: Vec<Reply>) -> Endpoint {
    let resource = |id: &str, kind: &str, status: &str| {
        format!(
            "<member><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{}</PhysicalResourceId>\
             <ResourceType>{kind}</ResourceType><ResourceStatus>{status}</ResourceStatus>\
             <LastUpdatedTimestamp>2026-11-22T10:00:00Z</LastUpdatedTimestamp></member>",
            id.to_lowercase()
        )
    };
    let resources = resource("Users", "AWS::DynamoDB::Table", "CREATE_COMPLETE")
        + &resource("Gone", "AWS::DynamoDB::Table", "DELETE_COMPLETE")
        + &resource("AlarmsTopic1", "AWS::SNS::Topic", "CREATE_COMPLETE");
    let resources = format!("<StackResourceSummaries>{resources}</StackResourceSummaries>");
    let created = json!({"BackupDetails": details("CREATING")}).to_string();
    start(Script {
        faults,
        answers: vec![
            (
                "ListStackResources",
                vec![result("ListStackResources", &resources)],
            ),
            ("CreateBackup", vec![Reply::Json(200, created)]),
            ("DescribeBackup", looks),
        ],
        ..present("CREATE_COMPLETE")
    })
}

fn ready() -> Vec<Reply> {
    vec![described("CREATING"), described("AVAILABLE")]
}

#[test]
fn tables_are_backed_up_before_the_stack_goes() {
    let aws = stack(Vec::new(), ready());
    let ran = run(app().path(), &aws.url, &["destroy", "--yes", "--backup"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.stdout, format!("app.users = {BACKUP}\n"));
    assert!(
        ran.stderr
            .contains(&format!("app: table users is backed up: {BACKUP}")),
        "{ran:?}"
    );
    let calls: Vec<String> = aws.calls().into_iter().map(|call| call.action).collect();
    let place = |action: &str| calls.iter().position(|it| it == action).expect(action);
    let last_look = calls.iter().rposition(|it| it == "DescribeBackup");
    assert!(place("CreateBackup") < place("DescribeBackup"));
    assert!(last_look < Some(place("DeleteStack")));
    let backups = aws.calls_of("CreateBackup");
    assert_eq!(backups.len(), 1, "only the table that is there");
    let request: Value = serde_json::from_str(&backups[0].body).unwrap();
    assert_eq!(request["TableName"], "users");
    let name = request["BackupName"].as_str().unwrap();
    assert!(name.starts_with("app-20") && name.len() == 19, "{name}");
}

#[test]
fn the_backups_are_part_of_the_result() {
    let aws = stack(Vec::new(), ready());
    let arguments = ["destroy", "--yes", "--backup", "--format", "json"];
    let ran = run(app().path(), &aws.url, &arguments);
    let found: Value = serde_json::from_str(&ran.stdout).unwrap();
    let expected = json!([{"stack": "app", "table": "users", "arn": BACKUP}]);
    assert_eq!(found["backups"], expected);
    assert_eq!(found["stacks"][0]["outcome"], "destroyed");
}

#[test]
fn a_backup_that_fails_stops_the_destruction_of_every_stack() {
    let refused = Fault::Error(400, "LimitExceededException", "too many backups at once");
    let aws = stack(vec![("CreateBackup", refused)], ready());
    let assembly = write(&[StackSpec::new("other"), StackSpec::new("app")]);
    let ran = run(assembly.path(), &aws.url, &["destroy", "--yes", "--backup"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("table users of stack app could not be backed up, and nothing was deleted"),
        "{ran:?}"
    );
    assert!(aws.calls_of("DeleteStack").is_empty(), "{ran:?}");
}

#[test]
fn a_backup_that_never_becomes_ready_stops_it_too() {
    let aws = stack(Vec::new(), vec![described("CREATING")]);
    let arguments = ["destroy", "--yes", "--backup", "--timeout", "1s"];
    let ran = run(app().path(), &aws.url, &arguments);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("is not ready after 1 s, and nothing was deleted"),
        "{ran:?}"
    );
    assert!(aws.calls_of("DeleteStack").is_empty(), "{ran:?}");
}

#[test]
fn nothing_is_backed_up_that_is_not_to_be_deleted() {
    let aws = stack(Vec::new(), ready());
    let ran = run(app().path(), &aws.url, &["destroy", "--backup"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.stderr.contains("tables are backed up first"), "{ran:?}");
    assert!(aws.calls_of("CreateBackup").is_empty(), "{ran:?}");
}

#[test]
fn a_backup_whose_answer_is_lost_is_found_again_and_not_begun_twice() {
    let in_use = Fault::Error(400, "BackupInUseException", "a backup is under way");
    let busy = Fault::Error(500, "InternalServerError", "oops");
    let cases = [
        (vec![Fault::CutAfter], 1, 1),
        (vec![Fault::CutBefore], 1, 2),
        (vec![busy], 1, 2),
        (vec![Fault::CutBefore, in_use], 2, 3),
    ];
    for (faults, looks, begun) in cases {
        let case = format!("{faults:?}");
        let faults = faults.into_iter().map(|it| ("CreateBackup", it));
        let aws = stack(faults.collect(), ready());
        let ran = run(app().path(), &aws.url, &["destroy", "--yes", "--backup"]);
        assert_eq!(ran.code, 0, "{case}: {ran:?}");
        assert_eq!(
            ran.stdout,
            format!("app.users = {BACKUP}\n"),
            "{case}: {ran:?}"
        );
        assert_eq!(aws.calls_of("ListBackups").len(), looks, "{case}");
        let calls = aws.calls_of("CreateBackup");
        assert_eq!(calls.len(), begun, "{case}");
        let name = |body: &str| serde_json::from_str::<Value>(body).unwrap()["BackupName"].clone();
        let first = name(&calls[0].body);
        let all_same = calls.iter().all(|it| name(&it.body) == first);
        assert!(all_same, "{case}: the name finds it again");
    }
}

#[test]
fn where_nobody_may_look_for_a_lost_backup_nothing_is_begun_again() {
    let denied = Fault::Error(400, "AccessDeniedException", "no");
    let faults = vec![("CreateBackup", Fault::CutAfter), ("ListBackups", denied)];
    let aws = stack(faults, ready());
    let ran = run(app().path(), &aws.url, &["destroy", "--yes", "--backup"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let told = "table users of stack app could not be backed up, and nothing was deleted";
    assert!(ran.stderr.contains(told), "{ran:?}");
    assert_eq!(aws.calls_of("CreateBackup").len(), 1, "{ran:?}");
    assert!(aws.calls_of("DeleteStack").is_empty(), "{ran:?}");
}
