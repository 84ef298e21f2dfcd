// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Cognito`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    IdentityPool = "AWS::Cognito::IdentityPool", "cognito-identitypool", List("IdentityPoolTags"), m::cognito::IdentityPoolId
}
impl IdentityPool {
    new! {
        allow_unauthenticated_identities: bool = "AllowUnauthenticatedIdentities", "update";
    }
    set! {
        allow_classic_flow: bool = "AllowClassicFlow", "update";
        cognito_events: v::Json = "CognitoEvents", "update; cannot be read back";
        cognito_identity_providers: [identity_pool::CognitoIdentityProvider] = "CognitoIdentityProviders", "update";
        cognito_streams: identity_pool::CognitoStreams = "CognitoStreams", "update; cannot be read back";
        developer_provider_name: String = "DeveloperProviderName", "update; 1 to 128 characters";
        identity_pool_name: String = "IdentityPoolName", "update; 1 to 128 characters";
        identity_pool_tags: [crate::cfn::Tag] = "IdentityPoolTags", "update";
        open_id_connect_provider_arns: [m::iam::OidcProviderArn] = "OpenIdConnectProviderARNs", "update";
        push_sync: identity_pool::PushSync = "PushSync", "update; cannot be read back";
        saml_provider_arns: [m::Arn] = "SamlProviderARNs", "update";
        supported_login_providers: v::Json = "SupportedLoginProviders", "update";
    }
}
impl c::Handle<IdentityPool> {
    get! {
        attr_id: m::cognito::IdentityPoolId = "Id";
        attr_name: String = "Name";
    }
}
give! { IdentityPool: m::cognito::IdentityPoolId = Ref; }
/// Property types and values of [`IdentityPool`].
pub mod identity_pool {
    use crate::value::meaning as m;
    object!(CognitoIdentityProvider = "AWS::Cognito::IdentityPool.CognitoIdentityProvider", "cognito-identitypool-cognitoidentityprovider");
    impl CognitoIdentityProvider {
        new! {
            client_id: m::cognito::UserPoolClientId = "ClientId", "update; 1 to 128 characters";
            provider_name: m::cognito::UserPoolProviderName = "ProviderName", "update; 1 to 128 characters";
        }
        set! {
            server_side_token_check: bool = "ServerSideTokenCheck", "update";
        }
    }

    object!(CognitoStreams = "AWS::Cognito::IdentityPool.CognitoStreams", "cognito-identitypool-cognitostreams");
    impl CognitoStreams {
        new! {}
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            stream_name: String = "StreamName", "update";
            streaming_status: String = "StreamingStatus", "update";
        }
    }

    object!(PushSync = "AWS::Cognito::IdentityPool.PushSync", "cognito-identitypool-pushsync");
    impl PushSync {
        new! {}
        set! {
            application_arns: [m::Arn] = "ApplicationArns", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }
}

resource! {
    IdentityPoolPrincipalTag = "AWS::Cognito::IdentityPoolPrincipalTag", "cognito-identitypoolprincipaltag", None, String
}
impl IdentityPoolPrincipalTag {
    new! {
        identity_pool_id: m::cognito::IdentityPoolId = "IdentityPoolId", "replacement";
        identity_provider_name: String = "IdentityProviderName", "replacement";
    }
    set! {
        principal_tags: v::Json = "PrincipalTags", "update";
        use_defaults: bool = "UseDefaults", "update";
    }
}

resource! {
    IdentityPoolRoleAttachment = "AWS::Cognito::IdentityPoolRoleAttachment", "cognito-identitypoolroleattachment", None, String
}
impl IdentityPoolRoleAttachment {
    new! {
        identity_pool_id: m::cognito::IdentityPoolId = "IdentityPoolId", "replacement";
    }
    set! {
        role_mappings: v::Map<identity_pool_role_attachment::RoleMapping> = "RoleMappings", "update";
        roles: v::Map<String> = "Roles", "update";
    }
}
impl c::Handle<IdentityPoolRoleAttachment> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`IdentityPoolRoleAttachment`].
pub mod identity_pool_role_attachment {
    use crate::value::meaning as m;
    object!(MappingRule = "AWS::Cognito::IdentityPoolRoleAttachment.MappingRule", "cognito-identitypoolroleattachment-mappingrule");
    impl MappingRule {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update";
            match_type: String = "MatchType", "update";
            claim: String = "Claim", "update";
            value: String = "Value", "update";
        }
    }

    object!(RoleMapping = "AWS::Cognito::IdentityPoolRoleAttachment.RoleMapping", "cognito-identitypoolroleattachment-rolemapping");
    impl RoleMapping {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            ambiguous_role_resolution: String = "AmbiguousRoleResolution", "update";
            identity_provider: String = "IdentityProvider", "update";
            rules_configuration: RulesConfigurationType = "RulesConfiguration", "update";
        }
    }

    object!(RulesConfigurationType = "AWS::Cognito::IdentityPoolRoleAttachment.RulesConfigurationType", "cognito-identitypoolroleattachment-rulesconfigurationtype");
    impl RulesConfigurationType {
        new! {
            rules: [MappingRule] = "Rules", "update";
        }
    }
}

resource! {
    LogDeliveryConfiguration = "AWS::Cognito::LogDeliveryConfiguration", "cognito-logdeliveryconfiguration", None, String
}
impl LogDeliveryConfiguration {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement";
    }
    set! {
        log_configurations: [log_delivery_configuration::LogConfiguration] = "LogConfigurations", "update";
    }
}
impl c::Handle<LogDeliveryConfiguration> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`LogDeliveryConfiguration`].
pub mod log_delivery_configuration {
    use crate::value::meaning as m;
    object!(CloudWatchLogsConfiguration = "AWS::Cognito::LogDeliveryConfiguration.CloudWatchLogsConfiguration", "cognito-logdeliveryconfiguration-cloudwatchlogsconfiguration");
    impl CloudWatchLogsConfiguration {
        new! {}
        set! {
            log_group_arn: m::Arn = "LogGroupArn", "update";
        }
    }

    object!(FirehoseConfiguration = "AWS::Cognito::LogDeliveryConfiguration.FirehoseConfiguration", "cognito-logdeliveryconfiguration-firehoseconfiguration");
    impl FirehoseConfiguration {
        new! {}
        set! {
            stream_arn: m::Arn = "StreamArn", "update";
        }
    }

