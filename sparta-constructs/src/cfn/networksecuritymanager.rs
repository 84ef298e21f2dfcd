// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NetworkSecurityManager`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Deployment = "AWS::NetworkSecurityManager::Deployment", "networksecuritymanager-deployment", List("Tags"), m::Arn
}
impl Deployment {
    new! {
        deployment_name: String = "DeploymentName", "replacement; 1 to 128 characters";
    }
    set! {
        associated_policy_list: [deployment::AssociatedPolicy] = "AssociatedPolicyList", "update; 1 to 2 items";
        associated_scope_list: [deployment::AssociatedScope] = "AssociatedScopeList", "update; 1 items";
        deployment_configuration: deployment::DeploymentConfiguration = "DeploymentConfiguration", "update";
        deployment_description: String = "DeploymentDescription", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_arn: m::Arn = "DeploymentArn";
        attr_deployment_id: String = "DeploymentId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Deployment: m::Arn = Ref; }
/// Property types and values of [`Deployment`].
pub mod deployment {
    use crate::value::meaning as m;
    object!(AssociatedPolicy = "AWS::NetworkSecurityManager::Deployment.AssociatedPolicy", "networksecuritymanager-deployment-associatedpolicy");
    impl AssociatedPolicy {
        new! {
            policy_arn: m::Arn = "PolicyArn", "update";
        }
    }

    object!(AssociatedScope = "AWS::NetworkSecurityManager::Deployment.AssociatedScope", "networksecuritymanager-deployment-associatedscope");
    impl AssociatedScope {
        new! {
            scope_arn: m::Arn = "ScopeArn", "update";
        }
    }

    object!(DeploymentConfiguration = "AWS::NetworkSecurityManager::Deployment.DeploymentConfiguration", "networksecuritymanager-deployment-deploymentconfiguration");
    impl DeploymentConfiguration {
        new! {
            enable_cross_account_visibility: bool = "EnableCrossAccountVisibility", "update";
        }
    }
}

resource! {
    Policy = "AWS::NetworkSecurityManager::Policy", "networksecuritymanager-policy", List("Tags"), m::Arn
}
impl Policy {
    new! {
        firewall_type: policy::FirewallType = "FirewallType", "replacement";
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
        policy_configuration: policy::PolicyConfiguration = "PolicyConfiguration", "update";
        priority: i64 = "Priority", "update; at least 1";
    }
    set! {
        associated_template_and_rule_list: [policy::AssociatedTemplateAndRule] = "AssociatedTemplateAndRuleList", "update; at most 100 items";
        policy_description: String = "PolicyDescription", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_policy_arn: m::Arn = "PolicyArn";
        attr_policy_id: String = "PolicyId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Policy: m::Arn = Ref; }
/// Property types and values of [`Policy`].
pub mod policy {
    use crate::value::meaning as m;
    object!(AssociatedTemplateAndRule = "AWS::NetworkSecurityManager::Policy.AssociatedTemplateAndRule", "networksecuritymanager-policy-associatedtemplateandrule");
    impl AssociatedTemplateAndRule {
        new! {}
        set! {
            rule_arn: String = "RuleArn", "update";
            template_arn: m::Arn = "TemplateArn", "update";
        }
    }

    object!(PolicyConfiguration = "AWS::NetworkSecurityManager::Policy.PolicyConfiguration", "networksecuritymanager-policy-policyconfiguration");
    impl PolicyConfiguration {
        new! {}
        set! {
            remediation_enabled: bool = "RemediationEnabled", "update";
            resources_clean_up: bool = "ResourcesCleanUp", "update";
            waf_config: WafConfig = "WafConfig", "update";
        }
    }

    object!(WafConfig = "AWS::NetworkSecurityManager::Policy.WafConfig", "networksecuritymanager-policy-wafconfig");
    impl WafConfig {
        new! {
            conflict_resolution: ConflictResolution = "ConflictResolution", "update";
            existing_customer_web_acl_resolution: ExistingCustomerWebAclResolution = "ExistingCustomerWebACLResolution", "update";
        }
    }
    values! { FirewallType: Waf = "WAF", ShieldAdvanced = "SHIELD_ADVANCED" }
    values! { ConflictResolution: MergeWhereApplicable = "MERGE_WHERE_APPLICABLE" }
    values! { ExistingCustomerWebAclResolution: Retrofit = "RETROFIT", OverrideAssociation = "OVERRIDE_ASSOCIATION", NoRemediation = "NO_REMEDIATION" }
}

resource! {
    Rule = "AWS::NetworkSecurityManager::Rule", "networksecuritymanager-rule", List("Tags"), String
}
impl Rule {
    new! {
        rule_name: String = "RuleName", "replacement; 1 to 128 characters";
    }
    set! {
        configuration: String = "Configuration", "update";
        firewall_type: rule::FirewallType = "FirewallType", "replacement";
        rule_description: String = "RuleDescription", "update; at most 256 characters";
        rule_type: rule::RuleType = "RuleType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_rule_arn: String = "RuleArn";
        attr_rule_id: String = "RuleId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Rule: m::Arn = Ref; }
/// Property types and values of [`Rule`].
pub mod rule {
    values! { FirewallType: Waf = "WAF" }
    values! { RuleType: Configuration = "CONFIGURATION", Inspection = "INSPECTION" }
}

resource! {
    Scope = "AWS::NetworkSecurityManager::Scope", "networksecuritymanager-scope", List("Tags"), m::Arn
}
impl Scope {
    new! {
        scope_name: String = "ScopeName", "replacement; 1 to 128 characters";
    }
    set! {
        scope_configuration: String = "ScopeConfiguration", "update";
        scope_description: String = "ScopeDescription", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Scope> {
    get! {
        attr_scope_arn: m::Arn = "ScopeArn";
        attr_scope_id: String = "ScopeId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Scope: m::Arn = Ref; }

resource! {
    Template = "AWS::NetworkSecurityManager::Template", "networksecuritymanager-template", List("Tags"), m::Arn
}
impl Template {
    new! {
        template_name: String = "TemplateName", "replacement; 1 to 128 characters";
    }
    set! {
        associated_rule_list: [template::AssociatedRule] = "AssociatedRuleList", "update; 1 to 50 items";
        firewall_type: template::FirewallType = "FirewallType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        template_description: String = "TemplateDescription", "update; at most 256 characters";
    }
}
impl c::Handle<Template> {
    get! {
        attr_status: String = "Status";
        attr_template_arn: m::Arn = "TemplateArn";
        attr_template_id: String = "TemplateId";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Template: m::Arn = Ref; }
/// Property types and values of [`Template`].
pub mod template {
    object!(AssociatedRule = "AWS::NetworkSecurityManager::Template.AssociatedRule", "networksecuritymanager-template-associatedrule");
    impl AssociatedRule {
        new! {
            rule_arn: String = "RuleArn", "update";
        }
    }
    values! { FirewallType: Waf = "WAF", NetworkFirewall = "NETWORK_FIREWALL", NetworkFirewallV2 = "NETWORK_FIREWALL_V2", IgwFirewall = "IGW_FIREWALL" }
}
