// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaStore`.
use crate::core as c;

resource! {
    ///
    /// AWS is closing it: sunset from 2025-11-13.
    Container = "AWS::MediaStore::Container", "mediastore-container", List("Tags"), String
}
impl Container {
    new! {
        container_name: String = "ContainerName", "replacement";
    }
    set! {
        access_logging_enabled: bool = "AccessLoggingEnabled", "update";
        cors_policy: [container::CorsRule] = "CorsPolicy", "update";
        lifecycle_policy: String = "LifecyclePolicy", "update";
        metric_policy: container::MetricPolicy = "MetricPolicy", "update";
        policy: String = "Policy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Container> {
    get! {
        attr_endpoint: String = "Endpoint";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Container`].
pub mod container {
    object!(CorsRule = "AWS::MediaStore::Container.CorsRule", "mediastore-container-corsrule");
    impl CorsRule {
        new! {}
        set! {
            allowed_headers: [String] = "AllowedHeaders", "update";
            allowed_methods: [String] = "AllowedMethods", "replacement";
            allowed_origins: [String] = "AllowedOrigins", "update";
            expose_headers: [String] = "ExposeHeaders", "update";
            max_age_seconds: i64 = "MaxAgeSeconds", "update";
        }
    }

    object!(MetricPolicy = "AWS::MediaStore::Container.MetricPolicy", "mediastore-container-metricpolicy");
    impl MetricPolicy {
        new! {
            container_level_metrics: String = "ContainerLevelMetrics", "update";
        }
        set! {
            metric_policy_rules: [MetricPolicyRule] = "MetricPolicyRules", "update";
        }
    }

    object!(MetricPolicyRule = "AWS::MediaStore::Container.MetricPolicyRule", "mediastore-container-metricpolicyrule");
    impl MetricPolicyRule {
        new! {
            object_group_name: String = "ObjectGroupName", "update";
            object_group: String = "ObjectGroup", "update";
        }
    }
}
