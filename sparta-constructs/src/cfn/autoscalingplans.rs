// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AutoScalingPlans`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ScalingPlan = "AWS::AutoScalingPlans::ScalingPlan", "autoscalingplans-scalingplan", None, String
}
impl ScalingPlan {
    new! {
        application_source: scaling_plan::ApplicationSource = "ApplicationSource", "update";
        scaling_instructions: [scaling_plan::ScalingInstruction] = "ScalingInstructions", "update";
    }
}
impl c::Handle<ScalingPlan> {
    get! {
        attr_id: String = "Id";
        attr_scaling_plan_arn: m::Arn = "ScalingPlanArn";
        attr_scaling_plan_name: String = "ScalingPlanName";
        attr_scaling_plan_version: String = "ScalingPlanVersion";
    }
}
give! { ScalingPlan: m::Arn = GetAtt("ScalingPlanArn"); }
/// Property types and values of [`ScalingPlan`].
pub mod scaling_plan {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApplicationSource = "AWS::AutoScalingPlans::ScalingPlan.ApplicationSource", "autoscalingplans-scalingplan-applicationsource");
    impl ApplicationSource {
        new! {}
        set! {
            cloud_formation_stack_arn: m::Arn = "CloudFormationStackARN", "update";
            tag_filters: [TagFilter] = "TagFilters", "update; at most 50 items";
        }
    }

    object!(CustomizedLoadMetricSpecification = "AWS::AutoScalingPlans::ScalingPlan.CustomizedLoadMetricSpecification", "autoscalingplans-scalingplan-customizedloadmetricspecification");
    impl CustomizedLoadMetricSpecification {
        new! {
            metric_name: String = "MetricName", "update";
            namespace: String = "Namespace", "update";
            statistic: Statistic = "Statistic", "update";
        }
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(CustomizedScalingMetricSpecification = "AWS::AutoScalingPlans::ScalingPlan.CustomizedScalingMetricSpecification", "autoscalingplans-scalingplan-customizedscalingmetricspecification");
    impl CustomizedScalingMetricSpecification {
        new! {
            metric_name: String = "MetricName", "update";
            namespace: String = "Namespace", "update";
            statistic: Statistic = "Statistic", "update";
        }
        set! {
            dimensions: [MetricDimension] = "Dimensions", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(MetricDimension = "AWS::AutoScalingPlans::ScalingPlan.MetricDimension", "autoscalingplans-scalingplan-metricdimension");
    impl MetricDimension {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(PredefinedLoadMetricSpecification = "AWS::AutoScalingPlans::ScalingPlan.PredefinedLoadMetricSpecification", "autoscalingplans-scalingplan-predefinedloadmetricspecification");
    impl PredefinedLoadMetricSpecification {
        new! {
            predefined_load_metric_type: PredefinedLoadMetricType = "PredefinedLoadMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(PredefinedScalingMetricSpecification = "AWS::AutoScalingPlans::ScalingPlan.PredefinedScalingMetricSpecification", "autoscalingplans-scalingplan-predefinedscalingmetricspecification");
    impl PredefinedScalingMetricSpecification {
        new! {
            predefined_scaling_metric_type: PredefinedScalingMetricType = "PredefinedScalingMetricType", "update";
        }
        set! {
            resource_label: String = "ResourceLabel", "update; 1 to 1023 characters";
        }
    }

    object!(ScalingInstruction = "AWS::AutoScalingPlans::ScalingPlan.ScalingInstruction", "autoscalingplans-scalingplan-scalinginstruction");
    new_struct! { ScalingInstruction, ScalingInstructionRequired {
        resource_id: String = "ResourceId", "update; 1 to 1600 characters";
        max_capacity: i64 = "MaxCapacity", "update";
        min_capacity: i64 = "MinCapacity", "update";
        scalable_dimension: ScalableDimension = "ScalableDimension", "update";
        service_namespace: ServiceNamespace = "ServiceNamespace", "update";
        target_tracking_configurations: [TargetTrackingConfiguration] = "TargetTrackingConfigurations", "update; 1 to 10 items";
    } }
    impl ScalingInstruction {
        set! {
            customized_load_metric_specification: CustomizedLoadMetricSpecification = "CustomizedLoadMetricSpecification", "update";
            disable_dynamic_scaling: bool = "DisableDynamicScaling", "update";
            predefined_load_metric_specification: PredefinedLoadMetricSpecification = "PredefinedLoadMetricSpecification", "update";
            predictive_scaling_max_capacity_behavior: PredictiveScalingMaxCapacityBehavior = "PredictiveScalingMaxCapacityBehavior", "update";
            predictive_scaling_max_capacity_buffer: i64 = "PredictiveScalingMaxCapacityBuffer", "update";
            predictive_scaling_mode: PredictiveScalingMode = "PredictiveScalingMode", "update";
            scaling_policy_update_behavior: ScalingPolicyUpdateBehavior = "ScalingPolicyUpdateBehavior", "update";
            scheduled_action_buffer_time: i64 = "ScheduledActionBufferTime", "update; at least 0";
        }
    }

    object!(TagFilter = "AWS::AutoScalingPlans::ScalingPlan.TagFilter", "autoscalingplans-scalingplan-tagfilter");
    impl TagFilter {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
        }
        set! {
            values: [String] = "Values", "update; at most 20 items";
        }
    }

    object!(TargetTrackingConfiguration = "AWS::AutoScalingPlans::ScalingPlan.TargetTrackingConfiguration", "autoscalingplans-scalingplan-targettrackingconfiguration");
    impl TargetTrackingConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
        set! {
            customized_scaling_metric_specification: CustomizedScalingMetricSpecification = "CustomizedScalingMetricSpecification", "update";
            disable_scale_in: bool = "DisableScaleIn", "update";
            estimated_instance_warmup: i64 = "EstimatedInstanceWarmup", "update";
            predefined_scaling_metric_specification: PredefinedScalingMetricSpecification = "PredefinedScalingMetricSpecification", "update";
            scale_in_cooldown: i64 = "ScaleInCooldown", "update";
            scale_out_cooldown: i64 = "ScaleOutCooldown", "update";
        }
    }
    values! { Statistic: Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" }
    values! { PredefinedLoadMetricType: AlbTargetGroupRequestCount = "ALBTargetGroupRequestCount", AsgTotalCpuUtilization = "ASGTotalCPUUtilization", AsgTotalNetworkIn = "ASGTotalNetworkIn", AsgTotalNetworkOut = "ASGTotalNetworkOut" }
    values! { PredefinedScalingMetricType: AlbRequestCountPerTarget = "ALBRequestCountPerTarget", AsgAverageCpuUtilization = "ASGAverageCPUUtilization", AsgAverageNetworkIn = "ASGAverageNetworkIn", AsgAverageNetworkOut = "ASGAverageNetworkOut", DynamodbReadCapacityUtilization = "DynamoDBReadCapacityUtilization", DynamodbWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization", Ec2SpotFleetRequestAverageCpuUtilization = "EC2SpotFleetRequestAverageCPUUtilization", Ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn", Ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut", EcsServiceAverageCpuUtilization = "ECSServiceAverageCPUUtilization", EcsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization", RdsReaderAverageCpuUtilization = "RDSReaderAverageCPUUtilization", RdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections" }
    values! { PredictiveScalingMaxCapacityBehavior: SetForecastCapacityToMaxCapacity = "SetForecastCapacityToMaxCapacity", SetMaxCapacityAboveForecastCapacity = "SetMaxCapacityAboveForecastCapacity", SetMaxCapacityToForecastCapacity = "SetMaxCapacityToForecastCapacity" }
    values! { PredictiveScalingMode: ForecastAndScale = "ForecastAndScale", ForecastOnly = "ForecastOnly" }
    values! { ScalableDimension: AutoscalingAutoScalingGroupDesiredCapacity = "autoscaling:autoScalingGroup:DesiredCapacity", DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits", DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits", DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits", DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits", Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity", EcsServiceDesiredCount = "ecs:service:DesiredCount", RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount" }
    values! { ScalingPolicyUpdateBehavior: KeepExternalPolicies = "KeepExternalPolicies", ReplaceExternalPolicies = "ReplaceExternalPolicies" }
    values! { ServiceNamespace: Autoscaling = "autoscaling", Dynamodb = "dynamodb", Ec2 = "ec2", Ecs = "ecs", Rds = "rds" }
}
