//! Configuration: one file per environment, read and checked before a construct is made.
//!
//! The keys are the variables of the Terraform configuration that this project replaces, listed
//! once in [`KEYS`]. A file is TOML, or a Terraform `.tfvars` file as it is. Every key is optional:
//! what a file leaves out comes from the defaults embedded in the program. From strong to weak, a
//! value comes from an option of the command line, a `SPARTA_…` variable (secrets only), a
//! `TF_VAR_…` variable, the file, the embedded defaults.
//!
//! [`load`] returns a [`Config`] of checked types, or every fault at once, each with its key and
//! its line. It is a function of its arguments: it reads no file, no process environment and no
//! clock, and calls no AWS service.

#![allow(
    clippy::result_large_err,
    reason = "a fault is made once and shown; its size is no cost"
)]
#![allow(
    clippy::option_option,
    reason = "the outer `None` is a fault already noted, the inner one a key that was not given"
)]

mod cidr;
mod count;
mod cron;
mod discord;
mod embedded;
mod endpoint;
mod environment;
mod ethereum;
mod fargate;
mod fault;
mod image;
mod key;
mod layer;
mod load;
mod network;
mod network_keys;
mod readiness;
mod region;
mod schedule;
mod secret;
mod settings;
mod source;
#[cfg(test)]
mod tests;
mod tfvars_file;
mod toml_file;
mod typed;

pub use cidr::{
    overlap, parse_cidr, parse_private_subnet_cidr, parse_public_subnet_cidr, parse_vpc_cidr,
};
pub use count::{CapacityRange, Days, LogRetention, Port, TaskCount};
pub use discord::Snowflake;
pub use embedded::{ENVIRONMENTS, text as default_text};
pub use endpoint::{CertificateArn, Email, EndpointUrl, HostName};
pub use environment::{EnvironmentName, candidate_paths};
pub use ethereum::{Chain, EthereumAddress};
pub use fault::{ConfigError, ConfigFault, FaultCode, InvalidValue, Place, report};
pub use image::{ContainerImage, ContainerImages};
pub use key::{KEYS, Key, Kind, reference_markdown};
pub use layer::LoadRequest;
pub use load::{Loaded, load};
pub use network::{NatGateways, NetworkPlan, ZoneSubnets};
pub use region::{AvailabilityZone, Region};
pub use schedule::{CronFields, RateUnit, Schedule};
pub use secret::{Secret, Secrets};
pub use settings::{
    ApiService, ChainAccess, Config, DiscordService, Entry, LogLevel, Logs, Monitor, Operations,
};
pub use source::ConfigFile;
