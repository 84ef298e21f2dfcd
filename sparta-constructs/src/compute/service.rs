//! Services: tasks that are kept running.

use std::borrow::Cow;

use super::container::is_ecs_name;
use super::{Cluster, ServiceNetwork, Task};
use crate::cfn::ecs::service as property;
use crate::cfn::{ecs, logs};
use crate::core::{Handle, Scope};
use crate::network::{Connectable, Connections, SecurityGroup};
use crate::security::{Grantee, Role, Statement};
use crate::value::meaning::elasticloadbalancingv2::TargetGroupArn;
use crate::value::{IntoValue, Node, Value};

/// A service on Fargate, with its task definition, its log group and the role that starts it.
///
/// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
///
/// A deployment whose tasks do not come up is rolled back by ECS's circuit breaker. Nobody can run
/// commands in the containers (`EnableExecuteCommand` is off).
///
/// ```
/// use sparta_constructs::compute::{
///     Autoscaling, Cluster, Container, ContainerImage, EcsService, FargateSize, ServiceNetwork, Task,
/// };
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{Connectable, Network, Peer, Port};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::region("eu-west-2"));
/// let network = Network::new().add(stack, "Network");
/// let cluster = Cluster::new().name("my-cluster").add(stack, "Cluster");
/// let container = Container::new("web", ContainerImage::from_uri("nginx:1.29")).port(80);
/// let task = Task::new(FargateSize::new(512, 1024)?, container).family("my-web");
/// let service = EcsService::new(&cluster, task, ServiceNetwork::private(&network))
///     .name("my-web")
///     .add(stack, "Web");
/// service.autoscale(Autoscaling::between(1, 10).cpu_percent(70));
/// service.connections().allow_from(Peer::block("10.0.0.0/16"), Port::tcp(80), "the network");
/// assert!(app.synth().faults.is_empty());
/// # Ok::<(), sparta_constructs::compute::FargateSizeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EcsService {
    /// The service itself.
    pub service: Handle<ecs::Service>,
    /// What its tasks are made by.
    pub task_definition: Handle<ecs::TaskDefinition>,
    /// Where its containers log to.
    pub log_group: Handle<logs::LogGroup>,
    /// The role that ECS starts its tasks under.
    pub execution_role: Role,
    /// The role that the programs in its containers act under.
    pub task_role: Option<Role>,
    /// The cluster it runs in.
    pub cluster: Cluster,
    /// The group that its tasks are in.
    pub security_group: SecurityGroup,
    pub(super) scope: Scope,
}

/// An [`EcsService`] to be.
#[derive(Clone, Debug)]
pub struct EcsServiceSpec {
    cluster: Cluster,
    task: Task,
    network: ServiceNetwork,
    name: Option<Value<String>>,
    desired_count: Option<u32>,
    deployment: Deployment,
    spot: bool,
    balancing: Option<Balancing>,
    grace_seconds: Option<u32>,
}

#[derive(Clone, Debug)]
struct Balancing {
    target_group: Value<TargetGroupArn>,
    listener: Scope,
}

/// In which order a deployment stops old tasks and starts new ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deployment {
    /// New tasks start, and old ones stop when they are well: no interruption, also for a single
    /// task (`MinimumHealthyPercent` 100, `MaximumPercent` 200).
    #[default]
    StartFirst,
    /// Old tasks stop before new ones start, for what must never run twice (`MinimumHealthyPercent`
    /// 0, `MaximumPercent` 100).
    StopFirst,
}

impl Deployment {
    fn property(self) -> property::DeploymentConfiguration {
        let (least, most) = match self {
            Self::StartFirst => (100, 200),
            Self::StopFirst => (0, 100),
        };
        property::DeploymentConfiguration::new()
            .minimum_healthy_percent(least)
            .maximum_percent(most)
            .deployment_circuit_breaker(property::DeploymentCircuitBreaker::new(true, true))
    }

    /// Rebalancing starts a task before it stops another, so ECS refuses it with a
    /// `MaximumPercent` of 100, and turns it on by default.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html>
    fn rebalancing(self) -> property::AvailabilityZoneRebalancing {
        match self {
            Self::StartFirst => property::AvailabilityZoneRebalancing::Enabled,
            Self::StopFirst => property::AvailabilityZoneRebalancing::Disabled,
        }
    }
}

impl EcsService {
    /// A service that keeps one task running, or as many as autoscaling wants.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(cluster: &Cluster, task: Task, network: ServiceNetwork) -> EcsServiceSpec {
        EcsServiceSpec {
            cluster: *cluster,
            task,
            network,
            name: None,
            desired_count: None,
            deployment: Deployment::default(),
            spot: false,
            balancing: None,
            grace_seconds: None,
        }
    }

    /// The service's name.
    pub fn name(&self) -> Value<String> {
        self.service.attr_name()
    }

    /// Lets a role change the service, as to start its tasks anew: `ecs:UpdateService` on this
    /// service.
    pub fn grant_update(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["ecs:UpdateService"]).on(self.service));
    }
}

