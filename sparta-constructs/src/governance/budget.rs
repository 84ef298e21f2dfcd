//! What an account may cost.

use std::borrow::Cow;

use crate::cfn::budgets;
use crate::cfn::budgets::budget::{
    BudgetData, Notification, NotificationWithSubscribers, Spend, Subscriber,
};
use crate::core::{Handle, Scope};
use crate::monitoring::{Topic, is_email};
use crate::value::{IntoValue, Value};

/// How many alerts a budget may have, and how many addresses an alert:
/// <https://docs.aws.amazon.com/cost-management/latest/userguide/management-limits.html>
const MOST_ALERTS: usize = 5;
const MOST_EMAILS: usize = 10;

/// When a budget tells somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BudgetAlert {
    /// More than this percentage of the limit is spent.
    Spent(u32),
    /// More than this percentage will be spent by the end of the month, as AWS foresees it.
    Forecast(u32),
}

impl BudgetAlert {
    fn percent(self) -> u32 {
        match self {
            Self::Spent(percent) | Self::Forecast(percent) => percent,
        }
    }

    fn property(self) -> Notification {
        let kind = match self {
            Self::Spent(_) => "ACTUAL",
            Self::Forecast(_) => "FORECASTED",
        };
        Notification::new(kind, "GREATER_THAN", self.percent()).threshold_type("PERCENTAGE")
    }
}

/// A limit of what the account may cost in a month, and who is told when it comes near. Nothing is
/// stopped when it is reached.
///
/// [`AWS::Budgets::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html)
///
/// It is about the whole account. Without other words it tells at 80 % and at 100 % of what is
/// spent. CloudFormation names it, because every change of who is told replaces it, and a second
/// budget with the name of the first is refused.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::governance::Budget;
/// use sparta_constructs::monitoring::Topic;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let alerts = Topic::new().add(stack, "Alerts");
/// Budget::monthly_usd(200).notify(alerts).email("owner@example.com").add(stack, "Budget");
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// The budget.
    pub budget: Handle<budgets::Budget>,
}

/// A [`Budget`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct BudgetSpec {
    monthly_usd: u32,
    alerts: Vec<BudgetAlert>,
    topic: Option<Topic>,
    emails: Vec<Cow<'static, str>>,
}

impl Budget {
    /// So many US dollars a month, at least one.
    pub fn monthly_usd(dollars: u32) -> BudgetSpec {
        BudgetSpec {
            monthly_usd: dollars,
            alerts: vec![BudgetAlert::Spent(80), BudgetAlert::Spent(100)],
            topic: None,
            emails: Vec::new(),
        }
    }
}

impl BudgetSpec {
    /// When it tells; at most five. At 80 % and 100 % of what is spent by default.
    pub fn alerts(mut self, alerts: impl IntoIterator<Item = BudgetAlert>) -> Self {
        self.alerts = alerts.into_iter().collect();
        self
    }

    /// Tells a topic to which budgets may publish: [`Publisher::Budgets`] is among those of a
    /// topic by default.
    ///
    /// [`Publisher::Budgets`]: crate::monitoring::Publisher::Budgets
    pub fn notify(mut self, topic: Topic) -> Self {
        self.topic = Some(topic);
        self
    }

    /// Tells a mail address, which needs no confirmation; at most ten.
    pub fn email(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.emails.push(address.into());
        self
    }

