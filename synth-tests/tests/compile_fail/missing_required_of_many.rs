//! A scalable target without its scalable dimension.
//~ missing field `scalable_dimension` in initializer
use sparta_constructs::cfn::applicationautoscaling::{ScalableTarget, ScalableTargetRequired, scalable_target::ServiceNamespace};
use sparta_constructs::value::Value;

fn main() {
    let _ = ScalableTarget::new(ScalableTargetRequired {
        resource_id: Value::of("service/cluster/app"),
        service_namespace: Value::of(ServiceNamespace::Ecs),
        min_capacity: Value::of(1),
        max_capacity: Value::of(4),
    });
}
