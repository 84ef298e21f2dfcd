// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AmplifyUIBuilder`.
use crate::core as c;
use crate::value as v;

resource! {
    Component = "AWS::AmplifyUIBuilder::Component", "amplifyuibuilder-component", Map("Tags"), String
}
impl Component {
    new! {}
    set! {
        app_id: String = "AppId", "replacement";
        binding_properties: v::Map<component::ComponentBindingPropertiesValue> = "BindingProperties", "update";
        children: [component::ComponentChild] = "Children", "update";
        collection_properties: v::Map<component::ComponentDataConfiguration> = "CollectionProperties", "update";
        component_type: String = "ComponentType", "update; 1 to 255 characters";
        environment_name: String = "EnvironmentName", "replacement";
        events: v::Map<component::ComponentEvent> = "Events", "update";
        name: String = "Name", "update; 1 to 255 characters";
        overrides: v::Map<v::Map<String>> = "Overrides", "update";
        properties: v::Map<component::ComponentProperty> = "Properties", "update";
        schema_version: String = "SchemaVersion", "update";
        source_id: String = "SourceId", "update";
        tags: v::Map<String> = "Tags", "replacement";
        variants: [component::ComponentVariant] = "Variants", "update";
    }
}
impl c::Handle<Component> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_modified_at: String = "ModifiedAt";
    }
}
/// Property types and values of [`Component`].
pub mod component {
    use crate::value as v;
    object!(ActionParameters = "AWS::AmplifyUIBuilder::Component.ActionParameters", "amplifyuibuilder-component-actionparameters");
    impl ActionParameters {
        new! {}
        set! {
            anchor: ComponentProperty = "Anchor", "update";
            fields: v::Map<ComponentProperty> = "Fields", "update";
            global: ComponentProperty = "Global", "update";
            id: ComponentProperty = "Id", "update";
            model: String = "Model", "update";
            state: MutationActionSetStateParameter = "State", "update";
            target: ComponentProperty = "Target", "update";
            type_: ComponentProperty = "Type", "update";
            url: ComponentProperty = "Url", "update";
        }
    }

    object!(ComponentBindingPropertiesValue = "AWS::AmplifyUIBuilder::Component.ComponentBindingPropertiesValue", "amplifyuibuilder-component-componentbindingpropertiesvalue");
    impl ComponentBindingPropertiesValue {
        new! {}
        set! {
            binding_properties: ComponentBindingPropertiesValueProperties = "BindingProperties", "update";
            default_value: String = "DefaultValue", "update";
            type_: String = "Type", "update";
        }
    }

    object!(ComponentBindingPropertiesValueProperties = "AWS::AmplifyUIBuilder::Component.ComponentBindingPropertiesValueProperties", "amplifyuibuilder-component-componentbindingpropertiesvalueproperties");
    impl ComponentBindingPropertiesValueProperties {
        new! {}
        set! {
            bucket: String = "Bucket", "update";
            default_value: String = "DefaultValue", "update";
            field: String = "Field", "update";
            key: String = "Key", "update";
            model: String = "Model", "update";
            predicates: [Predicate] = "Predicates", "update";
            slot_name: String = "SlotName", "update";
            user_attribute: String = "UserAttribute", "update";
        }
    }

    object!(ComponentChild = "AWS::AmplifyUIBuilder::Component.ComponentChild", "amplifyuibuilder-component-componentchild");
    impl ComponentChild {
        new! {
            component_type: String = "ComponentType", "update";
            name: String = "Name", "update";
            properties: v::Map<ComponentProperty> = "Properties", "update";
        }
        set! {
            children: [ComponentChild] = "Children", "update";
            events: v::Map<ComponentEvent> = "Events", "update";
            source_id: String = "SourceId", "update";
        }
    }

    object!(ComponentConditionProperty = "AWS::AmplifyUIBuilder::Component.ComponentConditionProperty", "amplifyuibuilder-component-componentconditionproperty");
    impl ComponentConditionProperty {
        new! {}
        set! {
            else_: ComponentProperty = "Else", "update";
            field: String = "Field", "update";
            operand: String = "Operand", "update";
            operand_type: String = "OperandType", "update";
            operator: String = "Operator", "update";
            property: String = "Property", "update";
            then: ComponentProperty = "Then", "update";
        }
    }

    object!(ComponentDataConfiguration = "AWS::AmplifyUIBuilder::Component.ComponentDataConfiguration", "amplifyuibuilder-component-componentdataconfiguration");
    impl ComponentDataConfiguration {
        new! {
            model: String = "Model", "update";
        }
        set! {
            identifiers: [String] = "Identifiers", "update";
            predicate: Predicate = "Predicate", "update";
            sort: [SortProperty] = "Sort", "update";
        }
    }

