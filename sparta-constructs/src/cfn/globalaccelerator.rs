// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GlobalAccelerator`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Accelerator = "AWS::GlobalAccelerator::Accelerator", "globalaccelerator-accelerator", List("Tags"), m::globalaccelerator::AcceleratorArn
}
impl Accelerator {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        enabled: bool = "Enabled", "update; default `true`";
        flow_logs_enabled: bool = "FlowLogsEnabled", "update; default `false`";
        flow_logs_s3_bucket: String = "FlowLogsS3Bucket", "update; at most 255 characters";
        flow_logs_s3_prefix: String = "FlowLogsS3Prefix", "update; at most 255 characters";
        ip_address_type: accelerator::IpAddressType = "IpAddressType", "update; default `IPV4`";
        ip_addresses: [String] = "IpAddresses", "update; at most 2 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Accelerator> {
    get! {
        attr_accelerator_arn: m::globalaccelerator::AcceleratorArn = "AcceleratorArn";
        attr_dns_name: String = "DnsName";
        attr_dual_stack_dns_name: String = "DualStackDnsName";
        attr_ipv4_addresses: [String] = "Ipv4Addresses";
        attr_ipv6_addresses: [String] = "Ipv6Addresses";
    }
}
give! { Accelerator: m::Arn = Ref; m::globalaccelerator::AcceleratorArn = Ref; }
/// Property types and values of [`Accelerator`].
pub mod accelerator {
    values! { IpAddressType: Ipv4 = "IPV4", DualStack = "DUAL_STACK" }
}

resource! {
    CrossAccountAttachment = "AWS::GlobalAccelerator::CrossAccountAttachment", "globalaccelerator-crossaccountattachment", List("Tags"), m::Arn
}
impl CrossAccountAttachment {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        principals: [String] = "Principals", "update";
        resources: [cross_account_attachment::Resource] = "Resources", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CrossAccountAttachment> {
    get! {
        attr_attachment_arn: m::Arn = "AttachmentArn";
    }
}
give! { CrossAccountAttachment: m::Arn = Ref; }
/// Property types and values of [`CrossAccountAttachment`].
pub mod cross_account_attachment {
    object!(Resource = "AWS::GlobalAccelerator::CrossAccountAttachment.Resource", "globalaccelerator-crossaccountattachment-resource");
    impl Resource {
        new! {}
        set! {
            cidr: String = "Cidr", "update; at most 255 characters";
            endpoint_id: String = "EndpointId", "update; at most 255 characters";
            region: String = "Region", "update; at most 255 characters; cannot be read back";
        }
    }
}

resource! {
    EndpointGroup = "AWS::GlobalAccelerator::EndpointGroup", "globalaccelerator-endpointgroup", None, m::Arn
}
impl EndpointGroup {
    new! {
        listener_arn: m::globalaccelerator::ListenerArn = "ListenerArn", "replacement; at most 255 characters";
        endpoint_group_region: String = "EndpointGroupRegion", "replacement; at most 255 characters";
    }
    set! {
        endpoint_configurations: [endpoint_group::EndpointConfiguration] = "EndpointConfigurations", "update; at most 10 items";
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds", "update; 10 to 30; default `30`";
        health_check_path: String = "HealthCheckPath", "update; at most 255 characters; default `/`";
        health_check_port: i64 = "HealthCheckPort", "update; -1 to 65535; default `-1`";
        health_check_protocol: endpoint_group::HealthCheckProtocol = "HealthCheckProtocol", "update; default `TCP`";
        port_overrides: [endpoint_group::PortOverride] = "PortOverrides", "update; at most 10 items";
        threshold_count: i64 = "ThresholdCount", "update; 1 to 10; default `3`";
        traffic_dial_percentage: v::Number = "TrafficDialPercentage", "update; 0 to 100; default `100`";
    }
}
impl c::Handle<EndpointGroup> {
    get! {
        attr_endpoint_group_arn: m::Arn = "EndpointGroupArn";
    }
}
give! { EndpointGroup: m::Arn = Ref; }
/// Property types and values of [`EndpointGroup`].
pub mod endpoint_group {
    use crate::value::meaning as m;
    object!(EndpointConfiguration = "AWS::GlobalAccelerator::EndpointGroup.EndpointConfiguration", "globalaccelerator-endpointgroup-endpointconfiguration");
    impl EndpointConfiguration {
        new! {
            endpoint_id: m::elasticloadbalancingv2::LoadBalancerArn = "EndpointId", "update; at most 255 characters";
        }
        set! {
            attachment_arn: m::Arn = "AttachmentArn", "update; at most 255 characters; cannot be read back";
            client_ip_preservation_enabled: bool = "ClientIPPreservationEnabled", "update; default `true`";
            weight: i64 = "Weight", "update; 0 to 255; default `100`";
        }
    }

    object!(PortOverride = "AWS::GlobalAccelerator::EndpointGroup.PortOverride", "globalaccelerator-endpointgroup-portoverride");
    impl PortOverride {
        new! {
            endpoint_port: i64 = "EndpointPort", "update; 0 to 65535";
            listener_port: i64 = "ListenerPort", "update; 0 to 65535";
        }
    }
    values! { HealthCheckProtocol: Tcp = "TCP", Http = "HTTP", Https = "HTTPS" }
}

resource! {
    Listener = "AWS::GlobalAccelerator::Listener", "globalaccelerator-listener", None, m::globalaccelerator::ListenerArn
}
impl Listener {
    new! {
        accelerator_arn: m::globalaccelerator::AcceleratorArn = "AcceleratorArn", "replacement; at most 255 characters";
        port_ranges: [listener::PortRange] = "PortRanges", "update; 1 to 10 items";
        protocol: listener::Protocol = "Protocol", "update; default `TCP`";
    }
    set! {
        client_affinity: listener::ClientAffinity = "ClientAffinity", "update; default `NONE`";
    }
}
impl c::Handle<Listener> {
    get! {
        attr_listener_arn: m::globalaccelerator::ListenerArn = "ListenerArn";
    }
}
give! { Listener: m::Arn = Ref; m::globalaccelerator::ListenerArn = Ref; }
/// Property types and values of [`Listener`].
pub mod listener {
    object!(PortRange = "AWS::GlobalAccelerator::Listener.PortRange", "globalaccelerator-listener-portrange");
    impl PortRange {
        new! {
            from_port: i64 = "FromPort", "update; 0 to 65535";
            to_port: i64 = "ToPort", "update; 0 to 65535";
        }
    }
    values! { ClientAffinity: None = "NONE", SourceIp = "SOURCE_IP" }
    values! { Protocol: Tcp = "TCP", Udp = "UDP" }
}
