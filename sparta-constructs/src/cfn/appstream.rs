// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppStream`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AppBlock = "AWS::AppStream::AppBlock", "appstream-appblock", List("Tags"), m::Arn
}
impl AppBlock {
    new! {
        name: String = "Name", "replacement";
        source_s3_location: app_block::S3Location = "SourceS3Location", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 256 characters";
        display_name: String = "DisplayName", "replacement; at most 100 characters";
        packaging_type: app_block::PackagingType = "PackagingType", "replacement";
        post_setup_script_details: app_block::ScriptDetails = "PostSetupScriptDetails", "replacement";
        setup_script_details: app_block::ScriptDetails = "SetupScriptDetails", "replacement";
        tags: [app_block::Tag] = "Tags", "update";
    }
}
impl c::Handle<AppBlock> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
    }
}
give! { AppBlock: m::Arn = Ref; }
/// Property types and values of [`AppBlock`].
pub mod app_block {
    use crate::value::meaning as m;
    object!(S3Location = "AWS::AppStream::AppBlock.S3Location", "appstream-appblock-s3location");
    impl S3Location {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "replacement; 3 to 63 characters";
        }
        set! {
            s3_key: String = "S3Key", "replacement; 1 to 1024 characters";
        }
    }

    object!(ScriptDetails = "AWS::AppStream::AppBlock.ScriptDetails", "appstream-appblock-scriptdetails");
    impl ScriptDetails {
        new! {
            executable_path: String = "ExecutablePath", "replacement; at least 1 characters";
            script_s3_location: S3Location = "ScriptS3Location", "replacement";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "replacement";
        }
        set! {
            executable_parameters: String = "ExecutableParameters", "replacement; at least 1 characters";
        }
    }

    object!(Tag = "AWS::AppStream::AppBlock.Tag", "appstream-appblock-tag");
    impl Tag {
        new! {}
        set! {
            key: String = "Key", "update";
            tag_key: String = "TagKey", "update; deprecated by AWS";
            tag_value: String = "TagValue", "update; deprecated by AWS";
            value: String = "Value", "update";
        }
    }
    values! { PackagingType: Appstream2 = "APPSTREAM2", Custom = "CUSTOM" }
}

