// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DataZone`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Connection = "AWS::DataZone::Connection", "datazone-connection", None, String
}
impl Connection {
    new! {
        name: String = "Name", "replacement; at most 64 characters";
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
    }
    set! {
        aws_location: connection::AwsLocation = "AwsLocation", "update; cannot be read back";
        configurations: [connection::ConnectionConfiguration] = "Configurations", "update; cannot be read back";
        description: String = "Description", "update; at most 128 characters";
        enable_trusted_identity_propagation: bool = "EnableTrustedIdentityPropagation", "replacement; cannot be read back";
        environment_identifier: String = "EnvironmentIdentifier", "replacement; cannot be read back";
        project_identifier: String = "ProjectIdentifier", "replacement; cannot be read back";
        props: connection::ConnectionPropertiesInput = "Props", "update; cannot be read back";
        scope: connection::Scope = "Scope", "replacement; cannot be read back";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_connection_id: String = "ConnectionId";
        attr_domain_id: String = "DomainId";
        attr_domain_unit_id: String = "DomainUnitId";
        attr_environment_id: String = "EnvironmentId";
        attr_environment_user_role: String = "EnvironmentUserRole";
        attr_project_id: String = "ProjectId";
        attr_type: String = "Type";
    }
}
/// Property types and values of [`Connection`].
pub mod connection {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AmazonQPropertiesInput = "AWS::DataZone::Connection.AmazonQPropertiesInput", "datazone-connection-amazonqpropertiesinput");
    impl AmazonQPropertiesInput {
        new! {}
        set! {
            auth_mode: String = "AuthMode", "update; at most 128 characters";
            is_enabled: bool = "IsEnabled", "update";
            profile_arn: String = "ProfileArn", "update; at most 2048 characters";
        }
    }

    object!(AthenaPropertiesInput = "AWS::DataZone::Connection.AthenaPropertiesInput", "datazone-connection-athenapropertiesinput");
    impl AthenaPropertiesInput {
        new! {
            workgroup_name: String = "WorkgroupName", "update; at most 128 characters";
        }
    }

    object!(AuthenticationConfigurationInput = "AWS::DataZone::Connection.AuthenticationConfigurationInput", "datazone-connection-authenticationconfigurationinput");
    impl AuthenticationConfigurationInput {
        new! {}
        set! {
            authentication_type: AuthenticationType = "AuthenticationType", "update";
            basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials", "update";
            custom_authentication_credentials: v::Map<String> = "CustomAuthenticationCredentials", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
            oauth2_properties: Oauth2Properties = "OAuth2Properties", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(AuthorizationCodeProperties = "AWS::DataZone::Connection.AuthorizationCodeProperties", "datazone-connection-authorizationcodeproperties");
    impl AuthorizationCodeProperties {
        new! {}
        set! {
            authorization_code: String = "AuthorizationCode", "update; 1 to 4096 characters";
            redirect_uri: String = "RedirectUri", "update; at most 512 characters";
        }
    }

    object!(AwsLocation = "AWS::DataZone::Connection.AwsLocation", "datazone-connection-awslocation");
    impl AwsLocation {
        new! {}
        set! {
            access_role: String = "AccessRole", "update; at most 2048 characters";
            aws_account_id: String = "AwsAccountId", "update";
            aws_region: String = "AwsRegion", "update";
            iam_connection_id: String = "IamConnectionId", "update; at most 128 characters";
        }
    }

    object!(BasicAuthenticationCredentials = "AWS::DataZone::Connection.BasicAuthenticationCredentials", "datazone-connection-basicauthenticationcredentials");
    impl BasicAuthenticationCredentials {
        new! {}
        set! {
            password: String = "Password", "update; at most 512 characters";
            user_name: String = "UserName", "update; at most 512 characters";
        }
    }

    object!(ConnectionConfiguration = "AWS::DataZone::Connection.ConnectionConfiguration", "datazone-connection-connectionconfiguration");
    impl ConnectionConfiguration {
        new! {}
        set! {
            classification: String = "Classification", "update; at most 64 characters";
            properties: v::Map<String> = "Properties", "update";
        }
    }

    object!(ConnectionPropertiesInput = "AWS::DataZone::Connection.ConnectionPropertiesInput", "datazone-connection-connectionpropertiesinput");
    impl ConnectionPropertiesInput {
        new! {}
        set! {
            amazon_q_properties: AmazonQPropertiesInput = "AmazonQProperties", "update";
            athena_properties: AthenaPropertiesInput = "AthenaProperties", "update";
            glue_properties: GluePropertiesInput = "GlueProperties", "update";
            hyper_pod_properties: HyperPodPropertiesInput = "HyperPodProperties", "update";
            iam_properties: IamPropertiesInput = "IamProperties", "update";
            lakehouse_properties: LakehousePropertiesInput = "LakehouseProperties", "update";
            mlflow_properties: MlflowPropertiesInput = "MlflowProperties", "update";
            redshift_properties: RedshiftPropertiesInput = "RedshiftProperties", "update";
            s3_properties: S3PropertiesInput = "S3Properties", "update";
            spark_emr_properties: SparkEmrPropertiesInput = "SparkEmrProperties", "update";
            spark_glue_properties: SparkGluePropertiesInput = "SparkGlueProperties", "update";
            workflows_mwaa_properties: WorkflowsMwaaPropertiesInput = "WorkflowsMwaaProperties", "update";
            workflows_serverless_properties: WorkflowsServerlessPropertiesInput = "WorkflowsServerlessProperties", "update";
        }
    }

    object!(GlueConnectionInput = "AWS::DataZone::Connection.GlueConnectionInput", "datazone-connection-glueconnectioninput");
    impl GlueConnectionInput {
        new! {}
        set! {
            athena_properties: v::Map<String> = "AthenaProperties", "update";
            authentication_configuration: AuthenticationConfigurationInput = "AuthenticationConfiguration", "update";
            connection_properties: v::Map<String> = "ConnectionProperties", "update";
            connection_type: String = "ConnectionType", "update";
            description: String = "Description", "update; at most 2048 characters";
            match_criteria: String = "MatchCriteria", "update; at most 10 characters";
            name: String = "Name", "update; 1 to 255 characters";
            physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements", "update";
            python_properties: v::Map<String> = "PythonProperties", "update";
            spark_properties: v::Map<String> = "SparkProperties", "update";
            validate_credentials: bool = "ValidateCredentials", "update";
            validate_for_compute_environments: [String] = "ValidateForComputeEnvironments", "update; 1 to 50 items";
        }
    }

    object!(GlueOauth2Credentials = "AWS::DataZone::Connection.GlueOAuth2Credentials", "datazone-connection-glueoauth2credentials");
    impl GlueOauth2Credentials {
        new! {}
        set! {
            access_token: String = "AccessToken", "update; at most 4096 characters";
            jwt_token: String = "JwtToken", "update; at most 8000 characters";
            refresh_token: String = "RefreshToken", "update; at most 4096 characters";
            user_managed_client_application_client_secret: String = "UserManagedClientApplicationClientSecret", "update; at most 512 characters";
        }
    }

    object!(GluePropertiesInput = "AWS::DataZone::Connection.GluePropertiesInput", "datazone-connection-gluepropertiesinput");
    impl GluePropertiesInput {
        new! {}
        set! {
            glue_connection_input: GlueConnectionInput = "GlueConnectionInput", "update";
        }
    }

    object!(HyperPodPropertiesInput = "AWS::DataZone::Connection.HyperPodPropertiesInput", "datazone-connection-hyperpodpropertiesinput");
    impl HyperPodPropertiesInput {
        new! {
            cluster_name: String = "ClusterName", "update; 1 to 63 characters";
        }
    }

    object!(IamPropertiesInput = "AWS::DataZone::Connection.IamPropertiesInput", "datazone-connection-iampropertiesinput");
    impl IamPropertiesInput {
        new! {}
        set! {
            glue_lineage_sync_enabled: bool = "GlueLineageSyncEnabled", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 2048 characters";
        }
    }

    object!(LakehousePropertiesInput = "AWS::DataZone::Connection.LakehousePropertiesInput", "datazone-connection-lakehousepropertiesinput");
    impl LakehousePropertiesInput {
        new! {}
        set! {
            glue_lineage_sync_enabled: bool = "GlueLineageSyncEnabled", "update";
        }
    }

    object!(LineageSyncSchedule = "AWS::DataZone::Connection.LineageSyncSchedule", "datazone-connection-lineagesyncschedule");
    impl LineageSyncSchedule {
        new! {}
        set! {
            schedule: String = "Schedule", "update";
        }
    }

    object!(MlflowPropertiesInput = "AWS::DataZone::Connection.MlflowPropertiesInput", "datazone-connection-mlflowpropertiesinput");
    impl MlflowPropertiesInput {
        new! {}
        set! {
            tracking_server_arn: m::Arn = "TrackingServerArn", "update";
        }
    }

    object!(Oauth2ClientApplication = "AWS::DataZone::Connection.OAuth2ClientApplication", "datazone-connection-oauth2clientapplication");
    impl Oauth2ClientApplication {
        new! {}
        set! {
            aws_managed_client_application_reference: String = "AWSManagedClientApplicationReference", "update; at most 2048 characters";
            user_managed_client_application_client_id: String = "UserManagedClientApplicationClientId", "update; at most 2048 characters";
        }
    }

    object!(Oauth2Properties = "AWS::DataZone::Connection.OAuth2Properties", "datazone-connection-oauth2properties");
    impl Oauth2Properties {
        new! {}
        set! {
            authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties", "update";
            oauth2_client_application: Oauth2ClientApplication = "OAuth2ClientApplication", "update";
            oauth2_credentials: GlueOauth2Credentials = "OAuth2Credentials", "update";
            oauth2_grant_type: Oauth2GrantType = "OAuth2GrantType", "update";
            token_url: String = "TokenUrl", "update; at most 256 characters";
            token_url_parameters_map: v::Map<String> = "TokenUrlParametersMap", "update";
        }
    }

    object!(PhysicalConnectionRequirements = "AWS::DataZone::Connection.PhysicalConnectionRequirements", "datazone-connection-physicalconnectionrequirements");
    impl PhysicalConnectionRequirements {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update; 1 to 255 characters";
            security_group_id_list: [m::ec2::SecurityGroupId] = "SecurityGroupIdList", "update; at most 50 items";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update; at most 32 characters";
            subnet_id_list: [String] = "SubnetIdList", "update; 1 to 50 items";
        }
    }

    object!(RedshiftCredentials = "AWS::DataZone::Connection.RedshiftCredentials", "datazone-connection-redshiftcredentials");
    impl RedshiftCredentials {
        new! {}
        set! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
            username_password: UsernamePassword = "UsernamePassword", "update";
        }
    }

    object!(RedshiftLineageSyncConfigurationInput = "AWS::DataZone::Connection.RedshiftLineageSyncConfigurationInput", "datazone-connection-redshiftlineagesyncconfigurationinput");
    impl RedshiftLineageSyncConfigurationInput {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            schedule: LineageSyncSchedule = "Schedule", "update";
        }
    }

    object!(RedshiftPropertiesInput = "AWS::DataZone::Connection.RedshiftPropertiesInput", "datazone-connection-redshiftpropertiesinput");
    impl RedshiftPropertiesInput {
        new! {}
        set! {
            credentials: RedshiftCredentials = "Credentials", "update";
            database_name: String = "DatabaseName", "update; 1 to 64 characters";
            host: String = "Host", "update; at most 256 characters";
            lineage_sync: RedshiftLineageSyncConfigurationInput = "LineageSync", "update";
            port: v::Number = "Port", "update; 0 to 65535";
            storage: RedshiftStorageProperties = "Storage", "update";
        }
    }

    object!(RedshiftStorageProperties = "AWS::DataZone::Connection.RedshiftStorageProperties", "datazone-connection-redshiftstorageproperties");
    impl RedshiftStorageProperties {
        new! {}
        set! {
            cluster_name: String = "ClusterName", "update; at most 63 characters";
            workgroup_name: String = "WorkgroupName", "update; 3 to 64 characters";
        }
    }

    object!(S3PropertiesInput = "AWS::DataZone::Connection.S3PropertiesInput", "datazone-connection-s3propertiesinput");
    impl S3PropertiesInput {
        new! {
            s3_uri: String = "S3Uri", "update; at most 2048 characters";
        }
        set! {
            register_s3_access_grant_location: bool = "RegisterS3AccessGrantLocation", "update";
            s3_access_grant_location_id: String = "S3AccessGrantLocationId", "update; at most 64 characters";
        }
    }

    object!(SparkEmrPropertiesInput = "AWS::DataZone::Connection.SparkEmrPropertiesInput", "datazone-connection-sparkemrpropertiesinput");
    impl SparkEmrPropertiesInput {
        new! {}
        set! {
            compute_arn: m::Arn = "ComputeArn", "update; at most 2048 characters";
            instance_profile_arn: String = "InstanceProfileArn", "update; at most 2048 characters";
            java_virtual_env: String = "JavaVirtualEnv", "update; at most 256 characters";
            log_uri: String = "LogUri", "update; at most 2048 characters";
            managed_endpoint_arn: m::Arn = "ManagedEndpointArn", "update; at most 2048 characters";
            python_virtual_env: String = "PythonVirtualEnv", "update; at most 256 characters";
            runtime_role: String = "RuntimeRole", "update; at most 2048 characters";
            trusted_certificates_s3_uri: String = "TrustedCertificatesS3Uri", "update; at most 2048 characters";
        }
    }

    object!(SparkGlueArgs = "AWS::DataZone::Connection.SparkGlueArgs", "datazone-connection-sparkglueargs");
    impl SparkGlueArgs {
        new! {}
        set! {
            connection: String = "Connection", "update; at most 128 characters";
        }
    }

    object!(SparkGluePropertiesInput = "AWS::DataZone::Connection.SparkGluePropertiesInput", "datazone-connection-sparkgluepropertiesinput");
    impl SparkGluePropertiesInput {
        new! {}
        set! {
            additional_args: SparkGlueArgs = "AdditionalArgs", "update";
            glue_connection_name: String = "GlueConnectionName", "update; 1 to 255 characters";
            glue_version: String = "GlueVersion", "update; at most 256 characters";
            idle_timeout: v::Number = "IdleTimeout", "update; 1 to 3000";
            java_virtual_env: String = "JavaVirtualEnv", "update; at most 256 characters";
            number_of_workers: v::Number = "NumberOfWorkers", "update; 1 to 1000";
            python_virtual_env: String = "PythonVirtualEnv", "update; at most 256 characters";
            worker_type: String = "WorkerType", "update; at most 256 characters";
        }
    }

    object!(UsernamePassword = "AWS::DataZone::Connection.UsernamePassword", "datazone-connection-usernamepassword");
    impl UsernamePassword {
        new! {
            password: String = "Password", "update; at most 64 characters";
            username: String = "Username", "update; 1 to 127 characters";
        }
    }

    object!(WorkflowsMwaaPropertiesInput = "AWS::DataZone::Connection.WorkflowsMwaaPropertiesInput", "datazone-connection-workflowsmwaapropertiesinput");
    impl WorkflowsMwaaPropertiesInput {
        new! {}
        set! {
            mwaa_environment_name: String = "MwaaEnvironmentName", "update";
        }
    }

    object!(WorkflowsServerlessPropertiesInput = "AWS::DataZone::Connection.WorkflowsServerlessPropertiesInput", "datazone-connection-workflowsserverlesspropertiesinput");
    impl WorkflowsServerlessPropertiesInput {
        new! {}
    }
    values! { Scope: Domain = "DOMAIN", Project = "PROJECT" }
    values! { AuthenticationType: Basic = "BASIC", Oauth2 = "OAUTH2", Custom = "CUSTOM" }
    values! { Oauth2GrantType: AuthorizationCode = "AUTHORIZATION_CODE", ClientCredentials = "CLIENT_CREDENTIALS", JwtBearer = "JWT_BEARER" }
}

