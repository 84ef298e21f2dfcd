//! The Sparta stacks of each environment, as templates: their snapshots, what the linters say of
//! them, the names that the runbook uses, and that each program can reach what it is told of.

mod aws_validate;
mod cfn_lint;
mod checkov;
mod names;
mod reach;
mod settings;
mod snapshots;

use serde_json::Value;
use sparta_app::config::{Config, ConfigFile, LoadRequest};
use sparta_constructs::assembly;
use sparta_constructs::core::App;

/// One stack of the app.
struct Stack {
    name: String,
    region: String,
    template: Value,
}

/// The stacks of an environment with the embedded configuration, in the order of deployment.
fn stacks(environment: &str) -> Vec<Stack> {
    configured(environment, "")
}

/// The stacks of an environment with what a file says in place of some defaults.
fn configured(environment: &str, toml: &str) -> Vec<Stack> {
    let no_variables = |_: &str| None;
    let file = ConfigFile {
        path: "test.toml",
        bytes: toml.as_bytes(),
    };
    let request = LoadRequest::new(&no_variables)
        .environment(environment)
        .file(file);
    let config = Config::load(&request).unwrap_or_else(|error| panic!("{environment}: {error}"));
    let app = App::new();
    sparta_app::stack::add(&app, &config);
    let checked = assembly::check(app.synth());
    let errors: Vec<String> = checked
        .findings()
        .iter()
        .filter(|finding| finding.is_error())
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{environment}: {errors:#?}");
    let stacks = checked.synthesis().stacks.iter();
    stacks
        .map(|stack| Stack {
            name: stack.name.clone(),
            region: stack.environment.region.clone().unwrap_or_default().into(),
            template: stack.template.to_value(),
        })
        .collect()
}
