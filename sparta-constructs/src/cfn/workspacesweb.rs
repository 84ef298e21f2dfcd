// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WorkSpacesWeb`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BrowserSettings = "AWS::WorkSpacesWeb::BrowserSettings", "workspacesweb-browsersettings", List("Tags"), m::Arn
}
impl BrowserSettings {
    new! {}
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        browser_policy: String = "BrowserPolicy", "update; 2 to 131072 characters";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        web_content_filtering_policy: browser_settings::WebContentFilteringPolicy = "WebContentFilteringPolicy", "update";
    }
}
impl c::Handle<BrowserSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_browser_settings_arn: m::Arn = "BrowserSettingsArn";
    }
}
give! { BrowserSettings: m::Arn = Ref; }
/// Property types and values of [`BrowserSettings`].
pub mod browser_settings {
    object!(WebContentFilteringPolicy = "AWS::WorkSpacesWeb::BrowserSettings.WebContentFilteringPolicy", "workspacesweb-browsersettings-webcontentfilteringpolicy");
    impl WebContentFilteringPolicy {
        new! {}
        set! {
            allowed_urls: [String] = "AllowedUrls", "update; 1 to 1000 items";
            blocked_categories: [Category] = "BlockedCategories", "update; 1 to 100 items";
            blocked_urls: [String] = "BlockedUrls", "update; 1 to 1000 items";
        }
    }
    values! { Category: Cults = "Cults", Gambling = "Gambling", Nudity = "Nudity", Pornography = "Pornography", SexEducation = "SexEducation", Tasteless = "Tasteless", Violence = "Violence", DownloadSites = "DownloadSites", ImageSharing = "ImageSharing", PeerToPeer = "PeerToPeer", StreamingMediaAndDownloads = "StreamingMediaAndDownloads", GenerativeAi = "GenerativeAI", CriminalActivity = "CriminalActivity", Hacking = "Hacking", HateAndIntolerance = "HateAndIntolerance", IllegalDrug = "IllegalDrug", IllegalSoftware = "IllegalSoftware", SchoolCheating = "SchoolCheating", SelfHarm = "SelfHarm", Weapons = "Weapons", Chat = "Chat", Games = "Games", InstantMessaging = "InstantMessaging", ProfessionalNetwork = "ProfessionalNetwork", SocialNetworking = "SocialNetworking", WebBasedEmail = "WebBasedEmail", ParkedDomains = "ParkedDomains" }
}

resource! {
    DataProtectionSettings = "AWS::WorkSpacesWeb::DataProtectionSettings", "workspacesweb-dataprotectionsettings", List("Tags"), m::Arn
}
impl DataProtectionSettings {
    new! {}
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        description: String = "Description", "update; 1 to 256 characters";
        display_name: String = "DisplayName", "update; 1 to 64 characters";
        inline_redaction_configuration: data_protection_settings::InlineRedactionConfiguration = "InlineRedactionConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataProtectionSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_creation_date: String = "CreationDate";
        attr_data_protection_settings_arn: m::Arn = "DataProtectionSettingsArn";
    }
}
give! { DataProtectionSettings: m::Arn = Ref; }
/// Property types and values of [`DataProtectionSettings`].
pub mod data_protection_settings {
    use crate::value as v;
    object!(CustomPattern = "AWS::WorkSpacesWeb::DataProtectionSettings.CustomPattern", "workspacesweb-dataprotectionsettings-custompattern");
    impl CustomPattern {
        new! {
            pattern_name: String = "PatternName", "update; 1 to 20 characters";
            pattern_regex: String = "PatternRegex", "update; at most 300 characters";
        }
        set! {
            keyword_regex: String = "KeywordRegex", "update; at most 300 characters";
            pattern_description: String = "PatternDescription", "update; 1 to 256 characters";
        }
    }

    object!(InlineRedactionConfiguration = "AWS::WorkSpacesWeb::DataProtectionSettings.InlineRedactionConfiguration", "workspacesweb-dataprotectionsettings-inlineredactionconfiguration");
    impl InlineRedactionConfiguration {
        new! {
            inline_redaction_patterns: [InlineRedactionPattern] = "InlineRedactionPatterns", "update; at most 150 items";
        }
        set! {
            global_confidence_level: v::Number = "GlobalConfidenceLevel", "update; 1 to 3";
            global_enforced_urls: [String] = "GlobalEnforcedUrls", "update; 1 to 100 items";
            global_exempt_urls: [String] = "GlobalExemptUrls", "update; 1 to 100 items";
        }
    }