resource! {
    DataSource = "AWS::DataZone::DataSource", "datazone-datasource", None, String
}
impl DataSource {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        type_: String = "Type", "replacement; 1 to 256 characters";
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
        project_identifier: String = "ProjectIdentifier", "replacement; cannot be read back";
    }
    set! {
        asset_forms_input: [data_source::FormInput] = "AssetFormsInput", "update; at most 10 items; cannot be read back";
        configuration: data_source::DataSourceConfigurationInput = "Configuration", "update; cannot be read back";
        connection_identifier: String = "ConnectionIdentifier", "replacement; cannot be read back";
        description: String = "Description", "update; at most 2048 characters";
        enable_setting: data_source::EnableSetting = "EnableSetting", "update";
        environment_identifier: String = "EnvironmentIdentifier", "replacement; cannot be read back";
        publish_on_import: bool = "PublishOnImport", "update";
        recommendation: data_source::RecommendationConfiguration = "Recommendation", "update";
        schedule: data_source::ScheduleConfiguration = "Schedule", "update";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_connection_id: String = "ConnectionId";
        attr_created_at: String = "CreatedAt";
        attr_domain_id: String = "DomainId";
        attr_environment_id: String = "EnvironmentId";
        attr_id: String = "Id";
        attr_last_run_asset_count: v::Number = "LastRunAssetCount";
        attr_last_run_at: String = "LastRunAt";
        attr_last_run_status: String = "LastRunStatus";
        attr_project_id: String = "ProjectId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DataSourceConfigurationInput = "AWS::DataZone::DataSource.DataSourceConfigurationInput", "datazone-datasource-datasourceconfigurationinput");
    impl DataSourceConfigurationInput {
        new! {}
        set! {
            glue_run_configuration: GlueRunConfigurationInput = "GlueRunConfiguration", "update";
            redshift_run_configuration: RedshiftRunConfigurationInput = "RedshiftRunConfiguration", "update";
            sage_maker_run_configuration: SageMakerRunConfigurationInput = "SageMakerRunConfiguration", "update";
        }
    }

    object!(FilterExpression = "AWS::DataZone::DataSource.FilterExpression", "datazone-datasource-filterexpression");
    impl FilterExpression {
        new! {
            type_: FilterExpressionType = "Type", "update";
            expression: String = "Expression", "update; 1 to 2048 characters";
        }
    }

    object!(FormInput = "AWS::DataZone::DataSource.FormInput", "datazone-datasource-forminput");
    impl FormInput {
        new! {
            form_name: String = "FormName", "update; 1 to 128 characters";
        }
        set! {
            content: String = "Content", "update; at most 75000 characters";
            type_identifier: String = "TypeIdentifier", "update; 1 to 385 characters";
            type_revision: String = "TypeRevision", "update; 1 to 64 characters";
        }
    }

    object!(GlueRunConfigurationInput = "AWS::DataZone::DataSource.GlueRunConfigurationInput", "datazone-datasource-gluerunconfigurationinput");
    impl GlueRunConfigurationInput {
        new! {
            relational_filter_configurations: [RelationalFilterConfiguration] = "RelationalFilterConfigurations", "update";
        }
        set! {
            auto_import_data_quality_result: bool = "AutoImportDataQualityResult", "update";
            catalog_name: String = "CatalogName", "update; 1 to 128 characters";
            data_access_role: String = "DataAccessRole", "update";
        }
    }

    object!(RecommendationConfiguration = "AWS::DataZone::DataSource.RecommendationConfiguration", "datazone-datasource-recommendationconfiguration");
    impl RecommendationConfiguration {
        new! {}
        set! {
            enable_business_name_generation: bool = "EnableBusinessNameGeneration", "update";
        }
    }

    object!(RedshiftClusterStorage = "AWS::DataZone::DataSource.RedshiftClusterStorage", "datazone-datasource-redshiftclusterstorage");
    impl RedshiftClusterStorage {
        new! {
            cluster_name: String = "ClusterName", "update; 1 to 63 characters";
        }
    }

    object!(RedshiftCredentialConfiguration = "AWS::DataZone::DataSource.RedshiftCredentialConfiguration", "datazone-datasource-redshiftcredentialconfiguration");
    impl RedshiftCredentialConfiguration {
        new! {
            secret_manager_arn: m::Arn = "SecretManagerArn", "update; at most 256 characters";
        }
    }

    object!(RedshiftRunConfigurationInput = "AWS::DataZone::DataSource.RedshiftRunConfigurationInput", "datazone-datasource-redshiftrunconfigurationinput");
    impl RedshiftRunConfigurationInput {
        new! {
            relational_filter_configurations: [RelationalFilterConfiguration] = "RelationalFilterConfigurations", "update";
        }
        set! {
            data_access_role: String = "DataAccessRole", "update";
            redshift_credential_configuration: RedshiftCredentialConfiguration = "RedshiftCredentialConfiguration", "update";
            redshift_storage: RedshiftStorage = "RedshiftStorage", "update";
        }
    }

    object!(RedshiftServerlessStorage = "AWS::DataZone::DataSource.RedshiftServerlessStorage", "datazone-datasource-redshiftserverlessstorage");
    impl RedshiftServerlessStorage {
        new! {
            workgroup_name: String = "WorkgroupName", "update; 3 to 64 characters";
        }
    }

    object!(RedshiftStorage = "AWS::DataZone::DataSource.RedshiftStorage", "datazone-datasource-redshiftstorage");
    impl RedshiftStorage {
        new! {}
        set! {
            redshift_cluster_source: RedshiftClusterStorage = "RedshiftClusterSource", "update";
            redshift_serverless_source: RedshiftServerlessStorage = "RedshiftServerlessSource", "update";
        }
    }

    object!(RelationalFilterConfiguration = "AWS::DataZone::DataSource.RelationalFilterConfiguration", "datazone-datasource-relationalfilterconfiguration");
    impl RelationalFilterConfiguration {
        new! {
            database_name: String = "DatabaseName", "update; 1 to 128 characters";
        }
        set! {
            filter_expressions: [FilterExpression] = "FilterExpressions", "update";
            schema_name: String = "SchemaName", "update; 1 to 128 characters";
        }
    }

    object!(SageMakerRunConfigurationInput = "AWS::DataZone::DataSource.SageMakerRunConfigurationInput", "datazone-datasource-sagemakerrunconfigurationinput");
    impl SageMakerRunConfigurationInput {
        new! {
            tracking_assets: v::Map<[String]> = "TrackingAssets", "update";
        }
    }

    object!(ScheduleConfiguration = "AWS::DataZone::DataSource.ScheduleConfiguration", "datazone-datasource-scheduleconfiguration");
    impl ScheduleConfiguration {
        new! {}
        set! {
            schedule: String = "Schedule", "update; 1 to 256 characters";
            timezone: Timezone = "Timezone", "update";
        }
    }
    values! { EnableSetting: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { FilterExpressionType: Include = "INCLUDE", Exclude = "EXCLUDE" }
    values! { Timezone: AfricaJohannesburg = "AFRICA_JOHANNESBURG", AmericaMontreal = "AMERICA_MONTREAL", AmericaSaoPaulo = "AMERICA_SAO_PAULO", AsiaBahrain = "ASIA_BAHRAIN", AsiaBangkok = "ASIA_BANGKOK", AsiaCalcutta = "ASIA_CALCUTTA", AsiaDubai = "ASIA_DUBAI", AsiaHongKong = "ASIA_HONG_KONG", AsiaJakarta = "ASIA_JAKARTA", AsiaKualaLumpur = "ASIA_KUALA_LUMPUR", AsiaSeoul = "ASIA_SEOUL", AsiaShanghai = "ASIA_SHANGHAI", AsiaSingapore = "ASIA_SINGAPORE", AsiaTaipei = "ASIA_TAIPEI", AsiaTokyo = "ASIA_TOKYO", AustraliaMelbourne = "AUSTRALIA_MELBOURNE", AustraliaSydney = "AUSTRALIA_SYDNEY", CanadaCentral = "CANADA_CENTRAL", Cet = "CET", Cst6Cdt = "CST6CDT", EtcGmt = "ETC_GMT", EtcGmt0 = "ETC_GMT0", EtcGmtAdd0 = "ETC_GMT_ADD_0", EtcGmtAdd1 = "ETC_GMT_ADD_1", EtcGmtAdd10 = "ETC_GMT_ADD_10", EtcGmtAdd11 = "ETC_GMT_ADD_11", EtcGmtAdd12 = "ETC_GMT_ADD_12", EtcGmtAdd2 = "ETC_GMT_ADD_2", EtcGmtAdd3 = "ETC_GMT_ADD_3", EtcGmtAdd4 = "ETC_GMT_ADD_4", EtcGmtAdd5 = "ETC_GMT_ADD_5", EtcGmtAdd6 = "ETC_GMT_ADD_6", EtcGmtAdd7 = "ETC_GMT_ADD_7", EtcGmtAdd8 = "ETC_GMT_ADD_8", EtcGmtAdd9 = "ETC_GMT_ADD_9", EtcGmtNeg0 = "ETC_GMT_NEG_0", EtcGmtNeg1 = "ETC_GMT_NEG_1", EtcGmtNeg10 = "ETC_GMT_NEG_10", EtcGmtNeg11 = "ETC_GMT_NEG_11", EtcGmtNeg12 = "ETC_GMT_NEG_12", EtcGmtNeg13 = "ETC_GMT_NEG_13", EtcGmtNeg14 = "ETC_GMT_NEG_14", EtcGmtNeg2 = "ETC_GMT_NEG_2", EtcGmtNeg3 = "ETC_GMT_NEG_3", EtcGmtNeg4 = "ETC_GMT_NEG_4", EtcGmtNeg5 = "ETC_GMT_NEG_5", EtcGmtNeg6 = "ETC_GMT_NEG_6", EtcGmtNeg7 = "ETC_GMT_NEG_7", EtcGmtNeg8 = "ETC_GMT_NEG_8", EtcGmtNeg9 = "ETC_GMT_NEG_9", EuropeDublin = "EUROPE_DUBLIN", EuropeLondon = "EUROPE_LONDON", EuropeParis = "EUROPE_PARIS", EuropeStockholm = "EUROPE_STOCKHOLM", EuropeZurich = "EUROPE_ZURICH", Israel = "ISRAEL", MexicoGeneral = "MEXICO_GENERAL", Mst7Mdt = "MST7MDT", PacificAuckland = "PACIFIC_AUCKLAND", UsCentral = "US_CENTRAL", UsEastern = "US_EASTERN", UsMountain = "US_MOUNTAIN", UsPacific = "US_PACIFIC", Utc = "UTC" }
}

resource! {
    Domain = "AWS::DataZone::Domain", "datazone-domain", List("Tags"), String
}
impl Domain {
    new! {
        name: String = "Name", "update";
    }
    set! {
        description: String = "Description", "update";
        domain_execution_role: String = "DomainExecutionRole", "update";
        domain_version: domain::DomainVersion = "DomainVersion", "replacement";
        kms_key_identifier: String = "KmsKeyIdentifier", "replacement; 1 to 1024 characters";
        service_role: String = "ServiceRole", "update; cannot be read back";
        single_sign_on: domain::SingleSignOn = "SingleSignOn", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_managed_account_id: String = "ManagedAccountId";
        attr_portal_url: String = "PortalUrl";
        attr_root_domain_unit_id: String = "RootDomainUnitId";
        attr_status: String = "Status";
    }
}
give! { Domain: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(SingleSignOn = "AWS::DataZone::Domain.SingleSignOn", "datazone-domain-singlesignon");
    impl SingleSignOn {
        new! {}
        set! {
            idc_instance_arn: m::Arn = "IdcInstanceArn", "update; 10 to 1224 characters";
            type_: AuthType = "Type", "update";
            user_assignment: UserAssignment = "UserAssignment", "update";
        }
    }
    values! { DomainVersion: V1 = "V1", V2 = "V2" }
    values! { AuthType: IamIdc = "IAM_IDC", Disabled = "DISABLED" }
    values! { UserAssignment: Automatic = "AUTOMATIC", Manual = "MANUAL" }
}

resource! {
    DomainUnit = "AWS::DataZone::DomainUnit", "datazone-domainunit", None, String
}
impl DomainUnit {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        domain_identifier: String = "DomainIdentifier", "replacement";
        parent_domain_unit_identifier: String = "ParentDomainUnitIdentifier", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
    }
}
impl c::Handle<DomainUnit> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_domain_id: String = "DomainId";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_parent_domain_unit_id: String = "ParentDomainUnitId";
    }
}

