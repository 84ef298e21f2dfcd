// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MGN`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Connector = "AWS::MGN::Connector", "mgn-connector", List("Tags"), m::Arn
}
impl Connector {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        ssm_instance_id: String = "SsmInstanceID", "replacement; 19 to 20 characters";
    }
    set! {
        ssm_command_config: connector::ConnectorSsmCommandConfig = "SsmCommandConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_connector_id: String = "ConnectorID";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    object!(ConnectorSsmCommandConfig = "AWS::MGN::Connector.ConnectorSsmCommandConfig", "mgn-connector-connectorssmcommandconfig");
    impl ConnectorSsmCommandConfig {
        new! {
            cloud_watch_output_enabled: bool = "CloudWatchOutputEnabled", "update";
            s3_output_enabled: bool = "S3OutputEnabled", "update";
        }
        set! {
            cloud_watch_log_group_name: String = "CloudWatchLogGroupName", "update; 1 to 512 characters";
            output_s3_bucket_name: String = "OutputS3BucketName", "update";
        }
    }
}

resource! {
    LaunchConfigurationTemplate = "AWS::MGN::LaunchConfigurationTemplate", "mgn-launchconfigurationtemplate", List("Tags"), m::Arn
}
impl LaunchConfigurationTemplate {
    new! {}
    set! {
        associate_public_ip_address: bool = "AssociatePublicIpAddress", "update";
        boot_mode: launch_configuration_template::BootMode = "BootMode", "update";
        copy_private_ip: bool = "CopyPrivateIp", "update";
        copy_tags: bool = "CopyTags", "update";
        enable_map_auto_tagging: bool = "EnableMapAutoTagging", "update";
        enable_parameters_encryption: bool = "EnableParametersEncryption", "update";
        large_volume_conf: launch_configuration_template::LaunchTemplateDiskConf = "LargeVolumeConf", "update";
        launch_disposition: launch_configuration_template::LaunchDisposition = "LaunchDisposition", "update";
        licensing: launch_configuration_template::Licensing = "Licensing", "update";
        map_auto_tagging_mpe_id: String = "MapAutoTaggingMpeID", "update; at most 256 characters";
        parameters_encryption_key: String = "ParametersEncryptionKey", "update; 20 to 276 characters";
        post_launch_actions: launch_configuration_template::PostLaunchActions = "PostLaunchActions", "update";
        small_volume_conf: launch_configuration_template::LaunchTemplateDiskConf = "SmallVolumeConf", "update";
        small_volume_max_size: i64 = "SmallVolumeMaxSize", "update; at least 0";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        target_instance_type_right_sizing_method: launch_configuration_template::TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod", "update";
    }
}
impl c::Handle<LaunchConfigurationTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_ec2_launch_template_id: String = "Ec2LaunchTemplateID";
        attr_launch_configuration_template_id: String = "LaunchConfigurationTemplateID";
    }
}
give! { LaunchConfigurationTemplate: m::Arn = Ref; }
/// Property types and values of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    use crate::value as v;
    object!(LaunchTemplateDiskConf = "AWS::MGN::LaunchConfigurationTemplate.LaunchTemplateDiskConf", "mgn-launchconfigurationtemplate-launchtemplatediskconf");
    impl LaunchTemplateDiskConf {
        new! {}
        set! {
            iops: i64 = "Iops", "update; 100 to 64000";
            throughput: i64 = "Throughput", "update; 125 to 1000";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(Licensing = "AWS::MGN::LaunchConfigurationTemplate.Licensing", "mgn-launchconfigurationtemplate-licensing");
    impl Licensing {
        new! {}
        set! {
            os_byol: bool = "OsByol", "update";
        }
    }

    object!(PostLaunchActions = "AWS::MGN::LaunchConfigurationTemplate.PostLaunchActions", "mgn-launchconfigurationtemplate-postlaunchactions");
    impl PostLaunchActions {
        new! {}
        set! {
            cloud_watch_log_group_name: String = "CloudWatchLogGroupName", "update; 1 to 512 characters";
            deployment: Deployment = "Deployment", "update";
            s3_log_bucket: String = "S3LogBucket", "update; 3 to 63 characters";
            s3_output_key_prefix: String = "S3OutputKeyPrefix", "update; at most 256 characters";
            ssm_documents: [SsmDocument] = "SsmDocuments", "update; at most 10 items";
        }
    }

    object!(SsmDocument = "AWS::MGN::LaunchConfigurationTemplate.SsmDocument", "mgn-launchconfigurationtemplate-ssmdocument");
    impl SsmDocument {
        new! {
            action_name: String = "ActionName", "update; at most 256 characters";
            ssm_document_name: String = "SsmDocumentName", "update; 3 to 172 characters";
        }
        set! {
            external_parameters: v::Map<SsmExternalParameter> = "ExternalParameters", "update";
            must_succeed_for_cutover: bool = "MustSucceedForCutover", "update";
            parameters: v::Map<[SsmParameterStoreParameter]> = "Parameters", "update";
            timeout_seconds: i64 = "TimeoutSeconds", "update; at least 1";
        }
    }

    object!(SsmExternalParameter = "AWS::MGN::LaunchConfigurationTemplate.SsmExternalParameter", "mgn-launchconfigurationtemplate-ssmexternalparameter");
    impl SsmExternalParameter {
        new! {
            dynamic_path: String = "DynamicPath", "update; 1 to 1011 characters";
        }
    }

    object!(SsmParameterStoreParameter = "AWS::MGN::LaunchConfigurationTemplate.SsmParameterStoreParameter", "mgn-launchconfigurationtemplate-ssmparameterstoreparameter");
    impl SsmParameterStoreParameter {
        new! {
            parameter_name: String = "ParameterName", "update; 1 to 1011 characters";
            parameter_type: ParameterType = "ParameterType", "update";
        }
    }
    values! { BootMode: LegacyBios = "LEGACY_BIOS", Uefi = "UEFI", UseSource = "USE_SOURCE" }
    values! { LaunchDisposition: Stopped = "STOPPED", Started = "STARTED" }
    values! { TargetInstanceTypeRightSizingMethod: None = "NONE", Basic = "BASIC" }
    values! { VolumeType: Io1 = "io1", Io2 = "io2", Gp3 = "gp3", Gp2 = "gp2", St1 = "st1", Sc1 = "sc1", Standard = "standard" }
    values! { Deployment: TestAndCutover = "TEST_AND_CUTOVER", CutoverOnly = "CUTOVER_ONLY", TestOnly = "TEST_ONLY" }
    values! { ParameterType: String = "STRING", SecureString = "SECURE_STRING" }
}

resource! {
    NetworkMigrationDefinition = "AWS::MGN::NetworkMigrationDefinition", "mgn-networkmigrationdefinition", List("Tags"), m::Arn
}
impl NetworkMigrationDefinition {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        source_configurations: [network_migration_definition::SourceConfiguration] = "SourceConfigurations", "update; at most 2 items";
        target_network: network_migration_definition::TargetNetwork = "TargetNetwork", "update";
        target_s3_configuration: network_migration_definition::TargetS3Configuration = "TargetS3Configuration", "update";
    }
    set! {
        description: String = "Description", "update; at most 600 characters";
        scope_tags: v::Map<String> = "ScopeTags", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_deployment: network_migration_definition::TargetDeployment = "TargetDeployment", "update";
    }
}
impl c::Handle<NetworkMigrationDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_network_migration_definition_id: String = "NetworkMigrationDefinitionID";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { NetworkMigrationDefinition: m::Arn = Ref; }
/// Property types and values of [`NetworkMigrationDefinition`].
pub mod network_migration_definition {
    use crate::value::meaning as m;
    object!(SourceConfiguration = "AWS::MGN::NetworkMigrationDefinition.SourceConfiguration", "mgn-networkmigrationdefinition-sourceconfiguration");
    impl SourceConfiguration {
        new! {
            source_environment: SourceEnvironment = "SourceEnvironment", "update";
            source_s3_configuration: SourceS3Configuration = "SourceS3Configuration", "update";
        }
    }

