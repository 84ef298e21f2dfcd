//! Taking resources that exist into a stack, through a change set of type IMPORT.
//!
//! First everything is looked at: the stack, what it has, what exists, what `CloudFormation` can import. Only
//! then is a change set made, shown, approved and executed like any other.

use std::collections::BTreeMap;

use futures_util::stream::{self, StreamExt};
use serde::Serialize;
use serde_json::Value;

use super::approval::{Answer, Question};
use super::change_set::{self, Made};
use super::deployer::Deployer;
use super::error::DeployError;
use super::execute::Standing;
use super::outcome::{Outcome, Run};
use super::stack::StackDeployment;
use super::state::{self, OnDeploy};
use crate::aws::{
    AwsError, ChangeSetKind, ChangeSetRequest, Failing, Provisioning, StackDescription,
    TemplateSource,
};
use crate::event::{Event, Verb};
use crate::plan::adoption::{
    AdoptionFault, Identified, ImportBasis, ImportTemplate, import_template,
};
use crate::plan::comparison::{Side, Verdict};
use crate::plan::cost::{Prices, Usage};
use crate::plan::{Deployed, Premises, StackArtifact, StackPlan, inputs};

/// How many resources are read at once.
const AT_ONCE: usize = 4;

/// What is to come into a stack.
#[derive(Debug, Clone, Default)]
pub struct Adoption {
    /// The resources.
    pub resources: Vec<Identified>,
    /// Where those resources are that say it.
    pub realms: Vec<ResourceRealm>,
    /// What exists is taken to be as the template says, and not asked for: for an endpoint without Cloud
    /// Control.
    pub unseen: bool,
}

/// Where a resource is, as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceRealm {
    /// What names it.
    pub from: String,
    /// Its account.
    pub account: Option<String>,
    /// Its region.
    pub region: Option<String>,
}

/// What an import would do, and what the deployment after it.
#[derive(Debug, Clone, Serialize)]
pub struct AdoptionPreview {
    /// The stack.
    pub stack: String,
    /// True when the import makes it.
    pub is_new: bool,
    /// The resources.
    pub resources: Vec<Identified>,
    /// What exists and the template says otherwise: what the next deployment changes of them.
    pub differences: StackPlan,
}

/// An import that can be made.
struct Prepared {
    present: Option<StackDescription>,
    template: ImportTemplate,
    source: TemplateSource,
    differences: StackPlan,
}

impl Deployer {
    /// What an import would do. Nothing is made in AWS, but for the template where it is too large for a
    /// request.
    ///
    /// # Errors
    /// Everything that is in the way.
    pub async fn preview_adoption(
        &self,
        stack: &StackArtifact,
        adoption: &Adoption,
    ) -> Result<AdoptionPreview, DeployError> {
        let deployment = self.aimed(stack).await?;
        let prepared = deployment.prepare_adoption(adoption).await?;
        Ok(AdoptionPreview {
            stack: stack.name.clone(),
            is_new: prepared.present.is_none(),
            resources: adoption.resources.clone(),
            differences: prepared.differences,
        })
    }

    /// Takes resources into a stack, which is made when it is not there.
    pub async fn adopt(&self, stack: &StackArtifact, adoption: &Adoption) -> Run {
        let deployment = match self.aimed(stack).await {
            Ok(deployment) => deployment,
            Err(error) => return Run::stopped(error),
        };
        let prepared = match deployment.prepare_adoption(adoption).await {
            Ok(prepared) => prepared,
            Err(error) => return Run::stopped(error),
        };
        let (deployment, prepared) = (&deployment, &prepared);
        let work = |_, position| async move {
            self.say_started(Verb::Import, stack, (position, 1), &deployment.aimed.target);
            deployment.adopt(adoption, prepared).await
        };
        let places = [deployment.aimed.place.clone()];
        self.work_through(&[stack], &places, vec![Vec::new()], work)
            .await
    }

    async fn aimed<'a>(
        &'a self,
        stack: &'a StackArtifact,
    ) -> Result<StackDeployment<'a>, DeployError> {
        let draft = StackDeployment::read(self, stack)?;
        self.warn_of_other_regions(&[stack]);
        let target = self.targets().of(stack).await?;
        Ok(draft.aim_at(target))
    }
}

