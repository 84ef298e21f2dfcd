// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CustomerProfiles`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CalculatedAttributeDefinition = "AWS::CustomerProfiles::CalculatedAttributeDefinition", "customerprofiles-calculatedattributedefinition", List("Tags"), String
}
impl CalculatedAttributeDefinition {
    new! {
        calculated_attribute_name: String = "CalculatedAttributeName", "replacement; 1 to 255 characters";
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        attribute_details: calculated_attribute_definition::AttributeDetails = "AttributeDetails", "update";
        statistic: calculated_attribute_definition::Statistic = "Statistic", "update";
    }
    set! {
        conditions: calculated_attribute_definition::Conditions = "Conditions", "update";
        description: String = "Description", "update; 1 to 1000 characters";
        display_name: String = "DisplayName", "update; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        use_historical_data: bool = "UseHistoricalData", "replacement";
    }
}
impl c::Handle<CalculatedAttributeDefinition> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_readiness: v::Json = "Readiness";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`CalculatedAttributeDefinition`].
pub mod calculated_attribute_definition {
    object!(AttributeDetails = "AWS::CustomerProfiles::CalculatedAttributeDefinition.AttributeDetails", "customerprofiles-calculatedattributedefinition-attributedetails");
    impl AttributeDetails {
        new! {
            attributes: [AttributeItem] = "Attributes", "update; 1 to 2 items";
            expression: String = "Expression", "update; 1 to 255 characters";
        }
    }

    object!(AttributeItem = "AWS::CustomerProfiles::CalculatedAttributeDefinition.AttributeItem", "customerprofiles-calculatedattributedefinition-attributeitem");
    impl AttributeItem {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(Conditions = "AWS::CustomerProfiles::CalculatedAttributeDefinition.Conditions", "customerprofiles-calculatedattributedefinition-conditions");
    impl Conditions {
        new! {}
        set! {
            object_count: i64 = "ObjectCount", "update; 1 to 300";
            range: Range = "Range", "update";
            threshold: Threshold = "Threshold", "update";
        }
    }

    object!(Range = "AWS::CustomerProfiles::CalculatedAttributeDefinition.Range", "customerprofiles-calculatedattributedefinition-range");
    impl Range {
        new! {
            unit: RangeUnit = "Unit", "update";
        }
        set! {
            timestamp_format: String = "TimestampFormat", "replacement; 1 to 255 characters";
            timestamp_source: String = "TimestampSource", "replacement; 1 to 255 characters";
            value: i64 = "Value", "update; 1 to 2147483647";
            value_range: ValueRange = "ValueRange", "update";
        }
    }

    object!(Readiness = "AWS::CustomerProfiles::CalculatedAttributeDefinition.Readiness", "customerprofiles-calculatedattributedefinition-readiness");
    impl Readiness {
        new! {}
        set! {
            message: String = "Message", "update";
            progress_percentage: i64 = "ProgressPercentage", "update; 0 to 100";
        }
    }

    object!(Threshold = "AWS::CustomerProfiles::CalculatedAttributeDefinition.Threshold", "customerprofiles-calculatedattributedefinition-threshold");
    impl Threshold {
        new! {
            operator: ThresholdOperator = "Operator", "update";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(ValueRange = "AWS::CustomerProfiles::CalculatedAttributeDefinition.ValueRange", "customerprofiles-calculatedattributedefinition-valuerange");
    impl ValueRange {
        new! {
            end: i64 = "End", "update; -2147483648 to 2147483647";
            start: i64 = "Start", "update; -2147483648 to 2147483647";
        }
    }
    values! { Statistic: FirstOccurrence = "FIRST_OCCURRENCE", LastOccurrence = "LAST_OCCURRENCE", Count = "COUNT", Sum = "SUM", Minimum = "MINIMUM", Maximum = "MAXIMUM", Average = "AVERAGE", MaxOccurrence = "MAX_OCCURRENCE" }
    values! { RangeUnit: Days = "DAYS" }
    values! { ThresholdOperator: EqualTo = "EQUAL_TO", GreaterThan = "GREATER_THAN", LessThan = "LESS_THAN", NotEqualTo = "NOT_EQUAL_TO" }
}

resource! {
    Domain = "AWS::CustomerProfiles::Domain", "customerprofiles-domain", List("Tags"), String
}
impl Domain {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        default_expiration_days: i64 = "DefaultExpirationDays", "update; 1 to 1098";
    }
    set! {
        data_store: domain::DataStore = "DataStore", "update";
        dead_letter_queue_url: String = "DeadLetterQueueUrl", "update; at most 255 characters";
        default_encryption_key: String = "DefaultEncryptionKey", "update; at most 255 characters";
        matching: domain::Matching = "Matching", "update";
        rule_based_matching: domain::RuleBasedMatching = "RuleBasedMatching", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_data_store_readiness: v::Json = "DataStore.Readiness";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_rule_based_matching_status: String = "RuleBasedMatching.Status";
        attr_stats: v::Json = "Stats";
    }
}
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AttributeTypesSelector = "AWS::CustomerProfiles::Domain.AttributeTypesSelector", "customerprofiles-domain-attributetypesselector");
    impl AttributeTypesSelector {
        new! {
            attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", "update";
        }
        set! {
            address: [String] = "Address", "update; 1 to 4 items";
            email_address: [String] = "EmailAddress", "update; 1 to 3 items";
            phone_number: [String] = "PhoneNumber", "update; 1 to 4 items";
        }
    }

