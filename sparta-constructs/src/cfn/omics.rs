// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Omics`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AnnotationStore = "AWS::Omics::AnnotationStore", "omics-annotationstore", Map("Tags"), String
}
impl AnnotationStore {
    new! {
        name: String = "Name", "replacement";
        store_format: annotation_store::StoreFormat = "StoreFormat", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        reference: annotation_store::ReferenceItem = "Reference", "replacement";
        sse_config: annotation_store::SseConfig = "SseConfig", "replacement";
        store_options: annotation_store::StoreOptions = "StoreOptions", "replacement";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<AnnotationStore> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_store_arn: m::Arn = "StoreArn";
        attr_store_size_bytes: v::Number = "StoreSizeBytes";
        attr_update_time: String = "UpdateTime";
    }
}
give! { AnnotationStore: m::Arn = GetAtt("StoreArn"); }
/// Property types and values of [`AnnotationStore`].
pub mod annotation_store {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ReferenceItem = "AWS::Omics::AnnotationStore.ReferenceItem", "omics-annotationstore-referenceitem");
    impl ReferenceItem {
        new! {
            reference_arn: m::Arn = "ReferenceArn", "replacement; 1 to 127 characters";
        }
    }

    object!(SseConfig = "AWS::Omics::AnnotationStore.SseConfig", "omics-annotationstore-sseconfig");
    impl SseConfig {
        new! {
            type_: EncryptionType = "Type", "replacement";
        }
        set! {
            key_arn: m::Arn = "KeyArn", "replacement; 20 to 2048 characters";
        }
    }

    object!(StoreOptions = "AWS::Omics::AnnotationStore.StoreOptions", "omics-annotationstore-storeoptions");
    impl StoreOptions {
        new! {
            tsv_store_options: TsvStoreOptions = "TsvStoreOptions", "replacement";
        }
    }

    object!(TsvStoreOptions = "AWS::Omics::AnnotationStore.TsvStoreOptions", "omics-annotationstore-tsvstoreoptions");
    impl TsvStoreOptions {
        new! {}
        set! {
            annotation_type: AnnotationType = "AnnotationType", "replacement";
            format_to_header: v::Map<String> = "FormatToHeader", "replacement";
            schema: [v::Map<SchemaValueType>] = "Schema", "replacement; 1 to 5000 items";
        }
    }
    values! { StoreFormat: Gff = "GFF", Tsv = "TSV", Vcf = "VCF" }
    values! { EncryptionType: Kms = "KMS" }
    values! { AnnotationType: Generic = "GENERIC", ChrPos = "CHR_POS", ChrPosRefAlt = "CHR_POS_REF_ALT", ChrStartEndOneBase = "CHR_START_END_ONE_BASE", ChrStartEndRefAltOneBase = "CHR_START_END_REF_ALT_ONE_BASE", ChrStartEndZeroBase = "CHR_START_END_ZERO_BASE", ChrStartEndRefAltZeroBase = "CHR_START_END_REF_ALT_ZERO_BASE" }
    values! { SchemaValueType: Long = "LONG", Int = "INT", String = "STRING", Float = "FLOAT", Double = "DOUBLE", Boolean = "BOOLEAN" }
}

resource! {
    Configuration = "AWS::Omics::Configuration", "omics-configuration", Map("Tags"), String
}
impl Configuration {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        run_configurations: configuration::RunConfigurations = "RunConfigurations", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 256 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Configuration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_status: String = "Status";
        attr_uuid: String = "Uuid";
    }
}
give! { Configuration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Configuration`].
pub mod configuration {
    use crate::value::meaning as m;
    object!(RunConfigurations = "AWS::Omics::Configuration.RunConfigurations", "omics-configuration-runconfigurations");
    impl RunConfigurations {
        new! {}
        set! {
            vpc_config: VpcConfig = "VpcConfig", "update";
        }
    }

    object!(VpcConfig = "AWS::Omics::Configuration.VpcConfig", "omics-configuration-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 16 items";
        }
    }
}

resource! {
    ReferenceStore = "AWS::Omics::ReferenceStore", "omics-referencestore", Map("Tags"), String
}
impl ReferenceStore {
    new! {
        name: String = "Name", "replacement; 1 to 127 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 255 characters";
        sse_config: reference_store::SseConfig = "SseConfig", "replacement";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<ReferenceStore> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_reference_store_id: String = "ReferenceStoreId";
    }
}
give! { ReferenceStore: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ReferenceStore`].
pub mod reference_store {
    use crate::value::meaning as m;
    object!(SseConfig = "AWS::Omics::ReferenceStore.SseConfig", "omics-referencestore-sseconfig");
    impl SseConfig {
        new! {
            type_: EncryptionType = "Type", "replacement";
        }
        set! {
            key_arn: m::Arn = "KeyArn", "replacement; 20 to 2048 characters";
        }
    }
    values! { EncryptionType: Kms = "KMS" }
}

