//! Functions, what invokes them, and what becomes of what failed.

mod code;
mod environment;
mod function;
mod queue;
mod rule;
mod schedule;
mod validator_monitor;

pub use code::{Code, Runtime};
pub use function::{Function, FunctionSpec};
pub use queue::{Queue, QueueSpec};
pub use rule::{Rule, RuleSpec};
pub use schedule::Schedule;
pub use validator_monitor::{ValidatorMonitor, ValidatorMonitorSpec};
