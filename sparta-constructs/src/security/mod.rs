//! Who may do what: policies, roles, secrets.

pub(crate) mod exposure;
mod generated_value;
mod github;
mod policy;
mod principal;
mod role;
mod rotation;
mod secret;
mod secret_age;
mod secret_reference;
mod secret_rotation;

pub use generated_value::GeneratedValue;
pub use github::{GitHubNameError, GitHubProvider, GitHubRepository, GitHubSubject};
pub use policy::{PolicyDocument, Statement};
pub use principal::Principal;
pub use role::{Grantee, Role, RoleSpec};
pub use secret::{Secret, SecretSpec};
pub use secret_age::{SecretAge, SecretAgeSpec};
pub use secret_reference::SecretReference;
pub use secret_rotation::{SecretRotation, SecretRotationSpec};
