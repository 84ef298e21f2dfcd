// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTTwinMaker`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ComponentType = "AWS::IoTTwinMaker::ComponentType", "iottwinmaker-componenttype", Map("Tags"), String
}
impl ComponentType {
    new! {
        component_type_id: String = "ComponentTypeId", "replacement; 1 to 256 characters";
        workspace_id: String = "WorkspaceId", "replacement; 1 to 128 characters";
    }
    set! {
        composite_component_types: v::Map<component_type::CompositeComponentType> = "CompositeComponentTypes", "update";
        description: String = "Description", "update; at most 512 characters";
        extends_from: [String] = "ExtendsFrom", "update; 1 to 256 items";
        functions: v::Map<component_type::Function> = "Functions", "update";
        is_singleton: bool = "IsSingleton", "update";
        property_definitions: v::Map<component_type::PropertyDefinition> = "PropertyDefinitions", "update";
        property_groups: v::Map<component_type::PropertyGroup> = "PropertyGroups", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ComponentType> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_is_abstract: bool = "IsAbstract";
        attr_is_schema_initialized: bool = "IsSchemaInitialized";
        attr_status: v::Json = "Status";
        attr_status_error: v::Json = "Status.Error";
        attr_status_error_code: String = "Status.Error.Code";
        attr_status_error_message: String = "Status.Error.Message";
        attr_status_state: String = "Status.State";
        attr_update_date_time: String = "UpdateDateTime";
    }
}
give! { ComponentType: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ComponentType`].
pub mod component_type {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CompositeComponentType = "AWS::IoTTwinMaker::ComponentType.CompositeComponentType", "iottwinmaker-componenttype-compositecomponenttype");
    impl CompositeComponentType {
        new! {}
        set! {
            component_type_id: String = "ComponentTypeId", "update; 1 to 256 characters";
        }
    }

    object!(DataConnector = "AWS::IoTTwinMaker::ComponentType.DataConnector", "iottwinmaker-componenttype-dataconnector");
    impl DataConnector {
        new! {}
        set! {
            is_native: bool = "IsNative", "update";
            lambda: LambdaFunction = "Lambda", "update";
        }
    }

    object!(DataType = "AWS::IoTTwinMaker::ComponentType.DataType", "iottwinmaker-componenttype-datatype");
    impl DataType {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            allowed_values: [DataValue] = "AllowedValues", "update; at most 50 items";
            nested_type: DataType = "NestedType", "update";
            relationship: Relationship = "Relationship", "update";
            unit_of_measure: String = "UnitOfMeasure", "update; 1 to 256 characters";
        }
    }

    object!(DataValue = "AWS::IoTTwinMaker::ComponentType.DataValue", "iottwinmaker-componenttype-datavalue");
    impl DataValue {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            expression: String = "Expression", "update; 1 to 316 characters";
            integer_value: i64 = "IntegerValue", "update";
            list_value: [DataValue] = "ListValue", "update; at most 50 items";
            long_value: v::Number = "LongValue", "update";
            map_value: v::Map<DataValue> = "MapValue", "update";
            relationship_value: RelationshipValue = "RelationshipValue", "update";
            string_value: String = "StringValue", "update; 1 to 256 characters";
        }
    }

    object!(Error = "AWS::IoTTwinMaker::ComponentType.Error", "iottwinmaker-componenttype-error");
    impl Error {
        new! {}
        set! {
            code: Code = "Code", "update";
            message: String = "Message", "update; at most 2048 characters";
        }
    }

    object!(Function = "AWS::IoTTwinMaker::ComponentType.Function", "iottwinmaker-componenttype-function");
    impl Function {
        new! {}
        set! {
            implemented_by: DataConnector = "ImplementedBy", "update";
            required_properties: [String] = "RequiredProperties", "update; 1 to 256 items";
            scope: Scope = "Scope", "update";
        }
    }

    object!(LambdaFunction = "AWS::IoTTwinMaker::ComponentType.LambdaFunction", "iottwinmaker-componenttype-lambdafunction");
    impl LambdaFunction {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 128 characters";
        }
    }

    object!(PropertyDefinition = "AWS::IoTTwinMaker::ComponentType.PropertyDefinition", "iottwinmaker-componenttype-propertydefinition");
    impl PropertyDefinition {
        new! {}
        set! {
            configurations: v::Map<String> = "Configurations", "update";
            data_type: DataType = "DataType", "update";
            default_value: DataValue = "DefaultValue", "update";
            is_external_id: bool = "IsExternalId", "update";
            is_required_in_entity: bool = "IsRequiredInEntity", "update";
            is_stored_externally: bool = "IsStoredExternally", "update";
            is_time_series: bool = "IsTimeSeries", "update";
        }
    }

    object!(PropertyGroup = "AWS::IoTTwinMaker::ComponentType.PropertyGroup", "iottwinmaker-componenttype-propertygroup");
    impl PropertyGroup {
        new! {}
        set! {
            group_type: GroupType = "GroupType", "update";
            property_names: [String] = "PropertyNames", "update; 1 to 256 items";
        }
    }

    object!(Relationship = "AWS::IoTTwinMaker::ComponentType.Relationship", "iottwinmaker-componenttype-relationship");
    impl Relationship {
        new! {}
        set! {
            relationship_type: String = "RelationshipType", "update; 1 to 256 characters";
            target_component_type_id: String = "TargetComponentTypeId", "update; 1 to 256 characters";
        }
    }

    object!(RelationshipValue = "AWS::IoTTwinMaker::ComponentType.RelationshipValue", "iottwinmaker-componenttype-relationshipvalue");
    impl RelationshipValue {
        new! {}
        set! {
            target_component_name: String = "TargetComponentName", "update; 1 to 256 characters";
            target_entity_id: String = "TargetEntityId", "update; 1 to 128 characters";
        }
    }

    object!(Status = "AWS::IoTTwinMaker::ComponentType.Status", "iottwinmaker-componenttype-status");
    impl Status {
        new! {}
        set! {
            error: Error = "Error", "update";
            state: State = "State", "update";
        }
    }
    values! { Type: Relationship = "RELATIONSHIP", String = "STRING", Long = "LONG", Boolean = "BOOLEAN", Integer = "INTEGER", Double = "DOUBLE", List = "LIST", Map = "MAP" }
    values! { Code: ValidationError = "VALIDATION_ERROR", InternalFailure = "INTERNAL_FAILURE" }
    values! { Scope: Entity = "ENTITY", Workspace = "WORKSPACE" }
    values! { GroupType: Tabular = "TABULAR" }
    values! { State: Creating = "CREATING", Updating = "UPDATING", Deleting = "DELETING", Active = "ACTIVE", Error = "ERROR" }
}

resource! {
    Entity = "AWS::IoTTwinMaker::Entity", "iottwinmaker-entity", Map("Tags"), String
}
impl Entity {
    new! {
        entity_name: String = "EntityName", "update; 1 to 256 characters";
        workspace_id: String = "WorkspaceId", "replacement; 1 to 128 characters";
    }
    set! {
        components: v::Map<entity::Component> = "Components", "update";
        composite_components: v::Map<entity::CompositeComponent> = "CompositeComponents", "update";
        description: String = "Description", "update; at most 512 characters";
        entity_id: String = "EntityId", "replacement; 1 to 128 characters";
        parent_entity_id: String = "ParentEntityId", "update; 1 to 128 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Entity> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_has_child_entities: bool = "HasChildEntities";
        attr_status: v::Json = "Status";
        attr_status_error: v::Json = "Status.Error";
        attr_status_error_code: String = "Status.Error.Code";
        attr_status_error_message: String = "Status.Error.Message";
        attr_status_state: String = "Status.State";
        attr_update_date_time: String = "UpdateDateTime";
    }
}
give! { Entity: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Entity`].
pub mod entity {
    use crate::value as v;
    object!(Component = "AWS::IoTTwinMaker::Entity.Component", "iottwinmaker-entity-component");
    impl Component {
        new! {}
        set! {
            component_name: String = "ComponentName", "update; 1 to 256 characters";
            component_type_id: String = "ComponentTypeId", "update; 1 to 256 characters";
            defined_in: String = "DefinedIn", "update; 1 to 256 characters";
            description: String = "Description", "update; at most 512 characters";
            properties: v::Map<Property> = "Properties", "update";
            property_groups: v::Map<PropertyGroup> = "PropertyGroups", "update";
            status: Status = "Status", "update";
        }
    }

