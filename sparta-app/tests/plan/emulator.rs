//! What the emulator's change sets say of every case of `cases.toml`, beside what the comparison says.

use std::time::Duration;

use serde_json::{Value, json};
use sparta_app::aws::{
    CallLimits, ChangeSetDescription, ChangeSetKind, ChangeSetRequest, CloudFormation,
    ConnectOptions, Connection, Credentialing, ExecuteRequest, Failing, Provisioning,
    TemplateSource,
};
use sparta_app::local::{Emulator, EmulatorOptions};
use sparta_app::plan::agreement::{SetVerdict, disagreements};
use sparta_app::plan::comparison::{Comparison, Inputs, Side, Verdict, compare};

use super::comparison::{Case, cases};

const ACCOUNT: &str = "333333333333";

fn request(stack: &str, kind: ChangeSetKind, template: &Value) -> ChangeSetRequest {
    let name = match kind {
        ChangeSetKind::Create => "first",
        ChangeSetKind::Update => "second",
        ChangeSetKind::Import => unreachable!("no case imports"),
    };
    ChangeSetRequest {
        stack: stack.to_owned(),
        name: name.to_owned(),
        token: format!("{stack}-{name}"),
        kind,
        template: TemplateSource::Body(template.to_string()),
        parameters: Vec::new(),
        capabilities: vec!["CAPABILITY_NAMED_IAM".to_owned()],
        tags: Vec::new(),
        notification_arns: None,
        role_arn: None,
        provisioning: Provisioning::default(),
        // A resource that cannot be made must not take the template away again.
        failing: Failing::Keep,
        revert_drift: false,
        import_existing: false,
        imported: Vec::new(),
        include_nested: false,
    }
}

async fn made(
    cloudformation: &CloudFormation,
    request: &ChangeSetRequest,
) -> Result<(String, ChangeSetDescription), String> {
    let created = cloudformation.create_change_set(request).await;
    let id = created.map_err(|error| error.to_string())?.id;
    loop {
        let description = cloudformation.describe_change_set(&id).await;
        let description = description.map_err(|error| error.to_string())?;
        if !description.status.ends_with("_IN_PROGRESS")
            && !description.status.ends_with("_PENDING")
        {
            return Ok((id, description));
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn deploy(
    cloudformation: &CloudFormation,
    stack: &str,
    before: &Value,
) -> Result<(), String> {
    let (id, _) = made(
        cloudformation,
        &request(stack, ChangeSetKind::Create, before),
    )
    .await?;
    let execute = ExecuteRequest {
        change_set: id,
        token: format!("{stack}-execute"),
        failing: Some(Failing::Keep),
    };
    let executed = cloudformation.execute_change_set(&execute).await;
    executed.map_err(|error| error.to_string())?;
    for _ in 0..600 {
        let found = cloudformation.describe_stack(stack).await;
        let found = found.map_err(|error| error.to_string())?;
        if found.is_none_or(|it| !it.status.ends_with("_IN_PROGRESS")) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Err("the stack never came to an end".to_owned())
}

/// What the emulator's change set says of each resource.
async fn asked(
    cloudformation: &CloudFormation,
    stack: &str,
    case: &Case,
) -> Result<Vec<SetVerdict>, String> {
    let [before, after] = case.templates();
    deploy(cloudformation, stack, &before).await?;
    let (_, set) = made(
        cloudformation,
        &request(stack, ChangeSetKind::Update, &after),
    )
    .await?;
    let verdict = |action: &str, replacement: Option<&str>| match (action, replacement) {
        ("Add", _) => Verdict::Add,
        ("Remove", _) => Verdict::Remove,
        (_, Some("True")) => Verdict::Replace,
        (_, Some("Conditional")) => Verdict::MayReplace,
        _ => Verdict::Update,
    };
    let changes = set.changes.iter();
    let changes = changes.map(|it| SetVerdict {
        logical_id: it.logical_id.clone(),
        verdict: verdict(&it.action, it.replacement.as_deref()),
        values: Vec::new(),
    });
    Ok(changes.collect())
}

fn ours(case: &Case) -> Comparison {
    let [before, after] = case.templates();
    let inputs = Inputs::default();
    compare(
        Some(Side::new(&before, &inputs)),
        Side::new(&after, &inputs),
    )
}

/// How they differ; none when they do not. `Conditional` is what the emulator says of every property
/// whose effect it does not know, so it is no verdict.
fn difference(case: &Case, theirs: &[SetVerdict]) -> Option<String> {
    let found = disagreements(&ours(case).resources, theirs);
    let firm: Vec<_> = found
        .iter()
        .filter(|it| it.compared.is_none() || it.change_set != Some(Verdict::MayReplace))
        .collect();
    (!firm.is_empty()).then(|| json!(firm).to_string())
}

#[test]
fn the_emulator_agrees_or_the_case_says_why_not() {
    let options = EmulatorOptions::default();
    let emulator = Emulator::start(&options).expect("the emulator needs python3");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let faults = runtime.expect("a runtime").block_on(async {
        let options = ConnectOptions {
            region: Some("eu-west-2".to_owned()),
            endpoint_url: Some(emulator.endpoint_url()),
            credentialing: Credentialing::Emulator {
                account: Some(ACCOUNT.to_owned()),
            },
            limits: CallLimits {
                calls_per_second: None,
                ..CallLimits::default()
            },
            ..ConnectOptions::default()
        };
        let cloudformation = Connection::open(&options).await.cloudformation("eu-west-2");
        let (mut faults, mut firm) = (Vec::new(), 0);
        for (at, case) in cases().iter().enumerate() {
            let theirs = asked(&cloudformation, &format!("case-{at}"), case).await;
            let difference = match &theirs {
                Ok(theirs) => difference(case, theirs),
                Err(reason) => Some(reason.clone()),
            };
            let is_firm = |it: &SetVerdict| it.verdict != Verdict::MayReplace;
            firm +=
                usize::from(difference.is_none() && theirs.is_ok_and(|it| it.iter().any(is_firm)));
            match (difference, &case.emulator) {
                (Some(difference), None) => faults.push(format!("{}: {difference}", case.name)),
                (None, Some(reason)) => {
                    faults.push(format!(
                        "{}: agrees, so \"{reason}\" explains nothing",
                        case.name
                    ));
                }
                _ => {}
            }
        }
        if firm < 20 {
            faults.push(format!("only {firm} cases with a verdict of the emulator"));
        }
        faults
    });
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
