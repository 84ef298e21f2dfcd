// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Elasticsearch`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    Domain = "AWS::Elasticsearch::Domain", "elasticsearch-domain", List("Tags"), String
}
impl Domain {
    new! {}
    set! {
        access_policies: v::Json = "AccessPolicies", "update";
        advanced_options: v::Map<String> = "AdvancedOptions", "update";
        advanced_security_options: domain::AdvancedSecurityOptionsInput = "AdvancedSecurityOptions", "may replace";
        cognito_options: domain::CognitoOptions = "CognitoOptions", "update";
        domain_endpoint_options: domain::DomainEndpointOptions = "DomainEndpointOptions", "update";
        domain_name: String = "DomainName", "replacement";
        ebs_options: domain::EbsOptions = "EBSOptions", "update";
        elasticsearch_cluster_config: domain::ElasticsearchClusterConfig = "ElasticsearchClusterConfig", "update";
        elasticsearch_version: String = "ElasticsearchVersion", "may replace";
        encryption_at_rest_options: domain::EncryptionAtRestOptions = "EncryptionAtRestOptions", "may replace";
        log_publishing_options: v::Map<domain::LogPublishingOption> = "LogPublishingOptions", "update";
        node_to_node_encryption_options: domain::NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions", "may replace";
        snapshot_options: domain::SnapshotOptions = "SnapshotOptions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_options: domain::VpcOptions = "VPCOptions", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_domain_arn: m::Arn = "DomainArn";
        attr_domain_endpoint: String = "DomainEndpoint";
        attr_id: String = "Id";
    }
}
give! { Domain: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Domain`].
pub mod domain {
    use crate::value::meaning as m;
    object!(AdvancedSecurityOptionsInput = "AWS::Elasticsearch::Domain.AdvancedSecurityOptionsInput", "elasticsearch-domain-advancedsecurityoptionsinput");
    impl AdvancedSecurityOptionsInput {
        new! {}
        set! {
            anonymous_auth_enabled: bool = "AnonymousAuthEnabled", "update";
            enabled: bool = "Enabled", "replacement";
            internal_user_database_enabled: bool = "InternalUserDatabaseEnabled", "update";
            master_user_options: MasterUserOptions = "MasterUserOptions", "update";
        }
    }

    object!(CognitoOptions = "AWS::Elasticsearch::Domain.CognitoOptions", "elasticsearch-domain-cognitooptions");
    impl CognitoOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            identity_pool_id: String = "IdentityPoolId", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            user_pool_id: String = "UserPoolId", "update";
        }
    }

    object!(ColdStorageOptions = "AWS::Elasticsearch::Domain.ColdStorageOptions", "elasticsearch-domain-coldstorageoptions");
    impl ColdStorageOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(DomainEndpointOptions = "AWS::Elasticsearch::Domain.DomainEndpointOptions", "elasticsearch-domain-domainendpointoptions");
    impl DomainEndpointOptions {
        new! {}
        set! {
            custom_endpoint: String = "CustomEndpoint", "update";
            custom_endpoint_certificate_arn: m::Arn = "CustomEndpointCertificateArn", "update";
            custom_endpoint_enabled: bool = "CustomEndpointEnabled", "update";
            enforce_https: bool = "EnforceHTTPS", "update";
            tls_security_policy: String = "TLSSecurityPolicy", "update";
        }
    }

    object!(EbsOptions = "AWS::Elasticsearch::Domain.EBSOptions", "elasticsearch-domain-ebsoptions");
    impl EbsOptions {
        new! {}
        set! {
            ebs_enabled: bool = "EBSEnabled", "update";
            iops: i64 = "Iops", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: String = "VolumeType", "update";
        }
    }

    object!(ElasticsearchClusterConfig = "AWS::Elasticsearch::Domain.ElasticsearchClusterConfig", "elasticsearch-domain-elasticsearchclusterconfig");
    impl ElasticsearchClusterConfig {
        new! {}
        set! {
            cold_storage_options: ColdStorageOptions = "ColdStorageOptions", "update";
            dedicated_master_count: i64 = "DedicatedMasterCount", "update";
            dedicated_master_enabled: bool = "DedicatedMasterEnabled", "update";
            dedicated_master_type: String = "DedicatedMasterType", "update";
            instance_count: i64 = "InstanceCount", "update";
            instance_type: String = "InstanceType", "update";
            warm_count: i64 = "WarmCount", "update";
            warm_enabled: bool = "WarmEnabled", "update";
            warm_type: String = "WarmType", "update";
            zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig", "update";
            zone_awareness_enabled: bool = "ZoneAwarenessEnabled", "update";
        }
    }

    object!(EncryptionAtRestOptions = "AWS::Elasticsearch::Domain.EncryptionAtRestOptions", "elasticsearch-domain-encryptionatrestoptions");
    impl EncryptionAtRestOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "may replace";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        }
    }

    object!(LogPublishingOption = "AWS::Elasticsearch::Domain.LogPublishingOption", "elasticsearch-domain-logpublishingoption");
    impl LogPublishingOption {
        new! {}
        set! {
            cloud_watch_logs_log_group_arn: m::Arn = "CloudWatchLogsLogGroupArn", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(MasterUserOptions = "AWS::Elasticsearch::Domain.MasterUserOptions", "elasticsearch-domain-masteruseroptions");
    impl MasterUserOptions {
        new! {}
        set! {
            master_user_arn: m::Arn = "MasterUserARN", "update";
            master_user_name: String = "MasterUserName", "update";
            master_user_password: String = "MasterUserPassword", "update";
        }
    }

    object!(NodeToNodeEncryptionOptions = "AWS::Elasticsearch::Domain.NodeToNodeEncryptionOptions", "elasticsearch-domain-nodetonodeencryptionoptions");
    impl NodeToNodeEncryptionOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "may replace";
        }
    }

    object!(SnapshotOptions = "AWS::Elasticsearch::Domain.SnapshotOptions", "elasticsearch-domain-snapshotoptions");
    impl SnapshotOptions {
        new! {}
        set! {
            automated_snapshot_start_hour: i64 = "AutomatedSnapshotStartHour", "update";
        }
    }

    object!(VpcOptions = "AWS::Elasticsearch::Domain.VPCOptions", "elasticsearch-domain-vpcoptions");
    impl VpcOptions {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(ZoneAwarenessConfig = "AWS::Elasticsearch::Domain.ZoneAwarenessConfig", "elasticsearch-domain-zoneawarenessconfig");
    impl ZoneAwarenessConfig {
        new! {}
        set! {
            availability_zone_count: i64 = "AvailabilityZoneCount", "update";
        }
    }
}
