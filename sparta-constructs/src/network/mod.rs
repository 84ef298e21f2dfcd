//! Networks and what stands at their edges: VPCs, security groups, load balancers.
//!
//! ```
//! use sparta_constructs::core::{App, Environment};
//! use sparta_constructs::network::{Connectable, Network, Peer, Port, SecurityGroup};
//!
//! let app = App::new();
//! let stack = app.stack("shop", Environment::region("eu-west-2"));
//! let network = Network::new()
//!     .cidr("10.10.0.0/16")
//!     .availability_zones(["eu-west-2a", "eu-west-2b"])
//!     .add(stack, "Network");
//!
//! let edge = SecurityGroup::new(network.vpc, "edge of the shop").add(stack, "Edge");
//! let api = SecurityGroup::new(network.vpc, "API of the shop").add(stack, "Api");
//! edge.connections().allow_from(Peer::anyone(), Port::HTTPS, "HTTPS from anywhere");
//! api.connections().allow_from(&edge, Port::tcp(8080), "requests from the edge");
//! # assert!(app.synth().faults.is_empty());
//! ```

mod access_log;
mod address;
mod connections;
mod distribution;
mod edge;
mod endpoint;
mod finding;
mod flow_log;
mod listener;
mod load_balancer;
mod name;
mod routing;
mod rule;
mod security_group;
mod subnet;
mod target_group;
mod vpc;
mod zone;

pub use access_log::AccessLogs;
pub use address::CidrBlock;
pub use connections::{Connectable, Connections};
pub use distribution::{Distribution, DistributionSpec};
pub use edge::Edge;
pub use endpoint::{EndpointClients, GatewayEndpoint, InterfaceEndpoint};
pub use flow_log::FlowLogs;
pub use listener::{Clients, Listener, ListenerSpec};
pub use load_balancer::{LoadBalancer, LoadBalancerSpec};
pub use rule::{Peer, Port};
pub use security_group::{Egress, SecurityGroup, SecurityGroupSpec};
pub use subnet::Subnet;
pub use target_group::{HealthCheck, TargetGroup, TargetGroupSpec};
pub use vpc::{NatGateways, Network, NetworkSpec};

#[cfg(test)]
mod tests;
