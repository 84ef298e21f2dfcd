//! The network configuration of a task set in a service.
//~ CloudFormation wants `sparta_constructs::cfn::ecs::service::NetworkConfiguration` here, and `sparta_constructs::cfn::ecs::task_set::NetworkConfiguration` is not one
use sparta_constructs::cfn::ecs;

fn main() {
    let network = ecs::task_set::NetworkConfiguration::new();
    let _ = ecs::Service::new().network_configuration(network);
}
