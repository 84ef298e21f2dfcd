//! Bringing stacks back to their last good state.

use super::aimed::Aimed;
use super::approval::{Answer, Question, RequireApproval};
use super::change_set;
use super::deployer::Deployer;
use super::error::DeployError;
use super::follow;
use super::interrupt::{Operation, Place};
use super::options::Busy;
use super::outcome::{Outcome, Run};
use super::state::{self, OnRollback};
use crate::aws::{AwsError, FailedResource, RollbackRequest, StackDescription};
use crate::event::{Event, Verb};
use crate::plan::StackArtifact;

/// What skipping a resource means:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html>
const SKIPPED: &str = "skipped: CloudFormation counts it as rolled back and leaves it as it is, which may not \
                       be what the template says";

impl Deployer {
    /// Brings stacks back to their last good state, as [`state::on_rollback`] says. `skip` names resources, by
    /// logical id or construct path, that a rollback which failed is to leave as they are.
    pub async fn roll_back(&self, stacks: &[&StackArtifact], skip: &[String]) -> Run {
        let aimed = match self.find_deployed(stacks).await {
            Ok(aimed) => aimed,
            Err(error) => return Run::stopped(error),
        };
        let places: Vec<Place> = aimed.iter().map(|it| it.place.clone()).collect();
        let total = stacks.len();
        let work = |index: usize, position: usize| {
            let aimed = &aimed[index];
            async move {
                let (stack, target) = (aimed.stack, &aimed.target);
                self.say_started(Verb::Rollback, stack, (position, total), target);
                aimed.roll_back(skip).await
            }
        };
        // None waits for another: each goes back to what it was.
        self.work_through(stacks, &places, vec![Vec::new(); total], work)
            .await
    }

    /// One that is not there is told before anything is asked or done.
    async fn find_deployed<'a>(
        &'a self,
        stacks: &[&'a StackArtifact],
    ) -> Result<Vec<Aimed<'a>>, DeployError> {
        self.warn_of_other_regions(stacks);
        let mut targets = self.targets();
        let mut found = Vec::new();
        for stack in stacks {
            let aimed = self.aim(stack, &mut targets).await?;
            let present = aimed.cloudformation.describe_stack(&stack.name).await?;
            aimed.deployed(present)?;
            found.push(aimed);
        }
        Ok(found)
    }
}

