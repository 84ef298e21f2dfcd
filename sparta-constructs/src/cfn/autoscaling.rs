// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AutoScaling`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup", "autoscaling-autoscalinggroup", Propagating("Tags"), m::autoscaling::AutoScalingGroupName
}
impl AutoScalingGroup {
    new! {
        max_size: String = "MaxSize", "update";
        min_size: String = "MinSize", "update";
    }
    set! {
        auto_scaling_group_name: String = "AutoScalingGroupName", "replacement; 1 to 255 characters";
        availability_zone_distribution: auto_scaling_group::AvailabilityZoneDistribution = "AvailabilityZoneDistribution", "update";
        availability_zone_ids: [String] = "AvailabilityZoneIds", "update";
        availability_zone_impairment_policy: auto_scaling_group::AvailabilityZoneImpairmentPolicy = "AvailabilityZoneImpairmentPolicy", "update";
        availability_zones: [String] = "AvailabilityZones", "update";
        capacity_rebalance: bool = "CapacityRebalance", "update";
        capacity_reservation_specification: auto_scaling_group::CapacityReservationSpecification = "CapacityReservationSpecification", "update";
        context: String = "Context", "update";
        cooldown: String = "Cooldown", "update";
        default_instance_warmup: i64 = "DefaultInstanceWarmup", "update";
        deletion_protection: auto_scaling_group::DeletionProtection = "DeletionProtection", "update";
        desired_capacity: String = "DesiredCapacity", "update";
        desired_capacity_type: String = "DesiredCapacityType", "update; 1 to 255 characters";
        health_check_grace_period: i64 = "HealthCheckGracePeriod", "update";
        health_check_type: String = "HealthCheckType", "update; 1 to 32 characters";
        instance_id: String = "InstanceId", "replacement; 1 to 19 characters; cannot be read back";
        instance_lifecycle_policy: auto_scaling_group::InstanceLifecyclePolicy = "InstanceLifecyclePolicy", "update";
        instance_maintenance_policy: auto_scaling_group::InstanceMaintenancePolicy = "InstanceMaintenancePolicy", "update";
        launch_configuration_name: m::autoscaling::LaunchConfigurationName = "LaunchConfigurationName", "may replace; 1 to 255 characters";
        launch_template: auto_scaling_group::LaunchTemplateSpecification = "LaunchTemplate", "may replace";
        lifecycle_hook_specification_list: [auto_scaling_group::LifecycleHookSpecification] = "LifecycleHookSpecificationList", "update";
        load_balancer_names: [m::elasticloadbalancing::LoadBalancerName] = "LoadBalancerNames", "update";
        max_instance_lifetime: i64 = "MaxInstanceLifetime", "update";
        metrics_collection: [auto_scaling_group::MetricsCollection] = "MetricsCollection", "update";
        mixed_instances_policy: auto_scaling_group::MixedInstancesPolicy = "MixedInstancesPolicy", "may replace";
        new_instances_protected_from_scale_in: bool = "NewInstancesProtectedFromScaleIn", "update";
        notification_configuration: auto_scaling_group::NotificationConfiguration = "NotificationConfiguration", "update; deprecated by AWS";
        notification_configurations: [auto_scaling_group::NotificationConfiguration] = "NotificationConfigurations", "update";
        placement_group: String = "PlacementGroup", "update; 1 to 255 characters";
        service_linked_role_arn: m::iam::RoleArn = "ServiceLinkedRoleARN", "update; 1 to 1600 characters";
        skip_zonal_shift_validation: bool = "SkipZonalShiftValidation", "update; cannot be read back";
        tags: [auto_scaling_group::TagProperty] = "Tags", "update";
        target_group_arns: [m::elasticloadbalancingv2::TargetGroupArn] = "TargetGroupARNs", "update";
        termination_policies: [String] = "TerminationPolicies", "update";
        traffic_sources: [auto_scaling_group::TrafficSourceIdentifier] = "TrafficSources", "update";
        vpc_zone_identifier: [m::ec2::SubnetId] = "VPCZoneIdentifier", "may replace; 1 to 5000 characters";
    }
}
impl c::Handle<AutoScalingGroup> {
    get! {
        attr_auto_scaling_group_arn: m::Arn = "AutoScalingGroupARN";
    }
}
give! { AutoScalingGroup: m::Arn = GetAtt("AutoScalingGroupARN"); m::autoscaling::AutoScalingGroupName = Ref; }
/// Property types and values of [`AutoScalingGroup`].
pub mod auto_scaling_group {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCountRequest = "AWS::AutoScaling::AutoScalingGroup.AcceleratorCountRequest", "autoscaling-autoscalinggroup-acceleratorcountrequest");
    impl AcceleratorCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }

    object!(AcceleratorTotalMemoryMibRequest = "AWS::AutoScaling::AutoScalingGroup.AcceleratorTotalMemoryMiBRequest", "autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest");
    impl AcceleratorTotalMemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }

    object!(AvailabilityZoneDistribution = "AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution", "autoscaling-autoscalinggroup-availabilityzonedistribution");
    impl AvailabilityZoneDistribution {
        new! {}
        set! {
            capacity_distribution_strategy: CapacityDistributionStrategy = "CapacityDistributionStrategy", "update";
        }
    }

    object!(AvailabilityZoneImpairmentPolicy = "AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy", "autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy");
    impl AvailabilityZoneImpairmentPolicy {
        new! {
            impaired_zone_health_check_behavior: ImpairedZoneHealthCheckBehavior = "ImpairedZoneHealthCheckBehavior", "update";
            zonal_shift_enabled: bool = "ZonalShiftEnabled", "update";
        }
    }

    object!(BaselineEbsBandwidthMbpsRequest = "AWS::AutoScaling::AutoScalingGroup.BaselineEbsBandwidthMbpsRequest", "autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest");
    impl BaselineEbsBandwidthMbpsRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }

    object!(BaselinePerformanceFactorsRequest = "AWS::AutoScaling::AutoScalingGroup.BaselinePerformanceFactorsRequest", "autoscaling-autoscalinggroup-baselineperformancefactorsrequest");
    impl BaselinePerformanceFactorsRequest {
        new! {}
        set! {
            cpu: CpuPerformanceFactorRequest = "Cpu", "update";
        }
    }

    object!(CapacityReservationSpecification = "AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification", "autoscaling-autoscalinggroup-capacityreservationspecification");
    impl CapacityReservationSpecification {
        new! {
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference", "update";
        }
        set! {
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget", "update";
        }
    }

    object!(CapacityReservationTarget = "AWS::AutoScaling::AutoScalingGroup.CapacityReservationTarget", "autoscaling-autoscalinggroup-capacityreservationtarget");
    impl CapacityReservationTarget {
        new! {}
        set! {
            capacity_reservation_ids: [String] = "CapacityReservationIds", "update";
            capacity_reservation_resource_group_arns: [m::Arn] = "CapacityReservationResourceGroupArns", "update";
        }
    }

    object!(CpuPerformanceFactorRequest = "AWS::AutoScaling::AutoScalingGroup.CpuPerformanceFactorRequest", "autoscaling-autoscalinggroup-cpuperformancefactorrequest");
    impl CpuPerformanceFactorRequest {
        new! {}
        set! {
            references: [PerformanceFactorReferenceRequest] = "References", "update";
        }
    }

    object!(DistributionSegment = "AWS::AutoScaling::AutoScalingGroup.DistributionSegment", "autoscaling-autoscalinggroup-distributionsegment");
    impl DistributionSegment {
        new! {
            target_capacity_types: [TargetCapacityType] = "TargetCapacityTypes", "update; at least 1 items";
        }
    }

    object!(InstanceLifecyclePolicy = "AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy", "autoscaling-autoscalinggroup-instancelifecyclepolicy");
    impl InstanceLifecyclePolicy {
        new! {}
        set! {
            retention_triggers: RetentionTriggers = "RetentionTriggers", "update";
        }
    }

    object!(InstanceMaintenancePolicy = "AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy", "autoscaling-autoscalinggroup-instancemaintenancepolicy");
    impl InstanceMaintenancePolicy {
        new! {}
        set! {
            max_healthy_percentage: i64 = "MaxHealthyPercentage", "update; -1 to 200";
            min_healthy_percentage: i64 = "MinHealthyPercentage", "update; -1 to 100";
        }
    }

    object!(InstanceRequirements = "AWS::AutoScaling::AutoScalingGroup.InstanceRequirements", "autoscaling-autoscalinggroup-instancerequirements");
    impl InstanceRequirements {
        new! {
            memory_mib: MemoryMibRequest = "MemoryMiB", "update";
            vcpu_count: VcpuCountRequest = "VCpuCount", "update";
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
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors", "update";
            burstable_performance: BurstablePerformance = "BurstablePerformance", "update";
            cpu_manufacturers: [CpuManufacturer] = "CpuManufacturers", "update";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "update; at most 400 items";
            instance_generations: [InstanceGeneration] = "InstanceGenerations", "update";
            local_storage: LocalStorage = "LocalStorage", "update";
            local_storage_types: [LocalStorageType] = "LocalStorageTypes", "update";
            max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "update; at least 0";
            memory_gib_per_vcpu: MemoryGibPerVcpuRequest = "MemoryGiBPerVCpu", "update";
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps", "update";
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount", "update";
            on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice", "update; at least 0";
            require_hibernate_support: bool = "RequireHibernateSupport", "update";
            spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice", "update; at least 0";
            total_local_storage_gb: TotalLocalStorageGbRequest = "TotalLocalStorageGB", "update";
        }
    }

    object!(InstancesDistribution = "AWS::AutoScaling::AutoScalingGroup.InstancesDistribution", "autoscaling-autoscalinggroup-instancesdistribution");
    impl InstancesDistribution {
        new! {}
        set! {
            distribution_segments: [DistributionSegment] = "DistributionSegments", "update; 1 items";
            on_demand_allocation_strategy: String = "OnDemandAllocationStrategy", "update";
            on_demand_base_capacity: i64 = "OnDemandBaseCapacity", "update";
            on_demand_percentage_above_base_capacity: i64 = "OnDemandPercentageAboveBaseCapacity", "update";
            spot_allocation_strategy: String = "SpotAllocationStrategy", "update";
            spot_instance_pools: i64 = "SpotInstancePools", "update";
            spot_max_price: String = "SpotMaxPrice", "update; at most 255 characters";
        }
    }

    object!(LaunchTemplate = "AWS::AutoScaling::AutoScalingGroup.LaunchTemplate", "autoscaling-autoscalinggroup-launchtemplate");
    impl LaunchTemplate {
        new! {
            launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification", "update";
        }
        set! {
            overrides: [LaunchTemplateOverrides] = "Overrides", "update";
        }
    }

    object!(LaunchTemplateOverrides = "AWS::AutoScaling::AutoScalingGroup.LaunchTemplateOverrides", "autoscaling-autoscalinggroup-launchtemplateoverrides");
    impl LaunchTemplateOverrides {
        new! {}
        set! {
            image_id: m::ec2::ImageId = "ImageId", "update; 5 to 21 characters";
            instance_requirements: InstanceRequirements = "InstanceRequirements", "update";
            instance_type: String = "InstanceType", "update; 1 to 255 characters";
            launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification", "update";
            weighted_capacity: String = "WeightedCapacity", "update; 1 to 32 characters";
        }
    }

    object!(LaunchTemplateSpecification = "AWS::AutoScaling::AutoScalingGroup.LaunchTemplateSpecification", "autoscaling-autoscalinggroup-launchtemplatespecification");
    impl LaunchTemplateSpecification {
        new! {
            version: String = "Version", "update; 1 to 255 characters";
        }
        set! {
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "update; 1 to 255 characters";
            launch_template_name: String = "LaunchTemplateName", "update; 3 to 128 characters";
        }
    }

    object!(LifecycleHookSpecification = "AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification", "autoscaling-autoscalinggroup-lifecyclehookspecification");
    impl LifecycleHookSpecification {
        new! {
            lifecycle_hook_name: String = "LifecycleHookName", "update; 1 to 255 characters";
            lifecycle_transition: String = "LifecycleTransition", "update";
        }
        set! {
            default_result: String = "DefaultResult", "update";
            heartbeat_timeout: i64 = "HeartbeatTimeout", "update";
            notification_metadata: String = "NotificationMetadata", "update; 1 to 4000 characters";
            notification_target_arn: m::Arn = "NotificationTargetARN", "update; at most 255 characters";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 255 characters";
        }
    }

    object!(MemoryGibPerVcpuRequest = "AWS::AutoScaling::AutoScalingGroup.MemoryGiBPerVCpuRequest", "autoscaling-autoscalinggroup-memorygibpervcpurequest");
    impl MemoryGibPerVcpuRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update; at least 0";
            min: v::Number = "Min", "update; at least 0";
        }
    }

    object!(MemoryMibRequest = "AWS::AutoScaling::AutoScalingGroup.MemoryMiBRequest", "autoscaling-autoscalinggroup-memorymibrequest");
    impl MemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }

    object!(MetricsCollection = "AWS::AutoScaling::AutoScalingGroup.MetricsCollection", "autoscaling-autoscalinggroup-metricscollection");
    impl MetricsCollection {
        new! {
            granularity: String = "Granularity", "update";
        }
        set! {
            metrics: [String] = "Metrics", "update";
        }
    }

    object!(MixedInstancesPolicy = "AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy", "autoscaling-autoscalinggroup-mixedinstancespolicy");
    impl MixedInstancesPolicy {
        new! {
            launch_template: LaunchTemplate = "LaunchTemplate", "update";
        }
        set! {
            instances_distribution: InstancesDistribution = "InstancesDistribution", "update";
        }
    }

    object!(NetworkBandwidthGbpsRequest = "AWS::AutoScaling::AutoScalingGroup.NetworkBandwidthGbpsRequest", "autoscaling-autoscalinggroup-networkbandwidthgbpsrequest");
    impl NetworkBandwidthGbpsRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update; at least 0";
            min: v::Number = "Min", "update; at least 0";
        }
    }

    object!(NetworkInterfaceCountRequest = "AWS::AutoScaling::AutoScalingGroup.NetworkInterfaceCountRequest", "autoscaling-autoscalinggroup-networkinterfacecountrequest");
    impl NetworkInterfaceCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }

    object!(NotificationConfiguration = "AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration", "autoscaling-autoscalinggroup-notificationconfiguration");
    impl NotificationConfiguration {
        new! {
            topic_arn: [m::sns::TopicArn] = "TopicARN", "update";
        }
        set! {
            notification_types: [String] = "NotificationTypes", "update";
        }
    }

    object!(PerformanceFactorReferenceRequest = "AWS::AutoScaling::AutoScalingGroup.PerformanceFactorReferenceRequest", "autoscaling-autoscalinggroup-performancefactorreferencerequest");
    impl PerformanceFactorReferenceRequest {
        new! {}
        set! {
            instance_family: String = "InstanceFamily", "update";
        }
    }

    object!(RetentionTriggers = "AWS::AutoScaling::AutoScalingGroup.RetentionTriggers", "autoscaling-autoscalinggroup-retentiontriggers");
    impl RetentionTriggers {
        new! {}
        set! {
            terminate_hook_abandon: TerminateHookAbandon = "TerminateHookAbandon", "update";
        }
    }

    object!(TagProperty = "AWS::AutoScaling::AutoScalingGroup.TagProperty", "autoscaling-autoscalinggroup-tagproperty");
    impl TagProperty {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            propagate_at_launch: bool = "PropagateAtLaunch", "update";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(TotalLocalStorageGbRequest = "AWS::AutoScaling::AutoScalingGroup.TotalLocalStorageGBRequest", "autoscaling-autoscalinggroup-totallocalstoragegbrequest");
    impl TotalLocalStorageGbRequest {
        new! {}
        set! {
            max: v::Number = "Max", "update; at least 0";
            min: v::Number = "Min", "update; at least 0";
        }
    }

    object!(TrafficSourceIdentifier = "AWS::AutoScaling::AutoScalingGroup.TrafficSourceIdentifier", "autoscaling-autoscalinggroup-trafficsourceidentifier");
    impl TrafficSourceIdentifier {
        new! {
            type_: String = "Type", "update; 1 to 511 characters";
            identifier: String = "Identifier", "update; 1 to 511 characters";
        }
    }

    object!(VcpuCountRequest = "AWS::AutoScaling::AutoScalingGroup.VCpuCountRequest", "autoscaling-autoscalinggroup-vcpucountrequest");
    impl VcpuCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "update; at least 0";
            min: i64 = "Min", "update; at least 0";
        }
    }
    values! { DeletionProtection: None = "none", PreventAllDeletion = "prevent-all-deletion", PreventForceDeletion = "prevent-force-deletion" }
    values! { CapacityDistributionStrategy: BalancedBestEffort = "balanced-best-effort", BalancedOnly = "balanced-only", ReservationsThenBalanced = "reservations-then-balanced" }
    values! { ImpairedZoneHealthCheckBehavior: IgnoreUnhealthy = "IgnoreUnhealthy", ReplaceUnhealthy = "ReplaceUnhealthy" }
    values! { CapacityReservationPreference: CapacityReservationsFirst = "capacity-reservations-first", CapacityReservationsOnly = "capacity-reservations-only", Default = "default", None = "none" }
    values! { TargetCapacityType: OnDemandCapacityReservation = "on-demand-capacity-reservation", CapacityBlock = "capacity-block", InterruptibleCapacityReservation = "interruptible-capacity-reservation", OnDemand = "on-demand" }
    values! { AcceleratorManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Nvidia = "nvidia", Xilinx = "xilinx" }
    values! { AcceleratorName: A100 = "a100", K80 = "k80", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", V100 = "v100", Vu9p = "vu9p" }
    values! { AcceleratorType: Fpga = "fpga", Gpu = "gpu", Inference = "inference" }
    values! { BareMetal: Excluded = "excluded", Included = "included", Required = "required" }
    values! { BurstablePerformance: Excluded = "excluded", Included = "included", Required = "required" }
    values! { CpuManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Apple = "apple", Intel = "intel" }
    values! { InstanceGeneration: Current = "current", Previous = "previous" }
    values! { LocalStorage: Excluded = "excluded", Included = "included", Required = "required" }
    values! { LocalStorageType: Hdd = "hdd", Ssd = "ssd" }
    values! { TerminateHookAbandon: Retain = "retain", Terminate = "terminate" }
}

