//! From templates to a drawing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::drawing::{Arrow, Drawing, Flow, Frame, Group, INTERNET, Node};
use super::kind::{Part, acting_properties, joint, part, service, words};
use super::reference::references;

/// Of a type, this many boxes at most stand side by side in one place; more become one box.
const MOST_OF_A_TYPE: usize = 6;

/// A stack to draw.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its region, when it is known.
    pub region: Option<&'a str>,
    /// Its template.
    pub template: &'a Value,
}

/// Draws stacks, each in its region.
pub fn read(sources: &[Source<'_>]) -> Drawing {
    let mut drawing = Drawing::default();
    let mut arrows = BTreeSet::new();
    for source in sources {
        let title = source.region.unwrap_or("any region");
        let stack = Stack::new(source);
        let (group, merged) = stack.group();
        match drawing.regions.iter_mut().find(|it| it.title == title) {
            Some(region) => region.groups.push(group),
            None => drawing.regions.push(Group {
                frame: Frame::Region,
                title: title.to_owned(),
                resource: None,
                nodes: Vec::new(),
                groups: vec![group],
            }),
        }
        for mut arrow in stack.arrows() {
            for end in [&mut arrow.from, &mut arrow.to] {
                if let Some(whole) = merged.get(end) {
                    end.clone_from(whole);
                }
            }
            arrows.insert(arrow);
        }
        for kind in stack.kinds.values() {
            if matches!(part(kind), Part::Passage | Part::Detail) {
                *drawing.without_box.entry((*kind).to_owned()).or_default() += 1;
            }
        }
    }
    drawing.arrows = arrows.into_iter().filter(|it| it.from != it.to).collect();
    drawing
}

struct Stack<'a> {
    source: &'a Source<'a>,
    resources: Option<&'a Map<String, Value>>,
    kinds: BTreeMap<&'a str, &'a str>,
    /// The policies that name a role, or another who is given something.
    policies: BTreeMap<String, Vec<&'a str>>,
    /// What has no box and names one that has, by that one: the listener of a load balancer.
    details: BTreeMap<String, Vec<&'a str>>,
}

impl<'a> Stack<'a> {
    fn new(source: &'a Source<'a>) -> Self {
        let resources = source.template["Resources"].as_object();
        let entries = || resources.into_iter().flatten();
        let kinds = entries().filter_map(|(id, it)| Some((id.as_str(), it["Type"].as_str()?)));
        let mut policies: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (id, resource) in entries() {
            let attached = ["Roles", "RoleName", "Users", "Groups"];
            let attached = attached.map(|key| references(&resource["Properties"][key]));
            for holder in attached.into_iter().flatten() {
                policies.entry(holder).or_default().push(id);
            }
        }
        let kinds: BTreeMap<&str, &str> = kinds.collect();
        let mut details: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (id, resource) in entries() {
            if kinds.get(id.as_str()).map(|kind| part(kind)) == Some(Part::Detail) {
                for named in references(&resource["Properties"]) {
                    details.entry(named).or_default().push(id);
                }
            }
        }
        Self {
            source,
            resources,
            kinds,
            policies,
            details,
        }
    }

