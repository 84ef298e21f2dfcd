// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AgentRegistry`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Registry = "AWS::AgentRegistry::Registry", "agentregistry-registry", List("Tags"), m::Arn
}
impl Registry {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        approval_configuration: registry::ApprovalConfiguration = "ApprovalConfiguration", "update";
        authorizer_type: registry::RegistryAuthorizerType = "AuthorizerType", "replacement";
        auto_detection_enabled: bool = "AutoDetectionEnabled", "update";
        auto_detection_scope: registry::AutoDetectionScope = "AutoDetectionScope", "update";
        custom_metadata_schema_configuration: registry::CustomMetadataSchemaConfiguration = "CustomMetadataSchemaConfiguration", "update";
        description: String = "Description", "update; 1 to 4096 characters";
        discovery_configuration: registry::DiscoveryConfiguration = "DiscoveryConfiguration", "update";
        encryption_configuration: registry::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Registry> {
    get! {
        attr_auto_detection_status: String = "AutoDetectionStatus";
        attr_created_at: String = "CreatedAt";
        attr_registry_arn: m::Arn = "RegistryArn";
        attr_registry_id: String = "RegistryId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Registry: m::Arn = Ref; }
/// Property types and values of [`Registry`].
pub mod registry {
    use crate::value::meaning as m;
    object!(ApprovalConfiguration = "AWS::AgentRegistry::Registry.ApprovalConfiguration", "agentregistry-registry-approvalconfiguration");
    impl ApprovalConfiguration {
        new! {}
        set! {
            auto_approval_rules: [AutoApprovalRule] = "AutoApprovalRules", "update; at most 10 items";
        }
    }

    object!(AuthorizerConfiguration = "AWS::AgentRegistry::Registry.AuthorizerConfiguration", "agentregistry-registry-authorizerconfiguration");
    impl AuthorizerConfiguration {
        new! {
            custom_jwt_authorizer: CustomJwtAuthorizerConfiguration = "CustomJWTAuthorizer", "update";
        }
    }

    object!(AuthorizingClaimMatchValueType = "AWS::AgentRegistry::Registry.AuthorizingClaimMatchValueType", "agentregistry-registry-authorizingclaimmatchvaluetype");
    impl AuthorizingClaimMatchValueType {
        new! {
            claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator", "update";
            claim_match_value: ClaimMatchValueType = "ClaimMatchValue", "update";
        }
    }

    object!(ClaimMatchValueType = "AWS::AgentRegistry::Registry.ClaimMatchValueType", "agentregistry-registry-claimmatchvaluetype");
    impl ClaimMatchValueType {
        new! {}
        set! {
            match_value_string: String = "MatchValueString", "update; 1 to 255 characters";
            match_value_string_list: [String] = "MatchValueStringList", "update; at least 1 items";
        }
    }

    object!(CustomClaimValidationType = "AWS::AgentRegistry::Registry.CustomClaimValidationType", "agentregistry-registry-customclaimvalidationtype");
    impl CustomClaimValidationType {
        new! {
            inbound_token_claim_name: String = "InboundTokenClaimName", "update; 1 to 255 characters";
            inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", "update";
            authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", "update";
        }
    }

    object!(CustomJwtAuthorizerConfiguration = "AWS::AgentRegistry::Registry.CustomJWTAuthorizerConfiguration", "agentregistry-registry-customjwtauthorizerconfiguration");
    impl CustomJwtAuthorizerConfiguration {
        new! {
            discovery_url: String = "DiscoveryUrl", "update; 1 to 2048 characters";
        }
        set! {
            allowed_audience: [String] = "AllowedAudience", "update; at least 1 items";
            allowed_clients: [String] = "AllowedClients", "update; at least 1 items";
            allowed_scopes: [String] = "AllowedScopes", "update; at least 1 items";
            custom_claims: [CustomClaimValidationType] = "CustomClaims", "update; at least 1 items";
        }
    }

    object!(CustomMetadataSchemaConfiguration = "AWS::AgentRegistry::Registry.CustomMetadataSchemaConfiguration", "agentregistry-registry-custommetadataschemaconfiguration");
    impl CustomMetadataSchemaConfiguration {
        new! {}
        set! {
            default_schema: String = "DefaultSchema", "update; 1 to 10240 characters";
            record_type_schema_overrides: [RecordTypeSchemaOverride] = "RecordTypeSchemaOverrides", "update; at most 5 items";
        }
    }

    object!(DiscoveryConfiguration = "AWS::AgentRegistry::Registry.DiscoveryConfiguration", "agentregistry-registry-discoveryconfiguration");
    impl DiscoveryConfiguration {
        new! {}
        set! {
            authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::AgentRegistry::Registry.EncryptionConfiguration", "agentregistry-registry-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        }
    }

    object!(RecordTypeSchemaOverride = "AWS::AgentRegistry::Registry.RecordTypeSchemaOverride", "agentregistry-registry-recordtypeschemaoverride");
    impl RecordTypeSchemaOverride {
        new! {
            record_type: RecordType = "RecordType", "update";
            schema: String = "Schema", "update; 1 to 10240 characters";
        }
    }
    values! { RegistryAuthorizerType: CustomJwt = "CUSTOM_JWT", AwsIam = "AWS_IAM" }
    values! { AutoDetectionScope: Organization = "ORGANIZATION" }
    values! { AutoApprovalRule: ApproveAll = "APPROVE_ALL" }
    values! { ClaimMatchOperator: Equals = "EQUALS", Contains = "CONTAINS", ContainsAny = "CONTAINS_ANY" }
    values! { InboundTokenClaimValueType: String = "STRING", StringArray = "STRING_ARRAY" }
    values! { RecordType: Mcp = "MCP", Agent = "AGENT", Skill = "SKILL", Gateway = "GATEWAY", Custom = "CUSTOM" }
}

resource! {
    RegistryRecord = "AWS::AgentRegistry::RegistryRecord", "agentregistry-registryrecord", List("Tags"), m::Arn
}
impl RegistryRecord {
    new! {
        name: String = "Name", "update; 1 to 255 characters";
        record_type: registry_record::RecordType = "RecordType", "replacement";
        descriptors: registry_record::Descriptors = "Descriptors", "update";
    }
    set! {
        custom_metadata: v::Json = "CustomMetadata", "update";
        description: String = "Description", "update; 1 to 4096 characters";
        display_name: String = "DisplayName", "update; 1 to 255 characters";
        record_version: String = "RecordVersion", "update; 1 to 255 characters";
        registry_id: String = "RegistryId", "replacement; 1 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RegistryRecord> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_record_arn: m::Arn = "RecordArn";
        attr_record_id: String = "RecordId";
        attr_registry_arn: m::Arn = "RegistryArn";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RegistryRecord: m::Arn = Ref; }
/// Property types and values of [`RegistryRecord`].
pub mod registry_record {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(A2aAgentCardDescriptor = "AWS::AgentRegistry::RegistryRecord.A2aAgentCardDescriptor", "agentregistry-registryrecord-a2aagentcarddescriptor");
    impl A2aAgentCardDescriptor {
        new! {}
        set! {
            data: String = "Data", "update; 1 to 102400 characters";
            data_schema_version: String = "DataSchemaVersion", "update; 1 to 255 characters";
            source: DescriptorSource = "Source", "update";
        }
    }

    object!(AgUiDescriptor = "AWS::AgentRegistry::RegistryRecord.AgUiDescriptor", "agentregistry-registryrecord-aguidescriptor");
    impl AgUiDescriptor {
        new! {}
        set! {
            source: SourceOnlyDescriptorSource = "Source", "update";
        }
    }

    object!(AgentSkillsAdditionalData = "AWS::AgentRegistry::RegistryRecord.AgentSkillsAdditionalData", "agentregistry-registryrecord-agentskillsadditionaldata");
    impl AgentSkillsAdditionalData {
        new! {}
        set! {
            skill_md: AgentSkillsMdDescriptor = "SkillMd", "update";
        }
    }

    object!(AgentSkillsDefinitionDescriptor = "AWS::AgentRegistry::RegistryRecord.AgentSkillsDefinitionDescriptor", "agentregistry-registryrecord-agentskillsdefinitiondescriptor");
    impl AgentSkillsDefinitionDescriptor {
        new! {}
        set! {
            additional_data: AgentSkillsAdditionalData = "AdditionalData", "update";
            data: String = "Data", "update; 1 to 102400 characters";
            data_schema_version: String = "DataSchemaVersion", "update; 1 to 255 characters";
        }
    }

    object!(AgentSkillsMdDescriptor = "AWS::AgentRegistry::RegistryRecord.AgentSkillsMdDescriptor", "agentregistry-registryrecord-agentskillsmddescriptor");
    impl AgentSkillsMdDescriptor {
        new! {}
        set! {
            data: String = "Data", "update; 1 to 102400 characters";
            data_schema_version: String = "DataSchemaVersion", "update; 1 to 255 characters";
            source: SkillMdSource = "Source", "update";
        }
    }

    object!(CustomDescriptor = "AWS::AgentRegistry::RegistryRecord.CustomDescriptor", "agentregistry-registryrecord-customdescriptor");
    impl CustomDescriptor {
        new! {}
        set! {
            data: String = "Data", "update; 1 to 102400 characters";
        }
    }

    object!(DescriptorSource = "AWS::AgentRegistry::RegistryRecord.DescriptorSource", "agentregistry-registryrecord-descriptorsource");
    impl DescriptorSource {
        new! {}
        set! {
            from_url: DescriptorSourceFromUrl = "FromUrl", "update";
        }
    }

    object!(DescriptorSourceFromUrl = "AWS::AgentRegistry::RegistryRecord.DescriptorSourceFromUrl", "agentregistry-registryrecord-descriptorsourcefromurl");
    impl DescriptorSourceFromUrl {
        new! {
            url: String = "Url", "update; 1 to 2048 characters";
        }
        set! {
            credential_provider_configurations: [RegistryRecordCredentialProviderConfiguration] = "CredentialProviderConfigurations", "update; at most 1 items";
        }
    }

    object!(Descriptors = "AWS::AgentRegistry::RegistryRecord.Descriptors", "agentregistry-registryrecord-descriptors");
    impl Descriptors {
        new! {}
        set! {
            a2a_agent_card: A2aAgentCardDescriptor = "A2aAgentCard", "update";
            agent_skills_definition: AgentSkillsDefinitionDescriptor = "AgentSkillsDefinition", "update";
            agui: AgUiDescriptor = "Agui", "update";
            custom: CustomDescriptor = "Custom", "update";
            http: HttpDescriptor = "Http", "update";
            mcp_server: McpServerDescriptor = "McpServer", "update";
        }
    }

    object!(HttpDescriptor = "AWS::AgentRegistry::RegistryRecord.HttpDescriptor", "agentregistry-registryrecord-httpdescriptor");
    impl HttpDescriptor {
        new! {}
        set! {
            source: SourceOnlyDescriptorSource = "Source", "update";
        }
    }

    object!(McpServerAdditionalData = "AWS::AgentRegistry::RegistryRecord.McpServerAdditionalData", "agentregistry-registryrecord-mcpserveradditionaldata");
    impl McpServerAdditionalData {
        new! {}
        set! {
            tools: McpToolsDescriptor = "Tools", "update";
        }
    }

    object!(McpServerDescriptor = "AWS::AgentRegistry::RegistryRecord.McpServerDescriptor", "agentregistry-registryrecord-mcpserverdescriptor");
    impl McpServerDescriptor {
        new! {}
        set! {
            additional_data: McpServerAdditionalData = "AdditionalData", "update";
            data: String = "Data", "update; 1 to 102400 characters";
            data_schema_version: String = "DataSchemaVersion", "update; 1 to 255 characters";
            source: DescriptorSource = "Source", "update";
        }
    }

    object!(McpToolsDescriptor = "AWS::AgentRegistry::RegistryRecord.McpToolsDescriptor", "agentregistry-registryrecord-mcptoolsdescriptor");
    impl McpToolsDescriptor {
        new! {}
        set! {
            data: String = "Data", "update; 1 to 102400 characters";
            data_schema_version: String = "DataSchemaVersion", "update; 1 to 255 characters";
        }
    }

    object!(RegistryRecordCredentialProviderConfiguration = "AWS::AgentRegistry::RegistryRecord.RegistryRecordCredentialProviderConfiguration", "agentregistry-registryrecord-registryrecordcredentialproviderconfiguration");
    impl RegistryRecordCredentialProviderConfiguration {
        new! {
            credential_provider_type: CredentialProviderType = "CredentialProviderType", "update";
            credential_provider: RegistryRecordCredentialProviderUnion = "CredentialProvider", "update";
        }
    }

    object!(RegistryRecordCredentialProviderUnion = "AWS::AgentRegistry::RegistryRecord.RegistryRecordCredentialProviderUnion", "agentregistry-registryrecord-registryrecordcredentialproviderunion");
    impl RegistryRecordCredentialProviderUnion {
        new! {}
        set! {
            iam_credential_provider: RegistryRecordIamCredentialProvider = "IamCredentialProvider", "update";
            oauth_credential_provider: RegistryRecordOauthCredentialProvider = "OauthCredentialProvider", "update";
        }
    }

    object!(RegistryRecordIamCredentialProvider = "AWS::AgentRegistry::RegistryRecord.RegistryRecordIamCredentialProvider", "agentregistry-registryrecord-registryrecordiamcredentialprovider");
    impl RegistryRecordIamCredentialProvider {
        new! {}
        set! {
            region: String = "Region", "update; 1 to 64 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            service: String = "Service", "update; 1 to 128 characters";
        }
    }

    object!(RegistryRecordOauthCredentialProvider = "AWS::AgentRegistry::RegistryRecord.RegistryRecordOAuthCredentialProvider", "agentregistry-registryrecord-registryrecordoauthcredentialprovider");
    impl RegistryRecordOauthCredentialProvider {
        new! {
            provider_arn: m::Arn = "ProviderArn", "update; 1 to 2048 characters";
        }
        set! {
            custom_parameters: v::Map<String> = "CustomParameters", "update";
            grant_type: GrantType = "GrantType", "update";
            scopes: [String] = "Scopes", "update";
        }
    }

    object!(SkillMdSource = "AWS::AgentRegistry::RegistryRecord.SkillMdSource", "agentregistry-registryrecord-skillmdsource");
    impl SkillMdSource {
        new! {}
        set! {
            from_url: SkillMdSourceFromUrl = "FromUrl", "update";
        }
    }

    object!(SkillMdSourceFromUrl = "AWS::AgentRegistry::RegistryRecord.SkillMdSourceFromUrl", "agentregistry-registryrecord-skillmdsourcefromurl");
    impl SkillMdSourceFromUrl {
        new! {
            url: String = "Url", "update; 1 to 2048 characters";
        }
    }

    object!(SourceOnlyDescriptorSource = "AWS::AgentRegistry::RegistryRecord.SourceOnlyDescriptorSource", "agentregistry-registryrecord-sourceonlydescriptorsource");
    impl SourceOnlyDescriptorSource {
        new! {}
        set! {
            from_url: SourceOnlyDescriptorSourceFromUrl = "FromUrl", "update";
        }
    }

    object!(SourceOnlyDescriptorSourceFromUrl = "AWS::AgentRegistry::RegistryRecord.SourceOnlyDescriptorSourceFromUrl", "agentregistry-registryrecord-sourceonlydescriptorsourcefromurl");
    impl SourceOnlyDescriptorSourceFromUrl {
        new! {
            url: String = "Url", "update; 1 to 2048 characters";
        }
    }
    values! { RecordType: Mcp = "MCP", Agent = "AGENT", Skill = "SKILL", Custom = "CUSTOM", Gateway = "GATEWAY" }
    values! { CredentialProviderType: Oauth = "OAUTH", Iam = "IAM" }
    values! { GrantType: ClientCredentials = "CLIENT_CREDENTIALS" }
}
