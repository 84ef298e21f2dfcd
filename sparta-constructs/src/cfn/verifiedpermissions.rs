// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::VerifiedPermissions`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    IdentitySource = "AWS::VerifiedPermissions::IdentitySource", "verifiedpermissions-identitysource", None, String
}
impl IdentitySource {
    new! {
        policy_store_id: String = "PolicyStoreId", "replacement; 1 to 200 characters";
        configuration: identity_source::IdentitySourceConfiguration = "Configuration", "update";
    }
    set! {
        principal_entity_type: String = "PrincipalEntityType", "update; 1 to 200 characters";
    }
}
impl c::Handle<IdentitySource> {
    get! {
        attr_details: v::Json = "Details";
        attr_details_client_ids: [String] = "Details.ClientIds";
        attr_details_discovery_url: String = "Details.DiscoveryUrl";
        attr_details_open_id_issuer: String = "Details.OpenIdIssuer";
        attr_details_user_pool_arn: m::Arn = "Details.UserPoolArn";
        attr_identity_source_id: String = "IdentitySourceId";
    }
}
/// Property types and values of [`IdentitySource`].
pub mod identity_source {
    use crate::value::meaning as m;
    object!(CognitoGroupConfiguration = "AWS::VerifiedPermissions::IdentitySource.CognitoGroupConfiguration", "verifiedpermissions-identitysource-cognitogroupconfiguration");
    impl CognitoGroupConfiguration {
        new! {
            group_entity_type: String = "GroupEntityType", "update; 1 to 200 characters";
        }
    }

    object!(CognitoUserPoolConfiguration = "AWS::VerifiedPermissions::IdentitySource.CognitoUserPoolConfiguration", "verifiedpermissions-identitysource-cognitouserpoolconfiguration");
    impl CognitoUserPoolConfiguration {
        new! {
            user_pool_arn: m::Arn = "UserPoolArn", "update; 1 to 255 characters";
        }
        set! {
            client_ids: [String] = "ClientIds", "update; at most 1000 items";
            group_configuration: CognitoGroupConfiguration = "GroupConfiguration", "update";
        }
    }

    object!(IdentitySourceConfiguration = "AWS::VerifiedPermissions::IdentitySource.IdentitySourceConfiguration", "verifiedpermissions-identitysource-identitysourceconfiguration");
    impl IdentitySourceConfiguration {
        new! {}
        set! {
            cognito_user_pool_configuration: CognitoUserPoolConfiguration = "CognitoUserPoolConfiguration", "update";
            open_id_connect_configuration: OpenIdConnectConfiguration = "OpenIdConnectConfiguration", "update";
        }
    }

    object!(IdentitySourceDetails = "AWS::VerifiedPermissions::IdentitySource.IdentitySourceDetails", "verifiedpermissions-identitysource-identitysourcedetails");
    impl IdentitySourceDetails {
        new! {}
        set! {
            client_ids: [String] = "ClientIds", "update; at most 1000 items";
            discovery_url: String = "DiscoveryUrl", "update; 1 to 2048 characters";
            open_id_issuer: OpenIdIssuer = "OpenIdIssuer", "update";
            user_pool_arn: m::Arn = "UserPoolArn", "update; 1 to 255 characters";
        }
    }

    object!(OpenIdConnectAccessTokenConfiguration = "AWS::VerifiedPermissions::IdentitySource.OpenIdConnectAccessTokenConfiguration", "verifiedpermissions-identitysource-openidconnectaccesstokenconfiguration");
    impl OpenIdConnectAccessTokenConfiguration {
        new! {}
        set! {
            audiences: [String] = "Audiences", "update; 1 to 255 items";
            principal_id_claim: String = "PrincipalIdClaim", "update; at least 1 characters; default `sub`";
        }
    }

    object!(OpenIdConnectConfiguration = "AWS::VerifiedPermissions::IdentitySource.OpenIdConnectConfiguration", "verifiedpermissions-identitysource-openidconnectconfiguration");
    impl OpenIdConnectConfiguration {
        new! {
            issuer: String = "Issuer", "update; 1 to 2048 characters";
            token_selection: OpenIdConnectTokenSelection = "TokenSelection", "update";
        }
        set! {
            entity_id_prefix: String = "EntityIdPrefix", "update; 1 to 100 characters";
            group_configuration: OpenIdConnectGroupConfiguration = "GroupConfiguration", "update";
        }
    }