    /// Adds the budget.
    ///
    /// Faults: a limit of nothing, a percentage that Budgets does not take, nobody to tell, too
    /// many to tell.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Budget {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if self.monthly_usd == 0 {
            scope.fault("a budget of 0 USD a month", "give at least one dollar");
        }
        if self.topic.is_none() && self.emails.is_empty() {
            scope.fault(
                "a budget that tells nobody",
                "give it a topic or a mail address",
            );
        }
        if !(1..=MOST_ALERTS).contains(&self.alerts.len()) {
            scope.fault(
                format!("a budget with {} alerts", self.alerts.len()),
                "give it 1 to 5",
            );
        }
        // https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Notification.html
        let wrong = |alert: &&BudgetAlert| !(1..=1000).contains(&alert.percent());
        for alert in self.alerts.iter().filter(wrong) {
            scope.fault(
                format!("a budget that tells at {} %", alert.percent()),
                "choose 1 to 1000",
            );
        }
        if self.emails.len() > MOST_EMAILS {
            scope.fault(
                format!("a budget that tells {} mail addresses", self.emails.len()),
                "give at most 10, or a topic",
            );
        }
        for address in self.emails.iter().filter(|address| !is_email(address)) {
            scope.fault(
                format!("`{address}` is not a mail address"),
                "give an address such as `ops@example.com`",
            );
        }
    }

    fn build(self, scope: Scope) -> Budget {
        let notifications: Vec<_> = self
            .alerts
            .iter()
            .map(|alert| NotificationWithSubscribers::new(alert.property(), self.subscribers()))
            .collect();
        let data =
            BudgetData::new("COST", "MONTHLY").budget_limit(Spend::new(self.monthly_usd, "USD"));
        let budget = budgets::Budget::new(data)
            .notifications_with_subscribers(notifications)
            .add(scope, "Resource");
        if let Some(topic) = self.topic {
            // Budgets looks whether it may publish when it is given a topic:
            // https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html
            budget.depends_on(topic.policy);
        }
        Budget { budget }
    }

    fn subscribers(&self) -> Vec<Subscriber> {
        let topic = self.topic.map(|topic| {
            let arn: Value<String> = topic.topic.reference().into_value();
            Subscriber::new("SNS", arn)
        });
        let emails = self.emails.iter().cloned();
        let emails = emails.map(|address| Subscriber::new("EMAIL", address));
        topic.into_iter().chain(emails).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};

    #[test]
    fn tells_a_topic_that_lets_it_publish_at_eighty_and_hundred_percent() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let alerts = Topic::new().add(stack, "Alerts");
        Budget::monthly_usd(200)
            .notify(alerts)
            .email("owner@example.com")
            .add(stack, "Budget");
        let template = Template::from_stack(&app, stack);
        let (topic, _) = template.resources("AWS::SNS::Topic").next().expect("one");
        let (policy, _) = template
            .resources("AWS::SNS::TopicPolicy")
            .next()
            .expect("one");
        let alert = |percent: u32| {
            json!({
                "Notification": {
                    "NotificationType": "ACTUAL",
                    "ComparisonOperator": "GREATER_THAN",
                    "Threshold": percent,
                    "ThresholdType": "PERCENTAGE",
                },
                "Subscribers": [
                    { "SubscriptionType": "SNS", "Address": { "Ref": topic } },
                    { "SubscriptionType": "EMAIL", "Address": "owner@example.com" },
                ],
            })
        };
        template.has_resource(
            "AWS::Budgets::Budget",
            Match::object([
                ("DependsOn", Match::from(policy)),
                (
                    "Properties",
                    Match::object([
                        (
                            "Budget",
                            // A name would be in the way of the replacement.
                            Match::exact(json!({
                                "BudgetType": "COST",
                                "TimeUnit": "MONTHLY",
                                "BudgetLimit": { "Amount": 200, "Unit": "USD" },
                            })),
                        ),
                        (
                            "NotificationsWithSubscribers",
                            Match::exact(json!([alert(80), alert(100)])),
                        ),
                    ]),
                ),
            ]),
        );
        // Bound to this account's budgets, and not dropped by a key that they may not use.
        template.has_resource_properties(
            "AWS::SNS::TopicPolicy",
            Match::object([(
                "PolicyDocument",
                Match::object([(
                    "Statement",
                    Match::list_with([json!({
                        "Principal": { "Service": "budgets.amazonaws.com" },
                        "Action": "sns:Publish",
                        "Condition": {
                            "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } },
                            "ArnLike": { "aws:SourceArn": {
                                "Fn::Sub": "arn:${AWS::Partition}:budgets::${AWS::AccountId}:*",
                            } },
                        },
                    })]),
                )]),
            )]),
        );
        template.has_resource(
            "AWS::SNS::Topic",
            Match::object([("Properties", Match::absent())]),
        );
    }

    #[test]
    fn what_aws_foresees_is_an_alert_of_its_own() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Budget::monthly_usd(50)
            .alerts([BudgetAlert::Forecast(110)])
            .email("owner@example.com")
            .add(stack, "Budget");
        Template::from_stack(&app, stack).has_resource_properties(
            "AWS::Budgets::Budget",
            json!({ "NotificationsWithSubscribers": [{ "Notification": {
                "NotificationType": "FORECASTED",
                "Threshold": 110,
            } }] }),
        );
    }

    #[test]
    fn what_budgets_refuses_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Budget::monthly_usd(0)
            .alerts([BudgetAlert::Spent(0)])
            .add(stack, "Nothing");
        let many = (0..11).fold(Budget::monthly_usd(1), |budget, number| {
            budget.email(format!("a{number}@example.com"))
        });
        many.email("nobody").alerts([]).add(stack, "Many");
        let faults = app.synth().faults;
        let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "a budget of 0 USD a month",
                "a budget that tells nobody",
                "a budget that tells at 0 %",
                "a budget with 0 alerts",
                "a budget that tells 12 mail addresses",
                "`nobody` is not a mail address",
            ]
        );
    }
}
