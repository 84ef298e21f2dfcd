// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::QBusiness`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::QBusiness::Application", "qbusiness-application", List("Tags"), String
}
impl Application {
    new! {
        display_name: String = "DisplayName", "update; 1 to 1000 characters";
    }
    set! {
        attachments_configuration: application::AttachmentsConfiguration = "AttachmentsConfiguration", "update";
        auto_subscription_configuration: application::AutoSubscriptionConfiguration = "AutoSubscriptionConfiguration", "update";
        client_ids_for_oidc: [String] = "ClientIdsForOIDC", "replacement";
        description: String = "Description", "update; at most 1000 characters";
        encryption_configuration: application::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        iam_identity_provider_arn: m::Arn = "IamIdentityProviderArn", "replacement; 20 to 2048 characters";
        identity_center_instance_arn: m::Arn = "IdentityCenterInstanceArn", "update; 10 to 1224 characters; cannot be read back";
        identity_type: application::IdentityType = "IdentityType", "replacement";
        personalization_configuration: application::PersonalizationConfiguration = "PersonalizationConfiguration", "update";
        q_apps_configuration: application::QAppsConfiguration = "QAppsConfiguration", "update";
        quick_sight_configuration: application::QuickSightConfiguration = "QuickSightConfiguration", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_application_id: String = "ApplicationId";
        attr_created_at: String = "CreatedAt";
        attr_identity_center_application_arn: m::Arn = "IdentityCenterApplicationArn";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Application: m::Arn = GetAtt("ApplicationArn"); }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(AttachmentsConfiguration = "AWS::QBusiness::Application.AttachmentsConfiguration", "qbusiness-application-attachmentsconfiguration");
    impl AttachmentsConfiguration {
        new! {
            attachments_control_mode: AttachmentsControlMode = "AttachmentsControlMode", "update";
        }
    }

    object!(AutoSubscriptionConfiguration = "AWS::QBusiness::Application.AutoSubscriptionConfiguration", "qbusiness-application-autosubscriptionconfiguration");
    impl AutoSubscriptionConfiguration {
        new! {
            auto_subscribe: AutoSubscriptionStatus = "AutoSubscribe", "update";
        }
        set! {
            default_subscription_type: SubscriptionType = "DefaultSubscriptionType", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::QBusiness::Application.EncryptionConfiguration", "qbusiness-application-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }

    object!(PersonalizationConfiguration = "AWS::QBusiness::Application.PersonalizationConfiguration", "qbusiness-application-personalizationconfiguration");
    impl PersonalizationConfiguration {
        new! {
            personalization_control_mode: PersonalizationControlMode = "PersonalizationControlMode", "update";
        }
    }

    object!(QAppsConfiguration = "AWS::QBusiness::Application.QAppsConfiguration", "qbusiness-application-qappsconfiguration");
    impl QAppsConfiguration {
        new! {
            q_apps_control_mode: QAppsControlMode = "QAppsControlMode", "update";
        }
    }

