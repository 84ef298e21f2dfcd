//! Alarms on the two services: what their tasks use, and whether the bot runs.

use sparta_constructs::compute::EcsService;
use sparta_constructs::monitoring::{MetricMath, MissingData, Threshold};

use super::{Alarms, Limit};

impl Alarms<'_> {
    /// Processor and memory of a service, in percent. The runbook knows `sparta-api-high-cpu`.
    pub(super) fn service(&mut self, id: &str, name: &str, service: &EcsService) {
        let measures = [
            ("Cpu", "processor", service.metric_cpu(), 70, 85),
            ("Memory", "memory", service.metric_memory(), 80, 90),
        ];
        for (suffix, what, metric, warning, critical) in measures {
            let short = suffix.to_lowercase();
            // A service without tasks reports nothing; that it is down is another alarm's matter.
            self.add(
                (
                    format!("{id}{suffix}Warning"),
                    format!("{name}-{short}-warning"),
                ),
                metric.clone().period_seconds(300),
                format!("{name}: {what} above {warning} % for 10 minutes"),
                Limit::warning(Threshold::above(warning), 2),
            );
            self.add(
                (format!("{id}High{suffix}"), format!("{name}-high-{short}")),
                metric.period_seconds(120),
                format!(
                    "{name}: {what} above {critical} % for 4 minutes; scale up, or look at the logs"
                ),
                Limit::critical(Threshold::above(critical), 2),
            );
        }
    }

    /// Running of desired tasks, in percent. A bot with no task reports nothing: that is down.
    pub(super) fn bot(&mut self, discord: &EcsService) {
        let uptime = uptime(discord).period_seconds(60);
        self.add(
            ("BotUptimeWarning", "bot-uptime-warning"),
            uptime.clone(),
            "the Discord bot was not fully running for 5 minutes",
            Limit::warning(Threshold::below(99.9), 5).silence(MissingData::Breaching),
        );
        self.add(
            ("BotUptime", "bot-uptime-critical"),
            uptime,
            "the Discord bot has been down for 10 minutes",
            Limit::critical(Threshold::below(99), 10).silence(MissingData::Breaching),
        );
    }
}

/// How many of the tasks that there should be run, in percent.
pub(in crate::stack) fn uptime(service: &EcsService) -> MetricMath {
    MetricMath::new("100 * running / desired")
        .metric("running", service.metric_running_tasks())
        .metric("desired", service.metric_desired_tasks())
        .label("running of desired tasks, in percent")
}
