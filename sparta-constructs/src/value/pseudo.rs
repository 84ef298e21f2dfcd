//! Pseudo parameters: values that CloudFormation knows in every template.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html>

use super::meaning::{TextMeaning, sns::TopicArn};
use super::{IntoNode, IntoValue, Node, Untyped, Value};

/// A pseudo parameter that is text.
#[derive(Clone, Copy, Debug)]
pub struct Pseudo(&'static str);

impl<M: TextMeaning + ?Sized> IntoValue<M> for Pseudo {
    fn into_value(self) -> Value<M> {
        Value::from_node(Node::Pseudo(self.0))
    }
}

impl IntoNode for Pseudo {
    fn into_node(self) -> Node {
        Node::Pseudo(self.0)
    }
}

/// The 12 digits of the account the stack is in.
pub const ACCOUNT_ID: Pseudo = Pseudo("AWS::AccountId");
/// The partition: `aws`, `aws-cn`, `aws-us-gov`, …
pub const PARTITION: Pseudo = Pseudo("AWS::Partition");
/// The region the stack is in, such as `eu-west-2`.
pub const REGION: Pseudo = Pseudo("AWS::Region");
/// The ARN of the stack.
pub const STACK_ID: Pseudo = Pseudo("AWS::StackId");
/// The name of the stack.
pub const STACK_NAME: Pseudo = Pseudo("AWS::StackName");
/// The suffix of AWS's domain names: `amazonaws.com`, …
pub const URL_SUFFIX: Pseudo = Pseudo("AWS::URLSuffix");

/// Removes the property it is given to. `None` leaves a property out without it; inside
/// [`fn_if`](crate::core::fn_if) `None` turns into it.
pub fn no_value() -> Untyped {
    Untyped(Node::Pseudo("AWS::NoValue"))
}

/// The topics that the stack's events are sent to.
pub fn notification_arns() -> Value<[TopicArn]> {
    Value::from_node(Node::Pseudo("AWS::NotificationARNs"))
}
