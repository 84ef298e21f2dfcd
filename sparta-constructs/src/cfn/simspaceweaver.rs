// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SimSpaceWeaver`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-05-20.
    Simulation = "AWS::SimSpaceWeaver::Simulation", "simspaceweaver-simulation", None, String
}
impl Simulation {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement";
        name: String = "Name", "replacement; 1 to 2048 characters";
    }
    set! {
        maximum_duration: String = "MaximumDuration", "replacement; 2 to 6 characters";
        schema_s3_location: simulation::S3Location = "SchemaS3Location", "replacement";
        snapshot_s3_location: simulation::S3Location = "SnapshotS3Location", "replacement";
    }
}
impl c::Handle<Simulation> {
    get! {
        attr_describe_payload: String = "DescribePayload";
    }
}
/// Property types and values of [`Simulation`].
pub mod simulation {
    use crate::value::meaning as m;
    object!(S3Location = "AWS::SimSpaceWeaver::Simulation.S3Location", "simspaceweaver-simulation-s3location");
    impl S3Location {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters";
            object_key: String = "ObjectKey", "replacement; 3 to 255 characters";
        }
    }
}
