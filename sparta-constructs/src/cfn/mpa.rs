// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MPA`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ApprovalTeam = "AWS::MPA::ApprovalTeam", "mpa-approvalteam", List("Tags"), m::Arn
}
new_struct! { ApprovalTeam, ApprovalTeamRequired {
    name: String = "Name", "replacement; at most 64 characters";
    approval_strategy: approval_team::ApprovalStrategy = "ApprovalStrategy", "update";
    approvers: [approval_team::Approver] = "Approvers", "update; 1 to 20 items";
    description: String = "Description", "update; 1 to 256 characters";
    policies: [approval_team::Policy] = "Policies", "replacement; 1 to 10 items";
} }
impl ApprovalTeam {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ApprovalTeam> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_update_time: String = "LastUpdateTime";
        attr_number_of_approvers: i64 = "NumberOfApprovers";
        attr_status: String = "Status";
        attr_status_code: String = "StatusCode";
        attr_status_message: String = "StatusMessage";
        attr_update_session_arn: m::Arn = "UpdateSessionArn";
        attr_version_id: String = "VersionId";
    }
}
give! { ApprovalTeam: m::Arn = Ref; }
/// Property types and values of [`ApprovalTeam`].
pub mod approval_team {
    use crate::value::meaning as m;
    object!(ApprovalStrategy = "AWS::MPA::ApprovalTeam.ApprovalStrategy", "mpa-approvalteam-approvalstrategy");
    impl ApprovalStrategy {
        new! {
            mof_n: MofNApprovalStrategy = "MofN", "update";
        }
    }

    object!(Approver = "AWS::MPA::ApprovalTeam.Approver", "mpa-approvalteam-approver");
    impl Approver {
        new! {
            primary_identity_source_arn: m::Arn = "PrimaryIdentitySourceArn", "update; at most 1000 characters";
            primary_identity_id: String = "PrimaryIdentityId", "update; 1 to 100 characters";
        }
    }

    object!(MofNApprovalStrategy = "AWS::MPA::ApprovalTeam.MofNApprovalStrategy", "mpa-approvalteam-mofnapprovalstrategy");
    impl MofNApprovalStrategy {
        new! {
            min_approvals_required: i64 = "MinApprovalsRequired", "update";
        }
    }

    object!(Policy = "AWS::MPA::ApprovalTeam.Policy", "mpa-approvalteam-policy");
    impl Policy {
        new! {
            policy_arn: m::Arn = "PolicyArn", "replacement; at most 1224 characters";
        }
    }
}

resource! {
    IdentitySource = "AWS::MPA::IdentitySource", "mpa-identitysource", List("Tags"), m::Arn
}
impl IdentitySource {
    new! {
        identity_source_parameters: identity_source::IdentitySourceParameters = "IdentitySourceParameters", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IdentitySource> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_identity_source_arn: m::Arn = "IdentitySourceArn";
        attr_identity_source_parameters_iam_identity_center_approval_portal_url: String = "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl";
        attr_identity_source_type: String = "IdentitySourceType";
        attr_status: String = "Status";
        attr_status_code: String = "StatusCode";
        attr_status_message: String = "StatusMessage";
    }
}
give! { IdentitySource: m::Arn = Ref; }
/// Property types and values of [`IdentitySource`].
pub mod identity_source {
    use crate::value::meaning as m;
    object!(IamIdentityCenter = "AWS::MPA::IdentitySource.IamIdentityCenter", "mpa-identitysource-iamidentitycenter");
    impl IamIdentityCenter {
        new! {
            instance_arn: m::Arn = "InstanceArn", "replacement; 20 to 2048 characters";
            region: String = "Region", "replacement; at most 1000 characters";
        }
    }

    object!(IdentitySourceParameters = "AWS::MPA::IdentitySource.IdentitySourceParameters", "mpa-identitysource-identitysourceparameters");
    impl IdentitySourceParameters {
        new! {
            iam_identity_center: IamIdentityCenter = "IamIdentityCenter", "replacement";
        }
    }
}
