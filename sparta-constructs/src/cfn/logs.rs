// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Logs`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccountPolicy = "AWS::Logs::AccountPolicy", "logs-accountpolicy", None, String
}
impl AccountPolicy {
    new! {
        policy_name: String = "PolicyName", "replacement; 1 to 256 characters";
        policy_type: account_policy::PolicyType = "PolicyType", "replacement";
        policy_document: String = "PolicyDocument", "update; 1 to 30720 characters";
    }
    set! {
        scope: account_policy::Scope = "Scope", "update";
        selection_criteria: String = "SelectionCriteria", "update";
    }
}
impl c::Handle<AccountPolicy> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`AccountPolicy`].
pub mod account_policy {
    values! { PolicyType: DataProtectionPolicy = "DATA_PROTECTION_POLICY", SubscriptionFilterPolicy = "SUBSCRIPTION_FILTER_POLICY", FieldIndexPolicy = "FIELD_INDEX_POLICY", TransformerPolicy = "TRANSFORMER_POLICY", MetricExtractionPolicy = "METRIC_EXTRACTION_POLICY" }
    values! { Scope: All = "ALL" }
}

resource! {
    Delivery = "AWS::Logs::Delivery", "logs-delivery", List("Tags"), String
}
impl Delivery {
    new! {
        delivery_destination_arn: m::Arn = "DeliveryDestinationArn", "replacement; 16 to 2048 characters";
        delivery_source_name: String = "DeliverySourceName", "replacement; 1 to 60 characters";
    }
    set! {
        field_delimiter: String = "FieldDelimiter", "update; 1 to 5 characters";
        record_fields: [String] = "RecordFields", "update; at most 128 items";
        s3_enable_hive_compatible_path: bool = "S3EnableHiveCompatiblePath", "update";
        s3_suffix_path: String = "S3SuffixPath", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Delivery> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_delivery_destination_type: String = "DeliveryDestinationType";
        attr_delivery_id: String = "DeliveryId";
    }
}
give! { Delivery: m::Arn = GetAtt("Arn"); }

