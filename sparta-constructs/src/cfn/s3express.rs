// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3Express`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPoint = "AWS::S3Express::AccessPoint", "s3express-accesspoint", List("Tags"), String
}
impl AccessPoint {
    new! {
        bucket: String = "Bucket", "replacement; 3 to 255 characters";
    }
    set! {
        bucket_account_id: String = "BucketAccountId", "replacement; at most 64 characters";
        name: String = "Name", "replacement; 3 to 50 characters";
        policy: v::Json = "Policy", "update";
        public_access_block_configuration: access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration", "update";
        scope: access_point::Scope = "Scope", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration", "replacement";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_network_origin: String = "NetworkOrigin";
    }
}
give! { AccessPoint: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    use crate::value::meaning as m;
    object!(PublicAccessBlockConfiguration = "AWS::S3Express::AccessPoint.PublicAccessBlockConfiguration", "s3express-accesspoint-publicaccessblockconfiguration");
    impl PublicAccessBlockConfiguration {
        new! {}
        set! {
            block_public_acls: bool = "BlockPublicAcls", "update";
            block_public_policy: bool = "BlockPublicPolicy", "update";
            ignore_public_acls: bool = "IgnorePublicAcls", "update";
            restrict_public_buckets: bool = "RestrictPublicBuckets", "update";
        }
    }

    object!(Scope = "AWS::S3Express::AccessPoint.Scope", "s3express-accesspoint-scope");
    impl Scope {
        new! {}
        set! {
            permissions: [Permission] = "Permissions", "update";
            prefixes: [String] = "Prefixes", "update";
        }
    }

    object!(VpcConfiguration = "AWS::S3Express::AccessPoint.VpcConfiguration", "s3express-accesspoint-vpcconfiguration");
    impl VpcConfiguration {
        new! {}
        set! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 1024 characters";
        }
    }
    values! { Permission: GetObject = "GetObject", GetObjectAttributes = "GetObjectAttributes", ListMultipartUploadParts = "ListMultipartUploadParts", ListBucket = "ListBucket", ListBucketMultipartUploads = "ListBucketMultipartUploads", PutObject = "PutObject", DeleteObject = "DeleteObject", AbortMultipartUpload = "AbortMultipartUpload" }
}

