//! A VPC with subnets, routes and gateways.

use std::borrow::Cow;

use ipnet::Ipv4Net;

use super::address::{CidrBlock, Division, Plan};
use super::endpoint::{self, EndpointClients, GatewayEndpoint, InterfaceEndpoint};
use super::finding::report;
use super::flow_log::FlowLogs;
use super::routing::{self, Routing};
use super::security_group::SecurityGroup;
use super::subnet::Subnet;
use super::zone::{self, Zone};
use crate::cfn::{ec2, logs};
use crate::core::{Handle, Scope};
use crate::sub;
use crate::value::{IntoValue, Value, pseudo};

/// How many NAT gateways lead out of the private subnets.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NatGateways {
    /// None: the private subnets reach endpoints only.
    None,
    /// One, in the first zone: the cheapest way out, lost when that zone is.
    #[default]
    Single,
    /// One in every zone.
    PerZone,
}

/// A VPC with a public and a private subnet in every availability zone, and the ways in and out.
///
/// [`AWS::EC2::VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{FlowLogs, NatGateways, Network};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::region("eu-west-2"));
/// let network = Network::new()
///     .cidr("10.10.0.0/16")
///     .availability_zones(["eu-west-2a", "eu-west-2b"])
///     .private_subnet_cidrs(["10.10.10.0/24", "10.10.11.0/24"])
///     .nat_gateways(NatGateways::PerZone)
///     .flow_logs(FlowLogs::new().retention_days(90))
///     .add(stack, "Network");
/// assert_eq!(network.private_subnets.len(), 2);
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Network {
    /// The VPC; DNS resolution and DNS names are on.
    pub vpc: Handle<ec2::Vpc>,
    /// The VPC's addresses.
    pub cidr: Ipv4Net,
    /// One public subnet a zone, in the order of the zones.
    pub public_subnets: Vec<Subnet>,
    /// One private subnet a zone, in the order of the zones.
    pub private_subnets: Vec<Subnet>,
    /// The gateway attachment, and every subnet's route to the internet: what runs in a private
    /// subnet and needs the internet when it starts depends on this.
    pub internet_connectivity: Scope,
    /// The part of it that the public subnets need: what has a public address depends on this.
    pub public_connectivity: Scope,
    /// The group in front of the interface endpoints, when there are any.
    pub endpoint_security_group: Option<SecurityGroup>,
    /// Where the flow logs go, unless they are off.
    pub flow_log_group: Option<Handle<logs::LogGroup>>,
}

/// A [`Network`] to be.
#[derive(Clone, Debug)]
pub struct NetworkSpec {
    name: Value<String>,
    cidr: CidrBlock,
    zones: Vec<Zone>,
    public_cidrs: Option<Vec<CidrBlock>>,
    private_cidrs: Option<Vec<CidrBlock>>,
    nat_gateways: NatGateways,
    gateway_endpoints: Vec<GatewayEndpoint>,
    interface_endpoints: Vec<InterfaceEndpoint>,
    endpoint_clients: EndpointClients,
    flow_logs: Option<FlowLogs>,
}

impl Network {
    /// A network `10.0.0.0/16` in the first two zones of the region, with one NAT gateway, gateway
    /// endpoints for S3 and DynamoDB, and flow logs; each of it can be set.
    #[must_use]
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> NetworkSpec {
        NetworkSpec {
            name: pseudo::STACK_NAME.into_value(),
            cidr: "10.0.0.0/16".into(),
            zones: (0..2).map(Zone::at).collect(),
            public_cidrs: None,
            private_cidrs: None,
            nat_gateways: NatGateways::default(),
            gateway_endpoints: vec![GatewayEndpoint::S3, GatewayEndpoint::DynamoDb],
            interface_endpoints: Vec::new(),
            endpoint_clients: EndpointClients::default(),
            flow_logs: Some(FlowLogs::new()),
        }
    }
}

