// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeDeploy`.
use crate::value::meaning as m;

resource! {
    Application = "AWS::CodeDeploy::Application", "codedeploy-application", List("Tags"), m::lambda::FunctionName
}
impl Application {
    new! {}
    set! {
        application_name: String = "ApplicationName", "replacement; 1 to 100 characters";
        compute_platform: application::ComputePlatform = "ComputePlatform", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`Application`].
pub mod application {
    values! { ComputePlatform: Ecs = "ECS", Lambda = "Lambda", Server = "Server" }
}

resource! {
    DeploymentConfig = "AWS::CodeDeploy::DeploymentConfig", "codedeploy-deploymentconfig", None, String
}
impl DeploymentConfig {
    new! {}
    set! {
        compute_platform: deployment_config::ComputePlatform = "ComputePlatform", "replacement";
        deployment_config_name: String = "DeploymentConfigName", "replacement; 1 to 100 characters";
        minimum_healthy_hosts: deployment_config::MinimumHealthyHosts = "MinimumHealthyHosts", "replacement";
        traffic_routing_config: deployment_config::TrafficRoutingConfig = "TrafficRoutingConfig", "replacement";
        zonal_config: deployment_config::ZonalConfig = "ZonalConfig", "replacement";
    }
}
/// Property types and values of [`DeploymentConfig`].
pub mod deployment_config {
    object!(MinimumHealthyHosts = "AWS::CodeDeploy::DeploymentConfig.MinimumHealthyHosts", "codedeploy-deploymentconfig-minimumhealthyhosts");
    impl MinimumHealthyHosts {
        new! {
            type_: MinimumHealthyHostsType = "Type", "replacement";
            value: i64 = "Value", "replacement";
        }
    }