resource! {
    AppBlockBuilder = "AWS::AppStream::AppBlockBuilder", "appstream-appblockbuilder", List("Tags"), String
}
impl AppBlockBuilder {
    new! {
        instance_type: String = "InstanceType", "update; at least 1 characters";
        name: String = "Name", "replacement";
        platform: app_block_builder::PlatformType = "Platform", "update";
        vpc_config: app_block_builder::VpcConfig = "VpcConfig", "update";
    }
    set! {
        access_endpoints: [app_block_builder::AccessEndpoint] = "AccessEndpoints", "update; 1 to 4 items";
        app_block_arns: [m::Arn] = "AppBlockArns", "update; cannot be read back";
        description: String = "Description", "update; at most 256 characters";
        disable_imdsv1: bool = "DisableIMDSV1", "update";
        display_name: String = "DisplayName", "update; at most 100 characters";
        enable_default_internet_access: bool = "EnableDefaultInternetAccess", "update";
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AppBlockBuilder> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
    }
}
give! { AppBlockBuilder: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AppBlockBuilder`].
pub mod app_block_builder {
    use crate::value::meaning as m;
    object!(AccessEndpoint = "AWS::AppStream::AppBlockBuilder.AccessEndpoint", "appstream-appblockbuilder-accessendpoint");
    impl AccessEndpoint {
        new! {
            endpoint_type: EndpointType = "EndpointType", "update";
            vpce_id: String = "VpceId", "update; at least 1 characters";
        }
    }

    object!(VpcConfig = "AWS::AppStream::AppBlockBuilder.VpcConfig", "appstream-appblockbuilder-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }
    values! { PlatformType: WindowsServer2019 = "WINDOWS_SERVER_2019" }
    values! { EndpointType: Streaming = "STREAMING" }
}

resource! {
    Application = "AWS::AppStream::Application", "appstream-application", List("Tags"), m::Arn
}
new_struct! { Application, ApplicationRequired {
    app_block_arn: m::Arn = "AppBlockArn", "update";
    name: String = "Name", "replacement";
    icon_s3_location: application::S3Location = "IconS3Location", "update";
    instance_families: [String] = "InstanceFamilies", "replacement";
    launch_path: String = "LaunchPath", "update; at least 1 characters";
    platforms: [application::PlatformType] = "Platforms", "replacement; at most 4 items";
} }
impl Application {
    set! {
        attributes_to_delete: [String] = "AttributesToDelete", "update; cannot be read back";
        description: String = "Description", "update; at most 256 characters";
        display_name: String = "DisplayName", "update; at most 100 characters";
        launch_parameters: String = "LaunchParameters", "update; at least 1 characters";
        tags: [application::Tag] = "Tags", "update";
        working_directory: String = "WorkingDirectory", "update; at least 1 characters";
    }
}
impl c::Handle<Application> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
    }
}
give! { Application: m::Arn = Ref; }
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    object!(S3Location = "AWS::AppStream::Application.S3Location", "appstream-application-s3location");
    impl S3Location {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 3 to 63 characters";
            s3_key: String = "S3Key", "update; 1 to 1024 characters";
        }
    }

    object!(Tag = "AWS::AppStream::Application.Tag", "appstream-application-tag");
    impl Tag {
        new! {}
        set! {
            key: String = "Key", "update";
            tag_key: String = "TagKey", "update; deprecated by AWS";
            tag_value: String = "TagValue", "update; deprecated by AWS";
            value: String = "Value", "update";
        }
    }
    values! { PlatformType: AmazonLinux2 = "AMAZON_LINUX2", Rhel8 = "RHEL8", RockyLinux8 = "ROCKY_LINUX8", UbuntuPro2404 = "UBUNTU_PRO_2404", Windows = "WINDOWS", WindowsServer2016 = "WINDOWS_SERVER_2016", WindowsServer2019 = "WINDOWS_SERVER_2019", WindowsServer2022 = "WINDOWS_SERVER_2022", WindowsServer2025 = "WINDOWS_SERVER_2025" }
}

resource! {
    ApplicationEntitlementAssociation = "AWS::AppStream::ApplicationEntitlementAssociation", "appstream-applicationentitlementassociation", None, String
}
impl ApplicationEntitlementAssociation {
    new! {
        entitlement_name: String = "EntitlementName", "replacement";
        stack_name: String = "StackName", "replacement";
        application_identifier: String = "ApplicationIdentifier", "replacement";
    }
}

resource! {
    ApplicationFleetAssociation = "AWS::AppStream::ApplicationFleetAssociation", "appstream-applicationfleetassociation", None, String
}
impl ApplicationFleetAssociation {
    new! {
        application_arn: m::Arn = "ApplicationArn", "replacement";
        fleet_name: String = "FleetName", "replacement";
    }
}

resource! {
    DirectoryConfig = "AWS::AppStream::DirectoryConfig", "appstream-directoryconfig", None, String
}
impl DirectoryConfig {
    new! {
        directory_name: String = "DirectoryName", "replacement";
        organizational_unit_distinguished_names: [String] = "OrganizationalUnitDistinguishedNames", "update";
        service_account_credentials: directory_config::ServiceAccountCredentials = "ServiceAccountCredentials", "update";
    }
    set! {
        certificate_based_auth_properties: directory_config::CertificateBasedAuthProperties = "CertificateBasedAuthProperties", "update";
    }
}
/// Property types and values of [`DirectoryConfig`].
pub mod directory_config {
    use crate::value::meaning as m;
    object!(CertificateBasedAuthProperties = "AWS::AppStream::DirectoryConfig.CertificateBasedAuthProperties", "appstream-directoryconfig-certificatebasedauthproperties");
    impl CertificateBasedAuthProperties {
        new! {}
        set! {
            certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "update";
            status: Status = "Status", "update";
        }
    }

    object!(ServiceAccountCredentials = "AWS::AppStream::DirectoryConfig.ServiceAccountCredentials", "appstream-directoryconfig-serviceaccountcredentials");
    impl ServiceAccountCredentials {
        new! {
            account_name: String = "AccountName", "update; at least 1 characters";
            account_password: String = "AccountPassword", "update; 1 to 127 characters; cannot be read back";
        }
    }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED", EnabledNoDirectoryLoginFallback = "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK" }
}

resource! {
    Entitlement = "AWS::AppStream::Entitlement", "appstream-entitlement", None, String
}
impl Entitlement {
    new! {
        name: String = "Name", "replacement";
        stack_name: String = "StackName", "replacement";
        app_visibility: entitlement::AppVisibility = "AppVisibility", "update";
        attributes: [entitlement::Attribute] = "Attributes", "update; at least 1 items";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
    }
}
impl c::Handle<Entitlement> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
/// Property types and values of [`Entitlement`].
pub mod entitlement {
    object!(Attribute = "AWS::AppStream::Entitlement.Attribute", "appstream-entitlement-attribute");
    impl Attribute {
        new! {
            name: String = "Name", "update; at least 1 characters";
            value: String = "Value", "update; at least 1 characters";
        }
    }
    values! { AppVisibility: All = "ALL", Associated = "ASSOCIATED" }
}

resource! {
    Fleet = "AWS::AppStream::Fleet", "appstream-fleet", List("Tags"), String
}
impl Fleet {
    new! {
        instance_type: String = "InstanceType", "update; at least 1 characters";
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        attributes_to_delete: [fleet::AttributesToDelete] = "AttributesToDelete", "update; cannot be read back";
        compute_capacity: fleet::ComputeCapacity = "ComputeCapacity", "update";
        description: String = "Description", "update; 1 to 256 characters";
        disable_imdsv1: bool = "DisableIMDSV1", "update";
        disconnect_timeout_in_seconds: i64 = "DisconnectTimeoutInSeconds", "update; 60 to 360000";
        display_name: String = "DisplayName", "update; 1 to 100 characters";
        domain_join_info: fleet::DomainJoinInfo = "DomainJoinInfo", "update";
        enable_default_internet_access: bool = "EnableDefaultInternetAccess", "update";
        fleet_type: String = "FleetType", "replacement";
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        idle_disconnect_timeout_in_seconds: i64 = "IdleDisconnectTimeoutInSeconds", "update; 0 to 3600";
        image_arn: m::Arn = "ImageArn", "update; at most 1024 characters";
        image_name: String = "ImageName", "update; 1 to 100 characters";
        max_concurrent_sessions: i64 = "MaxConcurrentSessions", "update";
        max_sessions_per_instance: i64 = "MaxSessionsPerInstance", "update";
        max_user_duration_in_seconds: i64 = "MaxUserDurationInSeconds", "update; 600 to 360000";
        platform: fleet::Platform = "Platform", "update";
        root_volume_config: fleet::VolumeConfig = "RootVolumeConfig", "update";
        session_script_s3_location: fleet::S3Location = "SessionScriptS3Location", "update";
        stream_view: fleet::StreamView = "StreamView", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        usb_device_filter_strings: [String] = "UsbDeviceFilterStrings", "update";
        vpc_config: fleet::VpcConfig = "VpcConfig", "update";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Fleet: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Fleet`].
