// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSMIncidents`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ReplicationSet = "AWS::SSMIncidents::ReplicationSet", "ssmincidents-replicationset", List("Tags"), m::Arn
}
impl ReplicationSet {
    new! {
        regions: [replication_set::ReplicationRegion] = "Regions", "update; 1 to 3 items";
    }
    set! {
        deletion_protected: bool = "DeletionProtected", "update; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ReplicationSet> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ReplicationSet: m::Arn = Ref; }
/// Property types and values of [`ReplicationSet`].
pub mod replication_set {
    object!(RegionConfiguration = "AWS::SSMIncidents::ReplicationSet.RegionConfiguration", "ssmincidents-replicationset-regionconfiguration");
    impl RegionConfiguration {
        new! {
            sse_kms_key_id: String = "SseKmsKeyId", "update; at most 2048 characters";
        }
    }

    object!(ReplicationRegion = "AWS::SSMIncidents::ReplicationSet.ReplicationRegion", "ssmincidents-replicationset-replicationregion");
    impl ReplicationRegion {
        new! {}
        set! {
            region_configuration: RegionConfiguration = "RegionConfiguration", "update";
            region_name: String = "RegionName", "update; at most 20 characters";
        }
    }
}

resource! {
    ResponsePlan = "AWS::SSMIncidents::ResponsePlan", "ssmincidents-responseplan", List("Tags"), m::Arn
}
impl ResponsePlan {
    new! {
        name: String = "Name", "replacement; 1 to 200 characters";
        incident_template: response_plan::IncidentTemplate = "IncidentTemplate", "update";
    }
    set! {
        actions: [response_plan::Action] = "Actions", "update; at most 1 items";
        chat_channel: response_plan::ChatChannel = "ChatChannel", "update";
        display_name: String = "DisplayName", "update; 1 to 200 characters";
        engagements: [String] = "Engagements", "update; at most 5 items";
        integrations: [response_plan::Integration] = "Integrations", "update; at most 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ResponsePlan> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ResponsePlan: m::Arn = Ref; }
/// Property types and values of [`ResponsePlan`].
pub mod response_plan {
    use crate::value::meaning as m;
    object!(Action = "AWS::SSMIncidents::ResponsePlan.Action", "ssmincidents-responseplan-action");
    impl Action {
        new! {}
        set! {
            ssm_automation: SsmAutomation = "SsmAutomation", "update";
        }
    }

    object!(ChatChannel = "AWS::SSMIncidents::ResponsePlan.ChatChannel", "ssmincidents-responseplan-chatchannel");
    impl ChatChannel {
        new! {}
        set! {
            chatbot_sns: [m::sns::TopicArn] = "ChatbotSns", "update";
        }
    }

    object!(DynamicSsmParameter = "AWS::SSMIncidents::ResponsePlan.DynamicSsmParameter", "ssmincidents-responseplan-dynamicssmparameter");
    impl DynamicSsmParameter {
        new! {
            key: String = "Key", "update; 1 to 50 characters";
            value: DynamicSsmParameterValue = "Value", "update";
        }
    }

    object!(DynamicSsmParameterValue = "AWS::SSMIncidents::ResponsePlan.DynamicSsmParameterValue", "ssmincidents-responseplan-dynamicssmparametervalue");
    impl DynamicSsmParameterValue {
        new! {}
        set! {
            variable: VariableType = "Variable", "update";
        }
    }

    object!(IncidentTemplate = "AWS::SSMIncidents::ResponsePlan.IncidentTemplate", "ssmincidents-responseplan-incidenttemplate");
    impl IncidentTemplate {
        new! {
            impact: i64 = "Impact", "update; 1 to 5";
            title: String = "Title", "update; at most 200 characters";
        }
        set! {
            dedupe_string: String = "DedupeString", "update; 1 to 1000 characters";
            incident_tags: [crate::cfn::Tag] = "IncidentTags", "update; at most 50 items";
            notification_targets: [NotificationTargetItem] = "NotificationTargets", "update; at most 10 items";
            summary: String = "Summary", "update; 1 to 4000 characters";
        }
    }

    object!(Integration = "AWS::SSMIncidents::ResponsePlan.Integration", "ssmincidents-responseplan-integration");
    impl Integration {
        new! {
            pager_duty_configuration: PagerDutyConfiguration = "PagerDutyConfiguration", "update";
        }
    }

    object!(NotificationTargetItem = "AWS::SSMIncidents::ResponsePlan.NotificationTargetItem", "ssmincidents-responseplan-notificationtargetitem");
    impl NotificationTargetItem {
        new! {}
        set! {
            sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update; at most 1000 characters";
        }
    }

    object!(PagerDutyConfiguration = "AWS::SSMIncidents::ResponsePlan.PagerDutyConfiguration", "ssmincidents-responseplan-pagerdutyconfiguration");
    impl PagerDutyConfiguration {
        new! {
            name: String = "Name", "update; 1 to 200 characters";
            secret_id: String = "SecretId", "update; 1 to 512 characters";
            pager_duty_incident_configuration: PagerDutyIncidentConfiguration = "PagerDutyIncidentConfiguration", "update";
        }
    }

    object!(PagerDutyIncidentConfiguration = "AWS::SSMIncidents::ResponsePlan.PagerDutyIncidentConfiguration", "ssmincidents-responseplan-pagerdutyincidentconfiguration");
    impl PagerDutyIncidentConfiguration {
        new! {
            service_id: String = "ServiceId", "update; 1 to 200 characters";
        }
    }

    object!(SsmAutomation = "AWS::SSMIncidents::ResponsePlan.SsmAutomation", "ssmincidents-responseplan-ssmautomation");
    impl SsmAutomation {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; at most 1000 characters";
            document_name: String = "DocumentName", "update; at most 128 characters";
        }
        set! {
            document_version: String = "DocumentVersion", "update; at most 128 characters";
            dynamic_parameters: [DynamicSsmParameter] = "DynamicParameters", "update; at most 200 items";
            parameters: [SsmParameter] = "Parameters", "update; 1 to 200 items";
            target_account: TargetAccount = "TargetAccount", "update";
        }
    }

    object!(SsmParameter = "AWS::SSMIncidents::ResponsePlan.SsmParameter", "ssmincidents-responseplan-ssmparameter");
    impl SsmParameter {
        new! {
            key: String = "Key", "update; 1 to 50 characters";
            values: [String] = "Values", "update; at most 10 items";
        }
    }
    values! { VariableType: IncidentRecordArn = "INCIDENT_RECORD_ARN", InvolvedResources = "INVOLVED_RESOURCES" }
    values! { TargetAccount: ImpactedAccount = "IMPACTED_ACCOUNT", ResponsePlanOwnerAccount = "RESPONSE_PLAN_OWNER_ACCOUNT" }
}
