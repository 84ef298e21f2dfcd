// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CleanRoomsML`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ConfiguredModelAlgorithm = "AWS::CleanRoomsML::ConfiguredModelAlgorithm", "cleanroomsml-configuredmodelalgorithm", List("Tags"), m::Arn
}
impl ConfiguredModelAlgorithm {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 255 characters";
        inference_container_config: configured_model_algorithm::InferenceContainerConfig = "InferenceContainerConfig", "replacement";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        training_container_config: configured_model_algorithm::ContainerConfig = "TrainingContainerConfig", "replacement";
    }
}
impl c::Handle<ConfiguredModelAlgorithm> {
    get! {
        attr_configured_model_algorithm_arn: m::Arn = "ConfiguredModelAlgorithmArn";
    }
}
give! { ConfiguredModelAlgorithm: m::Arn = Ref; }
/// Property types and values of [`ConfiguredModelAlgorithm`].
pub mod configured_model_algorithm {
    object!(ContainerConfig = "AWS::CleanRoomsML::ConfiguredModelAlgorithm.ContainerConfig", "cleanroomsml-configuredmodelalgorithm-containerconfig");
    impl ContainerConfig {
        new! {
            image_uri: String = "ImageUri", "update; 1 to 255 characters";
        }
        set! {
            arguments: [String] = "Arguments", "update; 1 to 100 items";
            entrypoint: [String] = "Entrypoint", "update; 1 to 100 items";
            metric_definitions: [MetricDefinition] = "MetricDefinitions", "update; at most 40 items";
        }
    }

    object!(InferenceContainerConfig = "AWS::CleanRoomsML::ConfiguredModelAlgorithm.InferenceContainerConfig", "cleanroomsml-configuredmodelalgorithm-inferencecontainerconfig");
    impl InferenceContainerConfig {
        new! {
            image_uri: String = "ImageUri", "update; 1 to 255 characters";
        }
    }

    object!(MetricDefinition = "AWS::CleanRoomsML::ConfiguredModelAlgorithm.MetricDefinition", "cleanroomsml-configuredmodelalgorithm-metricdefinition");
    impl MetricDefinition {
        new! {
            name: String = "Name", "update; 1 to 255 characters";
            regex: String = "Regex", "update; 1 to 500 characters";
        }
    }
}

