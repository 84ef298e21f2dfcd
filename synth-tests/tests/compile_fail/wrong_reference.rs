//! A subnet where a VPC belongs.
//~ CloudFormation wants `VpcId` here, and `sparta_constructs::cfn::ec2::Subnet` does not give one
use sparta_constructs::cfn::ec2;
use sparta_constructs::core::{App, Environment};

fn main() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let vpc = ec2::Vpc::new().add(stack, "Vpc");
    let subnet = ec2::Subnet::new(vpc).add(stack, "Subnet");
    ec2::Subnet::new(subnet).add(stack, "Other");
}
