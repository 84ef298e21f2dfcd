// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ManagedBlockchain`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Accessor = "AWS::ManagedBlockchain::Accessor", "managedblockchain-accessor", List("Tags"), String
}
impl Accessor {
    new! {
        accessor_type: accessor::AccessorType = "AccessorType", "replacement";
    }
    set! {
        network_type: accessor::NetworkAccessorType = "NetworkType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items; cannot be read back";
    }
}
impl c::Handle<Accessor> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_billing_token: String = "BillingToken";
        attr_creation_date: String = "CreationDate";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { Accessor: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Accessor`].
pub mod accessor {
    values! { AccessorType: BillingToken = "BILLING_TOKEN" }
    values! { NetworkAccessorType: EthereumGoerli = "ETHEREUM_GOERLI", EthereumMainnet = "ETHEREUM_MAINNET", EthereumMainnetAndGoerli = "ETHEREUM_MAINNET_AND_GOERLI", PolygonMainnet = "POLYGON_MAINNET", PolygonMumbai = "POLYGON_MUMBAI" }
}

resource! {
    Member = "AWS::ManagedBlockchain::Member", "managedblockchain-member", None, String
}
impl Member {
    new! {
        member_configuration: member::MemberConfiguration = "MemberConfiguration", "update";
    }
    set! {
        invitation_id: String = "InvitationId", "update";
        network_configuration: member::NetworkConfiguration = "NetworkConfiguration", "update";
        network_id: String = "NetworkId", "update";
    }
}
impl c::Handle<Member> {
    get! {
        attr_member_id: String = "MemberId";
        attr_network_id: String = "NetworkId";
    }
}
/// Property types and values of [`Member`].
pub mod member {
    object!(ApprovalThresholdPolicy = "AWS::ManagedBlockchain::Member.ApprovalThresholdPolicy", "managedblockchain-member-approvalthresholdpolicy");
    impl ApprovalThresholdPolicy {
        new! {}
        set! {
            proposal_duration_in_hours: i64 = "ProposalDurationInHours", "update";
            threshold_comparator: String = "ThresholdComparator", "update";
            threshold_percentage: i64 = "ThresholdPercentage", "update";
        }
    }

    object!(MemberConfiguration = "AWS::ManagedBlockchain::Member.MemberConfiguration", "managedblockchain-member-memberconfiguration");
    impl MemberConfiguration {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update";
            member_framework_configuration: MemberFrameworkConfiguration = "MemberFrameworkConfiguration", "update";
        }
    }

    object!(MemberFabricConfiguration = "AWS::ManagedBlockchain::Member.MemberFabricConfiguration", "managedblockchain-member-memberfabricconfiguration");
    impl MemberFabricConfiguration {
        new! {
            admin_password: String = "AdminPassword", "update";
            admin_username: String = "AdminUsername", "update";
        }
    }

    object!(MemberFrameworkConfiguration = "AWS::ManagedBlockchain::Member.MemberFrameworkConfiguration", "managedblockchain-member-memberframeworkconfiguration");
    impl MemberFrameworkConfiguration {
        new! {}
        set! {
            member_fabric_configuration: MemberFabricConfiguration = "MemberFabricConfiguration", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::ManagedBlockchain::Member.NetworkConfiguration", "managedblockchain-member-networkconfiguration");
    impl NetworkConfiguration {
        new! {
            name: String = "Name", "update";
            framework: String = "Framework", "update";
            framework_version: String = "FrameworkVersion", "update";
            voting_policy: VotingPolicy = "VotingPolicy", "update";
        }
        set! {
            description: String = "Description", "update";
            network_framework_configuration: NetworkFrameworkConfiguration = "NetworkFrameworkConfiguration", "update";
        }
    }

    object!(NetworkFabricConfiguration = "AWS::ManagedBlockchain::Member.NetworkFabricConfiguration", "managedblockchain-member-networkfabricconfiguration");
    impl NetworkFabricConfiguration {
        new! {
            edition: String = "Edition", "update";
        }
    }

    object!(NetworkFrameworkConfiguration = "AWS::ManagedBlockchain::Member.NetworkFrameworkConfiguration", "managedblockchain-member-networkframeworkconfiguration");
    impl NetworkFrameworkConfiguration {
        new! {}
        set! {
            network_fabric_configuration: NetworkFabricConfiguration = "NetworkFabricConfiguration", "update";
        }
    }

    object!(VotingPolicy = "AWS::ManagedBlockchain::Member.VotingPolicy", "managedblockchain-member-votingpolicy");
    impl VotingPolicy {
        new! {}
        set! {
            approval_threshold_policy: ApprovalThresholdPolicy = "ApprovalThresholdPolicy", "update";
        }
    }
}

resource! {
    Node = "AWS::ManagedBlockchain::Node", "managedblockchain-node", None, String
}
impl Node {
    new! {
        network_id: String = "NetworkId", "update";
        node_configuration: node::NodeConfiguration = "NodeConfiguration", "update";
    }
    set! {
        member_id: String = "MemberId", "update";
    }
}
impl c::Handle<Node> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_member_id: String = "MemberId";
        attr_network_id: String = "NetworkId";
        attr_node_id: String = "NodeId";
    }
}
give! { Node: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Node`].
pub mod node {
    object!(NodeConfiguration = "AWS::ManagedBlockchain::Node.NodeConfiguration", "managedblockchain-node-nodeconfiguration");
    impl NodeConfiguration {
        new! {
            instance_type: String = "InstanceType", "update";
            availability_zone: String = "AvailabilityZone", "update";
        }
    }
}
