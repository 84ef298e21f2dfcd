//! Two resources, one of which names the other, that have to agree.

use super::read::{at, linked, list, number, truth};
use crate::template::{Element, Object, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

/// A resource type, the property that names the other resource, and the other's type.
struct Pair {
    from: &'static str,
    through: &'static str,
    to: &'static str,
    /// Which of the two has to change.
    at: At,
    /// What does not agree: the property, and why.
    fault: fn(&Object, &Object) -> Option<(&'static str, String)>,
}

/// Where a fault is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// At the resource that names the other.
    This,
    /// At the one that is named.
    Other,
}

const PAIRS: [Pair; 12] = [
    Pair {
        from: "AWS::SQS::Queue",
        through: "RedrivePolicy.deadLetterTargetArn",
        to: "AWS::SQS::Queue",
        at: At::This,
        fault: dead_letter_queue,
    },
    Pair {
        from: "AWS::Lambda::EventSourceMapping",
        through: "EventSourceArn",
        to: "AWS::SQS::Queue",
        at: At::This,
        fault: queue_batch,
    },
    Pair {
        from: "AWS::ApiGateway::Stage",
        through: "DeploymentId",
        to: "AWS::ApiGateway::Deployment",
        at: At::Other,
        fault: same_api,
    },
    Pair {
        from: "AWS::ApiGateway::Method",
        through: "AuthorizerId",
        to: "AWS::ApiGateway::Authorizer",
        at: At::Other,
        fault: same_api,
    },
    Pair {
        from: "AWS::ApiGateway::Method",
        through: "AuthorizerId",
        to: "AWS::ApiGateway::Authorizer",
        at: At::Other,
        fault: authorizer_type,
    },
    Pair {
        from: "AWS::RDS::DBInstance",
        through: "DBClusterIdentifier",
        to: "AWS::RDS::DBCluster",
        at: At::This,
        fault: cluster_engine,
    },
    Pair {
        from: "AWS::RDS::DBInstance",
        through: "DBClusterIdentifier",
        to: "AWS::RDS::DBCluster",
        at: At::This,
        fault: cluster_encryption,
    },
    Pair {
        from: "AWS::AutoScaling::ScalingPolicy",
        through: "AutoScalingGroupName",
        to: "AWS::AutoScaling::AutoScalingGroup",
        at: At::Other,
        fault: target_tracking,
    },
    Pair {
        from: "AWS::ECS::Service",
        through: "TaskDefinition",
        to: "AWS::ECS::TaskDefinition",
        at: At::This,
        fault: service_network,
    },
    Pair {
        from: "AWS::ECS::Service",
        through: "TaskDefinition",
        to: "AWS::ECS::TaskDefinition",
        at: At::Other,
        fault: service_fargate,
    },
    Pair {
        from: "AWS::ECS::Service",
        through: "TaskDefinition",
        to: "AWS::ECS::TaskDefinition",
        at: At::This,
        fault: fargate_log_driver,
    },
    Pair {
        from: "AWS::CodeBuild::Project",
        through: "ServiceRole",
        to: "AWS::IAM::Role",
        at: At::This,
        fault: role_path,
    },
];

pub(super) fn check(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        for pair in &PAIRS {
            if resource.resource_type == pair.from {
                one(check, id, resource, pair);
            }
        }
        timeouts(check, resource);
    }
}

fn one<'t>(check: &Check<'t>, id: &'t str, resource: &'t Resource, pair: &Pair) {
    let Some(reference) = at(&resource.properties, pair.through) else {
        return;
    };
    let Some((other_id, other)) = linked(check, reference, pair.to) else {
        return;
    };
    if let Some((property, message)) = (pair.fault)(&resource.properties, &other.properties) {
        let (id, resource, origin) = match pair.at {
            At::This => (id, resource, reference.origin),
            At::Other => (other_id, other, other.origin),
        };
        let found = resource.properties.get(property);
        let origin = found.map_or(origin, |e| e.origin);
        let place = Place::value(id, resource, property, origin);
        let message = message.replace("{other}", other_id);
        check.found(&place, &rules::PAIR, message);
    }
}

