// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SecurityLake`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AwsLogSource = "AWS::SecurityLake::AwsLogSource", "securitylake-awslogsource", None, String
}
impl AwsLogSource {
    new! {
        data_lake_arn: m::Arn = "DataLakeArn", "replacement; 1 to 256 characters";
        source_name: String = "SourceName", "replacement";
        source_version: String = "SourceVersion", "replacement";
    }
    set! {
        accounts: [String] = "Accounts", "update";
    }
}

resource! {
    DataLake = "AWS::SecurityLake::DataLake", "securitylake-datalake", List("Tags"), m::Arn
}
impl DataLake {
    new! {}
    set! {
        encryption_configuration: data_lake::EncryptionConfiguration = "EncryptionConfiguration", "update";
        lifecycle_configuration: data_lake::LifecycleConfiguration = "LifecycleConfiguration", "update";
        meta_store_manager_role_arn: m::iam::RoleArn = "MetaStoreManagerRoleArn", "update; cannot be read back";
        replication_configuration: data_lake::ReplicationConfiguration = "ReplicationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DataLake> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_s3_bucket_arn: m::Arn = "S3BucketArn";
    }
}
give! { DataLake: m::Arn = Ref; }
/// Property types and values of [`DataLake`].
pub mod data_lake {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::SecurityLake::DataLake.EncryptionConfiguration", "securitylake-datalake-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(Expiration = "AWS::SecurityLake::DataLake.Expiration", "securitylake-datalake-expiration");
    impl Expiration {
        new! {}
        set! {
            days: i64 = "Days", "update; at least 1";
        }
    }

    object!(LifecycleConfiguration = "AWS::SecurityLake::DataLake.LifecycleConfiguration", "securitylake-datalake-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {}
        set! {
            expiration: Expiration = "Expiration", "update";
            transitions: [Transitions] = "Transitions", "update";
        }
    }

    object!(ReplicationConfiguration = "AWS::SecurityLake::DataLake.ReplicationConfiguration", "securitylake-datalake-replicationconfiguration");
    impl ReplicationConfiguration {
        new! {}
        set! {
            regions: [String] = "Regions", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }

    object!(Transitions = "AWS::SecurityLake::DataLake.Transitions", "securitylake-datalake-transitions");
    impl Transitions {
        new! {}
        set! {
            days: i64 = "Days", "update; at least 1";
            storage_class: String = "StorageClass", "update";
        }
    }
}

resource! {
    Subscriber = "AWS::SecurityLake::Subscriber", "securitylake-subscriber", List("Tags"), m::Arn
}
new_struct! { Subscriber, SubscriberRequired {
    data_lake_arn: m::Arn = "DataLakeArn", "replacement; 1 to 256 characters";
    subscriber_name: String = "SubscriberName", "update; 1 to 64 characters";
    access_types: [subscriber::AccessType] = "AccessTypes", "update; at least 1 items";
    sources: [subscriber::Source] = "Sources", "update";
    subscriber_identity: subscriber::SubscriberIdentity = "SubscriberIdentity", "update";
} }
impl Subscriber {
    set! {
        subscriber_description: String = "SubscriberDescription", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Subscriber> {
    get! {
        attr_resource_share_arn: m::Arn = "ResourceShareArn";
        attr_resource_share_name: String = "ResourceShareName";
        attr_s3_bucket_arn: m::Arn = "S3BucketArn";
        attr_subscriber_arn: m::Arn = "SubscriberArn";
        attr_subscriber_role_arn: m::iam::RoleArn = "SubscriberRoleArn";
    }
}
give! { Subscriber: m::Arn = Ref; }
/// Property types and values of [`Subscriber`].
pub mod subscriber {
    object!(AwsLogSource = "AWS::SecurityLake::Subscriber.AwsLogSource", "securitylake-subscriber-awslogsource");
    impl AwsLogSource {
        new! {}
        set! {
            source_name: String = "SourceName", "update";
            source_version: String = "SourceVersion", "update";
        }
    }

    object!(CustomLogSource = "AWS::SecurityLake::Subscriber.CustomLogSource", "securitylake-subscriber-customlogsource");
    impl CustomLogSource {
        new! {}
        set! {
            source_name: String = "SourceName", "update; 1 to 64 characters";
            source_version: String = "SourceVersion", "update; 1 to 32 characters";
        }
    }

    object!(Source = "AWS::SecurityLake::Subscriber.Source", "securitylake-subscriber-source");
    impl Source {
        new! {}
        set! {
            aws_log_source: AwsLogSource = "AwsLogSource", "update";
            custom_log_source: CustomLogSource = "CustomLogSource", "update";
        }
    }

    object!(SubscriberIdentity = "AWS::SecurityLake::Subscriber.SubscriberIdentity", "securitylake-subscriber-subscriberidentity");
    impl SubscriberIdentity {
        new! {
            external_id: String = "ExternalId", "update; 2 to 1224 characters";
            principal: String = "Principal", "update";
        }
    }
    values! { AccessType: Lakeformation = "LAKEFORMATION", S3 = "S3" }
}

resource! {
    SubscriberNotification = "AWS::SecurityLake::SubscriberNotification", "securitylake-subscribernotification", None, m::Arn
}
impl SubscriberNotification {
    new! {
        subscriber_arn: m::Arn = "SubscriberArn", "replacement";
        notification_configuration: subscriber_notification::NotificationConfiguration = "NotificationConfiguration", "update";
    }
}
impl c::Handle<SubscriberNotification> {
    get! {
        attr_subscriber_endpoint: String = "SubscriberEndpoint";
    }
}
/// Property types and values of [`SubscriberNotification`].
pub mod subscriber_notification {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(HttpsNotificationConfiguration = "AWS::SecurityLake::SubscriberNotification.HttpsNotificationConfiguration", "securitylake-subscribernotification-httpsnotificationconfiguration");
    impl HttpsNotificationConfiguration {
        new! {
            target_role_arn: m::iam::RoleArn = "TargetRoleArn", "update; cannot be read back";
            endpoint: String = "Endpoint", "update; cannot be read back";
        }
        set! {
            authorization_api_key_name: String = "AuthorizationApiKeyName", "update; cannot be read back";
            authorization_api_key_value: String = "AuthorizationApiKeyValue", "update; cannot be read back";
            http_method: HttpMethod = "HttpMethod", "update; cannot be read back";
        }
    }

    object!(NotificationConfiguration = "AWS::SecurityLake::SubscriberNotification.NotificationConfiguration", "securitylake-subscribernotification-notificationconfiguration");
    impl NotificationConfiguration {
        new! {}
        set! {
            https_notification_configuration: HttpsNotificationConfiguration = "HttpsNotificationConfiguration", "update";
            sqs_notification_configuration: v::Json = "SqsNotificationConfiguration", "update";
        }
    }
    values! { HttpMethod: Post = "POST", Put = "PUT" }
}
