// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::OpenSearchService`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::OpenSearchService::Application", "opensearchservice-application", List("Tags"), String
}
impl Application {
    new! {
        name: String = "Name", "replacement; 3 to 40 characters";
    }
    set! {
        app_configs: [application::AppConfig] = "AppConfigs", "update";
        data_sources: [application::DataSource] = "DataSources", "update";
        endpoint: String = "Endpoint", "update";
        iam_identity_center_options: application::IamIdentityCenterOptions = "IamIdentityCenterOptions", "update";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Application: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(AppConfig = "AWS::OpenSearchService::Application.AppConfig", "opensearchservice-application-appconfig");
    impl AppConfig {
        new! {
            key: AppConfigType = "Key", "update";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(DataSource = "AWS::OpenSearchService::Application.DataSource", "opensearchservice-application-datasource");
    impl DataSource {
        new! {
            data_source_arn: m::Arn = "DataSourceArn", "update";
        }
        set! {
            data_source_description: String = "DataSourceDescription", "update";
        }
    }

    object!(IamIdentityCenterOptions = "AWS::OpenSearchService::Application.IamIdentityCenterOptions", "opensearchservice-application-iamidentitycenteroptions");
    impl IamIdentityCenterOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            iam_identity_center_instance_arn: m::Arn = "IamIdentityCenterInstanceArn", "update";
            iam_role_for_identity_center_application_arn: m::Arn = "IamRoleForIdentityCenterApplicationArn", "update";
        }
    }
    values! { AppConfigType: OpensearchDashboardsDashboardAdminUsers = "opensearchDashboards.dashboardAdmin.users", OpensearchDashboardsDashboardAdminGroups = "opensearchDashboards.dashboardAdmin.groups" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Domain = "AWS::OpenSearchService::Domain", "opensearchservice-domain", List("Tags"), String
}
impl Domain {
    new! {}
    set! {
        aiml_options: domain::AimlOptions = "AIMLOptions", "update";
        access_policies: v::Json = "AccessPolicies", "update";
        advanced_options: v::Map<String> = "AdvancedOptions", "update";
        advanced_security_options: domain::AdvancedSecurityOptionsInput = "AdvancedSecurityOptions", "update";
        automated_snapshot_pause_options: domain::AutomatedSnapshotPauseOptions = "AutomatedSnapshotPauseOptions", "update";
        cluster_config: domain::ClusterConfig = "ClusterConfig", "update";
        cognito_options: domain::CognitoOptions = "CognitoOptions", "update";
        deployment_strategy_options: domain::DeploymentStrategyOptions = "DeploymentStrategyOptions", "update";
        domain_endpoint_options: domain::DomainEndpointOptions = "DomainEndpointOptions", "update";
        domain_name: String = "DomainName", "replacement";
        ebs_options: domain::EbsOptions = "EBSOptions", "update";
        encryption_at_rest_options: domain::EncryptionAtRestOptions = "EncryptionAtRestOptions", "update";
        engine_mode: domain::EngineMode = "EngineMode", "replacement";
        engine_version: String = "EngineVersion", "update";
        ip_address_type: String = "IPAddressType", "update";
        identity_center_options: domain::IdentityCenterOptions = "IdentityCenterOptions", "update";
        log_publishing_options: v::Map<domain::LogPublishingOption> = "LogPublishingOptions", "update";
        node_to_node_encryption_options: domain::NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions", "update";
        off_peak_window_options: domain::OffPeakWindowOptions = "OffPeakWindowOptions", "update";
        skip_shard_migration_wait: bool = "SkipShardMigrationWait", "update";
        snapshot_options: domain::SnapshotOptions = "SnapshotOptions", "update";
        software_update_options: domain::SoftwareUpdateOptions = "SoftwareUpdateOptions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_case: domain::UseCase = "UseCase", "update";
        vpc_options: domain::VpcOptions = "VPCOptions", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_advanced_security_options_anonymous_auth_disable_date: String = "AdvancedSecurityOptions.AnonymousAuthDisableDate";
        attr_arn: m::opensearchservice::DomainArn = "Arn";
        attr_domain_arn: m::Arn = "DomainArn";
        attr_domain_endpoint: String = "DomainEndpoint";
        attr_domain_endpoint_v2: String = "DomainEndpointV2";
        attr_domain_endpoints: v::Json = "DomainEndpoints";
        attr_id: String = "Id";
        attr_identity_center_options_identity_center_application_arn: m::Arn = "IdentityCenterOptions.IdentityCenterApplicationARN";
        attr_identity_center_options_identity_store_id: String = "IdentityCenterOptions.IdentityStoreId";
        attr_service_software_options: v::Json = "ServiceSoftwareOptions";
        attr_service_software_options_automated_update_date: String = "ServiceSoftwareOptions.AutomatedUpdateDate";
        attr_service_software_options_cancellable: bool = "ServiceSoftwareOptions.Cancellable";
        attr_service_software_options_current_version: String = "ServiceSoftwareOptions.CurrentVersion";
        attr_service_software_options_description: String = "ServiceSoftwareOptions.Description";
        attr_service_software_options_new_version: String = "ServiceSoftwareOptions.NewVersion";
        attr_service_software_options_optional_deployment: bool = "ServiceSoftwareOptions.OptionalDeployment";
        attr_service_software_options_update_available: bool = "ServiceSoftwareOptions.UpdateAvailable";
        attr_service_software_options_update_status: String = "ServiceSoftwareOptions.UpdateStatus";
    }
}
give! { Domain: m::Arn = GetAtt("Arn"); m::opensearchservice::DomainArn = GetAtt("Arn"); }
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(AimlOptions = "AWS::OpenSearchService::Domain.AIMLOptions", "opensearchservice-domain-aimloptions");
    impl AimlOptions {
        new! {}
        set! {
            s3_vectors_engine: S3VectorsEngine = "S3VectorsEngine", "update";
            serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration", "update";
        }
    }

    object!(AdvancedSecurityOptionsInput = "AWS::OpenSearchService::Domain.AdvancedSecurityOptionsInput", "opensearchservice-domain-advancedsecurityoptionsinput");
    impl AdvancedSecurityOptionsInput {
        new! {}
        set! {
            anonymous_auth_enabled: bool = "AnonymousAuthEnabled", "update";
            enabled: bool = "Enabled", "may replace";
            iam_federation_options: IamFederationOptions = "IAMFederationOptions", "update";
            internal_user_database_enabled: bool = "InternalUserDatabaseEnabled", "update";
            jwt_options: JwtOptions = "JWTOptions", "update";
            master_user_options: MasterUserOptions = "MasterUserOptions", "update; cannot be read back";
            saml_options: SamlOptions = "SAMLOptions", "update";
        }
    }

    object!(AutomatedSnapshotPauseOptions = "AWS::OpenSearchService::Domain.AutomatedSnapshotPauseOptions", "opensearchservice-domain-automatedsnapshotpauseoptions");
    impl AutomatedSnapshotPauseOptions {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(ClusterConfig = "AWS::OpenSearchService::Domain.ClusterConfig", "opensearchservice-domain-clusterconfig");
    impl ClusterConfig {
        new! {}
        set! {
            cold_storage_options: ColdStorageOptions = "ColdStorageOptions", "update";
            dedicated_master_count: i64 = "DedicatedMasterCount", "update";
            dedicated_master_enabled: bool = "DedicatedMasterEnabled", "update";
            dedicated_master_type: String = "DedicatedMasterType", "update";
            instance_count: i64 = "InstanceCount", "update";
            instance_type: String = "InstanceType", "update";
            multi_az_with_standby_enabled: bool = "MultiAZWithStandbyEnabled", "update";
            node_options: [NodeOption] = "NodeOptions", "update";
            warm_count: i64 = "WarmCount", "update";
            warm_enabled: bool = "WarmEnabled", "update";
            warm_type: String = "WarmType", "update";
            zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig", "update";
            zone_awareness_enabled: bool = "ZoneAwarenessEnabled", "update";
        }
    }

    object!(CognitoOptions = "AWS::OpenSearchService::Domain.CognitoOptions", "opensearchservice-domain-cognitooptions");
    impl CognitoOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            identity_pool_id: m::cognito::IdentityPoolId = "IdentityPoolId", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            user_pool_id: m::cognito::UserPoolId = "UserPoolId", "update";
        }
    }

