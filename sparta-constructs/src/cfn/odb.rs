// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ODB`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CloudAutonomousVmCluster = "AWS::ODB::CloudAutonomousVmCluster", "odb-cloudautonomousvmcluster", List("Tags"), m::Arn
}
impl CloudAutonomousVmCluster {
    new! {}
    set! {
        autonomous_data_storage_size_in_tbs: v::Number = "AutonomousDataStorageSizeInTBs", "replacement";
        cloud_exadata_infrastructure_id: String = "CloudExadataInfrastructureId", "replacement; 6 to 2048 characters";
        cpu_core_count_per_node: i64 = "CpuCoreCountPerNode", "replacement";
        db_servers: [String] = "DbServers", "replacement; 1 to 1024 items";
        description: String = "Description", "replacement";
        display_name: String = "DisplayName", "replacement; 1 to 255 characters";
        iam_roles: [cloud_autonomous_vm_cluster::IamRole] = "IamRoles", "update";
        is_mtls_enabled_vm_cluster: bool = "IsMtlsEnabledVmCluster", "replacement";
        license_model: cloud_autonomous_vm_cluster::LicenseModel = "LicenseModel", "replacement";
        maintenance_window: cloud_autonomous_vm_cluster::MaintenanceWindow = "MaintenanceWindow", "replacement";
        memory_per_oracle_compute_unit_in_gbs: i64 = "MemoryPerOracleComputeUnitInGBs", "replacement";
        odb_network_id: String = "OdbNetworkId", "replacement; 6 to 2048 characters";
        scan_listener_port_non_tls: i64 = "ScanListenerPortNonTls", "replacement; 1024 to 8999";
        scan_listener_port_tls: i64 = "ScanListenerPortTls", "replacement; 1024 to 8999";
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_zone: String = "TimeZone", "replacement; 1 to 255 characters";
        total_container_databases: i64 = "TotalContainerDatabases", "replacement";
    }
}
impl c::Handle<CloudAutonomousVmCluster> {
    get! {
        attr_autonomous_data_storage_percentage: v::Number = "AutonomousDataStoragePercentage";
        attr_available_autonomous_data_storage_size_in_tbs: v::Number = "AvailableAutonomousDataStorageSizeInTBs";
        attr_available_container_databases: i64 = "AvailableContainerDatabases";
        attr_available_cpus: v::Number = "AvailableCpus";
        attr_cloud_autonomous_vm_cluster_arn: m::Arn = "CloudAutonomousVmClusterArn";
        attr_cloud_autonomous_vm_cluster_id: String = "CloudAutonomousVmClusterId";
        attr_compute_model: String = "ComputeModel";
        attr_cpu_core_count: i64 = "CpuCoreCount";
        attr_cpu_percentage: v::Number = "CpuPercentage";
        attr_data_storage_size_in_gbs: v::Number = "DataStorageSizeInGBs";
        attr_data_storage_size_in_tbs: v::Number = "DataStorageSizeInTBs";
        attr_db_node_storage_size_in_gbs: i64 = "DbNodeStorageSizeInGBs";
        attr_domain: String = "Domain";
        attr_exadata_storage_in_tbs_lowest_scaled_value: v::Number = "ExadataStorageInTBsLowestScaledValue";
        attr_hostname: String = "Hostname";
        attr_max_acds_lowest_scaled_value: i64 = "MaxAcdsLowestScaledValue";
        attr_memory_size_in_gbs: i64 = "MemorySizeInGBs";
        attr_node_count: i64 = "NodeCount";
        attr_non_provisionable_autonomous_container_databases: i64 = "NonProvisionableAutonomousContainerDatabases";
        attr_oci_resource_anchor_name: String = "OciResourceAnchorName";
        attr_oci_url: String = "OciUrl";
        attr_ocid: String = "Ocid";
        attr_provisionable_autonomous_container_databases: i64 = "ProvisionableAutonomousContainerDatabases";
        attr_provisioned_autonomous_container_databases: i64 = "ProvisionedAutonomousContainerDatabases";
        attr_provisioned_cpus: v::Number = "ProvisionedCpus";
        attr_reclaimable_cpus: v::Number = "ReclaimableCpus";
        attr_reserved_cpus: v::Number = "ReservedCpus";
        attr_shape: String = "Shape";
    }
}
give! { CloudAutonomousVmCluster: m::Arn = Ref; }
/// Property types and values of [`CloudAutonomousVmCluster`].
pub mod cloud_autonomous_vm_cluster {
    use crate::value::meaning as m;
    object!(IamRole = "AWS::ODB::CloudAutonomousVmCluster.IamRole", "odb-cloudautonomousvmcluster-iamrole");
    impl IamRole {
        new! {}
        set! {
            aws_integration: String = "AwsIntegration", "update";
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        }
    }

