// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodePipeline`.
use sparta_constructs::cfn::codepipeline;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codepipeline::CustomActionType as ResourceType>::TYPE,
    <codepipeline::Pipeline as ResourceType>::TYPE,
    <codepipeline::Webhook as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codepipeline::CustomActionType::new(codepipeline::CustomActionTypeRequired { category: Value::of(codepipeline::custom_action_type::Category::Approval), input_artifact_details: Value::of(codepipeline::custom_action_type::ArtifactDetails::new(0_i64, 0_i64)), output_artifact_details: Value::of(codepipeline::custom_action_type::ArtifactDetails::new(0_i64, 0_i64)), provider: Value::of("sample"), version: Value::of("sample") }).add(stack, "CustomActionType");
    codepipeline::Pipeline::new("arn:aws:iam::123456789012:role/sample", [codepipeline::pipeline::StageDeclaration::new("sample", [codepipeline::pipeline::ActionDeclaration::new(codepipeline::pipeline::ActionTypeId::new(codepipeline::pipeline::Category::Source, "sample", "sample", "sample"), "sample")]), codepipeline::pipeline::StageDeclaration::new("sample1", [codepipeline::pipeline::ActionDeclaration::new(codepipeline::pipeline::ActionTypeId::new(codepipeline::pipeline::Category::Source, "sample", "sample", "sample"), "sample")])]).artifact_store(codepipeline::pipeline::ArtifactStore::new("sample", codepipeline::pipeline::ArtifactStoreType::S3)).add(stack, "Pipeline");
    codepipeline::Webhook::new(codepipeline::WebhookRequired { authentication: Value::of(codepipeline::webhook::Authentication::GithubHmac), authentication_configuration: Value::of(codepipeline::webhook::WebhookAuthConfiguration::new()), filters: Value::of([codepipeline::webhook::WebhookFilterRule::new("sample")]), target_action: Value::of("sample"), target_pipeline: Value::of("sample") }).add(stack, "Webhook");
}
