// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NetworkFirewall`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ContainerAssociation = "AWS::NetworkFirewall::ContainerAssociation", "networkfirewall-containerassociation", List("Tags"), m::Arn
}
impl ContainerAssociation {
    new! {
        container_association_name: String = "ContainerAssociationName", "replacement; 1 to 128 characters";
        type_: container_association::Type = "Type", "replacement";
        container_monitoring_configurations: [container_association::ContainerMonitoringConfiguration] = "ContainerMonitoringConfigurations", "update";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<ContainerAssociation> {
    get! {
        attr_container_association_arn: m::Arn = "ContainerAssociationArn";
        attr_resolved_cidr_count: i64 = "ResolvedCidrCount";
        attr_status: String = "Status";
    }
}
give! { ContainerAssociation: m::Arn = Ref; }
/// Property types and values of [`ContainerAssociation`].
pub mod container_association {
    use crate::value::meaning as m;
    object!(ContainerAttribute = "AWS::NetworkFirewall::ContainerAssociation.ContainerAttribute", "networkfirewall-containerassociation-containerattribute");
    impl ContainerAttribute {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 256 characters";
        }
    }

    object!(ContainerMonitoringConfiguration = "AWS::NetworkFirewall::ContainerAssociation.ContainerMonitoringConfiguration", "networkfirewall-containerassociation-containermonitoringconfiguration");
    impl ContainerMonitoringConfiguration {
        new! {
            cluster_arn: m::Arn = "ClusterArn", "update; 1 to 256 characters";
        }
        set! {
            attribute_filters: [ContainerAttribute] = "AttributeFilters", "update";
        }
    }
    values! { Type: Ecs = "ECS", Eks = "EKS" }
}

resource! {
    Firewall = "AWS::NetworkFirewall::Firewall", "networkfirewall-firewall", List("Tags"), m::networkfirewall::FirewallArn
}
impl Firewall {
    new! {
        firewall_policy_arn: m::networkfirewall::FirewallPolicyArn = "FirewallPolicyArn", "update; 1 to 256 characters";
        firewall_name: String = "FirewallName", "replacement; 1 to 128 characters";
    }
    set! {
        availability_zone_change_protection: bool = "AvailabilityZoneChangeProtection", "update";
        availability_zone_mappings: [firewall::AvailabilityZoneMapping] = "AvailabilityZoneMappings", "update";
        delete_protection: bool = "DeleteProtection", "update";
        description: String = "Description", "update; at most 512 characters";
        enabled_analysis_types: [firewall::EnabledAnalysisType] = "EnabledAnalysisTypes", "update";
        firewall_policy_change_protection: bool = "FirewallPolicyChangeProtection", "update";
        nat_gateway_mappings: [firewall::NatGatewayMapping] = "NatGatewayMappings", "replacement";
        no_source_preservation: bool = "NoSourcePreservation", "replacement";
        proxy_settings: firewall::ProxySettings = "ProxySettings", "update";
        subnet_change_protection: bool = "SubnetChangeProtection", "update";
        subnet_mappings: [firewall::SubnetMapping] = "SubnetMappings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        transit_gateway_id: String = "TransitGatewayId", "update; 1 to 128 characters";
        vpc_endpoint: firewall::VpcEndpoint = "VpcEndpoint", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 128 characters";
    }
}
impl c::Handle<Firewall> {
    get! {
        attr_endpoint_ids: [String] = "EndpointIds";
        attr_firewall_arn: m::networkfirewall::FirewallArn = "FirewallArn";
        attr_firewall_id: String = "FirewallId";
        attr_number_of_associations: i64 = "NumberOfAssociations";
        attr_transit_gateway_attachment_id: String = "TransitGatewayAttachmentId";
    }
}
give! { Firewall: m::Arn = Ref; m::networkfirewall::FirewallArn = Ref; }
/// Property types and values of [`Firewall`].
pub mod firewall {
    use crate::value::meaning as m;
    object!(AvailabilityZoneMapping = "AWS::NetworkFirewall::Firewall.AvailabilityZoneMapping", "networkfirewall-firewall-availabilityzonemapping");
    impl AvailabilityZoneMapping {
        new! {
            availability_zone: String = "AvailabilityZone", "update; 1 to 128 characters";
        }
    }