impl Connectable for EcsService {
    fn connections(&self) -> Connections {
        self.security_group.connections()
    }
}

impl EcsServiceSpec {
    /// The service's physical name: 1 to 255 letters, digits, `-` and `_`. CloudFormation cannot
    /// replace a named service without its going first.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How many tasks run. Without it a new service has one, and an update leaves the number as it
    /// is. Autoscaling takes it out again.
    #[must_use]
    pub fn desired_count(mut self, tasks: u32) -> Self {
        self.desired_count = Some(tasks);
        self
    }

    /// In which order tasks are exchanged; [`Deployment::StartFirst`] by default.
    #[must_use]
    pub fn deployment(mut self, deployment: Deployment) -> Self {
        self.deployment = deployment;
        self
    }

    /// Runs on Fargate Spot, for tasks that may be taken away. The cluster must have it.
    #[must_use]
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Receives requests from a load balancer, at the first port of the task's containers. The
    /// service is made after `listener`, because ECS refuses a target group that no listener
    /// forwards to yet.
    #[must_use]
    pub fn behind(
        mut self,
        target_group: impl IntoValue<TargetGroupArn>,
        listener: impl Into<Scope>,
    ) -> Self {
        self.balancing = Some(Balancing {
            target_group: target_group.into_value(),
            listener: listener.into(),
        });
        self
    }

    /// How long failed health checks of the load balancer do not count after a task has started,
    /// in seconds; 60 by default. Without a load balancer ECS refuses it.
    #[must_use]
    pub fn health_check_grace_seconds(mut self, seconds: u32) -> Self {
        self.grace_seconds = Some(seconds);
        self
    }

    /// Adds the service.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> EcsService {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        self.task.check(scope);
        self.network.check(scope);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_ecs_name(name)
        {
            scope.fault(
                format!("`{name}` is no name for a service"),
                "take 1 to 255 letters, digits, `-` and `_`",
            );
        }
        if self.spot && !self.cluster.has_spot {
            scope.fault(
                "the service wants Fargate Spot, and its cluster has none",
                "make the cluster `with_spot()`",
            );
        }
        if self.balancing.is_some() && !self.task.listens() {
            scope.fault(
                "the service is behind a load balancer, and no container listens on a port",
                "give the container its `port(…)`",
            );
        }
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
        if self.balancing.is_none() && self.grace_seconds.is_some() {
            scope.fault(
                "health checks have a grace period, and there is no load balancer to check",
                "leave it away, or put the service `behind(…)` one",
            );
        }
    }

    fn build(self, scope: Scope) -> EcsService {
        let task = self.task.build(scope);
        let placed = self.network.build(scope);
        let grace = self
            .balancing
            .as_ref()
            .map(|_| self.grace_seconds.unwrap_or(60));
        let (targets, listener) = self
            .balancing
            .zip(task.listening)
            .map(|(balancing, (container, port))| {
                let target = property::LoadBalancer::new()
                    .target_group_arn(balancing.target_group)
                    .container_name(container)
                    .container_port(port);
                ([target], balancing.listener)
            })
            .unzip();
        let spot = property::CapacityProviderStrategyItem::new()
            .capacity_provider("FARGATE_SPOT")
            .weight(1);
        let service = ecs::Service::new()
            .service_name(self.name)
            .cluster(self.cluster.cluster)
            .task_definition(task.definition)
            .launch_type((!self.spot).then_some(property::LaunchType::Fargate))
            .capacity_provider_strategy(self.spot.then_some([spot]))
            .desired_count(self.desired_count)
            .deployment_configuration(self.deployment.property())
            .availability_zone_rebalancing(self.deployment.rebalancing())
            .network_configuration(placed.configuration)
            .load_balancers(targets)
            .health_check_grace_period_seconds(grace)
            .enable_execute_command(false)
            .enable_ecs_managed_tags(true)
            .propagate_tags(property::PropagateTags::Service)
            .add(scope, "Service");
        for needed in [
            listener,
            // Without a way out the first tasks cannot pull their image.
            placed.way_out,
            // Policies are resources of their own, and the first tasks fail without them.
            Some(task.execution_role.scope()),
            task.task_role.as_ref().map(Role::scope),
        ] {
            needed.map(|needed| service.depends_on(needed));
        }
        EcsService {
            service,
            task_definition: task.definition,
            log_group: task.log_group,
            execution_role: task.execution_role,
            task_role: task.task_role,
            cluster: self.cluster,
            security_group: placed.security_group,
            scope,
        }
    }
}
