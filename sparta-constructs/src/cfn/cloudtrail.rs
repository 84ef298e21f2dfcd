// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CloudTrail`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Channel = "AWS::CloudTrail::Channel", "cloudtrail-channel", List("Tags"), m::Arn
}
impl Channel {
    new! {}
    set! {
        destinations: [channel::Destination] = "Destinations", "update; 1 to 10 items";
        name: String = "Name", "update; 3 to 128 characters";
        source: String = "Source", "replacement; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_channel_arn: m::Arn = "ChannelArn";
    }
}
give! { Channel: m::Arn = Ref; }
/// Property types and values of [`Channel`].
pub mod channel {
    object!(Destination = "AWS::CloudTrail::Channel.Destination", "cloudtrail-channel-destination");
    impl Destination {
        new! {
            type_: Type = "Type", "update";
            location: String = "Location", "update; 3 to 1024 characters";
        }
    }
    values! { Type: EventDataStore = "EVENT_DATA_STORE" }
}

resource! {
    Dashboard = "AWS::CloudTrail::Dashboard", "cloudtrail-dashboard", List("Tags"), m::Arn
}
impl Dashboard {
    new! {}
    set! {
        name: String = "Name", "update; 3 to 128 characters";
        refresh_schedule: dashboard::RefreshSchedule = "RefreshSchedule", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        termination_protection_enabled: bool = "TerminationProtectionEnabled", "update";
        widgets: [dashboard::Widget] = "Widgets", "update";
    }
}
impl c::Handle<Dashboard> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_dashboard_arn: m::Arn = "DashboardArn";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { Dashboard: m::Arn = Ref; }
/// Property types and values of [`Dashboard`].
pub mod dashboard {
    use crate::value as v;
    object!(Frequency = "AWS::CloudTrail::Dashboard.Frequency", "cloudtrail-dashboard-frequency");
    impl Frequency {
        new! {
            unit: Unit = "Unit", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(RefreshSchedule = "AWS::CloudTrail::Dashboard.RefreshSchedule", "cloudtrail-dashboard-refreshschedule");
    impl RefreshSchedule {
        new! {}
        set! {
            frequency: Frequency = "Frequency", "update";
            status: Status = "Status", "update";
            time_of_day: String = "TimeOfDay", "update";
        }
    }

    object!(Widget = "AWS::CloudTrail::Dashboard.Widget", "cloudtrail-dashboard-widget");
    impl Widget {
        new! {
            query_statement: String = "QueryStatement", "update; 1 to 10000 characters";
        }
        set! {
            query_parameters: [String] = "QueryParameters", "update; 1 to 10 items";
            view_properties: v::Map<String> = "ViewProperties", "update";
        }
    }
    values! { Unit: Hours = "HOURS", Days = "DAYS" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    EventDataStore = "AWS::CloudTrail::EventDataStore", "cloudtrail-eventdatastore", List("Tags"), m::Arn
}
impl EventDataStore {
    new! {}
    set! {
        advanced_event_selectors: [event_data_store::AdvancedEventSelector] = "AdvancedEventSelectors", "update";
        billing_mode: event_data_store::BillingMode = "BillingMode", "update";
        context_key_selectors: [event_data_store::ContextKeySelector] = "ContextKeySelectors", "update; at most 2 items";
        federation_enabled: bool = "FederationEnabled", "update";
        federation_role_arn: m::iam::RoleArn = "FederationRoleArn", "update";
        ingestion_enabled: bool = "IngestionEnabled", "update";
        insight_selectors: [event_data_store::InsightSelector] = "InsightSelectors", "update";
        insights_destination: String = "InsightsDestination", "update; 3 to 256 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 350 characters";
        max_event_size: event_data_store::MaxEventSize = "MaxEventSize", "update";
        multi_region_enabled: bool = "MultiRegionEnabled", "update";
        name: String = "Name", "update; 3 to 128 characters";
        organization_enabled: bool = "OrganizationEnabled", "update";
        retention_period: i64 = "RetentionPeriod", "update; 7 to 3653";
        tags: [crate::cfn::Tag] = "Tags", "update";
        termination_protection_enabled: bool = "TerminationProtectionEnabled", "update";
    }
}
impl c::Handle<EventDataStore> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_event_data_store_arn: m::Arn = "EventDataStoreArn";
        attr_status: String = "Status";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { EventDataStore: m::Arn = Ref; }
/// Property types and values of [`EventDataStore`].
pub mod event_data_store {
    object!(AdvancedEventSelector = "AWS::CloudTrail::EventDataStore.AdvancedEventSelector", "cloudtrail-eventdatastore-advancedeventselector");
    impl AdvancedEventSelector {
        new! {
            field_selectors: [AdvancedFieldSelector] = "FieldSelectors", "update; at least 1 items";
        }
        set! {
            name: String = "Name", "update; 1 to 1000 characters";
        }
    }

    object!(AdvancedFieldSelector = "AWS::CloudTrail::EventDataStore.AdvancedFieldSelector", "cloudtrail-eventdatastore-advancedfieldselector");
    impl AdvancedFieldSelector {
        new! {
            field: String = "Field", "update; 1 to 1000 characters";
        }
        set! {
            ends_with: [String] = "EndsWith", "update; at least 1 items";
            equals: [String] = "Equals", "update; at least 1 items";
            not_ends_with: [String] = "NotEndsWith", "update; at least 1 items";
            not_equals: [String] = "NotEquals", "update; at least 1 items";
            not_starts_with: [String] = "NotStartsWith", "update; at least 1 items";
            starts_with: [String] = "StartsWith", "update; at least 1 items";
        }
    }

    object!(ContextKeySelector = "AWS::CloudTrail::EventDataStore.ContextKeySelector", "cloudtrail-eventdatastore-contextkeyselector");
    impl ContextKeySelector {
        new! {
            type_: Type = "Type", "update";
            equals: [String] = "Equals", "update; 1 to 50 items";
        }
    }

    object!(InsightSelector = "AWS::CloudTrail::EventDataStore.InsightSelector", "cloudtrail-eventdatastore-insightselector");
    impl InsightSelector {
        new! {}
        set! {
            insight_type: InsightType = "InsightType", "update";
        }
    }
    values! { BillingMode: ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING", FixedRetentionPricing = "FIXED_RETENTION_PRICING" }
    values! { MaxEventSize: Standard = "Standard", Large = "Large" }
    values! { Type: RequestContext = "RequestContext", TagContext = "TagContext" }
    values! { InsightType: ApiCallRateInsight = "ApiCallRateInsight", ApiErrorRateInsight = "ApiErrorRateInsight" }
}

resource! {
    ResourcePolicy = "AWS::CloudTrail::ResourcePolicy", "cloudtrail-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 3 to 256 characters";
        resource_policy: v::Json = "ResourcePolicy", "update; 1 to 8192 characters";
    }
}

resource! {
    Trail = "AWS::CloudTrail::Trail", "cloudtrail-trail", List("Tags"), String
}
impl Trail {
    new! {
        s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
        is_logging: bool = "IsLogging", "update";
    }
    set! {
        advanced_event_selectors: [trail::AdvancedEventSelector] = "AdvancedEventSelectors", "update";
        aggregation_configurations: [trail::AggregationConfiguration] = "AggregationConfigurations", "update; at most 1 items";
        cloud_watch_logs_log_group_arn: m::logs::LogGroupArn = "CloudWatchLogsLogGroupArn", "update";
        cloud_watch_logs_role_arn: m::iam::RoleArn = "CloudWatchLogsRoleArn", "update";
        enable_log_file_validation: bool = "EnableLogFileValidation", "update";
        event_selectors: [trail::EventSelector] = "EventSelectors", "update; at most 5 items";
        include_global_service_events: bool = "IncludeGlobalServiceEvents", "update";
        insight_selectors: [trail::InsightSelector] = "InsightSelectors", "update";
        is_multi_region_trail: bool = "IsMultiRegionTrail", "update";
        is_organization_trail: bool = "IsOrganizationTrail", "update";
        kms_key_id: m::kms::KeyReference = "KMSKeyId", "update";
        s3_key_prefix: String = "S3KeyPrefix", "update; at most 200 characters";
        sns_topic_name: m::sns::TopicName = "SnsTopicName", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        trail_name: String = "TrailName", "replacement; 3 to 128 characters";
    }
}
impl c::Handle<Trail> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_sns_topic_arn: m::sns::TopicArn = "SnsTopicArn";
    }
}
give! { Trail: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Trail`].
pub mod trail {
    object!(AdvancedEventSelector = "AWS::CloudTrail::Trail.AdvancedEventSelector", "cloudtrail-trail-advancedeventselector");
    impl AdvancedEventSelector {
        new! {
            field_selectors: [AdvancedFieldSelector] = "FieldSelectors", "update; at least 1 items";
        }
        set! {
            name: String = "Name", "update; 1 to 1000 characters";
        }
    }

    object!(AdvancedFieldSelector = "AWS::CloudTrail::Trail.AdvancedFieldSelector", "cloudtrail-trail-advancedfieldselector");
    impl AdvancedFieldSelector {
        new! {
            field: String = "Field", "update; 1 to 1000 characters";
        }
        set! {
            ends_with: [String] = "EndsWith", "update; at least 1 items";
            equals: [String] = "Equals", "update; at least 1 items";
            not_ends_with: [String] = "NotEndsWith", "update; at least 1 items";
            not_equals: [String] = "NotEquals", "update; at least 1 items";
            not_starts_with: [String] = "NotStartsWith", "update; at least 1 items";
            starts_with: [String] = "StartsWith", "update; at least 1 items";
        }
    }

    object!(AggregationConfiguration = "AWS::CloudTrail::Trail.AggregationConfiguration", "cloudtrail-trail-aggregationconfiguration");
    impl AggregationConfiguration {
        new! {
            event_category: EventCategory = "EventCategory", "update";
            templates: [Template] = "Templates", "update; 1 to 50 items";
        }
    }

    object!(DataResource = "AWS::CloudTrail::Trail.DataResource", "cloudtrail-trail-dataresource");
    impl DataResource {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            values: [String] = "Values", "update";
        }
    }

    object!(EventSelector = "AWS::CloudTrail::Trail.EventSelector", "cloudtrail-trail-eventselector");
    impl EventSelector {
        new! {}
        set! {
            data_resources: [DataResource] = "DataResources", "update";
            exclude_management_event_sources: [String] = "ExcludeManagementEventSources", "update";
            include_management_events: bool = "IncludeManagementEvents", "update";
            read_write_type: ReadWriteType = "ReadWriteType", "update";
        }
    }

    object!(InsightSelector = "AWS::CloudTrail::Trail.InsightSelector", "cloudtrail-trail-insightselector");
    impl InsightSelector {
        new! {}
        set! {
            event_categories: [SourceEventCategory] = "EventCategories", "update";
            insight_type: InsightType = "InsightType", "update";
        }
    }
    values! { EventCategory: Data = "Data" }
    values! { Template: ApiActivity = "API_ACTIVITY", ResourceAccess = "RESOURCE_ACCESS", UserActions = "USER_ACTIONS" }
    values! { Type: AwsLambdaFunction = "AWS::Lambda::Function", AwsS3Object = "AWS::S3::Object", AwsDynamodbTable = "AWS::DynamoDB::Table", AwsS3OutpostsObject = "AWS::S3Outposts::Object", AwsManagedBlockchainNode = "AWS::ManagedBlockchain::Node", AwsS3ObjectLambdaAccessPoint = "AWS::S3ObjectLambda::AccessPoint", AwsEc2Snapshot = "AWS::EC2::Snapshot", AwsS3AccessPoint = "AWS::S3::AccessPoint", AwsDynamodbStream = "AWS::DynamoDB::Stream" }
    values! { ReadWriteType: All = "All", ReadOnly = "ReadOnly", WriteOnly = "WriteOnly" }
    values! { SourceEventCategory: Management = "Management", Data = "Data" }
    values! { InsightType: ApiCallRateInsight = "ApiCallRateInsight", ApiErrorRateInsight = "ApiErrorRateInsight" }
}