    object!(ListenerProperty = "AWS::NetworkFirewall::Firewall.ListenerProperty", "networkfirewall-firewall-listenerproperty");
    impl ListenerProperty {
        new! {}
        set! {
            port: i64 = "Port", "update";
            type_: Type = "Type", "update";
        }
    }

    object!(NatGatewayMapping = "AWS::NetworkFirewall::Firewall.NatGatewayMapping", "networkfirewall-firewall-natgatewaymapping");
    impl NatGatewayMapping {
        new! {
            nat_gateway_id: String = "NatGatewayId", "update; at least 1 characters";
        }
    }

    object!(ProxySettings = "AWS::NetworkFirewall::Firewall.ProxySettings", "networkfirewall-firewall-proxysettings");
    impl ProxySettings {
        new! {}
        set! {
            listener_properties: [ListenerProperty] = "ListenerProperties", "update";
        }
    }

    object!(SubnetMapping = "AWS::NetworkFirewall::Firewall.SubnetMapping", "networkfirewall-firewall-subnetmapping");
    impl SubnetMapping {
        new! {
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
        set! {
            ip_address_type: IpAddressType = "IPAddressType", "update";
        }
    }

    object!(VpcEndpoint = "AWS::NetworkFirewall::Firewall.VpcEndpoint", "networkfirewall-firewall-vpcendpoint");
    impl VpcEndpoint {
        new! {}
        set! {
            subnet_mappings: [SubnetMapping] = "SubnetMappings", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 128 characters";
        }
    }
    values! { EnabledAnalysisType: TlsSni = "TLS_SNI", HttpHost = "HTTP_HOST" }
    values! { Type: Http = "HTTP", Https = "HTTPS" }
    values! { IpAddressType: Dualstack = "DUALSTACK", Ipv4 = "IPV4", Ipv6 = "IPV6" }
}

resource! {
    FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy", "networkfirewall-firewallpolicy", List("Tags"), m::networkfirewall::FirewallPolicyArn
}
impl FirewallPolicy {
    new! {
        firewall_policy_name: String = "FirewallPolicyName", "replacement; 1 to 128 characters";
        firewall_policy: firewall_policy::FirewallPolicy = "FirewallPolicy", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<FirewallPolicy> {
    get! {
        attr_firewall_policy_arn: m::networkfirewall::FirewallPolicyArn = "FirewallPolicyArn";
        attr_firewall_policy_id: String = "FirewallPolicyId";
    }
}
give! { FirewallPolicy: m::Arn = Ref; m::networkfirewall::FirewallPolicyArn = Ref; }
/// Property types and values of [`FirewallPolicy`].
pub mod firewall_policy {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ActionDefinition = "AWS::NetworkFirewall::FirewallPolicy.ActionDefinition", "networkfirewall-firewallpolicy-actiondefinition");
    impl ActionDefinition {
        new! {}
        set! {
            publish_metric_action: PublishMetricAction = "PublishMetricAction", "update";
        }
    }

    object!(CustomAction = "AWS::NetworkFirewall::FirewallPolicy.CustomAction", "networkfirewall-firewallpolicy-customaction");
    impl CustomAction {
        new! {
            action_name: String = "ActionName", "update; 1 to 128 characters";
            action_definition: ActionDefinition = "ActionDefinition", "update";
        }
    }

    object!(Dimension = "AWS::NetworkFirewall::FirewallPolicy.Dimension", "networkfirewall-firewallpolicy-dimension");
    impl Dimension {
        new! {
            value: String = "Value", "update; 1 to 128 characters";
        }
    }

    object!(FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy.FirewallPolicy", "networkfirewall-firewallpolicy-firewallpolicy");
    impl FirewallPolicy {
        new! {
            stateless_default_actions: [String] = "StatelessDefaultActions", "update";
            stateless_fragment_default_actions: [String] = "StatelessFragmentDefaultActions", "update";
        }
        set! {
            enable_tls_session_holding: bool = "EnableTLSSessionHolding", "update";
            policy_variables: PolicyVariables = "PolicyVariables", "update";
            stateful_default_actions: [String] = "StatefulDefaultActions", "update";
            stateful_engine_options: StatefulEngineOptions = "StatefulEngineOptions", "update";
            stateful_rule_group_references: [StatefulRuleGroupReference] = "StatefulRuleGroupReferences", "update";
            stateless_custom_actions: [CustomAction] = "StatelessCustomActions", "update";
            stateless_rule_group_references: [StatelessRuleGroupReference] = "StatelessRuleGroupReferences", "update";
            tls_inspection_configuration_arn: m::Arn = "TLSInspectionConfigurationArn", "update; 1 to 256 characters";
        }
    }

    object!(FlowTimeouts = "AWS::NetworkFirewall::FirewallPolicy.FlowTimeouts", "networkfirewall-firewallpolicy-flowtimeouts");
    impl FlowTimeouts {
        new! {}
        set! {
            tcp_idle_timeout_seconds: i64 = "TcpIdleTimeoutSeconds", "update; 60 to 6000";
        }
    }

    object!(IpSet = "AWS::NetworkFirewall::FirewallPolicy.IPSet", "networkfirewall-firewallpolicy-ipset");
    impl IpSet {
        new! {}
        set! {
            definition: [String] = "Definition", "update";
        }
    }

    object!(PolicyVariables = "AWS::NetworkFirewall::FirewallPolicy.PolicyVariables", "networkfirewall-firewallpolicy-policyvariables");
    impl PolicyVariables {
        new! {}
        set! {
            rule_variables: v::Map<IpSet> = "RuleVariables", "update";
        }
    }

    object!(PublishMetricAction = "AWS::NetworkFirewall::FirewallPolicy.PublishMetricAction", "networkfirewall-firewallpolicy-publishmetricaction");
    impl PublishMetricAction {
        new! {
            dimensions: [Dimension] = "Dimensions", "update; 1 items";
        }
    }

    object!(StatefulEngineOptions = "AWS::NetworkFirewall::FirewallPolicy.StatefulEngineOptions", "networkfirewall-firewallpolicy-statefulengineoptions");
    impl StatefulEngineOptions {
        new! {}
        set! {
            flow_timeouts: FlowTimeouts = "FlowTimeouts", "update";
            rule_order: RuleOrder = "RuleOrder", "update";
            stream_exception_policy: StreamExceptionPolicy = "StreamExceptionPolicy", "update";
        }
    }

    object!(StatefulRuleGroupOverride = "AWS::NetworkFirewall::FirewallPolicy.StatefulRuleGroupOverride", "networkfirewall-firewallpolicy-statefulrulegroupoverride");
    impl StatefulRuleGroupOverride {
        new! {}
        set! {
            action: OverrideAction = "Action", "update";
        }
    }

    object!(StatefulRuleGroupReference = "AWS::NetworkFirewall::FirewallPolicy.StatefulRuleGroupReference", "networkfirewall-firewallpolicy-statefulrulegroupreference");
    impl StatefulRuleGroupReference {
        new! {
            resource_arn: m::networkfirewall::RuleGroupArn = "ResourceArn", "update; 1 to 256 characters";
        }
        set! {
            deep_threat_inspection: bool = "DeepThreatInspection", "update";
            override_: StatefulRuleGroupOverride = "Override", "update";
            priority: i64 = "Priority", "update; 1 to 65535";
        }
    }

    object!(StatelessRuleGroupReference = "AWS::NetworkFirewall::FirewallPolicy.StatelessRuleGroupReference", "networkfirewall-firewallpolicy-statelessrulegroupreference");
    impl StatelessRuleGroupReference {
        new! {
            resource_arn: m::networkfirewall::RuleGroupArn = "ResourceArn", "update; 1 to 256 characters";
            priority: i64 = "Priority", "update; 1 to 65535";
        }
    }
    values! { RuleOrder: DefaultActionOrder = "DEFAULT_ACTION_ORDER", StrictOrder = "STRICT_ORDER" }
    values! { StreamExceptionPolicy: Drop = "DROP", Continue = "CONTINUE", Reject = "REJECT" }
    values! { OverrideAction: DropToAlert = "DROP_TO_ALERT" }
}

resource! {
    LoggingConfiguration = "AWS::NetworkFirewall::LoggingConfiguration", "networkfirewall-loggingconfiguration", None, m::networkfirewall::FirewallArn
}
impl LoggingConfiguration {
    new! {
        firewall_arn: m::networkfirewall::FirewallArn = "FirewallArn", "replacement; 1 to 256 characters";
        logging_configuration: logging_configuration::LoggingConfiguration = "LoggingConfiguration", "update";
    }
    set! {
        enable_monitoring_dashboard: bool = "EnableMonitoringDashboard", "update";
        firewall_name: String = "FirewallName", "replacement; 1 to 128 characters";
    }
}
/// Property types and values of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::value as v;
    object!(LogDestinationConfig = "AWS::NetworkFirewall::LoggingConfiguration.LogDestinationConfig", "networkfirewall-loggingconfiguration-logdestinationconfig");
    impl LogDestinationConfig {
        new! {
            log_destination_type: LogDestinationType = "LogDestinationType", "update";
            log_type: LogType = "LogType", "update";
            log_destination: v::Map<String> = "LogDestination", "update";
        }
    }

    object!(LoggingConfiguration = "AWS::NetworkFirewall::LoggingConfiguration.LoggingConfiguration", "networkfirewall-loggingconfiguration-loggingconfiguration");
    impl LoggingConfiguration {
        new! {
            log_destination_configs: [LogDestinationConfig] = "LogDestinationConfigs", "update; at least 1 items";
        }
    }
    values! { LogDestinationType: S3 = "S3", CloudWatchLogs = "CloudWatchLogs", KinesisDataFirehose = "KinesisDataFirehose" }
    values! { LogType: Alert = "ALERT", Flow = "FLOW", Tls = "TLS" }
}

resource! {
    RuleGroup = "AWS::NetworkFirewall::RuleGroup", "networkfirewall-rulegroup", List("Tags"), m::networkfirewall::RuleGroupArn
}
impl RuleGroup {
    new! {
        rule_group_name: String = "RuleGroupName", "replacement; 1 to 128 characters";
        type_: rule_group::Type = "Type", "replacement";
        capacity: i64 = "Capacity", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 512 characters";
        rule_group: rule_group::RuleGroup = "RuleGroup", "update";
        summary_configuration: rule_group::SummaryConfiguration = "SummaryConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<RuleGroup> {
    get! {
        attr_rule_group_arn: m::networkfirewall::RuleGroupArn = "RuleGroupArn";
        attr_rule_group_id: String = "RuleGroupId";
    }
}
give! { RuleGroup: m::Arn = Ref; m::networkfirewall::RuleGroupArn = Ref; }
/// Property types and values of [`RuleGroup`].
pub mod rule_group {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ActionDefinition = "AWS::NetworkFirewall::RuleGroup.ActionDefinition", "networkfirewall-rulegroup-actiondefinition");
    impl ActionDefinition {
        new! {}
        set! {
            publish_metric_action: PublishMetricAction = "PublishMetricAction", "update";
        }
    }

