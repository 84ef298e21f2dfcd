// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DataSync`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Agent = "AWS::DataSync::Agent", "datasync-agent", List("Tags"), m::datasync::AgentArn
}
impl Agent {
    new! {}
    set! {
        activation_key: String = "ActivationKey", "replacement; at most 29 characters; cannot be read back";
        agent_name: String = "AgentName", "update; at most 256 characters";
        security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 items";
        subnet_arns: [m::Arn] = "SubnetArns", "replacement; 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_endpoint_id: String = "VpcEndpointId", "replacement";
    }
}
impl c::Handle<Agent> {
    get! {
        attr_agent_arn: m::datasync::AgentArn = "AgentArn";
        attr_endpoint_type: String = "EndpointType";
    }
}
give! { Agent: m::Arn = Ref; m::datasync::AgentArn = Ref; }

resource! {
    LocationAzureBlob = "AWS::DataSync::LocationAzureBlob", "datasync-locationazureblob", List("Tags"), m::Arn
}
impl LocationAzureBlob {
    new! {
        azure_blob_authentication_type: location_azure_blob::AzureBlobAuthenticationType = "AzureBlobAuthenticationType", "update; default `SAS`";
    }
    set! {
        agent_arns: [m::datasync::AgentArn] = "AgentArns", "update; 1 to 8 items";
        azure_access_tier: location_azure_blob::AzureAccessTier = "AzureAccessTier", "update; default `HOT`";
        azure_blob_container_url: String = "AzureBlobContainerUrl", "replacement; at most 325 characters; cannot be read back";
        azure_blob_sas_configuration: location_azure_blob::AzureBlobSasConfiguration = "AzureBlobSasConfiguration", "update; cannot be read back";
        azure_blob_type: location_azure_blob::AzureBlobType = "AzureBlobType", "update; default `BLOCK`";
        cmk_secret_config: location_azure_blob::CmkSecretConfig = "CmkSecretConfig", "update";
        custom_secret_config: location_azure_blob::CustomSecretConfig = "CustomSecretConfig", "update";
        federated_identity: location_azure_blob::AzureFederatedIdentityConfig = "FederatedIdentity", "update";
        subdirectory: String = "Subdirectory", "update; at most 1024 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationAzureBlob> {
    get! {
        attr_cmk_secret_config_secret_arn: m::Arn = "CmkSecretConfig.SecretArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_managed_secret_config: v::Json = "ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationAzureBlob`].
pub mod location_azure_blob {
    use crate::value::meaning as m;
    object!(AzureBlobSasConfiguration = "AWS::DataSync::LocationAzureBlob.AzureBlobSasConfiguration", "datasync-locationazureblob-azureblobsasconfiguration");
    impl AzureBlobSasConfiguration {
        new! {
            azure_blob_sas_token: String = "AzureBlobSasToken", "update; 1 to 255 characters";
        }
    }

    object!(AzureFederatedIdentityConfig = "AWS::DataSync::LocationAzureBlob.AzureFederatedIdentityConfig", "datasync-locationazureblob-azurefederatedidentityconfig");
    impl AzureFederatedIdentityConfig {
        new! {}
        set! {
            aws_iam_role: String = "AwsIamRole", "update; at most 2048 characters";
            azure_oidc: AzureOidcConfig = "AzureOidc", "update";
        }
    }

    object!(AzureOidcConfig = "AWS::DataSync::LocationAzureBlob.AzureOidcConfig", "datasync-locationazureblob-azureoidcconfig");
    impl AzureOidcConfig {
        new! {
            client_id: String = "ClientId", "update; 36 characters";
            tenant_id: String = "TenantId", "update; 36 characters";
        }
    }

    object!(CmkSecretConfig = "AWS::DataSync::LocationAzureBlob.CmkSecretConfig", "datasync-locationazureblob-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationAzureBlob.CustomSecretConfig", "datasync-locationazureblob-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationAzureBlob.ManagedSecretConfig", "datasync-locationazureblob-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }
    values! { AzureAccessTier: Hot = "HOT", Cool = "COOL", Archive = "ARCHIVE" }
    values! { AzureBlobAuthenticationType: Sas = "SAS", None = "NONE", Oidc = "OIDC" }
    values! { AzureBlobType: Block = "BLOCK" }
}

resource! {
    LocationEfs = "AWS::DataSync::LocationEFS", "datasync-locationefs", List("Tags"), m::Arn
}
impl LocationEfs {
    new! {
        ec2_config: location_efs::Ec2Config = "Ec2Config", "replacement";
    }
    set! {
        access_point_arn: m::Arn = "AccessPointArn", "replacement; at most 128 characters";
        efs_filesystem_arn: m::efs::FileSystemArn = "EfsFilesystemArn", "replacement; at most 128 characters; cannot be read back";
        file_system_access_role_arn: m::iam::RoleArn = "FileSystemAccessRoleArn", "replacement; at most 128 characters";
        in_transit_encryption: location_efs::InTransitEncryption = "InTransitEncryption", "replacement";
        subdirectory: String = "Subdirectory", "replacement; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationEfs> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
    }
}
/// Property types and values of [`LocationEfs`].
pub mod location_efs {
    use crate::value::meaning as m;
    object!(Ec2Config = "AWS::DataSync::LocationEFS.Ec2Config", "datasync-locationefs-ec2config");
    impl Ec2Config {
        new! {
            subnet_arn: m::Arn = "SubnetArn", "replacement; at most 128 characters";
            security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 to 5 items";
        }
    }
    values! { InTransitEncryption: None = "NONE", Tls1_2 = "TLS1_2" }
}

resource! {
    LocationFSxLustre = "AWS::DataSync::LocationFSxLustre", "datasync-locationfsxlustre", List("Tags"), m::Arn
}
impl LocationFSxLustre {
    new! {
        security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 to 5 items";
    }
    set! {
        fsx_filesystem_arn: m::Arn = "FsxFilesystemArn", "replacement; at most 128 characters; cannot be read back";
        subdirectory: String = "Subdirectory", "replacement; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationFSxLustre> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
    }
}

resource! {
    LocationFSxOntap = "AWS::DataSync::LocationFSxONTAP", "datasync-locationfsxontap", List("Tags"), m::Arn
}
impl LocationFSxOntap {
    new! {
        storage_virtual_machine_arn: m::Arn = "StorageVirtualMachineArn", "replacement; at most 162 characters";
        security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 to 5 items";
    }
    set! {
        protocol: location_f_sx_ontap::Protocol = "Protocol", "replacement";
        subdirectory: String = "Subdirectory", "replacement; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationFSxOntap> {
    get! {
        attr_fsx_filesystem_arn: m::Arn = "FsxFilesystemArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_protocol_smb_cmk_secret_config_secret_arn: m::Arn = "Protocol.SMB.CmkSecretConfig.SecretArn";
        attr_protocol_smb_managed_secret_config: v::Json = "Protocol.SMB.ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationFSxOntap`].
pub mod location_f_sx_ontap {
    use crate::value::meaning as m;
    object!(CmkSecretConfig = "AWS::DataSync::LocationFSxONTAP.CmkSecretConfig", "datasync-locationfsxontap-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationFSxONTAP.CustomSecretConfig", "datasync-locationfsxontap-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationFSxONTAP.ManagedSecretConfig", "datasync-locationfsxontap-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(Nfs = "AWS::DataSync::LocationFSxONTAP.NFS", "datasync-locationfsxontap-nfs");
    impl Nfs {
        new! {
            mount_options: NfsMountOptions = "MountOptions", "replacement";
        }
    }

    object!(NfsMountOptions = "AWS::DataSync::LocationFSxONTAP.NfsMountOptions", "datasync-locationfsxontap-nfsmountoptions");
    impl NfsMountOptions {
        new! {}
        set! {
            version: NfsMountOptionsVersion = "Version", "replacement";
        }
    }

    object!(Protocol = "AWS::DataSync::LocationFSxONTAP.Protocol", "datasync-locationfsxontap-protocol");
    impl Protocol {
        new! {}
        set! {
            nfs: Nfs = "NFS", "replacement";
            smb: Smb = "SMB", "replacement";
        }
    }

    object!(Smb = "AWS::DataSync::LocationFSxONTAP.SMB", "datasync-locationfsxontap-smb");
    impl Smb {
        new! {
            mount_options: SmbMountOptions = "MountOptions", "replacement";
            user: String = "User", "replacement; at most 104 characters";
        }
        set! {
            cmk_secret_config: CmkSecretConfig = "CmkSecretConfig", "update";
            custom_secret_config: CustomSecretConfig = "CustomSecretConfig", "update";
            domain: String = "Domain", "replacement; at most 253 characters";
            password: String = "Password", "replacement; at most 104 characters; cannot be read back";
        }
    }

    object!(SmbMountOptions = "AWS::DataSync::LocationFSxONTAP.SmbMountOptions", "datasync-locationfsxontap-smbmountoptions");
    impl SmbMountOptions {
        new! {}
        set! {
            version: SmbMountOptionsVersion = "Version", "replacement";
        }
    }
    values! { NfsMountOptionsVersion: Automatic = "AUTOMATIC", Nfs3 = "NFS3", Nfs4_0 = "NFS4_0", Nfs4_1 = "NFS4_1" }
    values! { SmbMountOptionsVersion: Automatic = "AUTOMATIC", Smb2 = "SMB2", Smb3 = "SMB3" }
}

resource! {
    LocationFSxOpenZfs = "AWS::DataSync::LocationFSxOpenZFS", "datasync-locationfsxopenzfs", List("Tags"), m::Arn
}
impl LocationFSxOpenZfs {
    new! {
        protocol: location_f_sx_open_zfs::Protocol = "Protocol", "replacement";
        security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 to 5 items";
    }
    set! {
        fsx_filesystem_arn: m::Arn = "FsxFilesystemArn", "replacement; at most 128 characters; cannot be read back";
        subdirectory: String = "Subdirectory", "replacement; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationFSxOpenZfs> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
    }
}
/// Property types and values of [`LocationFSxOpenZfs`].
pub mod location_f_sx_open_zfs {
    object!(MountOptions = "AWS::DataSync::LocationFSxOpenZFS.MountOptions", "datasync-locationfsxopenzfs-mountoptions");
    impl MountOptions {
        new! {}
        set! {
            version: Version = "Version", "replacement";
        }
    }

    object!(Nfs = "AWS::DataSync::LocationFSxOpenZFS.NFS", "datasync-locationfsxopenzfs-nfs");
    impl Nfs {
        new! {
            mount_options: MountOptions = "MountOptions", "replacement";
        }
    }

    object!(Protocol = "AWS::DataSync::LocationFSxOpenZFS.Protocol", "datasync-locationfsxopenzfs-protocol");
    impl Protocol {
        new! {}
        set! {
            nfs: Nfs = "NFS", "replacement";
        }
    }
    values! { Version: Automatic = "AUTOMATIC", Nfs3 = "NFS3", Nfs4_0 = "NFS4_0", Nfs4_1 = "NFS4_1", Nfs4_2 = "NFS4_2" }
}

resource! {
    LocationFSxWindows = "AWS::DataSync::LocationFSxWindows", "datasync-locationfsxwindows", List("Tags"), m::Arn
}
impl LocationFSxWindows {
    new! {
        security_group_arns: [m::Arn] = "SecurityGroupArns", "replacement; 1 to 5 items";
        user: String = "User", "replacement; at most 104 characters";
    }
    set! {
        cmk_secret_config: location_f_sx_windows::CmkSecretConfig = "CmkSecretConfig", "update";
        custom_secret_config: location_f_sx_windows::CustomSecretConfig = "CustomSecretConfig", "update";
        domain: String = "Domain", "replacement; at most 253 characters";
        fsx_filesystem_arn: m::Arn = "FsxFilesystemArn", "replacement; at most 128 characters; cannot be read back";
        password: String = "Password", "replacement; at most 104 characters; cannot be read back";
        subdirectory: String = "Subdirectory", "replacement; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationFSxWindows> {
    get! {
        attr_cmk_secret_config_secret_arn: m::Arn = "CmkSecretConfig.SecretArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_managed_secret_config: v::Json = "ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationFSxWindows`].
pub mod location_f_sx_windows {
    use crate::value::meaning as m;
    object!(CmkSecretConfig = "AWS::DataSync::LocationFSxWindows.CmkSecretConfig", "datasync-locationfsxwindows-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationFSxWindows.CustomSecretConfig", "datasync-locationfsxwindows-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationFSxWindows.ManagedSecretConfig", "datasync-locationfsxwindows-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }
}

resource! {
    LocationHdfs = "AWS::DataSync::LocationHDFS", "datasync-locationhdfs", List("Tags"), m::Arn
}
impl LocationHdfs {
    new! {
        authentication_type: location_hdfs::AuthenticationType = "AuthenticationType", "update";
        agent_arns: [m::datasync::AgentArn] = "AgentArns", "update; 1 to 8 items";
        name_nodes: [location_hdfs::NameNode] = "NameNodes", "update; at least 1 items";
    }
    set! {
        block_size: i64 = "BlockSize", "update; 1048576 to 1073741824";
        cmk_secret_config: location_hdfs::CmkSecretConfig = "CmkSecretConfig", "update";
        custom_secret_config: location_hdfs::CustomSecretConfig = "CustomSecretConfig", "update";
        kerberos_keytab: String = "KerberosKeytab", "update; at most 87384 characters; cannot be read back";
        kerberos_krb5_conf: String = "KerberosKrb5Conf", "update; at most 174764 characters; cannot be read back";
        kerberos_principal: String = "KerberosPrincipal", "update; 1 to 256 characters";
        kms_key_provider_uri: String = "KmsKeyProviderUri", "update; 1 to 255 characters";
        qop_configuration: location_hdfs::QopConfiguration = "QopConfiguration", "update";
        replication_factor: i64 = "ReplicationFactor", "update; 1 to 512; default `3`";
        simple_user: String = "SimpleUser", "update; 1 to 256 characters";
        subdirectory: String = "Subdirectory", "update; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationHdfs> {
    get! {
        attr_cmk_secret_config_secret_arn: m::Arn = "CmkSecretConfig.SecretArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_managed_secret_config: v::Json = "ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationHdfs`].
pub mod location_hdfs {
    use crate::value::meaning as m;
    object!(CmkSecretConfig = "AWS::DataSync::LocationHDFS.CmkSecretConfig", "datasync-locationhdfs-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationHDFS.CustomSecretConfig", "datasync-locationhdfs-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationHDFS.ManagedSecretConfig", "datasync-locationhdfs-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(NameNode = "AWS::DataSync::LocationHDFS.NameNode", "datasync-locationhdfs-namenode");
    impl NameNode {
        new! {
            hostname: String = "Hostname", "update; 1 to 255 characters";
            port: i64 = "Port", "update; 1 to 65536";
        }
    }

    object!(QopConfiguration = "AWS::DataSync::LocationHDFS.QopConfiguration", "datasync-locationhdfs-qopconfiguration");
    impl QopConfiguration {
        new! {}
        set! {
            data_transfer_protection: DataTransferProtection = "DataTransferProtection", "update; default `PRIVACY`";
            rpc_protection: RpcProtection = "RpcProtection", "update; default `PRIVACY`";
        }
    }
    values! { AuthenticationType: Simple = "SIMPLE", Kerberos = "KERBEROS" }
    values! { DataTransferProtection: Authentication = "AUTHENTICATION", Integrity = "INTEGRITY", Privacy = "PRIVACY", Disabled = "DISABLED" }
    values! { RpcProtection: Authentication = "AUTHENTICATION", Integrity = "INTEGRITY", Privacy = "PRIVACY", Disabled = "DISABLED" }
}

resource! {
    LocationNfs = "AWS::DataSync::LocationNFS", "datasync-locationnfs", List("Tags"), m::Arn
}
impl LocationNfs {
    new! {
        on_prem_config: location_nfs::OnPremConfig = "OnPremConfig", "update";
    }
    set! {
        mount_options: location_nfs::MountOptions = "MountOptions", "update";
        server_hostname: String = "ServerHostname", "replacement; at most 255 characters; cannot be read back";
        subdirectory: String = "Subdirectory", "update; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationNfs> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
    }
}
/// Property types and values of [`LocationNfs`].
pub mod location_nfs {
    use crate::value::meaning as m;
    object!(MountOptions = "AWS::DataSync::LocationNFS.MountOptions", "datasync-locationnfs-mountoptions");
    impl MountOptions {
        new! {}
        set! {
            version: Version = "Version", "update";
        }
    }

    object!(OnPremConfig = "AWS::DataSync::LocationNFS.OnPremConfig", "datasync-locationnfs-onpremconfig");
    impl OnPremConfig {
        new! {
            agent_arns: [m::datasync::AgentArn] = "AgentArns", "update; 1 to 8 items";
        }
    }
    values! { Version: Automatic = "AUTOMATIC", Nfs3 = "NFS3", Nfs4_0 = "NFS4_0", Nfs4_1 = "NFS4_1", Nfs4_2 = "NFS4_2" }
}

resource! {
    LocationObjectStorage = "AWS::DataSync::LocationObjectStorage", "datasync-locationobjectstorage", List("Tags"), m::Arn
}
impl LocationObjectStorage {
    new! {}
    set! {
        access_key: String = "AccessKey", "update; 1 to 200 characters";
        agent_arns: [m::datasync::AgentArn] = "AgentArns", "update; 1 to 8 items";
        bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters; cannot be read back";
        cmk_secret_config: location_object_storage::CmkSecretConfig = "CmkSecretConfig", "update";
        custom_secret_config: location_object_storage::CustomSecretConfig = "CustomSecretConfig", "update";
        federated_identity: location_object_storage::ObjectStorageFederatedIdentityConfig = "FederatedIdentity", "update";
        secret_key: String = "SecretKey", "update; 8 to 200 characters; cannot be read back";
        server_certificate: String = "ServerCertificate", "update; at most 32768 characters";
        server_hostname: String = "ServerHostname", "replacement; at most 255 characters; cannot be read back";
        server_port: i64 = "ServerPort", "update; 1 to 65536";
        server_protocol: location_object_storage::ServerProtocol = "ServerProtocol", "update";
        subdirectory: String = "Subdirectory", "update; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationObjectStorage> {
    get! {
        attr_cmk_secret_config_secret_arn: m::Arn = "CmkSecretConfig.SecretArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_managed_secret_config: v::Json = "ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationObjectStorage`].
pub mod location_object_storage {
    use crate::value::meaning as m;
    object!(CmkSecretConfig = "AWS::DataSync::LocationObjectStorage.CmkSecretConfig", "datasync-locationobjectstorage-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationObjectStorage.CustomSecretConfig", "datasync-locationobjectstorage-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(GoogleOidcConfig = "AWS::DataSync::LocationObjectStorage.GoogleOidcConfig", "datasync-locationobjectstorage-googleoidcconfig");
    impl GoogleOidcConfig {
        new! {
            identity_pool_name: String = "IdentityPoolName", "update; 4 to 32 characters";
            identity_provider_name: String = "IdentityProviderName", "update; 4 to 32 characters";
            project_name: String = "ProjectName", "update; 6 to 30 characters";
            project_number: String = "ProjectNumber", "update; 1 to 20 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationObjectStorage.ManagedSecretConfig", "datasync-locationobjectstorage-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ObjectStorageExternalIdentityConfig = "AWS::DataSync::LocationObjectStorage.ObjectStorageExternalIdentityConfig", "datasync-locationobjectstorage-objectstorageexternalidentityconfig");
    impl ObjectStorageExternalIdentityConfig {
        new! {}
        set! {
            google_oidc: GoogleOidcConfig = "GoogleOidc", "update";
        }
    }

    object!(ObjectStorageFederatedIdentityConfig = "AWS::DataSync::LocationObjectStorage.ObjectStorageFederatedIdentityConfig", "datasync-locationobjectstorage-objectstoragefederatedidentityconfig");
    impl ObjectStorageFederatedIdentityConfig {
        new! {}
        set! {
            aws_iam_role: String = "AwsIamRole", "update; at most 2048 characters";
            external_identity: ObjectStorageExternalIdentityConfig = "ExternalIdentity", "update";
        }
    }
    values! { ServerProtocol: Https = "HTTPS", Http = "HTTP" }
}

resource! {
    LocationS3 = "AWS::DataSync::LocationS3", "datasync-locations3", List("Tags"), m::Arn
}
impl LocationS3 {
    new! {
        s3_config: location_s3::S3Config = "S3Config", "replacement";
    }
    set! {
        s3_bucket_arn: m::s3::BucketArn = "S3BucketArn", "replacement; at most 156 characters; cannot be read back";
        s3_storage_class: location_s3::S3StorageClass = "S3StorageClass", "replacement; default `STANDARD`";
        subdirectory: String = "Subdirectory", "replacement; at most 1024 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LocationS3> {
    get! {
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
    }
}
/// Property types and values of [`LocationS3`].
pub mod location_s3 {
    use crate::value::meaning as m;
    object!(S3Config = "AWS::DataSync::LocationS3.S3Config", "datasync-locations3-s3config");
    impl S3Config {
        new! {
            bucket_access_role_arn: m::iam::RoleArn = "BucketAccessRoleArn", "replacement; at most 2048 characters";
        }
    }
    values! { S3StorageClass: Standard = "STANDARD", StandardIa = "STANDARD_IA", OnezoneIa = "ONEZONE_IA", IntelligentTiering = "INTELLIGENT_TIERING", Glacier = "GLACIER", GlacierInstantRetrieval = "GLACIER_INSTANT_RETRIEVAL", DeepArchive = "DEEP_ARCHIVE" }
}

resource! {
    LocationSmb = "AWS::DataSync::LocationSMB", "datasync-locationsmb", List("Tags"), m::Arn
}
impl LocationSmb {
    new! {
        agent_arns: [m::datasync::AgentArn] = "AgentArns", "update; 1 to 8 items";
    }
    set! {
        authentication_type: location_smb::AuthenticationType = "AuthenticationType", "update";
        cmk_secret_config: location_smb::CmkSecretConfig = "CmkSecretConfig", "update";
        custom_secret_config: location_smb::CustomSecretConfig = "CustomSecretConfig", "update";
        dns_ip_addresses: [String] = "DnsIpAddresses", "update; at most 2 items";
        domain: String = "Domain", "update; at most 253 characters";
        kerberos_keytab: String = "KerberosKeytab", "update; at most 87384 characters; cannot be read back";
        kerberos_krb5_conf: String = "KerberosKrb5Conf", "update; at most 174764 characters; cannot be read back";
        kerberos_principal: String = "KerberosPrincipal", "update; 1 to 256 characters";
        mount_options: location_smb::MountOptions = "MountOptions", "update";
        password: String = "Password", "update; at most 104 characters; cannot be read back";
        server_hostname: String = "ServerHostname", "replacement; at most 255 characters; cannot be read back";
        subdirectory: String = "Subdirectory", "update; at most 4096 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        user: String = "User", "update; at most 104 characters";
    }
}
impl c::Handle<LocationSmb> {
    get! {
        attr_cmk_secret_config_secret_arn: m::Arn = "CmkSecretConfig.SecretArn";
        attr_location_arn: m::Arn = "LocationArn";
        attr_location_uri: String = "LocationUri";
        attr_managed_secret_config: v::Json = "ManagedSecretConfig";
    }
}
/// Property types and values of [`LocationSmb`].
pub mod location_smb {
    use crate::value::meaning as m;
    object!(CmkSecretConfig = "AWS::DataSync::LocationSMB.CmkSecretConfig", "datasync-locationsmb-cmksecretconfig");
    impl CmkSecretConfig {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 2048 characters";
        }
    }

    object!(CustomSecretConfig = "AWS::DataSync::LocationSMB.CustomSecretConfig", "datasync-locationsmb-customsecretconfig");
    impl CustomSecretConfig {
        new! {
            secret_access_role_arn: m::iam::RoleArn = "SecretAccessRoleArn", "update; at most 2048 characters";
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedSecretConfig = "AWS::DataSync::LocationSMB.ManagedSecretConfig", "datasync-locationsmb-managedsecretconfig");
    impl ManagedSecretConfig {
        new! {
            secret_arn: m::Arn = "SecretArn", "update; at most 2048 characters";
        }
    }

    object!(MountOptions = "AWS::DataSync::LocationSMB.MountOptions", "datasync-locationsmb-mountoptions");
    impl MountOptions {
        new! {}
        set! {
            version: Version = "Version", "update";
        }
    }
    values! { AuthenticationType: Ntlm = "NTLM", Kerberos = "KERBEROS" }
    values! { Version: Automatic = "AUTOMATIC", Smb1 = "SMB1", Smb2_0 = "SMB2_0", Smb2 = "SMB2", Smb3 = "SMB3" }
}

resource! {
    Task = "AWS::DataSync::Task", "datasync-task", List("Tags"), m::Arn
}
impl Task {
    new! {
        destination_location_arn: m::Arn = "DestinationLocationArn", "replacement; at most 128 characters";
        source_location_arn: m::Arn = "SourceLocationArn", "replacement; at most 128 characters";
    }
    set! {
        cloud_watch_log_group_arn: m::logs::LogGroupArn = "CloudWatchLogGroupArn", "update; at most 562 characters";
        excludes: [task::FilterRule] = "Excludes", "update; at most 1 items";
        includes: [task::FilterRule] = "Includes", "update; at most 1 items";
        manifest_config: task::ManifestConfig = "ManifestConfig", "update";
        name: String = "Name", "update; 1 to 256 characters";
        options: task::Options = "Options", "update";
        schedule: task::TaskSchedule = "Schedule", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        task_mode: task::TaskMode = "TaskMode", "replacement";
        task_report_config: task::TaskReportConfig = "TaskReportConfig", "update";
    }
}
impl c::Handle<Task> {
    get! {
        attr_destination_network_interface_arns: [m::Arn] = "DestinationNetworkInterfaceArns";
        attr_source_network_interface_arns: [m::Arn] = "SourceNetworkInterfaceArns";
        attr_status: String = "Status";
        attr_task_arn: m::Arn = "TaskArn";
    }
}
give! { Task: m::Arn = Ref; }
/// Property types and values of [`Task`].
pub mod task {
    use crate::value::meaning as m;
    object!(Deleted = "AWS::DataSync::Task.Deleted", "datasync-task-deleted");
    impl Deleted {
        new! {}
        set! {
            report_level: ReportLevel = "ReportLevel", "update";
        }
    }

    object!(Destination = "AWS::DataSync::Task.Destination", "datasync-task-destination");
    impl Destination {
        new! {}
        set! {
            s3: TaskReportConfigDestinationS3 = "S3", "update";
        }
    }

    object!(FilterRule = "AWS::DataSync::Task.FilterRule", "datasync-task-filterrule");
    impl FilterRule {
        new! {}
        set! {
            filter_type: FilterType = "FilterType", "update; at most 128 characters";
            value: String = "Value", "update; at most 409600 characters";
        }
    }

    object!(ManifestConfig = "AWS::DataSync::Task.ManifestConfig", "datasync-task-manifestconfig");
    impl ManifestConfig {
        new! {
            source: Source = "Source", "update";
        }
        set! {
            action: Action = "Action", "update";
            format: Format = "Format", "update";
        }
    }

    object!(ManifestConfigSourceS3 = "AWS::DataSync::Task.ManifestConfigSourceS3", "datasync-task-manifestconfigsources3");
    impl ManifestConfigSourceS3 {
        new! {}
        set! {
            bucket_access_role_arn: m::iam::RoleArn = "BucketAccessRoleArn", "update; at most 2048 characters";
            manifest_object_path: String = "ManifestObjectPath", "update; at most 1024 characters";
            manifest_object_version_id: String = "ManifestObjectVersionId", "update; 1 to 100 characters";
            s3_bucket_arn: m::Arn = "S3BucketArn", "update; at most 156 characters";
        }
    }

    object!(Options = "AWS::DataSync::Task.Options", "datasync-task-options");
    impl Options {
        new! {}
        set! {
            atime: Atime = "Atime", "update";
            bytes_per_second: i64 = "BytesPerSecond", "update; at least -1";
            gid: Gid = "Gid", "update";
            log_level: LogLevel = "LogLevel", "update";
            mtime: Mtime = "Mtime", "update";
            object_metadata: ObjectMetadata = "ObjectMetadata", "update";
            object_tags: ObjectTags = "ObjectTags", "update";
            overwrite_mode: OverwriteMode = "OverwriteMode", "update";
            posix_permissions: PosixPermissions = "PosixPermissions", "update";
            preserve_deleted_files: PreserveDeletedFiles = "PreserveDeletedFiles", "update";
            preserve_devices: PreserveDevices = "PreserveDevices", "update";
            security_descriptor_copy_flags: SecurityDescriptorCopyFlags = "SecurityDescriptorCopyFlags", "update";
            task_queueing: TaskQueueing = "TaskQueueing", "update";
            transfer_mode: TransferMode = "TransferMode", "update";
            uid: Uid = "Uid", "update";
            verify_mode: VerifyMode = "VerifyMode", "update";
        }
    }

    object!(Overrides = "AWS::DataSync::Task.Overrides", "datasync-task-overrides");
    impl Overrides {
        new! {}
        set! {
            deleted: Deleted = "Deleted", "update";
            skipped: Skipped = "Skipped", "update";
            transferred: Transferred = "Transferred", "update";
            verified: Verified = "Verified", "update";
        }
    }

    object!(Skipped = "AWS::DataSync::Task.Skipped", "datasync-task-skipped");
    impl Skipped {
        new! {}
        set! {
            report_level: ReportLevel = "ReportLevel", "update";
        }
    }

    object!(Source = "AWS::DataSync::Task.Source", "datasync-task-source");
    impl Source {
        new! {}
        set! {
            s3: ManifestConfigSourceS3 = "S3", "update";
        }
    }

    object!(TaskReportConfig = "AWS::DataSync::Task.TaskReportConfig", "datasync-task-taskreportconfig");
    impl TaskReportConfig {
        new! {
            output_type: OutputType = "OutputType", "update";
            destination: Destination = "Destination", "update";
        }
        set! {
            object_version_ids: ObjectVersionIds = "ObjectVersionIds", "update";
            overrides: Overrides = "Overrides", "update";
            report_level: ReportLevel = "ReportLevel", "update";
        }
    }

    object!(TaskReportConfigDestinationS3 = "AWS::DataSync::Task.TaskReportConfigDestinationS3", "datasync-task-taskreportconfigdestinations3");
    impl TaskReportConfigDestinationS3 {
        new! {}
        set! {
            bucket_access_role_arn: m::iam::RoleArn = "BucketAccessRoleArn", "update; at most 2048 characters";
            s3_bucket_arn: m::Arn = "S3BucketArn", "update; at most 156 characters";
            subdirectory: String = "Subdirectory", "update; at most 4096 characters";
        }
    }

    object!(TaskSchedule = "AWS::DataSync::Task.TaskSchedule", "datasync-task-taskschedule");
    impl TaskSchedule {
        new! {}
        set! {
            schedule_expression: String = "ScheduleExpression", "update; at most 256 characters";
            status: Status = "Status", "update";
        }
    }

    object!(Transferred = "AWS::DataSync::Task.Transferred", "datasync-task-transferred");
    impl Transferred {
        new! {}
        set! {
            report_level: ReportLevel = "ReportLevel", "update";
        }
    }

    object!(Verified = "AWS::DataSync::Task.Verified", "datasync-task-verified");
    impl Verified {
        new! {}
        set! {
            report_level: ReportLevel = "ReportLevel", "update";
        }
    }
    values! { TaskMode: Basic = "BASIC", Enhanced = "ENHANCED" }
    values! { ReportLevel: ErrorsOnly = "ERRORS_ONLY", SuccessesAndErrors = "SUCCESSES_AND_ERRORS" }
    values! { FilterType: SimplePattern = "SIMPLE_PATTERN" }
    values! { Action: Transfer = "TRANSFER" }
    values! { Format: Csv = "CSV" }
    values! { Atime: None = "NONE", BestEffort = "BEST_EFFORT" }
    values! { Gid: None = "NONE", IntValue = "INT_VALUE", Name = "NAME", Both = "BOTH" }
    values! { LogLevel: Off = "OFF", Basic = "BASIC", Transfer = "TRANSFER" }
    values! { Mtime: None = "NONE", Preserve = "PRESERVE" }
    values! { ObjectMetadata: Preserve = "PRESERVE", None = "NONE" }
    values! { ObjectTags: Preserve = "PRESERVE", None = "NONE" }
    values! { OverwriteMode: Always = "ALWAYS", Never = "NEVER" }
    values! { PosixPermissions: None = "NONE", Preserve = "PRESERVE" }
    values! { PreserveDeletedFiles: Preserve = "PRESERVE", Remove = "REMOVE" }
    values! { PreserveDevices: None = "NONE", Preserve = "PRESERVE" }
    values! { SecurityDescriptorCopyFlags: None = "NONE", OwnerDacl = "OWNER_DACL", OwnerDaclSacl = "OWNER_DACL_SACL" }
    values! { TaskQueueing: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { TransferMode: Changed = "CHANGED", All = "ALL" }
    values! { Uid: None = "NONE", IntValue = "INT_VALUE", Name = "NAME", Both = "BOTH" }
    values! { VerifyMode: PointInTimeConsistent = "POINT_IN_TIME_CONSISTENT", OnlyFilesTransferred = "ONLY_FILES_TRANSFERRED", None = "NONE" }
    values! { ObjectVersionIds: Include = "INCLUDE", None = "NONE" }
    values! { OutputType: SummaryOnly = "SUMMARY_ONLY", Standard = "STANDARD" }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}
