// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PCAConnectorSCEP`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Challenge = "AWS::PCAConnectorSCEP::Challenge", "pcaconnectorscep-challenge", Map("Tags"), m::Arn
}
impl Challenge {
    new! {
        connector_arn: m::Arn = "ConnectorArn", "replacement; 5 to 200 characters";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Challenge> {
    get! {
        attr_challenge_arn: m::Arn = "ChallengeArn";
    }
}
give! { Challenge: m::Arn = Ref; }

resource! {
    Connector = "AWS::PCAConnectorSCEP::Connector", "pcaconnectorscep-connector", Map("Tags"), m::Arn
}
impl Connector {
    new! {
        certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "replacement; 5 to 200 characters";
    }
    set! {
        mobile_device_management: connector::MobileDeviceManagement = "MobileDeviceManagement", "replacement";
        tags: v::Map<String> = "Tags", "update";
        vpc_endpoint_id: String = "VpcEndpointId", "replacement; 5 to 200 characters; cannot be read back";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
        attr_endpoint: String = "Endpoint";
        attr_open_id_configuration: v::Json = "OpenIdConfiguration";
        attr_type: String = "Type";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    object!(IntuneConfiguration = "AWS::PCAConnectorSCEP::Connector.IntuneConfiguration", "pcaconnectorscep-connector-intuneconfiguration");
    impl IntuneConfiguration {
        new! {
            azure_application_id: String = "AzureApplicationId", "update; 15 to 100 characters";
            domain: String = "Domain", "update; 1 to 256 characters";
        }
    }

    object!(MobileDeviceManagement = "AWS::PCAConnectorSCEP::Connector.MobileDeviceManagement", "pcaconnectorscep-connector-mobiledevicemanagement");
    impl MobileDeviceManagement {
        new! {
            intune: IntuneConfiguration = "Intune", "update";
        }
    }

    object!(OpenIdConfiguration = "AWS::PCAConnectorSCEP::Connector.OpenIdConfiguration", "pcaconnectorscep-connector-openidconfiguration");
    impl OpenIdConfiguration {
        new! {}
        set! {
            audience: String = "Audience", "update";
            issuer: String = "Issuer", "update";
            subject: String = "Subject", "update";
        }
    }
}
