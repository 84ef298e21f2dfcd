// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Shield`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DrtAccess = "AWS::Shield::DRTAccess", "shield-drtaccess", None, String
}
impl DrtAccess {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 2048 characters";
    }
    set! {
        log_bucket_list: [String] = "LogBucketList", "update; at most 10 items";
    }
}
impl c::Handle<DrtAccess> {
    get! {
        attr_account_id: String = "AccountId";
    }
}

resource! {
    ProactiveEngagement = "AWS::Shield::ProactiveEngagement", "shield-proactiveengagement", None, String
}
impl ProactiveEngagement {
    new! {
        emergency_contact_list: [proactive_engagement::EmergencyContact] = "EmergencyContactList", "update; 1 to 10 items";
        proactive_engagement_status: proactive_engagement::ProactiveEngagementStatus = "ProactiveEngagementStatus", "update";
    }
}
impl c::Handle<ProactiveEngagement> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`ProactiveEngagement`].
pub mod proactive_engagement {
    object!(EmergencyContact = "AWS::Shield::ProactiveEngagement.EmergencyContact", "shield-proactiveengagement-emergencycontact");
    impl EmergencyContact {
        new! {
            email_address: String = "EmailAddress", "update; 1 to 150 characters";
        }
        set! {
            contact_notes: String = "ContactNotes", "update; 1 to 1024 characters";
            phone_number: String = "PhoneNumber", "update; 1 to 16 characters";
        }
    }
    values! { ProactiveEngagementStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Protection = "AWS::Shield::Protection", "shield-protection", List("Tags"), m::Arn
}
impl Protection {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 2048 characters";
        name: String = "Name", "replacement; 1 to 128 characters";
    }
    set! {
        application_layer_automatic_response_configuration: protection::ApplicationLayerAutomaticResponseConfiguration = "ApplicationLayerAutomaticResponseConfiguration", "update";
        health_check_arns: [m::Arn] = "HealthCheckArns", "update; at most 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Protection> {
    get! {
        attr_protection_arn: m::Arn = "ProtectionArn";
        attr_protection_id: String = "ProtectionId";
    }
}
give! { Protection: m::Arn = Ref; }
/// Property types and values of [`Protection`].
pub mod protection {
    object!(Action = "AWS::Shield::Protection.Action", "shield-protection-action");
    impl Action {
        new! {}
        set! {
            block: Block = "Block", "update";
            count: Count = "Count", "update";
        }
    }

    object!(ApplicationLayerAutomaticResponseConfiguration = "AWS::Shield::Protection.ApplicationLayerAutomaticResponseConfiguration", "shield-protection-applicationlayerautomaticresponseconfiguration");
    impl ApplicationLayerAutomaticResponseConfiguration {
        new! {
            action: Action = "Action", "update";
            status: Status = "Status", "update";
        }
    }

    object!(Block = "AWS::Shield::Protection.Block", "shield-protection-block");
    impl Block {
        new! {}
    }

    object!(Count = "AWS::Shield::Protection.Count", "shield-protection-count");
    impl Count {
        new! {}
    }
    values! { Status: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    ProtectionGroup = "AWS::Shield::ProtectionGroup", "shield-protectiongroup", List("Tags"), m::Arn
}
impl ProtectionGroup {
    new! {
        protection_group_id: String = "ProtectionGroupId", "replacement; 1 to 36 characters";
        aggregation: protection_group::Aggregation = "Aggregation", "update";
        pattern: protection_group::Pattern = "Pattern", "update";
    }
    set! {
        members: [String] = "Members", "update; at most 10000 items";
        resource_type: protection_group::ResourceType = "ResourceType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ProtectionGroup> {
    get! {
        attr_protection_group_arn: m::Arn = "ProtectionGroupArn";
    }
}
give! { ProtectionGroup: m::Arn = Ref; }
/// Property types and values of [`ProtectionGroup`].
pub mod protection_group {
    values! { Aggregation: Sum = "SUM", Mean = "MEAN", Max = "MAX" }
    values! { Pattern: All = "ALL", Arbitrary = "ARBITRARY", ByResourceType = "BY_RESOURCE_TYPE" }
    values! { ResourceType: CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION", Route53HostedZone = "ROUTE_53_HOSTED_ZONE", ElasticIpAllocation = "ELASTIC_IP_ALLOCATION", ClassicLoadBalancer = "CLASSIC_LOAD_BALANCER", ApplicationLoadBalancer = "APPLICATION_LOAD_BALANCER", GlobalAccelerator = "GLOBAL_ACCELERATOR" }
}
