//! Bringing a stack into a state in which a change set can be made.

use super::approval::{Answer, Question};
use super::change_set;
use super::error::DeployError;
use super::follow;
use super::interrupt::Phase;
use super::stack::StackDeployment;
use super::state::{self, OnDeploy};
use crate::aws::{ChangeSetKind, StackDescription};
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
                .cloudformation
                .describe_stack(&self.draft.stack.name)
                .await?;
            let status = present.as_ref().map(|stack| stack.status.clone());
            match (state::on_deploy(status.as_deref()), present) {
                (OnDeploy::Create, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Create,
                        present,
                    });
                }
                (OnDeploy::Update, present) => {
                    return Ok(Ground::Ready {
                        kind: ChangeSetKind::Update,
                        present,
                    });
                }
                (OnDeploy::Wait, Some(present)) => self.attach(&present).await?,
                (OnDeploy::Recreate, Some(present)) => {
                    if let Answer::Declined(reason) = self.ask_to_recreate(&present).await {
                        return Ok(Ground::Declined(reason));
                    }
                    self.clear_away(&present).await?;
                }
                (OnDeploy::Refuse(reason, hint), present) => {
                    return Err(self.refusal(present, (reason, hint)));
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

    fn refusal(
        &self,
        present: Option<StackDescription>,
        (reason, hint): (&str, &str),
    ) -> DeployError {
        let (status, said) = present
            .map(|stack| (stack.status, stack.reason))
            .unwrap_or_default();
        let reason = said.map_or_else(|| reason.to_owned(), |said| format!("{reason} ({said})"));
        DeployError::State {
            stack: self.name(),
            status,
            reason,
            hint: hint.to_owned(),
        }
    }

    /// Follows an operation that somebody started before.
    async fn attach(&self, present: &StackDescription) -> Result<(), DeployError> {
        self.draft.deployer.say(Event::Waiting {
            stack: self.name(),
            status: present.status.clone(),
        });
        let anchor = follow::anchor_of_running(&self.cloudformation, &present.id).await?;
        self.running("the operation that was under way");
        self.follow(&present.id, anchor).await?;
        self.draft.deployer.watch.enter(Phase::Idle);
        Ok(())
    }

    async fn ask_to_recreate(&self, present: &StackDescription) -> Answer {
        let reasons = vec![format!(
            "stack {} never came to be: it is in {}",
            self.name(),
            present.status
        )];
        let text = "Delete what is left of it and create it anew?".to_owned();
        self.draft
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
        let retained = self.draft.template.retained();
        self.draft.deployer.say(Event::Deleting {
            stack: self.name(),
            retained,
        });
        let anchor = follow::anchor(&self.cloudformation, &present.id).await?;
        self.running("the deletion");
        self.cloudformation
            .delete_stack(
                &present.id,
                self.role_arn().as_deref(),
                &change_set::token(),
            )
            .await?;
        let ended = self.follow(&present.id, anchor).await?;
        self.draft.deployer.watch.enter(Phase::Idle);
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
