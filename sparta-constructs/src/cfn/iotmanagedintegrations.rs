// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTManagedIntegrations`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccountAssociation = "AWS::IoTManagedIntegrations::AccountAssociation", "iotmanagedintegrations-accountassociation", List("Tags"), m::Arn
}
impl AccountAssociation {
    new! {
        connector_destination_id: String = "ConnectorDestinationId", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 4096 characters";
        general_authorization: account_association::GeneralAuthorization = "GeneralAuthorization", "replacement";
        name: String = "Name", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AccountAssociation> {
    get! {
        attr_account_association_id: String = "AccountAssociationId";
        attr_arn: m::Arn = "Arn";
        attr_association_state: String = "AssociationState";
    }
}
give! { AccountAssociation: m::Arn = Ref; }
/// Property types and values of [`AccountAssociation`].
pub mod account_association {
    object!(GeneralAuthorization = "AWS::IoTManagedIntegrations::AccountAssociation.GeneralAuthorization", "iotmanagedintegrations-accountassociation-generalauthorization");
    impl GeneralAuthorization {
        new! {}
        set! {
            auth_material_name: String = "AuthMaterialName", "update; 1 to 100 characters";
        }
    }
}

resource! {
    CloudConnector = "AWS::IoTManagedIntegrations::CloudConnector", "iotmanagedintegrations-cloudconnector", None, m::Arn
}
impl CloudConnector {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        endpoint_config: cloud_connector::EndpointConfig = "EndpointConfig", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 256 characters";
        endpoint_type: cloud_connector::EndpointType = "EndpointType", "replacement";
    }
}
impl c::Handle<CloudConnector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_type: String = "Type";
    }
}
give! { CloudConnector: m::Arn = Ref; }
/// Property types and values of [`CloudConnector`].
pub mod cloud_connector {
    use crate::value::meaning as m;
    object!(EndpointConfig = "AWS::IoTManagedIntegrations::CloudConnector.EndpointConfig", "iotmanagedintegrations-cloudconnector-endpointconfig");
    impl EndpointConfig {
        new! {}
        set! {
            lambda: LambdaConfig = "Lambda", "update";
        }
    }

    object!(LambdaConfig = "AWS::IoTManagedIntegrations::CloudConnector.LambdaConfig", "iotmanagedintegrations-cloudconnector-lambdaconfig");
    impl LambdaConfig {
        new! {
            arn: m::Arn = "Arn", "update";
        }
    }
    values! { EndpointType: Lambda = "LAMBDA" }
}

resource! {
    CredentialLocker = "AWS::IoTManagedIntegrations::CredentialLocker", "iotmanagedintegrations-credentiallocker", Map("Tags"), String
}
impl CredentialLocker {
    new! {}
    set! {
        name: String = "Name", "replacement; 1 to 128 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<CredentialLocker> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
    }
}
give! { CredentialLocker: m::Arn = GetAtt("Arn"); }

