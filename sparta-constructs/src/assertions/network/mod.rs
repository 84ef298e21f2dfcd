//! What can reach what, on which port: from the security groups, routes, load balancers and
//! programs of a template.
//!
//! ```
//! use serde_json::json;
//! use sparta_constructs::assertions::Template;
//!
//! let template = Template::from_value(json!({ "Resources": {
//!     "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.0.0.0/16" } },
//!     "Subnet": { "Type": "AWS::EC2::Subnet", "Properties": { "VpcId": { "Ref": "Vpc" }, "CidrBlock": "10.0.0.0/24" } },
//!     "Group": { "Type": "AWS::EC2::SecurityGroup", "Properties": {
//!         "VpcId": { "Ref": "Vpc" },
//!         "SecurityGroupIngress": [{ "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0" }],
//!     } },
//!     "Worker": { "Type": "AWS::Lambda::Function", "Properties": {
//!         "VpcConfig": { "SubnetIds": [{ "Ref": "Subnet" }], "SecurityGroupIds": [{ "Ref": "Group" }] },
//!     } },
//! } }));
//!
//! let network = template.network();
//! // The group lets anybody in, but no address of the internet leads here.
//! network.reaches("internet", "Worker").assert_never();
//! network.reaches("Worker", "Worker").assert_only(["tcp 443"]);
//! ```
//!
//! **The internet** reaches what may have a public address (an internet-facing load balancer, a
//! task or an instance with a public IP), in a subnet with a route to an internet gateway, where
//! a rule admits an address that is not private. It is reached over an internet gateway by what
//! has a public address, or over a NAT gateway.
//!
//! **Two resources** reach each other when a rule of the one's groups lets it out to the other's
//! group or addresses, and a rule of the other's groups lets it in. A load balancer listens on
//! the ports of its listeners; everything else is taken to listen on every port that its groups
//! admit, as a task in a VPC of its own does.
//!
//! **Doubt opens.** An address block that is not known is taken as every address, a subnet that
//! is not in the template as public, a resource type that is not known here as one with a public
//! address. Of a group that is not in the template nothing is known: it is listed, and nothing is
//! proven of what has it.
//!
//! **Not modelled**: network ACLs, firewalls and the WAF (they only close more), peering, transit
//! gateways, VPN, and IPv6 routes other than to an internet gateway. A prefix list that is not in
//! the template is a source of its own, not the internet: AWS's list of CloudFront's addresses is
//! one such.

mod gather;
mod graph;
mod ports;
mod reach;

pub use graph::{Network, Way};
pub use ports::Ports;
pub use reach::Reach;
