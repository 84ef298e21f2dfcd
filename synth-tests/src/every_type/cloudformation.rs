// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CloudFormation`.
use sparta_constructs::cfn::cloudformation;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloudformation::ChangeSet as ResourceType>::TYPE,
    <cloudformation::CustomResource as ResourceType>::TYPE,
    <cloudformation::GeneratedTemplate as ResourceType>::TYPE,
    <cloudformation::GuardHook as ResourceType>::TYPE,
    <cloudformation::HookDefaultVersion as ResourceType>::TYPE,
    <cloudformation::HookTypeConfig as ResourceType>::TYPE,
    <cloudformation::HookVersion as ResourceType>::TYPE,
    <cloudformation::LambdaHook as ResourceType>::TYPE,
    <cloudformation::Macro as ResourceType>::TYPE,
    <cloudformation::ModuleDefaultVersion as ResourceType>::TYPE,
    <cloudformation::ModuleVersion as ResourceType>::TYPE,
    <cloudformation::PublicTypeVersion as ResourceType>::TYPE,
    <cloudformation::Publisher as ResourceType>::TYPE,
    <cloudformation::ResourceDefaultVersion as ResourceType>::TYPE,
    <cloudformation::ResourceVersion as ResourceType>::TYPE,
    <cloudformation::Stack as ResourceType>::TYPE,
    <cloudformation::StackSet as ResourceType>::TYPE,
    <cloudformation::TypeActivation as ResourceType>::TYPE,
    <cloudformation::WaitCondition as ResourceType>::TYPE,
    <cloudformation::WaitConditionHandle as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloudformation::ChangeSet::new("sample", "sample").add(stack, "ChangeSet");
    cloudformation::CustomResource::new("sample").add(stack, "CustomResource");
    cloudformation::GeneratedTemplate::new("sample").add(stack, "GeneratedTemplate");
    cloudformation::GuardHook::new(cloudformation::GuardHookRequired { alias: Value::of("aa::aa::aa"), execution_role: Value::of("arn:aws:iam::123456789012:role/sample"), failure_mode: Value::of(cloudformation::guard_hook::FailureMode::Fail), hook_status: Value::of(cloudformation::guard_hook::HookStatus::Enabled), rule_location: Value::of(cloudformation::guard_hook::S3Location::new("https://example.com")), target_operations: Value::of([cloudformation::guard_hook::TargetOperation::Resource]) }).add(stack, "GuardHook");
    cloudformation::HookDefaultVersion::new().type_version_arn("arn:aws:cloudformation:a::type/hook/a").add(stack, "HookDefaultVersion");
    cloudformation::HookTypeConfig::new().configuration("sample").type_arn("arn:aws:cloudformation:a::type/hook/a").add(stack, "HookTypeConfig");
    cloudformation::HookVersion::new("aa::aa::aa", "sample").add(stack, "HookVersion");
    cloudformation::LambdaHook::new(cloudformation::LambdaHookRequired { alias: Value::of("aa::aa::aa"), execution_role: Value::of("arn:aws:iam::123456789012:role/sample"), failure_mode: Value::of(cloudformation::lambda_hook::FailureMode::Fail), hook_status: Value::of(cloudformation::lambda_hook::HookStatus::Enabled), lambda_function: Value::of("sample"), target_operations: Value::of([cloudformation::lambda_hook::TargetOperation::Resource]) }).add(stack, "LambdaHook");
    cloudformation::Macro::new("sample", "sample").add(stack, "Macro");
    cloudformation::ModuleDefaultVersion::new().arn("arn:aws:cloudformation:a::type/module/a/11111111").add(stack, "ModuleDefaultVersion");
    cloudformation::ModuleVersion::new("aa::aa::aa::MODULE", "sample").add(stack, "ModuleVersion");
    cloudformation::PublicTypeVersion::new().type_(cloudformation::public_type_version::Type::Resource).type_name("aa::aa::aa").add(stack, "PublicTypeVersion");
    cloudformation::Publisher::new(true).add(stack, "Publisher");
    cloudformation::ResourceDefaultVersion::new().type_version_arn("arn:aws:cloudformation:a::type/resource/a").add(stack, "ResourceDefaultVersion");
    cloudformation::ResourceVersion::new("aa::aa::aa", "sample").add(stack, "ResourceVersion");
    cloudformation::Stack::new("https://example.com").add(stack, "Stack");
    cloudformation::StackSet::new("sample", cloudformation::stack_set::PermissionModel::ServiceManaged).template_url("https://example.com").add(stack, "StackSet");
    cloudformation::TypeActivation::new().publisher_id("sample").type_(cloudformation::type_activation::Type::Resource).type_name("aa::aa::aa").add(stack, "TypeActivation");
    cloudformation::WaitCondition::new().add(stack, "WaitCondition");
    cloudformation::WaitConditionHandle::new().add(stack, "WaitConditionHandle");
}
