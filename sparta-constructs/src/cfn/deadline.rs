// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Deadline`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Budget = "AWS::Deadline::Budget", "deadline-budget", List("Tags"), m::Arn
}
new_struct! { Budget, BudgetRequired {
    display_name: String = "DisplayName", "update; 1 to 100 characters";
    farm_id: String = "FarmId", "replacement";
    actions: [budget::BudgetActionToAdd] = "Actions", "update; at most 10 items";
    approximate_dollar_limit: v::Number = "ApproximateDollarLimit", "update; at least 0.01";
    schedule: budget::BudgetSchedule = "Schedule", "update";
    usage_tracking_resource: budget::UsageTrackingResource = "UsageTrackingResource", "replacement";
} }
impl Budget {
    set! {
        description: String = "Description", "update; at most 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Budget> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_budget_id: String = "BudgetId";
        attr_status: String = "Status";
    }
}
give! { Budget: m::Arn = Ref; }
/// Property types and values of [`Budget`].
pub mod budget {
    use crate::value as v;
    object!(BudgetActionToAdd = "AWS::Deadline::Budget.BudgetActionToAdd", "deadline-budget-budgetactiontoadd");
    impl BudgetActionToAdd {
        new! {
            type_: Type = "Type", "update";
            threshold_percentage: v::Number = "ThresholdPercentage", "update; 0 to 100";
        }
        set! {
            description: String = "Description", "update; at most 100 characters";
        }
    }

    object!(BudgetSchedule = "AWS::Deadline::Budget.BudgetSchedule", "deadline-budget-budgetschedule");
    impl BudgetSchedule {
        new! {
            fixed: FixedBudgetSchedule = "Fixed", "update";
        }
    }