    object!(LogConfiguration = "AWS::Cognito::LogDeliveryConfiguration.LogConfiguration", "cognito-logdeliveryconfiguration-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration", "update";
            event_source: String = "EventSource", "update";
            firehose_configuration: FirehoseConfiguration = "FirehoseConfiguration", "update";
            log_level: String = "LogLevel", "update";
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(S3Configuration = "AWS::Cognito::LogDeliveryConfiguration.S3Configuration", "cognito-logdeliveryconfiguration-s3configuration");
    impl S3Configuration {
        new! {}
        set! {
            bucket_arn: m::Arn = "BucketArn", "update";
        }
    }
}

resource! {
    ManagedLoginBranding = "AWS::Cognito::ManagedLoginBranding", "cognito-managedloginbranding", None, String
}
impl ManagedLoginBranding {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
    }
    set! {
        assets: [managed_login_branding::AssetType] = "Assets", "update; at most 40 items";
        client_id: String = "ClientId", "replacement; 1 to 128 characters; cannot be read back";
        return_merged_resources: bool = "ReturnMergedResources", "update; cannot be read back";
        settings: v::Json = "Settings", "update";
        use_cognito_provided_values: bool = "UseCognitoProvidedValues", "update";
    }
}
impl c::Handle<ManagedLoginBranding> {
    get! {
        attr_managed_login_branding_id: String = "ManagedLoginBrandingId";
    }
}
/// Property types and values of [`ManagedLoginBranding`].
pub mod managed_login_branding {
    object!(AssetType = "AWS::Cognito::ManagedLoginBranding.AssetType", "cognito-managedloginbranding-assettype");
    impl AssetType {
        new! {
            category: CategoryType = "Category", "update";
            color_mode: ColorModeType = "ColorMode", "update";
            extension: ExtensionType = "Extension", "update";
        }
        set! {
            bytes: String = "Bytes", "update; at most 1000000 characters";
            resource_id: String = "ResourceId", "update; 1 to 40 characters";
        }
    }
    values! { CategoryType: FaviconIco = "FAVICON_ICO", FaviconSvg = "FAVICON_SVG", EmailGraphic = "EMAIL_GRAPHIC", SmsGraphic = "SMS_GRAPHIC", AuthAppGraphic = "AUTH_APP_GRAPHIC", PasswordGraphic = "PASSWORD_GRAPHIC", PasskeyGraphic = "PASSKEY_GRAPHIC", PageHeaderLogo = "PAGE_HEADER_LOGO", PageHeaderBackground = "PAGE_HEADER_BACKGROUND", PageFooterLogo = "PAGE_FOOTER_LOGO", PageFooterBackground = "PAGE_FOOTER_BACKGROUND", PageBackground = "PAGE_BACKGROUND", FormBackground = "FORM_BACKGROUND", FormLogo = "FORM_LOGO", IdpButtonIcon = "IDP_BUTTON_ICON" }
    values! { ColorModeType: Light = "LIGHT", Dark = "DARK", Dynamic = "DYNAMIC" }
    values! { ExtensionType: Ico = "ICO", Jpeg = "JPEG", Png = "PNG", Svg = "SVG", Webp = "WEBP" }
}

resource! {
    Terms = "AWS::Cognito::Terms", "cognito-terms", None, String
}
new_struct! { Terms, TermsRequired {
    user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
    terms_name: String = "TermsName", "update";
    enforcement: terms::TermsEnforcementType = "Enforcement", "update";
    links: v::Map<String> = "Links", "update";
    terms_source: terms::TermsSourceType = "TermsSource", "update";
} }
impl Terms {
    set! {
        client_id: String = "ClientId", "replacement; 1 to 128 characters; cannot be read back";
    }
}
impl c::Handle<Terms> {
    get! {
        attr_terms_id: String = "TermsId";
    }
}
/// Property types and values of [`Terms`].
pub mod terms {
    values! { TermsEnforcementType: None = "NONE" }
    values! { TermsSourceType: Link = "LINK" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    UserPool = "AWS::Cognito::UserPool", "cognito-userpool", Map("UserPoolTags"), m::cognito::UserPoolId
}
impl UserPool {
    new! {}
    set! {
        account_recovery_setting: user_pool::AccountRecoverySetting = "AccountRecoverySetting", "update";
        admin_create_user_config: user_pool::AdminCreateUserConfig = "AdminCreateUserConfig", "update";
        alias_attributes: [user_pool::AliasAttribute] = "AliasAttributes", "update";
        auto_verified_attributes: [user_pool::AutoVerifiedAttribute] = "AutoVerifiedAttributes", "update";
        deletion_protection: user_pool::DeletionProtection = "DeletionProtection", "update";
        device_configuration: user_pool::DeviceConfiguration = "DeviceConfiguration", "update";
        email_authentication_message: String = "EmailAuthenticationMessage", "update; 6 to 20000 characters";
        email_authentication_subject: String = "EmailAuthenticationSubject", "update; 1 to 140 characters";
        email_configuration: user_pool::EmailConfiguration = "EmailConfiguration", "update";
        email_verification_message: String = "EmailVerificationMessage", "update; 6 to 20000 characters";
        email_verification_subject: String = "EmailVerificationSubject", "update; 1 to 140 characters";
        enabled_mfas: [String] = "EnabledMfas", "update; cannot be read back";
        issuer_configuration: user_pool::IssuerConfiguration = "IssuerConfiguration", "update";
        key_configuration: user_pool::KeyConfiguration = "KeyConfiguration", "update";
        lambda_config: user_pool::LambdaConfig = "LambdaConfig", "update";
        mfa_configuration: user_pool::MfaConfiguration = "MfaConfiguration", "update";
        policies: user_pool::Policies = "Policies", "update";
        schema: [user_pool::SchemaAttribute] = "Schema", "update; 1 to 50 items";
        sms_authentication_message: String = "SmsAuthenticationMessage", "update; 6 to 140 characters";
        sms_configuration: user_pool::SmsConfiguration = "SmsConfiguration", "update";
        sms_verification_message: String = "SmsVerificationMessage", "update; 6 to 140 characters";
        user_attribute_update_settings: user_pool::UserAttributeUpdateSettings = "UserAttributeUpdateSettings", "update";
        user_pool_add_ons: user_pool::UserPoolAddOns = "UserPoolAddOns", "update";
        user_pool_name: String = "UserPoolName", "update; 1 to 128 characters";
        user_pool_tags: v::Map<String> = "UserPoolTags", "update";
        user_pool_tier: user_pool::UserPoolTier = "UserPoolTier", "update";
        username_attributes: [user_pool::UsernameAttribute] = "UsernameAttributes", "update";
        username_configuration: user_pool::UsernameConfiguration = "UsernameConfiguration", "update";
        verification_message_template: user_pool::VerificationMessageTemplate = "VerificationMessageTemplate", "update";
        web_authn_factor_configuration: user_pool::WebAuthnFactorConfiguration = "WebAuthnFactorConfiguration", "update";
        web_authn_relying_party_id: String = "WebAuthnRelyingPartyID", "update; 1 to 63 characters";
        web_authn_user_verification: String = "WebAuthnUserVerification", "update; 1 to 9 characters";
    }
}
impl c::Handle<UserPool> {
    get! {
        attr_arn: m::cognito::UserPoolArn = "Arn";
        attr_provider_name: m::cognito::UserPoolProviderName = "ProviderName";
        attr_provider_url: String = "ProviderURL";
        attr_user_pool_id: m::cognito::UserPoolId = "UserPoolId";
    }
}
give! { UserPool: m::Arn = GetAtt("Arn"); m::cognito::UserPoolArn = GetAtt("Arn"); m::cognito::UserPoolProviderName = GetAtt("ProviderName"); m::cognito::UserPoolId = Ref; }
/// Property types and values of [`UserPool`].
pub mod user_pool {
    use crate::value::meaning as m;
    object!(AccountRecoverySetting = "AWS::Cognito::UserPool.AccountRecoverySetting", "cognito-userpool-accountrecoverysetting");
    impl AccountRecoverySetting {
        new! {}
        set! {
            recovery_mechanisms: [RecoveryOption] = "RecoveryMechanisms", "update; 1 to 2 items";
        }
    }

