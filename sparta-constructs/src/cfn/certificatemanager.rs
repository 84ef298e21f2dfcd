// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CertificateManager`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Account = "AWS::CertificateManager::Account", "certificatemanager-account", None, String
}
impl Account {
    new! {
        expiry_events_configuration: account::ExpiryEventsConfiguration = "ExpiryEventsConfiguration", "update";
    }
}
impl c::Handle<Account> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`Account`].
pub mod account {
    object!(ExpiryEventsConfiguration = "AWS::CertificateManager::Account.ExpiryEventsConfiguration", "certificatemanager-account-expiryeventsconfiguration");
    impl ExpiryEventsConfiguration {
        new! {}
        set! {
            days_before_expiry: i64 = "DaysBeforeExpiry", "update; 1 to 45";
        }
    }
}

resource! {
    AcmeDomainValidation = "AWS::CertificateManager::AcmeDomainValidation", "certificatemanager-acmedomainvalidation", List("Tags"), m::Arn
}
impl AcmeDomainValidation {
    new! {
        acme_endpoint_arn: m::Arn = "AcmeEndpointArn", "replacement; 1 to 200 characters";
        domain_name: String = "DomainName", "replacement; 1 to 253 characters";
        prevalidation_options: acme_domain_validation::PrevalidationOptions = "PrevalidationOptions", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<AcmeDomainValidation> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { AcmeDomainValidation: m::Arn = Ref; }
/// Property types and values of [`AcmeDomainValidation`].
pub mod acme_domain_validation {
    object!(DnsPrevalidationOptions = "AWS::CertificateManager::AcmeDomainValidation.DnsPrevalidationOptions", "certificatemanager-acmedomainvalidation-dnsprevalidationoptions");
    impl DnsPrevalidationOptions {
        new! {}
        set! {
            domain_scope: DomainScope = "DomainScope", "update";
            hosted_zone_id: String = "HostedZoneId", "replacement";
        }
    }

    object!(DomainScope = "AWS::CertificateManager::AcmeDomainValidation.DomainScope", "certificatemanager-acmedomainvalidation-domainscope");
    impl DomainScope {
        new! {}
        set! {
            exact_domain: String = "ExactDomain", "update";
            subdomains: String = "Subdomains", "update";
            wildcards: String = "Wildcards", "update";
        }
    }

    object!(PrevalidationOptions = "AWS::CertificateManager::AcmeDomainValidation.PrevalidationOptions", "certificatemanager-acmedomainvalidation-prevalidationoptions");
    impl PrevalidationOptions {
        new! {
            dns_prevalidation: DnsPrevalidationOptions = "DnsPrevalidation", "update";
        }
    }
}

resource! {
    AcmeEndpoint = "AWS::CertificateManager::AcmeEndpoint", "certificatemanager-acmeendpoint", List("Tags"), m::Arn
}
impl AcmeEndpoint {
    new! {
        authorization_behavior: acme_endpoint::AuthorizationBehavior = "AuthorizationBehavior", "replacement";
        certificate_authority: acme_endpoint::CertificateAuthority = "CertificateAuthority", "update";
    }
    set! {
        certificate_tags: [crate::cfn::Tag] = "CertificateTags", "replacement; 1 to 50 items";
        contact: acme_endpoint::Contact = "Contact", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<AcmeEndpoint> {
    get! {
        attr_acme_endpoint_arn: m::Arn = "AcmeEndpointArn";
        attr_endpoint_url: String = "EndpointUrl";
    }
}
give! { AcmeEndpoint: m::Arn = Ref; }
/// Property types and values of [`AcmeEndpoint`].
pub mod acme_endpoint {
    object!(CertificateAuthority = "AWS::CertificateManager::AcmeEndpoint.CertificateAuthority", "certificatemanager-acmeendpoint-certificateauthority");
    impl CertificateAuthority {
        new! {
            public_certificate_authority: PublicCertificateAuthority = "PublicCertificateAuthority", "update";
        }
    }

    object!(PublicCertificateAuthority = "AWS::CertificateManager::AcmeEndpoint.PublicCertificateAuthority", "certificatemanager-acmeendpoint-publiccertificateauthority");
    impl PublicCertificateAuthority {
        new! {}
        set! {
            allowed_key_algorithms: [String] = "AllowedKeyAlgorithms", "update";
        }
    }
    values! { AuthorizationBehavior: PreApproved = "PRE_APPROVED" }
    values! { Contact: NotRequired = "NOT_REQUIRED", Required = "REQUIRED" }
}

resource! {
    AcmeExternalAccountBinding = "AWS::CertificateManager::AcmeExternalAccountBinding", "certificatemanager-acmeexternalaccountbinding", List("Tags"), m::Arn
}
impl AcmeExternalAccountBinding {
    new! {
        acme_endpoint_arn: m::Arn = "AcmeEndpointArn", "replacement; 1 to 200 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 1 to 2048 characters";
    }
    set! {
        expiration: acme_external_account_binding::Expiration = "Expiration", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<AcmeExternalAccountBinding> {
    get! {
        attr_acme_external_account_binding_arn: m::Arn = "AcmeExternalAccountBindingArn";
    }
}
give! { AcmeExternalAccountBinding: m::Arn = Ref; }
/// Property types and values of [`AcmeExternalAccountBinding`].
pub mod acme_external_account_binding {
    object!(Expiration = "AWS::CertificateManager::AcmeExternalAccountBinding.Expiration", "certificatemanager-acmeexternalaccountbinding-expiration");
    impl Expiration {
        new! {
            type_: Type = "Type", "update";
            value: i64 = "Value", "update";
        }
    }
    values! { Type: Days = "DAYS", Hours = "HOURS", Minutes = "MINUTES" }
}

resource! {
    Certificate = "AWS::CertificateManager::Certificate", "certificatemanager-certificate", List("Tags"), m::certificatemanager::CertificateArn
}
impl Certificate {
    new! {
        domain_name: String = "DomainName", "replacement";
    }
    set! {
        certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "replacement";
        certificate_export: certificate::CertificateExport = "CertificateExport", "replacement";
        certificate_transparency_logging_preference: certificate::CertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference", "update";
        domain_validation_options: [certificate::DomainValidationOption] = "DomainValidationOptions", "replacement";
        key_algorithm: String = "KeyAlgorithm", "replacement";
        subject_alternative_names: [String] = "SubjectAlternativeNames", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        validation_method: String = "ValidationMethod", "replacement; cannot be read back";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn";
    }
}
give! { Certificate: m::Arn = Ref; m::certificatemanager::CertificateArn = Ref; }
/// Property types and values of [`Certificate`].
pub mod certificate {
    use crate::value::meaning as m;
    object!(DomainValidationOption = "AWS::CertificateManager::Certificate.DomainValidationOption", "certificatemanager-certificate-domainvalidationoption");
    impl DomainValidationOption {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            hosted_zone_id: m::route53::HostedZoneId = "HostedZoneId", "update; cannot be read back";
            validation_domain: String = "ValidationDomain", "update";
        }
    }
    values! { CertificateExport: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { CertificateTransparencyLoggingPreference: Enabled = "ENABLED", Disabled = "DISABLED" }
}
