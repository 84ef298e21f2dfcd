//! A parameter that is any text where the id of a VPC belongs.
//~ CloudFormation wants `VpcId` here, and this value means `std::string::String`
use sparta_constructs::cfn::ec2;
use sparta_constructs::core::{App, Environment, ParameterSpec};

fn main() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let parameter = ParameterSpec::<String>::new().add(stack, "VpcId");
    ec2::Subnet::new(parameter).add(stack, "Subnet");
}