    object!(MinimumHealthyHostsPerZone = "AWS::CodeDeploy::DeploymentConfig.MinimumHealthyHostsPerZone", "codedeploy-deploymentconfig-minimumhealthyhostsperzone");
    impl MinimumHealthyHostsPerZone {
        new! {
            type_: MinimumHealthyHostsType = "Type", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(TimeBasedCanary = "AWS::CodeDeploy::DeploymentConfig.TimeBasedCanary", "codedeploy-deploymentconfig-timebasedcanary");
    impl TimeBasedCanary {
        new! {
            canary_interval: i64 = "CanaryInterval", "replacement";
            canary_percentage: i64 = "CanaryPercentage", "replacement";
        }
    }

    object!(TimeBasedLinear = "AWS::CodeDeploy::DeploymentConfig.TimeBasedLinear", "codedeploy-deploymentconfig-timebasedlinear");
    impl TimeBasedLinear {
        new! {
            linear_interval: i64 = "LinearInterval", "replacement";
            linear_percentage: i64 = "LinearPercentage", "replacement";
        }
    }

    object!(TrafficRoutingConfig = "AWS::CodeDeploy::DeploymentConfig.TrafficRoutingConfig", "codedeploy-deploymentconfig-trafficroutingconfig");
    impl TrafficRoutingConfig {
        new! {
            type_: TrafficRoutingConfigType = "Type", "replacement";
        }
        set! {
            time_based_canary: TimeBasedCanary = "TimeBasedCanary", "replacement";
            time_based_linear: TimeBasedLinear = "TimeBasedLinear", "replacement";
        }
    }

    object!(ZonalConfig = "AWS::CodeDeploy::DeploymentConfig.ZonalConfig", "codedeploy-deploymentconfig-zonalconfig");
    impl ZonalConfig {
        new! {}
        set! {
            first_zone_monitor_duration_in_seconds: i64 = "FirstZoneMonitorDurationInSeconds", "update";
            minimum_healthy_hosts_per_zone: MinimumHealthyHostsPerZone = "MinimumHealthyHostsPerZone", "update";
            monitor_duration_in_seconds: i64 = "MonitorDurationInSeconds", "update";
        }
    }
    values! { ComputePlatform: Ecs = "ECS", Lambda = "Lambda", Server = "Server" }
    values! { MinimumHealthyHostsType: FleetPercent = "FLEET_PERCENT", HostCount = "HOST_COUNT" }
    values! { TrafficRoutingConfigType: AllAtOnce = "AllAtOnce", TimeBasedCanary = "TimeBasedCanary", TimeBasedLinear = "TimeBasedLinear" }
}

resource! {
    DeploymentGroup = "AWS::CodeDeploy::DeploymentGroup", "codedeploy-deploymentgroup", List("Tags"), String
}
impl DeploymentGroup {
    new! {
        service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
        application_name: String = "ApplicationName", "replacement; 1 to 100 characters";
    }
    set! {
        alarm_configuration: deployment_group::AlarmConfiguration = "AlarmConfiguration", "update";
        auto_rollback_configuration: deployment_group::AutoRollbackConfiguration = "AutoRollbackConfiguration", "update";
        auto_scaling_groups: [String] = "AutoScalingGroups", "update";
        blue_green_deployment_configuration: deployment_group::BlueGreenDeploymentConfiguration = "BlueGreenDeploymentConfiguration", "update";
        deployment: deployment_group::Deployment = "Deployment", "update";
        deployment_config_name: String = "DeploymentConfigName", "update; 1 to 100 characters";
        deployment_group_name: String = "DeploymentGroupName", "replacement; 1 to 100 characters";
        deployment_style: deployment_group::DeploymentStyle = "DeploymentStyle", "update";
        ecs_services: [deployment_group::EcsService] = "ECSServices", "update";
        ec2_tag_filters: [deployment_group::Ec2TagFilter] = "Ec2TagFilters", "update";
        ec2_tag_set: deployment_group::Ec2TagSet = "Ec2TagSet", "update";
        load_balancer_info: deployment_group::LoadBalancerInfo = "LoadBalancerInfo", "update";
        on_premises_instance_tag_filters: [deployment_group::TagFilter] = "OnPremisesInstanceTagFilters", "update";
        on_premises_tag_set: deployment_group::OnPremisesTagSet = "OnPremisesTagSet", "update";
        outdated_instances_strategy: deployment_group::OutdatedInstancesStrategy = "OutdatedInstancesStrategy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        termination_hook_enabled: bool = "TerminationHookEnabled", "update";
        trigger_configurations: [deployment_group::TriggerConfig] = "TriggerConfigurations", "update";
    }
}
/// Property types and values of [`DeploymentGroup`].
pub mod deployment_group {
    use crate::value::meaning as m;
    object!(Alarm = "AWS::CodeDeploy::DeploymentGroup.Alarm", "codedeploy-deploymentgroup-alarm");
    impl Alarm {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(AlarmConfiguration = "AWS::CodeDeploy::DeploymentGroup.AlarmConfiguration", "codedeploy-deploymentgroup-alarmconfiguration");
    impl AlarmConfiguration {
        new! {}
        set! {
            alarms: [Alarm] = "Alarms", "update";
            enabled: bool = "Enabled", "update";
            ignore_poll_alarm_failure: bool = "IgnorePollAlarmFailure", "update";
        }
    }

    object!(AutoRollbackConfiguration = "AWS::CodeDeploy::DeploymentGroup.AutoRollbackConfiguration", "codedeploy-deploymentgroup-autorollbackconfiguration");
    impl AutoRollbackConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            events: [Event] = "Events", "update";
        }
    }

    object!(BlueGreenDeploymentConfiguration = "AWS::CodeDeploy::DeploymentGroup.BlueGreenDeploymentConfiguration", "codedeploy-deploymentgroup-bluegreendeploymentconfiguration");
    impl BlueGreenDeploymentConfiguration {
        new! {}
        set! {
            deployment_ready_option: DeploymentReadyOption = "DeploymentReadyOption", "update";
            green_fleet_provisioning_option: GreenFleetProvisioningOption = "GreenFleetProvisioningOption", "update";
            terminate_blue_instances_on_deployment_success: BlueInstanceTerminationOption = "TerminateBlueInstancesOnDeploymentSuccess", "update";
        }
    }

    object!(BlueInstanceTerminationOption = "AWS::CodeDeploy::DeploymentGroup.BlueInstanceTerminationOption", "codedeploy-deploymentgroup-blueinstanceterminationoption");
    impl BlueInstanceTerminationOption {
        new! {}
        set! {
            action: BlueInstanceTerminationOptionAction = "Action", "update";
            termination_wait_time_in_minutes: i64 = "TerminationWaitTimeInMinutes", "update";
        }
    }

