// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GameLift`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alias = "AWS::GameLift::Alias", "gamelift-alias", List("Tags"), String
}
impl Alias {
    new! {
        name: String = "Name", "update; 1 to 1024 characters";
        routing_strategy: alias::RoutingStrategy = "RoutingStrategy", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Alias> {
    get! {
        attr_alias_arn: m::Arn = "AliasArn";
        attr_alias_id: String = "AliasId";
    }
}
give! { Alias: m::Arn = GetAtt("AliasArn"); }
/// Property types and values of [`Alias`].
pub mod alias {
    object!(RoutingStrategy = "AWS::GameLift::Alias.RoutingStrategy", "gamelift-alias-routingstrategy");
    impl RoutingStrategy {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            fleet_id: String = "FleetId", "update; 1 to 128 characters";
            message: String = "Message", "update";
        }
    }
    values! { Type: Simple = "SIMPLE", Terminal = "TERMINAL" }
}

resource! {
    Build = "AWS::GameLift::Build", "gamelift-build", List("Tags"), String
}
impl Build {
    new! {}
    set! {
        name: String = "Name", "update; 1 to 1024 characters";
        operating_system: build::OperatingSystem = "OperatingSystem", "replacement";
        server_sdk_version: String = "ServerSdkVersion", "replacement; at most 128 characters";
        storage_location: build::StorageLocation = "StorageLocation", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        version: String = "Version", "update; 1 to 1024 characters";
    }
}
impl c::Handle<Build> {
    get! {
        attr_build_arn: m::Arn = "BuildArn";
        attr_build_id: String = "BuildId";
    }
}
give! { Build: m::Arn = GetAtt("BuildArn"); }
/// Property types and values of [`Build`].
pub mod build {
    use crate::value::meaning as m;
    object!(StorageLocation = "AWS::GameLift::Build.StorageLocation", "gamelift-build-storagelocation");
    impl StorageLocation {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "replacement; at least 1 characters";
            key: String = "Key", "replacement; at least 1 characters";
            bucket: String = "Bucket", "replacement; at least 1 characters";
        }
        set! {
            object_version: String = "ObjectVersion", "replacement; at least 1 characters";
        }
    }
    values! { OperatingSystem: AmazonLinux = "AMAZON_LINUX", AmazonLinux2 = "AMAZON_LINUX_2", AmazonLinux2023 = "AMAZON_LINUX_2023", Windows2012 = "WINDOWS_2012", Windows2016 = "WINDOWS_2016", Windows2022 = "WINDOWS_2022" }
}

