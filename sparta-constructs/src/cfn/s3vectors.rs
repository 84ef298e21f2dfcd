// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3Vectors`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Index = "AWS::S3Vectors::Index", "s3vectors-index", List("Tags"), m::Arn
}
impl Index {
    new! {
        data_type: index::DataType = "DataType", "replacement";
        dimension: i64 = "Dimension", "replacement; 1 to 4096";
        distance_metric: index::DistanceMetric = "DistanceMetric", "replacement";
    }
    set! {
        encryption_configuration: index::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        index_name: String = "IndexName", "replacement; 3 to 63 characters";
        metadata_configuration: index::MetadataConfiguration = "MetadataConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vector_bucket_arn: m::Arn = "VectorBucketArn", "replacement";
        vector_bucket_name: String = "VectorBucketName", "replacement; 3 to 63 characters";
    }
}
impl c::Handle<Index> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_index_arn: m::Arn = "IndexArn";
    }
}
give! { Index: m::Arn = Ref; }
/// Property types and values of [`Index`].
pub mod index {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::S3Vectors::Index.EncryptionConfiguration", "s3vectors-index-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            sse_type: SseType = "SseType", "update";
        }
    }

    object!(MetadataConfiguration = "AWS::S3Vectors::Index.MetadataConfiguration", "s3vectors-index-metadataconfiguration");
    impl MetadataConfiguration {
        new! {}
        set! {
            non_filterable_metadata_keys: [String] = "NonFilterableMetadataKeys", "update; 1 to 10 items";
        }
    }
    values! { DataType: Float32 = "float32" }
    values! { DistanceMetric: Cosine = "cosine", Euclidean = "euclidean" }
    values! { SseType: Aes256 = "AES256", AwsKms = "aws:kms" }
}

resource! {
    VectorBucket = "AWS::S3Vectors::VectorBucket", "s3vectors-vectorbucket", List("Tags"), m::Arn
}
impl VectorBucket {
    new! {}
    set! {
        encryption_configuration: vector_bucket::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vector_bucket_name: String = "VectorBucketName", "replacement; 3 to 63 characters";
    }
}
impl c::Handle<VectorBucket> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_vector_bucket_arn: m::Arn = "VectorBucketArn";
    }
}
give! { VectorBucket: m::Arn = Ref; }
/// Property types and values of [`VectorBucket`].
pub mod vector_bucket {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::S3Vectors::VectorBucket.EncryptionConfiguration", "s3vectors-vectorbucket-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            sse_type: SseType = "SseType", "update; default `AES256`";
        }
    }
    values! { SseType: Aes256 = "AES256", AwsKms = "aws:kms" }
}

resource! {
    VectorBucketPolicy = "AWS::S3Vectors::VectorBucketPolicy", "s3vectors-vectorbucketpolicy", None, m::Arn
}
impl VectorBucketPolicy {
    new! {
        policy: v::Json = "Policy", "update";
    }
    set! {
        vector_bucket_arn: m::Arn = "VectorBucketArn", "replacement";
        vector_bucket_name: String = "VectorBucketName", "replacement; 3 to 63 characters; cannot be read back";
    }
}
