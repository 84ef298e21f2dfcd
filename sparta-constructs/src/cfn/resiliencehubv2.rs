// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ResilienceHubV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Policy = "AWS::ResilienceHubV2::Policy", "resiliencehubv2-policy", List("Tags"), m::Arn
}
impl Policy {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        availability_slo: policy::AvailabilitySlo = "AvailabilitySlo", "update";
        data_recovery: policy::DataRecoveryTargets = "DataRecovery", "update";
        description: String = "Description", "update; at most 615 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters; cannot be read back";
        multi_az: policy::MultiAzTargets = "MultiAz", "update";
        multi_region: policy::MultiRegionTargets = "MultiRegion", "update";
        sharing_enabled: bool = "SharingEnabled", "update; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Policy> {
    get! {
        attr_associated_service_count: i64 = "AssociatedServiceCount";
        attr_created_at: String = "CreatedAt";
        attr_policy_arn: m::Arn = "PolicyArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Policy: m::Arn = Ref; }
/// Property types and values of [`Policy`].
pub mod policy {
    use crate::value as v;
    object!(AvailabilitySlo = "AWS::ResilienceHubV2::Policy.AvailabilitySlo", "resiliencehubv2-policy-availabilityslo");
    impl AvailabilitySlo {
        new! {}
        set! {
            target: v::Number = "Target", "update; 0 to 100";
        }
    }

    object!(DataRecoveryTargets = "AWS::ResilienceHubV2::Policy.DataRecoveryTargets", "resiliencehubv2-policy-datarecoverytargets");
    impl DataRecoveryTargets {
        new! {}
        set! {
            time_between_backups_in_minutes: i64 = "TimeBetweenBackupsInMinutes", "update; at least 0";
        }
    }

    object!(MultiAzTargets = "AWS::ResilienceHubV2::Policy.MultiAzTargets", "resiliencehubv2-policy-multiaztargets");
    impl MultiAzTargets {
        new! {}
        set! {
            disaster_recovery_approach: DisasterRecoveryApproach = "DisasterRecoveryApproach", "update";
            rpo_in_minutes: i64 = "RpoInMinutes", "update; 0 to 2147483647";
            rto_in_minutes: i64 = "RtoInMinutes", "update; 0 to 2147483647";
        }
    }

    object!(MultiRegionTargets = "AWS::ResilienceHubV2::Policy.MultiRegionTargets", "resiliencehubv2-policy-multiregiontargets");
    impl MultiRegionTargets {
        new! {}
        set! {
            disaster_recovery_approach: DisasterRecoveryApproach = "DisasterRecoveryApproach", "update";
            rpo_in_minutes: i64 = "RpoInMinutes", "update; 0 to 2147483647";
            rto_in_minutes: i64 = "RtoInMinutes", "update; 0 to 2147483647";
        }
    }
    values! { DisasterRecoveryApproach: ActiveActive = "ACTIVE_ACTIVE", HotStandby = "HOT_STANDBY", WarmStandby = "WARM_STANDBY", PilotLight = "PILOT_LIGHT", BackupAndRestore = "BACKUP_AND_RESTORE" }
}

resource! {
    Service = "AWS::ResilienceHubV2::Service", "resiliencehubv2-service", List("Tags"), m::Arn
}
impl Service {
    new! {
        name: String = "Name", "replacement";
        regions: [String] = "Regions", "replacement; 1 to 10 items";
    }
    set! {
        assertions: [service::AssertionDefinition] = "Assertions", "update; at most 20 items";
        associated_systems: [service::AssociatedSystem] = "AssociatedSystems", "update; at most 1000 items";
        dependency_discovery: service::DependencyDiscovery = "DependencyDiscovery", "update";
        description: String = "Description", "update; at most 615 characters";
        dev_ops_agent_configuration: service::DevOpsAgentConfiguration = "DevOpsAgentConfiguration", "update";
        input_sources: [service::InputSourceDefinition] = "InputSources", "update; at most 20 items";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters; cannot be read back";
        permission_model: service::PermissionModel = "PermissionModel", "update";
        policy_arn: m::Arn = "PolicyArn", "update";
        report_configuration: service::ServiceReportConfiguration = "ReportConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Service> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_effective_policy_values: v::Json = "EffectivePolicyValues";
        attr_service_arn: m::Arn = "ServiceArn";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Service: m::Arn = Ref; }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AssertionDefinition = "AWS::ResilienceHubV2::Service.AssertionDefinition", "resiliencehubv2-service-assertiondefinition");
    impl AssertionDefinition {
        new! {
            text: String = "Text", "update; 1 to 1000 characters";
        }
    }

    object!(AssociatedSystem = "AWS::ResilienceHubV2::Service.AssociatedSystem", "resiliencehubv2-service-associatedsystem");
    impl AssociatedSystem {
        new! {
            system_arn: m::Arn = "SystemArn", "update";
        }
        set! {
            user_journey_ids: [String] = "UserJourneyIds", "update; at most 50 items";
        }
    }

    object!(CrossAccountRoleConfiguration = "AWS::ResilienceHubV2::Service.CrossAccountRoleConfiguration", "resiliencehubv2-service-crossaccountroleconfiguration");
    impl CrossAccountRoleConfiguration {
        new! {
            cross_account_role_arn: m::iam::RoleArn = "CrossAccountRoleArn", "update; 20 to 2048 characters";
        }
        set! {
            external_id: String = "ExternalId", "update";
        }
    }

    object!(DevOpsAgentConfiguration = "AWS::ResilienceHubV2::Service.DevOpsAgentConfiguration", "resiliencehubv2-service-devopsagentconfiguration");
    impl DevOpsAgentConfiguration {
        new! {
            agent_space_arn: m::Arn = "AgentSpaceArn", "update";
        }
    }

    object!(DisasterRecoverySource = "AWS::ResilienceHubV2::Service.DisasterRecoverySource", "resiliencehubv2-service-disasterrecoverysource");
    impl DisasterRecoverySource {
        new! {}
        set! {
            policy_name: String = "PolicyName", "update";
            value: String = "Value", "update";
        }
    }

    object!(EffectivePolicyValues = "AWS::ResilienceHubV2::Service.EffectivePolicyValues", "resiliencehubv2-service-effectivepolicyvalues");
    impl EffectivePolicyValues {
        new! {}
        set! {
            availability_slo: SloSource = "AvailabilitySlo", "update";
            multi_az_dr_approach: DisasterRecoverySource = "MultiAzDrApproach", "update";
            multi_az_rpo: TargetSource = "MultiAzRpo", "update";
            multi_az_rto: TargetSource = "MultiAzRto", "update";
            multi_region_dr_approach: DisasterRecoverySource = "MultiRegionDrApproach", "update";
            multi_region_rpo: TargetSource = "MultiRegionRpo", "update";
            multi_region_rto: TargetSource = "MultiRegionRto", "update";
        }
    }

    object!(EksLabelSelector = "AWS::ResilienceHubV2::Service.EksLabelSelector", "resiliencehubv2-service-ekslabelselector");
    impl EksLabelSelector {
        new! {}
        set! {
            match_expressions: [EksLabelSelectorRequirement] = "MatchExpressions", "update; 1 to 20 items";
            match_labels: v::Map<String> = "MatchLabels", "update";
        }
    }

    object!(EksLabelSelectorRequirement = "AWS::ResilienceHubV2::Service.EksLabelSelectorRequirement", "resiliencehubv2-service-ekslabelselectorrequirement");
    impl EksLabelSelectorRequirement {
        new! {
            key: String = "Key", "update; 1 to 317 characters";
            operator: Operator = "Operator", "update";
        }
        set! {
            values: [String] = "Values", "update; 1 to 20 items";
        }
    }

    object!(EksSource = "AWS::ResilienceHubV2::Service.EksSource", "resiliencehubv2-service-ekssource");
    impl EksSource {
        new! {
            cluster_arn: m::Arn = "ClusterArn", "update";
            namespaces: [String] = "Namespaces", "update; 1 to 10 items";
        }
        set! {
            label_selector: EksLabelSelector = "LabelSelector", "update";
        }
    }

    object!(InputSourceDefinition = "AWS::ResilienceHubV2::Service.InputSourceDefinition", "resiliencehubv2-service-inputsourcedefinition");
    impl InputSourceDefinition {
        new! {
            resource_configuration: ResourceConfiguration = "ResourceConfiguration", "update";
        }
    }

    object!(PermissionModel = "AWS::ResilienceHubV2::Service.PermissionModel", "resiliencehubv2-service-permissionmodel");
    impl PermissionModel {
        new! {
            invoker_role_name: String = "InvokerRoleName", "update";
        }
        set! {
            cross_account_role_arns: [CrossAccountRoleConfiguration] = "CrossAccountRoleArns", "update; at most 10 items";
        }
    }

    object!(ReportOutputConfiguration = "AWS::ResilienceHubV2::Service.ReportOutputConfiguration", "resiliencehubv2-service-reportoutputconfiguration");
    impl ReportOutputConfiguration {
        new! {
            s3: S3ReportOutputConfiguration = "S3", "update";
        }
    }

    object!(ResourceConfiguration = "AWS::ResilienceHubV2::Service.ResourceConfiguration", "resiliencehubv2-service-resourceconfiguration");
    impl ResourceConfiguration {
        new! {}
        set! {
            cfn_stack_arn: m::Arn = "CfnStackArn", "update";
            design_file_s3_url: String = "DesignFileS3Url", "update";
            eks: EksSource = "Eks", "update";
            resource_tags: [ResourceTag] = "ResourceTags", "update; 1 to 10 items";
            tf_state_file_url: String = "TfStateFileUrl", "update";
        }
    }

    object!(ResourceTag = "AWS::ResilienceHubV2::Service.ResourceTag", "resiliencehubv2-service-resourcetag");
    impl ResourceTag {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            values: [String] = "Values", "update; at most 10 items";
        }
    }

