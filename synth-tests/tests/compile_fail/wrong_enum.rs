//! The launch type of a task set where that of a service belongs.
//~ CloudFormation wants `sparta_constructs::cfn::ecs::service::LaunchType` here, and `sparta_constructs::cfn::dynamodb::table::BillingMode` is not one
use sparta_constructs::cfn::{dynamodb, ecs};

fn main() {
    let _ = ecs::Service::new().launch_type(dynamodb::table::BillingMode::PayPerRequest);
}
