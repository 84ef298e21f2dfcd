// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53RecoveryReadiness`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Cell = "AWS::Route53RecoveryReadiness::Cell", "route53recoveryreadiness-cell", List("Tags"), String
}
impl Cell {
    new! {}
    set! {
        cell_name: String = "CellName", "replacement; at most 64 characters";
        cells: [String] = "Cells", "update; at most 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Cell> {
    get! {
        attr_cell_arn: m::Arn = "CellArn";
        attr_parent_readiness_scopes: [String] = "ParentReadinessScopes";
    }
}
give! { Cell: m::Arn = GetAtt("CellArn"); }

resource! {
    ReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck", "route53recoveryreadiness-readinesscheck", List("Tags"), String
}
impl ReadinessCheck {
    new! {}
    set! {
        readiness_check_name: String = "ReadinessCheckName", "replacement; 1 to 64 characters";
        resource_set_name: String = "ResourceSetName", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ReadinessCheck> {
    get! {
        attr_readiness_check_arn: m::Arn = "ReadinessCheckArn";
    }
}
give! { ReadinessCheck: m::Arn = GetAtt("ReadinessCheckArn"); }

resource! {
    RecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup", "route53recoveryreadiness-recoverygroup", List("Tags"), String
}
impl RecoveryGroup {
    new! {}
    set! {
        cells: [String] = "Cells", "update; at most 5 items";
        recovery_group_name: String = "RecoveryGroupName", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RecoveryGroup> {
    get! {
        attr_recovery_group_arn: m::Arn = "RecoveryGroupArn";
    }
}
give! { RecoveryGroup: m::Arn = GetAtt("RecoveryGroupArn"); }

resource! {
    ResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet", "route53recoveryreadiness-resourceset", List("Tags"), String
}
impl ResourceSet {
    new! {
        resource_set_type: String = "ResourceSetType", "replacement";
        resources: [resource_set::Resource] = "Resources", "update; 1 to 6 items";
    }
    set! {
        resource_set_name: String = "ResourceSetName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ResourceSet> {
    get! {
        attr_resource_set_arn: m::Arn = "ResourceSetArn";
    }
}
give! { ResourceSet: m::Arn = GetAtt("ResourceSetArn"); }
/// Property types and values of [`ResourceSet`].
pub mod resource_set {
    use crate::value::meaning as m;
    object!(DnsTargetResource = "AWS::Route53RecoveryReadiness::ResourceSet.DNSTargetResource", "route53recoveryreadiness-resourceset-dnstargetresource");
    impl DnsTargetResource {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            hosted_zone_arn: m::Arn = "HostedZoneArn", "update";
            record_set_id: String = "RecordSetId", "update";
            record_type: String = "RecordType", "update";
            target_resource: TargetResource = "TargetResource", "update";
        }
    }

    object!(NlbResource = "AWS::Route53RecoveryReadiness::ResourceSet.NLBResource", "route53recoveryreadiness-resourceset-nlbresource");
    impl NlbResource {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
        }
    }

    object!(R53ResourceRecord = "AWS::Route53RecoveryReadiness::ResourceSet.R53ResourceRecord", "route53recoveryreadiness-resourceset-r53resourcerecord");
    impl R53ResourceRecord {
        new! {}
        set! {
            domain_name: String = "DomainName", "update";
            record_set_id: String = "RecordSetId", "update";
        }
    }

    object!(Resource = "AWS::Route53RecoveryReadiness::ResourceSet.Resource", "route53recoveryreadiness-resourceset-resource");
    impl Resource {
        new! {}
        set! {
            component_id: String = "ComponentId", "update";
            dns_target_resource: DnsTargetResource = "DnsTargetResource", "update";
            readiness_scopes: [String] = "ReadinessScopes", "update";
            resource_arn: m::Arn = "ResourceArn", "update";
        }
    }

    object!(TargetResource = "AWS::Route53RecoveryReadiness::ResourceSet.TargetResource", "route53recoveryreadiness-resourceset-targetresource");
    impl TargetResource {
        new! {}
        set! {
            nlb_resource: NlbResource = "NLBResource", "update";
            r53_resource: R53ResourceRecord = "R53Resource", "update";
        }
    }
}
