//! Deleting stacks, those that depend on others first.

use std::time::Instant;

use super::approval::{Answer, Question};
use super::change_set;
use super::deployer::{Deployer, Run, Target};
use super::error::DeployError;
use super::follow::{self, Watched};
use super::interrupt::Phase;
use super::outcome::Outcome;
use super::state::{self, OnDestroy};
use crate::aws::{CallerIdentity, CloudFormation, StackDescription};
use crate::event::{Event, Verb};
use crate::plan::{StackArtifact, TemplateFacts};

impl Deployer {
    /// Deletes stacks in the reverse of the order given, which must be deployment order. The first one that
    /// cannot be deleted stops it: those before it in the order are needed by it.
    pub async fn destroy(&self, stacks: &[&StackArtifact]) -> Run {
        let mut run = Run::default();
        let mut identity: Option<CallerIdentity> = None;
        for (position, stack) in stacks.iter().rev().enumerate() {
            let started = Instant::now();
            let outcome = match self.target(stack, identity.clone()).await {
                Ok(target) => {
                    self.say_started(Verb::Destroy, stack, (position + 1, stacks.len()), &target);
                    identity = Some(target.identity.clone());
                    self.destroy_one(stack, &target).await
                }
                Err(error) => Err(error),
            };
            match outcome {
                Ok(outcome) => {
                    let goes_on = outcome.is_success();
                    self.report(&mut run, &stack.name, outcome, started);
                    if !goes_on {
                        return run;
                    }
                }
                Err(error) => return self.stopped(run, error).await,
            }
        }
        run
    }

    async fn destroy_one(
        &self,
        stack: &StackArtifact,
        target: &Target,
    ) -> Result<Outcome, DeployError> {
        let cloudformation = self.connection.cloudformation(&target.region);
        let present = loop {
            let present = cloudformation.describe_stack(&stack.name).await?;
            let status = present.as_ref().map(|present| present.status.as_str());
            match (state::on_destroy(status), present) {
                (OnDestroy::Delete, Some(present)) => break present,
                (OnDestroy::Wait, Some(present)) => {
                    self.say(Event::Waiting {
                        stack: stack.name.clone(),
                        status: present.status.clone(),
                    });
                    self.running(stack, target, "the operation that was under way");
                    let anchor = follow::anchor_of_running(&cloudformation, &present.id).await?;
                    self.follow(stack, &cloudformation, &present.id, anchor)
                        .await?;
                    self.watch.enter(Phase::Idle);
                }
                (OnDestroy::Nothing, _) | (_, None) => return Ok(Outcome::NotThere),
            }
        };
        // Before the question: an answer would be of no use.
        if present.protected {
            return Err(DeployError::Protected {
                stack: stack.name.clone(),
            });
        }
        // The deployed template decides what stays, not the one in the assembly.
        let retained = self.retained(&cloudformation, stack, &present).await?;
        if let Answer::Declined(reason) = self.ask_to_destroy(stack, target, &retained).await {
            return Ok(Outcome::Declined { reason });
        }
        self.say(Event::Deleting {
            stack: stack.name.clone(),
            retained,
        });
        self.delete(stack, target, &present).await
    }

    async fn ask_to_destroy(
        &self,
        stack: &StackArtifact,
        target: &Target,
        retained: &[String],
    ) -> Answer {
        let Target { region, identity } = target;
        let mut reasons = vec![format!(
            "stack {} in {}/{region} is deleted",
            stack.name, identity.account
        )];
        if !retained.is_empty() {
            reasons.push(format!(
                "these stay, and go on costing: {}",
                retained.join(", ")
            ));
        }
        let text = "Type the stack's name to delete it:".to_owned();
        self.ask(Question {
            stack: stack.name.clone(),
            reasons,
            text,
            typed: Some(stack.name.clone()),
        })
        .await
    }

    async fn delete(
        &self,
        stack: &StackArtifact,
        target: &Target,
        present: &StackDescription,
    ) -> Result<Outcome, DeployError> {
        let cloudformation = self.connection.cloudformation(&target.region);
        let anchor = follow::anchor(&cloudformation, &present.id).await?;
        self.running(stack, target, "the deletion");
        let role = self.options.role_arn.as_deref();
        cloudformation
            .delete_stack(&present.id, role, &change_set::token())
            .await?;
        // A stack that is only a shell around a change set goes at once, and leaves no event.
        if present.status == "REVIEW_IN_PROGRESS" {
            return Ok(Outcome::Destroyed);
        }
        let ended = self
            .follow(stack, &cloudformation, &present.id, anchor)
            .await?;
        match ended.stack {
            None => Ok(Outcome::Destroyed),
            Some(left) => {
                if let Some(failure) = &ended.failure {
                    self.say(Event::Failed(failure.clone()));
                }
                Ok(Outcome::Failed {
                    status: left.status,
                    failure: ended.failure.map(Box::new),
                })
            }
        }
    }

    fn running(&self, stack: &StackArtifact, target: &Target, what: &'static str) {
        self.watch.enter(Phase::Running {
            stack: stack.name.clone(),
            region: target.region.clone(),
            what,
        });
    }

    async fn follow(
        &self,
        stack: &StackArtifact,
        cloudformation: &CloudFormation,
        stack_id: &str,
        anchor: Option<String>,
    ) -> Result<follow::Ended, DeployError> {
        let provenance = &stack.provenance;
        let watched = Watched {
            cloudformation,
            stack: &stack.name,
            stack_id,
            provenance,
            anchor,
        };
        follow::to_the_end(watched, &self.watching()).await
    }

    async fn retained(
        &self,
        cloudformation: &CloudFormation,
        stack: &StackArtifact,
        present: &StackDescription,
    ) -> Result<Vec<String>, DeployError> {
        let text = cloudformation
            .template(&present.id)
            .await?
            .unwrap_or_default();
        match TemplateFacts::parse(text, std::path::PathBuf::new()) {
            Ok(facts) => Ok(facts.retained()),
            // A stack deployed by other tools may have a YAML template; one under review has none.
            Err(_) if present.status == "REVIEW_IN_PROGRESS" => Ok(Vec::new()),
            Err(_) => {
                self.say(Event::Warning {
                    stack: stack.name.clone(),
                    message: "the deployed template is not JSON: what it retains cannot be said"
                        .to_owned(),
                    hint: None,
                });
                Ok(Vec::new())
            }
        }
    }
}
