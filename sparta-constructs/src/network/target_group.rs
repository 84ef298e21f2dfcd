//! What a load balancer sends requests to, and how it knows that it is well.

use std::borrow::Cow;

use super::finding::{Finding, report};
use super::name;
use crate::cfn::elasticloadbalancingv2 as elbv2;
use crate::cfn::elasticloadbalancingv2::target_group::{
    HealthCheckProtocol, Matcher, Protocol, TargetGroupAttribute, TargetType,
};
use crate::core::{Handle, Scope};
use crate::value::meaning::ec2::VpcId;
use crate::value::{IntoValue, Value};

/// How a load balancer asks targets whether they are well.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
#[derive(Clone, Debug)]
pub struct HealthCheck {
    path: Cow<'static, str>,
    healthy_codes: Cow<'static, str>,
    interval_seconds: u16,
    timeout_seconds: u16,
    healthy_threshold: u8,
    unhealthy_threshold: u8,
}

impl HealthCheck {
    /// A `GET` of this path, which begins with `/`, every 30 seconds; an answer of 200 within 5
    /// seconds is well, and two the same in a row count.
    pub fn new(path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            path: path.into(),
            healthy_codes: "200".into(),
            interval_seconds: 30,
            timeout_seconds: 5,
            healthy_threshold: 2,
            unhealthy_threshold: 2,
        }
    }

    /// Which answers are well: `HttpCode`, such as `200`, `200,204` or `200-299`, within 200 to
    /// 499.
    #[must_use]
    pub fn healthy_codes(mut self, codes: impl Into<Cow<'static, str>>) -> Self {
        self.healthy_codes = codes.into();
        self
    }

    /// Between two questions to a target: `HealthCheckIntervalSeconds`, 5 to 300.
    #[must_use]
    pub fn interval_seconds(mut self, seconds: u16) -> Self {
        self.interval_seconds = seconds;
        self
    }

    /// How long an answer may take: `HealthCheckTimeoutSeconds`, 2 to 120, and less than the
    /// interval.
    #[must_use]
    pub fn timeout_seconds(mut self, seconds: u16) -> Self {
        self.timeout_seconds = seconds;
        self
    }

    /// How many good answers in a row make a target well: `HealthyThresholdCount`, 2 to 10.
    #[must_use]
    pub fn healthy_threshold(mut self, count: u8) -> Self {
        self.healthy_threshold = count;
        self
    }

    /// How many bad answers in a row make a target unwell: `UnhealthyThresholdCount`, 2 to 10.
    #[must_use]
    pub fn unhealthy_threshold(mut self, count: u8) -> Self {
        self.unhealthy_threshold = count;
        self
    }

    fn check(&self) -> Vec<Finding> {
        let mut findings = self.check_numbers();
        if !self.path.starts_with('/') {
            findings.push(Finding::new(
                format!(
                    "the health check path `{}` does not begin with `/`",
                    self.path
                ),
                format!("write `/{}`", self.path),
            ));
        }
        if self.path.len() > 1024 {
            findings.push(Finding::new(
                format!("a health check path of {} characters", self.path.len()),
                "a load balancer takes at most 1,024",
            ));
        }
        if !self.healthy_codes.split([',', '-']).all(is_healthy_code) {
            findings.push(Finding::new(
                format!(
                    "`{}` are not the codes of healthy answers",
                    self.healthy_codes
                ),
                "write codes of 200 to 499, such as `200`, `200,204` or `200-299`",
            ));
        }
        findings
    }

    fn check_numbers(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut bounded = |what: &str, number: u16, least: u16, most: u16| {
            if !(least..=most).contains(&number) {
                findings.push(Finding::new(
                    format!("a health check {what} of {number}"),
                    format!("choose {least} to {most}"),
                ));
            }
        };
        bounded("interval", self.interval_seconds, 5, 300);
        bounded("timeout", self.timeout_seconds, 2, 120);
        bounded("healthy threshold", self.healthy_threshold.into(), 2, 10);
        bounded(
            "unhealthy threshold",
            self.unhealthy_threshold.into(),
            2,
            10,
        );
        if self.timeout_seconds >= self.interval_seconds {
            findings.push(Finding::new(
                format!(
                    "a health check timeout of {} s with an interval of {} s",
                    self.timeout_seconds, self.interval_seconds
                ),
                "the timeout must be shorter than the interval",
            ));
        }
        findings
    }
}

