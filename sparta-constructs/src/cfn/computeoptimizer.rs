// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ComputeOptimizer`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AutomationRule = "AWS::ComputeOptimizer::AutomationRule", "computeoptimizer-automationrule", List("Tags"), String
}
new_struct! { AutomationRule, AutomationRuleRequired {
    name: String = "Name", "update; at most 128 characters";
    rule_type: automation_rule::RuleType = "RuleType", "update";
    recommended_action_types: [automation_rule::RecommendedActionType] = "RecommendedActionTypes", "update; at least 1 items";
    schedule: automation_rule::Schedule = "Schedule", "update";
    status: automation_rule::Status = "Status", "update";
} }
impl AutomationRule {
    set! {
        criteria: automation_rule::Criteria = "Criteria", "update";
        description: String = "Description", "update; at most 1024 characters";
        organization_configuration: automation_rule::OrganizationConfiguration = "OrganizationConfiguration", "update";
        priority: String = "Priority", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<AutomationRule> {
    get! {
        attr_account_id: String = "AccountId";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
        attr_rule_arn: String = "RuleArn";
        attr_rule_id: String = "RuleId";
        attr_rule_revision: String = "RuleRevision";
    }
}
give! { AutomationRule: m::Arn = Ref; }
/// Property types and values of [`AutomationRule`].
pub mod automation_rule {
    use crate::value as v;
    object!(Criteria = "AWS::ComputeOptimizer::AutomationRule.Criteria", "computeoptimizer-automationrule-criteria");
    impl Criteria {
        new! {}
        set! {
            ebs_volume_size_in_gib: [IntegerCriteriaCondition] = "EbsVolumeSizeInGib", "update";
            ebs_volume_type: [StringCriteriaCondition] = "EbsVolumeType", "update";
            estimated_monthly_savings: [DoubleCriteriaCondition] = "EstimatedMonthlySavings", "update";
            look_back_period_in_days: [IntegerCriteriaCondition] = "LookBackPeriodInDays", "update";
            region: [StringCriteriaCondition] = "Region", "update";
            resource_arn: [StringCriteriaCondition] = "ResourceArn", "update";
            resource_tag: [ResourceTagsCriteriaCondition] = "ResourceTag", "update";
            restart_needed: [StringCriteriaCondition] = "RestartNeeded", "update";
        }
    }

    object!(DoubleCriteriaCondition = "AWS::ComputeOptimizer::AutomationRule.DoubleCriteriaCondition", "computeoptimizer-automationrule-doublecriteriacondition");
    impl DoubleCriteriaCondition {
        new! {}
        set! {
            comparison: Comparison = "Comparison", "update";
            values: [v::Number] = "Values", "update";
        }
    }

    object!(IntegerCriteriaCondition = "AWS::ComputeOptimizer::AutomationRule.IntegerCriteriaCondition", "computeoptimizer-automationrule-integercriteriacondition");
    impl IntegerCriteriaCondition {
        new! {}
        set! {
            comparison: Comparison = "Comparison", "update";
            values: [i64] = "Values", "update";
        }
    }

    object!(OrganizationConfiguration = "AWS::ComputeOptimizer::AutomationRule.OrganizationConfiguration", "computeoptimizer-automationrule-organizationconfiguration");
    impl OrganizationConfiguration {
        new! {}
        set! {
            account_ids: [String] = "AccountIds", "update; 1 to 50 items";
            rule_apply_order: RuleApplyOrder = "RuleApplyOrder", "update";
        }
    }

    object!(ResourceTagsCriteriaCondition = "AWS::ComputeOptimizer::AutomationRule.ResourceTagsCriteriaCondition", "computeoptimizer-automationrule-resourcetagscriteriacondition");
    impl ResourceTagsCriteriaCondition {
        new! {}
        set! {
            comparison: Comparison = "Comparison", "update";
            key: String = "Key", "update; 1 to 512 characters";
            values: [String] = "Values", "update";
        }
    }

    object!(Schedule = "AWS::ComputeOptimizer::AutomationRule.Schedule", "computeoptimizer-automationrule-schedule");
    impl Schedule {
        new! {}
        set! {
            execution_window_in_minutes: i64 = "ExecutionWindowInMinutes", "update; 60 to 1440";
            schedule_expression: String = "ScheduleExpression", "update";
            schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update";
        }
    }

    object!(StringCriteriaCondition = "AWS::ComputeOptimizer::AutomationRule.StringCriteriaCondition", "computeoptimizer-automationrule-stringcriteriacondition");
    impl StringCriteriaCondition {
        new! {}
        set! {
            comparison: Comparison = "Comparison", "update";
            values: [String] = "Values", "update";
        }
    }
    values! { RecommendedActionType: SnapshotAndDeleteUnattachedEbsVolume = "SnapshotAndDeleteUnattachedEbsVolume", UpgradeEbsVolumeType = "UpgradeEbsVolumeType" }
    values! { RuleType: AccountRule = "AccountRule", OrganizationRule = "OrganizationRule" }
    values! { Status: Active = "Active", Inactive = "Inactive" }
    values! { Comparison: StringEquals = "StringEquals", StringNotEquals = "StringNotEquals", StringEqualsIgnoreCase = "StringEqualsIgnoreCase", StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase", StringLike = "StringLike", StringNotLike = "StringNotLike", NumericEquals = "NumericEquals", NumericNotEquals = "NumericNotEquals", NumericLessThan = "NumericLessThan", NumericLessThanEquals = "NumericLessThanEquals", NumericGreaterThan = "NumericGreaterThan", NumericGreaterThanEquals = "NumericGreaterThanEquals" }
    values! { RuleApplyOrder: BeforeAccountRules = "BeforeAccountRules", AfterAccountRules = "AfterAccountRules" }
}
