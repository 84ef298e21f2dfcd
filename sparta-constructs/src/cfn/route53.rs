// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    CidrCollection = "AWS::Route53::CidrCollection", "route53-cidrcollection", None, String
}
impl CidrCollection {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        locations: [cidr_collection::Location] = "Locations", "update";
    }
}
impl c::Handle<CidrCollection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { CidrCollection: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CidrCollection`].
pub mod cidr_collection {
    object!(Location = "AWS::Route53::CidrCollection.Location", "route53-cidrcollection-location");
    impl Location {
        new! {
            location_name: String = "LocationName", "update; 1 to 16 characters";
            cidr_list: [String] = "CidrList", "update";
        }
    }
}

resource! {
    Dnssec = "AWS::Route53::DNSSEC", "route53-dnssec", None, String
}
impl Dnssec {
    new! {
        hosted_zone_id: String = "HostedZoneId", "replacement";
    }
}

resource! {
    DelegationSet = "AWS::Route53::DelegationSet", "route53-delegationset", None, m::Arn
}
impl DelegationSet {
    new! {}
}
impl c::Handle<DelegationSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_caller_reference: String = "CallerReference";
        attr_id: String = "Id";
        attr_name_servers: [String] = "NameServers";
    }
}
give! { DelegationSet: m::Arn = Ref; }

resource! {
    HealthCheck = "AWS::Route53::HealthCheck", "route53-healthcheck", List("HealthCheckTags"), m::route53::HealthCheckId
}
impl HealthCheck {
    new! {
        health_check_config: health_check::HealthCheckConfig = "HealthCheckConfig", "update";
    }
    set! {
        health_check_tags: [crate::cfn::Tag] = "HealthCheckTags", "update";
    }
}
impl c::Handle<HealthCheck> {
    get! {
        attr_health_check_id: m::route53::HealthCheckId = "HealthCheckId";
    }
}
give! { HealthCheck: m::route53::HealthCheckId = Ref; }
/// Property types and values of [`HealthCheck`].
pub mod health_check {
    use crate::value::meaning as m;
    object!(AlarmIdentifier = "AWS::Route53::HealthCheck.AlarmIdentifier", "route53-healthcheck-alarmidentifier");
    impl AlarmIdentifier {
        new! {
            name: m::cloudwatch::AlarmName = "Name", "update; 1 to 256 characters";
            region: AlarmIdentifierRegion = "Region", "update";
        }
    }

    object!(HealthCheckConfig = "AWS::Route53::HealthCheck.HealthCheckConfig", "route53-healthcheck-healthcheckconfig");
    impl HealthCheckConfig {
        new! {
            type_: Type = "Type", "replacement";
        }
        set! {
            alarm_identifier: AlarmIdentifier = "AlarmIdentifier", "update";
            child_health_checks: [m::route53::HealthCheckId] = "ChildHealthChecks", "update; at most 256 items";
            enable_sni: bool = "EnableSNI", "update";
            failure_threshold: i64 = "FailureThreshold", "update; 1 to 10";
            fully_qualified_domain_name: String = "FullyQualifiedDomainName", "update; at most 255 characters";
            health_threshold: i64 = "HealthThreshold", "update; 0 to 256";
            ip_address: String = "IPAddress", "update; at most 45 characters";
            insufficient_data_health_status: InsufficientDataHealthStatus = "InsufficientDataHealthStatus", "update";
            inverted: bool = "Inverted", "update";
            measure_latency: bool = "MeasureLatency", "replacement";
            port: i64 = "Port", "update; 1 to 65535";
            regions: [HealthCheckConfigRegion] = "Regions", "update; 3 to 64 items";
            request_interval: i64 = "RequestInterval", "replacement; 10 to 30";
            resource_path: String = "ResourcePath", "update; at most 255 characters";
            routing_control_arn: m::route53recoverycontrol::RoutingControlArn = "RoutingControlArn", "update; 1 to 255 characters";
            search_string: String = "SearchString", "update; at most 255 characters";
        }
    }
    values! { AlarmIdentifierRegion: AfSouth1 = "af-south-1", ApEast1 = "ap-east-1", ApEast2 = "ap-east-2", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", ApNortheast3 = "ap-northeast-3", ApSouth1 = "ap-south-1", ApSouth2 = "ap-south-2", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast3 = "ap-southeast-3", ApSoutheast4 = "ap-southeast-4", ApSoutheast5 = "ap-southeast-5", ApSoutheast6 = "ap-southeast-6", ApSoutheast7 = "ap-southeast-7", CaCentral1 = "ca-central-1", CaWest1 = "ca-west-1", CnNorth1 = "cn-north-1", CnNorthwest1 = "cn-northwest-1", EuCentral1 = "eu-central-1", EuCentral2 = "eu-central-2", EuIsoeWest1 = "eu-isoe-west-1", EuNorth1 = "eu-north-1", EuSouth1 = "eu-south-1", EuSouth2 = "eu-south-2", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", EuWest3 = "eu-west-3", EuscDeEast1 = "eusc-de-east-1", IlCentral1 = "il-central-1", MeCentral1 = "me-central-1", MeSouth1 = "me-south-1", MxCentral1 = "mx-central-1", SaEast1 = "sa-east-1", UsEast1 = "us-east-1", UsEast2 = "us-east-2", UsGovEast1 = "us-gov-east-1", UsGovWest1 = "us-gov-west-1", UsIsoEast1 = "us-iso-east-1", UsIsoWest1 = "us-iso-west-1", UsIsobEast1 = "us-isob-east-1", UsIsobWest1 = "us-isob-west-1", UsIsofEast1 = "us-isof-east-1", UsIsofSouth1 = "us-isof-south-1", UsWest1 = "us-west-1", UsWest2 = "us-west-2" }
    values! { InsufficientDataHealthStatus: Healthy = "Healthy", LastKnownStatus = "LastKnownStatus", Unhealthy = "Unhealthy" }
    values! { HealthCheckConfigRegion: ApNortheast1 = "ap-northeast-1", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", EuWest1 = "eu-west-1", SaEast1 = "sa-east-1", UsEast1 = "us-east-1", UsWest1 = "us-west-1", UsWest2 = "us-west-2" }
    values! { Type: Calculated = "CALCULATED", CloudwatchMetric = "CLOUDWATCH_METRIC", Http = "HTTP", HttpStrMatch = "HTTP_STR_MATCH", Https = "HTTPS", HttpsStrMatch = "HTTPS_STR_MATCH", Tcp = "TCP", RecoveryControl = "RECOVERY_CONTROL" }
}

resource! {
    HostedZone = "AWS::Route53::HostedZone", "route53-hostedzone", List("HostedZoneTags"), m::route53::HostedZoneId
}
impl HostedZone {
    new! {}
    set! {
        delegation_set_id: String = "DelegationSetId", "replacement; at most 32 characters";
        hosted_zone_config: hosted_zone::HostedZoneConfig = "HostedZoneConfig", "update";
        hosted_zone_features: hosted_zone::HostedZoneFeatures = "HostedZoneFeatures", "update";
        hosted_zone_tags: [crate::cfn::Tag] = "HostedZoneTags", "update";
        name: String = "Name", "replacement; at most 1024 characters";
        query_logging_config: hosted_zone::QueryLoggingConfig = "QueryLoggingConfig", "update";
        vpcs: [hosted_zone::Vpc] = "VPCs", "update";
    }
}
impl c::Handle<HostedZone> {
    get! {
        attr_id: m::route53::HostedZoneId = "Id";
        attr_name_servers: [String] = "NameServers";
    }
}
give! { HostedZone: m::route53::HostedZoneId = Ref; }
/// Property types and values of [`HostedZone`].
pub mod hosted_zone {
    use crate::value::meaning as m;
    object!(HostedZoneConfig = "AWS::Route53::HostedZone.HostedZoneConfig", "route53-hostedzone-hostedzoneconfig");
    impl HostedZoneConfig {
        new! {}
        set! {
            comment: String = "Comment", "update; at most 256 characters";
        }
    }

    object!(HostedZoneFeatures = "AWS::Route53::HostedZone.HostedZoneFeatures", "route53-hostedzone-hostedzonefeatures");
    impl HostedZoneFeatures {
        new! {}
        set! {
            enable_accelerated_recovery: bool = "EnableAcceleratedRecovery", "update";
        }
    }

    object!(QueryLoggingConfig = "AWS::Route53::HostedZone.QueryLoggingConfig", "route53-hostedzone-queryloggingconfig");
    impl QueryLoggingConfig {
        new! {
            cloud_watch_logs_log_group_arn: m::logs::LogGroupArn = "CloudWatchLogsLogGroupArn", "update";
        }
    }

    object!(Vpc = "AWS::Route53::HostedZone.VPC", "route53-hostedzone-vpc");
    impl Vpc {
        new! {
            vpc_id: m::ec2::VpcId = "VPCId", "update";
            vpc_region: String = "VPCRegion", "update";
        }
    }
}

resource! {
    KeySigningKey = "AWS::Route53::KeySigningKey", "route53-keysigningkey", None, String
}
impl KeySigningKey {
    new! {
        key_management_service_arn: m::Arn = "KeyManagementServiceArn", "replacement; 1 to 256 characters";
        hosted_zone_id: String = "HostedZoneId", "replacement";
        name: String = "Name", "replacement";
        status: key_signing_key::Status = "Status", "update; 5 to 150 characters";
    }
}
/// Property types and values of [`KeySigningKey`].
pub mod key_signing_key {
    values! { Status: Active = "ACTIVE", Inactive = "INACTIVE" }
}

resource! {
    QueryLoggingConfig = "AWS::Route53::QueryLoggingConfig", "route53-queryloggingconfig", None, m::Arn
}
impl QueryLoggingConfig {
    new! {
        cloud_watch_logs_log_group_arn: m::Arn = "CloudWatchLogsLogGroupArn", "replacement";
        hosted_zone_id: String = "HostedZoneId", "replacement; at most 32 characters";
    }
}
impl c::Handle<QueryLoggingConfig> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { QueryLoggingConfig: m::Arn = Ref; }

resource! {
    RecordSet = "AWS::Route53::RecordSet", "route53-recordset", None, String
}
impl RecordSet {
    new! {
        name: String = "Name", "replacement; at most 1024 characters";
        type_: String = "Type", "update";
    }
    set! {
        alias_target: record_set::AliasTarget = "AliasTarget", "update";
        cidr_routing_config: record_set::CidrRoutingConfig = "CidrRoutingConfig", "update";
        comment: String = "Comment", "update; at most 256 characters; cannot be read back";
        failover: record_set::Failover = "Failover", "update";
        geo_location: record_set::GeoLocation = "GeoLocation", "update";
        geo_proximity_location: record_set::GeoProximityLocation = "GeoProximityLocation", "update";
        health_check_id: m::route53::HealthCheckId = "HealthCheckId", "update; at most 64 characters";
        hosted_zone_id: m::route53::HostedZoneId = "HostedZoneId", "replacement; at most 44 characters";
        hosted_zone_name: String = "HostedZoneName", "replacement; at most 256 characters; cannot be read back";
        multi_value_answer: bool = "MultiValueAnswer", "update";
        region: String = "Region", "update";
        resource_records: [String] = "ResourceRecords", "update";
        set_identifier: String = "SetIdentifier", "update; at most 128 characters";
        ttl: String = "TTL", "update";
        weight: i64 = "Weight", "update";
    }
}
/// Property types and values of [`RecordSet`].
pub mod record_set {
    use crate::value::meaning as m;
    object!(AliasTarget = "AWS::Route53::RecordSet.AliasTarget", "route53-recordset-aliastarget");
    impl AliasTarget {
        new! {
            hosted_zone_id: m::route53::AliasTargetHostedZoneId = "HostedZoneId", "update; at most 44 characters";
            dns_name: String = "DNSName", "update; at most 1024 characters";
        }
        set! {
            evaluate_target_health: bool = "EvaluateTargetHealth", "update; default `false`";
        }
    }

    object!(CidrRoutingConfig = "AWS::Route53::RecordSet.CidrRoutingConfig", "route53-recordset-cidrroutingconfig");
    impl CidrRoutingConfig {
        new! {
            collection_id: String = "CollectionId", "update";
            location_name: String = "LocationName", "update; 1 to 16 characters";
        }
    }

    object!(Coordinates = "AWS::Route53::RecordSet.Coordinates", "route53-recordset-coordinates");
    impl Coordinates {
        new! {
            latitude: String = "Latitude", "update";
            longitude: String = "Longitude", "update";
        }
    }

    object!(GeoLocation = "AWS::Route53::RecordSet.GeoLocation", "route53-recordset-geolocation");
    impl GeoLocation {
        new! {}
        set! {
            continent_code: String = "ContinentCode", "update; 2 characters";
            country_code: String = "CountryCode", "update; 1 to 2 characters";
            subdivision_code: String = "SubdivisionCode", "update; 1 to 3 characters";
        }
    }

    object!(GeoProximityLocation = "AWS::Route53::RecordSet.GeoProximityLocation", "route53-recordset-geoproximitylocation");
    impl GeoProximityLocation {
        new! {}
        set! {
            aws_region: String = "AWSRegion", "update; 1 to 64 characters";
            bias: i64 = "Bias", "update; -99 to 99";
            coordinates: Coordinates = "Coordinates", "update";
            local_zone_group: String = "LocalZoneGroup", "update; 1 to 64 characters";
        }
    }
    values! { Failover: Primary = "PRIMARY", Secondary = "SECONDARY" }
}

resource! {
    RecordSetGroup = "AWS::Route53::RecordSetGroup", "route53-recordsetgroup", None, String
}
impl RecordSetGroup {
    new! {}
    set! {
        comment: String = "Comment", "update";
        hosted_zone_id: m::route53::HostedZoneId = "HostedZoneId", "replacement";
        hosted_zone_name: String = "HostedZoneName", "replacement";
        record_sets: [record_set_group::RecordSet] = "RecordSets", "update";
    }
}
impl c::Handle<RecordSetGroup> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`RecordSetGroup`].
pub mod record_set_group {
    use crate::value::meaning as m;
    object!(AliasTarget = "AWS::Route53::RecordSetGroup.AliasTarget", "route53-recordsetgroup-aliastarget");
    impl AliasTarget {
        new! {
            hosted_zone_id: m::route53::AliasTargetHostedZoneId = "HostedZoneId", "update";
            dns_name: String = "DNSName", "update";
        }
        set! {
            evaluate_target_health: bool = "EvaluateTargetHealth", "update";
        }
    }

    object!(CidrRoutingConfig = "AWS::Route53::RecordSetGroup.CidrRoutingConfig", "route53-recordsetgroup-cidrroutingconfig");
    impl CidrRoutingConfig {
        new! {
            collection_id: String = "CollectionId", "update";
            location_name: String = "LocationName", "update";
        }
    }

    object!(Coordinates = "AWS::Route53::RecordSetGroup.Coordinates", "route53-recordsetgroup-coordinates");
    impl Coordinates {
        new! {
            latitude: String = "Latitude", "update";
            longitude: String = "Longitude", "update";
        }
    }

    object!(GeoLocation = "AWS::Route53::RecordSetGroup.GeoLocation", "route53-recordsetgroup-geolocation");
    impl GeoLocation {
        new! {}
        set! {
            continent_code: String = "ContinentCode", "update";
            country_code: String = "CountryCode", "update";
            subdivision_code: String = "SubdivisionCode", "update";
        }
    }

    object!(GeoProximityLocation = "AWS::Route53::RecordSetGroup.GeoProximityLocation", "route53-recordsetgroup-geoproximitylocation");
    impl GeoProximityLocation {
        new! {}
        set! {
            aws_region: String = "AWSRegion", "update";
            bias: i64 = "Bias", "update";
            coordinates: Coordinates = "Coordinates", "update";
            local_zone_group: String = "LocalZoneGroup", "update";
        }
    }

    object!(RecordSet = "AWS::Route53::RecordSetGroup.RecordSet", "route53-recordsetgroup-recordset");
    impl RecordSet {
        new! {
            name: String = "Name", "update";
            type_: String = "Type", "update";
        }
        set! {
            alias_target: AliasTarget = "AliasTarget", "update";
            cidr_routing_config: CidrRoutingConfig = "CidrRoutingConfig", "update";
            failover: String = "Failover", "update";
            geo_location: GeoLocation = "GeoLocation", "update";
            geo_proximity_location: GeoProximityLocation = "GeoProximityLocation", "update";
            health_check_id: m::route53::HealthCheckId = "HealthCheckId", "update";
            hosted_zone_id: m::route53::HostedZoneId = "HostedZoneId", "update";
            hosted_zone_name: String = "HostedZoneName", "update";
            multi_value_answer: bool = "MultiValueAnswer", "update";
            region: String = "Region", "update";
            resource_records: [String] = "ResourceRecords", "update";
            set_identifier: String = "SetIdentifier", "update";
            ttl: String = "TTL", "update";
            weight: i64 = "Weight", "update";
        }
    }
}

resource! {
    TrafficPolicy = "AWS::Route53::TrafficPolicy", "route53-trafficpolicy", None, m::Arn
}
impl TrafficPolicy {
    new! {
        name: String = "Name", "replacement; at most 512 characters";
        document: String = "Document", "replacement; at most 102400 characters";
    }
    set! {
        comment: String = "Comment", "update; at most 1024 characters";
    }
}
impl c::Handle<TrafficPolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_type: String = "Type";
        attr_version: i64 = "Version";
    }
}
give! { TrafficPolicy: m::Arn = Ref; }

resource! {
    TrafficPolicyInstance = "AWS::Route53::TrafficPolicyInstance", "route53-trafficpolicyinstance", None, m::Arn
}
new_struct! { TrafficPolicyInstance, TrafficPolicyInstanceRequired {
    hosted_zone_id: String = "HostedZoneId", "replacement; at most 32 characters";
    name: String = "Name", "replacement; at most 1024 characters";
    traffic_policy_id: String = "TrafficPolicyId", "update; 1 to 36 characters";
    ttl: i64 = "TTL", "update; 0 to 2147483647";
    traffic_policy_version: i64 = "TrafficPolicyVersion", "update; 1 to 1000";
} }
impl c::Handle<TrafficPolicyInstance> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_state: String = "State";
        attr_traffic_policy_type: String = "TrafficPolicyType";
    }
}
give! { TrafficPolicyInstance: m::Arn = Ref; }