resource! {
    Environment = "AWS::DataZone::Environment", "datazone-environment", None, String
}
impl Environment {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
        project_identifier: String = "ProjectIdentifier", "replacement; cannot be read back";
    }
    set! {
        deployment_order: i64 = "DeploymentOrder", "replacement; cannot be read back";
        description: String = "Description", "update; at most 2048 characters";
        environment_account_identifier: String = "EnvironmentAccountIdentifier", "replacement; cannot be read back";
        environment_account_region: String = "EnvironmentAccountRegion", "replacement; cannot be read back";
        environment_blueprint_identifier: String = "EnvironmentBlueprintIdentifier", "replacement; cannot be read back";
        environment_configuration_id: String = "EnvironmentConfigurationId", "replacement; cannot be read back";
        environment_profile_identifier: String = "EnvironmentProfileIdentifier", "replacement; cannot be read back";
        environment_role_arn: m::iam::RoleArn = "EnvironmentRoleArn", "update; cannot be read back";
        glossary_terms: [String] = "GlossaryTerms", "update; at most 20 items";
        user_parameters: [environment::EnvironmentParameter] = "UserParameters", "replacement";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_aws_account_id: String = "AwsAccountId";
        attr_aws_account_region: String = "AwsAccountRegion";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_environment_blueprint_id: String = "EnvironmentBlueprintId";
        attr_environment_profile_id: String = "EnvironmentProfileId";
        attr_id: String = "Id";
        attr_project_id: String = "ProjectId";
        attr_provider: String = "Provider";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`Environment`].
