//! Who may do what: policies, roles, secrets.

mod policy;
mod principal;

pub use policy::{PolicyDocument, Statement};
pub use principal::Principal;
