// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GameLift`.
use sparta_constructs::cfn::gamelift;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <gamelift::Alias as ResourceType>::TYPE,
    <gamelift::Build as ResourceType>::TYPE,
    <gamelift::ContainerFleet as ResourceType>::TYPE,
    <gamelift::ContainerGroupDefinition as ResourceType>::TYPE,
    <gamelift::Fleet as ResourceType>::TYPE,
    <gamelift::GameServerGroup as ResourceType>::TYPE,
    <gamelift::GameSessionQueue as ResourceType>::TYPE,
    <gamelift::Location as ResourceType>::TYPE,
    <gamelift::MatchmakingConfiguration as ResourceType>::TYPE,
    <gamelift::MatchmakingRuleSet as ResourceType>::TYPE,
    <gamelift::Script as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    gamelift::Alias::new("sample", gamelift::alias::RoutingStrategy::new(gamelift::alias::Type::Simple).fleet_id("fleet-a")).add(stack, "Alias");
    gamelift::Build::new().add(stack, "Build");
    gamelift::ContainerFleet::new("arn:aws:iam::123456789012:role/sample").add(stack, "ContainerFleet");
    gamelift::ContainerGroupDefinition::new("sample", gamelift::container_group_definition::OperatingSystem::AmazonLinux2023, 4_i64).add(stack, "ContainerGroupDefinition");
    gamelift::Fleet::new("sample").add(stack, "Fleet");
    gamelift::GameServerGroup::new("arn:aws:iam::123456789012:role/sample", "sample", [gamelift::game_server_group::InstanceDefinition::new("sample"), gamelift::game_server_group::InstanceDefinition::new("sample1")]).add(stack, "GameServerGroup");
    gamelift::GameSessionQueue::new("sample").add(stack, "GameSessionQueue");
    gamelift::Location::new("custom-a").add(stack, "Location");
    gamelift::MatchmakingConfiguration::new("sample", "sample", true, 1_i64).add(stack, "MatchmakingConfiguration");
    gamelift::MatchmakingRuleSet::new("sample", "sample").add(stack, "MatchmakingRuleSet");
    gamelift::Script::new(gamelift::script::S3Location::new("arn:aws:iam::123456789012:role/sample", "sample", "sample")).add(stack, "Script");
}
