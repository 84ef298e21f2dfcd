//! Texts of AWS, and what they are read as. Those of failed resources stand with their remedies.

use super::*;

fn denied(principal: Option<&str>, action: Option<&str>, resource: Option<&str>) -> Meaning {
    Meaning::AccessDenied(Box::new(Denied {
        principal: principal.map(str::to_owned),
        action: action.map(str::to_owned),
        resource: resource.map(str::to_owned),
    }))
}

fn in_use(name: &str, importers: &[&str]) -> Meaning {
    Meaning::ExportInUse(Box::new(ImportedExport {
        name: name.to_owned(),
        importers: importers.iter().map(|it| (*it).to_owned()).collect(),
    }))
}

/// Texts as AWS words them; most stand in issue threads of `aws/aws-cdk` and `aws/aws-cdk-cli`.
#[test]
fn reads_the_texts_of_aws() {
    let fixtures = [
        (
            None,
            "The submitted information didn't contain changes. Submit different information to create a change set.",
            Meaning::NoChanges,
        ),
        (None, "No updates are to be performed.", Meaning::NoChanges),
        (
            Some("ValidationError"),
            "Stack with id sparta-production does not exist",
            Meaning::NoSuchStack,
        ),
        (
            Some("ValidationError"),
            "Stack [sparta-production] does not exist",
            Meaning::NoSuchStack,
        ),
        (
            Some("ChangeSetNotFound"),
            "ChangeSet [x] does not exist",
            Meaning::NoSuchChangeSet,
        ),
        (
            Some("ValidationError"),
            "Stack:arn:aws:cloudformation:eu-west-2:123456789012:stack/s/1 is in UPDATE_IN_PROGRESS state and can not be updated.",
            Meaning::StackBusy {
                status: "UPDATE_IN_PROGRESS".into(),
            },
        ),
        (
            Some("ValidationError"),
            "Stack [s] cannot be deleted while TerminationProtection is enabled",
            Meaning::TerminationProtected,
        ),
        (
            Some("InvalidChangeSetStatus"),
            "ChangeSet [arn:x] cannot be executed in its current execution status of [EXECUTE_IN_PROGRESS]",
            Meaning::AlreadyExecuted,
        ),
        (
            Some("InsufficientCapabilitiesException"),
            "Requires capabilities : [CAPABILITY_NAMED_IAM]",
            Meaning::MissingCapabilities,
        ),
        (
            Some("ValidationError"),
            "Export Network:Vpc cannot be deleted as it is in use by App",
            in_use("Network:Vpc", &["App"]),
        ),
        (
            None,
            "sparta-devices already exists in stack arn:aws:cloudformation:eu-west-2:123456789012:stack/other/1",
            Meaning::AlreadyExists,
        ),
        (None, "Resource creation cancelled", Meaning::Cancelled),
        (None, "Resource update cancelled", Meaning::Cancelled),
        (
            Some("ExpiredToken"),
            "The security token included in the request is expired",
            Meaning::CredentialsRefused,
        ),
        (Some("Throttling"), "Rate exceeded", Meaning::Throttled),
        (
            Some("SomethingNew"),
            "Signature expired: 20260101T000000Z is now earlier than 20260101T001500Z",
            Meaning::ClockSkew,
        ),
        (
            None,
            "The bucket you tried to delete is not empty (Service: S3, Status Code: 409)",
            Meaning::BucketNotEmpty,
        ),
        (
            None,
            "The maximum number of VPCs has been reached.",
            Meaning::QuotaExceeded,
        ),
        (None, "It did not work.", Meaning::Other),
        (
            Some("InvalidChangeSetStatus"),
            "ChangeSet [arn:x] cannot be executed in its current execution status of [OBSOLETE]",
            Meaning::Outdated,
        ),
    ];
    for (code, text, expected) in fixtures {
        assert_eq!(meaning(code, text), expected, "{text}");
    }
}

#[test]
fn a_wrong_clock_is_told_from_a_wrong_key() {
    let fixtures = [
        (
            Some("SignatureDoesNotMatch"),
            "Signature expired: 20260101T000000Z is now earlier than 20260101T001500Z (20260101T002000Z - 5 min.)",
            Meaning::ClockSkew,
        ),
        (
            Some("InvalidSignatureException"),
            "Signature not yet current: 20260101T002000Z is still later than 20260101T001500Z",
            Meaning::ClockSkew,
        ),
        (
            Some("SignatureDoesNotMatch"),
            "The request signature we calculated does not match the signature you provided.",
            Meaning::CredentialsRefused,
        ),
        (
            Some("InvalidSignatureException"),
            "The request signature we calculated does not match the signature you provided.",
            Meaning::CredentialsRefused,
        ),
    ];
    for (code, text, expected) in fixtures {
        assert_eq!(meaning(code, text), expected, "{text}");
    }
}

#[test]
fn names_who_may_not_do_what() {
    let text = "User: arn:aws:iam::123456789012:user/dev is not authorized to perform: cloudformation:CreateChangeSet \
                on resource: arn:aws:cloudformation:eu-west-2:123456789012:stack/s/* because no identity-based policy \
                allows the cloudformation:CreateChangeSet action";
    let expected = denied(
        Some("arn:aws:iam::123456789012:user/dev"),
        Some("cloudformation:CreateChangeSet"),
        Some("arn:aws:cloudformation:eu-west-2:123456789012:stack/s/*"),
    );
    assert_eq!(meaning(Some("AccessDenied"), text), expected);
    assert_eq!(
        meaning(Some("AccessDenied"), "Access Denied"),
        denied(None, None, None)
    );
}

#[test]
fn names_the_export_and_the_stacks_that_import_it() {
    let fixtures = [
        (
            Some("ValidationError"),
            "Export vpc-demo:DemoVPCPublicSubnetIDs0C2D9BEE cannot be deleted as it is in use by cdk-vpc-to-cfn-elb-demo and elb-cfn-demo",
            in_use(
                "vpc-demo:DemoVPCPublicSubnetIDs0C2D9BEE",
                &["cdk-vpc-to-cfn-elb-demo", "elb-cfn-demo"],
            ),
        ),
        (
            None,
            "Export Network:Vpc cannot be updated as it is in use by Web, Api and Jobs. Rollback requested by user.",
            in_use("Network:Vpc", &["Web", "Api", "Jobs"]),
        ),
        (
            None,
            "Delete canceled. Cannot delete export Network:Vpc as it is in use by App.",
            in_use("Network:Vpc", &["App"]),
        ),
        (
            Some("ValidationError"),
            "Export Network:Vpc is imported by stack App",
            in_use("Network:Vpc", &["App"]),
        ),
        (
            None,
            "The security group sg-1 cannot be deleted as it is in use by eni-1",
            Meaning::Other,
        ),
    ];
    for (code, text, expected) in fixtures {
        assert_eq!(meaning(code, text), expected, "{text}");
    }
}
