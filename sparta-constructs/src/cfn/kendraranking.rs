// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KendraRanking`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ExecutionPlan = "AWS::KendraRanking::ExecutionPlan", "kendraranking-executionplan", List("Tags"), String
}
impl ExecutionPlan {
    new! {
        name: String = "Name", "update; 1 to 1000 characters";
    }
    set! {
        capacity_units: execution_plan::CapacityUnitsConfiguration = "CapacityUnits", "update";
        description: String = "Description", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ExecutionPlan> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ExecutionPlan: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ExecutionPlan`].
pub mod execution_plan {
    object!(CapacityUnitsConfiguration = "AWS::KendraRanking::ExecutionPlan.CapacityUnitsConfiguration", "kendraranking-executionplan-capacityunitsconfiguration");
    impl CapacityUnitsConfiguration {
        new! {
            rescore_capacity_units: i64 = "RescoreCapacityUnits", "update; at least 0";
        }
    }
}
