// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Glue`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Blueprint = "AWS::Glue::Blueprint", "glue-blueprint", List("Tags"), m::Arn
}
impl Blueprint {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        blueprint_location: String = "BlueprintLocation", "update; 1 to 8192 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Blueprint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_on: String = "CreatedOn";
        attr_last_modified_on: String = "LastModifiedOn";
        attr_parameter_spec: String = "ParameterSpec";
        attr_status: String = "Status";
    }
}
give! { Blueprint: m::Arn = Ref; }

resource! {
    Catalog = "AWS::Glue::Catalog", "glue-catalog", List("Tags"), m::Arn
}
impl Catalog {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        allow_full_table_external_data_access: catalog::AllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess", "update";
        catalog_properties: catalog::CatalogProperties = "CatalogProperties", "update";
        create_database_default_permissions: [catalog::PrincipalPermissions] = "CreateDatabaseDefaultPermissions", "update";
        create_table_default_permissions: [catalog::PrincipalPermissions] = "CreateTableDefaultPermissions", "update";
        description: String = "Description", "update; at most 2048 characters";
        federated_catalog: catalog::FederatedCatalog = "FederatedCatalog", "update";
        overwrite_child_resource_permissions_with_default: catalog::OverwriteChildResourcePermissionsWithDefault = "OverwriteChildResourcePermissionsWithDefault", "update; cannot be read back";
        parameters: v::Map<String> = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_redshift_catalog: catalog::TargetRedshiftCatalog = "TargetRedshiftCatalog", "update";
    }
}
impl c::Handle<Catalog> {
    get! {
        attr_catalog_id: String = "CatalogId";
        attr_catalog_properties_custom_properties: v::Json = "CatalogProperties.CustomProperties";
        attr_catalog_properties_data_lake_access_properties_managed_workgroup_name: String = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName";
        attr_catalog_properties_data_lake_access_properties_managed_workgroup_status: String = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus";
        attr_catalog_properties_data_lake_access_properties_redshift_database_name: String = "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName";
        attr_create_time: i64 = "CreateTime";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_update_time: i64 = "UpdateTime";
    }
}
/// Property types and values of [`Catalog`].
pub mod catalog {
    use crate::value::meaning as m;
    object!(CatalogProperties = "AWS::Glue::Catalog.CatalogProperties", "glue-catalog-catalogproperties");
    impl CatalogProperties {
        new! {}
        set! {
            data_lake_access_properties: DataLakeAccessProperties = "DataLakeAccessProperties", "update";
        }
    }

    object!(DataLakeAccessProperties = "AWS::Glue::Catalog.DataLakeAccessProperties", "glue-catalog-datalakeaccessproperties");
    impl DataLakeAccessProperties {
        new! {}
        set! {
            allow_full_table_external_data_access: AllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess", "update; cannot be read back";
            catalog_type: String = "CatalogType", "update";
            data_lake_access: bool = "DataLakeAccess", "update";
            data_transfer_role: String = "DataTransferRole", "update";
            kms_key: String = "KmsKey", "update";
        }
    }

    object!(DataLakePrincipal = "AWS::Glue::Catalog.DataLakePrincipal", "glue-catalog-datalakeprincipal");
    impl DataLakePrincipal {
        new! {}
    }

    object!(FederatedCatalog = "AWS::Glue::Catalog.FederatedCatalog", "glue-catalog-federatedcatalog");
    impl FederatedCatalog {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            identifier: String = "Identifier", "update";
        }
    }

    object!(PrincipalPermissions = "AWS::Glue::Catalog.PrincipalPermissions", "glue-catalog-principalpermissions");
    impl PrincipalPermissions {
        new! {}
    }

    object!(TargetRedshiftCatalog = "AWS::Glue::Catalog.TargetRedshiftCatalog", "glue-catalog-targetredshiftcatalog");
    impl TargetRedshiftCatalog {
        new! {
            catalog_arn: m::Arn = "CatalogArn", "update";
        }
    }
    values! { AllowFullTableExternalDataAccess: True = "True", False = "False" }
    values! { OverwriteChildResourcePermissionsWithDefault: Accept = "Accept", Deny = "Deny" }
}

resource! {
    Classifier = "AWS::Glue::Classifier", "glue-classifier", None, String
}
impl Classifier {
    new! {}
    set! {
        csv_classifier: classifier::CsvClassifier = "CsvClassifier", "update";
        grok_classifier: classifier::GrokClassifier = "GrokClassifier", "update";
        json_classifier: classifier::JsonClassifier = "JsonClassifier", "update";
        xml_classifier: classifier::XmlClassifier = "XMLClassifier", "update";
    }
}
impl c::Handle<Classifier> {
    get! {
        attr_name: String = "Name";
    }
}
/// Property types and values of [`Classifier`].
pub mod classifier {
    object!(CsvClassifier = "AWS::Glue::Classifier.CsvClassifier", "glue-classifier-csvclassifier");
    impl CsvClassifier {
        new! {}
        set! {
            allow_single_column: bool = "AllowSingleColumn", "update";
            contains_custom_datatype: [String] = "ContainsCustomDatatype", "update";
            contains_header: ContainsHeader = "ContainsHeader", "update";
            custom_datatype_configured: bool = "CustomDatatypeConfigured", "update";
            delimiter: String = "Delimiter", "update; 1 characters";
            disable_value_trimming: bool = "DisableValueTrimming", "update";
            header: [String] = "Header", "update";
            name: String = "Name", "replacement; 1 to 255 characters";
            quote_symbol: String = "QuoteSymbol", "update; 1 characters";
        }
    }

