// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EntityResolution`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    IdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow", "entityresolution-idmappingworkflow", List("Tags"), String
}
impl IdMappingWorkflow {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 512 characters";
        workflow_name: String = "WorkflowName", "replacement; at most 255 characters";
        id_mapping_techniques: id_mapping_workflow::IdMappingTechniques = "IdMappingTechniques", "update";
        input_source_config: [id_mapping_workflow::IdMappingWorkflowInputSource] = "InputSourceConfig", "update; 1 to 20 items";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        id_mapping_incremental_run_config: id_mapping_workflow::IdMappingIncrementalRunConfig = "IdMappingIncrementalRunConfig", "update";
        output_source_config: [id_mapping_workflow::IdMappingWorkflowOutputSource] = "OutputSourceConfig", "update; 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IdMappingWorkflow> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
        attr_workflow_arn: String = "WorkflowArn";
    }
}
give! { IdMappingWorkflow: m::Arn = GetAtt("WorkflowArn"); }
/// Property types and values of [`IdMappingWorkflow`].
pub mod id_mapping_workflow {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(IdMappingIncrementalRunConfig = "AWS::EntityResolution::IdMappingWorkflow.IdMappingIncrementalRunConfig", "entityresolution-idmappingworkflow-idmappingincrementalrunconfig");
    impl IdMappingIncrementalRunConfig {
        new! {
            incremental_run_type: IncrementalRunType = "IncrementalRunType", "update";
        }
    }

    object!(IdMappingRuleBasedProperties = "AWS::EntityResolution::IdMappingWorkflow.IdMappingRuleBasedProperties", "entityresolution-idmappingworkflow-idmappingrulebasedproperties");
    impl IdMappingRuleBasedProperties {
        new! {
            attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", "update";
            record_matching_model: RecordMatchingModel = "RecordMatchingModel", "update";
        }
        set! {
            rule_definition_type: RuleDefinitionType = "RuleDefinitionType", "update";
            rules: [Rule] = "Rules", "update; 1 to 25 items";
        }
    }

    object!(IdMappingTechniques = "AWS::EntityResolution::IdMappingWorkflow.IdMappingTechniques", "entityresolution-idmappingworkflow-idmappingtechniques");
    impl IdMappingTechniques {
        new! {}
        set! {
            id_mapping_type: IdMappingType = "IdMappingType", "update";
            normalization_version: String = "NormalizationVersion", "update";
            provider_properties: ProviderProperties = "ProviderProperties", "update";
            rule_based_properties: IdMappingRuleBasedProperties = "RuleBasedProperties", "update";
        }
    }

    object!(IdMappingWorkflowInputSource = "AWS::EntityResolution::IdMappingWorkflow.IdMappingWorkflowInputSource", "entityresolution-idmappingworkflow-idmappingworkflowinputsource");
    impl IdMappingWorkflowInputSource {
        new! {
            input_source_arn: m::Arn = "InputSourceARN", "update";
        }
        set! {
            schema_arn: m::Arn = "SchemaArn", "update";
            type_: Type = "Type", "update";
        }
    }

    object!(IdMappingWorkflowOutputSource = "AWS::EntityResolution::IdMappingWorkflow.IdMappingWorkflowOutputSource", "entityresolution-idmappingworkflow-idmappingworkflowoutputsource");
    impl IdMappingWorkflowOutputSource {
        new! {
            output_s3_path: String = "OutputS3Path", "update; 1 to 1024 characters";
        }
        set! {
            kms_arn: m::kms::KeyArn = "KMSArn", "update";
        }
    }

    object!(IntermediateSourceConfiguration = "AWS::EntityResolution::IdMappingWorkflow.IntermediateSourceConfiguration", "entityresolution-idmappingworkflow-intermediatesourceconfiguration");
    impl IntermediateSourceConfiguration {
        new! {
            intermediate_s3_path: String = "IntermediateS3Path", "update; 1 to 1024 characters";
        }
    }

    object!(ProviderProperties = "AWS::EntityResolution::IdMappingWorkflow.ProviderProperties", "entityresolution-idmappingworkflow-providerproperties");
    impl ProviderProperties {
        new! {
            provider_service_arn: m::Arn = "ProviderServiceArn", "update; 20 to 255 characters";
        }
        set! {
            intermediate_source_configuration: IntermediateSourceConfiguration = "IntermediateSourceConfiguration", "update";
            provider_configuration: v::Map<String> = "ProviderConfiguration", "update";
        }
    }