    object!(SourceS3Configuration = "AWS::MGN::NetworkMigrationDefinition.SourceS3Configuration", "mgn-networkmigrationdefinition-sources3configuration");
    impl SourceS3Configuration {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_key: String = "S3Key", "update";
            s3_bucket_owner: String = "S3BucketOwner", "update; 12 characters";
        }
    }

    object!(TargetNetwork = "AWS::MGN::NetworkMigrationDefinition.TargetNetwork", "mgn-networkmigrationdefinition-targetnetwork");
    impl TargetNetwork {
        new! {
            topology: Topology = "Topology", "update";
        }
        set! {
            inbound_cidr: String = "InboundCidr", "update; 9 to 18 characters";
            inspection_cidr: String = "InspectionCidr", "update; 9 to 18 characters";
            outbound_cidr: String = "OutboundCidr", "update; 9 to 18 characters";
        }
    }

    object!(TargetS3Configuration = "AWS::MGN::NetworkMigrationDefinition.TargetS3Configuration", "mgn-networkmigrationdefinition-targets3configuration");
    impl TargetS3Configuration {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_bucket_owner: String = "S3BucketOwner", "update; 12 characters";
        }
    }
    values! { TargetDeployment: SingleAccount = "SINGLE_ACCOUNT", MultiAccount = "MULTI_ACCOUNT" }
    values! { SourceEnvironment: Nsx = "NSX", Vsphere = "VSPHERE", FortigateFirewall = "FORTIGATE_FIREWALL", PaloAltoFirewall = "PALO_ALTO_FIREWALL", CiscoAci = "CISCO_ACI", LogicalModel = "LOGICAL_MODEL", ModelizeIt = "MODELIZE_IT" }
    values! { Topology: IsolatedVpc = "ISOLATED_VPC", HubAndSpoke = "HUB_AND_SPOKE" }
}
