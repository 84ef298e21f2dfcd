// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::OpenSearchServerless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPolicy = "AWS::OpenSearchServerless::AccessPolicy", "opensearchserverless-accesspolicy", None, String
}
impl AccessPolicy {
    new! {
        name: String = "Name", "replacement; 3 to 32 characters";
        type_: access_policy::AccessPolicyType = "Type", "replacement";
        policy: String = "Policy", "update; 1 to 20480 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
    }
}
/// Property types and values of [`AccessPolicy`].
pub mod access_policy {
    values! { AccessPolicyType: Data = "data" }
}

resource! {
    Collection = "AWS::OpenSearchServerless::Collection", "opensearchserverless-collection", List("Tags"), String
}
impl Collection {
    new! {
        name: String = "Name", "replacement; 3 to 64 characters";
    }
    set! {
        collection_group_name: String = "CollectionGroupName", "replacement; 3 to 32 characters";
        deletion_protection: collection::DeletionProtection = "DeletionProtection", "update";
        description: String = "Description", "update; at most 1000 characters";
        encryption_config: collection::EncryptionConfig = "EncryptionConfig", "replacement; cannot be read back";
        standby_replicas: collection::StandbyReplicas = "StandbyReplicas", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items; cannot be read back";
        type_: collection::CollectionType = "Type", "replacement";
        vector_options: collection::VectorOptions = "VectorOptions", "update";
    }
}
impl c::Handle<Collection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_collection_endpoint: String = "CollectionEndpoint";
        attr_dashboard_endpoint: String = "DashboardEndpoint";
        attr_fips_endpoints: v::Json = "FipsEndpoints";
        attr_id: String = "Id";
        attr_kms_key_arn: m::kms::KeyArn = "KmsKeyArn";
    }
}
give! { Collection: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Collection`].
pub mod collection {
    use crate::value::meaning as m;
    object!(EncryptionConfig = "AWS::OpenSearchServerless::Collection.EncryptionConfig", "opensearchserverless-collection-encryptionconfig");
    impl EncryptionConfig {
        new! {}
        set! {
            aws_owned_key: bool = "AWSOwnedKey", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(FipsEndpoints = "AWS::OpenSearchServerless::Collection.FipsEndpoints", "opensearchserverless-collection-fipsendpoints");
    impl FipsEndpoints {
        new! {}
        set! {
            collection_endpoint: String = "CollectionEndpoint", "update";
            dashboard_endpoint: String = "DashboardEndpoint", "update";
        }
    }

    object!(VectorOptions = "AWS::OpenSearchServerless::Collection.VectorOptions", "opensearchserverless-collection-vectoroptions");
    impl VectorOptions {
        new! {}
        set! {
            serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration", "update";
        }
    }
    values! { DeletionProtection: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { StandbyReplicas: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { CollectionType: Search = "SEARCH", Timeseries = "TIMESERIES", Vectorsearch = "VECTORSEARCH" }
    values! { ServerlessVectorAcceleration: Enabled = "ENABLED", Disabled = "DISABLED", Allowed = "ALLOWED" }
}

resource! {
    CollectionGroup = "AWS::OpenSearchServerless::CollectionGroup", "opensearchserverless-collectiongroup", List("Tags"), String
}
impl CollectionGroup {
    new! {
        name: String = "Name", "replacement; 3 to 32 characters";
        standby_replicas: collection_group::StandbyReplicas = "StandbyReplicas", "replacement";
    }
    set! {
        capacity_limits: collection_group::CapacityLimits = "CapacityLimits", "update";
        description: String = "Description", "update; at most 1000 characters";
        generation: collection_group::Generation = "Generation", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CollectionGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { CollectionGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CollectionGroup`].
