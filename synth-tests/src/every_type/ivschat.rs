// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IVSChat`.
use sparta_constructs::cfn::ivschat;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ivschat::LoggingConfiguration as ResourceType>::TYPE,
    <ivschat::Room as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ivschat::LoggingConfiguration::new(ivschat::logging_configuration::DestinationConfiguration::new()).add(stack, "LoggingConfiguration");
    ivschat::Room::new().add(stack, "Room");
}
