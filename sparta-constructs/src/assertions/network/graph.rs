//! Who reaches whom.

use std::collections::BTreeMap;
use std::fmt::Write;

use ipnet::IpNet;
use serde_json::Value;

use super::gather::{self, Forward, Group, Node, Peer, Routes, Rule, Subnet};
use super::ports::simplify;
use super::{Ports, Reach};
use crate::assertions::Placement;
use crate::assertions::resolve::{Resolved, text, without_hash};

/// A way from one to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// Where it begins: a logical id, `internet`, `internet (203.0.113.0/24)`, `prefix list pl-…`.
    pub from: String,
    /// Where it ends: a logical id, `internet`, or the service of a gateway endpoint.
    pub to: String,
    /// On which ports.
    pub ports: Vec<Ports>,
}

/// What can reach what; made by
/// [`Template::network`](crate::assertions::Template::network).
#[derive(Clone, Debug)]
pub struct Network {
    resolved: Resolved,
    nodes: Vec<Node>,
    groups: BTreeMap<String, Group>,
    subnets: BTreeMap<String, Subnet>,
    routes: BTreeMap<String, Routes>,
    ways: Vec<Way>,
    forwards: Vec<Forward>,
}

/// Addresses that the internet does not lead to.
/// <https://www.iana.org/assignments/iana-ipv4-special-registry>
const PRIVATE: [&str; 9] = [
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "::1/128",
    "fc00::/7",
    "fe80::/10",
];

fn is_private(block: &IpNet) -> bool {
    let private = PRIVATE.iter().filter_map(|it| it.parse::<IpNet>().ok());
    private.into_iter().any(|it| it.contains(block))
}

fn overlap(one: &IpNet, other: &IpNet) -> bool {
    one.contains(other) || other.contains(one)
}

/// How the other side of a rule is called when it is outside the VPC.
fn outside(peer: &Peer) -> Option<String> {
    match peer {
        Peer::Block(block) if is_private(block) => None,
        Peer::Block(block) if block.prefix_len() == 0 => Some("internet".to_owned()),
        Peer::Block(block) => Some(format!("internet ({block})")),
        Peer::Unknown(block) => Some(format!("internet ({block})")),
        Peer::PrefixList(id) => Some(format!("prefix list {id}")),
        Peer::Group(_) => None,
    }
}

impl Network {
    /// Reads the network of a template.
    pub fn read(template: &Value, placement: &Placement) -> Self {
        let resolved = Resolved::new(template, placement);
        let subnets = gather::subnets(&resolved);
        let mut network = Self {
            nodes: gather::nodes(&resolved, &subnets),
            groups: gather::groups(&resolved),
            routes: gather::routes(&resolved),
            forwards: gather::forwards(&resolved),
            ways: Vec::new(),
            subnets,
            resolved,
        };
        network.ways = network.all_ways();
        network
    }

    /// Every way, by where it begins and ends.
    pub fn ways(&self) -> &[Way] {
        &self.ways
    }

    /// Everything that has a way from there; `internet` or a resource.
    #[track_caller]
    pub fn reached_from(&self, from: &str) -> Vec<&str> {
        let from = self.called(from);
        let mut reached: Vec<&str> = self
            .ways
            .iter()
            .filter(|way| is(&way.from, &from))
            .map(|way| way.to.as_str())
            .collect();
        reached.dedup();
        reached
    }

    /// Everything that has a way to there.
    #[track_caller]
    pub fn sources_of(&self, to: &str) -> Vec<&str> {
        let to = self.called(to);
        let ways = self.ways.iter().filter(|way| is(&way.to, &to));
        let mut sources: Vec<&str> = ways.map(|way| way.from.as_str()).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }

    /// Whether one reaches the other: `internet`, or a resource by its logical id (with or
    /// without its hash) or its name.
    #[track_caller]
    pub fn reaches(&self, from: &str, to: &str) -> Reach {
        let (from, to) = (self.called(from), self.called(to));
        let ways = self.ways.iter();
        let ports = ways
            .filter(|way| is(&way.from, &from) && is(&way.to, &to))
            .flat_map(|way| way.ports.clone())
            .collect();
        let unknown = self.nodes.iter().filter(|it| it.id == from || it.id == to);
        Reach {
            unknown: unknown.flat_map(|node| self.unknown_groups(node)).collect(),
            ports: simplify(ports),
            from,
            to,
        }
    }

