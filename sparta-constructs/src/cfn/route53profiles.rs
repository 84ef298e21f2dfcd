// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53Profiles`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Profile = "AWS::Route53Profiles::Profile", "route53profiles-profile", List("Tags"), String
}
impl Profile {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Profile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_client_token: String = "ClientToken";
        attr_id: String = "Id";
        attr_share_status: String = "ShareStatus";
    }
}
give! { Profile: m::Arn = GetAtt("Arn"); }

resource! {
    ProfileAssociation = "AWS::Route53Profiles::ProfileAssociation", "route53profiles-profileassociation", List("Tags"), String
}
impl ProfileAssociation {
    new! {
        name: String = "Name", "replacement";
        profile_id: String = "ProfileId", "replacement";
        resource_id: String = "ResourceId", "replacement";
    }
    set! {
        arn: m::Arn = "Arn", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ProfileAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ProfileResourceAssociation = "AWS::Route53Profiles::ProfileResourceAssociation", "route53profiles-profileresourceassociation", None, String
}
impl ProfileResourceAssociation {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement";
        name: String = "Name", "replacement";
        profile_id: String = "ProfileId", "replacement";
    }
    set! {
        resource_properties: String = "ResourceProperties", "update";
    }
}
impl c::Handle<ProfileResourceAssociation> {
    get! {
        attr_id: String = "Id";
        attr_resource_type: String = "ResourceType";
    }
}
