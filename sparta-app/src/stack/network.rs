//! The network.

use sparta_constructs::core::Scope;
use sparta_constructs::network::{FlowLogs, InterfaceEndpoint, NatGateways, Network};

use super::names::Names;
use crate::config::{self, Config};

pub(super) fn add(scope: Scope, config: &Config, names: &Names) -> Network {
    let zones = config.network.zones();
    let gateways = match config.nat_gateways {
        config::NatGateways::One => NatGateways::Single,
        config::NatGateways::PerZone => NatGateways::PerZone,
    };
    let endpoints = if config.interface_endpoints {
        vec![
            InterfaceEndpoint::ECR_API,
            InterfaceEndpoint::ECR_DOCKER,
            InterfaceEndpoint::LOGS,
            InterfaceEndpoint::SECRETS_MANAGER,
        ]
    } else {
        Vec::new()
    };
    let logs = FlowLogs::new().retention_days(config.logs.retention.number().into());
    Network::new()
        .name(names.main())
        .cidr(config.network.vpc())
        .availability_zones(zones.iter().map(|subnets| subnets.zone.to_string()))
        .public_subnet_cidrs(zones.iter().map(|subnets| subnets.public))
        .private_subnet_cidrs(zones.iter().map(|subnets| subnets.private))
        .nat_gateways(gateways)
        .interface_endpoints(endpoints)
        .flow_logs(logs)
        .add(scope, "Network")
}
