//! Who may connect to whom.

use sparta_constructs::core::Scope;
use sparta_constructs::network::{Connectable, Network, Peer, Port, SecurityGroup};
use url::Url;

use super::names::Names;
use crate::config::Config;

/// The security groups of the stack: nothing comes in from the internet but to the load balancer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Groups {
    pub(super) balancer: SecurityGroup,
    pub(super) tasks: SecurityGroup,
    pub(super) monitor: SecurityGroup,
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names, network: &Network) -> Groups {
    let group = |name: &str, description: &'static str, id: &'static str| {
        SecurityGroup::new(network.vpc, description)
            .group_name(names.short(name))
            .add(scope, id)
    };
    let balancer = group("alb-sg", "Sparta load balancer", "BalancerGroup");
    let tasks = group("ecs-sg", "Sparta ECS tasks", "TaskGroup");
    let monitor = group("monitor-sg", "Sparta validator monitor", "MonitorGroup");

    let api = Port::tcp(config.api.port.number());
    tasks
        .connections()
        .allow_from(&balancer, api, "API from the load balancer");

    for (port, what) in destinations(config) {
        for from in [tasks, monitor] {
            from.connections()
                .allow_to(Peer::anyone(), Port::tcp(port), what);
        }
    }
    Groups {
        balancer,
        tasks,
        monitor,
    }
}

/// The ports that the programs connect to, each once: EC2 refuses a group with the same rule twice.
fn destinations(config: &Config) -> Vec<(u16, &'static str)> {
    let mut ports: Vec<(u16, &'static str)> = vec![(443, "AWS, Discord and nodes over HTTPS")];
    if config.entry.certificate.is_none() && !config.entry.cloudfront {
        ports.push((80, "API through the load balancer"));
    }
    let nodes = [
        (config.chain.aztec_rpc_url.as_str(), "Aztec node"),
        (config.chain.ethereum_host.as_str(), "Ethereum node"),
    ];
    for (address, what) in nodes {
        let port = Url::parse(address)
            .ok()
            .and_then(|url| url.port_or_known_default());
        if let Some(port) = port
            && !ports.iter().any(|(known, _)| *known == port)
        {
            ports.push((port, what));
        }
    }
    ports
}
