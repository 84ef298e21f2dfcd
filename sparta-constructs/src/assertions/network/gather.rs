//! Reads groups, subnets and what is in them from a resolved template.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;
use serde_json::Value;

use super::Ports;
use crate::assertions::resolve::{Resolved, Resource, text};

/// Who is on the other side of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Peer {
    Block(IpNet),
    /// A block of which only a symbol is known.
    Unknown(String),
    Group(String),
    PrefixList(String),
}

#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) ports: Ports,
    pub(super) peer: Peer,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    pub(super) ingress: Vec<Rule>,
    pub(super) egress: Vec<Rule>,
}

/// How a subnet leads to the internet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Routes {
    pub(super) internet_gateway: bool,
    pub(super) nat_gateway: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Subnet {
    pub(super) block: Option<IpNet>,
    pub(super) vpc: String,
    pub(super) route_table: Option<String>,
    pub(super) gives_public_addresses: bool,
}

/// Something with network interfaces.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) groups: Vec<String>,
    pub(super) subnets: Vec<String>,
    /// It may have a public address.
    pub(super) public: bool,
    /// The ports it listens on; every one when there is nothing.
    pub(super) listens: Option<Vec<Ports>>,
}

/// What a load balancer passes on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Forward {
    pub(super) balancer: String,
    pub(super) port: String,
    pub(super) target: String,
    pub(super) target_port: String,
}

/// Every string under a key whose name says so, at any depth.
fn strings_under(value: &Value, is_key: fn(&str) -> bool, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                match inner {
                    Value::String(text) if is_key(key) => found.push(text.clone()),
                    Value::Array(items) if is_key(key) && items.iter().all(Value::is_string) => {
                        found.extend(items.iter().map(text));
                    }
                    other => strings_under(other, is_key, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                strings_under(item, is_key, found);
            }
        }
        _ => {}
    }
}

fn collect(value: &Value, is_key: fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    strings_under(value, is_key, &mut found);
    found.sort();
    found.dedup();
    found
}

fn names_groups(key: &str) -> bool {
    matches!(
        key,
        "SecurityGroups"
            | "SecurityGroupIds"
            | "SecurityGroup"
            | "VpcSecurityGroupIds"
            | "VPCSecurityGroups"
            | "GroupSet"
    )
}

fn names_subnets(key: &str) -> bool {
    matches!(
        key,
        "Subnets" | "SubnetIds" | "SubnetId" | "VPCZoneIdentifier"
    )
}

fn names_subnet_groups(key: &str) -> bool {
    matches!(
        key,
        "DBSubnetGroupName" | "CacheSubnetGroupName" | "ClusterSubnetGroupName" | "SubnetGroupName"
    )
}

fn says(value: &Value, is_key: fn(&str) -> bool, wanted: &str) -> bool {
    match value {
        Value::Object(object) => object.iter().any(|(key, inner)| {
            (is_key(key) && text(inner).eq_ignore_ascii_case(wanted)) || says(inner, is_key, wanted)
        }),
        Value::Array(items) => items.iter().any(|item| says(item, is_key, wanted)),
        _ => false,
    }
}

fn get(resource: &Resource, property: &str) -> Option<String> {
    resource.properties.get(property).map(text)
}

pub(super) fn groups(resolved: &Resolved) -> BTreeMap<String, Group> {
    let lists = prefix_lists(resolved);
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for resource in resolved.of_type("AWS::EC2::SecurityGroup") {
        let rules = |property: &str| {
            let list = resource.properties.get(property).and_then(Value::as_array);
            let list = list.into_iter().flatten();
            list.flat_map(|it| rule(it, &lists)).collect::<Vec<Rule>>()
        };
        let mut egress = rules("SecurityGroupEgress");
        // A group that states nothing lets everything out; an empty list states nothing.
        // <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>
        if egress.is_empty() {
            egress.extend(["0.0.0.0/0", "::/0"].iter().filter_map(|block| {
                Some(Rule {
                    ports: Ports::all(),
                    peer: Peer::Block(block.parse().ok()?),
                })
            }));
        }
        let ingress = rules("SecurityGroupIngress");
        groups.insert(resource.reference.clone(), Group { ingress, egress });
    }
    for (kind, ingress) in [
        ("AWS::EC2::SecurityGroupIngress", true),
        ("AWS::EC2::SecurityGroupEgress", false),
    ] {
        for resource in resolved.of_type(kind) {
            let id = get(resource, "GroupId").unwrap_or_default();
            let rules = rule(&resource.properties, &lists);
            match groups.get_mut(&id) {
                Some(group) if ingress => group.ingress.extend(rules),
                Some(group) => group.egress.extend(rules),
                None => {}
            }
        }
    }
    groups
}

