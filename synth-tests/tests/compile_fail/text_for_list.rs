//! One subnet where a list of them belongs.
//~ CloudFormation wants `[SubnetId]` here, and text is not one
use sparta_constructs::cfn::ecs;

fn main() {
    let _ = ecs::service::AwsVpcConfiguration::new().subnets("subnet-1");
}
