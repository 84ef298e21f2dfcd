// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SupportAuthZ`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    SupportPermit = "AWS::SupportAuthZ::SupportPermit", "supportauthz-supportpermit", List("Tags"), m::Arn
}
impl SupportPermit {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
        permit: support_permit::Permit = "Permit", "replacement";
        signing_key_info: support_permit::SigningKeyInfo = "SigningKeyInfo", "replacement";
    }
    set! {
        description: String = "Description", "replacement; 1 to 1024 characters";
        support_case_display_id: String = "SupportCaseDisplayId", "replacement; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SupportPermit> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_permit_id: String = "PermitId";
        attr_status: String = "Status";
    }
}
give! { SupportPermit: m::Arn = Ref; }
/// Property types and values of [`SupportPermit`].
pub mod support_permit {
    object!(ActionSet = "AWS::SupportAuthZ::SupportPermit.ActionSet", "supportauthz-supportpermit-actionset");
    impl ActionSet {
        new! {}
        set! {
            actions: [String] = "Actions", "update; 1 to 10 items";
            all_actions: AllActions = "AllActions", "update";
        }
    }

    object!(AllActions = "AWS::SupportAuthZ::SupportPermit.AllActions", "supportauthz-supportpermit-allactions");
    impl AllActions {
        new! {}
    }

    object!(AllResourcesInRegion = "AWS::SupportAuthZ::SupportPermit.AllResourcesInRegion", "supportauthz-supportpermit-allresourcesinregion");
    impl AllResourcesInRegion {
        new! {}
    }

    object!(Condition = "AWS::SupportAuthZ::SupportPermit.Condition", "supportauthz-supportpermit-condition");
    impl Condition {
        new! {}
        set! {
            allow_after: String = "AllowAfter", "update";
            allow_before: String = "AllowBefore", "update";
        }
    }

    object!(Permit = "AWS::SupportAuthZ::SupportPermit.Permit", "supportauthz-supportpermit-permit");
    impl Permit {
        new! {
            actions: ActionSet = "Actions", "update";
            resources: ResourceSet = "Resources", "update";
        }
        set! {
            conditions: [Condition] = "Conditions", "update; at most 2 items";
        }
    }

    object!(ResourceSet = "AWS::SupportAuthZ::SupportPermit.ResourceSet", "supportauthz-supportpermit-resourceset");
    impl ResourceSet {
        new! {}
        set! {
            all_resources_in_region: AllResourcesInRegion = "AllResourcesInRegion", "update";
            resources: [String] = "Resources", "update; 1 to 5 items";
        }
    }

    object!(SigningKeyInfo = "AWS::SupportAuthZ::SupportPermit.SigningKeyInfo", "supportauthz-supportpermit-signingkeyinfo");
    impl SigningKeyInfo {
        new! {
            kms_key: String = "KmsKey", "update; 1 to 512 characters";
        }
    }
}