resource! {
    ///
    /// AWS is closing it: maintenance from 2024-10-01.
    LaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration", "autoscaling-launchconfiguration", None, m::autoscaling::LaunchConfigurationName
}
impl LaunchConfiguration {
    new! {
        image_id: m::ec2::ImageId = "ImageId", "replacement; 1 to 255 characters";
        instance_type: String = "InstanceType", "replacement; 1 to 255 characters";
    }
    set! {
        associate_public_ip_address: bool = "AssociatePublicIpAddress", "replacement";
        block_device_mappings: [launch_configuration::BlockDeviceMapping] = "BlockDeviceMappings", "replacement";
        classic_link_vpc_id: String = "ClassicLinkVPCId", "replacement; 1 to 255 characters; cannot be read back";
        classic_link_vpc_security_groups: [String] = "ClassicLinkVPCSecurityGroups", "replacement; cannot be read back";
        ebs_optimized: bool = "EbsOptimized", "replacement";
        iam_instance_profile: m::iam::InstanceProfileName = "IamInstanceProfile", "replacement; 1 to 1600 characters";
        instance_id: String = "InstanceId", "replacement; 1 to 19 characters; cannot be read back";
        instance_monitoring: bool = "InstanceMonitoring", "replacement";
        kernel_id: String = "KernelId", "replacement; 1 to 255 characters; cannot be read back";
        key_name: m::ec2::KeyPairName = "KeyName", "replacement; 1 to 255 characters";
        launch_configuration_name: String = "LaunchConfigurationName", "replacement; 1 to 255 characters";
        metadata_options: launch_configuration::MetadataOptions = "MetadataOptions", "replacement";
        placement_tenancy: String = "PlacementTenancy", "replacement; 1 to 64 characters";
        ram_disk_id: String = "RamDiskId", "replacement; 1 to 255 characters; cannot be read back";
        security_groups: [m::ec2::SecurityGroupIdOrName] = "SecurityGroups", "replacement";
        spot_price: String = "SpotPrice", "replacement; 1 to 255 characters";
        user_data: String = "UserData", "replacement; at most 21847 characters";
    }
}
give! { LaunchConfiguration: m::autoscaling::LaunchConfigurationName = Ref; }
/// Property types and values of [`LaunchConfiguration`].
pub mod launch_configuration {
    object!(BlockDevice = "AWS::AutoScaling::LaunchConfiguration.BlockDevice", "autoscaling-launchconfiguration-blockdevice");
    impl BlockDevice {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "replacement";
            encrypted: bool = "Encrypted", "replacement";
            iops: i64 = "Iops", "replacement; 100 to 20000";
            snapshot_id: String = "SnapshotId", "replacement; 1 to 255 characters";
            throughput: i64 = "Throughput", "replacement; 125 to 1000";
            volume_size: i64 = "VolumeSize", "replacement; 1 to 16384";
            volume_type: String = "VolumeType", "replacement; 1 to 255 characters";
        }
    }

    object!(BlockDeviceMapping = "AWS::AutoScaling::LaunchConfiguration.BlockDeviceMapping", "autoscaling-launchconfiguration-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {
            device_name: String = "DeviceName", "replacement; 1 to 255 characters";
        }
        set! {
            ebs: BlockDevice = "Ebs", "replacement";
            no_device: bool = "NoDevice", "replacement";
            virtual_name: String = "VirtualName", "replacement; 1 to 255 characters";
        }
    }

    object!(MetadataOptions = "AWS::AutoScaling::LaunchConfiguration.MetadataOptions", "autoscaling-launchconfiguration-metadataoptions");
    impl MetadataOptions {
        new! {}
        set! {
            http_endpoint: HttpEndpoint = "HttpEndpoint", "replacement";
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "replacement; 1 to 64";
            http_tokens: HttpTokens = "HttpTokens", "replacement";
        }
    }
    values! { HttpEndpoint: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpTokens: Optional = "optional", Required = "required" }
}

