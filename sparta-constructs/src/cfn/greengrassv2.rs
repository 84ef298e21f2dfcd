// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GreengrassV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ComponentVersion = "AWS::GreengrassV2::ComponentVersion", "greengrassv2-componentversion", Map("Tags"), m::Arn
}
impl ComponentVersion {
    new! {}
    set! {
        inline_recipe: String = "InlineRecipe", "replacement; cannot be read back";
        lambda_function: component_version::LambdaFunctionRecipeSource = "LambdaFunction", "replacement; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ComponentVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_component_name: String = "ComponentName";
        attr_component_version: String = "ComponentVersion";
    }
}
give! { ComponentVersion: m::Arn = Ref; }
/// Property types and values of [`ComponentVersion`].
pub mod component_version {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ComponentDependencyRequirement = "AWS::GreengrassV2::ComponentVersion.ComponentDependencyRequirement", "greengrassv2-componentversion-componentdependencyrequirement");
    impl ComponentDependencyRequirement {
        new! {}
        set! {
            dependency_type: DependencyType = "DependencyType", "replacement";
            version_requirement: String = "VersionRequirement", "replacement";
        }
    }

    object!(ComponentPlatform = "AWS::GreengrassV2::ComponentVersion.ComponentPlatform", "greengrassv2-componentversion-componentplatform");
    impl ComponentPlatform {
        new! {}
        set! {
            attributes: v::Map<String> = "Attributes", "replacement";
            name: String = "Name", "replacement; at least 1 characters";
        }
    }

    object!(LambdaContainerParams = "AWS::GreengrassV2::ComponentVersion.LambdaContainerParams", "greengrassv2-componentversion-lambdacontainerparams");
    impl LambdaContainerParams {
        new! {}
        set! {
            devices: [LambdaDeviceMount] = "Devices", "replacement";
            memory_size_in_kb: i64 = "MemorySizeInKB", "replacement";
            mount_ro_sysfs: bool = "MountROSysfs", "replacement";
            volumes: [LambdaVolumeMount] = "Volumes", "replacement";
        }
    }

    object!(LambdaDeviceMount = "AWS::GreengrassV2::ComponentVersion.LambdaDeviceMount", "greengrassv2-componentversion-lambdadevicemount");
    impl LambdaDeviceMount {
        new! {}
        set! {
            add_group_owner: bool = "AddGroupOwner", "replacement";
            path: String = "Path", "replacement";
            permission: LambdaFilesystemPermission = "Permission", "replacement";
        }
    }

    object!(LambdaEventSource = "AWS::GreengrassV2::ComponentVersion.LambdaEventSource", "greengrassv2-componentversion-lambdaeventsource");
    impl LambdaEventSource {
        new! {}
        set! {
            topic: String = "Topic", "replacement";
            type_: Type = "Type", "replacement";
        }
    }

    object!(LambdaExecutionParameters = "AWS::GreengrassV2::ComponentVersion.LambdaExecutionParameters", "greengrassv2-componentversion-lambdaexecutionparameters");
    impl LambdaExecutionParameters {
        new! {}
        set! {
            environment_variables: v::Map<String> = "EnvironmentVariables", "replacement";
            event_sources: [LambdaEventSource] = "EventSources", "replacement";
            exec_args: [String] = "ExecArgs", "replacement";
            input_payload_encoding_type: InputPayloadEncodingType = "InputPayloadEncodingType", "replacement";
            linux_process_params: LambdaLinuxProcessParams = "LinuxProcessParams", "replacement";
            max_idle_time_in_seconds: i64 = "MaxIdleTimeInSeconds", "replacement";
            max_instances_count: i64 = "MaxInstancesCount", "replacement";
            max_queue_size: i64 = "MaxQueueSize", "replacement";
            pinned: bool = "Pinned", "replacement";
            status_timeout_in_seconds: i64 = "StatusTimeoutInSeconds", "replacement";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "replacement";
        }
    }

    object!(LambdaFunctionRecipeSource = "AWS::GreengrassV2::ComponentVersion.LambdaFunctionRecipeSource", "greengrassv2-componentversion-lambdafunctionrecipesource");
    impl LambdaFunctionRecipeSource {
        new! {}
        set! {
            component_dependencies: v::Map<ComponentDependencyRequirement> = "ComponentDependencies", "replacement";
            component_lambda_parameters: LambdaExecutionParameters = "ComponentLambdaParameters", "replacement";
            component_name: String = "ComponentName", "replacement; 1 to 128 characters";
            component_platforms: [ComponentPlatform] = "ComponentPlatforms", "replacement";
            component_version: String = "ComponentVersion", "replacement; 1 to 64 characters";
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "replacement; at least 1 characters";
        }
    }

    object!(LambdaLinuxProcessParams = "AWS::GreengrassV2::ComponentVersion.LambdaLinuxProcessParams", "greengrassv2-componentversion-lambdalinuxprocessparams");
    impl LambdaLinuxProcessParams {
        new! {}
        set! {
            container_params: LambdaContainerParams = "ContainerParams", "replacement";
            isolation_mode: IsolationMode = "IsolationMode", "replacement";
        }
    }

    object!(LambdaVolumeMount = "AWS::GreengrassV2::ComponentVersion.LambdaVolumeMount", "greengrassv2-componentversion-lambdavolumemount");
    impl LambdaVolumeMount {
        new! {}
        set! {
            add_group_owner: bool = "AddGroupOwner", "replacement";
            destination_path: String = "DestinationPath", "replacement";
            permission: LambdaFilesystemPermission = "Permission", "replacement";
            source_path: String = "SourcePath", "replacement";
        }
    }
    values! { DependencyType: Soft = "SOFT", Hard = "HARD" }
    values! { LambdaFilesystemPermission: Ro = "ro", Rw = "rw" }
    values! { Type: PubSub = "PUB_SUB", IotCore = "IOT_CORE" }
    values! { InputPayloadEncodingType: Json = "json", Binary = "binary" }
    values! { IsolationMode: GreengrassContainer = "GreengrassContainer", NoContainer = "NoContainer" }
}

