//! CloudFormation has no parameter type for the ARN of a role.
//~ a template parameter cannot mean `RoleArn`
use sparta_constructs::core::ParameterSpec;
use sparta_constructs::value::meaning::iam::RoleArn;

fn main() {
    let _ = ParameterSpec::<RoleArn>::new();
}
