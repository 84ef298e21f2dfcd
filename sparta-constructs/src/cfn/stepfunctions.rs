// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::StepFunctions`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Activity = "AWS::StepFunctions::Activity", "stepfunctions-activity", List("Tags"), m::Arn
}
impl Activity {
    new! {
        name: String = "Name", "replacement; 1 to 80 characters";
    }
    set! {
        encryption_configuration: activity::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Activity> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { Activity: m::Arn = Ref; }
/// Property types and values of [`Activity`].
pub mod activity {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::StepFunctions::Activity.EncryptionConfiguration", "stepfunctions-activity-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds", "update; 60 to 900";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }
    values! { Type: CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKey = "AWS_OWNED_KEY" }
}

resource! {
    StateMachine = "AWS::StepFunctions::StateMachine", "stepfunctions-statemachine", List("Tags"), m::stepfunctions::StateMachineArn
}
impl StateMachine {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 256 characters";
    }
    set! {
        definition: v::Json = "Definition", "update; 1 to 1048576 characters; cannot be read back";
        definition_s3_location: state_machine::S3Location = "DefinitionS3Location", "update; cannot be read back";
        definition_string: String = "DefinitionString", "update; 1 to 1048576 characters";
        definition_substitutions: v::Map<String> = "DefinitionSubstitutions", "update; cannot be read back";
        encryption_configuration: state_machine::EncryptionConfiguration = "EncryptionConfiguration", "update";
        logging_configuration: state_machine::LoggingConfiguration = "LoggingConfiguration", "update";
        state_machine_name: String = "StateMachineName", "replacement; 1 to 80 characters";
        state_machine_type: state_machine::StateMachineType = "StateMachineType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tracing_configuration: state_machine::TracingConfiguration = "TracingConfiguration", "update";
    }
}
impl c::Handle<StateMachine> {
    get! {
        attr_arn: m::stepfunctions::StateMachineArn = "Arn";
        attr_name: String = "Name";
        attr_state_machine_revision_id: String = "StateMachineRevisionId";
    }
}
give! { StateMachine: m::Arn = Ref; m::stepfunctions::StateMachineArn = Ref; }
/// Property types and values of [`StateMachine`].
pub mod state_machine {
    use crate::value::meaning as m;
    object!(CloudWatchLogsLogGroup = "AWS::StepFunctions::StateMachine.CloudWatchLogsLogGroup", "stepfunctions-statemachine-cloudwatchlogsloggroup");
    impl CloudWatchLogsLogGroup {
        new! {}
        set! {
            log_group_arn: m::logs::LogGroupArn = "LogGroupArn", "update; 1 to 256 characters";
        }
    }

    object!(EncryptionConfiguration = "AWS::StepFunctions::StateMachine.EncryptionConfiguration", "stepfunctions-statemachine-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds", "update; 60 to 900";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }

    object!(LogDestination = "AWS::StepFunctions::StateMachine.LogDestination", "stepfunctions-statemachine-logdestination");
    impl LogDestination {
        new! {}
        set! {
            cloud_watch_logs_log_group: CloudWatchLogsLogGroup = "CloudWatchLogsLogGroup", "update";
        }
    }

    object!(LoggingConfiguration = "AWS::StepFunctions::StateMachine.LoggingConfiguration", "stepfunctions-statemachine-loggingconfiguration");
    impl LoggingConfiguration {
        new! {}
        set! {
            destinations: [LogDestination] = "Destinations", "update; at least 1 items";
            include_execution_data: bool = "IncludeExecutionData", "update";
            level: Level = "Level", "update";
        }
    }

    object!(S3Location = "AWS::StepFunctions::StateMachine.S3Location", "stepfunctions-statemachine-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            version: String = "Version", "update";
        }
    }

    object!(TracingConfiguration = "AWS::StepFunctions::StateMachine.TracingConfiguration", "stepfunctions-statemachine-tracingconfiguration");
    impl TracingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }
    values! { StateMachineType: Standard = "STANDARD", Express = "EXPRESS" }
    values! { Type: CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKey = "AWS_OWNED_KEY" }
    values! { Level: All = "ALL", Error = "ERROR", Fatal = "FATAL", Off = "OFF" }
}

resource! {
    StateMachineAlias = "AWS::StepFunctions::StateMachineAlias", "stepfunctions-statemachinealias", None, m::Arn
}
impl StateMachineAlias {
    new! {}
    set! {
        deployment_preference: state_machine_alias::DeploymentPreference = "DeploymentPreference", "update; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        name: String = "Name", "replacement; 1 to 80 characters";
        routing_configuration: [state_machine_alias::RoutingConfigurationVersion] = "RoutingConfiguration", "update; 1 to 2 items";
        state_machine_arn: m::stepfunctions::StateMachineArn = "StateMachineArn", "update; 1 to 2048 characters";
    }
}
impl c::Handle<StateMachineAlias> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { StateMachineAlias: m::Arn = Ref; }
/// Property types and values of [`StateMachineAlias`].
pub mod state_machine_alias {
    use crate::value::meaning as m;
    object!(DeploymentPreference = "AWS::StepFunctions::StateMachineAlias.DeploymentPreference", "stepfunctions-statemachinealias-deploymentpreference");
    impl DeploymentPreference {
        new! {
            state_machine_version_arn: m::Arn = "StateMachineVersionArn", "update; 1 to 2048 characters";
            type_: Type = "Type", "update";
        }
        set! {
            alarms: [String] = "Alarms", "update; 1 to 100 items";
            interval: i64 = "Interval", "update; 1 to 2100";
            percentage: i64 = "Percentage", "update; 1 to 99";
        }
    }

    object!(RoutingConfigurationVersion = "AWS::StepFunctions::StateMachineAlias.RoutingConfigurationVersion", "stepfunctions-statemachinealias-routingconfigurationversion");
    impl RoutingConfigurationVersion {
        new! {
            state_machine_version_arn: m::Arn = "StateMachineVersionArn", "update; 1 to 2048 characters";
            weight: i64 = "Weight", "update; 0 to 100";
        }
    }
    values! { Type: Linear = "LINEAR", AllAtOnce = "ALL_AT_ONCE", Canary = "CANARY" }
}

resource! {
    StateMachineVersion = "AWS::StepFunctions::StateMachineVersion", "stepfunctions-statemachineversion", None, m::Arn
}
impl StateMachineVersion {
    new! {
        state_machine_arn: m::stepfunctions::StateMachineArn = "StateMachineArn", "replacement; 1 to 2048 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 2048 characters";
        state_machine_revision_id: String = "StateMachineRevisionId", "replacement; 1 to 2048 characters";
    }
}
impl c::Handle<StateMachineVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { StateMachineVersion: m::Arn = Ref; }