    object!(CompositeComponent = "AWS::IoTTwinMaker::Entity.CompositeComponent", "iottwinmaker-entity-compositecomponent");
    impl CompositeComponent {
        new! {}
        set! {
            component_name: String = "ComponentName", "update; 1 to 256 characters";
            component_path: String = "ComponentPath", "update; 1 to 256 characters";
            component_type_id: String = "ComponentTypeId", "update; 1 to 256 characters";
            description: String = "Description", "update; at most 512 characters";
            properties: v::Map<Property> = "Properties", "update";
            property_groups: v::Map<PropertyGroup> = "PropertyGroups", "update";
            status: Status = "Status", "update";
        }
    }

    object!(DataType = "AWS::IoTTwinMaker::Entity.DataType", "iottwinmaker-entity-datatype");
    impl DataType {
        new! {}
        set! {
            allowed_values: [DataValue] = "AllowedValues", "update; at most 50 items";
            nested_type: DataType = "NestedType", "update";
            relationship: Relationship = "Relationship", "update";
            type_: Type = "Type", "update";
            unit_of_measure: String = "UnitOfMeasure", "update; 1 to 256 characters";
        }
    }

    object!(DataValue = "AWS::IoTTwinMaker::Entity.DataValue", "iottwinmaker-entity-datavalue");
    impl DataValue {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            expression: String = "Expression", "update; 1 to 316 characters";
            integer_value: i64 = "IntegerValue", "update";
            list_value: [DataValue] = "ListValue", "update; at most 50 items";
            long_value: v::Number = "LongValue", "update";
            map_value: v::Map<DataValue> = "MapValue", "update";
            relationship_value: RelationshipValue = "RelationshipValue", "update";
            string_value: String = "StringValue", "update; 1 to 256 characters";
        }
    }

    object!(Definition = "AWS::IoTTwinMaker::Entity.Definition", "iottwinmaker-entity-definition");
    impl Definition {
        new! {}
        set! {
            configuration: v::Map<String> = "Configuration", "update";
            data_type: DataType = "DataType", "update";
            default_value: DataValue = "DefaultValue", "update";
            is_external_id: bool = "IsExternalId", "update";
            is_final: bool = "IsFinal", "update";
            is_imported: bool = "IsImported", "update";
            is_inherited: bool = "IsInherited", "update";
            is_required_in_entity: bool = "IsRequiredInEntity", "update";
            is_stored_externally: bool = "IsStoredExternally", "update";
            is_time_series: bool = "IsTimeSeries", "update";
        }
    }

    object!(Error = "AWS::IoTTwinMaker::Entity.Error", "iottwinmaker-entity-error");
    impl Error {
        new! {}
        set! {
            code: Code = "Code", "update";
            message: String = "Message", "update; at most 2048 characters";
        }
    }

    object!(Property = "AWS::IoTTwinMaker::Entity.Property", "iottwinmaker-entity-property");
    impl Property {
        new! {}
        set! {
            definition: Definition = "Definition", "update";
            value: DataValue = "Value", "update";
        }
    }

    object!(PropertyGroup = "AWS::IoTTwinMaker::Entity.PropertyGroup", "iottwinmaker-entity-propertygroup");
    impl PropertyGroup {
        new! {}
        set! {
            group_type: GroupType = "GroupType", "update";
            property_names: [String] = "PropertyNames", "update; 1 to 256 items";
        }
    }

    object!(Relationship = "AWS::IoTTwinMaker::Entity.Relationship", "iottwinmaker-entity-relationship");
    impl Relationship {
        new! {}
        set! {
            relationship_type: String = "RelationshipType", "update; 1 to 256 characters";
            target_component_type_id: String = "TargetComponentTypeId", "update; 1 to 256 characters";
        }
    }

    object!(RelationshipValue = "AWS::IoTTwinMaker::Entity.RelationshipValue", "iottwinmaker-entity-relationshipvalue");
    impl RelationshipValue {
        new! {}
        set! {
            target_component_name: String = "TargetComponentName", "update; 1 to 256 characters";
            target_entity_id: String = "TargetEntityId", "update; 1 to 128 characters";
        }
    }

    object!(Status = "AWS::IoTTwinMaker::Entity.Status", "iottwinmaker-entity-status");
    impl Status {
        new! {}
        set! {
            error: Error = "Error", "update";
            state: State = "State", "update";
        }
    }
    values! { Type: Relationship = "RELATIONSHIP", String = "STRING", Long = "LONG", Boolean = "BOOLEAN", Integer = "INTEGER", Double = "DOUBLE", List = "LIST", Map = "MAP" }
    values! { Code: ValidationError = "VALIDATION_ERROR", InternalFailure = "INTERNAL_FAILURE" }
    values! { GroupType: Tabular = "TABULAR" }
    values! { State: Creating = "CREATING", Updating = "UPDATING", Deleting = "DELETING", Active = "ACTIVE", Error = "ERROR" }
}