pub mod environment {
    object!(EnvironmentParameter = "AWS::DataZone::Environment.EnvironmentParameter", "datazone-environment-environmentparameter");
    impl EnvironmentParameter {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }
}

resource! {
    EnvironmentActions = "AWS::DataZone::EnvironmentActions", "datazone-environmentactions", None, String
}
impl EnvironmentActions {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
        environment_identifier: String = "EnvironmentIdentifier", "replacement; 1 to 36 characters; cannot be read back";
        identifier: String = "Identifier", "update; 1 to 36 characters; cannot be read back";
        parameters: environment_actions::AwsConsoleLinkParameters = "Parameters", "update";
    }
}
impl c::Handle<EnvironmentActions> {
    get! {
        attr_domain_id: String = "DomainId";
        attr_environment_id: String = "EnvironmentId";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`EnvironmentActions`].
pub mod environment_actions {
    object!(AwsConsoleLinkParameters = "AWS::DataZone::EnvironmentActions.AwsConsoleLinkParameters", "datazone-environmentactions-awsconsolelinkparameters");
    impl AwsConsoleLinkParameters {
        new! {}
        set! {
            uri: String = "Uri", "update; 1 to 2048 characters";
        }
    }
}

resource! {
    EnvironmentBlueprintConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration", "datazone-environmentblueprintconfiguration", None, String
}
impl EnvironmentBlueprintConfiguration {
    new! {
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
        enabled_regions: [String] = "EnabledRegions", "update";
        environment_blueprint_identifier: String = "EnvironmentBlueprintIdentifier", "replacement; cannot be read back";
    }
    set! {
        environment_role_permission_boundary: String = "EnvironmentRolePermissionBoundary", "update; cannot be read back";
        global_parameters: v::Map<String> = "GlobalParameters", "update; cannot be read back";
        manage_access_role_arn: m::iam::RoleArn = "ManageAccessRoleArn", "update";
        provisioning_configurations: [environment_blueprint_configuration::ProvisioningConfiguration] = "ProvisioningConfigurations", "update; cannot be read back";
        provisioning_role_arn: m::iam::RoleArn = "ProvisioningRoleArn", "update";
        regional_parameters: [environment_blueprint_configuration::RegionalParameter] = "RegionalParameters", "update";
    }
}
impl c::Handle<EnvironmentBlueprintConfiguration> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_domain_id: String = "DomainId";
        attr_environment_blueprint_id: String = "EnvironmentBlueprintId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`EnvironmentBlueprintConfiguration`].
pub mod environment_blueprint_configuration {
    use crate::value as v;
    object!(LakeFormationConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration.LakeFormationConfiguration", "datazone-environmentblueprintconfiguration-lakeformationconfiguration");
    impl LakeFormationConfiguration {
        new! {}
        set! {
            location_registration_exclude_s3_locations: [String] = "LocationRegistrationExcludeS3Locations", "update; at most 20 items";
            location_registration_role: String = "LocationRegistrationRole", "update";
        }
    }

    object!(ProvisioningConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration.ProvisioningConfiguration", "datazone-environmentblueprintconfiguration-provisioningconfiguration");
    impl ProvisioningConfiguration {
        new! {
            lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration", "update";
        }
    }

    object!(RegionalParameter = "AWS::DataZone::EnvironmentBlueprintConfiguration.RegionalParameter", "datazone-environmentblueprintconfiguration-regionalparameter");
    impl RegionalParameter {
        new! {}
        set! {
            parameters: v::Map<String> = "Parameters", "update";
            region: String = "Region", "update";
        }
    }
}

resource! {
    EnvironmentProfile = "AWS::DataZone::EnvironmentProfile", "datazone-environmentprofile", None, String
}
new_struct! { EnvironmentProfile, EnvironmentProfileRequired {
    aws_account_id: String = "AwsAccountId", "update";
    name: String = "Name", "update; 1 to 64 characters";
    aws_account_region: String = "AwsAccountRegion", "update";
    domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
    environment_blueprint_identifier: String = "EnvironmentBlueprintIdentifier", "replacement; cannot be read back";
    project_identifier: String = "ProjectIdentifier", "replacement; cannot be read back";
} }
impl EnvironmentProfile {
    set! {
        description: String = "Description", "update; at most 2048 characters";
        user_parameters: [environment_profile::EnvironmentParameter] = "UserParameters", "update";
    }
}
impl c::Handle<EnvironmentProfile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_environment_blueprint_id: String = "EnvironmentBlueprintId";
        attr_id: String = "Id";
        attr_project_id: String = "ProjectId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`EnvironmentProfile`].
pub mod environment_profile {
    object!(EnvironmentParameter = "AWS::DataZone::EnvironmentProfile.EnvironmentParameter", "datazone-environmentprofile-environmentparameter");
    impl EnvironmentParameter {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }
}

resource! {
    FormType = "AWS::DataZone::FormType", "datazone-formtype", None, String
}
impl FormType {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        domain_identifier: String = "DomainIdentifier", "replacement";
        model: form_type::Model = "Model", "may replace";
        owning_project_identifier: String = "OwningProjectIdentifier", "may replace";
    }
    set! {
        description: String = "Description", "may replace; at most 2048 characters";
        status: form_type::Status = "Status", "may replace";
    }
}
impl c::Handle<FormType> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_form_type_identifier: String = "FormTypeIdentifier";
        attr_owning_project_id: String = "OwningProjectId";
        attr_revision: String = "Revision";
    }
}
/// Property types and values of [`FormType`].
pub mod form_type {
    object!(Model = "AWS::DataZone::FormType.Model", "datazone-formtype-model");
    impl Model {
        new! {}
        set! {
            smithy: String = "Smithy", "update; 1 to 100000 characters";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    GroupProfile = "AWS::DataZone::GroupProfile", "datazone-groupprofile", None, String
}
impl GroupProfile {
    new! {
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
    }
    set! {
        group_identifier: String = "GroupIdentifier", "replacement; cannot be read back";
        group_type: group_profile::GroupType = "GroupType", "update; cannot be read back";
        role_principal_arn: m::Arn = "RolePrincipalArn", "replacement; cannot be read back";
        status: group_profile::GroupProfileStatus = "Status", "update";
    }
}
impl c::Handle<GroupProfile> {
    get! {
        attr_domain_id: String = "DomainId";
        attr_group_name: String = "GroupName";
        attr_id: String = "Id";
        attr_role_principal_id: String = "RolePrincipalId";
    }
}
/// Property types and values of [`GroupProfile`].
pub mod group_profile {
    values! { GroupType: DatazoneSsoGroup = "DATAZONE_SSO_GROUP", IamRoleSessionGroup = "IAM_ROLE_SESSION_GROUP" }
    values! { GroupProfileStatus: Assigned = "ASSIGNED", NotAssigned = "NOT_ASSIGNED" }
}

resource! {
    Owner = "AWS::DataZone::Owner", "datazone-owner", None, String
}
impl Owner {
    new! {
        entity_type: owner::EntityType = "EntityType", "replacement";
        domain_identifier: String = "DomainIdentifier", "replacement";
        entity_identifier: String = "EntityIdentifier", "replacement";
        owner: owner::OwnerProperties = "Owner", "replacement; cannot be read back";
    }
}
impl c::Handle<Owner> {
    get! {
        attr_owner_identifier: String = "OwnerIdentifier";
        attr_owner_type: String = "OwnerType";
    }
}
/// Property types and values of [`Owner`].
pub mod owner {
    object!(OwnerGroupProperties = "AWS::DataZone::Owner.OwnerGroupProperties", "datazone-owner-ownergroupproperties");
    impl OwnerGroupProperties {
        new! {}
        set! {
            group_identifier: String = "GroupIdentifier", "update";
        }
    }

