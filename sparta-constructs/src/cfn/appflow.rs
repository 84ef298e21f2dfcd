// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppFlow`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Connector = "AWS::AppFlow::Connector", "appflow-connector", None, String
}
impl Connector {
    new! {
        connector_provisioning_type: String = "ConnectorProvisioningType", "update; 1 to 256 characters";
        connector_provisioning_config: connector::ConnectorProvisioningConfig = "ConnectorProvisioningConfig", "update";
    }
    set! {
        connector_label: String = "ConnectorLabel", "replacement; at most 512 characters";
        description: String = "Description", "update; at most 2048 characters";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
    }
}
give! { Connector: m::Arn = GetAtt("ConnectorArn"); }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(ConnectorProvisioningConfig = "AWS::AppFlow::Connector.ConnectorProvisioningConfig", "appflow-connector-connectorprovisioningconfig");
    impl ConnectorProvisioningConfig {
        new! {}
        set! {
            lambda: LambdaConnectorProvisioningConfig = "Lambda", "update";
        }
    }

    object!(LambdaConnectorProvisioningConfig = "AWS::AppFlow::Connector.LambdaConnectorProvisioningConfig", "appflow-connector-lambdaconnectorprovisioningconfig");
    impl LambdaConnectorProvisioningConfig {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; at most 512 characters";
        }
    }
}

resource! {
    ConnectorProfile = "AWS::AppFlow::ConnectorProfile", "appflow-connectorprofile", None, String
}
impl ConnectorProfile {
    new! {
        connector_profile_name: String = "ConnectorProfileName", "replacement; at most 256 characters";
        connector_type: connector_profile::ConnectorType = "ConnectorType", "replacement";
        connection_mode: connector_profile::ConnectionMode = "ConnectionMode", "update";
    }
    set! {
        connector_label: String = "ConnectorLabel", "replacement; at most 256 characters";
        connector_profile_config: connector_profile::ConnectorProfileConfig = "ConnectorProfileConfig", "update; cannot be read back";
        kms_arn: m::kms::KeyArn = "KMSArn", "update; 20 to 2048 characters; cannot be read back";
    }
}
impl c::Handle<ConnectorProfile> {
    get! {
        attr_connector_profile_arn: String = "ConnectorProfileArn";
        attr_credentials_arn: m::Arn = "CredentialsArn";
    }
}
give! { ConnectorProfile: m::Arn = GetAtt("ConnectorProfileArn"); }
/// Property types and values of [`ConnectorProfile`].
pub mod connector_profile {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AmplitudeConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.AmplitudeConnectorProfileCredentials", "appflow-connectorprofile-amplitudeconnectorprofilecredentials");
    impl AmplitudeConnectorProfileCredentials {
        new! {
            api_key: String = "ApiKey", "update; at most 256 characters";
            secret_key: String = "SecretKey", "update; at most 256 characters";
        }
    }

    object!(ApiKeyCredentials = "AWS::AppFlow::ConnectorProfile.ApiKeyCredentials", "appflow-connectorprofile-apikeycredentials");
    impl ApiKeyCredentials {
        new! {
            api_key: String = "ApiKey", "update; at most 256 characters";
        }
        set! {
            api_secret_key: String = "ApiSecretKey", "update; at most 256 characters";
        }
    }

