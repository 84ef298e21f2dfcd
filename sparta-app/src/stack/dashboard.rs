//! The one page that shows how everything is.

use sparta_constructs::core::Scope;
use sparta_constructs::data::{DataTables, Table};
use sparta_constructs::monitoring::{Alarm, Dashboard, Metric, Statistic, Widget};
use sparta_constructs::serverless::ValidatorMonitor;
use sparta_constructs::sub;
use sparta_constructs::value::{IntoValue, Value, pseudo};

use super::alarms::uptime;
use super::entry::Entry;
use super::errors::LoggedErrors;
use super::names::Names;
use super::secret_age::SecretAge;
use super::services::{METRICS, Services};
use crate::config::Config;

/// What is on the page.
pub(super) struct Shown<'a> {
    pub(super) alarms: Vec<Alarm>,
    pub(super) services: &'a Services,
    pub(super) entry: &'a Entry,
    pub(super) tables: &'a DataTables,
    pub(super) monitor: &'a ValidatorMonitor,
    pub(super) errors: &'a [LoggedErrors],
    pub(super) secret_age: &'a SecretAge,
}

/// Adds the page, and returns where it is.
pub(super) fn add(
    scope: Scope,
    config: &Config,
    names: &Names,
    shown: &Shown<'_>,
) -> Value<String> {
    let title = format!("# Sparta, {}", config.environment);
    let monitor = shown.monitor;
    let alarms = shown.alarms.iter().copied().chain([
        monitor.error_rate_warning,
        monitor.error_rate_critical,
        monitor.failures_alarm,
    ]);
    Dashboard::new()
        .name(names.main())
        .row([Widget::text(title)])
        .row([Widget::alarms("Alarms", alarms).height(6)])
        .row(services(shown.services))
        .row(balancer(shown.entry))
        .row(tables(shown.tables))
        .row(function(monitor))
        .row(application(config))
        .row(secrets_and_logs(shown))
        .add(scope, "Dashboard");
    sub!(
        "https://",
        pseudo::REGION,
        ".console.aws.amazon.com/cloudwatch/home?region=",
        pseudo::REGION,
        "#dashboards/dashboard/",
        names.main()
    )
    .into_value()
}

fn services(services: &Services) -> [Widget; 4] {
    let (api, discord) = (&services.api, &services.discord);
    [
        Widget::graph("Services: CPU, percent")
            .left(api.metric_cpu().label("api"))
            .left(discord.metric_cpu().label("discord"))
            .line("too much", 85)
            .width(6),
        Widget::graph("Services: memory, percent")
            .left(api.metric_memory().label("api"))
            .left(discord.metric_memory().label("discord"))
            .line("too much", 90)
            .width(6),
        Widget::graph("Services: running tasks")
            .left(api.metric_running_tasks().label("api"))
            .left(discord.metric_running_tasks().label("discord"))
            .width(6),
        Widget::graph("Discord bot: uptime, percent")
            .left(uptime(discord))
            .line("down", 99)
            .width(6),
    ]
}

fn balancer(entry: &Entry) -> [Widget; 4] {
    let balancer = &entry.balancer;
    [
        Widget::graph("Load balancer: requests")
            .left(balancer.metric_requests())
            .width(6),
        Widget::graph("Load balancer: response time, seconds (p95)")
            .left(balancer.metric_response_time())
            .line("slow", 1)
            .width(6),
        Widget::graph("Load balancer: 5xx answers")
            .left(balancer.metric_5xx().label("of the API"))
            .left(balancer.metric_elb_5xx().label("of the load balancer"))
            .width(6),
        Widget::graph("Load balancer: targets")
            .left(balancer.metric_healthy_hosts(&entry.targets).label("well"))
            .left(
                balancer
                    .metric_unhealthy_hosts(&entry.targets)
                    .label("unwell"),
            )
            .width(6),
    ]
}

fn tables(tables: &DataTables) -> [Widget; 4] {
    let graph = |title: &'static str| Widget::graph(title).width(6);
    let drawn = |title: &'static str, metric: fn(&Table) -> Metric| {
        tables.iter().fold(graph(title), |widget, (name, table)| {
            widget.left(metric(table).label(name.to_owned()))
        })
    };
    let throttled = tables.iter().fold(
        graph("Tables: throttled requests"),
        |widget, (name, table)| {
            widget.left(table.metric_throttled_requests().label(name.to_owned()))
        },
    );
    let errors = tables
        .iter()
        .fold(graph("Tables: errors"), |widget, (name, table)| {
            widget.left(table.metric_system_errors().label(name.to_owned()))
        })
        .left(Table::metric_account_user_errors());
    [
        drawn("Tables: read units", Table::metric_consumed_read_capacity),
        drawn("Tables: write units", Table::metric_consumed_write_capacity),
        throttled,
        errors,
    ]
}

fn function(monitor: &ValidatorMonitor) -> [Widget; 4] {
    let function = &monitor.function;
    [
        Widget::graph("Validator monitor: runs")
            .left(function.metric_invocations())
            .left(function.metric_errors())
            .left(function.metric_throttles())
            .width(6),
        Widget::graph("Validator monitor: error rate, percent")
            .left(function.metric_error_rate())
            .line("too much", 5)
            .width(6),
        Widget::graph("Validator monitor: duration, milliseconds")
            .left(function.metric_duration())
            .width(6),
        Widget::graph("Validator monitor: runs that failed for good")
            .left(monitor.failures.metric_visible_messages())
            .width(6),
    ]
}

/// What the validator monitor and the services publish themselves.
fn application(config: &Config) -> [Widget; 4] {
    let metric = |name: &'static str| {
        Metric::new(METRICS, name)
            .dimension("Environment", config.environment.as_str().to_owned())
            .statistic(Statistic::Maximum)
            .period_seconds(300)
    };
    [
        Widget::graph("Application: validators")
            .left(metric("KnownValidators"))
            .left(metric("FailingValidators"))
            .width(6),
        Widget::graph("Application: health")
            .left(metric("ApiHealthy").statistic(Statistic::Minimum))
            .left(metric("AztecNodeReady").statistic(Statistic::Minimum))
            .width(6),
        Widget::graph("Application: latency of the API, milliseconds")
            .left(metric("ApiLatency"))
            .width(6),
        Widget::graph("Application: registrations")
            .left(
                Metric::new(METRICS, "ValidatorRegistrations")
                    .statistic(Statistic::Sum)
                    .period_seconds(3600),
            )
            .width(6),
    ]
}

fn secrets_and_logs(shown: &Shown<'_>) -> [Widget; 2] {
    let ages = shown.secret_age;
    let logged = shown
        .errors
        .iter()
        .fold(Widget::graph("Logged errors"), |widget, logged| {
            widget.left(logged.metric.clone().label(logged.name))
        });
    [
        logged,
        Widget::graph("Age of the secrets, days")
            .left(ages.bot_token.clone().label("bot token"))
            .left(ages.ethereum_key.clone().label("Ethereum key"))
            .left(ages.api_key.clone().label("API key")),
    ]
}