pub mod fleet {
    use crate::value::meaning as m;
    object!(ComputeCapacity = "AWS::AppStream::Fleet.ComputeCapacity", "appstream-fleet-computecapacity");
    impl ComputeCapacity {
        new! {}
        set! {
            desired_instances: i64 = "DesiredInstances", "update";
            desired_sessions: i64 = "DesiredSessions", "update";
        }
    }

    object!(DomainJoinInfo = "AWS::AppStream::Fleet.DomainJoinInfo", "appstream-fleet-domainjoininfo");
    impl DomainJoinInfo {
        new! {}
        set! {
            directory_name: String = "DirectoryName", "update";
            organizational_unit_distinguished_name: String = "OrganizationalUnitDistinguishedName", "update; at most 2000 characters";
        }
    }

    object!(S3Location = "AWS::AppStream::Fleet.S3Location", "appstream-fleet-s3location");
    impl S3Location {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 3 to 63 characters";
            s3_key: String = "S3Key", "update; 1 to 1024 characters";
        }
    }

    object!(VolumeConfig = "AWS::AppStream::Fleet.VolumeConfig", "appstream-fleet-volumeconfig");
    impl VolumeConfig {
        new! {}
        set! {
            volume_size_in_gb: i64 = "VolumeSizeInGb", "update";
        }
    }

    object!(VpcConfig = "AWS::AppStream::Fleet.VpcConfig", "appstream-fleet-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }
    values! { AttributesToDelete: VpcConfiguration = "VPC_CONFIGURATION", VpcConfigurationSecurityGroupIds = "VPC_CONFIGURATION_SECURITY_GROUP_IDS", DomainJoinInfo = "DOMAIN_JOIN_INFO", IamRoleArn = "IAM_ROLE_ARN", UsbDeviceFilterStrings = "USB_DEVICE_FILTER_STRINGS", SessionScriptS3Location = "SESSION_SCRIPT_S3_LOCATION", MaxSessionsPerInstance = "MAX_SESSIONS_PER_INSTANCE" }
    values! { Platform: AmazonLinux2 = "AMAZON_LINUX2", Rhel8 = "RHEL8", RockyLinux8 = "ROCKY_LINUX8", UbuntuPro2404 = "UBUNTU_PRO_2404", Windows = "WINDOWS", WindowsServer2016 = "WINDOWS_SERVER_2016", WindowsServer2019 = "WINDOWS_SERVER_2019", WindowsServer2022 = "WINDOWS_SERVER_2022", WindowsServer2025 = "WINDOWS_SERVER_2025" }
    values! { StreamView: App = "APP", Desktop = "DESKTOP" }
}

