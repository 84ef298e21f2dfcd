// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DataPipeline`.
use crate::core as c;

resource! {
    Pipeline = "AWS::DataPipeline::Pipeline", "datapipeline-pipeline", List("PipelineTags"), String
}
impl Pipeline {
    new! {
        name: String = "Name", "replacement; 1 to 1024 characters";
    }
    set! {
        activate: bool = "Activate", "update";
        description: String = "Description", "replacement; at most 1024 characters";
        parameter_objects: [pipeline::ParameterObject] = "ParameterObjects", "update";
        parameter_values: [pipeline::ParameterValue] = "ParameterValues", "update";
        pipeline_objects: [pipeline::PipelineObject] = "PipelineObjects", "update";
        pipeline_tags: [crate::cfn::Tag] = "PipelineTags", "update";
    }
}
impl c::Handle<Pipeline> {
    get! {
        attr_id: String = "Id";
        attr_pipeline_id: String = "PipelineId";
    }
}
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    use crate::value::meaning as m;
    object!(Field = "AWS::DataPipeline::Pipeline.Field", "datapipeline-pipeline-field");
    impl Field {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
        }
        set! {
            ref_value: String = "RefValue", "update; 1 to 256 characters";
            string_value: String = "StringValue", "update; at most 10240 characters";
        }
    }

    object!(ParameterAttribute = "AWS::DataPipeline::Pipeline.ParameterAttribute", "datapipeline-pipeline-parameterattribute");
    impl ParameterAttribute {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            string_value: String = "StringValue", "update; at most 10240 characters";
        }
    }

    object!(ParameterObject = "AWS::DataPipeline::Pipeline.ParameterObject", "datapipeline-pipeline-parameterobject");
    impl ParameterObject {
        new! {
            id: String = "Id", "update; 1 to 256 characters";
            attributes: [ParameterAttribute] = "Attributes", "update";
        }
    }

    object!(ParameterValue = "AWS::DataPipeline::Pipeline.ParameterValue", "datapipeline-pipeline-parametervalue");
    impl ParameterValue {
        new! {
            string_value: m::ec2::SubnetId = "StringValue", "update; at most 10240 characters";
            id: String = "Id", "update; 1 to 256 characters";
        }
    }

    object!(PipelineObject = "AWS::DataPipeline::Pipeline.PipelineObject", "datapipeline-pipeline-pipelineobject");
    impl PipelineObject {
        new! {
            id: String = "Id", "update; 1 to 1024 characters";
            name: String = "Name", "update; 1 to 1024 characters";
            fields: [Field] = "Fields", "update";
        }
    }
}