    object!(Rule = "AWS::EntityResolution::IdMappingWorkflow.Rule", "entityresolution-idmappingworkflow-rule");
    impl Rule {
        new! {
            rule_name: String = "RuleName", "update; at most 255 characters";
            matching_keys: [String] = "MatchingKeys", "update; 1 to 15 items";
        }
    }
    values! { IncrementalRunType: OnDemand = "ON_DEMAND" }
    values! { AttributeMatchingModel: OneToOne = "ONE_TO_ONE", ManyToMany = "MANY_TO_MANY" }
    values! { RecordMatchingModel: OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET", ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET" }
    values! { RuleDefinitionType: Source = "SOURCE", Target = "TARGET" }
    values! { IdMappingType: Provider = "PROVIDER", RuleBased = "RULE_BASED" }
    values! { Type: Source = "SOURCE", Target = "TARGET" }
}

resource! {
    IdNamespace = "AWS::EntityResolution::IdNamespace", "entityresolution-idnamespace", List("Tags"), String
}
impl IdNamespace {
    new! {
        id_namespace_name: String = "IdNamespaceName", "replacement; 1 to 255 characters";
        type_: id_namespace::Type = "Type", "update";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        id_mapping_workflow_properties: [id_namespace::IdNamespaceIdMappingWorkflowProperties] = "IdMappingWorkflowProperties", "update; 1 items";
        input_source_config: [id_namespace::IdNamespaceInputSource] = "InputSourceConfig", "update; at most 20 items";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IdNamespace> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_id_namespace_arn: m::Arn = "IdNamespaceArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { IdNamespace: m::Arn = GetAtt("IdNamespaceArn"); }
/// Property types and values of [`IdNamespace`].
pub mod id_namespace {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(IdNamespaceIdMappingWorkflowProperties = "AWS::EntityResolution::IdNamespace.IdNamespaceIdMappingWorkflowProperties", "entityresolution-idnamespace-idnamespaceidmappingworkflowproperties");
    impl IdNamespaceIdMappingWorkflowProperties {
        new! {
            id_mapping_type: IdMappingType = "IdMappingType", "update";
        }
        set! {
            provider_properties: NamespaceProviderProperties = "ProviderProperties", "update";
            rule_based_properties: NamespaceRuleBasedProperties = "RuleBasedProperties", "update";
        }
    }

    object!(IdNamespaceInputSource = "AWS::EntityResolution::IdNamespace.IdNamespaceInputSource", "entityresolution-idnamespace-idnamespaceinputsource");
    impl IdNamespaceInputSource {
        new! {
            input_source_arn: m::Arn = "InputSourceARN", "update";
        }
        set! {
            schema_name: String = "SchemaName", "update; 1 to 255 characters";
        }
    }

    object!(NamespaceProviderProperties = "AWS::EntityResolution::IdNamespace.NamespaceProviderProperties", "entityresolution-idnamespace-namespaceproviderproperties");
    impl NamespaceProviderProperties {
        new! {
            provider_service_arn: m::Arn = "ProviderServiceArn", "update; 20 to 255 characters";
        }
        set! {
            provider_configuration: v::Map<String> = "ProviderConfiguration", "update";
        }
    }

    object!(NamespaceRuleBasedProperties = "AWS::EntityResolution::IdNamespace.NamespaceRuleBasedProperties", "entityresolution-idnamespace-namespacerulebasedproperties");
    impl NamespaceRuleBasedProperties {
        new! {}
        set! {
            attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", "update";
            record_matching_models: [RecordMatchingModel] = "RecordMatchingModels", "update";
            rule_definition_types: [RuleDefinitionType] = "RuleDefinitionTypes", "update";
            rules: [Rule] = "Rules", "update; 1 to 25 items";
        }
    }

    object!(Rule = "AWS::EntityResolution::IdNamespace.Rule", "entityresolution-idnamespace-rule");
    impl Rule {
        new! {
            rule_name: String = "RuleName", "update; at most 255 characters";
            matching_keys: [String] = "MatchingKeys", "update; 1 to 25 items";
        }
    }
    values! { Type: Source = "SOURCE", Target = "TARGET" }
    values! { IdMappingType: Provider = "PROVIDER", RuleBased = "RULE_BASED" }
    values! { AttributeMatchingModel: OneToOne = "ONE_TO_ONE", ManyToMany = "MANY_TO_MANY" }
    values! { RecordMatchingModel: OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET", ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET" }
    values! { RuleDefinitionType: Source = "SOURCE", Target = "TARGET" }
}

resource! {
    MatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow", "entityresolution-matchingworkflow", List("Tags"), String
}
new_struct! { MatchingWorkflow, MatchingWorkflowRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "update";
    workflow_name: String = "WorkflowName", "replacement; at most 255 characters";
    input_source_config: [matching_workflow::InputSource] = "InputSourceConfig", "update; 1 to 20 items";
    output_source_config: [matching_workflow::OutputSource] = "OutputSourceConfig", "update; 1 items";
    resolution_techniques: matching_workflow::ResolutionTechniques = "ResolutionTechniques", "update";
} }
impl MatchingWorkflow {
    set! {
        description: String = "Description", "update; at most 255 characters";
        incremental_run_config: matching_workflow::IncrementalRunConfig = "IncrementalRunConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MatchingWorkflow> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
        attr_workflow_arn: String = "WorkflowArn";
    }
}
give! { MatchingWorkflow: m::Arn = GetAtt("WorkflowArn"); }
/// Property types and values of [`MatchingWorkflow`].
pub mod matching_workflow {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CustomerProfilesIntegrationConfig = "AWS::EntityResolution::MatchingWorkflow.CustomerProfilesIntegrationConfig", "entityresolution-matchingworkflow-customerprofilesintegrationconfig");
    impl CustomerProfilesIntegrationConfig {
        new! {
            domain_arn: m::Arn = "DomainArn", "update";
            object_type_arn: m::Arn = "ObjectTypeArn", "update";
        }
    }

