//! A content delivery network in front of a load balancer.

use std::borrow::Cow;

use super::edge::Edge;
use super::finding::{Finding, report};
use super::listener::Listener;
use crate::cfn::cloudfront;
use crate::cfn::cloudfront::distribution::{
    CustomOriginConfig, DefaultCacheBehavior, DistributionConfig, HttpVersion, Logging,
    MinimumProtocolVersion, Origin, PriceClass, SslSupportMethod, ViewerCertificate,
    ViewerProtocolPolicy,
};
use crate::cfn::s3::bucket::ObjectOwnership;
use crate::core::{Handle, Scope};
use crate::data::{Bucket, BucketSpec};
use crate::sub;
use crate::value::meaning::certificatemanager::CertificateArn;
use crate::value::meaning::wafv2::WebAclArn;
use crate::value::{IntoValue, Node, Value};

/// `CachingDisabled`:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html>
const NO_CACHE: &str = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
/// `AllViewer`:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html>
const ALL_VIEWER: &str = "216adef6-5c7f-47e4-b989-5492eafa07d3";
/// `SecurityHeadersPolicy`:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html>
const SECURITY_HEADERS: &str = "67f7725c-6f97-4210-82d7-5512b31e9d03";

/// What the one origin is called.
const ORIGIN: &str = "balancer";

/// A distribution of CloudFront that hands everything on to a load balancer: for an API.
///
/// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
///
/// Viewers use HTTPS or are refused; nothing is cached, every header, cookie and query goes to the
/// load balancer, and answers carry the headers of AWS's `SecurityHeadersPolicy`. The listener lets
/// in CloudFront's addresses only, and forwards only what has the [`Edge`]'s header, whose value
/// CloudFormation reads from a secret as it deploys; to change it, change the secret's value and
/// deploy something that touches both the distribution and the listener's rule.
///
/// With a [`domain`](DistributionSpec::domain) of your own viewers need TLS 1.2; under
/// `…cloudfront.net` AWS fixes the minimum, and it is TLS 1.0:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html>
///
/// The load balancer is asked over HTTPS when its listener takes that, and otherwise over HTTP, the
/// header included. CloudFront's metrics are in `us-east-1` alone, where this stack's alarms mostly
/// cannot see them; use those of the load balancer.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{
///     Clients, Distribution, Edge, Listener, LoadBalancer, Network, TargetGroup,
/// };
/// use sparta_constructs::security::{GeneratedValue, Secret};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::region("eu-west-2"));
/// let network = Network::new().add(stack, "Network");
/// let balancer = LoadBalancer::new(&network).add(stack, "LoadBalancer");
/// let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
///
/// let value = GeneratedValue::of_length(64).without_punctuation();
/// let secret = Secret::generated(value).add(stack, "OriginHeader");
/// let list = Edge::cloudfront_prefix_list("eu-west-2").unwrap();
/// let edge = Edge::cloudfront(list, &secret);
/// let listener = Listener::new(&balancer, &targets)
///     .clients(Clients::Edge(edge.clone()))
///     .add(stack, "Listener");
/// let distribution = Distribution::new(&listener, &edge).add(stack, "Distribution");
/// let url = distribution.url();
/// # let _ = url;
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Distribution {
    /// The distribution.
    pub distribution: Handle<cloudfront::Distribution>,
    /// Where its access logs are, if it writes any.
    pub logs: Option<Bucket>,
    domain: Option<Value<String>>,
}

/// A [`Distribution`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct DistributionSpec {
    listener: Listener,
    edge: Edge,
    domain: Option<(Value<String>, Value<CertificateArn>)>,
    origin_domain: Option<Value<String>>,
    price_class: PriceClass,
    web_acl: Option<Value<WebAclArn>>,
    logs: Option<BucketSpec>,
    comment: Option<Cow<'static, str>>,
}

impl Distribution {
    /// A distribution in front of a listener whose clients are this edge.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(listener: &Listener, edge: &Edge) -> DistributionSpec {
        DistributionSpec {
            listener: *listener,
            edge: edge.clone(),
            domain: None,
            origin_domain: None,
            price_class: PriceClass::PriceClass100,
            web_acl: None,
            logs: None,
            comment: None,
        }
    }

    /// The name under which it is reached: its own domain, or `….cloudfront.net`.
    pub fn domain_name(&self) -> Value<String> {
        let made = || self.distribution.attr_domain_name();
        self.domain.clone().unwrap_or_else(made)
    }

    /// Where it is reached.
    pub fn url(&self) -> Value<String> {
        sub!("https://", self.domain_name()).into_value()
    }
}

impl DistributionSpec {
    /// A domain of your own, such as `api.example.com`, and its certificate, which is in
    /// `us-east-1` whatever region the stack is in. Point the domain's DNS record at the
    /// distribution.
    /// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html>
    pub fn domain(
        mut self,
        name: impl IntoValue<String>,
        certificate: impl IntoValue<CertificateArn>,
    ) -> Self {
        self.domain = Some((name.into_value(), certificate.into_value()));
        self
    }

