//! Alarms: what is watched, what is too much, and who is told.

use sparta_constructs::compute::EcsService;
use sparta_constructs::core::Scope;
use sparta_constructs::data::{DataTables, Table};
use sparta_constructs::monitoring::{
    Alarm, AlertTopics, Measure, MetricMath, MissingData, Severity, Statistic, Threshold, Topic,
};

use super::entry::Entry;
use super::names::Names;
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
}

pub(super) fn add(scope: Scope, names: &Names, topics: AlertTopics, watched: &Watched<'_>) {
    let alarms = Alarms {
        scope: scope.scope("Alarms"),
        names,
        topics,
    };
    alarms.service("Api", "api", &watched.services.api);
    alarms.service("Discord", "discord", &watched.services.discord);
    alarms.api(watched.entry);
    alarms.bot(&watched.services.discord);
    alarms.tables(watched.tables);
}

struct Alarms<'a> {
    scope: Scope,
    names: &'a Names,
    topics: AlertTopics,
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

    /// One period of those looked at is enough: for metrics whose points come late.
    fn once(mut self) -> Self {
        self.datapoints = 1;
        self
    }

    /// A thing that reports nothing is down.
    fn silence_is_bad(mut self) -> Self {
        self.missing = MissingData::Breaching;
        self
    }
}