    object!(InlineRedactionPattern = "AWS::WorkSpacesWeb::DataProtectionSettings.InlineRedactionPattern", "workspacesweb-dataprotectionsettings-inlineredactionpattern");
    impl InlineRedactionPattern {
        new! {
            redaction_place_holder: RedactionPlaceHolder = "RedactionPlaceHolder", "update";
        }
        set! {
            built_in_pattern_id: String = "BuiltInPatternId", "update; 1 to 50 characters";
            confidence_level: v::Number = "ConfidenceLevel", "update; 1 to 3";
            custom_pattern: CustomPattern = "CustomPattern", "update";
            enforced_urls: [String] = "EnforcedUrls", "update; 1 to 20 items";
            exempt_urls: [String] = "ExemptUrls", "update; 1 to 20 items";
        }
    }

    object!(RedactionPlaceHolder = "AWS::WorkSpacesWeb::DataProtectionSettings.RedactionPlaceHolder", "workspacesweb-dataprotectionsettings-redactionplaceholder");
    impl RedactionPlaceHolder {
        new! {
            redaction_place_holder_type: RedactionPlaceHolderType = "RedactionPlaceHolderType", "update";
        }
        set! {
            redaction_place_holder_text: String = "RedactionPlaceHolderText", "update; 1 to 20 characters";
        }
    }
    values! { RedactionPlaceHolderType: CustomText = "CustomText" }
}

resource! {
    IdentityProvider = "AWS::WorkSpacesWeb::IdentityProvider", "workspacesweb-identityprovider", List("Tags"), m::Arn
}
impl IdentityProvider {
    new! {
        identity_provider_name: String = "IdentityProviderName", "update; 1 to 32 characters";
        identity_provider_type: identity_provider::IdentityProviderType = "IdentityProviderType", "update";
        identity_provider_details: v::Map<String> = "IdentityProviderDetails", "update";
    }
    set! {
        portal_arn: m::Arn = "PortalArn", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IdentityProvider> {
    get! {
        attr_identity_provider_arn: m::Arn = "IdentityProviderArn";
    }
}
give! { IdentityProvider: m::Arn = Ref; }
/// Property types and values of [`IdentityProvider`].
pub mod identity_provider {
    values! { IdentityProviderType: Saml = "SAML", Facebook = "Facebook", Google = "Google", LoginWithAmazon = "LoginWithAmazon", SignInWithApple = "SignInWithApple", Oidc = "OIDC" }
}

resource! {
    IpAccessSettings = "AWS::WorkSpacesWeb::IpAccessSettings", "workspacesweb-ipaccesssettings", List("Tags"), m::Arn
}
impl IpAccessSettings {
    new! {
        ip_rules: [ip_access_settings::IpRule] = "IpRules", "update; 1 to 100 items";
    }
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        description: String = "Description", "update; 1 to 256 characters";
        display_name: String = "DisplayName", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IpAccessSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_creation_date: String = "CreationDate";
        attr_ip_access_settings_arn: m::Arn = "IpAccessSettingsArn";
    }
}
give! { IpAccessSettings: m::Arn = Ref; }
/// Property types and values of [`IpAccessSettings`].
pub mod ip_access_settings {
    object!(IpRule = "AWS::WorkSpacesWeb::IpAccessSettings.IpRule", "workspacesweb-ipaccesssettings-iprule");
    impl IpRule {
        new! {
            ip_range: String = "IpRange", "update";
        }
        set! {
            description: String = "Description", "update; 1 to 256 characters";
        }
    }
}

resource! {
    NetworkSettings = "AWS::WorkSpacesWeb::NetworkSettings", "workspacesweb-networksettings", List("Tags"), m::Arn
}
impl NetworkSettings {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 255 characters";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 2 to 3 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<NetworkSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_network_settings_arn: m::Arn = "NetworkSettingsArn";
    }
}
give! { NetworkSettings: m::Arn = Ref; }

