// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTSiteWise`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPolicy = "AWS::IoTSiteWise::AccessPolicy", "iotsitewise-accesspolicy", None, String
}
impl AccessPolicy {
    new! {
        access_policy_identity: access_policy::AccessPolicyIdentity = "AccessPolicyIdentity", "update";
        access_policy_permission: access_policy::AccessPolicyPermission = "AccessPolicyPermission", "update";
        access_policy_resource: access_policy::AccessPolicyResource = "AccessPolicyResource", "update";
    }
}
impl c::Handle<AccessPolicy> {
    get! {
        attr_access_policy_arn: m::Arn = "AccessPolicyArn";
        attr_access_policy_id: String = "AccessPolicyId";
    }
}
give! { AccessPolicy: m::Arn = GetAtt("AccessPolicyArn"); }
/// Property types and values of [`AccessPolicy`].
pub mod access_policy {
    use crate::value::meaning as m;
    object!(AccessPolicyIdentity = "AWS::IoTSiteWise::AccessPolicy.AccessPolicyIdentity", "iotsitewise-accesspolicy-accesspolicyidentity");
    impl AccessPolicyIdentity {
        new! {}
        set! {
            iam_role: IamRole = "IamRole", "update";
            iam_user: IamUser = "IamUser", "update";
            user: User = "User", "update";
        }
    }

    object!(AccessPolicyResource = "AWS::IoTSiteWise::AccessPolicy.AccessPolicyResource", "iotsitewise-accesspolicy-accesspolicyresource");
    impl AccessPolicyResource {
        new! {}
        set! {
            portal: Portal = "Portal", "update";
            project: Project = "Project", "update";
        }
    }

    object!(IamRole = "AWS::IoTSiteWise::AccessPolicy.IamRole", "iotsitewise-accesspolicy-iamrole");
    impl IamRole {
        new! {}
        set! {
            arn: m::Arn = "arn", "update; 1 to 1600 characters";
        }
    }

    object!(IamUser = "AWS::IoTSiteWise::AccessPolicy.IamUser", "iotsitewise-accesspolicy-iamuser");
    impl IamUser {
        new! {}
        set! {
            arn: m::Arn = "arn", "update; 1 to 1600 characters";
        }
    }

    object!(Portal = "AWS::IoTSiteWise::AccessPolicy.Portal", "iotsitewise-accesspolicy-portal");
    impl Portal {
        new! {}
        set! {
            id: String = "id", "update; 36 characters";
        }
    }

    object!(Project = "AWS::IoTSiteWise::AccessPolicy.Project", "iotsitewise-accesspolicy-project");
    impl Project {
        new! {}
        set! {
            id: String = "id", "update; 36 characters";
        }
    }

    object!(User = "AWS::IoTSiteWise::AccessPolicy.User", "iotsitewise-accesspolicy-user");
    impl User {
        new! {}
        set! {
            id: String = "id", "update; 1 to 256 characters";
        }
    }
    values! { AccessPolicyPermission: Administrator = "ADMINISTRATOR", Viewer = "VIEWER" }
}

resource! {
    Application = "AWS::IoTSiteWise::Application", "iotsitewise-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
        workspace_name: String = "WorkspaceName", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 2048 characters";
        idc_instance_arn: m::Arn = "IdcInstanceArn", "replacement; 1 to 1600 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dns_subdomain: String = "DnsSubdomain";
        attr_idc_application_arn: m::Arn = "IdcApplicationArn";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Application: m::Arn = Ref; }

