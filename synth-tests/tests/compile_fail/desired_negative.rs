//! The row `desired-negative`: a service of minus one task.
//~ cannot apply unary operator `-` to type `u32`
use sparta_constructs::compute::EcsServiceSpec;

fn main() {}

fn scaled(service: EcsServiceSpec) -> EcsServiceSpec {
    service.desired_count(-1)
}