    object!(FixedBudgetSchedule = "AWS::Deadline::Budget.FixedBudgetSchedule", "deadline-budget-fixedbudgetschedule");
    impl FixedBudgetSchedule {
        new! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(UsageTrackingResource = "AWS::Deadline::Budget.UsageTrackingResource", "deadline-budget-usagetrackingresource");
    impl UsageTrackingResource {
        new! {
            queue_id: String = "QueueId", "update";
        }
    }
    values! { Type: StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS", StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS" }
}

resource! {
    Farm = "AWS::Deadline::Farm", "deadline-farm", List("Tags"), m::Arn
}
impl Farm {
    new! {
        display_name: String = "DisplayName", "update; 1 to 100 characters";
    }
    set! {
        cost_scale_factor: v::Number = "CostScaleFactor", "update; 0 to 100; default `1`";
        description: String = "Description", "update; at most 100 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Farm> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_farm_id: String = "FarmId";
    }
}
give! { Farm: m::Arn = Ref; }

resource! {
    Fleet = "AWS::Deadline::Fleet", "deadline-fleet", List("Tags"), m::Arn
}
new_struct! { Fleet, FleetRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "update";
    display_name: String = "DisplayName", "update; 1 to 100 characters";
    farm_id: String = "FarmId", "replacement";
    configuration: fleet::FleetConfiguration = "Configuration", "update";
    max_worker_count: i64 = "MaxWorkerCount", "update; 0 to 2147483647";
} }
impl Fleet {
    set! {
        description: String = "Description", "update; at most 100 characters";
        host_configuration: fleet::HostConfiguration = "HostConfiguration", "update";
        min_worker_count: i64 = "MinWorkerCount", "update; 0 to 2147483647; default `0`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_capabilities: v::Json = "Capabilities";
        attr_fleet_id: String = "FleetId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_worker_count: i64 = "WorkerCount";
    }
}
give! { Fleet: m::Arn = Ref; }
/// Property types and values of [`Fleet`].
pub mod fleet {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCapabilities = "AWS::Deadline::Fleet.AcceleratorCapabilities", "deadline-fleet-acceleratorcapabilities");
    impl AcceleratorCapabilities {
        new! {
            selections: [AcceleratorSelection] = "Selections", "update; at least 1 items";
        }
        set! {
            count: AcceleratorCountRange = "Count", "update";
        }
    }

    object!(AcceleratorCountRange = "AWS::Deadline::Fleet.AcceleratorCountRange", "deadline-fleet-acceleratorcountrange");
    impl AcceleratorCountRange {
        new! {
            min: i64 = "Min", "update; 0 to 2147483647";
        }
        set! {
            max: i64 = "Max", "update; 0 to 2147483647";
        }
    }

    object!(AcceleratorSelection = "AWS::Deadline::Fleet.AcceleratorSelection", "deadline-fleet-acceleratorselection");
    impl AcceleratorSelection {
        new! {
            name: Name = "Name", "update";
        }
        set! {
            runtime: String = "Runtime", "update; 1 to 100 characters";
        }
    }

    object!(AcceleratorTotalMemoryMibRange = "AWS::Deadline::Fleet.AcceleratorTotalMemoryMiBRange", "deadline-fleet-acceleratortotalmemorymibrange");
    impl AcceleratorTotalMemoryMibRange {
        new! {
            min: i64 = "Min", "update; 0 to 2147483647";
        }
        set! {
            max: i64 = "Max", "update; 0 to 2147483647";
        }
    }

    object!(CustomerManagedAutoScalingConfiguration = "AWS::Deadline::Fleet.CustomerManagedAutoScalingConfiguration", "deadline-fleet-customermanagedautoscalingconfiguration");
    impl CustomerManagedAutoScalingConfiguration {
        new! {}
        set! {
            scale_out_workers_per_minute: i64 = "ScaleOutWorkersPerMinute", "update; 1 to 2147483647";
            standby_worker_count: i64 = "StandbyWorkerCount", "update; 0 to 2147483647";
            worker_idle_duration_seconds: i64 = "WorkerIdleDurationSeconds", "update; 0 to 2147483647";
        }
    }

    object!(CustomerManagedFleetConfiguration = "AWS::Deadline::Fleet.CustomerManagedFleetConfiguration", "deadline-fleet-customermanagedfleetconfiguration");
    impl CustomerManagedFleetConfiguration {
        new! {
            mode: AutoScalingMode = "Mode", "update";
            worker_capabilities: CustomerManagedWorkerCapabilities = "WorkerCapabilities", "update";
        }
        set! {
            auto_scaling_configuration: CustomerManagedAutoScalingConfiguration = "AutoScalingConfiguration", "update";
            storage_profile_id: String = "StorageProfileId", "update";
            tag_propagation_mode: TagPropagationMode = "TagPropagationMode", "update";
        }
    }

    object!(CustomerManagedWorkerCapabilities = "AWS::Deadline::Fleet.CustomerManagedWorkerCapabilities", "deadline-fleet-customermanagedworkercapabilities");
    impl CustomerManagedWorkerCapabilities {
        new! {
            cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType", "update";
            memory_mib: MemoryMibRange = "MemoryMiB", "update";
            os_family: CustomerManagedFleetOperatingSystemFamily = "OsFamily", "update";
            vcpu_count: VcpuCountRange = "VCpuCount", "update";
        }
        set! {
            accelerator_count: AcceleratorCountRange = "AcceleratorCount", "update";
            accelerator_total_memory_mib: AcceleratorTotalMemoryMibRange = "AcceleratorTotalMemoryMiB", "update";
            accelerator_types: [AcceleratorType] = "AcceleratorTypes", "update";
            custom_amounts: [FleetAmountCapability] = "CustomAmounts", "update; 1 to 15 items";
            custom_attributes: [FleetAttributeCapability] = "CustomAttributes", "update; 1 to 15 items";
        }
    }

    object!(Ec2EbsVolume = "AWS::Deadline::Fleet.Ec2EbsVolume", "deadline-fleet-ec2ebsvolume");
    impl Ec2EbsVolume {
        new! {}
        set! {
            iops: i64 = "Iops", "update; 3000 to 16000; default `3000`";
            size_gib: i64 = "SizeGiB", "update; default `250`";
            throughput_mib: i64 = "ThroughputMiB", "update; 125 to 1000; default `125`";
        }
    }

    object!(FleetAmountCapability = "AWS::Deadline::Fleet.FleetAmountCapability", "deadline-fleet-fleetamountcapability");
    impl FleetAmountCapability {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            min: v::Number = "Min", "update";
        }
        set! {
            max: v::Number = "Max", "update";
        }
    }

    object!(FleetAttributeCapability = "AWS::Deadline::Fleet.FleetAttributeCapability", "deadline-fleet-fleetattributecapability");
    impl FleetAttributeCapability {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            values: [String] = "Values", "update; 1 to 10 items";
        }
    }

    object!(FleetCapabilities = "AWS::Deadline::Fleet.FleetCapabilities", "deadline-fleet-fleetcapabilities");
    impl FleetCapabilities {
        new! {}
        set! {
            amounts: [FleetAmountCapability] = "Amounts", "update; 1 to 15 items";
            attributes: [FleetAttributeCapability] = "Attributes", "update; 1 to 15 items";
        }
    }

    object!(FleetConfiguration = "AWS::Deadline::Fleet.FleetConfiguration", "deadline-fleet-fleetconfiguration");
    impl FleetConfiguration {
        new! {}
        set! {
            customer_managed: CustomerManagedFleetConfiguration = "CustomerManaged", "update";
            service_managed_ec2: ServiceManagedEc2FleetConfiguration = "ServiceManagedEc2", "update";
        }
    }

    object!(FleetSoftwareAddOn = "AWS::Deadline::Fleet.FleetSoftwareAddOn", "deadline-fleet-fleetsoftwareaddon");
    impl FleetSoftwareAddOn {
        new! {
            name: FleetSoftwareAddOnName = "Name", "update";
        }
    }

    object!(HostConfiguration = "AWS::Deadline::Fleet.HostConfiguration", "deadline-fleet-hostconfiguration");
    impl HostConfiguration {
        new! {
            script_body: String = "ScriptBody", "update; at most 15000 characters";
        }
        set! {
            script_timeout_seconds: i64 = "ScriptTimeoutSeconds", "update; 300 to 3600; default `300`";
        }
    }

    object!(MemoryMibRange = "AWS::Deadline::Fleet.MemoryMiBRange", "deadline-fleet-memorymibrange");
    impl MemoryMibRange {
        new! {
            min: i64 = "Min", "update; 512 to 2147483647";
        }
        set! {
            max: i64 = "Max", "update; 512 to 2147483647";
        }
    }

    object!(PersistentVolumeConfiguration = "AWS::Deadline::Fleet.PersistentVolumeConfiguration", "deadline-fleet-persistentvolumeconfiguration");
    impl PersistentVolumeConfiguration {
        new! {
            mount_path: String = "MountPath", "update; 1 to 255 characters";
        }
        set! {
            iops: i64 = "Iops", "update; 100 to 80000; default `3000`";
            last_used_ttl_hours: i64 = "LastUsedTtlHours", "update; 1 to 8760; default `168`";
            size_gib: i64 = "SizeGiB", "update; 1 to 65536; default `250`";
            throughput_mib: i64 = "ThroughputMiB", "update; 125 to 2000; default `125`";
        }
    }

    object!(ServiceManagedEc2AutoScalingConfiguration = "AWS::Deadline::Fleet.ServiceManagedEc2AutoScalingConfiguration", "deadline-fleet-servicemanagedec2autoscalingconfiguration");
    impl ServiceManagedEc2AutoScalingConfiguration {
        new! {}
        set! {
            scale_out_workers_per_minute: i64 = "ScaleOutWorkersPerMinute", "update; 1 to 2147483647";
            standby_worker_count: i64 = "StandbyWorkerCount", "update; 0 to 2147483647";
            worker_idle_duration_seconds: i64 = "WorkerIdleDurationSeconds", "update; 0 to 86400";
        }
    }

    object!(ServiceManagedEc2FleetConfiguration = "AWS::Deadline::Fleet.ServiceManagedEc2FleetConfiguration", "deadline-fleet-servicemanagedec2fleetconfiguration");
    impl ServiceManagedEc2FleetConfiguration {
        new! {
            instance_capabilities: ServiceManagedEc2InstanceCapabilities = "InstanceCapabilities", "update";
            instance_market_options: ServiceManagedEc2InstanceMarketOptions = "InstanceMarketOptions", "update";
        }
        set! {
            auto_scaling_configuration: ServiceManagedEc2AutoScalingConfiguration = "AutoScalingConfiguration", "update";
            persistent_volume_configuration: PersistentVolumeConfiguration = "PersistentVolumeConfiguration", "update";
            storage_profile_id: String = "StorageProfileId", "update";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(ServiceManagedEc2InstanceCapabilities = "AWS::Deadline::Fleet.ServiceManagedEc2InstanceCapabilities", "deadline-fleet-servicemanagedec2instancecapabilities");
    impl ServiceManagedEc2InstanceCapabilities {
        new! {
            cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType", "update";
            memory_mib: MemoryMibRange = "MemoryMiB", "update";
            os_family: ServiceManagedFleetOperatingSystemFamily = "OsFamily", "update";
            vcpu_count: VcpuCountRange = "VCpuCount", "update";
        }
        set! {
            accelerator_capabilities: AcceleratorCapabilities = "AcceleratorCapabilities", "update";
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update; 1 to 100 items";
            custom_amounts: [FleetAmountCapability] = "CustomAmounts", "update; 1 to 15 items";
            custom_attributes: [FleetAttributeCapability] = "CustomAttributes", "update; 1 to 15 items";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "update; 1 to 100 items";
            root_ebs_volume: Ec2EbsVolume = "RootEbsVolume", "update";
            software_add_ons: [FleetSoftwareAddOn] = "SoftwareAddOns", "update; at most 10 items";
        }
    }

    object!(ServiceManagedEc2InstanceMarketOptions = "AWS::Deadline::Fleet.ServiceManagedEc2InstanceMarketOptions", "deadline-fleet-servicemanagedec2instancemarketoptions");
    impl ServiceManagedEc2InstanceMarketOptions {
        new! {
            type_: Ec2MarketType = "Type", "update";
        }
    }

    object!(VcpuCountRange = "AWS::Deadline::Fleet.VCpuCountRange", "deadline-fleet-vcpucountrange");
    impl VcpuCountRange {
        new! {
            min: i64 = "Min", "update; 1 to 10000";
        }
        set! {
            max: i64 = "Max", "update; 1 to 10000";
        }
    }

    object!(VpcConfiguration = "AWS::Deadline::Fleet.VpcConfiguration", "deadline-fleet-vpcconfiguration");
    impl VpcConfiguration {
        new! {}
        set! {
            resource_configuration_arns: [m::Arn] = "ResourceConfigurationArns", "update";
        }
    }
    values! { Name: T4 = "t4", A10g = "a10g", L4 = "l4", L40s = "l40s", RtxProServer6000 = "rtx-pro-server-6000" }
    values! { AutoScalingMode: NoScaling = "NO_SCALING", EventBasedAutoScaling = "EVENT_BASED_AUTO_SCALING" }
    values! { TagPropagationMode: NoPropagation = "NO_PROPAGATION", PropagateTagsToWorkersAtLaunch = "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH" }
    values! { AcceleratorType: Gpu = "gpu" }
    values! { CpuArchitectureType: X86_64 = "x86_64", Arm64 = "arm64" }
    values! { CustomerManagedFleetOperatingSystemFamily: Windows = "WINDOWS", Linux = "LINUX", Macos = "MACOS" }
    values! { FleetSoftwareAddOnName: Docker = "docker" }
    values! { ServiceManagedFleetOperatingSystemFamily: Linux = "LINUX", Windows = "WINDOWS" }
    values! { Ec2MarketType: OnDemand = "on-demand", Spot = "spot", WaitAndSave = "wait-and-save" }
}

resource! {
    LicenseEndpoint = "AWS::Deadline::LicenseEndpoint", "deadline-licenseendpoint", List("Tags"), m::Arn
}
impl LicenseEndpoint {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 32 characters";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 10 items";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 1 to 10 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LicenseEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_dns_name: String = "DnsName";
        attr_license_endpoint_id: String = "LicenseEndpointId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { LicenseEndpoint: m::Arn = Ref; }

resource! {
    Limit = "AWS::Deadline::Limit", "deadline-limit", None, String
}
impl Limit {
    new! {
        amount_requirement_name: String = "AmountRequirementName", "replacement; at most 1024 characters";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        farm_id: String = "FarmId", "replacement";
        max_count: i64 = "MaxCount", "update; -1 to 2147483647";
    }
    set! {
        description: String = "Description", "update; at most 100 characters";
    }
}
impl c::Handle<Limit> {
    get! {
        attr_current_count: i64 = "CurrentCount";
        attr_limit_id: String = "LimitId";
    }
}

resource! {
    MeteredProduct = "AWS::Deadline::MeteredProduct", "deadline-meteredproduct", None, m::Arn
}
impl MeteredProduct {
    new! {}
    set! {
        license_endpoint_id: String = "LicenseEndpointId", "replacement";
        product_id: String = "ProductId", "replacement";
    }
}
impl c::Handle<MeteredProduct> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_family: String = "Family";
        attr_port: i64 = "Port";
        attr_vendor: String = "Vendor";
    }
}
give! { MeteredProduct: m::Arn = Ref; }