pub mod collection_group {
    use crate::value as v;
    object!(CapacityLimits = "AWS::OpenSearchServerless::CollectionGroup.CapacityLimits", "opensearchserverless-collectiongroup-capacitylimits");
    impl CapacityLimits {
        new! {}
        set! {
            max_indexing_capacity_in_ocu: v::Number = "MaxIndexingCapacityInOcu", "update; at least 1";
            max_search_capacity_in_ocu: v::Number = "MaxSearchCapacityInOcu", "update; at least 1";
            min_indexing_capacity_in_ocu: v::Number = "MinIndexingCapacityInOcu", "update; at least 0";
            min_search_capacity_in_ocu: v::Number = "MinSearchCapacityInOcu", "update; at least 0";
        }
    }
    values! { Generation: Classic = "CLASSIC", Nextgen = "NEXTGEN" }
    values! { StandbyReplicas: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    CollectionIndex = "AWS::OpenSearchServerless::CollectionIndex", "opensearchserverless-collectionindex", None, String
}
impl CollectionIndex {
    new! {
        id: String = "Id", "replacement; 3 to 40 characters";
        index_name: String = "IndexName", "replacement; 1 to 255 characters";
    }
    set! {
        index_schema: String = "IndexSchema", "update; 1 to 2480 characters";
    }
}

resource! {
    Index = "AWS::OpenSearchServerless::Index", "opensearchserverless-index", None, String
}
impl Index {
    new! {
        index_name: String = "IndexName", "replacement";
        collection_endpoint: String = "CollectionEndpoint", "replacement";
    }
    set! {
        mappings: index::Mappings = "Mappings", "update";
        settings: index::IndexSettings = "Settings", "update";
    }
}
impl c::Handle<Index> {
    get! {
        attr_uuid: String = "Uuid";
    }
}
/// Property types and values of [`Index`].
pub mod index {
    use crate::value as v;
    object!(Analysis = "AWS::OpenSearchServerless::Index.Analysis", "opensearchserverless-index-analysis");
    impl Analysis {
        new! {}
        set! {
            analyzer: v::Map<AnalyzerItems> = "Analyzer", "update";
        }
    }

    object!(AnalyzerItems = "AWS::OpenSearchServerless::Index.AnalyzerItems", "opensearchserverless-index-analyzeritems");
    impl AnalyzerItems {
        new! {}
        set! {
            char_filter: [String] = "CharFilter", "update";
            filter: [String] = "Filter", "update";
            tokenizer: String = "Tokenizer", "update";
            type_: String = "Type", "update";
        }
    }

    object!(Index = "AWS::OpenSearchServerless::Index.Index", "opensearchserverless-index-index");
    impl Index {
        new! {}
        set! {
            knn: bool = "Knn", "update";
            knn_algo_param_ef_search: i64 = "KnnAlgoParamEfSearch", "update; cannot be read back";
            refresh_interval: String = "RefreshInterval", "update; cannot be read back";
        }
    }

    object!(IndexSettings = "AWS::OpenSearchServerless::Index.IndexSettings", "opensearchserverless-index-indexsettings");
    impl IndexSettings {
        new! {}
        set! {
            analysis: Analysis = "Analysis", "replacement";
            index: Index = "Index", "update";
        }
    }

    object!(Mappings = "AWS::OpenSearchServerless::Index.Mappings", "opensearchserverless-index-mappings");
    impl Mappings {
        new! {}
        set! {
            properties: v::Map<PropertyMapping> = "Properties", "update";
        }
    }

    object!(Method = "AWS::OpenSearchServerless::Index.Method", "opensearchserverless-index-method");
    impl Method {
        new! {
            name: Name = "Name", "update";
        }
        set! {
            engine: Engine = "Engine", "update";
            parameters: Parameters = "Parameters", "update";
            space_type: SpaceType = "SpaceType", "update";
        }
    }

    object!(Parameters = "AWS::OpenSearchServerless::Index.Parameters", "opensearchserverless-index-parameters");
    impl Parameters {
        new! {}
        set! {
            ef_construction: i64 = "EfConstruction", "update; at least 1";
            m: i64 = "M", "update; 2 to 100";
        }
    }

    object!(PropertyMapping = "AWS::OpenSearchServerless::Index.PropertyMapping", "opensearchserverless-index-propertymapping");
    impl PropertyMapping {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            analyzer: String = "Analyzer", "update";
            compression_level: CompressionLevel = "CompressionLevel", "update";
            data_type: DataType = "DataType", "update";
            dimension: i64 = "Dimension", "update";
            index: bool = "Index", "update";
            method: Method = "Method", "update";
            properties: v::Map<PropertyMapping> = "Properties", "update";
            space_type: SpaceType = "SpaceType", "update";
            value: String = "Value", "update";
        }
    }
    values! { Engine: Nmslib = "nmslib", Faiss = "faiss", Lucene = "lucene" }
    values! { Name: Hnsw = "hnsw", Ivf = "ivf" }
    values! { SpaceType: L2 = "l2", L1 = "l1", Linf = "linf", Cosinesimil = "cosinesimil", Innerproduct = "innerproduct", Hamming = "hamming" }
    values! { CompressionLevel: V16x = "16x", V32x = "32x", V8x = "8x", V4x = "4x", V2x = "2x", V1x = "1x" }
    values! { DataType: Float = "float", Byte = "byte" }
    values! { Type: Text = "text", KnnVector = "knn_vector", Keyword = "keyword", Integer = "integer" }
}

