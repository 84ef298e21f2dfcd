// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EMRContainers`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Endpoint = "AWS::EMRContainers::Endpoint", "emrcontainers-endpoint", List("Tags"), m::Arn
}
impl Endpoint {
    new! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 20 to 2048 characters";
        type_: String = "Type", "replacement; 1 to 64 characters";
        virtual_cluster_id: String = "VirtualClusterId", "replacement; 1 to 64 characters";
        release_label: String = "ReleaseLabel", "replacement; 1 to 64 characters";
    }
    set! {
        configuration_overrides: endpoint::ConfigurationOverrides = "ConfigurationOverrides", "replacement";
        name: String = "Name", "replacement; 1 to 64 characters";
        session_idle_timeout_in_minutes: i64 = "SessionIdleTimeoutInMinutes", "replacement; 1 to 1440; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Endpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_auth_proxy_url: String = "AuthProxyUrl";
        attr_certificate_authority: v::Json = "CertificateAuthority";
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_id: String = "Id";
        attr_security_group: m::ec2::SecurityGroupId = "SecurityGroup";
        attr_server_url: String = "ServerUrl";
        attr_state: String = "State";
        attr_state_details: String = "StateDetails";
    }
}
give! { Endpoint: m::Arn = Ref; }
/// Property types and values of [`Endpoint`].
pub mod endpoint {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Certificate = "AWS::EMRContainers::Endpoint.Certificate", "emrcontainers-endpoint-certificate");
    impl Certificate {
        new! {}
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            certificate_data: String = "CertificateData", "update";
        }
    }

    object!(CloudWatchMonitoringConfiguration = "AWS::EMRContainers::Endpoint.CloudWatchMonitoringConfiguration", "emrcontainers-endpoint-cloudwatchmonitoringconfiguration");
    impl CloudWatchMonitoringConfiguration {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
        }
        set! {
            log_stream_name_prefix: String = "LogStreamNamePrefix", "update; 1 to 256 characters";
        }
    }

    object!(ConfigurationOverrides = "AWS::EMRContainers::Endpoint.ConfigurationOverrides", "emrcontainers-endpoint-configurationoverrides");
    impl ConfigurationOverrides {
        new! {}
        set! {
            application_configuration: [EmreksConfiguration] = "ApplicationConfiguration", "update; at most 100 items";
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration", "update";
        }
    }

    object!(ContainerLogRotationConfiguration = "AWS::EMRContainers::Endpoint.ContainerLogRotationConfiguration", "emrcontainers-endpoint-containerlogrotationconfiguration");
    impl ContainerLogRotationConfiguration {
        new! {
            max_files_to_keep: i64 = "MaxFilesToKeep", "update; 1 to 50";
            rotation_size: String = "RotationSize", "update; 3 to 12 characters";
        }
    }

    object!(EmreksConfiguration = "AWS::EMRContainers::Endpoint.EMREKSConfiguration", "emrcontainers-endpoint-emreksconfiguration");
    impl EmreksConfiguration {
        new! {
            classification: String = "Classification", "update; 1 to 1024 characters";
        }
        set! {
            configurations: [EmreksConfiguration] = "Configurations", "update; at most 100 items";
            properties: v::Map<String> = "Properties", "update";
        }
    }

    object!(MonitoringConfiguration = "AWS::EMRContainers::Endpoint.MonitoringConfiguration", "emrcontainers-endpoint-monitoringconfiguration");
    impl MonitoringConfiguration {
        new! {}
        set! {
            cloud_watch_monitoring_configuration: CloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration", "update";
            container_log_rotation_configuration: ContainerLogRotationConfiguration = "ContainerLogRotationConfiguration", "update";
            persistent_app_ui: PersistentAppUi = "PersistentAppUI", "update";
            s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration", "update";
        }
    }

    object!(S3MonitoringConfiguration = "AWS::EMRContainers::Endpoint.S3MonitoringConfiguration", "emrcontainers-endpoint-s3monitoringconfiguration");
    impl S3MonitoringConfiguration {
        new! {
            log_uri: String = "LogUri", "update; 1 to 10280 characters";
        }
    }
    values! { PersistentAppUi: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    JobTemplate = "AWS::EMRContainers::JobTemplate", "emrcontainers-jobtemplate", List("Tags"), m::Arn
}
impl JobTemplate {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        job_template_data: job_template::JobTemplateData = "JobTemplateData", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<JobTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_id: String = "Id";
    }
}
give! { JobTemplate: m::Arn = Ref; }
/// Property types and values of [`JobTemplate`].
pub mod job_template {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Configuration = "AWS::EMRContainers::JobTemplate.Configuration", "emrcontainers-jobtemplate-configuration");
    impl Configuration {
        new! {
            classification: String = "Classification", "update; 1 to 1024 characters";
        }
        set! {
            configurations: [Configuration] = "Configurations", "update; at most 100 items";
            properties: v::Map<String> = "Properties", "update";
        }
    }

    object!(JobDriver = "AWS::EMRContainers::JobTemplate.JobDriver", "emrcontainers-jobtemplate-jobdriver");
    impl JobDriver {
        new! {}
        set! {
            spark_sql_job_driver: SparkSqlJobDriver = "SparkSqlJobDriver", "update";
            spark_submit_job_driver: SparkSubmitJobDriver = "SparkSubmitJobDriver", "update";
        }
    }

    object!(JobTemplateData = "AWS::EMRContainers::JobTemplate.JobTemplateData", "emrcontainers-jobtemplate-jobtemplatedata");
    impl JobTemplateData {
        new! {
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 4 to 2048 characters";
            job_driver: JobDriver = "JobDriver", "update";
            release_label: String = "ReleaseLabel", "update; 1 to 64 characters";
        }
        set! {
            configuration_overrides: ParametricConfigurationOverrides = "ConfigurationOverrides", "update";
            job_tags: v::Map<String> = "JobTags", "update";
            parameter_configuration: v::Map<TemplateParameterConfiguration> = "ParameterConfiguration", "update";
        }
    }

    object!(ParametricCloudWatchMonitoringConfiguration = "AWS::EMRContainers::JobTemplate.ParametricCloudWatchMonitoringConfiguration", "emrcontainers-jobtemplate-parametriccloudwatchmonitoringconfiguration");
    impl ParametricCloudWatchMonitoringConfiguration {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            log_stream_name_prefix: String = "LogStreamNamePrefix", "update; 1 to 256 characters";
        }
    }

    object!(ParametricConfigurationOverrides = "AWS::EMRContainers::JobTemplate.ParametricConfigurationOverrides", "emrcontainers-jobtemplate-parametricconfigurationoverrides");
    impl ParametricConfigurationOverrides {
        new! {}
        set! {
            application_configuration: [Configuration] = "ApplicationConfiguration", "update; at most 100 items";
            monitoring_configuration: ParametricMonitoringConfiguration = "MonitoringConfiguration", "update";
        }
    }

    object!(ParametricMonitoringConfiguration = "AWS::EMRContainers::JobTemplate.ParametricMonitoringConfiguration", "emrcontainers-jobtemplate-parametricmonitoringconfiguration");
    impl ParametricMonitoringConfiguration {
        new! {}
        set! {
            cloud_watch_monitoring_configuration: ParametricCloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration", "update";
            persistent_app_ui: String = "PersistentAppUI", "update; 1 to 512 characters";
            s3_monitoring_configuration: ParametricS3MonitoringConfiguration = "S3MonitoringConfiguration", "update";
        }
    }

    object!(ParametricS3MonitoringConfiguration = "AWS::EMRContainers::JobTemplate.ParametricS3MonitoringConfiguration", "emrcontainers-jobtemplate-parametrics3monitoringconfiguration");
    impl ParametricS3MonitoringConfiguration {
        new! {}
        set! {
            log_uri: String = "LogUri", "update; 1 to 10280 characters";
        }
    }

    object!(SparkSqlJobDriver = "AWS::EMRContainers::JobTemplate.SparkSqlJobDriver", "emrcontainers-jobtemplate-sparksqljobdriver");
    impl SparkSqlJobDriver {
        new! {}
        set! {
            entry_point: String = "EntryPoint", "update; 1 to 256 characters";
            spark_sql_parameters: String = "SparkSqlParameters", "update; 1 to 102400 characters";
        }
    }

    object!(SparkSubmitJobDriver = "AWS::EMRContainers::JobTemplate.SparkSubmitJobDriver", "emrcontainers-jobtemplate-sparksubmitjobdriver");
    impl SparkSubmitJobDriver {
        new! {
            entry_point: String = "EntryPoint", "update; 1 to 256 characters";
        }
        set! {
            entry_point_arguments: [String] = "EntryPointArguments", "update";
            spark_submit_parameters: String = "SparkSubmitParameters", "update; 1 to 102400 characters";
        }
    }

    object!(TemplateParameterConfiguration = "AWS::EMRContainers::JobTemplate.TemplateParameterConfiguration", "emrcontainers-jobtemplate-templateparameterconfiguration");
    impl TemplateParameterConfiguration {
        new! {}
        set! {
            default_value: String = "DefaultValue", "update; 1 to 1024 characters";
            type_: Type = "Type", "update";
        }
    }
    values! { Type: Number = "NUMBER", String = "STRING" }
}

