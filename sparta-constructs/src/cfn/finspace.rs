// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::FinSpace`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-07.
    Environment = "AWS::FinSpace::Environment", "finspace-environment", List("Tags"), String
}
impl Environment {
    new! {
        name: String = "Name", "update";
    }
    set! {
        data_bundles: [String] = "DataBundles", "replacement; deprecated by AWS";
        description: String = "Description", "update";
        federation_mode: environment::FederationMode = "FederationMode", "update";
        federation_parameters: environment::FederationParameters = "FederationParameters", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        superuser_parameters: environment::SuperuserParameters = "SuperuserParameters", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement; cannot be read back";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_aws_account_id: String = "AwsAccountId";
        attr_dedicated_service_account_id: String = "DedicatedServiceAccountId";
        attr_environment_arn: m::Arn = "EnvironmentArn";
        attr_environment_id: String = "EnvironmentId";
        attr_environment_url: String = "EnvironmentUrl";
        attr_sage_maker_studio_domain_url: String = "SageMakerStudioDomainUrl";
        attr_status: String = "Status";
    }
}
give! { Environment: m::Arn = GetAtt("EnvironmentArn"); }
/// Property types and values of [`Environment`].
pub mod environment {
    object!(AttributeMapItems = "AWS::FinSpace::Environment.AttributeMapItems", "finspace-environment-attributemapitems");
    impl AttributeMapItems {
        new! {}
        set! {
            key: String = "Key", "replacement; 1 to 128 characters";
            value: String = "Value", "replacement; at most 256 characters";
        }
    }

    object!(FederationParameters = "AWS::FinSpace::Environment.FederationParameters", "finspace-environment-federationparameters");
    impl FederationParameters {
        new! {}
        set! {
            application_call_back_url: String = "ApplicationCallBackURL", "replacement";
            attribute_map: [AttributeMapItems] = "AttributeMap", "replacement; cannot be read back";
            federation_provider_name: String = "FederationProviderName", "replacement; 1 to 32 characters";
            federation_urn: String = "FederationURN", "replacement";
            saml_metadata_document: String = "SamlMetadataDocument", "replacement; 1000 to 10000000 characters";
            saml_metadata_url: String = "SamlMetadataURL", "replacement";
        }
    }

    object!(SuperuserParameters = "AWS::FinSpace::Environment.SuperuserParameters", "finspace-environment-superuserparameters");
    impl SuperuserParameters {
        new! {}
        set! {
            email_address: String = "EmailAddress", "replacement; 1 to 128 characters";
            first_name: String = "FirstName", "replacement; 1 to 50 characters";
            last_name: String = "LastName", "replacement; 1 to 50 characters";
        }
    }
    values! { FederationMode: Local = "LOCAL", Federated = "FEDERATED" }
}