    object!(AutoMerging = "AWS::CustomerProfiles::Domain.AutoMerging", "customerprofiles-domain-automerging");
    impl AutoMerging {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            conflict_resolution: ConflictResolution = "ConflictResolution", "update";
            consolidation: Consolidation = "Consolidation", "update";
            min_allowed_confidence_score_for_merging: v::Number = "MinAllowedConfidenceScoreForMerging", "update; 0.0 to 1.0";
        }
    }

    object!(ConflictResolution = "AWS::CustomerProfiles::Domain.ConflictResolution", "customerprofiles-domain-conflictresolution");
    impl ConflictResolution {
        new! {
            conflict_resolving_model: ConflictResolvingModel = "ConflictResolvingModel", "update";
        }
        set! {
            source_name: String = "SourceName", "update; 1 to 255 characters";
        }
    }

    object!(Consolidation = "AWS::CustomerProfiles::Domain.Consolidation", "customerprofiles-domain-consolidation");
    impl Consolidation {
        new! {
            matching_attributes_list: [v::Json] = "MatchingAttributesList", "update; 1 to 10 items";
        }
    }

    object!(DataStore = "AWS::CustomerProfiles::Domain.DataStore", "customerprofiles-domain-datastore");
    impl DataStore {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(DomainStats = "AWS::CustomerProfiles::Domain.DomainStats", "customerprofiles-domain-domainstats");
    impl DomainStats {
        new! {}
        set! {
            metering_profile_count: v::Number = "MeteringProfileCount", "update";
            object_count: v::Number = "ObjectCount", "update";
            profile_count: v::Number = "ProfileCount", "update";
            total_size: v::Number = "TotalSize", "update";
        }
    }

    object!(ExportingConfig = "AWS::CustomerProfiles::Domain.ExportingConfig", "customerprofiles-domain-exportingconfig");
    impl ExportingConfig {
        new! {}
        set! {
            s3_exporting: S3ExportingConfig = "S3Exporting", "update";
        }
    }

    object!(JobSchedule = "AWS::CustomerProfiles::Domain.JobSchedule", "customerprofiles-domain-jobschedule");
    impl JobSchedule {
        new! {
            day_of_the_week: DayOfTheWeek = "DayOfTheWeek", "update";
            time: String = "Time", "update; 3 to 5 characters";
        }
    }

    object!(Matching = "AWS::CustomerProfiles::Domain.Matching", "customerprofiles-domain-matching");
    impl Matching {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            auto_merging: AutoMerging = "AutoMerging", "update";
            exporting_config: ExportingConfig = "ExportingConfig", "update";
            job_schedule: JobSchedule = "JobSchedule", "update";
        }
    }

    object!(MatchingRule = "AWS::CustomerProfiles::Domain.MatchingRule", "customerprofiles-domain-matchingrule");
    impl MatchingRule {
        new! {
            rule: [String] = "Rule", "update; 1 to 15 items";
        }
    }

    object!(Readiness = "AWS::CustomerProfiles::Domain.Readiness", "customerprofiles-domain-readiness");
    impl Readiness {
        new! {}
        set! {
            message: String = "Message", "update";
            progress_percentage: i64 = "ProgressPercentage", "update; 0 to 100";
        }
    }

    object!(RuleBasedMatching = "AWS::CustomerProfiles::Domain.RuleBasedMatching", "customerprofiles-domain-rulebasedmatching");
    impl RuleBasedMatching {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            attribute_types_selector: AttributeTypesSelector = "AttributeTypesSelector", "update";
            conflict_resolution: ConflictResolution = "ConflictResolution", "update";
            exporting_config: ExportingConfig = "ExportingConfig", "update";
            matching_rules: [MatchingRule] = "MatchingRules", "update; 1 to 15 items";
            max_allowed_rule_level_for_matching: i64 = "MaxAllowedRuleLevelForMatching", "update; 1 to 15";
            max_allowed_rule_level_for_merging: i64 = "MaxAllowedRuleLevelForMerging", "update; 1 to 15";
        }
    }

    object!(S3ExportingConfig = "AWS::CustomerProfiles::Domain.S3ExportingConfig", "customerprofiles-domain-s3exportingconfig");
    impl S3ExportingConfig {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 63 characters";
        }
        set! {
            s3_key_name: String = "S3KeyName", "update; 1 to 800 characters";
        }
    }
    values! { AttributeMatchingModel: OneToOne = "ONE_TO_ONE", ManyToMany = "MANY_TO_MANY" }
    values! { ConflictResolvingModel: Recency = "RECENCY", Source = "SOURCE" }
    values! { DayOfTheWeek: Sunday = "SUNDAY", Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY" }
}

resource! {
    DomainObjectType = "AWS::CustomerProfiles::DomainObjectType", "customerprofiles-domainobjecttype", List("Tags"), String
}
impl DomainObjectType {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        object_type_name: String = "ObjectTypeName", "replacement; 1 to 255 characters";
        fields: v::Map<domain_object_type::DomainObjectTypeField> = "Fields", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 10000 characters";
        encryption_key: String = "EncryptionKey", "update; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DomainObjectType> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
    }
}
/// Property types and values of [`DomainObjectType`].
pub mod domain_object_type {
    object!(DomainObjectTypeField = "AWS::CustomerProfiles::DomainObjectType.DomainObjectTypeField", "customerprofiles-domainobjecttype-domainobjecttypefield");
    impl DomainObjectTypeField {
        new! {
            source: String = "Source", "update; 1 to 1000 characters";
            target: String = "Target", "update; 1 to 1000 characters";
        }
        set! {
            content_type: ContentType = "ContentType", "update";
            feature_type: FeatureType = "FeatureType", "update";
        }
    }
    values! { ContentType: String = "STRING", Number = "NUMBER" }
    values! { FeatureType: Textual = "TEXTUAL", Categorical = "CATEGORICAL" }
}

