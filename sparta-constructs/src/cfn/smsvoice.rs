// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SMSVOICE`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ConfigurationSet = "AWS::SMSVOICE::ConfigurationSet", "smsvoice-configurationset", List("Tags"), String
}
impl ConfigurationSet {
    new! {}
    set! {
        configuration_set_name: String = "ConfigurationSetName", "replacement; 1 to 64 characters";
        default_sender_id: String = "DefaultSenderId", "update";
        event_destinations: [configuration_set::EventDestination] = "EventDestinations", "update; at most 5 items";
        message_feedback_enabled: bool = "MessageFeedbackEnabled", "update";
        protect_configuration_id: String = "ProtectConfigurationId", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConfigurationSet> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ConfigurationSet: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ConfigurationSet`].
pub mod configuration_set {
    use crate::value::meaning as m;
    object!(CloudWatchLogsDestination = "AWS::SMSVOICE::ConfigurationSet.CloudWatchLogsDestination", "smsvoice-configurationset-cloudwatchlogsdestination");
    impl CloudWatchLogsDestination {
        new! {
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
            log_group_arn: m::Arn = "LogGroupArn", "update";
        }
    }

    object!(EventDestination = "AWS::SMSVOICE::ConfigurationSet.EventDestination", "smsvoice-configurationset-eventdestination");
    impl EventDestination {
        new! {
            event_destination_name: String = "EventDestinationName", "update; 1 to 64 characters";
            enabled: bool = "Enabled", "update";
            matching_event_types: [String] = "MatchingEventTypes", "update";
        }
        set! {
            cloud_watch_logs_destination: CloudWatchLogsDestination = "CloudWatchLogsDestination", "update";
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination", "update";
            sns_destination: SnsDestination = "SnsDestination", "update";
        }
    }

    object!(KinesisFirehoseDestination = "AWS::SMSVOICE::ConfigurationSet.KinesisFirehoseDestination", "smsvoice-configurationset-kinesisfirehosedestination");
    impl KinesisFirehoseDestination {
        new! {
            delivery_stream_arn: m::Arn = "DeliveryStreamArn", "update";
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        }
    }

    object!(SnsDestination = "AWS::SMSVOICE::ConfigurationSet.SnsDestination", "smsvoice-configurationset-snsdestination");
    impl SnsDestination {
        new! {
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }
}

resource! {
    NotifyConfiguration = "AWS::SMSVOICE::NotifyConfiguration", "smsvoice-notifyconfiguration", List("Tags"), m::Arn
}
impl NotifyConfiguration {
    new! {
        display_name: String = "DisplayName", "replacement; 1 to 15 characters";
        enabled_channels: [notify_configuration::EnabledChannel] = "EnabledChannels", "update; 1 to 4 items";
        use_case: notify_configuration::UseCase = "UseCase", "replacement";
    }
    set! {
        default_template_id: String = "DefaultTemplateId", "update; at most 256 characters";
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        enabled_countries: [String] = "EnabledCountries", "update; at most 300 items";
        pool_id: String = "PoolId", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<NotifyConfiguration> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_notify_configuration_arn: m::Arn = "NotifyConfigurationArn";
        attr_notify_configuration_id: String = "NotifyConfigurationId";
        attr_status: String = "Status";
        attr_tier: String = "Tier";
        attr_tier_upgrade_status: String = "TierUpgradeStatus";
    }
}
give! { NotifyConfiguration: m::Arn = Ref; }
/// Property types and values of [`NotifyConfiguration`].
pub mod notify_configuration {
    values! { EnabledChannel: Sms = "SMS", Voice = "VOICE", Mms = "MMS", Rcs = "RCS" }
    values! { UseCase: CodeVerification = "CODE_VERIFICATION" }
}

resource! {
    OptOutList = "AWS::SMSVOICE::OptOutList", "smsvoice-optoutlist", List("Tags"), String
}
impl OptOutList {
    new! {}
    set! {
        opt_out_list_name: String = "OptOutListName", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OptOutList> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { OptOutList: m::Arn = GetAtt("Arn"); }

resource! {
    PhoneNumber = "AWS::SMSVOICE::PhoneNumber", "smsvoice-phonenumber", List("Tags"), String
}
impl PhoneNumber {
    new! {
        number_type: phone_number::NumberType = "NumberType", "replacement";
        iso_country_code: String = "IsoCountryCode", "replacement";
        mandatory_keywords: phone_number::MandatoryKeywords = "MandatoryKeywords", "update";
        number_capabilities: [phone_number::NumberCapability] = "NumberCapabilities", "replacement";
    }
    set! {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        opt_out_list_name: String = "OptOutListName", "update; 1 to 256 characters";
        optional_keywords: [phone_number::OptionalKeyword] = "OptionalKeywords", "update";
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        two_way: phone_number::TwoWay = "TwoWay", "update";
    }
}
impl c::Handle<PhoneNumber> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_phone_number: String = "PhoneNumber";
        attr_phone_number_id: String = "PhoneNumberId";
    }
}
give! { PhoneNumber: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PhoneNumber`].
pub mod phone_number {
    use crate::value::meaning as m;
    object!(MandatoryKeyword = "AWS::SMSVOICE::PhoneNumber.MandatoryKeyword", "smsvoice-phonenumber-mandatorykeyword");
    impl MandatoryKeyword {
        new! {
            message: String = "Message", "update; at most 1600 characters";
        }
    }

