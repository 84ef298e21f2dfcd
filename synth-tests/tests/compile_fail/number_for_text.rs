//! A number where text belongs.
//~ CloudFormation wants `std::string::String` here, and `{integer}` is not one
use sparta_constructs::cfn::ecs;

fn main() {
    let _ = ecs::TaskDefinition::new().cpu(256);
}