    object!(QuickSightConfiguration = "AWS::QBusiness::Application.QuickSightConfiguration", "qbusiness-application-quicksightconfiguration");
    impl QuickSightConfiguration {
        new! {
            client_namespace: String = "ClientNamespace", "update; 1 to 64 characters";
        }
    }
    values! { IdentityType: AwsIamIdpSaml = "AWS_IAM_IDP_SAML", AwsIamIdpOidc = "AWS_IAM_IDP_OIDC", AwsIamIdc = "AWS_IAM_IDC", AwsQuicksightIdp = "AWS_QUICKSIGHT_IDP", Anonymous = "ANONYMOUS" }
    values! { AttachmentsControlMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AutoSubscriptionStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SubscriptionType: QLite = "Q_LITE", QBusiness = "Q_BUSINESS" }
    values! { PersonalizationControlMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { QAppsControlMode: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    DataAccessor = "AWS::QBusiness::DataAccessor", "qbusiness-dataaccessor", List("Tags"), String
}
impl DataAccessor {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        action_configurations: [data_accessor::ActionConfiguration] = "ActionConfigurations", "update; 1 to 10 items";
        principal: String = "Principal", "replacement; 1 to 1284 characters";
    }
    set! {
        authentication_detail: data_accessor::DataAccessorAuthenticationDetail = "AuthenticationDetail", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataAccessor> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_data_accessor_arn: m::Arn = "DataAccessorArn";
        attr_data_accessor_id: String = "DataAccessorId";
        attr_idc_application_arn: m::Arn = "IdcApplicationArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { DataAccessor: m::Arn = GetAtt("DataAccessorArn"); }
/// Property types and values of [`DataAccessor`].
pub mod data_accessor {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ActionConfiguration = "AWS::QBusiness::DataAccessor.ActionConfiguration", "qbusiness-dataaccessor-actionconfiguration");
    impl ActionConfiguration {
        new! {
            action: String = "Action", "update";
        }
        set! {
            filter_configuration: ActionFilterConfiguration = "FilterConfiguration", "update";
        }
    }

    object!(ActionFilterConfiguration = "AWS::QBusiness::DataAccessor.ActionFilterConfiguration", "qbusiness-dataaccessor-actionfilterconfiguration");
    impl ActionFilterConfiguration {
        new! {
            document_attribute_filter: AttributeFilter = "DocumentAttributeFilter", "update";
        }
    }

    object!(AttributeFilter = "AWS::QBusiness::DataAccessor.AttributeFilter", "qbusiness-dataaccessor-attributefilter");
    impl AttributeFilter {
        new! {}
        set! {
            and_all_filters: [AttributeFilter] = "AndAllFilters", "update";
            contains_all: DocumentAttribute = "ContainsAll", "update";
            contains_any: DocumentAttribute = "ContainsAny", "update";
            equals_to: DocumentAttribute = "EqualsTo", "update";
            greater_than: DocumentAttribute = "GreaterThan", "update";
            greater_than_or_equals: DocumentAttribute = "GreaterThanOrEquals", "update";
            less_than: DocumentAttribute = "LessThan", "update";
            less_than_or_equals: DocumentAttribute = "LessThanOrEquals", "update";
            not_filter: AttributeFilter = "NotFilter", "update";
            or_all_filters: [AttributeFilter] = "OrAllFilters", "update";
        }
    }

    object!(DataAccessorAuthenticationConfiguration = "AWS::QBusiness::DataAccessor.DataAccessorAuthenticationConfiguration", "qbusiness-dataaccessor-dataaccessorauthenticationconfiguration");
    impl DataAccessorAuthenticationConfiguration {
        new! {
            idc_trusted_token_issuer_configuration: DataAccessorIdcTrustedTokenIssuerConfiguration = "IdcTrustedTokenIssuerConfiguration", "update";
        }
    }

    object!(DataAccessorAuthenticationDetail = "AWS::QBusiness::DataAccessor.DataAccessorAuthenticationDetail", "qbusiness-dataaccessor-dataaccessorauthenticationdetail");
    impl DataAccessorAuthenticationDetail {
        new! {
            authentication_type: DataAccessorAuthenticationType = "AuthenticationType", "update";
        }
        set! {
            authentication_configuration: DataAccessorAuthenticationConfiguration = "AuthenticationConfiguration", "update";
            external_ids: [String] = "ExternalIds", "update; 1 items";
        }
    }

    object!(DataAccessorIdcTrustedTokenIssuerConfiguration = "AWS::QBusiness::DataAccessor.DataAccessorIdcTrustedTokenIssuerConfiguration", "qbusiness-dataaccessor-dataaccessoridctrustedtokenissuerconfiguration");
    impl DataAccessorIdcTrustedTokenIssuerConfiguration {
        new! {
            idc_trusted_token_issuer_arn: m::Arn = "IdcTrustedTokenIssuerArn", "update; at most 1284 characters";
        }
    }

    object!(DocumentAttribute = "AWS::QBusiness::DataAccessor.DocumentAttribute", "qbusiness-dataaccessor-documentattribute");
    impl DocumentAttribute {
        new! {
            name: String = "Name", "update; 1 to 200 characters";
            value: DocumentAttributeValue = "Value", "update";
        }
    }

    object!(DocumentAttributeValue = "AWS::QBusiness::DataAccessor.DocumentAttributeValue", "qbusiness-dataaccessor-documentattributevalue");
    impl DocumentAttributeValue {
        new! {}
        set! {
            date_value: String = "DateValue", "update";
            long_value: v::Number = "LongValue", "update";
            string_list_value: [String] = "StringListValue", "update";
            string_value: String = "StringValue", "update; at most 2048 characters";
        }
    }
    values! { DataAccessorAuthenticationType: AwsIamIdcTti = "AWS_IAM_IDC_TTI", AwsIamIdcAuthCode = "AWS_IAM_IDC_AUTH_CODE" }
}

resource! {
    DataSource = "AWS::QBusiness::DataSource", "qbusiness-datasource", List("Tags"), String
}
impl DataSource {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        display_name: String = "DisplayName", "update; 1 to 1000 characters";
        index_id: String = "IndexId", "replacement; 36 characters";
        configuration: v::Json = "Configuration", "update";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        document_enrichment_configuration: data_source::DocumentEnrichmentConfiguration = "DocumentEnrichmentConfiguration", "update";
        media_extraction_configuration: data_source::MediaExtractionConfiguration = "MediaExtractionConfiguration", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        sync_schedule: String = "SyncSchedule", "update; at most 998 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        vpc_configuration: data_source::DataSourceVpcConfiguration = "VpcConfiguration", "update";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_data_source_arn: m::Arn = "DataSourceArn";
        attr_data_source_id: String = "DataSourceId";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { DataSource: m::Arn = GetAtt("DataSourceArn"); }
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AudioExtractionConfiguration = "AWS::QBusiness::DataSource.AudioExtractionConfiguration", "qbusiness-datasource-audioextractionconfiguration");
    impl AudioExtractionConfiguration {
        new! {
            audio_extraction_status: AudioExtractionStatus = "AudioExtractionStatus", "update";
        }
    }

    object!(DataSourceVpcConfiguration = "AWS::QBusiness::DataSource.DataSourceVpcConfiguration", "qbusiness-datasource-datasourcevpcconfiguration");
    impl DataSourceVpcConfiguration {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 10 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(DocumentAttributeCondition = "AWS::QBusiness::DataSource.DocumentAttributeCondition", "qbusiness-datasource-documentattributecondition");
    impl DocumentAttributeCondition {
        new! {
            key: String = "Key", "update; 1 to 200 characters";
            operator: DocumentEnrichmentConditionOperator = "Operator", "update";
        }
        set! {
            value: DocumentAttributeValue = "Value", "update";
        }
    }

    object!(DocumentAttributeTarget = "AWS::QBusiness::DataSource.DocumentAttributeTarget", "qbusiness-datasource-documentattributetarget");
    impl DocumentAttributeTarget {
        new! {
            key: String = "Key", "update; 1 to 200 characters";
        }
        set! {
            attribute_value_operator: AttributeValueOperator = "AttributeValueOperator", "update";
            value: DocumentAttributeValue = "Value", "update";
        }
    }

    object!(DocumentAttributeValue = "AWS::QBusiness::DataSource.DocumentAttributeValue", "qbusiness-datasource-documentattributevalue");
    impl DocumentAttributeValue {
        new! {}
        set! {
            date_value: String = "DateValue", "update";
            long_value: v::Number = "LongValue", "update";
            string_list_value: [String] = "StringListValue", "update";
            string_value: String = "StringValue", "update; at most 2048 characters";
        }
    }

    object!(DocumentEnrichmentConfiguration = "AWS::QBusiness::DataSource.DocumentEnrichmentConfiguration", "qbusiness-datasource-documentenrichmentconfiguration");
    impl DocumentEnrichmentConfiguration {
        new! {}
        set! {
            inline_configurations: [InlineDocumentEnrichmentConfiguration] = "InlineConfigurations", "update; 1 to 100 items";
            post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration", "update";
            pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration", "update";
        }
    }

    object!(HookConfiguration = "AWS::QBusiness::DataSource.HookConfiguration", "qbusiness-datasource-hookconfiguration");
    impl HookConfiguration {
        new! {}
        set! {
            invocation_condition: DocumentAttributeCondition = "InvocationCondition", "update";
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 1 to 2048 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 1 to 63 characters";
        }
    }

    object!(ImageExtractionConfiguration = "AWS::QBusiness::DataSource.ImageExtractionConfiguration", "qbusiness-datasource-imageextractionconfiguration");
    impl ImageExtractionConfiguration {
        new! {
            image_extraction_status: ImageExtractionStatus = "ImageExtractionStatus", "update";
        }
    }

    object!(InlineDocumentEnrichmentConfiguration = "AWS::QBusiness::DataSource.InlineDocumentEnrichmentConfiguration", "qbusiness-datasource-inlinedocumentenrichmentconfiguration");
    impl InlineDocumentEnrichmentConfiguration {
        new! {}
        set! {
            condition: DocumentAttributeCondition = "Condition", "update";
            document_content_operator: DocumentContentOperator = "DocumentContentOperator", "update";
            target: DocumentAttributeTarget = "Target", "update";
        }
    }

    object!(MediaExtractionConfiguration = "AWS::QBusiness::DataSource.MediaExtractionConfiguration", "qbusiness-datasource-mediaextractionconfiguration");
    impl MediaExtractionConfiguration {
        new! {}
        set! {
            audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration", "update";
            image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration", "update";
            video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration", "update";
        }
    }

    object!(VideoExtractionConfiguration = "AWS::QBusiness::DataSource.VideoExtractionConfiguration", "qbusiness-datasource-videoextractionconfiguration");
    impl VideoExtractionConfiguration {
        new! {
            video_extraction_status: VideoExtractionStatus = "VideoExtractionStatus", "update";
        }
    }
    values! { AudioExtractionStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { DocumentEnrichmentConditionOperator: GreaterThan = "GREATER_THAN", GreaterThanOrEquals = "GREATER_THAN_OR_EQUALS", LessThan = "LESS_THAN", LessThanOrEquals = "LESS_THAN_OR_EQUALS", Equals = "EQUALS", NotEquals = "NOT_EQUALS", Contains = "CONTAINS", NotContains = "NOT_CONTAINS", Exists = "EXISTS", NotExists = "NOT_EXISTS", BeginsWith = "BEGINS_WITH" }
    values! { AttributeValueOperator: Delete = "DELETE" }
    values! { ImageExtractionStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { DocumentContentOperator: Delete = "DELETE" }
    values! { VideoExtractionStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Index = "AWS::QBusiness::Index", "qbusiness-index", List("Tags"), String
}
impl Index {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        display_name: String = "DisplayName", "update; 1 to 1000 characters";
    }
    set! {
        capacity_configuration: index::IndexCapacityConfiguration = "CapacityConfiguration", "update";
        description: String = "Description", "update; at most 1000 characters";
        document_attribute_configurations: [index::DocumentAttributeConfiguration] = "DocumentAttributeConfigurations", "update; 1 to 500 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        type_: index::IndexType = "Type", "replacement";
    }
}
impl c::Handle<Index> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_index_arn: m::Arn = "IndexArn";
        attr_index_id: String = "IndexId";
        attr_index_statistics: v::Json = "IndexStatistics";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Index: m::Arn = GetAtt("IndexArn"); }
/// Property types and values of [`Index`].
pub mod index {
    use crate::value as v;
    object!(DocumentAttributeConfiguration = "AWS::QBusiness::Index.DocumentAttributeConfiguration", "qbusiness-index-documentattributeconfiguration");
    impl DocumentAttributeConfiguration {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 30 characters";
            search: Status = "Search", "update";
            type_: AttributeType = "Type", "update";
        }
    }

    object!(IndexCapacityConfiguration = "AWS::QBusiness::Index.IndexCapacityConfiguration", "qbusiness-index-indexcapacityconfiguration");
    impl IndexCapacityConfiguration {
        new! {}
        set! {
            units: v::Number = "Units", "update; at least 1";
        }
    }

    object!(IndexStatistics = "AWS::QBusiness::Index.IndexStatistics", "qbusiness-index-indexstatistics");
    impl IndexStatistics {
        new! {}
        set! {
            text_document_statistics: TextDocumentStatistics = "TextDocumentStatistics", "update";
        }
    }

    object!(TextDocumentStatistics = "AWS::QBusiness::Index.TextDocumentStatistics", "qbusiness-index-textdocumentstatistics");
    impl TextDocumentStatistics {
        new! {}
        set! {
            indexed_text_bytes: v::Number = "IndexedTextBytes", "update; at least 0";
            indexed_text_document_count: v::Number = "IndexedTextDocumentCount", "update; at least 0";
        }
    }
    values! { IndexType: Enterprise = "ENTERPRISE", Starter = "STARTER" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AttributeType: String = "STRING", StringList = "STRING_LIST", Number = "NUMBER", Date = "DATE" }
}

resource! {
    Permission = "AWS::QBusiness::Permission", "qbusiness-permission", None, String
}
impl Permission {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        statement_id: String = "StatementId", "replacement; 1 to 100 characters";
        actions: [String] = "Actions", "replacement; 1 to 10 items";
        principal: String = "Principal", "replacement; 1 to 1284 characters";
    }
    set! {
        conditions: [permission::Condition] = "Conditions", "replacement; 1 to 10 items";
    }
}
/// Property types and values of [`Permission`].
pub mod permission {
    object!(Condition = "AWS::QBusiness::Permission.Condition", "qbusiness-permission-condition");
    impl Condition {
        new! {
            condition_key: String = "ConditionKey", "update";
            condition_operator: ConditionOperator = "ConditionOperator", "update";
            condition_values: [String] = "ConditionValues", "update; 1 items";
        }
    }
    values! { ConditionOperator: StringEquals = "StringEquals" }
}

resource! {
    Plugin = "AWS::QBusiness::Plugin", "qbusiness-plugin", List("Tags"), String
}
impl Plugin {
    new! {
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        type_: plugin::PluginType = "Type", "replacement";
        auth_configuration: plugin::PluginAuthConfiguration = "AuthConfiguration", "update";
    }
    set! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        custom_plugin_configuration: plugin::CustomPluginConfiguration = "CustomPluginConfiguration", "update";
        server_url: String = "ServerUrl", "update; 1 to 2048 characters";
        state: plugin::PluginState = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Plugin> {
    get! {
        attr_build_status: String = "BuildStatus";
        attr_created_at: String = "CreatedAt";
        attr_plugin_arn: m::Arn = "PluginArn";
        attr_plugin_id: String = "PluginId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Plugin: m::Arn = GetAtt("PluginArn"); }
/// Property types and values of [`Plugin`].
pub mod plugin {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiSchema = "AWS::QBusiness::Plugin.APISchema", "qbusiness-plugin-apischema");
    impl ApiSchema {
        new! {}
        set! {
            payload: String = "Payload", "update";
            s3: S3 = "S3", "update";
        }
    }

    object!(BasicAuthConfiguration = "AWS::QBusiness::Plugin.BasicAuthConfiguration", "qbusiness-plugin-basicauthconfiguration");
    impl BasicAuthConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 1284 characters";
        }
    }

