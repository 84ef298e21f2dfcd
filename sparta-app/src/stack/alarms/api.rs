//! Alarms on the API: what its callers notice.

use sparta_constructs::monitoring::{MissingData, Statistic, Threshold};

use super::{Alarms, Limit};
use crate::stack::entry::Entry;

impl Alarms<'_> {
    /// How long answers take, and which of them are errors.
    pub(super) fn answers(&mut self, entry: &Entry) {
        let balancer = &entry.balancer;
        let time = balancer
            .metric_response_time()
            .statistic(Statistic::Percentile(95.0))
            .period_seconds(300);
        let says = |seconds| format!("95 % of the API's answers took up to more than {seconds} s");
        self.add(
            ("ApiSlowWarning", "api-slow-warning"),
            time.clone(),
            says("0.5"),
            Limit::warning(Threshold::above(0.5), 2),
        );
        self.add(
            ("ApiSlow", "api-slow-critical"),
            time,
            says("1"),
            Limit::critical(Threshold::above(1), 2),
        );
        let errors = balancer.metric_5xx().period_seconds(60);
        self.add(
            ("Api5xxWarning", "api-5xx-warning"),
            errors.clone(),
            "the API answered 5xx",
            Limit::warning(Threshold::above(0), 1),
        );
        self.add(
            ("Api5xx", "api-5xx-critical"),
            errors,
            "the API answered 5xx in each of 5 minutes",
            Limit::critical(Threshold::above(0), 5),
        );
        // What the load balancer answers itself, when no task does.
        self.add(
            ("ApiUnanswered", "api-unanswered"),
            balancer.metric_elb_5xx().period_seconds(60),
            "the load balancer answered 5xx itself in each of 5 minutes: no task took the requests",
            Limit::critical(Threshold::above(0), 5),
        );
    }

    /// The tasks, as the load balancer sees them. An API without any reports nothing: that is down.
    pub(super) fn targets(&mut self, entry: &Entry) {
        let healthy = entry
            .balancer
            .metric_healthy_hosts(&entry.targets)
            .statistic(Statistic::Maximum)
            .period_seconds(60);
        self.add(
            ("ApiDown", "api-down"),
            healthy,
            "the API has had no healthy task for 5 minutes",
            Limit::critical(Threshold::below(1), 5).silence(MissingData::Breaching),
        );
        let unhealthy = entry
            .balancer
            .metric_unhealthy_hosts(&entry.targets)
            .period_seconds(60);
        self.add(
            ("ApiUnhealthyWarning", "api-unhealthy-warning"),
            unhealthy.clone(),
            "a task of the API fails its health check",
            Limit::warning(Threshold::above(0), 2),
        );
        self.add(
            ("ApiUnhealthy", "api-unhealthy-critical"),
            unhealthy,
            "a task of the API has failed its health check for 10 minutes",
            Limit::critical(Threshold::above(0), 10),
        );
    }
}
