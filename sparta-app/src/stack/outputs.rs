//! What the runbook needs to know of the deployed stack.

use sparta_constructs::core::{Output, Scope};
use sparta_constructs::data::DataTables;
use sparta_constructs::monitoring::AlertTopics;
use sparta_constructs::serverless::ValidatorMonitor;
use sparta_constructs::sub;
use sparta_constructs::value::{IntoNode, Value};

use super::entry::Entry;
use super::services::Services;
use super::storage::Buckets;
use crate::config::Config;

/// What the outputs are about.
pub(super) struct Shown<'a> {
    pub(super) entry: &'a Entry,
    pub(super) services: &'a Services,
    pub(super) tables: &'a DataTables,
    pub(super) monitor: &'a ValidatorMonitor,
    pub(super) topics: AlertTopics,
    pub(super) buckets: Buckets,
    pub(super) dashboard_url: Value<String>,
}

pub(super) fn add(scope: Scope, config: &Config, shown: &Shown<'_>) {
    let outputs = Outputs { scope };
    outputs.entry(shown.entry);
    outputs.services(shown.services);
    outputs.monitor(shown.monitor);
    for (name, table) in shown.tables.iter() {
        let what = format!("table of {}", name.to_lowercase());
        outputs.add(format!("{name}TableName"), table.table, what);
    }
    let Buckets {
        backups, artifacts, ..
    } = shown.buckets;
    outputs.add("BackupsBucketName", backups.bucket, "bucket of backups");
    outputs.add(
        "ArtifactsBucketName",
        artifacts.bucket,
        "bucket of artifacts",
    );
    outputs.add(
        "DashboardUrl",
        shown.dashboard_url.clone(),
        "the page that shows how everything is",
    );
    outputs.topics(config, shown.topics);
}

struct Outputs {
    scope: Scope,
}

impl Outputs {
    fn add(&self, id: impl Into<String>, value: impl IntoNode, what: impl Into<String>) {
        Output::new(value)
            .description(what.into())
            .add(self.scope, id.into());
    }

    fn entry(&self, entry: &Entry) {
        self.add(
            "LoadBalancerDnsName",
            entry.balancer.dns_name(),
            "name of the load balancer",
        );
        let url = &entry.api_url;
        self.add("ApiUrl", url.clone(), "where the API is");
        self.add(
            "HealthUrl",
            sub!(url, "/health"),
            "answers 200 when the API is well",
        );
    }

    fn services(&self, services: &Services) {
        self.add("ClusterName", services.cluster.name(), "ECS cluster");
        for (id, service) in [("Api", &services.api), ("Discord", &services.discord)] {
            let what = format!("ECS service of {id}");
            self.add(format!("{id}ServiceName"), service.name(), what);
            let what = format!("log group of {id}");
            self.add(format!("{id}LogGroup"), service.log_group, what);
        }
    }

    fn monitor(&self, monitor: &ValidatorMonitor) {
        let function = &monitor.function;
        self.add(
            "MonitorFunctionName",
            function.function,
            "validator monitor",
        );
        self.add(
            "MonitorLogGroup",
            function.log_group.log_group,
            "log group of the validator monitor",
        );
    }

    fn topics(&self, config: &Config, topics: AlertTopics) {
        let arns = [
            (
                "AlertsTopicArn",
                topics.critical,
                "topic of critical alarms",
            ),
            ("WarningsTopicArn", topics.warning, "topic of warnings"),
            (
                "InfoTopicArn",
                topics.info,
                "topic of deployments and other events",
            ),
        ];
        for (id, topic, what) in arns {
            self.add(id, topic.topic, what);
        }
        let emails = &config.operations.alert_emails;
        if !emails.is_empty() {
            let emails: Vec<&str> = emails.iter().map(crate::config::Email::as_str).collect();
            // https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html
            let note = format!(
                "pending until confirmed: {} get no alert before they follow the link in the mail from AWS",
                emails.join(", ")
            );
            self.add(
                "EmailSubscriptions",
                note,
                "who has to confirm a subscription",
            );
        }
    }
}
