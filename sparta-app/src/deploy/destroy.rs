//! Deleting stacks, those that depend on others first.

use std::path::PathBuf;

use super::aimed::Aimed;
use super::approval::{Answer, Question};
use super::backup::Backups;
use super::change_set;
use super::deployer::Deployer;
use super::error::DeployError;
use super::follow;
use super::imports;
use super::interrupt::{Operation, Place};
use super::order::{self, Trade};
use super::outcome::{Outcome, Run};
use super::state::{self, OnDestroy};
use super::target::Target;
use crate::aws::{DeleteRequest, StackDescription};
use crate::event::{Event, Verb};
use crate::plan::{Placeholders, StackArtifact, TemplateFacts};

impl Deployer {
    /// Deletes stacks, each after those that depend on it and otherwise several at once. One that cannot be
    /// deleted keeps those it depends on, and no others. `retain` names resources to keep in stacks whose
    /// deletion failed before. With [`back_up`](super::DeployOptions::back_up), nothing is deleted before all
    /// tables of all the stacks are backed up.
    pub async fn destroy(&self, stacks: &[&StackArtifact], retain: &[String]) -> Run {
        let destructions = match self.survey(stacks).await {
            Ok(destructions) => destructions,
            Err(error) => return Run::stopped(error),
        };
        let places: Vec<Place> = destructions.iter().map(|it| it.place.clone()).collect();
        let total = stacks.len();
        let backups = Backups::of(&destructions);
        let first = self.options.back_up.then_some(&backups);
        let work = |index: usize, position: usize| {
            let destruction = &destructions[index];
            async move {
                let (stack, target) = (destruction.stack, &destruction.target);
                self.say_started(Verb::Destroy, stack, (position, total), target);
                destruction.destroy(retain, first).await
            }
        };
        let trades: Vec<Trade> = destructions.iter().map(Aimed::trade).collect();
        let waits_for = reversed(&order::waits_for(stacks, &trades));
        let run = self.work_through(stacks, &places, waits_for, work);
        let run = run.await;
        Run {
            backups: backups.taken(),
            ..run
        }
    }

    /// What would be refused is refused before the first question, for all stacks.
    async fn survey<'a>(
        &'a self,
        stacks: &[&'a StackArtifact],
    ) -> Result<Vec<Aimed<'a>>, DeployError> {
        self.warn_of_other_regions(stacks);
        let mut targets = self.targets();
        let mut destructions = Vec::new();
        for stack in stacks {
            let destruction = self.aim(stack, &mut targets).await?;
            let cloudformation = &destruction.cloudformation;
            let present = cloudformation.describe_stack(&stack.name).await?;
            if present.is_some_and(|present| present.protected) {
                return Err(DeployError::Protected {
                    stack: stack.name.clone(),
                });
            }
            destructions.push(destruction);
        }
        Ok(destructions)
    }
}

