// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BcmPricingCalculator`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BillEstimate = "AWS::BcmPricingCalculator::BillEstimate", "bcmpricingcalculator-billestimate", List("Tags"), m::Arn
}
impl BillEstimate {
    new! {
        name: String = "Name", "update; at most 64 characters";
    }
    set! {
        bill_scenario_id: String = "BillScenarioId", "replacement; 36 characters; cannot be read back";
        expires_at: String = "ExpiresAt", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<BillEstimate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_bill_interval: v::Json = "BillInterval";
        attr_cost_category_group_sharing_preference_arn: m::Arn = "CostCategoryGroupSharingPreferenceArn";
        attr_cost_category_group_sharing_preference_effective_date: String = "CostCategoryGroupSharingPreferenceEffectiveDate";
        attr_created_at: String = "CreatedAt";
        attr_group_sharing_preference: String = "GroupSharingPreference";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { BillEstimate: m::Arn = Ref; }
/// Property types and values of [`BillEstimate`].
pub mod bill_estimate {
    object!(BillInterval = "AWS::BcmPricingCalculator::BillEstimate.BillInterval", "bcmpricingcalculator-billestimate-billinterval");
    impl BillInterval {
        new! {}
        set! {
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }
}

resource! {
    BillScenario = "AWS::BcmPricingCalculator::BillScenario", "bcmpricingcalculator-billscenario", List("Tags"), m::Arn
}
impl BillScenario {
    new! {}
    set! {
        cost_category_group_sharing_preference_arn: m::Arn = "CostCategoryGroupSharingPreferenceArn", "update; 20 to 2048 characters";
        expires_at: String = "ExpiresAt", "update";
        group_sharing_preference: bill_scenario::GroupSharingPreference = "GroupSharingPreference", "update";
        name: String = "Name", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<BillScenario> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_bill_interval: v::Json = "BillInterval";
        attr_created_at: String = "CreatedAt";
        attr_failure_message: String = "FailureMessage";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { BillScenario: m::Arn = Ref; }
/// Property types and values of [`BillScenario`].
pub mod bill_scenario {
    object!(BillInterval = "AWS::BcmPricingCalculator::BillScenario.BillInterval", "bcmpricingcalculator-billscenario-billinterval");
    impl BillInterval {
        new! {}
        set! {
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }
    values! { GroupSharingPreference: Open = "OPEN", Prioritized = "PRIORITIZED", Restricted = "RESTRICTED" }
}

resource! {
    WorkloadEstimate = "AWS::BcmPricingCalculator::WorkloadEstimate", "bcmpricingcalculator-workloadestimate", List("Tags"), m::Arn
}
impl WorkloadEstimate {
    new! {
        name: String = "Name", "update; at most 64 characters";
    }
    set! {
        expires_at: String = "ExpiresAt", "update";
        rate_type: workload_estimate::WorkloadEstimateRateType = "RateType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<WorkloadEstimate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cost_currency: String = "CostCurrency";
        attr_created_at: String = "CreatedAt";
        attr_failure_message: String = "FailureMessage";
        attr_id: String = "Id";
        attr_rate_timestamp: String = "RateTimestamp";
        attr_status: String = "Status";
        attr_total_cost: v::Number = "TotalCost";
    }
}
give! { WorkloadEstimate: m::Arn = Ref; }
/// Property types and values of [`WorkloadEstimate`].
pub mod workload_estimate {
    values! { WorkloadEstimateRateType: BeforeDiscounts = "BEFORE_DISCOUNTS", AfterDiscounts = "AFTER_DISCOUNTS", AfterDiscountsAndCommitments = "AFTER_DISCOUNTS_AND_COMMITMENTS" }
}
