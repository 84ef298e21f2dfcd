// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeStarConnections`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Connection = "AWS::CodeStarConnections::Connection", "codestarconnections-connection", List("Tags"), m::Arn
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
    values! { ProviderType: Bitbucket = "Bitbucket", Github = "GitHub", GithubEnterpriseServer = "GitHubEnterpriseServer", Gitlab = "GitLab", GitlabSelfManaged = "GitLabSelfManaged" }
}

resource! {
    RepositoryLink = "AWS::CodeStarConnections::RepositoryLink", "codestarconnections-repositorylink", List("Tags"), m::Arn
}
impl RepositoryLink {
    new! {
        connection_arn: m::Arn = "ConnectionArn", "update; at most 256 characters";
        owner_id: String = "OwnerId", "replacement; 1 to 255 characters";
        repository_name: String = "RepositoryName", "replacement; 1 to 128 characters";
    }
    set! {
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "update; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<RepositoryLink> {
    get! {
        attr_provider_type: String = "ProviderType";
        attr_repository_link_arn: m::Arn = "RepositoryLinkArn";
        attr_repository_link_id: String = "RepositoryLinkId";
    }
}
give! { RepositoryLink: m::Arn = Ref; }

resource! {
    SyncConfiguration = "AWS::CodeStarConnections::SyncConfiguration", "codestarconnections-syncconfiguration", None, String
}
new_struct! { SyncConfiguration, SyncConfigurationRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1024 characters";
    repository_link_id: String = "RepositoryLinkId", "update";
    resource_name: String = "ResourceName", "replacement; 1 to 100 characters";
    sync_type: sync_configuration::SyncType = "SyncType", "replacement";
    branch: String = "Branch", "update; 1 to 255 characters";
    config_file: String = "ConfigFile", "update";
} }
impl SyncConfiguration {
    set! {
        publish_deployment_status: sync_configuration::PublishDeploymentStatus = "PublishDeploymentStatus", "update";
        trigger_resource_update_on: sync_configuration::TriggerResourceUpdateOn = "TriggerResourceUpdateOn", "update";
    }
}
impl c::Handle<SyncConfiguration> {
    get! {
        attr_owner_id: String = "OwnerId";
        attr_provider_type: String = "ProviderType";
        attr_repository_name: String = "RepositoryName";
    }
}
/// Property types and values of [`SyncConfiguration`].
pub mod sync_configuration {
    values! { PublishDeploymentStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SyncType: CfnStackSync = "CFN_STACK_SYNC" }
    values! { TriggerResourceUpdateOn: AnyChange = "ANY_CHANGE", FileChange = "FILE_CHANGE" }
}
