//! A security group among subnets.
//~ CloudFormation wants `SubnetId` here, and `sparta_constructs::cfn::ec2::SecurityGroup` does not give one
use sparta_constructs::cfn::{ec2, ecs};
use sparta_constructs::core::{App, Environment};

fn main() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let group = ec2::SecurityGroup::new("group").add(stack, "Group");
    let _ = ecs::service::AwsVpcConfiguration::new().subnets([group]);
}
