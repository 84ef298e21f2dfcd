// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SageMaker`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AiWorkloadConfig = "AWS::SageMaker::AIWorkloadConfig", "sagemaker-aiworkloadconfig", List("Tags"), m::Arn
}
impl AiWorkloadConfig {
    new! {
        ai_workload_config_name: String = "AIWorkloadConfigName", "replacement; 1 to 63 characters";
    }
    set! {
        ai_workload_configs: ai_workload_config::AiWorkloadConfigs = "AIWorkloadConfigs", "replacement";
        dataset_config: ai_workload_config::AiDatasetConfig = "DatasetConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AiWorkloadConfig> {
    get! {
        attr_ai_workload_config_arn: m::Arn = "AIWorkloadConfigArn";
        attr_creation_time: String = "CreationTime";
    }
}
give! { AiWorkloadConfig: m::Arn = Ref; }
/// Property types and values of [`AiWorkloadConfig`].
pub mod ai_workload_config {
    object!(AiDatasetConfig = "AWS::SageMaker::AIWorkloadConfig.AIDatasetConfig", "sagemaker-aiworkloadconfig-aidatasetconfig");
    impl AiDatasetConfig {
        new! {
            input_data_config: [AiWorkloadInputDataConfig] = "InputDataConfig", "update";
        }
    }

    object!(AiWorkloadConfigs = "AWS::SageMaker::AIWorkloadConfig.AIWorkloadConfigs", "sagemaker-aiworkloadconfig-aiworkloadconfigs");
    impl AiWorkloadConfigs {
        new! {
            workload_spec: WorkloadSpec = "WorkloadSpec", "update";
        }
    }

    object!(AiWorkloadDataSource = "AWS::SageMaker::AIWorkloadConfig.AIWorkloadDataSource", "sagemaker-aiworkloadconfig-aiworkloaddatasource");
    impl AiWorkloadDataSource {
        new! {}
        set! {
            s3_data_source: AiWorkloadS3DataSource = "S3DataSource", "update";
        }
    }

    object!(AiWorkloadInputDataConfig = "AWS::SageMaker::AIWorkloadConfig.AIWorkloadInputDataConfig", "sagemaker-aiworkloadconfig-aiworkloadinputdataconfig");
    impl AiWorkloadInputDataConfig {
        new! {
            channel_name: String = "ChannelName", "update; 1 to 64 characters";
            data_source: AiWorkloadDataSource = "DataSource", "update";
        }
    }

    object!(AiWorkloadS3DataSource = "AWS::SageMaker::AIWorkloadConfig.AIWorkloadS3DataSource", "sagemaker-aiworkloadconfig-aiworkloads3datasource");
    impl AiWorkloadS3DataSource {
        new! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(WorkloadSpec = "AWS::SageMaker::AIWorkloadConfig.WorkloadSpec", "sagemaker-aiworkloadconfig-workloadspec");
    impl WorkloadSpec {
        new! {
            inline: String = "Inline", "update";
        }
    }
}

resource! {
    Action = "AWS::SageMaker::Action", "sagemaker-action", List("Tags"), m::Arn
}
impl Action {
    new! {
        action_name: String = "ActionName", "replacement; 1 to 120 characters";
        action_type: String = "ActionType", "replacement; at most 256 characters";
        source: action::ActionSource = "Source", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 3072 characters";
        metadata_properties: action::MetadataProperties = "MetadataProperties", "replacement";
        properties: v::Map<String> = "Properties", "update";
        status: action::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Action> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Action: m::Arn = Ref; }
/// Property types and values of [`Action`].
pub mod action {
    object!(ActionSource = "AWS::SageMaker::Action.ActionSource", "sagemaker-action-actionsource");
    impl ActionSource {
        new! {
            source_uri: String = "SourceUri", "update; 1 to 2048 characters";
        }
        set! {
            source_id: String = "SourceId", "update; at most 256 characters";
            source_type: String = "SourceType", "update; at most 256 characters";
        }
    }

    object!(MetadataProperties = "AWS::SageMaker::Action.MetadataProperties", "sagemaker-action-metadataproperties");
    impl MetadataProperties {
        new! {}
        set! {
            commit_id: String = "CommitId", "update; at most 1024 characters";
            generated_by: String = "GeneratedBy", "update; at most 1024 characters";
            project_id: String = "ProjectId", "update; at most 1024 characters";
            repository: String = "Repository", "update; at most 1024 characters";
        }
    }
    values! { Status: Unknown = "Unknown", InProgress = "InProgress", Completed = "Completed", Failed = "Failed", Stopping = "Stopping", Stopped = "Stopped" }
}

resource! {
    Algorithm = "AWS::SageMaker::Algorithm", "sagemaker-algorithm", List("Tags"), m::Arn
}
impl Algorithm {
    new! {
        algorithm_name: String = "AlgorithmName", "replacement; 1 to 63 characters";
        training_specification: algorithm::TrainingSpecification = "TrainingSpecification", "replacement";
    }
    set! {
        algorithm_description: String = "AlgorithmDescription", "replacement; at most 1024 characters";
        certify_for_marketplace: bool = "CertifyForMarketplace", "replacement";
        inference_specification: algorithm::InferenceSpecification = "InferenceSpecification", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Algorithm> {
    get! {
        attr_algorithm_arn: m::Arn = "AlgorithmArn";
        attr_creation_time: String = "CreationTime";
    }
}
give! { Algorithm: m::Arn = Ref; }
/// Property types and values of [`Algorithm`].
pub mod algorithm {
    use crate::value as v;
    object!(CategoricalParameterRangeSpecification = "AWS::SageMaker::Algorithm.CategoricalParameterRangeSpecification", "sagemaker-algorithm-categoricalparameterrangespecification");
    impl CategoricalParameterRangeSpecification {
        new! {
            values: [String] = "Values", "update; 1 to 30 items";
        }
    }

    object!(ChannelSpecification = "AWS::SageMaker::Algorithm.ChannelSpecification", "sagemaker-algorithm-channelspecification");
    impl ChannelSpecification {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            supported_content_types: [String] = "SupportedContentTypes", "update";
            supported_input_modes: [SupportedInputMode] = "SupportedInputModes", "update; at least 1 items";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
            is_required: bool = "IsRequired", "update";
            supported_compression_types: [SupportedCompressionType] = "SupportedCompressionTypes", "update";
        }
    }

    object!(ContinuousParameterRangeSpecification = "AWS::SageMaker::Algorithm.ContinuousParameterRangeSpecification", "sagemaker-algorithm-continuousparameterrangespecification");
    impl ContinuousParameterRangeSpecification {
        new! {
            max_value: String = "MaxValue", "update; at most 256 characters";
            min_value: String = "MinValue", "update; at most 256 characters";
        }
    }

    object!(HyperParameterSpecification = "AWS::SageMaker::Algorithm.HyperParameterSpecification", "sagemaker-algorithm-hyperparameterspecification");
    impl HyperParameterSpecification {
        new! {
            name: String = "Name", "update; at most 256 characters";
            type_: HyperParameterSpecificationType = "Type", "update";
        }
        set! {
            default_value: String = "DefaultValue", "update; at most 2500 characters";
            description: String = "Description", "update; at most 1024 characters";
            is_required: bool = "IsRequired", "update";
            is_tunable: bool = "IsTunable", "update";
            range: ParameterRange = "Range", "update";
        }
    }

    object!(HyperParameterTuningJobObjective = "AWS::SageMaker::Algorithm.HyperParameterTuningJobObjective", "sagemaker-algorithm-hyperparametertuningjobobjective");
    impl HyperParameterTuningJobObjective {
        new! {
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            type_: HyperParameterTuningJobObjectiveType = "Type", "update";
        }
    }

    object!(InferenceSpecification = "AWS::SageMaker::Algorithm.InferenceSpecification", "sagemaker-algorithm-inferencespecification");
    impl InferenceSpecification {
        new! {
            containers: [ModelPackageContainerDefinition] = "Containers", "update; 1 to 15 items";
        }
        set! {
            supported_content_types: [String] = "SupportedContentTypes", "update";
            supported_realtime_inference_instance_types: [String] = "SupportedRealtimeInferenceInstanceTypes", "update";
            supported_response_mime_types: [String] = "SupportedResponseMIMETypes", "update";
            supported_transform_instance_types: [String] = "SupportedTransformInstanceTypes", "update; at least 1 items";
        }
    }

    object!(IntegerParameterRangeSpecification = "AWS::SageMaker::Algorithm.IntegerParameterRangeSpecification", "sagemaker-algorithm-integerparameterrangespecification");
    impl IntegerParameterRangeSpecification {
        new! {
            max_value: String = "MaxValue", "update; at most 256 characters";
            min_value: String = "MinValue", "update; at most 256 characters";
        }
    }

    object!(MetricDefinition = "AWS::SageMaker::Algorithm.MetricDefinition", "sagemaker-algorithm-metricdefinition");
    impl MetricDefinition {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            regex: String = "Regex", "update; 1 to 500 characters";
        }
    }

    object!(ModelInput = "AWS::SageMaker::Algorithm.ModelInput", "sagemaker-algorithm-modelinput");
    impl ModelInput {
        new! {
            data_input_config: String = "DataInputConfig", "update; 1 to 16384 characters";
        }
    }

    object!(ModelPackageContainerDefinition = "AWS::SageMaker::Algorithm.ModelPackageContainerDefinition", "sagemaker-algorithm-modelpackagecontainerdefinition");
    impl ModelPackageContainerDefinition {
        new! {
            image: String = "Image", "update; at most 255 characters";
        }
        set! {
            container_hostname: String = "ContainerHostname", "update; at most 63 characters";
            environment: v::Map<String> = "Environment", "update";
            framework: String = "Framework", "update";
            framework_version: String = "FrameworkVersion", "update; 3 to 10 characters";
            image_digest: String = "ImageDigest", "update; at most 72 characters";
            is_checkpoint: bool = "IsCheckpoint", "update";
            model_input: ModelInput = "ModelInput", "update";
            nearest_model_name: String = "NearestModelName", "update";
        }
    }

    object!(ParameterRange = "AWS::SageMaker::Algorithm.ParameterRange", "sagemaker-algorithm-parameterrange");
    impl ParameterRange {
        new! {}
        set! {
            categorical_parameter_range_specification: CategoricalParameterRangeSpecification = "CategoricalParameterRangeSpecification", "update";
            continuous_parameter_range_specification: ContinuousParameterRangeSpecification = "ContinuousParameterRangeSpecification", "update";
            integer_parameter_range_specification: IntegerParameterRangeSpecification = "IntegerParameterRangeSpecification", "update";
        }
    }