fn prefix_lists(resolved: &Resolved) -> BTreeMap<String, Vec<String>> {
    let lists = resolved.of_type("AWS::EC2::PrefixList");
    lists
        .map(|list| {
            let entries = list.properties.get("Entries").and_then(Value::as_array);
            let entries = entries.into_iter().flatten();
            let blocks = entries.filter_map(|it| it.get("Cidr")).map(text).collect();
            (list.reference.clone(), blocks)
        })
        .collect()
}

/// A rule of a group; one for each block of a prefix list of the template.
fn rule(value: &Value, lists: &BTreeMap<String, Vec<String>>) -> Vec<Rule> {
    let ports = Ports::of_rule(value);
    let of = |peer| Rule {
        ports: ports.clone(),
        peer,
    };
    let block = |it: &str| {
        let block = it.parse().map(Peer::Block);
        of(block.unwrap_or_else(|_| Peer::Unknown(it.to_owned())))
    };
    let mut rules = Vec::new();
    for key in ["CidrIp", "CidrIpv6"] {
        rules.extend(value.get(key).map(|it| block(&text(it))));
    }
    for key in ["SourceSecurityGroupId", "DestinationSecurityGroupId"] {
        rules.extend(value.get(key).map(|it| of(Peer::Group(text(it)))));
    }
    for key in ["SourcePrefixListId", "DestinationPrefixListId"] {
        if let Some(id) = value.get(key).map(text) {
            match lists.get(&id) {
                Some(blocks) => rules.extend(blocks.iter().map(|it| block(it))),
                None => rules.push(of(Peer::PrefixList(id))),
            }
        }
    }
    rules
}

pub(super) fn subnets(resolved: &Resolved) -> BTreeMap<String, Subnet> {
    let associations: Vec<&Resource> = resolved
        .of_type("AWS::EC2::SubnetRouteTableAssociation")
        .collect();
    let subnets = resolved.of_type("AWS::EC2::Subnet");
    subnets
        .map(|subnet| {
            let own = associations
                .iter()
                .find(|it| get(it, "SubnetId").as_ref() == Some(&subnet.reference));
            let read = Subnet {
                block: get(subnet, "CidrBlock").and_then(|it| it.parse().ok()),
                vpc: get(subnet, "VpcId").unwrap_or_default(),
                route_table: own.and_then(|it| get(it, "RouteTableId")),
                gives_public_addresses: get(subnet, "MapPublicIpOnLaunch").as_deref()
                    == Some("true"),
            };
            (subnet.reference.clone(), read)
        })
        .collect()
}

/// The ways out of each route table.
pub(super) fn routes(resolved: &Resolved) -> BTreeMap<String, Routes> {
    let attached: BTreeSet<String> = resolved
        .of_type("AWS::EC2::VPCGatewayAttachment")
        .filter_map(|it| get(it, "InternetGatewayId"))
        .collect();
    let mut routes: BTreeMap<String, Routes> = BTreeMap::new();
    for route in resolved.of_type("AWS::EC2::Route") {
        let table = get(route, "RouteTableId").unwrap_or_default();
        let ways = routes.entry(table).or_default();
        if let Some(gateway) = get(route, "GatewayId") {
            // A gateway leads nowhere before it is attached.
            ways.internet_gateway |= attached.contains(&gateway) || gateway.starts_with("igw-");
        }
        ways.nat_gateway |= get(route, "NatGatewayId").is_some()
            || get(route, "EgressOnlyInternetGatewayId").is_some();
    }
    routes
}

const NO_NODES: [&str; 5] = [
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::NatGateway",
];

pub(super) fn nodes(resolved: &Resolved, subnets: &BTreeMap<String, Subnet>) -> Vec<Node> {
    let resources = resolved.resources.iter();
    resources
        .filter(|it| !NO_NODES.contains(&it.kind.as_str()))
        .filter_map(|resource| {
            let values = &resource.properties;
            let groups = collect(values, names_groups);
            let balancer = resource.kind == "AWS::ElasticLoadBalancingV2::LoadBalancer";
            let instance = resource.kind == "AWS::EC2::Instance";
            if groups.is_empty() && !balancer && !instance {
                return None;
            }
            let mut own = collect(values, names_subnets);
            for name in collect(values, names_subnet_groups) {
                let group = resolved.resources.iter().find(|it| it.reference == name);
                own.extend(
                    group
                        .map(|it| collect(&it.properties, names_subnets))
                        .into_iter()
                        .flatten(),
                );
            }
            Some(Node {
                id: resource.id.clone(),
                public: may_be_public(resource, resolved, &own, subnets),
                listens: balancer.then(|| listeners(resolved, resource)),
                groups,
                subnets: own,
            })
        })
        .collect()
}

