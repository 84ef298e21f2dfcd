//! What is measured, what raises an alarm, whom it tells, and what a page shows of it.

mod alarm;
mod dashboard;
mod json_text;
mod log_group;
mod math;
mod metric;
mod topic;
mod widget;

pub use alarm::{Alarm, AlarmSpec, CompositeAlarm, MissingData, Threshold};
pub use dashboard::{Dashboard, DashboardSpec};
pub use log_group::{
    InvalidRetention, LogGroup, LogGroupSpec, MetricFilter, MetricFilterSpec, Retention,
};
pub use math::{Measure, MetricMath};
pub use metric::{Metric, Statistic};
pub(crate) use topic::is_email;
pub use topic::{AlertTopics, AlertTopicsSpec, Publisher, Severity, Topic, TopicSpec};
pub use widget::Widget;
