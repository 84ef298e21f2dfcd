//! As many tasks as the load wants.

use super::EcsService;
use crate::cfn::applicationautoscaling::scaling_policy::PredefinedMetricSpecificationPredefinedMetricType as PredefinedMetric;
use crate::cfn::applicationautoscaling::{
    ScalableTarget, ScalableTargetRequired, ScalingPolicy, scalable_target, scaling_policy,
};
use crate::core::{Handle, Scope};
use crate::sub;
use crate::value::meaning::applicationautoscaling::ScalableTargetId;
use crate::value::meaning::iam::RoleArn;
use crate::value::{IntoNode, IntoValue, Node, Value, pseudo};

/// How many tasks a service may have, and what it is scaled by.
///
/// ```
/// use sparta_constructs::compute::Autoscaling;
///
/// let scaling = Autoscaling::between(1, 10).cpu_percent(70).memory_percent(80);
/// # let _ = scaling;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Autoscaling {
    least: u32,
    most: u32,
    cpu_percent: Option<u8>,
    memory_percent: Option<u8>,
    scale_out_seconds: u32,
    scale_in_seconds: u32,
}

impl Autoscaling {
    /// At least and at most so many tasks. Takes at least one of [`Autoscaling::cpu_percent`] and
    /// [`Autoscaling::memory_percent`].
    pub fn between(least: u32, most: u32) -> Self {
        Self {
            least,
            most,
            cpu_percent: None,
            memory_percent: None,
            scale_out_seconds: 60,
            scale_in_seconds: 300,
        }
    }

    /// Keeps the average CPU of the tasks near so many percent of what they have, 1 to 100.
    #[must_use]
    pub fn cpu_percent(mut self, percent: u8) -> Self {
        self.cpu_percent = Some(percent);
        self
    }

    /// Keeps the average memory of the tasks near so many percent of what they have, 1 to 100.
    #[must_use]
    pub fn memory_percent(mut self, percent: u8) -> Self {
        self.memory_percent = Some(percent);
        self
    }

    /// Waits so many seconds after adding tasks before it adds more; 60 by default.
    #[must_use]
    pub fn scale_out_cooldown_seconds(mut self, seconds: u32) -> Self {
        self.scale_out_seconds = seconds;
        self
    }

    /// Waits so many seconds after taking tasks away before it takes more; 300 by default.
    #[must_use]
    pub fn scale_in_cooldown_seconds(mut self, seconds: u32) -> Self {
        self.scale_in_seconds = seconds;
        self
    }

    /// The id, the metric and the percentage of each policy.
    fn policies(self) -> impl Iterator<Item = (&'static str, PredefinedMetric, u8)> {
        [
            (
                "Cpu",
                PredefinedMetric::EcsServiceAverageCpuUtilization,
                self.cpu_percent,
            ),
            (
                "Memory",
                PredefinedMetric::EcsServiceAverageMemoryUtilization,
                self.memory_percent,
            ),
        ]
        .into_iter()
        .filter_map(|(id, metric, percent)| Some((id, metric, percent?)))
    }

    #[track_caller]
    fn check(self, scope: Scope) {
        if self.least > self.most {
            scope.fault(
                format!("autoscaling between {} and {} tasks", self.least, self.most),
                "give the smaller number first",
            );
        }
        if self.policies().next().is_none() {
            scope.fault(
                "autoscaling by nothing",
                "say `cpu_percent(…)`, `memory_percent(…)` or both",
            );
        }
        for (id, _, percent) in self.policies() {
            if !(1..=100).contains(&percent) {
                scope.fault(
                    format!("autoscaling keeps {id} near {percent} percent"),
                    "take 1 to 100",
                );
            }
        }
    }
}

/// What scales a service.
///
/// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html),
/// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
#[derive(Clone, Debug)]
pub struct ServiceScaling {
    /// The service as something that can be scaled.
    pub target: Handle<ScalableTarget>,
    /// One policy for each metric.
    pub policies: Vec<Handle<ScalingPolicy>>,
}

impl EcsService {
    /// Scales the service with its load.
    ///
    /// The service's `DesiredCount` is taken out of the template: with it every deployment would
    /// set the number of tasks back. A new service starts with one task, and is brought to the
    /// least number at once.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-desiredcount>
    #[track_caller]
    pub fn autoscale(&self, scaling: Autoscaling) -> ServiceScaling {
        let scope = self.scope.scope("Scaling");
        scaling.check(scope);
        self.service.set_raw("DesiredCount", Node::Absent);
        self.add_scaling(scope, scaling)
    }

    fn add_scaling(&self, scope: Scope, scaling: Autoscaling) -> ServiceScaling {
        // https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
        let resource = sub!(
            "service/",
            self.cluster.name(),
            "/",
            self.service.attr_name()
        );
        let target = ScalableTarget::new(ScalableTargetRequired {
            resource_id: resource.into_value(),
            min_capacity: scaling.least.into_value(),
            max_capacity: scaling.most.into_value(),
            scalable_dimension: scalable_target::ScalableDimension::EcsServiceDesiredCount
                .into_value(),
            service_namespace: scalable_target::ServiceNamespace::Ecs.into_value(),
        })
        .role_arn(service_linked_role())
        .add(scope, "Target");
        let policies = scaling
            .policies()
            .map(|(id, metric, percent)| add_policy(scope, target, scaling, (id, metric, percent)))
            .collect();
        ServiceScaling { target, policies }
    }
}

/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html>
fn add_policy(
    scope: Scope,
    target: Handle<ScalableTarget>,
    scaling: Autoscaling,
    (id, metric, percent): (&'static str, PredefinedMetric, u8),
) -> Handle<ScalingPolicy> {
    let metric = scaling_policy::PredefinedMetricSpecification::new(metric);
    let tracking = scaling_policy::TargetTrackingScalingPolicyConfiguration::new(percent)
        .predefined_metric_specification(metric)
        .scale_in_cooldown(scaling.scale_in_seconds)
        .scale_out_cooldown(scaling.scale_out_seconds);
    let kind = scaling_policy::PolicyType::TargetTrackingScaling;
    ScalingPolicy::new(id.to_ascii_lowercase(), kind)
        .scaling_target_id(target.reference().cast::<ScalableTargetId>())
        .target_tracking_scaling_policy_configuration(tracking)
        .add(scope, id)
}

/// The role that Application Auto Scaling makes for itself in every account.
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html>
fn service_linked_role() -> Value<RoleArn> {
    let role = "role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService";
    let arn = sub!(
        "arn:",
        pseudo::PARTITION,
        ":iam::",
        pseudo::ACCOUNT_ID,
        ":",
        role
    );
    Value::from_node(IntoNode::into_node(arn))
}
