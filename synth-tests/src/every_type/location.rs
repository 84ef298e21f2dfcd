// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Location`.
use sparta_constructs::cfn::location;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <location::ApiKey as ResourceType>::TYPE,
    <location::GeofenceCollection as ResourceType>::TYPE,
    <location::Map as ResourceType>::TYPE,
    <location::PlaceIndex as ResourceType>::TYPE,
    <location::RouteCalculator as ResourceType>::TYPE,
    <location::Tracker as ResourceType>::TYPE,
    <location::TrackerConsumer as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    location::ApiKey::new("sample", location::api_key::ApiKeyRestrictions::new(["geo:a*"], ["arn:a:geo:a:1:*"])).add(stack, "ApiKey");
    location::GeofenceCollection::new("sample").add(stack, "GeofenceCollection");
    location::Map::new("sample", location::map::MapConfiguration::new("sample")).add(stack, "Map");
    location::PlaceIndex::new("sample", "sample").add(stack, "PlaceIndex");
    location::RouteCalculator::new("sample", "sample").add(stack, "RouteCalculator");
    location::Tracker::new("sample").add(stack, "Tracker");
    location::TrackerConsumer::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "TrackerConsumer");
}