resource! {
    BucketPolicy = "AWS::S3Express::BucketPolicy", "s3express-bucketpolicy", None, String
}
impl BucketPolicy {
    new! {
        bucket: String = "Bucket", "replacement";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    DirectoryBucket = "AWS::S3Express::DirectoryBucket", "s3express-directorybucket", List("Tags"), m::s3::BucketName
}
impl DirectoryBucket {
    new! {
        location_name: String = "LocationName", "replacement";
        data_redundancy: directory_bucket::DataRedundancy = "DataRedundancy", "replacement";
    }
    set! {
        bucket_encryption: directory_bucket::BucketEncryption = "BucketEncryption", "update";
        bucket_name: m::s3::BucketName = "BucketName", "replacement; at most 63 characters";
        inventory_configurations: [directory_bucket::InventoryConfiguration] = "InventoryConfigurations", "update";
        lifecycle_configuration: directory_bucket::LifecycleConfiguration = "LifecycleConfiguration", "update";
        metrics_configurations: [directory_bucket::MetricsConfiguration] = "MetricsConfigurations", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DirectoryBucket> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_availability_zone_name: String = "AvailabilityZoneName";
    }
}
give! { DirectoryBucket: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DirectoryBucket`].
pub mod directory_bucket {
    use crate::value::meaning as m;
    object!(AbortIncompleteMultipartUpload = "AWS::S3Express::DirectoryBucket.AbortIncompleteMultipartUpload", "s3express-directorybucket-abortincompletemultipartupload");
    impl AbortIncompleteMultipartUpload {
        new! {
            days_after_initiation: i64 = "DaysAfterInitiation", "update; at least 0";
        }
    }

    object!(BucketEncryption = "AWS::S3Express::DirectoryBucket.BucketEncryption", "s3express-directorybucket-bucketencryption");
    impl BucketEncryption {
        new! {
            server_side_encryption_configuration: [ServerSideEncryptionRule] = "ServerSideEncryptionConfiguration", "update";
        }
    }

    object!(Destination = "AWS::S3Express::DirectoryBucket.Destination", "s3express-directorybucket-destination");
    impl Destination {
        new! {
            bucket_arn: m::Arn = "BucketArn", "update";
            format: Format = "Format", "update";
        }
        set! {
            bucket_account_id: String = "BucketAccountId", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(InventoryConfiguration = "AWS::S3Express::DirectoryBucket.InventoryConfiguration", "s3express-directorybucket-inventoryconfiguration");
    new_struct! { InventoryConfiguration, InventoryConfigurationRequired {
        id: String = "Id", "update";
        destination: Destination = "Destination", "update";
        enabled: bool = "Enabled", "update";
        included_object_versions: IncludedObjectVersions = "IncludedObjectVersions", "update";
        schedule_frequency: ScheduleFrequency = "ScheduleFrequency", "update";
    } }
    impl InventoryConfiguration {
        set! {
            optional_fields: [OptionalField] = "OptionalFields", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(LifecycleConfiguration = "AWS::S3Express::DirectoryBucket.LifecycleConfiguration", "s3express-directorybucket-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {
            rules: [Rule] = "Rules", "update";
        }
    }

    object!(MetricsConfiguration = "AWS::S3Express::DirectoryBucket.MetricsConfiguration", "s3express-directorybucket-metricsconfiguration");
    impl MetricsConfiguration {
        new! {
            id: String = "Id", "update";
        }
        set! {
            access_point_arn: m::Arn = "AccessPointArn", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(Rule = "AWS::S3Express::DirectoryBucket.Rule", "s3express-directorybucket-rule");
    impl Rule {
        new! {
            status: Status = "Status", "update";
        }
        set! {
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload", "update";
            expiration_in_days: i64 = "ExpirationInDays", "update";
            id: String = "Id", "update; at most 255 characters";
            object_size_greater_than: String = "ObjectSizeGreaterThan", "update; at most 20 characters";
            object_size_less_than: String = "ObjectSizeLessThan", "update; at most 20 characters";
            prefix: String = "Prefix", "update";
        }
    }

    object!(ServerSideEncryptionByDefault = "AWS::S3Express::DirectoryBucket.ServerSideEncryptionByDefault", "s3express-directorybucket-serversideencryptionbydefault");
    impl ServerSideEncryptionByDefault {
        new! {
            sse_algorithm: SseAlgorithm = "SSEAlgorithm", "update";
        }
        set! {
            kms_master_key_id: m::kms::KeyReference = "KMSMasterKeyID", "update";
        }
    }

    object!(ServerSideEncryptionRule = "AWS::S3Express::DirectoryBucket.ServerSideEncryptionRule", "s3express-directorybucket-serversideencryptionrule");
    impl ServerSideEncryptionRule {
        new! {}
        set! {
            bucket_key_enabled: bool = "BucketKeyEnabled", "update";
            server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault", "update";
        }
    }
    values! { DataRedundancy: SingleAvailabilityZone = "SingleAvailabilityZone", SingleLocalZone = "SingleLocalZone" }
    values! { Format: Csv = "CSV", Orc = "ORC", Parquet = "Parquet" }
    values! { IncludedObjectVersions: All = "All", Current = "Current" }
    values! { OptionalField: Size = "Size", LastModifiedDate = "LastModifiedDate", StorageClass = "StorageClass", ETag = "ETag", IsMultipartUploaded = "IsMultipartUploaded", EncryptionStatus = "EncryptionStatus", BucketKeyStatus = "BucketKeyStatus", ChecksumAlgorithm = "ChecksumAlgorithm", LifecycleExpirationDate = "LifecycleExpirationDate" }
    values! { ScheduleFrequency: Daily = "Daily", Weekly = "Weekly" }
    values! { Status: Enabled = "Enabled", Disabled = "Disabled" }
    values! { SseAlgorithm: AwsKms = "aws:kms", Aes256 = "AES256" }
}