    object!(GrokClassifier = "AWS::Glue::Classifier.GrokClassifier", "glue-classifier-grokclassifier");
    impl GrokClassifier {
        new! {
            classification: String = "Classification", "update";
            grok_pattern: String = "GrokPattern", "update; 1 to 2048 characters";
        }
        set! {
            custom_patterns: String = "CustomPatterns", "update; at most 16000 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }

    object!(JsonClassifier = "AWS::Glue::Classifier.JsonClassifier", "glue-classifier-jsonclassifier");
    impl JsonClassifier {
        new! {
            json_path: String = "JsonPath", "update";
        }
        set! {
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }

    object!(XmlClassifier = "AWS::Glue::Classifier.XMLClassifier", "glue-classifier-xmlclassifier");
    impl XmlClassifier {
        new! {
            classification: String = "Classification", "update";
            row_tag: String = "RowTag", "update";
        }
        set! {
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }
    values! { ContainsHeader: Absent = "ABSENT", Present = "PRESENT", Unknown = "UNKNOWN" }
}

resource! {
    Connection = "AWS::Glue::Connection", "glue-connection", Map("Tags"), String
}
impl Connection {
    new! {
        catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
        connection_input: connection::ConnectionInput = "ConnectionInput", "update";
    }
    set! {
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_name: String = "Name";
    }
}
/// Property types and values of [`Connection`].
pub mod connection {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthenticationConfiguration = "AWS::Glue::Connection.AuthenticationConfiguration", "glue-connection-authenticationconfiguration");
    impl AuthenticationConfiguration {
        new! {
            authentication_type: AuthenticationType = "AuthenticationType", "update; cannot be read back";
        }
        set! {
            basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials", "update; cannot be read back";
            custom_authentication_credentials: v::Json = "CustomAuthenticationCredentials", "update; cannot be read back";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; cannot be read back";
            oauth2_properties: Oauth2Properties = "OAuth2Properties", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(AuthorizationCodeProperties = "AWS::Glue::Connection.AuthorizationCodeProperties", "glue-connection-authorizationcodeproperties");
    impl AuthorizationCodeProperties {
        new! {}
        set! {
            authorization_code: String = "AuthorizationCode", "update; 1 to 4096 characters";
            redirect_uri: String = "RedirectUri", "update; at most 512 characters";
        }
    }

    object!(BasicAuthenticationCredentials = "AWS::Glue::Connection.BasicAuthenticationCredentials", "glue-connection-basicauthenticationcredentials");
    impl BasicAuthenticationCredentials {
        new! {}
        set! {
            password: String = "Password", "update; at most 512 characters";
            username: String = "Username", "update; at most 512 characters";
        }
    }

    object!(ConnectionInput = "AWS::Glue::Connection.ConnectionInput", "glue-connection-connectioninput");
    impl ConnectionInput {
        new! {
            connection_type: String = "ConnectionType", "update";
        }
        set! {
            athena_properties: v::Json = "AthenaProperties", "update";
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration", "update; cannot be read back";
            connection_properties: v::Json = "ConnectionProperties", "update";
            description: String = "Description", "update; at most 2048 characters";
            match_criteria: [String] = "MatchCriteria", "update; at most 10 items";
            name: String = "Name", "replacement; 1 to 255 characters";
            physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements", "update";
            python_properties: v::Json = "PythonProperties", "update";
            spark_properties: v::Json = "SparkProperties", "update";
            validate_credentials: bool = "ValidateCredentials", "update; cannot be read back";
            validate_for_compute_environments: [ValidateForComputeEnvironment] = "ValidateForComputeEnvironments", "update; cannot be read back";
        }
    }

    object!(Oauth2ClientApplication = "AWS::Glue::Connection.OAuth2ClientApplication", "glue-connection-oauth2clientapplication");
    impl Oauth2ClientApplication {
        new! {}
        set! {
            aws_managed_client_application_reference: String = "AWSManagedClientApplicationReference", "update; at most 2048 characters";
            user_managed_client_application_client_id: String = "UserManagedClientApplicationClientId", "update; at most 2048 characters";
        }
    }

    object!(Oauth2Credentials = "AWS::Glue::Connection.OAuth2Credentials", "glue-connection-oauth2credentials");
    impl Oauth2Credentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            jwt_token: String = "JwtToken", "update; at most 8000 characters";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
            user_managed_client_application_client_secret: String = "UserManagedClientApplicationClientSecret", "update; at most 512 characters";
        }
    }

    object!(Oauth2Properties = "AWS::Glue::Connection.OAuth2Properties", "glue-connection-oauth2properties");
    impl Oauth2Properties {
        new! {}
        set! {
            authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties", "update; cannot be read back";
            oauth2_client_application: Oauth2ClientApplication = "OAuth2ClientApplication", "update";
            oauth2_credentials: Oauth2Credentials = "OAuth2Credentials", "update; cannot be read back";
            oauth2_grant_type: Oauth2GrantType = "OAuth2GrantType", "update";
            token_url: String = "TokenUrl", "update; at most 256 characters";
            token_url_parameters_map: v::Json = "TokenUrlParametersMap", "update";
        }
    }

    object!(PhysicalConnectionRequirements = "AWS::Glue::Connection.PhysicalConnectionRequirements", "glue-connection-physicalconnectionrequirements");
    impl PhysicalConnectionRequirements {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update; 1 to 255 characters";
            security_group_id_list: [m::ec2::SecurityGroupId] = "SecurityGroupIdList", "update; at most 50 items";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update; 1 to 255 characters";
        }
    }
    values! { AuthenticationType: Basic = "BASIC", Custom = "CUSTOM", Iam = "IAM", Oauth2 = "OAUTH2" }
    values! { ValidateForComputeEnvironment: Athena = "ATHENA", Python = "PYTHON", Spark = "SPARK" }
    values! { Oauth2GrantType: AuthorizationCode = "AUTHORIZATION_CODE", ClientCredentials = "CLIENT_CREDENTIALS", JwtBearer = "JWT_BEARER", RefreshToken = "REFRESH_TOKEN" }
}

resource! {
    ConnectionType = "AWS::Glue::ConnectionType", "glue-connectiontype", List("Tags"), m::Arn
}
impl ConnectionType {
    new! {
        connection_type: String = "ConnectionType", "replacement; 1 to 255 characters";
        rest_configuration: connection_type::RestConfiguration = "RestConfiguration", "replacement";
    }
    set! {
        connection_properties: connection_type::ConnectionPropertiesConfiguration = "ConnectionProperties", "replacement; cannot be read back";
        connector_authentication_configuration: connection_type::ConnectorAuthenticationConfiguration = "ConnectorAuthenticationConfiguration", "replacement; cannot be read back";
        description: String = "Description", "replacement; at most 1024 characters";
        integration_type: connection_type::IntegrationType = "IntegrationType", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ConnectionType> {
    get! {
        attr_connection_type_arn: m::Arn = "ConnectionTypeArn";
    }
}
give! { ConnectionType: m::Arn = Ref; }
/// Property types and values of [`ConnectionType`].
pub mod connection_type {
    use crate::value as v;
    object!(BasicAuthenticationProperties = "AWS::Glue::ConnectionType.BasicAuthenticationProperties", "glue-connectiontype-basicauthenticationproperties");
    impl BasicAuthenticationProperties {
        new! {}
        set! {
            password: SecretConnectorProperty = "Password", "update";
            username: SecretConnectorProperty = "Username", "update";
        }
    }

    object!(BetweenConfiguration = "AWS::Glue::ConnectionType.BetweenConfiguration", "glue-connectiontype-betweenconfiguration");
    impl BetweenConfiguration {
        new! {}
        set! {
            high_bound_key: String = "HighBoundKey", "update";
            low_bound_key: String = "LowBoundKey", "update";
            template: String = "Template", "update";
        }
    }

    object!(ClientCredentialsProperties = "AWS::Glue::ConnectionType.ClientCredentialsProperties", "glue-connectiontype-clientcredentialsproperties");
    impl ClientCredentialsProperties {
        new! {}
        set! {
            client_id: SecretConnectorProperty = "ClientId", "update";
            client_secret: SecretConnectorProperty = "ClientSecret", "update";
            content_type: ContentType = "ContentType", "update";
            request_method: RequestMethod = "RequestMethod", "update";
            scope: ConnectorProperty = "Scope", "update";
            token_url: ConnectorProperty = "TokenUrl", "update";
            token_url_parameters: [ConnectorProperty] = "TokenUrlParameters", "update";
        }
    }

    object!(ConnectionPropertiesConfiguration = "AWS::Glue::ConnectionType.ConnectionPropertiesConfiguration", "glue-connectiontype-connectionpropertiesconfiguration");
    impl ConnectionPropertiesConfiguration {
        new! {}
        set! {
            additional_request_parameters: [ConnectorProperty] = "AdditionalRequestParameters", "update";
            url: ConnectorProperty = "Url", "update";
        }
    }

    object!(ConnectorAuthenticationConfiguration = "AWS::Glue::ConnectionType.ConnectorAuthenticationConfiguration", "glue-connectiontype-connectorauthenticationconfiguration");
    impl ConnectorAuthenticationConfiguration {
        new! {
            authentication_types: [AuthenticationType] = "AuthenticationTypes", "update";
        }
        set! {
            basic_authentication_properties: BasicAuthenticationProperties = "BasicAuthenticationProperties", "update";
            custom_authentication_properties: CustomAuthenticationProperties = "CustomAuthenticationProperties", "update";
            oauth2_properties: ConnectorOauth2Properties = "OAuth2Properties", "update";
        }
    }

    object!(ConnectorAuthorizationCodeProperties = "AWS::Glue::ConnectionType.ConnectorAuthorizationCodeProperties", "glue-connectiontype-connectorauthorizationcodeproperties");
    impl ConnectorAuthorizationCodeProperties {
        new! {}
        set! {
            authorization_code: ConnectorProperty = "AuthorizationCode", "update";
            authorization_code_url: ConnectorProperty = "AuthorizationCodeUrl", "update";
            client_id: SecretConnectorProperty = "ClientId", "update";
            client_secret: SecretConnectorProperty = "ClientSecret", "update";
            content_type: ContentType = "ContentType", "update";
            prompt: ConnectorProperty = "Prompt", "update";
            redirect_uri: ConnectorProperty = "RedirectUri", "update";
            request_method: RequestMethod = "RequestMethod", "update";
            scope: ConnectorProperty = "Scope", "update";
            token_url: ConnectorProperty = "TokenUrl", "update";
            token_url_parameters: [ConnectorProperty] = "TokenUrlParameters", "update";
        }
    }

    object!(ConnectorOauth2Properties = "AWS::Glue::ConnectionType.ConnectorOAuth2Properties", "glue-connectiontype-connectoroauth2properties");
    impl ConnectorOauth2Properties {
        new! {
            oauth2_grant_type: Oauth2GrantType = "OAuth2GrantType", "update";
        }
        set! {
            authorization_code_properties: ConnectorAuthorizationCodeProperties = "AuthorizationCodeProperties", "update";
            client_credentials_properties: ClientCredentialsProperties = "ClientCredentialsProperties", "update";
            jwt_bearer_properties: JwtBearerProperties = "JWTBearerProperties", "update";
        }
    }

    object!(ConnectorProperty = "AWS::Glue::ConnectionType.ConnectorProperty", "glue-connectiontype-connectorproperty");
    impl ConnectorProperty {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            property_type: ConnectorPropertyPropertyType = "PropertyType", "update";
            required: bool = "Required", "update";
        }
        set! {
            allowed_values: [String] = "AllowedValues", "update";
            default_value: String = "DefaultValue", "update";
            key_override: String = "KeyOverride", "update; 1 to 128 characters";
            property_location: PropertyLocation = "PropertyLocation", "update";
        }
    }

    object!(CursorConfiguration = "AWS::Glue::ConnectionType.CursorConfiguration", "glue-connectiontype-cursorconfiguration");
    impl CursorConfiguration {
        new! {
            next_page: ExtractedParameter = "NextPage", "update";
        }
        set! {
            limit_parameter: ExtractedParameter = "LimitParameter", "update";
        }
    }

    object!(CustomAuthenticationProperties = "AWS::Glue::ConnectionType.CustomAuthenticationProperties", "glue-connectiontype-customauthenticationproperties");
    impl CustomAuthenticationProperties {
        new! {
            authentication_parameters: [SecretConnectorProperty] = "AuthenticationParameters", "update";
        }
    }

    object!(EntityConfiguration = "AWS::Glue::ConnectionType.EntityConfiguration", "glue-connectiontype-entityconfiguration");
    impl EntityConfiguration {
        new! {}
        set! {
            schema: v::Map<FieldDefinition> = "Schema", "update";
            source_configuration: SourceConfiguration = "SourceConfiguration", "update";
        }
    }

    object!(ExtractedParameter = "AWS::Glue::ConnectionType.ExtractedParameter", "glue-connectiontype-extractedparameter");
    impl ExtractedParameter {
        new! {}
        set! {
            default_value: String = "DefaultValue", "update; 1 to 1024 characters";
            key: String = "Key", "update; 1 to 128 characters";
            property_location: PropertyLocation = "PropertyLocation", "update";
            value: ResponseExtractionMapping = "Value", "update";
        }
    }

    object!(FieldDefinition = "AWS::Glue::ConnectionType.FieldDefinition", "glue-connectiontype-fielddefinition");
    impl FieldDefinition {
        new! {
            field_data_type: FieldDataType = "FieldDataType", "update";
            name: String = "Name", "update";
        }
        set! {
            filter_overrides: FilterOverrides = "FilterOverrides", "update";
            is_nullable: bool = "IsNullable", "update";
            is_orderable: bool = "IsOrderable", "update";
            is_partitionable: bool = "IsPartitionable", "update";
            is_queryable: bool = "IsQueryable", "update";
            response_date_format: String = "ResponseDateFormat", "update";
        }
    }

    object!(FilterConfiguration = "AWS::Glue::ConnectionType.FilterConfiguration", "glue-connectiontype-filterconfiguration");
    impl FilterConfiguration {
        new! {
            filter_mode: FilterMode = "FilterMode", "update";
        }
        set! {
            between_configuration: BetweenConfiguration = "BetweenConfiguration", "update";
            date_time_format: String = "DateTimeFormat", "update";
            filter_string_configuration: FilterStringConfiguration = "FilterStringConfiguration", "update";
            operator_mappings: v::Map<String> = "OperatorMappings", "update";
            strip_quotes: bool = "StripQuotes", "update";
        }
    }

    object!(FilterOverrides = "AWS::Glue::ConnectionType.FilterOverrides", "glue-connectiontype-filteroverrides");
    impl FilterOverrides {
        new! {}
        set! {
            between_configuration: BetweenConfiguration = "BetweenConfiguration", "update";
            date_time_format: String = "DateTimeFormat", "update";
            field_name: String = "FieldName", "update";
            operator_mappings: v::Map<String> = "OperatorMappings", "update";
        }
    }

    object!(FilterStringConfiguration = "AWS::Glue::ConnectionType.FilterStringConfiguration", "glue-connectiontype-filterstringconfiguration");
    impl FilterStringConfiguration {
        new! {
            query_parameter_name: String = "QueryParameterName", "update";
        }
        set! {
            quote_character: String = "QuoteCharacter", "update";
            quote_string_values: bool = "QuoteStringValues", "update";
        }
    }

    object!(JwtBearerProperties = "AWS::Glue::ConnectionType.JWTBearerProperties", "glue-connectiontype-jwtbearerproperties");
    impl JwtBearerProperties {
        new! {}
        set! {
            content_type: ContentType = "ContentType", "update";
            jwt_token: SecretConnectorProperty = "JwtToken", "update";
            request_method: RequestMethod = "RequestMethod", "update";
            token_url: ConnectorProperty = "TokenUrl", "update";
            token_url_parameters: [ConnectorProperty] = "TokenUrlParameters", "update";
        }
    }

    object!(OffsetConfiguration = "AWS::Glue::ConnectionType.OffsetConfiguration", "glue-connectiontype-offsetconfiguration");
    impl OffsetConfiguration {
        new! {
            limit_parameter: ExtractedParameter = "LimitParameter", "update";
            offset_parameter: ExtractedParameter = "OffsetParameter", "update";
        }
    }

    object!(PaginationConfiguration = "AWS::Glue::ConnectionType.PaginationConfiguration", "glue-connectiontype-paginationconfiguration");
    impl PaginationConfiguration {
        new! {}
        set! {
            cursor_configuration: CursorConfiguration = "CursorConfiguration", "update";
            offset_configuration: OffsetConfiguration = "OffsetConfiguration", "update";
        }
    }

    object!(ResponseConfiguration = "AWS::Glue::ConnectionType.ResponseConfiguration", "glue-connectiontype-responseconfiguration");
    impl ResponseConfiguration {
        new! {
            result_path: String = "ResultPath", "update; 1 to 512 characters";
        }
        set! {
            error_path: String = "ErrorPath", "update; 1 to 512 characters";
        }
    }

    object!(ResponseExtractionMapping = "AWS::Glue::ConnectionType.ResponseExtractionMapping", "glue-connectiontype-responseextractionmapping");
    impl ResponseExtractionMapping {
        new! {}
        set! {
            content_path: String = "ContentPath", "update; 1 to 512 characters";
            header_key: String = "HeaderKey", "update; 1 to 128 characters";
        }
    }

    object!(RestConfiguration = "AWS::Glue::ConnectionType.RestConfiguration", "glue-connectiontype-restconfiguration");
    impl RestConfiguration {
        new! {}
        set! {
            entity_configurations: v::Map<EntityConfiguration> = "EntityConfigurations", "update";
            global_source_configuration: SourceConfiguration = "GlobalSourceConfiguration", "update";
            validation_endpoint_configuration: ValidationEndpointConfiguration = "ValidationEndpointConfiguration", "update";
        }
    }

    object!(SecretConnectorProperty = "AWS::Glue::ConnectionType.SecretConnectorProperty", "glue-connectiontype-secretconnectorproperty");
    impl SecretConnectorProperty {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            property_type: SecretConnectorPropertyPropertyType = "PropertyType", "update";
            required: bool = "Required", "update";
        }
        set! {
            key_override: String = "KeyOverride", "update; 1 to 128 characters";
            property_location: PropertyLocation = "PropertyLocation", "update";
        }
    }

