//! Reasons as AWS words them, where they are from, and what is advised.

use super::remedy;

/// A reason, where somebody met it, and a part of the advice.
struct Reason {
    text: &'static str,
    from: &'static str,
    advice: &'static str,
}

const ERROR_CODES: &str = "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html";
const TROUBLESHOOTING: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html";

const REASONS: &[Reason] = &[
    Reason {
        text: "API: iam:CreateRole User: arn:aws:iam::123456789012:user/dev is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::123456789012:role/r",
        from: TROUBLESHOOTING,
        advice: "allow iam:CreateRole on arn:aws:iam::123456789012:role/r to arn:aws:iam::123456789012:user/dev",
    },
    Reason {
        text: "Resource handler returned message: \"Access Denied (Service: S3, Status Code: 403)\" is not authorized to perform: s3:PutBucketPolicy",
        from: TROUBLESHOOTING,
        advice: "allow s3:PutBucketPolicy to whoever deploys",
    },
    Reason {
        text: "sparta-devices already exists in stack arn:aws:cloudformation:eu-west-2:123456789012:stack/other/1",
        from: TROUBLESHOOTING,
        advice: "--import-existing",
    },
    Reason {
        text: "Resource of type 'AWS::SQS::Queue' with identifier 'jobs' already exists. (HandlerErrorCode: AlreadyExists)",
        from: ERROR_CODES,
        advice: "--import-existing",
    },
    Reason {
        text: "The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400)",
        from: TROUBLESHOOTING,
        advice: "raise the quota",
    },
    Reason {
        text: "Resource handler returned message: \"limit exceeded\" (HandlerErrorCode: ServiceLimitExceeded)",
        from: ERROR_CODES,
        advice: "raise the quota",
    },
    Reason {
        text: "The bucket you tried to delete is not empty (Service: S3, Status Code: 409)",
        from: TROUBLESHOOTING,
        advice: "empty the bucket",
    },
    Reason {
        text: "Export Network:Vpc cannot be deleted as it is in use by App",
        from: "https://github.com/aws/aws-cdk/issues/3414",
        advice: "stack App imports Network:Vpc: first deploy it without that import",
    },
    Reason {
        text: "Resource handler returned message: \"Rate exceeded\" (HandlerErrorCode: Throttling)",
        from: ERROR_CODES,
        advice: "AWS was busy",
    },
    Reason {
        text: "Resource handler returned message: \"Exceeded attempts to wait\" (HandlerErrorCode: NotStabilized)",
        from: ERROR_CODES,
        advice: "did not become ready in time",
    },
    Reason {
        text: "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.\" (RequestToken: 0, HandlerErrorCode: GeneralServiceException)",
        from: "https://repost.aws/articles/ARQJJetqfbSGq8hUxlBV9O8Q/ecs-deployment-circuit-breaker-was-triggered",
        advice: "tasks kept stopping",
    },
    Reason {
        text: "Received response status [FAILED] from custom resource. Message returned: no (RequestId: 0)",
        from: TROUBLESHOOTING,
        advice: "the function's log",
    },
    Reason {
        text: "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [81bc180d]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.",
        from: "https://github.com/aws-samples/aws-saas-factory-eks-reference-architecture/issues/67",
        advice: "never answered",
    },
    Reason {
        text: "Custom Resource failed to stabilize in expected time",
        from: "https://github.com/aws/aws-cdk/issues/2126",
        advice: "never answered",
    },
    Reason {
        text: "WaitCondition timed out. Received 0 conditions when expecting 1",
        from: TROUBLESHOOTING,
        advice: "nobody signalled",
    },
    Reason {
        text: "Failed to receive 1 resource signal(s) within the specified duration",
        from: TROUBLESHOOTING,
        advice: "nobody signalled",
    },
    Reason {
        text: "The subnet 'subnet-0d544dc539aeafb80' has dependencies and cannot be deleted. (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation; Request ID: 0; Proxy: null)",
        from: "https://github.com/aws/aws-cdk/issues/14456",
        advice: "still uses it",
    },
    Reason {
        text: "resource sg-04eb9b4569cb59608 has a dependent object (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation; Proxy: null)",
        from: "https://github.com/aws/aws-cdk/issues/14456",
        advice: "still uses it",
    },
    Reason {
        text: "Resource handler returned message: \"The security group 'sg-1' does not exist\" (HandlerErrorCode: NotFound)",
        from: ERROR_CODES,
        advice: "does not exist in this account and region",
    },
    Reason {
        text: "Unable to fetch parameters [/sparta/image] from parameter store for this account.",
        from: "https://github.com/aws/aws-cdk/issues/7051",
        advice: "does not exist in this account and region",
    },
    Reason {
        text: "No export named Network:Vpc found. Rollback requested by user.",
        from: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html",
        advice: "deploy the stack that exports it first",
    },
    Reason {
        text: "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename apirdsdb and update the stack again.",
        from: "https://github.com/cloudtools/stacker/issues/96",
        advice: "new name in the same change",
    },
    Reason {
        text: "Action denied by stack policy: Statement [#1] does not allow [Update:*] for resource [LogicalResourceId/Table];",
        from: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html",
        advice: "--stack-policy",
    },
    Reason {
        text: "Properties validation failed for resource Queue with message: #: extraneous key [QueuName] is not permitted",
        from: ERROR_CODES,
        advice: "correct the property",
    },
    Reason {
        text: "Encountered unsupported property Colour",
        from: TROUBLESHOOTING,
        advice: "correct the property",
    },
    Reason {
        text: "The role defined for the function cannot be assumed by Lambda. (Service: Lambda, Status Code: 400)",
        from: "https://repost.aws/knowledge-center/lambda-function-assume-iam-role",
        advice: "trust policy",
    },
    Reason {
        text: "You can't create this secret because a secret with this name is already scheduled for deletion.",
        from: "https://github.com/udondan/cdk-ec2-key-pair/issues/2",
        advice: "restore the secret",
    },
    Reason {
        text: "The CIDR '10.0.0.0/24' conflicts with another subnet (Service: Ec2, Status Code: 400)",
        from: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html",
        advice: "no other subnet",
    },
    Reason {
        text: "We currently do not have sufficient capacity. (Error Code: InsufficientInstanceCapacity)",
        from: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html",
        advice: "availability zone",
    },
    Reason {
        text: "Source image 123456789012.dkr.ecr.eu-west-2.amazonaws.com/api:1 does not exist. Provide a valid source image.",
        from: "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html",
        advice: "push the image",
    },
    Reason {
        text: "KMSInvalidStateException: arn:aws:kms:eu-west-2:123456789012:key/1 is pending deletion.",
        from: "https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html",
        advice: "cancel its deletion",
    },
    Reason {
        text: "Attempt to change a resource which is still in use: ResourceInUseException: Table is being updated",
        from: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html",
        advice: "other change is done",
    },
    Reason {
        text: "Embedded stack arn:aws:cloudformation:eu-west-2:123456789012:stack/n/1 was not successfully created: The following resource(s) failed to create: [Queue].",
        from: TROUBLESHOOTING,
        advice: "nested stack",
    },
    Reason {
        text: "Internal Failure",
        from: ERROR_CODES,
        advice: "Health Dashboard",
    },
];

#[test]
fn every_reason_has_its_remedy() {
    for Reason { text, from, advice } in REASONS {
        let told = remedy(text).unwrap_or_else(|| panic!("no remedy for `{text}` ({from})"));
        assert!(told.contains(advice), "`{text}` ({from}) gets `{told}`");
    }
}

#[test]
fn there_are_more_than_twenty_different_remedies() {
    let told: std::collections::BTreeSet<String> =
        REASONS.iter().filter_map(|it| remedy(it.text)).collect();
    assert!(told.len() >= 20, "{}", told.len());
    assert_eq!(remedy("It did not work."), None);
}