resource! {
    Portal = "AWS::WorkSpacesWeb::Portal", "workspacesweb-portal", List("Tags"), m::Arn
}
impl Portal {
    new! {}
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        authentication_type: portal::AuthenticationType = "AuthenticationType", "update";
        browser_settings_arn: m::Arn = "BrowserSettingsArn", "update; 20 to 2048 characters";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        data_protection_settings_arn: m::Arn = "DataProtectionSettingsArn", "update; 20 to 2048 characters";
        display_name: String = "DisplayName", "update; 1 to 64 characters";
        instance_type: portal::InstanceType = "InstanceType", "update";
        ip_access_settings_arn: m::Arn = "IpAccessSettingsArn", "update; 20 to 2048 characters";
        max_concurrent_sessions: v::Number = "MaxConcurrentSessions", "update; 1 to 5000";
        network_settings_arn: m::Arn = "NetworkSettingsArn", "update; 20 to 2048 characters";
        portal_custom_domain: String = "PortalCustomDomain", "update; at most 128 characters";
        session_logger_arn: m::Arn = "SessionLoggerArn", "update; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        trust_store_arn: m::Arn = "TrustStoreArn", "update; 20 to 2048 characters";
        user_access_logging_settings_arn: m::Arn = "UserAccessLoggingSettingsArn", "update; 20 to 2048 characters";
        user_settings_arn: m::Arn = "UserSettingsArn", "update; 20 to 2048 characters";
    }
}
impl c::Handle<Portal> {
    get! {
        attr_browser_type: String = "BrowserType";
        attr_creation_date: String = "CreationDate";
        attr_portal_arn: m::Arn = "PortalArn";
        attr_portal_endpoint: String = "PortalEndpoint";
        attr_portal_status: String = "PortalStatus";
        attr_renderer_type: String = "RendererType";
        attr_service_provider_saml_metadata: String = "ServiceProviderSamlMetadata";
        attr_status_reason: String = "StatusReason";
    }
}
give! { Portal: m::Arn = Ref; }
/// Property types and values of [`Portal`].
pub mod portal {
    values! { AuthenticationType: Standard = "Standard", IamIdentityCenter = "IAM_Identity_Center" }
    values! { InstanceType: StandardRegular = "standard.regular", StandardLarge = "standard.large", StandardXlarge = "standard.xlarge" }
}

resource! {
    SessionLogger = "AWS::WorkSpacesWeb::SessionLogger", "workspacesweb-sessionlogger", List("Tags"), m::Arn
}
impl SessionLogger {
    new! {
        event_filter: session_logger::EventFilter = "EventFilter", "update";
        log_configuration: session_logger::LogConfiguration = "LogConfiguration", "update";
    }
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        display_name: String = "DisplayName", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<SessionLogger> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_creation_date: String = "CreationDate";
        attr_session_logger_arn: m::Arn = "SessionLoggerArn";
    }
}
give! { SessionLogger: m::Arn = Ref; }
/// Property types and values of [`SessionLogger`].
pub mod session_logger {
    object!(EventFilter = "AWS::WorkSpacesWeb::SessionLogger.EventFilter", "workspacesweb-sessionlogger-eventfilter");
    impl EventFilter {
        new! {}
        set! {
            all: Unit = "All", "update";
            include: [Event] = "Include", "update; 1 to 100 items";
        }
    }

    object!(LogConfiguration = "AWS::WorkSpacesWeb::SessionLogger.LogConfiguration", "workspacesweb-sessionlogger-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            s3: S3LogConfiguration = "S3", "update";
        }
    }

    object!(S3LogConfiguration = "AWS::WorkSpacesWeb::SessionLogger.S3LogConfiguration", "workspacesweb-sessionlogger-s3logconfiguration");
    impl S3LogConfiguration {
        new! {
            bucket: String = "Bucket", "update; 1 to 256 characters";
            folder_structure: FolderStructure = "FolderStructure", "update";
            log_file_format: LogFileFormat = "LogFileFormat", "update";
        }
        set! {
            bucket_owner: String = "BucketOwner", "update";
            key_prefix: String = "KeyPrefix", "update; 1 to 256 characters";
        }
    }

    object!(Unit = "AWS::WorkSpacesWeb::SessionLogger.Unit", "workspacesweb-sessionlogger-unit");
    impl Unit {
        new! {}
    }
    values! { Event: WebsiteInteract = "WebsiteInteract", FileDownloadFromSecureBrowserToRemoteDisk = "FileDownloadFromSecureBrowserToRemoteDisk", FileTransferFromRemoteToLocalDisk = "FileTransferFromRemoteToLocalDisk", FileTransferFromLocalToRemoteDisk = "FileTransferFromLocalToRemoteDisk", FileUploadFromRemoteDiskToSecureBrowser = "FileUploadFromRemoteDiskToSecureBrowser", ContentPasteToWebsite = "ContentPasteToWebsite", ContentTransferFromLocalToRemoteClipboard = "ContentTransferFromLocalToRemoteClipboard", ContentCopyFromWebsite = "ContentCopyFromWebsite", UrlLoad = "UrlLoad", TabOpen = "TabOpen", TabClose = "TabClose", PrintJobSubmit = "PrintJobSubmit", SessionConnect = "SessionConnect", SessionStart = "SessionStart", SessionDisconnect = "SessionDisconnect", SessionEnd = "SessionEnd", UrlBlockByContentFilter = "UrlBlockByContentFilter" }
    values! { FolderStructure: Flat = "Flat", NestedByDate = "NestedByDate" }
    values! { LogFileFormat: JsonLines = "JSONLines", Json = "Json" }
}

