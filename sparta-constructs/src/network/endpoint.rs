//! Endpoints: ways from a network to AWS's services that do not lead over the internet.

use std::borrow::Cow;

use super::connections::Connectable;
use super::rule::{Peer, Port};
use super::security_group::SecurityGroup;
use super::subnet::Subnet;
use super::vpc::Parts;
use crate::cfn::ec2;
use crate::cfn::ec2::vpc_endpoint::VpcEndpointType;
use crate::core::Handle;
use crate::sub;
use crate::value::{IntoValue, Value, pseudo};

/// A service that is reached through the route tables, free of charge.
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayEndpoint {
    /// Amazon S3.
    S3,
    /// Amazon DynamoDB.
    DynamoDb,
}

impl GatewayEndpoint {
    fn service(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::DynamoDb => "dynamodb",
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::S3 => "S3Endpoint",
            Self::DynamoDb => "DynamoDbEndpoint",
        }
    }

    pub(super) fn add(
        self,
        parts: &Parts,
        vpc: Handle<ec2::Vpc>,
        tables: &[Handle<ec2::RouteTable>],
    ) {
        let endpoint = ec2::VpcEndpoint::new(vpc)
            .vpc_endpoint_type(VpcEndpointType::Gateway)
            .service_name(service_name(self.service()))
            .route_table_ids(tables)
            .add(parts.scope, self.id());
        parts.name(endpoint.scope(), self.service());
    }
}

/// A service that is reached through a network interface in every zone; each costs by the hour.
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceEndpoint {
    service: Cow<'static, str>,
}

impl InterfaceEndpoint {
    /// The API of ECR.
    pub const ECR_API: Self = Self::known("ecr.api");
    /// The image registry of ECR. The layers come from S3, over its gateway endpoint.
    pub const ECR_DOCKER: Self = Self::known("ecr.dkr");
    /// CloudWatch Logs.
    pub const LOGS: Self = Self::known("logs");
    /// CloudWatch metrics.
    pub const MONITORING: Self = Self::known("monitoring");
    /// Secrets Manager.
    pub const SECRETS_MANAGER: Self = Self::known("secretsmanager");
    /// SNS.
    pub const SNS: Self = Self::known("sns");
    /// SQS.
    pub const SQS: Self = Self::known("sqs");
    /// Systems Manager, with Parameter Store.
    pub const SSM: Self = Self::known("ssm");
    /// STS.
    pub const STS: Self = Self::known("sts");

    const fn known(service: &'static str) -> Self {
        Self {
            service: Cow::Borrowed(service),
        }
    }

    /// Any service of AWS, by what comes after the region in its name (`kinesis-streams`), or by
    /// the whole of its name where that does not begin with `com.amazonaws.` and the region.
    pub fn service(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            service: name.into(),
        }
    }

    /// `EcrApiEndpoint` for `ecr.api`.
    fn id(&self) -> String {
        let words = self.service.split(|c: char| !c.is_ascii_alphanumeric());
        let words = words.map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            format!("{}{rest}", first.to_ascii_uppercase())
        });
        format!("{}Endpoint", words.collect::<String>())
    }

    fn name(&self) -> Value<String> {
        if self.service.contains("com.amazonaws.") {
            Value::of(self.service.clone())
        } else {
            service_name(self.service.clone())
        }
    }

    fn add(&self, parts: &Parts, vpc: Handle<ec2::Vpc>, subnets: &[Subnet], group: SecurityGroup) {
        // Private DNS needs DNS resolution and DNS names in the VPC, which a `Network` always has:
        // https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
        let endpoint = ec2::VpcEndpoint::new(vpc)
            .vpc_endpoint_type(VpcEndpointType::Interface)
            .service_name(self.name())
            .private_dns_enabled(true)
            .subnet_ids(subnets)
            .security_group_ids([group])
            .add(parts.scope, self.id());
        parts.name(endpoint.scope(), &self.service.replace('.', "-"));
    }
}

/// Who may talk to the interface endpoints of a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EndpointClients {
    /// Whatever has an address in the network.
    #[default]
    Network,
    /// Only the groups that are let in through
    /// [`endpoint_security_group`](super::Network::endpoint_security_group).
    Granted,
}

/// The interface endpoints of a network and the one security group in front of them.
pub(super) fn add_interfaces(
    endpoints: &[InterfaceEndpoint],
    clients: EndpointClients,
    parts: &Parts,
    (vpc, cidr): (Handle<ec2::Vpc>, ipnet::Ipv4Net),
    subnets: &[Subnet],
) -> Option<SecurityGroup> {
    if endpoints.is_empty() {
        return None;
    }
    let group = SecurityGroup::new(vpc, "Interface endpoints of the network")
        .add(parts.scope, "EndpointSecurityGroup");
    parts.name(group.group.scope(), "endpoints");
    if clients == EndpointClients::Network {
        group.connections().allow_from(
            Peer::block(cidr),
            Port::HTTPS,
            "AWS APIs from within the network",
        );
    }
    for endpoint in endpoints {
        endpoint.add(parts, vpc, subnets, group);
    }
    Some(group)
}

fn service_name(service: impl Into<Cow<'static, str>>) -> Value<String> {
    sub!("com.amazonaws.", pseudo::REGION, ".", service.into()).into_value()
}