    object!(SourceConfiguration = "AWS::Glue::ConnectionType.SourceConfiguration", "glue-connectiontype-sourceconfiguration");
    impl SourceConfiguration {
        new! {}
        set! {
            filter_configuration: FilterConfiguration = "FilterConfiguration", "update";
            pagination_configuration: PaginationConfiguration = "PaginationConfiguration", "update";
            request_method: RequestMethod = "RequestMethod", "update";
            request_parameters: [ConnectorProperty] = "RequestParameters", "update";
            request_path: String = "RequestPath", "update; 1 to 512 characters";
            response_configuration: ResponseConfiguration = "ResponseConfiguration", "update";
        }
    }

    object!(ValidationEndpointConfiguration = "AWS::Glue::ConnectionType.ValidationEndpointConfiguration", "glue-connectiontype-validationendpointconfiguration");
    impl ValidationEndpointConfiguration {
        new! {}
        set! {
            request_method: RequestMethod = "RequestMethod", "update";
            request_path: String = "RequestPath", "update; 1 to 512 characters";
        }
    }
    values! { IntegrationType: Rest = "REST" }
    values! { ContentType: ApplicationJson = "APPLICATION_JSON", UrlEncoded = "URL_ENCODED" }
    values! { RequestMethod: Get = "GET", Post = "POST" }
    values! { AuthenticationType: Basic = "BASIC", Oauth2 = "OAUTH2", Custom = "CUSTOM", Iam = "IAM" }
    values! { Oauth2GrantType: ClientCredentials = "CLIENT_CREDENTIALS", JwtBearer = "JWT_BEARER", AuthorizationCode = "AUTHORIZATION_CODE" }
    values! { PropertyLocation: Header = "HEADER", Body = "BODY", QueryParam = "QUERY_PARAM", Path = "PATH" }
    values! { ConnectorPropertyPropertyType: UserInput = "USER_INPUT", Secret = "SECRET", ReadOnly = "READ_ONLY", Unused = "UNUSED", SecretOrUserInput = "SECRET_OR_USER_INPUT" }
    values! { FieldDataType: Int = "INT", Smallint = "SMALLINT", Bigint = "BIGINT", Float = "FLOAT", Long = "LONG", Date = "DATE", Boolean = "BOOLEAN", Map = "MAP", Array = "ARRAY", String = "STRING", Timestamp = "TIMESTAMP", Decimal = "DECIMAL", Byte = "BYTE", Short = "SHORT", Double = "DOUBLE", Struct = "STRUCT", Binary = "BINARY", Union = "UNION" }
    values! { FilterMode: QueryParams = "QUERY_PARAMS", FilterString = "FILTER_STRING" }
    values! { SecretConnectorPropertyPropertyType: Secret = "SECRET" }
}

resource! {
    Crawler = "AWS::Glue::Crawler", "glue-crawler", Map("Tags"), m::glue::CrawlerName
}
impl Crawler {
    new! {
        role: m::iam::RoleArnOrName = "Role", "update";
        targets: crawler::Targets = "Targets", "update";
    }
    set! {
        classifiers: [String] = "Classifiers", "update";
        configuration: String = "Configuration", "update";
        crawler_security_configuration: String = "CrawlerSecurityConfiguration", "update; at most 128 characters";
        database_name: m::glue::DatabaseName = "DatabaseName", "update";
        description: String = "Description", "update; at most 2048 characters";
        lake_formation_configuration: crawler::LakeFormationConfiguration = "LakeFormationConfiguration", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        recrawl_policy: crawler::RecrawlPolicy = "RecrawlPolicy", "update";
        schedule: crawler::Schedule = "Schedule", "update";
        schema_change_policy: crawler::SchemaChangePolicy = "SchemaChangePolicy", "update";
        table_prefix: String = "TablePrefix", "update; at most 128 characters";
        tags: v::Json = "Tags", "update";
    }
}
give! { Crawler: m::glue::CrawlerName = Ref; }
/// Property types and values of [`Crawler`].
pub mod crawler {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CatalogTarget = "AWS::Glue::Crawler.CatalogTarget", "glue-crawler-catalogtarget");
    impl CatalogTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            database_name: m::glue::DatabaseName = "DatabaseName", "update; 1 to 255 characters";
            dlq_event_queue_arn: m::Arn = "DlqEventQueueArn", "update";
            event_queue_arn: m::Arn = "EventQueueArn", "update";
            tables: [String] = "Tables", "update; at least 1 items";
        }
    }

    object!(DeltaTarget = "AWS::Glue::Crawler.DeltaTarget", "glue-crawler-deltatarget");
    impl DeltaTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            create_native_delta_table: bool = "CreateNativeDeltaTable", "update";
            delta_tables: [String] = "DeltaTables", "update";
            write_manifest: bool = "WriteManifest", "update";
        }
    }

    object!(DynamodbTarget = "AWS::Glue::Crawler.DynamoDBTarget", "glue-crawler-dynamodbtarget");
    impl DynamodbTarget {
        new! {}
        set! {
            path: m::dynamodb::TableName = "Path", "update";
            scan_all: bool = "ScanAll", "update";
            scan_rate: v::Number = "ScanRate", "update";
        }
    }

    object!(HudiTarget = "AWS::Glue::Crawler.HudiTarget", "glue-crawler-huditarget");
    impl HudiTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            exclusions: [String] = "Exclusions", "update";
            maximum_traversal_depth: i64 = "MaximumTraversalDepth", "update";
            paths: [String] = "Paths", "update";
        }
    }

    object!(IcebergTarget = "AWS::Glue::Crawler.IcebergTarget", "glue-crawler-icebergtarget");
    impl IcebergTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            exclusions: [String] = "Exclusions", "update";
            maximum_traversal_depth: i64 = "MaximumTraversalDepth", "update";
            paths: [String] = "Paths", "update";
        }
    }

    object!(JdbcTarget = "AWS::Glue::Crawler.JdbcTarget", "glue-crawler-jdbctarget");
    impl JdbcTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            enable_additional_metadata: [EnableAdditionalMetadata] = "EnableAdditionalMetadata", "update";
            exclusions: [String] = "Exclusions", "update";
            path: String = "Path", "update";
        }
    }

    object!(LakeFormationConfiguration = "AWS::Glue::Crawler.LakeFormationConfiguration", "glue-crawler-lakeformationconfiguration");
    impl LakeFormationConfiguration {
        new! {}
        set! {
            account_id: String = "AccountId", "update; at most 12 characters";
            use_lake_formation_credentials: bool = "UseLakeFormationCredentials", "update";
        }
    }

    object!(MongodbTarget = "AWS::Glue::Crawler.MongoDBTarget", "glue-crawler-mongodbtarget");
    impl MongodbTarget {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            path: String = "Path", "update";
        }
    }

    object!(RecrawlPolicy = "AWS::Glue::Crawler.RecrawlPolicy", "glue-crawler-recrawlpolicy");
    impl RecrawlPolicy {
        new! {}
        set! {
            recrawl_behavior: RecrawlBehavior = "RecrawlBehavior", "update";
        }
    }

    object!(S3Target = "AWS::Glue::Crawler.S3Target", "glue-crawler-s3target");
    impl S3Target {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update";
            dlq_event_queue_arn: m::sqs::QueueArn = "DlqEventQueueArn", "update";
            event_queue_arn: m::sqs::QueueArn = "EventQueueArn", "update";
            exclusions: [String] = "Exclusions", "update";
            path: String = "Path", "update";
            sample_size: i64 = "SampleSize", "update";
        }
    }

    object!(Schedule = "AWS::Glue::Crawler.Schedule", "glue-crawler-schedule");
    impl Schedule {
        new! {}
        set! {
            schedule_expression: String = "ScheduleExpression", "update";
        }
    }

    object!(SchemaChangePolicy = "AWS::Glue::Crawler.SchemaChangePolicy", "glue-crawler-schemachangepolicy");
    impl SchemaChangePolicy {
        new! {}
        set! {
            delete_behavior: DeleteBehavior = "DeleteBehavior", "update";
            update_behavior: UpdateBehavior = "UpdateBehavior", "update";
        }
    }

    object!(Targets = "AWS::Glue::Crawler.Targets", "glue-crawler-targets");
    impl Targets {
        new! {}
        set! {
            catalog_targets: [CatalogTarget] = "CatalogTargets", "update";
            delta_targets: [DeltaTarget] = "DeltaTargets", "update";
            dynamodb_targets: [DynamodbTarget] = "DynamoDBTargets", "update";
            hudi_targets: [HudiTarget] = "HudiTargets", "update";
            iceberg_targets: [IcebergTarget] = "IcebergTargets", "update";
            jdbc_targets: [JdbcTarget] = "JdbcTargets", "update";
            mongodb_targets: [MongodbTarget] = "MongoDBTargets", "update";
            s3_targets: [S3Target] = "S3Targets", "update";
        }
    }
    values! { EnableAdditionalMetadata: Comments = "COMMENTS", Rawtypes = "RAWTYPES" }
    values! { RecrawlBehavior: CrawlEventMode = "CRAWL_EVENT_MODE", CrawlEverything = "CRAWL_EVERYTHING", CrawlNewFoldersOnly = "CRAWL_NEW_FOLDERS_ONLY" }
    values! { DeleteBehavior: DeleteFromDatabase = "DELETE_FROM_DATABASE", DeprecateInDatabase = "DEPRECATE_IN_DATABASE", Log = "LOG" }
    values! { UpdateBehavior: Log = "LOG", UpdateInDatabase = "UPDATE_IN_DATABASE" }
}

