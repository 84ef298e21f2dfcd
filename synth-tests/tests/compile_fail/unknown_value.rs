//! A value that CloudFormation does not know.
//~ there is a variant with a similar name
//~ Fargate
use sparta_constructs::cfn::ecs;

fn main() {
    let _ = ecs::Service::new().launch_type(ecs::service::LaunchType::Farget);
}
