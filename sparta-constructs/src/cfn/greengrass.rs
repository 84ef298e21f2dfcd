// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Greengrass`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    ConnectorDefinition = "AWS::Greengrass::ConnectorDefinition", "greengrass-connectordefinition", Map("Tags"), String
}
impl ConnectorDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: connector_definition::ConnectorDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<ConnectorDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { ConnectorDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ConnectorDefinition`].
pub mod connector_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Connector = "AWS::Greengrass::ConnectorDefinition.Connector", "greengrass-connectordefinition-connector");
    impl Connector {
        new! {
            connector_arn: m::Arn = "ConnectorArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            parameters: v::Json = "Parameters", "replacement";
        }
    }

    object!(ConnectorDefinitionVersion = "AWS::Greengrass::ConnectorDefinition.ConnectorDefinitionVersion", "greengrass-connectordefinition-connectordefinitionversion");
    impl ConnectorDefinitionVersion {
        new! {
            connectors: [Connector] = "Connectors", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    ConnectorDefinitionVersion = "AWS::Greengrass::ConnectorDefinitionVersion", "greengrass-connectordefinitionversion", None, String
}
impl ConnectorDefinitionVersion {
    new! {
        connector_definition_id: String = "ConnectorDefinitionId", "replacement";
        connectors: [connector_definition_version::Connector] = "Connectors", "replacement";
    }
}
impl c::Handle<ConnectorDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ConnectorDefinitionVersion`].
pub mod connector_definition_version {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Connector = "AWS::Greengrass::ConnectorDefinitionVersion.Connector", "greengrass-connectordefinitionversion-connector");
    impl Connector {
        new! {
            connector_arn: m::Arn = "ConnectorArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            parameters: v::Json = "Parameters", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    CoreDefinition = "AWS::Greengrass::CoreDefinition", "greengrass-coredefinition", Map("Tags"), String
}
impl CoreDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: core_definition::CoreDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<CoreDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { CoreDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CoreDefinition`].
pub mod core_definition {
    use crate::value::meaning as m;
    object!(Core = "AWS::Greengrass::CoreDefinition.Core", "greengrass-coredefinition-core");
    impl Core {
        new! {
            certificate_arn: m::Arn = "CertificateArn", "replacement";
            thing_arn: m::Arn = "ThingArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            sync_shadow: bool = "SyncShadow", "replacement";
        }
    }

    object!(CoreDefinitionVersion = "AWS::Greengrass::CoreDefinition.CoreDefinitionVersion", "greengrass-coredefinition-coredefinitionversion");
    impl CoreDefinitionVersion {
        new! {
            cores: [Core] = "Cores", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    CoreDefinitionVersion = "AWS::Greengrass::CoreDefinitionVersion", "greengrass-coredefinitionversion", None, String
}
impl CoreDefinitionVersion {
    new! {
        core_definition_id: String = "CoreDefinitionId", "replacement";
        cores: [core_definition_version::Core] = "Cores", "replacement";
    }
}
impl c::Handle<CoreDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`CoreDefinitionVersion`].
pub mod core_definition_version {
    use crate::value::meaning as m;
    object!(Core = "AWS::Greengrass::CoreDefinitionVersion.Core", "greengrass-coredefinitionversion-core");
    impl Core {
        new! {
            certificate_arn: m::Arn = "CertificateArn", "replacement";
            thing_arn: m::Arn = "ThingArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            sync_shadow: bool = "SyncShadow", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    DeviceDefinition = "AWS::Greengrass::DeviceDefinition", "greengrass-devicedefinition", Map("Tags"), String
}
impl DeviceDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: device_definition::DeviceDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<DeviceDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { DeviceDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DeviceDefinition`].
pub mod device_definition {
    use crate::value::meaning as m;
    object!(Device = "AWS::Greengrass::DeviceDefinition.Device", "greengrass-devicedefinition-device");
    impl Device {
        new! {
            certificate_arn: m::Arn = "CertificateArn", "replacement";
            thing_arn: m::Arn = "ThingArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            sync_shadow: bool = "SyncShadow", "replacement";
        }
    }

    object!(DeviceDefinitionVersion = "AWS::Greengrass::DeviceDefinition.DeviceDefinitionVersion", "greengrass-devicedefinition-devicedefinitionversion");
    impl DeviceDefinitionVersion {
        new! {
            devices: [Device] = "Devices", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    DeviceDefinitionVersion = "AWS::Greengrass::DeviceDefinitionVersion", "greengrass-devicedefinitionversion", None, String
}
impl DeviceDefinitionVersion {
    new! {
        device_definition_id: String = "DeviceDefinitionId", "replacement";
        devices: [device_definition_version::Device] = "Devices", "replacement";
    }
}
impl c::Handle<DeviceDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`DeviceDefinitionVersion`].
pub mod device_definition_version {
    use crate::value::meaning as m;
    object!(Device = "AWS::Greengrass::DeviceDefinitionVersion.Device", "greengrass-devicedefinitionversion-device");
    impl Device {
        new! {
            certificate_arn: m::Arn = "CertificateArn", "replacement";
            thing_arn: m::Arn = "ThingArn", "replacement";
            id: String = "Id", "replacement";
        }
        set! {
            sync_shadow: bool = "SyncShadow", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    FunctionDefinition = "AWS::Greengrass::FunctionDefinition", "greengrass-functiondefinition", Map("Tags"), String
}
impl FunctionDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: function_definition::FunctionDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<FunctionDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { FunctionDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FunctionDefinition`].
pub mod function_definition {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DefaultConfig = "AWS::Greengrass::FunctionDefinition.DefaultConfig", "greengrass-functiondefinition-defaultconfig");
    impl DefaultConfig {
        new! {
            execution: Execution = "Execution", "update";
        }
    }

    object!(Environment = "AWS::Greengrass::FunctionDefinition.Environment", "greengrass-functiondefinition-environment");
    impl Environment {
        new! {}
        set! {
            access_sysfs: bool = "AccessSysfs", "replacement";
            execution: Execution = "Execution", "replacement";
            resource_access_policies: [ResourceAccessPolicy] = "ResourceAccessPolicies", "replacement";
            variables: v::Json = "Variables", "replacement";
        }
    }

    object!(Execution = "AWS::Greengrass::FunctionDefinition.Execution", "greengrass-functiondefinition-execution");
    impl Execution {
        new! {}
        set! {
            isolation_mode: String = "IsolationMode", "replacement";
            run_as: RunAs = "RunAs", "replacement";
        }
    }

    object!(Function = "AWS::Greengrass::FunctionDefinition.Function", "greengrass-functiondefinition-function");
    impl Function {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "replacement";
            id: String = "Id", "replacement";
            function_configuration: FunctionConfiguration = "FunctionConfiguration", "replacement";
        }
    }

    object!(FunctionConfiguration = "AWS::Greengrass::FunctionDefinition.FunctionConfiguration", "greengrass-functiondefinition-functionconfiguration");
    impl FunctionConfiguration {
        new! {}
        set! {
            encoding_type: String = "EncodingType", "replacement";
            environment: Environment = "Environment", "replacement";
            exec_args: String = "ExecArgs", "replacement";
            executable: String = "Executable", "replacement";
            memory_size: i64 = "MemorySize", "replacement";
            pinned: bool = "Pinned", "update";
            timeout: i64 = "Timeout", "replacement";
        }
    }

    object!(FunctionDefinitionVersion = "AWS::Greengrass::FunctionDefinition.FunctionDefinitionVersion", "greengrass-functiondefinition-functiondefinitionversion");
    impl FunctionDefinitionVersion {
        new! {
            functions: [Function] = "Functions", "replacement";
        }
        set! {
            default_config: DefaultConfig = "DefaultConfig", "replacement";
        }
    }

    object!(ResourceAccessPolicy = "AWS::Greengrass::FunctionDefinition.ResourceAccessPolicy", "greengrass-functiondefinition-resourceaccesspolicy");
    impl ResourceAccessPolicy {
        new! {
            resource_id: String = "ResourceId", "replacement";
        }
        set! {
            permission: String = "Permission", "replacement";
        }
    }

    object!(RunAs = "AWS::Greengrass::FunctionDefinition.RunAs", "greengrass-functiondefinition-runas");
    impl RunAs {
        new! {}
        set! {
            gid: i64 = "Gid", "replacement";
            uid: i64 = "Uid", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    FunctionDefinitionVersion = "AWS::Greengrass::FunctionDefinitionVersion", "greengrass-functiondefinitionversion", None, String
}
impl FunctionDefinitionVersion {
    new! {
        function_definition_id: String = "FunctionDefinitionId", "replacement";
        functions: [function_definition_version::Function] = "Functions", "replacement";
    }
    set! {
        default_config: function_definition_version::DefaultConfig = "DefaultConfig", "replacement";
    }
}
impl c::Handle<FunctionDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`FunctionDefinitionVersion`].
pub mod function_definition_version {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DefaultConfig = "AWS::Greengrass::FunctionDefinitionVersion.DefaultConfig", "greengrass-functiondefinitionversion-defaultconfig");
    impl DefaultConfig {
        new! {
            execution: Execution = "Execution", "update";
        }
    }

    object!(Environment = "AWS::Greengrass::FunctionDefinitionVersion.Environment", "greengrass-functiondefinitionversion-environment");
    impl Environment {
        new! {}
        set! {
            access_sysfs: bool = "AccessSysfs", "replacement";
            execution: Execution = "Execution", "replacement";
            resource_access_policies: [ResourceAccessPolicy] = "ResourceAccessPolicies", "replacement";
            variables: v::Json = "Variables", "replacement";
        }
    }

    object!(Execution = "AWS::Greengrass::FunctionDefinitionVersion.Execution", "greengrass-functiondefinitionversion-execution");
    impl Execution {
        new! {}
        set! {
            isolation_mode: String = "IsolationMode", "replacement";
            run_as: RunAs = "RunAs", "replacement";
        }
    }

    object!(Function = "AWS::Greengrass::FunctionDefinitionVersion.Function", "greengrass-functiondefinitionversion-function");
    impl Function {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "replacement";
            id: String = "Id", "replacement";
            function_configuration: FunctionConfiguration = "FunctionConfiguration", "replacement";
        }
    }

    object!(FunctionConfiguration = "AWS::Greengrass::FunctionDefinitionVersion.FunctionConfiguration", "greengrass-functiondefinitionversion-functionconfiguration");
    impl FunctionConfiguration {
        new! {}
        set! {
            encoding_type: String = "EncodingType", "replacement";
            environment: Environment = "Environment", "replacement";
            exec_args: String = "ExecArgs", "replacement";
            executable: String = "Executable", "replacement";
            memory_size: i64 = "MemorySize", "replacement";
            pinned: bool = "Pinned", "update";
            timeout: i64 = "Timeout", "replacement";
        }
    }

    object!(ResourceAccessPolicy = "AWS::Greengrass::FunctionDefinitionVersion.ResourceAccessPolicy", "greengrass-functiondefinitionversion-resourceaccesspolicy");
    impl ResourceAccessPolicy {
        new! {
            resource_id: String = "ResourceId", "replacement";
        }
        set! {
            permission: String = "Permission", "replacement";
        }
    }

    object!(RunAs = "AWS::Greengrass::FunctionDefinitionVersion.RunAs", "greengrass-functiondefinitionversion-runas");
    impl RunAs {
        new! {}
        set! {
            gid: i64 = "Gid", "replacement";
            uid: i64 = "Uid", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    Group = "AWS::Greengrass::Group", "greengrass-group", Map("Tags"), String
}
impl Group {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: group::GroupVersion = "InitialVersion", "replacement";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Group> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
        attr_role_arn: m::iam::RoleArn = "RoleArn";
        attr_role_attached_at: String = "RoleAttachedAt";
    }
}
give! { Group: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Group`].
pub mod group {
    use crate::value::meaning as m;
    object!(GroupVersion = "AWS::Greengrass::Group.GroupVersion", "greengrass-group-groupversion");
    impl GroupVersion {
        new! {}
        set! {
            connector_definition_version_arn: m::Arn = "ConnectorDefinitionVersionArn", "replacement";
            core_definition_version_arn: m::Arn = "CoreDefinitionVersionArn", "replacement";
            device_definition_version_arn: m::Arn = "DeviceDefinitionVersionArn", "replacement";
            function_definition_version_arn: m::Arn = "FunctionDefinitionVersionArn", "replacement";
            logger_definition_version_arn: m::Arn = "LoggerDefinitionVersionArn", "replacement";
            resource_definition_version_arn: m::Arn = "ResourceDefinitionVersionArn", "replacement";
            subscription_definition_version_arn: m::Arn = "SubscriptionDefinitionVersionArn", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    GroupVersion = "AWS::Greengrass::GroupVersion", "greengrass-groupversion", None, String
}
impl GroupVersion {
    new! {
        group_id: String = "GroupId", "replacement";
    }
    set! {
        connector_definition_version_arn: m::Arn = "ConnectorDefinitionVersionArn", "replacement";
        core_definition_version_arn: m::Arn = "CoreDefinitionVersionArn", "replacement";
        device_definition_version_arn: m::Arn = "DeviceDefinitionVersionArn", "replacement";
        function_definition_version_arn: m::Arn = "FunctionDefinitionVersionArn", "replacement";
        logger_definition_version_arn: m::Arn = "LoggerDefinitionVersionArn", "replacement";
        resource_definition_version_arn: m::Arn = "ResourceDefinitionVersionArn", "replacement";
        subscription_definition_version_arn: m::Arn = "SubscriptionDefinitionVersionArn", "replacement";
    }
}
impl c::Handle<GroupVersion> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    LoggerDefinition = "AWS::Greengrass::LoggerDefinition", "greengrass-loggerdefinition", Map("Tags"), String
}
impl LoggerDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: logger_definition::LoggerDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<LoggerDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { LoggerDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`LoggerDefinition`].
pub mod logger_definition {
    object!(Logger = "AWS::Greengrass::LoggerDefinition.Logger", "greengrass-loggerdefinition-logger");
    impl Logger {
        new! {
            id: String = "Id", "replacement";
            type_: String = "Type", "replacement";
            component: String = "Component", "replacement";
            level: String = "Level", "replacement";
        }
        set! {
            space: i64 = "Space", "replacement";
        }
    }

    object!(LoggerDefinitionVersion = "AWS::Greengrass::LoggerDefinition.LoggerDefinitionVersion", "greengrass-loggerdefinition-loggerdefinitionversion");
    impl LoggerDefinitionVersion {
        new! {
            loggers: [Logger] = "Loggers", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    LoggerDefinitionVersion = "AWS::Greengrass::LoggerDefinitionVersion", "greengrass-loggerdefinitionversion", None, String
}
impl LoggerDefinitionVersion {
    new! {
        logger_definition_id: String = "LoggerDefinitionId", "replacement";
        loggers: [logger_definition_version::Logger] = "Loggers", "replacement";
    }
}
impl c::Handle<LoggerDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`LoggerDefinitionVersion`].
pub mod logger_definition_version {
    object!(Logger = "AWS::Greengrass::LoggerDefinitionVersion.Logger", "greengrass-loggerdefinitionversion-logger");
    impl Logger {
        new! {
            id: String = "Id", "replacement";
            type_: String = "Type", "replacement";
            component: String = "Component", "replacement";
            level: String = "Level", "replacement";
        }
        set! {
            space: i64 = "Space", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    ResourceDefinition = "AWS::Greengrass::ResourceDefinition", "greengrass-resourcedefinition", Map("Tags"), String
}
impl ResourceDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: resource_definition::ResourceDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<ResourceDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { ResourceDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ResourceDefinition`].
pub mod resource_definition {
    use crate::value::meaning as m;
    object!(GroupOwnerSetting = "AWS::Greengrass::ResourceDefinition.GroupOwnerSetting", "greengrass-resourcedefinition-groupownersetting");
    impl GroupOwnerSetting {
        new! {
            auto_add_group_owner: bool = "AutoAddGroupOwner", "replacement";
        }
        set! {
            group_owner: String = "GroupOwner", "replacement";
        }
    }

    object!(LocalDeviceResourceData = "AWS::Greengrass::ResourceDefinition.LocalDeviceResourceData", "greengrass-resourcedefinition-localdeviceresourcedata");
    impl LocalDeviceResourceData {
        new! {
            source_path: String = "SourcePath", "replacement";
        }
        set! {
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting", "replacement";
        }
    }

    object!(LocalVolumeResourceData = "AWS::Greengrass::ResourceDefinition.LocalVolumeResourceData", "greengrass-resourcedefinition-localvolumeresourcedata");
    impl LocalVolumeResourceData {
        new! {
            destination_path: String = "DestinationPath", "replacement";
            source_path: String = "SourcePath", "replacement";
        }
        set! {
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting", "replacement";
        }
    }

    object!(ResourceDataContainer = "AWS::Greengrass::ResourceDefinition.ResourceDataContainer", "greengrass-resourcedefinition-resourcedatacontainer");
    impl ResourceDataContainer {
        new! {}
        set! {
            local_device_resource_data: LocalDeviceResourceData = "LocalDeviceResourceData", "replacement";
            local_volume_resource_data: LocalVolumeResourceData = "LocalVolumeResourceData", "replacement";
            s3_machine_learning_model_resource_data: S3MachineLearningModelResourceData = "S3MachineLearningModelResourceData", "replacement";
            sage_maker_machine_learning_model_resource_data: SageMakerMachineLearningModelResourceData = "SageMakerMachineLearningModelResourceData", "replacement";
            secrets_manager_secret_resource_data: SecretsManagerSecretResourceData = "SecretsManagerSecretResourceData", "replacement";
        }
    }

    object!(ResourceDefinitionVersion = "AWS::Greengrass::ResourceDefinition.ResourceDefinitionVersion", "greengrass-resourcedefinition-resourcedefinitionversion");
    impl ResourceDefinitionVersion {
        new! {
            resources: [ResourceInstance] = "Resources", "replacement";
        }
    }

    object!(ResourceDownloadOwnerSetting = "AWS::Greengrass::ResourceDefinition.ResourceDownloadOwnerSetting", "greengrass-resourcedefinition-resourcedownloadownersetting");
    impl ResourceDownloadOwnerSetting {
        new! {
            group_owner: String = "GroupOwner", "replacement";
            group_permission: String = "GroupPermission", "replacement";
        }
    }

    object!(ResourceInstance = "AWS::Greengrass::ResourceDefinition.ResourceInstance", "greengrass-resourcedefinition-resourceinstance");
    impl ResourceInstance {
        new! {
            id: String = "Id", "replacement";
            name: String = "Name", "replacement";
            resource_data_container: ResourceDataContainer = "ResourceDataContainer", "replacement";
        }
    }

    object!(S3MachineLearningModelResourceData = "AWS::Greengrass::ResourceDefinition.S3MachineLearningModelResourceData", "greengrass-resourcedefinition-s3machinelearningmodelresourcedata");
    impl S3MachineLearningModelResourceData {
        new! {
            destination_path: String = "DestinationPath", "replacement";
            s3_uri: String = "S3Uri", "replacement";
        }
        set! {
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting", "replacement";
        }
    }

    object!(SageMakerMachineLearningModelResourceData = "AWS::Greengrass::ResourceDefinition.SageMakerMachineLearningModelResourceData", "greengrass-resourcedefinition-sagemakermachinelearningmodelresourcedata");
    impl SageMakerMachineLearningModelResourceData {
        new! {
            sage_maker_job_arn: m::Arn = "SageMakerJobArn", "replacement";
            destination_path: String = "DestinationPath", "replacement";
        }
        set! {
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting", "replacement";
        }
    }

    object!(SecretsManagerSecretResourceData = "AWS::Greengrass::ResourceDefinition.SecretsManagerSecretResourceData", "greengrass-resourcedefinition-secretsmanagersecretresourcedata");
    impl SecretsManagerSecretResourceData {
        new! {
            arn: m::Arn = "ARN", "replacement";
        }
        set! {
            additional_staging_labels_to_download: [String] = "AdditionalStagingLabelsToDownload", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    ResourceDefinitionVersion = "AWS::Greengrass::ResourceDefinitionVersion", "greengrass-resourcedefinitionversion", None, String
}
impl ResourceDefinitionVersion {
    new! {
        resource_definition_id: String = "ResourceDefinitionId", "replacement";
        resources: [resource_definition_version::ResourceInstance] = "Resources", "replacement";
    }
}
impl c::Handle<ResourceDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ResourceDefinitionVersion`].
pub mod resource_definition_version {
    use crate::value::meaning as m;
    object!(GroupOwnerSetting = "AWS::Greengrass::ResourceDefinitionVersion.GroupOwnerSetting", "greengrass-resourcedefinitionversion-groupownersetting");
    impl GroupOwnerSetting {
        new! {
            auto_add_group_owner: bool = "AutoAddGroupOwner", "replacement";
        }
        set! {
            group_owner: String = "GroupOwner", "replacement";
        }
    }

    object!(LocalDeviceResourceData = "AWS::Greengrass::ResourceDefinitionVersion.LocalDeviceResourceData", "greengrass-resourcedefinitionversion-localdeviceresourcedata");
    impl LocalDeviceResourceData {
        new! {
            source_path: String = "SourcePath", "replacement";
        }
        set! {
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting", "replacement";
        }
    }

    object!(LocalVolumeResourceData = "AWS::Greengrass::ResourceDefinitionVersion.LocalVolumeResourceData", "greengrass-resourcedefinitionversion-localvolumeresourcedata");
    impl LocalVolumeResourceData {
        new! {
            destination_path: String = "DestinationPath", "replacement";
            source_path: String = "SourcePath", "replacement";
        }
        set! {
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting", "replacement";
        }
    }

    object!(ResourceDataContainer = "AWS::Greengrass::ResourceDefinitionVersion.ResourceDataContainer", "greengrass-resourcedefinitionversion-resourcedatacontainer");
    impl ResourceDataContainer {
        new! {}
        set! {
            local_device_resource_data: LocalDeviceResourceData = "LocalDeviceResourceData", "replacement";
            local_volume_resource_data: LocalVolumeResourceData = "LocalVolumeResourceData", "replacement";
            s3_machine_learning_model_resource_data: S3MachineLearningModelResourceData = "S3MachineLearningModelResourceData", "replacement";
            sage_maker_machine_learning_model_resource_data: SageMakerMachineLearningModelResourceData = "SageMakerMachineLearningModelResourceData", "replacement";
            secrets_manager_secret_resource_data: SecretsManagerSecretResourceData = "SecretsManagerSecretResourceData", "replacement";
        }
    }

    object!(ResourceDownloadOwnerSetting = "AWS::Greengrass::ResourceDefinitionVersion.ResourceDownloadOwnerSetting", "greengrass-resourcedefinitionversion-resourcedownloadownersetting");
    impl ResourceDownloadOwnerSetting {
        new! {
            group_owner: String = "GroupOwner", "replacement";
            group_permission: String = "GroupPermission", "replacement";
        }
    }

    object!(ResourceInstance = "AWS::Greengrass::ResourceDefinitionVersion.ResourceInstance", "greengrass-resourcedefinitionversion-resourceinstance");
    impl ResourceInstance {
        new! {
            id: String = "Id", "replacement";
            name: String = "Name", "replacement";
            resource_data_container: ResourceDataContainer = "ResourceDataContainer", "replacement";
        }
    }

    object!(S3MachineLearningModelResourceData = "AWS::Greengrass::ResourceDefinitionVersion.S3MachineLearningModelResourceData", "greengrass-resourcedefinitionversion-s3machinelearningmodelresourcedata");
    impl S3MachineLearningModelResourceData {
        new! {
            destination_path: String = "DestinationPath", "replacement";
            s3_uri: String = "S3Uri", "replacement";
        }
        set! {
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting", "replacement";
        }
    }

    object!(SageMakerMachineLearningModelResourceData = "AWS::Greengrass::ResourceDefinitionVersion.SageMakerMachineLearningModelResourceData", "greengrass-resourcedefinitionversion-sagemakermachinelearningmodelresourcedata");
    impl SageMakerMachineLearningModelResourceData {
        new! {
            sage_maker_job_arn: m::Arn = "SageMakerJobArn", "replacement";
            destination_path: String = "DestinationPath", "replacement";
        }
        set! {
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting", "replacement";
        }
    }

    object!(SecretsManagerSecretResourceData = "AWS::Greengrass::ResourceDefinitionVersion.SecretsManagerSecretResourceData", "greengrass-resourcedefinitionversion-secretsmanagersecretresourcedata");
    impl SecretsManagerSecretResourceData {
        new! {
            arn: m::Arn = "ARN", "replacement";
        }
        set! {
            additional_staging_labels_to_download: [String] = "AdditionalStagingLabelsToDownload", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    SubscriptionDefinition = "AWS::Greengrass::SubscriptionDefinition", "greengrass-subscriptiondefinition", Map("Tags"), String
}
impl SubscriptionDefinition {
    new! {
        name: String = "Name", "update";
    }
    set! {
        initial_version: subscription_definition::SubscriptionDefinitionVersion = "InitialVersion", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<SubscriptionDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_name: String = "Name";
    }
}
give! { SubscriptionDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SubscriptionDefinition`].
pub mod subscription_definition {
    object!(Subscription = "AWS::Greengrass::SubscriptionDefinition.Subscription", "greengrass-subscriptiondefinition-subscription");
    impl Subscription {
        new! {
            id: String = "Id", "replacement";
            source: String = "Source", "replacement";
            subject: String = "Subject", "replacement";
            target: String = "Target", "replacement";
        }
    }

    object!(SubscriptionDefinitionVersion = "AWS::Greengrass::SubscriptionDefinition.SubscriptionDefinitionVersion", "greengrass-subscriptiondefinition-subscriptiondefinitionversion");
    impl SubscriptionDefinitionVersion {
        new! {
            subscriptions: [Subscription] = "Subscriptions", "replacement";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-01.
    SubscriptionDefinitionVersion = "AWS::Greengrass::SubscriptionDefinitionVersion", "greengrass-subscriptiondefinitionversion", None, String
}
impl SubscriptionDefinitionVersion {
    new! {
        subscription_definition_id: String = "SubscriptionDefinitionId", "replacement";
        subscriptions: [subscription_definition_version::Subscription] = "Subscriptions", "replacement";
    }
}
impl c::Handle<SubscriptionDefinitionVersion> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SubscriptionDefinitionVersion`].
pub mod subscription_definition_version {
    object!(Subscription = "AWS::Greengrass::SubscriptionDefinitionVersion.Subscription", "greengrass-subscriptiondefinitionversion-subscription");
    impl Subscription {
        new! {
            id: String = "Id", "replacement";
            source: String = "Source", "replacement";
            subject: String = "Subject", "replacement";
            target: String = "Target", "replacement";
        }
    }
}
