// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EKS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessEntry = "AWS::EKS::AccessEntry", "eks-accessentry", List("Tags"), String
}
impl AccessEntry {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; at least 1 characters";
        principal_arn: m::Arn = "PrincipalArn", "replacement; at least 1 characters";
    }
    set! {
        access_policies: [access_entry::AccessPolicy] = "AccessPolicies", "update; at most 20 items";
        kubernetes_groups: [String] = "KubernetesGroups", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: String = "Type", "replacement";
        username: String = "Username", "update";
    }
}
impl c::Handle<AccessEntry> {
    get! {
        attr_access_entry_arn: m::Arn = "AccessEntryArn";
    }
}
give! { AccessEntry: m::Arn = GetAtt("AccessEntryArn"); }
/// Property types and values of [`AccessEntry`].
pub mod access_entry {
    use crate::value::meaning as m;
    object!(AccessPolicy = "AWS::EKS::AccessEntry.AccessPolicy", "eks-accessentry-accesspolicy");
    impl AccessPolicy {
        new! {
            policy_arn: m::Arn = "PolicyArn", "update";
            access_scope: AccessScope = "AccessScope", "update";
        }
    }

    object!(AccessScope = "AWS::EKS::AccessEntry.AccessScope", "eks-accessentry-accessscope");
    impl AccessScope {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            namespaces: [String] = "Namespaces", "update";
        }
    }
    values! { Type: Namespace = "namespace", Cluster = "cluster" }
}

resource! {
    Addon = "AWS::EKS::Addon", "eks-addon", List("Tags"), String
}
impl Addon {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; at least 1 characters";
        addon_name: String = "AddonName", "replacement; at least 1 characters";
    }
    set! {
        addon_version: String = "AddonVersion", "update; at least 1 characters";
        configuration_values: String = "ConfigurationValues", "update; at least 1 characters";
        namespace_config: addon::NamespaceConfig = "NamespaceConfig", "replacement";
        pod_identity_associations: [addon::PodIdentityAssociation] = "PodIdentityAssociations", "update; cannot be read back";
        preserve_on_delete: bool = "PreserveOnDelete", "update; cannot be read back";
        resolve_conflicts: addon::ResolveConflicts = "ResolveConflicts", "update; at least 1 characters; cannot be read back";
        service_account_role_arn: m::iam::RoleArn = "ServiceAccountRoleArn", "update; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Addon> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Addon: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Addon`].
pub mod addon {
    use crate::value::meaning as m;
    object!(NamespaceConfig = "AWS::EKS::Addon.NamespaceConfig", "eks-addon-namespaceconfig");
    impl NamespaceConfig {
        new! {
            namespace: String = "Namespace", "update; 1 to 63 characters";
        }
    }

    object!(PodIdentityAssociation = "AWS::EKS::Addon.PodIdentityAssociation", "eks-addon-podidentityassociation");
    impl PodIdentityAssociation {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            service_account: String = "ServiceAccount", "update";
        }
    }
    values! { ResolveConflicts: None = "NONE", Overwrite = "OVERWRITE", Preserve = "PRESERVE" }
}

resource! {
    Capability = "AWS::EKS::Capability", "eks-capability", List("Tags"), m::Arn
}
new_struct! { Capability, CapabilityRequired {
    cluster_name: m::eks::ClusterName = "ClusterName", "replacement; 1 to 100 characters";
    role_arn: m::iam::RoleArn = "RoleArn", "update";
    capability_name: String = "CapabilityName", "replacement; 1 to 100 characters";
    type_: capability::Type = "Type", "replacement";
    delete_propagation_policy: capability::DeletePropagationPolicy = "DeletePropagationPolicy", "update";
} }
impl Capability {
    set! {
        configuration: capability::CapabilityConfiguration = "Configuration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Capability> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_configuration_argo_cd_aws_idc_idc_managed_application_arn: m::Arn = "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn";
        attr_configuration_argo_cd_server_url: String = "Configuration.ArgoCd.ServerUrl";
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_status: String = "Status";
        attr_version: String = "Version";
    }
}
give! { Capability: m::Arn = Ref; }
/// Property types and values of [`Capability`].
pub mod capability {
    use crate::value::meaning as m;
    object!(Ack = "AWS::EKS::Capability.Ack", "eks-capability-ack");
    impl Ack {
        new! {}
        set! {
            disabled_services: [String] = "DisabledServices", "update; at most 200 items";
            enable_cross_namespace: bool = "EnableCrossNamespace", "update";
        }
    }

