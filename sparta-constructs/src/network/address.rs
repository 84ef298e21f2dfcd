//! Blocks of addresses, and how a network's is divided among its subnets.

use std::borrow::Cow;

use ipnet::Ipv4Net;

use super::finding::Finding;
use super::zone::Zone;

/// The largest and the smallest block that EC2 takes, for VPCs and subnets alike.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
const LARGEST: u8 = 16;
const SMALLEST: u8 = 28;

/// Computed subnets are a sixteenth of the network each, so that a zone more moves none of them.
const SPLIT_BITS: u8 = 4;

/// An IPv4 block in CIDR notation, such as `10.10.0.0/16`.
///
/// Made from text or from an [`Ipv4Net`]. Text that is not a block, and a block with bits behind
/// its mask, come out of synth as faults of the construct that was given it.
#[derive(Clone, Debug)]
pub struct CidrBlock {
    text: Cow<'static, str>,
    block: Result<Ipv4Net, String>,
}

impl From<Ipv4Net> for CidrBlock {
    fn from(block: Ipv4Net) -> Self {
        Self {
            text: block.to_string().into(),
            block: Ok(block),
        }
    }
}

impl From<&'static str> for CidrBlock {
    fn from(text: &'static str) -> Self {
        Self::parse(text.into())
    }
}

impl From<String> for CidrBlock {
    fn from(text: String) -> Self {
        Self::parse(text.into())
    }
}

impl CidrBlock {
    fn parse(text: Cow<'static, str>) -> Self {
        let block = text
            .parse()
            .map_err(|_| format!("`{text}` is not an IPv4 block: {}", why_not(&text)));
        Self { text, block }
    }

    /// The block as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The block, when it is one and has no bit behind its mask.
    pub(super) fn checked(&self) -> Result<Ipv4Net, Finding> {
        let block = self.block.as_ref().map_err(|message| {
            Finding::new(
                message.clone(),
                "write four numbers of 0 to 255 and a mask, such as `10.0.0.0/16`",
            )
        })?;
        // EC2 drops such bits silently, and the template then never agrees with what is deployed:
        // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
        if block.trunc() == *block {
            Ok(*block)
        } else {
            Err(Finding::new(
                format!("`{block}` has bits behind its mask"),
                format!("write `{}`", block.trunc()),
            ))
        }
    }
}

/// What exactly about `text` is no block.
fn why_not(text: &str) -> String {
    let Some((address, mask)) = text.split_once('/') else {
        return "it has no mask".to_owned();
    };
    let octets: Vec<&str> = address.split('.').collect();
    if octets.len() != 4 {
        return format!("`{address}` has {} numbers, and 4 are needed", octets.len());
    }
    if let Some(octet) = octets.iter().find(|octet| octet.parse::<u8>().is_err()) {
        return format!("`{octet}` is not a number of 0 to 255");
    }
    if mask.parse::<u8>().is_ok_and(|mask| mask <= 32) {
        return "it has leading zeros or other characters".to_owned();
    }
    format!("the mask `{mask}` is not a number of 0 to 32")
}

/// What a network is to be divided into.
pub(super) struct Division<'a> {
    pub(super) vpc: &'a CidrBlock,
    pub(super) zones: &'a [Zone],
    /// The blocks of the public subnets; `None` to compute them.
    pub(super) public: Option<&'a [CidrBlock]>,
    /// The blocks of the private subnets; `None` to compute them.
    pub(super) private: Option<&'a [CidrBlock]>,
}

/// The blocks of a network and its subnets, one of each kind per zone, whatever is wrong with
/// them, and what is wrong.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) vpc: Ipv4Net,
    pub(super) public: Vec<Ipv4Net>,
    pub(super) private: Vec<Ipv4Net>,
    pub(super) findings: Vec<Finding>,
}

/// A subnet's block with the name it goes by in findings.
struct Named {
    name: String,
    block: Ipv4Net,
}

