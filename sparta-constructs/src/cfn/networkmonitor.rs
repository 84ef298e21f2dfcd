// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NetworkMonitor`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Monitor = "AWS::NetworkMonitor::Monitor", "networkmonitor-monitor", List("Tags"), m::Arn
}
impl Monitor {
    new! {
        monitor_name: String = "MonitorName", "replacement; 1 to 200 characters";
    }
    set! {
        aggregation_period: i64 = "AggregationPeriod", "update; at least 30";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Monitor> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_monitor_arn: m::Arn = "MonitorArn";
        attr_state: String = "State";
    }
}
give! { Monitor: m::Arn = Ref; }
