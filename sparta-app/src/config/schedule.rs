//! EventBridge schedules.
//!
//! Grammar: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>.

use std::fmt;
use std::num::NonZeroU32;

use super::cron;
use super::fault::{FaultCode, InvalidValue};

/// The unit of a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateUnit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}

impl RateUnit {
    const fn name(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let singular = text.strip_suffix('s').unwrap_or(text);
        [Self::Minute, Self::Hour, Self::Day]
            .into_iter()
            .find(|unit| unit.name() == singular)
    }
}

/// When a rule runs. Zero and `rate(1 hours)` cannot be written: `Display` chooses the plural.
///
/// Stands for `ScheduleExpression` of
/// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    /// Every so many units.
    Rate {
        /// How many.
        every: NonZeroU32,
        /// Of which unit.
        unit: RateUnit,
    },
    /// At the times a checked cron expression gives, in UTC.
    Cron(CronFields),
}

/// The six fields of a cron expression, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CronFields(String);

const ALLOWED: &str = "rate(12 hours) or cron(0 6 * * ? *)";

impl Schedule {
    /// Reads `rate(…)` or `cron(…)`.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let inside = |name: &str| {
            text.strip_prefix(name)?
                .strip_prefix('(')?
                .strip_suffix(')')
        };
        if let Some(rate) = inside("rate") {
            return parse_rate(rate);
        }
        if let Some(fields) = inside("cron") {
            let fields = fields.split_whitespace().collect::<Vec<_>>();
            cron::check(&fields).map_err(|fault| {
                InvalidValue::new(FaultCode::Schedule, fault.message, ALLOWED)
                    .maybe_hint(fault.hint)
            })?;
            return Ok(Self::Cron(CronFields(fields.join(" "))));
        }
        let fault = InvalidValue::new(FaultCode::Schedule, "is not a schedule", ALLOWED);
        Err(fault.maybe_hint(spoken(text).map(|schedule| format!("write {schedule}"))))
    }
}

fn parse_rate(text: &str) -> Result<Schedule, InvalidValue> {
    let invalid = |message: &str| InvalidValue::new(FaultCode::Schedule, message, ALLOWED);
    let Some((number, unit_text)) = text.split_once(' ') else {
        return Err(invalid("is not a rate"));
    };
    let Some(unit) = RateUnit::parse(unit_text) else {
        return Err(invalid("has a unit that is not minutes, hours or days"));
    };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    let Some(every) = number
        .parse()
        .ok()
        .filter(|_| digits)
        .and_then(NonZeroU32::new)
    else {
        return Err(invalid("has a rate that is not a whole number above 0"));
    };
    let schedule = Schedule::Rate { every, unit };
    if schedule.to_string() == format!("rate({text})") {
        return Ok(schedule);
    }
    Err(invalid("mixes singular and plural").hint(format!("write {schedule}")))
}

/// The schedule that `every 12 hours` and the like mean.
fn spoken(text: &str) -> Option<Schedule> {
    let mut words = text
        .split_whitespace()
        .filter(|word| !word.eq_ignore_ascii_case("every"));
    let first = words.next()?;
    let (number, unit) = match words.next() {
        Some(unit) => (first.parse().ok()?, unit),
        None => (1, first),
    };
    let unit = RateUnit::parse(&unit.to_lowercase())?;
    Some(Schedule::Rate {
        every: NonZeroU32::new(number)?,
        unit,
    })
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rate { every, unit } => {
                let plural = if every.get() == 1 { "" } else { "s" };
                write!(f, "rate({every} {}{plural})", unit.name())
            }
            Self::Cron(fields) => write!(f, "cron({})", fields.0),
        }
    }
}
