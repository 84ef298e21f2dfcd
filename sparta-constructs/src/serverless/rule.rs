//! Rules of EventBridge.

use std::borrow::Cow;

use super::function::Function;
use super::queue::Queue;
use super::schedule::Schedule;
use crate::cfn::events::{self, rule};
use crate::cfn::{iam, lambda};
use crate::core::{Handle, Scope};
use crate::monitoring::Topic;
use crate::security::{PolicyDocument, Principal, Role, Statement};
use crate::sub;
use crate::value::{IntoValue, Json, Node, Value, pseudo};

/// A rule that does something on a schedule or when events match a pattern.
///
/// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
///
/// A function that is a target gets a permission for this rule alone. To a topic the rule publishes
/// under a role that may do that and nothing else: a statement for EventBridge in the topic's own
/// policy cannot be bound to an account and a rule.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::json;
/// use sparta_constructs::monitoring::Topic;
/// use sparta_constructs::serverless::Rule;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let topic = Topic::new().add(stack, "Info");
/// Rule::on_event(json!({ "source": ["aws.ecs"], "detail-type": ["ECS Service Action"] }))
///     .topic(topic)
///     .add(stack, "Actions");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The rule.
    pub rule: Handle<events::Rule>,
    /// What it publishes to its topics as; `None` without topics.
    pub role: Option<Handle<iam::Role>>,
}

/// A [`Rule`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct RuleSpec {
    trigger: Trigger,
    name: Option<Value<String>>,
    description: Option<Cow<'static, str>>,
    enabled: bool,
    functions: Vec<Function>,
    topics: Vec<Topic>,
    dead_letters: Option<Queue>,
}

#[derive(Clone, Debug)]
enum Trigger {
    Schedule(Schedule),
    Pattern(Json),
}

impl Rule {
    /// A rule that runs on a schedule.
    pub fn on_schedule(schedule: Schedule) -> RuleSpec {
        RuleSpec::new(Trigger::Schedule(schedule))
    }

    /// A rule that runs on events that match a pattern.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html>
    pub fn on_event(pattern: Json) -> RuleSpec {
        RuleSpec::new(Trigger::Pattern(pattern))
    }
}

impl RuleSpec {
    fn new(trigger: Trigger) -> Self {
        Self {
            trigger,
            name: None,
            description: None,
            enabled: true,
            functions: Vec::new(),
            topics: Vec::new(),
            dead_letters: None,
        }
    }

    /// The rule's physical name: 1 to 64 letters, digits and `.-_`. CloudFormation makes one by
    /// default.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What it is for, at most 512 characters.
    pub fn description(mut self, description: impl Into<Cow<'static, str>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether it runs; on by default.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Invokes a function; at most 5 targets in all.
    pub fn function(mut self, function: &Function) -> Self {
        self.functions.push(function.clone());
        self
    }

    /// Publishes to a topic.
    pub fn topic(mut self, topic: Topic) -> Self {
        self.topics.push(topic);
        self
    }

    /// Sends events that could not be delivered to any target to this queue.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html>
    pub fn dead_letters(mut self, queue: Queue) -> Self {
        self.dead_letters = Some(queue);
        self
    }

    /// Adds the rule.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Rule {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Trigger::Schedule(schedule) = &self.trigger
            && let Some(problem) = schedule.problem()
        {
            scope.fault(
                format!("schedule `{}` {problem}", schedule.as_str()),
                "write `rate(12 hours)` or `cron(0 6 * * ? *)`",
            );
        }
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!(
                    "rule name `{name}` has a character or a length that EventBridge does not take"
                ),
                "use 1 to 64 letters, digits and `.-_`",
            );
        }
        let targets = self.functions.len() + self.topics.len();
        if !(1..=5).contains(&targets) {
            scope.fault(
                format!("the rule has {targets} targets, allowed are 1 to 5"),
                "give it a function or a topic; make a second rule for more than five",
            );
        }
    }

    fn build(self, scope: Scope) -> Rule {
        let publisher = (!self.topics.is_empty()).then(|| publishing_role(scope, &self.topics));
        let dead_letters = |target: rule::Target| {
            let config = self
                .dead_letters
                .map(|queue| rule::DeadLetterConfig::new().arn(queue));
            target.dead_letter_config(config)
        };
        let functions = self.functions.iter().enumerate().map(|(number, function)| {
            rule::Target::new(function.function, format!("Function{number}"))
        });
        let topics = self.topics.iter().enumerate().map(|(number, topic)| {
            rule::Target::new(topic.topic, format!("Topic{number}"))
                .role_arn(publisher.as_ref().map(|it| it.role))
        });
        let targets: Vec<_> = functions.chain(topics).map(dead_letters).collect();
        let resource = events::Rule::new()
            .name(self.name)
            .description(self.description);
        let resource = match self.trigger {
            Trigger::Schedule(schedule) => resource.schedule_expression(schedule.into_text()),
            Trigger::Pattern(pattern) => resource.event_pattern(pattern),
        };
        let state = if self.enabled {
            rule::State::Enabled
        } else {
            rule::State::Disabled
        };
        let rule = resource
            .state(state)
            .targets(targets)
            .add(scope, "Resource");
        for (number, function) in self.functions.iter().enumerate() {
            permit(scope, number, rule, function);
        }
        if let Some(queue) = self.dead_letters {
            receive(queue, rule);
        }
        if let Some(policy) = publisher.as_ref().and_then(Role::policy) {
            // The first event may come as soon as there is a rule.
            rule.depends_on(policy);
        }
        Rule {
            rule,
            role: publisher.map(|it| it.role),
        }
    }
}

