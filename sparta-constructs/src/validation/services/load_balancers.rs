//! Load balancers, and what is behind them.

use super::read::{linked, list, number};
use crate::template::{Element, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

const GROUP: &str = "AWS::ElasticLoadBalancingV2::TargetGroup";

pub(super) fn check(check: &Check<'_>) {
    for service in check.template.resources.values() {
        if service.resource_type == "AWS::ElasticLoadBalancingV2::ListenerRule" {
            listener_rule(check, service);
        }
        if service.resource_type != "AWS::ECS::Service" {
            continue;
        }
        let task = service.properties.get("TaskDefinition");
        let task = task.and_then(|e| linked(check, e, "AWS::ECS::TaskDefinition"));
        let Some((task_id, task)) = task else {
            continue;
        };
        for balancer in list(service.properties.get("LoadBalancers")) {
            behind(check, balancer, (task_id, task));
        }
    }
}

/// GENEVE is for gateway load balancers, which have no rules.
///
/// See [target groups](https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/target-groups.html).
fn listener_rule(check: &Check<'_>, rule: &Resource) {
    for action in list(rule.properties.get("Actions")) {
        let group = action.get("TargetGroupArn");
        let Some((id, group)) = group.and_then(|e| linked(check, e, GROUP)) else {
            continue;
        };
        if let Some(protocol) = group.properties.get("Protocol")
            && protocol.as_str() == Some("GENEVE")
        {
            let place = Place::value(id, group, "Protocol", protocol.origin);
            let message = "a listener's rule forwards to no target group of protocol GENEVE";
            check.found(&place, &rules::PAIR, message);
        }
    }
}

/// A container on a port of the host's choice: the health check has to follow the port.
///
/// See [dynamic port mapping](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html).
fn behind(check: &Check<'_>, balancer: &Element, (task_id, task): (&str, &Resource)) {
    let group = balancer.get("TargetGroupArn");
    let Some((group_id, group)) = group.and_then(|e| linked(check, e, GROUP)) else {
        return;
    };
    let name = balancer.get("ContainerName").and_then(Element::as_str);
    let port = balancer.get("ContainerPort").and_then(number);
    let (Some(name), Some(port)) = (name, port) else {
        return;
    };
    let mut containers = list(task.properties.get("ContainerDefinitions")).iter();
    let container = containers.find(|c| c.get("Name").and_then(Element::as_str) == Some(name));
    let mut mappings = list(container.and_then(|c| c.get("PortMappings"))).iter();
    let dynamic = mappings.any(|mapping| {
        let is = |key, value| mapping.get(key).and_then(number) == Some(value);
        is("ContainerPort", port) && is("HostPort", 0)
    });
    let health = group.properties.get("HealthCheckPort");
    let follows = health.is_some_and(|h| h.as_str() == Some("traffic-port") || h.is_intrinsic());
    if dynamic && !follows {
        let (path, origin) = match health {
            Some(health) => ("HealthCheckPort", health.origin),
            None => ("HealthCheckPort", group.origin),
        };
        let place = Place::value(group_id, group, path, origin);
        let message = format!(
            "`{name}` of `{task_id}` is on a port that the host chooses, so `HealthCheckPort` is traffic-port"
        );
        check.found(&place, &rules::PAIR, message);
    }
}
