//! Whole numbers with bounds: ports, task counts, days.

use std::fmt;
use std::num::NonZeroU16;

use super::fault::{FaultCode, InvalidValue};

/// A TCP port from 1 to 65535.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Port(NonZeroU16);

impl Port {
    /// The port, if it is one.
    pub fn new(number: i128) -> Result<Self, InvalidValue> {
        let port = u16::try_from(number).ok().and_then(NonZeroU16::new);
        port.map(Self)
            .ok_or_else(|| InvalidValue::new(FaultCode::Port, "is not a port", "1 to 65535"))
    }

    /// Its number.
    pub fn number(self) -> u16 {
        self.0.get()
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number of tasks of one service, 0 to 5000.
///
/// 5000 is the quota of tasks per service:
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html>.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaskCount(u16);

impl TaskCount {
    /// The count, if a service may have it.
    pub fn new(number: i128) -> Result<Self, InvalidValue> {
        let count = within(
            number,
            0,
            5000,
            "is not a number of tasks a service may have",
        )?;
        Ok(Self(u16::try_from(count).unwrap_or(5000)))
    }

    /// The number itself.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TaskCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The bounds of autoscaling; the lower one is never above the upper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CapacityRange {
    min: TaskCount,
    max: TaskCount,
}

impl CapacityRange {
    /// The range, if `min` is at most `max`.
    pub fn new(min: TaskCount, max: TaskCount) -> Result<Self, InvalidValue> {
        if min <= max {
            return Ok(Self { min, max });
        }
        let message = format!("is above the upper bound of {max}");
        Err(InvalidValue::new(
            FaultCode::ScalingRange,
            message,
            format!("0 to {max}"),
        ))
    }

    /// The fewest tasks.
    pub fn min(self) -> TaskCount {
        self.min
    }

    /// The most tasks.
    pub fn max(self) -> TaskCount {
        self.max
    }
}

/// A number of days between the bounds of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days(u32);

impl Days {
    /// Days between two automatic rotations, 1 to 1000:
    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html>.
    pub fn rotation(number: i128) -> Result<Self, InvalidValue> {
        within(
            number,
            1,
            1000,
            "is not a number of days Secrets Manager rotates after",
        )
        .map(Self)
    }

    /// Days AWS Backup keeps a recovery point, 1 to 36500:
    /// <https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html>.
    pub fn backup(number: i128) -> Result<Self, InvalidValue> {
        within(
            number,
            1,
            36_500,
            "is not a number of days AWS Backup keeps a backup",
        )
        .map(Self)
    }

    /// The number itself.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// A whole number from `least` to `most`, or a fault that gives both.
pub(super) fn within(
    number: i128,
    least: u32,
    most: u32,
    message: &str,
) -> Result<u32, InvalidValue> {
    match u32::try_from(number) {
        Ok(value) if (least..=most).contains(&value) => Ok(value),
        _ => Err(InvalidValue::new(
            FaultCode::Count,
            message,
            format!("{least} to {most}"),
        )),
    }
}

/// The days for which CloudWatch Logs can keep a log group's events:
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>.
const RETENTION_DAYS: [u16; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

/// A retention that CloudWatch Logs offers; no other number can be written down.
///
/// Stands for `RetentionInDays` of
/// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogRetention(u16);

impl LogRetention {
    /// The retention, if CloudWatch Logs offers it.
    pub fn days(number: i128) -> Result<Self, InvalidValue> {
        let found = RETENTION_DAYS
            .iter()
            .find(|days| i128::from(**days) == number);
        if let Some(days) = found {
            return Ok(Self(*days));
        }
        let allowed = RETENTION_DAYS.map(|days| days.to_string()).join(", ");
        let message = "is not a retention CloudWatch Logs offers";
        let fault = InvalidValue::new(FaultCode::Retention, message, allowed);
        if number == 0 {
            let hint = "Terraform's 0 keeps logs for ever; 3653 days are the longest there is here";
            return Err(fault.hint(hint));
        }
        let distance = |days: &&u16| (i128::from(**days).saturating_sub(number)).saturating_abs();
        let nearest = RETENTION_DAYS.iter().min_by_key(distance);
        Err(fault.maybe_hint(nearest.map(|days| format!("the nearest is {days}"))))
    }

    /// The number of days.
    pub fn number(self) -> u16 {
        self.0
    }

    /// Every retention there is, in days, the shortest first.
    pub fn available() -> &'static [u16] {
        &RETENTION_DAYS
    }
}