    object!(AdminCreateUserConfig = "AWS::Cognito::UserPool.AdminCreateUserConfig", "cognito-userpool-admincreateuserconfig");
    impl AdminCreateUserConfig {
        new! {}
        set! {
            allow_admin_create_user_only: bool = "AllowAdminCreateUserOnly", "update";
            invite_message_template: InviteMessageTemplate = "InviteMessageTemplate", "update";
            unused_account_validity_days: i64 = "UnusedAccountValidityDays", "update; 0 to 365";
        }
    }

    object!(AdvancedSecurityAdditionalFlows = "AWS::Cognito::UserPool.AdvancedSecurityAdditionalFlows", "cognito-userpool-advancedsecurityadditionalflows");
    impl AdvancedSecurityAdditionalFlows {
        new! {}
        set! {
            custom_auth_mode: CustomAuthMode = "CustomAuthMode", "update";
        }
    }

    object!(CustomEmailSender = "AWS::Cognito::UserPool.CustomEmailSender", "cognito-userpool-customemailsender");
    impl CustomEmailSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(CustomSmsSender = "AWS::Cognito::UserPool.CustomSMSSender", "cognito-userpool-customsmssender");
    impl CustomSmsSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(DeviceConfiguration = "AWS::Cognito::UserPool.DeviceConfiguration", "cognito-userpool-deviceconfiguration");
    impl DeviceConfiguration {
        new! {}
        set! {
            challenge_required_on_new_device: bool = "ChallengeRequiredOnNewDevice", "update";
            device_only_remembered_on_user_prompt: bool = "DeviceOnlyRememberedOnUserPrompt", "update";
        }
    }

    object!(EmailConfiguration = "AWS::Cognito::UserPool.EmailConfiguration", "cognito-userpool-emailconfiguration");
    impl EmailConfiguration {
        new! {}
        set! {
            configuration_set: String = "ConfigurationSet", "update; 1 to 64 characters";
            email_sending_account: EmailSendingAccount = "EmailSendingAccount", "update";
            from: String = "From", "update; at most 131072 characters";
            reply_to_email_address: String = "ReplyToEmailAddress", "update";
            source_arn: m::Arn = "SourceArn", "update; 20 to 2048 characters";
        }
    }

    object!(EumsSmsConfiguration = "AWS::Cognito::UserPool.EumsSmsConfiguration", "cognito-userpool-eumssmsconfiguration");
    impl EumsSmsConfiguration {
        new! {
            caller_arn: m::Arn = "CallerArn", "update; 20 to 2048 characters";
        }
        set! {
            configuration_set_name: String = "ConfigurationSetName", "update; at most 131072 characters";
            external_id: String = "ExternalId", "update; at most 131072 characters";
            in_entity_id: String = "InEntityId", "update; at most 131072 characters";
            in_template_id: String = "InTemplateId", "update; at most 131072 characters";
            origination_identity: String = "OriginationIdentity", "update; at most 131072 characters";
            region: String = "Region", "update; 5 to 32 characters";
        }
    }

    object!(InboundFederation = "AWS::Cognito::UserPool.InboundFederation", "cognito-userpool-inboundfederation");
    impl InboundFederation {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(InviteMessageTemplate = "AWS::Cognito::UserPool.InviteMessageTemplate", "cognito-userpool-invitemessagetemplate");
    impl InviteMessageTemplate {
        new! {}
        set! {
            email_message: String = "EmailMessage", "update; 6 to 20000 characters";
            email_subject: String = "EmailSubject", "update; 1 to 140 characters";
            sms_message: String = "SMSMessage", "update; 6 to 140 characters";
        }
    }

    object!(IssuerConfiguration = "AWS::Cognito::UserPool.IssuerConfiguration", "cognito-userpool-issuerconfiguration");
    impl IssuerConfiguration {
        new! {}
        set! {
            type_: Type = "Type", "update";
        }
    }

    object!(KeyConfiguration = "AWS::Cognito::UserPool.KeyConfiguration", "cognito-userpool-keyconfiguration");
    impl KeyConfiguration {
        new! {}
        set! {
            key_type: EncryptionKeyType = "KeyType", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
        }
    }

