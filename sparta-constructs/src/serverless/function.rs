//! Functions.

use std::borrow::Cow;

use super::code::{Code, Runtime};
use super::environment;
use super::queue::Queue;
use crate::cfn::lambda::{self, event_invoke_config, function};
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::monitoring::{LogGroup, Metric, MetricMath, Retention, Statistic};
use crate::network::{Connectable, Connections, Network, SecurityGroup, Subnet};
use crate::security::{Grantee, PolicyDocument, Role, Statement};
use crate::sub;
use crate::value::meaning::lambda::FunctionName;
use crate::value::{IntoNode, IntoValue, Node, Value};

/// What Lambda does with network interfaces when it puts a function into a VPC: the statements of
/// `AWSLambdaVPCAccessExecutionRole`. Lambda asks for them on `*` and on nothing narrower.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions>
const INTERFACES: [&str; 6] = [
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:DeleteNetworkInterface",
    "ec2:AssignPrivateIpAddresses",
    "ec2:UnassignPrivateIpAddresses",
];

/// A Lambda function with its role and its log group.
///
/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html),
/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
///
/// The role may write to the function's own log group, and nothing else until something is granted
/// to it. The log group is made before the function, or Lambda would make one that keeps its
/// events for ever: <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html>.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::serverless::{Code, Function, Queue, Runtime};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let failures = Queue::new().add(stack, "Failures");
/// let function = Function::new(
///     Runtime::default(),
///     "index.handler",
///     Code::inline("def handler(event, context):\n    return event\n"),
/// )
/// .name("my-function")
/// .timeout_seconds(30)
/// .environment("LEVEL", "info")
/// .on_failure(failures)
/// .add(stack, "Function");
/// let errors = function.metric_error_rate();
/// # let _ = errors;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Function {
    /// The function.
    pub function: Handle<lambda::Function>,
    /// Its role: grant to it what the function may do.
    pub role: Role,
    /// Where it writes its log.
    pub log_group: LogGroup,
    /// The group of its network interfaces, when it is in a VPC.
    pub security_group: Option<SecurityGroup>,
}

/// A [`Function`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct FunctionSpec {
    runtime: Runtime,
    handler: Cow<'static, str>,
    code: Code,
    name: Option<Value<String>>,
    role_name: Option<Value<String>>,
    description: Option<Cow<'static, str>>,
    environment: Vec<(Cow<'static, str>, Node)>,
    timeout_seconds: u32,
    memory_mib: u32,
    reserved_concurrency: Option<u32>,
    placement: Option<Placement>,
    on_failure: Option<Queue>,
    retries: Option<u8>,
    retention: Retention,
    log_removal_policy: RemovalPolicy,
}

#[derive(Clone, Debug)]
struct Placement {
    subnets: Vec<Subnet>,
    group: SecurityGroup,
}

impl IntoValue<FunctionName> for &Function {
    fn into_value(self) -> Value<FunctionName> {
        self.function.into_value()
    }
}

impl Grantee for Function {
    fn grant(&self, statement: Statement) {
        self.role.grant(statement);
    }
}

