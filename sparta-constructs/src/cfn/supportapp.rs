// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SupportApp`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AccountAlias = "AWS::SupportApp::AccountAlias", "supportapp-accountalias", None, String
}
impl AccountAlias {
    new! {
        account_alias: String = "AccountAlias", "update; 1 to 30 characters";
    }
}
impl c::Handle<AccountAlias> {
    get! {
        attr_account_alias_resource_id: String = "AccountAliasResourceId";
    }
}

resource! {
    SlackChannelConfiguration = "AWS::SupportApp::SlackChannelConfiguration", "supportapp-slackchannelconfiguration", None, String
}
impl SlackChannelConfiguration {
    new! {
        channel_role_arn: m::iam::RoleArn = "ChannelRoleArn", "update; 31 to 2048 characters";
        channel_id: String = "ChannelId", "replacement; 1 to 256 characters";
        team_id: String = "TeamId", "replacement; 1 to 256 characters";
        notify_on_case_severity: slack_channel_configuration::NotifyOnCaseSeverity = "NotifyOnCaseSeverity", "update";
    }
    set! {
        channel_name: String = "ChannelName", "update; 1 to 256 characters";
        notify_on_add_correspondence_to_case: bool = "NotifyOnAddCorrespondenceToCase", "update";
        notify_on_create_or_reopen_case: bool = "NotifyOnCreateOrReopenCase", "update";
        notify_on_resolve_case: bool = "NotifyOnResolveCase", "update";
    }
}
/// Property types and values of [`SlackChannelConfiguration`].
pub mod slack_channel_configuration {
    values! { NotifyOnCaseSeverity: None = "none", All = "all", High = "high" }
}

resource! {
    SlackWorkspaceConfiguration = "AWS::SupportApp::SlackWorkspaceConfiguration", "supportapp-slackworkspaceconfiguration", None, String
}
impl SlackWorkspaceConfiguration {
    new! {
        team_id: String = "TeamId", "replacement; 1 to 256 characters";
    }
    set! {
        version_id: String = "VersionId", "update; 1 to 256 characters; cannot be read back";
    }
}