    object!(LambdaConfig = "AWS::Cognito::UserPool.LambdaConfig", "cognito-userpool-lambdaconfig");
    impl LambdaConfig {
        new! {}
        set! {
            create_auth_challenge: m::lambda::FunctionArn = "CreateAuthChallenge", "update; 20 to 2048 characters";
            custom_email_sender: CustomEmailSender = "CustomEmailSender", "update";
            custom_message: m::lambda::FunctionArn = "CustomMessage", "update; 20 to 2048 characters";
            custom_sms_sender: CustomSmsSender = "CustomSMSSender", "update";
            define_auth_challenge: m::lambda::FunctionArn = "DefineAuthChallenge", "update; 20 to 2048 characters";
            inbound_federation: InboundFederation = "InboundFederation", "update";
            kms_key_id: m::kms::KeyArn = "KMSKeyID", "update; 20 to 2048 characters";
            post_authentication: m::lambda::FunctionArn = "PostAuthentication", "update; 20 to 2048 characters";
            post_confirmation: m::lambda::FunctionArn = "PostConfirmation", "update; 20 to 2048 characters";
            pre_authentication: m::lambda::FunctionArn = "PreAuthentication", "update; 20 to 2048 characters";
            pre_sign_up: m::lambda::FunctionArn = "PreSignUp", "update; 20 to 2048 characters";
            pre_token_generation: m::lambda::FunctionArn = "PreTokenGeneration", "update; 20 to 2048 characters";
            pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig", "update";
            user_migration: String = "UserMigration", "update; 20 to 2048 characters";
            verify_auth_challenge_response: m::lambda::FunctionArn = "VerifyAuthChallengeResponse", "update; 20 to 2048 characters";
        }
    }

    object!(NumberAttributeConstraints = "AWS::Cognito::UserPool.NumberAttributeConstraints", "cognito-userpool-numberattributeconstraints");
    impl NumberAttributeConstraints {
        new! {}
        set! {
            max_value: String = "MaxValue", "update; at most 131072 characters";
            min_value: String = "MinValue", "update; at most 131072 characters";
        }
    }

    object!(PasswordPolicy = "AWS::Cognito::UserPool.PasswordPolicy", "cognito-userpool-passwordpolicy");
    impl PasswordPolicy {
        new! {}
        set! {
            minimum_length: i64 = "MinimumLength", "update; 6 to 99";
            password_history_size: i64 = "PasswordHistorySize", "update; 0 to 24";
            require_lowercase: bool = "RequireLowercase", "update";
            require_numbers: bool = "RequireNumbers", "update";
            require_symbols: bool = "RequireSymbols", "update";
            require_uppercase: bool = "RequireUppercase", "update";
            temporary_password_validity_days: i64 = "TemporaryPasswordValidityDays", "update; 0 to 365";
        }
    }

    object!(Policies = "AWS::Cognito::UserPool.Policies", "cognito-userpool-policies");
    impl Policies {
        new! {}
        set! {
            password_policy: PasswordPolicy = "PasswordPolicy", "update";
            sign_in_policy: SignInPolicy = "SignInPolicy", "update";
        }
    }

    object!(PreTokenGenerationConfig = "AWS::Cognito::UserPool.PreTokenGenerationConfig", "cognito-userpool-pretokengenerationconfig");
    impl PreTokenGenerationConfig {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: PreTokenGenerationConfigLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(RecoveryOption = "AWS::Cognito::UserPool.RecoveryOption", "cognito-userpool-recoveryoption");
    impl RecoveryOption {
        new! {}
        set! {
            name: Name = "Name", "update";
            priority: i64 = "Priority", "update; 1 to 2";
        }
    }

    object!(SchemaAttribute = "AWS::Cognito::UserPool.SchemaAttribute", "cognito-userpool-schemaattribute");
    impl SchemaAttribute {
        new! {}
        set! {
            attribute_data_type: AttributeDataType = "AttributeDataType", "update";
            developer_only_attribute: bool = "DeveloperOnlyAttribute", "update";
            mutable: bool = "Mutable", "update";
            name: String = "Name", "update; 1 to 20 characters";
            number_attribute_constraints: NumberAttributeConstraints = "NumberAttributeConstraints", "update";
            required: bool = "Required", "update";
            string_attribute_constraints: StringAttributeConstraints = "StringAttributeConstraints", "update";
        }
    }

    object!(SignInPolicy = "AWS::Cognito::UserPool.SignInPolicy", "cognito-userpool-signinpolicy");
    impl SignInPolicy {
        new! {}
        set! {
            allowed_first_auth_factors: [AllowedFirstAuthFactor] = "AllowedFirstAuthFactors", "update; 1 to 5 items";
        }
    }

    object!(SmsConfiguration = "AWS::Cognito::UserPool.SmsConfiguration", "cognito-userpool-smsconfiguration");
    impl SmsConfiguration {
        new! {}
        set! {
            eums_sms: EumsSmsConfiguration = "EumsSms", "update";
            external_id: String = "ExternalId", "update; at most 131072 characters";
            sns_caller_arn: m::iam::RoleArn = "SnsCallerArn", "update; at most 2048 characters";
            sns_region: String = "SnsRegion", "update; 5 to 32 characters";
        }
    }

    object!(StringAttributeConstraints = "AWS::Cognito::UserPool.StringAttributeConstraints", "cognito-userpool-stringattributeconstraints");
    impl StringAttributeConstraints {
        new! {}
        set! {
            max_length: String = "MaxLength", "update; at most 131072 characters";
            min_length: String = "MinLength", "update; at most 131072 characters";
        }
    }

    object!(UserAttributeUpdateSettings = "AWS::Cognito::UserPool.UserAttributeUpdateSettings", "cognito-userpool-userattributeupdatesettings");
    impl UserAttributeUpdateSettings {
        new! {
            attributes_require_verification_before_update: [AttributesRequireVerificationBeforeUpdate] = "AttributesRequireVerificationBeforeUpdate", "update";
        }
    }