fn text<'e>(object: &'e Object, path: &str) -> Option<&'e str> {
    at(object, path)?.as_str()
}

/// See [dead-letter queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html).
fn dead_letter_queue(queue: &Object, dead: &Object) -> Option<(&'static str, String)> {
    let is_fifo = |queue: &Object| match queue.get("FifoQueue") {
        Some(element) => truth(element),
        None => Some(false),
    };
    let message = "a FIFO queue has a FIFO queue for its dead letters, and a standard queue a standard one; `{other}` is of the other kind";
    (is_fifo(queue)? != is_fifo(dead)?).then(|| ("FifoQueue", message.to_owned()))
}

/// See [SQS event source mappings](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
fn queue_batch(mapping: &Object, queue: &Object) -> Option<(&'static str, String)> {
    let fifo = truth(queue.get("FifoQueue")?)?;
    let size = number(mapping.get("BatchSize")?)?;
    let message = format!("a batch of a FIFO queue has at most 10 messages, and this has {size}");
    (fifo && size > 10).then_some(("BatchSize", message))
}

fn same_api(one: &Object, other: &Object) -> Option<(&'static str, String)> {
    let (mine, theirs) = (one.get("RestApiId")?, other.get("RestApiId")?);
    // Two different functions may yield the same; two references do not.
    let plain = |e: &Element| {
        e.as_str().is_some() || matches!(e.intrinsic(), Some(crate::template::Intrinsic::Ref(_)))
    };
    let differ = plain(mine) && plain(theirs) && mine != theirs;
    differ.then(|| {
        (
            "RestApiId",
            "`{other}` is of another RestApi than what names it".to_owned(),
        )
    })
}

/// See [AuthorizationType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
fn authorizer_type(method: &Object, authorizer: &Object) -> Option<(&'static str, String)> {
    let wanted: &[&str] = match text(method, "AuthorizationType")? {
        "CUSTOM" => &["TOKEN", "REQUEST"],
        "COGNITO_USER_POOLS" => &["COGNITO_USER_POOLS"],
        _ => return None,
    };
    let kind = text(authorizer, "Type")?;
    let message = format!(
        "the authorization of a method wants an authorizer of type {}, and `{{other}}` is of type {kind}",
        wanted.join(" or ")
    );
    (!wanted.contains(&kind)).then_some(("Type", message))
}

fn cluster_engine(instance: &Object, cluster: &Object) -> Option<(&'static str, String)> {
    let (mine, theirs) = (text(instance, "Engine")?, text(cluster, "Engine")?);
    let message = format!("the engine of the cluster `{{other}}` is {theirs}, and this is {mine}");
    (!mine.eq_ignore_ascii_case(theirs)).then_some(("Engine", message))
}

fn cluster_encryption(instance: &Object, cluster: &Object) -> Option<(&'static str, String)> {
    let mine = truth(instance.get("StorageEncrypted")?)?;
    let theirs = match cluster.get("StorageEncrypted") {
        Some(element) => truth(element)?,
        None => false,
    };
    let message = "the storage of the cluster `{other}` is not encrypted the same way";
    (mine != theirs).then(|| ("StorageEncrypted", message.to_owned()))
}

fn target_tracking(policy: &Object, group: &Object) -> Option<(&'static str, String)> {
    let tracks = text(policy, "PolicyType")? == "TargetTrackingScaling";
    let (least, most) = (
        number(group.get("MinSize")?)?,
        number(group.get("MaxSize")?)?,
    );
    let message =
        format!("the size of `{{other}}` is {least} to {most}, which leaves nothing to track");
    (tracks && most <= least).then_some(("MaxSize", message))
}

