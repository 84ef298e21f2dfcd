// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CloudWatch`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alarm = "AWS::CloudWatch::Alarm", "cloudwatch-alarm", List("Tags"), m::cloudwatch::AlarmName
}
impl Alarm {
    new! {}
    set! {
        action_configuration: alarm::ActionConfiguration = "ActionConfiguration", "update";
        actions_enabled: bool = "ActionsEnabled", "update; default `true`";
        alarm_actions: [m::Arn] = "AlarmActions", "update; at most 5 items";
        alarm_description: String = "AlarmDescription", "update; at most 1024 characters";
        alarm_name: String = "AlarmName", "replacement; at most 255 characters";
        comparison_operator: alarm::ComparisonOperator = "ComparisonOperator", "update";
        datapoints_to_alarm: i64 = "DatapointsToAlarm", "update; at least 1";
        dimensions: [alarm::Dimension] = "Dimensions", "update; at most 30 items";
        evaluate_low_sample_count_percentile: String = "EvaluateLowSampleCountPercentile", "update; 1 to 255 characters";
        evaluation_criteria: alarm::EvaluationCriteria = "EvaluationCriteria", "update";
        evaluation_interval: i64 = "EvaluationInterval", "update; 10 to 3600";
        evaluation_periods: i64 = "EvaluationPeriods", "update; at least 1";
        evaluation_window: alarm::EvaluationWindow = "EvaluationWindow", "update";
        extended_statistic: String = "ExtendedStatistic", "update";
        insufficient_data_actions: [m::sns::TopicArn] = "InsufficientDataActions", "update; at most 5 items";
        metric_name: String = "MetricName", "update; 1 to 255 characters";
        metrics: [alarm::MetricDataQuery] = "Metrics", "update";
        namespace: String = "Namespace", "update; 1 to 255 characters";
        ok_actions: [m::sns::TopicArn] = "OKActions", "update; at most 5 items";
        period: i64 = "Period", "update; at least 1";
        statistic: alarm::Statistic = "Statistic", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        threshold: v::Number = "Threshold", "update";
        threshold_metric_id: String = "ThresholdMetricId", "update; 1 to 255 characters";
        treat_missing_data: alarm::TreatMissingData = "TreatMissingData", "update; 1 to 255 characters";
        unit: alarm::Unit = "Unit", "update";
        warm_up_configuration: alarm::WarmUpConfiguration = "WarmUpConfiguration", "update";
    }
}
impl c::Handle<Alarm> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Alarm: m::Arn = GetAtt("Arn"); m::cloudwatch::AlarmName = Ref; }
/// Property types and values of [`Alarm`].
pub mod alarm {
    object!(ActionConfiguration = "AWS::CloudWatch::Alarm.ActionConfiguration", "cloudwatch-alarm-actionconfiguration");
    impl ActionConfiguration {
        new! {}
        set! {
            alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation", "update";
        }
    }

    object!(AlarmPromQlCriteria = "AWS::CloudWatch::Alarm.AlarmPromQLCriteria", "cloudwatch-alarm-alarmpromqlcriteria");
    impl AlarmPromQlCriteria {
        new! {}
        set! {
            pending_period: i64 = "PendingPeriod", "update";
            query: String = "Query", "update";
            recovery_period: i64 = "RecoveryPeriod", "update";
        }
    }

