// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DataBrew`.
use crate::value::meaning as m;

resource! {
    Dataset = "AWS::DataBrew::Dataset", "databrew-dataset", List("Tags"), String
}
impl Dataset {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        input: dataset::Input = "Input", "update";
    }
    set! {
        format: dataset::Format = "Format", "update";
        format_options: dataset::FormatOptions = "FormatOptions", "update";
        path_options: dataset::PathOptions = "PathOptions", "update";
        source: dataset::Source = "Source", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value::meaning as m;
    object!(CsvOptions = "AWS::DataBrew::Dataset.CsvOptions", "databrew-dataset-csvoptions");
    impl CsvOptions {
        new! {}
        set! {
            delimiter: String = "Delimiter", "update; 1 characters";
            header_row: bool = "HeaderRow", "update";
        }
    }

    object!(DataCatalogInputDefinition = "AWS::DataBrew::Dataset.DataCatalogInputDefinition", "databrew-dataset-datacataloginputdefinition");
    impl DataCatalogInputDefinition {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update; 1 to 255 characters";
            database_name: String = "DatabaseName", "update; 1 to 255 characters";
            table_name: String = "TableName", "update; 1 to 255 characters";
            temp_directory: S3Location = "TempDirectory", "update";
        }
    }

    object!(DatabaseInputDefinition = "AWS::DataBrew::Dataset.DatabaseInputDefinition", "databrew-dataset-databaseinputdefinition");
    impl DatabaseInputDefinition {
        new! {
            glue_connection_name: String = "GlueConnectionName", "update; 1 to 255 characters";
        }
        set! {
            database_table_name: String = "DatabaseTableName", "update; 1 to 255 characters";
            query_string: String = "QueryString", "update; 1 to 10000 characters";
            temp_directory: S3Location = "TempDirectory", "update";
        }
    }

    object!(DatasetParameter = "AWS::DataBrew::Dataset.DatasetParameter", "databrew-dataset-datasetparameter");
    impl DatasetParameter {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            type_: Type = "Type", "update";
        }
        set! {
            create_column: bool = "CreateColumn", "update";
            datetime_options: DatetimeOptions = "DatetimeOptions", "update";
            filter: FilterExpression = "Filter", "update";
        }
    }

    object!(DatetimeOptions = "AWS::DataBrew::Dataset.DatetimeOptions", "databrew-dataset-datetimeoptions");
    impl DatetimeOptions {
        new! {
            format: String = "Format", "update; 2 to 100 characters";
        }
        set! {
            locale_code: String = "LocaleCode", "update; 2 to 100 characters";
            timezone_offset: String = "TimezoneOffset", "update; 1 to 6 characters";
        }
    }

    object!(ExcelOptions = "AWS::DataBrew::Dataset.ExcelOptions", "databrew-dataset-exceloptions");
    impl ExcelOptions {
        new! {}
        set! {
            header_row: bool = "HeaderRow", "update";
            sheet_indexes: [i64] = "SheetIndexes", "update; 1 items";
            sheet_names: [String] = "SheetNames", "update; 1 items";
        }
    }

    object!(FilesLimit = "AWS::DataBrew::Dataset.FilesLimit", "databrew-dataset-fileslimit");
    impl FilesLimit {
        new! {
            max_files: i64 = "MaxFiles", "update; at least 1";
        }
        set! {
            order: Order = "Order", "update";
            ordered_by: OrderedBy = "OrderedBy", "update";
        }
    }

    object!(FilterExpression = "AWS::DataBrew::Dataset.FilterExpression", "databrew-dataset-filterexpression");
    impl FilterExpression {
        new! {
            expression: String = "Expression", "update; 4 to 1024 characters";
            values_map: [FilterValue] = "ValuesMap", "update";
        }
    }

    object!(FilterValue = "AWS::DataBrew::Dataset.FilterValue", "databrew-dataset-filtervalue");
    impl FilterValue {
        new! {
            value_reference: String = "ValueReference", "update; 2 to 128 characters";
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(FormatOptions = "AWS::DataBrew::Dataset.FormatOptions", "databrew-dataset-formatoptions");
    impl FormatOptions {
        new! {}
        set! {
            csv: CsvOptions = "Csv", "update";
            excel: ExcelOptions = "Excel", "update";
            json: JsonOptions = "Json", "update";
        }
    }

    object!(Input = "AWS::DataBrew::Dataset.Input", "databrew-dataset-input");
    impl Input {
        new! {}
        set! {
            data_catalog_input_definition: DataCatalogInputDefinition = "DataCatalogInputDefinition", "update";
            database_input_definition: DatabaseInputDefinition = "DatabaseInputDefinition", "update";
            metadata: Metadata = "Metadata", "update";
            s3_input_definition: S3Location = "S3InputDefinition", "update";
        }
    }

    object!(JsonOptions = "AWS::DataBrew::Dataset.JsonOptions", "databrew-dataset-jsonoptions");
    impl JsonOptions {
        new! {}
        set! {
            multi_line: bool = "MultiLine", "update";
        }
    }

    object!(Metadata = "AWS::DataBrew::Dataset.Metadata", "databrew-dataset-metadata");
    impl Metadata {
        new! {}
        set! {
            source_arn: m::Arn = "SourceArn", "update; 20 to 2048 characters";
        }
    }

    object!(PathOptions = "AWS::DataBrew::Dataset.PathOptions", "databrew-dataset-pathoptions");
    impl PathOptions {
        new! {}
        set! {
            files_limit: FilesLimit = "FilesLimit", "update";
            last_modified_date_condition: FilterExpression = "LastModifiedDateCondition", "update";
            parameters: [PathParameter] = "Parameters", "update";
        }
    }

    object!(PathParameter = "AWS::DataBrew::Dataset.PathParameter", "databrew-dataset-pathparameter");
    impl PathParameter {
        new! {
            path_parameter_name: String = "PathParameterName", "update; 1 to 255 characters";
            dataset_parameter: DatasetParameter = "DatasetParameter", "update";
        }
    }

    object!(S3Location = "AWS::DataBrew::Dataset.S3Location", "databrew-dataset-s3location");
    impl S3Location {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            bucket_owner: String = "BucketOwner", "update; 12 characters";
            key: String = "Key", "update; 1 to 1280 characters";
        }
    }
    values! { Format: Csv = "CSV", Json = "JSON", Parquet = "PARQUET", Excel = "EXCEL", Orc = "ORC" }
    values! { Source: S3 = "S3", DataCatalog = "DATA-CATALOG", Database = "DATABASE" }
    values! { Type: String = "String", Number = "Number", Datetime = "Datetime" }
    values! { Order: Ascending = "ASCENDING", Descending = "DESCENDING" }
    values! { OrderedBy: LastModifiedDate = "LAST_MODIFIED_DATE" }
}