impl Function {
    /// A function with 128 MiB of memory and 3 seconds of time for each run, outside of any VPC.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(
        runtime: Runtime,
        handler: impl Into<Cow<'static, str>>,
        code: Code,
    ) -> FunctionSpec {
        FunctionSpec {
            runtime,
            handler: handler.into(),
            code,
            name: None,
            role_name: None,
            description: None,
            environment: Vec::new(),
            timeout_seconds: 3,
            memory_mib: 128,
            reserved_concurrency: None,
            placement: None,
            on_failure: None,
            retries: None,
            retention: Retention::default(),
            log_removal_policy: RemovalPolicy::RetainExceptOnCreate,
        }
    }

    /// The rules of its security group; `None` outside of a VPC.
    pub fn connections(&self) -> Option<Connections> {
        self.security_group.map(|group| group.connections())
    }

    /// Lets a role invoke the function.
    pub fn grant_invoke(&self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["lambda:InvokeFunction"]).on(self.function));
    }

    /// How many runs there were in a minute.
    pub fn metric_invocations(&self) -> Metric {
        self.metric("Invocations").statistic(Statistic::Sum)
    }

    /// How many runs ended with an error in a minute.
    pub fn metric_errors(&self) -> Metric {
        self.metric("Errors").statistic(Statistic::Sum)
    }

    /// How many invocations were refused because too many ran at once.
    pub fn metric_throttles(&self) -> Metric {
        self.metric("Throttles").statistic(Statistic::Sum)
    }

    /// How long runs take, in milliseconds: the 95th percentile.
    pub fn metric_duration(&self) -> Metric {
        self.metric("Duration")
            .statistic(Statistic::Percentile(95.0))
    }

    /// The percentage of runs that ended with an error; no data where nothing ran.
    pub fn metric_error_rate(&self) -> MetricMath {
        MetricMath::new("100 * errors / invocations")
            .metric("errors", self.metric_errors())
            .metric("invocations", self.metric_invocations())
            .label("error rate (%)")
    }

    fn metric(&self, name: &'static str) -> Metric {
        Metric::new("AWS/Lambda", name).dimension("FunctionName", self.function)
    }
}

impl FunctionSpec {
    /// The function's physical name: 1 to 64 letters, digits, hyphens and underscores. Its log
    /// group is then `/aws/lambda/<name>`. CloudFormation makes both by default.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The physical name of its role; CloudFormation makes one by default.
    pub fn role_name(mut self, name: impl IntoValue<String>) -> Self {
        self.role_name = Some(name.into_value());
        self
    }

    /// What it is for, at most 256 characters.
    pub fn description(mut self, description: impl Into<Cow<'static, str>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets an environment variable; all of them together have room for 4 KiB. Never a secret:
    /// give the function the secret's ARN and let it read the value.
    pub fn environment(mut self, name: impl Into<Cow<'static, str>>, value: impl IntoNode) -> Self {
        self.environment.push((name.into(), value.into_node()));
        self
    }

    /// How long a run may take: 1 to 900 seconds, 3 by default.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.timeout_seconds = seconds;
        self
    }

    /// How much memory a run has, and processor in proportion: 128 to 10,240 MiB, 128 by default.
    pub fn memory_mib(mut self, mebibytes: u32) -> Self {
        self.memory_mib = mebibytes;
        self
    }

    /// Keeps so many of the account's concurrent runs for this function, and lets it have no more.
    /// Off by default: at least 100 must stay unreserved, and a new account may have but 10.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html>
    pub fn reserved_concurrency(mut self, runs: u32) -> Self {
        self.reserved_concurrency = Some(runs);
        self
    }

    /// Puts it into the private subnets of a network, into this security group.
    pub fn in_network(mut self, network: &Network, group: SecurityGroup) -> Self {
        self.placement = Some(Placement {
            subnets: network.private_subnets.clone(),
            group,
        });
        self
    }

    /// Sends what is known of an asynchronous invocation (such as a rule's) that failed for good to
    /// this queue.
    pub fn on_failure(mut self, queue: Queue) -> Self {
        self.on_failure = Some(queue);
        self
    }

    /// How often a failed asynchronous invocation is tried again: 0 to 2 times, 2 by default.
    pub fn retries(mut self, retries: u8) -> Self {
        self.retries = Some(retries);
        self
    }

