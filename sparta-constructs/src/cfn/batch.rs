// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Batch`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ComputeEnvironment = "AWS::Batch::ComputeEnvironment", "batch-computeenvironment", Map("Tags"), m::batch::ComputeEnvironmentArn
}
impl ComputeEnvironment {
    new! {
        type_: compute_environment::Type = "Type", "replacement";
    }
    set! {
        compute_environment_name: String = "ComputeEnvironmentName", "replacement";
        compute_resources: compute_environment::ComputeResources = "ComputeResources", "update";
        context: String = "Context", "update";
        ecs_settings: compute_environment::EcsSettings = "EcsSettings", "update";
        eks_configuration: compute_environment::EksConfiguration = "EksConfiguration", "replacement";
        replace_compute_environment: bool = "ReplaceComputeEnvironment", "update; default `true`; cannot be read back";
        service_role: m::iam::RoleArnOrName = "ServiceRole", "update";
        state: String = "State", "update";
        tags: v::Map<String> = "Tags", "replacement";
        unmanagedv_cpus: i64 = "UnmanagedvCpus", "update";
        update_policy: compute_environment::UpdatePolicy = "UpdatePolicy", "update; cannot be read back";
    }
}
impl c::Handle<ComputeEnvironment> {
    get! {
        attr_compute_environment_arn: m::batch::ComputeEnvironmentArn = "ComputeEnvironmentArn";
        attr_eks_configuration_access_entry_status: String = "EksConfiguration.AccessEntry.Status";
    }
}
give! { ComputeEnvironment: m::Arn = Ref; m::batch::ComputeEnvironmentArn = Ref; }
/// Property types and values of [`ComputeEnvironment`].
pub mod compute_environment {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CapacityReservations = "AWS::Batch::ComputeEnvironment.CapacityReservations", "batch-computeenvironment-capacityreservations");
    impl CapacityReservations {
        new! {}
        set! {
            reservation_group_arn: m::Arn = "ReservationGroupArn", "update";
            reservation_preference: String = "ReservationPreference", "update";
        }
    }

    object!(ComputeResources = "AWS::Batch::ComputeEnvironment.ComputeResources", "batch-computeenvironment-computeresources");
    impl ComputeResources {
        new! {
            type_: ComputeResourcesType = "Type", "may replace";
            maxv_cpus: i64 = "MaxvCpus", "update";
        }
        set! {
            allocation_strategy: AllocationStrategy = "AllocationStrategy", "may replace";
            bid_percentage: i64 = "BidPercentage", "may replace";
            capacity_tags: v::Map<String> = "CapacityTags", "update";
            desiredv_cpus: i64 = "DesiredvCpus", "update";
            ec2_configuration: [Ec2ConfigurationObject] = "Ec2Configuration", "may replace";
            ec2_key_pair: String = "Ec2KeyPair", "may replace";
            image_id: m::ec2::ImageId = "ImageId", "may replace";
            instance_role: m::iam::InstanceProfileArnOrName = "InstanceRole", "may replace";
            instance_types: [String] = "InstanceTypes", "may replace";
            launch_template: LaunchTemplateSpecification = "LaunchTemplate", "may replace";
            managed_instances_provider: ManagedInstancesProvider = "ManagedInstancesProvider", "update";
            minv_cpus: i64 = "MinvCpus", "update";
            placement_group: m::ec2::PlacementGroupName = "PlacementGroup", "may replace";
            scaling_policy: ComputeScalingPolicy = "ScalingPolicy", "may replace";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "may replace";
            spot_iam_fleet_role: m::iam::RoleName = "SpotIamFleetRole", "replacement";
            subnets: [m::ec2::SubnetId] = "Subnets", "may replace";
            tags: v::Map<String> = "Tags", "may replace";
            update_to_latest_image_version: bool = "UpdateToLatestImageVersion", "update; default `false`; cannot be read back";
        }
    }

    object!(ComputeScalingPolicy = "AWS::Batch::ComputeEnvironment.ComputeScalingPolicy", "batch-computeenvironment-computescalingpolicy");
    impl ComputeScalingPolicy {
        new! {}
        set! {
            min_scale_down_delay_minutes: i64 = "MinScaleDownDelayMinutes", "update";
        }
    }

    object!(Ec2ConfigurationObject = "AWS::Batch::ComputeEnvironment.Ec2ConfigurationObject", "batch-computeenvironment-ec2configurationobject");
    impl Ec2ConfigurationObject {
        new! {
            image_type: String = "ImageType", "may replace; 1 to 256 characters";
        }
        set! {
            image_id_override: String = "ImageIdOverride", "may replace";
            image_kubernetes_version: String = "ImageKubernetesVersion", "may replace; 1 to 256 characters";
        }
    }

    object!(EcsSettings = "AWS::Batch::ComputeEnvironment.EcsSettings", "batch-computeenvironment-ecssettings");
    impl EcsSettings {
        new! {}
        set! {
            container_insights: ContainerInsights = "ContainerInsights", "update";
        }
    }

    object!(EksAccessEntry = "AWS::Batch::ComputeEnvironment.EksAccessEntry", "batch-computeenvironment-eksaccessentry");
    impl EksAccessEntry {
        new! {}
        set! {
            desired_state: DesiredState = "DesiredState", "update";
        }
    }

    object!(EksConfiguration = "AWS::Batch::ComputeEnvironment.EksConfiguration", "batch-computeenvironment-eksconfiguration");
    impl EksConfiguration {
        new! {
            eks_cluster_arn: m::Arn = "EksClusterArn", "replacement; default `false`";
            kubernetes_namespace: String = "KubernetesNamespace", "replacement; default `false`";
        }
        set! {
            access_entry: EksAccessEntry = "AccessEntry", "update";
        }
    }

    object!(InfrastructureOptimization = "AWS::Batch::ComputeEnvironment.InfrastructureOptimization", "batch-computeenvironment-infrastructureoptimization");
    impl InfrastructureOptimization {
        new! {}
        set! {
            scale_in_after: i64 = "ScaleInAfter", "update";
        }
    }

    object!(InstanceLaunchTemplate = "AWS::Batch::ComputeEnvironment.InstanceLaunchTemplate", "batch-computeenvironment-instancelaunchtemplate");
    impl InstanceLaunchTemplate {
        new! {
            ec2_instance_profile_arn: String = "Ec2InstanceProfileArn", "update";
            network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration", "update";
        }
        set! {
            capacity_option_type: CapacityOptionType = "CapacityOptionType", "replacement";
            capacity_reservations: CapacityReservations = "CapacityReservations", "update";
            fips_enabled: bool = "FipsEnabled", "replacement";
            instance_metadata_tags_propagation: bool = "InstanceMetadataTagsPropagation", "update";
            instance_requirements: InstanceRequirements = "InstanceRequirements", "update";
            local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration", "update";
            monitoring: String = "Monitoring", "update";
            storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration", "update";
        }
    }

    object!(InstanceRequirements = "AWS::Batch::ComputeEnvironment.InstanceRequirements", "batch-computeenvironment-instancerequirements");
    impl InstanceRequirements {
        new! {}
        set! {
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update";
        }
    }

    object!(LaunchTemplateSpecification = "AWS::Batch::ComputeEnvironment.LaunchTemplateSpecification", "batch-computeenvironment-launchtemplatespecification");
    impl LaunchTemplateSpecification {
        new! {}
        set! {
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "may replace";
            launch_template_name: String = "LaunchTemplateName", "may replace";
            overrides: [LaunchTemplateSpecificationOverride] = "Overrides", "update";
            userdata_type: UserdataType = "UserdataType", "update";
            version: String = "Version", "may replace";
        }
    }

    object!(LaunchTemplateSpecificationOverride = "AWS::Batch::ComputeEnvironment.LaunchTemplateSpecificationOverride", "batch-computeenvironment-launchtemplatespecificationoverride");
    impl LaunchTemplateSpecificationOverride {
        new! {}
        set! {
            launch_template_id: String = "LaunchTemplateId", "update";
            launch_template_name: String = "LaunchTemplateName", "update";
            target_instance_types: [String] = "TargetInstanceTypes", "update";
            userdata_type: UserdataType = "UserdataType", "update";
            version: String = "Version", "update";
        }
    }

    object!(ManagedInstancesLocalStorageConfiguration = "AWS::Batch::ComputeEnvironment.ManagedInstancesLocalStorageConfiguration", "batch-computeenvironment-managedinstanceslocalstorageconfiguration");
    impl ManagedInstancesLocalStorageConfiguration {
        new! {}
        set! {
            use_local_storage: bool = "UseLocalStorage", "update";
        }
    }

    object!(ManagedInstancesNetworkConfiguration = "AWS::Batch::ComputeEnvironment.ManagedInstancesNetworkConfiguration", "batch-computeenvironment-managedinstancesnetworkconfiguration");
    impl ManagedInstancesNetworkConfiguration {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
        }
    }

    object!(ManagedInstancesProvider = "AWS::Batch::ComputeEnvironment.ManagedInstancesProvider", "batch-computeenvironment-managedinstancesprovider");
    impl ManagedInstancesProvider {
        new! {
            infrastructure_role_arn: m::iam::RoleArn = "InfrastructureRoleArn", "update";
            instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate", "update";
        }
        set! {
            infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization", "update";
            propagate_tags: PropagateTags = "PropagateTags", "update";
        }
    }

    object!(ManagedInstancesStorageConfiguration = "AWS::Batch::ComputeEnvironment.ManagedInstancesStorageConfiguration", "batch-computeenvironment-managedinstancesstorageconfiguration");
    impl ManagedInstancesStorageConfiguration {
        new! {}
        set! {
            storage_size_gib: i64 = "StorageSizeGiB", "update";
        }
    }

    object!(UpdatePolicy = "AWS::Batch::ComputeEnvironment.UpdatePolicy", "batch-computeenvironment-updatepolicy");
    impl UpdatePolicy {
        new! {}
        set! {
            job_execution_timeout_minutes: i64 = "JobExecutionTimeoutMinutes", "update; default `30`";
            terminate_jobs_on_update: bool = "TerminateJobsOnUpdate", "update; default `false`";
        }
    }
    values! { Type: Managed = "managed", Unmanaged = "unmanaged" }
    values! { AllocationStrategy: BestFit = "best_fit", BestFitProgressive = "best_fit_progressive", BestFitProgressiveOrdered = "best_fit_progressive_ordered", SpotCapacityOptimized = "spot_capacity_optimized", SpotCapacityOptimizedPrioritized = "spot_capacity_optimized_prioritized", SpotPriceCapacityOptimized = "spot_price_capacity_optimized" }
    values! { ComputeResourcesType: Ec2 = "ec2", EcsManagedInstances = "ecs_managed_instances", Fargate = "fargate", FargateSpot = "fargate_spot", Spot = "spot" }
    values! { ContainerInsights: Disabled = "disabled", Enabled = "enabled", Enhanced = "enhanced" }
    values! { DesiredState: Disabled = "disabled", Enabled = "enabled", InheritFromCluster = "inherit_from_cluster" }
    values! { CapacityOptionType: OnDemand = "ON_DEMAND", Spot = "SPOT", Reserved = "RESERVED" }
    values! { UserdataType: EksBootstrapSh = "eks_bootstrap_sh", EksNodeadm = "eks_nodeadm" }
    values! { PropagateTags: CapacityProvider = "CAPACITY_PROVIDER", None = "NONE" }
}

