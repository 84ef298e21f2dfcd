// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LookoutEquipment`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    InferenceScheduler = "AWS::LookoutEquipment::InferenceScheduler", "lookoutequipment-inferencescheduler", List("Tags"), String
}
new_struct! { InferenceScheduler, InferenceSchedulerRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
    model_name: String = "ModelName", "replacement; 1 to 200 characters";
    data_input_configuration: inference_scheduler::DataInputConfiguration = "DataInputConfiguration", "update";
    data_output_configuration: inference_scheduler::DataOutputConfiguration = "DataOutputConfiguration", "update";
    data_upload_frequency: inference_scheduler::DataUploadFrequency = "DataUploadFrequency", "update";
} }
impl InferenceScheduler {
    set! {
        data_delay_offset_in_minutes: i64 = "DataDelayOffsetInMinutes", "update; 0 to 60";
        inference_scheduler_name: String = "InferenceSchedulerName", "replacement; 1 to 200 characters";
        server_side_kms_key_id: String = "ServerSideKmsKeyId", "replacement; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<InferenceScheduler> {
    get! {
        attr_inference_scheduler_arn: m::Arn = "InferenceSchedulerArn";
    }
}
give! { InferenceScheduler: m::Arn = GetAtt("InferenceSchedulerArn"); }
/// Property types and values of [`InferenceScheduler`].
pub mod inference_scheduler {
    use crate::value::meaning as m;
    object!(DataInputConfiguration = "AWS::LookoutEquipment::InferenceScheduler.DataInputConfiguration", "lookoutequipment-inferencescheduler-datainputconfiguration");
    impl DataInputConfiguration {
        new! {
            s3_input_configuration: S3InputConfiguration = "S3InputConfiguration", "update";
        }
        set! {
            inference_input_name_configuration: InputNameConfiguration = "InferenceInputNameConfiguration", "update";
            input_time_zone_offset: String = "InputTimeZoneOffset", "update";
        }
    }

    object!(DataOutputConfiguration = "AWS::LookoutEquipment::InferenceScheduler.DataOutputConfiguration", "lookoutequipment-inferencescheduler-dataoutputconfiguration");
    impl DataOutputConfiguration {
        new! {
            s3_output_configuration: S3OutputConfiguration = "S3OutputConfiguration", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
    }

    object!(InputNameConfiguration = "AWS::LookoutEquipment::InferenceScheduler.InputNameConfiguration", "lookoutequipment-inferencescheduler-inputnameconfiguration");
    impl InputNameConfiguration {
        new! {}
        set! {
            component_timestamp_delimiter: String = "ComponentTimestampDelimiter", "update; at most 1 characters";
            timestamp_format: String = "TimestampFormat", "update";
        }
    }

    object!(S3InputConfiguration = "AWS::LookoutEquipment::InferenceScheduler.S3InputConfiguration", "lookoutequipment-inferencescheduler-s3inputconfiguration");
    impl S3InputConfiguration {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; at most 1024 characters";
        }
    }

    object!(S3OutputConfiguration = "AWS::LookoutEquipment::InferenceScheduler.S3OutputConfiguration", "lookoutequipment-inferencescheduler-s3outputconfiguration");
    impl S3OutputConfiguration {
        new! {
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            prefix: String = "Prefix", "update; at most 1024 characters";
        }
    }
    values! { DataUploadFrequency: Pt5M = "PT5M", Pt10M = "PT10M", Pt15M = "PT15M", Pt30M = "PT30M", Pt1H = "PT1H" }
}
