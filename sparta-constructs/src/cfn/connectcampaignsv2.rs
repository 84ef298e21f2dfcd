// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ConnectCampaignsV2`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Campaign = "AWS::ConnectCampaignsV2::Campaign", "connectcampaignsv2-campaign", List("Tags"), m::Arn
}
impl Campaign {
    new! {
        connect_instance_id: String = "ConnectInstanceId", "replacement; at most 256 characters";
        name: String = "Name", "update; 1 to 127 characters";
    }
    set! {
        channel_subtype_config: campaign::ChannelSubtypeConfig = "ChannelSubtypeConfig", "update";
        communication_limits_override: campaign::CommunicationLimitsConfig = "CommunicationLimitsOverride", "update";
        communication_time_config: campaign::CommunicationTimeConfig = "CommunicationTimeConfig", "update";
        connect_campaign_flow_arn: String = "ConnectCampaignFlowArn", "update; 20 to 500 characters";
        entry_limits_config: campaign::EntryLimitsConfig = "EntryLimitsConfig", "update";
        schedule: campaign::Schedule = "Schedule", "update";
        source: campaign::Source = "Source", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        type_: campaign::CampaignType = "Type", "update";
    }
}
impl c::Handle<Campaign> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Campaign: m::Arn = Ref; }
/// Property types and values of [`Campaign`].
pub mod campaign {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AgentlessConfig = "AWS::ConnectCampaignsV2::Campaign.AgentlessConfig", "connectcampaignsv2-campaign-agentlessconfig");
    impl AgentlessConfig {
        new! {}
    }

    object!(AnswerMachineDetectionConfig = "AWS::ConnectCampaignsV2::Campaign.AnswerMachineDetectionConfig", "connectcampaignsv2-campaign-answermachinedetectionconfig");
    impl AnswerMachineDetectionConfig {
        new! {
            enable_answer_machine_detection: bool = "EnableAnswerMachineDetection", "update";
        }
        set! {
            await_answer_machine_prompt: bool = "AwaitAnswerMachinePrompt", "update";
        }
    }

    object!(ChannelSubtypeConfig = "AWS::ConnectCampaignsV2::Campaign.ChannelSubtypeConfig", "connectcampaignsv2-campaign-channelsubtypeconfig");
    impl ChannelSubtypeConfig {
        new! {}
        set! {
            email: EmailChannelSubtypeConfig = "Email", "update";
            sms: SmsChannelSubtypeConfig = "Sms", "update";
            telephony: TelephonyChannelSubtypeConfig = "Telephony", "update";
            whats_app: WhatsAppChannelSubtypeConfig = "WhatsApp", "update";
        }
    }

    object!(CommunicationLimit = "AWS::ConnectCampaignsV2::Campaign.CommunicationLimit", "connectcampaignsv2-campaign-communicationlimit");
    impl CommunicationLimit {
        new! {
            frequency: i64 = "Frequency", "update; at least 1";
            max_count_per_recipient: i64 = "MaxCountPerRecipient", "update; at least 1";
            unit: CommunicationLimitTimeUnit = "Unit", "update";
        }
    }

    object!(CommunicationLimits = "AWS::ConnectCampaignsV2::Campaign.CommunicationLimits", "connectcampaignsv2-campaign-communicationlimits");
    impl CommunicationLimits {
        new! {}
        set! {
            communication_limit_list: [CommunicationLimit] = "CommunicationLimitList", "update";
        }
    }

    object!(CommunicationLimitsConfig = "AWS::ConnectCampaignsV2::Campaign.CommunicationLimitsConfig", "connectcampaignsv2-campaign-communicationlimitsconfig");
    impl CommunicationLimitsConfig {
        new! {}
        set! {
            all_channels_subtypes: CommunicationLimits = "AllChannelsSubtypes", "update";
            instance_limits_handling: InstanceLimitsHandling = "InstanceLimitsHandling", "update";
        }
    }

    object!(CommunicationTimeConfig = "AWS::ConnectCampaignsV2::Campaign.CommunicationTimeConfig", "connectcampaignsv2-campaign-communicationtimeconfig");
    impl CommunicationTimeConfig {
        new! {
            local_time_zone_config: LocalTimeZoneConfig = "LocalTimeZoneConfig", "update";
        }
        set! {
            email: TimeWindow = "Email", "update";
            sms: TimeWindow = "Sms", "update";
            telephony: TimeWindow = "Telephony", "update";
            whats_app: TimeWindow = "WhatsApp", "update";
        }
    }

    object!(DailyHour = "AWS::ConnectCampaignsV2::Campaign.DailyHour", "connectcampaignsv2-campaign-dailyhour");
    impl DailyHour {
        new! {}
        set! {
            key: DayOfWeek = "Key", "update";
            value: [TimeRange] = "Value", "update";
        }
    }

    object!(EmailChannelSubtypeConfig = "AWS::ConnectCampaignsV2::Campaign.EmailChannelSubtypeConfig", "connectcampaignsv2-campaign-emailchannelsubtypeconfig");
    impl EmailChannelSubtypeConfig {
        new! {
            default_outbound_config: EmailOutboundConfig = "DefaultOutboundConfig", "update";
            outbound_mode: EmailOutboundMode = "OutboundMode", "update";
        }
        set! {
            capacity: v::Number = "Capacity", "update; 0.01 to 1";
        }
    }

    object!(EmailOutboundConfig = "AWS::ConnectCampaignsV2::Campaign.EmailOutboundConfig", "connectcampaignsv2-campaign-emailoutboundconfig");
    impl EmailOutboundConfig {
        new! {
            wisdom_template_arn: m::Arn = "WisdomTemplateArn", "update; 20 to 500 characters";
            connect_source_email_address: String = "ConnectSourceEmailAddress", "update; 1 to 255 characters";
        }
        set! {
            source_email_address_display_name: String = "SourceEmailAddressDisplayName", "update; at most 256 characters";
        }
    }

    object!(EmailOutboundMode = "AWS::ConnectCampaignsV2::Campaign.EmailOutboundMode", "connectcampaignsv2-campaign-emailoutboundmode");
    impl EmailOutboundMode {
        new! {}
        set! {
            agentless_config: AgentlessConfig = "AgentlessConfig", "update";
        }
    }

    object!(EntryLimitsConfig = "AWS::ConnectCampaignsV2::Campaign.EntryLimitsConfig", "connectcampaignsv2-campaign-entrylimitsconfig");
    impl EntryLimitsConfig {
        new! {
            max_entry_count: i64 = "MaxEntryCount", "update; at least 0";
            min_entry_interval: String = "MinEntryInterval", "update; at most 50 characters";
        }
    }

    object!(EventTrigger = "AWS::ConnectCampaignsV2::Campaign.EventTrigger", "connectcampaignsv2-campaign-eventtrigger");
    impl EventTrigger {
        new! {}
        set! {
            customer_profiles_domain_arn: m::Arn = "CustomerProfilesDomainArn", "update; 20 to 500 characters";
        }
    }

    object!(LocalTimeZoneConfig = "AWS::ConnectCampaignsV2::Campaign.LocalTimeZoneConfig", "connectcampaignsv2-campaign-localtimezoneconfig");
    impl LocalTimeZoneConfig {
        new! {}
        set! {
            default_time_zone: String = "DefaultTimeZone", "update; at most 50 characters";
            local_time_zone_detection: [LocalTimeZoneDetectionType] = "LocalTimeZoneDetection", "update";
            local_time_zone_detection_scope: LocalTimeZoneDetectionScope = "LocalTimeZoneDetectionScope", "update";
        }
    }

    object!(OpenHours = "AWS::ConnectCampaignsV2::Campaign.OpenHours", "connectcampaignsv2-campaign-openhours");
    impl OpenHours {
        new! {
            daily_hours: [DailyHour] = "DailyHours", "update";
        }
    }

    object!(PredictiveConfig = "AWS::ConnectCampaignsV2::Campaign.PredictiveConfig", "connectcampaignsv2-campaign-predictiveconfig");
    impl PredictiveConfig {
        new! {
            bandwidth_allocation: v::Number = "BandwidthAllocation", "update; 0 to 1";
        }
    }

    object!(PreviewConfig = "AWS::ConnectCampaignsV2::Campaign.PreviewConfig", "connectcampaignsv2-campaign-previewconfig");
    impl PreviewConfig {
        new! {
            bandwidth_allocation: v::Number = "BandwidthAllocation", "update; 0 to 1";
            timeout_config: TimeoutConfig = "TimeoutConfig", "update";
        }
        set! {
            agent_actions: [AgentAction] = "AgentActions", "update";
        }
    }

    object!(ProgressiveConfig = "AWS::ConnectCampaignsV2::Campaign.ProgressiveConfig", "connectcampaignsv2-campaign-progressiveconfig");
    impl ProgressiveConfig {
        new! {
            bandwidth_allocation: v::Number = "BandwidthAllocation", "update; 0 to 1";
        }
    }

    object!(RestrictedPeriod = "AWS::ConnectCampaignsV2::Campaign.RestrictedPeriod", "connectcampaignsv2-campaign-restrictedperiod");
    impl RestrictedPeriod {
        new! {
            end_date: String = "EndDate", "update";
            start_date: String = "StartDate", "update";
        }
        set! {
            name: String = "Name", "update; at most 127 characters";
        }
    }

    object!(RestrictedPeriods = "AWS::ConnectCampaignsV2::Campaign.RestrictedPeriods", "connectcampaignsv2-campaign-restrictedperiods");
    impl RestrictedPeriods {
        new! {
            restricted_period_list: [RestrictedPeriod] = "RestrictedPeriodList", "update";
        }
    }

    object!(Schedule = "AWS::ConnectCampaignsV2::Campaign.Schedule", "connectcampaignsv2-campaign-schedule");
    impl Schedule {
        new! {
            end_time: String = "EndTime", "update; at most 100 characters";
            start_time: String = "StartTime", "update; at most 100 characters";
        }
        set! {
            refresh_frequency: String = "RefreshFrequency", "update; at most 50 characters";
        }
    }

    object!(SmsChannelSubtypeConfig = "AWS::ConnectCampaignsV2::Campaign.SmsChannelSubtypeConfig", "connectcampaignsv2-campaign-smschannelsubtypeconfig");
    impl SmsChannelSubtypeConfig {
        new! {
            default_outbound_config: SmsOutboundConfig = "DefaultOutboundConfig", "update";
            outbound_mode: SmsOutboundMode = "OutboundMode", "update";
        }
        set! {
            capacity: v::Number = "Capacity", "update; 0.01 to 1";
        }
    }

    object!(SmsOutboundConfig = "AWS::ConnectCampaignsV2::Campaign.SmsOutboundConfig", "connectcampaignsv2-campaign-smsoutboundconfig");
    impl SmsOutboundConfig {
        new! {
            connect_source_phone_number_arn: m::Arn = "ConnectSourcePhoneNumberArn", "update; 20 to 500 characters";
            wisdom_template_arn: m::Arn = "WisdomTemplateArn", "update; 20 to 500 characters";
        }
    }

    object!(SmsOutboundMode = "AWS::ConnectCampaignsV2::Campaign.SmsOutboundMode", "connectcampaignsv2-campaign-smsoutboundmode");
    impl SmsOutboundMode {
        new! {}
        set! {
            agentless_config: AgentlessConfig = "AgentlessConfig", "update";
        }
    }

    object!(Source = "AWS::ConnectCampaignsV2::Campaign.Source", "connectcampaignsv2-campaign-source");
    impl Source {
        new! {}
        set! {
            customer_profiles_segment_arn: m::Arn = "CustomerProfilesSegmentArn", "update; 20 to 500 characters";
            event_trigger: EventTrigger = "EventTrigger", "update";
        }
    }

    object!(TelephonyChannelSubtypeConfig = "AWS::ConnectCampaignsV2::Campaign.TelephonyChannelSubtypeConfig", "connectcampaignsv2-campaign-telephonychannelsubtypeconfig");
    impl TelephonyChannelSubtypeConfig {
        new! {
            default_outbound_config: TelephonyOutboundConfig = "DefaultOutboundConfig", "update";
            outbound_mode: TelephonyOutboundMode = "OutboundMode", "update";
        }
        set! {
            capacity: v::Number = "Capacity", "update; 0.01 to 1";
            connect_queue_id: String = "ConnectQueueId", "update; at most 500 characters";
        }
    }

    object!(TelephonyOutboundConfig = "AWS::ConnectCampaignsV2::Campaign.TelephonyOutboundConfig", "connectcampaignsv2-campaign-telephonyoutboundconfig");
    impl TelephonyOutboundConfig {
        new! {
            connect_contact_flow_id: String = "ConnectContactFlowId", "update; at most 500 characters";
        }
        set! {
            answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig", "update";
            connect_source_phone_number: String = "ConnectSourcePhoneNumber", "update; at most 100 characters";
            ring_timeout: i64 = "RingTimeout", "update; 15 to 60";
        }
    }

    object!(TelephonyOutboundMode = "AWS::ConnectCampaignsV2::Campaign.TelephonyOutboundMode", "connectcampaignsv2-campaign-telephonyoutboundmode");
    impl TelephonyOutboundMode {
        new! {}
        set! {
            agentless_config: AgentlessConfig = "AgentlessConfig", "update";
            predictive_config: PredictiveConfig = "PredictiveConfig", "update";
            preview_config: PreviewConfig = "PreviewConfig", "update";
            progressive_config: ProgressiveConfig = "ProgressiveConfig", "update";
        }
    }

    object!(TimeRange = "AWS::ConnectCampaignsV2::Campaign.TimeRange", "connectcampaignsv2-campaign-timerange");
    impl TimeRange {
        new! {
            end_time: String = "EndTime", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(TimeWindow = "AWS::ConnectCampaignsV2::Campaign.TimeWindow", "connectcampaignsv2-campaign-timewindow");
    impl TimeWindow {
        new! {
            open_hours: OpenHours = "OpenHours", "update";
        }
        set! {
            restricted_periods: RestrictedPeriods = "RestrictedPeriods", "update";
        }
    }

    object!(TimeoutConfig = "AWS::ConnectCampaignsV2::Campaign.TimeoutConfig", "connectcampaignsv2-campaign-timeoutconfig");
    impl TimeoutConfig {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 1 to 300";
        }
    }

    object!(WhatsAppChannelSubtypeConfig = "AWS::ConnectCampaignsV2::Campaign.WhatsAppChannelSubtypeConfig", "connectcampaignsv2-campaign-whatsappchannelsubtypeconfig");
    impl WhatsAppChannelSubtypeConfig {
        new! {
            default_outbound_config: WhatsAppOutboundConfig = "DefaultOutboundConfig", "update";
            outbound_mode: WhatsAppOutboundMode = "OutboundMode", "update";
        }
        set! {
            capacity: v::Number = "Capacity", "update; 0.01 to 1";
        }
    }

    object!(WhatsAppOutboundConfig = "AWS::ConnectCampaignsV2::Campaign.WhatsAppOutboundConfig", "connectcampaignsv2-campaign-whatsappoutboundconfig");
    impl WhatsAppOutboundConfig {
        new! {
            connect_source_phone_number_arn: m::Arn = "ConnectSourcePhoneNumberArn", "update; 20 to 500 characters";
            wisdom_template_arn: m::Arn = "WisdomTemplateArn", "update; 20 to 500 characters";
        }
    }

    object!(WhatsAppOutboundMode = "AWS::ConnectCampaignsV2::Campaign.WhatsAppOutboundMode", "connectcampaignsv2-campaign-whatsappoutboundmode");
    impl WhatsAppOutboundMode {
        new! {}
        set! {
            agentless_config: AgentlessConfig = "AgentlessConfig", "update";
        }
    }
    values! { CampaignType: Managed = "MANAGED", Journey = "JOURNEY" }
    values! { CommunicationLimitTimeUnit: Day = "DAY" }
    values! { InstanceLimitsHandling: OptIn = "OPT_IN", OptOut = "OPT_OUT" }
    values! { DayOfWeek: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { LocalTimeZoneDetectionType: ZipCode = "ZIP_CODE", AreaCode = "AREA_CODE" }
    values! { LocalTimeZoneDetectionScope: PrimaryOnly = "PRIMARY_ONLY", AllAvailable = "ALL_AVAILABLE" }
    values! { AgentAction: Discard = "DISCARD" }
}
