// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BillingConductor`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BillingGroup = "AWS::BillingConductor::BillingGroup", "billingconductor-billinggroup", List("Tags"), m::Arn
}
impl BillingGroup {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        account_grouping: billing_group::AccountGrouping = "AccountGrouping", "update";
        computation_preference: billing_group::ComputationPreference = "ComputationPreference", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        primary_account_id: String = "PrimaryAccountId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<BillingGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: i64 = "CreationTime";
        attr_last_modified_time: i64 = "LastModifiedTime";
        attr_size: i64 = "Size";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
    }
}
give! { BillingGroup: m::Arn = Ref; }
/// Property types and values of [`BillingGroup`].
pub mod billing_group {
    use crate::value::meaning as m;
    object!(AccountGrouping = "AWS::BillingConductor::BillingGroup.AccountGrouping", "billingconductor-billinggroup-accountgrouping");
    impl AccountGrouping {
        new! {}
        set! {
            auto_associate: bool = "AutoAssociate", "update";
            linked_account_ids: [String] = "LinkedAccountIds", "update; 1 to 30 items";
            responsibility_transfer_arn: m::Arn = "ResponsibilityTransferArn", "update";
        }
    }

    object!(ComputationPreference = "AWS::BillingConductor::BillingGroup.ComputationPreference", "billingconductor-billinggroup-computationpreference");
    impl ComputationPreference {
        new! {
            pricing_plan_arn: m::Arn = "PricingPlanArn", "update";
        }
    }
}

resource! {
    CustomLineItem = "AWS::BillingConductor::CustomLineItem", "billingconductor-customlineitem", List("Tags"), m::Arn
}
impl CustomLineItem {
    new! {
        billing_group_arn: m::Arn = "BillingGroupArn", "replacement";
        name: String = "Name", "update; 1 to 128 characters";
    }
    set! {
        account_id: String = "AccountId", "replacement";
        billing_period_range: custom_line_item::BillingPeriodRange = "BillingPeriodRange", "update";
        computation_rule: custom_line_item::ComputationRule = "ComputationRule", "replacement";
        custom_line_item_charge_details: custom_line_item::CustomLineItemChargeDetails = "CustomLineItemChargeDetails", "update";
        description: String = "Description", "update; 1 to 255 characters";
        presentation_details: custom_line_item::PresentationDetails = "PresentationDetails", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomLineItem> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_association_size: i64 = "AssociationSize";
        attr_creation_time: i64 = "CreationTime";
        attr_currency_code: String = "CurrencyCode";
        attr_last_modified_time: i64 = "LastModifiedTime";
        attr_product_code: String = "ProductCode";
    }
}
give! { CustomLineItem: m::Arn = Ref; }
/// Property types and values of [`CustomLineItem`].
pub mod custom_line_item {
    use crate::value as v;
    object!(BillingPeriodRange = "AWS::BillingConductor::CustomLineItem.BillingPeriodRange", "billingconductor-customlineitem-billingperiodrange");
    impl BillingPeriodRange {
        new! {}
        set! {
            exclusive_end_billing_period: String = "ExclusiveEndBillingPeriod", "replacement";
            inclusive_start_billing_period: String = "InclusiveStartBillingPeriod", "replacement";
        }
    }

    object!(CustomLineItemChargeDetails = "AWS::BillingConductor::CustomLineItem.CustomLineItemChargeDetails", "billingconductor-customlineitem-customlineitemchargedetails");
    impl CustomLineItemChargeDetails {
        new! {
            type_: Type = "Type", "replacement";
        }
        set! {
            flat: CustomLineItemFlatChargeDetails = "Flat", "update";
            line_item_filters: [LineItemFilter] = "LineItemFilters", "update";
            percentage: CustomLineItemPercentageChargeDetails = "Percentage", "update";
        }
    }

    object!(CustomLineItemFlatChargeDetails = "AWS::BillingConductor::CustomLineItem.CustomLineItemFlatChargeDetails", "billingconductor-customlineitem-customlineitemflatchargedetails");
    impl CustomLineItemFlatChargeDetails {
        new! {
            charge_value: v::Number = "ChargeValue", "update; 0 to 1000000";
        }
    }

    object!(CustomLineItemPercentageChargeDetails = "AWS::BillingConductor::CustomLineItem.CustomLineItemPercentageChargeDetails", "billingconductor-customlineitem-customlineitempercentagechargedetails");
    impl CustomLineItemPercentageChargeDetails {
        new! {
            percentage_value: v::Number = "PercentageValue", "update; 0 to 10000";
        }
        set! {
            child_associated_resources: [String] = "ChildAssociatedResources", "update";
        }
    }