resource! {
    CustomEntityType = "AWS::Glue::CustomEntityType", "glue-customentitytype", Map("Tags"), String
}
impl CustomEntityType {
    new! {}
    set! {
        context_words: [String] = "ContextWords", "update; 1 to 20 items";
        name: String = "Name", "replacement; 1 to 255 characters";
        regex_string: String = "RegexString", "update; 1 to 255 characters";
        tags: v::Json = "Tags", "update; cannot be read back";
    }
}

resource! {
    DataCatalogEncryptionSettings = "AWS::Glue::DataCatalogEncryptionSettings", "glue-datacatalogencryptionsettings", None, String
}
impl DataCatalogEncryptionSettings {
    new! {
        catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
        data_catalog_encryption_settings: data_catalog_encryption_settings::DataCatalogEncryptionSettings = "DataCatalogEncryptionSettings", "update";
    }
}
/// Property types and values of [`DataCatalogEncryptionSettings`].
pub mod data_catalog_encryption_settings {
    use crate::value::meaning as m;
    object!(ConnectionPasswordEncryption = "AWS::Glue::DataCatalogEncryptionSettings.ConnectionPasswordEncryption", "glue-datacatalogencryptionsettings-connectionpasswordencryption");
    impl ConnectionPasswordEncryption {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            return_connection_password_encrypted: bool = "ReturnConnectionPasswordEncrypted", "update";
        }
    }

    object!(DataCatalogEncryptionSettings = "AWS::Glue::DataCatalogEncryptionSettings.DataCatalogEncryptionSettings", "glue-datacatalogencryptionsettings-datacatalogencryptionsettings");
    impl DataCatalogEncryptionSettings {
        new! {}
        set! {
            connection_password_encryption: ConnectionPasswordEncryption = "ConnectionPasswordEncryption", "update";
            encryption_at_rest: EncryptionAtRest = "EncryptionAtRest", "update";
        }
    }

    object!(EncryptionAtRest = "AWS::Glue::DataCatalogEncryptionSettings.EncryptionAtRest", "glue-datacatalogencryptionsettings-encryptionatrest");
    impl EncryptionAtRest {
        new! {}
        set! {
            catalog_encryption_mode: CatalogEncryptionMode = "CatalogEncryptionMode", "update";
            catalog_encryption_service_role: String = "CatalogEncryptionServiceRole", "update";
            sse_aws_kms_key_id: String = "SseAwsKmsKeyId", "update; 1 to 255 characters";
        }
    }
    values! { CatalogEncryptionMode: Disabled = "DISABLED", SseKms = "SSE-KMS", SseKmsWithServiceRole = "SSE-KMS-WITH-SERVICE-ROLE" }
}

resource! {
    DataQualityRuleset = "AWS::Glue::DataQualityRuleset", "glue-dataqualityruleset", Map("Tags"), String
}
impl DataQualityRuleset {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        client_token: String = "ClientToken", "update; 1 to 255 characters; cannot be read back";
        description: String = "Description", "update; at most 2048 characters";
        ruleset: String = "Ruleset", "update; 1 to 65536 characters";
        tags: v::Json = "Tags", "update";
        target_table: data_quality_ruleset::DataQualityTargetTable = "TargetTable", "update";
    }
}
/// Property types and values of [`DataQualityRuleset`].
pub mod data_quality_ruleset {
    use crate::value::meaning as m;
    object!(DataQualityTargetTable = "AWS::Glue::DataQualityRuleset.DataQualityTargetTable", "glue-dataqualityruleset-dataqualitytargettable");
    impl DataQualityTargetTable {
        new! {
            database_name: m::glue::DatabaseName = "DatabaseName", "update; 1 to 255 characters";
            table_name: String = "TableName", "update; 1 to 255 characters";
        }
    }
}

resource! {
    Database = "AWS::Glue::Database", "glue-database", None, m::glue::DatabaseName
}
impl Database {
    new! {
        catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
        database_input: database::DatabaseInput = "DatabaseInput", "update";
    }
    set! {
        database_name: String = "DatabaseName", "replacement";
    }
}
give! { Database: m::glue::DatabaseName = Ref; }
/// Property types and values of [`Database`].
pub mod database {
    use crate::value as v;
    object!(DataLakePrincipal = "AWS::Glue::Database.DataLakePrincipal", "glue-database-datalakeprincipal");
    impl DataLakePrincipal {
        new! {}
        set! {
            data_lake_principal_identifier: String = "DataLakePrincipalIdentifier", "update; 1 to 255 characters";
        }
    }

    object!(DatabaseIdentifier = "AWS::Glue::Database.DatabaseIdentifier", "glue-database-databaseidentifier");
    impl DatabaseIdentifier {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update; 1 to 255 characters";
            database_name: String = "DatabaseName", "update; 1 to 255 characters";
            region: String = "Region", "update; 1 to 255 characters";
        }
    }

    object!(DatabaseInput = "AWS::Glue::Database.DatabaseInput", "glue-database-databaseinput");
    impl DatabaseInput {
        new! {}
        set! {
            create_table_default_permissions: [PrincipalPrivileges] = "CreateTableDefaultPermissions", "update";
            description: String = "Description", "update; at most 2048 characters";
            federated_database: FederatedDatabase = "FederatedDatabase", "update";
            location_uri: String = "LocationUri", "update; 1 to 1024 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
            parameters: v::Json = "Parameters", "update";
            target_database: DatabaseIdentifier = "TargetDatabase", "update";
        }
    }

    object!(FederatedDatabase = "AWS::Glue::Database.FederatedDatabase", "glue-database-federateddatabase");
    impl FederatedDatabase {
        new! {}
        set! {
            connection_name: String = "ConnectionName", "update; 1 to 255 characters";
            identifier: String = "Identifier", "update; 1 to 512 characters";
        }
    }

    object!(PrincipalPrivileges = "AWS::Glue::Database.PrincipalPrivileges", "glue-database-principalprivileges");
    impl PrincipalPrivileges {
        new! {}
        set! {
            permissions: [Permission] = "Permissions", "update";
            principal: DataLakePrincipal = "Principal", "update";
        }
    }
    values! { Permission: All = "ALL", Alter = "ALTER", CreateDatabase = "CREATE_DATABASE", CreateTable = "CREATE_TABLE", DataLocationAccess = "DATA_LOCATION_ACCESS", Delete = "DELETE", Drop = "DROP", Insert = "INSERT", Select = "SELECT" }
}

resource! {
    DevEndpoint = "AWS::Glue::DevEndpoint", "glue-devendpoint", Map("Tags"), String
}
impl DevEndpoint {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
    }
    set! {
        arguments: v::Json = "Arguments", "update";
        endpoint_name: String = "EndpointName", "replacement";
        extra_jars_s3_path: String = "ExtraJarsS3Path", "update";
        extra_python_libs_s3_path: String = "ExtraPythonLibsS3Path", "update";
        glue_version: String = "GlueVersion", "update";
        number_of_nodes: i64 = "NumberOfNodes", "update";
        number_of_workers: i64 = "NumberOfWorkers", "update";
        public_key: String = "PublicKey", "update";
        public_keys: [String] = "PublicKeys", "update";
        security_configuration: String = "SecurityConfiguration", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        tags: v::Json = "Tags", "update";
        worker_type: String = "WorkerType", "update";
    }
}
impl c::Handle<DevEndpoint> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    IdentityCenterConfiguration = "AWS::Glue::IdentityCenterConfiguration", "glue-identitycenterconfiguration", None, String
}
impl IdentityCenterConfiguration {
    new! {
        instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
    }
    set! {
        scopes: [String] = "Scopes", "update; 1 to 50 items";
        user_background_sessions_enabled: bool = "UserBackgroundSessionsEnabled", "update";
    }
}
impl c::Handle<IdentityCenterConfiguration> {
    get! {
        attr_account_id: String = "AccountId";
        attr_application_arn: m::Arn = "ApplicationArn";
    }
}

