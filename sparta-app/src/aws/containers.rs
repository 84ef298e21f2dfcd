//! ECS: why a service does not become stable.

use aws_sdk_ecs::Client;
use aws_sdk_ecs::types::{DesiredStatus, Task};

use super::error::{AwsError, Callee, failure};

/// ECS in one region.
#[derive(Debug, Clone)]
pub struct Containers {
    client: Client,
    callee: Callee,
}

/// What ECS knows about a service that does not become stable.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unsteady {
    /// What the service said of late, newest first.
    pub messages: Vec<String>,
    /// Tasks that stopped.
    pub stopped: Vec<StoppedTask>,
}

/// How a service stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceState {
    /// Its name.
    pub name: String,
    /// How many tasks run.
    pub running: i32,
    /// How many are being started.
    pub pending: i32,
    /// How many there should be.
    pub desired: i32,
    /// `COMPLETED`, `IN_PROGRESS` or `FAILED`: the newest deployment.
    pub rollout: Option<String>,
    /// What it said of late, newest first.
    pub messages: Vec<String>,
}

/// A task that stopped, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoppedTask {
    /// The task's id.
    pub id: String,
    /// Why, in the words of ECS.
    pub reason: Option<String>,
    /// Its containers: name, exit code and reason, as far as they have any.
    pub containers: Vec<(String, Option<i32>, Option<String>)>,
}

/// More than this many lines say no more.
const MESSAGES: usize = 5;
/// Tasks of one service mostly stop for one reason.
const TASKS: i32 = 5;

impl Containers {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// Why a service, given by its ARN, does not become stable; `None` when the ARN names no cluster.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn unsteady(&self, service_arn: &str) -> Result<Option<Unsteady>, AwsError> {
        let Some(cluster) = cluster(service_arn) else {
            return Ok(None);
        };
        Ok(Some(Unsteady {
            messages: self.messages(cluster, service_arn).await?,
            stopped: self.stopped(cluster, service_arn).await?,
        }))
    }

    /// How a service, given by its ARN, stands; `None` when it is not there or the ARN names no cluster.
    ///
    /// # Errors
    /// [`AwsError`] when AWS cannot be asked or refuses.
    pub async fn service(&self, service_arn: &str) -> Result<Option<ServiceState>, AwsError> {
        let Some(cluster) = cluster(service_arn) else {
            return Ok(None);
        };
        let request = self.client.describe_services().cluster(cluster);
        let answer = request
            .services(service_arn)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("DescribeServices"), &error))?;
        let service = answer.services.unwrap_or_default().into_iter().next();
        Ok(service.map(|service| {
            let newest = service.deployments.unwrap_or_default().into_iter().next();
            let said = service.events.unwrap_or_default().into_iter();
            ServiceState {
                name: service.service_name.unwrap_or_default(),
                running: service.running_count,
                pending: service.pending_count,
                desired: service.desired_count,
                rollout: newest
                    .and_then(|it| it.rollout_state)
                    .map(|state| state.as_str().to_owned()),
                messages: said.filter_map(|it| it.message).take(MESSAGES).collect(),
            }
        }))
    }

    async fn messages(&self, cluster: &str, service: &str) -> Result<Vec<String>, AwsError> {
        let request = self.client.describe_services().cluster(cluster);
        let answer = request
            .services(service)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("DescribeServices"), &error))?;
        let mut messages = Vec::new();
        for service in answer.services.unwrap_or_default() {
            let rollouts = service.deployments.unwrap_or_default();
            let reasons = rollouts
                .into_iter()
                .filter_map(|it| it.rollout_state_reason);
            messages.extend(reasons.filter(|reason| !reason.is_empty()));
            let said = service.events.unwrap_or_default();
            messages.extend(said.into_iter().filter_map(|it| it.message).take(MESSAGES));
        }
        Ok(messages)
    }

    async fn stopped(&self, cluster: &str, service: &str) -> Result<Vec<StoppedTask>, AwsError> {
        let listed = self
            .client
            .list_tasks()
            .cluster(cluster)
            .service_name(service)
            .desired_status(DesiredStatus::Stopped)
            .max_results(TASKS)
            .send()
            .await
            .map_err(|error| failure(self.callee.call("ListTasks"), &error))?;
        let tasks = listed.task_arns.unwrap_or_default();
        if tasks.is_empty() {
            return Ok(Vec::new());
        }
        let request = self.client.describe_tasks().cluster(cluster);
        let described = request
            .set_tasks(Some(tasks))
            .send()
            .await
            .map_err(|error| failure(self.callee.call("DescribeTasks"), &error))?;
        let tasks = described.tasks.unwrap_or_default();
        Ok(tasks.into_iter().map(stopped_task).collect())
    }
}

fn stopped_task(task: Task) -> StoppedTask {
    let arn = task.task_arn.unwrap_or_default();
    let containers = task.containers.unwrap_or_default().into_iter();
    StoppedTask {
        id: arn.rsplit('/').next().unwrap_or_default().to_owned(),
        reason: task.stopped_reason.filter(|reason| !reason.is_empty()),
        containers: containers
            .map(|it| (it.name.unwrap_or_default(), it.exit_code, it.reason))
            .filter(|(_, exit_code, reason)| exit_code.is_some() || reason.is_some())
            .collect(),
    }
}

/// `arn:aws:ecs:eu-west-2:123456789012:service/cluster/name` names the cluster; the old form, without it,
/// is of no use.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html>
fn cluster(service_arn: &str) -> Option<&str> {
    let (_, path) = service_arn.split_once(":service/")?;
    path.split_once('/').map(|(cluster, _)| cluster)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cluster_is_in_the_arn() {
        let arn = |path: &str| format!("arn:aws:ecs:eu-west-2:123456789012:service/{path}");
        assert_eq!(cluster(&arn("sparta/api")), Some("sparta"));
        assert_eq!(cluster(&arn("api")), None);
        assert_eq!(cluster("api"), None);
    }
}
