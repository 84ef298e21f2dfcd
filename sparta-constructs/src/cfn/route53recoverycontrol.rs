// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53RecoveryControl`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Cluster = "AWS::Route53RecoveryControl::Cluster", "route53recoverycontrol-cluster", List("Tags"), m::route53recoverycontrol::ClusterArn
}
impl Cluster {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        network_type: cluster::NetworkType = "NetworkType", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_cluster_arn: m::route53recoverycontrol::ClusterArn = "ClusterArn";
        attr_cluster_endpoints: [v::Json] = "ClusterEndpoints";
        attr_status: String = "Status";
    }
}
give! { Cluster: m::Arn = Ref; m::route53recoverycontrol::ClusterArn = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    object!(ClusterEndpoint = "AWS::Route53RecoveryControl::Cluster.ClusterEndpoint", "route53recoverycontrol-cluster-clusterendpoint");
    impl ClusterEndpoint {
        new! {}
        set! {
            endpoint: String = "Endpoint", "update; 1 to 128 characters";
            region: String = "Region", "update; 1 to 32 characters";
        }
    }
    values! { NetworkType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
}

resource! {
    ControlPanel = "AWS::Route53RecoveryControl::ControlPanel", "route53recoverycontrol-controlpanel", List("Tags"), m::route53recoverycontrol::ControlPanelArn
}
impl ControlPanel {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        cluster_arn: m::route53recoverycontrol::ClusterArn = "ClusterArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<ControlPanel> {
    get! {
        attr_control_panel_arn: m::route53recoverycontrol::ControlPanelArn = "ControlPanelArn";
        attr_default_control_panel: bool = "DefaultControlPanel";
        attr_routing_control_count: i64 = "RoutingControlCount";
        attr_status: String = "Status";
    }
}
give! { ControlPanel: m::Arn = Ref; m::route53recoverycontrol::ControlPanelArn = Ref; }

resource! {
    RoutingControl = "AWS::Route53RecoveryControl::RoutingControl", "route53recoverycontrol-routingcontrol", None, m::route53recoverycontrol::RoutingControlArn
}
impl RoutingControl {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        cluster_arn: m::route53recoverycontrol::ClusterArn = "ClusterArn", "replacement; cannot be read back";
        control_panel_arn: m::route53recoverycontrol::ControlPanelArn = "ControlPanelArn", "replacement";
    }
}
impl c::Handle<RoutingControl> {
    get! {
        attr_routing_control_arn: m::route53recoverycontrol::RoutingControlArn = "RoutingControlArn";
        attr_status: String = "Status";
    }
}
give! { RoutingControl: m::Arn = Ref; m::route53recoverycontrol::RoutingControlArn = Ref; }

resource! {
    SafetyRule = "AWS::Route53RecoveryControl::SafetyRule", "route53recoverycontrol-safetyrule", List("Tags"), String
}
impl SafetyRule {
    new! {}
    set! {
        assertion_rule: safety_rule::AssertionRule = "AssertionRule", "update";
        control_panel_arn: m::route53recoverycontrol::ControlPanelArn = "ControlPanelArn", "may replace";
        gating_rule: safety_rule::GatingRule = "GatingRule", "update";
        name: String = "Name", "update";
        rule_config: safety_rule::RuleConfig = "RuleConfig", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "may replace";
    }
}
impl c::Handle<SafetyRule> {
    get! {
        attr_safety_rule_arn: String = "SafetyRuleArn";
        attr_status: String = "Status";
    }
}
give! { SafetyRule: m::Arn = Ref; }
/// Property types and values of [`SafetyRule`].
pub mod safety_rule {
    use crate::value::meaning as m;
    object!(AssertionRule = "AWS::Route53RecoveryControl::SafetyRule.AssertionRule", "route53recoverycontrol-safetyrule-assertionrule");
    impl AssertionRule {
        new! {
            asserted_controls: [m::route53recoverycontrol::RoutingControlArn] = "AssertedControls", "may replace";
            wait_period_ms: i64 = "WaitPeriodMs", "update";
        }
    }

    object!(GatingRule = "AWS::Route53RecoveryControl::SafetyRule.GatingRule", "route53recoverycontrol-safetyrule-gatingrule");
    impl GatingRule {
        new! {
            gating_controls: [String] = "GatingControls", "may replace";
            target_controls: [String] = "TargetControls", "may replace";
            wait_period_ms: i64 = "WaitPeriodMs", "update";
        }
    }

    object!(RuleConfig = "AWS::Route53RecoveryControl::SafetyRule.RuleConfig", "route53recoverycontrol-safetyrule-ruleconfig");
    impl RuleConfig {
        new! {
            type_: RuleType = "Type", "replacement";
            inverted: bool = "Inverted", "replacement";
            threshold: i64 = "Threshold", "replacement";
        }
    }
    values! { RuleType: And = "AND", Or = "OR", Atleast = "ATLEAST" }
}