    object!(BasicAuthCredentials = "AWS::AppFlow::ConnectorProfile.BasicAuthCredentials", "appflow-connectorprofile-basicauthcredentials");
    impl BasicAuthCredentials {
        new! {
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(ConnectorOauthRequest = "AWS::AppFlow::ConnectorProfile.ConnectorOAuthRequest", "appflow-connectorprofile-connectoroauthrequest");
    impl ConnectorOauthRequest {
        new! {}
        set! {
            auth_code: String = "AuthCode", "update; at most 4096 characters";
            redirect_uri: String = "RedirectUri", "update; at most 512 characters";
        }
    }

    object!(ConnectorProfileConfig = "AWS::AppFlow::ConnectorProfile.ConnectorProfileConfig", "appflow-connectorprofile-connectorprofileconfig");
    impl ConnectorProfileConfig {
        new! {}
        set! {
            connector_profile_credentials: ConnectorProfileCredentials = "ConnectorProfileCredentials", "update";
            connector_profile_properties: ConnectorProfileProperties = "ConnectorProfileProperties", "update";
        }
    }

    object!(ConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.ConnectorProfileCredentials", "appflow-connectorprofile-connectorprofilecredentials");
    impl ConnectorProfileCredentials {
        new! {}
        set! {
            amplitude: AmplitudeConnectorProfileCredentials = "Amplitude", "update";
            custom_connector: CustomConnectorProfileCredentials = "CustomConnector", "update";
            datadog: DatadogConnectorProfileCredentials = "Datadog", "update";
            dynatrace: DynatraceConnectorProfileCredentials = "Dynatrace", "update";
            google_analytics: GoogleAnalyticsConnectorProfileCredentials = "GoogleAnalytics", "update";
            infor_nexus: InforNexusConnectorProfileCredentials = "InforNexus", "update";
            marketo: MarketoConnectorProfileCredentials = "Marketo", "update";
            pardot: PardotConnectorProfileCredentials = "Pardot", "update";
            redshift: RedshiftConnectorProfileCredentials = "Redshift", "update";
            sapo_data: SapoDataConnectorProfileCredentials = "SAPOData", "update";
            salesforce: SalesforceConnectorProfileCredentials = "Salesforce", "update";
            service_now: ServiceNowConnectorProfileCredentials = "ServiceNow", "update";
            singular: SingularConnectorProfileCredentials = "Singular", "update";
            slack: SlackConnectorProfileCredentials = "Slack", "update";
            snowflake: SnowflakeConnectorProfileCredentials = "Snowflake", "update";
            trendmicro: TrendmicroConnectorProfileCredentials = "Trendmicro", "update";
            veeva: VeevaConnectorProfileCredentials = "Veeva", "update";
            zendesk: ZendeskConnectorProfileCredentials = "Zendesk", "update";
        }
    }

    object!(ConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.ConnectorProfileProperties", "appflow-connectorprofile-connectorprofileproperties");
    impl ConnectorProfileProperties {
        new! {}
        set! {
            custom_connector: CustomConnectorProfileProperties = "CustomConnector", "update";
            datadog: DatadogConnectorProfileProperties = "Datadog", "update";
            dynatrace: DynatraceConnectorProfileProperties = "Dynatrace", "update";
            infor_nexus: InforNexusConnectorProfileProperties = "InforNexus", "update";
            marketo: MarketoConnectorProfileProperties = "Marketo", "update";
            pardot: PardotConnectorProfileProperties = "Pardot", "update";
            redshift: RedshiftConnectorProfileProperties = "Redshift", "update";
            sapo_data: SapoDataConnectorProfileProperties = "SAPOData", "update";
            salesforce: SalesforceConnectorProfileProperties = "Salesforce", "update";
            service_now: ServiceNowConnectorProfileProperties = "ServiceNow", "update";
            slack: SlackConnectorProfileProperties = "Slack", "update";
            snowflake: SnowflakeConnectorProfileProperties = "Snowflake", "update";
            veeva: VeevaConnectorProfileProperties = "Veeva", "update";
            zendesk: ZendeskConnectorProfileProperties = "Zendesk", "update";
        }
    }

    object!(CustomAuthCredentials = "AWS::AppFlow::ConnectorProfile.CustomAuthCredentials", "appflow-connectorprofile-customauthcredentials");
    impl CustomAuthCredentials {
        new! {
            custom_authentication_type: String = "CustomAuthenticationType", "update; at most 256 characters";
        }
        set! {
            credentials_map: v::Map<String> = "CredentialsMap", "update";
        }
    }

    object!(CustomConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.CustomConnectorProfileCredentials", "appflow-connectorprofile-customconnectorprofilecredentials");
    impl CustomConnectorProfileCredentials {
        new! {
            authentication_type: AuthenticationType = "AuthenticationType", "update";
        }
        set! {
            api_key: ApiKeyCredentials = "ApiKey", "update";
            basic: BasicAuthCredentials = "Basic", "update";
            custom: CustomAuthCredentials = "Custom", "update";
            oauth2: Oauth2Credentials = "Oauth2", "update";
        }
    }

    object!(CustomConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.CustomConnectorProfileProperties", "appflow-connectorprofile-customconnectorprofileproperties");
    impl CustomConnectorProfileProperties {
        new! {}
        set! {
            oauth2_properties: Oauth2Properties = "OAuth2Properties", "update";
            profile_properties: v::Map<String> = "ProfileProperties", "update";
        }
    }

    object!(DatadogConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.DatadogConnectorProfileCredentials", "appflow-connectorprofile-datadogconnectorprofilecredentials");
    impl DatadogConnectorProfileCredentials {
        new! {
            api_key: String = "ApiKey", "update; at most 256 characters";
            application_key: String = "ApplicationKey", "update; at most 512 characters";
        }
    }

    object!(DatadogConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.DatadogConnectorProfileProperties", "appflow-connectorprofile-datadogconnectorprofileproperties");
    impl DatadogConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(DynatraceConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.DynatraceConnectorProfileCredentials", "appflow-connectorprofile-dynatraceconnectorprofilecredentials");
    impl DynatraceConnectorProfileCredentials {
        new! {
            api_token: String = "ApiToken", "update; at most 256 characters";
        }
    }

    object!(DynatraceConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.DynatraceConnectorProfileProperties", "appflow-connectorprofile-dynatraceconnectorprofileproperties");
    impl DynatraceConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(GoogleAnalyticsConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.GoogleAnalyticsConnectorProfileCredentials", "appflow-connectorprofile-googleanalyticsconnectorprofilecredentials");
    impl GoogleAnalyticsConnectorProfileCredentials {
        new! {
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
        }
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
        }
    }

    object!(InforNexusConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.InforNexusConnectorProfileCredentials", "appflow-connectorprofile-infornexusconnectorprofilecredentials");
    impl InforNexusConnectorProfileCredentials {
        new! {
            access_key_id: String = "AccessKeyId", "update; at most 256 characters";
            secret_access_key: String = "SecretAccessKey", "update; at most 512 characters";
            user_id: String = "UserId", "update; at most 512 characters";
            datakey: String = "Datakey", "update; at most 512 characters";
        }
    }

    object!(InforNexusConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.InforNexusConnectorProfileProperties", "appflow-connectorprofile-infornexusconnectorprofileproperties");
    impl InforNexusConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(MarketoConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.MarketoConnectorProfileCredentials", "appflow-connectorprofile-marketoconnectorprofilecredentials");
    impl MarketoConnectorProfileCredentials {
        new! {
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
        }
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
        }
    }

    object!(MarketoConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.MarketoConnectorProfileProperties", "appflow-connectorprofile-marketoconnectorprofileproperties");
    impl MarketoConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(Oauth2Credentials = "AWS::AppFlow::ConnectorProfile.OAuth2Credentials", "appflow-connectorprofile-oauth2credentials");
    impl Oauth2Credentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
            oauth_request: ConnectorOauthRequest = "OAuthRequest", "update";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
        }
    }

    object!(Oauth2Properties = "AWS::AppFlow::ConnectorProfile.OAuth2Properties", "appflow-connectorprofile-oauth2properties");
    impl Oauth2Properties {
        new! {}
        set! {
            oauth2_grant_type: Oauth2GrantType = "OAuth2GrantType", "update";
            token_url: String = "TokenUrl", "update; at most 256 characters";
            token_url_custom_properties: v::Map<String> = "TokenUrlCustomProperties", "update";
        }
    }

    object!(OauthCredentials = "AWS::AppFlow::ConnectorProfile.OAuthCredentials", "appflow-connectorprofile-oauthcredentials");
    impl OauthCredentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
        }
    }

    object!(OauthProperties = "AWS::AppFlow::ConnectorProfile.OAuthProperties", "appflow-connectorprofile-oauthproperties");
    impl OauthProperties {
        new! {}
        set! {
            auth_code_url: String = "AuthCodeUrl", "update; at most 256 characters";
            oauth_scopes: [String] = "OAuthScopes", "update";
            token_url: String = "TokenUrl", "update; at most 256 characters";
        }
    }

    object!(PardotConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.PardotConnectorProfileCredentials", "appflow-connectorprofile-pardotconnectorprofilecredentials");
    impl PardotConnectorProfileCredentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            client_credentials_arn: m::Arn = "ClientCredentialsArn", "update; 20 to 2048 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
        }
    }

    object!(PardotConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.PardotConnectorProfileProperties", "appflow-connectorprofile-pardotconnectorprofileproperties");
    impl PardotConnectorProfileProperties {
        new! {
            business_unit_id: String = "BusinessUnitId", "update; at most 18 characters";
        }
        set! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
            is_sandbox_environment: bool = "IsSandboxEnvironment", "update";
        }
    }

    object!(RedshiftConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.RedshiftConnectorProfileCredentials", "appflow-connectorprofile-redshiftconnectorprofilecredentials");
    impl RedshiftConnectorProfileCredentials {
        new! {}
        set! {
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(RedshiftConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.RedshiftConnectorProfileProperties", "appflow-connectorprofile-redshiftconnectorprofileproperties");
    impl RedshiftConnectorProfileProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 512 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 128 characters";
            cluster_identifier: String = "ClusterIdentifier", "update; at most 512 characters";
            data_api_role_arn: m::iam::RoleArn = "DataApiRoleArn", "update; at most 512 characters";
            database_name: String = "DatabaseName", "update; at most 512 characters";
            database_url: String = "DatabaseUrl", "update; at most 512 characters";
            is_redshift_serverless: bool = "IsRedshiftServerless", "update";
            workgroup_name: String = "WorkgroupName", "update; at most 512 characters";
        }
    }

    object!(SapoDataConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.SAPODataConnectorProfileCredentials", "appflow-connectorprofile-sapodataconnectorprofilecredentials");
    impl SapoDataConnectorProfileCredentials {
        new! {}
        set! {
            basic_auth_credentials: BasicAuthCredentials = "BasicAuthCredentials", "update";
            oauth_credentials: OauthCredentials = "OAuthCredentials", "update";
        }
    }

    object!(SapoDataConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.SAPODataConnectorProfileProperties", "appflow-connectorprofile-sapodataconnectorprofileproperties");
    impl SapoDataConnectorProfileProperties {
        new! {}
        set! {
            application_host_url: String = "ApplicationHostUrl", "update; at most 256 characters";
            application_service_path: String = "ApplicationServicePath", "update; at most 512 characters";
            client_number: String = "ClientNumber", "update; 3 characters";
            disable_sso: bool = "DisableSSO", "update";
            logon_language: String = "LogonLanguage", "update; at most 2 characters";
            oauth_properties: OauthProperties = "OAuthProperties", "update";
            port_number: i64 = "PortNumber", "update; 1 to 65535";
            private_link_service_name: String = "PrivateLinkServiceName", "update; at most 512 characters";
        }
    }

    object!(SalesforceConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.SalesforceConnectorProfileCredentials", "appflow-connectorprofile-salesforceconnectorprofilecredentials");
    impl SalesforceConnectorProfileCredentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            client_credentials_arn: m::Arn = "ClientCredentialsArn", "update; 20 to 2048 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
            jwt_token: String = "JwtToken", "update; at most 8000 characters";
            oauth2_grant_type: Oauth2GrantType = "OAuth2GrantType", "update";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
        }
    }

    object!(SalesforceConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.SalesforceConnectorProfileProperties", "appflow-connectorprofile-salesforceconnectorprofileproperties");
    impl SalesforceConnectorProfileProperties {
        new! {}
        set! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
            is_sandbox_environment: bool = "isSandboxEnvironment", "update";
            use_private_link_for_metadata_and_authorization: bool = "usePrivateLinkForMetadataAndAuthorization", "update";
        }
    }

    object!(ServiceNowConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.ServiceNowConnectorProfileCredentials", "appflow-connectorprofile-servicenowconnectorprofilecredentials");
    impl ServiceNowConnectorProfileCredentials {
        new! {}
        set! {
            oauth2_credentials: Oauth2Credentials = "OAuth2Credentials", "update";
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(ServiceNowConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.ServiceNowConnectorProfileProperties", "appflow-connectorprofile-servicenowconnectorprofileproperties");
    impl ServiceNowConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(SingularConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.SingularConnectorProfileCredentials", "appflow-connectorprofile-singularconnectorprofilecredentials");
    impl SingularConnectorProfileCredentials {
        new! {
            api_key: String = "ApiKey", "update; at most 256 characters";
        }
    }

    object!(SlackConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.SlackConnectorProfileCredentials", "appflow-connectorprofile-slackconnectorprofilecredentials");
    impl SlackConnectorProfileCredentials {
        new! {
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
        }
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
        }
    }

    object!(SlackConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.SlackConnectorProfileProperties", "appflow-connectorprofile-slackconnectorprofileproperties");
    impl SlackConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(SnowflakeConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.SnowflakeConnectorProfileCredentials", "appflow-connectorprofile-snowflakeconnectorprofilecredentials");
    impl SnowflakeConnectorProfileCredentials {
        new! {
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(SnowflakeConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.SnowflakeConnectorProfileProperties", "appflow-connectorprofile-snowflakeconnectorprofileproperties");
    impl SnowflakeConnectorProfileProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            stage: String = "Stage", "update; at most 512 characters";
            warehouse: String = "Warehouse", "update; at most 512 characters";
        }
        set! {
            account_name: String = "AccountName", "update; at most 512 characters";
            bucket_prefix: String = "BucketPrefix", "update; at most 128 characters";
            private_link_service_name: String = "PrivateLinkServiceName", "update; at most 512 characters";
            region: String = "Region", "update; at most 64 characters";
        }
    }

    object!(TrendmicroConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.TrendmicroConnectorProfileCredentials", "appflow-connectorprofile-trendmicroconnectorprofilecredentials");
    impl TrendmicroConnectorProfileCredentials {
        new! {
            api_secret_key: String = "ApiSecretKey", "update; at most 256 characters";
        }
    }

    object!(VeevaConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.VeevaConnectorProfileCredentials", "appflow-connectorprofile-veevaconnectorprofilecredentials");
    impl VeevaConnectorProfileCredentials {
        new! {
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(VeevaConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.VeevaConnectorProfileProperties", "appflow-connectorprofile-veevaconnectorprofileproperties");
    impl VeevaConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }

    object!(ZendeskConnectorProfileCredentials = "AWS::AppFlow::ConnectorProfile.ZendeskConnectorProfileCredentials", "appflow-connectorprofile-zendeskconnectorprofilecredentials");
    impl ZendeskConnectorProfileCredentials {
        new! {
            client_id: String = "ClientId", "update; at most 512 characters";
            client_secret: String = "ClientSecret", "update; at most 512 characters";
        }
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            connector_oauth_request: ConnectorOauthRequest = "ConnectorOAuthRequest", "update";
        }
    }

    object!(ZendeskConnectorProfileProperties = "AWS::AppFlow::ConnectorProfile.ZendeskConnectorProfileProperties", "appflow-connectorprofile-zendeskconnectorprofileproperties");
    impl ZendeskConnectorProfileProperties {
        new! {
            instance_url: String = "InstanceUrl", "update; at most 256 characters";
        }
    }
    values! { ConnectionMode: Public = "Public", Private = "Private" }
    values! { ConnectorType: Salesforce = "Salesforce", Pardot = "Pardot", Singular = "Singular", Slack = "Slack", Redshift = "Redshift", Marketo = "Marketo", Googleanalytics = "Googleanalytics", Zendesk = "Zendesk", Servicenow = "Servicenow", SapoData = "SAPOData", Datadog = "Datadog", Trendmicro = "Trendmicro", Snowflake = "Snowflake", Dynatrace = "Dynatrace", Infornexus = "Infornexus", Amplitude = "Amplitude", Veeva = "Veeva", CustomConnector = "CustomConnector" }
    values! { AuthenticationType: Oauth2 = "OAUTH2", Apikey = "APIKEY", Basic = "BASIC", Custom = "CUSTOM" }
    values! { Oauth2GrantType: ClientCredentials = "CLIENT_CREDENTIALS", AuthorizationCode = "AUTHORIZATION_CODE", JwtBearer = "JWT_BEARER" }
}

resource! {
    Flow = "AWS::AppFlow::Flow", "appflow-flow", List("Tags"), String
}
new_struct! { Flow, FlowRequired {
    flow_name: String = "FlowName", "replacement; 1 to 256 characters";
    destination_flow_config_list: [flow::DestinationFlowConfig] = "DestinationFlowConfigList", "update";
    source_flow_config: flow::SourceFlowConfig = "SourceFlowConfig", "update";
    tasks: [flow::Task] = "Tasks", "update";
    trigger_config: flow::TriggerConfig = "TriggerConfig", "update";
} }
impl Flow {
    set! {
        description: String = "Description", "update; at most 2048 characters";
        flow_status: flow::FlowStatus = "FlowStatus", "update";
        kms_arn: m::kms::KeyArn = "KMSArn", "replacement; 20 to 2048 characters";
        metadata_catalog_config: flow::MetadataCatalogConfig = "MetadataCatalogConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Flow> {
    get! {
        attr_flow_arn: String = "FlowArn";
    }
}
give! { Flow: m::Arn = GetAtt("FlowArn"); }
/// Property types and values of [`Flow`].
pub mod flow {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AggregationConfig = "AWS::AppFlow::Flow.AggregationConfig", "appflow-flow-aggregationconfig");
    impl AggregationConfig {
        new! {}
        set! {
            aggregation_type: AggregationType = "AggregationType", "update";
            target_file_size: i64 = "TargetFileSize", "update";
        }
    }

    object!(AmplitudeSourceProperties = "AWS::AppFlow::Flow.AmplitudeSourceProperties", "appflow-flow-amplitudesourceproperties");
    impl AmplitudeSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(ConnectorOperator = "AWS::AppFlow::Flow.ConnectorOperator", "appflow-flow-connectoroperator");
    impl ConnectorOperator {
        new! {}
        set! {
            amplitude: AmplitudeConnectorOperator = "Amplitude", "update";
            custom_connector: Operator = "CustomConnector", "update";
            datadog: DatadogConnectorOperator = "Datadog", "update";
            dynatrace: DynatraceConnectorOperator = "Dynatrace", "update";
            google_analytics: GoogleAnalyticsConnectorOperator = "GoogleAnalytics", "update";
            infor_nexus: InforNexusConnectorOperator = "InforNexus", "update";
            marketo: MarketoConnectorOperator = "Marketo", "update";
            pardot: PardotConnectorOperator = "Pardot", "update";
            s3: S3ConnectorOperator = "S3", "update";
            sapo_data: SapoDataConnectorOperator = "SAPOData", "update";
            salesforce: SalesforceConnectorOperator = "Salesforce", "update";
            service_now: ServiceNowConnectorOperator = "ServiceNow", "update";
            singular: SingularConnectorOperator = "Singular", "update";
            slack: SlackConnectorOperator = "Slack", "update";
            trendmicro: TrendmicroConnectorOperator = "Trendmicro", "update";
            veeva: VeevaConnectorOperator = "Veeva", "update";
            zendesk: ZendeskConnectorOperator = "Zendesk", "update";
        }
    }

    object!(CustomConnectorDestinationProperties = "AWS::AppFlow::Flow.CustomConnectorDestinationProperties", "appflow-flow-customconnectordestinationproperties");
    impl CustomConnectorDestinationProperties {
        new! {
            entity_name: String = "EntityName", "update; at most 1024 characters";
        }
        set! {
            custom_properties: v::Map<String> = "CustomProperties", "update";
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
            id_field_names: [String] = "IdFieldNames", "update";
            write_operation_type: WriteOperationType = "WriteOperationType", "update";
        }
    }

    object!(CustomConnectorSourceProperties = "AWS::AppFlow::Flow.CustomConnectorSourceProperties", "appflow-flow-customconnectorsourceproperties");
    impl CustomConnectorSourceProperties {
        new! {
            entity_name: String = "EntityName", "update; at most 1024 characters";
        }
        set! {
            custom_properties: v::Map<String> = "CustomProperties", "update";
            data_transfer_api: CustomConnectorSourcePropertiesDataTransferApi = "DataTransferApi", "update";
        }
    }

    object!(CustomConnectorSourcePropertiesDataTransferApi = "AWS::AppFlow::Flow.CustomConnectorSourcePropertiesDataTransferApi", "appflow-flow-customconnectorsourcepropertiesdatatransferapi");
    impl CustomConnectorSourcePropertiesDataTransferApi {
        new! {
            name: String = "Name", "update; at most 64 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(DatadogSourceProperties = "AWS::AppFlow::Flow.DatadogSourceProperties", "appflow-flow-datadogsourceproperties");
    impl DatadogSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(DestinationConnectorProperties = "AWS::AppFlow::Flow.DestinationConnectorProperties", "appflow-flow-destinationconnectorproperties");
    impl DestinationConnectorProperties {
        new! {}
        set! {
            custom_connector: CustomConnectorDestinationProperties = "CustomConnector", "update";
            event_bridge: EventBridgeDestinationProperties = "EventBridge", "update";
            lookout_metrics: LookoutMetricsDestinationProperties = "LookoutMetrics", "update";
            marketo: MarketoDestinationProperties = "Marketo", "update";
            redshift: RedshiftDestinationProperties = "Redshift", "update";
            s3: S3DestinationProperties = "S3", "update";
            sapo_data: SapoDataDestinationProperties = "SAPOData", "update";
            salesforce: SalesforceDestinationProperties = "Salesforce", "update";
            snowflake: SnowflakeDestinationProperties = "Snowflake", "update";
            upsolver: UpsolverDestinationProperties = "Upsolver", "update";
            zendesk: ZendeskDestinationProperties = "Zendesk", "update";
        }
    }

    object!(DestinationFlowConfig = "AWS::AppFlow::Flow.DestinationFlowConfig", "appflow-flow-destinationflowconfig");
    impl DestinationFlowConfig {
        new! {
            connector_type: ConnectorType = "ConnectorType", "update";
            destination_connector_properties: DestinationConnectorProperties = "DestinationConnectorProperties", "update";
        }
        set! {
            api_version: String = "ApiVersion", "update; at most 256 characters";
            connector_profile_name: String = "ConnectorProfileName", "update; at most 256 characters";
        }
    }

    object!(DynatraceSourceProperties = "AWS::AppFlow::Flow.DynatraceSourceProperties", "appflow-flow-dynatracesourceproperties");
    impl DynatraceSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(ErrorHandlingConfig = "AWS::AppFlow::Flow.ErrorHandlingConfig", "appflow-flow-errorhandlingconfig");
    impl ErrorHandlingConfig {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
            fail_on_first_error: bool = "FailOnFirstError", "update";
        }
    }

    object!(EventBridgeDestinationProperties = "AWS::AppFlow::Flow.EventBridgeDestinationProperties", "appflow-flow-eventbridgedestinationproperties");
    impl EventBridgeDestinationProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
        }
    }

    object!(GlueDataCatalog = "AWS::AppFlow::Flow.GlueDataCatalog", "appflow-flow-gluedatacatalog");
    impl GlueDataCatalog {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 512 characters";
            database_name: String = "DatabaseName", "update; at most 255 characters";
            table_prefix: String = "TablePrefix", "update; at most 128 characters";
        }
    }

    object!(GoogleAnalyticsSourceProperties = "AWS::AppFlow::Flow.GoogleAnalyticsSourceProperties", "appflow-flow-googleanalyticssourceproperties");
    impl GoogleAnalyticsSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(IncrementalPullConfig = "AWS::AppFlow::Flow.IncrementalPullConfig", "appflow-flow-incrementalpullconfig");
    impl IncrementalPullConfig {
        new! {}
        set! {
            datetime_type_field_name: String = "DatetimeTypeFieldName", "update; at most 256 characters";
        }
    }

    object!(InforNexusSourceProperties = "AWS::AppFlow::Flow.InforNexusSourceProperties", "appflow-flow-infornexussourceproperties");
    impl InforNexusSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(LookoutMetricsDestinationProperties = "AWS::AppFlow::Flow.LookoutMetricsDestinationProperties", "appflow-flow-lookoutmetricsdestinationproperties");
    impl LookoutMetricsDestinationProperties {
        new! {}
        set! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(MarketoDestinationProperties = "AWS::AppFlow::Flow.MarketoDestinationProperties", "appflow-flow-marketodestinationproperties");
    impl MarketoDestinationProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
        }
    }

    object!(MarketoSourceProperties = "AWS::AppFlow::Flow.MarketoSourceProperties", "appflow-flow-marketosourceproperties");
    impl MarketoSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(MetadataCatalogConfig = "AWS::AppFlow::Flow.MetadataCatalogConfig", "appflow-flow-metadatacatalogconfig");
    impl MetadataCatalogConfig {
        new! {}
        set! {
            glue_data_catalog: GlueDataCatalog = "GlueDataCatalog", "update";
        }
    }

    object!(PardotSourceProperties = "AWS::AppFlow::Flow.PardotSourceProperties", "appflow-flow-pardotsourceproperties");
    impl PardotSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(PrefixConfig = "AWS::AppFlow::Flow.PrefixConfig", "appflow-flow-prefixconfig");
    impl PrefixConfig {
        new! {}
        set! {
            path_prefix_hierarchy: [PathPrefix] = "PathPrefixHierarchy", "update";
            prefix_format: PrefixFormat = "PrefixFormat", "update";
            prefix_type: PrefixType = "PrefixType", "update";
        }
    }

    object!(RedshiftDestinationProperties = "AWS::AppFlow::Flow.RedshiftDestinationProperties", "appflow-flow-redshiftdestinationproperties");
    impl RedshiftDestinationProperties {
        new! {
            intermediate_bucket_name: m::s3::BucketName = "IntermediateBucketName", "update; 3 to 63 characters";
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
        }
    }

    object!(S3DestinationProperties = "AWS::AppFlow::Flow.S3DestinationProperties", "appflow-flow-s3destinationproperties");
    impl S3DestinationProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
            s3_output_format_config: S3OutputFormatConfig = "S3OutputFormatConfig", "update";
        }
    }

    object!(S3InputFormatConfig = "AWS::AppFlow::Flow.S3InputFormatConfig", "appflow-flow-s3inputformatconfig");
    impl S3InputFormatConfig {
        new! {}
        set! {
            s3_input_file_type: S3InputFileType = "S3InputFileType", "update";
        }
    }

    object!(S3OutputFormatConfig = "AWS::AppFlow::Flow.S3OutputFormatConfig", "appflow-flow-s3outputformatconfig");
    impl S3OutputFormatConfig {
        new! {}
        set! {
            aggregation_config: AggregationConfig = "AggregationConfig", "update";
            file_type: FileType = "FileType", "update";
            prefix_config: PrefixConfig = "PrefixConfig", "update";
            preserve_source_data_typing: bool = "PreserveSourceDataTyping", "update";
        }
    }

    object!(S3SourceProperties = "AWS::AppFlow::Flow.S3SourceProperties", "appflow-flow-s3sourceproperties");
    impl S3SourceProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
        }
        set! {
            s3_input_format_config: S3InputFormatConfig = "S3InputFormatConfig", "update";
        }
    }

    object!(SapoDataDestinationProperties = "AWS::AppFlow::Flow.SAPODataDestinationProperties", "appflow-flow-sapodatadestinationproperties");
    impl SapoDataDestinationProperties {
        new! {
            object_path: String = "ObjectPath", "update; at most 512 characters";
        }
        set! {
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
            id_field_names: [String] = "IdFieldNames", "update";
            success_response_handling_config: SuccessResponseHandlingConfig = "SuccessResponseHandlingConfig", "update";
            write_operation_type: WriteOperationType = "WriteOperationType", "update";
        }
    }

    object!(SapoDataPaginationConfig = "AWS::AppFlow::Flow.SAPODataPaginationConfig", "appflow-flow-sapodatapaginationconfig");
    impl SapoDataPaginationConfig {
        new! {
            max_page_size: i64 = "maxPageSize", "update; 1 to 10000";
        }
    }

    object!(SapoDataParallelismConfig = "AWS::AppFlow::Flow.SAPODataParallelismConfig", "appflow-flow-sapodataparallelismconfig");
    impl SapoDataParallelismConfig {
        new! {
            max_parallelism: i64 = "maxParallelism", "update; 1 to 10";
        }
    }

    object!(SapoDataSourceProperties = "AWS::AppFlow::Flow.SAPODataSourceProperties", "appflow-flow-sapodatasourceproperties");
    impl SapoDataSourceProperties {
        new! {
            object_path: String = "ObjectPath", "update; at most 512 characters";
        }
        set! {
            pagination_config: SapoDataPaginationConfig = "paginationConfig", "update";
            parallelism_config: SapoDataParallelismConfig = "parallelismConfig", "update";
        }
    }

    object!(SalesforceDestinationProperties = "AWS::AppFlow::Flow.SalesforceDestinationProperties", "appflow-flow-salesforcedestinationproperties");
    impl SalesforceDestinationProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            data_transfer_api: DataTransferApi = "DataTransferApi", "update";
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
            id_field_names: [String] = "IdFieldNames", "update";
            write_operation_type: WriteOperationType = "WriteOperationType", "update";
        }
    }

    object!(SalesforceSourceProperties = "AWS::AppFlow::Flow.SalesforceSourceProperties", "appflow-flow-salesforcesourceproperties");
    impl SalesforceSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            data_transfer_api: DataTransferApi = "DataTransferApi", "update";
            enable_dynamic_field_update: bool = "EnableDynamicFieldUpdate", "update";
            include_deleted_records: bool = "IncludeDeletedRecords", "update";
        }
    }

    object!(ScheduledTriggerProperties = "AWS::AppFlow::Flow.ScheduledTriggerProperties", "appflow-flow-scheduledtriggerproperties");
    impl ScheduledTriggerProperties {
        new! {
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
        }
        set! {
            data_pull_mode: DataPullMode = "DataPullMode", "update";
            first_execution_from: v::Number = "FirstExecutionFrom", "update";
            flow_error_deactivation_threshold: i64 = "FlowErrorDeactivationThreshold", "update; 1 to 100";
            schedule_end_time: v::Number = "ScheduleEndTime", "update";
            schedule_offset: v::Number = "ScheduleOffset", "update; 0 to 36000";
            schedule_start_time: v::Number = "ScheduleStartTime", "update";
            time_zone: String = "TimeZone", "update; at most 256 characters";
        }
    }

    object!(ServiceNowSourceProperties = "AWS::AppFlow::Flow.ServiceNowSourceProperties", "appflow-flow-servicenowsourceproperties");
    impl ServiceNowSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(SingularSourceProperties = "AWS::AppFlow::Flow.SingularSourceProperties", "appflow-flow-singularsourceproperties");
    impl SingularSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(SlackSourceProperties = "AWS::AppFlow::Flow.SlackSourceProperties", "appflow-flow-slacksourceproperties");
    impl SlackSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(SnowflakeDestinationProperties = "AWS::AppFlow::Flow.SnowflakeDestinationProperties", "appflow-flow-snowflakedestinationproperties");
    impl SnowflakeDestinationProperties {
        new! {
            intermediate_bucket_name: m::s3::BucketName = "IntermediateBucketName", "update; 3 to 63 characters";
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
        }
    }

    object!(SourceConnectorProperties = "AWS::AppFlow::Flow.SourceConnectorProperties", "appflow-flow-sourceconnectorproperties");
    impl SourceConnectorProperties {
        new! {}
        set! {
            amplitude: AmplitudeSourceProperties = "Amplitude", "update";
            custom_connector: CustomConnectorSourceProperties = "CustomConnector", "update";
            datadog: DatadogSourceProperties = "Datadog", "update";
            dynatrace: DynatraceSourceProperties = "Dynatrace", "update";
            google_analytics: GoogleAnalyticsSourceProperties = "GoogleAnalytics", "update";
            infor_nexus: InforNexusSourceProperties = "InforNexus", "update";
            marketo: MarketoSourceProperties = "Marketo", "update";
            pardot: PardotSourceProperties = "Pardot", "update";
            s3: S3SourceProperties = "S3", "update";
            sapo_data: SapoDataSourceProperties = "SAPOData", "update";
            salesforce: SalesforceSourceProperties = "Salesforce", "update";
            service_now: ServiceNowSourceProperties = "ServiceNow", "update";
            singular: SingularSourceProperties = "Singular", "update";
            slack: SlackSourceProperties = "Slack", "update";
            trendmicro: TrendmicroSourceProperties = "Trendmicro", "update";
            veeva: VeevaSourceProperties = "Veeva", "update";
            zendesk: ZendeskSourceProperties = "Zendesk", "update";
        }
    }

    object!(SourceFlowConfig = "AWS::AppFlow::Flow.SourceFlowConfig", "appflow-flow-sourceflowconfig");
    impl SourceFlowConfig {
        new! {
            connector_type: ConnectorType = "ConnectorType", "update";
            source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties", "update";
        }
        set! {
            api_version: String = "ApiVersion", "update; at most 256 characters";
            connector_profile_name: String = "ConnectorProfileName", "update; at most 256 characters";
            incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig", "update";
        }
    }

    object!(SuccessResponseHandlingConfig = "AWS::AppFlow::Flow.SuccessResponseHandlingConfig", "appflow-flow-successresponsehandlingconfig");
    impl SuccessResponseHandlingConfig {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
        }
    }

    object!(Task = "AWS::AppFlow::Flow.Task", "appflow-flow-task");
    impl Task {
        new! {
            task_type: TaskType = "TaskType", "update";
            source_fields: [String] = "SourceFields", "update";
        }
        set! {
            connector_operator: ConnectorOperator = "ConnectorOperator", "update";
            destination_field: String = "DestinationField", "update; at most 256 characters";
            task_properties: [TaskPropertiesObject] = "TaskProperties", "update";
        }
    }

    object!(TaskPropertiesObject = "AWS::AppFlow::Flow.TaskPropertiesObject", "appflow-flow-taskpropertiesobject");
    impl TaskPropertiesObject {
        new! {
            key: OperatorPropertiesKeys = "Key", "update";
            value: String = "Value", "update; at most 2048 characters";
        }
    }

    object!(TrendmicroSourceProperties = "AWS::AppFlow::Flow.TrendmicroSourceProperties", "appflow-flow-trendmicrosourceproperties");
    impl TrendmicroSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }

    object!(TriggerConfig = "AWS::AppFlow::Flow.TriggerConfig", "appflow-flow-triggerconfig");
    impl TriggerConfig {
        new! {
            trigger_type: TriggerType = "TriggerType", "update";
        }
        set! {
            trigger_properties: ScheduledTriggerProperties = "TriggerProperties", "update";
        }
    }

    object!(UpsolverDestinationProperties = "AWS::AppFlow::Flow.UpsolverDestinationProperties", "appflow-flow-upsolverdestinationproperties");
    impl UpsolverDestinationProperties {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 16 to 63 characters";
            s3_output_format_config: UpsolverS3OutputFormatConfig = "S3OutputFormatConfig", "update";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "update; at most 512 characters";
        }
    }

    object!(UpsolverS3OutputFormatConfig = "AWS::AppFlow::Flow.UpsolverS3OutputFormatConfig", "appflow-flow-upsolvers3outputformatconfig");
    impl UpsolverS3OutputFormatConfig {
        new! {
            prefix_config: PrefixConfig = "PrefixConfig", "update";
        }
        set! {
            aggregation_config: AggregationConfig = "AggregationConfig", "update";
            file_type: FileType = "FileType", "update";
        }
    }

    object!(VeevaSourceProperties = "AWS::AppFlow::Flow.VeevaSourceProperties", "appflow-flow-veevasourceproperties");
    impl VeevaSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            document_type: String = "DocumentType", "update; at most 512 characters";
            include_all_versions: bool = "IncludeAllVersions", "update";
            include_renditions: bool = "IncludeRenditions", "update";
            include_source_files: bool = "IncludeSourceFiles", "update";
        }
    }

    object!(ZendeskDestinationProperties = "AWS::AppFlow::Flow.ZendeskDestinationProperties", "appflow-flow-zendeskdestinationproperties");
    impl ZendeskDestinationProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
        set! {
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig", "update";
            id_field_names: [String] = "IdFieldNames", "update";
            write_operation_type: WriteOperationType = "WriteOperationType", "update";
        }
    }

    object!(ZendeskSourceProperties = "AWS::AppFlow::Flow.ZendeskSourceProperties", "appflow-flow-zendesksourceproperties");
    impl ZendeskSourceProperties {
        new! {
            object: String = "Object", "update; at most 512 characters";
        }
    }
    values! { FlowStatus: Active = "Active", Suspended = "Suspended", Draft = "Draft" }
    values! { AggregationType: None = "None", SingleFile = "SingleFile" }
    values! { AmplitudeConnectorOperator: Between = "BETWEEN" }
    values! { Operator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Contains = "CONTAINS", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { DatadogConnectorOperator: Projection = "PROJECTION", Between = "BETWEEN", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { DynatraceConnectorOperator: Projection = "PROJECTION", Between = "BETWEEN", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { GoogleAnalyticsConnectorOperator: Projection = "PROJECTION", Between = "BETWEEN" }
    values! { InforNexusConnectorOperator: Projection = "PROJECTION", Between = "BETWEEN", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { MarketoConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Between = "BETWEEN", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { PardotConnectorOperator: Projection = "PROJECTION", EqualTo = "EQUAL_TO", NoOp = "NO_OP", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC" }
    values! { S3ConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { SapoDataConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", Contains = "CONTAINS", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { SalesforceConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", Contains = "CONTAINS", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { ServiceNowConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", Contains = "CONTAINS", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { SingularConnectorOperator: Projection = "PROJECTION", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { SlackConnectorOperator: Projection = "PROJECTION", Between = "BETWEEN", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { TrendmicroConnectorOperator: Projection = "PROJECTION", EqualTo = "EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { VeevaConnectorOperator: Projection = "PROJECTION", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", Between = "BETWEEN", LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO", EqualTo = "EQUAL_TO", NotEqualTo = "NOT_EQUAL_TO", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { ZendeskConnectorOperator: Projection = "PROJECTION", GreaterThan = "GREATER_THAN", Addition = "ADDITION", Multiplication = "MULTIPLICATION", Division = "DIVISION", Subtraction = "SUBTRACTION", MaskAll = "MASK_ALL", MaskFirstN = "MASK_FIRST_N", MaskLastN = "MASK_LAST_N", ValidateNonNull = "VALIDATE_NON_NULL", ValidateNonZero = "VALIDATE_NON_ZERO", ValidateNonNegative = "VALIDATE_NON_NEGATIVE", ValidateNumeric = "VALIDATE_NUMERIC", NoOp = "NO_OP" }
    values! { WriteOperationType: Insert = "INSERT", Upsert = "UPSERT", Update = "UPDATE", Delete = "DELETE" }
    values! { Type: Sync = "SYNC", Async = "ASYNC", Automatic = "AUTOMATIC" }
    values! { ConnectorType: SapoData = "SAPOData", Salesforce = "Salesforce", Pardot = "Pardot", Singular = "Singular", Slack = "Slack", Redshift = "Redshift", S3 = "S3", Marketo = "Marketo", Googleanalytics = "Googleanalytics", Zendesk = "Zendesk", Servicenow = "Servicenow", Datadog = "Datadog", Trendmicro = "Trendmicro", Snowflake = "Snowflake", Dynatrace = "Dynatrace", Infornexus = "Infornexus", Amplitude = "Amplitude", Veeva = "Veeva", CustomConnector = "CustomConnector", EventBridge = "EventBridge", Upsolver = "Upsolver", LookoutMetrics = "LookoutMetrics" }
    values! { PathPrefix: ExecutionId = "EXECUTION_ID", SchemaVersion = "SCHEMA_VERSION" }
    values! { PrefixFormat: Year = "YEAR", Month = "MONTH", Day = "DAY", Hour = "HOUR", Minute = "MINUTE" }
    values! { PrefixType: Filename = "FILENAME", Path = "PATH", PathAndFilename = "PATH_AND_FILENAME" }
    values! { S3InputFileType: Csv = "CSV", Json = "JSON" }
    values! { FileType: Csv = "CSV", Json = "JSON", Parquet = "PARQUET" }
    values! { DataTransferApi: Automatic = "AUTOMATIC", Bulkv2 = "BULKV2", RestSync = "REST_SYNC" }
    values! { DataPullMode: Incremental = "Incremental", Complete = "Complete" }
    values! { TaskType: Arithmetic = "Arithmetic", Filter = "Filter", Map = "Map", MapAll = "Map_all", Mask = "Mask", Merge = "Merge", Passthrough = "Passthrough", Truncate = "Truncate", Validate = "Validate", Partition = "Partition" }
    values! { OperatorPropertiesKeys: Value = "VALUE", Values = "VALUES", DataType = "DATA_TYPE", UpperBound = "UPPER_BOUND", LowerBound = "LOWER_BOUND", SourceDataType = "SOURCE_DATA_TYPE", DestinationDataType = "DESTINATION_DATA_TYPE", ValidationAction = "VALIDATION_ACTION", MaskValue = "MASK_VALUE", MaskLength = "MASK_LENGTH", TruncateLength = "TRUNCATE_LENGTH", MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER", ConcatFormat = "CONCAT_FORMAT", SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP", ExcludeSourceFieldsList = "EXCLUDE_SOURCE_FIELDS_LIST", IncludeNewFields = "INCLUDE_NEW_FIELDS", OrderedPartitionKeysList = "ORDERED_PARTITION_KEYS_LIST" }
    values! { TriggerType: Scheduled = "Scheduled", Event = "Event", OnDemand = "OnDemand" }
}