resource! {
    EventStream = "AWS::CustomerProfiles::EventStream", "customerprofiles-eventstream", List("Tags"), String
}
impl EventStream {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        event_stream_name: String = "EventStreamName", "replacement; 1 to 255 characters";
        uri: String = "Uri", "replacement; 1 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EventStream> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_destination_details: v::Json = "DestinationDetails";
        attr_destination_details_status: String = "DestinationDetails.Status";
        attr_destination_details_uri: String = "DestinationDetails.Uri";
        attr_event_stream_arn: m::Arn = "EventStreamArn";
        attr_state: String = "State";
    }
}
give! { EventStream: m::Arn = GetAtt("EventStreamArn"); }
/// Property types and values of [`EventStream`].
pub mod event_stream {
    object!(DestinationDetails = "AWS::CustomerProfiles::EventStream.DestinationDetails", "customerprofiles-eventstream-destinationdetails");
    impl DestinationDetails {
        new! {
            status: Status = "Status", "update";
            uri: String = "Uri", "update; 1 to 255 characters";
        }
    }
    values! { Status: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY" }
}

resource! {
    EventTrigger = "AWS::CustomerProfiles::EventTrigger", "customerprofiles-eventtrigger", List("Tags"), String
}
impl EventTrigger {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        event_trigger_name: String = "EventTriggerName", "replacement; 1 to 64 characters";
        object_type_name: String = "ObjectTypeName", "update; 1 to 255 characters";
        event_trigger_conditions: [event_trigger::EventTriggerCondition] = "EventTriggerConditions", "update; 1 to 5 items";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        event_trigger_limits: event_trigger::EventTriggerLimits = "EventTriggerLimits", "update";
        segment_filter: String = "SegmentFilter", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EventTrigger> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
    }
}
/// Property types and values of [`EventTrigger`].
pub mod event_trigger {
    object!(EventTriggerCondition = "AWS::CustomerProfiles::EventTrigger.EventTriggerCondition", "customerprofiles-eventtrigger-eventtriggercondition");
    impl EventTriggerCondition {
        new! {
            event_trigger_dimensions: [EventTriggerDimension] = "EventTriggerDimensions", "update; 1 to 10 items";
            logical_operator: EventTriggerLogicalOperator = "LogicalOperator", "update";
        }
    }

    object!(EventTriggerDimension = "AWS::CustomerProfiles::EventTrigger.EventTriggerDimension", "customerprofiles-eventtrigger-eventtriggerdimension");
    impl EventTriggerDimension {
        new! {
            object_attributes: [ObjectAttribute] = "ObjectAttributes", "update; 1 to 10 items";
        }
    }

    object!(EventTriggerLimits = "AWS::CustomerProfiles::EventTrigger.EventTriggerLimits", "customerprofiles-eventtrigger-eventtriggerlimits");
    impl EventTriggerLimits {
        new! {}
        set! {
            event_expiration: i64 = "EventExpiration", "update";
            periods: [Period] = "Periods", "update; 1 to 4 items";
        }
    }

    object!(ObjectAttribute = "AWS::CustomerProfiles::EventTrigger.ObjectAttribute", "customerprofiles-eventtrigger-objectattribute");
    impl ObjectAttribute {
        new! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            values: [String] = "Values", "update; 1 to 10 items";
        }
        set! {
            field_name: String = "FieldName", "update; 1 to 64 characters";
            source: String = "Source", "update; 1 to 1000 characters";
        }
    }

    object!(Period = "AWS::CustomerProfiles::EventTrigger.Period", "customerprofiles-eventtrigger-period");
    impl Period {
        new! {
            unit: Unit = "Unit", "update";
            value: i64 = "Value", "update; 1 to 60";
        }
        set! {
            max_invocations_per_profile: i64 = "MaxInvocationsPerProfile", "update; 1 to 1000";
            unlimited: bool = "Unlimited", "update";
        }
    }
    values! { EventTriggerLogicalOperator: Any = "ANY", All = "ALL", None = "NONE" }
    values! { ComparisonOperator: Inclusive = "INCLUSIVE", Exclusive = "EXCLUSIVE", Contains = "CONTAINS", BeginsWith = "BEGINS_WITH", EndsWith = "ENDS_WITH", GreaterThan = "GREATER_THAN", LessThan = "LESS_THAN", GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL", LessThanOrEqual = "LESS_THAN_OR_EQUAL", Equal = "EQUAL", Before = "BEFORE", After = "AFTER", On = "ON", Between = "BETWEEN", NotBetween = "NOT_BETWEEN" }
    values! { Unit: Minutes = "MINUTES", Hours = "HOURS", Days = "DAYS", Weeks = "WEEKS", Months = "MONTHS" }
}

