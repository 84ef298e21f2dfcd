//! The credentials that assets are published with.

use std::collections::HashMap;

use crate::aws::{AwsError, Connection, Role};
use crate::deploy::deployer::Deployer;
use crate::deploy::error::DeployError;
use crate::deploy::stack::StackDeployment;
use crate::event::Event;

/// Takes the roles that asset manifests name, each once.
///
/// They are taken with the caller's credentials, not with those of the role that stacks are deployed with: the
/// bootstrap stack's deploy role may not take others.
pub(super) struct Access<'a> {
    deployer: &'a Deployer,
    taken: HashMap<(Role, String), Connection>,
}

impl<'a> Access<'a> {
    pub(super) fn new(deployer: &'a Deployer) -> Self {
        Self {
            deployer,
            taken: HashMap::new(),
        }
    }

    /// The connection for a destination: as the role it names, else as the caller.
    ///
    /// A role of the caller's own account that may not be taken, or is not there, is done without, as the CDK
    /// does: the caller may be allowed to write all the same.
    pub(super) async fn connection(
        &mut self,
        stack: &StackDeployment<'_>,
        role: (Option<&str>, Option<&str>),
        region: &str,
    ) -> Result<Connection, DeployError> {
        let own = &self.deployer.connection;
        let (Some(arn), external_id) = role else {
            return Ok(own.clone());
        };
        let here = stack.placeholders();
        let role = Role {
            arn: here.resolve(arn),
            external_id: external_id.map(|id| here.resolve(id)),
        };
        let key = (role, region.to_owned());
        if let Some(connection) = self.taken.get(&key) {
            return Ok(connection.clone());
        }
        let connection = match own.assume(&key.0, region).await {
            Ok(connection) => connection,
            Err(error @ (AwsError::AccessDenied { .. } | AwsError::Refused { .. }))
                if key.0.account() == Some(here.account) =>
            {
                let role = &key.0.arn;
                self.deployer.say(Event::Warning {
                    stack: stack.name(),
                    message: format!(
                        "cannot publish as {role}: {error}; the caller's own credentials are used"
                    ),
                    hint: None,
                });
                own.clone()
            }
            Err(error) => {
                return Err(DeployError::Role {
                    stack: stack.name(),
                    role: key.0.arn,
                    source: Box::new(error),
                });
            }
        };
        self.taken.insert(key, connection.clone());
        Ok(connection)
    }
}
