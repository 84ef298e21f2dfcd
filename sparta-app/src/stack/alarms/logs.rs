//! Alarms on what is logged.

use sparta_constructs::monitoring::Threshold;

use super::{Alarms, Limit};
use crate::stack::errors::LoggedErrors;

impl Alarms<'_> {
    pub(super) fn logs(&mut self, errors: &[LoggedErrors]) {
        for logged in errors {
            let name = logged.name;
            self.add(
                (format!("{}Errors", logged.id), format!("{name}-log-errors")),
                logged.metric.clone().period_seconds(300),
                format!("{name} logged an ERROR"),
                Limit::warning(Threshold::above(0), 1),
            );
        }
    }
}
