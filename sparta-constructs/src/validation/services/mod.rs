//! What services ask beyond the schemas of their resource types.

mod dynamodb;
mod iam;
mod iam_actions;

use super::check::Check;

pub(super) fn check(check: &Check<'_>) {
    iam::check(check);
    iam_actions::check(check);
    dynamodb::check(check);
}
