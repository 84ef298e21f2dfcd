// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SMSVOICE`.
use sparta_constructs::cfn::smsvoice;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <smsvoice::ConfigurationSet as ResourceType>::TYPE,
    <smsvoice::NotifyConfiguration as ResourceType>::TYPE,
    <smsvoice::OptOutList as ResourceType>::TYPE,
    <smsvoice::PhoneNumber as ResourceType>::TYPE,
    <smsvoice::Pool as ResourceType>::TYPE,
    <smsvoice::ProtectConfiguration as ResourceType>::TYPE,
    <smsvoice::RcsAgent as ResourceType>::TYPE,
    <smsvoice::Registration as ResourceType>::TYPE,
    <smsvoice::RegistrationAttachment as ResourceType>::TYPE,
    <smsvoice::ResourcePolicy as ResourceType>::TYPE,
    <smsvoice::SenderId as ResourceType>::TYPE,
    <smsvoice::VerifiedDestinationNumber as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    smsvoice::ConfigurationSet::new().add(stack, "ConfigurationSet");
    smsvoice::NotifyConfiguration::new("sample", [smsvoice::notify_configuration::EnabledChannel::Sms], smsvoice::notify_configuration::UseCase::CodeVerification).add(stack, "NotifyConfiguration");
    smsvoice::OptOutList::new().add(stack, "OptOutList");
    smsvoice::PhoneNumber::new(smsvoice::phone_number::NumberType::LongCode, "AA", smsvoice::phone_number::MandatoryKeywords::new(smsvoice::phone_number::MandatoryKeyword::new("sample"), smsvoice::phone_number::MandatoryKeyword::new("sample")), [smsvoice::phone_number::NumberCapability::Sms]).add(stack, "PhoneNumber");
    smsvoice::Pool::new(smsvoice::pool::MandatoryKeywords::new(smsvoice::pool::MandatoryKeyword::new("sample"), smsvoice::pool::MandatoryKeyword::new("sample")), ["arn:aws:iam::123456789012:role/sample"]).add(stack, "Pool");
    smsvoice::ProtectConfiguration::new().add(stack, "ProtectConfiguration");
    smsvoice::RcsAgent::new().add(stack, "RcsAgent");
    smsvoice::Registration::new("sample").add(stack, "Registration");
    smsvoice::RegistrationAttachment::new().add(stack, "RegistrationAttachment");
    smsvoice::ResourcePolicy::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ResourcePolicy");
    smsvoice::SenderId::new("1", "AA").add(stack, "SenderId");
    smsvoice::VerifiedDestinationNumber::new("123456789012").add(stack, "VerifiedDestinationNumber");
}