    object!(MandatoryKeywords = "AWS::SMSVOICE::PhoneNumber.MandatoryKeywords", "smsvoice-phonenumber-mandatorykeywords");
    impl MandatoryKeywords {
        new! {
            help: MandatoryKeyword = "HELP", "update";
            stop: MandatoryKeyword = "STOP", "update";
        }
    }

    object!(OptionalKeyword = "AWS::SMSVOICE::PhoneNumber.OptionalKeyword", "smsvoice-phonenumber-optionalkeyword");
    impl OptionalKeyword {
        new! {
            action: Action = "Action", "update";
            keyword: String = "Keyword", "update; at most 30 characters";
            message: String = "Message", "update; at most 1600 characters";
        }
    }

    object!(TwoWay = "AWS::SMSVOICE::PhoneNumber.TwoWay", "smsvoice-phonenumber-twoway");
    impl TwoWay {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            channel_arn: m::Arn = "ChannelArn", "update";
            channel_role: String = "ChannelRole", "update";
        }
    }
    values! { NumberCapability: Sms = "SMS", Voice = "VOICE", Mms = "MMS" }
    values! { NumberType: LongCode = "LONG_CODE", TollFree = "TOLL_FREE", TenDlc = "TEN_DLC", Simulator = "SIMULATOR" }
    values! { Action: AutomaticResponse = "AUTOMATIC_RESPONSE", OptOut = "OPT_OUT", OptIn = "OPT_IN" }
}

resource! {
    Pool = "AWS::SMSVOICE::Pool", "smsvoice-pool", List("Tags"), String
}
impl Pool {
    new! {
        mandatory_keywords: pool::MandatoryKeywords = "MandatoryKeywords", "update";
        origination_identities: [String] = "OriginationIdentities", "update; at least 1 items";
    }
    set! {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        opt_out_list_name: String = "OptOutListName", "update; 1 to 256 characters";
        optional_keywords: [pool::OptionalKeyword] = "OptionalKeywords", "update";
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled", "update";
        shared_routes_enabled: bool = "SharedRoutesEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        two_way: pool::TwoWay = "TwoWay", "update";
    }
}
impl c::Handle<Pool> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_pool_id: String = "PoolId";
    }
}
give! { Pool: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Pool`].
pub mod pool {
    use crate::value::meaning as m;
    object!(MandatoryKeyword = "AWS::SMSVOICE::Pool.MandatoryKeyword", "smsvoice-pool-mandatorykeyword");
    impl MandatoryKeyword {
        new! {
            message: String = "Message", "update; at most 1600 characters";
        }
    }

    object!(MandatoryKeywords = "AWS::SMSVOICE::Pool.MandatoryKeywords", "smsvoice-pool-mandatorykeywords");
    impl MandatoryKeywords {
        new! {
            help: MandatoryKeyword = "HELP", "update";
            stop: MandatoryKeyword = "STOP", "update";
        }
    }

    object!(OptionalKeyword = "AWS::SMSVOICE::Pool.OptionalKeyword", "smsvoice-pool-optionalkeyword");
    impl OptionalKeyword {
        new! {
            action: Action = "Action", "update";
            keyword: String = "Keyword", "update; at most 30 characters";
            message: String = "Message", "update; at most 1600 characters";
        }
    }

    object!(TwoWay = "AWS::SMSVOICE::Pool.TwoWay", "smsvoice-pool-twoway");
    impl TwoWay {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            channel_arn: m::Arn = "ChannelArn", "update";
            channel_role: String = "ChannelRole", "update";
        }
    }
    values! { Action: AutomaticResponse = "AUTOMATIC_RESPONSE", OptOut = "OPT_OUT", OptIn = "OPT_IN" }
}

resource! {
    ProtectConfiguration = "AWS::SMSVOICE::ProtectConfiguration", "smsvoice-protectconfiguration", List("Tags"), String
}
impl ProtectConfiguration {
    new! {}
    set! {
        country_rule_set: protect_configuration::CountryRuleSet = "CountryRuleSet", "update";
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ProtectConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_protect_configuration_id: String = "ProtectConfigurationId";
    }
}
give! { ProtectConfiguration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ProtectConfiguration`].
pub mod protect_configuration {
    object!(CountryRule = "AWS::SMSVOICE::ProtectConfiguration.CountryRule", "smsvoice-protectconfiguration-countryrule");
    impl CountryRule {
        new! {
            country_code: String = "CountryCode", "update";
            protect_status: ProtectStatus = "ProtectStatus", "update";
        }
    }

