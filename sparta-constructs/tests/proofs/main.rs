//! The evaluator of policies, the permissions and the network of templates.

#![allow(
    clippy::needless_pass_by_value,
    clippy::semicolon_if_nothing_returned,
    clippy::too_many_lines,
    reason = "tables of cases made of JSON"
)]

mod network;
mod operators;
mod permissions;
mod policy;
mod policy_properties;
mod widening;