    object!(OwnerProperties = "AWS::DataZone::Owner.OwnerProperties", "datazone-owner-ownerproperties");
    impl OwnerProperties {
        new! {}
        set! {
            group: OwnerGroupProperties = "Group", "update";
            user: OwnerUserProperties = "User", "update";
        }
    }

    object!(OwnerUserProperties = "AWS::DataZone::Owner.OwnerUserProperties", "datazone-owner-owneruserproperties");
    impl OwnerUserProperties {
        new! {}
        set! {
            user_identifier: String = "UserIdentifier", "update";
        }
    }
    values! { EntityType: DomainUnit = "DOMAIN_UNIT" }
}

resource! {
    PolicyGrant = "AWS::DataZone::PolicyGrant", "datazone-policygrant", None, String
}
new_struct! { PolicyGrant, PolicyGrantRequired {
    entity_type: policy_grant::TargetEntityType = "EntityType", "replacement";
    policy_type: policy_grant::ManagedPolicyType = "PolicyType", "replacement";
    detail: policy_grant::PolicyGrantDetail = "Detail", "replacement";
    domain_identifier: String = "DomainIdentifier", "replacement";
    entity_identifier: String = "EntityIdentifier", "replacement";
    principal: policy_grant::PolicyGrantPrincipal = "Principal", "replacement";
} }
impl c::Handle<PolicyGrant> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_grant_id: String = "GrantId";
    }
}
/// Property types and values of [`PolicyGrant`].
pub mod policy_grant {
    object!(AddToProjectMemberPoolPolicyGrantDetail = "AWS::DataZone::PolicyGrant.AddToProjectMemberPoolPolicyGrantDetail", "datazone-policygrant-addtoprojectmemberpoolpolicygrantdetail");
    impl AddToProjectMemberPoolPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(AllDomainUnitsGrantFilter = "AWS::DataZone::PolicyGrant.AllDomainUnitsGrantFilter", "datazone-policygrant-alldomainunitsgrantfilter");
    impl AllDomainUnitsGrantFilter {
        new! {}
    }

