// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::VpcLattice`.
use sparta_constructs::cfn::vpclattice;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <vpclattice::AccessLogSubscription as ResourceType>::TYPE,
    <vpclattice::AuthPolicy as ResourceType>::TYPE,
    <vpclattice::DomainVerification as ResourceType>::TYPE,
    <vpclattice::Listener as ResourceType>::TYPE,
    <vpclattice::ResourceConfiguration as ResourceType>::TYPE,
    <vpclattice::ResourceGateway as ResourceType>::TYPE,
    <vpclattice::ResourcePolicy as ResourceType>::TYPE,
    <vpclattice::Rule as ResourceType>::TYPE,
    <vpclattice::Service as ResourceType>::TYPE,
    <vpclattice::ServiceNetwork as ResourceType>::TYPE,
    <vpclattice::ServiceNetworkResourceAssociation as ResourceType>::TYPE,
    <vpclattice::ServiceNetworkServiceAssociation as ResourceType>::TYPE,
    <vpclattice::ServiceNetworkVpcAssociation as ResourceType>::TYPE,
    <vpclattice::TargetGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    vpclattice::AccessLogSubscription::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "AccessLogSubscription");
    vpclattice::AuthPolicy::new(json!({}), "sn-aaaaaaaaaaaaaaaaa").add(stack, "AuthPolicy");
    vpclattice::DomainVerification::new("sample").add(stack, "DomainVerification");
    vpclattice::Listener::new(vpclattice::listener::DefaultAction::new(), vpclattice::listener::Protocol::Http).add(stack, "Listener");
    vpclattice::ResourceConfiguration::new("sample", vpclattice::resource_configuration::ResourceConfigurationType::Group).add(stack, "ResourceConfiguration");
    vpclattice::ResourceGateway::new("sample", ["subnet-0123456789abcdef0"], "vpc-aaaaaaaa").add(stack, "ResourceGateway");
    vpclattice::ResourcePolicy::new("arn:a:a:::servicenetwork/sn-aaaaaaaaaaaaaaaaa", json!({})).add(stack, "ResourcePolicy");
    vpclattice::Rule::new(vpclattice::rule::Action::new(), vpclattice::rule::Match::new(vpclattice::rule::HttpMatch::new()), 1_i64).add(stack, "Rule");
    vpclattice::Service::new().add(stack, "Service");
    vpclattice::ServiceNetwork::new().add(stack, "ServiceNetwork");
    vpclattice::ServiceNetworkResourceAssociation::new().add(stack, "ServiceNetworkResourceAssociation");
    vpclattice::ServiceNetworkServiceAssociation::new().add(stack, "ServiceNetworkServiceAssociation");
    vpclattice::ServiceNetworkVpcAssociation::new().add(stack, "ServiceNetworkVpcAssociation");
    vpclattice::TargetGroup::new(vpclattice::target_group::Type::Ip).add(stack, "TargetGroup");
}
