// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Detective`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Graph = "AWS::Detective::Graph", "detective-graph", List("Tags"), m::Arn
}
impl Graph {
    new! {}
    set! {
        auto_enable_members: bool = "AutoEnableMembers", "update; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Graph> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Graph: m::Arn = Ref; }

resource! {
    MemberInvitation = "AWS::Detective::MemberInvitation", "detective-memberinvitation", None, String
}
impl MemberInvitation {
    new! {
        graph_arn: m::Arn = "GraphArn", "replacement";
        member_id: String = "MemberId", "replacement";
        member_email_address: String = "MemberEmailAddress", "update";
    }
    set! {
        disable_email_notification: bool = "DisableEmailNotification", "update; default `false`; cannot be read back";
        message: String = "Message", "update; 1 to 1000 characters; cannot be read back";
    }
}

resource! {
    OrganizationAdmin = "AWS::Detective::OrganizationAdmin", "detective-organizationadmin", None, String
}
impl OrganizationAdmin {
    new! {
        account_id: String = "AccountId", "replacement";
    }
}
impl c::Handle<OrganizationAdmin> {
    get! {
        attr_graph_arn: m::Arn = "GraphArn";
    }
}