resource! {
    LifecycleHook = "AWS::AutoScaling::LifecycleHook", "autoscaling-lifecyclehook", None, String
}
impl LifecycleHook {
    new! {
        auto_scaling_group_name: m::autoscaling::AutoScalingGroupName = "AutoScalingGroupName", "replacement; 1 to 255 characters";
        lifecycle_transition: lifecycle_hook::LifecycleTransition = "LifecycleTransition", "update";
    }
    set! {
        default_result: lifecycle_hook::DefaultResult = "DefaultResult", "update";
        heartbeat_timeout: i64 = "HeartbeatTimeout", "update";
        lifecycle_hook_name: String = "LifecycleHookName", "replacement; 1 to 255 characters";
        notification_metadata: String = "NotificationMetadata", "update; 1 to 1023 characters";
        notification_target_arn: m::Arn = "NotificationTargetARN", "update; at most 255 characters";
        role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 255 characters";
    }
}
/// Property types and values of [`LifecycleHook`].
pub mod lifecycle_hook {
    values! { DefaultResult: Abandon = "ABANDON", Continue = "CONTINUE" }
    values! { LifecycleTransition: AutoscalingEc2InstanceLaunching = "autoscaling:EC2_INSTANCE_LAUNCHING", AutoscalingEc2InstanceTerminating = "autoscaling:EC2_INSTANCE_TERMINATING" }
}