resource! {
    Asset = "AWS::IoTSiteWise::Asset", "iotsitewise-asset", List("Tags"), String
}
impl Asset {
    new! {
        asset_model_id: m::iotsitewise::AssetModelId = "AssetModelId", "update; 13 to 139 characters";
        asset_name: String = "AssetName", "update; 1 to 256 characters";
    }
    set! {
        asset_description: String = "AssetDescription", "update; 1 to 2048 characters";
        asset_external_id: String = "AssetExternalId", "update; 2 to 128 characters";
        asset_hierarchies: [asset::AssetHierarchy] = "AssetHierarchies", "update";
        asset_properties: [asset::AssetProperty] = "AssetProperties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Asset> {
    get! {
        attr_asset_arn: m::Arn = "AssetArn";
        attr_asset_id: String = "AssetId";
    }
}
give! { Asset: m::Arn = GetAtt("AssetArn"); }
/// Property types and values of [`Asset`].
pub mod asset {
    object!(AssetHierarchy = "AWS::IoTSiteWise::Asset.AssetHierarchy", "iotsitewise-asset-assethierarchy");
    impl AssetHierarchy {
        new! {
            child_asset_id: String = "ChildAssetId", "update";
        }
        set! {
            external_id: String = "ExternalId", "update; 2 to 128 characters";
            logical_id: String = "LogicalId", "update; 1 to 256 characters";
        }
    }

    object!(AssetProperty = "AWS::IoTSiteWise::Asset.AssetProperty", "iotsitewise-asset-assetproperty");
    impl AssetProperty {
        new! {}
        set! {
            alias: String = "Alias", "update";
            external_id: String = "ExternalId", "update; 2 to 128 characters";
            logical_id: String = "LogicalId", "update; 1 to 256 characters";
            notification_state: NotificationState = "NotificationState", "update";
            unit: String = "Unit", "update";
        }
    }
    values! { NotificationState: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    AssetModel = "AWS::IoTSiteWise::AssetModel", "iotsitewise-assetmodel", List("Tags"), m::iotsitewise::AssetModelId
}
impl AssetModel {
    new! {
        asset_model_name: String = "AssetModelName", "update; 1 to 256 characters";
    }
    set! {
        asset_model_composite_models: [asset_model::AssetModelCompositeModel] = "AssetModelCompositeModels", "update";
        asset_model_description: String = "AssetModelDescription", "update; 1 to 2048 characters";
        asset_model_external_id: String = "AssetModelExternalId", "update; 2 to 128 characters";
        asset_model_hierarchies: [asset_model::AssetModelHierarchy] = "AssetModelHierarchies", "update";
        asset_model_properties: [asset_model::AssetModelProperty] = "AssetModelProperties", "update";
        asset_model_type: asset_model::AssetModelType = "AssetModelType", "replacement";
        enforced_asset_model_interface_relationships: [asset_model::EnforcedAssetModelInterfaceRelationship] = "EnforcedAssetModelInterfaceRelationships", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AssetModel> {
    get! {
        attr_asset_model_arn: m::Arn = "AssetModelArn";
        attr_asset_model_id: m::iotsitewise::AssetModelId = "AssetModelId";
    }
}
give! { AssetModel: m::Arn = GetAtt("AssetModelArn"); m::iotsitewise::AssetModelId = Ref; }
/// Property types and values of [`AssetModel`].
pub mod asset_model {
    object!(AssetModelCompositeModel = "AWS::IoTSiteWise::AssetModel.AssetModelCompositeModel", "iotsitewise-assetmodel-assetmodelcompositemodel");
    impl AssetModelCompositeModel {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            type_: String = "Type", "update; 1 to 256 characters";
        }
        set! {
            composed_asset_model_id: String = "ComposedAssetModelId", "update";
            composite_model_properties: [AssetModelProperty] = "CompositeModelProperties", "update";
            description: String = "Description", "update; 1 to 2048 characters";
            external_id: String = "ExternalId", "update; 2 to 128 characters";
            parent_asset_model_composite_model_external_id: String = "ParentAssetModelCompositeModelExternalId", "update; 2 to 128 characters";
            path: [String] = "Path", "update";
        }
    }

    object!(AssetModelHierarchy = "AWS::IoTSiteWise::AssetModel.AssetModelHierarchy", "iotsitewise-assetmodel-assetmodelhierarchy");
    impl AssetModelHierarchy {
        new! {
            child_asset_model_id: String = "ChildAssetModelId", "update; 13 to 139 characters";
            name: String = "Name", "update; 1 to 256 characters";
        }
        set! {
            external_id: String = "ExternalId", "update; 2 to 128 characters";
            logical_id: String = "LogicalId", "update; 1 to 256 characters";
        }
    }

    object!(AssetModelProperty = "AWS::IoTSiteWise::AssetModel.AssetModelProperty", "iotsitewise-assetmodel-assetmodelproperty");
    impl AssetModelProperty {
        new! {
            data_type: DataType = "DataType", "update";
            name: String = "Name", "update; 1 to 256 characters";
            type_: PropertyType = "Type", "update";
        }
        set! {
            data_type_spec: DataTypeSpec = "DataTypeSpec", "update; 1 to 256 characters; cannot be read back";
            external_id: String = "ExternalId", "update; 2 to 128 characters";
            logical_id: String = "LogicalId", "update; 1 to 256 characters";
            unit: String = "Unit", "update; 1 to 256 characters";
        }
    }

    object!(Attribute = "AWS::IoTSiteWise::AssetModel.Attribute", "iotsitewise-assetmodel-attribute");
    impl Attribute {
        new! {}
        set! {
            default_value: String = "DefaultValue", "update";
        }
    }

    object!(EnforcedAssetModelInterfacePropertyMapping = "AWS::IoTSiteWise::AssetModel.EnforcedAssetModelInterfacePropertyMapping", "iotsitewise-assetmodel-enforcedassetmodelinterfacepropertymapping");
    impl EnforcedAssetModelInterfacePropertyMapping {
        new! {
            interface_asset_model_property_external_id: String = "InterfaceAssetModelPropertyExternalId", "update";
        }
        set! {
            asset_model_property_external_id: String = "AssetModelPropertyExternalId", "update";
            asset_model_property_logical_id: String = "AssetModelPropertyLogicalId", "update";
        }
    }

    object!(EnforcedAssetModelInterfaceRelationship = "AWS::IoTSiteWise::AssetModel.EnforcedAssetModelInterfaceRelationship", "iotsitewise-assetmodel-enforcedassetmodelinterfacerelationship");
    impl EnforcedAssetModelInterfaceRelationship {
        new! {}
        set! {
            interface_asset_model_id: String = "InterfaceAssetModelId", "update";
            property_mappings: [EnforcedAssetModelInterfacePropertyMapping] = "PropertyMappings", "update";
        }
    }

    object!(ExpressionVariable = "AWS::IoTSiteWise::AssetModel.ExpressionVariable", "iotsitewise-assetmodel-expressionvariable");
    impl ExpressionVariable {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            value: VariableValue = "Value", "update";
        }
    }

