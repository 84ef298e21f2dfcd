// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Transfer`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Agreement = "AWS::Transfer::Agreement", "transfer-agreement", List("Tags"), String
}
impl Agreement {
    new! {
        local_profile_id: String = "LocalProfileId", "update; 19 characters";
        partner_profile_id: String = "PartnerProfileId", "update; 19 characters";
        server_id: String = "ServerId", "replacement; 19 characters";
        access_role: String = "AccessRole", "update; 20 to 2048 characters";
    }
    set! {
        base_directory: String = "BaseDirectory", "update; at most 1024 characters";
        custom_directories: agreement::CustomDirectories = "CustomDirectories", "update";
        description: String = "Description", "update; 1 to 200 characters";
        enforce_message_signing: agreement::EnforceMessageSigning = "EnforceMessageSigning", "update";
        preserve_filename: agreement::PreserveFilename = "PreserveFilename", "update";
        status: agreement::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Agreement> {
    get! {
        attr_agreement_id: String = "AgreementId";
        attr_arn: m::Arn = "Arn";
    }
}
give! { Agreement: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Agreement`].
pub mod agreement {
    object!(CustomDirectories = "AWS::Transfer::Agreement.CustomDirectories", "transfer-agreement-customdirectories");
    new_struct! { CustomDirectories, CustomDirectoriesRequired {
        failed_files_directory: String = "FailedFilesDirectory", "update; at most 1024 characters";
        mdn_files_directory: String = "MdnFilesDirectory", "update; at most 1024 characters";
        payload_files_directory: String = "PayloadFilesDirectory", "update; at most 1024 characters";
        status_files_directory: String = "StatusFilesDirectory", "update; at most 1024 characters";
        temporary_files_directory: String = "TemporaryFilesDirectory", "update; at most 1024 characters";
    } }
    values! { EnforceMessageSigning: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { PreserveFilename: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
}

resource! {
    Certificate = "AWS::Transfer::Certificate", "transfer-certificate", List("Tags"), String
}
impl Certificate {
    new! {
        certificate: String = "Certificate", "replacement; 1 to 16384 characters";
        usage: certificate::Usage = "Usage", "update";
    }
    set! {
        active_date: String = "ActiveDate", "update";
        certificate_chain: String = "CertificateChain", "replacement; 1 to 2097152 characters";
        description: String = "Description", "update; 1 to 200 characters";
        inactive_date: String = "InactiveDate", "update";
        private_key: String = "PrivateKey", "replacement; 1 to 16384 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_certificate_id: String = "CertificateId";
        attr_not_after_date: String = "NotAfterDate";
        attr_not_before_date: String = "NotBeforeDate";
        attr_serial: String = "Serial";
        attr_status: String = "Status";
        attr_type: String = "Type";
    }
}
give! { Certificate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Certificate`].
pub mod certificate {
    values! { Usage: Signing = "SIGNING", Encryption = "ENCRYPTION", Tls = "TLS" }
}

resource! {
    Connector = "AWS::Transfer::Connector", "transfer-connector", List("Tags"), String
}
impl Connector {
    new! {
        access_role: String = "AccessRole", "update; 20 to 2048 characters";
    }
    set! {
        as2_config: connector::As2Config = "As2Config", "update";
        egress_config: connector::ConnectorEgressConfig = "EgressConfig", "update";
        egress_type: connector::ConnectorEgressType = "EgressType", "update";
        ip_address_type: connector::IpAddressType = "IpAddressType", "update";
        logging_role: String = "LoggingRole", "update; 20 to 2048 characters";
        security_policy_name: String = "SecurityPolicyName", "update; at most 50 characters";
        sftp_config: connector::SftpConfig = "SftpConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        url: String = "Url", "update; at most 255 characters";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_connector_id: String = "ConnectorId";
        attr_error_message: String = "ErrorMessage";
        attr_service_managed_egress_ip_addresses: [String] = "ServiceManagedEgressIpAddresses";
        attr_status: String = "Status";
    }
}
give! { Connector: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(As2Config = "AWS::Transfer::Connector.As2Config", "transfer-connector-as2config");
    impl As2Config {
        new! {}
        set! {
            async_mdn_config: ConnectorAsyncMdnConfig = "AsyncMdnConfig", "update";
            basic_auth_secret_id: String = "BasicAuthSecretId", "update; at most 2048 characters";
            compression: Compression = "Compression", "update";
            encryption_algorithm: EncryptionAlgorithm = "EncryptionAlgorithm", "update";
            local_profile_id: String = "LocalProfileId", "update; 19 characters";
            mdn_response: MdnResponse = "MdnResponse", "update";
            mdn_signing_algorithm: MdnSigningAlgorithm = "MdnSigningAlgorithm", "update";
            message_subject: String = "MessageSubject", "update; 1 to 1024 characters";
            partner_profile_id: String = "PartnerProfileId", "update; 19 characters";
            preserve_content_type: PreserveContentType = "PreserveContentType", "update";
            signing_algorithm: SigningAlgorithm = "SigningAlgorithm", "update";
        }
    }

    object!(ConnectorAsyncMdnConfig = "AWS::Transfer::Connector.ConnectorAsyncMdnConfig", "transfer-connector-connectorasyncmdnconfig");
    impl ConnectorAsyncMdnConfig {
        new! {
            server_ids: [String] = "ServerIds", "update; 1 to 10 items";
            url: String = "Url", "update; at most 255 characters";
        }
    }

    object!(ConnectorEgressConfig = "AWS::Transfer::Connector.ConnectorEgressConfig", "transfer-connector-connectoregressconfig");
    impl ConnectorEgressConfig {
        new! {
            vpc_lattice: ConnectorVpcLatticeEgressConfig = "VpcLattice", "update";
        }
    }

    object!(ConnectorVpcLatticeEgressConfig = "AWS::Transfer::Connector.ConnectorVpcLatticeEgressConfig", "transfer-connector-connectorvpclatticeegressconfig");
    impl ConnectorVpcLatticeEgressConfig {
        new! {
            resource_configuration_arn: m::Arn = "ResourceConfigurationArn", "update; 1 to 2048 characters";
        }
        set! {
            port_number: i64 = "PortNumber", "update; 1 to 65535";
        }
    }

    object!(SftpConfig = "AWS::Transfer::Connector.SftpConfig", "transfer-connector-sftpconfig");
    impl SftpConfig {
        new! {}
        set! {
            max_concurrent_connections: i64 = "MaxConcurrentConnections", "update; 1 to 5; default `1`";
            ordered_user_secret_version_stages: [String] = "OrderedUserSecretVersionStages", "update; 1 to 2 items";
            trusted_host_keys: [String] = "TrustedHostKeys", "update; at most 10 items";
            user_secret_id: String = "UserSecretId", "update; 1 to 2048 characters";
        }
    }
    values! { ConnectorEgressType: ServiceManaged = "SERVICE_MANAGED", VpcLattice = "VPC_LATTICE" }
    values! { IpAddressType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
    values! { Compression: Zlib = "ZLIB", Disabled = "DISABLED" }
    values! { EncryptionAlgorithm: Aes128Cbc = "AES128_CBC", Aes192Cbc = "AES192_CBC", Aes256Cbc = "AES256_CBC", None = "NONE", DesEde3Cbc = "DES_EDE3_CBC" }
    values! { MdnResponse: Sync = "SYNC", Async = "ASYNC", None = "NONE" }
    values! { MdnSigningAlgorithm: Sha256 = "SHA256", Sha384 = "SHA384", Sha512 = "SHA512", Sha1 = "SHA1", None = "NONE", Default = "DEFAULT" }
    values! { PreserveContentType: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SigningAlgorithm: Sha256 = "SHA256", Sha384 = "SHA384", Sha512 = "SHA512", Sha1 = "SHA1", None = "NONE" }
}

resource! {
    HostKey = "AWS::Transfer::HostKey", "transfer-hostkey", List("Tags"), m::Arn
}
impl HostKey {
    new! {
        server_id: String = "ServerId", "replacement; 19 characters";
    }
    set! {
        description: String = "Description", "update; at most 200 characters";
        host_key_body: String = "HostKeyBody", "replacement; at most 4096 characters; cannot be read back";
        kms_key: String = "KmsKey", "update; 20 to 1600 characters; cannot be read back";
        storage_type: host_key::StorageType = "StorageType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<HostKey> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_date_imported: String = "DateImported";
        attr_host_key_fingerprint: String = "HostKeyFingerprint";
        attr_host_key_id: String = "HostKeyId";
        attr_secret_id: String = "SecretId";
        attr_type: String = "Type";
    }
}
give! { HostKey: m::Arn = Ref; }
/// Property types and values of [`HostKey`].
pub mod host_key {
    values! { StorageType: ServiceManaged = "SERVICE_MANAGED", SecretsManager = "SECRETS_MANAGER" }
}

resource! {
    Profile = "AWS::Transfer::Profile", "transfer-profile", List("Tags"), String
}
impl Profile {
    new! {
        as2_id: String = "As2Id", "update; 1 to 128 characters";
        profile_type: profile::ProfileType = "ProfileType", "replacement";
    }
    set! {
        certificate_ids: [String] = "CertificateIds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Profile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_profile_id: String = "ProfileId";
    }
}
give! { Profile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Profile`].
pub mod profile {
    values! { ProfileType: Local = "LOCAL", Partner = "PARTNER" }
}

resource! {
    Server = "AWS::Transfer::Server", "transfer-server", List("Tags"), m::Arn
}
impl Server {
    new! {}
    set! {
        certificate: String = "Certificate", "update; at most 1600 characters";
        create_with_host_key: bool = "CreateWithHostKey", "update; cannot be read back";
        domain: server::Domain = "Domain", "replacement";
        endpoint_details: server::EndpointDetails = "EndpointDetails", "may replace";
        endpoint_type: server::EndpointType = "EndpointType", "update";
        identity_provider_details: server::IdentityProviderDetails = "IdentityProviderDetails", "update";
        identity_provider_type: server::IdentityProviderType = "IdentityProviderType", "replacement";
        ip_address_type: server::IpAddressType = "IpAddressType", "may replace";
        logging_role: String = "LoggingRole", "update; at most 2048 characters";
        post_authentication_login_banner: String = "PostAuthenticationLoginBanner", "update; at most 4096 characters";
        pre_authentication_login_banner: String = "PreAuthenticationLoginBanner", "update; at most 4096 characters";
        protocol_details: server::ProtocolDetails = "ProtocolDetails", "update";
        protocols: [server::Protocol] = "Protocols", "update; 1 to 4 items";
        s3_storage_options: server::S3StorageOptions = "S3StorageOptions", "update";
        security_policy_name: String = "SecurityPolicyName", "update; at most 100 characters";
        structured_log_destinations: [String] = "StructuredLogDestinations", "update; at most 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        workflow_details: server::WorkflowDetails = "WorkflowDetails", "update";
    }
}
impl c::Handle<Server> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_as2_service_managed_egress_ip_addresses: [String] = "As2ServiceManagedEgressIpAddresses";
        attr_server_id: String = "ServerId";
        attr_state: String = "State";
    }
}
give! { Server: m::Arn = Ref; }
/// Property types and values of [`Server`].
pub mod server {
    use crate::value::meaning as m;
    object!(EndpointDetails = "AWS::Transfer::Server.EndpointDetails", "transfer-server-endpointdetails");
    impl EndpointDetails {
        new! {}
        set! {
            address_allocation_ids: [String] = "AddressAllocationIds", "may replace";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
            vpc_endpoint_id: String = "VpcEndpointId", "update; 22 characters";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
        }
    }

    object!(IdentityProviderDetails = "AWS::Transfer::Server.IdentityProviderDetails", "transfer-server-identityproviderdetails");
    impl IdentityProviderDetails {
        new! {}
        set! {
            directory_id: String = "DirectoryId", "update; 12 characters";
            function: String = "Function", "update; 1 to 170 characters";
            invocation_role: String = "InvocationRole", "update; 20 to 2048 characters";
            sftp_authentication_methods: SftpAuthenticationMethods = "SftpAuthenticationMethods", "update";
            url: String = "Url", "update; at most 255 characters";
        }
    }

    object!(ProtocolDetails = "AWS::Transfer::Server.ProtocolDetails", "transfer-server-protocoldetails");
    impl ProtocolDetails {
        new! {}
        set! {
            as2_transports: [As2Transport] = "As2Transports", "update; 1 items";
            passive_ip: String = "PassiveIp", "update; at most 15 characters";
            proxy_config: ProxyConfig = "ProxyConfig", "update";
            set_stat_option: SetStatOption = "SetStatOption", "update";
            tls_session_resumption_mode: TlsSessionResumptionMode = "TlsSessionResumptionMode", "update";
        }
    }

    object!(ProxyConfig = "AWS::Transfer::Server.ProxyConfig", "transfer-server-proxyconfig");
    impl ProxyConfig {
        new! {}
        set! {
            sftp_mode: ProxyMode = "SftpMode", "update";
        }
    }

    object!(S3StorageOptions = "AWS::Transfer::Server.S3StorageOptions", "transfer-server-s3storageoptions");
    impl S3StorageOptions {
        new! {}
        set! {
            directory_listing_optimization: DirectoryListingOptimization = "DirectoryListingOptimization", "update";
        }
    }

    object!(WorkflowDetail = "AWS::Transfer::Server.WorkflowDetail", "transfer-server-workflowdetail");
    impl WorkflowDetail {
        new! {
            workflow_id: String = "WorkflowId", "update; 19 characters";
            execution_role: String = "ExecutionRole", "update; 20 to 2048 characters";
        }
    }

    object!(WorkflowDetails = "AWS::Transfer::Server.WorkflowDetails", "transfer-server-workflowdetails");
    impl WorkflowDetails {
        new! {}
        set! {
            on_partial_upload: [WorkflowDetail] = "OnPartialUpload", "update; at most 1 items";
            on_upload: [WorkflowDetail] = "OnUpload", "update; at most 1 items";
        }
    }
    values! { Domain: S3 = "S3", Efs = "EFS" }
    values! { EndpointType: Public = "PUBLIC", Vpc = "VPC", VpcEndpoint = "VPC_ENDPOINT" }
    values! { IdentityProviderType: ServiceManaged = "SERVICE_MANAGED", ApiGateway = "API_GATEWAY", AwsDirectoryService = "AWS_DIRECTORY_SERVICE", AwsLambda = "AWS_LAMBDA" }
    values! { IpAddressType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
    values! { Protocol: Sftp = "SFTP", Ftp = "FTP", Ftps = "FTPS", As2 = "AS2" }
    values! { SftpAuthenticationMethods: Password = "PASSWORD", PublicKey = "PUBLIC_KEY", PublicKeyOrPassword = "PUBLIC_KEY_OR_PASSWORD", PublicKeyAndPassword = "PUBLIC_KEY_AND_PASSWORD" }
    values! { As2Transport: Http = "HTTP" }
    values! { SetStatOption: Default = "DEFAULT", EnableNoOp = "ENABLE_NO_OP" }
    values! { TlsSessionResumptionMode: Disabled = "DISABLED", Enabled = "ENABLED", Enforced = "ENFORCED" }
    values! { ProxyMode: ProxyProtocolV2Enforced = "PROXY_PROTOCOL_V2_ENFORCED", None = "NONE" }
    values! { DirectoryListingOptimization: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    User = "AWS::Transfer::User", "transfer-user", List("Tags"), m::Arn
}
impl User {
    new! {
        server_id: String = "ServerId", "replacement; 19 characters";
        user_name: String = "UserName", "replacement; 3 to 100 characters";
        role: String = "Role", "update; 20 to 2048 characters";
    }
    set! {
        home_directory: String = "HomeDirectory", "update; at most 1024 characters";
        home_directory_mappings: [user::HomeDirectoryMapEntry] = "HomeDirectoryMappings", "update; 1 to 50000 items";
        home_directory_type: user::HomeDirectoryType = "HomeDirectoryType", "update";
        policy: String = "Policy", "update; at most 2048 characters";
        posix_profile: user::PosixProfile = "PosixProfile", "update";
        ssh_public_keys: [String] = "SshPublicKeys", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_server_id: String = "ServerId";
        attr_user_name: String = "UserName";
    }
}
give! { User: m::Arn = Ref; }
/// Property types and values of [`User`].
pub mod user {
    use crate::value as v;
    object!(HomeDirectoryMapEntry = "AWS::Transfer::User.HomeDirectoryMapEntry", "transfer-user-homedirectorymapentry");
    impl HomeDirectoryMapEntry {
        new! {
            entry: String = "Entry", "update; at most 1024 characters";
            target: String = "Target", "update; at most 1024 characters";
        }
        set! {
            type_: MapType = "Type", "update";
        }
    }

    object!(PosixProfile = "AWS::Transfer::User.PosixProfile", "transfer-user-posixprofile");
    impl PosixProfile {
        new! {
            gid: v::Number = "Gid", "update; 0 to 4294967295";
            uid: v::Number = "Uid", "update; 0 to 4294967295";
        }
        set! {
            secondary_gids: [v::Number] = "SecondaryGids", "update; at most 16 items";
        }
    }
    values! { HomeDirectoryType: Path = "PATH", Logical = "LOGICAL" }
    values! { MapType: File = "FILE", Directory = "DIRECTORY" }
}

resource! {
    WebApp = "AWS::Transfer::WebApp", "transfer-webapp", List("Tags"), m::Arn
}
impl WebApp {
    new! {
        identity_provider_details: web_app::IdentityProviderDetails = "IdentityProviderDetails", "update";
    }
    set! {
        access_endpoint: String = "AccessEndpoint", "update; 1 to 1024 characters";
        endpoint_details: web_app::EndpointDetails = "EndpointDetails", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        web_app_customization: web_app::WebAppCustomization = "WebAppCustomization", "update";
        web_app_endpoint_policy: web_app::WebAppEndpointPolicy = "WebAppEndpointPolicy", "replacement";
        web_app_units: web_app::WebAppUnits = "WebAppUnits", "update";
    }
}
impl c::Handle<WebApp> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_identity_provider_details_application_arn: m::Arn = "IdentityProviderDetails.ApplicationArn";
        attr_vpc_endpoint_id: String = "VpcEndpointId";
        attr_web_app_id: String = "WebAppId";
    }
}
give! { WebApp: m::Arn = Ref; }
/// Property types and values of [`WebApp`].
pub mod web_app {
    use crate::value::meaning as m;
    object!(EndpointDetails = "AWS::Transfer::WebApp.EndpointDetails", "transfer-webapp-endpointdetails");
    impl EndpointDetails {
        new! {}
        set! {
            vpc: Vpc = "Vpc", "update";
        }
    }

    object!(IdentityProviderDetails = "AWS::Transfer::WebApp.IdentityProviderDetails", "transfer-webapp-identityproviderdetails");
    impl IdentityProviderDetails {
        new! {}
        set! {
            instance_arn: m::Arn = "InstanceArn", "replacement; 10 to 1224 characters";
            role: String = "Role", "update; 20 to 2048 characters";
        }
    }

    object!(Vpc = "AWS::Transfer::WebApp.Vpc", "transfer-webapp-vpc");
    impl Vpc {
        new! {}
        set! {
            ip_address_type: IpAddressType = "IpAddressType", "update; cannot be read back";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; at most 10 items; cannot be read back";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 10 items";
            vpc_id: m::ec2::VpcId = "VpcId", "replacement; 12 to 21 characters";
        }
    }

    object!(WebAppCustomization = "AWS::Transfer::WebApp.WebAppCustomization", "transfer-webapp-webappcustomization");
    impl WebAppCustomization {
        new! {}
        set! {
            favicon_file: String = "FaviconFile", "update; 1 to 20960 characters";
            logo_file: String = "LogoFile", "update; 1 to 51200 characters";
            title: String = "Title", "update; at most 100 characters";
        }
    }

    object!(WebAppUnits = "AWS::Transfer::WebApp.WebAppUnits", "transfer-webapp-webappunits");
    impl WebAppUnits {
        new! {
            provisioned: i64 = "Provisioned", "update; at least 1";
        }
    }
    values! { WebAppEndpointPolicy: Standard = "STANDARD", Fips = "FIPS" }
    values! { IpAddressType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
}

resource! {
    Workflow = "AWS::Transfer::Workflow", "transfer-workflow", List("Tags"), String
}
impl Workflow {
    new! {
        steps: [workflow::WorkflowStep] = "Steps", "replacement; at most 8 items";
    }
    set! {
        description: String = "Description", "replacement; at most 256 characters";
        on_exception_steps: [workflow::WorkflowStep] = "OnExceptionSteps", "replacement; at most 8 items";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Workflow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_workflow_id: String = "WorkflowId";
    }
}
give! { Workflow: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Workflow`].
pub mod workflow {
    use crate::value::meaning as m;
    object!(CopyStepDetails = "AWS::Transfer::Workflow.CopyStepDetails", "transfer-workflow-copystepdetails");
    impl CopyStepDetails {
        new! {}
        set! {
            destination_file_location: S3FileLocation = "DestinationFileLocation", "replacement";
            name: String = "Name", "replacement; at most 30 characters";
            overwrite_existing: OverwriteExisting = "OverwriteExisting", "replacement";
            source_file_location: String = "SourceFileLocation", "replacement; at most 256 characters";
        }
    }

    object!(CustomStepDetails = "AWS::Transfer::Workflow.CustomStepDetails", "transfer-workflow-customstepdetails");
    impl CustomStepDetails {
        new! {}
        set! {
            name: String = "Name", "replacement; at most 30 characters";
            source_file_location: String = "SourceFileLocation", "replacement; at most 256 characters";
            target: m::lambda::FunctionArn = "Target", "replacement; at most 170 characters";
            timeout_seconds: i64 = "TimeoutSeconds", "replacement; 1 to 1800";
        }
    }

    object!(DecryptStepDetails = "AWS::Transfer::Workflow.DecryptStepDetails", "transfer-workflow-decryptstepdetails");
    impl DecryptStepDetails {
        new! {
            type_: DecryptStepDetailsType = "Type", "replacement";
            destination_file_location: InputFileLocation = "DestinationFileLocation", "replacement";
        }
        set! {
            name: String = "Name", "replacement; at most 30 characters";
            overwrite_existing: OverwriteExisting = "OverwriteExisting", "replacement";
            source_file_location: String = "SourceFileLocation", "replacement; at most 256 characters";
        }
    }

    object!(DeleteStepDetails = "AWS::Transfer::Workflow.DeleteStepDetails", "transfer-workflow-deletestepdetails");
    impl DeleteStepDetails {
        new! {}
        set! {
            name: String = "Name", "replacement; at most 30 characters";
            source_file_location: String = "SourceFileLocation", "replacement; at most 256 characters";
        }
    }

    object!(EfsInputFileLocation = "AWS::Transfer::Workflow.EfsInputFileLocation", "transfer-workflow-efsinputfilelocation");
    impl EfsInputFileLocation {
        new! {}
        set! {
            file_system_id: String = "FileSystemId", "replacement; at most 128 characters";
            path: String = "Path", "replacement; 1 to 65536 characters";
        }
    }

    object!(InputFileLocation = "AWS::Transfer::Workflow.InputFileLocation", "transfer-workflow-inputfilelocation");
    impl InputFileLocation {
        new! {}
        set! {
            efs_file_location: EfsInputFileLocation = "EfsFileLocation", "replacement";
            s3_file_location: S3InputFileLocation = "S3FileLocation", "replacement";
        }
    }

    object!(S3FileLocation = "AWS::Transfer::Workflow.S3FileLocation", "transfer-workflow-s3filelocation");
    impl S3FileLocation {
        new! {}
        set! {
            s3_file_location: S3InputFileLocation = "S3FileLocation", "replacement";
        }
    }

    object!(S3InputFileLocation = "AWS::Transfer::Workflow.S3InputFileLocation", "transfer-workflow-s3inputfilelocation");
    impl S3InputFileLocation {
        new! {}
        set! {
            bucket: String = "Bucket", "replacement; 3 to 63 characters";
            key: String = "Key", "replacement; at most 1024 characters";
        }
    }

    object!(TagStepDetails = "AWS::Transfer::Workflow.TagStepDetails", "transfer-workflow-tagstepdetails");
    impl TagStepDetails {
        new! {}
        set! {
            name: String = "Name", "replacement; at most 30 characters";
            source_file_location: String = "SourceFileLocation", "replacement; at most 256 characters";
            tags: [crate::cfn::Tag] = "Tags", "replacement; 1 to 10 items";
        }
    }

    object!(WorkflowStep = "AWS::Transfer::Workflow.WorkflowStep", "transfer-workflow-workflowstep");
    impl WorkflowStep {
        new! {}
        set! {
            copy_step_details: CopyStepDetails = "CopyStepDetails", "replacement";
            custom_step_details: CustomStepDetails = "CustomStepDetails", "replacement";
            decrypt_step_details: DecryptStepDetails = "DecryptStepDetails", "replacement";
            delete_step_details: DeleteStepDetails = "DeleteStepDetails", "replacement";
            tag_step_details: TagStepDetails = "TagStepDetails", "replacement";
            type_: WorkflowStepType = "Type", "replacement";
        }
    }
    values! { OverwriteExisting: True = "TRUE", False = "FALSE" }
    values! { DecryptStepDetailsType: Pgp = "PGP" }
    values! { WorkflowStepType: Copy = "COPY", Custom = "CUSTOM", Decrypt = "DECRYPT", Delete = "DELETE", Tag = "TAG" }
}
