// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Pinpoint`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    AdmChannel = "AWS::Pinpoint::ADMChannel", "pinpoint-admchannel", None, String
}
impl AdmChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
        client_id: String = "ClientId", "update";
        client_secret: String = "ClientSecret", "update";
    }
    set! {
        enabled: bool = "Enabled", "update";
    }
}
impl c::Handle<AdmChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    ApnsChannel = "AWS::Pinpoint::APNSChannel", "pinpoint-apnschannel", None, String
}
impl ApnsChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        bundle_id: String = "BundleId", "update";
        certificate: String = "Certificate", "update";
        default_authentication_method: String = "DefaultAuthenticationMethod", "update";
        enabled: bool = "Enabled", "update";
        private_key: String = "PrivateKey", "update";
        team_id: String = "TeamId", "update";
        token_key: String = "TokenKey", "update";
        token_key_id: String = "TokenKeyId", "update";
    }
}
impl c::Handle<ApnsChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    ApnsSandboxChannel = "AWS::Pinpoint::APNSSandboxChannel", "pinpoint-apnssandboxchannel", None, String
}
impl ApnsSandboxChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        bundle_id: String = "BundleId", "update";
        certificate: String = "Certificate", "update";
        default_authentication_method: String = "DefaultAuthenticationMethod", "update";
        enabled: bool = "Enabled", "update";
        private_key: String = "PrivateKey", "update";
        team_id: String = "TeamId", "update";
        token_key: String = "TokenKey", "update";
        token_key_id: String = "TokenKeyId", "update";
    }
}
impl c::Handle<ApnsSandboxChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    ApnsVoipChannel = "AWS::Pinpoint::APNSVoipChannel", "pinpoint-apnsvoipchannel", None, String
}
impl ApnsVoipChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        bundle_id: String = "BundleId", "update";
        certificate: String = "Certificate", "update";
        default_authentication_method: String = "DefaultAuthenticationMethod", "update";
        enabled: bool = "Enabled", "update";
        private_key: String = "PrivateKey", "update";
        team_id: String = "TeamId", "update";
        token_key: String = "TokenKey", "update";
        token_key_id: String = "TokenKeyId", "update";
    }
}
impl c::Handle<ApnsVoipChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    ApnsVoipSandboxChannel = "AWS::Pinpoint::APNSVoipSandboxChannel", "pinpoint-apnsvoipsandboxchannel", None, String
}
impl ApnsVoipSandboxChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        bundle_id: String = "BundleId", "update";
        certificate: String = "Certificate", "update";
        default_authentication_method: String = "DefaultAuthenticationMethod", "update";
        enabled: bool = "Enabled", "update";
        private_key: String = "PrivateKey", "update";
        team_id: String = "TeamId", "update";
        token_key: String = "TokenKey", "update";
        token_key_id: String = "TokenKeyId", "update";
    }
}
impl c::Handle<ApnsVoipSandboxChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    App = "AWS::Pinpoint::App", "pinpoint-app", Map("Tags"), String
}
impl App {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<App> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { App: m::Arn = GetAtt("Arn"); }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    ApplicationSettings = "AWS::Pinpoint::ApplicationSettings", "pinpoint-applicationsettings", None, String
}
impl ApplicationSettings {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        campaign_hook: application_settings::CampaignHook = "CampaignHook", "update";
        cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled", "update";
        limits: application_settings::Limits = "Limits", "update";
        quiet_time: application_settings::QuietTime = "QuietTime", "update";
    }
}
impl c::Handle<ApplicationSettings> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationSettings`].
pub mod application_settings {
    object!(CampaignHook = "AWS::Pinpoint::ApplicationSettings.CampaignHook", "pinpoint-applicationsettings-campaignhook");
    impl CampaignHook {
        new! {}
        set! {
            lambda_function_name: String = "LambdaFunctionName", "update";
            mode: String = "Mode", "update";
            web_url: String = "WebUrl", "update";
        }
    }

    object!(Limits = "AWS::Pinpoint::ApplicationSettings.Limits", "pinpoint-applicationsettings-limits");
    impl Limits {
        new! {}
        set! {
            daily: i64 = "Daily", "update";
            maximum_duration: i64 = "MaximumDuration", "update";
            messages_per_second: i64 = "MessagesPerSecond", "update";
            total: i64 = "Total", "update";
        }
    }

    object!(QuietTime = "AWS::Pinpoint::ApplicationSettings.QuietTime", "pinpoint-applicationsettings-quiettime");
    impl QuietTime {
        new! {
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    BaiduChannel = "AWS::Pinpoint::BaiduChannel", "pinpoint-baiduchannel", None, String
}
impl BaiduChannel {
    new! {
        api_key: String = "ApiKey", "update";
        application_id: String = "ApplicationId", "replacement";
        secret_key: String = "SecretKey", "update";
    }
    set! {
        enabled: bool = "Enabled", "update";
    }
}
impl c::Handle<BaiduChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    Campaign = "AWS::Pinpoint::Campaign", "pinpoint-campaign", Map("Tags"), String
}
impl Campaign {
    new! {
        application_id: String = "ApplicationId", "replacement";
        name: String = "Name", "update";
        segment_id: String = "SegmentId", "update";
        schedule: campaign::Schedule = "Schedule", "update";
    }
    set! {
        additional_treatments: [campaign::WriteTreatmentResource] = "AdditionalTreatments", "update";
        campaign_hook: campaign::CampaignHook = "CampaignHook", "update";
        custom_delivery_configuration: campaign::CustomDeliveryConfiguration = "CustomDeliveryConfiguration", "update";
        description: String = "Description", "update";
        holdout_percent: i64 = "HoldoutPercent", "update";
        is_paused: bool = "IsPaused", "update";
        limits: campaign::Limits = "Limits", "update";
        message_configuration: campaign::MessageConfiguration = "MessageConfiguration", "update";
        priority: i64 = "Priority", "update";
        segment_version: i64 = "SegmentVersion", "update";
        tags: v::Json = "Tags", "update";
        template_configuration: campaign::TemplateConfiguration = "TemplateConfiguration", "update";
        treatment_description: String = "TreatmentDescription", "update";
        treatment_name: String = "TreatmentName", "update";
    }
}
impl c::Handle<Campaign> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_campaign_id: String = "CampaignId";
    }
}
give! { Campaign: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Campaign`].
pub mod campaign {
    use crate::value as v;
    object!(CampaignCustomMessage = "AWS::Pinpoint::Campaign.CampaignCustomMessage", "pinpoint-campaign-campaigncustommessage");
    impl CampaignCustomMessage {
        new! {}
        set! {
            data: String = "Data", "update";
        }
    }