    object!(ColdStorageOptions = "AWS::OpenSearchService::Domain.ColdStorageOptions", "opensearchservice-domain-coldstorageoptions");
    impl ColdStorageOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(DeploymentStrategyOptions = "AWS::OpenSearchService::Domain.DeploymentStrategyOptions", "opensearchservice-domain-deploymentstrategyoptions");
    impl DeploymentStrategyOptions {
        new! {}
        set! {
            deployment_strategy: DeploymentStrategy = "DeploymentStrategy", "update";
        }
    }

    object!(DomainEndpointOptions = "AWS::OpenSearchService::Domain.DomainEndpointOptions", "opensearchservice-domain-domainendpointoptions");
    impl DomainEndpointOptions {
        new! {}
        set! {
            custom_endpoint: String = "CustomEndpoint", "update";
            custom_endpoint_certificate_arn: m::Arn = "CustomEndpointCertificateArn", "update";
            custom_endpoint_enabled: bool = "CustomEndpointEnabled", "update";
            enforce_https: bool = "EnforceHTTPS", "update";
            tls_security_policy: String = "TLSSecurityPolicy", "update";
        }
    }

    object!(EbsOptions = "AWS::OpenSearchService::Domain.EBSOptions", "opensearchservice-domain-ebsoptions");
    impl EbsOptions {
        new! {}
        set! {
            ebs_enabled: bool = "EBSEnabled", "update";
            iops: i64 = "Iops", "update";
            throughput: i64 = "Throughput", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: String = "VolumeType", "update";
        }
    }

