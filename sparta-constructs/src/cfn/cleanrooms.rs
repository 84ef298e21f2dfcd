// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CleanRooms`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AnalysisTemplate = "AWS::CleanRooms::AnalysisTemplate", "cleanrooms-analysistemplate", List("Tags"), String
}
impl AnalysisTemplate {
    new! {
        name: String = "Name", "replacement; at most 128 characters";
        format: analysis_template::Format = "Format", "replacement";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
        source: analysis_template::AnalysisSource = "Source", "replacement";
    }
    set! {
        analysis_parameters: [analysis_template::AnalysisParameter] = "AnalysisParameters", "replacement; at most 50 items";
        description: String = "Description", "update; at most 255 characters";
        error_message_configuration: analysis_template::ErrorMessageConfiguration = "ErrorMessageConfiguration", "replacement";
        schema: analysis_template::AnalysisSchema = "Schema", "replacement";
        source_metadata: analysis_template::AnalysisSourceMetadata = "SourceMetadata", "update";
        synthetic_data_parameters: analysis_template::SyntheticDataParameters = "SyntheticDataParameters", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AnalysisTemplate> {
    get! {
        attr_analysis_template_identifier: String = "AnalysisTemplateIdentifier";
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_membership_arn: m::Arn = "MembershipArn";
        attr_schema: v::Json = "Schema";
        attr_schema_referenced_tables: [String] = "Schema.ReferencedTables";
    }
}
give! { AnalysisTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AnalysisTemplate`].
pub mod analysis_template {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AnalysisParameter = "AWS::CleanRooms::AnalysisTemplate.AnalysisParameter", "cleanrooms-analysistemplate-analysisparameter");
    impl AnalysisParameter {
        new! {
            name: String = "Name", "replacement; 1 to 100 characters";
            type_: AnalysisParameterType = "Type", "replacement";
        }
        set! {
            default_value: String = "DefaultValue", "replacement; at most 1000 characters";
        }
    }

    object!(AnalysisSchema = "AWS::CleanRooms::AnalysisTemplate.AnalysisSchema", "cleanrooms-analysistemplate-analysisschema");
    impl AnalysisSchema {
        new! {
            referenced_tables: [String] = "ReferencedTables", "update";
        }
    }

    object!(AnalysisSource = "AWS::CleanRooms::AnalysisTemplate.AnalysisSource", "cleanrooms-analysistemplate-analysissource");
    impl AnalysisSource {
        new! {}
        set! {
            artifacts: AnalysisTemplateArtifacts = "Artifacts", "update";
            text: String = "Text", "replacement; at most 90000 characters";
        }
    }

    object!(AnalysisSourceMetadata = "AWS::CleanRooms::AnalysisTemplate.AnalysisSourceMetadata", "cleanrooms-analysistemplate-analysissourcemetadata");
    impl AnalysisSourceMetadata {
        new! {
            artifacts: AnalysisTemplateArtifactMetadata = "Artifacts", "update";
        }
    }

    object!(AnalysisTemplateArtifact = "AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifact", "cleanrooms-analysistemplate-analysistemplateartifact");
    impl AnalysisTemplateArtifact {
        new! {
            location: S3Location = "Location", "update";
        }
    }

    object!(AnalysisTemplateArtifactMetadata = "AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifactMetadata", "cleanrooms-analysistemplate-analysistemplateartifactmetadata");
    impl AnalysisTemplateArtifactMetadata {
        new! {
            entry_point_hash: Hash = "EntryPointHash", "update";
        }
        set! {
            additional_artifact_hashes: [Hash] = "AdditionalArtifactHashes", "update";
        }
    }

    object!(AnalysisTemplateArtifacts = "AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifacts", "cleanrooms-analysistemplate-analysistemplateartifacts");
    impl AnalysisTemplateArtifacts {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 512 characters";
            entry_point: AnalysisTemplateArtifact = "EntryPoint", "update";
        }
        set! {
            additional_artifacts: [AnalysisTemplateArtifact] = "AdditionalArtifacts", "update; 1 items";
        }
    }

    object!(ColumnClassificationDetails = "AWS::CleanRooms::AnalysisTemplate.ColumnClassificationDetails", "cleanrooms-analysistemplate-columnclassificationdetails");
    impl ColumnClassificationDetails {
        new! {
            column_mapping: [SyntheticDataColumnProperties] = "ColumnMapping", "update; 5 to 1000 items";
        }
    }

    object!(ErrorMessageConfiguration = "AWS::CleanRooms::AnalysisTemplate.ErrorMessageConfiguration", "cleanrooms-analysistemplate-errormessageconfiguration");
    impl ErrorMessageConfiguration {
        new! {
            type_: ErrorMessageConfigurationType = "Type", "update";
        }
    }

    object!(Hash = "AWS::CleanRooms::AnalysisTemplate.Hash", "cleanrooms-analysistemplate-hash");
    impl Hash {
        new! {}
        set! {
            sha256: String = "Sha256", "update";
        }
    }

    object!(MlSyntheticDataParameters = "AWS::CleanRooms::AnalysisTemplate.MLSyntheticDataParameters", "cleanrooms-analysistemplate-mlsyntheticdataparameters");
    impl MlSyntheticDataParameters {
        new! {
            column_classification: ColumnClassificationDetails = "ColumnClassification", "update";
            epsilon: v::Number = "Epsilon", "update; 0.0001 to 10";
            max_membership_inference_attack_score: v::Number = "MaxMembershipInferenceAttackScore", "update; 0.5 to 1";
        }
    }

    object!(S3Location = "AWS::CleanRooms::AnalysisTemplate.S3Location", "cleanrooms-analysistemplate-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
    }

    object!(SyntheticDataColumnProperties = "AWS::CleanRooms::AnalysisTemplate.SyntheticDataColumnProperties", "cleanrooms-analysistemplate-syntheticdatacolumnproperties");
    impl SyntheticDataColumnProperties {
        new! {
            column_name: String = "ColumnName", "update; at most 128 characters";
            column_type: ColumnType = "ColumnType", "update";
            is_predictive_value: bool = "IsPredictiveValue", "update";
        }
    }

    object!(SyntheticDataParameters = "AWS::CleanRooms::AnalysisTemplate.SyntheticDataParameters", "cleanrooms-analysistemplate-syntheticdataparameters");
    impl SyntheticDataParameters {
        new! {
            ml_synthetic_data_parameters: MlSyntheticDataParameters = "MlSyntheticDataParameters", "update";
        }
    }
    values! { Format: Sql = "SQL", Pyspark1_0 = "PYSPARK_1_0" }
    values! { AnalysisParameterType: Smallint = "SMALLINT", Integer = "INTEGER", Bigint = "BIGINT", Decimal = "DECIMAL", Real = "REAL", DoublePrecision = "DOUBLE_PRECISION", Boolean = "BOOLEAN", Char = "CHAR", Varchar = "VARCHAR", Date = "DATE", Timestamp = "TIMESTAMP", Timestamptz = "TIMESTAMPTZ", Time = "TIME", Timetz = "TIMETZ", Varbyte = "VARBYTE", Binary = "BINARY", Byte = "BYTE", Character = "CHARACTER", Double = "DOUBLE", Float = "FLOAT", Int = "INT", Long = "LONG", Numeric = "NUMERIC", Short = "SHORT", String = "STRING", TimestampLtz = "TIMESTAMP_LTZ", TimestampNtz = "TIMESTAMP_NTZ", Tinyint = "TINYINT" }
    values! { ErrorMessageConfigurationType: Detailed = "DETAILED" }
    values! { ColumnType: Categorical = "CATEGORICAL", Numerical = "NUMERICAL" }
}

resource! {
    Collaboration = "AWS::CleanRooms::Collaboration", "cleanrooms-collaboration", List("Tags"), String
}
impl Collaboration {
    new! {
        creator_display_name: String = "CreatorDisplayName", "replacement; 1 to 100 characters";
        name: String = "Name", "update; 1 to 100 characters";
        description: String = "Description", "update; 1 to 255 characters";
        query_log_status: collaboration::CollaborationQueryLogStatus = "QueryLogStatus", "replacement";
    }
    set! {
        allowed_result_regions: [collaboration::SupportedS3Region] = "AllowedResultRegions", "replacement";
        analytics_engine: collaboration::AnalyticsEngine = "AnalyticsEngine", "update";
        auto_approved_change_types: [collaboration::AutoApprovedChangeType] = "AutoApprovedChangeTypes", "replacement";
        creator_ml_member_abilities: collaboration::MlMemberAbilities = "CreatorMLMemberAbilities", "replacement";
        creator_member_abilities: [collaboration::MemberAbility] = "CreatorMemberAbilities", "replacement";
        creator_payment_configuration: collaboration::PaymentConfiguration = "CreatorPaymentConfiguration", "replacement";
        data_encryption_metadata: collaboration::DataEncryptionMetadata = "DataEncryptionMetadata", "replacement";
        is_metrics_enabled: bool = "IsMetricsEnabled", "update";
        job_log_status: collaboration::CollaborationJobLogStatus = "JobLogStatus", "replacement";
        members: [collaboration::MemberSpecification] = "Members", "replacement; at most 9 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Collaboration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
    }
}
give! { Collaboration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Collaboration`].
pub mod collaboration {
    object!(DataEncryptionMetadata = "AWS::CleanRooms::Collaboration.DataEncryptionMetadata", "cleanrooms-collaboration-dataencryptionmetadata");
    impl DataEncryptionMetadata {
        new! {
            allow_cleartext: bool = "AllowCleartext", "replacement";
            allow_duplicates: bool = "AllowDuplicates", "replacement";
            allow_joins_on_columns_with_different_names: bool = "AllowJoinsOnColumnsWithDifferentNames", "replacement";
            preserve_nulls: bool = "PreserveNulls", "replacement";
        }
    }

    object!(JobComputePaymentConfig = "AWS::CleanRooms::Collaboration.JobComputePaymentConfig", "cleanrooms-collaboration-jobcomputepaymentconfig");
    impl JobComputePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(MlMemberAbilities = "AWS::CleanRooms::Collaboration.MLMemberAbilities", "cleanrooms-collaboration-mlmemberabilities");
    impl MlMemberAbilities {
        new! {
            custom_ml_member_abilities: [CustomMlMemberAbility] = "CustomMLMemberAbilities", "update";
        }
    }

    object!(MlPaymentConfig = "AWS::CleanRooms::Collaboration.MLPaymentConfig", "cleanrooms-collaboration-mlpaymentconfig");
    impl MlPaymentConfig {
        new! {}
        set! {
            model_inference: ModelInferencePaymentConfig = "ModelInference", "update";
            model_training: ModelTrainingPaymentConfig = "ModelTraining", "update";
            synthetic_data_generation: SyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration", "update";
        }
    }

    object!(MemberSpecification = "AWS::CleanRooms::Collaboration.MemberSpecification", "cleanrooms-collaboration-memberspecification");
    impl MemberSpecification {
        new! {
            account_id: String = "AccountId", "replacement; 12 characters";
            display_name: String = "DisplayName", "replacement; 1 to 100 characters";
        }
        set! {
            ml_member_abilities: MlMemberAbilities = "MLMemberAbilities", "update";
            member_abilities: [MemberAbility] = "MemberAbilities", "replacement";
            payment_configuration: PaymentConfiguration = "PaymentConfiguration", "update";
        }
    }

    object!(ModelInferencePaymentConfig = "AWS::CleanRooms::Collaboration.ModelInferencePaymentConfig", "cleanrooms-collaboration-modelinferencepaymentconfig");
    impl ModelInferencePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(ModelTrainingPaymentConfig = "AWS::CleanRooms::Collaboration.ModelTrainingPaymentConfig", "cleanrooms-collaboration-modeltrainingpaymentconfig");
    impl ModelTrainingPaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(PaymentConfiguration = "AWS::CleanRooms::Collaboration.PaymentConfiguration", "cleanrooms-collaboration-paymentconfiguration");
    impl PaymentConfiguration {
        new! {
            query_compute: QueryComputePaymentConfig = "QueryCompute", "update";
        }
        set! {
            job_compute: JobComputePaymentConfig = "JobCompute", "update";
            machine_learning: MlPaymentConfig = "MachineLearning", "update";
        }
    }

    object!(QueryComputePaymentConfig = "AWS::CleanRooms::Collaboration.QueryComputePaymentConfig", "cleanrooms-collaboration-querycomputepaymentconfig");
    impl QueryComputePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(SyntheticDataGenerationPaymentConfig = "AWS::CleanRooms::Collaboration.SyntheticDataGenerationPaymentConfig", "cleanrooms-collaboration-syntheticdatagenerationpaymentconfig");
    impl SyntheticDataGenerationPaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }
    values! { SupportedS3Region: UsWest1 = "us-west-1", UsWest2 = "us-west-2", UsEast1 = "us-east-1", UsEast2 = "us-east-2", AfSouth1 = "af-south-1", ApEast1 = "ap-east-1", ApEast2 = "ap-east-2", ApSouth2 = "ap-south-2", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast3 = "ap-southeast-3", ApSoutheast5 = "ap-southeast-5", ApSoutheast4 = "ap-southeast-4", ApSoutheast7 = "ap-southeast-7", ApSouth1 = "ap-south-1", ApNortheast3 = "ap-northeast-3", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", CaCentral1 = "ca-central-1", CaWest1 = "ca-west-1", EuSouth1 = "eu-south-1", EuWest3 = "eu-west-3", EuSouth2 = "eu-south-2", EuCentral2 = "eu-central-2", EuCentral1 = "eu-central-1", EuNorth1 = "eu-north-1", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", MeSouth1 = "me-south-1", MeCentral1 = "me-central-1", IlCentral1 = "il-central-1", SaEast1 = "sa-east-1", MxCentral1 = "mx-central-1" }
    values! { AnalyticsEngine: CleanRoomsSql = "CLEAN_ROOMS_SQL", Spark = "SPARK" }
    values! { AutoApprovedChangeType: AddMember = "ADD_MEMBER", GrantReceiveResultsAbility = "GRANT_RECEIVE_RESULTS_ABILITY", RevokeReceiveResultsAbility = "REVOKE_RECEIVE_RESULTS_ABILITY" }
    values! { MemberAbility: CanQuery = "CAN_QUERY", CanRunJob = "CAN_RUN_JOB", CanReceiveResults = "CAN_RECEIVE_RESULTS" }
    values! { CollaborationJobLogStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { CollaborationQueryLogStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { CustomMlMemberAbility: CanReceiveModelOutput = "CAN_RECEIVE_MODEL_OUTPUT", CanReceiveInferenceOutput = "CAN_RECEIVE_INFERENCE_OUTPUT" }
}

resource! {
    ConfiguredTable = "AWS::CleanRooms::ConfiguredTable", "cleanrooms-configuredtable", List("Tags"), String
}
impl ConfiguredTable {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
        allowed_columns: [String] = "AllowedColumns", "replacement; 1 to 100 items";
        analysis_method: configured_table::AnalysisMethod = "AnalysisMethod", "replacement";
        table_reference: configured_table::TableReference = "TableReference", "replacement";
    }
    set! {
        analysis_rules: [configured_table::AnalysisRule] = "AnalysisRules", "update; 1 items";
        description: String = "Description", "update; at most 255 characters";
        selected_analysis_methods: [configured_table::SelectedAnalysisMethod] = "SelectedAnalysisMethods", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConfiguredTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_configured_table_identifier: String = "ConfiguredTableIdentifier";
    }
}
give! { ConfiguredTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ConfiguredTable`].
pub mod configured_table {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AggregateColumn = "AWS::CleanRooms::ConfiguredTable.AggregateColumn", "cleanrooms-configuredtable-aggregatecolumn");
    impl AggregateColumn {
        new! {
            column_names: [String] = "ColumnNames", "update; at least 1 items";
            function: AggregateFunctionName = "Function", "update";
        }
    }

    object!(AggregationConstraint = "AWS::CleanRooms::ConfiguredTable.AggregationConstraint", "cleanrooms-configuredtable-aggregationconstraint");
    impl AggregationConstraint {
        new! {
            column_name: String = "ColumnName", "update; 1 to 127 characters";
            type_: AggregationType = "Type", "update";
            minimum: v::Number = "Minimum", "update; 2 to 100000";
        }
    }

    object!(AggregationThreshold = "AWS::CleanRooms::ConfiguredTable.AggregationThreshold", "cleanrooms-configuredtable-aggregationthreshold");
    impl AggregationThreshold {
        new! {
            allowed_aggregate_expression_type: AllowedAggregateExpressionType = "AllowedAggregateExpressionType", "update";
            type_: AggregationThresholdType = "Type", "update";
            identity_columns: [String] = "IdentityColumns", "update; 1 items";
            minimum_identity_count: i64 = "MinimumIdentityCount", "update; 2 to 100000";
        }
        set! {
            output_column_thresholds: [OutputColumnThreshold] = "OutputColumnThresholds", "update";
        }
    }

    object!(AnalysisRule = "AWS::CleanRooms::ConfiguredTable.AnalysisRule", "cleanrooms-configuredtable-analysisrule");
    impl AnalysisRule {
        new! {
            type_: ConfiguredTableAnalysisRuleType = "Type", "update";
            policy: ConfiguredTableAnalysisRulePolicy = "Policy", "update";
        }
    }

    object!(AnalysisRuleAggregation = "AWS::CleanRooms::ConfiguredTable.AnalysisRuleAggregation", "cleanrooms-configuredtable-analysisruleaggregation");
    new_struct! { AnalysisRuleAggregation, AnalysisRuleAggregationRequired {
        aggregate_columns: [AggregateColumn] = "AggregateColumns", "update; at least 1 items";
        dimension_columns: [String] = "DimensionColumns", "update";
        join_columns: [String] = "JoinColumns", "update";
        output_constraints: [AggregationConstraint] = "OutputConstraints", "update; at least 1 items";
        scalar_functions: [ScalarFunctions] = "ScalarFunctions", "update";
    } }
    impl AnalysisRuleAggregation {
        set! {
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses", "update";
            allowed_join_operators: [JoinOperator] = "AllowedJoinOperators", "update; at most 2 items";
            join_required: JoinRequiredOption = "JoinRequired", "update";
        }
    }

    object!(AnalysisRuleCustom = "AWS::CleanRooms::ConfiguredTable.AnalysisRuleCustom", "cleanrooms-configuredtable-analysisrulecustom");
    impl AnalysisRuleCustom {
        new! {
            allowed_analyses: [String] = "AllowedAnalyses", "update";
        }
        set! {
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses", "update";
            aggregation_thresholds: [AggregationThreshold] = "AggregationThresholds", "update; 1 items";
            allowed_analysis_providers: [String] = "AllowedAnalysisProviders", "update";
            comparison_controls: ComparisonControls = "ComparisonControls", "update";
            differential_privacy: DifferentialPrivacy = "DifferentialPrivacy", "update";
            disallowed_output_columns: [String] = "DisallowedOutputColumns", "update";
        }
    }

    object!(AnalysisRuleList = "AWS::CleanRooms::ConfiguredTable.AnalysisRuleList", "cleanrooms-configuredtable-analysisrulelist");
    impl AnalysisRuleList {
        new! {
            join_columns: [String] = "JoinColumns", "update; at least 1 items";
            list_columns: [String] = "ListColumns", "update";
        }
        set! {
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses", "update";
            allowed_join_operators: [JoinOperator] = "AllowedJoinOperators", "update; at most 2 items";
        }
    }

    object!(AthenaTableReference = "AWS::CleanRooms::ConfiguredTable.AthenaTableReference", "cleanrooms-configuredtable-athenatablereference");
    impl AthenaTableReference {
        new! {
            database_name: String = "DatabaseName", "update; at most 128 characters";
            table_name: String = "TableName", "update; at most 128 characters";
            work_group: String = "WorkGroup", "update; 1 to 128 characters";
        }
        set! {
            catalog_name: String = "CatalogName", "update; 1 to 64 characters";
            output_location: String = "OutputLocation", "update; 8 to 1024 characters";
            region: CommercialRegion = "Region", "update";
        }
    }

    object!(ComparisonControls = "AWS::CleanRooms::ConfiguredTable.ComparisonControls", "cleanrooms-configuredtable-comparisoncontrols");
    impl ComparisonControls {
        new! {
            allowed_column_comparison_columns: [String] = "AllowedColumnComparisonColumns", "update";
            allowed_literal_comparison_columns: [String] = "AllowedLiteralComparisonColumns", "update";
        }
    }

    object!(ConfiguredTableAnalysisRulePolicy = "AWS::CleanRooms::ConfiguredTable.ConfiguredTableAnalysisRulePolicy", "cleanrooms-configuredtable-configuredtableanalysisrulepolicy");
    impl ConfiguredTableAnalysisRulePolicy {
        new! {
            v1: ConfiguredTableAnalysisRulePolicyV1 = "V1", "update";
        }
    }

    object!(ConfiguredTableAnalysisRulePolicyV1 = "AWS::CleanRooms::ConfiguredTable.ConfiguredTableAnalysisRulePolicyV1", "cleanrooms-configuredtable-configuredtableanalysisrulepolicyv1");
    impl ConfiguredTableAnalysisRulePolicyV1 {
        new! {}
        set! {
            aggregation: AnalysisRuleAggregation = "Aggregation", "update";
            custom: AnalysisRuleCustom = "Custom", "update";
            list: AnalysisRuleList = "List", "update";
        }
    }

    object!(DifferentialPrivacy = "AWS::CleanRooms::ConfiguredTable.DifferentialPrivacy", "cleanrooms-configuredtable-differentialprivacy");
    impl DifferentialPrivacy {
        new! {
            columns: [DifferentialPrivacyColumn] = "Columns", "update; at least 1 items";
        }
    }

    object!(DifferentialPrivacyColumn = "AWS::CleanRooms::ConfiguredTable.DifferentialPrivacyColumn", "cleanrooms-configuredtable-differentialprivacycolumn");
    impl DifferentialPrivacyColumn {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(GlueTableReference = "AWS::CleanRooms::ConfiguredTable.GlueTableReference", "cleanrooms-configuredtable-gluetablereference");
    impl GlueTableReference {
        new! {
            database_name: String = "DatabaseName", "replacement; at most 128 characters";
            table_name: String = "TableName", "replacement; at most 128 characters";
        }
        set! {
            region: CommercialRegion = "Region", "update";
        }
    }

    object!(OutputColumnThreshold = "AWS::CleanRooms::ConfiguredTable.OutputColumnThreshold", "cleanrooms-configuredtable-outputcolumnthreshold");
    impl OutputColumnThreshold {
        new! {
            output_column_name: String = "OutputColumnName", "update; 1 to 127 characters";
            minimum_identity_count: i64 = "MinimumIdentityCount", "update; 0 to 100000";
        }
    }

    object!(SnowflakeTableReference = "AWS::CleanRooms::ConfiguredTable.SnowflakeTableReference", "cleanrooms-configuredtable-snowflaketablereference");
    new_struct! { SnowflakeTableReference, SnowflakeTableReferenceRequired {
        secret_arn: m::Arn = "SecretArn", "update; at most 256 characters";
        database_name: String = "DatabaseName", "update; 1 to 256 characters";
        schema_name: String = "SchemaName", "update; 1 to 256 characters";
        table_name: String = "TableName", "update; 1 to 256 characters";
        account_identifier: String = "AccountIdentifier", "update; 3 to 256 characters";
        table_schema: SnowflakeTableSchema = "TableSchema", "update";
    } }

    object!(SnowflakeTableSchema = "AWS::CleanRooms::ConfiguredTable.SnowflakeTableSchema", "cleanrooms-configuredtable-snowflaketableschema");
    impl SnowflakeTableSchema {
        new! {
            v1: [SnowflakeTableSchemaV1] = "V1", "update; 1 to 250 items";
        }
    }

    object!(SnowflakeTableSchemaV1 = "AWS::CleanRooms::ConfiguredTable.SnowflakeTableSchemaV1", "cleanrooms-configuredtable-snowflaketableschemav1");
    impl SnowflakeTableSchemaV1 {
        new! {
            column_name: String = "ColumnName", "update; at most 128 characters";
            column_type: String = "ColumnType", "update; at most 255 characters";
        }
    }

    object!(TableReference = "AWS::CleanRooms::ConfiguredTable.TableReference", "cleanrooms-configuredtable-tablereference");
    impl TableReference {
        new! {}
        set! {
            athena: AthenaTableReference = "Athena", "update";
            glue: GlueTableReference = "Glue", "replacement";
            snowflake: SnowflakeTableReference = "Snowflake", "update";
        }
    }
    values! { AnalysisMethod: DirectQuery = "DIRECT_QUERY", DirectJob = "DIRECT_JOB", Multiple = "MULTIPLE" }
    values! { SelectedAnalysisMethod: DirectQuery = "DIRECT_QUERY", DirectJob = "DIRECT_JOB" }
    values! { AggregateFunctionName: Sum = "SUM", SumDistinct = "SUM_DISTINCT", Count = "COUNT", CountDistinct = "COUNT_DISTINCT", Avg = "AVG" }
    values! { AggregationType: CountDistinct = "COUNT_DISTINCT" }
    values! { AllowedAggregateExpressionType: ColumnsOnly = "COLUMNS_ONLY", AnyExpression = "ANY_EXPRESSION" }
    values! { AggregationThresholdType: CountDistinct = "COUNT_DISTINCT" }
    values! { ConfiguredTableAnalysisRuleType: Aggregation = "AGGREGATION", List = "LIST", Custom = "CUSTOM" }
    values! { AdditionalAnalyses: Allowed = "ALLOWED", Required = "REQUIRED", NotAllowed = "NOT_ALLOWED" }
    values! { JoinOperator: Or = "OR", And = "AND" }
    values! { JoinRequiredOption: QueryRunner = "QUERY_RUNNER" }
    values! { ScalarFunctions: Trunc = "TRUNC", Abs = "ABS", Ceiling = "CEILING", Floor = "FLOOR", Ln = "LN", Log = "LOG", Round = "ROUND", Sqrt = "SQRT", Cast = "CAST", Lower = "LOWER", Rtrim = "RTRIM", Upper = "UPPER", Coalesce = "COALESCE", Convert = "CONVERT", CurrentDate = "CURRENT_DATE", Dateadd = "DATEADD", Extract = "EXTRACT", Getdate = "GETDATE", Substring = "SUBSTRING", ToChar = "TO_CHAR", ToDate = "TO_DATE", ToNumber = "TO_NUMBER", ToTimestamp = "TO_TIMESTAMP", Trim = "TRIM" }
    values! { CommercialRegion: UsWest1 = "us-west-1", UsWest2 = "us-west-2", UsEast1 = "us-east-1", UsEast2 = "us-east-2", AfSouth1 = "af-south-1", ApEast1 = "ap-east-1", ApSouth2 = "ap-south-2", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast5 = "ap-southeast-5", ApSoutheast4 = "ap-southeast-4", ApSoutheast7 = "ap-southeast-7", ApSouth1 = "ap-south-1", ApNortheast3 = "ap-northeast-3", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", CaCentral1 = "ca-central-1", CaWest1 = "ca-west-1", EuSouth1 = "eu-south-1", EuWest3 = "eu-west-3", EuSouth2 = "eu-south-2", EuCentral2 = "eu-central-2", EuCentral1 = "eu-central-1", EuNorth1 = "eu-north-1", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", MeSouth1 = "me-south-1", MeCentral1 = "me-central-1", IlCentral1 = "il-central-1", SaEast1 = "sa-east-1", MxCentral1 = "mx-central-1", ApEast2 = "ap-east-2" }
}

resource! {
    ConfiguredTableAssociation = "AWS::CleanRooms::ConfiguredTableAssociation", "cleanrooms-configuredtableassociation", List("Tags"), String
}
impl ConfiguredTableAssociation {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 512 characters";
        name: String = "Name", "replacement; at most 128 characters";
        configured_table_identifier: String = "ConfiguredTableIdentifier", "replacement; 36 characters";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
    }
    set! {
        configured_table_association_analysis_rules: [configured_table_association::ConfiguredTableAssociationAnalysisRule] = "ConfiguredTableAssociationAnalysisRules", "update; 1 items";
        description: String = "Description", "update; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConfiguredTableAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_configured_table_association_identifier: String = "ConfiguredTableAssociationIdentifier";
    }
}
give! { ConfiguredTableAssociation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ConfiguredTableAssociation`].
pub mod configured_table_association {
    object!(ConfiguredTableAssociationAnalysisRule = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRule", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrule");
    impl ConfiguredTableAssociationAnalysisRule {
        new! {
            type_: ConfiguredTableAssociationAnalysisRuleType = "Type", "update";
            policy: ConfiguredTableAssociationAnalysisRulePolicy = "Policy", "update";
        }
    }

    object!(ConfiguredTableAssociationAnalysisRuleAggregation = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleAggregation", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisruleaggregation");
    impl ConfiguredTableAssociationAnalysisRuleAggregation {
        new! {}
        set! {
            allowed_additional_analyses: [String] = "AllowedAdditionalAnalyses", "update; at most 25 items";
            allowed_result_receivers: [String] = "AllowedResultReceivers", "update";
        }
    }

    object!(ConfiguredTableAssociationAnalysisRuleCustom = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleCustom", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulecustom");
    impl ConfiguredTableAssociationAnalysisRuleCustom {
        new! {}
        set! {
            allowed_additional_analyses: [String] = "AllowedAdditionalAnalyses", "update; at most 25 items";
            allowed_result_receivers: [String] = "AllowedResultReceivers", "update";
        }
    }

    object!(ConfiguredTableAssociationAnalysisRuleList = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleList", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulelist");
    impl ConfiguredTableAssociationAnalysisRuleList {
        new! {}
        set! {
            allowed_additional_analyses: [String] = "AllowedAdditionalAnalyses", "update; at most 25 items";
            allowed_result_receivers: [String] = "AllowedResultReceivers", "update";
        }
    }

    object!(ConfiguredTableAssociationAnalysisRulePolicy = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicy", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicy");
    impl ConfiguredTableAssociationAnalysisRulePolicy {
        new! {
            v1: ConfiguredTableAssociationAnalysisRulePolicyV1 = "V1", "update";
        }
    }

    object!(ConfiguredTableAssociationAnalysisRulePolicyV1 = "AWS::CleanRooms::ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicyV1", "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicyv1");
    impl ConfiguredTableAssociationAnalysisRulePolicyV1 {
        new! {}
        set! {
            aggregation: ConfiguredTableAssociationAnalysisRuleAggregation = "Aggregation", "update";
            custom: ConfiguredTableAssociationAnalysisRuleCustom = "Custom", "update";
            list: ConfiguredTableAssociationAnalysisRuleList = "List", "update";
        }
    }
    values! { ConfiguredTableAssociationAnalysisRuleType: Aggregation = "AGGREGATION", List = "LIST", Custom = "CUSTOM" }
}

resource! {
    IdMappingTable = "AWS::CleanRooms::IdMappingTable", "cleanrooms-idmappingtable", List("Tags"), String
}
impl IdMappingTable {
    new! {
        name: String = "Name", "replacement; at most 128 characters";
        input_reference_config: id_mapping_table::IdMappingTableInputReferenceConfig = "InputReferenceConfig", "replacement";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 4 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IdMappingTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_id_mapping_table_identifier: String = "IdMappingTableIdentifier";
        attr_input_reference_properties: v::Json = "InputReferenceProperties";
        attr_membership_arn: m::Arn = "MembershipArn";
    }
}
give! { IdMappingTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IdMappingTable`].
pub mod id_mapping_table {
    use crate::value::meaning as m;
    object!(IdMappingTableInputReferenceConfig = "AWS::CleanRooms::IdMappingTable.IdMappingTableInputReferenceConfig", "cleanrooms-idmappingtable-idmappingtableinputreferenceconfig");
    impl IdMappingTableInputReferenceConfig {
        new! {
            input_reference_arn: m::Arn = "InputReferenceArn", "update; 20 to 2048 characters";
            manage_resource_policies: bool = "ManageResourcePolicies", "update";
        }
    }

    object!(IdMappingTableInputReferenceProperties = "AWS::CleanRooms::IdMappingTable.IdMappingTableInputReferenceProperties", "cleanrooms-idmappingtable-idmappingtableinputreferenceproperties");
    impl IdMappingTableInputReferenceProperties {
        new! {
            id_mapping_table_input_source: [IdMappingTableInputSource] = "IdMappingTableInputSource", "update; 2 items";
        }
    }

    object!(IdMappingTableInputSource = "AWS::CleanRooms::IdMappingTable.IdMappingTableInputSource", "cleanrooms-idmappingtable-idmappingtableinputsource");
    impl IdMappingTableInputSource {
        new! {
            id_namespace_association_id: String = "IdNamespaceAssociationId", "update";
            type_: Type = "Type", "update";
        }
    }
    values! { Type: Source = "SOURCE", Target = "TARGET" }
}

resource! {
    IdNamespaceAssociation = "AWS::CleanRooms::IdNamespaceAssociation", "cleanrooms-idnamespaceassociation", List("Tags"), String
}
impl IdNamespaceAssociation {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
        input_reference_config: id_namespace_association::IdNamespaceAssociationInputReferenceConfig = "InputReferenceConfig", "replacement";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        id_mapping_config: id_namespace_association::IdMappingConfig = "IdMappingConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IdNamespaceAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_id_namespace_association_identifier: String = "IdNamespaceAssociationIdentifier";
        attr_input_reference_properties: v::Json = "InputReferenceProperties";
        attr_membership_arn: m::Arn = "MembershipArn";
    }
}
give! { IdNamespaceAssociation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IdNamespaceAssociation`].
pub mod id_namespace_association {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(IdMappingConfig = "AWS::CleanRooms::IdNamespaceAssociation.IdMappingConfig", "cleanrooms-idnamespaceassociation-idmappingconfig");
    impl IdMappingConfig {
        new! {
            allow_use_as_dimension_column: bool = "AllowUseAsDimensionColumn", "update";
        }
    }

    object!(IdNamespaceAssociationInputReferenceConfig = "AWS::CleanRooms::IdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfig", "cleanrooms-idnamespaceassociation-idnamespaceassociationinputreferenceconfig");
    impl IdNamespaceAssociationInputReferenceConfig {
        new! {
            input_reference_arn: m::Arn = "InputReferenceArn", "update; at most 256 characters";
            manage_resource_policies: bool = "ManageResourcePolicies", "update";
        }
    }

    object!(IdNamespaceAssociationInputReferenceProperties = "AWS::CleanRooms::IdNamespaceAssociation.IdNamespaceAssociationInputReferenceProperties", "cleanrooms-idnamespaceassociation-idnamespaceassociationinputreferenceproperties");
    impl IdNamespaceAssociationInputReferenceProperties {
        new! {}
        set! {
            id_mapping_workflows_supported: [v::Json] = "IdMappingWorkflowsSupported", "update";
            id_namespace_type: IdNamespaceType = "IdNamespaceType", "update";
        }
    }
    values! { IdNamespaceType: Source = "SOURCE", Target = "TARGET" }
}

resource! {
    IntermediateTable = "AWS::CleanRooms::IntermediateTable", "cleanrooms-intermediatetable", List("Tags"), String
}
impl IntermediateTable {
    new! {
        name: String = "Name", "replacement; 1 to 100 characters";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
        population_analysis_configuration: intermediate_table::PopulationAnalysisConfiguration = "PopulationAnalysisConfiguration", "replacement";
    }
    set! {
        analysis_rules: [intermediate_table::IntermediateTableAnalysisRule] = "AnalysisRules", "update; 1 items";
        description: String = "Description", "update; at most 255 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 4 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IntermediateTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_intermediate_table_identifier: String = "IntermediateTableIdentifier";
        attr_membership_arn: m::Arn = "MembershipArn";
        attr_status: String = "Status";
    }
}
give! { IntermediateTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IntermediateTable`].
pub mod intermediate_table {
    use crate::value::meaning as m;
    object!(AggregationThreshold = "AWS::CleanRooms::IntermediateTable.AggregationThreshold", "cleanrooms-intermediatetable-aggregationthreshold");
    impl AggregationThreshold {
        new! {
            allowed_aggregate_expression_type: AllowedAggregateExpressionType = "AllowedAggregateExpressionType", "update";
            type_: AggregationThresholdType = "Type", "update";
            identity_columns: [String] = "IdentityColumns", "update; 1 items";
            minimum_identity_count: i64 = "MinimumIdentityCount", "update; 2 to 100000";
        }
        set! {
            output_column_thresholds: [OutputColumnThreshold] = "OutputColumnThresholds", "update";
        }
    }

    object!(ComparisonControls = "AWS::CleanRooms::IntermediateTable.ComparisonControls", "cleanrooms-intermediatetable-comparisoncontrols");
    impl ComparisonControls {
        new! {
            allowed_column_comparison_columns: [String] = "AllowedColumnComparisonColumns", "update";
            allowed_literal_comparison_columns: [String] = "AllowedLiteralComparisonColumns", "update";
        }
    }

    object!(DifferentialPrivacy = "AWS::CleanRooms::IntermediateTable.DifferentialPrivacy", "cleanrooms-intermediatetable-differentialprivacy");
    impl DifferentialPrivacy {
        new! {
            columns: [DifferentialPrivacyColumn] = "Columns", "update; at least 1 items";
        }
    }

    object!(DifferentialPrivacyColumn = "AWS::CleanRooms::IntermediateTable.DifferentialPrivacyColumn", "cleanrooms-intermediatetable-differentialprivacycolumn");
    impl DifferentialPrivacyColumn {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(IntermediateTableAnalysisRule = "AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRule", "cleanrooms-intermediatetable-intermediatetableanalysisrule");
    impl IntermediateTableAnalysisRule {
        new! {
            type_: IntermediateTableAnalysisRuleType = "Type", "update";
            policy: IntermediateTableAnalysisRulePolicy = "Policy", "update";
        }
    }

    object!(IntermediateTableAnalysisRuleCustom = "AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRuleCustom", "cleanrooms-intermediatetable-intermediatetableanalysisrulecustom");
    impl IntermediateTableAnalysisRuleCustom {
        new! {
            allowed_analyses: [String] = "AllowedAnalyses", "update";
        }
        set! {
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses", "update";
            aggregation_thresholds: [AggregationThreshold] = "AggregationThresholds", "update; 1 items";
            allowed_analysis_providers: [String] = "AllowedAnalysisProviders", "update";
            allowed_result_receivers: [String] = "AllowedResultReceivers", "update";
            comparison_controls: ComparisonControls = "ComparisonControls", "update";
            differential_privacy: DifferentialPrivacy = "DifferentialPrivacy", "update";
            disallowed_output_columns: [String] = "DisallowedOutputColumns", "update";
        }
    }

    object!(IntermediateTableAnalysisRulePolicy = "AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRulePolicy", "cleanrooms-intermediatetable-intermediatetableanalysisrulepolicy");
    impl IntermediateTableAnalysisRulePolicy {
        new! {
            v1: IntermediateTableAnalysisRulePolicyV1 = "V1", "update";
        }
    }

    object!(IntermediateTableAnalysisRulePolicyV1 = "AWS::CleanRooms::IntermediateTable.IntermediateTableAnalysisRulePolicyV1", "cleanrooms-intermediatetable-intermediatetableanalysisrulepolicyv1");
    impl IntermediateTableAnalysisRulePolicyV1 {
        new! {
            custom: IntermediateTableAnalysisRuleCustom = "Custom", "update";
        }
    }

    object!(OutputColumnThreshold = "AWS::CleanRooms::IntermediateTable.OutputColumnThreshold", "cleanrooms-intermediatetable-outputcolumnthreshold");
    impl OutputColumnThreshold {
        new! {
            output_column_name: String = "OutputColumnName", "update; 1 to 127 characters";
            minimum_identity_count: i64 = "MinimumIdentityCount", "update; 0 to 100000";
        }
    }

    object!(PopulationAnalysisConfiguration = "AWS::CleanRooms::IntermediateTable.PopulationAnalysisConfiguration", "cleanrooms-intermediatetable-populationanalysisconfiguration");
    impl PopulationAnalysisConfiguration {
        new! {}
        set! {
            sql_parameters: PopulationAnalysisSqlParameters = "SqlParameters", "update";
        }
    }

    object!(PopulationAnalysisSqlParameters = "AWS::CleanRooms::IntermediateTable.PopulationAnalysisSqlParameters", "cleanrooms-intermediatetable-populationanalysissqlparameters");
    impl PopulationAnalysisSqlParameters {
        new! {}
        set! {
            analysis_template_arn: m::Arn = "AnalysisTemplateArn", "update; at most 256 characters";
            query_string: String = "QueryString", "update; at most 500000 characters";
        }
    }
    values! { AllowedAggregateExpressionType: ColumnsOnly = "COLUMNS_ONLY", AnyExpression = "ANY_EXPRESSION" }
    values! { AggregationThresholdType: CountDistinct = "COUNT_DISTINCT" }
    values! { IntermediateTableAnalysisRuleType: Custom = "CUSTOM" }
    values! { AdditionalAnalyses: Allowed = "ALLOWED", Required = "REQUIRED", NotAllowed = "NOT_ALLOWED" }
}

resource! {
    Membership = "AWS::CleanRooms::Membership", "cleanrooms-membership", List("Tags"), String
}
impl Membership {
    new! {
        collaboration_identifier: String = "CollaborationIdentifier", "replacement; 36 characters";
        query_log_status: membership::MembershipQueryLogStatus = "QueryLogStatus", "update";
    }
    set! {
        default_job_result_configuration: membership::MembershipProtectedJobResultConfiguration = "DefaultJobResultConfiguration", "update";
        default_result_configuration: membership::MembershipProtectedQueryResultConfiguration = "DefaultResultConfiguration", "update";
        is_metrics_enabled: bool = "IsMetricsEnabled", "update";
        job_log_status: membership::MembershipJobLogStatus = "JobLogStatus", "update";
        payment_configuration: membership::MembershipPaymentConfiguration = "PaymentConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Membership> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_creator_account_id: String = "CollaborationCreatorAccountId";
        attr_membership_identifier: String = "MembershipIdentifier";
    }
}
give! { Membership: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Membership`].
pub mod membership {
    use crate::value::meaning as m;
    object!(MembershipJobComputePaymentConfig = "AWS::CleanRooms::Membership.MembershipJobComputePaymentConfig", "cleanrooms-membership-membershipjobcomputepaymentconfig");
    impl MembershipJobComputePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(MembershipMlPaymentConfig = "AWS::CleanRooms::Membership.MembershipMLPaymentConfig", "cleanrooms-membership-membershipmlpaymentconfig");
    impl MembershipMlPaymentConfig {
        new! {}
        set! {
            model_inference: MembershipModelInferencePaymentConfig = "ModelInference", "update";
            model_training: MembershipModelTrainingPaymentConfig = "ModelTraining", "update";
            synthetic_data_generation: MembershipSyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration", "update";
        }
    }

    object!(MembershipModelInferencePaymentConfig = "AWS::CleanRooms::Membership.MembershipModelInferencePaymentConfig", "cleanrooms-membership-membershipmodelinferencepaymentconfig");
    impl MembershipModelInferencePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(MembershipModelTrainingPaymentConfig = "AWS::CleanRooms::Membership.MembershipModelTrainingPaymentConfig", "cleanrooms-membership-membershipmodeltrainingpaymentconfig");
    impl MembershipModelTrainingPaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(MembershipPaymentConfiguration = "AWS::CleanRooms::Membership.MembershipPaymentConfiguration", "cleanrooms-membership-membershippaymentconfiguration");
    impl MembershipPaymentConfiguration {
        new! {
            query_compute: MembershipQueryComputePaymentConfig = "QueryCompute", "update";
        }
        set! {
            job_compute: MembershipJobComputePaymentConfig = "JobCompute", "update";
            machine_learning: MembershipMlPaymentConfig = "MachineLearning", "update";
        }
    }

    object!(MembershipProtectedJobOutputConfiguration = "AWS::CleanRooms::Membership.MembershipProtectedJobOutputConfiguration", "cleanrooms-membership-membershipprotectedjoboutputconfiguration");
    impl MembershipProtectedJobOutputConfiguration {
        new! {
            s3: ProtectedJobS3OutputConfigurationInput = "S3", "update";
        }
    }

    object!(MembershipProtectedJobResultConfiguration = "AWS::CleanRooms::Membership.MembershipProtectedJobResultConfiguration", "cleanrooms-membership-membershipprotectedjobresultconfiguration");
    impl MembershipProtectedJobResultConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 512 characters";
            output_configuration: MembershipProtectedJobOutputConfiguration = "OutputConfiguration", "update";
        }
    }

