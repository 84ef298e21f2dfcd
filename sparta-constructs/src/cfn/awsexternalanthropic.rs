// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AWSExternalAnthropic`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Workspace = "AWS::AWSExternalAnthropic::Workspace", "awsexternalanthropic-workspace", List("Tags"), m::Arn
}
impl Workspace {
    new! {
        name: String = "Name", "update; 1 to 40 characters";
    }
    set! {
        data_residency: workspace::DataResidency = "DataResidency", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
    }
}
give! { Workspace: m::Arn = Ref; }
/// Property types and values of [`Workspace`].
pub mod workspace {
    object!(DataResidency = "AWS::AWSExternalAnthropic::Workspace.DataResidency", "awsexternalanthropic-workspace-dataresidency");
    impl DataResidency {
        new! {}
        set! {
            allowed_inference_geos: [String] = "AllowedInferenceGeos", "update";
            default_inference_geo: String = "DefaultInferenceGeo", "update";
            workspace_geo: String = "WorkspaceGeo", "update";
        }
    }
}
