use serde_json::{Value, json};

use super::{app, faults, id_of};
use crate::assertions::{Match, Template};
use crate::core::Stack;
use crate::data::Bucket;
use crate::network::{
    Clients, Distribution, DistributionSpec, Edge, Listener, ListenerSpec, LoadBalancer, Network,
    TargetGroup,
};
use crate::security::{GeneratedValue, Secret};
use crate::value::secret;

const ORIGIN_CERTIFICATE: &str = "arn:aws:acm:eu-west-2:123456789012:certificate/1";
const VIEWER_CERTIFICATE: &str = "arn:aws:acm:us-east-1:123456789012:certificate/2";

fn edge(stack: Stack) -> Edge {
    let value = GeneratedValue::of_length(64).without_punctuation();
    let secret = Secret::generated(value).add(stack, "Header");
    Edge::cloudfront("pl-93a247fa", &secret)
}

fn listener(stack: Stack, change: impl FnOnce(ListenerSpec) -> ListenerSpec) -> Listener {
    let network = Network::new()
        .flow_logs(None)
        .availability_zones(["eu-west-2a", "eu-west-2b"])
        .add(stack, "Network");
    let balancer = LoadBalancer::new(&network).add(stack, "Balancer");
    let targets = TargetGroup::new(network.vpc, 3000).add(stack, "Targets");
    change(Listener::new(&balancer, &targets)).add(stack, "Listener")
}

/// A distribution in front of a listener with this certificate.
fn template(
    certificate: Option<&'static str>,
    change: impl FnOnce(DistributionSpec) -> DistributionSpec,
) -> Template {
    let (app, stack) = app();
    let edge = edge(stack);
    let listener = listener(stack, |listener| {
        listener
            .certificate(certificate)
            .clients(Clients::Edge(edge.clone()))
    });
    change(Distribution::new(&listener, &edge)).add(stack, "Distribution");
    Template::from_stack(&app, stack)
}

fn config(template: &Template) -> &Value {
    let (_, distribution) = template
        .resources("AWS::CloudFront::Distribution")
        .next()
        .expect("there is one");
    &distribution["Properties"]["DistributionConfig"]
}

#[test]
fn viewers_use_https_nothing_is_cached_and_everything_is_passed_on() {
    let template = template(None, |distribution| distribution);
    let config = config(&template);
    assert_eq!(config["Enabled"], true);
    assert_eq!(config["PriceClass"], "PriceClass_100");
    assert_eq!(
        config["DefaultCacheBehavior"],
        json!({
            "TargetOriginId": "balancer",
            "ViewerProtocolPolicy": "https-only",
            "AllowedMethods": ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"],
            // CachingDisabled, AllViewer, SecurityHeadersPolicy.
            "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
            "OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3",
            "ResponseHeadersPolicyId": "67f7725c-6f97-4210-82d7-5512b31e9d03",
        })
    );
    assert!(config.get("Logging").is_none());
    assert!(config.get("ViewerCertificate").is_none());
}

#[test]
fn the_listener_checks_the_header_that_the_distribution_sends_and_neither_shows_its_value() {
    let template = template(None, |distribution| distribution);
    let secret = id_of(&template, "AWS::SecretsManager::Secret", "Header");
    let value = json!({
        "Fn::Sub": format!("{{{{resolve:secretsmanager:${{{secret}}}:SecretString}}}}"),
    });
    assert_eq!(
        config(&template)["Origins"][0]["OriginCustomHeaders"],
        json!([{ "HeaderName": "X-Origin-Verify", "HeaderValue": value }])
    );
    template.has_resource_properties(
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        json!({
            "Actions": [{ "Type": "forward" }],
            "Conditions": [{ "HttpHeaderConfig": {
                "HttpHeaderName": "X-Origin-Verify",
                "Values": [value],
            } }],
        }),
    );
    template.has_resource_properties(
        "AWS::ElasticLoadBalancingV2::Listener",
        json!({ "DefaultActions": [{
            "Type": "fixed-response",
            "FixedResponseConfig": { "StatusCode": "403" },
        }] }),
    );
    // Letters and digits: a load balancer takes `*` and `?` for any text.
    template.has_resource_properties(
        "AWS::SecretsManager::Secret",
        Match::object([
            ("SecretString", Match::absent()),
            (
                "GenerateSecretString",
                json!({ "PasswordLength": 64, "ExcludePunctuation": true }).into(),
            ),
        ]),
    );
}

