//! What services ask beyond the schemas of their resource types.

mod dynamodb;
mod globals;
mod iam;
mod iam_actions;
mod identity;
mod load_balancers;
mod log_filters;
mod network;
mod pairs;
mod pipelines;
mod read;
mod runtimes;
mod states;
mod tags;
mod within;

use super::check::Check;

pub(super) fn check(check: &Check<'_>) {
    iam::check(check);
    iam_actions::check(check);
    dynamodb::check(check);
    globals::check(check);
    identity::check(check);
    load_balancers::check(check);
    log_filters::check(check);
    network::check(check);
    pairs::check(check);
    pipelines::check(check);
    runtimes::check(check);
    states::check(check);
    tags::check(check);
    within::check(check);
}