resource! {
    Scene = "AWS::IoTTwinMaker::Scene", "iottwinmaker-scene", Map("Tags"), String
}
impl Scene {
    new! {
        scene_id: String = "SceneId", "replacement; 1 to 128 characters";
        workspace_id: String = "WorkspaceId", "replacement; 1 to 128 characters";
        content_location: String = "ContentLocation", "update; at most 256 characters";
    }
    set! {
        capabilities: [String] = "Capabilities", "update; at most 50 items";
        description: String = "Description", "update; at most 512 characters";
        scene_metadata: v::Map<String> = "SceneMetadata", "update; at most 50 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Scene> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_generated_scene_metadata: v::Json = "GeneratedSceneMetadata";
        attr_update_date_time: String = "UpdateDateTime";
    }
}
give! { Scene: m::Arn = GetAtt("Arn"); }

resource! {
    SyncJob = "AWS::IoTTwinMaker::SyncJob", "iottwinmaker-syncjob", Map("Tags"), String
}
impl SyncJob {
    new! {
        workspace_id: String = "WorkspaceId", "replacement; 1 to 128 characters";
        sync_role: String = "SyncRole", "replacement; 20 to 2048 characters";
        sync_source: String = "SyncSource", "replacement; 1 to 128 characters";
    }
    set! {
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<SyncJob> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_state: String = "State";
        attr_update_date_time: String = "UpdateDateTime";
    }
}
give! { SyncJob: m::Arn = GetAtt("Arn"); }

resource! {
    Workspace = "AWS::IoTTwinMaker::Workspace", "iottwinmaker-workspace", Map("Tags"), String
}
impl Workspace {
    new! {
        role: m::iam::RoleArn = "Role", "update; 20 to 2048 characters";
        s3_location: m::s3::BucketArn = "S3Location", "update; at most 1024 characters";
        workspace_id: String = "WorkspaceId", "replacement; 1 to 128 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date_time: String = "CreationDateTime";
        attr_update_date_time: String = "UpdateDateTime";
    }
}
give! { Workspace: m::Arn = GetAtt("Arn"); }
