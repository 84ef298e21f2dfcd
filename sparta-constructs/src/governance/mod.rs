//! What looks after an account: backups, who did what, and what it costs.

mod backup_plan;

pub use backup_plan::{BackupPlan, BackupPlanSpec};
