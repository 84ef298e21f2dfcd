//! How many calls a deployment costs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::proxy::Proxy;
use super::{ACCOUNT, Ran, emulator, run};

/// So many calls a stack may cost beside the pages of its events.
const BUDGET: usize = 12;

/// Deploys Sparta's own stacks, as a user does after `synth`.
fn deploy(proxy: &Proxy, directory: &Path) -> Ran {
    let key = format!("0x{}", "5ec4e700".repeat(8));
    run(Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .env("AWS_ACCESS_KEY_ID", ACCOUNT)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("SPARTA_BOT_TOKEN", "a-bot-token")
        .env("SPARTA_PRIVATE_KEY", key)
        .env("SPARTA_BACKEND_API_KEY", "an-api-key")
        .current_dir(directory)
        .args(["--endpoint-url", &proxy.url])
        .args(["deploy", "--yes", "--skip-images"]))
}

/// The calls by name, but those for pages of events.
fn beside_events(proxy: &Proxy) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for call in proxy.calls() {
        if call != "DescribeStackEvents" {
            *counts.entry(call).or_default() += 1;
        }
    }
    proxy.forget();
    counts
}

#[test]
fn a_deployment_of_the_sparta_stacks_keeps_to_its_budget() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let directory = tempfile::tempdir().expect("a temporary directory");
    let first = deploy(&proxy, directory.path());
    assert_eq!(first.code, Some(0), "{first:?}");
    let events = proxy.count("DescribeStackEvents");
    let calls = beside_events(&proxy);
    println!("creating both stacks: {events} pages of events, and {calls:?}");
    assert!(events > 2, "the events were followed");
    assert!(calls.values().sum::<usize>() <= 2 * BUDGET, "{calls:?}");

    let second = deploy(&proxy, directory.path());
    assert_eq!(second.code, Some(0), "{second:?}");
    let events = proxy.count("DescribeStackEvents");
    let calls = beside_events(&proxy);
    println!("changing nothing: {events} pages of events, and {calls:?}");
    assert_eq!(events, 0, "nothing happened");
    assert!(calls.values().sum::<usize>() <= 2 * BUDGET, "{calls:?}");
}
