//! The construct tree: apps, stacks, scopes, resources and the other elements of a template.
//!
//! Trees live in a table of the thread that made them, so that everything a user holds
//! ([`Scope`], [`Stack`], [`Handle`], [`Parameter`], …) is `Copy`, without lifetimes. A tree goes
//! when its [`App`] is dropped. Mistakes made while building are kept as [`Fault`]s and come out
//! of synth, all at once, with the line that made each.

mod acknowledgement;
mod app;
mod aspect;
mod asset;
mod condition;
mod fault;
mod former_name;
mod handle;
mod logical_id;
mod mapping;
mod output;
mod parameter;
mod policy;
mod resource;
mod rule;
mod scope;
mod stack;
pub(crate) mod tree;

pub use acknowledgement::Acknowledgement;
pub use app::App;
pub use aspect::{Aspect, Visited};
pub use asset::{FileAsset, FilePackaging, FileSource, ImageAsset, ImageSource};
pub use condition::{Condition, ConditionExpression, fn_if};
pub use fault::{Fault, FaultCode};
pub use former_name::FormerName;
pub use handle::Handle;
pub use logical_id::{MAX_LOGICAL_ID, logical_id};
pub use mapping::Mapping;
pub use output::Output;
pub use parameter::{Parameter, ParameterMeaning, ParameterSpec};
pub use policy::{DeletionPolicy, RemovalPolicy};
pub use resource::{
    HasProperties, Properties, Provided, Provides, RawResource, ResourceType, TagForm,
};
#[allow(
    unused_imports,
    reason = "used by `cfn`, each service of which may be off"
)]
pub(crate) use resource::{with, with_raw};
pub use rule::Assertion;
pub use scope::Scope;
pub use stack::{Environment, Stack, Synthesizer};
