// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ImageBuilder`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Component = "AWS::ImageBuilder::Component", "imagebuilder-component", Map("Tags"), m::imagebuilder::ComponentArn
}
impl Component {
    new! {
        name: String = "Name", "replacement";
        platform: component::Platform = "Platform", "replacement";
        version: String = "Version", "replacement";
    }
    set! {
        change_description: String = "ChangeDescription", "replacement; 1 to 1024 characters";
        data: String = "Data", "replacement; 1 to 16000 characters; cannot be read back";
        description: String = "Description", "replacement; 1 to 1024 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 1024 characters";
        supported_os_versions: [String] = "SupportedOsVersions", "replacement; 1 to 25 items";
        tags: v::Map<String> = "Tags", "replacement";
        uri: String = "Uri", "replacement; cannot be read back";
    }
}
impl c::Handle<Component> {
    get! {
        attr_arn: m::imagebuilder::ComponentArn = "Arn";
        attr_encrypted: bool = "Encrypted";
        attr_latest_version: v::Json = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersion.Arn";
        attr_latest_version_major: String = "LatestVersion.Major";
        attr_latest_version_minor: String = "LatestVersion.Minor";
        attr_latest_version_patch: String = "LatestVersion.Patch";
        attr_name: String = "Name";
        attr_type: String = "Type";
    }
}
give! { Component: m::Arn = Ref; m::imagebuilder::ComponentArn = Ref; }
/// Property types and values of [`Component`].
pub mod component {
    object!(LatestVersion = "AWS::ImageBuilder::Component.LatestVersion", "imagebuilder-component-latestversion");
    impl LatestVersion {
        new! {}
    }
    values! { Platform: Windows = "Windows", Linux = "Linux", MacOs = "macOS" }
}

resource! {
    ContainerRecipe = "AWS::ImageBuilder::ContainerRecipe", "imagebuilder-containerrecipe", Map("Tags"), m::imagebuilder::ContainerRecipeArn
}
new_struct! { ContainerRecipe, ContainerRecipeRequired {
    container_type: container_recipe::ContainerType = "ContainerType", "replacement";
    name: String = "Name", "replacement";
    parent_image: String = "ParentImage", "replacement; 1 to 1024 characters";
    target_repository: container_recipe::TargetContainerRepository = "TargetRepository", "replacement";
    version: String = "Version", "replacement";
} }
impl ContainerRecipe {
    set! {
        components: [container_recipe::ComponentConfiguration] = "Components", "replacement; at least 1 items";
        description: String = "Description", "replacement; 1 to 1024 characters";
        dockerfile_template_data: String = "DockerfileTemplateData", "replacement; 1 to 16000 characters; cannot be read back";
        dockerfile_template_uri: String = "DockerfileTemplateUri", "replacement; cannot be read back";
        image_os_version_override: String = "ImageOsVersionOverride", "replacement; 1 to 1024 characters; cannot be read back";
        instance_configuration: container_recipe::InstanceConfiguration = "InstanceConfiguration", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 1024 characters";
        platform_override: container_recipe::PlatformOverride = "PlatformOverride", "replacement; cannot be read back";
        tags: v::Map<String> = "Tags", "replacement";
        working_directory: String = "WorkingDirectory", "replacement; 1 to 1024 characters";
    }
}
impl c::Handle<ContainerRecipe> {
    get! {
        attr_arn: m::imagebuilder::ContainerRecipeArn = "Arn";
        attr_latest_version: v::Json = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersion.Arn";
        attr_latest_version_major: String = "LatestVersion.Major";
        attr_latest_version_minor: String = "LatestVersion.Minor";
        attr_latest_version_patch: String = "LatestVersion.Patch";
        attr_name: String = "Name";
    }
}
give! { ContainerRecipe: m::Arn = Ref; m::imagebuilder::ContainerRecipeArn = Ref; }
/// Property types and values of [`ContainerRecipe`].
pub mod container_recipe {
    use crate::value::meaning as m;
    object!(ComponentConfiguration = "AWS::ImageBuilder::ContainerRecipe.ComponentConfiguration", "imagebuilder-containerrecipe-componentconfiguration");
    impl ComponentConfiguration {
        new! {}
        set! {
            component_arn: m::imagebuilder::ComponentArn = "ComponentArn", "replacement";
            parameters: [ComponentParameter] = "Parameters", "replacement; at least 1 items";
        }
    }

    object!(ComponentParameter = "AWS::ImageBuilder::ContainerRecipe.ComponentParameter", "imagebuilder-containerrecipe-componentparameter");
    impl ComponentParameter {
        new! {
            name: String = "Name", "replacement; 1 to 256 characters";
            value: [String] = "Value", "replacement";
        }
    }

