// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PricingPlanManager`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Subscription = "AWS::PricingPlanManager::Subscription", "pricingplanmanager-subscription", None, m::Arn
}
impl Subscription {
    new! {
        plan_family: subscription::PlanFamily = "PlanFamily", "replacement";
        plan_tier: String = "PlanTier", "update";
        resource_arns: [m::Arn] = "ResourceArns", "update; 1 to 10 items";
    }
    set! {
        usage_level: subscription::UsageLevel = "UsageLevel", "update";
    }
}
impl c::Handle<Subscription> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_current_plan_tier: String = "CurrentPlanTier";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Subscription: m::Arn = Ref; }
/// Property types and values of [`Subscription`].
pub mod subscription {
    values! { PlanFamily: CloudFront = "CloudFront" }
    values! { UsageLevel: Default = "DEFAULT", CfPremiumL2 = "CF_PREMIUM_L2", CfPremiumL3 = "CF_PREMIUM_L3", CfPremiumL4 = "CF_PREMIUM_L4", CfPremiumL5 = "CF_PREMIUM_L5", CfPremiumL6 = "CF_PREMIUM_L6", CfPremiumL7 = "CF_PREMIUM_L7" }
}