    object!(Address = "AWS::NetworkFirewall::RuleGroup.Address", "networkfirewall-rulegroup-address");
    impl Address {
        new! {
            address_definition: String = "AddressDefinition", "update; 1 to 255 characters";
        }
    }

    object!(CustomAction = "AWS::NetworkFirewall::RuleGroup.CustomAction", "networkfirewall-rulegroup-customaction");
    impl CustomAction {
        new! {
            action_name: String = "ActionName", "update; 1 to 128 characters";
            action_definition: ActionDefinition = "ActionDefinition", "update";
        }
    }

    object!(Dimension = "AWS::NetworkFirewall::RuleGroup.Dimension", "networkfirewall-rulegroup-dimension");
    impl Dimension {
        new! {
            value: String = "Value", "update; 1 to 128 characters";
        }
    }

    object!(Header = "AWS::NetworkFirewall::RuleGroup.Header", "networkfirewall-rulegroup-header");
    new_struct! { Header, HeaderRequired {
        destination: String = "Destination", "update; 1 to 1024 characters";
        destination_port: String = "DestinationPort", "update; 1 to 1024 characters";
        direction: Direction = "Direction", "update";
        protocol: Protocol = "Protocol", "update";
        source: String = "Source", "update; 1 to 1024 characters";
        source_port: String = "SourcePort", "update; 1 to 1024 characters";
    } }

