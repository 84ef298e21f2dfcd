// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PCAConnectorAD`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Connector = "AWS::PCAConnectorAD::Connector", "pcaconnectorad-connector", Map("Tags"), m::Arn
}
impl Connector {
    new! {
        certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "replacement; 5 to 200 characters";
        directory_id: String = "DirectoryId", "replacement";
        vpc_information: connector::VpcInformation = "VpcInformation", "replacement";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(VpcInformation = "AWS::PCAConnectorAD::Connector.VpcInformation", "pcaconnectorad-connector-vpcinformation");
    impl VpcInformation {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
        }
        set! {
            ip_address_type: IpAddressType = "IpAddressType", "update";
        }
    }
    values! { IpAddressType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
}

resource! {
    DirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration", "pcaconnectorad-directoryregistration", Map("Tags"), m::Arn
}
impl DirectoryRegistration {
    new! {
        directory_id: String = "DirectoryId", "replacement";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<DirectoryRegistration> {
    get! {
        attr_directory_registration_arn: m::Arn = "DirectoryRegistrationArn";
    }
}
give! { DirectoryRegistration: m::Arn = Ref; }

resource! {
    ServicePrincipalName = "AWS::PCAConnectorAD::ServicePrincipalName", "pcaconnectorad-serviceprincipalname", None, String
}
impl ServicePrincipalName {
    new! {
        connector_arn: m::Arn = "ConnectorArn", "replacement; 5 to 200 characters";
        directory_registration_arn: m::Arn = "DirectoryRegistrationArn", "replacement; 5 to 200 characters";
    }
}

resource! {
    Template = "AWS::PCAConnectorAD::Template", "pcaconnectorad-template", Map("Tags"), m::Arn
}
impl Template {
    new! {
        connector_arn: m::Arn = "ConnectorArn", "replacement; 5 to 200 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
        definition: template::TemplateDefinition = "Definition", "update";
    }
    set! {
        reenroll_all_certificate_holders: bool = "ReenrollAllCertificateHolders", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Template> {
    get! {
        attr_template_arn: m::Arn = "TemplateArn";
    }
}
give! { Template: m::Arn = Ref; }
/// Property types and values of [`Template`].
pub mod template {
    use crate::value as v;
    object!(ApplicationPolicies = "AWS::PCAConnectorAD::Template.ApplicationPolicies", "pcaconnectorad-template-applicationpolicies");
    impl ApplicationPolicies {
        new! {
            policies: [ApplicationPolicy] = "Policies", "update; 1 to 100 items";
        }
        set! {
            critical: bool = "Critical", "update";
        }
    }

    object!(ApplicationPolicy = "AWS::PCAConnectorAD::Template.ApplicationPolicy", "pcaconnectorad-template-applicationpolicy");
    impl ApplicationPolicy {
        new! {}
        set! {
            policy_object_identifier: String = "PolicyObjectIdentifier", "update; 1 to 64 characters";
            policy_type: String = "PolicyType", "update";
        }
    }

    object!(CertificateValidity = "AWS::PCAConnectorAD::Template.CertificateValidity", "pcaconnectorad-template-certificatevalidity");
    impl CertificateValidity {
        new! {
            renewal_period: ValidityPeriod = "RenewalPeriod", "update";
            validity_period: ValidityPeriod = "ValidityPeriod", "update";
        }
    }

    object!(EnrollmentFlagsV2 = "AWS::PCAConnectorAD::Template.EnrollmentFlagsV2", "pcaconnectorad-template-enrollmentflagsv2");
    impl EnrollmentFlagsV2 {
        new! {}
        set! {
            enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull", "update";
            include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms", "update";
            no_security_extension: bool = "NoSecurityExtension", "update";
            remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore", "update";
            user_interaction_required: bool = "UserInteractionRequired", "update";
        }
    }

    object!(EnrollmentFlagsV3 = "AWS::PCAConnectorAD::Template.EnrollmentFlagsV3", "pcaconnectorad-template-enrollmentflagsv3");
    impl EnrollmentFlagsV3 {
        new! {}
        set! {
            enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull", "update";
            include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms", "update";
            no_security_extension: bool = "NoSecurityExtension", "update";
            remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore", "update";
            user_interaction_required: bool = "UserInteractionRequired", "update";
        }
    }

    object!(EnrollmentFlagsV4 = "AWS::PCAConnectorAD::Template.EnrollmentFlagsV4", "pcaconnectorad-template-enrollmentflagsv4");
    impl EnrollmentFlagsV4 {
        new! {}
        set! {
            enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull", "update";
            include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms", "update";
            no_security_extension: bool = "NoSecurityExtension", "update";
            remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore", "update";
            user_interaction_required: bool = "UserInteractionRequired", "update";
        }
    }

    object!(ExtensionsV2 = "AWS::PCAConnectorAD::Template.ExtensionsV2", "pcaconnectorad-template-extensionsv2");
    impl ExtensionsV2 {
        new! {
            key_usage: KeyUsage = "KeyUsage", "update";
        }
        set! {
            application_policies: ApplicationPolicies = "ApplicationPolicies", "update";
        }
    }

    object!(ExtensionsV3 = "AWS::PCAConnectorAD::Template.ExtensionsV3", "pcaconnectorad-template-extensionsv3");
    impl ExtensionsV3 {
        new! {
            key_usage: KeyUsage = "KeyUsage", "update";
        }
        set! {
            application_policies: ApplicationPolicies = "ApplicationPolicies", "update";
        }
    }

    object!(ExtensionsV4 = "AWS::PCAConnectorAD::Template.ExtensionsV4", "pcaconnectorad-template-extensionsv4");
    impl ExtensionsV4 {
        new! {
            key_usage: KeyUsage = "KeyUsage", "update";
        }
        set! {
            application_policies: ApplicationPolicies = "ApplicationPolicies", "update";
        }
    }

    object!(GeneralFlagsV2 = "AWS::PCAConnectorAD::Template.GeneralFlagsV2", "pcaconnectorad-template-generalflagsv2");
    impl GeneralFlagsV2 {
        new! {}
        set! {
            auto_enrollment: bool = "AutoEnrollment", "update";
            machine_type: bool = "MachineType", "update";
        }
    }

    object!(GeneralFlagsV3 = "AWS::PCAConnectorAD::Template.GeneralFlagsV3", "pcaconnectorad-template-generalflagsv3");
    impl GeneralFlagsV3 {
        new! {}
        set! {
            auto_enrollment: bool = "AutoEnrollment", "update";
            machine_type: bool = "MachineType", "update";
        }
    }

    object!(GeneralFlagsV4 = "AWS::PCAConnectorAD::Template.GeneralFlagsV4", "pcaconnectorad-template-generalflagsv4");
    impl GeneralFlagsV4 {
        new! {}
        set! {
            auto_enrollment: bool = "AutoEnrollment", "update";
            machine_type: bool = "MachineType", "update";
        }
    }

    object!(KeyUsage = "AWS::PCAConnectorAD::Template.KeyUsage", "pcaconnectorad-template-keyusage");
    impl KeyUsage {
        new! {
            usage_flags: KeyUsageFlags = "UsageFlags", "update";
        }
        set! {
            critical: bool = "Critical", "update";
        }
    }

    object!(KeyUsageFlags = "AWS::PCAConnectorAD::Template.KeyUsageFlags", "pcaconnectorad-template-keyusageflags");
    impl KeyUsageFlags {
        new! {}
        set! {
            data_encipherment: bool = "DataEncipherment", "update";
            digital_signature: bool = "DigitalSignature", "update";
            key_agreement: bool = "KeyAgreement", "update";
            key_encipherment: bool = "KeyEncipherment", "update";
            non_repudiation: bool = "NonRepudiation", "update";
        }
    }

    object!(KeyUsageProperty = "AWS::PCAConnectorAD::Template.KeyUsageProperty", "pcaconnectorad-template-keyusageproperty");
    impl KeyUsageProperty {
        new! {}
        set! {
            property_flags: KeyUsagePropertyFlags = "PropertyFlags", "update";
            property_type: KeyUsagePropertyType = "PropertyType", "update";
        }
    }

    object!(KeyUsagePropertyFlags = "AWS::PCAConnectorAD::Template.KeyUsagePropertyFlags", "pcaconnectorad-template-keyusagepropertyflags");
    impl KeyUsagePropertyFlags {
        new! {}
        set! {
            decrypt: bool = "Decrypt", "update";
            key_agreement: bool = "KeyAgreement", "update";
            sign: bool = "Sign", "update";
        }
    }

    object!(PrivateKeyAttributesV2 = "AWS::PCAConnectorAD::Template.PrivateKeyAttributesV2", "pcaconnectorad-template-privatekeyattributesv2");
    impl PrivateKeyAttributesV2 {
        new! {
            key_spec: KeySpec = "KeySpec", "update";
            minimal_key_length: v::Number = "MinimalKeyLength", "update; at least 1";
        }
        set! {
            crypto_providers: [String] = "CryptoProviders", "update; 1 to 100 items";
        }
    }

    object!(PrivateKeyAttributesV3 = "AWS::PCAConnectorAD::Template.PrivateKeyAttributesV3", "pcaconnectorad-template-privatekeyattributesv3");
    impl PrivateKeyAttributesV3 {
        new! {
            algorithm: PrivateKeyAlgorithm = "Algorithm", "update";
            key_spec: KeySpec = "KeySpec", "update";
            key_usage_property: KeyUsageProperty = "KeyUsageProperty", "update";
            minimal_key_length: v::Number = "MinimalKeyLength", "update; at least 1";
        }
        set! {
            crypto_providers: [String] = "CryptoProviders", "update; 1 to 100 items";
        }
    }

    object!(PrivateKeyAttributesV4 = "AWS::PCAConnectorAD::Template.PrivateKeyAttributesV4", "pcaconnectorad-template-privatekeyattributesv4");
    impl PrivateKeyAttributesV4 {
        new! {
            key_spec: KeySpec = "KeySpec", "update";
            minimal_key_length: v::Number = "MinimalKeyLength", "update; at least 1";
        }
        set! {
            algorithm: PrivateKeyAlgorithm = "Algorithm", "update";
            crypto_providers: [String] = "CryptoProviders", "update; 1 to 100 items";
            key_usage_property: KeyUsageProperty = "KeyUsageProperty", "update";
        }
    }

    object!(PrivateKeyFlagsV2 = "AWS::PCAConnectorAD::Template.PrivateKeyFlagsV2", "pcaconnectorad-template-privatekeyflagsv2");
    impl PrivateKeyFlagsV2 {
        new! {
            client_version: ClientCompatibilityV2 = "ClientVersion", "update";
        }
        set! {
            exportable_key: bool = "ExportableKey", "update";
            strong_key_protection_required: bool = "StrongKeyProtectionRequired", "update";
        }
    }

    object!(PrivateKeyFlagsV3 = "AWS::PCAConnectorAD::Template.PrivateKeyFlagsV3", "pcaconnectorad-template-privatekeyflagsv3");
    impl PrivateKeyFlagsV3 {
        new! {
            client_version: ClientCompatibilityV3 = "ClientVersion", "update";
        }
        set! {
            exportable_key: bool = "ExportableKey", "update";
            require_alternate_signature_algorithm: bool = "RequireAlternateSignatureAlgorithm", "update";
            strong_key_protection_required: bool = "StrongKeyProtectionRequired", "update";
        }
    }

    object!(PrivateKeyFlagsV4 = "AWS::PCAConnectorAD::Template.PrivateKeyFlagsV4", "pcaconnectorad-template-privatekeyflagsv4");
    impl PrivateKeyFlagsV4 {
        new! {
            client_version: ClientCompatibilityV4 = "ClientVersion", "update";
        }
        set! {
            exportable_key: bool = "ExportableKey", "update";
            require_alternate_signature_algorithm: bool = "RequireAlternateSignatureAlgorithm", "update";
            require_same_key_renewal: bool = "RequireSameKeyRenewal", "update";
            strong_key_protection_required: bool = "StrongKeyProtectionRequired", "update";
            use_legacy_provider: bool = "UseLegacyProvider", "update";
        }
    }

    object!(SubjectNameFlagsV2 = "AWS::PCAConnectorAD::Template.SubjectNameFlagsV2", "pcaconnectorad-template-subjectnameflagsv2");
    impl SubjectNameFlagsV2 {
        new! {}
        set! {
            require_common_name: bool = "RequireCommonName", "update";
            require_directory_path: bool = "RequireDirectoryPath", "update";
            require_dns_as_cn: bool = "RequireDnsAsCn", "update";
            require_email: bool = "RequireEmail", "update";
            san_require_directory_guid: bool = "SanRequireDirectoryGuid", "update";
            san_require_dns: bool = "SanRequireDns", "update";
            san_require_domain_dns: bool = "SanRequireDomainDns", "update";
            san_require_email: bool = "SanRequireEmail", "update";
            san_require_spn: bool = "SanRequireSpn", "update";
            san_require_upn: bool = "SanRequireUpn", "update";
        }
    }

    object!(SubjectNameFlagsV3 = "AWS::PCAConnectorAD::Template.SubjectNameFlagsV3", "pcaconnectorad-template-subjectnameflagsv3");
    impl SubjectNameFlagsV3 {
        new! {}
        set! {
            require_common_name: bool = "RequireCommonName", "update";
            require_directory_path: bool = "RequireDirectoryPath", "update";
            require_dns_as_cn: bool = "RequireDnsAsCn", "update";
            require_email: bool = "RequireEmail", "update";
            san_require_directory_guid: bool = "SanRequireDirectoryGuid", "update";
            san_require_dns: bool = "SanRequireDns", "update";
            san_require_domain_dns: bool = "SanRequireDomainDns", "update";
            san_require_email: bool = "SanRequireEmail", "update";
            san_require_spn: bool = "SanRequireSpn", "update";
            san_require_upn: bool = "SanRequireUpn", "update";
        }
    }

    object!(SubjectNameFlagsV4 = "AWS::PCAConnectorAD::Template.SubjectNameFlagsV4", "pcaconnectorad-template-subjectnameflagsv4");
    impl SubjectNameFlagsV4 {
        new! {}
        set! {
            require_common_name: bool = "RequireCommonName", "update";
            require_directory_path: bool = "RequireDirectoryPath", "update";
            require_dns_as_cn: bool = "RequireDnsAsCn", "update";
            require_email: bool = "RequireEmail", "update";
            san_require_directory_guid: bool = "SanRequireDirectoryGuid", "update";
            san_require_dns: bool = "SanRequireDns", "update";
            san_require_domain_dns: bool = "SanRequireDomainDns", "update";
            san_require_email: bool = "SanRequireEmail", "update";
            san_require_spn: bool = "SanRequireSpn", "update";
            san_require_upn: bool = "SanRequireUpn", "update";
        }
    }

    object!(TemplateDefinition = "AWS::PCAConnectorAD::Template.TemplateDefinition", "pcaconnectorad-template-templatedefinition");
    impl TemplateDefinition {
        new! {}
        set! {
            template_v2: TemplateV2 = "TemplateV2", "update";
            template_v3: TemplateV3 = "TemplateV3", "update";
            template_v4: TemplateV4 = "TemplateV4", "update";
        }
    }

    object!(TemplateV2 = "AWS::PCAConnectorAD::Template.TemplateV2", "pcaconnectorad-template-templatev2");
    new_struct! { TemplateV2, TemplateV2Required {
        certificate_validity: CertificateValidity = "CertificateValidity", "update";
        enrollment_flags: EnrollmentFlagsV2 = "EnrollmentFlags", "update";
        extensions: ExtensionsV2 = "Extensions", "update";
        general_flags: GeneralFlagsV2 = "GeneralFlags", "update";
        private_key_attributes: PrivateKeyAttributesV2 = "PrivateKeyAttributes", "update";
        private_key_flags: PrivateKeyFlagsV2 = "PrivateKeyFlags", "update";
        subject_name_flags: SubjectNameFlagsV2 = "SubjectNameFlags", "update";
    } }
    impl TemplateV2 {
        set! {
            superseded_templates: [String] = "SupersededTemplates", "update; 1 to 100 items";
        }
    }

    object!(TemplateV3 = "AWS::PCAConnectorAD::Template.TemplateV3", "pcaconnectorad-template-templatev3");
    new_struct! { TemplateV3, TemplateV3Required {
        certificate_validity: CertificateValidity = "CertificateValidity", "update";
        enrollment_flags: EnrollmentFlagsV3 = "EnrollmentFlags", "update";
        extensions: ExtensionsV3 = "Extensions", "update";
        general_flags: GeneralFlagsV3 = "GeneralFlags", "update";
        hash_algorithm: HashAlgorithm = "HashAlgorithm", "update";
        private_key_attributes: PrivateKeyAttributesV3 = "PrivateKeyAttributes", "update";
        private_key_flags: PrivateKeyFlagsV3 = "PrivateKeyFlags", "update";
        subject_name_flags: SubjectNameFlagsV3 = "SubjectNameFlags", "update";
    } }
    impl TemplateV3 {
        set! {
            superseded_templates: [String] = "SupersededTemplates", "update; 1 to 100 items";
        }
    }

    object!(TemplateV4 = "AWS::PCAConnectorAD::Template.TemplateV4", "pcaconnectorad-template-templatev4");
    new_struct! { TemplateV4, TemplateV4Required {
        certificate_validity: CertificateValidity = "CertificateValidity", "update";
        enrollment_flags: EnrollmentFlagsV4 = "EnrollmentFlags", "update";
        extensions: ExtensionsV4 = "Extensions", "update";
        general_flags: GeneralFlagsV4 = "GeneralFlags", "update";
        private_key_attributes: PrivateKeyAttributesV4 = "PrivateKeyAttributes", "update";
        private_key_flags: PrivateKeyFlagsV4 = "PrivateKeyFlags", "update";
        subject_name_flags: SubjectNameFlagsV4 = "SubjectNameFlags", "update";
    } }
    impl TemplateV4 {
        set! {
            hash_algorithm: HashAlgorithm = "HashAlgorithm", "update";
            superseded_templates: [String] = "SupersededTemplates", "update; 1 to 100 items";
        }
    }

    object!(ValidityPeriod = "AWS::PCAConnectorAD::Template.ValidityPeriod", "pcaconnectorad-template-validityperiod");
    impl ValidityPeriod {
        new! {
            period_type: ValidityPeriodType = "PeriodType", "update";
            period: v::Number = "Period", "update; 1 to 8766000";
        }
    }
    values! { KeyUsagePropertyType: All = "ALL" }
    values! { KeySpec: KeyExchange = "KEY_EXCHANGE", Signature = "SIGNATURE" }
    values! { PrivateKeyAlgorithm: Rsa = "RSA", EcdhP256 = "ECDH_P256", EcdhP384 = "ECDH_P384", EcdhP521 = "ECDH_P521" }
    values! { ClientCompatibilityV2: WindowsServer2003 = "WINDOWS_SERVER_2003", WindowsServer2008 = "WINDOWS_SERVER_2008", WindowsServer2008R2 = "WINDOWS_SERVER_2008_R2", WindowsServer2012 = "WINDOWS_SERVER_2012", WindowsServer2012R2 = "WINDOWS_SERVER_2012_R2", WindowsServer2016 = "WINDOWS_SERVER_2016" }
    values! { ClientCompatibilityV3: WindowsServer2008 = "WINDOWS_SERVER_2008", WindowsServer2008R2 = "WINDOWS_SERVER_2008_R2", WindowsServer2012 = "WINDOWS_SERVER_2012", WindowsServer2012R2 = "WINDOWS_SERVER_2012_R2", WindowsServer2016 = "WINDOWS_SERVER_2016" }
    values! { ClientCompatibilityV4: WindowsServer2012 = "WINDOWS_SERVER_2012", WindowsServer2012R2 = "WINDOWS_SERVER_2012_R2", WindowsServer2016 = "WINDOWS_SERVER_2016" }
    values! { HashAlgorithm: Sha256 = "SHA256", Sha384 = "SHA384", Sha512 = "SHA512" }
    values! { ValidityPeriodType: Hours = "HOURS", Days = "DAYS", Weeks = "WEEKS", Months = "MONTHS", Years = "YEARS" }
}

resource! {
    TemplateGroupAccessControlEntry = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry", "pcaconnectorad-templategroupaccesscontrolentry", None, String
}
impl TemplateGroupAccessControlEntry {
    new! {
        template_arn: m::Arn = "TemplateArn", "replacement; 5 to 200 characters";
        group_display_name: String = "GroupDisplayName", "update; at most 256 characters; cannot be read back";
        access_rights: template_group_access_control_entry::AccessRights = "AccessRights", "update; cannot be read back";
        group_security_identifier: String = "GroupSecurityIdentifier", "replacement; 7 to 256 characters";
    }
}
/// Property types and values of [`TemplateGroupAccessControlEntry`].
pub mod template_group_access_control_entry {
    object!(AccessRights = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry.AccessRights", "pcaconnectorad-templategroupaccesscontrolentry-accessrights");
    impl AccessRights {
        new! {}
        set! {
            auto_enroll: AccessRight = "AutoEnroll", "update";
            enroll: AccessRight = "Enroll", "update";
        }
    }
    values! { AccessRight: Allow = "ALLOW", Deny = "DENY" }
}
