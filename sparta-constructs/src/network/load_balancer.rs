//! Application load balancers.

use std::borrow::Cow;

use super::access_log::AccessLogs;
use super::connections::{Connectable, Connections};
use super::finding::{Finding, report};
use super::name;
use super::security_group::SecurityGroup;
use super::subnet::Subnet;
use super::target_group::TargetGroup;
use super::vpc::Network;
use crate::cfn::elasticloadbalancingv2 as elbv2;
use crate::cfn::elasticloadbalancingv2::load_balancer::{LoadBalancerAttribute, Scheme, Type};
use crate::core::{Handle, Scope};
use crate::monitoring::{Metric, Statistic};
use crate::value::meaning::s3::BucketName;
use crate::value::{IntoValue, Value};

/// A load balancer needs two zones, and subnets of at least this size:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer>
const FEWEST_ZONES: usize = 2;
const SMALLEST_SUBNET: u8 = 27;

/// An application load balancer; a [`Listener`](super::Listener) connects it to targets.
///
/// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{
///     Connectable, HealthCheck, Listener, LoadBalancer, Network, Port, SecurityGroup, TargetGroup,
/// };
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let network = Network::new().add(stack, "Network");
/// let tasks = SecurityGroup::new(network.vpc, "tasks of the shop").add(stack, "Tasks");
/// let balancer = LoadBalancer::new(&network).name("shop").add(stack, "LoadBalancer");
/// let targets = TargetGroup::new(network.vpc, 8080)
///     .health_check(HealthCheck::new("/health"))
///     .add(stack, "Targets");
/// let listener = Listener::new(&balancer, &targets).add(stack, "Listener");
/// tasks.connections().allow_from(&balancer, Port::tcp(8080), "requests");
/// // A service behind it waits for the listener: `service.depends_on(listener)`.
/// # let _ = listener.url();
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LoadBalancer {
    /// The load balancer itself.
    pub load_balancer: Handle<elbv2::LoadBalancer>,
    /// The group that it is in.
    pub security_group: SecurityGroup,
    /// Whether the internet reaches it.
    pub internet_facing: bool,
}

/// A [`LoadBalancer`] to be.
#[derive(Clone, Debug)]
pub struct LoadBalancerSpec {
    network: Network,
    internet_facing: bool,
    name: Option<Value<String>>,
    security_group: Option<SecurityGroup>,
    access_logs: Option<AccessLogs>,
    deletion_protection: bool,
    idle_timeout_seconds: u16,
}

impl LoadBalancer {
    /// A load balancer that faces the internet, in the public subnets of a network. It drops
    /// headers that are no valid ones.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(network: &Network) -> LoadBalancerSpec {
        LoadBalancerSpec {
            network: network.clone(),
            internet_facing: true,
            name: None,
            security_group: None,
            access_logs: None,
            deletion_protection: false,
            idle_timeout_seconds: 60,
        }
    }

    /// `DNSName`, under which it is reached.
    pub fn dns_name(&self) -> Value<String> {
        self.load_balancer.attr_dns_name().into_value()
    }

    /// How long targets take to answer, in seconds: the 95th percentile of `TargetResponseTime`.
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html>
    pub fn metric_response_time(&self) -> Metric {
        self.metric("TargetResponseTime")
            .statistic(Statistic::Percentile(95.0))
    }

    /// How many answers of targets were a 5xx; nothing is reported while there are none.
    pub fn metric_5xx(&self) -> Metric {
        self.metric("HTTPCode_Target_5XX_Count")
            .statistic(Statistic::Sum)
    }

    /// How many requests the load balancer itself answered with a 5xx, as when no target is well;
    /// nothing is reported while there are none.
    pub fn metric_elb_5xx(&self) -> Metric {
        self.metric("HTTPCode_ELB_5XX_Count")
            .statistic(Statistic::Sum)
    }

    /// How many requests there were.
    pub fn metric_requests(&self) -> Metric {
        self.metric("RequestCount").statistic(Statistic::Sum)
    }

    /// How many targets of the group are unwell. There is no such metric of the group alone.
    pub fn metric_unhealthy_hosts(&self, targets: &TargetGroup) -> Metric {
        self.metric_of(targets, "UnHealthyHostCount")
            .statistic(Statistic::Maximum)
    }

    /// How many targets of the group are well.
    pub fn metric_healthy_hosts(&self, targets: &TargetGroup) -> Metric {
        self.metric_of(targets, "HealthyHostCount")
            .statistic(Statistic::Minimum)
    }

    fn metric(&self, name: &'static str) -> Metric {
        Metric::new("AWS/ApplicationELB", name).dimension(
            "LoadBalancer",
            self.load_balancer.attr_load_balancer_full_name(),
        )
    }

    fn metric_of(&self, targets: &TargetGroup, name: &'static str) -> Metric {
        let group = targets.target_group.attr_target_group_full_name();
        self.metric(name).dimension("TargetGroup", group)
    }
}