    object!(IpSet = "AWS::NetworkFirewall::RuleGroup.IPSet", "networkfirewall-rulegroup-ipset");
    impl IpSet {
        new! {}
        set! {
            definition: [String] = "Definition", "update";
        }
    }

    object!(IpSetReference = "AWS::NetworkFirewall::RuleGroup.IPSetReference", "networkfirewall-rulegroup-ipsetreference");
    impl IpSetReference {
        new! {}
        set! {
            reference_arn: m::Arn = "ReferenceArn", "update; 1 to 256 characters";
        }
    }

    object!(MatchAttributes = "AWS::NetworkFirewall::RuleGroup.MatchAttributes", "networkfirewall-rulegroup-matchattributes");
    impl MatchAttributes {
        new! {}
        set! {
            destination_ports: [PortRange] = "DestinationPorts", "update";
            destinations: [Address] = "Destinations", "update";
            protocols: [i64] = "Protocols", "update";
            source_ports: [PortRange] = "SourcePorts", "update";
            sources: [Address] = "Sources", "update";
            tcp_flags: [TcpFlagField] = "TCPFlags", "update";
        }
    }

    object!(PortRange = "AWS::NetworkFirewall::RuleGroup.PortRange", "networkfirewall-rulegroup-portrange");
    impl PortRange {
        new! {
            from_port: i64 = "FromPort", "update; 0 to 65535";
            to_port: i64 = "ToPort", "update; 0 to 65535";
        }
    }

