// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WorkspacesInstances`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Volume = "AWS::WorkspacesInstances::Volume", "workspacesinstances-volume", None, String
}
impl Volume {
    new! {
        availability_zone: String = "AvailabilityZone", "replacement; at most 64 characters";
    }
    set! {
        encrypted: bool = "Encrypted", "replacement";
        iops: i64 = "Iops", "replacement; at least 0";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 128 characters";
        size_in_gb: i64 = "SizeInGB", "replacement; 0 to 16384";
        snapshot_id: String = "SnapshotId", "replacement";
        tag_specifications: [volume::TagSpecification] = "TagSpecifications", "replacement; at most 30 items";
        throughput: i64 = "Throughput", "replacement; at least 0";
        volume_type: volume::VolumeType = "VolumeType", "replacement";
    }
}
impl c::Handle<Volume> {
    get! {
        attr_volume_id: String = "VolumeId";
    }
}
/// Property types and values of [`Volume`].
pub mod volume {
    object!(TagSpecification = "AWS::WorkspacesInstances::Volume.TagSpecification", "workspacesinstances-volume-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: ResourceType = "ResourceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        }
    }
    values! { VolumeType: Standard = "standard", Io1 = "io1", Io2 = "io2", Gp2 = "gp2", Sc1 = "sc1", St1 = "st1", Gp3 = "gp3" }
    values! { ResourceType: Instance = "instance", Volume = "volume", SpotInstancesRequest = "spot-instances-request", NetworkInterface = "network-interface" }
}

resource! {
    VolumeAssociation = "AWS::WorkspacesInstances::VolumeAssociation", "workspacesinstances-volumeassociation", None, String
}
impl VolumeAssociation {
    new! {
        volume_id: String = "VolumeId", "replacement";
        workspace_instance_id: String = "WorkspaceInstanceId", "replacement";
        device: String = "Device", "replacement; at most 32 characters";
    }
    set! {
        disassociate_mode: volume_association::DisassociateMode = "DisassociateMode", "update; cannot be read back";
    }
}
/// Property types and values of [`VolumeAssociation`].
pub mod volume_association {
    values! { DisassociateMode: Force = "FORCE", NoForce = "NO_FORCE" }
}

