// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DevOpsGuru`.
use crate::core as c;

resource! {
    LogAnomalyDetectionIntegration = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration", "devopsguru-loganomalydetectionintegration", None, String
}
impl LogAnomalyDetectionIntegration {
    new! {}
}
impl c::Handle<LogAnomalyDetectionIntegration> {
    get! {
        attr_account_id: String = "AccountId";
    }
}

resource! {
    NotificationChannel = "AWS::DevOpsGuru::NotificationChannel", "devopsguru-notificationchannel", None, String
}
impl NotificationChannel {
    new! {
        config: notification_channel::NotificationChannelConfig = "Config", "replacement";
    }
}
impl c::Handle<NotificationChannel> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`NotificationChannel`].
pub mod notification_channel {
    use crate::value::meaning as m;
    object!(NotificationChannelConfig = "AWS::DevOpsGuru::NotificationChannel.NotificationChannelConfig", "devopsguru-notificationchannel-notificationchannelconfig");
    impl NotificationChannelConfig {
        new! {}
        set! {
            filters: NotificationFilterConfig = "Filters", "replacement";
            sns: SnsChannelConfig = "Sns", "replacement";
        }
    }

    object!(NotificationFilterConfig = "AWS::DevOpsGuru::NotificationChannel.NotificationFilterConfig", "devopsguru-notificationchannel-notificationfilterconfig");
    impl NotificationFilterConfig {
        new! {}
        set! {
            message_types: [NotificationMessageType] = "MessageTypes", "replacement; 1 to 5 items";
            severities: [InsightSeverity] = "Severities", "replacement; 1 to 3 items";
        }
    }

    object!(SnsChannelConfig = "AWS::DevOpsGuru::NotificationChannel.SnsChannelConfig", "devopsguru-notificationchannel-snschannelconfig");
    impl SnsChannelConfig {
        new! {}
        set! {
            topic_arn: m::sns::TopicArn = "TopicArn", "replacement; 36 to 1024 characters";
        }
    }
    values! { NotificationMessageType: NewInsight = "NEW_INSIGHT", ClosedInsight = "CLOSED_INSIGHT", NewAssociation = "NEW_ASSOCIATION", SeverityUpgraded = "SEVERITY_UPGRADED", NewRecommendation = "NEW_RECOMMENDATION" }
    values! { InsightSeverity: Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
}

resource! {
    ResourceCollection = "AWS::DevOpsGuru::ResourceCollection", "devopsguru-resourcecollection", None, String
}
impl ResourceCollection {
    new! {
        resource_collection_filter: resource_collection::ResourceCollectionFilter = "ResourceCollectionFilter", "update";
    }
}
impl c::Handle<ResourceCollection> {
    get! {
        attr_resource_collection_type: String = "ResourceCollectionType";
    }
}
/// Property types and values of [`ResourceCollection`].
pub mod resource_collection {
    object!(CloudFormationCollectionFilter = "AWS::DevOpsGuru::ResourceCollection.CloudFormationCollectionFilter", "devopsguru-resourcecollection-cloudformationcollectionfilter");
    impl CloudFormationCollectionFilter {
        new! {}
        set! {
            stack_names: [String] = "StackNames", "update; 1 to 1000 items";
        }
    }

    object!(ResourceCollectionFilter = "AWS::DevOpsGuru::ResourceCollection.ResourceCollectionFilter", "devopsguru-resourcecollection-resourcecollectionfilter");
    impl ResourceCollectionFilter {
        new! {}
        set! {
            cloud_formation: CloudFormationCollectionFilter = "CloudFormation", "update";
            tags: [TagCollection] = "Tags", "update";
        }
    }

    object!(TagCollection = "AWS::DevOpsGuru::ResourceCollection.TagCollection", "devopsguru-resourcecollection-tagcollection");
    impl TagCollection {
        new! {}
        set! {
            app_boundary_key: String = "AppBoundaryKey", "update; 1 to 128 characters";
            tag_values: [String] = "TagValues", "update; 1 to 1000 items";
        }
    }
}
