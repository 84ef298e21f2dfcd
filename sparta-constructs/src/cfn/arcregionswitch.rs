// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ARCRegionSwitch`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Plan = "AWS::ARCRegionSwitch::Plan", "arcregionswitch-plan", Map("Tags"), m::Arn
}
new_struct! { Plan, PlanRequired {
    name: String = "Name", "replacement; 1 to 32 characters";
    execution_role: String = "ExecutionRole", "update";
    recovery_approach: plan::RecoveryApproach = "RecoveryApproach", "replacement";
    regions: [String] = "Regions", "replacement; 2 items";
    workflows: [plan::Workflow] = "Workflows", "update";
} }
impl Plan {
    set! {
        associated_alarms: v::Map<plan::AssociatedAlarm> = "AssociatedAlarms", "update";
        description: String = "Description", "update";
        primary_region: String = "PrimaryRegion", "replacement";
        recovery_time_objective_minutes: v::Number = "RecoveryTimeObjectiveMinutes", "update; 1 to 10080";
        report_configuration: plan::ReportConfiguration = "ReportConfiguration", "update";
        service_quota_checks_enabled: bool = "ServiceQuotaChecksEnabled", "update";
        tags: v::Map<String> = "Tags", "update";
        triggers: [plan::Trigger] = "Triggers", "update";
    }
}
impl c::Handle<Plan> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_health_checks_for_plan: v::Json = "HealthChecksForPlan";
        attr_owner: String = "Owner";
        attr_plan_health_checks: [String] = "PlanHealthChecks";
        attr_route53_health_checks: v::Json = "Route53HealthChecks";
        attr_version: String = "Version";
    }
}
give! { Plan: m::Arn = Ref; }
/// Property types and values of [`Plan`].
pub mod plan {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ArcRoutingControlConfiguration = "AWS::ARCRegionSwitch::Plan.ArcRoutingControlConfiguration", "arcregionswitch-plan-arcroutingcontrolconfiguration");
    impl ArcRoutingControlConfiguration {
        new! {
            region_and_routing_controls: v::Map<[ArcRoutingControlState]> = "RegionAndRoutingControls", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(ArcRoutingControlState = "AWS::ARCRegionSwitch::Plan.ArcRoutingControlState", "arcregionswitch-plan-arcroutingcontrolstate");
    impl ArcRoutingControlState {
        new! {
            routing_control_arn: m::Arn = "RoutingControlArn", "update";
            state: RoutingControlStateChange = "State", "update";
        }
    }

    object!(Asg = "AWS::ARCRegionSwitch::Plan.Asg", "arcregionswitch-plan-asg");
    impl Asg {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
        }
    }

    object!(AssociatedAlarm = "AWS::ARCRegionSwitch::Plan.AssociatedAlarm", "arcregionswitch-plan-associatedalarm");
    impl AssociatedAlarm {
        new! {
            alarm_type: AlarmType = "AlarmType", "update";
            resource_identifier: String = "ResourceIdentifier", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
        }
    }

    object!(AuroraProvisionedScalingConfiguration = "AWS::ARCRegionSwitch::Plan.AuroraProvisionedScalingConfiguration", "arcregionswitch-plan-auroraprovisionedscalingconfiguration");
    impl AuroraProvisionedScalingConfiguration {
        new! {
            global_cluster_identifier: String = "GlobalClusterIdentifier", "update; 1 to 255 characters";
            instance_arns: v::Map<m::Arn> = "InstanceArns", "update";
            region_database_cluster_arns: v::Map<m::Arn> = "RegionDatabaseClusterArns", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(AuroraServerlessScalingConfiguration = "AWS::ARCRegionSwitch::Plan.AuroraServerlessScalingConfiguration", "arcregionswitch-plan-auroraserverlessscalingconfiguration");
    impl AuroraServerlessScalingConfiguration {
        new! {
            global_cluster_identifier: String = "GlobalClusterIdentifier", "update; 1 to 255 characters";
            region_database_cluster_arns: v::Map<m::Arn> = "RegionDatabaseClusterArns", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            target_percent: v::Number = "TargetPercent", "update; default `100`";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(CustomActionLambdaConfiguration = "AWS::ARCRegionSwitch::Plan.CustomActionLambdaConfiguration", "arcregionswitch-plan-customactionlambdaconfiguration");
    impl CustomActionLambdaConfiguration {
        new! {
            lambdas: [Lambdas] = "Lambdas", "update; 1 to 2 items";
            region_to_run: RegionToRunIn = "RegionToRun", "update";
            retry_interval_minutes: v::Number = "RetryIntervalMinutes", "update";
        }
        set! {
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: LambdaUngraceful = "Ungraceful", "update";
        }
    }

    object!(DocumentDbConfiguration = "AWS::ARCRegionSwitch::Plan.DocumentDbConfiguration", "arcregionswitch-plan-documentdbconfiguration");
    impl DocumentDbConfiguration {
        new! {
            behavior: DocumentDbDefaultBehavior = "Behavior", "update; default `switchoverOnly`";
            database_cluster_arns: [m::Arn] = "DatabaseClusterArns", "update";
            global_cluster_identifier: String = "GlobalClusterIdentifier", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: DocumentDbUngraceful = "Ungraceful", "update";
        }
    }

    object!(DocumentDbUngraceful = "AWS::ARCRegionSwitch::Plan.DocumentDbUngraceful", "arcregionswitch-plan-documentdbungraceful");
    impl DocumentDbUngraceful {
        new! {}
        set! {
            ungraceful: DocumentDbUngracefulBehavior = "Ungraceful", "update";
        }
    }

    object!(Ec2AsgCapacityIncreaseConfiguration = "AWS::ARCRegionSwitch::Plan.Ec2AsgCapacityIncreaseConfiguration", "arcregionswitch-plan-ec2asgcapacityincreaseconfiguration");
    impl Ec2AsgCapacityIncreaseConfiguration {
        new! {
            asgs: [Asg] = "Asgs", "update; 2 items";
        }
        set! {
            capacity_monitoring_approach: Ec2AsgCapacityMonitoringApproach = "CapacityMonitoringApproach", "update; default `sampledMaxInLast24Hours`";
            target_percent: v::Number = "TargetPercent", "update; default `100`";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: Ec2Ungraceful = "Ungraceful", "update";
            wait_elb_target_group_healthy: WaitElbTargetGroupHealthy = "WaitELBTargetGroupHealthy", "update";
        }
    }

    object!(Ec2Ungraceful = "AWS::ARCRegionSwitch::Plan.Ec2Ungraceful", "arcregionswitch-plan-ec2ungraceful");
    impl Ec2Ungraceful {
        new! {
            minimum_success_percentage: v::Number = "MinimumSuccessPercentage", "update; 0 to 99";
        }
    }

    object!(EcsCapacityIncreaseConfiguration = "AWS::ARCRegionSwitch::Plan.EcsCapacityIncreaseConfiguration", "arcregionswitch-plan-ecscapacityincreaseconfiguration");
    impl EcsCapacityIncreaseConfiguration {
        new! {
            services: [Service] = "Services", "update; 2 items";
        }
        set! {
            capacity_monitoring_approach: EcsCapacityMonitoringApproach = "CapacityMonitoringApproach", "update; default `sampledMaxInLast24Hours`";
            target_percent: v::Number = "TargetPercent", "update; default `100`";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: EcsUngraceful = "Ungraceful", "update";
            wait_elb_target_group_healthy: WaitElbTargetGroupHealthy = "WaitELBTargetGroupHealthy", "update";
        }
    }

    object!(EcsUngraceful = "AWS::ARCRegionSwitch::Plan.EcsUngraceful", "arcregionswitch-plan-ecsungraceful");
    impl EcsUngraceful {
        new! {
            minimum_success_percentage: v::Number = "MinimumSuccessPercentage", "update; 0 to 99";
        }
    }

    object!(EksCluster = "AWS::ARCRegionSwitch::Plan.EksCluster", "arcregionswitch-plan-ekscluster");
    impl EksCluster {
        new! {
            cluster_arn: m::Arn = "ClusterArn", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
        }
    }

    object!(EksResourceScalingConfiguration = "AWS::ARCRegionSwitch::Plan.EksResourceScalingConfiguration", "arcregionswitch-plan-eksresourcescalingconfiguration");
    impl EksResourceScalingConfiguration {
        new! {
            kubernetes_resource_type: KubernetesResourceType = "KubernetesResourceType", "update";
        }
        set! {
            capacity_monitoring_approach: EksCapacityMonitoringApproach = "CapacityMonitoringApproach", "update; default `sampledMaxInLast24Hours`";
            eks_clusters: [EksCluster] = "EksClusters", "update; at least 2 items";
            scaling_resources: [v::Map<v::Map<KubernetesScalingResource>>] = "ScalingResources", "update; at least 1 items";
            target_percent: v::Number = "TargetPercent", "update; at least 1; default `100`";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: EksResourceScalingUngraceful = "Ungraceful", "update";
        }
    }

    object!(EksResourceScalingUngraceful = "AWS::ARCRegionSwitch::Plan.EksResourceScalingUngraceful", "arcregionswitch-plan-eksresourcescalingungraceful");
    impl EksResourceScalingUngraceful {
        new! {
            minimum_success_percentage: v::Number = "MinimumSuccessPercentage", "update; 0 to 99";
        }
    }

    object!(EventSourceMapping = "AWS::ARCRegionSwitch::Plan.EventSourceMapping", "arcregionswitch-plan-eventsourcemapping");
    impl EventSourceMapping {
        new! {
            arn: m::Arn = "Arn", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
        }
    }

    object!(ExecutionApprovalConfiguration = "AWS::ARCRegionSwitch::Plan.ExecutionApprovalConfiguration", "arcregionswitch-plan-executionapprovalconfiguration");
    impl ExecutionApprovalConfiguration {
        new! {
            approval_role: String = "ApprovalRole", "update";
        }
        set! {
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(ExecutionBlockConfiguration = "AWS::ARCRegionSwitch::Plan.ExecutionBlockConfiguration", "arcregionswitch-plan-executionblockconfiguration");
    impl ExecutionBlockConfiguration {
        new! {}
        set! {
            arc_routing_control_config: ArcRoutingControlConfiguration = "ArcRoutingControlConfig", "update";
            aurora_provisioned_scaling_config: AuroraProvisionedScalingConfiguration = "AuroraProvisionedScalingConfig", "update";
            aurora_serverless_scaling_config: AuroraServerlessScalingConfiguration = "AuroraServerlessScalingConfig", "update";
            custom_action_lambda_config: CustomActionLambdaConfiguration = "CustomActionLambdaConfig", "update";
            document_db_config: DocumentDbConfiguration = "DocumentDbConfig", "update";
            ec2_asg_capacity_increase_config: Ec2AsgCapacityIncreaseConfiguration = "Ec2AsgCapacityIncreaseConfig", "update";
            ecs_capacity_increase_config: EcsCapacityIncreaseConfiguration = "EcsCapacityIncreaseConfig", "update";
            eks_resource_scaling_config: EksResourceScalingConfiguration = "EksResourceScalingConfig", "update";
            execution_approval_config: ExecutionApprovalConfiguration = "ExecutionApprovalConfig", "update";
            global_aurora_config: GlobalAuroraConfiguration = "GlobalAuroraConfig", "update";
            lambda_event_source_mapping_config: LambdaEventSourceMappingConfiguration = "LambdaEventSourceMappingConfig", "update";
            neptune_global_database_config: NeptuneGlobalDatabaseConfiguration = "NeptuneGlobalDatabaseConfig", "update";
            parallel_config: ParallelExecutionBlockConfiguration = "ParallelConfig", "update";
            rds_create_cross_region_read_replica_config: RdsCreateCrossRegionReplicaConfiguration = "RdsCreateCrossRegionReadReplicaConfig", "update";
            rds_promote_read_replica_config: RdsPromoteReadReplicaConfiguration = "RdsPromoteReadReplicaConfig", "update";
            rds_switchover_read_replica_config: RdsSwitchoverReadReplicaConfiguration = "RdsSwitchoverReadReplicaConfig", "update";
            region_switch_plan_config: RegionSwitchPlanConfiguration = "RegionSwitchPlanConfig", "update";
            route53_health_check_config: Route53HealthCheckConfiguration = "Route53HealthCheckConfig", "update";
            ssm_send_command_config: SsmSendCommandConfiguration = "SsmSendCommandConfig", "update";
        }
    }

    object!(GlobalAuroraConfiguration = "AWS::ARCRegionSwitch::Plan.GlobalAuroraConfiguration", "arcregionswitch-plan-globalauroraconfiguration");
    impl GlobalAuroraConfiguration {
        new! {
            behavior: GlobalAuroraDefaultBehavior = "Behavior", "update; default `switchoverOnly`";
            database_cluster_arns: [m::Arn] = "DatabaseClusterArns", "update";
            global_cluster_identifier: String = "GlobalClusterIdentifier", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: GlobalAuroraUngraceful = "Ungraceful", "update";
        }
    }

    object!(GlobalAuroraUngraceful = "AWS::ARCRegionSwitch::Plan.GlobalAuroraUngraceful", "arcregionswitch-plan-globalauroraungraceful");
    impl GlobalAuroraUngraceful {
        new! {}
        set! {
            ungraceful: GlobalAuroraUngracefulBehavior = "Ungraceful", "update";
        }
    }

    object!(HealthCheckState = "AWS::ARCRegionSwitch::Plan.HealthCheckState", "arcregionswitch-plan-healthcheckstate");
    impl HealthCheckState {
        new! {}
        set! {
            health_check_id: String = "HealthCheckId", "update";
            region: String = "Region", "update";
        }
    }

    object!(KubernetesResourceType = "AWS::ARCRegionSwitch::Plan.KubernetesResourceType", "arcregionswitch-plan-kubernetesresourcetype");
    impl KubernetesResourceType {
        new! {
            api_version: String = "ApiVersion", "update";
            kind: String = "Kind", "update";
        }
    }

    object!(KubernetesScalingResource = "AWS::ARCRegionSwitch::Plan.KubernetesScalingResource", "arcregionswitch-plan-kubernetesscalingresource");
    impl KubernetesScalingResource {
        new! {
            name: String = "Name", "update";
            namespace: String = "Namespace", "update";
        }
        set! {
            hpa_name: String = "HpaName", "update";
        }
    }

    object!(LambdaEventSourceMappingConfiguration = "AWS::ARCRegionSwitch::Plan.LambdaEventSourceMappingConfiguration", "arcregionswitch-plan-lambdaeventsourcemappingconfiguration");
    impl LambdaEventSourceMappingConfiguration {
        new! {
            action: Action = "Action", "update";
            region_event_source_mappings: v::Map<EventSourceMapping> = "RegionEventSourceMappings", "update";
        }
        set! {
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: LambdaEventSourceMappingUngraceful = "Ungraceful", "update";
        }
    }

    object!(LambdaEventSourceMappingUngraceful = "AWS::ARCRegionSwitch::Plan.LambdaEventSourceMappingUngraceful", "arcregionswitch-plan-lambdaeventsourcemappingungraceful");
    impl LambdaEventSourceMappingUngraceful {
        new! {}
        set! {
            behavior: Behavior = "Behavior", "update; default `skip`";
        }
    }

    object!(LambdaUngraceful = "AWS::ARCRegionSwitch::Plan.LambdaUngraceful", "arcregionswitch-plan-lambdaungraceful");
    impl LambdaUngraceful {
        new! {}
        set! {
            behavior: LambdaUngracefulBehavior = "Behavior", "update; default `skip`";
        }
    }

    object!(Lambdas = "AWS::ARCRegionSwitch::Plan.Lambdas", "arcregionswitch-plan-lambdas");
    impl Lambdas {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            payload: String = "Payload", "update; 1 to 786432 characters";
        }
    }

    object!(NeptuneGlobalDatabaseConfiguration = "AWS::ARCRegionSwitch::Plan.NeptuneGlobalDatabaseConfiguration", "arcregionswitch-plan-neptuneglobaldatabaseconfiguration");
    impl NeptuneGlobalDatabaseConfiguration {
        new! {
            behavior: NeptuneDefaultBehavior = "Behavior", "update; default `switchoverOnly`";
            global_cluster_identifier: String = "GlobalClusterIdentifier", "update; 1 to 63 characters";
            region_database_cluster_arns: v::Map<m::Arn> = "RegionDatabaseClusterArns", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: NeptuneUngraceful = "Ungraceful", "update";
        }
    }

    object!(NeptuneUngraceful = "AWS::ARCRegionSwitch::Plan.NeptuneUngraceful", "arcregionswitch-plan-neptuneungraceful");
    impl NeptuneUngraceful {
        new! {}
        set! {
            ungraceful: NeptuneUngracefulBehavior = "Ungraceful", "update";
        }
    }

    object!(ParallelExecutionBlockConfiguration = "AWS::ARCRegionSwitch::Plan.ParallelExecutionBlockConfiguration", "arcregionswitch-plan-parallelexecutionblockconfiguration");
    impl ParallelExecutionBlockConfiguration {
        new! {
            steps: [Step] = "Steps", "update";
        }
    }

    object!(RdsCreateCrossRegionReplicaConfiguration = "AWS::ARCRegionSwitch::Plan.RdsCreateCrossRegionReplicaConfiguration", "arcregionswitch-plan-rdscreatecrossregionreplicaconfiguration");
    impl RdsCreateCrossRegionReplicaConfiguration {
        new! {
            db_instance_arn_map: v::Map<String> = "DbInstanceArnMap", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(RdsPromoteReadReplicaConfiguration = "AWS::ARCRegionSwitch::Plan.RdsPromoteReadReplicaConfiguration", "arcregionswitch-plan-rdspromotereadreplicaconfiguration");
    impl RdsPromoteReadReplicaConfiguration {
        new! {
            db_instance_arn_map: v::Map<String> = "DbInstanceArnMap", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(RdsSwitchoverReadReplicaConfiguration = "AWS::ARCRegionSwitch::Plan.RdsSwitchoverReadReplicaConfiguration", "arcregionswitch-plan-rdsswitchoverreadreplicaconfiguration");
    impl RdsSwitchoverReadReplicaConfiguration {
        new! {
            db_instance_arn_map: v::Map<String> = "DbInstanceArnMap", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: RdsUngraceful = "Ungraceful", "update";
        }
    }

    object!(RdsUngraceful = "AWS::ARCRegionSwitch::Plan.RdsUngraceful", "arcregionswitch-plan-rdsungraceful");
    impl RdsUngraceful {
        new! {}
        set! {
            ungraceful: RdsUngracefulBehavior = "Ungraceful", "update";
        }
    }

    object!(RegionSwitchPlanConfiguration = "AWS::ARCRegionSwitch::Plan.RegionSwitchPlanConfiguration", "arcregionswitch-plan-regionswitchplanconfiguration");
    impl RegionSwitchPlanConfiguration {
        new! {
            arn: m::Arn = "Arn", "update";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
        }
    }

    object!(ReportConfiguration = "AWS::ARCRegionSwitch::Plan.ReportConfiguration", "arcregionswitch-plan-reportconfiguration");
    impl ReportConfiguration {
        new! {}
        set! {
            report_output: [ReportOutputConfiguration] = "ReportOutput", "update; 1 items";
        }
    }

    object!(ReportOutputConfiguration = "AWS::ARCRegionSwitch::Plan.ReportOutputConfiguration", "arcregionswitch-plan-reportoutputconfiguration");
    impl ReportOutputConfiguration {
        new! {
            s3_configuration: S3ReportOutputConfiguration = "S3Configuration", "update";
        }
    }

    object!(Route53HealthCheckConfiguration = "AWS::ARCRegionSwitch::Plan.Route53HealthCheckConfiguration", "arcregionswitch-plan-route53healthcheckconfiguration");
    impl Route53HealthCheckConfiguration {
        new! {
            hosted_zone_id: String = "HostedZoneId", "update; 1 to 32 characters";
            record_name: String = "RecordName", "update; 1 to 1024 characters";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            record_sets: [Route53ResourceRecordSet] = "RecordSets", "update";
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
        }
    }

    object!(Route53HealthChecks = "AWS::ARCRegionSwitch::Plan.Route53HealthChecks", "arcregionswitch-plan-route53healthchecks");
    impl Route53HealthChecks {
        new! {}
        set! {
            health_check_ids: [String] = "HealthCheckIds", "update";
            hosted_zone_ids: [String] = "HostedZoneIds", "update";
            record_names: [String] = "RecordNames", "update";
            regions: [String] = "Regions", "update";
        }
    }

    object!(Route53ResourceRecordSet = "AWS::ARCRegionSwitch::Plan.Route53ResourceRecordSet", "arcregionswitch-plan-route53resourcerecordset");
    impl Route53ResourceRecordSet {
        new! {}
        set! {
            record_set_identifier: String = "RecordSetIdentifier", "update; 1 to 1024 characters";
            region: String = "Region", "update";
        }
    }

    object!(S3ReportOutputConfiguration = "AWS::ARCRegionSwitch::Plan.S3ReportOutputConfiguration", "arcregionswitch-plan-s3reportoutputconfiguration");
    impl S3ReportOutputConfiguration {
        new! {}
        set! {
            bucket_owner: String = "BucketOwner", "update";
            bucket_path: String = "BucketPath", "update; 3 to 512 characters";
        }
    }

    object!(Service = "AWS::ARCRegionSwitch::Plan.Service", "arcregionswitch-plan-service");
    impl Service {
        new! {}
        set! {
            cluster_arn: m::Arn = "ClusterArn", "update";
            cross_account_role: String = "CrossAccountRole", "update";
            external_id: String = "ExternalId", "update";
            service_arn: m::Arn = "ServiceArn", "update";
        }
    }

    object!(SsmDocumentConfig = "AWS::ARCRegionSwitch::Plan.SsmDocumentConfig", "arcregionswitch-plan-ssmdocumentconfig");
    impl SsmDocumentConfig {
        new! {
            document_arn: m::Arn = "DocumentArn", "update; 20 to 256 characters";
            targets: [SsmTarget] = "Targets", "update; 1 to 5 items";
        }
        set! {
            cross_account_role: String = "CrossAccountRole", "update";
            document_version: String = "DocumentVersion", "update; 1 to 8 characters";
            external_id: String = "ExternalId", "update";
            parameters: v::Map<[String]> = "Parameters", "update";
        }
    }

    object!(SsmSendCommandConfiguration = "AWS::ARCRegionSwitch::Plan.SsmSendCommandConfiguration", "arcregionswitch-plan-ssmsendcommandconfiguration");
    impl SsmSendCommandConfiguration {
        new! {
            region_documents: v::Map<SsmDocumentConfig> = "RegionDocuments", "update";
            retry_interval_minutes: v::Number = "RetryIntervalMinutes", "update";
        }
        set! {
            timeout_minutes: v::Number = "TimeoutMinutes", "update; at least 1; default `60`";
            ungraceful: SsmSendCommandUngraceful = "Ungraceful", "update";
        }
    }

    object!(SsmSendCommandUngraceful = "AWS::ARCRegionSwitch::Plan.SsmSendCommandUngraceful", "arcregionswitch-plan-ssmsendcommandungraceful");
    impl SsmSendCommandUngraceful {
        new! {}
        set! {
            behavior: SsmSendCommandUngracefulBehavior = "Behavior", "update";
        }
    }

    object!(SsmTarget = "AWS::ARCRegionSwitch::Plan.SsmTarget", "arcregionswitch-plan-ssmtarget");
    impl SsmTarget {
        new! {
            key: String = "Key", "update; 1 to 163 characters";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(Step = "AWS::ARCRegionSwitch::Plan.Step", "arcregionswitch-plan-step");
    impl Step {
        new! {
            execution_block_type: ExecutionBlockType = "ExecutionBlockType", "update";
            name: String = "Name", "update";
            execution_block_configuration: ExecutionBlockConfiguration = "ExecutionBlockConfiguration", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(Trigger = "AWS::ARCRegionSwitch::Plan.Trigger", "arcregionswitch-plan-trigger");
    impl Trigger {
        new! {
            action: WorkflowTargetAction = "Action", "update";
            conditions: [TriggerCondition] = "Conditions", "update; 1 to 10 items";
            min_delay_minutes_between_executions: v::Number = "MinDelayMinutesBetweenExecutions", "update";
            target_region: String = "TargetRegion", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(TriggerCondition = "AWS::ARCRegionSwitch::Plan.TriggerCondition", "arcregionswitch-plan-triggercondition");
    impl TriggerCondition {
        new! {
            associated_alarm_name: String = "AssociatedAlarmName", "update";
            condition: AlarmCondition = "Condition", "update";
        }
    }

    object!(Workflow = "AWS::ARCRegionSwitch::Plan.Workflow", "arcregionswitch-plan-workflow");
    impl Workflow {
        new! {
            workflow_target_action: WorkflowTargetAction = "WorkflowTargetAction", "update";
        }
        set! {
            steps: [Step] = "Steps", "update";
            workflow_description: String = "WorkflowDescription", "update";
            workflow_target_region: String = "WorkflowTargetRegion", "update";
        }
    }
    values! { RecoveryApproach: ActiveActive = "activeActive", ActivePassive = "activePassive" }
    values! { RoutingControlStateChange: On = "On", Off = "Off" }
    values! { AlarmType: ApplicationHealth = "applicationHealth", Trigger = "trigger" }
    values! { RegionToRunIn: ActivatingRegion = "activatingRegion", DeactivatingRegion = "deactivatingRegion", ActiveRegion = "activeRegion", InactiveRegion = "inactiveRegion" }
    values! { DocumentDbDefaultBehavior: SwitchoverOnly = "switchoverOnly", Failover = "failover" }
    values! { DocumentDbUngracefulBehavior: Failover = "failover" }
    values! { Ec2AsgCapacityMonitoringApproach: SampledMaxInLast24Hours = "sampledMaxInLast24Hours", AutoscalingMaxInLast24Hours = "autoscalingMaxInLast24Hours" }
    values! { WaitElbTargetGroupHealthy: Enabled = "enabled", Disabled = "disabled" }
    values! { EcsCapacityMonitoringApproach: SampledMaxInLast24Hours = "sampledMaxInLast24Hours", ContainerInsightsMaxInLast24Hours = "containerInsightsMaxInLast24Hours" }
    values! { EksCapacityMonitoringApproach: SampledMaxInLast24Hours = "sampledMaxInLast24Hours" }
    values! { GlobalAuroraDefaultBehavior: SwitchoverOnly = "switchoverOnly", Failover = "failover" }
    values! { GlobalAuroraUngracefulBehavior: Failover = "failover" }
    values! { Action: Enable = "enable", Disable = "disable" }
    values! { Behavior: Skip = "skip" }
    values! { LambdaUngracefulBehavior: Skip = "skip" }
    values! { NeptuneDefaultBehavior: Failover = "failover", SwitchoverOnly = "switchoverOnly" }
    values! { NeptuneUngracefulBehavior: Failover = "failover" }
    values! { RdsUngracefulBehavior: PromoteReadReplica = "promoteReadReplica" }
    values! { SsmSendCommandUngracefulBehavior: Skip = "skip" }
    values! { ExecutionBlockType: ArcRegionSwitchPlan = "ARCRegionSwitchPlan", ArcRoutingControl = "ARCRoutingControl", AuroraGlobalDatabase = "AuroraGlobalDatabase", AuroraProvisionedScaling = "AuroraProvisionedScaling", AuroraServerlessScaling = "AuroraServerlessScaling", CustomActionLambda = "CustomActionLambda", DocumentDb = "DocumentDb", Ec2AutoScaling = "EC2AutoScaling", EcsServiceScaling = "ECSServiceScaling", EksResourceScaling = "EKSResourceScaling", LambdaEventSourceMapping = "LambdaEventSourceMapping", ManualApproval = "ManualApproval", NeptuneGlobalDatabase = "NeptuneGlobalDatabase", Parallel = "Parallel", RdsCreateCrossRegionReplica = "RdsCreateCrossRegionReplica", RdsPromoteReadReplica = "RdsPromoteReadReplica", RdsSwitchoverReadReplica = "RdsSwitchoverReadReplica", Route53HealthCheck = "Route53HealthCheck", SsmSendCommand = "SSMSendCommand" }
    values! { WorkflowTargetAction: Activate = "activate", Deactivate = "deactivate", PostRecovery = "postRecovery" }
    values! { AlarmCondition: Red = "red", Green = "green" }
}
