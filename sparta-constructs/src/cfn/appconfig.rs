// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppConfig`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::AppConfig::Application", "appconfig-application", List("Tags"), m::appconfig::ApplicationId
}
impl Application {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_id: m::appconfig::ApplicationId = "ApplicationId";
    }
}
give! { Application: m::appconfig::ApplicationId = Ref; }

resource! {
    ConfigurationProfile = "AWS::AppConfig::ConfigurationProfile", "appconfig-configurationprofile", List("Tags"), m::appconfig::ConfigurationProfileId
}
impl ConfigurationProfile {
    new! {
        application_id: m::appconfig::ApplicationId = "ApplicationId", "replacement";
        name: String = "Name", "update; 1 to 128 characters";
        location_uri: String = "LocationUri", "replacement; 1 to 2048 characters";
    }
    set! {
        deletion_protection_check: configuration_profile::DeletionProtectionCheck = "DeletionProtectionCheck", "update; cannot be read back";
        description: String = "Description", "update; at most 1024 characters";
        kms_key_identifier: String = "KmsKeyIdentifier", "update; 1 to 2048 characters";
        retrieval_role_arn: m::iam::RoleArn = "RetrievalRoleArn", "update; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: String = "Type", "replacement";
        validators: [configuration_profile::Validators] = "Validators", "update; at most 2 items";
    }
}
impl c::Handle<ConfigurationProfile> {
    get! {
        attr_configuration_profile_id: m::appconfig::ConfigurationProfileId = "ConfigurationProfileId";
        attr_kms_key_arn: m::kms::KeyArn = "KmsKeyArn";
    }
}
give! { ConfigurationProfile: m::appconfig::ConfigurationProfileId = Ref; }
/// Property types and values of [`ConfigurationProfile`].
pub mod configuration_profile {
    object!(Validators = "AWS::AppConfig::ConfigurationProfile.Validators", "appconfig-configurationprofile-validators");
    impl Validators {
        new! {}
        set! {
            content: String = "Content", "update; at most 32768 characters";
            type_: Type = "Type", "update";
        }
    }
    values! { DeletionProtectionCheck: AccountDefault = "ACCOUNT_DEFAULT", Apply = "APPLY", Bypass = "BYPASS" }
    values! { Type: JsonSchema = "JSON_SCHEMA", Lambda = "LAMBDA" }
}

