// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WAF`.
use crate::core as c;

resource! {
    ///
    /// AWS is closing it: sunset.
    ByteMatchSet = "AWS::WAF::ByteMatchSet", "waf-bytematchset", None, String
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
    object!(ByteMatchTuple = "AWS::WAF::ByteMatchSet.ByteMatchTuple", "waf-bytematchset-bytematchtuple");
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

    object!(FieldToMatch = "AWS::WAF::ByteMatchSet.FieldToMatch", "waf-bytematchset-fieldtomatch");
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
    IpSet = "AWS::WAF::IPSet", "waf-ipset", None, String
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
    object!(IpSetDescriptor = "AWS::WAF::IPSet.IPSetDescriptor", "waf-ipset-ipsetdescriptor");
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
    Rule = "AWS::WAF::Rule", "waf-rule", None, String
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
    object!(Predicate = "AWS::WAF::Rule.Predicate", "waf-rule-predicate");
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
    SizeConstraintSet = "AWS::WAF::SizeConstraintSet", "waf-sizeconstraintset", None, String
}
impl SizeConstraintSet {
    new! {
        name: String = "Name", "replacement";
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
    object!(FieldToMatch = "AWS::WAF::SizeConstraintSet.FieldToMatch", "waf-sizeconstraintset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(SizeConstraint = "AWS::WAF::SizeConstraintSet.SizeConstraint", "waf-sizeconstraintset-sizeconstraint");
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
    SqlInjectionMatchSet = "AWS::WAF::SqlInjectionMatchSet", "waf-sqlinjectionmatchset", None, String
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
    object!(FieldToMatch = "AWS::WAF::SqlInjectionMatchSet.FieldToMatch", "waf-sqlinjectionmatchset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(SqlInjectionMatchTuple = "AWS::WAF::SqlInjectionMatchSet.SqlInjectionMatchTuple", "waf-sqlinjectionmatchset-sqlinjectionmatchtuple");
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
    WebAcl = "AWS::WAF::WebACL", "waf-webacl", None, String
}
impl WebAcl {
    new! {
        metric_name: String = "MetricName", "replacement";
        name: String = "Name", "replacement";
        default_action: web_acl::WafAction = "DefaultAction", "update";
    }
    set! {
        rules: [web_acl::ActivatedRule] = "Rules", "update";
    }
}
impl c::Handle<WebAcl> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`WebAcl`].
pub mod web_acl {
    object!(ActivatedRule = "AWS::WAF::WebACL.ActivatedRule", "waf-webacl-activatedrule");
    impl ActivatedRule {
        new! {
            rule_id: String = "RuleId", "update";
            priority: i64 = "Priority", "update";
        }
        set! {
            action: WafAction = "Action", "update";
        }
    }

    object!(WafAction = "AWS::WAF::WebACL.WafAction", "waf-webacl-wafaction");
    impl WafAction {
        new! {
            type_: String = "Type", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset.
    XssMatchSet = "AWS::WAF::XssMatchSet", "waf-xssmatchset", None, String
}
impl XssMatchSet {
    new! {
        name: String = "Name", "replacement";
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
    object!(FieldToMatch = "AWS::WAF::XssMatchSet.FieldToMatch", "waf-xssmatchset-fieldtomatch");
    impl FieldToMatch {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            data: String = "Data", "update";
        }
    }

    object!(XssMatchTuple = "AWS::WAF::XssMatchSet.XssMatchTuple", "waf-xssmatchset-xssmatchtuple");
    impl XssMatchTuple {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformation: String = "TextTransformation", "update";
        }
    }
}
