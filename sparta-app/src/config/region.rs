//! Regions and their availability zones, known without asking AWS.

use std::fmt;

use super::fault::{FaultCode, InvalidValue};
use super::key::nearest;

struct Fact {
    name: &'static str,
    partition: &'static str,
    /// Letters of the zones, the ones every account has first.
    zones: &'static str,
}

const fn fact(name: &'static str, zones: &'static str) -> Fact {
    Fact {
        name,
        partition: "aws",
        zones,
    }
}

/// Names: botocore 1.43.106, `data/partitions.json`, the partitions anybody can open an account in.
/// Zones: "Each Region has at least three Availability Zones", and the exceptions of
/// <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html>;
/// an older account may have a zone that a newer one has not (`ap-northeast-1b`), so both pass here.
const REGIONS: &[Fact] = &[
    fact("af-south-1", "abc"),
    fact("ap-east-1", "abc"),
    fact("ap-east-2", "abc"),
    fact("ap-northeast-1", "acdb"),
    fact("ap-northeast-2", "abcd"),
    fact("ap-northeast-3", "abc"),
    fact("ap-south-1", "abc"),
    fact("ap-south-2", "abc"),
    fact("ap-southeast-1", "abc"),
    fact("ap-southeast-2", "abc"),
    fact("ap-southeast-3", "abc"),
    fact("ap-southeast-4", "abc"),
    fact("ap-southeast-5", "abc"),
    fact("ap-southeast-6", "abc"),
    fact("ap-southeast-7", "abc"),
    fact("ca-central-1", "abd"),
    fact("ca-west-1", "abc"),
    fact("eu-central-1", "abc"),
    fact("eu-central-2", "abc"),
    fact("eu-north-1", "abc"),
    fact("eu-south-1", "abc"),
    fact("eu-south-2", "abc"),
    fact("eu-west-1", "abc"),
    fact("eu-west-2", "abc"),
    fact("eu-west-3", "abc"),
    fact("il-central-1", "abc"),
    fact("me-central-1", "abc"),
    fact("me-south-1", "abc"),
    fact("mx-central-1", "abc"),
    fact("sa-east-1", "abc"),
    fact("us-east-1", "abcdef"),
    fact("us-east-2", "abc"),
    fact("us-west-1", "acb"),
    fact("us-west-2", "abcd"),
    Fact {
        name: "cn-north-1",
        partition: "aws-cn",
        zones: "abdc",
    },
    Fact {
        name: "cn-northwest-1",
        partition: "aws-cn",
        zones: "abc",
    },
    Fact {
        name: "us-gov-east-1",
        partition: "aws-us-gov",
        zones: "abc",
    },
    Fact {
        name: "us-gov-west-1",
        partition: "aws-us-gov",
        zones: "abc",
    },
];

/// A region of AWS, such as `eu-west-2`.
#[derive(Clone, Copy)]
pub struct Region(&'static Fact);

impl Region {
    /// Reads a region's name.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        if let Some(fact) = REGIONS.iter().find(|fact| fact.name == text) {
            return Ok(Self(fact));
        }
        let fault = InvalidValue::new(
            FaultCode::UnknownRegion,
            "is not a region of AWS",
            "a region such as eu-west-2",
        );
        let zone_of = REGIONS.iter().find(|fact| {
            let rest = text.strip_prefix(fact.name);
            rest.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_lowercase()))
        });
        let hint = match zone_of {
            Some(fact) => Some(format!("{text} is a zone; its region is {}", fact.name)),
            None => nearest(text, REGIONS.iter().map(|fact| fact.name))
                .map(|name| format!("did you mean {name}?")),
        };
        Err(fault.maybe_hint(hint))
    }

    /// The name, such as `eu-west-2`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The partition in ARNs: `aws`, `aws-cn` or `aws-us-gov`.
    pub fn partition(self) -> &'static str {
        self.0.partition
    }

    /// The region's zones, the ones that every account has first.
    pub fn zones(self) -> impl Iterator<Item = AvailabilityZone> {
        self.0.zones.chars().map(move |letter| AvailabilityZone {
            region: self,
            letter,
        })
    }
}

impl PartialEq for Region {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Region {}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

/// An availability zone that belongs to its region, such as `eu-west-2a`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AvailabilityZone {
    region: Region,
    letter: char,
}

impl AvailabilityZone {
    /// Reads the name of a zone of this region.
    pub fn parse(text: &str, region: Region) -> Result<Self, InvalidValue> {
        let mut zones = region.zones();
        if let Some(zone) = zones.find(|zone| zone.to_string() == text) {
            return Ok(zone);
        }
        let mut names: Vec<String> = region.zones().map(|zone| zone.to_string()).collect();
        names.sort();
        let elsewhere = REGIONS.iter().find(|fact| {
            let letter = text.strip_prefix(fact.name);
            letter.is_some_and(|letter| letter.len() == 1 && fact.zones.contains(letter))
        });
        let message = match elsewhere {
            Some(fact) => format!("is a zone of {}, and aws_region is {region}", fact.name),
            None => format!("is not a zone of {region}"),
        };
        let fault = InvalidValue::new(FaultCode::ZoneOfRegion, message, names.join(", "));
        let id = text.split_once("-az").is_some();
        let hint = id.then(|| format!("{text} is a zone's id; write its name: aws ec2 describe-availability-zones --region {region}"));
        Err(fault.maybe_hint(hint))
    }

    /// The region it belongs to.
    pub fn region(self) -> Region {
        self.region
    }
}

impl fmt::Display for AvailabilityZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.region, self.letter)
    }
}

impl fmt::Debug for AvailabilityZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
