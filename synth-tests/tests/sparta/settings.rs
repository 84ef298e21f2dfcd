//! The environments, and the switches of the configuration, each on and off.

use super::{Stack, configured};

/// What a file says in place of some defaults.
const SWITCHES: &[(&str, &str)] = &[
    (
        "certificate",
        "certificate_arn = \"arn:aws:acm:eu-west-2:333333333333:certificate/12345678-1234-1234-1234-123456789012\"",
    ),
    ("interface-endpoints", "interface_endpoints = true"),
    ("one-nat-gateway", "nat_gateways = \"one\""),
    ("no-schedule", "enable_validator_monitor_schedule = false"),
    ("concurrency", "validator_monitor_reserved_concurrency = 1"),
    ("emails", "alert_emails = [\"ops@example.com\"]"),
    ("no-trail", "enable_cloudtrail = false"),
    ("no-protection", "deletion_protection = false"),
];

/// The stacks of both environments, and of production with each switch the other way round:
/// a name for the setting, and its stacks.
pub(super) fn settings() -> Vec<(String, Vec<Stack>)> {
    let environments = ["production", "development"].map(|name| (name.to_owned(), ""));
    let switches = SWITCHES
        .iter()
        .map(|(name, toml)| (format!("production-{name}"), *toml));
    let all = environments.into_iter().chain(switches);
    all.map(|(name, toml)| {
        let environment = name.split('-').next().unwrap_or_default().to_owned();
        let stacks = configured(&environment, toml);
        (name, stacks)
    })
    .collect()
}

/// Writes every template of every setting into a directory.
pub(super) fn write_templates(directory: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for (setting, stacks) in settings() {
        for stack in stacks {
            let file = directory.join(format!("{setting}.{}.json", stack.name));
            std::fs::write(&file, stack.template.to_string()).expect("the directory is writable");
            files.push(file);
        }
    }
    files
}
