// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Cases`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Case = "AWS::Cases::Case", "cases-case", List("Tags"), m::Arn
}
impl Case {
    new! {
        customer_id: String = "CustomerId", "replacement; at most 4100 characters";
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        template_id: String = "TemplateId", "replacement; 1 to 500 characters";
        title: String = "Title", "update; at most 4100 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Case> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_case_id: String = "CaseId";
    }
}
give! { Case: m::Arn = Ref; }

resource! {
    CaseRule = "AWS::Cases::CaseRule", "cases-caserule", List("Tags"), String
}
impl CaseRule {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
        rule: case_rule::CaseRuleDetails = "Rule", "update";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CaseRule> {
    get! {
        attr_case_rule_arn: String = "CaseRuleArn";
        attr_case_rule_id: String = "CaseRuleId";
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { CaseRule: m::Arn = Ref; }
/// Property types and values of [`CaseRule`].
pub mod case_rule {
    use crate::value as v;
    object!(BooleanCondition = "AWS::Cases::CaseRule.BooleanCondition", "cases-caserule-booleancondition");
    impl BooleanCondition {
        new! {}
        set! {
            equal_to: BooleanOperands = "EqualTo", "update";
            not_equal_to: BooleanOperands = "NotEqualTo", "update";
        }
    }

    object!(BooleanOperands = "AWS::Cases::CaseRule.BooleanOperands", "cases-caserule-booleanoperands");
    impl BooleanOperands {
        new! {
            operand_one: OperandOne = "OperandOne", "update";
            operand_two: OperandTwo = "OperandTwo", "update";
            result: bool = "Result", "update";
        }
    }

    object!(CaseRuleDetails = "AWS::Cases::CaseRule.CaseRuleDetails", "cases-caserule-caseruledetails");
    impl CaseRuleDetails {
        new! {}
        set! {
            hidden: HiddenCaseRule = "Hidden", "update";
            required: RequiredCaseRule = "Required", "update";
        }
    }

    object!(EmptyOperandValue = "AWS::Cases::CaseRule.EmptyOperandValue", "cases-caserule-emptyoperandvalue");
    impl EmptyOperandValue {
        new! {}
    }

    object!(HiddenCaseRule = "AWS::Cases::CaseRule.HiddenCaseRule", "cases-caserule-hiddencaserule");
    impl HiddenCaseRule {
        new! {
            conditions: [BooleanCondition] = "Conditions", "update; at most 100 items";
            default_value: bool = "DefaultValue", "update";
        }
    }

    object!(OperandOne = "AWS::Cases::CaseRule.OperandOne", "cases-caserule-operandone");
    impl OperandOne {
        new! {
            field_id: String = "FieldId", "update; 1 to 500 characters";
        }
    }

    object!(OperandTwo = "AWS::Cases::CaseRule.OperandTwo", "cases-caserule-operandtwo");
    impl OperandTwo {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            empty_value: EmptyOperandValue = "EmptyValue", "update";
            string_value: String = "StringValue", "update; 1 to 1500 characters";
        }
    }

    object!(RequiredCaseRule = "AWS::Cases::CaseRule.RequiredCaseRule", "cases-caserule-requiredcaserule");
    impl RequiredCaseRule {
        new! {
            conditions: [BooleanCondition] = "Conditions", "update; at most 100 items";
            default_value: bool = "DefaultValue", "update";
        }
    }
}

resource! {
    Domain = "AWS::Cases::Domain", "cases-domain", List("Tags"), m::Arn
}
impl Domain {
    new! {
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_domain_arn: m::Arn = "DomainArn";
        attr_domain_id: String = "DomainId";
        attr_domain_status: String = "DomainStatus";
    }
}
give! { Domain: m::Arn = Ref; }

resource! {
    Field = "AWS::Cases::Field", "cases-field", List("Tags"), m::Arn
}
impl Field {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
        type_: field::FieldType = "Type", "replacement";
    }
    set! {
        attributes: field::FieldAttributes = "Attributes", "update";
        description: String = "Description", "update; at most 255 characters";
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Field> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_field_arn: m::Arn = "FieldArn";
        attr_field_id: String = "FieldId";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_namespace: String = "Namespace";
    }
}
give! { Field: m::Arn = Ref; }
/// Property types and values of [`Field`].
pub mod field {
    object!(FieldAttributes = "AWS::Cases::Field.FieldAttributes", "cases-field-fieldattributes");
    impl FieldAttributes {
        new! {}
        set! {
            text: TextAttributes = "Text", "update";
        }
    }