    object!(CustomPluginConfiguration = "AWS::QBusiness::Plugin.CustomPluginConfiguration", "qbusiness-plugin-custompluginconfiguration");
    impl CustomPluginConfiguration {
        new! {
            api_schema_type: ApiSchemaType = "ApiSchemaType", "update";
            api_schema: ApiSchema = "ApiSchema", "update";
            description: String = "Description", "update; 1 to 200 characters";
        }
    }

    object!(Oauth2ClientCredentialConfiguration = "AWS::QBusiness::Plugin.OAuth2ClientCredentialConfiguration", "qbusiness-plugin-oauth2clientcredentialconfiguration");
    impl Oauth2ClientCredentialConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 1284 characters";
        }
        set! {
            authorization_url: String = "AuthorizationUrl", "update; 1 to 2048 characters";
            token_url: String = "TokenUrl", "update; 1 to 2048 characters";
        }
    }

    object!(PluginAuthConfiguration = "AWS::QBusiness::Plugin.PluginAuthConfiguration", "qbusiness-plugin-pluginauthconfiguration");
    impl PluginAuthConfiguration {
        new! {}
        set! {
            basic_auth_configuration: BasicAuthConfiguration = "BasicAuthConfiguration", "update";
            no_auth_configuration: v::Json = "NoAuthConfiguration", "update";
            oauth2_client_credential_configuration: Oauth2ClientCredentialConfiguration = "OAuth2ClientCredentialConfiguration", "update";
        }
    }