impl StackDeployment<'_> {
    async fn prepare_adoption(&self, adoption: &Adoption) -> Result<Prepared, DeployError> {
        self.check_realms(adoption)?;
        let present = self.standing().await?;
        let deployed = match &present {
            Some(present) => Some(self.deployed_template(present).await?),
            None => None,
        };
        let physical = self.physical_ids(present.as_ref()).await?;
        check_resources(&self.name(), adoption, deployed.as_ref(), &physical)?;
        let existing = self.existing(adoption).await?;
        let template = self.with_sources(present.as_ref(), |sources| {
            let inputs = inputs(
                self.aimed.stack,
                &self.template,
                sources,
                self.placeholders(),
            );
            import_template(&ImportBasis {
                deployed: deployed.as_ref().map(|it| &it.template),
                physical: &physical,
                ours: Side::new(self.template.document(), &inputs),
                resources: &adoption.resources,
                existing: &existing,
            })
        });
        let template = template.map_err(DeployError::Adoption)?;
        let whole = self.template.beside(template.document.clone());
        let source = self.aimed.deployer.stage_template(self, &whole).await?;
        self.check_support(adoption, &source).await?;
        let differences = self.differences(present.as_ref(), &template);
        Ok(Prepared {
            present,
            template,
            source,
            differences,
        })
    }

    /// Resources of another account or region cannot be the stack's.
    fn check_realms(&self, adoption: &Adoption) -> Result<(), DeployError> {
        let here = &self.aimed.target;
        let differs =
            |there: &Option<String>, here: &str| there.as_deref().is_some_and(|it| it != here);
        let elsewhere = adoption.realms.iter().filter(|it| {
            differs(&it.account, &here.identity.account) || differs(&it.region, &here.region)
        });
        let faults: Vec<_> = elsewhere
            .map(|it| AdoptionFault::Elsewhere {
                from: it.from.clone(),
                account: it.account.clone().unwrap_or_default(),
                region: it.region.clone().unwrap_or_default(),
                expected: format!("{} in {}", here.identity.account, here.region),
            })
            .collect();
        refuse(faults)
    }

    /// The stack as it is; none when there is none. One that cannot be imported into is refused.
    async fn standing(&self) -> Result<Option<StackDescription>, DeployError> {
        let present = self
            .aimed
            .cloudformation
            .describe_stack(&self.aimed.stack.name)
            .await?;
        let status = present.as_ref().map(|stack| stack.status.clone());
        let refuse = |reason: &str, hint: &str| {
            Err(DeployError::State {
                stack: self.name(),
                status: status.clone().unwrap_or_default(),
                reason: reason.to_owned(),
                hint: hint.replace("STACK", &self.aimed.stack.name),
            })
        };
        match state::on_deploy(status.as_deref()) {
            // What was deleted, and what stands only for a change set, is no stack.
            OnDeploy::Create => Ok(None),
            OnDeploy::Update => Ok(present),
            OnDeploy::Wait => refuse(
                "an operation is under way",
                "wait for its end: `sparta events STACK --follow`",
            ),
            OnDeploy::Recreate => refuse(
                "it never came to be",
                "delete what is left of it: `sparta destroy STACK`",
            ),
            OnDeploy::Refuse(reason, hint) => refuse(reason, hint),
        }
    }

    pub(super) async fn deployed_template(
        &self,
        present: &StackDescription,
    ) -> Result<Deployed, DeployError> {
        let text = self.aimed.cloudformation.template(&present.id).await?;
        let read = Deployed::read(text.as_deref(), present.parameter_values.clone());
        read.map_err(|reason| DeployError::State {
            stack: self.name(),
            status: present.status.clone(),
            reason: format!("its deployed template cannot be read: {reason}"),
            hint: "deploy it once as it is, then import".to_owned(),
        })
    }

    /// Physical ids of what the stack has, by logical id.
    async fn physical_ids(
        &self,
        present: Option<&StackDescription>,
    ) -> Result<BTreeMap<String, String>, DeployError> {
        let Some(present) = present else {
            return Ok(BTreeMap::new());
        };
        let resources = self.aimed.cloudformation.resources(&present.id).await?;
        let ids = resources
            .into_iter()
            .map(|it| (it.logical_id, it.physical_id));
        Ok(ids.collect())
    }

    /// What exists of each resource, as far as AWS shows it.
    async fn existing(&self, adoption: &Adoption) -> Result<BTreeMap<String, Value>, DeployError> {
        if adoption.unseen {
            return Ok(BTreeMap::new());
        }
        let reader = self
            .aimed
            .target
            .connection
            .existing(&self.aimed.target.region);
        let reader = &reader;
        let read = stream::iter(&adoption.resources)
            .map(|it| async move { (it, reader.resource(&it.resource_type, &it.primary()).await) })
            .buffered(AT_ONCE);
        let answers: Vec<_> = read.collect().await;
        let (mut found, mut absent) = (BTreeMap::new(), Vec::new());
        for (it, answer) in answers {
            match answer {
                Ok(Some(model)) => drop(found.insert(it.logical_id.clone(), model)),
                Ok(None) => absent.push(AdoptionFault::Absent {
                    logical_id: it.logical_id.clone(),
                    resource_type: it.resource_type.clone(),
                    identifier: it.primary(),
                    from: it.from.clone(),
                }),
                // A type that Cloud Control does not read, or a caller who may not: CloudFormation still looks.
                Err(error @ (AwsError::AccessDenied { .. } | AwsError::Refused { .. })) => {
                    self.aimed.deployer.say(Event::Warning {
                        stack: self.name(),
                        message: format!(
                            "{} is not compared with the template: {error}",
                            it.logical_id
                        ),
                        hint: None,
                    });
                }
                Err(error) => return Err(error.into()),
            }
        }
        refuse(absent)?;
        Ok(found)
    }

    /// Refuses types that `CloudFormation` does not import.
    async fn check_support(
        &self,
        adoption: &Adoption,
        source: &TemplateSource,
    ) -> Result<(), DeployError> {
        let importable = self.aimed.cloudformation.importable(source).await?;
        // An emulator that lists none says nothing.
        let is_silent = importable.is_empty() && self.aimed.deployer.connection.is_loopback();
        let unsupported = adoption
            .resources
            .iter()
            .filter(|it| !importable.contains(&it.resource_type));
        let faults: Vec<_> = unsupported
            .map(|it| AdoptionFault::Unsupported {
                logical_id: it.logical_id.clone(),
                resource_type: it.resource_type.clone(),
            })
            .collect();
        if is_silent { Ok(()) } else { refuse(faults) }
    }

    /// What exists and the template says otherwise, as a plan of the deployment after the import.
    fn differences(
        &self,
        present: Option<&StackDescription>,
        template: &ImportTemplate,
    ) -> StackPlan {
        let before = Deployed {
            template: template.before.clone(),
            parameters: BTreeMap::new(),
        };
        let after = self.template.beside(template.after.clone());
        let (prices, usage) = (Prices::shipped(), Usage::shipped());
        self.with_sources(present, |sources| {
            let premises = Premises {
                parameters: sources.clone(),
                prices: &prices,
                usage: &usage,
                region: Some(&self.aimed.target.region),
            };
            let plan = StackPlan::new(self.aimed.stack, &after, Some(&before), &premises);
            // An import costs nothing: what exists is paid for already.
            StackPlan { cost: None, ..plan }
        })
    }

    async fn adopt(
        &self,
        adoption: &Adoption,
        prepared: &Prepared,
    ) -> Result<Outcome, DeployError> {
        self.tell_differences(prepared);
        let request = self.import_request(adoption, prepared);
        let present = prepared.present.clone();
        let standing = self.create(&request, present).await?;
        let pace = self.aimed.deployer.options.pace;
        let made = change_set::wait(&self.aimed.cloudformation, &standing.id, pace).await?;
        let description = match made {
            Made::Ready(description)
                if description.execution_status.as_deref() != Some("UNAVAILABLE") =>
            {
                description
            }
            Made::Ready(description) => return self.refused(&standing, description.reason).await,
            Made::Failed(reason) => return self.refused(&standing, Some(reason)).await,
            Made::Empty => return self.refused(&standing, None).await,
        };
        let changes = change_set::changes(&description, &self.aimed.stack.provenance);
        self.aimed.deployer.say(Event::ChangeSetReady {
            stack: self.name(),
            change_set: standing.name.clone(),
            changes: changes.clone(),
            in_plan: None,
        });
        if let Answer::Declined(reason) = self.ask_to_adopt(adoption, prepared).await {
            self.remove(&standing).await?;
            return Ok(Outcome::Declined { reason });
        }
        if let Some(reason) = self.overtaken(&standing).await? {
            self.remove(&standing).await?;
            return Ok(Outcome::Overtaken { reason });
        }
        match self.execute(&standing, changes.len()).await? {
            Outcome::Deployed { .. } => Ok(Outcome::Imported {
                resources: adoption.resources.len(),
            }),
            other => Ok(other),
        }
    }

    fn tell_differences(&self, prepared: &Prepared) {
        let deployer = self.aimed.deployer;
        for (logical_id, property) in &prepared.template.unseen {
            deployer.say(Event::Warning {
                stack: self.name(),
                message: format!("{logical_id}: AWS does not show what {property} is"),
                hint: Some(
                    "it stays as it is until the template gives it another value, and is not compared".to_owned(),
                ),
            });
        }
        if prepared.differences.is_empty() {
            return;
        }
        deployer.say(Event::Note {
            message: "the import changes nothing; what the template says otherwise, the next `sparta deploy` changes:".to_owned(),
        });
        deployer.say(Event::Planned {
            plan: Box::new(prepared.differences.clone()),
        });
    }

    fn import_request(&self, adoption: &Adoption, prepared: &Prepared) -> ChangeSetRequest {
        let parameters = prepared
            .present
            .iter()
            .flat_map(|present| &present.parameters);
        let kept = parameters.map(|name| (name.clone(), crate::plan::ParameterValue::Previous));
        let request = self.request(
            ChangeSetKind::Import,
            prepared.source.clone(),
            kept.collect(),
        );
        ChangeSetRequest {
            imported: adoption.resources.clone(),
            // An import changes no tags of a stack, and a new one has none: they are the next deployment's.
            tags: Vec::new(),
            provisioning: Provisioning::Standard,
            failing: Failing::RollBack,
            import_existing: false,
            revert_drift: false,
            include_nested: false,
            ..request
        }
    }

    async fn refused(
        &self,
        standing: &Standing,
        reason: Option<String>,
    ) -> Result<Outcome, DeployError> {
        self.remove(standing).await?;
        Err(DeployError::ImportRefused {
            stack: self.name(),
            reason: reason.unwrap_or_else(|| "there is nothing to import".to_owned()),
        })
    }

    async fn ask_to_adopt(&self, adoption: &Adoption, prepared: &Prepared) -> Answer {
        let replaced = prepared
            .differences
            .changes
            .resources
            .iter()
            .filter_map(|it| {
                let what = match it.verdict {
                    Verdict::Replace => "would be replaced",
                    Verdict::MayReplace => "may be replaced",
                    _ => return None,
                };
                let name = it.construct_path.as_deref().unwrap_or(&it.logical_id);
                Some(format!(
                    "{name} ({}) {what} by the next deployment",
                    it.resource_type
                ))
            });
        let question = Question {
            stack: self.name(),
            reasons: replaced.collect(),
            text: format!(
                "Import {} into {}?",
                counted(adoption.resources.len()),
                self.name()
            ),
            typed: None,
        };
        self.aimed.deployer.ask(question).await
    }
}

fn counted(resources: usize) -> String {
    match resources {
        1 => "1 resource".to_owned(),
        more => format!("{more} resources"),
    }
}

/// Refuses what the stack has already, and an import of nothing.
fn check_resources(
    stack: &str,
    adoption: &Adoption,
    deployed: Option<&Deployed>,
    physical: &BTreeMap<String, String>,
) -> Result<(), DeployError> {
    let is_deployed = |it: &&Identified| {
        deployed
            .is_some_and(|deployed| deployed.template["Resources"].get(&it.logical_id).is_some())
    };
    let present = adoption.resources.iter().filter(is_deployed);
    let mut faults: Vec<_> = present
        .map(|it| AdoptionFault::Present {
            logical_id: it.logical_id.clone(),
            resource_type: it.resource_type.clone(),
            physical_id: physical.get(&it.logical_id).cloned(),
        })
        .collect();
    if adoption.resources.is_empty() {
        faults.push(AdoptionFault::Nothing {
            stack: stack.to_owned(),
        });
    }
    refuse(faults)
}

fn refuse(faults: Vec<AdoptionFault>) -> Result<(), DeployError> {
    if faults.is_empty() {
        return Ok(());
    }
    Err(DeployError::Adoption(faults))
}