/// Only rules of this account and region may take on the role:
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/cross-service-confused-deputy-prevention.html>
fn publishing_role(scope: Scope, topics: &[Topic]) -> Role {
    let rules = sub!(
        "arn:",
        pseudo::PARTITION,
        ":events:",
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        ":rule/*"
    );
    let trust = Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("events.amazonaws.com"))
        .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)
        .when("ArnLike", "aws:SourceArn", rules);
    let role = Role::new(PolicyDocument::new([trust])).add(scope, "Role");
    for topic in topics {
        topic.grant_publish(&role);
    }
    role
}

/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-lambda-permissions>
fn permit(scope: Scope, number: usize, rule: Handle<events::Rule>, function: &Function) {
    lambda::Permission::new(
        function.function,
        "lambda:InvokeFunction",
        "events.amazonaws.com",
    )
    .source_arn(rule)
    .add(scope, format!("Permission{number}"));
}

/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html#eb-dlq-perms>
fn receive(queue: Queue, rule: Handle<events::Rule>) {
    queue.allow(
        Statement::allow(["sqs:SendMessage"])
            .by(Principal::service("events.amazonaws.com"))
            .when("ArnEquals", "aws:SourceArn", rule.attr_arn()),
    );
}

/// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html>
fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};
    use crate::serverless::{Code, Runtime};

    #[test]
    fn the_permission_is_for_this_rule_alone() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let code = Code::inline("def handler(event, context):\n    return event\n");
        let function =
            Function::new(Runtime::default(), "index.handler", code).add(stack, "Function");
        let queue = Queue::new().add(stack, "Failures");
        Rule::on_schedule(Schedule::every_hours(12))
            .function(&function)
            .dead_letters(queue)
            .add(stack, "Rule");
        let template = Template::from_stack(&app, stack);
        let (rule, resource) = template
            .resources("AWS::Events::Rule")
            .next()
            .expect("a rule");
        assert_eq!(
            resource["Properties"]["ScheduleExpression"],
            "rate(12 hours)"
        );
        assert_eq!(resource["Properties"]["State"], "ENABLED");
        assert!(resource["Properties"]["Targets"][0]["DeadLetterConfig"]["Arn"].is_object());
        template.has_resource_properties(
            "AWS::Lambda::Permission",
            json!({
                "Action": "lambda:InvokeFunction",
                "Principal": "events.amazonaws.com",
                "SourceArn": { "Fn::GetAtt": [rule, "Arn"] },
            }),
        );
        template.has_resource_properties(
            "AWS::SQS::QueuePolicy",
            Match::object([(
                "PolicyDocument",
                Match::object([(
                    "Statement",
                    Match::list_with([json!({
                        "Action": "sqs:SendMessage",
                        "Condition": {
                            "ArnEquals": { "aws:SourceArn": { "Fn::GetAtt": [rule, "Arn"] } },
                        },
                    })]),
                )]),
            )]),
        );
    }

    #[test]
    fn it_publishes_under_a_role_for_that_topic_alone() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let topic = Topic::new().add(stack, "Info");
        Rule::on_event(crate::json!({ "source": ["aws.ecs"] }))
            .topic(topic)
            .add(stack, "Rule");
        let template = Template::from_stack(&app, stack);
        let (role, resource) = template.resources("AWS::IAM::Role").next().expect("a role");
        let trust = &resource["Properties"]["AssumeRolePolicyDocument"]["Statement"][0];
        assert_eq!(
            trust["Condition"]["StringEquals"]["aws:SourceAccount"],
            json!({ "Ref": "AWS::AccountId" })
        );
        let (topic, _) = template
            .resources("AWS::SNS::Topic")
            .next()
            .expect("a topic");
        template.has_resource_properties(
            "AWS::IAM::Policy",
            json!({
                "PolicyDocument": { "Statement": [
                    { "Effect": "Allow", "Action": "sns:Publish", "Resource": { "Ref": topic } },
                ] },
                "Roles": [{ "Ref": role }],
            }),
        );
        template.has_resource_properties(
            "AWS::Events::Rule",
            json!({ "Targets": [{
                "Arn": { "Ref": topic },
                "RoleArn": { "Fn::GetAtt": [role, "Arn"] },
            }] }),
        );
    }

    #[test]
    fn what_eventbridge_would_refuse_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Rule::on_schedule(Schedule::expression("rate(1 hours)"))
            .name("my rule")
            .add(stack, "Rule");
        assert_eq!(app.synth().faults.len(), 3);
    }
}
