// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RolesAnywhere`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Crl = "AWS::RolesAnywhere::CRL", "rolesanywhere-crl", List("Tags"), String
}
impl Crl {
    new! {
        name: String = "Name", "update";
        crl_data: String = "CrlData", "update";
    }
    set! {
        enabled: bool = "Enabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        trust_anchor_arn: m::Arn = "TrustAnchorArn", "update";
    }
}
impl c::Handle<Crl> {
    get! {
        attr_crl_id: String = "CrlId";
    }
}

resource! {
    Profile = "AWS::RolesAnywhere::Profile", "rolesanywhere-profile", List("Tags"), String
}
impl Profile {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        role_arns: [m::iam::RoleArn] = "RoleArns", "update; at most 250 items";
    }
    set! {
        accept_role_session_name: bool = "AcceptRoleSessionName", "update";
        attribute_mappings: [profile::AttributeMapping] = "AttributeMappings", "update";
        duration_seconds: v::Number = "DurationSeconds", "update; 900 to 43200";
        enabled: bool = "Enabled", "update";
        managed_policy_arns: [m::Arn] = "ManagedPolicyArns", "update; at most 50 items";
        require_instance_properties: bool = "RequireInstanceProperties", "replacement; cannot be read back";
        session_policy: String = "SessionPolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Profile> {
    get! {
        attr_profile_arn: String = "ProfileArn";
        attr_profile_id: String = "ProfileId";
    }
}
give! { Profile: m::Arn = GetAtt("ProfileArn"); }
/// Property types and values of [`Profile`].
pub mod profile {
    object!(AttributeMapping = "AWS::RolesAnywhere::Profile.AttributeMapping", "rolesanywhere-profile-attributemapping");
    impl AttributeMapping {
        new! {
            certificate_field: CertificateField = "CertificateField", "update";
            mapping_rules: [MappingRule] = "MappingRules", "update";
        }
    }

    object!(MappingRule = "AWS::RolesAnywhere::Profile.MappingRule", "rolesanywhere-profile-mappingrule");
    impl MappingRule {
        new! {
            specifier: String = "Specifier", "update";
        }
    }
    values! { CertificateField: X509Subject = "x509Subject", X509Issuer = "x509Issuer", X509San = "x509SAN" }
}

resource! {
    TrustAnchor = "AWS::RolesAnywhere::TrustAnchor", "rolesanywhere-trustanchor", List("Tags"), String
}
impl TrustAnchor {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        source: trust_anchor::Source = "Source", "update";
    }
    set! {
        enabled: bool = "Enabled", "update";
        notification_settings: [trust_anchor::NotificationSetting] = "NotificationSettings", "update; at most 50 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<TrustAnchor> {
    get! {
        attr_trust_anchor_arn: m::Arn = "TrustAnchorArn";
        attr_trust_anchor_id: String = "TrustAnchorId";
    }
}
give! { TrustAnchor: m::Arn = GetAtt("TrustAnchorArn"); }
/// Property types and values of [`TrustAnchor`].
pub mod trust_anchor {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(NotificationSetting = "AWS::RolesAnywhere::TrustAnchor.NotificationSetting", "rolesanywhere-trustanchor-notificationsetting");
    impl NotificationSetting {
        new! {
            enabled: bool = "Enabled", "update";
            event: NotificationEvent = "Event", "update";
        }
        set! {
            channel: NotificationChannel = "Channel", "update";
            threshold: v::Number = "Threshold", "update; 1 to 360";
        }
    }

    object!(Source = "AWS::RolesAnywhere::TrustAnchor.Source", "rolesanywhere-trustanchor-source");
    impl Source {
        new! {
            source_type: TrustAnchorType = "SourceType", "update";
            source_data: SourceData = "SourceData", "update";
        }
    }

    object!(SourceData = "AWS::RolesAnywhere::TrustAnchor.SourceData", "rolesanywhere-trustanchor-sourcedata");
    impl SourceData {
        new! {}
        set! {
            acm_pca_arn: m::Arn = "AcmPcaArn", "update";
            x509_certificate_data: String = "X509CertificateData", "update";
        }
    }
    values! { NotificationChannel: All = "ALL" }
    values! { NotificationEvent: CaCertificateExpiry = "CA_CERTIFICATE_EXPIRY", EndEntityCertificateExpiry = "END_ENTITY_CERTIFICATE_EXPIRY" }
    values! { TrustAnchorType: AwsAcmPca = "AWS_ACM_PCA", CertificateBundle = "CERTIFICATE_BUNDLE" }
}
