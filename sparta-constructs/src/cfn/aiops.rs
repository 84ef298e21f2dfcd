// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AIOps`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    InvestigationGroup = "AWS::AIOps::InvestigationGroup", "aiops-investigationgroup", List("Tags"), m::Arn
}
impl InvestigationGroup {
    new! {
        name: String = "Name", "replacement; 1 to 512 characters";
    }
    set! {
        chatbot_notification_channels: [investigation_group::ChatbotNotificationChannel] = "ChatbotNotificationChannels", "update";
        cross_account_configurations: [investigation_group::CrossAccountConfiguration] = "CrossAccountConfigurations", "update; at most 25 items";
        encryption_config: investigation_group::EncryptionConfigMap = "EncryptionConfig", "update";
        investigation_group_policy: String = "InvestigationGroupPolicy", "update";
        is_cloud_trail_event_history_enabled: bool = "IsCloudTrailEventHistoryEnabled", "update";
        retention_in_days: i64 = "RetentionInDays", "replacement; 7 to 90";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        tag_key_boundaries: [String] = "TagKeyBoundaries", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InvestigationGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_last_modified_at: String = "LastModifiedAt";
        attr_last_modified_by: String = "LastModifiedBy";
    }
}
give! { InvestigationGroup: m::Arn = Ref; }
/// Property types and values of [`InvestigationGroup`].
pub mod investigation_group {
    use crate::value::meaning as m;
    object!(ChatbotNotificationChannel = "AWS::AIOps::InvestigationGroup.ChatbotNotificationChannel", "aiops-investigationgroup-chatbotnotificationchannel");
    impl ChatbotNotificationChannel {
        new! {}
        set! {
            chat_configuration_arns: [m::Arn] = "ChatConfigurationArns", "update";
            sns_topic_arn: m::sns::TopicArn = "SNSTopicArn", "update; 20 to 2048 characters";
        }
    }

    object!(CrossAccountConfiguration = "AWS::AIOps::InvestigationGroup.CrossAccountConfiguration", "aiops-investigationgroup-crossaccountconfiguration");
    impl CrossAccountConfiguration {
        new! {}
        set! {
            source_role_arn: m::iam::RoleArn = "SourceRoleArn", "update; 20 to 2048 characters";
        }
    }

    object!(EncryptionConfigMap = "AWS::AIOps::InvestigationGroup.EncryptionConfigMap", "aiops-investigationgroup-encryptionconfigmap");
    impl EncryptionConfigMap {
        new! {}
        set! {
            encryption_configuration_type: String = "EncryptionConfigurationType", "update; 1 to 128 characters";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 256 characters";
        }
    }
}
