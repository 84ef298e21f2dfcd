//! Resources that get another logical id and stay what they are: which, and the template that says so.
//!
//! `CloudFormation`'s stack refactoring changes logical ids and nothing else: "You cannot create or delete
//! resources, modify resource configurations, or change or add new parameters, conditions, or mappings". So
//! the template handed to it is the deployed one with other names in it, and whatever else the new template
//! says comes after, as an ordinary deployment.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>

mod declared;
mod fault;
mod rename;
mod support;

pub use declared::DeclaredMove;
pub(super) use declared::{Declared, read, resolve};
pub use fault::{MoveFault, MoveProblem};
pub use rename::renamed;
pub(super) use support::can_move;
