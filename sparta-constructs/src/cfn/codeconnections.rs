// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeConnections`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Connection = "AWS::CodeConnections::Connection", "codeconnections-connection", List("Tags"), m::Arn
}
impl Connection {
    new! {
        connection_name: String = "ConnectionName", "replacement; 1 to 32 characters";
    }
    set! {
        host_arn: m::Arn = "HostArn", "replacement; at most 256 characters";
        provider_type: connection::ProviderType = "ProviderType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_connection_arn: m::Arn = "ConnectionArn";
        attr_connection_status: String = "ConnectionStatus";
        attr_owner_account_id: String = "OwnerAccountId";
    }
}
give! { Connection: m::Arn = Ref; }
/// Property types and values of [`Connection`].
pub mod connection {
    values! { ProviderType: AzureDevOps = "AzureDevOps", Bitbucket = "Bitbucket", Github = "GitHub", GithubEnterpriseServer = "GitHubEnterpriseServer", Gitlab = "GitLab", GitlabSelfManaged = "GitLabSelfManaged" }
}

resource! {
    Host = "AWS::CodeConnections::Host", "codeconnections-host", List("Tags"), m::Arn
}
impl Host {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        provider_type: host::ProviderType = "ProviderType", "replacement";
        provider_endpoint: String = "ProviderEndpoint", "update; 1 to 512 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        vpc_configuration: host::VpcConfiguration = "VpcConfiguration", "update";
    }
}
impl c::Handle<Host> {
    get! {
        attr_host_arn: m::Arn = "HostArn";
        attr_host_id: String = "HostId";
        attr_status: String = "Status";
    }
}
give! { Host: m::Arn = Ref; }
/// Property types and values of [`Host`].
pub mod host {
    use crate::value::meaning as m;
    object!(VpcConfiguration = "AWS::CodeConnections::Host.VpcConfiguration", "codeconnections-host-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 12 to 21 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 10 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 10 items";
        }
        set! {
            tls_certificate: String = "TlsCertificate", "update; 1 to 16384 characters";
        }
    }
    values! { ProviderType: Bitbucket = "Bitbucket", Github = "GitHub", GithubEnterpriseServer = "GitHubEnterpriseServer", Gitlab = "GitLab", GitlabSelfManaged = "GitLabSelfManaged", AzureDevOps = "AzureDevOps" }
}