resource! {
    ImageBuilder = "AWS::AppStream::ImageBuilder", "appstream-imagebuilder", List("Tags"), String
}
impl ImageBuilder {
    new! {
        instance_type: String = "InstanceType", "update; at least 1 characters";
        name: String = "Name", "replacement; at least 1 characters";
    }
    set! {
        access_endpoints: [image_builder::AccessEndpoint] = "AccessEndpoints", "update; 1 to 4 items";
        appstream_agent_version: String = "AppstreamAgentVersion", "update; 1 to 100 characters";
        description: String = "Description", "update; at most 256 characters";
        disable_imdsv1: bool = "DisableIMDSV1", "update";
        display_name: String = "DisplayName", "update; at most 100 characters";
        domain_join_info: image_builder::DomainJoinInfo = "DomainJoinInfo", "update";
        enable_default_internet_access: bool = "EnableDefaultInternetAccess", "update";
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        image_arn: m::Arn = "ImageArn", "update";
        image_name: String = "ImageName", "update; at least 1 characters; cannot be read back";
        root_volume_config: image_builder::VolumeConfig = "RootVolumeConfig", "update";
        softwares_to_install: [String] = "SoftwaresToInstall", "update; cannot be read back";
        softwares_to_uninstall: [String] = "SoftwaresToUninstall", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_config: image_builder::VpcConfig = "VpcConfig", "update";
    }
}
impl c::Handle<ImageBuilder> {
    get! {
        attr_streaming_url: String = "StreamingUrl";
    }
}
/// Property types and values of [`ImageBuilder`].
pub mod image_builder {
    use crate::value::meaning as m;
    object!(AccessEndpoint = "AWS::AppStream::ImageBuilder.AccessEndpoint", "appstream-imagebuilder-accessendpoint");
    impl AccessEndpoint {
        new! {
            endpoint_type: EndpointType = "EndpointType", "update";
            vpce_id: String = "VpceId", "update; at least 1 characters";
        }
    }

    object!(DomainJoinInfo = "AWS::AppStream::ImageBuilder.DomainJoinInfo", "appstream-imagebuilder-domainjoininfo");
    impl DomainJoinInfo {
        new! {}
        set! {
            directory_name: String = "DirectoryName", "update";
            organizational_unit_distinguished_name: String = "OrganizationalUnitDistinguishedName", "update; at most 2000 characters";
        }
    }