    /// The resources in the template's order.
    fn ids(&self) -> impl Iterator<Item = &'a str> {
        let ids = self.resources.into_iter().flat_map(Map::keys);
        ids.map(String::as_str)
    }

    fn kind(&self, id: &str) -> &'a str {
        self.kinds.get(id).copied().unwrap_or_default()
    }

    fn properties(&self, id: &str) -> &'a Value {
        self.resources
            .and_then(|resources| resources.get(id))
            .map_or(&Value::Null, |resource| &resource["Properties"])
    }

    fn of_kind(&self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.ids().filter(move |id| self.kind(id) == kind)
    }

    fn boxes(&self) -> impl Iterator<Item = &'a str> {
        self.ids()
            .filter(|id| self.kinds.contains_key(id) && part(self.kind(id)) == Part::Box)
    }

    fn named(&self, id: &str) -> String {
        format!("{}/{id}", self.source.name)
    }

    /// What a value refers to, directly and through passages such as a task definition and its role.
    fn touched(&self, value: &Value) -> Vec<String> {
        let mut open = references(value);
        let mut found: Vec<String> = Vec::new();
        while let Some(id) = open.pop() {
            if !self.kinds.contains_key(id.as_str()) || found.contains(&id) {
                continue;
            }
            if part(self.kind(&id)) == Part::Passage {
                open.extend(references(self.properties(&id)));
                let policies = self.policies.get(&id).into_iter().flatten();
                open.extend(policies.map(|policy| (*policy).to_owned()));
            }
            found.push(id);
        }
        found
    }

    fn touched_of_kind(&self, id: &str, kind: &str) -> Vec<String> {
        let mut touched = self.touched(self.properties(id));
        touched.retain(|it| self.kind(it) == kind);
        touched
    }

    /// What the stack looks like, and which boxes became one: the id of each, and that of the whole.
    fn group(&self) -> (Group, BTreeMap<String, String>) {
        let mut merged = BTreeMap::new();
        let mut placed: BTreeMap<Place, Vec<&str>> = BTreeMap::new();
        for id in self.boxes() {
            placed.entry(self.place(id)).or_default().push(id);
        }
        let mut take = |place: &Place| {
            let ids = placed.remove(place).unwrap_or_default();
            self.nodes(&ids, &mut merged)
        };
        let mut groups = Vec::new();
        for vpc in self.of_kind("AWS::EC2::VPC") {
            groups.push(self.vpc(vpc, &mut take));
        }
        let services: BTreeSet<&str> = self.boxes().map(|id| service(self.kind(id))).collect();
        for name in services {
            let nodes = take(&Place::Service(name.to_owned()));
            if !nodes.is_empty() {
                groups.push(group(Frame::Service, name, nodes));
            }
        }
        let mut stack = group(Frame::Stack, self.source.name, Vec::new());
        stack.groups = groups;
        (stack, merged)
    }

    fn vpc(&self, vpc: &str, take: &mut impl FnMut(&Place) -> Vec<Node>) -> Group {
        let title = self.titled("VPC", vpc, "CidrBlock");
        let mut frame = group(Frame::Vpc, &title, take(&Place::Vpc(vpc.to_owned())));
        frame.resource = Some(self.named(vpc));
        for tier in [Tier::Public, Tier::Private] {
            let nodes = take(&Place::Tier(vpc.to_owned(), tier));
            let mut inner = group(Frame::Tier, tier.title(), nodes);
            for subnet in self.of_kind("AWS::EC2::Subnet") {
                if self.vpc_of(subnet).as_deref() == Some(vpc) && self.tier(subnet) == tier {
                    let zone = zone(&self.properties(subnet)["AvailabilityZone"]);
                    let title = self.titled(&zone, subnet, "CidrBlock");
                    let nodes = take(&Place::Subnet(subnet.to_owned()));
                    inner.groups.push(Group {
                        resource: Some(self.named(subnet)),
                        ..group(Frame::Subnet, &title, nodes)
                    });
                }
            }
            if !inner.nodes.is_empty() || !inner.groups.is_empty() {
                frame.groups.push(inner);
            }
        }
        frame
    }

    fn titled(&self, what: &str, id: &str, property: &str) -> String {
        let text = self.properties(id)[property].as_str();
        text.map_or_else(|| what.to_owned(), |text| format!("{what} {text}"))
    }

    fn vpc_of(&self, subnet: &str) -> Option<String> {
        let mut found = references(&self.properties(subnet)["VpcId"]).into_iter();
        found.find(|id| self.kind(id) == "AWS::EC2::VPC")
    }

    /// A subnet is public when its route table has a route to an internet gateway.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html>
    fn tier(&self, subnet: &str) -> Tier {
        let tables = self.of_kind("AWS::EC2::SubnetRouteTableAssociation");
        let tables = tables
            .filter(|id| references(&self.properties(id)["SubnetId"]).contains(&subnet.to_owned()));
        let tables: Vec<String> = tables
            .flat_map(|id| references(&self.properties(id)["RouteTableId"]))
            .collect();
        let leads_out = self.of_kind("AWS::EC2::Route").any(|route| {
            let properties = self.properties(route);
            let of_table = references(&properties["RouteTableId"]);
            let gateways = references(&properties["GatewayId"]);
            of_table.iter().any(|table| tables.contains(table))
                && gateways
                    .iter()
                    .any(|id| self.kind(id) == "AWS::EC2::InternetGateway")
        });
        if leads_out {
            Tier::Public
        } else {
            Tier::Private
        }
    }

    fn place(&self, id: &str) -> Place {
        let subnets = self.touched_of_kind(id, "AWS::EC2::Subnet");
        if let Some(vpc) = subnets.first().and_then(|subnet| self.vpc_of(subnet)) {
            return match subnets.as_slice() {
                [subnet] => Place::Subnet(subnet.clone()),
                [first, ..] => Place::Tier(vpc, self.tier(first)),
                [] => Place::Vpc(vpc),
            };
        }
        match self.touched_of_kind(id, "AWS::EC2::VPC").pop() {
            Some(vpc) => Place::Vpc(vpc),
            None => Place::Service(service(self.kind(id)).to_owned()),
        }
    }

    /// The boxes of a place; too many of a type become one.
    fn nodes(&self, ids: &[&str], merged: &mut BTreeMap<String, String>) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        for id in ids {
            let kind = self.kind(id);
            let alike = ids.iter().filter(|other| self.kind(other) == kind).count();
            if alike <= MOST_OF_A_TYPE {
                nodes.push(Node {
                    id: self.named(id),
                    name: self.name(id),
                    kind: words(kind),
                    resources: vec![self.named(id)],
                    details: self.details_of(id),
                });
                continue;
            }
            let whole = self.named(kind);
            match nodes.iter_mut().find(|node| node.id == whole) {
                Some(node) => {
                    node.resources.push(self.named(id));
                    node.details.extend(self.details_of(id));
                }
                None => nodes.push(Node {
                    id: whole.clone(),
                    name: format!("{alike} of these"),
                    kind: words(kind),
                    resources: vec![self.named(id)],
                    details: self.details_of(id),
                }),
            }
            merged.insert(self.named(id), whole);
        }
        nodes
    }

    /// What has no box and belongs to this one: what it uses on its way to others, and what is said of it elsewhere.
    fn details_of(&self, id: &str) -> Vec<String> {
        let mut used = self.touched(self.properties(id));
        used.retain(|it| matches!(part(self.kind(it)), Part::Passage | Part::Detail));
        let elsewhere = self.details.get(id).into_iter().flatten();
        used.extend(elsewhere.map(|it| (*it).to_owned()));
        used.iter().map(|it| self.named(it)).collect()
    }

    /// The name it is given, or its logical id without the hash at its end.
    fn name(&self, id: &str) -> String {
        let kind = self.kind(id).rsplit("::").next().unwrap_or_default();
        let keys = [format!("{kind}Name"), "Name".to_owned()];
        let given = keys
            .iter()
            .find_map(|key| self.properties(id)[key].as_str());
        given.map_or_else(|| without_hash(id).to_owned(), str::to_owned)
    }

    fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = self.traffic();
        for id in self.boxes() {
            let properties = self.properties(id);
            let used: Vec<String> = match acting_properties(self.kind(id)) {
                None => self.touched(properties),
                Some(keys) => {
                    let values = keys.iter().map(|key| &properties[*key]);
                    values.flat_map(|value| self.touched(value)).collect()
                }
            };
            for other in used.iter().filter(|it| part(self.kind(it)) == Part::Box) {
                arrows.push(self.arrow(id, other, Flow::Data));
            }
        }
        for (id, kind) in &self.kinds {
            let Some((from, to)) = joint(kind) else {
                continue;
            };
            let properties = self.properties(id);
            let boxes = |value: &Value| {
                let mut ids = references(value);
                ids.retain(|id| part(self.kind(id)) == Part::Box && !self.kind(id).is_empty());
                ids
            };
            for from in boxes(&properties[from]) {
                for to in boxes(&properties[to]) {
                    arrows.push(self.arrow(&from, &to, Flow::Data));
                }
            }
        }
        arrows
    }

    /// What the rules of security groups let through to the boxes that have these groups.
    fn traffic(&self) -> Vec<Arrow> {
        let mut holders: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for id in self.boxes() {
            for held in self.touched_of_kind(id, "AWS::EC2::SecurityGroup") {
                holders.entry(held).or_default().push(id);
            }
        }
        let mut rules: Vec<(String, &Value)> = Vec::new();
        for id in self.of_kind("AWS::EC2::SecurityGroup") {
            let inline = self.properties(id)["SecurityGroupIngress"].as_array();
            rules.extend(
                inline
                    .into_iter()
                    .flatten()
                    .map(|rule| (id.to_owned(), rule)),
            );
        }
        for id in self.of_kind("AWS::EC2::SecurityGroupIngress") {
            let rule = self.properties(id);
            rules.extend(
                references(&rule["GroupId"])
                    .into_iter()
                    .map(|it| (it, rule)),
            );
        }
        let mut arrows = Vec::new();
        for (group, rule) in rules {
            let everybody = rule["CidrIp"] == "0.0.0.0/0" || rule["CidrIpv6"] == "::/0";
            let mut sources: Vec<String> = references(&rule["SourceSecurityGroupId"])
                .iter()
                .flat_map(|source| holders.get(source).into_iter().flatten())
                .map(|id| self.named(id))
                .collect();
            sources.extend(everybody.then(|| INTERNET.to_owned()));
            for from in sources {
                for to in holders.get(&group).into_iter().flatten() {
                    arrows.push(Arrow {
                        from: from.clone(),
                        to: self.named(to),
                        flow: Flow::Traffic,
                        label: Some(ports(rule)),
                    });
                }
            }
        }
        arrows
    }

    fn arrow(&self, from: &str, to: &str, flow: Flow) -> Arrow {
        Arrow {
            from: self.named(from),
            to: self.named(to),
            flow,
            label: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Vpc(String),
    Tier(String, Tier),
    Subnet(String),
    Service(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Public,
    Private,
}

impl Tier {
    fn title(self) -> &'static str {
        match self {
            Self::Public => "public subnets",
            Self::Private => "private subnets",
        }
    }
}

fn group(frame: Frame, title: &str, nodes: Vec<Node>) -> Group {
    Group {
        frame,
        title: title.to_owned(),
        resource: None,
        nodes,
        groups: Vec::new(),
    }
}

fn zone(value: &Value) -> String {
    let chosen = value["Fn::Select"][0].as_u64();
    match (value.as_str(), chosen) {
        (Some(name), _) => name.to_owned(),
        (None, Some(index)) => format!("zone {}", index.saturating_add(1)),
        (None, None) => "any zone".to_owned(),
    }
}

/// `tcp 443`, `tcp 8000-8100`, or `all` where the rule is for every protocol.
fn ports(rule: &Value) -> String {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let protocol = text(&rule["IpProtocol"]);
    let (from, to) = (&rule["FromPort"], &rule["ToPort"]);
    match protocol.as_str() {
        "-1" => "all".to_owned(),
        _ if from.is_null() => protocol,
        _ if from == to => format!("{protocol} {}", text(from)),
        _ => format!("{protocol} {}-{}", text(from), text(to)),
    }
}

fn without_hash(id: &str) -> &str {
    let Some((start, hash)) = id
        .len()
        .checked_sub(8)
        .and_then(|at| id.split_at_checked(at))
    else {
        return id;
    };
    let is_hash = hash
        .chars()
        .all(|c| c.is_ascii_digit() || ('A'..='F').contains(&c));
    if is_hash && !start.is_empty() {
        start
    } else {
        id
    }
}
