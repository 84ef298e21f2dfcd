// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Redshift`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    Cluster = "AWS::Redshift::Cluster", "redshift-cluster", List("Tags"), String
}
impl Cluster {
    new! {
        cluster_type: String = "ClusterType", "update; at most 2147483647 characters";
        db_name: String = "DBName", "replacement; at most 2147483647 characters";
        node_type: String = "NodeType", "update; at most 2147483647 characters";
        master_username: String = "MasterUsername", "replacement; at most 128 characters";
    }
    set! {
        allow_version_upgrade: bool = "AllowVersionUpgrade", "update";
        aqua_configuration_status: cluster::AquaConfigurationStatus = "AquaConfigurationStatus", "update";
        automated_snapshot_retention_period: i64 = "AutomatedSnapshotRetentionPeriod", "update";
        availability_zone: String = "AvailabilityZone", "update; at most 2147483647 characters";
        availability_zone_relocation: bool = "AvailabilityZoneRelocation", "update";
        availability_zone_relocation_status: String = "AvailabilityZoneRelocationStatus", "update";
        classic: bool = "Classic", "update; cannot be read back";
        cluster_identifier: String = "ClusterIdentifier", "replacement; at most 63 characters";
        cluster_parameter_group_name: m::redshift::ClusterParameterGroupName = "ClusterParameterGroupName", "update; at most 255 characters";
        cluster_security_groups: [m::redshift::ClusterSecurityGroupId] = "ClusterSecurityGroups", "update";
        cluster_subnet_group_name: m::redshift::ClusterSubnetGroupName = "ClusterSubnetGroupName", "replacement; at most 2147483647 characters";
        cluster_version: String = "ClusterVersion", "update; at most 2147483647 characters";
        defer_maintenance: bool = "DeferMaintenance", "update; cannot be read back";
        defer_maintenance_duration: i64 = "DeferMaintenanceDuration", "update; cannot be read back";
        defer_maintenance_end_time: String = "DeferMaintenanceEndTime", "update";
        defer_maintenance_start_time: String = "DeferMaintenanceStartTime", "update";
        destination_region: String = "DestinationRegion", "update";
        elastic_ip: String = "ElasticIp", "update; at most 2147483647 characters";
        encrypted: bool = "Encrypted", "update";
        enhanced_vpc_routing: bool = "EnhancedVpcRouting", "update";
        hsm_client_certificate_identifier: String = "HsmClientCertificateIdentifier", "update; at most 2147483647 characters";
        hsm_configuration_identifier: String = "HsmConfigurationIdentifier", "update; at most 2147483647 characters";
        iam_roles: [m::iam::RoleArn] = "IamRoles", "update; at most 50 items";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 2147483647 characters";
        logging_properties: cluster::LoggingProperties = "LoggingProperties", "update";
        maintenance_track_name: String = "MaintenanceTrackName", "update; at most 2147483647 characters";
        manage_master_password: bool = "ManageMasterPassword", "update; cannot be read back";
        manual_snapshot_retention_period: i64 = "ManualSnapshotRetentionPeriod", "update";
        master_password_secret_kms_key_id: m::kms::KeyReference = "MasterPasswordSecretKmsKeyId", "update; at most 2147483647 characters";
        master_user_password: String = "MasterUserPassword", "update; at most 64 characters; cannot be read back";
        multi_az: bool = "MultiAZ", "update";
        namespace_resource_policy: v::Json = "NamespaceResourcePolicy", "update";
        number_of_nodes: i64 = "NumberOfNodes", "update; 1 to 100";
        owner_account: String = "OwnerAccount", "replacement";
        port: i64 = "Port", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update; at most 2147483647 characters";
        publicly_accessible: bool = "PubliclyAccessible", "update";
        resource_action: String = "ResourceAction", "update";
        revision_target: String = "RevisionTarget", "update";
        rotate_encryption_key: bool = "RotateEncryptionKey", "update";
        snapshot_cluster_identifier: String = "SnapshotClusterIdentifier", "replacement";
        snapshot_copy_grant_name: String = "SnapshotCopyGrantName", "update";
        snapshot_copy_manual: bool = "SnapshotCopyManual", "update";
        snapshot_copy_retention_period: i64 = "SnapshotCopyRetentionPeriod", "update";
        snapshot_identifier: String = "SnapshotIdentifier", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_cluster_namespace_arn: m::Arn = "ClusterNamespaceArn";
        attr_defer_maintenance_identifier: String = "DeferMaintenanceIdentifier";
        attr_endpoint: v::Json = "Endpoint";
        attr_endpoint_address: String = "Endpoint.Address";
        attr_endpoint_port: String = "Endpoint.Port";
        attr_id: String = "Id";
        attr_master_password_secret_arn: m::Arn = "MasterPasswordSecretArn";
    }
}
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(Endpoint = "AWS::Redshift::Cluster.Endpoint", "redshift-cluster-endpoint");
    impl Endpoint {
        new! {}
    }

    object!(LoggingProperties = "AWS::Redshift::Cluster.LoggingProperties", "redshift-cluster-loggingproperties");
    impl LoggingProperties {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            log_destination_type: String = "LogDestinationType", "update";
            log_exports: [String] = "LogExports", "update; at most 3 items";
            s3_key_prefix: String = "S3KeyPrefix", "update";
        }
    }
    values! { AquaConfigurationStatus: Auto = "auto", Disabled = "disabled", Enabled = "enabled" }
}