resource! {
    Integration = "AWS::CustomerProfiles::Integration", "customerprofiles-integration", List("Tags"), String
}
impl Integration {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
    }
    set! {
        event_trigger_names: [String] = "EventTriggerNames", "update; 1 items";
        flow_definition: integration::FlowDefinition = "FlowDefinition", "update; cannot be read back";
        object_type_name: String = "ObjectTypeName", "update; 1 to 255 characters";
        object_type_names: [integration::ObjectTypeMapping] = "ObjectTypeNames", "update";
        scope: integration::Scope = "Scope", "update; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        uri: String = "Uri", "replacement; 1 to 255 characters";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
    }
}
/// Property types and values of [`Integration`].
pub mod integration {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ConnectorOperator = "AWS::CustomerProfiles::Integration.ConnectorOperator", "customerprofiles-integration-connectoroperator");
    impl ConnectorOperator {
        new! {}
        set! {
            marketo: MarketoConnectorOperator = "Marketo", "update";
            s3: S3ConnectorOperator = "S3", "update";
            salesforce: SalesforceConnectorOperator = "Salesforce", "update";
            service_now: ServiceNowConnectorOperator = "ServiceNow", "update";
            zendesk: ZendeskConnectorOperator = "Zendesk", "update";
        }
    }

    object!(FlowDefinition = "AWS::CustomerProfiles::Integration.FlowDefinition", "customerprofiles-integration-flowdefinition");
    new_struct! { FlowDefinition, FlowDefinitionRequired {
        kms_arn: m::kms::KeyArn = "KmsArn", "update; 20 to 2048 characters";
        flow_name: String = "FlowName", "update; at most 256 characters";
        source_flow_config: SourceFlowConfig = "SourceFlowConfig", "update";
        tasks: [Task] = "Tasks", "update";
        trigger_config: TriggerConfig = "TriggerConfig", "update";
    } }
    impl FlowDefinition {
        set! {
            description: String = "Description", "update; at most 2048 characters";
        }
    }

    object!(IncrementalPullConfig = "AWS::CustomerProfiles::Integration.IncrementalPullConfig", "customerprofiles-integration-incrementalpullconfig");
    impl IncrementalPullConfig {
        new! {}
        set! {
            datetime_type_field_name: String = "DatetimeTypeFieldName", "update; at most 256 characters";
        }
    }

    object!(MarketoSourceProperties = "AWS::CustomerProfiles::Integration.MarketoSourceProperties", "customerprofiles-integration-marketosourceproperties");
    impl MarketoSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(ObjectTypeMapping = "AWS::CustomerProfiles::Integration.ObjectTypeMapping", "customerprofiles-integration-objecttypemapping");
    impl ObjectTypeMapping {
        new! {
            key: String = "Key", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(S3SourceProperties = "AWS::CustomerProfiles::Integration.S3SourceProperties", "customerprofiles-integration-s3sourceproperties");
    impl S3SourceProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
        }
    }

    object!(SalesforceSourceProperties = "AWS::CustomerProfiles::Integration.SalesforceSourceProperties", "customerprofiles-integration-salesforcesourceproperties");
    impl SalesforceSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            enable_dynamic_field_update: bool = "EnableDynamicFieldUpdate", "update";
            include_deleted_records: bool = "IncludeDeletedRecords", "update";
        }
    }

    object!(ScheduledTriggerProperties = "AWS::CustomerProfiles::Integration.ScheduledTriggerProperties", "customerprofiles-integration-scheduledtriggerproperties");
    impl ScheduledTriggerProperties {
        new! {
            schedule_expression: ScheduleExpression = "ScheduleExpression", "update; at most 256 characters";
        }
        set! {
            data_pull_mode: DataPullMode = "DataPullMode", "update";
            first_execution_from: v::Number = "FirstExecutionFrom", "update";
            schedule_end_time: v::Number = "ScheduleEndTime", "update";
            schedule_offset: i64 = "ScheduleOffset", "update; 0 to 36000";
            schedule_start_time: v::Number = "ScheduleStartTime", "update";
            timezone: String = "Timezone", "update; at most 256 characters";
        }
    }

    object!(ServiceNowSourceProperties = "AWS::CustomerProfiles::Integration.ServiceNowSourceProperties", "customerprofiles-integration-servicenowsourceproperties");
    impl ServiceNowSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(SourceConnectorProperties = "AWS::CustomerProfiles::Integration.SourceConnectorProperties", "customerprofiles-integration-sourceconnectorproperties");
    impl SourceConnectorProperties {
        new! {}
        set! {
            marketo: MarketoSourceProperties = "Marketo", "update";
            s3: S3SourceProperties = "S3", "update";
            salesforce: SalesforceSourceProperties = "Salesforce", "update";
            service_now: ServiceNowSourceProperties = "ServiceNow", "update";
            zendesk: ZendeskSourceProperties = "Zendesk", "update";
        }
    }

    object!(SourceFlowConfig = "AWS::CustomerProfiles::Integration.SourceFlowConfig", "customerprofiles-integration-sourceflowconfig");
    impl SourceFlowConfig {
        new! {
            connector_type: ConnectorType = "ConnectorType", "update";
            source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties", "update";
        }
        set! {
            connector_profile_name: String = "ConnectorProfileName", "update; at most 256 characters";
            incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig", "update";
        }
    }

    object!(Task = "AWS::CustomerProfiles::Integration.Task", "customerprofiles-integration-task");
    impl Task {
        new! {
            task_type: TaskType = "TaskType", "update";
            source_fields: [String] = "SourceFields", "update";
        }
        set! {
            connector_operator: ConnectorOperator = "ConnectorOperator", "update";
            destination_field: String = "DestinationField", "update; at most 256 characters";
            task_properties: [TaskPropertiesMap] = "TaskProperties", "update";
        }
    }

    object!(TaskPropertiesMap = "AWS::CustomerProfiles::Integration.TaskPropertiesMap", "customerprofiles-integration-taskpropertiesmap");
    impl TaskPropertiesMap {
        new! {
            operator_property_key: OperatorPropertiesKeys = "OperatorPropertyKey", "update";
            property: String = "Property", "update; at most 2048 characters";
        }
    }

    object!(TriggerConfig = "AWS::CustomerProfiles::Integration.TriggerConfig", "customerprofiles-integration-triggerconfig");
    impl TriggerConfig {
        new! {
            trigger_type: TriggerType = "TriggerType", "update";
        }
        set! {
            trigger_properties: TriggerProperties = "TriggerProperties", "update";
        }
    }

    object!(TriggerProperties = "AWS::CustomerProfiles::Integration.TriggerProperties", "customerprofiles-integration-triggerproperties");
    impl TriggerProperties {
        new! {}
        set! {
            scheduled: ScheduledTriggerProperties = "Scheduled", "update";
        }
    }

    object!(ZendeskSourceProperties = "AWS::CustomerProfiles::Integration.ZendeskSourceProperties", "customerprofiles-integration-zendesksourceproperties");
    impl ZendeskSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }
    values! { Scope: Profile = "PROFILE", Domain = "DOMAIN" }
    values! { MarketoConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Between = "BETWEEN", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { S3ConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { SalesforceConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Contains = "CONTAINS", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { ServiceNowConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Contains = "CONTAINS", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { ZendeskConnectorOperator: Projection = "PROJECTION", GreaterThan = "GREATER_THAN", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { DataPullMode: Incremental = "Incremental", Complete = "Complete" }
    values! { ScheduleExpression: Rate5minutes = "rate(5minutes)", Rate15minutes = "rate(15minutes)", Rate1hours = "rate(1hours)", Rate1days = "rate(1days)" }
    values! { ConnectorType: Salesforce = "Salesforce", Marketo = "Marketo", ServiceNow = "ServiceNow", Zendesk = "Zendesk", S3 = "S3" }
    values! { TaskType: Arithmetic = "Arithmetic", Filter = "Filter", Map = "Map", Mask = "Mask", Merge = "Merge", Truncate = "Truncate", Validate = "Validate" }
    values! { OperatorPropertiesKeys: Value = "VALUE", Values = "VALUES", DataType = "DATA_TYPE", UpperBound = "UPPER_BOUND", LowerBound = "LOWER_BOUND", SourceDataType = "SOURCE_DATA_TYPE", DestinationDataType = "DESTINATION_DATA_TYPE", ValidationAction = "VALIDATION_ACTION", MaskValue = "MASK_VALUE", MaskLength = "MASK_LENGTH", TruncateLength = "TRUNCATE_LENGTH", MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER", ConcatFormat = "CONCAT_FORMAT", SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP" }
    values! { TriggerType: Scheduled = "Scheduled", Event = "Event", OnDemand = "OnDemand" }
}

resource! {
    ObjectType = "AWS::CustomerProfiles::ObjectType", "customerprofiles-objecttype", List("Tags"), String
}
impl ObjectType {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        object_type_name: String = "ObjectTypeName", "replacement; 1 to 255 characters";
        description: String = "Description", "update; 1 to 10000 characters";
    }
    set! {
        allow_profile_creation: bool = "AllowProfileCreation", "update";
        encryption_key: String = "EncryptionKey", "update; at most 255 characters";
        expiration_days: i64 = "ExpirationDays", "update; 1 to 1098";
        fields: [object_type::FieldMap] = "Fields", "update";
        keys: [object_type::KeyMap] = "Keys", "update";
        max_profile_object_count: i64 = "MaxProfileObjectCount", "update; at least 1";
        source_last_updated_timestamp_format: String = "SourceLastUpdatedTimestampFormat", "update; 1 to 255 characters";
        source_priority: i64 = "SourcePriority", "update; at least 1";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        template_id: String = "TemplateId", "update; 1 to 64 characters";
    }
}
impl c::Handle<ObjectType> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_max_available_profile_object_count: i64 = "MaxAvailableProfileObjectCount";
    }
}
/// Property types and values of [`ObjectType`].
pub mod object_type {
    object!(FieldMap = "AWS::CustomerProfiles::ObjectType.FieldMap", "customerprofiles-objecttype-fieldmap");
    impl FieldMap {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 64 characters";
            object_type_field: ObjectTypeField = "ObjectTypeField", "update";
        }
    }

    object!(KeyMap = "AWS::CustomerProfiles::ObjectType.KeyMap", "customerprofiles-objecttype-keymap");
    impl KeyMap {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 64 characters";
            object_type_key_list: [ObjectTypeKey] = "ObjectTypeKeyList", "update";
        }
    }

    object!(ObjectTypeField = "AWS::CustomerProfiles::ObjectType.ObjectTypeField", "customerprofiles-objecttype-objecttypefield");
    impl ObjectTypeField {
        new! {}
        set! {
            content_type: ContentType = "ContentType", "update";
            source: String = "Source", "update; 1 to 1000 characters";
            target: String = "Target", "update; 1 to 1000 characters";
        }
    }

    object!(ObjectTypeKey = "AWS::CustomerProfiles::ObjectType.ObjectTypeKey", "customerprofiles-objecttype-objecttypekey");
    impl ObjectTypeKey {
        new! {}
        set! {
            field_names: [String] = "FieldNames", "update";
            standard_identifiers: [StandardIdentifier] = "StandardIdentifiers", "update";
        }
    }
    values! { ContentType: String = "STRING", Number = "NUMBER", PhoneNumber = "PHONE_NUMBER", EmailAddress = "EMAIL_ADDRESS", Name = "NAME" }
    values! { StandardIdentifier: Profile = "PROFILE", Unique = "UNIQUE", Secondary = "SECONDARY", LookupOnly = "LOOKUP_ONLY", NewOnly = "NEW_ONLY", Asset = "ASSET", Case = "CASE", Order = "ORDER", AirPreference = "AIR_PREFERENCE", AirBooking = "AIR_BOOKING", AirSegment = "AIR_SEGMENT", HotelPreference = "HOTEL_PREFERENCE", HotelStayRevenue = "HOTEL_STAY_REVENUE", HotelReservation = "HOTEL_RESERVATION", Loyalty = "LOYALTY", LoyaltyTransaction = "LOYALTY_TRANSACTION", LoyaltyPromotion = "LOYALTY_PROMOTION", WebAnalytics = "WEB_ANALYTICS", Device = "DEVICE", CommunicationRecord = "COMMUNICATION_RECORD" }
}

