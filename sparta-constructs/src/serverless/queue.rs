//! Queues.

use std::borrow::Cow;

use crate::cfn::sqs;
use crate::core::{Handle, RemovalPolicy, Scope};
use crate::monitoring::{Metric, Statistic};
use crate::security::{Grantee, PolicyDocument, Principal, Statement};
use crate::value::meaning::Arn;
use crate::value::meaning::sqs::QueueArn;
use crate::value::{IntoValue, Node, Value};

/// The longest that SQS keeps a message: 14 days.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>
const LONGEST_DAYS: u32 = 14;

/// An SQS queue and its policy.
///
/// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html),
/// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html)
///
/// Safe by default: encrypted with SQS's own keys, open to TLS alone, and messages kept for as
/// long as SQS can (14 days), which is what a queue of failures wants. Deleted with its stack.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{Alarm, MissingData, Threshold};
/// use sparta_constructs::serverless::Queue;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let failures = Queue::new().name("my-failures").add(stack, "Failures");
/// Alarm::new(failures.metric_visible_messages(), Threshold::above(0), MissingData::NotBreaching)
///     .add(stack, "Failed");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    /// The queue.
    pub queue: Handle<sqs::Queue>,
    /// Its policy; [`Queue::allow`] adds to it.
    pub policy: Handle<sqs::QueuePolicy>,
}

/// A [`Queue`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct QueueSpec {
    name: Option<Value<String>>,
    retention_days: u32,
    visibility_timeout_seconds: Option<u32>,
    dead_letters: Option<(Queue, u32)>,
    removal_policy: RemovalPolicy,
}

impl IntoValue<Arn> for Queue {
    fn into_value(self) -> Value<Arn> {
        self.queue.into_value()
    }
}

impl IntoValue<QueueArn> for Queue {
    fn into_value(self) -> Value<QueueArn> {
        self.queue.into_value()
    }
}

impl Queue {
    /// A queue that CloudFormation names.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> QueueSpec {
        QueueSpec {
            name: None,
            retention_days: LONGEST_DAYS,
            visibility_timeout_seconds: None,
            dead_letters: None,
            removal_policy: RemovalPolicy::Destroy,
        }
    }

    /// Adds a statement about this queue to its policy.
    #[track_caller]
    pub fn allow(self, statement: Statement) {
        self.policy
            .push_raw(&["PolicyDocument", "Statement"], statement.on(self.queue));
    }

    /// Lets a role send messages.
    pub fn grant_send(self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["sqs:SendMessage"]).on(self.queue));
    }

    /// Lets a role receive messages and delete them.
    pub fn grant_consume(self, grantee: &impl Grantee) {
        let consume = Statement::allow([
            "sqs:ReceiveMessage",
            "sqs:DeleteMessage",
            "sqs:ChangeMessageVisibility",
            "sqs:GetQueueAttributes",
        ]);
        grantee.grant(consume.on(self.queue));
    }

    /// How many messages wait, at most, in a minute. SQS stops publishing this for a queue that
    /// nobody used for six hours: no data means no message.
    /// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-monitoring-using-cloudwatch.html>
    pub fn metric_visible_messages(self) -> Metric {
        self.metric("ApproximateNumberOfMessagesVisible")
    }

    /// How old the oldest message is, in seconds.
    pub fn metric_oldest_message_age(self) -> Metric {
        self.metric("ApproximateAgeOfOldestMessage")
    }

    fn metric(self, name: &'static str) -> Metric {
        Metric::new("AWS/SQS", name)
            .dimension("QueueName", self.queue.attr_queue_name())
            .statistic(Statistic::Maximum)
    }
}

impl QueueSpec {
    /// The queue's physical name: 1 to 80 letters, digits, hyphens and underscores. A deleted
    /// queue's name is free again after a minute.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How long messages are kept: 1 to 14 days, 14 by default.
    pub fn retention_days(mut self, days: u32) -> Self {
        self.retention_days = days;
        self
    }

    /// How long a received message is hidden from others: 0 to 43,200 seconds, 30 by default.
    pub fn visibility_timeout_seconds(mut self, seconds: u32) -> Self {
        self.visibility_timeout_seconds = Some(seconds);
        self
    }

    /// Moves a message here after it was received so many times (1 to 1,000) and never deleted.
    pub fn dead_letters(mut self, queue: Queue, receives: u32) -> Self {
        self.dead_letters = Some((queue, receives));
        self
    }

    /// What becomes of it when it leaves the stack; deleted by default.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// Adds the queue.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Queue {
        let scope = scope.into().scope(id);
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_name(name)
        {
            scope.fault(
                format!("queue name `{name}` has a character or a length that SQS does not take"),
                "use 1 to 80 letters, digits, hyphens and underscores",
            );
        }
        if !(1..=LONGEST_DAYS).contains(&self.retention_days) {
            scope.fault(
                format!("messages cannot be kept for {} days", self.retention_days),
                "keep them for 1 to 14 days",
            );
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Queue {
        let redrive = self.dead_letters.map(|(queue, receives)| {
            sqs::queue::RedrivePolicy::new()
                .dead_letter_target_arn(queue)
                .max_receive_count(receives)
        });
        let queue = sqs::Queue::new()
            .queue_name(self.name)
            .message_retention_period(i64::from(self.retention_days) * 86_400)
            .visibility_timeout(self.visibility_timeout_seconds)
            .sqs_managed_sse_enabled(true)
            .redrive_policy(redrive)
            .add(scope, "Resource")
            .removal_policy(self.removal_policy);
        let tls_only = Statement::deny(["sqs:*"])
            .sid("TlsOnly")
            .by(Principal::Anyone)
            .on(queue)
            .when("Bool", "aws:SecureTransport", "false");
        let policy = sqs::QueuePolicy::new(PolicyDocument::new([tls_only]), [queue.reference()])
            .add(scope, "Policy");
        Queue { queue, policy }
    }
}

/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html>
fn is_name(name: &str) -> bool {
    (1..=80).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assertions::Template;
    use crate::core::{App, Environment};
    use crate::security::Role;

    #[test]
    fn safe_by_default() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        let dead = Queue::new().name("my-failures").add(stack, "Dead");
        let work = Queue::new()
            .dead_letters(dead, 3)
            .retention_days(4)
            .add(stack, "Work");
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        work.grant_consume(&role);
        dead.grant_send(&role);
        let template = Template::from_stack(&app, stack);
        template.has_resource(
            "AWS::SQS::Queue",
            json!({
                "Properties": {
                    "QueueName": "my-failures",
                    "MessageRetentionPeriod": 1_209_600,
                    "SqsManagedSseEnabled": true,
                },
                "DeletionPolicy": "Delete",
                "UpdateReplacePolicy": "Delete",
            }),
        );
        template.has_resource_properties(
            "AWS::SQS::Queue",
            json!({ "MessageRetentionPeriod": 345_600, "RedrivePolicy": { "maxReceiveCount": 3 } }),
        );
        template.has_resource_properties(
            "AWS::SQS::QueuePolicy",
            json!({ "PolicyDocument": { "Statement": [{
                "Effect": "Deny",
                "Condition": { "Bool": { "aws:SecureTransport": "false" } },
            }] } }),
        );
    }

    #[test]
    fn what_sqs_would_refuse_is_a_fault() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Queue::new()
            .name("my queue")
            .retention_days(15)
            .add(stack, "Q");
        assert_eq!(app.synth().faults.len(), 2);
    }
}
