//! What happens to the services and to the stack itself, told to the topic of what is good to know.

use sparta_constructs::compute::Cluster;
use sparta_constructs::core::Scope;
use sparta_constructs::monitoring::Topic;
use sparta_constructs::serverless::Rule;
use sparta_constructs::value::{Json, pseudo};
use sparta_constructs::{json, sub};

use super::names::Names;

pub(super) fn add(scope: Scope, names: &Names, cluster: &Cluster, topic: Topic) {
    let rules = [
        (
            "Deployments",
            "deployments",
            "a deployment of a service began, ended or failed",
            deployments(cluster),
        ),
        (
            "ServiceFailures",
            "service-failures",
            "a service could not start its tasks, or keep them",
            service_failures(cluster),
        ),
        (
            "StackStatus",
            "stack-status",
            "the stack's status changed",
            stack_status(),
        ),
    ];
    let scope = scope.scope("Events");
    for (id, name, description, pattern) in rules {
        Rule::on_event(pattern)
            .name(names.short(name))
            .description(description)
            .topic(topic)
            .add(scope, id);
    }
}

/// Events of this type name the service alone, whose ARN has the cluster in it:
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_deployment_events.html>
fn deployments(cluster: &Cluster) -> Json {
    let services = sub!(
        "arn:",
        pseudo::PARTITION,
        ":ecs:",
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        ":service/",
        cluster.name(),
        "/"
    );
    json!({
        "source": ["aws.ecs"],
        "detail-type": ["ECS Deployment State Change"],
        "resources": [{ "prefix": services }],
    })
}

/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html>
fn service_failures(cluster: &Cluster) -> Json {
    json!({
        "source": ["aws.ecs"],
        "detail-type": ["ECS Service Action"],
        "detail": {
            "eventType": ["WARN", "ERROR"],
            "clusterArn": [cluster.cluster.attr_arn()],
        },
    })
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/event-detail-stack-status-change.html>
fn stack_status() -> Json {
    json!({
        "source": ["aws.cloudformation"],
        "detail-type": ["CloudFormation Stack Status Change"],
        "detail": { "stack-id": [pseudo::STACK_ID] },
    })
}