    object!(VolumeConfig = "AWS::AppStream::ImageBuilder.VolumeConfig", "appstream-imagebuilder-volumeconfig");
    impl VolumeConfig {
        new! {}
        set! {
            volume_size_in_gb: i64 = "VolumeSizeInGb", "update";
        }
    }

    object!(VpcConfig = "AWS::AppStream::ImageBuilder.VpcConfig", "appstream-imagebuilder-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }
    values! { EndpointType: Streaming = "STREAMING" }
}

resource! {
    Stack = "AWS::AppStream::Stack", "appstream-stack", List("Tags"), String
}
impl Stack {
    new! {}
    set! {
        access_endpoints: [stack::AccessEndpoint] = "AccessEndpoints", "update; 1 to 4 items";
        agent_access_config: stack::AgentAccessConfig = "AgentAccessConfig", "update";
        application_settings: stack::ApplicationSettings = "ApplicationSettings", "update";
        attributes_to_delete: [String] = "AttributesToDelete", "update; cannot be read back";
        content_redirection: stack::ContentRedirection = "ContentRedirection", "update";
        delete_storage_connectors: bool = "DeleteStorageConnectors", "update; cannot be read back";
        description: String = "Description", "update; at most 256 characters";
        display_name: String = "DisplayName", "update; at most 100 characters";
        embed_host_domains: [String] = "EmbedHostDomains", "update; 1 to 20 items";
        feedback_url: String = "FeedbackURL", "update; at most 1000 characters";
        name: String = "Name", "replacement";
        redirect_url: String = "RedirectURL", "update; at most 1000 characters";
        storage_connectors: [stack::StorageConnector] = "StorageConnectors", "update";
        streaming_experience_settings: stack::StreamingExperienceSettings = "StreamingExperienceSettings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_settings: [stack::UserSetting] = "UserSettings", "update; at least 1 items";
    }
}
/// Property types and values of [`Stack`].
pub mod stack {
    use crate::value::meaning as m;
    object!(AccessEndpoint = "AWS::AppStream::Stack.AccessEndpoint", "appstream-stack-accessendpoint");
    impl AccessEndpoint {
        new! {
            endpoint_type: EndpointType = "EndpointType", "update";
            vpce_id: String = "VpceId", "update; at least 1 characters";
        }
    }

    object!(AgentAccessConfig = "AWS::AppStream::Stack.AgentAccessConfig", "appstream-stack-agentaccessconfig");
    impl AgentAccessConfig {
        new! {
            screen_image_format: ScreenImageFormat = "ScreenImageFormat", "update";
            screen_resolution: ScreenResolution = "ScreenResolution", "update";
            settings: [AgentAccessSetting] = "Settings", "update; at least 1 items";
        }
        set! {
            s3_bucket_arn: m::Arn = "S3BucketArn", "update";
            screenshots_upload_enabled: bool = "ScreenshotsUploadEnabled", "update";
            user_control_mode: UserControlMode = "UserControlMode", "update";
        }
    }

    object!(AgentAccessSetting = "AWS::AppStream::Stack.AgentAccessSetting", "appstream-stack-agentaccesssetting");
    impl AgentAccessSetting {
        new! {
            agent_action: AgentAction = "AgentAction", "update";
            permission: Permission = "Permission", "update";
        }
    }