resource! {
    Recommender = "AWS::CustomerProfiles::Recommender", "customerprofiles-recommender", List("Tags"), String
}
impl Recommender {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        recommender_name: String = "RecommenderName", "replacement; 1 to 64 characters";
        recommender_recipe_name: recommender::RecommenderRecipeName = "RecommenderRecipeName", "replacement; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        recommender_config: recommender::RecommenderConfig = "RecommenderConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Recommender> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_latest_recommender_update: v::Json = "LatestRecommenderUpdate";
        attr_recommender_arn: m::Arn = "RecommenderArn";
        attr_status: String = "Status";
        attr_training_metrics: [v::Json] = "TrainingMetrics";
    }
}
give! { Recommender: m::Arn = GetAtt("RecommenderArn"); }
/// Property types and values of [`Recommender`].
pub mod recommender {
    use crate::value as v;
    object!(EventParameters = "AWS::CustomerProfiles::Recommender.EventParameters", "customerprofiles-recommender-eventparameters");
    impl EventParameters {
        new! {
            event_type: String = "EventType", "update; 1 to 255 characters";
        }
        set! {
            event_value_threshold: v::Number = "EventValueThreshold", "update";
        }
    }

    object!(EventsConfig = "AWS::CustomerProfiles::Recommender.EventsConfig", "customerprofiles-recommender-eventsconfig");
    impl EventsConfig {
        new! {
            event_parameters_list: [EventParameters] = "EventParametersList", "update; 1 to 10 items";
        }
    }