    object!(TextAttributes = "AWS::Cases::Field.TextAttributes", "cases-field-textattributes");
    impl TextAttributes {
        new! {
            is_multiline: bool = "IsMultiline", "update";
        }
    }
    values! { FieldType: Text = "Text", Number = "Number", Boolean = "Boolean", DateTime = "DateTime", SingleSelect = "SingleSelect", Url = "Url", User = "User" }
}

resource! {
    Layout = "AWS::Cases::Layout", "cases-layout", List("Tags"), m::Arn
}
impl Layout {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
        content: layout::LayoutContent = "Content", "update";
    }
    set! {
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Layout> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_layout_arn: m::Arn = "LayoutArn";
        attr_layout_id: String = "LayoutId";
    }
}
give! { Layout: m::Arn = Ref; }
/// Property types and values of [`Layout`].
pub mod layout {
    object!(BasicLayout = "AWS::Cases::Layout.BasicLayout", "cases-layout-basiclayout");
    impl BasicLayout {
        new! {}
        set! {
            more_info: LayoutSections = "MoreInfo", "update";
            top_panel: LayoutSections = "TopPanel", "update";
        }
    }

    object!(FieldGroup = "AWS::Cases::Layout.FieldGroup", "cases-layout-fieldgroup");
    impl FieldGroup {
        new! {
            fields: [FieldItem] = "Fields", "update; at most 220 items";
        }
        set! {
            name: String = "Name", "update; at most 100 characters";
        }
    }

    object!(FieldItem = "AWS::Cases::Layout.FieldItem", "cases-layout-fielditem");
    impl FieldItem {
        new! {
            id: String = "Id", "update; 1 to 500 characters";
        }
    }

    object!(LayoutContent = "AWS::Cases::Layout.LayoutContent", "cases-layout-layoutcontent");
    impl LayoutContent {
        new! {
            basic: BasicLayout = "Basic", "update";
        }
    }

    object!(LayoutSections = "AWS::Cases::Layout.LayoutSections", "cases-layout-layoutsections");
    impl LayoutSections {
        new! {}
        set! {
            sections: [Section] = "Sections", "update; at most 1 items";
        }
    }

    object!(Section = "AWS::Cases::Layout.Section", "cases-layout-section");
    impl Section {
        new! {
            field_group: FieldGroup = "FieldGroup", "update";
        }
    }
}

resource! {
    RelatedItem = "AWS::Cases::RelatedItem", "cases-relateditem", List("Tags"), m::Arn
}
impl RelatedItem {
    new! {
        case_id: String = "CaseId", "replacement; 1 to 500 characters";
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        type_: related_item::Type = "Type", "replacement";
        content: related_item::RelatedItemContent = "Content", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RelatedItem> {
    get! {
        attr_related_item_arn: m::Arn = "RelatedItemArn";
        attr_related_item_id: String = "RelatedItemId";
    }
}
give! { RelatedItem: m::Arn = Ref; }
/// Property types and values of [`RelatedItem`].
pub mod related_item {
    object!(CommentContent = "AWS::Cases::RelatedItem.CommentContent", "cases-relateditem-commentcontent");
    impl CommentContent {
        new! {
            content_type: ContentType = "ContentType", "update";
            body: String = "Body", "update; 1 to 15000 characters";
        }
    }

    object!(RelatedItemContent = "AWS::Cases::RelatedItem.RelatedItemContent", "cases-relateditem-relateditemcontent");
    impl RelatedItemContent {
        new! {}
        set! {
            comment: CommentContent = "Comment", "update";
        }
    }
    values! { Type: Contact = "Contact", Comment = "Comment", File = "File", Sla = "Sla", ConnectCase = "ConnectCase", Custom = "Custom" }
    values! { ContentType: TextPlain = "Text/Plain" }
}

resource! {
    Template = "AWS::Cases::Template", "cases-template", List("Tags"), m::Arn
}
impl Template {
    new! {
        name: String = "Name", "update; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        domain_id: String = "DomainId", "replacement; 1 to 500 characters";
        layout_configuration: template::LayoutConfiguration = "LayoutConfiguration", "update";
        required_fields: [template::RequiredField] = "RequiredFields", "update; at most 100 items";
        rules: [template::TemplateRule] = "Rules", "update; at most 50 items";
        status: template::TemplateStatus = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Template> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_template_arn: m::Arn = "TemplateArn";
        attr_template_id: String = "TemplateId";
    }
}
give! { Template: m::Arn = Ref; }
/// Property types and values of [`Template`].
pub mod template {
    object!(LayoutConfiguration = "AWS::Cases::Template.LayoutConfiguration", "cases-template-layoutconfiguration");
    impl LayoutConfiguration {
        new! {}
        set! {
            default_layout: String = "DefaultLayout", "update; 1 to 500 characters";
        }
    }

    object!(RequiredField = "AWS::Cases::Template.RequiredField", "cases-template-requiredfield");
    impl RequiredField {
        new! {
            field_id: String = "FieldId", "update; 1 to 500 characters";
        }
    }

    object!(TemplateRule = "AWS::Cases::Template.TemplateRule", "cases-template-templaterule");
    impl TemplateRule {
        new! {
            case_rule_id: String = "CaseRuleId", "update; 1 to 500 characters";
        }
        set! {
            field_id: String = "FieldId", "update; 1 to 500 characters";
        }
    }
    values! { TemplateStatus: Active = "Active", Inactive = "Inactive" }
}
