//! Every byte of the templates that matters: a change to a construct shows here what it does to
//! the stacks.

use insta::assert_json_snapshot;

use super::stacks;

fn snapshots(environment: &str) {
    let stacks = stacks(environment);
    let names: Vec<&str> = stacks.iter().map(|stack| &*stack.name).collect();
    let main = format!("sparta-{environment}");
    assert_eq!(names, [&*format!("{main}-registry"), &*main]);
    for stack in &stacks {
        assert_json_snapshot!(stack.name.clone(), stack.template);
    }
}

#[test]
fn production() {
    snapshots("production");
}

#[test]
fn development() {
    snapshots("development");
}