    object!(Metrics = "AWS::CustomerProfiles::Recommender.Metrics", "customerprofiles-recommender-metrics");
    impl Metrics {
        new! {}
        set! {
            coverage: v::Number = "coverage", "update";
            freshness: v::Number = "freshness", "update";
            hit: v::Number = "hit", "update";
            popularity: v::Number = "popularity", "update";
            recall: v::Number = "recall", "update";
            similarity: v::Number = "similarity", "update";
        }
    }

    object!(RecommenderConfig = "AWS::CustomerProfiles::Recommender.RecommenderConfig", "customerprofiles-recommender-recommenderconfig");
    impl RecommenderConfig {
        new! {}
        set! {
            events_config: EventsConfig = "EventsConfig", "update";
        }
    }

    object!(RecommenderUpdate = "AWS::CustomerProfiles::Recommender.RecommenderUpdate", "customerprofiles-recommender-recommenderupdate");
    impl RecommenderUpdate {
        new! {}
        set! {
            creation_date_time: String = "CreationDateTime", "update";
            failure_reason: String = "FailureReason", "update";
            last_updated_date_time: String = "LastUpdatedDateTime", "update";
            recommender_config: RecommenderConfig = "RecommenderConfig", "update";
            status: RecommenderStatus = "Status", "update";
        }
    }

    object!(TrainingMetrics = "AWS::CustomerProfiles::Recommender.TrainingMetrics", "customerprofiles-recommender-trainingmetrics");
    impl TrainingMetrics {
        new! {}
        set! {
            metrics: Metrics = "Metrics", "update";
            time: String = "Time", "update";
        }
    }
    values! { RecommenderRecipeName: FrequentlyPairedItems = "frequently-paired-items", PersonalizedRanking = "personalized-ranking", PopularItems = "popular-items", RecommendedForYou = "recommended-for-you", SimilarItems = "similar-items", TrendingNow = "trending-now" }
    values! { RecommenderStatus: Pending = "PENDING", InProgress = "IN_PROGRESS", Stopping = "STOPPING", Starting = "STARTING", Active = "ACTIVE", Inactive = "INACTIVE", Failed = "FAILED", Deleting = "DELETING" }
}

resource! {
    RecommenderFilter = "AWS::CustomerProfiles::RecommenderFilter", "customerprofiles-recommenderfilter", List("Tags"), m::Arn
}
impl RecommenderFilter {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        recommender_filter_name: String = "RecommenderFilterName", "replacement; 1 to 63 characters";
        recommender_filter_expression: String = "RecommenderFilterExpression", "replacement; 1 to 2500 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 1000 characters";
        recommender_schema_name: String = "RecommenderSchemaName", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RecommenderFilter> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_recommender_filter_arn: m::Arn = "RecommenderFilterArn";
        attr_status: String = "Status";
    }
}
give! { RecommenderFilter: m::Arn = Ref; }