    object!(ApplicationSettings = "AWS::AppStream::Stack.ApplicationSettings", "appstream-stack-applicationsettings");
    impl ApplicationSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            settings_group: String = "SettingsGroup", "update; at most 100 characters";
        }
    }

    object!(ContentRedirection = "AWS::AppStream::Stack.ContentRedirection", "appstream-stack-contentredirection");
    impl ContentRedirection {
        new! {}
        set! {
            host_to_client: UrlRedirectionConfig = "HostToClient", "update";
        }
    }

    object!(StorageConnector = "AWS::AppStream::Stack.StorageConnector", "appstream-stack-storageconnector");
    impl StorageConnector {
        new! {
            connector_type: ConnectorType = "ConnectorType", "update";
        }
        set! {
            domains: [String] = "Domains", "update; at most 50 items";
        }
    }

    object!(StreamingExperienceSettings = "AWS::AppStream::Stack.StreamingExperienceSettings", "appstream-stack-streamingexperiencesettings");
    impl StreamingExperienceSettings {
        new! {}
        set! {
            preferred_protocol: PreferredProtocol = "PreferredProtocol", "update";
        }
    }

    object!(UrlRedirectionConfig = "AWS::AppStream::Stack.UrlRedirectionConfig", "appstream-stack-urlredirectionconfig");
    impl UrlRedirectionConfig {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            allowed_urls: [String] = "AllowedUrls", "update; at most 100 items";
            denied_urls: [String] = "DeniedUrls", "update; at most 100 items";
        }
    }

    object!(UserSetting = "AWS::AppStream::Stack.UserSetting", "appstream-stack-usersetting");
    impl UserSetting {
        new! {
            action: Action = "Action", "update";
            permission: Permission = "Permission", "update";
        }
        set! {
            maximum_length: i64 = "MaximumLength", "update";
        }
    }
    values! { EndpointType: Streaming = "STREAMING" }
    values! { ScreenImageFormat: Jpeg = "JPEG", Png = "PNG" }
    values! { ScreenResolution: W1280xH720 = "W_1280xH_720" }
    values! { UserControlMode: Disabled = "DISABLED", ViewOnly = "VIEW_ONLY", ViewStop = "VIEW_STOP" }
    values! { AgentAction: ComputerInput = "COMPUTER_INPUT", ComputerVision = "COMPUTER_VISION", ForwardMcpTools = "FORWARD_MCP_TOOLS" }
    values! { Permission: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ConnectorType: GoogleDrive = "GOOGLE_DRIVE", Homefolders = "HOMEFOLDERS", OneDrive = "ONE_DRIVE" }
    values! { PreferredProtocol: Tcp = "TCP", Udp = "UDP" }
    values! { Action: AutoTimeZoneRedirection = "AUTO_TIME_ZONE_REDIRECTION", ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE", ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE", DomainPasswordSignin = "DOMAIN_PASSWORD_SIGNIN", DomainSmartCardSignin = "DOMAIN_SMART_CARD_SIGNIN", FileDownload = "FILE_DOWNLOAD", FileUpload = "FILE_UPLOAD", PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE" }
}

resource! {
    StackFleetAssociation = "AWS::AppStream::StackFleetAssociation", "appstream-stackfleetassociation", None, String
}
impl StackFleetAssociation {
    new! {
        fleet_name: String = "FleetName", "replacement";
        stack_name: String = "StackName", "replacement";
    }
}
impl c::Handle<StackFleetAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    StackUserAssociation = "AWS::AppStream::StackUserAssociation", "appstream-stackuserassociation", None, String
}
impl StackUserAssociation {
    new! {
        authentication_type: String = "AuthenticationType", "replacement";
        stack_name: String = "StackName", "replacement";
        user_name: String = "UserName", "replacement";
    }
    set! {
        send_email_notification: bool = "SendEmailNotification", "replacement";
    }
}

resource! {
    User = "AWS::AppStream::User", "appstream-user", None, String
}
impl User {
    new! {
        authentication_type: user::AuthenticationType = "AuthenticationType", "replacement";
        user_name: String = "UserName", "replacement; 1 to 128 characters";
    }
    set! {
        first_name: String = "FirstName", "replacement; at most 2048 characters";
        last_name: String = "LastName", "replacement; at most 2048 characters";
        message_action: user::MessageAction = "MessageAction", "replacement; cannot be read back";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { User: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`User`].
pub mod user {
    values! { AuthenticationType: Api = "API", AwsAd = "AWS_AD", Saml = "SAML", Userpool = "USERPOOL" }
    values! { MessageAction: Resend = "RESEND", Suppress = "SUPPRESS" }
}