    object!(IncrementalRunConfig = "AWS::EntityResolution::MatchingWorkflow.IncrementalRunConfig", "entityresolution-matchingworkflow-incrementalrunconfig");
    impl IncrementalRunConfig {
        new! {
            incremental_run_type: IncrementalRunType = "IncrementalRunType", "update";
        }
    }

    object!(InputSource = "AWS::EntityResolution::MatchingWorkflow.InputSource", "entityresolution-matchingworkflow-inputsource");
    impl InputSource {
        new! {
            input_source_arn: m::Arn = "InputSourceARN", "update";
            schema_arn: m::Arn = "SchemaArn", "update";
        }
        set! {
            apply_normalization: bool = "ApplyNormalization", "update";
        }
    }

    object!(IntermediateSourceConfiguration = "AWS::EntityResolution::MatchingWorkflow.IntermediateSourceConfiguration", "entityresolution-matchingworkflow-intermediatesourceconfiguration");
    impl IntermediateSourceConfiguration {
        new! {
            intermediate_s3_path: String = "IntermediateS3Path", "update; 1 to 1024 characters";
        }
    }

    object!(MatchingConfig = "AWS::EntityResolution::MatchingWorkflow.MatchingConfig", "entityresolution-matchingworkflow-matchingconfig");
    impl MatchingConfig {
        new! {}
        set! {
            enable_transitive_matching: bool = "EnableTransitiveMatching", "update";
        }
    }

    object!(OutputAttribute = "AWS::EntityResolution::MatchingWorkflow.OutputAttribute", "entityresolution-matchingworkflow-outputattribute");
    impl OutputAttribute {
        new! {
            name: String = "Name", "update; at most 255 characters";
        }
        set! {
            hashed: bool = "Hashed", "update";
        }
    }

    object!(OutputSource = "AWS::EntityResolution::MatchingWorkflow.OutputSource", "entityresolution-matchingworkflow-outputsource");
    impl OutputSource {
        new! {
            output: [OutputAttribute] = "Output", "update; at most 750 items";
        }
        set! {
            apply_normalization: bool = "ApplyNormalization", "update";
            customer_profiles_integration_config: CustomerProfilesIntegrationConfig = "CustomerProfilesIntegrationConfig", "update";
            kms_arn: m::kms::KeyArn = "KMSArn", "update";
            output_s3_path: String = "OutputS3Path", "update; at most 1024 characters";
        }
    }

    object!(ProviderProperties = "AWS::EntityResolution::MatchingWorkflow.ProviderProperties", "entityresolution-matchingworkflow-providerproperties");
    impl ProviderProperties {
        new! {
            provider_service_arn: m::Arn = "ProviderServiceArn", "update; 20 to 255 characters";
        }
        set! {
            intermediate_source_configuration: IntermediateSourceConfiguration = "IntermediateSourceConfiguration", "update";
            provider_configuration: v::Map<String> = "ProviderConfiguration", "update";
        }
    }

    object!(ResolutionTechniques = "AWS::EntityResolution::MatchingWorkflow.ResolutionTechniques", "entityresolution-matchingworkflow-resolutiontechniques");
    impl ResolutionTechniques {
        new! {}
        set! {
            enable_real_time_matching: bool = "EnableRealTimeMatching", "replacement";
            provider_properties: ProviderProperties = "ProviderProperties", "update";
            resolution_type: ResolutionType = "ResolutionType", "update";
            rule_based_properties: RuleBasedProperties = "RuleBasedProperties", "update";
            rule_condition_properties: RuleConditionProperties = "RuleConditionProperties", "update";
        }
    }

