// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WorkSpaces`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ConnectionAlias = "AWS::WorkSpaces::ConnectionAlias", "workspaces-connectionalias", List("Tags"), String
}
impl ConnectionAlias {
    new! {
        connection_string: String = "ConnectionString", "replacement; 1 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<ConnectionAlias> {
    get! {
        attr_alias_id: String = "AliasId";
        attr_associations: [v::Json] = "Associations";
        attr_connection_alias_state: String = "ConnectionAliasState";
    }
}
/// Property types and values of [`ConnectionAlias`].
pub mod connection_alias {
    object!(ConnectionAliasAssociation = "AWS::WorkSpaces::ConnectionAlias.ConnectionAliasAssociation", "workspaces-connectionalias-connectionaliasassociation");
    impl ConnectionAliasAssociation {
        new! {}
        set! {
            associated_account_id: String = "AssociatedAccountId", "update";
            association_status: AssociationStatus = "AssociationStatus", "update";
            connection_identifier: String = "ConnectionIdentifier", "update; 1 to 20 characters";
            resource_id: String = "ResourceId", "update; 1 to 1000 characters";
        }
    }
    values! { AssociationStatus: NotAssociated = "NOT_ASSOCIATED", PendingAssociation = "PENDING_ASSOCIATION", AssociatedWithOwnerAccount = "ASSOCIATED_WITH_OWNER_ACCOUNT", AssociatedWithSharedAccount = "ASSOCIATED_WITH_SHARED_ACCOUNT", PendingDisassociation = "PENDING_DISASSOCIATION" }
}

resource! {
    Directory = "AWS::WorkSpaces::Directory", "workspaces-directory", List("Tags"), m::Arn
}
impl Directory {
    new! {}
    set! {
        active_directory_config: directory::ActiveDirectoryConfig = "ActiveDirectoryConfig", "replacement";
        certificate_based_auth_properties: directory::CertificateBasedAuthProperties = "CertificateBasedAuthProperties", "update";
        enable_self_service: bool = "EnableSelfService", "replacement; cannot be read back";
        endpoint_encryption_mode: directory::EndpointEncryptionMode = "EndpointEncryptionMode", "update";
        idc_instance_arn: m::Arn = "IdcInstanceArn", "replacement; cannot be read back";
        ip_group_ids: [String] = "IpGroupIds", "update";
        microsoft_entra_config: directory::MicrosoftEntraConfig = "MicrosoftEntraConfig", "replacement";
        saml_properties: directory::SamlProperties = "SamlProperties", "update";
        selfservice_permissions: directory::SelfservicePermissions = "SelfservicePermissions", "update";
        streaming_properties: directory::StreamingProperties = "StreamingProperties", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; at most 2 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tenancy: directory::Tenancy = "Tenancy", "replacement";
        user_identity_type: directory::UserIdentityType = "UserIdentityType", "replacement";
        workspace_access_properties: directory::WorkspaceAccessProperties = "WorkspaceAccessProperties", "update";
        workspace_creation_properties: directory::DefaultWorkspaceCreationProperties = "WorkspaceCreationProperties", "update";
        workspace_directory_description: String = "WorkspaceDirectoryDescription", "replacement";
        workspace_directory_name: String = "WorkspaceDirectoryName", "replacement";
        workspace_type: directory::WorkspaceType = "WorkspaceType", "replacement";
    }
}
impl c::Handle<Directory> {
    get! {
        attr_alias: String = "Alias";
        attr_arn: m::Arn = "Arn";
        attr_customer_user_name: String = "CustomerUserName";
        attr_directory_id: String = "DirectoryId";
        attr_directory_name: String = "DirectoryName";
        attr_directory_type: String = "DirectoryType";
        attr_dns_ip_addresses: [String] = "DnsIpAddresses";
        attr_dns_ipv6_addresses: [String] = "DnsIpv6Addresses";
        attr_idc_config: v::Json = "IDCConfig";
        attr_iam_role_id: String = "IamRoleId";
        attr_registration_code: String = "RegistrationCode";
        attr_state: String = "State";
        attr_workspace_security_group_id: String = "WorkspaceSecurityGroupId";
    }
}
give! { Directory: m::Arn = Ref; }
/// Property types and values of [`Directory`].
pub mod directory {
    use crate::value::meaning as m;
    object!(AccessEndpoint = "AWS::WorkSpaces::Directory.AccessEndpoint", "workspaces-directory-accessendpoint");
    impl AccessEndpoint {
        new! {}
        set! {
            access_endpoint_type: AccessEndpointType = "AccessEndpointType", "update";
            vpc_endpoint_id: String = "VpcEndpointId", "update";
        }
    }

