// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodeGuruProfiler`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup", "codeguruprofiler-profilinggroup", List("Tags"), m::lambda::FunctionName
}
impl ProfilingGroup {
    new! {
        profiling_group_name: String = "ProfilingGroupName", "replacement; 1 to 255 characters";
    }
    set! {
        agent_permissions: profiling_group::AgentPermissions = "AgentPermissions", "update";
        anomaly_detection_notification_configuration: [profiling_group::Channel] = "AnomalyDetectionNotificationConfiguration", "update";
        compute_platform: profiling_group::ComputePlatform = "ComputePlatform", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ProfilingGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ProfilingGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ProfilingGroup`].
pub mod profiling_group {
    use crate::value::meaning as m;
    object!(AgentPermissions = "AWS::CodeGuruProfiler::ProfilingGroup.AgentPermissions", "codeguruprofiler-profilinggroup-agentpermissions");
    impl AgentPermissions {
        new! {
            principals: [m::iam::RoleArn] = "Principals", "update";
        }
    }

    object!(Channel = "AWS::CodeGuruProfiler::ProfilingGroup.Channel", "codeguruprofiler-profilinggroup-channel");
    impl Channel {
        new! {
            channel_uri: String = "channelUri", "update";
        }
        set! {
            channel_id: String = "channelId", "update";
        }
    }
    values! { ComputePlatform: Default = "Default", AwsLambda = "AWSLambda" }
}
