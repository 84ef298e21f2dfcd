//! Where a stack is: account, region, and the credentials to go there with.

use std::collections::HashMap;
use std::fmt;

use super::deployer::Observer;
use super::error::DeployError;
use crate::aws::{AwsError, CallerIdentity, Connection, Role};
use crate::event::Event;
use crate::plan::{Placeholders, StackArtifact};

/// Account, region and credentials of a stack, now that they are known.
#[derive(Debug, Clone)]
pub struct Target {
    /// The region.
    pub region: String,
    /// Who calls: the role that the assembly names, or the caller.
    pub identity: CallerIdentity,
    /// The way to AWS with these credentials.
    pub connection: Connection,
}

/// Finds out where stacks are; what several have in common is asked for once.
pub struct Targets {
    connection: Connection,
    assume_roles: bool,
    observer: Observer,
    identity: Option<CallerIdentity>,
    /// By role and region; `None` for a role that was refused.
    roles: HashMap<(String, String), Option<Connection>>,
}

impl fmt::Debug for Targets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Targets")
            .field("assume_roles", &self.assume_roles)
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

impl Targets {
    /// With the caller's way to AWS. `assume_roles` is false where there are none to take: on an emulator.
    /// `observer` is told of a role that is refused.
    pub fn new(connection: Connection, assume_roles: bool, observer: Observer) -> Self {
        Self {
            connection,
            assume_roles,
            observer,
            identity: None,
            roles: HashMap::new(),
        }
    }

    /// Account, region and credentials of a stack: in the role that the assembly names for it, or as the caller.
    ///
    /// # Errors
    /// [`DeployError::WrongAccount`] when the stack belongs to another account; [`DeployError::Aws`] when no
    /// region is known, or AWS cannot be asked or does not accept the credentials.
    pub async fn of(&mut self, stack: &StackArtifact) -> Result<Target, DeployError> {
        let region = self
            .connection
            .region_or(stack.environment.region.as_deref())?
            .to_owned();
        let identity = match &self.identity {
            Some(identity) => identity.clone(),
            None => self.connection.identity(&region).await?,
        };
        self.identity = Some(identity.clone());
        if let Some(target) = self.in_role(stack, (&region, &identity)).await? {
            return Ok(target);
        }
        match &stack.environment.account {
            Some(expected) if *expected != identity.account => Err(DeployError::WrongAccount {
                stack: stack.name.clone(),
                expected: expected.clone(),
                found: identity.account,
            }),
            _ => Ok(Target {
                region,
                identity,
                connection: self.connection.clone(),
            }),
        }
    }

    /// The target in the role that the assembly names, when the caller may take it.
    async fn in_role(
        &mut self,
        stack: &StackArtifact,
        (region, caller): (&str, &CallerIdentity),
    ) -> Result<Option<Target>, DeployError> {
        let Some(role) = stack.assume_role_arn.as_ref().filter(|_| self.assume_roles) else {
            return Ok(None);
        };
        let account = stack.environment.account.as_ref();
        let role = Placeholders {
            account: account.unwrap_or(&caller.account),
            region,
            partition: caller.partition(),
        }
        .resolve(role);
        let key = (role.clone(), region.to_owned());
        let connection = if let Some(connection) = self.roles.get(&key) {
            connection.clone()
        } else {
            let connection = self.take_role(stack, &role, region).await?;
            self.roles.insert(key, connection.clone());
            connection
        };
        Ok(connection.map(|connection| Target {
            region: region.to_owned(),
            identity: CallerIdentity {
                account: account_of(&role).unwrap_or_else(|| caller.account.clone()),
                arn: role,
            },
            connection,
        }))
    }

    async fn take_role(
        &self,
        stack: &StackArtifact,
        role: &str,
        region: &str,
    ) -> Result<Option<Connection>, DeployError> {
        let wanted = Role {
            arn: role.to_owned(),
            external_id: None,
        };
        match self.connection.assume(&wanted, region).await {
            Ok(connection) => Ok(Some(connection)),
            // An account that is not bootstrapped has no such role, and the caller may be able to do without.
            Err(error @ (AwsError::AccessDenied { .. } | AwsError::Refused { .. })) => {
                (self.observer)(Event::Warning {
                    stack: stack.name.clone(),
                    message: format!(
                        "the assembly names the role {role} for it, which is refused ({error}); the caller's own \
                         credentials are used"
                    ),
                    hint: None,
                });
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The account of a role, from its ARN.
fn account_of(role_arn: &str) -> Option<String> {
    let account = role_arn.split(':').nth(4)?;
    (!account.is_empty()).then(|| account.to_owned())
}
