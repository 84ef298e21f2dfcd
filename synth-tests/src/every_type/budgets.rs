// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Budgets`.
use sparta_constructs::cfn::budgets;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <budgets::Budget as ResourceType>::TYPE,
    <budgets::BudgetsAction as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    budgets::Budget::new(budgets::budget::BudgetData::new("sample", "sample")).add(stack, "Budget");
    budgets::BudgetsAction::new(budgets::BudgetsActionRequired { execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), action_type: Value::of(budgets::budgets_action::ActionType::ApplyIamPolicy), budget_name: Value::of("sample"), notification_type: Value::of(budgets::budgets_action::NotificationType::Actual), action_threshold: Value::of(budgets::budgets_action::ActionThreshold::new(budgets::budgets_action::ActionThresholdType::Percentage, 1_i64)), definition: Value::of(budgets::budgets_action::Definition::new()), subscribers: Value::of([budgets::budgets_action::Subscriber::new(budgets::budgets_action::SubscriberType::Sns, "sample")]) }).add(stack, "BudgetsAction");
}
