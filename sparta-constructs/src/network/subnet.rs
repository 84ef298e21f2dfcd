//! Subnets of a network.

use ipnet::Ipv4Net;

use crate::cfn::ec2;
use crate::core::Handle;
use crate::value::meaning::AvailabilityZone;
use crate::value::meaning::ec2::SubnetId;
use crate::value::{IntoValue, Value};

/// A subnet of a [`Network`](super::Network), with its zone and its route table.
///
/// Stands wherever a subnet's id is wanted; a list of them is a list of ids.
#[derive(Clone, Debug)]
pub struct Subnet {
    /// [`AWS::EC2::Subnet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
    pub subnet: Handle<ec2::Subnet>,
    /// The table that says where traffic leaving the subnet goes.
    pub route_table: Handle<ec2::RouteTable>,
    /// The zone that the subnet is in.
    pub availability_zone: Value<AvailabilityZone>,
    /// The subnet's addresses.
    pub cidr: Ipv4Net,
}

impl IntoValue<SubnetId> for Subnet {
    fn into_value(self) -> Value<SubnetId> {
        self.subnet.into_value()
    }
}

impl IntoValue<SubnetId> for &Subnet {
    fn into_value(self) -> Value<SubnetId> {
        self.subnet.into_value()
    }
}