    object!(EncryptionAtRestOptions = "AWS::OpenSearchService::Domain.EncryptionAtRestOptions", "opensearchservice-domain-encryptionatrestoptions");
    impl EncryptionAtRestOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "may replace";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "may replace";
        }
    }

    object!(IamFederationOptions = "AWS::OpenSearchService::Domain.IAMFederationOptions", "opensearchservice-domain-iamfederationoptions");
    impl IamFederationOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            roles_key: String = "RolesKey", "update";
            subject_key: String = "SubjectKey", "update";
        }
    }

    object!(IdentityCenterOptions = "AWS::OpenSearchService::Domain.IdentityCenterOptions", "opensearchservice-domain-identitycenteroptions");
    impl IdentityCenterOptions {
        new! {}
        set! {
            enabled_api_access: bool = "EnabledAPIAccess", "update";
            identity_center_instance_arn: m::Arn = "IdentityCenterInstanceARN", "update";
            roles_key: RolesKeyIdcType = "RolesKey", "update";
            subject_key: SubjectKeyIdcType = "SubjectKey", "update";
        }
    }

    object!(Idp = "AWS::OpenSearchService::Domain.Idp", "opensearchservice-domain-idp");
    impl Idp {
        new! {
            entity_id: String = "EntityId", "update";
            metadata_content: String = "MetadataContent", "update; 1 to 1048576 characters";
        }
    }

    object!(JwtOptions = "AWS::OpenSearchService::Domain.JWTOptions", "opensearchservice-domain-jwtoptions");
    impl JwtOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            public_key: String = "PublicKey", "update; cannot be read back";
            roles_key: String = "RolesKey", "update";
            subject_key: String = "SubjectKey", "update";
        }
    }

    object!(LogPublishingOption = "AWS::OpenSearchService::Domain.LogPublishingOption", "opensearchservice-domain-logpublishingoption");
    impl LogPublishingOption {
        new! {}
        set! {
            cloud_watch_logs_log_group_arn: m::Arn = "CloudWatchLogsLogGroupArn", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(MasterUserOptions = "AWS::OpenSearchService::Domain.MasterUserOptions", "opensearchservice-domain-masteruseroptions");
    impl MasterUserOptions {
        new! {}
        set! {
            master_user_arn: m::iam::RoleArn = "MasterUserARN", "update";
            master_user_name: String = "MasterUserName", "update";
            master_user_password: String = "MasterUserPassword", "update";
        }
    }

    object!(NodeConfig = "AWS::OpenSearchService::Domain.NodeConfig", "opensearchservice-domain-nodeconfig");
    impl NodeConfig {
        new! {}
        set! {
            count: i64 = "Count", "update";
            enabled: bool = "Enabled", "update";
            type_: String = "Type", "update";
        }
    }

    object!(NodeOption = "AWS::OpenSearchService::Domain.NodeOption", "opensearchservice-domain-nodeoption");
    impl NodeOption {
        new! {}
        set! {
            node_config: NodeConfig = "NodeConfig", "update";
            node_type: NodeType = "NodeType", "update";
        }
    }

    object!(NodeToNodeEncryptionOptions = "AWS::OpenSearchService::Domain.NodeToNodeEncryptionOptions", "opensearchservice-domain-nodetonodeencryptionoptions");
    impl NodeToNodeEncryptionOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(OffPeakWindow = "AWS::OpenSearchService::Domain.OffPeakWindow", "opensearchservice-domain-offpeakwindow");
    impl OffPeakWindow {
        new! {}
        set! {
            window_start_time: WindowStartTime = "WindowStartTime", "update";
        }
    }

    object!(OffPeakWindowOptions = "AWS::OpenSearchService::Domain.OffPeakWindowOptions", "opensearchservice-domain-offpeakwindowoptions");
    impl OffPeakWindowOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            off_peak_window: OffPeakWindow = "OffPeakWindow", "update";
        }
    }

    object!(S3VectorsEngine = "AWS::OpenSearchService::Domain.S3VectorsEngine", "opensearchservice-domain-s3vectorsengine");
    impl S3VectorsEngine {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(SamlOptions = "AWS::OpenSearchService::Domain.SAMLOptions", "opensearchservice-domain-samloptions");
    impl SamlOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            idp: Idp = "Idp", "update";
            master_backend_role: String = "MasterBackendRole", "update; cannot be read back";
            master_user_name: String = "MasterUserName", "update; cannot be read back";
            roles_key: String = "RolesKey", "update";
            session_timeout_minutes: i64 = "SessionTimeoutMinutes", "update";
            subject_key: String = "SubjectKey", "update";
        }
    }

    object!(ServerlessVectorAcceleration = "AWS::OpenSearchService::Domain.ServerlessVectorAcceleration", "opensearchservice-domain-serverlessvectoracceleration");
    impl ServerlessVectorAcceleration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(ServiceSoftwareOptions = "AWS::OpenSearchService::Domain.ServiceSoftwareOptions", "opensearchservice-domain-servicesoftwareoptions");
    impl ServiceSoftwareOptions {
        new! {}
        set! {
            automated_update_date: String = "AutomatedUpdateDate", "update";
            cancellable: bool = "Cancellable", "update";
            current_version: String = "CurrentVersion", "update";
            description: String = "Description", "update";
            new_version: String = "NewVersion", "update";
            optional_deployment: bool = "OptionalDeployment", "update";
            update_available: bool = "UpdateAvailable", "update";
            update_status: String = "UpdateStatus", "update";
        }
    }

    object!(SnapshotOptions = "AWS::OpenSearchService::Domain.SnapshotOptions", "opensearchservice-domain-snapshotoptions");
    impl SnapshotOptions {
        new! {}
        set! {
            automated_snapshot_start_hour: i64 = "AutomatedSnapshotStartHour", "update";
        }
    }

    object!(SoftwareUpdateOptions = "AWS::OpenSearchService::Domain.SoftwareUpdateOptions", "opensearchservice-domain-softwareupdateoptions");
    impl SoftwareUpdateOptions {
        new! {}
        set! {
            auto_software_update_enabled: bool = "AutoSoftwareUpdateEnabled", "update";
            use_latest_service_software_for_blue_green: bool = "UseLatestServiceSoftwareForBlueGreen", "update";
        }
    }

    object!(VpcOptions = "AWS::OpenSearchService::Domain.VPCOptions", "opensearchservice-domain-vpcoptions");
    impl VpcOptions {
        new! {}
        set! {
            egress_enabled: bool = "EgressEnabled", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(WindowStartTime = "AWS::OpenSearchService::Domain.WindowStartTime", "opensearchservice-domain-windowstarttime");
    impl WindowStartTime {
        new! {
            hours: i64 = "Hours", "update; 0 to 23";
            minutes: i64 = "Minutes", "update; 0 to 59";
        }
    }

    object!(ZoneAwarenessConfig = "AWS::OpenSearchService::Domain.ZoneAwarenessConfig", "opensearchservice-domain-zoneawarenessconfig");
    impl ZoneAwarenessConfig {
        new! {}
        set! {
            availability_zone_count: i64 = "AvailabilityZoneCount", "update";
        }
    }
    values! { EngineMode: General = "GENERAL", Optimized = "OPTIMIZED" }
    values! { UseCase: Search = "SEARCH", Vector = "VECTOR", Observability = "OBSERVABILITY", Mixed = "MIXED" }
    values! { DeploymentStrategy: Default = "Default", CapacityOptimized = "CapacityOptimized" }
    values! { RolesKeyIdcType: GroupName = "GroupName", GroupId = "GroupId" }
    values! { SubjectKeyIdcType: UserName = "UserName", UserId = "UserId", Email = "Email" }
    values! { NodeType: Coordinator = "coordinator" }
}