resource! {
    RunCache = "AWS::Omics::RunCache", "omics-runcache", List("Tags"), m::Arn
}
impl RunCache {
    new! {}
    set! {
        cache_behavior: run_cache::CacheBehavior = "CacheBehavior", "update; 1 to 64 characters";
        cache_bucket_owner_id: String = "CacheBucketOwnerId", "replacement; 12 characters";
        cache_s3_location: String = "CacheS3Location", "replacement; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        name: String = "Name", "update; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RunCache> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { RunCache: m::Arn = Ref; }
/// Property types and values of [`RunCache`].
pub mod run_cache {
    values! { CacheBehavior: CacheOnFailure = "CACHE_ON_FAILURE", CacheAlways = "CACHE_ALWAYS" }
}

resource! {
    RunGroup = "AWS::Omics::RunGroup", "omics-rungroup", Map("Tags"), String
}
impl RunGroup {
    new! {}
    set! {
        max_cpus: v::Number = "MaxCpus", "update; 1 to 100000";
        max_duration: v::Number = "MaxDuration", "update; 1 to 100000";
        max_gpus: v::Number = "MaxGpus", "update; 1 to 100000";
        max_runs: v::Number = "MaxRuns", "update; 1 to 100000";
        name: String = "Name", "update; 1 to 128 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<RunGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
    }
}
give! { RunGroup: m::Arn = GetAtt("Arn"); }

resource! {
    SequenceStore = "AWS::Omics::SequenceStore", "omics-sequencestore", Map("Tags"), String
}
impl SequenceStore {
    new! {
        name: String = "Name", "replacement; 1 to 127 characters";
    }
    set! {
        access_log_location: String = "AccessLogLocation", "update";
        description: String = "Description", "replacement; 1 to 255 characters";
        e_tag_algorithm_family: sequence_store::ETagAlgorithmFamily = "ETagAlgorithmFamily", "replacement";
        fallback_location: String = "FallbackLocation", "replacement";
        propagated_set_level_tags: [String] = "PropagatedSetLevelTags", "update; at most 50 items";
        s3_access_policy: v::Json = "S3AccessPolicy", "update; 1 to 100000 characters";
        sse_config: sequence_store::SseConfig = "SseConfig", "replacement";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<SequenceStore> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_s3_access_point_arn: m::Arn = "S3AccessPointArn";
        attr_s3_uri: String = "S3Uri";
        attr_sequence_store_id: String = "SequenceStoreId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_update_time: String = "UpdateTime";
    }
}
give! { SequenceStore: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SequenceStore`].
pub mod sequence_store {
    use crate::value::meaning as m;
    object!(SseConfig = "AWS::Omics::SequenceStore.SseConfig", "omics-sequencestore-sseconfig");
    impl SseConfig {
        new! {
            type_: EncryptionType = "Type", "replacement";
        }
        set! {
            key_arn: m::Arn = "KeyArn", "replacement; 20 to 2048 characters";
        }
    }
    values! { ETagAlgorithmFamily: Md5up = "MD5up", Sha256up = "SHA256up", Sha512up = "SHA512up" }
    values! { EncryptionType: Kms = "KMS" }
}

resource! {
    VariantStore = "AWS::Omics::VariantStore", "omics-variantstore", Map("Tags"), String
}
impl VariantStore {
    new! {
        name: String = "Name", "replacement";
        reference: variant_store::ReferenceItem = "Reference", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        sse_config: variant_store::SseConfig = "SseConfig", "replacement";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<VariantStore> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_store_arn: m::Arn = "StoreArn";
        attr_store_size_bytes: v::Number = "StoreSizeBytes";
        attr_update_time: String = "UpdateTime";
    }
}
give! { VariantStore: m::Arn = GetAtt("StoreArn"); }
/// Property types and values of [`VariantStore`].
pub mod variant_store {
    use crate::value::meaning as m;
    object!(ReferenceItem = "AWS::Omics::VariantStore.ReferenceItem", "omics-variantstore-referenceitem");
    impl ReferenceItem {
        new! {
            reference_arn: m::Arn = "ReferenceArn", "replacement; 1 to 127 characters";
        }
    }

    object!(SseConfig = "AWS::Omics::VariantStore.SseConfig", "omics-variantstore-sseconfig");
    impl SseConfig {
        new! {
            type_: EncryptionType = "Type", "replacement";
        }
        set! {
            key_arn: m::Arn = "KeyArn", "replacement; 20 to 2048 characters";
        }
    }
    values! { EncryptionType: Kms = "KMS" }
}

resource! {
    Workflow = "AWS::Omics::Workflow", "omics-workflow", Map("Tags"), String
}
impl Workflow {
    new! {}
    set! {
        accelerators: workflow::Accelerators = "Accelerators", "replacement; 1 to 64 characters";
        container_registry_map: workflow::ContainerRegistryMap = "ContainerRegistryMap", "replacement";
        container_registry_map_uri: String = "ContainerRegistryMapUri", "replacement; 1 to 750 characters; cannot be read back";
        definition_repository: workflow::DefinitionRepository = "DefinitionRepository", "replacement; cannot be read back";
        definition_uri: String = "DefinitionUri", "replacement; 1 to 256 characters; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        engine: workflow::WorkflowEngine = "Engine", "replacement; 1 to 64 characters";
        main: String = "Main", "replacement; 1 to 128 characters";
        name: String = "Name", "update; 1 to 128 characters";
        parameter_template: v::Map<workflow::WorkflowParameter> = "ParameterTemplate", "replacement";
        parameter_template_path: String = "ParameterTemplatePath", "replacement; 1 to 128 characters; cannot be read back";
        storage_capacity: v::Number = "StorageCapacity", "replacement; 0 to 100000";
        storage_type: workflow::StorageType = "StorageType", "update; 1 to 64 characters";
        tags: v::Map<String> = "Tags", "update";
        workflow_bucket_owner_id: String = "WorkflowBucketOwnerId", "replacement; cannot be read back";
        readme_markdown: String = "readmeMarkdown", "update; cannot be read back";
        readme_path: String = "readmePath", "replacement; 1 to 128 characters";
        readme_uri: String = "readmeUri", "replacement; cannot be read back";
    }
}
impl c::Handle<Workflow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_uuid: String = "Uuid";
    }
}
give! { Workflow: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Workflow`].
pub mod workflow {
    use crate::value::meaning as m;
    object!(ContainerRegistryMap = "AWS::Omics::Workflow.ContainerRegistryMap", "omics-workflow-containerregistrymap");
    impl ContainerRegistryMap {
        new! {}
        set! {
            image_mappings: [ImageMapping] = "ImageMappings", "update";
            registry_mappings: [RegistryMapping] = "RegistryMappings", "update";
        }
    }

    object!(DefinitionRepository = "AWS::Omics::Workflow.DefinitionRepository", "omics-workflow-definitionrepository");
    impl DefinitionRepository {
        new! {}
        set! {
            connection_arn: m::Arn = "connectionArn", "update; 1 to 256 characters";
            exclude_file_patterns: [String] = "excludeFilePatterns", "update; 1 to 50 items";
            full_repository_id: String = "fullRepositoryId", "update";
            source_reference: SourceReference = "sourceReference", "update";
        }
    }

    object!(ImageMapping = "AWS::Omics::Workflow.ImageMapping", "omics-workflow-imagemapping");
    impl ImageMapping {
        new! {}
        set! {
            destination_image: String = "DestinationImage", "update; 1 to 750 characters";
            source_image: String = "SourceImage", "update; 1 to 750 characters";
        }
    }

    object!(RegistryMapping = "AWS::Omics::Workflow.RegistryMapping", "omics-workflow-registrymapping");
    impl RegistryMapping {
        new! {}
        set! {
            ecr_account_id: String = "EcrAccountId", "update; 12 characters";
            ecr_repository_prefix: String = "EcrRepositoryPrefix", "update; 1 to 256 characters";
            upstream_registry_url: String = "UpstreamRegistryUrl", "update; 1 to 750 characters";
            upstream_repository_prefix: String = "UpstreamRepositoryPrefix", "update; 2 to 30 characters";
        }
    }

    object!(SourceReference = "AWS::Omics::Workflow.SourceReference", "omics-workflow-sourcereference");
    impl SourceReference {
        new! {}
        set! {
            type_: Type = "type", "update";
            value: String = "value", "update";
        }
    }

    object!(WorkflowParameter = "AWS::Omics::Workflow.WorkflowParameter", "omics-workflow-workflowparameter");
    impl WorkflowParameter {
        new! {}
        set! {
            description: String = "Description", "replacement; at most 256 characters";
            optional: bool = "Optional", "replacement";
        }
    }
    values! { Accelerators: Gpu = "GPU" }
    values! { WorkflowEngine: Wdl = "WDL", Nextflow = "NEXTFLOW", Cwl = "CWL" }
    values! { StorageType: Static = "STATIC", Dynamic = "DYNAMIC" }
    values! { Type: Branch = "BRANCH", Tag = "TAG", Commit = "COMMIT" }
}

resource! {
    WorkflowVersion = "AWS::Omics::WorkflowVersion", "omics-workflowversion", Map("Tags"), m::Arn
}
impl WorkflowVersion {
    new! {
        version_name: String = "VersionName", "replacement; 1 to 64 characters";
        workflow_id: String = "WorkflowId", "replacement; 1 to 18 characters";
    }
    set! {
        accelerators: workflow_version::Accelerators = "Accelerators", "replacement; 1 to 64 characters";
        container_registry_map: workflow_version::ContainerRegistryMap = "ContainerRegistryMap", "replacement";
        container_registry_map_uri: String = "ContainerRegistryMapUri", "replacement; 1 to 750 characters; cannot be read back";
        definition_repository: workflow_version::DefinitionRepository = "DefinitionRepository", "replacement; cannot be read back";
        definition_uri: String = "DefinitionUri", "replacement; 1 to 256 characters; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        engine: workflow_version::WorkflowEngine = "Engine", "replacement; 1 to 64 characters";
        main: String = "Main", "replacement; 1 to 128 characters";
        parameter_template: v::Map<workflow_version::WorkflowParameter> = "ParameterTemplate", "replacement";
        parameter_template_path: String = "ParameterTemplatePath", "replacement; 1 to 128 characters; cannot be read back";
        storage_capacity: v::Number = "StorageCapacity", "update; 0 to 100000";
        storage_type: workflow_version::StorageType = "StorageType", "update; 1 to 64 characters";
        tags: v::Map<String> = "Tags", "update";
        workflow_bucket_owner_id: String = "WorkflowBucketOwnerId", "replacement; 1 to 12 characters";
        readme_markdown: String = "readmeMarkdown", "update; cannot be read back";
        readme_path: String = "readmePath", "replacement; 1 to 128 characters";
        readme_uri: String = "readmeUri", "replacement; cannot be read back";
    }
}
impl c::Handle<WorkflowVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_uuid: String = "Uuid";
    }
}
give! { WorkflowVersion: m::Arn = Ref; }
/// Property types and values of [`WorkflowVersion`].
pub mod workflow_version {
    use crate::value::meaning as m;
    object!(ContainerRegistryMap = "AWS::Omics::WorkflowVersion.ContainerRegistryMap", "omics-workflowversion-containerregistrymap");
    impl ContainerRegistryMap {
        new! {}
        set! {
            image_mappings: [ImageMapping] = "ImageMappings", "update";
            registry_mappings: [RegistryMapping] = "RegistryMappings", "update";
        }
    }

