// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WAFRegional`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset.
    ByteMatchSet = "AWS::WAFRegional::ByteMatchSet", "wafregional-bytematchset", None, String
}
impl ByteMatchSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        byte_match_tuples: [byte_match_set::ByteMatchTuple] = "ByteMatchTuples", "update";
    }
}
impl c::Handle<ByteMatchSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ByteMatchSet`].
pub mod byte_match_set {
    object!(ByteMatchTuple = "AWS::WAFRegional::ByteMatchSet.ByteMatchTuple", "wafregional-bytematchset-bytematchtuple");
    impl ByteMatchTuple {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            positional_constraint: String = "PositionalConstraint", "update";
            text_transformation: String = "TextTransformation", "update";
        }
        set! {
            target_string: String = "TargetString", "update";
            target_string_base64: String = "TargetStringBase64", "update";
        }
    }

    object!(FieldToMatch = "AWS::WAFRegional::ByteMatchSet.FieldToMatch", "wafregional-bytematchset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    GeoMatchSet = "AWS::WAFRegional::GeoMatchSet", "wafregional-geomatchset", None, String
}
impl GeoMatchSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        geo_match_constraints: [geo_match_set::GeoMatchConstraint] = "GeoMatchConstraints", "update";
    }
}
impl c::Handle<GeoMatchSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`GeoMatchSet`].
pub mod geo_match_set {
    object!(GeoMatchConstraint = "AWS::WAFRegional::GeoMatchSet.GeoMatchConstraint", "wafregional-geomatchset-geomatchconstraint");
    impl GeoMatchConstraint {
        new! {
            type_: String = "Type", "update";
            value: String = "Value", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    IpSet = "AWS::WAFRegional::IPSet", "wafregional-ipset", None, String
}
impl IpSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        ip_set_descriptors: [ip_set::IpSetDescriptor] = "IPSetDescriptors", "update";
    }
}
impl c::Handle<IpSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`IpSet`].
pub mod ip_set {
    object!(IpSetDescriptor = "AWS::WAFRegional::IPSet.IPSetDescriptor", "wafregional-ipset-ipsetdescriptor");
    impl IpSetDescriptor {
        new! {
            type_: String = "Type", "update";
            value: String = "Value", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    RateBasedRule = "AWS::WAFRegional::RateBasedRule", "wafregional-ratebasedrule", None, String
}
impl RateBasedRule {
    new! {
        metric_name: String = "MetricName", "replacement";
        name: String = "Name", "replacement";
        rate_key: String = "RateKey", "replacement";
        rate_limit: i64 = "RateLimit", "update";
    }
    set! {
        match_predicates: [rate_based_rule::Predicate] = "MatchPredicates", "update";
    }
}
impl c::Handle<RateBasedRule> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`RateBasedRule`].
pub mod rate_based_rule {
    object!(Predicate = "AWS::WAFRegional::RateBasedRule.Predicate", "wafregional-ratebasedrule-predicate");
    impl Predicate {
        new! {
            data_id: String = "DataId", "update";
            type_: String = "Type", "update";
            negated: bool = "Negated", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    RegexPatternSet = "AWS::WAFRegional::RegexPatternSet", "wafregional-regexpatternset", None, String
}
impl RegexPatternSet {
    new! {
        name: String = "Name", "replacement";
        regex_pattern_strings: [String] = "RegexPatternStrings", "update";
    }
}
impl c::Handle<RegexPatternSet> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    Rule = "AWS::WAFRegional::Rule", "wafregional-rule", None, String
}
impl Rule {
    new! {
        metric_name: String = "MetricName", "replacement";
        name: String = "Name", "replacement";
    }
    set! {
        predicates: [rule::Predicate] = "Predicates", "update";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Rule`].
pub mod rule {
    object!(Predicate = "AWS::WAFRegional::Rule.Predicate", "wafregional-rule-predicate");
    impl Predicate {
        new! {
            data_id: String = "DataId", "update";
            type_: String = "Type", "update";
            negated: bool = "Negated", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    SizeConstraintSet = "AWS::WAFRegional::SizeConstraintSet", "wafregional-sizeconstraintset", None, String
}
impl SizeConstraintSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        size_constraints: [size_constraint_set::SizeConstraint] = "SizeConstraints", "update";
    }
}
impl c::Handle<SizeConstraintSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SizeConstraintSet`].
pub mod size_constraint_set {
    object!(FieldToMatch = "AWS::WAFRegional::SizeConstraintSet.FieldToMatch", "wafregional-sizeconstraintset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(SizeConstraint = "AWS::WAFRegional::SizeConstraintSet.SizeConstraint", "wafregional-sizeconstraintset-sizeconstraint");
    impl SizeConstraint {
        new! {
            comparison_operator: String = "ComparisonOperator", "update";
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            size: i64 = "Size", "update";
            text_transformation: String = "TextTransformation", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    SqlInjectionMatchSet = "AWS::WAFRegional::SqlInjectionMatchSet", "wafregional-sqlinjectionmatchset", None, String
}
impl SqlInjectionMatchSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        sql_injection_match_tuples: [sql_injection_match_set::SqlInjectionMatchTuple] = "SqlInjectionMatchTuples", "update";
    }
}
impl c::Handle<SqlInjectionMatchSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SqlInjectionMatchSet`].
pub mod sql_injection_match_set {
    object!(FieldToMatch = "AWS::WAFRegional::SqlInjectionMatchSet.FieldToMatch", "wafregional-sqlinjectionmatchset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(SqlInjectionMatchTuple = "AWS::WAFRegional::SqlInjectionMatchSet.SqlInjectionMatchTuple", "wafregional-sqlinjectionmatchset-sqlinjectionmatchtuple");
    impl SqlInjectionMatchTuple {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformation: String = "TextTransformation", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    WebAcl = "AWS::WAFRegional::WebACL", "wafregional-webacl", None, String
}
impl WebAcl {
    new! {
        metric_name: String = "MetricName", "replacement";
        name: String = "Name", "replacement";
        default_action: web_acl::Action = "DefaultAction", "update";
    }
    set! {
        rules: [web_acl::Rule] = "Rules", "update";
    }
}
impl c::Handle<WebAcl> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`WebAcl`].
pub mod web_acl {
    object!(Action = "AWS::WAFRegional::WebACL.Action", "wafregional-webacl-action");
    impl Action {
        new! {
            type_: String = "Type", "update";
        }
    }

    object!(Rule = "AWS::WAFRegional::WebACL.Rule", "wafregional-webacl-rule");
    impl Rule {
        new! {
            rule_id: String = "RuleId", "update";
            action: Action = "Action", "update";
            priority: i64 = "Priority", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    WebAclAssociation = "AWS::WAFRegional::WebACLAssociation", "wafregional-webaclassociation", None, String
}
impl WebAclAssociation {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement";
        web_acl_id: String = "WebACLId", "replacement";
    }
}
impl c::Handle<WebAclAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    XssMatchSet = "AWS::WAFRegional::XssMatchSet", "wafregional-xssmatchset", None, String
}
impl XssMatchSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        xss_match_tuples: [xss_match_set::XssMatchTuple] = "XssMatchTuples", "update";
    }
}
impl c::Handle<XssMatchSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`XssMatchSet`].
pub mod xss_match_set {
    object!(FieldToMatch = "AWS::WAFRegional::XssMatchSet.FieldToMatch", "wafregional-xssmatchset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(XssMatchTuple = "AWS::WAFRegional::XssMatchSet.XssMatchTuple", "wafregional-xssmatchset-xssmatchtuple");
    impl XssMatchTuple {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformation: String = "TextTransformation", "update";
        }
    }
}
