// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PCS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Cluster = "AWS::PCS::Cluster", "pcs-cluster", Map("Tags"), m::Arn
}
impl Cluster {
    new! {
        networking: cluster::Networking = "Networking", "replacement";
        scheduler: cluster::Scheduler = "Scheduler", "update";
        size: cluster::Size = "Size", "replacement";
    }
    set! {
        name: String = "Name", "replacement";
        slurm_configuration: cluster::SlurmConfiguration = "SlurmConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_endpoints: [v::Json] = "Endpoints";
        attr_error_info: [v::Json] = "ErrorInfo";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { Cluster: m::Arn = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(Accounting = "AWS::PCS::Cluster.Accounting", "pcs-cluster-accounting");
    impl Accounting {
        new! {
            mode: Mode = "Mode", "update; default `NONE`";
        }
        set! {
            default_purge_time_in_days: i64 = "DefaultPurgeTimeInDays", "update; -1 to 10000; default `-1`";
        }
    }

    object!(AuthKey = "AWS::PCS::Cluster.AuthKey", "pcs-cluster-authkey");
    impl AuthKey {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
            secret_version: String = "SecretVersion", "update";
        }
    }

    object!(CgroupCustomSetting = "AWS::PCS::Cluster.CgroupCustomSetting", "pcs-cluster-cgroupcustomsetting");
    impl CgroupCustomSetting {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }

    object!(Endpoint = "AWS::PCS::Cluster.Endpoint", "pcs-cluster-endpoint");
    impl Endpoint {
        new! {
            type_: EndpointType = "Type", "update";
            port: String = "Port", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
        }
        set! {
            ipv6_address: String = "Ipv6Address", "update";
            public_ip_address: String = "PublicIpAddress", "update";
        }
    }

    object!(ErrorInfo = "AWS::PCS::Cluster.ErrorInfo", "pcs-cluster-errorinfo");
    impl ErrorInfo {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(JwtAuth = "AWS::PCS::Cluster.JwtAuth", "pcs-cluster-jwtauth");
    impl JwtAuth {
        new! {}
        set! {
            jwt_key: JwtKey = "JwtKey", "update";
        }
    }

    object!(JwtKey = "AWS::PCS::Cluster.JwtKey", "pcs-cluster-jwtkey");
    impl JwtKey {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
            secret_version: String = "SecretVersion", "update";
        }
    }

    object!(Networking = "AWS::PCS::Cluster.Networking", "pcs-cluster-networking");
    impl Networking {
        new! {}
        set! {
            network_type: NetworkType = "NetworkType", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at least 1 items";
        }
    }

    object!(Scheduler = "AWS::PCS::Cluster.Scheduler", "pcs-cluster-scheduler");
    impl Scheduler {
        new! {
            type_: SchedulerType = "Type", "update";
            version: String = "Version", "update";
        }
    }

    object!(SlurmConfiguration = "AWS::PCS::Cluster.SlurmConfiguration", "pcs-cluster-slurmconfiguration");
    impl SlurmConfiguration {
        new! {}
        set! {
            accounting: Accounting = "Accounting", "update";
            auth_key: AuthKey = "AuthKey", "update";
            cgroup_custom_settings: [CgroupCustomSetting] = "CgroupCustomSettings", "update";
            jwt_auth: JwtAuth = "JwtAuth", "update";
            scale_down_idle_time_in_seconds: i64 = "ScaleDownIdleTimeInSeconds", "update; at least 1";
            slurm_custom_settings: [SlurmCustomSetting] = "SlurmCustomSettings", "update";
            slurm_rest: SlurmRest = "SlurmRest", "update";
            slurmdbd_custom_settings: [SlurmdbdCustomSetting] = "SlurmdbdCustomSettings", "update";
        }
    }

    object!(SlurmCustomSetting = "AWS::PCS::Cluster.SlurmCustomSetting", "pcs-cluster-slurmcustomsetting");
    impl SlurmCustomSetting {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }

    object!(SlurmRest = "AWS::PCS::Cluster.SlurmRest", "pcs-cluster-slurmrest");
    impl SlurmRest {
        new! {
            mode: Mode = "Mode", "update; default `NONE`";
        }
    }

    object!(SlurmdbdCustomSetting = "AWS::PCS::Cluster.SlurmdbdCustomSetting", "pcs-cluster-slurmdbdcustomsetting");
    impl SlurmdbdCustomSetting {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }
    values! { Size: Small = "SMALL", Medium = "MEDIUM", Large = "LARGE" }
    values! { Mode: Standard = "STANDARD", None = "NONE" }
    values! { EndpointType: Slurmctld = "SLURMCTLD", Slurmdbd = "SLURMDBD", Slurmrestd = "SLURMRESTD" }
    values! { NetworkType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { SchedulerType: Slurm = "SLURM" }
}

resource! {
    ComputeNodeGroup = "AWS::PCS::ComputeNodeGroup", "pcs-computenodegroup", Map("Tags"), m::Arn
}
new_struct! { ComputeNodeGroup, ComputeNodeGroupRequired {
    cluster_id: String = "ClusterId", "replacement";
    iam_instance_profile_arn: String = "IamInstanceProfileArn", "update";
    instance_configs: [compute_node_group::InstanceConfig] = "InstanceConfigs", "replacement";
    scaling_configuration: compute_node_group::ScalingConfiguration = "ScalingConfiguration", "update";
    subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
} }
impl ComputeNodeGroup {
    set! {
        ami_id: m::ec2::ImageId = "AmiId", "update";
        custom_launch_template: compute_node_group::CustomLaunchTemplate = "CustomLaunchTemplate", "update";
        name: String = "Name", "replacement";
        node_lifecycle_actions: compute_node_group::NodeLifecycleActions = "NodeLifecycleActions", "update";
        purchase_option: compute_node_group::PurchaseOption = "PurchaseOption", "update";
        slurm_configuration: compute_node_group::SlurmConfiguration = "SlurmConfiguration", "update";
        spot_options: compute_node_group::SpotOptions = "SpotOptions", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ComputeNodeGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_error_info: [v::Json] = "ErrorInfo";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { ComputeNodeGroup: m::Arn = Ref; }
/// Property types and values of [`ComputeNodeGroup`].
pub mod compute_node_group {
    use crate::value as v;
    object!(CustomLaunchTemplate = "AWS::PCS::ComputeNodeGroup.CustomLaunchTemplate", "pcs-computenodegroup-customlaunchtemplate");
    impl CustomLaunchTemplate {
        new! {}
        set! {
            template_id: String = "TemplateId", "update";
            version: String = "Version", "update";
        }
    }

    object!(ErrorInfo = "AWS::PCS::ComputeNodeGroup.ErrorInfo", "pcs-computenodegroup-errorinfo");
    impl ErrorInfo {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(InstanceConfig = "AWS::PCS::ComputeNodeGroup.InstanceConfig", "pcs-computenodegroup-instanceconfig");
    impl InstanceConfig {
        new! {}
        set! {
            instance_type: String = "InstanceType", "update";
        }
    }

    object!(NodeLifecycleActions = "AWS::PCS::ComputeNodeGroup.NodeLifecycleActions", "pcs-computenodegroup-nodelifecycleactions");
    impl NodeLifecycleActions {
        new! {
            stages: NodeLifecycleStages = "Stages", "update";
        }
        set! {
            script_caching_policy: ScriptCachingPolicy = "ScriptCachingPolicy", "update";
        }
    }

    object!(NodeLifecycleScript = "AWS::PCS::ComputeNodeGroup.NodeLifecycleScript", "pcs-computenodegroup-nodelifecyclescript");
    impl NodeLifecycleScript {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            script_source: ScriptSource = "ScriptSource", "update";
        }
        set! {
            arguments: [String] = "Arguments", "update; at most 20 items";
            execution_policy: ExecutionPolicy = "ExecutionPolicy", "update";
            on_error: OnError = "OnError", "update";
        }
    }

    object!(NodeLifecycleStages = "AWS::PCS::ComputeNodeGroup.NodeLifecycleStages", "pcs-computenodegroup-nodelifecyclestages");
    impl NodeLifecycleStages {
        new! {}
        set! {
            node_bootstrapped: [NodeLifecycleScript] = "NodeBootstrapped", "update; 1 to 20 items";
            node_ready: [NodeLifecycleScript] = "NodeReady", "update; 1 to 20 items";
        }
    }

    object!(ScalingConfiguration = "AWS::PCS::ComputeNodeGroup.ScalingConfiguration", "pcs-computenodegroup-scalingconfiguration");
    impl ScalingConfiguration {
        new! {
            max_instance_count: i64 = "MaxInstanceCount", "update; at least 0";
            min_instance_count: i64 = "MinInstanceCount", "update; at least 0";
        }
    }

    object!(ScriptSource = "AWS::PCS::ComputeNodeGroup.ScriptSource", "pcs-computenodegroup-scriptsource");
    impl ScriptSource {
        new! {
            script_location: String = "ScriptLocation", "update; 1 to 1024 characters";
        }
        set! {
            checksum: String = "Checksum", "update; 64 characters";
            s3_version_id: String = "S3VersionId", "update; at most 1024 characters";
        }
    }

    object!(SlurmConfiguration = "AWS::PCS::ComputeNodeGroup.SlurmConfiguration", "pcs-computenodegroup-slurmconfiguration");
    impl SlurmConfiguration {
        new! {}
        set! {
            gres_custom_settings: [v::Map<String>] = "GresCustomSettings", "update";
            scale_down_idle_time_in_seconds: i64 = "ScaleDownIdleTimeInSeconds", "update; 1 to 10000000";
            slurm_custom_settings: [SlurmCustomSetting] = "SlurmCustomSettings", "update";
        }
    }

    object!(SlurmCustomSetting = "AWS::PCS::ComputeNodeGroup.SlurmCustomSetting", "pcs-computenodegroup-slurmcustomsetting");
    impl SlurmCustomSetting {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }

    object!(SpotOptions = "AWS::PCS::ComputeNodeGroup.SpotOptions", "pcs-computenodegroup-spotoptions");
    impl SpotOptions {
        new! {}
        set! {
            allocation_strategy: AllocationStrategy = "AllocationStrategy", "update";
        }
    }
    values! { PurchaseOption: Ondemand = "ONDEMAND", Spot = "SPOT", CapacityBlock = "CAPACITY_BLOCK", InterruptibleCapacityReservation = "INTERRUPTIBLE_CAPACITY_RESERVATION" }
    values! { ScriptCachingPolicy: CacheOnce = "CACHE_ONCE", RefreshOnReboot = "REFRESH_ON_REBOOT" }
    values! { ExecutionPolicy: FirstBootOnly = "FIRST_BOOT_ONLY", EveryBoot = "EVERY_BOOT" }
    values! { OnError: Terminate = "TERMINATE", StopSequence = "STOP_SEQUENCE", Continue = "CONTINUE" }
    values! { AllocationStrategy: LowestPrice = "lowest-price", CapacityOptimized = "capacity-optimized", PriceCapacityOptimized = "price-capacity-optimized" }
}

resource! {
    Queue = "AWS::PCS::Queue", "pcs-queue", Map("Tags"), m::Arn
}
impl Queue {
    new! {
        cluster_id: String = "ClusterId", "replacement";
    }
    set! {
        compute_node_group_configurations: [queue::ComputeNodeGroupConfiguration] = "ComputeNodeGroupConfigurations", "update";
        name: String = "Name", "replacement";
        slurm_configuration: queue::SlurmConfiguration = "SlurmConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Queue> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_error_info: [v::Json] = "ErrorInfo";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { Queue: m::Arn = Ref; }
/// Property types and values of [`Queue`].
pub mod queue {
    object!(ComputeNodeGroupConfiguration = "AWS::PCS::Queue.ComputeNodeGroupConfiguration", "pcs-queue-computenodegroupconfiguration");
    impl ComputeNodeGroupConfiguration {
        new! {}
        set! {
            compute_node_group_id: String = "ComputeNodeGroupId", "update";
        }
    }

    object!(ErrorInfo = "AWS::PCS::Queue.ErrorInfo", "pcs-queue-errorinfo");
    impl ErrorInfo {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(SlurmConfiguration = "AWS::PCS::Queue.SlurmConfiguration", "pcs-queue-slurmconfiguration");
    impl SlurmConfiguration {
        new! {}
        set! {
            slurm_custom_settings: [SlurmCustomSetting] = "SlurmCustomSettings", "update";
        }
    }

    object!(SlurmCustomSetting = "AWS::PCS::Queue.SlurmCustomSetting", "pcs-queue-slurmcustomsetting");
    impl SlurmCustomSetting {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }
}