    object!(ArgoCd = "AWS::EKS::Capability.ArgoCd", "eks-capability-argocd");
    impl ArgoCd {
        new! {
            aws_idc: AwsIdc = "AwsIdc", "replacement";
        }
        set! {
            endpoint_prefix: String = "EndpointPrefix", "replacement; 1 to 50 characters";
            namespace: String = "Namespace", "replacement";
            network_access: NetworkAccess = "NetworkAccess", "update";
            rbac_role_mappings: [ArgoCdRoleMapping] = "RbacRoleMappings", "update";
        }
    }

    object!(ArgoCdRoleMapping = "AWS::EKS::Capability.ArgoCdRoleMapping", "eks-capability-argocdrolemapping");
    impl ArgoCdRoleMapping {
        new! {
            identities: [SsoIdentity] = "Identities", "update";
            role: Role = "Role", "update";
        }
    }

    object!(AwsIdc = "AWS::EKS::Capability.AwsIdc", "eks-capability-awsidc");
    impl AwsIdc {
        new! {
            idc_instance_arn: m::Arn = "IdcInstanceArn", "update";
        }
        set! {
            idc_region: String = "IdcRegion", "update";
        }
    }

    object!(CapabilityConfiguration = "AWS::EKS::Capability.CapabilityConfiguration", "eks-capability-capabilityconfiguration");
    impl CapabilityConfiguration {
        new! {}
        set! {
            ack: Ack = "Ack", "update";
            argo_cd: ArgoCd = "ArgoCd", "update";
        }
    }

    object!(NetworkAccess = "AWS::EKS::Capability.NetworkAccess", "eks-capability-networkaccess");
    impl NetworkAccess {
        new! {}
        set! {
            vpce_ids: [String] = "VpceIds", "update";
        }
    }

    object!(SsoIdentity = "AWS::EKS::Capability.SsoIdentity", "eks-capability-ssoidentity");
    impl SsoIdentity {
        new! {
            id: String = "Id", "update";
            type_: SsoIdentityType = "Type", "update";
        }
    }
    values! { DeletePropagationPolicy: Retain = "RETAIN" }
    values! { Type: Argocd = "ARGOCD", Ack = "ACK", Kro = "KRO" }
    values! { Role: Admin = "ADMIN", Editor = "EDITOR", Viewer = "VIEWER" }
    values! { SsoIdentityType: SsoUser = "SSO_USER", SsoGroup = "SSO_GROUP" }
}

resource! {
    CertificateAuthority = "AWS::EKS::CertificateAuthority", "eks-certificateauthority", None, String
}
impl CertificateAuthority {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; 1 to 100 characters";
    }
}
impl c::Handle<CertificateAuthority> {
    get! {
        attr_activated_at: String = "ActivatedAt";
        attr_activated_by: String = "ActivatedBy";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_data: String = "Data";
        attr_distribution_status: String = "DistributionStatus";
        attr_id: String = "Id";
        attr_rollback_available: bool = "RollbackAvailable";
        attr_scheduled_events: v::Json = "ScheduledEvents";
        attr_scheduled_events_final_auto_activation: String = "ScheduledEvents.FinalAutoActivation";
        attr_scheduled_events_first_auto_activation: String = "ScheduledEvents.FirstAutoActivation";
        attr_signing_status: String = "SigningStatus";
        attr_validity: v::Json = "Validity";
        attr_validity_not_after: String = "Validity.NotAfter";
        attr_validity_not_before: String = "Validity.NotBefore";
    }
}
/// Property types and values of [`CertificateAuthority`].
pub mod certificate_authority {
    object!(ScheduledEvents = "AWS::EKS::CertificateAuthority.ScheduledEvents", "eks-certificateauthority-scheduledevents");
    impl ScheduledEvents {
        new! {}
    }

    object!(Validity = "AWS::EKS::CertificateAuthority.Validity", "eks-certificateauthority-validity");
    impl Validity {
        new! {}
    }
}

