// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppFabric`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AppAuthorization = "AWS::AppFabric::AppAuthorization", "appfabric-appauthorization", List("Tags"), m::Arn
}
impl AppAuthorization {
    new! {
        auth_type: app_authorization::AuthType = "AuthType", "replacement";
        app: String = "App", "replacement; 1 to 255 characters";
        app_bundle_identifier: String = "AppBundleIdentifier", "replacement; 1 to 1011 characters";
        tenant: app_authorization::Tenant = "Tenant", "update";
    }
    set! {
        credential: app_authorization::Credential = "Credential", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AppAuthorization> {
    get! {
        attr_app_authorization_arn: m::Arn = "AppAuthorizationArn";
        attr_app_authorization_identifier: String = "AppAuthorizationIdentifier";
        attr_app_bundle_arn: String = "AppBundleArn";
        attr_created_at: String = "CreatedAt";
        attr_persona: String = "Persona";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { AppAuthorization: m::Arn = Ref; }
/// Property types and values of [`AppAuthorization`].
pub mod app_authorization {
    object!(ApiKeyCredential = "AWS::AppFabric::AppAuthorization.ApiKeyCredential", "appfabric-appauthorization-apikeycredential");
    impl ApiKeyCredential {
        new! {
            api_key: String = "ApiKey", "update; 1 to 2048 characters";
        }
    }

    object!(Credential = "AWS::AppFabric::AppAuthorization.Credential", "appfabric-appauthorization-credential");
    impl Credential {
        new! {}
        set! {
            api_key_credential: ApiKeyCredential = "ApiKeyCredential", "update";
            oauth2_credential: Oauth2Credential = "Oauth2Credential", "update";
        }
    }

    object!(Oauth2Credential = "AWS::AppFabric::AppAuthorization.Oauth2Credential", "appfabric-appauthorization-oauth2credential");
    impl Oauth2Credential {
        new! {
            client_id: String = "ClientId", "update; 1 to 2048 characters";
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
        }
    }

    object!(Tenant = "AWS::AppFabric::AppAuthorization.Tenant", "appfabric-appauthorization-tenant");
    impl Tenant {
        new! {
            tenant_display_name: String = "TenantDisplayName", "update; 1 to 2048 characters";
            tenant_identifier: String = "TenantIdentifier", "update; 1 to 1024 characters";
        }
    }
    values! { AuthType: Oauth2 = "oauth2", ApiKey = "apiKey" }
}

resource! {
    IngestionDestination = "AWS::AppFabric::IngestionDestination", "appfabric-ingestiondestination", List("Tags"), m::Arn
}
impl IngestionDestination {
    new! {
        ingestion_arn: m::Arn = "IngestionArn", "replacement; 1 to 1011 characters";
        app_bundle_arn: String = "AppBundleArn", "replacement; 1 to 1011 characters";
        destination_configuration: ingestion_destination::DestinationConfiguration = "DestinationConfiguration", "update";
        processing_configuration: ingestion_destination::ProcessingConfiguration = "ProcessingConfiguration", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<IngestionDestination> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { IngestionDestination: m::Arn = Ref; }
/// Property types and values of [`IngestionDestination`].
pub mod ingestion_destination {
    use crate::value::meaning as m;
    object!(AuditLogDestinationConfiguration = "AWS::AppFabric::IngestionDestination.AuditLogDestinationConfiguration", "appfabric-ingestiondestination-auditlogdestinationconfiguration");
    impl AuditLogDestinationConfiguration {
        new! {
            destination: Destination = "Destination", "update";
        }
    }

    object!(AuditLogProcessingConfiguration = "AWS::AppFabric::IngestionDestination.AuditLogProcessingConfiguration", "appfabric-ingestiondestination-auditlogprocessingconfiguration");
    impl AuditLogProcessingConfiguration {
        new! {
            format: Format = "Format", "update";
            schema: Schema = "Schema", "update";
        }
    }

    object!(Destination = "AWS::AppFabric::IngestionDestination.Destination", "appfabric-ingestiondestination-destination");
    impl Destination {
        new! {}
        set! {
            firehose_stream: FirehoseStream = "FirehoseStream", "update";
            s3_bucket: S3Bucket = "S3Bucket", "update";
        }
    }

    object!(DestinationConfiguration = "AWS::AppFabric::IngestionDestination.DestinationConfiguration", "appfabric-ingestiondestination-destinationconfiguration");
    impl DestinationConfiguration {
        new! {
            audit_log: AuditLogDestinationConfiguration = "AuditLog", "update";
        }
    }

    object!(FirehoseStream = "AWS::AppFabric::IngestionDestination.FirehoseStream", "appfabric-ingestiondestination-firehosestream");
    impl FirehoseStream {
        new! {
            stream_name: String = "StreamName", "update; 3 to 64 characters";
        }
    }

    object!(ProcessingConfiguration = "AWS::AppFabric::IngestionDestination.ProcessingConfiguration", "appfabric-ingestiondestination-processingconfiguration");
    impl ProcessingConfiguration {
        new! {
            audit_log: AuditLogProcessingConfiguration = "AuditLog", "update";
        }
    }

    object!(S3Bucket = "AWS::AppFabric::IngestionDestination.S3Bucket", "appfabric-ingestiondestination-s3bucket");
    impl S3Bucket {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; 1 to 120 characters";
        }
    }
    values! { Format: Json = "json", Parquet = "parquet" }
    values! { Schema: Ocsf = "ocsf", Raw = "raw" }
}