impl NetworkSpec {
    /// What the `Name` tags of the parts begin with (`my-name-public-a`); the stack's name by
    /// default.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = name.into_value();
        self
    }

    /// The VPC's addresses, `/16` to `/28`: `CidrBlock`.
    #[must_use]
    pub fn cidr(mut self, block: impl Into<CidrBlock>) -> Self {
        self.cidr = block.into();
        self
    }

    /// The zones, by name. Without this CloudFormation takes the first two that the account has
    /// in the region, and a subnet moves (is replaced) should that list ever change.
    #[must_use]
    pub fn availability_zones<Z: Into<Cow<'static, str>>>(
        mut self,
        names: impl IntoIterator<Item = Z>,
    ) -> Self {
        self.zones = names.into_iter().map(Into::into).map(Zone::named).collect();
        self
    }

    /// The public subnets' addresses, in the order of the zones.
    ///
    /// Without this each is a sixteenth of the VPC, from its lower half, so that another zone at
    /// the end of the list moves none of them.
    #[must_use]
    pub fn public_subnet_cidrs<B: Into<CidrBlock>>(
        mut self,
        blocks: impl IntoIterator<Item = B>,
    ) -> Self {
        self.public_cidrs = Some(blocks.into_iter().map(Into::into).collect());
        self
    }

    /// The private subnets' addresses, in the order of the zones; without this as for the public
    /// subnets, from the VPC's upper half.
    #[must_use]
    pub fn private_subnet_cidrs<B: Into<CidrBlock>>(
        mut self,
        blocks: impl IntoIterator<Item = B>,
    ) -> Self {
        self.private_cidrs = Some(blocks.into_iter().map(Into::into).collect());
        self
    }

    /// How many NAT gateways there are; one by default.
    #[must_use]
    pub fn nat_gateways(mut self, gateways: NatGateways) -> Self {
        self.nat_gateways = gateways;
        self
    }

    /// Which services are reached through the route tables; S3 and DynamoDB by default.
    #[must_use]
    pub fn gateway_endpoints(
        mut self,
        endpoints: impl IntoIterator<Item = GatewayEndpoint>,
    ) -> Self {
        self.gateway_endpoints = endpoints.into_iter().collect();
        self
    }

    /// Which services are reached through interfaces in the private subnets; none by default,
    /// because each costs by the hour and zone.
    #[must_use]
    pub fn interface_endpoints(
        mut self,
        endpoints: impl IntoIterator<Item = InterfaceEndpoint>,
    ) -> Self {
        self.interface_endpoints = endpoints.into_iter().collect();
        self
    }

    /// Who may talk to the interface endpoints; the whole network by default.
    #[must_use]
    pub fn endpoint_clients(mut self, clients: EndpointClients) -> Self {
        self.endpoint_clients = clients;
        self
    }

    /// What is recorded of the traffic; `None` turns it off.
    #[must_use]
    pub fn flow_logs(mut self, logs: impl Into<Option<FlowLogs>>) -> Self {
        self.flow_logs = logs.into();
        self
    }

    /// Adds the network.
    ///
    /// Faults: blocks that are none, have bits behind their mask, or a mask other than `/16` to
    /// `/28`; subnets that overlap, are outside of the VPC, do not fit, or are not as many as the
    /// zones; no zone, a zone twice, a zone of another region.
    #[track_caller]
    pub fn add(mut self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Network {
        let scope = scope.into().scope(id);
        let region = scope.stack().and_then(|stack| stack.environment().region);
        report(scope, zone::check(&mut self.zones, region.as_deref()));
        let mut plan = Division {
            vpc: &self.cidr,
            zones: &self.zones,
            public: self.public_cidrs.as_deref(),
            private: self.private_cidrs.as_deref(),
        }
        .plan();
        report(scope, std::mem::take(&mut plan.findings));
        self.build(scope, &plan)
    }

    fn build(self, scope: Scope, plan: &Plan) -> Network {
        let parts = Parts {
            scope,
            name: self.name,
        };
        let vpc = ec2::Vpc::new()
            .cidr_block(plan.vpc.to_string())
            .enable_dns_support(true)
            .enable_dns_hostnames(true)
            .add(scope, "Vpc");
        parts.name(vpc.scope(), "vpc");
        let Routing {
            public_subnets,
            private_subnets,
            public_connectivity,
            internet_connectivity,
        } = routing::add(&parts, vpc, &self.zones, plan, self.nat_gateways);
        let tables = routing::tables(&public_subnets, &private_subnets);
        for endpoint in self.gateway_endpoints {
            endpoint.add(&parts, vpc, &tables);
        }
        let endpoint_security_group = endpoint::add_interfaces(
            &self.interface_endpoints,
            self.endpoint_clients,
            &parts,
            (vpc, plan.vpc),
            &private_subnets,
        );
        Network {
            vpc,
            cidr: plan.vpc,
            public_subnets,
            private_subnets,
            internet_connectivity,
            public_connectivity,
            endpoint_security_group,
            flow_log_group: self.flow_logs.map(|logs| logs.add(&parts, vpc)),
        }
    }
}

/// Where a network's parts go, and what they are named after.
pub(super) struct Parts {
    pub(super) scope: Scope,
    name: Value<String>,
}

impl Parts {
    /// Gives a part its `Name` tag.
    pub(super) fn name(&self, part: Scope, what: &str) {
        part.tag("Name", sub!(self.name.clone(), format!("-{what}")));
    }
}