resource! {
    ContainerFleet = "AWS::GameLift::ContainerFleet", "gamelift-containerfleet", List("Tags"), String
}
impl ContainerFleet {
    new! {
        fleet_role_arn: m::iam::RoleArn = "FleetRoleArn", "update; 1 to 256 characters";
    }
    set! {
        billing_type: container_fleet::BillingType = "BillingType", "replacement";
        deployment_configuration: container_fleet::DeploymentConfiguration = "DeploymentConfiguration", "update; cannot be read back";
        description: String = "Description", "update; 1 to 1024 characters";
        game_server_container_group_definition_name: String = "GameServerContainerGroupDefinitionName", "update; 1 to 512 characters; cannot be read back";
        game_server_container_groups_per_instance: i64 = "GameServerContainerGroupsPerInstance", "update; 1 to 5000";
        game_session_creation_limit_policy: container_fleet::GameSessionCreationLimitPolicy = "GameSessionCreationLimitPolicy", "update";
        instance_connection_port_range: container_fleet::ConnectionPortRange = "InstanceConnectionPortRange", "update";
        instance_inbound_permissions: [container_fleet::IpPermission] = "InstanceInboundPermissions", "update; at most 50 items";
        instance_type: String = "InstanceType", "replacement; 1 to 1024 characters";
        locations: [container_fleet::LocationConfiguration] = "Locations", "update; 1 to 100 items";
        log_configuration: container_fleet::LogConfiguration = "LogConfiguration", "update";
        metric_groups: [String] = "MetricGroups", "update; at most 1 items";
        new_game_session_protection_policy: container_fleet::NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy", "update";
        per_instance_container_group_definition_name: String = "PerInstanceContainerGroupDefinitionName", "update; 1 to 512 characters; cannot be read back";
        player_gateway_mode: container_fleet::PlayerGatewayMode = "PlayerGatewayMode", "replacement";
        scaling_policies: [container_fleet::ScalingPolicy] = "ScalingPolicies", "update; at most 50 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ContainerFleet> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_deployment_details: v::Json = "DeploymentDetails";
        attr_fleet_arn: m::Arn = "FleetArn";
        attr_fleet_id: String = "FleetId";
        attr_game_server_container_group_definition_arn: m::Arn = "GameServerContainerGroupDefinitionArn";
        attr_maximum_game_server_container_groups_per_instance: i64 = "MaximumGameServerContainerGroupsPerInstance";
        attr_per_instance_container_group_definition_arn: m::Arn = "PerInstanceContainerGroupDefinitionArn";
        attr_status: String = "Status";
    }
}
give! { ContainerFleet: m::Arn = GetAtt("FleetArn"); }
/// Property types and values of [`ContainerFleet`].
pub mod container_fleet {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ConnectionPortRange = "AWS::GameLift::ContainerFleet.ConnectionPortRange", "gamelift-containerfleet-connectionportrange");
    impl ConnectionPortRange {
        new! {
            from_port: i64 = "FromPort", "update; 1 to 60000";
            to_port: i64 = "ToPort", "update; 1 to 60000";
        }
    }

    object!(DeploymentConfiguration = "AWS::GameLift::ContainerFleet.DeploymentConfiguration", "gamelift-containerfleet-deploymentconfiguration");
    impl DeploymentConfiguration {
        new! {}
        set! {
            impairment_strategy: ImpairmentStrategy = "ImpairmentStrategy", "update";
            minimum_healthy_percentage: i64 = "MinimumHealthyPercentage", "update; 30 to 75";
            protection_strategy: ProtectionStrategy = "ProtectionStrategy", "update";
        }
    }

    object!(DeploymentDetails = "AWS::GameLift::ContainerFleet.DeploymentDetails", "gamelift-containerfleet-deploymentdetails");
    impl DeploymentDetails {
        new! {}
        set! {
            latest_deployment_id: String = "LatestDeploymentId", "update; at most 1024 characters";
        }
    }

    object!(GameSessionCreationLimitPolicy = "AWS::GameLift::ContainerFleet.GameSessionCreationLimitPolicy", "gamelift-containerfleet-gamesessioncreationlimitpolicy");
    impl GameSessionCreationLimitPolicy {
        new! {}
        set! {
            new_game_sessions_per_creator: i64 = "NewGameSessionsPerCreator", "update; at least 0";
            policy_period_in_minutes: i64 = "PolicyPeriodInMinutes", "update; at least 0";
        }
    }

    object!(IpPermission = "AWS::GameLift::ContainerFleet.IpPermission", "gamelift-containerfleet-ippermission");
    impl IpPermission {
        new! {
            from_port: i64 = "FromPort", "update; 1 to 60000";
            ip_range: String = "IpRange", "update";
            protocol: Protocol = "Protocol", "update";
            to_port: i64 = "ToPort", "update; 1 to 60000";
        }
    }

    object!(LocationCapacity = "AWS::GameLift::ContainerFleet.LocationCapacity", "gamelift-containerfleet-locationcapacity");
    impl LocationCapacity {
        new! {
            max_size: i64 = "MaxSize", "update; at least 0";
        }
        set! {
            desired_ec2_instances: i64 = "DesiredEC2Instances", "update; at least 0";
            managed_capacity_configuration: ManagedCapacityConfiguration = "ManagedCapacityConfiguration", "update";
            min_size: i64 = "MinSize", "update; at least 0";
        }
    }

    object!(LocationConfiguration = "AWS::GameLift::ContainerFleet.LocationConfiguration", "gamelift-containerfleet-locationconfiguration");
    impl LocationConfiguration {
        new! {
            location: String = "Location", "update; 1 to 64 characters";
        }
        set! {
            location_capacity: LocationCapacity = "LocationCapacity", "update";
            stopped_actions: [StoppedAction] = "StoppedActions", "update; at most 1 items";
        }
    }

    object!(LogConfiguration = "AWS::GameLift::ContainerFleet.LogConfiguration", "gamelift-containerfleet-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            log_destination: LogDestination = "LogDestination", "update";
            log_group_arn: m::Arn = "LogGroupArn", "update; 1 to 512 characters";
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 1 to 1024 characters";
        }
    }

    object!(ManagedCapacityConfiguration = "AWS::GameLift::ContainerFleet.ManagedCapacityConfiguration", "gamelift-containerfleet-managedcapacityconfiguration");
    impl ManagedCapacityConfiguration {
        new! {
            zero_capacity_strategy: ZeroCapacityStrategy = "ZeroCapacityStrategy", "update";
        }
        set! {
            scale_in_after_inactivity_minutes: i64 = "ScaleInAfterInactivityMinutes", "update; 5 to 1440";
        }
    }

    object!(ScalingPolicy = "AWS::GameLift::ContainerFleet.ScalingPolicy", "gamelift-containerfleet-scalingpolicy");
    impl ScalingPolicy {
        new! {
            name: String = "Name", "update; 1 to 1024 characters";
        }
        set! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            evaluation_periods: i64 = "EvaluationPeriods", "update; at least 1";
            metric_name: MetricName = "MetricName", "update";
            policy_type: PolicyType = "PolicyType", "update";
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
            scaling_adjustment_type: ScalingAdjustmentType = "ScalingAdjustmentType", "update";
            target_configuration: TargetConfiguration = "TargetConfiguration", "update";
            threshold: v::Number = "Threshold", "update";
        }
    }

    object!(TargetConfiguration = "AWS::GameLift::ContainerFleet.TargetConfiguration", "gamelift-containerfleet-targetconfiguration");
    impl TargetConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
    }
    values! { BillingType: OnDemand = "ON_DEMAND", Spot = "SPOT" }
    values! { NewGameSessionProtectionPolicy: FullProtection = "FullProtection", NoProtection = "NoProtection" }
    values! { PlayerGatewayMode: Disabled = "DISABLED", Enabled = "ENABLED", Required = "REQUIRED" }
    values! { ImpairmentStrategy: Maintain = "MAINTAIN", Rollback = "ROLLBACK" }
    values! { ProtectionStrategy: WithProtection = "WITH_PROTECTION", IgnoreProtection = "IGNORE_PROTECTION" }
    values! { Protocol: Tcp = "TCP", Udp = "UDP" }
    values! { StoppedAction: AutoScaling = "AUTO_SCALING" }
    values! { LogDestination: None = "NONE", Cloudwatch = "CLOUDWATCH", S3 = "S3" }
    values! { ZeroCapacityStrategy: ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO", Manual = "MANUAL" }
    values! { ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", LessThanThreshold = "LessThanThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold" }
    values! { MetricName: ActivatingGameSessions = "ActivatingGameSessions", ActiveGameSessions = "ActiveGameSessions", ActiveInstances = "ActiveInstances", AvailableGameSessions = "AvailableGameSessions", AvailablePlayerSessions = "AvailablePlayerSessions", CurrentPlayerSessions = "CurrentPlayerSessions", IdleInstances = "IdleInstances", PercentAvailableGameSessions = "PercentAvailableGameSessions", PercentIdleInstances = "PercentIdleInstances", QueueDepth = "QueueDepth", WaitTime = "WaitTime", ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions" }
    values! { PolicyType: RuleBased = "RuleBased", TargetBased = "TargetBased", ManagedScaling = "ManagedScaling" }
    values! { ScalingAdjustmentType: ChangeInCapacity = "ChangeInCapacity", ExactCapacity = "ExactCapacity", PercentChangeInCapacity = "PercentChangeInCapacity" }
}

resource! {
    ContainerGroupDefinition = "AWS::GameLift::ContainerGroupDefinition", "gamelift-containergroupdefinition", List("Tags"), String
}
impl ContainerGroupDefinition {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        operating_system: container_group_definition::OperatingSystem = "OperatingSystem", "update";
        total_memory_limit_mebibytes: i64 = "TotalMemoryLimitMebibytes", "update; 4 to 1024000";
    }
    set! {
        container_group_type: container_group_definition::ContainerGroupType = "ContainerGroupType", "replacement";
        game_server_container_definition: container_group_definition::GameServerContainerDefinition = "GameServerContainerDefinition", "update";
        source_version_number: i64 = "SourceVersionNumber", "update; at least 0; cannot be read back";
        support_container_definitions: [container_group_definition::SupportContainerDefinition] = "SupportContainerDefinitions", "update; 1 to 10 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        total_vcpu_limit: v::Number = "TotalVcpuLimit", "update; 0.125 to 10";
        version_description: String = "VersionDescription", "update; 1 to 1024 characters";
    }
}
impl c::Handle<ContainerGroupDefinition> {
    get! {
        attr_container_group_definition_arn: m::Arn = "ContainerGroupDefinitionArn";
        attr_creation_time: String = "CreationTime";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
        attr_version_number: i64 = "VersionNumber";
    }
}
give! { ContainerGroupDefinition: m::Arn = GetAtt("ContainerGroupDefinitionArn"); }
/// Property types and values of [`ContainerGroupDefinition`].
pub mod container_group_definition {
    use crate::value as v;
    object!(ContainerDependency = "AWS::GameLift::ContainerGroupDefinition.ContainerDependency", "gamelift-containergroupdefinition-containerdependency");
    impl ContainerDependency {
        new! {
            container_name: String = "ContainerName", "update; 1 to 128 characters";
            condition: Condition = "Condition", "update";
        }
    }

    object!(ContainerEnvironment = "AWS::GameLift::ContainerGroupDefinition.ContainerEnvironment", "gamelift-containergroupdefinition-containerenvironment");
    impl ContainerEnvironment {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(ContainerHealthCheck = "AWS::GameLift::ContainerGroupDefinition.ContainerHealthCheck", "gamelift-containergroupdefinition-containerhealthcheck");
    impl ContainerHealthCheck {
        new! {
            command: [String] = "Command", "update; 1 to 20 items";
        }
        set! {
            interval: i64 = "Interval", "update; 60 to 300";
            retries: i64 = "Retries", "update; 5 to 10";
            start_period: i64 = "StartPeriod", "update; 0 to 300";
            timeout: i64 = "Timeout", "update; 30 to 60";
        }
    }

    object!(ContainerMountPoint = "AWS::GameLift::ContainerGroupDefinition.ContainerMountPoint", "gamelift-containergroupdefinition-containermountpoint");
    impl ContainerMountPoint {
        new! {
            instance_path: String = "InstancePath", "update; 1 to 1024 characters";
        }
        set! {
            access_level: AccessLevel = "AccessLevel", "update";
            container_path: String = "ContainerPath", "update; 1 to 1024 characters";
        }
    }

    object!(ContainerPortRange = "AWS::GameLift::ContainerGroupDefinition.ContainerPortRange", "gamelift-containergroupdefinition-containerportrange");
    impl ContainerPortRange {
        new! {
            from_port: i64 = "FromPort", "update; 1 to 60000";
            protocol: Protocol = "Protocol", "update";
            to_port: i64 = "ToPort", "update; 1 to 60000";
        }
    }

    object!(GameServerContainerDefinition = "AWS::GameLift::ContainerGroupDefinition.GameServerContainerDefinition", "gamelift-containergroupdefinition-gameservercontainerdefinition");
    impl GameServerContainerDefinition {
        new! {
            container_name: String = "ContainerName", "update; 1 to 128 characters";
            image_uri: String = "ImageUri", "update; 1 to 255 characters";
            server_sdk_version: String = "ServerSdkVersion", "update; at most 128 characters";
        }
        set! {
            depends_on: [ContainerDependency] = "DependsOn", "update; 1 to 10 items";
            environment_override: [ContainerEnvironment] = "EnvironmentOverride", "update; 1 to 20 items";
            linux_capabilities: LinuxCapabilities = "LinuxCapabilities", "update";
            mount_points: [ContainerMountPoint] = "MountPoints", "update; 1 to 10 items";
            port_configuration: PortConfiguration = "PortConfiguration", "update";
            resolved_image_digest: String = "ResolvedImageDigest", "update";
            vcpu: v::Number = "Vcpu", "update; 0.125 to 10";
        }
    }

    object!(LinuxCapabilities = "AWS::GameLift::ContainerGroupDefinition.LinuxCapabilities", "gamelift-containergroupdefinition-linuxcapabilities");
    impl LinuxCapabilities {
        new! {}
        set! {
            include: [Include] = "Include", "update; at most 37 items";
        }
    }

    object!(PortConfiguration = "AWS::GameLift::ContainerGroupDefinition.PortConfiguration", "gamelift-containergroupdefinition-portconfiguration");
    impl PortConfiguration {
        new! {
            container_port_ranges: [ContainerPortRange] = "ContainerPortRanges", "update; 1 to 100 items";
        }
    }

    object!(SupportContainerDefinition = "AWS::GameLift::ContainerGroupDefinition.SupportContainerDefinition", "gamelift-containergroupdefinition-supportcontainerdefinition");
    impl SupportContainerDefinition {
        new! {
            container_name: String = "ContainerName", "update; 1 to 128 characters";
            image_uri: String = "ImageUri", "update; 1 to 255 characters";
        }
        set! {
            depends_on: [ContainerDependency] = "DependsOn", "update; 1 to 10 items";
            environment_override: [ContainerEnvironment] = "EnvironmentOverride", "update; 1 to 20 items";
            essential: bool = "Essential", "update";
            health_check: ContainerHealthCheck = "HealthCheck", "update";
            linux_capabilities: LinuxCapabilities = "LinuxCapabilities", "update";
            memory_hard_limit_mebibytes: i64 = "MemoryHardLimitMebibytes", "update; 4 to 1024000";
            mount_points: [ContainerMountPoint] = "MountPoints", "update; 1 to 10 items";
            port_configuration: PortConfiguration = "PortConfiguration", "update";
            resolved_image_digest: String = "ResolvedImageDigest", "update";
            vcpu: v::Number = "Vcpu", "update; 0.125 to 10";
        }
    }
    values! { ContainerGroupType: GameServer = "GAME_SERVER", PerInstance = "PER_INSTANCE" }
    values! { OperatingSystem: AmazonLinux2023 = "AMAZON_LINUX_2023" }
    values! { Condition: Start = "START", Complete = "COMPLETE", Success = "SUCCESS", Healthy = "HEALTHY" }
    values! { AccessLevel: ReadOnly = "READ_ONLY", ReadAndWrite = "READ_AND_WRITE" }
    values! { Protocol: Tcp = "TCP", Udp = "UDP" }
    values! { Include: AuditControl = "AUDIT_CONTROL", AuditWrite = "AUDIT_WRITE", BlockSuspend = "BLOCK_SUSPEND", Chown = "CHOWN", DacOverride = "DAC_OVERRIDE", DacReadSearch = "DAC_READ_SEARCH", Fowner = "FOWNER", Fsetid = "FSETID", IpcLock = "IPC_LOCK", IpcOwner = "IPC_OWNER", Kill = "KILL", Lease = "LEASE", LinuxImmutable = "LINUX_IMMUTABLE", MacAdmin = "MAC_ADMIN", MacOverride = "MAC_OVERRIDE", Mknod = "MKNOD", NetAdmin = "NET_ADMIN", NetBindService = "NET_BIND_SERVICE", NetBroadcast = "NET_BROADCAST", NetRaw = "NET_RAW", Setfcap = "SETFCAP", Setgid = "SETGID", Setpcap = "SETPCAP", Setuid = "SETUID", SysAdmin = "SYS_ADMIN", SysBoot = "SYS_BOOT", SysChroot = "SYS_CHROOT", SysModule = "SYS_MODULE", SysNice = "SYS_NICE", SysPacct = "SYS_PACCT", SysPtrace = "SYS_PTRACE", SysRawio = "SYS_RAWIO", SysResource = "SYS_RESOURCE", SysTime = "SYS_TIME", SysTtyConfig = "SYS_TTY_CONFIG", Syslog = "SYSLOG", WakeAlarm = "WAKE_ALARM" }
}

resource! {
    Fleet = "AWS::GameLift::Fleet", "gamelift-fleet", List("Tags"), String
}
impl Fleet {
    new! {
        name: String = "Name", "update; 1 to 1024 characters";
    }
    set! {
        anywhere_configuration: fleet::AnywhereConfiguration = "AnywhereConfiguration", "update";
        apply_capacity: fleet::ApplyCapacity = "ApplyCapacity", "update; cannot be read back";
        build_id: String = "BuildId", "replacement; 1 to 512 characters";
        certificate_configuration: fleet::CertificateConfiguration = "CertificateConfiguration", "replacement";
        compute_type: fleet::ComputeType = "ComputeType", "replacement";
        description: String = "Description", "update; 1 to 1024 characters";
        desired_ec2_instances: i64 = "DesiredEC2Instances", "update; at least 0; deprecated by AWS";
        ec2_inbound_permissions: [fleet::IpPermission] = "EC2InboundPermissions", "update; at most 50 items";
        ec2_instance_type: String = "EC2InstanceType", "replacement";
        fleet_type: fleet::FleetType = "FleetType", "replacement";
        instance_role_arn: m::iam::RoleArn = "InstanceRoleARN", "replacement; at least 1 characters";
        instance_role_credentials_provider: fleet::InstanceRoleCredentialsProvider = "InstanceRoleCredentialsProvider", "replacement";
        locations: [fleet::LocationConfiguration] = "Locations", "update; 1 to 100 items";
        log_paths: [String] = "LogPaths", "replacement; deprecated by AWS";
        max_size: i64 = "MaxSize", "update; at least 0; deprecated by AWS";
        metric_groups: [String] = "MetricGroups", "update; at most 1 items";
        min_size: i64 = "MinSize", "update; at least 0; deprecated by AWS";
        new_game_session_protection_policy: fleet::NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy", "update";
        peer_vpc_aws_account_id: String = "PeerVpcAwsAccountId", "replacement; 1 to 1024 characters";
        peer_vpc_id: String = "PeerVpcId", "replacement; 1 to 1024 characters";
        player_gateway_configuration: fleet::PlayerGatewayConfiguration = "PlayerGatewayConfiguration", "replacement";
        player_gateway_mode: fleet::PlayerGatewayMode = "PlayerGatewayMode", "replacement";
        resource_creation_limit_policy: fleet::ResourceCreationLimitPolicy = "ResourceCreationLimitPolicy", "update";
        runtime_configuration: fleet::RuntimeConfiguration = "RuntimeConfiguration", "update";
        scaling_policies: [fleet::ScalingPolicy] = "ScalingPolicies", "update; at most 50 items";
        script_id: String = "ScriptId", "replacement; 1 to 512 characters";
        server_launch_parameters: String = "ServerLaunchParameters", "replacement; 1 to 1024 characters; deprecated by AWS";
        server_launch_path: String = "ServerLaunchPath", "replacement; 1 to 1024 characters; deprecated by AWS";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_fleet_arn: m::Arn = "FleetArn";
        attr_fleet_id: String = "FleetId";
    }
}
give! { Fleet: m::Arn = GetAtt("FleetArn"); }
/// Property types and values of [`Fleet`].
pub mod fleet {
    use crate::value as v;
    object!(AnywhereConfiguration = "AWS::GameLift::Fleet.AnywhereConfiguration", "gamelift-fleet-anywhereconfiguration");
    impl AnywhereConfiguration {
        new! {
            cost: String = "Cost", "update; 1 to 11 characters";
        }
    }

    object!(CertificateConfiguration = "AWS::GameLift::Fleet.CertificateConfiguration", "gamelift-fleet-certificateconfiguration");
    impl CertificateConfiguration {
        new! {
            certificate_type: CertificateType = "CertificateType", "replacement";
        }
    }

    object!(IpPermission = "AWS::GameLift::Fleet.IpPermission", "gamelift-fleet-ippermission");
    impl IpPermission {
        new! {
            from_port: i64 = "FromPort", "update; 1 to 60000";
            ip_range: String = "IpRange", "update";
            protocol: Protocol = "Protocol", "update";
            to_port: i64 = "ToPort", "update; 1 to 60000";
        }
    }

    object!(LocationCapacity = "AWS::GameLift::Fleet.LocationCapacity", "gamelift-fleet-locationcapacity");
    impl LocationCapacity {
        new! {
            max_size: i64 = "MaxSize", "update; at least 0";
        }
        set! {
            desired_ec2_instances: i64 = "DesiredEC2Instances", "update; at least 0";
            managed_capacity_configuration: ManagedCapacityConfiguration = "ManagedCapacityConfiguration", "update";
            min_size: i64 = "MinSize", "update; at least 0";
        }
    }

    object!(LocationConfiguration = "AWS::GameLift::Fleet.LocationConfiguration", "gamelift-fleet-locationconfiguration");
    impl LocationConfiguration {
        new! {
            location: String = "Location", "update; 1 to 64 characters";
        }
        set! {
            location_capacity: LocationCapacity = "LocationCapacity", "update";
        }
    }

    object!(ManagedCapacityConfiguration = "AWS::GameLift::Fleet.ManagedCapacityConfiguration", "gamelift-fleet-managedcapacityconfiguration");
    impl ManagedCapacityConfiguration {
        new! {
            zero_capacity_strategy: ZeroCapacityStrategy = "ZeroCapacityStrategy", "update";
        }
        set! {
            scale_in_after_inactivity_minutes: i64 = "ScaleInAfterInactivityMinutes", "update; 5 to 1440";
        }
    }

    object!(PlayerGatewayConfiguration = "AWS::GameLift::Fleet.PlayerGatewayConfiguration", "gamelift-fleet-playergatewayconfiguration");
    impl PlayerGatewayConfiguration {
        new! {}
        set! {
            game_server_ip_protocol_supported: GameServerIpProtocolSupported = "GameServerIpProtocolSupported", "update";
        }
    }

    object!(ResourceCreationLimitPolicy = "AWS::GameLift::Fleet.ResourceCreationLimitPolicy", "gamelift-fleet-resourcecreationlimitpolicy");
    impl ResourceCreationLimitPolicy {
        new! {}
        set! {
            new_game_sessions_per_creator: i64 = "NewGameSessionsPerCreator", "update; at least 0";
            policy_period_in_minutes: i64 = "PolicyPeriodInMinutes", "update; at least 0";
        }
    }

    object!(RuntimeConfiguration = "AWS::GameLift::Fleet.RuntimeConfiguration", "gamelift-fleet-runtimeconfiguration");
    impl RuntimeConfiguration {
        new! {}
        set! {
            game_session_activation_timeout_seconds: i64 = "GameSessionActivationTimeoutSeconds", "update; 1 to 600";
            max_concurrent_game_session_activations: i64 = "MaxConcurrentGameSessionActivations", "update; 1 to 2147483647";
            server_processes: [ServerProcess] = "ServerProcesses", "update; 1 to 50 items";
        }
    }

    object!(ScalingPolicy = "AWS::GameLift::Fleet.ScalingPolicy", "gamelift-fleet-scalingpolicy");
    impl ScalingPolicy {
        new! {
            name: String = "Name", "update; 1 to 1024 characters";
        }
        set! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            evaluation_periods: i64 = "EvaluationPeriods", "update; at least 1";
            location: String = "Location", "update; 1 to 64 characters";
            metric_name: MetricName = "MetricName", "update";
            policy_type: PolicyType = "PolicyType", "update";
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
            scaling_adjustment_type: ScalingAdjustmentType = "ScalingAdjustmentType", "update";
            status: Status = "Status", "update";
            target_configuration: TargetConfiguration = "TargetConfiguration", "update";
            threshold: v::Number = "Threshold", "update";
            update_status: UpdateStatus = "UpdateStatus", "update";
        }
    }

    object!(ServerProcess = "AWS::GameLift::Fleet.ServerProcess", "gamelift-fleet-serverprocess");
    impl ServerProcess {
        new! {
            concurrent_executions: i64 = "ConcurrentExecutions", "update; at least 1";
            launch_path: String = "LaunchPath", "update; 1 to 1024 characters";
        }
        set! {
            parameters: String = "Parameters", "update; 1 to 1024 characters";
        }
    }

    object!(TargetConfiguration = "AWS::GameLift::Fleet.TargetConfiguration", "gamelift-fleet-targetconfiguration");
    impl TargetConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
    }
    values! { ApplyCapacity: OnUpdate = "ON_UPDATE", OnCreateAndUpdate = "ON_CREATE_AND_UPDATE", OnCreateAndUpdateWithAutoscaling = "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING" }
    values! { ComputeType: Ec2 = "EC2", Anywhere = "ANYWHERE" }
    values! { FleetType: OnDemand = "ON_DEMAND", Spot = "SPOT" }
    values! { InstanceRoleCredentialsProvider: SharedCredentialFile = "SHARED_CREDENTIAL_FILE" }
    values! { NewGameSessionProtectionPolicy: FullProtection = "FullProtection", NoProtection = "NoProtection" }
    values! { PlayerGatewayMode: Disabled = "DISABLED", Enabled = "ENABLED", Required = "REQUIRED" }
    values! { CertificateType: Disabled = "DISABLED", Generated = "GENERATED" }
    values! { Protocol: Tcp = "TCP", Udp = "UDP" }
    values! { ZeroCapacityStrategy: ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO", Manual = "MANUAL" }
    values! { GameServerIpProtocolSupported: Ipv4 = "IPv4", DualStack = "DUAL_STACK" }
    values! { ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", LessThanThreshold = "LessThanThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold" }
    values! { MetricName: ActivatingGameSessions = "ActivatingGameSessions", ActiveGameSessions = "ActiveGameSessions", ActiveInstances = "ActiveInstances", AvailableGameSessions = "AvailableGameSessions", AvailablePlayerSessions = "AvailablePlayerSessions", CurrentPlayerSessions = "CurrentPlayerSessions", IdleInstances = "IdleInstances", PercentAvailableGameSessions = "PercentAvailableGameSessions", PercentIdleInstances = "PercentIdleInstances", QueueDepth = "QueueDepth", WaitTime = "WaitTime", ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions" }
    values! { PolicyType: RuleBased = "RuleBased", TargetBased = "TargetBased", ManagedScaling = "ManagedScaling" }
    values! { ScalingAdjustmentType: ChangeInCapacity = "ChangeInCapacity", ExactCapacity = "ExactCapacity", PercentChangeInCapacity = "PercentChangeInCapacity" }
    values! { Status: Active = "ACTIVE", UpdateRequested = "UPDATE_REQUESTED", Updating = "UPDATING", DeleteRequested = "DELETE_REQUESTED", Deleting = "DELETING", Deleted = "DELETED", Error = "ERROR" }
    values! { UpdateStatus: PendingUpdate = "PENDING_UPDATE" }
}

resource! {
    GameServerGroup = "AWS::GameLift::GameServerGroup", "gamelift-gameservergroup", List("Tags"), m::Arn
}
impl GameServerGroup {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 256 characters";
        game_server_group_name: String = "GameServerGroupName", "update; 1 to 128 characters";
        instance_definitions: [game_server_group::InstanceDefinition] = "InstanceDefinitions", "update; 2 to 20 items";
    }
    set! {
        auto_scaling_policy: game_server_group::AutoScalingPolicy = "AutoScalingPolicy", "update; cannot be read back";
        balancing_strategy: game_server_group::BalancingStrategy = "BalancingStrategy", "update";
        delete_option: game_server_group::DeleteOption = "DeleteOption", "update; cannot be read back";
        game_server_protection_policy: game_server_group::GameServerProtectionPolicy = "GameServerProtectionPolicy", "update";
        launch_template: game_server_group::LaunchTemplate = "LaunchTemplate", "update; cannot be read back";
        max_size: v::Number = "MaxSize", "update; at least 1; cannot be read back";
        min_size: v::Number = "MinSize", "update; at least 0; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        vpc_subnets: [String] = "VpcSubnets", "update; 1 to 20 items; cannot be read back";
    }
}
impl c::Handle<GameServerGroup> {
    get! {
        attr_auto_scaling_group_arn: m::Arn = "AutoScalingGroupArn";
        attr_game_server_group_arn: m::Arn = "GameServerGroupArn";
    }
}
give! { GameServerGroup: m::Arn = Ref; }
/// Property types and values of [`GameServerGroup`].
pub mod game_server_group {
    use crate::value as v;
    object!(AutoScalingPolicy = "AWS::GameLift::GameServerGroup.AutoScalingPolicy", "gamelift-gameservergroup-autoscalingpolicy");
    impl AutoScalingPolicy {
        new! {
            target_tracking_configuration: TargetTrackingConfiguration = "TargetTrackingConfiguration", "update";
        }
        set! {
            estimated_instance_warmup: v::Number = "EstimatedInstanceWarmup", "update; at least 1";
        }
    }

    object!(InstanceDefinition = "AWS::GameLift::GameServerGroup.InstanceDefinition", "gamelift-gameservergroup-instancedefinition");
    impl InstanceDefinition {
        new! {
            instance_type: String = "InstanceType", "update";
        }
        set! {
            weighted_capacity: String = "WeightedCapacity", "update";
        }
    }

    object!(LaunchTemplate = "AWS::GameLift::GameServerGroup.LaunchTemplate", "gamelift-gameservergroup-launchtemplate");
    impl LaunchTemplate {
        new! {}
        set! {
            launch_template_id: String = "LaunchTemplateId", "update; 1 to 255 characters";
            launch_template_name: String = "LaunchTemplateName", "update; 3 to 128 characters";
            version: String = "Version", "update; 1 to 128 characters";
        }
    }

    object!(TargetTrackingConfiguration = "AWS::GameLift::GameServerGroup.TargetTrackingConfiguration", "gamelift-gameservergroup-targettrackingconfiguration");
    impl TargetTrackingConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update; at least 0";
        }
    }
    values! { BalancingStrategy: SpotOnly = "SPOT_ONLY", SpotPreferred = "SPOT_PREFERRED", OnDemandOnly = "ON_DEMAND_ONLY" }
    values! { DeleteOption: SafeDelete = "SAFE_DELETE", ForceDelete = "FORCE_DELETE", Retain = "RETAIN" }
    values! { GameServerProtectionPolicy: NoProtection = "NO_PROTECTION", FullProtection = "FULL_PROTECTION" }
}