    object!(OpenIdConnectGroupConfiguration = "AWS::VerifiedPermissions::IdentitySource.OpenIdConnectGroupConfiguration", "verifiedpermissions-identitysource-openidconnectgroupconfiguration");
    impl OpenIdConnectGroupConfiguration {
        new! {
            group_entity_type: String = "GroupEntityType", "update; 1 to 200 characters";
            group_claim: String = "GroupClaim", "update; at least 1 characters";
        }
    }

    object!(OpenIdConnectIdentityTokenConfiguration = "AWS::VerifiedPermissions::IdentitySource.OpenIdConnectIdentityTokenConfiguration", "verifiedpermissions-identitysource-openidconnectidentitytokenconfiguration");
    impl OpenIdConnectIdentityTokenConfiguration {
        new! {}
        set! {
            client_ids: [String] = "ClientIds", "update; at most 1000 items";
            principal_id_claim: String = "PrincipalIdClaim", "update; at least 1 characters; default `sub`";
        }
    }

    object!(OpenIdConnectTokenSelection = "AWS::VerifiedPermissions::IdentitySource.OpenIdConnectTokenSelection", "verifiedpermissions-identitysource-openidconnecttokenselection");
    impl OpenIdConnectTokenSelection {
        new! {}
        set! {
            access_token_only: OpenIdConnectAccessTokenConfiguration = "AccessTokenOnly", "update";
            identity_token_only: OpenIdConnectIdentityTokenConfiguration = "IdentityTokenOnly", "update";
        }
    }
    values! { OpenIdIssuer: Cognito = "COGNITO" }
}

resource! {
    Policy = "AWS::VerifiedPermissions::Policy", "verifiedpermissions-policy", None, String
}
impl Policy {
    new! {
        policy_store_id: String = "PolicyStoreId", "replacement; 1 to 200 characters";
        definition: policy::PolicyDefinition = "Definition", "update";
    }
    set! {
        name: String = "Name", "update; at most 150 characters";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_policy_id: String = "PolicyId";
        attr_policy_type: String = "PolicyType";
    }
}
/// Property types and values of [`Policy`].
pub mod policy {
    object!(EntityIdentifier = "AWS::VerifiedPermissions::Policy.EntityIdentifier", "verifiedpermissions-policy-entityidentifier");
    impl EntityIdentifier {
        new! {
            entity_id: String = "EntityId", "update; 1 to 200 characters";
            entity_type: String = "EntityType", "update; 1 to 200 characters";
        }
    }

    object!(PolicyDefinition = "AWS::VerifiedPermissions::Policy.PolicyDefinition", "verifiedpermissions-policy-policydefinition");
    impl PolicyDefinition {
        new! {}
        set! {
            static_: StaticPolicyDefinition = "Static", "update";
            template_linked: TemplateLinkedPolicyDefinition = "TemplateLinked", "update";
        }
    }

    object!(StaticPolicyDefinition = "AWS::VerifiedPermissions::Policy.StaticPolicyDefinition", "verifiedpermissions-policy-staticpolicydefinition");
    impl StaticPolicyDefinition {
        new! {
            statement: String = "Statement", "update; 1 to 10000 characters";
        }
        set! {
            description: String = "Description", "update; at most 150 characters";
        }
    }

    object!(TemplateLinkedPolicyDefinition = "AWS::VerifiedPermissions::Policy.TemplateLinkedPolicyDefinition", "verifiedpermissions-policy-templatelinkedpolicydefinition");
    impl TemplateLinkedPolicyDefinition {
        new! {
            policy_template_id: String = "PolicyTemplateId", "update; 1 to 200 characters";
        }
        set! {
            principal: EntityIdentifier = "Principal", "update";
            resource: EntityIdentifier = "Resource", "update";
        }
    }
}