    object!(AccessEndpointConfig = "AWS::WorkSpaces::Directory.AccessEndpointConfig", "workspaces-directory-accessendpointconfig");
    impl AccessEndpointConfig {
        new! {
            access_endpoints: [AccessEndpoint] = "AccessEndpoints", "update";
        }
        set! {
            internet_fallback_protocols: [InternetFallbackProtocol] = "InternetFallbackProtocols", "update";
        }
    }

    object!(ActiveDirectoryConfig = "AWS::WorkSpaces::Directory.ActiveDirectoryConfig", "workspaces-directory-activedirectoryconfig");
    impl ActiveDirectoryConfig {
        new! {
            service_account_secret_arn: m::Arn = "ServiceAccountSecretArn", "update";
            domain_name: String = "DomainName", "update";
        }
    }

    object!(CertificateBasedAuthProperties = "AWS::WorkSpaces::Directory.CertificateBasedAuthProperties", "workspaces-directory-certificatebasedauthproperties");
    impl CertificateBasedAuthProperties {
        new! {}
        set! {
            certificate_authority_arn: m::Arn = "CertificateAuthorityArn", "update; 5 to 200 characters";
            status: CertificateBasedAuthPropertiesStatus = "Status", "update";
        }
    }

    object!(DefaultWorkspaceCreationProperties = "AWS::WorkSpaces::Directory.DefaultWorkspaceCreationProperties", "workspaces-directory-defaultworkspacecreationproperties");
    impl DefaultWorkspaceCreationProperties {
        new! {}
        set! {
            custom_security_group_id: String = "CustomSecurityGroupId", "update; 11 to 20 characters";
            default_ou: String = "DefaultOu", "update";
            enable_internet_access: bool = "EnableInternetAccess", "update";
            enable_maintenance_mode: bool = "EnableMaintenanceMode", "update";
            instance_iam_role_arn: m::iam::RoleArn = "InstanceIamRoleArn", "update";
            user_enabled_as_local_administrator: bool = "UserEnabledAsLocalAdministrator", "update";
        }
    }

    object!(GlobalAcceleratorForDirectory = "AWS::WorkSpaces::Directory.GlobalAcceleratorForDirectory", "workspaces-directory-globalacceleratorfordirectory");
    impl GlobalAcceleratorForDirectory {
        new! {
            mode: Mode = "Mode", "update";
        }
        set! {
            preferred_protocol: PreferredProtocol = "PreferredProtocol", "update";
        }
    }

    object!(IdcConfig = "AWS::WorkSpaces::Directory.IDCConfig", "workspaces-directory-idcconfig");
    impl IdcConfig {
        new! {}
        set! {
            application_arn: m::Arn = "ApplicationArn", "update";
            instance_arn: m::Arn = "InstanceArn", "update";
        }
    }

    object!(MicrosoftEntraConfig = "AWS::WorkSpaces::Directory.MicrosoftEntraConfig", "workspaces-directory-microsoftentraconfig");
    impl MicrosoftEntraConfig {
        new! {}
        set! {
            application_config_secret_arn: m::Arn = "ApplicationConfigSecretArn", "update";
            tenant_id: String = "TenantId", "update";
        }
    }

    object!(SamlProperties = "AWS::WorkSpaces::Directory.SamlProperties", "workspaces-directory-samlproperties");
    impl SamlProperties {
        new! {}
        set! {
            relay_state_parameter_name: String = "RelayStateParameterName", "update; at least 1 characters";
            status: SamlPropertiesStatus = "Status", "update";
            user_access_url: String = "UserAccessUrl", "update; 8 to 200 characters";
        }
    }

    object!(SelfservicePermissions = "AWS::WorkSpaces::Directory.SelfservicePermissions", "workspaces-directory-selfservicepermissions");
    impl SelfservicePermissions {
        new! {}
        set! {
            change_compute_type: ChangeComputeType = "ChangeComputeType", "update";
            increase_volume_size: IncreaseVolumeSize = "IncreaseVolumeSize", "update";
            rebuild_workspace: RebuildWorkspace = "RebuildWorkspace", "update";
            restart_workspace: RestartWorkspace = "RestartWorkspace", "update";
            switch_running_mode: SwitchRunningMode = "SwitchRunningMode", "update";
        }
    }

    object!(StorageConnector = "AWS::WorkSpaces::Directory.StorageConnector", "workspaces-directory-storageconnector");
    impl StorageConnector {
        new! {
            connector_type: ConnectorType = "ConnectorType", "update";
            status: StorageConnectorStatus = "Status", "update";
        }
    }

