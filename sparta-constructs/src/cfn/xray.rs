// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::XRay`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Group = "AWS::XRay::Group", "xray-group", List("Tags"), m::Arn
}
impl Group {
    new! {
        group_name: String = "GroupName", "update; 1 to 32 characters";
    }
    set! {
        filter_expression: String = "FilterExpression", "update";
        insights_configuration: group::InsightsConfiguration = "InsightsConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Group> {
    get! {
        attr_group_arn: m::Arn = "GroupARN";
    }
}
give! { Group: m::Arn = Ref; }
/// Property types and values of [`Group`].
pub mod group {
    object!(InsightsConfiguration = "AWS::XRay::Group.InsightsConfiguration", "xray-group-insightsconfiguration");
    impl InsightsConfiguration {
        new! {}
        set! {
            insights_enabled: bool = "InsightsEnabled", "update";
            notifications_enabled: bool = "NotificationsEnabled", "update";
        }
    }
}

resource! {
    ResourcePolicy = "AWS::XRay::ResourcePolicy", "xray-resourcepolicy", None, String
}
impl ResourcePolicy {
    new! {
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
        policy_document: String = "PolicyDocument", "update; 1 to 5120 characters";
    }
    set! {
        bypass_policy_lockout_check: bool = "BypassPolicyLockoutCheck", "update; cannot be read back";
    }
}

resource! {
    SamplingRule = "AWS::XRay::SamplingRule", "xray-samplingrule", List("Tags"), String
}
impl SamplingRule {
    new! {}
    set! {
        rule_name: String = "RuleName", "update; 1 to 32 characters; deprecated by AWS";
        sampling_rule: sampling_rule::SamplingRule = "SamplingRule", "update";
        sampling_rule_record: sampling_rule::SamplingRuleRecord = "SamplingRuleRecord", "update; deprecated by AWS";
        sampling_rule_update: sampling_rule::SamplingRuleUpdate = "SamplingRuleUpdate", "update; deprecated by AWS";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<SamplingRule> {
    get! {
        attr_rule_arn: String = "RuleARN";
    }
}
give! { SamplingRule: m::Arn = Ref; }
/// Property types and values of [`SamplingRule`].
pub mod sampling_rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(SamplingRateBoost = "AWS::XRay::SamplingRule.SamplingRateBoost", "xray-samplingrule-samplingrateboost");
    impl SamplingRateBoost {
        new! {
            cooldown_window_minutes: i64 = "CooldownWindowMinutes", "update; at least 1";
            max_rate: v::Number = "MaxRate", "update; 0 to 1";
        }
    }

    object!(SamplingRule = "AWS::XRay::SamplingRule.SamplingRule", "xray-samplingrule-samplingrule");
    new_struct! { SamplingRule, SamplingRuleRequired {
        resource_arn: m::Arn = "ResourceARN", "update; at most 500 characters";
        service_name: String = "ServiceName", "update; at most 64 characters";
        service_type: String = "ServiceType", "update; at most 64 characters";
        fixed_rate: v::Number = "FixedRate", "update; 0 to 1";
        http_method: String = "HTTPMethod", "update; at most 10 characters";
        host: String = "Host", "update; at most 64 characters";
        priority: i64 = "Priority", "update; 1 to 9999";
        reservoir_size: i64 = "ReservoirSize", "update; at least 0";
        url_path: String = "URLPath", "update; at most 128 characters";
    } }
    impl SamplingRule {
        set! {
            attributes: v::Map<String> = "Attributes", "update";
            rule_arn: String = "RuleARN", "update";
            rule_name: String = "RuleName", "update; 1 to 32 characters";
            sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost", "update";
            version: i64 = "Version", "may replace; at least 1";
        }
    }

    object!(SamplingRuleRecord = "AWS::XRay::SamplingRule.SamplingRuleRecord", "xray-samplingrule-samplingrulerecord");
    impl SamplingRuleRecord {
        new! {}
        set! {
            created_at: String = "CreatedAt", "update";
            modified_at: String = "ModifiedAt", "update";
            sampling_rule: SamplingRule = "SamplingRule", "update";
        }
    }

    object!(SamplingRuleUpdate = "AWS::XRay::SamplingRule.SamplingRuleUpdate", "xray-samplingrule-samplingruleupdate");
    impl SamplingRuleUpdate {
        new! {}
        set! {
            attributes: v::Map<String> = "Attributes", "update";
            fixed_rate: v::Number = "FixedRate", "update; 0 to 1";
            http_method: String = "HTTPMethod", "update; at most 10 characters";
            host: String = "Host", "update; at most 64 characters";
            priority: i64 = "Priority", "update; 1 to 9999";
            reservoir_size: i64 = "ReservoirSize", "update; at least 0";
            resource_arn: m::Arn = "ResourceARN", "update; at most 500 characters";
            rule_arn: String = "RuleARN", "update";
            rule_name: String = "RuleName", "update; 1 to 32 characters";
            sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost", "update";
            service_name: String = "ServiceName", "update; at most 64 characters";
            service_type: String = "ServiceType", "update; at most 64 characters";
            url_path: String = "URLPath", "update; at most 128 characters";
        }
    }
}

resource! {
    TransactionSearchConfig = "AWS::XRay::TransactionSearchConfig", "xray-transactionsearchconfig", None, String
}
impl TransactionSearchConfig {
    new! {}
    set! {
        indexing_percentage: v::Number = "IndexingPercentage", "update; 0 to 100";
    }
}
impl c::Handle<TransactionSearchConfig> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