    object!(EbsInstanceBlockDeviceSpecification = "AWS::ImageBuilder::ContainerRecipe.EbsInstanceBlockDeviceSpecification", "imagebuilder-containerrecipe-ebsinstanceblockdevicespecification");
    impl EbsInstanceBlockDeviceSpecification {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "replacement";
            encrypted: bool = "Encrypted", "replacement";
            iops: i64 = "Iops", "replacement; 100 to 64000";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 1024 characters";
            snapshot_id: String = "SnapshotId", "replacement; 1 to 1024 characters";
            throughput: i64 = "Throughput", "replacement; 125 to 1000";
            volume_size: i64 = "VolumeSize", "replacement; 1 to 16000";
            volume_type: VolumeType = "VolumeType", "replacement";
        }
    }

    object!(InstanceBlockDeviceMapping = "AWS::ImageBuilder::ContainerRecipe.InstanceBlockDeviceMapping", "imagebuilder-containerrecipe-instanceblockdevicemapping");
    impl InstanceBlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "replacement; 1 to 1024 characters";
            ebs: EbsInstanceBlockDeviceSpecification = "Ebs", "replacement";
            no_device: String = "NoDevice", "replacement; at most 0 characters";
            virtual_name: String = "VirtualName", "replacement; 1 to 1024 characters";
        }
    }

    object!(InstanceConfiguration = "AWS::ImageBuilder::ContainerRecipe.InstanceConfiguration", "imagebuilder-containerrecipe-instanceconfiguration");
    impl InstanceConfiguration {
        new! {}
        set! {
            block_device_mappings: [InstanceBlockDeviceMapping] = "BlockDeviceMappings", "replacement";
            image: String = "Image", "replacement; 1 to 1024 characters";
        }
    }

    object!(LatestVersion = "AWS::ImageBuilder::ContainerRecipe.LatestVersion", "imagebuilder-containerrecipe-latestversion");
    impl LatestVersion {
        new! {}
    }

    object!(TargetContainerRepository = "AWS::ImageBuilder::ContainerRecipe.TargetContainerRepository", "imagebuilder-containerrecipe-targetcontainerrepository");
    impl TargetContainerRepository {
        new! {}
        set! {
            repository_name: m::ecr::RepositoryName = "RepositoryName", "replacement; 1 to 1024 characters";
            service: Service = "Service", "replacement";
        }
    }
    values! { ContainerType: Docker = "DOCKER" }
    values! { PlatformOverride: Windows = "Windows", Linux = "Linux" }
    values! { VolumeType: Standard = "standard", Io1 = "io1", Io2 = "io2", Io2a = "io2a", Gp2 = "gp2", Gp3 = "gp3", Gp3a = "gp3a", Sc1 = "sc1", St1 = "st1" }
    values! { Service: Ecr = "ECR" }
}

