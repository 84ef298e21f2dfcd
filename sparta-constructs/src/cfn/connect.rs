// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Connect`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AgentStatus = "AWS::Connect::AgentStatus", "connect-agentstatus", List("Tags"), m::Arn
}
impl AgentStatus {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 127 characters";
        state: agent_status::State = "State", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 250 characters";
        display_order: i64 = "DisplayOrder", "update; 1 to 50";
        reset_order_number: bool = "ResetOrderNumber", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        type_: agent_status::Type = "Type", "update";
    }
}
impl c::Handle<AgentStatus> {
    get! {
        attr_agent_status_arn: m::Arn = "AgentStatusArn";
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
    }
}
give! { AgentStatus: m::Arn = Ref; }
/// Property types and values of [`AgentStatus`].
pub mod agent_status {
    values! { State: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Type: Routable = "ROUTABLE", Custom = "CUSTOM", Offline = "OFFLINE" }
}

resource! {
    ApprovedOrigin = "AWS::Connect::ApprovedOrigin", "connect-approvedorigin", None, String
}
impl ApprovedOrigin {
    new! {
        instance_id: m::connect::InstanceArn = "InstanceId", "replacement; 1 to 100 characters";
        origin: String = "Origin", "replacement; at most 267 characters";
    }
}

resource! {
    ContactFlow = "AWS::Connect::ContactFlow", "connect-contactflow", List("Tags"), String
}
impl ContactFlow {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 256 characters";
        name: String = "Name", "update; 1 to 127 characters";
        type_: contact_flow::Type = "Type", "replacement";
        content: String = "Content", "update; 1 to 256000 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        state: contact_flow::State = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ContactFlow> {
    get! {
        attr_contact_flow_arn: String = "ContactFlowArn";
    }
}
give! { ContactFlow: m::Arn = Ref; }
/// Property types and values of [`ContactFlow`].
pub mod contact_flow {
    values! { State: Active = "ACTIVE", Archived = "ARCHIVED" }
    values! { Type: ContactFlow = "CONTACT_FLOW", CustomerQueue = "CUSTOMER_QUEUE", CustomerHold = "CUSTOMER_HOLD", CustomerWhisper = "CUSTOMER_WHISPER", AgentHold = "AGENT_HOLD", AgentWhisper = "AGENT_WHISPER", OutboundWhisper = "OUTBOUND_WHISPER", AgentTransfer = "AGENT_TRANSFER", QueueTransfer = "QUEUE_TRANSFER", Campaign = "CAMPAIGN" }
}

resource! {
    ContactFlowModule = "AWS::Connect::ContactFlowModule", "connect-contactflowmodule", List("Tags"), String
}
impl ContactFlowModule {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 256 characters";
        name: String = "Name", "update; 1 to 127 characters";
        content: String = "Content", "update; 1 to 256000 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        external_invocation_configuration: contact_flow_module::ExternalInvocationConfiguration = "ExternalInvocationConfiguration", "update";
        settings: String = "Settings", "update; at most 256000 characters";
        state: String = "State", "update; at most 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ContactFlowModule> {
    get! {
        attr_contact_flow_module_arn: String = "ContactFlowModuleArn";
        attr_status: String = "Status";
    }
}
give! { ContactFlowModule: m::Arn = Ref; }
/// Property types and values of [`ContactFlowModule`].
pub mod contact_flow_module {
    object!(ExternalInvocationConfiguration = "AWS::Connect::ContactFlowModule.ExternalInvocationConfiguration", "connect-contactflowmodule-externalinvocationconfiguration");
    impl ExternalInvocationConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }
}

resource! {
    ContactFlowModuleAlias = "AWS::Connect::ContactFlowModuleAlias", "connect-contactflowmodulealias", None, m::Arn
}
impl ContactFlowModuleAlias {
    new! {
        contact_flow_module_id: String = "ContactFlowModuleId", "replacement; 1 to 500 characters";
        name: String = "Name", "update; 1 to 127 characters";
        contact_flow_module_version: i64 = "ContactFlowModuleVersion", "update; at least 1";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
    }
}
impl c::Handle<ContactFlowModuleAlias> {
    get! {
        attr_alias_id: String = "AliasId";
        attr_contact_flow_module_alias_arn: m::Arn = "ContactFlowModuleAliasARN";
    }
}
give! { ContactFlowModuleAlias: m::Arn = Ref; }

resource! {
    ContactFlowModuleVersion = "AWS::Connect::ContactFlowModuleVersion", "connect-contactflowmoduleversion", None, m::Arn
}
impl ContactFlowModuleVersion {
    new! {
        contact_flow_module_id: String = "ContactFlowModuleId", "replacement; 1 to 500 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 500 characters";
    }
}
impl c::Handle<ContactFlowModuleVersion> {
    get! {
        attr_contact_flow_module_version_arn: m::Arn = "ContactFlowModuleVersionARN";
        attr_flow_module_content_sha256: String = "FlowModuleContentSha256";
        attr_version: i64 = "Version";
    }
}
give! { ContactFlowModuleVersion: m::Arn = Ref; }

resource! {
    ContactFlowVersion = "AWS::Connect::ContactFlowVersion", "connect-contactflowversion", None, m::Arn
}
impl ContactFlowVersion {
    new! {
        contact_flow_id: String = "ContactFlowId", "replacement; 1 to 500 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 500 characters";
    }
}
impl c::Handle<ContactFlowVersion> {
    get! {
        attr_contact_flow_version_arn: m::Arn = "ContactFlowVersionARN";
        attr_flow_content_sha256: String = "FlowContentSha256";
        attr_version: i64 = "Version";
    }
}
give! { ContactFlowVersion: m::Arn = Ref; }

resource! {
    DataLakeAssociation = "AWS::Connect::DataLakeAssociation", "connect-datalakeassociation", None, String
}
impl DataLakeAssociation {
    new! {
        data_set_id: String = "DataSetId", "replacement; 1 to 255 characters";
        instance_id: String = "InstanceId", "replacement; 1 to 100 characters";
    }
    set! {
        target_account_id: String = "TargetAccountId", "replacement; 12 characters";
    }
}
impl c::Handle<DataLakeAssociation> {
    get! {
        attr_resource_share_arn: m::Arn = "ResourceShareArn";
        attr_resource_share_id: String = "ResourceShareId";
    }
}

