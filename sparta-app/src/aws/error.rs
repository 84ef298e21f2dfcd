//! What can go wrong in a call to AWS, and the one place that turns the SDK's errors into it.

use std::error::Error as StdError;

use aws_sdk_cloudformation::config::http::HttpResponse;
use aws_sdk_cloudformation::error::{ProvideErrorMetadata, SdkError};
use thiserror::Error;

use super::message::{Meaning, meaning};

/// A call to AWS that did not succeed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AwsError {
    /// No source of credentials had any.
    #[error("no AWS credentials found; tried {tried}")]
    NoCredentials {
        /// The sources, in the order in which they were asked.
        tried: String,
    },
    /// AWS does not accept the credentials: expired, deleted or mistyped.
    #[error("AWS does not accept the credentials: {message} ({code})")]
    CredentialsRefused {
        /// AWS's error code.
        code: String,
        /// AWS's message.
        message: String,
    },
    /// The clocks differ too much for a signature to be valid.
    #[error("the clock of this machine is too far from that of AWS: {message}")]
    ClockSkew {
        /// AWS's message.
        message: String,
    },
    /// No region is known.
    #[error(
        "no region: neither the stack's environment nor --region, AWS_REGION or the profile names one"
    )]
    NoRegion,
    /// No connection could be made.
    #[error("cannot connect to {address}: {reason}")]
    Unreachable {
        /// Host and port.
        address: String,
        /// What the operating system said.
        reason: String,
    },
    /// The request was sent, but no whole answer came back.
    #[error("{operation} got no answer from {address}: {reason}")]
    NoAnswer {
        /// The API operation.
        operation: &'static str,
        /// Host and port.
        address: String,
        /// What was seen instead.
        reason: String,
    },
    /// A policy does not allow the call.
    #[error("{principal} may not call {action} on {resource}")]
    AccessDenied {
        /// Who called.
        principal: String,
        /// The action that is missing.
        action: String,
        /// What it was to be done on.
        resource: String,
    },
    /// The API answered "slow down" until the retries were used up.
    #[error("{operation} was throttled: {message}")]
    Throttled {
        /// The API operation.
        operation: &'static str,
        /// AWS's message.
        message: String,
    },
    /// A fault on AWS's side.
    #[error("{operation} failed on the side of AWS with HTTP {status}: {message}")]
    ServiceFault {
        /// The API operation.
        operation: &'static str,
        /// The HTTP status.
        status: u16,
        /// AWS's message.
        message: String,
    },
    /// AWS understood the request and refused it.
    #[error("{operation} was refused: {message} ({code})")]
    Refused {
        /// The API operation.
        operation: &'static str,
        /// AWS's error code.
        code: String,
        /// AWS's message.
        message: String,
        /// What the message means.
        meaning: Meaning,
    },
    /// An answer lacks what it must have.
    #[error("the answer of {operation} has no {field}")]
    Incomplete {
        /// The API operation.
        operation: &'static str,
        /// What is missing.
        field: &'static str,
    },
    /// A file to be sent could not be read.
    #[error("cannot read {path} to send it: {reason}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the operating system said.
        reason: String,
    },
}

impl AwsError {
    /// What to do about it, when that is known.
    pub fn hint(&self) -> Option<String> {
        let text = match self {
            Self::NoCredentials { .. } => {
                "run `aws sso login` or `aws configure`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; \
                 without an account, `sparta local start` and `--local`"
            }
            Self::CredentialsRefused { .. } => {
                "log in again (`aws sso login`), or renew the keys of the profile"
            }
            Self::ClockSkew { .. } => {
                "set the clock of this machine (NTP) and run the command again"
            }
            Self::NoRegion => "give --region, or set AWS_REGION",
            Self::Unreachable { .. } => {
                "check --endpoint-url, AWS_ENDPOINT_URL, the region's name and the network"
            }
            Self::AccessDenied { .. } => {
                "add that action to the caller's policy, or use another --profile"
            }
            Self::Throttled { .. } => "run the command again: it goes on where this one stopped",
            Self::Refused {
                meaning: Meaning::StackBusy { .. },
                ..
            } => "wait for the running operation; `sparta deploy` attaches to it",
            _ => return None,
        };
        Some(text.to_owned())
    }