resource! {
    DistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration", "imagebuilder-distributionconfiguration", Map("Tags"), m::imagebuilder::DistributionConfigurationArn
}
impl DistributionConfiguration {
    new! {
        name: String = "Name", "replacement";
        distributions: [distribution_configuration::Distribution] = "Distributions", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<DistributionConfiguration> {
    get! {
        attr_arn: m::imagebuilder::DistributionConfigurationArn = "Arn";
        attr_name: String = "Name";
    }
}
give! { DistributionConfiguration: m::Arn = Ref; m::imagebuilder::DistributionConfigurationArn = Ref; }
/// Property types and values of [`DistributionConfiguration`].
pub mod distribution_configuration {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AmiDistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration.AmiDistributionConfiguration", "imagebuilder-distributionconfiguration-amidistributionconfiguration");
    impl AmiDistributionConfiguration {
        new! {}
        set! {
            ami_tags: v::Map<String> = "AmiTags", "update";
            description: String = "Description", "update; 1 to 1024 characters";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 1024 characters";
            launch_permission_configuration: LaunchPermissionConfiguration = "LaunchPermissionConfiguration", "update";
            name: String = "Name", "update; 1 to 127 characters";
            target_account_ids: [String] = "TargetAccountIds", "update; 1 to 1536 items";
        }
    }

    object!(ContainerDistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration.ContainerDistributionConfiguration", "imagebuilder-distributionconfiguration-containerdistributionconfiguration");
    impl ContainerDistributionConfiguration {
        new! {}
        set! {
            container_tags: [String] = "ContainerTags", "update";
            description: String = "Description", "update; 1 to 1024 characters";
            target_repository: TargetContainerRepository = "TargetRepository", "update";
        }
    }

    object!(Distribution = "AWS::ImageBuilder::DistributionConfiguration.Distribution", "imagebuilder-distributionconfiguration-distribution");
    impl Distribution {
        new! {
            region: String = "Region", "update; 1 to 1024 characters";
        }
        set! {
            ami_distribution_configuration: AmiDistributionConfiguration = "AmiDistributionConfiguration", "update";
            container_distribution_configuration: ContainerDistributionConfiguration = "ContainerDistributionConfiguration", "update";
            fast_launch_configurations: [FastLaunchConfiguration] = "FastLaunchConfigurations", "update; 1 to 1000 items";
            launch_template_configurations: [LaunchTemplateConfiguration] = "LaunchTemplateConfigurations", "update; 1 to 100 items";
            license_configuration_arns: [m::Arn] = "LicenseConfigurationArns", "update; 1 to 50 items";
            ssm_parameter_configurations: [SsmParameterConfiguration] = "SsmParameterConfigurations", "update";
        }
    }

    object!(FastLaunchConfiguration = "AWS::ImageBuilder::DistributionConfiguration.FastLaunchConfiguration", "imagebuilder-distributionconfiguration-fastlaunchconfiguration");
    impl FastLaunchConfiguration {
        new! {}
        set! {
            account_id: String = "AccountId", "update";
            enabled: bool = "Enabled", "update";
            launch_template: FastLaunchLaunchTemplateSpecification = "LaunchTemplate", "update";
            max_parallel_launches: i64 = "MaxParallelLaunches", "update; at least 1";
            snapshot_configuration: FastLaunchSnapshotConfiguration = "SnapshotConfiguration", "update";
        }
    }

    object!(FastLaunchLaunchTemplateSpecification = "AWS::ImageBuilder::DistributionConfiguration.FastLaunchLaunchTemplateSpecification", "imagebuilder-distributionconfiguration-fastlaunchlaunchtemplatespecification");
    impl FastLaunchLaunchTemplateSpecification {
        new! {}
        set! {
            launch_template_id: String = "LaunchTemplateId", "update";
            launch_template_name: String = "LaunchTemplateName", "update; 1 to 1024 characters";
            launch_template_version: String = "LaunchTemplateVersion", "update; 1 to 1024 characters";
        }
    }

    object!(FastLaunchSnapshotConfiguration = "AWS::ImageBuilder::DistributionConfiguration.FastLaunchSnapshotConfiguration", "imagebuilder-distributionconfiguration-fastlaunchsnapshotconfiguration");
    impl FastLaunchSnapshotConfiguration {
        new! {}
        set! {
            target_resource_count: i64 = "TargetResourceCount", "update; 1 to 10000";
        }
    }

    object!(LaunchPermissionConfiguration = "AWS::ImageBuilder::DistributionConfiguration.LaunchPermissionConfiguration", "imagebuilder-distributionconfiguration-launchpermissionconfiguration");
    impl LaunchPermissionConfiguration {
        new! {}
        set! {
            organization_arns: [m::Arn] = "OrganizationArns", "update";
            organizational_unit_arns: [m::Arn] = "OrganizationalUnitArns", "update";
            user_groups: [String] = "UserGroups", "update";
            user_ids: [String] = "UserIds", "update";
        }
    }

    object!(LaunchTemplateConfiguration = "AWS::ImageBuilder::DistributionConfiguration.LaunchTemplateConfiguration", "imagebuilder-distributionconfiguration-launchtemplateconfiguration");
    impl LaunchTemplateConfiguration {
        new! {}
        set! {
            account_id: String = "AccountId", "update";
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "update";
            set_default_version: bool = "SetDefaultVersion", "update";
        }
    }

    object!(SsmParameterConfiguration = "AWS::ImageBuilder::DistributionConfiguration.SsmParameterConfiguration", "imagebuilder-distributionconfiguration-ssmparameterconfiguration");
    impl SsmParameterConfiguration {
        new! {
            parameter_name: String = "ParameterName", "update; 1 to 1011 characters";
        }
        set! {
            ami_account_id: String = "AmiAccountId", "update";
            data_type: DataType = "DataType", "update";
        }
    }

    object!(TargetContainerRepository = "AWS::ImageBuilder::DistributionConfiguration.TargetContainerRepository", "imagebuilder-distributionconfiguration-targetcontainerrepository");
    impl TargetContainerRepository {
        new! {}
        set! {
            repository_name: String = "RepositoryName", "update; 1 to 1024 characters";
            service: Service = "Service", "update";
        }
    }
    values! { DataType: Text = "text", AwsEc2Image = "aws:ec2:image" }
    values! { Service: Ecr = "ECR" }
}

resource! {
    Image = "AWS::ImageBuilder::Image", "imagebuilder-image", Map("Tags"), m::Arn
}
impl Image {
    new! {}
    set! {
        container_recipe_arn: m::imagebuilder::ContainerRecipeArn = "ContainerRecipeArn", "replacement";
        deletion_settings: image::DeletionSettings = "DeletionSettings", "update; cannot be read back";
        distribution_configuration_arn: m::imagebuilder::DistributionConfigurationArn = "DistributionConfigurationArn", "replacement";
        enhanced_image_metadata_enabled: bool = "EnhancedImageMetadataEnabled", "replacement";
        execution_role: String = "ExecutionRole", "update; 1 to 2048 characters";
        image_pipeline_execution_settings: image::ImagePipelineExecutionSettings = "ImagePipelineExecutionSettings", "may replace; cannot be read back";
        image_recipe_arn: m::imagebuilder::ImageRecipeArn = "ImageRecipeArn", "replacement";
        image_scanning_configuration: image::ImageScanningConfiguration = "ImageScanningConfiguration", "replacement";
        image_tests_configuration: image::ImageTestsConfiguration = "ImageTestsConfiguration", "replacement";
        infrastructure_configuration_arn: m::imagebuilder::InfrastructureConfigurationArn = "InfrastructureConfigurationArn", "replacement";
        logging_configuration: image::ImageLoggingConfiguration = "LoggingConfiguration", "update";
        tags: v::Map<String> = "Tags", "replacement";
        workflows: [image::WorkflowConfiguration] = "Workflows", "replacement";
    }
}
impl c::Handle<Image> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_image_id: m::ec2::ImageId = "ImageId";
        attr_image_uri: String = "ImageUri";
        attr_latest_version: v::Json = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersion.Arn";
        attr_latest_version_major: String = "LatestVersion.Major";
        attr_latest_version_minor: String = "LatestVersion.Minor";
        attr_latest_version_patch: String = "LatestVersion.Patch";
        attr_name: String = "Name";
    }
}
give! { Image: m::Arn = Ref; }
/// Property types and values of [`Image`].
pub mod image {
    use crate::value::meaning as m;
    object!(DeletionSettings = "AWS::ImageBuilder::Image.DeletionSettings", "imagebuilder-image-deletionsettings");
    impl DeletionSettings {
        new! {
            execution_role: String = "ExecutionRole", "update";
        }
    }

