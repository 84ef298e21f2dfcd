//! What the runbook needs to know of the deployed stack.

use sparta_constructs::core::{Output, Scope};
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::AlertTopics;
use sparta_constructs::serverless::ValidatorMonitor;
use sparta_constructs::sub;
use sparta_constructs::value::IntoNode;

use super::entry::Entry;
use super::services::Services;
use crate::config::Config;

/// What the outputs are about.
pub(super) struct Shown<'a> {
    pub(super) entry: &'a Entry,
    pub(super) services: &'a Services,
    pub(super) tables: &'a DataTables,
    pub(super) monitor: &'a ValidatorMonitor,
    pub(super) topics: AlertTopics,
}

pub(super) fn add(scope: Scope, config: &Config, shown: &Shown<'_>) {
    let output = |id: String, value: sparta_constructs::value::Node, description: String| {
        Output::new(value).description(description).add(scope, id);
    };
    let url = &shown.entry.api_url;
    let dns_name = shown.entry.balancer.dns_name().into_node();
    output(
        "LoadBalancerDnsName".into(),
        dns_name,
        "name of the load balancer".into(),
    );
    output("ApiUrl".into(), url.into_node(), "where the API is".into());
    output(
        "HealthUrl".into(),
        sub!(url, "/health").into_node(),
        "answers 200 when the API is well".into(),
    );
    output(
        "ClusterName".into(),
        shown.services.cluster.name().into_node(),
        "ECS cluster".into(),
    );
    for (id, service) in [
        ("Api", &shown.services.api),
        ("Discord", &shown.services.discord),
    ] {
        output(
            format!("{id}ServiceName"),
            service.name().into_node(),
            format!("ECS service of {id}"),
        );
        let logs = service.log_group.into_node();
        output(format!("{id}LogGroup"), logs, format!("log group of {id}"));
    }
    for (name, table) in shown.tables.iter() {
        let value = table.table.into_node();
        output(
            format!("{name}TableName"),
            value,
            format!("table of {}", name.to_lowercase()),
        );
    }
    let function = shown.monitor.function.function.into_node();
    output(
        "MonitorFunctionName".into(),
        function,
        "validator monitor".into(),
    );
    let pending = if config.operations.alert_emails.is_empty() {
        ""
    } else {
        "; each address gets a mail to confirm, and nothing else before it does"
    };
    let topics = [
        (
            "AlertsTopicArn",
            shown.topics.critical,
            "topic of critical alarms",
        ),
        (
            "WarningsTopicArn",
            shown.topics.warning,
            "topic of warnings",
        ),
        (
            "InfoTopicArn",
            shown.topics.info,
            "topic of deployments and other events",
        ),
    ];
    for (id, topic, what) in topics {
        output(
            id.into(),
            topic.topic.into_node(),
            format!("{what}{pending}"),
        );
    }
}