    /// How long its log is kept; 30 days by default.
    pub fn log_retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// What becomes of its log when it leaves the stack; kept by default: see [`LogGroup`].
    pub fn log_removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.log_removal_policy = policy;
        self
    }

    /// Adds the function.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Function {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!(
                    "function name `{name}` has a character or a length that Lambda does not take"
                ),
                "use 1 to 64 letters, digits, hyphens and underscores",
            );
        }
        // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
        if !(1..=900).contains(&self.timeout_seconds) {
            scope.fault(
                format!(
                    "a run may take {} s, allowed are 1 to 900",
                    self.timeout_seconds
                ),
                "give `timeout_seconds` a number from 1 to 900",
            );
        }
        if !(128..=10_240).contains(&self.memory_mib) {
            scope.fault(
                format!(
                    "a run has {} MiB of memory, allowed are 128 to 10240",
                    self.memory_mib
                ),
                "give `memory_mib` a number from 128 to 10240",
            );
        }
        if self.retries.is_some_and(|retries| retries > 2) {
            scope.fault(
                "a failed invocation is tried again more than 2 times",
                "give `retries` 0, 1 or 2",
            );
        }
        let problems = self.code.problem(self.runtime, &self.handler);
        for (message, hint) in problems
            .into_iter()
            .chain(environment::problems(&self.environment))
        {
            scope.fault(message, hint);
        }
    }

    fn build(self, scope: Scope) -> Function {
        let log_group = self.log_group(scope);
        let role = self.role(scope, log_group);
        let code = self.code.property(scope);
        let environment = (!self.environment.is_empty()).then(|| {
            function::Environment::new().variables(environment::variables(self.environment))
        });
        let placed = self.placement.as_ref().map(|placement| {
            function::VpcConfig::new()
                .subnet_ids(placement.subnets.clone())
                .security_group_ids([placement.group])
        });
        let function = lambda::Function::new(role.role, code)
            .function_name(self.name)
            .description(self.description)
            .runtime(self.runtime.property())
            .handler(self.handler)
            .timeout(self.timeout_seconds)
            .memory_size(self.memory_mib)
            .environment(environment)
            .reserved_concurrent_executions(self.reserved_concurrency)
            .vpc_config(placed)
            // Naming the group makes the function wait for it.
            .logging_config(function::LoggingConfig::new().log_group(log_group))
            .add(scope, "Resource");
        wait_for_permissions(function, &role);
        if self.on_failure.is_some() || self.retries.is_some() {
            let settings = AsyncInvocation {
                queue: self.on_failure,
                retries: self.retries,
            };
            settings.add(scope, function, &role);
        }
        Function {
            function,
            role,
            log_group,
            security_group: self.placement.map(|placement| placement.group),
        }
    }

    fn log_group(&self, scope: Scope) -> LogGroup {
        // A name that is a fault already is not one a second time.
        let name = self
            .name
            .as_ref()
            .filter(|name| may_be_name(name))
            .map(|name| sub!("/aws/lambda/", name));
        let logs = LogGroup::new()
            .retention(self.retention)
            .removal_policy(self.log_removal_policy);
        match name {
            Some(name) => logs.name(name),
            None => logs,
        }
        .add(scope, "Logs")
    }

    fn role(&self, scope: Scope, log_group: LogGroup) -> Role {
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com"));
        let role = match self.role_name.clone() {
            Some(name) => role.name(name),
            None => role,
        }
        .add(scope, "Role");
        log_group.grant_write(&role);
        if self.placement.is_some() {
            role.grant(
                Statement::allow(INTERFACES)
                    .sid("NetworkInterfaces")
                    .on_anything(),
            );
        }
        role
    }
}

/// Lambda tries the permissions out when it puts a function into a VPC or is given a destination,
/// so the policy must be there first.
fn wait_for_permissions<R>(resource: Handle<R>, role: &Role) {
    if let Some(policy) = role.policy() {
        resource.depends_on(policy);
    }
}

struct AsyncInvocation {
    queue: Option<Queue>,
    retries: Option<u8>,
}

impl AsyncInvocation {
    fn add(self, scope: Scope, function: Handle<lambda::Function>, role: &Role) {
        if let Some(queue) = self.queue {
            queue.grant_send(role);
        }
        let destination = self.queue.map(|queue| {
            let failure = event_invoke_config::OnFailure::new(queue);
            event_invoke_config::DestinationConfig::new().on_failure(failure)
        });
        let config = lambda::EventInvokeConfig::new(function, "$LATEST")
            .destination_config(destination)
            .maximum_retry_attempts(self.retries)
            .add(scope, "Invocation");
        wait_for_permissions(config, role);
    }
}

/// Whether a name is one, or is known at deploy time only.
fn may_be_name(name: &Value<String>) -> bool {
    !matches!(name.node(), Node::Text(text) if !is_name(text))
}

/// <https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html>
fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests;
