// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::FMS`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ApplicationsList = "AWS::FMS::ApplicationsList", "fms-applicationslist", List("Tags"), m::Arn
}
impl ApplicationsList {
    new! {
        list_name: String = "ListName", "update; 1 to 128 characters";
        apps_list: [applications_list::App] = "AppsList", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ApplicationsList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_last_update_time: String = "LastUpdateTime";
        attr_list_id: String = "ListId";
    }
}
give! { ApplicationsList: m::Arn = Ref; }
/// Property types and values of [`ApplicationsList`].
pub mod applications_list {
    object!(App = "AWS::FMS::ApplicationsList.App", "fms-applicationslist-app");
    impl App {
        new! {
            app_name: String = "AppName", "update; 1 to 128 characters";
            port: i64 = "Port", "update; 0 to 65535";
            protocol: String = "Protocol", "update; 1 to 20 characters";
        }
    }
}

resource! {
    NotificationChannel = "AWS::FMS::NotificationChannel", "fms-notificationchannel", None, m::Arn
}
impl NotificationChannel {
    new! {
        sns_topic_arn: m::Arn = "SnsTopicArn", "replacement; 1 to 1024 characters";
        sns_role_name: String = "SnsRoleName", "update; 1 to 1024 characters";
    }
}

resource! {
    Policy = "AWS::FMS::Policy", "fms-policy", List("Tags"), String
}
impl Policy {
    new! {
        policy_name: String = "PolicyName", "update; 1 to 1024 characters";
        exclude_resource_tags: bool = "ExcludeResourceTags", "update";
        remediation_enabled: bool = "RemediationEnabled", "update";
        security_service_policy_data: policy::SecurityServicePolicyData = "SecurityServicePolicyData", "update";
    }
    set! {
        delete_all_policy_resources: bool = "DeleteAllPolicyResources", "update; cannot be read back";
        exclude_map: policy::IeMap = "ExcludeMap", "update";
        include_map: policy::IeMap = "IncludeMap", "update";
        policy_description: String = "PolicyDescription", "update; at most 256 characters";
        resource_set_ids: [String] = "ResourceSetIds", "update";
        resource_tag_logical_operator: policy::ResourceTagLogicalOperator = "ResourceTagLogicalOperator", "update";
        resource_tags: [crate::cfn::Tag] = "ResourceTags", "update; at most 50 items";
        resource_type: String = "ResourceType", "update; 1 to 128 characters";
        resource_type_list: [String] = "ResourceTypeList", "update";
        resources_clean_up: bool = "ResourcesCleanUp", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Policy: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Policy`].
pub mod policy {
    object!(IeMap = "AWS::FMS::Policy.IEMap", "fms-policy-iemap");
    impl IeMap {
        new! {}
        set! {
            account: [String] = "ACCOUNT", "update";
            orgunit: [String] = "ORGUNIT", "update";
        }
    }

    object!(IcmpTypeCode = "AWS::FMS::Policy.IcmpTypeCode", "fms-policy-icmptypecode");
    impl IcmpTypeCode {
        new! {
            type_: i64 = "Type", "update; 0 to 255";
            code: i64 = "Code", "update; 0 to 255";
        }
    }

    object!(NetworkAclCommonPolicy = "AWS::FMS::Policy.NetworkAclCommonPolicy", "fms-policy-networkaclcommonpolicy");
    impl NetworkAclCommonPolicy {
        new! {
            network_acl_entry_set: NetworkAclEntrySet = "NetworkAclEntrySet", "update";
        }
    }

    object!(NetworkAclEntry = "AWS::FMS::Policy.NetworkAclEntry", "fms-policy-networkaclentry");
    impl NetworkAclEntry {
        new! {
            egress: bool = "Egress", "update";
            protocol: String = "Protocol", "update";
            rule_action: RuleAction = "RuleAction", "update";
        }
        set! {
            cidr_block: String = "CidrBlock", "update";
            icmp_type_code: IcmpTypeCode = "IcmpTypeCode", "update";
            ipv6_cidr_block: String = "Ipv6CidrBlock", "update";
            port_range: PortRange = "PortRange", "update";
        }
    }

    object!(NetworkAclEntrySet = "AWS::FMS::Policy.NetworkAclEntrySet", "fms-policy-networkaclentryset");
    impl NetworkAclEntrySet {
        new! {
            force_remediate_for_first_entries: bool = "ForceRemediateForFirstEntries", "update";
            force_remediate_for_last_entries: bool = "ForceRemediateForLastEntries", "update";
        }
        set! {
            first_entries: [NetworkAclEntry] = "FirstEntries", "update";
            last_entries: [NetworkAclEntry] = "LastEntries", "update";
        }
    }

    object!(NetworkFirewallPolicy = "AWS::FMS::Policy.NetworkFirewallPolicy", "fms-policy-networkfirewallpolicy");
    impl NetworkFirewallPolicy {
        new! {
            firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel", "update";
        }
    }

    object!(PolicyOption = "AWS::FMS::Policy.PolicyOption", "fms-policy-policyoption");
    impl PolicyOption {
        new! {}
        set! {
            network_acl_common_policy: NetworkAclCommonPolicy = "NetworkAclCommonPolicy", "update";
            network_firewall_policy: NetworkFirewallPolicy = "NetworkFirewallPolicy", "update";
            third_party_firewall_policy: ThirdPartyFirewallPolicy = "ThirdPartyFirewallPolicy", "update";
        }
    }

    object!(PortRange = "AWS::FMS::Policy.PortRange", "fms-policy-portrange");
    impl PortRange {
        new! {
            from: i64 = "From", "update; 0 to 65535";
            to: i64 = "To", "update; 0 to 65535";
        }
    }

    object!(SecurityServicePolicyData = "AWS::FMS::Policy.SecurityServicePolicyData", "fms-policy-securityservicepolicydata");
    impl SecurityServicePolicyData {
        new! {
            type_: PolicyType = "Type", "update";
        }
        set! {
            managed_service_data: String = "ManagedServiceData", "update; 1 to 30000 characters";
            policy_option: PolicyOption = "PolicyOption", "update";
        }
    }

    object!(ThirdPartyFirewallPolicy = "AWS::FMS::Policy.ThirdPartyFirewallPolicy", "fms-policy-thirdpartyfirewallpolicy");
    impl ThirdPartyFirewallPolicy {
        new! {
            firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel", "update";
        }
    }
    values! { ResourceTagLogicalOperator: And = "AND", Or = "OR" }
    values! { RuleAction: Allow = "allow", Deny = "deny" }
    values! { FirewallDeploymentModel: Distributed = "DISTRIBUTED", Centralized = "CENTRALIZED" }
    values! { PolicyType: Waf = "WAF", Wafv2 = "WAFV2", ShieldAdvanced = "SHIELD_ADVANCED", SecurityGroupsCommon = "SECURITY_GROUPS_COMMON", SecurityGroupsContentAudit = "SECURITY_GROUPS_CONTENT_AUDIT", SecurityGroupsUsageAudit = "SECURITY_GROUPS_USAGE_AUDIT", NetworkFirewall = "NETWORK_FIREWALL", ThirdPartyFirewall = "THIRD_PARTY_FIREWALL", DnsFirewall = "DNS_FIREWALL", ImportNetworkFirewall = "IMPORT_NETWORK_FIREWALL", NetworkAclCommon = "NETWORK_ACL_COMMON" }
}

resource! {
    ProtocolsList = "AWS::FMS::ProtocolsList", "fms-protocolslist", List("Tags"), m::Arn
}
impl ProtocolsList {
    new! {
        list_name: String = "ListName", "update; 1 to 128 characters";
        protocols_list: [String] = "ProtocolsList", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ProtocolsList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_last_update_time: String = "LastUpdateTime";
        attr_list_id: String = "ListId";
    }
}
give! { ProtocolsList: m::Arn = Ref; }

resource! {
    ResourceSet = "AWS::FMS::ResourceSet", "fms-resourceset", List("Tags"), String
}
impl ResourceSet {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        resource_type_list: [String] = "ResourceTypeList", "update";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        resources: [String] = "Resources", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ResourceSet> {
    get! {
        attr_id: String = "Id";
    }
}
