//! CloudWatch: alarms that ring.

use aws_sdk_cloudwatch::Client;
use aws_sdk_cloudwatch::primitives::{DateTime, DateTimeFormat};
use aws_sdk_cloudwatch::types::{AlarmType, StateValue};

use super::error::{AwsError, Callee, failure};

/// CloudWatch's alarms in one region.
#[derive(Debug, Clone)]
pub struct Alarms {
    client: Client,
    callee: Callee,
}

/// An alarm that rings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RingingAlarm {
    /// Its name.
    pub name: String,
    /// Why it rings, in CloudWatch's words.
    pub reason: Option<String>,
    /// Since when, as RFC 3339 in UTC.
    pub since: Option<String>,
}

/// So many names may be asked for at once:
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>
const AT_ONCE: usize = 100;

impl Alarms {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// Those of the named alarms that ring, metric alarms and composite ones, by name.
    ///
    /// # Errors
    /// [`AwsError`] when CloudWatch cannot be asked or refuses.
    pub async fn ringing(&self, names: &[String]) -> Result<Vec<RingingAlarm>, AwsError> {
        let mut ringing = Vec::new();
        for names in names.chunks(AT_ONCE) {
            let mut token = None;
            loop {
                let page = self
                    .client
                    .describe_alarms()
                    .set_alarm_names(Some(names.to_vec()))
                    // Metric alarms alone are what is answered when nothing is said.
                    .alarm_types(AlarmType::MetricAlarm)
                    .alarm_types(AlarmType::CompositeAlarm)
                    .state_value(StateValue::Alarm)
                    .set_next_token(token)
                    .send()
                    .await
                    .map_err(|error| failure(self.callee.call("DescribeAlarms"), &error))?;
                for it in page.metric_alarms.unwrap_or_default() {
                    let since = it.state_transitioned_timestamp;
                    let since = since.or(it.state_updated_timestamp);
                    ringing.extend(alarm(it.alarm_name, it.state_reason, since));
                }
                for it in page.composite_alarms.unwrap_or_default() {
                    let since = it.state_transitioned_timestamp;
                    let since = since.or(it.state_updated_timestamp);
                    ringing.extend(alarm(it.alarm_name, it.state_reason, since));
                }
                token = page.next_token.filter(|token| !token.is_empty());
                if token.is_none() {
                    break;
                }
            }
        }
        ringing.sort();
        Ok(ringing)
    }
}

fn alarm(
    name: Option<String>,
    reason: Option<String>,
    since: Option<DateTime>,
) -> Option<RingingAlarm> {
    Some(RingingAlarm {
        name: name?,
        reason: reason.filter(|reason| !reason.is_empty()),
        since: since.and_then(|time| time.fmt(DateTimeFormat::DateTime).ok()),
    })
}
