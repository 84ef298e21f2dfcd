// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::OpsWorks`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    App = "AWS::OpsWorks::App", "opsworks-app", None, String
}
impl App {
    new! {
        name: String = "Name", "update";
        stack_id: String = "StackId", "replacement";
        type_: String = "Type", "update";
    }
    set! {
        app_source: app::Source = "AppSource", "update";
        attributes: v::Map<String> = "Attributes", "update";
        data_sources: [app::DataSource] = "DataSources", "update";
        description: String = "Description", "update";
        domains: [String] = "Domains", "update";
        enable_ssl: bool = "EnableSsl", "update";
        environment: [app::EnvironmentVariable] = "Environment", "update";
        shortname: String = "Shortname", "replacement";
        ssl_configuration: app::SslConfiguration = "SslConfiguration", "update";
    }
}
impl c::Handle<App> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`App`].
pub mod app {
    use crate::value::meaning as m;
    object!(DataSource = "AWS::OpsWorks::App.DataSource", "opsworks-app-datasource");
    impl DataSource {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            database_name: String = "DatabaseName", "update";
            type_: String = "Type", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::OpsWorks::App.EnvironmentVariable", "opsworks-app-environmentvariable");
    impl EnvironmentVariable {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
        set! {
            secure: bool = "Secure", "update";
        }
    }

    object!(Source = "AWS::OpsWorks::App.Source", "opsworks-app-source");
    impl Source {
        new! {}
        set! {
            password: String = "Password", "update";
            revision: String = "Revision", "update";
            ssh_key: String = "SshKey", "update";
            type_: String = "Type", "update";
            url: String = "Url", "update";
            username: String = "Username", "update";
        }
    }

    object!(SslConfiguration = "AWS::OpsWorks::App.SslConfiguration", "opsworks-app-sslconfiguration");
    impl SslConfiguration {
        new! {}
        set! {
            certificate: String = "Certificate", "update";
            chain: String = "Chain", "update";
            private_key: String = "PrivateKey", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    ElasticLoadBalancerAttachment = "AWS::OpsWorks::ElasticLoadBalancerAttachment", "opsworks-elasticloadbalancerattachment", None, String
}
impl ElasticLoadBalancerAttachment {
    new! {
        elastic_load_balancer_name: String = "ElasticLoadBalancerName", "update";
        layer_id: String = "LayerId", "update";
    }
}
impl c::Handle<ElasticLoadBalancerAttachment> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    Instance = "AWS::OpsWorks::Instance", "opsworks-instance", None, String
}
impl Instance {
    new! {
        instance_type: String = "InstanceType", "update";
        stack_id: String = "StackId", "replacement";
        layer_ids: [String] = "LayerIds", "update";
    }
    set! {
        agent_version: String = "AgentVersion", "update";
        ami_id: m::ec2::ImageId = "AmiId", "update";
        architecture: String = "Architecture", "update";
        auto_scaling_type: String = "AutoScalingType", "replacement";
        availability_zone: String = "AvailabilityZone", "replacement";
        block_device_mappings: [instance::BlockDeviceMapping] = "BlockDeviceMappings", "replacement";
        ebs_optimized: bool = "EbsOptimized", "replacement";
        elastic_ips: [String] = "ElasticIps", "update";
        hostname: String = "Hostname", "update";
        install_updates_on_boot: bool = "InstallUpdatesOnBoot", "update";
        os: String = "Os", "update";
        root_device_type: String = "RootDeviceType", "replacement";
        ssh_key_name: String = "SshKeyName", "update";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        tenancy: String = "Tenancy", "replacement";
        time_based_auto_scaling: instance::TimeBasedAutoScaling = "TimeBasedAutoScaling", "replacement";
        virtualization_type: String = "VirtualizationType", "replacement";
        volumes: [String] = "Volumes", "update";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_id: String = "Id";
        attr_private_dns_name: String = "PrivateDnsName";
        attr_private_ip: String = "PrivateIp";
        attr_public_dns_name: String = "PublicDnsName";
        attr_public_ip: String = "PublicIp";
    }
}
/// Property types and values of [`Instance`].
pub mod instance {
    use crate::value as v;
    object!(BlockDeviceMapping = "AWS::OpsWorks::Instance.BlockDeviceMapping", "opsworks-instance-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "update";
            ebs: EbsBlockDevice = "Ebs", "update";
            no_device: String = "NoDevice", "update";
            virtual_name: String = "VirtualName", "update";
        }
    }

    object!(EbsBlockDevice = "AWS::OpsWorks::Instance.EbsBlockDevice", "opsworks-instance-ebsblockdevice");
    impl EbsBlockDevice {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "update";
            iops: i64 = "Iops", "update";
            snapshot_id: String = "SnapshotId", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: String = "VolumeType", "update";
        }
    }

