// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SecurityHub`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ActionTarget = "AWS::SecurityHub::ActionTarget", "securityhub-actiontarget", None, m::Arn
}
impl ActionTarget {
    new! {
        id: String = "Id", "replacement";
        name: String = "Name", "update";
        description: String = "Description", "update";
    }
}
impl c::Handle<ActionTarget> {
    get! {
        attr_action_target_arn: m::Arn = "ActionTargetArn";
    }
}
give! { ActionTarget: m::Arn = Ref; }

resource! {
    AggregatorV2 = "AWS::SecurityHub::AggregatorV2", "securityhub-aggregatorv2", Map("Tags"), m::Arn
}
impl AggregatorV2 {
    new! {
        linked_regions: [String] = "LinkedRegions", "update; 1 to 50 items";
        region_linking_mode: aggregator_v2::RegionLinkingMode = "RegionLinkingMode", "update";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<AggregatorV2> {
    get! {
        attr_aggregation_region: String = "AggregationRegion";
        attr_aggregator_v2_arn: m::Arn = "AggregatorV2Arn";
    }
}
give! { AggregatorV2: m::Arn = Ref; }
/// Property types and values of [`AggregatorV2`].
pub mod aggregator_v2 {
    values! { RegionLinkingMode: SpecifiedRegions = "SPECIFIED_REGIONS" }
}

resource! {
    AutomationRule = "AWS::SecurityHub::AutomationRule", "securityhub-automationrule", Map("Tags"), String
}
new_struct! { AutomationRule, AutomationRuleRequired {
    rule_name: String = "RuleName", "update; 1 to 256 characters";
    actions: [automation_rule::AutomationRulesAction] = "Actions", "update; 1 items";
    criteria: automation_rule::AutomationRulesFindingFilters = "Criteria", "update";
    description: String = "Description", "update; 1 to 1024 characters";
    rule_order: i64 = "RuleOrder", "update; 1 to 1000";
} }
impl AutomationRule {
    set! {
        is_terminal: bool = "IsTerminal", "update";
        rule_status: automation_rule::RuleStatus = "RuleStatus", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<AutomationRule> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_rule_arn: String = "RuleArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { AutomationRule: m::Arn = Ref; }
/// Property types and values of [`AutomationRule`].
pub mod automation_rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AutomationRulesAction = "AWS::SecurityHub::AutomationRule.AutomationRulesAction", "securityhub-automationrule-automationrulesaction");
    impl AutomationRulesAction {
        new! {
            type_: Type = "Type", "update";
            finding_fields_update: AutomationRulesFindingFieldsUpdate = "FindingFieldsUpdate", "update";
        }
    }

    object!(AutomationRulesFindingFieldsUpdate = "AWS::SecurityHub::AutomationRule.AutomationRulesFindingFieldsUpdate", "securityhub-automationrule-automationrulesfindingfieldsupdate");
    impl AutomationRulesFindingFieldsUpdate {
        new! {}
        set! {
            confidence: i64 = "Confidence", "update; 0 to 100";
            criticality: i64 = "Criticality", "update; 0 to 100";
            note: NoteUpdate = "Note", "update";
            related_findings: [RelatedFinding] = "RelatedFindings", "update; 1 to 10 items";
            severity: SeverityUpdate = "Severity", "update";
            types: [String] = "Types", "update; at most 50 items";
            user_defined_fields: v::Map<String> = "UserDefinedFields", "update";
            verification_state: VerificationState = "VerificationState", "update";
            workflow: WorkflowUpdate = "Workflow", "update";
        }
    }

    object!(AutomationRulesFindingFilters = "AWS::SecurityHub::AutomationRule.AutomationRulesFindingFilters", "securityhub-automationrule-automationrulesfindingfilters");
    impl AutomationRulesFindingFilters {
        new! {}
        set! {
            aws_account_id: [StringFilter] = "AwsAccountId", "update; at most 100 items";
            company_name: [StringFilter] = "CompanyName", "update; at most 20 items";
            compliance_associated_standards_id: [StringFilter] = "ComplianceAssociatedStandardsId", "update; at most 20 items";
            compliance_security_control_id: [StringFilter] = "ComplianceSecurityControlId", "update; at most 20 items";
            compliance_status: [StringFilter] = "ComplianceStatus", "update; at most 20 items";
            confidence: [NumberFilter] = "Confidence", "update; at most 20 items";
            created_at: [DateFilter] = "CreatedAt", "update; at most 20 items";
            criticality: [NumberFilter] = "Criticality", "update; at most 20 items";
            description: [StringFilter] = "Description", "update; at most 20 items";
            first_observed_at: [DateFilter] = "FirstObservedAt", "update; at most 20 items";
            generator_id: [StringFilter] = "GeneratorId", "update; at most 100 items";
            id: [StringFilter] = "Id", "update; at most 20 items";
            last_observed_at: [DateFilter] = "LastObservedAt", "update; at most 20 items";
            note_text: [StringFilter] = "NoteText", "update; at most 20 items";
            note_updated_at: [DateFilter] = "NoteUpdatedAt", "update; at most 20 items";
            note_updated_by: [StringFilter] = "NoteUpdatedBy", "update; at most 20 items";
            product_arn: [StringFilter] = "ProductArn", "update; at most 20 items";
            product_name: [StringFilter] = "ProductName", "update; at most 20 items";
            record_state: [StringFilter] = "RecordState", "update; at most 20 items";
            related_findings_id: [StringFilter] = "RelatedFindingsId", "update; at most 20 items";
            related_findings_product_arn: [StringFilter] = "RelatedFindingsProductArn", "update; at most 20 items";
            resource_details_other: [MapFilter] = "ResourceDetailsOther", "update; at most 20 items";
            resource_id: [StringFilter] = "ResourceId", "update; at most 100 items";
            resource_partition: [StringFilter] = "ResourcePartition", "update; at most 20 items";
            resource_region: [StringFilter] = "ResourceRegion", "update; at most 20 items";
            resource_tags: [MapFilter] = "ResourceTags", "update; at most 20 items";
            resource_type: [StringFilter] = "ResourceType", "update; at most 20 items";
            severity_label: [StringFilter] = "SeverityLabel", "update; at most 20 items";
            source_url: [StringFilter] = "SourceUrl", "update; at most 20 items";
            title: [StringFilter] = "Title", "update; at most 100 items";
            type_: [StringFilter] = "Type", "update; at most 20 items";
            updated_at: [DateFilter] = "UpdatedAt", "update; at most 20 items";
            user_defined_fields: [MapFilter] = "UserDefinedFields", "update; at most 20 items";
            verification_state: [StringFilter] = "VerificationState", "update; at most 20 items";
            workflow_status: [StringFilter] = "WorkflowStatus", "update; at most 20 items";
        }
    }

    object!(DateFilter = "AWS::SecurityHub::AutomationRule.DateFilter", "securityhub-automationrule-datefilter");
    impl DateFilter {
        new! {}
        set! {
            date_range: DateRange = "DateRange", "update";
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }

    object!(DateRange = "AWS::SecurityHub::AutomationRule.DateRange", "securityhub-automationrule-daterange");
    impl DateRange {
        new! {
            unit: Unit = "Unit", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(MapFilter = "AWS::SecurityHub::AutomationRule.MapFilter", "securityhub-automationrule-mapfilter");
    impl MapFilter {
        new! {
            key: String = "Key", "update";
            comparison: Comparison = "Comparison", "update";
            value: String = "Value", "update";
        }
    }

    object!(NoteUpdate = "AWS::SecurityHub::AutomationRule.NoteUpdate", "securityhub-automationrule-noteupdate");
    impl NoteUpdate {
        new! {
            text: String = "Text", "update; 1 to 512 characters";
            updated_by: String = "UpdatedBy", "update";
        }
    }

    object!(NumberFilter = "AWS::SecurityHub::AutomationRule.NumberFilter", "securityhub-automationrule-numberfilter");
    impl NumberFilter {
        new! {}
        set! {
            eq: v::Number = "Eq", "update";
            gte: v::Number = "Gte", "update";
            lte: v::Number = "Lte", "update";
        }
    }

    object!(RelatedFinding = "AWS::SecurityHub::AutomationRule.RelatedFinding", "securityhub-automationrule-relatedfinding");
    impl RelatedFinding {
        new! {
            product_arn: m::Arn = "ProductArn", "update; 12 to 2048 characters";
            id: String = "Id", "update";
        }
    }

    object!(SeverityUpdate = "AWS::SecurityHub::AutomationRule.SeverityUpdate", "securityhub-automationrule-severityupdate");
    impl SeverityUpdate {
        new! {}
        set! {
            label: Label = "Label", "update";
            normalized: i64 = "Normalized", "update; 0 to 100";
            product: v::Number = "Product", "update";
        }
    }

    object!(StringFilter = "AWS::SecurityHub::AutomationRule.StringFilter", "securityhub-automationrule-stringfilter");
    impl StringFilter {
        new! {
            comparison: StringFilterComparison = "Comparison", "update";
            value: String = "Value", "update";
        }
    }

    object!(WorkflowUpdate = "AWS::SecurityHub::AutomationRule.WorkflowUpdate", "securityhub-automationrule-workflowupdate");
    impl WorkflowUpdate {
        new! {
            status: Status = "Status", "update";
        }
    }
    values! { RuleStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Type: FindingFieldsUpdate = "FINDING_FIELDS_UPDATE" }
    values! { VerificationState: Unknown = "UNKNOWN", TruePositive = "TRUE_POSITIVE", FalsePositive = "FALSE_POSITIVE", BenignPositive = "BENIGN_POSITIVE" }
    values! { Unit: Days = "DAYS" }
    values! { Comparison: Equals = "EQUALS", NotEquals = "NOT_EQUALS", Contains = "CONTAINS", NotContains = "NOT_CONTAINS" }
    values! { Label: Informational = "INFORMATIONAL", Low = "LOW", Medium = "MEDIUM", High = "HIGH", Critical = "CRITICAL" }
    values! { StringFilterComparison: Equals = "EQUALS", Prefix = "PREFIX", NotEquals = "NOT_EQUALS", PrefixNotEquals = "PREFIX_NOT_EQUALS", Contains = "CONTAINS", NotContains = "NOT_CONTAINS" }
    values! { Status: New = "NEW", Notified = "NOTIFIED", Resolved = "RESOLVED", Suppressed = "SUPPRESSED" }
}

resource! {
    AutomationRuleV2 = "AWS::SecurityHub::AutomationRuleV2", "securityhub-automationrulev2", Map("Tags"), String
}
new_struct! { AutomationRuleV2, AutomationRuleV2Required {
    rule_name: String = "RuleName", "update; 1 to 256 characters";
    actions: [automation_rule_v2::AutomationRulesActionV2] = "Actions", "update; 1 items";
    criteria: automation_rule_v2::Criteria = "Criteria", "update";
    description: String = "Description", "update; 1 to 256 characters";
    rule_order: v::Number = "RuleOrder", "update; 1.0 to 1000.0";
} }
impl AutomationRuleV2 {
    set! {
        rule_status: automation_rule_v2::RuleStatus = "RuleStatus", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<AutomationRuleV2> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_rule_arn: String = "RuleArn";
        attr_rule_id: String = "RuleId";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`AutomationRuleV2`].
pub mod automation_rule_v2 {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AutomationRulesActionV2 = "AWS::SecurityHub::AutomationRuleV2.AutomationRulesActionV2", "securityhub-automationrulev2-automationrulesactionv2");
    impl AutomationRulesActionV2 {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            external_integration_configuration: ExternalIntegrationConfiguration = "ExternalIntegrationConfiguration", "update";
            finding_fields_update: AutomationRulesFindingFieldsUpdateV2 = "FindingFieldsUpdate", "update";
        }
    }

    object!(AutomationRulesFindingFieldsUpdateV2 = "AWS::SecurityHub::AutomationRuleV2.AutomationRulesFindingFieldsUpdateV2", "securityhub-automationrulev2-automationrulesfindingfieldsupdatev2");
    impl AutomationRulesFindingFieldsUpdateV2 {
        new! {}
        set! {
            comment: String = "Comment", "update";
            severity_id: i64 = "SeverityId", "update";
            status_id: i64 = "StatusId", "update";
        }
    }

    object!(BooleanFilter = "AWS::SecurityHub::AutomationRuleV2.BooleanFilter", "securityhub-automationrulev2-booleanfilter");
    impl BooleanFilter {
        new! {
            value: bool = "Value", "update";
        }
    }

    object!(CompositeFilter = "AWS::SecurityHub::AutomationRuleV2.CompositeFilter", "securityhub-automationrulev2-compositefilter");
    impl CompositeFilter {
        new! {}
        set! {
            boolean_filters: [OcsfBooleanFilter] = "BooleanFilters", "update; 1 to 20 items";
            date_filters: [OcsfDateFilter] = "DateFilters", "update; 1 to 20 items";
            map_filters: [OcsfMapFilter] = "MapFilters", "update; 1 to 20 items";
            number_filters: [OcsfNumberFilter] = "NumberFilters", "update; 1 to 20 items";
            operator: AllowedOperators = "Operator", "update";
            string_filters: [OcsfStringFilter] = "StringFilters", "update; 1 to 20 items";
        }
    }

    object!(Criteria = "AWS::SecurityHub::AutomationRuleV2.Criteria", "securityhub-automationrulev2-criteria");
    impl Criteria {
        new! {}
        set! {
            ocsf_finding_criteria: OcsfFindingFilters = "OcsfFindingCriteria", "update";
        }
    }

    object!(DateFilter = "AWS::SecurityHub::AutomationRuleV2.DateFilter", "securityhub-automationrulev2-datefilter");
    impl DateFilter {
        new! {}
        set! {
            date_range: DateRange = "DateRange", "update";
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }

    object!(DateRange = "AWS::SecurityHub::AutomationRuleV2.DateRange", "securityhub-automationrulev2-daterange");
    impl DateRange {
        new! {
            unit: Unit = "Unit", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(ExternalIntegrationConfiguration = "AWS::SecurityHub::AutomationRuleV2.ExternalIntegrationConfiguration", "securityhub-automationrulev2-externalintegrationconfiguration");
    impl ExternalIntegrationConfiguration {
        new! {}
        set! {
            connector_arn: m::Arn = "ConnectorArn", "update";
        }
    }

    object!(MapFilter = "AWS::SecurityHub::AutomationRuleV2.MapFilter", "securityhub-automationrulev2-mapfilter");
    impl MapFilter {
        new! {
            key: String = "Key", "update; 1 to 4096 characters";
            comparison: MapFilterComparison = "Comparison", "update";
            value: String = "Value", "update; 1 to 4096 characters";
        }
    }

    object!(NumberFilter = "AWS::SecurityHub::AutomationRuleV2.NumberFilter", "securityhub-automationrulev2-numberfilter");
    impl NumberFilter {
        new! {}
        set! {
            eq: v::Number = "Eq", "update";
            gte: v::Number = "Gte", "update";
            lte: v::Number = "Lte", "update";
        }
    }

    object!(OcsfBooleanFilter = "AWS::SecurityHub::AutomationRuleV2.OcsfBooleanFilter", "securityhub-automationrulev2-ocsfbooleanfilter");
    impl OcsfBooleanFilter {
        new! {
            field_name: OcsfBooleanFilterFieldName = "FieldName", "update";
            filter: BooleanFilter = "Filter", "update";
        }
    }

    object!(OcsfDateFilter = "AWS::SecurityHub::AutomationRuleV2.OcsfDateFilter", "securityhub-automationrulev2-ocsfdatefilter");
    impl OcsfDateFilter {
        new! {
            field_name: OcsfDateFilterFieldName = "FieldName", "update";
            filter: DateFilter = "Filter", "update";
        }
    }

    object!(OcsfFindingFilters = "AWS::SecurityHub::AutomationRuleV2.OcsfFindingFilters", "securityhub-automationrulev2-ocsffindingfilters");
    impl OcsfFindingFilters {
        new! {}
        set! {
            composite_filters: [CompositeFilter] = "CompositeFilters", "update";
            composite_operator: AllowedOperators = "CompositeOperator", "update";
        }
    }

    object!(OcsfMapFilter = "AWS::SecurityHub::AutomationRuleV2.OcsfMapFilter", "securityhub-automationrulev2-ocsfmapfilter");
    impl OcsfMapFilter {
        new! {
            field_name: OcsfMapFilterFieldName = "FieldName", "update";
            filter: MapFilter = "Filter", "update";
        }
    }

    object!(OcsfNumberFilter = "AWS::SecurityHub::AutomationRuleV2.OcsfNumberFilter", "securityhub-automationrulev2-ocsfnumberfilter");
    impl OcsfNumberFilter {
        new! {
            field_name: OcsfNumberFilterFieldName = "FieldName", "update";
            filter: NumberFilter = "Filter", "update";
        }
    }

    object!(OcsfStringFilter = "AWS::SecurityHub::AutomationRuleV2.OcsfStringFilter", "securityhub-automationrulev2-ocsfstringfilter");
    impl OcsfStringFilter {
        new! {
            field_name: OcsfStringField = "FieldName", "update";
            filter: StringFilter = "Filter", "update";
        }
    }

    object!(StringFilter = "AWS::SecurityHub::AutomationRuleV2.StringFilter", "securityhub-automationrulev2-stringfilter");
    impl StringFilter {
        new! {
            comparison: StringFilterComparison = "Comparison", "update";
            value: String = "Value", "update; 1 to 4096 characters";
        }
    }
    values! { RuleStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Type: FindingFieldsUpdate = "FINDING_FIELDS_UPDATE", ExternalIntegration = "EXTERNAL_INTEGRATION" }
    values! { AllowedOperators: And = "AND", Or = "OR" }
    values! { Unit: Days = "DAYS" }
    values! { MapFilterComparison: Equals = "EQUALS", NotEquals = "NOT_EQUALS" }
    values! { OcsfBooleanFilterFieldName: ComplianceAssessmentsMeetsCriteria = "compliance.assessments.meets_criteria", VulnerabilitiesIsExploitAvailable = "vulnerabilities.is_exploit_available", VulnerabilitiesIsFixAvailable = "vulnerabilities.is_fix_available" }
    values! { OcsfDateFilterFieldName: FindingInfoCreatedTimeDt = "finding_info.created_time_dt", FindingInfoFirstSeenTimeDt = "finding_info.first_seen_time_dt", FindingInfoLastSeenTimeDt = "finding_info.last_seen_time_dt", FindingInfoModifiedTimeDt = "finding_info.modified_time_dt" }
    values! { OcsfMapFilterFieldName: ResourcesTags = "resources.tags" }
    values! { OcsfNumberFilterFieldName: ActivityId = "activity_id", ComplianceStatusId = "compliance.status_id", ConfidenceScore = "confidence_score", FindingInfoRelatedEventsCount = "finding_info.related_events_count", VendorAttributesSeverityId = "vendor_attributes.severity_id" }
    values! { OcsfStringField: ActivityName = "activity_name", CloudAccountName = "cloud.account.name", CloudAccountUid = "cloud.account.uid", CloudProvider = "cloud.provider", CloudRegion = "cloud.region", ComplianceAssessmentsCategory = "compliance.assessments.category", ComplianceAssessmentsName = "compliance.assessments.name", ComplianceControl = "compliance.control", ComplianceStatus = "compliance.status", ComplianceStandards = "compliance.standards", FindingInfoDesc = "finding_info.desc", FindingInfoSrcUrl = "finding_info.src_url", FindingInfoTitle = "finding_info.title", FindingInfoTypes = "finding_info.types", FindingInfoUid = "finding_info.uid", FindingInfoRelatedEventsUid = "finding_info.related_events.uid", FindingInfoRelatedEventsProductUid = "finding_info.related_events.product.uid", FindingInfoRelatedEventsTitle = "finding_info.related_events.title", MetadataProductFeatureUid = "metadata.product.feature.uid", MetadataProductName = "metadata.product.name", MetadataProductUid = "metadata.product.uid", MetadataProductVendorName = "metadata.product.vendor_name", RemediationDesc = "remediation.desc", RemediationReferences = "remediation.references", ResourcesCloudPartition = "resources.cloud_partition", ResourcesName = "resources.name", ResourcesRegion = "resources.region", ResourcesType = "resources.type", ResourcesUid = "resources.uid", VulnerabilitiesFixCoverage = "vulnerabilities.fix_coverage", ClassName = "class_name", VendorAttributesSeverity = "vendor_attributes.severity" }
    values! { StringFilterComparison: Equals = "EQUALS", Prefix = "PREFIX", NotEquals = "NOT_EQUALS", PrefixNotEquals = "PREFIX_NOT_EQUALS", Contains = "CONTAINS" }
}

resource! {
    ConfigurationPolicy = "AWS::SecurityHub::ConfigurationPolicy", "securityhub-configurationpolicy", Map("Tags"), m::Arn
}
impl ConfigurationPolicy {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        configuration_policy: configuration_policy::Policy = "ConfigurationPolicy", "update";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ConfigurationPolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_service_enabled: bool = "ServiceEnabled";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ConfigurationPolicy: m::Arn = Ref; }
/// Property types and values of [`ConfigurationPolicy`].
pub mod configuration_policy {
    use crate::value as v;
    object!(ParameterConfiguration = "AWS::SecurityHub::ConfigurationPolicy.ParameterConfiguration", "securityhub-configurationpolicy-parameterconfiguration");
    impl ParameterConfiguration {
        new! {
            value_type: ValueType = "ValueType", "update";
        }
        set! {
            value: ParameterValue = "Value", "update";
        }
    }

    object!(ParameterValue = "AWS::SecurityHub::ConfigurationPolicy.ParameterValue", "securityhub-configurationpolicy-parametervalue");
    impl ParameterValue {
        new! {}
        set! {
            boolean: bool = "Boolean", "update";
            double: v::Number = "Double", "update";
            enum_: String = "Enum", "update; at most 2048 characters";
            enum_list: [String] = "EnumList", "update; at most 100 items";
            integer: i64 = "Integer", "update";
            integer_list: [i64] = "IntegerList", "update; at most 100 items";
            string: String = "String", "update; at most 2048 characters";
            string_list: [String] = "StringList", "update; at most 100 items";
        }
    }

    object!(Policy = "AWS::SecurityHub::ConfigurationPolicy.Policy", "securityhub-configurationpolicy-policy");
    impl Policy {
        new! {}
        set! {
            security_hub: SecurityHubPolicy = "SecurityHub", "update";
        }
    }

    object!(SecurityControlCustomParameter = "AWS::SecurityHub::ConfigurationPolicy.SecurityControlCustomParameter", "securityhub-configurationpolicy-securitycontrolcustomparameter");
    impl SecurityControlCustomParameter {
        new! {}
        set! {
            parameters: v::Map<ParameterConfiguration> = "Parameters", "update";
            security_control_id: String = "SecurityControlId", "update; at most 2048 characters";
        }
    }

    object!(SecurityControlsConfiguration = "AWS::SecurityHub::ConfigurationPolicy.SecurityControlsConfiguration", "securityhub-configurationpolicy-securitycontrolsconfiguration");
    impl SecurityControlsConfiguration {
        new! {}
        set! {
            disabled_security_control_identifiers: [String] = "DisabledSecurityControlIdentifiers", "update; at most 1000 items";
            enabled_security_control_identifiers: [String] = "EnabledSecurityControlIdentifiers", "update; at most 1000 items";
            security_control_custom_parameters: [SecurityControlCustomParameter] = "SecurityControlCustomParameters", "update; at most 1000 items";
        }
    }

    object!(SecurityHubPolicy = "AWS::SecurityHub::ConfigurationPolicy.SecurityHubPolicy", "securityhub-configurationpolicy-securityhubpolicy");
    impl SecurityHubPolicy {
        new! {}
        set! {
            enabled_standard_identifiers: [String] = "EnabledStandardIdentifiers", "update; at most 1000 items";
            security_controls_configuration: SecurityControlsConfiguration = "SecurityControlsConfiguration", "update";
            service_enabled: bool = "ServiceEnabled", "update";
        }
    }
    values! { ValueType: Default = "DEFAULT", Custom = "CUSTOM" }
}

resource! {
    Connector = "AWS::SecurityHub::Connector", "securityhub-connector", Map("Tags"), m::Arn
}
impl Connector {
    new! {
        name: String = "Name", "replacement";
        provider: connector::Provider = "Provider", "update";
    }
    set! {
        description: String = "Description", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
        attr_connector_id: String = "ConnectorId";
        attr_connector_status: String = "ConnectorStatus";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_enablement_status: String = "EnablementStatus";
        attr_issues: [v::Json] = "Issues";
        attr_last_checked_at: String = "LastCheckedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_message: String = "Message";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(AzureProviderConfiguration = "AWS::SecurityHub::Connector.AzureProviderConfiguration", "securityhub-connector-azureproviderconfiguration");
    impl AzureProviderConfiguration {
        new! {
            aws_config_connector_arn: m::Arn = "AWSConfigConnectorArn", "replacement";
            azure_regions: [String] = "AzureRegions", "update; 1 to 100 items";
            scope_configuration: AzureScopeConfiguration = "ScopeConfiguration", "update";
        }
    }

    object!(AzureScopeConfiguration = "AWS::SecurityHub::Connector.AzureScopeConfiguration", "securityhub-connector-azurescopeconfiguration");
    impl AzureScopeConfiguration {
        new! {
            scope_type: ScopeType = "ScopeType", "update";
        }
        set! {
            scope_values: [String] = "ScopeValues", "update; at most 100 items";
        }
    }

    object!(HealthIssue = "AWS::SecurityHub::Connector.HealthIssue", "securityhub-connector-healthissue");
    impl HealthIssue {
        new! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(Provider = "AWS::SecurityHub::Connector.Provider", "securityhub-connector-provider");
    impl Provider {
        new! {
            azure: AzureProviderConfiguration = "Azure", "update";
        }
    }
    values! { ScopeType: Tenant = "TENANT", Subscription = "SUBSCRIPTION" }
}

resource! {
    ConnectorV2 = "AWS::SecurityHub::ConnectorV2", "securityhub-connectorv2", Map("Tags"), m::Arn
}
impl ConnectorV2 {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        provider: connector_v2::Provider = "Provider", "update";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ConnectorV2> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
        attr_connector_id: String = "ConnectorId";
        attr_connector_status: String = "ConnectorStatus";
        attr_created_at: String = "CreatedAt";
        attr_enablement_status: String = "EnablementStatus";
        attr_enablement_status_reason: String = "EnablementStatusReason";
        attr_issues: [v::Json] = "Issues";
        attr_last_checked_at: String = "LastCheckedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_message: String = "Message";
    }
}
/// Property types and values of [`ConnectorV2`].
pub mod connector_v2 {
    use crate::value::meaning as m;
    object!(AzureProviderConfiguration = "AWS::SecurityHub::ConnectorV2.AzureProviderConfiguration", "securityhub-connectorv2-azureproviderconfiguration");
    impl AzureProviderConfiguration {
        new! {
            aws_config_connector_arn: m::Arn = "AWSConfigConnectorArn", "replacement";
            azure_regions: [String] = "AzureRegions", "update; 1 to 100 items";
            scope_configuration: AzureScopeConfiguration = "ScopeConfiguration", "update";
        }
    }

    object!(AzureScopeConfiguration = "AWS::SecurityHub::ConnectorV2.AzureScopeConfiguration", "securityhub-connectorv2-azurescopeconfiguration");
    impl AzureScopeConfiguration {
        new! {
            scope_type: ScopeType = "ScopeType", "update";
        }
        set! {
            scope_values: [String] = "ScopeValues", "update; at most 100 items";
        }
    }

    object!(HealthIssue = "AWS::SecurityHub::ConnectorV2.HealthIssue", "securityhub-connectorv2-healthissue");
    impl HealthIssue {
        new! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(JiraCloudProviderConfiguration = "AWS::SecurityHub::ConnectorV2.JiraCloudProviderConfiguration", "securityhub-connectorv2-jiracloudproviderconfiguration");
    impl JiraCloudProviderConfiguration {
        new! {
            project_key: String = "ProjectKey", "update; 2 to 10 characters";
        }
    }

    object!(Provider = "AWS::SecurityHub::ConnectorV2.Provider", "securityhub-connectorv2-provider");
    impl Provider {
        new! {}
        set! {
            azure: AzureProviderConfiguration = "Azure", "update";
            jira_cloud: JiraCloudProviderConfiguration = "JiraCloud", "update";
            service_now: ServiceNowProviderConfiguration = "ServiceNow", "update";
        }
    }

    object!(ServiceNowProviderConfiguration = "AWS::SecurityHub::ConnectorV2.ServiceNowProviderConfiguration", "securityhub-connectorv2-servicenowproviderconfiguration");
    impl ServiceNowProviderConfiguration {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; 20 to 2048 characters";
            instance_name: String = "InstanceName", "replacement; 1 to 128 characters";
        }
    }
    values! { ScopeType: Tenant = "TENANT", Subscription = "SUBSCRIPTION" }
}

resource! {
    DelegatedAdmin = "AWS::SecurityHub::DelegatedAdmin", "securityhub-delegatedadmin", None, String
}
impl DelegatedAdmin {
    new! {
        admin_account_id: String = "AdminAccountId", "replacement";
    }
}
impl c::Handle<DelegatedAdmin> {
    get! {
        attr_delegated_admin_identifier: String = "DelegatedAdminIdentifier";
        attr_status: String = "Status";
    }
}

resource! {
    FindingAggregator = "AWS::SecurityHub::FindingAggregator", "securityhub-findingaggregator", None, m::Arn
}
impl FindingAggregator {
    new! {
        region_linking_mode: finding_aggregator::RegionLinkingMode = "RegionLinkingMode", "update";
    }
    set! {
        regions: [String] = "Regions", "update; 1 to 50 items";
    }
}
impl c::Handle<FindingAggregator> {
    get! {
        attr_finding_aggregation_region: String = "FindingAggregationRegion";
        attr_finding_aggregator_arn: m::Arn = "FindingAggregatorArn";
    }
}
give! { FindingAggregator: m::Arn = Ref; }
/// Property types and values of [`FindingAggregator`].
pub mod finding_aggregator {
    values! { RegionLinkingMode: AllRegions = "ALL_REGIONS", AllRegionsExceptSpecified = "ALL_REGIONS_EXCEPT_SPECIFIED", SpecifiedRegions = "SPECIFIED_REGIONS" }
}

resource! {
    Hub = "AWS::SecurityHub::Hub", "securityhub-hub", Map("Tags"), m::Arn
}
impl Hub {
    new! {}
    set! {
        auto_enable_controls: bool = "AutoEnableControls", "update";
        control_finding_generator: String = "ControlFindingGenerator", "update";
        enable_default_standards: bool = "EnableDefaultStandards", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Hub> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_subscribed_at: String = "SubscribedAt";
    }
}
give! { Hub: m::Arn = Ref; }

resource! {
    HubV2 = "AWS::SecurityHub::HubV2", "securityhub-hubv2", Map("Tags"), m::Arn
}
impl HubV2 {
    new! {}
    set! {
        network_scanning: hub_v2::NetworkScanning = "NetworkScanning", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<HubV2> {
    get! {
        attr_hub_v2_arn: m::Arn = "HubV2Arn";
        attr_subscribed_at: String = "SubscribedAt";
    }
}
give! { HubV2: m::Arn = Ref; }
/// Property types and values of [`HubV2`].
pub mod hub_v2 {
    object!(NetworkScanning = "AWS::SecurityHub::HubV2.NetworkScanning", "securityhub-hubv2-networkscanning");
    impl NetworkScanning {
        new! {
            status: Status = "Status", "update";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Insight = "AWS::SecurityHub::Insight", "securityhub-insight", None, m::Arn
}
impl Insight {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        filters: insight::AwsSecurityFindingFilters = "Filters", "update";
        group_by_attribute: String = "GroupByAttribute", "update; at least 1 characters";
    }
}
impl c::Handle<Insight> {
    get! {
        attr_insight_arn: m::Arn = "InsightArn";
    }
}
give! { Insight: m::Arn = Ref; }
/// Property types and values of [`Insight`].
pub mod insight {
    use crate::value as v;
    object!(AwsSecurityFindingFilters = "AWS::SecurityHub::Insight.AwsSecurityFindingFilters", "securityhub-insight-awssecurityfindingfilters");
    impl AwsSecurityFindingFilters {
        new! {}
        set! {
            aws_account_id: [StringFilter] = "AwsAccountId", "update; at most 20 items";
            aws_account_name: [StringFilter] = "AwsAccountName", "update; at most 20 items";
            company_name: [StringFilter] = "CompanyName", "update; at most 20 items";
            compliance_associated_standards_id: [StringFilter] = "ComplianceAssociatedStandardsId", "update; at most 20 items";
            compliance_security_control_id: [StringFilter] = "ComplianceSecurityControlId", "update; at most 20 items";
            compliance_security_control_parameters_name: [StringFilter] = "ComplianceSecurityControlParametersName", "update; at most 20 items";
            compliance_security_control_parameters_value: [StringFilter] = "ComplianceSecurityControlParametersValue", "update; at most 20 items";
            compliance_status: [StringFilter] = "ComplianceStatus", "update; at most 20 items";
            confidence: [NumberFilter] = "Confidence", "update; at most 20 items";
            created_at: [DateFilter] = "CreatedAt", "update; at most 20 items";
            criticality: [NumberFilter] = "Criticality", "update; at most 20 items";
            description: [StringFilter] = "Description", "update; at most 20 items";
            finding_provider_fields_confidence: [NumberFilter] = "FindingProviderFieldsConfidence", "update; at most 20 items";
            finding_provider_fields_criticality: [NumberFilter] = "FindingProviderFieldsCriticality", "update; at most 20 items";
            finding_provider_fields_related_findings_id: [StringFilter] = "FindingProviderFieldsRelatedFindingsId", "update; at most 20 items";
            finding_provider_fields_related_findings_product_arn: [StringFilter] = "FindingProviderFieldsRelatedFindingsProductArn", "update; at most 20 items";
            finding_provider_fields_severity_label: [StringFilter] = "FindingProviderFieldsSeverityLabel", "update; at most 20 items";
            finding_provider_fields_severity_original: [StringFilter] = "FindingProviderFieldsSeverityOriginal", "update; at most 20 items";
            finding_provider_fields_types: [StringFilter] = "FindingProviderFieldsTypes", "update; at most 20 items";
            first_observed_at: [DateFilter] = "FirstObservedAt", "update; at most 20 items";
            generator_id: [StringFilter] = "GeneratorId", "update; at most 20 items";
            id: [StringFilter] = "Id", "update; at most 20 items";
            keyword: [KeywordFilter] = "Keyword", "update; at most 20 items; deprecated by AWS";
            last_observed_at: [DateFilter] = "LastObservedAt", "update; at most 20 items";
            malware_name: [StringFilter] = "MalwareName", "update; at most 20 items";
            malware_path: [StringFilter] = "MalwarePath", "update; at most 20 items";
            malware_state: [StringFilter] = "MalwareState", "update; at most 20 items";
            malware_type: [StringFilter] = "MalwareType", "update; at most 20 items";
            network_destination_domain: [StringFilter] = "NetworkDestinationDomain", "update; at most 20 items";
            network_destination_ip_v4: [IpFilter] = "NetworkDestinationIpV4", "update; at most 20 items";
            network_destination_ip_v6: [IpFilter] = "NetworkDestinationIpV6", "update; at most 20 items";
            network_destination_port: [NumberFilter] = "NetworkDestinationPort", "update; at most 20 items";
            network_direction: [StringFilter] = "NetworkDirection", "update; at most 20 items";
            network_protocol: [StringFilter] = "NetworkProtocol", "update; at most 20 items";
            network_source_domain: [StringFilter] = "NetworkSourceDomain", "update; at most 20 items";
            network_source_ip_v4: [IpFilter] = "NetworkSourceIpV4", "update; at most 20 items";
            network_source_ip_v6: [IpFilter] = "NetworkSourceIpV6", "update; at most 20 items";
            network_source_mac: [StringFilter] = "NetworkSourceMac", "update; at most 20 items";
            network_source_port: [NumberFilter] = "NetworkSourcePort", "update; at most 20 items";
            note_text: [StringFilter] = "NoteText", "update; at most 20 items";
            note_updated_at: [DateFilter] = "NoteUpdatedAt", "update; at most 20 items";
            note_updated_by: [StringFilter] = "NoteUpdatedBy", "update; at most 20 items";
            process_launched_at: [DateFilter] = "ProcessLaunchedAt", "update; at most 20 items";
            process_name: [StringFilter] = "ProcessName", "update; at most 20 items";
            process_parent_pid: [NumberFilter] = "ProcessParentPid", "update; at most 20 items";
            process_path: [StringFilter] = "ProcessPath", "update; at most 20 items";
            process_pid: [NumberFilter] = "ProcessPid", "update; at most 20 items";
            process_terminated_at: [DateFilter] = "ProcessTerminatedAt", "update; at most 20 items";
            product_arn: [StringFilter] = "ProductArn", "update; at most 20 items";
            product_fields: [MapFilter] = "ProductFields", "update; at most 20 items";
            product_name: [StringFilter] = "ProductName", "update; at most 20 items";
            recommendation_text: [StringFilter] = "RecommendationText", "update; at most 20 items";
            record_state: [StringFilter] = "RecordState", "update; at most 20 items";
            region: [StringFilter] = "Region", "update; at most 20 items";
            related_findings_id: [StringFilter] = "RelatedFindingsId", "update; at most 20 items";
            related_findings_product_arn: [StringFilter] = "RelatedFindingsProductArn", "update; at most 20 items";
            resource_application_arn: [StringFilter] = "ResourceApplicationArn", "update; at most 20 items";
            resource_application_name: [StringFilter] = "ResourceApplicationName", "update; at most 20 items";
            resource_aws_ec2_instance_iam_instance_profile_arn: [StringFilter] = "ResourceAwsEc2InstanceIamInstanceProfileArn", "update; at most 20 items";
            resource_aws_ec2_instance_image_id: [StringFilter] = "ResourceAwsEc2InstanceImageId", "update; at most 20 items";
            resource_aws_ec2_instance_ip_v4_addresses: [IpFilter] = "ResourceAwsEc2InstanceIpV4Addresses", "update; at most 20 items";
            resource_aws_ec2_instance_ip_v6_addresses: [IpFilter] = "ResourceAwsEc2InstanceIpV6Addresses", "update; at most 20 items";
            resource_aws_ec2_instance_key_name: [StringFilter] = "ResourceAwsEc2InstanceKeyName", "update; at most 20 items";
            resource_aws_ec2_instance_launched_at: [DateFilter] = "ResourceAwsEc2InstanceLaunchedAt", "update; at most 20 items";
            resource_aws_ec2_instance_subnet_id: [StringFilter] = "ResourceAwsEc2InstanceSubnetId", "update; at most 20 items";
            resource_aws_ec2_instance_type: [StringFilter] = "ResourceAwsEc2InstanceType", "update; at most 20 items";
            resource_aws_ec2_instance_vpc_id: [StringFilter] = "ResourceAwsEc2InstanceVpcId", "update; at most 20 items";
            resource_aws_iam_access_key_created_at: [DateFilter] = "ResourceAwsIamAccessKeyCreatedAt", "update; at most 20 items";
            resource_aws_iam_access_key_principal_name: [StringFilter] = "ResourceAwsIamAccessKeyPrincipalName", "update; at most 20 items";
            resource_aws_iam_access_key_status: [StringFilter] = "ResourceAwsIamAccessKeyStatus", "update; at most 20 items";
            resource_aws_iam_access_key_user_name: [StringFilter] = "ResourceAwsIamAccessKeyUserName", "update; at most 20 items; deprecated by AWS";
            resource_aws_iam_user_user_name: [StringFilter] = "ResourceAwsIamUserUserName", "update; at most 20 items";
            resource_aws_s3_bucket_owner_id: [StringFilter] = "ResourceAwsS3BucketOwnerId", "update; at most 20 items";
            resource_aws_s3_bucket_owner_name: [StringFilter] = "ResourceAwsS3BucketOwnerName", "update; at most 20 items";
            resource_container_image_id: [StringFilter] = "ResourceContainerImageId", "update; at most 20 items";
            resource_container_image_name: [StringFilter] = "ResourceContainerImageName", "update; at most 20 items";
            resource_container_launched_at: [DateFilter] = "ResourceContainerLaunchedAt", "update; at most 20 items";
            resource_container_name: [StringFilter] = "ResourceContainerName", "update; at most 20 items";
            resource_details_other: [MapFilter] = "ResourceDetailsOther", "update; at most 20 items";
            resource_id: [StringFilter] = "ResourceId", "update; at most 20 items";
            resource_partition: [StringFilter] = "ResourcePartition", "update; at most 20 items";
            resource_region: [StringFilter] = "ResourceRegion", "update; at most 20 items";
            resource_tags: [MapFilter] = "ResourceTags", "update; at most 20 items";
            resource_type: [StringFilter] = "ResourceType", "update; at most 20 items";
            sample: [BooleanFilter] = "Sample", "update; at most 20 items";
            severity_label: [StringFilter] = "SeverityLabel", "update; at most 20 items";
            severity_normalized: [NumberFilter] = "SeverityNormalized", "update; at most 20 items; deprecated by AWS";
            severity_product: [NumberFilter] = "SeverityProduct", "update; at most 20 items; deprecated by AWS";
            source_url: [StringFilter] = "SourceUrl", "update; at most 20 items";
            threat_intel_indicator_category: [StringFilter] = "ThreatIntelIndicatorCategory", "update; at most 20 items";
            threat_intel_indicator_last_observed_at: [DateFilter] = "ThreatIntelIndicatorLastObservedAt", "update; at most 20 items";
            threat_intel_indicator_source: [StringFilter] = "ThreatIntelIndicatorSource", "update; at most 20 items";
            threat_intel_indicator_source_url: [StringFilter] = "ThreatIntelIndicatorSourceUrl", "update; at most 20 items";
            threat_intel_indicator_type: [StringFilter] = "ThreatIntelIndicatorType", "update; at most 20 items";
            threat_intel_indicator_value: [StringFilter] = "ThreatIntelIndicatorValue", "update; at most 20 items";
            title: [StringFilter] = "Title", "update; at most 20 items";
            type_: [StringFilter] = "Type", "update; at most 20 items";
            updated_at: [DateFilter] = "UpdatedAt", "update; at most 20 items";
            user_defined_fields: [MapFilter] = "UserDefinedFields", "update; at most 20 items";
            verification_state: [StringFilter] = "VerificationState", "update; at most 20 items";
            vulnerabilities_exploit_available: [StringFilter] = "VulnerabilitiesExploitAvailable", "update; at most 20 items";
            vulnerabilities_fix_available: [StringFilter] = "VulnerabilitiesFixAvailable", "update; at most 20 items";
            workflow_state: [StringFilter] = "WorkflowState", "update; at most 20 items";
            workflow_status: [StringFilter] = "WorkflowStatus", "update; at most 20 items";
        }
    }

    object!(BooleanFilter = "AWS::SecurityHub::Insight.BooleanFilter", "securityhub-insight-booleanfilter");
    impl BooleanFilter {
        new! {
            value: bool = "Value", "update";
        }
    }

    object!(DateFilter = "AWS::SecurityHub::Insight.DateFilter", "securityhub-insight-datefilter");
    impl DateFilter {
        new! {}
        set! {
            date_range: DateRange = "DateRange", "update";
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }

    object!(DateRange = "AWS::SecurityHub::Insight.DateRange", "securityhub-insight-daterange");
    impl DateRange {
        new! {
            unit: Unit = "Unit", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(IpFilter = "AWS::SecurityHub::Insight.IpFilter", "securityhub-insight-ipfilter");
    impl IpFilter {
        new! {
            cidr: String = "Cidr", "update; at least 1 characters";
        }
    }

    object!(KeywordFilter = "AWS::SecurityHub::Insight.KeywordFilter", "securityhub-insight-keywordfilter");
    impl KeywordFilter {
        new! {
            value: String = "Value", "update; at least 1 characters";
        }
    }

    object!(MapFilter = "AWS::SecurityHub::Insight.MapFilter", "securityhub-insight-mapfilter");
    impl MapFilter {
        new! {
            key: String = "Key", "update; at least 1 characters";
            comparison: Comparison = "Comparison", "update";
            value: String = "Value", "update; at least 1 characters";
        }
    }

    object!(NumberFilter = "AWS::SecurityHub::Insight.NumberFilter", "securityhub-insight-numberfilter");
    impl NumberFilter {
        new! {}
        set! {
            eq: v::Number = "Eq", "update";
            gte: v::Number = "Gte", "update";
            lte: v::Number = "Lte", "update";
        }
    }

    object!(StringFilter = "AWS::SecurityHub::Insight.StringFilter", "securityhub-insight-stringfilter");
    impl StringFilter {
        new! {
            comparison: StringFilterComparison = "Comparison", "update";
            value: String = "Value", "update; at least 1 characters";
        }
    }
    values! { Unit: Days = "DAYS" }
    values! { Comparison: Equals = "EQUALS", NotEquals = "NOT_EQUALS" }
    values! { StringFilterComparison: Equals = "EQUALS", Prefix = "PREFIX", NotEquals = "NOT_EQUALS", PrefixNotEquals = "PREFIX_NOT_EQUALS" }
}

resource! {
    OrganizationConfiguration = "AWS::SecurityHub::OrganizationConfiguration", "securityhub-organizationconfiguration", None, String
}
impl OrganizationConfiguration {
    new! {
        auto_enable: bool = "AutoEnable", "update";
    }
    set! {
        auto_enable_standards: organization_configuration::AutoEnableStandards = "AutoEnableStandards", "update";
        configuration_type: organization_configuration::ConfigurationType = "ConfigurationType", "update";
    }
}
impl c::Handle<OrganizationConfiguration> {
    get! {
        attr_member_account_limit_reached: bool = "MemberAccountLimitReached";
        attr_organization_configuration_identifier: String = "OrganizationConfigurationIdentifier";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
/// Property types and values of [`OrganizationConfiguration`].
pub mod organization_configuration {
    values! { AutoEnableStandards: Default = "DEFAULT", None = "NONE" }
    values! { ConfigurationType: Central = "CENTRAL", Local = "LOCAL" }
}

resource! {
    PolicyAssociation = "AWS::SecurityHub::PolicyAssociation", "securityhub-policyassociation", None, String
}
impl PolicyAssociation {
    new! {
        configuration_policy_id: String = "ConfigurationPolicyId", "update";
        target_id: String = "TargetId", "replacement";
        target_type: policy_association::TargetType = "TargetType", "replacement";
    }
}
impl c::Handle<PolicyAssociation> {
    get! {
        attr_association_identifier: String = "AssociationIdentifier";
        attr_association_status: String = "AssociationStatus";
        attr_association_status_message: String = "AssociationStatusMessage";
        attr_association_type: String = "AssociationType";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`PolicyAssociation`].
pub mod policy_association {
    values! { TargetType: Account = "ACCOUNT", OrganizationalUnit = "ORGANIZATIONAL_UNIT", Root = "ROOT" }
}

resource! {
    ProductSubscription = "AWS::SecurityHub::ProductSubscription", "securityhub-productsubscription", None, m::Arn
}
impl ProductSubscription {
    new! {
        product_arn: m::Arn = "ProductArn", "replacement";
    }
}
impl c::Handle<ProductSubscription> {
    get! {
        attr_product_subscription_arn: m::Arn = "ProductSubscriptionArn";
    }
}
give! { ProductSubscription: m::Arn = Ref; }

resource! {
    SecurityControl = "AWS::SecurityHub::SecurityControl", "securityhub-securitycontrol", None, String
}
impl SecurityControl {
    new! {
        parameters: v::Map<security_control::ParameterConfiguration> = "Parameters", "update";
    }
    set! {
        last_update_reason: String = "LastUpdateReason", "update";
        security_control_arn: m::Arn = "SecurityControlArn", "update";
        security_control_id: String = "SecurityControlId", "replacement";
    }
}
/// Property types and values of [`SecurityControl`].
pub mod security_control {
    use crate::value as v;
    object!(ParameterConfiguration = "AWS::SecurityHub::SecurityControl.ParameterConfiguration", "securityhub-securitycontrol-parameterconfiguration");
    impl ParameterConfiguration {
        new! {
            value_type: ValueType = "ValueType", "update";
        }
        set! {
            value: ParameterValue = "Value", "update";
        }
    }

    object!(ParameterValue = "AWS::SecurityHub::SecurityControl.ParameterValue", "securityhub-securitycontrol-parametervalue");
    impl ParameterValue {
        new! {}
        set! {
            boolean: bool = "Boolean", "update";
            double: v::Number = "Double", "update";
            enum_: String = "Enum", "update";
            enum_list: [String] = "EnumList", "update";
            integer: i64 = "Integer", "update";
            integer_list: [i64] = "IntegerList", "update";
            string: String = "String", "update";
            string_list: [String] = "StringList", "update";
        }
    }
    values! { ValueType: Default = "DEFAULT", Custom = "CUSTOM" }
}

resource! {
    Standard = "AWS::SecurityHub::Standard", "securityhub-standard", None, m::Arn
}
impl Standard {
    new! {
        standards_arn: m::Arn = "StandardsArn", "replacement";
    }
    set! {
        disabled_standards_controls: [standard::StandardsControl] = "DisabledStandardsControls", "update; at most 100 items";
    }
}
impl c::Handle<Standard> {
    get! {
        attr_standards_subscription_arn: m::Arn = "StandardsSubscriptionArn";
    }
}
/// Property types and values of [`Standard`].
pub mod standard {
    use crate::value::meaning as m;
    object!(StandardsControl = "AWS::SecurityHub::Standard.StandardsControl", "securityhub-standard-standardscontrol");
    impl StandardsControl {
        new! {
            standards_control_arn: m::Arn = "StandardsControlArn", "update";
        }
        set! {
            reason: String = "Reason", "update";
        }
    }
}
