// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RedshiftServerless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Namespace = "AWS::RedshiftServerless::Namespace", "redshiftserverless-namespace", List("Tags"), String
}
impl Namespace {
    new! {
        namespace_name: String = "NamespaceName", "replacement; 3 to 64 characters";
    }
    set! {
        admin_password_secret_kms_key_id: String = "AdminPasswordSecretKmsKeyId", "update";
        admin_user_password: String = "AdminUserPassword", "update; 8 to 64 characters; cannot be read back";
        admin_username: String = "AdminUsername", "update";
        db_name: String = "DbName", "update; at most 127 characters";
        default_iam_role_arn: m::iam::RoleArn = "DefaultIamRoleArn", "update";
        final_snapshot_name: String = "FinalSnapshotName", "update; at most 255 characters; cannot be read back";
        final_snapshot_retention_period: i64 = "FinalSnapshotRetentionPeriod", "update; cannot be read back";
        iam_roles: [m::iam::RoleArn] = "IamRoles", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        log_exports: [namespace::LogExport] = "LogExports", "update; at most 16 items";
        manage_admin_password: bool = "ManageAdminPassword", "update; cannot be read back";
        namespace_resource_policy: v::Json = "NamespaceResourcePolicy", "update";
        redshift_idc_application_arn: m::Arn = "RedshiftIdcApplicationArn", "update; 1 to 1024 characters; cannot be read back";
        snapshot_copy_configurations: [namespace::SnapshotCopyConfiguration] = "SnapshotCopyConfigurations", "update; at most 1 items";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
    }
}
impl c::Handle<Namespace> {
    get! {
        attr_namespace: v::Json = "Namespace";
        attr_namespace_admin_username: String = "Namespace.AdminUsername";
        attr_namespace_creation_date: String = "Namespace.CreationDate";
        attr_namespace_db_name: String = "Namespace.DbName";
        attr_namespace_default_iam_role_arn: m::iam::RoleArn = "Namespace.DefaultIamRoleArn";
        attr_namespace_iam_roles: [String] = "Namespace.IamRoles";
        attr_namespace_kms_key_id: String = "Namespace.KmsKeyId";
        attr_namespace_log_exports: [String] = "Namespace.LogExports";
        attr_namespace_namespace_arn: m::Arn = "Namespace.NamespaceArn";
        attr_namespace_namespace_id: String = "Namespace.NamespaceId";
        attr_namespace_namespace_name: String = "Namespace.NamespaceName";
        attr_namespace_status: String = "Namespace.Status";
    }
}
/// Property types and values of [`Namespace`].
pub mod namespace {
    use crate::value::meaning as m;
    object!(Namespace = "AWS::RedshiftServerless::Namespace.Namespace", "redshiftserverless-namespace-namespace");
    impl Namespace {
        new! {}
        set! {
            admin_password_secret_arn: m::Arn = "AdminPasswordSecretArn", "update";
            admin_password_secret_kms_key_id: String = "AdminPasswordSecretKmsKeyId", "update";
        }
    }

    object!(SnapshotCopyConfiguration = "AWS::RedshiftServerless::Namespace.SnapshotCopyConfiguration", "redshiftserverless-namespace-snapshotcopyconfiguration");
    impl SnapshotCopyConfiguration {
        new! {
            destination_region: String = "DestinationRegion", "update";
        }
        set! {
            destination_kms_key_id: String = "DestinationKmsKeyId", "update";
            snapshot_retention_period: i64 = "SnapshotRetentionPeriod", "update";
        }
    }
    values! { LogExport: Useractivitylog = "useractivitylog", Userlog = "userlog", Connectionlog = "connectionlog" }
}

resource! {
    Snapshot = "AWS::RedshiftServerless::Snapshot", "redshiftserverless-snapshot", List("Tags"), String
}
impl Snapshot {
    new! {
        snapshot_name: String = "SnapshotName", "replacement; 3 to 64 characters";
    }
    set! {
        namespace_name: String = "NamespaceName", "replacement; 3 to 64 characters";
        retention_period: i64 = "RetentionPeriod", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
    }
}
impl c::Handle<Snapshot> {
    get! {
        attr_owner_account: String = "OwnerAccount";
        attr_snapshot: v::Json = "Snapshot";
        attr_snapshot_admin_username: String = "Snapshot.AdminUsername";
        attr_snapshot_kms_key_id: String = "Snapshot.KmsKeyId";
        attr_snapshot_namespace_arn: m::Arn = "Snapshot.NamespaceArn";
        attr_snapshot_namespace_name: String = "Snapshot.NamespaceName";
        attr_snapshot_owner_account: String = "Snapshot.OwnerAccount";
        attr_snapshot_retention_period: i64 = "Snapshot.RetentionPeriod";
        attr_snapshot_snapshot_arn: m::Arn = "Snapshot.SnapshotArn";
        attr_snapshot_snapshot_create_time: String = "Snapshot.SnapshotCreateTime";
        attr_snapshot_snapshot_name: String = "Snapshot.SnapshotName";
        attr_snapshot_status: String = "Snapshot.Status";
    }
}
/// Property types and values of [`Snapshot`].
pub mod snapshot {
    object!(Snapshot = "AWS::RedshiftServerless::Snapshot.Snapshot", "redshiftserverless-snapshot-snapshot");
    impl Snapshot {
        new! {}
    }
}