resource! {
    Job = "AWS::DataBrew::Job", "databrew-job", List("Tags"), String
}
impl Job {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        type_: job::Type = "Type", "replacement";
    }
    set! {
        data_catalog_outputs: [job::DataCatalogOutput] = "DataCatalogOutputs", "update; at least 1 items";
        database_outputs: [job::DatabaseOutput] = "DatabaseOutputs", "update; at least 1 items";
        dataset_name: String = "DatasetName", "update; 1 to 255 characters";
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "update; 20 to 2048 characters";
        encryption_mode: job::EncryptionMode = "EncryptionMode", "update";
        job_sample: job::JobSample = "JobSample", "update";
        log_subscription: job::LogSubscription = "LogSubscription", "update";
        max_capacity: i64 = "MaxCapacity", "update";
        max_retries: i64 = "MaxRetries", "update; at least 0";
        output_location: job::OutputLocation = "OutputLocation", "update";
        outputs: [job::Output] = "Outputs", "update; at least 1 items";
        profile_configuration: job::ProfileConfiguration = "ProfileConfiguration", "update";
        project_name: String = "ProjectName", "update; 1 to 255 characters";
        recipe: job::Recipe = "Recipe", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
        timeout: i64 = "Timeout", "update; at least 0";
        validation_configurations: [job::ValidationConfiguration] = "ValidationConfigurations", "update; at least 1 items";
    }
}
/// Property types and values of [`Job`].
pub mod job {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AllowedStatistics = "AWS::DataBrew::Job.AllowedStatistics", "databrew-job-allowedstatistics");
    impl AllowedStatistics {
        new! {
            statistics: [String] = "Statistics", "update; at least 1 items";
        }
    }

    object!(ColumnSelector = "AWS::DataBrew::Job.ColumnSelector", "databrew-job-columnselector");
    impl ColumnSelector {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            regex: String = "Regex", "update; 1 to 255 characters";
        }
    }

    object!(ColumnStatisticsConfiguration = "AWS::DataBrew::Job.ColumnStatisticsConfiguration", "databrew-job-columnstatisticsconfiguration");
    impl ColumnStatisticsConfiguration {
        new! {
            statistics: StatisticsConfiguration = "Statistics", "update";
        }
        set! {
            selectors: [ColumnSelector] = "Selectors", "update; at least 1 items";
        }
    }

    object!(CsvOutputOptions = "AWS::DataBrew::Job.CsvOutputOptions", "databrew-job-csvoutputoptions");
    impl CsvOutputOptions {
        new! {}
        set! {
            delimiter: String = "Delimiter", "update; 1 characters";
        }
    }

    object!(DataCatalogOutput = "AWS::DataBrew::Job.DataCatalogOutput", "databrew-job-datacatalogoutput");
    impl DataCatalogOutput {
        new! {
            database_name: String = "DatabaseName", "update; 1 to 255 characters";
            table_name: String = "TableName", "update; 1 to 255 characters";
        }
        set! {
            catalog_id: String = "CatalogId", "update; 1 to 255 characters";
            database_options: DatabaseTableOutputOptions = "DatabaseOptions", "update";
            overwrite: bool = "Overwrite", "update";
            s3_options: S3TableOutputOptions = "S3Options", "update";
        }
    }

    object!(DatabaseOutput = "AWS::DataBrew::Job.DatabaseOutput", "databrew-job-databaseoutput");
    impl DatabaseOutput {
        new! {
            glue_connection_name: String = "GlueConnectionName", "update; 1 to 255 characters";
            database_options: DatabaseTableOutputOptions = "DatabaseOptions", "update";
        }
        set! {
            database_output_mode: DatabaseOutputMode = "DatabaseOutputMode", "update";
        }
    }

    object!(DatabaseTableOutputOptions = "AWS::DataBrew::Job.DatabaseTableOutputOptions", "databrew-job-databasetableoutputoptions");
    impl DatabaseTableOutputOptions {
        new! {
            table_name: String = "TableName", "update; 1 to 255 characters";
        }
        set! {
            temp_directory: S3Location = "TempDirectory", "update";
        }
    }

    object!(EntityDetectorConfiguration = "AWS::DataBrew::Job.EntityDetectorConfiguration", "databrew-job-entitydetectorconfiguration");
    impl EntityDetectorConfiguration {
        new! {
            entity_types: [String] = "EntityTypes", "update; at least 1 items";
        }
        set! {
            allowed_statistics: AllowedStatistics = "AllowedStatistics", "update";
        }
    }

    object!(JobSample = "AWS::DataBrew::Job.JobSample", "databrew-job-jobsample");
    impl JobSample {
        new! {}
        set! {
            mode: SampleMode = "Mode", "update";
            size: i64 = "Size", "update";
        }
    }

    object!(Output = "AWS::DataBrew::Job.Output", "databrew-job-output");
    impl Output {
        new! {
            location: S3Location = "Location", "update";
        }
        set! {
            compression_format: CompressionFormat = "CompressionFormat", "update";
            format: Format = "Format", "update";
            format_options: OutputFormatOptions = "FormatOptions", "update";
            max_output_files: i64 = "MaxOutputFiles", "update; 1 to 999";
            overwrite: bool = "Overwrite", "update";
            partition_columns: [String] = "PartitionColumns", "update; at most 200 items";
        }
    }

    object!(OutputFormatOptions = "AWS::DataBrew::Job.OutputFormatOptions", "databrew-job-outputformatoptions");
    impl OutputFormatOptions {
        new! {}
        set! {
            csv: CsvOutputOptions = "Csv", "update";
        }
    }

    object!(OutputLocation = "AWS::DataBrew::Job.OutputLocation", "databrew-job-outputlocation");
    impl OutputLocation {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            bucket_owner: String = "BucketOwner", "update; 12 characters";
            key: String = "Key", "update; 1 to 1280 characters";
        }
    }

    object!(ProfileConfiguration = "AWS::DataBrew::Job.ProfileConfiguration", "databrew-job-profileconfiguration");
    impl ProfileConfiguration {
        new! {}
        set! {
            column_statistics_configurations: [ColumnStatisticsConfiguration] = "ColumnStatisticsConfigurations", "update; at least 1 items";
            dataset_statistics_configuration: StatisticsConfiguration = "DatasetStatisticsConfiguration", "update";
            entity_detector_configuration: EntityDetectorConfiguration = "EntityDetectorConfiguration", "update";
            profile_columns: [ColumnSelector] = "ProfileColumns", "update; at least 1 items";
        }
    }

    object!(Recipe = "AWS::DataBrew::Job.Recipe", "databrew-job-recipe");
    impl Recipe {
        new! {
            name: String = "Name", "update";
        }
        set! {
            version: String = "Version", "update";
        }
    }

    object!(S3Location = "AWS::DataBrew::Job.S3Location", "databrew-job-s3location");
    impl S3Location {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            bucket_owner: String = "BucketOwner", "update; 12 characters";
            key: String = "Key", "update; 1 to 1280 characters";
        }
    }

    object!(S3TableOutputOptions = "AWS::DataBrew::Job.S3TableOutputOptions", "databrew-job-s3tableoutputoptions");
    impl S3TableOutputOptions {
        new! {
            location: S3Location = "Location", "update";
        }
    }

    object!(StatisticOverride = "AWS::DataBrew::Job.StatisticOverride", "databrew-job-statisticoverride");
    impl StatisticOverride {
        new! {
            parameters: v::Map<String> = "Parameters", "update";
            statistic: String = "Statistic", "update; 1 to 128 characters";
        }
    }

    object!(StatisticsConfiguration = "AWS::DataBrew::Job.StatisticsConfiguration", "databrew-job-statisticsconfiguration");
    impl StatisticsConfiguration {
        new! {}
        set! {
            included_statistics: [String] = "IncludedStatistics", "update; at least 1 items";
            overrides: [StatisticOverride] = "Overrides", "update; at least 1 items";
        }
    }

    object!(ValidationConfiguration = "AWS::DataBrew::Job.ValidationConfiguration", "databrew-job-validationconfiguration");
    impl ValidationConfiguration {
        new! {
            ruleset_arn: m::Arn = "RulesetArn", "update; 20 to 2048 characters";
        }
        set! {
            validation_mode: ValidationMode = "ValidationMode", "update";
        }
    }
    values! { EncryptionMode: SseKms = "SSE-KMS", SseS3 = "SSE-S3" }
    values! { LogSubscription: Enable = "ENABLE", Disable = "DISABLE" }
    values! { Type: Profile = "PROFILE", Recipe = "RECIPE" }
    values! { DatabaseOutputMode: NewTable = "NEW_TABLE" }
    values! { SampleMode: FullDataset = "FULL_DATASET", CustomRows = "CUSTOM_ROWS" }
    values! { CompressionFormat: Gzip = "GZIP", Lz4 = "LZ4", Snappy = "SNAPPY", Bzip2 = "BZIP2", Deflate = "DEFLATE", Lzo = "LZO", Brotli = "BROTLI", Zstd = "ZSTD", Zlib = "ZLIB" }
    values! { Format: Csv = "CSV", Json = "JSON", Parquet = "PARQUET", Glueparquet = "GLUEPARQUET", Avro = "AVRO", Orc = "ORC", Xml = "XML", Tableauhyper = "TABLEAUHYPER" }
    values! { ValidationMode: CheckAll = "CHECK_ALL" }
}