resource! {
    DataTable = "AWS::Connect::DataTable", "connect-datatable", List("Tags"), String
}
new_struct! { DataTable, DataTableRequired {
    instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement; 1 to 100 characters";
    name: String = "Name", "update; 1 to 128 characters";
    status: data_table::Status = "Status", "replacement";
    time_zone: String = "TimeZone", "update";
    value_lock_level: data_table::ValueLockLevel = "ValueLockLevel", "update";
} }
impl DataTable {
    set! {
        description: String = "Description", "update; at most 250 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DataTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: v::Number = "CreatedTime";
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_lock_version: v::Json = "LockVersion";
    }
}
give! { DataTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DataTable`].
pub mod data_table {
    object!(LockVersion = "AWS::Connect::DataTable.LockVersion", "connect-datatable-lockversion");
    impl LockVersion {
        new! {}
        set! {
            data_table: String = "DataTable", "update";
        }
    }
    values! { Status: Published = "PUBLISHED" }
    values! { ValueLockLevel: None = "NONE", DataTable = "DATA_TABLE", PrimaryValue = "PRIMARY_VALUE", Attribute = "ATTRIBUTE", Value = "VALUE" }
}

resource! {
    DataTableAttribute = "AWS::Connect::DataTableAttribute", "connect-datatableattribute", None, String
}
impl DataTableAttribute {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement; 1 to 100 characters";
        name: String = "Name", "may replace; 1 to 128 characters";
        value_type: data_table_attribute::ValueType = "ValueType", "update";
        data_table_arn: String = "DataTableArn", "replacement; 1 to 2048 characters";
    }
    set! {
        description: String = "Description", "update; at most 250 characters";
        primary: bool = "Primary", "update";
        validation: data_table_attribute::Validation = "Validation", "update";
    }
}
impl c::Handle<DataTableAttribute> {
    get! {
        attr_attribute_id: String = "AttributeId";
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_lock_version: v::Json = "LockVersion";
    }
}
/// Property types and values of [`DataTableAttribute`].
pub mod data_table_attribute {
    use crate::value as v;
    object!(Enum = "AWS::Connect::DataTableAttribute.Enum", "connect-datatableattribute-enum");
    impl Enum {
        new! {}
        set! {
            strict: bool = "Strict", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(LockVersion = "AWS::Connect::DataTableAttribute.LockVersion", "connect-datatableattribute-lockversion");
    impl LockVersion {
        new! {}
        set! {
            attribute: String = "Attribute", "update";
            data_table: String = "DataTable", "update";
        }
    }

    object!(Validation = "AWS::Connect::DataTableAttribute.Validation", "connect-datatableattribute-validation");
    impl Validation {
        new! {}
        set! {
            enum_: Enum = "Enum", "update";
            exclusive_maximum: v::Number = "ExclusiveMaximum", "update";
            exclusive_minimum: v::Number = "ExclusiveMinimum", "update";
            max_length: i64 = "MaxLength", "update; 0 to 1000";
            max_values: i64 = "MaxValues", "update; 0 to 100";
            maximum: v::Number = "Maximum", "update";
            min_length: i64 = "MinLength", "update; 0 to 1000";
            min_values: i64 = "MinValues", "update; 0 to 100";
            minimum: v::Number = "Minimum", "update";
            multiple_of: v::Number = "MultipleOf", "update; at least 0";
        }
    }
    values! { ValueType: Text = "TEXT", Number = "NUMBER", Boolean = "BOOLEAN", TextList = "TEXT_LIST", NumberList = "NUMBER_LIST" }
}

resource! {
    DataTableRecord = "AWS::Connect::DataTableRecord", "connect-datatablerecord", None, String
}
impl DataTableRecord {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement; 1 to 100 characters";
        data_table_arn: String = "DataTableArn", "replacement; 1 to 2048 characters";
        data_table_record: data_table_record::DataTableRecord = "DataTableRecord", "update";
    }
}
impl c::Handle<DataTableRecord> {
    get! {
        attr_record_id: String = "RecordId";
    }
}
/// Property types and values of [`DataTableRecord`].
pub mod data_table_record {
    object!(DataTableRecord = "AWS::Connect::DataTableRecord.DataTableRecord", "connect-datatablerecord-datatablerecord");
    impl DataTableRecord {
        new! {
            values: [Value] = "Values", "update";
        }
        set! {
            primary_values: [Value] = "PrimaryValues", "update";
        }
    }

    object!(Value = "AWS::Connect::DataTableRecord.Value", "connect-datatablerecord-value");
    impl Value {
        new! {}
        set! {
            attribute_id: String = "AttributeId", "update; 1 to 256 characters";
            attribute_value: String = "AttributeValue", "update";
        }
    }
}

resource! {
    EmailAddress = "AWS::Connect::EmailAddress", "connect-emailaddress", List("Tags"), m::Arn
}
impl EmailAddress {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 250 characters";
        email_address: String = "EmailAddress", "replacement; 1 to 255 characters";
    }
    set! {
        alias_configurations: [email_address::AliasConfiguration] = "AliasConfigurations", "update; at most 1 items";
        description: String = "Description", "update; 1 to 250 characters";
        display_name: String = "DisplayName", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EmailAddress> {
    get! {
        attr_email_address_arn: m::Arn = "EmailAddressArn";
    }
}
give! { EmailAddress: m::Arn = Ref; }
/// Property types and values of [`EmailAddress`].
pub mod email_address {
    use crate::value::meaning as m;
    object!(AliasConfiguration = "AWS::Connect::EmailAddress.AliasConfiguration", "connect-emailaddress-aliasconfiguration");
    impl AliasConfiguration {
        new! {
            email_address_arn: m::Arn = "EmailAddressArn", "update";
        }
    }
}

resource! {
    EvaluationForm = "AWS::Connect::EvaluationForm", "connect-evaluationform", List("Tags"), m::Arn
}
impl EvaluationForm {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        items: [evaluation_form::EvaluationFormBaseItem] = "Items", "update; 1 to 200 items";
        status: evaluation_form::Status = "Status", "update; default `DRAFT`";
        title: String = "Title", "update; 1 to 128 characters";
    }
    set! {
        ai_version: String = "AIVersion", "update; 1 to 256 characters";
        auto_evaluation_configuration: evaluation_form::AutoEvaluationConfiguration = "AutoEvaluationConfiguration", "update";
        description: String = "Description", "update; at most 1024 characters";
        language_configuration: evaluation_form::EvaluationFormLanguageConfiguration = "LanguageConfiguration", "update";
        review_configuration: evaluation_form::EvaluationReviewConfiguration = "ReviewConfiguration", "update";
        scoring_strategy: evaluation_form::ScoringStrategy = "ScoringStrategy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        target_configuration: evaluation_form::EvaluationFormTargetConfiguration = "TargetConfiguration", "update";
    }
}
impl c::Handle<EvaluationForm> {
    get! {
        attr_evaluation_form_arn: m::Arn = "EvaluationFormArn";
    }
}
give! { EvaluationForm: m::Arn = Ref; }
/// Property types and values of [`EvaluationForm`].
pub mod evaluation_form {
    use crate::value as v;
    object!(AutoEvaluationConfiguration = "AWS::Connect::EvaluationForm.AutoEvaluationConfiguration", "connect-evaluationform-autoevaluationconfiguration");
    impl AutoEvaluationConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(AutomaticFailConfiguration = "AWS::Connect::EvaluationForm.AutomaticFailConfiguration", "connect-evaluationform-automaticfailconfiguration");
    impl AutomaticFailConfiguration {
        new! {}
        set! {
            target_section: String = "TargetSection", "update";
        }
    }

    object!(EvaluationFormBaseItem = "AWS::Connect::EvaluationForm.EvaluationFormBaseItem", "connect-evaluationform-evaluationformbaseitem");
    impl EvaluationFormBaseItem {
        new! {
            section: EvaluationFormSection = "Section", "update";
        }
    }

    object!(EvaluationFormItem = "AWS::Connect::EvaluationForm.EvaluationFormItem", "connect-evaluationform-evaluationformitem");
    impl EvaluationFormItem {
        new! {}
        set! {
            question: EvaluationFormQuestion = "Question", "update";
            section: EvaluationFormSection = "Section", "update";
        }
    }

    object!(EvaluationFormItemEnablementCondition = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementCondition", "connect-evaluationform-evaluationformitemenablementcondition");
    impl EvaluationFormItemEnablementCondition {
        new! {
            operands: [EvaluationFormItemEnablementConditionOperand] = "Operands", "update; at least 1 items";
        }
        set! {
            operator: Operator = "Operator", "update";
        }
    }

    object!(EvaluationFormItemEnablementConditionOperand = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementConditionOperand", "connect-evaluationform-evaluationformitemenablementconditionoperand");
    impl EvaluationFormItemEnablementConditionOperand {
        new! {}
        set! {
            expression: EvaluationFormItemEnablementExpression = "Expression", "update";
        }
    }

    object!(EvaluationFormItemEnablementConfiguration = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementConfiguration", "connect-evaluationform-evaluationformitemenablementconfiguration");
    impl EvaluationFormItemEnablementConfiguration {
        new! {
            action: Action = "Action", "update";
            condition: EvaluationFormItemEnablementCondition = "Condition", "update";
        }
        set! {
            default_action: DefaultAction = "DefaultAction", "update";
        }
    }

    object!(EvaluationFormItemEnablementExpression = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementExpression", "connect-evaluationform-evaluationformitemenablementexpression");
    impl EvaluationFormItemEnablementExpression {
        new! {
            comparator: Comparator = "Comparator", "update";
            source: EvaluationFormItemEnablementSource = "Source", "update";
            values: [EvaluationFormItemEnablementSourceValue] = "Values", "update; at least 1 items";
        }
    }

    object!(EvaluationFormItemEnablementSource = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementSource", "connect-evaluationform-evaluationformitemenablementsource");
    impl EvaluationFormItemEnablementSource {
        new! {
            type_: EvaluationFormItemEnablementSourceType = "Type", "update";
        }
        set! {
            ref_id: String = "RefId", "update";
        }
    }

    object!(EvaluationFormItemEnablementSourceValue = "AWS::Connect::EvaluationForm.EvaluationFormItemEnablementSourceValue", "connect-evaluationform-evaluationformitemenablementsourcevalue");
    impl EvaluationFormItemEnablementSourceValue {
        new! {}
        set! {
            ref_id: String = "RefId", "update";
            type_: EvaluationFormItemEnablementSourceValueType = "Type", "update";
        }
    }

    object!(EvaluationFormLanguageConfiguration = "AWS::Connect::EvaluationForm.EvaluationFormLanguageConfiguration", "connect-evaluationform-evaluationformlanguageconfiguration");
    impl EvaluationFormLanguageConfiguration {
        new! {}
        set! {
            form_language: FormLanguage = "FormLanguage", "update";
        }
    }

    object!(EvaluationFormMetricConfiguration = "AWS::Connect::EvaluationForm.EvaluationFormMetricConfiguration", "connect-evaluationform-evaluationformmetricconfiguration");
    impl EvaluationFormMetricConfiguration {
        new! {
            metric_name: String = "MetricName", "update; 1 to 256 characters";
            metric_type: MetricType = "MetricType", "update";
        }
    }

    object!(EvaluationFormMultiSelectQuestionAutomation = "AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionAutomation", "connect-evaluationform-evaluationformmultiselectquestionautomation");
    impl EvaluationFormMultiSelectQuestionAutomation {
        new! {}
        set! {
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource", "update";
            default_option_ref_ids: [String] = "DefaultOptionRefIds", "update";
            options: [EvaluationFormMultiSelectQuestionAutomationOption] = "Options", "update; 1 to 20 items";
        }
    }

    object!(EvaluationFormMultiSelectQuestionAutomationOption = "AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionAutomationOption", "connect-evaluationform-evaluationformmultiselectquestionautomationoption");
    impl EvaluationFormMultiSelectQuestionAutomationOption {
        new! {
            rule_category: MultiSelectQuestionRuleCategoryAutomation = "RuleCategory", "update";
        }
    }

    object!(EvaluationFormMultiSelectQuestionOption = "AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionOption", "connect-evaluationform-evaluationformmultiselectquestionoption");
    impl EvaluationFormMultiSelectQuestionOption {
        new! {
            ref_id: String = "RefId", "update";
            text: String = "Text", "update; 1 to 128 characters";
        }
        set! {
            automatic_fail: bool = "AutomaticFail", "update";
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration", "update";
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration", "update";
            score: i64 = "Score", "update; 0 to 10";
        }
    }

    object!(EvaluationFormMultiSelectQuestionProperties = "AWS::Connect::EvaluationForm.EvaluationFormMultiSelectQuestionProperties", "connect-evaluationform-evaluationformmultiselectquestionproperties");
    impl EvaluationFormMultiSelectQuestionProperties {
        new! {
            options: [EvaluationFormMultiSelectQuestionOption] = "Options", "update; 2 to 256 items";
        }
        set! {
            automation: EvaluationFormMultiSelectQuestionAutomation = "Automation", "update";
            display_as: EvaluationFormMultiSelectQuestionPropertiesDisplayAs = "DisplayAs", "update";
        }
    }

    object!(EvaluationFormNumericQuestionAutomation = "AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionAutomation", "connect-evaluationform-evaluationformnumericquestionautomation");
    impl EvaluationFormNumericQuestionAutomation {
        new! {}
        set! {
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource", "update";
            property_value: NumericQuestionPropertyValueAutomation = "PropertyValue", "update";
        }
    }

    object!(EvaluationFormNumericQuestionOption = "AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionOption", "connect-evaluationform-evaluationformnumericquestionoption");
    impl EvaluationFormNumericQuestionOption {
        new! {
            max_value: i64 = "MaxValue", "update";
            min_value: i64 = "MinValue", "update";
        }
        set! {
            automatic_fail: bool = "AutomaticFail", "update";
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration", "update";
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration", "update";
            score: i64 = "Score", "update; 0 to 10";
        }
    }

    object!(EvaluationFormNumericQuestionProperties = "AWS::Connect::EvaluationForm.EvaluationFormNumericQuestionProperties", "connect-evaluationform-evaluationformnumericquestionproperties");
    impl EvaluationFormNumericQuestionProperties {
        new! {
            max_value: i64 = "MaxValue", "update";
            min_value: i64 = "MinValue", "update";
        }
        set! {
            automation: EvaluationFormNumericQuestionAutomation = "Automation", "update";
            options: [EvaluationFormNumericQuestionOption] = "Options", "update; 1 to 10 items";
        }
    }

    object!(EvaluationFormQuestion = "AWS::Connect::EvaluationForm.EvaluationFormQuestion", "connect-evaluationform-evaluationformquestion");
    impl EvaluationFormQuestion {
        new! {
            question_type: QuestionType = "QuestionType", "update";
            ref_id: String = "RefId", "update";
            title: String = "Title", "update; 1 to 350 characters";
        }
        set! {
            enablement: EvaluationFormItemEnablementConfiguration = "Enablement", "update";
            instructions: String = "Instructions", "update; at most 1024 characters";
            metric_configuration: EvaluationFormMetricConfiguration = "MetricConfiguration", "update";
            not_applicable_enabled: bool = "NotApplicableEnabled", "update";
            question_type_properties: EvaluationFormQuestionTypeProperties = "QuestionTypeProperties", "update";
            scoring_configuration: EvaluationFormQuestionScoringConfiguration = "ScoringConfiguration", "update";
            weight: v::Number = "Weight", "update; 0 to 100";
        }
    }

    object!(EvaluationFormQuestionAutomationAnswerSource = "AWS::Connect::EvaluationForm.EvaluationFormQuestionAutomationAnswerSource", "connect-evaluationform-evaluationformquestionautomationanswersource");
    impl EvaluationFormQuestionAutomationAnswerSource {
        new! {
            source_type: SourceType = "SourceType", "update";
        }
    }

    object!(EvaluationFormQuestionScoringConfiguration = "AWS::Connect::EvaluationForm.EvaluationFormQuestionScoringConfiguration", "connect-evaluationform-evaluationformquestionscoringconfiguration");
    impl EvaluationFormQuestionScoringConfiguration {
        new! {}
        set! {
            is_excluded_from_scoring: bool = "IsExcludedFromScoring", "update";
            points_configuration: QuestionPointsConfiguration = "PointsConfiguration", "update";
            score_thresholds: [EvaluationFormScoreThreshold] = "ScoreThresholds", "update";
        }
    }

    object!(EvaluationFormQuestionTypeProperties = "AWS::Connect::EvaluationForm.EvaluationFormQuestionTypeProperties", "connect-evaluationform-evaluationformquestiontypeproperties");
    impl EvaluationFormQuestionTypeProperties {
        new! {}
        set! {
            multi_select: EvaluationFormMultiSelectQuestionProperties = "MultiSelect", "update";
            numeric: EvaluationFormNumericQuestionProperties = "Numeric", "update";
            single_select: EvaluationFormSingleSelectQuestionProperties = "SingleSelect", "update";
            text: EvaluationFormTextQuestionProperties = "Text", "update";
        }
    }

    object!(EvaluationFormScoreThreshold = "AWS::Connect::EvaluationForm.EvaluationFormScoreThreshold", "connect-evaluationform-evaluationformscorethreshold");
    impl EvaluationFormScoreThreshold {
        new! {
            performance_category: PerformanceCategory = "PerformanceCategory", "update";
        }
        set! {
            max_score_percentage: v::Number = "MaxScorePercentage", "update; 0 to 100";
            min_score_percentage: v::Number = "MinScorePercentage", "update; 0 to 100";
        }
    }

    object!(EvaluationFormSection = "AWS::Connect::EvaluationForm.EvaluationFormSection", "connect-evaluationform-evaluationformsection");
    impl EvaluationFormSection {
        new! {
            ref_id: String = "RefId", "update";
            title: String = "Title", "update; 1 to 128 characters";
        }
        set! {
            instructions: String = "Instructions", "update; at most 1024 characters";
            is_excluded_from_scoring: bool = "IsExcludedFromScoring", "update";
            items: [EvaluationFormItem] = "Items", "update; 1 to 200 items";
            score_thresholds: [EvaluationFormScoreThreshold] = "ScoreThresholds", "update";
            weight: v::Number = "Weight", "update; 0 to 100";
        }
    }

    object!(EvaluationFormSingleSelectQuestionAutomation = "AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionAutomation", "connect-evaluationform-evaluationformsingleselectquestionautomation");
    impl EvaluationFormSingleSelectQuestionAutomation {
        new! {}
        set! {
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource", "update";
            default_option_ref_id: String = "DefaultOptionRefId", "update";
            options: [EvaluationFormSingleSelectQuestionAutomationOption] = "Options", "update; 1 to 20 items";
        }
    }

    object!(EvaluationFormSingleSelectQuestionAutomationOption = "AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionAutomationOption", "connect-evaluationform-evaluationformsingleselectquestionautomationoption");
    impl EvaluationFormSingleSelectQuestionAutomationOption {
        new! {
            rule_category: SingleSelectQuestionRuleCategoryAutomation = "RuleCategory", "update";
        }
    }

    object!(EvaluationFormSingleSelectQuestionOption = "AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionOption", "connect-evaluationform-evaluationformsingleselectquestionoption");
    impl EvaluationFormSingleSelectQuestionOption {
        new! {
            ref_id: String = "RefId", "update";
            text: String = "Text", "update; 1 to 128 characters";
        }
        set! {
            automatic_fail: bool = "AutomaticFail", "update";
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration", "update";
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration", "update";
            score: i64 = "Score", "update; 0 to 10";
        }
    }

    object!(EvaluationFormSingleSelectQuestionProperties = "AWS::Connect::EvaluationForm.EvaluationFormSingleSelectQuestionProperties", "connect-evaluationform-evaluationformsingleselectquestionproperties");
    impl EvaluationFormSingleSelectQuestionProperties {
        new! {
            options: [EvaluationFormSingleSelectQuestionOption] = "Options", "update; 2 to 256 items";
        }
        set! {
            automation: EvaluationFormSingleSelectQuestionAutomation = "Automation", "update";
            display_as: EvaluationFormSingleSelectQuestionPropertiesDisplayAs = "DisplayAs", "update";
        }
    }

    object!(EvaluationFormTargetConfiguration = "AWS::Connect::EvaluationForm.EvaluationFormTargetConfiguration", "connect-evaluationform-evaluationformtargetconfiguration");
    impl EvaluationFormTargetConfiguration {
        new! {
            contact_interaction_type: ContactInteractionType = "ContactInteractionType", "update";
        }
    }

    object!(EvaluationFormTextQuestionAutomation = "AWS::Connect::EvaluationForm.EvaluationFormTextQuestionAutomation", "connect-evaluationform-evaluationformtextquestionautomation");
    impl EvaluationFormTextQuestionAutomation {
        new! {}
        set! {
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource", "update";
        }
    }

    object!(EvaluationFormTextQuestionProperties = "AWS::Connect::EvaluationForm.EvaluationFormTextQuestionProperties", "connect-evaluationform-evaluationformtextquestionproperties");
    impl EvaluationFormTextQuestionProperties {
        new! {}
        set! {
            automation: EvaluationFormTextQuestionAutomation = "Automation", "update";
        }
    }

    object!(EvaluationReviewConfiguration = "AWS::Connect::EvaluationForm.EvaluationReviewConfiguration", "connect-evaluationform-evaluationreviewconfiguration");
    impl EvaluationReviewConfiguration {
        new! {
            review_notification_recipients: [EvaluationReviewNotificationRecipient] = "ReviewNotificationRecipients", "update; at least 1 items";
        }
        set! {
            eligibility_days: i64 = "EligibilityDays", "update; 1 to 90";
        }
    }

    object!(EvaluationReviewNotificationRecipient = "AWS::Connect::EvaluationForm.EvaluationReviewNotificationRecipient", "connect-evaluationform-evaluationreviewnotificationrecipient");
    impl EvaluationReviewNotificationRecipient {
        new! {
            type_: EvaluationReviewNotificationRecipientType = "Type", "update";
            value: EvaluationReviewNotificationRecipientValue = "Value", "update";
        }
    }

    object!(EvaluationReviewNotificationRecipientValue = "AWS::Connect::EvaluationForm.EvaluationReviewNotificationRecipientValue", "connect-evaluationform-evaluationreviewnotificationrecipientvalue");
    impl EvaluationReviewNotificationRecipientValue {
        new! {}
        set! {
            user_id: String = "UserId", "update; 1 to 500 characters";
        }
    }

    object!(MultiSelectQuestionRuleCategoryAutomation = "AWS::Connect::EvaluationForm.MultiSelectQuestionRuleCategoryAutomation", "connect-evaluationform-multiselectquestionrulecategoryautomation");
    impl MultiSelectQuestionRuleCategoryAutomation {
        new! {
            category: String = "Category", "update; 1 to 50 characters";
            condition: Condition = "Condition", "update";
            option_ref_ids: [String] = "OptionRefIds", "update";
        }
    }

    object!(NumericQuestionPropertyValueAutomation = "AWS::Connect::EvaluationForm.NumericQuestionPropertyValueAutomation", "connect-evaluationform-numericquestionpropertyvalueautomation");
    impl NumericQuestionPropertyValueAutomation {
        new! {
            label: Label = "Label", "update";
        }
    }

    object!(QuestionOptionPointsConfiguration = "AWS::Connect::EvaluationForm.QuestionOptionPointsConfiguration", "connect-evaluationform-questionoptionpointsconfiguration");
    impl QuestionOptionPointsConfiguration {
        new! {
            point_value: i64 = "PointValue", "update; 0 to 100";
        }
        set! {
            is_bonus: bool = "IsBonus", "update";
        }
    }

    object!(QuestionPointsConfiguration = "AWS::Connect::EvaluationForm.QuestionPointsConfiguration", "connect-evaluationform-questionpointsconfiguration");
    impl QuestionPointsConfiguration {
        new! {}
        set! {
            is_bonus: bool = "IsBonus", "update";
            max_point_value: i64 = "MaxPointValue", "update; 0 to 100";
            min_point_value: i64 = "MinPointValue", "update; 0 to 100";
        }
    }

    object!(ScoringStrategy = "AWS::Connect::EvaluationForm.ScoringStrategy", "connect-evaluationform-scoringstrategy");
    impl ScoringStrategy {
        new! {
            mode: Mode = "Mode", "update";
            status: ScoringStrategyStatus = "Status", "update";
        }
        set! {
            score_thresholds: [EvaluationFormScoreThreshold] = "ScoreThresholds", "update";
        }
    }

    object!(SingleSelectQuestionRuleCategoryAutomation = "AWS::Connect::EvaluationForm.SingleSelectQuestionRuleCategoryAutomation", "connect-evaluationform-singleselectquestionrulecategoryautomation");
    impl SingleSelectQuestionRuleCategoryAutomation {
        new! {
            option_ref_id: String = "OptionRefId", "update";
            category: String = "Category", "update; 1 to 50 characters";
            condition: Condition = "Condition", "update";
        }
    }
    values! { Status: Draft = "DRAFT", Active = "ACTIVE" }
    values! { Operator: Or = "OR", And = "AND" }
    values! { Action: Disable = "DISABLE", Enable = "ENABLE" }
    values! { DefaultAction: Disable = "DISABLE", Enable = "ENABLE" }
    values! { Comparator: In = "IN", NotIn = "NOT_IN", AllIn = "ALL_IN", Exact = "EXACT" }
    values! { EvaluationFormItemEnablementSourceType: QuestionRefId = "QUESTION_REF_ID" }
    values! { EvaluationFormItemEnablementSourceValueType: OptionRefId = "OPTION_REF_ID" }
    values! { FormLanguage: DeDe = "de-DE", EnUs = "en-US", EsEs = "es-ES", FrFr = "fr-FR", ItIt = "it-IT", PtBr = "pt-BR", JaJp = "ja-JP", KoKr = "ko-KR", ZhCn = "zh-CN", MsMy = "ms-MY" }
    values! { MetricType: BusinessOutcome = "BUSINESS_OUTCOME" }
    values! { EvaluationFormMultiSelectQuestionPropertiesDisplayAs: Dropdown = "DROPDOWN", Checkbox = "CHECKBOX" }
    values! { QuestionType: Numeric = "NUMERIC", Singleselect = "SINGLESELECT", Text = "TEXT", Multiselect = "MULTISELECT", Datetime = "DATETIME" }
    values! { SourceType: ContactLensData = "CONTACT_LENS_DATA", GenAi = "GEN_AI" }
    values! { PerformanceCategory: NeedsImprovement = "NEEDS_IMPROVEMENT", ExceedsExpectations = "EXCEEDS_EXPECTATIONS" }
    values! { EvaluationFormSingleSelectQuestionPropertiesDisplayAs: Dropdown = "DROPDOWN", Radio = "RADIO" }
    values! { ContactInteractionType: Agent = "AGENT", Automated = "AUTOMATED", Customer = "CUSTOMER" }
    values! { EvaluationReviewNotificationRecipientType: UserId = "USER_ID" }
    values! { Condition: Present = "PRESENT", NotPresent = "NOT_PRESENT" }
    values! { Label: OverallCustomerSentimentScore = "OVERALL_CUSTOMER_SENTIMENT_SCORE", OverallAgentSentimentScore = "OVERALL_AGENT_SENTIMENT_SCORE", NonTalkTime = "NON_TALK_TIME", NonTalkTimePercentage = "NON_TALK_TIME_PERCENTAGE", NumberOfInterruptions = "NUMBER_OF_INTERRUPTIONS", ContactDuration = "CONTACT_DURATION", AgentInteractionDuration = "AGENT_INTERACTION_DURATION", CustomerHoldTime = "CUSTOMER_HOLD_TIME", LongestHoldDuration = "LONGEST_HOLD_DURATION", NumberOfHolds = "NUMBER_OF_HOLDS", AgentInteractionAndHoldDuration = "AGENT_INTERACTION_AND_HOLD_DURATION", CustomerSentimentScoreWithoutAgent = "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", CustomerSentimentScoreWithAgent = "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT" }
    values! { Mode: QuestionOnly = "QUESTION_ONLY", SectionOnly = "SECTION_ONLY", PointsBased = "POINTS_BASED" }
    values! { ScoringStrategyStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    HoursOfOperation = "AWS::Connect::HoursOfOperation", "connect-hoursofoperation", List("Tags"), m::Arn
}
impl HoursOfOperation {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 127 characters";
        config: [hours_of_operation::HoursOfOperationConfig] = "Config", "update; at most 100 items";
        time_zone: String = "TimeZone", "update";
    }
    set! {
        child_hours_of_operations: [hours_of_operation::HoursOfOperationsIdentifier] = "ChildHoursOfOperations", "update";
        description: String = "Description", "update; 1 to 250 characters";
        hours_of_operation_overrides: [hours_of_operation::HoursOfOperationOverride] = "HoursOfOperationOverrides", "update; at most 50 items";
        parent_hours_of_operations: [hours_of_operation::HoursOfOperationsIdentifier] = "ParentHoursOfOperations", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<HoursOfOperation> {
    get! {
        attr_hours_of_operation_arn: m::Arn = "HoursOfOperationArn";
    }
}
give! { HoursOfOperation: m::Arn = Ref; }
/// Property types and values of [`HoursOfOperation`].
pub mod hours_of_operation {
    object!(HoursOfOperationConfig = "AWS::Connect::HoursOfOperation.HoursOfOperationConfig", "connect-hoursofoperation-hoursofoperationconfig");
    impl HoursOfOperationConfig {
        new! {
            day: Day = "Day", "update";
            end_time: HoursOfOperationTimeSlice = "EndTime", "update";
            start_time: HoursOfOperationTimeSlice = "StartTime", "update";
        }
    }

    object!(HoursOfOperationOverride = "AWS::Connect::HoursOfOperation.HoursOfOperationOverride", "connect-hoursofoperation-hoursofoperationoverride");
    impl HoursOfOperationOverride {
        new! {
            override_name: String = "OverrideName", "update; 1 to 127 characters";
            effective_from: String = "EffectiveFrom", "update";
            effective_till: String = "EffectiveTill", "update";
            override_config: [HoursOfOperationOverrideConfig] = "OverrideConfig", "update; at most 100 items";
        }
        set! {
            hours_of_operation_override_id: String = "HoursOfOperationOverrideId", "update";
            override_description: String = "OverrideDescription", "update; 1 to 250 characters";
            override_type: OverrideType = "OverrideType", "update";
            recurrence_config: RecurrenceConfig = "RecurrenceConfig", "update";
        }
    }

    object!(HoursOfOperationOverrideConfig = "AWS::Connect::HoursOfOperation.HoursOfOperationOverrideConfig", "connect-hoursofoperation-hoursofoperationoverrideconfig");
    impl HoursOfOperationOverrideConfig {
        new! {
            day: Day = "Day", "update";
            end_time: OverrideTimeSlice = "EndTime", "update";
            start_time: OverrideTimeSlice = "StartTime", "update";
        }
    }

    object!(HoursOfOperationTimeSlice = "AWS::Connect::HoursOfOperation.HoursOfOperationTimeSlice", "connect-hoursofoperation-hoursofoperationtimeslice");
    impl HoursOfOperationTimeSlice {
        new! {
            hours: i64 = "Hours", "update; 0 to 23";
            minutes: i64 = "Minutes", "update; 0 to 59";
        }
    }

    object!(HoursOfOperationsIdentifier = "AWS::Connect::HoursOfOperation.HoursOfOperationsIdentifier", "connect-hoursofoperation-hoursofoperationsidentifier");
    impl HoursOfOperationsIdentifier {
        new! {
            id: String = "Id", "update";
        }
        set! {
            name: String = "Name", "update; 1 to 127 characters";
        }
    }

    object!(OverrideTimeSlice = "AWS::Connect::HoursOfOperation.OverrideTimeSlice", "connect-hoursofoperation-overridetimeslice");
    impl OverrideTimeSlice {
        new! {
            hours: i64 = "Hours", "update; 0 to 23";
            minutes: i64 = "Minutes", "update; 0 to 59";
        }
    }

    object!(RecurrenceConfig = "AWS::Connect::HoursOfOperation.RecurrenceConfig", "connect-hoursofoperation-recurrenceconfig");
    impl RecurrenceConfig {
        new! {
            recurrence_pattern: RecurrencePattern = "RecurrencePattern", "update";
        }
    }

    object!(RecurrencePattern = "AWS::Connect::HoursOfOperation.RecurrencePattern", "connect-hoursofoperation-recurrencepattern");
    impl RecurrencePattern {
        new! {}
        set! {
            by_month: [i64] = "ByMonth", "update";
            by_month_day: [i64] = "ByMonthDay", "update";
            by_weekday_occurrence: [i64] = "ByWeekdayOccurrence", "update; at most 1 items";
            frequency: RecurrenceFrequency = "Frequency", "update";
            interval: i64 = "Interval", "update; 1 to 6";
        }
    }
    values! { Day: Sunday = "SUNDAY", Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY" }
    values! { OverrideType: Standard = "STANDARD", Open = "OPEN", Closed = "CLOSED" }
    values! { RecurrenceFrequency: Weekly = "WEEKLY", Monthly = "MONTHLY", Yearly = "YEARLY" }
}

resource! {
    Instance = "AWS::Connect::Instance", "connect-instance", List("Tags"), m::connect::InstanceArn
}
impl Instance {
    new! {
        identity_management_type: instance::IdentityManagementType = "IdentityManagementType", "replacement";
        attributes: instance::Attributes = "Attributes", "update";
    }
    set! {
        directory_id: String = "DirectoryId", "replacement; 12 characters; cannot be read back";
        instance_alias: String = "InstanceAlias", "replacement; 1 to 45 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_arn: m::connect::InstanceArn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_id: String = "Id";
        attr_instance_status: String = "InstanceStatus";
        attr_service_role: String = "ServiceRole";
    }
}
give! { Instance: m::Arn = Ref; m::connect::InstanceArn = Ref; }
/// Property types and values of [`Instance`].
pub mod instance {
    object!(Attributes = "AWS::Connect::Instance.Attributes", "connect-instance-attributes");
    impl Attributes {
        new! {
            inbound_calls: bool = "InboundCalls", "update";
            outbound_calls: bool = "OutboundCalls", "update";
        }
        set! {
            auto_mute_agent_on_hold: bool = "AutoMuteAgentOnHold", "update";
            auto_resolve_best_voices: bool = "AutoResolveBestVoices", "update";
            contact_lens: bool = "ContactLens", "update";
            contactflow_logs: bool = "ContactflowLogs", "update";
            early_media: bool = "EarlyMedia", "update";
            enhanced_chat_monitoring: bool = "EnhancedChatMonitoring", "update";
            enhanced_contact_monitoring: bool = "EnhancedContactMonitoring", "update";
            high_volume_out_bound: bool = "HighVolumeOutBound", "update";
            message_streaming: bool = "MessageStreaming", "update";
            multi_party_chat_conference: bool = "MultiPartyChatConference", "update";
            multi_party_conference: bool = "MultiPartyConference", "update";
            use_custom_tts_voices: bool = "UseCustomTTSVoices", "update";
        }
    }
    values! { IdentityManagementType: Saml = "SAML", ConnectManaged = "CONNECT_MANAGED", ExistingDirectory = "EXISTING_DIRECTORY" }
}

resource! {
    InstanceStorageConfig = "AWS::Connect::InstanceStorageConfig", "connect-instancestorageconfig", None, String
}
impl InstanceStorageConfig {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
        resource_type: instance_storage_config::InstanceStorageResourceType = "ResourceType", "replacement";
        storage_type: instance_storage_config::StorageType = "StorageType", "update";
    }
    set! {
        kinesis_firehose_config: instance_storage_config::KinesisFirehoseConfig = "KinesisFirehoseConfig", "update";
        kinesis_stream_config: instance_storage_config::KinesisStreamConfig = "KinesisStreamConfig", "update";
        kinesis_video_stream_config: instance_storage_config::KinesisVideoStreamConfig = "KinesisVideoStreamConfig", "update";
        s3_config: instance_storage_config::S3Config = "S3Config", "update";
    }
}
impl c::Handle<InstanceStorageConfig> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}
/// Property types and values of [`InstanceStorageConfig`].
pub mod instance_storage_config {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(EncryptionConfig = "AWS::Connect::InstanceStorageConfig.EncryptionConfig", "connect-instancestorageconfig-encryptionconfig");
    impl EncryptionConfig {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update";
            key_id: String = "KeyId", "update; 1 to 128 characters";
        }
    }

    object!(KinesisFirehoseConfig = "AWS::Connect::InstanceStorageConfig.KinesisFirehoseConfig", "connect-instancestorageconfig-kinesisfirehoseconfig");
    impl KinesisFirehoseConfig {
        new! {
            firehose_arn: m::Arn = "FirehoseArn", "update";
        }
    }

    object!(KinesisStreamConfig = "AWS::Connect::InstanceStorageConfig.KinesisStreamConfig", "connect-instancestorageconfig-kinesisstreamconfig");
    impl KinesisStreamConfig {
        new! {
            stream_arn: m::Arn = "StreamArn", "update";
        }
    }

    object!(KinesisVideoStreamConfig = "AWS::Connect::InstanceStorageConfig.KinesisVideoStreamConfig", "connect-instancestorageconfig-kinesisvideostreamconfig");
    impl KinesisVideoStreamConfig {
        new! {
            encryption_config: EncryptionConfig = "EncryptionConfig", "update";
            prefix: String = "Prefix", "update; 1 to 128 characters";
            retention_period_hours: v::Number = "RetentionPeriodHours", "update";
        }
    }

    object!(S3Config = "AWS::Connect::InstanceStorageConfig.S3Config", "connect-instancestorageconfig-s3config");
    impl S3Config {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 1 to 128 characters";
            bucket_prefix: String = "BucketPrefix", "update; 1 to 128 characters";
        }
        set! {
            encryption_config: EncryptionConfig = "EncryptionConfig", "update";
        }
    }
    values! { InstanceStorageResourceType: ChatTranscripts = "CHAT_TRANSCRIPTS", CallRecordings = "CALL_RECORDINGS", ScheduledReports = "SCHEDULED_REPORTS", MediaStreams = "MEDIA_STREAMS", ContactTraceRecords = "CONTACT_TRACE_RECORDS", AgentEvents = "AGENT_EVENTS", RealTimeContactAnalysisSegments = "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", Attachments = "ATTACHMENTS", ContactEvaluations = "CONTACT_EVALUATIONS", ScreenRecordings = "SCREEN_RECORDINGS", RealTimeContactAnalysisChatSegments = "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS", RealTimeContactAnalysisVoiceSegments = "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", EmailMessages = "EMAIL_MESSAGES" }
    values! { StorageType: S3 = "S3", KinesisVideoStream = "KINESIS_VIDEO_STREAM", KinesisStream = "KINESIS_STREAM", KinesisFirehose = "KINESIS_FIREHOSE" }
    values! { EncryptionType: Kms = "KMS" }
}

resource! {
    IntegrationAssociation = "AWS::Connect::IntegrationAssociation", "connect-integrationassociation", List("Tags"), String
}
impl IntegrationAssociation {
    new! {
        instance_id: m::connect::InstanceArn = "InstanceId", "replacement; 1 to 100 characters";
        integration_arn: m::Arn = "IntegrationArn", "replacement; 1 to 140 characters";
        integration_type: integration_association::IntegrationType = "IntegrationType", "replacement";
    }
    set! {
        source_application_name: String = "SourceApplicationName", "replacement; 1 to 100 characters";
        source_application_url: String = "SourceApplicationUrl", "replacement; 1 to 2000 characters";
        source_type: integration_association::SourceType = "SourceType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IntegrationAssociation> {
    get! {
        attr_integration_association_id: String = "IntegrationAssociationId";
    }
}
/// Property types and values of [`IntegrationAssociation`].
pub mod integration_association {
    values! { IntegrationType: LexBot = "LEX_BOT", LambdaFunction = "LAMBDA_FUNCTION", Application = "APPLICATION", CasesDomain = "CASES_DOMAIN", WisdomAssistant = "WISDOM_ASSISTANT", WisdomKnowledgeBase = "WISDOM_KNOWLEDGE_BASE", WisdomQuickResponses = "WISDOM_QUICK_RESPONSES", FileScanner = "FILE_SCANNER", MessageProcessor = "MESSAGE_PROCESSOR", QMessageTemplates = "Q_MESSAGE_TEMPLATES", SesIdentity = "SES_IDENTITY", Event = "EVENT" }
    values! { SourceType: Salesforce = "SALESFORCE", Zendesk = "ZENDESK", Cases = "CASES" }
}

resource! {
    Metric = "AWS::Connect::Metric", "connect-metric", List("Tags"), m::Arn
}
new_struct! { Metric, MetricRequired {
    instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
    name: String = "Name", "update; 1 to 128 characters";
    metric_calculation: metric::MetricCalculation = "MetricCalculation", "update";
    status: metric::Status = "Status", "replacement";
    unit: metric::Unit = "Unit", "update";
} }
impl Metric {
    set! {
        description: String = "Description", "update; at most 500 characters";
        positive_trend_indicator: metric::PositiveTrendIndicator = "PositiveTrendIndicator", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Metric> {
    get! {
        attr_category: String = "Category";
        attr_created_time: v::Number = "CreatedTime";
        attr_created_user: v::Json = "CreatedUser";
        attr_creation_method: String = "CreationMethod";
        attr_effective_time: v::Number = "EffectiveTime";
        attr_filters: [v::Json] = "Filters";
        attr_groupings: [String] = "Groupings";
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_last_modified_user: v::Json = "LastModifiedUser";
        attr_metric_arn: m::Arn = "MetricArn";
        attr_primary_event_source: String = "PrimaryEventSource";
        attr_primary_event_source_effective_timestamp_type: String = "PrimaryEventSourceEffectiveTimestampType";
        attr_refresh_rate: i64 = "RefreshRate";
        attr_supported_stats: [String] = "SupportedStats";
        attr_supports_custom_calculation: bool = "SupportsCustomCalculation";
        attr_supports_preaggregate_calculation: bool = "SupportsPreaggregateCalculation";
        attr_type: String = "Type";
    }
}
give! { Metric: m::Arn = Ref; }
/// Property types and values of [`Metric`].
pub mod metric {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AvailableFilter = "AWS::Connect::Metric.AvailableFilter", "connect-metric-availablefilter");
    impl AvailableFilter {
        new! {
            id: String = "Id", "update";
            type_: Type = "Type", "update";
        }
    }

    object!(CalculationComponent = "AWS::Connect::Metric.CalculationComponent", "connect-metric-calculationcomponent");
    impl CalculationComponent {
        new! {
            alias: String = "Alias", "update; 1 to 128 characters";
        }
        set! {
            metric_filters: [MetricFilter] = "MetricFilters", "update; at most 5 items";
            metric_id: String = "MetricId", "update; 1 to 150 characters";
            metric_name: String = "MetricName", "update; 1 to 128 characters";
        }
    }

    object!(CreatedByInfo = "AWS::Connect::Metric.CreatedByInfo", "connect-metric-createdbyinfo");
    impl CreatedByInfo {
        new! {}
        set! {
            aws_identity_arn: m::Arn = "AWSIdentityArn", "update";
            connect_user_arn: m::Arn = "ConnectUserArn", "update";
        }
    }

    object!(MetricCalculation = "AWS::Connect::Metric.MetricCalculation", "connect-metric-metriccalculation");
    impl MetricCalculation {
        new! {
            calculation: String = "Calculation", "update; 1 to 1024 characters";
            calculation_components: [CalculationComponent] = "CalculationComponents", "update; 1 to 5 items";
        }
    }

    object!(MetricFilter = "AWS::Connect::Metric.MetricFilter", "connect-metric-metricfilter");
    impl MetricFilter {
        new! {
            metric_filter_key: String = "MetricFilterKey", "update; 1 to 100 characters";
        }
        set! {
            boolean_condition: MetricFilterBooleanCondition = "BooleanCondition", "update";
            negate: bool = "Negate", "update";
            number_condition: MetricFilterNumberCondition = "NumberCondition", "update";
            string_condition: MetricFilterStringCondition = "StringCondition", "update";
        }
    }

    object!(MetricFilterBooleanCondition = "AWS::Connect::Metric.MetricFilterBooleanCondition", "connect-metric-metricfilterbooleancondition");
    impl MetricFilterBooleanCondition {
        new! {
            comparison: MetricFilterBooleanConditionComparison = "Comparison", "update";
        }
    }

    object!(MetricFilterNumberCondition = "AWS::Connect::Metric.MetricFilterNumberCondition", "connect-metric-metricfilternumbercondition");
    impl MetricFilterNumberCondition {
        new! {
            comparison: MetricFilterNumberConditionComparison = "Comparison", "update";
            values: [v::Number] = "Values", "update; 1 to 10 items";
        }
    }

    object!(MetricFilterStringCondition = "AWS::Connect::Metric.MetricFilterStringCondition", "connect-metric-metricfilterstringcondition");
    impl MetricFilterStringCondition {
        new! {
            comparison: MetricFilterStringConditionComparison = "Comparison", "update";
            values: [String] = "Values", "update; 1 to 15 items";
        }
    }
    values! { PositiveTrendIndicator: Positive = "POSITIVE", Negative = "NEGATIVE", Neutral = "NEUTRAL" }
    values! { Status: Saved = "SAVED", Published = "PUBLISHED" }
    values! { Unit: Integer = "INTEGER", Double = "DOUBLE", Percent = "PERCENT", Seconds = "SECONDS" }
    values! { Type: MetricLevel = "METRIC_LEVEL", ResourceLevel = "RESOURCE_LEVEL" }
    values! { MetricFilterBooleanConditionComparison: IsTrue = "IS_TRUE", IsFalse = "IS_FALSE" }
    values! { MetricFilterNumberConditionComparison: Lesser = "LESSER", LesserOrEqual = "LESSER_OR_EQUAL", Greater = "GREATER", GreaterOrEqual = "GREATER_OR_EQUAL" }
    values! { MetricFilterStringConditionComparison: MatchesAny = "MATCHES_ANY", MatchesNone = "MATCHES_NONE" }
}

resource! {
    Notification = "AWS::Connect::Notification", "connect-notification", List("Tags"), m::Arn
}
impl Notification {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
        content: notification::NotificationContent = "Content", "update";
    }
    set! {
        expires_at: String = "ExpiresAt", "replacement";
        priority: notification::Priority = "Priority", "replacement";
        recipients: [String] = "Recipients", "replacement; at most 200 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Notification> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
    }
}
give! { Notification: m::Arn = Ref; }
/// Property types and values of [`Notification`].
pub mod notification {
    object!(NotificationContent = "AWS::Connect::Notification.NotificationContent", "connect-notification-notificationcontent");
    impl NotificationContent {
        new! {}
        set! {
            de_de: String = "DeDE", "update";
            en_us: String = "EnUS", "update";
            es_es: String = "EsES", "update";
            fr_fr: String = "FrFR", "update";
            id_id: String = "IdID", "update";
            it_it: String = "ItIT", "update";
            ja_jp: String = "JaJP", "update";
            ko_kr: String = "KoKR", "update";
            pt_br: String = "PtBR", "update";
            zh_cn: String = "ZhCN", "update";
            zh_tw: String = "ZhTW", "update";
        }
    }
    values! { Priority: High = "HIGH", Low = "LOW" }
}

resource! {
    PhoneNumber = "AWS::Connect::PhoneNumber", "connect-phonenumber", List("Tags"), m::Arn
}
impl PhoneNumber {
    new! {
        target_arn: m::Arn = "TargetArn", "update";
    }
    set! {
        country_code: String = "CountryCode", "replacement";
        description: String = "Description", "replacement; 1 to 500 characters";
        prefix: String = "Prefix", "replacement; cannot be read back";
        source_phone_number_arn: m::Arn = "SourcePhoneNumberArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        type_: String = "Type", "replacement";
    }
}
impl c::Handle<PhoneNumber> {
    get! {
        attr_address: String = "Address";
        attr_phone_number_arn: m::Arn = "PhoneNumberArn";
    }
}
give! { PhoneNumber: m::Arn = Ref; }

resource! {
    PredefinedAttribute = "AWS::Connect::PredefinedAttribute", "connect-predefinedattribute", None, String
}
impl PredefinedAttribute {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        attribute_configuration: predefined_attribute::AttributeConfiguration = "AttributeConfiguration", "update";
        purposes: [String] = "Purposes", "update; 1 to 10 items";
        values: predefined_attribute::Values = "Values", "update";
    }
}
impl c::Handle<PredefinedAttribute> {
    get! {
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
    }
}
/// Property types and values of [`PredefinedAttribute`].
pub mod predefined_attribute {
    object!(AttributeConfiguration = "AWS::Connect::PredefinedAttribute.AttributeConfiguration", "connect-predefinedattribute-attributeconfiguration");
    impl AttributeConfiguration {
        new! {}
        set! {
            enable_value_validation_on_association: bool = "EnableValueValidationOnAssociation", "update";
            is_read_only: bool = "IsReadOnly", "update";
        }
    }

    object!(Values = "AWS::Connect::PredefinedAttribute.Values", "connect-predefinedattribute-values");
    impl Values {
        new! {}
        set! {
            string_list: [String] = "StringList", "update; 1 to 500 items";
        }
    }
}

resource! {
    Prompt = "AWS::Connect::Prompt", "connect-prompt", List("Tags"), m::Arn
}
impl Prompt {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 127 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 250 characters";
        s3_uri: String = "S3Uri", "update; 1 to 2000 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Prompt> {
    get! {
        attr_prompt_arn: m::Arn = "PromptArn";
    }
}
give! { Prompt: m::Arn = Ref; }

resource! {
    Queue = "AWS::Connect::Queue", "connect-queue", List("Tags"), m::Arn
}
impl Queue {
    new! {
        hours_of_operation_arn: m::Arn = "HoursOfOperationArn", "update";
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 127 characters";
    }
    set! {
        additional_email_addresses: [queue::EmailAddress] = "AdditionalEmailAddresses", "update; at most 50 items";
        description: String = "Description", "update; 1 to 250 characters";
        max_contacts: i64 = "MaxContacts", "update; at least 0";
        outbound_caller_config: queue::OutboundCallerConfig = "OutboundCallerConfig", "update";
        outbound_email_config: queue::OutboundEmailConfig = "OutboundEmailConfig", "update";
        quick_connect_arns: [m::Arn] = "QuickConnectArns", "update; at least 1 items";
        status: queue::Status = "Status", "update";
        tags: [queue::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Queue> {
    get! {
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_queue_arn: m::Arn = "QueueArn";
        attr_type: String = "Type";
    }
}
give! { Queue: m::Arn = Ref; }
/// Property types and values of [`Queue`].
pub mod queue {
    use crate::value::meaning as m;
    object!(EmailAddress = "AWS::Connect::Queue.EmailAddress", "connect-queue-emailaddress");
    impl EmailAddress {
        new! {
            email_address_arn: m::Arn = "EmailAddressArn", "update";
        }
    }

    object!(OutboundCallerConfig = "AWS::Connect::Queue.OutboundCallerConfig", "connect-queue-outboundcallerconfig");
    impl OutboundCallerConfig {
        new! {}
        set! {
            outbound_caller_id_name: String = "OutboundCallerIdName", "update; 1 to 255 characters";
            outbound_caller_id_number_arn: m::Arn = "OutboundCallerIdNumberArn", "update";
            outbound_flow_arn: String = "OutboundFlowArn", "update; 1 to 500 characters";
        }
    }

    object!(OutboundEmailConfig = "AWS::Connect::Queue.OutboundEmailConfig", "connect-queue-outboundemailconfig");
    impl OutboundEmailConfig {
        new! {}
        set! {
            outbound_email_address_id: String = "OutboundEmailAddressId", "update; 1 to 500 characters";
        }
    }

    object!(Tag = "AWS::Connect::Queue.Tag", "connect-queue-tag");
    impl Tag {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; at most 256 characters";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    QuickConnect = "AWS::Connect::QuickConnect", "connect-quickconnect", List("Tags"), m::Arn
}
impl QuickConnect {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 127 characters";
        quick_connect_config: quick_connect::QuickConnectConfig = "QuickConnectConfig", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 250 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<QuickConnect> {
    get! {
        attr_quick_connect_arn: m::Arn = "QuickConnectArn";
        attr_quick_connect_type: String = "QuickConnectType";
    }
}
give! { QuickConnect: m::Arn = Ref; }
/// Property types and values of [`QuickConnect`].
pub mod quick_connect {
    use crate::value::meaning as m;
    object!(FlowQuickConnectConfig = "AWS::Connect::QuickConnect.FlowQuickConnectConfig", "connect-quickconnect-flowquickconnectconfig");
    impl FlowQuickConnectConfig {
        new! {
            contact_flow_arn: String = "ContactFlowArn", "update";
        }
    }

    object!(PhoneNumberQuickConnectConfig = "AWS::Connect::QuickConnect.PhoneNumberQuickConnectConfig", "connect-quickconnect-phonenumberquickconnectconfig");
    impl PhoneNumberQuickConnectConfig {
        new! {
            phone_number: String = "PhoneNumber", "update";
        }
    }

    object!(QueueQuickConnectConfig = "AWS::Connect::QuickConnect.QueueQuickConnectConfig", "connect-quickconnect-queuequickconnectconfig");
    impl QueueQuickConnectConfig {
        new! {
            queue_arn: m::Arn = "QueueArn", "update";
            contact_flow_arn: String = "ContactFlowArn", "update";
        }
    }

    object!(QuickConnectConfig = "AWS::Connect::QuickConnect.QuickConnectConfig", "connect-quickconnect-quickconnectconfig");
    impl QuickConnectConfig {
        new! {
            quick_connect_type: QuickConnectType = "QuickConnectType", "update";
        }
        set! {
            flow_config: FlowQuickConnectConfig = "FlowConfig", "update";
            phone_config: PhoneNumberQuickConnectConfig = "PhoneConfig", "update";
            queue_config: QueueQuickConnectConfig = "QueueConfig", "update";
            user_config: UserQuickConnectConfig = "UserConfig", "update";
        }
    }

    object!(UserQuickConnectConfig = "AWS::Connect::QuickConnect.UserQuickConnectConfig", "connect-quickconnect-userquickconnectconfig");
    impl UserQuickConnectConfig {
        new! {
            user_arn: m::Arn = "UserArn", "update";
            contact_flow_arn: String = "ContactFlowArn", "update";
        }
    }
    values! { QuickConnectType: PhoneNumber = "PHONE_NUMBER", Queue = "QUEUE", User = "USER", Flow = "FLOW" }
}

resource! {
    RoutingProfile = "AWS::Connect::RoutingProfile", "connect-routingprofile", List("Tags"), String
}
new_struct! { RoutingProfile, RoutingProfileRequired {
    default_outbound_queue_arn: m::Arn = "DefaultOutboundQueueArn", "update";
    instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
    name: String = "Name", "update; 1 to 127 characters";
    description: String = "Description", "update; 1 to 250 characters";
    media_concurrencies: [routing_profile::MediaConcurrency] = "MediaConcurrencies", "update";
} }
impl RoutingProfile {
    set! {
        agent_availability_timer: routing_profile::AgentAvailabilityTimer = "AgentAvailabilityTimer", "update";
        manual_assignment_queue_configs: [routing_profile::RoutingProfileManualAssignmentQueueConfig] = "ManualAssignmentQueueConfigs", "update; 1 to 10 items";
        queue_configs: [routing_profile::RoutingProfileQueueConfig] = "QueueConfigs", "update; at least 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RoutingProfile> {
    get! {
        attr_routing_profile_arn: String = "RoutingProfileArn";
    }
}
give! { RoutingProfile: m::Arn = Ref; }
/// Property types and values of [`RoutingProfile`].
pub mod routing_profile {
    use crate::value::meaning as m;
    object!(CrossChannelBehavior = "AWS::Connect::RoutingProfile.CrossChannelBehavior", "connect-routingprofile-crosschannelbehavior");
    impl CrossChannelBehavior {
        new! {
            behavior_type: BehaviorType = "BehaviorType", "update";
        }
    }

    object!(MediaConcurrency = "AWS::Connect::RoutingProfile.MediaConcurrency", "connect-routingprofile-mediaconcurrency");
    impl MediaConcurrency {
        new! {
            channel: Channel = "Channel", "update";
            concurrency: i64 = "Concurrency", "update; 1 to 10";
        }
        set! {
            cross_channel_behavior: CrossChannelBehavior = "CrossChannelBehavior", "update";
        }
    }

    object!(RoutingProfileManualAssignmentQueueConfig = "AWS::Connect::RoutingProfile.RoutingProfileManualAssignmentQueueConfig", "connect-routingprofile-routingprofilemanualassignmentqueueconfig");
    impl RoutingProfileManualAssignmentQueueConfig {
        new! {
            queue_reference: RoutingProfileQueueReference = "QueueReference", "update";
        }
    }

    object!(RoutingProfileQueueConfig = "AWS::Connect::RoutingProfile.RoutingProfileQueueConfig", "connect-routingprofile-routingprofilequeueconfig");
    impl RoutingProfileQueueConfig {
        new! {
            delay: i64 = "Delay", "update; 0 to 9999";
            priority: i64 = "Priority", "update; 1 to 99";
            queue_reference: RoutingProfileQueueReference = "QueueReference", "update";
        }
    }

    object!(RoutingProfileQueueReference = "AWS::Connect::RoutingProfile.RoutingProfileQueueReference", "connect-routingprofile-routingprofilequeuereference");
    impl RoutingProfileQueueReference {
        new! {
            queue_arn: m::Arn = "QueueArn", "update";
            channel: Channel = "Channel", "update";
        }
    }
    values! { AgentAvailabilityTimer: TimeSinceLastActivity = "TIME_SINCE_LAST_ACTIVITY", TimeSinceLastInbound = "TIME_SINCE_LAST_INBOUND" }
    values! { BehaviorType: RouteCurrentChannelOnly = "ROUTE_CURRENT_CHANNEL_ONLY", RouteAnyChannel = "ROUTE_ANY_CHANNEL" }
    values! { Channel: Voice = "VOICE", Chat = "CHAT", Task = "TASK", Email = "EMAIL" }
}

resource! {
    Rule = "AWS::Connect::Rule", "connect-rule", List("Tags"), String
}
new_struct! { Rule, RuleRequired {
    instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
    name: String = "Name", "update";
    actions: rule::Actions = "Actions", "update";
    function: String = "Function", "update";
    publish_status: rule::PublishStatus = "PublishStatus", "update";
    trigger_event_source: rule::RuleTriggerEventSource = "TriggerEventSource", "replacement";
} }
impl Rule {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_rule_arn: String = "RuleArn";
    }
}
give! { Rule: m::Arn = Ref; }
/// Property types and values of [`Rule`].
pub mod rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Actions = "AWS::Connect::Rule.Actions", "connect-rule-actions");
    impl Actions {
        new! {}
        set! {
            assign_contact_category_actions: [v::Json] = "AssignContactCategoryActions", "update; 1 items";
            assign_sla_actions: [AssignSlaAction] = "AssignSlaActions", "update; 1 items";
            create_case_actions: [CreateCaseAction] = "CreateCaseActions", "update; 1 items";
            end_associated_tasks_actions: [v::Json] = "EndAssociatedTasksActions", "update; 1 items";
            event_bridge_actions: [EventBridgeAction] = "EventBridgeActions", "update; 1 items";
            send_in_app_notification_actions: [SendInAppNotificationAction] = "SendInAppNotificationActions", "update; 1 items";
            send_notification_actions: [SendNotificationAction] = "SendNotificationActions", "update; 1 items";
            submit_auto_evaluation_actions: [SubmitAutoEvaluationAction] = "SubmitAutoEvaluationActions", "update; 1 items";
            task_actions: [TaskAction] = "TaskActions", "update; 1 items";
            update_case_actions: [UpdateCaseAction] = "UpdateCaseActions", "update; 1 items";
        }
    }

    object!(AssignSlaAction = "AWS::Connect::Rule.AssignSlaAction", "connect-rule-assignslaaction");
    impl AssignSlaAction {
        new! {
            sla_assignment_type: SlaAssignmentType = "SlaAssignmentType", "update";
            case_sla_configuration: CaseSlaConfiguration = "CaseSlaConfiguration", "update";
        }
    }

    object!(CaseSlaConfiguration = "AWS::Connect::Rule.CaseSlaConfiguration", "connect-rule-caseslaconfiguration");
    impl CaseSlaConfiguration {
        new! {
            name: String = "Name", "update; 1 to 500 characters";
            type_: CaseSlaConfigurationType = "Type", "update";
            target_sla_minutes: v::Number = "TargetSlaMinutes", "update; 1 to 1051200";
        }
        set! {
            field_id: String = "FieldId", "update; 1 to 500 characters";
            target_field_values: [SlaTargetFieldValue] = "TargetFieldValues", "update; at most 1 items";
        }
    }

    object!(CreateCaseAction = "AWS::Connect::Rule.CreateCaseAction", "connect-rule-createcaseaction");
    impl CreateCaseAction {
        new! {
            template_id: String = "TemplateId", "update; 1 to 500 characters";
            fields: [Field] = "Fields", "update; 1 to 100 items";
        }
    }

    object!(EventBridgeAction = "AWS::Connect::Rule.EventBridgeAction", "connect-rule-eventbridgeaction");
    impl EventBridgeAction {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(Field = "AWS::Connect::Rule.Field", "connect-rule-field");
    impl Field {
        new! {
            id: String = "Id", "update; 1 to 500 characters";
            value: FieldValue = "Value", "update";
        }
    }

    object!(FieldValue = "AWS::Connect::Rule.FieldValue", "connect-rule-fieldvalue");
    impl FieldValue {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            empty_value: v::Json = "EmptyValue", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(InAppNotificationRecipientType = "AWS::Connect::Rule.InAppNotificationRecipientType", "connect-rule-inappnotificationrecipienttype");
    impl InAppNotificationRecipientType {
        new! {}
        set! {
            user_arns: [m::Arn] = "UserArns", "update; 1 to 100 items";
            user_tags: v::Map<String> = "UserTags", "update";
        }
    }

    object!(NotificationContent = "AWS::Connect::Rule.NotificationContent", "connect-rule-notificationcontent");
    impl NotificationContent {
        new! {}
        set! {
            de_de: String = "DeDE", "update; at most 3000 characters";
            en_us: String = "EnUS", "update; at most 3000 characters";
            es_es: String = "EsES", "update; at most 3000 characters";
            fr_fr: String = "FrFR", "update; at most 3000 characters";
            id_id: String = "IdID", "update; at most 3000 characters";
            it_it: String = "ItIT", "update; at most 3000 characters";
            ja_jp: String = "JaJP", "update; at most 3000 characters";
            ko_kr: String = "KoKR", "update; at most 3000 characters";
            pt_br: String = "PtBR", "update; at most 3000 characters";
            zh_cn: String = "ZhCN", "update; at most 3000 characters";
            zh_tw: String = "ZhTW", "update; at most 3000 characters";
        }
    }

    object!(NotificationRecipientType = "AWS::Connect::Rule.NotificationRecipientType", "connect-rule-notificationrecipienttype");
    impl NotificationRecipientType {
        new! {}
        set! {
            user_arns: [m::Arn] = "UserArns", "update; 1 to 5 items";
            user_tags: v::Map<String> = "UserTags", "update";
        }
    }

    object!(Reference = "AWS::Connect::Rule.Reference", "connect-rule-reference");
    impl Reference {
        new! {
            type_: ReferenceType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(RuleTriggerEventSource = "AWS::Connect::Rule.RuleTriggerEventSource", "connect-rule-ruletriggereventsource");
    impl RuleTriggerEventSource {
        new! {
            event_source_name: EventSourceName = "EventSourceName", "replacement";
        }
        set! {
            integration_association_arn: m::Arn = "IntegrationAssociationArn", "replacement";
        }
    }

    object!(SendInAppNotificationAction = "AWS::Connect::Rule.SendInAppNotificationAction", "connect-rule-sendinappnotificationaction");
    impl SendInAppNotificationAction {
        new! {
            content: NotificationContent = "Content", "update";
            recipient: InAppNotificationRecipientType = "Recipient", "update";
        }
        set! {
            exclusion: InAppNotificationRecipientType = "Exclusion", "update";
            priority: Priority = "Priority", "update";
        }
    }

    object!(SendNotificationAction = "AWS::Connect::Rule.SendNotificationAction", "connect-rule-sendnotificationaction");
    impl SendNotificationAction {
        new! {
            content_type: ContentType = "ContentType", "update";
            content: String = "Content", "update; 1 to 1024 characters";
            delivery_method: DeliveryMethod = "DeliveryMethod", "update";
            recipient: NotificationRecipientType = "Recipient", "update";
        }
        set! {
            exclusion: NotificationRecipientType = "Exclusion", "update";
            subject: String = "Subject", "update; 1 to 200 characters";
        }
    }

    object!(SlaTargetFieldValue = "AWS::Connect::Rule.SlaTargetFieldValue", "connect-rule-slatargetfieldvalue");
    impl SlaTargetFieldValue {
        new! {}
        set! {
            string_value: String = "StringValue", "update";
        }
    }

    object!(SubmitAutoEvaluationAction = "AWS::Connect::Rule.SubmitAutoEvaluationAction", "connect-rule-submitautoevaluationaction");
    impl SubmitAutoEvaluationAction {
        new! {
            evaluation_form_arn: m::Arn = "EvaluationFormArn", "update";
        }
    }

    object!(TaskAction = "AWS::Connect::Rule.TaskAction", "connect-rule-taskaction");
    impl TaskAction {
        new! {
            name: String = "Name", "update; 1 to 512 characters";
            contact_flow_arn: String = "ContactFlowArn", "update";
        }
        set! {
            description: String = "Description", "update; at most 4096 characters";
            references: v::Map<Reference> = "References", "update";
        }
    }

    object!(UpdateCaseAction = "AWS::Connect::Rule.UpdateCaseAction", "connect-rule-updatecaseaction");
    impl UpdateCaseAction {
        new! {
            fields: [Field] = "Fields", "update; 1 to 100 items";
        }
    }
    values! { PublishStatus: Draft = "DRAFT", Published = "PUBLISHED" }
    values! { SlaAssignmentType: Cases = "CASES" }
    values! { CaseSlaConfigurationType: CaseField = "CaseField" }
    values! { ReferenceType: Url = "URL", Attachment = "ATTACHMENT", Number = "NUMBER", String = "STRING", Date = "DATE", Email = "EMAIL" }
    values! { EventSourceName: OnEmailAnalysisAvailable = "OnEmailAnalysisAvailable", OnContactEvaluationSubmit = "OnContactEvaluationSubmit", OnPostCallAnalysisAvailable = "OnPostCallAnalysisAvailable", OnRealTimeCallAnalysisAvailable = "OnRealTimeCallAnalysisAvailable", OnRealTimeChatAnalysisAvailable = "OnRealTimeChatAnalysisAvailable", OnPostChatAnalysisAvailable = "OnPostChatAnalysisAvailable", OnZendeskTicketCreate = "OnZendeskTicketCreate", OnZendeskTicketStatusUpdate = "OnZendeskTicketStatusUpdate", OnSalesforceCaseCreate = "OnSalesforceCaseCreate", OnMetricDataUpdate = "OnMetricDataUpdate", OnCaseCreate = "OnCaseCreate", OnCaseUpdate = "OnCaseUpdate", OnSlaBreach = "OnSlaBreach", OnSchedulePublish = "OnSchedulePublish", OnScheduleUpdate = "OnScheduleUpdate", OnScheduleTimeOffRequestActivity = "OnScheduleTimeOffRequestActivity" }
    values! { Priority: High = "HIGH", Low = "LOW" }
    values! { ContentType: PlainText = "PLAIN_TEXT" }
    values! { DeliveryMethod: Email = "EMAIL" }
}

resource! {
    SecurityKey = "AWS::Connect::SecurityKey", "connect-securitykey", None, String
}
impl SecurityKey {
    new! {
        instance_id: m::connect::InstanceArn = "InstanceId", "replacement; 1 to 100 characters";
        key: String = "Key", "replacement; 1 to 1024 characters";
    }
}
impl c::Handle<SecurityKey> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}

resource! {
    SecurityProfile = "AWS::Connect::SecurityProfile", "connect-securityprofile", List("Tags"), String
}
impl SecurityProfile {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
        security_profile_name: String = "SecurityProfileName", "replacement; 1 to 127 characters";
    }
    set! {
        allowed_access_control_hierarchy_group_id: String = "AllowedAccessControlHierarchyGroupId", "update; at most 127 characters";
        allowed_access_control_tags: [crate::cfn::Tag] = "AllowedAccessControlTags", "update; at most 4 items";
        allowed_flow_modules: [security_profile::FlowModule] = "AllowedFlowModules", "update; at most 10 items";
        applications: [security_profile::Application] = "Applications", "update; at most 10 items";
        description: String = "Description", "update; at most 250 characters";
        granular_access_control_configuration: security_profile::GranularAccessControlConfiguration = "GranularAccessControlConfiguration", "update";
        hierarchy_restricted_resources: [String] = "HierarchyRestrictedResources", "update; at most 10 items";
        permissions: [String] = "Permissions", "update; at most 500 items";
        tag_restricted_resources: [String] = "TagRestrictedResources", "update; at most 10 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SecurityProfile> {
    get! {
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_security_profile_arn: String = "SecurityProfileArn";
    }
}
give! { SecurityProfile: m::Arn = Ref; }
/// Property types and values of [`SecurityProfile`].
pub mod security_profile {
    object!(Application = "AWS::Connect::SecurityProfile.Application", "connect-securityprofile-application");
    impl Application {
        new! {}
        set! {
            application_permissions: [String] = "ApplicationPermissions", "update; 1 to 50 items";
            namespace: String = "Namespace", "update; 1 to 128 characters";
            type_: ApplicationType = "Type", "update";
        }
    }

    object!(DataTableAccessControlConfiguration = "AWS::Connect::SecurityProfile.DataTableAccessControlConfiguration", "connect-securityprofile-datatableaccesscontrolconfiguration");
    impl DataTableAccessControlConfiguration {
        new! {}
        set! {
            primary_attribute_access_control_configuration: PrimaryAttributeAccessControlConfigurationItem = "PrimaryAttributeAccessControlConfiguration", "update";
        }
    }

    object!(FlowModule = "AWS::Connect::SecurityProfile.FlowModule", "connect-securityprofile-flowmodule");
    impl FlowModule {
        new! {}
        set! {
            flow_module_id: String = "FlowModuleId", "update; 1 to 128 characters";
            type_: FlowModuleType = "Type", "update; 1 to 128 characters";
        }
    }

    object!(GranularAccessControlConfiguration = "AWS::Connect::SecurityProfile.GranularAccessControlConfiguration", "connect-securityprofile-granularaccesscontrolconfiguration");
    impl GranularAccessControlConfiguration {
        new! {}
        set! {
            data_table_access_control_configuration: DataTableAccessControlConfiguration = "DataTableAccessControlConfiguration", "update";
        }
    }

    object!(PrimaryAttributeAccessControlConfigurationItem = "AWS::Connect::SecurityProfile.PrimaryAttributeAccessControlConfigurationItem", "connect-securityprofile-primaryattributeaccesscontrolconfigurationitem");
    impl PrimaryAttributeAccessControlConfigurationItem {
        new! {}
        set! {
            primary_attribute_values: [PrimaryAttributeValue] = "PrimaryAttributeValues", "update; 1 to 5 items";
        }
    }

    object!(PrimaryAttributeValue = "AWS::Connect::SecurityProfile.PrimaryAttributeValue", "connect-securityprofile-primaryattributevalue");
    impl PrimaryAttributeValue {
        new! {}
        set! {
            access_type: AccessType = "AccessType", "update";
            attribute_name: String = "AttributeName", "update; 1 to 127 characters";
            values: [String] = "Values", "update; 1 to 2 items";
        }
    }
    values! { ApplicationType: Mcp = "MCP", ThirdPartyApplication = "THIRD_PARTY_APPLICATION" }
    values! { FlowModuleType: Mcp = "MCP" }
    values! { AccessType: Allow = "ALLOW" }
}

resource! {
    TaskTemplate = "AWS::Connect::TaskTemplate", "connect-tasktemplate", List("Tags"), m::Arn
}
impl TaskTemplate {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
    }
    set! {
        client_token: String = "ClientToken", "update; at most 500 characters";
        constraints: task_template::Constraints = "Constraints", "update";
        contact_flow_arn: String = "ContactFlowArn", "update";
        defaults: [task_template::DefaultFieldValue] = "Defaults", "update; at most 50 items";
        description: String = "Description", "update; at most 255 characters";
        fields: [task_template::Field] = "Fields", "update; at most 50 items";
        name: String = "Name", "update; 1 to 100 characters";
        self_assign_contact_flow_arn: String = "SelfAssignContactFlowArn", "update";
        status: task_template::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TaskTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { TaskTemplate: m::Arn = Ref; }
/// Property types and values of [`TaskTemplate`].
pub mod task_template {
    object!(Constraints = "AWS::Connect::TaskTemplate.Constraints", "connect-tasktemplate-constraints");
    impl Constraints {
        new! {}
        set! {
            invisible_fields: [InvisibleFieldInfo] = "InvisibleFields", "update; at most 50 items";
            read_only_fields: [ReadOnlyFieldInfo] = "ReadOnlyFields", "update; at most 50 items";
            required_fields: [RequiredFieldInfo] = "RequiredFields", "update; at most 50 items";
        }
    }

    object!(DefaultFieldValue = "AWS::Connect::TaskTemplate.DefaultFieldValue", "connect-tasktemplate-defaultfieldvalue");
    impl DefaultFieldValue {
        new! {
            id: FieldIdentifier = "Id", "update";
            default_value: String = "DefaultValue", "update; 1 to 4096 characters";
        }
    }

    object!(Field = "AWS::Connect::TaskTemplate.Field", "connect-tasktemplate-field");
    impl Field {
        new! {
            id: FieldIdentifier = "Id", "update";
            type_: FieldType = "Type", "update";
        }
        set! {
            description: String = "Description", "update; at most 255 characters";
            single_select_options: [String] = "SingleSelectOptions", "update; at most 50 items";
        }
    }

    object!(FieldIdentifier = "AWS::Connect::TaskTemplate.FieldIdentifier", "connect-tasktemplate-fieldidentifier");
    impl FieldIdentifier {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
    }

    object!(InvisibleFieldInfo = "AWS::Connect::TaskTemplate.InvisibleFieldInfo", "connect-tasktemplate-invisiblefieldinfo");
    impl InvisibleFieldInfo {
        new! {
            id: FieldIdentifier = "Id", "update";
        }
    }

    object!(ReadOnlyFieldInfo = "AWS::Connect::TaskTemplate.ReadOnlyFieldInfo", "connect-tasktemplate-readonlyfieldinfo");
    impl ReadOnlyFieldInfo {
        new! {
            id: FieldIdentifier = "Id", "update";
        }
    }

    object!(RequiredFieldInfo = "AWS::Connect::TaskTemplate.RequiredFieldInfo", "connect-tasktemplate-requiredfieldinfo");
    impl RequiredFieldInfo {
        new! {
            id: FieldIdentifier = "Id", "update";
        }
    }
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
    values! { FieldType: Name = "NAME", Description = "DESCRIPTION", ScheduledTime = "SCHEDULED_TIME", QuickConnect = "QUICK_CONNECT", Url = "URL", Number = "NUMBER", Text = "TEXT", TextArea = "TEXT_AREA", DateTime = "DATE_TIME", Boolean = "BOOLEAN", SingleSelect = "SINGLE_SELECT", Email = "EMAIL", ExpiryDuration = "EXPIRY_DURATION", SelfAssign = "SELF_ASSIGN" }
}

resource! {
    TestCase = "AWS::Connect::TestCase", "connect-testcase", List("Tags"), m::Arn
}
impl TestCase {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 256 characters";
        name: String = "Name", "update; 1 to 127 characters";
        content: String = "Content", "update; 1 to 256000 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        entry_point: test_case::EntryPoint = "EntryPoint", "update";
        initialization_data: String = "InitializationData", "update; 1 to 256000 characters";
        status: test_case::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TestCase> {
    get! {
        attr_last_modified_region: String = "LastModifiedRegion";
        attr_last_modified_time: v::Number = "LastModifiedTime";
        attr_test_case_arn: m::Arn = "TestCaseArn";
    }
}
give! { TestCase: m::Arn = Ref; }
/// Property types and values of [`TestCase`].
pub mod test_case {
    object!(ChatEntryPointParameters = "AWS::Connect::TestCase.ChatEntryPointParameters", "connect-testcase-chatentrypointparameters");
    impl ChatEntryPointParameters {
        new! {}
        set! {
            flow_id: String = "FlowId", "update; 1 to 256 characters";
        }
    }

    object!(EntryPoint = "AWS::Connect::TestCase.EntryPoint", "connect-testcase-entrypoint");
    impl EntryPoint {
        new! {}
        set! {
            chat_entry_point_parameters: ChatEntryPointParameters = "ChatEntryPointParameters", "update";
            type_: Type = "Type", "update";
            voice_call_entry_point_parameters: VoiceCallEntryPointParameters = "VoiceCallEntryPointParameters", "update";
        }
    }

    object!(VoiceCallEntryPointParameters = "AWS::Connect::TestCase.VoiceCallEntryPointParameters", "connect-testcase-voicecallentrypointparameters");
    impl VoiceCallEntryPointParameters {
        new! {}
        set! {
            destination_phone_number: String = "DestinationPhoneNumber", "update";
            flow_id: String = "FlowId", "update; at most 500 characters";
            source_phone_number: String = "SourcePhoneNumber", "update";
        }
    }
    values! { Status: Saved = "SAVED", Published = "PUBLISHED" }
    values! { Type: VoiceCall = "VOICE_CALL", Chat = "CHAT" }
}

resource! {
    TrafficDistributionGroup = "AWS::Connect::TrafficDistributionGroup", "connect-trafficdistributiongroup", List("Tags"), m::Arn
}
impl TrafficDistributionGroup {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 250 characters";
        name: String = "Name", "replacement; 1 to 128 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 250 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TrafficDistributionGroup> {
    get! {
        attr_is_default: bool = "IsDefault";
        attr_status: String = "Status";
        attr_traffic_distribution_group_arn: m::Arn = "TrafficDistributionGroupArn";
    }
}
give! { TrafficDistributionGroup: m::Arn = Ref; }

resource! {
    UseCase = "AWS::Connect::UseCase", "connect-usecase", List("Tags"), String
}
impl UseCase {
    new! {
        instance_id: String = "InstanceId", "replacement; 1 to 100 characters";
        integration_association_id: String = "IntegrationAssociationId", "replacement; 1 to 200 characters";
        use_case_type: use_case::UseCaseType = "UseCaseType", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<UseCase> {
    get! {
        attr_use_case_arn: m::Arn = "UseCaseArn";
        attr_use_case_id: String = "UseCaseId";
    }
}
give! { UseCase: m::Arn = GetAtt("UseCaseArn"); }
/// Property types and values of [`UseCase`].
pub mod use_case {
    values! { UseCaseType: RulesEvaluation = "RULES_EVALUATION", ConnectCampaigns = "CONNECT_CAMPAIGNS" }
}

resource! {
    User = "AWS::Connect::User", "connect-user", List("Tags"), m::Arn
}
impl User {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        routing_profile_arn: String = "RoutingProfileArn", "update";
        security_profile_arns: [String] = "SecurityProfileArns", "update; 1 to 10 items";
        username: String = "Username", "update; 1 to 64 characters";
    }
    set! {
        after_contact_work_configs: [user::AfterContactWorkConfigPerChannel] = "AfterContactWorkConfigs", "update";
        auto_accept_configs: [user::AutoAcceptConfig] = "AutoAcceptConfigs", "update";
        directory_user_id: String = "DirectoryUserId", "update";
        hierarchy_group_arn: m::Arn = "HierarchyGroupArn", "update";
        identity_info: user::UserIdentityInfo = "IdentityInfo", "update";
        password: String = "Password", "update; cannot be read back";
        persistent_connection_configs: [user::PersistentConnectionConfig] = "PersistentConnectionConfigs", "update";
        phone_config: user::UserPhoneConfig = "PhoneConfig", "update";
        phone_number_configs: [user::PhoneNumberConfig] = "PhoneNumberConfigs", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        user_proficiencies: [user::UserProficiency] = "UserProficiencies", "update";
        voice_enhancement_configs: [user::VoiceEnhancementConfig] = "VoiceEnhancementConfigs", "update";
    }
}
impl c::Handle<User> {
    get! {
        attr_user_arn: m::Arn = "UserArn";
    }
}
give! { User: m::Arn = Ref; }
/// Property types and values of [`User`].
pub mod user {
    use crate::value as v;
    object!(AfterContactWorkConfig = "AWS::Connect::User.AfterContactWorkConfig", "connect-user-aftercontactworkconfig");
    impl AfterContactWorkConfig {
        new! {}
        set! {
            after_contact_work_mode: AfterContactWorkMode = "AfterContactWorkMode", "update";
            after_contact_work_time_limit: i64 = "AfterContactWorkTimeLimit", "update; at least 0";
        }
    }

    object!(AfterContactWorkConfigPerChannel = "AWS::Connect::User.AfterContactWorkConfigPerChannel", "connect-user-aftercontactworkconfigperchannel");
    impl AfterContactWorkConfigPerChannel {
        new! {
            after_contact_work_config: AfterContactWorkConfig = "AfterContactWorkConfig", "update";
            channel: Channel = "Channel", "update";
        }
        set! {
            agent_first_callback_after_contact_work_config: AfterContactWorkConfig = "AgentFirstCallbackAfterContactWorkConfig", "update";
        }
    }

    object!(AutoAcceptConfig = "AWS::Connect::User.AutoAcceptConfig", "connect-user-autoacceptconfig");
    impl AutoAcceptConfig {
        new! {
            auto_accept: bool = "AutoAccept", "update";
            channel: Channel = "Channel", "update";
        }
        set! {
            agent_first_callback_auto_accept: bool = "AgentFirstCallbackAutoAccept", "update";
        }
    }

    object!(PersistentConnectionConfig = "AWS::Connect::User.PersistentConnectionConfig", "connect-user-persistentconnectionconfig");
    impl PersistentConnectionConfig {
        new! {
            channel: Channel = "Channel", "update";
            persistent_connection: bool = "PersistentConnection", "update";
        }
    }

    object!(PhoneNumberConfig = "AWS::Connect::User.PhoneNumberConfig", "connect-user-phonenumberconfig");
    impl PhoneNumberConfig {
        new! {
            phone_type: PhoneType = "PhoneType", "update";
            channel: Channel = "Channel", "update";
        }
        set! {
            phone_number: String = "PhoneNumber", "update";
        }
    }

    object!(UserIdentityInfo = "AWS::Connect::User.UserIdentityInfo", "connect-user-useridentityinfo");
    impl UserIdentityInfo {
        new! {}
        set! {
            email: String = "Email", "update";
            first_name: String = "FirstName", "update; at most 255 characters";
            last_name: String = "LastName", "update; at most 300 characters";
            mobile: String = "Mobile", "update";
            secondary_email: String = "SecondaryEmail", "update";
        }
    }

    object!(UserPhoneConfig = "AWS::Connect::User.UserPhoneConfig", "connect-user-userphoneconfig");
    impl UserPhoneConfig {
        new! {}
        set! {
            after_contact_work_time_limit: i64 = "AfterContactWorkTimeLimit", "update; at least 0";
            auto_accept: bool = "AutoAccept", "update";
            desk_phone_number: String = "DeskPhoneNumber", "update";
            persistent_connection: bool = "PersistentConnection", "update";
            phone_type: PhoneType = "PhoneType", "update";
        }
    }

    object!(UserProficiency = "AWS::Connect::User.UserProficiency", "connect-user-userproficiency");
    impl UserProficiency {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 64 characters";
            level: v::Number = "Level", "update; 0.0 to 10.0";
            attribute_value: String = "AttributeValue", "update; 1 to 64 characters";
        }
    }

    object!(VoiceEnhancementConfig = "AWS::Connect::User.VoiceEnhancementConfig", "connect-user-voiceenhancementconfig");
    impl VoiceEnhancementConfig {
        new! {
            channel: Channel = "Channel", "update";
            voice_enhancement_mode: VoiceEnhancementMode = "VoiceEnhancementMode", "update";
        }
    }
    values! { AfterContactWorkMode: On = "ON", Off = "OFF", OnDemand = "ON_DEMAND" }
    values! { Channel: Voice = "VOICE", Chat = "CHAT", Task = "TASK", Email = "EMAIL" }
    values! { PhoneType: SoftPhone = "SOFT_PHONE", DeskPhone = "DESK_PHONE" }
    values! { VoiceEnhancementMode: None = "NONE", VoiceIsolation = "VOICE_ISOLATION", NoiseSuppression = "NOISE_SUPPRESSION" }
}

resource! {
    UserHierarchyGroup = "AWS::Connect::UserHierarchyGroup", "connect-userhierarchygroup", List("Tags"), m::Arn
}
impl UserHierarchyGroup {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update";
        name: String = "Name", "update; 1 to 100 characters";
    }
    set! {
        parent_group_arn: m::Arn = "ParentGroupArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<UserHierarchyGroup> {
    get! {
        attr_user_hierarchy_group_arn: m::Arn = "UserHierarchyGroupArn";
    }
}
give! { UserHierarchyGroup: m::Arn = Ref; }

resource! {
    UserHierarchyStructure = "AWS::Connect::UserHierarchyStructure", "connect-userhierarchystructure", None, m::Arn
}
impl UserHierarchyStructure {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
    }
    set! {
        user_hierarchy_structure: user_hierarchy_structure::UserHierarchyStructure = "UserHierarchyStructure", "update";
    }
}
impl c::Handle<UserHierarchyStructure> {
    get! {
        attr_user_hierarchy_structure_arn: m::Arn = "UserHierarchyStructureArn";
    }
}
give! { UserHierarchyStructure: m::Arn = Ref; }
/// Property types and values of [`UserHierarchyStructure`].
pub mod user_hierarchy_structure {
    use crate::value::meaning as m;
    object!(LevelFive = "AWS::Connect::UserHierarchyStructure.LevelFive", "connect-userhierarchystructure-levelfive");
    impl LevelFive {
        new! {
            name: String = "Name", "update";
        }
        set! {
            hierarchy_level_arn: m::Arn = "HierarchyLevelArn", "update";
            hierarchy_level_id: String = "HierarchyLevelId", "update";
        }
    }

    object!(LevelFour = "AWS::Connect::UserHierarchyStructure.LevelFour", "connect-userhierarchystructure-levelfour");
    impl LevelFour {
        new! {
            name: String = "Name", "update";
        }
        set! {
            hierarchy_level_arn: m::Arn = "HierarchyLevelArn", "update";
            hierarchy_level_id: String = "HierarchyLevelId", "update";
        }
    }

    object!(LevelOne = "AWS::Connect::UserHierarchyStructure.LevelOne", "connect-userhierarchystructure-levelone");
    impl LevelOne {
        new! {
            name: String = "Name", "update";
        }
        set! {
            hierarchy_level_arn: m::Arn = "HierarchyLevelArn", "update";
            hierarchy_level_id: String = "HierarchyLevelId", "update";
        }
    }

    object!(LevelThree = "AWS::Connect::UserHierarchyStructure.LevelThree", "connect-userhierarchystructure-levelthree");
    impl LevelThree {
        new! {
            name: String = "Name", "update";
        }
        set! {
            hierarchy_level_arn: m::Arn = "HierarchyLevelArn", "update";
            hierarchy_level_id: String = "HierarchyLevelId", "update";
        }
    }

    object!(LevelTwo = "AWS::Connect::UserHierarchyStructure.LevelTwo", "connect-userhierarchystructure-leveltwo");
    impl LevelTwo {
        new! {
            name: String = "Name", "update";
        }
        set! {
            hierarchy_level_arn: m::Arn = "HierarchyLevelArn", "update";
            hierarchy_level_id: String = "HierarchyLevelId", "update";
        }
    }

    object!(UserHierarchyStructure = "AWS::Connect::UserHierarchyStructure.UserHierarchyStructure", "connect-userhierarchystructure-userhierarchystructure");
    impl UserHierarchyStructure {
        new! {}
        set! {
            level_five: LevelFive = "LevelFive", "update";
            level_four: LevelFour = "LevelFour", "update";
            level_one: LevelOne = "LevelOne", "update";
            level_three: LevelThree = "LevelThree", "update";
            level_two: LevelTwo = "LevelTwo", "update";
        }
    }
}

resource! {
    View = "AWS::Connect::View", "connect-view", List("Tags"), m::connect::ViewArn
}
impl View {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "update; 1 to 100 characters";
        name: String = "Name", "update; 1 to 512 characters";
        actions: [String] = "Actions", "update; at most 1000 items";
        template: v::Json = "Template", "update";
    }
    set! {
        description: String = "Description", "update; at most 4096 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<View> {
    get! {
        attr_view_arn: m::connect::ViewArn = "ViewArn";
        attr_view_content_sha256: String = "ViewContentSha256";
        attr_view_id: String = "ViewId";
    }
}
give! { View: m::Arn = Ref; m::connect::ViewArn = Ref; }

resource! {
    ViewVersion = "AWS::Connect::ViewVersion", "connect-viewversion", None, m::Arn
}
impl ViewVersion {
    new! {
        view_arn: m::connect::ViewArn = "ViewArn", "replacement; 1 to 255 characters";
    }
    set! {
        version_description: String = "VersionDescription", "replacement; 1 to 4096 characters";
        view_content_sha256: String = "ViewContentSha256", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<ViewVersion> {
    get! {
        attr_version: i64 = "Version";
        attr_view_version_arn: m::Arn = "ViewVersionArn";
    }
}
give! { ViewVersion: m::Arn = Ref; }

resource! {
    Vocabulary = "AWS::Connect::Vocabulary", "connect-vocabulary", List("Tags"), m::Arn
}
impl Vocabulary {
    new! {
        instance_id: String = "InstanceId", "replacement; 1 to 100 characters";
        vocabulary_name: String = "VocabularyName", "replacement; 1 to 140 characters";
        content: String = "Content", "replacement; 1 to 60000 characters";
        language_code: vocabulary::LanguageCode = "LanguageCode", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Vocabulary> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_state: String = "State";
        attr_vocabulary_id: String = "VocabularyId";
    }
}
give! { Vocabulary: m::Arn = Ref; }
/// Property types and values of [`Vocabulary`].
pub mod vocabulary {
    values! { LanguageCode: ArAe = "ar-AE", DeCh = "de-CH", DeDe = "de-DE", EnAb = "en-AB", EnAu = "en-AU", EnGb = "en-GB", EnIe = "en-IE", EnIn = "en-IN", EnUs = "en-US", EnWl = "en-WL", EsEs = "es-ES", EsUs = "es-US", FrCa = "fr-CA", FrFr = "fr-FR", HiIn = "hi-IN", ItIt = "it-IT", JaJp = "ja-JP", KoKr = "ko-KR", PtBr = "pt-BR", PtPt = "pt-PT", ZhCn = "zh-CN", EnNz = "en-NZ", EnZa = "en-ZA", CaEs = "ca-ES", DaDk = "da-DK", FiFi = "fi-FI", IdId = "id-ID", MsMy = "ms-MY", NlNl = "nl-NL", NoNo = "no-NO", PlPl = "pl-PL", SvSe = "sv-SE", TlPh = "tl-PH" }
}

resource! {
    Workspace = "AWS::Connect::Workspace", "connect-workspace", List("Tags"), m::Arn
}
impl Workspace {
    new! {
        instance_arn: m::connect::InstanceArn = "InstanceArn", "replacement";
        name: String = "Name", "update; 1 to 127 characters";
    }
    set! {
        associations: [String] = "Associations", "update";
        description: String = "Description", "update; at most 500 characters";
        media: [workspace::MediaItem] = "Media", "update; at most 4 items";
        pages: [workspace::WorkspacePage] = "Pages", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        theme: workspace::WorkspaceTheme = "Theme", "update";
        title: String = "Title", "update; at most 127 characters";
        visibility: workspace::Visibility = "Visibility", "update";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Workspace: m::Arn = Ref; }
/// Property types and values of [`Workspace`].
pub mod workspace {
    use crate::value::meaning as m;
    object!(FontFamily = "AWS::Connect::Workspace.FontFamily", "connect-workspace-fontfamily");
    impl FontFamily {
        new! {}
        set! {
            default: WorkspaceFontFamily = "Default", "update";
        }
    }

    object!(MediaItem = "AWS::Connect::Workspace.MediaItem", "connect-workspace-mediaitem");
    impl MediaItem {
        new! {
            type_: MediaType = "Type", "update";
        }
        set! {
            source: String = "Source", "update; 1 to 533333 characters; cannot be read back";
        }
    }

    object!(PaletteCanvas = "AWS::Connect::Workspace.PaletteCanvas", "connect-workspace-palettecanvas");
    impl PaletteCanvas {
        new! {}
        set! {
            active_background: String = "ActiveBackground", "update; 1 to 127 characters";
            container_background: String = "ContainerBackground", "update; 1 to 127 characters";
            page_background: String = "PageBackground", "update; 1 to 127 characters";
        }
    }

    object!(PaletteHeader = "AWS::Connect::Workspace.PaletteHeader", "connect-workspace-paletteheader");
    impl PaletteHeader {
        new! {}
        set! {
            background: String = "Background", "update; 1 to 127 characters";
            invert_actions_colors: bool = "InvertActionsColors", "update";
            text: String = "Text", "update; 1 to 127 characters";
            text_hover: String = "TextHover", "update; 1 to 127 characters";
        }
    }

    object!(PaletteNavigation = "AWS::Connect::Workspace.PaletteNavigation", "connect-workspace-palettenavigation");
    impl PaletteNavigation {
        new! {}
        set! {
            background: String = "Background", "update; 1 to 127 characters";
            invert_actions_colors: bool = "InvertActionsColors", "update";
            text: String = "Text", "update; 1 to 127 characters";
            text_active: String = "TextActive", "update; 1 to 127 characters";
            text_background_active: String = "TextBackgroundActive", "update; 1 to 127 characters";
            text_background_hover: String = "TextBackgroundHover", "update; 1 to 127 characters";
            text_hover: String = "TextHover", "update; 1 to 127 characters";
        }
    }

    object!(PalettePrimary = "AWS::Connect::Workspace.PalettePrimary", "connect-workspace-paletteprimary");
    impl PalettePrimary {
        new! {}
        set! {
            active: String = "Active", "update; 1 to 127 characters";
            contrast_text: String = "ContrastText", "update; 1 to 127 characters";
            default: String = "Default", "update; 1 to 127 characters";
        }
    }

    object!(WorkspacePage = "AWS::Connect::Workspace.WorkspacePage", "connect-workspace-workspacepage");
    impl WorkspacePage {
        new! {
            resource_arn: m::Arn = "ResourceArn", "update; at most 2048 characters";
            page: String = "Page", "update; 1 to 25 characters";
        }
        set! {
            input_data: String = "InputData", "update; at most 4096 characters";
            slug: String = "Slug", "update; at most 63 characters";
        }
    }

    object!(WorkspaceTheme = "AWS::Connect::Workspace.WorkspaceTheme", "connect-workspace-workspacetheme");
    impl WorkspaceTheme {
        new! {}
        set! {
            dark: WorkspaceThemeConfig = "Dark", "update";
            light: WorkspaceThemeConfig = "Light", "update";
        }
    }

    object!(WorkspaceThemeConfig = "AWS::Connect::Workspace.WorkspaceThemeConfig", "connect-workspace-workspacethemeconfig");
    impl WorkspaceThemeConfig {
        new! {}
        set! {
            palette: WorkspaceThemePalette = "Palette", "update";
            typography: WorkspaceThemeTypography = "Typography", "update";
        }
    }

    object!(WorkspaceThemePalette = "AWS::Connect::Workspace.WorkspaceThemePalette", "connect-workspace-workspacethemepalette");
    impl WorkspaceThemePalette {
        new! {}
        set! {
            canvas: PaletteCanvas = "Canvas", "update";
            header: PaletteHeader = "Header", "update";
            navigation: PaletteNavigation = "Navigation", "update";
            primary: PalettePrimary = "Primary", "update";
        }
    }

    object!(WorkspaceThemeTypography = "AWS::Connect::Workspace.WorkspaceThemeTypography", "connect-workspace-workspacethemetypography");
    impl WorkspaceThemeTypography {
        new! {}
        set! {
            font_family: FontFamily = "FontFamily", "update";
        }
    }
    values! { Visibility: All = "ALL", Assigned = "ASSIGNED", None = "NONE" }
    values! { WorkspaceFontFamily: Arial = "ARIAL", CourierNew = "COURIER_NEW", Georgia = "GEORGIA", TimesNewRoman = "TIMES_NEW_ROMAN", Trebuchet = "TREBUCHET", Verdana = "VERDANA" }
    values! { MediaType: ImageLogoLightFavicon = "IMAGE_LOGO_LIGHT_FAVICON", ImageLogoDarkFavicon = "IMAGE_LOGO_DARK_FAVICON", ImageLogoLightHorizontal = "IMAGE_LOGO_LIGHT_HORIZONTAL", ImageLogoDarkHorizontal = "IMAGE_LOGO_DARK_HORIZONTAL" }
}
