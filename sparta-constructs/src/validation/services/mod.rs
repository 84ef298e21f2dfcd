//! What services ask beyond the schemas of their resource types.

mod dynamodb;
mod iam;

use super::check::Check;

pub(super) fn check(check: &Check<'_>) {
    iam::check(check);
    dynamodb::check(check);
}
