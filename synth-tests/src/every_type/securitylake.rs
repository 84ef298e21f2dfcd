// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SecurityLake`.
use sparta_constructs::cfn::securitylake;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <securitylake::AwsLogSource as ResourceType>::TYPE,
    <securitylake::DataLake as ResourceType>::TYPE,
    <securitylake::Subscriber as ResourceType>::TYPE,
    <securitylake::SubscriberNotification as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    securitylake::AwsLogSource::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "latest").add(stack, "AwsLogSource");
    securitylake::DataLake::new().add(stack, "DataLake");
    securitylake::Subscriber::new(securitylake::SubscriberRequired { data_lake_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), subscriber_name: Value::of("sample"), access_types: Value::of([securitylake::subscriber::AccessType::Lakeformation]), sources: Value::of([securitylake::subscriber::Source::new().aws_log_source(securitylake::subscriber::AwsLogSource::new())]), subscriber_identity: Value::of(securitylake::subscriber::SubscriberIdentity::new("sample", "123456789012")) }).add(stack, "Subscriber");
    securitylake::SubscriberNotification::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", securitylake::subscriber_notification::NotificationConfiguration::new().https_notification_configuration(securitylake::subscriber_notification::HttpsNotificationConfiguration::new("arn:aws:iam::123456789012:role/sample", "https://example.com"))).add(stack, "SubscriberNotification");
}
