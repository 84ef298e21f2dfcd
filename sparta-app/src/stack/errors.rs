//! Errors that the programs log, counted.

use sparta_constructs::core::Scope;
use sparta_constructs::monitoring::{LogGroup, Metric};
use sparta_constructs::serverless::Function;

use super::names::Names;
use super::services::{METRICS, Services};

/// The lines with `ERROR` in them of one log group.
#[derive(Clone, Debug)]
pub(super) struct LoggedErrors {
    /// What its resources' ids begin with.
    pub(super) id: &'static str,
    /// Who logs: part of the names of the metric and of its alarm.
    pub(super) name: &'static str,
    pub(super) metric: Metric,
}

pub(super) fn add(
    scope: Scope,
    names: &Names,
    services: &Services,
    functions: &[(&'static str, &'static str, &Function)],
) -> Vec<LoggedErrors> {
    let scope = scope.scope("LoggedErrors");
    let of_service = |log_group| LogGroup { log_group };
    let services = [
        ("Api", "api", of_service(services.api.log_group)),
        ("Discord", "discord", of_service(services.discord.log_group)),
    ];
    let functions = functions
        .iter()
        .map(|(id, name, function)| (*id, *name, function.log_group));
    let groups = services.into_iter().chain(functions);
    groups
        .map(|(id, name, group)| {
            // A filter that has a default value has no dimensions, so that the environment is in the
            // metric's name:
            // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
            let metric_name = names.short(&format!("{name}-log-errors"));
            let filter = group.count("ERROR", METRICS, metric_name).add(scope, id);
            LoggedErrors {
                id,
                name,
                metric: filter.metric(),
            }
        })
        .collect()
}
