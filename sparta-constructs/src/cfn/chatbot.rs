// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Chatbot`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    CustomAction = "AWS::Chatbot::CustomAction", "chatbot-customaction", List("Tags"), m::Arn
}
impl CustomAction {
    new! {
        action_name: String = "ActionName", "replacement; 1 to 64 characters";
        definition: custom_action::CustomActionDefinition = "Definition", "update";
    }
    set! {
        alias_name: String = "AliasName", "update; 1 to 30 characters";
        attachments: [custom_action::CustomActionAttachment] = "Attachments", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<CustomAction> {
    get! {
        attr_custom_action_arn: m::Arn = "CustomActionArn";
    }
}
give! { CustomAction: m::Arn = Ref; }
/// Property types and values of [`CustomAction`].
pub mod custom_action {
    use crate::value as v;
    object!(CustomActionAttachment = "AWS::Chatbot::CustomAction.CustomActionAttachment", "chatbot-customaction-customactionattachment");
    impl CustomActionAttachment {
        new! {}
        set! {
            button_text: String = "ButtonText", "update; 1 to 50 characters";
            criteria: [CustomActionAttachmentCriteria] = "Criteria", "update; 1 to 5 items";
            notification_type: String = "NotificationType", "update; 1 to 100 characters";
            variables: v::Map<String> = "Variables", "update";
        }
    }

    object!(CustomActionAttachmentCriteria = "AWS::Chatbot::CustomAction.CustomActionAttachmentCriteria", "chatbot-customaction-customactionattachmentcriteria");
    impl CustomActionAttachmentCriteria {
        new! {
            variable_name: String = "VariableName", "update";
            operator: CustomActionAttachmentCriteriaOperator = "Operator", "update";
        }
        set! {
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(CustomActionDefinition = "AWS::Chatbot::CustomAction.CustomActionDefinition", "chatbot-customaction-customactiondefinition");
    impl CustomActionDefinition {
        new! {
            command_text: String = "CommandText", "update; 1 to 5000 characters";
        }
    }
    values! { CustomActionAttachmentCriteriaOperator: HasValue = "HAS_VALUE", Equals = "EQUALS" }
}

resource! {
    MicrosoftTeamsChannelConfiguration = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", "chatbot-microsoftteamschannelconfiguration", List("Tags"), m::Arn
}
new_struct! { MicrosoftTeamsChannelConfiguration, MicrosoftTeamsChannelConfigurationRequired {
    iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
    configuration_name: String = "ConfigurationName", "replacement; 1 to 128 characters";
    team_id: String = "TeamId", "replacement; 36 characters";
    teams_channel_id: String = "TeamsChannelId", "update; 1 to 256 characters";
    teams_tenant_id: String = "TeamsTenantId", "replacement; 36 characters";
} }
impl MicrosoftTeamsChannelConfiguration {
    set! {
        customization_resource_arns: [m::Arn] = "CustomizationResourceArns", "update";
        guardrail_policies: [String] = "GuardrailPolicies", "update";
        logging_level: String = "LoggingLevel", "update; 4 to 5 characters; default `NONE`";
        sns_topic_arns: [m::Arn] = "SnsTopicArns", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        teams_channel_name: String = "TeamsChannelName", "update; 1 to 256 characters";
        user_role_required: bool = "UserRoleRequired", "update; default `false`";
    }
}
impl c::Handle<MicrosoftTeamsChannelConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { MicrosoftTeamsChannelConfiguration: m::Arn = Ref; }

resource! {
    SlackChannelConfiguration = "AWS::Chatbot::SlackChannelConfiguration", "chatbot-slackchannelconfiguration", List("Tags"), m::Arn
}
impl SlackChannelConfiguration {
    new! {
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        configuration_name: String = "ConfigurationName", "replacement; 1 to 128 characters";
        slack_channel_id: String = "SlackChannelId", "update; 1 to 256 characters";
        slack_workspace_id: String = "SlackWorkspaceId", "replacement; 1 to 256 characters";
    }
    set! {
        customization_resource_arns: [m::Arn] = "CustomizationResourceArns", "update";
        guardrail_policies: [String] = "GuardrailPolicies", "update";
        logging_level: String = "LoggingLevel", "update; 4 to 5 characters; default `NONE`";
        sns_topic_arns: [m::sns::TopicArn] = "SnsTopicArns", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_role_required: bool = "UserRoleRequired", "update; default `false`";
    }
}
impl c::Handle<SlackChannelConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SlackChannelConfiguration: m::Arn = Ref; }
