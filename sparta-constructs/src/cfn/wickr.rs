// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Wickr`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Network = "AWS::Wickr::Network", "wickr-network", None, m::Arn
}
impl Network {
    new! {
        network_name: String = "NetworkName", "update";
        access_level: network::AccessLevel = "AccessLevel", "replacement";
    }
}
impl c::Handle<Network> {
    get! {
        attr_aws_account_id: String = "AwsAccountId";
        attr_migration_state: i64 = "MigrationState";
        attr_network_arn: m::Arn = "NetworkArn";
        attr_network_id: String = "NetworkId";
        attr_standing: i64 = "Standing";
    }
}
give! { Network: m::Arn = Ref; }
/// Property types and values of [`Network`].
pub mod network {
    values! { AccessLevel: Standard = "STANDARD", Premium = "PREMIUM" }
}
