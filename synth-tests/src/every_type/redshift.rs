// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Redshift`.
use sparta_constructs::cfn::redshift;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <redshift::Cluster as ResourceType>::TYPE,
    <redshift::ClusterParameterGroup as ResourceType>::TYPE,
    <redshift::ClusterSecurityGroup as ResourceType>::TYPE,
    <redshift::ClusterSecurityGroupIngress as ResourceType>::TYPE,
    <redshift::ClusterSubnetGroup as ResourceType>::TYPE,
    <redshift::EndpointAccess as ResourceType>::TYPE,
    <redshift::EndpointAuthorization as ResourceType>::TYPE,
    <redshift::EventSubscription as ResourceType>::TYPE,
    <redshift::Integration as ResourceType>::TYPE,
    <redshift::Qev2IdcApplication as ResourceType>::TYPE,
    <redshift::RedshiftIdcApplication as ResourceType>::TYPE,
    <redshift::ScheduledAction as ResourceType>::TYPE,
    <redshift::Snapshot as ResourceType>::TYPE,
    <redshift::SnapshotCopyGrant as ResourceType>::TYPE,
    <redshift::SnapshotSchedule as ResourceType>::TYPE,
    <redshift::UsageLimit as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    redshift::Cluster::new("sample", "sample", "sample", "sample").add(stack, "Cluster");
    redshift::ClusterParameterGroup::new("sample", "sample").add(stack, "ClusterParameterGroup");
    redshift::ClusterSecurityGroup::new("sample").add(stack, "ClusterSecurityGroup");
    redshift::ClusterSecurityGroupIngress::new("sg-0123456789abcdef0").add(stack, "ClusterSecurityGroupIngress");
    redshift::ClusterSubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "ClusterSubnetGroup");
    redshift::EndpointAccess::new("sample", "sample", "sample", ["sg-0123456789abcdef0"]).add(stack, "EndpointAccess");
    redshift::EndpointAuthorization::new("123456789012", "sample").add(stack, "EndpointAuthorization");
    redshift::EventSubscription::new("sample").add(stack, "EventSubscription");
    redshift::Integration::new("arn:aws:s3:::sample-bucket", "arn:aws:redshift:a:111111111111:namespace/a").add(stack, "Integration");
    redshift::Qev2IdcApplication::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "Qev2IdcApplication");
    redshift::RedshiftIdcApplication::new("arn:aws:iam::123456789012:role/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "RedshiftIdcApplication");
    redshift::ScheduledAction::new("sample").add(stack, "ScheduledAction");
    redshift::Snapshot::new("sample", "sample").add(stack, "Snapshot");
    redshift::SnapshotCopyGrant::new("sample").add(stack, "SnapshotCopyGrant");
    redshift::SnapshotSchedule::new(["sample"], "sample").add(stack, "SnapshotSchedule");
    redshift::UsageLimit::new(redshift::usage_limit::FeatureType::Spectrum, redshift::usage_limit::LimitType::Time, 1_i64, "sample").add(stack, "UsageLimit");
}
