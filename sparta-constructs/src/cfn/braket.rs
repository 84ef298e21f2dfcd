// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Braket`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    SpendingLimit = "AWS::Braket::SpendingLimit", "braket-spendinglimit", List("Tags"), m::Arn
}
impl SpendingLimit {
    new! {
        device_arn: m::Arn = "DeviceArn", "replacement; 1 to 256 characters";
        spending_limit: String = "SpendingLimit", "update; at least 1 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_period: spending_limit::TimePeriod = "TimePeriod", "update";
    }
}
impl c::Handle<SpendingLimit> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_queued_spend: String = "QueuedSpend";
        attr_spending_limit_arn: m::Arn = "SpendingLimitArn";
        attr_total_spend: String = "TotalSpend";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { SpendingLimit: m::Arn = Ref; }
/// Property types and values of [`SpendingLimit`].
pub mod spending_limit {
    object!(TimePeriod = "AWS::Braket::SpendingLimit.TimePeriod", "braket-spendinglimit-timeperiod");
    impl TimePeriod {
        new! {
            end_at: String = "EndAt", "update";
            start_at: String = "StartAt", "update";
        }
    }
}