resource! {
    ScalingPolicy = "AWS::AutoScaling::ScalingPolicy", "autoscaling-scalingpolicy", None, m::Arn
}
impl ScalingPolicy {
    new! {
        auto_scaling_group_name: m::autoscaling::AutoScalingGroupName = "AutoScalingGroupName", "replacement; 1 to 255 characters";
    }
    set! {
        adjustment_type: scaling_policy::AdjustmentType = "AdjustmentType", "update; 1 to 255 characters";
        cooldown: String = "Cooldown", "update";
        estimated_instance_warmup: i64 = "EstimatedInstanceWarmup", "update";
        metric_aggregation_type: scaling_policy::MetricAggregationType = "MetricAggregationType", "update; 1 to 32 characters";
        min_adjustment_magnitude: i64 = "MinAdjustmentMagnitude", "update";
        policy_type: scaling_policy::PolicyType = "PolicyType", "update; 1 to 64 characters";
        predictive_scaling_configuration: scaling_policy::PredictiveScalingConfiguration = "PredictiveScalingConfiguration", "update";
        scaling_adjustment: i64 = "ScalingAdjustment", "update";
        step_adjustments: [scaling_policy::StepAdjustment] = "StepAdjustments", "update";
        target_tracking_configuration: scaling_policy::TargetTrackingConfiguration = "TargetTrackingConfiguration", "update";
    }
}
impl c::Handle<ScalingPolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_policy_name: String = "PolicyName";
    }
}
give! { ScalingPolicy: m::Arn = Ref; }
/// Property types and values of [`ScalingPolicy`].
pub mod scaling_policy {
    use crate::value as v;
    object!(CustomizedMetricSpecification = "AWS::AutoScaling::ScalingPolicy.CustomizedMetricSpecification", "autoscaling-scalingpolicy-customizedmetricspecification");
    impl CustomizedMetricSpecification {
        new! {}
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            metric_name: String = "MetricName", "update";
            metrics: [TargetTrackingMetricDataQuery] = "Metrics", "update";
            namespace: String = "Namespace", "update";
            period: i64 = "Period", "update; at least 1";
            statistic: Statistic = "Statistic", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(Metric = "AWS::AutoScaling::ScalingPolicy.Metric", "autoscaling-scalingpolicy-metric");
    impl Metric {
        new! {
            metric_name: String = "MetricName", "update";
            namespace: String = "Namespace", "update";
        }
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
        }
    }

