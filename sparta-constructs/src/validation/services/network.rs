//! Address ranges of networks.
//!
//! See [subnet CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).

use std::collections::HashMap;

use ipnet::Ipv4Net;

use super::read::linked;
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