resource! {
    Integration = "AWS::Glue::Integration", "glue-integration", List("Tags"), String
}
impl Integration {
    new! {
        source_arn: m::Arn = "SourceArn", "replacement; 1 to 512 characters";
        target_arn: m::Arn = "TargetArn", "replacement; 1 to 512 characters";
        integration_name: String = "IntegrationName", "replacement; 1 to 128 characters";
    }
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        data_filter: String = "DataFilter", "update; 1 to 2048 characters";
        description: String = "Description", "update; at most 1000 characters";
        integration_config: integration::IntegrationConfig = "IntegrationConfig", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_create_time: String = "CreateTime";
        attr_integration_arn: m::Arn = "IntegrationArn";
        attr_status: String = "Status";
    }
}
give! { Integration: m::Arn = GetAtt("IntegrationArn"); }
/// Property types and values of [`Integration`].
pub mod integration {
    use crate::value as v;
    object!(IntegrationConfig = "AWS::Glue::Integration.IntegrationConfig", "glue-integration-integrationconfig");
    impl IntegrationConfig {
        new! {}
        set! {
            continuous_sync: bool = "ContinuousSync", "update; cannot be read back";
            refresh_interval: String = "RefreshInterval", "replacement; 1 to 128 characters";
            source_properties: v::Map<String> = "SourceProperties", "update; cannot be read back";
        }
    }
}

resource! {
    IntegrationResourceProperty = "AWS::Glue::IntegrationResourceProperty", "glue-integrationresourceproperty", List("Tags"), String
}
impl IntegrationResourceProperty {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 512 characters";
    }
    set! {
        source_processing_properties: integration_resource_property::SourceProcessingProperties = "SourceProcessingProperties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        target_processing_properties: integration_resource_property::TargetProcessingProperties = "TargetProcessingProperties", "update";
    }
}
impl c::Handle<IntegrationResourceProperty> {
    get! {
        attr_resource_property_arn: m::Arn = "ResourcePropertyArn";
    }
}
/// Property types and values of [`IntegrationResourceProperty`].
pub mod integration_resource_property {
    use crate::value::meaning as m;
    object!(SourceProcessingProperties = "AWS::Glue::IntegrationResourceProperty.SourceProcessingProperties", "glue-integrationresourceproperty-sourceprocessingproperties");
    impl SourceProcessingProperties {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 128 characters";
        }
    }

    object!(TargetProcessingProperties = "AWS::Glue::IntegrationResourceProperty.TargetProcessingProperties", "glue-integrationresourceproperty-targetprocessingproperties");
    impl TargetProcessingProperties {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 128 characters";
        }
        set! {
            connection_name: String = "ConnectionName", "update; 1 to 128 characters";
            event_bus_arn: m::Arn = "EventBusArn", "update; 1 to 128 characters";
            kms_arn: m::kms::KeyArn = "KmsArn", "update; 1 to 128 characters";
        }
    }
}

resource! {
    Job = "AWS::Glue::Job", "glue-job", Map("Tags"), m::glue::JobName
}
impl Job {
    new! {
        role: m::iam::RoleArnOrName = "Role", "update";
        command: job::JobCommand = "Command", "update";
    }
    set! {
        allocated_capacity: v::Number = "AllocatedCapacity", "update";
        connections: job::ConnectionsList = "Connections", "update";
        default_arguments: v::Json = "DefaultArguments", "update";
        description: String = "Description", "update; at most 2048 characters";
        execution_class: job::ExecutionClass = "ExecutionClass", "update";
        execution_property: job::ExecutionProperty = "ExecutionProperty", "update";
        glue_version: String = "GlueVersion", "update; 1 to 255 characters";
        job_mode: job::JobMode = "JobMode", "update";
        job_run_queuing_enabled: bool = "JobRunQueuingEnabled", "update";
        log_uri: String = "LogUri", "update";
        maintenance_window: String = "MaintenanceWindow", "update";
        max_capacity: v::Number = "MaxCapacity", "update";
        max_retries: v::Number = "MaxRetries", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        non_overridable_arguments: v::Json = "NonOverridableArguments", "update";
        notification_property: job::NotificationProperty = "NotificationProperty", "update";
        number_of_workers: i64 = "NumberOfWorkers", "update; at least 0";
        security_configuration: String = "SecurityConfiguration", "update; 1 to 255 characters";
        tags: v::Json = "Tags", "update";
        timeout: i64 = "Timeout", "update; at least 1";
        worker_type: job::WorkerType = "WorkerType", "update";
    }
}
give! { Job: m::glue::JobName = Ref; }
/// Property types and values of [`Job`].
pub mod job {
    use crate::value as v;
    object!(ConnectionsList = "AWS::Glue::Job.ConnectionsList", "glue-job-connectionslist");
    impl ConnectionsList {
        new! {}
        set! {
            connections: [String] = "Connections", "update; at most 1000 items";
        }
    }

    object!(ExecutionProperty = "AWS::Glue::Job.ExecutionProperty", "glue-job-executionproperty");
    impl ExecutionProperty {
        new! {}
        set! {
            max_concurrent_runs: v::Number = "MaxConcurrentRuns", "update";
        }
    }

    object!(JobCommand = "AWS::Glue::Job.JobCommand", "glue-job-jobcommand");
    impl JobCommand {
        new! {}
        set! {
            name: String = "Name", "update";
            python_version: String = "PythonVersion", "update";
            runtime: String = "Runtime", "update; at most 64 characters";
            script_location: String = "ScriptLocation", "update; at most 400000 characters";
        }
    }

    object!(NotificationProperty = "AWS::Glue::Job.NotificationProperty", "glue-job-notificationproperty");
    impl NotificationProperty {
        new! {}
        set! {
            notify_delay_after: i64 = "NotifyDelayAfter", "update; at least 1";
        }
    }
    values! { ExecutionClass: Flex = "FLEX", Standard = "STANDARD" }
    values! { JobMode: Notebook = "NOTEBOOK", Script = "SCRIPT", Visual = "VISUAL" }
    values! { WorkerType: Standard = "Standard", G1X = "G.1X", G2X = "G.2X", G025X = "G.025X", G4X = "G.4X", G8X = "G.8X", Z2X = "Z.2X", G12X = "G.12X", G16X = "G.16X", R1X = "R.1X", R2X = "R.2X", R4X = "R.4X", R8X = "R.8X" }
}

resource! {
    MlTransform = "AWS::Glue::MLTransform", "glue-mltransform", Map("Tags"), String
}
impl MlTransform {
    new! {
        input_record_tables: ml_transform::InputRecordTables = "InputRecordTables", "replacement; at most 10 items";
        role: String = "Role", "update";
        transform_parameters: ml_transform::TransformParameters = "TransformParameters", "update";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        glue_version: String = "GlueVersion", "update; 1 to 255 characters";
        max_capacity: v::Number = "MaxCapacity", "update; 1 to 100";
        max_retries: i64 = "MaxRetries", "update";
        name: String = "Name", "update; 1 to 255 characters";
        number_of_workers: i64 = "NumberOfWorkers", "update";
        tags: v::Json = "Tags", "update";
        timeout: i64 = "Timeout", "update; at least 1";
        transform_encryption: ml_transform::TransformEncryption = "TransformEncryption", "replacement";
        worker_type: ml_transform::WorkerType = "WorkerType", "update";
    }
}
impl c::Handle<MlTransform> {
    get! {
        attr_transform_id: String = "TransformId";
    }
}
/// Property types and values of [`MlTransform`].
pub mod ml_transform {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(FindMatchesParameters = "AWS::Glue::MLTransform.FindMatchesParameters", "glue-mltransform-findmatchesparameters");
    impl FindMatchesParameters {
        new! {
            primary_key_column_name: String = "PrimaryKeyColumnName", "replacement";
        }
        set! {
            accuracy_cost_tradeoff: v::Number = "AccuracyCostTradeoff", "update";
            enforce_provided_labels: bool = "EnforceProvidedLabels", "update";
            precision_recall_tradeoff: v::Number = "PrecisionRecallTradeoff", "update";
        }
    }

    object!(GlueTables = "AWS::Glue::MLTransform.GlueTables", "glue-mltransform-gluetables");
    impl GlueTables {
        new! {
            database_name: m::glue::DatabaseName = "DatabaseName", "update";
            table_name: String = "TableName", "update";
        }
        set! {
            catalog_id: String = "CatalogId", "update";
            connection_name: String = "ConnectionName", "update";
        }
    }

    object!(InputRecordTables = "AWS::Glue::MLTransform.InputRecordTables", "glue-mltransform-inputrecordtables");
    impl InputRecordTables {
        new! {}
        set! {
            glue_tables: [GlueTables] = "GlueTables", "update";
        }
    }

    object!(MlUserDataEncryption = "AWS::Glue::MLTransform.MLUserDataEncryption", "glue-mltransform-mluserdataencryption");
    impl MlUserDataEncryption {
        new! {
            ml_user_data_encryption_mode: MlUserDataEncryptionMode = "MLUserDataEncryptionMode", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 255 characters";
        }
    }

    object!(TransformEncryption = "AWS::Glue::MLTransform.TransformEncryption", "glue-mltransform-transformencryption");
    impl TransformEncryption {
        new! {}
        set! {
            ml_user_data_encryption: MlUserDataEncryption = "MLUserDataEncryption", "update";
            task_run_security_configuration_name: String = "TaskRunSecurityConfigurationName", "update; 1 to 255 characters";
        }
    }

    object!(TransformParameters = "AWS::Glue::MLTransform.TransformParameters", "glue-mltransform-transformparameters");
    impl TransformParameters {
        new! {
            transform_type: String = "TransformType", "update";
        }
        set! {
            find_matches_parameters: FindMatchesParameters = "FindMatchesParameters", "update";
        }
    }
    values! { WorkerType: G025X = "G.025X", G1X = "G.1X", G2X = "G.2X", G4X = "G.4X", G8X = "G.8X", Standard = "Standard", Z2X = "Z.2X" }
    values! { MlUserDataEncryptionMode: Disabled = "DISABLED", SseKms = "SSE-KMS" }
}