resource! {
    Monitor = "AWS::Deadline::Monitor", "deadline-monitor", List("Tags"), m::Arn
}
impl Monitor {
    new! {
        identity_center_instance_arn: m::Arn = "IdentityCenterInstanceArn", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        subdomain: String = "Subdomain", "update";
    }
    set! {
        identity_center_region: String = "IdentityCenterRegion", "replacement; 1 to 25 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Monitor> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_identity_center_application_arn: m::Arn = "IdentityCenterApplicationArn";
        attr_monitor_id: String = "MonitorId";
        attr_url: String = "Url";
    }
}
give! { Monitor: m::Arn = Ref; }

resource! {
    Queue = "AWS::Deadline::Queue", "deadline-queue", List("Tags"), m::Arn
}
impl Queue {
    new! {
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        farm_id: String = "FarmId", "replacement";
    }
    set! {
        allowed_storage_profile_ids: [String] = "AllowedStorageProfileIds", "update; at most 20 items";
        default_budget_action: queue::DefaultQueueBudgetAction = "DefaultBudgetAction", "update; default `NONE`";
        description: String = "Description", "update; at most 100 characters";
        job_attachment_settings: queue::JobAttachmentSettings = "JobAttachmentSettings", "update";
        job_run_as_user: queue::JobRunAsUser = "JobRunAsUser", "update";
        required_file_system_location_names: [String] = "RequiredFileSystemLocationNames", "update; at most 20 items";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        scheduling_configuration: queue::SchedulingConfiguration = "SchedulingConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Queue> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_queue_id: String = "QueueId";
    }
}
give! { Queue: m::Arn = Ref; }
/// Property types and values of [`Queue`].
pub mod queue {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(JobAttachmentSettings = "AWS::Deadline::Queue.JobAttachmentSettings", "deadline-queue-jobattachmentsettings");
    impl JobAttachmentSettings {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 63 characters";
            root_prefix: String = "RootPrefix", "update; 1 to 63 characters";
        }
    }

    object!(JobRunAsUser = "AWS::Deadline::Queue.JobRunAsUser", "deadline-queue-jobrunasuser");
    impl JobRunAsUser {
        new! {
            run_as: RunAs = "RunAs", "update";
        }
        set! {
            posix: PosixUser = "Posix", "update";
            windows: WindowsUser = "Windows", "update";
        }
    }

    object!(PosixUser = "AWS::Deadline::Queue.PosixUser", "deadline-queue-posixuser");
    impl PosixUser {
        new! {
            group: String = "Group", "update; at most 31 characters";
            user: String = "User", "update; at most 31 characters";
        }
    }

    object!(PriorityBalancedSchedulingConfiguration = "AWS::Deadline::Queue.PriorityBalancedSchedulingConfiguration", "deadline-queue-prioritybalancedschedulingconfiguration");
    impl PriorityBalancedSchedulingConfiguration {
        new! {}
        set! {
            rendering_task_buffer: i64 = "RenderingTaskBuffer", "update; 0 to 1000; default `1`";
        }
    }

    object!(PriorityFifoSchedulingConfiguration = "AWS::Deadline::Queue.PriorityFifoSchedulingConfiguration", "deadline-queue-priorityfifoschedulingconfiguration");
    impl PriorityFifoSchedulingConfiguration {
        new! {}
    }

    object!(SchedulingConfiguration = "AWS::Deadline::Queue.SchedulingConfiguration", "deadline-queue-schedulingconfiguration");
    impl SchedulingConfiguration {
        new! {}
        set! {
            priority_balanced: PriorityBalancedSchedulingConfiguration = "PriorityBalanced", "update";
            priority_fifo: PriorityFifoSchedulingConfiguration = "PriorityFifo", "update";
            weighted_balanced: WeightedBalancedSchedulingConfiguration = "WeightedBalanced", "update";
        }
    }

    object!(SchedulingMaxPriorityOverride = "AWS::Deadline::Queue.SchedulingMaxPriorityOverride", "deadline-queue-schedulingmaxpriorityoverride");
    impl SchedulingMaxPriorityOverride {
        new! {
            always_schedule_first: SchedulingMaxPriorityOverrideAlwaysScheduleFirst = "AlwaysScheduleFirst", "update";
        }
    }

    object!(SchedulingMaxPriorityOverrideAlwaysScheduleFirst = "AWS::Deadline::Queue.SchedulingMaxPriorityOverrideAlwaysScheduleFirst", "deadline-queue-schedulingmaxpriorityoverridealwaysschedulefirst");
    impl SchedulingMaxPriorityOverrideAlwaysScheduleFirst {
        new! {}
    }

    object!(SchedulingMinPriorityOverride = "AWS::Deadline::Queue.SchedulingMinPriorityOverride", "deadline-queue-schedulingminpriorityoverride");
    impl SchedulingMinPriorityOverride {
        new! {
            always_schedule_last: SchedulingMinPriorityOverrideAlwaysScheduleLast = "AlwaysScheduleLast", "update";
        }
    }

    object!(SchedulingMinPriorityOverrideAlwaysScheduleLast = "AWS::Deadline::Queue.SchedulingMinPriorityOverrideAlwaysScheduleLast", "deadline-queue-schedulingminpriorityoverridealwaysschedulelast");
    impl SchedulingMinPriorityOverrideAlwaysScheduleLast {
        new! {}
    }

    object!(WeightedBalancedSchedulingConfiguration = "AWS::Deadline::Queue.WeightedBalancedSchedulingConfiguration", "deadline-queue-weightedbalancedschedulingconfiguration");
    impl WeightedBalancedSchedulingConfiguration {
        new! {}
        set! {
            error_weight: v::Number = "ErrorWeight", "update; -10000 to 10000; default `-10.0`";
            max_priority_override: SchedulingMaxPriorityOverride = "MaxPriorityOverride", "update";
            min_priority_override: SchedulingMinPriorityOverride = "MinPriorityOverride", "update";
            priority_weight: v::Number = "PriorityWeight", "update; 0 to 10000; default `100.0`";
            rendering_task_buffer: i64 = "RenderingTaskBuffer", "update; 0 to 1000; default `1`";
            rendering_task_weight: v::Number = "RenderingTaskWeight", "update; -10000 to 10000; default `-100.0`";
            submission_time_weight: v::Number = "SubmissionTimeWeight", "update; 0 to 10000; default `3.0`";
        }
    }

    object!(WindowsUser = "AWS::Deadline::Queue.WindowsUser", "deadline-queue-windowsuser");
    impl WindowsUser {
        new! {
            password_arn: m::Arn = "PasswordArn", "update; 20 to 2048 characters";
            user: String = "User", "update; at most 111 characters";
        }
    }
    values! { DefaultQueueBudgetAction: None = "NONE", StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS", StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS" }
    values! { RunAs: QueueConfiguredUser = "QUEUE_CONFIGURED_USER", WorkerAgentUser = "WORKER_AGENT_USER" }
}

