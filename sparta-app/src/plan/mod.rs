//! What a deployment will do, read from the cloud assembly alone: no construct, no AWS, no terminal.

pub mod adoption;
pub mod agreement;
mod artifact;
mod assembly;
mod assets;
pub mod comparison;
pub mod cost;
mod discretion;
mod error;
mod exchange;
mod images;
mod log_groups;
mod nearest;
mod order;
mod parameters;
mod provenance;
pub mod refactor;
pub mod saved;
pub mod security;
mod stack_plan;
mod template;

pub use artifact::{Environment, StackArtifact};
pub use assembly::{Assembly, With};
pub use assets::{
    AssetManifest, FileAsset, FileDestination, ImageAsset, ImageBuild, ImageDestination, Packaging,
    Placeholders,
};
pub use discretion::must_be_concealed;
pub use error::AssemblyError;
pub use exchange::{Exchange, Import, Surroundings};
pub use images::{ImageReference, ImageResolver};
pub use log_groups::nearest_log_groups;
pub use parameters::{
    GivenParameter, ParameterError, ParameterSources, ParameterValue, SecretParameter, check,
    choose, variable,
};
pub use provenance::{Provenance, ResourceOrigin, SourceLine};
pub use stack_plan::{Deployed, Premises, StackPlan, inputs};
pub use template::{NeededCapability, TemplateFacts, TemplateParameter};