    object!(MaintenanceWindow = "AWS::ODB::CloudAutonomousVmCluster.MaintenanceWindow", "odb-cloudautonomousvmcluster-maintenancewindow");
    impl MaintenanceWindow {
        new! {}
        set! {
            days_of_week: [DaysOfWeek] = "DaysOfWeek", "update";
            hours_of_day: [i64] = "HoursOfDay", "update";
            lead_time_in_weeks: i64 = "LeadTimeInWeeks", "update; 1 to 4 characters";
            months: [Month] = "Months", "update";
            preference: Preference = "Preference", "update";
            weeks_of_month: [i64] = "WeeksOfMonth", "update";
        }
    }
    values! { LicenseModel: BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE", LicenseIncluded = "LICENSE_INCLUDED" }
    values! { DaysOfWeek: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { Month: January = "JANUARY", February = "FEBRUARY", March = "MARCH", April = "APRIL", May = "MAY", June = "JUNE", July = "JULY", August = "AUGUST", September = "SEPTEMBER", October = "OCTOBER", November = "NOVEMBER", December = "DECEMBER" }
    values! { Preference: NoPreference = "NO_PREFERENCE", CustomPreference = "CUSTOM_PREFERENCE" }
}

resource! {
    CloudExadataInfrastructure = "AWS::ODB::CloudExadataInfrastructure", "odb-cloudexadatainfrastructure", List("Tags"), m::Arn
}
impl CloudExadataInfrastructure {
    new! {}
    set! {
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 255 characters";
        availability_zone_id: String = "AvailabilityZoneId", "replacement; 1 to 255 characters";
        compute_count: i64 = "ComputeCount", "replacement";
        customer_contacts_to_send_to_oci: [cloud_exadata_infrastructure::CustomerContact] = "CustomerContactsToSendToOCI", "replacement";
        database_server_type: String = "DatabaseServerType", "replacement; 1 to 255 characters";
        display_name: String = "DisplayName", "replacement; 1 to 255 characters";
        maintenance_window: cloud_exadata_infrastructure::MaintenanceWindow = "MaintenanceWindow", "update";
        shape: String = "Shape", "replacement; 1 to 255 characters";
        storage_count: i64 = "StorageCount", "replacement";
        storage_server_type: String = "StorageServerType", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CloudExadataInfrastructure> {
    get! {
        attr_activated_storage_count: i64 = "ActivatedStorageCount";
        attr_additional_storage_count: i64 = "AdditionalStorageCount";
        attr_available_storage_size_in_gbs: i64 = "AvailableStorageSizeInGBs";
        attr_cloud_exadata_infrastructure_arn: m::Arn = "CloudExadataInfrastructureArn";
        attr_cloud_exadata_infrastructure_id: String = "CloudExadataInfrastructureId";
        attr_compute_model: String = "ComputeModel";
        attr_cpu_count: i64 = "CpuCount";
        attr_data_storage_size_in_tbs: v::Number = "DataStorageSizeInTBs";
        attr_db_node_storage_size_in_gbs: i64 = "DbNodeStorageSizeInGBs";
        attr_db_server_ids: [String] = "DbServerIds";
        attr_db_server_version: String = "DbServerVersion";
        attr_max_cpu_count: i64 = "MaxCpuCount";
        attr_max_data_storage_in_tbs: v::Number = "MaxDataStorageInTBs";
        attr_max_db_node_storage_size_in_gbs: i64 = "MaxDbNodeStorageSizeInGBs";
        attr_max_memory_in_gbs: i64 = "MaxMemoryInGBs";
        attr_memory_size_in_gbs: i64 = "MemorySizeInGBs";
        attr_oci_resource_anchor_name: String = "OciResourceAnchorName";
        attr_oci_url: String = "OciUrl";
        attr_ocid: String = "Ocid";
        attr_storage_server_version: String = "StorageServerVersion";
        attr_total_storage_size_in_gbs: i64 = "TotalStorageSizeInGBs";
    }
}
give! { CloudExadataInfrastructure: m::Arn = Ref; }
/// Property types and values of [`CloudExadataInfrastructure`].
pub mod cloud_exadata_infrastructure {
    object!(CustomerContact = "AWS::ODB::CloudExadataInfrastructure.CustomerContact", "odb-cloudexadatainfrastructure-customercontact");
    impl CustomerContact {
        new! {}
        set! {
            email: String = "Email", "update";
        }
    }

    object!(MaintenanceWindow = "AWS::ODB::CloudExadataInfrastructure.MaintenanceWindow", "odb-cloudexadatainfrastructure-maintenancewindow");
    impl MaintenanceWindow {
        new! {}
        set! {
            custom_action_timeout_in_mins: i64 = "CustomActionTimeoutInMins", "update; 15 to 120";
            days_of_week: [DaysOfWeek] = "DaysOfWeek", "update";
            hours_of_day: [i64] = "HoursOfDay", "update";
            is_custom_action_timeout_enabled: bool = "IsCustomActionTimeoutEnabled", "update";
            lead_time_in_weeks: i64 = "LeadTimeInWeeks", "update; 1 to 4";
            months: [Month] = "Months", "update";
            patching_mode: PatchingMode = "PatchingMode", "update";
            preference: Preference = "Preference", "update";
            weeks_of_month: [i64] = "WeeksOfMonth", "update";
        }
    }
    values! { DaysOfWeek: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { Month: January = "JANUARY", February = "FEBRUARY", March = "MARCH", April = "APRIL", May = "MAY", June = "JUNE", July = "JULY", August = "AUGUST", September = "SEPTEMBER", October = "OCTOBER", November = "NOVEMBER", December = "DECEMBER" }
    values! { PatchingMode: Nonrolling = "NONROLLING", Rolling = "ROLLING" }
    values! { Preference: CustomPreference = "CUSTOM_PREFERENCE", NoPreference = "NO_PREFERENCE" }
}

resource! {
    CloudVmCluster = "AWS::ODB::CloudVmCluster", "odb-cloudvmcluster", List("Tags"), m::Arn
}
impl CloudVmCluster {
    new! {}
    set! {
        cloud_exadata_infrastructure_id: String = "CloudExadataInfrastructureId", "replacement; 6 to 2048 characters";
        cluster_name: String = "ClusterName", "replacement; 1 to 11 characters";
        cpu_core_count: i64 = "CpuCoreCount", "replacement; 0 to 368";
        data_collection_options: cloud_vm_cluster::DataCollectionOptions = "DataCollectionOptions", "replacement";
        data_storage_size_in_tbs: v::Number = "DataStorageSizeInTBs", "replacement";
        db_node_storage_size_in_gbs: i64 = "DbNodeStorageSizeInGBs", "replacement";
        db_nodes: [cloud_vm_cluster::DbNode] = "DbNodes", "may replace; at least 1 characters";
        db_servers: [String] = "DbServers", "replacement; 1 to 1024 items";
        display_name: String = "DisplayName", "replacement; 1 to 255 characters";
        gi_version: String = "GiVersion", "replacement; 1 to 255 characters";
        hostname: String = "Hostname", "replacement; 1 to 12 characters";
        iam_roles: [cloud_vm_cluster::IamRole] = "IamRoles", "update";
        is_local_backup_enabled: bool = "IsLocalBackupEnabled", "replacement";
        is_sparse_diskgroup_enabled: bool = "IsSparseDiskgroupEnabled", "replacement";
        license_model: cloud_vm_cluster::LicenseModel = "LicenseModel", "replacement";
        memory_size_in_gbs: i64 = "MemorySizeInGBs", "replacement";
        odb_network_id: String = "OdbNetworkId", "replacement; 6 to 2048 characters";
        scan_listener_port_tcp: i64 = "ScanListenerPortTcp", "replacement; 1024 to 8999; cannot be read back";
        ssh_public_keys: [String] = "SshPublicKeys", "replacement; 1 to 1024 items";
        system_version: String = "SystemVersion", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_zone: String = "TimeZone", "replacement; 1 to 255 characters";
    }
}
impl c::Handle<CloudVmCluster> {
    get! {
        attr_cloud_vm_cluster_arn: m::Arn = "CloudVmClusterArn";
        attr_cloud_vm_cluster_id: String = "CloudVmClusterId";
        attr_compute_model: String = "ComputeModel";
        attr_disk_redundancy: String = "DiskRedundancy";
        attr_domain: String = "Domain";
        attr_listener_port: i64 = "ListenerPort";
        attr_node_count: i64 = "NodeCount";
        attr_oci_resource_anchor_name: String = "OciResourceAnchorName";
        attr_oci_url: String = "OciUrl";
        attr_ocid: String = "Ocid";
        attr_scan_dns_name: String = "ScanDnsName";
        attr_scan_ip_ids: [String] = "ScanIpIds";
        attr_shape: String = "Shape";
        attr_storage_size_in_gbs: i64 = "StorageSizeInGBs";
        attr_vip_ids: [String] = "VipIds";
    }
}
give! { CloudVmCluster: m::Arn = Ref; }
/// Property types and values of [`CloudVmCluster`].
pub mod cloud_vm_cluster {
    use crate::value::meaning as m;
    object!(DataCollectionOptions = "AWS::ODB::CloudVmCluster.DataCollectionOptions", "odb-cloudvmcluster-datacollectionoptions");
    impl DataCollectionOptions {
        new! {}
        set! {
            is_diagnostics_events_enabled: bool = "IsDiagnosticsEventsEnabled", "update";
            is_health_monitoring_enabled: bool = "IsHealthMonitoringEnabled", "update";
            is_incident_logs_enabled: bool = "IsIncidentLogsEnabled", "update";
        }
    }

    object!(DbNode = "AWS::ODB::CloudVmCluster.DbNode", "odb-cloudvmcluster-dbnode");
    impl DbNode {
        new! {
            db_server_id: String = "DbServerId", "replacement";
        }
        set! {
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(IamRole = "AWS::ODB::CloudVmCluster.IamRole", "odb-cloudvmcluster-iamrole");
    impl IamRole {
        new! {}
        set! {
            aws_integration: String = "AwsIntegration", "update";
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        }
    }
    values! { LicenseModel: BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE", LicenseIncluded = "LICENSE_INCLUDED" }
}

resource! {
    OdbNetwork = "AWS::ODB::OdbNetwork", "odb-odbnetwork", List("Tags"), m::Arn
}
impl OdbNetwork {
    new! {}
    set! {
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 255 characters";
        availability_zone_id: String = "AvailabilityZoneId", "replacement; 1 to 255 characters";
        backup_subnet_cidr: String = "BackupSubnetCidr", "replacement; 1 to 255 characters";
        client_subnet_cidr: String = "ClientSubnetCidr", "replacement; 1 to 255 characters";
        cross_region_s3_restore_sources: [String] = "CrossRegionS3RestoreSources", "update; cannot be read back";
        custom_domain_name: String = "CustomDomainName", "replacement; 1 to 255 characters";
        default_dns_prefix: String = "DefaultDnsPrefix", "replacement; 1 to 255 characters; cannot be read back";
        delete_associated_resources: bool = "DeleteAssociatedResources", "update; cannot be read back";
        display_name: String = "DisplayName", "update; 1 to 255 characters";
        kms_access: odb_network::KmsAccessValue = "KmsAccess", "update; cannot be read back";
        kms_policy_document: String = "KmsPolicyDocument", "update; 3 to 20480 characters; cannot be read back";
        s3_access: odb_network::S3AccessValue = "S3Access", "update; cannot be read back";
        s3_policy_document: String = "S3PolicyDocument", "update; 3 to 20480 characters; cannot be read back";
        sts_access: odb_network::StsAccessValue = "StsAccess", "update; cannot be read back";
        sts_policy_document: String = "StsPolicyDocument", "update; 3 to 20480 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        zero_etl_access: odb_network::ZeroEtlAccessValue = "ZeroEtlAccess", "update; cannot be read back";
    }
}
impl c::Handle<OdbNetwork> {
    get! {
        attr_ec2_placement_group_ids: [String] = "Ec2PlacementGroupIds";
        attr_managed_services: v::Json = "ManagedServices";
        attr_oci_network_anchor_id: String = "OciNetworkAnchorId";
        attr_oci_resource_anchor_name: String = "OciResourceAnchorName";
        attr_oci_vcn_url: String = "OciVcnUrl";
        attr_odb_network_arn: m::Arn = "OdbNetworkArn";
        attr_odb_network_id: String = "OdbNetworkId";
    }
}
give! { OdbNetwork: m::Arn = Ref; }
/// Property types and values of [`OdbNetwork`].
pub mod odb_network {
    use crate::value::meaning as m;
    object!(CrossRegionS3RestoreSourcesAccess = "AWS::ODB::OdbNetwork.CrossRegionS3RestoreSourcesAccess", "odb-odbnetwork-crossregions3restoresourcesaccess");
    impl CrossRegionS3RestoreSourcesAccess {
        new! {}
        set! {
            ipv4_addresses: [String] = "Ipv4Addresses", "update";
            region: String = "Region", "update";
            status: ManagedResourceStatus = "Status", "update";
        }
    }

    object!(KmsAccess = "AWS::ODB::OdbNetwork.KmsAccess", "odb-odbnetwork-kmsaccess");
    impl KmsAccess {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            ipv4_addresses: [String] = "Ipv4Addresses", "update";
            kms_policy_document: String = "KmsPolicyDocument", "update";
            status: ManagedResourceStatus = "Status", "update";
        }
    }

    object!(ManagedS3BackupAccess = "AWS::ODB::OdbNetwork.ManagedS3BackupAccess", "odb-odbnetwork-manageds3backupaccess");
    impl ManagedS3BackupAccess {
        new! {}
        set! {
            ipv4_addresses: [String] = "Ipv4Addresses", "update";
            status: ManagedResourceStatus = "Status", "update";
        }
    }

    object!(ManagedServices = "AWS::ODB::OdbNetwork.ManagedServices", "odb-odbnetwork-managedservices");
    impl ManagedServices {
        new! {}
        set! {
            cross_region_s3_restore_sources_access: [CrossRegionS3RestoreSourcesAccess] = "CrossRegionS3RestoreSourcesAccess", "update";
            kms_access: KmsAccess = "KmsAccess", "update";
            managed_s3_backup_access: ManagedS3BackupAccess = "ManagedS3BackupAccess", "update";
            managed_services_ipv4_cidrs: [String] = "ManagedServicesIpv4Cidrs", "update";
            resource_gateway_arn: m::Arn = "ResourceGatewayArn", "update";
            s3_access: S3Access = "S3Access", "update";
            service_network_arn: m::Arn = "ServiceNetworkArn", "update";
            service_network_endpoint: ServiceNetworkEndpoint = "ServiceNetworkEndpoint", "update";
            sts_access: StsAccess = "StsAccess", "update";
            zero_etl_access: ZeroEtlAccess = "ZeroEtlAccess", "update";
        }
    }

    object!(S3Access = "AWS::ODB::OdbNetwork.S3Access", "odb-odbnetwork-s3access");
    impl S3Access {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            ipv4_addresses: [String] = "Ipv4Addresses", "update";
            s3_policy_document: String = "S3PolicyDocument", "update";
            status: ManagedResourceStatus = "Status", "update";
        }
    }

    object!(ServiceNetworkEndpoint = "AWS::ODB::OdbNetwork.ServiceNetworkEndpoint", "odb-odbnetwork-servicenetworkendpoint");
    impl ServiceNetworkEndpoint {
        new! {}
        set! {
            vpc_endpoint_id: String = "VpcEndpointId", "update";
            vpc_endpoint_type: VpcEndpointType = "VpcEndpointType", "update";
        }
    }

    object!(StsAccess = "AWS::ODB::OdbNetwork.StsAccess", "odb-odbnetwork-stsaccess");
    impl StsAccess {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            ipv4_addresses: [String] = "Ipv4Addresses", "update";
            status: ManagedResourceStatus = "Status", "update";
            sts_policy_document: String = "StsPolicyDocument", "update";
        }
    }

    object!(ZeroEtlAccess = "AWS::ODB::OdbNetwork.ZeroEtlAccess", "odb-odbnetwork-zeroetlaccess");
    impl ZeroEtlAccess {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            status: ManagedResourceStatus = "Status", "update";
        }
    }
    values! { KmsAccessValue: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { S3AccessValue: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { StsAccessValue: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ZeroEtlAccessValue: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ManagedResourceStatus: Enabled = "ENABLED", Enabling = "ENABLING", Disabled = "DISABLED", Disabling = "DISABLING" }
    values! { VpcEndpointType: Servicenetwork = "SERVICENETWORK" }
}

resource! {
    OdbPeeringConnection = "AWS::ODB::OdbPeeringConnection", "odb-odbpeeringconnection", List("Tags"), m::Arn
}
impl OdbPeeringConnection {
    new! {}
    set! {
        additional_peer_network_cidrs: [String] = "AdditionalPeerNetworkCidrs", "update; cannot be read back";
        display_name: String = "DisplayName", "update; 1 to 255 characters";
        odb_network_id: String = "OdbNetworkId", "replacement; 6 to 2048 characters; cannot be read back";
        peer_network_id: String = "PeerNetworkId", "replacement; 6 to 2048 characters; cannot be read back";
        peer_network_route_table_ids: [String] = "PeerNetworkRouteTableIds", "replacement; 1 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<OdbPeeringConnection> {
    get! {
        attr_odb_network_arn: m::Arn = "OdbNetworkArn";
        attr_odb_peering_connection_arn: m::Arn = "OdbPeeringConnectionArn";
        attr_odb_peering_connection_id: String = "OdbPeeringConnectionId";
        attr_peer_network_arn: m::Arn = "PeerNetworkArn";
        attr_peer_network_cidrs: [String] = "PeerNetworkCidrs";
    }
}
give! { OdbPeeringConnection: m::Arn = Ref; }
