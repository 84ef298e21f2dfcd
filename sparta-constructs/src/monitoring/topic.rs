//! Topics that alarms, rules and budgets tell what happened.

use std::borrow::Cow;

use crate::cfn::sns;
use crate::core::{Handle, Scope};
use crate::security::{Grantee, PolicyDocument, Principal, Statement};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::meaning::sns::TopicArn;
use crate::value::{IntoValue, Node, Value, pseudo};

/// A service of AWS that publishes to a topic by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Publisher {
    /// The alarms of this account and region.
    CloudWatchAlarms,
    /// Rules of EventBridge in this account and region. A [`Rule`](crate::serverless::Rule) publishes
    /// under a role of its own.
    EventBridge,
    /// The budgets of this account.
    Budgets,
}

impl Publisher {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::CloudWatchAlarms, Self::EventBridge, Self::Budgets];

    fn statement(self, topic: Handle<sns::Topic>) -> Statement {
        let (sid, service) = match self {
            Self::CloudWatchAlarms => ("CloudWatchAlarms", "cloudwatch.amazonaws.com"),
            Self::EventBridge => ("EventBridge", "events.amazonaws.com"),
            Self::Budgets => ("Budgets", "budgets.amazonaws.com"),
        };
        let allowed = Statement::allow(["sns:Publish"])
            .sid(sid)
            .by(Principal::service(service))
            .on(topic);
        let bound = |source| {
            allowed
                .clone()
                .when("StringEquals", "aws:SourceAccount", pseudo::ACCOUNT_ID)
                .when("ArnLike", "aws:SourceArn", source)
        };
        match self {
            // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
            Self::CloudWatchAlarms => bound(sub!(
                "arn:",
                pseudo::PARTITION,
                ":cloudwatch:",
                pseudo::REGION,
                ":",
                pseudo::ACCOUNT_ID,
                ":alarm:*"
            )),
            // https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html
            Self::Budgets => bound(sub!(
                "arn:",
                pseudo::PARTITION,
                ":budgets::",
                pseudo::ACCOUNT_ID,
                ":*"
            )),
            // A rule that publishes under a role, as `serverless::Rule` does, needs none of this; AWS
            // says that a rule without one may drop its events where there is a condition:
            // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
            Self::EventBridge => bound(sub!(
                "arn:",
                pseudo::PARTITION,
                ":events:",
                pseudo::REGION,
                ":",
                pseudo::ACCOUNT_ID,
                ":rule/*"
            )),
        }
    }
}

/// A topic, who may publish to it, and whom it writes to.
///
/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html),
/// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html),
/// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html)
///
/// Safe by default: publishing needs TLS, and the services that publish are bound to this account
/// as far as each lets itself be bound.
///
/// The topic is not encrypted with a key. The key `alias/aws/sns`, which AWS manages, lets neither
/// CloudWatch nor EventBridge nor Budgets use it, so their messages would be lost without a trace
/// but the alarm's history:
/// <https://repost.aws/knowledge-center/cloudwatch-configure-alarm-sns>. SNS encrypts its disks in
/// any case.
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::Topic;
///
/// let app = App::new();
/// let stack = app.stack("s", Environment::agnostic());
/// let alerts = Topic::new().name("my-alerts").email("ops@example.com").add(stack, "Alerts");
/// let arn = alerts.topic.attr_topic_arn();
/// # let _ = arn;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// The topic.
    pub topic: Handle<sns::Topic>,
    /// Its policy; [`Topic::allow`] adds to it.
    pub policy: Handle<sns::TopicPolicy>,
}

/// A [`Topic`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct TopicSpec {
    name: Option<Value<String>>,
    display_name: Option<Cow<'static, str>>,
    emails: Vec<Cow<'static, str>>,
    publishers: Vec<Publisher>,
}

impl IntoValue<Arn> for Topic {
    fn into_value(self) -> Value<Arn> {
        self.topic.into_value()
    }
}

impl IntoValue<TopicArn> for Topic {
    fn into_value(self) -> Value<TopicArn> {
        self.topic.into_value()
    }
}

impl From<Topic> for Scope {
    fn from(topic: Topic) -> Self {
        topic.topic.scope()
    }
}

impl Topic {
    /// A topic to which alarms, rules and budgets may publish, without subscriptions.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> TopicSpec {
        TopicSpec {
            name: None,
            display_name: None,
            emails: Vec::new(),
            publishers: Publisher::ALL.to_vec(),
        }
    }

    /// Adds a statement to the topic's policy.
    #[track_caller]
    pub fn allow(self, statement: Statement) {
        self.policy
            .push_raw(&["PolicyDocument", "Statement"], statement.on(self.topic));
    }

    /// Lets a role publish: `sns:Publish` on this topic.
    pub fn grant_publish(self, grantee: &impl Grantee) {
        grantee.grant(Statement::allow(["sns:Publish"]).on(self.topic));
    }
}

