// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ConnectCampaigns`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Campaign = "AWS::ConnectCampaigns::Campaign", "connectcampaigns-campaign", List("Tags"), m::Arn
}
impl Campaign {
    new! {
        connect_instance_arn: m::Arn = "ConnectInstanceArn", "replacement; at most 256 characters";
        name: String = "Name", "update; 1 to 127 characters";
        dialer_config: campaign::DialerConfig = "DialerConfig", "update";
        outbound_call_config: campaign::OutboundCallConfig = "OutboundCallConfig", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Campaign> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Campaign: m::Arn = Ref; }
/// Property types and values of [`Campaign`].
pub mod campaign {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AgentlessDialerConfig = "AWS::ConnectCampaigns::Campaign.AgentlessDialerConfig", "connectcampaigns-campaign-agentlessdialerconfig");
    impl AgentlessDialerConfig {
        new! {}
        set! {
            dialing_capacity: v::Number = "DialingCapacity", "update; 0.01 to 1";
        }
    }

    object!(AnswerMachineDetectionConfig = "AWS::ConnectCampaigns::Campaign.AnswerMachineDetectionConfig", "connectcampaigns-campaign-answermachinedetectionconfig");
    impl AnswerMachineDetectionConfig {
        new! {
            enable_answer_machine_detection: bool = "EnableAnswerMachineDetection", "update";
        }
        set! {
            await_answer_machine_prompt: bool = "AwaitAnswerMachinePrompt", "update";
        }
    }

    object!(DialerConfig = "AWS::ConnectCampaigns::Campaign.DialerConfig", "connectcampaigns-campaign-dialerconfig");
    impl DialerConfig {
        new! {}
        set! {
            agentless_dialer_config: AgentlessDialerConfig = "AgentlessDialerConfig", "update";
            predictive_dialer_config: PredictiveDialerConfig = "PredictiveDialerConfig", "update";
            progressive_dialer_config: ProgressiveDialerConfig = "ProgressiveDialerConfig", "update";
        }
    }

    object!(OutboundCallConfig = "AWS::ConnectCampaigns::Campaign.OutboundCallConfig", "connectcampaigns-campaign-outboundcallconfig");
    impl OutboundCallConfig {
        new! {
            connect_contact_flow_arn: String = "ConnectContactFlowArn", "update; at most 500 characters";
        }
        set! {
            answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig", "update";
            connect_queue_arn: m::Arn = "ConnectQueueArn", "update; at most 500 characters";
            connect_source_phone_number: String = "ConnectSourcePhoneNumber", "update; at most 100 characters";
        }
    }

    object!(PredictiveDialerConfig = "AWS::ConnectCampaigns::Campaign.PredictiveDialerConfig", "connectcampaigns-campaign-predictivedialerconfig");
    impl PredictiveDialerConfig {
        new! {
            bandwidth_allocation: v::Number = "BandwidthAllocation", "update; 0 to 1";
        }
        set! {
            dialing_capacity: v::Number = "DialingCapacity", "update; 0.01 to 1";
        }
    }

    object!(ProgressiveDialerConfig = "AWS::ConnectCampaigns::Campaign.ProgressiveDialerConfig", "connectcampaigns-campaign-progressivedialerconfig");
    impl ProgressiveDialerConfig {
        new! {
            bandwidth_allocation: v::Number = "BandwidthAllocation", "update; 0 to 1";
        }
        set! {
            dialing_capacity: v::Number = "DialingCapacity", "update; 0.01 to 1";
        }
    }
}