    object!(CountryRuleSet = "AWS::SMSVOICE::ProtectConfiguration.CountryRuleSet", "smsvoice-protectconfiguration-countryruleset");
    impl CountryRuleSet {
        new! {}
        set! {
            mms: [CountryRule] = "MMS", "update";
            sms: [CountryRule] = "SMS", "update";
            voice: [CountryRule] = "VOICE", "update";
        }
    }
    values! { ProtectStatus: Allow = "ALLOW", Block = "BLOCK", Monitor = "MONITOR", Filter = "FILTER" }
}

resource! {
    RcsAgent = "AWS::SMSVOICE::RcsAgent", "smsvoice-rcsagent", List("Tags"), m::Arn
}
impl RcsAgent {
    new! {}
    set! {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        opt_out_list_name: String = "OptOutListName", "update; 1 to 64 characters";
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        two_way_channel_arn: m::Arn = "TwoWayChannelArn", "update; 20 to 2048 characters";
        two_way_channel_role: String = "TwoWayChannelRole", "update; 20 to 2048 characters";
        two_way_enabled: bool = "TwoWayEnabled", "update";
        two_way_media_s3_bucket_name: String = "TwoWayMediaS3BucketName", "update; 3 to 63 characters";
        two_way_media_s3_key_prefix: String = "TwoWayMediaS3KeyPrefix", "update; 1 to 1024 characters";
        two_way_media_s3_role: String = "TwoWayMediaS3Role", "update; 20 to 2048 characters";
        two_way_rcs_events_enabled: [String] = "TwoWayRcsEventsEnabled", "update; at most 100 items";
    }
}
impl c::Handle<RcsAgent> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_pool_id: String = "PoolId";
        attr_rcs_agent_arn: m::Arn = "RcsAgentArn";
        attr_rcs_agent_id: String = "RcsAgentId";
        attr_status: String = "Status";
        attr_testing_agent: v::Json = "TestingAgent";
    }
}
give! { RcsAgent: m::Arn = Ref; }
/// Property types and values of [`RcsAgent`].
pub mod rcs_agent {
    object!(TestingAgentInformation = "AWS::SMSVOICE::RcsAgent.TestingAgentInformation", "smsvoice-rcsagent-testingagentinformation");
    impl TestingAgentInformation {
        new! {
            registration_id: String = "RegistrationId", "update";
            testing_agent_status: TestingAgentStatus = "TestingAgentStatus", "update";
        }
        set! {
            testing_agent_id: String = "TestingAgentId", "update";
        }
    }
    values! { TestingAgentStatus: Created = "CREATED", Pending = "PENDING", Active = "ACTIVE" }
}

resource! {
    Registration = "AWS::SMSVOICE::Registration", "smsvoice-registration", List("Tags"), m::Arn
}
impl Registration {
    new! {
        registration_type: String = "RegistrationType", "replacement; 1 to 64 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Registration> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_current_version_number: i64 = "CurrentVersionNumber";
        attr_registration_arn: m::Arn = "RegistrationArn";
        attr_registration_id: String = "RegistrationId";
        attr_registration_status: String = "RegistrationStatus";
    }
}
give! { Registration: m::Arn = Ref; }

resource! {
    RegistrationAttachment = "AWS::SMSVOICE::RegistrationAttachment", "smsvoice-registrationattachment", List("Tags"), m::Arn
}
impl RegistrationAttachment {
    new! {}
    set! {
        attachment_body: String = "AttachmentBody", "replacement; at least 1 characters; cannot be read back";
        attachment_url: String = "AttachmentUrl", "replacement; 1 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<RegistrationAttachment> {
    get! {
        attr_attachment_status: String = "AttachmentStatus";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_registration_attachment_arn: m::Arn = "RegistrationAttachmentArn";
        attr_registration_attachment_id: String = "RegistrationAttachmentId";
        attr_uploaded_attachment_url: String = "UploadedAttachmentUrl";
    }
}
give! { RegistrationAttachment: m::Arn = Ref; }

resource! {
    ResourcePolicy = "AWS::SMSVOICE::ResourcePolicy", "smsvoice-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    SenderId = "AWS::SMSVOICE::SenderId", "smsvoice-senderid", List("Tags"), String
}
impl SenderId {
    new! {
        sender_id: String = "SenderId", "replacement";
        iso_country_code: String = "IsoCountryCode", "replacement";
    }
    set! {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SenderId> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SenderId: m::Arn = GetAtt("Arn"); }

resource! {
    VerifiedDestinationNumber = "AWS::SMSVOICE::VerifiedDestinationNumber", "smsvoice-verifieddestinationnumber", List("Tags"), m::Arn
}
impl VerifiedDestinationNumber {
    new! {
        destination_phone_number: String = "DestinationPhoneNumber", "replacement; 1 to 20 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VerifiedDestinationNumber> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_status: String = "Status";
        attr_verified_destination_number_arn: m::Arn = "VerifiedDestinationNumberArn";
        attr_verified_destination_number_id: String = "VerifiedDestinationNumberId";
    }
}
give! { VerifiedDestinationNumber: m::Arn = Ref; }
