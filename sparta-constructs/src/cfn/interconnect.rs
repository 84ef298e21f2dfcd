// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Interconnect`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Connection = "AWS::Interconnect::Connection", "interconnect-connection", List("Tags"), m::Arn
}
impl Connection {
    new! {
        attach_point: connection::AttachPoint = "AttachPoint", "replacement";
    }
    set! {
        activation_key: String = "ActivationKey", "replacement";
        bandwidth: String = "Bandwidth", "update; 1 to 8 characters";
        description: String = "Description", "update; 1 to 255 characters";
        environment_id: String = "EnvironmentId", "replacement; 1 to 32 characters";
        remote_account: connection::RemoteAccount = "RemoteAccount", "replacement; cannot be read back";
        remote_owner_account: String = "RemoteOwnerAccount", "update; at most 255 characters; cannot be read back; deprecated by AWS";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_billing_tier: i64 = "BillingTier";
        attr_connection_id: String = "ConnectionId";
        attr_owner_account: String = "OwnerAccount";
        attr_provider: v::Json = "Provider";
        attr_shared_id: String = "SharedId";
        attr_state: String = "State";
        attr_type: String = "Type";
    }
}
give! { Connection: m::Arn = Ref; }
/// Property types and values of [`Connection`].
pub mod connection {
    use crate::value::meaning as m;
    object!(AttachPoint = "AWS::Interconnect::Connection.AttachPoint", "interconnect-connection-attachpoint");
    impl AttachPoint {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            direct_connect_gateway: String = "DirectConnectGateway", "update";
        }
    }

    object!(Provider = "AWS::Interconnect::Connection.Provider", "interconnect-connection-provider");
    impl Provider {
        new! {}
        set! {
            cloud_service_provider: String = "CloudServiceProvider", "update; at most 32 characters";
            last_mile_provider: String = "LastMileProvider", "update; at most 32 characters";
        }
    }

    object!(RemoteAccount = "AWS::Interconnect::Connection.RemoteAccount", "interconnect-connection-remoteaccount");
    impl RemoteAccount {
        new! {
            identifier: String = "Identifier", "update; at most 255 characters";
        }
    }
}