resource! {
    ConfiguredModelAlgorithmAssociation = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation", "cleanroomsml-configuredmodelalgorithmassociation", List("Tags"), m::Arn
}
impl ConfiguredModelAlgorithmAssociation {
    new! {
        configured_model_algorithm_arn: m::Arn = "ConfiguredModelAlgorithmArn", "replacement; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        membership_identifier: String = "MembershipIdentifier", "replacement; 36 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 255 characters";
        privacy_configuration: configured_model_algorithm_association::PrivacyConfiguration = "PrivacyConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConfiguredModelAlgorithmAssociation> {
    get! {
        attr_collaboration_identifier: String = "CollaborationIdentifier";
        attr_configured_model_algorithm_association_arn: m::Arn = "ConfiguredModelAlgorithmAssociationArn";
    }
}
give! { ConfiguredModelAlgorithmAssociation: m::Arn = Ref; }
/// Property types and values of [`ConfiguredModelAlgorithmAssociation`].
pub mod configured_model_algorithm_association {
    use crate::value as v;
    object!(CustomEntityConfig = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.CustomEntityConfig", "cleanroomsml-configuredmodelalgorithmassociation-customentityconfig");
    impl CustomEntityConfig {
        new! {
            custom_data_identifiers: [String] = "CustomDataIdentifiers", "update; 1 to 10 items";
        }
    }

    object!(LogRedactionConfiguration = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.LogRedactionConfiguration", "cleanroomsml-configuredmodelalgorithmassociation-logredactionconfiguration");
    impl LogRedactionConfiguration {
        new! {
            entities_to_redact: [EntityType] = "EntitiesToRedact", "update; at least 1 items";
        }
        set! {
            custom_entity_config: CustomEntityConfig = "CustomEntityConfig", "update";
        }
    }

    object!(LogsConfigurationPolicy = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.LogsConfigurationPolicy", "cleanroomsml-configuredmodelalgorithmassociation-logsconfigurationpolicy");
    impl LogsConfigurationPolicy {
        new! {
            allowed_account_ids: [String] = "AllowedAccountIds", "update; 1 to 5 items";
        }
        set! {
            filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
            log_redaction_configuration: LogRedactionConfiguration = "LogRedactionConfiguration", "update";
            log_type: LogType = "LogType", "update";
        }
    }

    object!(MetricsConfigurationPolicy = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.MetricsConfigurationPolicy", "cleanroomsml-configuredmodelalgorithmassociation-metricsconfigurationpolicy");
    impl MetricsConfigurationPolicy {
        new! {
            noise_level: NoiseLevelType = "NoiseLevel", "update";
        }
    }

    object!(PrivacyConfiguration = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.PrivacyConfiguration", "cleanroomsml-configuredmodelalgorithmassociation-privacyconfiguration");
    impl PrivacyConfiguration {
        new! {
            policies: PrivacyConfigurationPolicies = "Policies", "update";
        }
    }

    object!(PrivacyConfigurationPolicies = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.PrivacyConfigurationPolicies", "cleanroomsml-configuredmodelalgorithmassociation-privacyconfigurationpolicies");
    impl PrivacyConfigurationPolicies {
        new! {}
        set! {
            trained_model_exports: TrainedModelExportsConfigurationPolicy = "TrainedModelExports", "update";
            trained_model_inference_jobs: TrainedModelInferenceJobsConfigurationPolicy = "TrainedModelInferenceJobs", "update";
            trained_models: TrainedModelsConfigurationPolicy = "TrainedModels", "update";
        }
    }

    object!(TrainedModelArtifactMaxSize = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelArtifactMaxSize", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelartifactmaxsize");
    impl TrainedModelArtifactMaxSize {
        new! {
            unit: TrainedModelArtifactMaxSizeUnitType = "Unit", "update";
            value: v::Number = "Value", "update; 0.01 to 10.0";
        }
    }

    object!(TrainedModelExportsConfigurationPolicy = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelExportsConfigurationPolicy", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsconfigurationpolicy");
    impl TrainedModelExportsConfigurationPolicy {
        new! {
            files_to_export: [TrainedModelExportFileType] = "FilesToExport", "update; 1 to 2 items";
            max_size: TrainedModelExportsMaxSize = "MaxSize", "update";
        }
    }

    object!(TrainedModelExportsMaxSize = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelExportsMaxSize", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsmaxsize");
    impl TrainedModelExportsMaxSize {
        new! {
            unit: TrainedModelExportsMaxSizeUnitType = "Unit", "update";
            value: v::Number = "Value", "update; 0.01 to 10.0";
        }
    }

    object!(TrainedModelInferenceJobsConfigurationPolicy = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelInferenceJobsConfigurationPolicy", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencejobsconfigurationpolicy");
    impl TrainedModelInferenceJobsConfigurationPolicy {
        new! {}
        set! {
            container_logs: [LogsConfigurationPolicy] = "ContainerLogs", "update; 1 to 5 items";
            max_output_size: TrainedModelInferenceMaxOutputSize = "MaxOutputSize", "update";
        }
    }

    object!(TrainedModelInferenceMaxOutputSize = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelInferenceMaxOutputSize", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencemaxoutputsize");
    impl TrainedModelInferenceMaxOutputSize {
        new! {
            unit: TrainedModelInferenceMaxOutputSizeUnitType = "Unit", "update";
            value: v::Number = "Value", "update; 0.01 to 50.0";
        }
    }

    object!(TrainedModelsConfigurationPolicy = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelsConfigurationPolicy", "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelsconfigurationpolicy");
    impl TrainedModelsConfigurationPolicy {
        new! {}
        set! {
            container_logs: [LogsConfigurationPolicy] = "ContainerLogs", "update; 1 to 5 items";
            container_metrics: MetricsConfigurationPolicy = "ContainerMetrics", "update";
            max_artifact_size: TrainedModelArtifactMaxSize = "MaxArtifactSize", "update";
        }
    }
    values! { EntityType: AllPersonallyIdentifiableInformation = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION", Numbers = "NUMBERS", Custom = "CUSTOM" }
    values! { LogType: All = "ALL", ErrorSummary = "ERROR_SUMMARY" }
    values! { NoiseLevelType: High = "HIGH", Medium = "MEDIUM", Low = "LOW", None = "NONE" }
    values! { TrainedModelArtifactMaxSizeUnitType: Gb = "GB" }
    values! { TrainedModelExportFileType: Model = "MODEL", Output = "OUTPUT" }
    values! { TrainedModelExportsMaxSizeUnitType: Gb = "GB" }
    values! { TrainedModelInferenceMaxOutputSizeUnitType: Gb = "GB" }
}

resource! {
    TrainingDataset = "AWS::CleanRoomsML::TrainingDataset", "cleanroomsml-trainingdataset", List("Tags"), m::Arn
}
impl TrainingDataset {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        name: String = "Name", "replacement; 1 to 63 characters";
        training_data: [training_dataset::Dataset] = "TrainingData", "replacement; 1 items";
    }
    set! {
        description: String = "Description", "replacement; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TrainingDataset> {
    get! {
        attr_status: String = "Status";
        attr_training_dataset_arn: m::Arn = "TrainingDatasetArn";
    }
}
give! { TrainingDataset: m::Arn = Ref; }
/// Property types and values of [`TrainingDataset`].
pub mod training_dataset {
    object!(ColumnSchema = "AWS::CleanRoomsML::TrainingDataset.ColumnSchema", "cleanroomsml-trainingdataset-columnschema");
    impl ColumnSchema {
        new! {
            column_name: String = "ColumnName", "update; 1 to 128 characters";
            column_types: [ColumnType] = "ColumnTypes", "update; 1 items";
        }
    }

    object!(DataSource = "AWS::CleanRoomsML::TrainingDataset.DataSource", "cleanroomsml-trainingdataset-datasource");
    impl DataSource {
        new! {
            glue_data_source: GlueDataSource = "GlueDataSource", "update";
        }
    }

    object!(Dataset = "AWS::CleanRoomsML::TrainingDataset.Dataset", "cleanroomsml-trainingdataset-dataset");
    impl Dataset {
        new! {
            type_: DatasetType = "Type", "update";
            input_config: DatasetInputConfig = "InputConfig", "update";
        }
    }

    object!(DatasetInputConfig = "AWS::CleanRoomsML::TrainingDataset.DatasetInputConfig", "cleanroomsml-trainingdataset-datasetinputconfig");
    impl DatasetInputConfig {
        new! {
            data_source: DataSource = "DataSource", "update";
            schema: [ColumnSchema] = "Schema", "update; 1 to 100 items";
        }
    }

    object!(GlueDataSource = "AWS::CleanRoomsML::TrainingDataset.GlueDataSource", "cleanroomsml-trainingdataset-gluedatasource");
    impl GlueDataSource {
        new! {
            database_name: String = "DatabaseName", "update; 1 to 128 characters";
            table_name: String = "TableName", "update; 1 to 128 characters";
        }
        set! {
            catalog_id: String = "CatalogId", "update; 12 characters";
        }
    }
    values! { ColumnType: UserId = "USER_ID", ItemId = "ITEM_ID", Timestamp = "TIMESTAMP", CategoricalFeature = "CATEGORICAL_FEATURE", NumericalFeature = "NUMERICAL_FEATURE" }
    values! { DatasetType: Interactions = "INTERACTIONS" }
}
