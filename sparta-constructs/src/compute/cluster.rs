//! Clusters.

use std::borrow::Cow;

use super::container::is_ecs_name;
use crate::cfn::ecs;
use crate::core::{Handle, Scope};
use crate::value::meaning::ecs::ClusterName;
use crate::value::{IntoValue, Node, Value};

/// A cluster for tasks on Fargate.
///
/// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
///
/// ```
/// use sparta_constructs::compute::Cluster;
/// use sparta_constructs::core::{App, Environment};
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let cluster = Cluster::new().name("my-cluster").add(stack, "Cluster");
/// # let _ = cluster;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Cluster {
    /// The cluster itself.
    pub cluster: Handle<ecs::Cluster>,
    pub(super) has_spot: bool,
    pub(super) has_insights: bool,
}

/// A [`Cluster`] to be.
#[derive(Clone, Debug)]
pub struct ClusterSpec {
    name: Option<Value<String>>,
    insights: ContainerInsights,
    spot: bool,
}

/// How much CloudWatch is told about a cluster's services and tasks.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContainerInsights {
    /// CPU and memory of services only: costs nothing, and knows no number of running tasks.
    Disabled,
    /// Metrics of cluster, services and tasks, such as the number of running tasks.
    #[default]
    Enabled,
    /// Metrics of each task and container as well.
    Enhanced,
}

impl ContainerInsights {
    fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Enhanced => "enhanced",
        }
    }
}

impl Cluster {
    /// A cluster with container insights, and without a name of its own.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> ClusterSpec {
        ClusterSpec {
            name: None,
            insights: ContainerInsights::default(),
            spot: false,
        }
    }

    /// The cluster's name.
    pub fn name(self) -> Value<ClusterName> {
        self.cluster.reference()
    }
}

impl ClusterSpec {
    /// The cluster's physical name: 1 to 255 letters, digits, `-` and `_`.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How much CloudWatch is told; [`ContainerInsights::Enabled`] by default.
    #[must_use]
    pub fn container_insights(mut self, insights: ContainerInsights) -> Self {
        self.insights = insights;
        self
    }

    /// Lets services of the cluster run on Fargate Spot, which costs less and takes tasks away
    /// with two minutes' notice.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html>
    #[must_use]
    pub fn with_spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Adds the cluster.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Cluster {
        let scope = scope.into().scope(id);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_ecs_name(name)
        {
            scope.fault(
                format!("`{name}` is no name for a cluster"),
                "take 1 to 255 letters, digits, `-` and `_`",
            );
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Cluster {
        // Without capacity providers tasks run by their launch type, which needs nothing that
        // might not be there yet in an account that has never had a cluster.
        let providers = self.spot.then_some(["FARGATE", "FARGATE_SPOT"]);
        let insights = ecs::cluster::ClusterSettings::new()
            .name("containerInsights")
            .value(self.insights.as_str());
        let cluster = ecs::Cluster::new()
            .cluster_name(self.name)
            .cluster_settings([insights])
            .capacity_providers(providers)
            .add(scope, "Resource");
        Cluster {
            cluster,
            has_spot: self.spot,
            has_insights: self.insights != ContainerInsights::Disabled,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};

    #[test]
    fn insights_are_on_and_spot_is_not() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Cluster::new().add(stack, "Cluster");
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::ECS::Cluster",
            Match::exact(json!({
                "ClusterSettings": [{ "Name": "containerInsights", "Value": "enabled" }],
            })),
        );
    }

    #[test]
    fn what_is_said_is_written() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Cluster::new()
            .name("c")
            .container_insights(ContainerInsights::Disabled)
            .with_spot()
            .add(stack, "Cluster");
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::ECS::Cluster",
            json!({
                "ClusterName": "c",
                "ClusterSettings": [{ "Value": "disabled" }],
                "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
            }),
        );
    }

    #[test]
    fn a_name_that_ecs_refuses_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Cluster::new().name("my cluster").add(stack, "Cluster");
        assert_eq!(
            app.synth().faults[0].message,
            "`my cluster` is no name for a cluster"
        );
    }
}