fn is_healthy_code(code: &str) -> bool {
    code.len() == 3
        && code
            .parse()
            .is_ok_and(|code: u16| (200..=499).contains(&code))
}

/// Where a load balancer sends requests: addresses that register themselves, such as tasks.
///
/// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{HealthCheck, TargetGroup};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let targets = TargetGroup::new("vpc-0a1b2c3d", 8080)
///     .health_check(HealthCheck::new("/health").interval_seconds(15))
///     .add(stack, "Targets");
/// # let _ = targets.target_group;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TargetGroup {
    /// The target group itself.
    pub target_group: Handle<elbv2::TargetGroup>,
    /// The port that targets listen on.
    pub port: u16,
}

/// A [`TargetGroup`] to be.
#[derive(Clone, Debug)]
pub struct TargetGroupSpec {
    vpc: Value<VpcId>,
    port: u16,
    name: Option<Value<String>>,
    health_check: HealthCheck,
    deregistration_delay_seconds: u16,
}

impl TargetGroup {
    /// Addresses in this VPC that take HTTP on this port.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(vpc: impl IntoValue<VpcId>, port: u16) -> TargetGroupSpec {
        TargetGroupSpec {
            vpc: vpc.into_value(),
            port,
            name: None,
            health_check: HealthCheck::new("/"),
            deregistration_delay_seconds: 30,
        }
    }
}

impl TargetGroupSpec {
    /// `Name`, at most 32 letters, digits and hyphens; CloudFormation makes one by default. A
    /// named group stands in the way of its own replacement, which a new port needs.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How the load balancer asks whether a target is well; a `GET` of `/` by default.
    #[must_use]
    pub fn health_check(mut self, check: HealthCheck) -> Self {
        self.health_check = check;
        self
    }

    /// How long a target that leaves may finish what it has begun:
    /// `deregistration_delay.timeout_seconds`, 0 to 3,600. 30 here, where AWS takes 300, because
    /// every deploy waits for it.
    #[must_use]
    pub fn deregistration_delay_seconds(mut self, seconds: u16) -> Self {
        self.deregistration_delay_seconds = seconds;
        self
    }

    /// Adds the target group.
    ///
    /// Faults: port 0; a health check path without `/`, numbers outside of their bounds, a timeout
    /// that is not shorter than the interval; a name that AWS does not take.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> TargetGroup {
        let scope = scope.into().scope(id);
        report(scope, self.check());
        self.build(scope)
    }

    fn check(&self) -> Vec<Finding> {
        let mut findings = self.health_check.check();
        findings.extend(name::check("target group", self.name.as_ref()));
        if self.port == 0 {
            findings.push(Finding::new(
                "targets on port 0",
                "ports go from 1 to 65535",
            ));
        }
        if self.deregistration_delay_seconds > 3600 {
            findings.push(Finding::new(
                format!(
                    "a deregistration delay of {} s",
                    self.deregistration_delay_seconds
                ),
                "choose 0 to 3600",
            ));
        }
        findings
    }

    fn build(self, scope: Scope) -> TargetGroup {
        let check = self.health_check;
        let delay = TargetGroupAttribute::new()
            .key("deregistration_delay.timeout_seconds")
            .value(self.deregistration_delay_seconds.to_string());
        let target_group = elbv2::TargetGroup::new()
            .name(self.name)
            .vpc_id(self.vpc)
            .target_type(TargetType::Ip)
            .protocol(Protocol::Http)
            .port(self.port)
            .health_check_enabled(true)
            .health_check_protocol(HealthCheckProtocol::Http)
            .health_check_path(check.path)
            .health_check_interval_seconds(check.interval_seconds)
            .health_check_timeout_seconds(check.timeout_seconds)
            .healthy_threshold_count(check.healthy_threshold)
            .unhealthy_threshold_count(check.unhealthy_threshold)
            .matcher(Matcher::new().http_code(check.healthy_codes))
            .target_group_attributes([delay])
            .add(scope, "Resource");
        TargetGroup {
            target_group,
            port: self.port,
        }
    }
}
