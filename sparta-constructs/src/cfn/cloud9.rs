// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Cloud9`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: maintenance from 2024-07-25.
    EnvironmentEc2 = "AWS::Cloud9::EnvironmentEC2", "cloud9-environmentec2", List("Tags"), String
}
impl EnvironmentEc2 {
    new! {}
    set! {
        automatic_stop_time_minutes: i64 = "AutomaticStopTimeMinutes", "replacement; 0 to 20160; cannot be read back";
        connection_type: environment_ec2::ConnectionType = "ConnectionType", "replacement";
        description: String = "Description", "update; 1 to 200 characters";
        image_id: String = "ImageId", "replacement; at most 512 characters; cannot be read back";
        instance_type: String = "InstanceType", "replacement; 5 to 20 characters; cannot be read back";
        name: String = "Name", "update; 1 to 60 characters";
        owner_arn: m::Arn = "OwnerArn", "replacement";
        repositories: [environment_ec2::Repository] = "Repositories", "replacement; cannot be read back";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement; 15 to 24 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<EnvironmentEc2> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_environment_id: String = "EnvironmentId";
        attr_id: String = "Id";
        attr_name: String = "Name";
    }
}
give! { EnvironmentEc2: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`EnvironmentEc2`].
pub mod environment_ec2 {
    object!(Repository = "AWS::Cloud9::EnvironmentEC2.Repository", "cloud9-environmentec2-repository");
    impl Repository {
        new! {
            path_component: String = "PathComponent", "update; at most 1000 characters";
            repository_url: String = "RepositoryUrl", "update; at most 1000 characters";
        }
    }
    values! { ConnectionType: ConnectSsh = "CONNECT_SSH", ConnectSsm = "CONNECT_SSM" }
}