resource! {
    Cluster = "AWS::EKS::Cluster", "eks-cluster", List("Tags"), m::eks::ClusterName
}
impl Cluster {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement";
        resources_vpc_config: cluster::ResourcesVpcConfig = "ResourcesVpcConfig", "update";
    }
    set! {
        access_config: cluster::AccessConfig = "AccessConfig", "update";
        active_certificate_authority_id: String = "ActiveCertificateAuthorityId", "update; cannot be read back";
        bootstrap_self_managed_addons: bool = "BootstrapSelfManagedAddons", "replacement; cannot be read back";
        certificate_authority: cluster::CertificateAuthority = "CertificateAuthority", "update";
        compute_config: cluster::ComputeConfig = "ComputeConfig", "update";
        control_plane_scaling_config: cluster::ControlPlaneScalingConfig = "ControlPlaneScalingConfig", "update";
        deletion_protection: bool = "DeletionProtection", "update";
        encryption_config: [cluster::EncryptionConfig] = "EncryptionConfig", "replacement; at most 1 items";
        force: bool = "Force", "update; default `false`; cannot be read back";
        kube_api_server_config: cluster::KubeApiServerConfig = "KubeApiServerConfig", "update";
        kube_controller_manager_config: cluster::KubeControllerManagerConfig = "KubeControllerManagerConfig", "update";
        kube_scheduler_config: cluster::KubeSchedulerConfig = "KubeSchedulerConfig", "update";
        kubernetes_network_config: cluster::KubernetesNetworkConfig = "KubernetesNetworkConfig", "replacement";
        logging: cluster::Logging = "Logging", "update";
        name: String = "Name", "replacement; 1 to 100 characters";
        outpost_config: cluster::OutpostConfig = "OutpostConfig", "replacement";
        remote_network_config: cluster::RemoteNetworkConfig = "RemoteNetworkConfig", "update";
        rollback_config: cluster::RollbackConfig = "RollbackConfig", "update; cannot be read back";
        storage_config: cluster::StorageConfig = "StorageConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        upgrade_policy: cluster::UpgradePolicy = "UpgradePolicy", "update";
        version: String = "Version", "update";
        zonal_shift_config: cluster::ZonalShiftConfig = "ZonalShiftConfig", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_certificate_authority_active_activated_by: String = "CertificateAuthority.Active.ActivatedBy";
        attr_certificate_authority_active_id: String = "CertificateAuthority.Active.Id";
        attr_certificate_authority_data: String = "CertificateAuthority.Data";
        attr_certificate_authority_data2: String = "CertificateAuthorityData";
        attr_cluster_security_group_id: m::ec2::SecurityGroupId = "ClusterSecurityGroupId";
        attr_encryption_config_key_arn: m::Arn = "EncryptionConfigKeyArn";
        attr_endpoint: String = "Endpoint";
        attr_id: String = "Id";
        attr_kubernetes_network_config_service_ipv6_cidr: String = "KubernetesNetworkConfig.ServiceIpv6Cidr";
        attr_open_id_connect_issuer_url: String = "OpenIdConnectIssuerUrl";
    }
}
give! { Cluster: m::Arn = GetAtt("Arn"); m::eks::ClusterName = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(AccessConfig = "AWS::EKS::Cluster.AccessConfig", "eks-cluster-accessconfig");
    impl AccessConfig {
        new! {}
        set! {
            authentication_mode: AuthenticationMode = "AuthenticationMode", "update";
            bootstrap_cluster_creator_admin_permissions: bool = "BootstrapClusterCreatorAdminPermissions", "replacement; cannot be read back";
        }
    }

    object!(ActiveCertificateAuthority = "AWS::EKS::Cluster.ActiveCertificateAuthority", "eks-cluster-activecertificateauthority");
    impl ActiveCertificateAuthority {
        new! {}
    }

    object!(BlockStorage = "AWS::EKS::Cluster.BlockStorage", "eks-cluster-blockstorage");
    impl BlockStorage {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(CertificateAuthority = "AWS::EKS::Cluster.CertificateAuthority", "eks-cluster-certificateauthority");
    impl CertificateAuthority {
        new! {}
        set! {
            active: ActiveCertificateAuthority = "Active", "update";
        }
    }

    object!(ClusterLogging = "AWS::EKS::Cluster.ClusterLogging", "eks-cluster-clusterlogging");
    impl ClusterLogging {
        new! {}
        set! {
            enabled_types: [LoggingTypeConfig] = "EnabledTypes", "update";
        }
    }

    object!(ComputeConfig = "AWS::EKS::Cluster.ComputeConfig", "eks-cluster-computeconfig");
    impl ComputeConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            node_pools: [String] = "NodePools", "update";
            node_role_arn: m::iam::RoleArn = "NodeRoleArn", "update";
        }
    }

    object!(ControlPlanePlacement = "AWS::EKS::Cluster.ControlPlanePlacement", "eks-cluster-controlplaneplacement");
    impl ControlPlanePlacement {
        new! {}
        set! {
            group_name: String = "GroupName", "replacement";
            spread_level: SpreadLevel = "SpreadLevel", "update";
        }
    }

    object!(ControlPlaneScalingConfig = "AWS::EKS::Cluster.ControlPlaneScalingConfig", "eks-cluster-controlplanescalingconfig");
    impl ControlPlaneScalingConfig {
        new! {}
        set! {
            tier: Tier = "Tier", "update";
        }
    }

    object!(ElasticLoadBalancing = "AWS::EKS::Cluster.ElasticLoadBalancing", "eks-cluster-elasticloadbalancing");
    impl ElasticLoadBalancing {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(EncryptionConfig = "AWS::EKS::Cluster.EncryptionConfig", "eks-cluster-encryptionconfig");
    impl EncryptionConfig {
        new! {}
        set! {
            provider: Provider = "Provider", "replacement";
            resources: [String] = "Resources", "replacement; deprecated by AWS";
        }
    }

    object!(EtcdPlacement = "AWS::EKS::Cluster.EtcdPlacement", "eks-cluster-etcdplacement");
    impl EtcdPlacement {
        new! {}
        set! {
            spread_level: SpreadLevel = "SpreadLevel", "update";
        }
    }

    object!(HorizontalPodAutoscalerControllerConfig = "AWS::EKS::Cluster.HorizontalPodAutoscalerControllerConfig", "eks-cluster-horizontalpodautoscalercontrollerconfig");
    impl HorizontalPodAutoscalerControllerConfig {
        new! {}
        set! {
            horizontal_pod_autoscaler_sync_period: String = "HorizontalPodAutoscalerSyncPeriod", "update";
        }
    }

    object!(KubeApiServerConfig = "AWS::EKS::Cluster.KubeApiServerConfig", "eks-cluster-kubeapiserverconfig");
    impl KubeApiServerConfig {
        new! {}
        set! {
            event_ttl: String = "EventTtl", "update";
            service_node_port_range: ServiceNodePortRange = "ServiceNodePortRange", "update";
        }
    }

    object!(KubeControllerManagerConfig = "AWS::EKS::Cluster.KubeControllerManagerConfig", "eks-cluster-kubecontrollermanagerconfig");
    impl KubeControllerManagerConfig {
        new! {}
        set! {
            horizontal_pod_autoscaler_controller_config: HorizontalPodAutoscalerControllerConfig = "HorizontalPodAutoscalerControllerConfig", "update";
            pod_gc_controller_config: PodGcControllerConfig = "PodGcControllerConfig", "update";
        }
    }

    object!(KubeSchedulerConfig = "AWS::EKS::Cluster.KubeSchedulerConfig", "eks-cluster-kubeschedulerconfig");
    impl KubeSchedulerConfig {
        new! {}
        set! {
            node_resources_fit: NodeResourcesFitConfig = "NodeResourcesFit", "update";
        }
    }

    object!(KubernetesNetworkConfig = "AWS::EKS::Cluster.KubernetesNetworkConfig", "eks-cluster-kubernetesnetworkconfig");
    impl KubernetesNetworkConfig {
        new! {}
        set! {
            elastic_load_balancing: ElasticLoadBalancing = "ElasticLoadBalancing", "update";
            ip_family: IpFamily = "IpFamily", "replacement";
            service_ipv4_cidr: String = "ServiceIpv4Cidr", "replacement";
        }
    }

    object!(Logging = "AWS::EKS::Cluster.Logging", "eks-cluster-logging");
    impl Logging {
        new! {}
        set! {
            cluster_logging: ClusterLogging = "ClusterLogging", "update";
        }
    }

    object!(LoggingTypeConfig = "AWS::EKS::Cluster.LoggingTypeConfig", "eks-cluster-loggingtypeconfig");
    impl LoggingTypeConfig {
        new! {}
        set! {
            type_: LoggingTypeConfigType = "Type", "update";
        }
    }

    object!(NodeResourcesFitConfig = "AWS::EKS::Cluster.NodeResourcesFitConfig", "eks-cluster-noderesourcesfitconfig");
    impl NodeResourcesFitConfig {
        new! {}
        set! {
            scoring_strategy: ScoringStrategy = "ScoringStrategy", "update";
        }
    }

    object!(OutpostConfig = "AWS::EKS::Cluster.OutpostConfig", "eks-cluster-outpostconfig");
    impl OutpostConfig {
        new! {
            control_plane_instance_type: String = "ControlPlaneInstanceType", "replacement";
            outpost_arns: [m::Arn] = "OutpostArns", "replacement";
        }
        set! {
            control_plane_placement: ControlPlanePlacement = "ControlPlanePlacement", "replacement";
            etcd_instance_type: String = "EtcdInstanceType", "update";
            etcd_placement: EtcdPlacement = "EtcdPlacement", "update";
        }
    }

    object!(PodGcControllerConfig = "AWS::EKS::Cluster.PodGcControllerConfig", "eks-cluster-podgccontrollerconfig");
    impl PodGcControllerConfig {
        new! {}
        set! {
            terminated_pod_gc_threshold: i64 = "TerminatedPodGcThreshold", "update; 1 to 1000000";
        }
    }

    object!(Provider = "AWS::EKS::Cluster.Provider", "eks-cluster-provider");
    impl Provider {
        new! {}
        set! {
            key_arn: m::Arn = "KeyArn", "replacement";
        }
    }

    object!(RemoteNetworkConfig = "AWS::EKS::Cluster.RemoteNetworkConfig", "eks-cluster-remotenetworkconfig");
    impl RemoteNetworkConfig {
        new! {}
        set! {
            remote_node_networks: [RemoteNodeNetwork] = "RemoteNodeNetworks", "update; at most 1 items";
            remote_pod_networks: [RemotePodNetwork] = "RemotePodNetworks", "update; at most 1 items";
        }
    }

    object!(RemoteNodeNetwork = "AWS::EKS::Cluster.RemoteNodeNetwork", "eks-cluster-remotenodenetwork");
    impl RemoteNodeNetwork {
        new! {
            cidrs: [String] = "Cidrs", "update";
        }
    }

    object!(RemotePodNetwork = "AWS::EKS::Cluster.RemotePodNetwork", "eks-cluster-remotepodnetwork");
    impl RemotePodNetwork {
        new! {
            cidrs: [String] = "Cidrs", "update";
        }
    }

    object!(ResourceWeight = "AWS::EKS::Cluster.ResourceWeight", "eks-cluster-resourceweight");
    impl ResourceWeight {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 253 characters";
            weight: i64 = "Weight", "update; 1 to 100";
        }
    }

    object!(ResourcesVpcConfig = "AWS::EKS::Cluster.ResourcesVpcConfig", "eks-cluster-resourcesvpcconfig");
    impl ResourcesVpcConfig {
        new! {
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        }
        set! {
            control_plane_egress_mode: ControlPlaneEgressMode = "ControlPlaneEgressMode", "update";
            endpoint_private_access: bool = "EndpointPrivateAccess", "update";
            endpoint_public_access: bool = "EndpointPublicAccess", "update";
            public_access_cidrs: [String] = "PublicAccessCidrs", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
        }
    }

    object!(RollbackConfig = "AWS::EKS::Cluster.RollbackConfig", "eks-cluster-rollbackconfig");
    impl RollbackConfig {
        new! {}
        set! {
            timeout_minutes: i64 = "TimeoutMinutes", "update; 120 to 10080";
        }
    }

    object!(ScoringStrategy = "AWS::EKS::Cluster.ScoringStrategy", "eks-cluster-scoringstrategy");
    impl ScoringStrategy {
        new! {}
        set! {
            resources: [ResourceWeight] = "Resources", "update; at most 100 items";
            type_: ScoringStrategyType = "Type", "update";
        }
    }

    object!(ServiceNodePortRange = "AWS::EKS::Cluster.ServiceNodePortRange", "eks-cluster-servicenodeportrange");
    impl ServiceNodePortRange {
        new! {}
        set! {
            max_port: i64 = "MaxPort", "update";
            min_port: i64 = "MinPort", "update";
        }
    }

    object!(StorageConfig = "AWS::EKS::Cluster.StorageConfig", "eks-cluster-storageconfig");
    impl StorageConfig {
        new! {}
        set! {
            block_storage: BlockStorage = "BlockStorage", "update";
        }
    }

    object!(UpgradePolicy = "AWS::EKS::Cluster.UpgradePolicy", "eks-cluster-upgradepolicy");
    impl UpgradePolicy {
        new! {}
        set! {
            support_type: SupportType = "SupportType", "update";
        }
    }

    object!(ZonalShiftConfig = "AWS::EKS::Cluster.ZonalShiftConfig", "eks-cluster-zonalshiftconfig");
    impl ZonalShiftConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }
    values! { AuthenticationMode: ConfigMap = "CONFIG_MAP", ApiAndConfigMap = "API_AND_CONFIG_MAP", Api = "API" }
    values! { SpreadLevel: Host = "host", Rack = "rack" }
    values! { Tier: Standard = "standard", TierXl = "tier-xl", Tier2xl = "tier-2xl", Tier4xl = "tier-4xl", Tier8xl = "tier-8xl", TierUltra = "tier-ultra" }
    values! { IpFamily: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { LoggingTypeConfigType: Api = "api", Audit = "audit", Authenticator = "authenticator", ControllerManager = "controllerManager", Scheduler = "scheduler" }
    values! { ControlPlaneEgressMode: AwsManaged = "AWS_MANAGED", CustomerIsolated = "CUSTOMER_ISOLATED", CustomerRouted = "CUSTOMER_ROUTED" }
    values! { ScoringStrategyType: LeastAllocated = "LeastAllocated", MostAllocated = "MostAllocated" }
    values! { SupportType: Standard = "STANDARD", Extended = "EXTENDED" }
}

