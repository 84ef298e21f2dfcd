//! What services ask beyond the schemas of their resource types.

mod dynamodb;
mod iam;
mod identity;
mod network;
mod pairs;
mod read;
mod runtimes;
mod within;

use super::check::Check;

pub(super) fn check(check: &Check<'_>) {
    iam::check(check);
    dynamodb::check(check);
    identity::check(check);
    network::check(check);
    pairs::check(check);
    runtimes::check(check);
    within::check(check);
}
