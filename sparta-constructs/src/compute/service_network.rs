//! Where the tasks of a service are.

use crate::cfn::ecs::service as property;
use crate::core::Scope;
use crate::network::{Connectable, Network, Peer, Port, SecurityGroup};
use crate::value::meaning::ec2::{SubnetId, VpcId};
use crate::value::{IntoValue, Node, Value};

/// The subnets that the tasks of a service are in, without public addresses, and their security
/// group.
///
/// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html)
#[derive(Clone, Debug)]
pub struct ServiceNetwork {
    subnets: Value<[SubnetId]>,
    group: Group,
    way_out: Option<Scope>,
}

#[derive(Clone, Debug)]
enum Group {
    Given(SecurityGroup),
    Made(Value<VpcId>),
}

/// What a [`ServiceNetwork`] became.
pub(super) struct Placed {
    pub(super) configuration: property::NetworkConfiguration,
    pub(super) security_group: SecurityGroup,
    pub(super) way_out: Option<Scope>,
}

impl ServiceNetwork {
    /// In the private subnets of a network, once these have their way to the internet.
    ///
    /// In a group of the service's own, which lets nothing in, and HTTPS out: what it takes to
    /// pull an image, read secrets, write logs and call AWS.
    pub fn private(network: &Network) -> Self {
        Self {
            subnets: (&network.private_subnets).into_value(),
            group: Group::Made(network.vpc.into_value()),
            way_out: Some(network.internet_connectivity),
        }
    }

    /// In any subnets, 1 to 16. They need a way to the image registry, by a NAT gateway or by
    /// interface endpoints.
    pub fn of_subnets(subnets: impl IntoValue<[SubnetId]>, security_group: SecurityGroup) -> Self {
        Self {
            subnets: subnets.into_value(),
            group: Group::Given(security_group),
            way_out: None,
        }
    }

    /// In this group, which may be shared with others. It must let the tasks out to what they
    /// need.
    #[must_use]
    pub fn security_group(mut self, group: SecurityGroup) -> Self {
        self.group = Group::Given(group);
        self
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html>
    #[track_caller]
    pub(super) fn check(&self, scope: Scope) {
        if let Node::List(subnets) = self.subnets.node()
            && !(1..=16).contains(&subnets.len())
        {
            scope.fault(
                format!("the service is in {} subnets", subnets.len()),
                "give 1 to 16",
            );
        }
    }

    pub(super) fn build(self, scope: Scope) -> Placed {
        // There is always one: without, ECS takes the VPC's default group, whose members reach
        // each other on every port.
        let security_group = match self.group {
            Group::Given(group) => group,
            Group::Made(vpc) => {
                let group = SecurityGroup::new(vpc, "tasks of the service").add(scope, "Tasks");
                let why = "image registry, secrets, logs and other services";
                group
                    .connections()
                    .allow_to(Peer::anyone(), Port::HTTPS, why);
                group
            }
        };
        let placement = property::AwsVpcConfiguration::new()
            .subnets(self.subnets)
            .security_groups([security_group.group])
            .assign_public_ip(property::AssignPublicIp::Disabled);
        Placed {
            configuration: property::NetworkConfiguration::new().awsvpc_configuration(placement),
            security_group,
            way_out: self.way_out,
        }
    }
}
