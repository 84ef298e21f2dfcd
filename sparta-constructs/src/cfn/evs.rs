// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EVS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Environment = "AWS::EVS::Environment", "evs-environment", List("Tags"), String
}
impl Environment {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 12 to 21 characters";
        service_access_subnet_id: String = "ServiceAccessSubnetId", "replacement; 15 to 24 characters";
        terms_accepted: bool = "TermsAccepted", "replacement";
        vcf_version: environment::VcfVersion = "VcfVersion", "replacement";
    }
    set! {
        connectivity_info: environment::ConnectivityInfo = "ConnectivityInfo", "replacement";
        environment_name: String = "EnvironmentName", "replacement";
        hosts: [environment::HostInfoForCreate] = "Hosts", "update; 4 items; cannot be read back";
        initial_vlans: environment::InitialVlans = "InitialVlans", "update; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        license_info: environment::LicenseInfo = "LicenseInfo", "replacement; 1 items";
        service_access_security_groups: environment::ServiceAccessSecurityGroups = "ServiceAccessSecurityGroups", "replacement";
        site_id: String = "SiteId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vcf_hostnames: environment::VcfHostnames = "VcfHostnames", "replacement";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_checks: [v::Json] = "Checks";
        attr_created_at: String = "CreatedAt";
        attr_credentials: [v::Json] = "Credentials";
        attr_environment_arn: m::Arn = "EnvironmentArn";
        attr_environment_id: String = "EnvironmentId";
        attr_environment_state: String = "EnvironmentState";
        attr_modified_at: String = "ModifiedAt";
        attr_state_details: String = "StateDetails";
    }
}
give! { Environment: m::Arn = GetAtt("EnvironmentArn"); }
/// Property types and values of [`Environment`].
pub mod environment {
    use crate::value::meaning as m;
    object!(Check = "AWS::EVS::Environment.Check", "evs-environment-check");
    impl Check {
        new! {
            type_: Type = "Type", "update; deprecated by AWS";
            result: CheckResult = "Result", "update; deprecated by AWS";
        }
        set! {
            impaired_since: String = "ImpairedSince", "update; deprecated by AWS";
        }
    }

    object!(ConnectivityInfo = "AWS::EVS::Environment.ConnectivityInfo", "evs-environment-connectivityinfo");
    impl ConnectivityInfo {
        new! {
            private_route_server_peerings: [String] = "PrivateRouteServerPeerings", "update; 2 items";
        }
    }

    object!(HostInfoForCreate = "AWS::EVS::Environment.HostInfoForCreate", "evs-environment-hostinfoforcreate");
    impl HostInfoForCreate {
        new! {
            host_name: String = "HostName", "update";
            instance_type: InstanceType = "InstanceType", "update";
            key_name: String = "KeyName", "update; 1 to 255 characters";
        }
        set! {
            dedicated_host_id: String = "DedicatedHostId", "update; 1 to 25 characters";
            placement_group_id: String = "PlacementGroupId", "update; 1 to 25 characters";
        }
    }

    object!(InitialVlanInfo = "AWS::EVS::Environment.InitialVlanInfo", "evs-environment-initialvlaninfo");
    impl InitialVlanInfo {
        new! {
            cidr: String = "Cidr", "update";
        }
    }

    object!(InitialVlans = "AWS::EVS::Environment.InitialVlans", "evs-environment-initialvlans");
    new_struct! { InitialVlans, InitialVlansRequired {
        edge_v_tep: InitialVlanInfo = "EdgeVTep", "update";
        expansion_vlan1: InitialVlanInfo = "ExpansionVlan1", "update";
        expansion_vlan2: InitialVlanInfo = "ExpansionVlan2", "update";
        hcx: InitialVlanInfo = "Hcx", "update";
        nsx_up_link: InitialVlanInfo = "NsxUpLink", "update";
        v_motion: InitialVlanInfo = "VMotion", "update";
        v_san: InitialVlanInfo = "VSan", "update";
        v_tep: InitialVlanInfo = "VTep", "update";
        vm_management: InitialVlanInfo = "VmManagement", "update";
        vmk_management: InitialVlanInfo = "VmkManagement", "update";
    } }
    impl InitialVlans {
        set! {
            hcx_network_acl_id: String = "HcxNetworkAclId", "update; 4 to 21 characters";
            is_hcx_public: bool = "IsHcxPublic", "update";
        }
    }

    object!(LicenseInfo = "AWS::EVS::Environment.LicenseInfo", "evs-environment-licenseinfo");
    impl LicenseInfo {
        new! {
            solution_key: String = "SolutionKey", "update";
            vsan_key: String = "VsanKey", "update";
        }
    }

    object!(Secret = "AWS::EVS::Environment.Secret", "evs-environment-secret");
    impl Secret {
        new! {}
        set! {
            secret_arn: m::Arn = "SecretArn", "update; deprecated by AWS";
        }
    }

    object!(ServiceAccessSecurityGroups = "AWS::EVS::Environment.ServiceAccessSecurityGroups", "evs-environment-serviceaccesssecuritygroups");
    impl ServiceAccessSecurityGroups {
        new! {}
        set! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 2 items";
        }
    }

    object!(VcfHostnames = "AWS::EVS::Environment.VcfHostnames", "evs-environment-vcfhostnames");
    new_struct! { VcfHostnames, VcfHostnamesRequired {
        cloud_builder: String = "CloudBuilder", "update";
        nsx: String = "Nsx", "update";
        nsx_edge1: String = "NsxEdge1", "update";
        nsx_edge2: String = "NsxEdge2", "update";
        nsx_manager1: String = "NsxManager1", "update";
        nsx_manager2: String = "NsxManager2", "update";
        nsx_manager3: String = "NsxManager3", "update";
        sddc_manager: String = "SddcManager", "update";
        v_center: String = "VCenter", "update";
    } }
    values! { VcfVersion: Vcf5_2_1 = "VCF-5.2.1", Vcf5_2_2 = "VCF-5.2.2", SelfDeployed = "SELF_DEPLOYED" }
    values! { CheckResult: Passed = "PASSED", Failed = "FAILED", Unknown = "UNKNOWN" }
    values! { Type: KeyReuse = "KEY_REUSE", KeyCoverage = "KEY_COVERAGE", Reachability = "REACHABILITY", VcfVersion = "VCF_VERSION", HostCount = "HOST_COUNT" }
    values! { InstanceType: I4iMetal = "i4i.metal", I7iMetal24xl = "i7i.metal-24xl", I7iMetal48xl = "i7i.metal-48xl" }
}
