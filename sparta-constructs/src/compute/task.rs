//! What a service runs: containers, their size, their roles and their logs.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::container::is_ecs_name;
use super::image::pull_statements;
use super::{Container, FargateSize};
use crate::cfn::ecs::task_definition as definition;
use crate::cfn::{ecs, logs};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::security::{Grantee, PolicyDocument, Principal, Role, Statement};
use crate::sub;
use crate::value::{IntoNode, IntoValue, Node, Value, pseudo};

/// The days that CloudWatch Logs keeps events for:
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
const RETENTION_DAYS: [u16; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

/// The trust policy of a role for containers: ECS may take it on for tasks of this account and
/// region.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html>
///
/// ```
/// use sparta_constructs::compute::task_trust;
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::security::Role;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let role = Role::new(task_trust()).name("my-task-role").add(stack, "TaskRole");
/// # let _ = role;
/// ```
pub fn task_trust() -> PolicyDocument {
    let tasks = sub!(
        "arn:",
        pseudo::PARTITION,
        ":ecs:",
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        ":*"
    );
    PolicyDocument::new([Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("ecs-tasks.amazonaws.com"))
        .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)
        .when("ArnLike", "aws:SourceArn", IntoNode::into_node(tasks))])
}

/// The trust policy of an execution role: for tasks of this account. AWS's pages show the source's
/// ARN for the roles of containers only; for this role too its guide for agents has the account:
/// <https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/processing-s3-uploads-with-step-functions/references/iam-roles.md>
fn execution_trust() -> PolicyDocument {
    PolicyDocument::new([Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("ecs-tasks.amazonaws.com"))
        .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)])
}

/// The processor that a task's images are built for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Architecture {
    /// Intel and AMD.
    #[default]
    X86_64,
    /// AWS Graviton.
    Arm64,
}

/// A task to be: one or more containers that start and stop together.
///
/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
///
/// ```
/// use sparta_constructs::compute::{Container, ContainerImage, FargateSize, Task};
///
/// let api = Container::new("api", ContainerImage::from_uri("ghcr.io/my/api:1.4.2")).port(3000);
/// let proxy = Container::new("proxy", ContainerImage::from_uri("nginx:1.29")).port(80);
/// let task = Task::new(FargateSize::new(512, 1024)?, proxy)
///     .container(api)
///     .log_group_name("/ecs/my-api")
///     .log_retention_days(90);
/// # let _ = task;
/// # Ok::<(), sparta_constructs::compute::FargateSizeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Task {
    size: FargateSize,
    architecture: Architecture,
    containers: Vec<Container>,
    family: Option<Value<String>>,
    role: Option<Role>,
    execution_role_name: Option<Value<String>>,
    log_group_name: Option<Value<String>>,
    log_retention_days: u16,
    log_removal_policy: RemovalPolicy,
}

/// What a [`Task`] became.
#[derive(Clone, Debug)]
pub(super) struct AddedTask {
    pub(super) definition: Handle<ecs::TaskDefinition>,
    pub(super) log_group: Handle<logs::LogGroup>,
    pub(super) execution_role: Role,
    pub(super) task_role: Option<Role>,
    /// The first container that listens, and where.
    pub(super) listening: Option<(Cow<'static, str>, u16)>,
}

impl Task {
    /// A task of this size with one container. Logs are kept 30 days, and go with the stack.
    pub fn new(size: FargateSize, container: Container) -> Self {
        Self {
            size,
            architecture: Architecture::default(),
            containers: vec![container],
            family: None,
            role: None,
            execution_role_name: None,
            log_group_name: None,
            log_retention_days: 30,
            log_removal_policy: RemovalPolicy::Destroy,
        }
    }

    /// Adds a container that runs beside the others.
    #[must_use]
    pub fn container(mut self, container: Container) -> Self {
        self.containers.push(container);
        self
    }

    /// The processor; [`Architecture::X86_64`] by default.
    #[must_use]
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = architecture;
        self
    }

    /// The name that all revisions of the task share: 1 to 255 letters, digits, `-` and `_`.
    #[must_use]
    pub fn family(mut self, family: impl IntoValue<String>) -> Self {
        self.family = Some(family.into_value());
        self
    }

    /// The role that the programs in the containers act under; none by default. Trust it with
    /// [`task_trust`].
    #[must_use]
    pub fn task_role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The physical name of the role that ECS starts the task under, at most 64 characters. That
    /// role may pull the task's images, read its secrets and write its log, and nothing else.
    #[must_use]
    pub fn execution_role_name(mut self, name: impl IntoValue<String>) -> Self {
        self.execution_role_name = Some(name.into_value());
        self
    }