    object!(Deployment = "AWS::CodeDeploy::DeploymentGroup.Deployment", "codedeploy-deploymentgroup-deployment");
    impl Deployment {
        new! {
            revision: RevisionLocation = "Revision", "update";
        }
        set! {
            description: String = "Description", "update";
            ignore_application_stop_failures: bool = "IgnoreApplicationStopFailures", "update";
        }
    }

    object!(DeploymentReadyOption = "AWS::CodeDeploy::DeploymentGroup.DeploymentReadyOption", "codedeploy-deploymentgroup-deploymentreadyoption");
    impl DeploymentReadyOption {
        new! {}
        set! {
            action_on_timeout: ActionOnTimeout = "ActionOnTimeout", "update";
            wait_time_in_minutes: i64 = "WaitTimeInMinutes", "update";
        }
    }

    object!(DeploymentStyle = "AWS::CodeDeploy::DeploymentGroup.DeploymentStyle", "codedeploy-deploymentgroup-deploymentstyle");
    impl DeploymentStyle {
        new! {}
        set! {
            deployment_option: DeploymentOption = "DeploymentOption", "update";
            deployment_type: DeploymentType = "DeploymentType", "update";
        }
    }

    object!(Ec2TagFilter = "AWS::CodeDeploy::DeploymentGroup.EC2TagFilter", "codedeploy-deploymentgroup-ec2tagfilter");
    impl Ec2TagFilter {
        new! {}
        set! {
            key: String = "Key", "update";
            type_: Type = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(Ec2TagSet = "AWS::CodeDeploy::DeploymentGroup.EC2TagSet", "codedeploy-deploymentgroup-ec2tagset");
    impl Ec2TagSet {
        new! {}
        set! {
            ec2_tag_set_list: [Ec2TagSetListObject] = "Ec2TagSetList", "update";
        }
    }

    object!(Ec2TagSetListObject = "AWS::CodeDeploy::DeploymentGroup.EC2TagSetListObject", "codedeploy-deploymentgroup-ec2tagsetlistobject");
    impl Ec2TagSetListObject {
        new! {}
        set! {
            ec2_tag_group: [Ec2TagFilter] = "Ec2TagGroup", "update";
        }
    }

    object!(EcsService = "AWS::CodeDeploy::DeploymentGroup.ECSService", "codedeploy-deploymentgroup-ecsservice");
    impl EcsService {
        new! {
            cluster_name: String = "ClusterName", "update";
            service_name: String = "ServiceName", "update";
        }
    }

    object!(ElbInfo = "AWS::CodeDeploy::DeploymentGroup.ELBInfo", "codedeploy-deploymentgroup-elbinfo");
    impl ElbInfo {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(GithubLocation = "AWS::CodeDeploy::DeploymentGroup.GitHubLocation", "codedeploy-deploymentgroup-githublocation");
    impl GithubLocation {
        new! {
            commit_id: String = "CommitId", "update";
            repository: String = "Repository", "update";
        }
    }

    object!(GreenFleetProvisioningOption = "AWS::CodeDeploy::DeploymentGroup.GreenFleetProvisioningOption", "codedeploy-deploymentgroup-greenfleetprovisioningoption");
    impl GreenFleetProvisioningOption {
        new! {}
        set! {
            action: GreenFleetProvisioningOptionAction = "Action", "update";
        }
    }

    object!(LoadBalancerInfo = "AWS::CodeDeploy::DeploymentGroup.LoadBalancerInfo", "codedeploy-deploymentgroup-loadbalancerinfo");
    impl LoadBalancerInfo {
        new! {}
        set! {
            elb_info_list: [ElbInfo] = "ElbInfoList", "update";
            target_group_info_list: [TargetGroupInfo] = "TargetGroupInfoList", "update";
            target_group_pair_info_list: [TargetGroupPairInfo] = "TargetGroupPairInfoList", "update";
        }
    }

    object!(OnPremisesTagSet = "AWS::CodeDeploy::DeploymentGroup.OnPremisesTagSet", "codedeploy-deploymentgroup-onpremisestagset");
    impl OnPremisesTagSet {
        new! {}
        set! {
            on_premises_tag_set_list: [OnPremisesTagSetListObject] = "OnPremisesTagSetList", "update";
        }
    }

    object!(OnPremisesTagSetListObject = "AWS::CodeDeploy::DeploymentGroup.OnPremisesTagSetListObject", "codedeploy-deploymentgroup-onpremisestagsetlistobject");
    impl OnPremisesTagSetListObject {
        new! {}
        set! {
            on_premises_tag_group: [TagFilter] = "OnPremisesTagGroup", "update";
        }
    }

    object!(RevisionLocation = "AWS::CodeDeploy::DeploymentGroup.RevisionLocation", "codedeploy-deploymentgroup-revisionlocation");
    impl RevisionLocation {
        new! {}
        set! {
            github_location: GithubLocation = "GitHubLocation", "update";
            revision_type: String = "RevisionType", "update";
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(S3Location = "AWS::CodeDeploy::DeploymentGroup.S3Location", "codedeploy-deploymentgroup-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            bundle_type: String = "BundleType", "update";
            e_tag: String = "ETag", "update";
            version: String = "Version", "update";
        }
    }

    object!(TagFilter = "AWS::CodeDeploy::DeploymentGroup.TagFilter", "codedeploy-deploymentgroup-tagfilter");
    impl TagFilter {
        new! {}
        set! {
            key: String = "Key", "update";
            type_: Type = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(TargetGroupInfo = "AWS::CodeDeploy::DeploymentGroup.TargetGroupInfo", "codedeploy-deploymentgroup-targetgroupinfo");
    impl TargetGroupInfo {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(TargetGroupPairInfo = "AWS::CodeDeploy::DeploymentGroup.TargetGroupPairInfo", "codedeploy-deploymentgroup-targetgrouppairinfo");
    impl TargetGroupPairInfo {
        new! {}
        set! {
            prod_traffic_route: TrafficRoute = "ProdTrafficRoute", "update";
            target_groups: [TargetGroupInfo] = "TargetGroups", "update";
            test_traffic_route: TrafficRoute = "TestTrafficRoute", "update";
        }
    }

    object!(TrafficRoute = "AWS::CodeDeploy::DeploymentGroup.TrafficRoute", "codedeploy-deploymentgroup-trafficroute");
    impl TrafficRoute {
        new! {}
        set! {
            listener_arns: [m::Arn] = "ListenerArns", "update";
        }
    }

    object!(TriggerConfig = "AWS::CodeDeploy::DeploymentGroup.TriggerConfig", "codedeploy-deploymentgroup-triggerconfig");
    impl TriggerConfig {
        new! {}
        set! {
            trigger_events: [TriggerEvent] = "TriggerEvents", "update";
            trigger_name: String = "TriggerName", "update";
            trigger_target_arn: m::Arn = "TriggerTargetArn", "update";
        }
    }
    values! { OutdatedInstancesStrategy: Ignore = "IGNORE", Update = "UPDATE" }
    values! { Event: DeploymentFailure = "DEPLOYMENT_FAILURE", DeploymentStopOnAlarm = "DEPLOYMENT_STOP_ON_ALARM", DeploymentStopOnRequest = "DEPLOYMENT_STOP_ON_REQUEST" }
    values! { BlueInstanceTerminationOptionAction: KeepAlive = "KEEP_ALIVE", Terminate = "TERMINATE" }
    values! { ActionOnTimeout: ContinueDeployment = "CONTINUE_DEPLOYMENT", StopDeployment = "STOP_DEPLOYMENT" }
    values! { DeploymentOption: WithoutTrafficControl = "WITHOUT_TRAFFIC_CONTROL", WithTrafficControl = "WITH_TRAFFIC_CONTROL" }
    values! { DeploymentType: BlueGreen = "BLUE_GREEN", InPlace = "IN_PLACE" }
    values! { Type: KeyAndValue = "KEY_AND_VALUE", KeyOnly = "KEY_ONLY", ValueOnly = "VALUE_ONLY" }
    values! { GreenFleetProvisioningOptionAction: CopyAutoScalingGroup = "COPY_AUTO_SCALING_GROUP", DiscoverExisting = "DISCOVER_EXISTING" }
    values! { TriggerEvent: DeploymentFailure = "DeploymentFailure", DeploymentReady = "DeploymentReady", DeploymentRollback = "DeploymentRollback", DeploymentStart = "DeploymentStart", DeploymentStop = "DeploymentStop", DeploymentSuccess = "DeploymentSuccess", InstanceFailure = "InstanceFailure", InstanceReady = "InstanceReady", InstanceStart = "InstanceStart", InstanceSuccess = "InstanceSuccess" }
}