resource! {
    RecommenderSchema = "AWS::CustomerProfiles::RecommenderSchema", "customerprofiles-recommenderschema", List("Tags"), m::Arn
}
impl RecommenderSchema {
    new! {
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        recommender_schema_name: String = "RecommenderSchemaName", "replacement; 1 to 64 characters";
        fields: v::Map<[recommender_schema::RecommenderSchemaField]> = "Fields", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RecommenderSchema> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
    }
}
give! { RecommenderSchema: m::Arn = Ref; }
/// Property types and values of [`RecommenderSchema`].
pub mod recommender_schema {
    object!(RecommenderSchemaField = "AWS::CustomerProfiles::RecommenderSchema.RecommenderSchemaField", "customerprofiles-recommenderschema-recommenderschemafield");
    impl RecommenderSchemaField {
        new! {
            target_field_name: String = "TargetFieldName", "update; 1 to 1000 characters";
        }
        set! {
            content_type: ContentType = "ContentType", "update";
            feature_type: FeatureType = "FeatureType", "update";
        }
    }
    values! { ContentType: String = "STRING", Number = "NUMBER" }
    values! { FeatureType: Textual = "TEXTUAL", Categorical = "CATEGORICAL" }
}

resource! {
    SegmentDefinition = "AWS::CustomerProfiles::SegmentDefinition", "customerprofiles-segmentdefinition", List("Tags"), String
}
impl SegmentDefinition {
    new! {
        display_name: String = "DisplayName", "replacement; 1 to 255 characters";
        domain_name: String = "DomainName", "replacement; 1 to 64 characters";
        segment_definition_name: String = "SegmentDefinitionName", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 4000 characters";
        segment_groups: segment_definition::SegmentGroup = "SegmentGroups", "replacement";
        segment_sort: segment_definition::SegmentSort = "SegmentSort", "update";
        segment_sql_query: String = "SegmentSqlQuery", "replacement; 1 to 50000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SegmentDefinition> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_segment_definition_arn: m::Arn = "SegmentDefinitionArn";
        attr_segment_type: String = "SegmentType";
    }
}
give! { SegmentDefinition: m::Arn = GetAtt("SegmentDefinitionArn"); }
/// Property types and values of [`SegmentDefinition`].
pub mod segment_definition {
    use crate::value as v;
    object!(AddressDimension = "AWS::CustomerProfiles::SegmentDefinition.AddressDimension", "customerprofiles-segmentdefinition-addressdimension");
    impl AddressDimension {
        new! {}
        set! {
            city: ProfileDimension = "City", "update";
            country: ProfileDimension = "Country", "update";
            county: ProfileDimension = "County", "update";
            postal_code: ProfileDimension = "PostalCode", "update";
            province: ProfileDimension = "Province", "update";
            state: ProfileDimension = "State", "update";
        }
    }

