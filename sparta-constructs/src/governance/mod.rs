//! What looks after an account: backups, who did what, and what it costs.

mod backup_plan;
mod budget;
mod trail;

pub use backup_plan::{BackupPlan, BackupPlanSpec};
pub use budget::{Budget, BudgetAlert, BudgetSpec};
pub use trail::{Trail, TrailSpec};
