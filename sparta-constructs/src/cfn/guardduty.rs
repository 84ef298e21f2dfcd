// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GuardDuty`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CustomDetectionRuleAssociation = "AWS::GuardDuty::CustomDetectionRuleAssociation", "guardduty-customdetectionruleassociation", List("Tags"), String
}
impl CustomDetectionRuleAssociation {
    new! {
        rule_id: String = "RuleId", "replacement; 1 to 100 characters";
        mode: custom_detection_rule_association::Mode = "Mode", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomDetectionRuleAssociation> {
    get! {
        attr_account_id: String = "AccountId";
        attr_arn: m::Arn = "Arn";
        attr_association_id: String = "AssociationId";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { CustomDetectionRuleAssociation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CustomDetectionRuleAssociation`].
pub mod custom_detection_rule_association {
    values! { Mode: Live = "LIVE", DryRun = "DRY_RUN" }
}

resource! {
    Detector = "AWS::GuardDuty::Detector", "guardduty-detector", List("Tags"), String
}
impl Detector {
    new! {
        enable: bool = "Enable", "update";
    }
    set! {
        data_sources: detector::CfnDataSourceConfigurations = "DataSources", "update";
        features: [detector::CfnFeatureConfiguration] = "Features", "update";
        finding_publishing_frequency: detector::FindingPublishingFrequency = "FindingPublishingFrequency", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Detector> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Detector`].
pub mod detector {
    object!(CfnDataSourceConfigurations = "AWS::GuardDuty::Detector.CFNDataSourceConfigurations", "guardduty-detector-cfndatasourceconfigurations");
    impl CfnDataSourceConfigurations {
        new! {}
        set! {
            kubernetes: CfnKubernetesConfiguration = "Kubernetes", "update";
            malware_protection: CfnMalwareProtectionConfiguration = "MalwareProtection", "update";
            s3_logs: Cfns3LogsConfiguration = "S3Logs", "update";
        }
    }

    object!(CfnFeatureAdditionalConfiguration = "AWS::GuardDuty::Detector.CFNFeatureAdditionalConfiguration", "guardduty-detector-cfnfeatureadditionalconfiguration");
    impl CfnFeatureAdditionalConfiguration {
        new! {}
        set! {
            name: CfnFeatureAdditionalConfigurationName = "Name", "update; 1 to 256 characters";
            status: CfnFeatureAdditionalConfigurationStatus = "Status", "update; 1 to 128 characters";
        }
    }

    object!(CfnFeatureConfiguration = "AWS::GuardDuty::Detector.CFNFeatureConfiguration", "guardduty-detector-cfnfeatureconfiguration");
    impl CfnFeatureConfiguration {
        new! {
            name: CfnFeatureConfigurationName = "Name", "update; at most 128 characters";
            status: CfnFeatureConfigurationStatus = "Status", "update";
        }
        set! {
            additional_configuration: [CfnFeatureAdditionalConfiguration] = "AdditionalConfiguration", "update";
        }
    }

    object!(CfnKubernetesAuditLogsConfiguration = "AWS::GuardDuty::Detector.CFNKubernetesAuditLogsConfiguration", "guardduty-detector-cfnkubernetesauditlogsconfiguration");
    impl CfnKubernetesAuditLogsConfiguration {
        new! {
            enable: bool = "Enable", "update";
        }
    }

    object!(CfnKubernetesConfiguration = "AWS::GuardDuty::Detector.CFNKubernetesConfiguration", "guardduty-detector-cfnkubernetesconfiguration");
    impl CfnKubernetesConfiguration {
        new! {
            audit_logs: CfnKubernetesAuditLogsConfiguration = "AuditLogs", "update";
        }
    }

    object!(CfnMalwareProtectionConfiguration = "AWS::GuardDuty::Detector.CFNMalwareProtectionConfiguration", "guardduty-detector-cfnmalwareprotectionconfiguration");
    impl CfnMalwareProtectionConfiguration {
        new! {}
        set! {
            scan_ec2_instance_with_findings: CfnScanEc2InstanceWithFindingsConfiguration = "ScanEc2InstanceWithFindings", "update";
        }
    }

    object!(Cfns3LogsConfiguration = "AWS::GuardDuty::Detector.CFNS3LogsConfiguration", "guardduty-detector-cfns3logsconfiguration");
    impl Cfns3LogsConfiguration {
        new! {
            enable: bool = "Enable", "update";
        }
    }

    object!(CfnScanEc2InstanceWithFindingsConfiguration = "AWS::GuardDuty::Detector.CFNScanEc2InstanceWithFindingsConfiguration", "guardduty-detector-cfnscanec2instancewithfindingsconfiguration");
    impl CfnScanEc2InstanceWithFindingsConfiguration {
        new! {}
        set! {
            ebs_volumes: bool = "EbsVolumes", "update";
        }
    }
    values! { FindingPublishingFrequency: FifteenMinutes = "FIFTEEN_MINUTES", OneHour = "ONE_HOUR", SixHours = "SIX_HOURS" }
    values! { CfnFeatureAdditionalConfigurationName: Ec2AgentManagement = "EC2_AGENT_MANAGEMENT", EcsFargateAgentManagement = "ECS_FARGATE_AGENT_MANAGEMENT", EksAddonManagement = "EKS_ADDON_MANAGEMENT", RdsDataRisk = "RDS_DATA_RISK" }
    values! { CfnFeatureAdditionalConfigurationStatus: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { CfnFeatureConfigurationName: AiAnalyst = "AI_ANALYST", AiProtection = "AI_PROTECTION", EbsMalwareProtection = "EBS_MALWARE_PROTECTION", EksAuditLogs = "EKS_AUDIT_LOGS", EksRuntimeMonitoring = "EKS_RUNTIME_MONITORING", LambdaNetworkLogs = "LAMBDA_NETWORK_LOGS", RdsLoginEvents = "RDS_LOGIN_EVENTS", RuntimeMonitoring = "RUNTIME_MONITORING", S3DataEvents = "S3_DATA_EVENTS" }
    values! { CfnFeatureConfigurationStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    Filter = "AWS::GuardDuty::Filter", "guardduty-filter", List("Tags"), String
}
impl Filter {
    new! {
        detector_id: String = "DetectorId", "replacement; 1 to 300 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
        finding_criteria: filter::FindingCriteria = "FindingCriteria", "update";
    }
    set! {
        action: filter::Action = "Action", "update";
        description: String = "Description", "update; at most 512 characters";
        rank: i64 = "Rank", "update; 1 to 100";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`Filter`].
pub mod filter {
    use crate::value as v;
    object!(Condition = "AWS::GuardDuty::Filter.Condition", "guardduty-filter-condition");
    impl Condition {
        new! {}
        set! {
            eq: [String] = "Eq", "update";
            equals: [String] = "Equals", "update";
            greater_than: i64 = "GreaterThan", "update";
            greater_than_or_equal: i64 = "GreaterThanOrEqual", "update";
            gt: i64 = "Gt", "update";
            gte: i64 = "Gte", "update";
            less_than: i64 = "LessThan", "update";
            less_than_or_equal: i64 = "LessThanOrEqual", "update";
            lt: i64 = "Lt", "update";
            lte: i64 = "Lte", "update";
            matches: [String] = "Matches", "update";
            neq: [String] = "Neq", "update";
            not_equals: [String] = "NotEquals", "update";
            not_matches: [String] = "NotMatches", "update";
        }
    }

    object!(FindingCriteria = "AWS::GuardDuty::Filter.FindingCriteria", "guardduty-filter-findingcriteria");
    impl FindingCriteria {
        new! {}
        set! {
            criterion: v::Map<Condition> = "Criterion", "update";
        }
    }
    values! { Action: Archive = "ARCHIVE", Noop = "NOOP" }
}

resource! {
    IpSet = "AWS::GuardDuty::IPSet", "guardduty-ipset", List("Tags"), String
}
impl IpSet {
    new! {
        format: ip_set::Format = "Format", "replacement";
        location: String = "Location", "update; 1 to 300 characters";
    }
    set! {
        activate: bool = "Activate", "update; cannot be read back";
        detector_id: String = "DetectorId", "replacement; 1 to 300 characters";
        expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        name: String = "Name", "update; 1 to 300 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`IpSet`].
pub mod ip_set {
    values! { Format: AlienVault = "ALIEN_VAULT", FireEye = "FIRE_EYE", OtxCsv = "OTX_CSV", ProofPoint = "PROOF_POINT", Stix = "STIX", Txt = "TXT" }
}

resource! {
    MalwareProtectionPlan = "AWS::GuardDuty::MalwareProtectionPlan", "guardduty-malwareprotectionplan", List("Tags"), String
}
impl MalwareProtectionPlan {
    new! {
        protected_resource: malware_protection_plan::CfnProtectedResource = "ProtectedResource", "update";
        role: String = "Role", "update";
    }
    set! {
        actions: malware_protection_plan::CfnActions = "Actions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<MalwareProtectionPlan> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_malware_protection_plan_id: String = "MalwareProtectionPlanId";
        attr_status: String = "Status";
        attr_status_reasons: [v::Json] = "StatusReasons";
    }
}
give! { MalwareProtectionPlan: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`MalwareProtectionPlan`].
pub mod malware_protection_plan {
    use crate::value::meaning as m;
    object!(CfnActions = "AWS::GuardDuty::MalwareProtectionPlan.CFNActions", "guardduty-malwareprotectionplan-cfnactions");
    impl CfnActions {
        new! {}
        set! {
            tagging: CfnTagging = "Tagging", "update";
        }
    }

    object!(CfnProtectedResource = "AWS::GuardDuty::MalwareProtectionPlan.CFNProtectedResource", "guardduty-malwareprotectionplan-cfnprotectedresource");
    impl CfnProtectedResource {
        new! {
            s3_bucket: S3Bucket = "S3Bucket", "update";
        }
    }

    object!(CfnStatusReasons = "AWS::GuardDuty::MalwareProtectionPlan.CFNStatusReasons", "guardduty-malwareprotectionplan-cfnstatusreasons");
    impl CfnStatusReasons {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(CfnTagging = "AWS::GuardDuty::MalwareProtectionPlan.CFNTagging", "guardduty-malwareprotectionplan-cfntagging");
    impl CfnTagging {
        new! {}
        set! {
            status: Status = "Status", "update";
        }
    }

    object!(S3Bucket = "AWS::GuardDuty::MalwareProtectionPlan.S3Bucket", "guardduty-malwareprotectionplan-s3bucket");
    impl S3Bucket {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            object_prefixes: [String] = "ObjectPrefixes", "update; at most 5 items";
        }
    }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
}

resource! {
    Master = "AWS::GuardDuty::Master", "guardduty-master", None, String
}
impl Master {
    new! {
        detector_id: String = "DetectorId", "replacement";
        master_id: String = "MasterId", "replacement";
    }
    set! {
        invitation_id: String = "InvitationId", "replacement";
    }
}

resource! {
    Member = "AWS::GuardDuty::Member", "guardduty-member", None, String
}
impl Member {
    new! {
        email: String = "Email", "replacement";
    }
    set! {
        detector_id: String = "DetectorId", "replacement; 1 to 300 characters";
        disable_email_notification: bool = "DisableEmailNotification", "update; cannot be read back";
        member_id: String = "MemberId", "replacement";
        message: String = "Message", "update; cannot be read back";
        status: member::Status = "Status", "update";
    }
}
/// Property types and values of [`Member`].
pub mod member {
    values! { Status: Created = "Created", Disabled = "Disabled", Enabled = "Enabled", Invited = "Invited", Removed = "Removed", Resigned = "Resigned" }
}

resource! {
    PublishingDestination = "AWS::GuardDuty::PublishingDestination", "guardduty-publishingdestination", List("Tags"), String
}
impl PublishingDestination {
    new! {
        destination_type: publishing_destination::DestinationType = "DestinationType", "update";
        detector_id: String = "DetectorId", "replacement; 1 to 300 characters";
        destination_properties: publishing_destination::CfnDestinationProperties = "DestinationProperties", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PublishingDestination> {
    get! {
        attr_id: String = "Id";
        attr_publishing_failure_start_timestamp: String = "PublishingFailureStartTimestamp";
        attr_status: String = "Status";
    }
}
/// Property types and values of [`PublishingDestination`].
pub mod publishing_destination {
    use crate::value::meaning as m;
    object!(CfnDestinationProperties = "AWS::GuardDuty::PublishingDestination.CFNDestinationProperties", "guardduty-publishingdestination-cfndestinationproperties");
    impl CfnDestinationProperties {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
    values! { DestinationType: S3 = "S3" }
}

resource! {
    ThreatEntitySet = "AWS::GuardDuty::ThreatEntitySet", "guardduty-threatentityset", List("Tags"), String
}
impl ThreatEntitySet {
    new! {
        format: threat_entity_set::Format = "Format", "replacement; 1 to 300 characters";
        location: String = "Location", "update; 1 to 300 characters";
    }
    set! {
        activate: bool = "Activate", "update; cannot be read back";
        detector_id: String = "DetectorId", "replacement; 1 to 32 characters";
        expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        name: String = "Name", "update; 1 to 300 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ThreatEntitySet> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_error_details: String = "ErrorDetails";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ThreatEntitySet`].
pub mod threat_entity_set {
    values! { Format: AlienVault = "ALIEN_VAULT", FireEye = "FIRE_EYE", OtxCsv = "OTX_CSV", ProofPoint = "PROOF_POINT", Stix = "STIX", Txt = "TXT" }
}

resource! {
    ThreatIntelSet = "AWS::GuardDuty::ThreatIntelSet", "guardduty-threatintelset", List("Tags"), String
}
impl ThreatIntelSet {
    new! {
        format: threat_intel_set::Format = "Format", "replacement; 1 to 300 characters";
        location: String = "Location", "update; 1 to 300 characters";
    }
    set! {
        activate: bool = "Activate", "update; cannot be read back";
        detector_id: String = "DetectorId", "replacement; 1 to 32 characters";
        expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        name: String = "Name", "update; 1 to 300 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ThreatIntelSet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ThreatIntelSet`].
pub mod threat_intel_set {
    values! { Format: AlienVault = "ALIEN_VAULT", FireEye = "FIRE_EYE", OtxCsv = "OTX_CSV", ProofPoint = "PROOF_POINT", Stix = "STIX", Txt = "TXT" }
}

resource! {
    TrustedEntitySet = "AWS::GuardDuty::TrustedEntitySet", "guardduty-trustedentityset", List("Tags"), String
}
impl TrustedEntitySet {
    new! {
        format: trusted_entity_set::Format = "Format", "replacement; 1 to 300 characters";
        location: String = "Location", "update; 1 to 300 characters";
    }
    set! {
        activate: bool = "Activate", "update; cannot be read back";
        detector_id: String = "DetectorId", "replacement; 1 to 32 characters";
        expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        name: String = "Name", "update; 1 to 300 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TrustedEntitySet> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_error_details: String = "ErrorDetails";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`TrustedEntitySet`].
pub mod trusted_entity_set {
    values! { Format: AlienVault = "ALIEN_VAULT", FireEye = "FIRE_EYE", OtxCsv = "OTX_CSV", ProofPoint = "PROOF_POINT", Stix = "STIX", Txt = "TXT" }
}
