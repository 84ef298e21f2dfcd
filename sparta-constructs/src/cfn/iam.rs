// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IAM`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessKey = "AWS::IAM::AccessKey", "iam-accesskey", None, String
}
impl AccessKey {
    new! {
        user_name: m::iam::UserName = "UserName", "replacement";
    }
    set! {
        serial: i64 = "Serial", "replacement";
        status: String = "Status", "update";
    }
}
impl c::Handle<AccessKey> {
    get! {
        attr_id: String = "Id";
        attr_secret_access_key: String = "SecretAccessKey";
    }
}

resource! {
    Group = "AWS::IAM::Group", "iam-group", None, m::iam::GroupName
}
impl Group {
    new! {}
    set! {
        group_name: String = "GroupName", "replacement; 1 to 128 characters";
        managed_policy_arns: [m::iam::ManagedPolicyArn] = "ManagedPolicyArns", "update; at most 20 items";
        path: String = "Path", "update; 1 to 512 characters";
        policies: [group::Policy] = "Policies", "update";
    }
}
impl c::Handle<Group> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Group: m::Arn = GetAtt("Arn"); m::iam::GroupName = Ref; }
/// Property types and values of [`Group`].
pub mod group {
    use crate::value as v;
    object!(Policy = "AWS::IAM::Group.Policy", "iam-group-policy");
    impl Policy {
        new! {
            policy_name: String = "PolicyName", "update";
            policy_document: v::Json = "PolicyDocument", "update";
        }
    }
}

resource! {
    GroupPolicy = "AWS::IAM::GroupPolicy", "iam-grouppolicy", None, String
}
impl GroupPolicy {
    new! {
        group_name: m::iam::GroupName = "GroupName", "replacement; 1 to 128 characters";
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
    }
    set! {
        policy_document: v::Json = "PolicyDocument", "update; 1 to 131072 characters";
    }
}

resource! {
    InstanceProfile = "AWS::IAM::InstanceProfile", "iam-instanceprofile", None, m::iam::InstanceProfileName
}
impl InstanceProfile {
    new! {
        roles: [m::iam::RoleName] = "Roles", "update; at most 1 items";
    }
    set! {
        instance_profile_name: String = "InstanceProfileName", "replacement; at most 128 characters";
        path: String = "Path", "replacement; 1 to 512 characters";
    }
}
impl c::Handle<InstanceProfile> {
    get! {
        attr_arn: m::iam::InstanceProfileArn = "Arn";
    }
}
give! { InstanceProfile: m::Arn = GetAtt("Arn"); m::iam::InstanceProfileArn = GetAtt("Arn"); m::iam::InstanceProfileName = Ref; m::iam::InstanceProfileArnOrName = GetAtt("Arn"); }

resource! {
    ManagedPolicy = "AWS::IAM::ManagedPolicy", "iam-managedpolicy", None, m::iam::ManagedPolicyArn
}
impl ManagedPolicy {
    new! {
        policy_document: String = "PolicyDocument", "update; 1 to 131072 characters";
    }
    set! {
        description: String = "Description", "replacement; at most 1000 characters";
        groups: [m::iam::GroupName] = "Groups", "update";
        managed_policy_name: String = "ManagedPolicyName", "replacement";
        path: String = "Path", "replacement; 1 to 512 characters; default `/`";
        roles: [m::iam::RoleName] = "Roles", "update";
        users: [m::iam::UserName] = "Users", "update";
    }
}
impl c::Handle<ManagedPolicy> {
    get! {
        attr_attachment_count: i64 = "AttachmentCount";
        attr_create_date: String = "CreateDate";
        attr_default_version_id: String = "DefaultVersionId";
        attr_is_attachable: bool = "IsAttachable";
        attr_permissions_boundary_usage_count: i64 = "PermissionsBoundaryUsageCount";
        attr_policy_arn: m::iam::ManagedPolicyArn = "PolicyArn";
        attr_policy_id: String = "PolicyId";
        attr_update_date: String = "UpdateDate";
    }
}
give! { ManagedPolicy: m::Arn = Ref; m::iam::ManagedPolicyArn = Ref; }