    object!(S3 = "AWS::QBusiness::Plugin.S3", "qbusiness-plugin-s3");
    impl S3 {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 1 to 63 characters";
        }
    }
    values! { PluginState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { PluginType: ServiceNow = "SERVICE_NOW", Salesforce = "SALESFORCE", Jira = "JIRA", Zendesk = "ZENDESK", Custom = "CUSTOM", Quicksight = "QUICKSIGHT", ServicenowNowPlatform = "SERVICENOW_NOW_PLATFORM", JiraCloud = "JIRA_CLOUD", SalesforceCrm = "SALESFORCE_CRM", ZendeskSuite = "ZENDESK_SUITE", AtlassianConfluence = "ATLASSIAN_CONFLUENCE", GoogleCalendar = "GOOGLE_CALENDAR", MicrosoftTeams = "MICROSOFT_TEAMS", MicrosoftExchange = "MICROSOFT_EXCHANGE", PagerdutyAdvance = "PAGERDUTY_ADVANCE", Smartsheet = "SMARTSHEET", Asana = "ASANA" }
    values! { ApiSchemaType: OpenApiV3 = "OPEN_API_V3" }
}

resource! {
    Retriever = "AWS::QBusiness::Retriever", "qbusiness-retriever", List("Tags"), String
}
impl Retriever {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
        display_name: String = "DisplayName", "update; 1 to 1000 characters";
        type_: retriever::RetrieverType = "Type", "replacement";
        configuration: retriever::RetrieverConfiguration = "Configuration", "update";
    }
    set! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Retriever> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_retriever_arn: m::Arn = "RetrieverArn";
        attr_retriever_id: String = "RetrieverId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Retriever: m::Arn = GetAtt("RetrieverArn"); }