fn may_be_public(
    resource: &Resource,
    resolved: &Resolved,
    own: &[String],
    subnets: &BTreeMap<String, Subnet>,
) -> bool {
    let values = &resource.properties;
    match resource.kind.as_str() {
        "AWS::ElasticLoadBalancingV2::LoadBalancer" => {
            get(resource, "Scheme").as_deref() != Some("internal")
        }
        // The interfaces of a function have no public address.
        // <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html>
        "AWS::Lambda::Function" | "AWS::EC2::VPCEndpoint" | "AWS::EFS::MountTarget" => false,
        "AWS::ECS::Service" | "AWS::Events::Rule" | "AWS::Scheduler::Schedule" => {
            says(values, |key| key == "AssignPublicIp", "ENABLED")
        }
        "AWS::RDS::DBInstance" => says(values, |key| key == "PubliclyAccessible", "true"),
        "AWS::EC2::Instance" => {
            let gives = |it: &String| subnets.get(it).is_none_or(|it| it.gives_public_addresses);
            let elastic = resolved.resources.iter().any(|it| {
                it.kind.starts_with("AWS::EC2::EIP")
                    && get(it, "InstanceId").as_ref() == Some(&resource.reference)
            });
            elastic
                || own.iter().any(gives)
                || says(values, |key| key == "AssociatePublicIpAddress", "true")
        }
        _ => true,
    }
}

fn listener_ports(listener: &Resource) -> Vec<Ports> {
    let port = get(listener, "Port").and_then(|it| it.parse::<u16>().ok());
    let protocol = get(listener, "Protocol").unwrap_or_default();
    let protocols: &[&str] = match protocol.as_str() {
        "UDP" | "QUIC" => &["udp"],
        "TCP_UDP" | "TCP_QUIC" => &["tcp", "udp"],
        _ => &["tcp"],
    };
    let ports = protocols.iter().map(|protocol| match port {
        Some(port) => Ports::one(protocol, port),
        None => Ports {
            protocol: (*protocol).to_owned(),
            ..Ports::all()
        },
    });
    ports.collect()
}

fn listeners(resolved: &Resolved, balancer: &Resource) -> Vec<Ports> {
    let all = resolved.of_type("AWS::ElasticLoadBalancingV2::Listener");
    all.filter(|it| get(it, "LoadBalancerArn").as_ref() == Some(&balancer.reference))
        .flat_map(listener_ports)
        .collect()
}

/// What load balancers pass on, and to whom.
pub(super) fn forwards(resolved: &Resolved) -> Vec<Forward> {
    let mut forwards = BTreeSet::new();
    for listener in resolved.of_type("AWS::ElasticLoadBalancingV2::Listener") {
        let balancer = get(listener, "LoadBalancerArn");
        let balancer = resolved
            .resources
            .iter()
            .find(|it| Some(&it.reference) == balancer.as_ref());
        let Some(balancer) = balancer else { continue };
        let rules = resolved.of_type("AWS::ElasticLoadBalancingV2::ListenerRule");
        let rules = rules.filter(|it| get(it, "ListenerArn").as_ref() == Some(&listener.reference));
        let mut targets = collect(&listener.properties, |key| key == "TargetGroupArn");
        targets.extend(rules.flat_map(|it| collect(&it.properties, |key| key == "TargetGroupArn")));
        for service in resolved.of_type("AWS::ECS::Service") {
            let taken = service
                .properties
                .get("LoadBalancers")
                .and_then(Value::as_array);
            for taken in taken.into_iter().flatten() {
                let value = |key: &str| taken.get(key).map(text).unwrap_or_default();
                if !targets.contains(&value("TargetGroupArn")) {
                    continue;
                }
                for port in listener_ports(listener) {
                    forwards.insert(Forward {
                        balancer: balancer.id.clone(),
                        port: port.to_string(),
                        target: service.id.clone(),
                        target_port: format!("tcp {}", value("ContainerPort")),
                    });
                }
            }
        }
    }
    forwards.into_iter().collect()
}