    object!(AttributeDimension = "AWS::CustomerProfiles::SegmentDefinition.AttributeDimension", "customerprofiles-segmentdefinition-attributedimension");
    impl AttributeDimension {
        new! {
            dimension_type: AttributeDimensionType = "DimensionType", "update";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(CalculatedAttributeDimension = "AWS::CustomerProfiles::SegmentDefinition.CalculatedAttributeDimension", "customerprofiles-segmentdefinition-calculatedattributedimension");
    impl CalculatedAttributeDimension {
        new! {
            dimension_type: AttributeDimensionType = "DimensionType", "update";
            values: [String] = "Values", "update; 1 to 50 items";
        }
        set! {
            condition_overrides: ConditionOverrides = "ConditionOverrides", "update";
        }
    }

    object!(ConditionOverrides = "AWS::CustomerProfiles::SegmentDefinition.ConditionOverrides", "customerprofiles-segmentdefinition-conditionoverrides");
    impl ConditionOverrides {
        new! {}
        set! {
            range: RangeOverride = "Range", "update";
        }
    }

    object!(DateDimension = "AWS::CustomerProfiles::SegmentDefinition.DateDimension", "customerprofiles-segmentdefinition-datedimension");
    impl DateDimension {
        new! {
            dimension_type: DateDimensionType = "DimensionType", "update";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(Dimension = "AWS::CustomerProfiles::SegmentDefinition.Dimension", "customerprofiles-segmentdefinition-dimension");
    impl Dimension {
        new! {}
        set! {
            calculated_attributes: v::Map<CalculatedAttributeDimension> = "CalculatedAttributes", "update";
            profile_attributes: ProfileAttributes = "ProfileAttributes", "update";
        }
    }

    object!(ExtraLengthValueProfileDimension = "AWS::CustomerProfiles::SegmentDefinition.ExtraLengthValueProfileDimension", "customerprofiles-segmentdefinition-extralengthvalueprofiledimension");
    impl ExtraLengthValueProfileDimension {
        new! {
            dimension_type: StringDimensionType = "DimensionType", "update";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(Group = "AWS::CustomerProfiles::SegmentDefinition.Group", "customerprofiles-segmentdefinition-group");
    impl Group {
        new! {}
        set! {
            dimensions: [Dimension] = "Dimensions", "update";
            source_segments: [SourceSegment] = "SourceSegments", "update";
            source_type: IncludeOptions = "SourceType", "update";
            type_: IncludeOptions = "Type", "update";
        }
    }

    object!(ProfileAttributes = "AWS::CustomerProfiles::SegmentDefinition.ProfileAttributes", "customerprofiles-segmentdefinition-profileattributes");
    impl ProfileAttributes {
        new! {}
        set! {
            account_number: ProfileDimension = "AccountNumber", "update";
            additional_information: ExtraLengthValueProfileDimension = "AdditionalInformation", "update";
            address: AddressDimension = "Address", "update";
            attributes: v::Map<AttributeDimension> = "Attributes", "update";
            billing_address: AddressDimension = "BillingAddress", "update";
            birth_date: DateDimension = "BirthDate", "update";
            business_email_address: ProfileDimension = "BusinessEmailAddress", "update";
            business_name: ProfileDimension = "BusinessName", "update";
            business_phone_number: ProfileDimension = "BusinessPhoneNumber", "update";
            email_address: ProfileDimension = "EmailAddress", "update";
            first_name: ProfileDimension = "FirstName", "update";
            gender_string: ProfileDimension = "GenderString", "update";
            home_phone_number: ProfileDimension = "HomePhoneNumber", "update";
            last_name: ProfileDimension = "LastName", "update";
            mailing_address: AddressDimension = "MailingAddress", "update";
            middle_name: ProfileDimension = "MiddleName", "update";
            mobile_phone_number: ProfileDimension = "MobilePhoneNumber", "update";
            party_type_string: ProfileDimension = "PartyTypeString", "update";
            personal_email_address: ProfileDimension = "PersonalEmailAddress", "update";
            phone_number: ProfileDimension = "PhoneNumber", "update";
            profile_type: ProfileTypeDimension = "ProfileType", "update";
            shipping_address: AddressDimension = "ShippingAddress", "update";
        }
    }

    object!(ProfileDimension = "AWS::CustomerProfiles::SegmentDefinition.ProfileDimension", "customerprofiles-segmentdefinition-profiledimension");
    impl ProfileDimension {
        new! {
            dimension_type: StringDimensionType = "DimensionType", "update";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(ProfileTypeDimension = "AWS::CustomerProfiles::SegmentDefinition.ProfileTypeDimension", "customerprofiles-segmentdefinition-profiletypedimension");
    impl ProfileTypeDimension {
        new! {
            dimension_type: ProfileTypeDimensionType = "DimensionType", "update";
            values: [ProfileType] = "Values", "update; 1 items";
        }
    }

    object!(RangeOverride = "AWS::CustomerProfiles::SegmentDefinition.RangeOverride", "customerprofiles-segmentdefinition-rangeoverride");
    impl RangeOverride {
        new! {
            start: i64 = "Start", "update; -2147483648 to 2147483647";
            unit: Unit = "Unit", "update";
        }
        set! {
            end: i64 = "End", "update; -2147483648 to 2147483647";
        }
    }

    object!(SegmentGroup = "AWS::CustomerProfiles::SegmentDefinition.SegmentGroup", "customerprofiles-segmentdefinition-segmentgroup");
    impl SegmentGroup {
        new! {}
        set! {
            groups: [Group] = "Groups", "update";
            include: IncludeOptions = "Include", "update";
        }
    }

    object!(SegmentSort = "AWS::CustomerProfiles::SegmentDefinition.SegmentSort", "customerprofiles-segmentdefinition-segmentsort");
    impl SegmentSort {
        new! {
            attributes: [SortAttribute] = "Attributes", "update; 1 to 10 items";
        }
    }

    object!(SortAttribute = "AWS::CustomerProfiles::SegmentDefinition.SortAttribute", "customerprofiles-segmentdefinition-sortattribute");
    impl SortAttribute {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            order: SegmentSortOrder = "Order", "update";
        }
        set! {
            data_type: SegmentSortDataType = "DataType", "update";
            type_: SortAttributeType = "Type", "update; default `PROFILE`";
        }
    }

    object!(SourceSegment = "AWS::CustomerProfiles::SegmentDefinition.SourceSegment", "customerprofiles-segmentdefinition-sourcesegment");
    impl SourceSegment {
        new! {}
        set! {
            segment_definition_name: String = "SegmentDefinitionName", "update; 1 to 64 characters";
        }
    }
    values! { AttributeDimensionType: Inclusive = "INCLUSIVE", Exclusive = "EXCLUSIVE", Contains = "CONTAINS", BeginsWith = "BEGINS_WITH", EndsWith = "ENDS_WITH", Before = "BEFORE", After = "AFTER", Between = "BETWEEN", NotBetween = "NOT_BETWEEN", On = "ON", GreaterThan = "GREATER_THAN", LessThan = "LESS_THAN", GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL", LessThanOrEqual = "LESS_THAN_OR_EQUAL", Equal = "EQUAL" }
    values! { DateDimensionType: Before = "BEFORE", After = "AFTER", Between = "BETWEEN", NotBetween = "NOT_BETWEEN", On = "ON" }
    values! { StringDimensionType: Inclusive = "INCLUSIVE", Exclusive = "EXCLUSIVE", Contains = "CONTAINS", BeginsWith = "BEGINS_WITH", EndsWith = "ENDS_WITH" }
    values! { IncludeOptions: All = "ALL", Any = "ANY", None = "NONE" }
    values! { ProfileTypeDimensionType: Inclusive = "INCLUSIVE", Exclusive = "EXCLUSIVE" }
    values! { ProfileType: AccountProfile = "ACCOUNT_PROFILE", Profile = "PROFILE" }
    values! { Unit: Days = "DAYS" }
    values! { SegmentSortDataType: String = "STRING", Number = "NUMBER", Date = "DATE" }
    values! { SegmentSortOrder: Asc = "ASC", Desc = "DESC" }
    values! { SortAttributeType: Profile = "PROFILE", Calculated = "CALCULATED" }
}
