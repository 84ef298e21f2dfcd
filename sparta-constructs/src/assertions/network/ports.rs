//! Protocols and ports.

use std::fmt;

use serde_json::Value;

/// A protocol, and the ports of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ports {
    /// `tcp`, `udp`, `icmp`, a number of IANA's, or `all`.
    pub protocol: String,
    /// The first port.
    pub first: u16,
    /// The last port.
    pub last: u16,
}

impl Ports {
    pub(super) fn all() -> Self {
        Self {
            protocol: "all".to_owned(),
            first: 0,
            last: u16::MAX,
        }
    }

    pub(super) fn one(protocol: &str, port: u16) -> Self {
        Self {
            protocol: protocol.to_owned(),
            first: port,
            last: port,
        }
    }

    /// The ports of a rule of a security group.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html>
    pub(super) fn of_rule(rule: &Value) -> Self {
        let text = |key: &str| rule.get(key).map(crate::assertions::resolve::text);
        let protocol = text("IpProtocol").unwrap_or_default().to_lowercase();
        let protocol = match protocol.as_str() {
            "-1" | "all" => return Self::all(),
            "6" => "tcp",
            "17" => "udp",
            "1" => "icmp",
            other => other,
        };
        let port = |key: &str| text(key).and_then(|it| it.parse::<u16>().ok());
        Self {
            protocol: protocol.to_owned(),
            // `-1` is every port, and so is a port that is not known.
            first: port("FromPort").unwrap_or(0),
            last: port("ToPort").unwrap_or(u16::MAX),
        }
    }

    /// What both have.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        let protocol = match (self.protocol.as_str(), other.protocol.as_str()) {
            ("all", protocol) | (protocol, "all") => protocol,
            (one, other) if one == other => one,
            _ => return None,
        };
        let first = self.first.max(other.first);
        let last = self.last.min(other.last);
        (first <= last).then(|| Self {
            protocol: protocol.to_owned(),
            first,
            last,
        })
    }

    /// True when all ports of the other are among these.
    pub fn covers(&self, other: &Self) -> bool {
        self.and(other).as_ref() == Some(other)
    }
}

/// Without the ports that others cover, in order.
pub(super) fn simplify(mut ports: Vec<Ports>) -> Vec<Ports> {
    ports.sort();
    ports.dedup();
    let all = ports.clone();
    ports.retain(|it| !all.iter().any(|other| other != it && other.covers(it)));
    ports
}

impl fmt::Display for Ports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.protocol)?;
        match (self.first, self.last) {
            (0, u16::MAX) => Ok(()),
            (first, last) if first == last => write!(f, " {first}"),
            (first, last) => write!(f, " {first}-{last}"),
        }
    }
}