resource! {
    QueueEnvironment = "AWS::Deadline::QueueEnvironment", "deadline-queueenvironment", None, String
}
new_struct! { QueueEnvironment, QueueEnvironmentRequired {
    farm_id: String = "FarmId", "replacement";
    queue_id: String = "QueueId", "replacement";
    template_type: queue_environment::EnvironmentTemplateType = "TemplateType", "update";
    priority: i64 = "Priority", "update; 0 to 10000";
    template: String = "Template", "update; 1 to 15000 characters";
} }
impl c::Handle<QueueEnvironment> {
    get! {
        attr_name: String = "Name";
        attr_queue_environment_id: String = "QueueEnvironmentId";
    }
}
/// Property types and values of [`QueueEnvironment`].
pub mod queue_environment {
    values! { EnvironmentTemplateType: Json = "JSON", Yaml = "YAML" }
}

resource! {
    QueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation", "deadline-queuefleetassociation", None, String
}
impl QueueFleetAssociation {
    new! {
        farm_id: String = "FarmId", "replacement";
        fleet_id: String = "FleetId", "replacement";
        queue_id: String = "QueueId", "replacement";
    }
}

resource! {
    QueueLimitAssociation = "AWS::Deadline::QueueLimitAssociation", "deadline-queuelimitassociation", None, String
}
impl QueueLimitAssociation {
    new! {
        farm_id: String = "FarmId", "replacement";
        limit_id: String = "LimitId", "replacement";
        queue_id: String = "QueueId", "replacement";
    }
}

