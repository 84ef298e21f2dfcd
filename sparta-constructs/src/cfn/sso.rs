// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSO`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Application = "AWS::SSO::Application", "sso-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        application_provider_arn: m::Arn = "ApplicationProviderArn", "replacement; 10 to 1224 characters";
        instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
        name: String = "Name", "update; at most 255 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        portal_options: application::PortalOptionsConfiguration = "PortalOptions", "update";
        status: application::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 75 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_identity_store_arn: m::Arn = "IdentityStoreArn";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    object!(PortalOptionsConfiguration = "AWS::SSO::Application.PortalOptionsConfiguration", "sso-application-portaloptionsconfiguration");
    impl PortalOptionsConfiguration {
        new! {}
        set! {
            sign_in_options: SignInOptions = "SignInOptions", "update";
            visibility: Visibility = "Visibility", "update";
        }
    }

    object!(SignInOptions = "AWS::SSO::Application.SignInOptions", "sso-application-signinoptions");
    impl SignInOptions {
        new! {
            origin: Origin = "Origin", "update";
        }
        set! {
            application_url: String = "ApplicationUrl", "update; 1 to 512 characters";
        }
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Visibility: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Origin: IdentityCenter = "IDENTITY_CENTER", Application = "APPLICATION" }
}

resource! {
    ApplicationAssignment = "AWS::SSO::ApplicationAssignment", "sso-applicationassignment", None, String
}
impl ApplicationAssignment {
    new! {
        application_arn: m::Arn = "ApplicationArn", "replacement; 10 to 1224 characters";
        principal_id: String = "PrincipalId", "replacement; 1 to 47 characters";
        principal_type: application_assignment::PrincipalType = "PrincipalType", "replacement";
    }
}
/// Property types and values of [`ApplicationAssignment`].
pub mod application_assignment {
    values! { PrincipalType: User = "USER", Group = "GROUP" }
}

resource! {
    Assignment = "AWS::SSO::Assignment", "sso-assignment", None, String
}
new_struct! { Assignment, AssignmentRequired {
    instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
    permission_set_arn: m::Arn = "PermissionSetArn", "replacement; 10 to 1224 characters";
    principal_id: String = "PrincipalId", "replacement; 1 to 47 characters";
    principal_type: assignment::PrincipalType = "PrincipalType", "replacement";
    target_id: String = "TargetId", "replacement";
    target_type: assignment::TargetType = "TargetType", "replacement";
} }
/// Property types and values of [`Assignment`].
pub mod assignment {
    values! { PrincipalType: User = "USER", Group = "GROUP" }
    values! { TargetType: AwsAccount = "AWS_ACCOUNT" }
}

resource! {
    Instance = "AWS::SSO::Instance", "sso-instance", List("Tags"), m::Arn
}
impl Instance {
    new! {}
    set! {
        name: String = "Name", "update; 1 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 75 items";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_identity_store_id: String = "IdentityStoreId";
        attr_instance_arn: m::Arn = "InstanceArn";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_status: String = "Status";
    }
}
give! { Instance: m::Arn = Ref; }

resource! {
    InstanceAccessControlAttributeConfiguration = "AWS::SSO::InstanceAccessControlAttributeConfiguration", "sso-instanceaccesscontrolattributeconfiguration", None, m::Arn
}
impl InstanceAccessControlAttributeConfiguration {
    new! {
        instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
    }
    set! {
        access_control_attributes: [instance_access_control_attribute_configuration::AccessControlAttribute] = "AccessControlAttributes", "update; at most 50 items";
        instance_access_control_attribute_configuration: instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration = "InstanceAccessControlAttributeConfiguration", "update; deprecated by AWS";
    }
}
/// Property types and values of [`InstanceAccessControlAttributeConfiguration`].
pub mod instance_access_control_attribute_configuration {
    object!(AccessControlAttribute = "AWS::SSO::InstanceAccessControlAttributeConfiguration.AccessControlAttribute", "sso-instanceaccesscontrolattributeconfiguration-accesscontrolattribute");
    impl AccessControlAttribute {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: AccessControlAttributeValue = "Value", "update";
        }
    }

    object!(AccessControlAttributeValue = "AWS::SSO::InstanceAccessControlAttributeConfiguration.AccessControlAttributeValue", "sso-instanceaccesscontrolattributeconfiguration-accesscontrolattributevalue");
    impl AccessControlAttributeValue {
        new! {
            source: [String] = "Source", "update; at most 1 items";
        }
    }

    object!(InstanceAccessControlAttributeConfiguration = "AWS::SSO::InstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfiguration", "sso-instanceaccesscontrolattributeconfiguration-instanceaccesscontrolattributeconfiguration");
    impl InstanceAccessControlAttributeConfiguration {
        new! {
            access_control_attributes: [AccessControlAttribute] = "AccessControlAttributes", "update; at most 50 items";
        }
    }
}

resource! {
    PermissionSet = "AWS::SSO::PermissionSet", "sso-permissionset", List("Tags"), String
}
impl PermissionSet {
    new! {
        instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
        name: String = "Name", "replacement; 1 to 32 characters";
    }
    set! {
        customer_managed_policy_references: [permission_set::CustomerManagedPolicyReference] = "CustomerManagedPolicyReferences", "update; at most 25 items";
        description: String = "Description", "update; 1 to 700 characters";
        inline_policy: v::Json = "InlinePolicy", "update";
        managed_policies: [String] = "ManagedPolicies", "update; at most 25 items";
        permissions_boundary: permission_set::PermissionsBoundary = "PermissionsBoundary", "update";
        relay_state_type: String = "RelayStateType", "update; 1 to 240 characters";
        session_duration: String = "SessionDuration", "update; 1 to 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PermissionSet> {
    get! {
        attr_permission_set_arn: m::Arn = "PermissionSetArn";
    }
}
give! { PermissionSet: m::Arn = GetAtt("PermissionSetArn"); }
/// Property types and values of [`PermissionSet`].
pub mod permission_set {
    use crate::value::meaning as m;
    object!(CustomerManagedPolicyReference = "AWS::SSO::PermissionSet.CustomerManagedPolicyReference", "sso-permissionset-customermanagedpolicyreference");
    impl CustomerManagedPolicyReference {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
        }
        set! {
            path: String = "Path", "update; 1 to 512 characters";
        }
    }

    object!(PermissionsBoundary = "AWS::SSO::PermissionSet.PermissionsBoundary", "sso-permissionset-permissionsboundary");
    impl PermissionsBoundary {
        new! {}
        set! {
            customer_managed_policy_reference: CustomerManagedPolicyReference = "CustomerManagedPolicyReference", "update";
            managed_policy_arn: m::Arn = "ManagedPolicyArn", "update; 20 to 2048 characters";
        }
    }
}
