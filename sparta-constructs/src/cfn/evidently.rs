// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Evidently`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-10-17.
    Experiment = "AWS::Evidently::Experiment", "evidently-experiment", List("Tags"), m::Arn
}
new_struct! { Experiment, ExperimentRequired {
    name: String = "Name", "replacement; 1 to 127 characters";
    metric_goals: [experiment::MetricGoalObject] = "MetricGoals", "update; 1 to 3 items";
    online_ab_config: experiment::OnlineAbConfigObject = "OnlineAbConfig", "update";
    project: String = "Project", "replacement; at most 2048 characters";
    treatments: [experiment::TreatmentObject] = "Treatments", "update; 2 to 5 items";
} }
impl Experiment {
    set! {
        description: String = "Description", "update; at most 160 characters";
        randomization_salt: String = "RandomizationSalt", "update; at most 127 characters";
        remove_segment: bool = "RemoveSegment", "update";
        running_status: experiment::RunningStatusObject = "RunningStatus", "update";
        sampling_rate: i64 = "SamplingRate", "update; 0 to 100000";
        segment: String = "Segment", "update; at most 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Experiment> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Experiment: m::Arn = Ref; }
/// Property types and values of [`Experiment`].
pub mod experiment {
    object!(MetricGoalObject = "AWS::Evidently::Experiment.MetricGoalObject", "evidently-experiment-metricgoalobject");
    impl MetricGoalObject {
        new! {
            entity_id_key: String = "EntityIdKey", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            value_key: String = "ValueKey", "update";
            desired_change: DesiredChange = "DesiredChange", "update";
        }
        set! {
            event_pattern: String = "EventPattern", "update";
            unit_label: String = "UnitLabel", "update; 1 to 256 characters";
        }
    }

    object!(OnlineAbConfigObject = "AWS::Evidently::Experiment.OnlineAbConfigObject", "evidently-experiment-onlineabconfigobject");
    impl OnlineAbConfigObject {
        new! {}
        set! {
            control_treatment_name: String = "ControlTreatmentName", "update; 1 to 127 characters";
            treatment_weights: [TreatmentToWeight] = "TreatmentWeights", "update";
        }
    }

    object!(RunningStatusObject = "AWS::Evidently::Experiment.RunningStatusObject", "evidently-experiment-runningstatusobject");
    impl RunningStatusObject {
        new! {}
        set! {
            analysis_complete_time: String = "AnalysisCompleteTime", "update";
            desired_state: String = "DesiredState", "update";
            reason: String = "Reason", "update";
            status: String = "Status", "update";
        }
    }

    object!(TreatmentObject = "AWS::Evidently::Experiment.TreatmentObject", "evidently-experiment-treatmentobject");
    impl TreatmentObject {
        new! {
            treatment_name: String = "TreatmentName", "update; 1 to 127 characters";
            feature: String = "Feature", "update";
            variation: String = "Variation", "update; 1 to 255 characters";
        }
        set! {
            description: String = "Description", "update";
        }
    }

    object!(TreatmentToWeight = "AWS::Evidently::Experiment.TreatmentToWeight", "evidently-experiment-treatmenttoweight");
    impl TreatmentToWeight {
        new! {
            split_weight: i64 = "SplitWeight", "update; 0 to 100000";
            treatment: String = "Treatment", "update; 1 to 127 characters";
        }
    }
    values! { DesiredChange: Increase = "INCREASE", Decrease = "DECREASE" }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-10-17.
    Feature = "AWS::Evidently::Feature", "evidently-feature", List("Tags"), m::Arn
}
impl Feature {
    new! {
        project: m::evidently::ProjectArn = "Project", "replacement; at most 2048 characters";
        name: String = "Name", "replacement; 1 to 127 characters";
        variations: [feature::VariationObject] = "Variations", "update; 1 to 5 items";
    }
    set! {
        default_variation: String = "DefaultVariation", "update; 1 to 127 characters";
        description: String = "Description", "update; at most 160 characters";
        entity_overrides: [feature::EntityOverride] = "EntityOverrides", "update; at most 2500 items";
        evaluation_strategy: feature::EvaluationStrategy = "EvaluationStrategy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Feature> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Feature: m::Arn = Ref; }
/// Property types and values of [`Feature`].
pub mod feature {
    use crate::value as v;
    object!(EntityOverride = "AWS::Evidently::Feature.EntityOverride", "evidently-feature-entityoverride");
    impl EntityOverride {
        new! {}
        set! {
            entity_id: String = "EntityId", "update";
            variation: String = "Variation", "update; 1 to 127 characters";
        }
    }

    object!(VariationObject = "AWS::Evidently::Feature.VariationObject", "evidently-feature-variationobject");
    impl VariationObject {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            long_value: v::Number = "LongValue", "update";
            string_value: String = "StringValue", "update; at most 512 characters";
            variation_name: String = "VariationName", "update; 1 to 127 characters";
        }
    }
    values! { EvaluationStrategy: AllRules = "ALL_RULES", DefaultVariation = "DEFAULT_VARIATION" }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-10-17.
    Launch = "AWS::Evidently::Launch", "evidently-launch", List("Tags"), m::Arn
}
impl Launch {
    new! {
        project: m::evidently::ProjectArn = "Project", "replacement; at most 2048 characters";
        name: String = "Name", "replacement; 1 to 127 characters";
        groups: [launch::LaunchGroupObject] = "Groups", "update; 1 to 5 items";
        scheduled_splits_config: [launch::StepConfig] = "ScheduledSplitsConfig", "update; 1 to 6 items";
    }
    set! {
        description: String = "Description", "update; at most 160 characters";
        execution_status: launch::ExecutionStatusObject = "ExecutionStatus", "update";
        metric_monitors: [launch::MetricDefinitionObject] = "MetricMonitors", "update; at most 3 items";
        randomization_salt: String = "RandomizationSalt", "update; at most 127 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Launch> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Launch: m::Arn = Ref; }
/// Property types and values of [`Launch`].
pub mod launch {
    object!(ExecutionStatusObject = "AWS::Evidently::Launch.ExecutionStatusObject", "evidently-launch-executionstatusobject");
    impl ExecutionStatusObject {
        new! {
            status: String = "Status", "update";
        }
        set! {
            desired_state: String = "DesiredState", "update";
            reason: String = "Reason", "update";
        }
    }

    object!(GroupToWeight = "AWS::Evidently::Launch.GroupToWeight", "evidently-launch-grouptoweight");
    impl GroupToWeight {
        new! {
            group_name: String = "GroupName", "update; 1 to 127 characters";
            split_weight: i64 = "SplitWeight", "update";
        }
    }

    object!(LaunchGroupObject = "AWS::Evidently::Launch.LaunchGroupObject", "evidently-launch-launchgroupobject");
    impl LaunchGroupObject {
        new! {
            group_name: String = "GroupName", "update; 1 to 127 characters";
            feature: String = "Feature", "update";
            variation: String = "Variation", "update";
        }
        set! {
            description: String = "Description", "update; at most 160 characters";
        }
    }

    object!(MetricDefinitionObject = "AWS::Evidently::Launch.MetricDefinitionObject", "evidently-launch-metricdefinitionobject");
    impl MetricDefinitionObject {
        new! {
            entity_id_key: String = "EntityIdKey", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            value_key: String = "ValueKey", "update";
        }
        set! {
            event_pattern: String = "EventPattern", "update";
            unit_label: String = "UnitLabel", "update; 1 to 256 characters";
        }
    }

    object!(SegmentOverride = "AWS::Evidently::Launch.SegmentOverride", "evidently-launch-segmentoverride");
    impl SegmentOverride {
        new! {
            evaluation_order: i64 = "EvaluationOrder", "update";
            segment: String = "Segment", "update; 1 to 2048 characters";
            weights: [GroupToWeight] = "Weights", "update";
        }
    }

    object!(StepConfig = "AWS::Evidently::Launch.StepConfig", "evidently-launch-stepconfig");
    impl StepConfig {
        new! {
            group_weights: [GroupToWeight] = "GroupWeights", "update";
            start_time: String = "StartTime", "update";
        }
        set! {
            segment_overrides: [SegmentOverride] = "SegmentOverrides", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-10-17.
    Project = "AWS::Evidently::Project", "evidently-project", List("Tags"), m::evidently::ProjectArn
}
impl Project {
    new! {
        name: String = "Name", "replacement; 1 to 127 characters";
    }
    set! {
        app_config_resource: project::AppConfigResourceObject = "AppConfigResource", "update";
        data_delivery: project::DataDeliveryObject = "DataDelivery", "update";
        description: String = "Description", "update; at most 160 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::evidently::ProjectArn = "Arn";
    }
}
give! { Project: m::Arn = Ref; m::evidently::ProjectArn = Ref; }
/// Property types and values of [`Project`].
pub mod project {
    use crate::value::meaning as m;
    object!(AppConfigResourceObject = "AWS::Evidently::Project.AppConfigResourceObject", "evidently-project-appconfigresourceobject");
    impl AppConfigResourceObject {
        new! {
            application_id: m::appconfig::ApplicationId = "ApplicationId", "update";
            environment_id: String = "EnvironmentId", "update";
        }
    }

    object!(DataDeliveryObject = "AWS::Evidently::Project.DataDeliveryObject", "evidently-project-datadeliveryobject");
    impl DataDeliveryObject {
        new! {}
        set! {
            log_group: m::logs::LogGroupName = "LogGroup", "update; 1 to 512 characters";
            s3: S3Destination = "S3", "update";
        }
    }

    object!(S3Destination = "AWS::Evidently::Project.S3Destination", "evidently-project-s3destination");
    impl S3Destination {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; 1 to 1024 characters";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-10-17.
    Segment = "AWS::Evidently::Segment", "evidently-segment", List("Tags"), m::Arn
}
impl Segment {
    new! {
        name: String = "Name", "update; 1 to 127 characters";
    }
    set! {
        description: String = "Description", "update; at most 160 characters";
        pattern: String = "Pattern", "update; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Segment> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Segment: m::Arn = Ref; }
