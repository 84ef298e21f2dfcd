// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Budgets`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Budget = "AWS::Budgets::Budget", "budgets-budget", List("ResourceTags"), String
}
impl Budget {
    new! {
        budget: budget::BudgetData = "Budget", "update";
    }
    set! {
        notifications_with_subscribers: [budget::NotificationWithSubscribers] = "NotificationsWithSubscribers", "replacement";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update";
    }
}
impl c::Handle<Budget> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Budget`].
pub mod budget {
    use crate::value as v;
    object!(AutoAdjustData = "AWS::Budgets::Budget.AutoAdjustData", "budgets-budget-autoadjustdata");
    impl AutoAdjustData {
        new! {
            auto_adjust_type: String = "AutoAdjustType", "update";
        }
        set! {
            historical_options: HistoricalOptions = "HistoricalOptions", "update";
        }
    }

    object!(BudgetData = "AWS::Budgets::Budget.BudgetData", "budgets-budget-budgetdata");
    impl BudgetData {
        new! {
            budget_type: String = "BudgetType", "update";
            time_unit: String = "TimeUnit", "update";
        }
        set! {
            auto_adjust_data: AutoAdjustData = "AutoAdjustData", "replacement";
            billing_view_arn: String = "BillingViewArn", "update";
            budget_limit: Spend = "BudgetLimit", "update";
            budget_name: String = "BudgetName", "replacement";
            cost_filters: v::Json = "CostFilters", "update";
            cost_types: CostTypes = "CostTypes", "update";
            filter_expression: Expression = "FilterExpression", "update";
            metrics: [String] = "Metrics", "update";
            planned_budget_limits: v::Json = "PlannedBudgetLimits", "replacement";
            time_period: TimePeriod = "TimePeriod", "update";
        }
    }

    object!(CostCategoryValues = "AWS::Budgets::Budget.CostCategoryValues", "budgets-budget-costcategoryvalues");
    impl CostCategoryValues {
        new! {}
        set! {
            key: String = "Key", "update";
            match_options: [String] = "MatchOptions", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(CostTypes = "AWS::Budgets::Budget.CostTypes", "budgets-budget-costtypes");
    impl CostTypes {
        new! {}
        set! {
            include_credit: bool = "IncludeCredit", "update";
            include_discount: bool = "IncludeDiscount", "update";
            include_other_subscription: bool = "IncludeOtherSubscription", "update";
            include_recurring: bool = "IncludeRecurring", "update";
            include_refund: bool = "IncludeRefund", "update";
            include_subscription: bool = "IncludeSubscription", "update";
            include_support: bool = "IncludeSupport", "update";
            include_tax: bool = "IncludeTax", "update";
            include_upfront: bool = "IncludeUpfront", "update";
            use_amortized: bool = "UseAmortized", "update";
            use_blended: bool = "UseBlended", "update";
        }
    }

    object!(Expression = "AWS::Budgets::Budget.Expression", "budgets-budget-expression");
    impl Expression {
        new! {}
        set! {
            and: [Expression] = "And", "update";
            cost_categories: CostCategoryValues = "CostCategories", "update";
            dimensions: ExpressionDimensionValues = "Dimensions", "update";
            not: Expression = "Not", "update";
            or: [Expression] = "Or", "update";
            tags: TagValues = "Tags", "update";
        }
    }

    object!(ExpressionDimensionValues = "AWS::Budgets::Budget.ExpressionDimensionValues", "budgets-budget-expressiondimensionvalues");
    impl ExpressionDimensionValues {
        new! {}
        set! {
            key: String = "Key", "update";
            match_options: [String] = "MatchOptions", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(HistoricalOptions = "AWS::Budgets::Budget.HistoricalOptions", "budgets-budget-historicaloptions");
    impl HistoricalOptions {
        new! {
            budget_adjustment_period: i64 = "BudgetAdjustmentPeriod", "update";
        }
    }

    object!(Notification = "AWS::Budgets::Budget.Notification", "budgets-budget-notification");
    impl Notification {
        new! {
            notification_type: String = "NotificationType", "update";
            comparison_operator: String = "ComparisonOperator", "update";
            threshold: v::Number = "Threshold", "update; 0.1 to 1000000000";
        }
        set! {
            threshold_type: String = "ThresholdType", "update";
        }
    }

    object!(NotificationWithSubscribers = "AWS::Budgets::Budget.NotificationWithSubscribers", "budgets-budget-notificationwithsubscribers");
    impl NotificationWithSubscribers {
        new! {
            notification: Notification = "Notification", "update";
            subscribers: [Subscriber] = "Subscribers", "update";
        }
    }

    object!(Spend = "AWS::Budgets::Budget.Spend", "budgets-budget-spend");
    impl Spend {
        new! {
            amount: v::Number = "Amount", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(Subscriber = "AWS::Budgets::Budget.Subscriber", "budgets-budget-subscriber");
    impl Subscriber {
        new! {
            subscription_type: String = "SubscriptionType", "update";
            address: String = "Address", "update";
        }
    }

    object!(TagValues = "AWS::Budgets::Budget.TagValues", "budgets-budget-tagvalues");
    impl TagValues {
        new! {}
        set! {
            key: String = "Key", "update";
            match_options: [String] = "MatchOptions", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(TimePeriod = "AWS::Budgets::Budget.TimePeriod", "budgets-budget-timeperiod");
    impl TimePeriod {
        new! {}
        set! {
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }
}

resource! {
    BudgetsAction = "AWS::Budgets::BudgetsAction", "budgets-budgetsaction", List("ResourceTags"), String
}
new_struct! { BudgetsAction, BudgetsActionRequired {
    execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 32 to 618 characters";
    action_type: budgets_action::ActionType = "ActionType", "replacement";
    budget_name: String = "BudgetName", "replacement; 1 to 100 characters";
    notification_type: budgets_action::NotificationType = "NotificationType", "update";
    action_threshold: budgets_action::ActionThreshold = "ActionThreshold", "update";
    definition: budgets_action::Definition = "Definition", "update";
    subscribers: [budgets_action::Subscriber] = "Subscribers", "update; 1 to 11 items";
} }
impl BudgetsAction {
    set! {
        approval_model: budgets_action::ApprovalModel = "ApprovalModel", "update";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update; at most 200 items";
    }
}
impl c::Handle<BudgetsAction> {
    get! {
        attr_action_id: String = "ActionId";
    }
}
/// Property types and values of [`BudgetsAction`].
pub mod budgets_action {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ActionThreshold = "AWS::Budgets::BudgetsAction.ActionThreshold", "budgets-budgetsaction-actionthreshold");
    impl ActionThreshold {
        new! {
            type_: ActionThresholdType = "Type", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(Definition = "AWS::Budgets::BudgetsAction.Definition", "budgets-budgetsaction-definition");
    impl Definition {
        new! {}
        set! {
            iam_action_definition: IamActionDefinition = "IamActionDefinition", "update";
            scp_action_definition: ScpActionDefinition = "ScpActionDefinition", "update";
            ssm_action_definition: SsmActionDefinition = "SsmActionDefinition", "update";
        }
    }

    object!(IamActionDefinition = "AWS::Budgets::BudgetsAction.IamActionDefinition", "budgets-budgetsaction-iamactiondefinition");
    impl IamActionDefinition {
        new! {
            policy_arn: m::Arn = "PolicyArn", "update; 25 to 684 characters";
        }
        set! {
            groups: [String] = "Groups", "update; 1 to 100 items";
            roles: [String] = "Roles", "update; 1 to 100 items";
            users: [String] = "Users", "update; 1 to 100 items";
        }
    }

    object!(ScpActionDefinition = "AWS::Budgets::BudgetsAction.ScpActionDefinition", "budgets-budgetsaction-scpactiondefinition");
    impl ScpActionDefinition {
        new! {
            policy_id: String = "PolicyId", "update; 10 to 130 characters";
            target_ids: [String] = "TargetIds", "update; 1 to 100 items";
        }
    }

    object!(SsmActionDefinition = "AWS::Budgets::BudgetsAction.SsmActionDefinition", "budgets-budgetsaction-ssmactiondefinition");
    impl SsmActionDefinition {
        new! {
            instance_ids: [String] = "InstanceIds", "update; 1 to 100 items";
            region: String = "Region", "update; 9 to 20 characters";
            subtype: Subtype = "Subtype", "update";
        }
    }

    object!(Subscriber = "AWS::Budgets::BudgetsAction.Subscriber", "budgets-budgetsaction-subscriber");
    impl Subscriber {
        new! {
            type_: SubscriberType = "Type", "update";
            address: String = "Address", "update; 1 to 2147483647 characters";
        }
    }
    values! { ActionType: ApplyIamPolicy = "APPLY_IAM_POLICY", ApplyScpPolicy = "APPLY_SCP_POLICY", RunSsmDocuments = "RUN_SSM_DOCUMENTS" }
    values! { ApprovalModel: Automatic = "AUTOMATIC", Manual = "MANUAL" }
    values! { NotificationType: Actual = "ACTUAL", Forecasted = "FORECASTED" }
    values! { ActionThresholdType: Percentage = "PERCENTAGE", AbsoluteValue = "ABSOLUTE_VALUE" }
    values! { Subtype: StopEc2Instances = "STOP_EC2_INSTANCES", StopRdsInstances = "STOP_RDS_INSTANCES" }
    values! { SubscriberType: Sns = "SNS", Email = "EMAIL" }
}
