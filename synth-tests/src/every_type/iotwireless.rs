// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTWireless`.
use sparta_constructs::cfn::iotwireless;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotwireless::Destination as ResourceType>::TYPE,
    <iotwireless::DeviceProfile as ResourceType>::TYPE,
    <iotwireless::FuotaTask as ResourceType>::TYPE,
    <iotwireless::MulticastGroup as ResourceType>::TYPE,
    <iotwireless::NetworkAnalyzerConfiguration as ResourceType>::TYPE,
    <iotwireless::PartnerAccount as ResourceType>::TYPE,
    <iotwireless::ServiceProfile as ResourceType>::TYPE,
    <iotwireless::TaskDefinition as ResourceType>::TYPE,
    <iotwireless::WirelessDevice as ResourceType>::TYPE,
    <iotwireless::WirelessDeviceImportTask as ResourceType>::TYPE,
    <iotwireless::WirelessGateway as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotwireless::Destination::new(iotwireless::destination::ExpressionType::RuleName, "sample", "sample").add(stack, "Destination");
    iotwireless::DeviceProfile::new().add(stack, "DeviceProfile");
    iotwireless::FuotaTask::new("sample", "sample", iotwireless::fuota_task::Lorawan::new(iotwireless::fuota_task::RfRegion::As923_1)).add(stack, "FuotaTask");
    iotwireless::MulticastGroup::new(iotwireless::multicast_group::Lorawan::new(iotwireless::multicast_group::DlClass::ClassB, iotwireless::multicast_group::RfRegion::As923_1)).add(stack, "MulticastGroup");
    iotwireless::NetworkAnalyzerConfiguration::new("sample").add(stack, "NetworkAnalyzerConfiguration");
    iotwireless::PartnerAccount::new().add(stack, "PartnerAccount");
    iotwireless::ServiceProfile::new().add(stack, "ServiceProfile");
    iotwireless::TaskDefinition::new(true).add(stack, "TaskDefinition");
    iotwireless::WirelessDevice::new("sample", iotwireless::wireless_device::Type::Sidewalk).add(stack, "WirelessDevice");
    iotwireless::WirelessDeviceImportTask::new("sample", iotwireless::wireless_device_import_task::Sidewalk::new()).add(stack, "WirelessDeviceImportTask");
    iotwireless::WirelessGateway::new(iotwireless::wireless_gateway::LorawanGateway::new("aa-aa-aa-aa-aa-aa-aa-aa", "sample")).add(stack, "WirelessGateway");
}
