// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EMRContainers`.
use sparta_constructs::cfn::emrcontainers;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <emrcontainers::Endpoint as ResourceType>::TYPE,
    <emrcontainers::JobTemplate as ResourceType>::TYPE,
    <emrcontainers::SecurityConfiguration as ResourceType>::TYPE,
    <emrcontainers::VirtualCluster as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    emrcontainers::Endpoint::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", "sample").add(stack, "Endpoint");
    emrcontainers::JobTemplate::new("sample", emrcontainers::job_template::JobTemplateData::new("arn:aws:iam::123456789012:role/sample", emrcontainers::job_template::JobDriver::new().spark_submit_job_driver(emrcontainers::job_template::SparkSubmitJobDriver::new("sample")), "sample")).add(stack, "JobTemplate");
    emrcontainers::SecurityConfiguration::new(emrcontainers::security_configuration::SecurityConfigurationData::new()).add(stack, "SecurityConfiguration");
    emrcontainers::VirtualCluster::new("sample", emrcontainers::virtual_cluster::ContainerProvider::new("sample", emrcontainers::virtual_cluster::Type::Eks, emrcontainers::virtual_cluster::ContainerInfo::new(emrcontainers::virtual_cluster::EksInfo::new("sample")))).add(stack, "VirtualCluster");
}
