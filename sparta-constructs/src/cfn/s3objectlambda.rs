// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3ObjectLambda`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPoint = "AWS::S3ObjectLambda::AccessPoint", "s3objectlambda-accesspoint", None, String
}
impl AccessPoint {
    new! {
        object_lambda_configuration: access_point::ObjectLambdaConfiguration = "ObjectLambdaConfiguration", "update";
    }
    set! {
        name: String = "Name", "replacement; 3 to 45 characters";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_alias: v::Json = "Alias";
        attr_alias_status: String = "Alias.Status";
        attr_alias_value: String = "Alias.Value";
        attr_arn: m::Arn = "Arn";
        attr_creation_date: String = "CreationDate";
        attr_policy_status: v::Json = "PolicyStatus";
        attr_policy_status_is_public: bool = "PolicyStatus.IsPublic";
        attr_public_access_block_configuration: v::Json = "PublicAccessBlockConfiguration";
        attr_public_access_block_configuration_block_public_acls: bool = "PublicAccessBlockConfiguration.BlockPublicAcls";
        attr_public_access_block_configuration_block_public_policy: bool = "PublicAccessBlockConfiguration.BlockPublicPolicy";
        attr_public_access_block_configuration_ignore_public_acls: bool = "PublicAccessBlockConfiguration.IgnorePublicAcls";
        attr_public_access_block_configuration_restrict_public_buckets: bool = "PublicAccessBlockConfiguration.RestrictPublicBuckets";
    }
}
give! { AccessPoint: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    use crate::value::meaning as m;
    object!(Alias = "AWS::S3ObjectLambda::AccessPoint.Alias", "s3objectlambda-accesspoint-alias");
    impl Alias {
        new! {}
    }

    object!(AwsLambda = "AWS::S3ObjectLambda::AccessPoint.AwsLambda", "s3objectlambda-accesspoint-awslambda");
    impl AwsLambda {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update; 1 to 2048 characters";
        }
        set! {
            function_payload: String = "FunctionPayload", "update";
        }
    }

    object!(ContentTransformation = "AWS::S3ObjectLambda::AccessPoint.ContentTransformation", "s3objectlambda-accesspoint-contenttransformation");
    impl ContentTransformation {
        new! {
            aws_lambda: AwsLambda = "AwsLambda", "update";
        }
    }

    object!(ObjectLambdaConfiguration = "AWS::S3ObjectLambda::AccessPoint.ObjectLambdaConfiguration", "s3objectlambda-accesspoint-objectlambdaconfiguration");
    impl ObjectLambdaConfiguration {
        new! {
            supporting_access_point: m::s3::AccessPointArn = "SupportingAccessPoint", "update; 1 to 2048 characters";
            transformation_configurations: [TransformationConfiguration] = "TransformationConfigurations", "update";
        }
        set! {
            allowed_features: [String] = "AllowedFeatures", "update";
            cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled", "update";
        }
    }

    object!(PolicyStatus = "AWS::S3ObjectLambda::AccessPoint.PolicyStatus", "s3objectlambda-accesspoint-policystatus");
    impl PolicyStatus {
        new! {}
    }

    object!(PublicAccessBlockConfiguration = "AWS::S3ObjectLambda::AccessPoint.PublicAccessBlockConfiguration", "s3objectlambda-accesspoint-publicaccessblockconfiguration");
    impl PublicAccessBlockConfiguration {
        new! {}
        set! {
            block_public_acls: bool = "BlockPublicAcls", "update";
            block_public_policy: bool = "BlockPublicPolicy", "update";
            ignore_public_acls: bool = "IgnorePublicAcls", "update";
            restrict_public_buckets: bool = "RestrictPublicBuckets", "update";
        }
    }

    object!(TransformationConfiguration = "AWS::S3ObjectLambda::AccessPoint.TransformationConfiguration", "s3objectlambda-accesspoint-transformationconfiguration");
    impl TransformationConfiguration {
        new! {
            actions: [String] = "Actions", "update";
            content_transformation: ContentTransformation = "ContentTransformation", "update";
        }
    }
}

resource! {
    AccessPointPolicy = "AWS::S3ObjectLambda::AccessPointPolicy", "s3objectlambda-accesspointpolicy", None, String
}
impl AccessPointPolicy {
    new! {
        object_lambda_access_point: String = "ObjectLambdaAccessPoint", "replacement; 3 to 45 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}
