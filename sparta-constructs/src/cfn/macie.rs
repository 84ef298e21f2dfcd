// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Macie`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AllowList = "AWS::Macie::AllowList", "macie-allowlist", List("Tags"), String
}
impl AllowList {
    new! {
        name: String = "Name", "update";
        criteria: allow_list::Criteria = "Criteria", "update";
    }
    set! {
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AllowList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { AllowList: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AllowList`].
pub mod allow_list {
    use crate::value::meaning as m;
    object!(Criteria = "AWS::Macie::AllowList.Criteria", "macie-allowlist-criteria");
    impl Criteria {
        new! {}
        set! {
            regex: String = "Regex", "update";
            s3_words_list: S3WordsList = "S3WordsList", "update";
        }
    }

    object!(S3WordsList = "AWS::Macie::AllowList.S3WordsList", "macie-allowlist-s3wordslist");
    impl S3WordsList {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            object_key: String = "ObjectKey", "update";
        }
    }
}

resource! {
    CustomDataIdentifier = "AWS::Macie::CustomDataIdentifier", "macie-customdataidentifier", List("Tags"), String
}
impl CustomDataIdentifier {
    new! {
        name: String = "Name", "replacement";
        regex: String = "Regex", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        ignore_words: [String] = "IgnoreWords", "replacement";
        keywords: [String] = "Keywords", "replacement";
        maximum_match_distance: i64 = "MaximumMatchDistance", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomDataIdentifier> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { CustomDataIdentifier: m::Arn = GetAtt("Arn"); }

resource! {
    FindingsFilter = "AWS::Macie::FindingsFilter", "macie-findingsfilter", List("Tags"), String
}
impl FindingsFilter {
    new! {
        name: String = "Name", "update";
        finding_criteria: findings_filter::FindingCriteria = "FindingCriteria", "update";
    }
    set! {
        action: findings_filter::FindingFilterAction = "Action", "update";
        description: String = "Description", "update";
        position: i64 = "Position", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FindingsFilter> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_findings_filter_list_items: [v::Json] = "FindingsFilterListItems";
        attr_id: String = "Id";
    }
}
give! { FindingsFilter: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FindingsFilter`].
pub mod findings_filter {
    use crate::value as v;
    object!(CriterionAdditionalProperties = "AWS::Macie::FindingsFilter.CriterionAdditionalProperties", "macie-findingsfilter-criterionadditionalproperties");
    impl CriterionAdditionalProperties {
        new! {}
        set! {
            eq: [String] = "eq", "update";
            gt: i64 = "gt", "update";
            gte: i64 = "gte", "update";
            lt: i64 = "lt", "update";
            lte: i64 = "lte", "update";
            neq: [String] = "neq", "update";
        }
    }

    object!(FindingCriteria = "AWS::Macie::FindingsFilter.FindingCriteria", "macie-findingsfilter-findingcriteria");
    impl FindingCriteria {
        new! {}
        set! {
            criterion: v::Map<CriterionAdditionalProperties> = "Criterion", "update";
        }
    }
    values! { FindingFilterAction: Archive = "ARCHIVE", Noop = "NOOP" }
}

resource! {
    Member = "AWS::Macie::Member", "macie-member", List("Tags"), m::Arn
}
impl Member {
    new! {
        account_id: String = "AccountId", "replacement";
    }
    set! {
        email: String = "Email", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Member> {
    get! {
        attr_administrator_account_id: String = "AdministratorAccountId";
        attr_arn: m::Arn = "Arn";
        attr_relationship_status: String = "RelationshipStatus";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Member: m::Arn = Ref; }

resource! {
    Session = "AWS::Macie::Session", "macie-session", None, String
}
impl Session {
    new! {}
    set! {
        finding_publishing_frequency: session::FindingPublishingFrequency = "FindingPublishingFrequency", "update; default `SIX_HOURS`";
        status: session::Status = "Status", "update; default `ENABLED`";
    }
}
impl c::Handle<Session> {
    get! {
        attr_automated_discovery_status: String = "AutomatedDiscoveryStatus";
        attr_aws_account_id: String = "AwsAccountId";
        attr_service_role: String = "ServiceRole";
    }
}
/// Property types and values of [`Session`].
pub mod session {
    values! { FindingPublishingFrequency: FifteenMinutes = "FIFTEEN_MINUTES", OneHour = "ONE_HOUR", SixHours = "SIX_HOURS" }
    values! { Status: Enabled = "ENABLED", Paused = "PAUSED" }
}
