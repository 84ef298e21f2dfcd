// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CloudFront`.
use sparta_constructs::cfn::{Tag, cloudfront};
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloudfront::AnycastIpList as ResourceType>::TYPE,
    <cloudfront::CachePolicy as ResourceType>::TYPE,
    <cloudfront::CloudFrontOriginAccessIdentity as ResourceType>::TYPE,
    <cloudfront::ConnectionFunction as ResourceType>::TYPE,
    <cloudfront::ConnectionGroup as ResourceType>::TYPE,
    <cloudfront::ContinuousDeploymentPolicy as ResourceType>::TYPE,
    <cloudfront::Distribution as ResourceType>::TYPE,
    <cloudfront::DistributionTenant as ResourceType>::TYPE,
    <cloudfront::FieldLevelEncryptionConfig as ResourceType>::TYPE,
    <cloudfront::FieldLevelEncryptionProfile as ResourceType>::TYPE,
    <cloudfront::Function as ResourceType>::TYPE,
    <cloudfront::KeyGroup as ResourceType>::TYPE,
    <cloudfront::KeyValueStore as ResourceType>::TYPE,
    <cloudfront::MonitoringSubscription as ResourceType>::TYPE,
    <cloudfront::OriginAccessControl as ResourceType>::TYPE,
    <cloudfront::OriginRequestPolicy as ResourceType>::TYPE,
    <cloudfront::PublicKey as ResourceType>::TYPE,
    <cloudfront::RealtimeLogConfig as ResourceType>::TYPE,
    <cloudfront::ResponseHeadersPolicy as ResourceType>::TYPE,
    <cloudfront::StreamingDistribution as ResourceType>::TYPE,
    <cloudfront::TrustStore as ResourceType>::TYPE,
    <cloudfront::VpcOrigin as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloudfront::AnycastIpList::new("sample", 1_i64).add(stack, "AnycastIpList");
    cloudfront::CachePolicy::new(cloudfront::cache_policy::CachePolicyConfig::new(cloudfront::cache_policy::CachePolicyConfigRequired { name: Value::of("sample"), default_ttl: Value::of(0_i64), max_ttl: Value::of(0_i64), min_ttl: Value::of(0_i64), parameters_in_cache_key_and_forwarded_to_origin: Value::of(cloudfront::cache_policy::ParametersInCacheKeyAndForwardedToOrigin::new(cloudfront::cache_policy::CookiesConfig::new("none"), true, cloudfront::cache_policy::HeadersConfig::new("none"), cloudfront::cache_policy::QueryStringsConfig::new("none"))) })).add(stack, "CachePolicy");
    cloudfront::CloudFrontOriginAccessIdentity::new(cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig::new("sample")).add(stack, "CloudFrontOriginAccessIdentity");
    cloudfront::ConnectionFunction::new("sample", "sample", cloudfront::connection_function::ConnectionFunctionConfig::new("sample", cloudfront::connection_function::Runtime::CloudfrontJs2_0)).add(stack, "ConnectionFunction");
    cloudfront::ConnectionGroup::new("sample").add(stack, "ConnectionGroup");
    cloudfront::ContinuousDeploymentPolicy::new(cloudfront::continuous_deployment_policy::ContinuousDeploymentPolicyConfig::new(true, ["sample"])).add(stack, "ContinuousDeploymentPolicy");
    cloudfront::Distribution::new(cloudfront::distribution::DistributionConfig::new(cloudfront::distribution::DefaultCacheBehavior::new("sample", cloudfront::distribution::ViewerProtocolPolicy::AllowAll), true)).add(stack, "Distribution");
    cloudfront::DistributionTenant::new("sample", "sample", ["sample"]).add(stack, "DistributionTenant");
    cloudfront::FieldLevelEncryptionConfig::new("sample", cloudfront::field_level_encryption_config::ContentTypeProfileConfig::new([cloudfront::field_level_encryption_config::ContentTypeProfile::new("sample", "sample", cloudfront::field_level_encryption_config::Format::UrlEncoded)], true), cloudfront::field_level_encryption_config::QueryArgProfileConfig::new(true, [cloudfront::field_level_encryption_config::QueryArgProfile::new("sample", "sample")])).add(stack, "FieldLevelEncryptionConfig");
    cloudfront::FieldLevelEncryptionProfile::new(cloudfront::field_level_encryption_profile::FieldLevelEncryptionProfileConfig::new("sample", "sample", [cloudfront::field_level_encryption_profile::EncryptionEntity::new("sample", "sample", ["sample"])])).add(stack, "FieldLevelEncryptionProfile");
    cloudfront::Function::new("sample", "sample", cloudfront::function::FunctionConfig::new("sample", cloudfront::function::Runtime::CloudfrontJs1_0)).add(stack, "Function");
    cloudfront::KeyGroup::new(cloudfront::key_group::KeyGroupConfig::new("sample", ["sample"])).add(stack, "KeyGroup");
    cloudfront::KeyValueStore::new("sample").add(stack, "KeyValueStore");
    cloudfront::MonitoringSubscription::new("sample", cloudfront::monitoring_subscription::MonitoringSubscription::new()).add(stack, "MonitoringSubscription");
    cloudfront::OriginAccessControl::new(cloudfront::origin_access_control::OriginAccessControlConfig::new("sample", "s3", "never", "sigv4")).add(stack, "OriginAccessControl");
    cloudfront::OriginRequestPolicy::new(cloudfront::origin_request_policy::OriginRequestPolicyConfig::new("sample", cloudfront::origin_request_policy::CookiesConfig::new("none"), cloudfront::origin_request_policy::HeadersConfig::new("none"), cloudfront::origin_request_policy::QueryStringsConfig::new("none"))).add(stack, "OriginRequestPolicy");
    cloudfront::PublicKey::new(cloudfront::public_key::PublicKeyConfig::new("sample", "sample", "sample")).add(stack, "PublicKey");
    cloudfront::RealtimeLogConfig::new("sample", [cloudfront::realtime_log_config::EndPoint::new("sample", cloudfront::realtime_log_config::KinesisStreamConfig::new("arn:aws:iam::123456789012:role/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample"))], ["sample"], 1_i64).add(stack, "RealtimeLogConfig");
    cloudfront::ResponseHeadersPolicy::new(cloudfront::response_headers_policy::ResponseHeadersPolicyConfig::new("sample")).add(stack, "ResponseHeadersPolicy");
    cloudfront::StreamingDistribution::new(cloudfront::streaming_distribution::StreamingDistributionConfig::new("sample", true, cloudfront::streaming_distribution::S3Origin::new("sample", "sample"), cloudfront::streaming_distribution::TrustedSigners::new(true)), [Tag::new("sample", "sample")]).add(stack, "StreamingDistribution");
    cloudfront::TrustStore::new("sample").add(stack, "TrustStore");
    cloudfront::VpcOrigin::new(cloudfront::vpc_origin::VpcOriginEndpointConfig::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample")).add(stack, "VpcOrigin");
}