    object!(CampaignEmailMessage = "AWS::Pinpoint::Campaign.CampaignEmailMessage", "pinpoint-campaign-campaignemailmessage");
    impl CampaignEmailMessage {
        new! {}
        set! {
            body: String = "Body", "update";
            from_address: String = "FromAddress", "update";
            html_body: String = "HtmlBody", "update";
            title: String = "Title", "update";
        }
    }

    object!(CampaignEventFilter = "AWS::Pinpoint::Campaign.CampaignEventFilter", "pinpoint-campaign-campaigneventfilter");
    impl CampaignEventFilter {
        new! {}
        set! {
            dimensions: EventDimensions = "Dimensions", "update";
            filter_type: String = "FilterType", "update";
        }
    }

    object!(CampaignHook = "AWS::Pinpoint::Campaign.CampaignHook", "pinpoint-campaign-campaignhook");
    impl CampaignHook {
        new! {}
        set! {
            lambda_function_name: String = "LambdaFunctionName", "update";
            mode: String = "Mode", "update";
            web_url: String = "WebUrl", "update";
        }
    }

    object!(CampaignInAppMessage = "AWS::Pinpoint::Campaign.CampaignInAppMessage", "pinpoint-campaign-campaigninappmessage");
    impl CampaignInAppMessage {
        new! {}
        set! {
            content: [InAppMessageContent] = "Content", "update";
            custom_config: v::Json = "CustomConfig", "update";
            layout: String = "Layout", "update";
        }
    }

    object!(CampaignSmsMessage = "AWS::Pinpoint::Campaign.CampaignSmsMessage", "pinpoint-campaign-campaignsmsmessage");
    impl CampaignSmsMessage {
        new! {}
        set! {
            body: String = "Body", "update";
            entity_id: String = "EntityId", "update";
            message_type: String = "MessageType", "update";
            origination_number: String = "OriginationNumber", "update";
            sender_id: String = "SenderId", "update";
            template_id: String = "TemplateId", "update";
        }
    }