resource! {
    ConsumableResource = "AWS::Batch::ConsumableResource", "batch-consumableresource", Map("Tags"), m::Arn
}
impl ConsumableResource {
    new! {
        resource_type: consumable_resource::ResourceType = "ResourceType", "replacement";
        total_quantity: i64 = "TotalQuantity", "update";
    }
    set! {
        consumable_resource_name: String = "ConsumableResourceName", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ConsumableResource> {
    get! {
        attr_available_quantity: i64 = "AvailableQuantity";
        attr_consumable_resource_arn: m::Arn = "ConsumableResourceArn";
        attr_created_at: i64 = "CreatedAt";
        attr_in_use_quantity: i64 = "InUseQuantity";
    }
}
give! { ConsumableResource: m::Arn = Ref; }
/// Property types and values of [`ConsumableResource`].
pub mod consumable_resource {
    values! { ResourceType: Replenishable = "REPLENISHABLE", NonReplenishable = "NON_REPLENISHABLE" }
}

resource! {
    JobDefinition = "AWS::Batch::JobDefinition", "batch-jobdefinition", Map("Tags"), m::Arn
}
impl JobDefinition {
    new! {
        type_: job_definition::Type = "Type", "update";
    }
    set! {
        consumable_resource_properties: job_definition::ConsumableResourceProperties = "ConsumableResourceProperties", "update";
        container_properties: job_definition::ContainerProperties = "ContainerProperties", "update";
        ecs_properties: job_definition::EcsProperties = "EcsProperties", "update";
        eks_properties: job_definition::EksProperties = "EksProperties", "update";
        job_definition_name: String = "JobDefinitionName", "replacement; at most 128 characters";
        node_properties: job_definition::NodeProperties = "NodeProperties", "update";
        parameters: v::Map<String> = "Parameters", "update";
        platform_capabilities: [job_definition::PlatformCapability] = "PlatformCapabilities", "update";
        propagate_tags: bool = "PropagateTags", "update";
        resource_retention_policy: job_definition::ResourceRetentionPolicy = "ResourceRetentionPolicy", "update; cannot be read back";
        retry_strategy: job_definition::RetryStrategy = "RetryStrategy", "update";
        scheduling_priority: i64 = "SchedulingPriority", "update";
        tags: v::Map<String> = "Tags", "replacement";
        timeout: job_definition::JobTimeout = "Timeout", "update";
    }
}
impl c::Handle<JobDefinition> {
    get! {
        attr_job_definition_arn: m::Arn = "JobDefinitionArn";
    }
}
give! { JobDefinition: m::Arn = Ref; }
/// Property types and values of [`JobDefinition`].
pub mod job_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ConsumableResourceProperties = "AWS::Batch::JobDefinition.ConsumableResourceProperties", "batch-jobdefinition-consumableresourceproperties");
    impl ConsumableResourceProperties {
        new! {
            consumable_resource_list: [ConsumableResourceRequirement] = "ConsumableResourceList", "update";
        }
    }

