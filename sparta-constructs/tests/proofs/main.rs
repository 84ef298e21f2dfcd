//! The evaluator of policies, the permissions and the network of templates.

mod network;
mod permissions;
mod policy;
mod policy_properties;
mod widening;
