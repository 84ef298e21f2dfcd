//! Networks, groups and load balancers as templates.

mod distribution;
mod load_balancer;
mod network;
mod security_group;

use serde_json::Value;

use crate::assertions::Template;
use crate::core::{App, Environment, Stack};

fn app() -> (App, Stack) {
    let app = App::new();
    let stack = app.stack("s", Environment::region("eu-west-2"));
    (app, stack)
}

/// What synth finds wrong, as `message | hint`.
fn faults(app: &App) -> Vec<String> {
    let faults = app.synth().faults;
    faults
        .iter()
        .map(|fault| format!("{} | {}", fault.message, fault.hint))
        .collect()
}

/// The logical id of the one resource of the type whose id begins so.
fn id_of(template: &Template, resource_type: &str, begin: &str) -> String {
    let mut ids = template
        .resources(resource_type)
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with(begin));
    let first = ids.next();
    assert!(ids.next().is_none(), "several {begin}… of {resource_type}");
    first.unwrap_or_else(|| panic!("no {begin}… of {resource_type}"))
}

/// What a resource waits for.
fn depends_on(resource: &Value) -> Vec<&str> {
    match &resource["DependsOn"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