    /// Every way as text, and what load balancers pass on: for a snapshot that a person reads.
    pub fn listing(&self) -> String {
        let mut lines = String::new();
        for Way { from, to, ports } in &self.ways {
            let ports: Vec<String> = ports.iter().map(ToString::to_string).collect();
            let (from, to) = (short(from), short(to));
            let _ = writeln!(lines, "{from} -> {to}: {}", ports.join(", "));
        }
        for forward in &self.forwards {
            let (balancer, target) = (short(&forward.balancer), short(&forward.target));
            let (port, target_port) = (&forward.port, &forward.target_port);
            let _ = writeln!(
                lines,
                "{balancer} forwards {port} to {target} on {target_port}"
            );
        }
        for node in &self.nodes {
            for group in self.unknown_groups(node) {
                let node = short(&node.id);
                let _ = writeln!(lines, "{node} has the group {group}, which is not known");
            }
        }
        lines
    }

    #[track_caller]
    fn called(&self, name: &str) -> String {
        if name == "internet"
            || self
                .ways
                .iter()
                .any(|way| way.from == name || way.to == name)
        {
            return name.to_owned();
        }
        let of_node = |it: &&Node| it.id == name || without_hash(&it.id) == Some(name);
        let found = match self.nodes.iter().find(of_node) {
            Some(node) => Ok(node.id.clone()),
            None => self.resolved.find(name).map(|it| it.id.clone()),
        };
        match found {
            Ok(id) if self.nodes.iter().any(|node| node.id == id) => id,
            Ok(id) => panic!("`{id}` has no network interface that is known here"),
            Err(why) => panic!("{why}"),
        }
    }

    fn unknown_groups(&self, node: &Node) -> Vec<String> {
        let unknown = node
            .groups
            .iter()
            .filter(|it| !self.groups.contains_key(*it));
        unknown.cloned().collect()
    }

    fn all_ways(&self) -> Vec<Way> {
        let mut ways = Vec::new();
        for node in &self.nodes {
            self.ways_in(node, &mut ways);
            self.ways_out(node, &mut ways);
            for other in &self.nodes {
                let ports = self.between(node, other);
                push(&mut ways, &node.id, &other.id, ports);
            }
        }
        ways.sort();
        ways
    }

    fn rules(&self, node: &Node, of: fn(&Group) -> &[Rule]) -> Vec<Rule> {
        if node.groups.is_empty() {
            // A network load balancer without a group admits everybody.
            // <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html>
            let blocks = ["0.0.0.0/0", "::/0"]
                .iter()
                .filter_map(|it| it.parse().ok());
            return blocks
                .map(|block| Rule {
                    ports: Ports::all(),
                    peer: Peer::Block(block),
                })
                .collect();
        }
        let groups = node.groups.iter().filter_map(|it| self.groups.get(it));
        groups.flat_map(|group| of(group).to_vec()).collect()
    }

    fn routes(&self, node: &Node) -> Routes {
        let unknown = Routes {
            internet_gateway: true,
            nat_gateway: true,
        };
        if node.subnets.is_empty() {
            return unknown;
        }
        let mut all = Routes::default();
        for subnet in &node.subnets {
            let routes = match self.subnets.get(subnet) {
                None => unknown,
                Some(subnet) => {
                    let table = subnet.route_table.as_ref();
                    table
                        .and_then(|it| self.routes.get(it))
                        .copied()
                        .unwrap_or_default()
                }
            };
            all.internet_gateway |= routes.internet_gateway;
            all.nat_gateway |= routes.nat_gateway;
        }
        all
    }

    fn ways_in(&self, node: &Node, ways: &mut Vec<Way>) {
        if !node.public || !self.routes(node).internet_gateway {
            return;
        }
        let mut by_source: BTreeMap<String, Vec<Ports>> = BTreeMap::new();
        for rule in self.rules(node, |group| &group.ingress) {
            if let Some(source) = outside(&rule.peer) {
                let ports = by_source.entry(source).or_default();
                ports.extend(listened(node, &rule.ports));
            }
        }
        for (source, ports) in by_source {
            push(ways, &source, &node.id, ports);
        }
    }