    object!(Metric = "AWS::IoTSiteWise::AssetModel.Metric", "iotsitewise-assetmodel-metric");
    impl Metric {
        new! {
            expression: String = "Expression", "update; at most 1024 characters";
            variables: [ExpressionVariable] = "Variables", "update";
            window: MetricWindow = "Window", "update";
        }
    }

    object!(MetricWindow = "AWS::IoTSiteWise::AssetModel.MetricWindow", "iotsitewise-assetmodel-metricwindow");
    impl MetricWindow {
        new! {}
        set! {
            tumbling: TumblingWindow = "Tumbling", "update";
        }
    }

    object!(PropertyPathDefinition = "AWS::IoTSiteWise::AssetModel.PropertyPathDefinition", "iotsitewise-assetmodel-propertypathdefinition");
    impl PropertyPathDefinition {
        new! {
            name: String = "Name", "update; 1 to 256 characters; cannot be read back";
        }
    }

    object!(PropertyType = "AWS::IoTSiteWise::AssetModel.PropertyType", "iotsitewise-assetmodel-propertytype");
    impl PropertyType {
        new! {
            type_name: TypeName = "TypeName", "update";
        }
        set! {
            attribute: Attribute = "Attribute", "update";
            metric: Metric = "Metric", "update";
            transform: Transform = "Transform", "update";
        }
    }

    object!(Transform = "AWS::IoTSiteWise::AssetModel.Transform", "iotsitewise-assetmodel-transform");
    impl Transform {
        new! {
            expression: String = "Expression", "update; at most 1024 characters";
            variables: [ExpressionVariable] = "Variables", "update";
        }
    }

