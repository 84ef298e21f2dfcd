//! The only module that knows the AWS SDK: clients, the calls the driver makes, and their errors.
//!
//! Answers come back as this module's own plain values, so that nothing above it names an SDK type.

mod alarms;
mod client;
mod cloudformation;
mod containers;
mod error;
mod existing;
mod identity;
mod limits;
mod logs;
mod message;
mod pace;
mod registry;
mod roles;
mod storage;
mod tables;

pub use alarms::{Alarms, RingingAlarm};
pub use client::{ConnectOptions, Connection, Credentialing};
pub use cloudformation::{
    Change, ChangeSetDescription, ChangeSetKind, ChangeSetRequest, ChangedValue, CloudFormation,
    CreatedChangeSet, DeleteRequest, DeployedResource, DriftDetection, DriftedProperty, EventPage,
    ExecuteRequest, FailedResource, Failing, OutputValue, Provisioning, RawEvent, RefactorAction,
    RefactorDescription, RefactorRequest, ResourceDrift, RollbackRequest, StackDescription,
    TemplateSource,
};
pub use containers::{Containers, ServiceState, StoppedTask, Unsteady};
pub use error::AwsError;
pub use existing::Existing;
pub use identity::CallerIdentity;
pub use limits::CallLimits;
pub use logs::{LogEvent, LogPage, LogQuery, Logs};
pub use message::{Denied, ImportedExport, Meaning, meaning};
pub use registry::{ImageState, ImageVersion, Registry, RegistryLogin};
pub use roles::Role;
pub use storage::{ObjectState, Storage, Upload, UploadSizes};
pub use tables::Tables;
