//! The Sparta stacks of each environment, as templates: their snapshots, what cfn-lint says of
//! them, and the names that the runbook uses.

mod cfn_lint;
mod names;
mod snapshots;

use serde_json::Value;
use sparta_app::config::{Config, LoadRequest};
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
    let no_variables = |_: &str| None;
    let request = LoadRequest::new(&no_variables).environment(environment);
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