    object!(TimeBasedAutoScaling = "AWS::OpsWorks::Instance.TimeBasedAutoScaling", "opsworks-instance-timebasedautoscaling");
    impl TimeBasedAutoScaling {
        new! {}
        set! {
            friday: v::Map<String> = "Friday", "update";
            monday: v::Map<String> = "Monday", "update";
            saturday: v::Map<String> = "Saturday", "update";
            sunday: v::Map<String> = "Sunday", "update";
            thursday: v::Map<String> = "Thursday", "update";
            tuesday: v::Map<String> = "Tuesday", "update";
            wednesday: v::Map<String> = "Wednesday", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    Layer = "AWS::OpsWorks::Layer", "opsworks-layer", List("Tags"), String
}
new_struct! { Layer, LayerRequired {
    name: String = "Name", "update";
    stack_id: String = "StackId", "replacement";
    type_: String = "Type", "replacement";
    auto_assign_elastic_ips: bool = "AutoAssignElasticIps", "update";
    auto_assign_public_ips: bool = "AutoAssignPublicIps", "update";
    enable_auto_healing: bool = "EnableAutoHealing", "update";
    shortname: String = "Shortname", "update";
} }
impl Layer {
    set! {
        attributes: v::Map<String> = "Attributes", "update";
        custom_instance_profile_arn: String = "CustomInstanceProfileArn", "update";
        custom_json: v::Json = "CustomJson", "update";
        custom_recipes: layer::Recipes = "CustomRecipes", "update";
        custom_security_group_ids: [m::ec2::SecurityGroupId] = "CustomSecurityGroupIds", "update";
        install_updates_on_boot: bool = "InstallUpdatesOnBoot", "update";
        lifecycle_event_configuration: layer::LifecycleEventConfiguration = "LifecycleEventConfiguration", "update";
        load_based_auto_scaling: layer::LoadBasedAutoScaling = "LoadBasedAutoScaling", "update";
        packages: [String] = "Packages", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_ebs_optimized_instances: bool = "UseEbsOptimizedInstances", "update";
        volume_configurations: [layer::VolumeConfiguration] = "VolumeConfigurations", "update";
    }
}
impl c::Handle<Layer> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Layer`].
pub mod layer {
    use crate::value as v;
    object!(AutoScalingThresholds = "AWS::OpsWorks::Layer.AutoScalingThresholds", "opsworks-layer-autoscalingthresholds");
    impl AutoScalingThresholds {
        new! {}
        set! {
            cpu_threshold: v::Number = "CpuThreshold", "update";
            ignore_metrics_time: i64 = "IgnoreMetricsTime", "update";
            instance_count: i64 = "InstanceCount", "update";
            load_threshold: v::Number = "LoadThreshold", "update";
            memory_threshold: v::Number = "MemoryThreshold", "update";
            thresholds_wait_time: i64 = "ThresholdsWaitTime", "update";
        }
    }

    object!(LifecycleEventConfiguration = "AWS::OpsWorks::Layer.LifecycleEventConfiguration", "opsworks-layer-lifecycleeventconfiguration");
    impl LifecycleEventConfiguration {
        new! {}
        set! {
            shutdown_event_configuration: ShutdownEventConfiguration = "ShutdownEventConfiguration", "update";
        }
    }

    object!(LoadBasedAutoScaling = "AWS::OpsWorks::Layer.LoadBasedAutoScaling", "opsworks-layer-loadbasedautoscaling");
    impl LoadBasedAutoScaling {
        new! {}
        set! {
            down_scaling: AutoScalingThresholds = "DownScaling", "update";
            enable: bool = "Enable", "update";
            up_scaling: AutoScalingThresholds = "UpScaling", "update";
        }
    }

    object!(Recipes = "AWS::OpsWorks::Layer.Recipes", "opsworks-layer-recipes");
    impl Recipes {
        new! {}
        set! {
            configure: [String] = "Configure", "update";
            deploy: [String] = "Deploy", "update";
            setup: [String] = "Setup", "update";
            shutdown: [String] = "Shutdown", "update";
            undeploy: [String] = "Undeploy", "update";
        }
    }

    object!(ShutdownEventConfiguration = "AWS::OpsWorks::Layer.ShutdownEventConfiguration", "opsworks-layer-shutdowneventconfiguration");
    impl ShutdownEventConfiguration {
        new! {}
        set! {
            delay_until_elb_connections_drained: bool = "DelayUntilElbConnectionsDrained", "update";
            execution_timeout: i64 = "ExecutionTimeout", "update";
        }
    }

    object!(VolumeConfiguration = "AWS::OpsWorks::Layer.VolumeConfiguration", "opsworks-layer-volumeconfiguration");
    impl VolumeConfiguration {
        new! {}
        set! {
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update";
            mount_point: String = "MountPoint", "update";
            number_of_disks: i64 = "NumberOfDisks", "update";
            raid_level: i64 = "RaidLevel", "update";
            size: i64 = "Size", "update";
            volume_type: String = "VolumeType", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    Stack = "AWS::OpsWorks::Stack", "opsworks-stack", List("Tags"), String
}
impl Stack {
    new! {
        service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "replacement";
        name: String = "Name", "update";
        default_instance_profile_arn: String = "DefaultInstanceProfileArn", "update";
    }
    set! {
        agent_version: String = "AgentVersion", "update";
        attributes: v::Map<String> = "Attributes", "update";
        chef_configuration: stack::ChefConfiguration = "ChefConfiguration", "update";
        clone_app_ids: [String] = "CloneAppIds", "replacement";
        clone_permissions: bool = "ClonePermissions", "replacement";
        configuration_manager: stack::StackConfigurationManager = "ConfigurationManager", "update";
        custom_cookbooks_source: stack::Source = "CustomCookbooksSource", "update";
        custom_json: v::Json = "CustomJson", "update";
        default_availability_zone: String = "DefaultAvailabilityZone", "update";
        default_os: String = "DefaultOs", "update";
        default_root_device_type: String = "DefaultRootDeviceType", "update";
        default_ssh_key_name: String = "DefaultSshKeyName", "update";
        default_subnet_id: String = "DefaultSubnetId", "update";
        ecs_cluster_arn: m::Arn = "EcsClusterArn", "update";
        elastic_ips: [stack::ElasticIp] = "ElasticIps", "update";
        hostname_theme: String = "HostnameTheme", "update";
        rds_db_instances: [stack::RdsDbInstance] = "RdsDbInstances", "update";
        source_stack_id: String = "SourceStackId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_custom_cookbooks: bool = "UseCustomCookbooks", "update";
        use_opsworks_security_groups: bool = "UseOpsworksSecurityGroups", "update";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}
impl c::Handle<Stack> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Stack`].
pub mod stack {
    use crate::value::meaning as m;
    object!(ChefConfiguration = "AWS::OpsWorks::Stack.ChefConfiguration", "opsworks-stack-chefconfiguration");
    impl ChefConfiguration {
        new! {}
        set! {
            berkshelf_version: String = "BerkshelfVersion", "update";
            manage_berkshelf: bool = "ManageBerkshelf", "update";
        }
    }

