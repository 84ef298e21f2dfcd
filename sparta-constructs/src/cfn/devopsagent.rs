// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DevOpsAgent`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AgentSpace = "AWS::DevOpsAgent::AgentSpace", "devopsagent-agentspace", List("Tags"), String
}
impl AgentSpace {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 1 to 2048 characters";
        locale: String = "Locale", "update; 2 to 35 characters";
        operator_app: agent_space::OperatorApp = "OperatorApp", "update";
        preferences: agent_space::Preferences = "Preferences", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AgentSpace> {
    get! {
        attr_agent_space_id: String = "AgentSpaceId";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_operator_app_iam_created_at: String = "OperatorApp.Iam.CreatedAt";
        attr_operator_app_iam_updated_at: String = "OperatorApp.Iam.UpdatedAt";
        attr_operator_app_idc_created_at: String = "OperatorApp.Idc.CreatedAt";
        attr_operator_app_idc_idc_application_arn: m::Arn = "OperatorApp.Idc.IdcApplicationArn";
        attr_operator_app_idc_updated_at: String = "OperatorApp.Idc.UpdatedAt";
        attr_operator_app_idp_created_at: String = "OperatorApp.Idp.CreatedAt";
        attr_operator_app_idp_updated_at: String = "OperatorApp.Idp.UpdatedAt";
        attr_operator_app_idp_user_id_claim: String = "OperatorApp.Idp.UserIdClaim";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { AgentSpace: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AgentSpace`].
pub mod agent_space {
    use crate::value::meaning as m;
    object!(IamAuthConfiguration = "AWS::DevOpsAgent::AgentSpace.IamAuthConfiguration", "devopsagent-agentspace-iamauthconfiguration");
    impl IamAuthConfiguration {
        new! {
            operator_app_role_arn: m::iam::RoleArn = "OperatorAppRoleArn", "update";
        }
    }

    object!(IdcAuthConfiguration = "AWS::DevOpsAgent::AgentSpace.IdcAuthConfiguration", "devopsagent-agentspace-idcauthconfiguration");
    impl IdcAuthConfiguration {
        new! {
            idc_instance_arn: m::Arn = "IdcInstanceArn", "update";
            operator_app_role_arn: m::iam::RoleArn = "OperatorAppRoleArn", "update";
        }
    }

    object!(IdpAuthConfiguration = "AWS::DevOpsAgent::AgentSpace.IdpAuthConfiguration", "devopsagent-agentspace-idpauthconfiguration");
    new_struct! { IdpAuthConfiguration, IdpAuthConfigurationRequired {
        operator_app_role_arn: m::iam::RoleArn = "OperatorAppRoleArn", "update";
        client_id: String = "ClientId", "update; 1 to 512 characters";
        client_secret: String = "ClientSecret", "update; 1 to 1024 characters; cannot be read back";
        issuer_url: String = "IssuerUrl", "update";
        provider: Provider = "Provider", "update";
    } }

    object!(OperatorApp = "AWS::DevOpsAgent::AgentSpace.OperatorApp", "devopsagent-agentspace-operatorapp");
    impl OperatorApp {
        new! {}
        set! {
            iam: IamAuthConfiguration = "Iam", "update";
            idc: IdcAuthConfiguration = "Idc", "update";
            idp: IdpAuthConfiguration = "Idp", "update";
        }
    }

    object!(Preferences = "AWS::DevOpsAgent::AgentSpace.Preferences", "devopsagent-agentspace-preferences");
    impl Preferences {
        new! {}
        set! {
            elevated_actions_enabled: bool = "ElevatedActionsEnabled", "update";
        }
    }
    values! { Provider: Okta = "okta", Entra = "entra" }
}

resource! {
    Asset = "AWS::DevOpsAgent::Asset", "devopsagent-asset", None, String
}
impl Asset {
    new! {
        agent_space_id: String = "AgentSpaceId", "replacement; 1 to 255 characters";
        asset_type: String = "AssetType", "replacement; 1 to 64 characters";
    }
    set! {
        files: [asset::AssetFile] = "Files", "update; at least 1 items; cannot be read back";
        metadata: v::Json = "Metadata", "update";
        zip: String = "Zip", "update; at most 8388608 characters; cannot be read back";
    }
}
impl c::Handle<Asset> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_asset_id: String = "AssetId";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
        attr_version: i64 = "Version";
    }
}
give! { Asset: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Asset`].
pub mod asset {
    use crate::value as v;
    object!(AssetFile = "AWS::DevOpsAgent::Asset.AssetFile", "devopsagent-asset-assetfile");
    impl AssetFile {
        new! {
            path: String = "Path", "update; 1 to 512 characters";
        }
        set! {
            content_bytes: String = "ContentBytes", "update; at most 8388608 characters";
            content_text: String = "ContentText", "update; at most 1572864 characters";
            metadata: v::Json = "Metadata", "update";
        }
    }
}

resource! {
    Association = "AWS::DevOpsAgent::Association", "devopsagent-association", None, String
}
impl Association {
    new! {
        agent_space_id: String = "AgentSpaceId", "replacement; 1 to 255 characters";
        service_id: String = "ServiceId", "update; 1 to 255 characters";
        configuration: association::ServiceConfiguration = "Configuration", "update";
    }
    set! {
        linked_association_ids: [String] = "LinkedAssociationIds", "update; cannot be read back";
    }
}
impl c::Handle<Association> {
    get! {
        attr_association_id: String = "AssociationId";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`Association`].
pub mod association {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsConfiguration = "AWS::DevOpsAgent::Association.AWSConfiguration", "devopsagent-association-awsconfiguration");
    impl AwsConfiguration {
        new! {
            assumable_role_arn: m::iam::RoleArn = "AssumableRoleArn", "update";
            account_id: String = "AccountId", "update";
            account_type: AwsConfigurationAccountType = "AccountType", "update";
        }
        set! {
            agent_elevated_role_arn: m::iam::RoleArn = "AgentElevatedRoleArn", "update";
            resources: [AwsResource] = "Resources", "update";
            tags: [KeyValuePair] = "Tags", "update";
        }
    }

    object!(AwsResource = "AWS::DevOpsAgent::Association.AWSResource", "devopsagent-association-awsresource");
    impl AwsResource {
        new! {
            resource_arn: m::Arn = "ResourceArn", "update";
        }
        set! {
            resource_metadata: v::Json = "ResourceMetadata", "update";
            resource_type: ResourceType = "ResourceType", "update";
        }
    }

    object!(AzureConfiguration = "AWS::DevOpsAgent::Association.AzureConfiguration", "devopsagent-association-azureconfiguration");
    impl AzureConfiguration {
        new! {
            subscription_id: String = "SubscriptionId", "update";
        }
    }

    object!(DynatraceConfiguration = "AWS::DevOpsAgent::Association.DynatraceConfiguration", "devopsagent-association-dynatraceconfiguration");
    impl DynatraceConfiguration {
        new! {
            env_id: String = "EnvId", "update";
        }
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            resources: [String] = "Resources", "update";
        }
    }

    object!(EventChannelConfiguration = "AWS::DevOpsAgent::Association.EventChannelConfiguration", "devopsagent-association-eventchannelconfiguration");
    impl EventChannelConfiguration {
        new! {}
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
        }
    }

    object!(GithubConfiguration = "AWS::DevOpsAgent::Association.GitHubConfiguration", "devopsagent-association-githubconfiguration");
    impl GithubConfiguration {
        new! {
            owner_type: OwnerType = "OwnerType", "update";
            repo_id: String = "RepoId", "update";
            repo_name: String = "RepoName", "update";
            owner: String = "Owner", "update";
        }
    }

    object!(GitlabConfiguration = "AWS::DevOpsAgent::Association.GitLabConfiguration", "devopsagent-association-gitlabconfiguration");
    impl GitlabConfiguration {
        new! {
            project_id: String = "ProjectId", "update";
            project_path: String = "ProjectPath", "update";
        }
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            instance_identifier: String = "InstanceIdentifier", "update";
        }
    }

