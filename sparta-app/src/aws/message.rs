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
    /// Other stacks import a value this stack exports, so it can neither go nor change.
    ExportInUse(Box<ImportedExport>),
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
    /// The change set no longer fits the stack: somebody changed it in the meantime.
    Outdated,
    /// A resource was made, and did not become ready in time.
    NotStable,
    /// The tasks of an ECS service kept stopping, so ECS gave the deployment up.
    CircuitBreaker,
    /// The function behind a custom resource answered that it failed.
    CustomResourceFailed,
    /// The function behind a custom resource did not answer.
    CustomResourceSilent,
    /// A wait condition or an instance was not signalled in time.
    SignalMissing,
    /// Something else still uses the resource.
    StillNeeded,
    /// Something that a property names does not exist.
    NotFound,
    /// No stack exports that name.
    NoSuchExport,
    /// A resource with a name of its own cannot be replaced.
    NameInTheWay,
    /// The stack's policy does not allow the update.
    DeniedByStackPolicy,
    /// A property is missing, unknown or has a value that is not allowed.
    InvalidProperties,
    /// A role cannot be taken by the service it is for.
    RoleNotUsable,
    /// A secret of that name waits for its deletion.
    ScheduledForDeletion,
    /// Address ranges overlap.
    AddressConflict,
    /// AWS has no such machine free.
    NoCapacity,
    /// A container image cannot be fetched.
    NoImage,
    /// A key is disabled or waits for its deletion.
    KeyUnusable,
    /// Something else is changing the resource right now.
    Conflict,
    /// A nested stack failed; the cause is among its own events.
    Nested,
    /// A fault inside AWS.
    ServiceFault,
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

/// An export that other stacks import, as far as the message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedExport {
    /// The export's name.
    pub name: String,
    /// The stacks that import it.
    pub importers: Vec<String>,
}

/// Reads an error code (`None` for the reason of an event or a change set) and a message.
pub fn meaning(code: Option<&str>, message: &str) -> Meaning {
    let code = code.unwrap_or_default();
    if code.contains("Signature") {
        return by_signature(message);
    }
    by_code(code).unwrap_or_else(|| by_text(code, message))
}

/// A signature is refused for a wrong key and for a wrong clock with the same codes (`SignatureDoesNotMatch`,
/// `InvalidSignatureException`); only the message tells.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>,
/// <https://github.com/boto/botocore/issues/149>
fn by_signature(message: &str) -> Meaning {
    let clock = ["Signature expired", "Signature not yet current"];
    if clock.iter().any(|part| message.contains(part)) {
        Meaning::ClockSkew
    } else {
        Meaning::CredentialsRefused
    }
}

fn by_code(code: &str) -> Option<Meaning> {
    match code {
        "ExpiredToken"
        | "ExpiredTokenException"
        | "InvalidClientTokenId"
        | "UnrecognizedClientException"
        | "InvalidAccessKeyId"
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
    if message.contains("is not authorized to perform") || code.starts_with("AccessDenied") {
        return access_denied(message);
    }
    let known = |texts: &'static [(&[&str], Meaning)]| {
        let rule = texts
            .iter()
            .find(|(parts, _)| parts.iter().all(|part| message.contains(part)));
        rule.map(|(_, meaning)| meaning.clone())
    };
    known(ANSWERS)
        .or_else(|| busy_status(message).map(|status| Meaning::StackBusy { status }))
        .or_else(|| export_in_use(message).map(|export| Meaning::ExportInUse(Box::new(export))))
        .or_else(|| known(REASONS))
        .unwrap_or(Meaning::Other)
}

/// What `CloudFormation` itself answers: all of the parts, and what they mean. The first rule that fits counts.
const ANSWERS: &[(&[&str], Meaning)] = &[
    (&["didn't contain changes"], Meaning::NoChanges),
    (&["No updates are to be performed"], Meaning::NoChanges),
    (&["Resource creation cancelled"], Meaning::Cancelled),
    (
        &["Resource creation Initiated, cancelled"],
        Meaning::Cancelled,
    ),
    (&["Resource update cancelled"], Meaning::Cancelled),
    (&["Resource deletion cancelled"], Meaning::Cancelled),
    (&["ChangeSet", "does not exist"], Meaning::NoSuchChangeSet),
    (&["Stack", "does not exist"], Meaning::NoSuchStack),
    (
        &["in its current execution status of [EXECUTE_"],
        Meaning::AlreadyExecuted,
    ),
    (
        &["in its current execution status of [OBSOLETE"],
        Meaning::Outdated,
    ),
    (
        &["TerminationProtection is enabled"],
        Meaning::TerminationProtected,
    ),
];

