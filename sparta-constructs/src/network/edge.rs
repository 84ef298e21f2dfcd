//! A load balancer that is reached through a content delivery network only.

use std::borrow::Cow;

use super::finding::Finding;
use super::rule::Peer;
use super::target_group::TargetGroup;
use crate::cfn::cloudfront::distribution::OriginCustomHeader;
use crate::cfn::elasticloadbalancingv2 as elbv2;
use crate::cfn::elasticloadbalancingv2::listener_rule::{
    Action, ActionType, HttpHeaderConfig, RuleCondition,
};
use crate::security::Secret;
use crate::security::exposure::secret_text_in;
use crate::value::meaning::ec2::PrefixListId;
use crate::value::{IntoValue, Node, Value};

/// How a load balancer knows that a request comes from a certain content delivery network: by the
/// addresses in a prefix list, and by a header that only its own distribution sends, because
/// anybody can have a distribution at the same addresses.
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html>
///
/// CloudFront's prefix list counts as 55 rules of the 60 that a security group may have, so it
/// fits once, for one port:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html>
/// [`Listener`](super::Listener) lets in HTTPS with a certificate, and HTTP without one.
///
/// ```
/// use sparta_constructs::network::{Clients, Edge};
/// use sparta_constructs::value::secret;
///
/// // With a distribution of this app, see `Distribution`; this is for one that is there already.
/// let list = Edge::cloudfront_prefix_list("eu-west-2").unwrap();
/// let edge = Edge::new(list, "X-Origin-Verify", secret("shop/origin-header", None));
/// let clients = Clients::Edge(edge);
/// # let _ = clients;
/// ```
#[derive(Clone, Debug)]
pub struct Edge {
    prefix_list: Value<PrefixListId>,
    header: Cow<'static, str>,
    secret: Value<String>,
}

impl Edge {
    /// Requests from these addresses that have this header with this value, which is a dynamic
    /// reference to a secret or a `NoEcho` parameter, at most 128 characters.
    pub fn new(
        prefix_list: impl IntoValue<PrefixListId>,
        header: impl Into<Cow<'static, str>>,
        secret: impl IntoValue<String>,
    ) -> Self {
        Self {
            prefix_list: prefix_list.into_value(),
            header: header.into(),
            secret: secret.into_value(),
        }
    }

    /// Requests from CloudFront that have the secret's value in the header `X-Origin-Verify`. The
    /// value is generated, without punctuation (a load balancer takes `*` and `?` for any text), in
    /// at most 128 characters, and is read by CloudFormation as it deploys: it stands in no
    /// template.
    pub fn cloudfront(prefix_list: impl IntoValue<PrefixListId>, secret: &Secret) -> Self {
        let value = crate::value::secret(secret.arn(), None);
        Self::new(prefix_list, "X-Origin-Verify", value)
    }

    /// The id of `com.amazonaws.global.cloudfront.origin-facing` in a region; `None` where this
    /// library does not know it. CloudFormation cannot look it up, and it never changes;
    /// `aws ec2 describe-managed-prefix-lists` tells it.
    /// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html>
    pub fn cloudfront_prefix_list(region: &str) -> Option<&'static str> {
        CLOUDFRONT
            .iter()
            .find(|(known, _)| *known == region)
            .map(|(_, list)| *list)
    }

    pub(super) fn header(&self) -> &str {
        &self.header
    }

    /// What the distribution adds to every request.
    pub(super) fn origin_header(&self) -> OriginCustomHeader {
        OriginCustomHeader::new(self.header.clone(), self.secret.clone())
    }

    pub(super) fn peer(&self) -> Peer {
        Peer::PrefixList(self.prefix_list.clone())
    }

    /// Forwards what has the header.
    pub(super) fn rule(&self, targets: TargetGroup) -> elbv2::ListenerRule {
        let forward = Action::new(ActionType::Forward).target_group_arn(targets.target_group);
        let header = RuleCondition::new()
            .field("http-header")
            .http_header_config(
                HttpHeaderConfig::new()
                    .http_header_name(self.header.clone())
                    .values([self.secret.clone()]),
            );
        elbv2::ListenerRule::new([forward], [header], 1)
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#http-header-conditions>
    pub(super) fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if !(1..=40).contains(&self.header.len()) || !self.header.chars().all(sign) {
            findings.push(Finding::new(
                format!("`{}` is no header of HTTP", self.header),
                "use at most 40 letters, digits and hyphens",
            ));
        }
        let literal = matches!(self.secret.node(), Node::Text(_));
        if literal && secret_text_in(self.secret.node()).is_none() {
            findings.push(Finding::new(
                format!(
                    "the secret of the header `{}` stands in the template",
                    self.header
                ),
                "use a dynamic reference, such as `value::secret(…)`, or a NoEcho parameter",
            ));
        }
        findings
    }
}

/// As `aws ec2 describe-managed-prefix-lists` gives them in these regions; AWS has no page of them,
/// but templates that others published agree on each.
const CLOUDFRONT: [(&str, &str); 17] = [
    ("ap-northeast-1", "pl-58a04531"),
    ("ap-northeast-2", "pl-22a6434b"),
    ("ap-northeast-3", "pl-31a14458"),
    ("ap-south-1", "pl-9aa247f3"),
    ("ap-southeast-1", "pl-31a34658"),
    ("ap-southeast-2", "pl-b8a742d1"),
    ("ca-central-1", "pl-38a64351"),
    ("eu-central-1", "pl-a3a144ca"),
    ("eu-north-1", "pl-fab65393"),
    ("eu-west-1", "pl-4fa04526"),
    ("eu-west-2", "pl-93a247fa"),
    ("eu-west-3", "pl-75b1541c"),
    ("sa-east-1", "pl-5da64334"),
    ("us-east-1", "pl-3b927c52"),
    ("us-east-2", "pl-b6a144df"),
    ("us-west-1", "pl-4ea04527"),
    ("us-west-2", "pl-82a045eb"),
];