resource! {
    Partition = "AWS::Glue::Partition", "glue-partition", None, String
}
impl Partition {
    new! {
        database_name: m::glue::DatabaseName = "DatabaseName", "replacement; 1 to 255 characters";
        catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
        table_name: String = "TableName", "replacement; 1 to 255 characters";
        partition_input: partition::PartitionInput = "PartitionInput", "update";
    }
}
impl c::Handle<Partition> {
    get! {
        attr_identifier_partition_input_values: String = "IdentifierPartitionInputValues";
    }
}
/// Property types and values of [`Partition`].
pub mod partition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Column = "AWS::Glue::Partition.Column", "glue-partition-column");
    impl Column {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
        }
        set! {
            comment: String = "Comment", "update; at most 255 characters";
            type_: String = "Type", "update; at most 131072 characters";
        }
    }

    object!(Order = "AWS::Glue::Partition.Order", "glue-partition-order");
    impl Order {
        new! {
            column: String = "Column", "update; 1 to 255 characters";
        }
        set! {
            sort_order: i64 = "SortOrder", "update; 0 to 1";
        }
    }

    object!(PartitionInput = "AWS::Glue::Partition.PartitionInput", "glue-partition-partitioninput");
    impl PartitionInput {
        new! {
            values: [String] = "Values", "replacement";
        }
        set! {
            parameters: v::Json = "Parameters", "update";
            storage_descriptor: StorageDescriptor = "StorageDescriptor", "update";
        }
    }

    object!(SchemaId = "AWS::Glue::Partition.SchemaId", "glue-partition-schemaid");
    impl SchemaId {
        new! {}
        set! {
            registry_name: m::glue::RegistryName = "RegistryName", "update; 1 to 255 characters";
            schema_arn: m::glue::SchemaArn = "SchemaArn", "update; 1 to 10240 characters";
            schema_name: String = "SchemaName", "update; 1 to 255 characters";
        }
    }

    object!(SchemaReference = "AWS::Glue::Partition.SchemaReference", "glue-partition-schemareference");
    impl SchemaReference {
        new! {}
        set! {
            schema_id: SchemaId = "SchemaId", "update";
            schema_version_id: m::glue::SchemaVersionId = "SchemaVersionId", "update; 36 characters";
            schema_version_number: i64 = "SchemaVersionNumber", "update; 1 to 100000";
        }
    }

    object!(SerdeInfo = "AWS::Glue::Partition.SerdeInfo", "glue-partition-serdeinfo");
    impl SerdeInfo {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            parameters: v::Json = "Parameters", "update";
            serialization_library: String = "SerializationLibrary", "update; 1 to 255 characters";
        }
    }

    object!(SkewedInfo = "AWS::Glue::Partition.SkewedInfo", "glue-partition-skewedinfo");
    impl SkewedInfo {
        new! {}
        set! {
            skewed_column_names: [String] = "SkewedColumnNames", "update";
            skewed_column_value_location_maps: v::Json = "SkewedColumnValueLocationMaps", "update";
            skewed_column_values: [String] = "SkewedColumnValues", "update";
        }
    }

    object!(StorageDescriptor = "AWS::Glue::Partition.StorageDescriptor", "glue-partition-storagedescriptor");
    impl StorageDescriptor {
        new! {}
        set! {
            bucket_columns: [String] = "BucketColumns", "update";
            columns: [Column] = "Columns", "update";
            compressed: bool = "Compressed", "update";
            input_format: String = "InputFormat", "update; at most 128 characters";
            location: String = "Location", "update; at most 2056 characters";
            number_of_buckets: i64 = "NumberOfBuckets", "update";
            output_format: String = "OutputFormat", "update; at most 128 characters";
            parameters: v::Json = "Parameters", "update";
            schema_reference: SchemaReference = "SchemaReference", "update";
            serde_info: SerdeInfo = "SerdeInfo", "update";
            skewed_info: SkewedInfo = "SkewedInfo", "update";
            sort_columns: [Order] = "SortColumns", "update";
            stored_as_sub_directories: bool = "StoredAsSubDirectories", "update";
        }
    }
}

resource! {
    Registry = "AWS::Glue::Registry", "glue-registry", List("Tags"), m::glue::RegistryArn
}
impl Registry {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Registry> {
    get! {
        attr_arn: m::glue::RegistryArn = "Arn";
    }
}
give! { Registry: m::Arn = Ref; m::glue::RegistryArn = Ref; }

resource! {
    Schema = "AWS::Glue::Schema", "glue-schema", List("Tags"), m::glue::SchemaArn
}
impl Schema {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        compatibility: schema::Compatibility = "Compatibility", "update";
        data_format: schema::DataFormat = "DataFormat", "replacement";
    }
    set! {
        checkpoint_version: schema::SchemaVersion = "CheckpointVersion", "update";
        description: String = "Description", "update; at most 1000 characters";
        registry: schema::Registry = "Registry", "replacement";
        schema_definition: String = "SchemaDefinition", "replacement; 1 to 170000 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 10 items";
    }
}
impl c::Handle<Schema> {
    get! {
        attr_arn: m::glue::SchemaArn = "Arn";
        attr_initial_schema_version_id: String = "InitialSchemaVersionId";
    }
}
give! { Schema: m::Arn = Ref; m::glue::SchemaArn = Ref; }
/// Property types and values of [`Schema`].
pub mod schema {
    use crate::value::meaning as m;
    object!(Registry = "AWS::Glue::Schema.Registry", "glue-schema-registry");
    impl Registry {
        new! {}
        set! {
            arn: m::glue::RegistryArn = "Arn", "replacement";
            name: String = "Name", "replacement; 1 to 255 characters";
        }
    }

    object!(SchemaVersion = "AWS::Glue::Schema.SchemaVersion", "glue-schema-schemaversion");
    impl SchemaVersion {
        new! {}
        set! {
            is_latest: bool = "IsLatest", "update";
            version_number: i64 = "VersionNumber", "update; 1 to 100000";
        }
    }
    values! { Compatibility: None = "NONE", Disabled = "DISABLED", Backward = "BACKWARD", BackwardAll = "BACKWARD_ALL", Forward = "FORWARD", ForwardAll = "FORWARD_ALL", Full = "FULL", FullAll = "FULL_ALL" }
    values! { DataFormat: Avro = "AVRO", Json = "JSON", Protobuf = "PROTOBUF" }
}

resource! {
    SchemaVersion = "AWS::Glue::SchemaVersion", "glue-schemaversion", None, m::glue::SchemaVersionId
}
impl SchemaVersion {
    new! {
        schema: schema_version::Schema = "Schema", "replacement";
        schema_definition: String = "SchemaDefinition", "replacement; 1 to 170000 characters";
    }
}
impl c::Handle<SchemaVersion> {
    get! {
        attr_version_id: m::glue::SchemaVersionId = "VersionId";
    }
}
give! { SchemaVersion: m::glue::SchemaVersionId = Ref; }
/// Property types and values of [`SchemaVersion`].
pub mod schema_version {
    use crate::value::meaning as m;
    object!(Schema = "AWS::Glue::SchemaVersion.Schema", "glue-schemaversion-schema");
    impl Schema {
        new! {}
        set! {
            registry_name: m::glue::RegistryName = "RegistryName", "replacement; 1 to 255 characters";
            schema_arn: m::glue::SchemaArn = "SchemaArn", "replacement";
            schema_name: String = "SchemaName", "replacement; 1 to 255 characters";
        }
    }
}

resource! {
    SchemaVersionMetadata = "AWS::Glue::SchemaVersionMetadata", "glue-schemaversionmetadata", None, String
}
impl SchemaVersionMetadata {
    new! {
        schema_version_id: m::glue::SchemaVersionId = "SchemaVersionId", "replacement";
        key: String = "Key", "replacement; 1 to 128 characters";
        value: String = "Value", "replacement; 1 to 256 characters";
    }
}

resource! {
    SecurityConfiguration = "AWS::Glue::SecurityConfiguration", "glue-securityconfiguration", None, String
}
impl SecurityConfiguration {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        encryption_configuration: security_configuration::EncryptionConfiguration = "EncryptionConfiguration", "update";
    }
}
/// Property types and values of [`SecurityConfiguration`].
pub mod security_configuration {
    use crate::value::meaning as m;
    object!(CloudWatchEncryption = "AWS::Glue::SecurityConfiguration.CloudWatchEncryption", "glue-securityconfiguration-cloudwatchencryption");
    impl CloudWatchEncryption {
        new! {}
        set! {
            cloud_watch_encryption_mode: CloudWatchEncryptionMode = "CloudWatchEncryptionMode", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::Glue::SecurityConfiguration.EncryptionConfiguration", "glue-securityconfiguration-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            cloud_watch_encryption: CloudWatchEncryption = "CloudWatchEncryption", "update";
            job_bookmarks_encryption: JobBookmarksEncryption = "JobBookmarksEncryption", "update";
            s3_encryptions: [S3Encryption] = "S3Encryptions", "update";
        }
    }

    object!(JobBookmarksEncryption = "AWS::Glue::SecurityConfiguration.JobBookmarksEncryption", "glue-securityconfiguration-jobbookmarksencryption");
    impl JobBookmarksEncryption {
        new! {}
        set! {
            job_bookmarks_encryption_mode: JobBookmarksEncryptionMode = "JobBookmarksEncryptionMode", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(S3Encryption = "AWS::Glue::SecurityConfiguration.S3Encryption", "glue-securityconfiguration-s3encryption");
    impl S3Encryption {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
            s3_encryption_mode: String = "S3EncryptionMode", "update";
        }
    }
    values! { CloudWatchEncryptionMode: Disabled = "DISABLED", SseKms = "SSE-KMS" }
    values! { JobBookmarksEncryptionMode: CseKms = "CSE-KMS", Disabled = "DISABLED" }
}

resource! {
    Session = "AWS::Glue::Session", "glue-session", List("Tags"), m::Arn
}
impl Session {
    new! {
        id: String = "Id", "replacement; 1 to 255 characters";
        command: session::SessionCommand = "Command", "replacement";
        role: String = "Role", "replacement; 20 to 2048 characters";
    }
    set! {
        connections: session::ConnectionsList = "Connections", "replacement";
        default_arguments: v::Map<String> = "DefaultArguments", "replacement";
        description: String = "Description", "replacement; at most 2048 characters";
        glue_version: String = "GlueVersion", "replacement; 1 to 255 characters";
        idle_timeout: i64 = "IdleTimeout", "replacement; at least 1";
        max_capacity: v::Number = "MaxCapacity", "replacement";
        number_of_workers: i64 = "NumberOfWorkers", "replacement";
        request_origin: String = "RequestOrigin", "replacement; 1 to 128 characters; cannot be read back";
        security_configuration: String = "SecurityConfiguration", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        timeout: i64 = "Timeout", "replacement; at least 1; cannot be read back";
        worker_type: session::WorkerType = "WorkerType", "replacement";
    }
}
impl c::Handle<Session> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_on: String = "CreatedOn";
        attr_progress: v::Number = "Progress";
        attr_status: String = "Status";
    }
}
give! { Session: m::Arn = Ref; }
/// Property types and values of [`Session`].
pub mod session {
    object!(ConnectionsList = "AWS::Glue::Session.ConnectionsList", "glue-session-connectionslist");
    impl ConnectionsList {
        new! {}
        set! {
            connections: [String] = "Connections", "update; at most 1000 items";
        }
    }