    object!(EcrConfiguration = "AWS::ImageBuilder::Image.EcrConfiguration", "imagebuilder-image-ecrconfiguration");
    impl EcrConfiguration {
        new! {}
        set! {
            container_tags: [String] = "ContainerTags", "replacement";
            repository_name: String = "RepositoryName", "replacement; 1 to 1024 characters";
        }
    }

    object!(ImageLoggingConfiguration = "AWS::ImageBuilder::Image.ImageLoggingConfiguration", "imagebuilder-image-imageloggingconfiguration");
    impl ImageLoggingConfiguration {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
        }
    }

    object!(ImagePipelineExecutionSettings = "AWS::ImageBuilder::Image.ImagePipelineExecutionSettings", "imagebuilder-image-imagepipelineexecutionsettings");
    impl ImagePipelineExecutionSettings {
        new! {}
        set! {
            deployment_id: String = "DeploymentId", "update";
            on_update: bool = "OnUpdate", "update";
        }
    }

    object!(ImageScanningConfiguration = "AWS::ImageBuilder::Image.ImageScanningConfiguration", "imagebuilder-image-imagescanningconfiguration");
    impl ImageScanningConfiguration {
        new! {}
        set! {
            ecr_configuration: EcrConfiguration = "EcrConfiguration", "replacement";
            image_scanning_enabled: bool = "ImageScanningEnabled", "replacement";
        }
    }

    object!(ImageTestsConfiguration = "AWS::ImageBuilder::Image.ImageTestsConfiguration", "imagebuilder-image-imagetestsconfiguration");
    impl ImageTestsConfiguration {
        new! {}
        set! {
            image_tests_enabled: bool = "ImageTestsEnabled", "replacement";
            timeout_minutes: i64 = "TimeoutMinutes", "replacement; 60 to 1440";
        }
    }

    object!(LatestVersion = "AWS::ImageBuilder::Image.LatestVersion", "imagebuilder-image-latestversion");
    impl LatestVersion {
        new! {}
    }

    object!(WorkflowConfiguration = "AWS::ImageBuilder::Image.WorkflowConfiguration", "imagebuilder-image-workflowconfiguration");
    impl WorkflowConfiguration {
        new! {}
        set! {
            on_failure: OnFailure = "OnFailure", "update";
            parallel_group: String = "ParallelGroup", "update; 1 to 100 characters";
            parameters: [WorkflowParameter] = "Parameters", "update; at least 1 items";
            workflow_arn: String = "WorkflowArn", "update";
        }
    }

    object!(WorkflowParameter = "AWS::ImageBuilder::Image.WorkflowParameter", "imagebuilder-image-workflowparameter");
    impl WorkflowParameter {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 128 characters";
            value: [String] = "Value", "update";
        }
    }
    values! { OnFailure: Continue = "CONTINUE", Abort = "ABORT" }
}