    object!(MembershipProtectedQueryOutputConfiguration = "AWS::CleanRooms::Membership.MembershipProtectedQueryOutputConfiguration", "cleanrooms-membership-membershipprotectedqueryoutputconfiguration");
    impl MembershipProtectedQueryOutputConfiguration {
        new! {
            s3: ProtectedQueryS3OutputConfiguration = "S3", "update";
        }
    }

    object!(MembershipProtectedQueryResultConfiguration = "AWS::CleanRooms::Membership.MembershipProtectedQueryResultConfiguration", "cleanrooms-membership-membershipprotectedqueryresultconfiguration");
    impl MembershipProtectedQueryResultConfiguration {
        new! {
            output_configuration: MembershipProtectedQueryOutputConfiguration = "OutputConfiguration", "update";
        }
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 512 characters";
        }
    }

    object!(MembershipQueryComputePaymentConfig = "AWS::CleanRooms::Membership.MembershipQueryComputePaymentConfig", "cleanrooms-membership-membershipquerycomputepaymentconfig");
    impl MembershipQueryComputePaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(MembershipSyntheticDataGenerationPaymentConfig = "AWS::CleanRooms::Membership.MembershipSyntheticDataGenerationPaymentConfig", "cleanrooms-membership-membershipsyntheticdatagenerationpaymentconfig");
    impl MembershipSyntheticDataGenerationPaymentConfig {
        new! {
            is_responsible: bool = "IsResponsible", "update";
        }
    }

    object!(ProtectedJobS3OutputConfigurationInput = "AWS::CleanRooms::Membership.ProtectedJobS3OutputConfigurationInput", "cleanrooms-membership-protectedjobs3outputconfigurationinput");
    impl ProtectedJobS3OutputConfigurationInput {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            key_prefix: String = "KeyPrefix", "update";
        }
    }

    object!(ProtectedQueryS3OutputConfiguration = "AWS::CleanRooms::Membership.ProtectedQueryS3OutputConfiguration", "cleanrooms-membership-protectedquerys3outputconfiguration");
    impl ProtectedQueryS3OutputConfiguration {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
            result_format: ResultFormat = "ResultFormat", "update";
        }
        set! {
            key_prefix: String = "KeyPrefix", "update";
            single_file_output: bool = "SingleFileOutput", "update";
        }
    }
    values! { MembershipJobLogStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { MembershipQueryLogStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ResultFormat: Csv = "CSV", Parquet = "PARQUET" }
}