resource! {
    GameSessionQueue = "AWS::GameLift::GameSessionQueue", "gamelift-gamesessionqueue", List("Tags"), String
}
impl GameSessionQueue {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
    }
    set! {
        custom_event_data: String = "CustomEventData", "update; 1 to 256 characters";
        destinations: [game_session_queue::GameSessionQueueDestination] = "Destinations", "update";
        filter_configuration: game_session_queue::FilterConfiguration = "FilterConfiguration", "update";
        notification_target: String = "NotificationTarget", "update; 1 to 300 characters";
        player_latency_policies: [game_session_queue::PlayerLatencyPolicy] = "PlayerLatencyPolicies", "update";
        priority_configuration: game_session_queue::PriorityConfiguration = "PriorityConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        timeout_in_seconds: i64 = "TimeoutInSeconds", "update; at least 0";
    }
}
impl c::Handle<GameSessionQueue> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { GameSessionQueue: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`GameSessionQueue`].
pub mod game_session_queue {
    use crate::value::meaning as m;
    object!(FilterConfiguration = "AWS::GameLift::GameSessionQueue.FilterConfiguration", "gamelift-gamesessionqueue-filterconfiguration");
    impl FilterConfiguration {
        new! {}
        set! {
            allowed_locations: [String] = "AllowedLocations", "update; 1 to 100 items";
        }
    }

