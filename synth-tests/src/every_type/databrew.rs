// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DataBrew`.
use sparta_constructs::cfn::databrew;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <databrew::Dataset as ResourceType>::TYPE,
    <databrew::Job as ResourceType>::TYPE,
    <databrew::Project as ResourceType>::TYPE,
    <databrew::Recipe as ResourceType>::TYPE,
    <databrew::Ruleset as ResourceType>::TYPE,
    <databrew::Schedule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    databrew::Dataset::new("sample", databrew::dataset::Input::new()).add(stack, "Dataset");
    databrew::Job::new("arn:aws:iam::123456789012:role/sample", "sample", databrew::job::Type::Profile).add(stack, "Job");
    databrew::Project::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", "sample").add(stack, "Project");
    databrew::Recipe::new("sample", [databrew::recipe::RecipeStep::new(databrew::recipe::Action::new("A"))]).add(stack, "Recipe");
    databrew::Ruleset::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", [databrew::ruleset::Rule::new("sample", "sample")]).add(stack, "Ruleset");
    databrew::Schedule::new("sample", "sample").add(stack, "Schedule");
}