    object!(CustomDeliveryConfiguration = "AWS::Pinpoint::Campaign.CustomDeliveryConfiguration", "pinpoint-campaign-customdeliveryconfiguration");
    impl CustomDeliveryConfiguration {
        new! {}
        set! {
            delivery_uri: String = "DeliveryUri", "update";
            endpoint_types: [String] = "EndpointTypes", "update";
        }
    }

    object!(DefaultButtonConfiguration = "AWS::Pinpoint::Campaign.DefaultButtonConfiguration", "pinpoint-campaign-defaultbuttonconfiguration");
    impl DefaultButtonConfiguration {
        new! {}
        set! {
            background_color: String = "BackgroundColor", "update";
            border_radius: i64 = "BorderRadius", "update";
            button_action: String = "ButtonAction", "update";
            link: String = "Link", "update";
            text: String = "Text", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(EventDimensions = "AWS::Pinpoint::Campaign.EventDimensions", "pinpoint-campaign-eventdimensions");
    impl EventDimensions {
        new! {}
        set! {
            attributes: v::Json = "Attributes", "update";
            event_type: SetDimension = "EventType", "update";
            metrics: v::Json = "Metrics", "update";
        }
    }

    object!(InAppMessageBodyConfig = "AWS::Pinpoint::Campaign.InAppMessageBodyConfig", "pinpoint-campaign-inappmessagebodyconfig");
    impl InAppMessageBodyConfig {
        new! {}
        set! {
            alignment: String = "Alignment", "update";
            body: String = "Body", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(InAppMessageButton = "AWS::Pinpoint::Campaign.InAppMessageButton", "pinpoint-campaign-inappmessagebutton");
    impl InAppMessageButton {
        new! {}
        set! {
            android: OverrideButtonConfiguration = "Android", "update";
            default_config: DefaultButtonConfiguration = "DefaultConfig", "update";
            ios: OverrideButtonConfiguration = "IOS", "update";
            web: OverrideButtonConfiguration = "Web", "update";
        }
    }

    object!(InAppMessageContent = "AWS::Pinpoint::Campaign.InAppMessageContent", "pinpoint-campaign-inappmessagecontent");
    impl InAppMessageContent {
        new! {}
        set! {
            background_color: String = "BackgroundColor", "update";
            body_config: InAppMessageBodyConfig = "BodyConfig", "update";
            header_config: InAppMessageHeaderConfig = "HeaderConfig", "update";
            image_url: String = "ImageUrl", "update";
            primary_btn: InAppMessageButton = "PrimaryBtn", "update";
            secondary_btn: InAppMessageButton = "SecondaryBtn", "update";
        }
    }

    object!(InAppMessageHeaderConfig = "AWS::Pinpoint::Campaign.InAppMessageHeaderConfig", "pinpoint-campaign-inappmessageheaderconfig");
    impl InAppMessageHeaderConfig {
        new! {}
        set! {
            alignment: String = "Alignment", "update";
            header: String = "Header", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(Limits = "AWS::Pinpoint::Campaign.Limits", "pinpoint-campaign-limits");
    impl Limits {
        new! {}
        set! {
            daily: i64 = "Daily", "update";
            maximum_duration: i64 = "MaximumDuration", "update";
            messages_per_second: i64 = "MessagesPerSecond", "update";
            session: i64 = "Session", "update";
            total: i64 = "Total", "update";
        }
    }

    object!(Message = "AWS::Pinpoint::Campaign.Message", "pinpoint-campaign-message");
    impl Message {
        new! {}
        set! {
            action: String = "Action", "update";
            body: String = "Body", "update";
            image_icon_url: String = "ImageIconUrl", "update";
            image_small_icon_url: String = "ImageSmallIconUrl", "update";
            image_url: String = "ImageUrl", "update";
            json_body: String = "JsonBody", "update";
            media_url: String = "MediaUrl", "update";
            raw_content: String = "RawContent", "update";
            silent_push: bool = "SilentPush", "update";
            time_to_live: i64 = "TimeToLive", "update";
            title: String = "Title", "update";
            url: String = "Url", "update";
        }
    }

    object!(MessageConfiguration = "AWS::Pinpoint::Campaign.MessageConfiguration", "pinpoint-campaign-messageconfiguration");
    impl MessageConfiguration {
        new! {}
        set! {
            adm_message: Message = "ADMMessage", "update";
            apns_message: Message = "APNSMessage", "update";
            baidu_message: Message = "BaiduMessage", "update";
            custom_message: CampaignCustomMessage = "CustomMessage", "update";
            default_message: Message = "DefaultMessage", "update";
            email_message: CampaignEmailMessage = "EmailMessage", "update";
            gcm_message: Message = "GCMMessage", "update";
            in_app_message: CampaignInAppMessage = "InAppMessage", "update";
            sms_message: CampaignSmsMessage = "SMSMessage", "update";
        }
    }

    object!(OverrideButtonConfiguration = "AWS::Pinpoint::Campaign.OverrideButtonConfiguration", "pinpoint-campaign-overridebuttonconfiguration");
    impl OverrideButtonConfiguration {
        new! {}
        set! {
            button_action: String = "ButtonAction", "update";
            link: String = "Link", "update";
        }
    }

    object!(QuietTime = "AWS::Pinpoint::Campaign.QuietTime", "pinpoint-campaign-quiettime");
    impl QuietTime {
        new! {
            end: String = "End", "update";
            start: String = "Start", "update";
        }
    }

    object!(Schedule = "AWS::Pinpoint::Campaign.Schedule", "pinpoint-campaign-schedule");
    impl Schedule {
        new! {}
        set! {
            end_time: String = "EndTime", "update";
            event_filter: CampaignEventFilter = "EventFilter", "update";
            frequency: String = "Frequency", "update";
            is_local_time: bool = "IsLocalTime", "update";
            quiet_time: QuietTime = "QuietTime", "update";
            start_time: String = "StartTime", "update";
            time_zone: String = "TimeZone", "update";
        }
    }

    object!(SetDimension = "AWS::Pinpoint::Campaign.SetDimension", "pinpoint-campaign-setdimension");
    impl SetDimension {
        new! {}
        set! {
            dimension_type: String = "DimensionType", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(Template = "AWS::Pinpoint::Campaign.Template", "pinpoint-campaign-template");
    impl Template {
        new! {}
        set! {
            name: String = "Name", "update";
            version: String = "Version", "update";
        }
    }

    object!(TemplateConfiguration = "AWS::Pinpoint::Campaign.TemplateConfiguration", "pinpoint-campaign-templateconfiguration");
    impl TemplateConfiguration {
        new! {}
        set! {
            email_template: Template = "EmailTemplate", "update";
            push_template: Template = "PushTemplate", "update";
            sms_template: Template = "SMSTemplate", "update";
            voice_template: Template = "VoiceTemplate", "update";
        }
    }

    object!(WriteTreatmentResource = "AWS::Pinpoint::Campaign.WriteTreatmentResource", "pinpoint-campaign-writetreatmentresource");
    impl WriteTreatmentResource {
        new! {}
        set! {
            custom_delivery_configuration: CustomDeliveryConfiguration = "CustomDeliveryConfiguration", "update";
            message_configuration: MessageConfiguration = "MessageConfiguration", "update";
            schedule: Schedule = "Schedule", "update";
            size_percent: i64 = "SizePercent", "update";
            template_configuration: TemplateConfiguration = "TemplateConfiguration", "update";
            treatment_description: String = "TreatmentDescription", "update";
            treatment_name: String = "TreatmentName", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    EmailChannel = "AWS::Pinpoint::EmailChannel", "pinpoint-emailchannel", None, String
}
impl EmailChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
        from_address: String = "FromAddress", "update";
        identity: String = "Identity", "update";
    }
    set! {
        configuration_set: String = "ConfigurationSet", "update";
        enabled: bool = "Enabled", "update";
        orchestration_sending_role_arn: m::iam::RoleArn = "OrchestrationSendingRoleArn", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
    }
}
impl c::Handle<EmailChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    EmailTemplate = "AWS::Pinpoint::EmailTemplate", "pinpoint-emailtemplate", Map("Tags"), String
}
impl EmailTemplate {
    new! {
        template_name: String = "TemplateName", "replacement";
        subject: String = "Subject", "update";
    }
    set! {
        default_substitutions: String = "DefaultSubstitutions", "update";
        html_part: String = "HtmlPart", "update";
        tags: v::Json = "Tags", "update";
        template_description: String = "TemplateDescription", "update";
        text_part: String = "TextPart", "update";
    }
}
impl c::Handle<EmailTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { EmailTemplate: m::Arn = GetAtt("Arn"); }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    EventStream = "AWS::Pinpoint::EventStream", "pinpoint-eventstream", None, String
}
impl EventStream {
    new! {
        destination_stream_arn: m::Arn = "DestinationStreamArn", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        application_id: String = "ApplicationId", "replacement";
    }
}
impl c::Handle<EventStream> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    GcmChannel = "AWS::Pinpoint::GCMChannel", "pinpoint-gcmchannel", None, String
}
impl GcmChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        api_key: String = "ApiKey", "update";
        default_authentication_method: String = "DefaultAuthenticationMethod", "update";
        enabled: bool = "Enabled", "update";
        service_json: String = "ServiceJson", "update";
    }
}
impl c::Handle<GcmChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    InAppTemplate = "AWS::Pinpoint::InAppTemplate", "pinpoint-inapptemplate", Map("Tags"), String
}
impl InAppTemplate {
    new! {
        template_name: String = "TemplateName", "replacement";
    }
    set! {
        content: [in_app_template::InAppMessageContent] = "Content", "update";
        custom_config: v::Json = "CustomConfig", "update";
        layout: in_app_template::Layout = "Layout", "update";
        tags: v::Json = "Tags", "update";
        template_description: String = "TemplateDescription", "update";
    }
}
impl c::Handle<InAppTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { InAppTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InAppTemplate`].
pub mod in_app_template {
    object!(BodyConfig = "AWS::Pinpoint::InAppTemplate.BodyConfig", "pinpoint-inapptemplate-bodyconfig");
    impl BodyConfig {
        new! {}
        set! {
            alignment: Alignment = "Alignment", "update";
            body: String = "Body", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(ButtonConfig = "AWS::Pinpoint::InAppTemplate.ButtonConfig", "pinpoint-inapptemplate-buttonconfig");
    impl ButtonConfig {
        new! {}
        set! {
            android: OverrideButtonConfiguration = "Android", "update";
            default_config: DefaultButtonConfiguration = "DefaultConfig", "update";
            ios: OverrideButtonConfiguration = "IOS", "update";
            web: OverrideButtonConfiguration = "Web", "update";
        }
    }

    object!(DefaultButtonConfiguration = "AWS::Pinpoint::InAppTemplate.DefaultButtonConfiguration", "pinpoint-inapptemplate-defaultbuttonconfiguration");
    impl DefaultButtonConfiguration {
        new! {}
        set! {
            background_color: String = "BackgroundColor", "update";
            border_radius: i64 = "BorderRadius", "update";
            button_action: ButtonAction = "ButtonAction", "update";
            link: String = "Link", "update";
            text: String = "Text", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(HeaderConfig = "AWS::Pinpoint::InAppTemplate.HeaderConfig", "pinpoint-inapptemplate-headerconfig");
    impl HeaderConfig {
        new! {}
        set! {
            alignment: Alignment = "Alignment", "update";
            header: String = "Header", "update";
            text_color: String = "TextColor", "update";
        }
    }

    object!(InAppMessageContent = "AWS::Pinpoint::InAppTemplate.InAppMessageContent", "pinpoint-inapptemplate-inappmessagecontent");
    impl InAppMessageContent {
        new! {}
        set! {
            background_color: String = "BackgroundColor", "update";
            body_config: BodyConfig = "BodyConfig", "update";
            header_config: HeaderConfig = "HeaderConfig", "update";
            image_url: String = "ImageUrl", "update";
            primary_btn: ButtonConfig = "PrimaryBtn", "update";
            secondary_btn: ButtonConfig = "SecondaryBtn", "update";
        }
    }

    object!(OverrideButtonConfiguration = "AWS::Pinpoint::InAppTemplate.OverrideButtonConfiguration", "pinpoint-inapptemplate-overridebuttonconfiguration");
    impl OverrideButtonConfiguration {
        new! {}
        set! {
            button_action: ButtonAction = "ButtonAction", "update";
            link: String = "Link", "update";
        }
    }
    values! { Layout: BottomBanner = "BOTTOM_BANNER", TopBanner = "TOP_BANNER", Overlays = "OVERLAYS", MobileFeed = "MOBILE_FEED", MiddleBanner = "MIDDLE_BANNER", Carousel = "CAROUSEL" }
    values! { Alignment: Left = "LEFT", Center = "CENTER", Right = "RIGHT" }
    values! { ButtonAction: Link = "LINK", DeepLink = "DEEP_LINK", Close = "CLOSE" }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    PushTemplate = "AWS::Pinpoint::PushTemplate", "pinpoint-pushtemplate", Map("Tags"), String
}
impl PushTemplate {
    new! {
        template_name: String = "TemplateName", "replacement";
    }
    set! {
        adm: push_template::AndroidPushNotificationTemplate = "ADM", "update";
        apns: push_template::ApnsPushNotificationTemplate = "APNS", "update";
        baidu: push_template::AndroidPushNotificationTemplate = "Baidu", "update";
        default: push_template::DefaultPushNotificationTemplate = "Default", "update";
        default_substitutions: String = "DefaultSubstitutions", "update";
        gcm: push_template::AndroidPushNotificationTemplate = "GCM", "update";
        tags: v::Json = "Tags", "update";
        template_description: String = "TemplateDescription", "update";
    }
}
impl c::Handle<PushTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { PushTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PushTemplate`].
pub mod push_template {
    object!(ApnsPushNotificationTemplate = "AWS::Pinpoint::PushTemplate.APNSPushNotificationTemplate", "pinpoint-pushtemplate-apnspushnotificationtemplate");
    impl ApnsPushNotificationTemplate {
        new! {}
        set! {
            action: String = "Action", "update";
            body: String = "Body", "update";
            media_url: String = "MediaUrl", "update";
            sound: String = "Sound", "update";
            title: String = "Title", "update";
            url: String = "Url", "update";
        }
    }