/// Property types and values of [`Retriever`].
pub mod retriever {
    object!(KendraIndexConfiguration = "AWS::QBusiness::Retriever.KendraIndexConfiguration", "qbusiness-retriever-kendraindexconfiguration");
    impl KendraIndexConfiguration {
        new! {
            index_id: String = "IndexId", "update; 36 characters";
        }
    }

    object!(NativeIndexConfiguration = "AWS::QBusiness::Retriever.NativeIndexConfiguration", "qbusiness-retriever-nativeindexconfiguration");
    impl NativeIndexConfiguration {
        new! {
            index_id: String = "IndexId", "update; 36 characters";
        }
    }

    object!(RetrieverConfiguration = "AWS::QBusiness::Retriever.RetrieverConfiguration", "qbusiness-retriever-retrieverconfiguration");
    impl RetrieverConfiguration {
        new! {}
        set! {
            kendra_index_configuration: KendraIndexConfiguration = "KendraIndexConfiguration", "update";
            native_index_configuration: NativeIndexConfiguration = "NativeIndexConfiguration", "update";
        }
    }
    values! { RetrieverType: NativeIndex = "NATIVE_INDEX", KendraIndex = "KENDRA_INDEX" }
}

resource! {
    WebExperience = "AWS::QBusiness::WebExperience", "qbusiness-webexperience", List("Tags"), String
}
impl WebExperience {
    new! {
        application_id: String = "ApplicationId", "replacement; 36 characters";
    }
    set! {
        browser_extension_configuration: web_experience::BrowserExtensionConfiguration = "BrowserExtensionConfiguration", "update";
        customization_configuration: web_experience::CustomizationConfiguration = "CustomizationConfiguration", "update";
        identity_provider_configuration: web_experience::IdentityProviderConfiguration = "IdentityProviderConfiguration", "update";
        origins: [String] = "Origins", "update; at most 10 items";
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1284 characters";
        sample_prompts_control_mode: web_experience::WebExperienceSamplePromptsControlMode = "SamplePromptsControlMode", "update";
        subtitle: String = "Subtitle", "update; at most 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        title: String = "Title", "update; at most 500 characters";
        welcome_message: String = "WelcomeMessage", "update; at most 300 characters";
    }
}
impl c::Handle<WebExperience> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_default_endpoint: String = "DefaultEndpoint";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_web_experience_arn: m::Arn = "WebExperienceArn";
        attr_web_experience_id: String = "WebExperienceId";
    }
}
give! { WebExperience: m::Arn = GetAtt("WebExperienceArn"); }
/// Property types and values of [`WebExperience`].
pub mod web_experience {
    use crate::value::meaning as m;
    object!(BrowserExtensionConfiguration = "AWS::QBusiness::WebExperience.BrowserExtensionConfiguration", "qbusiness-webexperience-browserextensionconfiguration");
    impl BrowserExtensionConfiguration {
        new! {
            enabled_browser_extensions: [BrowserExtension] = "EnabledBrowserExtensions", "update; at most 2 items";
        }
    }