    object!(StreamingProperties = "AWS::WorkSpaces::Directory.StreamingProperties", "workspaces-directory-streamingproperties");
    impl StreamingProperties {
        new! {}
        set! {
            global_accelerator: GlobalAcceleratorForDirectory = "GlobalAccelerator", "update";
            storage_connectors: [StorageConnector] = "StorageConnectors", "update; at least 1 items";
            streaming_experience_preferred_protocol: StreamingExperiencePreferredProtocol = "StreamingExperiencePreferredProtocol", "update";
            user_settings: [UserSetting] = "UserSettings", "update; at least 1 items";
        }
    }

    object!(UserSetting = "AWS::WorkSpaces::Directory.UserSetting", "workspaces-directory-usersetting");
    impl UserSetting {
        new! {
            action: Action = "Action", "update";
            permission: Permission = "Permission", "update";
        }
        set! {
            maximum_length: i64 = "MaximumLength", "update; at least 0";
        }
    }

    object!(WorkspaceAccessProperties = "AWS::WorkSpaces::Directory.WorkspaceAccessProperties", "workspaces-directory-workspaceaccessproperties");
    impl WorkspaceAccessProperties {
        new! {}
        set! {
            access_endpoint_config: AccessEndpointConfig = "AccessEndpointConfig", "update";
            device_type_android: DeviceTypeAndroid = "DeviceTypeAndroid", "update";
            device_type_chrome_os: DeviceTypeChromeOs = "DeviceTypeChromeOs", "update";
            device_type_ios: DeviceTypeIos = "DeviceTypeIos", "update";
            device_type_linux: DeviceTypeLinux = "DeviceTypeLinux", "update";
            device_type_osx: DeviceTypeOsx = "DeviceTypeOsx", "update";
            device_type_web: DeviceTypeWeb = "DeviceTypeWeb", "update";
            device_type_windows: DeviceTypeWindows = "DeviceTypeWindows", "update";
            device_type_work_spaces_thin_client: DeviceTypeWorkSpacesThinClient = "DeviceTypeWorkSpacesThinClient", "update";
            device_type_zero_client: DeviceTypeZeroClient = "DeviceTypeZeroClient", "update";
        }
    }
    values! { EndpointEncryptionMode: StandardTls = "STANDARD_TLS", FipsValidated = "FIPS_VALIDATED" }
    values! { Tenancy: Dedicated = "DEDICATED", Shared = "SHARED" }
    values! { UserIdentityType: CustomerManaged = "CUSTOMER_MANAGED", AwsDirectoryService = "AWS_DIRECTORY_SERVICE", AwsIamIdentityCenter = "AWS_IAM_IDENTITY_CENTER" }
    values! { WorkspaceType: Personal = "PERSONAL", Pools = "POOLS" }
    values! { AccessEndpointType: StreamingWsp = "STREAMING_WSP" }
    values! { InternetFallbackProtocol: Pcoip = "PCOIP" }
    values! { CertificateBasedAuthPropertiesStatus: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Mode: EnabledAuto = "ENABLED_AUTO", Disabled = "DISABLED" }
    values! { PreferredProtocol: Tcp = "TCP", None = "NONE" }
    values! { SamlPropertiesStatus: Disabled = "DISABLED", Enabled = "ENABLED", EnabledWithDirectoryLoginFallback = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK" }
    values! { ChangeComputeType: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { IncreaseVolumeSize: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { RebuildWorkspace: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { RestartWorkspace: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SwitchRunningMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ConnectorType: HomeFolder = "HOME_FOLDER" }
    values! { StorageConnectorStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { StreamingExperiencePreferredProtocol: Tcp = "TCP", Udp = "UDP" }
    values! { Action: ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE", ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE", PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE", SmartCard = "SMART_CARD" }
    values! { Permission: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { DeviceTypeAndroid: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeChromeOs: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeIos: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeLinux: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeOsx: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeWeb: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeWindows: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeWorkSpacesThinClient: Allow = "ALLOW", Deny = "DENY" }
    values! { DeviceTypeZeroClient: Allow = "ALLOW", Deny = "DENY" }
}

resource! {
    Workspace = "AWS::WorkSpaces::Workspace", "workspaces-workspace", List("Tags"), String
}
impl Workspace {
    new! {
        bundle_id: String = "BundleId", "may replace";
        directory_id: String = "DirectoryId", "replacement";
        user_name: String = "UserName", "replacement";
    }
    set! {
        root_volume_encryption_enabled: bool = "RootVolumeEncryptionEnabled", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_volume_encryption_enabled: bool = "UserVolumeEncryptionEnabled", "may replace";
        volume_encryption_key: String = "VolumeEncryptionKey", "may replace";
        workspace_properties: workspace::WorkspaceProperties = "WorkspaceProperties", "update";
    }
}
impl c::Handle<Workspace> {
    get! {
        attr_id: String = "Id";
        attr_workspace_id: String = "WorkspaceId";
    }
}
/// Property types and values of [`Workspace`].
pub mod workspace {
    object!(WorkspaceProperties = "AWS::WorkSpaces::Workspace.WorkspaceProperties", "workspaces-workspace-workspaceproperties");
    impl WorkspaceProperties {
        new! {}
        set! {
            compute_type_name: String = "ComputeTypeName", "update";
            root_volume_size_gib: i64 = "RootVolumeSizeGib", "update";
            running_mode: String = "RunningMode", "update";
            running_mode_auto_stop_timeout_in_minutes: i64 = "RunningModeAutoStopTimeoutInMinutes", "update";
            user_volume_size_gib: i64 = "UserVolumeSizeGib", "update";
        }
    }
}

resource! {
    WorkspaceIpGroup = "AWS::WorkSpaces::WorkspaceIpGroup", "workspaces-workspaceipgroup", List("Tags"), m::Arn
}
impl WorkspaceIpGroup {
    new! {
        group_name: String = "GroupName", "replacement";
    }
    set! {
        group_desc: String = "GroupDesc", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_rules: [workspace_ip_group::IpRuleItem] = "UserRules", "update";
    }
}
impl c::Handle<WorkspaceIpGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_group_id: String = "GroupId";
    }
}
give! { WorkspaceIpGroup: m::Arn = Ref; }
/// Property types and values of [`WorkspaceIpGroup`].
pub mod workspace_ip_group {
    object!(IpRuleItem = "AWS::WorkSpaces::WorkspaceIpGroup.IpRuleItem", "workspaces-workspaceipgroup-ipruleitem");
    impl IpRuleItem {
        new! {
            ip_rule: String = "IpRule", "update";
        }
        set! {
            rule_desc: String = "RuleDesc", "update";
        }
    }
}

resource! {
    WorkspacesPool = "AWS::WorkSpaces::WorkspacesPool", "workspaces-workspacespool", List("Tags"), String
}
impl WorkspacesPool {
    new! {
        bundle_id: String = "BundleId", "update";
        directory_id: String = "DirectoryId", "update; 10 to 65 characters";
        pool_name: String = "PoolName", "replacement";
        capacity: workspaces_pool::Capacity = "Capacity", "update";
    }
    set! {
        application_settings: workspaces_pool::ApplicationSettings = "ApplicationSettings", "update";
        description: String = "Description", "update; 1 to 255 characters";
        running_mode: workspaces_pool::RunningMode = "RunningMode", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timeout_settings: workspaces_pool::TimeoutSettings = "TimeoutSettings", "update";
    }
}
impl c::Handle<WorkspacesPool> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_pool_arn: m::Arn = "PoolArn";
        attr_pool_id: String = "PoolId";
    }
}
give! { WorkspacesPool: m::Arn = GetAtt("PoolArn"); }
/// Property types and values of [`WorkspacesPool`].
pub mod workspaces_pool {
    object!(ApplicationSettings = "AWS::WorkSpaces::WorkspacesPool.ApplicationSettings", "workspaces-workspacespool-applicationsettings");
    impl ApplicationSettings {
        new! {
            status: ApplicationSettingsStatus = "Status", "update";
        }
        set! {
            settings_group: String = "SettingsGroup", "update; at most 100 characters";
        }
    }

    object!(Capacity = "AWS::WorkSpaces::WorkspacesPool.Capacity", "workspaces-workspacespool-capacity");
    impl Capacity {
        new! {
            desired_user_sessions: i64 = "DesiredUserSessions", "update; at least 0";
        }
    }

    object!(TimeoutSettings = "AWS::WorkSpaces::WorkspacesPool.TimeoutSettings", "workspaces-workspacespool-timeoutsettings");
    impl TimeoutSettings {
        new! {}
        set! {
            disconnect_timeout_in_seconds: i64 = "DisconnectTimeoutInSeconds", "update; 60 to 36000";
            idle_disconnect_timeout_in_seconds: i64 = "IdleDisconnectTimeoutInSeconds", "update; 0 to 36000";
            max_user_duration_in_seconds: i64 = "MaxUserDurationInSeconds", "update; 600 to 432000";
        }
    }
    values! { RunningMode: AlwaysOn = "ALWAYS_ON", AutoStop = "AUTO_STOP" }
    values! { ApplicationSettingsStatus: Disabled = "DISABLED", Enabled = "ENABLED" }
}
