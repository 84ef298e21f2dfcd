//! Taking roles.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use aws_config::SdkConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_sdk_sts::error::SdkError;
use aws_sdk_sts::operation::assume_role::AssumeRoleError;

use super::error::{AwsError, Call, failure};

/// A role to take.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Role {
    /// Its ARN.
    pub arn: String,
    /// The external id that its trust policy asks for.
    pub external_id: Option<String>,
}

impl Role {
    /// The 12-digit account that the role belongs to.
    pub fn account(&self) -> Option<&str> {
        self.arn
            .split(':')
            .nth(4)
            .filter(|account| !account.is_empty())
    }
}

/// Takes a role: credentials that are renewed by themselves. The role is taken once now, so that one that
/// may not be taken is known before anything is done.
pub(super) async fn assume(
    config: &SdkConfig,
    call: Call<'_>,
    role: &Role,
) -> Result<SharedCredentialsProvider, AwsError> {
    let mut builder = AssumeRoleProvider::builder(&role.arn)
        .session_name("sparta")
        .configure(config);
    if let Some(external_id) = &role.external_id {
        builder = builder.external_id(external_id);
    }
    if let Some(region) = config.region() {
        builder = builder.region(region.clone());
    }
    let renewing = builder.build().await;
    let first = renewing
        .provide_credentials()
        .await
        .map_err(|error| refusal(call, &error))?;
    Ok(SharedCredentialsProvider::new(Taken {
        first: Mutex::new(Some(first)),
        renewing,
    }))
}

/// Why a role could not be taken: the answer of STS where there was one.
fn refusal(call: Call<'_>, error: &CredentialsError) -> AwsError {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if let Some(answer) = inner.downcast_ref::<SdkError<AssumeRoleError>>() {
            return failure(call, answer);
        }
        cause = inner.source();
    }
    AwsError::NoAnswer {
        operation: call.operation,
        address: call.address.to_owned(),
        reason: error.to_string(),
    }
}

/// The credentials that were taken first, then new ones.
struct Taken {
    first: Mutex<Option<Credentials>>,
    renewing: AssumeRoleProvider,
}

impl fmt::Debug for Taken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Taken").finish_non_exhaustive()
    }
}

impl ProvideCredentials for Taken {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let first = self
            .first
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        match first {
            Some(credentials) => future::ProvideCredentials::ready(Ok(credentials)),
            None => self.renewing.provide_credentials(),
        }
    }
}