    object!(AllUsersGrantFilter = "AWS::DataZone::PolicyGrant.AllUsersGrantFilter", "datazone-policygrant-allusersgrantfilter");
    impl AllUsersGrantFilter {
        new! {}
    }

    object!(CreateAssetTypePolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateAssetTypePolicyGrantDetail", "datazone-policygrant-createassettypepolicygrantdetail");
    impl CreateAssetTypePolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(CreateDomainUnitPolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateDomainUnitPolicyGrantDetail", "datazone-policygrant-createdomainunitpolicygrantdetail");
    impl CreateDomainUnitPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(CreateEnvironmentProfilePolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateEnvironmentProfilePolicyGrantDetail", "datazone-policygrant-createenvironmentprofilepolicygrantdetail");
    impl CreateEnvironmentProfilePolicyGrantDetail {
        new! {}
        set! {
            domain_unit_id: String = "DomainUnitId", "update; 1 to 256 characters";
        }
    }

    object!(CreateFormTypePolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateFormTypePolicyGrantDetail", "datazone-policygrant-createformtypepolicygrantdetail");
    impl CreateFormTypePolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(CreateGlossaryPolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateGlossaryPolicyGrantDetail", "datazone-policygrant-createglossarypolicygrantdetail");
    impl CreateGlossaryPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(CreateProjectFromProjectProfilePolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateProjectFromProjectProfilePolicyGrantDetail", "datazone-policygrant-createprojectfromprojectprofilepolicygrantdetail");
    impl CreateProjectFromProjectProfilePolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
            project_profiles: [String] = "ProjectProfiles", "update";
        }
    }

    object!(CreateProjectPolicyGrantDetail = "AWS::DataZone::PolicyGrant.CreateProjectPolicyGrantDetail", "datazone-policygrant-createprojectpolicygrantdetail");
    impl CreateProjectPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(DomainUnitFilterForProject = "AWS::DataZone::PolicyGrant.DomainUnitFilterForProject", "datazone-policygrant-domainunitfilterforproject");
    impl DomainUnitFilterForProject {
        new! {
            domain_unit: String = "DomainUnit", "update; 1 to 256 characters; cannot be read back";
        }
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update; default `false`; cannot be read back";
        }
    }

    object!(DomainUnitGrantFilter = "AWS::DataZone::PolicyGrant.DomainUnitGrantFilter", "datazone-policygrant-domainunitgrantfilter");
    impl DomainUnitGrantFilter {
        new! {
            all_domain_units_grant_filter: AllDomainUnitsGrantFilter = "AllDomainUnitsGrantFilter", "update; cannot be read back";
        }
    }

    object!(DomainUnitPolicyGrantPrincipal = "AWS::DataZone::PolicyGrant.DomainUnitPolicyGrantPrincipal", "datazone-policygrant-domainunitpolicygrantprincipal");
    impl DomainUnitPolicyGrantPrincipal {
        new! {}
        set! {
            domain_unit_designation: DomainUnitDesignation = "DomainUnitDesignation", "update";
            domain_unit_grant_filter: DomainUnitGrantFilter = "DomainUnitGrantFilter", "update; cannot be read back";
            domain_unit_identifier: String = "DomainUnitIdentifier", "update; 1 to 256 characters";
        }
    }

    object!(GroupPolicyGrantPrincipal = "AWS::DataZone::PolicyGrant.GroupPolicyGrantPrincipal", "datazone-policygrant-grouppolicygrantprincipal");
    impl GroupPolicyGrantPrincipal {
        new! {
            group_identifier: String = "GroupIdentifier", "update";
        }
    }

    object!(OverrideDomainUnitOwnersPolicyGrantDetail = "AWS::DataZone::PolicyGrant.OverrideDomainUnitOwnersPolicyGrantDetail", "datazone-policygrant-overridedomainunitownerspolicygrantdetail");
    impl OverrideDomainUnitOwnersPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(OverrideProjectOwnersPolicyGrantDetail = "AWS::DataZone::PolicyGrant.OverrideProjectOwnersPolicyGrantDetail", "datazone-policygrant-overrideprojectownerspolicygrantdetail");
    impl OverrideProjectOwnersPolicyGrantDetail {
        new! {}
        set! {
            include_child_domain_units: bool = "IncludeChildDomainUnits", "update";
        }
    }

    object!(PolicyGrantDetail = "AWS::DataZone::PolicyGrant.PolicyGrantDetail", "datazone-policygrant-policygrantdetail");
    impl PolicyGrantDetail {
        new! {}
        set! {
            add_to_project_member_pool: AddToProjectMemberPoolPolicyGrantDetail = "AddToProjectMemberPool", "update";
            create_asset_type: CreateAssetTypePolicyGrantDetail = "CreateAssetType", "update";
            create_domain_unit: CreateDomainUnitPolicyGrantDetail = "CreateDomainUnit", "update";
            create_environment: Unit = "CreateEnvironment", "update";
            create_environment_from_blueprint: Unit = "CreateEnvironmentFromBlueprint", "update";
            create_environment_profile: CreateEnvironmentProfilePolicyGrantDetail = "CreateEnvironmentProfile", "update";
            create_form_type: CreateFormTypePolicyGrantDetail = "CreateFormType", "update";
            create_glossary: CreateGlossaryPolicyGrantDetail = "CreateGlossary", "update";
            create_project: CreateProjectPolicyGrantDetail = "CreateProject", "update";
            create_project_from_project_profile: CreateProjectFromProjectProfilePolicyGrantDetail = "CreateProjectFromProjectProfile", "update";
            delegate_create_environment_profile: Unit = "DelegateCreateEnvironmentProfile", "update";
            override_domain_unit_owners: OverrideDomainUnitOwnersPolicyGrantDetail = "OverrideDomainUnitOwners", "update";
            override_project_owners: OverrideProjectOwnersPolicyGrantDetail = "OverrideProjectOwners", "update";
        }
    }

    object!(PolicyGrantPrincipal = "AWS::DataZone::PolicyGrant.PolicyGrantPrincipal", "datazone-policygrant-policygrantprincipal");
    impl PolicyGrantPrincipal {
        new! {}
        set! {
            domain_unit: DomainUnitPolicyGrantPrincipal = "DomainUnit", "update";
            group: GroupPolicyGrantPrincipal = "Group", "update";
            project: ProjectPolicyGrantPrincipal = "Project", "update";
            user: UserPolicyGrantPrincipal = "User", "update";
        }
    }

    object!(ProjectGrantFilter = "AWS::DataZone::PolicyGrant.ProjectGrantFilter", "datazone-policygrant-projectgrantfilter");
    impl ProjectGrantFilter {
        new! {
            domain_unit_filter: DomainUnitFilterForProject = "DomainUnitFilter", "update; cannot be read back";
        }
    }

    object!(ProjectPolicyGrantPrincipal = "AWS::DataZone::PolicyGrant.ProjectPolicyGrantPrincipal", "datazone-policygrant-projectpolicygrantprincipal");
    impl ProjectPolicyGrantPrincipal {
        new! {}
        set! {
            project_designation: String = "ProjectDesignation", "update";
            project_grant_filter: ProjectGrantFilter = "ProjectGrantFilter", "update; cannot be read back";
            project_identifier: String = "ProjectIdentifier", "update";
        }
    }

    object!(Unit = "AWS::DataZone::PolicyGrant.Unit", "datazone-policygrant-unit");
    impl Unit {
        new! {}
    }

    object!(UserPolicyGrantPrincipal = "AWS::DataZone::PolicyGrant.UserPolicyGrantPrincipal", "datazone-policygrant-userpolicygrantprincipal");
    impl UserPolicyGrantPrincipal {
        new! {}
        set! {
            all_users_grant_filter: AllUsersGrantFilter = "AllUsersGrantFilter", "update";
            user_identifier: String = "UserIdentifier", "update";
        }
    }
    values! { TargetEntityType: DomainUnit = "DOMAIN_UNIT", EnvironmentBlueprintConfiguration = "ENVIRONMENT_BLUEPRINT_CONFIGURATION", EnvironmentProfile = "ENVIRONMENT_PROFILE", AssetType = "ASSET_TYPE" }
    values! { ManagedPolicyType: CreateDomainUnit = "CREATE_DOMAIN_UNIT", OverrideDomainUnitOwners = "OVERRIDE_DOMAIN_UNIT_OWNERS", AddToProjectMemberPool = "ADD_TO_PROJECT_MEMBER_POOL", OverrideProjectOwners = "OVERRIDE_PROJECT_OWNERS", CreateGlossary = "CREATE_GLOSSARY", CreateFormType = "CREATE_FORM_TYPE", CreateAssetType = "CREATE_ASSET_TYPE", CreateProject = "CREATE_PROJECT", CreateEnvironmentProfile = "CREATE_ENVIRONMENT_PROFILE", DelegateCreateEnvironmentProfile = "DELEGATE_CREATE_ENVIRONMENT_PROFILE", CreateEnvironment = "CREATE_ENVIRONMENT", CreateEnvironmentFromBlueprint = "CREATE_ENVIRONMENT_FROM_BLUEPRINT", CreateProjectFromProjectProfile = "CREATE_PROJECT_FROM_PROJECT_PROFILE" }
    values! { DomainUnitDesignation: Owner = "OWNER" }
}

resource! {
    Project = "AWS::DataZone::Project", "datazone-project", None, String
}
impl Project {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        domain_unit_id: String = "DomainUnitId", "update; 1 to 256 characters";
        glossary_terms: [String] = "GlossaryTerms", "update; at most 20 items";
        membership_assignments: [project::ProjectMembershipAssignment] = "MembershipAssignments", "replacement; cannot be read back";
        project_category: String = "ProjectCategory", "replacement";
        project_execution_role: String = "ProjectExecutionRole", "replacement; cannot be read back";
        project_profile_id: String = "ProjectProfileId", "replacement; cannot be read back";
        project_profile_version: String = "ProjectProfileVersion", "update; cannot be read back";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update";
        user_parameters: [project::EnvironmentConfigurationUserParameter] = "UserParameters", "update; cannot be read back";
    }
}
impl c::Handle<Project> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_project_status: String = "ProjectStatus";
    }
}
/// Property types and values of [`Project`].
pub mod project {
    object!(EnvironmentConfigurationUserParameter = "AWS::DataZone::Project.EnvironmentConfigurationUserParameter", "datazone-project-environmentconfigurationuserparameter");
    impl EnvironmentConfigurationUserParameter {
        new! {}
        set! {
            environment_configuration_name: String = "EnvironmentConfigurationName", "update; 1 to 64 characters";
            environment_id: String = "EnvironmentId", "update";
            environment_parameters: [EnvironmentParameter] = "EnvironmentParameters", "update";
        }
    }