impl Division<'_> {
    pub(super) fn plan(&self) -> Plan {
        let mut findings = Vec::new();
        let vpc = match self.vpc.checked().and_then(|block| sized("VPC", block)) {
            Ok(vpc) => vpc,
            Err(finding) => {
                // Without the network's own block nothing about its subnets can be said.
                findings.push(finding);
                return self.placeholder(findings);
            }
        };
        let public = self.given("public", self.public, &mut findings);
        let private = self.given("private", self.private, &mut findings);
        check_places(vpc, public.iter().chain(&private).flatten(), &mut findings);
        let public_blocks = self.settle(vpc, Half::Lower, public.as_deref(), private.as_deref());
        let private_blocks = self.settle(vpc, Half::Upper, private.as_deref(), public.as_deref());
        let [public, private] =
            [("public", public_blocks), ("private", private_blocks)].map(|(kind, blocks)| {
                blocks.unwrap_or_else(|finding| {
                    findings.push(Finding::new(
                        format!("{kind} subnets: {}", finding.message),
                        finding.hint,
                    ));
                    Vec::new()
                })
            });
        Plan {
            vpc,
            public: self.filled(public, vpc),
            private: self.filled(private, vpc),
            findings,
        }
    }

    /// The blocks that were given for one kind of subnet, each checked by itself.
    fn given(
        &self,
        kind: &str,
        blocks: Option<&[CidrBlock]>,
        findings: &mut Vec<Finding>,
    ) -> Option<Vec<Named>> {
        let blocks = blocks?;
        if blocks.len() != self.zones.len() {
            findings.push(Finding::new(
                format!(
                    "{kind} subnets: {}, availability zones: {}",
                    blocks.len(),
                    self.zones.len()
                ),
                format!("give one {kind} subnet for each availability zone"),
            ));
        }
        let mut named = Vec::new();
        for (position, block) in blocks.iter().enumerate() {
            let name = match self.zones.get(position) {
                Some(zone) => format!("the {kind} subnet {block} of {zone}", block = block.text),
                None => format!("the {kind} subnet {}", block.text),
            };
            match block.checked().and_then(|block| sized(&name, block)) {
                Ok(block) => named.push(Named { name, block }),
                Err(finding) => findings.push(finding),
            }
        }
        Some(named)
    }

    /// What was given, or computed blocks that leave free what was given for the other kind.
    fn settle(
        &self,
        vpc: Ipv4Net,
        half: Half,
        given: Option<&[Named]>,
        others: Option<&[Named]>,
    ) -> Result<Vec<Ipv4Net>, Finding> {
        if let Some(given) = given {
            return Ok(given.iter().map(|subnet| subnet.block).collect());
        }
        let mask = (vpc.prefix_len() + SPLIT_BITS).min(SMALLEST);
        let all: Vec<Ipv4Net> = vpc.subnets(mask).into_iter().flatten().collect();
        let (lower, upper) = all.split_at(all.len() / 2);
        let candidates = match half {
            Half::Lower => lower,
            Half::Upper => upper,
        };
        let free: Vec<Ipv4Net> = candidates
            .iter()
            .filter(|block| {
                !others
                    .into_iter()
                    .flatten()
                    .any(|other| overlap(**block, other.block))
            })
            .take(self.zones.len())
            .copied()
            .collect();
        if free.len() == self.zones.len() {
            return Ok(free);
        }
        Err(Finding::new(
            format!(
                "there is room for {} of {} subnets of /{mask} in {vpc}",
                free.len(),
                self.zones.len()
            ),
            "give the network a larger block, or give the subnets' blocks yourself",
        ))
    }

    /// One block for every zone, so that what is built on top adds no faults of its own.
    fn filled(&self, mut blocks: Vec<Ipv4Net>, vpc: Ipv4Net) -> Vec<Ipv4Net> {
        blocks.resize(self.zones.len(), vpc);
        blocks
    }

    fn placeholder(&self, findings: Vec<Finding>) -> Plan {
        let vpc = Ipv4Net::default();
        Plan {
            vpc,
            public: self.filled(Vec::new(), vpc),
            private: self.filled(Vec::new(), vpc),
            findings,
        }
    }
}

/// Which half of the network computed subnets come from.
#[derive(Clone, Copy)]
enum Half {
    Lower,
    Upper,
}

fn sized(what: &str, block: Ipv4Net) -> Result<Ipv4Net, Finding> {
    if (LARGEST..=SMALLEST).contains(&block.prefix_len()) {
        return Ok(block);
    }
    Err(Finding::new(
        format!("{what}: `{block}` has the mask /{}", block.prefix_len()),
        format!("EC2 takes masks of /{LARGEST} to /{SMALLEST}"),
    ))
}

fn overlap(one: Ipv4Net, other: Ipv4Net) -> bool {
    one.contains(&other) || other.contains(&one)
}

fn check_places<'a>(
    vpc: Ipv4Net,
    subnets: impl Iterator<Item = &'a Named>,
    findings: &mut Vec<Finding>,
) {
    let mut before: Vec<&Named> = Vec::new();
    for subnet in subnets {
        if !vpc.contains(&subnet.block) {
            findings.push(Finding::new(
                format!("{} is outside of the VPC's {vpc}", subnet.name),
                format!(
                    "choose a block between {} and {}",
                    vpc.network(),
                    vpc.broadcast()
                ),
            ));
        }
        for earlier in &before {
            if overlap(earlier.block, subnet.block) {
                findings.push(Finding::new(
                    format!("{} overlaps {}", subnet.name, earlier.name),
                    "give every subnet addresses of its own",
                ));
            }
        }
        before.push(subnet);
    }
}