/// See [NetworkConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
fn service_network(service: &Object, task: &Object) -> Option<(&'static str, String)> {
    let missing = !service.contains_key("NetworkConfiguration")
        && text(task, "NetworkMode") == Some("awsvpc");
    let message =
        "the network mode of `{other}` is awsvpc, so the service needs `NetworkConfiguration`";
    missing.then(|| ("", message.to_owned()))
}

fn service_fargate(service: &Object, task: &Object) -> Option<(&'static str, String)> {
    if text(service, "LaunchType") != Some("FARGATE") {
        return None;
    }
    let needs = "a service runs this on Fargate, and `{other}` does not require FARGATE";
    let fits = match task.get("RequiresCompatibilities") {
        // A task of network mode awsvpc runs on both.
        None => text(task, "NetworkMode") == Some("awsvpc"),
        Some(element) => match element.as_list() {
            Some(list) => list
                .iter()
                .any(|e| e.as_str().is_none_or(|text| text == "FARGATE")),
            None => true,
        },
    };
    (!fits).then(|| ("RequiresCompatibilities", needs.to_owned()))
}

/// See [log drivers on Fargate](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html).
fn fargate_log_driver(service: &Object, task: &Object) -> Option<(&'static str, String)> {
    if text(service, "LaunchType") != Some("FARGATE") {
        return None;
    }
    let drivers = list(task.get("ContainerDefinitions")).iter();
    let wrong = drivers
        .filter_map(|c| c.get("LogConfiguration")?.get("LogDriver")?.as_str())
        .find(|driver| !["awslogs", "splunk", "awsfirelens"].contains(driver))?;
    let message = format!(
        "on Fargate the log driver is awslogs, splunk or awsfirelens, and `{{other}}` has {wrong}"
    );
    Some(("TaskDefinition", message))
}

/// `Ref` of a role yields its name without the path, and the name alone finds only roles of `/`.
///
/// See [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html).
fn role_path(project: &Object, role: &Object) -> Option<(&'static str, String)> {
    let path = text(role, "Path").filter(|path| *path != "/")?;
    let by_name = matches!(
        project.get("ServiceRole")?.intrinsic(),
        Some(crate::template::Intrinsic::Ref(_))
    );
    let message = format!("`Ref` yields no path, and `{{other}}` has the path {path}: use its Arn");
    by_name.then_some(("ServiceRole", message))
}

/// A queue hides a message at least as long as the function may work on it.
///
/// See [visibility timeout](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
fn timeouts(check: &Check<'_>, resource: &Resource) {
    /// What holds where nothing is said, in seconds.
    const DEFAULTS: [i64; 2] = [30, 3];
    if resource.resource_type != "AWS::Lambda::EventSourceMapping" {
        return;
    }
    let properties = &resource.properties;
    let queue = properties
        .get("EventSourceArn")
        .and_then(|e| linked(check, e, "AWS::SQS::Queue"));
    let function = properties
        .get("FunctionName")
        .and_then(|e| linked(check, e, "AWS::Lambda::Function"));
    let (Some((queue_id, queue)), Some((function_id, function))) = (queue, function) else {
        return;
    };
    let seconds = |of: &Resource, name, default| match of.properties.get(name) {
        Some(element) => number(element),
        None => Some(default),
    };
    let hidden = seconds(queue, "VisibilityTimeout", DEFAULTS[0]);
    let works = seconds(function, "Timeout", DEFAULTS[1]);
    if let (Some(hidden), Some(works)) = (hidden, works)
        && hidden < works
    {
        let found = queue.properties.get("VisibilityTimeout");
        let origin = found.map_or(queue.origin, |e| e.origin);
        let place = Place::value(queue_id, queue, "VisibilityTimeout", origin);
        let message = format!(
            "`{queue_id}` hides a message for {hidden} s, and `{function_id}` may work on it for {works} s"
        );
        check.found(&place, &rules::PAIR, message);
    }
}
