//! CloudWatch Logs: what services and functions wrote.

use aws_sdk_cloudwatchlogs::Client;
use aws_sdk_cloudwatchlogs::primitives::{DateTime, DateTimeFormat};
use aws_sdk_cloudwatchlogs::types::FilteredLogEvent;

use super::error::{AwsError, Callee, failure};

/// CloudWatch Logs in one region.
#[derive(Debug, Clone)]
pub struct Logs {
    client: Client,
    callee: Callee,
}

/// Which events of a log group.
#[derive(Debug, Clone, Copy)]
pub struct LogQuery<'a> {
    /// The log group's name.
    pub group: &'a str,
    /// The earliest time, in milliseconds since 1970.
    pub since_millis: i64,
    /// What must be in them, in CloudWatch's filter syntax:
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
    pub pattern: Option<&'a str>,
}

/// Events of a log group, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// The events.
    pub events: Vec<LogEvent>,
    /// The token of the next, later page.
    pub next: Option<String>,
}

/// One event of a log group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEvent {
    /// Its own id.
    pub id: String,
    /// When it happened, in milliseconds since 1970.
    pub epoch_millis: i64,
    /// The same in RFC 3339.
    pub timestamp: String,
    /// The stream it was written to: one a task, or one an instance of a function.
    pub stream: String,
    /// What was written.
    pub message: String,
}

impl Logs {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// A page of events. One without events may have a next page.
    ///
    /// # Errors
    /// [`AwsError`] when CloudWatch Logs cannot be asked or refuses.
    pub async fn events(
        &self,
        query: LogQuery<'_>,
        token: Option<String>,
    ) -> Result<LogPage, AwsError> {
        let request = self
            .client
            .filter_log_events()
            .log_group_name(query.group)
            .start_time(query.since_millis)
            .set_filter_pattern(query.pattern.map(str::to_owned));
        let answer = request
            .set_next_token(token)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("FilterLogEvents"), &error))?;
        let events = answer.events.unwrap_or_default();
        Ok(LogPage {
            events: events.into_iter().filter_map(event).collect(),
            next: answer.next_token.filter(|token| !token.is_empty()),
        })
    }
}

fn event(event: FilteredLogEvent) -> Option<LogEvent> {
    let epoch_millis = event.timestamp?;
    let time = DateTime::from_millis(epoch_millis).fmt(DateTimeFormat::DateTime);
    Some(LogEvent {
        id: event.event_id?,
        epoch_millis,
        timestamp: time.unwrap_or_default(),
        stream: event.log_stream_name.unwrap_or_default(),
        message: event.message.unwrap_or_default(),
    })
}
