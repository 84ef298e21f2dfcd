// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::APS`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AnomalyDetector = "AWS::APS::AnomalyDetector", "aps-anomalydetector", List("Tags"), m::Arn
}
impl AnomalyDetector {
    new! {
        alias: String = "Alias", "replacement; 1 to 128 characters";
        configuration: anomaly_detector::AnomalyDetectorConfiguration = "Configuration", "update";
        workspace: String = "Workspace", "replacement";
    }
    set! {
        evaluation_interval_in_seconds: i64 = "EvaluationIntervalInSeconds", "update; default `60`";
        labels: [anomaly_detector::Label] = "Labels", "update";
        missing_data_action: anomaly_detector::MissingDataAction = "MissingDataAction", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AnomalyDetector> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { AnomalyDetector: m::Arn = Ref; }
/// Property types and values of [`AnomalyDetector`].
pub mod anomaly_detector {
    use crate::value as v;
    object!(AnomalyDetectorConfiguration = "AWS::APS::AnomalyDetector.AnomalyDetectorConfiguration", "aps-anomalydetector-anomalydetectorconfiguration");
    impl AnomalyDetectorConfiguration {
        new! {
            random_cut_forest: RandomCutForestConfiguration = "RandomCutForest", "update";
        }
    }

    object!(IgnoreNearExpected = "AWS::APS::AnomalyDetector.IgnoreNearExpected", "aps-anomalydetector-ignorenearexpected");
    impl IgnoreNearExpected {
        new! {}
        set! {
            amount: v::Number = "Amount", "update";
            ratio: v::Number = "Ratio", "update";
        }
    }

    object!(Label = "AWS::APS::AnomalyDetector.Label", "aps-anomalydetector-label");
    impl Label {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(MissingDataAction = "AWS::APS::AnomalyDetector.MissingDataAction", "aps-anomalydetector-missingdataaction");
    impl MissingDataAction {
        new! {}
        set! {
            mark_as_anomaly: bool = "MarkAsAnomaly", "update";
            skip: bool = "Skip", "update";
        }
    }

    object!(RandomCutForestConfiguration = "AWS::APS::AnomalyDetector.RandomCutForestConfiguration", "aps-anomalydetector-randomcutforestconfiguration");
    impl RandomCutForestConfiguration {
        new! {
            query: String = "Query", "update; at least 1 characters";
        }
        set! {
            ignore_near_expected_from_above: IgnoreNearExpected = "IgnoreNearExpectedFromAbove", "update";
            ignore_near_expected_from_below: IgnoreNearExpected = "IgnoreNearExpectedFromBelow", "update";
            sample_size: i64 = "SampleSize", "update; 256 to 1024; default `256`";
            shingle_size: i64 = "ShingleSize", "update; 2 to 1024; default `8`";
        }
    }
}

resource! {
    ResourcePolicy = "AWS::APS::ResourcePolicy", "aps-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        workspace_arn: m::Arn = "WorkspaceArn", "replacement";
        policy_document: String = "PolicyDocument", "update";
    }
}

resource! {
    RuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace", "aps-rulegroupsnamespace", List("Tags"), m::Arn
}
impl RuleGroupsNamespace {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        data: String = "Data", "update";
        workspace: String = "Workspace", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RuleGroupsNamespace> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { RuleGroupsNamespace: m::Arn = Ref; }

resource! {
    Scraper = "AWS::APS::Scraper", "aps-scraper", List("Tags"), m::Arn
}
impl Scraper {
    new! {
        destination: scraper::Destination = "Destination", "update";
        scrape_configuration: scraper::ScrapeConfiguration = "ScrapeConfiguration", "update";
        source: scraper::Source = "Source", "replacement";
    }
    set! {
        alias: String = "Alias", "update; 1 to 100 characters";
        role_configuration: scraper::RoleConfiguration = "RoleConfiguration", "update";
        scraper_logging_configuration: scraper::ScraperLoggingConfiguration = "ScraperLoggingConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Scraper> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_role_arn: m::iam::RoleArn = "RoleArn";
        attr_scraper_id: String = "ScraperId";
    }
}
give! { Scraper: m::Arn = Ref; }
/// Property types and values of [`Scraper`].
pub mod scraper {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AmpConfiguration = "AWS::APS::Scraper.AmpConfiguration", "aps-scraper-ampconfiguration");
    impl AmpConfiguration {
        new! {
            workspace_arn: m::Arn = "WorkspaceArn", "update";
        }
    }

    object!(CloudWatchConfiguration = "AWS::APS::Scraper.CloudWatchConfiguration", "aps-scraper-cloudwatchconfiguration");
    impl CloudWatchConfiguration {
        new! {
            dataset_arn: m::Arn = "DatasetArn", "update";
        }
    }

    object!(CloudWatchLogDestination = "AWS::APS::Scraper.CloudWatchLogDestination", "aps-scraper-cloudwatchlogdestination");
    impl CloudWatchLogDestination {
        new! {}
        set! {
            log_group_arn: m::Arn = "LogGroupArn", "update; at most 512 characters";
        }
    }

    object!(ComponentConfig = "AWS::APS::Scraper.ComponentConfig", "aps-scraper-componentconfig");
    impl ComponentConfig {
        new! {}
        set! {
            options: v::Map<String> = "Options", "update";
        }
    }

    object!(Destination = "AWS::APS::Scraper.Destination", "aps-scraper-destination");
    impl Destination {
        new! {}
        set! {
            amp_configuration: AmpConfiguration = "AmpConfiguration", "update";
            cloud_watch_configuration: CloudWatchConfiguration = "CloudWatchConfiguration", "update";
        }
    }

    object!(EksConfiguration = "AWS::APS::Scraper.EksConfiguration", "aps-scraper-eksconfiguration");
    impl EksConfiguration {
        new! {
            cluster_arn: m::Arn = "ClusterArn", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        }
    }

    object!(RoleConfiguration = "AWS::APS::Scraper.RoleConfiguration", "aps-scraper-roleconfiguration");
    impl RoleConfiguration {
        new! {}
        set! {
            source_role_arn: m::iam::RoleArn = "SourceRoleArn", "update";
            target_role_arn: m::iam::RoleArn = "TargetRoleArn", "update";
        }
    }

    object!(ScrapeConfiguration = "AWS::APS::Scraper.ScrapeConfiguration", "aps-scraper-scrapeconfiguration");
    impl ScrapeConfiguration {
        new! {
            configuration_blob: String = "ConfigurationBlob", "update";
        }
    }

    object!(ScraperComponent = "AWS::APS::Scraper.ScraperComponent", "aps-scraper-scrapercomponent");
    impl ScraperComponent {
        new! {
            type_: ScraperComponentType = "Type", "update";
        }
        set! {
            config: ComponentConfig = "Config", "update";
        }
    }

    object!(ScraperLoggingConfiguration = "AWS::APS::Scraper.ScraperLoggingConfiguration", "aps-scraper-scraperloggingconfiguration");
    impl ScraperLoggingConfiguration {
        new! {
            logging_destination: ScraperLoggingDestination = "LoggingDestination", "update";
            scraper_components: [ScraperComponent] = "ScraperComponents", "update; at least 1 items";
        }
    }

    object!(ScraperLoggingDestination = "AWS::APS::Scraper.ScraperLoggingDestination", "aps-scraper-scraperloggingdestination");
    impl ScraperLoggingDestination {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs", "update";
        }
    }

    object!(Source = "AWS::APS::Scraper.Source", "aps-scraper-source");
    impl Source {
        new! {}
        set! {
            eks_configuration: EksConfiguration = "EksConfiguration", "update";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(VpcConfiguration = "AWS::APS::Scraper.VpcConfiguration", "aps-scraper-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }
    values! { ScraperComponentType: ServiceDiscovery = "SERVICE_DISCOVERY", Collector = "COLLECTOR", Exporter = "EXPORTER" }
}

resource! {
    Workspace = "AWS::APS::Workspace", "aps-workspace", List("Tags"), m::Arn
}
impl Workspace {
    new! {}
    set! {
        alert_manager_definition: String = "AlertManagerDefinition", "update";
        alias: String = "Alias", "update; at most 100 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters";
        logging_configuration: workspace::LoggingConfiguration = "LoggingConfiguration", "update";
        query_logging_configuration: workspace::QueryLoggingConfiguration = "QueryLoggingConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        workspace_configuration: workspace::WorkspaceConfiguration = "WorkspaceConfiguration", "update";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_prometheus_endpoint: String = "PrometheusEndpoint";
        attr_workspace_id: String = "WorkspaceId";
    }
}
give! { Workspace: m::Arn = Ref; }
/// Property types and values of [`Workspace`].
pub mod workspace {
    use crate::value::meaning as m;
    object!(CloudWatchLogDestination = "AWS::APS::Workspace.CloudWatchLogDestination", "aps-workspace-cloudwatchlogdestination");
    impl CloudWatchLogDestination {
        new! {
            log_group_arn: m::Arn = "LogGroupArn", "update; at most 512 characters";
        }
    }

    object!(Label = "AWS::APS::Workspace.Label", "aps-workspace-label");
    impl Label {
        new! {
            name: String = "Name", "update; at least 1 characters";
            value: String = "Value", "update; at least 1 characters";
        }
    }

    object!(LimitsPerLabelSet = "AWS::APS::Workspace.LimitsPerLabelSet", "aps-workspace-limitsperlabelset");
    impl LimitsPerLabelSet {
        new! {
            label_set: [Label] = "LabelSet", "update";
            limits: LimitsPerLabelSetEntry = "Limits", "update";
        }
    }

    object!(LimitsPerLabelSetEntry = "AWS::APS::Workspace.LimitsPerLabelSetEntry", "aps-workspace-limitsperlabelsetentry");
    impl LimitsPerLabelSetEntry {
        new! {}
        set! {
            max_series: i64 = "MaxSeries", "update; at least 0";
        }
    }

    object!(LoggingConfiguration = "AWS::APS::Workspace.LoggingConfiguration", "aps-workspace-loggingconfiguration");
    impl LoggingConfiguration {
        new! {}
        set! {
            log_group_arn: m::Arn = "LogGroupArn", "update; at most 512 characters";
        }
    }

    object!(LoggingDestination = "AWS::APS::Workspace.LoggingDestination", "aps-workspace-loggingdestination");
    impl LoggingDestination {
        new! {
            cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs", "update";
            filters: LoggingFilter = "Filters", "update";
        }
    }

    object!(LoggingFilter = "AWS::APS::Workspace.LoggingFilter", "aps-workspace-loggingfilter");
    impl LoggingFilter {
        new! {
            qsp_threshold: i64 = "QspThreshold", "update; at least 0";
        }
    }

    object!(QueryLoggingConfiguration = "AWS::APS::Workspace.QueryLoggingConfiguration", "aps-workspace-queryloggingconfiguration");
    impl QueryLoggingConfiguration {
        new! {
            destinations: [LoggingDestination] = "Destinations", "update; 1 items";
        }
    }

    object!(WorkspaceConfiguration = "AWS::APS::Workspace.WorkspaceConfiguration", "aps-workspace-workspaceconfiguration");
    impl WorkspaceConfiguration {
        new! {}
        set! {
            limits_per_label_sets: [LimitsPerLabelSet] = "LimitsPerLabelSets", "update";
            out_of_order_time_window_in_seconds: i64 = "OutOfOrderTimeWindowInSeconds", "update; at least 0";
            retention_period_in_days: i64 = "RetentionPeriodInDays", "update; at least 1";
            rule_query_offset_in_seconds: i64 = "RuleQueryOffsetInSeconds", "update; at least 0";
        }
    }
}
