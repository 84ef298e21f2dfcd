// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BedrockAgentCore`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ApiKeyCredentialProvider = "AWS::BedrockAgentCore::ApiKeyCredentialProvider", "bedrockagentcore-apikeycredentialprovider", List("Tags"), m::Arn
}
impl ApiKeyCredentialProvider {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
    }
    set! {
        api_key: String = "ApiKey", "update; 1 to 65536 characters; cannot be read back";
        api_key_secret_config: api_key_credential_provider::SecretReference = "ApiKeySecretConfig", "update; cannot be read back";
        api_key_secret_source: api_key_credential_provider::ApiKeySecretSource = "ApiKeySecretSource", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ApiKeyCredentialProvider> {
    get! {
        attr_api_key_secret_arn: v::Json = "ApiKeySecretArn";
        attr_api_key_secret_json_key: String = "ApiKeySecretJsonKey";
        attr_created_time: String = "CreatedTime";
        attr_credential_provider_arn: m::Arn = "CredentialProviderArn";
        attr_last_updated_time: String = "LastUpdatedTime";
    }
}
/// Property types and values of [`ApiKeyCredentialProvider`].
pub mod api_key_credential_provider {
    use crate::value::meaning as m;
    object!(ApiKeySecretArn = "AWS::BedrockAgentCore::ApiKeyCredentialProvider.ApiKeySecretArn", "bedrockagentcore-apikeycredentialprovider-apikeysecretarn");
    impl ApiKeySecretArn {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(SecretReference = "AWS::BedrockAgentCore::ApiKeyCredentialProvider.SecretReference", "bedrockagentcore-apikeycredentialprovider-secretreference");
    impl SecretReference {
        new! {
            json_key: String = "JsonKey", "update; 1 to 128 characters";
            secret_id: String = "SecretId", "update; 1 to 2048 characters";
        }
    }
    values! { ApiKeySecretSource: Managed = "MANAGED", External = "EXTERNAL" }
}

resource! {
    BrowserCustom = "AWS::BedrockAgentCore::BrowserCustom", "bedrockagentcore-browsercustom", Map("Tags"), String
}
impl BrowserCustom {
    new! {
        name: String = "Name", "replacement";
        network_configuration: browser_custom::BrowserNetworkConfiguration = "NetworkConfiguration", "replacement";
    }
    set! {
        browser_signing: browser_custom::BrowserSigning = "BrowserSigning", "replacement";
        certificates: [browser_custom::Certificate] = "Certificates", "replacement; at most 10 items";
        description: String = "Description", "replacement";
        enterprise_policies: [browser_custom::BrowserEnterprisePolicy] = "EnterprisePolicies", "replacement; at most 10 items";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement";
        recording_config: browser_custom::RecordingConfig = "RecordingConfig", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<BrowserCustom> {
    get! {
        attr_browser_arn: m::Arn = "BrowserArn";
        attr_browser_id: String = "BrowserId";
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`BrowserCustom`].
pub mod browser_custom {
    use crate::value::meaning as m;
    object!(BrowserEnterprisePolicy = "AWS::BedrockAgentCore::BrowserCustom.BrowserEnterprisePolicy", "bedrockagentcore-browsercustom-browserenterprisepolicy");
    impl BrowserEnterprisePolicy {
        new! {
            type_: BrowserEnterprisePolicyType = "Type", "update";
            location: S3Location = "Location", "update";
        }
    }

    object!(BrowserNetworkConfiguration = "AWS::BedrockAgentCore::BrowserCustom.BrowserNetworkConfiguration", "bedrockagentcore-browsercustom-browsernetworkconfiguration");
    impl BrowserNetworkConfiguration {
        new! {
            network_mode: BrowserNetworkMode = "NetworkMode", "update; default `PUBLIC`";
        }
        set! {
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(BrowserSigning = "AWS::BedrockAgentCore::BrowserCustom.BrowserSigning", "bedrockagentcore-browsercustom-browsersigning");
    impl BrowserSigning {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; default `false`";
        }
    }

    object!(Certificate = "AWS::BedrockAgentCore::BrowserCustom.Certificate", "bedrockagentcore-browsercustom-certificate");
    impl Certificate {
        new! {
            certificate_location: CertificateLocation = "CertificateLocation", "update";
        }
    }

    object!(CertificateLocation = "AWS::BedrockAgentCore::BrowserCustom.CertificateLocation", "bedrockagentcore-browsercustom-certificatelocation");
    impl CertificateLocation {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(RecordingConfig = "AWS::BedrockAgentCore::BrowserCustom.RecordingConfig", "bedrockagentcore-browsercustom-recordingconfig");
    impl RecordingConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; default `false`";
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(S3Location = "AWS::BedrockAgentCore::BrowserCustom.S3Location", "bedrockagentcore-browsercustom-s3location");
    impl S3Location {
        new! {
            bucket: String = "Bucket", "update";
            prefix: String = "Prefix", "update; at least 1 characters";
        }
    }

    object!(VpcConfig = "AWS::BedrockAgentCore::BrowserCustom.VpcConfig", "bedrockagentcore-browsercustom-vpcconfig");
    impl VpcConfig {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 16 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { BrowserEnterprisePolicyType: Managed = "MANAGED", Recommended = "RECOMMENDED" }
    values! { BrowserNetworkMode: Public = "PUBLIC", Vpc = "VPC" }
}

resource! {
    BrowserProfile = "AWS::BedrockAgentCore::BrowserProfile", "bedrockagentcore-browserprofile", Map("Tags"), String
}
impl BrowserProfile {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<BrowserProfile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_saved_at: String = "LastSavedAt";
        attr_last_saved_browser_id: String = "LastSavedBrowserId";
        attr_last_saved_browser_session_id: String = "LastSavedBrowserSessionId";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_profile_arn: String = "ProfileArn";
        attr_profile_id: String = "ProfileId";
        attr_status: String = "Status";
    }
}
give! { BrowserProfile: m::Arn = GetAtt("ProfileArn"); }

resource! {
    CapacityProvider = "AWS::BedrockAgentCore::CapacityProvider", "bedrockagentcore-capacityprovider", List("Tags"), m::Arn
}
impl CapacityProvider {
    new! {
        name: String = "Name", "replacement; 1 to 48 characters";
        compute_configuration: capacity_provider::ComputeConfiguration = "ComputeConfiguration", "replacement";
        permissions_configuration: capacity_provider::PermissionsConfiguration = "PermissionsConfiguration", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 4096 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CapacityProvider> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_capacity_provider_id: String = "CapacityProviderId";
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
    }
}
give! { CapacityProvider: m::Arn = Ref; }
/// Property types and values of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CapacityReservationSpecification = "AWS::BedrockAgentCore::CapacityProvider.CapacityReservationSpecification", "bedrockagentcore-capacityprovider-capacityreservationspecification");
    impl CapacityReservationSpecification {
        new! {}
        set! {
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference", "update";
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget", "update";
        }
    }

    object!(CapacityReservationTarget = "AWS::BedrockAgentCore::CapacityProvider.CapacityReservationTarget", "bedrockagentcore-capacityprovider-capacityreservationtarget");
    impl CapacityReservationTarget {
        new! {}
        set! {
            capacity_reservation_id: String = "CapacityReservationId", "update; 1 to 255 characters";
            capacity_reservation_resource_group_arn: m::Arn = "CapacityReservationResourceGroupArn", "update; 1 to 2048 characters";
        }
    }

    object!(ComputeConfiguration = "AWS::BedrockAgentCore::CapacityProvider.ComputeConfiguration", "bedrockagentcore-capacityprovider-computeconfiguration");
    impl ComputeConfiguration {
        new! {
            ec2_configuration: Ec2Configuration = "Ec2Configuration", "update";
        }
    }

    object!(EbsVolumeConfiguration = "AWS::BedrockAgentCore::CapacityProvider.EbsVolumeConfiguration", "bedrockagentcore-capacityprovider-ebsvolumeconfiguration");
    impl EbsVolumeConfiguration {
        new! {
            name: String = "Name", "update; 1 to 48 characters";
            size_gib: i64 = "SizeGiB", "update; 1 to 65536";
        }
        set! {
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update; 100 to 256000";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 20 to 2048 characters";
            snapshot_id: String = "SnapshotId", "update; 13 to 64 characters";
            throughput: i64 = "Throughput", "update; 125 to 2000";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(Ec2Configuration = "AWS::BedrockAgentCore::CapacityProvider.Ec2Configuration", "bedrockagentcore-capacityprovider-ec2configuration");
    impl Ec2Configuration {
        new! {
            launch_template_source: LaunchTemplateSource = "LaunchTemplateSource", "update";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "update";
        }
        set! {
            lifecycle_configuration: InstanceLifecycleConfiguration = "LifecycleConfiguration", "update";
            root_volume: RootVolumeConfiguration = "RootVolume", "update";
            volumes: [VolumeConfiguration] = "Volumes", "update; at most 5 items";
        }
    }

    object!(EphemeralBlockDeviceMapping = "AWS::BedrockAgentCore::CapacityProvider.EphemeralBlockDeviceMapping", "bedrockagentcore-capacityprovider-ephemeralblockdevicemapping");
    impl EphemeralBlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "update; 1 to 255 characters";
            ebs: EphemeralEbsVolumeConfiguration = "Ebs", "update";
            virtual_name: String = "VirtualName", "update; 1 to 255 characters";
        }
    }

    object!(EphemeralEbsVolumeConfiguration = "AWS::BedrockAgentCore::CapacityProvider.EphemeralEBSVolumeConfiguration", "bedrockagentcore-capacityprovider-ephemeralebsvolumeconfiguration");
    impl EphemeralEbsVolumeConfiguration {
        new! {}
        set! {
            ebs_card_index: i64 = "EbsCardIndex", "update; at least 0";
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update; 100 to 256000";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 20 to 2048 characters";
            snapshot_id: String = "SnapshotId", "update; 13 to 64 characters";
            throughput: i64 = "Throughput", "update; 125 to 2000";
            volume_initialization_rate: i64 = "VolumeInitializationRate", "update; 100 to 300";
            volume_size: i64 = "VolumeSize", "update; 1 to 65536";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(InstanceLifecycleConfiguration = "AWS::BedrockAgentCore::CapacityProvider.InstanceLifecycleConfiguration", "bedrockagentcore-capacityprovider-instancelifecycleconfiguration");
    impl InstanceLifecycleConfiguration {
        new! {}
        set! {
            idle_instance_timeout: i64 = "IdleInstanceTimeout", "update; 60 to 1209600";
            max_lifetime: i64 = "MaxLifetime", "update; 60 to 1209600";
        }
    }

    object!(InstanceRequirements = "AWS::BedrockAgentCore::CapacityProvider.InstanceRequirements", "bedrockagentcore-capacityprovider-instancerequirements");
    impl InstanceRequirements {
        new! {
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update; 1 to 30 items";
        }
    }

    object!(LaunchParameters = "AWS::BedrockAgentCore::CapacityProvider.LaunchParameters", "bedrockagentcore-capacityprovider-launchparameters");
    impl LaunchParameters {
        new! {
            instance_requirements: InstanceRequirements = "InstanceRequirements", "update";
            operating_system: OperatingSystem = "OperatingSystem", "update";
        }
        set! {
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification", "update";
            ephemeral_volumes: [EphemeralBlockDeviceMapping] = "EphemeralVolumes", "update; at most 5 items";
            instance_profile_arn: String = "InstanceProfileArn", "update; 1 to 2048 characters";
            license_specifications: [LicenseSpecification] = "LicenseSpecifications", "update; at most 5 items";
            monitoring: Monitoring = "Monitoring", "update";
            propagated_tags: v::Map<String> = "PropagatedTags", "update";
            ssh_key_name: String = "SshKeyName", "update; 1 to 255 characters";
        }
    }

    object!(LaunchTemplateSource = "AWS::BedrockAgentCore::CapacityProvider.LaunchTemplateSource", "bedrockagentcore-capacityprovider-launchtemplatesource");
    impl LaunchTemplateSource {
        new! {
            launch_parameters: LaunchParameters = "LaunchParameters", "update";
        }
    }

    object!(LicenseSpecification = "AWS::BedrockAgentCore::CapacityProvider.LicenseSpecification", "bedrockagentcore-capacityprovider-licensespecification");
    impl LicenseSpecification {
        new! {
            license_configuration_arn: m::Arn = "LicenseConfigurationArn", "update; 1 to 2048 characters";
        }
    }

    object!(PermissionsConfiguration = "AWS::BedrockAgentCore::CapacityProvider.PermissionsConfiguration", "bedrockagentcore-capacityprovider-permissionsconfiguration");
    impl PermissionsConfiguration {
        new! {
            capacity_provider_operator_role_arn: m::iam::RoleArn = "CapacityProviderOperatorRoleArn", "update; 1 to 2048 characters";
        }
    }

    object!(RootVolumeConfiguration = "AWS::BedrockAgentCore::CapacityProvider.RootVolumeConfiguration", "bedrockagentcore-capacityprovider-rootvolumeconfiguration");
    impl RootVolumeConfiguration {
        new! {}
        set! {
            encrypted: bool = "Encrypted", "update";
            free_space_gib: i64 = "FreeSpaceGiB", "update; 2 to 65000";
            iops: i64 = "Iops", "update; 100 to 256000";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 20 to 2048 characters";
            throughput: i64 = "Throughput", "update; 125 to 2000";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(VolumeConfiguration = "AWS::BedrockAgentCore::CapacityProvider.VolumeConfiguration", "bedrockagentcore-capacityprovider-volumeconfiguration");
    impl VolumeConfiguration {
        new! {
            ebs_configuration: EbsVolumeConfiguration = "EbsConfiguration", "update";
        }
    }

    object!(VpcConfiguration = "AWS::BedrockAgentCore::CapacityProvider.VpcConfiguration", "bedrockagentcore-capacityprovider-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 16 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { CapacityReservationPreference: CapacityReservationsOnly = "capacity-reservations-only", Open = "open", None = "none" }
    values! { VolumeType: Standard = "standard", Io1 = "io1", Io2 = "io2", Gp2 = "gp2", Sc1 = "sc1", St1 = "st1", Gp3 = "gp3" }
    values! { Monitoring: Basic = "BASIC", Detailed = "DETAILED" }
    values! { OperatingSystem: LinuxX86_64 = "LINUX_X86_64", LinuxArm64 = "LINUX_ARM64" }
}

resource! {
    CodeInterpreterCustom = "AWS::BedrockAgentCore::CodeInterpreterCustom", "bedrockagentcore-codeinterpretercustom", Map("Tags"), String
}
impl CodeInterpreterCustom {
    new! {
        name: String = "Name", "replacement";
        network_configuration: code_interpreter_custom::CodeInterpreterNetworkConfiguration = "NetworkConfiguration", "replacement";
    }
    set! {
        certificates: [code_interpreter_custom::Certificate] = "Certificates", "replacement; at most 10 items";
        description: String = "Description", "replacement";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<CodeInterpreterCustom> {
    get! {
        attr_code_interpreter_arn: m::Arn = "CodeInterpreterArn";
        attr_code_interpreter_id: String = "CodeInterpreterId";
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`CodeInterpreterCustom`].
pub mod code_interpreter_custom {
    use crate::value::meaning as m;
    object!(Certificate = "AWS::BedrockAgentCore::CodeInterpreterCustom.Certificate", "bedrockagentcore-codeinterpretercustom-certificate");
    impl Certificate {
        new! {
            certificate_location: CertificateLocation = "CertificateLocation", "update";
        }
    }

    object!(CertificateLocation = "AWS::BedrockAgentCore::CodeInterpreterCustom.CertificateLocation", "bedrockagentcore-codeinterpretercustom-certificatelocation");
    impl CertificateLocation {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(CodeInterpreterNetworkConfiguration = "AWS::BedrockAgentCore::CodeInterpreterCustom.CodeInterpreterNetworkConfiguration", "bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration");
    impl CodeInterpreterNetworkConfiguration {
        new! {
            network_mode: CodeInterpreterNetworkMode = "NetworkMode", "update; default `SANDBOX`";
        }
        set! {
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(VpcConfig = "AWS::BedrockAgentCore::CodeInterpreterCustom.VpcConfig", "bedrockagentcore-codeinterpretercustom-vpcconfig");
    impl VpcConfig {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 16 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { CodeInterpreterNetworkMode: Public = "PUBLIC", Sandbox = "SANDBOX", Vpc = "VPC" }
}

resource! {
    ConfigurationBundle = "AWS::BedrockAgentCore::ConfigurationBundle", "bedrockagentcore-configurationbundle", List("Tags"), String
}
impl ConfigurationBundle {
    new! {
        bundle_name: String = "BundleName", "replacement";
        components: v::Map<configuration_bundle::ComponentConfiguration> = "Components", "update";
    }
    set! {
        branch_name: String = "BranchName", "update; 1 to 128 characters; cannot be read back";
        commit_message: String = "CommitMessage", "update; 1 to 500 characters; cannot be read back";
        created_by: configuration_bundle::VersionCreatedBySource = "CreatedBy", "update; cannot be read back";
        description: String = "Description", "update; 1 to 500 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ConfigurationBundle> {
    get! {
        attr_bundle_arn: String = "BundleArn";
        attr_bundle_id: String = "BundleId";
        attr_created_at: String = "CreatedAt";
        attr_lineage_metadata: v::Json = "LineageMetadata";
        attr_updated_at: String = "UpdatedAt";
        attr_version_id: String = "VersionId";
    }
}
give! { ConfigurationBundle: m::Arn = Ref; }
/// Property types and values of [`ConfigurationBundle`].
pub mod configuration_bundle {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ComponentConfiguration = "AWS::BedrockAgentCore::ConfigurationBundle.ComponentConfiguration", "bedrockagentcore-configurationbundle-componentconfiguration");
    impl ComponentConfiguration {
        new! {
            configuration: v::Json = "Configuration", "update";
        }
    }

    object!(VersionCreatedBySource = "AWS::BedrockAgentCore::ConfigurationBundle.VersionCreatedBySource", "bedrockagentcore-configurationbundle-versioncreatedbysource");
    impl VersionCreatedBySource {
        new! {
            name: String = "Name", "update";
        }
        set! {
            arn: m::Arn = "Arn", "update";
        }
    }

    object!(VersionLineageMetadata = "AWS::BedrockAgentCore::ConfigurationBundle.VersionLineageMetadata", "bedrockagentcore-configurationbundle-versionlineagemetadata");
    impl VersionLineageMetadata {
        new! {}
        set! {
            branch_name: String = "BranchName", "update; 1 to 128 characters";
            commit_message: String = "CommitMessage", "update; 1 to 500 characters";
            created_by: VersionCreatedBySource = "CreatedBy", "update";
            parent_version_ids: [String] = "ParentVersionIds", "update";
        }
    }
}

resource! {
    ConsentPortal = "AWS::BedrockAgentCore::ConsentPortal", "bedrockagentcore-consentportal", List("Tags"), m::Arn
}
impl ConsentPortal {
    new! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
        name: String = "Name", "replacement; 1 to 50 characters";
        idp_config: consent_portal::IdpConfig = "IdpConfig", "update";
        sources: [consent_portal::ConsentPortalSource] = "Sources", "replacement; 1 items";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ConsentPortal> {
    get! {
        attr_consent_portal_arn: m::Arn = "ConsentPortalArn";
        attr_consent_portal_id: String = "ConsentPortalId";
        attr_created_at: String = "CreatedAt";
        attr_portal_url: String = "PortalUrl";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ConsentPortal: m::Arn = Ref; }
/// Property types and values of [`ConsentPortal`].
pub mod consent_portal {
    use crate::value::meaning as m;
    object!(ConsentPortalSource = "AWS::BedrockAgentCore::ConsentPortal.ConsentPortalSource", "bedrockagentcore-consentportal-consentportalsource");
    impl ConsentPortalSource {
        new! {
            type_: Type = "Type", "update";
            identifier: String = "Identifier", "update";
        }
    }

    object!(IdpConfig = "AWS::BedrockAgentCore::ConsentPortal.IdpConfig", "bedrockagentcore-consentportal-idpconfig");
    impl IdpConfig {
        new! {
            credential_provider_arn: m::Arn = "CredentialProviderArn", "update";
            scopes: [String] = "Scopes", "update; at least 1 items";
        }
        set! {
            audience: String = "Audience", "update";
        }
    }
    values! { Type: AgentcoreGateway = "agentcore-gateway" }
}

resource! {
    Dataset = "AWS::BedrockAgentCore::Dataset", "bedrockagentcore-dataset", List("Tags"), m::Arn
}
impl Dataset {
    new! {
        dataset_name: String = "DatasetName", "replacement";
        schema_type: dataset::SchemaType = "SchemaType", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 200 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 1 to 2048 characters";
        source: dataset::DataSourceType = "Source", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_dataset_arn: m::Arn = "DatasetArn";
        attr_dataset_id: String = "DatasetId";
        attr_example_count: i64 = "ExampleCount";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Dataset: m::Arn = Ref; }
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value as v;
    object!(DataSourceType = "AWS::BedrockAgentCore::Dataset.DataSourceType", "bedrockagentcore-dataset-datasourcetype");
    impl DataSourceType {
        new! {}
        set! {
            inline_examples: InlineExamplesSource = "InlineExamples", "update";
            s3_source: S3Source = "S3Source", "update";
        }
    }

    object!(InlineExamplesSource = "AWS::BedrockAgentCore::Dataset.InlineExamplesSource", "bedrockagentcore-dataset-inlineexamplessource");
    impl InlineExamplesSource {
        new! {
            examples: [v::Json] = "Examples", "update; 1 to 1000 items";
        }
    }

    object!(S3Source = "AWS::BedrockAgentCore::Dataset.S3Source", "bedrockagentcore-dataset-s3source");
    impl S3Source {
        new! {
            s3_uri: String = "S3Uri", "update";
        }
    }
    values! { SchemaType: AgentcoreEvaluationPredefinedV1 = "AGENTCORE_EVALUATION_PREDEFINED_V1", AgentcoreEvaluationSimulatedV1 = "AGENTCORE_EVALUATION_SIMULATED_V1", GenericEvaluationPredefinedV1 = "GENERIC_EVALUATION_PREDEFINED_V1", ThirdPartyEvaluationV1 = "THIRD_PARTY_EVALUATION_V1" }
}

resource! {
    Evaluator = "AWS::BedrockAgentCore::Evaluator", "bedrockagentcore-evaluator", List("Tags"), m::Arn
}
impl Evaluator {
    new! {
        evaluator_name: String = "EvaluatorName", "replacement";
        evaluator_config: evaluator::EvaluatorConfig = "EvaluatorConfig", "update";
        level: evaluator::EvaluatorLevel = "Level", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 200 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Evaluator> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_evaluator_arn: m::Arn = "EvaluatorArn";
        attr_evaluator_id: String = "EvaluatorId";
        attr_evaluator_type: String = "EvaluatorType";
        attr_provider: String = "Provider";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Evaluator: m::Arn = Ref; }
/// Property types and values of [`Evaluator`].
pub mod evaluator {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BedrockEvaluatorModelConfig = "AWS::BedrockAgentCore::Evaluator.BedrockEvaluatorModelConfig", "bedrockagentcore-evaluator-bedrockevaluatormodelconfig");
    impl BedrockEvaluatorModelConfig {
        new! {
            model_id: String = "ModelId", "update";
        }
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            inference_config: InferenceConfiguration = "InferenceConfig", "update";
        }
    }

    object!(CategoricalScaleDefinition = "AWS::BedrockAgentCore::Evaluator.CategoricalScaleDefinition", "bedrockagentcore-evaluator-categoricalscaledefinition");
    impl CategoricalScaleDefinition {
        new! {
            definition: String = "Definition", "update";
            label: String = "Label", "update; 1 to 100 characters";
        }
    }

    object!(CodeBasedEvaluatorConfig = "AWS::BedrockAgentCore::Evaluator.CodeBasedEvaluatorConfig", "bedrockagentcore-evaluator-codebasedevaluatorconfig");
    impl CodeBasedEvaluatorConfig {
        new! {
            lambda_config: LambdaEvaluatorConfig = "LambdaConfig", "update";
        }
    }

    object!(DerivedEvaluatorConfig = "AWS::BedrockAgentCore::Evaluator.DerivedEvaluatorConfig", "bedrockagentcore-evaluator-derivedevaluatorconfig");
    impl DerivedEvaluatorConfig {
        new! {
            base_evaluator_id: String = "BaseEvaluatorId", "replacement";
            model_config: EvaluatorModelConfig = "ModelConfig", "update";
        }
    }

    object!(DimensionRatingScale = "AWS::BedrockAgentCore::Evaluator.DimensionRatingScale", "bedrockagentcore-evaluator-dimensionratingscale");
    impl DimensionRatingScale {
        new! {}
        set! {
            categorical: [CategoricalScaleDefinition] = "Categorical", "update";
            numerical: [NumericalScaleDefinition] = "Numerical", "update";
        }
    }

    object!(EvaluationDimension = "AWS::BedrockAgentCore::Evaluator.EvaluationDimension", "bedrockagentcore-evaluator-evaluationdimension");
    impl EvaluationDimension {
        new! {
            dimension_name: String = "DimensionName", "update";
            dimension_instruction: String = "DimensionInstruction", "update; 1 to 4000 characters";
            dimension_rating_scale: DimensionRatingScale = "DimensionRatingScale", "update";
        }
    }

    object!(EvaluatorConfig = "AWS::BedrockAgentCore::Evaluator.EvaluatorConfig", "bedrockagentcore-evaluator-evaluatorconfig");
    impl EvaluatorConfig {
        new! {}
        set! {
            code_based: CodeBasedEvaluatorConfig = "CodeBased", "update";
            derived: DerivedEvaluatorConfig = "Derived", "update";
            llm_as_a_judge: LlmAsAJudgeEvaluatorConfig = "LlmAsAJudge", "update";
        }
    }

    object!(EvaluatorModelConfig = "AWS::BedrockAgentCore::Evaluator.EvaluatorModelConfig", "bedrockagentcore-evaluator-evaluatormodelconfig");
    impl EvaluatorModelConfig {
        new! {}
        set! {
            bedrock_evaluator_model_config: BedrockEvaluatorModelConfig = "BedrockEvaluatorModelConfig", "update";
            responses_evaluator_model_config: OpenResponsesEvaluatorModelConfig = "ResponsesEvaluatorModelConfig", "update";
        }
    }

    object!(InferenceConfiguration = "AWS::BedrockAgentCore::Evaluator.InferenceConfiguration", "bedrockagentcore-evaluator-inferenceconfiguration");
    impl InferenceConfiguration {
        new! {}
        set! {
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            stop_sequences: [String] = "StopSequences", "update; at most 2500 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(LambdaEvaluatorConfig = "AWS::BedrockAgentCore::Evaluator.LambdaEvaluatorConfig", "bedrockagentcore-evaluator-lambdaevaluatorconfig");
    impl LambdaEvaluatorConfig {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update";
        }
        set! {
            lambda_timeout_in_seconds: i64 = "LambdaTimeoutInSeconds", "update; 1 to 300";
        }
    }

    object!(LlmAsAJudgeEvaluatorConfig = "AWS::BedrockAgentCore::Evaluator.LlmAsAJudgeEvaluatorConfig", "bedrockagentcore-evaluator-llmasajudgeevaluatorconfig");
    impl LlmAsAJudgeEvaluatorConfig {
        new! {
            instructions: String = "Instructions", "update";
            model_config: EvaluatorModelConfig = "ModelConfig", "update";
            rating_scale: RatingScale = "RatingScale", "update";
        }
    }

    object!(NumericalScaleDefinition = "AWS::BedrockAgentCore::Evaluator.NumericalScaleDefinition", "bedrockagentcore-evaluator-numericalscaledefinition");
    impl NumericalScaleDefinition {
        new! {
            definition: String = "Definition", "update";
            label: String = "Label", "update; 1 to 100 characters";
            value: v::Number = "Value", "update; at least 0";
        }
    }

    object!(OpenResponsesEvaluatorModelConfig = "AWS::BedrockAgentCore::Evaluator.OpenResponsesEvaluatorModelConfig", "bedrockagentcore-evaluator-openresponsesevaluatormodelconfig");
    impl OpenResponsesEvaluatorModelConfig {
        new! {
            model_id: String = "ModelId", "update";
        }
        set! {
            max_output_tokens: i64 = "MaxOutputTokens", "update; at least 1";
            reasoning: ReasoningConfiguration = "Reasoning", "update";
            temperature: v::Number = "Temperature", "update; 0 to 2";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(RatingScale = "AWS::BedrockAgentCore::Evaluator.RatingScale", "bedrockagentcore-evaluator-ratingscale");
    impl RatingScale {
        new! {}
        set! {
            categorical: [CategoricalScaleDefinition] = "Categorical", "update";
            multi_dimensional: [EvaluationDimension] = "MultiDimensional", "update; 1 to 50 items";
            numerical: [NumericalScaleDefinition] = "Numerical", "update";
        }
    }

    object!(ReasoningConfiguration = "AWS::BedrockAgentCore::Evaluator.ReasoningConfiguration", "bedrockagentcore-evaluator-reasoningconfiguration");
    impl ReasoningConfiguration {
        new! {}
        set! {
            effort: String = "Effort", "update; 1 to 64 characters";
        }
    }
    values! { EvaluatorLevel: ToolCall = "TOOL_CALL", Trace = "TRACE", Session = "SESSION" }
}

resource! {
    Gateway = "AWS::BedrockAgentCore::Gateway", "bedrockagentcore-gateway", Map("Tags"), String
}
impl Gateway {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        authorizer_type: gateway::AuthorizerType = "AuthorizerType", "update";
        name: String = "Name", "update";
    }
    set! {
        authorizer_configuration: gateway::AuthorizerConfiguration = "AuthorizerConfiguration", "update";
        description: String = "Description", "update; 1 to 200 characters";
        exception_level: gateway::ExceptionLevel = "ExceptionLevel", "update";
        interceptor_configurations: [gateway::GatewayInterceptorConfiguration] = "InterceptorConfigurations", "update; 1 to 2 items";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        policy_engine_configuration: gateway::GatewayPolicyEngineConfiguration = "PolicyEngineConfiguration", "update";
        protocol_configuration: gateway::GatewayProtocolConfiguration = "ProtocolConfiguration", "update";
        protocol_type: gateway::GatewayProtocolType = "ProtocolType", "update; default `MCP`";
        tags: v::Map<String> = "Tags", "update";
        waf_configuration: gateway::WafConfiguration = "WafConfiguration", "update";
    }
}
impl c::Handle<Gateway> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_gateway_arn: m::Arn = "GatewayArn";
        attr_gateway_identifier: String = "GatewayIdentifier";
        attr_gateway_url: String = "GatewayUrl";
        attr_status: String = "Status";
        attr_status_reasons: [String] = "StatusReasons";
        attr_updated_at: String = "UpdatedAt";
        attr_web_acl_arn: m::Arn = "WebAclArn";
        attr_workload_identity_details: v::Json = "WorkloadIdentityDetails";
    }
}
give! { Gateway: m::Arn = GetAtt("GatewayArn"); }
/// Property types and values of [`Gateway`].
pub mod gateway {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthorizerConfiguration = "AWS::BedrockAgentCore::Gateway.AuthorizerConfiguration", "bedrockagentcore-gateway-authorizerconfiguration");
    impl AuthorizerConfiguration {
        new! {
            custom_jwt_authorizer: CustomJwtAuthorizerConfiguration = "CustomJWTAuthorizer", "update";
        }
    }

    object!(AuthorizingClaimMatchValueType = "AWS::BedrockAgentCore::Gateway.AuthorizingClaimMatchValueType", "bedrockagentcore-gateway-authorizingclaimmatchvaluetype");
    impl AuthorizingClaimMatchValueType {
        new! {
            claim_match_operator: ClaimMatchOperatorType = "ClaimMatchOperator", "update";
            claim_match_value: ClaimMatchValueType = "ClaimMatchValue", "update";
        }
    }

    object!(ClaimMatchValueType = "AWS::BedrockAgentCore::Gateway.ClaimMatchValueType", "bedrockagentcore-gateway-claimmatchvaluetype");
    impl ClaimMatchValueType {
        new! {}
        set! {
            match_value_string: String = "MatchValueString", "update; 1 to 255 characters";
            match_value_string_list: [String] = "MatchValueStringList", "update; at least 1 items";
        }
    }

    object!(CustomClaimValidationType = "AWS::BedrockAgentCore::Gateway.CustomClaimValidationType", "bedrockagentcore-gateway-customclaimvalidationtype");
    impl CustomClaimValidationType {
        new! {
            inbound_token_claim_name: String = "InboundTokenClaimName", "update; 1 to 255 characters";
            inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", "update";
            authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", "update";
        }
    }

    object!(CustomJwtAuthorizerConfiguration = "AWS::BedrockAgentCore::Gateway.CustomJWTAuthorizerConfiguration", "bedrockagentcore-gateway-customjwtauthorizerconfiguration");
    impl CustomJwtAuthorizerConfiguration {
        new! {
            discovery_url: String = "DiscoveryUrl", "update";
        }
        set! {
            advertised_scope_mapping: v::Map<String> = "AdvertisedScopeMapping", "update";
            allowed_audience: [String] = "AllowedAudience", "update; at least 1 items";
            allowed_clients: [String] = "AllowedClients", "update; at least 1 items";
            allowed_scopes: [String] = "AllowedScopes", "update; at least 1 items";
            custom_claims: [CustomClaimValidationType] = "CustomClaims", "update; at least 1 items";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
        }
    }

    object!(GatewayInterceptorConfiguration = "AWS::BedrockAgentCore::Gateway.GatewayInterceptorConfiguration", "bedrockagentcore-gateway-gatewayinterceptorconfiguration");
    impl GatewayInterceptorConfiguration {
        new! {
            interception_points: [GatewayInterceptionPoint] = "InterceptionPoints", "update; 1 to 2 items";
            interceptor: InterceptorConfiguration = "Interceptor", "update";
        }
        set! {
            input_configuration: InterceptorInputConfiguration = "InputConfiguration", "update";
        }
    }

    object!(GatewayPolicyEngineConfiguration = "AWS::BedrockAgentCore::Gateway.GatewayPolicyEngineConfiguration", "bedrockagentcore-gateway-gatewaypolicyengineconfiguration");
    impl GatewayPolicyEngineConfiguration {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 170 characters";
            mode: GatewayPolicyEngineMode = "Mode", "update";
        }
    }

    object!(GatewayProtocolConfiguration = "AWS::BedrockAgentCore::Gateway.GatewayProtocolConfiguration", "bedrockagentcore-gateway-gatewayprotocolconfiguration");
    impl GatewayProtocolConfiguration {
        new! {
            mcp: McpGatewayConfiguration = "Mcp", "update";
        }
    }

    object!(InterceptorConfiguration = "AWS::BedrockAgentCore::Gateway.InterceptorConfiguration", "bedrockagentcore-gateway-interceptorconfiguration");
    impl InterceptorConfiguration {
        new! {
            lambda: LambdaInterceptorConfiguration = "Lambda", "update";
        }
    }

    object!(InterceptorInputConfiguration = "AWS::BedrockAgentCore::Gateway.InterceptorInputConfiguration", "bedrockagentcore-gateway-interceptorinputconfiguration");
    impl InterceptorInputConfiguration {
        new! {
            pass_request_headers: bool = "PassRequestHeaders", "update";
        }
        set! {
            payload_filter: InterceptorPayloadFilter = "PayloadFilter", "update";
        }
    }

    object!(InterceptorPayloadExclusionSelector = "AWS::BedrockAgentCore::Gateway.InterceptorPayloadExclusionSelector", "bedrockagentcore-gateway-interceptorpayloadexclusionselector");
    impl InterceptorPayloadExclusionSelector {
        new! {
            field: InterceptorPayloadExclusion = "Field", "update";
        }
    }

    object!(InterceptorPayloadFilter = "AWS::BedrockAgentCore::Gateway.InterceptorPayloadFilter", "bedrockagentcore-gateway-interceptorpayloadfilter");
    impl InterceptorPayloadFilter {
        new! {
            exclude: [InterceptorPayloadExclusionSelector] = "Exclude", "update; 1 items";
        }
    }

    object!(LambdaInterceptorConfiguration = "AWS::BedrockAgentCore::Gateway.LambdaInterceptorConfiguration", "bedrockagentcore-gateway-lambdainterceptorconfiguration");
    impl LambdaInterceptorConfiguration {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 170 characters";
        }
    }

    object!(McpGatewayConfiguration = "AWS::BedrockAgentCore::Gateway.MCPGatewayConfiguration", "bedrockagentcore-gateway-mcpgatewayconfiguration");
    impl McpGatewayConfiguration {
        new! {}
        set! {
            instructions: String = "Instructions", "update; 1 to 2048 characters";
            search_type: SearchType = "SearchType", "update";
            session_configuration: SessionConfiguration = "SessionConfiguration", "update";
            streaming_configuration: StreamingConfiguration = "StreamingConfiguration", "update";
            supported_versions: [String] = "SupportedVersions", "update";
        }
    }

    object!(ManagedVpcResource = "AWS::BedrockAgentCore::Gateway.ManagedVpcResource", "bedrockagentcore-gateway-managedvpcresource");
    impl ManagedVpcResource {
        new! {
            endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
            vpc_identifier: String = "VpcIdentifier", "update";
        }
        set! {
            routing_domain: String = "RoutingDomain", "update; 3 to 255 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            tags: v::Map<String> = "Tags", "update; cannot be read back";
        }
    }

    object!(PrivateEndpoint = "AWS::BedrockAgentCore::Gateway.PrivateEndpoint", "bedrockagentcore-gateway-privateendpoint");
    impl PrivateEndpoint {
        new! {}
        set! {
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource", "update";
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource", "update";
        }
    }

    object!(SelfManagedLatticeResource = "AWS::BedrockAgentCore::Gateway.SelfManagedLatticeResource", "bedrockagentcore-gateway-selfmanagedlatticeresource");
    impl SelfManagedLatticeResource {
        new! {
            resource_configuration_identifier: String = "ResourceConfigurationIdentifier", "update; 20 to 2048 characters";
        }
    }

    object!(SessionConfiguration = "AWS::BedrockAgentCore::Gateway.SessionConfiguration", "bedrockagentcore-gateway-sessionconfiguration");
    impl SessionConfiguration {
        new! {}
        set! {
            session_timeout_in_seconds: v::Number = "SessionTimeoutInSeconds", "update; 900 to 28800";
        }
    }

    object!(StreamingConfiguration = "AWS::BedrockAgentCore::Gateway.StreamingConfiguration", "bedrockagentcore-gateway-streamingconfiguration");
    impl StreamingConfiguration {
        new! {}
        set! {
            enable_response_streaming: bool = "EnableResponseStreaming", "update";
        }
    }

    object!(WafConfiguration = "AWS::BedrockAgentCore::Gateway.WafConfiguration", "bedrockagentcore-gateway-wafconfiguration");
    impl WafConfiguration {
        new! {}
        set! {
            failure_mode: WafFailureMode = "FailureMode", "update";
        }
    }

    object!(WorkloadIdentityDetails = "AWS::BedrockAgentCore::Gateway.WorkloadIdentityDetails", "bedrockagentcore-gateway-workloadidentitydetails");
    impl WorkloadIdentityDetails {
        new! {
            workload_identity_arn: m::Arn = "WorkloadIdentityArn", "update; 1 to 1024 characters";
        }
    }
    values! { AuthorizerType: CustomJwt = "CUSTOM_JWT", AwsIam = "AWS_IAM", None = "NONE", AuthenticateOnly = "AUTHENTICATE_ONLY" }
    values! { ExceptionLevel: Debug = "DEBUG" }
    values! { GatewayProtocolType: Mcp = "MCP" }
    values! { ClaimMatchOperatorType: Equals = "EQUALS", Contains = "CONTAINS", ContainsAny = "CONTAINS_ANY" }
    values! { InboundTokenClaimValueType: String = "STRING", StringArray = "STRING_ARRAY" }
    values! { GatewayInterceptionPoint: Request = "REQUEST", Response = "RESPONSE" }
    values! { GatewayPolicyEngineMode: LogOnly = "LOG_ONLY", Enforce = "ENFORCE" }
    values! { InterceptorPayloadExclusion: ResponseBody = "RESPONSE_BODY" }
    values! { SearchType: Semantic = "SEMANTIC" }
    values! { EndpointIpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { WafFailureMode: FailClose = "FAIL_CLOSE", FailOpen = "FAIL_OPEN" }
}

resource! {
    GatewayRateLimit = "AWS::BedrockAgentCore::GatewayRateLimit", "bedrockagentcore-gatewayratelimit", None, String
}
impl GatewayRateLimit {
    new! {
        dimension_keys: [String] = "DimensionKeys", "replacement; 1 to 10 items";
        entries: [gateway_rate_limit::LimitEntry] = "Entries", "update; 1 to 1000 items";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        gateway_identifier: String = "GatewayIdentifier", "replacement";
        rate_limit_id: String = "RateLimitId", "replacement; 2 to 64 characters";
    }
}
impl c::Handle<GatewayRateLimit> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`GatewayRateLimit`].
pub mod gateway_rate_limit {
    use crate::value as v;
    object!(LimitEntry = "AWS::BedrockAgentCore::GatewayRateLimit.LimitEntry", "bedrockagentcore-gatewayratelimit-limitentry");
    impl LimitEntry {
        new! {
            dimensions: v::Map<String> = "Dimensions", "update";
        }
        set! {
            connections: [RateConfig] = "Connections", "update; 1 items";
            requests: [RateConfig] = "Requests", "update; 1 items";
            tokens: [RateConfig] = "Tokens", "update; 1 items";
        }
    }

    object!(RateConfig = "AWS::BedrockAgentCore::GatewayRateLimit.RateConfig", "bedrockagentcore-gatewayratelimit-rateconfig");
    impl RateConfig {
        new! {
            period: Period = "Period", "update";
            rate: v::Number = "Rate", "update; 0 to 10000000";
        }
    }
    values! { Period: Second = "second", Minute = "minute" }
}

resource! {
    GatewayRule = "AWS::BedrockAgentCore::GatewayRule", "bedrockagentcore-gatewayrule", None, String
}
impl GatewayRule {
    new! {
        actions: [gateway_rule::Action] = "Actions", "update; 1 to 2 items";
        priority: v::Number = "Priority", "update; 1 to 1000000";
    }
    set! {
        conditions: [gateway_rule::Condition] = "Conditions", "update; at most 2 items";
        description: String = "Description", "update; 1 to 256 characters";
        gateway_identifier: String = "GatewayIdentifier", "replacement";
    }
}
impl c::Handle<GatewayRule> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_gateway_arn: m::Arn = "GatewayArn";
        attr_rule_id: String = "RuleId";
        attr_status: String = "Status";
        attr_system: v::Json = "System";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`GatewayRule`].
pub mod gateway_rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::BedrockAgentCore::GatewayRule.Action", "bedrockagentcore-gatewayrule-action");
    impl Action {
        new! {}
        set! {
            configuration_bundle: ConfigurationBundleAction = "ConfigurationBundle", "update";
            route_to_target: RouteToTargetAction = "RouteToTarget", "update";
        }
    }

    object!(Condition = "AWS::BedrockAgentCore::GatewayRule.Condition", "bedrockagentcore-gatewayrule-condition");
    impl Condition {
        new! {}
        set! {
            match_paths: MatchPaths = "MatchPaths", "update";
            match_principals: MatchPrincipals = "MatchPrincipals", "update";
        }
    }

    object!(ConfigurationBundleAction = "AWS::BedrockAgentCore::GatewayRule.ConfigurationBundleAction", "bedrockagentcore-gatewayrule-configurationbundleaction");
    impl ConfigurationBundleAction {
        new! {}
        set! {
            static_override: StaticOverride = "StaticOverride", "update";
            weighted_override: WeightedOverride = "WeightedOverride", "update";
        }
    }

    object!(ConfigurationBundleReference = "AWS::BedrockAgentCore::GatewayRule.ConfigurationBundleReference", "bedrockagentcore-gatewayrule-configurationbundlereference");
    impl ConfigurationBundleReference {
        new! {
            bundle_arn: String = "BundleArn", "update";
            bundle_version: String = "BundleVersion", "update";
        }
    }

    object!(IamPrincipal = "AWS::BedrockAgentCore::GatewayRule.IamPrincipal", "bedrockagentcore-gatewayrule-iamprincipal");
    impl IamPrincipal {
        new! {
            arn: m::Arn = "Arn", "update; at most 2048 characters";
        }
        set! {
            operator: PrincipalMatchOperator = "Operator", "update";
        }
    }

    object!(MatchPaths = "AWS::BedrockAgentCore::GatewayRule.MatchPaths", "bedrockagentcore-gatewayrule-matchpaths");
    impl MatchPaths {
        new! {
            any_of: [String] = "AnyOf", "update; 1 to 10 items";
        }
    }

    object!(MatchPrincipalEntry = "AWS::BedrockAgentCore::GatewayRule.MatchPrincipalEntry", "bedrockagentcore-gatewayrule-matchprincipalentry");
    impl MatchPrincipalEntry {
        new! {
            iam_principal: IamPrincipal = "IamPrincipal", "update";
        }
    }

    object!(MatchPrincipals = "AWS::BedrockAgentCore::GatewayRule.MatchPrincipals", "bedrockagentcore-gatewayrule-matchprincipals");
    impl MatchPrincipals {
        new! {
            any_of: [MatchPrincipalEntry] = "AnyOf", "update; 1 to 100 items";
        }
    }

    object!(RouteToTargetAction = "AWS::BedrockAgentCore::GatewayRule.RouteToTargetAction", "bedrockagentcore-gatewayrule-routetotargetaction");
    impl RouteToTargetAction {
        new! {}
        set! {
            static_route: StaticRoute = "StaticRoute", "update";
            weighted_route: WeightedRoute = "WeightedRoute", "update";
        }
    }

    object!(StaticOverride = "AWS::BedrockAgentCore::GatewayRule.StaticOverride", "bedrockagentcore-gatewayrule-staticoverride");
    impl StaticOverride {
        new! {
            bundle_arn: String = "BundleArn", "update";
            bundle_version: String = "BundleVersion", "update";
        }
    }

    object!(StaticRoute = "AWS::BedrockAgentCore::GatewayRule.StaticRoute", "bedrockagentcore-gatewayrule-staticroute");
    impl StaticRoute {
        new! {
            target_name: String = "TargetName", "update";
        }
    }

    object!(SystemManagedBlock = "AWS::BedrockAgentCore::GatewayRule.SystemManagedBlock", "bedrockagentcore-gatewayrule-systemmanagedblock");
    impl SystemManagedBlock {
        new! {
            managed_by: String = "ManagedBy", "update";
        }
    }

    object!(TargetTrafficSplitEntry = "AWS::BedrockAgentCore::GatewayRule.TargetTrafficSplitEntry", "bedrockagentcore-gatewayrule-targettrafficsplitentry");
    impl TargetTrafficSplitEntry {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            target_name: String = "TargetName", "update";
            weight: v::Number = "Weight", "update; 1 to 99";
        }
        set! {
            description: String = "Description", "update; 1 to 200 characters";
            metadata: v::Map<String> = "Metadata", "update";
        }
    }

    object!(TrafficSplitEntry = "AWS::BedrockAgentCore::GatewayRule.TrafficSplitEntry", "bedrockagentcore-gatewayrule-trafficsplitentry");
    impl TrafficSplitEntry {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            configuration_bundle: ConfigurationBundleReference = "ConfigurationBundle", "update";
            weight: v::Number = "Weight", "update; 1 to 99";
        }
        set! {
            description: String = "Description", "update; 1 to 200 characters";
            metadata: v::Map<String> = "Metadata", "update";
        }
    }

    object!(WeightedOverride = "AWS::BedrockAgentCore::GatewayRule.WeightedOverride", "bedrockagentcore-gatewayrule-weightedoverride");
    impl WeightedOverride {
        new! {
            traffic_split: [TrafficSplitEntry] = "TrafficSplit", "update; 2 items";
        }
    }

    object!(WeightedRoute = "AWS::BedrockAgentCore::GatewayRule.WeightedRoute", "bedrockagentcore-gatewayrule-weightedroute");
    impl WeightedRoute {
        new! {
            traffic_split: [TargetTrafficSplitEntry] = "TrafficSplit", "update; 2 items";
        }
    }
    values! { PrincipalMatchOperator: StringEquals = "StringEquals", StringLike = "StringLike" }
}

resource! {
    GatewayTarget = "AWS::BedrockAgentCore::GatewayTarget", "bedrockagentcore-gatewaytarget", None, String
}
impl GatewayTarget {
    new! {
        target_configuration: gateway_target::TargetConfiguration = "TargetConfiguration", "update";
    }
    set! {
        credential_provider_configurations: [gateway_target::CredentialProviderConfiguration] = "CredentialProviderConfigurations", "update; 1 items";
        description: String = "Description", "update; 1 to 200 characters";
        gateway_identifier: String = "GatewayIdentifier", "replacement";
        metadata_configuration: gateway_target::MetadataConfiguration = "MetadataConfiguration", "update";
        name: String = "Name", "update";
        private_endpoint: gateway_target::PrivateEndpoint = "PrivateEndpoint", "update";
    }
}
impl c::Handle<GatewayTarget> {
    get! {
        attr_authorization_data: v::Json = "AuthorizationData";
        attr_created_at: String = "CreatedAt";
        attr_gateway_arn: m::Arn = "GatewayArn";
        attr_last_synchronized_at: String = "LastSynchronizedAt";
        attr_private_endpoint_managed_resources: [v::Json] = "PrivateEndpointManagedResources";
        attr_protocol_type: String = "ProtocolType";
        attr_status: String = "Status";
        attr_status_reasons: [String] = "StatusReasons";
        attr_target_id: String = "TargetId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`GatewayTarget`].
pub mod gateway_target {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiGatewayTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.ApiGatewayTargetConfiguration", "bedrockagentcore-gatewaytarget-apigatewaytargetconfiguration");
    impl ApiGatewayTargetConfiguration {
        new! {
            rest_api_id: String = "RestApiId", "update";
            api_gateway_tool_configuration: ApiGatewayToolConfiguration = "ApiGatewayToolConfiguration", "update";
            stage: String = "Stage", "update";
        }
    }

    object!(ApiGatewayToolConfiguration = "AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolConfiguration", "bedrockagentcore-gatewaytarget-apigatewaytoolconfiguration");
    impl ApiGatewayToolConfiguration {
        new! {
            tool_filters: [ApiGatewayToolFilter] = "ToolFilters", "update";
        }
        set! {
            tool_overrides: [ApiGatewayToolOverride] = "ToolOverrides", "update";
        }
    }

    object!(ApiGatewayToolFilter = "AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolFilter", "bedrockagentcore-gatewaytarget-apigatewaytoolfilter");
    impl ApiGatewayToolFilter {
        new! {
            filter_path: String = "FilterPath", "update";
            methods: [RestApiMethod] = "Methods", "update";
        }
    }

    object!(ApiGatewayToolOverride = "AWS::BedrockAgentCore::GatewayTarget.ApiGatewayToolOverride", "bedrockagentcore-gatewaytarget-apigatewaytooloverride");
    impl ApiGatewayToolOverride {
        new! {
            name: String = "Name", "update";
            method: RestApiMethod = "Method", "update";
            path: String = "Path", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(ApiKeyCredentialProvider = "AWS::BedrockAgentCore::GatewayTarget.ApiKeyCredentialProvider", "bedrockagentcore-gatewaytarget-apikeycredentialprovider");
    impl ApiKeyCredentialProvider {
        new! {
            provider_arn: m::Arn = "ProviderArn", "update";
        }
        set! {
            credential_location: ApiKeyCredentialLocation = "CredentialLocation", "update";
            credential_parameter_name: String = "CredentialParameterName", "update; 1 to 64 characters";
            credential_prefix: String = "CredentialPrefix", "update; 1 to 64 characters";
        }
    }

    object!(ApiSchemaConfiguration = "AWS::BedrockAgentCore::GatewayTarget.ApiSchemaConfiguration", "bedrockagentcore-gatewaytarget-apischemaconfiguration");
    impl ApiSchemaConfiguration {
        new! {}
        set! {
            inline_payload: String = "InlinePayload", "update";
            s3: S3Configuration = "S3", "update";
        }
    }

    object!(AuthorizationData = "AWS::BedrockAgentCore::GatewayTarget.AuthorizationData", "bedrockagentcore-gatewaytarget-authorizationdata");
    impl AuthorizationData {
        new! {
            oauth2: Oauth2AuthorizationData = "Oauth2", "update";
        }
    }

    object!(ConnectorConfiguration = "AWS::BedrockAgentCore::GatewayTarget.ConnectorConfiguration", "bedrockagentcore-gatewaytarget-connectorconfiguration");
    impl ConnectorConfiguration {
        new! {
            name: String = "Name", "update; at most 64 characters";
        }
        set! {
            description: String = "Description", "update; at most 2000 characters";
            parameter_overrides: [ConnectorParameterOverride] = "ParameterOverrides", "update";
            parameter_values: v::Json = "ParameterValues", "update";
        }
    }

    object!(ConnectorParameterOverride = "AWS::BedrockAgentCore::GatewayTarget.ConnectorParameterOverride", "bedrockagentcore-gatewaytarget-connectorparameteroverride");
    impl ConnectorParameterOverride {
        new! {
            path: String = "Path", "update";
        }
        set! {
            description: String = "Description", "update";
            visible: bool = "Visible", "update";
        }
    }

    object!(ConnectorSource = "AWS::BedrockAgentCore::GatewayTarget.ConnectorSource", "bedrockagentcore-gatewaytarget-connectorsource");
    impl ConnectorSource {
        new! {
            connector_id: String = "ConnectorId", "update; 1 to 256 characters";
        }
    }

    object!(ConnectorTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.ConnectorTargetConfiguration", "bedrockagentcore-gatewaytarget-connectortargetconfiguration");
    impl ConnectorTargetConfiguration {
        new! {
            source: ConnectorSource = "Source", "update";
        }
        set! {
            configurations: [ConnectorConfiguration] = "Configurations", "update";
            enabled: [String] = "Enabled", "update; 1 to 50 items";
        }
    }

    object!(CredentialProvider = "AWS::BedrockAgentCore::GatewayTarget.CredentialProvider", "bedrockagentcore-gatewaytarget-credentialprovider");
    impl CredentialProvider {
        new! {}
        set! {
            api_key_credential_provider: ApiKeyCredentialProvider = "ApiKeyCredentialProvider", "update";
            iam_credential_provider: IamCredentialProvider = "IamCredentialProvider", "update";
            oauth_credential_provider: OauthCredentialProvider = "OauthCredentialProvider", "update";
        }
    }

    object!(CredentialProviderConfiguration = "AWS::BedrockAgentCore::GatewayTarget.CredentialProviderConfiguration", "bedrockagentcore-gatewaytarget-credentialproviderconfiguration");
    impl CredentialProviderConfiguration {
        new! {
            credential_provider_type: CredentialProviderType = "CredentialProviderType", "update";
        }
        set! {
            credential_provider: CredentialProvider = "CredentialProvider", "update";
        }
    }

    object!(HttpApiSchemaConfiguration = "AWS::BedrockAgentCore::GatewayTarget.HttpApiSchemaConfiguration", "bedrockagentcore-gatewaytarget-httpapischemaconfiguration");
    impl HttpApiSchemaConfiguration {
        new! {
            source: ApiSchemaConfiguration = "Source", "update";
        }
    }

    object!(HttpConnectorSource = "AWS::BedrockAgentCore::GatewayTarget.HttpConnectorSource", "bedrockagentcore-gatewaytarget-httpconnectorsource");
    impl HttpConnectorSource {
        new! {
            connector_id: String = "ConnectorId", "update; 1 to 256 characters";
        }
    }

    object!(HttpConnectorTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.HttpConnectorTargetConfiguration", "bedrockagentcore-gatewaytarget-httpconnectortargetconfiguration");
    impl HttpConnectorTargetConfiguration {
        new! {
            source: HttpConnectorSource = "Source", "update";
        }
        set! {
            parameters: v::Map<String> = "Parameters", "update";
        }
    }

    object!(HttpTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.HttpTargetConfiguration", "bedrockagentcore-gatewaytarget-httptargetconfiguration");
    impl HttpTargetConfiguration {
        new! {}
        set! {
            agentcore_runtime: RuntimeTargetConfiguration = "AgentcoreRuntime", "update";
            connector: HttpConnectorTargetConfiguration = "Connector", "update";
            passthrough: PassthroughTargetConfiguration = "Passthrough", "update";
        }
    }

    object!(IamCredentialProvider = "AWS::BedrockAgentCore::GatewayTarget.IamCredentialProvider", "bedrockagentcore-gatewaytarget-iamcredentialprovider");
    impl IamCredentialProvider {
        new! {
            service: String = "Service", "update; 1 to 64 characters";
        }
        set! {
            region: String = "Region", "update; 1 to 32 characters";
        }
    }

    object!(InferenceConnectorSource = "AWS::BedrockAgentCore::GatewayTarget.InferenceConnectorSource", "bedrockagentcore-gatewaytarget-inferenceconnectorsource");
    impl InferenceConnectorSource {
        new! {
            connector_id: String = "ConnectorId", "update; 1 to 256 characters";
        }
    }

    object!(InferenceConnectorTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.InferenceConnectorTargetConfiguration", "bedrockagentcore-gatewaytarget-inferenceconnectortargetconfiguration");
    impl InferenceConnectorTargetConfiguration {
        new! {
            source: InferenceConnectorSource = "Source", "update";
        }
    }

    object!(InferenceOperationConfiguration = "AWS::BedrockAgentCore::GatewayTarget.InferenceOperationConfiguration", "bedrockagentcore-gatewaytarget-inferenceoperationconfiguration");
    impl InferenceOperationConfiguration {
        new! {
            path: String = "Path", "update; 1 to 256 characters";
        }
        set! {
            models: [ModelEntry] = "Models", "update; 1 to 100 items";
            provider_path: String = "ProviderPath", "update; 1 to 256 characters";
        }
    }

    object!(InferenceProviderTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.InferenceProviderTargetConfiguration", "bedrockagentcore-gatewaytarget-inferenceprovidertargetconfiguration");
    impl InferenceProviderTargetConfiguration {
        new! {
            endpoint: String = "Endpoint", "update; 1 to 2048 characters";
        }
        set! {
            model_mapping: ModelMapping = "ModelMapping", "update";
            operations: [InferenceOperationConfiguration] = "Operations", "update; 1 to 10 items";
        }
    }

    object!(InferenceTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.InferenceTargetConfiguration", "bedrockagentcore-gatewaytarget-inferencetargetconfiguration");
    impl InferenceTargetConfiguration {
        new! {}
        set! {
            connector: InferenceConnectorTargetConfiguration = "Connector", "update";
            provider: InferenceProviderTargetConfiguration = "Provider", "update";
        }
    }

    object!(ManagedResourceDetails = "AWS::BedrockAgentCore::GatewayTarget.ManagedResourceDetails", "bedrockagentcore-gatewaytarget-managedresourcedetails");
    impl ManagedResourceDetails {
        new! {}
        set! {
            domain: String = "Domain", "update";
            resource_association_arn: m::Arn = "ResourceAssociationArn", "update";
            resource_gateway_arn: m::Arn = "ResourceGatewayArn", "update";
        }
    }

    object!(ManagedVpcResource = "AWS::BedrockAgentCore::GatewayTarget.ManagedVpcResource", "bedrockagentcore-gatewaytarget-managedvpcresource");
    impl ManagedVpcResource {
        new! {
            endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
            vpc_identifier: String = "VpcIdentifier", "update";
        }
        set! {
            routing_domain: String = "RoutingDomain", "update; 3 to 255 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            tags: v::Map<String> = "Tags", "update; cannot be read back";
        }
    }

    object!(McpLambdaTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.McpLambdaTargetConfiguration", "bedrockagentcore-gatewaytarget-mcplambdatargetconfiguration");
    impl McpLambdaTargetConfiguration {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 1 to 170 characters";
            tool_schema: ToolSchema = "ToolSchema", "update";
        }
    }

    object!(McpServerTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.McpServerTargetConfiguration", "bedrockagentcore-gatewaytarget-mcpservertargetconfiguration");
    impl McpServerTargetConfiguration {
        new! {
            endpoint: String = "Endpoint", "update";
        }
        set! {
            listing_mode: ListingMode = "ListingMode", "update";
            mcp_tool_schema: McpToolSchemaConfiguration = "McpToolSchema", "update";
            resource_priority: v::Number = "ResourcePriority", "update; 0 to 1000";
        }
    }

    object!(McpTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.McpTargetConfiguration", "bedrockagentcore-gatewaytarget-mcptargetconfiguration");
    impl McpTargetConfiguration {
        new! {}
        set! {
            api_gateway: ApiGatewayTargetConfiguration = "ApiGateway", "update";
            connector: ConnectorTargetConfiguration = "Connector", "update";
            lambda: McpLambdaTargetConfiguration = "Lambda", "update";
            mcp_server: McpServerTargetConfiguration = "McpServer", "update";
            open_api_schema: ApiSchemaConfiguration = "OpenApiSchema", "update";
            smithy_model: ApiSchemaConfiguration = "SmithyModel", "update";
        }
    }

    object!(McpToolSchemaConfiguration = "AWS::BedrockAgentCore::GatewayTarget.McpToolSchemaConfiguration", "bedrockagentcore-gatewaytarget-mcptoolschemaconfiguration");
    impl McpToolSchemaConfiguration {
        new! {}
        set! {
            inline_payload: String = "InlinePayload", "update";
            s3: S3Configuration = "S3", "update";
        }
    }

    object!(MetadataConfiguration = "AWS::BedrockAgentCore::GatewayTarget.MetadataConfiguration", "bedrockagentcore-gatewaytarget-metadataconfiguration");
    impl MetadataConfiguration {
        new! {}
        set! {
            allowed_query_parameters: [String] = "AllowedQueryParameters", "update; 1 to 10 items";
            allowed_request_headers: [String] = "AllowedRequestHeaders", "update; 1 to 10 items";
            allowed_response_headers: [String] = "AllowedResponseHeaders", "update; 1 to 10 items";
        }
    }

    object!(ModelEntry = "AWS::BedrockAgentCore::GatewayTarget.ModelEntry", "bedrockagentcore-gatewaytarget-modelentry");
    impl ModelEntry {
        new! {
            model: String = "Model", "update; 1 to 256 characters";
        }
    }

    object!(ModelMapping = "AWS::BedrockAgentCore::GatewayTarget.ModelMapping", "bedrockagentcore-gatewaytarget-modelmapping");
    impl ModelMapping {
        new! {}
        set! {
            provider_prefix: ProviderPrefix = "ProviderPrefix", "update";
        }
    }

    object!(Oauth2AuthorizationData = "AWS::BedrockAgentCore::GatewayTarget.OAuth2AuthorizationData", "bedrockagentcore-gatewaytarget-oauth2authorizationdata");
    impl Oauth2AuthorizationData {
        new! {
            authorization_url: String = "AuthorizationUrl", "update; at least 1 characters";
        }
        set! {
            user_id: String = "UserId", "update; 1 to 128 characters";
        }
    }

    object!(OauthCredentialProvider = "AWS::BedrockAgentCore::GatewayTarget.OAuthCredentialProvider", "bedrockagentcore-gatewaytarget-oauthcredentialprovider");
    impl OauthCredentialProvider {
        new! {
            provider_arn: m::Arn = "ProviderArn", "update";
            scopes: [String] = "Scopes", "update; at most 100 items";
        }
        set! {
            custom_parameters: v::Map<String> = "CustomParameters", "update";
            default_return_url: String = "DefaultReturnUrl", "update; 1 to 2048 characters";
            grant_type: OauthGrantType = "GrantType", "update; default `CLIENT_CREDENTIALS`";
        }
    }

    object!(PassthroughTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.PassthroughTargetConfiguration", "bedrockagentcore-gatewaytarget-passthroughtargetconfiguration");
    impl PassthroughTargetConfiguration {
        new! {
            protocol_type: PassthroughProtocolType = "ProtocolType", "update";
            endpoint: String = "Endpoint", "update; 1 to 2048 characters";
        }
        set! {
            schema: HttpApiSchemaConfiguration = "Schema", "update";
            stickiness_configuration: StickinessConfiguration = "StickinessConfiguration", "update";
        }
    }

    object!(PrivateEndpoint = "AWS::BedrockAgentCore::GatewayTarget.PrivateEndpoint", "bedrockagentcore-gatewaytarget-privateendpoint");
    impl PrivateEndpoint {
        new! {}
        set! {
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource", "update";
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource", "update";
        }
    }

    object!(ProviderPrefix = "AWS::BedrockAgentCore::GatewayTarget.ProviderPrefix", "bedrockagentcore-gatewaytarget-providerprefix");
    impl ProviderPrefix {
        new! {}
        set! {
            separator: String = "Separator", "update; 1 characters; default `.`";
            strip: bool = "Strip", "update; default `false`";
        }
    }

    object!(RuntimeTargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.RuntimeTargetConfiguration", "bedrockagentcore-gatewaytarget-runtimetargetconfiguration");
    impl RuntimeTargetConfiguration {
        new! {
            arn: m::Arn = "Arn", "update";
        }
        set! {
            qualifier: String = "Qualifier", "update";
            schema: HttpApiSchemaConfiguration = "Schema", "update";
        }
    }

    object!(S3Configuration = "AWS::BedrockAgentCore::GatewayTarget.S3Configuration", "bedrockagentcore-gatewaytarget-s3configuration");
    impl S3Configuration {
        new! {}
        set! {
            bucket_owner_account_id: String = "BucketOwnerAccountId", "update";
            uri: String = "Uri", "update";
        }
    }

    object!(SchemaDefinition = "AWS::BedrockAgentCore::GatewayTarget.SchemaDefinition", "bedrockagentcore-gatewaytarget-schemadefinition");
    impl SchemaDefinition {
        new! {
            type_: SchemaType = "Type", "update";
        }
        set! {
            description: String = "Description", "update";
            items: SchemaDefinition = "Items", "update";
            properties: v::Map<SchemaDefinition> = "Properties", "update";
            required: [String] = "Required", "update";
        }
    }

    object!(SelfManagedLatticeResource = "AWS::BedrockAgentCore::GatewayTarget.SelfManagedLatticeResource", "bedrockagentcore-gatewaytarget-selfmanagedlatticeresource");
    impl SelfManagedLatticeResource {
        new! {
            resource_configuration_identifier: String = "ResourceConfigurationIdentifier", "update; 20 to 2048 characters";
        }
    }

    object!(StickinessConfiguration = "AWS::BedrockAgentCore::GatewayTarget.StickinessConfiguration", "bedrockagentcore-gatewaytarget-stickinessconfiguration");
    impl StickinessConfiguration {
        new! {
            identifier: String = "Identifier", "update; 1 to 256 characters";
        }
        set! {
            timeout: v::Number = "Timeout", "update; 1 to 86400";
        }
    }

    object!(TargetConfiguration = "AWS::BedrockAgentCore::GatewayTarget.TargetConfiguration", "bedrockagentcore-gatewaytarget-targetconfiguration");
    impl TargetConfiguration {
        new! {}
        set! {
            http: HttpTargetConfiguration = "Http", "update";
            inference: InferenceTargetConfiguration = "Inference", "update";
            mcp: McpTargetConfiguration = "Mcp", "update";
        }
    }

    object!(ToolDefinition = "AWS::BedrockAgentCore::GatewayTarget.ToolDefinition", "bedrockagentcore-gatewaytarget-tooldefinition");
    impl ToolDefinition {
        new! {
            name: String = "Name", "update";
            description: String = "Description", "update";
            input_schema: SchemaDefinition = "InputSchema", "update";
        }
        set! {
            output_schema: SchemaDefinition = "OutputSchema", "update";
        }
    }

    object!(ToolSchema = "AWS::BedrockAgentCore::GatewayTarget.ToolSchema", "bedrockagentcore-gatewaytarget-toolschema");
    impl ToolSchema {
        new! {}
        set! {
            inline_payload: [ToolDefinition] = "InlinePayload", "update";
            s3: S3Configuration = "S3", "update";
        }
    }
    values! { RestApiMethod: Get = "GET", Delete = "DELETE", Head = "HEAD", Options = "OPTIONS", Patch = "PATCH", Put = "PUT", Post = "POST" }
    values! { ApiKeyCredentialLocation: Header = "HEADER", QueryParameter = "QUERY_PARAMETER" }
    values! { CredentialProviderType: GatewayIamRole = "GATEWAY_IAM_ROLE", Oauth = "OAUTH", ApiKey = "API_KEY", CallerIamCredentials = "CALLER_IAM_CREDENTIALS", JwtPassthrough = "JWT_PASSTHROUGH" }
    values! { EndpointIpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { ListingMode: Default = "DEFAULT", Dynamic = "DYNAMIC" }
    values! { OauthGrantType: ClientCredentials = "CLIENT_CREDENTIALS", AuthorizationCode = "AUTHORIZATION_CODE", TokenExchange = "TOKEN_EXCHANGE" }
    values! { PassthroughProtocolType: Mcp = "MCP", A2A = "A2A", Inference = "INFERENCE", Custom = "CUSTOM" }
    values! { SchemaType: String = "string", Number = "number", Object = "object", Array = "array", Boolean = "boolean", Integer = "integer" }
}

resource! {
    Harness = "AWS::BedrockAgentCore::Harness", "bedrockagentcore-harness", List("Tags"), m::Arn
}
impl Harness {
    new! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 1 to 2048 characters";
        harness_name: String = "HarnessName", "replacement";
        model: harness::HarnessModelConfiguration = "Model", "update";
    }
    set! {
        allowed_tools: [String] = "AllowedTools", "update";
        authorizer_configuration: harness::AuthorizerConfiguration = "AuthorizerConfiguration", "update";
        environment: harness::HarnessEnvironmentProvider = "Environment", "update";
        environment_artifact: harness::HarnessEnvironmentArtifact = "EnvironmentArtifact", "update";
        environment_variables: v::Map<String> = "EnvironmentVariables", "update";
        hooks: [harness::HarnessHook] = "Hooks", "update; at most 20 items";
        max_iterations: i64 = "MaxIterations", "update";
        max_tokens: i64 = "MaxTokens", "update";
        memory: harness::HarnessMemoryConfiguration = "Memory", "update";
        skills: [harness::HarnessSkill] = "Skills", "update";
        system_prompt: [harness::HarnessSystemContentBlock] = "SystemPrompt", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        timeout_seconds: i64 = "TimeoutSeconds", "update";
        tools: [harness::HarnessTool] = "Tools", "update";
        truncation: harness::HarnessTruncationConfiguration = "Truncation", "update";
    }
}
impl c::Handle<Harness> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_environment_agent_core_runtime_environment_agent_runtime_arn: m::Arn = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn";
        attr_environment_agent_core_runtime_environment_agent_runtime_id: String = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId";
        attr_environment_agent_core_runtime_environment_agent_runtime_name: String = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName";
        attr_harness_id: String = "HarnessId";
        attr_memory_managed_memory_configuration_arn: m::Arn = "Memory.ManagedMemoryConfiguration.Arn";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Harness: m::Arn = Ref; }
/// Property types and values of [`Harness`].
pub mod harness {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthorizerConfiguration = "AWS::BedrockAgentCore::Harness.AuthorizerConfiguration", "bedrockagentcore-harness-authorizerconfiguration");
    impl AuthorizerConfiguration {
        new! {}
        set! {
            custom_jwt_authorizer: CustomJwtAuthorizerConfiguration = "CustomJWTAuthorizer", "update";
        }
    }

    object!(AuthorizingClaimMatchValueType = "AWS::BedrockAgentCore::Harness.AuthorizingClaimMatchValueType", "bedrockagentcore-harness-authorizingclaimmatchvaluetype");
    impl AuthorizingClaimMatchValueType {
        new! {
            claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator", "update";
            claim_match_value: ClaimMatchValueType = "ClaimMatchValue", "update";
        }
    }

    object!(AwsIam = "AWS::BedrockAgentCore::Harness.AwsIam", "bedrockagentcore-harness-awsiam");
    impl AwsIam {
        new! {}
    }

    object!(ClaimMatchValueType = "AWS::BedrockAgentCore::Harness.ClaimMatchValueType", "bedrockagentcore-harness-claimmatchvaluetype");
    impl ClaimMatchValueType {
        new! {}
        set! {
            match_value_string: String = "MatchValueString", "update; 1 to 255 characters";
            match_value_string_list: [String] = "MatchValueStringList", "update; at least 1 items";
        }
    }

    object!(ContainerConfiguration = "AWS::BedrockAgentCore::Harness.ContainerConfiguration", "bedrockagentcore-harness-containerconfiguration");
    impl ContainerConfiguration {
        new! {
            container_uri: String = "ContainerUri", "update; 1 to 1024 characters";
        }
    }

    object!(CustomClaimValidationType = "AWS::BedrockAgentCore::Harness.CustomClaimValidationType", "bedrockagentcore-harness-customclaimvalidationtype");
    impl CustomClaimValidationType {
        new! {
            inbound_token_claim_name: String = "InboundTokenClaimName", "update; 1 to 255 characters";
            inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", "update";
            authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", "update";
        }
    }

    object!(CustomJwtAuthorizerConfiguration = "AWS::BedrockAgentCore::Harness.CustomJWTAuthorizerConfiguration", "bedrockagentcore-harness-customjwtauthorizerconfiguration");
    impl CustomJwtAuthorizerConfiguration {
        new! {
            discovery_url: String = "DiscoveryUrl", "update";
        }
        set! {
            advertised_scope_mapping: v::Map<String> = "AdvertisedScopeMapping", "update";
            allowed_audience: [String] = "AllowedAudience", "update; at least 1 items";
            allowed_clients: [String] = "AllowedClients", "update; at least 1 items";
            allowed_scopes: [String] = "AllowedScopes", "update; at least 1 items";
            custom_claims: [CustomClaimValidationType] = "CustomClaims", "update; at least 1 items";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
            private_endpoint_overrides: [PrivateEndpointOverride] = "PrivateEndpointOverrides", "update; at most 5 items";
        }
    }

    object!(EfsAccessPointConfiguration = "AWS::BedrockAgentCore::Harness.EfsAccessPointConfiguration", "bedrockagentcore-harness-efsaccesspointconfiguration");
    impl EfsAccessPointConfiguration {
        new! {
            access_point_arn: m::Arn = "AccessPointArn", "update; at most 128 characters";
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(FilesystemConfiguration = "AWS::BedrockAgentCore::Harness.FilesystemConfiguration", "bedrockagentcore-harness-filesystemconfiguration");
    impl FilesystemConfiguration {
        new! {}
        set! {
            efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint", "update";
            s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint", "update";
            session_storage: SessionStorageConfiguration = "SessionStorage", "update";
        }
    }

    object!(HarnessAfterInvocationHook = "AWS::BedrockAgentCore::Harness.HarnessAfterInvocationHook", "bedrockagentcore-harness-harnessafterinvocationhook");
    impl HarnessAfterInvocationHook {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            target: HarnessHookTarget = "Target", "update";
        }
    }

    object!(HarnessAfterToolCallHook = "AWS::BedrockAgentCore::Harness.HarnessAfterToolCallHook", "bedrockagentcore-harness-harnessaftertoolcallhook");
    impl HarnessAfterToolCallHook {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            target: HarnessHookTarget = "Target", "update";
        }
    }

    object!(HarnessAgentCoreBrowserConfig = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreBrowserConfig", "bedrockagentcore-harness-harnessagentcorebrowserconfig");
    impl HarnessAgentCoreBrowserConfig {
        new! {}
        set! {
            browser_arn: m::Arn = "BrowserArn", "update";
        }
    }

    object!(HarnessAgentCoreCodeInterpreterConfig = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreCodeInterpreterConfig", "bedrockagentcore-harness-harnessagentcorecodeinterpreterconfig");
    impl HarnessAgentCoreCodeInterpreterConfig {
        new! {}
        set! {
            code_interpreter_arn: m::Arn = "CodeInterpreterArn", "update";
        }
    }

    object!(HarnessAgentCoreGatewayConfig = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreGatewayConfig", "bedrockagentcore-harness-harnessagentcoregatewayconfig");
    impl HarnessAgentCoreGatewayConfig {
        new! {
            gateway_arn: m::Arn = "GatewayArn", "update";
        }
        set! {
            outbound_auth: HarnessGatewayOutboundAuth = "OutboundAuth", "update";
        }
    }

    object!(HarnessAgentCoreMemoryConfiguration = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreMemoryConfiguration", "bedrockagentcore-harness-harnessagentcorememoryconfiguration");
    impl HarnessAgentCoreMemoryConfiguration {
        new! {
            arn: m::Arn = "Arn", "update";
        }
        set! {
            actor_id: String = "ActorId", "update";
            messages_count: i64 = "MessagesCount", "update";
            retrieval_config: v::Map<HarnessAgentCoreMemoryRetrievalConfig> = "RetrievalConfig", "update";
        }
    }

    object!(HarnessAgentCoreMemoryRetrievalConfig = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreMemoryRetrievalConfig", "bedrockagentcore-harness-harnessagentcorememoryretrievalconfig");
    impl HarnessAgentCoreMemoryRetrievalConfig {
        new! {}
        set! {
            relevance_score: v::Number = "RelevanceScore", "update";
            strategy_id: String = "StrategyId", "update";
            top_k: i64 = "TopK", "update";
        }
    }

    object!(HarnessAgentCoreRuntimeEnvironment = "AWS::BedrockAgentCore::Harness.HarnessAgentCoreRuntimeEnvironment", "bedrockagentcore-harness-harnessagentcoreruntimeenvironment");
    impl HarnessAgentCoreRuntimeEnvironment {
        new! {}
        set! {
            filesystem_configurations: [FilesystemConfiguration] = "FilesystemConfigurations", "update; at most 5 items";
            lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
        }
    }

    object!(HarnessBedrockModelConfig = "AWS::BedrockAgentCore::Harness.HarnessBedrockModelConfig", "bedrockagentcore-harness-harnessbedrockmodelconfig");
    impl HarnessBedrockModelConfig {
        new! {
            model_id: String = "ModelId", "update";
        }
        set! {
            additional_params: v::Json = "AdditionalParams", "update";
            api_format: HarnessBedrockModelConfigApiFormat = "ApiFormat", "update";
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            temperature: v::Number = "Temperature", "update; 0 to 2";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(HarnessBeforeInvocationHook = "AWS::BedrockAgentCore::Harness.HarnessBeforeInvocationHook", "bedrockagentcore-harness-harnessbeforeinvocationhook");
    impl HarnessBeforeInvocationHook {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            target: HarnessHookTarget = "Target", "update";
        }
    }

    object!(HarnessBeforeToolCallHook = "AWS::BedrockAgentCore::Harness.HarnessBeforeToolCallHook", "bedrockagentcore-harness-harnessbeforetoolcallhook");
    impl HarnessBeforeToolCallHook {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            target: HarnessHookTarget = "Target", "update";
        }
    }

    object!(HarnessDisabledMemoryConfiguration = "AWS::BedrockAgentCore::Harness.HarnessDisabledMemoryConfiguration", "bedrockagentcore-harness-harnessdisabledmemoryconfiguration");
    impl HarnessDisabledMemoryConfiguration {
        new! {}
    }

    object!(HarnessEnvironmentArtifact = "AWS::BedrockAgentCore::Harness.HarnessEnvironmentArtifact", "bedrockagentcore-harness-harnessenvironmentartifact");
    impl HarnessEnvironmentArtifact {
        new! {}
        set! {
            container_configuration: ContainerConfiguration = "ContainerConfiguration", "update";
        }
    }

    object!(HarnessEnvironmentProvider = "AWS::BedrockAgentCore::Harness.HarnessEnvironmentProvider", "bedrockagentcore-harness-harnessenvironmentprovider");
    impl HarnessEnvironmentProvider {
        new! {}
        set! {
            agent_core_runtime_environment: HarnessAgentCoreRuntimeEnvironment = "AgentCoreRuntimeEnvironment", "update";
        }
    }

    object!(HarnessGatewayOutboundAuth = "AWS::BedrockAgentCore::Harness.HarnessGatewayOutboundAuth", "bedrockagentcore-harness-harnessgatewayoutboundauth");
    impl HarnessGatewayOutboundAuth {
        new! {}
        set! {
            aws_iam: AwsIam = "AwsIam", "update";
            none: None = "None", "update";
            oauth: OauthCredentialProvider = "Oauth", "update";
        }
    }

    object!(HarnessGeminiModelConfig = "AWS::BedrockAgentCore::Harness.HarnessGeminiModelConfig", "bedrockagentcore-harness-harnessgeminimodelconfig");
    impl HarnessGeminiModelConfig {
        new! {
            api_key_arn: m::Arn = "ApiKeyArn", "update";
            model_id: String = "ModelId", "update";
        }
        set! {
            additional_params: v::Json = "AdditionalParams", "update";
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            temperature: v::Number = "Temperature", "update; 0 to 2";
            top_k: i64 = "TopK", "update; 0 to 500";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(HarnessHook = "AWS::BedrockAgentCore::Harness.HarnessHook", "bedrockagentcore-harness-harnesshook");
    impl HarnessHook {
        new! {}
        set! {
            after_invocation: HarnessAfterInvocationHook = "AfterInvocation", "update";
            after_tool_call: HarnessAfterToolCallHook = "AfterToolCall", "update";
            before_invocation: HarnessBeforeInvocationHook = "BeforeInvocation", "update";
            before_tool_call: HarnessBeforeToolCallHook = "BeforeToolCall", "update";
        }
    }

    object!(HarnessHookEventBridgeTarget = "AWS::BedrockAgentCore::Harness.HarnessHookEventBridgeTarget", "bedrockagentcore-harness-harnesshookeventbridgetarget");
    impl HarnessHookEventBridgeTarget {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
    }

    object!(HarnessHookLambdaTarget = "AWS::BedrockAgentCore::Harness.HarnessHookLambdaTarget", "bedrockagentcore-harness-harnesshooklambdatarget");
    impl HarnessHookLambdaTarget {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
        set! {
            failure_mode: FailureMode = "FailureMode", "update";
            timeout_seconds: i64 = "TimeoutSeconds", "update; 1 to 900";
        }
    }

    object!(HarnessHookSnsTarget = "AWS::BedrockAgentCore::Harness.HarnessHookSnsTarget", "bedrockagentcore-harness-harnesshooksnstarget");
    impl HarnessHookSnsTarget {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
    }

    object!(HarnessHookTarget = "AWS::BedrockAgentCore::Harness.HarnessHookTarget", "bedrockagentcore-harness-harnesshooktarget");
    impl HarnessHookTarget {
        new! {}
        set! {
            event_bridge: HarnessHookEventBridgeTarget = "EventBridge", "update";
            lambda: HarnessHookLambdaTarget = "Lambda", "update";
            sns: HarnessHookSnsTarget = "Sns", "update";
        }
    }

    object!(HarnessInlineFunctionConfig = "AWS::BedrockAgentCore::Harness.HarnessInlineFunctionConfig", "bedrockagentcore-harness-harnessinlinefunctionconfig");
    impl HarnessInlineFunctionConfig {
        new! {
            description: String = "Description", "update; 1 to 4096 characters";
            input_schema: v::Json = "InputSchema", "update";
        }
    }

    object!(HarnessLiteLlmModelConfig = "AWS::BedrockAgentCore::Harness.HarnessLiteLlmModelConfig", "bedrockagentcore-harness-harnesslitellmmodelconfig");
    impl HarnessLiteLlmModelConfig {
        new! {
            model_id: String = "ModelId", "update";
        }
        set! {
            additional_params: v::Json = "AdditionalParams", "update";
            api_base: String = "ApiBase", "update; 1 to 16383 characters";
            api_key_arn: m::Arn = "ApiKeyArn", "update";
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            temperature: v::Number = "Temperature", "update; 0 to 2";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(HarnessManagedMemoryConfiguration = "AWS::BedrockAgentCore::Harness.HarnessManagedMemoryConfiguration", "bedrockagentcore-harness-harnessmanagedmemoryconfiguration");
    impl HarnessManagedMemoryConfiguration {
        new! {}
        set! {
            encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement";
            event_expiry_duration: i64 = "EventExpiryDuration", "update; 3 to 365";
            strategies: [HarnessManagedMemoryConfigurationStrategy] = "Strategies", "update; 1 to 4 items";
        }
    }

    object!(HarnessMemoryConfiguration = "AWS::BedrockAgentCore::Harness.HarnessMemoryConfiguration", "bedrockagentcore-harness-harnessmemoryconfiguration");
    impl HarnessMemoryConfiguration {
        new! {}
        set! {
            agent_core_memory_configuration: HarnessAgentCoreMemoryConfiguration = "AgentCoreMemoryConfiguration", "update";
            disabled: HarnessDisabledMemoryConfiguration = "Disabled", "update";
            managed_memory_configuration: HarnessManagedMemoryConfiguration = "ManagedMemoryConfiguration", "update";
        }
    }

    object!(HarnessModelConfiguration = "AWS::BedrockAgentCore::Harness.HarnessModelConfiguration", "bedrockagentcore-harness-harnessmodelconfiguration");
    impl HarnessModelConfiguration {
        new! {}
        set! {
            bedrock_model_config: HarnessBedrockModelConfig = "BedrockModelConfig", "update";
            gemini_model_config: HarnessGeminiModelConfig = "GeminiModelConfig", "update";
            lite_llm_model_config: HarnessLiteLlmModelConfig = "LiteLlmModelConfig", "update";
            open_ai_model_config: HarnessOpenAiModelConfig = "OpenAiModelConfig", "update";
        }
    }

    object!(HarnessOpenAiModelConfig = "AWS::BedrockAgentCore::Harness.HarnessOpenAiModelConfig", "bedrockagentcore-harness-harnessopenaimodelconfig");
    impl HarnessOpenAiModelConfig {
        new! {
            api_key_arn: m::Arn = "ApiKeyArn", "update";
            model_id: String = "ModelId", "update";
        }
        set! {
            additional_params: v::Json = "AdditionalParams", "update";
            api_base: String = "ApiBase", "update; 1 to 16383 characters";
            api_format: HarnessOpenAiModelConfigApiFormat = "ApiFormat", "update";
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            temperature: v::Number = "Temperature", "update; 0 to 2";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(HarnessRemoteMcpConfig = "AWS::BedrockAgentCore::Harness.HarnessRemoteMcpConfig", "bedrockagentcore-harness-harnessremotemcpconfig");
    impl HarnessRemoteMcpConfig {
        new! {
            url: String = "Url", "update; 1 to 16383 characters";
        }
        set! {
            headers: v::Map<String> = "Headers", "update";
        }
    }

    object!(HarnessSkill = "AWS::BedrockAgentCore::Harness.HarnessSkill", "bedrockagentcore-harness-harnessskill");
    impl HarnessSkill {
        new! {}
        set! {
            aws_skills: HarnessSkillAwsSkillsSource = "AwsSkills", "update";
            git: HarnessSkillGitSource = "Git", "update";
            path: String = "Path", "update; at least 1 characters";
            s3: HarnessSkillS3Source = "S3", "update";
        }
    }

    object!(HarnessSkillAwsSkillsSource = "AWS::BedrockAgentCore::Harness.HarnessSkillAwsSkillsSource", "bedrockagentcore-harness-harnessskillawsskillssource");
    impl HarnessSkillAwsSkillsSource {
        new! {}
        set! {
            paths: [String] = "Paths", "update";
        }
    }

    object!(HarnessSkillGitAuth = "AWS::BedrockAgentCore::Harness.HarnessSkillGitAuth", "bedrockagentcore-harness-harnessskillgitauth");
    impl HarnessSkillGitAuth {
        new! {
            credential_arn: m::Arn = "CredentialArn", "update";
        }
        set! {
            username: String = "Username", "update";
        }
    }

    object!(HarnessSkillGitSource = "AWS::BedrockAgentCore::Harness.HarnessSkillGitSource", "bedrockagentcore-harness-harnessskillgitsource");
    impl HarnessSkillGitSource {
        new! {
            url: String = "Url", "update; at least 8 characters";
        }
        set! {
            auth: HarnessSkillGitAuth = "Auth", "update";
            path: String = "Path", "update";
        }
    }

    object!(HarnessSkillS3Source = "AWS::BedrockAgentCore::Harness.HarnessSkillS3Source", "bedrockagentcore-harness-harnessskills3source");
    impl HarnessSkillS3Source {
        new! {
            uri: String = "Uri", "update; at least 5 characters";
        }
    }

    object!(HarnessSlidingWindowConfiguration = "AWS::BedrockAgentCore::Harness.HarnessSlidingWindowConfiguration", "bedrockagentcore-harness-harnessslidingwindowconfiguration");
    impl HarnessSlidingWindowConfiguration {
        new! {}
        set! {
            messages_count: i64 = "MessagesCount", "update";
        }
    }

    object!(HarnessSummarizationConfiguration = "AWS::BedrockAgentCore::Harness.HarnessSummarizationConfiguration", "bedrockagentcore-harness-harnesssummarizationconfiguration");
    impl HarnessSummarizationConfiguration {
        new! {}
        set! {
            preserve_recent_messages: i64 = "PreserveRecentMessages", "update";
            summarization_system_prompt: String = "SummarizationSystemPrompt", "update";
            summary_ratio: v::Number = "SummaryRatio", "update";
        }
    }

    object!(HarnessSystemContentBlock = "AWS::BedrockAgentCore::Harness.HarnessSystemContentBlock", "bedrockagentcore-harness-harnesssystemcontentblock");
    impl HarnessSystemContentBlock {
        new! {
            text: String = "Text", "update; at least 1 characters";
        }
    }

    object!(HarnessTool = "AWS::BedrockAgentCore::Harness.HarnessTool", "bedrockagentcore-harness-harnesstool");
    impl HarnessTool {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            config: HarnessToolConfiguration = "Config", "update";
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(HarnessToolConfiguration = "AWS::BedrockAgentCore::Harness.HarnessToolConfiguration", "bedrockagentcore-harness-harnesstoolconfiguration");
    impl HarnessToolConfiguration {
        new! {}
        set! {
            agent_core_browser: HarnessAgentCoreBrowserConfig = "AgentCoreBrowser", "update";
            agent_core_code_interpreter: HarnessAgentCoreCodeInterpreterConfig = "AgentCoreCodeInterpreter", "update";
            agent_core_gateway: HarnessAgentCoreGatewayConfig = "AgentCoreGateway", "update";
            inline_function: HarnessInlineFunctionConfig = "InlineFunction", "update";
            remote_mcp: HarnessRemoteMcpConfig = "RemoteMcp", "update";
        }
    }

    object!(HarnessTruncationConfiguration = "AWS::BedrockAgentCore::Harness.HarnessTruncationConfiguration", "bedrockagentcore-harness-harnesstruncationconfiguration");
    impl HarnessTruncationConfiguration {
        new! {
            strategy: HarnessTruncationConfigurationStrategy = "Strategy", "update";
        }
        set! {
            config: HarnessTruncationStrategyConfiguration = "Config", "update";
        }
    }

    object!(HarnessTruncationStrategyConfiguration = "AWS::BedrockAgentCore::Harness.HarnessTruncationStrategyConfiguration", "bedrockagentcore-harness-harnesstruncationstrategyconfiguration");
    impl HarnessTruncationStrategyConfiguration {
        new! {}
        set! {
            sliding_window: HarnessSlidingWindowConfiguration = "SlidingWindow", "update";
            summarization: HarnessSummarizationConfiguration = "Summarization", "update";
        }
    }

    object!(LifecycleConfiguration = "AWS::BedrockAgentCore::Harness.LifecycleConfiguration", "bedrockagentcore-harness-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {}
        set! {
            idle_runtime_session_timeout: i64 = "IdleRuntimeSessionTimeout", "update; 60 to 1209600";
            max_lifetime: i64 = "MaxLifetime", "update; 60 to 1209600";
        }
    }

    object!(ManagedVpcResource = "AWS::BedrockAgentCore::Harness.ManagedVpcResource", "bedrockagentcore-harness-managedvpcresource");
    impl ManagedVpcResource {
        new! {
            endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
            vpc_identifier: String = "VpcIdentifier", "update";
        }
        set! {
            routing_domain: String = "RoutingDomain", "update; 3 to 255 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            tags: v::Map<String> = "Tags", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::BedrockAgentCore::Harness.NetworkConfiguration", "bedrockagentcore-harness-networkconfiguration");
    impl NetworkConfiguration {
        new! {
            network_mode: NetworkMode = "NetworkMode", "update";
        }
        set! {
            network_mode_config: VpcConfig = "NetworkModeConfig", "update";
        }
    }

    object!(None = "AWS::BedrockAgentCore::Harness.None", "bedrockagentcore-harness-none");
    impl None {
        new! {}
    }

    object!(OauthCredentialProvider = "AWS::BedrockAgentCore::Harness.OAuthCredentialProvider", "bedrockagentcore-harness-oauthcredentialprovider");
    impl OauthCredentialProvider {
        new! {
            provider_arn: m::Arn = "ProviderArn", "update";
            scopes: [String] = "Scopes", "update; at most 100 items";
        }
        set! {
            custom_parameters: v::Map<String> = "CustomParameters", "update";
            default_return_url: String = "DefaultReturnUrl", "update; 1 to 2048 characters";
            grant_type: GrantType = "GrantType", "update";
        }
    }

    object!(PrivateEndpoint = "AWS::BedrockAgentCore::Harness.PrivateEndpoint", "bedrockagentcore-harness-privateendpoint");
    impl PrivateEndpoint {
        new! {}
        set! {
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource", "update";
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource", "update";
        }
    }

    object!(PrivateEndpointOverride = "AWS::BedrockAgentCore::Harness.PrivateEndpointOverride", "bedrockagentcore-harness-privateendpointoverride");
    impl PrivateEndpointOverride {
        new! {
            domain: String = "Domain", "update; 1 to 253 characters";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
        }
    }

    object!(S3FilesAccessPointConfiguration = "AWS::BedrockAgentCore::Harness.S3FilesAccessPointConfiguration", "bedrockagentcore-harness-s3filesaccesspointconfiguration");
    impl S3FilesAccessPointConfiguration {
        new! {
            access_point_arn: m::Arn = "AccessPointArn", "update; at most 256 characters";
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(SelfManagedLatticeResource = "AWS::BedrockAgentCore::Harness.SelfManagedLatticeResource", "bedrockagentcore-harness-selfmanagedlatticeresource");
    impl SelfManagedLatticeResource {
        new! {
            resource_configuration_identifier: String = "ResourceConfigurationIdentifier", "update; 20 to 2048 characters";
        }
    }

    object!(SessionStorageConfiguration = "AWS::BedrockAgentCore::Harness.SessionStorageConfiguration", "bedrockagentcore-harness-sessionstorageconfiguration");
    impl SessionStorageConfiguration {
        new! {
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(VpcConfig = "AWS::BedrockAgentCore::Harness.VpcConfig", "bedrockagentcore-harness-vpcconfig");
    impl VpcConfig {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 16 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { ClaimMatchOperator: Equals = "EQUALS", Contains = "CONTAINS", ContainsAny = "CONTAINS_ANY" }
    values! { InboundTokenClaimValueType: String = "STRING", StringArray = "STRING_ARRAY" }
    values! { HarnessBedrockModelConfigApiFormat: ConverseStream = "converse_stream", Responses = "responses", ChatCompletions = "chat_completions" }
    values! { FailureMode: Allow = "allow", Deny = "deny" }
    values! { HarnessManagedMemoryConfigurationStrategy: Semantic = "SEMANTIC", Summarization = "SUMMARIZATION", UserPreference = "USER_PREFERENCE", Episodic = "EPISODIC" }
    values! { HarnessOpenAiModelConfigApiFormat: ChatCompletions = "chat_completions", Responses = "responses" }
    values! { Type: RemoteMcp = "remote_mcp", AgentcoreBrowser = "agentcore_browser", AgentcoreGateway = "agentcore_gateway", InlineFunction = "inline_function", AgentcoreCodeInterpreter = "agentcore_code_interpreter" }
    values! { HarnessTruncationConfigurationStrategy: SlidingWindow = "sliding_window", Summarization = "summarization", None = "none" }
    values! { EndpointIpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { NetworkMode: Public = "PUBLIC", Vpc = "VPC" }
    values! { GrantType: ClientCredentials = "CLIENT_CREDENTIALS", AuthorizationCode = "AUTHORIZATION_CODE" }
}

resource! {
    HarnessEndpoint = "AWS::BedrockAgentCore::HarnessEndpoint", "bedrockagentcore-harnessendpoint", List("Tags"), m::Arn
}
impl HarnessEndpoint {
    new! {
        endpoint_name: String = "EndpointName", "replacement";
        harness_id: String = "HarnessId", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        target_version: String = "TargetVersion", "update; 1 to 5 characters; cannot be read back";
    }
}
impl c::Handle<HarnessEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_harness_name: String = "HarnessName";
        attr_live_version: String = "LiveVersion";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { HarnessEndpoint: m::Arn = Ref; }

resource! {
    Memory = "AWS::BedrockAgentCore::Memory", "bedrockagentcore-memory", Map("Tags"), m::Arn
}
impl Memory {
    new! {
        name: String = "Name", "replacement";
        event_expiry_duration: i64 = "EventExpiryDuration", "update; 3 to 365";
    }
    set! {
        description: String = "Description", "update";
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement";
        indexed_keys: [memory::IndexedKey] = "IndexedKeys", "update; 1 to 10 items";
        memory_execution_role_arn: m::iam::RoleArn = "MemoryExecutionRoleArn", "update";
        memory_strategies: [memory::MemoryStrategy] = "MemoryStrategies", "update";
        namespace_keys: [memory::NamespaceKeyEntry] = "NamespaceKeys", "update; 1 to 5 items";
        stream_delivery_resources: memory::StreamDeliveryResources = "StreamDeliveryResources", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Memory> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_memory_arn: m::Arn = "MemoryArn";
        attr_memory_id: String = "MemoryId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Memory: m::Arn = Ref; }
/// Property types and values of [`Memory`].
pub mod memory {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ContentConfiguration = "AWS::BedrockAgentCore::Memory.ContentConfiguration", "bedrockagentcore-memory-contentconfiguration");
    impl ContentConfiguration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            level: Level = "Level", "update";
        }
    }

    object!(CustomConfigurationInput = "AWS::BedrockAgentCore::Memory.CustomConfigurationInput", "bedrockagentcore-memory-customconfigurationinput");
    impl CustomConfigurationInput {
        new! {}
        set! {
            episodic_override: EpisodicOverride = "EpisodicOverride", "update";
            self_managed_configuration: SelfManagedConfiguration = "SelfManagedConfiguration", "update";
            semantic_override: SemanticOverride = "SemanticOverride", "update";
            summary_override: SummaryOverride = "SummaryOverride", "update";
            user_preference_override: UserPreferenceOverride = "UserPreferenceOverride", "update";
        }
    }

    object!(CustomMemoryStrategy = "AWS::BedrockAgentCore::Memory.CustomMemoryStrategy", "bedrockagentcore-memory-custommemorystrategy");
    impl CustomMemoryStrategy {
        new! {
            name: String = "Name", "update";
        }
        set! {
            configuration: CustomConfigurationInput = "Configuration", "update";
            description: String = "Description", "update";
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification", "update; cannot be read back";
        }
    }

    object!(EpisodicMemoryStrategy = "AWS::BedrockAgentCore::Memory.EpisodicMemoryStrategy", "bedrockagentcore-memory-episodicmemorystrategy");
    impl EpisodicMemoryStrategy {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update";
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification", "update; cannot be read back";
            reflection_configuration: EpisodicReflectionConfigurationInput = "ReflectionConfiguration", "update";
        }
    }

    object!(EpisodicOverride = "AWS::BedrockAgentCore::Memory.EpisodicOverride", "bedrockagentcore-memory-episodicoverride");
    impl EpisodicOverride {
        new! {}
        set! {
            consolidation: EpisodicOverrideConsolidationConfigurationInput = "Consolidation", "update";
            extraction: EpisodicOverrideExtractionConfigurationInput = "Extraction", "update";
            reflection: EpisodicOverrideReflectionConfigurationInput = "Reflection", "update";
        }
    }

    object!(EpisodicOverrideConsolidationConfigurationInput = "AWS::BedrockAgentCore::Memory.EpisodicOverrideConsolidationConfigurationInput", "bedrockagentcore-memory-episodicoverrideconsolidationconfigurationinput");
    impl EpisodicOverrideConsolidationConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(EpisodicOverrideExtractionConfigurationInput = "AWS::BedrockAgentCore::Memory.EpisodicOverrideExtractionConfigurationInput", "bedrockagentcore-memory-episodicoverrideextractionconfigurationinput");
    impl EpisodicOverrideExtractionConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(EpisodicOverrideReflectionConfigurationInput = "AWS::BedrockAgentCore::Memory.EpisodicOverrideReflectionConfigurationInput", "bedrockagentcore-memory-episodicoverridereflectionconfigurationinput");
    impl EpisodicOverrideReflectionConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
        set! {
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
        }
    }

    object!(EpisodicReflectionConfigurationInput = "AWS::BedrockAgentCore::Memory.EpisodicReflectionConfigurationInput", "bedrockagentcore-memory-episodicreflectionconfigurationinput");
    impl EpisodicReflectionConfigurationInput {
        new! {}
        set! {
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
        }
    }

    object!(ExtractionConfig = "AWS::BedrockAgentCore::Memory.ExtractionConfig", "bedrockagentcore-memory-extractionconfig");
    impl ExtractionConfig {
        new! {}
        set! {
            llm_extraction_config: LlmExtractionConfig = "LlmExtractionConfig", "update";
        }
    }

    object!(IndexedKey = "AWS::BedrockAgentCore::Memory.IndexedKey", "bedrockagentcore-memory-indexedkey");
    impl IndexedKey {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            type_: MetadataValueType = "Type", "update";
        }
    }

    object!(InvocationConfigurationInput = "AWS::BedrockAgentCore::Memory.InvocationConfigurationInput", "bedrockagentcore-memory-invocationconfigurationinput");
    impl InvocationConfigurationInput {
        new! {}
        set! {
            payload_delivery_bucket_name: String = "PayloadDeliveryBucketName", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(KinesisResource = "AWS::BedrockAgentCore::Memory.KinesisResource", "bedrockagentcore-memory-kinesisresource");
    impl KinesisResource {
        new! {
            data_stream_arn: m::Arn = "DataStreamArn", "update";
            content_configurations: [ContentConfiguration] = "ContentConfigurations", "update; 1 items";
        }
    }

    object!(LlmExtractionConfig = "AWS::BedrockAgentCore::Memory.LlmExtractionConfig", "bedrockagentcore-memory-llmextractionconfig");
    impl LlmExtractionConfig {
        new! {
            definition: String = "Definition", "update; 1 to 1000 characters";
        }
        set! {
            llm_extraction_instruction: String = "LlmExtractionInstruction", "update; 1 to 1000 characters";
            validation: Validation = "Validation", "update";
        }
    }

    object!(MemoryRecordSchema = "AWS::BedrockAgentCore::Memory.MemoryRecordSchema", "bedrockagentcore-memory-memoryrecordschema");
    impl MemoryRecordSchema {
        new! {}
        set! {
            metadata_schema: [MetadataSchemaEntry] = "MetadataSchema", "update; 1 to 20 items";
        }
    }

    object!(MemoryStrategy = "AWS::BedrockAgentCore::Memory.MemoryStrategy", "bedrockagentcore-memory-memorystrategy");
    impl MemoryStrategy {
        new! {}
        set! {
            custom_memory_strategy: CustomMemoryStrategy = "CustomMemoryStrategy", "update";
            episodic_memory_strategy: EpisodicMemoryStrategy = "EpisodicMemoryStrategy", "update";
            semantic_memory_strategy: SemanticMemoryStrategy = "SemanticMemoryStrategy", "update";
            summary_memory_strategy: SummaryMemoryStrategy = "SummaryMemoryStrategy", "update";
            user_preference_memory_strategy: UserPreferenceMemoryStrategy = "UserPreferenceMemoryStrategy", "update";
        }
    }

    object!(MessageBasedTriggerInput = "AWS::BedrockAgentCore::Memory.MessageBasedTriggerInput", "bedrockagentcore-memory-messagebasedtriggerinput");
    impl MessageBasedTriggerInput {
        new! {}
        set! {
            message_count: i64 = "MessageCount", "update; 1 to 50";
        }
    }

    object!(MetadataSchemaEntry = "AWS::BedrockAgentCore::Memory.MetadataSchemaEntry", "bedrockagentcore-memory-metadataschemaentry");
    impl MetadataSchemaEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
        }
        set! {
            extraction_config: ExtractionConfig = "ExtractionConfig", "update";
            extraction_type: ExtractionType = "ExtractionType", "update";
            type_: MetadataValueType = "Type", "update";
        }
    }

    object!(NamespaceKeyEntry = "AWS::BedrockAgentCore::Memory.NamespaceKeyEntry", "bedrockagentcore-memory-namespacekeyentry");
    impl NamespaceKeyEntry {
        new! {
            key: String = "Key", "update; 1 to 32 characters";
        }
        set! {
            validation: NamespaceKeyValidation = "Validation", "update";
        }
    }

    object!(NamespaceKeyValidation = "AWS::BedrockAgentCore::Memory.NamespaceKeyValidation", "bedrockagentcore-memory-namespacekeyvalidation");
    impl NamespaceKeyValidation {
        new! {}
        set! {
            allowed_values: [String] = "AllowedValues", "update; 1 to 10 items";
            regex_pattern: String = "RegexPattern", "update; 1 to 64 characters";
        }
    }

    object!(NumberValidation = "AWS::BedrockAgentCore::Memory.NumberValidation", "bedrockagentcore-memory-numbervalidation");
    impl NumberValidation {
        new! {}
        set! {
            max_value: v::Number = "MaxValue", "update";
            min_value: v::Number = "MinValue", "update";
        }
    }

    object!(RecordExpirySpecification = "AWS::BedrockAgentCore::Memory.RecordExpirySpecification", "bedrockagentcore-memory-recordexpiryspecification");
    impl RecordExpirySpecification {
        new! {
            record_expiry_duration_days: i64 = "RecordExpiryDurationDays", "update; at least 31";
        }
    }

    object!(SelfManagedConfiguration = "AWS::BedrockAgentCore::Memory.SelfManagedConfiguration", "bedrockagentcore-memory-selfmanagedconfiguration");
    impl SelfManagedConfiguration {
        new! {}
        set! {
            historical_context_window_size: i64 = "HistoricalContextWindowSize", "update; 0 to 50";
            invocation_configuration: InvocationConfigurationInput = "InvocationConfiguration", "update";
            trigger_conditions: [TriggerConditionInput] = "TriggerConditions", "update; at least 1 items";
        }
    }

    object!(SemanticMemoryStrategy = "AWS::BedrockAgentCore::Memory.SemanticMemoryStrategy", "bedrockagentcore-memory-semanticmemorystrategy");
    impl SemanticMemoryStrategy {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update";
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification", "update; cannot be read back";
        }
    }

    object!(SemanticOverride = "AWS::BedrockAgentCore::Memory.SemanticOverride", "bedrockagentcore-memory-semanticoverride");
    impl SemanticOverride {
        new! {}
        set! {
            consolidation: SemanticOverrideConsolidationConfigurationInput = "Consolidation", "update";
            extraction: SemanticOverrideExtractionConfigurationInput = "Extraction", "update";
        }
    }

    object!(SemanticOverrideConsolidationConfigurationInput = "AWS::BedrockAgentCore::Memory.SemanticOverrideConsolidationConfigurationInput", "bedrockagentcore-memory-semanticoverrideconsolidationconfigurationinput");
    impl SemanticOverrideConsolidationConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(SemanticOverrideExtractionConfigurationInput = "AWS::BedrockAgentCore::Memory.SemanticOverrideExtractionConfigurationInput", "bedrockagentcore-memory-semanticoverrideextractionconfigurationinput");
    impl SemanticOverrideExtractionConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(StreamDeliveryResource = "AWS::BedrockAgentCore::Memory.StreamDeliveryResource", "bedrockagentcore-memory-streamdeliveryresource");
    impl StreamDeliveryResource {
        new! {}
        set! {
            kinesis: KinesisResource = "Kinesis", "update";
        }
    }

    object!(StreamDeliveryResources = "AWS::BedrockAgentCore::Memory.StreamDeliveryResources", "bedrockagentcore-memory-streamdeliveryresources");
    impl StreamDeliveryResources {
        new! {
            resources: [StreamDeliveryResource] = "Resources", "update; at most 1 items";
        }
    }

    object!(StringListValidation = "AWS::BedrockAgentCore::Memory.StringListValidation", "bedrockagentcore-memory-stringlistvalidation");
    impl StringListValidation {
        new! {}
        set! {
            allowed_values: [String] = "AllowedValues", "update; 1 to 10 items";
            max_items: i64 = "MaxItems", "update; 1 to 5";
        }
    }

    object!(StringValidation = "AWS::BedrockAgentCore::Memory.StringValidation", "bedrockagentcore-memory-stringvalidation");
    impl StringValidation {
        new! {
            allowed_values: [String] = "AllowedValues", "update; 1 to 10 items";
        }
    }

    object!(SummaryMemoryStrategy = "AWS::BedrockAgentCore::Memory.SummaryMemoryStrategy", "bedrockagentcore-memory-summarymemorystrategy");
    impl SummaryMemoryStrategy {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update";
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification", "update; cannot be read back";
        }
    }

    object!(SummaryOverride = "AWS::BedrockAgentCore::Memory.SummaryOverride", "bedrockagentcore-memory-summaryoverride");
    impl SummaryOverride {
        new! {}
        set! {
            consolidation: SummaryOverrideConsolidationConfigurationInput = "Consolidation", "update";
        }
    }

    object!(SummaryOverrideConsolidationConfigurationInput = "AWS::BedrockAgentCore::Memory.SummaryOverrideConsolidationConfigurationInput", "bedrockagentcore-memory-summaryoverrideconsolidationconfigurationinput");
    impl SummaryOverrideConsolidationConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(TimeBasedTriggerInput = "AWS::BedrockAgentCore::Memory.TimeBasedTriggerInput", "bedrockagentcore-memory-timebasedtriggerinput");
    impl TimeBasedTriggerInput {
        new! {}
        set! {
            idle_session_timeout: i64 = "IdleSessionTimeout", "update; 10 to 3000";
        }
    }

    object!(TokenBasedTriggerInput = "AWS::BedrockAgentCore::Memory.TokenBasedTriggerInput", "bedrockagentcore-memory-tokenbasedtriggerinput");
    impl TokenBasedTriggerInput {
        new! {}
        set! {
            token_count: i64 = "TokenCount", "update; 100 to 500000";
        }
    }

    object!(TriggerConditionInput = "AWS::BedrockAgentCore::Memory.TriggerConditionInput", "bedrockagentcore-memory-triggerconditioninput");
    impl TriggerConditionInput {
        new! {}
        set! {
            message_based_trigger: MessageBasedTriggerInput = "MessageBasedTrigger", "update";
            time_based_trigger: TimeBasedTriggerInput = "TimeBasedTrigger", "update";
            token_based_trigger: TokenBasedTriggerInput = "TokenBasedTrigger", "update";
        }
    }

    object!(UserPreferenceMemoryStrategy = "AWS::BedrockAgentCore::Memory.UserPreferenceMemoryStrategy", "bedrockagentcore-memory-userpreferencememorystrategy");
    impl UserPreferenceMemoryStrategy {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update";
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema", "update";
            namespace_templates: [String] = "NamespaceTemplates", "update; at least 1 items";
            namespaces: [String] = "Namespaces", "update; at least 1 items";
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification", "update; cannot be read back";
        }
    }

    object!(UserPreferenceOverride = "AWS::BedrockAgentCore::Memory.UserPreferenceOverride", "bedrockagentcore-memory-userpreferenceoverride");
    impl UserPreferenceOverride {
        new! {}
        set! {
            consolidation: UserPreferenceOverrideConsolidationConfigurationInput = "Consolidation", "update";
            extraction: UserPreferenceOverrideExtractionConfigurationInput = "Extraction", "update";
        }
    }

    object!(UserPreferenceOverrideConsolidationConfigurationInput = "AWS::BedrockAgentCore::Memory.UserPreferenceOverrideConsolidationConfigurationInput", "bedrockagentcore-memory-userpreferenceoverrideconsolidationconfigurationinput");
    impl UserPreferenceOverrideConsolidationConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(UserPreferenceOverrideExtractionConfigurationInput = "AWS::BedrockAgentCore::Memory.UserPreferenceOverrideExtractionConfigurationInput", "bedrockagentcore-memory-userpreferenceoverrideextractionconfigurationinput");
    impl UserPreferenceOverrideExtractionConfigurationInput {
        new! {
            model_id: String = "ModelId", "update";
            append_to_prompt: String = "AppendToPrompt", "update; 1 to 30000 characters";
        }
    }

    object!(Validation = "AWS::BedrockAgentCore::Memory.Validation", "bedrockagentcore-memory-validation");
    impl Validation {
        new! {}
        set! {
            number_validation: NumberValidation = "NumberValidation", "update";
            string_list_validation: StringListValidation = "StringListValidation", "update";
            string_validation: StringValidation = "StringValidation", "update";
        }
    }
    values! { Level: MetadataOnly = "METADATA_ONLY", FullContent = "FULL_CONTENT" }
    values! { Type: MemoryRecords = "MEMORY_RECORDS" }
    values! { MetadataValueType: String = "STRING", Stringlist = "STRINGLIST", Number = "NUMBER" }
    values! { ExtractionType: LlmInferred = "LLM_INFERRED", StrictlyConsistent = "STRICTLY_CONSISTENT" }
}

resource! {
    Oauth2CredentialProvider = "AWS::BedrockAgentCore::OAuth2CredentialProvider", "bedrockagentcore-oauth2credentialprovider", List("Tags"), m::Arn
}
impl Oauth2CredentialProvider {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        credential_provider_vendor: oauth2_credential_provider::CredentialProviderVendor = "CredentialProviderVendor", "replacement";
    }
    set! {
        oauth2_provider_config_input: oauth2_credential_provider::Oauth2ProviderConfigInput = "Oauth2ProviderConfigInput", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Oauth2CredentialProvider> {
    get! {
        attr_callback_url: String = "CallbackUrl";
        attr_client_secret_arn: v::Json = "ClientSecretArn";
        attr_client_secret_json_key: String = "ClientSecretJsonKey";
        attr_client_secret_source: String = "ClientSecretSource";
        attr_created_time: String = "CreatedTime";
        attr_credential_provider_arn: m::Arn = "CredentialProviderArn";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_oauth2_provider_config_output: v::Json = "Oauth2ProviderConfigOutput";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`Oauth2CredentialProvider`].
pub mod oauth2_credential_provider {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AtlassianOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.AtlassianOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-atlassianoauth2providerconfiginput");
    impl AtlassianOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(ClientSecretArn = "AWS::BedrockAgentCore::OAuth2CredentialProvider.ClientSecretArn", "bedrockagentcore-oauth2credentialprovider-clientsecretarn");
    impl ClientSecretArn {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(CustomOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.CustomOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-customoauth2providerconfiginput");
    impl CustomOauth2ProviderConfigInput {
        new! {
            oauth_discovery: Oauth2Discovery = "OauthDiscovery", "update";
        }
        set! {
            client_authentication_method: ClientAuthenticationMethod = "ClientAuthenticationMethod", "update";
            client_id: String = "ClientId", "update; 1 to 256 characters";
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
            on_behalf_of_token_exchange_config: OnBehalfOfTokenExchangeConfig = "OnBehalfOfTokenExchangeConfig", "update";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
            private_endpoint_overrides: [PrivateEndpointOverride] = "PrivateEndpointOverrides", "update; at most 5 items";
            private_key_jwt_config: PrivateKeyJwtConfig = "PrivateKeyJwtConfig", "update";
        }
    }

    object!(GithubOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.GithubOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-githuboauth2providerconfiginput");
    impl GithubOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(GoogleOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.GoogleOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-googleoauth2providerconfiginput");
    impl GoogleOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(IncludedOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.IncludedOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-includedoauth2providerconfiginput");
    impl IncludedOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            authorization_endpoint: String = "AuthorizationEndpoint", "update";
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
            issuer: String = "Issuer", "update";
            token_endpoint: String = "TokenEndpoint", "update";
        }
    }

    object!(KmsKeySourceType = "AWS::BedrockAgentCore::OAuth2CredentialProvider.KmsKeySourceType", "bedrockagentcore-oauth2credentialprovider-kmskeysourcetype");
    impl KmsKeySourceType {
        new! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        }
    }

    object!(LinkedinOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.LinkedinOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-linkedinoauth2providerconfiginput");
    impl LinkedinOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(ManagedVpcResource = "AWS::BedrockAgentCore::OAuth2CredentialProvider.ManagedVpcResource", "bedrockagentcore-oauth2credentialprovider-managedvpcresource");
    impl ManagedVpcResource {
        new! {
            endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
            vpc_identifier: String = "VpcIdentifier", "update";
        }
        set! {
            routing_domain: String = "RoutingDomain", "update; 3 to 255 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            tags: v::Map<String> = "Tags", "update";
        }
    }

    object!(MicrosoftOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.MicrosoftOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-microsoftoauth2providerconfiginput");
    impl MicrosoftOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
            tenant_id: String = "TenantId", "update; 1 to 2048 characters";
        }
    }

    object!(Oauth2AuthorizationServerMetadata = "AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2AuthorizationServerMetadata", "bedrockagentcore-oauth2credentialprovider-oauth2authorizationservermetadata");
    impl Oauth2AuthorizationServerMetadata {
        new! {
            authorization_endpoint: String = "AuthorizationEndpoint", "update";
            issuer: String = "Issuer", "update";
            token_endpoint: String = "TokenEndpoint", "update";
        }
        set! {
            response_types: [String] = "ResponseTypes", "update";
        }
    }

    object!(Oauth2Discovery = "AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2Discovery", "bedrockagentcore-oauth2credentialprovider-oauth2discovery");
    impl Oauth2Discovery {
        new! {}
        set! {
            authorization_server_metadata: Oauth2AuthorizationServerMetadata = "AuthorizationServerMetadata", "update";
            discovery_url: String = "DiscoveryUrl", "update";
        }
    }

    object!(Oauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-oauth2providerconfiginput");
    impl Oauth2ProviderConfigInput {
        new! {}
        set! {
            atlassian_oauth2_provider_config: AtlassianOauth2ProviderConfigInput = "AtlassianOauth2ProviderConfig", "update";
            custom_oauth2_provider_config: CustomOauth2ProviderConfigInput = "CustomOauth2ProviderConfig", "update";
            github_oauth2_provider_config: GithubOauth2ProviderConfigInput = "GithubOauth2ProviderConfig", "update";
            google_oauth2_provider_config: GoogleOauth2ProviderConfigInput = "GoogleOauth2ProviderConfig", "update";
            included_oauth2_provider_config: IncludedOauth2ProviderConfigInput = "IncludedOauth2ProviderConfig", "update";
            linkedin_oauth2_provider_config: LinkedinOauth2ProviderConfigInput = "LinkedinOauth2ProviderConfig", "update";
            microsoft_oauth2_provider_config: MicrosoftOauth2ProviderConfigInput = "MicrosoftOauth2ProviderConfig", "update";
            salesforce_oauth2_provider_config: SalesforceOauth2ProviderConfigInput = "SalesforceOauth2ProviderConfig", "update";
            slack_oauth2_provider_config: SlackOauth2ProviderConfigInput = "SlackOauth2ProviderConfig", "update";
        }
    }

    object!(Oauth2ProviderConfigOutput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.Oauth2ProviderConfigOutput", "bedrockagentcore-oauth2credentialprovider-oauth2providerconfigoutput");
    impl Oauth2ProviderConfigOutput {
        new! {}
        set! {
            client_authentication_method: ClientAuthenticationMethod = "ClientAuthenticationMethod", "update";
            client_id: String = "ClientId", "update; 1 to 256 characters";
            oauth_discovery: Oauth2Discovery = "OauthDiscovery", "update";
            on_behalf_of_token_exchange_config: OnBehalfOfTokenExchangeConfig = "OnBehalfOfTokenExchangeConfig", "update";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
            private_endpoint_overrides: [PrivateEndpointOverride] = "PrivateEndpointOverrides", "update; at most 5 items";
            private_key_jwt_config: PrivateKeyJwtConfig = "PrivateKeyJwtConfig", "update";
        }
    }

    object!(OnBehalfOfTokenExchangeConfig = "AWS::BedrockAgentCore::OAuth2CredentialProvider.OnBehalfOfTokenExchangeConfig", "bedrockagentcore-oauth2credentialprovider-onbehalfoftokenexchangeconfig");
    impl OnBehalfOfTokenExchangeConfig {
        new! {
            grant_type: GrantType = "GrantType", "update";
        }
        set! {
            token_exchange_grant_type_config: TokenExchangeGrantTypeConfig = "TokenExchangeGrantTypeConfig", "update";
        }
    }

    object!(PrivateEndpoint = "AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateEndpoint", "bedrockagentcore-oauth2credentialprovider-privateendpoint");
    impl PrivateEndpoint {
        new! {}
        set! {
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource", "update";
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource", "update";
        }
    }

    object!(PrivateEndpointOverride = "AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateEndpointOverride", "bedrockagentcore-oauth2credentialprovider-privateendpointoverride");
    impl PrivateEndpointOverride {
        new! {
            domain: String = "Domain", "update; 1 to 253 characters";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
        }
    }

    object!(PrivateKeyJwtConfig = "AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateKeyJwtConfig", "bedrockagentcore-oauth2credentialprovider-privatekeyjwtconfig");
    impl PrivateKeyJwtConfig {
        new! {}
        set! {
            additional_header_claims: v::Map<String> = "AdditionalHeaderClaims", "update";
            additional_payload_claims: v::Map<String> = "AdditionalPayloadClaims", "update";
            private_key_source: PrivateKeySource = "PrivateKeySource", "update";
            signing_algorithm: SigningAlgorithm = "SigningAlgorithm", "update";
        }
    }

    object!(PrivateKeySource = "AWS::BedrockAgentCore::OAuth2CredentialProvider.PrivateKeySource", "bedrockagentcore-oauth2credentialprovider-privatekeysource");
    impl PrivateKeySource {
        new! {}
        set! {
            kms_key_source: KmsKeySourceType = "KmsKeySource", "update";
        }
    }

    object!(SalesforceOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.SalesforceOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-salesforceoauth2providerconfiginput");
    impl SalesforceOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(SecretReference = "AWS::BedrockAgentCore::OAuth2CredentialProvider.SecretReference", "bedrockagentcore-oauth2credentialprovider-secretreference");
    impl SecretReference {
        new! {
            json_key: String = "JsonKey", "update; 1 to 128 characters";
            secret_id: String = "SecretId", "update; 1 to 2048 characters";
        }
    }

    object!(SelfManagedLatticeResource = "AWS::BedrockAgentCore::OAuth2CredentialProvider.SelfManagedLatticeResource", "bedrockagentcore-oauth2credentialprovider-selfmanagedlatticeresource");
    impl SelfManagedLatticeResource {
        new! {
            resource_configuration_identifier: String = "ResourceConfigurationIdentifier", "update; 20 to 2048 characters";
        }
    }

    object!(SlackOauth2ProviderConfigInput = "AWS::BedrockAgentCore::OAuth2CredentialProvider.SlackOauth2ProviderConfigInput", "bedrockagentcore-oauth2credentialprovider-slackoauth2providerconfiginput");
    impl SlackOauth2ProviderConfigInput {
        new! {
            client_id: String = "ClientId", "update; 1 to 256 characters";
        }
        set! {
            client_secret: String = "ClientSecret", "update; 1 to 2048 characters";
            client_secret_config: SecretReference = "ClientSecretConfig", "update";
            client_secret_source: ClientSecretSource = "ClientSecretSource", "update";
        }
    }

    object!(TokenExchangeGrantTypeConfig = "AWS::BedrockAgentCore::OAuth2CredentialProvider.TokenExchangeGrantTypeConfig", "bedrockagentcore-oauth2credentialprovider-tokenexchangegranttypeconfig");
    impl TokenExchangeGrantTypeConfig {
        new! {
            actor_token_content: ActorTokenContent = "ActorTokenContent", "update";
        }
        set! {
            actor_token_scopes: [String] = "ActorTokenScopes", "update";
        }
    }
    values! { CredentialProviderVendor: GoogleOauth2 = "GoogleOauth2", GithubOauth2 = "GithubOauth2", SlackOauth2 = "SlackOauth2", SalesforceOauth2 = "SalesforceOauth2", MicrosoftOauth2 = "MicrosoftOauth2", CustomOauth2 = "CustomOauth2", AtlassianOauth2 = "AtlassianOauth2", LinkedinOauth2 = "LinkedinOauth2", XOauth2 = "XOauth2", OktaOauth2 = "OktaOauth2", OneLoginOauth2 = "OneLoginOauth2", PingOneOauth2 = "PingOneOauth2", FacebookOauth2 = "FacebookOauth2", YandexOauth2 = "YandexOauth2", RedditOauth2 = "RedditOauth2", ZoomOauth2 = "ZoomOauth2", TwitchOauth2 = "TwitchOauth2", SpotifyOauth2 = "SpotifyOauth2", DropboxOauth2 = "DropboxOauth2", NotionOauth2 = "NotionOauth2", HubspotOauth2 = "HubspotOauth2", CyberArkOauth2 = "CyberArkOauth2", FusionAuthOauth2 = "FusionAuthOauth2", Auth0Oauth2 = "Auth0Oauth2", CognitoOauth2 = "CognitoOauth2" }
    values! { ClientSecretSource: Managed = "MANAGED", External = "EXTERNAL" }
    values! { ClientAuthenticationMethod: ClientSecretBasic = "CLIENT_SECRET_BASIC", ClientSecretPost = "CLIENT_SECRET_POST", AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT", PrivateKeyJwt = "PRIVATE_KEY_JWT" }
    values! { EndpointIpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { GrantType: TokenExchange = "TOKEN_EXCHANGE", JwtAuthorizationGrant = "JWT_AUTHORIZATION_GRANT" }
    values! { SigningAlgorithm: Rs256 = "RS256", Ps256 = "PS256", Es256 = "ES256" }
    values! { ActorTokenContent: None = "NONE", M2M = "M2M", AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT" }
}

resource! {
    OnlineEvaluationConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig", "bedrockagentcore-onlineevaluationconfig", List("Tags"), m::Arn
}
impl OnlineEvaluationConfig {
    new! {
        evaluation_execution_role_arn: m::iam::RoleArn = "EvaluationExecutionRoleArn", "update; 1 to 2048 characters";
        online_evaluation_config_name: String = "OnlineEvaluationConfigName", "replacement";
        data_source_config: online_evaluation_config::DataSourceConfig = "DataSourceConfig", "update";
        rule: online_evaluation_config::Rule = "Rule", "update";
    }
    set! {
        clustering_config: online_evaluation_config::ClusteringConfig = "ClusteringConfig", "update";
        description: String = "Description", "update; 1 to 200 characters";
        evaluators: [online_evaluation_config::EvaluatorReference] = "Evaluators", "update; at most 25 items";
        execution_status: online_evaluation_config::ExecutionStatus = "ExecutionStatus", "update";
        insights: [online_evaluation_config::Insight] = "Insights", "update; at most 10 items";
        output_config: online_evaluation_config::OutputConfig = "OutputConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OnlineEvaluationConfig> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_online_evaluation_config_arn: m::Arn = "OnlineEvaluationConfigArn";
        attr_online_evaluation_config_id: String = "OnlineEvaluationConfigId";
        attr_output_config: v::Json = "OutputConfig";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { OnlineEvaluationConfig: m::Arn = Ref; }
/// Property types and values of [`OnlineEvaluationConfig`].
pub mod online_evaluation_config {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CloudWatchLogsInputConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.CloudWatchLogsInputConfig", "bedrockagentcore-onlineevaluationconfig-cloudwatchlogsinputconfig");
    impl CloudWatchLogsInputConfig {
        new! {
            service_names: [String] = "ServiceNames", "update; 1 items";
        }
        set! {
            log_group_name_prefixes: [String] = "LogGroupNamePrefixes", "update; 1 to 5 items";
            log_group_names: [String] = "LogGroupNames", "update; 1 to 10 items";
        }
    }

    object!(CloudWatchOutputConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.CloudWatchOutputConfig", "bedrockagentcore-onlineevaluationconfig-cloudwatchoutputconfig");
    impl CloudWatchOutputConfig {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            metrics_namespace: String = "MetricsNamespace", "update; 1 to 255 characters";
            result_destination: ResultDestination = "ResultDestination", "update";
        }
    }

    object!(ClusteringConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.ClusteringConfig", "bedrockagentcore-onlineevaluationconfig-clusteringconfig");
    impl ClusteringConfig {
        new! {
            frequencies: [ClusteringFrequency] = "Frequencies", "update; at most 3 items";
        }
    }

    object!(DataSourceConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.DataSourceConfig", "bedrockagentcore-onlineevaluationconfig-datasourceconfig");
    impl DataSourceConfig {
        new! {
            cloud_watch_logs: CloudWatchLogsInputConfig = "CloudWatchLogs", "update";
        }
    }

    object!(EvaluatorReference = "AWS::BedrockAgentCore::OnlineEvaluationConfig.EvaluatorReference", "bedrockagentcore-onlineevaluationconfig-evaluatorreference");
    impl EvaluatorReference {
        new! {
            evaluator_id: String = "EvaluatorId", "update";
        }
    }

    object!(Filter = "AWS::BedrockAgentCore::OnlineEvaluationConfig.Filter", "bedrockagentcore-onlineevaluationconfig-filter");
    impl Filter {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            operator: Operator = "Operator", "update";
            value: FilterValue = "Value", "update";
        }
    }

    object!(FilterValue = "AWS::BedrockAgentCore::OnlineEvaluationConfig.FilterValue", "bedrockagentcore-onlineevaluationconfig-filtervalue");
    impl FilterValue {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            string_value: String = "StringValue", "update; 1 to 1024 characters";
        }
    }

    object!(Insight = "AWS::BedrockAgentCore::OnlineEvaluationConfig.Insight", "bedrockagentcore-onlineevaluationconfig-insight");
    impl Insight {
        new! {
            insight_id: String = "InsightId", "update; 1 to 256 characters";
        }
    }

    object!(OutputConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.OutputConfig", "bedrockagentcore-onlineevaluationconfig-outputconfig");
    impl OutputConfig {
        new! {}
        set! {
            cloud_watch_config: CloudWatchOutputConfig = "CloudWatchConfig", "update";
        }
    }

    object!(Rule = "AWS::BedrockAgentCore::OnlineEvaluationConfig.Rule", "bedrockagentcore-onlineevaluationconfig-rule");
    impl Rule {
        new! {
            sampling_config: SamplingConfig = "SamplingConfig", "update";
        }
        set! {
            filters: [Filter] = "Filters", "update; at most 5 items";
            session_config: SessionConfig = "SessionConfig", "update";
        }
    }

    object!(SamplingConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.SamplingConfig", "bedrockagentcore-onlineevaluationconfig-samplingconfig");
    impl SamplingConfig {
        new! {
            sampling_percentage: v::Number = "SamplingPercentage", "update; 0.01 to 100";
        }
    }

    object!(SessionConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig.SessionConfig", "bedrockagentcore-onlineevaluationconfig-sessionconfig");
    impl SessionConfig {
        new! {
            session_timeout_minutes: i64 = "SessionTimeoutMinutes", "update; 1 to 1440";
        }
    }
    values! { ExecutionStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ResultDestination: DedicatedLogGroup = "DEDICATED_LOG_GROUP", SourceLogGroup = "SOURCE_LOG_GROUP" }
    values! { ClusteringFrequency: Daily = "DAILY", Weekly = "WEEKLY", Monthly = "MONTHLY" }
    values! { Operator: Equals = "Equals", NotEquals = "NotEquals", GreaterThan = "GreaterThan", LessThan = "LessThan", GreaterThanOrEqual = "GreaterThanOrEqual", LessThanOrEqual = "LessThanOrEqual", Contains = "Contains", NotContains = "NotContains" }
}

resource! {
    PaymentConnector = "AWS::BedrockAgentCore::PaymentConnector", "bedrockagentcore-paymentconnector", None, m::Arn
}
impl PaymentConnector {
    new! {
        connector_name: String = "ConnectorName", "replacement";
        connector_type: payment_connector::PaymentConnectorType = "ConnectorType", "replacement";
        payment_manager_id: String = "PaymentManagerId", "replacement";
    }
    set! {
        credential_provider_configurations: [payment_connector::CredentialsProviderConfiguration] = "CredentialProviderConfigurations", "update; at most 1 items";
        description: String = "Description", "update; 1 to 4096 characters";
        provision_mode: payment_connector::PaymentConnectorProvisionMode = "ProvisionMode", "replacement; cannot be read back";
    }
}
impl c::Handle<PaymentConnector> {
    get! {
        attr_authorization_url: String = "AuthorizationUrl";
        attr_connector_created_at: String = "ConnectorCreatedAt";
        attr_connector_last_updated_at: String = "ConnectorLastUpdatedAt";
        attr_connector_status: String = "ConnectorStatus";
        attr_payment_connector_arn: m::Arn = "PaymentConnectorArn";
        attr_payment_connector_id: String = "PaymentConnectorId";
    }
}
give! { PaymentConnector: m::Arn = Ref; }
/// Property types and values of [`PaymentConnector`].
pub mod payment_connector {
    use crate::value::meaning as m;
    object!(CredentialsProviderConfiguration = "AWS::BedrockAgentCore::PaymentConnector.CredentialsProviderConfiguration", "bedrockagentcore-paymentconnector-credentialsproviderconfiguration");
    impl CredentialsProviderConfiguration {
        new! {}
        set! {
            coinbase_cdp: PaymentCredentialProviderConfiguration = "CoinbaseCDP", "update";
            stripe_privy: PaymentCredentialProviderConfiguration = "StripePrivy", "update";
        }
    }

    object!(PaymentCredentialProviderConfiguration = "AWS::BedrockAgentCore::PaymentConnector.PaymentCredentialProviderConfiguration", "bedrockagentcore-paymentconnector-paymentcredentialproviderconfiguration");
    impl PaymentCredentialProviderConfiguration {
        new! {
            credential_provider_arn: m::Arn = "CredentialProviderArn", "update";
        }
    }
    values! { PaymentConnectorType: CoinbaseCdp = "CoinbaseCDP", StripePrivy = "StripePrivy" }
    values! { PaymentConnectorProvisionMode: Manual = "MANUAL", QuickCreate = "QUICK_CREATE" }
}

resource! {
    PaymentCredentialProvider = "AWS::BedrockAgentCore::PaymentCredentialProvider", "bedrockagentcore-paymentcredentialprovider", List("Tags"), m::Arn
}
impl PaymentCredentialProvider {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        credential_provider_vendor: payment_credential_provider::PaymentCredentialProviderVendorType = "CredentialProviderVendor", "replacement";
    }
    set! {
        provider_configuration_input: payment_credential_provider::PaymentProviderConfigurationInput = "ProviderConfigurationInput", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PaymentCredentialProvider> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_credential_provider_arn: m::Arn = "CredentialProviderArn";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_provider_configuration_output: v::Json = "ProviderConfigurationOutput";
    }
}
/// Property types and values of [`PaymentCredentialProvider`].
pub mod payment_credential_provider {
    use crate::value::meaning as m;
    object!(CoinbaseCdpConfigurationInput = "AWS::BedrockAgentCore::PaymentCredentialProvider.CoinbaseCdpConfigurationInput", "bedrockagentcore-paymentcredentialprovider-coinbasecdpconfigurationinput");
    impl CoinbaseCdpConfigurationInput {
        new! {
            api_key_id: String = "ApiKeyId", "update; 1 to 512 characters";
        }
        set! {
            api_key_secret: String = "ApiKeySecret", "update; 1 to 2048 characters";
            api_key_secret_config: SecretReference = "ApiKeySecretConfig", "update";
            api_key_secret_source: SecretSourceType = "ApiKeySecretSource", "update";
            wallet_secret: String = "WalletSecret", "update; 1 to 2048 characters";
            wallet_secret_config: SecretReference = "WalletSecretConfig", "update";
            wallet_secret_source: SecretSourceType = "WalletSecretSource", "update";
        }
    }

    object!(CoinbaseCdpConfigurationOutput = "AWS::BedrockAgentCore::PaymentCredentialProvider.CoinbaseCdpConfigurationOutput", "bedrockagentcore-paymentcredentialprovider-coinbasecdpconfigurationoutput");
    impl CoinbaseCdpConfigurationOutput {
        new! {
            api_key_id: String = "ApiKeyId", "update; 1 to 512 characters";
            api_key_secret_arn: SecretInfo = "ApiKeySecretArn", "update";
        }
        set! {
            api_key_secret_json_key: String = "ApiKeySecretJsonKey", "update; 1 to 128 characters";
            api_key_secret_source: SecretSourceType = "ApiKeySecretSource", "update";
            wallet_secret_arn: SecretInfo = "WalletSecretArn", "update";
            wallet_secret_json_key: String = "WalletSecretJsonKey", "update; 1 to 128 characters";
            wallet_secret_source: SecretSourceType = "WalletSecretSource", "update";
        }
    }

    object!(PaymentProviderConfigurationInput = "AWS::BedrockAgentCore::PaymentCredentialProvider.PaymentProviderConfigurationInput", "bedrockagentcore-paymentcredentialprovider-paymentproviderconfigurationinput");
    impl PaymentProviderConfigurationInput {
        new! {}
        set! {
            coinbase_cdp_configuration: CoinbaseCdpConfigurationInput = "CoinbaseCdpConfiguration", "update";
            stripe_privy_configuration: StripePrivyConfigurationInput = "StripePrivyConfiguration", "update";
        }
    }

    object!(PaymentProviderConfigurationOutput = "AWS::BedrockAgentCore::PaymentCredentialProvider.PaymentProviderConfigurationOutput", "bedrockagentcore-paymentcredentialprovider-paymentproviderconfigurationoutput");
    impl PaymentProviderConfigurationOutput {
        new! {}
        set! {
            coinbase_cdp_configuration: CoinbaseCdpConfigurationOutput = "CoinbaseCdpConfiguration", "update";
            stripe_privy_configuration: StripePrivyConfigurationOutput = "StripePrivyConfiguration", "update";
        }
    }

    object!(SecretInfo = "AWS::BedrockAgentCore::PaymentCredentialProvider.SecretInfo", "bedrockagentcore-paymentcredentialprovider-secretinfo");
    impl SecretInfo {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(SecretReference = "AWS::BedrockAgentCore::PaymentCredentialProvider.SecretReference", "bedrockagentcore-paymentcredentialprovider-secretreference");
    impl SecretReference {
        new! {
            json_key: String = "JsonKey", "update; 1 to 128 characters";
            secret_id: String = "SecretId", "update; 1 to 2048 characters";
        }
    }

    object!(StripePrivyConfigurationInput = "AWS::BedrockAgentCore::PaymentCredentialProvider.StripePrivyConfigurationInput", "bedrockagentcore-paymentcredentialprovider-stripeprivyconfigurationinput");
    impl StripePrivyConfigurationInput {
        new! {
            app_id: String = "AppId", "update; 1 to 512 characters";
            authorization_id: String = "AuthorizationId", "update; 1 to 512 characters";
        }
        set! {
            app_secret: String = "AppSecret", "update; 1 to 2048 characters";
            app_secret_config: SecretReference = "AppSecretConfig", "update";
            app_secret_source: SecretSourceType = "AppSecretSource", "update";
            authorization_private_key: String = "AuthorizationPrivateKey", "update; 1 to 4096 characters";
            authorization_private_key_config: SecretReference = "AuthorizationPrivateKeyConfig", "update";
            authorization_private_key_source: SecretSourceType = "AuthorizationPrivateKeySource", "update";
        }
    }

    object!(StripePrivyConfigurationOutput = "AWS::BedrockAgentCore::PaymentCredentialProvider.StripePrivyConfigurationOutput", "bedrockagentcore-paymentcredentialprovider-stripeprivyconfigurationoutput");
    impl StripePrivyConfigurationOutput {
        new! {
            app_id: String = "AppId", "update; 1 to 512 characters";
            authorization_id: String = "AuthorizationId", "update; 1 to 512 characters";
            app_secret_arn: SecretInfo = "AppSecretArn", "update";
            authorization_private_key_arn: SecretInfo = "AuthorizationPrivateKeyArn", "update";
        }
        set! {
            app_secret_json_key: String = "AppSecretJsonKey", "update; 1 to 128 characters";
            app_secret_source: SecretSourceType = "AppSecretSource", "update";
            authorization_private_key_json_key: String = "AuthorizationPrivateKeyJsonKey", "update; 1 to 128 characters";
            authorization_private_key_source: SecretSourceType = "AuthorizationPrivateKeySource", "update";
        }
    }
    values! { PaymentCredentialProviderVendorType: CoinbaseCdp = "CoinbaseCDP", StripePrivy = "StripePrivy" }
    values! { SecretSourceType: Managed = "MANAGED", External = "EXTERNAL" }
}

resource! {
    PaymentManager = "AWS::BedrockAgentCore::PaymentManager", "bedrockagentcore-paymentmanager", List("Tags"), m::Arn
}
impl PaymentManager {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        authorizer_type: payment_manager::PaymentsAuthorizerType = "AuthorizerType", "replacement";
        name: String = "Name", "replacement";
    }
    set! {
        authorizer_configuration: payment_manager::AuthorizerConfiguration = "AuthorizerConfiguration", "replacement";
        description: String = "Description", "update; 1 to 4096 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PaymentManager> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_payment_manager_arn: m::Arn = "PaymentManagerArn";
        attr_payment_manager_id: String = "PaymentManagerId";
        attr_status: String = "Status";
        attr_workload_identity_details: v::Json = "WorkloadIdentityDetails";
    }
}
give! { PaymentManager: m::Arn = Ref; }
/// Property types and values of [`PaymentManager`].
pub mod payment_manager {
    use crate::value::meaning as m;
    object!(AuthorizerConfiguration = "AWS::BedrockAgentCore::PaymentManager.AuthorizerConfiguration", "bedrockagentcore-paymentmanager-authorizerconfiguration");
    impl AuthorizerConfiguration {
        new! {
            custom_jwt_authorizer: CustomJwtAuthorizerConfiguration = "CustomJWTAuthorizer", "update";
        }
    }

    object!(AuthorizingClaimMatchValueType = "AWS::BedrockAgentCore::PaymentManager.AuthorizingClaimMatchValueType", "bedrockagentcore-paymentmanager-authorizingclaimmatchvaluetype");
    impl AuthorizingClaimMatchValueType {
        new! {
            claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator", "update";
            claim_match_value: ClaimMatchValueType = "ClaimMatchValue", "update";
        }
    }

    object!(ClaimMatchValueType = "AWS::BedrockAgentCore::PaymentManager.ClaimMatchValueType", "bedrockagentcore-paymentmanager-claimmatchvaluetype");
    impl ClaimMatchValueType {
        new! {}
        set! {
            match_value_string: String = "MatchValueString", "update; 1 to 255 characters";
            match_value_string_list: [String] = "MatchValueStringList", "update";
        }
    }

    object!(CustomClaimValidationType = "AWS::BedrockAgentCore::PaymentManager.CustomClaimValidationType", "bedrockagentcore-paymentmanager-customclaimvalidationtype");
    impl CustomClaimValidationType {
        new! {
            inbound_token_claim_name: String = "InboundTokenClaimName", "update; 1 to 255 characters";
            inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", "update";
            authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", "update";
        }
    }

    object!(CustomJwtAuthorizerConfiguration = "AWS::BedrockAgentCore::PaymentManager.CustomJWTAuthorizerConfiguration", "bedrockagentcore-paymentmanager-customjwtauthorizerconfiguration");
    impl CustomJwtAuthorizerConfiguration {
        new! {
            discovery_url: String = "DiscoveryUrl", "update";
        }
        set! {
            allowed_audience: [String] = "AllowedAudience", "update; at least 1 items";
            allowed_clients: [String] = "AllowedClients", "update; at least 1 items";
            allowed_scopes: [String] = "AllowedScopes", "update; at least 1 items";
            custom_claims: [CustomClaimValidationType] = "CustomClaims", "update; at least 1 items";
        }
    }

    object!(WorkloadIdentityDetails = "AWS::BedrockAgentCore::PaymentManager.WorkloadIdentityDetails", "bedrockagentcore-paymentmanager-workloadidentitydetails");
    impl WorkloadIdentityDetails {
        new! {
            workload_identity_arn: m::Arn = "WorkloadIdentityArn", "update; 1 to 1024 characters";
        }
    }
    values! { PaymentsAuthorizerType: CustomJwt = "CUSTOM_JWT", AwsIam = "AWS_IAM" }
    values! { ClaimMatchOperator: Equals = "EQUALS", Contains = "CONTAINS", ContainsAny = "CONTAINS_ANY" }
    values! { InboundTokenClaimValueType: String = "STRING", StringArray = "STRING_ARRAY" }
}

resource! {
    Policy = "AWS::BedrockAgentCore::Policy", "bedrockagentcore-policy", None, m::Arn
}
impl Policy {
    new! {
        name: String = "Name", "replacement; 1 to 48 characters";
        policy_engine_id: String = "PolicyEngineId", "replacement; 12 to 59 characters";
        definition: policy::PolicyDefinition = "Definition", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 4096 characters";
        enforcement_mode: policy::EnforcementMode = "EnforcementMode", "update; default `ACTIVE`";
        validation_mode: policy::PolicyValidationMode = "ValidationMode", "update; cannot be read back";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_policy_arn: m::Arn = "PolicyArn";
        attr_policy_id: String = "PolicyId";
        attr_status: String = "Status";
        attr_status_reasons: [String] = "StatusReasons";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Policy: m::Arn = Ref; }
/// Property types and values of [`Policy`].
pub mod policy {
    object!(CedarPolicy = "AWS::BedrockAgentCore::Policy.CedarPolicy", "bedrockagentcore-policy-cedarpolicy");
    impl CedarPolicy {
        new! {
            statement: String = "Statement", "update; 35 to 10000 characters";
        }
    }

    object!(PolicyDefinition = "AWS::BedrockAgentCore::Policy.PolicyDefinition", "bedrockagentcore-policy-policydefinition");
    impl PolicyDefinition {
        new! {}
        set! {
            cedar: CedarPolicy = "Cedar", "update";
            policy: PolicyStatement = "Policy", "update";
        }
    }

    object!(PolicyStatement = "AWS::BedrockAgentCore::Policy.PolicyStatement", "bedrockagentcore-policy-policystatement");
    impl PolicyStatement {
        new! {
            statement: String = "Statement", "update; 35 to 10000 characters";
        }
    }
    values! { EnforcementMode: Active = "ACTIVE", LogOnly = "LOG_ONLY" }
    values! { PolicyValidationMode: FailOnAnyFindings = "FAIL_ON_ANY_FINDINGS", IgnoreAllFindings = "IGNORE_ALL_FINDINGS" }
}

resource! {
    PolicyEngine = "AWS::BedrockAgentCore::PolicyEngine", "bedrockagentcore-policyengine", List("Tags"), m::Arn
}
impl PolicyEngine {
    new! {
        name: String = "Name", "replacement; 1 to 48 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 4096 characters";
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PolicyEngine> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_policy_engine_arn: m::Arn = "PolicyEngineArn";
        attr_policy_engine_id: String = "PolicyEngineId";
        attr_status: String = "Status";
        attr_status_reasons: [String] = "StatusReasons";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { PolicyEngine: m::Arn = Ref; }

resource! {
    ResourcePolicy = "AWS::BedrockAgentCore::ResourcePolicy", "bedrockagentcore-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 20 to 1011 characters";
        policy: String = "Policy", "update; 1 to 20480 characters";
    }
}

resource! {
    Runtime = "AWS::BedrockAgentCore::Runtime", "bedrockagentcore-runtime", Map("Tags"), String
}
impl Runtime {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        agent_runtime_name: String = "AgentRuntimeName", "replacement";
        agent_runtime_artifact: runtime::AgentRuntimeArtifact = "AgentRuntimeArtifact", "update";
    }
    set! {
        authorizer_configuration: runtime::AuthorizerConfiguration = "AuthorizerConfiguration", "update";
        capacity_provider_configuration: runtime::CapacityProviderConfiguration = "CapacityProviderConfiguration", "update";
        description: String = "Description", "update; 1 to 1200 characters";
        environment_variables: v::Map<String> = "EnvironmentVariables", "update";
        filesystem_configurations: [runtime::FilesystemConfiguration] = "FilesystemConfigurations", "update; at most 5 items";
        lifecycle_configuration: runtime::LifecycleConfiguration = "LifecycleConfiguration", "update";
        network_configuration: runtime::NetworkConfiguration = "NetworkConfiguration", "update";
        platform_version: String = "PlatformVersion", "update; 1 to 128 characters";
        protocol_configuration: runtime::ProtocolConfiguration = "ProtocolConfiguration", "update";
        request_header_configuration: runtime::RequestHeaderConfiguration = "RequestHeaderConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Runtime> {
    get! {
        attr_agent_runtime_arn: m::Arn = "AgentRuntimeArn";
        attr_agent_runtime_id: String = "AgentRuntimeId";
        attr_agent_runtime_version: String = "AgentRuntimeVersion";
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
        attr_workload_identity_details: v::Json = "WorkloadIdentityDetails";
    }
}
/// Property types and values of [`Runtime`].
pub mod runtime {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AgentRuntimeArtifact = "AWS::BedrockAgentCore::Runtime.AgentRuntimeArtifact", "bedrockagentcore-runtime-agentruntimeartifact");
    impl AgentRuntimeArtifact {
        new! {}
        set! {
            code_configuration: CodeConfiguration = "CodeConfiguration", "update";
            container_configuration: ContainerConfiguration = "ContainerConfiguration", "update";
        }
    }

    object!(AllowedWorkloadConfiguration = "AWS::BedrockAgentCore::Runtime.AllowedWorkloadConfiguration", "bedrockagentcore-runtime-allowedworkloadconfiguration");
    impl AllowedWorkloadConfiguration {
        new! {}
        set! {
            hosting_environments: [HostingEnvironment] = "HostingEnvironments", "update; 1 to 10 items";
            workload_identities: [String] = "WorkloadIdentities", "update; 1 to 10 items";
        }
    }

    object!(AuthorizerConfiguration = "AWS::BedrockAgentCore::Runtime.AuthorizerConfiguration", "bedrockagentcore-runtime-authorizerconfiguration");
    impl AuthorizerConfiguration {
        new! {}
        set! {
            custom_jwt_authorizer: CustomJwtAuthorizerConfiguration = "CustomJWTAuthorizer", "update";
        }
    }

    object!(AuthorizingClaimMatchValueType = "AWS::BedrockAgentCore::Runtime.AuthorizingClaimMatchValueType", "bedrockagentcore-runtime-authorizingclaimmatchvaluetype");
    impl AuthorizingClaimMatchValueType {
        new! {
            claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator", "update";
            claim_match_value: ClaimMatchValueType = "ClaimMatchValue", "update";
        }
    }

    object!(CapacityProviderConfiguration = "AWS::BedrockAgentCore::Runtime.CapacityProviderConfiguration", "bedrockagentcore-runtime-capacityproviderconfiguration");
    impl CapacityProviderConfiguration {
        new! {
            capacity_provider_arn: m::Arn = "CapacityProviderArn", "update; at most 2048 characters";
        }
    }

    object!(CapacityProviderVolumeConfiguration = "AWS::BedrockAgentCore::Runtime.CapacityProviderVolumeConfiguration", "bedrockagentcore-runtime-capacityprovidervolumeconfiguration");
    impl CapacityProviderVolumeConfiguration {
        new! {
            volume_name: String = "VolumeName", "update; 1 to 48 characters";
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(ClaimMatchValueType = "AWS::BedrockAgentCore::Runtime.ClaimMatchValueType", "bedrockagentcore-runtime-claimmatchvaluetype");
    impl ClaimMatchValueType {
        new! {}
        set! {
            match_value_string: String = "MatchValueString", "update";
            match_value_string_list: [String] = "MatchValueStringList", "update; 1 to 255 items";
        }
    }

    object!(Code = "AWS::BedrockAgentCore::Runtime.Code", "bedrockagentcore-runtime-code");
    impl Code {
        new! {}
        set! {
            s3: S3Location = "S3", "update";
        }
    }

    object!(CodeConfiguration = "AWS::BedrockAgentCore::Runtime.CodeConfiguration", "bedrockagentcore-runtime-codeconfiguration");
    impl CodeConfiguration {
        new! {
            code: Code = "Code", "update";
            entry_point: [String] = "EntryPoint", "update; 1 to 2 items";
            runtime: AgentManagedRuntimeType = "Runtime", "update";
        }
    }

    object!(ContainerConfiguration = "AWS::BedrockAgentCore::Runtime.ContainerConfiguration", "bedrockagentcore-runtime-containerconfiguration");
    impl ContainerConfiguration {
        new! {
            container_uri: String = "ContainerUri", "update; 1 to 1024 characters";
        }
    }

    object!(CustomClaimValidationType = "AWS::BedrockAgentCore::Runtime.CustomClaimValidationType", "bedrockagentcore-runtime-customclaimvalidationtype");
    impl CustomClaimValidationType {
        new! {
            inbound_token_claim_name: String = "InboundTokenClaimName", "update";
            inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", "update";
            authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", "update";
        }
    }

    object!(CustomJwtAuthorizerConfiguration = "AWS::BedrockAgentCore::Runtime.CustomJWTAuthorizerConfiguration", "bedrockagentcore-runtime-customjwtauthorizerconfiguration");
    impl CustomJwtAuthorizerConfiguration {
        new! {
            discovery_url: String = "DiscoveryUrl", "update";
        }
        set! {
            allowed_audience: [String] = "AllowedAudience", "update; at least 1 items";
            allowed_clients: [String] = "AllowedClients", "update; at least 1 items";
            allowed_scopes: [String] = "AllowedScopes", "update; at least 1 items";
            allowed_workload_configuration: AllowedWorkloadConfiguration = "AllowedWorkloadConfiguration", "update";
            custom_claims: [CustomClaimValidationType] = "CustomClaims", "update; at least 1 items";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
            private_endpoint_overrides: [PrivateEndpointOverride] = "PrivateEndpointOverrides", "update; at most 5 items";
        }
    }

    object!(EfsAccessPointConfiguration = "AWS::BedrockAgentCore::Runtime.EfsAccessPointConfiguration", "bedrockagentcore-runtime-efsaccesspointconfiguration");
    impl EfsAccessPointConfiguration {
        new! {
            access_point_arn: m::Arn = "AccessPointArn", "update; at most 128 characters";
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(FilesystemConfiguration = "AWS::BedrockAgentCore::Runtime.FilesystemConfiguration", "bedrockagentcore-runtime-filesystemconfiguration");
    impl FilesystemConfiguration {
        new! {}
        set! {
            capacity_provider_volume: CapacityProviderVolumeConfiguration = "CapacityProviderVolume", "update";
            efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint", "update";
            s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint", "update";
            session_storage: SessionStorageConfiguration = "SessionStorage", "update";
        }
    }

    object!(HostingEnvironment = "AWS::BedrockAgentCore::Runtime.HostingEnvironment", "bedrockagentcore-runtime-hostingenvironment");
    impl HostingEnvironment {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 1011 characters";
        }
    }

    object!(LifecycleConfiguration = "AWS::BedrockAgentCore::Runtime.LifecycleConfiguration", "bedrockagentcore-runtime-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {}
        set! {
            idle_runtime_session_timeout: i64 = "IdleRuntimeSessionTimeout", "update; 60 to 1209600";
            max_lifetime: i64 = "MaxLifetime", "update; 60 to 1209600";
        }
    }

    object!(ManagedVpcResource = "AWS::BedrockAgentCore::Runtime.ManagedVpcResource", "bedrockagentcore-runtime-managedvpcresource");
    impl ManagedVpcResource {
        new! {
            endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at least 1 items";
            vpc_identifier: String = "VpcIdentifier", "update";
        }
        set! {
            routing_domain: String = "RoutingDomain", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            tags: v::Map<String> = "Tags", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::BedrockAgentCore::Runtime.NetworkConfiguration", "bedrockagentcore-runtime-networkconfiguration");
    impl NetworkConfiguration {
        new! {
            network_mode: NetworkMode = "NetworkMode", "update";
        }
        set! {
            network_mode_config: VpcConfig = "NetworkModeConfig", "update";
        }
    }

    object!(PrivateEndpoint = "AWS::BedrockAgentCore::Runtime.PrivateEndpoint", "bedrockagentcore-runtime-privateendpoint");
    impl PrivateEndpoint {
        new! {}
        set! {
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource", "update";
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource", "update";
        }
    }

    object!(PrivateEndpointOverride = "AWS::BedrockAgentCore::Runtime.PrivateEndpointOverride", "bedrockagentcore-runtime-privateendpointoverride");
    impl PrivateEndpointOverride {
        new! {
            domain: String = "Domain", "update; 1 to 253 characters";
            private_endpoint: PrivateEndpoint = "PrivateEndpoint", "update";
        }
    }

    object!(RequestHeaderConfiguration = "AWS::BedrockAgentCore::Runtime.RequestHeaderConfiguration", "bedrockagentcore-runtime-requestheaderconfiguration");
    impl RequestHeaderConfiguration {
        new! {}
        set! {
            request_header_allowlist: [String] = "RequestHeaderAllowlist", "update; 1 to 20 items";
        }
    }

    object!(S3FilesAccessPointConfiguration = "AWS::BedrockAgentCore::Runtime.S3FilesAccessPointConfiguration", "bedrockagentcore-runtime-s3filesaccesspointconfiguration");
    impl S3FilesAccessPointConfiguration {
        new! {
            access_point_arn: m::Arn = "AccessPointArn", "update; at most 256 characters";
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(S3Location = "AWS::BedrockAgentCore::Runtime.S3Location", "bedrockagentcore-runtime-s3location");
    impl S3Location {
        new! {
            bucket: String = "Bucket", "update";
            prefix: String = "Prefix", "update; 1 to 1024 characters";
        }
        set! {
            version_id: String = "VersionId", "update; 3 to 1024 characters";
        }
    }

    object!(SelfManagedLatticeResource = "AWS::BedrockAgentCore::Runtime.SelfManagedLatticeResource", "bedrockagentcore-runtime-selfmanagedlatticeresource");
    impl SelfManagedLatticeResource {
        new! {
            resource_configuration_identifier: String = "ResourceConfigurationIdentifier", "update";
        }
    }

    object!(SessionStorageConfiguration = "AWS::BedrockAgentCore::Runtime.SessionStorageConfiguration", "bedrockagentcore-runtime-sessionstorageconfiguration");
    impl SessionStorageConfiguration {
        new! {
            mount_path: String = "MountPath", "update; 6 to 200 characters";
        }
    }

    object!(VpcConfig = "AWS::BedrockAgentCore::Runtime.VpcConfig", "bedrockagentcore-runtime-vpcconfig");
    impl VpcConfig {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 16 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }

    object!(WorkloadIdentityDetails = "AWS::BedrockAgentCore::Runtime.WorkloadIdentityDetails", "bedrockagentcore-runtime-workloadidentitydetails");
    impl WorkloadIdentityDetails {
        new! {
            workload_identity_arn: m::Arn = "WorkloadIdentityArn", "update; 1 to 1024 characters";
        }
    }
    values! { ProtocolConfiguration: Mcp = "MCP", Http = "HTTP", A2A = "A2A", Agui = "AGUI" }
    values! { ClaimMatchOperator: Equals = "EQUALS", Contains = "CONTAINS", ContainsAny = "CONTAINS_ANY" }
    values! { AgentManagedRuntimeType: Python3_10 = "PYTHON_3_10", Python3_11 = "PYTHON_3_11", Python3_12 = "PYTHON_3_12", Python3_13 = "PYTHON_3_13", Python3_14 = "PYTHON_3_14", Node22 = "NODE_22" }
    values! { InboundTokenClaimValueType: String = "STRING", StringArray = "STRING_ARRAY" }
    values! { EndpointIpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { NetworkMode: Public = "PUBLIC", Vpc = "VPC" }
}

resource! {
    RuntimeEndpoint = "AWS::BedrockAgentCore::RuntimeEndpoint", "bedrockagentcore-runtimeendpoint", Map("Tags"), m::Arn
}
impl RuntimeEndpoint {
    new! {
        agent_runtime_id: String = "AgentRuntimeId", "replacement";
        name: String = "Name", "replacement; 1 to 48 characters";
    }
    set! {
        agent_runtime_version: String = "AgentRuntimeVersion", "update";
        description: String = "Description", "update; 1 to 256 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<RuntimeEndpoint> {
    get! {
        attr_agent_runtime_arn: m::Arn = "AgentRuntimeArn";
        attr_agent_runtime_endpoint_arn: m::Arn = "AgentRuntimeEndpointArn";
        attr_created_at: String = "CreatedAt";
        attr_failure_reason: String = "FailureReason";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_live_version: String = "LiveVersion";
        attr_status: String = "Status";
        attr_target_version: String = "TargetVersion";
    }
}

resource! {
    WorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity", "bedrockagentcore-workloadidentity", List("Tags"), String
}
impl WorkloadIdentity {
    new! {
        name: String = "Name", "replacement; 3 to 255 characters";
    }
    set! {
        allowed_resource_oauth2_return_urls: [String] = "AllowedResourceOauth2ReturnUrls", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<WorkloadIdentity> {
    get! {
        attr_created_time: v::Number = "CreatedTime";
        attr_last_updated_time: v::Number = "LastUpdatedTime";
        attr_workload_identity_arn: m::Arn = "WorkloadIdentityArn";
    }
}
give! { WorkloadIdentity: m::Arn = GetAtt("WorkloadIdentityArn"); }
