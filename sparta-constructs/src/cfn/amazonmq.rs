// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AmazonMQ`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Broker = "AWS::AmazonMQ::Broker", "amazonmq-broker", List("Tags"), String
}
new_struct! { Broker, BrokerRequired {
    broker_name: String = "BrokerName", "replacement";
    engine_type: broker::EngineType = "EngineType", "replacement";
    host_instance_type: String = "HostInstanceType", "update";
    deployment_mode: broker::DeploymentMode = "DeploymentMode", "replacement";
    publicly_accessible: bool = "PubliclyAccessible", "replacement";
} }
impl Broker {
    set! {
        authentication_strategy: broker::AuthenticationStrategy = "AuthenticationStrategy", "replacement";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        configuration: broker::ConfigurationId = "Configuration", "update; cannot be read back";
        data_replication_mode: broker::DataReplicationMode = "DataReplicationMode", "update";
        data_replication_primary_broker_arn: m::Arn = "DataReplicationPrimaryBrokerArn", "update; cannot be read back";
        encryption_options: broker::EncryptionOptions = "EncryptionOptions", "replacement";
        engine_version: String = "EngineVersion", "update; cannot be read back";
        ldap_server_metadata: broker::LdapServerMetadata = "LdapServerMetadata", "update";
        logs: broker::LogList = "Logs", "update";
        maintenance_window_start_time: broker::MaintenanceWindow = "MaintenanceWindowStartTime", "update";
        resource_share_arns: [m::Arn] = "ResourceShareArns", "update";
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; 1 to 5 items";
        storage_size: i64 = "StorageSize", "update";
        storage_type: broker::StorageType = "StorageType", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        users: [broker::User] = "Users", "update; cannot be read back";
    }
}
impl c::Handle<Broker> {
    get! {
        attr_amqp_endpoints: [String] = "AmqpEndpoints";
        attr_arn: m::Arn = "Arn";
        attr_configuration_id: String = "ConfigurationId";
        attr_configuration_revision: String = "ConfigurationRevision";
        attr_console_urls: [String] = "ConsoleURLs";
        attr_engine_version_current: String = "EngineVersionCurrent";
        attr_id: String = "Id";
        attr_ip_addresses: [String] = "IpAddresses";
        attr_mqtt_endpoints: [String] = "MqttEndpoints";
        attr_open_wire_endpoints: [String] = "OpenWireEndpoints";
        attr_stomp_endpoints: [String] = "StompEndpoints";
        attr_wss_endpoints: [String] = "WssEndpoints";
    }
}
give! { Broker: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Broker`].
pub mod broker {
    use crate::value::meaning as m;
    object!(ConfigurationId = "AWS::AmazonMQ::Broker.ConfigurationId", "amazonmq-broker-configurationid");
    impl ConfigurationId {
        new! {
            id: String = "Id", "update";
            revision: i64 = "Revision", "update";
        }
    }

    object!(EncryptionOptions = "AWS::AmazonMQ::Broker.EncryptionOptions", "amazonmq-broker-encryptionoptions");
    impl EncryptionOptions {
        new! {
            use_aws_owned_key: bool = "UseAwsOwnedKey", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(LdapServerMetadata = "AWS::AmazonMQ::Broker.LdapServerMetadata", "amazonmq-broker-ldapservermetadata");
    new_struct! { LdapServerMetadata, LdapServerMetadataRequired {
        hosts: [String] = "Hosts", "update";
        role_base: String = "RoleBase", "update";
        role_search_matching: String = "RoleSearchMatching", "update";
        service_account_username: String = "ServiceAccountUsername", "update";
        user_base: String = "UserBase", "update";
        user_search_matching: String = "UserSearchMatching", "update";
    } }
    impl LdapServerMetadata {
        set! {
            role_name: String = "RoleName", "update";
            role_search_subtree: bool = "RoleSearchSubtree", "update";
            service_account_password: String = "ServiceAccountPassword", "update; cannot be read back";
            user_role_name: String = "UserRoleName", "update";
            user_search_subtree: bool = "UserSearchSubtree", "update";
        }
    }

    object!(LogList = "AWS::AmazonMQ::Broker.LogList", "amazonmq-broker-loglist");
    impl LogList {
        new! {}
        set! {
            audit: bool = "Audit", "update";
            general: bool = "General", "update";
        }
    }

    object!(MaintenanceWindow = "AWS::AmazonMQ::Broker.MaintenanceWindow", "amazonmq-broker-maintenancewindow");
    impl MaintenanceWindow {
        new! {
            day_of_week: DayOfWeek = "DayOfWeek", "update";
            time_of_day: String = "TimeOfDay", "update";
            time_zone: String = "TimeZone", "update";
        }
    }

    object!(User = "AWS::AmazonMQ::Broker.User", "amazonmq-broker-user");
    impl User {
        new! {
            password: String = "Password", "update; at least 12 characters";
            username: String = "Username", "update";
        }
        set! {
            console_access: bool = "ConsoleAccess", "update";
            groups: [String] = "Groups", "update; at most 20 items";
            replication_user: bool = "ReplicationUser", "update";
        }
    }
    values! { AuthenticationStrategy: ConfigManaged = "config_managed", Ldap = "ldap", Simple = "simple" }
    values! { DataReplicationMode: Crdr = "crdr", None = "none" }
    values! { DeploymentMode: ActiveStandbyMultiAz = "active_standby_multi_az", ClusterMultiAz = "cluster_multi_az", SingleInstance = "single_instance" }
    values! { EngineType: Activemq = "activemq", Rabbitmq = "rabbitmq" }
    values! { StorageType: Ebs = "EBS", Efs = "EFS" }
    values! { DayOfWeek: Friday = "friday", Monday = "monday", Saturday = "saturday", Sunday = "sunday", Thursday = "thursday", Tuesday = "tuesday", Wednesday = "wednesday" }
}

resource! {
    Configuration = "AWS::AmazonMQ::Configuration", "amazonmq-configuration", List("Tags"), String
}
impl Configuration {
    new! {
        engine_type: configuration::EngineType = "EngineType", "replacement";
        name: String = "Name", "replacement";
    }
    set! {
        authentication_strategy: configuration::AuthenticationStrategy = "AuthenticationStrategy", "replacement";
        data: String = "Data", "update; cannot be read back";
        description: String = "Description", "update";
        engine_version: String = "EngineVersion", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Configuration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_revision: String = "Revision";
    }
}
give! { Configuration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Configuration`].
pub mod configuration {
    values! { AuthenticationStrategy: ConfigManaged = "config_managed", Ldap = "ldap", Simple = "simple" }
    values! { EngineType: Activemq = "activemq", Rabbitmq = "rabbitmq" }
}

resource! {
    ConfigurationAssociation = "AWS::AmazonMQ::ConfigurationAssociation", "amazonmq-configurationassociation", None, String
}
impl ConfigurationAssociation {
    new! {
        broker: String = "Broker", "replacement";
        configuration: configuration_association::ConfigurationId = "Configuration", "update";
    }
}
impl c::Handle<ConfigurationAssociation> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ConfigurationAssociation`].
pub mod configuration_association {
    object!(ConfigurationId = "AWS::AmazonMQ::ConfigurationAssociation.ConfigurationId", "amazonmq-configurationassociation-configurationid");
    impl ConfigurationId {
        new! {
            id: String = "Id", "update";
            revision: i64 = "Revision", "update";
        }
    }
}
