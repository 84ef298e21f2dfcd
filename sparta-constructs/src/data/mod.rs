//! Where data is kept: tables and buckets.

mod bucket;
mod key;
mod lifecycle;
mod table;
mod tables;

pub use bucket::{Bucket, BucketSpec};
pub use key::{AttributeKind, Index, KeyAttribute, Projection};
pub use lifecycle::{LifecycleRule, StorageClass};
pub use table::{Encryption, Table, TableSpec};
pub use tables::{DataTables, DataTablesSpec};