impl Aimed<'_> {
    /// What it imports and exports by the assembly, which is asked only for the order: whether an export may go
    /// is for AWS to say.
    fn trade(&self) -> Trade {
        let Target {
            region, identity, ..
        } = &self.target;
        let place = Placeholders {
            account: &identity.account,
            region,
            partition: identity.partition(),
        };
        Trade {
            realm: (identity.account.clone(), region.clone()),
            exchange: imports::exchange(self.stack, place).unwrap_or_default(),
        }
    }

    async fn destroy(
        &self,
        retain: &[String],
        backups: Option<&Backups<'_>>,
    ) -> Result<Outcome, DeployError> {
        let Some(present) = self.settled().await? else {
            return Ok(Outcome::NotThere);
        };
        // Somebody may have turned it on in the meantime.
        if present.protected {
            return Err(DeployError::Protected { stack: self.name() });
        }
        // The deployed template decides what stays, not the one in the assembly.
        let mut retained = self.retained(&present).await?;
        let retain = self.to_keep(retain, &present);
        retained.extend(retain.iter().cloned());
        if let Answer::Declined(reason) = self.ask(&retained).await {
            return Ok(Outcome::Declined { reason });
        }
        if let Some(backups) = backups
            && let Some(outcome) = backups.take().await?
        {
            return Ok(outcome);
        }
        self.deployer.say(Event::Deleting {
            stack: self.name(),
            retained,
        });
        self.delete(&present, retain).await
    }

    /// The stack once nothing runs in it any more; `None` when there is none.
    async fn settled(&self) -> Result<Option<StackDescription>, DeployError> {
        loop {
            let present = self.cloudformation.describe_stack(&self.stack.name).await?;
            let status = present.as_ref().map(|present| present.status.as_str());
            match (state::on_destroy(status), present) {
                (OnDestroy::Delete, Some(present)) => return Ok(Some(present)),
                (OnDestroy::Wait, Some(present)) => self.attach(&present).await?,
                (OnDestroy::Nothing, _) | (_, None) => return Ok(None),
            }
        }
    }

    /// Only a stack whose deletion failed takes names of resources to keep:
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html>
    fn to_keep(&self, retain: &[String], present: &StackDescription) -> Vec<String> {
        if present.status == "DELETE_FAILED" {
            return retain.to_vec();
        }
        if !retain.is_empty() {
            self.deployer.say(Event::Warning {
                stack: self.name(),
                message: format!(
                    "--retain has no effect in {}: only a stack whose deletion failed can keep resources",
                    present.status
                ),
                hint: Some("give the resource a removal policy, and deploy that first".to_owned()),
            });
        }
        Vec::new()
    }

    async fn ask(&self, retained: &[String]) -> Answer {
        let Target {
            region, identity, ..
        } = &self.target;
        let mut reasons = vec![format!(
            "stack {} in {}/{region} is deleted",
            self.stack.name, identity.account
        )];
        if !retained.is_empty() {
            reasons.push(format!(
                "these stay, and go on costing: {}",
                retained.join(", ")
            ));
        }
        if self.deployer.options.back_up {
            reasons.push("tables are backed up first".to_owned());
        }
        let text = "Type the stack's name to delete it:".to_owned();
        self.deployer
            .ask(Question {
                stack: self.name(),
                reasons,
                text,
                typed: Some(self.name()),
            })
            .await
    }

    async fn delete(
        &self,
        present: &StackDescription,
        retain: Vec<String>,
    ) -> Result<Outcome, DeployError> {
        let before = follow::before(&self.cloudformation, present).await?;
        self.running(Operation::Deletion);
        let request = DeleteRequest {
            token: change_set::token(),
            role_arn: self.deployer.options.role_arn.clone(),
            retain,
        };
        self.cloudformation
            .delete_stack(&present.id, &request)
            .await
            .map_err(|error| DeployError::of_start(&self.stack.name, error))?;
        // A stack that is only a shell around a change set goes at once, and leaves no event.
        if present.is_shell() {
            return Ok(Outcome::Destroyed);
        }
        let ended = self.follow(&present.id, before.anchor).await?;
        let Some(left) = ended.stack else {
            return Ok(Outcome::Destroyed);
        };
        if let Some(failure) = &ended.failure {
            self.deployer.say(Event::Failed(failure.clone()));
        }
        self.tell_what_is_left(&left).await?;
        Ok(Outcome::Failed {
            status: left.status,
            failure: ended.failure.map(Box::new),
        })
    }

    /// Names the resources that could not be deleted.
    async fn tell_what_is_left(&self, left: &StackDescription) -> Result<(), DeployError> {
        let failed = self.cloudformation.failed_resources(&left.id).await?;
        let mut message = format!("the stack is in {}", left.status);
        for line in self.held_by(&failed) {
            message.push_str("\n  ");
            message.push_str(&line);
        }
        let retain: Vec<String> = failed
            .iter()
            .map(|resource| format!("--retain {}", resource.logical_id))
            .collect();
        let hint = (!retain.is_empty()).then(|| {
            format!(
                "once what held it back is out of the way, run `sparta destroy {name}` again; or keep what is left: \
                 `sparta destroy {name} {}`",
                retain.join(" "),
                name = self.stack.name
            )
        });
        self.deployer.say(Event::Warning {
            stack: self.name(),
            message,
            hint,
        });
        Ok(())
    }

    async fn retained(&self, present: &StackDescription) -> Result<Vec<String>, DeployError> {
        let text = self
            .cloudformation
            .template(&present.id)
            .await?
            .unwrap_or_default();
        match TemplateFacts::parse(text, PathBuf::new()) {
            Ok(facts) => Ok(facts.retained()),
            // A stack deployed by other tools may have a YAML template; one under review has none.
            Err(_) if present.is_shell() => Ok(Vec::new()),
            Err(_) => {
                self.deployer.say(Event::Warning {
                    stack: self.name(),
                    message: "the deployed template is not JSON: what it retains cannot be said"
                        .to_owned(),
                    hint: None,
                });
                Ok(Vec::new())
            }
        }
    }
}

/// For each stack, the places of those that wait for it.
fn reversed(waits_for: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed = vec![Vec::new(); waits_for.len()];
    for (index, before) in waits_for.iter().enumerate() {
        for needed in before {
            reversed[*needed].push(index);
        }
    }
    reversed
}
