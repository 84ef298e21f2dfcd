//! Who may connect to whom.

use std::borrow::Cow;
use std::fmt::Write;

use super::finding::report;
use super::rule::{Peer, Port, check_description};
use super::security_group::{Egress, SecurityGroup};
use crate::cfn::ec2;
use crate::cfn::ec2::security_group;
use crate::core::Scope;
use crate::value::{Node, Own};

/// What is in a security group, and so can be let in by others.
pub trait Connectable {
    /// The rules of this construct's security group.
    fn connections(&self) -> Connections;
}

/// The rules of a security group.
///
/// Rules between two groups are resources of their own
/// ([`AWS::EC2::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html),
/// [`AWS::EC2::SecurityGroupEgress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html)),
/// so that two groups can let each other in; rules about addresses are part of the group. The same
/// rule twice is there once, with its first description.
#[derive(Clone, Copy, Debug)]
pub struct Connections {
    group: SecurityGroup,
}

impl Connectable for Connections {
    fn connections(&self) -> Connections {
        *self
    }
}

impl Connections {
    pub(super) fn of(group: SecurityGroup) -> Self {
        Self { group }
    }

    /// The group that the rules are of.
    pub fn security_group(self) -> SecurityGroup {
        self.group
    }

    /// Lets `peer` connect to this on `port`: an ingress rule here and, where the peer is a group
    /// that may not connect anywhere anyhow, an egress rule there.
    ///
    /// `description` says why, as for [`SecurityGroup::new`].
    ///
    /// Faults: port 0, a range that runs downwards, a block with bits behind its mask, a
    /// description that EC2 does not take.
    #[track_caller]
    pub fn allow_from(
        self,
        peer: impl Into<Peer>,
        port: Port,
        description: impl Into<Cow<'static, str>>,
    ) {
        let (peer, description) = (peer.into(), description.into());
        if !self.check(&peer, port, &description) {
            return;
        }
        let rule = Rule { port, description };
        match peer {
            Peer::Group(from) => rule.between(from.group, self.group),
            peer => self.push(Direction::Ingress, rule.ingress(peer)),
        }
    }

    /// Lets this connect to `peer` on `port`: the other way round.
    #[track_caller]
    pub fn allow_to(
        self,
        peer: impl Into<Peer>,
        port: Port,
        description: impl Into<Cow<'static, str>>,
    ) {
        let (peer, description) = (peer.into(), description.into());
        if !self.check(&peer, port, &description) {
            return;
        }
        let rule = Rule { port, description };
        match peer {
            Peer::Group(to) => rule.between(self.group, to.group),
            // A group that may connect anywhere needs no further rule.
            _ if self.group.egress == Egress::Anywhere => {}
            peer => self.push(Direction::Egress, rule.egress(peer)),
        }
    }

    #[track_caller]
    fn check(self, peer: &Peer, port: Port, description: &str) -> bool {
        let findings = [port.check(), peer.check(), check_description(description)];
        let fine = findings.iter().all(Result::is_ok);
        report(
            self.group.scope,
            findings.into_iter().filter_map(Result::err),
        );
        fine
    }

    #[track_caller]
    fn push(self, direction: Direction, rule: Node) {
        if !self.has(direction, &rule) {
            self.group.group.push_raw(&[direction.property()], rule);
        }
    }

    /// EC2 refuses the same rule twice, whatever its descriptions say.
    fn has(self, direction: Direction, rule: &Node) -> bool {
        self.group.group.scope().read(|tree, index| {
            let properties = tree.get(index).resource().map(|data| &data.properties);
            let list = properties.into_iter().flatten().find_map(|property| {
                match (property.name == direction.property(), &property.value) {
                    (true, Node::List(rules)) => Some(rules),
                    _ => None,
                }
            });
            list.into_iter().flatten().any(|known| same(known, rule))
        })
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Ingress,
    Egress,
}

impl Direction {
    fn property(self) -> &'static str {
        match self {
            Self::Ingress => "SecurityGroupIngress",
            Self::Egress => "SecurityGroupEgress",
        }
    }
}