    object!(PortSet = "AWS::NetworkFirewall::RuleGroup.PortSet", "networkfirewall-rulegroup-portset");
    impl PortSet {
        new! {}
        set! {
            definition: [String] = "Definition", "update";
        }
    }

    object!(PublishMetricAction = "AWS::NetworkFirewall::RuleGroup.PublishMetricAction", "networkfirewall-rulegroup-publishmetricaction");
    impl PublishMetricAction {
        new! {
            dimensions: [Dimension] = "Dimensions", "update; 1 items";
        }
    }

    object!(ReferenceSets = "AWS::NetworkFirewall::RuleGroup.ReferenceSets", "networkfirewall-rulegroup-referencesets");
    impl ReferenceSets {
        new! {}
        set! {
            ip_set_references: v::Map<IpSetReference> = "IPSetReferences", "update";
        }
    }

    object!(RuleDefinition = "AWS::NetworkFirewall::RuleGroup.RuleDefinition", "networkfirewall-rulegroup-ruledefinition");
    impl RuleDefinition {
        new! {
            actions: [String] = "Actions", "update";
            match_attributes: MatchAttributes = "MatchAttributes", "update";
        }
    }

    object!(RuleGroup = "AWS::NetworkFirewall::RuleGroup.RuleGroup", "networkfirewall-rulegroup-rulegroup");
    impl RuleGroup {
        new! {
            rules_source: RulesSource = "RulesSource", "update";
        }
        set! {
            reference_sets: ReferenceSets = "ReferenceSets", "update";
            rule_variables: RuleVariables = "RuleVariables", "update";
            stateful_rule_options: StatefulRuleOptions = "StatefulRuleOptions", "update";
        }
    }

    object!(RuleOption = "AWS::NetworkFirewall::RuleGroup.RuleOption", "networkfirewall-rulegroup-ruleoption");
    impl RuleOption {
        new! {
            keyword: String = "Keyword", "update; 1 to 128 characters";
        }
        set! {
            settings: [String] = "Settings", "update";
        }
    }

    object!(RuleVariables = "AWS::NetworkFirewall::RuleGroup.RuleVariables", "networkfirewall-rulegroup-rulevariables");
    impl RuleVariables {
        new! {}
        set! {
            ip_sets: v::Map<IpSet> = "IPSets", "update";
            port_sets: v::Map<PortSet> = "PortSets", "update";
        }
    }

    object!(RulesSource = "AWS::NetworkFirewall::RuleGroup.RulesSource", "networkfirewall-rulegroup-rulessource");
    impl RulesSource {
        new! {}
        set! {
            rules_source_list: RulesSourceList = "RulesSourceList", "update";
            rules_string: String = "RulesString", "update; at most 1000000 characters";
            stateful_rules: [StatefulRule] = "StatefulRules", "update";
            stateless_rules_and_custom_actions: StatelessRulesAndCustomActions = "StatelessRulesAndCustomActions", "update";
        }
    }

    object!(RulesSourceList = "AWS::NetworkFirewall::RuleGroup.RulesSourceList", "networkfirewall-rulegroup-rulessourcelist");
    impl RulesSourceList {
        new! {
            generated_rules_type: GeneratedRulesType = "GeneratedRulesType", "update";
            target_types: [TargetType] = "TargetTypes", "update";
            targets: [String] = "Targets", "update";
        }
    }

    object!(StatefulRule = "AWS::NetworkFirewall::RuleGroup.StatefulRule", "networkfirewall-rulegroup-statefulrule");
    impl StatefulRule {
        new! {
            action: Action = "Action", "update";
            header: Header = "Header", "update";
            rule_options: [RuleOption] = "RuleOptions", "update";
        }
    }

