// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RUM`.
use crate::core as c;

resource! {
    AppMonitor = "AWS::RUM::AppMonitor", "rum-appmonitor", List("Tags"), String
}
impl AppMonitor {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        app_monitor_configuration: app_monitor::AppMonitorConfiguration = "AppMonitorConfiguration", "update";
        custom_events: app_monitor::CustomEvents = "CustomEvents", "update";
        cw_log_enabled: bool = "CwLogEnabled", "update";
        deobfuscation_configuration: app_monitor::DeobfuscationConfiguration = "DeobfuscationConfiguration", "update";
        domain: String = "Domain", "update; 1 to 253 characters";
        domain_list: [String] = "DomainList", "update; 1 to 5 items";
        platform: app_monitor::Platform = "Platform", "replacement";
        resource_policy: app_monitor::ResourcePolicy = "ResourcePolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AppMonitor> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`AppMonitor`].
pub mod app_monitor {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AppMonitorConfiguration = "AWS::RUM::AppMonitor.AppMonitorConfiguration", "rum-appmonitor-appmonitorconfiguration");
    impl AppMonitorConfiguration {
        new! {}
        set! {
            allow_cookies: bool = "AllowCookies", "update";
            enable_x_ray: bool = "EnableXRay", "update";
            excluded_pages: [String] = "ExcludedPages", "update; at most 50 items";
            favorite_pages: [String] = "FavoritePages", "update; at most 50 items";
            guest_role_arn: m::iam::RoleArn = "GuestRoleArn", "update";
            identity_pool_id: m::cognito::IdentityPoolId = "IdentityPoolId", "update; 1 to 55 characters";
            included_pages: [String] = "IncludedPages", "update; at most 50 items";
            metric_destinations: [MetricDestination] = "MetricDestinations", "update; at most 20 items";
            session_sample_rate: v::Number = "SessionSampleRate", "update; 0 to 1";
            telemetries: [Telemetry] = "Telemetries", "update";
        }
    }

    object!(CustomEvents = "AWS::RUM::AppMonitor.CustomEvents", "rum-appmonitor-customevents");
    impl CustomEvents {
        new! {}
        set! {
            status: CustomEventsStatus = "Status", "update";
        }
    }

    object!(DeobfuscationConfiguration = "AWS::RUM::AppMonitor.DeobfuscationConfiguration", "rum-appmonitor-deobfuscationconfiguration");
    impl DeobfuscationConfiguration {
        new! {}
        set! {
            java_script_source_maps: JavaScriptSourceMaps = "JavaScriptSourceMaps", "update";
        }
    }

    object!(JavaScriptSourceMaps = "AWS::RUM::AppMonitor.JavaScriptSourceMaps", "rum-appmonitor-javascriptsourcemaps");
    impl JavaScriptSourceMaps {
        new! {
            status: Status = "Status", "update";
        }
        set! {
            s3_uri: String = "S3Uri", "update; 1 to 1024 characters";
        }
    }

    object!(MetricDefinition = "AWS::RUM::AppMonitor.MetricDefinition", "rum-appmonitor-metricdefinition");
    impl MetricDefinition {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
        }
        set! {
            dimension_keys: v::Map<String> = "DimensionKeys", "update";
            event_pattern: String = "EventPattern", "update; 1 to 4000 characters";
            namespace: String = "Namespace", "update; 1 to 237 characters";
            unit_label: String = "UnitLabel", "update; 1 to 256 characters";
            value_key: String = "ValueKey", "update; 1 to 256 characters";
        }
    }

    object!(MetricDestination = "AWS::RUM::AppMonitor.MetricDestination", "rum-appmonitor-metricdestination");
    impl MetricDestination {
        new! {
            destination: Destination = "Destination", "update";
        }
        set! {
            destination_arn: m::Arn = "DestinationArn", "update; deprecated by AWS";
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update; deprecated by AWS";
            metric_definitions: [MetricDefinition] = "MetricDefinitions", "update; at most 2000 items";
        }
    }

    object!(ResourcePolicy = "AWS::RUM::AppMonitor.ResourcePolicy", "rum-appmonitor-resourcepolicy");
    impl ResourcePolicy {
        new! {
            policy_document: String = "PolicyDocument", "update";
        }
        set! {
            policy_revision_id: String = "PolicyRevisionId", "update; 1 to 255 characters";
        }
    }
    values! { Platform: Web = "Web", Android = "Android", IOs = "iOS" }
    values! { Telemetry: Errors = "errors", Performance = "performance", Http = "http" }
    values! { CustomEventsStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Destination: CloudWatch = "CloudWatch", Evidently = "Evidently" }
}