impl TopicSpec {
    /// The topic's physical name: 1 to 256 letters, digits, hyphens and underscores.
    /// CloudFormation makes one by default.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What stands as the sender of its mails, at most 100 characters.
    pub fn display_name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.display_name = Some(name.into());
        self
    }

    /// Subscribes a mail address. It gets nothing until its owner follows the link in the mail that
    /// AWS sends: <https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html>
    pub fn email(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.emails.push(address.into());
        self
    }

    /// Subscribes several mail addresses.
    pub fn emails<A: Into<Cow<'static, str>>>(
        mut self,
        addresses: impl IntoIterator<Item = A>,
    ) -> Self {
        self.emails.extend(addresses.into_iter().map(Into::into));
        self
    }

    /// The services that may publish by themselves; all of [`Publisher`] by default.
    pub fn publishers(mut self, publishers: impl IntoIterator<Item = Publisher>) -> Self {
        self.publishers = publishers.into_iter().collect();
        self
    }

    /// Adds the topic.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Topic {
        let scope = scope.into().scope(id);
        self.check(scope);
        self.build(scope)
    }

    #[track_caller]
    fn check(&self, scope: Scope) {
        if let Some(Node::Text(name)) = self.name.as_ref().map(Value::node)
            && !is_topic_name(name)
        {
            scope.fault(
                format!("topic name `{name}` has a character or a length that SNS does not take"),
                "use 1 to 256 letters, digits, hyphens and underscores",
            );
        }
        for address in self.emails.iter().filter(|address| !is_email(address)) {
            scope.fault(
                format!("`{address}` is not a mail address"),
                "give an address such as `ops@example.com`",
            );
        }
    }

    fn build(self, scope: Scope) -> Topic {
        let topic = sns::Topic::new()
            .topic_name(self.name)
            .display_name(self.display_name)
            .add(scope, "Resource");
        let insecure = Statement::deny(["sns:Publish"])
            .sid("TlsOnly")
            .by(Principal::Anyone)
            .on(topic)
            .when("Bool", "aws:SecureTransport", "false");
        let statements = self
            .publishers
            .into_iter()
            .map(|publisher| publisher.statement(topic))
            .chain([insecure]);
        let policy = sns::TopicPolicy::new(PolicyDocument::new(statements), [topic.reference()])
            .add(scope, "Policy");
        for address in self.emails {
            // Named by the address, so that one more address changes nothing for the others.
            let id = format!("Email {address}");
            sns::Subscription::new(topic.reference(), "email")
                .endpoint(address)
                .add(scope, id);
        }
        Topic { topic, policy }
    }
}

/// `Name` in <https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html>
fn is_topic_name(name: &str) -> bool {
    (1..=256).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

pub(crate) fn is_email(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    (1..=64).contains(&local.len())
        && local
            .chars()
            .all(|c| c.is_ascii_graphic() && !"@/,;:()<>[]\\\"".contains(c))
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && address.len() <= 254
        && domain.contains('.')
        && domain.split('.').all(label)
}

/// How much an alarm matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Somebody must act now.
    Critical,
    /// Somebody should look at it in working hours.
    Warning,
    /// Good to know.
    Info,
}

/// A topic for each [`Severity`].
///
/// ```
/// # use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::monitoring::{
///     Alarm, AlertTopics, Metric, MissingData, Severity, Threshold, Topic,
/// };
///
/// # let app = App::new();
/// # let stack = app.stack("s", Environment::agnostic());
/// let topics = AlertTopics::new()
///     .with(Severity::Critical, Topic::new().name("my-alerts").email("ops@example.com"))
///     .add(stack, "Alerts");
/// let failed = Metric::new("MyApp", "FailedPayments");
/// Alarm::new(failed, Threshold::above(0), MissingData::NotBreaching)
///     .notify(topics.topic(Severity::Critical))
///     .add(stack, "FailedPayments");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AlertTopics {
    /// For what somebody must act on now.
    pub critical: Topic,
    /// For what somebody should look at.
    pub warning: Topic,
    /// For what is good to know.
    pub info: Topic,
}

/// [`AlertTopics`] to be.
#[derive(Clone, Debug)]
#[must_use]
pub struct AlertTopicsSpec {
    critical: TopicSpec,
    warning: TopicSpec,
    info: TopicSpec,
}

impl AlertTopics {
    /// Three topics as [`Topic::new`] makes them.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new() -> AlertTopicsSpec {
        AlertTopicsSpec {
            critical: Topic::new(),
            warning: Topic::new(),
            info: Topic::new(),
        }
    }

    /// The topic for a severity.
    pub fn topic(self, severity: Severity) -> Topic {
        match severity {
            Severity::Critical => self.critical,
            Severity::Warning => self.warning,
            Severity::Info => self.info,
        }
    }

    /// All three, the most severe first.
    pub fn all(self) -> [Topic; 3] {
        [self.critical, self.warning, self.info]
    }
}

