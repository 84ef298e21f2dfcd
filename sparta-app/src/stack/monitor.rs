//! The validator monitor: a function on a schedule.

use sparta_constructs::core::Scope;
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::{AlertTopics, Metric};
use sparta_constructs::network::{Network, SecurityGroup};
use sparta_constructs::serverless::{Code, Schedule, ValidatorMonitor};

use super::entry::Entry;
use super::function;
use super::names::Names;
use super::secrets::Secrets;
use super::services::METRICS;
use crate::config::Config;

/// The handler that ships with the stack.
const HANDLER: &str = include_str!("../../lambda/validator_monitor/index.py");

/// What the monitor looks at and tells.
pub(super) struct Parts<'a> {
    pub(super) network: &'a Network,
    pub(super) group: SecurityGroup,
    pub(super) entry: &'a Entry,
    pub(super) tables: &'a DataTables,
    pub(super) secrets: &'a Secrets,
    pub(super) topics: AlertTopics,
}

pub(super) fn add(
    scope: Scope,
    config: &Config,
    names: &Names,
    parts: &Parts<'_>,
) -> ValidatorMonitor {
    let code = match &config.monitor.code {
        Some(path) => Code::path(path),
        None => Code::inline(HANDLER),
    };
    let mut function = function::python(config, names, "validator-monitor", code)
        .description("Checks the API, the Aztec node and the validators, and raises alerts")
        .timeout_seconds(60)
        .memory_mib(256)
        .in_network(parts.network, parts.group)
        .environment("API_URL", parts.entry.api_url.clone())
        .environment("API_KEY_SECRET_ARN", parts.secrets.api_key.arn())
        .environment(
            "AZTEC_RPC_URL",
            config.chain.aztec_rpc_url.as_str().to_owned(),
        )
        .environment("ALERTS_TOPIC_ARN", parts.topics.critical.topic)
        .environment("ENVIRONMENT", config.environment.as_str().to_owned())
        .environment("METRIC_NAMESPACE", METRICS);
    if let Some(runs) = config.monitor.reserved_concurrency {
        function = function.reserved_concurrency(runs);
    }
    let schedule = config
        .monitor
        .schedule_enabled
        .then(|| Schedule::expression(config.monitor.schedule.to_string()));
    let monitor = ValidatorMonitor::new(function, parts.topics)
        .name(names.short("validator-monitor"))
        .schedule(schedule)
        .add(scope, "ValidatorMonitor");
    if config.monitor.code.is_some() {
        // The handler that ships here asks the API; a handler of one's own may look for itself.
        parts.tables.grant_read(&monitor.function);
    }
    parts.secrets.api_key.grant_read(&monitor.function);
    parts.topics.critical.grant_publish(&monitor.function);
    Metric::grant_publish(&monitor.function, METRICS);
    // Its first run may be right after the stack is made: the way out must be there.
    monitor
        .function
        .function
        .depends_on(parts.network.internet_connectivity);
    monitor
}