resource! {
    TrustStore = "AWS::WorkSpacesWeb::TrustStore", "workspacesweb-truststore", List("Tags"), m::Arn
}
impl TrustStore {
    new! {
        certificate_list: [String] = "CertificateList", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<TrustStore> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_trust_store_arn: m::Arn = "TrustStoreArn";
    }
}
give! { TrustStore: m::Arn = Ref; }

resource! {
    UserAccessLoggingSettings = "AWS::WorkSpacesWeb::UserAccessLoggingSettings", "workspacesweb-useraccessloggingsettings", List("Tags"), m::Arn
}
impl UserAccessLoggingSettings {
    new! {
        kinesis_stream_arn: m::Arn = "KinesisStreamArn", "update; 20 to 2048 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<UserAccessLoggingSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_user_access_logging_settings_arn: m::Arn = "UserAccessLoggingSettingsArn";
    }
}
give! { UserAccessLoggingSettings: m::Arn = Ref; }

resource! {
    UserSettings = "AWS::WorkSpacesWeb::UserSettings", "workspacesweb-usersettings", List("Tags"), m::Arn
}
new_struct! { UserSettings, UserSettingsRequired {
    copy_allowed: user_settings::EnabledType = "CopyAllowed", "update";
    download_allowed: user_settings::EnabledType = "DownloadAllowed", "update";
    paste_allowed: user_settings::EnabledType = "PasteAllowed", "update";
    print_allowed: user_settings::EnabledType = "PrintAllowed", "update";
    upload_allowed: user_settings::EnabledType = "UploadAllowed", "update";
} }
impl UserSettings {
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        branding_configuration: user_settings::BrandingConfiguration = "BrandingConfiguration", "update";
        cookie_synchronization_configuration: user_settings::CookieSynchronizationConfiguration = "CookieSynchronizationConfiguration", "update";
        customer_managed_key: String = "CustomerManagedKey", "replacement; 20 to 2048 characters";
        deep_link_allowed: user_settings::EnabledType = "DeepLinkAllowed", "update";
        disconnect_timeout_in_minutes: v::Number = "DisconnectTimeoutInMinutes", "update; 1 to 600";
        idle_disconnect_timeout_in_minutes: v::Number = "IdleDisconnectTimeoutInMinutes", "update; 0 to 60";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        toolbar_configuration: user_settings::ToolbarConfiguration = "ToolbarConfiguration", "update";
        web_authn_allowed: user_settings::EnabledType = "WebAuthnAllowed", "update";
    }
}
impl c::Handle<UserSettings> {
    get! {
        attr_associated_portal_arns: [m::Arn] = "AssociatedPortalArns";
        attr_branding_configuration_favicon_metadata: v::Json = "BrandingConfiguration.FaviconMetadata";
        attr_branding_configuration_logo_metadata: v::Json = "BrandingConfiguration.LogoMetadata";
        attr_branding_configuration_wallpaper_metadata: v::Json = "BrandingConfiguration.WallpaperMetadata";
        attr_user_settings_arn: m::Arn = "UserSettingsArn";
    }
}
give! { UserSettings: m::Arn = Ref; }
/// Property types and values of [`UserSettings`].
pub mod user_settings {
    use crate::value as v;
    object!(BrandingConfiguration = "AWS::WorkSpacesWeb::UserSettings.BrandingConfiguration", "workspacesweb-usersettings-brandingconfiguration");
    impl BrandingConfiguration {
        new! {}
        set! {
            color_theme: ColorTheme = "ColorTheme", "update";
            favicon: String = "Favicon", "update; cannot be read back";
            localized_strings: v::Map<LocalizedBrandingStrings> = "LocalizedStrings", "update";
            logo: String = "Logo", "update; cannot be read back";
            terms_of_service: String = "TermsOfService", "update; at most 153600 characters";
            wallpaper: String = "Wallpaper", "update; cannot be read back";
        }
    }