    object!(GameSessionQueueDestination = "AWS::GameLift::GameSessionQueue.GameSessionQueueDestination", "gamelift-gamesessionqueue-gamesessionqueuedestination");
    impl GameSessionQueueDestination {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update; 1 to 256 characters";
        }
    }

    object!(PlayerLatencyPolicy = "AWS::GameLift::GameSessionQueue.PlayerLatencyPolicy", "gamelift-gamesessionqueue-playerlatencypolicy");
    impl PlayerLatencyPolicy {
        new! {}
        set! {
            maximum_individual_player_latency_milliseconds: i64 = "MaximumIndividualPlayerLatencyMilliseconds", "update; at least 0";
            policy_duration_seconds: i64 = "PolicyDurationSeconds", "update; at least 0";
        }
    }

    object!(PriorityConfiguration = "AWS::GameLift::GameSessionQueue.PriorityConfiguration", "gamelift-gamesessionqueue-priorityconfiguration");
    impl PriorityConfiguration {
        new! {}
        set! {
            location_order: [String] = "LocationOrder", "update; 1 to 100 items";
            priority_order: [PriorityOrder] = "PriorityOrder", "update; 1 to 4 items";
        }
    }
    values! { PriorityOrder: Latency = "LATENCY", Cost = "COST", Destination = "DESTINATION", Location = "LOCATION" }
}

