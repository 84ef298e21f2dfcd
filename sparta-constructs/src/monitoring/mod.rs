//! What is measured, what raises an alarm, whom it tells, and what a page shows of it.

mod alarm;
mod math;
mod metric;

pub use alarm::{Alarm, AlarmSpec, CompositeAlarm, MissingData, Threshold};
pub use math::{Measure, MetricMath};
pub use metric::{Metric, Statistic};
