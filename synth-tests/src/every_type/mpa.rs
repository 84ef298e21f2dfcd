// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MPA`.
use sparta_constructs::cfn::mpa;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mpa::ApprovalTeam as ResourceType>::TYPE,
    <mpa::IdentitySource as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mpa::ApprovalTeam::new(mpa::ApprovalTeamRequired { name: Value::of("sample"), approval_strategy: Value::of(mpa::approval_team::ApprovalStrategy::new(mpa::approval_team::MofNApprovalStrategy::new(1_i64))), approvers: Value::of([mpa::approval_team::Approver::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample")]), description: Value::of("sample"), policies: Value::of([mpa::approval_team::Policy::new("arn:a:mpa:::aws:policy/a/a/1")]) }).add(stack, "ApprovalTeam");
    mpa::IdentitySource::new(mpa::identity_source::IdentitySourceParameters::new(mpa::identity_source::IamIdentityCenter::new("arn:a:sso:::instance/ins-aaaaaaaaaaaaaaaa", "sample"))).add(stack, "IdentitySource");
}
