// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EMRServerless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::EMRServerless::Application", "emrserverless-application", List("Tags"), String
}
impl Application {
    new! {
        type_: String = "Type", "replacement; 1 to 64 characters";
        release_label: String = "ReleaseLabel", "may replace; 1 to 64 characters";
    }
    set! {
        architecture: application::Architecture = "Architecture", "may replace";
        auto_start_configuration: application::AutoStartConfiguration = "AutoStartConfiguration", "may replace";
        auto_stop_configuration: application::AutoStopConfiguration = "AutoStopConfiguration", "may replace";
        identity_center_configuration: application::IdentityCenterConfiguration = "IdentityCenterConfiguration", "update";
        image_configuration: application::ImageConfigurationInput = "ImageConfiguration", "may replace";
        initial_capacity: [application::InitialCapacityConfigKeyValuePair] = "InitialCapacity", "may replace";
        interactive_configuration: application::InteractiveConfiguration = "InteractiveConfiguration", "may replace";
        maximum_capacity: application::MaximumAllowedResources = "MaximumCapacity", "may replace";
        monitoring_configuration: application::MonitoringConfiguration = "MonitoringConfiguration", "may replace";
        name: String = "Name", "replacement; 1 to 64 characters";
        network_configuration: application::NetworkConfiguration = "NetworkConfiguration", "may replace";
        runtime_configuration: [application::ConfigurationObject] = "RuntimeConfiguration", "may replace; at most 100 items";
        scheduler_configuration: application::SchedulerConfiguration = "SchedulerConfiguration", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update";
        worker_type_specifications: v::Map<application::WorkerTypeSpecificationInput> = "WorkerTypeSpecifications", "may replace";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_arn: m::Arn = "Arn";
    }
}
give! { Application: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AutoStartConfiguration = "AWS::EMRServerless::Application.AutoStartConfiguration", "emrserverless-application-autostartconfiguration");
    impl AutoStartConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "may replace; default `true`";
        }
    }

    object!(AutoStopConfiguration = "AWS::EMRServerless::Application.AutoStopConfiguration", "emrserverless-application-autostopconfiguration");
    impl AutoStopConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "may replace; default `true`";
            idle_timeout_minutes: i64 = "IdleTimeoutMinutes", "may replace";
        }
    }

    object!(CloudWatchLoggingConfiguration = "AWS::EMRServerless::Application.CloudWatchLoggingConfiguration", "emrserverless-application-cloudwatchloggingconfiguration");
    impl CloudWatchLoggingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; default `false`";
            encryption_key_arn: m::Arn = "EncryptionKeyArn", "update; 20 to 2048 characters";
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            log_stream_name_prefix: String = "LogStreamNamePrefix", "update; 1 to 512 characters";
            log_type_map: [LogTypeMapKeyValuePair] = "LogTypeMap", "update";
        }
    }

    object!(ConfigurationObject = "AWS::EMRServerless::Application.ConfigurationObject", "emrserverless-application-configurationobject");
    impl ConfigurationObject {
        new! {
            classification: String = "Classification", "update; 1 to 1024 characters";
        }
        set! {
            configurations: [ConfigurationObject] = "Configurations", "update; at most 100 items";
            properties: v::Map<String> = "Properties", "update";
        }
    }

    object!(IdentityCenterConfiguration = "AWS::EMRServerless::Application.IdentityCenterConfiguration", "emrserverless-application-identitycenterconfiguration");
    impl IdentityCenterConfiguration {
        new! {}
        set! {
            identity_center_instance_arn: m::Arn = "IdentityCenterInstanceArn", "update; 1 to 1024 characters";
        }
    }

    object!(ImageConfigurationInput = "AWS::EMRServerless::Application.ImageConfigurationInput", "emrserverless-application-imageconfigurationinput");
    impl ImageConfigurationInput {
        new! {}
        set! {
            image_uri: String = "ImageUri", "may replace; 1 to 1024 characters";
        }
    }

    object!(InitialCapacityConfig = "AWS::EMRServerless::Application.InitialCapacityConfig", "emrserverless-application-initialcapacityconfig");
    impl InitialCapacityConfig {
        new! {
            worker_configuration: WorkerConfiguration = "WorkerConfiguration", "may replace";
            worker_count: i64 = "WorkerCount", "may replace; 1 to 1000000";
        }
    }

    object!(InitialCapacityConfigKeyValuePair = "AWS::EMRServerless::Application.InitialCapacityConfigKeyValuePair", "emrserverless-application-initialcapacityconfigkeyvaluepair");
    impl InitialCapacityConfigKeyValuePair {
        new! {
            key: String = "Key", "may replace; 1 to 50 characters";
            value: InitialCapacityConfig = "Value", "may replace";
        }
    }

    object!(InteractiveConfiguration = "AWS::EMRServerless::Application.InteractiveConfiguration", "emrserverless-application-interactiveconfiguration");
    impl InteractiveConfiguration {
        new! {}
        set! {
            livy_endpoint_enabled: bool = "LivyEndpointEnabled", "update; default `false`";
            session_enabled: bool = "SessionEnabled", "update; default `false`";
            studio_enabled: bool = "StudioEnabled", "update; default `false`";
        }
    }

    object!(LogTypeMapKeyValuePair = "AWS::EMRServerless::Application.LogTypeMapKeyValuePair", "emrserverless-application-logtypemapkeyvaluepair");
    impl LogTypeMapKeyValuePair {
        new! {
            key: String = "Key", "update; 1 to 50 characters";
            value: [String] = "Value", "update; 1 to 5 items";
        }
    }

    object!(ManagedPersistenceMonitoringConfiguration = "AWS::EMRServerless::Application.ManagedPersistenceMonitoringConfiguration", "emrserverless-application-managedpersistencemonitoringconfiguration");
    impl ManagedPersistenceMonitoringConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; default `true`";
            encryption_key_arn: m::Arn = "EncryptionKeyArn", "update; 20 to 2048 characters";
        }
    }

    object!(MaximumAllowedResources = "AWS::EMRServerless::Application.MaximumAllowedResources", "emrserverless-application-maximumallowedresources");
    impl MaximumAllowedResources {
        new! {
            cpu: String = "Cpu", "may replace; 1 to 15 characters";
            memory: String = "Memory", "may replace; 1 to 15 characters";
        }
        set! {
            disk: String = "Disk", "may replace; 1 to 15 characters";
        }
    }

    object!(MonitoringConfiguration = "AWS::EMRServerless::Application.MonitoringConfiguration", "emrserverless-application-monitoringconfiguration");
    impl MonitoringConfiguration {
        new! {}
        set! {
            cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration", "update";
            managed_persistence_monitoring_configuration: ManagedPersistenceMonitoringConfiguration = "ManagedPersistenceMonitoringConfiguration", "update";
            prometheus_monitoring_configuration: PrometheusMonitoringConfiguration = "PrometheusMonitoringConfiguration", "update";
            s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::EMRServerless::Application.NetworkConfiguration", "emrserverless-application-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "may replace; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "may replace; 1 to 16 items";
        }
    }

    object!(PrometheusMonitoringConfiguration = "AWS::EMRServerless::Application.PrometheusMonitoringConfiguration", "emrserverless-application-prometheusmonitoringconfiguration");
    impl PrometheusMonitoringConfiguration {
        new! {}
        set! {
            remote_write_url: String = "RemoteWriteUrl", "update; 1 to 10280 characters";
        }
    }

    object!(S3MonitoringConfiguration = "AWS::EMRServerless::Application.S3MonitoringConfiguration", "emrserverless-application-s3monitoringconfiguration");
    impl S3MonitoringConfiguration {
        new! {}
        set! {
            encryption_key_arn: m::Arn = "EncryptionKeyArn", "update; 20 to 2048 characters";
            log_uri: String = "LogUri", "update; 1 to 10280 characters";
        }
    }

    object!(SchedulerConfiguration = "AWS::EMRServerless::Application.SchedulerConfiguration", "emrserverless-application-schedulerconfiguration");
    impl SchedulerConfiguration {
        new! {}
        set! {
            max_concurrent_runs: i64 = "MaxConcurrentRuns", "update";
            queue_timeout_minutes: i64 = "QueueTimeoutMinutes", "update";
        }
    }

    object!(WorkerConfiguration = "AWS::EMRServerless::Application.WorkerConfiguration", "emrserverless-application-workerconfiguration");
    impl WorkerConfiguration {
        new! {
            cpu: String = "Cpu", "may replace; 1 to 15 characters";
            memory: String = "Memory", "may replace; 1 to 15 characters";
        }
        set! {
            disk: String = "Disk", "may replace; 1 to 15 characters";
            disk_type: String = "DiskType", "update";
        }
    }

    object!(WorkerTypeSpecificationInput = "AWS::EMRServerless::Application.WorkerTypeSpecificationInput", "emrserverless-application-workertypespecificationinput");
    impl WorkerTypeSpecificationInput {
        new! {}
        set! {
            image_configuration: ImageConfigurationInput = "ImageConfiguration", "may replace";
        }
    }
    values! { Architecture: Arm64 = "ARM64", X86_64 = "X86_64" }
}
