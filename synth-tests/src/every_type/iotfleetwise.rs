// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTFleetWise`.
use sparta_constructs::cfn::iotfleetwise;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotfleetwise::Campaign as ResourceType>::TYPE,
    <iotfleetwise::DecoderManifest as ResourceType>::TYPE,
    <iotfleetwise::Fleet as ResourceType>::TYPE,
    <iotfleetwise::ModelManifest as ResourceType>::TYPE,
    <iotfleetwise::SignalCatalog as ResourceType>::TYPE,
    <iotfleetwise::StateTemplate as ResourceType>::TYPE,
    <iotfleetwise::Vehicle as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotfleetwise::Campaign::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", iotfleetwise::campaign::CollectionScheme::new().time_based_collection_scheme(iotfleetwise::campaign::TimeBasedCollectionScheme::new(10000_i64))).add(stack, "Campaign");
    iotfleetwise::DecoderManifest::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "DecoderManifest");
    iotfleetwise::Fleet::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Fleet");
    iotfleetwise::ModelManifest::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "ModelManifest");
    iotfleetwise::SignalCatalog::new().add(stack, "SignalCatalog");
    iotfleetwise::StateTemplate::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", ["sample"]).add(stack, "StateTemplate");
    iotfleetwise::Vehicle::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Vehicle");
}
