//! The network's keys: what the user gave, what follows from it, and the check of the whole.

use ipnet::Ipv4Net;

use super::cidr::{parse_private_subnet_cidr, parse_public_subnet_cidr, parse_vpc_cidr};
use super::fault::{ConfigFault, FaultCode, InvalidValue};
use super::layer::Layers;
use super::network::{Draft, NetworkPlan, Subnet, derive};
use super::region::{AvailabilityZone, Region};

const PUBLIC: &str = "public_subnet_cidrs";
const PRIVATE: &str = "private_subnet_cidrs";

impl Layers {
    /// The network. Embedded zones hold only for the embedded region, and embedded subnets only
    /// for the embedded VPC and number of zones; otherwise both are worked out.
    pub(super) fn network(&mut self, region: Option<Region>) -> Option<NetworkPlan> {
        let vpc = self.required("vpc_cidr", parse_vpc_cidr);
        let zones = self.zones(region);
        let public = self.given_subnets(PUBLIC, parse_public_subnet_cidr);
        let private = self.given_subnets(PRIVATE, parse_private_subnet_cidr);
        let (vpc, zones) = (vpc?, zones?);
        let subnets = if self.by_user(PUBLIC) || self.by_user(PRIVATE) {
            self.demand_both()?;
            [public?, private?]
        } else {
            self.derived_subnets(vpc, zones.len())?
        };
        let [public, private] = subnets;
        let list_places = [self.place(PUBLIC), self.place(PRIVATE)];
        match (Draft {
            vpc,
            zones,
            public,
            private,
            list_places,
        })
        .check()
        {
            Ok(plan) => Some(plan),
            Err(faults) => {
                self.faults.extend(faults);
                None
            }
        }
    }

    fn zones(&mut self, region: Option<Region>) -> Option<Vec<AvailabilityZone>> {
        let key = "availability_zones";
        if !self.by_user(key) && self.by_user("aws_region") {
            return Some(region?.zones().take(2).collect());
        }
        let items = self.list(key)?;
        let region = region?;
        let zones = self.items(&items, |text| AvailabilityZone::parse(text, region))?;
        let before = self.faults.len();
        for (index, item) in items.iter().enumerate() {
            if let Some(first) = items[..index].iter().find(|other| other.text == item.text) {
                let message = format!("is the zone of {} again", first.key);
                let fault = ConfigFault::new(FaultCode::ZoneTwice, item.place.clone(), message);
                self.faults
                    .push(fault.key(&item.key).got(format!("{:?}", item.text)));
            }
        }
        if zones.len() < 2 {
            // "You must specify subnets from at least two Availability Zones":
            // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
            let message = "has fewer zones than a load balancer needs";
            let fault = ConfigFault::new(FaultCode::OneZone, self.place(key), message);
            let others: Vec<String> = region.zones().map(|zone| zone.to_string()).collect();
            let hint = format!("zones of {region}: {}", others.join(", "));
            let got = zones.len().to_string();
            self.faults
                .push(fault.key(key).got(got).allowed("two or more").hint(hint));
        }
        (self.faults.len() == before).then_some(zones)
    }

    /// The user's subnets, each read; empty when the user gave none.
    fn given_subnets(
        &mut self,
        key: &'static str,
        read: fn(&str) -> Result<Ipv4Net, InvalidValue>,
    ) -> Option<Vec<Subnet>> {
        if !self.by_user(key) {
            return Some(Vec::new());
        }
        let items = self.list(key)?;
        let ranges = self.items(&items, read)?;
        let subnets = items.into_iter().zip(ranges);
        Some(
            subnets
                .map(|(item, range)| Subnet {
                    key: item.key,
                    place: item.place,
                    range,
                })
                .collect(),
        )
    }

    /// One list of subnets without the other would meet ranges that were never meant for it.
    fn demand_both(&mut self) -> Option<()> {
        let pairs = [(PUBLIC, PRIVATE), (PRIVATE, PUBLIC)];
        let Some((missing, given)) = pairs.into_iter().find(|(key, _)| !self.by_user(key)) else {
            return Some(());
        };
        let message = format!("has no value, and {given} has one");
        let fault = ConfigFault::new(FaultCode::MissingValue, self.place(given), message);
        let hint = "give both lists, or neither to have the ranges worked out from vpc_cidr";
        self.faults.push(
            fault
                .key(missing)
                .allowed("one range for each zone")
                .hint(hint),
        );
        None
    }

    fn derived_subnets(&mut self, vpc: Ipv4Net, zones: usize) -> Option<[Vec<Subnet>; 2]> {
        let place = self.place("vpc_cidr");
        let Some(rows) = derive(vpc, zones) else {
            let message = format!(
                "has no room for {} subnets of 32 addresses or more",
                2 * zones
            );
            let fault = ConfigFault::new(FaultCode::SubnetRoom, place, message);
            let fault = fault.key("vpc_cidr").got(vpc.to_string());
            self.faults.push(fault.hint("make the VPC larger"));
            return None;
        };
        let keys = [PUBLIC, PRIVATE];
        let mut keyed = rows.into_iter().zip(keys).map(|(row, key)| {
            let subnets = row.into_iter().enumerate().map(|(index, range)| Subnet {
                key: format!("{key}[{index}]"),
                place: place.clone(),
                range,
            });
            subnets.collect::<Vec<_>>()
        });
        Some([keyed.next()?, keyed.next()?])
    }
}