    object!(EnvironmentParameter = "AWS::DataZone::Project.EnvironmentParameter", "datazone-project-environmentparameter");
    impl EnvironmentParameter {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(Member = "AWS::DataZone::Project.Member", "datazone-project-member");
    impl Member {
        new! {}
        set! {
            group_identifier: String = "GroupIdentifier", "update";
            user_identifier: String = "UserIdentifier", "update";
        }
    }

    object!(ProjectMembershipAssignment = "AWS::DataZone::Project.ProjectMembershipAssignment", "datazone-project-projectmembershipassignment");
    impl ProjectMembershipAssignment {
        new! {
            designation: String = "Designation", "update";
            member: Member = "Member", "update";
        }
    }
}

resource! {
    ProjectMembership = "AWS::DataZone::ProjectMembership", "datazone-projectmembership", None, String
}
impl ProjectMembership {
    new! {
        designation: String = "Designation", "update; cannot be read back";
        domain_identifier: String = "DomainIdentifier", "replacement";
        member: project_membership::Member = "Member", "replacement; cannot be read back";
        project_identifier: String = "ProjectIdentifier", "replacement";
    }
}
impl c::Handle<ProjectMembership> {
    get! {
        attr_member_identifier: String = "MemberIdentifier";
        attr_member_identifier_type: String = "MemberIdentifierType";
    }
}
/// Property types and values of [`ProjectMembership`].
pub mod project_membership {
    object!(Member = "AWS::DataZone::ProjectMembership.Member", "datazone-projectmembership-member");
    impl Member {
        new! {}
        set! {
            group_identifier: String = "GroupIdentifier", "update";
            user_identifier: String = "UserIdentifier", "update";
        }
    }
}

resource! {
    ProjectProfile = "AWS::DataZone::ProjectProfile", "datazone-projectprofile", None, String
}
impl ProjectProfile {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        allow_custom_project_resource_tags: bool = "AllowCustomProjectResourceTags", "update";
        description: String = "Description", "update; at most 2048 characters";
        domain_identifier: String = "DomainIdentifier", "replacement";
        domain_unit_identifier: String = "DomainUnitIdentifier", "update; 1 to 256 characters; cannot be read back";
        environment_configurations: [project_profile::EnvironmentConfiguration] = "EnvironmentConfigurations", "update";
        project_resource_tags: [project_profile::ResourceTagParameter] = "ProjectResourceTags", "update; at most 25 items";
        project_resource_tags_description: String = "ProjectResourceTagsDescription", "update; at most 2048 characters";
        status: project_profile::Status = "Status", "update";
        use_default_configurations: bool = "UseDefaultConfigurations", "replacement; cannot be read back";
    }
}
impl c::Handle<ProjectProfile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_domain_unit_id: String = "DomainUnitId";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_last_updated_at: String = "LastUpdatedAt";
    }
}
/// Property types and values of [`ProjectProfile`].
pub mod project_profile {
    use crate::value as v;
    object!(AwsAccount = "AWS::DataZone::ProjectProfile.AwsAccount", "datazone-projectprofile-awsaccount");
    impl AwsAccount {
        new! {
            aws_account_id: String = "AwsAccountId", "update";
        }
    }

