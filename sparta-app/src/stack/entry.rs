//! The way in: the load balancer, its listener, its access logs.

use sparta_constructs::core::Scope;
use sparta_constructs::data::Bucket;
use sparta_constructs::network::{
    AccessLogs, Clients, HealthCheck, Listener, LoadBalancer, Network, SecurityGroup, TargetGroup,
};
use sparta_constructs::value::Value;

use super::edge;
use super::names::Names;
use crate::config::Config;

/// The load balancer and what is behind it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) balancer: LoadBalancer,
    pub(super) targets: TargetGroup,
    pub(super) listener: Listener,
    /// Where the API is reached, without a `/` at its end.
    pub(super) api_url: Value<String>,
}

/// Where the load balancer is, and where it writes to.
pub(super) struct Parts<'a> {
    pub(super) network: &'a Network,
    pub(super) group: SecurityGroup,
    pub(super) logs: Bucket,
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names, parts: &Parts<'_>) -> Entry {
    let Parts {
        network,
        group,
        logs: bucket,
    } = *parts;
    let logs = AccessLogs::new(bucket.bucket).prefix("load-balancer");
    bucket.allow(logs.statement());
    let balancer = LoadBalancer::new(network)
        .name(names.main())
        .security_group(group)
        .access_logs(logs.after(bucket.policy))
        .deletion_protection(config.operations.deletion_protection)
        .add(scope, "LoadBalancer");
    let health = HealthCheck::new("/health")
        .interval_seconds(30)
        .timeout_seconds(5)
        .healthy_threshold(2)
        .unhealthy_threshold(2);
    let targets = TargetGroup::new(network.vpc, config.api.port.number())
        .name(names.short("api"))
        .health_check(health)
        .add(scope, "ApiTargets");
    let certificate = config.entry.certificate.as_ref();
    let edge = edge::edge(scope, config, names);
    let mut listener = Listener::new(&balancer, &targets)
        .certificate(certificate.map(|certificate| certificate.as_str().to_owned()));
    if let Some(edge) = &edge {
        listener = listener.clients(Clients::Edge(edge.clone()));
    }
    let listener = listener.add(scope, "Listener");
    let api_url = match (&edge, &config.entry.domain_name) {
        (Some(edge), _) => edge::distribution(scope, config, &listener, edge).url(),
        (None, Some(domain)) => {
            let scheme = if listener.is_https() { "https" } else { "http" };
            Value::of(format!("{scheme}://{}", domain.as_str()))
        }
        (None, None) => listener.url(),
    };
    Entry {
        balancer,
        targets,
        listener,
        api_url,
    }
}
