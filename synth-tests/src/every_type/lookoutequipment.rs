// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LookoutEquipment`.
use sparta_constructs::cfn::lookoutequipment;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lookoutequipment::InferenceScheduler as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lookoutequipment::InferenceScheduler::new(lookoutequipment::InferenceSchedulerRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), model_name: Value::of("sample"), data_input_configuration: Value::of(lookoutequipment::inference_scheduler::DataInputConfiguration::new(lookoutequipment::inference_scheduler::S3InputConfiguration::new("sample"))), data_output_configuration: Value::of(lookoutequipment::inference_scheduler::DataOutputConfiguration::new(lookoutequipment::inference_scheduler::S3OutputConfiguration::new("sample"))), data_upload_frequency: Value::of(lookoutequipment::inference_scheduler::DataUploadFrequency::Pt5M) }).add(stack, "InferenceScheduler");
}