resource! {
    Location = "AWS::GameLift::Location", "gamelift-location", List("Tags"), String
}
impl Location {
    new! {
        location_name: String = "LocationName", "replacement; 8 to 64 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Location> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
    }
}
give! { Location: m::Arn = GetAtt("LocationArn"); }

resource! {
    MatchmakingConfiguration = "AWS::GameLift::MatchmakingConfiguration", "gamelift-matchmakingconfiguration", List("Tags"), String
}
impl MatchmakingConfiguration {
    new! {
        name: String = "Name", "replacement; at most 128 characters";
        rule_set_name: String = "RuleSetName", "update; 1 to 128 characters";
        acceptance_required: bool = "AcceptanceRequired", "update";
        request_timeout_seconds: i64 = "RequestTimeoutSeconds", "update; 1 to 43200";
    }
    set! {
        acceptance_timeout_seconds: i64 = "AcceptanceTimeoutSeconds", "update; 1 to 600";
        additional_player_count: i64 = "AdditionalPlayerCount", "update; at least 0";
        backfill_mode: matchmaking_configuration::BackfillMode = "BackfillMode", "update";
        creation_time: String = "CreationTime", "update";
        custom_event_data: String = "CustomEventData", "update; at most 256 characters";
        description: String = "Description", "update; 1 to 1024 characters";
        flex_match_mode: matchmaking_configuration::FlexMatchMode = "FlexMatchMode", "update";
        game_properties: [matchmaking_configuration::GameProperty] = "GameProperties", "update; at most 16 items";
        game_session_data: String = "GameSessionData", "update; 1 to 4096 characters";
        game_session_queue_arns: [m::Arn] = "GameSessionQueueArns", "update";
        notification_target: String = "NotificationTarget", "update; at most 300 characters";
        rule_set_arn: m::Arn = "RuleSetArn", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MatchmakingConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { MatchmakingConfiguration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`MatchmakingConfiguration`].
pub mod matchmaking_configuration {
    object!(GameProperty = "AWS::GameLift::MatchmakingConfiguration.GameProperty", "gamelift-matchmakingconfiguration-gameproperty");
    impl GameProperty {
        new! {
            key: String = "Key", "update; at most 32 characters";
            value: String = "Value", "update; at most 96 characters";
        }
    }
    values! { BackfillMode: Automatic = "AUTOMATIC", Manual = "MANUAL" }
    values! { FlexMatchMode: Standalone = "STANDALONE", WithQueue = "WITH_QUEUE" }
}

resource! {
    MatchmakingRuleSet = "AWS::GameLift::MatchmakingRuleSet", "gamelift-matchmakingruleset", List("Tags"), String
}
impl MatchmakingRuleSet {
    new! {
        name: String = "Name", "replacement; at most 128 characters";
        rule_set_body: String = "RuleSetBody", "replacement; 1 to 65535 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<MatchmakingRuleSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_name: String = "Name";
    }
}
give! { MatchmakingRuleSet: m::Arn = GetAtt("Arn"); }

resource! {
    Script = "AWS::GameLift::Script", "gamelift-script", List("Tags"), String
}
impl Script {
    new! {
        storage_location: script::S3Location = "StorageLocation", "update";
    }
    set! {
        name: String = "Name", "update; 1 to 1024 characters";
        node_js_version: String = "NodeJsVersion", "replacement; at most 16 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        version: String = "Version", "update; 1 to 1024 characters";
    }
}
impl c::Handle<Script> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_size_on_disk: i64 = "SizeOnDisk";
    }
}
give! { Script: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Script`].
pub mod script {
    use crate::value::meaning as m;
    object!(S3Location = "AWS::GameLift::Script.S3Location", "gamelift-script-s3location");
    impl S3Location {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at least 1 characters";
            key: String = "Key", "update; at least 1 characters";
            bucket: String = "Bucket", "update; at least 1 characters";
        }
        set! {
            object_version: String = "ObjectVersion", "update; at least 1 characters";
        }
    }
}