    object!(ComponentEvent = "AWS::AmplifyUIBuilder::Component.ComponentEvent", "amplifyuibuilder-component-componentevent");
    impl ComponentEvent {
        new! {}
        set! {
            action: String = "Action", "update";
            binding_event: String = "BindingEvent", "update";
            parameters: ActionParameters = "Parameters", "update";
        }
    }

    object!(ComponentProperty = "AWS::AmplifyUIBuilder::Component.ComponentProperty", "amplifyuibuilder-component-componentproperty");
    impl ComponentProperty {
        new! {}
        set! {
            binding_properties: ComponentPropertyBindingProperties = "BindingProperties", "update";
            bindings: v::Map<FormBindingElement> = "Bindings", "update";
            collection_binding_properties: ComponentPropertyBindingProperties = "CollectionBindingProperties", "update";
            component_name: String = "ComponentName", "update";
            concat: [ComponentProperty] = "Concat", "update";
            condition: ComponentConditionProperty = "Condition", "update";
            configured: bool = "Configured", "update";
            default_value: String = "DefaultValue", "update";
            event: String = "Event", "update";
            imported_value: String = "ImportedValue", "update";
            model: String = "Model", "update";
            property: String = "Property", "update";
            type_: String = "Type", "update";
            user_attribute: String = "UserAttribute", "update";
            value: String = "Value", "update";
        }
    }

    object!(ComponentPropertyBindingProperties = "AWS::AmplifyUIBuilder::Component.ComponentPropertyBindingProperties", "amplifyuibuilder-component-componentpropertybindingproperties");
    impl ComponentPropertyBindingProperties {
        new! {
            property: String = "Property", "update";
        }
        set! {
            field: String = "Field", "update";
        }
    }

    object!(ComponentVariant = "AWS::AmplifyUIBuilder::Component.ComponentVariant", "amplifyuibuilder-component-componentvariant");
    impl ComponentVariant {
        new! {}
        set! {
            overrides: v::Map<v::Map<String>> = "Overrides", "update";
            variant_values: v::Map<String> = "VariantValues", "update";
        }
    }

    object!(FormBindingElement = "AWS::AmplifyUIBuilder::Component.FormBindingElement", "amplifyuibuilder-component-formbindingelement");
    impl FormBindingElement {
        new! {
            element: String = "Element", "update";
            property: String = "Property", "update";
        }
    }

    object!(MutationActionSetStateParameter = "AWS::AmplifyUIBuilder::Component.MutationActionSetStateParameter", "amplifyuibuilder-component-mutationactionsetstateparameter");
    impl MutationActionSetStateParameter {
        new! {
            component_name: String = "ComponentName", "update";
            property: String = "Property", "update";
            set: ComponentProperty = "Set", "update";
        }
    }

    object!(Predicate = "AWS::AmplifyUIBuilder::Component.Predicate", "amplifyuibuilder-component-predicate");
    impl Predicate {
        new! {}
        set! {
            and: [Predicate] = "And", "update";
            field: String = "Field", "update";
            operand: String = "Operand", "update";
            operand_type: String = "OperandType", "update";
            operator: String = "Operator", "update";
            or: [Predicate] = "Or", "update";
        }
    }

    object!(SortProperty = "AWS::AmplifyUIBuilder::Component.SortProperty", "amplifyuibuilder-component-sortproperty");
    impl SortProperty {
        new! {
            direction: SortDirection = "Direction", "update";
            field: String = "Field", "update";
        }
    }
    values! { SortDirection: Asc = "ASC", Desc = "DESC" }
}