struct Rule {
    port: Port,
    description: Cow<'static, str>,
}

impl Rule {
    fn ingress(self, peer: Peer) -> Node {
        let (first, last) = self.port.bounds().unzip();
        let rule = security_group::Ingress::new(self.port.protocol())
            .from_port(first)
            .to_port(last)
            .description(self.description);
        Own::into_node(match peer {
            Peer::Ipv4(block) => rule.cidr_ip(block.as_str().to_owned()),
            Peer::Ipv6(block) => rule.cidr_ipv6(block.to_string()),
            Peer::PrefixList(prefixes) => rule.source_prefix_list_id(prefixes),
            Peer::Group(from) => rule.source_security_group_id(from.group),
        })
    }

    fn egress(self, peer: Peer) -> Node {
        let (first, last) = self.port.bounds().unzip();
        let rule = security_group::Egress::new(self.port.protocol())
            .from_port(first)
            .to_port(last)
            .description(self.description);
        Own::into_node(match peer {
            Peer::Ipv4(block) => rule.cidr_ip(block.as_str().to_owned()),
            Peer::Ipv6(block) => rule.cidr_ipv6(block.to_string()),
            Peer::PrefixList(prefixes) => rule.destination_prefix_list_id(prefixes),
            Peer::Group(to) => rule.destination_security_group_id(to.group),
        })
    }

    #[track_caller]
    fn between(self, from: SecurityGroup, to: SecurityGroup) {
        let (first, last) = self.port.bounds().unzip();
        let id = format!("From{}{}", slug(from.scope), self.port.id());
        if to.scope.child(&id).is_none() {
            ec2::SecurityGroupIngress::new(self.port.protocol())
                .group_id(to)
                .source_security_group_id(from)
                .from_port(first)
                .to_port(last)
                .description(self.description.clone())
                .add(to.scope, id);
        }
        if from.egress == Egress::Anywhere {
            return;
        }
        // Both rules in one stack, or the two stacks would each need the other.
        let (holder, id) = if from.scope.stack() == to.scope.stack() {
            (from.scope, format!("To{}", slug(to.scope)))
        } else {
            (
                to.scope,
                format!("To{}Of{}", slug(to.scope), slug(from.scope)),
            )
        };
        let id = format!("{id}{}", self.port.id());
        if holder.child(&id).is_none() {
            ec2::SecurityGroupEgress::new(from, self.port.protocol())
                .destination_security_group_id(to)
                .from_port(first)
                .to_port(last)
                .description(self.description)
                .add(holder, id);
        }
    }
}

/// A group's path below its stack as one word.
fn slug(scope: Scope) -> String {
    let path = scope.path();
    let stack = scope.stack().map_or(0, |stack| stack.scope().path().len());
    path[stack..]
        .split(|c: char| !c.is_ascii_alphanumeric())
        .fold(String::new(), |mut slug, word| {
            let (first, rest) = word.split_at(word.len().min(1));
            let _ = write!(slug, "{}{rest}", first.to_ascii_uppercase());
            slug
        })
}

/// Whether two rules are the same for EC2, which does not look at descriptions.
fn same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Object(one), Node::Object(other)) => {
            let keys = |properties: &[crate::value::Property]| {
                properties
                    .iter()
                    .filter(|property| property.name != "Description")
                    .count()
            };
            keys(one) == keys(other)
                && one
                    .iter()
                    .filter(|property| property.name != "Description")
                    .all(|property| {
                        other.iter().any(|candidate| {
                            candidate.name == property.name
                                && same(&candidate.value, &property.value)
                        })
                    })
        }
        (Node::Text(one), Node::Text(other)) => one == other,
        (Node::Integer(one), Node::Integer(other)) => one == other,
        (Node::Reference(one), Node::Reference(other)) => one == other,
        (Node::Pseudo(one), Node::Pseudo(other)) => one == other,
        _ => false,
    }
}