    object!(TumblingWindow = "AWS::IoTSiteWise::AssetModel.TumblingWindow", "iotsitewise-assetmodel-tumblingwindow");
    impl TumblingWindow {
        new! {
            interval: String = "Interval", "update; 2 to 23 characters";
        }
        set! {
            offset: String = "Offset", "update; 2 to 25 characters";
        }
    }

    object!(VariableValue = "AWS::IoTSiteWise::AssetModel.VariableValue", "iotsitewise-assetmodel-variablevalue");
    impl VariableValue {
        new! {}
        set! {
            hierarchy_external_id: String = "HierarchyExternalId", "update; 2 to 128 characters; cannot be read back";
            hierarchy_id: String = "HierarchyId", "update; 36 characters; cannot be read back";
            hierarchy_logical_id: String = "HierarchyLogicalId", "update; 1 to 256 characters; cannot be read back";
            property_external_id: String = "PropertyExternalId", "update; 2 to 128 characters";
            property_logical_id: String = "PropertyLogicalId", "update; 1 to 256 characters";
            property_path: [PropertyPathDefinition] = "PropertyPath", "update";
        }
    }
    values! { AssetModelType: AssetModel = "ASSET_MODEL", ComponentModel = "COMPONENT_MODEL", Interface = "INTERFACE" }
    values! { DataType: String = "STRING", Integer = "INTEGER", Double = "DOUBLE", Boolean = "BOOLEAN", Struct = "STRUCT" }
    values! { DataTypeSpec: AwsAlarmState = "AWS/ALARM_STATE" }
    values! { TypeName: Measurement = "Measurement", Attribute = "Attribute", Transform = "Transform", Metric = "Metric" }
}

resource! {
    ComputationModel = "AWS::IoTSiteWise::ComputationModel", "iotsitewise-computationmodel", List("Tags"), String
}
impl ComputationModel {
    new! {
        computation_model_name: String = "ComputationModelName", "update; 1 to 256 characters";
        computation_model_configuration: computation_model::ComputationModelConfiguration = "ComputationModelConfiguration", "update";
        computation_model_data_binding: v::Map<computation_model::ComputationModelDataBindingValue> = "ComputationModelDataBinding", "update";
    }
    set! {
        computation_model_description: String = "ComputationModelDescription", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ComputationModel> {
    get! {
        attr_computation_model_arn: m::Arn = "ComputationModelArn";
        attr_computation_model_id: String = "ComputationModelId";
    }
}
give! { ComputationModel: m::Arn = GetAtt("ComputationModelArn"); }
/// Property types and values of [`ComputationModel`].
pub mod computation_model {
    use crate::value::meaning as m;
    object!(AnomalyDetectionComputationModelConfiguration = "AWS::IoTSiteWise::ComputationModel.AnomalyDetectionComputationModelConfiguration", "iotsitewise-computationmodel-anomalydetectioncomputationmodelconfiguration");
    impl AnomalyDetectionComputationModelConfiguration {
        new! {
            input_properties: String = "InputProperties", "update; 4 to 67 characters";
            result_property: String = "ResultProperty", "update; 4 to 67 characters";
        }
    }

    object!(AssetModelPropertyBindingValue = "AWS::IoTSiteWise::ComputationModel.AssetModelPropertyBindingValue", "iotsitewise-computationmodel-assetmodelpropertybindingvalue");
    impl AssetModelPropertyBindingValue {
        new! {
            asset_model_id: m::iotsitewise::AssetModelId = "AssetModelId", "update; 36 characters";
            property_id: String = "PropertyId", "update; 36 characters";
        }
    }

    object!(AssetPropertyBindingValue = "AWS::IoTSiteWise::ComputationModel.AssetPropertyBindingValue", "iotsitewise-computationmodel-assetpropertybindingvalue");
    impl AssetPropertyBindingValue {
        new! {
            asset_id: String = "AssetId", "update; 36 characters";
            property_id: String = "PropertyId", "update; 36 characters";
        }
    }

    object!(ComputationModelConfiguration = "AWS::IoTSiteWise::ComputationModel.ComputationModelConfiguration", "iotsitewise-computationmodel-computationmodelconfiguration");
    impl ComputationModelConfiguration {
        new! {}
        set! {
            anomaly_detection: AnomalyDetectionComputationModelConfiguration = "AnomalyDetection", "update";
        }
    }

    object!(ComputationModelDataBindingValue = "AWS::IoTSiteWise::ComputationModel.ComputationModelDataBindingValue", "iotsitewise-computationmodel-computationmodeldatabindingvalue");
    impl ComputationModelDataBindingValue {
        new! {}
        set! {
            asset_model_property: AssetModelPropertyBindingValue = "AssetModelProperty", "update";
            asset_property: AssetPropertyBindingValue = "AssetProperty", "update";
            list: [ComputationModelDataBindingValue] = "List", "update";
        }
    }
}

resource! {
    Dashboard = "AWS::IoTSiteWise::Dashboard", "iotsitewise-dashboard", List("Tags"), String
}
impl Dashboard {
    new! {
        dashboard_name: String = "DashboardName", "update; 1 to 256 characters";
        dashboard_definition: String = "DashboardDefinition", "update; at most 204800 characters";
        dashboard_description: String = "DashboardDescription", "update; 1 to 2048 characters";
    }
    set! {
        project_id: String = "ProjectId", "replacement; 36 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Dashboard> {
    get! {
        attr_dashboard_arn: m::Arn = "DashboardArn";
        attr_dashboard_id: String = "DashboardId";
    }
}
give! { Dashboard: m::Arn = GetAtt("DashboardArn"); }

resource! {
    Dataset = "AWS::IoTSiteWise::Dataset", "iotsitewise-dataset", List("Tags"), String
}
impl Dataset {
    new! {
        dataset_name: String = "DatasetName", "update; 1 to 256 characters";
    }
    set! {
        dataset_config: dataset::DatasetConfig = "DatasetConfig", "update";
        dataset_description: String = "DatasetDescription", "update; 1 to 2048 characters";
        dataset_source: dataset::DatasetSource = "DatasetSource", "update";
        dataset_type: dataset::DatasetType = "DatasetType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        workspace_name: String = "WorkspaceName", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_dataset_arn: m::Arn = "DatasetArn";
        attr_dataset_id: String = "DatasetId";
    }
}
give! { Dataset: m::Arn = GetAtt("DatasetArn"); }
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value::meaning as m;
    object!(DatasetConfig = "AWS::IoTSiteWise::Dataset.DatasetConfig", "iotsitewise-dataset-datasetconfig");
    impl DatasetConfig {
        new! {}
        set! {
            session: SessionConfig = "Session", "update";
        }
    }

    object!(DatasetSource = "AWS::IoTSiteWise::Dataset.DatasetSource", "iotsitewise-dataset-datasetsource");
    impl DatasetSource {
        new! {
            source_type: SourceType = "SourceType", "update";
            source_format: SourceFormat = "SourceFormat", "update";
        }
        set! {
            source_detail: SourceDetail = "SourceDetail", "update";
        }
    }

    object!(KendraSourceDetail = "AWS::IoTSiteWise::Dataset.KendraSourceDetail", "iotsitewise-dataset-kendrasourcedetail");
    impl KendraSourceDetail {
        new! {
            knowledge_base_arn: m::Arn = "KnowledgeBaseArn", "update; 1 to 1600 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
        }
    }

    object!(SessionConfig = "AWS::IoTSiteWise::Dataset.SessionConfig", "iotsitewise-dataset-sessionconfig");
    impl SessionConfig {
        new! {
            session_end_time: String = "SessionEndTime", "update";
            session_start_time: String = "SessionStartTime", "update";
        }
    }

    object!(SourceDetail = "AWS::IoTSiteWise::Dataset.SourceDetail", "iotsitewise-dataset-sourcedetail");
    impl SourceDetail {
        new! {}
        set! {
            kendra: KendraSourceDetail = "Kendra", "update";
        }
    }
    values! { DatasetType: Session = "SESSION", Curated = "CURATED", External = "EXTERNAL" }
    values! { SourceFormat: KnowledgeBase = "KNOWLEDGE_BASE", Timeseries = "TIMESERIES" }
    values! { SourceType: Kendra = "KENDRA", Sitewise = "SITEWISE" }
}

resource! {
    Gateway = "AWS::IoTSiteWise::Gateway", "iotsitewise-gateway", List("Tags"), String
}
impl Gateway {
    new! {
        gateway_name: String = "GatewayName", "update; 1 to 256 characters";
        gateway_platform: gateway::GatewayPlatform = "GatewayPlatform", "replacement";
    }
    set! {
        gateway_capability_summaries: [gateway::GatewayCapabilitySummary] = "GatewayCapabilitySummaries", "update";
        gateway_version: String = "GatewayVersion", "replacement; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Gateway> {
    get! {
        attr_gateway_id: String = "GatewayId";
    }
}
/// Property types and values of [`Gateway`].
pub mod gateway {
    object!(GatewayCapabilitySummary = "AWS::IoTSiteWise::Gateway.GatewayCapabilitySummary", "iotsitewise-gateway-gatewaycapabilitysummary");
    impl GatewayCapabilitySummary {
        new! {
            capability_namespace: String = "CapabilityNamespace", "update";
        }
        set! {
            capability_configuration: String = "CapabilityConfiguration", "update";
        }
    }

    object!(GatewayPlatform = "AWS::IoTSiteWise::Gateway.GatewayPlatform", "iotsitewise-gateway-gatewayplatform");
    impl GatewayPlatform {
        new! {}
        set! {
            greengrass_v2: GreengrassV2 = "GreengrassV2", "replacement";
            siemens_ie: SiemensIe = "SiemensIE", "update";
        }
    }

    object!(GreengrassV2 = "AWS::IoTSiteWise::Gateway.GreengrassV2", "iotsitewise-gateway-greengrassv2");
    impl GreengrassV2 {
        new! {
            core_device_thing_name: String = "CoreDeviceThingName", "replacement; 1 to 128 characters";
        }
        set! {
            core_device_operating_system: CoreDeviceOperatingSystem = "CoreDeviceOperatingSystem", "update";
        }
    }

    object!(SiemensIe = "AWS::IoTSiteWise::Gateway.SiemensIE", "iotsitewise-gateway-siemensie");
    impl SiemensIe {
        new! {
            iot_core_thing_name: String = "IotCoreThingName", "update; 1 to 128 characters";
        }
    }
    values! { CoreDeviceOperatingSystem: LinuxAarch64 = "LINUX_AARCH64", LinuxAmd64 = "LINUX_AMD64", WindowsAmd64 = "WINDOWS_AMD64" }
}

resource! {
    Pipeline = "AWS::IoTSiteWise::Pipeline", "iotsitewise-pipeline", List("Tags"), m::Arn
}
impl Pipeline {
    new! {
        pipeline_name: String = "PipelineName", "replacement; 1 to 128 characters";
        workspace_name: String = "WorkspaceName", "replacement; 1 to 128 characters";
        computations: [pipeline::ComputeNode] = "Computations", "update; 1 to 50 items";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        environment_variables: v::Map<String> = "EnvironmentVariables", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Pipeline> {
    get! {
        attr_pipeline_arn: m::Arn = "PipelineArn";
        attr_status: String = "Status";
    }
}
give! { Pipeline: m::Arn = Ref; }
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    use crate::value as v;
    object!(ComputeNode = "AWS::IoTSiteWise::Pipeline.ComputeNode", "iotsitewise-pipeline-computenode");
    impl ComputeNode {
        new! {
            compute_node_name: String = "ComputeNodeName", "update; 1 to 128 characters";
            task_name: String = "TaskName", "update; 1 to 128 characters";
        }
        set! {
            depends_on: [String] = "DependsOn", "update; at most 50 items";
            environment_variables: v::Map<String> = "EnvironmentVariables", "update";
        }
    }
}

resource! {
    Portal = "AWS::IoTSiteWise::Portal", "iotsitewise-portal", List("Tags"), String
}
impl Portal {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
        portal_name: String = "PortalName", "update; 1 to 256 characters";
        portal_contact_email: String = "PortalContactEmail", "update; 1 to 255 characters";
    }
    set! {
        alarms: portal::Alarms = "Alarms", "update";
        notification_sender_email: String = "NotificationSenderEmail", "update; 1 to 255 characters";
        portal_auth_mode: portal::PortalAuthMode = "PortalAuthMode", "replacement";
        portal_description: String = "PortalDescription", "update; 1 to 2048 characters";
        portal_type: portal::PortalType = "PortalType", "replacement";
        portal_type_configuration: v::Map<portal::PortalTypeEntry> = "PortalTypeConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Portal> {
    get! {
        attr_portal_arn: m::Arn = "PortalArn";
        attr_portal_client_id: String = "PortalClientId";
        attr_portal_id: String = "PortalId";
        attr_portal_start_url: String = "PortalStartUrl";
    }
}
give! { Portal: m::Arn = GetAtt("PortalArn"); }
/// Property types and values of [`Portal`].
pub mod portal {
    use crate::value::meaning as m;
    object!(Alarms = "AWS::IoTSiteWise::Portal.Alarms", "iotsitewise-portal-alarms");
    impl Alarms {
        new! {}
        set! {
            alarm_role_arn: m::iam::RoleArn = "AlarmRoleArn", "update; 1 to 1600 characters";
            notification_lambda_arn: m::Arn = "NotificationLambdaArn", "update; 1 to 1600 characters";
        }
    }

    object!(PortalTypeEntry = "AWS::IoTSiteWise::Portal.PortalTypeEntry", "iotsitewise-portal-portaltypeentry");
    impl PortalTypeEntry {
        new! {
            portal_tools: [String] = "PortalTools", "update";
        }
    }
    values! { PortalAuthMode: Iam = "IAM", Sso = "SSO" }
    values! { PortalType: SitewisePortalV1 = "SITEWISE_PORTAL_V1", SitewisePortalV2 = "SITEWISE_PORTAL_V2" }
}

resource! {
    Project = "AWS::IoTSiteWise::Project", "iotsitewise-project", List("Tags"), String
}
impl Project {
    new! {
        portal_id: String = "PortalId", "replacement; 36 characters";
        project_name: String = "ProjectName", "update; 1 to 256 characters";
    }
    set! {
        asset_ids: [String] = "AssetIds", "update";
        project_description: String = "ProjectDescription", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Project> {
    get! {
        attr_project_arn: m::Arn = "ProjectArn";
        attr_project_id: String = "ProjectId";
    }
}
give! { Project: m::Arn = GetAtt("ProjectArn"); }

resource! {
    Task = "AWS::IoTSiteWise::Task", "iotsitewise-task", List("Tags"), m::Arn
}
impl Task {
    new! {
        task_name: String = "TaskName", "replacement; 1 to 128 characters";
        workspace_name: String = "WorkspaceName", "replacement; 1 to 128 characters";
        task_configuration: task::TaskConfiguration = "TaskConfiguration", "update";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Task> {
    get! {
        attr_status: String = "Status";
        attr_task_arn: m::Arn = "TaskArn";
    }
}
give! { Task: m::Arn = Ref; }
/// Property types and values of [`Task`].
pub mod task {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ContainerTaskConfiguration = "AWS::IoTSiteWise::Task.ContainerTaskConfiguration", "iotsitewise-task-containertaskconfiguration");
    impl ContainerTaskConfiguration {
        new! {
            processing_type: ProcessingType = "ProcessingType", "update";
            ecr_uri: String = "EcrUri", "update; 1 to 1024 characters";
            processing_unit: ProcessingUnit = "ProcessingUnit", "update";
            task_execution_role: String = "TaskExecutionRole", "update; 20 to 2048 characters";
        }
        set! {
            command: [String] = "Command", "update";
            environment_variables: v::Map<String> = "EnvironmentVariables", "update";
            ephemeral_storage_configuration: EphemeralStorageConfiguration = "EphemeralStorageConfiguration", "update";
            mounts: [Mount] = "Mounts", "update; at most 5 items";
            timeout_seconds: i64 = "TimeoutSeconds", "update; 60 to 86400";
        }
    }

    object!(EphemeralStorageConfiguration = "AWS::IoTSiteWise::Task.EphemeralStorageConfiguration", "iotsitewise-task-ephemeralstorageconfiguration");
    impl EphemeralStorageConfiguration {
        new! {
            storage_class: StorageClass = "StorageClass", "update";
            storage_size_in_gib: i64 = "StorageSizeInGiB", "update; 1 to 16384";
        }
    }

    object!(Mount = "AWS::IoTSiteWise::Task.Mount", "iotsitewise-task-mount");
    impl Mount {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            storage_type: StorageType = "StorageType", "update";
            relative_path: String = "RelativePath", "update; 1 to 1024 characters";
            source: MountSource = "Source", "update";
        }
    }

    object!(MountSource = "AWS::IoTSiteWise::Task.MountSource", "iotsitewise-task-mountsource");
    impl MountSource {
        new! {
            s3_access_point: S3AccessPointSource = "S3AccessPoint", "update";
        }
    }

    object!(S3AccessPointSource = "AWS::IoTSiteWise::Task.S3AccessPointSource", "iotsitewise-task-s3accesspointsource");
    impl S3AccessPointSource {
        new! {
            access_point_arn: m::Arn = "AccessPointArn", "update; 4 to 128 characters";
        }
        set! {
            prefix: String = "Prefix", "update; 1 to 1024 characters";
        }
    }

    object!(TaskConfiguration = "AWS::IoTSiteWise::Task.TaskConfiguration", "iotsitewise-task-taskconfiguration");
    impl TaskConfiguration {
        new! {
            container_task_configuration: ContainerTaskConfiguration = "ContainerTaskConfiguration", "update";
        }
    }
    values! { ProcessingType: GenericComputeProcessing = "GENERIC_COMPUTE_PROCESSING", HardwareAcceleratedProcessing = "HARDWARE_ACCELERATED_PROCESSING" }
    values! { ProcessingUnit: Units2 = "UNITS_2", Units4 = "UNITS_4", Units8 = "UNITS_8", Units12 = "UNITS_12", Units16 = "UNITS_16", Units24 = "UNITS_24", Units32 = "UNITS_32", Units36 = "UNITS_36", Units48 = "UNITS_48", Units60 = "UNITS_60", Units64 = "UNITS_64", Units72 = "UNITS_72", Units84 = "UNITS_84", Units96 = "UNITS_96" }
    values! { StorageClass: Standard1 = "STANDARD_1", Standard2 = "STANDARD_2", Throughput1 = "THROUGHPUT_1", Throughput2 = "THROUGHPUT_2" }
    values! { StorageType: SharedStorage = "SHARED_STORAGE" }
}

resource! {
    Workspace = "AWS::IoTSiteWise::Workspace", "iotsitewise-workspace", List("Tags"), m::Arn
}
impl Workspace {
    new! {
        workspace_name: String = "WorkspaceName", "replacement; 1 to 128 characters";
        encryption_configuration: workspace::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        workspace_description: String = "WorkspaceDescription", "update; at most 2048 characters";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_workspace_arn: m::Arn = "WorkspaceArn";
    }
}
give! { Workspace: m::Arn = Ref; }
/// Property types and values of [`Workspace`].
pub mod workspace {
    object!(EncryptionConfiguration = "AWS::IoTSiteWise::Workspace.EncryptionConfiguration", "iotsitewise-workspace-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update";
        }
    }
    values! { EncryptionType: SitewiseDefaultEncryption = "SITEWISE_DEFAULT_ENCRYPTION", KmsBasedEncryption = "KMS_BASED_ENCRYPTION" }
}
