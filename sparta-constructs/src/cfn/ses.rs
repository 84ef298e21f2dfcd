// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SES`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ConfigurationSet = "AWS::SES::ConfigurationSet", "ses-configurationset", List("Tags"), m::ses::ConfigurationSetName
}
impl ConfigurationSet {
    new! {}
    set! {
        archiving_options: configuration_set::ArchivingOptions = "ArchivingOptions", "update";
        delivery_options: configuration_set::DeliveryOptions = "DeliveryOptions", "update";
        name: String = "Name", "replacement";
        reputation_options: configuration_set::ReputationOptions = "ReputationOptions", "update";
        sending_options: configuration_set::SendingOptions = "SendingOptions", "update";
        suppression_options: configuration_set::SuppressionOptions = "SuppressionOptions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        tracking_options: configuration_set::TrackingOptions = "TrackingOptions", "update";
        vdm_options: configuration_set::VdmOptions = "VdmOptions", "update";
    }
}
give! { ConfigurationSet: m::ses::ConfigurationSetName = Ref; }
/// Property types and values of [`ConfigurationSet`].
pub mod configuration_set {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ArchivingOptions = "AWS::SES::ConfigurationSet.ArchivingOptions", "ses-configurationset-archivingoptions");
    impl ArchivingOptions {
        new! {}
        set! {
            archive_arn: m::Arn = "ArchiveArn", "update";
        }
    }

    object!(ConditionThreshold = "AWS::SES::ConfigurationSet.ConditionThreshold", "ses-configurationset-conditionthreshold");
    impl ConditionThreshold {
        new! {
            condition_threshold_enabled: String = "ConditionThresholdEnabled", "update";
        }
        set! {
            overall_confidence_threshold: OverallConfidenceThreshold = "OverallConfidenceThreshold", "update";
        }
    }

    object!(DashboardOptions = "AWS::SES::ConfigurationSet.DashboardOptions", "ses-configurationset-dashboardoptions");
    impl DashboardOptions {
        new! {
            engagement_metrics: String = "EngagementMetrics", "update";
        }
    }

    object!(DeliveryOptions = "AWS::SES::ConfigurationSet.DeliveryOptions", "ses-configurationset-deliveryoptions");
    impl DeliveryOptions {
        new! {}
        set! {
            max_delivery_seconds: v::Number = "MaxDeliverySeconds", "update; 300 to 50400";
            sending_pool_name: m::ses::DedicatedIpPoolName = "SendingPoolName", "update";
            tls_policy: String = "TlsPolicy", "update";
        }
    }

    object!(GuardianOptions = "AWS::SES::ConfigurationSet.GuardianOptions", "ses-configurationset-guardianoptions");
    impl GuardianOptions {
        new! {
            optimized_shared_delivery: String = "OptimizedSharedDelivery", "update";
        }
    }

    object!(OverallConfidenceThreshold = "AWS::SES::ConfigurationSet.OverallConfidenceThreshold", "ses-configurationset-overallconfidencethreshold");
    impl OverallConfidenceThreshold {
        new! {
            confidence_verdict_threshold: String = "ConfidenceVerdictThreshold", "update";
        }
    }

    object!(ReputationOptions = "AWS::SES::ConfigurationSet.ReputationOptions", "ses-configurationset-reputationoptions");
    impl ReputationOptions {
        new! {}
        set! {
            reputation_metrics_enabled: bool = "ReputationMetricsEnabled", "update";
        }
    }

    object!(SendingOptions = "AWS::SES::ConfigurationSet.SendingOptions", "ses-configurationset-sendingoptions");
    impl SendingOptions {
        new! {}
        set! {
            sending_enabled: bool = "SendingEnabled", "update";
        }
    }

    object!(SuppressionOptions = "AWS::SES::ConfigurationSet.SuppressionOptions", "ses-configurationset-suppressionoptions");
    impl SuppressionOptions {
        new! {}
        set! {
            suppressed_reasons: [String] = "SuppressedReasons", "update";
            validation_options: ValidationOptions = "ValidationOptions", "update";
        }
    }

    object!(TrackingOptions = "AWS::SES::ConfigurationSet.TrackingOptions", "ses-configurationset-trackingoptions");
    impl TrackingOptions {
        new! {}
        set! {
            custom_redirect_domain: String = "CustomRedirectDomain", "update";
            https_policy: String = "HttpsPolicy", "update";
        }
    }

    object!(ValidationOptions = "AWS::SES::ConfigurationSet.ValidationOptions", "ses-configurationset-validationoptions");
    impl ValidationOptions {
        new! {
            condition_threshold: ConditionThreshold = "ConditionThreshold", "update";
        }
    }

    object!(VdmOptions = "AWS::SES::ConfigurationSet.VdmOptions", "ses-configurationset-vdmoptions");
    impl VdmOptions {
        new! {}
        set! {
            dashboard_options: DashboardOptions = "DashboardOptions", "update";
            guardian_options: GuardianOptions = "GuardianOptions", "update";
        }
    }
}

