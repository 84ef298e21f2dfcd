// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RAM`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Permission = "AWS::RAM::Permission", "ram-permission", List("Tags"), m::Arn
}
impl Permission {
    new! {
        name: String = "Name", "replacement; 1 to 36 characters";
        resource_type: String = "ResourceType", "replacement";
        policy_template: v::Json = "PolicyTemplate", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Permission> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_is_resource_type_default: bool = "IsResourceTypeDefault";
        attr_permission_type: String = "PermissionType";
        attr_version: String = "Version";
    }
}
give! { Permission: m::Arn = Ref; }

resource! {
    PermissionAssociation = "AWS::RAM::PermissionAssociation", "ram-permissionassociation", None, String
}
impl PermissionAssociation {
    new! {
        permission_arn: m::Arn = "PermissionArn", "replacement";
        resource_share_arn: m::Arn = "ResourceShareArn", "replacement";
    }
    set! {
        replace: bool = "Replace", "update; default `false`; cannot be read back";
    }
}
impl c::Handle<PermissionAssociation> {
    get! {
        attr_association_status: String = "AssociationStatus";
        attr_feature_set: String = "FeatureSet";
        attr_is_default: bool = "IsDefault";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_permission_version: String = "PermissionVersion";
        attr_resource_type: String = "ResourceType";
    }
}

resource! {
    PrincipalAssociation = "AWS::RAM::PrincipalAssociation", "ram-principalassociation", None, String
}
impl PrincipalAssociation {
    new! {
        resource_share_arn: m::Arn = "ResourceShareArn", "replacement";
        principal: String = "Principal", "replacement";
    }
}
impl c::Handle<PrincipalAssociation> {
    get! {
        attr_association_type: String = "AssociationType";
        attr_creation_time: String = "CreationTime";
        attr_external: bool = "External";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_status: String = "Status";
    }
}

resource! {
    ResourceAssociation = "AWS::RAM::ResourceAssociation", "ram-resourceassociation", None, String
}
impl ResourceAssociation {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement";
        resource_share_arn: m::Arn = "ResourceShareArn", "replacement";
    }
}
impl c::Handle<ResourceAssociation> {
    get! {
        attr_association_type: String = "AssociationType";
        attr_creation_time: String = "CreationTime";
        attr_external: bool = "External";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_status: String = "Status";
    }
}

resource! {
    ResourceShare = "AWS::RAM::ResourceShare", "ram-resourceshare", List("Tags"), m::Arn
}
impl ResourceShare {
    new! {
        name: String = "Name", "update";
    }
    set! {
        allow_external_principals: bool = "AllowExternalPrincipals", "update";
        permission_arns: [m::Arn] = "PermissionArns", "update; cannot be read back";
        principals: [String] = "Principals", "update; cannot be read back";
        resource_arns: [m::Arn] = "ResourceArns", "update; cannot be read back";
        resource_share_configuration: resource_share::ResourceShareConfiguration = "ResourceShareConfiguration", "update";
        sources: [String] = "Sources", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ResourceShare> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_feature_set: String = "FeatureSet";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_owning_account_id: String = "OwningAccountId";
        attr_status: String = "Status";
    }
}
give! { ResourceShare: m::Arn = Ref; }
/// Property types and values of [`ResourceShare`].
pub mod resource_share {
    object!(ResourceShareConfiguration = "AWS::RAM::ResourceShare.ResourceShareConfiguration", "ram-resourceshare-resourceshareconfiguration");
    impl ResourceShareConfiguration {
        new! {}
        set! {
            exclusive_account_access: bool = "ExclusiveAccountAccess", "update";
            retain_sharing_on_account_leave_organization: bool = "RetainSharingOnAccountLeaveOrganization", "replacement";
        }
    }
}

resource! {
    SourceAssociation = "AWS::RAM::SourceAssociation", "ram-sourceassociation", None, String
}
impl SourceAssociation {
    new! {
        resource_share_arn: m::Arn = "ResourceShareArn", "replacement";
        source_id: String = "SourceId", "replacement";
    }
}
impl c::Handle<SourceAssociation> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_source_type: String = "SourceType";
        attr_status: String = "Status";
    }
}
