//! Functions, what invokes them, and what becomes of what failed.

mod queue;

pub use queue::{Queue, QueueSpec};