resource! {
    SecurityConfiguration = "AWS::EMRContainers::SecurityConfiguration", "emrcontainers-securityconfiguration", List("Tags"), m::Arn
}
impl SecurityConfiguration {
    new! {
        security_configuration_data: security_configuration::SecurityConfigurationData = "SecurityConfigurationData", "replacement";
    }
    set! {
        container_provider: security_configuration::ContainerProvider = "ContainerProvider", "replacement";
        name: String = "Name", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SecurityConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { SecurityConfiguration: m::Arn = Ref; }
/// Property types and values of [`SecurityConfiguration`].
pub mod security_configuration {
    use crate::value::meaning as m;
    object!(AtRestEncryptionConfiguration = "AWS::EMRContainers::SecurityConfiguration.AtRestEncryptionConfiguration", "emrcontainers-securityconfiguration-atrestencryptionconfiguration");
    impl AtRestEncryptionConfiguration {
        new! {}
        set! {
            local_disk_encryption_configuration: LocalDiskEncryptionConfiguration = "LocalDiskEncryptionConfiguration", "update";
            s3_encryption_configuration: S3EncryptionConfiguration = "S3EncryptionConfiguration", "update";
        }
    }

    object!(AuthenticationConfiguration = "AWS::EMRContainers::SecurityConfiguration.AuthenticationConfiguration", "emrcontainers-securityconfiguration-authenticationconfiguration");
    impl AuthenticationConfiguration {
        new! {}
        set! {
            iam_configuration: IamConfiguration = "IAMConfiguration", "update";
            identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration", "update";
        }
    }

    object!(AuthorizationConfiguration = "AWS::EMRContainers::SecurityConfiguration.AuthorizationConfiguration", "emrcontainers-securityconfiguration-authorizationconfiguration");
    impl AuthorizationConfiguration {
        new! {}
        set! {
            lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration", "update";
        }
    }

    object!(ContainerInfo = "AWS::EMRContainers::SecurityConfiguration.ContainerInfo", "emrcontainers-securityconfiguration-containerinfo");
    impl ContainerInfo {
        new! {}
        set! {
            eks_info: EksInfo = "EksInfo", "update";
        }
    }

    object!(ContainerProvider = "AWS::EMRContainers::SecurityConfiguration.ContainerProvider", "emrcontainers-securityconfiguration-containerprovider");
    impl ContainerProvider {
        new! {
            id: String = "Id", "update; 1 to 100 characters";
            type_: Type = "Type", "update";
        }
        set! {
            info: ContainerInfo = "Info", "update";
        }
    }

    object!(EksInfo = "AWS::EMRContainers::SecurityConfiguration.EksInfo", "emrcontainers-securityconfiguration-eksinfo");
    impl EksInfo {
        new! {}
        set! {
            namespace: String = "Namespace", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::EMRContainers::SecurityConfiguration.EncryptionConfiguration", "emrcontainers-securityconfiguration-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            at_rest_encryption_configuration: AtRestEncryptionConfiguration = "AtRestEncryptionConfiguration", "update; cannot be read back";
            in_transit_encryption_configuration: InTransitEncryptionConfiguration = "InTransitEncryptionConfiguration", "update";
        }
    }

    object!(IamConfiguration = "AWS::EMRContainers::SecurityConfiguration.IAMConfiguration", "emrcontainers-securityconfiguration-iamconfiguration");
    impl IamConfiguration {
        new! {}
        set! {
            system_role: String = "SystemRole", "update; 20 to 2048 characters";
        }
    }

    object!(IdentityCenterConfiguration = "AWS::EMRContainers::SecurityConfiguration.IdentityCenterConfiguration", "emrcontainers-securityconfiguration-identitycenterconfiguration");
    impl IdentityCenterConfiguration {
        new! {}
        set! {
            enable_identity_center: bool = "EnableIdentityCenter", "update";
            identity_center_application_assignment_required: bool = "IdentityCenterApplicationAssignmentRequired", "update; cannot be read back";
            identity_center_instance_arn: m::Arn = "IdentityCenterInstanceARN", "update; 10 to 1224 characters; cannot be read back";
        }
    }

    object!(InTransitEncryptionConfiguration = "AWS::EMRContainers::SecurityConfiguration.InTransitEncryptionConfiguration", "emrcontainers-securityconfiguration-intransitencryptionconfiguration");
    impl InTransitEncryptionConfiguration {
        new! {}
        set! {
            tls_certificate_configuration: TlsCertificateConfiguration = "TLSCertificateConfiguration", "update";
        }
    }

    object!(LakeFormationConfiguration = "AWS::EMRContainers::SecurityConfiguration.LakeFormationConfiguration", "emrcontainers-securityconfiguration-lakeformationconfiguration");
    impl LakeFormationConfiguration {
        new! {}
        set! {
            authorized_session_tag_value: String = "AuthorizedSessionTagValue", "update; 1 to 256 characters";
            query_access_control_enabled: bool = "QueryAccessControlEnabled", "update; cannot be read back";
            query_engine_role_arn: m::iam::RoleArn = "QueryEngineRoleArn", "update; 20 to 2048 characters";
            secure_namespace_info: SecureNamespaceInfo = "SecureNamespaceInfo", "update";
        }
    }

    object!(LocalDiskEncryptionConfiguration = "AWS::EMRContainers::SecurityConfiguration.LocalDiskEncryptionConfiguration", "emrcontainers-securityconfiguration-localdiskencryptionconfiguration");
    impl LocalDiskEncryptionConfiguration {
        new! {}
        set! {
            aws_kms_key_id: String = "AwsKmsKeyId", "update";
            encryption_key_provider_type: EncryptionKeyProviderType = "EncryptionKeyProviderType", "update";
        }
    }

    object!(S3EncryptionConfiguration = "AWS::EMRContainers::SecurityConfiguration.S3EncryptionConfiguration", "emrcontainers-securityconfiguration-s3encryptionconfiguration");
    impl S3EncryptionConfiguration {
        new! {}
        set! {
            encryption_option: EncryptionOption = "EncryptionOption", "update";
            kms_key_id: m::kms::KeyReference = "KMSKeyId", "update";
        }
    }

    object!(SecureNamespaceInfo = "AWS::EMRContainers::SecurityConfiguration.SecureNamespaceInfo", "emrcontainers-securityconfiguration-securenamespaceinfo");
    impl SecureNamespaceInfo {
        new! {}
        set! {
            cluster_id: String = "ClusterId", "update; 1 to 100 characters";
            namespace: String = "Namespace", "update; 1 to 63 characters";
        }
    }

    object!(SecurityConfigurationData = "AWS::EMRContainers::SecurityConfiguration.SecurityConfigurationData", "emrcontainers-securityconfiguration-securityconfigurationdata");
    impl SecurityConfigurationData {
        new! {}
        set! {
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration", "update";
            authorization_configuration: AuthorizationConfiguration = "AuthorizationConfiguration", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
        }
    }

    object!(TlsCertificateConfiguration = "AWS::EMRContainers::SecurityConfiguration.TLSCertificateConfiguration", "emrcontainers-securityconfiguration-tlscertificateconfiguration");
    impl TlsCertificateConfiguration {
        new! {}
        set! {
            certificate_provider_type: CertificateProviderType = "CertificateProviderType", "update";
            private_key_secret_arn: m::Arn = "PrivateKeySecretArn", "update";
            public_key_secret_arn: m::Arn = "PublicKeySecretArn", "update";
        }
    }
    values! { Type: Eks = "EKS" }
    values! { EncryptionKeyProviderType: AwsKms = "AwsKms" }
    values! { EncryptionOption: SseS3 = "SSE-S3", SseKms = "SSE-KMS", CseKms = "CSE-KMS" }
    values! { CertificateProviderType: Pem = "PEM" }
}

resource! {
    VirtualCluster = "AWS::EMRContainers::VirtualCluster", "emrcontainers-virtualcluster", List("Tags"), String
}
impl VirtualCluster {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        container_provider: virtual_cluster::ContainerProvider = "ContainerProvider", "replacement";
    }
    set! {
        security_configuration_id: String = "SecurityConfigurationId", "replacement; 1 to 64 characters";
        session_enabled: bool = "SessionEnabled", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VirtualCluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { VirtualCluster: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`VirtualCluster`].
pub mod virtual_cluster {
    object!(ContainerInfo = "AWS::EMRContainers::VirtualCluster.ContainerInfo", "emrcontainers-virtualcluster-containerinfo");
    impl ContainerInfo {
        new! {
            eks_info: EksInfo = "EksInfo", "replacement";
        }
    }

    object!(ContainerProvider = "AWS::EMRContainers::VirtualCluster.ContainerProvider", "emrcontainers-virtualcluster-containerprovider");
    impl ContainerProvider {
        new! {
            id: String = "Id", "replacement; 1 to 100 characters";
            type_: Type = "Type", "replacement";
            info: ContainerInfo = "Info", "replacement";
        }
    }

    object!(EksInfo = "AWS::EMRContainers::VirtualCluster.EksInfo", "emrcontainers-virtualcluster-eksinfo");
    impl EksInfo {
        new! {
            namespace: String = "Namespace", "replacement; 1 to 63 characters";
        }
    }
    values! { Type: Eks = "EKS" }
}