    /// True when the same call may succeed a moment later.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Throttled { .. }
                | Self::ServiceFault { .. }
                | Self::Unreachable { .. }
                | Self::NoAnswer { .. }
        )
    }

    /// True when the caller's setup is at fault, not the operation.
    pub fn is_setup(&self) -> bool {
        matches!(
            self,
            Self::NoCredentials { .. }
                | Self::CredentialsRefused { .. }
                | Self::ClockSkew { .. }
                | Self::NoRegion
        )
    }

    /// What AWS meant by its refusal.
    pub fn meaning(&self) -> Option<&Meaning> {
        match self {
            Self::Refused { meaning, .. } => Some(meaning),
            _ => None,
        }
    }
}

/// Whom a client calls.
#[derive(Debug, Clone)]
pub(super) struct Callee {
    /// Host and port.
    pub(super) address: String,
    /// The sources of credentials, for the message that none had any.
    pub(super) sources: String,
}

impl Callee {
    pub(super) fn call(&self, operation: &'static str) -> Call<'_> {
        Call {
            operation,
            address: &self.address,
            sources: &self.sources,
        }
    }
}

/// A call: what was asked, and of whom.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) operation: &'static str,
    pub(super) address: &'a str,
    pub(super) sources: &'a str,
}

/// Turns the SDK's error of one call into ours.
pub(super) fn failure<E>(call: Call<'_>, error: &SdkError<E, HttpResponse>) -> AwsError
where
    E: ProvideErrorMetadata + StdError + 'static,
{
    if mentions_credentials(error) {
        return AwsError::NoCredentials {
            tried: call.sources.to_owned(),
        };
    }
    match error {
        SdkError::ServiceError(answer) => {
            let status = answer.raw().status().as_u16();
            let code = answer.err().code().unwrap_or("without a code").to_owned();
            let message = answer.err().message().unwrap_or("no message").to_owned();
            refusal(call, status, code, message)
        }
        SdkError::DispatchFailure(failure) if failure.is_io() && never_connected(error) => {
            AwsError::Unreachable {
                address: call.address.to_owned(),
                reason: innermost(error),
            }
        }
        SdkError::TimeoutError(_) => no_answer(call, "the time for it was up".to_owned()),
        SdkError::DispatchFailure(failure) if failure.is_timeout() && never_connected(error) => {
            AwsError::Unreachable {
                address: call.address.to_owned(),
                reason: innermost(error),
            }
        }
        other => no_answer(call, innermost(other)),
    }
}

fn no_answer(call: Call<'_>, reason: String) -> AwsError {
    AwsError::NoAnswer {
        operation: call.operation,
        address: call.address.to_owned(),
        reason,
    }
}

fn refusal(call: Call<'_>, status: u16, code: String, message: String) -> AwsError {
    let operation = call.operation;
    match meaning(Some(&code), &message) {
        Meaning::CredentialsRefused => AwsError::CredentialsRefused { code, message },
        Meaning::ClockSkew => AwsError::ClockSkew { message },
        Meaning::Throttled => AwsError::Throttled { operation, message },
        Meaning::AccessDenied(denied) => AwsError::AccessDenied {
            principal: denied.principal.unwrap_or_else(|| "the caller".to_owned()),
            action: denied.action.unwrap_or_else(|| operation.to_owned()),
            resource: denied.resource.unwrap_or_else(|| call.address.to_owned()),
        },
        _ if status >= 500 => AwsError::ServiceFault {
            operation,
            status,
            message,
        },
        meaning => AwsError::Refused {
            operation,
            code,
            message,
            meaning,
        },
    }
}

fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        (*error).source()
    })
}

fn mentions_credentials(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(<dyn StdError>::is::<aws_credential_types::provider::error::CredentialsError>)
}

/// The SDK does not say in its types whether a connection stood; its connector's text does.
fn never_connected(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(|cause| {
        let text = cause.to_string();
        text.contains("(Connect)") || text.contains("dns error") || text.contains("connect timeout")
    })
}

fn innermost(error: &(dyn StdError + 'static)) -> String {
    chain(error)
        .last()
        .map_or_else(|| error.to_string(), ToString::to_string)
}