    object!(Rule = "AWS::EntityResolution::MatchingWorkflow.Rule", "entityresolution-matchingworkflow-rule");
    impl Rule {
        new! {
            rule_name: String = "RuleName", "update; at most 255 characters";
            matching_keys: [String] = "MatchingKeys", "update; 1 to 15 items";
        }
    }

    object!(RuleBasedProperties = "AWS::EntityResolution::MatchingWorkflow.RuleBasedProperties", "entityresolution-matchingworkflow-rulebasedproperties");
    impl RuleBasedProperties {
        new! {
            attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", "update";
            rules: [Rule] = "Rules", "update; 1 to 25 items";
        }
        set! {
            match_purpose: MatchPurpose = "MatchPurpose", "update";
        }
    }

    object!(RuleCondition = "AWS::EntityResolution::MatchingWorkflow.RuleCondition", "entityresolution-matchingworkflow-rulecondition");
    impl RuleCondition {
        new! {}
        set! {
            condition: String = "Condition", "update";
            rule_name: String = "RuleName", "update; at most 255 characters";
        }
    }

    object!(RuleConditionProperties = "AWS::EntityResolution::MatchingWorkflow.RuleConditionProperties", "entityresolution-matchingworkflow-ruleconditionproperties");
    impl RuleConditionProperties {
        new! {
            rules: [RuleCondition] = "Rules", "update; 1 to 25 items";
        }
        set! {
            matching_config: MatchingConfig = "MatchingConfig", "update";
        }
    }
    values! { IncrementalRunType: Immediate = "IMMEDIATE" }
    values! { ResolutionType: RuleMatching = "RULE_MATCHING", MlMatching = "ML_MATCHING", Provider = "PROVIDER" }
    values! { AttributeMatchingModel: OneToOne = "ONE_TO_ONE", ManyToMany = "MANY_TO_MANY" }
    values! { MatchPurpose: IdentifierGeneration = "IDENTIFIER_GENERATION", Indexing = "INDEXING" }
}

resource! {
    PolicyStatement = "AWS::EntityResolution::PolicyStatement", "entityresolution-policystatement", None, String
}
impl PolicyStatement {
    new! {
        arn: m::Arn = "Arn", "replacement";
        statement_id: String = "StatementId", "replacement; 1 to 64 characters";
    }
    set! {
        action: [String] = "Action", "update; at least 1 items";
        condition: String = "Condition", "update; 1 to 40960 characters";
        effect: policy_statement::StatementEffect = "Effect", "update";
        principal: [String] = "Principal", "update; at least 1 items";
    }
}
/// Property types and values of [`PolicyStatement`].
pub mod policy_statement {
    values! { StatementEffect: Allow = "Allow", Deny = "Deny" }
}

resource! {
    SchemaMapping = "AWS::EntityResolution::SchemaMapping", "entityresolution-schemamapping", List("Tags"), String
}
impl SchemaMapping {
    new! {
        schema_name: String = "SchemaName", "replacement; at most 255 characters";
        mapped_input_fields: [schema_mapping::SchemaInputAttribute] = "MappedInputFields", "replacement; 2 to 35 items";
    }
    set! {
        description: String = "Description", "replacement; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<SchemaMapping> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_has_workflows: bool = "HasWorkflows";
        attr_schema_arn: m::Arn = "SchemaArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`SchemaMapping`].
pub mod schema_mapping {
    object!(SchemaInputAttribute = "AWS::EntityResolution::SchemaMapping.SchemaInputAttribute", "entityresolution-schemamapping-schemainputattribute");
    impl SchemaInputAttribute {
        new! {
            field_name: String = "FieldName", "replacement; at most 255 characters";
            type_: SchemaAttributeType = "Type", "replacement";
        }
        set! {
            group_name: String = "GroupName", "replacement; at most 255 characters";
            hashed: bool = "Hashed", "update";
            match_key: String = "MatchKey", "replacement; at most 255 characters";
            sub_type: String = "SubType", "update; at most 255 characters";
        }
    }
    values! { SchemaAttributeType: Name = "NAME", NameFirst = "NAME_FIRST", NameMiddle = "NAME_MIDDLE", NameLast = "NAME_LAST", Address = "ADDRESS", AddressStreet1 = "ADDRESS_STREET1", AddressStreet2 = "ADDRESS_STREET2", AddressStreet3 = "ADDRESS_STREET3", AddressCity = "ADDRESS_CITY", AddressState = "ADDRESS_STATE", AddressCountry = "ADDRESS_COUNTRY", AddressPostalcode = "ADDRESS_POSTALCODE", Phone = "PHONE", PhoneNumber = "PHONE_NUMBER", PhoneCountrycode = "PHONE_COUNTRYCODE", EmailAddress = "EMAIL_ADDRESS", UniqueId = "UNIQUE_ID", Date = "DATE", String = "STRING", ProviderId = "PROVIDER_ID" }
}