resource! {
    ImagePipeline = "AWS::ImageBuilder::ImagePipeline", "imagebuilder-imagepipeline", Map("Tags"), m::Arn
}
impl ImagePipeline {
    new! {}
    set! {
        container_recipe_arn: m::imagebuilder::ContainerRecipeArn = "ContainerRecipeArn", "update";
        description: String = "Description", "update; 1 to 1024 characters";
        distribution_configuration_arn: m::imagebuilder::DistributionConfigurationArn = "DistributionConfigurationArn", "update";
        enhanced_image_metadata_enabled: bool = "EnhancedImageMetadataEnabled", "update";
        execution_role: String = "ExecutionRole", "update; 1 to 2048 characters";
        image_recipe_arn: m::imagebuilder::ImageRecipeArn = "ImageRecipeArn", "update";
        image_scanning_configuration: image_pipeline::ImageScanningConfiguration = "ImageScanningConfiguration", "update";
        image_tags: v::Map<String> = "ImageTags", "update";
        image_tests_configuration: image_pipeline::ImageTestsConfiguration = "ImageTestsConfiguration", "update";
        infrastructure_configuration_arn: m::imagebuilder::InfrastructureConfigurationArn = "InfrastructureConfigurationArn", "update";
        logging_configuration: image_pipeline::PipelineLoggingConfiguration = "LoggingConfiguration", "update";
        name: String = "Name", "replacement";
        schedule: image_pipeline::Schedule = "Schedule", "update";
        status: image_pipeline::Status = "Status", "update";
        tags: v::Map<String> = "Tags", "update";
        workflows: [image_pipeline::WorkflowConfiguration] = "Workflows", "update";
    }
}
impl c::Handle<ImagePipeline> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_deployment_id: String = "DeploymentId";
        attr_name: String = "Name";
    }
}
give! { ImagePipeline: m::Arn = Ref; }
/// Property types and values of [`ImagePipeline`].
pub mod image_pipeline {
    object!(AutoDisablePolicy = "AWS::ImageBuilder::ImagePipeline.AutoDisablePolicy", "imagebuilder-imagepipeline-autodisablepolicy");
    impl AutoDisablePolicy {
        new! {
            failure_count: i64 = "FailureCount", "update; 1 to 10";
        }
    }

    object!(EcrConfiguration = "AWS::ImageBuilder::ImagePipeline.EcrConfiguration", "imagebuilder-imagepipeline-ecrconfiguration");
    impl EcrConfiguration {
        new! {}
        set! {
            container_tags: [String] = "ContainerTags", "update";
            repository_name: String = "RepositoryName", "update; 1 to 1024 characters";
        }
    }

    object!(ImageScanningConfiguration = "AWS::ImageBuilder::ImagePipeline.ImageScanningConfiguration", "imagebuilder-imagepipeline-imagescanningconfiguration");
    impl ImageScanningConfiguration {
        new! {}
        set! {
            ecr_configuration: EcrConfiguration = "EcrConfiguration", "update";
            image_scanning_enabled: bool = "ImageScanningEnabled", "update";
        }
    }

    object!(ImageTestsConfiguration = "AWS::ImageBuilder::ImagePipeline.ImageTestsConfiguration", "imagebuilder-imagepipeline-imagetestsconfiguration");
    impl ImageTestsConfiguration {
        new! {}
        set! {
            image_tests_enabled: bool = "ImageTestsEnabled", "update";
            timeout_minutes: i64 = "TimeoutMinutes", "update; 60 to 1440";
        }
    }

    object!(PipelineLoggingConfiguration = "AWS::ImageBuilder::ImagePipeline.PipelineLoggingConfiguration", "imagebuilder-imagepipeline-pipelineloggingconfiguration");
    impl PipelineLoggingConfiguration {
        new! {}
        set! {
            image_log_group_name: String = "ImageLogGroupName", "update; 1 to 512 characters";
            pipeline_log_group_name: String = "PipelineLogGroupName", "update; 1 to 512 characters";
        }
    }

    object!(Schedule = "AWS::ImageBuilder::ImagePipeline.Schedule", "imagebuilder-imagepipeline-schedule");
    impl Schedule {
        new! {}
        set! {
            auto_disable_policy: AutoDisablePolicy = "AutoDisablePolicy", "update";
            pipeline_execution_start_condition: PipelineExecutionStartCondition = "PipelineExecutionStartCondition", "update";
            schedule_expression: String = "ScheduleExpression", "update; 1 to 1024 characters";
            timezone: String = "Timezone", "update; 3 to 100 characters";
        }
    }

    object!(WorkflowConfiguration = "AWS::ImageBuilder::ImagePipeline.WorkflowConfiguration", "imagebuilder-imagepipeline-workflowconfiguration");
    impl WorkflowConfiguration {
        new! {}
        set! {
            on_failure: OnFailure = "OnFailure", "update";
            parallel_group: String = "ParallelGroup", "update; 1 to 100 characters";
            parameters: [WorkflowParameter] = "Parameters", "update; at least 1 items";
            workflow_arn: String = "WorkflowArn", "update";
        }
    }

    object!(WorkflowParameter = "AWS::ImageBuilder::ImagePipeline.WorkflowParameter", "imagebuilder-imagepipeline-workflowparameter");
    impl WorkflowParameter {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 128 characters";
            value: [String] = "Value", "update";
        }
    }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { PipelineExecutionStartCondition: ExpressionMatchOnly = "EXPRESSION_MATCH_ONLY", ExpressionMatchAndDependencyUpdatesAvailable = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE" }
    values! { OnFailure: Continue = "CONTINUE", Abort = "ABORT" }
}

