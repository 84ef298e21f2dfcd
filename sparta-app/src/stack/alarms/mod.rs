//! Alarms: what is watched, what is too much, and who is told.

mod api;
mod logs;
mod secrets;
mod services;
mod tables;

pub(super) use services::uptime;

use sparta_constructs::core::Scope;
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::{
    Alarm, AlertTopics, Measure, MissingData, Severity, Threshold, Topic,
};

use super::entry::Entry;
use super::errors::LoggedErrors;
use super::names::Names;
use super::rotation::Rotation;
use super::secret_age::SecretAge;
use super::services::Services;
use crate::config::Config;

/// Topics by severity, with the configured addresses on what somebody must see.
pub(super) fn topics(scope: Scope, config: &Config, names: &Names) -> AlertTopics {
    let emails = || {
        config
            .operations
            .alert_emails
            .iter()
            .map(|email| email.as_str().to_owned())
    };
    AlertTopics::new()
        .with(
            Severity::Critical,
            Topic::new().name(names.topic("alerts")).emails(emails()),
        )
        .with(
            Severity::Warning,
            Topic::new().name(names.topic("warnings")).emails(emails()),
        )
        .with(Severity::Info, Topic::new().name(names.topic("info")))
        .add(scope, "Alerts")
}

/// What is watched.
pub(super) struct Watched<'a> {
    pub(super) services: &'a Services,
    pub(super) entry: &'a Entry,
    pub(super) tables: &'a DataTables,
    pub(super) errors: &'a [LoggedErrors],
    pub(super) rotation: &'a Rotation,
    pub(super) secret_age: &'a SecretAge,
}

/// Adds the alarms, and returns them for the dashboard.
pub(super) fn add(
    scope: Scope,
    names: &Names,
    topics: AlertTopics,
    watched: &Watched<'_>,
) -> Vec<Alarm> {
    let mut alarms = Alarms {
        scope: scope.scope("Alarms"),
        names,
        topics,
        made: Vec::new(),
    };
    alarms.service("Api", "api", &watched.services.api);
    alarms.service("Discord", "discord", &watched.services.discord);
    alarms.answers(watched.entry);
    alarms.targets(watched.entry);
    alarms.bot(&watched.services.discord);
    alarms.tables(watched.tables);
    alarms.logs(watched.errors);
    alarms.rotation(watched.rotation);
    alarms.secret_age(watched.rotation, watched.secret_age);
    alarms.made
}

struct Alarms<'a> {
    scope: Scope,
    names: &'a Names,
    topics: AlertTopics,
    made: Vec<Alarm>,
}

/// One alarm: when it goes off, and what silence means.
#[derive(Clone, Copy)]
struct Limit {
    severity: Severity,
    threshold: Threshold,
    /// How many periods are looked at.
    periods: u32,
    /// How many of them must be over the threshold.
    datapoints: u32,
    missing: MissingData,
}

impl Limit {
    fn new(severity: Severity, threshold: Threshold, periods: u32) -> Self {
        Self {
            severity,
            threshold,
            periods,
            datapoints: periods,
            missing: MissingData::NotBreaching,
        }
    }

    fn warning(threshold: Threshold, periods: u32) -> Self {
        Self::new(Severity::Warning, threshold, periods)
    }

    fn critical(threshold: Threshold, periods: u32) -> Self {
        Self::new(Severity::Critical, threshold, periods)
    }

    /// One period of those looked at is enough: for metrics whose points come late.
    fn once(mut self) -> Self {
        self.datapoints = 1;
        self
    }

    /// What silence means, where it is not that all is well.
    fn silence(mut self, missing: MissingData) -> Self {
        self.missing = missing;
        self
    }
}

impl Alarms<'_> {
    fn add(
        &mut self,
        (id, name): (impl Into<String>, impl AsRef<str>),
        measure: impl Into<Measure>,
        says: impl Into<String>,
        limit: Limit,
    ) {
        let alarm = Alarm::new(measure, limit.threshold, limit.missing)
            .name(self.names.short(name.as_ref()))
            .description(says.into())
            .evaluation_periods(limit.periods)
            .datapoints_to_alarm(limit.datapoints)
            .notify(self.topics.topic(limit.severity))
            .add(self.scope, id.into());
        self.made.push(alarm);
    }
}