resource! {
    LifecyclePolicy = "AWS::OpenSearchServerless::LifecyclePolicy", "opensearchserverless-lifecyclepolicy", None, String
}
impl LifecyclePolicy {
    new! {
        name: String = "Name", "replacement; 3 to 32 characters";
        type_: lifecycle_policy::LifecyclePolicyType = "Type", "replacement";
        policy: String = "Policy", "update; 1 to 20480 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
    }
}
/// Property types and values of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    values! { LifecyclePolicyType: Retention = "retention" }
}

resource! {
    SecurityConfig = "AWS::OpenSearchServerless::SecurityConfig", "opensearchserverless-securityconfig", None, String
}
impl SecurityConfig {
    new! {}
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
        iam_federation_options: security_config::IamFederationConfigOptions = "IamFederationOptions", "update";
        iam_identity_center_options: security_config::IamIdentityCenterConfigOptions = "IamIdentityCenterOptions", "update";
        name: String = "Name", "replacement; 3 to 32 characters; cannot be read back";
        saml_options: security_config::SamlConfigOptions = "SamlOptions", "update";
        type_: security_config::SecurityConfigType = "Type", "replacement";
    }
}
impl c::Handle<SecurityConfig> {
    get! {
        attr_iam_identity_center_options_application_arn: m::Arn = "IamIdentityCenterOptions.ApplicationArn";
        attr_iam_identity_center_options_application_description: String = "IamIdentityCenterOptions.ApplicationDescription";
        attr_iam_identity_center_options_application_name: String = "IamIdentityCenterOptions.ApplicationName";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SecurityConfig`].
pub mod security_config {
    use crate::value::meaning as m;
    object!(IamFederationConfigOptions = "AWS::OpenSearchServerless::SecurityConfig.IamFederationConfigOptions", "opensearchserverless-securityconfig-iamfederationconfigoptions");
    impl IamFederationConfigOptions {
        new! {}
        set! {
            group_attribute: String = "GroupAttribute", "update; 1 to 64 characters";
            user_attribute: String = "UserAttribute", "update; 1 to 64 characters";
        }
    }

    object!(IamIdentityCenterConfigOptions = "AWS::OpenSearchServerless::SecurityConfig.IamIdentityCenterConfigOptions", "opensearchserverless-securityconfig-iamidentitycenterconfigoptions");
    impl IamIdentityCenterConfigOptions {
        new! {
            instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
        }
        set! {
            group_attribute: String = "GroupAttribute", "update";
            user_attribute: String = "UserAttribute", "update";
        }
    }

    object!(SamlConfigOptions = "AWS::OpenSearchServerless::SecurityConfig.SamlConfigOptions", "opensearchserverless-securityconfig-samlconfigoptions");
    impl SamlConfigOptions {
        new! {
            metadata: String = "Metadata", "update; 1 to 51200 characters";
        }
        set! {
            group_attribute: String = "GroupAttribute", "update; 1 to 2048 characters";
            open_search_serverless_entity_id: String = "OpenSearchServerlessEntityId", "update; 1 to 1024 characters";
            session_timeout: i64 = "SessionTimeout", "update";
            user_attribute: String = "UserAttribute", "update; 1 to 2048 characters";
        }
    }
    values! { SecurityConfigType: Saml = "saml", Iamidentitycenter = "iamidentitycenter", Iamfederation = "iamfederation" }
}

resource! {
    SecurityPolicy = "AWS::OpenSearchServerless::SecurityPolicy", "opensearchserverless-securitypolicy", None, String
}
impl SecurityPolicy {
    new! {
        name: String = "Name", "replacement; 3 to 32 characters";
        type_: security_policy::SecurityPolicyType = "Type", "replacement";
        policy: String = "Policy", "update; 1 to 20480 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1000 characters";
    }
}
/// Property types and values of [`SecurityPolicy`].
pub mod security_policy {
    values! { SecurityPolicyType: Encryption = "encryption", Network = "network" }
}

resource! {
    VpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint", "opensearchserverless-vpcendpoint", None, String
}
impl VpcEndpoint {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 255 characters";
        name: String = "Name", "replacement; 3 to 32 characters";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 6 items";
    }
    set! {
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
    }
}
impl c::Handle<VpcEndpoint> {
    get! {
        attr_id: String = "Id";
    }
}
