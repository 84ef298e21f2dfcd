// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Translate`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ParallelData = "AWS::Translate::ParallelData", "translate-paralleldata", List("Tags"), m::Arn
}
impl ParallelData {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
        parallel_data_config: parallel_data::ParallelDataConfig = "ParallelDataConfig", "update";
    }
    set! {
        description: String = "Description", "replacement; at most 256 characters";
        encryption_key: parallel_data::EncryptionKey = "EncryptionKey", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ParallelData> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_failed_record_count: i64 = "FailedRecordCount";
        attr_imported_data_size: i64 = "ImportedDataSize";
        attr_imported_record_count: i64 = "ImportedRecordCount";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_skipped_record_count: i64 = "SkippedRecordCount";
        attr_source_language_code: String = "SourceLanguageCode";
        attr_status: String = "Status";
        attr_target_language_codes: [String] = "TargetLanguageCodes";
    }
}
give! { ParallelData: m::Arn = Ref; }
/// Property types and values of [`ParallelData`].
pub mod parallel_data {
    object!(EncryptionKey = "AWS::Translate::ParallelData.EncryptionKey", "translate-paralleldata-encryptionkey");
    impl EncryptionKey {
        new! {
            id: String = "Id", "update; 1 to 400 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(ParallelDataConfig = "AWS::Translate::ParallelData.ParallelDataConfig", "translate-paralleldata-paralleldataconfig");
    impl ParallelDataConfig {
        new! {
            format: Format = "Format", "update";
            s3_uri: String = "S3Uri", "update; at most 1024 characters";
        }
    }
    values! { Type: Kms = "KMS" }
    values! { Format: Tsv = "TSV", Csv = "CSV", Tmx = "TMX" }
}

resource! {
    Terminology = "AWS::Translate::Terminology", "translate-terminology", List("Tags"), m::Arn
}
impl Terminology {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        encryption_key: terminology::EncryptionKey = "EncryptionKey", "replacement";
        merge_strategy: terminology::MergeStrategy = "MergeStrategy", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        terminology_data: terminology::TerminologyData = "TerminologyData", "update; cannot be read back";
    }
}
impl c::Handle<Terminology> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_directionality: String = "Directionality";
        attr_format: String = "Format";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_size_bytes: i64 = "SizeBytes";
        attr_source_language_code: String = "SourceLanguageCode";
        attr_target_language_codes: [String] = "TargetLanguageCodes";
        attr_term_count: i64 = "TermCount";
    }
}
give! { Terminology: m::Arn = Ref; }
/// Property types and values of [`Terminology`].
pub mod terminology {
    object!(EncryptionKey = "AWS::Translate::Terminology.EncryptionKey", "translate-terminology-encryptionkey");
    impl EncryptionKey {
        new! {
            id: String = "Id", "update; 1 to 400 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(TerminologyData = "AWS::Translate::Terminology.TerminologyData", "translate-terminology-terminologydata");
    impl TerminologyData {
        new! {
            file: String = "File", "update";
            format: Format = "Format", "update";
        }
        set! {
            directionality: Directionality = "Directionality", "update";
        }
    }
    values! { MergeStrategy: Overwrite = "OVERWRITE" }
    values! { Type: Kms = "KMS" }
    values! { Directionality: Uni = "UNI", Multi = "MULTI" }
    values! { Format: Csv = "CSV", Tmx = "TMX", Tsv = "TSV" }
}
