// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ElementalInference`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Dictionary = "AWS::ElementalInference::Dictionary", "elementalinference-dictionary", Map("Tags"), String
}
impl Dictionary {
    new! {
        name: String = "Name", "update";
        language: dictionary::DictionaryLanguage = "Language", "update";
    }
    set! {
        entries: String = "Entries", "update; at most 40960 characters; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Dictionary> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Dictionary: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Dictionary`].
pub mod dictionary {
    values! { DictionaryLanguage: Eng = "eng", Fra = "fra", Ita = "ita", Deu = "deu", Spa = "spa", Por = "por" }
}

resource! {
    Feed = "AWS::ElementalInference::Feed", "elementalinference-feed", Map("Tags"), String
}
impl Feed {
    new! {
        name: String = "Name", "update";
        outputs: [feed::GetOutput] = "Outputs", "update";
    }
    set! {
        access_role_arn: m::iam::RoleArn = "AccessRoleArn", "update; 32 to 255 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Feed> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_data_endpoints: [String] = "DataEndpoints";
        attr_id: String = "Id";
    }
}
give! { Feed: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Feed`].
pub mod feed {
    object!(AspectRatio = "AWS::ElementalInference::Feed.AspectRatio", "elementalinference-feed-aspectratio");
    impl AspectRatio {
        new! {
            height: i64 = "Height", "update";
            width: i64 = "Width", "update";
        }
    }

    object!(ClippingConfig = "AWS::ElementalInference::Feed.ClippingConfig", "elementalinference-feed-clippingconfig");
    impl ClippingConfig {
        new! {}
        set! {
            callback_metadata: String = "CallbackMetadata", "update; at most 1024 characters";
            data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration", "update";
        }
    }

    object!(CroppingConfig = "AWS::ElementalInference::Feed.CroppingConfig", "elementalinference-feed-croppingconfig");
    impl CroppingConfig {
        new! {}
        set! {
            template_groups: [TemplateGroup] = "TemplateGroups", "update; 1 to 4 items";
        }
    }

    object!(DataSourceConfiguration = "AWS::ElementalInference::Feed.DataSourceConfiguration", "elementalinference-feed-datasourceconfiguration");
    impl DataSourceConfiguration {
        new! {
            fixture_id: String = "FixtureId", "update; 1 to 128 characters";
        }
    }

    object!(GetOutput = "AWS::ElementalInference::Feed.GetOutput", "elementalinference-feed-getoutput");
    impl GetOutput {
        new! {
            name: String = "Name", "update";
            output_config: OutputConfig = "OutputConfig", "update";
            status: OutputStatus = "Status", "update";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
        }
    }

    object!(OutputConfig = "AWS::ElementalInference::Feed.OutputConfig", "elementalinference-feed-outputconfig");
    impl OutputConfig {
        new! {}
        set! {
            clipping: ClippingConfig = "Clipping", "update";
            cropping: CroppingConfig = "Cropping", "update";
            subtitling: SubtitlingConfig = "Subtitling", "update";
        }
    }

    object!(SubtitlingConfig = "AWS::ElementalInference::Feed.SubtitlingConfig", "elementalinference-feed-subtitlingconfig");
    impl SubtitlingConfig {
        new! {
            language: TranscriptionLanguage = "Language", "update";
        }
        set! {
            aspect_ratio: AspectRatio = "AspectRatio", "update";
            dictionary: String = "Dictionary", "update; 1 to 19 characters";
            profanity_filter: ProfanityFilterMode = "ProfanityFilter", "update";
        }
    }

    object!(TemplateGroup = "AWS::ElementalInference::Feed.TemplateGroup", "elementalinference-feed-templategroup");
    impl TemplateGroup {
        new! {
            name: String = "Name", "update";
            template_uris: [String] = "TemplateUris", "update; 1 to 2 items";
        }
    }
    values! { OutputStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { TranscriptionLanguage: Eng = "eng", EngAu = "eng-au", EngGb = "eng-gb", EngUs = "eng-us", Fra = "fra", Ita = "ita", Deu = "deu", Spa = "spa", Por = "por" }
    values! { ProfanityFilterMode: Disabled = "DISABLED", Censor = "CENSOR", Drop = "DROP" }
}