    object!(UserPoolAddOns = "AWS::Cognito::UserPool.UserPoolAddOns", "cognito-userpool-userpooladdons");
    impl UserPoolAddOns {
        new! {}
        set! {
            advanced_security_additional_flows: AdvancedSecurityAdditionalFlows = "AdvancedSecurityAdditionalFlows", "update";
            advanced_security_mode: AdvancedSecurityMode = "AdvancedSecurityMode", "update";
        }
    }

    object!(UsernameConfiguration = "AWS::Cognito::UserPool.UsernameConfiguration", "cognito-userpool-usernameconfiguration");
    impl UsernameConfiguration {
        new! {}
        set! {
            case_sensitive: bool = "CaseSensitive", "update";
        }
    }

    object!(VerificationMessageTemplate = "AWS::Cognito::UserPool.VerificationMessageTemplate", "cognito-userpool-verificationmessagetemplate");
    impl VerificationMessageTemplate {
        new! {}
        set! {
            default_email_option: DefaultEmailOption = "DefaultEmailOption", "update";
            email_message: String = "EmailMessage", "update; 6 to 20000 characters";
            email_message_by_link: String = "EmailMessageByLink", "update; 6 to 20000 characters";
            email_subject: String = "EmailSubject", "update; 1 to 140 characters";
            email_subject_by_link: String = "EmailSubjectByLink", "update; 1 to 140 characters";
            sms_message: String = "SmsMessage", "update; 6 to 140 characters";
        }
    }
    values! { AliasAttribute: Email = "email", PhoneNumber = "phone_number", PreferredUsername = "preferred_username" }
    values! { AutoVerifiedAttribute: Email = "email", PhoneNumber = "phone_number" }
    values! { DeletionProtection: Active = "ACTIVE", Inactive = "INACTIVE" }
    values! { MfaConfiguration: Off = "OFF", On = "ON", Optional = "OPTIONAL" }
    values! { UserPoolTier: Lite = "LITE", Essentials = "ESSENTIALS", Plus = "PLUS" }
    values! { UsernameAttribute: Email = "email", PhoneNumber = "phone_number" }
    values! { WebAuthnFactorConfiguration: SingleFactor = "SINGLE_FACTOR", MultiFactorWithUserVerification = "MULTI_FACTOR_WITH_USER_VERIFICATION" }
    values! { CustomAuthMode: Audit = "AUDIT", Enforced = "ENFORCED" }
    values! { CustomEmailSenderLambdaVersion: V1_0 = "V1_0" }
    values! { EmailSendingAccount: CognitoDefault = "COGNITO_DEFAULT", Developer = "DEVELOPER" }
    values! { Type: Original = "ORIGINAL", Updated = "UPDATED" }
    values! { EncryptionKeyType: AwsOwnedKey = "AWS_OWNED_KEY", CustomerManagedKey = "CUSTOMER_MANAGED_KEY" }
    values! { PreTokenGenerationConfigLambdaVersion: V1_0 = "V1_0", V2_0 = "V2_0", V3_0 = "V3_0" }
    values! { Name: AdminOnly = "admin_only", VerifiedEmail = "verified_email", VerifiedPhoneNumber = "verified_phone_number" }
    values! { AttributeDataType: Boolean = "Boolean", DateTime = "DateTime", Number = "Number", String = "String" }
    values! { AllowedFirstAuthFactor: EmailOtp = "EMAIL_OTP", Password = "PASSWORD", SmsOtp = "SMS_OTP", SoftwareToken = "SOFTWARE_TOKEN", WebAuthn = "WEB_AUTHN" }
    values! { AttributesRequireVerificationBeforeUpdate: Email = "email", PhoneNumber = "phone_number" }
    values! { AdvancedSecurityMode: Audit = "AUDIT", Enforced = "ENFORCED", Off = "OFF" }
    values! { DefaultEmailOption: ConfirmWithCode = "CONFIRM_WITH_CODE", ConfirmWithLink = "CONFIRM_WITH_LINK" }
}

resource! {
    UserPoolClient = "AWS::Cognito::UserPoolClient", "cognito-userpoolclient", None, m::cognito::UserPoolClientId
}
impl UserPoolClient {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
    }
    set! {
        access_token_validity: i64 = "AccessTokenValidity", "update; 1 to 86400";
        allowed_oauth_flows: [user_pool_client::AllowedOauthFlow] = "AllowedOAuthFlows", "update; at most 3 items";
        allowed_oauth_flows_user_pool_client: bool = "AllowedOAuthFlowsUserPoolClient", "update";
        allowed_oauth_scopes: [String] = "AllowedOAuthScopes", "update; at most 50 items";
        analytics_configuration: user_pool_client::AnalyticsConfiguration = "AnalyticsConfiguration", "update";
        auth_session_validity: i64 = "AuthSessionValidity", "update; 3 to 15";
        callback_urls: [String] = "CallbackURLs", "update; at most 100 items";
        client_name: String = "ClientName", "update; 1 to 128 characters";
        default_redirect_uri: String = "DefaultRedirectURI", "update; 1 to 1024 characters";
        enable_propagate_additional_user_context_data: bool = "EnablePropagateAdditionalUserContextData", "update";
        enable_token_revocation: bool = "EnableTokenRevocation", "update";
        explicit_auth_flows: [user_pool_client::ExplicitAuthFlow] = "ExplicitAuthFlows", "update";
        generate_secret: bool = "GenerateSecret", "replacement";
        id_token_validity: i64 = "IdTokenValidity", "update; 1 to 86400";
        logout_urls: [String] = "LogoutURLs", "update; at most 100 items";
        prevent_user_existence_errors: user_pool_client::PreventUserExistenceErrors = "PreventUserExistenceErrors", "update";
        read_attributes: [String] = "ReadAttributes", "update";
        refresh_token_rotation: user_pool_client::RefreshTokenRotation = "RefreshTokenRotation", "update";
        refresh_token_validity: i64 = "RefreshTokenValidity", "update; 1 to 315360000";
        supported_identity_providers: [String] = "SupportedIdentityProviders", "update";
        token_validity_units: user_pool_client::TokenValidityUnits = "TokenValidityUnits", "update";
        write_attributes: [String] = "WriteAttributes", "update";
    }
}
impl c::Handle<UserPoolClient> {
    get! {
        attr_client_id: m::cognito::UserPoolClientId = "ClientId";
        attr_client_secret: String = "ClientSecret";
        attr_name: String = "Name";
    }
}
give! { UserPoolClient: m::cognito::UserPoolClientId = Ref; }
/// Property types and values of [`UserPoolClient`].
pub mod user_pool_client {
    use crate::value::meaning as m;
    object!(AnalyticsConfiguration = "AWS::Cognito::UserPoolClient.AnalyticsConfiguration", "cognito-userpoolclient-analyticsconfiguration");
    impl AnalyticsConfiguration {
        new! {}
        set! {
            application_arn: m::Arn = "ApplicationArn", "update; 20 to 2048 characters";
            application_id: String = "ApplicationId", "update";
            external_id: String = "ExternalId", "update; at most 131072 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            user_data_shared: bool = "UserDataShared", "update";
        }
    }

