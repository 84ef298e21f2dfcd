//! Findings for people and for other tools.
//!
//! [`draw`] shows a finding with its source line underlined; [`cdk`] is the
//! `validation-report.json` of a cloud assembly.

mod cdk;
mod picture;

pub use cdk::{CloudFormationResource, PluginReport, Report, ViolatingConstruct, Violation, cdk};
pub use picture::{Color, Source, draw};