resource! {
    ConfigurationSetEventDestination = "AWS::SES::ConfigurationSetEventDestination", "ses-configurationseteventdestination", None, String
}
impl ConfigurationSetEventDestination {
    new! {
        configuration_set_name: m::ses::ConfigurationSetName = "ConfigurationSetName", "replacement";
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
    object!(CloudWatchDestination = "AWS::SES::ConfigurationSetEventDestination.CloudWatchDestination", "ses-configurationseteventdestination-cloudwatchdestination");
    impl CloudWatchDestination {
        new! {}
        set! {
            dimension_configurations: [DimensionConfiguration] = "DimensionConfigurations", "update";
        }
    }

    object!(DimensionConfiguration = "AWS::SES::ConfigurationSetEventDestination.DimensionConfiguration", "ses-configurationseteventdestination-dimensionconfiguration");
    impl DimensionConfiguration {
        new! {
            dimension_name: String = "DimensionName", "update; 1 to 256 characters";
            dimension_value_source: DimensionValueSource = "DimensionValueSource", "update";
            default_dimension_value: String = "DefaultDimensionValue", "update; 1 to 256 characters";
        }
    }

    object!(EventBridgeDestination = "AWS::SES::ConfigurationSetEventDestination.EventBridgeDestination", "ses-configurationseteventdestination-eventbridgedestination");
    impl EventBridgeDestination {
        new! {
            event_bus_arn: m::Arn = "EventBusArn", "update; 36 to 1024 characters";
        }
    }

    object!(EventDestination = "AWS::SES::ConfigurationSetEventDestination.EventDestination", "ses-configurationseteventdestination-eventdestination");
    impl EventDestination {
        new! {
            matching_event_types: [String] = "MatchingEventTypes", "update";
        }
        set! {
            cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination", "update";
            enabled: bool = "Enabled", "update";
            event_bridge_destination: EventBridgeDestination = "EventBridgeDestination", "update";
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination", "update";
            name: String = "Name", "may replace";
            sns_destination: SnsDestination = "SnsDestination", "update";
        }
    }

    object!(KinesisFirehoseDestination = "AWS::SES::ConfigurationSetEventDestination.KinesisFirehoseDestination", "ses-configurationseteventdestination-kinesisfirehosedestination");
    impl KinesisFirehoseDestination {
        new! {
            delivery_stream_arn: m::kinesisfirehose::DeliveryStreamArn = "DeliveryStreamARN", "update";
            iam_role_arn: m::iam::RoleArn = "IAMRoleARN", "update";
        }
    }

    object!(SnsDestination = "AWS::SES::ConfigurationSetEventDestination.SnsDestination", "ses-configurationseteventdestination-snsdestination");
    impl SnsDestination {
        new! {
            topic_arn: m::sns::TopicArn = "TopicARN", "update; 36 to 1024 characters";
        }
    }
    values! { DimensionValueSource: EmailHeader = "EMAIL_HEADER", LinkTag = "LINK_TAG", MessageTag = "MESSAGE_TAG", EmailHeader2 = "emailHeader", LinkTag2 = "linkTag", MessageTag2 = "messageTag" }
}

resource! {
    ContactList = "AWS::SES::ContactList", "ses-contactlist", List("Tags"), String
}
impl ContactList {
    new! {}
    set! {
        contact_list_name: String = "ContactListName", "replacement";
        description: String = "Description", "update; at most 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        topics: [contact_list::Topic] = "Topics", "update; at most 20 items";
    }
}
/// Property types and values of [`ContactList`].
pub mod contact_list {
    object!(Topic = "AWS::SES::ContactList.Topic", "ses-contactlist-topic");
    impl Topic {
        new! {
            display_name: String = "DisplayName", "update; at most 128 characters";
            topic_name: String = "TopicName", "update";
            default_subscription_status: String = "DefaultSubscriptionStatus", "update";
        }
        set! {
            description: String = "Description", "update; at most 500 characters";
        }
    }
}

resource! {
    CustomVerificationEmailTemplate = "AWS::SES::CustomVerificationEmailTemplate", "ses-customverificationemailtemplate", List("Tags"), String
}
new_struct! { CustomVerificationEmailTemplate, CustomVerificationEmailTemplateRequired {
    template_name: String = "TemplateName", "replacement; 1 to 64 characters";
    failure_redirection_url: String = "FailureRedirectionURL", "update";
    from_email_address: String = "FromEmailAddress", "update";
    success_redirection_url: String = "SuccessRedirectionURL", "update";
    template_content: String = "TemplateContent", "update";
    template_subject: String = "TemplateSubject", "update";
} }
impl CustomVerificationEmailTemplate {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}

resource! {
    DedicatedIpPool = "AWS::SES::DedicatedIpPool", "ses-dedicatedippool", List("Tags"), m::ses::DedicatedIpPoolName
}
impl DedicatedIpPool {
    new! {}
    set! {
        pool_name: String = "PoolName", "replacement";
        scaling_mode: String = "ScalingMode", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
give! { DedicatedIpPool: m::ses::DedicatedIpPoolName = Ref; }

resource! {
    EmailIdentity = "AWS::SES::EmailIdentity", "ses-emailidentity", List("Tags"), String
}
impl EmailIdentity {
    new! {
        email_identity: String = "EmailIdentity", "replacement";
    }
    set! {
        configuration_set_attributes: email_identity::ConfigurationSetAttributes = "ConfigurationSetAttributes", "update";
        dkim_attributes: email_identity::DkimAttributes = "DkimAttributes", "update";
        dkim_signing_attributes: email_identity::DkimSigningAttributes = "DkimSigningAttributes", "update";
        feedback_attributes: email_identity::FeedbackAttributes = "FeedbackAttributes", "update";
        mail_from_attributes: email_identity::MailFromAttributes = "MailFromAttributes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EmailIdentity> {
    get! {
        attr_dkim_dns_token_name1: String = "DkimDNSTokenName1";
        attr_dkim_dns_token_name2: String = "DkimDNSTokenName2";
        attr_dkim_dns_token_name3: String = "DkimDNSTokenName3";
        attr_dkim_dns_token_value1: String = "DkimDNSTokenValue1";
        attr_dkim_dns_token_value2: String = "DkimDNSTokenValue2";
        attr_dkim_dns_token_value3: String = "DkimDNSTokenValue3";
    }
}
/// Property types and values of [`EmailIdentity`].
pub mod email_identity {
    use crate::value::meaning as m;
    object!(ConfigurationSetAttributes = "AWS::SES::EmailIdentity.ConfigurationSetAttributes", "ses-emailidentity-configurationsetattributes");
    impl ConfigurationSetAttributes {
        new! {}
        set! {
            configuration_set_name: m::ses::ConfigurationSetName = "ConfigurationSetName", "update";
        }
    }

    object!(DkimAttributes = "AWS::SES::EmailIdentity.DkimAttributes", "ses-emailidentity-dkimattributes");
    impl DkimAttributes {
        new! {}
        set! {
            signing_enabled: bool = "SigningEnabled", "update";
        }
    }

    object!(DkimSigningAttributes = "AWS::SES::EmailIdentity.DkimSigningAttributes", "ses-emailidentity-dkimsigningattributes");
    impl DkimSigningAttributes {
        new! {}
        set! {
            domain_signing_private_key: String = "DomainSigningPrivateKey", "update; cannot be read back";
            domain_signing_selector: String = "DomainSigningSelector", "update; cannot be read back";
            next_signing_key_length: String = "NextSigningKeyLength", "update";
        }
    }

    object!(FeedbackAttributes = "AWS::SES::EmailIdentity.FeedbackAttributes", "ses-emailidentity-feedbackattributes");
    impl FeedbackAttributes {
        new! {}
        set! {
            email_forwarding_enabled: bool = "EmailForwardingEnabled", "update";
        }
    }

    object!(MailFromAttributes = "AWS::SES::EmailIdentity.MailFromAttributes", "ses-emailidentity-mailfromattributes");
    impl MailFromAttributes {
        new! {}
        set! {
            behavior_on_mx_failure: String = "BehaviorOnMxFailure", "update";
            mail_from_domain: String = "MailFromDomain", "update";
        }
    }
}

resource! {
    EmailIdentityCertificate = "AWS::SES::EmailIdentityCertificate", "ses-emailidentitycertificate", None, String
}
impl EmailIdentityCertificate {
    new! {
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "replacement; 20 to 2048 characters";
        email_identity: String = "EmailIdentity", "replacement; 1 to 320 characters";
        from_address: String = "FromAddress", "replacement; 1 to 320 characters";
    }
}

resource! {
    MailManagerAddonInstance = "AWS::SES::MailManagerAddonInstance", "ses-mailmanageraddoninstance", List("Tags"), String
}
impl MailManagerAddonInstance {
    new! {
        addon_subscription_id: String = "AddonSubscriptionId", "replacement; 4 to 67 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerAddonInstance> {
    get! {
        attr_addon_instance_arn: m::Arn = "AddonInstanceArn";
        attr_addon_instance_id: String = "AddonInstanceId";
        attr_addon_name: String = "AddonName";
    }
}

resource! {
    MailManagerAddonSubscription = "AWS::SES::MailManagerAddonSubscription", "ses-mailmanageraddonsubscription", List("Tags"), String
}
impl MailManagerAddonSubscription {
    new! {
        addon_name: String = "AddonName", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerAddonSubscription> {
    get! {
        attr_addon_subscription_arn: m::Arn = "AddonSubscriptionArn";
        attr_addon_subscription_id: String = "AddonSubscriptionId";
    }
}

resource! {
    MailManagerAddressList = "AWS::SES::MailManagerAddressList", "ses-mailmanageraddresslist", List("Tags"), String
}
impl MailManagerAddressList {
    new! {}
    set! {
        address_list_name: String = "AddressListName", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerAddressList> {
    get! {
        attr_address_list_arn: m::Arn = "AddressListArn";
        attr_address_list_id: String = "AddressListId";
    }
}

resource! {
    MailManagerArchive = "AWS::SES::MailManagerArchive", "ses-mailmanagerarchive", List("Tags"), String
}
impl MailManagerArchive {
    new! {}
    set! {
        archive_name: String = "ArchiveName", "update; 1 to 64 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement";
        retention: mail_manager_archive::ArchiveRetention = "Retention", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerArchive> {
    get! {
        attr_archive_arn: m::Arn = "ArchiveArn";
        attr_archive_id: String = "ArchiveId";
        attr_archive_state: String = "ArchiveState";
    }
}
give! { MailManagerArchive: m::Arn = GetAtt("ArchiveArn"); }
/// Property types and values of [`MailManagerArchive`].
pub mod mail_manager_archive {
    object!(ArchiveRetention = "AWS::SES::MailManagerArchive.ArchiveRetention", "ses-mailmanagerarchive-archiveretention");
    impl ArchiveRetention {
        new! {
            retention_period: RetentionPeriod = "RetentionPeriod", "update";
        }
    }
    values! { RetentionPeriod: ThreeMonths = "THREE_MONTHS", SixMonths = "SIX_MONTHS", NineMonths = "NINE_MONTHS", OneYear = "ONE_YEAR", EighteenMonths = "EIGHTEEN_MONTHS", TwoYears = "TWO_YEARS", ThirtyMonths = "THIRTY_MONTHS", ThreeYears = "THREE_YEARS", FourYears = "FOUR_YEARS", FiveYears = "FIVE_YEARS", SixYears = "SIX_YEARS", SevenYears = "SEVEN_YEARS", EightYears = "EIGHT_YEARS", NineYears = "NINE_YEARS", TenYears = "TEN_YEARS", Permanent = "PERMANENT" }
}

resource! {
    MailManagerIngressPoint = "AWS::SES::MailManagerIngressPoint", "ses-mailmanageringresspoint", List("Tags"), String
}
impl MailManagerIngressPoint {
    new! {
        rule_set_id: String = "RuleSetId", "update; 1 to 100 characters";
        traffic_policy_id: String = "TrafficPolicyId", "update; 1 to 100 characters";
        type_: mail_manager_ingress_point::IngressPointType = "Type", "replacement";
    }
    set! {
        ingress_point_configuration: mail_manager_ingress_point::IngressPointConfiguration = "IngressPointConfiguration", "update; cannot be read back";
        ingress_point_name: String = "IngressPointName", "update; 3 to 63 characters";
        network_configuration: mail_manager_ingress_point::NetworkConfiguration = "NetworkConfiguration", "replacement";
        status_to_update: mail_manager_ingress_point::IngressPointStatusToUpdate = "StatusToUpdate", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        tls_policy: mail_manager_ingress_point::TlsPolicy = "TlsPolicy", "update";
    }
}
impl c::Handle<MailManagerIngressPoint> {
    get! {
        attr_a_record: String = "ARecord";
        attr_ingress_point_arn: m::Arn = "IngressPointArn";
        attr_ingress_point_id: String = "IngressPointId";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`MailManagerIngressPoint`].
pub mod mail_manager_ingress_point {
    use crate::value::meaning as m;
    object!(IngressPointConfiguration = "AWS::SES::MailManagerIngressPoint.IngressPointConfiguration", "ses-mailmanageringresspoint-ingresspointconfiguration");
    impl IngressPointConfiguration {
        new! {}
        set! {
            secret_arn: m::Arn = "SecretArn", "update";
            smtp_password: String = "SmtpPassword", "update; 8 to 64 characters";
            tls_auth_configuration: TlsAuthConfiguration = "TlsAuthConfiguration", "update";
        }
    }

    object!(NetworkConfiguration = "AWS::SES::MailManagerIngressPoint.NetworkConfiguration", "ses-mailmanageringresspoint-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            private_network_configuration: PrivateNetworkConfiguration = "PrivateNetworkConfiguration", "update";
            public_network_configuration: PublicNetworkConfiguration = "PublicNetworkConfiguration", "update";
        }
    }

    object!(PrivateNetworkConfiguration = "AWS::SES::MailManagerIngressPoint.PrivateNetworkConfiguration", "ses-mailmanageringresspoint-privatenetworkconfiguration");
    impl PrivateNetworkConfiguration {
        new! {
            vpc_endpoint_id: String = "VpcEndpointId", "update";
        }
    }

    object!(PublicNetworkConfiguration = "AWS::SES::MailManagerIngressPoint.PublicNetworkConfiguration", "ses-mailmanageringresspoint-publicnetworkconfiguration");
    impl PublicNetworkConfiguration {
        new! {
            ip_type: IpType = "IpType", "update; default `IPV4`";
        }
    }

    object!(TlsAuthConfiguration = "AWS::SES::MailManagerIngressPoint.TlsAuthConfiguration", "ses-mailmanageringresspoint-tlsauthconfiguration");
    impl TlsAuthConfiguration {
        new! {
            trust_store: TrustStore = "TrustStore", "update";
        }
    }

    object!(TrustStore = "AWS::SES::MailManagerIngressPoint.TrustStore", "ses-mailmanageringresspoint-truststore");
    impl TrustStore {
        new! {
            ca_content: String = "CAContent", "update; 1 to 500000 characters";
        }
        set! {
            crl_content: String = "CrlContent", "update; 1 to 500000 characters";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
    values! { IngressPointStatusToUpdate: Active = "ACTIVE", Closed = "CLOSED" }
    values! { TlsPolicy: Required = "REQUIRED", Optional = "OPTIONAL", Fips = "FIPS" }
    values! { IngressPointType: Open = "OPEN", Auth = "AUTH", Mtls = "MTLS" }
    values! { IpType: Ipv4 = "IPV4", DualStack = "DUAL_STACK" }
}

resource! {
    MailManagerRelay = "AWS::SES::MailManagerRelay", "ses-mailmanagerrelay", List("Tags"), String
}
impl MailManagerRelay {
    new! {
        server_name: String = "ServerName", "update; 1 to 100 characters";
        authentication: mail_manager_relay::RelayAuthentication = "Authentication", "update";
        server_port: v::Number = "ServerPort", "update; 1 to 65535";
    }
    set! {
        relay_name: String = "RelayName", "update; 1 to 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerRelay> {
    get! {
        attr_relay_arn: m::Arn = "RelayArn";
        attr_relay_id: String = "RelayId";
    }
}
give! { MailManagerRelay: m::Arn = GetAtt("RelayArn"); }
/// Property types and values of [`MailManagerRelay`].
pub mod mail_manager_relay {
    use crate::value::meaning as m;
    object!(NoAuthentication = "AWS::SES::MailManagerRelay.NoAuthentication", "ses-mailmanagerrelay-noauthentication");
    impl NoAuthentication {
        new! {}
    }

    object!(RelayAuthentication = "AWS::SES::MailManagerRelay.RelayAuthentication", "ses-mailmanagerrelay-relayauthentication");
    impl RelayAuthentication {
        new! {}
        set! {
            no_authentication: NoAuthentication = "NoAuthentication", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }
}

resource! {
    MailManagerRuleSet = "AWS::SES::MailManagerRuleSet", "ses-mailmanagerruleset", List("Tags"), String
}
impl MailManagerRuleSet {
    new! {
        rules: [mail_manager_rule_set::Rule] = "Rules", "update; at most 40 items";
    }
    set! {
        rule_set_name: String = "RuleSetName", "update; 1 to 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MailManagerRuleSet> {
    get! {
        attr_rule_set_arn: m::Arn = "RuleSetArn";
        attr_rule_set_id: String = "RuleSetId";
    }
}
/// Property types and values of [`MailManagerRuleSet`].
pub mod mail_manager_rule_set {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AddHeaderAction = "AWS::SES::MailManagerRuleSet.AddHeaderAction", "ses-mailmanagerruleset-addheaderaction");
    impl AddHeaderAction {
        new! {
            header_name: String = "HeaderName", "update; 1 to 64 characters";
            header_value: String = "HeaderValue", "update; 1 to 128 characters";
        }
    }

    object!(Analysis = "AWS::SES::MailManagerRuleSet.Analysis", "ses-mailmanagerruleset-analysis");
    impl Analysis {
        new! {
            analyzer: String = "Analyzer", "update";
            result_field: String = "ResultField", "update; 1 to 256 characters";
        }
    }

    object!(ArchiveAction = "AWS::SES::MailManagerRuleSet.ArchiveAction", "ses-mailmanagerruleset-archiveaction");
    impl ArchiveAction {
        new! {
            target_archive: String = "TargetArchive", "update; 1 to 2048 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
        }
    }

    object!(BounceAction = "AWS::SES::MailManagerRuleSet.BounceAction", "ses-mailmanagerruleset-bounceaction");
    new_struct! { BounceAction, BounceActionRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        diagnostic_message: String = "DiagnosticMessage", "update; 1 to 256 characters";
        sender: String = "Sender", "update; at most 254 characters";
        smtp_reply_code: String = "SmtpReplyCode", "update; 3 characters";
        status_code: String = "StatusCode", "update; 5 to 9 characters";
    } }
    impl BounceAction {
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
            message: String = "Message", "update; 1 to 500 characters";
        }
    }

    object!(DeliverToMailboxAction = "AWS::SES::MailManagerRuleSet.DeliverToMailboxAction", "ses-mailmanagerruleset-delivertomailboxaction");
    impl DeliverToMailboxAction {
        new! {
            mailbox_arn: m::Arn = "MailboxArn", "update; 1 to 2048 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
        }
    }

    object!(DeliverToQBusinessAction = "AWS::SES::MailManagerRuleSet.DeliverToQBusinessAction", "ses-mailmanagerruleset-delivertoqbusinessaction");
    impl DeliverToQBusinessAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            application_id: String = "ApplicationId", "update; 36 characters";
            index_id: String = "IndexId", "update; 36 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
        }
    }

    object!(DropAction = "AWS::SES::MailManagerRuleSet.DropAction", "ses-mailmanagerruleset-dropaction");
    impl DropAction {
        new! {}
    }

    object!(InvokeLambdaAction = "AWS::SES::MailManagerRuleSet.InvokeLambdaAction", "ses-mailmanagerruleset-invokelambdaaction");
    impl InvokeLambdaAction {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update; 20 to 2048 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            invocation_type: LambdaInvocationType = "InvocationType", "update";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
            retry_time_minutes: i64 = "RetryTimeMinutes", "update; 0 to 2160";
        }
    }

    object!(RelayAction = "AWS::SES::MailManagerRuleSet.RelayAction", "ses-mailmanagerruleset-relayaction");
    impl RelayAction {
        new! {
            relay: String = "Relay", "update; 1 to 2048 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
            mail_from: MailFrom = "MailFrom", "update";
        }
    }

    object!(ReplaceRecipientAction = "AWS::SES::MailManagerRuleSet.ReplaceRecipientAction", "ses-mailmanagerruleset-replacerecipientaction");
    impl ReplaceRecipientAction {
        new! {}
        set! {
            replace_with: [String] = "ReplaceWith", "update; 1 to 100 items";
        }
    }

    object!(Rule = "AWS::SES::MailManagerRuleSet.Rule", "ses-mailmanagerruleset-rule");
    impl Rule {
        new! {
            actions: [RuleAction] = "Actions", "update; 1 to 10 items";
        }
        set! {
            conditions: [RuleCondition] = "Conditions", "update; at most 10 items";
            name: String = "Name", "update; 1 to 32 characters";
            unless: [RuleCondition] = "Unless", "update; at most 10 items";
        }
    }

    object!(RuleAction = "AWS::SES::MailManagerRuleSet.RuleAction", "ses-mailmanagerruleset-ruleaction");
    impl RuleAction {
        new! {}
        set! {
            add_header: AddHeaderAction = "AddHeader", "update";
            archive: ArchiveAction = "Archive", "update";
            bounce: BounceAction = "Bounce", "update";
            deliver_to_mailbox: DeliverToMailboxAction = "DeliverToMailbox", "update";
            deliver_to_q_business: DeliverToQBusinessAction = "DeliverToQBusiness", "update";
            drop: DropAction = "Drop", "update";
            invoke_lambda: InvokeLambdaAction = "InvokeLambda", "update";
            publish_to_sns: SnsAction = "PublishToSns", "update";
            relay: RelayAction = "Relay", "update";
            replace_recipient: ReplaceRecipientAction = "ReplaceRecipient", "update";
            send: SendAction = "Send", "update";
            write_to_s3: S3Action = "WriteToS3", "update";
        }
    }

    object!(RuleBooleanExpression = "AWS::SES::MailManagerRuleSet.RuleBooleanExpression", "ses-mailmanagerruleset-rulebooleanexpression");
    impl RuleBooleanExpression {
        new! {
            evaluate: RuleBooleanToEvaluate = "Evaluate", "update";
            operator: RuleBooleanOperator = "Operator", "update";
        }
    }

    object!(RuleBooleanToEvaluate = "AWS::SES::MailManagerRuleSet.RuleBooleanToEvaluate", "ses-mailmanagerruleset-rulebooleantoevaluate");
    impl RuleBooleanToEvaluate {
        new! {}
        set! {
            analysis: Analysis = "Analysis", "update";
            attribute: RuleBooleanEmailAttribute = "Attribute", "update";
            is_in_address_list: RuleIsInAddressList = "IsInAddressList", "update";
        }
    }

    object!(RuleCondition = "AWS::SES::MailManagerRuleSet.RuleCondition", "ses-mailmanagerruleset-rulecondition");
    impl RuleCondition {
        new! {}
        set! {
            boolean_expression: RuleBooleanExpression = "BooleanExpression", "update";
            dmarc_expression: RuleDmarcExpression = "DmarcExpression", "update";
            ip_expression: RuleIpExpression = "IpExpression", "update";
            number_expression: RuleNumberExpression = "NumberExpression", "update";
            string_expression: RuleStringExpression = "StringExpression", "update";
            verdict_expression: RuleVerdictExpression = "VerdictExpression", "update";
        }
    }

    object!(RuleDmarcExpression = "AWS::SES::MailManagerRuleSet.RuleDmarcExpression", "ses-mailmanagerruleset-ruledmarcexpression");
    impl RuleDmarcExpression {
        new! {
            operator: RuleDmarcOperator = "Operator", "update";
            values: [RuleDmarcPolicy] = "Values", "update; 1 to 10 items";
        }
    }

    object!(RuleIpExpression = "AWS::SES::MailManagerRuleSet.RuleIpExpression", "ses-mailmanagerruleset-ruleipexpression");
    impl RuleIpExpression {
        new! {
            evaluate: RuleIpToEvaluate = "Evaluate", "update";
            operator: RuleIpOperator = "Operator", "update";
            values: [String] = "Values", "update; 1 to 10 items";
        }
    }

    object!(RuleIpToEvaluate = "AWS::SES::MailManagerRuleSet.RuleIpToEvaluate", "ses-mailmanagerruleset-ruleiptoevaluate");
    impl RuleIpToEvaluate {
        new! {
            attribute: RuleIpEmailAttribute = "Attribute", "update";
        }
    }

    object!(RuleIsInAddressList = "AWS::SES::MailManagerRuleSet.RuleIsInAddressList", "ses-mailmanagerruleset-ruleisinaddresslist");
    impl RuleIsInAddressList {
        new! {
            address_lists: [String] = "AddressLists", "update; 1 items";
            attribute: RuleAddressListEmailAttribute = "Attribute", "update";
        }
    }

    object!(RuleNumberExpression = "AWS::SES::MailManagerRuleSet.RuleNumberExpression", "ses-mailmanagerruleset-rulenumberexpression");
    impl RuleNumberExpression {
        new! {
            evaluate: RuleNumberToEvaluate = "Evaluate", "update";
            operator: RuleNumberOperator = "Operator", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(RuleNumberToEvaluate = "AWS::SES::MailManagerRuleSet.RuleNumberToEvaluate", "ses-mailmanagerruleset-rulenumbertoevaluate");
    impl RuleNumberToEvaluate {
        new! {
            attribute: RuleNumberEmailAttribute = "Attribute", "update";
        }
    }

    object!(RuleStringExpression = "AWS::SES::MailManagerRuleSet.RuleStringExpression", "ses-mailmanagerruleset-rulestringexpression");
    impl RuleStringExpression {
        new! {
            evaluate: RuleStringToEvaluate = "Evaluate", "update";
            operator: RuleStringOperator = "Operator", "update";
            values: [String] = "Values", "update; 1 to 10 items";
        }
    }

    object!(RuleStringToEvaluate = "AWS::SES::MailManagerRuleSet.RuleStringToEvaluate", "ses-mailmanagerruleset-rulestringtoevaluate");
    impl RuleStringToEvaluate {
        new! {}
        set! {
            analysis: Analysis = "Analysis", "update";
            attribute: RuleStringEmailAttribute = "Attribute", "update";
            client_certificate_attribute: RuleClientCertificateAttribute = "ClientCertificateAttribute", "update";
            mime_header_attribute: String = "MimeHeaderAttribute", "update";
        }
    }

    object!(RuleVerdictExpression = "AWS::SES::MailManagerRuleSet.RuleVerdictExpression", "ses-mailmanagerruleset-ruleverdictexpression");
    impl RuleVerdictExpression {
        new! {
            evaluate: RuleVerdictToEvaluate = "Evaluate", "update";
            operator: RuleVerdictOperator = "Operator", "update";
            values: [RuleVerdict] = "Values", "update; 1 to 10 items";
        }
    }

    object!(RuleVerdictToEvaluate = "AWS::SES::MailManagerRuleSet.RuleVerdictToEvaluate", "ses-mailmanagerruleset-ruleverdicttoevaluate");
    impl RuleVerdictToEvaluate {
        new! {}
        set! {
            analysis: Analysis = "Analysis", "update";
            attribute: RuleVerdictAttribute = "Attribute", "update";
        }
    }

    object!(S3Action = "AWS::SES::MailManagerRuleSet.S3Action", "ses-mailmanagerruleset-s3action");
    impl S3Action {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 1 to 62 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
            s3_prefix: String = "S3Prefix", "update; 1 to 62 characters";
            s3_sse_kms_key_id: String = "S3SseKmsKeyId", "update; 20 to 2048 characters";
        }
    }

    object!(SendAction = "AWS::SES::MailManagerRuleSet.SendAction", "ses-mailmanagerruleset-sendaction");
    impl SendAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
        }
    }

    object!(SnsAction = "AWS::SES::MailManagerRuleSet.SnsAction", "ses-mailmanagerruleset-snsaction");
    impl SnsAction {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            topic_arn: m::sns::TopicArn = "TopicArn", "update; 20 to 2048 characters";
        }
        set! {
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy", "update";
            encoding: SnsNotificationEncoding = "Encoding", "update";
            payload_type: SnsNotificationPayloadType = "PayloadType", "update";
        }
    }
    values! { ActionFailurePolicy: Continue = "CONTINUE", Drop = "DROP" }
    values! { LambdaInvocationType: Event = "EVENT", RequestResponse = "REQUEST_RESPONSE" }
    values! { MailFrom: Replace = "REPLACE", Preserve = "PRESERVE" }
    values! { RuleBooleanOperator: IsTrue = "IS_TRUE", IsFalse = "IS_FALSE" }
    values! { RuleBooleanEmailAttribute: ReadReceiptRequested = "READ_RECEIPT_REQUESTED", Tls = "TLS", TlsWrapped = "TLS_WRAPPED" }
    values! { RuleDmarcOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS" }
    values! { RuleDmarcPolicy: None = "NONE", Quarantine = "QUARANTINE", Reject = "REJECT" }
    values! { RuleIpOperator: CidrMatches = "CIDR_MATCHES", NotCidrMatches = "NOT_CIDR_MATCHES" }
    values! { RuleIpEmailAttribute: SourceIp = "SOURCE_IP" }
    values! { RuleAddressListEmailAttribute: Recipient = "RECIPIENT", MailFrom = "MAIL_FROM", Sender = "SENDER", From = "FROM", To = "TO", Cc = "CC" }
    values! { RuleNumberOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS", LessThan = "LESS_THAN", GreaterThan = "GREATER_THAN", LessThanOrEqual = "LESS_THAN_OR_EQUAL", GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL" }
    values! { RuleNumberEmailAttribute: MessageSize = "MESSAGE_SIZE" }
    values! { RuleStringOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS", StartsWith = "STARTS_WITH", EndsWith = "ENDS_WITH", Contains = "CONTAINS" }
    values! { RuleStringEmailAttribute: MailFrom = "MAIL_FROM", Helo = "HELO", Recipient = "RECIPIENT", Sender = "SENDER", From = "FROM", Subject = "SUBJECT", To = "TO", Cc = "CC" }
    values! { RuleClientCertificateAttribute: Cn = "CN", SanRfc822Name = "SAN_RFC822_NAME", SanDnsName = "SAN_DNS_NAME", SanDirectoryName = "SAN_DIRECTORY_NAME", SanUniformResourceIdentifier = "SAN_UNIFORM_RESOURCE_IDENTIFIER", SanIpAddress = "SAN_IP_ADDRESS", SanRegisteredId = "SAN_REGISTERED_ID", SerialNumber = "SERIAL_NUMBER" }
    values! { RuleVerdictOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS" }
    values! { RuleVerdict: Pass = "PASS", Fail = "FAIL", Gray = "GRAY", ProcessingFailed = "PROCESSING_FAILED" }
    values! { RuleVerdictAttribute: Spf = "SPF", Dkim = "DKIM" }
    values! { SnsNotificationEncoding: Utf8 = "UTF-8", Base64 = "BASE64" }
    values! { SnsNotificationPayloadType: Content = "CONTENT", Headers = "HEADERS" }
}

resource! {
    MailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy", "ses-mailmanagertrafficpolicy", List("Tags"), String
}
impl MailManagerTrafficPolicy {
    new! {
        default_action: mail_manager_traffic_policy::AcceptAction = "DefaultAction", "update";
        policy_statements: [mail_manager_traffic_policy::PolicyStatement] = "PolicyStatements", "update";
    }
    set! {
        max_message_size_bytes: v::Number = "MaxMessageSizeBytes", "update; at least 1";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        traffic_policy_name: String = "TrafficPolicyName", "update; 3 to 63 characters";
    }
}
impl c::Handle<MailManagerTrafficPolicy> {
    get! {
        attr_traffic_policy_arn: m::Arn = "TrafficPolicyArn";
        attr_traffic_policy_id: String = "TrafficPolicyId";
    }
}
/// Property types and values of [`MailManagerTrafficPolicy`].
pub mod mail_manager_traffic_policy {
    object!(IngressAnalysis = "AWS::SES::MailManagerTrafficPolicy.IngressAnalysis", "ses-mailmanagertrafficpolicy-ingressanalysis");
    impl IngressAnalysis {
        new! {
            analyzer: String = "Analyzer", "update";
            result_field: String = "ResultField", "update; 1 to 256 characters";
        }
    }

    object!(IngressBooleanExpression = "AWS::SES::MailManagerTrafficPolicy.IngressBooleanExpression", "ses-mailmanagertrafficpolicy-ingressbooleanexpression");
    impl IngressBooleanExpression {
        new! {
            evaluate: IngressBooleanToEvaluate = "Evaluate", "update";
            operator: IngressBooleanOperator = "Operator", "update";
        }
    }

    object!(IngressBooleanToEvaluate = "AWS::SES::MailManagerTrafficPolicy.IngressBooleanToEvaluate", "ses-mailmanagertrafficpolicy-ingressbooleantoevaluate");
    impl IngressBooleanToEvaluate {
        new! {}
        set! {
            analysis: IngressAnalysis = "Analysis", "update";
            is_in_address_list: IngressIsInAddressList = "IsInAddressList", "update";
        }
    }

    object!(IngressIpToEvaluate = "AWS::SES::MailManagerTrafficPolicy.IngressIpToEvaluate", "ses-mailmanagertrafficpolicy-ingressiptoevaluate");
    impl IngressIpToEvaluate {
        new! {
            attribute: IngressIpv4Attribute = "Attribute", "update";
        }
    }

    object!(IngressIpv4Expression = "AWS::SES::MailManagerTrafficPolicy.IngressIpv4Expression", "ses-mailmanagertrafficpolicy-ingressipv4expression");
    impl IngressIpv4Expression {
        new! {
            evaluate: IngressIpToEvaluate = "Evaluate", "update";
            operator: IngressIpOperator = "Operator", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(IngressIpv6Expression = "AWS::SES::MailManagerTrafficPolicy.IngressIpv6Expression", "ses-mailmanagertrafficpolicy-ingressipv6expression");
    impl IngressIpv6Expression {
        new! {
            evaluate: IngressIpv6ToEvaluate = "Evaluate", "update";
            operator: IngressIpOperator = "Operator", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(IngressIpv6ToEvaluate = "AWS::SES::MailManagerTrafficPolicy.IngressIpv6ToEvaluate", "ses-mailmanagertrafficpolicy-ingressipv6toevaluate");
    impl IngressIpv6ToEvaluate {
        new! {
            attribute: IngressIpv6Attribute = "Attribute", "update";
        }
    }

    object!(IngressIsInAddressList = "AWS::SES::MailManagerTrafficPolicy.IngressIsInAddressList", "ses-mailmanagertrafficpolicy-ingressisinaddresslist");
    impl IngressIsInAddressList {
        new! {
            address_lists: [String] = "AddressLists", "update; 1 items";
            attribute: IngressAddressListEmailAttribute = "Attribute", "update";
        }
    }

    object!(IngressStringExpression = "AWS::SES::MailManagerTrafficPolicy.IngressStringExpression", "ses-mailmanagertrafficpolicy-ingressstringexpression");
    impl IngressStringExpression {
        new! {
            evaluate: IngressStringToEvaluate = "Evaluate", "update";
            operator: IngressStringOperator = "Operator", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(IngressStringToEvaluate = "AWS::SES::MailManagerTrafficPolicy.IngressStringToEvaluate", "ses-mailmanagertrafficpolicy-ingressstringtoevaluate");
    impl IngressStringToEvaluate {
        new! {}
        set! {
            analysis: IngressAnalysis = "Analysis", "update";
            attribute: IngressStringEmailAttribute = "Attribute", "update";
        }
    }

    object!(IngressTlsProtocolExpression = "AWS::SES::MailManagerTrafficPolicy.IngressTlsProtocolExpression", "ses-mailmanagertrafficpolicy-ingresstlsprotocolexpression");
    impl IngressTlsProtocolExpression {
        new! {
            evaluate: IngressTlsProtocolToEvaluate = "Evaluate", "update";
            operator: IngressTlsProtocolOperator = "Operator", "update";
            value: IngressTlsProtocolAttribute = "Value", "update";
        }
    }

    object!(IngressTlsProtocolToEvaluate = "AWS::SES::MailManagerTrafficPolicy.IngressTlsProtocolToEvaluate", "ses-mailmanagertrafficpolicy-ingresstlsprotocoltoevaluate");
    impl IngressTlsProtocolToEvaluate {
        new! {
            attribute: IngressTlsAttribute = "Attribute", "update";
        }
    }

    object!(PolicyCondition = "AWS::SES::MailManagerTrafficPolicy.PolicyCondition", "ses-mailmanagertrafficpolicy-policycondition");
    impl PolicyCondition {
        new! {}
        set! {
            boolean_expression: IngressBooleanExpression = "BooleanExpression", "update";
            ip_expression: IngressIpv4Expression = "IpExpression", "update";
            ipv6_expression: IngressIpv6Expression = "Ipv6Expression", "update";
            string_expression: IngressStringExpression = "StringExpression", "update";
            tls_expression: IngressTlsProtocolExpression = "TlsExpression", "update";
        }
    }

    object!(PolicyStatement = "AWS::SES::MailManagerTrafficPolicy.PolicyStatement", "ses-mailmanagertrafficpolicy-policystatement");
    impl PolicyStatement {
        new! {
            action: AcceptAction = "Action", "update";
            conditions: [PolicyCondition] = "Conditions", "update; at least 1 items";
        }
    }
    values! { AcceptAction: Allow = "ALLOW", Deny = "DENY" }
    values! { IngressBooleanOperator: IsTrue = "IS_TRUE", IsFalse = "IS_FALSE" }
    values! { IngressIpv4Attribute: SenderIp = "SENDER_IP" }
    values! { IngressIpOperator: CidrMatches = "CIDR_MATCHES", NotCidrMatches = "NOT_CIDR_MATCHES" }
    values! { IngressIpv6Attribute: SenderIpv6 = "SENDER_IPV6" }
    values! { IngressAddressListEmailAttribute: Recipient = "RECIPIENT" }
    values! { IngressStringOperator: Equals = "EQUALS", NotEquals = "NOT_EQUALS", StartsWith = "STARTS_WITH", EndsWith = "ENDS_WITH", Contains = "CONTAINS" }
    values! { IngressStringEmailAttribute: Recipient = "RECIPIENT" }
    values! { IngressTlsProtocolOperator: MinimumTlsVersion = "MINIMUM_TLS_VERSION", Is = "IS" }
    values! { IngressTlsProtocolAttribute: Tls1_2 = "TLS1_2", Tls1_3 = "TLS1_3" }
    values! { IngressTlsAttribute: TlsProtocol = "TLS_PROTOCOL" }
}

resource! {
    MultiRegionEndpoint = "AWS::SES::MultiRegionEndpoint", "ses-multiregionendpoint", List("Tags"), String
}
impl MultiRegionEndpoint {
    new! {
        endpoint_name: String = "EndpointName", "replacement; 1 to 64 characters";
        details: multi_region_endpoint::Details = "Details", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`MultiRegionEndpoint`].
pub mod multi_region_endpoint {
    object!(Details = "AWS::SES::MultiRegionEndpoint.Details", "ses-multiregionendpoint-details");
    impl Details {
        new! {
            route_details: [RouteDetails] = "RouteDetails", "update; 1 items";
        }
    }

    object!(RouteDetails = "AWS::SES::MultiRegionEndpoint.RouteDetails", "ses-multiregionendpoint-routedetails");
    impl RouteDetails {
        new! {
            region: String = "Region", "update";
        }
    }
}

resource! {
    ReceiptFilter = "AWS::SES::ReceiptFilter", "ses-receiptfilter", None, String
}
impl ReceiptFilter {
    new! {
        filter: receipt_filter::Filter = "Filter", "replacement";
    }
}
impl c::Handle<ReceiptFilter> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ReceiptFilter`].
pub mod receipt_filter {
    object!(Filter = "AWS::SES::ReceiptFilter.Filter", "ses-receiptfilter-filter");
    impl Filter {
        new! {
            ip_filter: IpFilter = "IpFilter", "replacement";
        }
        set! {
            name: String = "Name", "replacement";
        }
    }

    object!(IpFilter = "AWS::SES::ReceiptFilter.IpFilter", "ses-receiptfilter-ipfilter");
    impl IpFilter {
        new! {
            cidr: String = "Cidr", "replacement";
            policy: Policy = "Policy", "replacement";
        }
    }
    values! { Policy: Allow = "Allow", Block = "Block" }
}

resource! {
    ReceiptRule = "AWS::SES::ReceiptRule", "ses-receiptrule", None, String
}
impl ReceiptRule {
    new! {
        rule_set_name: String = "RuleSetName", "replacement";
        rule: receipt_rule::Rule = "Rule", "update";
    }
    set! {
        after: String = "After", "update; cannot be read back";
    }
}
impl c::Handle<ReceiptRule> {
    get! {
        attr_id: String = "Id";
        attr_rule_name: String = "RuleName";
    }
}
/// Property types and values of [`ReceiptRule`].
pub mod receipt_rule {
    use crate::value::meaning as m;
    object!(Action = "AWS::SES::ReceiptRule.Action", "ses-receiptrule-action");
    impl Action {
        new! {}
        set! {
            add_header_action: AddHeaderAction = "AddHeaderAction", "update";
            bounce_action: BounceAction = "BounceAction", "update";
            connect_action: ConnectAction = "ConnectAction", "update";
            lambda_action: LambdaAction = "LambdaAction", "update";
            s3_action: S3Action = "S3Action", "update";
            sns_action: SnsAction = "SNSAction", "update";
            stop_action: StopAction = "StopAction", "update";
            workmail_action: WorkmailAction = "WorkmailAction", "update";
        }
    }

    object!(AddHeaderAction = "AWS::SES::ReceiptRule.AddHeaderAction", "ses-receiptrule-addheaderaction");
    impl AddHeaderAction {
        new! {
            header_name: String = "HeaderName", "update";
            header_value: String = "HeaderValue", "update";
        }
    }

    object!(BounceAction = "AWS::SES::ReceiptRule.BounceAction", "ses-receiptrule-bounceaction");
    impl BounceAction {
        new! {
            message: String = "Message", "update";
            sender: String = "Sender", "update";
            smtp_reply_code: String = "SmtpReplyCode", "update";
        }
        set! {
            status_code: String = "StatusCode", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(ConnectAction = "AWS::SES::ReceiptRule.ConnectAction", "ses-receiptrule-connectaction");
    impl ConnectAction {
        new! {
            iam_role_arn: m::iam::RoleArn = "IAMRoleARN", "update; 20 to 2048 characters";
            instance_arn: m::Arn = "InstanceARN", "update";
        }
    }

    object!(LambdaAction = "AWS::SES::ReceiptRule.LambdaAction", "ses-receiptrule-lambdaaction");
    impl LambdaAction {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update";
        }
        set! {
            invocation_type: InvocationType = "InvocationType", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(Rule = "AWS::SES::ReceiptRule.Rule", "ses-receiptrule-rule");
    impl Rule {
        new! {}
        set! {
            actions: [Action] = "Actions", "update";
            enabled: bool = "Enabled", "update";
            name: String = "Name", "replacement";
            recipients: [String] = "Recipients", "update";
            scan_enabled: bool = "ScanEnabled", "update";
            tls_policy: TlsPolicy = "TlsPolicy", "update";
        }
    }

    object!(S3Action = "AWS::SES::ReceiptRule.S3Action", "ses-receiptrule-s3action");
    impl S3Action {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
        }
        set! {
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update; 20 to 2048 characters";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
            object_key_prefix: String = "ObjectKeyPrefix", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(SnsAction = "AWS::SES::ReceiptRule.SNSAction", "ses-receiptrule-snsaction");
    impl SnsAction {
        new! {}
        set! {
            encoding: Encoding = "Encoding", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(StopAction = "AWS::SES::ReceiptRule.StopAction", "ses-receiptrule-stopaction");
    impl StopAction {
        new! {
            scope: Scope = "Scope", "update";
        }
        set! {
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }

    object!(WorkmailAction = "AWS::SES::ReceiptRule.WorkmailAction", "ses-receiptrule-workmailaction");
    impl WorkmailAction {
        new! {
            organization_arn: m::Arn = "OrganizationArn", "update";
        }
        set! {
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
        }
    }
    values! { InvocationType: Event = "Event", RequestResponse = "RequestResponse" }
    values! { TlsPolicy: Optional = "Optional", Require = "Require" }
    values! { Encoding: Base64 = "Base64", Utf8 = "UTF-8" }
    values! { Scope: RuleSet = "RuleSet" }
}

resource! {
    ReceiptRuleSet = "AWS::SES::ReceiptRuleSet", "ses-receiptruleset", None, String
}
impl ReceiptRuleSet {
    new! {}
    set! {
        rule_set_name: String = "RuleSetName", "replacement";
    }
}

resource! {
    Template = "AWS::SES::Template", "ses-template", List("Tags"), String
}
impl Template {
    new! {}
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        template: template::Template = "Template", "update";
    }
}
impl c::Handle<Template> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Template`].
pub mod template {
    object!(Template = "AWS::SES::Template.Template", "ses-template-template");
    impl Template {
        new! {
            subject_part: String = "SubjectPart", "update";
        }
        set! {
            html_part: String = "HtmlPart", "update";
            template_name: String = "TemplateName", "replacement; 1 to 64 characters";
            text_part: String = "TextPart", "update";
        }
    }
}

resource! {
    Tenant = "AWS::SES::Tenant", "ses-tenant", List("Tags"), String
}
impl Tenant {
    new! {
        tenant_name: String = "TenantName", "replacement; 1 to 64 characters";
    }
    set! {
        reputation_entity: tenant::ReputationEntity = "ReputationEntity", "update";
        resource_associations: [tenant::ResourceAssociation] = "ResourceAssociations", "update";
        suppression_attributes: tenant::TenantSuppressionAttributes = "SuppressionAttributes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Tenant> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Tenant: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Tenant`].
pub mod tenant {
    use crate::value::meaning as m;
    object!(ReputationEntity = "AWS::SES::Tenant.ReputationEntity", "ses-tenant-reputationentity");
    impl ReputationEntity {
        new! {
            policy: ReputationPolicy = "Policy", "update";
        }
    }

    object!(ReputationPolicy = "AWS::SES::Tenant.ReputationPolicy", "ses-tenant-reputationpolicy");
    impl ReputationPolicy {
        new! {
            reputation_entity_policy: String = "ReputationEntityPolicy", "update";
        }
    }

    object!(ResourceAssociation = "AWS::SES::Tenant.ResourceAssociation", "ses-tenant-resourceassociation");
    impl ResourceAssociation {
        new! {
            resource_arn: m::Arn = "ResourceArn", "update; at least 1 characters";
        }
    }

    object!(TenantSuppressionAttributes = "AWS::SES::Tenant.TenantSuppressionAttributes", "ses-tenant-tenantsuppressionattributes");
    impl TenantSuppressionAttributes {
        new! {
            suppressed_reasons: [SuppressedReason] = "SuppressedReasons", "update";
            suppression_scope: SuppressionScope = "SuppressionScope", "update";
        }
    }
    values! { SuppressedReason: Bounce = "BOUNCE", Complaint = "COMPLAINT" }
    values! { SuppressionScope: Account = "ACCOUNT", Tenant = "TENANT" }
}

resource! {
    VdmAttributes = "AWS::SES::VdmAttributes", "ses-vdmattributes", None, String
}
impl VdmAttributes {
    new! {}
    set! {
        dashboard_attributes: vdm_attributes::DashboardAttributes = "DashboardAttributes", "update";
        guardian_attributes: vdm_attributes::GuardianAttributes = "GuardianAttributes", "update";
    }
}
impl c::Handle<VdmAttributes> {
    get! {
        attr_vdm_attributes_resource_id: String = "VdmAttributesResourceId";
    }
}
/// Property types and values of [`VdmAttributes`].
pub mod vdm_attributes {
    object!(DashboardAttributes = "AWS::SES::VdmAttributes.DashboardAttributes", "ses-vdmattributes-dashboardattributes");
    impl DashboardAttributes {
        new! {}
        set! {
            engagement_metrics: String = "EngagementMetrics", "update";
        }
    }

    object!(GuardianAttributes = "AWS::SES::VdmAttributes.GuardianAttributes", "ses-vdmattributes-guardianattributes");
    impl GuardianAttributes {
        new! {}
        set! {
            optimized_shared_delivery: String = "OptimizedSharedDelivery", "update";
        }
    }
}
