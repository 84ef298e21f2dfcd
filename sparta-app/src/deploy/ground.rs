//! Bringing a stack into a state in which a change set can be made.

use super::approval::{Answer, Question};
use super::change_set;
use super::error::DeployError;
use super::follow;
use super::interrupt::Operation;
use super::stack::StackDeployment;
use super::state::{self, OnDeploy};
use crate::aws::{ChangeSetKind, DeleteRequest, StackDescription};
use crate::event::Event;

/// What the stack's status allows.
pub(super) enum Ground {
    /// A change set can be made.
    Ready {
        kind: ChangeSetKind,
        present: Option<StackDescription>,
    },
    /// Approval to clear it was not given.
    Declined(String),
}

impl StackDeployment<'_> {
    /// Brings the stack into a state in which a change set can be made.
    pub(super) async fn clear_the_ground(&self) -> Result<Ground, DeployError> {
        loop {
            let present = self
                .aimed
                .cloudformation
                .describe_stack(&self.aimed.stack.name)
                .await?;
            let status = present.as_ref().map(|stack| stack.status.clone());
            match (state::on_deploy(status.as_deref()), present) {
                (OnDeploy::Create, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Create,
                        // One that was deleted is no stack any more.
                        present: present.filter(StackDescription::is_shell),
                    });
                }
                (OnDeploy::Update, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Update,
                        present,
                    });
                }
                (OnDeploy::Wait, Some(present)) => self.aimed.attach(&present).await?,
                (OnDeploy::Recreate, Some(present)) => {
                    if let Answer::Declined(reason) = self.ask_to_recreate(&present).await {
                        return Ok(Ground::Declined(reason));
                    }
                    self.clear_away(&present).await?;
                }
                (OnDeploy::Refuse(reason, hint), present) => {
                    return Err(self.refusal(present, (reason, hint)).await?);
                }
                // The table waits for and deletes only stacks that are there.
                (OnDeploy::Wait | OnDeploy::Recreate, None) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Create,
                        present: None,
                    });
                }
            }
        }
    }

    async fn refusal(
        &self,
        present: Option<StackDescription>,
        (reason, hint): (&str, &str),
    ) -> Result<DeployError, DeployError> {
        let failed = match &present {
            Some(stack) => self.failed_resources(stack).await?,
            None => Vec::new(),
        };
        let (status, said) = present
            .map(|stack| (stack.status, stack.reason))
            .unwrap_or_default();
        let mut reason =
            said.map_or_else(|| reason.to_owned(), |said| format!("{reason} ({said})"));
        for resource in failed {
            reason.push_str("\n  ");
            reason.push_str(&resource);
        }
        Ok(DeployError::State {
            stack: self.name(),
            status,
            reason,
            hint: hint.replace("STACK", &self.aimed.stack.name),
        })
    }

    /// The resources that hold a stack back, a line each; none in a state that needs no help.
    async fn failed_resources(&self, stack: &StackDescription) -> Result<Vec<String>, DeployError> {
        if state::way_out(&stack.status).is_none() {
            return Ok(Vec::new());
        }
        let failed = self
            .aimed
            .cloudformation
            .failed_resources(&stack.id)
            .await?;
        Ok(self.aimed.held_by(&failed))
    }

    /// After an operation that ended in a state which needs help: what holds it back, and the way out.
    pub(super) async fn tell_aftermath(&self, stack: &StackDescription) -> Result<(), DeployError> {
        let Some(way_out) = state::way_out(&stack.status) else {
            return Ok(());
        };
        let mut message = format!("the stack is in {}", stack.status);
        for resource in self.failed_resources(stack).await? {
            message.push_str("\n  ");
            message.push_str(&resource);
        }
        self.aimed.deployer.say(Event::Warning {
            stack: self.name(),
            message,
            hint: Some(way_out.replace("STACK", &self.aimed.stack.name)),
        });
        Ok(())
    }

    async fn ask_to_recreate(&self, present: &StackDescription) -> Answer {
        let reasons = vec![format!(
            "stack {} never came to be: it is in {}",
            self.name(),
            present.status
        )];
        let text = "Delete what is left of it and create it anew?".to_owned();
        self.aimed
            .deployer
            .ask(Question {
                stack: self.name(),
                reasons,
                text,
                typed: None,
            })
            .await
    }

    async fn clear_away(&self, present: &StackDescription) -> Result<(), DeployError> {
        let retained = self.template.retained();
        self.aimed.deployer.say(Event::Deleting {
            stack: self.name(),
            retained,
        });
        let anchor = follow::before(&self.aimed.cloudformation, present)
            .await?
            .anchor;
        self.aimed.running(Operation::Deletion);
        let request = DeleteRequest {
            token: change_set::token(),
            role_arn: self.role_arn(),
            retain: Vec::new(),
        };
        self.aimed
            .cloudformation
            .delete_stack(&present.id, &request)
            .await
            .map_err(|error| DeployError::of_start(&self.aimed.stack.name, error))?;
        let ended = self.aimed.follow(&present.id, anchor).await?;
        self.aimed.deployer.watch.leave(&self.aimed.place);
        match ended.stack {
            None => Ok(()),
            Some(left) => Err(DeployError::State {
                stack: self.name(),
                status: left.status,
                reason: left
                    .reason
                    .unwrap_or_else(|| "it could not be deleted".to_owned()),
                hint: "look at its events, and run `sparta destroy`".to_owned(),
            }),
        }
    }
}