    object!(KeyValuePair = "AWS::DevOpsAgent::Association.KeyValuePair", "devopsagent-association-keyvaluepair");
    impl KeyValuePair {
        new! {
            key: String = "Key", "update; 1 to 512 characters";
            value: String = "Value", "update; 1 to 512 characters";
        }
    }

    object!(McpServerConfiguration = "AWS::DevOpsAgent::Association.MCPServerConfiguration", "devopsagent-association-mcpserverconfiguration");
    impl McpServerConfiguration {
        new! {
            tools: [String] = "Tools", "update";
        }
        set! {
            description: String = "Description", "update";
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            endpoint: String = "Endpoint", "update";
            name: String = "Name", "update";
        }
    }

    object!(McpServerDatadogConfiguration = "AWS::DevOpsAgent::Association.MCPServerDatadogConfiguration", "devopsagent-association-mcpserverdatadogconfiguration");
    impl McpServerDatadogConfiguration {
        new! {}
        set! {
            description: String = "Description", "update";
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            enabled_elevated_tools: [String] = "EnabledElevatedTools", "update";
            endpoint: String = "Endpoint", "update";
            name: String = "Name", "update";
        }
    }

    object!(McpServerGrafanaConfiguration = "AWS::DevOpsAgent::Association.MCPServerGrafanaConfiguration", "devopsagent-association-mcpservergrafanaconfiguration");
    impl McpServerGrafanaConfiguration {
        new! {
            endpoint: String = "Endpoint", "update";
        }
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            enabled_elevated_tools: [String] = "EnabledElevatedTools", "update";
            tools: [Tool] = "Tools", "update";
        }
    }

    object!(McpServerNewRelicConfiguration = "AWS::DevOpsAgent::Association.MCPServerNewRelicConfiguration", "devopsagent-association-mcpservernewrelicconfiguration");
    impl McpServerNewRelicConfiguration {
        new! {
            account_id: String = "AccountId", "update; at least 6 characters";
            endpoint: String = "Endpoint", "update";
        }
    }

    object!(McpServerSigV4Configuration = "AWS::DevOpsAgent::Association.MCPServerSigV4Configuration", "devopsagent-association-mcpserversigv4configuration");
    impl McpServerSigV4Configuration {
        new! {
            tools: [String] = "Tools", "update";
        }
    }

    object!(McpServerSplunkConfiguration = "AWS::DevOpsAgent::Association.MCPServerSplunkConfiguration", "devopsagent-association-mcpserversplunkconfiguration");
    impl McpServerSplunkConfiguration {
        new! {}
        set! {
            description: String = "Description", "update";
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            endpoint: String = "Endpoint", "update";
            name: String = "Name", "update";
        }
    }

    object!(PagerDutyConfiguration = "AWS::DevOpsAgent::Association.PagerDutyConfiguration", "devopsagent-association-pagerdutyconfiguration");
    impl PagerDutyConfiguration {
        new! {
            customer_email: String = "CustomerEmail", "update";
            services: [String] = "Services", "update";
        }
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
        }
    }

    object!(ServiceConfiguration = "AWS::DevOpsAgent::Association.ServiceConfiguration", "devopsagent-association-serviceconfiguration");
    impl ServiceConfiguration {
        new! {}
        set! {
            aws: AwsConfiguration = "Aws", "update";
            azure: AzureConfiguration = "Azure", "update";
            dynatrace: DynatraceConfiguration = "Dynatrace", "update";
            event_channel: EventChannelConfiguration = "EventChannel", "update";
            github: GithubConfiguration = "GitHub", "update";
            gitlab: GitlabConfiguration = "GitLab", "update";
            mcp_server: McpServerConfiguration = "MCPServer", "update";
            mcp_server_datadog: McpServerDatadogConfiguration = "MCPServerDatadog", "update";
            mcp_server_grafana: McpServerGrafanaConfiguration = "MCPServerGrafana", "update";
            mcp_server_new_relic: McpServerNewRelicConfiguration = "MCPServerNewRelic", "update";
            mcp_server_sig_v4: McpServerSigV4Configuration = "MCPServerSigV4", "update";
            mcp_server_splunk: McpServerSplunkConfiguration = "MCPServerSplunk", "update";
            pager_duty: PagerDutyConfiguration = "PagerDuty", "update";
            service_now: ServiceNowConfiguration = "ServiceNow", "update";
            slack: SlackConfiguration = "Slack", "update";
            source_aws: SourceAwsConfiguration = "SourceAws", "update";
        }
    }

    object!(ServiceNowConfiguration = "AWS::DevOpsAgent::Association.ServiceNowConfiguration", "devopsagent-association-servicenowconfiguration");
    impl ServiceNowConfiguration {
        new! {}
        set! {
            enable_webhook_updates: bool = "EnableWebhookUpdates", "update; cannot be read back";
            instance_id: String = "InstanceId", "update";
        }
    }

    object!(SlackBidirectionalConfiguration = "AWS::DevOpsAgent::Association.SlackBidirectionalConfiguration", "devopsagent-association-slackbidirectionalconfiguration");
    impl SlackBidirectionalConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 255 characters";
        }
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(SlackChannel = "AWS::DevOpsAgent::Association.SlackChannel", "devopsagent-association-slackchannel");
    impl SlackChannel {
        new! {
            channel_id: String = "ChannelId", "update; 8 to 16 characters";
        }
        set! {
            channel_name: String = "ChannelName", "update";
        }
    }

    object!(SlackConfiguration = "AWS::DevOpsAgent::Association.SlackConfiguration", "devopsagent-association-slackconfiguration");
    impl SlackConfiguration {
        new! {
            workspace_id: String = "WorkspaceId", "update";
            workspace_name: String = "WorkspaceName", "update";
            transmission_target: SlackTransmissionTarget = "TransmissionTarget", "update";
        }
        set! {
            bidirectional: SlackBidirectionalConfiguration = "Bidirectional", "update";
        }
    }

    object!(SlackTransmissionTarget = "AWS::DevOpsAgent::Association.SlackTransmissionTarget", "devopsagent-association-slacktransmissiontarget");
    impl SlackTransmissionTarget {
        new! {
            incident_response_target: SlackChannel = "IncidentResponseTarget", "update";
        }
    }

    object!(SourceAwsConfiguration = "AWS::DevOpsAgent::Association.SourceAwsConfiguration", "devopsagent-association-sourceawsconfiguration");
    impl SourceAwsConfiguration {
        new! {
            assumable_role_arn: m::iam::RoleArn = "AssumableRoleArn", "update";
            account_id: String = "AccountId", "update";
            account_type: SourceAwsConfigurationAccountType = "AccountType", "update";
        }
        set! {
            agent_elevated_role_arn: m::iam::RoleArn = "AgentElevatedRoleArn", "update";
            resources: [AwsResource] = "Resources", "update";
            tags: [KeyValuePair] = "Tags", "update";
        }
    }
    values! { AwsConfigurationAccountType: Monitor = "monitor" }
    values! { ResourceType: AwsCloudFormationStack = "AWS::CloudFormation::Stack", AwsEcrRepository = "AWS::ECR::Repository", AwsS3Bucket = "AWS::S3::Bucket", AwsS3Object = "AWS::S3::Object" }
    values! { OwnerType: Organization = "organization", User = "user" }
    values! { Tool: Alerting = "alerting", Annotations = "annotations", Asserts = "asserts", Cloudwatch = "cloudwatch", Dashboard = "dashboard", Datasource = "datasource", Elasticsearch = "elasticsearch", Examples = "examples", Incident = "incident", Loki = "loki", Navigation = "navigation", Oncall = "oncall", Prometheus = "prometheus", Pyroscope = "pyroscope", Rendering = "rendering", Runpanelquery = "runpanelquery", Search = "search", Searchlogs = "searchlogs", Sift = "sift" }
    values! { SourceAwsConfigurationAccountType: Source = "source" }
}