resource! {
    FargateProfile = "AWS::EKS::FargateProfile", "eks-fargateprofile", List("Tags"), String
}
impl FargateProfile {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; at least 1 characters";
        pod_execution_role_arn: m::iam::RoleArn = "PodExecutionRoleArn", "replacement; at least 1 characters";
        selectors: [fargate_profile::Selector] = "Selectors", "replacement; at least 1 items";
    }
    set! {
        fargate_profile_name: String = "FargateProfileName", "replacement; at least 1 characters";
        subnets: [m::ec2::SubnetId] = "Subnets", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FargateProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { FargateProfile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FargateProfile`].
pub mod fargate_profile {
    object!(Label = "AWS::EKS::FargateProfile.Label", "eks-fargateprofile-label");
    impl Label {
        new! {
            key: String = "Key", "replacement; 1 to 127 characters";
            value: String = "Value", "replacement; 1 to 255 characters";
        }
    }

    object!(Selector = "AWS::EKS::FargateProfile.Selector", "eks-fargateprofile-selector");
    impl Selector {
        new! {
            namespace: String = "Namespace", "replacement; at least 1 characters";
        }
        set! {
            labels: [Label] = "Labels", "replacement";
        }
    }
}

resource! {
    IdentityProviderConfig = "AWS::EKS::IdentityProviderConfig", "eks-identityproviderconfig", List("Tags"), String
}
impl IdentityProviderConfig {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement";
        type_: identity_provider_config::Type = "Type", "replacement";
    }
    set! {
        identity_provider_config_name: String = "IdentityProviderConfigName", "replacement";
        oidc: identity_provider_config::OidcIdentityProviderConfig = "Oidc", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IdentityProviderConfig> {
    get! {
        attr_identity_provider_config_arn: m::Arn = "IdentityProviderConfigArn";
    }
}
give! { IdentityProviderConfig: m::Arn = GetAtt("IdentityProviderConfigArn"); }
/// Property types and values of [`IdentityProviderConfig`].
pub mod identity_provider_config {
    object!(OidcIdentityProviderConfig = "AWS::EKS::IdentityProviderConfig.OidcIdentityProviderConfig", "eks-identityproviderconfig-oidcidentityproviderconfig");
    impl OidcIdentityProviderConfig {
        new! {
            client_id: String = "ClientId", "replacement";
            issuer_url: String = "IssuerUrl", "replacement";
        }
        set! {
            groups_claim: String = "GroupsClaim", "replacement";
            groups_prefix: String = "GroupsPrefix", "replacement";
            required_claims: [RequiredClaim] = "RequiredClaims", "replacement";
            username_claim: String = "UsernameClaim", "replacement";
            username_prefix: String = "UsernamePrefix", "replacement";
        }
    }

    object!(RequiredClaim = "AWS::EKS::IdentityProviderConfig.RequiredClaim", "eks-identityproviderconfig-requiredclaim");
    impl RequiredClaim {
        new! {
            key: String = "Key", "replacement; 1 to 63 characters";
            value: String = "Value", "replacement; 1 to 253 characters";
        }
    }
    values! { Type: Oidc = "oidc" }
}

resource! {
    Nodegroup = "AWS::EKS::Nodegroup", "eks-nodegroup", Map("Tags"), String
}
impl Nodegroup {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; at least 1 characters";
        node_role: m::iam::RoleArn = "NodeRole", "replacement";
        subnets: [m::ec2::SubnetId] = "Subnets", "replacement";
    }
    set! {
        ami_type: nodegroup::AmiType = "AmiType", "replacement";
        capacity_type: nodegroup::CapacityType = "CapacityType", "replacement";
        disk_size: i64 = "DiskSize", "replacement";
        force_update_enabled: bool = "ForceUpdateEnabled", "update; default `false`; cannot be read back";
        instance_types: [String] = "InstanceTypes", "replacement";
        labels: v::Map<String> = "Labels", "update";
        launch_template: nodegroup::LaunchTemplateSpecification = "LaunchTemplate", "update";
        node_repair_config: nodegroup::NodeRepairConfig = "NodeRepairConfig", "update";
        nodegroup_name: String = "NodegroupName", "replacement; at least 1 characters";
        release_version: String = "ReleaseVersion", "update";
        remote_access: nodegroup::RemoteAccess = "RemoteAccess", "replacement";
        scaling_config: nodegroup::ScalingConfig = "ScalingConfig", "update";
        tags: v::Map<String> = "Tags", "update";
        taints: [nodegroup::Taint] = "Taints", "update";
        update_config: nodegroup::UpdateConfig = "UpdateConfig", "update";
        version: String = "Version", "update";
        warm_pool_config: nodegroup::WarmPoolConfig = "WarmPoolConfig", "update";
    }
}
impl c::Handle<Nodegroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cluster_name: String = "ClusterName";
        attr_id: String = "Id";
        attr_nodegroup_name: String = "NodegroupName";
    }
}
give! { Nodegroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Nodegroup`].
pub mod nodegroup {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(LaunchTemplateSpecification = "AWS::EKS::Nodegroup.LaunchTemplateSpecification", "eks-nodegroup-launchtemplatespecification");
    impl LaunchTemplateSpecification {
        new! {}
        set! {
            id: m::ec2::LaunchTemplateId = "Id", "update; at least 1 characters";
            name: String = "Name", "update; at least 1 characters";
            version: String = "Version", "update; at least 1 characters";
        }
    }

    object!(NodeRepairConfig = "AWS::EKS::Nodegroup.NodeRepairConfig", "eks-nodegroup-noderepairconfig");
    impl NodeRepairConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            max_parallel_nodes_repaired_count: i64 = "MaxParallelNodesRepairedCount", "update; at least 1";
            max_parallel_nodes_repaired_percentage: i64 = "MaxParallelNodesRepairedPercentage", "update; 1 to 100";
            max_unhealthy_node_threshold_count: i64 = "MaxUnhealthyNodeThresholdCount", "update; at least 1";
            max_unhealthy_node_threshold_percentage: i64 = "MaxUnhealthyNodeThresholdPercentage", "update; 1 to 100";
            node_repair_config_overrides: [NodeRepairConfigOverrides] = "NodeRepairConfigOverrides", "update";
        }
    }

    object!(NodeRepairConfigOverrides = "AWS::EKS::Nodegroup.NodeRepairConfigOverrides", "eks-nodegroup-noderepairconfigoverrides");
    impl NodeRepairConfigOverrides {
        new! {}
        set! {
            min_repair_wait_time_mins: i64 = "MinRepairWaitTimeMins", "update; at least 1";
            node_monitoring_condition: String = "NodeMonitoringCondition", "update";
            node_unhealthy_reason: String = "NodeUnhealthyReason", "update";
            repair_action: RepairAction = "RepairAction", "update";
        }
    }

    object!(RemoteAccess = "AWS::EKS::Nodegroup.RemoteAccess", "eks-nodegroup-remoteaccess");
    impl RemoteAccess {
        new! {
            ec2_ssh_key: String = "Ec2SshKey", "replacement";
        }
        set! {
            source_security_groups: [String] = "SourceSecurityGroups", "replacement";
        }
    }

    object!(ScalingConfig = "AWS::EKS::Nodegroup.ScalingConfig", "eks-nodegroup-scalingconfig");
    impl ScalingConfig {
        new! {}
        set! {
            desired_size: i64 = "DesiredSize", "update; at least 0";
            max_size: i64 = "MaxSize", "update; at least 1";
            min_size: i64 = "MinSize", "update; at least 0";
        }
    }

    object!(Taint = "AWS::EKS::Nodegroup.Taint", "eks-nodegroup-taint");
    impl Taint {
        new! {}
        set! {
            effect: Effect = "Effect", "update; at least 1 characters";
            key: String = "Key", "update; 1 to 317 characters";
            value: String = "Value", "update; at most 63 characters";
        }
    }

    object!(UpdateConfig = "AWS::EKS::Nodegroup.UpdateConfig", "eks-nodegroup-updateconfig");
    impl UpdateConfig {
        new! {}
        set! {
            max_unavailable: v::Number = "MaxUnavailable", "update; at least 1";
            max_unavailable_percentage: v::Number = "MaxUnavailablePercentage", "update; 1 to 100";
            update_strategy: UpdateStrategy = "UpdateStrategy", "update";
        }
    }

    object!(WarmPoolConfig = "AWS::EKS::Nodegroup.WarmPoolConfig", "eks-nodegroup-warmpoolconfig");
    impl WarmPoolConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            max_group_prepared_capacity: i64 = "MaxGroupPreparedCapacity", "update; at least -1";
            min_size: i64 = "MinSize", "update; at least 0";
            pool_state: PoolState = "PoolState", "update";
            reuse_on_scale_in: bool = "ReuseOnScaleIn", "update";
        }
    }
    values! { AmiType: Al2023Arm64Nvidia = "AL2023_ARM_64_NVIDIA", Al2023Arm64Standard = "AL2023_ARM_64_STANDARD", Al2023X86_64Neuron = "AL2023_x86_64_NEURON", Al2023X86_64Nvidia = "AL2023_x86_64_NVIDIA", Al2023X86_64Standard = "AL2023_x86_64_STANDARD", Al2Arm64 = "AL2_ARM_64", Al2X86_64 = "AL2_x86_64", Al2X86_64Gpu = "AL2_x86_64_GPU", BottlerocketArm64 = "BOTTLEROCKET_ARM_64", BottlerocketArm64Fips = "BOTTLEROCKET_ARM_64_FIPS", BottlerocketArm64Nvidia = "BOTTLEROCKET_ARM_64_NVIDIA", BottlerocketArm64NvidiaFips = "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", BottlerocketX86_64 = "BOTTLEROCKET_x86_64", BottlerocketX86_64Fips = "BOTTLEROCKET_x86_64_FIPS", BottlerocketX86_64Nvidia = "BOTTLEROCKET_x86_64_NVIDIA", BottlerocketX86_64NvidiaFips = "BOTTLEROCKET_x86_64_NVIDIA_FIPS", Custom = "CUSTOM", WindowsCore2019X86_64 = "WINDOWS_CORE_2019_x86_64", WindowsCore2022X86_64 = "WINDOWS_CORE_2022_x86_64", WindowsCore2025X86_64 = "WINDOWS_CORE_2025_x86_64", WindowsFull2019X86_64 = "WINDOWS_FULL_2019_x86_64", WindowsFull2022X86_64 = "WINDOWS_FULL_2022_x86_64", WindowsFull2025X86_64 = "WINDOWS_FULL_2025_x86_64" }
    values! { CapacityType: CapacityBlock = "CAPACITY_BLOCK", OnDemand = "ON_DEMAND", OnDemand2 = "OnDemand", Spot = "SPOT" }
    values! { RepairAction: Replace = "Replace", Reboot = "Reboot", NoAction = "NoAction" }
    values! { Effect: NoExecute = "NO_EXECUTE", NoSchedule = "NO_SCHEDULE", PreferNoSchedule = "PREFER_NO_SCHEDULE" }
    values! { UpdateStrategy: Default = "DEFAULT", Minimal = "MINIMAL" }
    values! { PoolState: Hibernated = "HIBERNATED", Running = "RUNNING", Stopped = "STOPPED" }
}

resource! {
    PodIdentityAssociation = "AWS::EKS::PodIdentityAssociation", "eks-podidentityassociation", List("Tags"), m::Arn
}
impl PodIdentityAssociation {
    new! {
        cluster_name: m::eks::ClusterName = "ClusterName", "replacement; at least 1 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        namespace: String = "Namespace", "replacement";
        service_account: String = "ServiceAccount", "replacement";
    }
    set! {
        disable_session_tags: bool = "DisableSessionTags", "update; at least 1 characters";
        policy: String = "Policy", "update; at least 1 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_role_arn: m::iam::RoleArn = "TargetRoleArn", "update; at least 1 characters";
    }
}
impl c::Handle<PodIdentityAssociation> {
    get! {
        attr_association_arn: m::Arn = "AssociationArn";
        attr_association_id: String = "AssociationId";
        attr_external_id: String = "ExternalId";
    }
}
give! { PodIdentityAssociation: m::Arn = Ref; }
