//! A bucket where any text may stand: its name, its ARN, its domain name?
//~ CloudFormation wants `std::string::String` here, and `Bucket` does not give one
//~ `.reference()` is the resource's `Ref`
use sparta_constructs::cfn::{s3, ssm};
use sparta_constructs::core::{App, Environment};

fn main() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let bucket = s3::Bucket::new().add(stack, "Bucket");
    ssm::Parameter::new(ssm::parameter::Type::String, bucket).add(stack, "Parameter");
}
