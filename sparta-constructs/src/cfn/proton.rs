// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Proton`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-07.
    EnvironmentAccountConnection = "AWS::Proton::EnvironmentAccountConnection", "proton-environmentaccountconnection", List("Tags"), m::Arn
}
impl EnvironmentAccountConnection {
    new! {}
    set! {
        codebuild_role_arn: m::iam::RoleArn = "CodebuildRoleArn", "update; 1 to 200 characters";
        component_role_arn: m::iam::RoleArn = "ComponentRoleArn", "update; 1 to 200 characters";
        environment_account_id: String = "EnvironmentAccountId", "update";
        environment_name: String = "EnvironmentName", "update; 1 to 100 characters";
        management_account_id: String = "ManagementAccountId", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EnvironmentAccountConnection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { EnvironmentAccountConnection: m::Arn = Ref; }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-07.
    EnvironmentTemplate = "AWS::Proton::EnvironmentTemplate", "proton-environmenttemplate", List("Tags"), m::Arn
}
impl EnvironmentTemplate {
    new! {}
    set! {
        description: String = "Description", "update; at most 500 characters";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        encryption_key: String = "EncryptionKey", "replacement; 1 to 200 characters";
        name: String = "Name", "replacement; 1 to 100 characters";
        provisioning: environment_template::Provisioning = "Provisioning", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EnvironmentTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { EnvironmentTemplate: m::Arn = Ref; }
/// Property types and values of [`EnvironmentTemplate`].
pub mod environment_template {
    values! { Provisioning: CustomerManaged = "CUSTOMER_MANAGED" }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-07.
    ServiceTemplate = "AWS::Proton::ServiceTemplate", "proton-servicetemplate", List("Tags"), m::Arn
}
impl ServiceTemplate {
    new! {}
    set! {
        description: String = "Description", "update; at most 500 characters";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        encryption_key: String = "EncryptionKey", "replacement; 1 to 200 characters";
        name: String = "Name", "replacement; 1 to 100 characters";
        pipeline_provisioning: service_template::Provisioning = "PipelineProvisioning", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ServiceTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ServiceTemplate: m::Arn = Ref; }
/// Property types and values of [`ServiceTemplate`].
pub mod service_template {
    values! { Provisioning: CustomerManaged = "CUSTOMER_MANAGED" }
}
