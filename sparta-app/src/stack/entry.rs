//! The way in: the load balancer, its listener, its access logs.

use sparta_constructs::core::Scope;
use sparta_constructs::data::{Bucket, LifecycleRule};
use sparta_constructs::network::{
    AccessLogs, HealthCheck, Listener, LoadBalancer, Network, SecurityGroup, TargetGroup,
};
use sparta_constructs::sub;
use sparta_constructs::value::Value;

use super::names::Names;
use crate::config::Config;

/// Days after which access logs are deleted.
const LOG_DAYS: u32 = 90;

/// The load balancer and what is behind it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) balancer: LoadBalancer,
    pub(super) targets: TargetGroup,
    pub(super) listener: Listener,
    /// Where the API is reached, without a `/` at its end.
    pub(super) api_url: Value<String>,
}

pub(super) fn add(
    scope: Scope,
    config: &Config,
    names: &Names,
    network: &Network,
    group: SecurityGroup,
) -> Entry {
    let bucket = Bucket::new()
        .lifecycle(
            LifecycleRule::new("expire")
                .expire_after_days(LOG_DAYS)
                .expire_old_versions_after_days(LOG_DAYS),
        )
        .add(scope, "AccessLogs");
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
    let listener = Listener::new(&balancer, &targets)
        .certificate(certificate.map(|certificate| certificate.as_str().to_owned()))
        .add(scope, "Listener");
    let api_url = match &config.entry.domain_name {
        Some(domain) => Value::of(sub!("https://", domain.as_str().to_owned())),
        None => listener.url(),
    };
    Entry {
        balancer,
        targets,
        listener,
        api_url,
    }
}
