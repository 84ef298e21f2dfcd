// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::PinpointEmail`.
use crate::core as c;

resource! {
    ConfigurationSet = "AWS::PinpointEmail::ConfigurationSet", "pinpointemail-configurationset", List("Tags"), String
}
impl ConfigurationSet {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        delivery_options: configuration_set::DeliveryOptions = "DeliveryOptions", "update";
        reputation_options: configuration_set::ReputationOptions = "ReputationOptions", "update";
        sending_options: configuration_set::SendingOptions = "SendingOptions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tracking_options: configuration_set::TrackingOptions = "TrackingOptions", "update";
    }
}
impl c::Handle<ConfigurationSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ConfigurationSet`].
pub mod configuration_set {
    object!(DeliveryOptions = "AWS::PinpointEmail::ConfigurationSet.DeliveryOptions", "pinpointemail-configurationset-deliveryoptions");
    impl DeliveryOptions {
        new! {}
        set! {
            sending_pool_name: String = "SendingPoolName", "update";
        }
    }

    object!(ReputationOptions = "AWS::PinpointEmail::ConfigurationSet.ReputationOptions", "pinpointemail-configurationset-reputationoptions");
    impl ReputationOptions {
        new! {}
        set! {
            reputation_metrics_enabled: bool = "ReputationMetricsEnabled", "update";
        }
    }

    object!(SendingOptions = "AWS::PinpointEmail::ConfigurationSet.SendingOptions", "pinpointemail-configurationset-sendingoptions");
    impl SendingOptions {
        new! {}
        set! {
            sending_enabled: bool = "SendingEnabled", "update";
        }
    }

    object!(TrackingOptions = "AWS::PinpointEmail::ConfigurationSet.TrackingOptions", "pinpointemail-configurationset-trackingoptions");
    impl TrackingOptions {
        new! {}
        set! {
            custom_redirect_domain: String = "CustomRedirectDomain", "update";
        }
    }
}

resource! {
    ConfigurationSetEventDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination", "pinpointemail-configurationseteventdestination", None, String
}
impl ConfigurationSetEventDestination {
    new! {
        configuration_set_name: String = "ConfigurationSetName", "replacement";
        event_destination_name: String = "EventDestinationName", "replacement";
    }
    set! {
        event_destination: configuration_set_event_destination::EventDestination = "EventDestination", "update";
    }
}
impl c::Handle<ConfigurationSetEventDestination> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ConfigurationSetEventDestination`].
pub mod configuration_set_event_destination {
    use crate::value::meaning as m;
    object!(CloudWatchDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination.CloudWatchDestination", "pinpointemail-configurationseteventdestination-cloudwatchdestination");
    impl CloudWatchDestination {
        new! {}
        set! {
            dimension_configurations: [DimensionConfiguration] = "DimensionConfigurations", "update";
        }
    }

    object!(DimensionConfiguration = "AWS::PinpointEmail::ConfigurationSetEventDestination.DimensionConfiguration", "pinpointemail-configurationseteventdestination-dimensionconfiguration");
    impl DimensionConfiguration {
        new! {
            dimension_name: String = "DimensionName", "update";
            dimension_value_source: String = "DimensionValueSource", "update";
            default_dimension_value: String = "DefaultDimensionValue", "update";
        }
    }

    object!(EventDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination.EventDestination", "pinpointemail-configurationseteventdestination-eventdestination");
    impl EventDestination {
        new! {
            matching_event_types: [String] = "MatchingEventTypes", "update";
        }
        set! {
            cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination", "update";
            enabled: bool = "Enabled", "update";
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination", "update";
            pinpoint_destination: PinpointDestination = "PinpointDestination", "update";
            sns_destination: SnsDestination = "SnsDestination", "update";
        }
    }

    object!(KinesisFirehoseDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination.KinesisFirehoseDestination", "pinpointemail-configurationseteventdestination-kinesisfirehosedestination");
    impl KinesisFirehoseDestination {
        new! {
            delivery_stream_arn: m::Arn = "DeliveryStreamArn", "update";
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        }
    }

    object!(PinpointDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination.PinpointDestination", "pinpointemail-configurationseteventdestination-pinpointdestination");
    impl PinpointDestination {
        new! {}
        set! {
            application_arn: m::Arn = "ApplicationArn", "update";
        }
    }

    object!(SnsDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination.SnsDestination", "pinpointemail-configurationseteventdestination-snsdestination");
    impl SnsDestination {
        new! {
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }
}

resource! {
    DedicatedIpPool = "AWS::PinpointEmail::DedicatedIpPool", "pinpointemail-dedicatedippool", List("Tags"), String
}
impl DedicatedIpPool {
    new! {}
    set! {
        pool_name: String = "PoolName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DedicatedIpPool> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Identity = "AWS::PinpointEmail::Identity", "pinpointemail-identity", List("Tags"), String
}
impl Identity {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        dkim_signing_enabled: bool = "DkimSigningEnabled", "update";
        feedback_forwarding_enabled: bool = "FeedbackForwardingEnabled", "update";
        mail_from_attributes: identity::MailFromAttributes = "MailFromAttributes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Identity> {
    get! {
        attr_id: String = "Id";
        attr_identity_dns_record_name1: String = "IdentityDNSRecordName1";
        attr_identity_dns_record_name2: String = "IdentityDNSRecordName2";
        attr_identity_dns_record_name3: String = "IdentityDNSRecordName3";
        attr_identity_dns_record_value1: String = "IdentityDNSRecordValue1";
        attr_identity_dns_record_value2: String = "IdentityDNSRecordValue2";
        attr_identity_dns_record_value3: String = "IdentityDNSRecordValue3";
    }
}
/// Property types and values of [`Identity`].
pub mod identity {
    object!(MailFromAttributes = "AWS::PinpointEmail::Identity.MailFromAttributes", "pinpointemail-identity-mailfromattributes");
    impl MailFromAttributes {
        new! {}
        set! {
            behavior_on_mx_failure: String = "BehaviorOnMxFailure", "update";
            mail_from_domain: String = "MailFromDomain", "update";
        }
    }
}
