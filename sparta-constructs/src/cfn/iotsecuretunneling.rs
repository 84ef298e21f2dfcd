// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTSecureTunneling`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Tunnel = "AWS::IoTSecureTunneling::Tunnel", "iotsecuretunneling-tunnel", List("Tags"), m::Arn
}
impl Tunnel {
    new! {}
    set! {
        description: String = "Description", "replacement";
        destination_config: tunnel::DestinationConfig = "DestinationConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timeout_config: tunnel::TimeoutConfig = "TimeoutConfig", "replacement";
    }
}
impl c::Handle<Tunnel> {
    get! {
        attr_status: String = "Status";
        attr_tunnel_arn: m::Arn = "TunnelArn";
        attr_tunnel_id: String = "TunnelId";
    }
}
give! { Tunnel: m::Arn = Ref; }
/// Property types and values of [`Tunnel`].
pub mod tunnel {
    object!(DestinationConfig = "AWS::IoTSecureTunneling::Tunnel.DestinationConfig", "iotsecuretunneling-tunnel-destinationconfig");
    impl DestinationConfig {
        new! {
            services: [String] = "Services", "update; at least 1 items";
        }
        set! {
            thing_name: String = "ThingName", "update; 1 to 128 characters";
        }
    }

    object!(TimeoutConfig = "AWS::IoTSecureTunneling::Tunnel.TimeoutConfig", "iotsecuretunneling-tunnel-timeoutconfig");
    impl TimeoutConfig {
        new! {}
        set! {
            max_lifetime_timeout_minutes: i64 = "MaxLifetimeTimeoutMinutes", "update; 1 to 720";
        }
    }
}