resource! {
    Form = "AWS::AmplifyUIBuilder::Form", "amplifyuibuilder-form", Map("Tags"), String
}
impl Form {
    new! {}
    set! {
        app_id: String = "AppId", "replacement";
        cta: form::FormCta = "Cta", "update";
        data_type: form::FormDataTypeConfig = "DataType", "update";
        environment_name: String = "EnvironmentName", "replacement";
        fields: v::Map<form::FieldConfig> = "Fields", "update";
        form_action_type: form::FormActionType = "FormActionType", "update";
        label_decorator: form::LabelDecorator = "LabelDecorator", "update";
        name: String = "Name", "update; 1 to 255 characters";
        schema_version: String = "SchemaVersion", "update";
        sectional_elements: v::Map<form::SectionalElement> = "SectionalElements", "update";
        style: form::FormStyle = "Style", "update";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<Form> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Form`].
pub mod form {
    use crate::value as v;
    object!(FieldConfig = "AWS::AmplifyUIBuilder::Form.FieldConfig", "amplifyuibuilder-form-fieldconfig");
    impl FieldConfig {
        new! {}
        set! {
            excluded: bool = "Excluded", "update";
            input_type: FieldInputConfig = "InputType", "update";
            label: String = "Label", "update";
            position: FieldPosition = "Position", "update";
            validations: [FieldValidationConfiguration] = "Validations", "update";
        }
    }

    object!(FieldInputConfig = "AWS::AmplifyUIBuilder::Form.FieldInputConfig", "amplifyuibuilder-form-fieldinputconfig");
    impl FieldInputConfig {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            default_checked: bool = "DefaultChecked", "update";
            default_country_code: String = "DefaultCountryCode", "update";
            default_value: String = "DefaultValue", "update";
            descriptive_text: String = "DescriptiveText", "update";
            file_uploader_config: FileUploaderFieldConfig = "FileUploaderConfig", "update";
            is_array: bool = "IsArray", "update";
            max_value: v::Number = "MaxValue", "update";
            min_value: v::Number = "MinValue", "update";
            name: String = "Name", "update";
            placeholder: String = "Placeholder", "update";
            read_only: bool = "ReadOnly", "update";
            required: bool = "Required", "update";
            step: v::Number = "Step", "update";
            value: String = "Value", "update";
            value_mappings: ValueMappings = "ValueMappings", "update";
        }
    }

    object!(FieldPosition = "AWS::AmplifyUIBuilder::Form.FieldPosition", "amplifyuibuilder-form-fieldposition");
    impl FieldPosition {
        new! {}
        set! {
            below: String = "Below", "update";
            fixed: FixedPosition = "Fixed", "update";
            right_of: String = "RightOf", "update";
        }
    }

    object!(FieldValidationConfiguration = "AWS::AmplifyUIBuilder::Form.FieldValidationConfiguration", "amplifyuibuilder-form-fieldvalidationconfiguration");
    impl FieldValidationConfiguration {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            num_values: [v::Number] = "NumValues", "update";
            str_values: [String] = "StrValues", "update";
            validation_message: String = "ValidationMessage", "update";
        }
    }

    object!(FileUploaderFieldConfig = "AWS::AmplifyUIBuilder::Form.FileUploaderFieldConfig", "amplifyuibuilder-form-fileuploaderfieldconfig");
    impl FileUploaderFieldConfig {
        new! {
            accepted_file_types: [String] = "AcceptedFileTypes", "update";
            access_level: StorageAccessLevel = "AccessLevel", "update";
        }
        set! {
            is_resumable: bool = "IsResumable", "update";
            max_file_count: v::Number = "MaxFileCount", "update";
            max_size: v::Number = "MaxSize", "update";
            show_thumbnails: bool = "ShowThumbnails", "update";
        }
    }

    object!(FormButton = "AWS::AmplifyUIBuilder::Form.FormButton", "amplifyuibuilder-form-formbutton");
    impl FormButton {
        new! {}
        set! {
            children: String = "Children", "update";
            excluded: bool = "Excluded", "update";
            position: FieldPosition = "Position", "update";
        }
    }

    object!(FormCta = "AWS::AmplifyUIBuilder::Form.FormCTA", "amplifyuibuilder-form-formcta");
    impl FormCta {
        new! {}
        set! {
            cancel: FormButton = "Cancel", "update";
            clear: FormButton = "Clear", "update";
            position: FormButtonsPosition = "Position", "update";
            submit: FormButton = "Submit", "update";
        }
    }

    object!(FormDataTypeConfig = "AWS::AmplifyUIBuilder::Form.FormDataTypeConfig", "amplifyuibuilder-form-formdatatypeconfig");
    impl FormDataTypeConfig {
        new! {
            data_source_type: FormDataSourceType = "DataSourceType", "update";
            data_type_name: String = "DataTypeName", "update";
        }
    }

    object!(FormInputBindingPropertiesValue = "AWS::AmplifyUIBuilder::Form.FormInputBindingPropertiesValue", "amplifyuibuilder-form-forminputbindingpropertiesvalue");
    impl FormInputBindingPropertiesValue {
        new! {}
        set! {
            binding_properties: FormInputBindingPropertiesValueProperties = "BindingProperties", "update";
            type_: String = "Type", "update";
        }
    }

    object!(FormInputBindingPropertiesValueProperties = "AWS::AmplifyUIBuilder::Form.FormInputBindingPropertiesValueProperties", "amplifyuibuilder-form-forminputbindingpropertiesvalueproperties");
    impl FormInputBindingPropertiesValueProperties {
        new! {}
        set! {
            model: String = "Model", "update";
        }
    }

    object!(FormInputValueProperty = "AWS::AmplifyUIBuilder::Form.FormInputValueProperty", "amplifyuibuilder-form-forminputvalueproperty");
    impl FormInputValueProperty {
        new! {}
        set! {
            binding_properties: FormInputValuePropertyBindingProperties = "BindingProperties", "update";
            concat: [FormInputValueProperty] = "Concat", "update";
            value: String = "Value", "update";
        }
    }

    object!(FormInputValuePropertyBindingProperties = "AWS::AmplifyUIBuilder::Form.FormInputValuePropertyBindingProperties", "amplifyuibuilder-form-forminputvaluepropertybindingproperties");
    impl FormInputValuePropertyBindingProperties {
        new! {
            property: String = "Property", "update";
        }
        set! {
            field: String = "Field", "update";
        }
    }

    object!(FormStyle = "AWS::AmplifyUIBuilder::Form.FormStyle", "amplifyuibuilder-form-formstyle");
    impl FormStyle {
        new! {}
        set! {
            horizontal_gap: FormStyleConfig = "HorizontalGap", "update";
            outer_padding: FormStyleConfig = "OuterPadding", "update";
            vertical_gap: FormStyleConfig = "VerticalGap", "update";
        }
    }

    object!(FormStyleConfig = "AWS::AmplifyUIBuilder::Form.FormStyleConfig", "amplifyuibuilder-form-formstyleconfig");
    impl FormStyleConfig {
        new! {}
        set! {
            token_reference: String = "TokenReference", "update";
            value: String = "Value", "update";
        }
    }

    object!(SectionalElement = "AWS::AmplifyUIBuilder::Form.SectionalElement", "amplifyuibuilder-form-sectionalelement");
    impl SectionalElement {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            excluded: bool = "Excluded", "update";
            level: v::Number = "Level", "update";
            orientation: String = "Orientation", "update";
            position: FieldPosition = "Position", "update";
            text: String = "Text", "update";
        }
    }

    object!(ValueMapping = "AWS::AmplifyUIBuilder::Form.ValueMapping", "amplifyuibuilder-form-valuemapping");
    impl ValueMapping {
        new! {
            value: FormInputValueProperty = "Value", "update";
        }
        set! {
            display_value: FormInputValueProperty = "DisplayValue", "update";
        }
    }

    object!(ValueMappings = "AWS::AmplifyUIBuilder::Form.ValueMappings", "amplifyuibuilder-form-valuemappings");
    impl ValueMappings {
        new! {
            values: [ValueMapping] = "Values", "update";
        }
        set! {
            binding_properties: v::Map<FormInputBindingPropertiesValue> = "BindingProperties", "update";
        }
    }
    values! { FormActionType: Create = "create", Update = "update" }
    values! { LabelDecorator: Required = "required", Optional = "optional", None = "none" }
    values! { FixedPosition: First = "first" }
    values! { StorageAccessLevel: Public = "public", Protected = "protected", Private = "private" }
    values! { FormButtonsPosition: Top = "top", Bottom = "bottom", TopAndBottom = "top_and_bottom" }
    values! { FormDataSourceType: DataStore = "DataStore", Custom = "Custom" }
}

resource! {
    Theme = "AWS::AmplifyUIBuilder::Theme", "amplifyuibuilder-theme", Map("Tags"), String
}
impl Theme {
    new! {}
    set! {
        app_id: String = "AppId", "replacement";
        environment_name: String = "EnvironmentName", "replacement";
        name: String = "Name", "update; 1 to 255 characters";
        overrides: [theme::ThemeValues] = "Overrides", "update";
        tags: v::Map<String> = "Tags", "replacement";
        values: [theme::ThemeValues] = "Values", "update";
    }
}
impl c::Handle<Theme> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_modified_at: String = "ModifiedAt";
    }
}
/// Property types and values of [`Theme`].
pub mod theme {
    object!(ThemeValue = "AWS::AmplifyUIBuilder::Theme.ThemeValue", "amplifyuibuilder-theme-themevalue");
    impl ThemeValue {
        new! {}
        set! {
            children: [ThemeValues] = "Children", "update";
            value: String = "Value", "update";
        }
    }

    object!(ThemeValues = "AWS::AmplifyUIBuilder::Theme.ThemeValues", "amplifyuibuilder-theme-themevalues");
    impl ThemeValues {
        new! {}
        set! {
            key: String = "Key", "update";
            value: ThemeValue = "Value", "update";
        }
    }
}
