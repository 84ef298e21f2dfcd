// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ImageBuilder`.
use sparta_constructs::cfn::imagebuilder;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <imagebuilder::Component as ResourceType>::TYPE,
    <imagebuilder::ContainerRecipe as ResourceType>::TYPE,
    <imagebuilder::DistributionConfiguration as ResourceType>::TYPE,
    <imagebuilder::Image as ResourceType>::TYPE,
    <imagebuilder::ImagePipeline as ResourceType>::TYPE,
    <imagebuilder::ImageRecipe as ResourceType>::TYPE,
    <imagebuilder::InfrastructureConfiguration as ResourceType>::TYPE,
    <imagebuilder::LifecyclePolicy as ResourceType>::TYPE,
    <imagebuilder::Workflow as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    imagebuilder::Component::new("sample", imagebuilder::component::Platform::Windows, "sample").add(stack, "Component");
    imagebuilder::ContainerRecipe::new(imagebuilder::ContainerRecipeRequired { container_type: Value::of(imagebuilder::container_recipe::ContainerType::Docker), name: Value::of("sample"), parent_image: Value::of("sample"), target_repository: Value::of(imagebuilder::container_recipe::TargetContainerRepository::new()), version: Value::of("sample") }).add(stack, "ContainerRecipe");
    imagebuilder::DistributionConfiguration::new("sample", [imagebuilder::distribution_configuration::Distribution::new("sample")]).add(stack, "DistributionConfiguration");
    imagebuilder::Image::new().container_recipe_arn("arn:aws:imagebuilder:a:111111111111:container-recipe/a/1.1.1").infrastructure_configuration_arn("arn:aws:imagebuilder:a:111111111111:infrastructure-configuration/a").add(stack, "Image");
    imagebuilder::ImagePipeline::new().container_recipe_arn("arn:aws:imagebuilder:a:111111111111:container-recipe/a/1.1.1").infrastructure_configuration_arn("arn:aws:imagebuilder:a:111111111111:infrastructure-configuration/a").name("sample").add(stack, "ImagePipeline");
    imagebuilder::ImageRecipe::new("sample", "sample", "sample").add(stack, "ImageRecipe");
    imagebuilder::InfrastructureConfiguration::new("sample", "sample").add(stack, "InfrastructureConfiguration");
    imagebuilder::LifecyclePolicy::new(imagebuilder::LifecyclePolicyRequired { name: Value::of("sample"), resource_type: Value::of(imagebuilder::lifecycle_policy::ResourceType::AmiImage), execution_role: Value::of("sample"), policy_details: Value::of([imagebuilder::lifecycle_policy::PolicyDetail::new(imagebuilder::lifecycle_policy::Action::new(imagebuilder::lifecycle_policy::ActionType::Delete), imagebuilder::lifecycle_policy::Filter::new(imagebuilder::lifecycle_policy::FilterType::Age, 1_i64))]), resource_selection: Value::of(imagebuilder::lifecycle_policy::ResourceSelection::new()) }).add(stack, "LifecyclePolicy");
    imagebuilder::Workflow::new("sample", imagebuilder::workflow::Type::Build, "sample").add(stack, "Workflow");
}