    object!(SessionCommand = "AWS::Glue::Session.SessionCommand", "glue-session-sessioncommand");
    impl SessionCommand {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            python_version: String = "PythonVersion", "update";
        }
    }
    values! { WorkerType: Standard = "Standard", G1X = "G.1X", G2X = "G.2X", G025X = "G.025X", G4X = "G.4X", G8X = "G.8X", Z2X = "Z.2X" }
}

resource! {
    Table = "AWS::Glue::Table", "glue-table", None, String
}
impl Table {
    new! {
        database_name: m::glue::DatabaseName = "DatabaseName", "replacement; 1 to 255 characters";
        catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
    }
    set! {
        name: String = "Name", "replacement; 1 to 255 characters";
        open_table_format_input: table::OpenTableFormatInput = "OpenTableFormatInput", "update; cannot be read back";
        table_input: table::TableInput = "TableInput", "update";
    }
}
impl c::Handle<Table> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Table`].
pub mod table {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Column = "AWS::Glue::Table.Column", "glue-table-column");
    impl Column {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
        }
        set! {
            comment: String = "Comment", "update; at most 255 characters";
            type_: String = "Type", "update; at most 131072 characters";
        }
    }

    object!(IcebergInput = "AWS::Glue::Table.IcebergInput", "glue-table-iceberginput");
    impl IcebergInput {
        new! {}
        set! {
            iceberg_table_input: IcebergTableInput = "IcebergTableInput", "update";
            metadata_operation: MetadataOperation = "MetadataOperation", "update";
            version: String = "Version", "update; 1 to 255 characters";
        }
    }

    object!(IcebergPartitionField = "AWS::Glue::Table.IcebergPartitionField", "glue-table-icebergpartitionfield");
    impl IcebergPartitionField {
        new! {
            name: String = "Name", "update";
            source_id: i64 = "SourceId", "update";
            transform: String = "Transform", "update";
        }
        set! {
            field_id: i64 = "FieldId", "update";
        }
    }

    object!(IcebergPartitionSpec = "AWS::Glue::Table.IcebergPartitionSpec", "glue-table-icebergpartitionspec");
    impl IcebergPartitionSpec {
        new! {
            fields: [IcebergPartitionField] = "Fields", "update";
        }
        set! {
            spec_id: i64 = "SpecId", "update";
        }
    }

    object!(IcebergSchema = "AWS::Glue::Table.IcebergSchema", "glue-table-icebergschema");
    impl IcebergSchema {
        new! {
            fields: [IcebergStructField] = "Fields", "update";
        }
        set! {
            identifier_field_ids: [i64] = "IdentifierFieldIds", "update";
            schema_id: i64 = "SchemaId", "update";
            type_: String = "Type", "update";
        }
    }

    object!(IcebergSortField = "AWS::Glue::Table.IcebergSortField", "glue-table-icebergsortfield");
    impl IcebergSortField {
        new! {
            source_id: i64 = "SourceId", "update";
            direction: String = "Direction", "update";
            null_order: String = "NullOrder", "update";
            transform: String = "Transform", "update";
        }
    }

    object!(IcebergSortOrder = "AWS::Glue::Table.IcebergSortOrder", "glue-table-icebergsortorder");
    impl IcebergSortOrder {
        new! {
            order_id: i64 = "OrderId", "update";
            fields: [IcebergSortField] = "Fields", "update";
        }
    }

    object!(IcebergStructField = "AWS::Glue::Table.IcebergStructField", "glue-table-icebergstructfield");
    impl IcebergStructField {
        new! {
            id: i64 = "Id", "update";
            name: String = "Name", "update";
            type_: String = "Type", "update";
            required: bool = "Required", "update";
        }
        set! {
            doc: String = "Doc", "update";
        }
    }

    object!(IcebergTableInput = "AWS::Glue::Table.IcebergTableInput", "glue-table-icebergtableinput");
    impl IcebergTableInput {
        new! {
            location: String = "Location", "update";
            schema: IcebergSchema = "Schema", "update";
        }
        set! {
            partition_spec: IcebergPartitionSpec = "PartitionSpec", "update";
            properties: v::Map<String> = "Properties", "update";
            write_order: IcebergSortOrder = "WriteOrder", "update";
        }
    }

    object!(OpenTableFormatInput = "AWS::Glue::Table.OpenTableFormatInput", "glue-table-opentableformatinput");
    impl OpenTableFormatInput {
        new! {}
        set! {
            iceberg_input: IcebergInput = "IcebergInput", "update";
        }
    }

    object!(Order = "AWS::Glue::Table.Order", "glue-table-order");
    impl Order {
        new! {
            column: String = "Column", "update; 1 to 255 characters";
            sort_order: i64 = "SortOrder", "update; 0 to 1";
        }
    }

    object!(SchemaId = "AWS::Glue::Table.SchemaId", "glue-table-schemaid");
    impl SchemaId {
        new! {}
        set! {
            registry_name: m::glue::RegistryName = "RegistryName", "update; 1 to 255 characters";
            schema_arn: m::glue::SchemaArn = "SchemaArn", "update; 1 to 10240 characters";
            schema_name: String = "SchemaName", "update; 1 to 255 characters";
        }
    }

    object!(SchemaReference = "AWS::Glue::Table.SchemaReference", "glue-table-schemareference");
    impl SchemaReference {
        new! {}
        set! {
            schema_id: SchemaId = "SchemaId", "update";
            schema_version_id: m::glue::SchemaVersionId = "SchemaVersionId", "update; 36 characters";
            schema_version_number: i64 = "SchemaVersionNumber", "update; 1 to 100000";
        }
    }

    object!(SerdeInfo = "AWS::Glue::Table.SerdeInfo", "glue-table-serdeinfo");
    impl SerdeInfo {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            parameters: v::Json = "Parameters", "update";
            serialization_library: String = "SerializationLibrary", "update; 1 to 255 characters";
        }
    }

    object!(SkewedInfo = "AWS::Glue::Table.SkewedInfo", "glue-table-skewedinfo");
    impl SkewedInfo {
        new! {}
        set! {
            skewed_column_names: [String] = "SkewedColumnNames", "update";
            skewed_column_value_location_maps: v::Json = "SkewedColumnValueLocationMaps", "update";
            skewed_column_values: [String] = "SkewedColumnValues", "update";
        }
    }

    object!(StorageDescriptor = "AWS::Glue::Table.StorageDescriptor", "glue-table-storagedescriptor");
    impl StorageDescriptor {
        new! {}
        set! {
            bucket_columns: [String] = "BucketColumns", "update";
            columns: [Column] = "Columns", "update";
            compressed: bool = "Compressed", "update";
            input_format: String = "InputFormat", "update; at most 128 characters";
            location: String = "Location", "update; at most 2056 characters";
            number_of_buckets: i64 = "NumberOfBuckets", "update";
            output_format: String = "OutputFormat", "update; at most 128 characters";
            parameters: v::Json = "Parameters", "update";
            schema_reference: SchemaReference = "SchemaReference", "update";
            serde_info: SerdeInfo = "SerdeInfo", "update";
            skewed_info: SkewedInfo = "SkewedInfo", "update";
            sort_columns: [Order] = "SortColumns", "update";
            stored_as_sub_directories: bool = "StoredAsSubDirectories", "update";
        }
    }

    object!(TableIdentifier = "AWS::Glue::Table.TableIdentifier", "glue-table-tableidentifier");
    impl TableIdentifier {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update; 1 to 255 characters";
            database_name: m::glue::DatabaseName = "DatabaseName", "update; 1 to 255 characters";
            name: String = "Name", "update; 1 to 255 characters";
            region: String = "Region", "update; 1 to 255 characters";
        }
    }

    object!(TableInput = "AWS::Glue::Table.TableInput", "glue-table-tableinput");
    impl TableInput {
        new! {}
        set! {
            description: String = "Description", "update; at most 2048 characters";
            name: String = "Name", "replacement; 1 to 255 characters";
            owner: String = "Owner", "update; 1 to 255 characters";
            parameters: v::Json = "Parameters", "update";
            partition_keys: [Column] = "PartitionKeys", "update";
            retention: i64 = "Retention", "update; at least 0";
            storage_descriptor: StorageDescriptor = "StorageDescriptor", "update";
            table_type: TableType = "TableType", "update; at most 255 characters";
            target_table: TableIdentifier = "TargetTable", "update";
            view_definition: ViewDefinition = "ViewDefinition", "update";
            view_expanded_text: String = "ViewExpandedText", "update; at most 409600 characters";
            view_original_text: String = "ViewOriginalText", "update; at most 409600 characters";
        }
    }

    object!(ViewDefinition = "AWS::Glue::Table.ViewDefinition", "glue-table-viewdefinition");
    impl ViewDefinition {
        new! {}
        set! {
            definer: String = "Definer", "update; 20 to 2048 characters";
            is_protected: bool = "IsProtected", "update";
            representations: [ViewRepresentation] = "Representations", "update; 1 to 10 items";
            sub_objects: [String] = "SubObjects", "update; at most 10 items; cannot be read back";
        }
    }

    object!(ViewRepresentation = "AWS::Glue::Table.ViewRepresentation", "glue-table-viewrepresentation");
    impl ViewRepresentation {
        new! {}
        set! {
            dialect: Dialect = "Dialect", "update";
            dialect_version: String = "DialectVersion", "update; 1 to 255 characters";
            validation_connection: String = "ValidationConnection", "update; 1 to 255 characters; cannot be read back";
            view_expanded_text: String = "ViewExpandedText", "update; at most 409600 characters; cannot be read back";
            view_original_text: String = "ViewOriginalText", "update; at most 409600 characters; cannot be read back";
        }
    }
    values! { MetadataOperation: Create = "CREATE" }
    values! { TableType: ExternalTable = "EXTERNAL_TABLE", VirtualView = "VIRTUAL_VIEW" }
    values! { Dialect: Athena = "ATHENA", Redshift = "REDSHIFT", Spark = "SPARK" }
}

resource! {
    TableOptimizer = "AWS::Glue::TableOptimizer", "glue-tableoptimizer", None, String
}
new_struct! { TableOptimizer, TableOptimizerRequired {
    database_name: m::glue::DatabaseName = "DatabaseName", "replacement; 1 to 255 characters";
    catalog_id: String = "CatalogId", "replacement; 1 to 255 characters";
    table_name: String = "TableName", "replacement; 1 to 255 characters";
    type_: table_optimizer::Type = "Type", "replacement";
    table_optimizer_configuration: table_optimizer::TableOptimizerConfiguration = "TableOptimizerConfiguration", "update";
} }
/// Property types and values of [`TableOptimizer`].
pub mod table_optimizer {
    use crate::value::meaning as m;
    object!(CompactionConfiguration = "AWS::Glue::TableOptimizer.CompactionConfiguration", "glue-tableoptimizer-compactionconfiguration");
    impl CompactionConfiguration {
        new! {}
        set! {
            iceberg_configuration: IcebergCompactionConfiguration = "IcebergConfiguration", "update";
        }
    }

    object!(IcebergCompactionConfiguration = "AWS::Glue::TableOptimizer.IcebergCompactionConfiguration", "glue-tableoptimizer-icebergcompactionconfiguration");
    impl IcebergCompactionConfiguration {
        new! {}
        set! {
            delete_file_threshold: i64 = "DeleteFileThreshold", "update";
            min_input_files: i64 = "MinInputFiles", "update";
            strategy: Strategy = "Strategy", "update";
        }
    }

    object!(IcebergConfiguration = "AWS::Glue::TableOptimizer.IcebergConfiguration", "glue-tableoptimizer-icebergconfiguration");
    impl IcebergConfiguration {
        new! {}
        set! {
            location: String = "Location", "update";
            orphan_file_retention_period_in_days: i64 = "OrphanFileRetentionPeriodInDays", "update";
        }
    }

    object!(IcebergRetentionConfiguration = "AWS::Glue::TableOptimizer.IcebergRetentionConfiguration", "glue-tableoptimizer-icebergretentionconfiguration");
    impl IcebergRetentionConfiguration {
        new! {}
        set! {
            clean_expired_files: bool = "CleanExpiredFiles", "update";
            number_of_snapshots_to_retain: i64 = "NumberOfSnapshotsToRetain", "update";
            snapshot_retention_period_in_days: i64 = "SnapshotRetentionPeriodInDays", "update";
        }
    }

    object!(OrphanFileDeletionConfiguration = "AWS::Glue::TableOptimizer.OrphanFileDeletionConfiguration", "glue-tableoptimizer-orphanfiledeletionconfiguration");
    impl OrphanFileDeletionConfiguration {
        new! {}
        set! {
            iceberg_configuration: IcebergConfiguration = "IcebergConfiguration", "update";
        }
    }

    object!(RetentionConfiguration = "AWS::Glue::TableOptimizer.RetentionConfiguration", "glue-tableoptimizer-retentionconfiguration");
    impl RetentionConfiguration {
        new! {}
        set! {
            iceberg_configuration: IcebergRetentionConfiguration = "IcebergConfiguration", "update";
        }
    }

    object!(TableOptimizerConfiguration = "AWS::Glue::TableOptimizer.TableOptimizerConfiguration", "glue-tableoptimizer-tableoptimizerconfiguration");
    impl TableOptimizerConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            enabled: bool = "Enabled", "update";
        }
        set! {
            compaction_configuration: CompactionConfiguration = "CompactionConfiguration", "update";
            orphan_file_deletion_configuration: OrphanFileDeletionConfiguration = "OrphanFileDeletionConfiguration", "update";
            retention_configuration: RetentionConfiguration = "RetentionConfiguration", "update";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(VpcConfiguration = "AWS::Glue::TableOptimizer.VpcConfiguration", "glue-tableoptimizer-vpcconfiguration");
    impl VpcConfiguration {
        new! {}
        set! {
            glue_connection_name: String = "GlueConnectionName", "update";
        }
    }
    values! { Type: Compaction = "compaction", OrphanFileDeletion = "orphan_file_deletion", Retention = "retention" }
    values! { Strategy: Binpack = "binpack", Sort = "sort", ZOrder = "z-order" }
}

resource! {
    Trigger = "AWS::Glue::Trigger", "glue-trigger", Map("Tags"), String
}
impl Trigger {
    new! {
        type_: trigger::Type = "Type", "replacement";
        actions: [trigger::Action] = "Actions", "update";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        event_batching_condition: trigger::EventBatchingCondition = "EventBatchingCondition", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        predicate: trigger::Predicate = "Predicate", "update";
        schedule: String = "Schedule", "update";
        start_on_creation: bool = "StartOnCreation", "update; cannot be read back";
        tags: v::Json = "Tags", "update";
        workflow_name: String = "WorkflowName", "replacement; 1 to 255 characters";
    }
}
/// Property types and values of [`Trigger`].
pub mod trigger {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::Glue::Trigger.Action", "glue-trigger-action");
    impl Action {
        new! {}
        set! {
            arguments: v::Json = "Arguments", "update";
            crawler_name: m::glue::CrawlerName = "CrawlerName", "update; 1 to 255 characters";
            job_name: m::glue::JobName = "JobName", "update; 1 to 255 characters";
            notification_property: NotificationProperty = "NotificationProperty", "update";
            security_configuration: String = "SecurityConfiguration", "update; 1 to 255 characters";
            timeout: i64 = "Timeout", "update; at least 1";
        }
    }

    object!(Condition = "AWS::Glue::Trigger.Condition", "glue-trigger-condition");
    impl Condition {
        new! {}
        set! {
            crawl_state: CrawlState = "CrawlState", "update";
            crawler_name: m::glue::CrawlerName = "CrawlerName", "update; 1 to 255 characters";
            job_name: m::glue::JobName = "JobName", "update; 1 to 255 characters";
            logical_operator: LogicalOperator = "LogicalOperator", "update";
            state: State = "State", "update";
        }
    }

    object!(EventBatchingCondition = "AWS::Glue::Trigger.EventBatchingCondition", "glue-trigger-eventbatchingcondition");
    impl EventBatchingCondition {
        new! {
            batch_size: i64 = "BatchSize", "update; 1 to 100";
        }
        set! {
            batch_window: i64 = "BatchWindow", "update; 1 to 900";
        }
    }

    object!(NotificationProperty = "AWS::Glue::Trigger.NotificationProperty", "glue-trigger-notificationproperty");
    impl NotificationProperty {
        new! {}
        set! {
            notify_delay_after: i64 = "NotifyDelayAfter", "update; at least 1";
        }
    }

    object!(Predicate = "AWS::Glue::Trigger.Predicate", "glue-trigger-predicate");
    impl Predicate {
        new! {}
        set! {
            conditions: [Condition] = "Conditions", "update; at most 500 items";
            logical: Logical = "Logical", "update";
        }
    }
    values! { Type: Conditional = "CONDITIONAL", Event = "EVENT", OnDemand = "ON_DEMAND", Scheduled = "SCHEDULED" }
    values! { CrawlState: Cancelled = "CANCELLED", Cancelling = "CANCELLING", Error = "ERROR", Failed = "FAILED", Running = "RUNNING", Succeeded = "SUCCEEDED" }
    values! { LogicalOperator: Equals = "EQUALS" }
    values! { State: Succeeded = "SUCCEEDED", Stopped = "STOPPED", Timeout = "TIMEOUT", Failed = "FAILED" }
    values! { Logical: And = "AND", Any = "ANY" }
}

resource! {
    UsageProfile = "AWS::Glue::UsageProfile", "glue-usageprofile", List("Tags"), String
}
impl UsageProfile {
    new! {
        name: String = "Name", "replacement; 5 to 128 characters";
    }
    set! {
        configuration: usage_profile::ProfileConfiguration = "Configuration", "update; at least 1 items";
        description: String = "Description", "update; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<UsageProfile> {
    get! {
        attr_created_on: String = "CreatedOn";
    }
}
/// Property types and values of [`UsageProfile`].
pub mod usage_profile {
    use crate::value as v;
    object!(ConfigurationObject = "AWS::Glue::UsageProfile.ConfigurationObject", "glue-usageprofile-configurationobject");
    impl ConfigurationObject {
        new! {}
        set! {
            allowed_values: [String] = "AllowedValues", "update";
            default_value: String = "DefaultValue", "update";
            max_value: String = "MaxValue", "update";
            min_value: String = "MinValue", "update";
        }
    }

    object!(ProfileConfiguration = "AWS::Glue::UsageProfile.ProfileConfiguration", "glue-usageprofile-profileconfiguration");
    impl ProfileConfiguration {
        new! {}
        set! {
            job_configuration: v::Map<ConfigurationObject> = "JobConfiguration", "update";
            session_configuration: v::Map<ConfigurationObject> = "SessionConfiguration", "update";
        }
    }
}

resource! {
    UserDefinedFunction = "AWS::Glue::UserDefinedFunction", "glue-userdefinedfunction", None, m::Arn
}
impl UserDefinedFunction {
    new! {
        database_name: m::glue::DatabaseName = "DatabaseName", "replacement; 1 to 255 characters";
        function_name: String = "FunctionName", "replacement; 1 to 255 characters";
    }
    set! {
        class_name: String = "ClassName", "update; 1 to 255 characters";
        function_type: user_defined_function::FunctionType = "FunctionType", "replacement";
        owner_name: String = "OwnerName", "update; 1 to 255 characters";
        owner_type: user_defined_function::OwnerType = "OwnerType", "update";
        resource_uris: [user_defined_function::ResourceUri] = "ResourceUris", "update; at most 1000 items";
    }
}
impl c::Handle<UserDefinedFunction> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { UserDefinedFunction: m::Arn = Ref; }
/// Property types and values of [`UserDefinedFunction`].
pub mod user_defined_function {
    object!(ResourceUri = "AWS::Glue::UserDefinedFunction.ResourceUri", "glue-userdefinedfunction-resourceuri");
    impl ResourceUri {
        new! {}
        set! {
            resource_type: ResourceType = "ResourceType", "update";
            uri: String = "Uri", "update; 1 to 1024 characters";
        }
    }
    values! { FunctionType: RegularFunction = "REGULAR_FUNCTION", AggregateFunction = "AGGREGATE_FUNCTION", StoredProcedure = "STORED_PROCEDURE" }
    values! { OwnerType: User = "USER", Role = "ROLE", Group = "GROUP" }
    values! { ResourceType: Jar = "JAR", File = "FILE", Archive = "ARCHIVE" }
}

resource! {
    Workflow = "AWS::Glue::Workflow", "glue-workflow", Map("Tags"), String
}
impl Workflow {
    new! {}
    set! {
        default_run_properties: v::Json = "DefaultRunProperties", "update";
        description: String = "Description", "update; at most 120000 characters";
        max_concurrent_runs: i64 = "MaxConcurrentRuns", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: v::Json = "Tags", "update";
    }
}
