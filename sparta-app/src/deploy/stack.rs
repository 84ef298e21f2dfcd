//! Deploying one stack.

use std::collections::BTreeMap;

use super::assets;
use super::change_set::{self, Made};
use super::deployer::{Deployer, Target};
use super::error::DeployError;
use super::follow::{self, Watched};
use super::ground::Ground;
use super::interrupt::{Operation, Phase, Place};
use super::outcome::Outcome;
use crate::aws::{
    ChangeSetKind, ChangeSetRequest, CloudFormation, StackDescription, TemplateSource,
};
use crate::event::Event;
use crate::plan::{
    AssetManifest, ParameterSources, ParameterValue, Placeholders, StackArtifact, TemplateFacts,
    TemplateParameter, choose, variable,
};
use crate::secret::SecretValue;

/// A stack whose files have been read.
pub(super) struct Draft<'a> {
    pub(super) deployer: &'a Deployer,
    pub(super) stack: &'a StackArtifact,
    pub(super) template: TemplateFacts,
    pub(super) assets: AssetManifest,
}

/// A stack that is ready to be deployed.
pub(super) struct StackDeployment<'a> {
    pub(super) draft: Draft<'a>,
    pub(super) target: Target,
    pub(super) cloudformation: CloudFormation,
    pub(super) place: Place,
}