    object!(EnvironmentConfiguration = "AWS::DataZone::ProjectProfile.EnvironmentConfiguration", "datazone-projectprofile-environmentconfiguration");
    impl EnvironmentConfiguration {
        new! {
            environment_blueprint_id: String = "EnvironmentBlueprintId", "update";
            name: String = "Name", "update; 1 to 64 characters";
            aws_region: Region = "AwsRegion", "update";
        }
        set! {
            aws_account: AwsAccount = "AwsAccount", "update";
            configuration_parameters: EnvironmentConfigurationParametersDetails = "ConfigurationParameters", "update";
            deployment_mode: DeploymentMode = "DeploymentMode", "update";
            deployment_order: v::Number = "DeploymentOrder", "update; 0 to 16";
            description: String = "Description", "update; at most 2048 characters";
        }
    }

    object!(EnvironmentConfigurationParameter = "AWS::DataZone::ProjectProfile.EnvironmentConfigurationParameter", "datazone-projectprofile-environmentconfigurationparameter");
    impl EnvironmentConfigurationParameter {
        new! {}
        set! {
            is_editable: bool = "IsEditable", "update";
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(EnvironmentConfigurationParametersDetails = "AWS::DataZone::ProjectProfile.EnvironmentConfigurationParametersDetails", "datazone-projectprofile-environmentconfigurationparametersdetails");
    impl EnvironmentConfigurationParametersDetails {
        new! {}
        set! {
            parameter_overrides: [EnvironmentConfigurationParameter] = "ParameterOverrides", "update";
            ssm_path: String = "SsmPath", "update; 1 to 2048 characters";
        }
    }

    object!(Region = "AWS::DataZone::ProjectProfile.Region", "datazone-projectprofile-region");
    impl Region {
        new! {
            region_name: String = "RegionName", "update; 4 to 16 characters";
        }
    }

    object!(ResourceTagParameter = "AWS::DataZone::ProjectProfile.ResourceTagParameter", "datazone-projectprofile-resourcetagparameter");
    impl ResourceTagParameter {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            is_value_editable: bool = "IsValueEditable", "update";
            value: String = "Value", "update; at most 256 characters";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { DeploymentMode: OnCreate = "ON_CREATE", OnDemand = "ON_DEMAND" }
}

resource! {
    SubscriptionTarget = "AWS::DataZone::SubscriptionTarget", "datazone-subscriptiontarget", None, String
}
new_struct! { SubscriptionTarget, SubscriptionTargetRequired {
    name: String = "Name", "update; 1 to 256 characters";
    type_: String = "Type", "replacement";
    applicable_asset_types: [String] = "ApplicableAssetTypes", "update";
    authorized_principals: [String] = "AuthorizedPrincipals", "update; 1 to 10 items";
    domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
    environment_identifier: String = "EnvironmentIdentifier", "replacement; cannot be read back";
    subscription_target_config: [subscription_target::SubscriptionTargetForm] = "SubscriptionTargetConfig", "update";
} }
impl SubscriptionTarget {
    set! {
        manage_access_role: String = "ManageAccessRole", "update";
        provider: String = "Provider", "update";
    }
}
impl c::Handle<SubscriptionTarget> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_domain_id: String = "DomainId";
        attr_environment_id: String = "EnvironmentId";
        attr_id: String = "Id";
        attr_project_id: String = "ProjectId";
        attr_updated_at: String = "UpdatedAt";
        attr_updated_by: String = "UpdatedBy";
    }
}
/// Property types and values of [`SubscriptionTarget`].
pub mod subscription_target {
    object!(SubscriptionTargetForm = "AWS::DataZone::SubscriptionTarget.SubscriptionTargetForm", "datazone-subscriptiontarget-subscriptiontargetform");
    impl SubscriptionTargetForm {
        new! {
            form_name: String = "FormName", "update; 1 to 128 characters";
            content: String = "Content", "update";
        }
    }
}

resource! {
    UserProfile = "AWS::DataZone::UserProfile", "datazone-userprofile", None, String
}
impl UserProfile {
    new! {
        domain_identifier: String = "DomainIdentifier", "replacement; cannot be read back";
        user_identifier: String = "UserIdentifier", "replacement; cannot be read back";
    }
    set! {
        session_name: String = "SessionName", "update; 2 to 64 characters; cannot be read back";
        status: user_profile::UserProfileStatus = "Status", "update";
        user_type: user_profile::UserType = "UserType", "replacement; cannot be read back";
    }
}
impl c::Handle<UserProfile> {
    get! {
        attr_details: v::Json = "Details";
        attr_domain_id: String = "DomainId";
        attr_id: String = "Id";
        attr_type: String = "Type";
    }
}
/// Property types and values of [`UserProfile`].
pub mod user_profile {
    use crate::value::meaning as m;
    object!(IamUserProfileDetails = "AWS::DataZone::UserProfile.IamUserProfileDetails", "datazone-userprofile-iamuserprofiledetails");
    impl IamUserProfileDetails {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            group_profile_id: String = "GroupProfileId", "update";
            session_name: String = "SessionName", "update";
        }
    }

    object!(SsoUserProfileDetails = "AWS::DataZone::UserProfile.SsoUserProfileDetails", "datazone-userprofile-ssouserprofiledetails");
    impl SsoUserProfileDetails {
        new! {}
        set! {
            first_name: String = "FirstName", "update";
            last_name: String = "LastName", "update";
            username: String = "Username", "update; 1 to 1024 characters";
        }
    }

    object!(UserProfileDetails = "AWS::DataZone::UserProfile.UserProfileDetails", "datazone-userprofile-userprofiledetails");
    impl UserProfileDetails {
        new! {}
        set! {
            iam: IamUserProfileDetails = "Iam", "update";
            sso: SsoUserProfileDetails = "Sso", "update";
        }
    }
    values! { UserProfileStatus: Assigned = "ASSIGNED", NotAssigned = "NOT_ASSIGNED", Activated = "ACTIVATED", Deactivated = "DEACTIVATED" }
    values! { UserType: IamUser = "IAM_USER", IamRole = "IAM_ROLE", SsoUser = "SSO_USER", IamRoleSession = "IAM_ROLE_SESSION" }
}
