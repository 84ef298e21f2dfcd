// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Scheduler`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Schedule = "AWS::Scheduler::Schedule", "scheduler-schedule", None, String
}
impl Schedule {
    new! {
        flexible_time_window: schedule::FlexibleTimeWindow = "FlexibleTimeWindow", "update";
        schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
        target: schedule::Target = "Target", "update";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        end_date: String = "EndDate", "update";
        group_name: String = "GroupName", "update; 1 to 64 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
        schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update; 1 to 50 characters";
        start_date: String = "StartDate", "update";
        state: schedule::ScheduleState = "State", "update";
    }
}
impl c::Handle<Schedule> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Schedule: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Schedule`].
pub mod schedule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsVpcConfiguration = "AWS::Scheduler::Schedule.AwsVpcConfiguration", "scheduler-schedule-awsvpcconfiguration");
    impl AwsVpcConfiguration {
        new! {
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 5 items";
        }
    }

    object!(CapacityProviderStrategyItem = "AWS::Scheduler::Schedule.CapacityProviderStrategyItem", "scheduler-schedule-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {
            capacity_provider: String = "CapacityProvider", "update; 1 to 255 characters";
        }
        set! {
            base: v::Number = "Base", "update; 0 to 100000; default `0`";
            weight: v::Number = "Weight", "update; 0 to 1000; default `0`";
        }
    }

    object!(DeadLetterConfig = "AWS::Scheduler::Schedule.DeadLetterConfig", "scheduler-schedule-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::sqs::QueueArn = "Arn", "update; 1 to 1600 characters";
        }
    }

    object!(EcsParameters = "AWS::Scheduler::Schedule.EcsParameters", "scheduler-schedule-ecsparameters");
    impl EcsParameters {
        new! {
            task_definition_arn: m::Arn = "TaskDefinitionArn", "update; 1 to 1600 characters";
        }
        set! {
            capacity_provider_strategy: [CapacityProviderStrategyItem] = "CapacityProviderStrategy", "update; at most 6 items";
            enable_ecs_managed_tags: bool = "EnableECSManagedTags", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            group: String = "Group", "update; 1 to 255 characters";
            launch_type: LaunchType = "LaunchType", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            placement_constraints: [PlacementConstraint] = "PlacementConstraints", "update; at most 10 items";
            placement_strategy: [PlacementStrategy] = "PlacementStrategy", "update; at most 5 items";
            platform_version: String = "PlatformVersion", "update; 1 to 64 characters";
            propagate_tags: PropagateTags = "PropagateTags", "update";
            reference_id: String = "ReferenceId", "update; at most 1024 characters";
            tags: [v::Map<String>] = "Tags", "update; at most 50 items";
            task_count: v::Number = "TaskCount", "update; 1 to 10";
        }
    }

    object!(EventBridgeParameters = "AWS::Scheduler::Schedule.EventBridgeParameters", "scheduler-schedule-eventbridgeparameters");
    impl EventBridgeParameters {
        new! {
            detail_type: String = "DetailType", "update; 1 to 128 characters";
            source: String = "Source", "update; 1 to 256 characters";
        }
    }

    object!(FlexibleTimeWindow = "AWS::Scheduler::Schedule.FlexibleTimeWindow", "scheduler-schedule-flexibletimewindow");
    impl FlexibleTimeWindow {
        new! {
            mode: FlexibleTimeWindowMode = "Mode", "update";
        }
        set! {
            maximum_window_in_minutes: v::Number = "MaximumWindowInMinutes", "update; 1 to 1440";
        }
    }

    object!(KinesisParameters = "AWS::Scheduler::Schedule.KinesisParameters", "scheduler-schedule-kinesisparameters");
    impl KinesisParameters {
        new! {
            partition_key: String = "PartitionKey", "update; 1 to 256 characters";
        }
    }

    object!(NetworkConfiguration = "AWS::Scheduler::Schedule.NetworkConfiguration", "scheduler-schedule-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration", "update";
        }
    }

    object!(PlacementConstraint = "AWS::Scheduler::Schedule.PlacementConstraint", "scheduler-schedule-placementconstraint");
    impl PlacementConstraint {
        new! {}
        set! {
            expression: String = "Expression", "update; at most 2000 characters";
            type_: PlacementConstraintType = "Type", "update";
        }
    }

    object!(PlacementStrategy = "AWS::Scheduler::Schedule.PlacementStrategy", "scheduler-schedule-placementstrategy");
    impl PlacementStrategy {
        new! {}
        set! {
            field: String = "Field", "update; at most 255 characters";
            type_: PlacementStrategyType = "Type", "update";
        }
    }

    object!(RetryPolicy = "AWS::Scheduler::Schedule.RetryPolicy", "scheduler-schedule-retrypolicy");
    impl RetryPolicy {
        new! {}
        set! {
            maximum_event_age_in_seconds: v::Number = "MaximumEventAgeInSeconds", "update; 60 to 86400";
            maximum_retry_attempts: v::Number = "MaximumRetryAttempts", "update; 0 to 185";
        }
    }

    object!(SageMakerPipelineParameter = "AWS::Scheduler::Schedule.SageMakerPipelineParameter", "scheduler-schedule-sagemakerpipelineparameter");
    impl SageMakerPipelineParameter {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(SageMakerPipelineParameters = "AWS::Scheduler::Schedule.SageMakerPipelineParameters", "scheduler-schedule-sagemakerpipelineparameters");
    impl SageMakerPipelineParameters {
        new! {}
        set! {
            pipeline_parameter_list: [SageMakerPipelineParameter] = "PipelineParameterList", "update; at most 200 items";
        }
    }

    object!(SqsParameters = "AWS::Scheduler::Schedule.SqsParameters", "scheduler-schedule-sqsparameters");
    impl SqsParameters {
        new! {}
        set! {
            message_group_id: String = "MessageGroupId", "update; 1 to 128 characters";
        }
    }

    object!(Target = "AWS::Scheduler::Schedule.Target", "scheduler-schedule-target");
    impl Target {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 1600 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
        }
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            ecs_parameters: EcsParameters = "EcsParameters", "update";
            event_bridge_parameters: EventBridgeParameters = "EventBridgeParameters", "update";
            input: String = "Input", "update; at least 1 characters";
            kinesis_parameters: KinesisParameters = "KinesisParameters", "update";
            retry_policy: RetryPolicy = "RetryPolicy", "update";
            sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters", "update";
            sqs_parameters: SqsParameters = "SqsParameters", "update";
        }
    }
    values! { ScheduleState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AssignPublicIp: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { LaunchType: Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL" }
    values! { PropagateTags: TaskDefinition = "TASK_DEFINITION" }
    values! { FlexibleTimeWindowMode: Off = "OFF", Flexible = "FLEXIBLE" }
    values! { PlacementConstraintType: DistinctInstance = "distinctInstance", MemberOf = "memberOf" }
    values! { PlacementStrategyType: Random = "random", Spread = "spread", Binpack = "binpack" }
}

resource! {
    ScheduleGroup = "AWS::Scheduler::ScheduleGroup", "scheduler-schedulegroup", List("Tags"), String
}
impl ScheduleGroup {
    new! {}
    set! {
        name: String = "Name", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ScheduleGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date: String = "CreationDate";
        attr_last_modification_date: String = "LastModificationDate";
        attr_state: String = "State";
    }
}
give! { ScheduleGroup: m::Arn = GetAtt("Arn"); }
