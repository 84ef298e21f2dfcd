// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::HealthLake`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    DataTransformationProfile = "AWS::HealthLake::DataTransformationProfile", "healthlake-datatransformationprofile", List("Tags"), m::Arn
}
impl DataTransformationProfile {
    new! {
        profile_name: String = "ProfileName", "replacement; 1 to 256 characters";
        source_format: data_transformation_profile::SourceFormat = "SourceFormat", "replacement";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters; cannot be read back";
        profile_description: String = "ProfileDescription", "replacement; at most 1000 characters";
        source: data_transformation_profile::Source = "Source", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DataTransformationProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_profile_id: String = "ProfileId";
        attr_target_format: String = "TargetFormat";
    }
}
give! { DataTransformationProfile: m::Arn = Ref; }
/// Property types and values of [`DataTransformationProfile`].
pub mod data_transformation_profile {
    use crate::value as v;
    object!(ExistingVersionedProfileSource = "AWS::HealthLake::DataTransformationProfile.ExistingVersionedProfileSource", "healthlake-datatransformationprofile-existingversionedprofilesource");
    impl ExistingVersionedProfileSource {
        new! {
            profile_id: String = "ProfileId", "update";
            version: i64 = "Version", "update";
        }
    }

    object!(ProfileMappingSource = "AWS::HealthLake::DataTransformationProfile.ProfileMappingSource", "healthlake-datatransformationprofile-profilemappingsource");
    impl ProfileMappingSource {
        new! {
            profile_mapping: v::Map<String> = "ProfileMapping", "update";
        }
    }

    object!(Source = "AWS::HealthLake::DataTransformationProfile.Source", "healthlake-datatransformationprofile-source");
    impl Source {
        new! {}
        set! {
            existing_versioned_profile_id: ExistingVersionedProfileSource = "ExistingVersionedProfileId", "update";
            profile_mapping: ProfileMappingSource = "ProfileMapping", "update";
            starter_profile: StarterProfileSource = "StarterProfile", "update";
        }
    }

    object!(StarterProfileSource = "AWS::HealthLake::DataTransformationProfile.StarterProfileSource", "healthlake-datatransformationprofile-starterprofilesource");
    impl StarterProfileSource {
        new! {
            starter_profile_name: String = "StarterProfileName", "update";
        }
    }
    values! { SourceFormat: Ccda = "CCDA", Csv = "CSV" }
}

resource! {
    FhirDatastore = "AWS::HealthLake::FHIRDatastore", "healthlake-fhirdatastore", List("Tags"), String
}
impl FhirDatastore {
    new! {
        datastore_type_version: fhir_datastore::DatastoreTypeVersion = "DatastoreTypeVersion", "replacement";
    }
    set! {
        analytics_configuration: fhir_datastore::AnalyticsConfiguration = "AnalyticsConfiguration", "update";
        datastore_name: String = "DatastoreName", "replacement; 1 to 256 characters";
        identity_provider_configuration: fhir_datastore::IdentityProviderConfiguration = "IdentityProviderConfiguration", "replacement";
        nlp_configuration: fhir_datastore::NlpConfiguration = "NlpConfiguration", "update";
        preload_data_config: fhir_datastore::PreloadDataConfig = "PreloadDataConfig", "replacement";
        profile_configuration: fhir_datastore::ProfileConfiguration = "ProfileConfiguration", "update";
        sse_configuration: fhir_datastore::SseConfiguration = "SseConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<FhirDatastore> {
    get! {
        attr_created_at: v::Json = "CreatedAt";
        attr_created_at_nanos: i64 = "CreatedAt.Nanos";
        attr_created_at_seconds: String = "CreatedAt.Seconds";
        attr_datastore_arn: m::Arn = "DatastoreArn";
        attr_datastore_endpoint: String = "DatastoreEndpoint";
        attr_datastore_id: String = "DatastoreId";
        attr_datastore_status: String = "DatastoreStatus";
    }
}
give! { FhirDatastore: m::Arn = GetAtt("DatastoreArn"); }
/// Property types and values of [`FhirDatastore`].
pub mod fhir_datastore {
    use crate::value::meaning as m;
    object!(AnalyticsConfiguration = "AWS::HealthLake::FHIRDatastore.AnalyticsConfiguration", "healthlake-fhirdatastore-analyticsconfiguration");
    impl AnalyticsConfiguration {
        new! {
            status: AnalyticsConfigurationStatus = "Status", "update";
        }
    }

    object!(CreatedAt = "AWS::HealthLake::FHIRDatastore.CreatedAt", "healthlake-fhirdatastore-createdat");
    impl CreatedAt {
        new! {
            nanos: i64 = "Nanos", "update";
            seconds: String = "Seconds", "update";
        }
    }

    object!(IdentityProviderConfiguration = "AWS::HealthLake::FHIRDatastore.IdentityProviderConfiguration", "healthlake-fhirdatastore-identityproviderconfiguration");
    impl IdentityProviderConfiguration {
        new! {
            authorization_strategy: AuthorizationStrategy = "AuthorizationStrategy", "replacement";
        }
        set! {
            fine_grained_authorization_enabled: bool = "FineGrainedAuthorizationEnabled", "replacement";
            idp_lambda_arn: m::Arn = "IdpLambdaArn", "replacement; 49 to 256 characters";
            metadata: String = "Metadata", "replacement";
        }
    }

    object!(KmsEncryptionConfig = "AWS::HealthLake::FHIRDatastore.KmsEncryptionConfig", "healthlake-fhirdatastore-kmsencryptionconfig");
    impl KmsEncryptionConfig {
        new! {
            cmk_type: CmkType = "CmkType", "replacement";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 400 characters";
        }
    }

    object!(NlpConfiguration = "AWS::HealthLake::FHIRDatastore.NlpConfiguration", "healthlake-fhirdatastore-nlpconfiguration");
    impl NlpConfiguration {
        new! {
            status: NlpConfigurationStatus = "Status", "update";
        }
    }

    object!(PreloadDataConfig = "AWS::HealthLake::FHIRDatastore.PreloadDataConfig", "healthlake-fhirdatastore-preloaddataconfig");
    impl PreloadDataConfig {
        new! {
            preload_data_type: PreloadDataType = "PreloadDataType", "replacement";
        }
    }

    object!(ProfileConfiguration = "AWS::HealthLake::FHIRDatastore.ProfileConfiguration", "healthlake-fhirdatastore-profileconfiguration");
    impl ProfileConfiguration {
        new! {
            default_profiles: [String] = "DefaultProfiles", "update";
        }
    }

    object!(SseConfiguration = "AWS::HealthLake::FHIRDatastore.SseConfiguration", "healthlake-fhirdatastore-sseconfiguration");
    impl SseConfiguration {
        new! {
            kms_encryption_config: KmsEncryptionConfig = "KmsEncryptionConfig", "replacement";
        }
    }
    values! { DatastoreTypeVersion: R4 = "R4" }
    values! { AnalyticsConfigurationStatus: Enabled = "ENABLED", Paused = "PAUSED" }
    values! { AuthorizationStrategy: SmartOnFhirV1 = "SMART_ON_FHIR_V1", AwsAuth = "AWS_AUTH", SmartOnFhir = "SMART_ON_FHIR" }
    values! { CmkType: CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY" }
    values! { NlpConfigurationStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { PreloadDataType: Synthea = "SYNTHEA" }
}