    /// The log group's physical name, at most 512 characters.
    #[must_use]
    pub fn log_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.log_group_name = Some(name.into_value());
        self
    }

    /// How many days logs are kept: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731,
    /// 1096, 1827, 2192, 2557, 2922, 3288 or 3653; 30 by default.
    #[must_use]
    pub fn log_retention_days(mut self, days: u16) -> Self {
        self.log_retention_days = days;
        self
    }

    /// What becomes of the logs when the task leaves the stack. They go by default: a named log
    /// group that stays stops the next deployment.
    #[must_use]
    pub fn log_removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.log_removal_policy = policy;
        self
    }

    pub(super) fn listens(&self) -> bool {
        self.listening().is_some()
    }

    /// The first container that listens, and where.
    fn listening(&self) -> Option<(Cow<'static, str>, u16)> {
        self.containers.iter().find_map(|container| {
            let port = container.ports.first()?;
            Some((container.name.clone(), *port))
        })
    }

    /// Reports everything that ECS would refuse.
    #[track_caller]
    pub(super) fn check(&self, scope: Scope) {
        for container in &self.containers {
            container.check(scope);
        }
        self.check_names(scope);
        self.check_limits(scope);
        if !self.containers.iter().any(Container::is_essential) {
            scope.fault(
                "no container of the task is essential",
                "leave `not_essential()` away on one of them",
            );
        }
        let days = self.log_retention_days;
        if !RETENTION_DAYS.contains(&days) {
            let nearest = RETENTION_DAYS
                .iter()
                .min_by_key(|legal| legal.abs_diff(days))
                .unwrap_or(&30);
            scope.fault(
                format!("logs cannot be kept for {days} days"),
                format!("the nearest that CloudWatch has is {nearest}"),
            );
        }
    }

    #[track_caller]
    fn check_names(&self, scope: Scope) {
        if let Some(Node::Text(family)) = self.family.as_ref().map(Value::node)
            && !is_ecs_name(family)
        {
            scope.fault(
                format!("`{family}` is no name for a task family"),
                "take 1 to 255 letters, digits, `-` and `_`",
            );
        }
        let (mut names, mut ports) = (BTreeSet::new(), BTreeSet::new());
        for container in &self.containers {
            if !names.insert(&container.name) {
                scope.fault(
                    format!("two containers of the task are called `{}`", container.name),
                    "give each a name of its own",
                );
            }
            // The containers of a task share one network interface:
            // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html
            for port in &container.ports {
                if !ports.insert(port) {
                    scope.fault(
                        format!("port {port} of the task is listened on twice"),
                        "give each container a port of its own",
                    );
                }
            }
        }
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
    #[track_caller]
    fn check_limits(&self, scope: Scope) {
        let memory = self.containers.iter().map(|container| container.memory_mib);
        let cpu = self.containers.iter().map(|container| container.cpu_units);
        let limits: [(&str, u64, u32); 2] = [
            ("MiB of memory", total(memory), self.size.memory_mib()),
            ("CPU units", total(cpu), self.size.cpu_units()),
        ];
        for (unit, wanted, there) in limits {
            if wanted > there.into() {
                scope.fault(
                    format!("the containers want {wanted} {unit}, and the task has {there}"),
                    "take a larger task, or give the containers less",
                );
            }
        }
        for container in &self.containers {
            // Docker's least, which ECS insists on.
            if container.memory_mib.is_some_and(|mib| mib < 6) {
                scope.fault(
                    format!(
                        "container `{}` has less than 6 MiB of memory",
                        container.name
                    ),
                    "give it at least 6 MiB",
                );
            }
        }
    }

    pub(super) fn build(self, scope: Scope) -> AddedTask {
        let listening = self.listening();
        let log_group = logs::LogGroup::new()
            .log_group_name(self.log_group_name)
            .retention_in_days(self.log_retention_days)
            .add(scope, "LogGroup")
            .removal_policy(self.log_removal_policy);
        let execution_role = Role::new(execution_trust())
            .name(self.execution_role_name)
            .add(scope, "ExecutionRole");
        grant_execution(&execution_role, &self.containers, log_group);
        let platform = definition::RuntimePlatform::new()
            .operating_system_family(definition::OperatingSystemFamily::Linux)
            .cpu_architecture(match self.architecture {
                Architecture::X86_64 => definition::CpuArchitecture::X86_64,
                Architecture::Arm64 => definition::CpuArchitecture::Arm64,
            });
        let containers: Vec<_> = self
            .containers
            .into_iter()
            .map(|container| container.property(log_group))
            .collect();
        let definition = ecs::TaskDefinition::new()
            .family(self.family)
            .cpu(self.size.cpu_units().to_string())
            .memory(self.size.memory_mib().to_string())
            .network_mode(definition::NetworkMode::Awsvpc)
            .requires_compatibilities([definition::RequiresCompatibility::Fargate])
            .runtime_platform(platform)
            .execution_role_arn(execution_role.role)
            .task_role_arn(self.role.as_ref().map(|role| role.role))
            .container_definitions(containers)
            .add(scope, "TaskDefinition");
        AddedTask {
            definition,
            log_group,
            execution_role,
            task_role: self.role,
            listening,
        }
    }
}

fn total(limits: impl Iterator<Item = Option<u32>>) -> u64 {
    limits.flatten().map(u64::from).sum()
}

/// What ECS itself does to start the task; what its programs do is the task role's.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>
fn grant_execution(role: &Role, containers: &[Container], log_group: Handle<logs::LogGroup>) {
    for statement in pull_statements(containers.iter().map(|container| &container.image)) {
        role.grant(statement);
    }
    // The ARN ends in `:*`, which covers the group's streams:
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
    role.grant(Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on(log_group));
    for (_, secret) in containers.iter().flat_map(|container| &container.secrets) {
        secret.grant_read(role);
    }
}