/// What failed resources say. Services word it in many ways, the parts here are those that stay the same.
const REASONS: &[(&[&str], Meaning)] = &[
    (&["Requires capabilities"], Meaning::MissingCapabilities),
    (
        &["custom-named resource requires replacing"],
        Meaning::NameInTheWay,
    ),
    (&["denied by stack policy"], Meaning::DeniedByStackPolicy),
    (&["Circuit Breaker was triggered"], Meaning::CircuitBreaker),
    (&["from custom resource"], Meaning::CustomResourceFailed),
    (
        &["Custom Resource failed to stabilize"],
        Meaning::CustomResourceSilent,
    ),
    (
        &["response from your Custom Resource"],
        Meaning::CustomResourceSilent,
    ),
    (&["WaitCondition timed out"], Meaning::SignalMissing),
    (&["resource signal(s)"], Meaning::SignalMissing),
    (&["Embedded stack", "was not successfully"], Meaning::Nested),
    (&["No export named"], Meaning::NoSuchExport),
    (&["scheduled for deletion"], Meaning::ScheduledForDeletion),
    (&["already exists"], Meaning::AlreadyExists),
    (&["AlreadyExists"], Meaning::AlreadyExists),
    (&["Signature expired"], Meaning::ClockSkew),
    (&["Signature not yet current"], Meaning::ClockSkew),
    (
        &["bucket you tried to delete is not empty"],
        Meaning::BucketNotEmpty,
    ),
    (&["Rate exceeded"], Meaning::Throttled),
    (&["HandlerErrorCode: Throttling"], Meaning::Throttled),
    (&["CannotPullContainer"], Meaning::NoImage),
    (&["Source image", "does not exist"], Meaning::NoImage),
    (&["InsufficientInstanceCapacity"], Meaning::NoCapacity),
    (&["Capacity is unavailable"], Meaning::NoCapacity),
    (&["limit exceeded"], Meaning::QuotaExceeded),
    (&["LimitExceeded"], Meaning::QuotaExceeded),
    (&["maximum number of"], Meaning::QuotaExceeded),
    (&["DependencyViolation"], Meaning::StillNeeded),
    (
        &["has dependencies and cannot be deleted"],
        Meaning::StillNeeded,
    ),
    (&["has a dependent object"], Meaning::StillNeeded),
    (&["must detach all policies first"], Meaning::StillNeeded),
    (&["KMSInvalidState"], Meaning::KeyUnusable),
    (&["is pending deletion"], Meaning::KeyUnusable),
    (&["conflicts with another subnet"], Meaning::AddressConflict),
    (&["cannot be assumed"], Meaning::RoleNotUsable),
    (&["unable to assume"], Meaning::RoleNotUsable),
    (&["HandlerErrorCode: NotStabilized"], Meaning::NotStable),
    (&["did not stabilize"], Meaning::NotStable),
    (&["Exceeded attempts to wait"], Meaning::NotStable),
    (&["Unable to fetch parameters"], Meaning::NotFound),
    (&["HandlerErrorCode: NotFound"], Meaning::NotFound),
    (&["HandlerErrorCode: ResourceConflict"], Meaning::Conflict),
    (&["ResourceInUse"], Meaning::Conflict),
    (&["Model validation failed"], Meaning::InvalidProperties),
    (
        &["Properties validation failed"],
        Meaning::InvalidProperties,
    ),
    (
        &["Encountered unsupported property"],
        Meaning::InvalidProperties,
    ),
    (
        &["HandlerErrorCode: InvalidRequest"],
        Meaning::InvalidProperties,
    ),
    (&["Internal Failure"], Meaning::ServiceFault),
    (
        &["HandlerErrorCode: ServiceInternalError"],
        Meaning::ServiceFault,
    ),
];

/// `Stack:arn… is in UPDATE_IN_PROGRESS state and can not be updated.`
fn busy_status(message: &str) -> Option<String> {
    let (_, rest) = message.split_once("is in ")?;
    let status = rest.split_whitespace().next()?;
    let upper = status.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    (upper && status.contains('_') && rest.contains("state")).then(|| status.to_owned())
}

/// `Export E cannot be deleted as it is in use by A and B`, the same with `cannot be updated`, or
/// `Delete canceled. Cannot delete export E as it is in use by A, B and C.` The emulator says
/// `Export E is imported by stack A`.
/// <https://github.com/aws/aws-cdk/issues/604>, <https://github.com/awslabs/generative-ai-cdk-constructs/issues/959>
fn export_in_use(message: &str) -> Option<ImportedExport> {
    let markers = ["as it is in use by ", "is imported by stack "];
    let (before, users) = markers
        .iter()
        .find_map(|marker| message.split_once(marker))?;
    let (_, named) = before
        .split_once("Export ")
        .or_else(|| before.split_once("export "))?;
    let name = named.split_whitespace().next()?.trim_matches(QUOTES);
    // A sentence may follow, such as `Rollback requested by user.`; names of stacks have no dots.
    let users = users.split('.').next().unwrap_or_default();
    let importers = users.split(',').flat_map(|part| part.split(" and "));
    Some(ImportedExport {
        name: name.to_owned(),
        importers: importers
            .filter_map(|part| part.split_whitespace().next())
            .map(|stack| stack.trim_matches(QUOTES).to_owned())
            .collect(),
    })
}

const QUOTES: [char; 2] = ['\'', '"'];

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
mod tests;
