// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Lightsail`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alarm = "AWS::Lightsail::Alarm", "lightsail-alarm", None, String
}
new_struct! { Alarm, AlarmRequired {
    alarm_name: String = "AlarmName", "replacement";
    metric_name: alarm::MetricName = "MetricName", "replacement";
    monitored_resource_name: String = "MonitoredResourceName", "replacement";
    comparison_operator: alarm::ComparisonOperator = "ComparisonOperator", "update";
    evaluation_periods: i64 = "EvaluationPeriods", "update";
    threshold: v::Number = "Threshold", "update";
} }
impl Alarm {
    set! {
        contact_protocols: [alarm::ContactProtocol] = "ContactProtocols", "update";
        datapoints_to_alarm: i64 = "DatapointsToAlarm", "update";
        notification_enabled: bool = "NotificationEnabled", "update";
        notification_triggers: [alarm::NotificationTrigger] = "NotificationTriggers", "update";
        treat_missing_data: alarm::TreatMissingData = "TreatMissingData", "update";
    }
}
impl c::Handle<Alarm> {
    get! {
        attr_alarm_arn: m::Arn = "AlarmArn";
        attr_state: String = "State";
    }
}
give! { Alarm: m::Arn = GetAtt("AlarmArn"); }
/// Property types and values of [`Alarm`].
pub mod alarm {
    values! { ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanThreshold = "LessThanThreshold" }
    values! { ContactProtocol: Email = "Email", Sms = "SMS" }
    values! { MetricName: BurstCapacityPercentage = "BurstCapacityPercentage", BurstCapacityTime = "BurstCapacityTime", CpuUtilization = "CPUUtilization", ClientTlsNegotiationErrorCount = "ClientTLSNegotiationErrorCount", DatabaseConnections = "DatabaseConnections", DiskQueueDepth = "DiskQueueDepth", FreeStorageSpace = "FreeStorageSpace", FreeableMemory = "FreeableMemory", HttpCodeInstance2XxCount = "HTTPCode_Instance_2XX_Count", HttpCodeInstance3XxCount = "HTTPCode_Instance_3XX_Count", HttpCodeInstance4XxCount = "HTTPCode_Instance_4XX_Count", HttpCodeInstance5XxCount = "HTTPCode_Instance_5XX_Count", HttpCodeLb4XxCount = "HTTPCode_LB_4XX_Count", HttpCodeLb5XxCount = "HTTPCode_LB_5XX_Count", HealthyHostCount = "HealthyHostCount", InstanceResponseTime = "InstanceResponseTime", NetworkIn = "NetworkIn", NetworkOut = "NetworkOut", NetworkReceiveThroughput = "NetworkReceiveThroughput", NetworkTransmitThroughput = "NetworkTransmitThroughput", RejectedConnectionCount = "RejectedConnectionCount", RequestCount = "RequestCount", StatusCheckFailed = "StatusCheckFailed", StatusCheckFailedInstance = "StatusCheckFailed_Instance", StatusCheckFailedSystem = "StatusCheckFailed_System", SwapUsage = "SwapUsage", UnhealthyHostCount = "UnhealthyHostCount" }
    values! { NotificationTrigger: Alarm = "ALARM", InsufficientData = "INSUFFICIENT_DATA", Ok = "OK" }
    values! { TreatMissingData: Breaching = "breaching", Ignore = "ignore", Missing = "missing", NotBreaching = "notBreaching" }
}

