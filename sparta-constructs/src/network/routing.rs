//! Subnets, and the routes between them and the internet.

use super::address::Plan;
use super::subnet::Subnet;
use super::vpc::{NatGateways, Parts};
use super::zone::Zone;
use crate::cfn::ec2;
use crate::core::{Handle, Scope};

/// The subnets of a network, and what to wait for before using the internet from them.
pub(super) struct Routing {
    pub(super) public_subnets: Vec<Subnet>,
    pub(super) private_subnets: Vec<Subnet>,
    pub(super) public_connectivity: Scope,
    pub(super) internet_connectivity: Scope,
}

const EVERYWHERE: &str = "0.0.0.0/0";

pub(super) fn add(
    parts: &Parts,
    vpc: Handle<ec2::Vpc>,
    zones: &[Zone],
    plan: &Plan,
    nat_gateways: NatGateways,
) -> Routing {
    let internet = parts.scope.scope("Internet");
    let ways = Ways {
        parts,
        vpc,
        public: internet.scope("Public"),
        private: internet.scope("Private"),
    };
    let gateway = ec2::InternetGateway::new().add(parts.scope, "InternetGateway");
    parts.name(gateway.scope(), "internet-gateway");
    let attachment = ec2::VpcGatewayAttachment::new(vpc)
        .internet_gateway_id(gateway)
        .add(ways.public, "GatewayAttachment");
    let table = ways.table("PublicRouteTable", "public");
    // Such a route is refused while the gateway is not attached to the route's VPC:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
    ec2::Route::new(table)
        .destination_cidr_block(EVERYWHERE)
        .gateway_id(gateway)
        .add(ways.public, "Route")
        .depends_on(attachment);
    let public_subnets: Vec<Subnet> = zones
        .iter()
        .zip(&plan.public)
        .map(|(zone, cidr)| ways.subnet(Kind::Public, zone, *cidr, table))
        .collect();
    let outlets = ways.outlets(nat_gateways, zones, &public_subnets, attachment);
    let private_subnets = zones
        .iter()
        .zip(&plan.private)
        .enumerate()
        .map(|(position, (zone, cidr))| {
            // With a single gateway every zone uses the first.
            let outlet = outlets.get(position).or_else(|| outlets.first());
            ways.private_subnet(zone, *cidr, outlet.copied())
        })
        .collect();
    Routing {
        public_subnets,
        private_subnets,
        public_connectivity: ways.public,
        internet_connectivity: internet,
    }
}

/// Every route table once: the public subnets share theirs.
pub(super) fn tables(public: &[Subnet], private: &[Subnet]) -> Vec<Handle<ec2::RouteTable>> {
    let mut tables: Vec<Handle<ec2::RouteTable>> = Vec::new();
    for subnet in public.iter().chain(private) {
        if !tables.contains(&subnet.route_table) {
            tables.push(subnet.route_table);
        }
    }
    tables
}

#[derive(Clone, Copy)]
enum Kind {
    Public,
    Private,
}

struct Ways<'a> {
    parts: &'a Parts,
    vpc: Handle<ec2::Vpc>,
    /// Holds what the public subnets' way to the internet consists of.
    public: Scope,
    /// Holds what the private subnets' way consists of.
    private: Scope,
}

impl Ways<'_> {
    fn table(&self, id: impl Into<String>, name: &str) -> Handle<ec2::RouteTable> {
        let table = ec2::RouteTable::new(self.vpc).add(self.parts.scope, id.into());
        self.parts.name(table.scope(), name);
        table
    }

    fn subnet(
        &self,
        kind: Kind,
        zone: &Zone,
        cidr: ipnet::Ipv4Net,
        route_table: Handle<ec2::RouteTable>,
    ) -> Subnet {
        let letter = &zone.letter;
        let (id, name, way) = match kind {
            Kind::Public => (format!("PublicSubnet{letter}"), "public", self.public),
            Kind::Private => (format!("PrivateSubnet{letter}"), "private", self.private),
        };
        // Load balancers and NAT gateways bring their own public addresses; nothing else gets one
        // by merely being there.
        let subnet = ec2::Subnet::new(self.vpc)
            .availability_zone(zone.value.clone())
            .cidr_block(cidr.to_string())
            .map_public_ip_on_launch(false)
            .add(self.parts.scope, id);
        self.parts
            .name(subnet.scope(), &format!("{name}-{}", zone.suffix()));
        ec2::SubnetRouteTableAssociation::new(route_table, subnet)
            .add(way, format!("Association{letter}"));
        Subnet {
            subnet,
            route_table,
            availability_zone: zone.value.clone(),
            cidr,
        }
    }

    /// Every zone has a table of its own, so that changing the number of gateways moves nothing.
    fn private_subnet(
        &self,
        zone: &Zone,
        cidr: ipnet::Ipv4Net,
        outlet: Option<Handle<ec2::NatGateway>>,
    ) -> Subnet {
        let letter = &zone.letter;
        let table = self.table(
            format!("PrivateRouteTable{letter}"),
            &format!("private-{}", zone.suffix()),
        );
        if let Some(gateway) = outlet {
            ec2::Route::new(table)
                .destination_cidr_block(EVERYWHERE)
                .nat_gateway_id(gateway)
                .add(self.private, format!("Route{letter}"));
        }
        self.subnet(Kind::Private, zone, cidr, table)
    }

    fn outlets(
        &self,
        nat_gateways: NatGateways,
        zones: &[Zone],
        subnets: &[Subnet],
        attachment: Handle<ec2::VpcGatewayAttachment>,
    ) -> Vec<Handle<ec2::NatGateway>> {
        let count = match nat_gateways {
            NatGateways::None => 0,
            NatGateways::Single => 1,
            NatGateways::PerZone => zones.len(),
        };
        zones
            .iter()
            .zip(subnets)
            .take(count)
            .map(|(zone, subnet)| self.nat_gateway(zone, subnet, attachment))
            .collect()
    }

    /// Both the address and the gateway need an attached internet gateway, and must be gone before
    /// it is detached:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>
    fn nat_gateway(
        &self,
        zone: &Zone,
        subnet: &Subnet,
        attachment: Handle<ec2::VpcGatewayAttachment>,
    ) -> Handle<ec2::NatGateway> {
        let letter = &zone.letter;
        let name = format!("nat-{}", zone.suffix());
        let address = ec2::Eip::new()
            .domain(ec2::eip::Domain::Vpc)
            .add(self.parts.scope, format!("NatAddress{letter}"))
            .depends_on(attachment);
        self.parts.name(address.scope(), &name);
        let gateway = ec2::NatGateway::new()
            .allocation_id(address)
            .subnet_id(subnet)
            .add(self.parts.scope, format!("NatGateway{letter}"))
            .depends_on(attachment);
        self.parts.name(gateway.scope(), &name);
        gateway
    }
}
