// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeStarNotifications`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    NotificationRule = "AWS::CodeStarNotifications::NotificationRule", "codestarnotifications-notificationrule", Map("Tags"), m::Arn
}
new_struct! { NotificationRule, NotificationRuleRequired {
    detail_type: notification_rule::DetailType = "DetailType", "update";
    name: String = "Name", "update; 1 to 64 characters";
    event_type_ids: [String] = "EventTypeIds", "update";
    resource: String = "Resource", "replacement";
    targets: [notification_rule::Target] = "Targets", "update; at most 10 items";
} }
impl NotificationRule {
    set! {
        created_by: String = "CreatedBy", "update; 1 to 2048 characters";
        event_type_id: String = "EventTypeId", "update; 1 to 2048 characters; cannot be read back";
        status: notification_rule::Status = "Status", "update";
        tags: v::Map<String> = "Tags", "update";
        target_address: String = "TargetAddress", "update; 1 to 2048 characters; cannot be read back";
    }
}
impl c::Handle<NotificationRule> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { NotificationRule: m::Arn = Ref; }
/// Property types and values of [`NotificationRule`].
pub mod notification_rule {
    use crate::value::meaning as m;
    object!(Target = "AWS::CodeStarNotifications::NotificationRule.Target", "codestarnotifications-notificationrule-target");
    impl Target {
        new! {
            target_address: m::sns::TopicArn = "TargetAddress", "update";
            target_type: String = "TargetType", "update";
        }
    }
    values! { DetailType: Basic = "BASIC", Full = "FULL" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}