    object!(RefreshTokenRotation = "AWS::Cognito::UserPoolClient.RefreshTokenRotation", "cognito-userpoolclient-refreshtokenrotation");
    impl RefreshTokenRotation {
        new! {}
        set! {
            feature: Feature = "Feature", "update";
            retry_grace_period_seconds: i64 = "RetryGracePeriodSeconds", "update; 0 to 60";
        }
    }

    object!(TokenValidityUnits = "AWS::Cognito::UserPoolClient.TokenValidityUnits", "cognito-userpoolclient-tokenvalidityunits");
    impl TokenValidityUnits {
        new! {}
        set! {
            access_token: AccessToken = "AccessToken", "update";
            id_token: IdToken = "IdToken", "update";
            refresh_token: RefreshToken = "RefreshToken", "update";
        }
    }
    values! { AllowedOauthFlow: ClientCredentials = "client_credentials", Code = "code", Implicit = "implicit" }
    values! { ExplicitAuthFlow: AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH", AllowAdminUserPasswordAuth = "ALLOW_ADMIN_USER_PASSWORD_AUTH", AllowCustomAuth = "ALLOW_CUSTOM_AUTH", AllowRefreshTokenAuth = "ALLOW_REFRESH_TOKEN_AUTH", AllowUserAuth = "ALLOW_USER_AUTH", AllowUserPasswordAuth = "ALLOW_USER_PASSWORD_AUTH", AllowUserSrpAuth = "ALLOW_USER_SRP_AUTH", CustomAuthFlowOnly = "CUSTOM_AUTH_FLOW_ONLY", UserPasswordAuth = "USER_PASSWORD_AUTH" }
    values! { PreventUserExistenceErrors: Enabled = "ENABLED", Legacy = "LEGACY" }
    values! { Feature: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AccessToken: Days = "days", Hours = "hours", Minutes = "minutes", Seconds = "seconds" }
    values! { IdToken: Days = "days", Hours = "hours", Minutes = "minutes", Seconds = "seconds" }
    values! { RefreshToken: Days = "days", Hours = "hours", Minutes = "minutes", Seconds = "seconds" }
}

resource! {
    UserPoolDomain = "AWS::Cognito::UserPoolDomain", "cognito-userpooldomain", None, String
}
impl UserPoolDomain {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
        domain: String = "Domain", "replacement; 1 to 63 characters";
    }
    set! {
        custom_domain_config: user_pool_domain::CustomDomainConfigType = "CustomDomainConfig", "update";
        managed_login_version: i64 = "ManagedLoginVersion", "update; cannot be read back";
        routing: user_pool_domain::RoutingType = "Routing", "update";
    }
}
impl c::Handle<UserPoolDomain> {
    get! {
        attr_cloud_front_distribution: String = "CloudFrontDistribution";
    }
}
/// Property types and values of [`UserPoolDomain`].
pub mod user_pool_domain {
    use crate::value::meaning as m;
    object!(CustomDomainConfigType = "AWS::Cognito::UserPoolDomain.CustomDomainConfigType", "cognito-userpooldomain-customdomainconfigtype");
    impl CustomDomainConfigType {
        new! {}
        set! {
            certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update; 20 to 2048 characters";
            security_policy: SecurityPolicy = "SecurityPolicy", "update";
        }
    }

    object!(FailoverType = "AWS::Cognito::UserPoolDomain.FailoverType", "cognito-userpooldomain-failovertype");
    impl FailoverType {
        new! {
            primary_route53_health_check_id: String = "PrimaryRoute53HealthCheckId", "update; at most 64 characters";
            secondary_region: String = "SecondaryRegion", "update; 5 to 32 characters";
        }
    }

    object!(RoutingType = "AWS::Cognito::UserPoolDomain.RoutingType", "cognito-userpooldomain-routingtype");
    impl RoutingType {
        new! {}
        set! {
            failover: FailoverType = "Failover", "update";
        }
    }
    values! { SecurityPolicy: TlsV1 = "TLS_V1", TlsV1_2_2021 = "TLS_V1_2_2021", TlsV1_3_2025 = "TLS_V1_3_2025" }
}

resource! {
    UserPoolGroup = "AWS::Cognito::UserPoolGroup", "cognito-userpoolgroup", None, m::cognito::UserPoolGroupName
}
impl UserPoolGroup {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        group_name: String = "GroupName", "replacement; 1 to 128 characters";
        precedence: i64 = "Precedence", "update; at least 0";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
    }
}
give! { UserPoolGroup: m::cognito::UserPoolGroupName = Ref; }

resource! {
    UserPoolIdentityProvider = "AWS::Cognito::UserPoolIdentityProvider", "cognito-userpoolidentityprovider", None, String
}
impl UserPoolIdentityProvider {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
        provider_name: String = "ProviderName", "replacement; 1 to 32 characters";
        provider_type: user_pool_identity_provider::ProviderType = "ProviderType", "replacement";
        provider_details: v::Map<String> = "ProviderDetails", "update";
    }
    set! {
        attribute_mapping: v::Map<String> = "AttributeMapping", "update";
        idp_identifiers: [String] = "IdpIdentifiers", "update; at most 50 items";
    }
}
/// Property types and values of [`UserPoolIdentityProvider`].
pub mod user_pool_identity_provider {
    values! { ProviderType: Facebook = "Facebook", Google = "Google", LoginWithAmazon = "LoginWithAmazon", Oidc = "OIDC", Saml = "SAML", SignInWithApple = "SignInWithApple" }
}

