//! When something is done.

use std::borrow::Cow;

/// When a rule runs.
///
/// [`ScheduleExpression`](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html)
///
/// ```
/// use sparta_constructs::serverless::Schedule;
///
/// assert_eq!(Schedule::every_hours(12).as_str(), "rate(12 hours)");
/// assert_eq!(Schedule::every_hours(1).as_str(), "rate(1 hour)");
/// let mornings = Schedule::cron("0 6 * * ? *");
/// # let _ = mornings;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    expression: Cow<'static, str>,
}

impl Schedule {
    /// Every so many minutes.
    pub fn every_minutes(minutes: u32) -> Self {
        Self::every(minutes, "minute")
    }

    /// Every so many hours.
    pub fn every_hours(hours: u32) -> Self {
        Self::every(hours, "hour")
    }

    /// Every so many days.
    pub fn every_days(days: u32) -> Self {
        Self::every(days, "day")
    }

    /// At these times, in UTC: minutes, hours, day of the month, month, day of the week, year.
    pub fn cron(fields: impl AsRef<str>) -> Self {
        Self {
            expression: format!("cron({})", fields.as_ref()).into(),
        }
    }

    /// An expression as EventBridge takes it: `rate(…)` or `cron(…)`.
    pub fn expression(expression: impl Into<Cow<'static, str>>) -> Self {
        Self {
            expression: expression.into(),
        }
    }

    fn every(count: u32, unit: &str) -> Self {
        let plural = if count == 1 { "" } else { "s" };
        Self {
            expression: format!("rate({count} {unit}{plural})").into(),
        }
    }

    /// The expression.
    pub fn as_str(&self) -> &str {
        &self.expression
    }

    pub(super) fn into_text(self) -> Cow<'static, str> {
        self.expression
    }

    /// Why EventBridge would refuse it.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        let inside = |name: &str| {
            let text = self.expression.strip_prefix(name)?;
            text.strip_prefix('(')?.strip_suffix(')')
        };
        match (inside("rate"), inside("cron")) {
            (Some(rate), _) => rate_problem(rate),
            (_, Some(cron)) => cron_problem(cron),
            _ => Some("is neither `rate(…)` nor `cron(…)`"),
        }
    }
}

fn rate_problem(rate: &str) -> Option<&'static str> {
    let Some((count, unit)) = rate.split_once(' ') else {
        return Some("has no number and unit");
    };
    let digits = count.bytes().all(|digit| digit.is_ascii_digit());
    let Some(count) = count.parse::<u32>().ok().filter(|_| digits) else {
        return Some("has no whole number");
    };
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    if !["minute", "hour", "day"].contains(&singular) {
        return Some("has a unit other than minutes, hours and days");
    }
    match (count, singular == unit) {
        (0, _) => Some("has the number 0"),
        (1, false) => Some("has a plural with 1"),
        (2.., true) => Some("has a singular with more than 1"),
        _ => None,
    }
}

fn cron_problem(cron: &str) -> Option<&'static str> {
    let fields: Vec<&str> = cron.split_whitespace().collect();
    let known = |c: char| c.is_ascii_alphanumeric() || ",-*?/#".contains(c);
    match fields.as_slice() {
        [_, _, day, _, weekday, _] if (*day == "?") == (*weekday == "?") => {
            Some("needs `?` in exactly one of day of the month and day of the week")
        }
        [_, _, _, _, _, _] if !fields.iter().all(|field| field.chars().all(known)) => {
            Some("has a character that no field takes")
        }
        [_, _, _, _, _, _] => None,
        _ => Some("does not have six fields"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_that_eventbridge_takes() {
        for schedule in [
            Schedule::every_hours(12),
            Schedule::every_days(1),
            Schedule::cron("0/15 8-18 ? * MON-FRI *"),
            Schedule::expression("cron(0 6 1 * ? *)"),
        ] {
            assert_eq!(schedule.problem(), None, "{schedule:?}");
        }
    }

    #[test]
    fn schedules_that_it_refuses() {
        for expression in [
            "every 12 hours",
            "rate(1 hours)",
            "rate(2 hour)",
            "rate(0 hours)",
            "rate(1 week)",
            "rate(x hours)",
            "rate(5)",
            "cron(0 6 * * *)",
            "cron(0 6 * * * *)",
            "cron(0 6 ! * ? *)",
        ] {
            assert!(
                Schedule::expression(expression).problem().is_some(),
                "{expression}"
            );
        }
    }
}