resource! {
    Deployment = "AWS::AppConfig::Deployment", "appconfig-deployment", List("Tags"), String
}
new_struct! { Deployment, DeploymentRequired {
    application_id: m::appconfig::ApplicationId = "ApplicationId", "replacement; 1 to 64 characters";
    configuration_profile_id: m::appconfig::ConfigurationProfileId = "ConfigurationProfileId", "replacement; 1 to 128 characters";
    deployment_strategy_id: String = "DeploymentStrategyId", "replacement";
    environment_id: String = "EnvironmentId", "replacement; 1 to 64 characters";
    configuration_version: String = "ConfigurationVersion", "replacement; 1 to 1024 characters";
} }
impl Deployment {
    set! {
        description: String = "Description", "replacement; at most 1024 characters";
        dynamic_extension_parameters: [deployment::DynamicExtensionParameters] = "DynamicExtensionParameters", "replacement; cannot be read back";
        kms_key_identifier: String = "KmsKeyIdentifier", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_number: String = "DeploymentNumber";
        attr_state: String = "State";
    }
}
/// Property types and values of [`Deployment`].
pub mod deployment {
    object!(DynamicExtensionParameters = "AWS::AppConfig::Deployment.DynamicExtensionParameters", "appconfig-deployment-dynamicextensionparameters");
    impl DynamicExtensionParameters {
        new! {}
        set! {
            extension_reference: String = "ExtensionReference", "update";
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }
}

resource! {
    DeploymentStrategy = "AWS::AppConfig::DeploymentStrategy", "appconfig-deploymentstrategy", List("Tags"), String
}
impl DeploymentStrategy {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        deployment_duration_in_minutes: v::Number = "DeploymentDurationInMinutes", "update; 0 to 1440";
        growth_factor: v::Number = "GrowthFactor", "update; 1.0 to 100.0";
        replicate_to: deployment_strategy::ReplicateTo = "ReplicateTo", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        final_bake_time_in_minutes: v::Number = "FinalBakeTimeInMinutes", "update; 0 to 1440";
        growth_type: deployment_strategy::GrowthType = "GrowthType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DeploymentStrategy> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`DeploymentStrategy`].
pub mod deployment_strategy {
    values! { GrowthType: Exponential = "EXPONENTIAL", Linear = "LINEAR" }
    values! { ReplicateTo: None = "NONE", SsmDocument = "SSM_DOCUMENT" }
}

resource! {
    Environment = "AWS::AppConfig::Environment", "appconfig-environment", List("Tags"), String
}
impl Environment {
    new! {
        application_id: m::appconfig::ApplicationId = "ApplicationId", "replacement";
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        deletion_protection_check: environment::DeletionProtectionCheck = "DeletionProtectionCheck", "update; cannot be read back";
        description: String = "Description", "update; at most 1024 characters";
        monitors: [environment::Monitor] = "Monitors", "update; at most 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_environment_id: String = "EnvironmentId";
    }
}
/// Property types and values of [`Environment`].
pub mod environment {
    use crate::value::meaning as m;
    object!(Monitor = "AWS::AppConfig::Environment.Monitor", "appconfig-environment-monitor");
    impl Monitor {
        new! {
            alarm_arn: m::Arn = "AlarmArn", "update; 1 to 2048 characters";
        }
        set! {
            alarm_role_arn: m::iam::RoleArn = "AlarmRoleArn", "update; 20 to 2048 characters";
        }
    }
    values! { DeletionProtectionCheck: AccountDefault = "ACCOUNT_DEFAULT", Apply = "APPLY", Bypass = "BYPASS" }
}

resource! {
    ExperimentDefinition = "AWS::AppConfig::ExperimentDefinition", "appconfig-experimentdefinition", List("Tags"), String
}
new_struct! { ExperimentDefinition, ExperimentDefinitionRequired {
    flag_key: String = "FlagKey", "replacement; 1 to 64 characters";
    name: String = "Name", "replacement; 1 to 64 characters";
    application_identifier: String = "ApplicationIdentifier", "replacement; 1 to 2048 characters";
    audience_rule: String = "AudienceRule", "update; 1 to 16384 characters";
    configuration_profile_identifier: String = "ConfigurationProfileIdentifier", "replacement; 1 to 2048 characters";
    control: experiment_definition::Treatment = "Control", "update";
    environment_identifier: String = "EnvironmentIdentifier", "replacement; 1 to 2048 characters";
    treatments: [experiment_definition::Treatment] = "Treatments", "update; 1 to 5 items";
} }
impl ExperimentDefinition {
    set! {
        audience_description: String = "AudienceDescription", "update; at most 1024 characters";
        hypothesis: String = "Hypothesis", "update; at most 1024 characters";
        launch_criteria: String = "LaunchCriteria", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ExperimentDefinition> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_control_key: String = "Control.Key";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ExperimentDefinition`].
pub mod experiment_definition {
    use crate::value as v;
    object!(AttributeValue = "AWS::AppConfig::ExperimentDefinition.AttributeValue", "appconfig-experimentdefinition-attributevalue");
    impl AttributeValue {
        new! {}
        set! {
            boolean_value: bool = "BooleanValue", "update";
            number_array: [v::Number] = "NumberArray", "update";
            number_value: v::Number = "NumberValue", "update";
            string_array: [String] = "StringArray", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(Treatment = "AWS::AppConfig::ExperimentDefinition.Treatment", "appconfig-experimentdefinition-treatment");
    impl Treatment {
        new! {
            enabled: bool = "Enabled", "update";
            weight: v::Number = "Weight", "update; at least 0.0";
        }
        set! {
            attribute_values: v::Map<AttributeValue> = "AttributeValues", "update";
            description: String = "Description", "update; at most 1024 characters";
        }
    }
}

resource! {
    ExperimentRun = "AWS::AppConfig::ExperimentRun", "appconfig-experimentrun", List("Tags"), String
}
impl ExperimentRun {
    new! {
        application_identifier: String = "ApplicationIdentifier", "replacement; 1 to 2048 characters";
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier", "replacement; 1 to 2048 characters";
        exposure_percentage: v::Number = "ExposurePercentage", "update; 0 to 100";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        treatment_overrides: experiment_run::TreatmentOverrides = "TreatmentOverrides", "update";
    }
}
impl c::Handle<ExperimentRun> {
    get! {
        attr_application_id: String = "ApplicationId";
        attr_experiment_definition_id: String = "ExperimentDefinitionId";
        attr_run: String = "Run";
        attr_started_at: String = "StartedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ExperimentRun`].
pub mod experiment_run {
    use crate::value as v;
    object!(TreatmentOverrides = "AWS::AppConfig::ExperimentRun.TreatmentOverrides", "appconfig-experimentrun-treatmentoverrides");
    impl TreatmentOverrides {
        new! {}
        set! {
            inline: v::Map<String> = "Inline", "update";
        }
    }
}

resource! {
    Extension = "AWS::AppConfig::Extension", "appconfig-extension", List("Tags"), String
}
impl Extension {
    new! {
        name: String = "Name", "replacement";
        actions: v::Map<[extension::Action]> = "Actions", "update";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        latest_version_number: i64 = "LatestVersionNumber", "update; cannot be read back";
        parameters: v::Map<extension::Parameter> = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<Extension> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_version_number: i64 = "VersionNumber";
    }
}
give! { Extension: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Extension`].
pub mod extension {
    use crate::value::meaning as m;
    object!(Action = "AWS::AppConfig::Extension.Action", "appconfig-extension-action");
    impl Action {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            uri: String = "Uri", "update; 1 to 2048 characters";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
    }

    object!(Parameter = "AWS::AppConfig::Extension.Parameter", "appconfig-extension-parameter");
    impl Parameter {
        new! {
            required: bool = "Required", "update";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
            dynamic: bool = "Dynamic", "update";
        }
    }
}

resource! {
    ExtensionAssociation = "AWS::AppConfig::ExtensionAssociation", "appconfig-extensionassociation", List("Tags"), String
}
impl ExtensionAssociation {
    new! {}
    set! {
        extension_identifier: String = "ExtensionIdentifier", "replacement; 1 to 2048 characters; cannot be read back";
        extension_version_number: i64 = "ExtensionVersionNumber", "replacement";
        parameters: v::Map<String> = "Parameters", "update";
        resource_identifier: String = "ResourceIdentifier", "replacement; 1 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<ExtensionAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_extension_arn: m::Arn = "ExtensionArn";
        attr_id: String = "Id";
        attr_resource_arn: m::Arn = "ResourceArn";
    }
}
give! { ExtensionAssociation: m::Arn = GetAtt("Arn"); }

resource! {
    HostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion", "appconfig-hostedconfigurationversion", None, String
}
impl HostedConfigurationVersion {
    new! {
        application_id: m::appconfig::ApplicationId = "ApplicationId", "replacement";
        configuration_profile_id: m::appconfig::ConfigurationProfileId = "ConfigurationProfileId", "replacement";
        content_type: String = "ContentType", "replacement; 1 to 255 characters";
        content: String = "Content", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 1024 characters";
        latest_version_number: i64 = "LatestVersionNumber", "replacement; cannot be read back";
        version_label: String = "VersionLabel", "replacement; at most 64 characters";
    }
}
impl c::Handle<HostedConfigurationVersion> {
    get! {
        attr_version_number: String = "VersionNumber";
    }
}
