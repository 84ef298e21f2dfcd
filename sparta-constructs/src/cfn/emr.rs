// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EMR`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    Cluster = "AWS::EMR::Cluster", "emr-cluster", List("Tags"), String
}
impl Cluster {
    new! {
        name: String = "Name", "replacement";
        instances: cluster::JobFlowInstancesConfig = "Instances", "may replace";
        job_flow_role: String = "JobFlowRole", "replacement";
        service_role: String = "ServiceRole", "replacement";
    }
    set! {
        additional_info: v::Json = "AdditionalInfo", "replacement";
        applications: [cluster::Application] = "Applications", "replacement";
        auto_scaling_role: String = "AutoScalingRole", "replacement";
        auto_termination_policy: cluster::AutoTerminationPolicy = "AutoTerminationPolicy", "update";
        bootstrap_actions: [cluster::BootstrapActionConfig] = "BootstrapActions", "replacement";
        configurations: [cluster::Configuration] = "Configurations", "replacement";
        custom_ami_id: String = "CustomAmiId", "replacement";
        ebs_root_volume_iops: i64 = "EbsRootVolumeIops", "replacement";
        ebs_root_volume_size: i64 = "EbsRootVolumeSize", "replacement";
        ebs_root_volume_throughput: i64 = "EbsRootVolumeThroughput", "replacement";
        kerberos_attributes: cluster::KerberosAttributes = "KerberosAttributes", "replacement";
        log_encryption_kms_key_id: String = "LogEncryptionKmsKeyId", "replacement";
        log_uri: String = "LogUri", "replacement";
        managed_scaling_policy: cluster::ManagedScalingPolicy = "ManagedScalingPolicy", "update";
        os_release_label: String = "OSReleaseLabel", "replacement";
        placement_group_configs: [cluster::PlacementGroupConfig] = "PlacementGroupConfigs", "replacement";
        release_label: String = "ReleaseLabel", "replacement";
        scale_down_behavior: String = "ScaleDownBehavior", "replacement";
        security_configuration: String = "SecurityConfiguration", "replacement";
        step_concurrency_level: i64 = "StepConcurrencyLevel", "update";
        steps: [cluster::StepConfig] = "Steps", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        visible_to_all_users: bool = "VisibleToAllUsers", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_id: String = "Id";
        attr_master_public_dns: String = "MasterPublicDNS";
    }
}
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Application = "AWS::EMR::Cluster.Application", "emr-cluster-application");
    impl Application {
        new! {}
        set! {
            additional_info: v::Map<String> = "AdditionalInfo", "update";
            args: [String] = "Args", "update";
            name: String = "Name", "update";
            version: String = "Version", "update";
        }
    }

    object!(AutoScalingPolicy = "AWS::EMR::Cluster.AutoScalingPolicy", "emr-cluster-autoscalingpolicy");
    impl AutoScalingPolicy {
        new! {
            constraints: ScalingConstraints = "Constraints", "update";
            rules: [ScalingRule] = "Rules", "update";
        }
    }

    object!(AutoTerminationPolicy = "AWS::EMR::Cluster.AutoTerminationPolicy", "emr-cluster-autoterminationpolicy");
    impl AutoTerminationPolicy {
        new! {}
        set! {
            idle_timeout: i64 = "IdleTimeout", "update";
        }
    }

    object!(BootstrapActionConfig = "AWS::EMR::Cluster.BootstrapActionConfig", "emr-cluster-bootstrapactionconfig");
    impl BootstrapActionConfig {
        new! {
            name: String = "Name", "update";
            script_bootstrap_action: ScriptBootstrapActionConfig = "ScriptBootstrapAction", "update";
        }
    }

    object!(CloudWatchAlarmDefinition = "AWS::EMR::Cluster.CloudWatchAlarmDefinition", "emr-cluster-cloudwatchalarmdefinition");
    impl CloudWatchAlarmDefinition {
        new! {
            metric_name: String = "MetricName", "update";
            comparison_operator: String = "ComparisonOperator", "update";
            period: i64 = "Period", "update";
            threshold: v::Number = "Threshold", "update";
        }
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            evaluation_periods: i64 = "EvaluationPeriods", "update";
            namespace: String = "Namespace", "update";
            statistic: String = "Statistic", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(ComputeLimits = "AWS::EMR::Cluster.ComputeLimits", "emr-cluster-computelimits");
    impl ComputeLimits {
        new! {
            unit_type: String = "UnitType", "update";
            maximum_capacity_units: i64 = "MaximumCapacityUnits", "update";
            minimum_capacity_units: i64 = "MinimumCapacityUnits", "update";
        }
        set! {
            maximum_core_capacity_units: i64 = "MaximumCoreCapacityUnits", "update";
            maximum_on_demand_capacity_units: i64 = "MaximumOnDemandCapacityUnits", "update";
        }
    }

    object!(Configuration = "AWS::EMR::Cluster.Configuration", "emr-cluster-configuration");
    impl Configuration {
        new! {}
        set! {
            classification: String = "Classification", "update";
            configuration_properties: v::Map<String> = "ConfigurationProperties", "update";
            configurations: [Configuration] = "Configurations", "update";
        }
    }

    object!(EbsBlockDeviceConfig = "AWS::EMR::Cluster.EbsBlockDeviceConfig", "emr-cluster-ebsblockdeviceconfig");
    impl EbsBlockDeviceConfig {
        new! {
            volume_specification: VolumeSpecification = "VolumeSpecification", "update";
        }
        set! {
            volumes_per_instance: i64 = "VolumesPerInstance", "update";
        }
    }

    object!(EbsConfiguration = "AWS::EMR::Cluster.EbsConfiguration", "emr-cluster-ebsconfiguration");
    impl EbsConfiguration {
        new! {}
        set! {
            ebs_block_device_configs: [EbsBlockDeviceConfig] = "EbsBlockDeviceConfigs", "update";
            ebs_optimized: bool = "EbsOptimized", "update";
        }
    }

    object!(HadoopJarStepConfig = "AWS::EMR::Cluster.HadoopJarStepConfig", "emr-cluster-hadoopjarstepconfig");
    impl HadoopJarStepConfig {
        new! {
            jar: String = "Jar", "update";
        }
        set! {
            args: [String] = "Args", "update";
            main_class: String = "MainClass", "update";
            step_properties: [KeyValue] = "StepProperties", "update";
        }
    }

    object!(InstanceFleetConfig = "AWS::EMR::Cluster.InstanceFleetConfig", "emr-cluster-instancefleetconfig");
    impl InstanceFleetConfig {
        new! {}
        set! {
            instance_type_configs: [InstanceTypeConfig] = "InstanceTypeConfigs", "replacement";
            launch_specifications: InstanceFleetProvisioningSpecifications = "LaunchSpecifications", "replacement";
            name: String = "Name", "replacement";
            resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications", "update";
            target_on_demand_capacity: i64 = "TargetOnDemandCapacity", "update";
            target_spot_capacity: i64 = "TargetSpotCapacity", "update";
        }
    }

    object!(InstanceFleetProvisioningSpecifications = "AWS::EMR::Cluster.InstanceFleetProvisioningSpecifications", "emr-cluster-instancefleetprovisioningspecifications");
    impl InstanceFleetProvisioningSpecifications {
        new! {}
        set! {
            on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification", "update";
            spot_specification: SpotProvisioningSpecification = "SpotSpecification", "update";
        }
    }

    object!(InstanceFleetResizingSpecifications = "AWS::EMR::Cluster.InstanceFleetResizingSpecifications", "emr-cluster-instancefleetresizingspecifications");
    impl InstanceFleetResizingSpecifications {
        new! {}
        set! {
            on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification", "update";
            spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification", "update";
        }
    }

    object!(InstanceGroupConfig = "AWS::EMR::Cluster.InstanceGroupConfig", "emr-cluster-instancegroupconfig");
    impl InstanceGroupConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
            instance_count: i64 = "InstanceCount", "update";
        }
        set! {
            auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy", "update";
            bid_price: String = "BidPrice", "replacement";
            configurations: [Configuration] = "Configurations", "replacement";
            custom_ami_id: String = "CustomAmiId", "replacement";
            ebs_configuration: EbsConfiguration = "EbsConfiguration", "replacement";
            market: String = "Market", "replacement";
            name: String = "Name", "replacement";
        }
    }

    object!(InstanceTypeConfig = "AWS::EMR::Cluster.InstanceTypeConfig", "emr-cluster-instancetypeconfig");
    impl InstanceTypeConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
        }
        set! {
            bid_price: String = "BidPrice", "replacement";
            bid_price_as_percentage_of_on_demand_price: v::Number = "BidPriceAsPercentageOfOnDemandPrice", "replacement";
            configurations: [Configuration] = "Configurations", "replacement";
            custom_ami_id: String = "CustomAmiId", "replacement";
            ebs_configuration: EbsConfiguration = "EbsConfiguration", "replacement";
            priority: v::Number = "Priority", "update";
            weighted_capacity: i64 = "WeightedCapacity", "replacement";
        }
    }

    object!(JobFlowInstancesConfig = "AWS::EMR::Cluster.JobFlowInstancesConfig", "emr-cluster-jobflowinstancesconfig");
    impl JobFlowInstancesConfig {
        new! {}
        set! {
            additional_master_security_groups: [String] = "AdditionalMasterSecurityGroups", "replacement";
            additional_slave_security_groups: [String] = "AdditionalSlaveSecurityGroups", "replacement";
            core_instance_fleet: InstanceFleetConfig = "CoreInstanceFleet", "replacement";
            core_instance_group: InstanceGroupConfig = "CoreInstanceGroup", "replacement";
            ec2_key_name: String = "Ec2KeyName", "replacement";
            ec2_subnet_id: String = "Ec2SubnetId", "replacement";
            ec2_subnet_ids: [String] = "Ec2SubnetIds", "replacement";
            emr_managed_master_security_group: String = "EmrManagedMasterSecurityGroup", "replacement";
            emr_managed_slave_security_group: String = "EmrManagedSlaveSecurityGroup", "replacement";
            hadoop_version: String = "HadoopVersion", "replacement";
            keep_job_flow_alive_when_no_steps: bool = "KeepJobFlowAliveWhenNoSteps", "replacement";
            master_instance_fleet: InstanceFleetConfig = "MasterInstanceFleet", "replacement";
            master_instance_group: InstanceGroupConfig = "MasterInstanceGroup", "replacement";
            placement: PlacementType = "Placement", "replacement";
            service_access_security_group: String = "ServiceAccessSecurityGroup", "replacement";
            task_instance_fleets: [InstanceFleetConfig] = "TaskInstanceFleets", "may replace";
            task_instance_groups: [InstanceGroupConfig] = "TaskInstanceGroups", "may replace";
            termination_protected: bool = "TerminationProtected", "update";
            unhealthy_node_replacement: bool = "UnhealthyNodeReplacement", "update";
        }
    }

    object!(KerberosAttributes = "AWS::EMR::Cluster.KerberosAttributes", "emr-cluster-kerberosattributes");
    impl KerberosAttributes {
        new! {
            kdc_admin_password: String = "KdcAdminPassword", "update";
            realm: String = "Realm", "update";
        }
        set! {
            ad_domain_join_password: String = "ADDomainJoinPassword", "update";
            ad_domain_join_user: String = "ADDomainJoinUser", "update";
            cross_realm_trust_principal_password: String = "CrossRealmTrustPrincipalPassword", "update";
        }
    }

    object!(KeyValue = "AWS::EMR::Cluster.KeyValue", "emr-cluster-keyvalue");
    impl KeyValue {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(ManagedScalingPolicy = "AWS::EMR::Cluster.ManagedScalingPolicy", "emr-cluster-managedscalingpolicy");
    impl ManagedScalingPolicy {
        new! {}
        set! {
            compute_limits: ComputeLimits = "ComputeLimits", "update";
            scaling_strategy: String = "ScalingStrategy", "update";
            utilization_performance_index: i64 = "UtilizationPerformanceIndex", "update";
        }
    }

    object!(MetricDimension = "AWS::EMR::Cluster.MetricDimension", "emr-cluster-metricdimension");
    impl MetricDimension {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(OnDemandCapacityReservationOptions = "AWS::EMR::Cluster.OnDemandCapacityReservationOptions", "emr-cluster-ondemandcapacityreservationoptions");
    impl OnDemandCapacityReservationOptions {
        new! {}
        set! {
            capacity_reservation_preference: String = "CapacityReservationPreference", "update";
            capacity_reservation_resource_group_arn: m::Arn = "CapacityReservationResourceGroupArn", "update";
            usage_strategy: String = "UsageStrategy", "update";
        }
    }

    object!(OnDemandProvisioningSpecification = "AWS::EMR::Cluster.OnDemandProvisioningSpecification", "emr-cluster-ondemandprovisioningspecification");
    impl OnDemandProvisioningSpecification {
        new! {
            allocation_strategy: String = "AllocationStrategy", "update";
        }
        set! {
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions", "update";
        }
    }

    object!(OnDemandResizingSpecification = "AWS::EMR::Cluster.OnDemandResizingSpecification", "emr-cluster-ondemandresizingspecification");
    impl OnDemandResizingSpecification {
        new! {}
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
    }

    object!(PlacementGroupConfig = "AWS::EMR::Cluster.PlacementGroupConfig", "emr-cluster-placementgroupconfig");
    impl PlacementGroupConfig {
        new! {
            instance_role: String = "InstanceRole", "update";
        }
        set! {
            placement_strategy: String = "PlacementStrategy", "update";
        }
    }

    object!(PlacementType = "AWS::EMR::Cluster.PlacementType", "emr-cluster-placementtype");
    impl PlacementType {
        new! {
            availability_zone: String = "AvailabilityZone", "replacement";
        }
    }

    object!(ScalingAction = "AWS::EMR::Cluster.ScalingAction", "emr-cluster-scalingaction");
    impl ScalingAction {
        new! {
            simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration", "update";
        }
        set! {
            market: String = "Market", "update";
        }
    }

    object!(ScalingConstraints = "AWS::EMR::Cluster.ScalingConstraints", "emr-cluster-scalingconstraints");
    impl ScalingConstraints {
        new! {
            max_capacity: i64 = "MaxCapacity", "update";
            min_capacity: i64 = "MinCapacity", "update";
        }
    }

    object!(ScalingRule = "AWS::EMR::Cluster.ScalingRule", "emr-cluster-scalingrule");
    impl ScalingRule {
        new! {
            name: String = "Name", "update";
            action: ScalingAction = "Action", "update";
            trigger: ScalingTrigger = "Trigger", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(ScalingTrigger = "AWS::EMR::Cluster.ScalingTrigger", "emr-cluster-scalingtrigger");
    impl ScalingTrigger {
        new! {
            cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition", "update";
        }
    }

    object!(ScriptBootstrapActionConfig = "AWS::EMR::Cluster.ScriptBootstrapActionConfig", "emr-cluster-scriptbootstrapactionconfig");
    impl ScriptBootstrapActionConfig {
        new! {
            path: String = "Path", "update";
        }
        set! {
            args: [String] = "Args", "update";
        }
    }

    object!(SimpleScalingPolicyConfiguration = "AWS::EMR::Cluster.SimpleScalingPolicyConfiguration", "emr-cluster-simplescalingpolicyconfiguration");
    impl SimpleScalingPolicyConfiguration {
        new! {
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
        }
        set! {
            adjustment_type: String = "AdjustmentType", "update";
            cool_down: i64 = "CoolDown", "update";
        }
    }

    object!(SpotProvisioningSpecification = "AWS::EMR::Cluster.SpotProvisioningSpecification", "emr-cluster-spotprovisioningspecification");
    impl SpotProvisioningSpecification {
        new! {
            timeout_action: String = "TimeoutAction", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            block_duration_minutes: i64 = "BlockDurationMinutes", "update";
        }
    }

    object!(SpotResizingSpecification = "AWS::EMR::Cluster.SpotResizingSpecification", "emr-cluster-spotresizingspecification");
    impl SpotResizingSpecification {
        new! {}
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
    }

    object!(StepConfig = "AWS::EMR::Cluster.StepConfig", "emr-cluster-stepconfig");
    impl StepConfig {
        new! {
            name: String = "Name", "update";
            hadoop_jar_step: HadoopJarStepConfig = "HadoopJarStep", "update";
        }
        set! {
            action_on_failure: String = "ActionOnFailure", "update";
        }
    }

    object!(VolumeSpecification = "AWS::EMR::Cluster.VolumeSpecification", "emr-cluster-volumespecification");
    impl VolumeSpecification {
        new! {
            volume_type: String = "VolumeType", "update";
            size_in_gb: i64 = "SizeInGB", "update";
        }
        set! {
            iops: i64 = "Iops", "update";
            throughput: i64 = "Throughput", "update";
        }
    }
}

resource! {
    InstanceFleetConfig = "AWS::EMR::InstanceFleetConfig", "emr-instancefleetconfig", None, String
}
impl InstanceFleetConfig {
    new! {
        cluster_id: String = "ClusterId", "replacement; at most 256 characters";
        instance_fleet_type: String = "InstanceFleetType", "replacement";
    }
    set! {
        instance_type_configs: [instance_fleet_config::InstanceTypeConfig] = "InstanceTypeConfigs", "replacement";
        launch_specifications: instance_fleet_config::InstanceFleetProvisioningSpecifications = "LaunchSpecifications", "replacement";
        name: String = "Name", "replacement";
        resize_specifications: instance_fleet_config::InstanceFleetResizingSpecifications = "ResizeSpecifications", "update";
        target_on_demand_capacity: i64 = "TargetOnDemandCapacity", "update";
        target_spot_capacity: i64 = "TargetSpotCapacity", "update";
    }
}
impl c::Handle<InstanceFleetConfig> {
    get! {
        attr_id: String = "Id";
        attr_instance_fleet_id: String = "InstanceFleetId";
    }
}
/// Property types and values of [`InstanceFleetConfig`].
pub mod instance_fleet_config {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApplicationConfiguration = "AWS::EMR::InstanceFleetConfig.ApplicationConfiguration", "emr-instancefleetconfig-applicationconfiguration");
    impl ApplicationConfiguration {
        new! {}
        set! {
            classification: String = "Classification", "update";
            configuration_properties: v::Map<String> = "ConfigurationProperties", "update";
            configurations: [ApplicationConfiguration] = "Configurations", "update";
        }
    }

    object!(EbsBlockDeviceConfig = "AWS::EMR::InstanceFleetConfig.EbsBlockDeviceConfig", "emr-instancefleetconfig-ebsblockdeviceconfig");
    impl EbsBlockDeviceConfig {
        new! {
            volume_specification: VolumeSpecification = "VolumeSpecification", "replacement";
        }
        set! {
            volumes_per_instance: i64 = "VolumesPerInstance", "replacement; cannot be read back";
        }
    }

    object!(EbsConfiguration = "AWS::EMR::InstanceFleetConfig.EbsConfiguration", "emr-instancefleetconfig-ebsconfiguration");
    impl EbsConfiguration {
        new! {}
        set! {
            ebs_block_device_configs: [EbsBlockDeviceConfig] = "EbsBlockDeviceConfigs", "replacement";
            ebs_optimized: bool = "EbsOptimized", "replacement";
        }
    }

    object!(InstanceFleetProvisioningSpecifications = "AWS::EMR::InstanceFleetConfig.InstanceFleetProvisioningSpecifications", "emr-instancefleetconfig-instancefleetprovisioningspecifications");
    impl InstanceFleetProvisioningSpecifications {
        new! {}
        set! {
            on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification", "update";
            spot_specification: SpotProvisioningSpecification = "SpotSpecification", "update";
        }
    }

    object!(InstanceFleetResizingSpecifications = "AWS::EMR::InstanceFleetConfig.InstanceFleetResizingSpecifications", "emr-instancefleetconfig-instancefleetresizingspecifications");
    impl InstanceFleetResizingSpecifications {
        new! {}
        set! {
            on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification", "update";
            spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification", "update";
        }
    }

    object!(InstanceTypeConfig = "AWS::EMR::InstanceFleetConfig.InstanceTypeConfig", "emr-instancefleetconfig-instancetypeconfig");
    impl InstanceTypeConfig {
        new! {
            instance_type: String = "InstanceType", "replacement";
        }
        set! {
            bid_price: String = "BidPrice", "replacement";
            bid_price_as_percentage_of_on_demand_price: v::Number = "BidPriceAsPercentageOfOnDemandPrice", "replacement";
            configurations: [ApplicationConfiguration] = "Configurations", "replacement";
            custom_ami_id: String = "CustomAmiId", "replacement";
            ebs_configuration: EbsConfiguration = "EbsConfiguration", "replacement";
            priority: v::Number = "Priority", "update";
            weighted_capacity: i64 = "WeightedCapacity", "replacement";
        }
    }

    object!(OnDemandCapacityReservationOptions = "AWS::EMR::InstanceFleetConfig.OnDemandCapacityReservationOptions", "emr-instancefleetconfig-ondemandcapacityreservationoptions");
    impl OnDemandCapacityReservationOptions {
        new! {}
        set! {
            capacity_reservation_preference: String = "CapacityReservationPreference", "update";
            capacity_reservation_resource_group_arn: m::Arn = "CapacityReservationResourceGroupArn", "update";
            usage_strategy: String = "UsageStrategy", "update";
        }
    }

    object!(OnDemandProvisioningSpecification = "AWS::EMR::InstanceFleetConfig.OnDemandProvisioningSpecification", "emr-instancefleetconfig-ondemandprovisioningspecification");
    impl OnDemandProvisioningSpecification {
        new! {
            allocation_strategy: String = "AllocationStrategy", "update";
        }
        set! {
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions", "update";
        }
    }

    object!(OnDemandResizingSpecification = "AWS::EMR::InstanceFleetConfig.OnDemandResizingSpecification", "emr-instancefleetconfig-ondemandresizingspecification");
    impl OnDemandResizingSpecification {
        new! {}
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
    }

    object!(SpotProvisioningSpecification = "AWS::EMR::InstanceFleetConfig.SpotProvisioningSpecification", "emr-instancefleetconfig-spotprovisioningspecification");
    impl SpotProvisioningSpecification {
        new! {
            timeout_action: String = "TimeoutAction", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            block_duration_minutes: i64 = "BlockDurationMinutes", "update";
        }
    }

    object!(SpotResizingSpecification = "AWS::EMR::InstanceFleetConfig.SpotResizingSpecification", "emr-instancefleetconfig-spotresizingspecification");
    impl SpotResizingSpecification {
        new! {}
        set! {
            allocation_strategy: String = "AllocationStrategy", "update";
            timeout_duration_minutes: i64 = "TimeoutDurationMinutes", "update";
        }
    }

    object!(VolumeSpecification = "AWS::EMR::InstanceFleetConfig.VolumeSpecification", "emr-instancefleetconfig-volumespecification");
    impl VolumeSpecification {
        new! {
            volume_type: String = "VolumeType", "replacement";
            size_in_gb: i64 = "SizeInGB", "replacement";
        }
        set! {
            iops: i64 = "Iops", "replacement";
            throughput: i64 = "Throughput", "replacement";
        }
    }
}

resource! {
    InstanceGroupConfig = "AWS::EMR::InstanceGroupConfig", "emr-instancegroupconfig", None, String
}
impl InstanceGroupConfig {
    new! {
        instance_type: String = "InstanceType", "replacement";
        job_flow_id: String = "JobFlowId", "replacement; at most 256 characters";
        instance_count: i64 = "InstanceCount", "update";
        instance_role: String = "InstanceRole", "replacement";
    }
    set! {
        auto_scaling_policy: instance_group_config::AutoScalingPolicy = "AutoScalingPolicy", "update";
        bid_price: String = "BidPrice", "replacement";
        configurations: [instance_group_config::AppConfiguration] = "Configurations", "replacement";
        custom_ami_id: String = "CustomAmiId", "replacement";
        ebs_configuration: instance_group_config::EbsConfiguration = "EbsConfiguration", "replacement";
        market: String = "Market", "replacement";
        name: String = "Name", "replacement";
    }
}
impl c::Handle<InstanceGroupConfig> {
    get! {
        attr_instance_group_id: String = "InstanceGroupId";
    }
}
/// Property types and values of [`InstanceGroupConfig`].
pub mod instance_group_config {
    use crate::value as v;
    object!(AppConfiguration = "AWS::EMR::InstanceGroupConfig.AppConfiguration", "emr-instancegroupconfig-appconfiguration");
    impl AppConfiguration {
        new! {}
        set! {
            classification: String = "Classification", "update";
            configuration_properties: v::Map<String> = "ConfigurationProperties", "update";
            configurations: [AppConfiguration] = "Configurations", "update";
        }
    }

    object!(AutoScalingPolicy = "AWS::EMR::InstanceGroupConfig.AutoScalingPolicy", "emr-instancegroupconfig-autoscalingpolicy");
    impl AutoScalingPolicy {
        new! {
            constraints: ScalingConstraints = "Constraints", "update";
            rules: [ScalingRule] = "Rules", "update";
        }
    }

    object!(CloudWatchAlarmDefinition = "AWS::EMR::InstanceGroupConfig.CloudWatchAlarmDefinition", "emr-instancegroupconfig-cloudwatchalarmdefinition");
    impl CloudWatchAlarmDefinition {
        new! {
            metric_name: String = "MetricName", "update";
            comparison_operator: String = "ComparisonOperator", "update";
            period: i64 = "Period", "update";
            threshold: v::Number = "Threshold", "update";
        }
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            evaluation_periods: i64 = "EvaluationPeriods", "update";
            namespace: String = "Namespace", "update";
            statistic: String = "Statistic", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(EbsBlockDeviceConfig = "AWS::EMR::InstanceGroupConfig.EbsBlockDeviceConfig", "emr-instancegroupconfig-ebsblockdeviceconfig");
    impl EbsBlockDeviceConfig {
        new! {
            volume_specification: VolumeSpecification = "VolumeSpecification", "update";
        }
        set! {
            volumes_per_instance: i64 = "VolumesPerInstance", "update; cannot be read back";
        }
    }

    object!(EbsConfiguration = "AWS::EMR::InstanceGroupConfig.EbsConfiguration", "emr-instancegroupconfig-ebsconfiguration");
    impl EbsConfiguration {
        new! {}
        set! {
            ebs_block_device_configs: [EbsBlockDeviceConfig] = "EbsBlockDeviceConfigs", "update";
            ebs_optimized: bool = "EbsOptimized", "update";
        }
    }

    object!(MetricDimension = "AWS::EMR::InstanceGroupConfig.MetricDimension", "emr-instancegroupconfig-metricdimension");
    impl MetricDimension {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(ScalingAction = "AWS::EMR::InstanceGroupConfig.ScalingAction", "emr-instancegroupconfig-scalingaction");
    impl ScalingAction {
        new! {
            simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration", "update";
        }
        set! {
            market: String = "Market", "update";
        }
    }

    object!(ScalingConstraints = "AWS::EMR::InstanceGroupConfig.ScalingConstraints", "emr-instancegroupconfig-scalingconstraints");
    impl ScalingConstraints {
        new! {
            max_capacity: i64 = "MaxCapacity", "update";
            min_capacity: i64 = "MinCapacity", "update";
        }
    }

    object!(ScalingRule = "AWS::EMR::InstanceGroupConfig.ScalingRule", "emr-instancegroupconfig-scalingrule");
    impl ScalingRule {
        new! {
            name: String = "Name", "update";
            action: ScalingAction = "Action", "update";
            trigger: ScalingTrigger = "Trigger", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(ScalingTrigger = "AWS::EMR::InstanceGroupConfig.ScalingTrigger", "emr-instancegroupconfig-scalingtrigger");
    impl ScalingTrigger {
        new! {
            cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition", "update";
        }
    }

    object!(SimpleScalingPolicyConfiguration = "AWS::EMR::InstanceGroupConfig.SimpleScalingPolicyConfiguration", "emr-instancegroupconfig-simplescalingpolicyconfiguration");
    impl SimpleScalingPolicyConfiguration {
        new! {
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
        }
        set! {
            adjustment_type: String = "AdjustmentType", "update";
            cool_down: i64 = "CoolDown", "update";
        }
    }

    object!(VolumeSpecification = "AWS::EMR::InstanceGroupConfig.VolumeSpecification", "emr-instancegroupconfig-volumespecification");
    impl VolumeSpecification {
        new! {
            volume_type: String = "VolumeType", "update";
            size_in_gb: i64 = "SizeInGB", "update";
        }
        set! {
            iops: i64 = "Iops", "update";
            throughput: i64 = "Throughput", "update";
        }
    }
}

resource! {
    SecurityConfiguration = "AWS::EMR::SecurityConfiguration", "emr-securityconfiguration", None, String
}
impl SecurityConfiguration {
    new! {
        security_configuration: v::Json = "SecurityConfiguration", "replacement";
    }
    set! {
        name: String = "Name", "replacement; at most 10280 characters";
    }
}

resource! {
    Step = "AWS::EMR::Step", "emr-step", None, String
}
impl Step {
    new! {
        job_flow_id: String = "JobFlowId", "replacement; at most 256 characters";
        name: String = "Name", "replacement";
        action_on_failure: String = "ActionOnFailure", "replacement";
        hadoop_jar_step: step::HadoopJarStepConfig = "HadoopJarStep", "replacement";
    }
    set! {
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement";
        log_uri: String = "LogUri", "replacement";
    }
}
impl c::Handle<Step> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Step`].
pub mod step {
    object!(HadoopJarStepConfig = "AWS::EMR::Step.HadoopJarStepConfig", "emr-step-hadoopjarstepconfig");
    impl HadoopJarStepConfig {
        new! {
            jar: String = "Jar", "replacement";
        }
        set! {
            args: [String] = "Args", "replacement";
            main_class: String = "MainClass", "replacement";
            step_properties: [KeyValue] = "StepProperties", "replacement";
        }
    }

    object!(KeyValue = "AWS::EMR::Step.KeyValue", "emr-step-keyvalue");
    impl KeyValue {
        new! {}
        set! {
            key: String = "Key", "replacement";
            value: String = "Value", "replacement";
        }
    }
}

resource! {
    Studio = "AWS::EMR::Studio", "emr-studio", List("Tags"), m::emr::StudioId
}
new_struct! { Studio, StudioRequired {
    default_s3_location: m::s3::BucketName = "DefaultS3Location", "update; 6 to 10280 characters";
    engine_security_group_id: m::ec2::SecurityGroupId = "EngineSecurityGroupId", "replacement; 4 to 256 characters";
    service_role: m::iam::RoleArn = "ServiceRole", "replacement; at most 10280 characters";
    vpc_id: m::ec2::VpcId = "VpcId", "replacement; at most 256 characters";
    workspace_security_group_id: m::ec2::SecurityGroupId = "WorkspaceSecurityGroupId", "replacement; at most 256 characters";
    name: String = "Name", "update; 1 to 256 characters";
    auth_mode: studio::AuthMode = "AuthMode", "replacement";
    subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at least 1 items";
} }
impl Studio {
    set! {
        description: String = "Description", "update; at most 256 characters";
        encryption_key_arn: m::kms::KeyArn = "EncryptionKeyArn", "replacement; at most 10280 characters";
        idc_instance_arn: m::Arn = "IdcInstanceArn", "replacement; 20 to 2048 characters";
        idc_user_assignment: studio::IdcUserAssignment = "IdcUserAssignment", "replacement";
        idp_auth_url: String = "IdpAuthUrl", "update; at most 4096 characters";
        idp_relay_state_parameter_name: String = "IdpRelayStateParameterName", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        trusted_identity_propagation_enabled: bool = "TrustedIdentityPropagationEnabled", "replacement";
        user_role: m::iam::RoleArn = "UserRole", "replacement; at most 10280 characters";
    }
}
impl c::Handle<Studio> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_studio_id: m::emr::StudioId = "StudioId";
        attr_url: String = "Url";
    }
}
give! { Studio: m::Arn = GetAtt("Arn"); m::emr::StudioId = Ref; }
/// Property types and values of [`Studio`].
pub mod studio {
    values! { AuthMode: Sso = "SSO", Iam = "IAM" }
    values! { IdcUserAssignment: Required = "REQUIRED", Optional = "OPTIONAL" }
}

resource! {
    StudioSessionMapping = "AWS::EMR::StudioSessionMapping", "emr-studiosessionmapping", None, String
}
impl StudioSessionMapping {
    new! {
        session_policy_arn: m::iam::ManagedPolicyArn = "SessionPolicyArn", "update; at most 256 characters";
        studio_id: m::emr::StudioId = "StudioId", "replacement; 4 to 256 characters";
        identity_name: String = "IdentityName", "replacement; at most 256 characters";
        identity_type: studio_session_mapping::IdentityType = "IdentityType", "replacement";
    }
}
/// Property types and values of [`StudioSessionMapping`].
pub mod studio_session_mapping {
    values! { IdentityType: User = "USER", Group = "GROUP" }
}

resource! {
    WalWorkspace = "AWS::EMR::WALWorkspace", "emr-walworkspace", List("Tags"), String
}
impl WalWorkspace {
    new! {}
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
        wal_workspace_name: String = "WALWorkspaceName", "replacement; 1 to 32 characters";
    }
}