resource! {
    WorkspaceInstance = "AWS::WorkspacesInstances::WorkspaceInstance", "workspacesinstances-workspaceinstance", List("Tags"), String
}
impl WorkspaceInstance {
    new! {}
    set! {
        managed_instance: workspace_instance::ManagedInstance = "ManagedInstance", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "may replace; at most 30 items";
    }
}
impl c::Handle<WorkspaceInstance> {
    get! {
        attr_ec2_managed_instance: v::Json = "EC2ManagedInstance";
        attr_ec2_managed_instance_instance_id: String = "EC2ManagedInstance.InstanceId";
        attr_provision_state: String = "ProvisionState";
        attr_workspace_instance_id: String = "WorkspaceInstanceId";
    }
}
/// Property types and values of [`WorkspaceInstance`].
pub mod workspace_instance {
    use crate::value::meaning as m;
    object!(BlockDeviceMapping = "AWS::WorkspacesInstances::WorkspaceInstance.BlockDeviceMapping", "workspacesinstances-workspaceinstance-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "update; at most 32 characters";
            ebs: EbsBlockDevice = "Ebs", "update";
            no_device: String = "NoDevice", "update; at most 32 characters";
            virtual_name: String = "VirtualName", "update";
        }
    }

    object!(CapacityReservationSpecification = "AWS::WorkspacesInstances::WorkspaceInstance.CapacityReservationSpecification", "workspacesinstances-workspaceinstance-capacityreservationspecification");
    impl CapacityReservationSpecification {
        new! {}
        set! {
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference", "update";
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget", "update";
        }
    }

    object!(CapacityReservationTarget = "AWS::WorkspacesInstances::WorkspaceInstance.CapacityReservationTarget", "workspacesinstances-workspaceinstance-capacityreservationtarget");
    impl CapacityReservationTarget {
        new! {}
        set! {
            capacity_reservation_id: String = "CapacityReservationId", "update; at most 128 characters";
            capacity_reservation_resource_group_arn: m::Arn = "CapacityReservationResourceGroupArn", "update; at most 2048 characters";
        }
    }

    object!(CpuOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.CpuOptionsRequest", "workspacesinstances-workspaceinstance-cpuoptionsrequest");
    impl CpuOptionsRequest {
        new! {}
        set! {
            core_count: i64 = "CoreCount", "update; at least 0";
            threads_per_core: i64 = "ThreadsPerCore", "update; at least 0";
        }
    }

    object!(CreditSpecificationRequest = "AWS::WorkspacesInstances::WorkspaceInstance.CreditSpecificationRequest", "workspacesinstances-workspaceinstance-creditspecificationrequest");
    impl CreditSpecificationRequest {
        new! {}
        set! {
            cpu_credits: CpuCredits = "CpuCredits", "update";
        }
    }

    object!(Ec2ManagedInstance = "AWS::WorkspacesInstances::WorkspaceInstance.EC2ManagedInstance", "workspacesinstances-workspaceinstance-ec2managedinstance");
    impl Ec2ManagedInstance {
        new! {}
    }

    object!(EbsBlockDevice = "AWS::WorkspacesInstances::WorkspaceInstance.EbsBlockDevice", "workspacesinstances-workspaceinstance-ebsblockdevice");
    impl EbsBlockDevice {
        new! {}
        set! {
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update; at least 0";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; at most 128 characters";
            throughput: i64 = "Throughput", "update; at least 0";
            volume_size: i64 = "VolumeSize", "update; at least 0";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(EnclaveOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.EnclaveOptionsRequest", "workspacesinstances-workspaceinstance-enclaveoptionsrequest");
    impl EnclaveOptionsRequest {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(HibernationOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.HibernationOptionsRequest", "workspacesinstances-workspaceinstance-hibernationoptionsrequest");
    impl HibernationOptionsRequest {
        new! {}
        set! {
            configured: bool = "Configured", "update";
        }
    }

    object!(IamInstanceProfileSpecification = "AWS::WorkspacesInstances::WorkspaceInstance.IamInstanceProfileSpecification", "workspacesinstances-workspaceinstance-iaminstanceprofilespecification");
    impl IamInstanceProfileSpecification {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; at most 2048 characters";
            name: String = "Name", "update; at most 64 characters";
        }
    }

    object!(InstanceMaintenanceOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.InstanceMaintenanceOptionsRequest", "workspacesinstances-workspaceinstance-instancemaintenanceoptionsrequest");
    impl InstanceMaintenanceOptionsRequest {
        new! {}
        set! {
            auto_recovery: AutoRecovery = "AutoRecovery", "update";
        }
    }

    object!(InstanceMetadataOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.InstanceMetadataOptionsRequest", "workspacesinstances-workspaceinstance-instancemetadataoptionsrequest");
    impl InstanceMetadataOptionsRequest {
        new! {}
        set! {
            http_endpoint: HttpEndpoint = "HttpEndpoint", "update";
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6", "update";
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "update; 1 to 64";
            http_tokens: HttpTokens = "HttpTokens", "update";
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags", "update";
        }
    }

    object!(InstanceNetworkInterfaceSpecification = "AWS::WorkspacesInstances::WorkspaceInstance.InstanceNetworkInterfaceSpecification", "workspacesinstances-workspaceinstance-instancenetworkinterfacespecification");
    impl InstanceNetworkInterfaceSpecification {
        new! {}
        set! {
            description: String = "Description", "update; at most 1000 characters";
            device_index: i64 = "DeviceIndex", "update; at least 0";
            groups: [String] = "Groups", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }

    object!(InstanceNetworkPerformanceOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.InstanceNetworkPerformanceOptionsRequest", "workspacesinstances-workspaceinstance-instancenetworkperformanceoptionsrequest");
    impl InstanceNetworkPerformanceOptionsRequest {
        new! {}
        set! {
            bandwidth_weighting: BandwidthWeighting = "BandwidthWeighting", "update";
        }
    }

    object!(LicenseConfigurationRequest = "AWS::WorkspacesInstances::WorkspaceInstance.LicenseConfigurationRequest", "workspacesinstances-workspaceinstance-licenseconfigurationrequest");
    impl LicenseConfigurationRequest {
        new! {}
        set! {
            license_configuration_arn: m::Arn = "LicenseConfigurationArn", "update; at most 2048 characters";
        }
    }

    object!(ManagedInstance = "AWS::WorkspacesInstances::WorkspaceInstance.ManagedInstance", "workspacesinstances-workspaceinstance-managedinstance");
    impl ManagedInstance {
        new! {
            image_id: m::ec2::ImageId = "ImageId", "update";
            instance_type: String = "InstanceType", "update; 1 to 64 characters";
        }
        set! {
            block_device_mappings: [BlockDeviceMapping] = "BlockDeviceMappings", "update";
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification", "update";
            cpu_options: CpuOptionsRequest = "CpuOptions", "update";
            credit_specification: CreditSpecificationRequest = "CreditSpecification", "update";
            disable_api_stop: bool = "DisableApiStop", "update";
            ebs_optimized: bool = "EbsOptimized", "update";
            enable_primary_ipv6: bool = "EnablePrimaryIpv6", "update";
            enclave_options: EnclaveOptionsRequest = "EnclaveOptions", "update";
            hibernation_options: HibernationOptionsRequest = "HibernationOptions", "update";
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile", "update";
            ipv6_address_count: i64 = "Ipv6AddressCount", "update; at least 0";
            key_name: String = "KeyName", "update; at most 64 characters";
            license_specifications: [LicenseConfigurationRequest] = "LicenseSpecifications", "update";
            maintenance_options: InstanceMaintenanceOptionsRequest = "MaintenanceOptions", "update";
            metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions", "update";
            monitoring: RunInstancesMonitoringEnabled = "Monitoring", "update";
            network_interfaces: [InstanceNetworkInterfaceSpecification] = "NetworkInterfaces", "update";
            network_performance_options: InstanceNetworkPerformanceOptionsRequest = "NetworkPerformanceOptions", "update";
            placement: Placement = "Placement", "update";
            private_dns_name_options: PrivateDnsNameOptionsRequest = "PrivateDnsNameOptions", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
            tag_specifications: [TagSpecification] = "TagSpecifications", "update; at most 30 items";
            user_data: String = "UserData", "update; at most 16000 characters";
        }
    }

    object!(Placement = "AWS::WorkspacesInstances::WorkspaceInstance.Placement", "workspacesinstances-workspaceinstance-placement");
    impl Placement {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            group_id: String = "GroupId", "update";
            group_name: String = "GroupName", "update; at most 255 characters";
            partition_number: i64 = "PartitionNumber", "update; at least 0";
            tenancy: Tenancy = "Tenancy", "update";
        }
    }

    object!(PrivateDnsNameOptionsRequest = "AWS::WorkspacesInstances::WorkspaceInstance.PrivateDnsNameOptionsRequest", "workspacesinstances-workspaceinstance-privatednsnameoptionsrequest");
    impl PrivateDnsNameOptionsRequest {
        new! {}
        set! {
            enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord", "update";
            enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord", "update";
            hostname_type: HostnameType = "HostnameType", "update";
        }
    }

    object!(RunInstancesMonitoringEnabled = "AWS::WorkspacesInstances::WorkspaceInstance.RunInstancesMonitoringEnabled", "workspacesinstances-workspaceinstance-runinstancesmonitoringenabled");
    impl RunInstancesMonitoringEnabled {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(TagSpecification = "AWS::WorkspacesInstances::WorkspaceInstance.TagSpecification", "workspacesinstances-workspaceinstance-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: ResourceType = "ResourceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update; at most 30 items";
        }
    }
    values! { CapacityReservationPreference: CapacityReservationsOnly = "capacity-reservations-only", Open = "open", None = "none" }
    values! { CpuCredits: Standard = "standard", Unlimited = "unlimited" }
    values! { VolumeType: Standard = "standard", Io1 = "io1", Io2 = "io2", Gp2 = "gp2", Sc1 = "sc1", St1 = "st1", Gp3 = "gp3" }
    values! { AutoRecovery: Disabled = "disabled", Default = "default" }
    values! { HttpEndpoint: Enabled = "enabled", Disabled = "disabled" }
    values! { HttpProtocolIpv6: Enabled = "enabled", Disabled = "disabled" }
    values! { HttpTokens: Optional = "optional", Required = "required" }
    values! { InstanceMetadataTags: Enabled = "enabled", Disabled = "disabled" }
    values! { BandwidthWeighting: Default = "default", Vpc1 = "vpc-1", Ebs1 = "ebs-1" }
    values! { Tenancy: Default = "default", Dedicated = "dedicated", Host = "host" }
    values! { HostnameType: IpName = "ip-name", ResourceName = "resource-name" }
    values! { ResourceType: Instance = "instance", Volume = "volume", SpotInstancesRequest = "spot-instances-request", NetworkInterface = "network-interface" }
}