resource! {
    PrivacyBudgetTemplate = "AWS::CleanRooms::PrivacyBudgetTemplate", "cleanrooms-privacybudgettemplate", List("Tags"), String
}
impl PrivacyBudgetTemplate {
    new! {
        privacy_budget_type: privacy_budget_template::PrivacyBudgetType = "PrivacyBudgetType", "replacement";
        auto_refresh: privacy_budget_template::AutoRefresh = "AutoRefresh", "replacement";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
        parameters: privacy_budget_template::Parameters = "Parameters", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PrivacyBudgetTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collaboration_arn: m::Arn = "CollaborationArn";
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_membership_arn: m::Arn = "MembershipArn";
        attr_privacy_budget_template_identifier: String = "PrivacyBudgetTemplateIdentifier";
    }
}
give! { PrivacyBudgetTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PrivacyBudgetTemplate`].
pub mod privacy_budget_template {
    use crate::value::meaning as m;
    object!(BudgetParameter = "AWS::CleanRooms::PrivacyBudgetTemplate.BudgetParameter", "cleanrooms-privacybudgettemplate-budgetparameter");
    impl BudgetParameter {
        new! {
            type_: Type = "Type", "update";
            budget: i64 = "Budget", "update; at least 0";
        }
        set! {
            auto_refresh: BudgetParameterAutoRefresh = "AutoRefresh", "update";
        }
    }

    object!(Parameters = "AWS::CleanRooms::PrivacyBudgetTemplate.Parameters", "cleanrooms-privacybudgettemplate-parameters");
    impl Parameters {
        new! {}
        set! {
            budget_parameters: [BudgetParameter] = "BudgetParameters", "update; 1 to 2 items";
            epsilon: i64 = "Epsilon", "update; 1 to 20";
            resource_arn: m::Arn = "ResourceArn", "replacement; at most 200 characters";
            users_noise_per_query: i64 = "UsersNoisePerQuery", "update; 10 to 100";
        }
    }
    values! { AutoRefresh: CalendarMonth = "CALENDAR_MONTH", None = "NONE" }
    values! { PrivacyBudgetType: DifferentialPrivacy = "DIFFERENTIAL_PRIVACY", AccessBudget = "ACCESS_BUDGET" }
    values! { BudgetParameterAutoRefresh: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Type: CalendarDay = "CALENDAR_DAY", CalendarMonth = "CALENDAR_MONTH", CalendarWeek = "CALENDAR_WEEK", Lifetime = "LIFETIME" }
}