resource! {
    Project = "AWS::DataBrew::Project", "databrew-project", List("Tags"), String
}
impl Project {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        dataset_name: String = "DatasetName", "update; 1 to 255 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        recipe_name: String = "RecipeName", "update; 1 to 255 characters";
    }
    set! {
        sample: project::Sample = "Sample", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
/// Property types and values of [`Project`].
pub mod project {
    object!(Sample = "AWS::DataBrew::Project.Sample", "databrew-project-sample");
    impl Sample {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            size: i64 = "Size", "update; 1 to 5000";
        }
    }
    values! { Type: FirstN = "FIRST_N", LastN = "LAST_N", Random = "RANDOM" }
}

resource! {
    Recipe = "AWS::DataBrew::Recipe", "databrew-recipe", List("Tags"), String
}
impl Recipe {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        steps: [recipe::RecipeStep] = "Steps", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
/// Property types and values of [`Recipe`].
pub mod recipe {
    use crate::value as v;
    object!(Action = "AWS::DataBrew::Recipe.Action", "databrew-recipe-action");
    impl Action {
        new! {
            operation: String = "Operation", "update; 1 to 128 characters";
        }
        set! {
            parameters: v::Json = "Parameters", "update";
        }
    }

    object!(ConditionExpression = "AWS::DataBrew::Recipe.ConditionExpression", "databrew-recipe-conditionexpression");
    impl ConditionExpression {
        new! {
            condition: String = "Condition", "update; 1 to 128 characters";
            target_column: String = "TargetColumn", "update; 1 to 1024 characters";
        }
        set! {
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(DataCatalogInputDefinition = "AWS::DataBrew::Recipe.DataCatalogInputDefinition", "databrew-recipe-datacataloginputdefinition");
    impl DataCatalogInputDefinition {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update";
            database_name: String = "DatabaseName", "update";
            table_name: String = "TableName", "update";
            temp_directory: S3Location = "TempDirectory", "update";
        }
    }