    /// Another name of the load balancer, which its certificate is for; by default the name that
    /// AWS gave it.
    pub fn origin_domain_name(mut self, name: impl IntoValue<String>) -> Self {
        self.origin_domain = Some(name.into_value());
        self
    }

    /// From where viewers are answered: by default from North America, Europe and Israel
    /// (`PriceClass_100`), the cheapest; others are answered from there too.
    pub fn price_class(mut self, class: PriceClass) -> Self {
        self.price_class = class;
        self
    }

    /// Filters requests with a web ACL of AWS WAF, which is in `us-east-1` too.
    pub fn web_acl(mut self, arn: impl IntoValue<WebAclArn>) -> Self {
        self.web_acl = Some(arn.into_value());
        self
    }

    /// Writes every request to a bucket, which is made here: CloudFront writes as S3's access
    /// control lists let it, so these are turned on, as no other bucket needs.
    /// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html>
    pub fn access_logs(mut self, bucket: BucketSpec) -> Self {
        self.logs = Some(bucket);
        self
    }

    /// What the console calls it, at most 128 characters.
    pub fn comment(mut self, comment: impl Into<Cow<'static, str>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Adds the distribution.
    ///
    /// Faults: a listener that does not look at the header, a header that CloudFront keeps for
    /// itself, a load balancer with a certificate that CloudFront could not match, a certificate of
    /// a wrong region.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Distribution {
        let scope = scope.into().scope(id);
        report(scope, self.check());
        self.build(scope)
    }

    fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if !self.listener.has_edge() {
            findings.push(Finding::new(
                "a distribution in front of a listener that lets in everybody else as well",
                "give the listener `clients(Clients::Edge(…))`",
            ));
        }
        // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html
        let header = self.edge.header().to_ascii_lowercase();
        let kept = ["x-amz-", "x-edge-"];
        if kept.iter().any(|prefix| header.starts_with(prefix)) {
            findings.push(Finding::new(
                format!("CloudFront cannot send the header `{}`", self.edge.header()),
                "choose a name that does not begin with `X-Amz-` or `X-Edge-`",
            ));
        }
        // The certificate at the origin is for the origin's name or for the `Host` that is passed
        // on, which is the viewer's; AWS's own names of load balancers and distributions are in
        // nobody's certificate:
        // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html
        if self.listener.is_https() && self.domain.is_none() && self.origin_domain.is_none() {
            findings.push(Finding::new(
                "the certificate of the load balancer fits no name that CloudFront knows",
                "give the distribution a `domain(…)` or an `origin_domain_name(…)` that the \
                 certificate is for, or leave the certificate of the listener out",
            ));
        }
        if let Some(Node::Text(arn)) = self.domain.as_ref().map(|(_, arn)| arn.node())
            && !arn.contains(":us-east-1:")
        {
            findings.push(Finding::new(
                format!("the certificate `{arn}` of the distribution is not in us-east-1"),
                "CloudFront takes certificates of us-east-1 only",
            ));
        }
        findings
    }

    fn build(self, scope: Scope) -> Distribution {
        let logs = self.logs.clone().map(|bucket| {
            bucket
                .object_ownership(ObjectOwnership::BucketOwnerPreferred)
                .add(scope, "Logs")
        });
        let logging =
            logs.map(|logs| Logging::new().bucket(logs.bucket.attr_regional_domain_name()));
        let origin = self.origin();
        let behavior = DefaultCacheBehavior::new(ORIGIN, ViewerProtocolPolicy::HttpsOnly)
            .allowed_methods(["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"])
            .cache_policy_id(NO_CACHE)
            .origin_request_policy_id(ALL_VIEWER)
            .response_headers_policy_id(SECURITY_HEADERS);
        let (domain, certificate) = self.domain.unzip();
        let certificate = certificate.map(|certificate| {
            ViewerCertificate::new()
                .acm_certificate_arn(certificate)
                .ssl_support_method(SslSupportMethod::SniOnly)
                .minimum_protocol_version(MinimumProtocolVersion::TlSv1_2_2021)
        });
        let config = DistributionConfig::new(behavior, true)
            .comment(self.comment)
            .aliases(domain.clone().map(|domain| [domain]))
            .viewer_certificate(certificate)
            .origins([origin])
            .http_version(HttpVersion::Http2and3)
            .ipv6_enabled(true)
            .price_class(self.price_class)
            .web_acl_id(self.web_acl)
            .logging(logging);
        let distribution = cloudfront::Distribution::new(config).add(scope, "Resource");
        Distribution {
            distribution,
            logs,
            domain,
        }
    }

    fn origin(&self) -> Origin {
        let protocol = if self.listener.is_https() {
            "https-only"
        } else {
            "http-only"
        };
        let name = self
            .origin_domain
            .clone()
            .unwrap_or_else(|| self.listener.balancer().dns_name());
        let config = CustomOriginConfig::new(protocol).origin_ssl_protocols(["TLSv1.2"]);
        Origin::new(name, ORIGIN)
            .custom_origin_config(config)
            .origin_custom_headers([self.edge.origin_header()])
    }
}