resource! {
    UserPoolRegionalConfigurationAttachment = "AWS::Cognito::UserPoolRegionalConfigurationAttachment", "cognito-userpoolregionalconfigurationattachment", Map("UserPoolTags"), String
}
impl UserPoolRegionalConfigurationAttachment {
    new! {
        user_pool_id: String = "UserPoolId", "replacement";
    }
    set! {
        email_configuration: user_pool_regional_configuration_attachment::EmailConfiguration = "EmailConfiguration", "update";
        lambda_config: user_pool_regional_configuration_attachment::LambdaConfig = "LambdaConfig", "update";
        sms_configuration: user_pool_regional_configuration_attachment::SmsConfiguration = "SmsConfiguration", "update";
        status: String = "Status", "update";
        user_pool_tags: v::Map<String> = "UserPoolTags", "update";
    }
}
/// Property types and values of [`UserPoolRegionalConfigurationAttachment`].
pub mod user_pool_regional_configuration_attachment {
    use crate::value::meaning as m;
    object!(CustomEmailSender = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.CustomEmailSender", "cognito-userpoolregionalconfigurationattachment-customemailsender");
    impl CustomEmailSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update";
            lambda_version: String = "LambdaVersion", "update";
        }
    }

    object!(CustomSmsSender = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.CustomSMSSender", "cognito-userpoolregionalconfigurationattachment-customsmssender");
    impl CustomSmsSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update";
            lambda_version: String = "LambdaVersion", "update";
        }
    }

    object!(EmailConfiguration = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.EmailConfiguration", "cognito-userpoolregionalconfigurationattachment-emailconfiguration");
    impl EmailConfiguration {
        new! {}
        set! {
            configuration_set: String = "ConfigurationSet", "update";
            email_sending_account: String = "EmailSendingAccount", "update";
            from: String = "From", "update";
            reply_to_email_address: String = "ReplyToEmailAddress", "update";
            source_arn: m::Arn = "SourceArn", "update";
        }
    }

    object!(EumsSmsConfiguration = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.EumsSmsConfiguration", "cognito-userpoolregionalconfigurationattachment-eumssmsconfiguration");
    impl EumsSmsConfiguration {
        new! {
            caller_arn: m::Arn = "CallerArn", "update";
        }
        set! {
            configuration_set_name: String = "ConfigurationSetName", "update";
            external_id: String = "ExternalId", "update";
            in_entity_id: String = "InEntityId", "update";
            in_template_id: String = "InTemplateId", "update";
            origination_identity: String = "OriginationIdentity", "update";
            region: String = "Region", "update";
        }
    }

    object!(InboundFederation = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.InboundFederation", "cognito-userpoolregionalconfigurationattachment-inboundfederation");
    impl InboundFederation {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update";
            lambda_version: String = "LambdaVersion", "update";
        }
    }

    object!(LambdaConfig = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.LambdaConfig", "cognito-userpoolregionalconfigurationattachment-lambdaconfig");
    impl LambdaConfig {
        new! {}
        set! {
            create_auth_challenge: String = "CreateAuthChallenge", "update";
            custom_email_sender: CustomEmailSender = "CustomEmailSender", "update";
            custom_message: String = "CustomMessage", "update";
            custom_sms_sender: CustomSmsSender = "CustomSMSSender", "update";
            define_auth_challenge: String = "DefineAuthChallenge", "update";
            inbound_federation: InboundFederation = "InboundFederation", "update";
            kms_key_id: String = "KMSKeyID", "update";
            post_authentication: String = "PostAuthentication", "update";
            post_confirmation: String = "PostConfirmation", "update";
            pre_authentication: String = "PreAuthentication", "update";
            pre_sign_up: String = "PreSignUp", "update";
            pre_token_generation: String = "PreTokenGeneration", "update";
            pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig", "update";
            user_migration: String = "UserMigration", "update";
            verify_auth_challenge_response: String = "VerifyAuthChallengeResponse", "update";
        }
    }

    object!(PreTokenGenerationConfig = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.PreTokenGenerationConfig", "cognito-userpoolregionalconfigurationattachment-pretokengenerationconfig");
    impl PreTokenGenerationConfig {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update";
            lambda_version: String = "LambdaVersion", "update";
        }
    }

    object!(SmsConfiguration = "AWS::Cognito::UserPoolRegionalConfigurationAttachment.SmsConfiguration", "cognito-userpoolregionalconfigurationattachment-smsconfiguration");
    impl SmsConfiguration {
        new! {}
        set! {
            eums_sms: EumsSmsConfiguration = "EumsSms", "update";
            external_id: String = "ExternalId", "update";
            sns_caller_arn: m::Arn = "SnsCallerArn", "update";
            sns_region: String = "SnsRegion", "update";
        }
    }
}

resource! {
    UserPoolReplica = "AWS::Cognito::UserPoolReplica", "cognito-userpoolreplica", Map("UserPoolTagsAtCreate"), String
}
impl UserPoolReplica {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
        region_name: String = "RegionName", "replacement; 5 to 32 characters";
    }
    set! {
        user_pool_tags_at_create: v::Map<String> = "UserPoolTagsAtCreate", "replacement";
    }
}

resource! {
    UserPoolResourceServer = "AWS::Cognito::UserPoolResourceServer", "cognito-userpoolresourceserver", None, String
}
impl UserPoolResourceServer {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement; 1 to 55 characters";
        name: String = "Name", "update; 1 to 256 characters";
        identifier: String = "Identifier", "replacement; 1 to 256 characters";
    }
    set! {
        scopes: [user_pool_resource_server::ResourceServerScopeType] = "Scopes", "update; at most 100 items";
    }
}
/// Property types and values of [`UserPoolResourceServer`].
pub mod user_pool_resource_server {
    object!(ResourceServerScopeType = "AWS::Cognito::UserPoolResourceServer.ResourceServerScopeType", "cognito-userpoolresourceserver-resourceserverscopetype");
    impl ResourceServerScopeType {
        new! {
            scope_name: String = "ScopeName", "update; 1 to 256 characters";
            scope_description: String = "ScopeDescription", "update; 1 to 256 characters";
        }
    }
}

