//! Ports and peers of security group rules, and what EC2 takes as a description.

use ipnet::{Ipv4Net, Ipv6Net};

use super::address::CidrBlock;
use super::connections::{Connectable, Connections};
use super::finding::Finding;
use crate::value::meaning::ec2::PrefixListId;
use crate::value::{IntoValue, Value};

/// What a rule is about: ports of a protocol, or all traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    protocol: Protocol,
    first: u16,
    last: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Protocol {
    Tcp,
    Udp,
    Any,
}

impl Port {
    /// TCP 80.
    pub const HTTP: Self = Self::tcp(80);
    /// TCP 443.
    pub const HTTPS: Self = Self::tcp(443);
    /// Every port of every protocol.
    pub const ALL: Self = Self::range(Protocol::Any, 0, 0);

    /// One TCP port, 1 to 65535.
    #[must_use]
    pub const fn tcp(port: u16) -> Self {
        Self::range(Protocol::Tcp, port, port)
    }

    /// TCP ports from the first to the last, both included.
    #[must_use]
    pub const fn tcp_range(first: u16, last: u16) -> Self {
        Self::range(Protocol::Tcp, first, last)
    }

    /// One UDP port, 1 to 65535.
    #[must_use]
    pub const fn udp(port: u16) -> Self {
        Self::range(Protocol::Udp, port, port)
    }

    /// UDP ports from the first to the last, both included.
    #[must_use]
    pub const fn udp_range(first: u16, last: u16) -> Self {
        Self::range(Protocol::Udp, first, last)
    }

    const fn range(protocol: Protocol, first: u16, last: u16) -> Self {
        Self {
            protocol,
            first,
            last,
        }
    }

    /// `IpProtocol`; `-1` is all of them.
    pub(super) fn protocol(self) -> &'static str {
        match self.protocol {
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
            Protocol::Any => "-1",
        }
    }

    /// `FromPort` and `ToPort`, where the protocol has ports.
    pub(super) fn bounds(self) -> Option<(u16, u16)> {
        (self.protocol != Protocol::Any).then_some((self.first, self.last))
    }

    /// How the rule is told apart in ids: `Tcp80`, `Udp1To9`, `All`.
    pub(super) fn id(self) -> String {
        let name = match self.protocol {
            Protocol::Tcp => "Tcp",
            Protocol::Udp => "Udp",
            Protocol::Any => return "All".to_owned(),
        };
        if self.first == self.last {
            format!("{name}{}", self.first)
        } else {
            format!("{name}{}To{}", self.first, self.last)
        }
    }

    pub(super) fn check(self) -> Result<(), Finding> {
        match self.bounds() {
            Some((0, _)) => Err(Finding::new("port 0 in a rule", "ports go from 1 to 65535")),
            Some((first, last)) if last < first => Err(Finding::new(
                format!("ports from {first} down to {last}"),
                format!("write them as {last} to {first}"),
            )),
            _ => Ok(()),
        }
    }
}

/// The other side of a rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Peer {
    /// IPv4 addresses.
    Ipv4(CidrBlock),
    /// IPv6 addresses.
    Ipv6(Ipv6Net),
    /// The addresses in a prefix list, such as CloudFront's.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html>
    PrefixList(Value<PrefixListId>),
    /// Whatever is in a security group.
    Group(Connections),
}

impl Peer {
    /// Every IPv4 address.
    pub fn anyone() -> Self {
        Self::block(Ipv4Net::default())
    }

    /// Every IPv6 address.
    pub fn anyone_ipv6() -> Self {
        Self::Ipv6(Ipv6Net::default())
    }

    /// A block of IPv4 addresses.
    pub fn block(block: impl Into<CidrBlock>) -> Self {
        Self::Ipv4(block.into())
    }

    /// A prefix list, by its id.
    pub fn prefix_list(id: impl IntoValue<PrefixListId>) -> Self {
        Self::PrefixList(id.into_value())
    }

    pub(super) fn check(&self) -> Result<(), Finding> {
        match self {
            Self::Ipv4(block) => block.checked().map(drop),
            Self::Ipv6(block) if block.trunc() != *block => Err(Finding::new(
                format!("`{block}` has bits behind its mask"),
                format!("write `{}`", block.trunc()),
            )),
            _ => Ok(()),
        }
    }
}

impl<C: Connectable + ?Sized> From<&C> for Peer {
    fn from(connectable: &C) -> Self {
        Self::Group(connectable.connections())
    }
}

/// The longest description, and the signs in it beside letters and digits:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html>
const LONGEST: usize = 255;
const SIGNS: &str = " ._-:/()#,@[]+=&;{}!$*";

/// Whether EC2 takes this as the description of a group or of a rule. What is empty it would take,
/// and nobody could tell later why the rule is there.
pub(super) fn check_description(description: &str) -> Result<(), Finding> {
    let allowed = |c: &char| c.is_ascii_alphanumeric() || SIGNS.contains(*c);
    if description.trim().is_empty() {
        return Err(Finding::new(
            "an empty description",
            "say what the rule or group is for",
        ));
    }
    if let Some(wrong) = description.chars().find(|c| !allowed(c)) {
        return Err(Finding::new(
            format!(
                "the description `{}` has the character `{}`",
                description.escape_debug(),
                wrong.escape_debug()
            ),
            format!(
                "EC2 takes unaccented letters, digits, spaces and {}",
                SIGNS.trim()
            ),
        ));
    }
    if description.len() > LONGEST {
        return Err(Finding::new(
            format!("a description of {} characters", description.len()),
            format!("EC2 takes at most {LONGEST}"),
        ));
    }
    Ok(())
}
