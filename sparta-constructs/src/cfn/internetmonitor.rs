// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::InternetMonitor`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Monitor = "AWS::InternetMonitor::Monitor", "internetmonitor-monitor", List("Tags"), String
}
impl Monitor {
    new! {
        monitor_name: String = "MonitorName", "replacement; 1 to 255 characters";
    }
    set! {
        health_events_config: monitor::HealthEventsConfig = "HealthEventsConfig", "update";
        include_linked_accounts: bool = "IncludeLinkedAccounts", "update; cannot be read back";
        internet_measurements_log_delivery: monitor::InternetMeasurementsLogDelivery = "InternetMeasurementsLogDelivery", "update";
        linked_account_id: String = "LinkedAccountId", "update; 12 characters; cannot be read back";
        max_city_networks_to_monitor: i64 = "MaxCityNetworksToMonitor", "update; 1 to 500000";
        resources: [String] = "Resources", "update";
        resources_to_add: [String] = "ResourcesToAdd", "update; cannot be read back";
        resources_to_remove: [String] = "ResourcesToRemove", "update; cannot be read back";
        status: monitor::MonitorConfigState = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        traffic_percentage_to_monitor: i64 = "TrafficPercentageToMonitor", "update; 1 to 100";
    }
}
impl c::Handle<Monitor> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_monitor_arn: m::Arn = "MonitorArn";
        attr_processing_status: String = "ProcessingStatus";
        attr_processing_status_info: String = "ProcessingStatusInfo";
    }
}
give! { Monitor: m::Arn = GetAtt("MonitorArn"); }
/// Property types and values of [`Monitor`].
pub mod monitor {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(HealthEventsConfig = "AWS::InternetMonitor::Monitor.HealthEventsConfig", "internetmonitor-monitor-healtheventsconfig");
    impl HealthEventsConfig {
        new! {}
        set! {
            availability_local_health_events_config: LocalHealthEventsConfig = "AvailabilityLocalHealthEventsConfig", "update";
            availability_score_threshold: v::Number = "AvailabilityScoreThreshold", "update; 0.0 to 100.0";
            performance_local_health_events_config: LocalHealthEventsConfig = "PerformanceLocalHealthEventsConfig", "update";
            performance_score_threshold: v::Number = "PerformanceScoreThreshold", "update; 0.0 to 100.0";
        }
    }

    object!(InternetMeasurementsLogDelivery = "AWS::InternetMonitor::Monitor.InternetMeasurementsLogDelivery", "internetmonitor-monitor-internetmeasurementslogdelivery");
    impl InternetMeasurementsLogDelivery {
        new! {}
        set! {
            s3_config: S3Config = "S3Config", "update";
        }
    }

    object!(LocalHealthEventsConfig = "AWS::InternetMonitor::Monitor.LocalHealthEventsConfig", "internetmonitor-monitor-localhealtheventsconfig");
    impl LocalHealthEventsConfig {
        new! {}
        set! {
            health_score_threshold: v::Number = "HealthScoreThreshold", "update; 0.0 to 100.0";
            min_traffic_impact: v::Number = "MinTrafficImpact", "update; 0.0 to 100.0";
            status: Status = "Status", "update";
        }
    }

    object!(S3Config = "AWS::InternetMonitor::Monitor.S3Config", "internetmonitor-monitor-s3config");
    impl S3Config {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update; at least 3 characters";
            bucket_prefix: String = "BucketPrefix", "update";
            log_delivery_status: LogDeliveryStatus = "LogDeliveryStatus", "update";
        }
    }
    values! { MonitorConfigState: Pending = "PENDING", Active = "ACTIVE", Inactive = "INACTIVE", Error = "ERROR" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { LogDeliveryStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}
