//! That each option reaches the API, and nothing else does.

use std::sync::Arc;

use serde_json::json;
use sparta_app::deploy::{Answer, DeployOptions, Outcome, Verdict};
use sparta_app::event::Event;
use sparta_app::plan::{Assembly, With};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Script, start};
use crate::endpoint::in_process::{
    Doing, block_on, connect, deployer_asking, limits, options, run as run_in_process,
};
use crate::endpoint::sparta::run;
use crate::endpoint::world::{Stack, World};
use crate::endpoint::{Call, Endpoint};
use crate::{app, new_stack, present};

/// What `deploy --yes` with these options sends: the change set and its execution.
fn sent(script: Script, options: &[&str]) -> (Call, Call, Endpoint) {
    let (assembly, aws) = (app(), start(script));
    let ran = run(
        assembly.path(),
        &aws.url,
        &[&["deploy", "--yes"], options].concat(),
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    let created = aws.calls_of("CreateChangeSet").remove(0);
    let executed = aws.calls_of("ExecuteChangeSet").remove(0);
    (created, executed, aws)
}

#[test]
fn nothing_is_said_that_was_not_asked_for() {
    let (created, executed, aws) = sent(new_stack(), &[]);
    for name in [
        "DeploymentConfig.Mode",
        "DeploymentMode",
        "ImportExistingResources",
        "OnStackFailure",
        "RoleARN",
        "NotificationARNs.member.1",
        "IncludeNestedStacks",
    ] {
        assert_eq!(created.get(name), "", "{name}");
    }
    assert_eq!(executed.get("DisableRollback"), "");
    assert!(aws.calls_of("SetStackPolicy").is_empty());
}

#[test]
fn no_rollback_goes_with_the_execution() {
    let (_, executed, _) = sent(new_stack(), &["--no-rollback"]);
    assert_eq!(executed.get("DisableRollback"), "true");
}

#[test]
fn express_says_everything_in_the_change_set() {
    let (created, executed, _) = sent(new_stack(), &["--express", "--no-rollback"]);
    assert_eq!(created.get("DeploymentConfig.Mode"), "EXPRESS");
    assert_eq!(created.get("DeploymentConfig.DisableRollback"), "true");
    // AWS refuses it beside the other.
    assert_eq!(executed.get("DisableRollback"), "");
    // Express alone would keep what it made: our rollback is asked for.
    let (created, _, _) = sent(new_stack(), &["--express"]);
    assert_eq!(created.get("DeploymentConfig.DisableRollback"), "false");
}

#[test]
fn an_update_takes_the_rest() {
    let role = "arn:aws:iam::123456789012:role/deployer";
    let options = [
        "--revert-drift",
        "--import-existing",
        "--role-arn",
        role,
        "--change-set-name",
        "mine",
    ];
    let (created, _, _) = sent(present("UPDATE_COMPLETE"), &options);
    assert_eq!(created.get("DeploymentMode"), "REVERT_DRIFT");
    assert_eq!(created.get("ImportExistingResources"), "true");
    assert_eq!(created.get("RoleARN"), role);
    assert_eq!(created.get("ChangeSetName"), "mine");
    let (created, _, _) = sent(new_stack(), &["--revert-drift"]);
    assert_eq!(
        created.get("DeploymentMode"),
        "",
        "a new stack has no drift"
    );
}

#[test]
fn a_new_stack_goes_when_it_fails_and_that_is_asked_for() {
    let (created, executed, _) = sent(new_stack(), &["--on-failure", "delete"]);
    assert_eq!(created.get("OnStackFailure"), "DELETE");
    assert_eq!(executed.get("DisableRollback"), "");
    let (created, _, _) = sent(present("UPDATE_COMPLETE"), &["--on-failure", "delete"]);
    assert_eq!(
        created.get("OnStackFailure"),
        "",
        "AWS takes it for new stacks only"
    );
}

#[test]
fn the_manifest_says_the_rest() {
    let topic = "arn:aws:sns:eu-west-2:123456789012:deployments";
    let assembly = write(&[StackSpec {
        properties: json!({
            "notificationArns": [topic],
            "cloudFormationExecutionRoleArn": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${AWS::Region}",
        }),
        template: json!({"Resources": {"Inner": {"Type": "AWS::CloudFormation::Stack"}}}),
        ..StackSpec::new("app")
    }]);
    let aws = start(new_stack());
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let created = &aws.calls_of("CreateChangeSet")[0];
    assert_eq!(created.get("NotificationARNs.member.1"), topic);
    assert_eq!(
        created.get("RoleARN"),
        "arn:aws:iam::123456789012:role/exec-eu-west-2"
    );
    assert_eq!(created.get("IncludeNestedStacks"), "true");
    assert!(
        ran.stderr
            .contains("CAPABILITY_NAMED_IAM is acknowledged for Inner"),
        "{ran:?}"
    );
}

#[test]
fn a_stack_policy_is_set_after_a_creation_and_before_an_update() {
    let policy = r#"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}"#;
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("policy.json");
    std::fs::write(&file, policy).expect("a file");
    let file = file.to_str().expect("a path in UTF-8");
    let place = |aws: &Endpoint, action: &str| {
        let calls = aws.calls();
        calls
            .iter()
            .position(|call| call.action == action)
            .expect(action)
    };
    let (_, _, aws) = sent(new_stack(), &["--stack-policy", file]);
    assert_eq!(
        aws.calls_of("SetStackPolicy")[0].get("StackPolicyBody"),
        policy
    );
    assert!(place(&aws, "SetStackPolicy") > place(&aws, "ExecuteChangeSet"));
    let (_, _, aws) = sent(present("UPDATE_COMPLETE"), &["--stack-policy", file]);
    assert!(place(&aws, "SetStackPolicy") < place(&aws, "ExecuteChangeSet"));

    std::fs::write(file, "{}").expect("a file");
    let aws = start(new_stack());
    let ran = run(app().path(), &aws.url, &["deploy", "--stack-policy", file]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr
            .contains("is no stack policy: it has no list Statement"),
        "{ran:?}"
    );
    assert!(aws.calls().is_empty());
}

#[test]
fn the_role_of_the_assembly_is_taken_when_it_may_be() {
    let assembly = write(&[StackSpec {
        properties: json!({"assumeRoleArn": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy"}),
        ..StackSpec::new("app")
    }]);
    let aws = start(new_stack());
    let ended = block_on(run_in_process(
        Doing::Deploy,
        assembly.path(),
        &aws.url,
        options(),
    ));
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let asked = &aws.calls_of("AssumeRole")[0];
    assert_eq!(
        asked.get("RoleArn"),
        "arn:aws:iam::123456789012:role/deploy"
    );
    assert_eq!(asked.get("RoleSessionName"), "sparta");

    let text =
        "User: arn:aws:iam::1:user/dev is not authorized to perform: sts:AssumeRole on resource: r";
    let aws = start(Script {
        faults: vec![("AssumeRole", Fault::Error(403, "AccessDenied", text))],
        ..new_stack()
    });
    let ended = block_on(run_in_process(
        Doing::Deploy,
        assembly.path(),
        &aws.url,
        options(),
    ));
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let warned = ended.events.iter().any(|event| {
        matches!(event, Event::Warning { message, .. } if message.contains("the caller's own credentials are used"))
    });
    assert!(warned, "{:?}", ended.events);
}

/// Deploys while somebody else acts as the question is answered.
fn deploy_while(
    world: &World,
    change: impl Fn(&World) + Send + Sync + 'static,
) -> (Verdict, String) {
    let assembly = app();
    let read = Assembly::read(assembly.path()).expect("the assembly is good");
    let stacks = read.select(&[], With::Nothing).expect("all stacks");
    let options = DeployOptions {
        require_approval: sparta_app::deploy::RequireApproval::Any,
        ..options()
    };
    let other = world.clone();
    let approver: sparta_app::deploy::Approver = Arc::new(move |_| {
        change(&other);
        Answer::Approved
    });
    let (run, told) = block_on(async {
        let connection = connect(&world.endpoint.url, limits()).await;
        let (deployer, _) = deployer_asking(connection, options, approver);
        let run = Box::pin(deployer.deploy(&stacks)).await;
        let told = match &run.reports[0].ended {
            Ok(Outcome::Overtaken { reason }) => reason.clone(),
            other => format!("{other:?}"),
        };
        (run, told)
    });
    (run.verdict(), told)
}

#[test]
fn a_stack_that_somebody_else_changed_is_left_alone() {
    let world = World::start().with("app", "CREATE_COMPLETE");
    let (verdict, reason) = deploy_while(&world, |world| world.change("app", Stack::overtake));
    assert_eq!(verdict, Verdict::NotApproved, "{reason}");
    assert_eq!(reason, "it was changed, and is in CREATE_COMPLETE again");
    assert!(world.endpoint.calls_of("ExecuteChangeSet").is_empty());
    let pending = world.stack("app").expect("it is there").pending;
    assert!(pending.is_empty(), "{pending:?}");

    let world = World::start().with("app", "CREATE_COMPLETE");
    let (verdict, reason) = deploy_while(&world, |world| {
        world.change("app", |it| "UPDATE_IN_PROGRESS".clone_into(&mut it.status));
    });
    assert_eq!(verdict, Verdict::NotApproved);
    assert_eq!(
        reason,
        "it was in CREATE_COMPLETE, and now is in UPDATE_IN_PROGRESS"
    );
    assert!(world.endpoint.calls_of("ExecuteChangeSet").is_empty());

    // AWS itself says so when the change set has become obsolete, or is gone.
    let obsolete = Fault::Error(
        400,
        "InvalidChangeSetStatus",
        "ChangeSet [x] cannot be executed in its current execution status of [OBSOLETE]",
    );
    let aws = start(Script {
        faults: vec![("ExecuteChangeSet", obsolete)],
        ..present("UPDATE_COMPLETE")
    });
    let ran = run(app().path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.stderr
            .contains("was changed by somebody else in the meantime"),
        "{ran:?}"
    );
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);
}