    object!(CustomizationConfiguration = "AWS::QBusiness::WebExperience.CustomizationConfiguration", "qbusiness-webexperience-customizationconfiguration");
    impl CustomizationConfiguration {
        new! {}
        set! {
            custom_css_url: String = "CustomCSSUrl", "update; at most 1284 characters";
            favicon_url: String = "FaviconUrl", "update; at most 1284 characters";
            font_url: String = "FontUrl", "update; at most 1284 characters";
            logo_url: String = "LogoUrl", "update; at most 1284 characters";
        }
    }

    object!(IdentityProviderConfiguration = "AWS::QBusiness::WebExperience.IdentityProviderConfiguration", "qbusiness-webexperience-identityproviderconfiguration");
    impl IdentityProviderConfiguration {
        new! {}
        set! {
            openid_connect_configuration: OpenidConnectProviderConfiguration = "OpenIDConnectConfiguration", "update";
            saml_configuration: SamlProviderConfiguration = "SamlConfiguration", "update";
        }
    }

    object!(OpenidConnectProviderConfiguration = "AWS::QBusiness::WebExperience.OpenIDConnectProviderConfiguration", "qbusiness-webexperience-openidconnectproviderconfiguration");
    impl OpenidConnectProviderConfiguration {
        new! {
            secrets_arn: m::Arn = "SecretsArn", "update; at most 1284 characters";
            secrets_role: String = "SecretsRole", "update; at most 1284 characters";
        }
    }

    object!(SamlProviderConfiguration = "AWS::QBusiness::WebExperience.SamlProviderConfiguration", "qbusiness-webexperience-samlproviderconfiguration");
    impl SamlProviderConfiguration {
        new! {
            authentication_url: String = "AuthenticationUrl", "update; 1 to 1284 characters";
        }
    }
    values! { WebExperienceSamplePromptsControlMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { BrowserExtension: Firefox = "FIREFOX", Chrome = "CHROME" }
}
