// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AccessAnalyzer`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Analyzer = "AWS::AccessAnalyzer::Analyzer", "accessanalyzer-analyzer", List("Tags"), m::Arn
}
impl Analyzer {
    new! {
        type_: String = "Type", "replacement; at most 1024 characters";
    }
    set! {
        analyzer_configuration: analyzer::AnalyzerConfiguration = "AnalyzerConfiguration", "may replace";
        analyzer_name: String = "AnalyzerName", "replacement; 1 to 1024 characters";
        archive_rules: [analyzer::ArchiveRule] = "ArchiveRules", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Analyzer> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Analyzer: m::Arn = Ref; }
/// Property types and values of [`Analyzer`].
pub mod analyzer {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AnalysisRule = "AWS::AccessAnalyzer::Analyzer.AnalysisRule", "accessanalyzer-analyzer-analysisrule");
    impl AnalysisRule {
        new! {}
        set! {
            exclusions: [AnalysisRuleCriteria] = "Exclusions", "update";
        }
    }

    object!(AnalysisRuleCriteria = "AWS::AccessAnalyzer::Analyzer.AnalysisRuleCriteria", "accessanalyzer-analyzer-analysisrulecriteria");
    impl AnalysisRuleCriteria {
        new! {}
        set! {
            account_ids: [String] = "AccountIds", "update";
            resource_tags: [v::Json] = "ResourceTags", "update";
        }
    }

    object!(AnalyzerConfiguration = "AWS::AccessAnalyzer::Analyzer.AnalyzerConfiguration", "accessanalyzer-analyzer-analyzerconfiguration");
    impl AnalyzerConfiguration {
        new! {}
        set! {
            internal_access_configuration: InternalAccessConfiguration = "InternalAccessConfiguration", "update";
            unused_access_configuration: UnusedAccessConfiguration = "UnusedAccessConfiguration", "update";
        }
    }

    object!(ArchiveRule = "AWS::AccessAnalyzer::Analyzer.ArchiveRule", "accessanalyzer-analyzer-archiverule");
    impl ArchiveRule {
        new! {
            rule_name: String = "RuleName", "update; 1 to 255 characters";
            filter: [Filter] = "Filter", "update; at least 1 items";
        }
    }

    object!(Filter = "AWS::AccessAnalyzer::Analyzer.Filter", "accessanalyzer-analyzer-filter");
    impl Filter {
        new! {
            property: String = "Property", "update";
        }
        set! {
            contains: [String] = "Contains", "update";
            eq: [String] = "Eq", "update";
            exists: bool = "Exists", "update";
            neq: [String] = "Neq", "update";
        }
    }

    object!(InternalAccessAnalysisRule = "AWS::AccessAnalyzer::Analyzer.InternalAccessAnalysisRule", "accessanalyzer-analyzer-internalaccessanalysisrule");
    impl InternalAccessAnalysisRule {
        new! {}
        set! {
            inclusions: [InternalAccessAnalysisRuleCriteria] = "Inclusions", "update";
        }
    }

    object!(InternalAccessAnalysisRuleCriteria = "AWS::AccessAnalyzer::Analyzer.InternalAccessAnalysisRuleCriteria", "accessanalyzer-analyzer-internalaccessanalysisrulecriteria");
    impl InternalAccessAnalysisRuleCriteria {
        new! {}
        set! {
            account_ids: [String] = "AccountIds", "update";
            resource_arns: [m::Arn] = "ResourceArns", "update";
            resource_types: [String] = "ResourceTypes", "update";
        }
    }

    object!(InternalAccessConfiguration = "AWS::AccessAnalyzer::Analyzer.InternalAccessConfiguration", "accessanalyzer-analyzer-internalaccessconfiguration");
    impl InternalAccessConfiguration {
        new! {}
        set! {
            internal_access_analysis_rule: InternalAccessAnalysisRule = "InternalAccessAnalysisRule", "update";
        }
    }

    object!(UnusedAccessConfiguration = "AWS::AccessAnalyzer::Analyzer.UnusedAccessConfiguration", "accessanalyzer-analyzer-unusedaccessconfiguration");
    impl UnusedAccessConfiguration {
        new! {}
        set! {
            analysis_rule: AnalysisRule = "AnalysisRule", "update";
            unused_access_age: i64 = "UnusedAccessAge", "update; 1 to 365";
        }
    }
}

resource! {
    ArchiveRule = "AWS::AccessAnalyzer::ArchiveRule", "accessanalyzer-archiverule", None, m::Arn
}
impl ArchiveRule {
    new! {
        analyzer_name: String = "AnalyzerName", "replacement; 1 to 255 characters";
        rule_name: String = "RuleName", "replacement; 1 to 255 characters";
        filter: v::Map<archive_rule::FilterItems> = "Filter", "update";
    }
}
impl c::Handle<ArchiveRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ArchiveRule: m::Arn = Ref; }
/// Property types and values of [`ArchiveRule`].
pub mod archive_rule {
    object!(FilterItems = "AWS::AccessAnalyzer::ArchiveRule.FilterItems", "accessanalyzer-archiverule-filteritems");
    impl FilterItems {
        new! {}
        set! {
            contains: [String] = "Contains", "update; 1 to 20 items";
            eq: [String] = "Eq", "update; 1 to 20 items";
            exists: bool = "Exists", "update";
            neq: [String] = "Neq", "update; 1 to 20 items";
        }
    }
}