    object!(MetricDataQuery = "AWS::AutoScaling::ScalingPolicy.MetricDataQuery", "autoscaling-scalingpolicy-metricdataquery");
    impl MetricDataQuery {
        new! {
            id: String = "Id", "update; 1 to 255 characters";
        }
        set! {
            expression: String = "Expression", "update; 1 to 1023 characters";
            label: String = "Label", "update; at most 2047 characters";
            metric_stat: MetricStat = "MetricStat", "update";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(MetricDimension = "AWS::AutoScaling::ScalingPolicy.MetricDimension", "autoscaling-scalingpolicy-metricdimension");
    impl MetricDimension {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(MetricStat = "AWS::AutoScaling::ScalingPolicy.MetricStat", "autoscaling-scalingpolicy-metricstat");
    impl MetricStat {
        new! {
            metric: Metric = "Metric", "update";
            stat: String = "Stat", "update; 1 to 100 characters";
        }
        set! {
            unit: String = "Unit", "update";
        }
    }

    object!(PredefinedMetricSpecification = "AWS::AutoScaling::ScalingPolicy.PredefinedMetricSpecification", "autoscaling-scalingpolicy-predefinedmetricspecification");
    impl PredefinedMetricSpecification {
        new! {
            predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingConfiguration = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingConfiguration", "autoscaling-scalingpolicy-predictivescalingconfiguration");
    impl PredictiveScalingConfiguration {
        new! {
            metric_specifications: [PredictiveScalingMetricSpecification] = "MetricSpecifications", "update";
        }
        set! {
            max_capacity_breach_behavior: MaxCapacityBreachBehavior = "MaxCapacityBreachBehavior", "update";
            max_capacity_buffer: i64 = "MaxCapacityBuffer", "update; 0 to 100";
            mode: Mode = "Mode", "update";
            scheduling_buffer_time: i64 = "SchedulingBufferTime", "update; at least 0";
        }
    }

    object!(PredictiveScalingCustomizedCapacityMetric = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric", "autoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric");
    impl PredictiveScalingCustomizedCapacityMetric {
        new! {
            metric_data_queries: [MetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingCustomizedLoadMetric = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric", "autoscaling-scalingpolicy-predictivescalingcustomizedloadmetric");
    impl PredictiveScalingCustomizedLoadMetric {
        new! {
            metric_data_queries: [MetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingCustomizedScalingMetric = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric", "autoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric");
    impl PredictiveScalingCustomizedScalingMetric {
        new! {
            metric_data_queries: [MetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingMetricSpecification = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification", "autoscaling-scalingpolicy-predictivescalingmetricspecification");
    impl PredictiveScalingMetricSpecification {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
        set! {
            customized_capacity_metric_specification: PredictiveScalingCustomizedCapacityMetric = "CustomizedCapacityMetricSpecification", "update";
            customized_load_metric_specification: PredictiveScalingCustomizedLoadMetric = "CustomizedLoadMetricSpecification", "update";
            customized_scaling_metric_specification: PredictiveScalingCustomizedScalingMetric = "CustomizedScalingMetricSpecification", "update";
            predefined_load_metric_specification: PredictiveScalingPredefinedLoadMetric = "PredefinedLoadMetricSpecification", "update";
            predefined_metric_pair_specification: PredictiveScalingPredefinedMetricPair = "PredefinedMetricPairSpecification", "update";
            predefined_scaling_metric_specification: PredictiveScalingPredefinedScalingMetric = "PredefinedScalingMetricSpecification", "update";
        }
    }

    object!(PredictiveScalingPredefinedLoadMetric = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric", "autoscaling-scalingpolicy-predictivescalingpredefinedloadmetric");
    impl PredictiveScalingPredefinedLoadMetric {
        new! {
            predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingPredefinedMetricPair = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair", "autoscaling-scalingpolicy-predictivescalingpredefinedmetricpair");
    impl PredictiveScalingPredefinedMetricPair {
        new! {
            predefined_metric_type: PredictiveScalingPredefinedMetricPairPredefinedMetricType = "PredefinedMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingPredefinedScalingMetric = "AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric", "autoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric");
    impl PredictiveScalingPredefinedScalingMetric {
        new! {
            predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(StepAdjustment = "AWS::AutoScaling::ScalingPolicy.StepAdjustment", "autoscaling-scalingpolicy-stepadjustment");
    impl StepAdjustment {
        new! {
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
        }
        set! {
            metric_interval_lower_bound: v::Number = "MetricIntervalLowerBound", "update";
            metric_interval_upper_bound: v::Number = "MetricIntervalUpperBound", "update";
        }
    }

    object!(TargetTrackingConfiguration = "AWS::AutoScaling::ScalingPolicy.TargetTrackingConfiguration", "autoscaling-scalingpolicy-targettrackingconfiguration");
    impl TargetTrackingConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
        set! {
            customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification", "update";
            disable_scale_in: bool = "DisableScaleIn", "update";
            predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification", "update";
        }
    }

    object!(TargetTrackingMetricDataQuery = "AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery", "autoscaling-scalingpolicy-targettrackingmetricdataquery");
    impl TargetTrackingMetricDataQuery {
        new! {
            id: String = "Id", "update; 1 to 64 characters";
        }
        set! {
            expression: String = "Expression", "update; 1 to 2047 characters";
            label: String = "Label", "update; at most 2047 characters";
            metric_stat: TargetTrackingMetricStat = "MetricStat", "update";
            period: i64 = "Period", "update; at least 1";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(TargetTrackingMetricStat = "AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricStat", "autoscaling-scalingpolicy-targettrackingmetricstat");
    impl TargetTrackingMetricStat {
        new! {
            metric: Metric = "Metric", "update";
            stat: String = "Stat", "update; 1 to 100 characters";
        }
        set! {
            period: i64 = "Period", "update; at least 1";
            unit: String = "Unit", "update";
        }
    }
    values! { AdjustmentType: ChangeInCapacity = "ChangeInCapacity", ExactCapacity = "ExactCapacity", PercentChangeInCapacity = "PercentChangeInCapacity" }
    values! { MetricAggregationType: Average = "Average", Maximum = "Maximum", Minimum = "Minimum" }
    values! { PolicyType: PredictiveScaling = "PredictiveScaling", SimpleScaling = "SimpleScaling", StepScaling = "StepScaling", TargetTrackingScaling = "TargetTrackingScaling" }
    values! { Statistic: Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" }
    values! { PredefinedMetricSpecificationPredefinedMetricType: AlbRequestCountPerTarget = "ALBRequestCountPerTarget", AsgAverageCpuUtilization = "ASGAverageCPUUtilization", AsgAverageNetworkIn = "ASGAverageNetworkIn", AsgAverageNetworkOut = "ASGAverageNetworkOut" }
    values! { MaxCapacityBreachBehavior: HonorMaxCapacity = "HonorMaxCapacity", IncreaseMaxCapacity = "IncreaseMaxCapacity" }
    values! { Mode: ForecastAndScale = "ForecastAndScale", ForecastOnly = "ForecastOnly" }
    values! { PredictiveScalingPredefinedLoadMetricPredefinedMetricType: AlbTargetGroupRequestCount = "ALBTargetGroupRequestCount", AsgTotalCpuUtilization = "ASGTotalCPUUtilization", AsgTotalNetworkIn = "ASGTotalNetworkIn", AsgTotalNetworkOut = "ASGTotalNetworkOut" }
    values! { PredictiveScalingPredefinedMetricPairPredefinedMetricType: AlbRequestCount = "ALBRequestCount", AsgcpuUtilization = "ASGCPUUtilization", AsgNetworkIn = "ASGNetworkIn", AsgNetworkOut = "ASGNetworkOut" }
}

resource! {
    ScheduledAction = "AWS::AutoScaling::ScheduledAction", "autoscaling-scheduledaction", None, String
}
impl ScheduledAction {
    new! {
        auto_scaling_group_name: m::autoscaling::AutoScalingGroupName = "AutoScalingGroupName", "replacement; 1 to 255 characters";
    }
    set! {
        desired_capacity: i64 = "DesiredCapacity", "update";
        end_time: String = "EndTime", "update";
        max_size: i64 = "MaxSize", "update";
        min_size: i64 = "MinSize", "update";
        recurrence: String = "Recurrence", "update; 1 to 255 characters";
        start_time: String = "StartTime", "update";
        time_zone: String = "TimeZone", "update; 1 to 255 characters";
    }
}
impl c::Handle<ScheduledAction> {
    get! {
        attr_scheduled_action_name: String = "ScheduledActionName";
    }
}

resource! {
    WarmPool = "AWS::AutoScaling::WarmPool", "autoscaling-warmpool", None, m::autoscaling::AutoScalingGroupName
}
impl WarmPool {
    new! {
        auto_scaling_group_name: m::autoscaling::AutoScalingGroupName = "AutoScalingGroupName", "replacement; 1 to 255 characters";
    }
    set! {
        instance_reuse_policy: warm_pool::InstanceReusePolicy = "InstanceReusePolicy", "update";
        max_group_prepared_capacity: i64 = "MaxGroupPreparedCapacity", "update; at least -1";
        min_size: i64 = "MinSize", "update; at least 0";
        pool_state: warm_pool::PoolState = "PoolState", "update";
    }
}
/// Property types and values of [`WarmPool`].
pub mod warm_pool {
    object!(InstanceReusePolicy = "AWS::AutoScaling::WarmPool.InstanceReusePolicy", "autoscaling-warmpool-instancereusepolicy");
    impl InstanceReusePolicy {
        new! {}
        set! {
            reuse_on_scale_in: bool = "ReuseOnScaleIn", "update";
        }
    }
    values! { PoolState: Hibernated = "Hibernated", Running = "Running", Stopped = "Stopped" }
}
