//! CloudFront in front of the load balancer.

use sparta_constructs::core::Scope;
use sparta_constructs::network::{Distribution, Edge, Listener};
use sparta_constructs::security::{GeneratedValue, Secret};

use super::names::Names;
use super::{removal_policy, storage};
use crate::config::Config;

/// What a request from our distribution shows, when there is to be one.
pub(super) fn edge(scope: Scope, config: &Config, names: &Names) -> Option<Edge> {
    if !config.entry.cloudfront {
        return None;
    }
    let region = config.region.name();
    let Some(list) = Edge::cloudfront_prefix_list(region) else {
        scope.fault(
            format!("the addresses of CloudFront are not known in {region}"),
            "set enable_cloudfront = false, or deploy to another region",
        );
        return None;
    };
    let value = GeneratedValue::of_length(64).without_punctuation();
    let secret = Secret::generated(value)
        .name(names.secret("origin-header"))
        .description("What CloudFront shows to the load balancer")
        .removal_policy(removal_policy(config))
        .add(scope, "OriginHeader");
    Some(Edge::cloudfront(list, &secret))
}

/// The distribution, whose own name viewers use: a certificate of theirs would have to be in
/// us-east-1.
pub(super) fn distribution(
    scope: Scope,
    config: &Config,
    listener: &Listener,
    edge: &Edge,
) -> Distribution {
    let mut distribution = Distribution::new(listener, edge)
        .comment(format!("Sparta API, {}", config.environment))
        .access_logs(storage::logs(storage::LOG_DAYS));
    if let (Some(domain), true) = (&config.entry.domain_name, listener.is_https()) {
        distribution = distribution.origin_domain_name(domain.as_str().to_owned());
    }
    distribution.add(scope, "Distribution")
}
