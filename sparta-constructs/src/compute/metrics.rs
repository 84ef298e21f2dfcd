//! What CloudWatch knows of a service.

use super::EcsService;
use crate::monitoring::Metric;

impl EcsService {
    /// The CPU that the tasks use, in percent of what they have, averaged.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html>
    pub fn metric_cpu(&self) -> Metric {
        self.metric("AWS/ECS", "CPUUtilization")
    }

    /// The memory that the tasks use, in percent of what they have, averaged.
    pub fn metric_memory(&self) -> Metric {
        self.metric("AWS/ECS", "MemoryUtilization")
    }

    /// How many tasks run. Without tasks there are no data points, too: treat missing data as
    /// breaching.
    ///
    /// Container insights count tasks, not ECS itself; without them there is no such metric.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-metrics-ECS.html>
    #[track_caller]
    pub fn metric_running_tasks(&self) -> Metric {
        self.check_insights("RunningTaskCount");
        self.metric("ECS/ContainerInsights", "RunningTaskCount")
    }

    /// How many tasks there should be: the service's desired count. From container insights, as
    /// [`EcsService::metric_running_tasks`].
    #[track_caller]
    pub fn metric_desired_tasks(&self) -> Metric {
        self.check_insights("DesiredTaskCount");
        self.metric("ECS/ContainerInsights", "DesiredTaskCount")
    }

    fn metric(&self, namespace: &'static str, name: &'static str) -> Metric {
        Metric::new(namespace, name)
            .dimension("ClusterName", self.cluster.name())
            .dimension("ServiceName", self.name())
    }

    #[track_caller]
    fn check_insights(&self, metric: &str) {
        if !self.cluster.has_insights {
            self.scope.fault(
                format!("`{metric}` does not exist in a cluster without container insights"),
                "leave the cluster's container insights on",
            );
        }
    }
}