resource! {
    StorageProfile = "AWS::Deadline::StorageProfile", "deadline-storageprofile", None, String
}
impl StorageProfile {
    new! {
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        farm_id: String = "FarmId", "replacement";
        os_family: storage_profile::StorageProfileOperatingSystemFamily = "OsFamily", "update";
    }
    set! {
        file_system_locations: [storage_profile::FileSystemLocation] = "FileSystemLocations", "update; at most 20 items";
    }
}
impl c::Handle<StorageProfile> {
    get! {
        attr_storage_profile_id: String = "StorageProfileId";
    }
}
/// Property types and values of [`StorageProfile`].
pub mod storage_profile {
    object!(FileSystemLocation = "AWS::Deadline::StorageProfile.FileSystemLocation", "deadline-storageprofile-filesystemlocation");
    impl FileSystemLocation {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            type_: FileSystemLocationType = "Type", "update";
            path: String = "Path", "update; at most 1024 characters";
        }
    }
    values! { StorageProfileOperatingSystemFamily: Windows = "WINDOWS", Linux = "LINUX", Macos = "MACOS" }
    values! { FileSystemLocationType: Shared = "SHARED", Local = "LOCAL" }
}

resource! {
    Worker = "AWS::Deadline::Worker", "deadline-worker", List("Tags"), m::Arn
}
impl Worker {
    new! {
        farm_id: String = "FarmId", "replacement";
        fleet_id: String = "FleetId", "replacement";
    }
    set! {
        host_properties: worker::HostPropertiesRequest = "HostProperties", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Worker> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_status: String = "Status";
        attr_worker_id: String = "WorkerId";
    }
}
give! { Worker: m::Arn = Ref; }
/// Property types and values of [`Worker`].
pub mod worker {
    object!(HostPropertiesRequest = "AWS::Deadline::Worker.HostPropertiesRequest", "deadline-worker-hostpropertiesrequest");
    impl HostPropertiesRequest {
        new! {}
        set! {
            host_name: String = "HostName", "update";
            ip_addresses: IpAddresses = "IpAddresses", "update";
        }
    }

    object!(IpAddresses = "AWS::Deadline::Worker.IpAddresses", "deadline-worker-ipaddresses");
    impl IpAddresses {
        new! {}
        set! {
            ip_v4_addresses: [String] = "IpV4Addresses", "update";
            ip_v6_addresses: [String] = "IpV6Addresses", "update";
        }
    }
}
