// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ApplicationAutoScaling`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ScalableTarget = "AWS::ApplicationAutoScaling::ScalableTarget", "applicationautoscaling-scalabletarget", List("Tags"), String
}
new_struct! { ScalableTarget, ScalableTargetRequired {
    resource_id: String = "ResourceId", "replacement; 1 to 1600 characters";
    max_capacity: i64 = "MaxCapacity", "update";
    min_capacity: i64 = "MinCapacity", "update";
    scalable_dimension: scalable_target::ScalableDimension = "ScalableDimension", "replacement";
    service_namespace: scalable_target::ServiceNamespace = "ServiceNamespace", "replacement";
} }
impl ScalableTarget {
    set! {
        role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 1600 characters; cannot be read back";
        scheduled_actions: [scalable_target::ScheduledAction] = "ScheduledActions", "update";
        suspended_state: scalable_target::SuspendedState = "SuspendedState", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ScalableTarget> {
    get! {
        attr_id: m::applicationautoscaling::ScalableTargetId = "Id";
    }
}
give! { ScalableTarget: m::applicationautoscaling::ScalableTargetId = GetAtt("Id"); }
/// Property types and values of [`ScalableTarget`].
pub mod scalable_target {
    object!(ScalableTargetAction = "AWS::ApplicationAutoScaling::ScalableTarget.ScalableTargetAction", "applicationautoscaling-scalabletarget-scalabletargetaction");
    impl ScalableTargetAction {
        new! {}
        set! {
            max_capacity: i64 = "MaxCapacity", "update";
            min_capacity: i64 = "MinCapacity", "update";
        }
    }

    object!(ScheduledAction = "AWS::ApplicationAutoScaling::ScalableTarget.ScheduledAction", "applicationautoscaling-scalabletarget-scheduledaction");
    impl ScheduledAction {
        new! {
            scheduled_action_name: String = "ScheduledActionName", "update";
            schedule: String = "Schedule", "update";
        }
        set! {
            end_time: String = "EndTime", "update";
            scalable_target_action: ScalableTargetAction = "ScalableTargetAction", "update";
            start_time: String = "StartTime", "update";
            timezone: String = "Timezone", "update";
        }
    }

    object!(SuspendedState = "AWS::ApplicationAutoScaling::ScalableTarget.SuspendedState", "applicationautoscaling-scalabletarget-suspendedstate");
    impl SuspendedState {
        new! {}
        set! {
            dynamic_scaling_in_suspended: bool = "DynamicScalingInSuspended", "update";
            dynamic_scaling_out_suspended: bool = "DynamicScalingOutSuspended", "update";
            scheduled_scaling_suspended: bool = "ScheduledScalingSuspended", "update";
        }
    }
    values! { ScalableDimension: AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity", CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits", CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits", ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits", ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property", DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits", DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits", DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits", DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits", Ec2CapacityReservationAvailableInstances = "ec2:capacity-reservation:AvailableInstances", Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity", EcsServiceDesiredCount = "ecs:service:DesiredCount", ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes", ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups", ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas", ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount", KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize", LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency", NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount", RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount", SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount", SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount", SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency", WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions" }
    values! { ServiceNamespace: Appstream = "appstream", Cassandra = "cassandra", Comprehend = "comprehend", CustomResource = "custom-resource", Dynamodb = "dynamodb", Ec2 = "ec2", Ecs = "ecs", Elasticache = "elasticache", Elasticmapreduce = "elasticmapreduce", Kafka = "kafka", Lambda = "lambda", Neptune = "neptune", Rds = "rds", Sagemaker = "sagemaker", Workspaces = "workspaces" }
}

resource! {
    ScalingPolicy = "AWS::ApplicationAutoScaling::ScalingPolicy", "applicationautoscaling-scalingpolicy", None, String
}
impl ScalingPolicy {
    new! {
        policy_name: String = "PolicyName", "replacement; 1 to 256 characters";
        policy_type: scaling_policy::PolicyType = "PolicyType", "update";
    }
    set! {
        predictive_scaling_policy_configuration: scaling_policy::PredictiveScalingPolicyConfiguration = "PredictiveScalingPolicyConfiguration", "update";
        resource_id: String = "ResourceId", "replacement; 1 to 1600 characters";
        scalable_dimension: scaling_policy::ScalableDimension = "ScalableDimension", "replacement";
        scaling_target_id: m::applicationautoscaling::ScalableTargetId = "ScalingTargetId", "replacement; cannot be read back";
        service_namespace: scaling_policy::ServiceNamespace = "ServiceNamespace", "replacement";
        step_scaling_policy_configuration: scaling_policy::StepScalingPolicyConfiguration = "StepScalingPolicyConfiguration", "update";
        target_tracking_scaling_policy_configuration: scaling_policy::TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration", "update";
    }
}
impl c::Handle<ScalingPolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ScalingPolicy: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ScalingPolicy`].
pub mod scaling_policy {
    use crate::value as v;
    object!(CustomizedMetricSpecification = "AWS::ApplicationAutoScaling::ScalingPolicy.CustomizedMetricSpecification", "applicationautoscaling-scalingpolicy-customizedmetricspecification");
    impl CustomizedMetricSpecification {
        new! {}
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            metric_name: String = "MetricName", "update";
            metrics: [TargetTrackingMetricDataQuery] = "Metrics", "update";
            namespace: String = "Namespace", "update";
            statistic: Statistic = "Statistic", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(MetricDimension = "AWS::ApplicationAutoScaling::ScalingPolicy.MetricDimension", "applicationautoscaling-scalingpolicy-metricdimension");
    impl MetricDimension {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(PredefinedMetricSpecification = "AWS::ApplicationAutoScaling::ScalingPolicy.PredefinedMetricSpecification", "applicationautoscaling-scalingpolicy-predefinedmetricspecification");
    impl PredefinedMetricSpecification {
        new! {
            predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters; cannot be read back";
        }
    }

    object!(PredictiveScalingCustomizedCapacityMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric", "applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric");
    impl PredictiveScalingCustomizedCapacityMetric {
        new! {
            metric_data_queries: [PredictiveScalingMetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingCustomizedLoadMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric", "applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric");
    impl PredictiveScalingCustomizedLoadMetric {
        new! {
            metric_data_queries: [PredictiveScalingMetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingCustomizedScalingMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric", "applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric");
    impl PredictiveScalingCustomizedScalingMetric {
        new! {
            metric_data_queries: [PredictiveScalingMetricDataQuery] = "MetricDataQueries", "update";
        }
    }

    object!(PredictiveScalingMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetric", "applicationautoscaling-scalingpolicy-predictivescalingmetric");
    impl PredictiveScalingMetric {
        new! {}
        set! {
            dimensions: [PredictiveScalingMetricDimension] = "Dimensions", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
    }

    object!(PredictiveScalingMetricDataQuery = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDataQuery", "applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery");
    impl PredictiveScalingMetricDataQuery {
        new! {}
        set! {
            expression: String = "Expression", "update; 1 to 2048 characters";
            id: String = "Id", "update; 1 to 255 characters";
            label: String = "Label", "update";
            metric_stat: PredictiveScalingMetricStat = "MetricStat", "update";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(PredictiveScalingMetricDimension = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDimension", "applicationautoscaling-scalingpolicy-predictivescalingmetricdimension");
    impl PredictiveScalingMetricDimension {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(PredictiveScalingMetricSpecification = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification", "applicationautoscaling-scalingpolicy-predictivescalingmetricspecification");
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

    object!(PredictiveScalingMetricStat = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricStat", "applicationautoscaling-scalingpolicy-predictivescalingmetricstat");
    impl PredictiveScalingMetricStat {
        new! {}
        set! {
            metric: PredictiveScalingMetric = "Metric", "update";
            stat: String = "Stat", "update";
            unit: String = "Unit", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingPolicyConfiguration = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPolicyConfiguration", "applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration");
    impl PredictiveScalingPolicyConfiguration {
        new! {
            metric_specifications: [PredictiveScalingMetricSpecification] = "MetricSpecifications", "update";
        }
        set! {
            max_capacity_breach_behavior: MaxCapacityBreachBehavior = "MaxCapacityBreachBehavior", "update";
            max_capacity_buffer: i64 = "MaxCapacityBuffer", "update; 0 to 100";
            mode: Mode = "Mode", "update";
            scheduling_buffer_time: i64 = "SchedulingBufferTime", "update; 0 to 3600";
        }
    }

    object!(PredictiveScalingPredefinedLoadMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric", "applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric");
    impl PredictiveScalingPredefinedLoadMetric {
        new! {
            predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType", "update; 1 to 128 characters";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingPredefinedMetricPair = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair", "applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair");
    impl PredictiveScalingPredefinedMetricPair {
        new! {
            predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType", "update; 1 to 128 characters";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredictiveScalingPredefinedScalingMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric", "applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric");
    impl PredictiveScalingPredefinedScalingMetric {
        new! {
            predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType", "update; 1 to 128 characters";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(StepAdjustment = "AWS::ApplicationAutoScaling::ScalingPolicy.StepAdjustment", "applicationautoscaling-scalingpolicy-stepadjustment");
    impl StepAdjustment {
        new! {
            scaling_adjustment: i64 = "ScalingAdjustment", "update";
        }
        set! {
            metric_interval_lower_bound: v::Number = "MetricIntervalLowerBound", "update";
            metric_interval_upper_bound: v::Number = "MetricIntervalUpperBound", "update";
        }
    }

    object!(StepScalingPolicyConfiguration = "AWS::ApplicationAutoScaling::ScalingPolicy.StepScalingPolicyConfiguration", "applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration");
    impl StepScalingPolicyConfiguration {
        new! {}
        set! {
            adjustment_type: AdjustmentType = "AdjustmentType", "update";
            cooldown: i64 = "Cooldown", "update";
            metric_aggregation_type: MetricAggregationType = "MetricAggregationType", "update";
            min_adjustment_magnitude: i64 = "MinAdjustmentMagnitude", "update";
            step_adjustments: [StepAdjustment] = "StepAdjustments", "update";
        }
    }

    object!(TargetTrackingMetric = "AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetric", "applicationautoscaling-scalingpolicy-targettrackingmetric");
    impl TargetTrackingMetric {
        new! {}
        set! {
            dimensions: [TargetTrackingMetricDimension] = "Dimensions", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
    }

    object!(TargetTrackingMetricDataQuery = "AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery", "applicationautoscaling-scalingpolicy-targettrackingmetricdataquery");
    impl TargetTrackingMetricDataQuery {
        new! {}
        set! {
            expression: String = "Expression", "update; 1 to 2048 characters";
            id: String = "Id", "update; 1 to 255 characters";
            label: String = "Label", "update";
            metric_stat: TargetTrackingMetricStat = "MetricStat", "update";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(TargetTrackingMetricDimension = "AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDimension", "applicationautoscaling-scalingpolicy-targettrackingmetricdimension");
    impl TargetTrackingMetricDimension {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(TargetTrackingMetricStat = "AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricStat", "applicationautoscaling-scalingpolicy-targettrackingmetricstat");
    impl TargetTrackingMetricStat {
        new! {}
        set! {
            metric: TargetTrackingMetric = "Metric", "update";
            stat: String = "Stat", "update";
            unit: String = "Unit", "update; 1 to 1023 characters";
        }
    }

    object!(TargetTrackingScalingPolicyConfiguration = "AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingScalingPolicyConfiguration", "applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration");
    impl TargetTrackingScalingPolicyConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
        set! {
            customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification", "update";
            disable_scale_in: bool = "DisableScaleIn", "update";
            predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification", "update";
            scale_in_cooldown: i64 = "ScaleInCooldown", "update";
            scale_out_cooldown: i64 = "ScaleOutCooldown", "update";
        }
    }
    values! { PolicyType: PredictiveScaling = "PredictiveScaling", StepScaling = "StepScaling", TargetTrackingScaling = "TargetTrackingScaling" }
    values! { ScalableDimension: AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity", CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits", CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits", ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits", ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property", DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits", DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits", DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits", DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits", Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity", EcsServiceDesiredCount = "ecs:service:DesiredCount", ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes", ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups", ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas", ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount", KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize", LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency", NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount", RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount", SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount", SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount", SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency", WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions" }
    values! { ServiceNamespace: Appstream = "appstream", Cassandra = "cassandra", Comprehend = "comprehend", CustomResource = "custom-resource", Dynamodb = "dynamodb", Ec2 = "ec2", Ecs = "ecs", Elasticache = "elasticache", Elasticmapreduce = "elasticmapreduce", Kafka = "kafka", Lambda = "lambda", Neptune = "neptune", Rds = "rds", Sagemaker = "sagemaker", Workspaces = "workspaces" }
    values! { Statistic: Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" }
    values! { PredefinedMetricSpecificationPredefinedMetricType: AlbRequestCountPerTarget = "ALBRequestCountPerTarget", AppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization", CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization", CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization", ComprehendInferenceUtilization = "ComprehendInferenceUtilization", DynamodbReadCapacityUtilization = "DynamoDBReadCapacityUtilization", DynamodbWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization", Ec2SpotFleetRequestAverageCpuUtilization = "EC2SpotFleetRequestAverageCPUUtilization", Ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn", Ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageCpuUtilizationHighResolution = "ECSServiceAverageCPUUtilizationHighResolution", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceAverageMemoryUtilizationHighResolution = "ECSServiceAverageMemoryUtilizationHighResolution", ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", ElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage", ElastiCacheEngineCpuUtilization = "ElastiCacheEngineCPUUtilization", ElastiCachePrimaryEngineCpuUtilization = "ElastiCachePrimaryEngineCPUUtilization", ElastiCacheReplicaEngineCpuUtilization = "ElastiCacheReplicaEngineCPUUtilization", KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization", LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization", NeptuneReaderAverageCpuUtilization = "NeptuneReaderAverageCPUUtilization", RdsReaderAverageCpuUtilization = "RDSReaderAverageCPUUtilization", RdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections", SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", SageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy", SageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution", SageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance", SageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization", WorkSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization" }
    values! { MaxCapacityBreachBehavior: HonorMaxCapacity = "HonorMaxCapacity", IncreaseMaxCapacity = "IncreaseMaxCapacity" }
    values! { Mode: ForecastAndScale = "ForecastAndScale", ForecastOnly = "ForecastOnly" }
    values! { PredictiveScalingPredefinedLoadMetricPredefinedMetricType: AlbRequestCount = "ALBRequestCount", AlbRequestCountPerTarget = "ALBRequestCountPerTarget", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", EcsServiceCpuUtilization = "ECSServiceCPUUtilization", EcsServiceMemoryUtilization = "ECSServiceMemoryUtilization", EcsServiceTotalCpuUtilization = "ECSServiceTotalCPUUtilization", EcsServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount = "TotalALBRequestCount" }
    values! { AdjustmentType: ChangeInCapacity = "ChangeInCapacity", ExactCapacity = "ExactCapacity", PercentChangeInCapacity = "PercentChangeInCapacity" }
    values! { MetricAggregationType: Average = "Average", Maximum = "Maximum", Minimum = "Minimum" }
}