    object!(AndroidPushNotificationTemplate = "AWS::Pinpoint::PushTemplate.AndroidPushNotificationTemplate", "pinpoint-pushtemplate-androidpushnotificationtemplate");
    impl AndroidPushNotificationTemplate {
        new! {}
        set! {
            action: String = "Action", "update";
            body: String = "Body", "update";
            image_icon_url: String = "ImageIconUrl", "update";
            image_url: String = "ImageUrl", "update";
            small_image_icon_url: String = "SmallImageIconUrl", "update";
            sound: String = "Sound", "update";
            title: String = "Title", "update";
            url: String = "Url", "update";
        }
    }

    object!(DefaultPushNotificationTemplate = "AWS::Pinpoint::PushTemplate.DefaultPushNotificationTemplate", "pinpoint-pushtemplate-defaultpushnotificationtemplate");
    impl DefaultPushNotificationTemplate {
        new! {}
        set! {
            action: String = "Action", "update";
            body: String = "Body", "update";
            sound: String = "Sound", "update";
            title: String = "Title", "update";
            url: String = "Url", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    SmsChannel = "AWS::Pinpoint::SMSChannel", "pinpoint-smschannel", None, String
}
impl SmsChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        enabled: bool = "Enabled", "update";
        sender_id: String = "SenderId", "update";
        short_code: String = "ShortCode", "update";
    }
}
impl c::Handle<SmsChannel> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    Segment = "AWS::Pinpoint::Segment", "pinpoint-segment", Map("Tags"), String
}
impl Segment {
    new! {
        application_id: String = "ApplicationId", "replacement";
        name: String = "Name", "update";
    }
    set! {
        dimensions: segment::SegmentDimensions = "Dimensions", "update";
        segment_groups: segment::SegmentGroups = "SegmentGroups", "update";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Segment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_segment_id: String = "SegmentId";
    }
}
give! { Segment: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Segment`].
pub mod segment {
    use crate::value as v;
    object!(Behavior = "AWS::Pinpoint::Segment.Behavior", "pinpoint-segment-behavior");
    impl Behavior {
        new! {}
        set! {
            recency: Recency = "Recency", "update";
        }
    }

    object!(Coordinates = "AWS::Pinpoint::Segment.Coordinates", "pinpoint-segment-coordinates");
    impl Coordinates {
        new! {
            latitude: v::Number = "Latitude", "update";
            longitude: v::Number = "Longitude", "update";
        }
    }

    object!(Demographic = "AWS::Pinpoint::Segment.Demographic", "pinpoint-segment-demographic");
    impl Demographic {
        new! {}
        set! {
            app_version: SetDimension = "AppVersion", "update";
            channel: SetDimension = "Channel", "update";
            device_type: SetDimension = "DeviceType", "update";
            make: SetDimension = "Make", "update";
            model: SetDimension = "Model", "update";
            platform: SetDimension = "Platform", "update";
        }
    }

    object!(GpsPoint = "AWS::Pinpoint::Segment.GPSPoint", "pinpoint-segment-gpspoint");
    impl GpsPoint {
        new! {
            coordinates: Coordinates = "Coordinates", "update";
            range_in_kilometers: v::Number = "RangeInKilometers", "update";
        }
    }

    object!(Groups = "AWS::Pinpoint::Segment.Groups", "pinpoint-segment-groups");
    impl Groups {
        new! {}
        set! {
            dimensions: [SegmentDimensions] = "Dimensions", "update";
            source_segments: [SourceSegments] = "SourceSegments", "update";
            source_type: String = "SourceType", "update";
            type_: String = "Type", "update";
        }
    }

    object!(Location = "AWS::Pinpoint::Segment.Location", "pinpoint-segment-location");
    impl Location {
        new! {}
        set! {
            country: SetDimension = "Country", "update";
            gps_point: GpsPoint = "GPSPoint", "update";
        }
    }

    object!(Recency = "AWS::Pinpoint::Segment.Recency", "pinpoint-segment-recency");
    impl Recency {
        new! {
            recency_type: String = "RecencyType", "update";
            duration: String = "Duration", "update";
        }
    }

    object!(SegmentDimensions = "AWS::Pinpoint::Segment.SegmentDimensions", "pinpoint-segment-segmentdimensions");
    impl SegmentDimensions {
        new! {}
        set! {
            attributes: v::Json = "Attributes", "update";
            behavior: Behavior = "Behavior", "update";
            demographic: Demographic = "Demographic", "update";
            location: Location = "Location", "update";
            metrics: v::Json = "Metrics", "update";
            user_attributes: v::Json = "UserAttributes", "update";
        }
    }

    object!(SegmentGroups = "AWS::Pinpoint::Segment.SegmentGroups", "pinpoint-segment-segmentgroups");
    impl SegmentGroups {
        new! {}
        set! {
            groups: [Groups] = "Groups", "update";
            include: String = "Include", "update";
        }
    }

    object!(SetDimension = "AWS::Pinpoint::Segment.SetDimension", "pinpoint-segment-setdimension");
    impl SetDimension {
        new! {}
        set! {
            dimension_type: String = "DimensionType", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(SourceSegments = "AWS::Pinpoint::Segment.SourceSegments", "pinpoint-segment-sourcesegments");
    impl SourceSegments {
        new! {
            id: String = "Id", "update";
        }
        set! {
            version: i64 = "Version", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    SmsTemplate = "AWS::Pinpoint::SmsTemplate", "pinpoint-smstemplate", Map("Tags"), String
}
impl SmsTemplate {
    new! {
        template_name: String = "TemplateName", "replacement";
        body: String = "Body", "update";
    }
    set! {
        default_substitutions: String = "DefaultSubstitutions", "update";
        tags: v::Json = "Tags", "update";
        template_description: String = "TemplateDescription", "update";
    }
}
impl c::Handle<SmsTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { SmsTemplate: m::Arn = GetAtt("Arn"); }

resource! {
    ///
    /// AWS is closing it: sunset from 2026-10-30.
    VoiceChannel = "AWS::Pinpoint::VoiceChannel", "pinpoint-voicechannel", None, String
}
impl VoiceChannel {
    new! {
        application_id: String = "ApplicationId", "replacement";
    }
    set! {
        enabled: bool = "Enabled", "update";
    }
}
impl c::Handle<VoiceChannel> {
    get! {
        attr_id: String = "Id";
    }
}
