//! A stack and where it is: what deploying, rolling back and destroying it have in common.

use super::deployer::Deployer;
use super::error::DeployError;
use super::follow::{self, Watched};
use super::interrupt::{Operation, Phase, Place};
use super::options::Busy;
use super::target::{Target, Targets};
use crate::aws::{CloudFormation, FailedResource, StackDescription};
use crate::event::Event;
use crate::plan::StackArtifact;

/// A stack, where it is, and who works on it.
pub(super) struct Aimed<'a> {
    pub(super) deployer: &'a Deployer,
    pub(super) stack: &'a StackArtifact,
    pub(super) target: Target,
    pub(super) cloudformation: CloudFormation,
    pub(super) place: Place,
}

impl Deployer {
    /// Finds out where a stack is. Nothing is asked of the stack itself.
    pub(super) async fn aim<'a>(
        &'a self,
        stack: &'a StackArtifact,
        targets: &mut Targets,
    ) -> Result<Aimed<'a>, DeployError> {
        Ok(Aimed::at(self, stack, targets.of(stack).await?))
    }
}

impl<'a> Aimed<'a> {
    pub(super) fn at(deployer: &'a Deployer, stack: &'a StackArtifact, target: Target) -> Self {
        let cloudformation = target.connection.cloudformation(&target.region);
        let place = Place {
            stack: stack.name.clone(),
            region: target.region.clone(),
            cloudformation: cloudformation.clone(),
        };
        Self {
            deployer,
            stack,
            target,
            cloudformation,
            place,
        }
    }

    pub(super) fn name(&self) -> String {
        self.stack.name.clone()
    }

    /// The name of a resource: its construct's path, or else its logical id.
    pub(super) fn called<'b>(&'b self, logical_id: &'b str) -> &'b str {
        let origin = self.stack.provenance.of(logical_id);
        origin.map_or(logical_id, |origin| &origin.construct_path)
    }

    /// The resources that hold the stack back, a line each.
    pub(super) fn held_by(&self, failed: &[FailedResource]) -> Vec<String> {
        let line = |it: &FailedResource| failed_line(self.called(&it.logical_id), it);
        failed.iter().map(line).collect()
    }

    /// Follows an operation that somebody started before to its end.
    pub(super) async fn attach(&self, present: &StackDescription) -> Result<(), DeployError> {
        let begun = follow::running(&self.cloudformation, &present.id).await?;
        if self.deployer.options.busy == Busy::Refuse {
            return Err(DeployError::Busy {
                stack: self.name(),
                status: present.status.clone(),
                since: begun.since,
            });
        }
        self.deployer.say(Event::Waiting {
            stack: self.name(),
            status: present.status.clone(),
        });
        self.running(Operation::Earlier);
        self.follow(&present.id, begun.anchor).await?;
        self.deployer.watch.leave(&self.place);
        Ok(())
    }

    pub(super) fn running(&self, operation: Operation) {
        let watch = &self.deployer.watch;
        watch.enter(&self.place, Phase::Running(operation));
    }

    pub(super) async fn follow(
        &self,
        stack_id: &str,
        anchor: Option<String>,
    ) -> Result<follow::Ended, DeployError> {
        let watched = Watched {
            cloudformation: &self.cloudformation,
            stack: &self.stack.name,
            stack_id,
            provenance: &self.stack.provenance,
            containers: Some(self.target.connection.containers(&self.target.region)),
            anchor,
        };
        follow::to_the_end(watched, &self.deployer.watching()).await
    }
}

/// A resource that holds a stack back.
fn failed_line(name: &str, resource: &FailedResource) -> String {
    let reason = resource.reason.as_deref().unwrap_or("no reason given");
    format!(
        "{name} ({}, {}): {reason}",
        resource.resource_type, resource.status
    )
}
