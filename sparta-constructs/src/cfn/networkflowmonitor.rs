// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NetworkFlowMonitor`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Monitor = "AWS::NetworkFlowMonitor::Monitor", "networkflowmonitor-monitor", List("Tags"), m::Arn
}
impl Monitor {
    new! {
        monitor_name: String = "MonitorName", "replacement; 1 to 255 characters";
        local_resources: [monitor::MonitorLocalResource] = "LocalResources", "update; at least 1 items";
    }
    set! {
        remote_resources: [monitor::MonitorRemoteResource] = "RemoteResources", "update";
        scope_arn: m::Arn = "ScopeArn", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Monitor> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_modified_at: String = "ModifiedAt";
        attr_monitor_status: String = "MonitorStatus";
    }
}
give! { Monitor: m::Arn = Ref; }
/// Property types and values of [`Monitor`].
pub mod monitor {
    object!(MonitorLocalResource = "AWS::NetworkFlowMonitor::Monitor.MonitorLocalResource", "networkflowmonitor-monitor-monitorlocalresource");
    impl MonitorLocalResource {
        new! {
            type_: MonitorLocalResourceType = "Type", "update";
            identifier: String = "Identifier", "update";
        }
    }

    object!(MonitorRemoteResource = "AWS::NetworkFlowMonitor::Monitor.MonitorRemoteResource", "networkflowmonitor-monitor-monitorremoteresource");
    impl MonitorRemoteResource {
        new! {
            type_: MonitorRemoteResourceType = "Type", "update";
            identifier: String = "Identifier", "update";
        }
    }
    values! { MonitorLocalResourceType: AwsEc2Vpc = "AWS::EC2::VPC", AwsAvailabilityZone = "AWS::AvailabilityZone", AwsEc2Subnet = "AWS::EC2::Subnet", AwsRegion = "AWS::Region", AwsEksCluster = "AWS::EKS::Cluster" }
    values! { MonitorRemoteResourceType: AwsEc2Vpc = "AWS::EC2::VPC", AwsAvailabilityZone = "AWS::AvailabilityZone", AwsEc2Subnet = "AWS::EC2::Subnet", AwsAwsService = "AWS::AWSService", AwsRegion = "AWS::Region" }
}

resource! {
    Scope = "AWS::NetworkFlowMonitor::Scope", "networkflowmonitor-scope", List("Tags"), m::Arn
}
impl Scope {
    new! {
        targets: [scope::TargetResource] = "Targets", "replacement; 1 to 100 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Scope> {
    get! {
        attr_scope_arn: m::Arn = "ScopeArn";
        attr_scope_id: String = "ScopeId";
        attr_status: String = "Status";
    }
}
give! { Scope: m::Arn = Ref; }
/// Property types and values of [`Scope`].
pub mod scope {
    object!(TargetId = "AWS::NetworkFlowMonitor::Scope.TargetId", "networkflowmonitor-scope-targetid");
    impl TargetId {
        new! {
            account_id: String = "AccountId", "update; 1 to 12 characters";
        }
    }

    object!(TargetIdentifier = "AWS::NetworkFlowMonitor::Scope.TargetIdentifier", "networkflowmonitor-scope-targetidentifier");
    impl TargetIdentifier {
        new! {
            target_id: TargetId = "TargetId", "update";
            target_type: TargetType = "TargetType", "update";
        }
    }

    object!(TargetResource = "AWS::NetworkFlowMonitor::Scope.TargetResource", "networkflowmonitor-scope-targetresource");
    impl TargetResource {
        new! {
            region: String = "Region", "update";
            target_identifier: TargetIdentifier = "TargetIdentifier", "update";
        }
    }
    values! { TargetType: Account = "ACCOUNT" }
}