    object!(StatefulRuleOptions = "AWS::NetworkFirewall::RuleGroup.StatefulRuleOptions", "networkfirewall-rulegroup-statefulruleoptions");
    impl StatefulRuleOptions {
        new! {}
        set! {
            rule_order: RuleOrder = "RuleOrder", "update";
        }
    }

    object!(StatelessRule = "AWS::NetworkFirewall::RuleGroup.StatelessRule", "networkfirewall-rulegroup-statelessrule");
    impl StatelessRule {
        new! {
            priority: i64 = "Priority", "update; 1 to 65535";
            rule_definition: RuleDefinition = "RuleDefinition", "update";
        }
    }

    object!(StatelessRulesAndCustomActions = "AWS::NetworkFirewall::RuleGroup.StatelessRulesAndCustomActions", "networkfirewall-rulegroup-statelessrulesandcustomactions");
    impl StatelessRulesAndCustomActions {
        new! {
            stateless_rules: [StatelessRule] = "StatelessRules", "update";
        }
        set! {
            custom_actions: [CustomAction] = "CustomActions", "update";
        }
    }

    object!(SummaryConfiguration = "AWS::NetworkFirewall::RuleGroup.SummaryConfiguration", "networkfirewall-rulegroup-summaryconfiguration");
    impl SummaryConfiguration {
        new! {}
        set! {
            rule_options: [SummaryRuleOption] = "RuleOptions", "update";
        }
    }