    object!(ElasticIp = "AWS::OpsWorks::Stack.ElasticIp", "opsworks-stack-elasticip");
    impl ElasticIp {
        new! {
            ip: String = "Ip", "update";
        }
        set! {
            name: String = "Name", "update";
        }
    }

    object!(RdsDbInstance = "AWS::OpsWorks::Stack.RdsDbInstance", "opsworks-stack-rdsdbinstance");
    impl RdsDbInstance {
        new! {
            rds_db_instance_arn: m::Arn = "RdsDbInstanceArn", "update";
            db_password: String = "DbPassword", "update";
            db_user: String = "DbUser", "update";
        }
    }

    object!(Source = "AWS::OpsWorks::Stack.Source", "opsworks-stack-source");
    impl Source {
        new! {}
        set! {
            password: String = "Password", "update";
            revision: String = "Revision", "update";
            ssh_key: String = "SshKey", "update";
            type_: String = "Type", "update";
            url: String = "Url", "update";
            username: String = "Username", "update";
        }
    }

    object!(StackConfigurationManager = "AWS::OpsWorks::Stack.StackConfigurationManager", "opsworks-stack-stackconfigurationmanager");
    impl StackConfigurationManager {
        new! {}
        set! {
            name: String = "Name", "update";
            version: String = "Version", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    UserProfile = "AWS::OpsWorks::UserProfile", "opsworks-userprofile", None, String
}
impl UserProfile {
    new! {
        iam_user_arn: m::Arn = "IamUserArn", "replacement";
    }
    set! {
        allow_self_management: bool = "AllowSelfManagement", "update";
        ssh_public_key: String = "SshPublicKey", "update";
        ssh_username: String = "SshUsername", "update";
    }
}
impl c::Handle<UserProfile> {
    get! {
        attr_id: String = "Id";
        attr_ssh_username: String = "SshUsername";
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2024-05-01.
    Volume = "AWS::OpsWorks::Volume", "opsworks-volume", None, String
}
impl Volume {
    new! {
        ec2_volume_id: String = "Ec2VolumeId", "replacement";
        stack_id: String = "StackId", "replacement";
    }
    set! {
        mount_point: String = "MountPoint", "update";
        name: String = "Name", "update";
    }
}
impl c::Handle<Volume> {
    get! {
        attr_id: String = "Id";
    }
}
