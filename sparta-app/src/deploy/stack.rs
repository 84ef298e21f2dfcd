//! Deploying one stack.

use std::collections::BTreeMap;

use super::aimed::Aimed;
use super::assets;
use super::change_set;
use super::deployer::Deployer;
use super::error::DeployError;
use super::execute::Proposed;
use super::ground::Ground;
use super::outcome::Outcome;
use super::refactor::Moved;
use super::target::Target;
use crate::aws::{ChangeSetKind, ChangeSetRequest, StackDescription, TemplateSource};
use crate::event::{Event, ResourceChange};
use crate::plan::{
    AssetManifest, ParameterSources, ParameterValue, Placeholders, StackArtifact, StackPlan,
    TemplateFacts, TemplateParameter, choose, variable,
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
    pub(super) aimed: Aimed<'a>,
    pub(super) template: TemplateFacts,
    pub(super) assets: AssetManifest,
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
        let present = match Box::pin(self.move_first(present)).await? {
            Moved::Ready(present) => present,
            Moved::Ended(outcome) => return Ok(outcome),
        };
        let parameters = self.parameters(present.as_ref())?;
        let plan = self.plan(present.as_ref()).await?;
        let source = self.template_source()?;
        self.say_capabilities();
        let request = self.request(kind, source, parameters);
        let (standing, changes, verdicts) = match self.propose(&request, present).await? {
            Proposed::Changes(standing, changes, verdicts) => (standing, changes, verdicts),
            Proposed::Nothing(present) => return self.nothing_to_do(present).await,
        };
        let plan = plan.map(|plan| self.beside(plan, &verdicts));
        self.tell_changes(&standing.name, &changes, plan.as_ref());
        if let Some(reason) = saved.and_then(|saved| saved.departure(plan.as_ref())) {
            self.remove(&standing).await?;
            return Ok(Outcome::Overtaken { reason });
        }
        self.decide(standing, &changes, plan.as_ref()).await
    }

    /// Says what changes: the plan, and what the change set has beside it.
    fn tell_changes(&self, change_set: &str, changes: &[ResourceChange], plan: Option<&StackPlan>) {
        if let Some(plan) = plan {
            self.aimed.deployer.say(Event::Planned {
                plan: Box::new(plan.clone()),
            });
        }
        let named = |plan: &StackPlan| {
            let resources = plan.changes.resources.iter().map(|it| &it.logical_id);
            let disputed = plan.disagreements.iter().map(|it| &it.logical_id);
            resources.chain(disputed).cloned().collect()
        };
        self.aimed.deployer.say(Event::ChangeSetReady {
            stack: self.name(),
            change_set: change_set.to_owned(),
            changes: changes.to_vec(),
            in_plan: plan.map(named),
        });
    }

    pub(super) fn name(&self) -> String {
        self.aimed.name()
    }

    pub(super) fn parameters(
        &self,
        present: Option<&StackDescription>,
    ) -> Result<Vec<(String, ParameterValue)>, DeployError> {
        self.with_sources(present, |sources| {
            choose(&self.aimed.stack.name, &self.template.parameters(), sources)
                .map_err(|error| DeployError::Parameters(vec![error]))
        })
    }

    /// Does something with where the values of parameters come from.
    pub(super) fn with_sources<T>(
        &self,
        present: Option<&StackDescription>,
        work: impl FnOnce(&ParameterSources<'_>) -> T,
    ) -> T {
        let declared = self.template.parameters();
        let deployed = present.map_or(&[][..], |present| present.parameters.as_slice());
        work(&self.sources(&declared, deployed))
    }

    /// Where the values of the template's parameters come from; `deployed` are those that the stack has.
    pub(super) fn sources<'b>(
        &'b self,
        declared: &[TemplateParameter],
        deployed: &'b [String],
    ) -> ParameterSources<'b> {
        let options = &self.aimed.deployer.options;
        let stack = self.aimed.stack;
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
        } = &self.aimed.target;
        Placeholders {
            account: &identity.account,
            region,
            partition: identity.partition(),
        }
    }

    pub(super) fn template_source(&self) -> Result<TemplateSource, DeployError> {
        assets::template_source(self.aimed.stack, &self.template, self.placeholders())
    }

    fn say_capabilities(&self) {
        for needed in self.template.capabilities() {
            self.aimed.deployer.say(Event::Capability {
                stack: self.name(),
                capability: needed.name.to_owned(),
                because_of: needed.because_of,
            });
        }
    }

    pub(super) fn role_arn(&self) -> Option<String> {
        let given = self.aimed.deployer.options.role_arn.clone();
        given.or_else(|| {
            self.aimed
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
        let options = &self.aimed.deployer.options;
        let stack = self.aimed.stack;
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
            include_nested: self.template.has_nested_stacks(),
        }
    }
}

impl<'a> Draft<'a> {
    /// The stack and the parameters its template has.
    pub(super) fn parameters(&self) -> (&'a StackArtifact, Vec<TemplateParameter>) {
        (self.stack, self.template.parameters())
    }

    /// Says where the stack goes.
    pub(super) fn aim_at(self, target: Target) -> StackDeployment<'a> {
        StackDeployment {
            aimed: Aimed::at(self.deployer, self.stack, target),
            template: self.template,
            assets: self.assets,
        }
    }
}