resource! {
    OidcProvider = "AWS::IAM::OIDCProvider", "iam-oidcprovider", List("Tags"), m::iam::OidcProviderArn
}
impl OidcProvider {
    new! {}
    set! {
        client_id_list: [String] = "ClientIdList", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        thumbprint_list: [String] = "ThumbprintList", "update; at most 5 items";
        url: String = "Url", "replacement; 1 to 255 characters";
    }
}
impl c::Handle<OidcProvider> {
    get! {
        attr_arn: m::iam::OidcProviderArn = "Arn";
    }
}
give! { OidcProvider: m::Arn = Ref; m::iam::OidcProviderArn = Ref; }

resource! {
    Policy = "AWS::IAM::Policy", "iam-policy", None, String
}
impl Policy {
    new! {
        policy_name: String = "PolicyName", "update; 1 to 128 characters";
        policy_document: v::Json = "PolicyDocument", "update; 1 to 131072 characters";
    }
    set! {
        groups: [String] = "Groups", "update";
        roles: [String] = "Roles", "update";
        users: [String] = "Users", "update";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Role = "AWS::IAM::Role", "iam-role", List("Tags"), m::iam::RoleName
}
impl Role {
    new! {
        assume_role_policy_document: v::Json = "AssumeRolePolicyDocument", "update; 1 to 131072 characters";
    }
    set! {
        description: String = "Description", "update; at most 1000 characters";
        managed_policy_arns: [m::iam::ManagedPolicyArn] = "ManagedPolicyArns", "update";
        max_session_duration: i64 = "MaxSessionDuration", "update; 3600 to 43200";
        path: String = "Path", "replacement; 1 to 512 characters; default `/`";
        permissions_boundary: m::iam::ManagedPolicyArn = "PermissionsBoundary", "update; 20 to 2048 characters";
        policies: [role::Policy] = "Policies", "update";
        role_name: String = "RoleName", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Role> {
    get! {
        attr_arn: m::iam::RoleArn = "Arn";
        attr_role_id: String = "RoleId";
    }
}
give! { Role: m::Arn = GetAtt("Arn"); m::iam::RoleArn = GetAtt("Arn"); m::iam::RoleName = Ref; m::iam::RoleArnOrName = GetAtt("Arn"); }
/// Property types and values of [`Role`].
pub mod role {
    use crate::value as v;
    object!(Policy = "AWS::IAM::Role.Policy", "iam-role-policy");
    impl Policy {
        new! {
            policy_name: String = "PolicyName", "update";
            policy_document: v::Json = "PolicyDocument", "update";
        }
    }
}

resource! {
    RolePolicy = "AWS::IAM::RolePolicy", "iam-rolepolicy", None, String
}
impl RolePolicy {
    new! {
        role_name: m::iam::RoleName = "RoleName", "replacement; 1 to 64 characters";
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
    }
    set! {
        policy_document: v::Json = "PolicyDocument", "update; 1 to 131072 characters";
    }
}

resource! {
    SamlProvider = "AWS::IAM::SAMLProvider", "iam-samlprovider", List("Tags"), m::Arn
}
impl SamlProvider {
    new! {}
    set! {
        add_private_key: String = "AddPrivateKey", "replacement; 1 to 16384 characters; cannot be read back";
        assertion_encryption_mode: saml_provider::AssertionEncryptionMode = "AssertionEncryptionMode", "update";
        name: String = "Name", "replacement; 1 to 128 characters";
        private_key_list: [saml_provider::SamlPrivateKey] = "PrivateKeyList", "update; at most 2 items";
        remove_private_key: String = "RemovePrivateKey", "replacement; 22 to 64 characters; cannot be read back";
        saml_metadata_document: String = "SamlMetadataDocument", "update; 1000 to 10000000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SamlProvider> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_saml_provider_uuid: String = "SamlProviderUUID";
    }
}
give! { SamlProvider: m::Arn = Ref; }
/// Property types and values of [`SamlProvider`].
pub mod saml_provider {
    object!(SamlPrivateKey = "AWS::IAM::SAMLProvider.SAMLPrivateKey", "iam-samlprovider-samlprivatekey");
    impl SamlPrivateKey {
        new! {
            key_id: String = "KeyId", "update; 22 to 64 characters";
            timestamp: String = "Timestamp", "update";
        }
    }
    values! { AssertionEncryptionMode: Allowed = "Allowed", Required = "Required" }
}

resource! {
    ServerCertificate = "AWS::IAM::ServerCertificate", "iam-servercertificate", List("Tags"), String
}
impl ServerCertificate {
    new! {}
    set! {
        certificate_body: String = "CertificateBody", "replacement; 1 to 16384 characters; cannot be read back";
        certificate_chain: String = "CertificateChain", "replacement; 1 to 2097152 characters; cannot be read back";
        path: String = "Path", "update; 1 to 512 characters";
        private_key: String = "PrivateKey", "replacement; 1 to 16384 characters; cannot be read back";
        server_certificate_name: String = "ServerCertificateName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ServerCertificate> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ServerCertificate: m::Arn = GetAtt("Arn"); }

resource! {
    ServiceLinkedRole = "AWS::IAM::ServiceLinkedRole", "iam-servicelinkedrole", None, String
}
impl ServiceLinkedRole {
    new! {}
    set! {
        aws_service_name: String = "AWSServiceName", "replacement; 1 to 128 characters; cannot be read back";
        custom_suffix: String = "CustomSuffix", "replacement; 1 to 64 characters; cannot be read back";
        description: String = "Description", "update; at most 1000 characters";
    }
}
impl c::Handle<ServiceLinkedRole> {
    get! {
        attr_role_name: String = "RoleName";
    }
}

resource! {
    User = "AWS::IAM::User", "iam-user", List("Tags"), m::iam::UserName
}
impl User {
    new! {}
    set! {
        groups: [m::iam::GroupName] = "Groups", "update; at most 10 items";
        login_profile: user::LoginProfile = "LoginProfile", "update";
        managed_policy_arns: [m::iam::ManagedPolicyArn] = "ManagedPolicyArns", "update; at most 20 items";
        path: String = "Path", "update; 1 to 512 characters";
        permissions_boundary: m::iam::ManagedPolicyArn = "PermissionsBoundary", "update; 20 to 2048 characters";
        policies: [user::Policy] = "Policies", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        user_name: String = "UserName", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { User: m::Arn = GetAtt("Arn"); m::iam::UserName = Ref; }
/// Property types and values of [`User`].
pub mod user {
    use crate::value as v;
    object!(LoginProfile = "AWS::IAM::User.LoginProfile", "iam-user-loginprofile");
    impl LoginProfile {
        new! {
            password: String = "Password", "update; cannot be read back";
        }
        set! {
            password_reset_required: bool = "PasswordResetRequired", "update";
        }
    }

    object!(Policy = "AWS::IAM::User.Policy", "iam-user-policy");
    impl Policy {
        new! {
            policy_name: String = "PolicyName", "update";
            policy_document: v::Json = "PolicyDocument", "update";
        }
    }
}

resource! {
    UserPolicy = "AWS::IAM::UserPolicy", "iam-userpolicy", None, String
}
impl UserPolicy {
    new! {
        user_name: m::iam::UserName = "UserName", "replacement; 1 to 128 characters";
        policy_name: String = "PolicyName", "replacement; 1 to 128 characters";
    }
    set! {
        policy_document: v::Json = "PolicyDocument", "update; 1 to 131072 characters";
    }
}

resource! {
    UserToGroupAddition = "AWS::IAM::UserToGroupAddition", "iam-usertogroupaddition", None, String
}
impl UserToGroupAddition {
    new! {
        group_name: m::iam::GroupName = "GroupName", "update";
        users: [String] = "Users", "update";
    }
}
impl c::Handle<UserToGroupAddition> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    VirtualMfaDevice = "AWS::IAM::VirtualMFADevice", "iam-virtualmfadevice", List("Tags"), String
}
impl VirtualMfaDevice {
    new! {
        users: [String] = "Users", "update";
    }
    set! {
        path: String = "Path", "replacement; 1 to 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        virtual_mfa_device_name: String = "VirtualMfaDeviceName", "replacement; 1 to 226 characters";
    }
}
impl c::Handle<VirtualMfaDevice> {
    get! {
        attr_serial_number: String = "SerialNumber";
    }
}