resource! {
    ManagedThing = "AWS::IoTManagedIntegrations::ManagedThing", "iotmanagedintegrations-managedthing", Map("Tags"), String
}
impl ManagedThing {
    new! {
        role: managed_thing::Role = "Role", "replacement";
    }
    set! {
        authentication_material: String = "AuthenticationMaterial", "replacement; 1 to 512 characters; cannot be read back";
        authentication_material_type: managed_thing::AuthMaterialType = "AuthenticationMaterialType", "replacement; cannot be read back";
        brand: String = "Brand", "update; 1 to 128 characters";
        capability_report: managed_thing::CapabilityReport = "CapabilityReport", "update";
        classification: String = "Classification", "update; 1 to 64 characters";
        credential_locker_id: String = "CredentialLockerId", "update; 1 to 64 characters";
        meta_data: v::Map<String> = "MetaData", "update";
        model: String = "Model", "update; 1 to 128 characters";
        name: String = "Name", "update; 1 to 128 characters";
        owner: String = "Owner", "update; 1 to 64 characters";
        serial_number: String = "SerialNumber", "replacement; 1 to 128 characters";
        tags: v::Map<String> = "Tags", "update";
        wi_fi_simple_setup_configuration: managed_thing::WiFiSimpleSetupConfiguration = "WiFiSimpleSetupConfiguration", "update";
    }
}
impl c::Handle<ManagedThing> {
    get! {
        attr_activated_at: String = "ActivatedAt";
        attr_advertised_product_id: String = "AdvertisedProductId";
        attr_arn: m::Arn = "Arn";
        attr_certificate_pem: String = "CertificatePem";
        attr_connector_device_id: String = "ConnectorDeviceId";
        attr_connector_policy_id: String = "ConnectorPolicyId";
        attr_created_at: String = "CreatedAt";
        attr_device_specific_key: String = "DeviceSpecificKey";
        attr_hub_network_mode: String = "HubNetworkMode";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_international_article_number: String = "InternationalArticleNumber";
        attr_mac_address: String = "MacAddress";
        attr_parent_controller_id: String = "ParentControllerId";
        attr_provisioning_status: String = "ProvisioningStatus";
        attr_universal_product_code: String = "UniversalProductCode";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ManagedThing: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ManagedThing`].
pub mod managed_thing {
    object!(CapabilityReport = "AWS::IoTManagedIntegrations::ManagedThing.CapabilityReport", "iotmanagedintegrations-managedthing-capabilityreport");
    impl CapabilityReport {
        new! {
            endpoints: [CapabilityReportEndpoint] = "Endpoints", "update; at most 50 items";
            version: String = "Version", "update; 1 to 10 characters";
        }
        set! {
            node_id: String = "NodeId", "update; 1 to 64 characters";
        }
    }

    object!(CapabilityReportCapability = "AWS::IoTManagedIntegrations::ManagedThing.CapabilityReportCapability", "iotmanagedintegrations-managedthing-capabilityreportcapability");
    new_struct! { CapabilityReportCapability, CapabilityReportCapabilityRequired {
        id: String = "Id", "update; 1 to 128 characters";
        name: String = "Name", "update; 1 to 128 characters";
        actions: [String] = "Actions", "update; at most 100 items";
        events: [String] = "Events", "update; at most 100 items";
        properties: [String] = "Properties", "update; at most 100 items";
        version: String = "Version", "update; 1 to 64 characters";
    } }

    object!(CapabilityReportEndpoint = "AWS::IoTManagedIntegrations::ManagedThing.CapabilityReportEndpoint", "iotmanagedintegrations-managedthing-capabilityreportendpoint");
    impl CapabilityReportEndpoint {
        new! {
            id: String = "Id", "update; 1 to 64 characters";
            capabilities: [CapabilityReportCapability] = "Capabilities", "update; at most 50 items";
            device_types: [String] = "DeviceTypes", "update; at most 50 items";
        }
    }

    object!(WiFiSimpleSetupConfiguration = "AWS::IoTManagedIntegrations::ManagedThing.WiFiSimpleSetupConfiguration", "iotmanagedintegrations-managedthing-wifisimplesetupconfiguration");
    impl WiFiSimpleSetupConfiguration {
        new! {}
        set! {
            enable_as_provisionee: bool = "EnableAsProvisionee", "update";
            enable_as_provisioner: bool = "EnableAsProvisioner", "update";
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update; 5 to 15";
        }
    }
    values! { AuthMaterialType: WifiSetupQrBarCode = "WIFI_SETUP_QR_BAR_CODE", ZwaveQrBarCode = "ZWAVE_QR_BAR_CODE", ZigbeeQrBarCode = "ZIGBEE_QR_BAR_CODE" }
    values! { Role: Controller = "CONTROLLER", Device = "DEVICE" }
}

resource! {
    ProvisioningProfile = "AWS::IoTManagedIntegrations::ProvisioningProfile", "iotmanagedintegrations-provisioningprofile", Map("Tags"), String
}
impl ProvisioningProfile {
    new! {
        provisioning_type: provisioning_profile::ProvisioningType = "ProvisioningType", "replacement";
    }
    set! {
        ca_certificate: String = "CaCertificate", "replacement; cannot be read back";
        claim_certificate: String = "ClaimCertificate", "replacement";
        name: String = "Name", "replacement; 1 to 36 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ProvisioningProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_status: String = "Status";
    }
}
give! { ProvisioningProfile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ProvisioningProfile`].
pub mod provisioning_profile {
    values! { ProvisioningType: FleetProvisioning = "FLEET_PROVISIONING", Jitr = "JITR" }
}