    object!(TrainingSpecification = "AWS::SageMaker::Algorithm.TrainingSpecification", "sagemaker-algorithm-trainingspecification");
    impl TrainingSpecification {
        new! {
            supported_training_instance_types: [String] = "SupportedTrainingInstanceTypes", "update";
            training_channels: [ChannelSpecification] = "TrainingChannels", "update; 1 to 8 items";
            training_image: String = "TrainingImage", "update; at most 255 characters";
        }
        set! {
            metric_definitions: [MetricDefinition] = "MetricDefinitions", "update; at most 40 items";
            supported_hyper_parameters: [HyperParameterSpecification] = "SupportedHyperParameters", "update; at most 100 items";
            supported_tuning_job_objective_metrics: [HyperParameterTuningJobObjective] = "SupportedTuningJobObjectiveMetrics", "update";
            supports_distributed_training: bool = "SupportsDistributedTraining", "update";
            training_image_digest: String = "TrainingImageDigest", "update; at most 72 characters";
        }
    }
    values! { SupportedCompressionType: None = "None", Gzip = "Gzip" }
    values! { SupportedInputMode: Pipe = "Pipe", File = "File", FastFile = "FastFile" }
    values! { HyperParameterSpecificationType: Integer = "Integer", Continuous = "Continuous", Categorical = "Categorical", FreeText = "FreeText" }
    values! { HyperParameterTuningJobObjectiveType: Maximize = "Maximize", Minimize = "Minimize" }
}

resource! {
    App = "AWS::SageMaker::App", "sagemaker-app", List("Tags"), String
}
impl App {
    new! {
        domain_id: m::sagemaker::DomainId = "DomainId", "replacement; 1 to 63 characters";
        app_name: String = "AppName", "replacement; 1 to 63 characters";
        app_type: app::AppType = "AppType", "replacement";
        user_profile_name: String = "UserProfileName", "replacement; 1 to 63 characters";
    }
    set! {
        recovery_mode: bool = "RecoveryMode", "update";
        resource_spec: app::ResourceSpec = "ResourceSpec", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<App> {
    get! {
        attr_app_arn: m::Arn = "AppArn";
        attr_built_in_lifecycle_config_arn: m::Arn = "BuiltInLifecycleConfigArn";
    }
}
give! { App: m::Arn = GetAtt("AppArn"); }
/// Property types and values of [`App`].
pub mod app {
    use crate::value::meaning as m;
    object!(ResourceSpec = "AWS::SageMaker::App.ResourceSpec", "sagemaker-app-resourcespec");
    impl ResourceSpec {
        new! {}
        set! {
            instance_type: String = "InstanceType", "replacement";
            lifecycle_config_arn: m::Arn = "LifecycleConfigArn", "update; at most 256 characters";
            sage_maker_image_arn: m::Arn = "SageMakerImageArn", "replacement; 1 to 256 characters";
            sage_maker_image_version_arn: m::Arn = "SageMakerImageVersionArn", "replacement; 1 to 256 characters";
        }
    }
    values! { AppType: JupyterServer = "JupyterServer", KernelGateway = "KernelGateway", RStudioServerPro = "RStudioServerPro", RSessionGateway = "RSessionGateway", Canvas = "Canvas" }
}

resource! {
    AppImageConfig = "AWS::SageMaker::AppImageConfig", "sagemaker-appimageconfig", List("Tags"), String
}
impl AppImageConfig {
    new! {
        app_image_config_name: String = "AppImageConfigName", "replacement; 1 to 63 characters";
    }
    set! {
        code_editor_app_image_config: app_image_config::CodeEditorAppImageConfig = "CodeEditorAppImageConfig", "update";
        jupyter_lab_app_image_config: app_image_config::JupyterLabAppImageConfig = "JupyterLabAppImageConfig", "update";
        kernel_gateway_image_config: app_image_config::KernelGatewayImageConfig = "KernelGatewayImageConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<AppImageConfig> {
    get! {
        attr_app_image_config_arn: m::Arn = "AppImageConfigArn";
    }
}
give! { AppImageConfig: m::Arn = GetAtt("AppImageConfigArn"); }
/// Property types and values of [`AppImageConfig`].
pub mod app_image_config {
    object!(CodeEditorAppImageConfig = "AWS::SageMaker::AppImageConfig.CodeEditorAppImageConfig", "sagemaker-appimageconfig-codeeditorappimageconfig");
    impl CodeEditorAppImageConfig {
        new! {}
        set! {
            container_config: ContainerConfig = "ContainerConfig", "update";
        }
    }

    object!(ContainerConfig = "AWS::SageMaker::AppImageConfig.ContainerConfig", "sagemaker-appimageconfig-containerconfig");
    impl ContainerConfig {
        new! {}
        set! {
            container_arguments: [String] = "ContainerArguments", "update; at most 50 items";
            container_entrypoint: [String] = "ContainerEntrypoint", "update; at most 1 items";
            container_environment_variables: [CustomImageContainerEnvironmentVariable] = "ContainerEnvironmentVariables", "update; at most 25 items";
        }
    }

    object!(CustomImageContainerEnvironmentVariable = "AWS::SageMaker::AppImageConfig.CustomImageContainerEnvironmentVariable", "sagemaker-appimageconfig-customimagecontainerenvironmentvariable");
    impl CustomImageContainerEnvironmentVariable {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 256 characters";
        }
    }

    object!(FileSystemConfig = "AWS::SageMaker::AppImageConfig.FileSystemConfig", "sagemaker-appimageconfig-filesystemconfig");
    impl FileSystemConfig {
        new! {}
        set! {
            default_gid: i64 = "DefaultGid", "update; 0 to 65535";
            default_uid: i64 = "DefaultUid", "update; 0 to 65535";
            mount_path: String = "MountPath", "update; 1 to 1024 characters";
        }
    }

    object!(JupyterLabAppImageConfig = "AWS::SageMaker::AppImageConfig.JupyterLabAppImageConfig", "sagemaker-appimageconfig-jupyterlabappimageconfig");
    impl JupyterLabAppImageConfig {
        new! {}
        set! {
            container_config: ContainerConfig = "ContainerConfig", "update";
        }
    }

    object!(KernelGatewayImageConfig = "AWS::SageMaker::AppImageConfig.KernelGatewayImageConfig", "sagemaker-appimageconfig-kernelgatewayimageconfig");
    impl KernelGatewayImageConfig {
        new! {
            kernel_specs: [KernelSpec] = "KernelSpecs", "update; 1 items";
        }
        set! {
            file_system_config: FileSystemConfig = "FileSystemConfig", "update";
        }
    }

    object!(KernelSpec = "AWS::SageMaker::AppImageConfig.KernelSpec", "sagemaker-appimageconfig-kernelspec");
    impl KernelSpec {
        new! {
            name: String = "Name", "update; 1 to 1024 characters";
        }
        set! {
            display_name: String = "DisplayName", "update; 1 to 1024 characters";
        }
    }
}

resource! {
    Artifact = "AWS::SageMaker::Artifact", "sagemaker-artifact", List("Tags"), m::Arn
}
impl Artifact {
    new! {
        artifact_type: String = "ArtifactType", "replacement; at most 256 characters";
        source: artifact::ArtifactSource = "Source", "replacement";
    }
    set! {
        artifact_name: String = "ArtifactName", "update; 1 to 120 characters";
        metadata_properties: artifact::MetadataProperties = "MetadataProperties", "replacement";
        properties: v::Map<String> = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Artifact> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Artifact: m::Arn = Ref; }
/// Property types and values of [`Artifact`].
pub mod artifact {
    object!(ArtifactSource = "AWS::SageMaker::Artifact.ArtifactSource", "sagemaker-artifact-artifactsource");
    impl ArtifactSource {
        new! {
            source_uri: String = "SourceUri", "update; 1 to 2048 characters";
        }
        set! {
            source_types: [ArtifactSourceType] = "SourceTypes", "update";
        }
    }

    object!(ArtifactSourceType = "AWS::SageMaker::Artifact.ArtifactSourceType", "sagemaker-artifact-artifactsourcetype");
    impl ArtifactSourceType {
        new! {
            source_id_type: SourceIdType = "SourceIdType", "update";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(MetadataProperties = "AWS::SageMaker::Artifact.MetadataProperties", "sagemaker-artifact-metadataproperties");
    impl MetadataProperties {
        new! {}
        set! {
            commit_id: String = "CommitId", "update; at most 1024 characters";
            generated_by: String = "GeneratedBy", "update; at most 1024 characters";
            project_id: String = "ProjectId", "update; at most 1024 characters";
            repository: String = "Repository", "update; at most 1024 characters";
        }
    }
    values! { SourceIdType: Md5Hash = "MD5Hash", S3ETag = "S3ETag", S3Version = "S3Version", Custom = "Custom" }
}

resource! {
    Cluster = "AWS::SageMaker::Cluster", "sagemaker-cluster", List("Tags"), m::Arn
}
impl Cluster {
    new! {}
    set! {
        auto_scaling: cluster::ClusterAutoScalingConfig = "AutoScaling", "update";
        cluster_name: String = "ClusterName", "replacement; 1 to 63 characters";
        cluster_role: String = "ClusterRole", "update; 20 to 2048 characters";
        instance_groups: [cluster::ClusterInstanceGroup] = "InstanceGroups", "update; 1 to 100 items";
        node_provisioning_mode: cluster::NodeProvisioningMode = "NodeProvisioningMode", "update";
        node_recovery: cluster::NodeRecovery = "NodeRecovery", "update";
        orchestrator: cluster::Orchestrator = "Orchestrator", "update";
        restricted_instance_groups: [cluster::ClusterRestrictedInstanceGroup] = "RestrictedInstanceGroups", "update; 1 to 100 items";
        restricted_instance_groups_config: cluster::RestrictedInstanceGroupsConfig = "RestrictedInstanceGroupsConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        tiered_storage_config: cluster::TieredStorageConfig = "TieredStorageConfig", "update";
        vpc_config: cluster::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_cluster_arn: m::Arn = "ClusterArn";
        attr_cluster_status: String = "ClusterStatus";
        attr_creation_time: String = "CreationTime";
        attr_failure_message: String = "FailureMessage";
    }
}
give! { Cluster: m::Arn = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AlarmDetails = "AWS::SageMaker::Cluster.AlarmDetails", "sagemaker-cluster-alarmdetails");
    impl AlarmDetails {
        new! {
            alarm_name: String = "AlarmName", "update; 1 to 256 characters";
        }
    }

    object!(AutoPatchConfig = "AWS::SageMaker::Cluster.AutoPatchConfig", "sagemaker-cluster-autopatchconfig");
    impl AutoPatchConfig {
        new! {
            patching_strategy: PatchingStrategy = "PatchingStrategy", "update";
        }
        set! {
            deployment_config: DeploymentConfig = "DeploymentConfig", "update";
            patch_schedule: PatchSchedule = "PatchSchedule", "update";
        }
    }

    object!(CapacitySizeConfig = "AWS::SageMaker::Cluster.CapacitySizeConfig", "sagemaker-cluster-capacitysizeconfig");
    impl CapacitySizeConfig {
        new! {
            type_: String = "Type", "update";
            value: i64 = "Value", "update; at least 1";
        }
    }

    object!(ClusterAccountingDatabase = "AWS::SageMaker::Cluster.ClusterAccountingDatabase", "sagemaker-cluster-clusteraccountingdatabase");
    impl ClusterAccountingDatabase {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 20 to 2048 characters";
            endpoint: String = "Endpoint", "update; 1 to 255 characters";
        }
        set! {
            name: String = "Name", "update; 1 to 64 characters; default `slurm_acct_db`";
            port: i64 = "Port", "update; 1 to 65535; default `3306`";
        }
    }

    object!(ClusterAutoScalingConfig = "AWS::SageMaker::Cluster.ClusterAutoScalingConfig", "sagemaker-cluster-clusterautoscalingconfig");
    impl ClusterAutoScalingConfig {
        new! {
            mode: Mode = "Mode", "update";
        }
        set! {
            auto_scaler_type: AutoScalerType = "AutoScalerType", "update; default `Karpenter`";
        }
    }

    object!(ClusterCapacityRequirements = "AWS::SageMaker::Cluster.ClusterCapacityRequirements", "sagemaker-cluster-clustercapacityrequirements");
    impl ClusterCapacityRequirements {
        new! {}
        set! {
            on_demand: ClusterOnDemandOptions = "OnDemand", "update";
            spot: ClusterSpotOptions = "Spot", "update";
        }
    }

    object!(ClusterEbsVolumeConfig = "AWS::SageMaker::Cluster.ClusterEbsVolumeConfig", "sagemaker-cluster-clusterebsvolumeconfig");
    impl ClusterEbsVolumeConfig {
        new! {}
        set! {
            root_volume: bool = "RootVolume", "update";
            volume_kms_key_id: String = "VolumeKmsKeyId", "update; at most 2048 characters";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "update; 1 to 16384";
        }
    }

    object!(ClusterFsxLustreConfig = "AWS::SageMaker::Cluster.ClusterFsxLustreConfig", "sagemaker-cluster-clusterfsxlustreconfig");
    impl ClusterFsxLustreConfig {
        new! {
            dns_name: String = "DnsName", "update; 16 to 275 characters";
            mount_name: String = "MountName", "update; 1 to 8 characters";
        }
        set! {
            mount_path: String = "MountPath", "update; 1 to 1024 characters";
        }
    }

    object!(ClusterFsxOpenZfsConfig = "AWS::SageMaker::Cluster.ClusterFsxOpenZfsConfig", "sagemaker-cluster-clusterfsxopenzfsconfig");
    impl ClusterFsxOpenZfsConfig {
        new! {
            dns_name: String = "DnsName", "update; 16 to 275 characters";
        }
        set! {
            mount_path: String = "MountPath", "update; 1 to 1024 characters";
        }
    }

    object!(ClusterInstanceGroup = "AWS::SageMaker::Cluster.ClusterInstanceGroup", "sagemaker-cluster-clusterinstancegroup");
    impl ClusterInstanceGroup {
        new! {
            instance_group_name: String = "InstanceGroupName", "update; 1 to 63 characters";
            execution_role: String = "ExecutionRole", "update; 20 to 2048 characters";
            instance_count: i64 = "InstanceCount", "update; 0 to 6758";
        }
        set! {
            auto_patch_config: AutoPatchConfig = "AutoPatchConfig", "update";
            capacity_requirements: ClusterCapacityRequirements = "CapacityRequirements", "update";
            image_id: m::ec2::ImageId = "ImageId", "update; 7 to 21 characters";
            image_release_version: String = "ImageReleaseVersion", "update; 5 to 64 characters";
            instance_requirements: InstanceRequirements = "InstanceRequirements", "update";
            instance_storage_configs: [ClusterInstanceStorageConfig] = "InstanceStorageConfigs", "update; at most 4 items";
            instance_type: String = "InstanceType", "update";
            kubernetes_config: ClusterKubernetesConfig = "KubernetesConfig", "update";
            life_cycle_config: ClusterLifeCycleConfig = "LifeCycleConfig", "update";
            min_instance_count: i64 = "MinInstanceCount", "update; 0 to 6758";
            network_interface: ClusterNetworkInterface = "NetworkInterface", "update";
            on_start_deep_health_checks: [DeepHealthCheckType] = "OnStartDeepHealthChecks", "update; 1 to 3 items";
            override_vpc_config: VpcConfig = "OverrideVpcConfig", "update";
            scheduled_update_config: ScheduledUpdateConfig = "ScheduledUpdateConfig", "update";
            slurm_config: ClusterSlurmConfig = "SlurmConfig", "update";
            threads_per_core: i64 = "ThreadsPerCore", "update; 1 to 2";
            training_plan_arn: m::Arn = "TrainingPlanArn", "update; 50 to 2048 characters";
        }
    }

    object!(ClusterInstanceStorageConfig = "AWS::SageMaker::Cluster.ClusterInstanceStorageConfig", "sagemaker-cluster-clusterinstancestorageconfig");
    impl ClusterInstanceStorageConfig {
        new! {}
        set! {
            ebs_volume_config: ClusterEbsVolumeConfig = "EbsVolumeConfig", "update";
            fsx_lustre_config: ClusterFsxLustreConfig = "FsxLustreConfig", "update";
            fsx_open_zfs_config: ClusterFsxOpenZfsConfig = "FsxOpenZfsConfig", "update";
        }
    }

    object!(ClusterKubernetesConfig = "AWS::SageMaker::Cluster.ClusterKubernetesConfig", "sagemaker-cluster-clusterkubernetesconfig");
    impl ClusterKubernetesConfig {
        new! {}
        set! {
            labels: v::Map<String> = "Labels", "update";
            taints: [ClusterKubernetesTaint] = "Taints", "update; at most 50 items";
        }
    }

    object!(ClusterKubernetesTaint = "AWS::SageMaker::Cluster.ClusterKubernetesTaint", "sagemaker-cluster-clusterkubernetestaint");
    impl ClusterKubernetesTaint {
        new! {
            key: String = "Key", "update; 1 to 317 characters";
            effect: Effect = "Effect", "update";
        }
        set! {
            value: String = "Value", "update; 1 to 63 characters";
        }
    }

    object!(ClusterLifeCycleConfig = "AWS::SageMaker::Cluster.ClusterLifeCycleConfig", "sagemaker-cluster-clusterlifecycleconfig");
    impl ClusterLifeCycleConfig {
        new! {}
        set! {
            on_create: String = "OnCreate", "update; 1 to 128 characters";
            on_init_complete: String = "OnInitComplete", "update; 1 to 128 characters";
            source_s3_uri: String = "SourceS3Uri", "update; at most 1024 characters";
        }
    }

    object!(ClusterNetworkInterface = "AWS::SageMaker::Cluster.ClusterNetworkInterface", "sagemaker-cluster-clusternetworkinterface");
    impl ClusterNetworkInterface {
        new! {
            interface_type: InterfaceType = "InterfaceType", "update";
        }
    }

    object!(ClusterOnDemandOptions = "AWS::SageMaker::Cluster.ClusterOnDemandOptions", "sagemaker-cluster-clusterondemandoptions");
    impl ClusterOnDemandOptions {
        new! {}
    }

    object!(ClusterOrchestratorEksConfig = "AWS::SageMaker::Cluster.ClusterOrchestratorEksConfig", "sagemaker-cluster-clusterorchestratoreksconfig");
    impl ClusterOrchestratorEksConfig {
        new! {
            cluster_arn: m::Arn = "ClusterArn", "update";
        }
    }

    object!(ClusterOrchestratorSlurmConfig = "AWS::SageMaker::Cluster.ClusterOrchestratorSlurmConfig", "sagemaker-cluster-clusterorchestratorslurmconfig");
    impl ClusterOrchestratorSlurmConfig {
        new! {}
        set! {
            accounting_database: ClusterAccountingDatabase = "AccountingDatabase", "update";
            slurm_config_strategy: SlurmConfigStrategy = "SlurmConfigStrategy", "update";
        }
    }

    object!(ClusterRestrictedInstanceGroup = "AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup", "sagemaker-cluster-clusterrestrictedinstancegroup");
    impl ClusterRestrictedInstanceGroup {
        new! {
            instance_group_name: String = "InstanceGroupName", "update; 1 to 63 characters";
            instance_type: String = "InstanceType", "update";
            execution_role: String = "ExecutionRole", "update; 20 to 2048 characters";
            instance_count: i64 = "InstanceCount", "update; 0 to 6758";
        }
        set! {
            environment_config: EnvironmentConfig = "EnvironmentConfig", "update";
            instance_storage_configs: [ClusterInstanceStorageConfig] = "InstanceStorageConfigs", "update; at most 4 items";
            on_start_deep_health_checks: [DeepHealthCheckType] = "OnStartDeepHealthChecks", "update; 1 to 3 items";
            override_vpc_config: VpcConfig = "OverrideVpcConfig", "update";
            threads_per_core: i64 = "ThreadsPerCore", "update; 1 to 2";
            training_plan_arn: m::Arn = "TrainingPlanArn", "update; 50 to 2048 characters";
        }
    }

    object!(ClusterSlurmConfig = "AWS::SageMaker::Cluster.ClusterSlurmConfig", "sagemaker-cluster-clusterslurmconfig");
    impl ClusterSlurmConfig {
        new! {
            node_type: NodeType = "NodeType", "update";
        }
        set! {
            partition_names: [String] = "PartitionNames", "update; at most 1 items";
        }
    }

    object!(ClusterSpotOptions = "AWS::SageMaker::Cluster.ClusterSpotOptions", "sagemaker-cluster-clusterspotoptions");
    impl ClusterSpotOptions {
        new! {}
    }

    object!(DeploymentConfig = "AWS::SageMaker::Cluster.DeploymentConfig", "sagemaker-cluster-deploymentconfig");
    impl DeploymentConfig {
        new! {}
        set! {
            auto_rollback_configuration: [AlarmDetails] = "AutoRollbackConfiguration", "update; 1 to 10 items";
            rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy", "update";
            wait_interval_in_seconds: i64 = "WaitIntervalInSeconds", "update; 0 to 3600";
        }
    }

    object!(EnvironmentConfig = "AWS::SageMaker::Cluster.EnvironmentConfig", "sagemaker-cluster-environmentconfig");
    impl EnvironmentConfig {
        new! {}
        set! {
            f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig", "update";
        }
    }

    object!(FSxLustreConfig = "AWS::SageMaker::Cluster.FSxLustreConfig", "sagemaker-cluster-fsxlustreconfig");
    impl FSxLustreConfig {
        new! {
            per_unit_storage_throughput: i64 = "PerUnitStorageThroughput", "update; 125 to 1000";
            size_in_gib: i64 = "SizeInGiB", "update; 1200 to 100800";
        }
    }

    object!(InstanceRequirements = "AWS::SageMaker::Cluster.InstanceRequirements", "sagemaker-cluster-instancerequirements");
    impl InstanceRequirements {
        new! {
            instance_types: [String] = "InstanceTypes", "update; 1 to 20 items";
        }
    }

    object!(Orchestrator = "AWS::SageMaker::Cluster.Orchestrator", "sagemaker-cluster-orchestrator");
    impl Orchestrator {
        new! {}
        set! {
            eks: ClusterOrchestratorEksConfig = "Eks", "replacement";
            slurm: ClusterOrchestratorSlurmConfig = "Slurm", "update";
        }
    }

    object!(PatchSchedule = "AWS::SageMaker::Cluster.PatchSchedule", "sagemaker-cluster-patchschedule");
    impl PatchSchedule {
        new! {}
    }

    object!(RestrictedInstanceGroupsConfig = "AWS::SageMaker::Cluster.RestrictedInstanceGroupsConfig", "sagemaker-cluster-restrictedinstancegroupsconfig");
    impl RestrictedInstanceGroupsConfig {
        new! {
            shared_environment_config: SharedEnvironmentConfig = "SharedEnvironmentConfig", "update";
        }
    }

    object!(RollingUpdatePolicy = "AWS::SageMaker::Cluster.RollingUpdatePolicy", "sagemaker-cluster-rollingupdatepolicy");
    impl RollingUpdatePolicy {
        new! {
            maximum_batch_size: CapacitySizeConfig = "MaximumBatchSize", "update";
        }
        set! {
            rollback_maximum_batch_size: CapacitySizeConfig = "RollbackMaximumBatchSize", "update";
        }
    }

    object!(ScheduledUpdateConfig = "AWS::SageMaker::Cluster.ScheduledUpdateConfig", "sagemaker-cluster-scheduledupdateconfig");
    impl ScheduledUpdateConfig {
        new! {
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
        }
        set! {
            deployment_config: DeploymentConfig = "DeploymentConfig", "update";
        }
    }

    object!(SharedEnvironmentConfig = "AWS::SageMaker::Cluster.SharedEnvironmentConfig", "sagemaker-cluster-sharedenvironmentconfig");
    impl SharedEnvironmentConfig {
        new! {
            f_sx_lustre_deletion_policy: FSxLustreDeletionPolicy = "FSxLustreDeletionPolicy", "update";
        }
        set! {
            f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig", "update";
        }
    }

    object!(TieredStorageConfig = "AWS::SageMaker::Cluster.TieredStorageConfig", "sagemaker-cluster-tieredstorageconfig");
    impl TieredStorageConfig {
        new! {
            mode: Mode = "Mode", "update";
        }
        set! {
            instance_memory_allocation_percentage: i64 = "InstanceMemoryAllocationPercentage", "update; 0 to 100";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::Cluster.VpcConfig", "sagemaker-cluster-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { NodeProvisioningMode: Continuous = "Continuous" }
    values! { NodeRecovery: Automatic = "Automatic", None = "None" }
    values! { PatchingStrategy: WhenIdle = "WhenIdle", WhenAllIdle = "WhenAllIdle" }
    values! { AutoScalerType: Karpenter = "Karpenter" }
    values! { Mode: Enable = "Enable", Disable = "Disable" }
    values! { DeepHealthCheckType: InstanceStress = "InstanceStress", InstanceConnectivity = "InstanceConnectivity" }
    values! { Effect: NoSchedule = "NoSchedule", PreferNoSchedule = "PreferNoSchedule", NoExecute = "NoExecute" }
    values! { InterfaceType: Efa = "efa", EfaOnly = "efa-only" }
    values! { SlurmConfigStrategy: Overwrite = "Overwrite", Managed = "Managed", Merge = "Merge" }
    values! { NodeType: Controller = "Controller", Login = "Login", Compute = "Compute" }
    values! { FSxLustreDeletionPolicy: Keep = "Keep", DeleteIfNotUsed = "DeleteIfNotUsed" }
}

resource! {
    ClusterSchedulerConfig = "AWS::SageMaker::ClusterSchedulerConfig", "sagemaker-clusterschedulerconfig", List("Tags"), m::Arn
}
impl ClusterSchedulerConfig {
    new! {
        cluster_arn: m::Arn = "ClusterArn", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        scheduler_config: cluster_scheduler_config::SchedulerConfig = "SchedulerConfig", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ClusterSchedulerConfig> {
    get! {
        attr_cluster_scheduler_config_arn: m::Arn = "ClusterSchedulerConfigArn";
        attr_cluster_scheduler_config_id: String = "ClusterSchedulerConfigId";
        attr_cluster_scheduler_config_version: i64 = "ClusterSchedulerConfigVersion";
        attr_creation_time: String = "CreationTime";
        attr_status: String = "Status";
    }
}
give! { ClusterSchedulerConfig: m::Arn = Ref; }
/// Property types and values of [`ClusterSchedulerConfig`].
pub mod cluster_scheduler_config {
    object!(PriorityClass = "AWS::SageMaker::ClusterSchedulerConfig.PriorityClass", "sagemaker-clusterschedulerconfig-priorityclass");
    impl PriorityClass {
        new! {
            name: String = "Name", "update";
            weight: i64 = "Weight", "update; 0 to 100";
        }
    }

    object!(SchedulerConfig = "AWS::SageMaker::ClusterSchedulerConfig.SchedulerConfig", "sagemaker-clusterschedulerconfig-schedulerconfig");
    impl SchedulerConfig {
        new! {}
        set! {
            fair_share: FairShare = "FairShare", "update";
            idle_resource_sharing: IdleResourceSharing = "IdleResourceSharing", "update";
            priority_classes: [PriorityClass] = "PriorityClasses", "update; at most 10 items";
        }
    }
    values! { FairShare: Enabled = "Enabled", Disabled = "Disabled" }
    values! { IdleResourceSharing: Enabled = "Enabled", Disabled = "Disabled" }
}

resource! {
    CodeRepository = "AWS::SageMaker::CodeRepository", "sagemaker-coderepository", List("Tags"), m::Arn
}
impl CodeRepository {
    new! {
        git_config: code_repository::GitConfig = "GitConfig", "update";
    }
    set! {
        code_repository_name: String = "CodeRepositoryName", "replacement; 1 to 63 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CodeRepository> {
    get! {
        attr_code_repository_arn: m::Arn = "CodeRepositoryArn";
        attr_code_repository_name: String = "CodeRepositoryName";
    }
}
give! { CodeRepository: m::Arn = Ref; }
/// Property types and values of [`CodeRepository`].
pub mod code_repository {
    use crate::value::meaning as m;
    object!(GitConfig = "AWS::SageMaker::CodeRepository.GitConfig", "sagemaker-coderepository-gitconfig");
    impl GitConfig {
        new! {
            repository_url: String = "RepositoryUrl", "replacement; 11 to 1024 characters";
        }
        set! {
            branch: String = "Branch", "replacement; 1 to 1024 characters";
            secret_arn: m::Arn = "SecretArn", "update; 1 to 2048 characters";
        }
    }
}

resource! {
    ComputeQuota = "AWS::SageMaker::ComputeQuota", "sagemaker-computequota", List("Tags"), m::Arn
}
impl ComputeQuota {
    new! {
        cluster_arn: m::Arn = "ClusterArn", "replacement; 20 to 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        compute_quota_config: compute_quota::ComputeQuotaConfig = "ComputeQuotaConfig", "update";
        compute_quota_target: compute_quota::ComputeQuotaTarget = "ComputeQuotaTarget", "update";
    }
    set! {
        activation_state: compute_quota::ActivationState = "ActivationState", "update";
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ComputeQuota> {
    get! {
        attr_compute_quota_arn: m::Arn = "ComputeQuotaArn";
        attr_compute_quota_id: String = "ComputeQuotaId";
        attr_compute_quota_version: i64 = "ComputeQuotaVersion";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_status: String = "Status";
    }
}
give! { ComputeQuota: m::Arn = Ref; }
/// Property types and values of [`ComputeQuota`].
pub mod compute_quota {
    use crate::value as v;
    object!(AcceleratorPartitionConfig = "AWS::SageMaker::ComputeQuota.AcceleratorPartitionConfig", "sagemaker-computequota-acceleratorpartitionconfig");
    impl AcceleratorPartitionConfig {
        new! {
            type_: Type = "Type", "update";
            count: i64 = "Count", "update; 0 to 10000000";
        }
    }

    object!(ComputeQuotaConfig = "AWS::SageMaker::ComputeQuota.ComputeQuotaConfig", "sagemaker-computequota-computequotaconfig");
    impl ComputeQuotaConfig {
        new! {}
        set! {
            compute_quota_resources: [ComputeQuotaResourceConfig] = "ComputeQuotaResources", "update; at most 15 items";
            preempt_team_tasks: PreemptTeamTasks = "PreemptTeamTasks", "update";
            resource_sharing_config: ResourceSharingConfig = "ResourceSharingConfig", "update";
        }
    }

    object!(ComputeQuotaResourceConfig = "AWS::SageMaker::ComputeQuota.ComputeQuotaResourceConfig", "sagemaker-computequota-computequotaresourceconfig");
    impl ComputeQuotaResourceConfig {
        new! {
            instance_type: String = "InstanceType", "update";
        }
        set! {
            accelerator_partition: AcceleratorPartitionConfig = "AcceleratorPartition", "update";
            accelerators: i64 = "Accelerators", "update; 0 to 10000000";
            count: i64 = "Count", "update; 0 to 10000000";
            memory_in_gib: v::Number = "MemoryInGiB", "update; 0 to 10000000";
            vcpu: v::Number = "VCpu", "update; 0 to 10000000";
        }
    }

    object!(ComputeQuotaTarget = "AWS::SageMaker::ComputeQuota.ComputeQuotaTarget", "sagemaker-computequota-computequotatarget");
    impl ComputeQuotaTarget {
        new! {
            team_name: String = "TeamName", "replacement";
        }
        set! {
            fair_share_weight: i64 = "FairShareWeight", "update; 0 to 100";
        }
    }

    object!(ResourceSharingConfig = "AWS::SageMaker::ComputeQuota.ResourceSharingConfig", "sagemaker-computequota-resourcesharingconfig");
    impl ResourceSharingConfig {
        new! {
            strategy: Strategy = "Strategy", "update";
        }
        set! {
            absolute_borrow_limits: [ComputeQuotaResourceConfig] = "AbsoluteBorrowLimits", "update; at most 15 items";
            borrow_limit: i64 = "BorrowLimit", "update; 0 to 10000";
        }
    }
    values! { ActivationState: Enabled = "Enabled", Disabled = "Disabled" }
    values! { Type: Mig1g5gb = "mig-1g.5gb", Mig1g10gb = "mig-1g.10gb", Mig1g18gb = "mig-1g.18gb", Mig1g20gb = "mig-1g.20gb", Mig1g23gb = "mig-1g.23gb", Mig1g35gb = "mig-1g.35gb", Mig1g45gb = "mig-1g.45gb", Mig1g47gb = "mig-1g.47gb", Mig2g10gb = "mig-2g.10gb", Mig2g20gb = "mig-2g.20gb", Mig2g35gb = "mig-2g.35gb", Mig2g45gb = "mig-2g.45gb", Mig2g47gb = "mig-2g.47gb", Mig3g20gb = "mig-3g.20gb", Mig3g40gb = "mig-3g.40gb", Mig3g71gb = "mig-3g.71gb", Mig3g90gb = "mig-3g.90gb", Mig3g93gb = "mig-3g.93gb", Mig4g20gb = "mig-4g.20gb", Mig4g40gb = "mig-4g.40gb", Mig4g71gb = "mig-4g.71gb", Mig4g90gb = "mig-4g.90gb", Mig4g93gb = "mig-4g.93gb", Mig7g40gb = "mig-7g.40gb", Mig7g80gb = "mig-7g.80gb", Mig7g141gb = "mig-7g.141gb", Mig7g180gb = "mig-7g.180gb", Mig7g186gb = "mig-7g.186gb" }
    values! { PreemptTeamTasks: Never = "Never", LowerPriority = "LowerPriority" }
    values! { Strategy: Lend = "Lend", DontLend = "DontLend", LendAndBorrow = "LendAndBorrow" }
}

resource! {
    Context = "AWS::SageMaker::Context", "sagemaker-context", List("Tags"), m::Arn
}
impl Context {
    new! {
        context_name: String = "ContextName", "replacement; 1 to 120 characters";
        context_type: String = "ContextType", "replacement; at most 256 characters";
        source: context::Source = "Source", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 3072 characters";
        properties: v::Map<String> = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Context> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Context: m::Arn = Ref; }
/// Property types and values of [`Context`].
pub mod context {
    object!(Source = "AWS::SageMaker::Context.Source", "sagemaker-context-source");
    impl Source {
        new! {
            source_uri: String = "SourceUri", "update; 1 to 2048 characters";
        }
        set! {
            source_id: String = "SourceId", "update; at most 256 characters";
            source_type: String = "SourceType", "update; at most 256 characters";
        }
    }
}

resource! {
    DataQualityJobDefinition = "AWS::SageMaker::DataQualityJobDefinition", "sagemaker-dataqualityjobdefinition", List("Tags"), m::Arn
}
new_struct! { DataQualityJobDefinition, DataQualityJobDefinitionRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
    data_quality_app_specification: data_quality_job_definition::DataQualityAppSpecification = "DataQualityAppSpecification", "replacement";
    data_quality_job_input: data_quality_job_definition::DataQualityJobInput = "DataQualityJobInput", "replacement";
    data_quality_job_output_config: data_quality_job_definition::MonitoringOutputConfig = "DataQualityJobOutputConfig", "replacement";
    job_resources: data_quality_job_definition::MonitoringResources = "JobResources", "replacement";
} }
impl DataQualityJobDefinition {
    set! {
        data_quality_baseline_config: data_quality_job_definition::DataQualityBaselineConfig = "DataQualityBaselineConfig", "replacement";
        endpoint_name: String = "EndpointName", "replacement; at most 63 characters; cannot be read back";
        job_definition_name: String = "JobDefinitionName", "replacement; 1 to 63 characters";
        network_config: data_quality_job_definition::NetworkConfig = "NetworkConfig", "replacement";
        stopping_condition: data_quality_job_definition::StoppingCondition = "StoppingCondition", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<DataQualityJobDefinition> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_job_definition_arn: m::Arn = "JobDefinitionArn";
    }
}
/// Property types and values of [`DataQualityJobDefinition`].
pub mod data_quality_job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BatchTransformInput = "AWS::SageMaker::DataQualityJobDefinition.BatchTransformInput", "sagemaker-dataqualityjobdefinition-batchtransforminput");
    impl BatchTransformInput {
        new! {
            data_captured_destination_s3_uri: String = "DataCapturedDestinationS3Uri", "replacement; at most 512 characters";
            dataset_format: DatasetFormat = "DatasetFormat", "replacement";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            exclude_features_attribute: String = "ExcludeFeaturesAttribute", "update; at most 100 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::DataQualityJobDefinition.ClusterConfig", "sagemaker-dataqualityjobdefinition-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "replacement; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "replacement; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; 1 to 2048";
        }
    }

    object!(ConstraintsResource = "AWS::SageMaker::DataQualityJobDefinition.ConstraintsResource", "sagemaker-dataqualityjobdefinition-constraintsresource");
    impl ConstraintsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(Csv = "AWS::SageMaker::DataQualityJobDefinition.Csv", "sagemaker-dataqualityjobdefinition-csv");
    impl Csv {
        new! {}
        set! {
            header: bool = "Header", "replacement";
        }
    }

    object!(DataQualityAppSpecification = "AWS::SageMaker::DataQualityJobDefinition.DataQualityAppSpecification", "sagemaker-dataqualityjobdefinition-dataqualityappspecification");
    impl DataQualityAppSpecification {
        new! {
            image_uri: String = "ImageUri", "replacement; at most 255 characters";
        }
        set! {
            container_arguments: [String] = "ContainerArguments", "replacement; 1 to 50 items";
            container_entrypoint: [String] = "ContainerEntrypoint", "replacement; 1 to 100 items";
            environment: v::Map<String> = "Environment", "replacement";
            post_analytics_processor_source_uri: String = "PostAnalyticsProcessorSourceUri", "replacement; at most 1024 characters";
            record_preprocessor_source_uri: String = "RecordPreprocessorSourceUri", "replacement; at most 1024 characters";
        }
    }

    object!(DataQualityBaselineConfig = "AWS::SageMaker::DataQualityJobDefinition.DataQualityBaselineConfig", "sagemaker-dataqualityjobdefinition-dataqualitybaselineconfig");
    impl DataQualityBaselineConfig {
        new! {}
        set! {
            baselining_job_name: String = "BaseliningJobName", "replacement; 1 to 63 characters";
            constraints_resource: ConstraintsResource = "ConstraintsResource", "replacement";
            statistics_resource: StatisticsResource = "StatisticsResource", "replacement";
        }
    }

    object!(DataQualityJobInput = "AWS::SageMaker::DataQualityJobDefinition.DataQualityJobInput", "sagemaker-dataqualityjobdefinition-dataqualityjobinput");
    impl DataQualityJobInput {
        new! {}
        set! {
            batch_transform_input: BatchTransformInput = "BatchTransformInput", "replacement";
            endpoint_input: EndpointInput = "EndpointInput", "replacement";
        }
    }

    object!(DatasetFormat = "AWS::SageMaker::DataQualityJobDefinition.DatasetFormat", "sagemaker-dataqualityjobdefinition-datasetformat");
    impl DatasetFormat {
        new! {}
        set! {
            csv: Csv = "Csv", "replacement";
            json: Json = "Json", "replacement";
            parquet: bool = "Parquet", "replacement";
        }
    }

    object!(EndpointInput = "AWS::SageMaker::DataQualityJobDefinition.EndpointInput", "sagemaker-dataqualityjobdefinition-endpointinput");
    impl EndpointInput {
        new! {
            endpoint_name: String = "EndpointName", "replacement; at most 63 characters";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            exclude_features_attribute: String = "ExcludeFeaturesAttribute", "update; at most 100 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
        }
    }

    object!(Json = "AWS::SageMaker::DataQualityJobDefinition.Json", "sagemaker-dataqualityjobdefinition-json");
    impl Json {
        new! {}
        set! {
            line: bool = "Line", "replacement";
        }
    }

    object!(MonitoringOutput = "AWS::SageMaker::DataQualityJobDefinition.MonitoringOutput", "sagemaker-dataqualityjobdefinition-monitoringoutput");
    impl MonitoringOutput {
        new! {
            s3_output: S3Output = "S3Output", "replacement";
        }
    }

    object!(MonitoringOutputConfig = "AWS::SageMaker::DataQualityJobDefinition.MonitoringOutputConfig", "sagemaker-dataqualityjobdefinition-monitoringoutputconfig");
    impl MonitoringOutputConfig {
        new! {
            monitoring_outputs: [MonitoringOutput] = "MonitoringOutputs", "replacement; 1 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(MonitoringResources = "AWS::SageMaker::DataQualityJobDefinition.MonitoringResources", "sagemaker-dataqualityjobdefinition-monitoringresources");
    impl MonitoringResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "replacement";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::DataQualityJobDefinition.NetworkConfig", "sagemaker-dataqualityjobdefinition-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "replacement";
            enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
            vpc_config: VpcConfig = "VpcConfig", "replacement";
        }
    }

    object!(S3Output = "AWS::SageMaker::DataQualityJobDefinition.S3Output", "sagemaker-dataqualityjobdefinition-s3output");
    impl S3Output {
        new! {
            local_path: String = "LocalPath", "replacement; at most 256 characters";
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
        set! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "replacement";
        }
    }

    object!(StatisticsResource = "AWS::SageMaker::DataQualityJobDefinition.StatisticsResource", "sagemaker-dataqualityjobdefinition-statisticsresource");
    impl StatisticsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::DataQualityJobDefinition.StoppingCondition", "sagemaker-dataqualityjobdefinition-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "replacement; 1 to 86400";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::DataQualityJobDefinition.VpcConfig", "sagemaker-dataqualityjobdefinition-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3InputMode: Pipe = "Pipe", File = "File" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    Device = "AWS::SageMaker::Device", "sagemaker-device", List("Tags"), String
}
impl Device {
    new! {
        device_fleet_name: String = "DeviceFleetName", "update; 1 to 63 characters";
    }
    set! {
        device: device::Device = "Device", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`Device`].
pub mod device {
    object!(Device = "AWS::SageMaker::Device.Device", "sagemaker-device-device");
    impl Device {
        new! {
            device_name: String = "DeviceName", "replacement; 1 to 63 characters";
        }
        set! {
            description: String = "Description", "update; 1 to 40 characters";
            iot_thing_name: String = "IotThingName", "update; at most 128 characters";
        }
    }
}

resource! {
    DeviceFleet = "AWS::SageMaker::DeviceFleet", "sagemaker-devicefleet", List("Tags"), String
}
impl DeviceFleet {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        device_fleet_name: String = "DeviceFleetName", "replacement; 1 to 63 characters";
        output_config: device_fleet::EdgeOutputConfig = "OutputConfig", "update";
    }
    set! {
        description: String = "Description", "update; at most 800 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`DeviceFleet`].
pub mod device_fleet {
    use crate::value::meaning as m;
    object!(EdgeOutputConfig = "AWS::SageMaker::DeviceFleet.EdgeOutputConfig", "sagemaker-devicefleet-edgeoutputconfig");
    impl EdgeOutputConfig {
        new! {
            s3_output_location: String = "S3OutputLocation", "update; at most 1024 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }
}

resource! {
    Domain = "AWS::SageMaker::Domain", "sagemaker-domain", List("Tags"), m::sagemaker::DomainId
}
impl Domain {
    new! {
        domain_name: String = "DomainName", "replacement; at most 63 characters";
        auth_mode: domain::AuthMode = "AuthMode", "replacement";
        default_user_settings: domain::UserSettings = "DefaultUserSettings", "update";
    }
    set! {
        app_network_access_type: domain::AppNetworkAccessType = "AppNetworkAccessType", "replacement";
        app_security_group_management: domain::AppSecurityGroupManagement = "AppSecurityGroupManagement", "update";
        default_space_settings: domain::DefaultSpaceSettings = "DefaultSpaceSettings", "update";
        domain_settings: domain::DomainSettings = "DomainSettings", "update";
        home_efs_file_system_creation: domain::HomeEfsFileSystemCreation = "HomeEfsFileSystemCreation", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 1 to 16 items";
        tag_propagation: domain::TagPropagation = "TagPropagation", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        vpc_id: m::ec2::VpcId = "VpcId", "may replace; at most 32 characters";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_domain_arn: m::Arn = "DomainArn";
        attr_domain_id: m::sagemaker::DomainId = "DomainId";
        attr_home_efs_file_system_id: String = "HomeEfsFileSystemId";
        attr_security_group_id_for_domain_boundary: m::ec2::SecurityGroupId = "SecurityGroupIdForDomainBoundary";
        attr_single_sign_on_application_arn: m::Arn = "SingleSignOnApplicationArn";
        attr_single_sign_on_managed_application_instance_id: String = "SingleSignOnManagedApplicationInstanceId";
        attr_url: String = "Url";
    }
}
give! { Domain: m::Arn = GetAtt("DomainArn"); m::sagemaker::DomainId = Ref; }
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(AppLifecycleManagement = "AWS::SageMaker::Domain.AppLifecycleManagement", "sagemaker-domain-applifecyclemanagement");
    impl AppLifecycleManagement {
        new! {}
        set! {
            idle_settings: IdleSettings = "IdleSettings", "update";
        }
    }

    object!(CodeEditorAppSettings = "AWS::SageMaker::Domain.CodeEditorAppSettings", "sagemaker-domain-codeeditorappsettings");
    impl CodeEditorAppSettings {
        new! {}
        set! {
            app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement", "update";
            built_in_lifecycle_config_arn: m::Arn = "BuiltInLifecycleConfigArn", "update; at most 256 characters";
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(CodeRepository = "AWS::SageMaker::Domain.CodeRepository", "sagemaker-domain-coderepository");
    impl CodeRepository {
        new! {
            repository_url: String = "RepositoryUrl", "update; at most 256 characters";
        }
    }

    object!(CustomFileSystemConfig = "AWS::SageMaker::Domain.CustomFileSystemConfig", "sagemaker-domain-customfilesystemconfig");
    impl CustomFileSystemConfig {
        new! {}
        set! {
            efs_file_system_config: EfsFileSystemConfig = "EFSFileSystemConfig", "update";
            f_sx_lustre_file_system_config: FSxLustreFileSystemConfig = "FSxLustreFileSystemConfig", "update";
            s3_file_system_config: S3FileSystemConfig = "S3FileSystemConfig", "update";
        }
    }

    object!(CustomImage = "AWS::SageMaker::Domain.CustomImage", "sagemaker-domain-customimage");
    impl CustomImage {
        new! {
            app_image_config_name: String = "AppImageConfigName", "update; at most 63 characters";
            image_name: String = "ImageName", "update; at most 63 characters";
        }
        set! {
            image_version_number: i64 = "ImageVersionNumber", "update; at least 0";
        }
    }

    object!(CustomPosixUserConfig = "AWS::SageMaker::Domain.CustomPosixUserConfig", "sagemaker-domain-customposixuserconfig");
    impl CustomPosixUserConfig {
        new! {
            gid: i64 = "Gid", "update; 1001 to 4000000";
            uid: i64 = "Uid", "update; 10000 to 4000000";
        }
    }

    object!(DefaultEbsStorageSettings = "AWS::SageMaker::Domain.DefaultEbsStorageSettings", "sagemaker-domain-defaultebsstoragesettings");
    impl DefaultEbsStorageSettings {
        new! {
            default_ebs_volume_size_in_gb: i64 = "DefaultEbsVolumeSizeInGb", "update; 5 to 16384";
            maximum_ebs_volume_size_in_gb: i64 = "MaximumEbsVolumeSizeInGb", "update; 5 to 16384";
        }
    }

    object!(DefaultSpaceSettings = "AWS::SageMaker::Domain.DefaultSpaceSettings", "sagemaker-domain-defaultspacesettings");
    impl DefaultSpaceSettings {
        new! {
            execution_role: String = "ExecutionRole", "update; 20 to 2048 characters";
        }
        set! {
            custom_file_system_configs: [CustomFileSystemConfig] = "CustomFileSystemConfigs", "update; at most 2 items";
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig", "update";
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings", "update";
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings", "update";
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 5 items";
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings", "update";
        }
    }

    object!(DefaultSpaceStorageSettings = "AWS::SageMaker::Domain.DefaultSpaceStorageSettings", "sagemaker-domain-defaultspacestoragesettings");
    impl DefaultSpaceStorageSettings {
        new! {}
        set! {
            default_ebs_storage_settings: DefaultEbsStorageSettings = "DefaultEbsStorageSettings", "update";
        }
    }

    object!(DockerSettings = "AWS::SageMaker::Domain.DockerSettings", "sagemaker-domain-dockersettings");
    impl DockerSettings {
        new! {}
        set! {
            enable_docker_access: EnableDockerAccess = "EnableDockerAccess", "update";
            vpc_only_trusted_accounts: [String] = "VpcOnlyTrustedAccounts", "update; at most 20 items";
        }
    }

    object!(DomainSettings = "AWS::SageMaker::Domain.DomainSettings", "sagemaker-domain-domainsettings");
    impl DomainSettings {
        new! {}
        set! {
            docker_settings: DockerSettings = "DockerSettings", "update";
            execution_role_identity_config: ExecutionRoleIdentityConfig = "ExecutionRoleIdentityConfig", "update";
            ip_address_type: IpAddressType = "IpAddressType", "update";
            r_studio_server_pro_domain_settings: RStudioServerProDomainSettings = "RStudioServerProDomainSettings", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 3 items";
            unified_studio_settings: UnifiedStudioSettings = "UnifiedStudioSettings", "update";
        }
    }

    object!(EfsFileSystemConfig = "AWS::SageMaker::Domain.EFSFileSystemConfig", "sagemaker-domain-efsfilesystemconfig");
    impl EfsFileSystemConfig {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
        set! {
            file_system_path: String = "FileSystemPath", "update; 1 to 256 characters";
        }
    }

    object!(FSxLustreFileSystemConfig = "AWS::SageMaker::Domain.FSxLustreFileSystemConfig", "sagemaker-domain-fsxlustrefilesystemconfig");
    impl FSxLustreFileSystemConfig {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
        set! {
            file_system_path: String = "FileSystemPath", "update; 1 to 256 characters";
        }
    }

    object!(HiddenSageMakerImage = "AWS::SageMaker::Domain.HiddenSageMakerImage", "sagemaker-domain-hiddensagemakerimage");
    impl HiddenSageMakerImage {
        new! {}
        set! {
            sage_maker_image_name: SageMakerImageName = "SageMakerImageName", "update";
            version_aliases: [String] = "VersionAliases", "update; at most 20 items";
        }
    }

    object!(IdleSettings = "AWS::SageMaker::Domain.IdleSettings", "sagemaker-domain-idlesettings");
    impl IdleSettings {
        new! {}
        set! {
            idle_timeout_in_minutes: i64 = "IdleTimeoutInMinutes", "update; 60 to 525600";
            lifecycle_management: LifecycleManagement = "LifecycleManagement", "update";
            max_idle_timeout_in_minutes: i64 = "MaxIdleTimeoutInMinutes", "update; 60 to 525600";
            min_idle_timeout_in_minutes: i64 = "MinIdleTimeoutInMinutes", "update; 60 to 525600";
        }
    }

    object!(JupyterLabAppSettings = "AWS::SageMaker::Domain.JupyterLabAppSettings", "sagemaker-domain-jupyterlabappsettings");
    impl JupyterLabAppSettings {
        new! {}
        set! {
            app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement", "update";
            built_in_lifecycle_config_arn: m::Arn = "BuiltInLifecycleConfigArn", "update; at most 256 characters";
            code_repositories: [CodeRepository] = "CodeRepositories", "update; at most 30 items";
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(JupyterServerAppSettings = "AWS::SageMaker::Domain.JupyterServerAppSettings", "sagemaker-domain-jupyterserverappsettings");
    impl JupyterServerAppSettings {
        new! {}
        set! {
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(KernelGatewayAppSettings = "AWS::SageMaker::Domain.KernelGatewayAppSettings", "sagemaker-domain-kernelgatewayappsettings");
    impl KernelGatewayAppSettings {
        new! {}
        set! {
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(RSessionAppSettings = "AWS::SageMaker::Domain.RSessionAppSettings", "sagemaker-domain-rsessionappsettings");
    impl RSessionAppSettings {
        new! {}
        set! {
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
        }
    }

    object!(RStudioServerProAppSettings = "AWS::SageMaker::Domain.RStudioServerProAppSettings", "sagemaker-domain-rstudioserverproappsettings");
    impl RStudioServerProAppSettings {
        new! {}
        set! {
            access_status: AccessStatus = "AccessStatus", "update";
            user_group: UserGroup = "UserGroup", "update";
        }
    }

    object!(RStudioServerProDomainSettings = "AWS::SageMaker::Domain.RStudioServerProDomainSettings", "sagemaker-domain-rstudioserverprodomainsettings");
    impl RStudioServerProDomainSettings {
        new! {
            domain_execution_role_arn: m::iam::RoleArn = "DomainExecutionRoleArn", "update; 20 to 2048 characters";
        }
        set! {
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "replacement";
            r_studio_connect_url: String = "RStudioConnectUrl", "update";
            r_studio_package_manager_url: String = "RStudioPackageManagerUrl", "update";
        }
    }

    object!(ResourceSpec = "AWS::SageMaker::Domain.ResourceSpec", "sagemaker-domain-resourcespec");
    impl ResourceSpec {
        new! {}
        set! {
            instance_type: String = "InstanceType", "may replace";
            lifecycle_config_arn: m::Arn = "LifecycleConfigArn", "may replace; at most 256 characters";
            sage_maker_image_arn: m::Arn = "SageMakerImageArn", "may replace; at most 256 characters";
            sage_maker_image_version_arn: m::Arn = "SageMakerImageVersionArn", "may replace; at most 256 characters";
            training_plan_arn: m::Arn = "TrainingPlanArn", "update; at most 2048 characters";
        }
    }

    object!(S3FileSystemConfig = "AWS::SageMaker::Domain.S3FileSystemConfig", "sagemaker-domain-s3filesystemconfig");
    impl S3FileSystemConfig {
        new! {}
        set! {
            mount_path: String = "MountPath", "update; at most 1024 characters";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(SharingSettings = "AWS::SageMaker::Domain.SharingSettings", "sagemaker-domain-sharingsettings");
    impl SharingSettings {
        new! {}
        set! {
            notebook_output_option: NotebookOutputOption = "NotebookOutputOption", "update";
            s3_kms_key_id: String = "S3KmsKeyId", "update; at most 2048 characters";
            s3_output_path: String = "S3OutputPath", "update; at most 1024 characters";
        }
    }

    object!(StudioWebPortalSettings = "AWS::SageMaker::Domain.StudioWebPortalSettings", "sagemaker-domain-studiowebportalsettings");
    impl StudioWebPortalSettings {
        new! {}
        set! {
            hidden_app_types: [AppType] = "HiddenAppTypes", "update";
            hidden_instance_types: [String] = "HiddenInstanceTypes", "update";
            hidden_ml_tools: [MlTools] = "HiddenMlTools", "update";
            hidden_sage_maker_image_version_aliases: [HiddenSageMakerImage] = "HiddenSageMakerImageVersionAliases", "update; at most 5 items";
        }
    }

    object!(UnifiedStudioSettings = "AWS::SageMaker::Domain.UnifiedStudioSettings", "sagemaker-domain-unifiedstudiosettings");
    impl UnifiedStudioSettings {
        new! {}
        set! {
            domain_account_id: String = "DomainAccountId", "update; 12 characters";
            domain_id: String = "DomainId", "update; 1 to 36 characters";
            domain_region: String = "DomainRegion", "update; 1 to 24 characters";
            environment_id: String = "EnvironmentId", "update; 1 to 36 characters";
            project_id: String = "ProjectId", "update";
            project_s3_path: String = "ProjectS3Path", "update; 1 to 100 characters";
            studio_web_portal_access: StudioWebPortalAccess = "StudioWebPortalAccess", "update";
        }
    }

    object!(UserSettings = "AWS::SageMaker::Domain.UserSettings", "sagemaker-domain-usersettings");
    impl UserSettings {
        new! {
            execution_role: m::iam::RoleArn = "ExecutionRole", "update; 20 to 2048 characters";
        }
        set! {
            auto_mount_home_efs: AutoMountHomeEfs = "AutoMountHomeEFS", "update";
            code_editor_app_settings: CodeEditorAppSettings = "CodeEditorAppSettings", "update";
            custom_file_system_configs: [CustomFileSystemConfig] = "CustomFileSystemConfigs", "update; at most 2 items";
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig", "update";
            default_landing_uri: String = "DefaultLandingUri", "update; at most 1023 characters";
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings", "update";
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings", "update";
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings", "update";
            r_session_app_settings: RSessionAppSettings = "RSessionAppSettings", "update";
            r_studio_server_pro_app_settings: RStudioServerProAppSettings = "RStudioServerProAppSettings", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 5 items";
            sharing_settings: SharingSettings = "SharingSettings", "update";
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings", "update";
            studio_web_portal: StudioWebPortal = "StudioWebPortal", "update";
            studio_web_portal_settings: StudioWebPortalSettings = "StudioWebPortalSettings", "update";
        }
    }
    values! { AppNetworkAccessType: PublicInternetOnly = "PublicInternetOnly", VpcOnly = "VpcOnly" }
    values! { AppSecurityGroupManagement: Service = "Service", Customer = "Customer" }
    values! { AuthMode: Sso = "SSO", Iam = "IAM" }
    values! { HomeEfsFileSystemCreation: Enabled = "Enabled", Disabled = "Disabled" }
    values! { TagPropagation: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { EnableDockerAccess: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ExecutionRoleIdentityConfig: UserProfileName = "USER_PROFILE_NAME", Disabled = "DISABLED" }
    values! { IpAddressType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
    values! { SageMakerImageName: SagemakerDistribution = "sagemaker_distribution" }
    values! { LifecycleManagement: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AccessStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { UserGroup: RStudioAdmin = "R_STUDIO_ADMIN", RStudioUser = "R_STUDIO_USER" }
    values! { NotebookOutputOption: Allowed = "Allowed", Disabled = "Disabled" }
    values! { AppType: JupyterServer = "JupyterServer", TensorBoard = "TensorBoard", RStudioServerPro = "RStudioServerPro", JupyterLab = "JupyterLab", CodeEditor = "CodeEditor", DetailedProfiler = "DetailedProfiler", Canvas = "Canvas" }
    values! { MlTools: DataWrangler = "DataWrangler", FeatureStore = "FeatureStore", EmrClusters = "EmrClusters", AutoMl = "AutoMl", Experiments = "Experiments", Training = "Training", ModelEvaluation = "ModelEvaluation", Pipelines = "Pipelines", Models = "Models", JumpStart = "JumpStart", InferenceRecommender = "InferenceRecommender", Endpoints = "Endpoints", Projects = "Projects", InferenceOptimization = "InferenceOptimization", HyperPodClusters = "HyperPodClusters", Comet = "Comet", DeepchecksLlmEvaluation = "DeepchecksLLMEvaluation", Fiddler = "Fiddler", LakeraGuard = "LakeraGuard", PerformanceEvaluation = "PerformanceEvaluation" }
    values! { StudioWebPortalAccess: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AutoMountHomeEfs: Enabled = "Enabled", Disabled = "Disabled", DefaultAsDomain = "DefaultAsDomain" }
    values! { StudioWebPortal: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Endpoint = "AWS::SageMaker::Endpoint", "sagemaker-endpoint", List("Tags"), m::Arn
}
impl Endpoint {
    new! {
        endpoint_config_name: String = "EndpointConfigName", "update; 1 to 64 characters";
    }
    set! {
        deployment_config: endpoint::DeploymentConfig = "DeploymentConfig", "update";
        endpoint_name: String = "EndpointName", "replacement; 1 to 64 characters";
        exclude_retained_variant_properties: [endpoint::VariantProperty] = "ExcludeRetainedVariantProperties", "update; cannot be read back";
        retain_all_variant_properties: bool = "RetainAllVariantProperties", "update; cannot be read back";
        retain_deployment_config: bool = "RetainDeploymentConfig", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Endpoint> {
    get! {
        attr_endpoint_arn: m::Arn = "EndpointArn";
        attr_endpoint_name: String = "EndpointName";
    }
}
give! { Endpoint: m::Arn = Ref; }
/// Property types and values of [`Endpoint`].
pub mod endpoint {
    object!(Alarm = "AWS::SageMaker::Endpoint.Alarm", "sagemaker-endpoint-alarm");
    impl Alarm {
        new! {
            alarm_name: String = "AlarmName", "update; 1 to 255 characters";
        }
    }

    object!(AutoRollbackConfig = "AWS::SageMaker::Endpoint.AutoRollbackConfig", "sagemaker-endpoint-autorollbackconfig");
    impl AutoRollbackConfig {
        new! {
            alarms: [Alarm] = "Alarms", "update; at most 10 items";
        }
    }

    object!(BlueGreenUpdatePolicy = "AWS::SageMaker::Endpoint.BlueGreenUpdatePolicy", "sagemaker-endpoint-bluegreenupdatepolicy");
    impl BlueGreenUpdatePolicy {
        new! {
            traffic_routing_configuration: TrafficRoutingConfig = "TrafficRoutingConfiguration", "update";
        }
        set! {
            maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds", "update; 600 to 28800";
            termination_wait_in_seconds: i64 = "TerminationWaitInSeconds", "update; 0 to 3600";
        }
    }

    object!(CapacitySize = "AWS::SageMaker::Endpoint.CapacitySize", "sagemaker-endpoint-capacitysize");
    impl CapacitySize {
        new! {
            type_: CapacitySizeType = "Type", "update";
            value: i64 = "Value", "update; at least 1";
        }
    }

    object!(DeploymentConfig = "AWS::SageMaker::Endpoint.DeploymentConfig", "sagemaker-endpoint-deploymentconfig");
    impl DeploymentConfig {
        new! {}
        set! {
            auto_rollback_configuration: AutoRollbackConfig = "AutoRollbackConfiguration", "update";
            blue_green_update_policy: BlueGreenUpdatePolicy = "BlueGreenUpdatePolicy", "update";
            rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy", "update";
        }
    }

    object!(RollingUpdatePolicy = "AWS::SageMaker::Endpoint.RollingUpdatePolicy", "sagemaker-endpoint-rollingupdatepolicy");
    impl RollingUpdatePolicy {
        new! {
            maximum_batch_size: CapacitySize = "MaximumBatchSize", "update";
            wait_interval_in_seconds: i64 = "WaitIntervalInSeconds", "update; 0 to 3600";
        }
        set! {
            maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds", "update; 600 to 28800";
            rollback_maximum_batch_size: CapacitySize = "RollbackMaximumBatchSize", "update";
        }
    }

    object!(TrafficRoutingConfig = "AWS::SageMaker::Endpoint.TrafficRoutingConfig", "sagemaker-endpoint-trafficroutingconfig");
    impl TrafficRoutingConfig {
        new! {
            type_: TrafficRoutingConfigType = "Type", "update";
        }
        set! {
            canary_size: CapacitySize = "CanarySize", "update";
            linear_step_size: CapacitySize = "LinearStepSize", "update";
            wait_interval_in_seconds: i64 = "WaitIntervalInSeconds", "update; 0 to 3600";
        }
    }

    object!(VariantProperty = "AWS::SageMaker::Endpoint.VariantProperty", "sagemaker-endpoint-variantproperty");
    impl VariantProperty {
        new! {}
        set! {
            variant_property_type: String = "VariantPropertyType", "update";
        }
    }
    values! { CapacitySizeType: CapacityPercent = "CAPACITY_PERCENT", InstanceCount = "INSTANCE_COUNT" }
    values! { TrafficRoutingConfigType: AllAtOnce = "ALL_AT_ONCE", Canary = "CANARY", Linear = "LINEAR" }
}

resource! {
    EndpointConfig = "AWS::SageMaker::EndpointConfig", "sagemaker-endpointconfig", List("Tags"), m::Arn
}
impl EndpointConfig {
    new! {
        production_variants: [endpoint_config::ProductionVariant] = "ProductionVariants", "replacement; 1 to 10 items";
    }
    set! {
        async_inference_config: endpoint_config::AsyncInferenceConfig = "AsyncInferenceConfig", "replacement";
        data_capture_config: endpoint_config::DataCaptureConfig = "DataCaptureConfig", "replacement";
        enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
        endpoint_config_name: String = "EndpointConfigName", "replacement; 1 to 63 characters";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 20 to 2048 characters";
        explainer_config: endpoint_config::ExplainerConfig = "ExplainerConfig", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        metrics_config: endpoint_config::MetricsConfig = "MetricsConfig", "replacement";
        shadow_production_variants: [endpoint_config::ProductionVariant] = "ShadowProductionVariants", "replacement; 1 to 10 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_config: endpoint_config::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<EndpointConfig> {
    get! {
        attr_endpoint_config_arn: m::Arn = "EndpointConfigArn";
        attr_endpoint_config_name: String = "EndpointConfigName";
    }
}
give! { EndpointConfig: m::Arn = Ref; }
/// Property types and values of [`EndpointConfig`].
pub mod endpoint_config {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AsyncInferenceClientConfig = "AWS::SageMaker::EndpointConfig.AsyncInferenceClientConfig", "sagemaker-endpointconfig-asyncinferenceclientconfig");
    impl AsyncInferenceClientConfig {
        new! {}
        set! {
            max_concurrent_invocations_per_instance: i64 = "MaxConcurrentInvocationsPerInstance", "replacement; 1 to 1000";
        }
    }

    object!(AsyncInferenceConfig = "AWS::SageMaker::EndpointConfig.AsyncInferenceConfig", "sagemaker-endpointconfig-asyncinferenceconfig");
    impl AsyncInferenceConfig {
        new! {
            output_config: AsyncInferenceOutputConfig = "OutputConfig", "replacement";
        }
        set! {
            client_config: AsyncInferenceClientConfig = "ClientConfig", "replacement";
        }
    }

    object!(AsyncInferenceNotificationConfig = "AWS::SageMaker::EndpointConfig.AsyncInferenceNotificationConfig", "sagemaker-endpointconfig-asyncinferencenotificationconfig");
    impl AsyncInferenceNotificationConfig {
        new! {}
        set! {
            error_topic: String = "ErrorTopic", "replacement; at most 2048 characters";
            include_inference_response_in: [IncludeInferenceResponseIn] = "IncludeInferenceResponseIn", "replacement; at most 2 items";
            success_topic: String = "SuccessTopic", "replacement; at most 2048 characters";
        }
    }

    object!(AsyncInferenceOutputConfig = "AWS::SageMaker::EndpointConfig.AsyncInferenceOutputConfig", "sagemaker-endpointconfig-asyncinferenceoutputconfig");
    impl AsyncInferenceOutputConfig {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
            notification_config: AsyncInferenceNotificationConfig = "NotificationConfig", "replacement";
            s3_failure_path: String = "S3FailurePath", "replacement; at most 512 characters";
            s3_output_path: String = "S3OutputPath", "replacement; at most 512 characters";
        }
    }

    object!(CapacityReservationConfig = "AWS::SageMaker::EndpointConfig.CapacityReservationConfig", "sagemaker-endpointconfig-capacityreservationconfig");
    impl CapacityReservationConfig {
        new! {}
        set! {
            capacity_reservation_preference: String = "CapacityReservationPreference", "update";
            ml_reservation_arn: m::Arn = "MlReservationArn", "update; 20 to 258 characters";
        }
    }

    object!(CaptureContentTypeHeader = "AWS::SageMaker::EndpointConfig.CaptureContentTypeHeader", "sagemaker-endpointconfig-capturecontenttypeheader");
    impl CaptureContentTypeHeader {
        new! {}
        set! {
            csv_content_types: [String] = "CsvContentTypes", "replacement; 1 to 10 items";
            json_content_types: [String] = "JsonContentTypes", "replacement; 1 to 10 items";
        }
    }

    object!(CaptureOption = "AWS::SageMaker::EndpointConfig.CaptureOption", "sagemaker-endpointconfig-captureoption");
    impl CaptureOption {
        new! {
            capture_mode: CaptureMode = "CaptureMode", "replacement";
        }
    }

    object!(ClarifyExplainerConfig = "AWS::SageMaker::EndpointConfig.ClarifyExplainerConfig", "sagemaker-endpointconfig-clarifyexplainerconfig");
    impl ClarifyExplainerConfig {
        new! {
            shap_config: ClarifyShapConfig = "ShapConfig", "replacement";
        }
        set! {
            enable_explanations: String = "EnableExplanations", "replacement; 1 to 64 characters";
            inference_config: ClarifyInferenceConfig = "InferenceConfig", "replacement";
        }
    }

    object!(ClarifyInferenceConfig = "AWS::SageMaker::EndpointConfig.ClarifyInferenceConfig", "sagemaker-endpointconfig-clarifyinferenceconfig");
    impl ClarifyInferenceConfig {
        new! {}
        set! {
            content_template: String = "ContentTemplate", "replacement; 1 to 64 characters";
            feature_headers: [String] = "FeatureHeaders", "replacement; 1 to 256 items";
            feature_types: [String] = "FeatureTypes", "replacement; 1 to 256 items";
            features_attribute: String = "FeaturesAttribute", "replacement; 1 to 64 characters";
            label_attribute: String = "LabelAttribute", "replacement; 1 to 64 characters";
            label_headers: [String] = "LabelHeaders", "replacement; 1 to 16 items";
            label_index: i64 = "LabelIndex", "replacement; at least 0";
            max_payload_in_mb: i64 = "MaxPayloadInMB", "replacement; 1 to 25";
            max_record_count: i64 = "MaxRecordCount", "replacement; at least 1";
            probability_attribute: String = "ProbabilityAttribute", "replacement; 1 to 64 characters";
            probability_index: i64 = "ProbabilityIndex", "replacement; at least 0";
        }
    }

    object!(ClarifyShapBaselineConfig = "AWS::SageMaker::EndpointConfig.ClarifyShapBaselineConfig", "sagemaker-endpointconfig-clarifyshapbaselineconfig");
    impl ClarifyShapBaselineConfig {
        new! {}
        set! {
            mime_type: String = "MimeType", "replacement; at most 255 characters";
            shap_baseline: String = "ShapBaseline", "replacement; 1 to 4096 characters";
            shap_baseline_uri: String = "ShapBaselineUri", "replacement; at most 1024 characters";
        }
    }

    object!(ClarifyShapConfig = "AWS::SageMaker::EndpointConfig.ClarifyShapConfig", "sagemaker-endpointconfig-clarifyshapconfig");
    impl ClarifyShapConfig {
        new! {
            shap_baseline_config: ClarifyShapBaselineConfig = "ShapBaselineConfig", "replacement";
        }
        set! {
            number_of_samples: i64 = "NumberOfSamples", "replacement; at least 1";
            seed: i64 = "Seed", "replacement";
            text_config: ClarifyTextConfig = "TextConfig", "replacement";
            use_logit: bool = "UseLogit", "replacement";
        }
    }

    object!(ClarifyTextConfig = "AWS::SageMaker::EndpointConfig.ClarifyTextConfig", "sagemaker-endpointconfig-clarifytextconfig");
    impl ClarifyTextConfig {
        new! {
            granularity: String = "Granularity", "replacement";
            language: String = "Language", "replacement";
        }
    }

    object!(CoreDumpConfig = "AWS::SageMaker::EndpointConfig.CoreDumpConfig", "sagemaker-endpointconfig-coredumpconfig");
    impl CoreDumpConfig {
        new! {
            destination_s3_uri: String = "DestinationS3Uri", "update; at most 512 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(DataCaptureConfig = "AWS::SageMaker::EndpointConfig.DataCaptureConfig", "sagemaker-endpointconfig-datacaptureconfig");
    impl DataCaptureConfig {
        new! {
            capture_options: [CaptureOption] = "CaptureOptions", "replacement; 1 to 32 items";
            destination_s3_uri: String = "DestinationS3Uri", "replacement; at most 512 characters";
            initial_sampling_percentage: i64 = "InitialSamplingPercentage", "replacement; 0 to 100";
        }
        set! {
            capture_content_type_header: CaptureContentTypeHeader = "CaptureContentTypeHeader", "replacement";
            enable_capture: bool = "EnableCapture", "replacement";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(ExplainerConfig = "AWS::SageMaker::EndpointConfig.ExplainerConfig", "sagemaker-endpointconfig-explainerconfig");
    impl ExplainerConfig {
        new! {}
        set! {
            clarify_explainer_config: ClarifyExplainerConfig = "ClarifyExplainerConfig", "replacement";
        }
    }

    object!(InstancePool = "AWS::SageMaker::EndpointConfig.InstancePool", "sagemaker-endpointconfig-instancepool");
    impl InstancePool {
        new! {
            instance_type: String = "InstanceType", "update";
            priority: i64 = "Priority", "update; 1 to 5";
        }
        set! {
            model_name_override: String = "ModelNameOverride", "update; at most 63 characters";
        }
    }

    object!(ManagedInstanceScaling = "AWS::SageMaker::EndpointConfig.ManagedInstanceScaling", "sagemaker-endpointconfig-managedinstancescaling");
    impl ManagedInstanceScaling {
        new! {}
        set! {
            max_instance_count: i64 = "MaxInstanceCount", "update; at least 1";
            min_instance_count: i64 = "MinInstanceCount", "update; at least 0";
            scale_in_policy: ScaleInPolicy = "ScaleInPolicy", "update";
            status: Status = "Status", "update; 1 to 10 characters";
        }
    }

    object!(MetricsConfig = "AWS::SageMaker::EndpointConfig.MetricsConfig", "sagemaker-endpointconfig-metricsconfig");
    impl MetricsConfig {
        new! {}
        set! {
            enable_detailed_observability: bool = "EnableDetailedObservability", "update";
            enable_enhanced_metrics: bool = "EnableEnhancedMetrics", "update";
            metric_publish_frequency_in_seconds: i64 = "MetricPublishFrequencyInSeconds", "update";
        }
    }

    object!(PrefixAwareRoutingConfig = "AWS::SageMaker::EndpointConfig.PrefixAwareRoutingConfig", "sagemaker-endpointconfig-prefixawareroutingconfig");
    impl PrefixAwareRoutingConfig {
        new! {}
        set! {
            concurrency_threshold: i64 = "ConcurrencyThreshold", "update; 1 to 1024";
            prefix_length: i64 = "PrefixLength", "update; 1024 to 65536";
        }
    }

    object!(ProductionVariant = "AWS::SageMaker::EndpointConfig.ProductionVariant", "sagemaker-endpointconfig-productionvariant");
    impl ProductionVariant {
        new! {
            variant_name: String = "VariantName", "replacement; 1 to 63 characters";
        }
        set! {
            capacity_reservation_config: CapacityReservationConfig = "CapacityReservationConfig", "update";
            container_startup_health_check_timeout_in_seconds: i64 = "ContainerStartupHealthCheckTimeoutInSeconds", "replacement; 60 to 3600";
            core_dump_config: CoreDumpConfig = "CoreDumpConfig", "update";
            enable_ssm_access: bool = "EnableSSMAccess", "replacement";
            inference_ami_version: InferenceAmiVersion = "InferenceAmiVersion", "update";
            initial_instance_count: i64 = "InitialInstanceCount", "replacement; at least 1";
            initial_variant_weight: v::Number = "InitialVariantWeight", "replacement; at least 0";
            instance_pools: [InstancePool] = "InstancePools", "update; 1 to 5 items";
            instance_type: String = "InstanceType", "replacement";
            managed_instance_scaling: ManagedInstanceScaling = "ManagedInstanceScaling", "update";
            model_data_download_timeout_in_seconds: i64 = "ModelDataDownloadTimeoutInSeconds", "replacement; 60 to 3600";
            model_name: String = "ModelName", "replacement; 1 to 63 characters";
            routing_config: RoutingConfig = "RoutingConfig", "update";
            serverless_config: ServerlessConfig = "ServerlessConfig", "update";
            variant_instance_provision_timeout_in_seconds: i64 = "VariantInstanceProvisionTimeoutInSeconds", "update; 300 to 3600";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "replacement; 1 to 512";
        }
    }

    object!(RoutingConfig = "AWS::SageMaker::EndpointConfig.RoutingConfig", "sagemaker-endpointconfig-routingconfig");
    impl RoutingConfig {
        new! {}
        set! {
            prefix_aware_routing_config: PrefixAwareRoutingConfig = "PrefixAwareRoutingConfig", "update";
            routing_strategy: RoutingStrategy = "RoutingStrategy", "update; 1 to 63 characters";
        }
    }

    object!(ScaleInPolicy = "AWS::SageMaker::EndpointConfig.ScaleInPolicy", "sagemaker-endpointconfig-scaleinpolicy");
    impl ScaleInPolicy {
        new! {
            strategy: Strategy = "Strategy", "update; 1 to 63 characters";
        }
        set! {
            cooldown_in_minutes: i64 = "CooldownInMinutes", "update; 5 to 1440";
            maximum_step_size: i64 = "MaximumStepSize", "update; 1 to 100";
        }
    }

    object!(ServerlessConfig = "AWS::SageMaker::EndpointConfig.ServerlessConfig", "sagemaker-endpointconfig-serverlessconfig");
    impl ServerlessConfig {
        new! {
            max_concurrency: i64 = "MaxConcurrency", "replacement; 1 to 200";
            memory_size_in_mb: i64 = "MemorySizeInMB", "replacement; 1024 to 6144";
        }
        set! {
            provisioned_concurrency: i64 = "ProvisionedConcurrency", "replacement; 1 to 200";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::EndpointConfig.VpcConfig", "sagemaker-endpointconfig-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { IncludeInferenceResponseIn: ErrorNotificationTopic = "ERROR_NOTIFICATION_TOPIC", SuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC" }
    values! { CaptureMode: Input = "Input", InputAndOutput = "InputAndOutput", Output = "Output" }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { InferenceAmiVersion: Al2AmiSagemakerInferenceGpu2 = "al2-ami-sagemaker-inference-gpu-2", Al2AmiSagemakerInferenceGpu2_1 = "al2-ami-sagemaker-inference-gpu-2-1", Al2AmiSagemakerInferenceGpu3_1 = "al2-ami-sagemaker-inference-gpu-3-1", Al2AmiSagemakerInferenceNeuron2 = "al2-ami-sagemaker-inference-neuron-2", Al2023AmiSagemakerInferenceGpu4_1 = "al2023-ami-sagemaker-inference-gpu-4-1" }
    values! { RoutingStrategy: LeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS", PrefixAware = "PREFIX_AWARE", Random = "RANDOM" }
    values! { Strategy: Consolidation = "CONSOLIDATION", IdleRelease = "IDLE_RELEASE" }
}

resource! {
    Experiment = "AWS::SageMaker::Experiment", "sagemaker-experiment", List("Tags"), m::Arn
}
impl Experiment {
    new! {
        experiment_name: String = "ExperimentName", "replacement; 1 to 120 characters";
    }
    set! {
        description: String = "Description", "update; at most 3072 characters";
        display_name: String = "DisplayName", "update; 1 to 120 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Experiment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Experiment: m::Arn = Ref; }

resource! {
    ExperimentTrialComponent = "AWS::SageMaker::ExperimentTrialComponent", "sagemaker-experimenttrialcomponent", List("Tags"), String
}
impl ExperimentTrialComponent {
    new! {
        trial_component_name: String = "TrialComponentName", "replacement";
    }
    set! {
        display_name: String = "DisplayName", "update";
        end_time: String = "EndTime", "update";
        metadata_properties: experiment_trial_component::MetadataProperties = "MetadataProperties", "replacement";
        start_time: String = "StartTime", "update";
        status: experiment_trial_component::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ExperimentTrialComponent> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_lineage_group_arn: m::Arn = "LineageGroupArn";
    }
}
give! { ExperimentTrialComponent: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ExperimentTrialComponent`].
pub mod experiment_trial_component {
    object!(MetadataProperties = "AWS::SageMaker::ExperimentTrialComponent.MetadataProperties", "sagemaker-experimenttrialcomponent-metadataproperties");
    impl MetadataProperties {
        new! {}
        set! {
            commit_id: String = "CommitId", "update";
            generated_by: String = "GeneratedBy", "update";
            project_id: String = "ProjectId", "update";
            repository: String = "Repository", "update";
        }
    }

    object!(Status = "AWS::SageMaker::ExperimentTrialComponent.Status", "sagemaker-experimenttrialcomponent-status");
    impl Status {
        new! {}
        set! {
            message: String = "Message", "update";
            primary_status: String = "PrimaryStatus", "update";
        }
    }
}

resource! {
    FeatureGroup = "AWS::SageMaker::FeatureGroup", "sagemaker-featuregroup", List("Tags"), String
}
impl FeatureGroup {
    new! {
        event_time_feature_name: String = "EventTimeFeatureName", "replacement; 1 to 64 characters";
        feature_group_name: String = "FeatureGroupName", "replacement; 1 to 64 characters";
        record_identifier_feature_name: String = "RecordIdentifierFeatureName", "replacement; 1 to 64 characters";
        feature_definitions: [feature_group::FeatureDefinition] = "FeatureDefinitions", "update; 1 to 2500 items";
    }
    set! {
        description: String = "Description", "replacement; at most 128 characters";
        offline_store_config: feature_group::OfflineStoreConfig = "OfflineStoreConfig", "replacement";
        online_store_config: feature_group::OnlineStoreConfig = "OnlineStoreConfig", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        throughput_config: feature_group::ThroughputConfig = "ThroughputConfig", "update";
    }
}
impl c::Handle<FeatureGroup> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_feature_group_status: String = "FeatureGroupStatus";
    }
}
/// Property types and values of [`FeatureGroup`].
pub mod feature_group {
    use crate::value::meaning as m;
    object!(DataCatalogConfig = "AWS::SageMaker::FeatureGroup.DataCatalogConfig", "sagemaker-featuregroup-datacatalogconfig");
    impl DataCatalogConfig {
        new! {
            table_name: String = "TableName", "replacement; 1 to 255 characters";
            catalog: String = "Catalog", "replacement; 1 to 255 characters";
            database: String = "Database", "replacement; 1 to 255 characters";
        }
    }

    object!(FeatureDefinition = "AWS::SageMaker::FeatureGroup.FeatureDefinition", "sagemaker-featuregroup-featuredefinition");
    impl FeatureDefinition {
        new! {
            feature_name: String = "FeatureName", "update; 1 to 64 characters";
            feature_type: FeatureType = "FeatureType", "update";
        }
    }

    object!(OfflineStoreConfig = "AWS::SageMaker::FeatureGroup.OfflineStoreConfig", "sagemaker-featuregroup-offlinestoreconfig");
    impl OfflineStoreConfig {
        new! {
            s3_storage_config: S3StorageConfig = "S3StorageConfig", "replacement";
        }
        set! {
            data_catalog_config: DataCatalogConfig = "DataCatalogConfig", "replacement";
            disable_glue_table_creation: bool = "DisableGlueTableCreation", "replacement";
            table_format: TableFormat = "TableFormat", "replacement";
        }
    }

    object!(OnlineStoreConfig = "AWS::SageMaker::FeatureGroup.OnlineStoreConfig", "sagemaker-featuregroup-onlinestoreconfig");
    impl OnlineStoreConfig {
        new! {}
        set! {
            enable_online_store: bool = "EnableOnlineStore", "replacement";
            security_config: OnlineStoreSecurityConfig = "SecurityConfig", "replacement";
            storage_type: StorageType = "StorageType", "replacement";
            ttl_duration: TtlDuration = "TtlDuration", "update";
        }
    }

    object!(OnlineStoreSecurityConfig = "AWS::SageMaker::FeatureGroup.OnlineStoreSecurityConfig", "sagemaker-featuregroup-onlinestoresecurityconfig");
    impl OnlineStoreSecurityConfig {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(S3StorageConfig = "AWS::SageMaker::FeatureGroup.S3StorageConfig", "sagemaker-featuregroup-s3storageconfig");
    impl S3StorageConfig {
        new! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(ThroughputConfig = "AWS::SageMaker::FeatureGroup.ThroughputConfig", "sagemaker-featuregroup-throughputconfig");
    impl ThroughputConfig {
        new! {
            throughput_mode: ThroughputMode = "ThroughputMode", "update";
        }
        set! {
            provisioned_read_capacity_units: i64 = "ProvisionedReadCapacityUnits", "update; 0 to 10000000";
            provisioned_write_capacity_units: i64 = "ProvisionedWriteCapacityUnits", "update; 0 to 10000000";
        }
    }

    object!(TtlDuration = "AWS::SageMaker::FeatureGroup.TtlDuration", "sagemaker-featuregroup-ttlduration");
    impl TtlDuration {
        new! {}
        set! {
            unit: Unit = "Unit", "update";
            value: i64 = "Value", "update; at least 1";
        }
    }
    values! { FeatureType: Integral = "Integral", Fractional = "Fractional", String = "String" }
    values! { TableFormat: Iceberg = "Iceberg", Glue = "Glue" }
    values! { StorageType: Standard = "Standard", InMemory = "InMemory" }
    values! { ThroughputMode: OnDemand = "OnDemand", Provisioned = "Provisioned" }
    values! { Unit: Seconds = "Seconds", Minutes = "Minutes", Hours = "Hours", Days = "Days", Weeks = "Weeks" }
}

resource! {
    Hub = "AWS::SageMaker::Hub", "sagemaker-hub", List("Tags"), m::Arn
}
impl Hub {
    new! {
        hub_name: String = "HubName", "replacement; at most 63 characters";
        hub_description: String = "HubDescription", "update; at most 1023 characters";
    }
    set! {
        hub_display_name: String = "HubDisplayName", "update; at most 255 characters";
        hub_search_keywords: [String] = "HubSearchKeywords", "update; at most 50 items";
        s3_storage_config: hub::S3StorageConfig = "S3StorageConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Hub> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_hub_arn: m::Arn = "HubArn";
        attr_hub_status: String = "HubStatus";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Hub: m::Arn = Ref; }
/// Property types and values of [`Hub`].
pub mod hub {
    object!(S3StorageConfig = "AWS::SageMaker::Hub.S3StorageConfig", "sagemaker-hub-s3storageconfig");
    impl S3StorageConfig {
        new! {}
        set! {
            s3_output_path: String = "S3OutputPath", "update; at most 1024 characters";
        }
    }
}

resource! {
    HumanTaskUi = "AWS::SageMaker::HumanTaskUi", "sagemaker-humantaskui", List("Tags"), m::Arn
}
impl HumanTaskUi {
    new! {
        human_task_ui_name: String = "HumanTaskUiName", "replacement; 1 to 63 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        ui_template: human_task_ui::UiTemplate = "UiTemplate", "replacement; cannot be read back";
    }
}
impl c::Handle<HumanTaskUi> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_human_task_ui_arn: m::Arn = "HumanTaskUiArn";
    }
}
give! { HumanTaskUi: m::Arn = Ref; }
/// Property types and values of [`HumanTaskUi`].
pub mod human_task_ui {
    object!(UiTemplate = "AWS::SageMaker::HumanTaskUi.UiTemplate", "sagemaker-humantaskui-uitemplate");
    impl UiTemplate {
        new! {
            content: String = "Content", "update; 1 to 128000 characters";
        }
    }
}

resource! {
    Image = "AWS::SageMaker::Image", "sagemaker-image", List("Tags"), m::Arn
}
impl Image {
    new! {
        image_role_arn: m::iam::RoleArn = "ImageRoleArn", "update; 1 to 256 characters";
        image_name: String = "ImageName", "replacement; 1 to 63 characters";
    }
    set! {
        image_description: String = "ImageDescription", "update; 1 to 512 characters";
        image_display_name: String = "ImageDisplayName", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Image> {
    get! {
        attr_image_arn: m::Arn = "ImageArn";
    }
}
give! { Image: m::Arn = Ref; }

resource! {
    ImageVersion = "AWS::SageMaker::ImageVersion", "sagemaker-imageversion", None, m::Arn
}
impl ImageVersion {
    new! {
        image_name: String = "ImageName", "replacement; 1 to 63 characters";
        base_image: String = "BaseImage", "replacement; 1 to 255 characters";
    }
    set! {
        alias: String = "Alias", "update; 1 to 128 characters; cannot be read back";
        aliases: [String] = "Aliases", "update; cannot be read back";
        horovod: bool = "Horovod", "update";
        job_type: image_version::JobType = "JobType", "update";
        ml_framework: String = "MLFramework", "update; 1 to 128 characters";
        processor: image_version::Processor = "Processor", "update";
        programming_lang: String = "ProgrammingLang", "update; 1 to 128 characters";
        release_notes: String = "ReleaseNotes", "update; 1 to 255 characters";
        vendor_guidance: image_version::VendorGuidance = "VendorGuidance", "update";
    }
}
impl c::Handle<ImageVersion> {
    get! {
        attr_container_image: String = "ContainerImage";
        attr_image_arn: m::Arn = "ImageArn";
        attr_image_version_arn: m::Arn = "ImageVersionArn";
        attr_version: i64 = "Version";
    }
}
give! { ImageVersion: m::Arn = Ref; }
/// Property types and values of [`ImageVersion`].
pub mod image_version {
    values! { JobType: Training = "TRAINING", Inference = "INFERENCE", NotebookKernel = "NOTEBOOK_KERNEL" }
    values! { Processor: Cpu = "CPU", Gpu = "GPU" }
    values! { VendorGuidance: NotProvided = "NOT_PROVIDED", Stable = "STABLE", ToBeArchived = "TO_BE_ARCHIVED", Archived = "ARCHIVED" }
}

resource! {
    InferenceComponent = "AWS::SageMaker::InferenceComponent", "sagemaker-inferencecomponent", List("Tags"), m::Arn
}
impl InferenceComponent {
    new! {
        endpoint_name: String = "EndpointName", "update; at most 63 characters";
    }
    set! {
        deployment_config: inference_component::InferenceComponentDeploymentConfig = "DeploymentConfig", "update; cannot be read back";
        endpoint_arn: m::Arn = "EndpointArn", "update; 1 to 256 characters";
        inference_component_name: String = "InferenceComponentName", "update; at most 63 characters";
        runtime_config: inference_component::InferenceComponentRuntimeConfig = "RuntimeConfig", "update";
        specification: inference_component::InferenceComponentSpecification = "Specification", "update";
        specifications: [inference_component::InferenceComponentSpecificationForInstanceType] = "Specifications", "update; 2 to 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        variant_name: String = "VariantName", "update; at most 63 characters";
    }
}
impl c::Handle<InferenceComponent> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_failure_reason: String = "FailureReason";
        attr_inference_component_arn: m::Arn = "InferenceComponentArn";
        attr_inference_component_status: String = "InferenceComponentStatus";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_runtime_config_current_copy_count: i64 = "RuntimeConfig.CurrentCopyCount";
        attr_runtime_config_desired_copy_count: i64 = "RuntimeConfig.DesiredCopyCount";
        attr_runtime_config_placement_status: [v::Json] = "RuntimeConfig.PlacementStatus";
        attr_specification_container_deployed_image: v::Json = "Specification.Container.DeployedImage";
        attr_specification_current_data_cache_config: v::Json = "Specification.CurrentDataCacheConfig";
    }
}
give! { InferenceComponent: m::Arn = Ref; }
/// Property types and values of [`InferenceComponent`].
pub mod inference_component {
    use crate::value as v;
    object!(Alarm = "AWS::SageMaker::InferenceComponent.Alarm", "sagemaker-inferencecomponent-alarm");
    impl Alarm {
        new! {
            alarm_name: String = "AlarmName", "update; 1 to 255 characters";
        }
    }

    object!(AutoRollbackConfiguration = "AWS::SageMaker::InferenceComponent.AutoRollbackConfiguration", "sagemaker-inferencecomponent-autorollbackconfiguration");
    impl AutoRollbackConfiguration {
        new! {
            alarms: [Alarm] = "Alarms", "update; 1 to 10 items";
        }
    }

    object!(ContainerMetricsConfig = "AWS::SageMaker::InferenceComponent.ContainerMetricsConfig", "sagemaker-inferencecomponent-containermetricsconfig");
    impl ContainerMetricsConfig {
        new! {
            metrics_endpoints: [MetricsEndpoint] = "MetricsEndpoints", "update; 1 items";
        }
    }

    object!(DeployedImage = "AWS::SageMaker::InferenceComponent.DeployedImage", "sagemaker-inferencecomponent-deployedimage");
    impl DeployedImage {
        new! {}
        set! {
            resolution_time: String = "ResolutionTime", "update";
            resolved_image: String = "ResolvedImage", "update; at most 255 characters";
            specified_image: String = "SpecifiedImage", "update; at most 255 characters";
        }
    }

    object!(InferenceComponentAvailabilityZoneBalance = "AWS::SageMaker::InferenceComponent.InferenceComponentAvailabilityZoneBalance", "sagemaker-inferencecomponent-inferencecomponentavailabilityzonebalance");
    impl InferenceComponentAvailabilityZoneBalance {
        new! {
            enforcement_mode: AvailabilityZoneBalanceEnforcementMode = "EnforcementMode", "update";
        }
        set! {
            max_imbalance: i64 = "MaxImbalance", "update; 0 to 100";
        }
    }

    object!(InferenceComponentCapacitySize = "AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize", "sagemaker-inferencecomponent-inferencecomponentcapacitysize");
    impl InferenceComponentCapacitySize {
        new! {
            type_: InferenceComponentCapacitySizeType = "Type", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(InferenceComponentComputeResourceRequirements = "AWS::SageMaker::InferenceComponent.InferenceComponentComputeResourceRequirements", "sagemaker-inferencecomponent-inferencecomponentcomputeresourcerequirements");
    impl InferenceComponentComputeResourceRequirements {
        new! {}
        set! {
            max_memory_required_in_mb: i64 = "MaxMemoryRequiredInMb", "update; at least 128";
            min_memory_required_in_mb: i64 = "MinMemoryRequiredInMb", "update; at least 128";
            number_of_accelerator_devices_required: v::Number = "NumberOfAcceleratorDevicesRequired", "update; at least 1";
            number_of_cpu_cores_required: v::Number = "NumberOfCpuCoresRequired", "update; at least 0.25";
        }
    }

    object!(InferenceComponentContainerSpecification = "AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecification", "sagemaker-inferencecomponent-inferencecomponentcontainerspecification");
    impl InferenceComponentContainerSpecification {
        new! {}
        set! {
            artifact_url: String = "ArtifactUrl", "update; at most 1024 characters";
            container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig", "update";
            environment: v::Map<String> = "Environment", "update";
            image: String = "Image", "update; at most 255 characters; cannot be read back";
        }
    }

    object!(InferenceComponentContainerSpecificationForInstanceType = "AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecificationForInstanceType", "sagemaker-inferencecomponent-inferencecomponentcontainerspecificationforinstancetype");
    impl InferenceComponentContainerSpecificationForInstanceType {
        new! {}
        set! {
            artifact_url: String = "ArtifactUrl", "update; at most 1024 characters";
            container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig", "update";
            environment: v::Map<String> = "Environment", "update";
            image: String = "Image", "update; at most 255 characters; cannot be read back";
        }
    }

    object!(InferenceComponentDataCacheConfig = "AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig", "sagemaker-inferencecomponent-inferencecomponentdatacacheconfig");
    impl InferenceComponentDataCacheConfig {
        new! {
            enable_caching: bool = "EnableCaching", "update";
        }
    }

    object!(InferenceComponentDeploymentConfig = "AWS::SageMaker::InferenceComponent.InferenceComponentDeploymentConfig", "sagemaker-inferencecomponent-inferencecomponentdeploymentconfig");
    impl InferenceComponentDeploymentConfig {
        new! {}
        set! {
            auto_rollback_configuration: AutoRollbackConfiguration = "AutoRollbackConfiguration", "update";
            rolling_update_policy: InferenceComponentRollingUpdatePolicy = "RollingUpdatePolicy", "update";
        }
    }

    object!(InferenceComponentPlacementStatus = "AWS::SageMaker::InferenceComponent.InferenceComponentPlacementStatus", "sagemaker-inferencecomponent-inferencecomponentplacementstatus");
    impl InferenceComponentPlacementStatus {
        new! {
            instance_type: String = "InstanceType", "update; at most 64 characters";
            current_copy_count: i64 = "CurrentCopyCount", "update; at least 0";
        }
    }

    object!(InferenceComponentRollingUpdatePolicy = "AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy", "sagemaker-inferencecomponent-inferencecomponentrollingupdatepolicy");
    impl InferenceComponentRollingUpdatePolicy {
        new! {}
        set! {
            maximum_batch_size: InferenceComponentCapacitySize = "MaximumBatchSize", "update";
            maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds", "update; 600 to 28800";
            rollback_maximum_batch_size: InferenceComponentCapacitySize = "RollbackMaximumBatchSize", "update";
            wait_interval_in_seconds: i64 = "WaitIntervalInSeconds", "update; 0 to 3600";
        }
    }

    object!(InferenceComponentRuntimeConfig = "AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig", "sagemaker-inferencecomponent-inferencecomponentruntimeconfig");
    impl InferenceComponentRuntimeConfig {
        new! {}
        set! {
            copy_count: i64 = "CopyCount", "update; at least 0; cannot be read back";
        }
    }

    object!(InferenceComponentSchedulingConfig = "AWS::SageMaker::InferenceComponent.InferenceComponentSchedulingConfig", "sagemaker-inferencecomponent-inferencecomponentschedulingconfig");
    impl InferenceComponentSchedulingConfig {
        new! {
            availability_zone_balance: InferenceComponentAvailabilityZoneBalance = "AvailabilityZoneBalance", "update";
            placement_strategy: InferenceComponentPlacementStrategy = "PlacementStrategy", "update";
        }
    }

    object!(InferenceComponentSpecification = "AWS::SageMaker::InferenceComponent.InferenceComponentSpecification", "sagemaker-inferencecomponent-inferencecomponentspecification");
    impl InferenceComponentSpecification {
        new! {}
        set! {
            base_inference_component_name: String = "BaseInferenceComponentName", "update; at most 63 characters";
            compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements", "update";
            container: InferenceComponentContainerSpecification = "Container", "update";
            data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig", "update; cannot be read back";
            model_name: String = "ModelName", "update; at most 63 characters";
            scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig", "update";
            startup_parameters: InferenceComponentStartupParameters = "StartupParameters", "update";
        }
    }

    object!(InferenceComponentSpecificationForInstanceType = "AWS::SageMaker::InferenceComponent.InferenceComponentSpecificationForInstanceType", "sagemaker-inferencecomponent-inferencecomponentspecificationforinstancetype");
    impl InferenceComponentSpecificationForInstanceType {
        new! {
            instance_type: String = "InstanceType", "update; at most 64 characters";
        }
        set! {
            compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements", "update";
            container: InferenceComponentContainerSpecificationForInstanceType = "Container", "update";
            data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig", "update; cannot be read back";
            model_name: String = "ModelName", "update; at most 63 characters";
            scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig", "update";
            startup_parameters: InferenceComponentStartupParameters = "StartupParameters", "update";
        }
    }

    object!(InferenceComponentStartupParameters = "AWS::SageMaker::InferenceComponent.InferenceComponentStartupParameters", "sagemaker-inferencecomponent-inferencecomponentstartupparameters");
    impl InferenceComponentStartupParameters {
        new! {}
        set! {
            container_startup_health_check_timeout_in_seconds: i64 = "ContainerStartupHealthCheckTimeoutInSeconds", "update; 60 to 3600";
            model_data_download_timeout_in_seconds: i64 = "ModelDataDownloadTimeoutInSeconds", "update; 60 to 3600";
        }
    }

    object!(MetricsEndpoint = "AWS::SageMaker::InferenceComponent.MetricsEndpoint", "sagemaker-inferencecomponent-metricsendpoint");
    impl MetricsEndpoint {
        new! {
            metrics_endpoint_path: String = "MetricsEndpointPath", "update; at most 256 characters";
        }
        set! {
            metric_publish_frequency_in_seconds: i64 = "MetricPublishFrequencyInSeconds", "update; 10 to 300";
        }
    }
    values! { AvailabilityZoneBalanceEnforcementMode: Permissive = "PERMISSIVE" }
    values! { InferenceComponentCapacitySizeType: CopyCount = "COPY_COUNT", CapacityPercent = "CAPACITY_PERCENT" }
    values! { InferenceComponentPlacementStrategy: Spread = "SPREAD", Binpack = "BINPACK" }
}

resource! {
    InferenceExperiment = "AWS::SageMaker::InferenceExperiment", "sagemaker-inferenceexperiment", List("Tags"), String
}
new_struct! { InferenceExperiment, InferenceExperimentRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
    endpoint_name: String = "EndpointName", "replacement; at most 63 characters";
    name: String = "Name", "replacement; 1 to 120 characters";
    type_: inference_experiment::Type = "Type", "replacement";
    model_variants: [inference_experiment::ModelVariantConfig] = "ModelVariants", "update; 1 to 2 items";
} }
impl InferenceExperiment {
    set! {
        data_storage_config: inference_experiment::DataStorageConfig = "DataStorageConfig", "update";
        description: String = "Description", "update; 1 to 1024 characters";
        desired_state: inference_experiment::DesiredState = "DesiredState", "update; cannot be read back";
        kms_key: String = "KmsKey", "replacement; at most 2048 characters";
        schedule: inference_experiment::InferenceExperimentSchedule = "Schedule", "update; cannot be read back";
        shadow_mode_config: inference_experiment::ShadowModeConfig = "ShadowModeConfig", "update";
        status_reason: String = "StatusReason", "update; 1 to 1024 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<InferenceExperiment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_endpoint_metadata: v::Json = "EndpointMetadata";
        attr_endpoint_metadata_endpoint_config_name: String = "EndpointMetadata.EndpointConfigName";
        attr_endpoint_metadata_endpoint_name: String = "EndpointMetadata.EndpointName";
        attr_endpoint_metadata_endpoint_status: String = "EndpointMetadata.EndpointStatus";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_status: String = "Status";
    }
}
give! { InferenceExperiment: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InferenceExperiment`].
pub mod inference_experiment {
    object!(CaptureContentTypeHeader = "AWS::SageMaker::InferenceExperiment.CaptureContentTypeHeader", "sagemaker-inferenceexperiment-capturecontenttypeheader");
    impl CaptureContentTypeHeader {
        new! {}
        set! {
            csv_content_types: [String] = "CsvContentTypes", "update; 1 to 10 items";
            json_content_types: [String] = "JsonContentTypes", "update; 1 to 10 items";
        }
    }

    object!(DataStorageConfig = "AWS::SageMaker::InferenceExperiment.DataStorageConfig", "sagemaker-inferenceexperiment-datastorageconfig");
    impl DataStorageConfig {
        new! {
            destination: String = "Destination", "update; at most 512 characters";
        }
        set! {
            content_type: CaptureContentTypeHeader = "ContentType", "update";
            kms_key: String = "KmsKey", "update; at most 2048 characters";
        }
    }

    object!(EndpointMetadata = "AWS::SageMaker::InferenceExperiment.EndpointMetadata", "sagemaker-inferenceexperiment-endpointmetadata");
    impl EndpointMetadata {
        new! {
            endpoint_name: String = "EndpointName", "update; at most 63 characters";
        }
        set! {
            endpoint_config_name: String = "EndpointConfigName", "update; at most 63 characters";
            endpoint_status: EndpointStatus = "EndpointStatus", "update";
        }
    }

    object!(InferenceExperimentSchedule = "AWS::SageMaker::InferenceExperiment.InferenceExperimentSchedule", "sagemaker-inferenceexperiment-inferenceexperimentschedule");
    impl InferenceExperimentSchedule {
        new! {}
        set! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(ModelInfrastructureConfig = "AWS::SageMaker::InferenceExperiment.ModelInfrastructureConfig", "sagemaker-inferenceexperiment-modelinfrastructureconfig");
    impl ModelInfrastructureConfig {
        new! {
            infrastructure_type: InfrastructureType = "InfrastructureType", "update";
            real_time_inference_config: RealTimeInferenceConfig = "RealTimeInferenceConfig", "update";
        }
    }

    object!(ModelVariantConfig = "AWS::SageMaker::InferenceExperiment.ModelVariantConfig", "sagemaker-inferenceexperiment-modelvariantconfig");
    impl ModelVariantConfig {
        new! {
            model_name: String = "ModelName", "update; at most 63 characters";
            variant_name: String = "VariantName", "update; at most 63 characters";
            infrastructure_config: ModelInfrastructureConfig = "InfrastructureConfig", "update";
        }
    }

    object!(RealTimeInferenceConfig = "AWS::SageMaker::InferenceExperiment.RealTimeInferenceConfig", "sagemaker-inferenceexperiment-realtimeinferenceconfig");
    impl RealTimeInferenceConfig {
        new! {
            instance_type: String = "InstanceType", "update";
            instance_count: i64 = "InstanceCount", "update; at least 0";
        }
    }

    object!(ShadowModeConfig = "AWS::SageMaker::InferenceExperiment.ShadowModeConfig", "sagemaker-inferenceexperiment-shadowmodeconfig");
    impl ShadowModeConfig {
        new! {
            source_model_variant_name: String = "SourceModelVariantName", "update; at most 63 characters";
            shadow_model_variants: [ShadowModelVariantConfig] = "ShadowModelVariants", "update; 1 items";
        }
    }

    object!(ShadowModelVariantConfig = "AWS::SageMaker::InferenceExperiment.ShadowModelVariantConfig", "sagemaker-inferenceexperiment-shadowmodelvariantconfig");
    impl ShadowModelVariantConfig {
        new! {
            shadow_model_variant_name: String = "ShadowModelVariantName", "update; at most 63 characters";
            sampling_percentage: i64 = "SamplingPercentage", "update; at most 100";
        }
    }
    values! { DesiredState: Running = "Running", Completed = "Completed", Cancelled = "Cancelled" }
    values! { Type: ShadowMode = "ShadowMode" }
    values! { EndpointStatus: Creating = "Creating", Updating = "Updating", SystemUpdating = "SystemUpdating", RollingBack = "RollingBack", InService = "InService", OutOfService = "OutOfService", Deleting = "Deleting", Failed = "Failed" }
    values! { InfrastructureType: RealTimeInference = "RealTimeInference" }
}

resource! {
    MlflowApp = "AWS::SageMaker::MlflowApp", "sagemaker-mlflowapp", List("Tags"), m::Arn
}
impl MlflowApp {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 256 characters";
        artifact_store_uri: String = "ArtifactStoreUri", "update; at most 1024 characters";
    }
    set! {
        model_registration_mode: mlflow_app::ModelRegistrationMode = "ModelRegistrationMode", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        weekly_maintenance_window_start: String = "WeeklyMaintenanceWindowStart", "update; at most 9 characters";
    }
}
impl c::Handle<MlflowApp> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_mlflow_app_id: String = "MlflowAppId";
        attr_mlflow_version: String = "MlflowVersion";
        attr_status: String = "Status";
    }
}
give! { MlflowApp: m::Arn = Ref; }
/// Property types and values of [`MlflowApp`].
pub mod mlflow_app {
    values! { ModelRegistrationMode: AutoModelRegistrationEnabled = "AutoModelRegistrationEnabled", AutoModelRegistrationDisabled = "AutoModelRegistrationDisabled" }
}

resource! {
    MlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer", "sagemaker-mlflowtrackingserver", List("Tags"), String
}
impl MlflowTrackingServer {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "may replace; 20 to 2048 characters";
        tracking_server_name: String = "TrackingServerName", "replacement; 1 to 256 characters";
        artifact_store_uri: String = "ArtifactStoreUri", "update; 1 to 2048 characters";
    }
    set! {
        automatic_model_registration: bool = "AutomaticModelRegistration", "update";
        mlflow_version: String = "MlflowVersion", "may replace; 1 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        tracking_server_size: mlflow_tracking_server::TrackingServerSize = "TrackingServerSize", "update";
        weekly_maintenance_window_start: String = "WeeklyMaintenanceWindowStart", "update; at most 9 characters";
    }
}
impl c::Handle<MlflowTrackingServer> {
    get! {
        attr_tracking_server_arn: m::Arn = "TrackingServerArn";
    }
}
/// Property types and values of [`MlflowTrackingServer`].
pub mod mlflow_tracking_server {
    values! { TrackingServerSize: Small = "Small", Medium = "Medium", Large = "Large" }
}

resource! {
    Model = "AWS::SageMaker::Model", "sagemaker-model", List("Tags"), m::Arn
}
impl Model {
    new! {}
    set! {
        containers: [model::ContainerDefinition] = "Containers", "replacement; at most 15 items";
        enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 20 to 2048 characters";
        inference_execution_config: model::InferenceExecutionConfig = "InferenceExecutionConfig", "replacement";
        model_name: String = "ModelName", "replacement; at most 63 characters";
        primary_container: model::ContainerDefinition = "PrimaryContainer", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_config: model::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<Model> {
    get! {
        attr_model_arn: m::Arn = "ModelArn";
        attr_model_name: String = "ModelName";
    }
}
give! { Model: m::Arn = Ref; }
/// Property types and values of [`Model`].
pub mod model {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ContainerDefinition = "AWS::SageMaker::Model.ContainerDefinition", "sagemaker-model-containerdefinition");
    impl ContainerDefinition {
        new! {}
        set! {
            container_hostname: String = "ContainerHostname", "replacement; at most 63 characters";
            environment: v::Json = "Environment", "replacement";
            image: String = "Image", "replacement; at most 255 characters";
            image_config: ImageConfig = "ImageConfig", "replacement";
            inference_specification_name: String = "InferenceSpecificationName", "replacement; 1 to 63 characters";
            mode: ContainerDefinitionMode = "Mode", "replacement";
            model_data_source: ModelDataSource = "ModelDataSource", "update";
            model_data_url: String = "ModelDataUrl", "replacement; at most 1024 characters";
            model_package_name: String = "ModelPackageName", "replacement; 1 to 176 characters";
            multi_model_config: MultiModelConfig = "MultiModelConfig", "replacement";
        }
    }

    object!(HubAccessConfig = "AWS::SageMaker::Model.HubAccessConfig", "sagemaker-model-hubaccessconfig");
    impl HubAccessConfig {
        new! {
            hub_content_arn: m::Arn = "HubContentArn", "update; at most 255 characters";
        }
    }

    object!(ImageConfig = "AWS::SageMaker::Model.ImageConfig", "sagemaker-model-imageconfig");
    impl ImageConfig {
        new! {
            repository_access_mode: RepositoryAccessMode = "RepositoryAccessMode", "replacement";
        }
        set! {
            repository_auth_config: RepositoryAuthConfig = "RepositoryAuthConfig", "replacement";
        }
    }

    object!(InferenceExecutionConfig = "AWS::SageMaker::Model.InferenceExecutionConfig", "sagemaker-model-inferenceexecutionconfig");
    impl InferenceExecutionConfig {
        new! {
            mode: InferenceExecutionConfigMode = "Mode", "replacement";
        }
    }

    object!(ModelAccessConfig = "AWS::SageMaker::Model.ModelAccessConfig", "sagemaker-model-modelaccessconfig");
    impl ModelAccessConfig {
        new! {
            accept_eula: bool = "AcceptEula", "update";
        }
    }

    object!(ModelDataSource = "AWS::SageMaker::Model.ModelDataSource", "sagemaker-model-modeldatasource");
    impl ModelDataSource {
        new! {
            s3_data_source: S3DataSource = "S3DataSource", "update";
        }
    }

    object!(MultiModelConfig = "AWS::SageMaker::Model.MultiModelConfig", "sagemaker-model-multimodelconfig");
    impl MultiModelConfig {
        new! {}
        set! {
            model_cache_setting: ModelCacheSetting = "ModelCacheSetting", "replacement";
        }
    }

    object!(RepositoryAuthConfig = "AWS::SageMaker::Model.RepositoryAuthConfig", "sagemaker-model-repositoryauthconfig");
    impl RepositoryAuthConfig {
        new! {
            repository_credentials_provider_arn: m::Arn = "RepositoryCredentialsProviderArn", "replacement; 1 to 2048 characters";
        }
    }

    object!(S3DataSource = "AWS::SageMaker::Model.S3DataSource", "sagemaker-model-s3datasource");
    impl S3DataSource {
        new! {
            compression_type: CompressionType = "CompressionType", "update";
            s3_data_type: S3DataType = "S3DataType", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            hub_access_config: HubAccessConfig = "HubAccessConfig", "update";
            model_access_config: ModelAccessConfig = "ModelAccessConfig", "update";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::Model.VpcConfig", "sagemaker-model-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { ContainerDefinitionMode: SingleModel = "SingleModel", MultiModel = "MultiModel" }
    values! { RepositoryAccessMode: Platform = "Platform", Vpc = "Vpc" }
    values! { InferenceExecutionConfigMode: Serial = "Serial", Direct = "Direct" }
    values! { ModelCacheSetting: Enabled = "Enabled", Disabled = "Disabled" }
    values! { CompressionType: None = "None", Gzip = "Gzip" }
    values! { S3DataType: S3Prefix = "S3Prefix", S3Object = "S3Object" }
}

resource! {
    ModelBiasJobDefinition = "AWS::SageMaker::ModelBiasJobDefinition", "sagemaker-modelbiasjobdefinition", List("Tags"), m::Arn
}
new_struct! { ModelBiasJobDefinition, ModelBiasJobDefinitionRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
    job_resources: model_bias_job_definition::MonitoringResources = "JobResources", "replacement";
    model_bias_app_specification: model_bias_job_definition::ModelBiasAppSpecification = "ModelBiasAppSpecification", "replacement";
    model_bias_job_input: model_bias_job_definition::ModelBiasJobInput = "ModelBiasJobInput", "replacement";
    model_bias_job_output_config: model_bias_job_definition::MonitoringOutputConfig = "ModelBiasJobOutputConfig", "replacement";
} }
impl ModelBiasJobDefinition {
    set! {
        endpoint_name: String = "EndpointName", "replacement; at most 63 characters; cannot be read back";
        job_definition_name: String = "JobDefinitionName", "replacement; 1 to 63 characters";
        model_bias_baseline_config: model_bias_job_definition::ModelBiasBaselineConfig = "ModelBiasBaselineConfig", "replacement";
        network_config: model_bias_job_definition::NetworkConfig = "NetworkConfig", "replacement";
        stopping_condition: model_bias_job_definition::StoppingCondition = "StoppingCondition", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<ModelBiasJobDefinition> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_job_definition_arn: m::Arn = "JobDefinitionArn";
    }
}
/// Property types and values of [`ModelBiasJobDefinition`].
pub mod model_bias_job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BatchTransformInput = "AWS::SageMaker::ModelBiasJobDefinition.BatchTransformInput", "sagemaker-modelbiasjobdefinition-batchtransforminput");
    impl BatchTransformInput {
        new! {
            data_captured_destination_s3_uri: String = "DataCapturedDestinationS3Uri", "replacement; at most 512 characters";
            dataset_format: DatasetFormat = "DatasetFormat", "replacement";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            end_time_offset: String = "EndTimeOffset", "replacement; 1 to 15 characters";
            features_attribute: String = "FeaturesAttribute", "replacement; at most 256 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            probability_threshold_attribute: v::Number = "ProbabilityThresholdAttribute", "replacement";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
            start_time_offset: String = "StartTimeOffset", "replacement; 1 to 15 characters";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::ModelBiasJobDefinition.ClusterConfig", "sagemaker-modelbiasjobdefinition-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "replacement; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "replacement; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; 1 to 2048";
        }
    }

    object!(ConstraintsResource = "AWS::SageMaker::ModelBiasJobDefinition.ConstraintsResource", "sagemaker-modelbiasjobdefinition-constraintsresource");
    impl ConstraintsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(Csv = "AWS::SageMaker::ModelBiasJobDefinition.Csv", "sagemaker-modelbiasjobdefinition-csv");
    impl Csv {
        new! {}
        set! {
            header: bool = "Header", "replacement";
        }
    }

    object!(DatasetFormat = "AWS::SageMaker::ModelBiasJobDefinition.DatasetFormat", "sagemaker-modelbiasjobdefinition-datasetformat");
    impl DatasetFormat {
        new! {}
        set! {
            csv: Csv = "Csv", "replacement";
            json: Json = "Json", "replacement";
            parquet: bool = "Parquet", "replacement";
        }
    }

    object!(EndpointInput = "AWS::SageMaker::ModelBiasJobDefinition.EndpointInput", "sagemaker-modelbiasjobdefinition-endpointinput");
    impl EndpointInput {
        new! {
            endpoint_name: String = "EndpointName", "replacement; at most 63 characters";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            end_time_offset: String = "EndTimeOffset", "replacement; 1 to 15 characters";
            features_attribute: String = "FeaturesAttribute", "replacement; at most 256 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            probability_threshold_attribute: v::Number = "ProbabilityThresholdAttribute", "replacement";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
            start_time_offset: String = "StartTimeOffset", "replacement; 1 to 15 characters";
        }
    }

    object!(Json = "AWS::SageMaker::ModelBiasJobDefinition.Json", "sagemaker-modelbiasjobdefinition-json");
    impl Json {
        new! {}
        set! {
            line: bool = "Line", "replacement";
        }
    }

    object!(ModelBiasAppSpecification = "AWS::SageMaker::ModelBiasJobDefinition.ModelBiasAppSpecification", "sagemaker-modelbiasjobdefinition-modelbiasappspecification");
    impl ModelBiasAppSpecification {
        new! {
            config_uri: String = "ConfigUri", "replacement; at most 1024 characters";
            image_uri: String = "ImageUri", "replacement; at most 255 characters";
        }
        set! {
            environment: v::Map<String> = "Environment", "replacement";
        }
    }

    object!(ModelBiasBaselineConfig = "AWS::SageMaker::ModelBiasJobDefinition.ModelBiasBaselineConfig", "sagemaker-modelbiasjobdefinition-modelbiasbaselineconfig");
    impl ModelBiasBaselineConfig {
        new! {}
        set! {
            baselining_job_name: String = "BaseliningJobName", "replacement; 1 to 63 characters";
            constraints_resource: ConstraintsResource = "ConstraintsResource", "replacement";
        }
    }

    object!(ModelBiasJobInput = "AWS::SageMaker::ModelBiasJobDefinition.ModelBiasJobInput", "sagemaker-modelbiasjobdefinition-modelbiasjobinput");
    impl ModelBiasJobInput {
        new! {
            ground_truth_s3_input: MonitoringGroundTruthS3Input = "GroundTruthS3Input", "replacement";
        }
        set! {
            batch_transform_input: BatchTransformInput = "BatchTransformInput", "replacement";
            endpoint_input: EndpointInput = "EndpointInput", "replacement";
        }
    }

    object!(MonitoringGroundTruthS3Input = "AWS::SageMaker::ModelBiasJobDefinition.MonitoringGroundTruthS3Input", "sagemaker-modelbiasjobdefinition-monitoringgroundtruths3input");
    impl MonitoringGroundTruthS3Input {
        new! {
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
    }

    object!(MonitoringOutput = "AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutput", "sagemaker-modelbiasjobdefinition-monitoringoutput");
    impl MonitoringOutput {
        new! {
            s3_output: S3Output = "S3Output", "replacement";
        }
    }

    object!(MonitoringOutputConfig = "AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutputConfig", "sagemaker-modelbiasjobdefinition-monitoringoutputconfig");
    impl MonitoringOutputConfig {
        new! {
            monitoring_outputs: [MonitoringOutput] = "MonitoringOutputs", "replacement; 1 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(MonitoringResources = "AWS::SageMaker::ModelBiasJobDefinition.MonitoringResources", "sagemaker-modelbiasjobdefinition-monitoringresources");
    impl MonitoringResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "replacement";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::ModelBiasJobDefinition.NetworkConfig", "sagemaker-modelbiasjobdefinition-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "replacement";
            enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
            vpc_config: VpcConfig = "VpcConfig", "replacement";
        }
    }

    object!(S3Output = "AWS::SageMaker::ModelBiasJobDefinition.S3Output", "sagemaker-modelbiasjobdefinition-s3output");
    impl S3Output {
        new! {
            local_path: String = "LocalPath", "replacement; at most 256 characters";
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
        set! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "replacement";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::ModelBiasJobDefinition.StoppingCondition", "sagemaker-modelbiasjobdefinition-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "replacement; 1 to 86400";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::ModelBiasJobDefinition.VpcConfig", "sagemaker-modelbiasjobdefinition-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3InputMode: Pipe = "Pipe", File = "File" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    ModelCard = "AWS::SageMaker::ModelCard", "sagemaker-modelcard", List("Tags"), String
}
impl ModelCard {
    new! {
        model_card_name: String = "ModelCardName", "replacement; at most 63 characters";
        content: model_card::Content = "Content", "update; at most 100000 characters";
        model_card_status: model_card::ModelCardStatus = "ModelCardStatus", "update";
    }
    set! {
        security_config: model_card::SecurityConfig = "SecurityConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<ModelCard> {
    get! {
        attr_created_by: v::Json = "CreatedBy";
        attr_created_by_domain_id: String = "CreatedBy.DomainId";
        attr_created_by_user_profile_arn: String = "CreatedBy.UserProfileArn";
        attr_created_by_user_profile_name: String = "CreatedBy.UserProfileName";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_by: v::Json = "LastModifiedBy";
        attr_last_modified_by_domain_id: String = "LastModifiedBy.DomainId";
        attr_last_modified_by_user_profile_arn: String = "LastModifiedBy.UserProfileArn";
        attr_last_modified_by_user_profile_name: String = "LastModifiedBy.UserProfileName";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_model_card_arn: m::Arn = "ModelCardArn";
        attr_model_card_processing_status: String = "ModelCardProcessingStatus";
        attr_model_card_version: i64 = "ModelCardVersion";
    }
}
give! { ModelCard: m::Arn = GetAtt("ModelCardArn"); }
/// Property types and values of [`ModelCard`].
pub mod model_card {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdditionalInformation = "AWS::SageMaker::ModelCard.AdditionalInformation", "sagemaker-modelcard-additionalinformation");
    impl AdditionalInformation {
        new! {}
        set! {
            caveats_and_recommendations: String = "CaveatsAndRecommendations", "update; at most 2048 characters";
            custom_details: v::Map<String> = "CustomDetails", "update";
            ethical_considerations: String = "EthicalConsiderations", "update; at most 2048 characters";
        }
    }

    object!(BarChartMetric = "AWS::SageMaker::ModelCard.BarChartMetric", "sagemaker-modelcard-barchartmetric");
    impl BarChartMetric {
        new! {
            name: String = "Name", "update";
            type_: BarChartMetricType = "Type", "update";
            value: [v::Number] = "Value", "update; at least 1 items";
        }
        set! {
            notes: String = "Notes", "update; at most 1024 characters";
            x_axis_name: [String] = "XAxisName", "update";
            y_axis_name: String = "YAxisName", "update; at most 63 characters";
        }
    }

    object!(BusinessDetails = "AWS::SageMaker::ModelCard.BusinessDetails", "sagemaker-modelcard-businessdetails");
    impl BusinessDetails {
        new! {}
        set! {
            business_problem: String = "BusinessProblem", "update; at most 2048 characters";
            business_stakeholders: String = "BusinessStakeholders", "update; at most 2048 characters";
            line_of_business: String = "LineOfBusiness", "update; at most 2048 characters";
        }
    }

    object!(Container = "AWS::SageMaker::ModelCard.Container", "sagemaker-modelcard-container");
    impl Container {
        new! {
            image: String = "Image", "update; at most 255 characters";
        }
        set! {
            model_data_url: String = "ModelDataUrl", "update; at most 1024 characters";
            nearest_model_name: String = "NearestModelName", "update";
        }
    }

    object!(Content = "AWS::SageMaker::ModelCard.Content", "sagemaker-modelcard-content");
    impl Content {
        new! {}
        set! {
            additional_information: AdditionalInformation = "AdditionalInformation", "update";
            business_details: BusinessDetails = "BusinessDetails", "update";
            evaluation_details: [EvaluationDetail] = "EvaluationDetails", "update";
            intended_uses: IntendedUses = "IntendedUses", "update";
            model_overview: ModelOverview = "ModelOverview", "update";
            model_package_details: ModelPackageDetails = "ModelPackageDetails", "update";
            training_details: TrainingDetails = "TrainingDetails", "update";
        }
    }

    object!(EvaluationDetail = "AWS::SageMaker::ModelCard.EvaluationDetail", "sagemaker-modelcard-evaluationdetail");
    impl EvaluationDetail {
        new! {
            name: String = "Name", "update";
        }
        set! {
            datasets: [String] = "Datasets", "update; at most 10 items";
            evaluation_job_arn: m::Arn = "EvaluationJobArn", "update; at most 256 characters";
            evaluation_observation: String = "EvaluationObservation", "update; at most 2096 characters";
            metadata: v::Map<String> = "Metadata", "update";
            metric_groups: [MetricGroup] = "MetricGroups", "update";
        }
    }

    object!(Function = "AWS::SageMaker::ModelCard.Function", "sagemaker-modelcard-function");
    impl Function {
        new! {}
        set! {
            condition: String = "Condition", "update; at most 63 characters";
            facet: String = "Facet", "update; at most 63 characters";
            function: FunctionFunction = "Function", "update";
        }
    }

    object!(InferenceEnvironment = "AWS::SageMaker::ModelCard.InferenceEnvironment", "sagemaker-modelcard-inferenceenvironment");
    impl InferenceEnvironment {
        new! {}
        set! {
            container_image: [String] = "ContainerImage", "update; at most 15 items";
        }
    }

    object!(InferenceSpecification = "AWS::SageMaker::ModelCard.InferenceSpecification", "sagemaker-modelcard-inferencespecification");
    impl InferenceSpecification {
        new! {
            containers: [Container] = "Containers", "update; 1 to 15 items";
        }
    }

    object!(IntendedUses = "AWS::SageMaker::ModelCard.IntendedUses", "sagemaker-modelcard-intendeduses");
    impl IntendedUses {
        new! {}
        set! {
            explanations_for_risk_rating: String = "ExplanationsForRiskRating", "update; at most 2048 characters";
            factors_affecting_model_efficiency: String = "FactorsAffectingModelEfficiency", "update; at most 2048 characters";
            intended_uses: String = "IntendedUses", "update; at most 2048 characters";
            purpose_of_model: String = "PurposeOfModel", "update; at most 2048 characters";
            risk_rating: RiskRating = "RiskRating", "update";
        }
    }

    object!(LinearGraphMetric = "AWS::SageMaker::ModelCard.LinearGraphMetric", "sagemaker-modelcard-lineargraphmetric");
    impl LinearGraphMetric {
        new! {
            name: String = "Name", "update";
            type_: LinearGraphMetricType = "Type", "update";
            value: [v::Json] = "Value", "update; at least 1 items";
        }
        set! {
            notes: String = "Notes", "update; at most 1024 characters";
            x_axis_name: String = "XAxisName", "update; at most 63 characters";
            y_axis_name: String = "YAxisName", "update; at most 63 characters";
        }
    }

    object!(MatrixMetric = "AWS::SageMaker::ModelCard.MatrixMetric", "sagemaker-modelcard-matrixmetric");
    impl MatrixMetric {
        new! {
            name: String = "Name", "update";
            type_: MatrixMetricType = "Type", "update";
            value: [v::Json] = "Value", "update; 1 to 20 items";
        }
        set! {
            notes: String = "Notes", "update; at most 1024 characters";
            x_axis_name: [String] = "XAxisName", "update";
            y_axis_name: [String] = "YAxisName", "update";
        }
    }

    object!(MetricDataItems = "AWS::SageMaker::ModelCard.MetricDataItems", "sagemaker-modelcard-metricdataitems");
    impl MetricDataItems {
        new! {}
        set! {
            name: String = "Name", "update";
            notes: String = "Notes", "update; at most 1024 characters";
            type_: String = "Type", "update";
            value: v::Json = "Value", "update";
            x_axis_name: v::Json = "XAxisName", "update";
            y_axis_name: v::Json = "YAxisName", "update";
        }
    }

    object!(MetricGroup = "AWS::SageMaker::ModelCard.MetricGroup", "sagemaker-modelcard-metricgroup");
    impl MetricGroup {
        new! {
            name: String = "Name", "update";
            metric_data: [MetricDataItems] = "MetricData", "update";
        }
    }

    object!(ModelOverview = "AWS::SageMaker::ModelCard.ModelOverview", "sagemaker-modelcard-modeloverview");
    impl ModelOverview {
        new! {}
        set! {
            algorithm_type: String = "AlgorithmType", "update; at most 1024 characters";
            inference_environment: InferenceEnvironment = "InferenceEnvironment", "update";
            model_artifact: [String] = "ModelArtifact", "update; at most 15 items";
            model_creator: String = "ModelCreator", "update; at most 1024 characters";
            model_description: String = "ModelDescription", "update; at most 1024 characters";
            model_id: String = "ModelId", "update; at most 1024 characters";
            model_name: String = "ModelName", "update; at most 1024 characters";
            model_owner: String = "ModelOwner", "update; at most 1024 characters";
            model_version: v::Number = "ModelVersion", "update; at least 1";
            problem_type: String = "ProblemType", "update; at most 1024 characters";
        }
    }

    object!(ModelPackageCreator = "AWS::SageMaker::ModelCard.ModelPackageCreator", "sagemaker-modelcard-modelpackagecreator");
    impl ModelPackageCreator {
        new! {}
        set! {
            user_profile_name: String = "UserProfileName", "update; at most 63 characters";
        }
    }

    object!(ModelPackageDetails = "AWS::SageMaker::ModelCard.ModelPackageDetails", "sagemaker-modelcard-modelpackagedetails");
    impl ModelPackageDetails {
        new! {}
        set! {
            approval_description: String = "ApprovalDescription", "update; at most 1024 characters";
            created_by: ModelPackageCreator = "CreatedBy", "update";
            domain: String = "Domain", "update";
            inference_specification: InferenceSpecification = "InferenceSpecification", "update";
            model_approval_status: ModelApprovalStatus = "ModelApprovalStatus", "update";
            model_package_arn: m::Arn = "ModelPackageArn", "update; 1 to 2048 characters";
            model_package_description: String = "ModelPackageDescription", "update; at most 1024 characters";
            model_package_group_name: String = "ModelPackageGroupName", "update; 1 to 63 characters";
            model_package_name: String = "ModelPackageName", "update; 1 to 63 characters";
            model_package_status: ModelPackageStatus = "ModelPackageStatus", "update";
            model_package_version: v::Number = "ModelPackageVersion", "update; at least 1.0";
            source_algorithms: [SourceAlgorithm] = "SourceAlgorithms", "update; 1 items";
            task: String = "Task", "update";
        }
    }

    object!(ObjectiveFunction = "AWS::SageMaker::ModelCard.ObjectiveFunction", "sagemaker-modelcard-objectivefunction");
    impl ObjectiveFunction {
        new! {}
        set! {
            function: Function = "Function", "update";
            notes: String = "Notes", "update; at most 1024 characters";
        }
    }

    object!(SecurityConfig = "AWS::SageMaker::ModelCard.SecurityConfig", "sagemaker-modelcard-securityconfig");
    impl SecurityConfig {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(SimpleMetric = "AWS::SageMaker::ModelCard.SimpleMetric", "sagemaker-modelcard-simplemetric");
    impl SimpleMetric {
        new! {
            name: String = "Name", "update";
            type_: SimpleMetricType = "Type", "update";
            value: v::Json = "Value", "update";
        }
        set! {
            notes: String = "Notes", "update; at most 1024 characters";
            x_axis_name: String = "XAxisName", "update; at most 63 characters";
            y_axis_name: String = "YAxisName", "update; at most 63 characters";
        }
    }

    object!(SourceAlgorithm = "AWS::SageMaker::ModelCard.SourceAlgorithm", "sagemaker-modelcard-sourcealgorithm");
    impl SourceAlgorithm {
        new! {
            algorithm_name: String = "AlgorithmName", "update; at most 170 characters";
        }
        set! {
            model_data_url: String = "ModelDataUrl", "update; at most 1024 characters";
        }
    }

    object!(TrainingDetails = "AWS::SageMaker::ModelCard.TrainingDetails", "sagemaker-modelcard-trainingdetails");
    impl TrainingDetails {
        new! {}
        set! {
            objective_function: ObjectiveFunction = "ObjectiveFunction", "update";
            training_job_details: TrainingJobDetails = "TrainingJobDetails", "update";
            training_observations: String = "TrainingObservations", "update; at most 1024 characters";
        }
    }

    object!(TrainingEnvironment = "AWS::SageMaker::ModelCard.TrainingEnvironment", "sagemaker-modelcard-trainingenvironment");
    impl TrainingEnvironment {
        new! {}
        set! {
            container_image: [String] = "ContainerImage", "update; at most 15 items";
        }
    }

    object!(TrainingHyperParameter = "AWS::SageMaker::ModelCard.TrainingHyperParameter", "sagemaker-modelcard-traininghyperparameter");
    impl TrainingHyperParameter {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(TrainingJobDetails = "AWS::SageMaker::ModelCard.TrainingJobDetails", "sagemaker-modelcard-trainingjobdetails");
    impl TrainingJobDetails {
        new! {}
        set! {
            hyper_parameters: [TrainingHyperParameter] = "HyperParameters", "update";
            training_arn: m::Arn = "TrainingArn", "update; at most 1024 characters";
            training_datasets: [String] = "TrainingDatasets", "update; at most 15 items";
            training_environment: TrainingEnvironment = "TrainingEnvironment", "update";
            training_metrics: [TrainingMetric] = "TrainingMetrics", "update";
            user_provided_hyper_parameters: [TrainingHyperParameter] = "UserProvidedHyperParameters", "update";
            user_provided_training_metrics: [TrainingMetric] = "UserProvidedTrainingMetrics", "update";
        }
    }

    object!(TrainingMetric = "AWS::SageMaker::ModelCard.TrainingMetric", "sagemaker-modelcard-trainingmetric");
    impl TrainingMetric {
        new! {
            name: String = "Name", "update";
            value: v::Number = "Value", "update";
        }
        set! {
            notes: String = "Notes", "update; at most 1024 characters";
        }
    }

    object!(UserContext = "AWS::SageMaker::ModelCard.UserContext", "sagemaker-modelcard-usercontext");
    impl UserContext {
        new! {}
    }
    values! { ModelCardStatus: Draft = "Draft", PendingReview = "PendingReview", Approved = "Approved", Archived = "Archived" }
    values! { BarChartMetricType: BarChart = "bar_chart" }
    values! { FunctionFunction: Maximize = "Maximize", Minimize = "Minimize" }
    values! { RiskRating: High = "High", Medium = "Medium", Low = "Low", Unknown = "Unknown" }
    values! { LinearGraphMetricType: LinearGraph = "linear_graph" }
    values! { MatrixMetricType: Matrix = "matrix" }
    values! { ModelApprovalStatus: Approved = "Approved", Rejected = "Rejected", PendingManualApproval = "PendingManualApproval" }
    values! { ModelPackageStatus: Pending = "Pending", InProgress = "InProgress", Completed = "Completed", Failed = "Failed", Deleting = "Deleting" }
    values! { SimpleMetricType: Number = "number", String = "string", Boolean = "boolean" }
}

resource! {
    ModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition", "sagemaker-modelexplainabilityjobdefinition", List("Tags"), m::Arn
}
new_struct! { ModelExplainabilityJobDefinition, ModelExplainabilityJobDefinitionRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
    job_resources: model_explainability_job_definition::MonitoringResources = "JobResources", "replacement";
    model_explainability_app_specification: model_explainability_job_definition::ModelExplainabilityAppSpecification = "ModelExplainabilityAppSpecification", "replacement";
    model_explainability_job_input: model_explainability_job_definition::ModelExplainabilityJobInput = "ModelExplainabilityJobInput", "replacement";
    model_explainability_job_output_config: model_explainability_job_definition::MonitoringOutputConfig = "ModelExplainabilityJobOutputConfig", "replacement";
} }
impl ModelExplainabilityJobDefinition {
    set! {
        endpoint_name: String = "EndpointName", "replacement; at most 63 characters; cannot be read back";
        job_definition_name: String = "JobDefinitionName", "replacement; 1 to 63 characters";
        model_explainability_baseline_config: model_explainability_job_definition::ModelExplainabilityBaselineConfig = "ModelExplainabilityBaselineConfig", "replacement";
        network_config: model_explainability_job_definition::NetworkConfig = "NetworkConfig", "replacement";
        stopping_condition: model_explainability_job_definition::StoppingCondition = "StoppingCondition", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<ModelExplainabilityJobDefinition> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_job_definition_arn: m::Arn = "JobDefinitionArn";
    }
}
/// Property types and values of [`ModelExplainabilityJobDefinition`].
pub mod model_explainability_job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BatchTransformInput = "AWS::SageMaker::ModelExplainabilityJobDefinition.BatchTransformInput", "sagemaker-modelexplainabilityjobdefinition-batchtransforminput");
    impl BatchTransformInput {
        new! {
            data_captured_destination_s3_uri: String = "DataCapturedDestinationS3Uri", "replacement; at most 512 characters";
            dataset_format: DatasetFormat = "DatasetFormat", "replacement";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            features_attribute: String = "FeaturesAttribute", "replacement; at most 256 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::ModelExplainabilityJobDefinition.ClusterConfig", "sagemaker-modelexplainabilityjobdefinition-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "replacement; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "replacement; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; 1 to 2048";
        }
    }

    object!(ConstraintsResource = "AWS::SageMaker::ModelExplainabilityJobDefinition.ConstraintsResource", "sagemaker-modelexplainabilityjobdefinition-constraintsresource");
    impl ConstraintsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(Csv = "AWS::SageMaker::ModelExplainabilityJobDefinition.Csv", "sagemaker-modelexplainabilityjobdefinition-csv");
    impl Csv {
        new! {}
        set! {
            header: bool = "Header", "replacement";
        }
    }

    object!(DatasetFormat = "AWS::SageMaker::ModelExplainabilityJobDefinition.DatasetFormat", "sagemaker-modelexplainabilityjobdefinition-datasetformat");
    impl DatasetFormat {
        new! {}
        set! {
            csv: Csv = "Csv", "replacement";
            json: Json = "Json", "replacement";
            parquet: bool = "Parquet", "replacement";
        }
    }

    object!(EndpointInput = "AWS::SageMaker::ModelExplainabilityJobDefinition.EndpointInput", "sagemaker-modelexplainabilityjobdefinition-endpointinput");
    impl EndpointInput {
        new! {
            endpoint_name: String = "EndpointName", "replacement; at most 63 characters";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            features_attribute: String = "FeaturesAttribute", "replacement; at most 256 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
        }
    }

    object!(Json = "AWS::SageMaker::ModelExplainabilityJobDefinition.Json", "sagemaker-modelexplainabilityjobdefinition-json");
    impl Json {
        new! {}
        set! {
            line: bool = "Line", "replacement";
        }
    }

    object!(ModelExplainabilityAppSpecification = "AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityAppSpecification", "sagemaker-modelexplainabilityjobdefinition-modelexplainabilityappspecification");
    impl ModelExplainabilityAppSpecification {
        new! {
            config_uri: String = "ConfigUri", "replacement; at most 1024 characters";
            image_uri: String = "ImageUri", "replacement; at most 255 characters";
        }
        set! {
            environment: v::Map<String> = "Environment", "replacement";
        }
    }

    object!(ModelExplainabilityBaselineConfig = "AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfig", "sagemaker-modelexplainabilityjobdefinition-modelexplainabilitybaselineconfig");
    impl ModelExplainabilityBaselineConfig {
        new! {}
        set! {
            baselining_job_name: String = "BaseliningJobName", "replacement; 1 to 63 characters";
            constraints_resource: ConstraintsResource = "ConstraintsResource", "replacement";
        }
    }

    object!(ModelExplainabilityJobInput = "AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityJobInput", "sagemaker-modelexplainabilityjobdefinition-modelexplainabilityjobinput");
    impl ModelExplainabilityJobInput {
        new! {}
        set! {
            batch_transform_input: BatchTransformInput = "BatchTransformInput", "replacement";
            endpoint_input: EndpointInput = "EndpointInput", "replacement";
        }
    }

    object!(MonitoringOutput = "AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutput", "sagemaker-modelexplainabilityjobdefinition-monitoringoutput");
    impl MonitoringOutput {
        new! {
            s3_output: S3Output = "S3Output", "replacement";
        }
    }

    object!(MonitoringOutputConfig = "AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutputConfig", "sagemaker-modelexplainabilityjobdefinition-monitoringoutputconfig");
    impl MonitoringOutputConfig {
        new! {
            monitoring_outputs: [MonitoringOutput] = "MonitoringOutputs", "replacement; 1 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(MonitoringResources = "AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringResources", "sagemaker-modelexplainabilityjobdefinition-monitoringresources");
    impl MonitoringResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "replacement";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::ModelExplainabilityJobDefinition.NetworkConfig", "sagemaker-modelexplainabilityjobdefinition-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "replacement";
            enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
            vpc_config: VpcConfig = "VpcConfig", "replacement";
        }
    }

    object!(S3Output = "AWS::SageMaker::ModelExplainabilityJobDefinition.S3Output", "sagemaker-modelexplainabilityjobdefinition-s3output");
    impl S3Output {
        new! {
            local_path: String = "LocalPath", "replacement; at most 256 characters";
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
        set! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "replacement";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::ModelExplainabilityJobDefinition.StoppingCondition", "sagemaker-modelexplainabilityjobdefinition-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "replacement; 1 to 86400";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::ModelExplainabilityJobDefinition.VpcConfig", "sagemaker-modelexplainabilityjobdefinition-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3InputMode: Pipe = "Pipe", File = "File" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    ModelPackage = "AWS::SageMaker::ModelPackage", "sagemaker-modelpackage", List("Tags"), m::Arn
}
impl ModelPackage {
    new! {}
    set! {
        additional_inference_specifications: [model_package::AdditionalInferenceSpecificationDefinition] = "AdditionalInferenceSpecifications", "update; 1 to 15 items";
        additional_inference_specifications_to_add: [model_package::AdditionalInferenceSpecificationDefinition] = "AdditionalInferenceSpecificationsToAdd", "update; 1 to 15 items; cannot be read back";
        approval_description: String = "ApprovalDescription", "update; at most 1024 characters";
        certify_for_marketplace: bool = "CertifyForMarketplace", "update";
        client_token: String = "ClientToken", "replacement; 1 to 36 characters; cannot be read back";
        customer_metadata_properties: v::Map<String> = "CustomerMetadataProperties", "update";
        domain: String = "Domain", "replacement";
        drift_check_baselines: model_package::DriftCheckBaselines = "DriftCheckBaselines", "replacement";
        inference_specification: model_package::InferenceSpecification = "InferenceSpecification", "replacement";
        metadata_properties: model_package::MetadataProperties = "MetadataProperties", "replacement";
        model_approval_status: model_package::ModelApprovalStatus = "ModelApprovalStatus", "update";
        model_card: model_package::ModelCard = "ModelCard", "may replace";
        model_metrics: model_package::ModelMetrics = "ModelMetrics", "replacement";
        model_package_description: String = "ModelPackageDescription", "replacement; at most 1024 characters";
        model_package_group_name: String = "ModelPackageGroupName", "replacement; 1 to 170 characters";
        model_package_name: String = "ModelPackageName", "update; 1 to 63 characters";
        model_package_status_details: model_package::ModelPackageStatusDetails = "ModelPackageStatusDetails", "update";
        model_package_version: i64 = "ModelPackageVersion", "update; at least 1";
        sample_payload_url: String = "SamplePayloadUrl", "replacement; at most 1024 characters";
        security_config: model_package::SecurityConfig = "SecurityConfig", "replacement";
        skip_model_validation: model_package::SkipModelValidation = "SkipModelValidation", "update";
        source_algorithm_specification: model_package::SourceAlgorithmSpecification = "SourceAlgorithmSpecification", "replacement";
        source_uri: String = "SourceUri", "may replace; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        task: String = "Task", "replacement";
        validation_specification: model_package::ValidationSpecification = "ValidationSpecification", "replacement";
    }
}
impl c::Handle<ModelPackage> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_model_package_arn: m::Arn = "ModelPackageArn";
        attr_model_package_status: String = "ModelPackageStatus";
    }
}
give! { ModelPackage: m::Arn = Ref; }
/// Property types and values of [`ModelPackage`].
pub mod model_package {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdditionalInferenceSpecificationDefinition = "AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition", "sagemaker-modelpackage-additionalinferencespecificationdefinition");
    impl AdditionalInferenceSpecificationDefinition {
        new! {
            name: String = "Name", "update; 1 to 63 characters";
            containers: [ModelPackageContainerDefinition] = "Containers", "update; 1 to 15 items";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
            supported_content_types: [String] = "SupportedContentTypes", "update";
            supported_realtime_inference_instance_types: [String] = "SupportedRealtimeInferenceInstanceTypes", "update";
            supported_response_mime_types: [String] = "SupportedResponseMIMETypes", "update";
            supported_transform_instance_types: [String] = "SupportedTransformInstanceTypes", "update; at least 1 items";
        }
    }

    object!(Bias = "AWS::SageMaker::ModelPackage.Bias", "sagemaker-modelpackage-bias");
    impl Bias {
        new! {}
        set! {
            post_training_report: MetricsSource = "PostTrainingReport", "replacement";
            pre_training_report: MetricsSource = "PreTrainingReport", "replacement";
            report: MetricsSource = "Report", "replacement";
        }
    }

    object!(DataSource = "AWS::SageMaker::ModelPackage.DataSource", "sagemaker-modelpackage-datasource");
    impl DataSource {
        new! {
            s3_data_source: S3DataSource = "S3DataSource", "replacement";
        }
    }

    object!(DriftCheckBaselines = "AWS::SageMaker::ModelPackage.DriftCheckBaselines", "sagemaker-modelpackage-driftcheckbaselines");
    impl DriftCheckBaselines {
        new! {}
        set! {
            bias: DriftCheckBias = "Bias", "replacement";
            explainability: DriftCheckExplainability = "Explainability", "replacement";
            model_data_quality: DriftCheckModelDataQuality = "ModelDataQuality", "replacement";
            model_quality: DriftCheckModelQuality = "ModelQuality", "replacement";
        }
    }

    object!(DriftCheckBias = "AWS::SageMaker::ModelPackage.DriftCheckBias", "sagemaker-modelpackage-driftcheckbias");
    impl DriftCheckBias {
        new! {}
        set! {
            config_file: FileSource = "ConfigFile", "replacement";
            post_training_constraints: MetricsSource = "PostTrainingConstraints", "replacement";
            pre_training_constraints: MetricsSource = "PreTrainingConstraints", "replacement";
        }
    }

    object!(DriftCheckExplainability = "AWS::SageMaker::ModelPackage.DriftCheckExplainability", "sagemaker-modelpackage-driftcheckexplainability");
    impl DriftCheckExplainability {
        new! {}
        set! {
            config_file: FileSource = "ConfigFile", "replacement";
            constraints: MetricsSource = "Constraints", "replacement";
        }
    }

    object!(DriftCheckModelDataQuality = "AWS::SageMaker::ModelPackage.DriftCheckModelDataQuality", "sagemaker-modelpackage-driftcheckmodeldataquality");
    impl DriftCheckModelDataQuality {
        new! {}
        set! {
            constraints: MetricsSource = "Constraints", "replacement";
            statistics: MetricsSource = "Statistics", "replacement";
        }
    }

    object!(DriftCheckModelQuality = "AWS::SageMaker::ModelPackage.DriftCheckModelQuality", "sagemaker-modelpackage-driftcheckmodelquality");
    impl DriftCheckModelQuality {
        new! {}
        set! {
            constraints: MetricsSource = "Constraints", "replacement";
            statistics: MetricsSource = "Statistics", "replacement";
        }
    }

    object!(Explainability = "AWS::SageMaker::ModelPackage.Explainability", "sagemaker-modelpackage-explainability");
    impl Explainability {
        new! {}
        set! {
            report: MetricsSource = "Report", "replacement";
        }
    }

    object!(FileSource = "AWS::SageMaker::ModelPackage.FileSource", "sagemaker-modelpackage-filesource");
    impl FileSource {
        new! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
        set! {
            content_digest: String = "ContentDigest", "replacement; at most 72 characters";
            content_type: String = "ContentType", "replacement; at most 256 characters";
        }
    }

    object!(InferenceSpecification = "AWS::SageMaker::ModelPackage.InferenceSpecification", "sagemaker-modelpackage-inferencespecification");
    impl InferenceSpecification {
        new! {
            containers: [ModelPackageContainerDefinition] = "Containers", "replacement; 1 to 15 items";
            supported_content_types: [String] = "SupportedContentTypes", "replacement";
            supported_response_mime_types: [String] = "SupportedResponseMIMETypes", "replacement";
        }
        set! {
            supported_realtime_inference_instance_types: [String] = "SupportedRealtimeInferenceInstanceTypes", "replacement";
            supported_transform_instance_types: [String] = "SupportedTransformInstanceTypes", "replacement; at least 1 items";
        }
    }

    object!(MetadataProperties = "AWS::SageMaker::ModelPackage.MetadataProperties", "sagemaker-modelpackage-metadataproperties");
    impl MetadataProperties {
        new! {}
        set! {
            commit_id: String = "CommitId", "replacement; at most 1024 characters";
            generated_by: String = "GeneratedBy", "replacement; at most 1024 characters";
            project_id: String = "ProjectId", "replacement; at most 1024 characters";
            repository: String = "Repository", "replacement; at most 1024 characters";
        }
    }

    object!(MetricsSource = "AWS::SageMaker::ModelPackage.MetricsSource", "sagemaker-modelpackage-metricssource");
    impl MetricsSource {
        new! {
            content_type: String = "ContentType", "replacement; at most 256 characters";
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
        set! {
            content_digest: String = "ContentDigest", "replacement; at most 72 characters";
        }
    }

    object!(ModelAccessConfig = "AWS::SageMaker::ModelPackage.ModelAccessConfig", "sagemaker-modelpackage-modelaccessconfig");
    impl ModelAccessConfig {
        new! {
            accept_eula: bool = "AcceptEula", "update";
        }
    }

    object!(ModelCard = "AWS::SageMaker::ModelPackage.ModelCard", "sagemaker-modelpackage-modelcard");
    impl ModelCard {
        new! {
            model_card_content: String = "ModelCardContent", "update; at most 100000 characters";
            model_card_status: ModelCardStatus = "ModelCardStatus", "update";
        }
    }

    object!(ModelDataQuality = "AWS::SageMaker::ModelPackage.ModelDataQuality", "sagemaker-modelpackage-modeldataquality");
    impl ModelDataQuality {
        new! {}
        set! {
            constraints: MetricsSource = "Constraints", "replacement";
            statistics: MetricsSource = "Statistics", "replacement";
        }
    }

    object!(ModelDataSource = "AWS::SageMaker::ModelPackage.ModelDataSource", "sagemaker-modelpackage-modeldatasource");
    impl ModelDataSource {
        new! {}
        set! {
            s3_data_source: S3ModelDataSource = "S3DataSource", "update";
        }
    }

    object!(ModelInput = "AWS::SageMaker::ModelPackage.ModelInput", "sagemaker-modelpackage-modelinput");
    impl ModelInput {
        new! {
            data_input_config: String = "DataInputConfig", "may replace; 1 to 1024 characters";
        }
    }

    object!(ModelMetrics = "AWS::SageMaker::ModelPackage.ModelMetrics", "sagemaker-modelpackage-modelmetrics");
    impl ModelMetrics {
        new! {}
        set! {
            bias: Bias = "Bias", "replacement";
            explainability: Explainability = "Explainability", "replacement";
            model_data_quality: ModelDataQuality = "ModelDataQuality", "replacement";
            model_quality: ModelQuality = "ModelQuality", "replacement";
        }
    }

    object!(ModelPackageContainerDefinition = "AWS::SageMaker::ModelPackage.ModelPackageContainerDefinition", "sagemaker-modelpackage-modelpackagecontainerdefinition");
    impl ModelPackageContainerDefinition {
        new! {
            image: String = "Image", "may replace; 1 to 255 characters";
        }
        set! {
            container_hostname: String = "ContainerHostname", "may replace; at most 63 characters";
            environment: v::Map<String> = "Environment", "may replace";
            framework: String = "Framework", "may replace";
            framework_version: String = "FrameworkVersion", "may replace; 3 to 10 characters";
            image_digest: String = "ImageDigest", "may replace; at most 72 characters";
            model_data_source: ModelDataSource = "ModelDataSource", "update";
            model_data_url: String = "ModelDataUrl", "may replace; at most 1024 characters";
            model_input: ModelInput = "ModelInput", "may replace";
            nearest_model_name: String = "NearestModelName", "may replace";
        }
    }

    object!(ModelPackageStatusDetails = "AWS::SageMaker::ModelPackage.ModelPackageStatusDetails", "sagemaker-modelpackage-modelpackagestatusdetails");
    impl ModelPackageStatusDetails {
        new! {}
        set! {
            validation_statuses: [ModelPackageStatusItem] = "ValidationStatuses", "update";
        }
    }

    object!(ModelPackageStatusItem = "AWS::SageMaker::ModelPackage.ModelPackageStatusItem", "sagemaker-modelpackage-modelpackagestatusitem");
    impl ModelPackageStatusItem {
        new! {
            name: String = "Name", "update; 1 to 63 characters";
            status: Status = "Status", "update";
        }
        set! {
            failure_reason: String = "FailureReason", "update";
        }
    }

    object!(ModelQuality = "AWS::SageMaker::ModelPackage.ModelQuality", "sagemaker-modelpackage-modelquality");
    impl ModelQuality {
        new! {}
        set! {
            constraints: MetricsSource = "Constraints", "replacement";
            statistics: MetricsSource = "Statistics", "replacement";
        }
    }

    object!(S3DataSource = "AWS::SageMaker::ModelPackage.S3DataSource", "sagemaker-modelpackage-s3datasource");
    impl S3DataSource {
        new! {
            s3_data_type: S3DataSourceS3DataType = "S3DataType", "replacement";
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(S3ModelDataSource = "AWS::SageMaker::ModelPackage.S3ModelDataSource", "sagemaker-modelpackage-s3modeldatasource");
    impl S3ModelDataSource {
        new! {
            compression_type: CompressionType = "CompressionType", "update";
            s3_data_type: S3ModelDataSourceS3DataType = "S3DataType", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            model_access_config: ModelAccessConfig = "ModelAccessConfig", "update";
        }
    }

    object!(SecurityConfig = "AWS::SageMaker::ModelPackage.SecurityConfig", "sagemaker-modelpackage-securityconfig");
    impl SecurityConfig {
        new! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(SourceAlgorithm = "AWS::SageMaker::ModelPackage.SourceAlgorithm", "sagemaker-modelpackage-sourcealgorithm");
    impl SourceAlgorithm {
        new! {
            algorithm_name: String = "AlgorithmName", "replacement; 1 to 170 characters";
        }
        set! {
            model_data_url: String = "ModelDataUrl", "replacement; at most 1024 characters";
        }
    }

    object!(SourceAlgorithmSpecification = "AWS::SageMaker::ModelPackage.SourceAlgorithmSpecification", "sagemaker-modelpackage-sourcealgorithmspecification");
    impl SourceAlgorithmSpecification {
        new! {
            source_algorithms: [SourceAlgorithm] = "SourceAlgorithms", "replacement; 1 items";
        }
    }

    object!(TransformInput = "AWS::SageMaker::ModelPackage.TransformInput", "sagemaker-modelpackage-transforminput");
    impl TransformInput {
        new! {
            data_source: DataSource = "DataSource", "replacement";
        }
        set! {
            compression_type: CompressionType = "CompressionType", "replacement";
            content_type: String = "ContentType", "replacement; at most 256 characters";
            split_type: SplitType = "SplitType", "replacement";
        }
    }

    object!(TransformJobDefinition = "AWS::SageMaker::ModelPackage.TransformJobDefinition", "sagemaker-modelpackage-transformjobdefinition");
    impl TransformJobDefinition {
        new! {
            transform_input: TransformInput = "TransformInput", "replacement";
            transform_output: TransformOutput = "TransformOutput", "replacement";
            transform_resources: TransformResources = "TransformResources", "replacement";
        }
        set! {
            batch_strategy: BatchStrategy = "BatchStrategy", "replacement";
            environment: v::Map<String> = "Environment", "replacement";
            max_concurrent_transforms: i64 = "MaxConcurrentTransforms", "replacement; at least 0";
            max_payload_in_mb: i64 = "MaxPayloadInMB", "replacement; at least 0";
        }
    }

    object!(TransformOutput = "AWS::SageMaker::ModelPackage.TransformOutput", "sagemaker-modelpackage-transformoutput");
    impl TransformOutput {
        new! {
            s3_output_path: String = "S3OutputPath", "replacement; at most 1024 characters";
        }
        set! {
            accept: String = "Accept", "replacement; at most 256 characters";
            assemble_with: AssembleWith = "AssembleWith", "replacement";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(TransformResources = "AWS::SageMaker::ModelPackage.TransformResources", "sagemaker-modelpackage-transformresources");
    impl TransformResources {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "replacement; at least 1";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(ValidationProfile = "AWS::SageMaker::ModelPackage.ValidationProfile", "sagemaker-modelpackage-validationprofile");
    impl ValidationProfile {
        new! {
            profile_name: String = "ProfileName", "replacement; 1 to 63 characters";
            transform_job_definition: TransformJobDefinition = "TransformJobDefinition", "replacement";
        }
    }

    object!(ValidationSpecification = "AWS::SageMaker::ModelPackage.ValidationSpecification", "sagemaker-modelpackage-validationspecification");
    impl ValidationSpecification {
        new! {
            validation_profiles: [ValidationProfile] = "ValidationProfiles", "replacement; 1 items";
            validation_role: String = "ValidationRole", "replacement; 20 to 2048 characters";
        }
    }
    values! { ModelApprovalStatus: Approved = "Approved", Rejected = "Rejected", PendingManualApproval = "PendingManualApproval" }
    values! { SkipModelValidation: None = "None", All = "All" }
    values! { ModelCardStatus: Draft = "Draft", PendingReview = "PendingReview", Approved = "Approved", Archived = "Archived" }
    values! { Status: NotStarted = "NotStarted", Failed = "Failed", InProgress = "InProgress", Completed = "Completed" }
    values! { S3DataSourceS3DataType: ManifestFile = "ManifestFile", S3Prefix = "S3Prefix", AugmentedManifestFile = "AugmentedManifestFile" }
    values! { CompressionType: None = "None", Gzip = "Gzip" }
    values! { S3ModelDataSourceS3DataType: S3Prefix = "S3Prefix", S3Object = "S3Object" }
    values! { SplitType: None = "None", TfRecord = "TFRecord", Line = "Line", RecordIo = "RecordIO" }
    values! { BatchStrategy: MultiRecord = "MultiRecord", SingleRecord = "SingleRecord" }
    values! { AssembleWith: None = "None", Line = "Line" }
}

resource! {
    ModelPackageGroup = "AWS::SageMaker::ModelPackageGroup", "sagemaker-modelpackagegroup", List("Tags"), m::Arn
}
impl ModelPackageGroup {
    new! {
        model_package_group_name: String = "ModelPackageGroupName", "replacement; 1 to 63 characters";
    }
    set! {
        model_package_group_description: String = "ModelPackageGroupDescription", "replacement; at most 1024 characters";
        model_package_group_policy: v::Json = "ModelPackageGroupPolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ModelPackageGroup> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_model_package_group_arn: m::Arn = "ModelPackageGroupArn";
        attr_model_package_group_status: String = "ModelPackageGroupStatus";
    }
}
give! { ModelPackageGroup: m::Arn = Ref; }

resource! {
    ModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition", "sagemaker-modelqualityjobdefinition", List("Tags"), m::Arn
}
new_struct! { ModelQualityJobDefinition, ModelQualityJobDefinitionRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
    job_resources: model_quality_job_definition::MonitoringResources = "JobResources", "replacement";
    model_quality_app_specification: model_quality_job_definition::ModelQualityAppSpecification = "ModelQualityAppSpecification", "replacement";
    model_quality_job_input: model_quality_job_definition::ModelQualityJobInput = "ModelQualityJobInput", "replacement";
    model_quality_job_output_config: model_quality_job_definition::MonitoringOutputConfig = "ModelQualityJobOutputConfig", "replacement";
} }
impl ModelQualityJobDefinition {
    set! {
        endpoint_name: String = "EndpointName", "replacement; at most 63 characters; cannot be read back";
        job_definition_name: String = "JobDefinitionName", "replacement; 1 to 63 characters";
        model_quality_baseline_config: model_quality_job_definition::ModelQualityBaselineConfig = "ModelQualityBaselineConfig", "replacement";
        network_config: model_quality_job_definition::NetworkConfig = "NetworkConfig", "replacement";
        stopping_condition: model_quality_job_definition::StoppingCondition = "StoppingCondition", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<ModelQualityJobDefinition> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_job_definition_arn: m::Arn = "JobDefinitionArn";
    }
}
/// Property types and values of [`ModelQualityJobDefinition`].
pub mod model_quality_job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BatchTransformInput = "AWS::SageMaker::ModelQualityJobDefinition.BatchTransformInput", "sagemaker-modelqualityjobdefinition-batchtransforminput");
    impl BatchTransformInput {
        new! {
            data_captured_destination_s3_uri: String = "DataCapturedDestinationS3Uri", "replacement; at most 512 characters";
            dataset_format: DatasetFormat = "DatasetFormat", "replacement";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            end_time_offset: String = "EndTimeOffset", "replacement; 1 to 15 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            probability_threshold_attribute: v::Number = "ProbabilityThresholdAttribute", "replacement";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
            start_time_offset: String = "StartTimeOffset", "replacement; 1 to 15 characters";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::ModelQualityJobDefinition.ClusterConfig", "sagemaker-modelqualityjobdefinition-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "replacement; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "replacement; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; 1 to 2048";
        }
    }

    object!(ConstraintsResource = "AWS::SageMaker::ModelQualityJobDefinition.ConstraintsResource", "sagemaker-modelqualityjobdefinition-constraintsresource");
    impl ConstraintsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(Csv = "AWS::SageMaker::ModelQualityJobDefinition.Csv", "sagemaker-modelqualityjobdefinition-csv");
    impl Csv {
        new! {}
        set! {
            header: bool = "Header", "replacement";
        }
    }

    object!(DatasetFormat = "AWS::SageMaker::ModelQualityJobDefinition.DatasetFormat", "sagemaker-modelqualityjobdefinition-datasetformat");
    impl DatasetFormat {
        new! {}
        set! {
            csv: Csv = "Csv", "replacement";
            json: Json = "Json", "replacement";
            parquet: bool = "Parquet", "replacement";
        }
    }

    object!(EndpointInput = "AWS::SageMaker::ModelQualityJobDefinition.EndpointInput", "sagemaker-modelqualityjobdefinition-endpointinput");
    impl EndpointInput {
        new! {
            endpoint_name: String = "EndpointName", "replacement; at most 63 characters";
            local_path: String = "LocalPath", "replacement; at most 256 characters";
        }
        set! {
            end_time_offset: String = "EndTimeOffset", "replacement; 1 to 15 characters";
            inference_attribute: String = "InferenceAttribute", "replacement; at most 256 characters";
            probability_attribute: String = "ProbabilityAttribute", "replacement; at most 256 characters";
            probability_threshold_attribute: v::Number = "ProbabilityThresholdAttribute", "replacement";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "replacement";
            s3_input_mode: S3InputMode = "S3InputMode", "replacement";
            start_time_offset: String = "StartTimeOffset", "replacement; 1 to 15 characters";
        }
    }

    object!(Json = "AWS::SageMaker::ModelQualityJobDefinition.Json", "sagemaker-modelqualityjobdefinition-json");
    impl Json {
        new! {}
        set! {
            line: bool = "Line", "replacement";
        }
    }

    object!(ModelQualityAppSpecification = "AWS::SageMaker::ModelQualityJobDefinition.ModelQualityAppSpecification", "sagemaker-modelqualityjobdefinition-modelqualityappspecification");
    impl ModelQualityAppSpecification {
        new! {
            problem_type: ProblemType = "ProblemType", "replacement";
            image_uri: String = "ImageUri", "replacement; at most 255 characters";
        }
        set! {
            container_arguments: [String] = "ContainerArguments", "replacement; 1 to 50 items";
            container_entrypoint: [String] = "ContainerEntrypoint", "replacement; 1 to 100 items";
            environment: v::Map<String> = "Environment", "replacement";
            post_analytics_processor_source_uri: String = "PostAnalyticsProcessorSourceUri", "replacement; at most 1024 characters";
            record_preprocessor_source_uri: String = "RecordPreprocessorSourceUri", "replacement; at most 1024 characters";
        }
    }

    object!(ModelQualityBaselineConfig = "AWS::SageMaker::ModelQualityJobDefinition.ModelQualityBaselineConfig", "sagemaker-modelqualityjobdefinition-modelqualitybaselineconfig");
    impl ModelQualityBaselineConfig {
        new! {}
        set! {
            baselining_job_name: String = "BaseliningJobName", "replacement; 1 to 63 characters";
            constraints_resource: ConstraintsResource = "ConstraintsResource", "replacement";
        }
    }

    object!(ModelQualityJobInput = "AWS::SageMaker::ModelQualityJobDefinition.ModelQualityJobInput", "sagemaker-modelqualityjobdefinition-modelqualityjobinput");
    impl ModelQualityJobInput {
        new! {
            ground_truth_s3_input: MonitoringGroundTruthS3Input = "GroundTruthS3Input", "replacement";
        }
        set! {
            batch_transform_input: BatchTransformInput = "BatchTransformInput", "replacement";
            endpoint_input: EndpointInput = "EndpointInput", "replacement";
        }
    }

    object!(MonitoringGroundTruthS3Input = "AWS::SageMaker::ModelQualityJobDefinition.MonitoringGroundTruthS3Input", "sagemaker-modelqualityjobdefinition-monitoringgroundtruths3input");
    impl MonitoringGroundTruthS3Input {
        new! {
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
    }

    object!(MonitoringOutput = "AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutput", "sagemaker-modelqualityjobdefinition-monitoringoutput");
    impl MonitoringOutput {
        new! {
            s3_output: S3Output = "S3Output", "replacement";
        }
    }

    object!(MonitoringOutputConfig = "AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutputConfig", "sagemaker-modelqualityjobdefinition-monitoringoutputconfig");
    impl MonitoringOutputConfig {
        new! {
            monitoring_outputs: [MonitoringOutput] = "MonitoringOutputs", "replacement; 1 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        }
    }

    object!(MonitoringResources = "AWS::SageMaker::ModelQualityJobDefinition.MonitoringResources", "sagemaker-modelqualityjobdefinition-monitoringresources");
    impl MonitoringResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "replacement";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::ModelQualityJobDefinition.NetworkConfig", "sagemaker-modelqualityjobdefinition-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "replacement";
            enable_network_isolation: bool = "EnableNetworkIsolation", "replacement";
            vpc_config: VpcConfig = "VpcConfig", "replacement";
        }
    }

    object!(S3Output = "AWS::SageMaker::ModelQualityJobDefinition.S3Output", "sagemaker-modelqualityjobdefinition-s3output");
    impl S3Output {
        new! {
            local_path: String = "LocalPath", "replacement; at most 256 characters";
            s3_uri: String = "S3Uri", "replacement; at most 512 characters";
        }
        set! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "replacement";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::ModelQualityJobDefinition.StoppingCondition", "sagemaker-modelqualityjobdefinition-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "replacement; 1 to 86400";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::ModelQualityJobDefinition.VpcConfig", "sagemaker-modelqualityjobdefinition-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3InputMode: Pipe = "Pipe", File = "File" }
    values! { ProblemType: BinaryClassification = "BinaryClassification", MulticlassClassification = "MulticlassClassification", Regression = "Regression" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    MonitoringSchedule = "AWS::SageMaker::MonitoringSchedule", "sagemaker-monitoringschedule", List("Tags"), String
}
impl MonitoringSchedule {
    new! {
        monitoring_schedule_name: String = "MonitoringScheduleName", "replacement; 1 to 63 characters";
        monitoring_schedule_config: monitoring_schedule::MonitoringScheduleConfig = "MonitoringScheduleConfig", "update";
    }
    set! {
        endpoint_name: String = "EndpointName", "update; at most 63 characters";
        failure_reason: String = "FailureReason", "update; 1 to 1024 characters";
        last_monitoring_execution_summary: monitoring_schedule::MonitoringExecutionSummary = "LastMonitoringExecutionSummary", "update";
        monitoring_schedule_status: monitoring_schedule::MonitoringScheduleStatus = "MonitoringScheduleStatus", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<MonitoringSchedule> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_monitoring_schedule_arn: String = "MonitoringScheduleArn";
    }
}
give! { MonitoringSchedule: m::Arn = Ref; }
/// Property types and values of [`MonitoringSchedule`].
pub mod monitoring_schedule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BaselineConfig = "AWS::SageMaker::MonitoringSchedule.BaselineConfig", "sagemaker-monitoringschedule-baselineconfig");
    impl BaselineConfig {
        new! {}
        set! {
            constraints_resource: ConstraintsResource = "ConstraintsResource", "update";
            statistics_resource: StatisticsResource = "StatisticsResource", "update";
        }
    }

    object!(BatchTransformInput = "AWS::SageMaker::MonitoringSchedule.BatchTransformInput", "sagemaker-monitoringschedule-batchtransforminput");
    impl BatchTransformInput {
        new! {
            data_captured_destination_s3_uri: String = "DataCapturedDestinationS3Uri", "update; at most 512 characters";
            dataset_format: DatasetFormat = "DatasetFormat", "update";
            local_path: String = "LocalPath", "update; at most 256 characters";
        }
        set! {
            exclude_features_attribute: String = "ExcludeFeaturesAttribute", "update; at most 100 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "update";
            s3_input_mode: S3InputMode = "S3InputMode", "update";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::MonitoringSchedule.ClusterConfig", "sagemaker-monitoringschedule-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "update";
            instance_count: i64 = "InstanceCount", "update; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "update; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "update; 1 to 2048";
        }
    }

    object!(ConstraintsResource = "AWS::SageMaker::MonitoringSchedule.ConstraintsResource", "sagemaker-monitoringschedule-constraintsresource");
    impl ConstraintsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(Csv = "AWS::SageMaker::MonitoringSchedule.Csv", "sagemaker-monitoringschedule-csv");
    impl Csv {
        new! {}
        set! {
            header: bool = "Header", "update";
        }
    }

    object!(DatasetFormat = "AWS::SageMaker::MonitoringSchedule.DatasetFormat", "sagemaker-monitoringschedule-datasetformat");
    impl DatasetFormat {
        new! {}
        set! {
            csv: Csv = "Csv", "update";
            json: Json = "Json", "update";
            parquet: bool = "Parquet", "update";
        }
    }

    object!(EndpointInput = "AWS::SageMaker::MonitoringSchedule.EndpointInput", "sagemaker-monitoringschedule-endpointinput");
    impl EndpointInput {
        new! {
            endpoint_name: String = "EndpointName", "update; at most 63 characters";
            local_path: String = "LocalPath", "update; at most 256 characters";
        }
        set! {
            exclude_features_attribute: String = "ExcludeFeaturesAttribute", "update; at most 100 characters";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "update";
            s3_input_mode: S3InputMode = "S3InputMode", "update";
        }
    }

    object!(Json = "AWS::SageMaker::MonitoringSchedule.Json", "sagemaker-monitoringschedule-json");
    impl Json {
        new! {}
        set! {
            line: bool = "Line", "update";
        }
    }

    object!(MonitoringAppSpecification = "AWS::SageMaker::MonitoringSchedule.MonitoringAppSpecification", "sagemaker-monitoringschedule-monitoringappspecification");
    impl MonitoringAppSpecification {
        new! {
            image_uri: String = "ImageUri", "update; at most 255 characters";
        }
        set! {
            container_arguments: [String] = "ContainerArguments", "update; 1 to 50 items";
            container_entrypoint: [String] = "ContainerEntrypoint", "update; 1 to 100 items";
            post_analytics_processor_source_uri: String = "PostAnalyticsProcessorSourceUri", "update; at most 1024 characters";
            record_preprocessor_source_uri: String = "RecordPreprocessorSourceUri", "update; at most 1024 characters";
        }
    }

    object!(MonitoringExecutionSummary = "AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary", "sagemaker-monitoringschedule-monitoringexecutionsummary");
    new_struct! { MonitoringExecutionSummary, MonitoringExecutionSummaryRequired {
        monitoring_schedule_name: String = "MonitoringScheduleName", "update; 1 to 63 characters";
        creation_time: String = "CreationTime", "update";
        last_modified_time: String = "LastModifiedTime", "update";
        monitoring_execution_status: MonitoringExecutionStatus = "MonitoringExecutionStatus", "update";
        scheduled_time: String = "ScheduledTime", "update";
    } }
    impl MonitoringExecutionSummary {
        set! {
            endpoint_name: String = "EndpointName", "update; at most 63 characters";
            failure_reason: String = "FailureReason", "update; at most 1024 characters";
            processing_job_arn: m::Arn = "ProcessingJobArn", "update; at most 256 characters";
        }
    }

    object!(MonitoringInput = "AWS::SageMaker::MonitoringSchedule.MonitoringInput", "sagemaker-monitoringschedule-monitoringinput");
    impl MonitoringInput {
        new! {}
        set! {
            batch_transform_input: BatchTransformInput = "BatchTransformInput", "update";
            endpoint_input: EndpointInput = "EndpointInput", "update";
        }
    }

    object!(MonitoringJobDefinition = "AWS::SageMaker::MonitoringSchedule.MonitoringJobDefinition", "sagemaker-monitoringschedule-monitoringjobdefinition");
    new_struct! { MonitoringJobDefinition, MonitoringJobDefinitionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        monitoring_app_specification: MonitoringAppSpecification = "MonitoringAppSpecification", "update";
        monitoring_inputs: [MonitoringInput] = "MonitoringInputs", "update; 1 items";
        monitoring_output_config: MonitoringOutputConfig = "MonitoringOutputConfig", "update";
        monitoring_resources: MonitoringResources = "MonitoringResources", "update";
    } }
    impl MonitoringJobDefinition {
        set! {
            baseline_config: BaselineConfig = "BaselineConfig", "update";
            environment: v::Map<String> = "Environment", "update";
            network_config: NetworkConfig = "NetworkConfig", "update";
            stopping_condition: StoppingCondition = "StoppingCondition", "update";
        }
    }

    object!(MonitoringOutput = "AWS::SageMaker::MonitoringSchedule.MonitoringOutput", "sagemaker-monitoringschedule-monitoringoutput");
    impl MonitoringOutput {
        new! {
            s3_output: S3Output = "S3Output", "update";
        }
    }

    object!(MonitoringOutputConfig = "AWS::SageMaker::MonitoringSchedule.MonitoringOutputConfig", "sagemaker-monitoringschedule-monitoringoutputconfig");
    impl MonitoringOutputConfig {
        new! {
            monitoring_outputs: [MonitoringOutput] = "MonitoringOutputs", "update; 1 characters";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(MonitoringResources = "AWS::SageMaker::MonitoringSchedule.MonitoringResources", "sagemaker-monitoringschedule-monitoringresources");
    impl MonitoringResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "update";
        }
    }

    object!(MonitoringScheduleConfig = "AWS::SageMaker::MonitoringSchedule.MonitoringScheduleConfig", "sagemaker-monitoringschedule-monitoringscheduleconfig");
    impl MonitoringScheduleConfig {
        new! {}
        set! {
            monitoring_job_definition: MonitoringJobDefinition = "MonitoringJobDefinition", "update";
            monitoring_job_definition_name: String = "MonitoringJobDefinitionName", "update; 1 to 63 characters";
            monitoring_type: MonitoringType = "MonitoringType", "update";
            schedule_config: ScheduleConfig = "ScheduleConfig", "update";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::MonitoringSchedule.NetworkConfig", "sagemaker-monitoringschedule-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "update";
            enable_network_isolation: bool = "EnableNetworkIsolation", "update";
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(S3Output = "AWS::SageMaker::MonitoringSchedule.S3Output", "sagemaker-monitoringschedule-s3output");
    impl S3Output {
        new! {
            local_path: String = "LocalPath", "update; at most 256 characters";
            s3_uri: String = "S3Uri", "update; at most 512 characters";
        }
        set! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "update";
        }
    }

    object!(ScheduleConfig = "AWS::SageMaker::MonitoringSchedule.ScheduleConfig", "sagemaker-monitoringschedule-scheduleconfig");
    impl ScheduleConfig {
        new! {
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
        }
        set! {
            data_analysis_end_time: String = "DataAnalysisEndTime", "update; 1 to 15 characters";
            data_analysis_start_time: String = "DataAnalysisStartTime", "update; 1 to 15 characters";
        }
    }

    object!(StatisticsResource = "AWS::SageMaker::MonitoringSchedule.StatisticsResource", "sagemaker-monitoringschedule-statisticsresource");
    impl StatisticsResource {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::MonitoringSchedule.StoppingCondition", "sagemaker-monitoringschedule-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "update; 1 to 86400";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::MonitoringSchedule.VpcConfig", "sagemaker-monitoringschedule-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { MonitoringScheduleStatus: Pending = "Pending", Failed = "Failed", Scheduled = "Scheduled", Stopped = "Stopped" }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3InputMode: Pipe = "Pipe", File = "File" }
    values! { MonitoringExecutionStatus: Pending = "Pending", Completed = "Completed", CompletedWithViolations = "CompletedWithViolations", InProgress = "InProgress", Failed = "Failed", Stopping = "Stopping", Stopped = "Stopped" }
    values! { MonitoringType: DataQuality = "DataQuality", ModelQuality = "ModelQuality", ModelBias = "ModelBias", ModelExplainability = "ModelExplainability" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    NotebookInstance = "AWS::SageMaker::NotebookInstance", "sagemaker-notebookinstance", List("Tags"), m::Arn
}
impl NotebookInstance {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        instance_type: String = "InstanceType", "update";
    }
    set! {
        accelerator_types: [notebook_instance::AcceleratorType] = "AcceleratorTypes", "update; deprecated by AWS";
        additional_code_repositories: [String] = "AdditionalCodeRepositories", "update; at most 3 items";
        default_code_repository: String = "DefaultCodeRepository", "update; 1 to 1024 characters";
        direct_internet_access: notebook_instance::DirectInternetAccess = "DirectInternetAccess", "replacement";
        instance_metadata_service_configuration: notebook_instance::InstanceMetadataServiceConfiguration = "InstanceMetadataServiceConfiguration", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        lifecycle_config_name: String = "LifecycleConfigName", "update; at most 63 characters";
        notebook_instance_name: String = "NotebookInstanceName", "replacement; 1 to 64 characters";
        platform_identifier: String = "PlatformIdentifier", "replacement; at most 20 characters";
        root_access: notebook_instance::RootAccess = "RootAccess", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; at most 5 items";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement; at most 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        volume_size_in_gb: i64 = "VolumeSizeInGB", "update; 5 to 16384";
    }
}
impl c::Handle<NotebookInstance> {
    get! {
        attr_notebook_instance_arn: m::Arn = "NotebookInstanceArn";
        attr_notebook_instance_name: String = "NotebookInstanceName";
    }
}
give! { NotebookInstance: m::Arn = Ref; }
/// Property types and values of [`NotebookInstance`].
pub mod notebook_instance {
    object!(InstanceMetadataServiceConfiguration = "AWS::SageMaker::NotebookInstance.InstanceMetadataServiceConfiguration", "sagemaker-notebookinstance-instancemetadataserviceconfiguration");
    impl InstanceMetadataServiceConfiguration {
        new! {
            minimum_instance_metadata_service_version: String = "MinimumInstanceMetadataServiceVersion", "update; at most 1 characters";
        }
    }
    values! { AcceleratorType: MlEia1Large = "ml.eia1.large", MlEia1Medium = "ml.eia1.medium", MlEia1Xlarge = "ml.eia1.xlarge", MlEia2Large = "ml.eia2.large", MlEia2Medium = "ml.eia2.medium", MlEia2Xlarge = "ml.eia2.xlarge" }
    values! { DirectInternetAccess: Disabled = "Disabled", Enabled = "Enabled" }
    values! { RootAccess: Disabled = "Disabled", Enabled = "Enabled" }
}

resource! {
    NotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig", "sagemaker-notebookinstancelifecycleconfig", List("Tags"), m::Arn
}
impl NotebookInstanceLifecycleConfig {
    new! {}
    set! {
        notebook_instance_lifecycle_config_name: String = "NotebookInstanceLifecycleConfigName", "replacement; 1 to 63 characters";
        on_create: [notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook] = "OnCreate", "update; at most 1 items";
        on_start: [notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook] = "OnStart", "update; at most 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<NotebookInstanceLifecycleConfig> {
    get! {
        attr_notebook_instance_lifecycle_config_arn: m::Arn = "NotebookInstanceLifecycleConfigArn";
        attr_notebook_instance_lifecycle_config_name: String = "NotebookInstanceLifecycleConfigName";
    }
}
give! { NotebookInstanceLifecycleConfig: m::Arn = Ref; }
/// Property types and values of [`NotebookInstanceLifecycleConfig`].
pub mod notebook_instance_lifecycle_config {
    object!(NotebookInstanceLifecycleHook = "AWS::SageMaker::NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook", "sagemaker-notebookinstancelifecycleconfig-notebookinstancelifecyclehook");
    impl NotebookInstanceLifecycleHook {
        new! {}
        set! {
            content: String = "Content", "update; 1 to 16384 characters";
        }
    }
}

resource! {
    PartnerApp = "AWS::SageMaker::PartnerApp", "sagemaker-partnerapp", List("Tags"), m::Arn
}
new_struct! { PartnerApp, PartnerAppRequired {
    execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 20 to 2048 characters";
    auth_type: partner_app::AuthType = "AuthType", "replacement";
    name: String = "Name", "replacement; 1 to 256 characters";
    type_: partner_app::Type = "Type", "replacement";
    tier: String = "Tier", "update; 1 to 64 characters";
} }
impl PartnerApp {
    set! {
        app_version: String = "AppVersion", "update; 1 to 64 characters";
        application_config: partner_app::PartnerAppConfig = "ApplicationConfig", "update";
        client_token: String = "ClientToken", "update; 1 to 36 characters; cannot be read back; deprecated by AWS";
        enable_auto_minor_version_upgrade: bool = "EnableAutoMinorVersionUpgrade", "update";
        enable_iam_session_based_identity: bool = "EnableIamSessionBasedIdentity", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        maintenance_config: partner_app::PartnerAppMaintenanceConfig = "MaintenanceConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PartnerApp> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_base_url: String = "BaseUrl";
        attr_current_version_eol_date: String = "CurrentVersionEolDate";
    }
}
give! { PartnerApp: m::Arn = Ref; }
/// Property types and values of [`PartnerApp`].
pub mod partner_app {
    use crate::value as v;
    object!(PartnerAppConfig = "AWS::SageMaker::PartnerApp.PartnerAppConfig", "sagemaker-partnerapp-partnerappconfig");
    impl PartnerAppConfig {
        new! {}
        set! {
            admin_users: [String] = "AdminUsers", "update; at most 5 items";
            arguments: v::Map<String> = "Arguments", "update";
        }
    }

    object!(PartnerAppMaintenanceConfig = "AWS::SageMaker::PartnerApp.PartnerAppMaintenanceConfig", "sagemaker-partnerapp-partnerappmaintenanceconfig");
    impl PartnerAppMaintenanceConfig {
        new! {
            maintenance_window_start: String = "MaintenanceWindowStart", "update; at most 9 characters";
        }
    }
    values! { AuthType: Iam = "IAM" }
    values! { Type: LakeraGuard = "lakera-guard", Comet = "comet", DeepchecksLlmEvaluation = "deepchecks-llm-evaluation", Fiddler = "fiddler" }
}

resource! {
    Pipeline = "AWS::SageMaker::Pipeline", "sagemaker-pipeline", List("Tags"), String
}
impl Pipeline {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        pipeline_name: String = "PipelineName", "replacement; 1 to 256 characters";
        pipeline_definition: pipeline::PipelineDefinition = "PipelineDefinition", "update; 1 to 1048576 characters";
    }
    set! {
        parallelism_configuration: pipeline::ParallelismConfiguration = "ParallelismConfiguration", "update";
        pipeline_description: String = "PipelineDescription", "update; at most 3072 characters";
        pipeline_display_name: String = "PipelineDisplayName", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    object!(ParallelismConfiguration = "AWS::SageMaker::Pipeline.ParallelismConfiguration", "sagemaker-pipeline-parallelismconfiguration");
    impl ParallelismConfiguration {
        new! {
            max_parallel_execution_steps: i64 = "MaxParallelExecutionSteps", "update; at least 1";
        }
    }

    object!(PipelineDefinition = "AWS::SageMaker::Pipeline.PipelineDefinition", "sagemaker-pipeline-pipelinedefinition");
    impl PipelineDefinition {
        new! {}
        set! {
            pipeline_definition_body: String = "PipelineDefinitionBody", "update";
            pipeline_definition_s3_location: S3Location = "PipelineDefinitionS3Location", "update";
        }
    }

    object!(S3Location = "AWS::SageMaker::Pipeline.S3Location", "sagemaker-pipeline-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            e_tag: String = "ETag", "update";
            version: String = "Version", "update";
        }
    }
}

resource! {
    ProcessingJob = "AWS::SageMaker::ProcessingJob", "sagemaker-processingjob", List("Tags"), m::Arn
}
impl ProcessingJob {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        app_specification: processing_job::AppSpecification = "AppSpecification", "replacement";
        processing_resources: processing_job::ProcessingResources = "ProcessingResources", "replacement";
    }
    set! {
        environment: v::Map<String> = "Environment", "replacement";
        experiment_config: processing_job::ExperimentConfig = "ExperimentConfig", "replacement";
        network_config: processing_job::NetworkConfig = "NetworkConfig", "replacement";
        processing_inputs: [processing_job::ProcessingInputsObject] = "ProcessingInputs", "replacement; at most 10 items";
        processing_job_name: String = "ProcessingJobName", "replacement; 1 to 63 characters";
        processing_output_config: processing_job::ProcessingOutputConfig = "ProcessingOutputConfig", "replacement";
        stopping_condition: processing_job::StoppingCondition = "StoppingCondition", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<ProcessingJob> {
    get! {
        attr_auto_ml_job_arn: m::Arn = "AutoMLJobArn";
        attr_creation_time: String = "CreationTime";
        attr_exit_message: String = "ExitMessage";
        attr_failure_reason: String = "FailureReason";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_monitoring_schedule_arn: String = "MonitoringScheduleArn";
        attr_processing_end_time: String = "ProcessingEndTime";
        attr_processing_job_arn: m::Arn = "ProcessingJobArn";
        attr_processing_job_status: String = "ProcessingJobStatus";
        attr_processing_start_time: String = "ProcessingStartTime";
        attr_training_job_arn: m::Arn = "TrainingJobArn";
    }
}
give! { ProcessingJob: m::Arn = Ref; }
/// Property types and values of [`ProcessingJob`].
pub mod processing_job {
    use crate::value::meaning as m;
    object!(AppSpecification = "AWS::SageMaker::ProcessingJob.AppSpecification", "sagemaker-processingjob-appspecification");
    impl AppSpecification {
        new! {
            image_uri: String = "ImageUri", "update; at most 256 characters";
        }
        set! {
            container_arguments: [String] = "ContainerArguments", "update; at most 100 items";
            container_entrypoint: [String] = "ContainerEntrypoint", "update; at most 100 items";
        }
    }

    object!(AthenaDatasetDefinition = "AWS::SageMaker::ProcessingJob.AthenaDatasetDefinition", "sagemaker-processingjob-athenadatasetdefinition");
    new_struct! { AthenaDatasetDefinition, AthenaDatasetDefinitionRequired {
        catalog: String = "Catalog", "update; 1 to 256 characters";
        database: String = "Database", "update; 1 to 255 characters";
        output_format: AthenaDatasetDefinitionOutputFormat = "OutputFormat", "update";
        output_s3_uri: String = "OutputS3Uri", "update; at most 1024 characters";
        query_string: String = "QueryString", "update; 1 to 4096 characters";
    } }
    impl AthenaDatasetDefinition {
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
            output_compression: AthenaDatasetDefinitionOutputCompression = "OutputCompression", "update";
            work_group: String = "WorkGroup", "update; 1 to 128 characters";
        }
    }

    object!(ClusterConfig = "AWS::SageMaker::ProcessingJob.ClusterConfig", "sagemaker-processingjob-clusterconfig");
    impl ClusterConfig {
        new! {
            instance_type: String = "InstanceType", "update";
            instance_count: i64 = "InstanceCount", "update; 1 to 100";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "update; 1 to 16384";
        }
        set! {
            volume_kms_key_id: String = "VolumeKmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(DatasetDefinition = "AWS::SageMaker::ProcessingJob.DatasetDefinition", "sagemaker-processingjob-datasetdefinition");
    impl DatasetDefinition {
        new! {}
        set! {
            athena_dataset_definition: AthenaDatasetDefinition = "AthenaDatasetDefinition", "update";
            data_distribution_type: DataDistributionType = "DataDistributionType", "update";
            input_mode: InputMode = "InputMode", "update";
            local_path: String = "LocalPath", "update; at most 256 characters";
            redshift_dataset_definition: RedshiftDatasetDefinition = "RedshiftDatasetDefinition", "update";
        }
    }

    object!(ExperimentConfig = "AWS::SageMaker::ProcessingJob.ExperimentConfig", "sagemaker-processingjob-experimentconfig");
    impl ExperimentConfig {
        new! {}
        set! {
            experiment_name: String = "ExperimentName", "update; at most 120 characters";
            run_name: String = "RunName", "update; at most 120 characters";
            trial_component_display_name: String = "TrialComponentDisplayName", "update; at most 120 characters";
            trial_name: String = "TrialName", "update; at most 120 characters";
        }
    }

    object!(FeatureStoreOutput = "AWS::SageMaker::ProcessingJob.FeatureStoreOutput", "sagemaker-processingjob-featurestoreoutput");
    impl FeatureStoreOutput {
        new! {
            feature_group_name: String = "FeatureGroupName", "update; at most 64 characters";
        }
    }

    object!(NetworkConfig = "AWS::SageMaker::ProcessingJob.NetworkConfig", "sagemaker-processingjob-networkconfig");
    impl NetworkConfig {
        new! {}
        set! {
            enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption", "update";
            enable_network_isolation: bool = "EnableNetworkIsolation", "update";
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(ProcessingInputsObject = "AWS::SageMaker::ProcessingJob.ProcessingInputsObject", "sagemaker-processingjob-processinginputsobject");
    impl ProcessingInputsObject {
        new! {
            input_name: String = "InputName", "update";
        }
        set! {
            app_managed: bool = "AppManaged", "update";
            dataset_definition: DatasetDefinition = "DatasetDefinition", "update";
            s3_input: S3Input = "S3Input", "update";
        }
    }

    object!(ProcessingOutputConfig = "AWS::SageMaker::ProcessingJob.ProcessingOutputConfig", "sagemaker-processingjob-processingoutputconfig");
    impl ProcessingOutputConfig {
        new! {
            outputs: [ProcessingOutputsObject] = "Outputs", "update; at most 10 items";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(ProcessingOutputsObject = "AWS::SageMaker::ProcessingJob.ProcessingOutputsObject", "sagemaker-processingjob-processingoutputsobject");
    impl ProcessingOutputsObject {
        new! {
            output_name: String = "OutputName", "update";
        }
        set! {
            app_managed: bool = "AppManaged", "update";
            feature_store_output: FeatureStoreOutput = "FeatureStoreOutput", "update";
            s3_output: S3Output = "S3Output", "update";
        }
    }

    object!(ProcessingResources = "AWS::SageMaker::ProcessingJob.ProcessingResources", "sagemaker-processingjob-processingresources");
    impl ProcessingResources {
        new! {
            cluster_config: ClusterConfig = "ClusterConfig", "update";
        }
    }

    object!(RedshiftDatasetDefinition = "AWS::SageMaker::ProcessingJob.RedshiftDatasetDefinition", "sagemaker-processingjob-redshiftdatasetdefinition");
    new_struct! { RedshiftDatasetDefinition, RedshiftDatasetDefinitionRequired {
        cluster_role_arn: m::iam::RoleArn = "ClusterRoleArn", "update; 20 to 2048 characters";
        cluster_id: String = "ClusterId", "update; 1 to 63 characters";
        database: String = "Database", "update; 1 to 64 characters";
        db_user: String = "DbUser", "update; 1 to 128 characters";
        output_format: RedshiftDatasetDefinitionOutputFormat = "OutputFormat", "update";
        output_s3_uri: String = "OutputS3Uri", "update; at most 1024 characters";
        query_string: String = "QueryString", "update; 1 to 4096 characters";
    } }
    impl RedshiftDatasetDefinition {
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2048 characters";
            output_compression: RedshiftDatasetDefinitionOutputCompression = "OutputCompression", "update";
        }
    }

    object!(S3Input = "AWS::SageMaker::ProcessingJob.S3Input", "sagemaker-processingjob-s3input");
    impl S3Input {
        new! {
            s3_data_type: S3DataType = "S3DataType", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            local_path: String = "LocalPath", "update; at most 256 characters";
            s3_compression_type: S3CompressionType = "S3CompressionType", "update";
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType", "update";
            s3_input_mode: S3InputMode = "S3InputMode", "update";
        }
    }

    object!(S3Output = "AWS::SageMaker::ProcessingJob.S3Output", "sagemaker-processingjob-s3output");
    impl S3Output {
        new! {
            s3_upload_mode: S3UploadMode = "S3UploadMode", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            local_path: String = "LocalPath", "update; at most 256 characters";
        }
    }

    object!(StoppingCondition = "AWS::SageMaker::ProcessingJob.StoppingCondition", "sagemaker-processingjob-stoppingcondition");
    impl StoppingCondition {
        new! {
            max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds", "update; 1 to 777600";
        }
    }

    object!(VpcConfig = "AWS::SageMaker::ProcessingJob.VpcConfig", "sagemaker-processingjob-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; at most 16 items";
        }
    }
    values! { AthenaDatasetDefinitionOutputCompression: Gzip = "GZIP", Snappy = "SNAPPY", Zlib = "ZLIB" }
    values! { AthenaDatasetDefinitionOutputFormat: Parquet = "PARQUET", Avro = "AVRO", Orc = "ORC", Json = "JSON", Textfile = "TEXTFILE" }
    values! { DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { InputMode: File = "File", Pipe = "Pipe" }
    values! { RedshiftDatasetDefinitionOutputCompression: None = "None", Gzip = "GZIP", Snappy = "SNAPPY", Zstd = "ZSTD", Bzip2 = "BZIP2" }
    values! { RedshiftDatasetDefinitionOutputFormat: Parquet = "PARQUET", Csv = "CSV" }
    values! { S3CompressionType: None = "None", Gzip = "Gzip" }
    values! { S3DataDistributionType: FullyReplicated = "FullyReplicated", ShardedByS3Key = "ShardedByS3Key" }
    values! { S3DataType: ManifestFile = "ManifestFile", S3Prefix = "S3Prefix" }
    values! { S3InputMode: File = "File", Pipe = "Pipe" }
    values! { S3UploadMode: Continuous = "Continuous", EndOfJob = "EndOfJob" }
}

resource! {
    Project = "AWS::SageMaker::Project", "sagemaker-project", List("Tags"), m::Arn
}
impl Project {
    new! {
        project_name: String = "ProjectName", "replacement; 1 to 32 characters";
    }
    set! {
        project_description: String = "ProjectDescription", "replacement; at most 1024 characters";
        service_catalog_provisioned_product_details: project::ServiceCatalogProvisionedProductDetails = "ServiceCatalogProvisionedProductDetails", "update";
        service_catalog_provisioning_details: project::ServiceCatalogProvisioningDetails = "ServiceCatalogProvisioningDetails", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 40 items";
        template_provider_details: [project::TemplateProviderDetail] = "TemplateProviderDetails", "replacement; 1 items";
    }
}
impl c::Handle<Project> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_project_arn: m::Arn = "ProjectArn";
        attr_project_id: String = "ProjectId";
        attr_project_status: String = "ProjectStatus";
    }
}
give! { Project: m::Arn = Ref; }
/// Property types and values of [`Project`].
pub mod project {
    use crate::value::meaning as m;
    object!(CfnStackParameter = "AWS::SageMaker::Project.CfnStackParameter", "sagemaker-project-cfnstackparameter");
    impl CfnStackParameter {
        new! {
            key: String = "Key", "update; 1 to 255 characters";
            value: String = "Value", "update; at most 4096 characters";
        }
    }

    object!(CfnTemplateProviderDetail = "AWS::SageMaker::Project.CfnTemplateProviderDetail", "sagemaker-project-cfntemplateproviderdetail");
    impl CfnTemplateProviderDetail {
        new! {
            template_name: String = "TemplateName", "update; 1 to 32 characters";
            template_url: String = "TemplateURL", "update; 1 to 1024 characters";
        }
        set! {
            parameters: [CfnStackParameter] = "Parameters", "update; at most 180 items";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 20 to 2048 characters";
        }
    }

    object!(ProvisioningParameter = "AWS::SageMaker::Project.ProvisioningParameter", "sagemaker-project-provisioningparameter");
    impl ProvisioningParameter {
        new! {
            key: String = "Key", "replacement; 1 to 1000 characters";
            value: String = "Value", "replacement; at most 4096 characters";
        }
    }

    object!(ServiceCatalogProvisionedProductDetails = "AWS::SageMaker::Project.ServiceCatalogProvisionedProductDetails", "sagemaker-project-servicecatalogprovisionedproductdetails");
    impl ServiceCatalogProvisionedProductDetails {
        new! {}
        set! {
            provisioned_product_id: String = "ProvisionedProductId", "update; 1 to 100 characters";
            provisioned_product_status_message: String = "ProvisionedProductStatusMessage", "update";
        }
    }

    object!(ServiceCatalogProvisioningDetails = "AWS::SageMaker::Project.ServiceCatalogProvisioningDetails", "sagemaker-project-servicecatalogprovisioningdetails");
    impl ServiceCatalogProvisioningDetails {
        new! {
            product_id: String = "ProductId", "replacement; 1 to 100 characters";
        }
        set! {
            path_id: String = "PathId", "replacement; 1 to 100 characters";
            provisioning_artifact_id: String = "ProvisioningArtifactId", "replacement; 1 to 100 characters";
            provisioning_parameters: [ProvisioningParameter] = "ProvisioningParameters", "replacement";
        }
    }

    object!(TemplateProviderDetail = "AWS::SageMaker::Project.TemplateProviderDetail", "sagemaker-project-templateproviderdetail");
    impl TemplateProviderDetail {
        new! {
            cfn_template_provider_detail: CfnTemplateProviderDetail = "CfnTemplateProviderDetail", "update";
        }
    }
}

resource! {
    Space = "AWS::SageMaker::Space", "sagemaker-space", List("Tags"), String
}
impl Space {
    new! {
        domain_id: m::sagemaker::DomainId = "DomainId", "replacement; 1 to 63 characters";
        space_name: String = "SpaceName", "replacement; 1 to 63 characters";
    }
    set! {
        ownership_settings: space::OwnershipSettings = "OwnershipSettings", "replacement";
        space_display_name: String = "SpaceDisplayName", "update; at most 64 characters";
        space_settings: space::SpaceSettings = "SpaceSettings", "update; at most 50 items; cannot be read back";
        space_sharing_settings: space::SpaceSharingSettings = "SpaceSharingSettings", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Space> {
    get! {
        attr_space_arn: m::Arn = "SpaceArn";
        attr_url: String = "Url";
    }
}
give! { Space: m::Arn = GetAtt("SpaceArn"); }
/// Property types and values of [`Space`].
pub mod space {
    use crate::value::meaning as m;
    object!(CodeRepository = "AWS::SageMaker::Space.CodeRepository", "sagemaker-space-coderepository");
    impl CodeRepository {
        new! {
            repository_url: String = "RepositoryUrl", "update; at most 256 characters";
        }
    }

    object!(CustomFileSystem = "AWS::SageMaker::Space.CustomFileSystem", "sagemaker-space-customfilesystem");
    impl CustomFileSystem {
        new! {}
        set! {
            efs_file_system: EfsFileSystem = "EFSFileSystem", "update";
            f_sx_lustre_file_system: FSxLustreFileSystem = "FSxLustreFileSystem", "update";
            s3_file_system: S3FileSystem = "S3FileSystem", "update";
        }
    }

    object!(CustomImage = "AWS::SageMaker::Space.CustomImage", "sagemaker-space-customimage");
    impl CustomImage {
        new! {
            app_image_config_name: String = "AppImageConfigName", "update; at most 63 characters";
            image_name: String = "ImageName", "update; at most 63 characters";
        }
        set! {
            image_version_number: i64 = "ImageVersionNumber", "update; at least 0";
        }
    }

    object!(EfsFileSystem = "AWS::SageMaker::Space.EFSFileSystem", "sagemaker-space-efsfilesystem");
    impl EfsFileSystem {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
    }

    object!(EbsStorageSettings = "AWS::SageMaker::Space.EbsStorageSettings", "sagemaker-space-ebsstoragesettings");
    impl EbsStorageSettings {
        new! {
            ebs_volume_size_in_gb: i64 = "EbsVolumeSizeInGb", "update; 5 to 16384";
        }
    }

    object!(FSxLustreFileSystem = "AWS::SageMaker::Space.FSxLustreFileSystem", "sagemaker-space-fsxlustrefilesystem");
    impl FSxLustreFileSystem {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
    }

    object!(JupyterServerAppSettings = "AWS::SageMaker::Space.JupyterServerAppSettings", "sagemaker-space-jupyterserverappsettings");
    impl JupyterServerAppSettings {
        new! {}
        set! {
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(KernelGatewayAppSettings = "AWS::SageMaker::Space.KernelGatewayAppSettings", "sagemaker-space-kernelgatewayappsettings");
    impl KernelGatewayAppSettings {
        new! {}
        set! {
            custom_images: [CustomImage] = "CustomImages", "update; at most 30 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(OwnershipSettings = "AWS::SageMaker::Space.OwnershipSettings", "sagemaker-space-ownershipsettings");
    impl OwnershipSettings {
        new! {
            owner_user_profile_name: String = "OwnerUserProfileName", "update; at most 63 characters";
        }
    }

    object!(ResourceSpec = "AWS::SageMaker::Space.ResourceSpec", "sagemaker-space-resourcespec");
    impl ResourceSpec {
        new! {}
        set! {
            instance_type: InstanceType = "InstanceType", "update";
            lifecycle_config_arn: m::Arn = "LifecycleConfigArn", "update; at most 256 characters";
            sage_maker_image_arn: m::Arn = "SageMakerImageArn", "update; at most 256 characters";
            sage_maker_image_version_arn: m::Arn = "SageMakerImageVersionArn", "update; at most 256 characters";
        }
    }

    object!(S3FileSystem = "AWS::SageMaker::Space.S3FileSystem", "sagemaker-space-s3filesystem");
    impl S3FileSystem {
        new! {}
        set! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(SpaceCodeEditorAppSettings = "AWS::SageMaker::Space.SpaceCodeEditorAppSettings", "sagemaker-space-spacecodeeditorappsettings");
    impl SpaceCodeEditorAppSettings {
        new! {}
        set! {
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
        }
    }

    object!(SpaceJupyterLabAppSettings = "AWS::SageMaker::Space.SpaceJupyterLabAppSettings", "sagemaker-space-spacejupyterlabappsettings");
    impl SpaceJupyterLabAppSettings {
        new! {}
        set! {
            code_repositories: [CodeRepository] = "CodeRepositories", "update; at most 30 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
        }
    }

    object!(SpaceSettings = "AWS::SageMaker::Space.SpaceSettings", "sagemaker-space-spacesettings");
    impl SpaceSettings {
        new! {}
        set! {
            app_type: AppType = "AppType", "update";
            code_editor_app_settings: SpaceCodeEditorAppSettings = "CodeEditorAppSettings", "update";
            custom_file_systems: [CustomFileSystem] = "CustomFileSystems", "update; at most 1 items";
            jupyter_lab_app_settings: SpaceJupyterLabAppSettings = "JupyterLabAppSettings", "update";
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings", "update";
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings", "update";
            remote_access: RemoteAccess = "RemoteAccess", "update";
            space_managed_resources: SpaceManagedResources = "SpaceManagedResources", "update";
            space_storage_settings: SpaceStorageSettings = "SpaceStorageSettings", "update";
        }
    }

    object!(SpaceSharingSettings = "AWS::SageMaker::Space.SpaceSharingSettings", "sagemaker-space-spacesharingsettings");
    impl SpaceSharingSettings {
        new! {
            sharing_type: SharingType = "SharingType", "update";
        }
    }

    object!(SpaceStorageSettings = "AWS::SageMaker::Space.SpaceStorageSettings", "sagemaker-space-spacestoragesettings");
    impl SpaceStorageSettings {
        new! {}
        set! {
            ebs_storage_settings: EbsStorageSettings = "EbsStorageSettings", "update";
        }
    }
    values! { InstanceType: System = "system", MlT3Micro = "ml.t3.micro", MlT3Small = "ml.t3.small", MlT3Medium = "ml.t3.medium", MlT3Large = "ml.t3.large", MlT3Xlarge = "ml.t3.xlarge", MlT3_2xlarge = "ml.t3.2xlarge", MlM5Large = "ml.m5.large", MlM5Xlarge = "ml.m5.xlarge", MlM5_2xlarge = "ml.m5.2xlarge", MlM5_4xlarge = "ml.m5.4xlarge", MlM5_8xlarge = "ml.m5.8xlarge", MlM5_12xlarge = "ml.m5.12xlarge", MlM5_16xlarge = "ml.m5.16xlarge", MlM5_24xlarge = "ml.m5.24xlarge", MlC5Large = "ml.c5.large", MlC5Xlarge = "ml.c5.xlarge", MlC5_2xlarge = "ml.c5.2xlarge", MlC5_4xlarge = "ml.c5.4xlarge", MlC5_9xlarge = "ml.c5.9xlarge", MlC5_12xlarge = "ml.c5.12xlarge", MlC5_18xlarge = "ml.c5.18xlarge", MlC5_24xlarge = "ml.c5.24xlarge", MlP3_2xlarge = "ml.p3.2xlarge", MlP3_8xlarge = "ml.p3.8xlarge", MlP3_16xlarge = "ml.p3.16xlarge", MlG4dnXlarge = "ml.g4dn.xlarge", MlG4dn2xlarge = "ml.g4dn.2xlarge", MlG4dn4xlarge = "ml.g4dn.4xlarge", MlG4dn8xlarge = "ml.g4dn.8xlarge", MlG4dn12xlarge = "ml.g4dn.12xlarge", MlG4dn16xlarge = "ml.g4dn.16xlarge", MlR5Large = "ml.r5.large", MlR5Xlarge = "ml.r5.xlarge", MlR5_2xlarge = "ml.r5.2xlarge", MlR5_4xlarge = "ml.r5.4xlarge", MlR5_8xlarge = "ml.r5.8xlarge", MlR5_12xlarge = "ml.r5.12xlarge", MlR5_16xlarge = "ml.r5.16xlarge", MlR5_24xlarge = "ml.r5.24xlarge", MlP3dn24xlarge = "ml.p3dn.24xlarge", MlM5dLarge = "ml.m5d.large", MlM5dXlarge = "ml.m5d.xlarge", MlM5d2xlarge = "ml.m5d.2xlarge", MlM5d4xlarge = "ml.m5d.4xlarge", MlM5d8xlarge = "ml.m5d.8xlarge", MlM5d12xlarge = "ml.m5d.12xlarge", MlM5d16xlarge = "ml.m5d.16xlarge", MlM5d24xlarge = "ml.m5d.24xlarge", MlG5Xlarge = "ml.g5.xlarge", MlG5_2xlarge = "ml.g5.2xlarge", MlG5_4xlarge = "ml.g5.4xlarge", MlG5_8xlarge = "ml.g5.8xlarge", MlG5_12xlarge = "ml.g5.12xlarge", MlG5_16xlarge = "ml.g5.16xlarge", MlG5_24xlarge = "ml.g5.24xlarge", MlG5_48xlarge = "ml.g5.48xlarge", MlP4d24xlarge = "ml.p4d.24xlarge", MlP4de24xlarge = "ml.p4de.24xlarge", MlGeospatialInteractive = "ml.geospatial.interactive", MlTrn1_2xlarge = "ml.trn1.2xlarge", MlTrn1_32xlarge = "ml.trn1.32xlarge", MlTrn1n32xlarge = "ml.trn1n.32xlarge" }
    values! { AppType: JupyterServer = "JupyterServer", KernelGateway = "KernelGateway", TensorBoard = "TensorBoard", RStudioServerPro = "RStudioServerPro", RSessionGateway = "RSessionGateway", JupyterLab = "JupyterLab", CodeEditor = "CodeEditor" }
    values! { RemoteAccess: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SpaceManagedResources: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SharingType: Private = "Private", Shared = "Shared" }
}

resource! {
    StudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig", "sagemaker-studiolifecycleconfig", List("Tags"), String
}
impl StudioLifecycleConfig {
    new! {
        studio_lifecycle_config_app_type: studio_lifecycle_config::StudioLifecycleConfigAppType = "StudioLifecycleConfigAppType", "replacement";
        studio_lifecycle_config_name: String = "StudioLifecycleConfigName", "replacement; 1 to 63 characters";
        studio_lifecycle_config_content: String = "StudioLifecycleConfigContent", "replacement; 1 to 16384 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<StudioLifecycleConfig> {
    get! {
        attr_studio_lifecycle_config_arn: m::Arn = "StudioLifecycleConfigArn";
    }
}
give! { StudioLifecycleConfig: m::Arn = GetAtt("StudioLifecycleConfigArn"); }
/// Property types and values of [`StudioLifecycleConfig`].
pub mod studio_lifecycle_config {
    values! { StudioLifecycleConfigAppType: JupyterServer = "JupyterServer", KernelGateway = "KernelGateway", CodeEditor = "CodeEditor", JupyterLab = "JupyterLab" }
}

resource! {
    TrialComponent = "AWS::SageMaker::TrialComponent", "sagemaker-trialcomponent", List("Tags"), m::Arn
}
impl TrialComponent {
    new! {
        trial_component_name: String = "TrialComponentName", "replacement; 1 to 120 characters";
    }
    set! {
        display_name: String = "DisplayName", "update; 1 to 120 characters";
        input_artifacts: v::Map<trial_component::TrialComponentArtifact> = "InputArtifacts", "update";
        metadata_properties: trial_component::MetadataProperties = "MetadataProperties", "replacement";
        output_artifacts: v::Map<trial_component::TrialComponentArtifact> = "OutputArtifacts", "update";
        parameters: v::Map<trial_component::TrialComponentParameterValue> = "Parameters", "update";
        status: trial_component::TrialComponentStatus = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TrialComponent> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_lineage_group_arn: m::Arn = "LineageGroupArn";
        attr_trial_component_arn: m::Arn = "TrialComponentArn";
    }
}
give! { TrialComponent: m::Arn = Ref; }
/// Property types and values of [`TrialComponent`].
pub mod trial_component {
    use crate::value as v;
    object!(MetadataProperties = "AWS::SageMaker::TrialComponent.MetadataProperties", "sagemaker-trialcomponent-metadataproperties");
    impl MetadataProperties {
        new! {}
        set! {
            commit_id: String = "CommitId", "update; at most 1024 characters";
            generated_by: String = "GeneratedBy", "update; at most 1024 characters";
            project_id: String = "ProjectId", "update; at most 1024 characters";
            repository: String = "Repository", "update; at most 1024 characters";
        }
    }

    object!(TrialComponentArtifact = "AWS::SageMaker::TrialComponent.TrialComponentArtifact", "sagemaker-trialcomponent-trialcomponentartifact");
    impl TrialComponentArtifact {
        new! {
            value: String = "Value", "update; at most 2048 characters";
        }
        set! {
            media_type: String = "MediaType", "update; at most 64 characters";
        }
    }

    object!(TrialComponentParameterValue = "AWS::SageMaker::TrialComponent.TrialComponentParameterValue", "sagemaker-trialcomponent-trialcomponentparametervalue");
    impl TrialComponentParameterValue {
        new! {}
        set! {
            number_value: v::Number = "NumberValue", "update";
            string_value: String = "StringValue", "update; at most 2500 characters";
        }
    }

    object!(TrialComponentStatus = "AWS::SageMaker::TrialComponent.TrialComponentStatus", "sagemaker-trialcomponent-trialcomponentstatus");
    impl TrialComponentStatus {
        new! {}
        set! {
            message: String = "Message", "update; at most 1024 characters";
            primary_status: PrimaryStatus = "PrimaryStatus", "update";
        }
    }
    values! { PrimaryStatus: InProgress = "InProgress", Completed = "Completed", Failed = "Failed", Stopping = "Stopping", Stopped = "Stopped" }
}

resource! {
    UserProfile = "AWS::SageMaker::UserProfile", "sagemaker-userprofile", List("Tags"), String
}
impl UserProfile {
    new! {
        domain_id: m::sagemaker::DomainId = "DomainId", "replacement; 1 to 63 characters";
        user_profile_name: String = "UserProfileName", "replacement; 1 to 63 characters";
    }
    set! {
        single_sign_on_user_identifier: String = "SingleSignOnUserIdentifier", "replacement";
        single_sign_on_user_value: String = "SingleSignOnUserValue", "replacement; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        user_settings: user_profile::UserSettings = "UserSettings", "update; at most 50 items";
    }
}
impl c::Handle<UserProfile> {
    get! {
        attr_user_profile_arn: String = "UserProfileArn";
    }
}
give! { UserProfile: m::Arn = GetAtt("UserProfileArn"); }
/// Property types and values of [`UserProfile`].
pub mod user_profile {
    use crate::value::meaning as m;
    object!(CodeEditorAppSettings = "AWS::SageMaker::UserProfile.CodeEditorAppSettings", "sagemaker-userprofile-codeeditorappsettings");
    impl CodeEditorAppSettings {
        new! {}
        set! {
            built_in_lifecycle_config_arn: m::Arn = "BuiltInLifecycleConfigArn", "update; at most 256 characters";
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(CodeRepository = "AWS::SageMaker::UserProfile.CodeRepository", "sagemaker-userprofile-coderepository");
    impl CodeRepository {
        new! {
            repository_url: String = "RepositoryUrl", "update; at most 256 characters";
        }
    }

    object!(CustomFileSystemConfig = "AWS::SageMaker::UserProfile.CustomFileSystemConfig", "sagemaker-userprofile-customfilesystemconfig");
    impl CustomFileSystemConfig {
        new! {}
        set! {
            efs_file_system_config: EfsFileSystemConfig = "EFSFileSystemConfig", "update";
            f_sx_lustre_file_system_config: FSxLustreFileSystemConfig = "FSxLustreFileSystemConfig", "update";
            s3_file_system_config: S3FileSystemConfig = "S3FileSystemConfig", "update";
        }
    }

    object!(CustomImage = "AWS::SageMaker::UserProfile.CustomImage", "sagemaker-userprofile-customimage");
    impl CustomImage {
        new! {
            app_image_config_name: String = "AppImageConfigName", "update; at most 63 characters";
            image_name: String = "ImageName", "update; at most 63 characters";
        }
        set! {
            image_version_number: i64 = "ImageVersionNumber", "update; at least 0";
        }
    }

    object!(CustomPosixUserConfig = "AWS::SageMaker::UserProfile.CustomPosixUserConfig", "sagemaker-userprofile-customposixuserconfig");
    impl CustomPosixUserConfig {
        new! {
            gid: i64 = "Gid", "update; 1001 to 4000000";
            uid: i64 = "Uid", "update; 10000 to 4000000";
        }
    }

    object!(DefaultEbsStorageSettings = "AWS::SageMaker::UserProfile.DefaultEbsStorageSettings", "sagemaker-userprofile-defaultebsstoragesettings");
    impl DefaultEbsStorageSettings {
        new! {
            default_ebs_volume_size_in_gb: i64 = "DefaultEbsVolumeSizeInGb", "update; 5 to 16384";
            maximum_ebs_volume_size_in_gb: i64 = "MaximumEbsVolumeSizeInGb", "update; 5 to 16384";
        }
    }

    object!(DefaultSpaceStorageSettings = "AWS::SageMaker::UserProfile.DefaultSpaceStorageSettings", "sagemaker-userprofile-defaultspacestoragesettings");
    impl DefaultSpaceStorageSettings {
        new! {}
        set! {
            default_ebs_storage_settings: DefaultEbsStorageSettings = "DefaultEbsStorageSettings", "update";
        }
    }

    object!(EfsFileSystemConfig = "AWS::SageMaker::UserProfile.EFSFileSystemConfig", "sagemaker-userprofile-efsfilesystemconfig");
    impl EfsFileSystemConfig {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
        set! {
            file_system_path: String = "FileSystemPath", "update; 1 to 256 characters";
        }
    }

    object!(EmrSettings = "AWS::SageMaker::UserProfile.EmrSettings", "sagemaker-userprofile-emrsettings");
    impl EmrSettings {
        new! {}
        set! {
            assumable_role_arns: [m::iam::RoleArn] = "AssumableRoleArns", "update; at most 5 items";
            execution_role_arns: [m::iam::RoleArn] = "ExecutionRoleArns", "update; at most 5 items";
        }
    }

    object!(FSxLustreFileSystemConfig = "AWS::SageMaker::UserProfile.FSxLustreFileSystemConfig", "sagemaker-userprofile-fsxlustrefilesystemconfig");
    impl FSxLustreFileSystemConfig {
        new! {
            file_system_id: String = "FileSystemId", "update; 11 to 21 characters";
        }
        set! {
            file_system_path: String = "FileSystemPath", "update; 1 to 256 characters";
        }
    }

    object!(HiddenSageMakerImage = "AWS::SageMaker::UserProfile.HiddenSageMakerImage", "sagemaker-userprofile-hiddensagemakerimage");
    impl HiddenSageMakerImage {
        new! {}
        set! {
            sage_maker_image_name: SageMakerImageName = "SageMakerImageName", "update";
            version_aliases: [String] = "VersionAliases", "update; at most 20 items";
        }
    }

    object!(JupyterLabAppSettings = "AWS::SageMaker::UserProfile.JupyterLabAppSettings", "sagemaker-userprofile-jupyterlabappsettings");
    impl JupyterLabAppSettings {
        new! {}
        set! {
            built_in_lifecycle_config_arn: m::Arn = "BuiltInLifecycleConfigArn", "update; at most 256 characters";
            code_repositories: [CodeRepository] = "CodeRepositories", "update; at most 30 items";
            custom_images: [CustomImage] = "CustomImages", "update; at most 200 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            emr_settings: EmrSettings = "EmrSettings", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(JupyterServerAppSettings = "AWS::SageMaker::UserProfile.JupyterServerAppSettings", "sagemaker-userprofile-jupyterserverappsettings");
    impl JupyterServerAppSettings {
        new! {}
        set! {
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(KernelGatewayAppSettings = "AWS::SageMaker::UserProfile.KernelGatewayAppSettings", "sagemaker-userprofile-kernelgatewayappsettings");
    impl KernelGatewayAppSettings {
        new! {}
        set! {
            custom_images: [CustomImage] = "CustomImages", "update; at most 30 items";
            default_resource_spec: ResourceSpec = "DefaultResourceSpec", "update";
            lifecycle_config_arns: [m::Arn] = "LifecycleConfigArns", "update; at most 30 items";
        }
    }

    object!(RStudioServerProAppSettings = "AWS::SageMaker::UserProfile.RStudioServerProAppSettings", "sagemaker-userprofile-rstudioserverproappsettings");
    impl RStudioServerProAppSettings {
        new! {}
        set! {
            access_status: AccessStatus = "AccessStatus", "replacement";
            user_group: UserGroup = "UserGroup", "replacement";
        }
    }

    object!(ResourceSpec = "AWS::SageMaker::UserProfile.ResourceSpec", "sagemaker-userprofile-resourcespec");
    impl ResourceSpec {
        new! {}
        set! {
            instance_type: String = "InstanceType", "update";
            lifecycle_config_arn: m::Arn = "LifecycleConfigArn", "update; at most 256 characters";
            sage_maker_image_arn: m::Arn = "SageMakerImageArn", "update; at most 256 characters";
            sage_maker_image_version_arn: m::Arn = "SageMakerImageVersionArn", "update; at most 256 characters";
            training_plan_arn: m::Arn = "TrainingPlanArn", "update; at most 2048 characters";
        }
    }

    object!(S3FileSystemConfig = "AWS::SageMaker::UserProfile.S3FileSystemConfig", "sagemaker-userprofile-s3filesystemconfig");
    impl S3FileSystemConfig {
        new! {}
        set! {
            mount_path: String = "MountPath", "update; at most 1024 characters";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(SharingSettings = "AWS::SageMaker::UserProfile.SharingSettings", "sagemaker-userprofile-sharingsettings");
    impl SharingSettings {
        new! {}
        set! {
            notebook_output_option: NotebookOutputOption = "NotebookOutputOption", "update";
            s3_kms_key_id: String = "S3KmsKeyId", "update; at most 2048 characters";
            s3_output_path: String = "S3OutputPath", "update; at most 1024 characters";
        }
    }

    object!(StudioWebPortalSettings = "AWS::SageMaker::UserProfile.StudioWebPortalSettings", "sagemaker-userprofile-studiowebportalsettings");
    impl StudioWebPortalSettings {
        new! {}
        set! {
            hidden_app_types: [AppType] = "HiddenAppTypes", "update";
            hidden_instance_types: [String] = "HiddenInstanceTypes", "update";
            hidden_ml_tools: [MlTools] = "HiddenMlTools", "update";
            hidden_sage_maker_image_version_aliases: [HiddenSageMakerImage] = "HiddenSageMakerImageVersionAliases", "update; at most 5 items";
        }
    }

    object!(UserSettings = "AWS::SageMaker::UserProfile.UserSettings", "sagemaker-userprofile-usersettings");
    impl UserSettings {
        new! {}
        set! {
            auto_mount_home_efs: AutoMountHomeEfs = "AutoMountHomeEFS", "update";
            code_editor_app_settings: CodeEditorAppSettings = "CodeEditorAppSettings", "update";
            custom_file_system_configs: [CustomFileSystemConfig] = "CustomFileSystemConfigs", "update; at most 10 items";
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig", "update";
            default_landing_uri: String = "DefaultLandingUri", "update; at most 1023 characters";
            execution_role: m::iam::RoleArn = "ExecutionRole", "update; 20 to 2048 characters";
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings", "update";
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings", "update";
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings", "update";
            r_studio_server_pro_app_settings: RStudioServerProAppSettings = "RStudioServerProAppSettings", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 5 items";
            sharing_settings: SharingSettings = "SharingSettings", "update";
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings", "update";
            studio_web_portal: StudioWebPortal = "StudioWebPortal", "update";
            studio_web_portal_settings: StudioWebPortalSettings = "StudioWebPortalSettings", "update";
        }
    }
    values! { SageMakerImageName: SagemakerDistribution = "sagemaker_distribution" }
    values! { AccessStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { UserGroup: RStudioAdmin = "R_STUDIO_ADMIN", RStudioUser = "R_STUDIO_USER" }
    values! { NotebookOutputOption: Allowed = "Allowed", Disabled = "Disabled" }
    values! { AppType: JupyterServer = "JupyterServer", TensorBoard = "TensorBoard", RStudioServerPro = "RStudioServerPro", JupyterLab = "JupyterLab", CodeEditor = "CodeEditor", DetailedProfiler = "DetailedProfiler", Canvas = "Canvas" }
    values! { MlTools: DataWrangler = "DataWrangler", FeatureStore = "FeatureStore", EmrClusters = "EmrClusters", AutoMl = "AutoMl", Experiments = "Experiments", Training = "Training", ModelEvaluation = "ModelEvaluation", Pipelines = "Pipelines", Models = "Models", JumpStart = "JumpStart", InferenceRecommender = "InferenceRecommender", Endpoints = "Endpoints", Projects = "Projects", InferenceOptimization = "InferenceOptimization", HyperPodClusters = "HyperPodClusters", Comet = "Comet", DeepchecksLlmEvaluation = "DeepchecksLLMEvaluation", Fiddler = "Fiddler", LakeraGuard = "LakeraGuard", PerformanceEvaluation = "PerformanceEvaluation" }
    values! { AutoMountHomeEfs: Enabled = "Enabled", Disabled = "Disabled", DefaultAsDomain = "DefaultAsDomain" }
    values! { StudioWebPortal: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Workforce = "AWS::SageMaker::Workforce", "sagemaker-workforce", List("Tags"), m::Arn
}
impl Workforce {
    new! {
        workforce_name: String = "WorkforceName", "replacement; 1 to 63 characters";
    }
    set! {
        cognito_config: workforce::CognitoConfig = "CognitoConfig", "replacement";
        ip_address_type: workforce::IpAddressType = "IpAddressType", "update";
        oidc_config: workforce::OidcConfig = "OidcConfig", "update";
        source_ip_config: workforce::SourceIpConfig = "SourceIpConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        workforce_vpc_config: workforce::WorkforceVpcConfigRequest = "WorkforceVpcConfig", "update";
    }
}
impl c::Handle<Workforce> {
    get! {
        attr_sub_domain: String = "SubDomain";
        attr_workforce_arn: m::Arn = "WorkforceArn";
    }
}
give! { Workforce: m::Arn = Ref; }
/// Property types and values of [`Workforce`].
pub mod workforce {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CognitoConfig = "AWS::SageMaker::Workforce.CognitoConfig", "sagemaker-workforce-cognitoconfig");
    impl CognitoConfig {
        new! {
            client_id: String = "ClientId", "update; 1 to 1024 characters";
            user_pool: String = "UserPool", "update; 1 to 55 characters";
        }
    }

    object!(OidcConfig = "AWS::SageMaker::Workforce.OidcConfig", "sagemaker-workforce-oidcconfig");
    new_struct! { OidcConfig, OidcConfigRequired {
        client_id: String = "ClientId", "update; 1 to 1024 characters";
        authorization_endpoint: String = "AuthorizationEndpoint", "update; at most 500 characters";
        issuer: String = "Issuer", "update; at most 500 characters";
        jwks_uri: String = "JwksUri", "update; at most 500 characters";
        logout_endpoint: String = "LogoutEndpoint", "update; at most 500 characters";
        token_endpoint: String = "TokenEndpoint", "update; at most 500 characters";
        user_info_endpoint: String = "UserInfoEndpoint", "update; at most 500 characters";
    } }
    impl OidcConfig {
        set! {
            authentication_request_extra_params: v::Map<String> = "AuthenticationRequestExtraParams", "update";
            client_secret: String = "ClientSecret", "update; 1 to 1024 characters; cannot be read back";
            scope: String = "Scope", "update; at most 500 characters";
        }
    }

    object!(SourceIpConfig = "AWS::SageMaker::Workforce.SourceIpConfig", "sagemaker-workforce-sourceipconfig");
    impl SourceIpConfig {
        new! {
            cidrs: [String] = "Cidrs", "update; at most 10 items";
        }
    }

    object!(WorkforceVpcConfigRequest = "AWS::SageMaker::Workforce.WorkforceVpcConfigRequest", "sagemaker-workforce-workforcevpcconfigrequest");
    impl WorkforceVpcConfigRequest {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
            vpc_id: m::ec2::VpcId = "VpcId", "update; at most 32 characters";
        }
    }
    values! { IpAddressType: Ipv4 = "ipv4", Dualstack = "dualstack" }
}

resource! {
    Workteam = "AWS::SageMaker::Workteam", "sagemaker-workteam", List("Tags"), m::Arn
}
impl Workteam {
    new! {
        description: String = "Description", "update; 1 to 200 characters";
        member_definitions: [workteam::MemberDefinition] = "MemberDefinitions", "update; 1 to 10 items";
    }
    set! {
        notification_configuration: workteam::NotificationConfiguration = "NotificationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        workforce_name: String = "WorkforceName", "replacement; 1 to 63 characters; cannot be read back";
        workteam_name: String = "WorkteamName", "replacement; 1 to 63 characters";
    }
}
impl c::Handle<Workteam> {
    get! {
        attr_workteam_arn: m::Arn = "WorkteamArn";
        attr_workteam_name: String = "WorkteamName";
    }
}
give! { Workteam: m::Arn = Ref; }
/// Property types and values of [`Workteam`].
pub mod workteam {
    use crate::value::meaning as m;
    object!(CognitoMemberDefinition = "AWS::SageMaker::Workteam.CognitoMemberDefinition", "sagemaker-workteam-cognitomemberdefinition");
    impl CognitoMemberDefinition {
        new! {
            cognito_client_id: String = "CognitoClientId", "update; 1 to 128 characters";
            cognito_user_group: String = "CognitoUserGroup", "update; 1 to 128 characters";
            cognito_user_pool: String = "CognitoUserPool", "replacement; 1 to 55 characters";
        }
    }

    object!(MemberDefinition = "AWS::SageMaker::Workteam.MemberDefinition", "sagemaker-workteam-memberdefinition");
    impl MemberDefinition {
        new! {}
        set! {
            cognito_member_definition: CognitoMemberDefinition = "CognitoMemberDefinition", "update";
            oidc_member_definition: OidcMemberDefinition = "OidcMemberDefinition", "update";
        }
    }

    object!(NotificationConfiguration = "AWS::SageMaker::Workteam.NotificationConfiguration", "sagemaker-workteam-notificationconfiguration");
    impl NotificationConfiguration {
        new! {
            notification_topic_arn: m::Arn = "NotificationTopicArn", "update";
        }
    }

    object!(OidcMemberDefinition = "AWS::SageMaker::Workteam.OidcMemberDefinition", "sagemaker-workteam-oidcmemberdefinition");
    impl OidcMemberDefinition {
        new! {
            oidc_groups: [String] = "OidcGroups", "update; 1 to 10 items";
        }
    }
}