    object!(CookieSpecification = "AWS::WorkSpacesWeb::UserSettings.CookieSpecification", "workspacesweb-usersettings-cookiespecification");
    impl CookieSpecification {
        new! {
            domain: String = "Domain", "update; at most 253 characters";
        }
        set! {
            name: String = "Name", "update; at most 4096 characters";
            path: String = "Path", "update; at most 2000 characters";
        }
    }

    object!(CookieSynchronizationConfiguration = "AWS::WorkSpacesWeb::UserSettings.CookieSynchronizationConfiguration", "workspacesweb-usersettings-cookiesynchronizationconfiguration");
    impl CookieSynchronizationConfiguration {
        new! {
            allowlist: [CookieSpecification] = "Allowlist", "update; at most 10 items";
        }
        set! {
            blocklist: [CookieSpecification] = "Blocklist", "update; at most 10 items";
        }
    }

    object!(ImageMetadata = "AWS::WorkSpacesWeb::UserSettings.ImageMetadata", "workspacesweb-usersettings-imagemetadata");
    impl ImageMetadata {
        new! {
            mime_type: MimeType = "MimeType", "update";
            file_extension: String = "FileExtension", "update; at most 131072 characters";
            last_upload_timestamp: String = "LastUploadTimestamp", "update";
        }
    }

    object!(LocalizedBrandingStrings = "AWS::WorkSpacesWeb::UserSettings.LocalizedBrandingStrings", "workspacesweb-usersettings-localizedbrandingstrings");
    impl LocalizedBrandingStrings {
        new! {
            browser_tab_title: String = "BrowserTabTitle", "update";
            welcome_text: String = "WelcomeText", "update";
        }
        set! {
            contact_button_text: String = "ContactButtonText", "update";
            contact_link: String = "ContactLink", "update";
            loading_text: String = "LoadingText", "update";
            login_button_text: String = "LoginButtonText", "update";
            login_description: String = "LoginDescription", "update";
            login_title: String = "LoginTitle", "update";
        }
    }

    object!(ToolbarConfiguration = "AWS::WorkSpacesWeb::UserSettings.ToolbarConfiguration", "workspacesweb-usersettings-toolbarconfiguration");
    impl ToolbarConfiguration {
        new! {}
        set! {
            hidden_toolbar_items: [ToolbarItem] = "HiddenToolbarItems", "update";
            max_display_resolution: MaxDisplayResolution = "MaxDisplayResolution", "update";
            toolbar_type: ToolbarType = "ToolbarType", "update";
            visual_mode: VisualMode = "VisualMode", "update";
        }
    }
    values! { EnabledType: Disabled = "Disabled", Enabled = "Enabled" }
    values! { ColorTheme: Light = "Light", Dark = "Dark" }
    values! { MimeType: ImagePng = "image/png", ImageJpeg = "image/jpeg", ImageXIcon = "image/x-icon" }
    values! { ToolbarItem: Windows = "Windows", DualMonitor = "DualMonitor", FullScreen = "FullScreen", Webcam = "Webcam", Microphone = "Microphone" }
    values! { MaxDisplayResolution: Size4096X2160 = "size4096X2160", Size3840X2160 = "size3840X2160", Size3440X1440 = "size3440X1440", Size2560X1440 = "size2560X1440", Size1920X1080 = "size1920X1080", Size1280X720 = "size1280X720", Size1024X768 = "size1024X768", Size800X600 = "size800X600" }
    values! { ToolbarType: Floating = "Floating", Docked = "Docked" }
    values! { VisualMode: Dark = "Dark", Light = "Light" }
}
