// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ObservabilityAdmin`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    DatasetIntegration = "AWS::ObservabilityAdmin::DatasetIntegration", "observabilityadmin-datasetintegration", List("Tags"), m::Arn
}
impl DatasetIntegration {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DatasetIntegration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { DatasetIntegration: m::Arn = Ref; }

resource! {
    OrganizationCentralizationRule = "AWS::ObservabilityAdmin::OrganizationCentralizationRule", "observabilityadmin-organizationcentralizationrule", List("Tags"), String
}
impl OrganizationCentralizationRule {
    new! {
        rule_name: String = "RuleName", "replacement; 1 to 100 characters";
        rule: organization_centralization_rule::CentralizationRule = "Rule", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OrganizationCentralizationRule> {
    get! {
        attr_rule_arn: String = "RuleArn";
    }
}
give! { OrganizationCentralizationRule: m::Arn = Ref; }
/// Property types and values of [`OrganizationCentralizationRule`].
pub mod organization_centralization_rule {
    use crate::value::meaning as m;
    object!(CentralizationRule = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRule", "observabilityadmin-organizationcentralizationrule-centralizationrule");
    impl CentralizationRule {
        new! {
            destination: CentralizationRuleDestination = "Destination", "update";
            source: CentralizationRuleSource = "Source", "update";
        }
    }

    object!(CentralizationRuleDestination = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRuleDestination", "observabilityadmin-organizationcentralizationrule-centralizationruledestination");
    impl CentralizationRuleDestination {
        new! {
            region: String = "Region", "update; at least 1 characters";
        }
        set! {
            account: String = "Account", "update; 12 characters";
            destination_logs_configuration: DestinationLogsConfiguration = "DestinationLogsConfiguration", "update";
            destination_metrics_configuration: DestinationMetricsConfiguration = "DestinationMetricsConfiguration", "update";
        }
    }

    object!(CentralizationRuleSource = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.CentralizationRuleSource", "observabilityadmin-organizationcentralizationrule-centralizationrulesource");
    impl CentralizationRuleSource {
        new! {
            regions: [String] = "Regions", "update; at least 1 items";
        }
        set! {
            scope: String = "Scope", "update; 1 to 2000 characters";
            source_logs_configuration: SourceLogsConfiguration = "SourceLogsConfiguration", "update";
            source_metrics_configuration: SourceMetricsConfiguration = "SourceMetricsConfiguration", "update";
        }
    }

    object!(DestinationLogsConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.DestinationLogsConfiguration", "observabilityadmin-organizationcentralizationrule-destinationlogsconfiguration");
    impl DestinationLogsConfiguration {
        new! {}
        set! {
            backup_configuration: LogsBackupConfiguration = "BackupConfiguration", "update";
            log_group_name_configuration: LogGroupNameConfiguration = "LogGroupNameConfiguration", "update";
            logs_encryption_configuration: LogsEncryptionConfiguration = "LogsEncryptionConfiguration", "update";
            tag_propagation_configuration: TagPropagationConfiguration = "TagPropagationConfiguration", "update";
        }
    }

    object!(DestinationMetricsConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.DestinationMetricsConfiguration", "observabilityadmin-organizationcentralizationrule-destinationmetricsconfiguration");
    impl DestinationMetricsConfiguration {
        new! {}
        set! {
            backup_configuration: MetricsBackupConfiguration = "BackupConfiguration", "update";
        }
    }

    object!(LogGroupNameConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogGroupNameConfiguration", "observabilityadmin-organizationcentralizationrule-loggroupnameconfiguration");
    impl LogGroupNameConfiguration {
        new! {
            log_group_name_pattern: String = "LogGroupNamePattern", "update; 1 to 512 characters";
        }
    }

    object!(LogsBackupConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogsBackupConfiguration", "observabilityadmin-organizationcentralizationrule-logsbackupconfiguration");
    impl LogsBackupConfiguration {
        new! {
            region: String = "Region", "update; at least 1 characters";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 1011 characters";
        }
    }

    object!(LogsEncryptionConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.LogsEncryptionConfiguration", "observabilityadmin-organizationcentralizationrule-logsencryptionconfiguration");
    impl LogsEncryptionConfiguration {
        new! {
            encryption_strategy: EncryptionStrategy = "EncryptionStrategy", "update";
        }
        set! {
            encryption_conflict_resolution_strategy: EncryptionConflictResolutionStrategy = "EncryptionConflictResolutionStrategy", "update";
            encryption_scope: EncryptionScope = "EncryptionScope", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 1011 characters";
        }
    }

    object!(MetricsBackupConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.MetricsBackupConfiguration", "observabilityadmin-organizationcentralizationrule-metricsbackupconfiguration");
    impl MetricsBackupConfiguration {
        new! {
            region: String = "Region", "update; at least 1 characters";
        }
    }

    object!(SourceLogsConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.SourceLogsConfiguration", "observabilityadmin-organizationcentralizationrule-sourcelogsconfiguration");
    impl SourceLogsConfiguration {
        new! {
            encrypted_log_group_strategy: EncryptedLogGroupStrategy = "EncryptedLogGroupStrategy", "update";
        }
        set! {
            data_source_selection_criteria: String = "DataSourceSelectionCriteria", "update; 1 to 2000 characters";
            log_group_selection_criteria: String = "LogGroupSelectionCriteria", "update; 1 to 2000 characters";
        }
    }

    object!(SourceMetricsConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.SourceMetricsConfiguration", "observabilityadmin-organizationcentralizationrule-sourcemetricsconfiguration");
    impl SourceMetricsConfiguration {
        new! {}
        set! {
            metrics_selection_criteria: String = "MetricsSelectionCriteria", "update; 1 to 2000 characters";
        }
    }

    object!(TagPropagationConfiguration = "AWS::ObservabilityAdmin::OrganizationCentralizationRule.TagPropagationConfiguration", "observabilityadmin-organizationcentralizationrule-tagpropagationconfiguration");
    impl TagPropagationConfiguration {
        new! {
            destination_role_arn: m::iam::RoleArn = "DestinationRoleArn", "update; 20 to 2048 characters";
        }
        set! {
            tag_conflict_resolution_strategy: TagConflictResolutionStrategy = "TagConflictResolutionStrategy", "update";
        }
    }
    values! { EncryptionConflictResolutionStrategy: Allow = "ALLOW", Skip = "SKIP" }
    values! { EncryptionScope: EncryptedSourceOnly = "ENCRYPTED_SOURCE_ONLY", NewDestinationLogGroups = "NEW_DESTINATION_LOG_GROUPS" }
    values! { EncryptionStrategy: CustomerManaged = "CUSTOMER_MANAGED", AwsOwned = "AWS_OWNED" }
    values! { EncryptedLogGroupStrategy: Allow = "ALLOW", Skip = "SKIP" }
    values! { TagConflictResolutionStrategy: InSync = "IN_SYNC", AddOnly = "ADD_ONLY", UpdateSync = "UPDATE_SYNC" }
}

resource! {
    OrganizationTelemetryRule = "AWS::ObservabilityAdmin::OrganizationTelemetryRule", "observabilityadmin-organizationtelemetryrule", List("Tags"), String
}
impl OrganizationTelemetryRule {
    new! {
        rule_name: String = "RuleName", "replacement; 1 to 100 characters";
        rule: organization_telemetry_rule::TelemetryRule = "Rule", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OrganizationTelemetryRule> {
    get! {
        attr_region_statuses: [v::Json] = "RegionStatuses";
        attr_rule_arn: String = "RuleArn";
    }
}
give! { OrganizationTelemetryRule: m::Arn = Ref; }
/// Property types and values of [`OrganizationTelemetryRule`].
pub mod organization_telemetry_rule {
    use crate::value::meaning as m;
    object!(ActionCondition = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.ActionCondition", "observabilityadmin-organizationtelemetryrule-actioncondition");
    impl ActionCondition {
        new! {}
        set! {
            action: Action = "Action", "update";
        }
    }

    object!(AdvancedEventSelector = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.AdvancedEventSelector", "observabilityadmin-organizationtelemetryrule-advancedeventselector");
    impl AdvancedEventSelector {
        new! {
            field_selectors: [AdvancedFieldSelector] = "FieldSelectors", "update";
        }
        set! {
            name: String = "Name", "update";
        }
    }

    object!(AdvancedFieldSelector = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.AdvancedFieldSelector", "observabilityadmin-organizationtelemetryrule-advancedfieldselector");
    impl AdvancedFieldSelector {
        new! {}
        set! {
            ends_with: [String] = "EndsWith", "update";
            equals: [String] = "Equals", "update";
            field: String = "Field", "update; 1 to 1000 characters";
            not_ends_with: [String] = "NotEndsWith", "update";
            not_equals: [String] = "NotEquals", "update";
            not_starts_with: [String] = "NotStartsWith", "update";
            starts_with: [String] = "StartsWith", "update";
        }
    }

    object!(CloudtrailParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.CloudtrailParameters", "observabilityadmin-organizationtelemetryrule-cloudtrailparameters");
    impl CloudtrailParameters {
        new! {
            advanced_event_selectors: [AdvancedEventSelector] = "AdvancedEventSelectors", "update";
        }
    }

    object!(Condition = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.Condition", "observabilityadmin-organizationtelemetryrule-condition");
    impl Condition {
        new! {}
        set! {
            action_condition: ActionCondition = "ActionCondition", "update";
            label_name_condition: LabelNameCondition = "LabelNameCondition", "update";
        }
    }

    object!(ElbLoadBalancerLoggingParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.ELBLoadBalancerLoggingParameters", "observabilityadmin-organizationtelemetryrule-elbloadbalancerloggingparameters");
    impl ElbLoadBalancerLoggingParameters {
        new! {}
        set! {
            field_delimiter: String = "FieldDelimiter", "update";
            output_format: OutputFormat = "OutputFormat", "update";
        }
    }

    object!(FieldToMatch = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.FieldToMatch", "observabilityadmin-organizationtelemetryrule-fieldtomatch");
    impl FieldToMatch {
        new! {}
        set! {
            method: String = "Method", "update";
            query_string: String = "QueryString", "update";
            single_header: SingleHeader = "SingleHeader", "update";
            uri_path: String = "UriPath", "update";
        }
    }

    object!(Filter = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.Filter", "observabilityadmin-organizationtelemetryrule-filter");
    impl Filter {
        new! {}
        set! {
            behavior: FilterBehavior = "Behavior", "update";
            conditions: [Condition] = "Conditions", "update; at least 1 characters";
            requirement: FilterRequirement = "Requirement", "update";
        }
    }

    object!(LabelNameCondition = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.LabelNameCondition", "observabilityadmin-organizationtelemetryrule-labelnamecondition");
    impl LabelNameCondition {
        new! {}
        set! {
            label_name: String = "LabelName", "update; 1 to 1024 characters";
        }
    }

    object!(LogDeliveryParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.LogDeliveryParameters", "observabilityadmin-organizationtelemetryrule-logdeliveryparameters");
    impl LogDeliveryParameters {
        new! {}
        set! {
            log_types: [LogType] = "LogTypes", "update; at least 1 items";
        }
    }

    object!(LoggingFilter = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.LoggingFilter", "observabilityadmin-organizationtelemetryrule-loggingfilter");
    impl LoggingFilter {
        new! {}
        set! {
            default_behavior: FilterBehavior = "DefaultBehavior", "update";
            filters: [Filter] = "Filters", "update; at least 1 characters";
        }
    }

    object!(MskMonitoringParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.MskMonitoringParameters", "observabilityadmin-organizationtelemetryrule-mskmonitoringparameters");
    impl MskMonitoringParameters {
        new! {}
        set! {
            enhanced_monitoring: EnhancedMonitoring = "EnhancedMonitoring", "update";
        }
    }

    object!(RegionStatus = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.RegionStatus", "observabilityadmin-organizationtelemetryrule-regionstatus");
    impl RegionStatus {
        new! {}
        set! {
            region: String = "Region", "update";
            rule_arn: String = "RuleArn", "update";
            status: String = "Status", "update";
        }
    }

    object!(SingleHeader = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.SingleHeader", "observabilityadmin-organizationtelemetryrule-singleheader");
    impl SingleHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(TelemetryDestinationConfiguration = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.TelemetryDestinationConfiguration", "observabilityadmin-organizationtelemetryrule-telemetrydestinationconfiguration");
    impl TelemetryDestinationConfiguration {
        new! {}
        set! {
            cloudtrail_parameters: CloudtrailParameters = "CloudtrailParameters", "update";
            destination_pattern: String = "DestinationPattern", "update";
            destination_type: DestinationType = "DestinationType", "update";
            elb_load_balancer_logging_parameters: ElbLoadBalancerLoggingParameters = "ELBLoadBalancerLoggingParameters", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            log_delivery_parameters: LogDeliveryParameters = "LogDeliveryParameters", "update";
            msk_monitoring_parameters: MskMonitoringParameters = "MskMonitoringParameters", "update";
            retention_in_days: i64 = "RetentionInDays", "update; 1 to 3653";
            vpc_flow_log_parameters: VpcFlowLogParameters = "VPCFlowLogParameters", "update";
            waf_logging_parameters: WafLoggingParameters = "WAFLoggingParameters", "update";
        }
    }

    object!(TelemetryRule = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.TelemetryRule", "observabilityadmin-organizationtelemetryrule-telemetryrule");
    impl TelemetryRule {
        new! {
            resource_type: ResourceType = "ResourceType", "update";
            telemetry_type: TelemetryType = "TelemetryType", "update";
        }
        set! {
            all_regions: bool = "AllRegions", "replacement";
            allow_field_updates: bool = "AllowFieldUpdates", "update; default `false`";
            destination_configuration: TelemetryDestinationConfiguration = "DestinationConfiguration", "update";
            regions: [String] = "Regions", "update; at least 1 items; cannot be read back";
            scope: String = "Scope", "update";
            selection_criteria: String = "SelectionCriteria", "update";
            telemetry_source_types: [TelemetrySourceType] = "TelemetrySourceTypes", "update";
        }
    }

    object!(VpcFlowLogParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.VPCFlowLogParameters", "observabilityadmin-organizationtelemetryrule-vpcflowlogparameters");
    impl VpcFlowLogParameters {
        new! {}
        set! {
            log_format: String = "LogFormat", "update";
            max_aggregation_interval: i64 = "MaxAggregationInterval", "update";
            traffic_type: String = "TrafficType", "update";
        }
    }

    object!(WafLoggingParameters = "AWS::ObservabilityAdmin::OrganizationTelemetryRule.WAFLoggingParameters", "observabilityadmin-organizationtelemetryrule-wafloggingparameters");
    impl WafLoggingParameters {
        new! {}
        set! {
            log_type: WafLogType = "LogType", "update";
            logging_filter: LoggingFilter = "LoggingFilter", "update";
            redacted_fields: [FieldToMatch] = "RedactedFields", "update; at most 100 items";
        }
    }
    values! { Action: Allow = "ALLOW", Block = "BLOCK", Count = "COUNT", Captcha = "CAPTCHA", Challenge = "CHALLENGE", ExcludedAsCount = "EXCLUDED_AS_COUNT" }
    values! { OutputFormat: Plain = "plain", Json = "json" }
    values! { FilterBehavior: Keep = "KEEP", Drop = "DROP" }
    values! { FilterRequirement: MeetsAll = "MEETS_ALL", MeetsAny = "MEETS_ANY" }
    values! { LogType: SecurityFindingLogs = "SECURITY_FINDING_LOGS", S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS", AccessLogs = "ACCESS_LOGS", ConnectionLogs = "CONNECTION_LOGS", AlbAccessLogs = "ALB_ACCESS_LOGS", AlbConnectionLogs = "ALB_CONNECTION_LOGS", AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS" }
    values! { EnhancedMonitoring: Default = "DEFAULT", PerBroker = "PER_BROKER", PerTopicPerBroker = "PER_TOPIC_PER_BROKER", PerTopicPerPartition = "PER_TOPIC_PER_PARTITION" }
    values! { DestinationType: CloudWatchLogs = "cloud-watch-logs" }
    values! { ResourceType: AwsEc2Vpc = "AWS::EC2::VPC", AwsWaFv2WebAcl = "AWS::WAFv2::WebACL", AwsCloudTrail = "AWS::CloudTrail", AwsEksCluster = "AWS::EKS::Cluster", AwsElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer", AwsEc2Instance = "AWS::EC2::Instance", AwsSecurityHubHub = "AWS::SecurityHub::Hub", AwsSecurityHubHubV2 = "AWS::SecurityHub::HubV2", AwsS3Bucket = "AWS::S3::Bucket", AwsMskCluster = "AWS::MSK::Cluster", AwsCloudFrontDistribution = "AWS::CloudFront::Distribution", AwsCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment" }
    values! { TelemetrySourceType: VpcFlowLogs = "VPC_FLOW_LOGS", Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS", EksAuditLogs = "EKS_AUDIT_LOGS", EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS", EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS", EksSchedulerLogs = "EKS_SCHEDULER_LOGS", EksApiLogs = "EKS_API_LOGS" }
    values! { TelemetryType: Logs = "Logs", Metrics = "Metrics" }
    values! { WafLogType: WafLogs = "WAF_LOGS" }
}

resource! {
    S3TableIntegration = "AWS::ObservabilityAdmin::S3TableIntegration", "observabilityadmin-s3tableintegration", List("Tags"), m::Arn
}
impl S3TableIntegration {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 1 to 1011 characters";
        encryption: s3_table_integration::EncryptionConfig = "Encryption", "replacement";
    }
    set! {
        log_sources: [s3_table_integration::LogSource] = "LogSources", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<S3TableIntegration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { S3TableIntegration: m::Arn = Ref; }
/// Property types and values of [`S3TableIntegration`].
pub mod s3_table_integration {
    use crate::value::meaning as m;
    object!(EncryptionConfig = "AWS::ObservabilityAdmin::S3TableIntegration.EncryptionConfig", "observabilityadmin-s3tableintegration-encryptionconfig");
    impl EncryptionConfig {
        new! {
            sse_algorithm: SseAlgorithm = "SseAlgorithm", "update";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 1011 characters";
        }
    }

    object!(LogSource = "AWS::ObservabilityAdmin::S3TableIntegration.LogSource", "observabilityadmin-s3tableintegration-logsource");
    impl LogSource {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            type_: String = "Type", "update; 1 to 256 characters";
        }
    }
    values! { SseAlgorithm: Aes256 = "AES256", AwsKms = "aws:kms" }
}

resource! {
    TelemetryEnrichment = "AWS::ObservabilityAdmin::TelemetryEnrichment", "observabilityadmin-telemetryenrichment", None, String
}
impl TelemetryEnrichment {
    new! {
        scope: telemetry_enrichment::Scope = "Scope", "replacement";
    }
}
impl c::Handle<TelemetryEnrichment> {
    get! {
        attr_status: String = "Status";
    }
}
/// Property types and values of [`TelemetryEnrichment`].
pub mod telemetry_enrichment {
    values! { Scope: Account = "ACCOUNT" }
}

resource! {
    TelemetryPipelines = "AWS::ObservabilityAdmin::TelemetryPipelines", "observabilityadmin-telemetrypipelines", List("Tags"), String
}
impl TelemetryPipelines {
    new! {
        configuration: telemetry_pipelines::TelemetryPipelineConfiguration = "Configuration", "update";
    }
    set! {
        name: String = "Name", "replacement; 3 to 28 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TelemetryPipelines> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_pipeline: v::Json = "Pipeline";
        attr_pipeline_identifier: String = "PipelineIdentifier";
        attr_status: String = "Status";
        attr_status_reason: v::Json = "StatusReason";
    }
}
give! { TelemetryPipelines: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`TelemetryPipelines`].
pub mod telemetry_pipelines {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(TelemetryPipeline = "AWS::ObservabilityAdmin::TelemetryPipelines.TelemetryPipeline", "observabilityadmin-telemetrypipelines-telemetrypipeline");
    impl TelemetryPipeline {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; 1 to 1011 characters";
            configuration: TelemetryPipelineConfiguration = "Configuration", "update";
            created_time_stamp: v::Number = "CreatedTimeStamp", "update";
            last_update_time_stamp: v::Number = "LastUpdateTimeStamp", "update";
            name: String = "Name", "update; 3 to 28 characters";
            status: TelemetryPipelineStatus = "Status", "update";
            status_reason: TelemetryPipelineStatusReason = "StatusReason", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(TelemetryPipelineConfiguration = "AWS::ObservabilityAdmin::TelemetryPipelines.TelemetryPipelineConfiguration", "observabilityadmin-telemetrypipelines-telemetrypipelineconfiguration");
    impl TelemetryPipelineConfiguration {
        new! {
            body: String = "Body", "update; 1 to 24000 characters";
        }
    }

    object!(TelemetryPipelineStatusReason = "AWS::ObservabilityAdmin::TelemetryPipelines.TelemetryPipelineStatusReason", "observabilityadmin-telemetrypipelines-telemetrypipelinestatusreason");
    impl TelemetryPipelineStatusReason {
        new! {}
        set! {
            description: String = "Description", "update";
        }
    }
    values! { TelemetryPipelineStatus: Creating = "CREATING", Active = "ACTIVE", Updating = "UPDATING", Deleting = "DELETING", CreateFailed = "CREATE_FAILED", UpdateFailed = "UPDATE_FAILED" }
}

resource! {
    TelemetryRule = "AWS::ObservabilityAdmin::TelemetryRule", "observabilityadmin-telemetryrule", List("Tags"), String
}
impl TelemetryRule {
    new! {
        rule_name: String = "RuleName", "replacement; 1 to 100 characters";
        rule: telemetry_rule::TelemetryRule = "Rule", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TelemetryRule> {
    get! {
        attr_region_statuses: [v::Json] = "RegionStatuses";
        attr_rule_arn: String = "RuleArn";
    }
}
give! { TelemetryRule: m::Arn = Ref; }
/// Property types and values of [`TelemetryRule`].
pub mod telemetry_rule {
    use crate::value::meaning as m;
    object!(ActionCondition = "AWS::ObservabilityAdmin::TelemetryRule.ActionCondition", "observabilityadmin-telemetryrule-actioncondition");
    impl ActionCondition {
        new! {}
        set! {
            action: Action = "Action", "update";
        }
    }

    object!(AdvancedEventSelector = "AWS::ObservabilityAdmin::TelemetryRule.AdvancedEventSelector", "observabilityadmin-telemetryrule-advancedeventselector");
    impl AdvancedEventSelector {
        new! {
            field_selectors: [AdvancedFieldSelector] = "FieldSelectors", "update";
        }
        set! {
            name: String = "Name", "update";
        }
    }

    object!(AdvancedFieldSelector = "AWS::ObservabilityAdmin::TelemetryRule.AdvancedFieldSelector", "observabilityadmin-telemetryrule-advancedfieldselector");
    impl AdvancedFieldSelector {
        new! {}
        set! {
            ends_with: [String] = "EndsWith", "update";
            equals: [String] = "Equals", "update";
            field: String = "Field", "update; 1 to 1000 characters";
            not_ends_with: [String] = "NotEndsWith", "update";
            not_equals: [String] = "NotEquals", "update";
            not_starts_with: [String] = "NotStartsWith", "update";
            starts_with: [String] = "StartsWith", "update";
        }
    }

    object!(CloudtrailParameters = "AWS::ObservabilityAdmin::TelemetryRule.CloudtrailParameters", "observabilityadmin-telemetryrule-cloudtrailparameters");
    impl CloudtrailParameters {
        new! {
            advanced_event_selectors: [AdvancedEventSelector] = "AdvancedEventSelectors", "update";
        }
    }

    object!(Condition = "AWS::ObservabilityAdmin::TelemetryRule.Condition", "observabilityadmin-telemetryrule-condition");
    impl Condition {
        new! {}
        set! {
            action_condition: ActionCondition = "ActionCondition", "update";
            label_name_condition: LabelNameCondition = "LabelNameCondition", "update";
        }
    }

    object!(ElbLoadBalancerLoggingParameters = "AWS::ObservabilityAdmin::TelemetryRule.ELBLoadBalancerLoggingParameters", "observabilityadmin-telemetryrule-elbloadbalancerloggingparameters");
    impl ElbLoadBalancerLoggingParameters {
        new! {}
        set! {
            field_delimiter: String = "FieldDelimiter", "update";
            output_format: OutputFormat = "OutputFormat", "update";
        }
    }

    object!(FieldToMatch = "AWS::ObservabilityAdmin::TelemetryRule.FieldToMatch", "observabilityadmin-telemetryrule-fieldtomatch");
    impl FieldToMatch {
        new! {}
        set! {
            method: String = "Method", "update";
            query_string: String = "QueryString", "update";
            single_header: SingleHeader = "SingleHeader", "update";
            uri_path: String = "UriPath", "update";
        }
    }

    object!(Filter = "AWS::ObservabilityAdmin::TelemetryRule.Filter", "observabilityadmin-telemetryrule-filter");
    impl Filter {
        new! {}
        set! {
            behavior: FilterBehavior = "Behavior", "update";
            conditions: [Condition] = "Conditions", "update; at least 1 characters";
            requirement: FilterRequirement = "Requirement", "update";
        }
    }

    object!(LabelNameCondition = "AWS::ObservabilityAdmin::TelemetryRule.LabelNameCondition", "observabilityadmin-telemetryrule-labelnamecondition");
    impl LabelNameCondition {
        new! {}
        set! {
            label_name: String = "LabelName", "update; 1 to 1024 characters";
        }
    }

    object!(LogDeliveryParameters = "AWS::ObservabilityAdmin::TelemetryRule.LogDeliveryParameters", "observabilityadmin-telemetryrule-logdeliveryparameters");
    impl LogDeliveryParameters {
        new! {}
        set! {
            log_types: [LogType] = "LogTypes", "update; at least 1 items";
        }
    }

    object!(LoggingFilter = "AWS::ObservabilityAdmin::TelemetryRule.LoggingFilter", "observabilityadmin-telemetryrule-loggingfilter");
    impl LoggingFilter {
        new! {}
        set! {
            default_behavior: FilterBehavior = "DefaultBehavior", "update";
            filters: [Filter] = "Filters", "update; at least 1 characters";
        }
    }

    object!(MskMonitoringParameters = "AWS::ObservabilityAdmin::TelemetryRule.MskMonitoringParameters", "observabilityadmin-telemetryrule-mskmonitoringparameters");
    impl MskMonitoringParameters {
        new! {}
        set! {
            enhanced_monitoring: EnhancedMonitoring = "EnhancedMonitoring", "update";
        }
    }

    object!(RegionStatus = "AWS::ObservabilityAdmin::TelemetryRule.RegionStatus", "observabilityadmin-telemetryrule-regionstatus");
    impl RegionStatus {
        new! {}
        set! {
            region: String = "Region", "update";
            rule_arn: String = "RuleArn", "update";
            status: String = "Status", "update";
        }
    }

    object!(SingleHeader = "AWS::ObservabilityAdmin::TelemetryRule.SingleHeader", "observabilityadmin-telemetryrule-singleheader");
    impl SingleHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(TelemetryDestinationConfiguration = "AWS::ObservabilityAdmin::TelemetryRule.TelemetryDestinationConfiguration", "observabilityadmin-telemetryrule-telemetrydestinationconfiguration");
    impl TelemetryDestinationConfiguration {
        new! {}
        set! {
            cloudtrail_parameters: CloudtrailParameters = "CloudtrailParameters", "update";
            destination_pattern: String = "DestinationPattern", "update";
            destination_type: DestinationType = "DestinationType", "update";
            elb_load_balancer_logging_parameters: ElbLoadBalancerLoggingParameters = "ELBLoadBalancerLoggingParameters", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            log_delivery_parameters: LogDeliveryParameters = "LogDeliveryParameters", "update";
            msk_monitoring_parameters: MskMonitoringParameters = "MskMonitoringParameters", "update";
            retention_in_days: i64 = "RetentionInDays", "update; 1 to 3653";
            vpc_flow_log_parameters: VpcFlowLogParameters = "VPCFlowLogParameters", "update";
            waf_logging_parameters: WafLoggingParameters = "WAFLoggingParameters", "update";
        }
    }

    object!(TelemetryRule = "AWS::ObservabilityAdmin::TelemetryRule.TelemetryRule", "observabilityadmin-telemetryrule-telemetryrule");
    impl TelemetryRule {
        new! {
            resource_type: ResourceType = "ResourceType", "update";
            telemetry_type: TelemetryType = "TelemetryType", "update";
        }
        set! {
            all_regions: bool = "AllRegions", "replacement";
            allow_field_updates: bool = "AllowFieldUpdates", "update; default `false`";
            destination_configuration: TelemetryDestinationConfiguration = "DestinationConfiguration", "update";
            regions: [String] = "Regions", "update; at least 1 items; cannot be read back";
            selection_criteria: String = "SelectionCriteria", "update";
            telemetry_source_types: [TelemetrySourceType] = "TelemetrySourceTypes", "update";
        }
    }

    object!(VpcFlowLogParameters = "AWS::ObservabilityAdmin::TelemetryRule.VPCFlowLogParameters", "observabilityadmin-telemetryrule-vpcflowlogparameters");
    impl VpcFlowLogParameters {
        new! {}
        set! {
            log_format: String = "LogFormat", "update";
            max_aggregation_interval: i64 = "MaxAggregationInterval", "update";
            traffic_type: String = "TrafficType", "update";
        }
    }

    object!(WafLoggingParameters = "AWS::ObservabilityAdmin::TelemetryRule.WAFLoggingParameters", "observabilityadmin-telemetryrule-wafloggingparameters");
    impl WafLoggingParameters {
        new! {}
        set! {
            log_type: WafLogType = "LogType", "update";
            logging_filter: LoggingFilter = "LoggingFilter", "update";
            redacted_fields: [FieldToMatch] = "RedactedFields", "update; at most 100 items";
        }
    }
    values! { Action: Allow = "ALLOW", Block = "BLOCK", Count = "COUNT", Captcha = "CAPTCHA", Challenge = "CHALLENGE", ExcludedAsCount = "EXCLUDED_AS_COUNT" }
    values! { OutputFormat: Plain = "plain", Json = "json" }
    values! { FilterBehavior: Keep = "KEEP", Drop = "DROP" }
    values! { FilterRequirement: MeetsAll = "MEETS_ALL", MeetsAny = "MEETS_ANY" }
    values! { LogType: ApplicationLogs = "APPLICATION_LOGS", UsageLogs = "USAGE_LOGS", SecurityFindingLogs = "SECURITY_FINDING_LOGS", S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS", AccessLogs = "ACCESS_LOGS", ConnectionLogs = "CONNECTION_LOGS", AlbAccessLogs = "ALB_ACCESS_LOGS", AlbConnectionLogs = "ALB_CONNECTION_LOGS", AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS" }
    values! { EnhancedMonitoring: Default = "DEFAULT", PerBroker = "PER_BROKER", PerTopicPerBroker = "PER_TOPIC_PER_BROKER", PerTopicPerPartition = "PER_TOPIC_PER_PARTITION" }
    values! { DestinationType: CloudWatchLogs = "cloud-watch-logs" }
    values! { ResourceType: AwsEc2Vpc = "AWS::EC2::VPC", AwsWaFv2WebAcl = "AWS::WAFv2::WebACL", AwsCloudTrail = "AWS::CloudTrail", AwsEksCluster = "AWS::EKS::Cluster", AwsElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer", AwsEc2Instance = "AWS::EC2::Instance", AwsBedrockAgentCoreRuntime = "AWS::BedrockAgentCore::Runtime", AwsBedrockAgentCoreBrowser = "AWS::BedrockAgentCore::Browser", AwsBedrockAgentCoreCodeInterpreter = "AWS::BedrockAgentCore::CodeInterpreter", AwsSecurityHubHub = "AWS::SecurityHub::Hub", AwsSecurityHubHubV2 = "AWS::SecurityHub::HubV2", AwsS3Bucket = "AWS::S3::Bucket", AwsMskCluster = "AWS::MSK::Cluster", AwsCloudFrontDistribution = "AWS::CloudFront::Distribution", AwsCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment", AwsBedrockKnowledgeBase = "AWS::Bedrock::KnowledgeBase", AwsBedrockAgentCoreMemory = "AWS::BedrockAgentCore::Memory", AwsBedrockAgentCoreGateway = "AWS::BedrockAgentCore::Gateway", AwsBedrockAgentCoreWorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity" }
    values! { TelemetrySourceType: VpcFlowLogs = "VPC_FLOW_LOGS", Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS", EksAuditLogs = "EKS_AUDIT_LOGS", EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS", EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS", EksSchedulerLogs = "EKS_SCHEDULER_LOGS", EksApiLogs = "EKS_API_LOGS" }
    values! { TelemetryType: Logs = "Logs", Traces = "Traces", Metrics = "Metrics" }
    values! { WafLogType: WafLogs = "WAF_LOGS" }
}
