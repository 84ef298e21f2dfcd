// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Transcribe`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    CallAnalyticsCategory = "AWS::Transcribe::CallAnalyticsCategory", "transcribe-callanalyticscategory", List("Tags"), m::Arn
}
impl CallAnalyticsCategory {
    new! {
        category_name: String = "CategoryName", "replacement; 1 to 200 characters";
        rules: [call_analytics_category::Rule] = "Rules", "update; 1 to 20 items";
    }
    set! {
        input_type: call_analytics_category::InputType = "InputType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<CallAnalyticsCategory> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_last_update_time: String = "LastUpdateTime";
    }
}
give! { CallAnalyticsCategory: m::Arn = Ref; }
/// Property types and values of [`CallAnalyticsCategory`].
pub mod call_analytics_category {
    object!(AbsoluteTimeRange = "AWS::Transcribe::CallAnalyticsCategory.AbsoluteTimeRange", "transcribe-callanalyticscategory-absolutetimerange");
    impl AbsoluteTimeRange {
        new! {}
        set! {
            end_time: i64 = "EndTime", "update; 0 to 14400000";
            first: i64 = "First", "update; 0 to 14400000";
            last: i64 = "Last", "update; 0 to 14400000";
            start_time: i64 = "StartTime", "update; 0 to 14400000";
        }
    }

    object!(InterruptionFilter = "AWS::Transcribe::CallAnalyticsCategory.InterruptionFilter", "transcribe-callanalyticscategory-interruptionfilter");
    impl InterruptionFilter {
        new! {}
        set! {
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange", "update";
            negate: bool = "Negate", "update";
            participant_role: ParticipantRole = "ParticipantRole", "update";
            relative_time_range: RelativeTimeRange = "RelativeTimeRange", "update";
            threshold: i64 = "Threshold", "update; 0 to 14400000";
        }
    }

    object!(NonTalkTimeFilter = "AWS::Transcribe::CallAnalyticsCategory.NonTalkTimeFilter", "transcribe-callanalyticscategory-nontalktimefilter");
    impl NonTalkTimeFilter {
        new! {}
        set! {
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange", "update";
            negate: bool = "Negate", "update";
            relative_time_range: RelativeTimeRange = "RelativeTimeRange", "update";
            threshold: i64 = "Threshold", "update; 0 to 14400000";
        }
    }

    object!(RelativeTimeRange = "AWS::Transcribe::CallAnalyticsCategory.RelativeTimeRange", "transcribe-callanalyticscategory-relativetimerange");
    impl RelativeTimeRange {
        new! {}
        set! {
            end_percentage: i64 = "EndPercentage", "update; 0 to 100";
            first: i64 = "First", "update; 0 to 100";
            last: i64 = "Last", "update; 0 to 100";
            start_percentage: i64 = "StartPercentage", "update; 0 to 100";
        }
    }

    object!(Rule = "AWS::Transcribe::CallAnalyticsCategory.Rule", "transcribe-callanalyticscategory-rule");
    impl Rule {
        new! {}
        set! {
            interruption_filter: InterruptionFilter = "InterruptionFilter", "update";
            non_talk_time_filter: NonTalkTimeFilter = "NonTalkTimeFilter", "update";
            sentiment_filter: SentimentFilter = "SentimentFilter", "update";
            transcript_filter: TranscriptFilter = "TranscriptFilter", "update";
        }
    }

    object!(SentimentFilter = "AWS::Transcribe::CallAnalyticsCategory.SentimentFilter", "transcribe-callanalyticscategory-sentimentfilter");
    impl SentimentFilter {
        new! {
            sentiments: [Sentiment] = "Sentiments", "update; 1 items";
        }
        set! {
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange", "update";
            negate: bool = "Negate", "update";
            participant_role: ParticipantRole = "ParticipantRole", "update";
            relative_time_range: RelativeTimeRange = "RelativeTimeRange", "update";
        }
    }

