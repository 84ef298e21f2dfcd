// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::FIS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ExperimentTemplate = "AWS::FIS::ExperimentTemplate", "fis-experimenttemplate", Map("Tags"), String
}
impl ExperimentTemplate {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 1224 characters";
        description: String = "Description", "update; at most 512 characters";
        stop_conditions: [experiment_template::ExperimentTemplateStopCondition] = "StopConditions", "update";
        targets: v::Map<experiment_template::ExperimentTemplateTarget> = "Targets", "update";
    }
    set! {
        actions: v::Map<experiment_template::ExperimentTemplateAction> = "Actions", "update";
        experiment_options: experiment_template::ExperimentTemplateExperimentOptions = "ExperimentOptions", "update";
        experiment_report_configuration: experiment_template::ExperimentTemplateExperimentReportConfiguration = "ExperimentReportConfiguration", "update";
        log_configuration: experiment_template::ExperimentTemplateLogConfiguration = "LogConfiguration", "update";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<ExperimentTemplate> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ExperimentTemplate`].
pub mod experiment_template {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CloudWatchDashboard = "AWS::FIS::ExperimentTemplate.CloudWatchDashboard", "fis-experimenttemplate-cloudwatchdashboard");
    impl CloudWatchDashboard {
        new! {
            dashboard_identifier: String = "DashboardIdentifier", "update; 1 to 512 characters";
        }
    }

    object!(CloudWatchLogsConfiguration = "AWS::FIS::ExperimentTemplate.CloudWatchLogsConfiguration", "fis-experimenttemplate-cloudwatchlogsconfiguration");
    impl CloudWatchLogsConfiguration {
        new! {
            log_group_arn: m::logs::LogGroupArn = "LogGroupArn", "update; 20 to 2048 characters";
        }
    }

    object!(DataSources = "AWS::FIS::ExperimentTemplate.DataSources", "fis-experimenttemplate-datasources");
    impl DataSources {
        new! {}
        set! {
            cloud_watch_dashboards: [CloudWatchDashboard] = "CloudWatchDashboards", "update";
        }
    }

    object!(ExperimentReportS3Configuration = "AWS::FIS::ExperimentTemplate.ExperimentReportS3Configuration", "fis-experimenttemplate-experimentreports3configuration");
    impl ExperimentReportS3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; 1 to 256 characters";
        }
    }

    object!(ExperimentTemplateAction = "AWS::FIS::ExperimentTemplate.ExperimentTemplateAction", "fis-experimenttemplate-experimenttemplateaction");
    impl ExperimentTemplateAction {
        new! {
            action_id: String = "ActionId", "update; at most 64 characters";
        }
        set! {
            description: String = "Description", "update; at most 512 characters";
            parameters: v::Map<String> = "Parameters", "update";
            start_after: [String] = "StartAfter", "update";
            targets: v::Map<String> = "Targets", "update";
        }
    }

    object!(ExperimentTemplateExperimentOptions = "AWS::FIS::ExperimentTemplate.ExperimentTemplateExperimentOptions", "fis-experimenttemplate-experimenttemplateexperimentoptions");
    impl ExperimentTemplateExperimentOptions {
        new! {}
        set! {
            account_targeting: AccountTargeting = "AccountTargeting", "replacement";
            empty_target_resolution_mode: EmptyTargetResolutionMode = "EmptyTargetResolutionMode", "update";
        }
    }

    object!(ExperimentTemplateExperimentReportConfiguration = "AWS::FIS::ExperimentTemplate.ExperimentTemplateExperimentReportConfiguration", "fis-experimenttemplate-experimenttemplateexperimentreportconfiguration");
    impl ExperimentTemplateExperimentReportConfiguration {
        new! {
            outputs: Outputs = "Outputs", "update";
        }
        set! {
            data_sources: DataSources = "DataSources", "update";
            post_experiment_duration: String = "PostExperimentDuration", "update; at most 32 characters";
            pre_experiment_duration: String = "PreExperimentDuration", "update; at most 32 characters";
        }
    }

    object!(ExperimentTemplateLogConfiguration = "AWS::FIS::ExperimentTemplate.ExperimentTemplateLogConfiguration", "fis-experimenttemplate-experimenttemplatelogconfiguration");
    impl ExperimentTemplateLogConfiguration {
        new! {
            log_schema_version: i64 = "LogSchemaVersion", "update; at least 1";
        }
        set! {
            cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration", "update";
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(ExperimentTemplateStopCondition = "AWS::FIS::ExperimentTemplate.ExperimentTemplateStopCondition", "fis-experimenttemplate-experimenttemplatestopcondition");
    impl ExperimentTemplateStopCondition {
        new! {
            source: String = "Source", "update; at most 64 characters";
        }
        set! {
            value: String = "Value", "update; 20 to 2048 characters";
        }
    }

    object!(ExperimentTemplateTarget = "AWS::FIS::ExperimentTemplate.ExperimentTemplateTarget", "fis-experimenttemplate-experimenttemplatetarget");
    impl ExperimentTemplateTarget {
        new! {
            resource_type: String = "ResourceType", "update; at most 64 characters";
            selection_mode: String = "SelectionMode", "update; at most 64 characters";
        }
        set! {
            filters: [ExperimentTemplateTargetFilter] = "Filters", "update";
            parameters: v::Map<String> = "Parameters", "update";
            resource_arns: [m::Arn] = "ResourceArns", "update";
            resource_tags: v::Map<String> = "ResourceTags", "update";
        }
    }

    object!(ExperimentTemplateTargetFilter = "AWS::FIS::ExperimentTemplate.ExperimentTemplateTargetFilter", "fis-experimenttemplate-experimenttemplatetargetfilter");
    impl ExperimentTemplateTargetFilter {
        new! {
            path: String = "Path", "update; at most 256 characters";
            values: [String] = "Values", "update";
        }
    }

    object!(Outputs = "AWS::FIS::ExperimentTemplate.Outputs", "fis-experimenttemplate-outputs");
    impl Outputs {
        new! {
            experiment_report_s3_configuration: ExperimentReportS3Configuration = "ExperimentReportS3Configuration", "update";
        }
    }

    object!(S3Configuration = "AWS::FIS::ExperimentTemplate.S3Configuration", "fis-experimenttemplate-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; 1 to 700 characters";
        }
    }
    values! { AccountTargeting: MultiAccount = "multi-account", SingleAccount = "single-account" }
    values! { EmptyTargetResolutionMode: Fail = "fail", Skip = "skip" }
}

resource! {
    TargetAccountConfiguration = "AWS::FIS::TargetAccountConfiguration", "fis-targetaccountconfiguration", None, String
}
impl TargetAccountConfiguration {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 1224 characters";
        account_id: String = "AccountId", "replacement; 12 to 512 characters";
        experiment_template_id: String = "ExperimentTemplateId", "replacement; at most 64 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
    }
}
