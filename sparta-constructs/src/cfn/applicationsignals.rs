// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ApplicationSignals`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Discovery = "AWS::ApplicationSignals::Discovery", "applicationsignals-discovery", None, String
}
impl Discovery {
    new! {}
}
impl c::Handle<Discovery> {
    get! {
        attr_account_id: String = "AccountId";
    }
}

resource! {
    GroupingConfiguration = "AWS::ApplicationSignals::GroupingConfiguration", "applicationsignals-groupingconfiguration", None, String
}
impl GroupingConfiguration {
    new! {
        grouping_attribute_definitions: [grouping_configuration::GroupingAttributeDefinition] = "GroupingAttributeDefinitions", "update";
    }
}
impl c::Handle<GroupingConfiguration> {
    get! {
        attr_account_id: String = "AccountId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`GroupingConfiguration`].
pub mod grouping_configuration {
    object!(GroupingAttributeDefinition = "AWS::ApplicationSignals::GroupingConfiguration.GroupingAttributeDefinition", "applicationsignals-groupingconfiguration-groupingattributedefinition");
    impl GroupingAttributeDefinition {
        new! {
            grouping_name: String = "GroupingName", "update; 1 to 128 characters";
            grouping_source_keys: [String] = "GroupingSourceKeys", "update; at least 1 items";
        }
        set! {
            default_grouping_value: String = "DefaultGroupingValue", "update; 1 to 128 characters";
        }
    }
}

resource! {
    InstrumentationConfig = "AWS::ApplicationSignals::InstrumentationConfig", "applicationsignals-instrumentationconfig", List("Tags"), String
}
new_struct! { InstrumentationConfig, InstrumentationConfigRequired {
    instrumentation_type: instrumentation_config::InstrumentationType = "InstrumentationType", "replacement";
    signal_type: instrumentation_config::SignalType = "SignalType", "replacement";
    capture_configuration: instrumentation_config::CaptureConfiguration = "CaptureConfiguration", "replacement";
    environment: String = "Environment", "replacement; 1 to 255 characters";
    location: instrumentation_config::Location = "Location", "replacement";
    service: String = "Service", "replacement; 1 to 255 characters";
} }
impl InstrumentationConfig {
    set! {
        attribute_filters: [v::Map<String>] = "AttributeFilters", "replacement; 1 to 10 items";
        description: String = "Description", "replacement; 1 to 50 characters";
        expires_at: String = "ExpiresAt", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<InstrumentationConfig> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_location_hash: String = "LocationHash";
    }
}
give! { InstrumentationConfig: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InstrumentationConfig`].
pub mod instrumentation_config {
    object!(CaptureConfiguration = "AWS::ApplicationSignals::InstrumentationConfig.CaptureConfiguration", "applicationsignals-instrumentationconfig-captureconfiguration");
    impl CaptureConfiguration {
        new! {
            code_capture: CodeCaptureConfiguration = "CodeCapture", "update";
        }
    }

    object!(CaptureLimitsConfig = "AWS::ApplicationSignals::InstrumentationConfig.CaptureLimitsConfig", "applicationsignals-instrumentationconfig-capturelimitsconfig");
    impl CaptureLimitsConfig {
        new! {}
        set! {
            max_collection_depth: i64 = "MaxCollectionDepth", "update; 1 to 5";
            max_collection_width: i64 = "MaxCollectionWidth", "update; 1 to 20";
            max_fields_per_object: i64 = "MaxFieldsPerObject", "update; 1 to 20";
            max_hits: i64 = "MaxHits", "update; 1 to 1000";
            max_object_depth: i64 = "MaxObjectDepth", "update; 1 to 5";
            max_stack_frames: i64 = "MaxStackFrames", "update; 1 to 20";
            max_stack_trace_size: i64 = "MaxStackTraceSize", "update; 1 to 1000";
            max_string_length: i64 = "MaxStringLength", "update; 1 to 255";
        }
    }

    object!(CodeCaptureConfiguration = "AWS::ApplicationSignals::InstrumentationConfig.CodeCaptureConfiguration", "applicationsignals-instrumentationconfig-codecaptureconfiguration");
    impl CodeCaptureConfiguration {
        new! {
            capture_limits: CaptureLimitsConfig = "CaptureLimits", "update";
        }
        set! {
            capture_arguments: [String] = "CaptureArguments", "update; at most 10 items";
            capture_locals: [String] = "CaptureLocals", "update; at most 20 items";
            capture_return: bool = "CaptureReturn", "update";
            capture_stack_trace: bool = "CaptureStackTrace", "update";
        }
    }

    object!(CodeLocation = "AWS::ApplicationSignals::InstrumentationConfig.CodeLocation", "applicationsignals-instrumentationconfig-codelocation");
    impl CodeLocation {
        new! {
            file_path: String = "FilePath", "update; 1 to 1024 characters";
            language: Language = "Language", "update";
        }
        set! {
            class_name: String = "ClassName", "update; 1 to 128 characters";
            code_unit: String = "CodeUnit", "update; 1 to 128 characters";
            line_number: i64 = "LineNumber", "update; at least 1";
            method_name: String = "MethodName", "update; 1 to 80 characters";
        }
    }

    object!(Location = "AWS::ApplicationSignals::InstrumentationConfig.Location", "applicationsignals-instrumentationconfig-location");
    impl Location {
        new! {
            code_location: CodeLocation = "CodeLocation", "update";
        }
    }
    values! { InstrumentationType: Breakpoint = "BREAKPOINT", Probe = "PROBE" }
    values! { SignalType: Snapshot = "SNAPSHOT" }
    values! { Language: Java = "Java", Python = "Python", Javascript = "Javascript" }
}

resource! {
    ServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective", "applicationsignals-servicelevelobjective", List("Tags"), m::Arn
}
impl ServiceLevelObjective {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        burn_rate_configurations: [service_level_objective::BurnRateConfiguration] = "BurnRateConfigurations", "update; at most 10 items";
        description: String = "Description", "update; 1 to 1024 characters; default `No description`";
        exclusion_windows: [service_level_objective::ExclusionWindow] = "ExclusionWindows", "update; at most 10 items";
        goal: service_level_objective::Goal = "Goal", "update";
        request_based_sli: service_level_objective::RequestBasedSli = "RequestBasedSli", "update";
        sli: service_level_objective::Sli = "Sli", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<ServiceLevelObjective> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: i64 = "CreatedTime";
        attr_evaluation_type: String = "EvaluationType";
        attr_last_updated_time: i64 = "LastUpdatedTime";
    }
}
give! { ServiceLevelObjective: m::Arn = Ref; }
/// Property types and values of [`ServiceLevelObjective`].
pub mod service_level_objective {
    use crate::value as v;
    object!(BurnRateConfiguration = "AWS::ApplicationSignals::ServiceLevelObjective.BurnRateConfiguration", "applicationsignals-servicelevelobjective-burnrateconfiguration");
    impl BurnRateConfiguration {
        new! {
            look_back_window_minutes: i64 = "LookBackWindowMinutes", "update; 1 to 10080";
        }
    }

    object!(CalendarInterval = "AWS::ApplicationSignals::ServiceLevelObjective.CalendarInterval", "applicationsignals-servicelevelobjective-calendarinterval");
    impl CalendarInterval {
        new! {
            duration: i64 = "Duration", "update; at least 1";
            duration_unit: DurationUnit = "DurationUnit", "update";
            start_time: i64 = "StartTime", "update; at least 946684800";
        }
    }

    object!(CompositeSliComponent = "AWS::ApplicationSignals::ServiceLevelObjective.CompositeSliComponent", "applicationsignals-servicelevelobjective-compositeslicomponent");
    impl CompositeSliComponent {
        new! {
            operation_name: String = "OperationName", "update";
        }
    }

    object!(CompositeSliConfig = "AWS::ApplicationSignals::ServiceLevelObjective.CompositeSliConfig", "applicationsignals-servicelevelobjective-compositesliconfig");
    impl CompositeSliConfig {
        new! {
            selection_config: SelectionConfig = "SelectionConfig", "update";
        }
        set! {
            composite_sli_components: [CompositeSliComponent] = "CompositeSliComponents", "update; 2 to 20 items";
        }
    }

    object!(DependencyConfig = "AWS::ApplicationSignals::ServiceLevelObjective.DependencyConfig", "applicationsignals-servicelevelobjective-dependencyconfig");
    impl DependencyConfig {
        new! {
            dependency_operation_name: String = "DependencyOperationName", "update; 1 to 255 characters";
            dependency_key_attributes: v::Map<String> = "DependencyKeyAttributes", "update";
        }
    }

    object!(Dimension = "AWS::ApplicationSignals::ServiceLevelObjective.Dimension", "applicationsignals-servicelevelobjective-dimension");
    impl Dimension {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(ExclusionWindow = "AWS::ApplicationSignals::ServiceLevelObjective.ExclusionWindow", "applicationsignals-servicelevelobjective-exclusionwindow");
    impl ExclusionWindow {
        new! {
            window: Window = "Window", "update";
        }
        set! {
            reason: String = "Reason", "update; 1 to 1024 characters; default `No reason`";
            recurrence_rule: RecurrenceRule = "RecurrenceRule", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(Goal = "AWS::ApplicationSignals::ServiceLevelObjective.Goal", "applicationsignals-servicelevelobjective-goal");
    impl Goal {
        new! {}
        set! {
            attainment_goal: v::Number = "AttainmentGoal", "update";
            interval: Interval = "Interval", "update";
            warning_threshold: v::Number = "WarningThreshold", "update";
        }
    }

    object!(Interval = "AWS::ApplicationSignals::ServiceLevelObjective.Interval", "applicationsignals-servicelevelobjective-interval");
    impl Interval {
        new! {}
        set! {
            calendar_interval: CalendarInterval = "CalendarInterval", "update";
            rolling_interval: RollingInterval = "RollingInterval", "update";
        }
    }

    object!(Metric = "AWS::ApplicationSignals::ServiceLevelObjective.Metric", "applicationsignals-servicelevelobjective-metric");
    impl Metric {
        new! {}
        set! {
            dimensions: [Dimension] = "Dimensions", "update";
            metric_name: String = "MetricName", "update";
            namespace: String = "Namespace", "update";
        }
    }

    object!(MetricDataQuery = "AWS::ApplicationSignals::ServiceLevelObjective.MetricDataQuery", "applicationsignals-servicelevelobjective-metricdataquery");
    impl MetricDataQuery {
        new! {
            id: String = "Id", "update";
        }
        set! {
            account_id: String = "AccountId", "update";
            expression: String = "Expression", "update";
            metric_stat: MetricStat = "MetricStat", "update";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(MetricSource = "AWS::ApplicationSignals::ServiceLevelObjective.MetricSource", "applicationsignals-servicelevelobjective-metricsource");
    impl MetricSource {
        new! {
            metric_source_key_attributes: v::Map<String> = "MetricSourceKeyAttributes", "update";
        }
        set! {
            metric_source_attributes: v::Map<String> = "MetricSourceAttributes", "update";
        }
    }

    object!(MetricStat = "AWS::ApplicationSignals::ServiceLevelObjective.MetricStat", "applicationsignals-servicelevelobjective-metricstat");
    impl MetricStat {
        new! {
            metric: Metric = "Metric", "update";
            period: i64 = "Period", "update";
            stat: String = "Stat", "update";
        }
        set! {
            unit: String = "Unit", "update";
        }
    }

    object!(MonitoredRequestCountMetric = "AWS::ApplicationSignals::ServiceLevelObjective.MonitoredRequestCountMetric", "applicationsignals-servicelevelobjective-monitoredrequestcountmetric");
    impl MonitoredRequestCountMetric {
        new! {}
        set! {
            bad_count_metric: [MetricDataQuery] = "BadCountMetric", "update";
            good_count_metric: [MetricDataQuery] = "GoodCountMetric", "update";
        }
    }

    object!(RecurrenceRule = "AWS::ApplicationSignals::ServiceLevelObjective.RecurrenceRule", "applicationsignals-servicelevelobjective-recurrencerule");
    impl RecurrenceRule {
        new! {
            expression: String = "Expression", "update; 1 to 1024 characters";
        }
    }

    object!(RequestBasedSli = "AWS::ApplicationSignals::ServiceLevelObjective.RequestBasedSli", "applicationsignals-servicelevelobjective-requestbasedsli");
    impl RequestBasedSli {
        new! {
            request_based_sli_metric: RequestBasedSliMetric = "RequestBasedSliMetric", "update";
        }
        set! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            metric_threshold: v::Number = "MetricThreshold", "update";
        }
    }

    object!(RequestBasedSliMetric = "AWS::ApplicationSignals::ServiceLevelObjective.RequestBasedSliMetric", "applicationsignals-servicelevelobjective-requestbasedslimetric");
    impl RequestBasedSliMetric {
        new! {}
        set! {
            composite_sli_config: CompositeSliConfig = "CompositeSliConfig", "update";
            dependency_config: DependencyConfig = "DependencyConfig", "update";
            key_attributes: v::Map<String> = "KeyAttributes", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            metric_source: MetricSource = "MetricSource", "update";
            metric_type: MetricType = "MetricType", "update";
            monitored_request_count_metric: MonitoredRequestCountMetric = "MonitoredRequestCountMetric", "update";
            operation_name: String = "OperationName", "update; 1 to 255 characters";
            total_request_count_metric: [MetricDataQuery] = "TotalRequestCountMetric", "update";
        }
    }

    object!(RollingInterval = "AWS::ApplicationSignals::ServiceLevelObjective.RollingInterval", "applicationsignals-servicelevelobjective-rollinginterval");
    impl RollingInterval {
        new! {
            duration: i64 = "Duration", "update; at least 1";
            duration_unit: DurationUnit = "DurationUnit", "update";
        }
    }

    object!(SelectionConfig = "AWS::ApplicationSignals::ServiceLevelObjective.SelectionConfig", "applicationsignals-servicelevelobjective-selectionconfig");
    impl SelectionConfig {
        new! {
            type_: SelectionType = "Type", "update";
        }
        set! {
            pattern: String = "Pattern", "update";
        }
    }

    object!(Sli = "AWS::ApplicationSignals::ServiceLevelObjective.Sli", "applicationsignals-servicelevelobjective-sli");
    impl Sli {
        new! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            metric_threshold: v::Number = "MetricThreshold", "update";
            sli_metric: SliMetric = "SliMetric", "update";
        }
    }

    object!(SliMetric = "AWS::ApplicationSignals::ServiceLevelObjective.SliMetric", "applicationsignals-servicelevelobjective-slimetric");
    impl SliMetric {
        new! {}
        set! {
            composite_sli_config: CompositeSliConfig = "CompositeSliConfig", "update";
            dependency_config: DependencyConfig = "DependencyConfig", "update";
            key_attributes: v::Map<String> = "KeyAttributes", "update";
            metric_data_queries: [MetricDataQuery] = "MetricDataQueries", "update";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            metric_source: MetricSource = "MetricSource", "update";
            metric_type: MetricType = "MetricType", "update";
            operation_name: String = "OperationName", "update; 1 to 255 characters";
            period_seconds: i64 = "PeriodSeconds", "update; 60 to 900";
            statistic: String = "Statistic", "update; 1 to 20 characters";
        }
    }

    object!(Window = "AWS::ApplicationSignals::ServiceLevelObjective.Window", "applicationsignals-servicelevelobjective-window");
    impl Window {
        new! {
            duration: i64 = "Duration", "update; at least 1";
            duration_unit: DurationUnit = "DurationUnit", "update";
        }
    }
    values! { DurationUnit: Minute = "MINUTE", Hour = "HOUR", Day = "DAY", Month = "MONTH" }
    values! { ComparisonOperator: GreaterThanOrEqualTo = "GreaterThanOrEqualTo", LessThanOrEqualTo = "LessThanOrEqualTo", LessThan = "LessThan", GreaterThan = "GreaterThan" }
    values! { MetricType: Latency = "LATENCY", Availability = "AVAILABILITY" }
    values! { SelectionType: Explicit = "EXPLICIT", Prefix = "PREFIX", Regex = "REGEX" }
}
