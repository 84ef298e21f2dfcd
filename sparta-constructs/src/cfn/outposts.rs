// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Outposts`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Outpost = "AWS::Outposts::Outpost", "outposts-outpost", List("Tags"), m::Arn
}
impl Outpost {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        site_id: String = "SiteId", "replacement; 1 to 255 characters";
    }
    set! {
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 1000 characters";
        availability_zone_id: String = "AvailabilityZoneId", "replacement; 1 to 255 characters";
        description: String = "Description", "update; 1 to 1000 characters";
        supported_hardware_type: outpost::SupportedHardwareType = "SupportedHardwareType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Outpost> {
    get! {
        attr_life_cycle_status: String = "LifeCycleStatus";
        attr_outpost_arn: m::Arn = "OutpostArn";
        attr_outpost_id: String = "OutpostId";
        attr_owner_id: String = "OwnerId";
        attr_site_arn: m::Arn = "SiteArn";
    }
}
give! { Outpost: m::Arn = Ref; }
/// Property types and values of [`Outpost`].
pub mod outpost {
    values! { SupportedHardwareType: Rack = "RACK", Server = "SERVER" }
}

resource! {
    Site = "AWS::Outposts::Site", "outposts-site", List("Tags"), m::Arn
}
impl Site {
    new! {
        name: String = "Name", "update; 1 to 1000 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1001 characters";
        notes: String = "Notes", "update; 1 to 2000 characters";
        operating_address: site::Address = "OperatingAddress", "replacement";
        rack_physical_properties: site::RackPhysicalProperties = "RackPhysicalProperties", "update";
        shipping_address: site::Address = "ShippingAddress", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Site> {
    get! {
        attr_site_arn: m::Arn = "SiteArn";
        attr_site_id: String = "SiteId";
    }
}
give! { Site: m::Arn = Ref; }
/// Property types and values of [`Site`].
pub mod site {
    object!(Address = "AWS::Outposts::Site.Address", "outposts-site-address");
    new_struct! { Address, AddressRequired {
        contact_name: String = "ContactName", "update; 1 to 255 characters";
        address_line1: String = "AddressLine1", "update; 1 to 180 characters";
        city: String = "City", "update; 1 to 50 characters";
        contact_phone_number: String = "ContactPhoneNumber", "update; 1 to 20 characters";
        country_code: String = "CountryCode", "update; 2 characters";
        postal_code: String = "PostalCode", "update; 1 to 20 characters";
        state_or_region: String = "StateOrRegion", "update; 1 to 50 characters";
    } }
    impl Address {
        set! {
            address_line2: String = "AddressLine2", "update; at most 60 characters";
            address_line3: String = "AddressLine3", "update; at most 60 characters";
            district_or_county: String = "DistrictOrCounty", "update; 1 to 60 characters";
            municipality: String = "Municipality", "update; at most 180 characters";
        }
    }

    object!(RackPhysicalProperties = "AWS::Outposts::Site.RackPhysicalProperties", "outposts-site-rackphysicalproperties");
    impl RackPhysicalProperties {
        new! {}
        set! {
            fiber_optic_cable_type: FiberOpticCableType = "FiberOpticCableType", "update";
            maximum_supported_weight_lbs: MaximumSupportedWeightLbs = "MaximumSupportedWeightLbs", "update";
            optical_standard: OpticalStandard = "OpticalStandard", "update";
            power_connector: PowerConnector = "PowerConnector", "update";
            power_draw_kva: PowerDrawKva = "PowerDrawKva", "update";
            power_feed_drop: PowerFeedDrop = "PowerFeedDrop", "update";
            power_phase: PowerPhase = "PowerPhase", "update";
            uplink_count: UplinkCount = "UplinkCount", "update";
            uplink_gbps: UplinkGbps = "UplinkGbps", "update";
        }
    }
    values! { FiberOpticCableType: SingleMode = "SINGLE_MODE", MultiMode = "MULTI_MODE" }
    values! { MaximumSupportedWeightLbs: NoLimit = "NO_LIMIT", Max1400Lbs = "MAX_1400_LBS", Max1600Lbs = "MAX_1600_LBS", Max1800Lbs = "MAX_1800_LBS", Max2000Lbs = "MAX_2000_LBS" }
    values! { OpticalStandard: Optic10GbaseSr = "OPTIC_10GBASE_SR", Optic10GbaseIr = "OPTIC_10GBASE_IR", Optic10GbaseLr = "OPTIC_10GBASE_LR", Optic40GbaseSr = "OPTIC_40GBASE_SR", Optic40GbaseEsr = "OPTIC_40GBASE_ESR", Optic40GbaseIr4Lr4L = "OPTIC_40GBASE_IR4_LR4L", Optic40GbaseLr4 = "OPTIC_40GBASE_LR4", Optic100GbaseSr4 = "OPTIC_100GBASE_SR4", Optic100GbaseCwdm4 = "OPTIC_100GBASE_CWDM4", Optic100GbaseLr4 = "OPTIC_100GBASE_LR4", Optic100GPsm4Msa = "OPTIC_100G_PSM4_MSA", Optic1000BaseLx = "OPTIC_1000BASE_LX", Optic1000BaseSx = "OPTIC_1000BASE_SX" }
    values! { PowerConnector: L6_30P = "L6_30P", Iec309 = "IEC309", Ah530P7W = "AH530P7W", Ah532P6W = "AH532P6W", Cs8365C = "CS8365C" }
    values! { PowerDrawKva: Power5Kva = "POWER_5_KVA", Power10Kva = "POWER_10_KVA", Power15Kva = "POWER_15_KVA", Power30Kva = "POWER_30_KVA" }
    values! { PowerFeedDrop: AboveRack = "ABOVE_RACK", BelowRack = "BELOW_RACK" }
    values! { PowerPhase: SinglePhase = "SINGLE_PHASE", ThreePhase = "THREE_PHASE" }
    values! { UplinkCount: UplinkCount1 = "UPLINK_COUNT_1", UplinkCount2 = "UPLINK_COUNT_2", UplinkCount3 = "UPLINK_COUNT_3", UplinkCount4 = "UPLINK_COUNT_4", UplinkCount5 = "UPLINK_COUNT_5", UplinkCount6 = "UPLINK_COUNT_6", UplinkCount7 = "UPLINK_COUNT_7", UplinkCount8 = "UPLINK_COUNT_8", UplinkCount12 = "UPLINK_COUNT_12", UplinkCount16 = "UPLINK_COUNT_16" }
    values! { UplinkGbps: Uplink1G = "UPLINK_1G", Uplink10G = "UPLINK_10G", Uplink40G = "UPLINK_40G", Uplink100G = "UPLINK_100G" }
}
