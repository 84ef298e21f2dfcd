//! Text where one of the known values belongs.
//~ CloudFormation wants `sparta_constructs::cfn::ecs::service::LaunchType` here, and text is not one
use sparta_constructs::cfn::ecs;

fn main() {
    let _ = ecs::Service::new().launch_type("FARGET");
}