impl Aimed<'_> {
    /// What is there; that nothing is, is an error.
    pub(super) fn deployed(
        &self,
        present: Option<StackDescription>,
    ) -> Result<StackDescription, DeployError> {
        let is_there =
            |it: &StackDescription| state::on_rollback(Some(&it.status)) != OnRollback::Absent;
        present
            .filter(is_there)
            .ok_or_else(|| DeployError::NotDeployed {
                stack: self.name(),
                account: self.target.identity.account.clone(),
                region: self.target.region.clone(),
            })
    }

    async fn roll_back(&self, skip: &[String]) -> Result<Outcome, DeployError> {
        let mut waited = false;
        loop {
            let present = self.cloudformation.describe_stack(&self.stack.name).await?;
            let present = self.deployed(present)?;
            let does = state::on_rollback(Some(&present.status));
            if does != OnRollback::Continue && does != OnRollback::Wait {
                self.nothing_to_skip(skip)?;
            }
            match does {
                OnRollback::Wait => self.attach(&present).await?,
                OnRollback::Nothing | OnRollback::Absent => {
                    return Ok(self.as_it_is(present, waited));
                }
                OnRollback::Refuse => return Err(self.refusal(present)),
                OnRollback::Rollback => return self.undo(&present).await,
                OnRollback::Continue => return self.go_on(&present, skip).await,
                OnRollback::Cancel => {
                    if let Some(outcome) = self.cancel(&present).await? {
                        return Ok(outcome);
                    }
                }
            }
            waited = true;
        }
    }

    fn nothing_to_skip(&self, skip: &[String]) -> Result<(), DeployError> {
        if skip.is_empty() {
            return Ok(());
        }
        Err(DeployError::NotHeldBack {
            stack: self.name(),
            names: skip.to_vec(),
            held_by: Vec::new(),
        })
    }

    fn as_it_is(&self, present: StackDescription, waited: bool) -> Outcome {
        if waited && state::is_rolled_back(&present.status) {
            return Outcome::Recovered {
                status: present.status,
            };
        }
        self.deployer.say(Event::Note {
            message: format!(
                "stack {} is in {}: there is nothing to roll back",
                self.stack.name, present.status
            ),
        });
        Outcome::NoChanges {
            outputs: Vec::new(),
        }
    }

    fn refusal(&self, present: StackDescription) -> DeployError {
        DeployError::State {
            stack: self.name(),
            status: present.status,
            reason: "there is no state it could be brought back to".to_owned(),
            hint: format!(
                "`sparta destroy {0}`, then `sparta deploy {0}`",
                self.stack.name
            ),
        }
    }

    /// Undoes a creation or an update that failed and was kept.
    async fn undo(&self, present: &StackDescription) -> Result<Outcome, DeployError> {
        let never_complete = present.status == "CREATE_FAILED";
        let what = if never_complete {
            "its creation failed: what was made of it is deleted"
        } else {
            "its last update failed: what it did is undone"
        };
        let answer = self.ask_for(what, Vec::new(), never_complete).await;
        if let Answer::Declined(reason) = answer {
            return Ok(Outcome::Declined { reason });
        }
        let anchor = follow::before(&self.cloudformation, present).await?.anchor;
        self.running(Operation::Rollback);
        self.cloudformation
            .roll_back(&present.id, &self.request(Vec::new()))
            .await
            .map_err(|error| DeployError::of_start(&self.stack.name, error))?;
        let ended = self.follow(&present.id, anchor).await?;
        self.conclude(ended).await
    }

    /// Cancels an update; `None` when it ended by itself before.
    async fn cancel(&self, present: &StackDescription) -> Result<Option<Outcome>, DeployError> {
        let begun = follow::running(&self.cloudformation, &present.id).await?;
        if self.deployer.options.busy == Busy::Refuse {
            return Err(DeployError::Busy {
                stack: self.name(),
                status: present.status.clone(),
                since: begun.since,
            });
        }
        let what = format!("the update that runs since {} is cancelled", begun.since);
        if let Answer::Declined(reason) = self.ask_for(&what, Vec::new(), false).await {
            return Ok(Some(Outcome::Declined { reason }));
        }
        self.running(Operation::Rollback);
        let token = change_set::token();
        let cancelled = self.cloudformation.cancel_update(&present.id, &token).await;
        if let Err(error) = cancelled {
            let now = self.cloudformation.describe_stack(&present.id).await?;
            let is_over = now.is_none_or(|now| now.status != present.status);
            if is_over && matches!(error, AwsError::Refused { .. }) {
                return Ok(None);
            }
            return Err(DeployError::of_start(&self.stack.name, error));
        }
        let ended = self.follow(&present.id, begun.anchor).await?;
        self.conclude(ended).await.map(Some)
    }

    /// Goes on with a rollback that failed; where it fails again, leaving out what holds it back is offered.
    async fn go_on(
        &self,
        present: &StackDescription,
        skip: &[String],
    ) -> Result<Outcome, DeployError> {
        let mut failed = self.cloudformation.failed_resources(&present.id).await?;
        let mut skip = self.to_skip(skip, &failed)?;
        loop {
            let what = "the rollback of its last update failed, and goes on";
            let answer = self
                .ask_for(what, self.blocks(&failed, &skip), !skip.is_empty())
                .await;
            if let Answer::Declined(reason) = answer {
                return Ok(Outcome::Declined { reason });
            }
            let anchor = follow::before(&self.cloudformation, present).await?.anchor;
            self.running(Operation::Rollback);
            self.cloudformation
                .continue_rollback(&present.id, &self.request(skip.clone()))
                .await
                .map_err(|error| DeployError::of_start(&self.stack.name, error))?;
            let ended = self.follow(&present.id, anchor).await?;
            let is_stuck = |it: &StackDescription| it.status == present.status;
            let may_ask = self.deployer.options.require_approval != RequireApproval::Never;
            if !may_ask || !skip.is_empty() || !ended.stack.as_ref().is_some_and(is_stuck) {
                return self.conclude(ended).await;
            }
            // Only somebody who is asked can agree to leave something out.
            self.deployer.watch.leave(&self.place);
            failed = self.cloudformation.failed_resources(&present.id).await?;
            skip = skippable(&failed);
            if skip.is_empty() {
                return self.conclude(ended).await;
            }
        }
    }

    /// The logical ids of what is to be skipped. In a nested stack that is `Nested.Resource`.
    fn to_skip(
        &self,
        skip: &[String],
        failed: &[FailedResource],
    ) -> Result<Vec<String>, DeployError> {
        let can = skippable(failed);
        let mut unknown = Vec::new();
        let mut ids = Vec::new();
        for name in skip {
            let is_meant = |id: &&String| {
                let nested = name.split_once('.').map(|(nested, _)| nested);
                *id == name || self.called(id) == name || nested == Some(id.as_str())
            };
            match can.iter().find(is_meant) {
                Some(_) if name.contains('.') => ids.push(name.clone()),
                Some(id) => ids.push(id.clone()),
                None => unknown.push(name.clone()),
            }
        }
        if unknown.is_empty() {
            return Ok(ids);
        }
        Err(DeployError::NotHeldBack {
            stack: self.name(),
            names: unknown,
            held_by: can,
        })
    }

    fn blocks(&self, failed: &[FailedResource], skip: &[String]) -> Vec<String> {
        let mut lines = self.held_by(failed);
        lines.extend(
            skip.iter()
                .map(|id| format!("{} is {SKIPPED}", self.called(id))),
        );
        lines
    }

    async fn ask_for(&self, what: &str, more: Vec<String>, lossy: bool) -> Answer {
        let name = &self.stack.name;
        let (account, region) = (&self.target.identity.account, &self.target.region);
        let mut reasons = vec![format!("stack {name} in {account}/{region}: {what}")];
        reasons.extend(more);
        let text = if lossy {
            "Type the stack's name to go on:".to_owned()
        } else {
            format!("Roll back {name}?")
        };
        self.deployer
            .ask(Question {
                stack: name.clone(),
                reasons,
                text,
                typed: lossy.then(|| name.clone()),
            })
            .await
    }

    fn request(&self, skip: Vec<String>) -> RollbackRequest {
        RollbackRequest {
            token: change_set::token(),
            role_arn: self.deployer.options.role_arn.clone(),
            skip,
        }
    }

    async fn conclude(&self, ended: follow::Ended) -> Result<Outcome, DeployError> {
        let Some(stack) = ended.stack else {
            return Ok(Outcome::Recovered {
                status: "DELETE_COMPLETE".to_owned(),
            });
        };
        if state::is_rolled_back(&stack.status) {
            return Ok(Outcome::Recovered {
                status: stack.status,
            });
        }
        if let Some(failure) = &ended.failure {
            self.deployer.say(Event::Failed(failure.clone()));
        }
        self.tell_what_blocks(&stack).await?;
        Ok(Outcome::Failed {
            status: stack.status,
            failure: ended.failure.map(Box::new),
        })
    }

    async fn tell_what_blocks(&self, stack: &StackDescription) -> Result<(), DeployError> {
        let failed = self.cloudformation.failed_resources(&stack.id).await?;
        let mut message = format!("the stack is in {}", stack.status);
        for line in self.held_by(&failed) {
            message.push_str("\n  ");
            message.push_str(&line);
        }
        let skip: Vec<String> = skippable(&failed)
            .iter()
            .map(|id| format!("--skip {id}"))
            .collect();
        let name = &self.stack.name;
        let hint = (!skip.is_empty()).then(|| {
            format!(
                "repair what holds it back and run `sparta rollback {name}` again; or leave out what cannot be \
                 repaired: `sparta rollback {name} {}`",
                skip.join(" ")
            )
        });
        self.deployer.say(Event::Warning {
            stack: name.clone(),
            message,
            hint,
        });
        Ok(())
    }
}

/// Only what could not be rolled back can be skipped:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html>
fn skippable(failed: &[FailedResource]) -> Vec<String> {
    let stuck = failed.iter().filter(|it| it.status == "UPDATE_FAILED");
    stuck.map(|it| it.logical_id.clone()).collect()
}