impl AlertTopicsSpec {
    /// Describes the topic for a severity.
    pub fn with(mut self, severity: Severity, topic: TopicSpec) -> Self {
        match severity {
            Severity::Critical => self.critical = topic,
            Severity::Warning => self.warning = topic,
            Severity::Info => self.info = topic,
        }
        self
    }

    /// Adds the topics.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> AlertTopics {
        let scope = scope.into().scope(id);
        AlertTopics {
            critical: self.critical.add(scope, "Critical"),
            warning: self.warning.add(scope, "Warning"),
            info: self.info.add(scope, "Info"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as JsonValue, json};

    use super::*;
    use crate::assertions::{Match, Template};
    use crate::core::{App, Environment};

    fn template(spec: TopicSpec) -> Template {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        spec.add(stack, "Alerts");
        Template::from_stack(&app, stack)
    }

    fn statement(template: &Template, sid: &str) -> JsonValue {
        let (_, policy) = template
            .resources("AWS::SNS::TopicPolicy")
            .next()
            .expect("a policy");
        let statements = policy["Properties"]["PolicyDocument"]["Statement"].as_array();
        let statement = statements
            .expect("statements")
            .iter()
            .find(|s| s["Sid"] == sid);
        statement
            .unwrap_or_else(|| panic!("no statement {sid}"))
            .clone()
    }

    #[test]
    fn services_publish_for_this_account_only() {
        let template = template(Topic::new());
        for (sid, service, source) in [
            (
                "CloudWatchAlarms",
                "cloudwatch.amazonaws.com",
                "arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:*",
            ),
            (
                "EventBridge",
                "events.amazonaws.com",
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/*",
            ),
            (
                "Budgets",
                "budgets.amazonaws.com",
                "arn:${AWS::Partition}:budgets::${AWS::AccountId}:*",
            ),
        ] {
            let statement = statement(&template, sid);
            assert_eq!(statement["Principal"], json!({ "Service": service }));
            assert_eq!(statement["Action"], "sns:Publish");
            assert_eq!(
                statement["Condition"],
                json!({
                    "StringEquals": { "aws:SourceAccount": { "Ref": "AWS::AccountId" } },
                    "ArnLike": { "aws:SourceArn": { "Fn::Sub": source } },
                })
            );
        }
    }

    #[test]
    fn nobody_publishes_without_tls_and_the_services_are_a_choice() {
        let template = template(Topic::new().publishers([]));
        let deny = statement(&template, "TlsOnly");
        assert_eq!(deny["Effect"], "Deny");
        assert_eq!(
            deny["Condition"],
            json!({ "Bool": { "aws:SecureTransport": "false" } })
        );
        let (_, policy) = template
            .resources("AWS::SNS::TopicPolicy")
            .next()
            .expect("a policy");
        assert_eq!(
            policy["Properties"]["PolicyDocument"]["Statement"]
                .as_array()
                .map(Vec::len),
            Some(1)
        );
    }

    #[test]
    fn no_key_that_drops_what_aws_publishes() {
        template(Topic::new().name("my-alerts")).has_resource_properties(
            "AWS::SNS::Topic",
            Match::object([
                ("TopicName", Match::from("my-alerts")),
                ("KmsMasterKeyId", Match::absent()),
            ]),
        );
    }

    #[test]
    fn a_mail_address_is_subscribed() {
        let template = template(Topic::new().email("ops@example.com"));
        let (topic, _) = template
            .resources("AWS::SNS::Topic")
            .next()
            .expect("a topic");
        template.has_resource_properties(
            "AWS::SNS::Subscription",
            json!({
                "TopicArn": { "Ref": topic },
                "Protocol": "email",
                "Endpoint": "ops@example.com",
            }),
        );
    }

    #[test]
    fn subscriptions_are_named_by_their_address() {
        let ids = |template: &Template| -> Vec<String> {
            template
                .resources("AWS::SNS::Subscription")
                .map(|(id, _)| id.to_owned())
                .collect()
        };
        let one = ids(&template(Topic::new().email("b@example.com")));
        let two = ids(&template(
            Topic::new().emails(["a@example.com", "b@example.com"]),
        ));
        assert_eq!(two.len(), 2);
        assert!(two.contains(&one[0]), "{one:?} {two:?}");
    }

    #[test]
    fn names_and_addresses_that_sns_refuses_are_faults() {
        let app = App::new();
        let stack = app.stack("s", Environment::agnostic());
        Topic::new()
            .name("alerts topic")
            .emails(["not-an-email", "a@b.example"])
            .add(stack, "T");
        let messages: Vec<_> = app
            .synth()
            .faults
            .into_iter()
            .map(|fault| fault.message)
            .collect();
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert!(messages[0].contains("`alerts topic`") && messages[1].contains("`not-an-email`"));
        for address in [
            "",
            "@example.com",
            "a@",
            "a@b",
            "a b@example.com",
            "a@-b.com",
            "a@b..com",
        ] {
            assert!(!is_email(address), "{address}");
        }
    }
}
