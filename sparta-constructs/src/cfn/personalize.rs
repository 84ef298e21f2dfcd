// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Personalize`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Campaign = "AWS::Personalize::Campaign", "personalize-campaign", List("Tags"), m::Arn
}
impl Campaign {
    new! {
        solution_version_arn: m::Arn = "SolutionVersionArn", "update; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        campaign_config: campaign::CampaignConfig = "CampaignConfig", "update";
        min_provisioned_tps: i64 = "MinProvisionedTPS", "update; at least 1";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Campaign> {
    get! {
        attr_campaign_arn: m::Arn = "CampaignArn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_last_updated_date_time: String = "LastUpdatedDateTime";
        attr_status: String = "Status";
    }
}
give! { Campaign: m::Arn = Ref; }
/// Property types and values of [`Campaign`].
pub mod campaign {
    use crate::value as v;
    object!(CampaignConfig = "AWS::Personalize::Campaign.CampaignConfig", "personalize-campaign-campaignconfig");
    impl CampaignConfig {
        new! {}
        set! {
            enable_metadata_with_recommendations: bool = "EnableMetadataWithRecommendations", "update";
            item_exploration_config: v::Map<String> = "ItemExplorationConfig", "update";
            ranking_influence: v::Map<v::Number> = "RankingInfluence", "update";
            sync_with_latest_solution_version: bool = "SyncWithLatestSolutionVersion", "update";
        }
    }
}

resource! {
    Dataset = "AWS::Personalize::Dataset", "personalize-dataset", List("Tags"), m::Arn
}
impl Dataset {
    new! {
        dataset_group_arn: m::Arn = "DatasetGroupArn", "replacement; at most 256 characters";
        schema_arn: m::Arn = "SchemaArn", "replacement; at most 256 characters";
        dataset_type: dataset::DatasetType = "DatasetType", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        dataset_import_job: dataset::DatasetImportJob = "DatasetImportJob", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_dataset_arn: m::Arn = "DatasetArn";
    }
}
give! { Dataset: m::Arn = Ref; }
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value::meaning as m;
    object!(DataSource = "AWS::Personalize::Dataset.DataSource", "personalize-dataset-datasource");
    impl DataSource {
        new! {}
        set! {
            data_location: String = "DataLocation", "update; at most 256 characters";
        }
    }

    object!(DatasetImportJob = "AWS::Personalize::Dataset.DatasetImportJob", "personalize-dataset-datasetimportjob");
    impl DatasetImportJob {
        new! {}
        set! {
            data_source: DataSource = "DataSource", "update";
            dataset_arn: m::Arn = "DatasetArn", "update; at most 256 characters";
            dataset_import_job_arn: m::Arn = "DatasetImportJobArn", "update; at most 256 characters";
            job_name: String = "JobName", "update; 1 to 63 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 256 characters";
        }
    }
    values! { DatasetType: Interactions = "Interactions", Items = "Items", Users = "Users" }
}

resource! {
    DatasetGroup = "AWS::Personalize::DatasetGroup", "personalize-datasetgroup", List("Tags"), m::Arn
}
impl DatasetGroup {
    new! {
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        domain: dataset_group::Domain = "Domain", "replacement";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; at most 2048 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<DatasetGroup> {
    get! {
        attr_dataset_group_arn: m::Arn = "DatasetGroupArn";
    }
}
give! { DatasetGroup: m::Arn = Ref; }
/// Property types and values of [`DatasetGroup`].
pub mod dataset_group {
    values! { Domain: Ecommerce = "ECOMMERCE", VideoOnDemand = "VIDEO_ON_DEMAND" }
}

resource! {
    EventTracker = "AWS::Personalize::EventTracker", "personalize-eventtracker", List("Tags"), m::Arn
}
impl EventTracker {
    new! {
        dataset_group_arn: m::Arn = "DatasetGroupArn", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<EventTracker> {
    get! {
        attr_event_tracker_arn: m::Arn = "EventTrackerArn";
        attr_tracking_id: String = "TrackingId";
    }
}
give! { EventTracker: m::Arn = Ref; }

resource! {
    Filter = "AWS::Personalize::Filter", "personalize-filter", List("Tags"), m::Arn
}
impl Filter {
    new! {
        dataset_group_arn: m::Arn = "DatasetGroupArn", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        filter_expression: String = "FilterExpression", "replacement; 1 to 2500 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Filter> {
    get! {
        attr_creation_date_time: String = "CreationDateTime";
        attr_filter_arn: m::Arn = "FilterArn";
        attr_last_updated_date_time: String = "LastUpdatedDateTime";
        attr_status: String = "Status";
    }
}
give! { Filter: m::Arn = Ref; }

resource! {
    MetricAttribution = "AWS::Personalize::MetricAttribution", "personalize-metricattribution", None, m::Arn
}
impl MetricAttribution {
    new! {
        dataset_group_arn: m::Arn = "DatasetGroupArn", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        metrics: [metric_attribution::MetricAttribute] = "Metrics", "replacement; at most 10 items";
        metrics_output_config: metric_attribution::MetricsOutputConfig = "MetricsOutputConfig", "update";
    }
}
impl c::Handle<MetricAttribution> {
    get! {
        attr_metric_attribution_arn: m::Arn = "MetricAttributionArn";
        attr_status: String = "Status";
    }
}
give! { MetricAttribution: m::Arn = Ref; }
/// Property types and values of [`MetricAttribution`].
pub mod metric_attribution {
    use crate::value::meaning as m;
    object!(MetricAttribute = "AWS::Personalize::MetricAttribution.MetricAttribute", "personalize-metricattribution-metricattribute");
    impl MetricAttribute {
        new! {
            event_type: String = "EventType", "update; at most 256 characters";
            metric_name: String = "MetricName", "update; at most 256 characters";
            expression: String = "Expression", "update; at most 256 characters";
        }
    }

    object!(MetricsOutputConfig = "AWS::Personalize::MetricAttribution.MetricsOutputConfig", "personalize-metricattribution-metricsoutputconfig");
    impl MetricsOutputConfig {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 256 characters";
        }
        set! {
            s3_data_destination: S3DataDestination = "S3DataDestination", "update";
        }
    }

    object!(S3DataDestination = "AWS::Personalize::MetricAttribution.S3DataDestination", "personalize-metricattribution-s3datadestination");
    impl S3DataDestination {
        new! {
            path: String = "Path", "update; at most 256 characters";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }
}

resource! {
    Schema = "AWS::Personalize::Schema", "personalize-schema", List("Tags"), m::Arn
}
impl Schema {
    new! {
        name: String = "Name", "replacement; 1 to 63 characters";
        schema: String = "Schema", "replacement; at most 10000 characters";
    }
    set! {
        domain: schema::Domain = "Domain", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<Schema> {
    get! {
        attr_schema_arn: m::Arn = "SchemaArn";
    }
}
give! { Schema: m::Arn = Ref; }
/// Property types and values of [`Schema`].
pub mod schema {
    values! { Domain: Ecommerce = "ECOMMERCE", VideoOnDemand = "VIDEO_ON_DEMAND" }
}

resource! {
    Solution = "AWS::Personalize::Solution", "personalize-solution", List("Tags"), m::Arn
}
impl Solution {
    new! {
        dataset_group_arn: m::Arn = "DatasetGroupArn", "replacement; at most 256 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        event_type: String = "EventType", "replacement; at most 256 characters";
        perform_auto_ml: bool = "PerformAutoML", "replacement";
        perform_hpo: bool = "PerformHPO", "replacement";
        recipe_arn: m::Arn = "RecipeArn", "replacement; at most 256 characters";
        solution_config: solution::SolutionConfig = "SolutionConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<Solution> {
    get! {
        attr_solution_arn: m::Arn = "SolutionArn";
    }
}
give! { Solution: m::Arn = Ref; }
/// Property types and values of [`Solution`].
pub mod solution {
    use crate::value as v;
    object!(AlgorithmHyperParameterRanges = "AWS::Personalize::Solution.AlgorithmHyperParameterRanges", "personalize-solution-algorithmhyperparameterranges");
    impl AlgorithmHyperParameterRanges {
        new! {}
        set! {
            categorical_hyper_parameter_ranges: [CategoricalHyperParameterRange] = "CategoricalHyperParameterRanges", "replacement; at most 100 items";
            continuous_hyper_parameter_ranges: [ContinuousHyperParameterRange] = "ContinuousHyperParameterRanges", "replacement; at most 100 items";
            integer_hyper_parameter_ranges: [IntegerHyperParameterRange] = "IntegerHyperParameterRanges", "replacement; at most 100 items";
        }
    }

    object!(AutoMlConfig = "AWS::Personalize::Solution.AutoMLConfig", "personalize-solution-automlconfig");
    impl AutoMlConfig {
        new! {}
        set! {
            metric_name: String = "MetricName", "replacement; at most 256 characters";
            recipe_list: [String] = "RecipeList", "replacement; at most 100 items";
        }
    }

    object!(CategoricalHyperParameterRange = "AWS::Personalize::Solution.CategoricalHyperParameterRange", "personalize-solution-categoricalhyperparameterrange");
    impl CategoricalHyperParameterRange {
        new! {}
        set! {
            name: String = "Name", "replacement; at most 256 characters";
            values: [String] = "Values", "replacement; at most 100 items";
        }
    }

    object!(ContinuousHyperParameterRange = "AWS::Personalize::Solution.ContinuousHyperParameterRange", "personalize-solution-continuoushyperparameterrange");
    impl ContinuousHyperParameterRange {
        new! {}
        set! {
            max_value: v::Number = "MaxValue", "replacement; at least -1000000";
            min_value: v::Number = "MinValue", "replacement; at least -1000000";
            name: String = "Name", "replacement; at most 256 characters";
        }
    }

    object!(HpoConfig = "AWS::Personalize::Solution.HpoConfig", "personalize-solution-hpoconfig");
    impl HpoConfig {
        new! {}
        set! {
            algorithm_hyper_parameter_ranges: AlgorithmHyperParameterRanges = "AlgorithmHyperParameterRanges", "replacement";
            hpo_objective: HpoObjective = "HpoObjective", "replacement";
            hpo_resource_config: HpoResourceConfig = "HpoResourceConfig", "replacement";
        }
    }

    object!(HpoObjective = "AWS::Personalize::Solution.HpoObjective", "personalize-solution-hpoobjective");
    impl HpoObjective {
        new! {}
        set! {
            metric_name: String = "MetricName", "replacement; at most 256 characters";
            metric_regex: String = "MetricRegex", "replacement; at most 256 characters";
            type_: Type = "Type", "replacement; at most 256 characters";
        }
    }

    object!(HpoResourceConfig = "AWS::Personalize::Solution.HpoResourceConfig", "personalize-solution-hporesourceconfig");
    impl HpoResourceConfig {
        new! {}
        set! {
            max_number_of_training_jobs: String = "MaxNumberOfTrainingJobs", "replacement; at most 256 characters";
            max_parallel_training_jobs: String = "MaxParallelTrainingJobs", "replacement; at most 256 characters";
        }
    }

    object!(IntegerHyperParameterRange = "AWS::Personalize::Solution.IntegerHyperParameterRange", "personalize-solution-integerhyperparameterrange");
    impl IntegerHyperParameterRange {
        new! {}
        set! {
            max_value: i64 = "MaxValue", "replacement; at most 1000000";
            min_value: i64 = "MinValue", "replacement; at least -1000000";
            name: String = "Name", "replacement; at most 256 characters";
        }
    }

    object!(SolutionConfig = "AWS::Personalize::Solution.SolutionConfig", "personalize-solution-solutionconfig");
    impl SolutionConfig {
        new! {}
        set! {
            algorithm_hyper_parameters: v::Map<String> = "AlgorithmHyperParameters", "replacement";
            auto_ml_config: AutoMlConfig = "AutoMLConfig", "replacement";
            event_value_threshold: String = "EventValueThreshold", "replacement; at most 256 characters";
            feature_transformation_parameters: v::Map<String> = "FeatureTransformationParameters", "replacement";
            hpo_config: HpoConfig = "HpoConfig", "replacement";
        }
    }
    values! { Type: Maximize = "Maximize", Minimize = "Minimize" }
}
