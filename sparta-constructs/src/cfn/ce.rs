// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CE`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AnomalyMonitor = "AWS::CE::AnomalyMonitor", "ce-anomalymonitor", List("ResourceTags"), m::ce::AnomalyMonitorArn
}
impl AnomalyMonitor {
    new! {
        monitor_name: String = "MonitorName", "update; at most 1024 characters";
        monitor_type: anomaly_monitor::MonitorType = "MonitorType", "replacement";
    }
    set! {
        monitor_dimension: anomaly_monitor::MonitorDimension = "MonitorDimension", "replacement";
        monitor_specification: String = "MonitorSpecification", "replacement";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "replacement; at most 200 items";
    }
}
impl c::Handle<AnomalyMonitor> {
    get! {
        attr_creation_date: String = "CreationDate";
        attr_dimensional_value_count: i64 = "DimensionalValueCount";
        attr_last_evaluated_date: String = "LastEvaluatedDate";
        attr_last_updated_date: String = "LastUpdatedDate";
        attr_monitor_arn: m::ce::AnomalyMonitorArn = "MonitorArn";
    }
}
give! { AnomalyMonitor: m::Arn = Ref; m::ce::AnomalyMonitorArn = Ref; }
/// Property types and values of [`AnomalyMonitor`].
pub mod anomaly_monitor {
    values! { MonitorDimension: Service = "SERVICE", LinkedAccount = "LINKED_ACCOUNT", Tag = "TAG", CostCategory = "COST_CATEGORY" }
    values! { MonitorType: Dimensional = "DIMENSIONAL", Custom = "CUSTOM" }
}

resource! {
    AnomalySubscription = "AWS::CE::AnomalySubscription", "ce-anomalysubscription", List("ResourceTags"), m::Arn
}
impl AnomalySubscription {
    new! {
        subscription_name: String = "SubscriptionName", "update; at most 1024 characters";
        frequency: anomaly_subscription::Frequency = "Frequency", "update";
        monitor_arn_list: [m::ce::AnomalyMonitorArn] = "MonitorArnList", "update";
        subscribers: [anomaly_subscription::Subscriber] = "Subscribers", "update";
    }
    set! {
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "replacement; at most 200 items";
        threshold: v::Number = "Threshold", "update; at least 0";
        threshold_expression: String = "ThresholdExpression", "update";
    }
}
impl c::Handle<AnomalySubscription> {
    get! {
        attr_account_id: String = "AccountId";
        attr_subscription_arn: m::Arn = "SubscriptionArn";
    }
}
give! { AnomalySubscription: m::Arn = Ref; }
/// Property types and values of [`AnomalySubscription`].
pub mod anomaly_subscription {
    use crate::value::meaning as m;
    object!(Subscriber = "AWS::CE::AnomalySubscription.Subscriber", "ce-anomalysubscription-subscriber");
    impl Subscriber {
        new! {
            address: m::sns::TopicArn = "Address", "update";
            type_: Type = "Type", "update";
        }
    }
    values! { Frequency: Daily = "DAILY", Immediate = "IMMEDIATE", Weekly = "WEEKLY" }
    values! { Type: Email = "EMAIL", Sns = "SNS" }
}

resource! {
    CostCategory = "AWS::CE::CostCategory", "ce-costcategory", List("Tags"), m::Arn
}
impl CostCategory {
    new! {
        name: String = "Name", "replacement; 1 to 50 characters";
        rule_version: cost_category::RuleVersion = "RuleVersion", "update";
        rules: String = "Rules", "update";
    }
    set! {
        default_value: String = "DefaultValue", "update; 1 to 50 characters";
        split_charge_rules: String = "SplitChargeRules", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<CostCategory> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_effective_start: String = "EffectiveStart";
    }
}
give! { CostCategory: m::Arn = Ref; }
/// Property types and values of [`CostCategory`].
pub mod cost_category {
    values! { RuleVersion: CostCategoryExpressionV1 = "CostCategoryExpression.v1" }
}