resource! {
    Deployment = "AWS::GreengrassV2::Deployment", "greengrassv2-deployment", Map("Tags"), String
}
impl Deployment {
    new! {
        target_arn: m::Arn = "TargetArn", "replacement";
    }
    set! {
        components: v::Map<deployment::ComponentDeploymentSpecification> = "Components", "replacement";
        deployment_name: String = "DeploymentName", "replacement; 1 to 256 characters";
        deployment_policies: deployment::DeploymentPolicies = "DeploymentPolicies", "replacement";
        iot_job_configuration: deployment::DeploymentIotJobConfiguration = "IotJobConfiguration", "replacement";
        parent_target_arn: m::Arn = "ParentTargetArn", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_id: String = "DeploymentId";
    }
}
/// Property types and values of [`Deployment`].
pub mod deployment {
    use crate::value as v;
    object!(ComponentConfigurationUpdate = "AWS::GreengrassV2::Deployment.ComponentConfigurationUpdate", "greengrassv2-deployment-componentconfigurationupdate");
    impl ComponentConfigurationUpdate {
        new! {}
        set! {
            merge: String = "Merge", "replacement; 1 to 10485760 characters";
            reset: [String] = "Reset", "replacement";
        }
    }

    object!(ComponentDeploymentSpecification = "AWS::GreengrassV2::Deployment.ComponentDeploymentSpecification", "greengrassv2-deployment-componentdeploymentspecification");
    impl ComponentDeploymentSpecification {
        new! {}
        set! {
            component_version: String = "ComponentVersion", "replacement; 1 to 64 characters";
            configuration_update: ComponentConfigurationUpdate = "ConfigurationUpdate", "replacement";
            run_with: ComponentRunWith = "RunWith", "replacement";
        }
    }

    object!(ComponentRunWith = "AWS::GreengrassV2::Deployment.ComponentRunWith", "greengrassv2-deployment-componentrunwith");
    impl ComponentRunWith {
        new! {}
        set! {
            posix_user: String = "PosixUser", "replacement; at least 1 characters";
            system_resource_limits: SystemResourceLimits = "SystemResourceLimits", "replacement";
            windows_user: String = "WindowsUser", "replacement; at least 1 characters";
        }
    }

    object!(DeploymentComponentUpdatePolicy = "AWS::GreengrassV2::Deployment.DeploymentComponentUpdatePolicy", "greengrassv2-deployment-deploymentcomponentupdatepolicy");
    impl DeploymentComponentUpdatePolicy {
        new! {}
        set! {
            action: DeploymentComponentUpdatePolicyAction = "Action", "replacement";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "replacement; 1 to 2147483647";
        }
    }

    object!(DeploymentConfigurationValidationPolicy = "AWS::GreengrassV2::Deployment.DeploymentConfigurationValidationPolicy", "greengrassv2-deployment-deploymentconfigurationvalidationpolicy");
    impl DeploymentConfigurationValidationPolicy {
        new! {}
        set! {
            timeout_in_seconds: i64 = "TimeoutInSeconds", "replacement; 1 to 2147483647";
        }
    }

