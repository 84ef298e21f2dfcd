//! Checks against the template language: what holds whatever the resource types are.

mod apart;
mod arguments;
mod conditions;
mod cycles;
mod find_in_map;
mod functions;
mod graph;
mod interface;
mod limits;
mod loops;
mod mappings;
mod modules;
mod nesting;
mod outputs;
mod parameters;
mod references;
mod resources;
mod rules_section;
mod sections;
mod texts;
mod truth;
mod usage;

pub(super) use parameters::parameter_type;

use super::check::Check;

/// Runs every check of the language.
pub(super) fn check(check: &Check<'_>) {
    sections::check(check);
    interface::check(check);
    limits::check(check);
    parameters::check(check);
    mappings::check(check);
    conditions::check(check);
    rules_section::check(check);
    resources::check(check);
    modules::check(check);
    loops::check(check);
    texts::check(check);
    outputs::check(check);
    functions::check(check);
    references::check(check);
    apart::check(check);
    cycles::check(check);
    usage::check(check);
}

/// The pseudo parameters.
///
/// See [pseudo parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html).
pub(super) const PSEUDO_PARAMETERS: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];
