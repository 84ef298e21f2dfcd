// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MWAA`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Environment = "AWS::MWAA::Environment", "mwaa-environment", Map("Tags"), String
}
impl Environment {
    new! {
        name: String = "Name", "replacement; 1 to 80 characters";
    }
    set! {
        airflow_configuration_options: v::Json = "AirflowConfigurationOptions", "update";
        airflow_version: String = "AirflowVersion", "update; 1 to 32 characters";
        dag_s3_path: String = "DagS3Path", "update; at most 1024 characters";
        endpoint_management: environment::EndpointManagement = "EndpointManagement", "replacement";
        environment_class: String = "EnvironmentClass", "update; 1 to 1024 characters";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 1 to 1224 characters";
        kms_key: m::kms::KeyArn = "KmsKey", "replacement; 1 to 1224 characters";
        logging_configuration: environment::LoggingConfiguration = "LoggingConfiguration", "update";
        max_webservers: i64 = "MaxWebservers", "update; at least 1";
        max_workers: i64 = "MaxWorkers", "update; at least 1";
        min_webservers: i64 = "MinWebservers", "update; at least 1";
        min_workers: i64 = "MinWorkers", "update; at least 1";
        network_configuration: environment::NetworkConfiguration = "NetworkConfiguration", "update";
        plugins_s3_object_version: String = "PluginsS3ObjectVersion", "update; at most 1024 characters";
        plugins_s3_path: String = "PluginsS3Path", "update; at most 1024 characters";
        requirements_s3_object_version: String = "RequirementsS3ObjectVersion", "update; at most 1024 characters";
        requirements_s3_path: String = "RequirementsS3Path", "update; at most 1024 characters";
        schedulers: i64 = "Schedulers", "update; 1 to 5";
        source_bucket_arn: m::s3::BucketArn = "SourceBucketArn", "update; 1 to 1224 characters";
        startup_script_s3_object_version: String = "StartupScriptS3ObjectVersion", "update; at most 1024 characters";
        startup_script_s3_path: String = "StartupScriptS3Path", "update; at most 1024 characters";
        tags: v::Json = "Tags", "update";
        webserver_access_mode: environment::WebserverAccessMode = "WebserverAccessMode", "update";
        weekly_maintenance_window_start: String = "WeeklyMaintenanceWindowStart", "update; 1 to 9 characters";
        worker_replacement_strategy: environment::WorkerReplacementStrategy = "WorkerReplacementStrategy", "update; cannot be read back";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_celery_executor_queue: String = "CeleryExecutorQueue";
        attr_database_vpc_endpoint_service: String = "DatabaseVpcEndpointService";
        attr_logging_configuration_dag_processing_logs_cloud_watch_log_group_arn: m::Arn = "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn";
        attr_logging_configuration_scheduler_logs_cloud_watch_log_group_arn: m::Arn = "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn";
        attr_logging_configuration_task_logs_cloud_watch_log_group_arn: m::Arn = "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn";
        attr_logging_configuration_webserver_logs_cloud_watch_log_group_arn: m::Arn = "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn";
        attr_logging_configuration_worker_logs_cloud_watch_log_group_arn: m::Arn = "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn";
        attr_webserver_url: String = "WebserverUrl";
        attr_webserver_vpc_endpoint_service: String = "WebserverVpcEndpointService";
    }
}
give! { Environment: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Environment`].
pub mod environment {
    use crate::value::meaning as m;
    object!(LoggingConfiguration = "AWS::MWAA::Environment.LoggingConfiguration", "mwaa-environment-loggingconfiguration");
    impl LoggingConfiguration {
        new! {}
        set! {
            dag_processing_logs: ModuleLoggingConfiguration = "DagProcessingLogs", "update";
            scheduler_logs: ModuleLoggingConfiguration = "SchedulerLogs", "update";
            task_logs: ModuleLoggingConfiguration = "TaskLogs", "update";
            webserver_logs: ModuleLoggingConfiguration = "WebserverLogs", "update";
            worker_logs: ModuleLoggingConfiguration = "WorkerLogs", "update";
        }
    }

    object!(ModuleLoggingConfiguration = "AWS::MWAA::Environment.ModuleLoggingConfiguration", "mwaa-environment-moduleloggingconfiguration");
    impl ModuleLoggingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            log_level: LoggingLevel = "LogLevel", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::MWAA::Environment.NetworkConfiguration", "mwaa-environment-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 2 items";
        }
    }
    values! { EndpointManagement: Customer = "CUSTOMER", Service = "SERVICE" }
    values! { WebserverAccessMode: PrivateOnly = "PRIVATE_ONLY", PublicOnly = "PUBLIC_ONLY", PublicAndPrivate = "PUBLIC_AND_PRIVATE" }
    values! { WorkerReplacementStrategy: Forced = "FORCED", Graceful = "GRACEFUL" }
    values! { LoggingLevel: Critical = "CRITICAL", Error = "ERROR", Warning = "WARNING", Info = "INFO", Debug = "DEBUG" }
}
