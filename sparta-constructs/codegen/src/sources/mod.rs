//! The published schemas: downloaded by package name, unpacked and read.

mod cfn_lint;
mod download;
mod service_spec;

pub(crate) use cfn_lint::{CfnLint, Json};
pub(crate) use download::{Fetched, SourceError, fetch};
pub(crate) use service_spec::{ServiceSpec, SpecProperty, SpecResource, SpecType};