impl<'a> StackDeployment<'a> {
    /// Reads the stack's files. Nothing of AWS is needed for it.
    pub(super) fn read(
        deployer: &'a Deployer,
        stack: &'a StackArtifact,
    ) -> Result<Draft<'a>, DeployError> {
        let template = TemplateFacts::read(&stack.template_file)?;
        Ok(Draft {
            deployer,
            stack,
            template,
            assets: assets::read(stack)?,
        })
    }

    /// Deploys the stack.
    pub(super) async fn deploy(&self) -> Result<Outcome, DeployError> {
        let saved = self.saved();
        if let Some(outcome) = self.of_plan(saved).await? {
            return Ok(outcome);
        }
        let (kind, present) = match self.clear_the_ground().await? {
            Ground::Ready { kind, present } => (kind, present),
            Ground::Declined(reason) => return Ok(Outcome::Declined { reason }),
        };
        let parameters = self.parameters(present.as_ref())?;
        let plan = self.plan(present.as_ref()).await?;
        let source = self.template_source()?;
        self.say_capabilities();
        let request = self.request(kind, source, parameters);
        let standing = self.create(&request, present).await?;
        let made = change_set::wait(
            &self.cloudformation,
            &standing.id,
            self.draft.deployer.options.pace,
        )
        .await?;
        let description = match made {
            Made::Ready(description) => description,
            Made::Empty => {
                self.remove(&standing).await?;
                return self.nothing_to_do(standing.present).await;
            }
            Made::Failed(reason) => {
                self.remove(&standing).await?;
                return Err(DeployError::ChangeSet {
                    stack: self.name(),
                    reason,
                });
            }
        };
        let description = change_set::with_nested(&self.cloudformation, description).await?;
        let changes = change_set::changes(&description, &self.draft.stack.provenance);
        self.draft.deployer.say(Event::ChangeSetReady {
            stack: self.name(),
            change_set: standing.name.clone(),
            changes: changes.clone(),
        });
        let plan = plan.map(|plan| plan.beside(&change_set::verdicts(&changes)));
        if let Some(plan) = &plan {
            self.draft.deployer.say(Event::Planned {
                plan: Box::new(plan.clone()),
            });
        }
        if let Some(reason) = saved.and_then(|saved| saved.departure(plan.as_ref())) {
            self.remove(&standing).await?;
            return Ok(Outcome::Overtaken { reason });
        }
        self.decide(standing, &changes, plan.as_ref()).await
    }

    pub(super) fn name(&self) -> String {
        self.draft.stack.name.clone()
    }

    pub(super) fn parameters(
        &self,
        present: Option<&StackDescription>,
    ) -> Result<Vec<(String, ParameterValue)>, DeployError> {
        self.with_sources(present, |sources| {
            choose(
                &self.draft.stack.name,
                &self.draft.template.parameters(),
                sources,
            )
            .map_err(|error| DeployError::Parameters(vec![error]))
        })
    }

    /// Does something with where the values of parameters come from.
    pub(super) fn with_sources<T>(
        &self,
        present: Option<&StackDescription>,
        work: impl FnOnce(&ParameterSources<'_>) -> T,
    ) -> T {
        let declared = self.draft.template.parameters();
        let deployed = present.map_or(&[][..], |present| present.parameters.as_slice());
        work(&self.sources(&declared, deployed))
    }

    /// Where the values of the template's parameters come from; `deployed` are those that the stack has.
    pub(super) fn sources<'b>(
        &'b self,
        declared: &[TemplateParameter],
        deployed: &'b [String],
    ) -> ParameterSources<'b> {
        let options = &self.draft.deployer.options;
        let stack = self.draft.stack;
        let given = options
            .parameters
            .iter()
            .filter(|given| given.is_for(stack));
        let secrets = options
            .secrets
            .iter()
            .filter(|secret| stack.is_called(&secret.stack));
        let from_environment = |name: &String| {
            Some((
                name.clone(),
                SecretValue::new(std::env::var(variable(name)).ok()?),
            ))
        };
        ParameterSources {
            arguments: given
                .map(|given| (given.name.as_str(), given.value.as_str()))
                .collect::<BTreeMap<_, _>>(),
            variables: declared
                .iter()
                .filter_map(|parameter| from_environment(&parameter.name))
                .collect(),
            secrets: secrets
                .map(|secret| (secret.name.as_str(), &secret.value))
                .collect(),
            manifest: Some(&stack.parameters),
            deployed,
        }
    }

    pub(super) fn placeholders(&self) -> Placeholders<'_> {
        let Target {
            region, identity, ..
        } = &self.target;
        Placeholders {
            account: &identity.account,
            region,
            partition: identity.partition(),
        }
    }

    pub(super) fn template_source(&self) -> Result<TemplateSource, DeployError> {
        assets::template_source(self.draft.stack, &self.draft.template, self.placeholders())
    }

    fn say_capabilities(&self) {
        for needed in self.draft.template.capabilities() {
            self.draft.deployer.say(Event::Capability {
                stack: self.name(),
                capability: needed.name.to_owned(),
                because_of: needed.because_of,
            });
        }
    }

    pub(super) fn role_arn(&self) -> Option<String> {
        let given = self.draft.deployer.options.role_arn.clone();
        given.or_else(|| {
            self.draft
                .stack
                .execution_role_arn
                .as_deref()
                .map(|arn| self.placeholders().resolve(arn))
        })
    }

    pub(super) fn request(
        &self,
        kind: ChangeSetKind,
        template: TemplateSource,
        parameters: Vec<(String, ParameterValue)>,
    ) -> ChangeSetRequest {
        let options = &self.draft.deployer.options;
        let stack = self.draft.stack;
        ChangeSetRequest {
            stack: self.name(),
            name: options
                .change_set_name
                .clone()
                .unwrap_or_else(change_set::unique_name),
            token: change_set::token(),
            kind,
            template,
            parameters,
            capabilities: self
                .draft
                .template
                .capabilities()
                .iter()
                .map(|needed| needed.name.to_owned())
                .collect(),
            tags: stack
                .tags
                .iter()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
            notification_arns: stack.notification_arns.clone(),
            role_arn: self.role_arn(),
            provisioning: options.provisioning,
            failing: options.failing,
            // There is nothing to set back in a stack that does not exist yet.
            revert_drift: options.revert_drift && kind == ChangeSetKind::Update,
            import_existing: options.import_existing,
            imported: Vec::new(),
            include_nested: self.draft.template.has_nested_stacks(),
        }
    }

    pub(super) fn running(&self, operation: Operation) {
        let watch = &self.draft.deployer.watch;
        watch.enter(&self.place, Phase::Running(operation));
    }

    pub(super) async fn follow(
        &self,
        stack_id: &str,
        anchor: Option<String>,
    ) -> Result<follow::Ended, DeployError> {
        let watched = Watched {
            cloudformation: &self.cloudformation,
            stack: &self.draft.stack.name,
            stack_id,
            provenance: &self.draft.stack.provenance,
            containers: Some(self.target.connection.containers(&self.target.region)),
            anchor,
        };
        follow::to_the_end(watched, &self.draft.deployer.watching()).await
    }
}

impl<'a> Draft<'a> {
    /// The stack and the parameters its template has.
    pub(super) fn parameters(&self) -> (&'a StackArtifact, Vec<TemplateParameter>) {
        (self.stack, self.template.parameters())
    }

    /// Says where the stack goes.
    pub(super) fn aim_at(self, target: Target) -> StackDeployment<'a> {
        let cloudformation = target.connection.cloudformation(&target.region);
        let place = Place {
            stack: self.stack.name.clone(),
            region: target.region.clone(),
            cloudformation: cloudformation.clone(),
        };
        StackDeployment {
            draft: self,
            target,
            cloudformation,
            place,
        }
    }
}