resource! {
    DeliveryDestination = "AWS::Logs::DeliveryDestination", "logs-deliverydestination", List("Tags"), String
}
impl DeliveryDestination {
    new! {
        name: String = "Name", "replacement; 1 to 60 characters";
    }
    set! {
        delivery_destination_policy: delivery_destination::DestinationPolicy = "DeliveryDestinationPolicy", "update; 1 to 51200 characters; cannot be read back";
        delivery_destination_type: String = "DeliveryDestinationType", "replacement; 1 to 12 characters";
        destination_resource_arn: m::Arn = "DestinationResourceArn", "replacement; 16 to 2048 characters";
        output_format: String = "OutputFormat", "replacement; 1 to 12 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DeliveryDestination> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { DeliveryDestination: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DeliveryDestination`].
pub mod delivery_destination {
    use crate::value as v;
    object!(DestinationPolicy = "AWS::Logs::DeliveryDestination.DestinationPolicy", "logs-deliverydestination-destinationpolicy");
    impl DestinationPolicy {
        new! {}
        set! {
            delivery_destination_name: String = "DeliveryDestinationName", "update; 1 to 60 characters";
            delivery_destination_policy: v::Json = "DeliveryDestinationPolicy", "update";
        }
    }
}

resource! {
    DeliverySource = "AWS::Logs::DeliverySource", "logs-deliverysource", List("Tags"), String
}
impl DeliverySource {
    new! {
        name: String = "Name", "replacement; 1 to 60 characters";
    }
    set! {
        delivery_source_configuration: v::Map<String> = "DeliverySourceConfiguration", "update";
        log_type: String = "LogType", "update; 1 to 255 characters";
        resource_arn: m::Arn = "ResourceArn", "update; 16 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DeliverySource> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_resource_arns: [m::Arn] = "ResourceArns";
        attr_service: String = "Service";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
    }
}
give! { DeliverySource: m::Arn = GetAtt("Arn"); }

resource! {
    Destination = "AWS::Logs::Destination", "logs-destination", List("Tags"), String
}
impl Destination {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; at least 1 characters";
        target_arn: m::Arn = "TargetArn", "update; at least 1 characters";
        destination_name: String = "DestinationName", "replacement; 1 to 512 characters";
    }
    set! {
        destination_policy: String = "DestinationPolicy", "update; at least 1 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Destination> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Destination: m::Arn = GetAtt("Arn"); }

resource! {
    Integration = "AWS::Logs::Integration", "logs-integration", None, String
}
impl Integration {
    new! {
        integration_name: String = "IntegrationName", "replacement; 1 to 50 characters";
        integration_type: integration::IntegrationType = "IntegrationType", "replacement";
        resource_config: integration::ResourceConfig = "ResourceConfig", "replacement; cannot be read back";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_integration_status: String = "IntegrationStatus";
    }
}
/// Property types and values of [`Integration`].
pub mod integration {
    use crate::value::meaning as m;
    object!(OpenSearchResourceConfig = "AWS::Logs::Integration.OpenSearchResourceConfig", "logs-integration-opensearchresourceconfig");
    impl OpenSearchResourceConfig {
        new! {
            data_source_role_arn: m::iam::RoleArn = "DataSourceRoleArn", "update; 20 to 2048 characters";
            dashboard_viewer_principals: [String] = "DashboardViewerPrincipals", "update";
        }
        set! {
            application_arn: m::Arn = "ApplicationARN", "update; 20 to 2048 characters";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
            retention_days: i64 = "RetentionDays", "update; 1 to 3650";
        }
    }

    object!(ResourceConfig = "AWS::Logs::Integration.ResourceConfig", "logs-integration-resourceconfig");
    impl ResourceConfig {
        new! {}
        set! {
            open_search_resource_config: OpenSearchResourceConfig = "OpenSearchResourceConfig", "update";
        }
    }
    values! { IntegrationType: Opensearch = "OPENSEARCH" }
}

resource! {
    LogAnomalyDetector = "AWS::Logs::LogAnomalyDetector", "logs-loganomalydetector", None, m::Arn
}
impl LogAnomalyDetector {
    new! {}
    set! {
        account_id: String = "AccountId", "update; cannot be read back";
        anomaly_visibility_time: v::Number = "AnomalyVisibilityTime", "update; 7 to 90";
        detector_name: String = "DetectorName", "update; at least 1 characters";
        evaluation_frequency: log_anomaly_detector::EvaluationFrequency = "EvaluationFrequency", "update";
        filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 256 characters";
        log_group_arn_list: [String] = "LogGroupArnList", "update";
    }
}
impl c::Handle<LogAnomalyDetector> {
    get! {
        attr_anomaly_detector_arn: m::Arn = "AnomalyDetectorArn";
        attr_anomaly_detector_status: String = "AnomalyDetectorStatus";
        attr_creation_time_stamp: v::Number = "CreationTimeStamp";
        attr_last_modified_time_stamp: v::Number = "LastModifiedTimeStamp";
    }
}
/// Property types and values of [`LogAnomalyDetector`].
pub mod log_anomaly_detector {
    values! { EvaluationFrequency: FiveMin = "FIVE_MIN", TenMin = "TEN_MIN", FifteenMin = "FIFTEEN_MIN", ThirtyMin = "THIRTY_MIN", OneHour = "ONE_HOUR" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    LogGroup = "AWS::Logs::LogGroup", "logs-loggroup", List("Tags"), m::logs::LogGroupName
}
impl LogGroup {
    new! {}
    set! {
        bearer_token_authentication_enabled: bool = "BearerTokenAuthenticationEnabled", "update; default `false`";
        data_protection_policy: v::Json = "DataProtectionPolicy", "update";
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update; default `false`";
        field_index_policies: [v::Json] = "FieldIndexPolicies", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 256 characters";
        log_group_class: log_group::LogGroupClass = "LogGroupClass", "update; default `STANDARD`";
        log_group_name: String = "LogGroupName", "replacement; 1 to 512 characters";
        resource_policy_document: v::Json = "ResourcePolicyDocument", "update";
        retention_in_days: i64 = "RetentionInDays", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LogGroup> {
    get! {
        attr_arn: m::logs::LogGroupArn = "Arn";
    }
}
give! { LogGroup: m::Arn = GetAtt("Arn"); m::logs::LogGroupArn = GetAtt("Arn"); m::logs::LogGroupName = Ref; }
/// Property types and values of [`LogGroup`].
pub mod log_group {
    values! { LogGroupClass: Standard = "STANDARD", InfrequentAccess = "INFREQUENT_ACCESS", Delivery = "DELIVERY" }
}

resource! {
    LogStream = "AWS::Logs::LogStream", "logs-logstream", None, m::logs::LogStreamName
}
impl LogStream {
    new! {
        log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
    }
    set! {
        log_stream_name: String = "LogStreamName", "replacement; 1 to 512 characters";
    }
}
give! { LogStream: m::logs::LogStreamName = Ref; }

resource! {
    MetricFilter = "AWS::Logs::MetricFilter", "logs-metricfilter", None, String
}
impl MetricFilter {
    new! {
        log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
        filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
        metric_transformations: [metric_filter::MetricTransformation] = "MetricTransformations", "update; 1 items";
    }
    set! {
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs", "update";
        emit_system_field_dimensions: [String] = "EmitSystemFieldDimensions", "update";
        field_selection_criteria: String = "FieldSelectionCriteria", "update; at most 2000 characters";
        filter_name: String = "FilterName", "replacement; 1 to 512 characters";
    }
}
/// Property types and values of [`MetricFilter`].
pub mod metric_filter {
    use crate::value as v;
    object!(Dimension = "AWS::Logs::MetricFilter.Dimension", "logs-metricfilter-dimension");
    impl Dimension {
        new! {
            key: String = "Key", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(MetricTransformation = "AWS::Logs::MetricFilter.MetricTransformation", "logs-metricfilter-metrictransformation");
    impl MetricTransformation {
        new! {
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            metric_namespace: String = "MetricNamespace", "update; 1 to 256 characters";
            metric_value: String = "MetricValue", "update; 1 to 100 characters";
        }
        set! {
            default_value: v::Number = "DefaultValue", "update";
            dimensions: [Dimension] = "Dimensions", "update; 1 to 3 items";
            unit: Unit = "Unit", "update";
        }
    }
    values! { Unit: Seconds = "Seconds", Microseconds = "Microseconds", Milliseconds = "Milliseconds", Bytes = "Bytes", Kilobytes = "Kilobytes", Megabytes = "Megabytes", Gigabytes = "Gigabytes", Terabytes = "Terabytes", Bits = "Bits", Kilobits = "Kilobits", Megabits = "Megabits", Gigabits = "Gigabits", Terabits = "Terabits", Percent = "Percent", Count = "Count", BytesSecond = "Bytes/Second", KilobytesSecond = "Kilobytes/Second", MegabytesSecond = "Megabytes/Second", GigabytesSecond = "Gigabytes/Second", TerabytesSecond = "Terabytes/Second", BitsSecond = "Bits/Second", KilobitsSecond = "Kilobits/Second", MegabitsSecond = "Megabits/Second", GigabitsSecond = "Gigabits/Second", TerabitsSecond = "Terabits/Second", CountSecond = "Count/Second", None = "None" }
}

resource! {
    QueryDefinition = "AWS::Logs::QueryDefinition", "logs-querydefinition", None, String
}
impl QueryDefinition {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        query_string: String = "QueryString", "update; 1 to 10000 characters";
    }
    set! {
        log_group_names: [m::logs::LogGroupName] = "LogGroupNames", "update";
        parameters: [query_definition::QueryParameter] = "Parameters", "update; at most 20 items";
        query_language: query_definition::QueryLanguage = "QueryLanguage", "update; default `CWLI`";
    }
}
impl c::Handle<QueryDefinition> {
    get! {
        attr_query_definition_id: String = "QueryDefinitionId";
    }
}
/// Property types and values of [`QueryDefinition`].
pub mod query_definition {
    object!(QueryParameter = "AWS::Logs::QueryDefinition.QueryParameter", "logs-querydefinition-queryparameter");
    impl QueryParameter {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
        }
        set! {
            default_value: String = "DefaultValue", "update; at most 1024 characters";
            description: String = "Description", "update; at most 512 characters";
        }
    }
    values! { QueryLanguage: Cwli = "CWLI", Sql = "SQL", Ppl = "PPL" }
}

resource! {
    ResourcePolicy = "AWS::Logs::ResourcePolicy", "logs-resourcepolicy", None, String
}
impl ResourcePolicy {
    new! {
        policy_name: String = "PolicyName", "replacement; 1 to 255 characters";
        policy_document: v::Json = "PolicyDocument", "update; 1 to 51200 characters";
    }
}

resource! {
    ScheduledQuery = "AWS::Logs::ScheduledQuery", "logs-scheduledquery", List("Tags"), m::Arn
}
new_struct! { ScheduledQuery, ScheduledQueryRequired {
    execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; at least 1 characters";
    name: String = "Name", "replacement; 1 to 255 characters";
    query_language: scheduled_query::QueryLanguage = "QueryLanguage", "update";
    query_string: String = "QueryString", "update; at most 10000 characters";
    schedule_expression: String = "ScheduleExpression", "update; at most 256 characters";
} }
impl ScheduledQuery {
    set! {
        description: String = "Description", "update; at most 1024 characters";
        destination_configuration: scheduled_query::DestinationConfiguration = "DestinationConfiguration", "update";
        log_group_identifiers: [String] = "LogGroupIdentifiers", "update; 1 to 50 items";
        schedule_end_time: v::Number = "ScheduleEndTime", "update; at least 0";
        schedule_start_time: v::Number = "ScheduleStartTime", "update; at least 0";
        start_time_offset: i64 = "StartTimeOffset", "update";
        state: scheduled_query::ScheduledQueryState = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timezone: String = "Timezone", "update; at least 1 characters";
    }
}
impl c::Handle<ScheduledQuery> {
    get! {
        attr_creation_time: v::Number = "CreationTime";
        attr_last_execution_status: String = "LastExecutionStatus";
        attr_last_triggered_time: v::Number = "LastTriggeredTime";
        attr_last_updated_time: v::Number = "LastUpdatedTime";
        attr_scheduled_query_arn: m::Arn = "ScheduledQueryArn";
    }
}
give! { ScheduledQuery: m::Arn = Ref; }
/// Property types and values of [`ScheduledQuery`].
pub mod scheduled_query {
    use crate::value::meaning as m;
    object!(DestinationConfiguration = "AWS::Logs::ScheduledQuery.DestinationConfiguration", "logs-scheduledquery-destinationconfiguration");
    impl DestinationConfiguration {
        new! {}
        set! {
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(S3Configuration = "AWS::Logs::ScheduledQuery.S3Configuration", "logs-scheduledquery-s3configuration");
    impl S3Configuration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at least 1 characters";
            destination_identifier: String = "DestinationIdentifier", "update; at most 1024 characters";
        }
    }
    values! { QueryLanguage: Cwli = "CWLI", Ppl = "PPL", Sql = "SQL" }
    values! { ScheduledQueryState: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    StorageTierPolicy = "AWS::Logs::StorageTierPolicy", "logs-storagetierpolicy", None, String
}
impl StorageTierPolicy {
    new! {
        storage_tier: storage_tier_policy::StorageTier = "StorageTier", "update";
    }
}
impl c::Handle<StorageTierPolicy> {
    get! {
        attr_account_id: String = "AccountId";
        attr_last_updated_time: v::Number = "LastUpdatedTime";
    }
}
/// Property types and values of [`StorageTierPolicy`].
pub mod storage_tier_policy {
    values! { StorageTier: IntelligentTiering = "INTELLIGENT_TIERING" }
}

resource! {
    SubscriptionFilter = "AWS::Logs::SubscriptionFilter", "logs-subscriptionfilter", None, String
}
impl SubscriptionFilter {
    new! {
        destination_arn: m::Arn = "DestinationArn", "update; at least 1 characters";
        log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
        filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
    }
    set! {
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs", "update";
        distribution: subscription_filter::Distribution = "Distribution", "update";
        emit_system_fields: [String] = "EmitSystemFields", "update";
        field_selection_criteria: String = "FieldSelectionCriteria", "update; at most 2000 characters";
        filter_name: String = "FilterName", "replacement; 1 to 512 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at least 1 characters";
    }
}
/// Property types and values of [`SubscriptionFilter`].
pub mod subscription_filter {
    values! { Distribution: Random = "Random", ByLogStream = "ByLogStream" }
}

resource! {
    Transformer = "AWS::Logs::Transformer", "logs-transformer", None, String
}
impl Transformer {
    new! {
        log_group_identifier: String = "LogGroupIdentifier", "replacement; 1 to 2048 characters";
        transformer_config: [transformer::Processor] = "TransformerConfig", "update; 1 to 20 items";
    }
}
/// Property types and values of [`Transformer`].
pub mod transformer {
    object!(AddKeyEntry = "AWS::Logs::Transformer.AddKeyEntry", "logs-transformer-addkeyentry");
    impl AddKeyEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 256 characters";
        }
        set! {
            overwrite_if_exists: bool = "OverwriteIfExists", "update";
        }
    }

    object!(AddKeys = "AWS::Logs::Transformer.AddKeys", "logs-transformer-addkeys");
    impl AddKeys {
        new! {
            entries: [AddKeyEntry] = "Entries", "update; 1 to 5 items";
        }
    }

    object!(CopyValue = "AWS::Logs::Transformer.CopyValue", "logs-transformer-copyvalue");
    impl CopyValue {
        new! {
            entries: [CopyValueEntry] = "Entries", "update; 1 to 5 items";
        }
    }

    object!(CopyValueEntry = "AWS::Logs::Transformer.CopyValueEntry", "logs-transformer-copyvalueentry");
    impl CopyValueEntry {
        new! {
            source: String = "Source", "update; 1 to 128 characters";
            target: String = "Target", "update; 1 to 128 characters";
        }
        set! {
            overwrite_if_exists: bool = "OverwriteIfExists", "update";
        }
    }

    object!(Csv = "AWS::Logs::Transformer.Csv", "logs-transformer-csv");
    impl Csv {
        new! {}
        set! {
            columns: [String] = "Columns", "update; 1 to 100 items";
            delimiter: String = "Delimiter", "update; 1 to 2 characters";
            quote_character: String = "QuoteCharacter", "update; 1 characters";
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(DateTimeConverter = "AWS::Logs::Transformer.DateTimeConverter", "logs-transformer-datetimeconverter");
    impl DateTimeConverter {
        new! {
            match_patterns: [String] = "MatchPatterns", "update; 1 to 5 items";
            source: String = "Source", "update; 1 to 128 characters";
            target: String = "Target", "update; 1 to 128 characters";
        }
        set! {
            locale: String = "Locale", "update; at least 1 characters";
            source_timezone: String = "SourceTimezone", "update; at least 1 characters";
            target_format: String = "TargetFormat", "update; 1 to 64 characters";
            target_timezone: String = "TargetTimezone", "update; at least 1 characters";
        }
    }

    object!(DeleteKeys = "AWS::Logs::Transformer.DeleteKeys", "logs-transformer-deletekeys");
    impl DeleteKeys {
        new! {
            with_keys: [String] = "WithKeys", "update; 1 to 5 items";
        }
    }

    object!(Grok = "AWS::Logs::Transformer.Grok", "logs-transformer-grok");
    impl Grok {
        new! {
            match_: String = "Match", "update; 1 to 512 characters";
        }
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ListToMap = "AWS::Logs::Transformer.ListToMap", "logs-transformer-listtomap");
    impl ListToMap {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            source: String = "Source", "update; 1 to 128 characters";
        }
        set! {
            flatten: bool = "Flatten", "update";
            flattened_element: FlattenedElement = "FlattenedElement", "update";
            target: String = "Target", "update; 1 to 128 characters";
            value_key: String = "ValueKey", "update; 1 to 128 characters";
        }
    }

    object!(LowerCaseString = "AWS::Logs::Transformer.LowerCaseString", "logs-transformer-lowercasestring");
    impl LowerCaseString {
        new! {
            with_keys: [String] = "WithKeys", "update; 1 to 10 items";
        }
    }

    object!(MoveKeyEntry = "AWS::Logs::Transformer.MoveKeyEntry", "logs-transformer-movekeyentry");
    impl MoveKeyEntry {
        new! {
            source: String = "Source", "update; 1 to 128 characters";
            target: String = "Target", "update; 1 to 128 characters";
        }
        set! {
            overwrite_if_exists: bool = "OverwriteIfExists", "update";
        }
    }

    object!(MoveKeys = "AWS::Logs::Transformer.MoveKeys", "logs-transformer-movekeys");
    impl MoveKeys {
        new! {
            entries: [MoveKeyEntry] = "Entries", "update; 1 to 5 items";
        }
    }

    object!(ParseCloudfront = "AWS::Logs::Transformer.ParseCloudfront", "logs-transformer-parsecloudfront");
    impl ParseCloudfront {
        new! {}
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseJson = "AWS::Logs::Transformer.ParseJSON", "logs-transformer-parsejson");
    impl ParseJson {
        new! {}
        set! {
            destination: String = "Destination", "update; 1 to 128 characters";
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseKeyValue = "AWS::Logs::Transformer.ParseKeyValue", "logs-transformer-parsekeyvalue");
    impl ParseKeyValue {
        new! {}
        set! {
            destination: String = "Destination", "update; 1 to 128 characters";
            field_delimiter: String = "FieldDelimiter", "update; 1 to 128 characters";
            key_prefix: String = "KeyPrefix", "update; 1 to 128 characters";
            key_value_delimiter: String = "KeyValueDelimiter", "update; 1 to 128 characters";
            non_match_value: String = "NonMatchValue", "update; 1 to 128 characters";
            overwrite_if_exists: bool = "OverwriteIfExists", "update";
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParsePostgres = "AWS::Logs::Transformer.ParsePostgres", "logs-transformer-parsepostgres");
    impl ParsePostgres {
        new! {}
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseRoute53 = "AWS::Logs::Transformer.ParseRoute53", "logs-transformer-parseroute53");
    impl ParseRoute53 {
        new! {}
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseToOcsf = "AWS::Logs::Transformer.ParseToOCSF", "logs-transformer-parsetoocsf");
    impl ParseToOcsf {
        new! {
            event_source: EventSource = "EventSource", "update";
            ocsf_version: OcsfVersion = "OcsfVersion", "update";
        }
        set! {
            mapping_version: String = "MappingVersion", "update; 1 to 10 characters";
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseVpc = "AWS::Logs::Transformer.ParseVPC", "logs-transformer-parsevpc");
    impl ParseVpc {
        new! {}
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(ParseWaf = "AWS::Logs::Transformer.ParseWAF", "logs-transformer-parsewaf");
    impl ParseWaf {
        new! {}
        set! {
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(Processor = "AWS::Logs::Transformer.Processor", "logs-transformer-processor");
    impl Processor {
        new! {}
        set! {
            add_keys: AddKeys = "AddKeys", "update";
            copy_value: CopyValue = "CopyValue", "update";
            csv: Csv = "Csv", "update";
            date_time_converter: DateTimeConverter = "DateTimeConverter", "update";
            delete_keys: DeleteKeys = "DeleteKeys", "update";
            grok: Grok = "Grok", "update";
            list_to_map: ListToMap = "ListToMap", "update";
            lower_case_string: LowerCaseString = "LowerCaseString", "update";
            move_keys: MoveKeys = "MoveKeys", "update";
            parse_cloudfront: ParseCloudfront = "ParseCloudfront", "update";
            parse_json: ParseJson = "ParseJSON", "update";
            parse_key_value: ParseKeyValue = "ParseKeyValue", "update";
            parse_postgres: ParsePostgres = "ParsePostgres", "update";
            parse_route53: ParseRoute53 = "ParseRoute53", "update";
            parse_to_ocsf: ParseToOcsf = "ParseToOCSF", "update";
            parse_vpc: ParseVpc = "ParseVPC", "update";
            parse_waf: ParseWaf = "ParseWAF", "update";
            rename_keys: RenameKeys = "RenameKeys", "update";
            split_string: SplitString = "SplitString", "update";
            substitute_string: SubstituteString = "SubstituteString", "update";
            trim_string: TrimString = "TrimString", "update";
            type_converter: TypeConverter = "TypeConverter", "update";
            upper_case_string: UpperCaseString = "UpperCaseString", "update";
        }
    }

    object!(RenameKeyEntry = "AWS::Logs::Transformer.RenameKeyEntry", "logs-transformer-renamekeyentry");
    impl RenameKeyEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            rename_to: String = "RenameTo", "update; 1 to 128 characters";
        }
        set! {
            overwrite_if_exists: bool = "OverwriteIfExists", "update";
        }
    }

    object!(RenameKeys = "AWS::Logs::Transformer.RenameKeys", "logs-transformer-renamekeys");
    impl RenameKeys {
        new! {
            entries: [RenameKeyEntry] = "Entries", "update; 1 to 5 items";
        }
    }

    object!(SplitString = "AWS::Logs::Transformer.SplitString", "logs-transformer-splitstring");
    impl SplitString {
        new! {
            entries: [SplitStringEntry] = "Entries", "update; 1 to 10 items";
        }
    }

    object!(SplitStringEntry = "AWS::Logs::Transformer.SplitStringEntry", "logs-transformer-splitstringentry");
    impl SplitStringEntry {
        new! {
            delimiter: String = "Delimiter", "update; 1 to 128 characters";
            source: String = "Source", "update; 1 to 128 characters";
        }
    }

    object!(SubstituteString = "AWS::Logs::Transformer.SubstituteString", "logs-transformer-substitutestring");
    impl SubstituteString {
        new! {
            entries: [SubstituteStringEntry] = "Entries", "update; 1 to 10 items";
        }
    }

    object!(SubstituteStringEntry = "AWS::Logs::Transformer.SubstituteStringEntry", "logs-transformer-substitutestringentry");
    impl SubstituteStringEntry {
        new! {
            from: String = "From", "update; 1 to 128 characters";
            source: String = "Source", "update; 1 to 128 characters";
            to: String = "To", "update; 1 to 128 characters";
        }
    }

    object!(TrimString = "AWS::Logs::Transformer.TrimString", "logs-transformer-trimstring");
    impl TrimString {
        new! {
            with_keys: [String] = "WithKeys", "update; 1 to 10 items";
        }
    }

    object!(TypeConverter = "AWS::Logs::Transformer.TypeConverter", "logs-transformer-typeconverter");
    impl TypeConverter {
        new! {
            entries: [TypeConverterEntry] = "Entries", "update; 1 to 5 items";
        }
    }

    object!(TypeConverterEntry = "AWS::Logs::Transformer.TypeConverterEntry", "logs-transformer-typeconverterentry");
    impl TypeConverterEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(UpperCaseString = "AWS::Logs::Transformer.UpperCaseString", "logs-transformer-uppercasestring");
    impl UpperCaseString {
        new! {
            with_keys: [String] = "WithKeys", "update; 1 to 10 items";
        }
    }
    values! { FlattenedElement: First = "first", Last = "last" }
    values! { EventSource: CloudTrail = "CloudTrail", Route53Resolver = "Route53Resolver", VpcFlow = "VPCFlow", EksAudit = "EKSAudit", Awswaf = "AWSWAF" }
    values! { OcsfVersion: V1_1 = "V1.1", V1_5 = "V1.5" }
    values! { Type: Boolean = "boolean", Integer = "integer", Double = "double", String = "string" }
}
