//! Change sets of one stack: made, removed, approved, executed.

use super::approval::{self, Answer, Question, RequireApproval};
use super::change_set::{self, Made};
use super::error::DeployError;
use super::follow;
use super::interrupt::{Operation, Phase};
use super::options::Execution;
use super::outcome::Outcome;
use super::stack::StackDeployment;
use super::state;
use crate::aws::{
    AwsError, ChangeSetRequest, CreatedChangeSet, ExecuteRequest, Failing, Meaning, Provisioning,
    StackDescription,
};
use crate::event::{Event, Failure, ResourceChange};
use crate::plan::StackPlan;
use crate::plan::agreement::SetVerdict;

/// A change set that stands.
pub(super) struct Standing {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) stack_id: String,
    /// The stack as it was before.
    pub(super) present: Option<StackDescription>,
}

/// What became of the wish for a change set.
pub(super) enum Proposed {
    /// It stands, and would change this.
    Changes(Standing, Vec<ResourceChange>, Vec<SetVerdict>),
    /// There is nothing to change, and it was removed; the stack is like this.
    Nothing(Option<StackDescription>),
}

impl StackDeployment<'_> {
    /// Has a change set made, and reads it. One that cannot be executed does not stay.
    pub(super) async fn propose(
        &self,
        request: &ChangeSetRequest,
        present: Option<StackDescription>,
    ) -> Result<Proposed, DeployError> {
        let standing = self.create(request, present).await?;
        let cloudformation = &self.aimed.cloudformation;
        let pace = self.aimed.deployer.options.pace;
        match change_set::wait(cloudformation, &standing.id, pace).await? {
            Made::Ready(description) => {
                let verdicts = change_set::verdicts(&description);
                let description = change_set::with_nested(cloudformation, description).await?;
                let changes = change_set::changes(&description, &self.aimed.stack.provenance);
                Ok(Proposed::Changes(standing, changes, verdicts))
            }
            Made::Empty => {
                self.remove(&standing).await?;
                Ok(Proposed::Nothing(standing.present))
            }
            Made::Failed(reason) => {
                self.remove(&standing).await?;
                Err(DeployError::ChangeSet {
                    stack: self.name(),
                    reason,
                })
            }
        }
    }

    pub(super) async fn create(
        &self,
        request: &ChangeSetRequest,
        present: Option<StackDescription>,
    ) -> Result<Standing, DeployError> {
        let phase = Phase::ChangeSet {
            name: request.name.clone(),
            new_stack: present.is_none(),
        };
        self.aimed.deployer.watch.enter(&self.aimed.place, phase);
        let created = match self.aimed.cloudformation.create_change_set(request).await {
            Ok(created) => created,
            Err(error) => self.found_again(request, error).await?,
        };
        Ok(Standing {
            name: request.name.clone(),
            id: created.id,
            stack_id: created.stack_id,
            present,
        })
    }

    /// A change set of a name nobody else can have is ours: the answer to the first attempt was lost.
    async fn found_again(
        &self,
        request: &ChangeSetRequest,
        error: AwsError,
    ) -> Result<CreatedChangeSet, DeployError> {
        let is_ours = self.aimed.deployer.options.change_set_name.is_none()
            && error.meaning() == Some(&Meaning::AlreadyExists);
        if !is_ours {
            return Err(error.into());
        }
        let found = self
            .aimed
            .cloudformation
            .find_change_set(&request.stack, &request.name)
            .await?;
        Ok(found)
    }

    /// Removes a change set that is not to be executed, and the stack when it came to be only for that.
    pub(super) async fn remove(&self, standing: &Standing) -> Result<(), DeployError> {
        self.aimed
            .cloudformation
            .delete_change_set(&standing.stack_id, &standing.name)
            .await?;
        if standing.present.is_none() {
            change_set::remove_shell(&self.aimed.cloudformation, &standing.stack_id).await?;
        }
        self.aimed.deployer.watch.leave(&self.aimed.place);
        self.aimed.deployer.say(Event::ChangeSetRemoved {
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
            self.guard(&present.id).await?;
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
        plan: Option<&StackPlan>,
    ) -> Result<Outcome, DeployError> {
        let options = &self.aimed.deployer.options;
        if options.execution == Execution::PrepareOnly {
            // It is to stay: an interrupt from here on must not remove it.
            self.aimed.deployer.watch.leave(&self.aimed.place);
            return Ok(Outcome::NotExecuted {
                change_set: standing.id,
            });
        }
        if let Answer::Declined(reason) = self.approve(changes, plan).await {
            self.remove(&standing).await?;
            return Ok(Outcome::Declined { reason });
        }
        if let Some(reason) = self.overtaken(&standing).await? {
            self.remove(&standing).await?;
            return Ok(Outcome::Overtaken { reason });
        }
        self.execute(&standing, changes.len()).await
    }

    async fn approve(&self, changes: &[ResourceChange], plan: Option<&StackPlan>) -> Answer {
        if self.saved().is_some() {
            // That it is what was approved has been looked at.
            return Answer::Approved;
        }
        let options = &self.aimed.deployer.options;
        let losses = approval::losses(changes, plan);
        let is_lossy = !losses.is_empty() && !options.allow_data_loss;
        if is_lossy && options.require_approval == RequireApproval::Never {
            return Answer::Declined(format!(
                "{}; `--allow-data-loss` allows that",
                losses.join("; ")
            ));
        }
        let mut reasons = approval::reasons(options.require_approval, changes, plan);
        if is_lossy {
            reasons.splice(0..0, losses);
        }
        if reasons.is_empty() {
            return Answer::Approved;
        }
        let text = if is_lossy {
            "Type the stack's name to deploy all the same:".to_owned()
        } else {
            format!("Deploy {}?", self.name())
        };
        let question = Question {
            stack: self.name(),
            reasons,
            text,
            typed: is_lossy.then(|| self.name()),
        };
        self.aimed.deployer.ask(question).await
    }

    /// What shows that somebody else changed the stack since the change set was asked for. (A new stack needs no
    /// look: executing another change set removes ours.)
    pub(super) async fn overtaken(
        &self,
        standing: &Standing,
    ) -> Result<Option<String>, DeployError> {
        let before = standing.present.as_ref();
        let Some(before) = before.filter(|before| !before.is_shell()) else {
            return Ok(None);
        };
        let now = self.aimed.cloudformation.describe_stack(&before.id).await?;
        Ok(match now {
            Some(now) if now.status == "DELETE_COMPLETE" => Some("it was deleted".to_owned()),
            None => Some("it was deleted".to_owned()),
            Some(now) if now.status != before.status => Some(format!(
                "it was in {}, and now is in {}",
                before.status, now.status
            )),
            Some(now) if now.changed_at != before.changed_at => {
                Some(format!("it was changed, and is in {} again", now.status))
            }
            Some(_) => None,
        })
    }

    pub(super) async fn execute(
        &self,
        standing: &Standing,
        resources: usize,
    ) -> Result<Outcome, DeployError> {
        let before = match &standing.present {
            Some(present) => follow::before(&self.aimed.cloudformation, present).await?,
            None => follow::Before::default(),
        };
        let exists = before.anchor.is_some();
        if exists {
            // The policy governs this update already.
            self.guard(&standing.stack_id).await?;
        }
        self.aimed.deployer.say(Event::Executing {
            stack: self.name(),
            change_set: standing.name.clone(),
            resources,
            expected_seconds: before.expected_seconds,
        });
        self.aimed.running(match &standing.present {
            Some(present) if !present.is_shell() => Operation::Update,
            _ => Operation::Creation,
        });
        let request = ExecuteRequest {
            change_set: standing.id.clone(),
            token: change_set::token(),
            failing: self.failing(),
        };
        match self.aimed.cloudformation.execute_change_set(&request).await {
            Ok(()) => {}
            Err(AwsError::Refused {
                meaning: Meaning::Outdated | Meaning::NoSuchChangeSet | Meaning::StackBusy { .. },
                message,
                ..
            }) => {
                self.remove(standing).await?;
                return Ok(Outcome::Overtaken { reason: message });
            }
            Err(error) => return Err(DeployError::of_start(&self.aimed.stack.name, error)),
        }
        let ended = self.aimed.follow(&standing.stack_id, before.anchor).await?;
        if !exists {
            self.guard(&standing.stack_id).await?;
        }
        self.conclude(ended).await
    }

    /// What executing says about failures. An express change set has said so itself, and must not be told
    /// twice, nor one that deletes the stack.
    fn failing(&self) -> Option<Failing> {
        let options = &self.aimed.deployer.options;
        (options.provisioning == Provisioning::Standard && options.failing != Failing::Delete)
            .then_some(options.failing)
    }

    /// Sets the policy that guards the stack's resources, which no change set carries.
    async fn guard(&self, stack: &str) -> Result<(), DeployError> {
        if let Some(policy) = &self.aimed.deployer.options.stack_policy {
            self.aimed
                .cloudformation
                .set_stack_policy(stack, policy)
                .await?;
        }
        Ok(())
    }

    async fn conclude(&self, ended: follow::Ended) -> Result<Outcome, DeployError> {
        let status = ended
            .stack
            .as_ref()
            .map_or("DELETE_COMPLETE", |stack| &stack.status)
            .to_owned();
        match &ended.stack {
            Some(stack) if state::is_success(&status) => {
                self.protect(stack).await?;
                Ok(Outcome::Deployed {
                    outputs: stack.outputs.clone(),
                    at: stack.deployed_at.clone(),
                })
            }
            _ => {
                if let Some(failure) = &ended.failure {
                    self.aimed.deployer.say(Event::Failed(failure.clone()));
                }
                if let Some(stack) = &ended.stack {
                    self.tell_aftermath(stack).await?;
                }
                let failure: Option<Box<Failure>> = ended.failure.map(Box::new);
                let is_as_before = state::is_rolled_back(&status) || ended.stack.is_none();
                Ok(if is_as_before {
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
            .aimed
            .stack
            .termination_protection
            .filter(|wanted| *wanted != stack.protected)
        {
            self.aimed.cloudformation.protect(&stack.id, wanted).await?;
        }
        Ok(())
    }
}
