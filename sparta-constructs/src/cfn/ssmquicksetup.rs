// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSMQuickSetup`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ConfigurationManager = "AWS::SSMQuickSetup::ConfigurationManager", "ssmquicksetup-configurationmanager", Map("Tags"), m::Arn
}
impl ConfigurationManager {
    new! {
        configuration_definitions: [configuration_manager::ConfigurationDefinition] = "ConfigurationDefinitions", "update";
    }
    set! {
        description: String = "Description", "update";
        name: String = "Name", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ConfigurationManager> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_modified_at: String = "LastModifiedAt";
        attr_manager_arn: m::Arn = "ManagerArn";
        attr_status_summaries: [v::Json] = "StatusSummaries";
    }
}
give! { ConfigurationManager: m::Arn = Ref; }
/// Property types and values of [`ConfigurationManager`].
pub mod configuration_manager {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ConfigurationDefinition = "AWS::SSMQuickSetup::ConfigurationManager.ConfigurationDefinition", "ssmquicksetup-configurationmanager-configurationdefinition");
    impl ConfigurationDefinition {
        new! {
            type_: String = "Type", "replacement";
            parameters: v::Map<String> = "Parameters", "update";
        }
        set! {
            local_deployment_administration_role_arn: m::iam::RoleArn = "LocalDeploymentAdministrationRoleArn", "update";
            local_deployment_execution_role_name: String = "LocalDeploymentExecutionRoleName", "update; 1 to 256 characters";
            type_version: String = "TypeVersion", "replacement; 1 to 128 characters";
        }
    }

    object!(StatusSummary = "AWS::SSMQuickSetup::ConfigurationManager.StatusSummary", "ssmquicksetup-configurationmanager-statussummary");
    impl StatusSummary {
        new! {
            status_type: StatusType = "StatusType", "update";
            last_updated_at: String = "LastUpdatedAt", "update";
        }
        set! {
            status: Status = "Status", "update";
            status_details: v::Map<String> = "StatusDetails", "update";
            status_message: String = "StatusMessage", "update";
        }
    }
    values! { Status: Initializing = "INITIALIZING", Deploying = "DEPLOYING", Succeeded = "SUCCEEDED", Deleting = "DELETING", Stopping = "STOPPING", Failed = "FAILED", Stopped = "STOPPED", DeleteFailed = "DELETE_FAILED", StopFailed = "STOP_FAILED", None = "NONE" }
    values! { StatusType: Deployment = "Deployment", AsyncExecutions = "AsyncExecutions" }
}

resource! {
    LifecycleAutomation = "AWS::SSMQuickSetup::LifecycleAutomation", "ssmquicksetup-lifecycleautomation", Map("Tags"), String
}
impl LifecycleAutomation {
    new! {
        resource_key: String = "ResourceKey", "replacement; 1 to 64 characters";
        automation_document: String = "AutomationDocument", "update; 1 to 500 characters";
        automation_parameters: v::Map<[String]> = "AutomationParameters", "update";
    }
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<LifecycleAutomation> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}
