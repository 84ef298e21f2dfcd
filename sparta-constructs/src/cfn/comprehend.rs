// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Comprehend`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DocumentClassifier = "AWS::Comprehend::DocumentClassifier", "comprehend-documentclassifier", List("Tags"), m::Arn
}
impl DocumentClassifier {
    new! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "replacement; 20 to 2048 characters";
        document_classifier_name: String = "DocumentClassifierName", "replacement; 1 to 63 characters";
        input_data_config: document_classifier::DocumentClassifierInputDataConfig = "InputDataConfig", "replacement";
        language_code: document_classifier::LanguageCode = "LanguageCode", "replacement";
    }
    set! {
        mode: document_classifier::Mode = "Mode", "replacement";
        model_kms_key_id: m::kms::KeyReference = "ModelKmsKeyId", "replacement; 1 to 2048 characters";
        model_policy: String = "ModelPolicy", "update; 1 to 20000 characters";
        output_data_config: document_classifier::DocumentClassifierOutputDataConfig = "OutputDataConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        version_name: String = "VersionName", "replacement; 1 to 63 characters";
        volume_kms_key_id: m::kms::KeyReference = "VolumeKmsKeyId", "replacement; 1 to 2048 characters";
        vpc_config: document_classifier::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<DocumentClassifier> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { DocumentClassifier: m::Arn = Ref; }
/// Property types and values of [`DocumentClassifier`].
pub mod document_classifier {
    use crate::value::meaning as m;
    object!(AugmentedManifestsListItem = "AWS::Comprehend::DocumentClassifier.AugmentedManifestsListItem", "comprehend-documentclassifier-augmentedmanifestslistitem");
    impl AugmentedManifestsListItem {
        new! {
            attribute_names: [String] = "AttributeNames", "replacement; 1 to 63 items";
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
        set! {
            split: Split = "Split", "replacement";
        }
    }

    object!(DocumentClassifierDocuments = "AWS::Comprehend::DocumentClassifier.DocumentClassifierDocuments", "comprehend-documentclassifier-documentclassifierdocuments");
    impl DocumentClassifierDocuments {
        new! {
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
        set! {
            test_s3_uri: String = "TestS3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(DocumentClassifierInputDataConfig = "AWS::Comprehend::DocumentClassifier.DocumentClassifierInputDataConfig", "comprehend-documentclassifier-documentclassifierinputdataconfig");
    impl DocumentClassifierInputDataConfig {
        new! {}
        set! {
            augmented_manifests: [AugmentedManifestsListItem] = "AugmentedManifests", "replacement";
            data_format: DataFormat = "DataFormat", "replacement";
            document_reader_config: DocumentReaderConfig = "DocumentReaderConfig", "replacement";
            document_type: DocumentType = "DocumentType", "replacement";
            documents: DocumentClassifierDocuments = "Documents", "replacement";
            label_delimiter: String = "LabelDelimiter", "replacement; 1 characters";
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
            test_s3_uri: String = "TestS3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(DocumentClassifierOutputDataConfig = "AWS::Comprehend::DocumentClassifier.DocumentClassifierOutputDataConfig", "comprehend-documentclassifier-documentclassifieroutputdataconfig");
    impl DocumentClassifierOutputDataConfig {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
            s3_uri: String = "S3Uri", "replacement; at most 1024 characters";
        }
    }

    object!(DocumentReaderConfig = "AWS::Comprehend::DocumentClassifier.DocumentReaderConfig", "comprehend-documentclassifier-documentreaderconfig");
    impl DocumentReaderConfig {
        new! {
            document_read_action: DocumentReadAction = "DocumentReadAction", "replacement";
        }
        set! {
            document_read_mode: DocumentReadMode = "DocumentReadMode", "replacement";
            feature_types: [FeatureType] = "FeatureTypes", "replacement; 1 to 2 items";
        }
    }

    object!(VpcConfig = "AWS::Comprehend::DocumentClassifier.VpcConfig", "comprehend-documentclassifier-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; 1 to 16 items";
        }
    }
    values! { LanguageCode: En = "en", Es = "es", Fr = "fr", It = "it", De = "de", Pt = "pt" }
    values! { Mode: MultiClass = "MULTI_CLASS", MultiLabel = "MULTI_LABEL" }
    values! { Split: Train = "TRAIN", Test = "TEST" }
    values! { DataFormat: ComprehendCsv = "COMPREHEND_CSV", AugmentedManifest = "AUGMENTED_MANIFEST" }
    values! { DocumentType: PlainTextDocument = "PLAIN_TEXT_DOCUMENT", SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT" }
    values! { DocumentReadAction: TextractDetectDocumentText = "TEXTRACT_DETECT_DOCUMENT_TEXT", TextractAnalyzeDocument = "TEXTRACT_ANALYZE_DOCUMENT" }
    values! { DocumentReadMode: ServiceDefault = "SERVICE_DEFAULT", ForceDocumentReadAction = "FORCE_DOCUMENT_READ_ACTION" }
    values! { FeatureType: Tables = "TABLES", Forms = "FORMS" }
}

resource! {
    DocumentClassifierEndpoint = "AWS::Comprehend::DocumentClassifierEndpoint", "comprehend-documentclassifierendpoint", List("Tags"), m::Arn
}
impl DocumentClassifierEndpoint {
    new! {
        model_arn: m::Arn = "ModelArn", "update; at most 256 characters";
        endpoint_name: String = "EndpointName", "replacement; 1 to 40 characters";
        desired_inference_units: i64 = "DesiredInferenceUnits", "update; at least 1";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DocumentClassifierEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_current_inference_units: i64 = "CurrentInferenceUnits";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { DocumentClassifierEndpoint: m::Arn = Ref; }

resource! {
    EntityRecognizer = "AWS::Comprehend::EntityRecognizer", "comprehend-entityrecognizer", List("Tags"), m::Arn
}
impl EntityRecognizer {
    new! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "replacement; 20 to 2048 characters";
        recognizer_name: String = "RecognizerName", "replacement; at most 63 characters";
        input_data_config: entity_recognizer::EntityRecognizerInputDataConfig = "InputDataConfig", "replacement";
        language_code: entity_recognizer::LanguageCode = "LanguageCode", "replacement";
    }
    set! {
        model_kms_key_id: String = "ModelKmsKeyId", "replacement; at most 2048 characters";
        model_policy: String = "ModelPolicy", "replacement; 1 to 20000 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        version_name: String = "VersionName", "replacement; at most 63 characters";
        volume_kms_key_id: String = "VolumeKmsKeyId", "replacement; at most 2048 characters";
        vpc_config: entity_recognizer::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<EntityRecognizer> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { EntityRecognizer: m::Arn = Ref; }
/// Property types and values of [`EntityRecognizer`].
pub mod entity_recognizer {
    use crate::value::meaning as m;
    object!(AugmentedManifestsListItem = "AWS::Comprehend::EntityRecognizer.AugmentedManifestsListItem", "comprehend-entityrecognizer-augmentedmanifestslistitem");
    impl AugmentedManifestsListItem {
        new! {
            attribute_names: [String] = "AttributeNames", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            annotation_data_s3_uri: String = "AnnotationDataS3Uri", "update; at most 1024 characters";
            document_type: DocumentType = "DocumentType", "update";
            source_documents_s3_uri: String = "SourceDocumentsS3Uri", "update; at most 1024 characters";
            split: Split = "Split", "update";
        }
    }

    object!(EntityRecognizerAnnotations = "AWS::Comprehend::EntityRecognizer.EntityRecognizerAnnotations", "comprehend-entityrecognizer-entityrecognizerannotations");
    impl EntityRecognizerAnnotations {
        new! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            test_s3_uri: String = "TestS3Uri", "update; at most 1024 characters";
        }
    }

    object!(EntityRecognizerDocuments = "AWS::Comprehend::EntityRecognizer.EntityRecognizerDocuments", "comprehend-entityrecognizer-entityrecognizerdocuments");
    impl EntityRecognizerDocuments {
        new! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
        set! {
            input_format: InputFormat = "InputFormat", "update";
            test_s3_uri: String = "TestS3Uri", "update; at most 1024 characters";
        }
    }

    object!(EntityRecognizerEntityList = "AWS::Comprehend::EntityRecognizer.EntityRecognizerEntityList", "comprehend-entityrecognizer-entityrecognizerentitylist");
    impl EntityRecognizerEntityList {
        new! {
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }

    object!(EntityRecognizerInputDataConfig = "AWS::Comprehend::EntityRecognizer.EntityRecognizerInputDataConfig", "comprehend-entityrecognizer-entityrecognizerinputdataconfig");
    impl EntityRecognizerInputDataConfig {
        new! {
            entity_types: [EntityTypesListItem] = "EntityTypes", "update";
        }
        set! {
            annotations: EntityRecognizerAnnotations = "Annotations", "update";
            augmented_manifests: [AugmentedManifestsListItem] = "AugmentedManifests", "update";
            data_format: DataFormat = "DataFormat", "update";
            documents: EntityRecognizerDocuments = "Documents", "update";
            entity_list: EntityRecognizerEntityList = "EntityList", "update";
        }
    }

    object!(EntityTypesListItem = "AWS::Comprehend::EntityRecognizer.EntityTypesListItem", "comprehend-entityrecognizer-entitytypeslistitem");
    impl EntityTypesListItem {
        new! {
            type_: String = "Type", "update; at most 64 characters";
        }
    }

    object!(VpcConfig = "AWS::Comprehend::EntityRecognizer.VpcConfig", "comprehend-entityrecognizer-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { LanguageCode: En = "en", Es = "es", Fr = "fr", De = "de", It = "it", Pt = "pt", Ar = "ar", Hi = "hi", Ja = "ja", Ko = "ko", Zh = "zh", ZhTw = "zh-TW" }
    values! { DocumentType: PlainTextDocument = "PLAIN_TEXT_DOCUMENT", SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT" }
    values! { Split: Train = "TRAIN", Test = "TEST" }
    values! { InputFormat: OneDocPerFile = "ONE_DOC_PER_FILE", OneDocPerLine = "ONE_DOC_PER_LINE" }
    values! { DataFormat: ComprehendCsv = "COMPREHEND_CSV", AugmentedManifest = "AUGMENTED_MANIFEST" }
}

resource! {
    EntityRecognizerEndpoint = "AWS::Comprehend::EntityRecognizerEndpoint", "comprehend-entityrecognizerendpoint", List("Tags"), m::Arn
}
impl EntityRecognizerEndpoint {
    new! {
        endpoint_name: String = "EndpointName", "replacement; 1 to 40 characters";
        desired_inference_units: i64 = "DesiredInferenceUnits", "update; at least 1";
    }
    set! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "update; 20 to 2048 characters";
        flywheel_arn: m::Arn = "FlywheelArn", "replacement; at most 256 characters";
        model_arn: m::Arn = "ModelArn", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EntityRecognizerEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_current_inference_units: i64 = "CurrentInferenceUnits";
        attr_endpoint_status: String = "EndpointStatus";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { EntityRecognizerEndpoint: m::Arn = Ref; }

resource! {
    Flywheel = "AWS::Comprehend::Flywheel", "comprehend-flywheel", List("Tags"), m::Arn
}
impl Flywheel {
    new! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "update; 20 to 2048 characters";
        flywheel_name: String = "FlywheelName", "replacement; 1 to 63 characters";
        data_lake_s3_uri: String = "DataLakeS3Uri", "replacement; at most 512 characters";
    }
    set! {
        active_model_arn: m::Arn = "ActiveModelArn", "update; at most 256 characters";
        data_security_config: flywheel::DataSecurityConfig = "DataSecurityConfig", "update";
        model_type: flywheel::ModelType = "ModelType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        task_config: flywheel::TaskConfig = "TaskConfig", "replacement";
    }
}
impl c::Handle<Flywheel> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Flywheel: m::Arn = Ref; }
/// Property types and values of [`Flywheel`].
pub mod flywheel {
    use crate::value::meaning as m;
    object!(DataSecurityConfig = "AWS::Comprehend::Flywheel.DataSecurityConfig", "comprehend-flywheel-datasecurityconfig");
    impl DataSecurityConfig {
        new! {}
        set! {
            data_lake_kms_key_id: String = "DataLakeKmsKeyId", "update; 1 to 2048 characters";
            model_kms_key_id: String = "ModelKmsKeyId", "update; 1 to 2048 characters";
            volume_kms_key_id: String = "VolumeKmsKeyId", "update; 1 to 2048 characters";
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(DocumentClassificationConfig = "AWS::Comprehend::Flywheel.DocumentClassificationConfig", "comprehend-flywheel-documentclassificationconfig");
    impl DocumentClassificationConfig {
        new! {
            mode: Mode = "Mode", "replacement";
        }
        set! {
            labels: [String] = "Labels", "replacement; at most 1000 items";
        }
    }

    object!(EntityRecognitionConfig = "AWS::Comprehend::Flywheel.EntityRecognitionConfig", "comprehend-flywheel-entityrecognitionconfig");
    impl EntityRecognitionConfig {
        new! {}
        set! {
            entity_types: [EntityTypesListItem] = "EntityTypes", "replacement; 1 to 25 items";
        }
    }

    object!(EntityTypesListItem = "AWS::Comprehend::Flywheel.EntityTypesListItem", "comprehend-flywheel-entitytypeslistitem");
    impl EntityTypesListItem {
        new! {
            type_: String = "Type", "replacement; 1 to 64 characters";
        }
    }

    object!(TaskConfig = "AWS::Comprehend::Flywheel.TaskConfig", "comprehend-flywheel-taskconfig");
    impl TaskConfig {
        new! {
            language_code: LanguageCode = "LanguageCode", "replacement";
        }
        set! {
            document_classification_config: DocumentClassificationConfig = "DocumentClassificationConfig", "replacement";
            entity_recognition_config: EntityRecognitionConfig = "EntityRecognitionConfig", "replacement";
        }
    }

    object!(VpcConfig = "AWS::Comprehend::Flywheel.VpcConfig", "comprehend-flywheel-vpcconfig");
    impl VpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnets: [m::ec2::SubnetId] = "Subnets", "update; 1 to 16 items";
        }
    }
    values! { ModelType: DocumentClassifier = "DOCUMENT_CLASSIFIER", EntityRecognizer = "ENTITY_RECOGNIZER" }
    values! { Mode: MultiClass = "MULTI_CLASS", MultiLabel = "MULTI_LABEL" }
    values! { LanguageCode: En = "en", Es = "es", Fr = "fr", It = "it", De = "de", Pt = "pt" }
}
