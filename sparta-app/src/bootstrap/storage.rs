//! Where assets are kept.

use sparta_constructs::cfn::{ecr, s3};
use sparta_constructs::core::{DeletionPolicy, Handle, Output, Stack};
use sparta_constructs::value::pseudo;
use sparta_constructs::{json, sub};

use super::name;

/// The bucket of files and the repository of images.
pub(super) struct Storage {
    pub(super) bucket: Handle<s3::Bucket>,
    pub(super) repository: Handle<ecr::Repository>,
}

pub(super) fn add(stack: Stack) -> Storage {
    let storage = Storage {
        bucket: bucket(stack),
        repository: repository(stack),
    };
    Output::new(storage.bucket.reference())
        .description("the bucket of file assets")
        .add(stack, "BucketName");
    Output::new(storage.bucket.attr_regional_domain_name())
        .description("its domain name")
        .add(stack, "BucketDomainName");
    Output::new(storage.repository.reference())
        .description("the repository of image assets")
        .add(stack, "ImageRepositoryName");
    storage
}

fn bucket(stack: Stack) -> Handle<s3::Bucket> {
    let bucket = s3::Bucket::new()
        .set_raw("BucketName", name("assets"))
        .set_raw(
            "BucketEncryption",
            json!({"ServerSideEncryptionConfiguration": [
                {"BucketKeyEnabled": true, "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}},
            ]}),
        )
        .set_raw(
            "PublicAccessBlockConfiguration",
            json!({"BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true}),
        )
        .set_raw("VersioningConfiguration", json!({"Status": "Enabled"}))
        .set_raw(
            "LifecycleConfiguration",
            // What is current is in use by somebody's template; only garbage collection makes it noncurrent.
            json!({"Rules": [
                {"Id": "CleanupOldVersions", "Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 30}},
                {"Id": "AbortIncompleteMultipartUploads", "Status": "Enabled",
                 "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}},
            ]}),
        )
        .add(stack, "StagingBucket")
        .deletion_policy(DeletionPolicy::Retain)
        .update_replace_policy(DeletionPolicy::Retain);
    let policy = json!({
        "Version": "2012-10-17", "Id": "AccessControl",
        "Statement": [{
            "Sid": "AllowSSLRequestsOnly", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [bucket.attr_arn(), sub!(bucket.attr_arn(), "/*")],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }],
    });
    s3::BucketPolicy::new(bucket, policy).add(stack, "StagingBucketPolicy");
    bucket
}

fn repository(stack: Stack) -> Handle<ecr::Repository> {
    let rules = r#"{"rules":[{"rulePriority":1,"description":"images without a tag are left-overs of failed pushes","selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":365},"action":{"type":"expire"}}]}"#;
    // Functions pull their images themselves:
    // https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#configuration-images-permissions
    let pull = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "LambdaECRImageRetrievalPolicy", "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            "Condition": {"StringLike": {"aws:sourceArn":
                sub!("arn:", pseudo::PARTITION, ":lambda:", pseudo::REGION, ":", pseudo::ACCOUNT_ID, ":function:*")}},
        }],
    });
    ecr::Repository::new()
        .set_raw("RepositoryName", name("container-assets"))
        .set_raw("ImageTagMutability", "IMMUTABLE")
        .set_raw("LifecyclePolicy", json!({"LifecyclePolicyText": rules}))
        .set_raw("RepositoryPolicyText", pull)
        .add(stack, "ContainerAssetsRepository")
        .deletion_policy(DeletionPolicy::Retain)
        .update_replace_policy(DeletionPolicy::Retain)
}
