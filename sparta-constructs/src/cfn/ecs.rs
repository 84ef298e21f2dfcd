// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ECS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CapacityProvider = "AWS::ECS::CapacityProvider", "ecs-capacityprovider", List("Tags"), m::ecs::CapacityProviderName
}
impl CapacityProvider {
    new! {}
    set! {
        auto_scaling_group_provider: capacity_provider::AutoScalingGroupProvider = "AutoScalingGroupProvider", "update";
        cluster_name: m::ecs::ClusterName = "ClusterName", "replacement";
        managed_instances_provider: capacity_provider::ManagedInstancesProvider = "ManagedInstancesProvider", "update";
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
give! { CapacityProvider: m::ecs::CapacityProviderName = Ref; }
/// Property types and values of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCountRequest = "AWS::ECS::CapacityProvider.AcceleratorCountRequest", "ecs-capacityprovider-acceleratorcountrequest");
    impl AcceleratorCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(AcceleratorTotalMemoryMibRequest = "AWS::ECS::CapacityProvider.AcceleratorTotalMemoryMiBRequest", "ecs-capacityprovider-acceleratortotalmemorymibrequest");
    impl AcceleratorTotalMemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(AutoRepairConfiguration = "AWS::ECS::CapacityProvider.AutoRepairConfiguration", "ecs-capacityprovider-autorepairconfiguration");
    impl AutoRepairConfiguration {
        new! {}
        set! {
            actions_status: ActionsStatus = "ActionsStatus", "update";
        }
    }

    object!(AutoScalingGroupProvider = "AWS::ECS::CapacityProvider.AutoScalingGroupProvider", "ecs-capacityprovider-autoscalinggroupprovider");
    impl AutoScalingGroupProvider {
        new! {
            auto_scaling_group_arn: m::autoscaling::AutoScalingGroupName = "AutoScalingGroupArn", "replacement";
        }
        set! {
            managed_draining: ManagedDraining = "ManagedDraining", "update";
            managed_scaling: ManagedScaling = "ManagedScaling", "update";
            managed_termination_protection: ManagedTerminationProtection = "ManagedTerminationProtection", "update";
        }
    }

    object!(BaselineEbsBandwidthMbpsRequest = "AWS::ECS::CapacityProvider.BaselineEbsBandwidthMbpsRequest", "ecs-capacityprovider-baselineebsbandwidthmbpsrequest");
    impl BaselineEbsBandwidthMbpsRequest {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(CapacityReservationRequest = "AWS::ECS::CapacityProvider.CapacityReservationRequest", "ecs-capacityprovider-capacityreservationrequest");
    impl CapacityReservationRequest {
        new! {}
        set! {
            reservation_group_arn: m::Arn = "ReservationGroupArn", "update";
            reservation_preference: ReservationPreference = "ReservationPreference", "update";
        }
    }

    object!(InfrastructureOptimization = "AWS::ECS::CapacityProvider.InfrastructureOptimization", "ecs-capacityprovider-infrastructureoptimization");
    impl InfrastructureOptimization {
        new! {}
        set! {
            scale_in_after: i64 = "ScaleInAfter", "update; -1 to 3600";
        }
    }

    object!(InstanceLaunchTemplate = "AWS::ECS::CapacityProvider.InstanceLaunchTemplate", "ecs-capacityprovider-instancelaunchtemplate");
    impl InstanceLaunchTemplate {
        new! {
            ec2_instance_profile_arn: String = "Ec2InstanceProfileArn", "update";
            network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration", "update";
        }
        set! {
            capacity_option_type: CapacityOptionType = "CapacityOptionType", "update";
            capacity_reservations: CapacityReservationRequest = "CapacityReservations", "update";
            fips_enabled: bool = "FipsEnabled", "replacement";
            instance_metadata_tags_propagation: bool = "InstanceMetadataTagsPropagation", "update";
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements", "update";
            local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration", "update";
            monitoring: ManagedInstancesMonitoringOptions = "Monitoring", "update";
            storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration", "update";
        }
    }

    object!(InstanceRequirementsRequest = "AWS::ECS::CapacityProvider.InstanceRequirementsRequest", "ecs-capacityprovider-instancerequirementsrequest");
    impl InstanceRequirementsRequest {
        new! {
            memory_mib: MemoryMibRequest = "MemoryMiB", "update";
            vcpu_count: VcpuCountRangeRequest = "VCpuCount", "update";
        }
        set! {
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount", "update";
            accelerator_manufacturers: [AcceleratorManufacturer] = "AcceleratorManufacturers", "update";
            accelerator_names: [AcceleratorName] = "AcceleratorNames", "update";
            accelerator_total_memory_mib: AcceleratorTotalMemoryMibRequest = "AcceleratorTotalMemoryMiB", "update";
            accelerator_types: [AcceleratorType] = "AcceleratorTypes", "update";
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update; at most 400 items";
            bare_metal: BareMetal = "BareMetal", "update";
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps", "update";
            burstable_performance: BurstablePerformance = "BurstablePerformance", "update";
            cpu_manufacturers: [CpuManufacturer] = "CpuManufacturers", "update";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "update; at most 400 items";
            instance_generations: [InstanceGeneration] = "InstanceGenerations", "update";
            local_storage: LocalStorage = "LocalStorage", "update";
            local_storage_types: [LocalStorageType] = "LocalStorageTypes", "update";
            max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "update";
            memory_gib_per_vcpu: MemoryGibPerVcpuRequest = "MemoryGiBPerVCpu", "update";
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps", "update";
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount", "update";
            on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice", "update";
            require_hibernate_support: bool = "RequireHibernateSupport", "update";
            spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice", "update";
            total_local_storage_gb: TotalLocalStorageGbRequest = "TotalLocalStorageGB", "update";
        }
    }

    object!(ManagedInstancesLocalStorageConfiguration = "AWS::ECS::CapacityProvider.ManagedInstancesLocalStorageConfiguration", "ecs-capacityprovider-managedinstanceslocalstorageconfiguration");
    impl ManagedInstancesLocalStorageConfiguration {
        new! {}
        set! {
            use_local_storage: bool = "UseLocalStorage", "update";
        }
    }

    object!(ManagedInstancesNetworkConfiguration = "AWS::ECS::CapacityProvider.ManagedInstancesNetworkConfiguration", "ecs-capacityprovider-managedinstancesnetworkconfiguration");
    impl ManagedInstancesNetworkConfiguration {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
        }
    }

    object!(ManagedInstancesProvider = "AWS::ECS::CapacityProvider.ManagedInstancesProvider", "ecs-capacityprovider-managedinstancesprovider");
    impl ManagedInstancesProvider {
        new! {
            infrastructure_role_arn: m::iam::RoleArn = "InfrastructureRoleArn", "update";
            instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate", "update";
        }
        set! {
            auto_repair_configuration: AutoRepairConfiguration = "AutoRepairConfiguration", "update";
            infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization", "update";
            propagate_tags: PropagateTags = "PropagateTags", "update";
        }
    }

    object!(ManagedInstancesStorageConfiguration = "AWS::ECS::CapacityProvider.ManagedInstancesStorageConfiguration", "ecs-capacityprovider-managedinstancesstorageconfiguration");
    impl ManagedInstancesStorageConfiguration {
        new! {
            storage_size_gib: i64 = "StorageSizeGiB", "update; at least 1";
        }
    }

    object!(ManagedScaling = "AWS::ECS::CapacityProvider.ManagedScaling", "ecs-capacityprovider-managedscaling");
    impl ManagedScaling {
        new! {}
        set! {
            instance_warmup_period: i64 = "InstanceWarmupPeriod", "update; 0 to 10000";
            maximum_scaling_step_size: i64 = "MaximumScalingStepSize", "update; 1 to 10000";
            minimum_scaling_step_size: i64 = "MinimumScalingStepSize", "update; 1 to 10000";
            status: Status = "Status", "update";
            target_capacity: i64 = "TargetCapacity", "update; 1 to 100";
        }
    }

    object!(MemoryGibPerVcpuRequest = "AWS::ECS::CapacityProvider.MemoryGiBPerVCpuRequest", "ecs-capacityprovider-memorygibpervcpurequest");
    impl MemoryGibPerVcpuRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(MemoryMibRequest = "AWS::ECS::CapacityProvider.MemoryMiBRequest", "ecs-capacityprovider-memorymibrequest");
    impl MemoryMibRequest {
        new! {
            min: i64 = "Min", "update";
        }
        set! {
            max: i64 = "Max", "update";
        }
    }

    object!(NetworkBandwidthGbpsRequest = "AWS::ECS::CapacityProvider.NetworkBandwidthGbpsRequest", "ecs-capacityprovider-networkbandwidthgbpsrequest");
    impl NetworkBandwidthGbpsRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(NetworkInterfaceCountRequest = "AWS::ECS::CapacityProvider.NetworkInterfaceCountRequest", "ecs-capacityprovider-networkinterfacecountrequest");
    impl NetworkInterfaceCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(TotalLocalStorageGbRequest = "AWS::ECS::CapacityProvider.TotalLocalStorageGBRequest", "ecs-capacityprovider-totallocalstoragegbrequest");
    impl TotalLocalStorageGbRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(VcpuCountRangeRequest = "AWS::ECS::CapacityProvider.VCpuCountRangeRequest", "ecs-capacityprovider-vcpucountrangerequest");
    impl VcpuCountRangeRequest {
        new! {
            min: i64 = "Min", "update";
        }
        set! {
            max: i64 = "Max", "update";
        }
    }
    values! { ActionsStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ManagedDraining: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ManagedTerminationProtection: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ReservationPreference: ReservationsOnly = "RESERVATIONS_ONLY", ReservationsFirst = "RESERVATIONS_FIRST", ReservationsExcluded = "RESERVATIONS_EXCLUDED" }
    values! { CapacityOptionType: OnDemand = "ON_DEMAND", Spot = "SPOT", Reserved = "RESERVED" }
    values! { ManagedInstancesMonitoringOptions: Basic = "BASIC", Detailed = "DETAILED" }
    values! { AcceleratorManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Habana = "habana", Nvidia = "nvidia", Xilinx = "xilinx" }
    values! { AcceleratorName: A10g = "a10g", A100 = "a100", H100 = "h100", Inferentia = "inferentia", K520 = "k520", K80 = "k80", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", T4g = "t4g", Vu9p = "vu9p", V100 = "v100", L40s = "l40s", L4 = "l4", GaudiHl205 = "gaudi-hl-205", Inferentia2 = "inferentia2", Trainium = "trainium", Trainium2 = "trainium2", U30 = "u30" }
    values! { AcceleratorType: Gpu = "gpu", Fpga = "fpga", Inference = "inference" }
    values! { BareMetal: Included = "included", Required = "required", Excluded = "excluded" }
    values! { BurstablePerformance: Included = "included", Required = "required", Excluded = "excluded" }
    values! { CpuManufacturer: Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services" }
    values! { InstanceGeneration: Current = "current", Previous = "previous" }
    values! { LocalStorage: Included = "included", Required = "required", Excluded = "excluded" }
    values! { LocalStorageType: Hdd = "hdd", Ssd = "ssd" }
    values! { PropagateTags: CapacityProvider = "CAPACITY_PROVIDER", None = "NONE" }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
}

resource! {
    Cluster = "AWS::ECS::Cluster", "ecs-cluster", List("Tags"), m::ecs::ClusterName
}
impl Cluster {
    new! {}
    set! {
        capacity_providers: [m::ecs::CapacityProviderName] = "CapacityProviders", "update";
        cluster_name: String = "ClusterName", "replacement";
        cluster_settings: [cluster::ClusterSettings] = "ClusterSettings", "update";
        configuration: cluster::ClusterConfiguration = "Configuration", "update";
        default_capacity_provider_strategy: [cluster::CapacityProviderStrategyItem] = "DefaultCapacityProviderStrategy", "update";
        service_connect_defaults: cluster::ServiceConnectDefaults = "ServiceConnectDefaults", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::ecs::ClusterArn = "Arn";
    }
}
give! { Cluster: m::Arn = GetAtt("Arn"); m::ecs::ClusterArn = GetAtt("Arn"); m::ecs::ClusterName = Ref; m::ecs::ClusterArnOrName = GetAtt("Arn"); }
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(CapacityProviderStrategyItem = "AWS::ECS::Cluster.CapacityProviderStrategyItem", "ecs-cluster-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {}
        set! {
            base: i64 = "Base", "update; 0 to 100000";
            capacity_provider: String = "CapacityProvider", "update";
            weight: i64 = "Weight", "update; 0 to 1000";
        }
    }

    object!(ClusterConfiguration = "AWS::ECS::Cluster.ClusterConfiguration", "ecs-cluster-clusterconfiguration");
    impl ClusterConfiguration {
        new! {}
        set! {
            execute_command_configuration: ExecuteCommandConfiguration = "ExecuteCommandConfiguration", "update";
            managed_storage_configuration: ManagedStorageConfiguration = "ManagedStorageConfiguration", "update";
        }
    }

    object!(ClusterSettings = "AWS::ECS::Cluster.ClusterSettings", "ecs-cluster-clustersettings");
    impl ClusterSettings {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(ExecuteCommandConfiguration = "AWS::ECS::Cluster.ExecuteCommandConfiguration", "ecs-cluster-executecommandconfiguration");
    impl ExecuteCommandConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            log_configuration: ExecuteCommandLogConfiguration = "LogConfiguration", "update";
            logging: Logging = "Logging", "update";
        }
    }

    object!(ExecuteCommandLogConfiguration = "AWS::ECS::Cluster.ExecuteCommandLogConfiguration", "ecs-cluster-executecommandlogconfiguration");
    impl ExecuteCommandLogConfiguration {
        new! {}
        set! {
            cloud_watch_encryption_enabled: bool = "CloudWatchEncryptionEnabled", "update";
            cloud_watch_log_group_name: m::logs::LogGroupName = "CloudWatchLogGroupName", "update";
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
            s3_encryption_enabled: bool = "S3EncryptionEnabled", "update";
            s3_key_prefix: String = "S3KeyPrefix", "update";
        }
    }

    object!(ManagedStorageConfiguration = "AWS::ECS::Cluster.ManagedStorageConfiguration", "ecs-cluster-managedstorageconfiguration");
    impl ManagedStorageConfiguration {
        new! {}
        set! {
            fargate_ephemeral_storage_kms_key_id: String = "FargateEphemeralStorageKmsKeyId", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(ServiceConnectDefaults = "AWS::ECS::Cluster.ServiceConnectDefaults", "ecs-cluster-serviceconnectdefaults");
    impl ServiceConnectDefaults {
        new! {}
        set! {
            namespace: String = "Namespace", "update";
        }
    }
    values! { Logging: Default = "DEFAULT", None = "NONE", Override = "OVERRIDE" }
}

resource! {
    ClusterCapacityProviderAssociations = "AWS::ECS::ClusterCapacityProviderAssociations", "ecs-clustercapacityproviderassociations", None, String
}
impl ClusterCapacityProviderAssociations {
    new! {
        cluster: m::ecs::ClusterArnOrName = "Cluster", "replacement; 1 to 2048 characters";
        default_capacity_provider_strategy: [cluster_capacity_provider_associations::CapacityProviderStrategy] = "DefaultCapacityProviderStrategy", "update";
    }
    set! {
        capacity_providers: [m::ecs::CapacityProviderName] = "CapacityProviders", "update";
    }
}
/// Property types and values of [`ClusterCapacityProviderAssociations`].
pub mod cluster_capacity_provider_associations {
    object!(CapacityProviderStrategy = "AWS::ECS::ClusterCapacityProviderAssociations.CapacityProviderStrategy", "ecs-clustercapacityproviderassociations-capacityproviderstrategy");
    impl CapacityProviderStrategy {
        new! {
            capacity_provider: String = "CapacityProvider", "update";
        }
        set! {
            base: i64 = "Base", "update; 0 to 100000";
            weight: i64 = "Weight", "update; 0 to 1000";
        }
    }
}

resource! {
    Daemon = "AWS::ECS::Daemon", "ecs-daemon", List("Tags"), m::Arn
}
impl Daemon {
    new! {}
    set! {
        capacity_provider_arns: [m::Arn] = "CapacityProviderArns", "update; at least 1 items; cannot be read back";
        cluster_arn: m::ecs::ClusterArn = "ClusterArn", "replacement";
        critical: bool = "Critical", "update; cannot be read back";
        daemon_name: String = "DaemonName", "replacement; cannot be read back";
        daemon_task_definition_arn: m::Arn = "DaemonTaskDefinitionArn", "update; cannot be read back";
        deployment_configuration: daemon::DaemonDeploymentConfiguration = "DeploymentConfiguration", "update; cannot be read back";
        enable_ecs_managed_tags: bool = "EnableECSManagedTags", "update; cannot be read back";
        enable_execute_command: bool = "EnableExecuteCommand", "update; cannot be read back";
        propagate_tags: daemon::PropagateTags = "PropagateTags", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Daemon> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_daemon_arn: m::Arn = "DaemonArn";
        attr_daemon_status: String = "DaemonStatus";
        attr_deployment_arn: m::Arn = "DeploymentArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Daemon: m::Arn = Ref; }
/// Property types and values of [`Daemon`].
pub mod daemon {
    use crate::value as v;
    object!(DaemonAlarmConfiguration = "AWS::ECS::Daemon.DaemonAlarmConfiguration", "ecs-daemon-daemonalarmconfiguration");
    impl DaemonAlarmConfiguration {
        new! {}
        set! {
            alarm_names: [String] = "AlarmNames", "update";
            enable: bool = "Enable", "update";
        }
    }

    object!(DaemonDeploymentConfiguration = "AWS::ECS::Daemon.DaemonDeploymentConfiguration", "ecs-daemon-daemondeploymentconfiguration");
    impl DaemonDeploymentConfiguration {
        new! {}
        set! {
            alarms: DaemonAlarmConfiguration = "Alarms", "update";
            bake_time_in_minutes: i64 = "BakeTimeInMinutes", "update; 0 to 1440";
            drain_percent: v::Number = "DrainPercent", "update; 0 to 100";
        }
    }
    values! { PropagateTags: Daemon = "DAEMON", None = "NONE" }
}

resource! {
    DaemonTaskDefinition = "AWS::ECS::DaemonTaskDefinition", "ecs-daemontaskdefinition", List("Tags"), m::Arn
}
impl DaemonTaskDefinition {
    new! {}
    set! {
        container_definitions: [daemon_task_definition::DaemonContainerDefinition] = "ContainerDefinitions", "replacement";
        cpu: String = "Cpu", "replacement";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement";
        family: String = "Family", "replacement";
        ipc_mode: daemon_task_definition::IpcMode = "IpcMode", "replacement";
        memory: String = "Memory", "replacement";
        pid_mode: daemon_task_definition::PidMode = "PidMode", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        task_role_arn: m::iam::RoleArn = "TaskRoleArn", "replacement";
        volumes: [daemon_task_definition::Volume] = "Volumes", "replacement";
    }
}
impl c::Handle<DaemonTaskDefinition> {
    get! {
        attr_daemon_task_definition_arn: m::Arn = "DaemonTaskDefinitionArn";
    }
}
give! { DaemonTaskDefinition: m::Arn = Ref; }
/// Property types and values of [`DaemonTaskDefinition`].
pub mod daemon_task_definition {
    use crate::value as v;
    object!(ContainerDependency = "AWS::ECS::DaemonTaskDefinition.ContainerDependency", "ecs-daemontaskdefinition-containerdependency");
    impl ContainerDependency {
        new! {}
        set! {
            condition: Condition = "Condition", "update";
            container_name: String = "ContainerName", "update";
        }
    }

    object!(DaemonContainerDefinition = "AWS::ECS::DaemonTaskDefinition.DaemonContainerDefinition", "ecs-daemontaskdefinition-daemoncontainerdefinition");
    impl DaemonContainerDefinition {
        new! {
            name: String = "Name", "update";
            image: String = "Image", "update";
        }
        set! {
            command: [String] = "Command", "update";
            cpu: i64 = "Cpu", "update";
            depends_on: [ContainerDependency] = "DependsOn", "update";
            entry_point: [String] = "EntryPoint", "update";
            environment: [KeyValuePair] = "Environment", "update";
            environment_files: [EnvironmentFile] = "EnvironmentFiles", "update";
            essential: bool = "Essential", "update";
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration", "update";
            health_check: HealthCheck = "HealthCheck", "update";
            interactive: bool = "Interactive", "update";
            linux_parameters: LinuxParameters = "LinuxParameters", "update";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            memory: i64 = "Memory", "update";
            memory_reservation: i64 = "MemoryReservation", "update";
            mount_points: [MountPoint] = "MountPoints", "update";
            privileged: bool = "Privileged", "update";
            pseudo_terminal: bool = "PseudoTerminal", "update";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "update";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "update";
            restart_policy: RestartPolicy = "RestartPolicy", "update";
            secrets: [Secret] = "Secrets", "update";
            start_timeout: i64 = "StartTimeout", "update";
            stop_timeout: i64 = "StopTimeout", "update";
            system_controls: [SystemControl] = "SystemControls", "update";
            ulimits: [Ulimit] = "Ulimits", "update";
            user: String = "User", "update";
            working_directory: String = "WorkingDirectory", "update";
        }
    }

    object!(Device = "AWS::ECS::DaemonTaskDefinition.Device", "ecs-daemontaskdefinition-device");
    impl Device {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            host_path: String = "HostPath", "update";
            permissions: [Permission] = "Permissions", "update";
        }
    }

    object!(EnvironmentFile = "AWS::ECS::DaemonTaskDefinition.EnvironmentFile", "ecs-daemontaskdefinition-environmentfile");
    impl EnvironmentFile {
        new! {}
        set! {
            type_: EnvironmentFileType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(FirelensConfiguration = "AWS::ECS::DaemonTaskDefinition.FirelensConfiguration", "ecs-daemontaskdefinition-firelensconfiguration");
    impl FirelensConfiguration {
        new! {}
        set! {
            options: v::Map<String> = "Options", "update";
            type_: FirelensConfigurationType = "Type", "update";
        }
    }

    object!(HealthCheck = "AWS::ECS::DaemonTaskDefinition.HealthCheck", "ecs-daemontaskdefinition-healthcheck");
    impl HealthCheck {
        new! {}
        set! {
            command: [String] = "Command", "update";
            interval: i64 = "Interval", "update";
            retries: i64 = "Retries", "update";
            start_period: i64 = "StartPeriod", "update";
            timeout: i64 = "Timeout", "update";
        }
    }

    object!(HostVolumeProperties = "AWS::ECS::DaemonTaskDefinition.HostVolumeProperties", "ecs-daemontaskdefinition-hostvolumeproperties");
    impl HostVolumeProperties {
        new! {}
        set! {
            source_path: String = "SourcePath", "update";
        }
    }

    object!(KernelCapabilities = "AWS::ECS::DaemonTaskDefinition.KernelCapabilities", "ecs-daemontaskdefinition-kernelcapabilities");
    impl KernelCapabilities {
        new! {}
        set! {
            add_: [String] = "Add", "update";
            drop: [String] = "Drop", "update";
        }
    }

    object!(KeyValuePair = "AWS::ECS::DaemonTaskDefinition.KeyValuePair", "ecs-daemontaskdefinition-keyvaluepair");
    impl KeyValuePair {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(LinuxParameters = "AWS::ECS::DaemonTaskDefinition.LinuxParameters", "ecs-daemontaskdefinition-linuxparameters");
    impl LinuxParameters {
        new! {}
        set! {
            capabilities: KernelCapabilities = "Capabilities", "update";
            devices: [Device] = "Devices", "update";
            init_process_enabled: bool = "InitProcessEnabled", "update";
            tmpfs: [Tmpfs] = "Tmpfs", "update";
        }
    }

    object!(LogConfiguration = "AWS::ECS::DaemonTaskDefinition.LogConfiguration", "ecs-daemontaskdefinition-logconfiguration");
    impl LogConfiguration {
        new! {
            log_driver: String = "LogDriver", "update";
        }
        set! {
            options: v::Map<String> = "Options", "update";
            secret_options: [Secret] = "SecretOptions", "update";
        }
    }

    object!(MountPoint = "AWS::ECS::DaemonTaskDefinition.MountPoint", "ecs-daemontaskdefinition-mountpoint");
    impl MountPoint {
        new! {}
        set! {
            container_path: String = "ContainerPath", "update";
            read_only: bool = "ReadOnly", "update";
            source_volume: String = "SourceVolume", "update";
        }
    }

    object!(RepositoryCredentials = "AWS::ECS::DaemonTaskDefinition.RepositoryCredentials", "ecs-daemontaskdefinition-repositorycredentials");
    impl RepositoryCredentials {
        new! {}
        set! {
            credentials_parameter: String = "CredentialsParameter", "update";
        }
    }

    object!(RestartPolicy = "AWS::ECS::DaemonTaskDefinition.RestartPolicy", "ecs-daemontaskdefinition-restartpolicy");
    impl RestartPolicy {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            ignored_exit_codes: [i64] = "IgnoredExitCodes", "update";
            restart_attempt_period: i64 = "RestartAttemptPeriod", "update";
        }
    }

    object!(Secret = "AWS::ECS::DaemonTaskDefinition.Secret", "ecs-daemontaskdefinition-secret");
    impl Secret {
        new! {
            name: String = "Name", "update";
            value_from: String = "ValueFrom", "update";
        }
    }

    object!(SystemControl = "AWS::ECS::DaemonTaskDefinition.SystemControl", "ecs-daemontaskdefinition-systemcontrol");
    impl SystemControl {
        new! {}
        set! {
            namespace: String = "Namespace", "update";
            value: String = "Value", "update";
        }
    }

    object!(Tmpfs = "AWS::ECS::DaemonTaskDefinition.Tmpfs", "ecs-daemontaskdefinition-tmpfs");
    impl Tmpfs {
        new! {
            size: i64 = "Size", "update";
        }
        set! {
            container_path: String = "ContainerPath", "update";
            mount_options: [String] = "MountOptions", "update";
        }
    }

    object!(Ulimit = "AWS::ECS::DaemonTaskDefinition.Ulimit", "ecs-daemontaskdefinition-ulimit");
    impl Ulimit {
        new! {
            name: Name = "Name", "update";
            hard_limit: i64 = "HardLimit", "update";
            soft_limit: i64 = "SoftLimit", "update";
        }
    }

    object!(Volume = "AWS::ECS::DaemonTaskDefinition.Volume", "ecs-daemontaskdefinition-volume");
    impl Volume {
        new! {}
        set! {
            host: HostVolumeProperties = "Host", "update";
            name: String = "Name", "update";
        }
    }
    values! { IpcMode: None = "none", Shared = "shared" }
    values! { PidMode: None = "none", Shared = "shared" }
    values! { Condition: Complete = "COMPLETE", Healthy = "HEALTHY", Start = "START", Success = "SUCCESS" }
    values! { Permission: Mknod = "mknod", Read = "read", Write = "write" }
    values! { EnvironmentFileType: S3 = "s3" }
    values! { FirelensConfigurationType: Fluentbit = "fluentbit", Fluentd = "fluentd" }
    values! { Name: Core = "core", Cpu = "cpu", Data = "data", Fsize = "fsize", Locks = "locks", Memlock = "memlock", Msgqueue = "msgqueue", Nice = "nice", Nofile = "nofile", Nproc = "nproc", Rss = "rss", Rtprio = "rtprio", Rttime = "rttime", Sigpending = "sigpending", Stack = "stack" }
}

resource! {
    ExpressGatewayService = "AWS::ECS::ExpressGatewayService", "ecs-expressgatewayservice", List("Tags"), m::Arn
}
impl ExpressGatewayService {
    new! {
        infrastructure_role_arn: m::iam::RoleArn = "InfrastructureRoleArn", "replacement";
    }
    set! {
        cluster: String = "Cluster", "replacement; default `default`";
        cpu: String = "Cpu", "update; default `256`; cannot be read back";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; cannot be read back";
        health_check_path: String = "HealthCheckPath", "update; default `HTTP:80/ping`; cannot be read back";
        memory: String = "Memory", "update; default `512`; cannot be read back";
        network_configuration: express_gateway_service::ExpressGatewayServiceNetworkConfiguration = "NetworkConfiguration", "update; cannot be read back";
        primary_container: express_gateway_service::ExpressGatewayContainer = "PrimaryContainer", "update; cannot be read back";
        scaling_target: express_gateway_service::ExpressGatewayScalingTarget = "ScalingTarget", "update; cannot be read back";
        service_name: String = "ServiceName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        task_definition_arn: m::ecs::TaskDefinitionArn = "TaskDefinitionArn", "update; cannot be read back";
        task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update; cannot be read back";
    }
}
impl c::Handle<ExpressGatewayService> {
    get! {
        attr_active_configurations: [v::Json] = "ActiveConfigurations";
        attr_created_at: String = "CreatedAt";
        attr_ecs_managed_resource_arns: v::Json = "ECSManagedResourceArns";
        attr_ecs_managed_resource_arns_auto_scaling: v::Json = "ECSManagedResourceArns.AutoScaling";
        attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies: [String] = "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies";
        attr_ecs_managed_resource_arns_auto_scaling_scalable_target: String = "ECSManagedResourceArns.AutoScaling.ScalableTarget";
        attr_ecs_managed_resource_arns_ingress_path: v::Json = "ECSManagedResourceArns.IngressPath";
        attr_ecs_managed_resource_arns_ingress_path_certificate_arn: m::certificatemanager::CertificateArn = "ECSManagedResourceArns.IngressPath.CertificateArn";
        attr_ecs_managed_resource_arns_ingress_path_listener_arn: m::Arn = "ECSManagedResourceArns.IngressPath.ListenerArn";
        attr_ecs_managed_resource_arns_ingress_path_listener_rule_arn: String = "ECSManagedResourceArns.IngressPath.ListenerRuleArn";
        attr_ecs_managed_resource_arns_ingress_path_load_balancer_arn: m::Arn = "ECSManagedResourceArns.IngressPath.LoadBalancerArn";
        attr_ecs_managed_resource_arns_ingress_path_load_balancer_security_groups: [String] = "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups";
        attr_ecs_managed_resource_arns_ingress_path_target_group_arns: [m::Arn] = "ECSManagedResourceArns.IngressPath.TargetGroupArns";
        attr_ecs_managed_resource_arns_log_groups: [String] = "ECSManagedResourceArns.LogGroups";
        attr_ecs_managed_resource_arns_metric_alarms: [String] = "ECSManagedResourceArns.MetricAlarms";
        attr_ecs_managed_resource_arns_service_security_groups: [String] = "ECSManagedResourceArns.ServiceSecurityGroups";
        attr_endpoint: String = "Endpoint";
        attr_service_arn: m::Arn = "ServiceArn";
        attr_status: v::Json = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ExpressGatewayService: m::Arn = Ref; }
/// Property types and values of [`ExpressGatewayService`].
pub mod express_gateway_service {
    use crate::value::meaning as m;
    object!(AutoScalingArns = "AWS::ECS::ExpressGatewayService.AutoScalingArns", "ecs-expressgatewayservice-autoscalingarns");
    impl AutoScalingArns {
        new! {}
    }

    object!(EcsManagedResourceArns = "AWS::ECS::ExpressGatewayService.ECSManagedResourceArns", "ecs-expressgatewayservice-ecsmanagedresourcearns");
    impl EcsManagedResourceArns {
        new! {}
    }

    object!(ExpressGatewayContainer = "AWS::ECS::ExpressGatewayService.ExpressGatewayContainer", "ecs-expressgatewayservice-expressgatewaycontainer");
    impl ExpressGatewayContainer {
        new! {
            image: String = "Image", "update";
        }
        set! {
            aws_logs_configuration: ExpressGatewayServiceAwsLogsConfiguration = "AwsLogsConfiguration", "update";
            command: [String] = "Command", "update";
            container_port: i64 = "ContainerPort", "update; default `80`";
            environment: [KeyValuePair] = "Environment", "update";
            repository_credentials: ExpressGatewayRepositoryCredentials = "RepositoryCredentials", "update";
            secrets: [Secret] = "Secrets", "update";
        }
    }

    object!(ExpressGatewayRepositoryCredentials = "AWS::ECS::ExpressGatewayService.ExpressGatewayRepositoryCredentials", "ecs-expressgatewayservice-expressgatewayrepositorycredentials");
    impl ExpressGatewayRepositoryCredentials {
        new! {
            credentials_parameter: String = "CredentialsParameter", "update";
        }
    }

    object!(ExpressGatewayScalingTarget = "AWS::ECS::ExpressGatewayService.ExpressGatewayScalingTarget", "ecs-expressgatewayservice-expressgatewayscalingtarget");
    impl ExpressGatewayScalingTarget {
        new! {}
        set! {
            auto_scaling_metric: ExpressGatewayServiceScalingMetric = "AutoScalingMetric", "update; default `AVERAGE_CPU`";
            auto_scaling_target_value: i64 = "AutoScalingTargetValue", "update; default `60`";
            max_task_count: i64 = "MaxTaskCount", "update; default `1`";
            min_task_count: i64 = "MinTaskCount", "update; default `1`";
        }
    }

    object!(ExpressGatewayServiceAwsLogsConfiguration = "AWS::ECS::ExpressGatewayService.ExpressGatewayServiceAwsLogsConfiguration", "ecs-expressgatewayservice-expressgatewayserviceawslogsconfiguration");
    impl ExpressGatewayServiceAwsLogsConfiguration {
        new! {
            log_group: String = "LogGroup", "update";
            log_stream_prefix: String = "LogStreamPrefix", "update; default `ecs`";
        }
    }

    object!(ExpressGatewayServiceConfiguration = "AWS::ECS::ExpressGatewayService.ExpressGatewayServiceConfiguration", "ecs-expressgatewayservice-expressgatewayserviceconfiguration");
    impl ExpressGatewayServiceConfiguration {
        new! {}
        set! {
            cpu: String = "Cpu", "update";
            created_at: String = "CreatedAt", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update";
            health_check_path: String = "HealthCheckPath", "update";
            ingress_paths: [IngressPathSummary] = "IngressPaths", "update";
            memory: String = "Memory", "update";
            network_configuration: ExpressGatewayServiceNetworkConfiguration = "NetworkConfiguration", "update";
            primary_container: ExpressGatewayContainer = "PrimaryContainer", "update";
            scaling_target: ExpressGatewayScalingTarget = "ScalingTarget", "update";
            service_revision_arn: m::Arn = "ServiceRevisionArn", "update";
            task_definition_arn: m::ecs::TaskDefinitionArn = "TaskDefinitionArn", "update";
            task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update";
        }
    }

    object!(ExpressGatewayServiceNetworkConfiguration = "AWS::ECS::ExpressGatewayService.ExpressGatewayServiceNetworkConfiguration", "ecs-expressgatewayservice-expressgatewayservicenetworkconfiguration");
    impl ExpressGatewayServiceNetworkConfiguration {
        new! {}
        set! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
        }
    }

    object!(ExpressGatewayServiceStatus = "AWS::ECS::ExpressGatewayService.ExpressGatewayServiceStatus", "ecs-expressgatewayservice-expressgatewayservicestatus");
    impl ExpressGatewayServiceStatus {
        new! {}
        set! {
            status_code: ExpressGatewayServiceStatusCode = "StatusCode", "update";
        }
    }

    object!(IngressPathArns = "AWS::ECS::ExpressGatewayService.IngressPathArns", "ecs-expressgatewayservice-ingresspatharns");
    impl IngressPathArns {
        new! {}
    }

    object!(IngressPathSummary = "AWS::ECS::ExpressGatewayService.IngressPathSummary", "ecs-expressgatewayservice-ingresspathsummary");
    impl IngressPathSummary {
        new! {}
        set! {
            access_type: AccessType = "AccessType", "update";
            endpoint: String = "Endpoint", "update";
        }
    }

    object!(KeyValuePair = "AWS::ECS::ExpressGatewayService.KeyValuePair", "ecs-expressgatewayservice-keyvaluepair");
    impl KeyValuePair {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(Secret = "AWS::ECS::ExpressGatewayService.Secret", "ecs-expressgatewayservice-secret");
    impl Secret {
        new! {
            name: String = "Name", "update";
            value_from: String = "ValueFrom", "update";
        }
    }
    values! { ExpressGatewayServiceScalingMetric: AverageCpu = "AVERAGE_CPU", AverageMemory = "AVERAGE_MEMORY", RequestCountPerTarget = "REQUEST_COUNT_PER_TARGET" }
    values! { ExpressGatewayServiceStatusCode: Active = "ACTIVE", Draining = "DRAINING", Inactive = "INACTIVE" }
    values! { AccessType: Public = "PUBLIC", Private = "PRIVATE" }
}

resource! {
    Gateway = "AWS::ECS::Gateway", "ecs-gateway", List("Tags"), m::Arn
}
impl Gateway {
    new! {
        infrastructure_role_arn: m::iam::RoleArn = "InfrastructureRoleArn", "update";
        gateway_name: String = "GatewayName", "replacement; 1 to 255 characters";
        configuration: gateway::GatewayConfiguration = "Configuration", "update";
    }
    set! {
        deletion_protection: bool = "DeletionProtection", "update; default `true`";
        propagate_tags: gateway::PropagateGatewayTags = "PropagateTags", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Gateway> {
    get! {
        attr_access_type: String = "AccessType";
        attr_arn: m::Arn = "Arn";
        attr_configuration_host_shared_alb_current_alb_count: i64 = "Configuration.HostSharedAlb.CurrentAlbCount";
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Gateway: m::Arn = Ref; }
/// Property types and values of [`Gateway`].
pub mod gateway {
    use crate::value::meaning as m;
    object!(GatewayAlbTestTrafficRules = "AWS::ECS::Gateway.GatewayAlbTestTrafficRules", "ecs-gateway-gatewayalbtesttrafficrules");
    impl GatewayAlbTestTrafficRules {
        new! {}
        set! {
            header: GatewayTestTrafficHeader = "Header", "update";
        }
    }

    object!(GatewayConfiguration = "AWS::ECS::Gateway.GatewayConfiguration", "ecs-gateway-gatewayconfiguration");
    impl GatewayConfiguration {
        new! {
            host_shared_alb: HostSharedAlbConfiguration = "HostSharedAlb", "update";
        }
    }

    object!(GatewayElbAccessLogConfiguration = "AWS::ECS::Gateway.GatewayElbAccessLogConfiguration", "ecs-gateway-gatewayelbaccesslogconfiguration");
    impl GatewayElbAccessLogConfiguration {
        new! {}
        set! {
            destination: GatewayElbAccessLogDestination = "Destination", "update";
        }
    }

    object!(GatewayElbAccessLogDestination = "AWS::ECS::Gateway.GatewayElbAccessLogDestination", "ecs-gateway-gatewayelbaccesslogdestination");
    impl GatewayElbAccessLogDestination {
        new! {
            s3: GatewayElbAccessLogS3Destination = "S3", "update";
        }
    }

    object!(GatewayElbAccessLogS3Destination = "AWS::ECS::Gateway.GatewayElbAccessLogS3Destination", "ecs-gateway-gatewayelbaccesslogs3destination");
    impl GatewayElbAccessLogS3Destination {
        new! {
            bucket: String = "Bucket", "update";
        }
        set! {
            prefix: String = "Prefix", "update";
        }
    }

    object!(GatewayElbNetworkConfiguration = "AWS::ECS::Gateway.GatewayElbNetworkConfiguration", "ecs-gateway-gatewayelbnetworkconfiguration");
    impl GatewayElbNetworkConfiguration {
        new! {}
        set! {
            inbound_security_group: String = "InboundSecurityGroup", "update";
            ip_address_type: GatewayElbIpAddressType = "IpAddressType", "replacement";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; at least 2 items";
        }
    }

    object!(GatewayTestTrafficHeader = "AWS::ECS::Gateway.GatewayTestTrafficHeader", "ecs-gateway-gatewaytesttrafficheader");
    impl GatewayTestTrafficHeader {
        new! {
            name: String = "Name", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(HostSharedAlbConfiguration = "AWS::ECS::Gateway.HostSharedAlbConfiguration", "ecs-gateway-hostsharedalbconfiguration");
    impl HostSharedAlbConfiguration {
        new! {}
        set! {
            access_logs: GatewayElbAccessLogConfiguration = "AccessLogs", "update";
            http_desync: GatewayAlbDesyncMitigationMode = "HttpDesync", "update";
            max_alb_count: i64 = "MaxAlbCount", "update";
            network_configuration: GatewayElbNetworkConfiguration = "NetworkConfiguration", "update";
            port: i64 = "Port", "replacement; 1 to 65535";
            protocol: GatewayAlbProtocol = "Protocol", "replacement";
            scheme: GatewayElbScheme = "Scheme", "replacement";
            test_traffic_rules: GatewayAlbTestTrafficRules = "TestTrafficRules", "update";
            web_acl_arn: m::Arn = "WebACLArn", "update";
        }
    }
    values! { PropagateGatewayTags: None = "NONE", Gateway = "GATEWAY" }
    values! { GatewayElbIpAddressType: Ipv4 = "ipv4", Dualstack = "dualstack", DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4" }
    values! { GatewayAlbDesyncMitigationMode: Monitor = "monitor", Defensive = "defensive", Strictest = "strictest" }
    values! { GatewayAlbProtocol: Http = "HTTP", Https = "HTTPS" }
    values! { GatewayElbScheme: InternetFacing = "internet-facing", Internal = "internal" }
}

resource! {
    GatewayClusterAssociations = "AWS::ECS::GatewayClusterAssociations", "ecs-gatewayclusterassociations", None, String
}
impl GatewayClusterAssociations {
    new! {
        cluster: String = "Cluster", "replacement";
        gateway: String = "Gateway", "replacement";
    }
}
impl c::Handle<GatewayClusterAssociations> {
    get! {
        attr_cluster_arn: m::Arn = "ClusterArn";
        attr_gateway_arn: m::Arn = "GatewayArn";
        attr_status: String = "Status";
    }
}

resource! {
    PrimaryTaskSet = "AWS::ECS::PrimaryTaskSet", "ecs-primarytaskset", None, String
}
impl PrimaryTaskSet {
    new! {
        task_set_id: String = "TaskSetId", "update";
        cluster: String = "Cluster", "replacement";
        service: String = "Service", "replacement";
    }
}

resource! {
    Service = "AWS::ECS::Service", "ecs-service", List("Tags"), m::Arn
}
impl Service {
    new! {}
    set! {
        availability_zone_rebalancing: service::AvailabilityZoneRebalancing = "AvailabilityZoneRebalancing", "update; default `ENABLED`";
        capacity_provider_strategy: [service::CapacityProviderStrategyItem] = "CapacityProviderStrategy", "update";
        cluster: m::ecs::ClusterArnOrName = "Cluster", "replacement";
        deployment_configuration: service::DeploymentConfiguration = "DeploymentConfiguration", "update";
        deployment_controller: service::DeploymentController = "DeploymentController", "replacement";
        desired_count: i64 = "DesiredCount", "update";
        enable_ecs_managed_tags: bool = "EnableECSManagedTags", "update";
        enable_execute_command: bool = "EnableExecuteCommand", "update";
        force_new_deployment: service::ForceNewDeployment = "ForceNewDeployment", "update; cannot be read back";
        gateway_connectors: [service::GatewayConnector] = "GatewayConnectors", "update; at most 1 items; cannot be read back";
        health_check_grace_period_seconds: i64 = "HealthCheckGracePeriodSeconds", "update";
        launch_type: service::LaunchType = "LaunchType", "may replace";
        load_balancers: [service::LoadBalancer] = "LoadBalancers", "update";
        monitoring: service::MonitoringConfiguration = "Monitoring", "update; cannot be read back";
        network_configuration: service::NetworkConfiguration = "NetworkConfiguration", "update";
        placement_constraints: [service::PlacementConstraint] = "PlacementConstraints", "update";
        placement_strategies: [service::PlacementStrategy] = "PlacementStrategies", "update";
        platform_version: String = "PlatformVersion", "update; default `LATEST`";
        propagate_tags: service::PropagateTags = "PropagateTags", "update";
        role: m::iam::RoleArnOrName = "Role", "replacement";
        scheduling_strategy: service::SchedulingStrategy = "SchedulingStrategy", "replacement";
        service_connect_configuration: service::ServiceConnectConfiguration = "ServiceConnectConfiguration", "update; cannot be read back";
        service_name: String = "ServiceName", "replacement";
        service_registries: [service::ServiceRegistry] = "ServiceRegistries", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        task_definition: m::ecs::TaskDefinitionArn = "TaskDefinition", "update";
        volume_configurations: [service::ServiceVolumeConfiguration] = "VolumeConfigurations", "update; cannot be read back";
        vpc_lattice_configurations: [service::VpcLatticeConfiguration] = "VpcLatticeConfigurations", "update";
    }
}
impl c::Handle<Service> {
    get! {
        attr_name: String = "Name";
        attr_service_arn: m::Arn = "ServiceArn";
    }
}
give! { Service: m::Arn = Ref; }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdvancedConfiguration = "AWS::ECS::Service.AdvancedConfiguration", "ecs-service-advancedconfiguration");
    impl AdvancedConfiguration {
        new! {
            alternate_target_group_arn: m::Arn = "AlternateTargetGroupArn", "update";
        }
        set! {
            production_listener_rule: String = "ProductionListenerRule", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            test_listener_rule: String = "TestListenerRule", "update";
        }
    }

    object!(AwsVpcConfiguration = "AWS::ECS::Service.AwsVpcConfiguration", "ecs-service-awsvpcconfiguration");
    impl AwsVpcConfiguration {
        new! {}
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
        }
    }

    object!(CanaryConfiguration = "AWS::ECS::Service.CanaryConfiguration", "ecs-service-canaryconfiguration");
    impl CanaryConfiguration {
        new! {}
        set! {
            canary_bake_time_in_minutes: i64 = "CanaryBakeTimeInMinutes", "update; 0 to 1440";
            canary_percent: v::Number = "CanaryPercent", "update; 0.1 to 100";
        }
    }

    object!(CapacityProviderStrategyItem = "AWS::ECS::Service.CapacityProviderStrategyItem", "ecs-service-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {}
        set! {
            base: i64 = "Base", "update; 0 to 100000";
            capacity_provider: m::ecs::CapacityProviderName = "CapacityProvider", "update";
            weight: i64 = "Weight", "update; 0 to 1000";
        }
    }

    object!(DeploymentAlarms = "AWS::ECS::Service.DeploymentAlarms", "ecs-service-deploymentalarms");
    impl DeploymentAlarms {
        new! {
            alarm_names: [m::cloudwatch::AlarmName] = "AlarmNames", "update";
            enable: bool = "Enable", "update";
            rollback: bool = "Rollback", "update";
        }
    }

    object!(DeploymentCircuitBreaker = "AWS::ECS::Service.DeploymentCircuitBreaker", "ecs-service-deploymentcircuitbreaker");
    impl DeploymentCircuitBreaker {
        new! {
            enable: bool = "Enable", "update";
            rollback: bool = "Rollback", "update";
        }
        set! {
            reset_on_healthy_task: bool = "ResetOnHealthyTask", "update";
            threshold_configuration: ThresholdConfiguration = "ThresholdConfiguration", "update";
        }
    }

    object!(DeploymentConfiguration = "AWS::ECS::Service.DeploymentConfiguration", "ecs-service-deploymentconfiguration");
    impl DeploymentConfiguration {
        new! {}
        set! {
            alarms: DeploymentAlarms = "Alarms", "update";
            bake_time_in_minutes: i64 = "BakeTimeInMinutes", "update; 0 to 1440";
            canary_configuration: CanaryConfiguration = "CanaryConfiguration", "update";
            deployment_circuit_breaker: DeploymentCircuitBreaker = "DeploymentCircuitBreaker", "update";
            early_success_criteria: DeploymentEarlySuccessCriteria = "EarlySuccessCriteria", "update";
            lifecycle_hooks: [DeploymentLifecycleHook] = "LifecycleHooks", "update";
            linear_configuration: LinearConfiguration = "LinearConfiguration", "update";
            maximum_percent: i64 = "MaximumPercent", "update";
            minimum_healthy_percent: i64 = "MinimumHealthyPercent", "update";
            strategy: Strategy = "Strategy", "update";
        }
    }

    object!(DeploymentController = "AWS::ECS::Service.DeploymentController", "ecs-service-deploymentcontroller");
    impl DeploymentController {
        new! {}
        set! {
            type_: DeploymentControllerType = "Type", "replacement";
        }
    }

    object!(DeploymentEarlySuccessCriteria = "AWS::ECS::Service.DeploymentEarlySuccessCriteria", "ecs-service-deploymentearlysuccesscriteria");
    impl DeploymentEarlySuccessCriteria {
        new! {}
        set! {
            enable: bool = "Enable", "update";
            healthy_percent: i64 = "HealthyPercent", "update; 0 to 100";
            source_service_revision_cleanup: SourceServiceRevisionCleanup = "SourceServiceRevisionCleanup", "update";
        }
    }

    object!(DeploymentLifecycleHook = "AWS::ECS::Service.DeploymentLifecycleHook", "ecs-service-deploymentlifecyclehook");
    impl DeploymentLifecycleHook {
        new! {
            lifecycle_stages: [LifecycleStage] = "LifecycleStages", "update; at least 1 items";
        }
        set! {
            hook_details: v::Json = "HookDetails", "update";
            hook_target_arn: m::Arn = "HookTargetArn", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            target_type: TargetType = "TargetType", "update";
            timeout_configuration: HookTimeoutConfig = "TimeoutConfiguration", "update";
        }
    }

    object!(EbsTagSpecification = "AWS::ECS::Service.EBSTagSpecification", "ecs-service-ebstagspecification");
    impl EbsTagSpecification {
        new! {
            resource_type: ResourceType = "ResourceType", "update";
        }
        set! {
            propagate_tags: PropagateTags = "PropagateTags", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        }
    }

    object!(ForceNewDeployment = "AWS::ECS::Service.ForceNewDeployment", "ecs-service-forcenewdeployment");
    impl ForceNewDeployment {
        new! {
            enable_force_new_deployment: bool = "EnableForceNewDeployment", "update";
        }
        set! {
            force_new_deployment_nonce: String = "ForceNewDeploymentNonce", "update; 1 to 255 characters";
        }
    }

    object!(GatewayConnector = "AWS::ECS::Service.GatewayConnector", "ecs-service-gatewayconnector");
    impl GatewayConnector {
        new! {
            port_name: String = "PortName", "update";
        }
        set! {
            filters: GatewayConnectorFilters = "Filters", "update";
            health_check: GatewayConnectorHealthCheck = "HealthCheck", "update";
        }
    }

    object!(GatewayConnectorFilters = "AWS::ECS::Service.GatewayConnectorFilters", "ecs-service-gatewayconnectorfilters");
    impl GatewayConnectorFilters {
        new! {}
        set! {
            access_types: [AccessType] = "AccessTypes", "update; at most 2 items";
        }
    }

    object!(GatewayConnectorHealthCheck = "AWS::ECS::Service.GatewayConnectorHealthCheck", "ecs-service-gatewayconnectorhealthcheck");
    impl GatewayConnectorHealthCheck {
        new! {}
        set! {
            health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds", "update";
            health_check_path: String = "HealthCheckPath", "update";
            health_check_port: i64 = "HealthCheckPort", "update";
            health_check_protocol: HealthCheckProtocol = "HealthCheckProtocol", "update";
            health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds", "update";
            healthy_threshold_count: i64 = "HealthyThresholdCount", "update";
            matcher: GatewayConnectorHealthCheckMatcher = "Matcher", "update";
            unhealthy_threshold_count: i64 = "UnhealthyThresholdCount", "update";
        }
    }

    object!(GatewayConnectorHealthCheckMatcher = "AWS::ECS::Service.GatewayConnectorHealthCheckMatcher", "ecs-service-gatewayconnectorhealthcheckmatcher");
    impl GatewayConnectorHealthCheckMatcher {
        new! {}
        set! {
            grpc_code: String = "GrpcCode", "update";
            http_code: String = "HttpCode", "update";
        }
    }

    object!(HookTimeoutConfig = "AWS::ECS::Service.HookTimeoutConfig", "ecs-service-hooktimeoutconfig");
    impl HookTimeoutConfig {
        new! {}
        set! {
            action: Action = "Action", "update";
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update; 1 to 20160";
        }
    }

    object!(LinearConfiguration = "AWS::ECS::Service.LinearConfiguration", "ecs-service-linearconfiguration");
    impl LinearConfiguration {
        new! {}
        set! {
            step_bake_time_in_minutes: i64 = "StepBakeTimeInMinutes", "update; 0 to 1440";
            step_percent: v::Number = "StepPercent", "update; 3 to 100";
        }
    }

    object!(LoadBalancer = "AWS::ECS::Service.LoadBalancer", "ecs-service-loadbalancer");
    impl LoadBalancer {
        new! {}
        set! {
            advanced_configuration: AdvancedConfiguration = "AdvancedConfiguration", "update";
            container_name: String = "ContainerName", "update";
            container_port: i64 = "ContainerPort", "update";
            load_balancer_name: m::elasticloadbalancing::LoadBalancerName = "LoadBalancerName", "update";
            target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn", "update";
        }
    }

    object!(LogConfiguration = "AWS::ECS::Service.LogConfiguration", "ecs-service-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            log_driver: String = "LogDriver", "update";
            options: v::Map<String> = "Options", "update";
            secret_options: [Secret] = "SecretOptions", "update";
        }
    }

    object!(MetricConfiguration = "AWS::ECS::Service.MetricConfiguration", "ecs-service-metricconfiguration");
    impl MetricConfiguration {
        new! {
            metric_names: [MetricName] = "MetricNames", "update; 1 to 2 items";
            resolution_seconds: i64 = "ResolutionSeconds", "update; 20 to 60";
        }
    }

    object!(MonitoringConfiguration = "AWS::ECS::Service.MonitoringConfiguration", "ecs-service-monitoringconfiguration");
    impl MonitoringConfiguration {
        new! {
            metric_configurations: [MetricConfiguration] = "MetricConfigurations", "update; 1 to 2 items";
        }
    }

    object!(NetworkConfiguration = "AWS::ECS::Service.NetworkConfiguration", "ecs-service-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration", "update";
        }
    }

    object!(PlacementConstraint = "AWS::ECS::Service.PlacementConstraint", "ecs-service-placementconstraint");
    impl PlacementConstraint {
        new! {
            type_: PlacementConstraintType = "Type", "update";
        }
        set! {
            expression: String = "Expression", "update";
        }
    }

    object!(PlacementStrategy = "AWS::ECS::Service.PlacementStrategy", "ecs-service-placementstrategy");
    impl PlacementStrategy {
        new! {
            type_: PlacementStrategyType = "Type", "update";
        }
        set! {
            field: String = "Field", "update";
        }
    }

    object!(Secret = "AWS::ECS::Service.Secret", "ecs-service-secret");
    impl Secret {
        new! {
            name: String = "Name", "update";
            value_from: String = "ValueFrom", "update";
        }
    }

    object!(ServiceConnectAccessLogConfiguration = "AWS::ECS::Service.ServiceConnectAccessLogConfiguration", "ecs-service-serviceconnectaccesslogconfiguration");
    impl ServiceConnectAccessLogConfiguration {
        new! {
            format: Format = "Format", "update";
        }
        set! {
            include_query_parameters: IncludeQueryParameters = "IncludeQueryParameters", "update";
        }
    }

    object!(ServiceConnectClientAlias = "AWS::ECS::Service.ServiceConnectClientAlias", "ecs-service-serviceconnectclientalias");
    impl ServiceConnectClientAlias {
        new! {
            port: i64 = "Port", "update; 0 to 65535";
        }
        set! {
            dns_name: String = "DnsName", "update";
            test_traffic_rules: ServiceConnectTestTrafficRules = "TestTrafficRules", "update";
        }
    }

    object!(ServiceConnectConfiguration = "AWS::ECS::Service.ServiceConnectConfiguration", "ecs-service-serviceconnectconfiguration");
    impl ServiceConnectConfiguration {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            access_log_configuration: ServiceConnectAccessLogConfiguration = "AccessLogConfiguration", "update";
            container_configurations: [ServiceConnectContainerConfiguration] = "ContainerConfigurations", "update; at most 10 items";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            namespace: String = "Namespace", "update";
            services: [ServiceConnectService] = "Services", "update";
        }
    }

    object!(ServiceConnectContainerConfiguration = "AWS::ECS::Service.ServiceConnectContainerConfiguration", "ecs-service-serviceconnectcontainerconfiguration");
    impl ServiceConnectContainerConfiguration {
        new! {}
        set! {
            log_level: LogLevel = "LogLevel", "update";
        }
    }

    object!(ServiceConnectService = "AWS::ECS::Service.ServiceConnectService", "ecs-service-serviceconnectservice");
    impl ServiceConnectService {
        new! {
            port_name: String = "PortName", "update";
        }
        set! {
            client_aliases: [ServiceConnectClientAlias] = "ClientAliases", "update";
            discovery_name: String = "DiscoveryName", "update";
            ingress_port_override: i64 = "IngressPortOverride", "update; 0 to 65535";
            timeout: TimeoutConfiguration = "Timeout", "update";
            tls: ServiceConnectTlsConfiguration = "Tls", "update";
        }
    }

    object!(ServiceConnectTestTrafficRules = "AWS::ECS::Service.ServiceConnectTestTrafficRules", "ecs-service-serviceconnecttesttrafficrules");
    impl ServiceConnectTestTrafficRules {
        new! {
            header: ServiceConnectTestTrafficRulesHeader = "Header", "update";
        }
    }

    object!(ServiceConnectTestTrafficRulesHeader = "AWS::ECS::Service.ServiceConnectTestTrafficRulesHeader", "ecs-service-serviceconnecttesttrafficrulesheader");
    impl ServiceConnectTestTrafficRulesHeader {
        new! {
            name: String = "Name", "update";
        }
        set! {
            value: ServiceConnectTestTrafficRulesHeaderValue = "Value", "update";
        }
    }

    object!(ServiceConnectTestTrafficRulesHeaderValue = "AWS::ECS::Service.ServiceConnectTestTrafficRulesHeaderValue", "ecs-service-serviceconnecttesttrafficrulesheadervalue");
    impl ServiceConnectTestTrafficRulesHeaderValue {
        new! {
            exact: String = "Exact", "update";
        }
    }

    object!(ServiceConnectTlsCertificateAuthority = "AWS::ECS::Service.ServiceConnectTlsCertificateAuthority", "ecs-service-serviceconnecttlscertificateauthority");
    impl ServiceConnectTlsCertificateAuthority {
        new! {}
        set! {
            aws_pca_authority_arn: m::Arn = "AwsPcaAuthorityArn", "update";
        }
    }

    object!(ServiceConnectTlsConfiguration = "AWS::ECS::Service.ServiceConnectTlsConfiguration", "ecs-service-serviceconnecttlsconfiguration");
    impl ServiceConnectTlsConfiguration {
        new! {
            issuer_certificate_authority: ServiceConnectTlsCertificateAuthority = "IssuerCertificateAuthority", "update";
        }
        set! {
            kms_key: String = "KmsKey", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }

    object!(ServiceManagedEbsVolumeConfiguration = "AWS::ECS::Service.ServiceManagedEBSVolumeConfiguration", "ecs-service-servicemanagedebsvolumeconfiguration");
    impl ServiceManagedEbsVolumeConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            encrypted: bool = "Encrypted", "update";
            filesystem_type: FilesystemType = "FilesystemType", "update";
            iops: i64 = "Iops", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            size_in_gib: i64 = "SizeInGiB", "update";
            snapshot_id: String = "SnapshotId", "update";
            tag_specifications: [EbsTagSpecification] = "TagSpecifications", "update";
            throughput: i64 = "Throughput", "update";
            volume_initialization_rate: i64 = "VolumeInitializationRate", "update";
            volume_type: String = "VolumeType", "update";
        }
    }

    object!(ServiceRegistry = "AWS::ECS::Service.ServiceRegistry", "ecs-service-serviceregistry");
    impl ServiceRegistry {
        new! {}
        set! {
            container_name: String = "ContainerName", "update";
            container_port: i64 = "ContainerPort", "update";
            port: i64 = "Port", "update";
            registry_arn: m::Arn = "RegistryArn", "update";
        }
    }

    object!(ServiceVolumeConfiguration = "AWS::ECS::Service.ServiceVolumeConfiguration", "ecs-service-servicevolumeconfiguration");
    impl ServiceVolumeConfiguration {
        new! {
            name: String = "Name", "update";
        }
        set! {
            managed_ebs_volume: ServiceManagedEbsVolumeConfiguration = "ManagedEBSVolume", "update";
        }
    }

    object!(ThresholdConfiguration = "AWS::ECS::Service.ThresholdConfiguration", "ecs-service-thresholdconfiguration");
    impl ThresholdConfiguration {
        new! {
            type_: ThresholdConfigurationType = "Type", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(TimeoutConfiguration = "AWS::ECS::Service.TimeoutConfiguration", "ecs-service-timeoutconfiguration");
    impl TimeoutConfiguration {
        new! {}
        set! {
            idle_timeout_seconds: i64 = "IdleTimeoutSeconds", "update; 0 to 2147483647";
            per_request_timeout_seconds: i64 = "PerRequestTimeoutSeconds", "update; 0 to 2147483647";
        }
    }

    object!(VpcLatticeAdvancedConfiguration = "AWS::ECS::Service.VpcLatticeAdvancedConfiguration", "ecs-service-vpclatticeadvancedconfiguration");
    impl VpcLatticeAdvancedConfiguration {
        new! {}
        set! {
            alternate_target_group_arn: m::Arn = "AlternateTargetGroupArn", "update";
            production_listener_rule: String = "ProductionListenerRule", "update";
            test_listener_rule: String = "TestListenerRule", "update";
        }
    }

    object!(VpcLatticeConfiguration = "AWS::ECS::Service.VpcLatticeConfiguration", "ecs-service-vpclatticeconfiguration");
    impl VpcLatticeConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            target_group_arn: m::Arn = "TargetGroupArn", "update";
            port_name: String = "PortName", "update";
        }
        set! {
            advanced_configuration: VpcLatticeAdvancedConfiguration = "AdvancedConfiguration", "update";
        }
    }
    values! { AvailabilityZoneRebalancing: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { LaunchType: Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL" }
    values! { PropagateTags: Service = "SERVICE", TaskDefinition = "TASK_DEFINITION" }
    values! { SchedulingStrategy: Daemon = "DAEMON", Replica = "REPLICA" }
    values! { AssignPublicIp: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Strategy: Rolling = "ROLLING", BlueGreen = "BLUE_GREEN", Linear = "LINEAR", Canary = "CANARY" }
    values! { DeploymentControllerType: CodeDeploy = "CODE_DEPLOY", Ecs = "ECS", External = "EXTERNAL" }
    values! { SourceServiceRevisionCleanup: Blocking = "BLOCKING", Deferred = "DEFERRED" }
    values! { LifecycleStage: ReconcileService = "RECONCILE_SERVICE", PreScaleUp = "PRE_SCALE_UP", PostScaleUp = "POST_SCALE_UP", TestTrafficShift = "TEST_TRAFFIC_SHIFT", PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT", PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT", ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT", PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT" }
    values! { TargetType: AwsLambda = "AWS_LAMBDA", Pause = "PAUSE" }
    values! { ResourceType: Volume = "volume" }
    values! { AccessType: Public = "PUBLIC", Private = "PRIVATE" }
    values! { HealthCheckProtocol: Http = "HTTP", Https = "HTTPS" }
    values! { Action: Rollback = "ROLLBACK", Continue = "CONTINUE" }
    values! { MetricName: CpuUtilization = "CPUUtilization", MemoryUtilization = "MemoryUtilization" }
    values! { PlacementConstraintType: DistinctInstance = "distinctInstance", MemberOf = "memberOf" }
    values! { PlacementStrategyType: Binpack = "binpack", Random = "random", Spread = "spread" }
    values! { Format: Text = "TEXT", Json = "JSON" }
    values! { IncludeQueryParameters: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { LogLevel: Debug = "debug", Info = "info" }
    values! { FilesystemType: Ext3 = "ext3", Ext4 = "ext4", Ntfs = "ntfs", Xfs = "xfs" }
    values! { ThresholdConfigurationType: Count = "COUNT", BoundedPercent = "BOUNDED_PERCENT", UnboundedPercent = "UNBOUNDED_PERCENT" }
}

resource! {
    TaskDefinition = "AWS::ECS::TaskDefinition", "ecs-taskdefinition", List("Tags"), m::ecs::TaskDefinitionArn
}
impl TaskDefinition {
    new! {}
    set! {
        container_definitions: [task_definition::ContainerDefinition] = "ContainerDefinitions", "replacement";
        cpu: String = "Cpu", "replacement";
        enable_fault_injection: bool = "EnableFaultInjection", "replacement";
        ephemeral_storage: task_definition::EphemeralStorage = "EphemeralStorage", "replacement";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement";
        family: String = "Family", "replacement";
        inference_accelerators: [task_definition::InferenceAccelerator] = "InferenceAccelerators", "replacement; deprecated by AWS";
        ipc_mode: task_definition::IpcMode = "IpcMode", "replacement";
        memory: String = "Memory", "replacement";
        network_mode: task_definition::NetworkMode = "NetworkMode", "replacement";
        pid_mode: task_definition::PidMode = "PidMode", "replacement";
        placement_constraints: [task_definition::TaskDefinitionPlacementConstraint] = "PlacementConstraints", "replacement";
        proxy_configuration: task_definition::ProxyConfiguration = "ProxyConfiguration", "replacement";
        requires_compatibilities: [task_definition::RequiresCompatibility] = "RequiresCompatibilities", "replacement";
        runtime_platform: task_definition::RuntimePlatform = "RuntimePlatform", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        task_role_arn: m::iam::RoleArnOrName = "TaskRoleArn", "replacement";
        volumes: [task_definition::Volume] = "Volumes", "replacement";
    }
}
impl c::Handle<TaskDefinition> {
    get! {
        attr_task_definition_arn: m::ecs::TaskDefinitionArn = "TaskDefinitionArn";
    }
}
give! { TaskDefinition: m::Arn = Ref; m::ecs::TaskDefinitionArn = Ref; }
/// Property types and values of [`TaskDefinition`].
pub mod task_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthorizationConfig = "AWS::ECS::TaskDefinition.AuthorizationConfig", "ecs-taskdefinition-authorizationconfig");
    impl AuthorizationConfig {
        new! {}
        set! {
            access_point_id: m::efs::AccessPointId = "AccessPointId", "replacement";
            iam: Iam = "IAM", "replacement";
        }
    }

    object!(ContainerDefinition = "AWS::ECS::TaskDefinition.ContainerDefinition", "ecs-taskdefinition-containerdefinition");
    impl ContainerDefinition {
        new! {
            name: String = "Name", "replacement";
            image: String = "Image", "replacement";
        }
        set! {
            command: [String] = "Command", "replacement";
            cpu: i64 = "Cpu", "replacement";
            credential_specs: [String] = "CredentialSpecs", "update";
            depends_on: [ContainerDependency] = "DependsOn", "replacement";
            disable_networking: bool = "DisableNetworking", "replacement";
            dns_search_domains: [String] = "DnsSearchDomains", "replacement";
            dns_servers: [String] = "DnsServers", "replacement";
            docker_labels: v::Map<String> = "DockerLabels", "replacement";
            docker_security_options: [String] = "DockerSecurityOptions", "replacement";
            entry_point: [String] = "EntryPoint", "replacement";
            environment: [KeyValuePair] = "Environment", "replacement";
            environment_files: [EnvironmentFile] = "EnvironmentFiles", "replacement";
            essential: bool = "Essential", "replacement";
            extra_hosts: [HostEntry] = "ExtraHosts", "replacement";
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration", "replacement";
            health_check: HealthCheck = "HealthCheck", "replacement";
            hostname: String = "Hostname", "replacement";
            interactive: bool = "Interactive", "replacement";
            links: [String] = "Links", "replacement";
            linux_parameters: LinuxParameters = "LinuxParameters", "replacement";
            log_configuration: LogConfiguration = "LogConfiguration", "replacement";
            memory: i64 = "Memory", "replacement";
            memory_reservation: i64 = "MemoryReservation", "replacement";
            mount_points: [MountPoint] = "MountPoints", "replacement";
            port_mappings: [PortMapping] = "PortMappings", "replacement";
            privileged: bool = "Privileged", "replacement";
            pseudo_terminal: bool = "PseudoTerminal", "replacement";
            readonly_root_filesystem: bool = "ReadonlyRootFilesystem", "replacement";
            repository_credentials: RepositoryCredentials = "RepositoryCredentials", "replacement";
            resource_requirements: [ResourceRequirement] = "ResourceRequirements", "replacement";
            restart_policy: RestartPolicy = "RestartPolicy", "update";
            secrets: [Secret] = "Secrets", "replacement";
            start_timeout: i64 = "StartTimeout", "replacement";
            stop_timeout: i64 = "StopTimeout", "replacement";
            system_controls: [SystemControl] = "SystemControls", "replacement";
            ulimits: [Ulimit] = "Ulimits", "replacement";
            user: String = "User", "replacement";
            version_consistency: VersionConsistency = "VersionConsistency", "update; default `enabled`";
            volumes_from: [VolumeFrom] = "VolumesFrom", "replacement";
            working_directory: String = "WorkingDirectory", "replacement";
        }
    }

    object!(ContainerDependency = "AWS::ECS::TaskDefinition.ContainerDependency", "ecs-taskdefinition-containerdependency");
    impl ContainerDependency {
        new! {}
        set! {
            condition: Condition = "Condition", "replacement";
            container_name: String = "ContainerName", "replacement";
        }
    }

    object!(Device = "AWS::ECS::TaskDefinition.Device", "ecs-taskdefinition-device");
    impl Device {
        new! {}
        set! {
            container_path: String = "ContainerPath", "replacement";
            host_path: String = "HostPath", "replacement";
            permissions: [Permission] = "Permissions", "replacement";
        }
    }

    object!(DockerVolumeConfiguration = "AWS::ECS::TaskDefinition.DockerVolumeConfiguration", "ecs-taskdefinition-dockervolumeconfiguration");
    impl DockerVolumeConfiguration {
        new! {}
        set! {
            autoprovision: bool = "Autoprovision", "replacement";
            driver: String = "Driver", "replacement";
            driver_opts: v::Map<String> = "DriverOpts", "replacement";
            labels: v::Map<String> = "Labels", "replacement";
            scope: Scope = "Scope", "replacement";
        }
    }

    object!(EfsVolumeConfiguration = "AWS::ECS::TaskDefinition.EFSVolumeConfiguration", "ecs-taskdefinition-efsvolumeconfiguration");
    impl EfsVolumeConfiguration {
        new! {
            filesystem_id: m::efs::FileSystemId = "FilesystemId", "replacement";
        }
        set! {
            authorization_config: AuthorizationConfig = "AuthorizationConfig", "replacement";
            root_directory: String = "RootDirectory", "replacement";
            transit_encryption: TransitEncryption = "TransitEncryption", "replacement";
            transit_encryption_port: i64 = "TransitEncryptionPort", "replacement";
        }
    }

    object!(EnvironmentFile = "AWS::ECS::TaskDefinition.EnvironmentFile", "ecs-taskdefinition-environmentfile");
    impl EnvironmentFile {
        new! {}
        set! {
            type_: EnvironmentFileType = "Type", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(EphemeralStorage = "AWS::ECS::TaskDefinition.EphemeralStorage", "ecs-taskdefinition-ephemeralstorage");
    impl EphemeralStorage {
        new! {}
        set! {
            size_in_gib: i64 = "SizeInGiB", "replacement";
        }
    }

    object!(FSxAuthorizationConfig = "AWS::ECS::TaskDefinition.FSxAuthorizationConfig", "ecs-taskdefinition-fsxauthorizationconfig");
    impl FSxAuthorizationConfig {
        new! {
            credentials_parameter: String = "CredentialsParameter", "update";
            domain: String = "Domain", "update";
        }
    }

    object!(FSxWindowsFileServerVolumeConfiguration = "AWS::ECS::TaskDefinition.FSxWindowsFileServerVolumeConfiguration", "ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration");
    impl FSxWindowsFileServerVolumeConfiguration {
        new! {
            file_system_id: String = "FileSystemId", "update";
            root_directory: String = "RootDirectory", "update";
        }
        set! {
            authorization_config: FSxAuthorizationConfig = "AuthorizationConfig", "update";
        }
    }

    object!(FirelensConfiguration = "AWS::ECS::TaskDefinition.FirelensConfiguration", "ecs-taskdefinition-firelensconfiguration");
    impl FirelensConfiguration {
        new! {}
        set! {
            options: v::Map<String> = "Options", "replacement";
            type_: FirelensConfigurationType = "Type", "replacement";
        }
    }

    object!(HealthCheck = "AWS::ECS::TaskDefinition.HealthCheck", "ecs-taskdefinition-healthcheck");
    impl HealthCheck {
        new! {}
        set! {
            command: [String] = "Command", "replacement";
            interval: i64 = "Interval", "replacement";
            retries: i64 = "Retries", "replacement";
            start_period: i64 = "StartPeriod", "replacement";
            timeout: i64 = "Timeout", "replacement";
        }
    }

    object!(HostEntry = "AWS::ECS::TaskDefinition.HostEntry", "ecs-taskdefinition-hostentry");
    impl HostEntry {
        new! {}
        set! {
            hostname: String = "Hostname", "replacement";
            ip_address: String = "IpAddress", "replacement";
        }
    }

    object!(HostVolumeProperties = "AWS::ECS::TaskDefinition.HostVolumeProperties", "ecs-taskdefinition-hostvolumeproperties");
    impl HostVolumeProperties {
        new! {}
        set! {
            source_path: String = "SourcePath", "replacement";
        }
    }

    object!(InferenceAccelerator = "AWS::ECS::TaskDefinition.InferenceAccelerator", "ecs-taskdefinition-inferenceaccelerator");
    impl InferenceAccelerator {
        new! {}
        set! {
            device_name: String = "DeviceName", "replacement";
            device_type: String = "DeviceType", "replacement";
        }
    }

    object!(KernelCapabilities = "AWS::ECS::TaskDefinition.KernelCapabilities", "ecs-taskdefinition-kernelcapabilities");
    impl KernelCapabilities {
        new! {}
        set! {
            add_: [String] = "Add", "replacement";
            drop: [String] = "Drop", "replacement";
        }
    }

    object!(KeyValuePair = "AWS::ECS::TaskDefinition.KeyValuePair", "ecs-taskdefinition-keyvaluepair");
    impl KeyValuePair {
        new! {}
        set! {
            name: String = "Name", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(LinuxParameters = "AWS::ECS::TaskDefinition.LinuxParameters", "ecs-taskdefinition-linuxparameters");
    impl LinuxParameters {
        new! {}
        set! {
            capabilities: KernelCapabilities = "Capabilities", "replacement";
            devices: [Device] = "Devices", "replacement";
            init_process_enabled: bool = "InitProcessEnabled", "replacement";
            max_swap: i64 = "MaxSwap", "replacement";
            shared_memory_size: i64 = "SharedMemorySize", "replacement";
            swappiness: i64 = "Swappiness", "replacement";
            tmpfs: [Tmpfs] = "Tmpfs", "replacement";
        }
    }

    object!(LogConfiguration = "AWS::ECS::TaskDefinition.LogConfiguration", "ecs-taskdefinition-logconfiguration");
    impl LogConfiguration {
        new! {
            log_driver: String = "LogDriver", "replacement";
        }
        set! {
            options: v::Map<String> = "Options", "replacement";
            secret_options: [Secret] = "SecretOptions", "replacement";
        }
    }

    object!(MountPoint = "AWS::ECS::TaskDefinition.MountPoint", "ecs-taskdefinition-mountpoint");
    impl MountPoint {
        new! {}
        set! {
            container_path: String = "ContainerPath", "replacement";
            read_only: bool = "ReadOnly", "replacement";
            source_volume: String = "SourceVolume", "replacement";
        }
    }

    object!(NvidiaMpsAllocation = "AWS::ECS::TaskDefinition.NvidiaMpsAllocation", "ecs-taskdefinition-nvidiampsallocation");
    impl NvidiaMpsAllocation {
        new! {
            memory: i64 = "Memory", "update; at least 1";
        }
        set! {
            max_compute_percent: i64 = "MaxComputePercent", "update; 1 to 100";
        }
    }

    object!(PortMapping = "AWS::ECS::TaskDefinition.PortMapping", "ecs-taskdefinition-portmapping");
    impl PortMapping {
        new! {}
        set! {
            app_protocol: AppProtocol = "AppProtocol", "replacement";
            container_port: i64 = "ContainerPort", "replacement";
            container_port_range: String = "ContainerPortRange", "replacement";
            host_port: i64 = "HostPort", "replacement";
            name: String = "Name", "replacement";
            protocol: Protocol = "Protocol", "replacement";
        }
    }

    object!(ProxyConfiguration = "AWS::ECS::TaskDefinition.ProxyConfiguration", "ecs-taskdefinition-proxyconfiguration");
    impl ProxyConfiguration {
        new! {
            container_name: String = "ContainerName", "replacement";
        }
        set! {
            proxy_configuration_properties: [KeyValuePair] = "ProxyConfigurationProperties", "replacement";
            type_: ProxyConfigurationType = "Type", "replacement";
        }
    }

    object!(RepositoryCredentials = "AWS::ECS::TaskDefinition.RepositoryCredentials", "ecs-taskdefinition-repositorycredentials");
    impl RepositoryCredentials {
        new! {}
        set! {
            credentials_parameter: String = "CredentialsParameter", "replacement";
        }
    }

    object!(ResourceRequirement = "AWS::ECS::TaskDefinition.ResourceRequirement", "ecs-taskdefinition-resourcerequirement");
    impl ResourceRequirement {
        new! {
            type_: ResourceRequirementType = "Type", "replacement";
        }
        set! {
            sharing_strategy: SharingStrategy = "SharingStrategy", "update";
            value: String = "Value", "replacement";
        }
    }

    object!(RestartPolicy = "AWS::ECS::TaskDefinition.RestartPolicy", "ecs-taskdefinition-restartpolicy");
    impl RestartPolicy {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            ignored_exit_codes: [i64] = "IgnoredExitCodes", "update";
            restart_attempt_period: i64 = "RestartAttemptPeriod", "update";
        }
    }

    object!(RuntimePlatform = "AWS::ECS::TaskDefinition.RuntimePlatform", "ecs-taskdefinition-runtimeplatform");
    impl RuntimePlatform {
        new! {}
        set! {
            cpu_architecture: CpuArchitecture = "CpuArchitecture", "replacement";
            operating_system_family: OperatingSystemFamily = "OperatingSystemFamily", "replacement";
        }
    }

    object!(S3FilesVolumeConfiguration = "AWS::ECS::TaskDefinition.S3FilesVolumeConfiguration", "ecs-taskdefinition-s3filesvolumeconfiguration");
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

    object!(Secret = "AWS::ECS::TaskDefinition.Secret", "ecs-taskdefinition-secret");
    impl Secret {
        new! {
            name: String = "Name", "replacement";
            value_from: String = "ValueFrom", "replacement";
        }
    }

    object!(SharingStrategy = "AWS::ECS::TaskDefinition.SharingStrategy", "ecs-taskdefinition-sharingstrategy");
    impl SharingStrategy {
        new! {
            nvidia_mps: NvidiaMpsAllocation = "NvidiaMps", "update";
        }
    }

    object!(SystemControl = "AWS::ECS::TaskDefinition.SystemControl", "ecs-taskdefinition-systemcontrol");
    impl SystemControl {
        new! {}
        set! {
            namespace: String = "Namespace", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(TaskDefinitionPlacementConstraint = "AWS::ECS::TaskDefinition.TaskDefinitionPlacementConstraint", "ecs-taskdefinition-taskdefinitionplacementconstraint");
    impl TaskDefinitionPlacementConstraint {
        new! {
            type_: TaskDefinitionPlacementConstraintType = "Type", "replacement";
        }
        set! {
            expression: String = "Expression", "replacement";
        }
    }

    object!(Tmpfs = "AWS::ECS::TaskDefinition.Tmpfs", "ecs-taskdefinition-tmpfs");
    impl Tmpfs {
        new! {
            size: i64 = "Size", "replacement";
        }
        set! {
            container_path: String = "ContainerPath", "replacement";
            mount_options: [String] = "MountOptions", "replacement";
        }
    }

    object!(Ulimit = "AWS::ECS::TaskDefinition.Ulimit", "ecs-taskdefinition-ulimit");
    impl Ulimit {
        new! {
            name: Name = "Name", "replacement";
            hard_limit: i64 = "HardLimit", "replacement";
            soft_limit: i64 = "SoftLimit", "replacement";
        }
    }

    object!(Volume = "AWS::ECS::TaskDefinition.Volume", "ecs-taskdefinition-volume");
    impl Volume {
        new! {}
        set! {
            configured_at_launch: bool = "ConfiguredAtLaunch", "update";
            docker_volume_configuration: DockerVolumeConfiguration = "DockerVolumeConfiguration", "replacement";
            efs_volume_configuration: EfsVolumeConfiguration = "EFSVolumeConfiguration", "replacement";
            f_sx_windows_file_server_volume_configuration: FSxWindowsFileServerVolumeConfiguration = "FSxWindowsFileServerVolumeConfiguration", "update";
            host: HostVolumeProperties = "Host", "replacement";
            name: String = "Name", "replacement";
            s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration", "update";
        }
    }

    object!(VolumeFrom = "AWS::ECS::TaskDefinition.VolumeFrom", "ecs-taskdefinition-volumefrom");
    impl VolumeFrom {
        new! {}
        set! {
            read_only: bool = "ReadOnly", "replacement";
            source_container: String = "SourceContainer", "replacement";
        }
    }
    values! { IpcMode: Host = "host", None = "none", Task = "task" }
    values! { NetworkMode: Awsvpc = "awsvpc", Bridge = "bridge", Host = "host", None = "none" }
    values! { PidMode: Host = "host", Task = "task" }
    values! { RequiresCompatibility: Ec2 = "EC2", External = "EXTERNAL", Fargate = "FARGATE", ManagedInstances = "MANAGED_INSTANCES" }
    values! { Iam: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { VersionConsistency: Enabled = "enabled", Disabled = "disabled" }
    values! { Condition: Complete = "COMPLETE", Healthy = "HEALTHY", Start = "START", Success = "SUCCESS" }
    values! { Permission: Mknod = "mknod", Read = "read", Write = "write" }
    values! { Scope: Shared = "shared", Task = "task" }
    values! { TransitEncryption: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { EnvironmentFileType: S3 = "s3" }
    values! { FirelensConfigurationType: Fluentbit = "fluentbit", Fluentd = "fluentd" }
    values! { AppProtocol: Http = "http", Http2 = "http2", Grpc = "grpc" }
    values! { Protocol: Tcp = "tcp", Udp = "udp" }
    values! { ProxyConfigurationType: Appmesh = "APPMESH" }
    values! { ResourceRequirementType: Gpu = "GPU", InferenceAccelerator = "InferenceAccelerator", NeuronDevice = "NeuronDevice" }
    values! { CpuArchitecture: Arm64 = "ARM64", X86_64 = "X86_64" }
    values! { OperatingSystemFamily: Linux = "LINUX", WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE", WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL", WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE", WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL", WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE", WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL", WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE", WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL", WindowsServer20H2Core = "WINDOWS_SERVER_20H2_CORE" }
    values! { TaskDefinitionPlacementConstraintType: MemberOf = "memberOf" }
    values! { Name: Core = "core", Cpu = "cpu", Data = "data", Fsize = "fsize", Locks = "locks", Memlock = "memlock", Msgqueue = "msgqueue", Nice = "nice", Nofile = "nofile", Nproc = "nproc", Rss = "rss", Rtprio = "rtprio", Rttime = "rttime", Sigpending = "sigpending", Stack = "stack" }
}

resource! {
    TaskSet = "AWS::ECS::TaskSet", "ecs-taskset", List("Tags"), String
}
impl TaskSet {
    new! {
        cluster: String = "Cluster", "replacement";
        service: String = "Service", "replacement";
        task_definition: String = "TaskDefinition", "replacement";
    }
    set! {
        capacity_provider_strategy: [task_set::CapacityProviderStrategyItem] = "CapacityProviderStrategy", "replacement";
        external_id: String = "ExternalId", "replacement";
        launch_type: task_set::LaunchType = "LaunchType", "replacement";
        load_balancers: [task_set::LoadBalancer] = "LoadBalancers", "replacement";
        network_configuration: task_set::NetworkConfiguration = "NetworkConfiguration", "replacement";
        platform_version: String = "PlatformVersion", "replacement";
        scale: task_set::Scale = "Scale", "update";
        service_registries: [task_set::ServiceRegistry] = "ServiceRegistries", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TaskSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`TaskSet`].
pub mod task_set {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsVpcConfiguration = "AWS::ECS::TaskSet.AwsVpcConfiguration", "ecs-taskset-awsvpcconfiguration");
    impl AwsVpcConfiguration {
        new! {
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; at most 16 items";
        }
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "replacement";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement; at most 5 items";
        }
    }

    object!(CapacityProviderStrategyItem = "AWS::ECS::TaskSet.CapacityProviderStrategyItem", "ecs-taskset-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {}
        set! {
            base: i64 = "Base", "update; 0 to 100000";
            capacity_provider: String = "CapacityProvider", "update";
            weight: i64 = "Weight", "update; 0 to 1000";
        }
    }

    object!(LoadBalancer = "AWS::ECS::TaskSet.LoadBalancer", "ecs-taskset-loadbalancer");
    impl LoadBalancer {
        new! {}
        set! {
            container_name: String = "ContainerName", "replacement";
            container_port: i64 = "ContainerPort", "replacement";
            target_group_arn: m::Arn = "TargetGroupArn", "replacement";
        }
    }

    object!(NetworkConfiguration = "AWS::ECS::TaskSet.NetworkConfiguration", "ecs-taskset-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration", "replacement";
        }
    }

    object!(Scale = "AWS::ECS::TaskSet.Scale", "ecs-taskset-scale");
    impl Scale {
        new! {}
        set! {
            unit: Unit = "Unit", "update";
            value: v::Number = "Value", "update; 0 to 100";
        }
    }

    object!(ServiceRegistry = "AWS::ECS::TaskSet.ServiceRegistry", "ecs-taskset-serviceregistry");
    impl ServiceRegistry {
        new! {}
        set! {
            container_name: String = "ContainerName", "replacement";
            container_port: i64 = "ContainerPort", "replacement";
            port: i64 = "Port", "replacement";
            registry_arn: m::Arn = "RegistryArn", "replacement";
        }
    }
    values! { LaunchType: Ec2 = "EC2", Fargate = "FARGATE" }
    values! { AssignPublicIp: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Unit: Percent = "PERCENT" }
}
