// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessGrant = "AWS::S3::AccessGrant", "s3-accessgrant", List("Tags"), String
}
impl AccessGrant {
    new! {
        access_grants_location_id: String = "AccessGrantsLocationId", "update";
        grantee: access_grant::Grantee = "Grantee", "update";
        permission: access_grant::Permission = "Permission", "update";
    }
    set! {
        access_grants_location_configuration: access_grant::AccessGrantsLocationConfiguration = "AccessGrantsLocationConfiguration", "update";
        application_arn: m::Arn = "ApplicationArn", "update";
        s3_prefix_type: access_grant::S3PrefixType = "S3PrefixType", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<AccessGrant> {
    get! {
        attr_access_grant_arn: m::Arn = "AccessGrantArn";
        attr_access_grant_id: String = "AccessGrantId";
        attr_grant_scope: String = "GrantScope";
    }
}
give! { AccessGrant: m::Arn = GetAtt("AccessGrantArn"); }
/// Property types and values of [`AccessGrant`].
pub mod access_grant {
    object!(AccessGrantsLocationConfiguration = "AWS::S3::AccessGrant.AccessGrantsLocationConfiguration", "s3-accessgrant-accessgrantslocationconfiguration");
    impl AccessGrantsLocationConfiguration {
        new! {
            s3_sub_prefix: String = "S3SubPrefix", "update";
        }
    }

    object!(Grantee = "AWS::S3::AccessGrant.Grantee", "s3-accessgrant-grantee");
    impl Grantee {
        new! {
            grantee_type: GranteeType = "GranteeType", "update";
            grantee_identifier: String = "GranteeIdentifier", "update";
        }
    }
    values! { Permission: Read = "READ", Write = "WRITE", Readwrite = "READWRITE" }
    values! { S3PrefixType: Object = "Object" }
    values! { GranteeType: Iam = "IAM", DirectoryUser = "DIRECTORY_USER", DirectoryGroup = "DIRECTORY_GROUP" }
}

resource! {
    AccessGrantsInstance = "AWS::S3::AccessGrantsInstance", "s3-accessgrantsinstance", List("Tags"), m::Arn
}
impl AccessGrantsInstance {
    new! {}
    set! {
        identity_center_arn: m::Arn = "IdentityCenterArn", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<AccessGrantsInstance> {
    get! {
        attr_access_grants_instance_arn: m::Arn = "AccessGrantsInstanceArn";
        attr_access_grants_instance_id: String = "AccessGrantsInstanceId";
    }
}
give! { AccessGrantsInstance: m::Arn = Ref; }

resource! {
    AccessGrantsLocation = "AWS::S3::AccessGrantsLocation", "s3-accessgrantslocation", List("Tags"), String
}
impl AccessGrantsLocation {
    new! {
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        location_scope: String = "LocationScope", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<AccessGrantsLocation> {
    get! {
        attr_access_grants_location_arn: m::Arn = "AccessGrantsLocationArn";
        attr_access_grants_location_id: String = "AccessGrantsLocationId";
    }
}
give! { AccessGrantsLocation: m::Arn = GetAtt("AccessGrantsLocationArn"); }

resource! {
    AccessPoint = "AWS::S3::AccessPoint", "s3-accesspoint", List("Tags"), String
}
impl AccessPoint {
    new! {
        bucket: m::s3::BucketName = "Bucket", "replacement; 3 to 255 characters";
    }
    set! {
        bucket_account_id: String = "BucketAccountId", "replacement; at most 64 characters";
        name: String = "Name", "replacement; 3 to 50 characters";
        policy: v::Json = "Policy", "update";
        public_access_block_configuration: access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration", "replacement";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_alias: String = "Alias";
        attr_arn: m::s3::AccessPointArn = "Arn";
        attr_name: String = "Name";
        attr_network_origin: String = "NetworkOrigin";
    }
}
give! { AccessPoint: m::Arn = GetAtt("Arn"); m::s3::AccessPointArn = GetAtt("Arn"); }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    use crate::value::meaning as m;
    object!(PublicAccessBlockConfiguration = "AWS::S3::AccessPoint.PublicAccessBlockConfiguration", "s3-accesspoint-publicaccessblockconfiguration");
    impl PublicAccessBlockConfiguration {
        new! {}
        set! {
            block_public_acls: bool = "BlockPublicAcls", "update";
            block_public_policy: bool = "BlockPublicPolicy", "update";
            ignore_public_acls: bool = "IgnorePublicAcls", "update";
            restrict_public_buckets: bool = "RestrictPublicBuckets", "update";
        }
    }

    object!(VpcConfiguration = "AWS::S3::AccessPoint.VpcConfiguration", "s3-accesspoint-vpcconfiguration");
    impl VpcConfiguration {
        new! {}
        set! {
            vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 1024 characters";
        }
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Bucket = "AWS::S3::Bucket", "s3-bucket", List("Tags"), m::s3::BucketName
}
impl Bucket {
    new! {}
    set! {
        abac_status: bucket::AbacStatus = "AbacStatus", "update";
        accelerate_configuration: bucket::AccelerateConfiguration = "AccelerateConfiguration", "update";
        access_control: bucket::AccessControl = "AccessControl", "update; cannot be read back";
        analytics_configurations: [bucket::AnalyticsConfiguration] = "AnalyticsConfigurations", "update";
        bucket_encryption: bucket::BucketEncryption = "BucketEncryption", "update";
        bucket_name: String = "BucketName", "replacement; at most 63 characters";
        bucket_name_prefix: String = "BucketNamePrefix", "replacement; cannot be read back";
        bucket_namespace: bucket::BucketNamespace = "BucketNamespace", "replacement; cannot be read back";
        cors_configuration: bucket::CorsConfiguration = "CorsConfiguration", "update";
        intelligent_tiering_configurations: [bucket::IntelligentTieringConfiguration] = "IntelligentTieringConfigurations", "update";
        inventory_configurations: [bucket::InventoryConfiguration] = "InventoryConfigurations", "update";
        lifecycle_configuration: bucket::LifecycleConfiguration = "LifecycleConfiguration", "update";
        logging_configuration: bucket::LoggingConfiguration = "LoggingConfiguration", "update";
        metadata_configuration: bucket::MetadataConfiguration = "MetadataConfiguration", "update";
        metadata_table_configuration: bucket::MetadataTableConfiguration = "MetadataTableConfiguration", "update";
        metrics_configurations: [bucket::MetricsConfiguration] = "MetricsConfigurations", "update";
        notification_configuration: bucket::NotificationConfiguration = "NotificationConfiguration", "update";
        object_lock_configuration: bucket::ObjectLockConfiguration = "ObjectLockConfiguration", "update";
        object_lock_enabled: bool = "ObjectLockEnabled", "replacement";
        ownership_controls: bucket::OwnershipControls = "OwnershipControls", "update";
        public_access_block_configuration: bucket::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration", "update";
        replication_configuration: bucket::ReplicationConfiguration = "ReplicationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        versioning_configuration: bucket::VersioningConfiguration = "VersioningConfiguration", "update";
        website_configuration: bucket::WebsiteConfiguration = "WebsiteConfiguration", "update";
    }
}
impl c::Handle<Bucket> {
    get! {
        attr_arn: m::s3::BucketArn = "Arn";
        attr_domain_name: String = "DomainName";
        attr_dual_stack_domain_name: String = "DualStackDomainName";
        attr_metadata_configuration_annotation_table_configuration_table_arn: String = "MetadataConfiguration.AnnotationTableConfiguration.TableArn";
        attr_metadata_configuration_annotation_table_configuration_table_name: String = "MetadataConfiguration.AnnotationTableConfiguration.TableName";
        attr_metadata_configuration_destination: v::Json = "MetadataConfiguration.Destination";
        attr_metadata_configuration_inventory_table_configuration_table_arn: String = "MetadataConfiguration.InventoryTableConfiguration.TableArn";
        attr_metadata_configuration_inventory_table_configuration_table_name: String = "MetadataConfiguration.InventoryTableConfiguration.TableName";
        attr_metadata_configuration_journal_table_configuration_table_arn: String = "MetadataConfiguration.JournalTableConfiguration.TableArn";
        attr_metadata_configuration_journal_table_configuration_table_name: String = "MetadataConfiguration.JournalTableConfiguration.TableName";
        attr_metadata_table_configuration_s3_tables_destination_table_arn: String = "MetadataTableConfiguration.S3TablesDestination.TableArn";
        attr_metadata_table_configuration_s3_tables_destination_table_namespace: String = "MetadataTableConfiguration.S3TablesDestination.TableNamespace";
        attr_regional_domain_name: String = "RegionalDomainName";
        attr_website_url: String = "WebsiteURL";
    }
}
give! { Bucket: m::Arn = GetAtt("Arn"); m::s3::BucketArn = GetAtt("Arn"); m::s3::BucketName = Ref; }
/// Property types and values of [`Bucket`].
pub mod bucket {
    use crate::value::meaning as m;
    object!(AbortIncompleteMultipartUpload = "AWS::S3::Bucket.AbortIncompleteMultipartUpload", "s3-bucket-abortincompletemultipartupload");
    impl AbortIncompleteMultipartUpload {
        new! {
            days_after_initiation: i64 = "DaysAfterInitiation", "update; at least 0";
        }
    }

    object!(AccelerateConfiguration = "AWS::S3::Bucket.AccelerateConfiguration", "s3-bucket-accelerateconfiguration");
    impl AccelerateConfiguration {
        new! {
            acceleration_status: AccelerationStatus = "AccelerationStatus", "update";
        }
    }

    object!(AccessControlTranslation = "AWS::S3::Bucket.AccessControlTranslation", "s3-bucket-accesscontroltranslation");
    impl AccessControlTranslation {
        new! {
            owner: Owner = "Owner", "update";
        }
    }

    object!(AnalyticsConfiguration = "AWS::S3::Bucket.AnalyticsConfiguration", "s3-bucket-analyticsconfiguration");
    impl AnalyticsConfiguration {
        new! {
            id: String = "Id", "update";
            storage_class_analysis: StorageClassAnalysis = "StorageClassAnalysis", "update";
        }
        set! {
            prefix: String = "Prefix", "update";
            tag_filters: [crate::cfn::Tag] = "TagFilters", "update";
        }
    }

    object!(AnnotationTableConfiguration = "AWS::S3::Bucket.AnnotationTableConfiguration", "s3-bucket-annotationtableconfiguration");
    impl AnnotationTableConfiguration {
        new! {
            configuration_state: ConfigurationState = "ConfigurationState", "update";
        }
        set! {
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration", "update; cannot be read back";
            role: String = "Role", "update";
        }
    }

    object!(BlockedEncryptionTypes = "AWS::S3::Bucket.BlockedEncryptionTypes", "s3-bucket-blockedencryptiontypes");
    impl BlockedEncryptionTypes {
        new! {}
        set! {
            encryption_type: [BlockedEncryptionTypeList] = "EncryptionType", "update";
        }
    }

    object!(BucketEncryption = "AWS::S3::Bucket.BucketEncryption", "s3-bucket-bucketencryption");
    impl BucketEncryption {
        new! {
            server_side_encryption_configuration: [ServerSideEncryptionRule] = "ServerSideEncryptionConfiguration", "update";
        }
    }

    object!(CorsConfiguration = "AWS::S3::Bucket.CorsConfiguration", "s3-bucket-corsconfiguration");
    impl CorsConfiguration {
        new! {
            cors_rules: [CorsRule] = "CorsRules", "update";
        }
    }

    object!(CorsRule = "AWS::S3::Bucket.CorsRule", "s3-bucket-corsrule");
    impl CorsRule {
        new! {
            allowed_methods: [AllowedMethod] = "AllowedMethods", "update";
            allowed_origins: [String] = "AllowedOrigins", "update";
        }
        set! {
            allowed_headers: [String] = "AllowedHeaders", "update";
            exposed_headers: [String] = "ExposedHeaders", "update";
            id: String = "Id", "update; at most 255 characters";
            max_age: i64 = "MaxAge", "update; at least 0";
        }
    }

    object!(DataExport = "AWS::S3::Bucket.DataExport", "s3-bucket-dataexport");
    impl DataExport {
        new! {
            destination: Destination = "Destination", "update";
            output_schema_version: OutputSchemaVersion = "OutputSchemaVersion", "update";
        }
    }

    object!(DefaultEventHold = "AWS::S3::Bucket.DefaultEventHold", "s3-bucket-defaulteventhold");
    impl DefaultEventHold {
        new! {}
        set! {
            days: i64 = "Days", "update";
            years: i64 = "Years", "update";
        }
    }

    object!(DefaultRetention = "AWS::S3::Bucket.DefaultRetention", "s3-bucket-defaultretention");
    impl DefaultRetention {
        new! {}
        set! {
            days: i64 = "Days", "update";
            default_event_hold: DefaultEventHold = "DefaultEventHold", "update";
            mode: Mode = "Mode", "update";
            years: i64 = "Years", "update";
        }
    }

    object!(DeleteMarkerReplication = "AWS::S3::Bucket.DeleteMarkerReplication", "s3-bucket-deletemarkerreplication");
    impl DeleteMarkerReplication {
        new! {}
        set! {
            status: DeleteMarkerReplicationStatus = "Status", "update";
        }
    }

    object!(Destination = "AWS::S3::Bucket.Destination", "s3-bucket-destination");
    impl Destination {
        new! {
            bucket_arn: m::s3::BucketArn = "BucketArn", "update";
            format: Format = "Format", "update";
        }
        set! {
            bucket_account_id: String = "BucketAccountId", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::S3::Bucket.EncryptionConfiguration", "s3-bucket-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            replica_kms_key_id: m::kms::KeyArn = "ReplicaKmsKeyID", "update";
        }
    }

    object!(EventBridgeConfiguration = "AWS::S3::Bucket.EventBridgeConfiguration", "s3-bucket-eventbridgeconfiguration");
    impl EventBridgeConfiguration {
        new! {
            event_bridge_enabled: bool = "EventBridgeEnabled", "update; default `true`";
        }
    }

    object!(FilterRule = "AWS::S3::Bucket.FilterRule", "s3-bucket-filterrule");
    impl FilterRule {
        new! {
            name: String = "Name", "update; at most 1024 characters";
            value: String = "Value", "update";
        }
    }

    object!(IntelligentTieringConfiguration = "AWS::S3::Bucket.IntelligentTieringConfiguration", "s3-bucket-intelligenttieringconfiguration");
    impl IntelligentTieringConfiguration {
        new! {
            id: String = "Id", "update";
            status: DeleteMarkerReplicationStatus = "Status", "update";
            tierings: [Tiering] = "Tierings", "update";
        }
        set! {
            prefix: String = "Prefix", "update";
            tag_filters: [crate::cfn::Tag] = "TagFilters", "update";
        }
    }

    object!(InventoryConfiguration = "AWS::S3::Bucket.InventoryConfiguration", "s3-bucket-inventoryconfiguration");
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

    object!(InventoryTableConfiguration = "AWS::S3::Bucket.InventoryTableConfiguration", "s3-bucket-inventorytableconfiguration");
    impl InventoryTableConfiguration {
        new! {
            configuration_state: ConfigurationState = "ConfigurationState", "update";
        }
        set! {
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration", "update; cannot be read back";
        }
    }

    object!(JournalTableConfiguration = "AWS::S3::Bucket.JournalTableConfiguration", "s3-bucket-journaltableconfiguration");
    impl JournalTableConfiguration {
        new! {
            record_expiration: RecordExpiration = "RecordExpiration", "update";
        }
        set! {
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration", "update; cannot be read back";
        }
    }

    object!(LambdaConfiguration = "AWS::S3::Bucket.LambdaConfiguration", "s3-bucket-lambdaconfiguration");
    impl LambdaConfiguration {
        new! {
            function: m::lambda::FunctionArn = "Function", "update";
            event: String = "Event", "update";
        }
        set! {
            filter: NotificationFilter = "Filter", "update";
        }
    }

    object!(LifecycleConfiguration = "AWS::S3::Bucket.LifecycleConfiguration", "s3-bucket-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {
            rules: [Rule] = "Rules", "update";
        }
        set! {
            transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize = "TransitionDefaultMinimumObjectSize", "update";
        }
    }

    object!(LoggingConfiguration = "AWS::S3::Bucket.LoggingConfiguration", "s3-bucket-loggingconfiguration");
    impl LoggingConfiguration {
        new! {}
        set! {
            destination_bucket_name: m::s3::BucketName = "DestinationBucketName", "update";
            log_file_prefix: String = "LogFilePrefix", "update";
            target_object_key_format: TargetObjectKeyFormat = "TargetObjectKeyFormat", "update";
        }
    }

    object!(MetadataConfiguration = "AWS::S3::Bucket.MetadataConfiguration", "s3-bucket-metadataconfiguration");
    impl MetadataConfiguration {
        new! {
            journal_table_configuration: JournalTableConfiguration = "JournalTableConfiguration", "update";
        }
        set! {
            annotation_table_configuration: AnnotationTableConfiguration = "AnnotationTableConfiguration", "update";
            inventory_table_configuration: InventoryTableConfiguration = "InventoryTableConfiguration", "update";
        }
    }

    object!(MetadataDestination = "AWS::S3::Bucket.MetadataDestination", "s3-bucket-metadatadestination");
    impl MetadataDestination {
        new! {
            table_bucket_type: TableBucketType = "TableBucketType", "update";
        }
        set! {
            table_bucket_arn: m::Arn = "TableBucketArn", "update";
            table_namespace: String = "TableNamespace", "update";
        }
    }

    object!(MetadataTableConfiguration = "AWS::S3::Bucket.MetadataTableConfiguration", "s3-bucket-metadatatableconfiguration");
    impl MetadataTableConfiguration {
        new! {
            s3_tables_destination: S3TablesDestination = "S3TablesDestination", "update";
        }
    }

    object!(MetadataTableEncryptionConfiguration = "AWS::S3::Bucket.MetadataTableEncryptionConfiguration", "s3-bucket-metadatatableencryptionconfiguration");
    impl MetadataTableEncryptionConfiguration {
        new! {
            sse_algorithm: MetadataTableEncryptionConfigurationSseAlgorithm = "SseAlgorithm", "update";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(Metrics = "AWS::S3::Bucket.Metrics", "s3-bucket-metrics");
    impl Metrics {
        new! {
            status: DeleteMarkerReplicationStatus = "Status", "update";
        }
        set! {
            event_threshold: ReplicationTimeValue = "EventThreshold", "update";
        }
    }

    object!(MetricsConfiguration = "AWS::S3::Bucket.MetricsConfiguration", "s3-bucket-metricsconfiguration");
    impl MetricsConfiguration {
        new! {
            id: String = "Id", "update";
        }
        set! {
            access_point_arn: m::s3::AccessPointArn = "AccessPointArn", "update";
            prefix: String = "Prefix", "update";
            tag_filters: [crate::cfn::Tag] = "TagFilters", "update";
        }
    }

    object!(NoncurrentVersionExpiration = "AWS::S3::Bucket.NoncurrentVersionExpiration", "s3-bucket-noncurrentversionexpiration");
    impl NoncurrentVersionExpiration {
        new! {
            noncurrent_days: i64 = "NoncurrentDays", "update";
        }
        set! {
            newer_noncurrent_versions: i64 = "NewerNoncurrentVersions", "update";
        }
    }

    object!(NoncurrentVersionTransition = "AWS::S3::Bucket.NoncurrentVersionTransition", "s3-bucket-noncurrentversiontransition");
    impl NoncurrentVersionTransition {
        new! {
            storage_class: NoncurrentVersionTransitionStorageClass = "StorageClass", "update";
            transition_in_days: i64 = "TransitionInDays", "update";
        }
        set! {
            newer_noncurrent_versions: i64 = "NewerNoncurrentVersions", "update";
        }
    }

    object!(NotificationConfiguration = "AWS::S3::Bucket.NotificationConfiguration", "s3-bucket-notificationconfiguration");
    impl NotificationConfiguration {
        new! {}
        set! {
            event_bridge_configuration: EventBridgeConfiguration = "EventBridgeConfiguration", "update";
            lambda_configurations: [LambdaConfiguration] = "LambdaConfigurations", "update";
            queue_configurations: [QueueConfiguration] = "QueueConfigurations", "update";
            topic_configurations: [TopicConfiguration] = "TopicConfigurations", "update";
        }
    }

    object!(NotificationFilter = "AWS::S3::Bucket.NotificationFilter", "s3-bucket-notificationfilter");
    impl NotificationFilter {
        new! {
            s3_key: S3KeyFilter = "S3Key", "update";
        }
    }

    object!(ObjectLockConfiguration = "AWS::S3::Bucket.ObjectLockConfiguration", "s3-bucket-objectlockconfiguration");
    impl ObjectLockConfiguration {
        new! {}
        set! {
            object_lock_enabled: ObjectLockEnabled = "ObjectLockEnabled", "update";
            rule: ObjectLockRule = "Rule", "update";
        }
    }

    object!(ObjectLockRule = "AWS::S3::Bucket.ObjectLockRule", "s3-bucket-objectlockrule");
    impl ObjectLockRule {
        new! {}
        set! {
            default_retention: DefaultRetention = "DefaultRetention", "update";
        }
    }

    object!(OwnershipControls = "AWS::S3::Bucket.OwnershipControls", "s3-bucket-ownershipcontrols");
    impl OwnershipControls {
        new! {
            rules: [OwnershipControlsRule] = "Rules", "update";
        }
    }

    object!(OwnershipControlsRule = "AWS::S3::Bucket.OwnershipControlsRule", "s3-bucket-ownershipcontrolsrule");
    impl OwnershipControlsRule {
        new! {}
        set! {
            object_ownership: ObjectOwnership = "ObjectOwnership", "update";
        }
    }

    object!(PartitionedPrefix = "AWS::S3::Bucket.PartitionedPrefix", "s3-bucket-partitionedprefix");
    impl PartitionedPrefix {
        new! {}
        set! {
            partition_date_source: PartitionDateSource = "PartitionDateSource", "update";
        }
    }

    object!(PublicAccessBlockConfiguration = "AWS::S3::Bucket.PublicAccessBlockConfiguration", "s3-bucket-publicaccessblockconfiguration");
    impl PublicAccessBlockConfiguration {
        new! {}
        set! {
            block_public_acls: bool = "BlockPublicAcls", "update";
            block_public_policy: bool = "BlockPublicPolicy", "update";
            ignore_public_acls: bool = "IgnorePublicAcls", "update";
            restrict_public_buckets: bool = "RestrictPublicBuckets", "update";
        }
    }

    object!(QueueConfiguration = "AWS::S3::Bucket.QueueConfiguration", "s3-bucket-queueconfiguration");
    impl QueueConfiguration {
        new! {
            queue: m::sqs::QueueArn = "Queue", "update";
            event: String = "Event", "update";
        }
        set! {
            filter: NotificationFilter = "Filter", "update";
        }
    }

    object!(RecordExpiration = "AWS::S3::Bucket.RecordExpiration", "s3-bucket-recordexpiration");
    impl RecordExpiration {
        new! {
            expiration: Expiration = "Expiration", "update";
        }
        set! {
            days: i64 = "Days", "update";
        }
    }

    object!(RedirectAllRequestsTo = "AWS::S3::Bucket.RedirectAllRequestsTo", "s3-bucket-redirectallrequeststo");
    impl RedirectAllRequestsTo {
        new! {
            host_name: String = "HostName", "update";
        }
        set! {
            protocol: Protocol = "Protocol", "update";
        }
    }

    object!(RedirectRule = "AWS::S3::Bucket.RedirectRule", "s3-bucket-redirectrule");
    impl RedirectRule {
        new! {}
        set! {
            host_name: String = "HostName", "update";
            http_redirect_code: String = "HttpRedirectCode", "update";
            protocol: Protocol = "Protocol", "update";
            replace_key_prefix_with: String = "ReplaceKeyPrefixWith", "update";
            replace_key_with: String = "ReplaceKeyWith", "update";
        }
    }

    object!(ReplicaModifications = "AWS::S3::Bucket.ReplicaModifications", "s3-bucket-replicamodifications");
    impl ReplicaModifications {
        new! {
            status: ReplicaModificationsStatus = "Status", "update";
        }
    }

    object!(ReplicationConfiguration = "AWS::S3::Bucket.ReplicationConfiguration", "s3-bucket-replicationconfiguration");
    impl ReplicationConfiguration {
        new! {
            role: m::iam::RoleArn = "Role", "update";
            rules: [ReplicationRule] = "Rules", "update";
        }
    }

    object!(ReplicationDestination = "AWS::S3::Bucket.ReplicationDestination", "s3-bucket-replicationdestination");
    impl ReplicationDestination {
        new! {
            bucket: m::s3::BucketArn = "Bucket", "update";
        }
        set! {
            access_control_translation: AccessControlTranslation = "AccessControlTranslation", "update";
            account: String = "Account", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            metrics: Metrics = "Metrics", "update";
            replication_time: ReplicationTime = "ReplicationTime", "update";
            storage_class: ReplicationDestinationStorageClass = "StorageClass", "update";
        }
    }

    object!(ReplicationRule = "AWS::S3::Bucket.ReplicationRule", "s3-bucket-replicationrule");
    impl ReplicationRule {
        new! {
            destination: ReplicationDestination = "Destination", "update";
            status: DeleteMarkerReplicationStatus = "Status", "update";
        }
        set! {
            delete_marker_replication: DeleteMarkerReplication = "DeleteMarkerReplication", "update";
            filter: ReplicationRuleFilter = "Filter", "update";
            id: String = "Id", "update; at most 255 characters";
            prefix: String = "Prefix", "update; at most 1024 characters; cannot be read back";
            priority: i64 = "Priority", "update";
            source_selection_criteria: SourceSelectionCriteria = "SourceSelectionCriteria", "update";
        }
    }

    object!(ReplicationRuleAndOperator = "AWS::S3::Bucket.ReplicationRuleAndOperator", "s3-bucket-replicationruleandoperator");
    impl ReplicationRuleAndOperator {
        new! {}
        set! {
            prefix: String = "Prefix", "update";
            tag_filters: [crate::cfn::Tag] = "TagFilters", "update";
        }
    }

    object!(ReplicationRuleFilter = "AWS::S3::Bucket.ReplicationRuleFilter", "s3-bucket-replicationrulefilter");
    impl ReplicationRuleFilter {
        new! {}
        set! {
            and: ReplicationRuleAndOperator = "And", "update";
            prefix: String = "Prefix", "update";
            tag_filter: crate::cfn::Tag = "TagFilter", "update";
        }
    }

    object!(ReplicationTime = "AWS::S3::Bucket.ReplicationTime", "s3-bucket-replicationtime");
    impl ReplicationTime {
        new! {
            status: DeleteMarkerReplicationStatus = "Status", "update";
            time: ReplicationTimeValue = "Time", "update";
        }
    }

    object!(ReplicationTimeValue = "AWS::S3::Bucket.ReplicationTimeValue", "s3-bucket-replicationtimevalue");
    impl ReplicationTimeValue {
        new! {
            minutes: i64 = "Minutes", "update";
        }
    }

    object!(RoutingRule = "AWS::S3::Bucket.RoutingRule", "s3-bucket-routingrule");
    impl RoutingRule {
        new! {
            redirect_rule: RedirectRule = "RedirectRule", "update";
        }
        set! {
            routing_rule_condition: RoutingRuleCondition = "RoutingRuleCondition", "update";
        }
    }

    object!(RoutingRuleCondition = "AWS::S3::Bucket.RoutingRuleCondition", "s3-bucket-routingrulecondition");
    impl RoutingRuleCondition {
        new! {}
        set! {
            http_error_code_returned_equals: String = "HttpErrorCodeReturnedEquals", "update";
            key_prefix_equals: String = "KeyPrefixEquals", "update";
        }
    }

    object!(Rule = "AWS::S3::Bucket.Rule", "s3-bucket-rule");
    impl Rule {
        new! {
            status: ReplicaModificationsStatus = "Status", "update";
        }
        set! {
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload", "update";
            expiration_date: String = "ExpirationDate", "update";
            expiration_in_days: i64 = "ExpirationInDays", "update";
            expired_object_delete_marker: bool = "ExpiredObjectDeleteMarker", "update; cannot be read back";
            id: String = "Id", "update; at most 255 characters";
            noncurrent_version_expiration: NoncurrentVersionExpiration = "NoncurrentVersionExpiration", "update";
            noncurrent_version_expiration_in_days: i64 = "NoncurrentVersionExpirationInDays", "update; cannot be read back";
            noncurrent_version_transition: NoncurrentVersionTransition = "NoncurrentVersionTransition", "update; cannot be read back";
            noncurrent_version_transitions: [NoncurrentVersionTransition] = "NoncurrentVersionTransitions", "update";
            object_size_greater_than: String = "ObjectSizeGreaterThan", "update; at most 20 characters";
            object_size_less_than: String = "ObjectSizeLessThan", "update; at most 20 characters";
            prefix: String = "Prefix", "update";
            tag_filters: [crate::cfn::Tag] = "TagFilters", "update";
            transition: Transition = "Transition", "update; cannot be read back";
            transitions: [Transition] = "Transitions", "update";
        }
    }

    object!(S3KeyFilter = "AWS::S3::Bucket.S3KeyFilter", "s3-bucket-s3keyfilter");
    impl S3KeyFilter {
        new! {
            rules: [FilterRule] = "Rules", "update";
        }
    }

    object!(S3TablesDestination = "AWS::S3::Bucket.S3TablesDestination", "s3-bucket-s3tablesdestination");
    impl S3TablesDestination {
        new! {
            table_bucket_arn: m::Arn = "TableBucketArn", "update";
            table_name: String = "TableName", "update";
        }
    }

    object!(ServerSideEncryptionByDefault = "AWS::S3::Bucket.ServerSideEncryptionByDefault", "s3-bucket-serversideencryptionbydefault");
    impl ServerSideEncryptionByDefault {
        new! {
            sse_algorithm: ServerSideEncryptionByDefaultSseAlgorithm = "SSEAlgorithm", "update";
        }
        set! {
            kms_master_key_id: m::kms::KeyReference = "KMSMasterKeyID", "update";
        }
    }

    object!(ServerSideEncryptionRule = "AWS::S3::Bucket.ServerSideEncryptionRule", "s3-bucket-serversideencryptionrule");
    impl ServerSideEncryptionRule {
        new! {}
        set! {
            blocked_encryption_types: BlockedEncryptionTypes = "BlockedEncryptionTypes", "update";
            bucket_key_enabled: bool = "BucketKeyEnabled", "update";
            server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault", "update";
        }
    }

    object!(SimplePrefix = "AWS::S3::Bucket.SimplePrefix", "s3-bucket-simpleprefix");
    impl SimplePrefix {
        new! {}
    }

    object!(SourceSelectionCriteria = "AWS::S3::Bucket.SourceSelectionCriteria", "s3-bucket-sourceselectioncriteria");
    impl SourceSelectionCriteria {
        new! {}
        set! {
            replica_modifications: ReplicaModifications = "ReplicaModifications", "update";
            sse_kms_encrypted_objects: SseKmsEncryptedObjects = "SseKmsEncryptedObjects", "update";
        }
    }

    object!(SseKmsEncryptedObjects = "AWS::S3::Bucket.SseKmsEncryptedObjects", "s3-bucket-ssekmsencryptedobjects");
    impl SseKmsEncryptedObjects {
        new! {
            status: DeleteMarkerReplicationStatus = "Status", "update";
        }
    }

    object!(StorageClassAnalysis = "AWS::S3::Bucket.StorageClassAnalysis", "s3-bucket-storageclassanalysis");
    impl StorageClassAnalysis {
        new! {}
        set! {
            data_export: DataExport = "DataExport", "update";
        }
    }

    object!(TargetObjectKeyFormat = "AWS::S3::Bucket.TargetObjectKeyFormat", "s3-bucket-targetobjectkeyformat");
    impl TargetObjectKeyFormat {
        new! {}
        set! {
            partitioned_prefix: PartitionedPrefix = "PartitionedPrefix", "update";
            simple_prefix: SimplePrefix = "SimplePrefix", "update";
        }
    }

    object!(Tiering = "AWS::S3::Bucket.Tiering", "s3-bucket-tiering");
    impl Tiering {
        new! {
            access_tier: AccessTier = "AccessTier", "update";
            days: i64 = "Days", "update";
        }
    }

    object!(TopicConfiguration = "AWS::S3::Bucket.TopicConfiguration", "s3-bucket-topicconfiguration");
    impl TopicConfiguration {
        new! {
            topic: m::sns::TopicArn = "Topic", "update";
            event: String = "Event", "update";
        }
        set! {
            filter: NotificationFilter = "Filter", "update";
        }
    }

    object!(Transition = "AWS::S3::Bucket.Transition", "s3-bucket-transition");
    impl Transition {
        new! {
            storage_class: NoncurrentVersionTransitionStorageClass = "StorageClass", "update";
        }
        set! {
            transition_date: String = "TransitionDate", "update";
            transition_in_days: i64 = "TransitionInDays", "update";
        }
    }

    object!(VersioningConfiguration = "AWS::S3::Bucket.VersioningConfiguration", "s3-bucket-versioningconfiguration");
    impl VersioningConfiguration {
        new! {
            status: VersioningConfigurationStatus = "Status", "update; default `Suspended`";
        }
    }

    object!(WebsiteConfiguration = "AWS::S3::Bucket.WebsiteConfiguration", "s3-bucket-websiteconfiguration");
    impl WebsiteConfiguration {
        new! {}
        set! {
            error_document: String = "ErrorDocument", "update";
            index_document: String = "IndexDocument", "update";
            redirect_all_requests_to: RedirectAllRequestsTo = "RedirectAllRequestsTo", "update";
            routing_rules: [RoutingRule] = "RoutingRules", "update";
        }
    }
    values! { AbacStatus: Enabled = "Enabled", Disabled = "Disabled" }
    values! { AccessControl: AuthenticatedRead = "AuthenticatedRead", AwsExecRead = "AwsExecRead", BucketOwnerFullControl = "BucketOwnerFullControl", BucketOwnerRead = "BucketOwnerRead", LogDeliveryWrite = "LogDeliveryWrite", Private = "Private", PublicRead = "PublicRead", PublicReadWrite = "PublicReadWrite" }
    values! { BucketNamespace: Global = "global", AccountRegional = "account-regional" }
    values! { AccelerationStatus: Enabled = "Enabled", Suspended = "Suspended" }
    values! { Owner: Destination = "Destination" }
    values! { ConfigurationState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { BlockedEncryptionTypeList: None = "NONE", SseC = "SSE-C" }
    values! { AllowedMethod: Get = "GET", Put = "PUT", Head = "HEAD", Post = "POST", Delete = "DELETE" }
    values! { OutputSchemaVersion: V1 = "V_1" }
    values! { Mode: Compliance = "COMPLIANCE", Governance = "GOVERNANCE" }
    values! { DeleteMarkerReplicationStatus: Disabled = "Disabled", Enabled = "Enabled" }
    values! { Format: Csv = "CSV", Orc = "ORC", Parquet = "Parquet" }
    values! { IncludedObjectVersions: All = "All", Current = "Current" }
    values! { OptionalField: Size = "Size", LastModifiedDate = "LastModifiedDate", StorageClass = "StorageClass", ETag = "ETag", IsMultipartUploaded = "IsMultipartUploaded", ReplicationStatus = "ReplicationStatus", EncryptionStatus = "EncryptionStatus", ObjectLockRetainUntilDate = "ObjectLockRetainUntilDate", ObjectLockMode = "ObjectLockMode", ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus", ObjectLockEventHoldStatus = "ObjectLockEventHoldStatus", ObjectLockEventHoldDuration = "ObjectLockEventHoldDuration", IntelligentTieringAccessTier = "IntelligentTieringAccessTier", BucketKeyStatus = "BucketKeyStatus", ChecksumAlgorithm = "ChecksumAlgorithm", ObjectAccessControlList = "ObjectAccessControlList", ObjectOwner = "ObjectOwner", LifecycleExpirationDate = "LifecycleExpirationDate", IntelligentTieringReferenceDate = "IntelligentTieringReferenceDate" }
    values! { ScheduleFrequency: Daily = "Daily", Weekly = "Weekly" }
    values! { TransitionDefaultMinimumObjectSize: VariesByStorageClass = "varies_by_storage_class", AllStorageClasses128K = "all_storage_classes_128K" }
    values! { TableBucketType: Aws = "aws", Customer = "customer" }
    values! { MetadataTableEncryptionConfigurationSseAlgorithm: AwsKms = "aws:kms", Aes256 = "AES256" }
    values! { NoncurrentVersionTransitionStorageClass: DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER", Glacier2 = "Glacier", GlacierIr = "GLACIER_IR", IntelligentTiering = "INTELLIGENT_TIERING", OnezoneIa = "ONEZONE_IA", StandardIa = "STANDARD_IA" }
    values! { ObjectLockEnabled: Enabled = "Enabled" }
    values! { ObjectOwnership: ObjectWriter = "ObjectWriter", BucketOwnerPreferred = "BucketOwnerPreferred", BucketOwnerEnforced = "BucketOwnerEnforced" }
    values! { PartitionDateSource: EventTime = "EventTime", DeliveryTime = "DeliveryTime" }
    values! { Expiration: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Protocol: Http = "http", Https = "https" }
    values! { ReplicaModificationsStatus: Enabled = "Enabled", Disabled = "Disabled" }
    values! { ReplicationDestinationStorageClass: DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER", GlacierIr = "GLACIER_IR", IntelligentTiering = "INTELLIGENT_TIERING", OnezoneIa = "ONEZONE_IA", ReducedRedundancy = "REDUCED_REDUNDANCY", Standard = "STANDARD", StandardIa = "STANDARD_IA" }
    values! { ServerSideEncryptionByDefaultSseAlgorithm: AwsKms = "aws:kms", Aes256 = "AES256", AwsKmsDsse = "aws:kms:dsse" }
    values! { AccessTier: ArchiveAccess = "ARCHIVE_ACCESS", DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS" }
    values! { VersioningConfigurationStatus: Enabled = "Enabled", Suspended = "Suspended" }
}

resource! {
    BucketPolicy = "AWS::S3::BucketPolicy", "s3-bucketpolicy", None, m::s3::BucketName
}
impl BucketPolicy {
    new! {
        bucket: m::s3::BucketName = "Bucket", "replacement";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint", "s3-multiregionaccesspoint", None, String
}
impl MultiRegionAccessPoint {
    new! {
        regions: [multi_region_access_point::Region] = "Regions", "replacement; at least 1 items";
    }
    set! {
        name: String = "Name", "replacement; 3 to 50 characters";
        public_access_block_configuration: multi_region_access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration", "replacement";
    }
}
impl c::Handle<MultiRegionAccessPoint> {
    get! {
        attr_alias: String = "Alias";
        attr_created_at: String = "CreatedAt";
    }
}
/// Property types and values of [`MultiRegionAccessPoint`].
pub mod multi_region_access_point {
    object!(PublicAccessBlockConfiguration = "AWS::S3::MultiRegionAccessPoint.PublicAccessBlockConfiguration", "s3-multiregionaccesspoint-publicaccessblockconfiguration");
    impl PublicAccessBlockConfiguration {
        new! {}
        set! {
            block_public_acls: bool = "BlockPublicAcls", "replacement";
            block_public_policy: bool = "BlockPublicPolicy", "replacement";
            ignore_public_acls: bool = "IgnorePublicAcls", "replacement";
            restrict_public_buckets: bool = "RestrictPublicBuckets", "replacement";
        }
    }

    object!(Region = "AWS::S3::MultiRegionAccessPoint.Region", "s3-multiregionaccesspoint-region");
    impl Region {
        new! {
            bucket: String = "Bucket", "replacement; 3 to 63 characters";
        }
        set! {
            bucket_account_id: String = "BucketAccountId", "replacement; 12 characters";
        }
    }
}

resource! {
    MultiRegionAccessPointPolicy = "AWS::S3::MultiRegionAccessPointPolicy", "s3-multiregionaccesspointpolicy", None, String
}
impl MultiRegionAccessPointPolicy {
    new! {
        mrap_name: String = "MrapName", "replacement; 3 to 50 characters";
        policy: v::Json = "Policy", "update";
    }
}
impl c::Handle<MultiRegionAccessPointPolicy> {
    get! {
        attr_policy_status: v::Json = "PolicyStatus";
        attr_policy_status_is_public: String = "PolicyStatus.IsPublic";
    }
}
/// Property types and values of [`MultiRegionAccessPointPolicy`].
pub mod multi_region_access_point_policy {
    object!(PolicyStatus = "AWS::S3::MultiRegionAccessPointPolicy.PolicyStatus", "s3-multiregionaccesspointpolicy-policystatus");
    impl PolicyStatus {
        new! {}
    }
}

resource! {
    StorageLens = "AWS::S3::StorageLens", "s3-storagelens", List("Tags"), String
}
impl StorageLens {
    new! {
        storage_lens_configuration: storage_lens::StorageLensConfiguration = "StorageLensConfiguration", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<StorageLens> {
    get! {
        attr_storage_lens_configuration_storage_lens_arn: m::Arn = "StorageLensConfiguration.StorageLensArn";
    }
}
/// Property types and values of [`StorageLens`].
pub mod storage_lens {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccountLevel = "AWS::S3::StorageLens.AccountLevel", "s3-storagelens-accountlevel");
    impl AccountLevel {
        new! {
            bucket_level: BucketLevel = "BucketLevel", "update";
        }
        set! {
            activity_metrics: ActivityMetrics = "ActivityMetrics", "update";
            advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics", "update";
            advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics", "update";
            advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics", "update";
            detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics", "update";
            storage_lens_group_level: StorageLensGroupLevel = "StorageLensGroupLevel", "update";
        }
    }

    object!(ActivityMetrics = "AWS::S3::StorageLens.ActivityMetrics", "s3-storagelens-activitymetrics");
    impl ActivityMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(AdvancedCostOptimizationMetrics = "AWS::S3::StorageLens.AdvancedCostOptimizationMetrics", "s3-storagelens-advancedcostoptimizationmetrics");
    impl AdvancedCostOptimizationMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(AdvancedDataProtectionMetrics = "AWS::S3::StorageLens.AdvancedDataProtectionMetrics", "s3-storagelens-advanceddataprotectionmetrics");
    impl AdvancedDataProtectionMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(AdvancedPerformanceMetrics = "AWS::S3::StorageLens.AdvancedPerformanceMetrics", "s3-storagelens-advancedperformancemetrics");
    impl AdvancedPerformanceMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(AwsOrg = "AWS::S3::StorageLens.AwsOrg", "s3-storagelens-awsorg");
    impl AwsOrg {
        new! {
            arn: m::Arn = "Arn", "update";
        }
    }

    object!(BucketLevel = "AWS::S3::StorageLens.BucketLevel", "s3-storagelens-bucketlevel");
    impl BucketLevel {
        new! {}
        set! {
            activity_metrics: ActivityMetrics = "ActivityMetrics", "update";
            advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics", "update";
            advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics", "update";
            advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics", "update";
            detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics", "update";
            prefix_level: PrefixLevel = "PrefixLevel", "update";
        }
    }

    object!(BucketsAndRegions = "AWS::S3::StorageLens.BucketsAndRegions", "s3-storagelens-bucketsandregions");
    impl BucketsAndRegions {
        new! {}
        set! {
            buckets: [String] = "Buckets", "update";
            regions: [String] = "Regions", "update";
        }
    }

    object!(CloudWatchMetrics = "AWS::S3::StorageLens.CloudWatchMetrics", "s3-storagelens-cloudwatchmetrics");
    impl CloudWatchMetrics {
        new! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(DataExport = "AWS::S3::StorageLens.DataExport", "s3-storagelens-dataexport");
    impl DataExport {
        new! {}
        set! {
            cloud_watch_metrics: CloudWatchMetrics = "CloudWatchMetrics", "update";
            s3_bucket_destination: S3BucketDestination = "S3BucketDestination", "update";
            storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination", "update";
        }
    }

    object!(DetailedStatusCodesMetrics = "AWS::S3::StorageLens.DetailedStatusCodesMetrics", "s3-storagelens-detailedstatuscodesmetrics");
    impl DetailedStatusCodesMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
        }
    }

    object!(Encryption = "AWS::S3::StorageLens.Encryption", "s3-storagelens-encryption");
    impl Encryption {
        new! {}
        set! {
            ssekms: Ssekms = "SSEKMS", "update";
            sses3: Sses3 = "SSES3", "update";
        }
    }

    object!(PrefixLevel = "AWS::S3::StorageLens.PrefixLevel", "s3-storagelens-prefixlevel");
    impl PrefixLevel {
        new! {
            storage_metrics: PrefixLevelStorageMetrics = "StorageMetrics", "update";
        }
    }

    object!(PrefixLevelStorageMetrics = "AWS::S3::StorageLens.PrefixLevelStorageMetrics", "s3-storagelens-prefixlevelstoragemetrics");
    impl PrefixLevelStorageMetrics {
        new! {}
        set! {
            is_enabled: bool = "IsEnabled", "update";
            selection_criteria: SelectionCriteria = "SelectionCriteria", "update";
        }
    }

    object!(S3BucketDestination = "AWS::S3::StorageLens.S3BucketDestination", "s3-storagelens-s3bucketdestination");
    impl S3BucketDestination {
        new! {
            arn: m::s3::BucketArn = "Arn", "update";
            account_id: String = "AccountId", "update";
            format: Format = "Format", "update";
            output_schema_version: OutputSchemaVersion = "OutputSchemaVersion", "update";
        }
        set! {
            encryption: Encryption = "Encryption", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(Ssekms = "AWS::S3::StorageLens.SSEKMS", "s3-storagelens-ssekms");
    impl Ssekms {
        new! {
            key_id: String = "KeyId", "update";
        }
    }

    object!(Sses3 = "AWS::S3::StorageLens.SSES3", "s3-storagelens-sses3");
    impl Sses3 {
        new! {}
    }

    object!(SelectionCriteria = "AWS::S3::StorageLens.SelectionCriteria", "s3-storagelens-selectioncriteria");
    impl SelectionCriteria {
        new! {}
        set! {
            delimiter: String = "Delimiter", "update";
            max_depth: i64 = "MaxDepth", "update";
            min_storage_bytes_percentage: v::Number = "MinStorageBytesPercentage", "update";
        }
    }

    object!(StorageLensConfiguration = "AWS::S3::StorageLens.StorageLensConfiguration", "s3-storagelens-storagelensconfiguration");
    impl StorageLensConfiguration {
        new! {
            id: String = "Id", "replacement; 1 to 64 characters";
            account_level: AccountLevel = "AccountLevel", "update";
            is_enabled: bool = "IsEnabled", "update";
        }
        set! {
            aws_org: AwsOrg = "AwsOrg", "update";
            data_export: DataExport = "DataExport", "update";
            exclude: BucketsAndRegions = "Exclude", "update";
            expanded_prefixes_data_export: StorageLensExpandedPrefixesDataExport = "ExpandedPrefixesDataExport", "update";
            include: BucketsAndRegions = "Include", "update";
            prefix_delimiter: String = "PrefixDelimiter", "update";
        }
    }

    object!(StorageLensExpandedPrefixesDataExport = "AWS::S3::StorageLens.StorageLensExpandedPrefixesDataExport", "s3-storagelens-storagelensexpandedprefixesdataexport");
    impl StorageLensExpandedPrefixesDataExport {
        new! {}
        set! {
            s3_bucket_destination: S3BucketDestination = "S3BucketDestination", "update";
            storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination", "update";
        }
    }

    object!(StorageLensGroupLevel = "AWS::S3::StorageLens.StorageLensGroupLevel", "s3-storagelens-storagelensgrouplevel");
    impl StorageLensGroupLevel {
        new! {}
        set! {
            storage_lens_group_selection_criteria: StorageLensGroupSelectionCriteria = "StorageLensGroupSelectionCriteria", "update";
        }
    }

    object!(StorageLensGroupSelectionCriteria = "AWS::S3::StorageLens.StorageLensGroupSelectionCriteria", "s3-storagelens-storagelensgroupselectioncriteria");
    impl StorageLensGroupSelectionCriteria {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update";
            include: [String] = "Include", "update";
        }
    }

    object!(StorageLensTableDestination = "AWS::S3::StorageLens.StorageLensTableDestination", "s3-storagelens-storagelenstabledestination");
    impl StorageLensTableDestination {
        new! {
            is_enabled: bool = "IsEnabled", "update";
        }
        set! {
            encryption: Encryption = "Encryption", "update";
        }
    }
    values! { Format: Csv = "CSV", Parquet = "Parquet" }
    values! { OutputSchemaVersion: V1 = "V_1" }
}

resource! {
    StorageLensGroup = "AWS::S3::StorageLensGroup", "s3-storagelensgroup", List("Tags"), String
}
impl StorageLensGroup {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        filter: storage_lens_group::Filter = "Filter", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<StorageLensGroup> {
    get! {
        attr_storage_lens_group_arn: m::Arn = "StorageLensGroupArn";
    }
}
give! { StorageLensGroup: m::Arn = GetAtt("StorageLensGroupArn"); }
/// Property types and values of [`StorageLensGroup`].
pub mod storage_lens_group {
    object!(And = "AWS::S3::StorageLensGroup.And", "s3-storagelensgroup-and");
    impl And {
        new! {}
        set! {
            match_any_prefix: [String] = "MatchAnyPrefix", "update";
            match_any_suffix: [String] = "MatchAnySuffix", "update";
            match_any_tag: [crate::cfn::Tag] = "MatchAnyTag", "update";
            match_object_age: MatchObjectAge = "MatchObjectAge", "update";
            match_object_size: MatchObjectSize = "MatchObjectSize", "update";
        }
    }

    object!(Filter = "AWS::S3::StorageLensGroup.Filter", "s3-storagelensgroup-filter");
    impl Filter {
        new! {}
        set! {
            and: And = "And", "update";
            match_any_prefix: [String] = "MatchAnyPrefix", "update";
            match_any_suffix: [String] = "MatchAnySuffix", "update";
            match_any_tag: [crate::cfn::Tag] = "MatchAnyTag", "update";
            match_object_age: MatchObjectAge = "MatchObjectAge", "update";
            match_object_size: MatchObjectSize = "MatchObjectSize", "update";
            or: Or = "Or", "update";
        }
    }

    object!(MatchObjectAge = "AWS::S3::StorageLensGroup.MatchObjectAge", "s3-storagelensgroup-matchobjectage");
    impl MatchObjectAge {
        new! {}
        set! {
            days_greater_than: i64 = "DaysGreaterThan", "update; at least 1";
            days_less_than: i64 = "DaysLessThan", "update; at least 1";
        }
    }

    object!(MatchObjectSize = "AWS::S3::StorageLensGroup.MatchObjectSize", "s3-storagelensgroup-matchobjectsize");
    impl MatchObjectSize {
        new! {}
        set! {
            bytes_greater_than: i64 = "BytesGreaterThan", "update; at least 1";
            bytes_less_than: i64 = "BytesLessThan", "update; at least 1";
        }
    }

    object!(Or = "AWS::S3::StorageLensGroup.Or", "s3-storagelensgroup-or");
    impl Or {
        new! {}
        set! {
            match_any_prefix: [String] = "MatchAnyPrefix", "update";
            match_any_suffix: [String] = "MatchAnySuffix", "update";
            match_any_tag: [crate::cfn::Tag] = "MatchAnyTag", "update";
            match_object_age: MatchObjectAge = "MatchObjectAge", "update";
            match_object_size: MatchObjectSize = "MatchObjectSize", "update";
        }
    }
}
