// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::LaunchWizard`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Deployment = "AWS::LaunchWizard::Deployment", "launchwizard-deployment", List("Tags"), m::Arn
}
impl Deployment {
    new! {
        deployment_pattern_name: String = "DeploymentPatternName", "replacement; 1 to 256 characters";
        name: String = "Name", "replacement; 1 to 50 characters";
        workload_name: String = "WorkloadName", "replacement; 1 to 100 characters";
    }
    set! {
        specifications: v::Map<String> = "Specifications", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_deleted_at: String = "DeletedAt";
        attr_deployment_id: String = "DeploymentId";
        attr_resource_group: String = "ResourceGroup";
        attr_status: String = "Status";
    }
}
give! { Deployment: m::Arn = Ref; }
