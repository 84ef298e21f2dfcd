//! The page's table of parts: every row has its resources. A row that has none fails by its name.

mod compute;
mod data;
mod network;
mod operations;

use serde_json::{Value, json};

use super::matching::holds;
use super::{Stack, configured};

/// A row: its name on the page, and the resources that stand for it, as their type and what is in
/// their properties.
type Row = (&'static str, Vec<(&'static str, Value)>);

/// What is off unless somebody wants it, switched on for the rows that are about it.
const EVERYTHING: &str = r#"
interface_endpoints = true
enable_cloudtrail = true
monthly_budget_usd = 200
alert_emails = ["ops@example.com"]
"#;

/// A certificate, and so HTTPS.
const CERTIFICATE: &str = r#"
certificate_arn = "arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012"
"#;

/// What of the rows a stack lacks.
fn missing(stack: &Stack, rows: Vec<Row>) -> Vec<String> {
    let resources: Vec<&Value> = stack.template["Resources"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, it)| it)
        .collect();
    let lacks = |kind: &str, wanted: &Value| {
        !resources
            .iter()
            .any(|it| it["Type"] == kind && holds(&it["Properties"], wanted))
    };
    rows.into_iter()
        .flat_map(|(part, wanted)| wanted.into_iter().map(move |wanted| (part, wanted)))
        .filter(|(_, (kind, wanted))| lacks(kind, wanted))
        .map(|(part, (kind, wanted))| format!("{part}: no {kind} {wanted}"))
        .collect()
}

#[test]
fn every_part_of_the_page_is_in_the_template() {
    let stacks = configured("production", EVERYTHING);
    let [repositories, main] = &stacks[..] else {
        panic!("two stacks");
    };
    let rows = [
        network::reached(),
        network::entry(),
        compute::compute(),
        data::data(),
        operations::operations(),
    ]
    .concat();
    let mut found = missing(main, rows);
    found.extend(missing(repositories, compute::registry()));
    let https = configured("production", &format!("{EVERYTHING}{CERTIFICATE}"));
    found.extend(missing(&https[1], network::with_certificate()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_not_there_is_missed() {
    let stacks = configured("production", "enable_cloudtrail = false");
    let found = missing(&stacks[1], operations::operations());
    let parts: Vec<&str> = found
        .iter()
        .filter_map(|it| Some(it.split_once(':')?.0))
        .collect();
    assert_eq!(parts, ["Alarms", "Alarms", "Audit", "Budget"], "{found:#?}");
}

/// The commands of the runbook begin with what these say.
#[test]
fn the_outputs_are_what_the_runbook_needs() {
    let stacks = configured("production", EVERYTHING);
    let outputs = |stack: &Stack| -> Vec<String> {
        let outputs = stack.template["Outputs"].as_object();
        outputs
            .into_iter()
            .flatten()
            .map(|(id, _)| id.clone())
            .collect()
    };
    let main = outputs(&stacks[1]);
    for id in [
        "LoadBalancerDnsName",
        "ApiUrl",
        "HealthUrl",
        "ClusterName",
        "ApiServiceName",
        "DiscordServiceName",
        "OperatorsTableName",
        "ValidatorsTableName",
        "ConfigTableName",
        "MonitorFunctionName",
        "ApiLogGroup",
        "DiscordLogGroup",
        "MonitorLogGroup",
        "BackupsBucketName",
        "ArtifactsBucketName",
        "AlertsTopicArn",
        "WarningsTopicArn",
        "InfoTopicArn",
        "DashboardUrl",
        "EmailSubscriptions",
    ] {
        assert!(main.iter().any(|it| it == id), "{id}: {main:?}");
    }
    let registry = outputs(&stacks[0]);
    for id in ["ApiRepositoryUri", "DiscordRepositoryUri"] {
        assert!(registry.iter().any(|it| it == id), "{id}: {registry:?}");
    }
    let pending = &stacks[1].template["Outputs"]["EmailSubscriptions"]["Value"];
    assert!(
        pending
            .as_str()
            .is_some_and(|it| it.contains("pending until confirmed: ops@example.com"))
    );
}

/// Types that bear tags in this stack, each with the form that its tags have.
#[test]
fn what_takes_tags_has_all_three() {
    for stack in configured("production", EVERYTHING) {
        let mut seen = 0;
        for (id, resource) in stack.template["Resources"]
            .as_object()
            .into_iter()
            .flatten()
        {
            let properties = &resource["Properties"];
            let keys = ["Tags", "BackupVaultTags", "BackupPlanTags"];
            let Some(tags) = keys.iter().find_map(|key| properties.get(*key)) else {
                continue;
            };
            seen += 1;
            for (key, value) in [
                ("Project", "sparta"),
                ("Environment", "production"),
                ("ManagedBy", "sparta-app"),
            ] {
                let list = json!([{ "Key": key, "Value": value }]);
                let map = json!({ key: value });
                assert!(holds(tags, &list) || holds(tags, &map), "{id}: {tags}");
            }
        }
        let kinds = stack.template["Resources"]
            .as_object()
            .map_or(0, serde_json::Map::len);
        assert!(seen * 4 > kinds, "{} of {kinds} of {}", seen, stack.name);
    }
}
