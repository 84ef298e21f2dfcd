// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3Outposts`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPoint = "AWS::S3Outposts::AccessPoint", "s3outposts-accesspoint", None, m::Arn
}
impl AccessPoint {
    new! {
        name: String = "Name", "replacement; 3 to 50 characters";
        bucket: String = "Bucket", "replacement; 20 to 2048 characters";
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration", "replacement";
    }
    set! {
        policy: v::Json = "Policy", "update";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { AccessPoint: m::Arn = Ref; }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    use crate::value::meaning as m;
    object!(VpcConfiguration = "AWS::S3Outposts::AccessPoint.VpcConfiguration", "s3outposts-accesspoint-vpcconfiguration");
    impl VpcConfiguration {
        new! {}
        set! {
            vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 1024 characters";
        }
    }
}

resource! {
    Bucket = "AWS::S3Outposts::Bucket", "s3outposts-bucket", List("Tags"), m::Arn
}
impl Bucket {
    new! {
        bucket_name: String = "BucketName", "replacement; 3 to 63 characters";
        outpost_id: String = "OutpostId", "replacement";
    }
    set! {
        lifecycle_configuration: bucket::LifecycleConfiguration = "LifecycleConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Bucket> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Bucket: m::Arn = Ref; }
/// Property types and values of [`Bucket`].
pub mod bucket {
    object!(AbortIncompleteMultipartUpload = "AWS::S3Outposts::Bucket.AbortIncompleteMultipartUpload", "s3outposts-bucket-abortincompletemultipartupload");
    impl AbortIncompleteMultipartUpload {
        new! {
            days_after_initiation: i64 = "DaysAfterInitiation", "update; at least 0";
        }
    }

    object!(Filter = "AWS::S3Outposts::Bucket.Filter", "s3outposts-bucket-filter");
    impl Filter {
        new! {}
        set! {
            and_operator: FilterAndOperator = "AndOperator", "update";
            prefix: String = "Prefix", "update";
            tag: crate::cfn::Tag = "Tag", "update";
        }
    }

    object!(FilterAndOperator = "AWS::S3Outposts::Bucket.FilterAndOperator", "s3outposts-bucket-filterandoperator");
    impl FilterAndOperator {
        new! {
            tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
        }
        set! {
            prefix: String = "Prefix", "update";
        }
    }

    object!(LifecycleConfiguration = "AWS::S3Outposts::Bucket.LifecycleConfiguration", "s3outposts-bucket-lifecycleconfiguration");
    impl LifecycleConfiguration {
        new! {
            rules: [Rule] = "Rules", "update";
        }
    }

    object!(Rule = "AWS::S3Outposts::Bucket.Rule", "s3outposts-bucket-rule");
    impl Rule {
        new! {}
        set! {
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload", "update";
            expiration_date: String = "ExpirationDate", "update";
            expiration_in_days: i64 = "ExpirationInDays", "update; at least 1";
            filter: Filter = "Filter", "update";
            id: String = "Id", "update; at most 255 characters";
            status: Status = "Status", "update";
        }
    }
    values! { Status: Enabled = "Enabled", Disabled = "Disabled" }
}

resource! {
    BucketPolicy = "AWS::S3Outposts::BucketPolicy", "s3outposts-bucketpolicy", None, String
}
impl BucketPolicy {
    new! {
        bucket: String = "Bucket", "replacement; 20 to 2048 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    Endpoint = "AWS::S3Outposts::Endpoint", "s3outposts-endpoint", None, m::Arn
}
impl Endpoint {
    new! {
        security_group_id: m::ec2::SecurityGroupId = "SecurityGroupId", "replacement; 1 to 100 characters";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement; 1 to 100 characters";
        outpost_id: String = "OutpostId", "replacement";
    }
    set! {
        access_type: endpoint::AccessType = "AccessType", "replacement; default `Private`";
        customer_owned_ipv4_pool: String = "CustomerOwnedIpv4Pool", "replacement";
        failed_reason: endpoint::FailedReason = "FailedReason", "update";
    }
}
impl c::Handle<Endpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cidr_block: String = "CidrBlock";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_network_interfaces: [v::Json] = "NetworkInterfaces";
        attr_status: String = "Status";
    }
}
give! { Endpoint: m::Arn = Ref; }
/// Property types and values of [`Endpoint`].
pub mod endpoint {
    use crate::value::meaning as m;
    object!(FailedReason = "AWS::S3Outposts::Endpoint.FailedReason", "s3outposts-endpoint-failedreason");
    impl FailedReason {
        new! {}
        set! {
            error_code: String = "ErrorCode", "update";
            message: String = "Message", "update";
        }
    }

    object!(NetworkInterface = "AWS::S3Outposts::Endpoint.NetworkInterface", "s3outposts-endpoint-networkinterface");
    impl NetworkInterface {
        new! {
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update; 1 to 100 characters";
        }
    }
    values! { AccessType: CustomerOwnedIp = "CustomerOwnedIp", Private = "Private" }
}
