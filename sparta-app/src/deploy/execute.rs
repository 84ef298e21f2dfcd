//! Change sets of one stack: made, removed, approved, executed.

use super::approval::{self, Answer, Question};
use super::change_set;
use super::error::DeployError;
use super::follow;
use super::interrupt::Phase;
use super::options::Execution;
use super::outcome::Outcome;
use super::stack::StackDeployment;
use super::state;
use crate::aws::{ChangeSetRequest, ExecuteRequest, Provisioning, StackDescription};
use crate::event::{Event, Failure, ResourceChange};

/// A change set that stands.
pub(super) struct Standing {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) stack_id: String,
    /// The stack as it was before.
    pub(super) present: Option<StackDescription>,
}

impl StackDeployment<'_> {
    pub(super) async fn create(
        &self,
        request: &ChangeSetRequest,
        present: Option<StackDescription>,
    ) -> Result<Standing, DeployError> {
        self.draft.deployer.watch.enter(Phase::ChangeSet {
            stack: self.name(),
            region: self.target.region.clone(),
            name: request.name.clone(),
            new_stack: present.is_none(),
        });
        let created = self.cloudformation.create_change_set(request).await?;
        Ok(Standing {
            name: request.name.clone(),
            id: created.id,
            stack_id: created.stack_id,
            present,
        })
    }

    /// Removes a change set that is not to be executed, and the stack when it came to be only for that.
    pub(super) async fn remove(&self, standing: &Standing) -> Result<(), DeployError> {
        self.cloudformation
            .delete_change_set(&standing.stack_id, &standing.name)
            .await?;
        if standing.present.is_none() {
            change_set::remove_shell(&self.cloudformation, &standing.stack_id).await?;
        }
        self.draft.deployer.watch.enter(Phase::Idle);
        self.draft.deployer.say(Event::ChangeSetRemoved {
            stack: self.name(),
            change_set: standing.name.clone(),
        });
        Ok(())
    }

    pub(super) async fn nothing_to_do(
        &self,
        present: Option<StackDescription>,
    ) -> Result<Outcome, DeployError> {
        if let Some(present) = &present {
            self.protect(present).await?;
        }
        Ok(Outcome::NoChanges {
            outputs: present.map(|stack| stack.outputs).unwrap_or_default(),
        })
    }

    /// Asks where that is needed, and executes.
    pub(super) async fn decide(
        &self,
        standing: Standing,
        changes: &[ResourceChange],
    ) -> Result<Outcome, DeployError> {
        let options = &self.draft.deployer.options;
        if options.execution == Execution::PrepareOnly {
            // It is to stay: an interrupt from here on must not remove it.
            self.draft.deployer.watch.enter(Phase::Idle);
            return Ok(Outcome::NotExecuted {
                change_set: standing.id,
            });
        }
        let reasons = approval::reasons(options.require_approval, changes);
        if !reasons.is_empty() {
            let text = format!("Deploy {}?", self.name());
            let question = Question {
                stack: self.name(),
                reasons,
                text,
                typed: None,
            };
            if let Answer::Declined(reason) = self.draft.deployer.ask(question).await {
                self.remove(&standing).await?;
                return Ok(Outcome::Declined { reason });
            }
        }
        self.execute(&standing, changes.len()).await
    }

    async fn execute(&self, standing: &Standing, resources: usize) -> Result<Outcome, DeployError> {
        let options = &self.draft.deployer.options;
        let anchor = match &standing.present {
            Some(_) => follow::anchor(&self.cloudformation, &standing.stack_id).await?,
            None => None,
        };
        self.draft.deployer.say(Event::Executing {
            stack: self.name(),
            change_set: standing.name.clone(),
            resources,
        });
        self.running("the deployment");
        let request = ExecuteRequest {
            change_set: standing.id.clone(),
            token: change_set::token(),
            // An express change set has said so itself, and must not be told twice.
            failing: (options.provisioning == Provisioning::Standard).then_some(options.failing),
        };
        self.cloudformation.execute_change_set(&request).await?;
        let ended = self.follow(&standing.stack_id, anchor).await?;
        self.conclude(ended).await
    }

    async fn conclude(&self, ended: follow::Ended) -> Result<Outcome, DeployError> {
        let status = ended
            .stack
            .as_ref()
            .map_or("DELETE_COMPLETE", |stack| &stack.status)
            .to_owned();
        match ended.stack {
            Some(stack) if state::is_success(&status) => {
                self.protect(&stack).await?;
                Ok(Outcome::Deployed {
                    outputs: stack.outputs,
                })
            }
            _ => {
                if let Some(failure) = &ended.failure {
                    self.draft.deployer.say(Event::Failed(failure.clone()));
                }
                let failure: Option<Box<Failure>> = ended.failure.map(Box::new);
                Ok(if state::is_rolled_back(&status) {
                    Outcome::RolledBack { status, failure }
                } else {
                    Outcome::Failed { status, failure }
                })
            }
        }
    }

    /// Sets the protection against deletion, which no change set carries.
    async fn protect(&self, stack: &StackDescription) -> Result<(), DeployError> {
        if let Some(wanted) = self
            .draft
            .stack
            .termination_protection
            .filter(|wanted| *wanted != stack.protected)
        {
            self.cloudformation.protect(&stack.id, wanted).await?;
        }
        Ok(())
    }
}
