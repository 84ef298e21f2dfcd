//! Which service is behind which cargo feature.

use std::cmp::Reverse;

use super::model::Service;

/// The services that the hand-written constructs use: on by default.
pub(crate) const DEFAULT: [&str; 22] = [
    "applicationautoscaling",
    "backup",
    "budgets",
    "cloudformation",
    "cloudfront",
    "cloudtrail",
    "cloudwatch",
    "dynamodb",
    "ec2",
    "ecr",
    "ecs",
    "elasticloadbalancingv2",
    "events",
    "iam",
    "kms",
    "lambda",
    "logs",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
];

/// The feature that the rarest services share.
pub(crate) const RARE: &str = "rare";

/// How many services have a feature of their own. The registry takes 300 features a crate
/// (<https://doc.rust-lang.org/cargo/reference/features.html>); some are left for the library's
/// own.
const OWN: usize = 285;

/// Gives a feature of its own to every default service and to those with the most resource
/// types; among equals, the alphabet decides.
pub(super) fn allot(services: &mut [Service]) {
    let mut order: Vec<usize> = (0..services.len()).collect();
    order.sort_by_key(|&at| {
        let service = &services[at];
        let default = DEFAULT.contains(&service.module.as_str());
        (
            Reverse(default),
            Reverse(service.resources.len()),
            service.module.clone(),
        )
    });
    for (rank, at) in order.into_iter().enumerate() {
        let service = &mut services[at];
        service.feature = if rank < OWN {
            service.module.clone()
        } else {
            RARE.to_owned()
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rarest_share_a_feature() {
        let service = |module: String| Service {
            name: String::new(),
            module,
            feature: String::new(),
            resources: Vec::new(),
        };
        let mut services: Vec<Service> = (0..OWN + 5)
            .map(|number| service(format!("a{number:03}")))
            .collect();
        services.push(service("s3".to_owned()));
        allot(&mut services);
        let rare: Vec<&str> = services
            .iter()
            .filter(|one| one.feature == RARE)
            .map(|one| one.module.as_str())
            .collect();
        assert_eq!(rare, ["a284", "a285", "a286", "a287", "a288", "a289"]);
        assert!(services.iter().any(|one| one.feature == "s3"));
    }
}