    object!(S3ReportOutputConfiguration = "AWS::ResilienceHubV2::Service.S3ReportOutputConfiguration", "resiliencehubv2-service-s3reportoutputconfiguration");
    impl S3ReportOutputConfiguration {
        new! {
            bucket_owner: String = "BucketOwner", "update";
            bucket_path: String = "BucketPath", "update; 3 to 512 characters";
        }
    }

    object!(ServiceReportConfiguration = "AWS::ResilienceHubV2::Service.ServiceReportConfiguration", "resiliencehubv2-service-servicereportconfiguration");
    impl ServiceReportConfiguration {
        new! {
            report_output: [ReportOutputConfiguration] = "ReportOutput", "update; 1 items";
        }
    }

    object!(SloSource = "AWS::ResilienceHubV2::Service.SloSource", "resiliencehubv2-service-slosource");
    impl SloSource {
        new! {}
        set! {
            policy_name: String = "PolicyName", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(TargetSource = "AWS::ResilienceHubV2::Service.TargetSource", "resiliencehubv2-service-targetsource");
    impl TargetSource {
        new! {}
        set! {
            policy_name: String = "PolicyName", "update";
            value: i64 = "Value", "update";
        }
    }
    values! { DependencyDiscovery: Enabled = "ENABLED", Disabled = "DISABLED", Initializing = "INITIALIZING" }
    values! { Operator: In = "IN", NotIn = "NOT_IN", Exists = "EXISTS", DoesNotExist = "DOES_NOT_EXIST" }
}

resource! {
    ServiceFunction = "AWS::ResilienceHubV2::ServiceFunction", "resiliencehubv2-servicefunction", None, String
}
impl ServiceFunction {
    new! {
        service_arn: m::Arn = "ServiceArn", "replacement";
        name: String = "Name", "update";
        criticality: service_function::Criticality = "Criticality", "update";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
    }
}
impl c::Handle<ServiceFunction> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_resource_count: i64 = "ResourceCount";
        attr_service_function_id: String = "ServiceFunctionId";
        attr_source: String = "Source";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ServiceFunction`].
pub mod service_function {
    values! { Criticality: Primary = "PRIMARY", Supplemental = "SUPPLEMENTAL" }
}

resource! {
    System = "AWS::ResilienceHubV2::System", "resiliencehubv2-system", List("Tags"), m::Arn
}
impl System {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters; cannot be read back";
        sharing_enabled: bool = "SharingEnabled", "update; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<System> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_system_arn: m::Arn = "SystemArn";
        attr_system_id: String = "SystemId";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { System: m::Arn = Ref; }

resource! {
    UserJourney = "AWS::ResilienceHubV2::UserJourney", "resiliencehubv2-userjourney", None, String
}
impl UserJourney {
    new! {
        name: String = "Name", "replacement";
        system_identifier: String = "SystemIdentifier", "replacement; 1 to 2048 characters";
    }
    set! {
        description: String = "Description", "update; at most 500 characters";
        policy_arn: m::Arn = "PolicyArn", "update";
    }
}
impl c::Handle<UserJourney> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
        attr_user_journey_id: String = "UserJourneyId";
    }
}