    object!(DefinitionRepository = "AWS::Omics::WorkflowVersion.DefinitionRepository", "omics-workflowversion-definitionrepository");
    impl DefinitionRepository {
        new! {}
        set! {
            connection_arn: m::Arn = "connectionArn", "update; 1 to 256 characters";
            exclude_file_patterns: [String] = "excludeFilePatterns", "update; 1 to 50 items";
            full_repository_id: String = "fullRepositoryId", "update";
            source_reference: SourceReference = "sourceReference", "update";
        }
    }

    object!(ImageMapping = "AWS::Omics::WorkflowVersion.ImageMapping", "omics-workflowversion-imagemapping");
    impl ImageMapping {
        new! {}
        set! {
            destination_image: String = "DestinationImage", "update; 1 to 750 characters";
            source_image: String = "SourceImage", "update; 1 to 750 characters";
        }
    }

    object!(RegistryMapping = "AWS::Omics::WorkflowVersion.RegistryMapping", "omics-workflowversion-registrymapping");
    impl RegistryMapping {
        new! {}
        set! {
            ecr_account_id: String = "EcrAccountId", "update; 12 characters";
            ecr_repository_prefix: String = "EcrRepositoryPrefix", "update; 1 to 256 characters";
            upstream_registry_url: String = "UpstreamRegistryUrl", "update; 1 to 750 characters";
            upstream_repository_prefix: String = "UpstreamRepositoryPrefix", "update; 2 to 30 characters";
        }
    }

    object!(SourceReference = "AWS::Omics::WorkflowVersion.SourceReference", "omics-workflowversion-sourcereference");
    impl SourceReference {
        new! {}
        set! {
            type_: Type = "type", "update";
            value: String = "value", "update";
        }
    }

    object!(WorkflowParameter = "AWS::Omics::WorkflowVersion.WorkflowParameter", "omics-workflowversion-workflowparameter");
    impl WorkflowParameter {
        new! {}
        set! {
            description: String = "Description", "update; at most 256 characters";
            optional: bool = "Optional", "update";
        }
    }
    values! { Accelerators: Gpu = "GPU" }
    values! { WorkflowEngine: Wdl = "WDL", Nextflow = "NEXTFLOW", Cwl = "CWL" }
    values! { StorageType: Static = "STATIC", Dynamic = "DYNAMIC" }
    values! { Type: Branch = "BRANCH", Tag = "TAG", Commit = "COMMIT" }
}
