// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ApplicationInsights`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::ApplicationInsights::Application", "applicationinsights-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        resource_group_name: String = "ResourceGroupName", "replacement; 1 to 256 characters";
    }
    set! {
        attach_missing_permission: bool = "AttachMissingPermission", "update; cannot be read back";
        auto_configuration_enabled: bool = "AutoConfigurationEnabled", "update";
        cwe_monitor_enabled: bool = "CWEMonitorEnabled", "update";
        component_monitoring_settings: [application::ComponentMonitoringSetting] = "ComponentMonitoringSettings", "update; at least 1 items; cannot be read back";
        custom_components: [application::CustomComponent] = "CustomComponents", "update; at least 1 items; cannot be read back";
        grouping_type: application::GroupingType = "GroupingType", "replacement; cannot be read back";
        log_pattern_sets: [application::LogPatternSet] = "LogPatternSets", "update; at least 1 items; cannot be read back";
        ops_center_enabled: bool = "OpsCenterEnabled", "update";
        ops_item_sns_topic_arn: m::Arn = "OpsItemSNSTopicArn", "update; 20 to 300 characters; cannot be read back";
        sns_notification_arn: m::Arn = "SNSNotificationArn", "update; 20 to 300 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationARN";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(Alarm = "AWS::ApplicationInsights::Application.Alarm", "applicationinsights-application-alarm");
    impl Alarm {
        new! {
            alarm_name: String = "AlarmName", "update; 1 to 255 characters";
        }
        set! {
            severity: Severity = "Severity", "update";
        }
    }

    object!(AlarmMetric = "AWS::ApplicationInsights::Application.AlarmMetric", "applicationinsights-application-alarmmetric");
    impl AlarmMetric {
        new! {
            alarm_metric_name: String = "AlarmMetricName", "update";
        }
    }

    object!(ComponentConfiguration = "AWS::ApplicationInsights::Application.ComponentConfiguration", "applicationinsights-application-componentconfiguration");
    impl ComponentConfiguration {
        new! {}
        set! {
            configuration_details: ConfigurationDetails = "ConfigurationDetails", "update";
            sub_component_type_configurations: [SubComponentTypeConfiguration] = "SubComponentTypeConfigurations", "update; at least 1 items";
        }
    }

    object!(ComponentMonitoringSetting = "AWS::ApplicationInsights::Application.ComponentMonitoringSetting", "applicationinsights-application-componentmonitoringsetting");
    impl ComponentMonitoringSetting {
        new! {
            component_configuration_mode: ComponentConfigurationMode = "ComponentConfigurationMode", "update";
            tier: String = "Tier", "update";
        }
        set! {
            component_arn: m::Arn = "ComponentARN", "update; 20 to 300 characters";
            component_name: String = "ComponentName", "update; 1 to 128 characters";
            custom_component_configuration: ComponentConfiguration = "CustomComponentConfiguration", "update";
            default_overwrite_component_configuration: ComponentConfiguration = "DefaultOverwriteComponentConfiguration", "update";
        }
    }

    object!(ConfigurationDetails = "AWS::ApplicationInsights::Application.ConfigurationDetails", "applicationinsights-application-configurationdetails");
    impl ConfigurationDetails {
        new! {}
        set! {
            alarm_metrics: [AlarmMetric] = "AlarmMetrics", "update";
            alarms: [Alarm] = "Alarms", "update";
            ha_cluster_prometheus_exporter: HaClusterPrometheusExporter = "HAClusterPrometheusExporter", "update";
            hana_prometheus_exporter: HanaPrometheusExporter = "HANAPrometheusExporter", "update";
            jmx_prometheus_exporter: JmxPrometheusExporter = "JMXPrometheusExporter", "update";
            logs: [Log] = "Logs", "update";
            net_weaver_prometheus_exporter: NetWeaverPrometheusExporter = "NetWeaverPrometheusExporter", "update";
            processes: [Process] = "Processes", "update";
            sql_server_prometheus_exporter: SqlServerPrometheusExporter = "SQLServerPrometheusExporter", "update";
            windows_events: [WindowsEvent] = "WindowsEvents", "update";
        }
    }

    object!(CustomComponent = "AWS::ApplicationInsights::Application.CustomComponent", "applicationinsights-application-customcomponent");
    impl CustomComponent {
        new! {
            component_name: String = "ComponentName", "update; 1 to 128 characters";
            resource_list: [String] = "ResourceList", "update; at least 1 items";
        }
    }

    object!(HaClusterPrometheusExporter = "AWS::ApplicationInsights::Application.HAClusterPrometheusExporter", "applicationinsights-application-haclusterprometheusexporter");
    impl HaClusterPrometheusExporter {
        new! {}
        set! {
            prometheus_port: String = "PrometheusPort", "update";
        }
    }

    object!(HanaPrometheusExporter = "AWS::ApplicationInsights::Application.HANAPrometheusExporter", "applicationinsights-application-hanaprometheusexporter");
    impl HanaPrometheusExporter {
        new! {
            hana_secret_name: String = "HANASecretName", "update";
            agree_to_install_hanadb_client: bool = "AgreeToInstallHANADBClient", "update";
            hana_port: String = "HANAPort", "update";
            hanasid: String = "HANASID", "update";
        }
        set! {
            prometheus_port: String = "PrometheusPort", "update";
        }
    }

    object!(JmxPrometheusExporter = "AWS::ApplicationInsights::Application.JMXPrometheusExporter", "applicationinsights-application-jmxprometheusexporter");
    impl JmxPrometheusExporter {
        new! {}
        set! {
            host_port: String = "HostPort", "update";
            jmxurl: String = "JMXURL", "update";
            prometheus_port: String = "PrometheusPort", "update";
        }
    }

    object!(Log = "AWS::ApplicationInsights::Application.Log", "applicationinsights-application-log");
    impl Log {
        new! {
            log_type: String = "LogType", "update";
        }
        set! {
            encoding: Encoding = "Encoding", "update";
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            log_path: String = "LogPath", "update; 1 to 260 characters";
            pattern_set: String = "PatternSet", "update; 1 to 30 characters";
        }
    }

    object!(LogPattern = "AWS::ApplicationInsights::Application.LogPattern", "applicationinsights-application-logpattern");
    impl LogPattern {
        new! {
            pattern_name: String = "PatternName", "update; 1 to 50 characters";
            pattern: String = "Pattern", "update; 1 to 50 characters";
            rank: i64 = "Rank", "update";
        }
    }

    object!(LogPatternSet = "AWS::ApplicationInsights::Application.LogPatternSet", "applicationinsights-application-logpatternset");
    impl LogPatternSet {
        new! {
            pattern_set_name: String = "PatternSetName", "update; 1 to 30 characters";
            log_patterns: [LogPattern] = "LogPatterns", "update; at least 1 items";
        }
    }

    object!(NetWeaverPrometheusExporter = "AWS::ApplicationInsights::Application.NetWeaverPrometheusExporter", "applicationinsights-application-netweaverprometheusexporter");
    impl NetWeaverPrometheusExporter {
        new! {
            instance_numbers: [String] = "InstanceNumbers", "update";
            sapsid: String = "SAPSID", "update";
        }
        set! {
            prometheus_port: String = "PrometheusPort", "update";
        }
    }

    object!(Process = "AWS::ApplicationInsights::Application.Process", "applicationinsights-application-process");
    impl Process {
        new! {
            process_name: String = "ProcessName", "update; 1 to 256 characters";
            alarm_metrics: [AlarmMetric] = "AlarmMetrics", "update";
        }
    }

    object!(SqlServerPrometheusExporter = "AWS::ApplicationInsights::Application.SQLServerPrometheusExporter", "applicationinsights-application-sqlserverprometheusexporter");
    impl SqlServerPrometheusExporter {
        new! {
            sql_secret_name: String = "SQLSecretName", "update";
            prometheus_port: String = "PrometheusPort", "update";
        }
    }

    object!(SubComponentConfigurationDetails = "AWS::ApplicationInsights::Application.SubComponentConfigurationDetails", "applicationinsights-application-subcomponentconfigurationdetails");
    impl SubComponentConfigurationDetails {
        new! {}
        set! {
            alarm_metrics: [AlarmMetric] = "AlarmMetrics", "update";
            logs: [Log] = "Logs", "update";
            processes: [Process] = "Processes", "update";
            windows_events: [WindowsEvent] = "WindowsEvents", "update";
        }
    }

    object!(SubComponentTypeConfiguration = "AWS::ApplicationInsights::Application.SubComponentTypeConfiguration", "applicationinsights-application-subcomponenttypeconfiguration");
    impl SubComponentTypeConfiguration {
        new! {
            sub_component_type: SubComponentType = "SubComponentType", "update";
            sub_component_configuration_details: SubComponentConfigurationDetails = "SubComponentConfigurationDetails", "update";
        }
    }

    object!(WindowsEvent = "AWS::ApplicationInsights::Application.WindowsEvent", "applicationinsights-application-windowsevent");
    impl WindowsEvent {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            event_name: String = "EventName", "update; 1 to 260 characters";
            event_levels: [EventLevel] = "EventLevels", "update; at least 1 items";
        }
        set! {
            pattern_set: String = "PatternSet", "update; 1 to 30 characters";
        }
    }
    values! { GroupingType: AccountBased = "ACCOUNT_BASED" }
    values! { Severity: High = "HIGH", Medium = "MEDIUM", Low = "LOW" }
    values! { ComponentConfigurationMode: Default = "DEFAULT", DefaultWithOverwrite = "DEFAULT_WITH_OVERWRITE", Custom = "CUSTOM" }
    values! { Encoding: Utf8 = "utf-8", Utf16 = "utf-16", Ascii = "ascii" }
    values! { SubComponentType: AwsEc2Instance = "AWS::EC2::Instance", AwsEc2Volume = "AWS::EC2::Volume" }
    values! { EventLevel: Information = "INFORMATION", Warning = "WARNING", Error = "ERROR", Critical = "CRITICAL", Verbose = "VERBOSE" }
}
