// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Notifications`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ChannelAssociation = "AWS::Notifications::ChannelAssociation", "notifications-channelassociation", None, String
}
impl ChannelAssociation {
    new! {
        arn: m::Arn = "Arn", "replacement";
        notification_configuration_arn: m::Arn = "NotificationConfigurationArn", "replacement";
    }
}

resource! {
    EventRule = "AWS::Notifications::EventRule", "notifications-eventrule", None, m::Arn
}
impl EventRule {
    new! {
        notification_configuration_arn: m::Arn = "NotificationConfigurationArn", "replacement";
        event_type: String = "EventType", "replacement; 1 to 128 characters";
        regions: [String] = "Regions", "update; at least 1 items";
        source: String = "Source", "replacement; 1 to 36 characters";
    }
    set! {
        event_pattern: String = "EventPattern", "update; at most 4096 characters";
    }
}
impl c::Handle<EventRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_managed_rules: [String] = "ManagedRules";
        attr_status_summary_by_region: v::Json = "StatusSummaryByRegion";
    }
}
give! { EventRule: m::Arn = Ref; }
/// Property types and values of [`EventRule`].
pub mod event_rule {
    object!(EventRuleStatusSummary = "AWS::Notifications::EventRule.EventRuleStatusSummary", "notifications-eventrule-eventrulestatussummary");
    impl EventRuleStatusSummary {
        new! {
            reason: String = "Reason", "update";
            status: EventRuleStatus = "Status", "update";
        }
    }
    values! { EventRuleStatus: Active = "ACTIVE", Inactive = "INACTIVE", Creating = "CREATING", Updating = "UPDATING", Deleting = "DELETING" }
}

resource! {
    ManagedNotificationAccountContactAssociation = "AWS::Notifications::ManagedNotificationAccountContactAssociation", "notifications-managednotificationaccountcontactassociation", None, String
}
impl ManagedNotificationAccountContactAssociation {
    new! {
        managed_notification_configuration_arn: m::Arn = "ManagedNotificationConfigurationArn", "replacement";
        contact_identifier: managed_notification_account_contact_association::ContactIdentifier = "ContactIdentifier", "replacement";
    }
    set! {
        is_sensitive_events_subscribed: bool = "IsSensitiveEventsSubscribed", "update";
    }
}
/// Property types and values of [`ManagedNotificationAccountContactAssociation`].
pub mod managed_notification_account_contact_association {
    values! { ContactIdentifier: AccountPrimary = "ACCOUNT_PRIMARY", AccountAlternateSecurity = "ACCOUNT_ALTERNATE_SECURITY", AccountAlternateOperations = "ACCOUNT_ALTERNATE_OPERATIONS", AccountAlternateBilling = "ACCOUNT_ALTERNATE_BILLING" }
}

resource! {
    ManagedNotificationAdditionalChannelAssociation = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation", "notifications-managednotificationadditionalchannelassociation", None, String
}
impl ManagedNotificationAdditionalChannelAssociation {
    new! {
        channel_arn: m::Arn = "ChannelArn", "replacement";
        managed_notification_configuration_arn: m::Arn = "ManagedNotificationConfigurationArn", "replacement";
    }
    set! {
        is_sensitive_events_subscribed: bool = "IsSensitiveEventsSubscribed", "update";
    }
}

resource! {
    NotificationConfiguration = "AWS::Notifications::NotificationConfiguration", "notifications-notificationconfiguration", List("Tags"), m::Arn
}
impl NotificationConfiguration {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
        description: String = "Description", "update; at most 256 characters";
    }
    set! {
        aggregation_duration: notification_configuration::AggregationDuration = "AggregationDuration", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<NotificationConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_status: String = "Status";
    }
}
give! { NotificationConfiguration: m::Arn = Ref; }
/// Property types and values of [`NotificationConfiguration`].
pub mod notification_configuration {
    values! { AggregationDuration: Long = "LONG", Short = "SHORT", None = "NONE" }
}

resource! {
    NotificationHub = "AWS::Notifications::NotificationHub", "notifications-notificationhub", None, String
}
impl NotificationHub {
    new! {
        region: String = "Region", "replacement; 2 to 25 characters";
    }
}
impl c::Handle<NotificationHub> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_notification_hub_status_summary: v::Json = "NotificationHubStatusSummary";
    }
}
/// Property types and values of [`NotificationHub`].
pub mod notification_hub {
    object!(NotificationHubStatusSummary = "AWS::Notifications::NotificationHub.NotificationHubStatusSummary", "notifications-notificationhub-notificationhubstatussummary");
    impl NotificationHubStatusSummary {
        new! {
            notification_hub_status: NotificationHubStatus = "NotificationHubStatus", "update";
            notification_hub_status_reason: String = "NotificationHubStatusReason", "update";
        }
    }
    values! { NotificationHubStatus: Active = "ACTIVE", Registering = "REGISTERING", Deregistering = "DEREGISTERING", Inactive = "INACTIVE" }
}

resource! {
    OrganizationalUnitAssociation = "AWS::Notifications::OrganizationalUnitAssociation", "notifications-organizationalunitassociation", None, String
}
impl OrganizationalUnitAssociation {
    new! {
        notification_configuration_arn: m::Arn = "NotificationConfigurationArn", "replacement";
        organizational_unit_id: String = "OrganizationalUnitId", "replacement";
    }
}
