// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DSQL`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Cluster = "AWS::DSQL::Cluster", "dsql-cluster", List("Tags"), String
}
impl Cluster {
    new! {}
    set! {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        kms_encryption_key: String = "KmsEncryptionKey", "update; 1 to 2048 characters; cannot be read back";
        multi_region_properties: cluster::MultiRegionProperties = "MultiRegionProperties", "update";
        policy_document: String = "PolicyDocument", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_encryption_details: v::Json = "EncryptionDetails";
        attr_endpoint: String = "Endpoint";
        attr_identifier: String = "Identifier";
        attr_policy_version: String = "PolicyVersion";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_status: String = "Status";
        attr_vpc_endpoint: String = "VpcEndpoint";
        attr_vpc_endpoint_service_name: String = "VpcEndpointServiceName";
    }
}
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(EncryptionDetails = "AWS::DSQL::Cluster.EncryptionDetails", "dsql-cluster-encryptiondetails");
    impl EncryptionDetails {
        new! {}
        set! {
            encryption_status: String = "EncryptionStatus", "update";
            encryption_type: String = "EncryptionType", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(MultiRegionProperties = "AWS::DSQL::Cluster.MultiRegionProperties", "dsql-cluster-multiregionproperties");
    impl MultiRegionProperties {
        new! {}
        set! {
            clusters: [String] = "Clusters", "update";
            witness_region: String = "WitnessRegion", "update; at most 50 characters";
        }
    }
}
