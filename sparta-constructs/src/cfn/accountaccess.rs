// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AccountAccess`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::AccountAccess::Application", "accountaccess-application", List("Tags"), m::Arn
}
impl Application {
    new! {
        identity_source: application::IdentitySource = "IdentitySource", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Application> {
    get! {
        attr_application_arn: m::Arn = "ApplicationArn";
        attr_created_at: String = "CreatedAt";
        attr_identity_source_identity_center_application_arn: m::Arn = "IdentitySource.IdentityCenter.ApplicationArn";
        attr_status: String = "Status";
        attr_tenant_id: String = "TenantId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(IdentityCenter = "AWS::AccountAccess::Application.IdentityCenter", "accountaccess-application-identitycenter");
    impl IdentityCenter {
        new! {
            instance_arn: m::Arn = "InstanceArn", "update; 10 to 1224 characters";
        }
    }

    object!(IdentitySource = "AWS::AccountAccess::Application.IdentitySource", "accountaccess-application-identitysource");
    impl IdentitySource {
        new! {
            identity_center: IdentityCenter = "IdentityCenter", "update";
        }
    }
}

resource! {
    Entitlement = "AWS::AccountAccess::Entitlement", "accountaccess-entitlement", None, String
}
impl Entitlement {
    new! {
        application_arn: m::Arn = "ApplicationArn", "replacement; 49 to 2048 characters";
        entitlement: entitlement::Entitlement = "Entitlement", "replacement";
    }
}
impl c::Handle<Entitlement> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_entitlement_principal_role_account: String = "Entitlement.PrincipalRole.Account";
        attr_entitlement_id: String = "EntitlementId";
    }
}
/// Property types and values of [`Entitlement`].
pub mod entitlement {
    use crate::value::meaning as m;
    object!(Entitlement = "AWS::AccountAccess::Entitlement.Entitlement", "accountaccess-entitlement-entitlement");
    impl Entitlement {
        new! {
            principal_role: PrincipalRoleEntitlement = "PrincipalRole", "update";
        }
    }

    object!(IdentityCenterPrincipal = "AWS::AccountAccess::Entitlement.IdentityCenterPrincipal", "accountaccess-entitlement-identitycenterprincipal");
    impl IdentityCenterPrincipal {
        new! {}
        set! {
            group_id: String = "GroupId", "update; 1 to 47 characters";
            user_id: String = "UserId", "update; 1 to 47 characters";
        }
    }

    object!(Principal = "AWS::AccountAccess::Entitlement.Principal", "accountaccess-entitlement-principal");
    impl Principal {
        new! {
            identity_center: IdentityCenterPrincipal = "IdentityCenter", "update";
        }
    }

    object!(PrincipalRoleEntitlement = "AWS::AccountAccess::Entitlement.PrincipalRoleEntitlement", "accountaccess-entitlement-principalroleentitlement");
    impl PrincipalRoleEntitlement {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            principal: Principal = "Principal", "update";
        }
    }
}