    object!(Input = "AWS::DataBrew::Recipe.Input", "databrew-recipe-input");
    impl Input {
        new! {}
        set! {
            data_catalog_input_definition: DataCatalogInputDefinition = "DataCatalogInputDefinition", "update";
            s3_input_definition: S3Location = "S3InputDefinition", "update";
        }
    }

    object!(RecipeParameters = "AWS::DataBrew::Recipe.RecipeParameters", "databrew-recipe-recipeparameters");
    impl RecipeParameters {
        new! {}
        set! {
            aggregate_function: String = "AggregateFunction", "update";
            base: String = "Base", "update";
            case_statement: String = "CaseStatement", "update";
            category_map: String = "CategoryMap", "update";
            chars_to_remove: String = "CharsToRemove", "update";
            collapse_consecutive_whitespace: String = "CollapseConsecutiveWhitespace", "update";
            column_data_type: String = "ColumnDataType", "update";
            column_range: String = "ColumnRange", "update";
            count: String = "Count", "update";
            custom_characters: String = "CustomCharacters", "update";
            custom_stop_words: String = "CustomStopWords", "update";
            custom_value: String = "CustomValue", "update";
            datasets_columns: String = "DatasetsColumns", "update";
            date_add_value: String = "DateAddValue", "update";
            date_time_format: String = "DateTimeFormat", "update";
            date_time_parameters: String = "DateTimeParameters", "update";
            delete_other_rows: String = "DeleteOtherRows", "update";
            delimiter: String = "Delimiter", "update";
            end_pattern: String = "EndPattern", "update";
            end_position: String = "EndPosition", "update";
            end_value: String = "EndValue", "update";
            expand_contractions: String = "ExpandContractions", "update";
            exponent: String = "Exponent", "update";
            false_string: String = "FalseString", "update";
            group_by_agg_function_options: String = "GroupByAggFunctionOptions", "update";
            group_by_columns: String = "GroupByColumns", "update";
            hidden_columns: String = "HiddenColumns", "update";
            ignore_case: String = "IgnoreCase", "update";
            include_in_split: String = "IncludeInSplit", "update";
            input: Input = "Input", "update";
            interval: String = "Interval", "update";
            is_text: String = "IsText", "update";
            join_keys: String = "JoinKeys", "update";
            join_type: String = "JoinType", "update";
            left_columns: String = "LeftColumns", "update";
            limit: String = "Limit", "update";
            lower_bound: String = "LowerBound", "update";
            map_type: String = "MapType", "update";
            mode_type: String = "ModeType", "update";
            multi_line: bool = "MultiLine", "update";
            num_rows: String = "NumRows", "update";
            num_rows_after: String = "NumRowsAfter", "update";
            num_rows_before: String = "NumRowsBefore", "update";
            order_by_column: String = "OrderByColumn", "update";
            order_by_columns: String = "OrderByColumns", "update";
            other: String = "Other", "update";
            pattern: String = "Pattern", "update";
            pattern_option1: String = "PatternOption1", "update";
            pattern_option2: String = "PatternOption2", "update";
            pattern_options: String = "PatternOptions", "update";
            period: String = "Period", "update";
            position: String = "Position", "update";
            remove_all_punctuation: String = "RemoveAllPunctuation", "update";
            remove_all_quotes: String = "RemoveAllQuotes", "update";
            remove_all_whitespace: String = "RemoveAllWhitespace", "update";
            remove_custom_characters: String = "RemoveCustomCharacters", "update";
            remove_custom_value: String = "RemoveCustomValue", "update";
            remove_leading_and_trailing_punctuation: String = "RemoveLeadingAndTrailingPunctuation", "update";
            remove_leading_and_trailing_quotes: String = "RemoveLeadingAndTrailingQuotes", "update";
            remove_leading_and_trailing_whitespace: String = "RemoveLeadingAndTrailingWhitespace", "update";
            remove_letters: String = "RemoveLetters", "update";
            remove_numbers: String = "RemoveNumbers", "update";
            remove_source_column: String = "RemoveSourceColumn", "update";
            remove_special_characters: String = "RemoveSpecialCharacters", "update";
            right_columns: String = "RightColumns", "update";
            sample_size: String = "SampleSize", "update";
            sample_type: String = "SampleType", "update";
            second_input: String = "SecondInput", "update";
            secondary_inputs: [SecondaryInput] = "SecondaryInputs", "update";
            sheet_indexes: [i64] = "SheetIndexes", "update; 1 items";
            sheet_names: [String] = "SheetNames", "update; 1 items";
            source_column: String = "SourceColumn", "update";
            source_column1: String = "SourceColumn1", "update";
            source_column2: String = "SourceColumn2", "update";
            source_columns: String = "SourceColumns", "update";
            start_column_index: String = "StartColumnIndex", "update";
            start_pattern: String = "StartPattern", "update";
            start_position: String = "StartPosition", "update";
            start_value: String = "StartValue", "update";
            stemming_mode: String = "StemmingMode", "update";
            step_count: String = "StepCount", "update";
            step_index: String = "StepIndex", "update";
            stop_words_mode: String = "StopWordsMode", "update";
            strategy: String = "Strategy", "update";
            target_column: String = "TargetColumn", "update";
            target_column_names: String = "TargetColumnNames", "update";
            target_date_format: String = "TargetDateFormat", "update";
            target_index: String = "TargetIndex", "update";
            time_zone: String = "TimeZone", "update";
            tokenizer_pattern: String = "TokenizerPattern", "update";
            true_string: String = "TrueString", "update";
            udf_lang: String = "UdfLang", "update";
            units: String = "Units", "update";
            unpivot_column: String = "UnpivotColumn", "update";
            upper_bound: String = "UpperBound", "update";
            use_new_data_frame: String = "UseNewDataFrame", "update";
            value: String = "Value", "update";
            value1: String = "Value1", "update";
            value2: String = "Value2", "update";
            value_column: String = "ValueColumn", "update";
            view_frame: String = "ViewFrame", "update";
        }
    }