    object!(TcpFlagField = "AWS::NetworkFirewall::RuleGroup.TCPFlagField", "networkfirewall-rulegroup-tcpflagfield");
    impl TcpFlagField {
        new! {
            flags: [TcpFlag] = "Flags", "update";
        }
        set! {
            masks: [TcpFlag] = "Masks", "update";
        }
    }
    values! { Type: Stateless = "STATELESS", Stateful = "STATEFUL" }
    values! { Direction: Forward = "FORWARD", Any = "ANY" }
    values! { Protocol: Ip = "IP", Tcp = "TCP", Udp = "UDP", Icmp = "ICMP", Http = "HTTP", Ftp = "FTP", Tls = "TLS", Smb = "SMB", Dns = "DNS", Dcerpc = "DCERPC", Ssh = "SSH", Smtp = "SMTP", Imap = "IMAP", Msn = "MSN", Krb5 = "KRB5", Ikev2 = "IKEV2", Tftp = "TFTP", Ntp = "NTP", Dhcp = "DHCP" }
    values! { GeneratedRulesType: Allowlist = "ALLOWLIST", Denylist = "DENYLIST", Alertlist = "ALERTLIST", Rejectlist = "REJECTLIST" }
    values! { TargetType: TlsSni = "TLS_SNI", HttpHost = "HTTP_HOST" }
    values! { Action: Pass = "PASS", Drop = "DROP", Alert = "ALERT", Reject = "REJECT" }
    values! { RuleOrder: DefaultActionOrder = "DEFAULT_ACTION_ORDER", StrictOrder = "STRICT_ORDER" }
    values! { SummaryRuleOption: Sid = "SID", Msg = "MSG", Metadata = "METADATA" }
    values! { TcpFlag: Fin = "FIN", Syn = "SYN", Rst = "RST", Psh = "PSH", Ack = "ACK", Urg = "URG", Ece = "ECE", Cwr = "CWR" }
}

resource! {
    TlsInspectionConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration", "networkfirewall-tlsinspectionconfiguration", List("Tags"), m::Arn
}
impl TlsInspectionConfiguration {
    new! {
        tls_inspection_configuration_name: String = "TLSInspectionConfigurationName", "replacement; 1 to 128 characters";
        tls_inspection_configuration: tls_inspection_configuration::TlsInspectionConfiguration = "TLSInspectionConfiguration", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<TlsInspectionConfiguration> {
    get! {
        attr_tls_inspection_configuration_arn: m::Arn = "TLSInspectionConfigurationArn";
        attr_tls_inspection_configuration_id: String = "TLSInspectionConfigurationId";
    }
}
give! { TlsInspectionConfiguration: m::Arn = Ref; }
/// Property types and values of [`TlsInspectionConfiguration`].
pub mod tls_inspection_configuration {
    use crate::value::meaning as m;
    object!(Address = "AWS::NetworkFirewall::TLSInspectionConfiguration.Address", "networkfirewall-tlsinspectionconfiguration-address");
    impl Address {
        new! {
            address_definition: String = "AddressDefinition", "update; 1 to 255 characters";
        }
    }

    object!(CheckCertificateRevocationStatus = "AWS::NetworkFirewall::TLSInspectionConfiguration.CheckCertificateRevocationStatus", "networkfirewall-tlsinspectionconfiguration-checkcertificaterevocationstatus");
    impl CheckCertificateRevocationStatus {
        new! {}
        set! {
            revoked_status_action: RevokedStatusAction = "RevokedStatusAction", "update";
            unknown_status_action: UnknownStatusAction = "UnknownStatusAction", "update";
        }
    }

    object!(PortRange = "AWS::NetworkFirewall::TLSInspectionConfiguration.PortRange", "networkfirewall-tlsinspectionconfiguration-portrange");
    impl PortRange {
        new! {
            from_port: i64 = "FromPort", "update; 0 to 65535";
            to_port: i64 = "ToPort", "update; 0 to 65535";
        }
    }

    object!(ServerCertificate = "AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificate", "networkfirewall-tlsinspectionconfiguration-servercertificate");
    impl ServerCertificate {
        new! {}
        set! {
            resource_arn: m::Arn = "ResourceArn", "update; 1 to 256 characters";
        }
    }

    object!(ServerCertificateConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificateConfiguration", "networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration");
    impl ServerCertificateConfiguration {
        new! {}
        set! {
            certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "update; 1 to 256 characters";
            check_certificate_revocation_status: CheckCertificateRevocationStatus = "CheckCertificateRevocationStatus", "update";
            scopes: [ServerCertificateScope] = "Scopes", "update";
            server_certificates: [ServerCertificate] = "ServerCertificates", "update";
        }
    }

    object!(ServerCertificateScope = "AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificateScope", "networkfirewall-tlsinspectionconfiguration-servercertificatescope");
    impl ServerCertificateScope {
        new! {}
        set! {
            destination_ports: [PortRange] = "DestinationPorts", "update";
            destinations: [Address] = "Destinations", "update";
            protocols: [i64] = "Protocols", "update";
            source_ports: [PortRange] = "SourcePorts", "update";
            sources: [Address] = "Sources", "update";
        }
    }

    object!(TlsInspectionConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration.TLSInspectionConfiguration", "networkfirewall-tlsinspectionconfiguration-tlsinspectionconfiguration");
    impl TlsInspectionConfiguration {
        new! {}
        set! {
            server_certificate_configurations: [ServerCertificateConfiguration] = "ServerCertificateConfigurations", "update";
        }
    }
    values! { RevokedStatusAction: Pass = "PASS", Drop = "DROP", Reject = "REJECT" }
    values! { UnknownStatusAction: Pass = "PASS", Drop = "DROP", Reject = "REJECT" }
}

resource! {
    VpcEndpointAssociation = "AWS::NetworkFirewall::VpcEndpointAssociation", "networkfirewall-vpcendpointassociation", List("Tags"), m::Arn
}
impl VpcEndpointAssociation {
    new! {
        firewall_arn: m::networkfirewall::FirewallArn = "FirewallArn", "replacement; 1 to 256 characters";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 128 characters";
        subnet_mapping: vpc_endpoint_association::SubnetMapping = "SubnetMapping", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<VpcEndpointAssociation> {
    get! {
        attr_endpoint_id: String = "EndpointId";
        attr_vpc_endpoint_association_arn: m::Arn = "VpcEndpointAssociationArn";
        attr_vpc_endpoint_association_id: String = "VpcEndpointAssociationId";
    }
}
give! { VpcEndpointAssociation: m::Arn = Ref; }
/// Property types and values of [`VpcEndpointAssociation`].
pub mod vpc_endpoint_association {
    use crate::value::meaning as m;
    object!(SubnetMapping = "AWS::NetworkFirewall::VpcEndpointAssociation.SubnetMapping", "networkfirewall-vpcendpointassociation-subnetmapping");
    impl SubnetMapping {
        new! {
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
        set! {
            ip_address_type: IpAddressType = "IPAddressType", "update";
        }
    }
    values! { IpAddressType: Dualstack = "DUALSTACK", Ipv4 = "IPV4", Ipv6 = "IPV6" }
}