resource! {
    ImageRecipe = "AWS::ImageBuilder::ImageRecipe", "imagebuilder-imagerecipe", Map("Tags"), m::imagebuilder::ImageRecipeArn
}
impl ImageRecipe {
    new! {
        name: String = "Name", "replacement";
        parent_image: String = "ParentImage", "replacement; 1 to 1024 characters";
        version: String = "Version", "replacement";
    }
    set! {
        additional_instance_configuration: image_recipe::AdditionalInstanceConfiguration = "AdditionalInstanceConfiguration", "replacement";
        ami_tags: v::Map<String> = "AmiTags", "replacement";
        ami_watermarks: [String] = "AmiWatermarks", "replacement; 1 to 5 items";
        block_device_mappings: [image_recipe::InstanceBlockDeviceMapping] = "BlockDeviceMappings", "replacement";
        components: [image_recipe::ComponentConfiguration] = "Components", "replacement; at least 1 items";
        description: String = "Description", "replacement; 1 to 1024 characters";
        tags: v::Map<String> = "Tags", "replacement";
        working_directory: String = "WorkingDirectory", "replacement; 1 to 1024 characters";
    }
}
impl c::Handle<ImageRecipe> {
    get! {
        attr_arn: m::imagebuilder::ImageRecipeArn = "Arn";
        attr_latest_version: v::Json = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersion.Arn";
        attr_latest_version_major: String = "LatestVersion.Major";
        attr_latest_version_minor: String = "LatestVersion.Minor";
        attr_latest_version_patch: String = "LatestVersion.Patch";
        attr_name: String = "Name";
    }
}
give! { ImageRecipe: m::Arn = Ref; m::imagebuilder::ImageRecipeArn = Ref; }
/// Property types and values of [`ImageRecipe`].
pub mod image_recipe {
    use crate::value::meaning as m;
    object!(AdditionalInstanceConfiguration = "AWS::ImageBuilder::ImageRecipe.AdditionalInstanceConfiguration", "imagebuilder-imagerecipe-additionalinstanceconfiguration");
    impl AdditionalInstanceConfiguration {
        new! {}
        set! {
            systems_manager_agent: SystemsManagerAgent = "SystemsManagerAgent", "update";
            user_data_override: String = "UserDataOverride", "update; 1 to 21847 characters";
        }
    }

    object!(ComponentConfiguration = "AWS::ImageBuilder::ImageRecipe.ComponentConfiguration", "imagebuilder-imagerecipe-componentconfiguration");
    impl ComponentConfiguration {
        new! {}
        set! {
            component_arn: m::imagebuilder::ComponentArn = "ComponentArn", "replacement";
            parameters: [ComponentParameter] = "Parameters", "replacement; at least 1 items";
        }
    }

    object!(ComponentParameter = "AWS::ImageBuilder::ImageRecipe.ComponentParameter", "imagebuilder-imagerecipe-componentparameter");
    impl ComponentParameter {
        new! {
            name: String = "Name", "replacement; 1 to 256 characters";
            value: [String] = "Value", "replacement";
        }
    }

    object!(EbsInstanceBlockDeviceSpecification = "AWS::ImageBuilder::ImageRecipe.EbsInstanceBlockDeviceSpecification", "imagebuilder-imagerecipe-ebsinstanceblockdevicespecification");
    impl EbsInstanceBlockDeviceSpecification {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "replacement";
            encrypted: bool = "Encrypted", "replacement";
            iops: i64 = "Iops", "replacement; 100 to 64000";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 1024 characters";
            snapshot_id: String = "SnapshotId", "replacement; 1 to 1024 characters";
            throughput: i64 = "Throughput", "replacement; 125 to 1000";
            volume_size: i64 = "VolumeSize", "replacement; 1 to 16000";
            volume_type: VolumeType = "VolumeType", "replacement";
        }
    }

    object!(InstanceBlockDeviceMapping = "AWS::ImageBuilder::ImageRecipe.InstanceBlockDeviceMapping", "imagebuilder-imagerecipe-instanceblockdevicemapping");
    impl InstanceBlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "replacement; 1 to 1024 characters";
            ebs: EbsInstanceBlockDeviceSpecification = "Ebs", "replacement";
            no_device: String = "NoDevice", "replacement; at most 0 characters";
            virtual_name: String = "VirtualName", "replacement; 1 to 1024 characters";
        }
    }

    object!(LatestVersion = "AWS::ImageBuilder::ImageRecipe.LatestVersion", "imagebuilder-imagerecipe-latestversion");
    impl LatestVersion {
        new! {}
    }

    object!(SystemsManagerAgent = "AWS::ImageBuilder::ImageRecipe.SystemsManagerAgent", "imagebuilder-imagerecipe-systemsmanageragent");
    impl SystemsManagerAgent {
        new! {}
        set! {
            uninstall_after_build: bool = "UninstallAfterBuild", "update";
        }
    }
    values! { VolumeType: Standard = "standard", Io1 = "io1", Io2 = "io2", Io2a = "io2a", Gp2 = "gp2", Gp3 = "gp3", Gp3a = "gp3a", Sc1 = "sc1", St1 = "st1" }
}