    object!(RecipeStep = "AWS::DataBrew::Recipe.RecipeStep", "databrew-recipe-recipestep");
    impl RecipeStep {
        new! {
            action: Action = "Action", "update";
        }
        set! {
            condition_expressions: [ConditionExpression] = "ConditionExpressions", "update";
        }
    }

    object!(S3Location = "AWS::DataBrew::Recipe.S3Location", "databrew-recipe-s3location");
    impl S3Location {
        new! {
            bucket: String = "Bucket", "update";
        }
        set! {
            key: String = "Key", "update";
        }
    }

    object!(SecondaryInput = "AWS::DataBrew::Recipe.SecondaryInput", "databrew-recipe-secondaryinput");
    impl SecondaryInput {
        new! {}
        set! {
            data_catalog_input_definition: DataCatalogInputDefinition = "DataCatalogInputDefinition", "update";
            s3_input_definition: S3Location = "S3InputDefinition", "update";
        }
    }
}

resource! {
    Ruleset = "AWS::DataBrew::Ruleset", "databrew-ruleset", List("Tags"), String
}
impl Ruleset {
    new! {
        target_arn: m::Arn = "TargetArn", "replacement; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        rules: [ruleset::Rule] = "Rules", "update; at least 1 items";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`Ruleset`].
pub mod ruleset {
    use crate::value as v;
    object!(ColumnSelector = "AWS::DataBrew::Ruleset.ColumnSelector", "databrew-ruleset-columnselector");
    impl ColumnSelector {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 255 characters";
            regex: String = "Regex", "update; 1 to 255 characters";
        }
    }

    object!(Rule = "AWS::DataBrew::Ruleset.Rule", "databrew-ruleset-rule");
    impl Rule {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            check_expression: String = "CheckExpression", "update; 4 to 1024 characters";
        }
        set! {
            column_selectors: [ColumnSelector] = "ColumnSelectors", "update; at least 1 items";
            disabled: bool = "Disabled", "update";
            substitution_map: [SubstitutionValue] = "SubstitutionMap", "update";
            threshold: Threshold = "Threshold", "update";
        }
    }

    object!(SubstitutionValue = "AWS::DataBrew::Ruleset.SubstitutionValue", "databrew-ruleset-substitutionvalue");
    impl SubstitutionValue {
        new! {
            value_reference: String = "ValueReference", "update; 2 to 128 characters";
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(Threshold = "AWS::DataBrew::Ruleset.Threshold", "databrew-ruleset-threshold");
    impl Threshold {
        new! {
            value: v::Number = "Value", "update; at least 0";
        }
        set! {
            type_: ThresholdType = "Type", "update";
            unit: ThresholdUnit = "Unit", "update";
        }
    }
    values! { ThresholdType: GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL", LessThanOrEqual = "LESS_THAN_OR_EQUAL", GreaterThan = "GREATER_THAN", LessThan = "LESS_THAN" }
    values! { ThresholdUnit: Count = "COUNT", Percentage = "PERCENTAGE" }
}

resource! {
    Schedule = "AWS::DataBrew::Schedule", "databrew-schedule", List("Tags"), String
}
impl Schedule {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        cron_expression: String = "CronExpression", "update; 1 to 512 characters";
    }
    set! {
        job_names: [String] = "JobNames", "update; at most 50 items";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