impl Connectable for LoadBalancer {
    fn connections(&self) -> Connections {
        self.security_group.connections()
    }
}

impl LoadBalancerSpec {
    /// Puts it into the private subnets, where only the network reaches it.
    #[must_use]
    pub fn internal(mut self) -> Self {
        self.internet_facing = false;
        self
    }

    /// `Name`, at most 32 letters, digits and hyphens; CloudFormation makes one by default.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The group that it is in; by default one is made that lets nothing out but to whom
    /// `allow_from(&balancer, …)` is said.
    #[must_use]
    pub fn security_group(mut self, group: SecurityGroup) -> Self {
        self.security_group = Some(group);
        self
    }

    /// Where access logs go; there are none by default.
    #[must_use]
    pub fn access_logs(mut self, logs: AccessLogs) -> Self {
        self.access_logs = Some(logs);
        self
    }

    /// Whether AWS refuses to delete it, and with it the stack: `deletion_protection.enabled`, off
    /// by default.
    #[must_use]
    pub fn deletion_protection(mut self, on: bool) -> Self {
        self.deletion_protection = on;
        self
    }

    /// How long a connection may be silent: `idle_timeout.timeout_seconds`, 1 to 4,000; 60 by
    /// default.
    #[must_use]
    pub fn idle_timeout_seconds(mut self, seconds: u16) -> Self {
        self.idle_timeout_seconds = seconds;
        self
    }

    /// Adds the load balancer.
    ///
    /// Faults: fewer than two zones, subnets smaller than `/27`, a name, prefix or time-out that
    /// AWS does not take.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> LoadBalancer {
        let scope = scope.into().scope(id);
        report(scope, self.check());
        self.build(scope)
    }

    fn subnets(&self) -> &[Subnet] {
        if self.internet_facing {
            &self.network.public_subnets
        } else {
            &self.network.private_subnets
        }
    }

    fn check(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = name::check("load balancer", self.name.as_ref())
            .into_iter()
            .chain(self.access_logs.as_ref().and_then(AccessLogs::check))
            .collect();
        let zones = self.subnets().len();
        if zones < FEWEST_ZONES {
            findings.push(Finding::new(
                format!(
                    "a load balancer in a network with {zones} of {FEWEST_ZONES} availability zones"
                ),
                format!("give the network at least {FEWEST_ZONES}"),
            ));
        }
        let small = |subnet: &&Subnet| subnet.cidr.prefix_len() > SMALLEST_SUBNET;
        findings.extend(self.subnets().iter().filter(small).map(|subnet| {
            Finding::new(
                format!("a load balancer in the subnet {}", subnet.cidr),
                format!("give it subnets of /{SMALLEST_SUBNET} or larger"),
            )
        }));
        if !(1..=4000).contains(&self.idle_timeout_seconds) {
            findings.push(Finding::new(
                format!("an idle time-out of {} s", self.idle_timeout_seconds),
                "choose 1 to 4000",
            ));
        }
        findings
    }

    fn build(self, scope: Scope) -> LoadBalancer {
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::new(self.network.vpc, "Load balancer").add(scope, "SecurityGroup")
        });
        let scheme = if self.internet_facing {
            Scheme::InternetFacing
        } else {
            Scheme::Internal
        };
        let load_balancer = elbv2::LoadBalancer::new()
            .name(self.name.clone())
            .type_(Type::Application)
            .scheme(scheme)
            .subnets(self.subnets())
            .security_groups([security_group])
            .load_balancer_attributes(self.attributes())
            .add(scope, "Resource");
        if self.internet_facing {
            // It is refused in a VPC without an attached internet gateway, and keeps that gateway
            // from being detached while it has public addresses:
            // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
            load_balancer.depends_on(self.network.public_connectivity);
        }
        if let Some(policy) = self.access_logs.and_then(|logs| logs.policy) {
            load_balancer.depends_on(policy);
        }
        LoadBalancer {
            load_balancer,
            security_group,
            internet_facing: self.internet_facing,
        }
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes>
    fn attributes(&self) -> Vec<LoadBalancerAttribute> {
        let on = |on: bool| Value::of(if on { "true" } else { "false" });
        let mut attributes = vec![
            attribute("routing.http.drop_invalid_header_fields.enabled", on(true)),
            attribute("deletion_protection.enabled", on(self.deletion_protection)),
            attribute(
                "idle_timeout.timeout_seconds",
                Value::of(self.idle_timeout_seconds.to_string()),
            ),
            attribute("access_logs.s3.enabled", on(self.access_logs.is_some())),
        ];
        if let Some(logs) = &self.access_logs {
            attributes.push(attribute("access_logs.s3.bucket", logs.bucket.clone()));
            if let Some(prefix) = logs.prefix.clone() {
                attributes.push(attribute("access_logs.s3.prefix", Value::of(prefix)));
            }
        }
        attributes
    }
}

fn attribute(key: &'static str, value: Value<BucketName>) -> LoadBalancerAttribute {
    LoadBalancerAttribute::new().key(key).value(value)
}
