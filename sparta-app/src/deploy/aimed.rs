//! A stack and where it is, for work that needs no template of the assembly.

use super::deployer::{Deployer, Known, Target};
use super::error::DeployError;
use super::follow::{self, Watched};
use super::ground::failed_line;
use super::interrupt::{Operation, Phase, Place};
use super::options::Busy;
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
        known: &mut Known,
    ) -> Result<Aimed<'a>, DeployError> {
        let target = self.target(stack, known).await?;
        let cloudformation = target.connection.cloudformation(&target.region);
        let place = Place {
            stack: stack.name.clone(),
            region: target.region.clone(),
            cloudformation: cloudformation.clone(),
        };
        Ok(Aimed {
            deployer: self,
            stack,
            target,
            cloudformation,
            place,
        })
    }
}

impl Aimed<'_> {
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
            containers: None,
            anchor,
        };
        follow::to_the_end(watched, &self.deployer.watching()).await
    }
}