resource! {
    Bucket = "AWS::Lightsail::Bucket", "lightsail-bucket", List("Tags"), String
}
impl Bucket {
    new! {
        bucket_name: String = "BucketName", "replacement; 3 to 54 characters";
        bundle_id: String = "BundleId", "update";
    }
    set! {
        access_rules: bucket::AccessRules = "AccessRules", "update";
        object_versioning: bool = "ObjectVersioning", "update";
        read_only_access_accounts: [String] = "ReadOnlyAccessAccounts", "update";
        resources_receiving_access: [String] = "ResourcesReceivingAccess", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Bucket> {
    get! {
        attr_able_to_update_bundle: bool = "AbleToUpdateBundle";
        attr_bucket_arn: m::Arn = "BucketArn";
        attr_url: String = "Url";
    }
}
give! { Bucket: m::Arn = GetAtt("BucketArn"); }
/// Property types and values of [`Bucket`].
pub mod bucket {
    object!(AccessRules = "AWS::Lightsail::Bucket.AccessRules", "lightsail-bucket-accessrules");
    impl AccessRules {
        new! {}
        set! {
            allow_public_overrides: bool = "AllowPublicOverrides", "update";
            get_object: String = "GetObject", "update";
        }
    }
}

resource! {
    Certificate = "AWS::Lightsail::Certificate", "lightsail-certificate", List("Tags"), String
}
impl Certificate {
    new! {
        certificate_name: String = "CertificateName", "replacement";
        domain_name: String = "DomainName", "replacement";
    }
    set! {
        subject_alternative_names: [String] = "SubjectAlternativeNames", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Certificate> {
    get! {
        attr_certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn";
        attr_status: String = "Status";
    }
}
give! { Certificate: m::Arn = GetAtt("CertificateArn"); }

resource! {
    ContactMethod = "AWS::Lightsail::ContactMethod", "lightsail-contactmethod", None, m::Arn
}
impl ContactMethod {
    new! {
        contact_endpoint: String = "ContactEndpoint", "replacement; 1 to 256 characters";
        protocol: contact_method::Protocol = "Protocol", "replacement";
    }
}
impl c::Handle<ContactMethod> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_name: String = "Name";
        attr_resource_type: String = "ResourceType";
        attr_status: String = "Status";
        attr_support_code: String = "SupportCode";
    }
}
give! { ContactMethod: m::Arn = Ref; }
/// Property types and values of [`ContactMethod`].
pub mod contact_method {
    values! { Protocol: Email = "Email", Sms = "SMS" }
}

resource! {
    Container = "AWS::Lightsail::Container", "lightsail-container", List("Tags"), String
}
impl Container {
    new! {
        service_name: String = "ServiceName", "replacement; 1 to 63 characters";
        power: container::Power = "Power", "update";
        scale: i64 = "Scale", "update; 1 to 20";
    }
    set! {
        container_service_deployment: container::ContainerServiceDeployment = "ContainerServiceDeployment", "update";
        is_disabled: bool = "IsDisabled", "update";
        private_registry_access: container::PrivateRegistryAccess = "PrivateRegistryAccess", "update";
        public_domain_names: [container::PublicDomainName] = "PublicDomainNames", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Container> {
    get! {
        attr_container_arn: m::Arn = "ContainerArn";
        attr_principal_arn: m::Arn = "PrincipalArn";
        attr_private_registry_access_ecr_image_puller_role_principal_arn: m::Arn = "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn";
        attr_url: String = "Url";
    }
}
give! { Container: m::Arn = GetAtt("ContainerArn"); }
/// Property types and values of [`Container`].
pub mod container {
    object!(Container = "AWS::Lightsail::Container.Container", "lightsail-container-container");
    impl Container {
        new! {}
        set! {
            command: [String] = "Command", "update";
            container_name: String = "ContainerName", "update";
            environment: [EnvironmentVariable] = "Environment", "update";
            image: String = "Image", "update";
            ports: [PortInfo] = "Ports", "update";
        }
    }

    object!(ContainerServiceDeployment = "AWS::Lightsail::Container.ContainerServiceDeployment", "lightsail-container-containerservicedeployment");
    impl ContainerServiceDeployment {
        new! {}
        set! {
            containers: [Container] = "Containers", "update";
            public_endpoint: PublicEndpoint = "PublicEndpoint", "update";
        }
    }

    object!(EcrImagePullerRole = "AWS::Lightsail::Container.EcrImagePullerRole", "lightsail-container-ecrimagepullerrole");
    impl EcrImagePullerRole {
        new! {}
        set! {
            is_active: bool = "IsActive", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::Lightsail::Container.EnvironmentVariable", "lightsail-container-environmentvariable");
    impl EnvironmentVariable {
        new! {}
        set! {
            value: String = "Value", "update";
            variable: String = "Variable", "update";
        }
    }

    object!(HealthCheckConfig = "AWS::Lightsail::Container.HealthCheckConfig", "lightsail-container-healthcheckconfig");
    impl HealthCheckConfig {
        new! {}
        set! {
            healthy_threshold: i64 = "HealthyThreshold", "update";
            interval_seconds: i64 = "IntervalSeconds", "update";
            path: String = "Path", "update";
            success_codes: String = "SuccessCodes", "update";
            timeout_seconds: i64 = "TimeoutSeconds", "update";
            unhealthy_threshold: i64 = "UnhealthyThreshold", "update";
        }
    }

    object!(PortInfo = "AWS::Lightsail::Container.PortInfo", "lightsail-container-portinfo");
    impl PortInfo {
        new! {}
        set! {
            port: String = "Port", "update";
            protocol: String = "Protocol", "update";
        }
    }

    object!(PrivateRegistryAccess = "AWS::Lightsail::Container.PrivateRegistryAccess", "lightsail-container-privateregistryaccess");
    impl PrivateRegistryAccess {
        new! {}
        set! {
            ecr_image_puller_role: EcrImagePullerRole = "EcrImagePullerRole", "update";
        }
    }

    object!(PublicDomainName = "AWS::Lightsail::Container.PublicDomainName", "lightsail-container-publicdomainname");
    impl PublicDomainName {
        new! {}
        set! {
            certificate_name: String = "CertificateName", "update";
            domain_names: [String] = "DomainNames", "update";
        }
    }

    object!(PublicEndpoint = "AWS::Lightsail::Container.PublicEndpoint", "lightsail-container-publicendpoint");
    impl PublicEndpoint {
        new! {}
        set! {
            container_name: String = "ContainerName", "update";
            container_port: i64 = "ContainerPort", "update";
            health_check_config: HealthCheckConfig = "HealthCheckConfig", "update";
        }
    }
    values! { Power: Large = "large", Medium = "medium", Micro = "micro", Nano = "nano", Small = "small", Xlarge = "xlarge" }
}

resource! {
    Database = "AWS::Lightsail::Database", "lightsail-database", List("Tags"), String
}
new_struct! { Database, DatabaseRequired {
    master_database_name: String = "MasterDatabaseName", "replacement; 1 to 255 characters";
    relational_database_blueprint_id: String = "RelationalDatabaseBlueprintId", "replacement; 1 to 255 characters";
    relational_database_bundle_id: String = "RelationalDatabaseBundleId", "replacement; 1 to 255 characters";
    relational_database_name: String = "RelationalDatabaseName", "replacement; 2 to 255 characters";
    master_username: String = "MasterUsername", "replacement; 1 to 63 characters";
} }
impl Database {
    set! {
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 255 characters";
        backup_retention: bool = "BackupRetention", "update";
        ca_certificate_identifier: String = "CaCertificateIdentifier", "update";
        master_user_password: String = "MasterUserPassword", "update; 1 to 63 characters; cannot be read back";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        publicly_accessible: bool = "PubliclyAccessible", "update";
        relational_database_parameters: [database::RelationalDatabaseParameter] = "RelationalDatabaseParameters", "update; cannot be read back";
        rotate_master_user_password: bool = "RotateMasterUserPassword", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Database> {
    get! {
        attr_database_arn: m::Arn = "DatabaseArn";
    }
}
give! { Database: m::Arn = GetAtt("DatabaseArn"); }
/// Property types and values of [`Database`].
pub mod database {
    object!(RelationalDatabaseParameter = "AWS::Lightsail::Database.RelationalDatabaseParameter", "lightsail-database-relationaldatabaseparameter");
    impl RelationalDatabaseParameter {
        new! {}
        set! {
            allowed_values: String = "AllowedValues", "update";
            apply_method: String = "ApplyMethod", "update";
            apply_type: String = "ApplyType", "update";
            data_type: String = "DataType", "update";
            description: String = "Description", "update";
            is_modifiable: bool = "IsModifiable", "update";
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }
}

resource! {
    DatabaseSnapshot = "AWS::Lightsail::DatabaseSnapshot", "lightsail-databasesnapshot", List("Tags"), String
}
impl DatabaseSnapshot {
    new! {
        relational_database_name: String = "RelationalDatabaseName", "replacement";
        relational_database_snapshot_name: String = "RelationalDatabaseSnapshotName", "replacement; 2 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DatabaseSnapshot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_engine: String = "Engine";
        attr_engine_version: String = "EngineVersion";
        attr_from_relational_database_arn: m::Arn = "FromRelationalDatabaseArn";
        attr_from_relational_database_blueprint_id: String = "FromRelationalDatabaseBlueprintId";
        attr_from_relational_database_bundle_id: String = "FromRelationalDatabaseBundleId";
        attr_from_relational_database_name: String = "FromRelationalDatabaseName";
        attr_location: v::Json = "Location";
        attr_name: String = "Name";
        attr_resource_type: String = "ResourceType";
        attr_size_in_gb: i64 = "SizeInGb";
        attr_state: String = "State";
        attr_support_code: String = "SupportCode";
    }
}
give! { DatabaseSnapshot: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DatabaseSnapshot`].
pub mod database_snapshot {
    object!(Location = "AWS::Lightsail::DatabaseSnapshot.Location", "lightsail-databasesnapshot-location");
    impl Location {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            region_name: String = "RegionName", "update";
        }
    }
}

resource! {
    Disk = "AWS::Lightsail::Disk", "lightsail-disk", List("Tags"), String
}
impl Disk {
    new! {
        disk_name: String = "DiskName", "replacement; 1 to 254 characters";
        size_in_gb: i64 = "SizeInGb", "replacement";
    }
    set! {
        add_ons: [disk::AddOn] = "AddOns", "update";
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Disk> {
    get! {
        attr_attached_to: String = "AttachedTo";
        attr_attachment_state: String = "AttachmentState";
        attr_disk_arn: m::Arn = "DiskArn";
        attr_iops: i64 = "Iops";
        attr_is_attached: bool = "IsAttached";
        attr_location: v::Json = "Location";
        attr_location_availability_zone: String = "Location.AvailabilityZone";
        attr_location_region_name: String = "Location.RegionName";
        attr_path: String = "Path";
        attr_resource_type: String = "ResourceType";
        attr_state: String = "State";
        attr_support_code: String = "SupportCode";
    }
}
give! { Disk: m::Arn = GetAtt("DiskArn"); }
/// Property types and values of [`Disk`].
pub mod disk {
    object!(AddOn = "AWS::Lightsail::Disk.AddOn", "lightsail-disk-addon");
    impl AddOn {
        new! {
            add_on_type: AddOnType = "AddOnType", "update; 1 to 128 characters";
        }
        set! {
            auto_snapshot_add_on_request: AutoSnapshotAddOn = "AutoSnapshotAddOnRequest", "update";
            status: Status = "Status", "update";
        }
    }

    object!(AutoSnapshotAddOn = "AWS::Lightsail::Disk.AutoSnapshotAddOn", "lightsail-disk-autosnapshotaddon");
    impl AutoSnapshotAddOn {
        new! {}
        set! {
            snapshot_time_of_day: String = "SnapshotTimeOfDay", "update";
        }
    }

    object!(Location = "AWS::Lightsail::Disk.Location", "lightsail-disk-location");
    impl Location {
        new! {}
    }
    values! { AddOnType: AutoSnapshot = "AutoSnapshot", StopInstanceOnIdle = "StopInstanceOnIdle" }
    values! { Status: Enabling = "Enabling", Disabling = "Disabling", Enabled = "Enabled", Terminating = "Terminating", Terminated = "Terminated", Disabled = "Disabled", Failed = "Failed" }
}

resource! {
    DiskSnapshot = "AWS::Lightsail::DiskSnapshot", "lightsail-disksnapshot", List("Tags"), String
}
impl DiskSnapshot {
    new! {
        disk_name: String = "DiskName", "replacement; 2 to 255 characters";
        disk_snapshot_name: String = "DiskSnapshotName", "replacement; 2 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DiskSnapshot> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_disk_snapshot_arn: m::Arn = "DiskSnapshotArn";
        attr_from_disk_name: String = "FromDiskName";
        attr_is_from_auto_snapshot: bool = "IsFromAutoSnapshot";
        attr_location: v::Json = "Location";
        attr_progress: String = "Progress";
        attr_resource_type: String = "ResourceType";
        attr_size_in_gb: i64 = "SizeInGb";
        attr_state: String = "State";
        attr_support_code: String = "SupportCode";
    }
}
give! { DiskSnapshot: m::Arn = GetAtt("DiskSnapshotArn"); }
/// Property types and values of [`DiskSnapshot`].
pub mod disk_snapshot {
    object!(Location = "AWS::Lightsail::DiskSnapshot.Location", "lightsail-disksnapshot-location");
    impl Location {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            region_name: String = "RegionName", "update";
        }
    }
}

resource! {
    Distribution = "AWS::Lightsail::Distribution", "lightsail-distribution", List("Tags"), String
}
impl Distribution {
    new! {
        bundle_id: String = "BundleId", "update";
        distribution_name: String = "DistributionName", "replacement";
        default_cache_behavior: distribution::CacheBehavior = "DefaultCacheBehavior", "update";
        origin: distribution::InputOrigin = "Origin", "update";
    }
    set! {
        cache_behavior_settings: distribution::CacheSettings = "CacheBehaviorSettings", "update";
        cache_behaviors: [distribution::CacheBehaviorPerPath] = "CacheBehaviors", "update";
        certificate_name: String = "CertificateName", "update";
        ip_address_type: distribution::IpAddressType = "IpAddressType", "replacement";
        is_enabled: bool = "IsEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Distribution> {
    get! {
        attr_able_to_update_bundle: bool = "AbleToUpdateBundle";
        attr_distribution_arn: m::Arn = "DistributionArn";
        attr_status: String = "Status";
    }
}
give! { Distribution: m::Arn = GetAtt("DistributionArn"); }
/// Property types and values of [`Distribution`].
pub mod distribution {
    object!(CacheBehavior = "AWS::Lightsail::Distribution.CacheBehavior", "lightsail-distribution-cachebehavior");
    impl CacheBehavior {
        new! {}
        set! {
            behavior: Behavior = "Behavior", "update";
        }
    }

    object!(CacheBehaviorPerPath = "AWS::Lightsail::Distribution.CacheBehaviorPerPath", "lightsail-distribution-cachebehaviorperpath");
    impl CacheBehaviorPerPath {
        new! {}
        set! {
            behavior: Behavior = "Behavior", "update";
            path: String = "Path", "update";
        }
    }

    object!(CacheSettings = "AWS::Lightsail::Distribution.CacheSettings", "lightsail-distribution-cachesettings");
    impl CacheSettings {
        new! {}
        set! {
            allowed_http_methods: String = "AllowedHTTPMethods", "update";
            cached_http_methods: String = "CachedHTTPMethods", "update";
            default_ttl: i64 = "DefaultTTL", "update";
            forwarded_cookies: CookieObject = "ForwardedCookies", "update";
            forwarded_headers: HeaderObject = "ForwardedHeaders", "update";
            forwarded_query_strings: QueryStringObject = "ForwardedQueryStrings", "update";
            maximum_ttl: i64 = "MaximumTTL", "update";
            minimum_ttl: i64 = "MinimumTTL", "update";
        }
    }

    object!(CookieObject = "AWS::Lightsail::Distribution.CookieObject", "lightsail-distribution-cookieobject");
    impl CookieObject {
        new! {}
        set! {
            cookies_allow_list: [String] = "CookiesAllowList", "update";
            option: CookieObjectOption = "Option", "update";
        }
    }

    object!(HeaderObject = "AWS::Lightsail::Distribution.HeaderObject", "lightsail-distribution-headerobject");
    impl HeaderObject {
        new! {}
        set! {
            headers_allow_list: [String] = "HeadersAllowList", "update";
            option: CookieObjectOption = "Option", "update";
        }
    }

    object!(InputOrigin = "AWS::Lightsail::Distribution.InputOrigin", "lightsail-distribution-inputorigin");
    impl InputOrigin {
        new! {}
        set! {
            name: String = "Name", "update";
            protocol_policy: ProtocolPolicy = "ProtocolPolicy", "update";
            region_name: RegionName = "RegionName", "update";
        }
    }

    object!(QueryStringObject = "AWS::Lightsail::Distribution.QueryStringObject", "lightsail-distribution-querystringobject");
    impl QueryStringObject {
        new! {}
        set! {
            option: bool = "Option", "update";
            query_strings_allow_list: [String] = "QueryStringsAllowList", "update";
        }
    }
    values! { IpAddressType: Dualstack = "dualstack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { Behavior: Cache = "cache", DontCache = "dont-cache" }
    values! { CookieObjectOption: All = "all", AllowList = "allow-list", None = "none" }
    values! { ProtocolPolicy: HttpOnly = "http-only", HttpsOnly = "https-only" }
    values! { RegionName: ApEast1 = "ap-east-1", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", ApSouth1 = "ap-south-1", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast3 = "ap-southeast-3", ApSoutheast5 = "ap-southeast-5", CaCentral1 = "ca-central-1", EuCentral1 = "eu-central-1", EuNorth1 = "eu-north-1", EuSouth2 = "eu-south-2", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", EuWest3 = "eu-west-3", SaEast1 = "sa-east-1", UsEast1 = "us-east-1", UsEast2 = "us-east-2", UsWest1 = "us-west-1", UsWest2 = "us-west-2" }
}

resource! {
    Domain = "AWS::Lightsail::Domain", "lightsail-domain", List("Tags"), String
}
impl Domain {
    new! {
        domain_name: String = "DomainName", "replacement";
    }
    set! {
        domain_entries: [domain::DomainEntry] = "DomainEntries", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Domain> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_location: v::Json = "Location";
        attr_resource_type: String = "ResourceType";
        attr_support_code: String = "SupportCode";
    }
}
give! { Domain: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Domain`].
pub mod domain {
    object!(DomainEntry = "AWS::Lightsail::Domain.DomainEntry", "lightsail-domain-domainentry");
    impl DomainEntry {
        new! {
            name: String = "Name", "update";
            type_: Type = "Type", "update";
            target: String = "Target", "update";
        }
        set! {
            is_alias: bool = "IsAlias", "update";
        }
    }

    object!(Location = "AWS::Lightsail::Domain.Location", "lightsail-domain-location");
    impl Location {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            region_name: String = "RegionName", "update";
        }
    }
    values! { Type: A = "A", Aaaa = "AAAA", Cname = "CNAME", Mx = "MX", Ns = "NS", Soa = "SOA", Srv = "SRV", Txt = "TXT" }
}

resource! {
    Instance = "AWS::Lightsail::Instance", "lightsail-instance", List("Tags"), String
}
impl Instance {
    new! {
        blueprint_id: String = "BlueprintId", "replacement; 1 to 255 characters";
        bundle_id: String = "BundleId", "replacement; 1 to 255 characters";
        instance_name: String = "InstanceName", "replacement; 1 to 254 characters";
    }
    set! {
        add_ons: [instance::AddOn] = "AddOns", "update";
        availability_zone: String = "AvailabilityZone", "replacement; 1 to 255 characters";
        hardware: instance::Hardware = "Hardware", "update";
        key_pair_name: String = "KeyPairName", "update";
        networking: instance::Networking = "Networking", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_data: String = "UserData", "update; cannot be read back";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_hardware_cpu_count: i64 = "Hardware.CpuCount";
        attr_hardware_ram_size_in_gb: i64 = "Hardware.RamSizeInGb";
        attr_instance_arn: m::Arn = "InstanceArn";
        attr_ipv6_addresses: [String] = "Ipv6Addresses";
        attr_is_static_ip: bool = "IsStaticIp";
        attr_location: v::Json = "Location";
        attr_location_availability_zone: String = "Location.AvailabilityZone";
        attr_location_region_name: String = "Location.RegionName";
        attr_networking_monthly_transfer_gb_per_month_allocated: String = "Networking.MonthlyTransfer.GbPerMonthAllocated";
        attr_private_ip_address: String = "PrivateIpAddress";
        attr_public_ip_address: String = "PublicIpAddress";
        attr_resource_type: String = "ResourceType";
        attr_ssh_key_name: String = "SshKeyName";
        attr_state: v::Json = "State";
        attr_state_code: i64 = "State.Code";
        attr_state_name: String = "State.Name";
        attr_support_code: String = "SupportCode";
        attr_user_name: String = "UserName";
    }
}
give! { Instance: m::Arn = GetAtt("InstanceArn"); }
/// Property types and values of [`Instance`].
pub mod instance {
    object!(AddOn = "AWS::Lightsail::Instance.AddOn", "lightsail-instance-addon");
    impl AddOn {
        new! {
            add_on_type: AddOnType = "AddOnType", "update; 1 to 128 characters";
        }
        set! {
            auto_snapshot_add_on_request: AutoSnapshotAddOn = "AutoSnapshotAddOnRequest", "update";
            status: Status = "Status", "update";
        }
    }

    object!(AutoSnapshotAddOn = "AWS::Lightsail::Instance.AutoSnapshotAddOn", "lightsail-instance-autosnapshotaddon");
    impl AutoSnapshotAddOn {
        new! {}
        set! {
            snapshot_time_of_day: String = "SnapshotTimeOfDay", "update";
        }
    }

    object!(Disk = "AWS::Lightsail::Instance.Disk", "lightsail-instance-disk");
    impl Disk {
        new! {
            disk_name: String = "DiskName", "update; 1 to 254 characters";
            path: String = "Path", "update";
        }
        set! {
            attached_to: String = "AttachedTo", "update";
            attachment_state: String = "AttachmentState", "update";
            iops: i64 = "IOPS", "update";
            is_system_disk: bool = "IsSystemDisk", "update";
            size_in_gb: String = "SizeInGb", "update";
        }
    }

    object!(Hardware = "AWS::Lightsail::Instance.Hardware", "lightsail-instance-hardware");
    impl Hardware {
        new! {}
        set! {
            disks: [Disk] = "Disks", "update";
        }
    }

    object!(Location = "AWS::Lightsail::Instance.Location", "lightsail-instance-location");
    impl Location {
        new! {}
    }

    object!(MonthlyTransfer = "AWS::Lightsail::Instance.MonthlyTransfer", "lightsail-instance-monthlytransfer");
    impl MonthlyTransfer {
        new! {}
    }

    object!(Networking = "AWS::Lightsail::Instance.Networking", "lightsail-instance-networking");
    impl Networking {
        new! {
            ports: [Port] = "Ports", "update";
        }
        set! {
            monthly_transfer: MonthlyTransfer = "MonthlyTransfer", "update";
        }
    }

    object!(Port = "AWS::Lightsail::Instance.Port", "lightsail-instance-port");
    impl Port {
        new! {}
        set! {
            access_direction: String = "AccessDirection", "update";
            access_from: String = "AccessFrom", "update";
            access_type: String = "AccessType", "update";
            cidr_list_aliases: [String] = "CidrListAliases", "update";
            cidrs: [String] = "Cidrs", "update";
            common_name: String = "CommonName", "update";
            from_port: i64 = "FromPort", "update";
            ipv6_cidrs: [String] = "Ipv6Cidrs", "update";
            protocol: String = "Protocol", "update";
            to_port: i64 = "ToPort", "update";
        }
    }

    object!(State = "AWS::Lightsail::Instance.State", "lightsail-instance-state");
    impl State {
        new! {}
    }
    values! { AddOnType: AutoSnapshot = "AutoSnapshot", StopInstanceOnIdle = "StopInstanceOnIdle" }
    values! { Status: Enabling = "Enabling", Disabling = "Disabling", Enabled = "Enabled", Terminating = "Terminating", Terminated = "Terminated", Disabled = "Disabled", Failed = "Failed" }
}

resource! {
    InstanceSnapshot = "AWS::Lightsail::InstanceSnapshot", "lightsail-instancesnapshot", List("Tags"), String
}
impl InstanceSnapshot {
    new! {
        instance_name: String = "InstanceName", "replacement";
        instance_snapshot_name: String = "InstanceSnapshotName", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InstanceSnapshot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_from_instance_arn: m::Arn = "FromInstanceArn";
        attr_from_instance_name: String = "FromInstanceName";
        attr_is_from_auto_snapshot: bool = "IsFromAutoSnapshot";
        attr_location: v::Json = "Location";
        attr_resource_type: String = "ResourceType";
        attr_size_in_gb: i64 = "SizeInGb";
        attr_state: String = "State";
        attr_support_code: String = "SupportCode";
    }
}
give! { InstanceSnapshot: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InstanceSnapshot`].
pub mod instance_snapshot {
    object!(Location = "AWS::Lightsail::InstanceSnapshot.Location", "lightsail-instancesnapshot-location");
    impl Location {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            region_name: String = "RegionName", "update";
        }
    }
}

resource! {
    KeyPair = "AWS::Lightsail::KeyPair", "lightsail-keypair", List("Tags"), String
}
impl KeyPair {
    new! {
        key_pair_name: String = "KeyPairName", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<KeyPair> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_fingerprint: String = "Fingerprint";
        attr_key_pair_arn: m::Arn = "KeyPairArn";
        attr_location: v::Json = "Location";
        attr_resource_type: String = "ResourceType";
        attr_support_code: String = "SupportCode";
    }
}
give! { KeyPair: m::Arn = GetAtt("KeyPairArn"); }
/// Property types and values of [`KeyPair`].
pub mod key_pair {
    object!(ResourceLocation = "AWS::Lightsail::KeyPair.ResourceLocation", "lightsail-keypair-resourcelocation");
    impl ResourceLocation {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            region_name: String = "RegionName", "update";
        }
    }
}

resource! {
    LoadBalancer = "AWS::Lightsail::LoadBalancer", "lightsail-loadbalancer", List("Tags"), String
}
impl LoadBalancer {
    new! {
        load_balancer_name: String = "LoadBalancerName", "replacement";
        instance_port: i64 = "InstancePort", "replacement; -1 to 65535";
    }
    set! {
        attached_instances: [String] = "AttachedInstances", "update";
        health_check_path: String = "HealthCheckPath", "update";
        ip_address_type: load_balancer::IpAddressType = "IpAddressType", "replacement";
        session_stickiness_enabled: bool = "SessionStickinessEnabled", "update";
        session_stickiness_lb_cookie_duration_seconds: String = "SessionStickinessLBCookieDurationSeconds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tls_policy_name: String = "TlsPolicyName", "update";
    }
}
impl c::Handle<LoadBalancer> {
    get! {
        attr_load_balancer_arn: m::Arn = "LoadBalancerArn";
    }
}
give! { LoadBalancer: m::Arn = GetAtt("LoadBalancerArn"); }
/// Property types and values of [`LoadBalancer`].
pub mod load_balancer {
    values! { IpAddressType: Dualstack = "dualstack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
}

resource! {
    LoadBalancerTlsCertificate = "AWS::Lightsail::LoadBalancerTlsCertificate", "lightsail-loadbalancertlscertificate", None, String
}
impl LoadBalancerTlsCertificate {
    new! {
        certificate_domain_name: String = "CertificateDomainName", "replacement";
        certificate_name: String = "CertificateName", "replacement";
        load_balancer_name: String = "LoadBalancerName", "replacement";
    }
    set! {
        certificate_alternative_names: [String] = "CertificateAlternativeNames", "replacement";
        https_redirection_enabled: bool = "HttpsRedirectionEnabled", "update";
        is_attached: bool = "IsAttached", "update";
    }
}
impl c::Handle<LoadBalancerTlsCertificate> {
    get! {
        attr_load_balancer_tls_certificate_arn: m::Arn = "LoadBalancerTlsCertificateArn";
        attr_status: String = "Status";
    }
}
give! { LoadBalancerTlsCertificate: m::Arn = GetAtt("LoadBalancerTlsCertificateArn"); }

resource! {
    StaticIp = "AWS::Lightsail::StaticIp", "lightsail-staticip", None, String
}
impl StaticIp {
    new! {
        static_ip_name: String = "StaticIpName", "replacement";
    }
    set! {
        attached_to: String = "AttachedTo", "update";
    }
}
impl c::Handle<StaticIp> {
    get! {
        attr_ip_address: String = "IpAddress";
        attr_is_attached: bool = "IsAttached";
        attr_static_ip_arn: m::Arn = "StaticIpArn";
    }
}
give! { StaticIp: m::Arn = GetAtt("StaticIpArn"); }
