// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ECR`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    PublicRepository = "AWS::ECR::PublicRepository", "ecr-publicrepository", List("Tags"), String
}
impl PublicRepository {
    new! {}
    set! {
        repository_catalog_data: public_repository::RepositoryCatalogData = "RepositoryCatalogData", "update";
        repository_name: String = "RepositoryName", "replacement; 2 to 256 characters";
        repository_policy_text: v::Json = "RepositoryPolicyText", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PublicRepository> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { PublicRepository: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PublicRepository`].
pub mod public_repository {
    object!(RepositoryCatalogData = "AWS::ECR::PublicRepository.RepositoryCatalogData", "ecr-publicrepository-repositorycatalogdata");
    impl RepositoryCatalogData {
        new! {}
        set! {
            about_text: String = "AboutText", "update; at most 10240 characters";
            architectures: [String] = "Architectures", "update; at most 50 items";
            operating_systems: [String] = "OperatingSystems", "update; at most 50 items";
            repository_description: String = "RepositoryDescription", "update; at most 1024 characters";
            usage_text: String = "UsageText", "update; at most 10240 characters";
        }
    }
}

resource! {
    PullThroughCacheRule = "AWS::ECR::PullThroughCacheRule", "ecr-pullthroughcacherule", None, String
}
impl PullThroughCacheRule {
    new! {}
    set! {
        credential_arn: m::Arn = "CredentialArn", "replacement; 50 to 612 characters; cannot be read back";
        custom_role_arn: m::iam::RoleArn = "CustomRoleArn", "replacement; at most 2048 characters; cannot be read back";
        ecr_repository_prefix: String = "EcrRepositoryPrefix", "replacement; 2 to 30 characters";
        upstream_registry: pull_through_cache_rule::UpstreamRegistry = "UpstreamRegistry", "replacement; cannot be read back";
        upstream_registry_url: String = "UpstreamRegistryUrl", "replacement";
        upstream_repository_prefix: String = "UpstreamRepositoryPrefix", "replacement; 2 to 30 characters";
    }
}
/// Property types and values of [`PullThroughCacheRule`].
pub mod pull_through_cache_rule {
    values! { UpstreamRegistry: AzureContainerRegistry = "azure-container-registry", Chainguard = "chainguard", DockerHub = "docker-hub", Ecr = "ecr", EcrPublic = "ecr-public", GithubContainerRegistry = "github-container-registry", GitlabContainerRegistry = "gitlab-container-registry", K8s = "k8s", Quay = "quay" }
}

resource! {
    PullTimeUpdateExclusion = "AWS::ECR::PullTimeUpdateExclusion", "ecr-pulltimeupdateexclusion", None, m::Arn
}
impl PullTimeUpdateExclusion {
    new! {
        principal_arn: m::Arn = "PrincipalArn", "replacement; at most 200 characters";
    }
}

resource! {
    RegistryPolicy = "AWS::ECR::RegistryPolicy", "ecr-registrypolicy", None, String
}
impl RegistryPolicy {
    new! {
        policy_text: v::Json = "PolicyText", "update; at most 10240 characters";
    }
}
impl c::Handle<RegistryPolicy> {
    get! {
        attr_registry_id: String = "RegistryId";
    }
}

resource! {
    RegistryScanningConfiguration = "AWS::ECR::RegistryScanningConfiguration", "ecr-registryscanningconfiguration", None, String
}
impl RegistryScanningConfiguration {
    new! {
        scan_type: registry_scanning_configuration::ScanType = "ScanType", "update";
        rules: [registry_scanning_configuration::ScanningRule] = "Rules", "update; at most 2 items";
    }
}
impl c::Handle<RegistryScanningConfiguration> {
    get! {
        attr_registry_id: String = "RegistryId";
    }
}
/// Property types and values of [`RegistryScanningConfiguration`].
pub mod registry_scanning_configuration {
    object!(RepositoryFilter = "AWS::ECR::RegistryScanningConfiguration.RepositoryFilter", "ecr-registryscanningconfiguration-repositoryfilter");
    impl RepositoryFilter {
        new! {
            filter_type: FilterType = "FilterType", "update";
            filter: String = "Filter", "update; 1 to 255 characters";
        }
    }

    object!(ScanningRule = "AWS::ECR::RegistryScanningConfiguration.ScanningRule", "ecr-registryscanningconfiguration-scanningrule");
    impl ScanningRule {
        new! {
            repository_filters: [RepositoryFilter] = "RepositoryFilters", "update; at most 100 items";
            scan_frequency: ScanFrequency = "ScanFrequency", "update";
        }
    }
    values! { ScanType: Basic = "BASIC", Enhanced = "ENHANCED" }
    values! { FilterType: Wildcard = "WILDCARD" }
    values! { ScanFrequency: ScanOnPush = "SCAN_ON_PUSH", ContinuousScan = "CONTINUOUS_SCAN" }
}

resource! {
    ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration", "ecr-replicationconfiguration", None, String
}
impl ReplicationConfiguration {
    new! {
        replication_configuration: replication_configuration::ReplicationConfiguration = "ReplicationConfiguration", "update";
    }
}
impl c::Handle<ReplicationConfiguration> {
    get! {
        attr_registry_id: String = "RegistryId";
    }
}
/// Property types and values of [`ReplicationConfiguration`].
pub mod replication_configuration {
    object!(ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration.ReplicationConfiguration", "ecr-replicationconfiguration-replicationconfiguration");
    impl ReplicationConfiguration {
        new! {
            rules: [ReplicationRule] = "Rules", "update; at most 25 items";
        }
    }

    object!(ReplicationDestination = "AWS::ECR::ReplicationConfiguration.ReplicationDestination", "ecr-replicationconfiguration-replicationdestination");
    impl ReplicationDestination {
        new! {
            registry_id: String = "RegistryId", "update";
            region: String = "Region", "update";
        }
    }

    object!(ReplicationRule = "AWS::ECR::ReplicationConfiguration.ReplicationRule", "ecr-replicationconfiguration-replicationrule");
    impl ReplicationRule {
        new! {
            destinations: [ReplicationDestination] = "Destinations", "update; 1 to 100 items";
        }
        set! {
            repository_filters: [RepositoryFilter] = "RepositoryFilters", "update; at most 100 items";
        }
    }

    object!(RepositoryFilter = "AWS::ECR::ReplicationConfiguration.RepositoryFilter", "ecr-replicationconfiguration-repositoryfilter");
    impl RepositoryFilter {
        new! {
            filter_type: FilterType = "FilterType", "update";
            filter: String = "Filter", "update; 2 to 256 characters";
        }
    }
    values! { FilterType: PrefixMatch = "PREFIX_MATCH" }
}

resource! {
    Repository = "AWS::ECR::Repository", "ecr-repository", List("Tags"), m::ecr::RepositoryName
}
impl Repository {
    new! {}
    set! {
        empty_on_delete: bool = "EmptyOnDelete", "update; cannot be read back";
        encryption_configuration: repository::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        image_scanning_configuration: repository::ImageScanningConfiguration = "ImageScanningConfiguration", "update";
        image_tag_mutability: repository::ImageTagMutability = "ImageTagMutability", "update";
        image_tag_mutability_exclusion_filters: [repository::ImageTagMutabilityExclusionFilter] = "ImageTagMutabilityExclusionFilters", "update; 1 to 5 items";
        lifecycle_policy: repository::LifecyclePolicy = "LifecyclePolicy", "update";
        repository_name: String = "RepositoryName", "replacement; 2 to 256 characters";
        repository_policy_text: v::Json = "RepositoryPolicyText", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Repository> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_repository_uri: String = "RepositoryUri";
    }
}
give! { Repository: m::Arn = GetAtt("Arn"); m::ecr::RepositoryName = Ref; }
/// Property types and values of [`Repository`].
pub mod repository {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::ECR::Repository.EncryptionConfiguration", "ecr-repository-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "replacement";
        }
        set! {
            kms_key: m::kms::KeyArn = "KmsKey", "replacement; 1 to 2048 characters";
        }
    }

    object!(ImageScanningConfiguration = "AWS::ECR::Repository.ImageScanningConfiguration", "ecr-repository-imagescanningconfiguration");
    impl ImageScanningConfiguration {
        new! {}
        set! {
            scan_on_push: bool = "ScanOnPush", "update";
        }
    }

    object!(ImageTagMutabilityExclusionFilter = "AWS::ECR::Repository.ImageTagMutabilityExclusionFilter", "ecr-repository-imagetagmutabilityexclusionfilter");
    impl ImageTagMutabilityExclusionFilter {
        new! {
            image_tag_mutability_exclusion_filter_type: ImageTagMutabilityExclusionFilterType = "ImageTagMutabilityExclusionFilterType", "update";
            image_tag_mutability_exclusion_filter_value: String = "ImageTagMutabilityExclusionFilterValue", "update; 1 to 128 characters";
        }
    }

    object!(LifecyclePolicy = "AWS::ECR::Repository.LifecyclePolicy", "ecr-repository-lifecyclepolicy");
    impl LifecyclePolicy {
        new! {}
        set! {
            lifecycle_policy_text: String = "LifecyclePolicyText", "update; 100 to 30720 characters";
            registry_id: String = "RegistryId", "update; 12 characters";
        }
    }
    values! { ImageTagMutability: Mutable = "MUTABLE", Immutable = "IMMUTABLE", MutableWithExclusion = "MUTABLE_WITH_EXCLUSION", ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION" }
    values! { EncryptionType: Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE" }
    values! { ImageTagMutabilityExclusionFilterType: Wildcard = "WILDCARD" }
}

resource! {
    RepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate", "ecr-repositorycreationtemplate", None, String
}
impl RepositoryCreationTemplate {
    new! {
        applied_for: [repository_creation_template::AppliedForItem] = "AppliedFor", "update";
        prefix: String = "Prefix", "replacement; 1 to 256 characters";
    }
    set! {
        custom_role_arn: m::iam::RoleArn = "CustomRoleArn", "update; at most 2048 characters";
        description: String = "Description", "update; at most 256 characters";
        encryption_configuration: repository_creation_template::EncryptionConfiguration = "EncryptionConfiguration", "update";
        image_tag_mutability: repository_creation_template::ImageTagMutability = "ImageTagMutability", "update";
        image_tag_mutability_exclusion_filters: [repository_creation_template::ImageTagMutabilityExclusionFilter] = "ImageTagMutabilityExclusionFilters", "update; 1 to 5 items";
        lifecycle_policy: String = "LifecyclePolicy", "update; 100 to 30720 characters";
        repository_policy: String = "RepositoryPolicy", "update; at most 10240 characters";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update; at most 50 items";
    }
}
impl c::Handle<RepositoryCreationTemplate> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`RepositoryCreationTemplate`].
pub mod repository_creation_template {
    object!(EncryptionConfiguration = "AWS::ECR::RepositoryCreationTemplate.EncryptionConfiguration", "ecr-repositorycreationtemplate-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update";
        }
        set! {
            kms_key: String = "KmsKey", "update; 1 to 2048 characters";
        }
    }

    object!(ImageTagMutabilityExclusionFilter = "AWS::ECR::RepositoryCreationTemplate.ImageTagMutabilityExclusionFilter", "ecr-repositorycreationtemplate-imagetagmutabilityexclusionfilter");
    impl ImageTagMutabilityExclusionFilter {
        new! {
            image_tag_mutability_exclusion_filter_type: ImageTagMutabilityExclusionFilterType = "ImageTagMutabilityExclusionFilterType", "update";
            image_tag_mutability_exclusion_filter_value: String = "ImageTagMutabilityExclusionFilterValue", "update; 1 to 128 characters";
        }
    }
    values! { AppliedForItem: Replication = "REPLICATION", PullThroughCache = "PULL_THROUGH_CACHE", CreateOnPush = "CREATE_ON_PUSH" }
    values! { ImageTagMutability: Mutable = "MUTABLE", Immutable = "IMMUTABLE", ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION", MutableWithExclusion = "MUTABLE_WITH_EXCLUSION" }
    values! { EncryptionType: Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE" }
    values! { ImageTagMutabilityExclusionFilterType: Wildcard = "WILDCARD" }
}

resource! {
    SigningConfiguration = "AWS::ECR::SigningConfiguration", "ecr-signingconfiguration", None, String
}
impl SigningConfiguration {
    new! {
        rules: [signing_configuration::Rule] = "Rules", "update; at most 50 items";
    }
}
impl c::Handle<SigningConfiguration> {
    get! {
        attr_registry_id: String = "RegistryId";
    }
}
/// Property types and values of [`SigningConfiguration`].
pub mod signing_configuration {
    object!(RepositoryFilter = "AWS::ECR::SigningConfiguration.RepositoryFilter", "ecr-signingconfiguration-repositoryfilter");
    impl RepositoryFilter {
        new! {
            filter_type: FilterType = "FilterType", "update";
            filter: String = "Filter", "update; 1 to 256 characters";
        }
    }

    object!(Rule = "AWS::ECR::SigningConfiguration.Rule", "ecr-signingconfiguration-rule");
    impl Rule {
        new! {
            signing_profile_arn: String = "SigningProfileArn", "update; at most 200 characters";
        }
        set! {
            repository_filters: [RepositoryFilter] = "RepositoryFilters", "update; 1 to 100 items";
        }
    }
    values! { FilterType: WildcardMatch = "WILDCARD_MATCH" }
}