resource! {
    InfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration", "imagebuilder-infrastructureconfiguration", Map("Tags"), m::imagebuilder::InfrastructureConfigurationArn
}
impl InfrastructureConfiguration {
    new! {
        instance_profile_name: m::iam::InstanceProfileName = "InstanceProfileName", "update; 1 to 256 characters";
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        instance_metadata_options: infrastructure_configuration::InstanceMetadataOptions = "InstanceMetadataOptions", "update";
        instance_types: [String] = "InstanceTypes", "update";
        key_pair: String = "KeyPair", "update; 1 to 1024 characters";
        logging: infrastructure_configuration::Logging = "Logging", "update";
        parent_instance: infrastructure_configuration::ParentInstance = "ParentInstance", "update";
        placement: infrastructure_configuration::Placement = "Placement", "update";
        resource_tags: v::Map<String> = "ResourceTags", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update";
        subnet_id: m::ec2::SubnetId = "SubnetId", "update; 1 to 1024 characters";
        tags: v::Map<String> = "Tags", "update";
        terminate_instance_on_completion: bool = "TerminateInstanceOnCompletion", "update";
        terminate_instance_on_failure: bool = "TerminateInstanceOnFailure", "update";
    }
}
impl c::Handle<InfrastructureConfiguration> {
    get! {
        attr_arn: m::imagebuilder::InfrastructureConfigurationArn = "Arn";
        attr_name: String = "Name";
    }
}
give! { InfrastructureConfiguration: m::Arn = Ref; m::imagebuilder::InfrastructureConfigurationArn = Ref; }
/// Property types and values of [`InfrastructureConfiguration`].
pub mod infrastructure_configuration {
    use crate::value::meaning as m;
    object!(AutoScalingGroup = "AWS::ImageBuilder::InfrastructureConfiguration.AutoScalingGroup", "imagebuilder-infrastructureconfiguration-autoscalinggroup");
    impl AutoScalingGroup {
        new! {
            name: String = "Name", "update; 1 to 1024 characters";
        }
        set! {
            capacity_wait_timeout_seconds: i64 = "CapacityWaitTimeoutSeconds", "update; 0 to 3600";
        }
    }

    object!(InstanceMetadataOptions = "AWS::ImageBuilder::InfrastructureConfiguration.InstanceMetadataOptions", "imagebuilder-infrastructureconfiguration-instancemetadataoptions");
    impl InstanceMetadataOptions {
        new! {}
        set! {
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "update; 1 to 64";
            http_tokens: HttpTokens = "HttpTokens", "update";
        }
    }

    object!(Logging = "AWS::ImageBuilder::InfrastructureConfiguration.Logging", "imagebuilder-infrastructureconfiguration-logging");
    impl Logging {
        new! {}
        set! {
            s3_logs: S3Logs = "S3Logs", "update";
        }
    }

    object!(ParentInstance = "AWS::ImageBuilder::InfrastructureConfiguration.ParentInstance", "imagebuilder-infrastructureconfiguration-parentinstance");
    impl ParentInstance {
        new! {
            auto_scaling_group: AutoScalingGroup = "AutoScalingGroup", "update";
        }
    }

    object!(Placement = "AWS::ImageBuilder::InfrastructureConfiguration.Placement", "imagebuilder-infrastructureconfiguration-placement");
    impl Placement {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update; 1 to 1024 characters";
            host_id: String = "HostId", "update; 1 to 1024 characters";
            host_resource_group_arn: m::Arn = "HostResourceGroupArn", "update; 1 to 1024 characters";
            tenancy: Tenancy = "Tenancy", "update";
        }
    }

    object!(S3Logs = "AWS::ImageBuilder::InfrastructureConfiguration.S3Logs", "imagebuilder-infrastructureconfiguration-s3logs");
    impl S3Logs {
        new! {}
        set! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 1 to 1024 characters";
            s3_key_prefix: String = "S3KeyPrefix", "update; 1 to 1024 characters";
        }
    }
    values! { HttpTokens: Required = "required", Optional = "optional" }
    values! { Tenancy: Default = "default", Dedicated = "dedicated", Host = "host" }
}

resource! {
    LifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy", "imagebuilder-lifecyclepolicy", Map("Tags"), m::Arn
}
new_struct! { LifecyclePolicy, LifecyclePolicyRequired {
    name: String = "Name", "replacement";
    resource_type: lifecycle_policy::ResourceType = "ResourceType", "update";
    execution_role: String = "ExecutionRole", "update; 1 to 2048 characters";
    policy_details: [lifecycle_policy::PolicyDetail] = "PolicyDetails", "update; 1 to 3 items";
    resource_selection: lifecycle_policy::ResourceSelection = "ResourceSelection", "update";
} }
impl LifecyclePolicy {
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        status: lifecycle_policy::Status = "Status", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<LifecyclePolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { LifecyclePolicy: m::Arn = Ref; }
/// Property types and values of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use crate::value as v;
    object!(Action = "AWS::ImageBuilder::LifecyclePolicy.Action", "imagebuilder-lifecyclepolicy-action");
    impl Action {
        new! {
            type_: ActionType = "Type", "update";
        }
        set! {
            include_resources: IncludeResources = "IncludeResources", "update";
        }
    }

