// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Config`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AggregationAuthorization = "AWS::Config::AggregationAuthorization", "config-aggregationauthorization", List("Tags"), String
}
impl AggregationAuthorization {
    new! {
        authorized_account_id: String = "AuthorizedAccountId", "replacement";
        authorized_aws_region: String = "AuthorizedAwsRegion", "replacement; 1 to 64 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AggregationAuthorization> {
    get! {
        attr_aggregation_authorization_arn: m::Arn = "AggregationAuthorizationArn";
    }
}
give! { AggregationAuthorization: m::Arn = GetAtt("AggregationAuthorizationArn"); }

resource! {
    ConfigRule = "AWS::Config::ConfigRule", "config-configrule", None, String
}
impl ConfigRule {
    new! {
        source: config_rule::Source = "Source", "update";
    }
    set! {
        config_rule_name: String = "ConfigRuleName", "replacement";
        description: String = "Description", "update; at most 256 characters";
        evaluation_modes: [config_rule::EvaluationModeConfiguration] = "EvaluationModes", "update";
        input_parameters: v::Json = "InputParameters", "update";
        maximum_execution_frequency: String = "MaximumExecutionFrequency", "update";
        scope: config_rule::Scope = "Scope", "update";
    }
}
impl c::Handle<ConfigRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_compliance: v::Json = "Compliance";
        attr_compliance_type: String = "Compliance.Type";
        attr_config_rule_id: String = "ConfigRuleId";
    }
}
give! { ConfigRule: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ConfigRule`].
pub mod config_rule {
    use crate::value::meaning as m;
    object!(Compliance = "AWS::Config::ConfigRule.Compliance", "config-configrule-compliance");
    impl Compliance {
        new! {}
    }

    object!(CustomPolicyDetails = "AWS::Config::ConfigRule.CustomPolicyDetails", "config-configrule-custompolicydetails");
    impl CustomPolicyDetails {
        new! {}
        set! {
            enable_debug_log_delivery: bool = "EnableDebugLogDelivery", "update";
            policy_runtime: String = "PolicyRuntime", "update";
            policy_text: String = "PolicyText", "update; cannot be read back";
        }
    }

    object!(EvaluationModeConfiguration = "AWS::Config::ConfigRule.EvaluationModeConfiguration", "config-configrule-evaluationmodeconfiguration");
    impl EvaluationModeConfiguration {
        new! {}
        set! {
            mode: String = "Mode", "update";
        }
    }

    object!(Scope = "AWS::Config::ConfigRule.Scope", "config-configrule-scope");
    impl Scope {
        new! {}
        set! {
            compliance_resource_id: m::ec2::VolumeId = "ComplianceResourceId", "update";
            compliance_resource_types: [String] = "ComplianceResourceTypes", "update";
            tag_key: String = "TagKey", "update";
            tag_value: String = "TagValue", "update";
        }
    }

    object!(Source = "AWS::Config::ConfigRule.Source", "config-configrule-source");
    impl Source {
        new! {
            owner: String = "Owner", "update";
        }
        set! {
            custom_policy_details: CustomPolicyDetails = "CustomPolicyDetails", "update";
            source_details: [SourceDetail] = "SourceDetails", "update";
            source_identifier: m::lambda::FunctionArn = "SourceIdentifier", "update";
        }
    }

    object!(SourceDetail = "AWS::Config::ConfigRule.SourceDetail", "config-configrule-sourcedetail");
    impl SourceDetail {
        new! {
            message_type: String = "MessageType", "update";
            event_source: String = "EventSource", "update";
        }
        set! {
            maximum_execution_frequency: String = "MaximumExecutionFrequency", "update";
        }
    }
}

resource! {
    ConfigurationAggregator = "AWS::Config::ConfigurationAggregator", "config-configurationaggregator", List("Tags"), String
}
impl ConfigurationAggregator {
    new! {}
    set! {
        account_aggregation_sources: [configuration_aggregator::AccountAggregationSource] = "AccountAggregationSources", "update; at most 1 items";
        configuration_aggregator_name: String = "ConfigurationAggregatorName", "replacement; 1 to 256 characters";
        organization_aggregation_source: configuration_aggregator::OrganizationAggregationSource = "OrganizationAggregationSource", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ConfigurationAggregator> {
    get! {
        attr_configuration_aggregator_arn: m::Arn = "ConfigurationAggregatorArn";
    }
}
give! { ConfigurationAggregator: m::Arn = GetAtt("ConfigurationAggregatorArn"); }
/// Property types and values of [`ConfigurationAggregator`].
pub mod configuration_aggregator {
    use crate::value::meaning as m;
    object!(AccountAggregationSource = "AWS::Config::ConfigurationAggregator.AccountAggregationSource", "config-configurationaggregator-accountaggregationsource");
    impl AccountAggregationSource {
        new! {
            account_ids: [String] = "AccountIds", "update; at least 1 items";
        }
        set! {
            all_aws_regions: bool = "AllAwsRegions", "update";
            aws_regions: [String] = "AwsRegions", "update; at least 1 items";
        }
    }

    object!(OrganizationAggregationSource = "AWS::Config::ConfigurationAggregator.OrganizationAggregationSource", "config-configurationaggregator-organizationaggregationsource");
    impl OrganizationAggregationSource {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            all_aws_regions: bool = "AllAwsRegions", "update";
            aws_regions: [String] = "AwsRegions", "update; at least 1 items";
        }
    }
}

resource! {
    ConfigurationRecorder = "AWS::Config::ConfigurationRecorder", "config-configurationrecorder", None, String
}
impl ConfigurationRecorder {
    new! {
        role_arn: m::iam::RoleArn = "RoleARN", "update";
    }
    set! {
        name: String = "Name", "replacement";
        recording_group: configuration_recorder::RecordingGroup = "RecordingGroup", "update";
        recording_mode: configuration_recorder::RecordingMode = "RecordingMode", "update";
        started_on_create: bool = "StartedOnCreate", "replacement; default `true`; cannot be read back";
    }
}
impl c::Handle<ConfigurationRecorder> {
    get! {
        attr_id: String = "Id";
        attr_resource_arn: m::Arn = "ResourceARN";
    }
}
/// Property types and values of [`ConfigurationRecorder`].
pub mod configuration_recorder {
    object!(ExclusionByResourceTypes = "AWS::Config::ConfigurationRecorder.ExclusionByResourceTypes", "config-configurationrecorder-exclusionbyresourcetypes");
    impl ExclusionByResourceTypes {
        new! {
            resource_types: [String] = "ResourceTypes", "update";
        }
    }

    object!(RecordingGroup = "AWS::Config::ConfigurationRecorder.RecordingGroup", "config-configurationrecorder-recordinggroup");
    impl RecordingGroup {
        new! {}
        set! {
            all_supported: bool = "AllSupported", "update";
            exclusion_by_resource_types: ExclusionByResourceTypes = "ExclusionByResourceTypes", "update";
            include_global_resource_types: bool = "IncludeGlobalResourceTypes", "update";
            recording_strategy: RecordingStrategy = "RecordingStrategy", "update";
            resource_types: [String] = "ResourceTypes", "update";
        }
    }

    object!(RecordingMode = "AWS::Config::ConfigurationRecorder.RecordingMode", "config-configurationrecorder-recordingmode");
    impl RecordingMode {
        new! {
            recording_frequency: String = "RecordingFrequency", "update";
        }
        set! {
            recording_mode_overrides: [RecordingModeOverride] = "RecordingModeOverrides", "update";
        }
    }

    object!(RecordingModeOverride = "AWS::Config::ConfigurationRecorder.RecordingModeOverride", "config-configurationrecorder-recordingmodeoverride");
    impl RecordingModeOverride {
        new! {
            recording_frequency: String = "RecordingFrequency", "update";
            resource_types: [String] = "ResourceTypes", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(RecordingStrategy = "AWS::Config::ConfigurationRecorder.RecordingStrategy", "config-configurationrecorder-recordingstrategy");
    impl RecordingStrategy {
        new! {
            use_only: String = "UseOnly", "update";
        }
    }
}

resource! {
    ConformancePack = "AWS::Config::ConformancePack", "config-conformancepack", List("Tags"), String
}
impl ConformancePack {
    new! {
        conformance_pack_name: String = "ConformancePackName", "replacement; 1 to 256 characters";
    }
    set! {
        conformance_pack_input_parameters: [conformance_pack::ConformancePackInputParameter] = "ConformancePackInputParameters", "update; at most 60 items";
        delivery_s3_bucket: m::s3::BucketName = "DeliveryS3Bucket", "update; at most 63 characters";
        delivery_s3_key_prefix: String = "DeliveryS3KeyPrefix", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        template_body: String = "TemplateBody", "update; 1 to 51200 characters; cannot be read back";
        template_s3_uri: String = "TemplateS3Uri", "update; 1 to 1024 characters; cannot be read back";
        template_ssm_document_details: conformance_pack::TemplateSsmDocumentDetails = "TemplateSSMDocumentDetails", "update; cannot be read back";
    }
}
impl c::Handle<ConformancePack> {
    get! {
        attr_conformance_pack_arn: m::Arn = "ConformancePackArn";
    }
}
give! { ConformancePack: m::Arn = GetAtt("ConformancePackArn"); }
/// Property types and values of [`ConformancePack`].
pub mod conformance_pack {
    object!(ConformancePackInputParameter = "AWS::Config::ConformancePack.ConformancePackInputParameter", "config-conformancepack-conformancepackinputparameter");
    impl ConformancePackInputParameter {
        new! {
            parameter_name: String = "ParameterName", "update; at most 255 characters";
            parameter_value: String = "ParameterValue", "update; at most 4096 characters";
        }
    }

    object!(TemplateSsmDocumentDetails = "AWS::Config::ConformancePack.TemplateSSMDocumentDetails", "config-conformancepack-templatessmdocumentdetails");
    impl TemplateSsmDocumentDetails {
        new! {}
        set! {
            document_name: String = "DocumentName", "update; 3 to 128 characters";
            document_version: String = "DocumentVersion", "update; 1 to 128 characters";
        }
    }
}

resource! {
    Connector = "AWS::Config::Connector", "config-connector", List("Tags"), m::Arn
}
impl Connector {
    new! {
        connector_configuration: connector::ConnectorConfiguration = "ConnectorConfiguration", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_name: String = "Name";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    object!(AzureConnectorConfiguration = "AWS::Config::Connector.AzureConnectorConfiguration", "config-connector-azureconnectorconfiguration");
    impl AzureConnectorConfiguration {
        new! {
            client_identifier: String = "ClientIdentifier", "update; 1 to 128 characters";
            tenant_identifier: String = "TenantIdentifier", "update; 1 to 128 characters";
        }
    }

    object!(ConnectorConfiguration = "AWS::Config::Connector.ConnectorConfiguration", "config-connector-connectorconfiguration");
    impl ConnectorConfiguration {
        new! {}
        set! {
            azure: AzureConnectorConfiguration = "Azure", "update";
        }
    }
}

resource! {
    DeliveryChannel = "AWS::Config::DeliveryChannel", "config-deliverychannel", None, String
}
impl DeliveryChannel {
    new! {
        s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
    }
    set! {
        config_snapshot_delivery_properties: delivery_channel::ConfigSnapshotDeliveryProperties = "ConfigSnapshotDeliveryProperties", "update";
        name: String = "Name", "replacement";
        s3_key_prefix: String = "S3KeyPrefix", "update";
        s3_kms_key_arn: m::Arn = "S3KmsKeyArn", "update";
        sns_topic_arn: m::sns::TopicArn = "SnsTopicARN", "update";
    }
}
/// Property types and values of [`DeliveryChannel`].
pub mod delivery_channel {
    object!(ConfigSnapshotDeliveryProperties = "AWS::Config::DeliveryChannel.ConfigSnapshotDeliveryProperties", "config-deliverychannel-configsnapshotdeliveryproperties");
    impl ConfigSnapshotDeliveryProperties {
        new! {}
        set! {
            delivery_frequency: DeliveryFrequency = "DeliveryFrequency", "update";
        }
    }
    values! { DeliveryFrequency: OneHour = "One_Hour", ThreeHours = "Three_Hours", SixHours = "Six_Hours", TwelveHours = "Twelve_Hours", TwentyFourHours = "TwentyFour_Hours" }
}

resource! {
    OrganizationConfigRule = "AWS::Config::OrganizationConfigRule", "config-organizationconfigrule", None, String
}
impl OrganizationConfigRule {
    new! {
        organization_config_rule_name: String = "OrganizationConfigRuleName", "replacement; 1 to 64 characters";
    }
    set! {
        excluded_accounts: [String] = "ExcludedAccounts", "update; at most 1000 items";
        organization_custom_policy_rule_metadata: organization_config_rule::OrganizationCustomPolicyRuleMetadata = "OrganizationCustomPolicyRuleMetadata", "update";
        organization_custom_rule_metadata: organization_config_rule::OrganizationCustomRuleMetadata = "OrganizationCustomRuleMetadata", "update";
        organization_managed_rule_metadata: organization_config_rule::OrganizationManagedRuleMetadata = "OrganizationManagedRuleMetadata", "update";
    }
}
impl c::Handle<OrganizationConfigRule> {
    get! {
        attr_id: String = "Id";
        attr_organization_config_rule_arn: String = "OrganizationConfigRuleArn";
    }
}
give! { OrganizationConfigRule: m::Arn = GetAtt("OrganizationConfigRuleArn"); }
/// Property types and values of [`OrganizationConfigRule`].
pub mod organization_config_rule {
    use crate::value::meaning as m;
    object!(OrganizationCustomPolicyRuleMetadata = "AWS::Config::OrganizationConfigRule.OrganizationCustomPolicyRuleMetadata", "config-organizationconfigrule-organizationcustompolicyrulemetadata");
    impl OrganizationCustomPolicyRuleMetadata {
        new! {
            policy_text: String = "PolicyText", "update; at most 10000 characters";
            runtime: String = "Runtime", "update";
        }
        set! {
            debug_log_delivery_accounts: [String] = "DebugLogDeliveryAccounts", "update; at most 1000 items";
            description: String = "Description", "update; at most 256 characters";
            input_parameters: String = "InputParameters", "update; 1 to 1024 characters";
            organization_config_rule_trigger_types: [OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType] = "OrganizationConfigRuleTriggerTypes", "update";
            resource_id_scope: String = "ResourceIdScope", "update; 1 to 768 characters";
            resource_types_scope: [String] = "ResourceTypesScope", "update; at most 100 items";
            tag_key_scope: String = "TagKeyScope", "update; 1 to 128 characters";
            tag_value_scope: String = "TagValueScope", "update; 1 to 256 characters";
        }
    }

    object!(OrganizationCustomRuleMetadata = "AWS::Config::OrganizationConfigRule.OrganizationCustomRuleMetadata", "config-organizationconfigrule-organizationcustomrulemetadata");
    impl OrganizationCustomRuleMetadata {
        new! {
            lambda_function_arn: m::lambda::FunctionArn = "LambdaFunctionArn", "update; 1 to 256 characters";
            organization_config_rule_trigger_types: [OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType] = "OrganizationConfigRuleTriggerTypes", "update";
        }
        set! {
            description: String = "Description", "update; at most 256 characters";
            input_parameters: String = "InputParameters", "update; 1 to 1024 characters";
            maximum_execution_frequency: MaximumExecutionFrequency = "MaximumExecutionFrequency", "update";
            resource_id_scope: String = "ResourceIdScope", "update; 1 to 768 characters";
            resource_types_scope: [String] = "ResourceTypesScope", "update; at most 100 items";
            tag_key_scope: String = "TagKeyScope", "update; 1 to 128 characters";
            tag_value_scope: String = "TagValueScope", "update; 1 to 256 characters";
        }
    }

    object!(OrganizationManagedRuleMetadata = "AWS::Config::OrganizationConfigRule.OrganizationManagedRuleMetadata", "config-organizationconfigrule-organizationmanagedrulemetadata");
    impl OrganizationManagedRuleMetadata {
        new! {
            rule_identifier: String = "RuleIdentifier", "update; 1 to 256 characters";
        }
        set! {
            description: String = "Description", "update; at most 256 characters";
            input_parameters: String = "InputParameters", "update; 1 to 1024 characters";
            maximum_execution_frequency: MaximumExecutionFrequency = "MaximumExecutionFrequency", "update";
            resource_id_scope: String = "ResourceIdScope", "update; 1 to 768 characters";
            resource_types_scope: [String] = "ResourceTypesScope", "update; at most 100 items";
            tag_key_scope: String = "TagKeyScope", "update; 1 to 128 characters";
            tag_value_scope: String = "TagValueScope", "update; 1 to 256 characters";
        }
    }
    values! { OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType: ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification", OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification" }
    values! { MaximumExecutionFrequency: OneHour = "One_Hour", SixHours = "Six_Hours", ThreeHours = "Three_Hours", TwelveHours = "Twelve_Hours", TwentyFourHours = "TwentyFour_Hours" }
    values! { OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType: ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification", OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification", ScheduledNotification = "ScheduledNotification" }
}

resource! {
    OrganizationConformancePack = "AWS::Config::OrganizationConformancePack", "config-organizationconformancepack", List("Tags"), String
}
impl OrganizationConformancePack {
    new! {
        organization_conformance_pack_name: String = "OrganizationConformancePackName", "replacement; 1 to 128 characters";
    }
    set! {
        conformance_pack_input_parameters: [organization_conformance_pack::ConformancePackInputParameter] = "ConformancePackInputParameters", "update; at most 60 items";
        delivery_s3_bucket: String = "DeliveryS3Bucket", "update; at most 63 characters";
        delivery_s3_key_prefix: String = "DeliveryS3KeyPrefix", "update; at most 1024 characters";
        excluded_accounts: [String] = "ExcludedAccounts", "update; at most 1000 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        template_body: String = "TemplateBody", "update; 1 to 51200 characters; cannot be read back";
        template_s3_uri: String = "TemplateS3Uri", "update; 1 to 1024 characters; cannot be read back";
    }
}
impl c::Handle<OrganizationConformancePack> {
    get! {
        attr_organization_conformance_pack_arn: m::Arn = "OrganizationConformancePackArn";
    }
}
give! { OrganizationConformancePack: m::Arn = GetAtt("OrganizationConformancePackArn"); }
/// Property types and values of [`OrganizationConformancePack`].
pub mod organization_conformance_pack {
    object!(ConformancePackInputParameter = "AWS::Config::OrganizationConformancePack.ConformancePackInputParameter", "config-organizationconformancepack-conformancepackinputparameter");
    impl ConformancePackInputParameter {
        new! {
            parameter_name: String = "ParameterName", "update; at most 255 characters";
            parameter_value: String = "ParameterValue", "update; at most 4096 characters";
        }
    }
}

resource! {
    RemediationConfiguration = "AWS::Config::RemediationConfiguration", "config-remediationconfiguration", None, String
}
impl RemediationConfiguration {
    new! {
        config_rule_name: String = "ConfigRuleName", "replacement";
        target_id: String = "TargetId", "update";
        target_type: String = "TargetType", "update";
    }
    set! {
        automatic: bool = "Automatic", "update";
        execution_controls: remediation_configuration::ExecutionControls = "ExecutionControls", "update";
        maximum_automatic_attempts: i64 = "MaximumAutomaticAttempts", "update";
        parameters: v::Json = "Parameters", "update";
        resource_type: String = "ResourceType", "update";
        retry_attempt_seconds: i64 = "RetryAttemptSeconds", "update";
        target_version: String = "TargetVersion", "update";
    }
}
/// Property types and values of [`RemediationConfiguration`].
pub mod remediation_configuration {
    object!(ExecutionControls = "AWS::Config::RemediationConfiguration.ExecutionControls", "config-remediationconfiguration-executioncontrols");
    impl ExecutionControls {
        new! {}
        set! {
            ssm_controls: SsmControls = "SsmControls", "update";
        }
    }

    object!(SsmControls = "AWS::Config::RemediationConfiguration.SsmControls", "config-remediationconfiguration-ssmcontrols");
    impl SsmControls {
        new! {}
        set! {
            concurrent_execution_rate_percentage: i64 = "ConcurrentExecutionRatePercentage", "update";
            error_percentage: i64 = "ErrorPercentage", "update";
        }
    }
}

resource! {
    StoredQuery = "AWS::Config::StoredQuery", "config-storedquery", List("Tags"), String
}
impl StoredQuery {
    new! {
        query_name: String = "QueryName", "replacement; 1 to 64 characters";
        query_expression: String = "QueryExpression", "update; 1 to 4096 characters";
    }
    set! {
        query_description: String = "QueryDescription", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<StoredQuery> {
    get! {
        attr_query_arn: m::Arn = "QueryArn";
        attr_query_id: String = "QueryId";
    }
}
give! { StoredQuery: m::Arn = GetAtt("QueryArn"); }
