//! Text where a number belongs.
//~ CloudFormation wants `i64` here, and text is not one
use sparta_constructs::cfn::ecs;

fn main() {
    let _ = ecs::Service::new().desired_count("2");
}