#[test]
fn the_origin_is_asked_as_its_listener_wants_it() {
    let plain = template(None, |distribution| distribution);
    let origin = &config(&plain)["Origins"][0];
    assert_eq!(
        origin["CustomOriginConfig"],
        json!({ "OriginProtocolPolicy": "http-only", "OriginSSLProtocols": ["TLSv1.2"] })
    );
    let balancer = id_of(&plain, "AWS::ElasticLoadBalancingV2::LoadBalancer", "");
    assert_eq!(
        origin["DomainName"],
        json!({ "Fn::GetAtt": [balancer, "DNSName"] })
    );
    let secure = template(Some(ORIGIN_CERTIFICATE), |distribution| {
        distribution.origin_domain_name("origin.example.com")
    });
    let origin = &config(&secure)["Origins"][0];
    assert_eq!(
        origin["CustomOriginConfig"]["OriginProtocolPolicy"],
        "https-only"
    );
    assert_eq!(origin["DomainName"], "origin.example.com");
}

#[test]
fn a_domain_of_one_s_own_has_tls_1_2_and_is_the_address() {
    let (app, stack) = app();
    let edge = edge(stack);
    let listener = listener(stack, |listener| {
        listener
            .certificate(ORIGIN_CERTIFICATE)
            .clients(Clients::Edge(edge.clone()))
    });
    let distribution = Distribution::new(&listener, &edge)
        .domain("api.example.com", VIEWER_CERTIFICATE)
        .web_acl("arn:aws:wafv2:us-east-1:123456789012:global/webacl/a/b")
        .comment("the API")
        .add(stack, "Distribution");
    crate::core::Output::new(distribution.url()).add(stack, "Url");
    let template = Template::from_stack(&app, stack);
    let config = config(&template);
    assert_eq!(config["Aliases"], json!(["api.example.com"]));
    assert_eq!(
        config["ViewerCertificate"],
        json!({
            "AcmCertificateArn": VIEWER_CERTIFICATE,
            "SslSupportMethod": "sni-only",
            "MinimumProtocolVersion": "TLSv1.2_2021",
        })
    );
    assert!(config["WebACLId"].is_string());
    assert_eq!(
        template.to_value()["Outputs"]["Url"]["Value"],
        "https://api.example.com"
    );
}

#[test]
fn access_logs_go_to_a_bucket_that_takes_access_control_lists() {
    let template = template(None, |distribution| distribution.access_logs(Bucket::new()));
    let bucket = id_of(&template, "AWS::S3::Bucket", "");
    assert_eq!(
        config(&template)["Logging"],
        json!({ "Bucket": { "Fn::GetAtt": [bucket, "RegionalDomainName"] } })
    );
    template.has_resource_properties(
        "AWS::S3::Bucket",
        json!({
            "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerPreferred" }] },
            "PublicAccessBlockConfiguration": { "BlockPublicAcls": true },
        }),
    );
}

#[test]
fn an_open_listener_a_certificate_that_fits_nothing_and_one_elsewhere_are_faults() {
    let (app, stack) = app();
    let edge = edge(stack);
    let open = listener(stack, |listener| listener.certificate(ORIGIN_CERTIFICATE));
    Distribution::new(&open, &edge).add(stack, "Open");
    let amazon = Edge::new("pl-1", "X-Amz-Verify", secret("a", None));
    Distribution::new(&open, &amazon)
        .domain("api.example.com", ORIGIN_CERTIFICATE)
        .add(stack, "Elsewhere");
    let faults = faults(&app);
    let starts = [
        "a distribution in front of a listener that lets in everybody else as well",
        "the certificate of the load balancer fits no name that CloudFront knows",
        "a distribution in front of a listener that lets in everybody else as well",
        "CloudFront cannot send the header `X-Amz-Verify`",
        "the certificate `arn:aws:acm:eu-west-2:123456789012:certificate/1` of the distribution",
    ];
    assert_eq!(faults.len(), starts.len(), "{faults:?}");
    for (fault, start) in faults.iter().zip(starts) {
        assert!(fault.starts_with(start), "{fault}");
    }
}
