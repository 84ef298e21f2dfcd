// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::BCM`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Dashboard = "AWS::BCM::Dashboard", "bcm-dashboard", List("Tags"), m::Arn
}
impl Dashboard {
    new! {
        name: String = "Name", "update; 2 to 50 characters";
        widgets: [dashboard::Widget] = "Widgets", "update; at most 20 items";
    }
    set! {
        description: String = "Description", "update; 1 to 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Dashboard> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_type: String = "Type";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Dashboard: m::Arn = Ref; }
/// Property types and values of [`Dashboard`].
pub mod dashboard {
    use crate::value as v;
    object!(CostAndUsageExpression = "AWS::BCM::Dashboard.CostAndUsageExpression", "bcm-dashboard-costandusageexpression");
    impl CostAndUsageExpression {
        new! {}
        set! {
            and: [CostAndUsageExpression] = "And", "update";
            cost_categories: CostCategoryValues = "CostCategories", "update";
            dimensions: DimensionValues = "Dimensions", "update";
            not: CostAndUsageExpression = "Not", "update";
            or: [CostAndUsageExpression] = "Or", "update";
            tags: TagValues = "Tags", "update";
        }
    }

    object!(CostAndUsageQuery = "AWS::BCM::Dashboard.CostAndUsageQuery", "bcm-dashboard-costandusagequery");
    impl CostAndUsageQuery {
        new! {
            granularity: Granularity = "Granularity", "update";
            metrics: [MetricName] = "Metrics", "update";
            time_range: DateTimeRange = "TimeRange", "update";
        }
        set! {
            filter: CostAndUsageExpression = "Filter", "update";
            group_by: [GroupDefinition] = "GroupBy", "update";
        }
    }

    object!(CostCategoryValues = "AWS::BCM::Dashboard.CostCategoryValues", "bcm-dashboard-costcategoryvalues");
    impl CostCategoryValues {
        new! {
            key: String = "Key", "update";
            values: [String] = "Values", "update";
        }
        set! {
            match_options: [MatchOption] = "MatchOptions", "update";
        }
    }

    object!(DateTimeRange = "AWS::BCM::Dashboard.DateTimeRange", "bcm-dashboard-datetimerange");
    impl DateTimeRange {
        new! {
            end_time: DateTimeValue = "EndTime", "update";
            start_time: DateTimeValue = "StartTime", "update";
        }
    }

    object!(DateTimeValue = "AWS::BCM::Dashboard.DateTimeValue", "bcm-dashboard-datetimevalue");
    impl DateTimeValue {
        new! {
            type_: DateTimeType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(DimensionValues = "AWS::BCM::Dashboard.DimensionValues", "bcm-dashboard-dimensionvalues");
    impl DimensionValues {
        new! {
            key: Dimension = "Key", "update";
            values: [String] = "Values", "update";
        }
        set! {
            match_options: [MatchOption] = "MatchOptions", "update";
        }
    }

    object!(DisplayConfig = "AWS::BCM::Dashboard.DisplayConfig", "bcm-dashboard-displayconfig");
    impl DisplayConfig {
        new! {}
        set! {
            graph: v::Map<GraphDisplayConfig> = "Graph", "update";
            table: TableDisplayConfigStruct = "Table", "update";
        }
    }

    object!(Expression = "AWS::BCM::Dashboard.Expression", "bcm-dashboard-expression");
    impl Expression {
        new! {}
        set! {
            and: [Expression] = "And", "update";
            cost_categories: CostCategoryValues = "CostCategories", "update";
            dimensions: DimensionValues = "Dimensions", "update";
            not: Expression = "Not", "update";
            tags: TagValues = "Tags", "update";
        }
    }

    object!(GraphDisplayConfig = "AWS::BCM::Dashboard.GraphDisplayConfig", "bcm-dashboard-graphdisplayconfig");
    impl GraphDisplayConfig {
        new! {
            visual_type: VisualType = "VisualType", "update";
        }
    }

    object!(GroupDefinition = "AWS::BCM::Dashboard.GroupDefinition", "bcm-dashboard-groupdefinition");
    impl GroupDefinition {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
        }
        set! {
            type_: GroupDefinitionType = "Type", "update";
        }
    }

    object!(QueryParameters = "AWS::BCM::Dashboard.QueryParameters", "bcm-dashboard-queryparameters");
    impl QueryParameters {
        new! {}
        set! {
            cost_and_usage: CostAndUsageQuery = "CostAndUsage", "update";
            reservation_coverage: ReservationCoverageQuery = "ReservationCoverage", "update";
            reservation_utilization: ReservationUtilizationQuery = "ReservationUtilization", "update";
            savings_plans_coverage: SavingsPlansCoverageQuery = "SavingsPlansCoverage", "update";
            savings_plans_utilization: SavingsPlansUtilizationQuery = "SavingsPlansUtilization", "update";
        }
    }

    object!(ReservationCoverageQuery = "AWS::BCM::Dashboard.ReservationCoverageQuery", "bcm-dashboard-reservationcoveragequery");
    impl ReservationCoverageQuery {
        new! {
            time_range: DateTimeRange = "TimeRange", "update";
        }
        set! {
            filter: Expression = "Filter", "update";
            granularity: Granularity = "Granularity", "update";
            group_by: [GroupDefinition] = "GroupBy", "update";
            metrics: [MetricName] = "Metrics", "update";
        }
    }

    object!(ReservationUtilizationQuery = "AWS::BCM::Dashboard.ReservationUtilizationQuery", "bcm-dashboard-reservationutilizationquery");
    impl ReservationUtilizationQuery {
        new! {
            time_range: DateTimeRange = "TimeRange", "update";
        }
        set! {
            filter: Expression = "Filter", "update";
            granularity: Granularity = "Granularity", "update";
            group_by: [GroupDefinition] = "GroupBy", "update";
        }
    }

    object!(SavingsPlansCoverageQuery = "AWS::BCM::Dashboard.SavingsPlansCoverageQuery", "bcm-dashboard-savingsplanscoveragequery");
    impl SavingsPlansCoverageQuery {
        new! {
            time_range: DateTimeRange = "TimeRange", "update";
        }
        set! {
            filter: Expression = "Filter", "update";
            granularity: Granularity = "Granularity", "update";
            group_by: [GroupDefinition] = "GroupBy", "update";
            metrics: [MetricName] = "Metrics", "update";
        }
    }

    object!(SavingsPlansUtilizationQuery = "AWS::BCM::Dashboard.SavingsPlansUtilizationQuery", "bcm-dashboard-savingsplansutilizationquery");
    impl SavingsPlansUtilizationQuery {
        new! {
            time_range: DateTimeRange = "TimeRange", "update";
        }
        set! {
            filter: Expression = "Filter", "update";
            granularity: Granularity = "Granularity", "update";
        }
    }

    object!(TableDisplayConfigStruct = "AWS::BCM::Dashboard.TableDisplayConfigStruct", "bcm-dashboard-tabledisplayconfigstruct");
    impl TableDisplayConfigStruct {
        new! {}
    }

    object!(TagValues = "AWS::BCM::Dashboard.TagValues", "bcm-dashboard-tagvalues");
    impl TagValues {
        new! {
            key: String = "Key", "update";
            values: [String] = "Values", "update";
        }
        set! {
            match_options: [MatchOption] = "MatchOptions", "update";
        }
    }

    object!(Widget = "AWS::BCM::Dashboard.Widget", "bcm-dashboard-widget");
    impl Widget {
        new! {
            configs: [WidgetConfig] = "Configs", "update; 1 to 2 items";
            title: String = "Title", "update; 2 to 50 characters";
        }
        set! {
            description: String = "Description", "update; 1 to 200 characters";
            height: i64 = "Height", "update; 4 to 10";
            horizontal_offset: i64 = "HorizontalOffset", "update";
            width: i64 = "Width", "update; 2 to 6";
        }
    }

    object!(WidgetConfig = "AWS::BCM::Dashboard.WidgetConfig", "bcm-dashboard-widgetconfig");
    impl WidgetConfig {
        new! {
            display_config: DisplayConfig = "DisplayConfig", "update";
            query_parameters: QueryParameters = "QueryParameters", "update";
        }
    }
    values! { Granularity: Hourly = "HOURLY", Daily = "DAILY", Monthly = "MONTHLY" }
    values! { MetricName: AmortizedCost = "AmortizedCost", BlendedCost = "BlendedCost", NetAmortizedCost = "NetAmortizedCost", NetUnblendedCost = "NetUnblendedCost", NormalizedUsageAmount = "NormalizedUsageAmount", UnblendedCost = "UnblendedCost", UsageQuantity = "UsageQuantity", SpendCoveredBySavingsPlans = "SpendCoveredBySavingsPlans", Hour = "Hour", Unit = "Unit", Cost = "Cost" }
    values! { MatchOption: Equals = "EQUALS", Absent = "ABSENT", StartsWith = "STARTS_WITH", EndsWith = "ENDS_WITH", Contains = "CONTAINS", GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL", CaseSensitive = "CASE_SENSITIVE", CaseInsensitive = "CASE_INSENSITIVE" }
    values! { DateTimeType: Absolute = "ABSOLUTE", Relative = "RELATIVE" }
    values! { Dimension: Az = "AZ", InstanceType = "INSTANCE_TYPE", LinkedAccount = "LINKED_ACCOUNT", Operation = "OPERATION", PurchaseType = "PURCHASE_TYPE", Region = "REGION", Service = "SERVICE", UsageType = "USAGE_TYPE", UsageTypeGroup = "USAGE_TYPE_GROUP", RecordType = "RECORD_TYPE", OperatingSystem = "OPERATING_SYSTEM", Tenancy = "TENANCY", Scope = "SCOPE", Platform = "PLATFORM", SubscriptionId = "SUBSCRIPTION_ID", LegalEntityName = "LEGAL_ENTITY_NAME", DeploymentOption = "DEPLOYMENT_OPTION", DatabaseEngine = "DATABASE_ENGINE", CacheEngine = "CACHE_ENGINE", InstanceTypeFamily = "INSTANCE_TYPE_FAMILY", BillingEntity = "BILLING_ENTITY", ReservationId = "RESERVATION_ID", ResourceId = "RESOURCE_ID", SavingsPlansType = "SAVINGS_PLANS_TYPE", TagKey = "TAG_KEY", CostCategoryName = "COST_CATEGORY_NAME" }
    values! { VisualType: Line = "LINE", Bar = "BAR", Stack = "STACK" }
    values! { GroupDefinitionType: Dimension = "DIMENSION", Tag = "TAG", CostCategory = "COST_CATEGORY" }
}

resource! {
    ScheduledReport = "AWS::BCM::ScheduledReport", "bcm-scheduledreport", List("Tags"), m::Arn
}
impl ScheduledReport {
    new! {
        dashboard_arn: m::Arn = "DashboardArn", "update; 20 to 2048 characters";
        scheduled_report_execution_role_arn: m::iam::RoleArn = "ScheduledReportExecutionRoleArn", "update; 20 to 2048 characters";
        name: String = "Name", "update; 2 to 50 characters";
        schedule_config: scheduled_report::ScheduleConfig = "ScheduleConfig", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        widget_date_range_override: scheduled_report::DateTimeRange = "WidgetDateRangeOverride", "update";
        widget_ids: [String] = "WidgetIds", "update; at most 1 items";
    }
}
impl c::Handle<ScheduledReport> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_health_status: v::Json = "HealthStatus";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ScheduledReport: m::Arn = Ref; }
/// Property types and values of [`ScheduledReport`].
pub mod scheduled_report {
    object!(DateTimeRange = "AWS::BCM::ScheduledReport.DateTimeRange", "bcm-scheduledreport-datetimerange");
    impl DateTimeRange {
        new! {
            end_time: DateTimeValue = "EndTime", "update";
            start_time: DateTimeValue = "StartTime", "update";
        }
    }

    object!(DateTimeValue = "AWS::BCM::ScheduledReport.DateTimeValue", "bcm-scheduledreport-datetimevalue");
    impl DateTimeValue {
        new! {
            type_: DateTimeType = "Type", "update";
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(HealthStatus = "AWS::BCM::ScheduledReport.HealthStatus", "bcm-scheduledreport-healthstatus");
    impl HealthStatus {
        new! {
            status_code: HealthStatusCode = "StatusCode", "update";
        }
        set! {
            last_refreshed_at: String = "LastRefreshedAt", "update";
        }
    }

    object!(ScheduleConfig = "AWS::BCM::ScheduledReport.ScheduleConfig", "bcm-scheduledreport-scheduleconfig");
    impl ScheduleConfig {
        new! {}
        set! {
            schedule_expression: String = "ScheduleExpression", "update; at most 1024 characters";
            schedule_expression_time_zone: String = "ScheduleExpressionTimeZone", "update; at most 1024 characters";
            schedule_period: SchedulePeriod = "SchedulePeriod", "update";
            state: ScheduleState = "State", "update";
        }
    }

    object!(SchedulePeriod = "AWS::BCM::ScheduledReport.SchedulePeriod", "bcm-scheduledreport-scheduleperiod");
    impl SchedulePeriod {
        new! {}
        set! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }
    values! { DateTimeType: Absolute = "ABSOLUTE", Relative = "RELATIVE" }
    values! { HealthStatusCode: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY" }
    values! { ScheduleState: Enabled = "ENABLED", Disabled = "DISABLED" }
}