    fn ways_out(&self, node: &Node, ways: &mut Vec<Way>) {
        let routes = self.routes(node);
        let rules = self.rules(node, |group| &group.egress);
        if routes.nat_gateway || (routes.internet_gateway && node.public) {
            let mut by_target: BTreeMap<String, Vec<Ports>> = BTreeMap::new();
            for rule in &rules {
                if let Some(target) = outside(&rule.peer) {
                    by_target
                        .entry(target)
                        .or_default()
                        .push(rule.ports.clone());
                }
            }
            for (target, ports) in by_target {
                push(ways, &node.id, &target, ports);
            }
        }
        // A gateway endpoint is reached by its service's public addresses, over a route.
        // <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>
        let https = Ports::one("tcp", 443);
        let out = rules.iter().filter(|rule| outside(&rule.peer).is_some());
        let ports: Vec<Ports> = out.filter_map(|rule| rule.ports.and(&https)).collect();
        let tables = node
            .subnets
            .iter()
            .filter_map(|it| self.subnets.get(it)?.route_table.as_ref());
        let tables: Vec<&String> = tables.collect();
        for endpoint in self.resolved.of_type("AWS::EC2::VPCEndpoint") {
            let ids = endpoint
                .properties
                .get("RouteTableIds")
                .and_then(Value::as_array);
            let mut ids = ids.into_iter().flatten().map(text);
            if ids.any(|id| tables.contains(&&id)) {
                let name = endpoint.properties.get("ServiceName").map(text);
                push(ways, &node.id, &name.unwrap_or_default(), ports.clone());
            }
        }
    }

    fn between(&self, from: &Node, to: &Node) -> Vec<Ports> {
        if let (Some(one), Some(other)) = (self.vpc(from), self.vpc(to))
            && one != other
        {
            return Vec::new();
        }
        let out = self.rules(from, |group| &group.egress);
        let into = self.rules(to, |group| &group.ingress);
        let mut ports = Vec::new();
        for out in out.iter().filter(|rule| self.is_at(&rule.peer, to)) {
            for into in into.iter().filter(|rule| self.is_at(&rule.peer, from)) {
                if let Some(both) = out.ports.and(&into.ports) {
                    ports.extend(listened(to, &both));
                }
            }
        }
        ports
    }

    fn vpc(&self, node: &Node) -> Option<&str> {
        let subnets = node.subnets.iter().filter_map(|it| self.subnets.get(it));
        subnets.map(|it| it.vpc.as_str()).next()
    }

    /// Whether the other side of a rule may be this node.
    fn is_at(&self, peer: &Peer, node: &Node) -> bool {
        match peer {
            Peer::Group(id) => node.groups.contains(id),
            Peer::Unknown(_) => true,
            Peer::PrefixList(_) => false,
            Peer::Block(block) => {
                let mut blocks = node
                    .subnets
                    .iter()
                    .map(|it| self.subnets.get(it).and_then(|subnet| subnet.block));
                // Without a known address it may be any but the machine's own.
                let unknown = node.subnets.is_empty() || blocks.clone().any(|it| it.is_none());
                let is_loopback = "127.0.0.0/8"
                    .parse::<IpNet>()
                    .is_ok_and(|it| it.contains(block));
                (unknown && !is_loopback)
                    || blocks.any(|own| own.is_some_and(|own| overlap(&own, block)))
            }
        }
    }
}

fn listened(node: &Node, ports: &Ports) -> Vec<Ports> {
    match &node.listens {
        None => vec![ports.clone()],
        Some(listens) => listens.iter().filter_map(|it| it.and(ports)).collect(),
    }
}

fn push(ways: &mut Vec<Way>, from: &str, to: &str, ports: Vec<Ports>) {
    if !ports.is_empty() {
        ways.push(Way {
            from: from.to_owned(),
            to: to.to_owned(),
            ports: simplify(ports),
        });
    }
}

/// `internet` stands for every part of it.
fn is(end: &str, wanted: &str) -> bool {
    end == wanted || (wanted == "internet" && end.starts_with("internet ("))
}

fn short(id: &str) -> &str {
    without_hash(id).unwrap_or(id)
}