resource! {
    UserPoolRiskConfigurationAttachment = "AWS::Cognito::UserPoolRiskConfigurationAttachment", "cognito-userpoolriskconfigurationattachment", None, String
}
impl UserPoolRiskConfigurationAttachment {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement";
        client_id: String = "ClientId", "replacement";
    }
    set! {
        account_takeover_risk_configuration: user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType = "AccountTakeoverRiskConfiguration", "update";
        compromised_credentials_risk_configuration: user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType = "CompromisedCredentialsRiskConfiguration", "update";
        risk_exception_configuration: user_pool_risk_configuration_attachment::RiskExceptionConfigurationType = "RiskExceptionConfiguration", "update";
    }
}
/// Property types and values of [`UserPoolRiskConfigurationAttachment`].
pub mod user_pool_risk_configuration_attachment {
    use crate::value::meaning as m;
    object!(AccountTakeoverActionType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverActionType", "cognito-userpoolriskconfigurationattachment-accounttakeoveractiontype");
    impl AccountTakeoverActionType {
        new! {
            event_action: String = "EventAction", "update";
            notify: bool = "Notify", "update";
        }
    }

    object!(AccountTakeoverActionsType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverActionsType", "cognito-userpoolriskconfigurationattachment-accounttakeoveractionstype");
    impl AccountTakeoverActionsType {
        new! {}
        set! {
            high_action: AccountTakeoverActionType = "HighAction", "update";
            low_action: AccountTakeoverActionType = "LowAction", "update";
            medium_action: AccountTakeoverActionType = "MediumAction", "update";
        }
    }

    object!(AccountTakeoverRiskConfigurationType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationType", "cognito-userpoolriskconfigurationattachment-accounttakeoverriskconfigurationtype");
    impl AccountTakeoverRiskConfigurationType {
        new! {
            actions: AccountTakeoverActionsType = "Actions", "update";
        }
        set! {
            notify_configuration: NotifyConfigurationType = "NotifyConfiguration", "update";
        }
    }

    object!(CompromisedCredentialsActionsType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.CompromisedCredentialsActionsType", "cognito-userpoolriskconfigurationattachment-compromisedcredentialsactionstype");
    impl CompromisedCredentialsActionsType {
        new! {
            event_action: String = "EventAction", "update";
        }
    }

    object!(CompromisedCredentialsRiskConfigurationType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationType", "cognito-userpoolriskconfigurationattachment-compromisedcredentialsriskconfigurationtype");
    impl CompromisedCredentialsRiskConfigurationType {
        new! {
            actions: CompromisedCredentialsActionsType = "Actions", "update";
        }
        set! {
            event_filter: [String] = "EventFilter", "update";
        }
    }

    object!(NotifyConfigurationType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.NotifyConfigurationType", "cognito-userpoolriskconfigurationattachment-notifyconfigurationtype");
    impl NotifyConfigurationType {
        new! {
            source_arn: m::Arn = "SourceArn", "update";
        }
        set! {
            block_email: NotifyEmailType = "BlockEmail", "update";
            from: String = "From", "update";
            mfa_email: NotifyEmailType = "MfaEmail", "update";
            no_action_email: NotifyEmailType = "NoActionEmail", "update";
            reply_to: String = "ReplyTo", "update";
        }
    }

    object!(NotifyEmailType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.NotifyEmailType", "cognito-userpoolriskconfigurationattachment-notifyemailtype");
    impl NotifyEmailType {
        new! {
            subject: String = "Subject", "update";
        }
        set! {
            html_body: String = "HtmlBody", "update";
            text_body: String = "TextBody", "update";
        }
    }

    object!(RiskExceptionConfigurationType = "AWS::Cognito::UserPoolRiskConfigurationAttachment.RiskExceptionConfigurationType", "cognito-userpoolriskconfigurationattachment-riskexceptionconfigurationtype");
    impl RiskExceptionConfigurationType {
        new! {}
        set! {
            blocked_ip_range_list: [String] = "BlockedIPRangeList", "update";
            skipped_ip_range_list: [String] = "SkippedIPRangeList", "update";
        }
    }
}

resource! {
    UserPoolUiCustomizationAttachment = "AWS::Cognito::UserPoolUICustomizationAttachment", "cognito-userpooluicustomizationattachment", None, String
}
impl UserPoolUiCustomizationAttachment {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement";
        client_id: String = "ClientId", "replacement";
    }
    set! {
        css: String = "CSS", "update";
    }
}

resource! {
    UserPoolUser = "AWS::Cognito::UserPoolUser", "cognito-userpooluser", None, m::cognito::UserPoolUserUsername
}
impl UserPoolUser {
    new! {
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement";
    }
    set! {
        client_metadata: v::Map<String> = "ClientMetadata", "replacement; cannot be read back";
        desired_delivery_mediums: [String] = "DesiredDeliveryMediums", "replacement; cannot be read back";
        force_alias_creation: bool = "ForceAliasCreation", "replacement; cannot be read back";
        message_action: String = "MessageAction", "replacement; cannot be read back";
        user_attributes: [user_pool_user::AttributeType] = "UserAttributes", "replacement";
        username: String = "Username", "replacement";
        validation_data: [user_pool_user::AttributeType] = "ValidationData", "replacement; cannot be read back";
    }
}
give! { UserPoolUser: m::cognito::UserPoolUserUsername = Ref; }
/// Property types and values of [`UserPoolUser`].
pub mod user_pool_user {
    object!(AttributeType = "AWS::Cognito::UserPoolUser.AttributeType", "cognito-userpooluser-attributetype");
    impl AttributeType {
        new! {}
        set! {
            name: String = "Name", "replacement";
            value: String = "Value", "replacement";
        }
    }
}

resource! {
    UserPoolUserToGroupAttachment = "AWS::Cognito::UserPoolUserToGroupAttachment", "cognito-userpoolusertogroupattachment", None, String
}
impl UserPoolUserToGroupAttachment {
    new! {
        group_name: m::cognito::UserPoolGroupName = "GroupName", "replacement";
        user_pool_id: m::cognito::UserPoolId = "UserPoolId", "replacement";
        username: m::cognito::UserPoolUserUsername = "Username", "replacement";
    }
}
