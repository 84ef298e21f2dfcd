//! Containers of a task.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::ContainerImage;
use crate::cfn::ecs::task_definition as definition;
use crate::cfn::logs;
use crate::core::{Handle, Scope};
use crate::security::SecretReference;
use crate::security::exposure::secret_text_in;
use crate::value::{IntoValue, Value, pseudo};

/// One container of a task.
///
/// [`ContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html)
///
/// Plain text goes into [`Container::environment`]; a secret, which is not text, into
/// [`Container::secret`]. Both are environment variables to the program, but only the first are
/// in the template and in the task definition, for everybody to read.
///
/// ```
/// use sparta_constructs::compute::{Container, ContainerImage};
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::security::{GeneratedValue, Secret};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let key = Secret::generated(GeneratedValue::of_length(32)).add(stack, "ApiKey");
/// let container = Container::new("api", ContainerImage::from_uri("ghcr.io/my/api:1.4.2"))
///     .port(3000)
///     .environment("LOG_LEVEL", "info")
///     .secret("API_KEY", key.value());
/// # let _ = container;
/// ```
#[derive(Clone, Debug)]
pub struct Container {
    pub(super) name: Cow<'static, str>,
    pub(super) image: ContainerImage,
    pub(super) ports: Vec<u16>,
    pub(super) secrets: Vec<(Cow<'static, str>, SecretReference)>,
    pub(super) memory_mib: Option<u32>,
    pub(super) cpu_units: Option<u32>,
    environment: Vec<(Cow<'static, str>, Value<String>)>,
    command: Vec<Value<String>>,
    health_check: Option<ContainerHealthCheck>,
    read_only: bool,
    essential: bool,
}

/// A command that says inside of the container whether it is well.
///
/// [`HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html)
#[derive(Clone, Debug)]
pub struct ContainerHealthCheck {
    command: Vec<Cow<'static, str>>,
    interval_seconds: u32,
    timeout_seconds: u32,
    retries: u32,
    start_seconds: u32,
}

impl ContainerHealthCheck {
    /// Runs a line of shell in the container every 30 seconds; three failures, each also after 5
    /// seconds without an answer, make the container unhealthy. The first minute does not count.
    pub fn shell(line: impl Into<Cow<'static, str>>) -> Self {
        Self {
            command: vec![Cow::Borrowed("CMD-SHELL"), line.into()],
            interval_seconds: 30,
            timeout_seconds: 5,
            retries: 3,
            start_seconds: 60,
        }
    }

    /// How often, 5 to 300 seconds.
    #[must_use]
    pub fn interval_seconds(mut self, seconds: u32) -> Self {
        self.interval_seconds = seconds;
        self
    }

    /// How long an answer may take, 2 to 60 seconds.
    #[must_use]
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.timeout_seconds = seconds;
        self
    }

    /// How many failures make the container unhealthy, 1 to 10.
    #[must_use]
    pub fn retries(mut self, failures: u32) -> Self {
        self.retries = failures;
        self
    }

    /// How long failures do not count after the start, up to 300 seconds.
    #[must_use]
    pub fn start_seconds(mut self, seconds: u32) -> Self {
        self.start_seconds = seconds;
        self
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html>
    #[track_caller]
    fn check(&self, container: &str, scope: Scope) {
        let bounds = [
            ("interval", self.interval_seconds, 5, 300),
            ("timeout", self.timeout_seconds, 2, 60),
            ("number of retries", self.retries, 1, 10),
            ("start period", self.start_seconds, 0, 300),
        ];
        for (what, got, least, most) in bounds {
            if !(least..=most).contains(&got) {
                scope.fault(
                    format!("the {what} of container `{container}`'s health check is {got}"),
                    format!("take {least} to {most}"),
                );
            }
        }
    }

    fn property(self) -> definition::HealthCheck {
        definition::HealthCheck::new()
            .command(self.command)
            .interval(self.interval_seconds)
            .timeout(self.timeout_seconds)
            .retries(self.retries)
            .start_period(self.start_seconds)
    }
}

impl Container {
    /// A container of this name (1 to 255 letters, digits, `-` and `_`) that runs the image. The
    /// task stops when it does.
    pub fn new(name: impl Into<Cow<'static, str>>, image: impl Into<ContainerImage>) -> Self {
        Self {
            name: name.into(),
            image: image.into(),
            ports: Vec::new(),
            secrets: Vec::new(),
            memory_mib: None,
            cpu_units: None,
            environment: Vec::new(),
            command: Vec::new(),
            health_check: None,
            read_only: false,
            essential: true,
        }
    }

    /// Listens on this TCP port, 1 to 65,535.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.ports.push(port);
        self
    }

    /// Sets an environment variable to plain text that anybody may read. A `NoEcho` parameter or a
    /// dynamic reference to a secret here is a fault.
    #[must_use]
    pub fn environment(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl IntoValue<String>,
    ) -> Self {
        self.environment.push((name.into(), value.into_value()));
        self
    }

    /// Sets an environment variable to a secret, which is read when the container starts: a
    /// rotated value needs a new deployment.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html>
    #[must_use]
    pub fn secret(mut self, name: impl Into<Cow<'static, str>>, secret: SecretReference) -> Self {
        self.secrets.push((name.into(), secret));
        self
    }

    /// Runs this instead of the image's own command.
    #[must_use]
    pub fn command<T: IntoValue<String>>(mut self, words: impl IntoIterator<Item = T>) -> Self {
        self.command = words.into_iter().map(IntoValue::into_value).collect();
        self
    }

    /// Kills the container above so much memory; by default it may take all of the task's.
    #[must_use]
    pub fn memory_mib(mut self, mib: u32) -> Self {
        self.memory_mib = Some(mib);
        self
    }

    /// Keeps so many CPU units of the task for the container, of which 1,024 are a vCPU.
    #[must_use]
    pub fn cpu_units(mut self, units: u32) -> Self {
        self.cpu_units = Some(units);
        self
    }

    /// Asks the container itself whether it is well; a load balancer asks on its own.
    #[must_use]
    pub fn health_check(mut self, check: ContainerHealthCheck) -> Self {
        self.health_check = Some(check);
        self
    }

    /// Makes the image's files read-only, for programs that write none.
    #[must_use]
    pub fn read_only_root_filesystem(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Lets the task go on when this container stops.
    #[must_use]
    pub fn not_essential(mut self) -> Self {
        self.essential = false;
        self
    }

    pub(super) fn is_essential(&self) -> bool {
        self.essential
    }

    /// Reports everything that ECS would refuse, and everything that would give a secret away.
    #[track_caller]
    pub(super) fn check(&self, scope: Scope) {
        let name = &self.name;
        if !is_ecs_name(name) {
            scope.fault(
                format!("`{name}` is no name for a container"),
                "take 1 to 255 letters, digits, `-` and `_`",
            );
        }
        if self.ports.contains(&0) {
            scope.fault(
                format!("container `{name}` listens on port 0"),
                "take 1 to 65535",
            );
        }
        self.image.check(scope);
        if let Some(check) = &self.health_check {
            check.check(name, scope);
        }
        self.check_environment(scope);
    }

    #[track_caller]
    fn check_environment(&self, scope: Scope) {
        let name = &self.name;
        for (variable, value) in &self.environment {
            if let Some(what) = secret_text_in(value.node()) {
                scope.fault(
                    format!("`{variable}` of container `{name}` would show {what} in plain text"),
                    "keep it in a `Secret` and give that to `secret(…)`",
                );
            }
        }
        // ECS refuses a secret that has the name of an environment variable, and two of one name:
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
        let mut seen = BTreeSet::new();
        let names = self.environment.iter().map(|(name, _)| name);
        for variable in names.chain(self.secrets.iter().map(|(name, _)| name)) {
            if variable.is_empty() {
                scope.fault(
                    format!("container `{name}` has an environment variable without a name"),
                    "name it",
                );
            } else if !seen.insert(variable) {
                scope.fault(
                    format!("`{variable}` of container `{name}` is set twice"),
                    "set it once, as environment or as secret",
                );
            }
        }
    }

    pub(super) fn property(
        self,
        log_group: Handle<logs::LogGroup>,
    ) -> definition::ContainerDefinition {
        let logs = definition::LogConfiguration::new("awslogs").options([
            ("awslogs-group", Value::<String>::of(log_group.reference())),
            ("awslogs-region", pseudo::REGION.into_value()),
            ("awslogs-stream-prefix", self.name.clone().into_value()),
        ]);
        let ports = self.ports.into_iter().map(|port| {
            definition::PortMapping::new()
                .container_port(port)
                .protocol(definition::Protocol::Tcp)
        });
        let environment = self
            .environment
            .into_iter()
            .map(|(name, value)| definition::KeyValuePair::new().name(name).value(value));
        let secrets = self
            .secrets
            .into_iter()
            .map(|(name, secret)| definition::Secret::new(name, secret.value_from()));
        definition::ContainerDefinition::new(self.name, self.image.uri())
            .essential(self.essential)
            .cpu(self.cpu_units)
            .memory(self.memory_mib)
            .port_mappings(some(ports))
            .environment(some(environment))
            .secrets(some(secrets))
            .command(some(self.command))
            .health_check(self.health_check.map(ContainerHealthCheck::property))
            .readonly_root_filesystem(self.read_only.then_some(true))
            .log_configuration(logs)
    }
}

/// The list, unless it is empty.
fn some<T>(items: impl IntoIterator<Item = T>) -> Option<Vec<T>> {
    let items: Vec<T> = items.into_iter().collect();
    (!items.is_empty()).then_some(items)
}

/// Names of clusters, services, task families and containers:
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
pub(super) fn is_ecs_name(name: &str) -> bool {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=255).contains(&name.len()) && name.bytes().all(legal)
}
