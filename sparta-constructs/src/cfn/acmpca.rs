// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ACMPCA`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Certificate = "AWS::ACMPCA::Certificate", "acmpca-certificate", None, String
}
impl Certificate {
    new! {
        certificate_authority_arn: m::acmpca::CertificateAuthorityArn = "CertificateAuthorityArn", "replacement";
        certificate_signing_request: String = "CertificateSigningRequest", "replacement; at least 1 characters; cannot be read back";
        signing_algorithm: String = "SigningAlgorithm", "replacement; cannot be read back";
        validity: certificate::Validity = "Validity", "replacement; cannot be read back";
    }
    set! {
        api_passthrough: certificate::ApiPassthrough = "ApiPassthrough", "replacement; cannot be read back";
        template_arn: m::acmpca::CertificateAuthorityArn = "TemplateArn", "replacement; cannot be read back";
        validity_not_before: certificate::Validity = "ValidityNotBefore", "replacement; cannot be read back";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_certificate: String = "Certificate";
    }
}
give! { Certificate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Certificate`].
pub mod certificate {
    use crate::value as v;
    object!(ApiPassthrough = "AWS::ACMPCA::Certificate.ApiPassthrough", "acmpca-certificate-apipassthrough");
    impl ApiPassthrough {
        new! {}
        set! {
            extensions: Extensions = "Extensions", "replacement";
            subject: Subject = "Subject", "replacement";
        }
    }

    object!(CustomAttribute = "AWS::ACMPCA::Certificate.CustomAttribute", "acmpca-certificate-customattribute");
    impl CustomAttribute {
        new! {
            object_identifier: String = "ObjectIdentifier", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(CustomExtension = "AWS::ACMPCA::Certificate.CustomExtension", "acmpca-certificate-customextension");
    impl CustomExtension {
        new! {
            object_identifier: String = "ObjectIdentifier", "replacement";
            value: String = "Value", "replacement";
        }
        set! {
            critical: bool = "Critical", "replacement";
        }
    }

    object!(EdiPartyName = "AWS::ACMPCA::Certificate.EdiPartyName", "acmpca-certificate-edipartyname");
    impl EdiPartyName {
        new! {
            party_name: String = "PartyName", "replacement";
            name_assigner: String = "NameAssigner", "replacement";
        }
    }

    object!(ExtendedKeyUsage = "AWS::ACMPCA::Certificate.ExtendedKeyUsage", "acmpca-certificate-extendedkeyusage");
    impl ExtendedKeyUsage {
        new! {}
        set! {
            extended_key_usage_object_identifier: String = "ExtendedKeyUsageObjectIdentifier", "replacement";
            extended_key_usage_type: String = "ExtendedKeyUsageType", "replacement";
        }
    }

    object!(Extensions = "AWS::ACMPCA::Certificate.Extensions", "acmpca-certificate-extensions");
    impl Extensions {
        new! {}
        set! {
            certificate_policies: [PolicyInformation] = "CertificatePolicies", "replacement";
            custom_extensions: [CustomExtension] = "CustomExtensions", "replacement";
            extended_key_usage: [ExtendedKeyUsage] = "ExtendedKeyUsage", "replacement";
            key_usage: KeyUsage = "KeyUsage", "replacement";
            subject_alternative_names: [GeneralName] = "SubjectAlternativeNames", "replacement";
        }
    }

    object!(GeneralName = "AWS::ACMPCA::Certificate.GeneralName", "acmpca-certificate-generalname");
    impl GeneralName {
        new! {}
        set! {
            directory_name: Subject = "DirectoryName", "replacement";
            dns_name: String = "DnsName", "replacement";
            edi_party_name: EdiPartyName = "EdiPartyName", "replacement";
            ip_address: String = "IpAddress", "replacement";
            other_name: OtherName = "OtherName", "replacement";
            registered_id: String = "RegisteredId", "replacement";
            rfc822_name: String = "Rfc822Name", "replacement";
            uniform_resource_identifier: String = "UniformResourceIdentifier", "replacement";
        }
    }

    object!(KeyUsage = "AWS::ACMPCA::Certificate.KeyUsage", "acmpca-certificate-keyusage");
    impl KeyUsage {
        new! {}
        set! {
            crl_sign: bool = "CRLSign", "replacement; default `false`";
            data_encipherment: bool = "DataEncipherment", "replacement; default `false`";
            decipher_only: bool = "DecipherOnly", "replacement; default `false`";
            digital_signature: bool = "DigitalSignature", "replacement; default `false`";
            encipher_only: bool = "EncipherOnly", "replacement; default `false`";
            key_agreement: bool = "KeyAgreement", "replacement; default `false`";
            key_cert_sign: bool = "KeyCertSign", "replacement; default `false`";
            key_encipherment: bool = "KeyEncipherment", "replacement; default `false`";
            non_repudiation: bool = "NonRepudiation", "replacement; default `false`";
        }
    }

    object!(OtherName = "AWS::ACMPCA::Certificate.OtherName", "acmpca-certificate-othername");
    impl OtherName {
        new! {
            type_id: String = "TypeId", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(PolicyInformation = "AWS::ACMPCA::Certificate.PolicyInformation", "acmpca-certificate-policyinformation");
    impl PolicyInformation {
        new! {
            cert_policy_id: String = "CertPolicyId", "replacement";
        }
        set! {
            policy_qualifiers: [PolicyQualifierInfo] = "PolicyQualifiers", "replacement";
        }
    }

    object!(PolicyQualifierInfo = "AWS::ACMPCA::Certificate.PolicyQualifierInfo", "acmpca-certificate-policyqualifierinfo");
    impl PolicyQualifierInfo {
        new! {
            policy_qualifier_id: String = "PolicyQualifierId", "replacement";
            qualifier: Qualifier = "Qualifier", "replacement";
        }
    }

    object!(Qualifier = "AWS::ACMPCA::Certificate.Qualifier", "acmpca-certificate-qualifier");
    impl Qualifier {
        new! {
            cps_uri: String = "CpsUri", "replacement";
        }
    }

    object!(Subject = "AWS::ACMPCA::Certificate.Subject", "acmpca-certificate-subject");
    impl Subject {
        new! {}
        set! {
            common_name: String = "CommonName", "replacement";
            country: String = "Country", "replacement";
            custom_attributes: [CustomAttribute] = "CustomAttributes", "replacement";
            distinguished_name_qualifier: String = "DistinguishedNameQualifier", "replacement";
            generation_qualifier: String = "GenerationQualifier", "replacement";
            given_name: String = "GivenName", "replacement";
            initials: String = "Initials", "replacement";
            locality: String = "Locality", "replacement";
            organization: String = "Organization", "replacement";
            organizational_unit: String = "OrganizationalUnit", "replacement";
            pseudonym: String = "Pseudonym", "replacement";
            serial_number: String = "SerialNumber", "replacement";
            state: String = "State", "replacement";
            surname: String = "Surname", "replacement";
            title: String = "Title", "replacement";
        }
    }

    object!(Validity = "AWS::ACMPCA::Certificate.Validity", "acmpca-certificate-validity");
    impl Validity {
        new! {
            type_: String = "Type", "replacement";
            value: v::Number = "Value", "replacement";
        }
    }
}

resource! {
    CertificateAuthority = "AWS::ACMPCA::CertificateAuthority", "acmpca-certificateauthority", List("Tags"), m::acmpca::CertificateAuthorityArn
}
impl CertificateAuthority {
    new! {
        type_: String = "Type", "replacement";
        key_algorithm: String = "KeyAlgorithm", "replacement";
        signing_algorithm: String = "SigningAlgorithm", "replacement";
        subject: certificate_authority::Subject = "Subject", "replacement; cannot be read back";
    }
    set! {
        csr_extensions: certificate_authority::CsrExtensions = "CsrExtensions", "replacement; cannot be read back";
        key_storage_security_standard: certificate_authority::KeyStorageSecurityStandard = "KeyStorageSecurityStandard", "replacement; cannot be read back";
        revocation_configuration: certificate_authority::RevocationConfiguration = "RevocationConfiguration", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        usage_mode: certificate_authority::UsageMode = "UsageMode", "replacement";
    }
}
impl c::Handle<CertificateAuthority> {
    get! {
        attr_arn: m::acmpca::CertificateAuthorityArn = "Arn";
        attr_certificate_signing_request: String = "CertificateSigningRequest";
    }
}
give! { CertificateAuthority: m::Arn = Ref; m::acmpca::CertificateAuthorityArn = Ref; }
/// Property types and values of [`CertificateAuthority`].
pub mod certificate_authority {
    use crate::value::meaning as m;
    object!(AccessDescription = "AWS::ACMPCA::CertificateAuthority.AccessDescription", "acmpca-certificateauthority-accessdescription");
    impl AccessDescription {
        new! {
            access_location: GeneralName = "AccessLocation", "replacement";
            access_method: AccessMethod = "AccessMethod", "replacement";
        }
    }

    object!(AccessMethod = "AWS::ACMPCA::CertificateAuthority.AccessMethod", "acmpca-certificateauthority-accessmethod");
    impl AccessMethod {
        new! {}
        set! {
            access_method_type: String = "AccessMethodType", "replacement";
            custom_object_identifier: String = "CustomObjectIdentifier", "replacement";
        }
    }

    object!(CrlConfiguration = "AWS::ACMPCA::CertificateAuthority.CrlConfiguration", "acmpca-certificateauthority-crlconfiguration");
    impl CrlConfiguration {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            crl_distribution_point_extension_configuration: CrlDistributionPointExtensionConfiguration = "CrlDistributionPointExtensionConfiguration", "update";
            crl_type: CrlType = "CrlType", "update";
            custom_cname: String = "CustomCname", "update; at most 253 characters";
            custom_path: String = "CustomPath", "update; at most 253 characters";
            expiration_in_days: i64 = "ExpirationInDays", "update; 1 to 5000";
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 255 characters";
            s3_object_acl: S3ObjectAcl = "S3ObjectAcl", "update";
        }
    }

    object!(CrlDistributionPointExtensionConfiguration = "AWS::ACMPCA::CertificateAuthority.CrlDistributionPointExtensionConfiguration", "acmpca-certificateauthority-crldistributionpointextensionconfiguration");
    impl CrlDistributionPointExtensionConfiguration {
        new! {
            omit_extension: bool = "OmitExtension", "update";
        }
    }

    object!(CsrExtensions = "AWS::ACMPCA::CertificateAuthority.CsrExtensions", "acmpca-certificateauthority-csrextensions");
    impl CsrExtensions {
        new! {}
        set! {
            key_usage: KeyUsage = "KeyUsage", "replacement";
            subject_information_access: [AccessDescription] = "SubjectInformationAccess", "replacement";
        }
    }

    object!(CustomAttribute = "AWS::ACMPCA::CertificateAuthority.CustomAttribute", "acmpca-certificateauthority-customattribute");
    impl CustomAttribute {
        new! {
            object_identifier: String = "ObjectIdentifier", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(EdiPartyName = "AWS::ACMPCA::CertificateAuthority.EdiPartyName", "acmpca-certificateauthority-edipartyname");
    impl EdiPartyName {
        new! {
            party_name: String = "PartyName", "replacement";
        }
        set! {
            name_assigner: String = "NameAssigner", "replacement";
        }
    }

    object!(GeneralName = "AWS::ACMPCA::CertificateAuthority.GeneralName", "acmpca-certificateauthority-generalname");
    impl GeneralName {
        new! {}
        set! {
            directory_name: Subject = "DirectoryName", "replacement";
            dns_name: String = "DnsName", "replacement";
            edi_party_name: EdiPartyName = "EdiPartyName", "replacement";
            ip_address: String = "IpAddress", "replacement";
            other_name: OtherName = "OtherName", "replacement";
            registered_id: String = "RegisteredId", "replacement";
            rfc822_name: String = "Rfc822Name", "replacement";
            uniform_resource_identifier: String = "UniformResourceIdentifier", "replacement";
        }
    }

    object!(KeyUsage = "AWS::ACMPCA::CertificateAuthority.KeyUsage", "acmpca-certificateauthority-keyusage");
    impl KeyUsage {
        new! {}
        set! {
            crl_sign: bool = "CRLSign", "replacement; default `false`";
            data_encipherment: bool = "DataEncipherment", "replacement; default `false`";
            decipher_only: bool = "DecipherOnly", "replacement; default `false`";
            digital_signature: bool = "DigitalSignature", "replacement; default `false`";
            encipher_only: bool = "EncipherOnly", "replacement; default `false`";
            key_agreement: bool = "KeyAgreement", "replacement; default `false`";
            key_cert_sign: bool = "KeyCertSign", "replacement; default `false`";
            key_encipherment: bool = "KeyEncipherment", "replacement; default `false`";
            non_repudiation: bool = "NonRepudiation", "replacement; default `false`";
        }
    }

    object!(OcspConfiguration = "AWS::ACMPCA::CertificateAuthority.OcspConfiguration", "acmpca-certificateauthority-ocspconfiguration");
    impl OcspConfiguration {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            ocsp_custom_cname: String = "OcspCustomCname", "update; at most 253 characters";
        }
    }

    object!(OtherName = "AWS::ACMPCA::CertificateAuthority.OtherName", "acmpca-certificateauthority-othername");
    impl OtherName {
        new! {
            type_id: String = "TypeId", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(RevocationConfiguration = "AWS::ACMPCA::CertificateAuthority.RevocationConfiguration", "acmpca-certificateauthority-revocationconfiguration");
    impl RevocationConfiguration {
        new! {}
        set! {
            crl_configuration: CrlConfiguration = "CrlConfiguration", "update";
            ocsp_configuration: OcspConfiguration = "OcspConfiguration", "update";
        }
    }

    object!(Subject = "AWS::ACMPCA::CertificateAuthority.Subject", "acmpca-certificateauthority-subject");
    impl Subject {
        new! {}
        set! {
            common_name: String = "CommonName", "replacement";
            country: String = "Country", "replacement";
            custom_attributes: [CustomAttribute] = "CustomAttributes", "replacement";
            distinguished_name_qualifier: String = "DistinguishedNameQualifier", "replacement";
            generation_qualifier: String = "GenerationQualifier", "replacement";
            given_name: String = "GivenName", "replacement";
            initials: String = "Initials", "replacement";
            locality: String = "Locality", "replacement";
            organization: String = "Organization", "replacement";
            organizational_unit: String = "OrganizationalUnit", "replacement";
            pseudonym: String = "Pseudonym", "replacement";
            serial_number: String = "SerialNumber", "replacement";
            state: String = "State", "replacement";
            surname: String = "Surname", "replacement";
            title: String = "Title", "replacement";
        }
    }
    values! { KeyStorageSecurityStandard: CcpcLevel1OrHigher = "CCPC_LEVEL_1_OR_HIGHER", Fips140_2Level2OrHigher = "FIPS_140_2_LEVEL_2_OR_HIGHER", Fips140_2Level3OrHigher = "FIPS_140_2_LEVEL_3_OR_HIGHER" }
    values! { UsageMode: GeneralPurpose = "GENERAL_PURPOSE", ShortLivedCertificate = "SHORT_LIVED_CERTIFICATE" }
    values! { CrlType: Complete = "COMPLETE", Partitioned = "PARTITIONED" }
    values! { S3ObjectAcl: BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL", PublicRead = "PUBLIC_READ" }
}

resource! {
    CertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation", "acmpca-certificateauthorityactivation", None, m::acmpca::CertificateAuthorityArn
}
impl CertificateAuthorityActivation {
    new! {
        certificate_authority_arn: m::acmpca::CertificateAuthorityArn = "CertificateAuthorityArn", "replacement";
        certificate: String = "Certificate", "update; cannot be read back";
    }
    set! {
        certificate_chain: String = "CertificateChain", "update; cannot be read back";
        status: String = "Status", "update";
    }
}
impl c::Handle<CertificateAuthorityActivation> {
    get! {
        attr_complete_certificate_chain: String = "CompleteCertificateChain";
    }
}

resource! {
    Permission = "AWS::ACMPCA::Permission", "acmpca-permission", None, String
}
impl Permission {
    new! {
        certificate_authority_arn: m::acmpca::CertificateAuthorityArn = "CertificateAuthorityArn", "replacement; 5 to 200 characters";
        actions: [permission::Action] = "Actions", "replacement; 1 to 3 items";
        principal: String = "Principal", "replacement; at most 128 characters";
    }
    set! {
        source_account: String = "SourceAccount", "replacement; 12 characters";
    }
}
/// Property types and values of [`Permission`].
pub mod permission {
    values! { Action: GetCertificate = "GetCertificate", IssueCertificate = "IssueCertificate", ListPermissions = "ListPermissions" }
}
