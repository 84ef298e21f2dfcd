// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NovaAct`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    WorkflowDefinition = "AWS::NovaAct::WorkflowDefinition", "novaact-workflowdefinition", None, m::Arn
}
impl WorkflowDefinition {
    new! {
        name: String = "Name", "replacement; 1 to 40 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 4000 characters";
        export_config: workflow_definition::WorkflowExportConfig = "ExportConfig", "replacement";
    }
}
impl c::Handle<WorkflowDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
    }
}
give! { WorkflowDefinition: m::Arn = Ref; }
/// Property types and values of [`WorkflowDefinition`].
pub mod workflow_definition {
    use crate::value::meaning as m;
    object!(WorkflowExportConfig = "AWS::NovaAct::WorkflowDefinition.WorkflowExportConfig", "novaact-workflowdefinition-workflowexportconfig");
    impl WorkflowExportConfig {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 63 characters";
        }
        set! {
            s3_key_prefix: String = "S3KeyPrefix", "update; 1 to 100 characters";
        }
    }
}
