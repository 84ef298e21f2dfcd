// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AMZN::SDC`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Deployment = "AMZN::SDC::Deployment", "sdc-deployment", None, String
}
new_struct! { Deployment, DeploymentRequired {
    s3_bucket: m::s3::BucketName = "S3Bucket", "update";
    config_name: String = "ConfigName", "update";
    s3_key: String = "S3Key", "replacement";
    dimension: String = "Dimension", "update";
    stage: String = "Stage", "update";
} }
impl Deployment {
    set! {
        pipeline_id: String = "PipelineId", "update";
        target_region_override: String = "TargetRegionOverride", "update";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_id: String = "Id";
    }
}