resource! {
    PrivateConnection = "AWS::DevOpsAgent::PrivateConnection", "devopsagent-privateconnection", List("Tags"), String
}
impl PrivateConnection {
    new! {
        name: String = "Name", "replacement; 3 to 30 characters";
        connection_configuration: private_connection::ConnectionConfiguration = "ConnectionConfiguration", "replacement";
    }
    set! {
        certificate: String = "Certificate", "update; 1 to 32768 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PrivateConnection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_certificate_expiry_time: String = "CertificateExpiryTime";
        attr_status: String = "Status";
    }
}
give! { PrivateConnection: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PrivateConnection`].
pub mod private_connection {
    use crate::value::meaning as m;
    object!(ConnectionConfiguration = "AWS::DevOpsAgent::PrivateConnection.ConnectionConfiguration", "devopsagent-privateconnection-connectionconfiguration");
    impl ConnectionConfiguration {
        new! {}
        set! {
            self_managed: SelfManagedMode = "SelfManaged", "update";
            service_managed: ServiceManagedMode = "ServiceManaged", "update";
        }
    }

    object!(SelfManagedMode = "AWS::DevOpsAgent::PrivateConnection.SelfManagedMode", "devopsagent-privateconnection-selfmanagedmode");
    impl SelfManagedMode {
        new! {
            resource_configuration_id: String = "ResourceConfigurationId", "update; 20 to 2048 characters";
        }
    }

    object!(ServiceManagedMode = "AWS::DevOpsAgent::PrivateConnection.ServiceManagedMode", "devopsagent-privateconnection-servicemanagedmode");
    impl ServiceManagedMode {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 5 to 50 characters";
            host_address: String = "HostAddress", "update; 3 to 255 characters";
        }
        set! {
            dns_resolution: DnsResolution = "DnsResolution", "update";
            ip_address_type: IpAddressType = "IpAddressType", "update; cannot be read back";
            ipv4_addresses_per_eni: i64 = "Ipv4AddressesPerEni", "update; 1 to 62; cannot be read back";
            port_ranges: [String] = "PortRanges", "update; 1 to 11 items; cannot be read back";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items; cannot be read back";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 20 items; cannot be read back";
        }
    }
    values! { DnsResolution: Public = "PUBLIC", InVpc = "IN_VPC" }
    values! { IpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6", DualStack = "DUAL_STACK" }
}

resource! {
    Service = "AWS::DevOpsAgent::Service", "devopsagent-service", List("Tags"), String
}
impl Service {
    new! {
        service_type: service::ServiceType = "ServiceType", "replacement";
    }
    set! {
        exchange_url_private_connection_name: String = "ExchangeUrlPrivateConnectionName", "replacement; 3 to 30 characters; cannot be read back";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 1 to 2048 characters";
        name: String = "Name", "update; 1 to 255 characters";
        private_connection_name: String = "PrivateConnectionName", "replacement; 3 to 30 characters";
        service_details: service::ServiceDetails = "ServiceDetails", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_url_private_connection_name: String = "TargetUrlPrivateConnectionName", "replacement; 3 to 30 characters; cannot be read back";
    }
}
impl c::Handle<Service> {
    get! {
        attr_accessible_resources: [v::Json] = "AccessibleResources";
        attr_additional_service_details: v::Json = "AdditionalServiceDetails";
        attr_arn: m::Arn = "Arn";
        attr_service_id: String = "ServiceId";
    }
}
give! { Service: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdditionalServiceDetails = "AWS::DevOpsAgent::Service.AdditionalServiceDetails", "devopsagent-service-additionalservicedetails");
    impl AdditionalServiceDetails {
        new! {}
        set! {
            azure_identity: RegisteredAzureIdentityDetails = "AzureIdentity", "update";
            dynatrace: RegisteredDynatraceDetails = "Dynatrace", "update";
            github: RegisteredGithubServiceDetails = "GitHub", "update";
            gitlab: RegisteredGitlabServiceDetails = "GitLab", "update";
            mcp_server: RegisteredMcpServerDetails = "MCPServer", "update";
            mcp_server_grafana: RegisteredMcpServerGrafanaDetails = "MCPServerGrafana", "update";
            mcp_server_new_relic: RegisteredNewRelicDetails = "MCPServerNewRelic", "update";
            mcp_server_sig_v4: RegisteredMcpServerSigV4Details = "MCPServerSigV4", "update";
            mcp_server_splunk: RegisteredMcpServerDetails = "MCPServerSplunk", "update";
            pager_duty: RegisteredPagerDutyDetails = "PagerDuty", "update";
            service_now: RegisteredServiceNowDetails = "ServiceNow", "update";
        }
    }

    object!(ApiKeyDetails = "AWS::DevOpsAgent::Service.ApiKeyDetails", "devopsagent-service-apikeydetails");
    impl ApiKeyDetails {
        new! {
            api_key_name: String = "ApiKeyName", "update";
            api_key_header: String = "ApiKeyHeader", "update";
            api_key_value: String = "ApiKeyValue", "update";
        }
    }

    object!(AzureIdentityServiceDetails = "AWS::DevOpsAgent::Service.AzureIdentityServiceDetails", "devopsagent-service-azureidentityservicedetails");
    impl AzureIdentityServiceDetails {
        new! {
            web_identity_role_arn: m::iam::RoleArn = "WebIdentityRoleArn", "update";
            client_id: String = "ClientId", "update";
            tenant_id: String = "TenantId", "update";
            web_identity_token_audiences: [String] = "WebIdentityTokenAudiences", "update; at least 1 items";
        }
    }

    object!(BearerTokenDetails = "AWS::DevOpsAgent::Service.BearerTokenDetails", "devopsagent-service-bearertokendetails");
    impl BearerTokenDetails {
        new! {
            token_name: String = "TokenName", "update";
            token_value: String = "TokenValue", "update";
        }
        set! {
            authorization_header: String = "AuthorizationHeader", "update; default `Authorization`";
        }
    }

    object!(DynatraceAuthorizationConfig = "AWS::DevOpsAgent::Service.DynatraceAuthorizationConfig", "devopsagent-service-dynatraceauthorizationconfig");
    impl DynatraceAuthorizationConfig {
        new! {}
        set! {
            oauth_client_credentials: OauthClientDetails = "OAuthClientCredentials", "update";
        }
    }

    object!(DynatraceServiceDetails = "AWS::DevOpsAgent::Service.DynatraceServiceDetails", "devopsagent-service-dynatraceservicedetails");
    impl DynatraceServiceDetails {
        new! {
            account_urn: String = "AccountUrn", "update";
        }
        set! {
            authorization_config: DynatraceAuthorizationConfig = "AuthorizationConfig", "update";
        }
    }

    object!(GithubAppVerificationDetails = "AWS::DevOpsAgent::Service.GitHubAppVerificationDetails", "devopsagent-service-githubappverificationdetails");
    impl GithubAppVerificationDetails {
        new! {
            app_variant: AppVariant = "AppVariant", "update";
            token_value: String = "TokenValue", "update; 1 to 512 characters";
        }
        set! {
            organization_name: String = "OrganizationName", "update; 1 to 39 characters";
            target_url: String = "TargetUrl", "update; 1 to 2048 characters";
        }
    }

    object!(GithubDetails = "AWS::DevOpsAgent::Service.GitHubDetails", "devopsagent-service-githubdetails");
    impl GithubDetails {
        new! {}
        set! {
            app_verification: GithubAppVerificationDetails = "AppVerification", "update";
            direct_access: GithubPatDetails = "DirectAccess", "update";
        }
    }

    object!(GithubPatDetails = "AWS::DevOpsAgent::Service.GitHubPatDetails", "devopsagent-service-githubpatdetails");
    impl GithubPatDetails {
        new! {
            token_value: String = "TokenValue", "update; 1 to 512 characters";
        }
        set! {
            organization_name: String = "OrganizationName", "update; 1 to 39 characters";
            target_url: String = "TargetUrl", "update; 1 to 2048 characters";
        }
    }

    object!(GitlabDetails = "AWS::DevOpsAgent::Service.GitLabDetails", "devopsagent-service-gitlabdetails");
    impl GitlabDetails {
        new! {
            token_type: TokenType = "TokenType", "update";
            target_url: String = "TargetUrl", "update";
            token_value: String = "TokenValue", "update";
        }
        set! {
            group_id: String = "GroupId", "update";
        }
    }

    object!(McpServerAuthorizationConfig = "AWS::DevOpsAgent::Service.MCPServerAuthorizationConfig", "devopsagent-service-mcpserverauthorizationconfig");
    impl McpServerAuthorizationConfig {
        new! {}
        set! {
            api_key: ApiKeyDetails = "ApiKey", "update";
            bearer_token: BearerTokenDetails = "BearerToken", "update";
            oauth_client_credentials: McpServerOauthClientCredentialsConfig = "OAuthClientCredentials", "update";
        }
    }

    object!(McpServerDetails = "AWS::DevOpsAgent::Service.MCPServerDetails", "devopsagent-service-mcpserverdetails");
    impl McpServerDetails {
        new! {
            name: String = "Name", "update";
            authorization_config: McpServerAuthorizationConfig = "AuthorizationConfig", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            description: String = "Description", "update; at most 500 characters";
        }
    }

    object!(McpServerGrafanaAuthorizationConfig = "AWS::DevOpsAgent::Service.MCPServerGrafanaAuthorizationConfig", "devopsagent-service-mcpservergrafanaauthorizationconfig");
    impl McpServerGrafanaAuthorizationConfig {
        new! {
            bearer_token: BearerTokenDetails = "BearerToken", "update";
        }
    }

    object!(McpServerGrafanaDetails = "AWS::DevOpsAgent::Service.MCPServerGrafanaDetails", "devopsagent-service-mcpservergrafanadetails");
    impl McpServerGrafanaDetails {
        new! {
            name: String = "Name", "update";
            authorization_config: McpServerGrafanaAuthorizationConfig = "AuthorizationConfig", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            description: String = "Description", "update; at most 500 characters";
        }
    }

    object!(McpServerOauthClientCredentialsConfig = "AWS::DevOpsAgent::Service.MCPServerOAuthClientCredentialsConfig", "devopsagent-service-mcpserveroauthclientcredentialsconfig");
    impl McpServerOauthClientCredentialsConfig {
        new! {
            client_id: String = "ClientId", "update";
            client_secret: String = "ClientSecret", "update";
            exchange_url: String = "ExchangeUrl", "update";
        }
        set! {
            client_name: String = "ClientName", "update";
            exchange_parameters: v::Json = "ExchangeParameters", "update";
            scopes: [String] = "Scopes", "update";
        }
    }

    object!(McpServerSigV4AuthorizationConfig = "AWS::DevOpsAgent::Service.MCPServerSigV4AuthorizationConfig", "devopsagent-service-mcpserversigv4authorizationconfig");
    impl McpServerSigV4AuthorizationConfig {
        new! {
            region: String = "Region", "update";
            service: String = "Service", "update; 1 to 100 characters";
        }
        set! {
            custom_headers: v::Map<String> = "CustomHeaders", "update";
            mcp_role_arn: m::iam::RoleArn = "McpRoleArn", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }

    object!(McpServerSigV4Details = "AWS::DevOpsAgent::Service.MCPServerSigV4Details", "devopsagent-service-mcpserversigv4details");
    impl McpServerSigV4Details {
        new! {
            name: String = "Name", "update";
            authorization_config: McpServerSigV4AuthorizationConfig = "AuthorizationConfig", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            description: String = "Description", "update; at most 500 characters";
        }
    }

    object!(McpServerSplunkAuthorizationConfig = "AWS::DevOpsAgent::Service.MCPServerSplunkAuthorizationConfig", "devopsagent-service-mcpserversplunkauthorizationconfig");
    impl McpServerSplunkAuthorizationConfig {
        new! {
            bearer_token: BearerTokenDetails = "BearerToken", "update";
        }
    }

    object!(McpServerSplunkDetails = "AWS::DevOpsAgent::Service.MCPServerSplunkDetails", "devopsagent-service-mcpserversplunkdetails");
    impl McpServerSplunkDetails {
        new! {
            name: String = "Name", "update";
            authorization_config: McpServerSplunkAuthorizationConfig = "AuthorizationConfig", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            description: String = "Description", "update; at most 500 characters";
        }
    }

    object!(NewRelicApiKeyConfig = "AWS::DevOpsAgent::Service.NewRelicApiKeyConfig", "devopsagent-service-newrelicapikeyconfig");
    impl NewRelicApiKeyConfig {
        new! {
            account_id: String = "AccountId", "update";
            api_key: String = "ApiKey", "update";
            region: Region = "Region", "update";
        }
        set! {
            alert_policy_ids: [String] = "AlertPolicyIds", "update";
            application_ids: [String] = "ApplicationIds", "update";
            entity_guids: [String] = "EntityGuids", "update";
        }
    }

    object!(NewRelicAuthorizationConfig = "AWS::DevOpsAgent::Service.NewRelicAuthorizationConfig", "devopsagent-service-newrelicauthorizationconfig");
    impl NewRelicAuthorizationConfig {
        new! {
            api_key: NewRelicApiKeyConfig = "ApiKey", "update";
        }
    }

    object!(NewRelicServiceDetails = "AWS::DevOpsAgent::Service.NewRelicServiceDetails", "devopsagent-service-newrelicservicedetails");
    impl NewRelicServiceDetails {
        new! {
            authorization_config: NewRelicAuthorizationConfig = "AuthorizationConfig", "update";
        }
    }

    object!(OauthClientDetails = "AWS::DevOpsAgent::Service.OAuthClientDetails", "devopsagent-service-oauthclientdetails");
    impl OauthClientDetails {
        new! {
            client_id: String = "ClientId", "update";
            client_secret: String = "ClientSecret", "update";
        }
        set! {
            client_name: String = "ClientName", "update";
            exchange_parameters: v::Json = "ExchangeParameters", "update";
        }
    }

    object!(PagerDutyAuthorizationConfig = "AWS::DevOpsAgent::Service.PagerDutyAuthorizationConfig", "devopsagent-service-pagerdutyauthorizationconfig");
    impl PagerDutyAuthorizationConfig {
        new! {}
        set! {
            oauth_client_credentials: OauthClientDetails = "OAuthClientCredentials", "update";
        }
    }

    object!(PagerDutyDetails = "AWS::DevOpsAgent::Service.PagerDutyDetails", "devopsagent-service-pagerdutydetails");
    impl PagerDutyDetails {
        new! {
            authorization_config: PagerDutyAuthorizationConfig = "AuthorizationConfig", "update";
            scopes: [String] = "Scopes", "update";
        }
    }

    object!(RegisteredAzureIdentityDetails = "AWS::DevOpsAgent::Service.RegisteredAzureIdentityDetails", "devopsagent-service-registeredazureidentitydetails");
    impl RegisteredAzureIdentityDetails {
        new! {
            web_identity_role_arn: m::iam::RoleArn = "WebIdentityRoleArn", "update";
            client_id: String = "ClientId", "update";
            tenant_id: String = "TenantId", "update";
            web_identity_token_audiences: [String] = "WebIdentityTokenAudiences", "update";
        }
    }

    object!(RegisteredDynatraceDetails = "AWS::DevOpsAgent::Service.RegisteredDynatraceDetails", "devopsagent-service-registereddynatracedetails");
    impl RegisteredDynatraceDetails {
        new! {
            account_urn: String = "AccountUrn", "update";
        }
    }

    object!(RegisteredGithubServiceDetails = "AWS::DevOpsAgent::Service.RegisteredGitHubServiceDetails", "devopsagent-service-registeredgithubservicedetails");
    impl RegisteredGithubServiceDetails {
        new! {
            owner_type: OwnerType = "OwnerType", "update";
            owner: String = "Owner", "update";
        }
        set! {
            app_variant: AppVariant = "AppVariant", "update";
            auth_mode: AuthMode = "AuthMode", "update";
            hosting_type: HostingType = "HostingType", "update";
            target_url: String = "TargetUrl", "update";
        }
    }

    object!(RegisteredGitlabServiceDetails = "AWS::DevOpsAgent::Service.RegisteredGitLabServiceDetails", "devopsagent-service-registeredgitlabservicedetails");
    impl RegisteredGitlabServiceDetails {
        new! {
            token_type: TokenType = "TokenType", "update";
            target_url: String = "TargetUrl", "update";
        }
        set! {
            group_id: String = "GroupId", "update";
        }
    }

    object!(RegisteredMcpServerDetails = "AWS::DevOpsAgent::Service.RegisteredMCPServerDetails", "devopsagent-service-registeredmcpserverdetails");
    impl RegisteredMcpServerDetails {
        new! {
            name: String = "Name", "update";
            authorization_method: RegisteredMcpServerDetailsAuthorizationMethod = "AuthorizationMethod", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            api_key_header: String = "ApiKeyHeader", "update";
            description: String = "Description", "update";
        }
    }

    object!(RegisteredMcpServerGrafanaDetails = "AWS::DevOpsAgent::Service.RegisteredMCPServerGrafanaDetails", "devopsagent-service-registeredmcpservergrafanadetails");
    impl RegisteredMcpServerGrafanaDetails {
        new! {
            authorization_method: RegisteredMcpServerGrafanaDetailsAuthorizationMethod = "AuthorizationMethod", "update";
            endpoint: String = "Endpoint", "update";
        }
        set! {
            description: String = "Description", "update";
            name: String = "Name", "update";
        }
    }

    object!(RegisteredMcpServerSigV4Details = "AWS::DevOpsAgent::Service.RegisteredMCPServerSigV4Details", "devopsagent-service-registeredmcpserversigv4details");
    new_struct! { RegisteredMcpServerSigV4Details, RegisteredMcpServerSigV4DetailsRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        name: String = "Name", "update";
        endpoint: String = "Endpoint", "update";
        region: String = "Region", "update";
        service: String = "Service", "update";
    } }
    impl RegisteredMcpServerSigV4Details {
        set! {
            custom_headers: v::Map<String> = "CustomHeaders", "update";
            description: String = "Description", "update";
            mcp_role_arn: m::iam::RoleArn = "McpRoleArn", "update";
        }
    }

    object!(RegisteredNewRelicDetails = "AWS::DevOpsAgent::Service.RegisteredNewRelicDetails", "devopsagent-service-registerednewrelicdetails");
    impl RegisteredNewRelicDetails {
        new! {
            account_id: String = "AccountId", "update";
            region: Region = "Region", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(RegisteredPagerDutyDetails = "AWS::DevOpsAgent::Service.RegisteredPagerDutyDetails", "devopsagent-service-registeredpagerdutydetails");
    impl RegisteredPagerDutyDetails {
        new! {
            scopes: [String] = "Scopes", "update";
        }
    }

    object!(RegisteredServiceNowDetails = "AWS::DevOpsAgent::Service.RegisteredServiceNowDetails", "devopsagent-service-registeredservicenowdetails");
    impl RegisteredServiceNowDetails {
        new! {
            instance_url: String = "InstanceUrl", "update";
        }
    }

    object!(ServiceDetails = "AWS::DevOpsAgent::Service.ServiceDetails", "devopsagent-service-servicedetails");
    impl ServiceDetails {
        new! {}
        set! {
            azure_identity: AzureIdentityServiceDetails = "AzureIdentity", "replacement";
            dynatrace: DynatraceServiceDetails = "Dynatrace", "replacement";
            github: GithubDetails = "GitHub", "replacement";
            gitlab: GitlabDetails = "GitLab", "update";
            mcp_server: McpServerDetails = "MCPServer", "update";
            mcp_server_grafana: McpServerGrafanaDetails = "MCPServerGrafana", "update";
            mcp_server_new_relic: NewRelicServiceDetails = "MCPServerNewRelic", "update";
            mcp_server_sig_v4: McpServerSigV4Details = "MCPServerSigV4", "update";
            mcp_server_splunk: McpServerSplunkDetails = "MCPServerSplunk", "replacement";
            pager_duty: PagerDutyDetails = "PagerDuty", "replacement";
            service_now: ServiceNowServiceDetails = "ServiceNow", "replacement";
        }
    }

    object!(ServiceNowAuthorizationConfig = "AWS::DevOpsAgent::Service.ServiceNowAuthorizationConfig", "devopsagent-service-servicenowauthorizationconfig");
    impl ServiceNowAuthorizationConfig {
        new! {}
        set! {
            oauth_client_credentials: OauthClientDetails = "OAuthClientCredentials", "update";
        }
    }

    object!(ServiceNowServiceDetails = "AWS::DevOpsAgent::Service.ServiceNowServiceDetails", "devopsagent-service-servicenowservicedetails");
    impl ServiceNowServiceDetails {
        new! {
            instance_url: String = "InstanceUrl", "update";
        }
        set! {
            authorization_config: ServiceNowAuthorizationConfig = "AuthorizationConfig", "update";
        }
    }
    values! { ServiceType: Dynatrace = "dynatrace", Mcpserver = "mcpserver", Mcpserversplunk = "mcpserversplunk", Mcpservernewrelic = "mcpservernewrelic", Gitlab = "gitlab", Github = "github", Servicenow = "servicenow", Pagerduty = "pagerduty", Azureidentity = "azureidentity", Mcpserversigv4 = "mcpserversigv4", Mcpservergrafana = "mcpservergrafana" }
    values! { AppVariant: ReadOnly = "READ_ONLY", ReadWrite = "READ_WRITE", CustomApp = "CUSTOM_APP" }
    values! { TokenType: Personal = "personal", Group = "group" }
    values! { Region: Us = "US", Eu = "EU" }
    values! { AuthMode: App = "app", Pat = "pat" }
    values! { HostingType: Saas = "SAAS", SelfManaged = "SELF_MANAGED", Dedicated = "DEDICATED" }
    values! { OwnerType: Organization = "organization", User = "user" }
    values! { RegisteredMcpServerDetailsAuthorizationMethod: OauthClientCredentials = "oauth-client-credentials", ApiKey = "api-key", BearerToken = "bearer-token" }
    values! { RegisteredMcpServerGrafanaDetailsAuthorizationMethod: BearerToken = "bearer-token" }
}

resource! {
    Trigger = "AWS::DevOpsAgent::Trigger", "devopsagent-trigger", None, String
}
impl Trigger {
    new! {
        agent_space_id: String = "AgentSpaceId", "replacement; 1 to 255 characters";
        type_: trigger::Type = "Type", "replacement; 1 to 64 characters";
        action: v::Json = "Action", "replacement";
        condition: trigger::Condition = "Condition", "replacement";
    }
    set! {
        status: trigger::Status = "Status", "update; 1 to 64 characters; default `Active`";
    }
}
impl c::Handle<Trigger> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_trigger_id: String = "TriggerId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Trigger: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Trigger`].
pub mod trigger {
    object!(Condition = "AWS::DevOpsAgent::Trigger.Condition", "devopsagent-trigger-condition");
    impl Condition {
        new! {
            schedule: Schedule = "Schedule", "update";
        }
    }

    object!(Schedule = "AWS::DevOpsAgent::Trigger.Schedule", "devopsagent-trigger-schedule");
    impl Schedule {
        new! {
            expression: String = "Expression", "update; 1 to 256 characters";
        }
    }
    values! { Status: Active = "Active", Inactive = "Inactive" }
    values! { Type: TimeBased = "TIME_BASED" }
}
