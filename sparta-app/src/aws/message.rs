//! What AWS means by what it says.
//!
//! `CloudFormation` answers most refusals with the code `ValidationError` and tells them apart in prose
//! only. All reading of that prose happens in [`meaning`], with its fixtures below it.

/// What a message of AWS means, as far as the driver acts on it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// The change set has nothing in it.
    NoChanges,
    /// The stack does not exist.
    NoSuchStack,
    /// The change set does not exist.
    NoSuchChangeSet,
    /// The change set is being executed already, or was.
    AlreadyExecuted,
    /// The stack is in a state that does not allow the operation.
    StackBusy {
        /// The stack's status, such as `UPDATE_IN_PROGRESS`.
        status: String,
    },
    /// The stack is protected against deletion.
    TerminationProtected,
    /// The template needs a capability that the request did not acknowledge.
    MissingCapabilities,
    /// A resource with that name is there already.
    AlreadyExists,
    /// Another stack imports a value this stack exports.
    ExportInUse,
    /// A policy does not allow the call.
    AccessDenied(Box<Denied>),
    /// The credentials are no longer valid, or never were.
    CredentialsRefused,
    /// The clock of this machine differs too much from that of AWS.
    ClockSkew,
    /// Not a failure of its own: another resource failed, and this one was stopped.
    Cancelled,
    /// A quota of the account is used up.
    QuotaExceeded,
    /// The bucket does not exist.
    NoSuchBucket,
    /// The bucket is not empty, so it cannot be deleted.
    BucketNotEmpty,
    /// Too many requests: to be tried again.
    Throttled,
    /// Nothing the driver tells apart.
    Other,
}

/// A call that a policy does not allow, as far as the message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Denied {
    /// Who called.
    pub principal: Option<String>,
    /// The action that was not allowed, such as `cloudformation:CreateChangeSet`.
    pub action: Option<String>,
    /// What it was to be done on.
    pub resource: Option<String>,
}

/// Reads an error code (`None` for the reason of an event or a change set) and a message.
pub fn meaning(code: Option<&str>, message: &str) -> Meaning {
    by_code(code.unwrap_or_default()).unwrap_or_else(|| by_text(code.unwrap_or_default(), message))
}

fn by_code(code: &str) -> Option<Meaning> {
    match code {
        "ExpiredToken"
        | "ExpiredTokenException"
        | "InvalidClientTokenId"
        | "UnrecognizedClientException"
        | "InvalidAccessKeyId"
        | "SignatureDoesNotMatch"
        | "AuthFailure" => Some(Meaning::CredentialsRefused),
        "RequestExpired" | "RequestTimeTooSkewed" | "RequestInTheFuture" => {
            Some(Meaning::ClockSkew)
        }
        "Throttling"
        | "ThrottlingException"
        | "TooManyRequestsException"
        | "SlowDown"
        | "RequestLimitExceeded" => Some(Meaning::Throttled),
        "InsufficientCapabilitiesException" => Some(Meaning::MissingCapabilities),
        "ChangeSetNotFound" | "ChangeSetNotFoundException" => Some(Meaning::NoSuchChangeSet),
        "NoSuchBucket" => Some(Meaning::NoSuchBucket),
        "AlreadyExistsException" => Some(Meaning::AlreadyExists),
        "LimitExceededException" | "LimitExceeded" => Some(Meaning::QuotaExceeded),
        _ => None,
    }
}

fn by_text(code: &str, message: &str) -> Meaning {
    let has = |part: &str| message.contains(part);
    if has("didn't contain changes") || has("No updates are to be performed") {
        Meaning::NoChanges
    } else if has("Resource creation cancelled")
        || has("Resource creation Initiated, cancelled")
        || has("Resource update cancelled")
        || has("Resource deletion cancelled")
    {
        Meaning::Cancelled
    } else if has("is not authorized to perform") || code.starts_with("AccessDenied") {
        access_denied(message)
    } else if has("Stack") && has("does not exist") {
        Meaning::NoSuchStack
    } else if has("in its current execution status of [EXECUTE_") {
        Meaning::AlreadyExecuted
    } else if has("TerminationProtection is enabled") {
        Meaning::TerminationProtected
    } else if let Some(status) = busy_status(message) {
        Meaning::StackBusy { status }
    } else if has("Requires capabilities") {
        Meaning::MissingCapabilities
    } else if has("Cannot delete export")
        || has("cannot be deleted as it is in use by")
        || has("in use by stack")
    {
        Meaning::ExportInUse
    } else if has("already exists") || has("AlreadyExists") {
        Meaning::AlreadyExists
    } else if has("Signature expired") || has("Signature not yet current") {
        Meaning::ClockSkew
    } else if has("bucket you tried to delete is not empty") {
        Meaning::BucketNotEmpty
    } else if has("Rate exceeded") {
        Meaning::Throttled
    } else if has("limit exceeded") || has("LimitExceeded") || has("maximum number of") {
        Meaning::QuotaExceeded
    } else {
        Meaning::Other
    }
}

/// `Stack:arn… is in UPDATE_IN_PROGRESS state and can not be updated.`
fn busy_status(message: &str) -> Option<String> {
    let (_, rest) = message.split_once("is in ")?;
    let status = rest.split_whitespace().next()?;
    let upper = status.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    (upper && status.contains('_') && rest.contains("state")).then(|| status.to_owned())
}

/// `User: P is not authorized to perform: A on resource: R because no identity-based policy allows …`
fn access_denied(message: &str) -> Meaning {
    let after = |marker: &str| {
        let (_, rest) = message.split_once(marker)?;
        let word = rest.split_whitespace().next()?;
        Some(word.trim_end_matches([',', '.']).to_owned())
    };
    Meaning::AccessDenied(Box::new(Denied {
        principal: after("User: "),
        action: after("is not authorized to perform: "),
        resource: after("on resource: "),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(principal: Option<&str>, action: Option<&str>, resource: Option<&str>) -> Meaning {
        Meaning::AccessDenied(Box::new(Denied {
            principal: principal.map(str::to_owned),
            action: action.map(str::to_owned),
            resource: resource.map(str::to_owned),
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
                Meaning::ExportInUse,
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
            (
                None,
                "Received response status [FAILED] from custom resource.",
                Meaning::Other,
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
}