    object!(TranscriptFilter = "AWS::Transcribe::CallAnalyticsCategory.TranscriptFilter", "transcribe-callanalyticscategory-transcriptfilter");
    impl TranscriptFilter {
        new! {
            transcript_filter_type: TranscriptFilterType = "TranscriptFilterType", "update";
            targets: [String] = "Targets", "update; at least 1 items";
        }
        set! {
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange", "update";
            negate: bool = "Negate", "update";
            participant_role: ParticipantRole = "ParticipantRole", "update";
            relative_time_range: RelativeTimeRange = "RelativeTimeRange", "update";
        }
    }
    values! { InputType: RealTime = "REAL_TIME", PostCall = "POST_CALL" }
    values! { ParticipantRole: Agent = "AGENT", Customer = "CUSTOMER" }
    values! { Sentiment: Positive = "POSITIVE", Negative = "NEGATIVE", Neutral = "NEUTRAL", Mixed = "MIXED" }
    values! { TranscriptFilterType: Exact = "EXACT" }
}

resource! {
    MedicalVocabulary = "AWS::Transcribe::MedicalVocabulary", "transcribe-medicalvocabulary", List("Tags"), m::Arn
}
impl MedicalVocabulary {
    new! {
        vocabulary_name: String = "VocabularyName", "replacement; 1 to 200 characters";
        language_code: medical_vocabulary::LanguageCode = "LanguageCode", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        vocabulary_file_uri: String = "VocabularyFileUri", "update; 1 to 2000 characters; cannot be read back";
    }
}
impl c::Handle<MedicalVocabulary> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { MedicalVocabulary: m::Arn = Ref; }
/// Property types and values of [`MedicalVocabulary`].
pub mod medical_vocabulary {
    values! { LanguageCode: AfZa = "af-ZA", ArAe = "ar-AE", ArSa = "ar-SA", DaDk = "da-DK", DeCh = "de-CH", DeDe = "de-DE", EnAb = "en-AB", EnAu = "en-AU", EnGb = "en-GB", EnIe = "en-IE", EnIn = "en-IN", EnUs = "en-US", EnWl = "en-WL", EsEs = "es-ES", EsUs = "es-US", FaIr = "fa-IR", FrCa = "fr-CA", FrFr = "fr-FR", HeIl = "he-IL", HiIn = "hi-IN", IdId = "id-ID", ItIt = "it-IT", JaJp = "ja-JP", KoKr = "ko-KR", MsMy = "ms-MY", NlNl = "nl-NL", PtBr = "pt-BR", PtPt = "pt-PT", RuRu = "ru-RU", TaIn = "ta-IN", TeIn = "te-IN", TrTr = "tr-TR", ZhCn = "zh-CN", ZhTw = "zh-TW", ThTh = "th-TH", EnZa = "en-ZA", EnNz = "en-NZ", ViVn = "vi-VN", SvSe = "sv-SE" }
}

resource! {
    Vocabulary = "AWS::Transcribe::Vocabulary", "transcribe-vocabulary", List("Tags"), m::Arn
}
impl Vocabulary {
    new! {
        vocabulary_name: String = "VocabularyName", "replacement; 1 to 200 characters";
        language_code: String = "LanguageCode", "replacement";
    }
    set! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "update; 20 to 2048 characters; cannot be read back";
        phrases: [String] = "Phrases", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        vocabulary_file_uri: String = "VocabularyFileUri", "update; 1 to 2000 characters; cannot be read back";
    }
}
impl c::Handle<Vocabulary> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_vocabulary_state: String = "VocabularyState";
    }
}
give! { Vocabulary: m::Arn = Ref; }

resource! {
    VocabularyFilter = "AWS::Transcribe::VocabularyFilter", "transcribe-vocabularyfilter", List("Tags"), m::Arn
}
impl VocabularyFilter {
    new! {
        vocabulary_filter_name: String = "VocabularyFilterName", "replacement; 1 to 200 characters";
        language_code: String = "LanguageCode", "replacement";
    }
    set! {
        data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "update; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        vocabulary_filter_file_uri: String = "VocabularyFilterFileUri", "update; 1 to 2000 characters; cannot be read back";
        words: [String] = "Words", "update; at least 1 items; cannot be read back";
    }
}
impl c::Handle<VocabularyFilter> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { VocabularyFilter: m::Arn = Ref; }