    object!(ConsumableResourceRequirement = "AWS::Batch::JobDefinition.ConsumableResourceRequirement", "batch-jobdefinition-consumableresourcerequirement");
    impl ConsumableResourceRequirement {
        new! {
            consumable_resource: String = "ConsumableResource", "update";
            quantity: i64 = "Quantity", "update";
        }
    }

    object!(ContainerProperties = "AWS::Batch::JobDefinition.ContainerProperties", "batch-jobdefinition-containerproperties");
    impl ContainerProperties {
        new! {
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            environment: [Environment] = "Environment", "update";
            ephemeral_storage: EphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration", "update";
            job_role_arn: m::iam::RoleArn = "JobRoleArn", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            memory: i64 = "Memory", "update";
            mount_points: [MountPoint] = "MountPoints", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            privileged: bool = "Privileged", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "update";
            runtime_platform: RuntimePlatform = "RuntimePlatform", "update";
            secrets: [Secret] = "Secrets", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
            vcpus: i64 = "Vcpus", "update";
            volumes: [Volume] = "Volumes", "update";
        }
    }

    object!(Device = "AWS::Batch::JobDefinition.Device", "batch-jobdefinition-device");
    impl Device {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            host_path: String = "HostPath", "update";
            permissions: [Permission] = "Permissions", "update";
        }
    }

    object!(EfsAuthorizationConfig = "AWS::Batch::JobDefinition.EFSAuthorizationConfig", "batch-jobdefinition-efsauthorizationconfig");
    impl EfsAuthorizationConfig {
        new! {}
        set! {
            access_point_id: String = "AccessPointId", "update";
            iam: Iam = "Iam", "update";
        }
    }

    object!(EfsVolumeConfiguration = "AWS::Batch::JobDefinition.EFSVolumeConfiguration", "batch-jobdefinition-efsvolumeconfiguration");
    impl EfsVolumeConfiguration {
        new! {
            file_system_id: String = "FileSystemId", "update";
        }
        set! {
            authorization_config: EfsAuthorizationConfig = "AuthorizationConfig", "update";
            root_directory: String = "RootDirectory", "update";
            transit_encryption: TransitEncryption = "TransitEncryption", "update";
            transit_encryption_port: i64 = "TransitEncryptionPort", "update";
        }
    }

    object!(EcsProperties = "AWS::Batch::JobDefinition.EcsProperties", "batch-jobdefinition-ecsproperties");
    impl EcsProperties {
        new! {
            task_properties: [EcsTaskProperties] = "TaskProperties", "update";
        }
    }

    object!(EcsTaskProperties = "AWS::Batch::JobDefinition.EcsTaskProperties", "batch-jobdefinition-ecstaskproperties");
    impl EcsTaskProperties {
        new! {}
        set! {
            containers: [TaskContainerProperties] = "Containers", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            ephemeral_storage: EphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            ipc_mode: String = "IpcMode", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            network_mode: String = "NetworkMode", "update";
            pid_mode: String = "PidMode", "update";
            platform_version: String = "PlatformVersion", "update";
            runtime_platform: RuntimePlatform = "RuntimePlatform", "update";
            task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update";
            volumes: [Volume] = "Volumes", "update";
        }
    }

    object!(EksContainer = "AWS::Batch::JobDefinition.EksContainer", "batch-jobdefinition-ekscontainer");
    impl EksContainer {
        new! {
            image: String = "Image", "update";
        }
        set! {
            args: [String] = "Args", "update";
            command: [String] = "Command", "update";
            env: [EksContainerEnvironmentVariable] = "Env", "update";
            image_pull_policy: String = "ImagePullPolicy", "update";
            name: String = "Name", "update";
            resources: EksContainerResourceRequirements = "Resources", "update";
            security_context: EksContainerSecurityContext = "SecurityContext", "update";
            volume_mounts: [EksContainerVolumeMount] = "VolumeMounts", "update";
        }
    }

    object!(EksContainerEnvironmentVariable = "AWS::Batch::JobDefinition.EksContainerEnvironmentVariable", "batch-jobdefinition-ekscontainerenvironmentvariable");
    impl EksContainerEnvironmentVariable {
        new! {
            name: String = "Name", "update";
        }
        set! {
            value: String = "Value", "update";
        }
    }

    object!(EksContainerResourceRequirements = "AWS::Batch::JobDefinition.EksContainerResourceRequirements", "batch-jobdefinition-ekscontainerresourcerequirements");
    impl EksContainerResourceRequirements {
        new! {}
        set! {
            limits: v::Map<String> = "Limits", "update";
            requests: v::Map<String> = "Requests", "update";
        }
    }

    object!(EksContainerSecurityContext = "AWS::Batch::JobDefinition.EksContainerSecurityContext", "batch-jobdefinition-ekscontainersecuritycontext");
    impl EksContainerSecurityContext {
        new! {}
        set! {
            allow_privilege_escalation: bool = "AllowPrivilegeEscalation", "update";
            privileged: bool = "Privileged", "update";
            read_only_root_filesystem: bool = "ReadOnlyRootFilesystem", "update";
            run_as_group: i64 = "RunAsGroup", "update";
            run_as_non_root: bool = "RunAsNonRoot", "update";
            run_as_user: i64 = "RunAsUser", "update";
        }
    }

    object!(EksContainerVolumeMount = "AWS::Batch::JobDefinition.EksContainerVolumeMount", "batch-jobdefinition-ekscontainervolumemount");
    impl EksContainerVolumeMount {
        new! {}
        set! {
            mount_path: String = "MountPath", "update";
            name: String = "Name", "update";
            read_only: bool = "ReadOnly", "update";
            sub_path: String = "SubPath", "update";
        }
    }

    object!(EksEmptyDir = "AWS::Batch::JobDefinition.EksEmptyDir", "batch-jobdefinition-eksemptydir");
    impl EksEmptyDir {
        new! {}
        set! {
            medium: String = "Medium", "update";
            size_limit: String = "SizeLimit", "update; 1 to 256 characters";
        }
    }

    object!(EksHostPath = "AWS::Batch::JobDefinition.EksHostPath", "batch-jobdefinition-ekshostpath");
    impl EksHostPath {
        new! {}
        set! {
            path: String = "Path", "update";
        }
    }

    object!(EksMetadata = "AWS::Batch::JobDefinition.EksMetadata", "batch-jobdefinition-eksmetadata");
    impl EksMetadata {
        new! {}
        set! {
            annotations: v::Map<String> = "Annotations", "update";
            labels: v::Map<String> = "Labels", "update";
            namespace: String = "Namespace", "update";
        }
    }

    object!(EksPersistentVolumeClaim = "AWS::Batch::JobDefinition.EksPersistentVolumeClaim", "batch-jobdefinition-ekspersistentvolumeclaim");
    impl EksPersistentVolumeClaim {
        new! {
            claim_name: String = "ClaimName", "update";
        }
        set! {
            read_only: bool = "ReadOnly", "update";
        }
    }

    object!(EksPodProperties = "AWS::Batch::JobDefinition.EksPodProperties", "batch-jobdefinition-ekspodproperties");
    impl EksPodProperties {
        new! {}
        set! {
            containers: [EksContainer] = "Containers", "update";
            dns_policy: String = "DnsPolicy", "update";
            host_network: bool = "HostNetwork", "update";
            image_pull_secrets: [ImagePullSecret] = "ImagePullSecrets", "update";
            init_containers: [EksContainer] = "InitContainers", "update";
            metadata: EksMetadata = "Metadata", "update";
            service_account_name: String = "ServiceAccountName", "update";
            share_process_namespace: bool = "ShareProcessNamespace", "update";
            volumes: [EksVolume] = "Volumes", "update";
        }
    }

    object!(EksProperties = "AWS::Batch::JobDefinition.EksProperties", "batch-jobdefinition-eksproperties");
    impl EksProperties {
        new! {}
        set! {
            pod_properties: EksPodProperties = "PodProperties", "update";
        }
    }

    object!(EksSecret = "AWS::Batch::JobDefinition.EksSecret", "batch-jobdefinition-ekssecret");
    impl EksSecret {
        new! {
            secret_name: String = "SecretName", "update";
        }
        set! {
            optional: bool = "Optional", "update";
        }
    }

    object!(EksVolume = "AWS::Batch::JobDefinition.EksVolume", "batch-jobdefinition-eksvolume");
    impl EksVolume {
        new! {
            name: String = "Name", "update";
        }
        set! {
            empty_dir: EksEmptyDir = "EmptyDir", "update";
            host_path: EksHostPath = "HostPath", "update";
            persistent_volume_claim: EksPersistentVolumeClaim = "PersistentVolumeClaim", "update";
            secret: EksSecret = "Secret", "update";
        }
    }

    object!(Environment = "AWS::Batch::JobDefinition.Environment", "batch-jobdefinition-environment");
    impl Environment {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(EphemeralStorage = "AWS::Batch::JobDefinition.EphemeralStorage", "batch-jobdefinition-ephemeralstorage");
    impl EphemeralStorage {
        new! {
            size_in_gib: i64 = "SizeInGiB", "update";
        }
    }

    object!(EvaluateOnExit = "AWS::Batch::JobDefinition.EvaluateOnExit", "batch-jobdefinition-evaluateonexit");
    impl EvaluateOnExit {
        new! {
            action: Action = "Action", "update";
        }
        set! {
            on_exit_code: String = "OnExitCode", "update";
            on_reason: String = "OnReason", "update";
            on_status_reason: String = "OnStatusReason", "update";
        }
    }

    object!(FargatePlatformConfiguration = "AWS::Batch::JobDefinition.FargatePlatformConfiguration", "batch-jobdefinition-fargateplatformconfiguration");
    impl FargatePlatformConfiguration {
        new! {}
        set! {
            platform_version: String = "PlatformVersion", "update";
        }
    }

    object!(FirelensConfiguration = "AWS::Batch::JobDefinition.FirelensConfiguration", "batch-jobdefinition-firelensconfiguration");
    impl FirelensConfiguration {
        new! {
            type_: FirelensConfigurationType = "Type", "update";
        }
        set! {
            options: v::Map<String> = "Options", "update";
        }
    }

    object!(Host = "AWS::Batch::JobDefinition.Host", "batch-jobdefinition-host");
    impl Host {
        new! {}
        set! {
            source_path: String = "SourcePath", "update";
        }
    }

    object!(ImagePullSecret = "AWS::Batch::JobDefinition.ImagePullSecret", "batch-jobdefinition-imagepullsecret");
    impl ImagePullSecret {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(JobTimeout = "AWS::Batch::JobDefinition.JobTimeout", "batch-jobdefinition-jobtimeout");
    impl JobTimeout {
        new! {}
        set! {
            attempt_duration_seconds: i64 = "AttemptDurationSeconds", "update";
        }
    }

    object!(LinuxParameters = "AWS::Batch::JobDefinition.LinuxParameters", "batch-jobdefinition-linuxparameters");
    impl LinuxParameters {
        new! {}
        set! {
            devices: [Device] = "Devices", "update";
            init_process_enabled: bool = "InitProcessEnabled", "update";
            max_swap: i64 = "MaxSwap", "update";
            shared_memory_size: i64 = "SharedMemorySize", "update";
            swappiness: i64 = "Swappiness", "update";
            tmpfs: [Tmpfs] = "Tmpfs", "update";
        }
    }

    object!(LogConfiguration = "AWS::Batch::JobDefinition.LogConfiguration", "batch-jobdefinition-logconfiguration");
    impl LogConfiguration {
        new! {
            log_driver: LogDriver = "LogDriver", "update";
        }
        set! {
            options: v::Map<String> = "Options", "update";
            secret_options: [Secret] = "SecretOptions", "update";
        }
    }

    object!(MountPoint = "AWS::Batch::JobDefinition.MountPoint", "batch-jobdefinition-mountpoint");
    impl MountPoint {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            read_only: bool = "ReadOnly", "update";
            source_volume: String = "SourceVolume", "update";
        }
    }

    object!(MultiNodeContainerProperties = "AWS::Batch::JobDefinition.MultiNodeContainerProperties", "batch-jobdefinition-multinodecontainerproperties");
    impl MultiNodeContainerProperties {
        new! {
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            environment: [Environment] = "Environment", "update";
            ephemeral_storage: EphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            instance_type: String = "InstanceType", "update";
            job_role_arn: m::iam::RoleArn = "JobRoleArn", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            memory: i64 = "Memory", "update";
            mount_points: [MountPoint] = "MountPoints", "update";
            privileged: bool = "Privileged", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "update";
            runtime_platform: RuntimePlatform = "RuntimePlatform", "update";
            secrets: [Secret] = "Secrets", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
            vcpus: i64 = "Vcpus", "update";
            volumes: [Volume] = "Volumes", "update";
        }
    }

    object!(MultiNodeEcsProperties = "AWS::Batch::JobDefinition.MultiNodeEcsProperties", "batch-jobdefinition-multinodeecsproperties");
    impl MultiNodeEcsProperties {
        new! {
            task_properties: [MultiNodeEcsTaskProperties] = "TaskProperties", "update";
        }
    }

    object!(MultiNodeEcsTaskProperties = "AWS::Batch::JobDefinition.MultiNodeEcsTaskProperties", "batch-jobdefinition-multinodeecstaskproperties");
    impl MultiNodeEcsTaskProperties {
        new! {}
        set! {
            containers: [TaskContainerProperties] = "Containers", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            ipc_mode: String = "IpcMode", "update";
            pid_mode: String = "PidMode", "update";
            task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update";
            volumes: [Volume] = "Volumes", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::Batch::JobDefinition.NetworkConfiguration", "batch-jobdefinition-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "update";
        }
    }

    object!(NodeProperties = "AWS::Batch::JobDefinition.NodeProperties", "batch-jobdefinition-nodeproperties");
    impl NodeProperties {
        new! {
            main_node: i64 = "MainNode", "update";
            node_range_properties: [NodeRangeProperty] = "NodeRangeProperties", "update";
            num_nodes: i64 = "NumNodes", "update";
        }
    }

    object!(NodeRangeProperty = "AWS::Batch::JobDefinition.NodeRangeProperty", "batch-jobdefinition-noderangeproperty");
    impl NodeRangeProperty {
        new! {
            target_nodes: String = "TargetNodes", "update";
        }
        set! {
            consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties", "update";
            container: MultiNodeContainerProperties = "Container", "update";
            ecs_properties: MultiNodeEcsProperties = "EcsProperties", "update";
            eks_properties: EksProperties = "EksProperties", "update";
            instance_types: [String] = "InstanceTypes", "update";
        }
    }

    object!(RepositoryCredentials = "AWS::Batch::JobDefinition.RepositoryCredentials", "batch-jobdefinition-repositorycredentials");
    impl RepositoryCredentials {
        new! {
            credentials_parameter: String = "CredentialsParameter", "update";
        }
    }

    object!(ResourceRequirement = "AWS::Batch::JobDefinition.ResourceRequirement", "batch-jobdefinition-resourcerequirement");
    impl ResourceRequirement {
        new! {}
        set! {
            type_: ResourceRequirementType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(ResourceRetentionPolicy = "AWS::Batch::JobDefinition.ResourceRetentionPolicy", "batch-jobdefinition-resourceretentionpolicy");
    impl ResourceRetentionPolicy {
        new! {}
        set! {
            skip_deregister_on_update: bool = "SkipDeregisterOnUpdate", "update; default `false`; cannot be read back";
        }
    }

    object!(RetryStrategy = "AWS::Batch::JobDefinition.RetryStrategy", "batch-jobdefinition-retrystrategy");
    impl RetryStrategy {
        new! {}
        set! {
            attempts: i64 = "Attempts", "update";
            evaluate_on_exit: [EvaluateOnExit] = "EvaluateOnExit", "update";
        }
    }

    object!(RuntimePlatform = "AWS::Batch::JobDefinition.RuntimePlatform", "batch-jobdefinition-runtimeplatform");
    impl RuntimePlatform {
        new! {}
        set! {
            cpu_architecture: String = "CpuArchitecture", "update";
            operating_system_family: String = "OperatingSystemFamily", "update";
        }
    }

    object!(S3FilesVolumeConfiguration = "AWS::Batch::JobDefinition.S3FilesVolumeConfiguration", "batch-jobdefinition-s3filesvolumeconfiguration");
    impl S3FilesVolumeConfiguration {
        new! {
            file_system_arn: m::Arn = "FileSystemArn", "update";
        }
        set! {
            access_point_arn: m::Arn = "AccessPointArn", "update";
            root_directory: String = "RootDirectory", "update";
            transit_encryption_port: i64 = "TransitEncryptionPort", "update";
        }
    }

    object!(Secret = "AWS::Batch::JobDefinition.Secret", "batch-jobdefinition-secret");
    impl Secret {
        new! {
            name: String = "Name", "update";
            value_from: String = "ValueFrom", "update";
        }
    }

    object!(TaskContainerDependency = "AWS::Batch::JobDefinition.TaskContainerDependency", "batch-jobdefinition-taskcontainerdependency");
    impl TaskContainerDependency {
        new! {
            container_name: String = "ContainerName", "update";
            condition: String = "Condition", "update";
        }
    }

    object!(TaskContainerProperties = "AWS::Batch::JobDefinition.TaskContainerProperties", "batch-jobdefinition-taskcontainerproperties");
    impl TaskContainerProperties {
        new! {
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            depends_on: [TaskContainerDependency] = "DependsOn", "update";
            environment: [Environment] = "Environment", "update";
            essential: bool = "Essential", "update";
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            mount_points: [MountPoint] = "MountPoints", "update";
            name: String = "Name", "update";
            privileged: bool = "Privileged", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "update";
            secrets: [Secret] = "Secrets", "update";
            start_timeout: i64 = "StartTimeout", "update";
            stop_timeout: i64 = "StopTimeout", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
        }
    }

    object!(Tmpfs = "AWS::Batch::JobDefinition.Tmpfs", "batch-jobdefinition-tmpfs");
    impl Tmpfs {
        new! {
            container_path: String = "ContainerPath", "update";
            size: i64 = "Size", "update";
        }
        set! {
            mount_options: [String] = "MountOptions", "update";
        }
    }

    object!(Ulimit = "AWS::Batch::JobDefinition.Ulimit", "batch-jobdefinition-ulimit");
    impl Ulimit {
        new! {
            name: String = "Name", "update";
            hard_limit: i64 = "HardLimit", "update";
            soft_limit: i64 = "SoftLimit", "update";
        }
    }

    object!(Volume = "AWS::Batch::JobDefinition.Volume", "batch-jobdefinition-volume");
    impl Volume {
        new! {}
        set! {
            efs_volume_configuration: EfsVolumeConfiguration = "EfsVolumeConfiguration", "update";
            host: Host = "Host", "update";
            name: String = "Name", "update";
            s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration", "update";
        }
    }
    values! { PlatformCapability: Ec2 = "ec2", Fargate = "fargate", ManagedInstances = "managed_instances" }
    values! { Type: Container = "container", Multinode = "multinode" }
    values! { Permission: Mknod = "mknod", Read = "read", Write = "write" }
    values! { Iam: Disabled = "disabled", Enabled = "enabled" }
    values! { TransitEncryption: Disabled = "disabled", Enabled = "enabled" }
    values! { Action: Exit = "exit", Retry = "retry" }
    values! { FirelensConfigurationType: Fluentbit = "fluentbit", Fluentd = "fluentd" }
    values! { LogDriver: Awsfirelens = "awsfirelens", Awslogs = "awslogs", Fluentd = "fluentd", Gelf = "gelf", Journald = "journald", JsonFile = "json-file", Splunk = "splunk", Syslog = "syslog" }
    values! { AssignPublicIp: Disabled = "disabled", Enabled = "enabled" }
    values! { ResourceRequirementType: Gpu = "gpu", Memory = "memory", Vcpu = "vcpu" }
}

resource! {
    JobQueue = "AWS::Batch::JobQueue", "batch-jobqueue", Map("Tags"), m::Arn
}
impl JobQueue {
    new! {
        priority: i64 = "Priority", "update; 0 to 1000";
    }
    set! {
        compute_environment_order: [job_queue::ComputeEnvironmentOrder] = "ComputeEnvironmentOrder", "update";
        job_queue_name: String = "JobQueueName", "replacement; 1 to 128 characters";
        job_queue_type: job_queue::JobQueueType = "JobQueueType", "replacement";
        job_state_time_limit_actions: [job_queue::JobStateTimeLimitAction] = "JobStateTimeLimitActions", "update";
        scheduling_policy_arn: m::batch::SchedulingPolicyArn = "SchedulingPolicyArn", "update";
        service_environment_order: [job_queue::ServiceEnvironmentOrder] = "ServiceEnvironmentOrder", "update";
        state: job_queue::State = "State", "update";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<JobQueue> {
    get! {
        attr_job_queue_arn: m::Arn = "JobQueueArn";
    }
}
give! { JobQueue: m::Arn = Ref; }
/// Property types and values of [`JobQueue`].
pub mod job_queue {
    use crate::value::meaning as m;
    object!(ComputeEnvironmentOrder = "AWS::Batch::JobQueue.ComputeEnvironmentOrder", "batch-jobqueue-computeenvironmentorder");
    impl ComputeEnvironmentOrder {
        new! {
            compute_environment: m::batch::ComputeEnvironmentArn = "ComputeEnvironment", "update";
            order: i64 = "Order", "update";
        }
    }

    object!(JobStateTimeLimitAction = "AWS::Batch::JobQueue.JobStateTimeLimitAction", "batch-jobqueue-jobstatetimelimitaction");
    impl JobStateTimeLimitAction {
        new! {
            action: Action = "Action", "update";
            max_time_seconds: i64 = "MaxTimeSeconds", "update; 600 to 86400";
            reason: String = "Reason", "update";
            state: JobStateTimeLimitActionState = "State", "update";
        }
    }

    object!(ServiceEnvironmentOrder = "AWS::Batch::JobQueue.ServiceEnvironmentOrder", "batch-jobqueue-serviceenvironmentorder");
    impl ServiceEnvironmentOrder {
        new! {
            order: i64 = "Order", "update";
            service_environment: String = "ServiceEnvironment", "update";
        }
    }
    values! { JobQueueType: Ecs = "ecs", EcsFargate = "ecs_fargate", EcsManagedInstances = "ecs_managed_instances", Eks = "eks", SagemakerTraining = "sagemaker_training" }
    values! { State: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Action: Cancel = "cancel", Terminate = "terminate" }
    values! { JobStateTimeLimitActionState: Runnable = "RUNNABLE" }
}

resource! {
    QuotaShare = "AWS::Batch::QuotaShare", "batch-quotashare", Map("Tags"), m::Arn
}
new_struct! { QuotaShare, QuotaShareRequired {
    quota_share_name: String = "QuotaShareName", "replacement; 1 to 128 characters";
    capacity_limits: [quota_share::QuotaShareCapacityLimit] = "CapacityLimits", "update";
    job_queue: String = "JobQueue", "replacement";
    preemption_configuration: quota_share::QuotaSharePreemptionConfiguration = "PreemptionConfiguration", "update";
    resource_sharing_configuration: quota_share::QuotaShareResourceSharingConfiguration = "ResourceSharingConfiguration", "update";
} }
impl QuotaShare {
    set! {
        state: quota_share::State = "State", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<QuotaShare> {
    get! {
        attr_quota_share_arn: m::Arn = "QuotaShareArn";
    }
}
give! { QuotaShare: m::Arn = Ref; }
/// Property types and values of [`QuotaShare`].
pub mod quota_share {
    object!(QuotaShareCapacityLimit = "AWS::Batch::QuotaShare.QuotaShareCapacityLimit", "batch-quotashare-quotasharecapacitylimit");
    impl QuotaShareCapacityLimit {
        new! {
            capacity_unit: String = "CapacityUnit", "update";
            max_capacity: i64 = "MaxCapacity", "update; at least 1";
        }
    }

    object!(QuotaSharePreemptionConfiguration = "AWS::Batch::QuotaShare.QuotaSharePreemptionConfiguration", "batch-quotashare-quotasharepreemptionconfiguration");
    impl QuotaSharePreemptionConfiguration {
        new! {
            in_share_preemption: InSharePreemption = "InSharePreemption", "update";
        }
    }

    object!(QuotaShareResourceSharingConfiguration = "AWS::Batch::QuotaShare.QuotaShareResourceSharingConfiguration", "batch-quotashare-quotashareresourcesharingconfiguration");
    impl QuotaShareResourceSharingConfiguration {
        new! {
            strategy: Strategy = "Strategy", "update";
        }
        set! {
            borrow_limit: i64 = "BorrowLimit", "update; at least -1";
        }
    }
    values! { State: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { InSharePreemption: Disabled = "disabled", Enabled = "enabled" }
    values! { Strategy: Lend = "lend", LendAndBorrow = "lend_and_borrow", Reserve = "reserve" }
}

resource! {
    SchedulingPolicy = "AWS::Batch::SchedulingPolicy", "batch-schedulingpolicy", Map("Tags"), m::batch::SchedulingPolicyArn
}
impl SchedulingPolicy {
    new! {}
    set! {
        fairshare_policy: scheduling_policy::FairsharePolicy = "FairsharePolicy", "update";
        name: String = "Name", "replacement";
        quota_share_policy: scheduling_policy::QuotaSharePolicy = "QuotaSharePolicy", "update";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<SchedulingPolicy> {
    get! {
        attr_arn: m::batch::SchedulingPolicyArn = "Arn";
    }
}
give! { SchedulingPolicy: m::Arn = Ref; m::batch::SchedulingPolicyArn = Ref; }
/// Property types and values of [`SchedulingPolicy`].
pub mod scheduling_policy {
    use crate::value as v;
    object!(FairsharePolicy = "AWS::Batch::SchedulingPolicy.FairsharePolicy", "batch-schedulingpolicy-fairsharepolicy");
    impl FairsharePolicy {
        new! {}
        set! {
            compute_reservation: v::Number = "ComputeReservation", "update; 0 to 99";
            share_decay_seconds: v::Number = "ShareDecaySeconds", "update; 0 to 604800";
            share_distribution: [ShareAttributes] = "ShareDistribution", "update";
        }
    }

    object!(QuotaSharePolicy = "AWS::Batch::SchedulingPolicy.QuotaSharePolicy", "batch-schedulingpolicy-quotasharepolicy");
    impl QuotaSharePolicy {
        new! {}
        set! {
            idle_resource_assignment_strategy: IdleResourceAssignmentStrategy = "IdleResourceAssignmentStrategy", "update";
        }
    }

    object!(ShareAttributes = "AWS::Batch::SchedulingPolicy.ShareAttributes", "batch-schedulingpolicy-shareattributes");
    impl ShareAttributes {
        new! {}
        set! {
            share_identifier: String = "ShareIdentifier", "update";
            weight_factor: v::Number = "WeightFactor", "update; 0 to 1000";
        }
    }
    values! { IdleResourceAssignmentStrategy: Fifo = "fifo" }
}

resource! {
    ServiceEnvironment = "AWS::Batch::ServiceEnvironment", "batch-serviceenvironment", Map("Tags"), m::Arn
}
impl ServiceEnvironment {
    new! {
        service_environment_type: service_environment::ServiceEnvironmentType = "ServiceEnvironmentType", "replacement";
        capacity_limits: [service_environment::CapacityLimit] = "CapacityLimits", "update";
    }
    set! {
        service_environment_name: String = "ServiceEnvironmentName", "replacement";
        state: String = "State", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ServiceEnvironment> {
    get! {
        attr_service_environment_arn: m::Arn = "ServiceEnvironmentArn";
    }
}
give! { ServiceEnvironment: m::Arn = Ref; }
/// Property types and values of [`ServiceEnvironment`].
pub mod service_environment {
    object!(CapacityLimit = "AWS::Batch::ServiceEnvironment.CapacityLimit", "batch-serviceenvironment-capacitylimit");
    impl CapacityLimit {
        new! {}
        set! {
            capacity_unit: String = "CapacityUnit", "update";
            max_capacity: i64 = "MaxCapacity", "update";
        }
    }
    values! { ServiceEnvironmentType: SagemakerTraining = "sagemaker_training" }
}
