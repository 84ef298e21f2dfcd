//! What cannot be made anything right of.

use super::*;
use crate::core::ParameterSpec;
use crate::value;

fn faults(app: &App) -> Vec<String> {
    let mut faults: Vec<String> = app
        .synth()
        .faults
        .into_iter()
        .inspect(|fault| assert_eq!(fault.at.file(), file!(), "{fault}"))
        .map(|fault| fault.message)
        .collect();
    faults.sort();
    faults
}

#[test]
fn tasks_are_not_counted_without_container_insights() {
    let (app, stack) = app();
    let cluster = Cluster::new()
        .container_insights(ContainerInsights::Disabled)
        .add(stack, "Cluster");
    let service =
        EcsService::new(&cluster, Task::new(size(), web()), network(stack)).add(stack, "Web");
    let _ = (
        service.metric_running_tasks(),
        service.metric_desired_tasks(),
        service.metric_cpu(),
    );
    assert_eq!(
        faults(&app),
        [
            "`DesiredTaskCount` does not exist in a cluster without container insights",
            "`RunningTaskCount` does not exist in a cluster without container insights"
        ]
    );
}

#[test]
fn a_secret_in_the_environment_is_a_fault() {
    let (app, stack) = app();
    let token = ParameterSpec::<String>::new().no_echo().add(stack, "Token");
    let container = web()
        .environment("TOKEN", token)
        .environment("KEY", value::secret("my/secret", None))
        .environment("LEVEL", ParameterSpec::<String>::new().add(stack, "Level"));
    spec(stack, Task::new(size(), container)).add(stack, "Web");
    assert_eq!(
        faults(&app),
        [
            "`KEY` of container `web` would show a dynamic reference to secretsmanager in plain text",
            "`TOKEN` of container `web` would show the NoEcho parameter `Token` in plain text",
        ]
    );
}

#[test]
fn everything_wrong_with_a_task_is_said_at_once() {
    let (app, stack) = app();
    let key = Secret::generated(GeneratedValue::of_length(32)).add(stack, "Key");
    let one = web()
        .environment("KEY", "text")
        .secret("KEY", key.value())
        .memory_mib(900)
        .health_check(ContainerHealthCheck::shell("true").interval_seconds(1))
        .not_essential();
    let other = Container::new("web", ContainerImage::from_uri("nginx"))
        .port(80)
        .memory_mib(200)
        .not_essential();
    let third = Container::new("my web", ContainerImage::from_uri("nginx"))
        .port(0)
        .memory_mib(4);
    let task = Task::new(size(), one)
        .container(other)
        .container(third.not_essential())
        .family("my family")
        .log_retention_days(31);
    spec(stack, task).add(stack, "Web");
    assert_eq!(
        faults(&app),
        [
            "`KEY` of container `web` is set twice",
            "`my family` is no name for a task family",
            "`my web` is no name for a container",
            "container `my web` has less than 6 MiB of memory",
            "container `my web` listens on port 0",
            "logs cannot be kept for 31 days",
            "no container of the task is essential",
            "port 80 of the task is listened on twice",
            "the containers want 1104 MiB of memory, and the task has 1024",
            "the interval of container `web`'s health check is 1",
            "two containers of the task are called `web`",
        ]
    );
}

#[test]
fn a_container_larger_than_its_task_is_a_fault() {
    let (app, stack) = app();
    let container = web().memory_mib(2048).cpu_units(1024);
    spec(stack, Task::new(FargateSize::SMALLEST, container)).add(stack, "Web");
    assert_eq!(
        faults(&app),
        [
            "the containers want 1024 CPU units, and the task has 256",
            "the containers want 2048 MiB of memory, and the task has 512",
        ]
    );
}

#[test]
fn everything_wrong_with_a_service_is_said_at_once() {
    let (app, stack) = app();
    let silent = Container::new("bot", ContainerImage::from_uri("bot:1"));
    let cluster = Cluster::new().add(stack, "Cluster");
    let group = SecurityGroup::new("vpc-0a1b2c3d", "tasks").add(stack, "Group");
    let nowhere = ServiceNetwork::of_subnets([""; 0], group);
    EcsService::new(&cluster, Task::new(size(), silent.clone()), nowhere)
        .name("my bot")
        .spot()
        .behind(
            "arn:aws:elasticloadbalancing:eu-west-2:1:targetgroup/t/1",
            cluster.cluster,
        )
        .add(stack, "Bot");
    EcsService::new(&cluster, Task::new(size(), silent), network(stack))
        .health_check_grace_seconds(30)
        .add(stack, "Other")
        .autoscale(Autoscaling::between(10, 1));
    assert_eq!(
        faults(&app),
        [
            "`my bot` is no name for a service",
            "autoscaling between 10 and 1 tasks",
            "autoscaling by nothing",
            "health checks have a grace period, and there is no load balancer to check",
            "the service is behind a load balancer, and no container listens on a port",
            "the service is in 0 subnets",
            "the service wants Fargate Spot, and its cluster has none",
        ]
    );
}
