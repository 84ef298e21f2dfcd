//! Address ranges of networks.
//!
//! See [subnet CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).

use std::collections::HashMap;

use ipnet::Ipv4Net;

use super::read::{at, linked, list, truth};
use crate::template::{Element, Intrinsic, Resource};
use crate::validation::check::{Check, Place};
use crate::validation::rules;

/// A subnet whose range is written out.
struct Subnet<'t> {
    id: &'t str,
    resource: &'t Resource,
    element: &'t Element,
    range: Ipv4Net,
}

pub(super) fn check(check: &Check<'_>) {
    let mut networks: HashMap<String, Vec<Subnet<'_>>> = HashMap::new();
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type != "AWS::EC2::Subnet" {
            continue;
        }
        let properties = &resource.properties;
        let (Some(vpc), Some(element)) = (properties.get("VpcId"), properties.get("CidrBlock"))
        else {
            continue;
        };
        let Some(range) = range(element) else {
            continue;
        };
        let subnet = Subnet {
            id,
            resource,
            element,
            range,
        };
        inside(check, vpc, &subnet);
        networks
            .entry(vpc.to_json_compact())
            .or_default()
            .push(subnet);
    }
    for subnets in networks.values() {
        overlaps(check, subnets);
    }
    associations(check);
    endpoints(check);
    launch_templates(check);
}

fn range(element: &Element) -> Option<Ipv4Net> {
    element.as_str()?.parse().ok()
}

/// A subnet is in its network, when all the network's ranges are known.
fn inside(check: &Check<'_>, vpc: &Element, subnet: &Subnet<'_>) {
    let Some((vpc_id, vpc)) = linked(check, vpc, "AWS::EC2::VPC") else {
        return;
    };
    let Some(first) = vpc.properties.get("CidrBlock").and_then(range) else {
        return;
    };
    let mut ranges = vec![first];
    for other in check.template.resources.values() {
        if other.resource_type != "AWS::EC2::VPCCidrBlock" {
            continue;
        }
        let block = other.properties.get("CidrBlock");
        match block.and_then(range) {
            Some(range) => ranges.push(range),
            // What the block is is not known.
            None if !other.properties.contains_key("Ipv6CidrBlock") => return,
            None => {}
        }
    }
    if !ranges.iter().any(|range| range.contains(&subnet.range)) {
        let message = format!(
            "{} is not within {first}, the range of `{vpc_id}`",
            subnet.range
        );
        let place = Place::value(
            subnet.id,
            subnet.resource,
            "CidrBlock",
            subnet.element.origin,
        );
        check.found(&place, &rules::NETWORK, message);
    }
}

fn overlaps(check: &Check<'_>, subnets: &[Subnet<'_>]) {
    for (at, subnet) in subnets.iter().enumerate() {
        let other = subnets[..at].iter().find(|other| {
            let meet = other.range.contains(&subnet.range) || subnet.range.contains(&other.range);
            // Under different conditions they may never meet.
            meet && subnet.resource.condition == other.resource.condition
        });
        if let Some(other) = other {
            let message = format!(
                "{} overlaps with {} of `{}`",
                subnet.range, other.range, other.id
            );
            let place = Place::value(
                subnet.id,
                subnet.resource,
                "CidrBlock",
                subnet.element.origin,
            );
            check.found(&place, &rules::NETWORK, message);
        }
    }
}

/// A subnet has one route table.
///
/// See [associations](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html).
fn associations(check: &Check<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type != "AWS::EC2::SubnetRouteTableAssociation"
            || resource.condition.is_some()
        {
            continue;
        }
        let Some(subnet) = resource.properties.get("SubnetId") else {
            continue;
        };
        let known =
            subnet.as_str().is_some() || matches!(subnet.intrinsic(), Some(Intrinsic::Ref(_)));
        if !known {
            continue;
        }
        if let Some(first) = seen.get(&subnet.to_json_compact()) {
            let message = format!("`{first}` gives this subnet a route table already");
            let place = Place::value(id, resource, "SubnetId", subnet.origin);
            check.found(&place, &rules::NETWORK, message);
        } else {
            seen.insert(subnet.to_json_compact(), id);
        }
    }
}

/// One endpoint of a service in a network answers to the service's own name.
///
/// See [DNS names of endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html).
fn endpoints(check: &Check<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (id, resource) in check.template.resources.iter() {
        let properties = &resource.properties;
        if resource.resource_type != "AWS::EC2::VPCEndpoint"
            || resource.condition.is_some()
            || properties.get("PrivateDnsEnabled").and_then(truth) != Some(true)
        {
            continue;
        }
        let (Some(vpc), Some(service)) = (properties.get("VpcId"), properties.get("ServiceName"))
        else {
            continue;
        };
        let key = format!("{} {}", vpc.to_json_compact(), service.to_json_compact());
        if key.contains("Fn::If") {
            continue;
        }
        if let Some(first) = seen.get(&key) {
            let message = format!("`{first}` has the private DNS name of this service already");
            let place = Place::resource(id, resource);
            check.found(&place, &rules::NETWORK, message);
        } else {
            seen.insert(key, id);
        }
    }
}

/// The groups and the subnets of a launch template are of one network.
///
/// See [network settings](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html).
fn launch_templates(check: &Check<'_>) {
    for (id, resource) in check.template.resources.iter() {
        if resource.resource_type != "AWS::EC2::LaunchTemplate" {
            continue;
        }
        let data = |path| at(&resource.properties, path);
        let interfaces = list(data("LaunchTemplateData.NetworkInterfaces"));
        let subnets = interfaces.iter().filter_map(|one| one.get("SubnetId"));
        let subnets: Vec<_> = subnets
            .filter_map(|one| linked(check, one, "AWS::EC2::Subnet"))
            .collect();
        for group in list(data("LaunchTemplateData.SecurityGroupIds")) {
            let Some((group_id, group)) = linked(check, group, "AWS::EC2::SecurityGroup") else {
                continue;
            };
            for (subnet_id, subnet) in &subnets {
                let network = |of: &'_ Resource| of.properties.get("VpcId").cloned();
                let (Some(mine), Some(theirs)) = (network(group), network(subnet)) else {
                    continue;
                };
                let plain = |e: &Element| {
                    e.as_str().is_some() || matches!(e.intrinsic(), Some(Intrinsic::Ref(_)))
                };
                if plain(&mine) && plain(&theirs) && mine != theirs {
                    let message = format!(
                        "`{id}` uses the subnet `{subnet_id}`, which is of another network"
                    );
                    let place = Place::value(group_id, group, "VpcId", mine.origin);
                    check.found(&place, &rules::NETWORK, message);
                }
            }
        }
    }
}