impl Alarms<'_> {
    fn add(&self, id: String, name: &str, measure: impl Into<Measure>, says: &str, limit: Limit) {
        Alarm::new(measure, limit.threshold, limit.missing)
            .name(self.names.short(name))
            .description(says.to_owned())
            .evaluation_periods(limit.periods)
            .datapoints_to_alarm(limit.datapoints)
            .notify(self.topics.topic(limit.severity))
            .add(self.scope, id);
    }

    /// Processor and memory of a service, in percent. The runbook knows `sparta-api-high-cpu`.
    fn service(&self, id: &str, name: &str, service: &EcsService) {
        let measures = [
            ("Cpu", "cpu", "processor", service.metric_cpu(), 70, 85),
            (
                "Memory",
                "memory",
                "memory",
                service.metric_memory(),
                80,
                90,
            ),
        ];
        for (suffix, short, what, metric, warning, critical) in measures {
            // A service without tasks reports nothing; that it is down is another alarm's matter.
            let says = format!("{name}: {what} above {warning} % for 10 minutes");
            let limit = Limit::new(Severity::Warning, Threshold::above(warning), 2);
            let watched = metric.clone().period_seconds(300);
            self.add(
                format!("{id}{suffix}Warning"),
                &format!("{name}-{short}-warning"),
                watched,
                &says,
                limit,
            );
            let says = format!(
                "{name}: {what} above {critical} % for 4 minutes; scale up, or look at the logs"
            );
            let limit = Limit::new(Severity::Critical, Threshold::above(critical), 2);
            let watched = metric.period_seconds(120);
            self.add(
                format!("{id}High{suffix}"),
                &format!("{name}-high-{short}"),
                watched,
                &says,
                limit,
            );
        }
    }

    /// What callers of the API notice.
    fn api(&self, entry: &Entry) {
        let time = entry
            .balancer
            .metric_response_time()
            .statistic(Statistic::Percentile(95.0))
            .period_seconds(300);
        let slow = [
            (0.5, Severity::Warning, "Warning", "warning"),
            (1.0, Severity::Critical, "", "critical"),
        ];
        for (seconds, severity, suffix, word) in slow {
            let says = format!("95 % of the API's answers took up to more than {seconds} s");
            let limit = Limit::new(severity, Threshold::above(seconds), 2);
            self.add(
                format!("ApiSlow{suffix}"),
                &format!("api-slow-{word}"),
                time.clone(),
                &says,
                limit,
            );
        }
        let errors = entry.balancer.metric_5xx().period_seconds(60);
        let any = Limit::new(Severity::Warning, Threshold::above(0), 1);
        self.add(
            "Api5xxWarning".into(),
            "api-5xx-warning",
            errors.clone(),
            "the API answered 5xx",
            any,
        );
        let sustained = Limit::new(Severity::Critical, Threshold::above(0), 5);
        let says = "the API answered 5xx in each of 5 minutes";
        self.add("Api5xx".into(), "api-5xx-critical", errors, says, sustained);
        // What the load balancer answers itself, when no task does.
        let unanswered = entry.balancer.metric_elb_5xx().period_seconds(60);
        let limit = Limit::new(Severity::Critical, Threshold::above(0), 5);
        let says =
            "the load balancer answered 5xx itself in each of 5 minutes: no task took the requests";
        self.add(
            "ApiUnanswered".into(),
            "api-unanswered",
            unanswered,
            says,
            limit,
        );
        let healthy = entry
            .balancer
            .metric_healthy_hosts(&entry.targets)
            .statistic(Statistic::Maximum)
            .period_seconds(60);
        let limit = Limit::new(Severity::Critical, Threshold::below(1), 5).silence_is_bad();
        let says = "the API has had no healthy task for 5 minutes";
        self.add("ApiDown".into(), "api-down", healthy, says, limit);
        let unhealthy = entry
            .balancer
            .metric_unhealthy_hosts(&entry.targets)
            .period_seconds(60);
        let any = Limit::new(Severity::Warning, Threshold::above(0), 2);
        let says = "a task of the API fails its health check";
        self.add(
            "ApiUnhealthyWarning".into(),
            "api-unhealthy-warning",
            unhealthy.clone(),
            says,
            any,
        );
        let sustained = Limit::new(Severity::Critical, Threshold::above(0), 10);
        let says = "a task of the API has failed its health check for 10 minutes";
        self.add(
            "ApiUnhealthy".into(),
            "api-unhealthy-critical",
            unhealthy,
            says,
            sustained,
        );
    }

    /// Running of desired tasks, in percent. A bot with no task reports nothing: that is down.
    fn bot(&self, discord: &EcsService) {
        let uptime = || {
            MetricMath::new("100 * running / desired")
                .metric("running", discord.metric_running_tasks())
                .metric("desired", discord.metric_desired_tasks())
                .label("running of desired tasks, in percent")
                .period_seconds(60)
        };
        let warning = Limit::new(Severity::Warning, Threshold::below(99.9), 5).silence_is_bad();
        let says = "the Discord bot was not fully running for 5 minutes";
        self.add(
            "BotUptimeWarning".into(),
            "bot-uptime-warning",
            uptime(),
            says,
            warning,
        );
        let critical = Limit::new(Severity::Critical, Threshold::below(99), 10).silence_is_bad();
        let says = "the Discord bot has been down for 10 minutes";
        self.add(
            "BotUptime".into(),
            "bot-uptime-critical",
            uptime(),
            says,
            critical,
        );
    }

    fn tables(&self, tables: &DataTables) {
        let any = || Limit::new(Severity::Critical, Threshold::above(0), 5).once();
        for (name, table) in tables.iter() {
            let word = name.to_lowercase();
            let says = format!("DynamoDB failed requests to the table of {word}");
            let errors = table.metric_system_errors();
            self.add(
                format!("{name}SystemErrors"),
                &format!("{word}-system-errors"),
                errors,
                &says,
                any(),
            );
            let says = format!("DynamoDB throttled requests to the table of {word}");
            let throttled = table.metric_throttled_requests();
            self.add(
                format!("{name}Throttled"),
                &format!("{word}-throttled"),
                throttled,
                &says,
                any(),
            );
        }
        let says = "DynamoDB refused requests of this account as wrong";
        let wrong = Table::metric_account_user_errors();
        self.add(
            "UserErrors".into(),
            "dynamodb-user-errors",
            wrong,
            says,
            any(),
        );
    }
}
