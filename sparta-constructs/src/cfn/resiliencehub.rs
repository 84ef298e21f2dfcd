// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ResilienceHub`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    App = "AWS::ResilienceHub::App", "resiliencehub-app", Map("Tags"), m::Arn
}
impl App {
    new! {
        name: String = "Name", "replacement";
        app_template_body: String = "AppTemplateBody", "update; at most 409600 characters";
        resource_mappings: [app::ResourceMapping] = "ResourceMappings", "update";
    }
    set! {
        app_assessment_schedule: app::AppAssessmentSchedule = "AppAssessmentSchedule", "update";
        description: String = "Description", "update; at most 500 characters";
        event_subscriptions: [app::EventSubscription] = "EventSubscriptions", "update; at most 10 items";
        permission_model: app::PermissionModel = "PermissionModel", "update";
        resiliency_policy_arn: m::Arn = "ResiliencyPolicyArn", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<App> {
    get! {
        attr_app_arn: m::Arn = "AppArn";
        attr_drift_status: String = "DriftStatus";
    }
}
give! { App: m::Arn = Ref; }
/// Property types and values of [`App`].
pub mod app {
    use crate::value::meaning as m;
    object!(EventSubscription = "AWS::ResilienceHub::App.EventSubscription", "resiliencehub-app-eventsubscription");
    impl EventSubscription {
        new! {
            event_type: EventType = "EventType", "update";
            name: String = "Name", "update; 1 to 256 characters";
        }
        set! {
            sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update";
        }
    }

    object!(PermissionModel = "AWS::ResilienceHub::App.PermissionModel", "resiliencehub-app-permissionmodel");
    impl PermissionModel {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            cross_account_role_arns: [m::iam::RoleArn] = "CrossAccountRoleArns", "update; at most 10 items";
            invoker_role_name: String = "InvokerRoleName", "update";
        }
    }

    object!(PhysicalResourceId = "AWS::ResilienceHub::App.PhysicalResourceId", "resiliencehub-app-physicalresourceid");
    impl PhysicalResourceId {
        new! {
            type_: String = "Type", "update";
            identifier: String = "Identifier", "update; 1 to 255 characters";
        }
        set! {
            aws_account_id: String = "AwsAccountId", "update";
            aws_region: String = "AwsRegion", "update";
        }
    }

    object!(ResourceMapping = "AWS::ResilienceHub::App.ResourceMapping", "resiliencehub-app-resourcemapping");
    impl ResourceMapping {
        new! {
            mapping_type: String = "MappingType", "update";
            physical_resource_id: PhysicalResourceId = "PhysicalResourceId", "update";
        }
        set! {
            eks_source_name: String = "EksSourceName", "update; 1 to 255 characters";
            logical_stack_name: String = "LogicalStackName", "update; 1 to 255 characters";
            resource_name: String = "ResourceName", "update";
            terraform_source_name: String = "TerraformSourceName", "update; 1 to 255 characters";
        }
    }
    values! { AppAssessmentSchedule: Disabled = "Disabled", Daily = "Daily" }
    values! { EventType: ScheduledAssessmentFailure = "ScheduledAssessmentFailure", DriftDetected = "DriftDetected" }
    values! { Type: LegacyIamUser = "LegacyIAMUser", RoleBased = "RoleBased" }
}

resource! {
    ResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy", "resiliencehub-resiliencypolicy", Map("Tags"), m::Arn
}
impl ResiliencyPolicy {
    new! {
        policy_name: String = "PolicyName", "update";
        policy: resiliency_policy::PolicyMap = "Policy", "update";
        tier: resiliency_policy::Tier = "Tier", "update";
    }
    set! {
        data_location_constraint: resiliency_policy::DataLocationConstraint = "DataLocationConstraint", "update";
        policy_description: String = "PolicyDescription", "update; at most 500 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<ResiliencyPolicy> {
    get! {
        attr_policy_arn: m::Arn = "PolicyArn";
    }
}
give! { ResiliencyPolicy: m::Arn = Ref; }
/// Property types and values of [`ResiliencyPolicy`].
pub mod resiliency_policy {
    object!(FailurePolicy = "AWS::ResilienceHub::ResiliencyPolicy.FailurePolicy", "resiliencehub-resiliencypolicy-failurepolicy");
    impl FailurePolicy {
        new! {
            rpo_in_secs: i64 = "RpoInSecs", "update";
            rto_in_secs: i64 = "RtoInSecs", "update";
        }
    }

    object!(PolicyMap = "AWS::ResilienceHub::ResiliencyPolicy.PolicyMap", "resiliencehub-resiliencypolicy-policymap");
    impl PolicyMap {
        new! {
            az: FailurePolicy = "AZ", "update";
            hardware: FailurePolicy = "Hardware", "update";
            software: FailurePolicy = "Software", "update";
        }
        set! {
            region: FailurePolicy = "Region", "update";
        }
    }
    values! { DataLocationConstraint: AnyLocation = "AnyLocation", SameContinent = "SameContinent", SameCountry = "SameCountry" }
    values! { Tier: MissionCritical = "MissionCritical", Critical = "Critical", Important = "Important", CoreServices = "CoreServices", NonCritical = "NonCritical" }
}
