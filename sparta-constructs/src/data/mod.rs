//! Where data is kept: tables and buckets.

mod key;
mod table;
mod tables;

pub use key::{AttributeKind, Index, KeyAttribute, Projection};
pub use table::{Encryption, Table, TableSpec};
pub use tables::{DataTables, DataTablesSpec};