resource! {
    Workgroup = "AWS::RedshiftServerless::Workgroup", "redshiftserverless-workgroup", List("Tags"), String
}
impl Workgroup {
    new! {
        workgroup_name: String = "WorkgroupName", "replacement; 3 to 64 characters";
    }
    set! {
        base_capacity: i64 = "BaseCapacity", "update";
        config_parameters: [workgroup::ConfigParameter] = "ConfigParameters", "update; at least 1 items; cannot be read back";
        enhanced_vpc_routing: bool = "EnhancedVpcRouting", "update; default `false`";
        max_capacity: i64 = "MaxCapacity", "update";
        namespace_name: String = "NamespaceName", "replacement; 3 to 64 characters";
        port: i64 = "Port", "update";
        price_performance_target: workgroup::PerformanceTarget = "PricePerformanceTarget", "update";
        publicly_accessible: bool = "PubliclyAccessible", "update; default `false`";
        recovery_point_id: String = "RecoveryPointId", "update; cannot be read back";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 32 items; cannot be read back";
        snapshot_arn: m::Arn = "SnapshotArn", "update; cannot be read back";
        snapshot_name: String = "SnapshotName", "update; cannot be read back";
        snapshot_owner_account: String = "SnapshotOwnerAccount", "update; cannot be read back";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 32 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        track_name: String = "TrackName", "update; 1 to 256 characters";
        workgroup: workgroup::Workgroup = "Workgroup", "update";
    }
}
impl c::Handle<Workgroup> {
    get! {
        attr_workgroup: v::Json = "Workgroup";
        attr_workgroup_base_capacity: i64 = "Workgroup.BaseCapacity";
        attr_workgroup_config_parameters: [v::Json] = "Workgroup.ConfigParameters";
        attr_workgroup_creation_date: String = "Workgroup.CreationDate";
        attr_workgroup_endpoint: v::Json = "Workgroup.Endpoint";
        attr_workgroup_endpoint_address: String = "Workgroup.Endpoint.Address";
        attr_workgroup_endpoint_port: i64 = "Workgroup.Endpoint.Port";
        attr_workgroup_endpoint_vpc_endpoints: [v::Json] = "Workgroup.Endpoint.VpcEndpoints";
        attr_workgroup_enhanced_vpc_routing: bool = "Workgroup.EnhancedVpcRouting";
        attr_workgroup_max_capacity: i64 = "Workgroup.MaxCapacity";
        attr_workgroup_namespace_name: String = "Workgroup.NamespaceName";
        attr_workgroup_publicly_accessible: bool = "Workgroup.PubliclyAccessible";
        attr_workgroup_security_group_ids: [m::ec2::SecurityGroupId] = "Workgroup.SecurityGroupIds";
        attr_workgroup_status: String = "Workgroup.Status";
        attr_workgroup_subnet_ids: [String] = "Workgroup.SubnetIds";
        attr_workgroup_track_name: String = "Workgroup.TrackName";
        attr_workgroup_workgroup_arn: m::Arn = "Workgroup.WorkgroupArn";
        attr_workgroup_workgroup_id: String = "Workgroup.WorkgroupId";
        attr_workgroup_workgroup_name: String = "Workgroup.WorkgroupName";
    }
}
/// Property types and values of [`Workgroup`].
pub mod workgroup {
    object!(ConfigParameter = "AWS::RedshiftServerless::Workgroup.ConfigParameter", "redshiftserverless-workgroup-configparameter");
    impl ConfigParameter {
        new! {}
        set! {
            parameter_key: String = "ParameterKey", "update; at most 255 characters";
            parameter_value: String = "ParameterValue", "update; at most 15000 characters";
        }
    }

    object!(Endpoint = "AWS::RedshiftServerless::Workgroup.Endpoint", "redshiftserverless-workgroup-endpoint");
    impl Endpoint {
        new! {}
        set! {
            vpc_endpoints: [VpcEndpoint] = "VpcEndpoints", "update";
        }
    }

    object!(NetworkInterface = "AWS::RedshiftServerless::Workgroup.NetworkInterface", "redshiftserverless-workgroup-networkinterface");
    impl NetworkInterface {
        new! {}
    }

    object!(PerformanceTarget = "AWS::RedshiftServerless::Workgroup.PerformanceTarget", "redshiftserverless-workgroup-performancetarget");
    impl PerformanceTarget {
        new! {}
        set! {
            level: i64 = "Level", "update; 1 to 100";
            status: PerformanceTargetStatus = "Status", "update";
        }
    }

    object!(VpcEndpoint = "AWS::RedshiftServerless::Workgroup.VpcEndpoint", "redshiftserverless-workgroup-vpcendpoint");
    impl VpcEndpoint {
        new! {}
        set! {
            network_interfaces: [NetworkInterface] = "NetworkInterfaces", "update";
        }
    }

    object!(Workgroup = "AWS::RedshiftServerless::Workgroup.Workgroup", "redshiftserverless-workgroup-workgroup");
    impl Workgroup {
        new! {}
        set! {
            endpoint: Endpoint = "Endpoint", "update";
            price_performance_target: PerformanceTarget = "PricePerformanceTarget", "update";
        }
    }
    values! { PerformanceTargetStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
}