resource! {
    PolicyStore = "AWS::VerifiedPermissions::PolicyStore", "verifiedpermissions-policystore", List("Tags"), String
}
impl PolicyStore {
    new! {
        validation_settings: policy_store::ValidationSettings = "ValidationSettings", "update";
    }
    set! {
        deletion_protection: policy_store::DeletionProtection = "DeletionProtection", "update";
        description: String = "Description", "update; at most 150 characters";
        encryption_settings: policy_store::EncryptionSettings = "EncryptionSettings", "update; cannot be read back";
        schema: policy_store::SchemaDefinition = "Schema", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PolicyStore> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_encryption_state: v::Json = "EncryptionState";
        attr_policy_store_id: String = "PolicyStoreId";
    }
}
give! { PolicyStore: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PolicyStore`].
pub mod policy_store {
    use crate::value as v;
    object!(Default = "AWS::VerifiedPermissions::PolicyStore.Default", "verifiedpermissions-policystore-default");
    impl Default {
        new! {}
    }

    object!(DeletionProtection = "AWS::VerifiedPermissions::PolicyStore.DeletionProtection", "verifiedpermissions-policystore-deletionprotection");
    impl DeletionProtection {
        new! {
            mode: DeletionMode = "Mode", "update; default `DISABLED`";
        }
    }

    object!(EncryptionSettings = "AWS::VerifiedPermissions::PolicyStore.EncryptionSettings", "verifiedpermissions-policystore-encryptionsettings");
    impl EncryptionSettings {
        new! {}
        set! {
            default: Default = "Default", "update";
            kms_encryption_settings: KmsEncryptionSettings = "KmsEncryptionSettings", "update";
        }
    }

    object!(EncryptionState = "AWS::VerifiedPermissions::PolicyStore.EncryptionState", "verifiedpermissions-policystore-encryptionstate");
    impl EncryptionState {
        new! {}
        set! {
            default: Default = "Default", "update";
            kms_encryption_state: KmsEncryptionState = "KmsEncryptionState", "update";
        }
    }

    object!(KmsEncryptionSettings = "AWS::VerifiedPermissions::PolicyStore.KmsEncryptionSettings", "verifiedpermissions-policystore-kmsencryptionsettings");
    impl KmsEncryptionSettings {
        new! {
            key: String = "Key", "update";
        }
        set! {
            encryption_context: v::Map<String> = "EncryptionContext", "update";
        }
    }

    object!(KmsEncryptionState = "AWS::VerifiedPermissions::PolicyStore.KmsEncryptionState", "verifiedpermissions-policystore-kmsencryptionstate");
    impl KmsEncryptionState {
        new! {
            key: String = "Key", "update";
            encryption_context: v::Map<String> = "EncryptionContext", "update";
        }
    }

    object!(SchemaDefinition = "AWS::VerifiedPermissions::PolicyStore.SchemaDefinition", "verifiedpermissions-policystore-schemadefinition");
    impl SchemaDefinition {
        new! {}
        set! {
            cedar_json: String = "CedarJson", "update";
        }
    }

    object!(ValidationSettings = "AWS::VerifiedPermissions::PolicyStore.ValidationSettings", "verifiedpermissions-policystore-validationsettings");
    impl ValidationSettings {
        new! {
            mode: ValidationMode = "Mode", "update";
        }
    }
    values! { DeletionMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ValidationMode: Off = "OFF", Strict = "STRICT" }
}

resource! {
    PolicyStoreAlias = "AWS::VerifiedPermissions::PolicyStoreAlias", "verifiedpermissions-policystorealias", None, String
}
impl PolicyStoreAlias {
    new! {
        alias_name: String = "AliasName", "replacement; 1 to 150 characters";
        policy_store_id: String = "PolicyStoreId", "replacement; 1 to 200 characters";
    }
}

resource! {
    PolicyTemplate = "AWS::VerifiedPermissions::PolicyTemplate", "verifiedpermissions-policytemplate", None, String
}
impl PolicyTemplate {
    new! {
        policy_store_id: String = "PolicyStoreId", "replacement; 1 to 200 characters";
        statement: String = "Statement", "update; 1 to 10000 characters";
    }
    set! {
        description: String = "Description", "update; at most 150 characters";
        name: String = "Name", "update; at most 150 characters";
    }
}
impl c::Handle<PolicyTemplate> {
    get! {
        attr_policy_template_id: String = "PolicyTemplateId";
    }
}