    object!(LineItemFilter = "AWS::BillingConductor::CustomLineItem.LineItemFilter", "billingconductor-customlineitem-lineitemfilter");
    impl LineItemFilter {
        new! {
            attribute: Attribute = "Attribute", "update";
            match_option: MatchOption = "MatchOption", "update";
        }
        set! {
            attribute_values: [String] = "AttributeValues", "update";
            values: [LineItemFilterValue] = "Values", "update";
        }
    }

    object!(PresentationDetails = "AWS::BillingConductor::CustomLineItem.PresentationDetails", "billingconductor-customlineitem-presentationdetails");
    impl PresentationDetails {
        new! {
            service: String = "Service", "update; 1 to 128 characters";
        }
    }
    values! { ComputationRule: Consolidated = "CONSOLIDATED", Itemized = "ITEMIZED" }
    values! { Type: Fee = "FEE", Credit = "CREDIT" }
    values! { Attribute: LineItemType = "LINE_ITEM_TYPE", Service = "SERVICE" }
    values! { MatchOption: NotEqual = "NOT_EQUAL", Equal = "EQUAL" }
    values! { LineItemFilterValue: SavingsPlanNegation = "SAVINGS_PLAN_NEGATION" }
}

resource! {
    PricingPlan = "AWS::BillingConductor::PricingPlan", "billingconductor-pricingplan", List("Tags"), m::Arn
}
impl PricingPlan {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        pricing_rule_arns: [String] = "PricingRuleArns", "update; at most 30 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PricingPlan> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: i64 = "CreationTime";
        attr_last_modified_time: i64 = "LastModifiedTime";
        attr_size: i64 = "Size";
    }
}
give! { PricingPlan: m::Arn = Ref; }

resource! {
    PricingRule = "AWS::BillingConductor::PricingRule", "billingconductor-pricingrule", List("Tags"), m::Arn
}
impl PricingRule {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        type_: pricing_rule::Type = "Type", "update";
        scope: pricing_rule::Scope = "Scope", "replacement";
    }
    set! {
        billing_entity: pricing_rule::BillingEntity = "BillingEntity", "replacement";
        description: String = "Description", "update; at most 1024 characters";
        modifier_percentage: v::Number = "ModifierPercentage", "update; at least 0";
        operation: String = "Operation", "replacement; 1 to 256 characters";
        service: String = "Service", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tiering: pricing_rule::Tiering = "Tiering", "update";
        usage_type: String = "UsageType", "replacement; 1 to 256 characters";
    }
}
impl c::Handle<PricingRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_associated_pricing_plan_count: i64 = "AssociatedPricingPlanCount";
        attr_creation_time: i64 = "CreationTime";
        attr_last_modified_time: i64 = "LastModifiedTime";
    }
}
give! { PricingRule: m::Arn = Ref; }
/// Property types and values of [`PricingRule`].
pub mod pricing_rule {
    use crate::value as v;
    object!(CustomTier = "AWS::BillingConductor::PricingRule.CustomTier", "billingconductor-pricingrule-customtier");
    impl CustomTier {
        new! {
            begin_range_inclusive: v::Number = "BeginRangeInclusive", "update; at least 0";
            rate_value: v::Number = "RateValue", "update; at least 0";
        }
        set! {
            end_range_exclusive: v::Number = "EndRangeExclusive", "update; at least 0";
        }
    }

    object!(FreeTier = "AWS::BillingConductor::PricingRule.FreeTier", "billingconductor-pricingrule-freetier");
    impl FreeTier {
        new! {
            activated: bool = "Activated", "update";
        }
    }

    object!(Tiering = "AWS::BillingConductor::PricingRule.Tiering", "billingconductor-pricingrule-tiering");
    impl Tiering {
        new! {}
        set! {
            custom_tiers: [CustomTier] = "CustomTiers", "update; 1 to 10 items";
            free_tier: FreeTier = "FreeTier", "update";
        }
    }
    values! { BillingEntity: Aws = "AWS", AwsMarketplace = "AWS Marketplace", Aispl = "AISPL" }
    values! { Scope: Global = "GLOBAL", Service = "SERVICE", BillingEntity = "BILLING_ENTITY", Sku = "SKU" }
    values! { Type: Markup = "MARKUP", Discount = "DISCOUNT", Tiering = "TIERING" }
}