    object!(AmiExclusionRules = "AWS::ImageBuilder::LifecyclePolicy.AmiExclusionRules", "imagebuilder-lifecyclepolicy-amiexclusionrules");
    impl AmiExclusionRules {
        new! {}
        set! {
            is_public: bool = "IsPublic", "update";
            last_launched: LastLaunched = "LastLaunched", "update";
            regions: [String] = "Regions", "update";
            shared_accounts: [String] = "SharedAccounts", "update; 1 to 1536 items";
            tag_map: v::Map<String> = "TagMap", "update";
        }
    }

    object!(ExclusionRules = "AWS::ImageBuilder::LifecyclePolicy.ExclusionRules", "imagebuilder-lifecyclepolicy-exclusionrules");
    impl ExclusionRules {
        new! {}
        set! {
            amis: AmiExclusionRules = "Amis", "update";
            tag_map: v::Map<String> = "TagMap", "update";
        }
    }

    object!(Filter = "AWS::ImageBuilder::LifecyclePolicy.Filter", "imagebuilder-lifecyclepolicy-filter");
    impl Filter {
        new! {
            type_: FilterType = "Type", "update";
            value: i64 = "Value", "update; 1 to 1000";
        }
        set! {
            retain_at_least: i64 = "RetainAtLeast", "update; 1 to 10";
            unit: TimeUnit = "Unit", "update";
        }
    }

    object!(IncludeResources = "AWS::ImageBuilder::LifecyclePolicy.IncludeResources", "imagebuilder-lifecyclepolicy-includeresources");
    impl IncludeResources {
        new! {}
        set! {
            amis: bool = "Amis", "update";
            containers: bool = "Containers", "update";
            snapshots: bool = "Snapshots", "update";
        }
    }

    object!(LastLaunched = "AWS::ImageBuilder::LifecyclePolicy.LastLaunched", "imagebuilder-lifecyclepolicy-lastlaunched");
    impl LastLaunched {
        new! {
            unit: TimeUnit = "Unit", "update";
            value: i64 = "Value", "update; 1 to 365";
        }
    }

    object!(PolicyDetail = "AWS::ImageBuilder::LifecyclePolicy.PolicyDetail", "imagebuilder-lifecyclepolicy-policydetail");
    impl PolicyDetail {
        new! {
            action: Action = "Action", "update";
            filter: Filter = "Filter", "update";
        }
        set! {
            exclusion_rules: ExclusionRules = "ExclusionRules", "update";
        }
    }

    object!(RecipeSelection = "AWS::ImageBuilder::LifecyclePolicy.RecipeSelection", "imagebuilder-lifecyclepolicy-recipeselection");
    impl RecipeSelection {
        new! {
            name: String = "Name", "update";
            semantic_version: String = "SemanticVersion", "update";
        }
    }

    object!(ResourceSelection = "AWS::ImageBuilder::LifecyclePolicy.ResourceSelection", "imagebuilder-lifecyclepolicy-resourceselection");
    impl ResourceSelection {
        new! {}
        set! {
            recipes: [RecipeSelection] = "Recipes", "update; 1 to 50 items";
            tag_map: v::Map<String> = "TagMap", "update";
        }
    }
    values! { ResourceType: AmiImage = "AMI_IMAGE", ContainerImage = "CONTAINER_IMAGE" }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ActionType: Delete = "DELETE", Deprecate = "DEPRECATE", Disable = "DISABLE" }
    values! { FilterType: Age = "AGE", Count = "COUNT" }
    values! { TimeUnit: Days = "DAYS", Weeks = "WEEKS", Months = "MONTHS", Years = "YEARS" }
}

resource! {
    Workflow = "AWS::ImageBuilder::Workflow", "imagebuilder-workflow", Map("Tags"), m::Arn
}
impl Workflow {
    new! {
        name: String = "Name", "replacement";
        type_: workflow::Type = "Type", "replacement";
        version: String = "Version", "replacement";
    }
    set! {
        change_description: String = "ChangeDescription", "replacement; 1 to 1024 characters";
        data: String = "Data", "replacement; 1 to 16000 characters; cannot be read back";
        description: String = "Description", "replacement; 1 to 1024 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 1024 characters";
        tags: v::Map<String> = "Tags", "update";
        uri: String = "Uri", "replacement; cannot be read back";
    }
}
impl c::Handle<Workflow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_latest_version: v::Json = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersion.Arn";
        attr_latest_version_major: String = "LatestVersion.Major";
        attr_latest_version_minor: String = "LatestVersion.Minor";
        attr_latest_version_patch: String = "LatestVersion.Patch";
    }
}
give! { Workflow: m::Arn = Ref; }
/// Property types and values of [`Workflow`].
pub mod workflow {
    object!(LatestVersion = "AWS::ImageBuilder::Workflow.LatestVersion", "imagebuilder-workflow-latestversion");
    impl LatestVersion {
        new! {}
    }
    values! { Type: Build = "BUILD", Test = "TEST", Distribution = "DISTRIBUTION" }
}