resource! {
    ClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup", "redshift-clusterparametergroup", List("Tags"), m::redshift::ClusterParameterGroupName
}
impl ClusterParameterGroup {
    new! {
        description: String = "Description", "replacement; at most 2147483647 characters";
        parameter_group_family: String = "ParameterGroupFamily", "replacement; at most 2147483647 characters";
    }
    set! {
        parameter_group_name: String = "ParameterGroupName", "replacement; at most 255 characters";
        parameters: [cluster_parameter_group::Parameter] = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
give! { ClusterParameterGroup: m::redshift::ClusterParameterGroupName = Ref; }
/// Property types and values of [`ClusterParameterGroup`].
pub mod cluster_parameter_group {
    object!(Parameter = "AWS::Redshift::ClusterParameterGroup.Parameter", "redshift-clusterparametergroup-parameter");
    impl Parameter {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }
}

resource! {
    ClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup", "redshift-clustersecuritygroup", List("Tags"), m::redshift::ClusterSecurityGroupId
}
impl ClusterSecurityGroup {
    new! {
        description: String = "Description", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ClusterSecurityGroup> {
    get! {
        attr_id: m::redshift::ClusterSecurityGroupId = "Id";
    }
}
give! { ClusterSecurityGroup: m::redshift::ClusterSecurityGroupId = Ref; }

resource! {
    ClusterSecurityGroupIngress = "AWS::Redshift::ClusterSecurityGroupIngress", "redshift-clustersecuritygroupingress", None, String
}
impl ClusterSecurityGroupIngress {
    new! {
        cluster_security_group_name: m::ec2::SecurityGroupName = "ClusterSecurityGroupName", "replacement";
    }
    set! {
        cidrip: String = "CIDRIP", "replacement";
        ec2_security_group_name: m::ec2::SecurityGroupName = "EC2SecurityGroupName", "replacement";
        ec2_security_group_owner_id: String = "EC2SecurityGroupOwnerId", "replacement";
    }
}
impl c::Handle<ClusterSecurityGroupIngress> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup", "redshift-clustersubnetgroup", List("Tags"), m::redshift::ClusterSubnetGroupName
}
impl ClusterSubnetGroup {
    new! {
        description: String = "Description", "update; at most 2147483647 characters";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 20 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ClusterSubnetGroup> {
    get! {
        attr_cluster_subnet_group_name: m::redshift::ClusterSubnetGroupName = "ClusterSubnetGroupName";
    }
}
give! { ClusterSubnetGroup: m::redshift::ClusterSubnetGroupName = Ref; }

resource! {
    EndpointAccess = "AWS::Redshift::EndpointAccess", "redshift-endpointaccess", None, String
}
impl EndpointAccess {
    new! {
        subnet_group_name: m::redshift::ClusterSubnetGroupName = "SubnetGroupName", "replacement";
        endpoint_name: String = "EndpointName", "replacement";
        cluster_identifier: String = "ClusterIdentifier", "replacement; at most 2147483647 characters";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
    set! {
        resource_owner: String = "ResourceOwner", "replacement; at most 2147483647 characters";
    }
}
impl c::Handle<EndpointAccess> {
    get! {
        attr_address: String = "Address";
        attr_endpoint_create_time: String = "EndpointCreateTime";
        attr_endpoint_status: String = "EndpointStatus";
        attr_port: i64 = "Port";
        attr_vpc_endpoint: v::Json = "VpcEndpoint";
        attr_vpc_endpoint_network_interfaces: [v::Json] = "VpcEndpoint.NetworkInterfaces";
        attr_vpc_endpoint_vpc_endpoint_id: m::ec2::VpcEndpointId = "VpcEndpoint.VpcEndpointId";
        attr_vpc_endpoint_vpc_id: m::ec2::VpcId = "VpcEndpoint.VpcId";
        attr_vpc_security_groups: [v::Json] = "VpcSecurityGroups";
    }
}
/// Property types and values of [`EndpointAccess`].
pub mod endpoint_access {
    object!(NetworkInterface = "AWS::Redshift::EndpointAccess.NetworkInterface", "redshift-endpointaccess-networkinterface");
    impl NetworkInterface {
        new! {}
    }

    object!(VpcEndpoint = "AWS::Redshift::EndpointAccess.VpcEndpoint", "redshift-endpointaccess-vpcendpoint");
    impl VpcEndpoint {
        new! {}
        set! {
            network_interfaces: [NetworkInterface] = "NetworkInterfaces", "update";
        }
    }

    object!(VpcSecurityGroup = "AWS::Redshift::EndpointAccess.VpcSecurityGroup", "redshift-endpointaccess-vpcsecuritygroup");
    impl VpcSecurityGroup {
        new! {}
    }
}

resource! {
    EndpointAuthorization = "AWS::Redshift::EndpointAuthorization", "redshift-endpointauthorization", None, String
}
impl EndpointAuthorization {
    new! {
        account: String = "Account", "replacement";
        cluster_identifier: String = "ClusterIdentifier", "replacement";
    }
    set! {
        force: bool = "Force", "update; cannot be read back";
        vpc_ids: [m::ec2::VpcId] = "VpcIds", "update";
    }
}
impl c::Handle<EndpointAuthorization> {
    get! {
        attr_allowed_all_vpcs: bool = "AllowedAllVPCs";
        attr_allowed_vpcs: [m::ec2::VpcId] = "AllowedVPCs";
        attr_authorize_time: String = "AuthorizeTime";
        attr_cluster_status: String = "ClusterStatus";
        attr_endpoint_count: i64 = "EndpointCount";
        attr_grantee: String = "Grantee";
        attr_grantor: String = "Grantor";
        attr_status: String = "Status";
    }
}

resource! {
    EventSubscription = "AWS::Redshift::EventSubscription", "redshift-eventsubscription", List("Tags"), String
}
impl EventSubscription {
    new! {
        subscription_name: String = "SubscriptionName", "replacement";
    }
    set! {
        enabled: bool = "Enabled", "update";
        event_categories: [event_subscription::EventCategory] = "EventCategories", "update";
        severity: event_subscription::Severity = "Severity", "update; at most 2147483647 characters";
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update; at most 2147483647 characters";
        source_ids: [String] = "SourceIds", "update";
        source_type: event_subscription::SourceType = "SourceType", "update; at most 2147483647 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EventSubscription> {
    get! {
        attr_cust_subscription_id: String = "CustSubscriptionId";
        attr_customer_aws_id: String = "CustomerAwsId";
        attr_event_categories_list: [String] = "EventCategoriesList";
        attr_source_ids_list: [String] = "SourceIdsList";
        attr_status: String = "Status";
        attr_subscription_creation_time: String = "SubscriptionCreationTime";
    }
}
/// Property types and values of [`EventSubscription`].
pub mod event_subscription {
    values! { EventCategory: Configuration = "configuration", Management = "management", Monitoring = "monitoring", Security = "security", Pending = "pending" }
    values! { Severity: Error = "ERROR", Info = "INFO" }
    values! { SourceType: Cluster = "cluster", ClusterParameterGroup = "cluster-parameter-group", ClusterSecurityGroup = "cluster-security-group", ClusterSnapshot = "cluster-snapshot", ScheduledAction = "scheduled-action" }
}

resource! {
    Integration = "AWS::Redshift::Integration", "redshift-integration", List("Tags"), m::Arn
}
impl Integration {
    new! {
        source_arn: m::Arn = "SourceArn", "replacement; 1 to 255 characters";
        target_arn: m::Arn = "TargetArn", "replacement; 20 to 2048 characters";
    }
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        integration_name: String = "IntegrationName", "update; 1 to 64 characters";
        kms_key_id: m::kms::KeyReference = "KMSKeyId", "replacement; at most 2147483647 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_create_time: String = "CreateTime";
        attr_integration_arn: m::Arn = "IntegrationArn";
    }
}
give! { Integration: m::Arn = Ref; }

resource! {
    Qev2IdcApplication = "AWS::Redshift::QEV2IdcApplication", "redshift-qev2idcapplication", List("Tags"), m::Arn
}
impl Qev2IdcApplication {
    new! {
        idc_instance_arn: m::Arn = "IdcInstanceArn", "replacement; at most 2147483647 characters";
        idc_display_name: String = "IdcDisplayName", "update; 1 to 127 characters";
        qev2_idc_application_name: String = "Qev2IdcApplicationName", "replacement; 1 to 63 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Qev2IdcApplication> {
    get! {
        attr_idc_managed_application_arn: m::Arn = "IdcManagedApplicationArn";
        attr_idc_onboard_status: String = "IdcOnboardStatus";
        attr_qev2_idc_application_arn: m::Arn = "Qev2IdcApplicationArn";
    }
}
give! { Qev2IdcApplication: m::Arn = Ref; }

resource! {
    RedshiftIdcApplication = "AWS::Redshift::RedshiftIdcApplication", "redshift-redshiftidcapplication", List("Tags"), m::Arn
}
impl RedshiftIdcApplication {
    new! {
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update; at most 2147483647 characters";
        idc_instance_arn: m::Arn = "IdcInstanceArn", "replacement; at most 2147483647 characters";
        idc_display_name: String = "IdcDisplayName", "update; 1 to 127 characters";
        redshift_idc_application_name: String = "RedshiftIdcApplicationName", "replacement; 1 to 63 characters";
    }
    set! {
        application_type: redshift_idc_application::ApplicationType = "ApplicationType", "replacement";
        authorized_token_issuer_list: [redshift_idc_application::AuthorizedTokenIssuer] = "AuthorizedTokenIssuerList", "update";
        identity_namespace: String = "IdentityNamespace", "update; 1 to 127 characters";
        service_integrations: [redshift_idc_application::ServiceIntegrationsUnion] = "ServiceIntegrations", "update; cannot be read back";
        sso_tag_keys: [String] = "SsoTagKeys", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RedshiftIdcApplication> {
    get! {
        attr_idc_managed_application_arn: m::Arn = "IdcManagedApplicationArn";
        attr_idc_onboard_status: String = "IdcOnboardStatus";
        attr_redshift_idc_application_arn: m::Arn = "RedshiftIdcApplicationArn";
    }
}
give! { RedshiftIdcApplication: m::Arn = Ref; }
/// Property types and values of [`RedshiftIdcApplication`].
pub mod redshift_idc_application {
    use crate::value::meaning as m;
    object!(AuthorizedTokenIssuer = "AWS::Redshift::RedshiftIdcApplication.AuthorizedTokenIssuer", "redshift-redshiftidcapplication-authorizedtokenissuer");
    impl AuthorizedTokenIssuer {
        new! {}
        set! {
            authorized_audiences_list: [String] = "AuthorizedAudiencesList", "update";
            trusted_token_issuer_arn: m::Arn = "TrustedTokenIssuerArn", "update; at most 2147483647 characters";
        }
    }

    object!(Connect = "AWS::Redshift::RedshiftIdcApplication.Connect", "redshift-redshiftidcapplication-connect");
    impl Connect {
        new! {
            authorization: Authorization = "Authorization", "update";
        }
    }

    object!(LakeFormationQuery = "AWS::Redshift::RedshiftIdcApplication.LakeFormationQuery", "redshift-redshiftidcapplication-lakeformationquery");
    impl LakeFormationQuery {
        new! {
            authorization: Authorization = "Authorization", "update";
        }
    }

    object!(LakeFormationScopeUnion = "AWS::Redshift::RedshiftIdcApplication.LakeFormationScopeUnion", "redshift-redshiftidcapplication-lakeformationscopeunion");
    impl LakeFormationScopeUnion {
        new! {}
        set! {
            lake_formation_query: LakeFormationQuery = "LakeFormationQuery", "update";
        }
    }

    object!(ReadWriteAccess = "AWS::Redshift::RedshiftIdcApplication.ReadWriteAccess", "redshift-redshiftidcapplication-readwriteaccess");
    impl ReadWriteAccess {
        new! {
            authorization: Authorization = "Authorization", "update";
        }
    }

    object!(RedshiftScopeUnion = "AWS::Redshift::RedshiftIdcApplication.RedshiftScopeUnion", "redshift-redshiftidcapplication-redshiftscopeunion");
    impl RedshiftScopeUnion {
        new! {}
        set! {
            connect: Connect = "Connect", "update";
        }
    }

    object!(S3AccessGrantsScopeUnion = "AWS::Redshift::RedshiftIdcApplication.S3AccessGrantsScopeUnion", "redshift-redshiftidcapplication-s3accessgrantsscopeunion");
    impl S3AccessGrantsScopeUnion {
        new! {}
        set! {
            read_write_access: ReadWriteAccess = "ReadWriteAccess", "update";
        }
    }

    object!(ServiceIntegrationsUnion = "AWS::Redshift::RedshiftIdcApplication.ServiceIntegrationsUnion", "redshift-redshiftidcapplication-serviceintegrationsunion");
    impl ServiceIntegrationsUnion {
        new! {}
        set! {
            lake_formation: [LakeFormationScopeUnion] = "LakeFormation", "update";
            redshift: [RedshiftScopeUnion] = "Redshift", "update";
            s3_access_grants: [S3AccessGrantsScopeUnion] = "S3AccessGrants", "update";
        }
    }
    values! { ApplicationType: None = "None", Lakehouse = "Lakehouse" }
    values! { Authorization: Enabled = "Enabled", Disabled = "Disabled" }
}

resource! {
    ScheduledAction = "AWS::Redshift::ScheduledAction", "redshift-scheduledaction", None, String
}
impl ScheduledAction {
    new! {
        scheduled_action_name: String = "ScheduledActionName", "replacement; at most 2147483647 characters";
    }
    set! {
        enable: bool = "Enable", "update";
        end_time: String = "EndTime", "update";
        iam_role: String = "IamRole", "update; at most 2147483647 characters";
        schedule: String = "Schedule", "update; at most 2147483647 characters";
        scheduled_action_description: String = "ScheduledActionDescription", "update; at most 2147483647 characters";
        start_time: String = "StartTime", "update";
        target_action: scheduled_action::ScheduledActionType = "TargetAction", "update";
    }
}
impl c::Handle<ScheduledAction> {
    get! {
        attr_next_invocations: [String] = "NextInvocations";
        attr_state: String = "State";
    }
}
/// Property types and values of [`ScheduledAction`].
pub mod scheduled_action {
    object!(PauseClusterMessage = "AWS::Redshift::ScheduledAction.PauseClusterMessage", "redshift-scheduledaction-pauseclustermessage");
    impl PauseClusterMessage {
        new! {
            cluster_identifier: String = "ClusterIdentifier", "update";
        }
    }

    object!(ResizeClusterMessage = "AWS::Redshift::ScheduledAction.ResizeClusterMessage", "redshift-scheduledaction-resizeclustermessage");
    impl ResizeClusterMessage {
        new! {
            cluster_identifier: String = "ClusterIdentifier", "update";
        }
        set! {
            classic: bool = "Classic", "update";
            cluster_type: String = "ClusterType", "update";
            node_type: String = "NodeType", "update";
            number_of_nodes: i64 = "NumberOfNodes", "update";
        }
    }

    object!(ResumeClusterMessage = "AWS::Redshift::ScheduledAction.ResumeClusterMessage", "redshift-scheduledaction-resumeclustermessage");
    impl ResumeClusterMessage {
        new! {
            cluster_identifier: String = "ClusterIdentifier", "update";
        }
    }

    object!(ScheduledActionType = "AWS::Redshift::ScheduledAction.ScheduledActionType", "redshift-scheduledaction-scheduledactiontype");
    impl ScheduledActionType {
        new! {}
        set! {
            pause_cluster: PauseClusterMessage = "PauseCluster", "update";
            resize_cluster: ResizeClusterMessage = "ResizeCluster", "update";
            resume_cluster: ResumeClusterMessage = "ResumeCluster", "update";
        }
    }
}

resource! {
    Snapshot = "AWS::Redshift::Snapshot", "redshift-snapshot", List("Tags"), m::Arn
}
impl Snapshot {
    new! {
        cluster_identifier: String = "ClusterIdentifier", "replacement; 1 to 63 characters";
        snapshot_identifier: String = "SnapshotIdentifier", "replacement; 1 to 255 characters";
    }
    set! {
        manual_snapshot_retention_period: i64 = "ManualSnapshotRetentionPeriod", "update; -1 to 3653";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Snapshot> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_cluster_create_time: String = "ClusterCreateTime";
        attr_cluster_version: String = "ClusterVersion";
        attr_db_name: String = "DBName";
        attr_encrypted: bool = "Encrypted";
        attr_encrypted_with_hsm: bool = "EncryptedWithHSM";
        attr_engine_full_version: String = "EngineFullVersion";
        attr_enhanced_vpc_routing: bool = "EnhancedVpcRouting";
        attr_kms_key_id: String = "KmsKeyId";
        attr_maintenance_track_name: String = "MaintenanceTrackName";
        attr_master_username: String = "MasterUsername";
        attr_node_type: String = "NodeType";
        attr_number_of_nodes: i64 = "NumberOfNodes";
        attr_owner_account: String = "OwnerAccount";
        attr_port: i64 = "Port";
        attr_snapshot_arn: m::Arn = "SnapshotArn";
        attr_snapshot_create_time: String = "SnapshotCreateTime";
        attr_snapshot_type: String = "SnapshotType";
        attr_status: String = "Status";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Snapshot: m::Arn = Ref; }

resource! {
    SnapshotCopyGrant = "AWS::Redshift::SnapshotCopyGrant", "redshift-snapshotcopygrant", List("Tags"), m::Arn
}
impl SnapshotCopyGrant {
    new! {
        snapshot_copy_grant_name: String = "SnapshotCopyGrantName", "replacement; 1 to 63 characters";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2147483647 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SnapshotCopyGrant> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SnapshotCopyGrant: m::Arn = Ref; }

resource! {
    SnapshotSchedule = "AWS::Redshift::SnapshotSchedule", "redshift-snapshotschedule", List("Tags"), m::Arn
}
impl SnapshotSchedule {
    new! {
        schedule_definitions: [String] = "ScheduleDefinitions", "update";
        schedule_identifier: String = "ScheduleIdentifier", "replacement; at most 2147483647 characters";
    }
    set! {
        schedule_description: String = "ScheduleDescription", "replacement; at most 2147483647 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SnapshotSchedule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_associated_cluster_count: i64 = "AssociatedClusterCount";
    }
}
give! { SnapshotSchedule: m::Arn = Ref; }

resource! {
    UsageLimit = "AWS::Redshift::UsageLimit", "redshift-usagelimit", List("Tags"), m::Arn
}
impl UsageLimit {
    new! {
        feature_type: usage_limit::FeatureType = "FeatureType", "replacement";
        limit_type: usage_limit::LimitType = "LimitType", "replacement";
        amount: v::Number = "Amount", "update";
        cluster_identifier: String = "ClusterIdentifier", "replacement; at most 2147483647 characters";
    }
    set! {
        breach_action: usage_limit::BreachAction = "BreachAction", "update";
        period: usage_limit::Period = "Period", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<UsageLimit> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_usage_limit_id: String = "UsageLimitId";
    }
}
give! { UsageLimit: m::Arn = Ref; }
/// Property types and values of [`UsageLimit`].
pub mod usage_limit {
    values! { BreachAction: Log = "log", EmitMetric = "emit-metric", Disable = "disable" }
    values! { FeatureType: Spectrum = "spectrum", ConcurrencyScaling = "concurrency-scaling", CrossRegionDatasharing = "cross-region-datasharing", ExtraComputeForAutomaticOptimization = "extra-compute-for-automatic-optimization" }
    values! { LimitType: Time = "time", DataScanned = "data-scanned" }
    values! { Period: Daily = "daily", Weekly = "weekly", Monthly = "monthly" }
}
