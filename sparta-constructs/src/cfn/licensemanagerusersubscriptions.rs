// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LicenseManagerUserSubscriptions`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    LicenseServerEndpoint = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint", "licensemanagerusersubscriptions-licenseserverendpoint", List("Tags"), String
}
impl LicenseServerEndpoint {
    new! {
        identity_provider_arn: m::Arn = "IdentityProviderArn", "replacement";
    }
    set! {
        license_server_settings: license_server_endpoint::LicenseServerSettings = "LicenseServerSettings", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LicenseServerEndpoint> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_license_server_endpoint_arn: m::Arn = "LicenseServerEndpointArn";
        attr_license_server_endpoint_id: String = "LicenseServerEndpointId";
        attr_license_server_endpoint_provisioning_status: String = "LicenseServerEndpointProvisioningStatus";
        attr_license_servers: [v::Json] = "LicenseServers";
        attr_server_endpoint: v::Json = "ServerEndpoint";
        attr_server_type: String = "ServerType";
    }
}
give! { LicenseServerEndpoint: m::Arn = GetAtt("LicenseServerEndpointArn"); }
/// Property types and values of [`LicenseServerEndpoint`].
pub mod license_server_endpoint {
    object!(CredentialsProvider = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.CredentialsProvider", "licensemanagerusersubscriptions-licenseserverendpoint-credentialsprovider");
    impl CredentialsProvider {
        new! {
            secrets_manager_credentials_provider: SecretsManagerCredentialsProvider = "SecretsManagerCredentialsProvider", "update";
        }
    }

    object!(LicenseServer = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.LicenseServer", "licensemanagerusersubscriptions-licenseserverendpoint-licenseserver");
    impl LicenseServer {
        new! {}
        set! {
            health_status: HealthStatus = "HealthStatus", "update";
            ipv4_address: String = "Ipv4Address", "update";
            ipv6_address: String = "Ipv6Address", "update";
            provisioning_status: ProvisioningStatus = "ProvisioningStatus", "update";
        }
    }

    object!(LicenseServerSettings = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.LicenseServerSettings", "licensemanagerusersubscriptions-licenseserverendpoint-licenseserversettings");
    impl LicenseServerSettings {
        new! {
            server_type: ServerType = "ServerType", "update";
            server_settings: ServerSettings = "ServerSettings", "update";
        }
    }

    object!(RdsSalSettings = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.RdsSalSettings", "licensemanagerusersubscriptions-licenseserverendpoint-rdssalsettings");
    impl RdsSalSettings {
        new! {
            rds_sal_credentials_provider: CredentialsProvider = "RdsSalCredentialsProvider", "update";
        }
    }

    object!(SecretsManagerCredentialsProvider = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.SecretsManagerCredentialsProvider", "licensemanagerusersubscriptions-licenseserverendpoint-secretsmanagercredentialsprovider");
    impl SecretsManagerCredentialsProvider {
        new! {
            secret_id: String = "SecretId", "update; at least 1 characters";
        }
    }

    object!(ServerEndpoint = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.ServerEndpoint", "licensemanagerusersubscriptions-licenseserverendpoint-serverendpoint");
    impl ServerEndpoint {
        new! {}
        set! {
            endpoint: String = "Endpoint", "update";
        }
    }

    object!(ServerSettings = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.ServerSettings", "licensemanagerusersubscriptions-licenseserverendpoint-serversettings");
    impl ServerSettings {
        new! {
            rds_sal_settings: RdsSalSettings = "RdsSalSettings", "update";
        }
    }
    values! { HealthStatus: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY", NotApplicable = "NOT_APPLICABLE" }
    values! { ProvisioningStatus: Provisioning = "PROVISIONING", ProvisioningFailed = "PROVISIONING_FAILED", Provisioned = "PROVISIONED", Deleting = "DELETING", DeletionFailed = "DELETION_FAILED", Deleted = "DELETED" }
    values! { ServerType: RdsSal = "RDS_SAL" }
}
