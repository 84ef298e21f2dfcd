//! The plan of a network: a VPC, its zones, and a public and a private subnet in each.

use ipnet::Ipv4Net;

use super::cidr::{described, overlap};
use super::fault::{ConfigFault, FaultCode, Place};
use super::region::AvailabilityZone;

/// How many NAT gateways a network has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NatGateways {
    /// One for all zones: cheaper, and its zone takes the others' way out down with it.
    One,
    /// One in each zone.
    PerZone,
}

/// A zone and its two subnets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneSubnets {
    /// The zone.
    pub zone: AvailabilityZone,
    /// The range of its public subnet.
    pub public: Ipv4Net,
    /// The range of its private subnet.
    pub private: Ipv4Net,
}

/// A VPC and its subnets: all inside the VPC, none overlapping, in two zones or more of one region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkPlan {
    vpc: Ipv4Net,
    zones: Vec<ZoneSubnets>,
}

impl NetworkPlan {
    /// The VPC's range.
    pub fn vpc(&self) -> Ipv4Net {
        self.vpc
    }

    /// The zones with their subnets, at least two.
    pub fn zones(&self) -> &[ZoneSubnets] {
        &self.zones
    }
}

/// A range and where it is written.
#[derive(Clone)]
pub(super) struct Subnet {
    pub(super) key: String,
    pub(super) place: Place,
    pub(super) range: Ipv4Net,
}

/// What is known of a network before it is checked as a whole.
pub(super) struct Draft {
    pub(super) vpc: Ipv4Net,
    pub(super) zones: Vec<AvailabilityZone>,
    pub(super) public: Vec<Subnet>,
    pub(super) private: Vec<Subnet>,
    /// Where the two lists are, for what concerns a list as a whole.
    pub(super) list_places: [Place; 2],
}

impl Draft {
    /// Checks the parts against each other.
    pub(super) fn check(self) -> Result<NetworkPlan, Vec<ConfigFault>> {
        let mut faults = Vec::new();
        let lists = [
            ("public_subnet_cidrs", &self.public),
            ("private_subnet_cidrs", &self.private),
        ];
        for ((key, list), place) in lists.into_iter().zip(&self.list_places) {
            faults.extend(count_fault(key, list.len(), self.zones.len(), place));
        }
        let all: Vec<&Subnet> = self.public.iter().chain(&self.private).collect();
        faults.extend(self.room(&all));
        faults.extend(all.iter().filter_map(|subnet| outside(subnet, self.vpc)));
        for (index, one) in all.iter().enumerate() {
            let earlier = all[..index]
                .iter()
                .find(|other| overlap(one.range, other.range));
            faults.extend(earlier.map(|other| overlapping(one, other)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let pairs = self.public.iter().zip(&self.private);
        let zones = self
            .zones
            .iter()
            .zip(pairs)
            .map(|(zone, (public, private))| ZoneSubnets {
                zone: *zone,
                public: public.range,
                private: private.range,
            });
        Ok(NetworkPlan {
            vpc: self.vpc,
            zones: zones.collect(),
        })
    }

    /// Whether the subnets can fit at all; says more than the overlaps that follow from it.
    fn room(&self, subnets: &[&Subnet]) -> Option<ConfigFault> {
        let size = |range: Ipv4Net| 1_u64 << (32 - u32::from(range.prefix_len()));
        let wanted: u64 = subnets.iter().map(|subnet| size(subnet.range)).sum();
        let room = size(self.vpc);
        let first = subnets.first()?;
        (wanted > room).then(|| {
            let count = subnets.len();
            let message = format!("has no room: {count} subnets need {wanted} addresses");
            ConfigFault::new(FaultCode::SubnetRoom, first.place.clone(), message)
                .key("vpc_cidr")
                .got(self.vpc.to_string())
                .allowed(format!("{room} addresses in all"))
                .hint("make the VPC larger, or the subnets smaller")
        })
    }
}

fn count_fault(key: &str, subnets: usize, zones: usize, place: &Place) -> Option<ConfigFault> {
    (subnets != zones).then(|| {
        let message = format!("has {subnets} ranges for {zones} availability zones");
        ConfigFault::new(FaultCode::ZoneCount, place.clone(), message)
            .key(key)
            .got(subnets.to_string())
            .allowed(zones.to_string())
            .hint("give one range for each of availability_zones")
    })
}

fn outside(subnet: &Subnet, vpc: Ipv4Net) -> Option<ConfigFault> {
    (!vpc.contains(&subnet.range)).then(|| {
        let message = "lies outside the VPC";
        ConfigFault::new(FaultCode::CidrOutsideVpc, subnet.place.clone(), message)
            .key(&subnet.key)
            .got(described(subnet.range))
            .allowed(format!("a part of vpc_cidr {}", described(vpc)))
    })
}

fn overlapping(one: &Subnet, other: &Subnet) -> ConfigFault {
    let range = described(other.range);
    let message = format!("overlaps {} {range}", other.key);
    ConfigFault::new(FaultCode::CidrOverlap, one.place.clone(), message)
        .key(&one.key)
        .got(described(one.range))
        .allowed(format!("a range that shares no address with {}", other.key))
}

/// Ranges for zones whose subnets nobody gave: the source document's layout (`x.y.1.0/24`,
/// `x.y.101.0/24`) where it fits, else equal parts; `None` when there is no room for /27s.
pub(super) fn derive(vpc: Ipv4Net, zones: usize) -> Option<[Vec<Ipv4Net>; 2]> {
    if vpc.prefix_len() <= 17 && zones < 27 {
        let third = |offset: usize| {
            let (a, b, c) = (
                vpc.addr().octets()[0],
                vpc.addr().octets()[1],
                vpc.addr().octets()[2],
            );
            let octet = c.checked_add(u8::try_from(offset).ok()?)?;
            Ipv4Net::new([a, b, octet, 0].into(), 24).ok()
        };
        let row = |offset: usize| {
            (0..zones)
                .map(|zone| third(offset + zone))
                .collect::<Option<_>>()
        };
        return Some([row(1)?, row(101)?]);
    }
    let parts = (2 * zones).next_power_of_two();
    let prefix = vpc.prefix_len() + u8::try_from(parts.trailing_zeros()).ok()?;
    if prefix > 27 {
        return None;
    }
    let mut ranges = vpc.subnets(prefix).ok()?;
    let public = ranges.by_ref().take(zones).collect();
    Some([public, ranges.take(zones).collect()])
}
