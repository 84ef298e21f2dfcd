// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LookoutVision`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Project = "AWS::LookoutVision::Project", "lookoutvision-project", None, String
}
impl Project {
    new! {
        project_name: String = "ProjectName", "replacement; 1 to 255 characters";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Project: m::Arn = GetAtt("Arn"); }
