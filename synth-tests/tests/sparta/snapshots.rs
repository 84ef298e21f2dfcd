//! Every byte of the templates that matters: a change to a construct shows here what it does to
//! the stacks.

use insta::assert_json_snapshot;

use super::{Stack, configured, stacks};

/// A file of a user's, for an environment that the program does not know.
pub(super) const STAGING: &str = include_str!("staging.toml");

fn snapshots(environment: &str, stacks: &[Stack]) {
    let names: Vec<&str> = stacks.iter().map(|stack| &*stack.name).collect();
    let main = format!("sparta-{environment}");
    assert_eq!(names, [&*format!("{main}-registry"), &*main]);
    for stack in stacks {
        assert_json_snapshot!(stack.name.clone(), stack.template);
    }
}

#[test]
fn production() {
    snapshots("production", &stacks("production"));
}

#[test]
fn development() {
    snapshots("development", &stacks("development"));
}

#[test]
fn an_environment_of_a_users_own() {
    snapshots("staging", &configured("staging", STAGING));
}