    object!(AlarmTagsPropagation = "AWS::CloudWatch::Alarm.AlarmTagsPropagation", "cloudwatch-alarm-alarmtagspropagation");
    impl AlarmTagsPropagation {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            excluded_tag_keys: [String] = "ExcludedTagKeys", "update; 1 to 50 items";
            included_tag_keys: [String] = "IncludedTagKeys", "update; 1 to 50 items";
        }
    }

    object!(Dimension = "AWS::CloudWatch::Alarm.Dimension", "cloudwatch-alarm-dimension");
    impl Dimension {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(EvaluationCriteria = "AWS::CloudWatch::Alarm.EvaluationCriteria", "cloudwatch-alarm-evaluationcriteria");
    impl EvaluationCriteria {
        new! {}
        set! {
            prom_ql_criteria: AlarmPromQlCriteria = "PromQLCriteria", "update";
        }
    }

    object!(EvaluationWindow = "AWS::CloudWatch::Alarm.EvaluationWindow", "cloudwatch-alarm-evaluationwindow");
    impl EvaluationWindow {
        new! {}
        set! {
            sliding_window: SlidingWindow = "SlidingWindow", "update";
            wall_clock_window: WallClockWindow = "WallClockWindow", "update";
        }
    }

    object!(Metric = "AWS::CloudWatch::Alarm.Metric", "cloudwatch-alarm-metric");
    impl Metric {
        new! {}
        set! {
            dimensions: [Dimension] = "Dimensions", "update; at most 30 items";
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
    }

    object!(MetricDataQuery = "AWS::CloudWatch::Alarm.MetricDataQuery", "cloudwatch-alarm-metricdataquery");
    impl MetricDataQuery {
        new! {
            id: String = "Id", "update; 1 to 255 characters";
        }
        set! {
            account_id: String = "AccountId", "update; 1 to 255 characters";
            expression: String = "Expression", "update; 1 to 2048 characters";
            label: String = "Label", "update";
            metric_stat: MetricStat = "MetricStat", "update";
            period: i64 = "Period", "update; at least 1";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(MetricStat = "AWS::CloudWatch::Alarm.MetricStat", "cloudwatch-alarm-metricstat");
    impl MetricStat {
        new! {
            metric: Metric = "Metric", "update";
            period: i64 = "Period", "update; at least 1";
            stat: String = "Stat", "update";
        }
        set! {
            unit: Unit = "Unit", "update";
        }
    }

    object!(SlidingWindow = "AWS::CloudWatch::Alarm.SlidingWindow", "cloudwatch-alarm-slidingwindow");
    impl SlidingWindow {
        new! {}
    }

    object!(WallClockWindow = "AWS::CloudWatch::Alarm.WallClockWindow", "cloudwatch-alarm-wallclockwindow");
    impl WallClockWindow {
        new! {}
        set! {
            timezone: String = "Timezone", "update";
        }
    }

    object!(WarmUpConfiguration = "AWS::CloudWatch::Alarm.WarmUpConfiguration", "cloudwatch-alarm-warmupconfiguration");
    impl WarmUpConfiguration {
        new! {}
        set! {
            only_start_evaluating_after_warm_up_period_ends: bool = "OnlyStartEvaluatingAfterWarmUpPeriodEnds", "update";
            warm_up_period_duration_in_minutes: i64 = "WarmUpPeriodDurationInMinutes", "update; 1 to 2880";
        }
    }
    values! { ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", GreaterThanUpperThreshold = "GreaterThanUpperThreshold", LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold", LessThanLowerThreshold = "LessThanLowerThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanThreshold = "LessThanThreshold" }
    values! { Statistic: Average = "Average", Maximum = "Maximum", Minimum = "Minimum", SampleCount = "SampleCount", Sum = "Sum" }
    values! { TreatMissingData: Breaching = "breaching", Ignore = "ignore", Missing = "missing", NotBreaching = "notBreaching" }
    values! { Unit: Bits = "Bits", BitsSecond = "Bits/Second", Bytes = "Bytes", BytesSecond = "Bytes/Second", Count = "Count", CountSecond = "Count/Second", Gigabits = "Gigabits", GigabitsSecond = "Gigabits/Second", Gigabytes = "Gigabytes", GigabytesSecond = "Gigabytes/Second", Kilobits = "Kilobits", KilobitsSecond = "Kilobits/Second", Kilobytes = "Kilobytes", KilobytesSecond = "Kilobytes/Second", Megabits = "Megabits", MegabitsSecond = "Megabits/Second", Megabytes = "Megabytes", MegabytesSecond = "Megabytes/Second", Microseconds = "Microseconds", Milliseconds = "Milliseconds", None = "None", Percent = "Percent", Seconds = "Seconds", Terabits = "Terabits", TerabitsSecond = "Terabits/Second", Terabytes = "Terabytes", TerabytesSecond = "Terabytes/Second" }
}

resource! {
    AlarmMuteRule = "AWS::CloudWatch::AlarmMuteRule", "cloudwatch-alarmmuterule", List("Tags"), m::Arn
}
impl AlarmMuteRule {
    new! {
        rule: alarm_mute_rule::Rule = "Rule", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        expire_date: String = "ExpireDate", "update";
        mute_targets: alarm_mute_rule::MuteTargets = "MuteTargets", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        start_date: String = "StartDate", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AlarmMuteRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
        attr_mute_type: String = "MuteType";
        attr_status: String = "Status";
    }
}
give! { AlarmMuteRule: m::Arn = Ref; }
/// Property types and values of [`AlarmMuteRule`].
pub mod alarm_mute_rule {
    use crate::value::meaning as m;
    object!(MuteTargets = "AWS::CloudWatch::AlarmMuteRule.MuteTargets", "cloudwatch-alarmmuterule-mutetargets");
    impl MuteTargets {
        new! {
            alarm_names: [m::cloudwatch::AlarmName] = "AlarmNames", "update; at most 500 items";
        }
    }

    object!(Rule = "AWS::CloudWatch::AlarmMuteRule.Rule", "cloudwatch-alarmmuterule-rule");
    impl Rule {
        new! {
            schedule: Schedule = "Schedule", "update";
        }
    }

    object!(Schedule = "AWS::CloudWatch::AlarmMuteRule.Schedule", "cloudwatch-alarmmuterule-schedule");
    impl Schedule {
        new! {
            duration: String = "Duration", "update; 1 to 50 characters";
            expression: String = "Expression", "update; 1 to 256 characters";
        }
        set! {
            timezone: String = "Timezone", "update; 1 to 50 characters";
        }
    }
}

resource! {
    AnomalyDetector = "AWS::CloudWatch::AnomalyDetector", "cloudwatch-anomalydetector", None, String
}
impl AnomalyDetector {
    new! {}
    set! {
        configuration: anomaly_detector::Configuration = "Configuration", "update";
        dimensions: [anomaly_detector::Dimension] = "Dimensions", "replacement";
        metric_characteristics: anomaly_detector::MetricCharacteristics = "MetricCharacteristics", "replacement";
        metric_math_anomaly_detector: anomaly_detector::MetricMathAnomalyDetector = "MetricMathAnomalyDetector", "replacement";
        metric_name: String = "MetricName", "replacement";
        namespace: String = "Namespace", "replacement";
        single_metric_anomaly_detector: anomaly_detector::SingleMetricAnomalyDetector = "SingleMetricAnomalyDetector", "replacement";
        stat: String = "Stat", "replacement";
    }
}
impl c::Handle<AnomalyDetector> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`AnomalyDetector`].
pub mod anomaly_detector {
    object!(Configuration = "AWS::CloudWatch::AnomalyDetector.Configuration", "cloudwatch-anomalydetector-configuration");
    impl Configuration {
        new! {}
        set! {
            excluded_time_ranges: [Range] = "ExcludedTimeRanges", "update";
            metric_time_zone: String = "MetricTimeZone", "update";
        }
    }

    object!(Dimension = "AWS::CloudWatch::AnomalyDetector.Dimension", "cloudwatch-anomalydetector-dimension");
    impl Dimension {
        new! {
            name: String = "Name", "replacement";
            value: String = "Value", "replacement";
        }
    }

    object!(Metric = "AWS::CloudWatch::AnomalyDetector.Metric", "cloudwatch-anomalydetector-metric");
    impl Metric {
        new! {
            metric_name: String = "MetricName", "replacement";
            namespace: String = "Namespace", "replacement";
        }
        set! {
            dimensions: [Dimension] = "Dimensions", "replacement";
        }
    }

    object!(MetricCharacteristics = "AWS::CloudWatch::AnomalyDetector.MetricCharacteristics", "cloudwatch-anomalydetector-metriccharacteristics");
    impl MetricCharacteristics {
        new! {}
        set! {
            periodic_spikes: bool = "PeriodicSpikes", "update";
        }
    }

    object!(MetricDataQuery = "AWS::CloudWatch::AnomalyDetector.MetricDataQuery", "cloudwatch-anomalydetector-metricdataquery");
    impl MetricDataQuery {
        new! {
            id: String = "Id", "replacement";
        }
        set! {
            account_id: String = "AccountId", "replacement";
            expression: String = "Expression", "replacement";
            label: String = "Label", "update";
            metric_stat: MetricStat = "MetricStat", "replacement";
            period: i64 = "Period", "replacement";
            return_data: bool = "ReturnData", "update";
        }
    }

    object!(MetricMathAnomalyDetector = "AWS::CloudWatch::AnomalyDetector.MetricMathAnomalyDetector", "cloudwatch-anomalydetector-metricmathanomalydetector");
    impl MetricMathAnomalyDetector {
        new! {}
        set! {
            metric_data_queries: [MetricDataQuery] = "MetricDataQueries", "replacement";
        }
    }

    object!(MetricStat = "AWS::CloudWatch::AnomalyDetector.MetricStat", "cloudwatch-anomalydetector-metricstat");
    impl MetricStat {
        new! {
            metric: Metric = "Metric", "replacement";
            period: i64 = "Period", "replacement";
            stat: String = "Stat", "replacement";
        }
        set! {
            unit: String = "Unit", "replacement";
        }
    }

    object!(Range = "AWS::CloudWatch::AnomalyDetector.Range", "cloudwatch-anomalydetector-range");
    impl Range {
        new! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(SingleMetricAnomalyDetector = "AWS::CloudWatch::AnomalyDetector.SingleMetricAnomalyDetector", "cloudwatch-anomalydetector-singlemetricanomalydetector");
    impl SingleMetricAnomalyDetector {
        new! {}
        set! {
            account_id: String = "AccountId", "update";
            dimensions: [Dimension] = "Dimensions", "replacement";
            metric_name: String = "MetricName", "replacement";
            namespace: String = "Namespace", "replacement";
            stat: String = "Stat", "replacement";
        }
    }
}

resource! {
    CompositeAlarm = "AWS::CloudWatch::CompositeAlarm", "cloudwatch-compositealarm", List("Tags"), String
}
impl CompositeAlarm {
    new! {
        alarm_rule: String = "AlarmRule", "update; 1 to 10240 characters";
    }
    set! {
        action_configuration: composite_alarm::ActionConfiguration = "ActionConfiguration", "update";
        actions_enabled: bool = "ActionsEnabled", "update";
        actions_suppressor: m::Arn = "ActionsSuppressor", "update; 1 to 1600 characters";
        actions_suppressor_extension_period: i64 = "ActionsSuppressorExtensionPeriod", "update; at least 0";
        actions_suppressor_wait_period: i64 = "ActionsSuppressorWaitPeriod", "update; at least 0";
        alarm_actions: [m::sns::TopicArn] = "AlarmActions", "update; at most 5 items";
        alarm_description: String = "AlarmDescription", "update; at most 1024 characters";
        alarm_name: String = "AlarmName", "replacement; 1 to 255 characters";
        insufficient_data_actions: [String] = "InsufficientDataActions", "update; at most 5 items";
        ok_actions: [m::sns::TopicArn] = "OKActions", "update; at most 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CompositeAlarm> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { CompositeAlarm: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CompositeAlarm`].
pub mod composite_alarm {
    object!(ActionConfiguration = "AWS::CloudWatch::CompositeAlarm.ActionConfiguration", "cloudwatch-compositealarm-actionconfiguration");
    impl ActionConfiguration {
        new! {}
        set! {
            alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation", "update";
        }
    }

    object!(AlarmTagsPropagation = "AWS::CloudWatch::CompositeAlarm.AlarmTagsPropagation", "cloudwatch-compositealarm-alarmtagspropagation");
    impl AlarmTagsPropagation {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            excluded_tag_keys: [String] = "ExcludedTagKeys", "update; 1 to 50 items";
            included_tag_keys: [String] = "IncludedTagKeys", "update; 1 to 50 items";
        }
    }
}

resource! {
    Dashboard = "AWS::CloudWatch::Dashboard", "cloudwatch-dashboard", List("Tags"), String
}
impl Dashboard {
    new! {
        dashboard_body: String = "DashboardBody", "update";
    }
    set! {
        dashboard_name: String = "DashboardName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}

resource! {
    InsightRule = "AWS::CloudWatch::InsightRule", "cloudwatch-insightrule", List("Tags"), m::Arn
}
impl InsightRule {
    new! {
        rule_name: String = "RuleName", "replacement; 1 to 128 characters";
        rule_body: String = "RuleBody", "update";
        rule_state: insight_rule::RuleState = "RuleState", "update; 1 to 32 characters";
    }
    set! {
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs", "update; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InsightRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_rule_name: String = "RuleName";
    }
}
give! { InsightRule: m::Arn = Ref; }
/// Property types and values of [`InsightRule`].
pub mod insight_rule {
    values! { RuleState: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Integration = "AWS::CloudWatch::Integration", "cloudwatch-integration", List("Tags"), m::Arn
}
impl Integration {
    new! {
        integration_type: integration::IntegrationType = "IntegrationType", "replacement";
        name: String = "Name", "replacement; 1 to 256 characters";
    }
    set! {
        credential: integration::IntegrationCredential = "Credential", "update; cannot be read back";
        integration_attributes: v::Map<String> = "IntegrationAttributes", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_integration_arn: m::Arn = "IntegrationArn";
        attr_integration_id: String = "IntegrationId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Integration: m::Arn = Ref; }
/// Property types and values of [`Integration`].
pub mod integration {
    object!(ApiKeyCredential = "AWS::CloudWatch::Integration.ApiKeyCredential", "cloudwatch-integration-apikeycredential");
    impl ApiKeyCredential {
        new! {
            api_key_value: String = "ApiKeyValue", "update; 1 to 4096 characters";
        }
    }

    object!(IntegrationCredential = "AWS::CloudWatch::Integration.IntegrationCredential", "cloudwatch-integration-integrationcredential");
    impl IntegrationCredential {
        new! {
            api_key_credential: ApiKeyCredential = "ApiKeyCredential", "update";
        }
    }
    values! { IntegrationType: AwsConfigSlrec = "AWS_CONFIG_SLREC", AwsIntegration = "AWS_INTEGRATION", ExternalAgent = "EXTERNAL_AGENT" }
}

resource! {
    LogAlarm = "AWS::CloudWatch::LogAlarm", "cloudwatch-logalarm", List("Tags"), String
}
new_struct! { LogAlarm, LogAlarmRequired {
    comparison_operator: log_alarm::ComparisonOperator = "ComparisonOperator", "update";
    query_results_to_alarm: i64 = "QueryResultsToAlarm", "update; at least 1";
    query_results_to_evaluate: i64 = "QueryResultsToEvaluate", "update; at least 1";
    scheduled_query_configuration: log_alarm::ScheduledQueryConfiguration = "ScheduledQueryConfiguration", "update";
    threshold: v::Number = "Threshold", "update";
} }
impl LogAlarm {
    set! {
        action_configuration: log_alarm::ActionConfiguration = "ActionConfiguration", "update";
        action_log_line_count: i64 = "ActionLogLineCount", "update; 0 to 50";
        action_log_line_role_arn: m::iam::RoleArn = "ActionLogLineRoleArn", "update";
        actions_enabled: bool = "ActionsEnabled", "update; default `true`";
        alarm_actions: [String] = "AlarmActions", "update";
        alarm_description: String = "AlarmDescription", "update; at most 1024 characters";
        alarm_name: String = "AlarmName", "replacement; 1 to 255 characters";
        insufficient_data_actions: [String] = "InsufficientDataActions", "update";
        ok_actions: [String] = "OKActions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        treat_missing_data: String = "TreatMissingData", "update; 1 to 255 characters";
        warm_up_configuration: log_alarm::WarmUpConfiguration = "WarmUpConfiguration", "update";
    }
}
impl c::Handle<LogAlarm> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { LogAlarm: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`LogAlarm`].
pub mod log_alarm {
    use crate::value::meaning as m;
    object!(ActionConfiguration = "AWS::CloudWatch::LogAlarm.ActionConfiguration", "cloudwatch-logalarm-actionconfiguration");
    impl ActionConfiguration {
        new! {}
        set! {
            alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation", "update";
        }
    }

    object!(AlarmTagsPropagation = "AWS::CloudWatch::LogAlarm.AlarmTagsPropagation", "cloudwatch-logalarm-alarmtagspropagation");
    impl AlarmTagsPropagation {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            excluded_tag_keys: [String] = "ExcludedTagKeys", "update; 1 to 50 items";
            included_tag_keys: [String] = "IncludedTagKeys", "update; 1 to 50 items";
        }
    }

    object!(ScheduleConfiguration = "AWS::CloudWatch::LogAlarm.ScheduleConfiguration", "cloudwatch-logalarm-scheduleconfiguration");
    impl ScheduleConfiguration {
        new! {
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
            start_time_offset: i64 = "StartTimeOffset", "update; 1 to 2592000";
        }
        set! {
            end_time_offset: i64 = "EndTimeOffset", "update; 0 to 2592000";
        }
    }

    object!(ScheduledQueryConfiguration = "AWS::CloudWatch::LogAlarm.ScheduledQueryConfiguration", "cloudwatch-logalarm-scheduledqueryconfiguration");
    impl ScheduledQueryConfiguration {
        new! {
            scheduled_query_role_arn: m::iam::RoleArn = "ScheduledQueryRoleARN", "update; 1 to 1024 characters";
            aggregation_expression: String = "AggregationExpression", "update; 1 to 2048 characters";
            query_string: String = "QueryString", "update; at most 10000 characters";
            schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration", "update";
        }
        set! {
            log_group_identifiers: [String] = "LogGroupIdentifiers", "update; 1 to 50 items";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        }
    }

    object!(WarmUpConfiguration = "AWS::CloudWatch::LogAlarm.WarmUpConfiguration", "cloudwatch-logalarm-warmupconfiguration");
    impl WarmUpConfiguration {
        new! {}
        set! {
            only_start_evaluating_after_warm_up_period_ends: bool = "OnlyStartEvaluatingAfterWarmUpPeriodEnds", "update";
            warm_up_period_duration_in_minutes: i64 = "WarmUpPeriodDurationInMinutes", "update; 1 to 2880";
        }
    }
    values! { ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", GreaterThanUpperThreshold = "GreaterThanUpperThreshold", LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold", LessThanLowerThreshold = "LessThanLowerThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanThreshold = "LessThanThreshold" }
}

resource! {
    MetricStream = "AWS::CloudWatch::MetricStream", "cloudwatch-metricstream", List("Tags"), String
}
impl MetricStream {
    new! {}
    set! {
        exclude_filters: [metric_stream::MetricStreamFilter] = "ExcludeFilters", "update; at most 1000 items";
        firehose_arn: m::kinesisfirehose::DeliveryStreamArn = "FirehoseArn", "update; 20 to 2048 characters";
        include_filters: [metric_stream::MetricStreamFilter] = "IncludeFilters", "update; at most 1000 items";
        include_linked_accounts_metrics: bool = "IncludeLinkedAccountsMetrics", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        output_format: metric_stream::OutputFormat = "OutputFormat", "update; 1 to 255 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        statistics_configurations: [metric_stream::MetricStreamStatisticsConfiguration] = "StatisticsConfigurations", "update; at most 100 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<MetricStream> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date: String = "CreationDate";
        attr_last_update_date: String = "LastUpdateDate";
        attr_state: String = "State";
    }
}
give! { MetricStream: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`MetricStream`].
pub mod metric_stream {
    object!(MetricStreamFilter = "AWS::CloudWatch::MetricStream.MetricStreamFilter", "cloudwatch-metricstream-metricstreamfilter");
    impl MetricStreamFilter {
        new! {
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
        set! {
            metric_names: [String] = "MetricNames", "update; at most 999 items";
        }
    }

    object!(MetricStreamStatisticsConfiguration = "AWS::CloudWatch::MetricStream.MetricStreamStatisticsConfiguration", "cloudwatch-metricstream-metricstreamstatisticsconfiguration");
    impl MetricStreamStatisticsConfiguration {
        new! {
            additional_statistics: [String] = "AdditionalStatistics", "update; at most 20 items";
            include_metrics: [MetricStreamStatisticsMetric] = "IncludeMetrics", "update; at most 100 items";
        }
    }

    object!(MetricStreamStatisticsMetric = "AWS::CloudWatch::MetricStream.MetricStreamStatisticsMetric", "cloudwatch-metricstream-metricstreamstatisticsmetric");
    impl MetricStreamStatisticsMetric {
        new! {
            metric_name: String = "MetricName", "update; 1 to 255 characters";
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
    }
    values! { OutputFormat: Json = "json", Opentelemetry0_7 = "opentelemetry0.7", Opentelemetry1_0 = "opentelemetry1.0" }
}

resource! {
    OTelEnrichment = "AWS::CloudWatch::OTelEnrichment", "cloudwatch-otelenrichment", None, String
}
impl OTelEnrichment {
    new! {}
    set! {
        exclude_filters: [o_tel_enrichment::OTelEnrichmentMetricSelector] = "ExcludeFilters", "update; at most 100 items";
        include_filters: [o_tel_enrichment::OTelEnrichmentMetricSelector] = "IncludeFilters", "update; at most 100 items";
    }
}
impl c::Handle<OTelEnrichment> {
    get! {
        attr_account_id: String = "AccountId";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`OTelEnrichment`].
pub mod o_tel_enrichment {
    object!(OTelEnrichmentMetricSelector = "AWS::CloudWatch::OTelEnrichment.OTelEnrichmentMetricSelector", "cloudwatch-otelenrichment-otelenrichmentmetricselector");
    impl OTelEnrichmentMetricSelector {
        new! {
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
        set! {
            metric_names: [String] = "MetricNames", "update; at most 100 items";
        }
    }
}

resource! {
    ResourceMetricsConfiguration = "AWS::CloudWatch::ResourceMetricsConfiguration", "cloudwatch-resourcemetricsconfiguration", None, m::Arn
}
impl ResourceMetricsConfiguration {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 20 to 2048 characters";
    }
    set! {
        metric_selections: [resource_metrics_configuration::ResourceMetricSelection] = "MetricSelections", "update; 1 items";
    }
}
impl c::Handle<ResourceMetricsConfiguration> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ResourceMetricsConfiguration`].
pub mod resource_metrics_configuration {
    object!(ResourceMetricSelection = "AWS::CloudWatch::ResourceMetricsConfiguration.ResourceMetricSelection", "cloudwatch-resourcemetricsconfiguration-resourcemetricselection");
    impl ResourceMetricSelection {
        new! {
            include_metrics: [String] = "IncludeMetrics", "update; 1 to 500 items";
        }
    }
}

resource! {
    View = "AWS::CloudWatch::View", "cloudwatch-view", List("Tags"), String
}
impl View {
    new! {
        definition: String = "Definition", "update; 1 to 10000 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        name: String = "Name", "replacement; 6 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<View> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_type: String = "Type";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { View: m::Arn = GetAtt("Arn"); }