    object!(DeploymentIotJobConfiguration = "AWS::GreengrassV2::Deployment.DeploymentIoTJobConfiguration", "greengrassv2-deployment-deploymentiotjobconfiguration");
    impl DeploymentIotJobConfiguration {
        new! {}
        set! {
            abort_config: IotJobAbortConfig = "AbortConfig", "replacement";
            job_executions_rollout_config: IotJobExecutionsRolloutConfig = "JobExecutionsRolloutConfig", "replacement";
            timeout_config: IotJobTimeoutConfig = "TimeoutConfig", "replacement";
        }
    }

    object!(DeploymentPolicies = "AWS::GreengrassV2::Deployment.DeploymentPolicies", "greengrassv2-deployment-deploymentpolicies");
    impl DeploymentPolicies {
        new! {}
        set! {
            component_update_policy: DeploymentComponentUpdatePolicy = "ComponentUpdatePolicy", "replacement";
            configuration_validation_policy: DeploymentConfigurationValidationPolicy = "ConfigurationValidationPolicy", "replacement";
            failure_handling_policy: FailureHandlingPolicy = "FailureHandlingPolicy", "replacement";
        }
    }

    object!(IotJobAbortConfig = "AWS::GreengrassV2::Deployment.IoTJobAbortConfig", "greengrassv2-deployment-iotjobabortconfig");
    impl IotJobAbortConfig {
        new! {
            criteria_list: [IotJobAbortCriteria] = "CriteriaList", "replacement; at least 1 items";
        }
    }

    object!(IotJobAbortCriteria = "AWS::GreengrassV2::Deployment.IoTJobAbortCriteria", "greengrassv2-deployment-iotjobabortcriteria");
    impl IotJobAbortCriteria {
        new! {
            failure_type: FailureType = "FailureType", "replacement";
            action: IotJobAbortCriteriaAction = "Action", "replacement";
            min_number_of_executed_things: i64 = "MinNumberOfExecutedThings", "replacement; 1 to 2147483647";
            threshold_percentage: v::Number = "ThresholdPercentage", "replacement; 0 to 100";
        }
    }

    object!(IotJobExecutionsRolloutConfig = "AWS::GreengrassV2::Deployment.IoTJobExecutionsRolloutConfig", "greengrassv2-deployment-iotjobexecutionsrolloutconfig");
    impl IotJobExecutionsRolloutConfig {
        new! {}
        set! {
            exponential_rate: IotJobExponentialRolloutRate = "ExponentialRate", "replacement";
            maximum_per_minute: i64 = "MaximumPerMinute", "replacement; 1 to 1000";
        }
    }

    object!(IotJobExponentialRolloutRate = "AWS::GreengrassV2::Deployment.IoTJobExponentialRolloutRate", "greengrassv2-deployment-iotjobexponentialrolloutrate");
    impl IotJobExponentialRolloutRate {
        new! {
            base_rate_per_minute: i64 = "BaseRatePerMinute", "replacement; 1 to 1000";
            increment_factor: v::Number = "IncrementFactor", "replacement; 1 to 5";
            rate_increase_criteria: IotJobRateIncreaseCriteria = "RateIncreaseCriteria", "replacement";
        }
    }

    object!(IotJobRateIncreaseCriteria = "AWS::GreengrassV2::Deployment.IoTJobRateIncreaseCriteria", "greengrassv2-deployment-iotjobrateincreasecriteria");
    impl IotJobRateIncreaseCriteria {
        new! {}
        set! {
            number_of_notified_things: i64 = "NumberOfNotifiedThings", "update; 1 to 2147483647";
            number_of_succeeded_things: i64 = "NumberOfSucceededThings", "update; 1 to 2147483647";
        }
    }

    object!(IotJobTimeoutConfig = "AWS::GreengrassV2::Deployment.IoTJobTimeoutConfig", "greengrassv2-deployment-iotjobtimeoutconfig");
    impl IotJobTimeoutConfig {
        new! {}
        set! {
            in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes", "replacement; 0 to 2147483647";
        }
    }

    object!(SystemResourceLimits = "AWS::GreengrassV2::Deployment.SystemResourceLimits", "greengrassv2-deployment-systemresourcelimits");
    impl SystemResourceLimits {
        new! {}
        set! {
            cpus: v::Number = "Cpus", "replacement; at least 0";
            memory: i64 = "Memory", "replacement; 0 to 9223372036854771712";
        }
    }
    values! { DeploymentComponentUpdatePolicyAction: NotifyComponents = "NOTIFY_COMPONENTS", SkipNotifyComponents = "SKIP_NOTIFY_COMPONENTS" }
    values! { FailureHandlingPolicy: Rollback = "ROLLBACK", DoNothing = "DO_NOTHING" }
    values! { IotJobAbortCriteriaAction: Cancel = "CANCEL" }
    values! { FailureType: Failed = "FAILED", Rejected = "REJECTED", TimedOut = "TIMED_OUT", All = "ALL" }
}
