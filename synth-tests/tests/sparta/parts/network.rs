//! Rows of the network and the way in.

use serde_json::json;

use super::Row;

pub(super) fn reached() -> Vec<Row> {
    vec![network(), security_groups()]
}

fn network() -> Row {
    (
        "Network",
        vec![
            (
                "AWS::EC2::VPC",
                json!({ "CidrBlock": "10.10.0.0/16", "EnableDnsSupport": true, "EnableDnsHostnames": true }),
            ),
            (
                "AWS::EC2::Subnet",
                json!({ "CidrBlock": "10.10.1.0/24", "AvailabilityZone": "eu-west-2a" }),
            ),
            (
                "AWS::EC2::Subnet",
                json!({ "CidrBlock": "10.10.2.0/24", "AvailabilityZone": "eu-west-2b" }),
            ),
            (
                "AWS::EC2::Subnet",
                json!({ "CidrBlock": "10.10.101.0/24", "AvailabilityZone": "eu-west-2a" }),
            ),
            (
                "AWS::EC2::Subnet",
                json!({ "CidrBlock": "10.10.102.0/24", "AvailabilityZone": "eu-west-2b" }),
            ),
            ("AWS::EC2::InternetGateway", json!({})),
            ("AWS::EC2::NatGateway", json!({})),
            (
                "AWS::EC2::Route",
                json!({ "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "*Ref*" }),
            ),
            (
                "AWS::EC2::Route",
                json!({ "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "*Ref*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Gateway", "ServiceName": "*.s3*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Gateway", "ServiceName": "*.dynamodb*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Interface", "ServiceName": "*.ecr.api*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Interface", "ServiceName": "*.ecr.dkr*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Interface", "ServiceName": "*.logs*" }),
            ),
            (
                "AWS::EC2::VPCEndpoint",
                json!({ "VpcEndpointType": "Interface", "ServiceName": "*.secretsmanager*" }),
            ),
            (
                "AWS::EC2::FlowLog",
                json!({ "LogDestinationType": "cloud-watch-logs" }),
            ),
        ],
    )
}

fn security_groups() -> Row {
    (
        "Security groups",
        vec![
            (
                "AWS::EC2::SecurityGroup",
                json!({ "GroupName": "sparta-alb-sg", "SecurityGroupIngress": [
                    { "CidrIp": "0.0.0.0/0", "FromPort": 80, "ToPort": 80, "IpProtocol": "tcp" },
                ] }),
            ),
            (
                "AWS::EC2::SecurityGroup",
                json!({ "GroupName": "sparta-ecs-sg", "SecurityGroupEgress": [{ "FromPort": 443 }] }),
            ),
            (
                "AWS::EC2::SecurityGroup",
                json!({ "GroupName": "sparta-monitor-sg", "SecurityGroupEgress": [{ "FromPort": 443 }] }),
            ),
            (
                "AWS::EC2::SecurityGroupIngress",
                json!({ "GroupId": "*TaskGroup*", "SourceSecurityGroupId": "*BalancerGroup*", "FromPort": 3000 }),
            ),
        ],
    )
}

pub(super) fn entry() -> Vec<Row> {
    vec![(
        "Load balancer",
        vec![
            (
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                json!({
                    "Scheme": "internet-facing",
                    "Type": "application",
                    "Subnets": ["*PublicSubnetA*", "*PublicSubnetB*"],
                    "LoadBalancerAttributes": [
                        { "Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true" },
                        { "Key": "access_logs.s3.enabled", "Value": "true" },
                    ],
                }),
            ),
            (
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                json!({
                    "TargetType": "ip",
                    "Protocol": "HTTP",
                    "Port": 3000,
                    "HealthCheckPath": "/health",
                    "Matcher": { "HttpCode": "200" },
                    "HealthCheckIntervalSeconds": 30,
                    "HealthCheckTimeoutSeconds": 5,
                    "HealthyThresholdCount": 2,
                    "UnhealthyThresholdCount": 2,
                }),
            ),
            (
                "AWS::ElasticLoadBalancingV2::Listener",
                json!({ "Port": 80, "Protocol": "HTTP", "DefaultActions": [{ "Type": "forward" }] }),
            ),
        ],
    )]
}

/// The rows that are about a certificate.
pub(super) fn with_certificate() -> Vec<Row> {
    vec![(
        "Load balancer",
        vec![
            (
                "AWS::ElasticLoadBalancingV2::Listener",
                json!({ "Port": 80, "Protocol": "HTTP", "DefaultActions": [
                    { "Type": "redirect", "RedirectConfig": { "Protocol": "HTTPS" } },
                ] }),
            ),
            (
                "AWS::ElasticLoadBalancingV2::Listener",
                json!({ "Port": 443, "Protocol": "HTTPS", "DefaultActions": [{ "Type": "forward" }] }),
            ),
            (
                "AWS::EC2::SecurityGroup",
                json!({ "GroupName": "sparta-alb-sg", "SecurityGroupIngress": [{ "FromPort": 443 }] }),
            ),
        ],
    )]
}
