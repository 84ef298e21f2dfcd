//! Plans that are kept: made, and applied exactly or not at all.

use super::deployer::{Deployer, Prepared};
use super::error::DeployError;
use super::execute::{Proposed, Standing};
use super::ground::Ground;
use super::outcome::Outcome;
use super::schedule::Schedule;
use super::stack::StackDeployment;
use crate::aws::{AwsError, Meaning, StackDescription};
use crate::event::Event;
use crate::plan::agreement::SetVerdict;
use crate::plan::cost::{Prices, Usage};
use crate::plan::saved::{SavedParameter, SavedPlan, SavedStack, Step, changes_sha256, sha256};
use crate::plan::{Deployed, Premises, StackArtifact, StackPlan};

/// What a deployment changes, and against what.
pub(super) struct Compared {
    pub(super) plan: StackPlan,
    deployed: Option<Deployed>,
}

/// The plan of one stack: for people, and to keep.
#[derive(Debug)]
pub struct Planned {
    /// For people.
    pub plan: StackPlan,
    /// To keep.
    pub saved: SavedStack,
}

impl Deployer {
    /// Plans stacks, given in deployment order: a change set each, which stays. One that depends on a stack
    /// that changes gets its change set when it is its turn. Until the plan is kept, [`Self::watch`] knows the
    /// change sets, and [`Self::discard`] removes them.
    ///
    /// # Errors
    /// What stops a deployment before anything is executed; then no change set stays.
    pub async fn plan(&self, stacks: &[&StackArtifact]) -> Result<Vec<Planned>, DeployError> {
        let planned = self.plan_each(stacks).await;
        if planned.is_err() {
            self.discard().await;
        }
        planned
    }

    /// Removes the change sets that were made and are not to be executed, and says so.
    pub async fn discard(&self) {
        for left in self.watch.tidy().await {
            self.tell_left(left);
        }
    }

    async fn plan_each(&self, stacks: &[&StackArtifact]) -> Result<Vec<Planned>, DeployError> {
        let Prepared {
            stacks: prepared,
            waits_for,
        } = self.prepare(stacks).await?;
        let mut planned: Vec<Option<Planned>> = stacks.iter().map(|_| None).collect();
        let mut turns = Schedule::new(waits_for.clone(), 1);
        while let Some(index) = turns.start() {
            let changes = |before: &usize| {
                let planned = planned[*before].as_ref();
                planned.is_some_and(|it| it.saved.step != Step::Nothing)
            };
            let waits = waits_for[index].iter().any(changes);
            planned[index] = Some(prepared[index].planned(waits).await?);
            turns.ended(index, true);
        }
        Ok(planned.into_iter().flatten().collect())
    }

    /// Everything about a saved plan that can be wrong before the first stack is touched.
    pub(super) async fn check_plan(
        &self,
        prepared: &[StackDeployment<'_>],
    ) -> Result<(), DeployError> {
        let Some(plan) = &self.options.plan else {
            return Ok(());
        };
        for deployment in prepared {
            deployment.fits(plan)?;
        }
        for deployment in prepared {
            deployment.is_unmoved().await?;
        }
        Ok(())
    }
}

impl StackDeployment<'_> {
    pub(super) fn saved(&self) -> Option<&SavedStack> {
        let plan = self.aimed.deployer.options.plan.as_ref()?;
        plan.stack(&self.aimed.stack.name)
    }

    fn template_sha256(&self) -> String {
        sha256(self.template.document().to_string().as_bytes())
    }

    /// What a deployment changes; none, and a warning, when what is deployed cannot be read.
    pub(super) async fn plan(
        &self,
        present: Option<&StackDescription>,
    ) -> Result<Option<Compared>, DeployError> {
        let deployed = match present.filter(|it| !it.is_shell()) {
            None => None,
            Some(present) => {
                let text = self.aimed.cloudformation.template(&present.id).await?;
                match Deployed::read(text.as_deref(), present.parameter_values.clone()) {
                    Ok(deployed) => Some(deployed),
                    Err(reason) => {
                        self.warn_of_unreadable(&reason);
                        return Ok(None);
                    }
                }
            }
        };
        let (prices, usage) = (Prices::shipped(), Usage::shipped());
        let plan = self.with_sources(present, |sources| {
            let premises = Premises {
                parameters: sources.clone(),
                prices: &prices,
                usage: &usage,
                region: Some(&self.aimed.target.region),
            };
            StackPlan::new(
                self.aimed.stack,
                &self.template,
                deployed.as_ref(),
                &premises,
            )
        });
        Ok(Some(Compared { plan, deployed }))
    }

    /// The plan with what the change set says beside it.
    pub(super) fn beside(&self, compared: Compared, change_set: &[SetVerdict]) -> StackPlan {
        let Compared { plan, deployed } = compared;
        let old = deployed.as_ref().map(|it| &it.template);
        let templates: Vec<_> = old.into_iter().chain([self.template.document()]).collect();
        plan.beside(change_set, &templates)
    }

    fn warn_of_unreadable(&self, reason: &str) {
        self.aimed.deployer.say(Event::Warning {
            stack: self.name(),
            message: format!(
                "its deployed template cannot be read ({reason}), so only the change set says what changes"
            ),
            hint: None,
        });
    }

    async fn planned(&self, waits: bool) -> Result<Planned, DeployError> {
        let present = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?;
        let parameters = self.parameters(present.as_ref())?;
        let Some(compared) = self.plan(present.as_ref()).await? else {
            return Err(DeployError::Plan {
                reason: format!("what {} changes is not known", self.name()),
            });
        };
        let moves = compared.plan.changes.declared_moves().count();
        if moves > 0 {
            return Err(self.moves_first(moves));
        }
        let kept = parameters
            .iter()
            .map(|(name, value)| (name.clone(), SavedParameter::from(value)));
        let parameters_kept = kept.collect();
        let (plan, step, present) = if waits {
            (compared.plan, Step::AfterOthers, present)
        } else {
            self.prepare_step(parameters, compared).await?
        };
        let saved = SavedStack {
            stack: self.name(),
            account: self.aimed.target.identity.account.clone(),
            region: self.aimed.target.region.clone(),
            template_sha256: self.template_sha256(),
            stack_id: present.as_ref().map(|it| it.id.clone()),
            status: present.as_ref().map(|it| it.status.clone()),
            changed_at_milliseconds: present.as_ref().and_then(changed_at),
            drift: present.as_ref().and_then(|it| it.drift.clone()),
            step,
            parameters: parameters_kept,
            changes_sha256: changes_sha256(&plan),
            losses: losses(&plan),
            summary: summary(&plan),
        };
        Ok(Planned { plan, saved })
    }

    /// Makes the change set, and says how the stack stands with it.
    async fn prepare_step(
        &self,
        parameters: Vec<(String, crate::plan::ParameterValue)>,
        compared: Compared,
    ) -> Result<(StackPlan, Step, Option<StackDescription>), DeployError> {
        let (kind, present) = match self.clear_the_ground().await? {
            Ground::Ready { kind, present } => (kind, present),
            Ground::Declined(reason) => return Err(DeployError::Plan { reason }),
        };
        let source = self.template_source()?;
        let request = self.request(kind, source, parameters);
        let (standing, changes, verdicts) = match self.propose(&request, present).await? {
            Proposed::Changes(standing, changes, verdicts) => (standing, changes, verdicts),
            Proposed::Nothing(present) => return Ok((compared.plan, Step::Nothing, present)),
        };
        let plan = self.beside(compared, &verdicts);
        let now = self
            .aimed
            .cloudformation
            .describe_stack(&standing.stack_id)
            .await?;
        let step = Step::Execute {
            change_set: standing.id,
            name: standing.name,
            resources: changes.len(),
        };
        Ok((plan, step, now))
    }

    /// Whether the plan is for this assembly, this account, and these parameters.
    fn fits(&self, plan: &SavedPlan) -> Result<(), DeployError> {
        let refuse = |reason: String| Err(DeployError::Plan { reason });
        let name = self.name();
        let Some(saved) = plan.stack(&name) else {
            return refuse(format!("stack {name} is not in it"));
        };
        let target = &self.aimed.target;
        if saved.account != target.identity.account {
            return refuse(format!(
                "it is for account {}, and the credentials are for {}",
                saved.account, target.identity.account
            ));
        }
        if saved.region != target.region {
            return refuse(format!(
                "stack {name} was planned in {}, and would go to {}",
                saved.region, target.region
            ));
        }
        if !saved.losses.is_empty() && !self.aimed.deployer.options.allow_data_loss {
            return refuse(format!(
                "{}; `--allow-data-loss` allows that",
                saved.losses.join("; ")
            ));
        }
        if saved.template_sha256 != self.template_sha256() {
            return refuse(format!("the template of stack {name} has changed since"));
        }
        Ok(())
    }

    /// Whether the stack is where it was, and its change set can still be executed.
    async fn is_unmoved(&self) -> Result<(), DeployError> {
        let Some(saved) = self.saved() else {
            return Ok(());
        };
        let moved = |reason: &str| Err(self.moved(reason));
        let now = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?;
        match (&saved.stack_id, &now) {
            (Some(_), None) => return moved("it was deleted since the plan was made"),
            (None, Some(_)) => return moved("it was created since the plan was made"),
            (Some(id), Some(now)) if *id != now.id => {
                return moved("it is another stack of that name than the plan was made for");
            }
            (Some(_), Some(now))
                if saved.changed_at_milliseconds != changed_at(now)
                    || saved.status.as_ref() != Some(&now.status) =>
            {
                return moved("it was changed since the plan was made");
            }
            (Some(_), Some(now))
                if now.drift.as_deref() == Some("DRIFTED") && saved.drift != now.drift =>
            {
                return moved("it has drifted since the plan was made");
            }
            _ => {}
        }
        self.has_its_values(saved, now.as_ref())?;
        self.change_set_stands(saved).await
    }

    fn moved(&self, reason: &str) -> DeployError {
        DeployError::PlanOutdated {
            stack: self.name(),
            reason: reason.to_owned(),
        }
    }

    /// Whether the parameters have the values that were planned.
    fn has_its_values(
        &self,
        saved: &SavedStack,
        now: Option<&StackDescription>,
    ) -> Result<(), DeployError> {
        let present = now.filter(|it| !it.is_shell());
        let parameters = self.parameters(present)?;
        let changed = parameters
            .iter()
            .find(|(name, value)| saved.parameters.get(name) != Some(&SavedParameter::from(value)));
        match changed {
            None => Ok(()),
            Some((name, _)) => Err(DeployError::Plan {
                reason: format!(
                    "parameter {name} of stack {} has another value",
                    self.name()
                ),
            }),
        }
    }

    /// Whether the change set can still be executed.
    async fn change_set_stands(&self, saved: &SavedStack) -> Result<(), DeployError> {
        let moved = |reason: &str| Err(self.moved(reason));
        let Step::Execute { change_set, .. } = &saved.step else {
            return Ok(());
        };
        match self
            .aimed
            .cloudformation
            .describe_change_set(change_set)
            .await
        {
            Ok(set) if set.status != "CREATE_COMPLETE" => {
                moved(&format!("its change set is in {}", set.status))
            }
            Ok(set) => match set.execution_status.as_deref() {
                None | Some("AVAILABLE") => Ok(()),
                Some(other) => moved(&format!("its change set is {other}")),
            },
            Err(AwsError::Refused {
                meaning: Meaning::NoSuchChangeSet | Meaning::NoSuchStack,
                ..
            }) => moved("its change set is gone"),
            Err(error) => Err(error.into()),
        }
    }

    /// Does what the plan says of this stack; none when it gets its change set only now.
    pub(super) async fn of_plan(
        &self,
        saved: Option<&SavedStack>,
    ) -> Result<Option<Outcome>, DeployError> {
        let Some(saved) = saved else {
            return Ok(None);
        };
        let present = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?;
        match &saved.step {
            Step::AfterOthers => Ok(None),
            Step::Nothing => self.nothing_to_do(present).await.map(Some),
            Step::Execute {
                change_set,
                name,
                resources,
            } => {
                let Some(present) = present else {
                    let reason = "it was deleted".to_owned();
                    return Ok(Some(Outcome::Overtaken { reason }));
                };
                let stack_id = present.id.clone();
                let standing = Standing {
                    name: name.clone(),
                    id: change_set.clone(),
                    stack_id,
                    present: Some(present),
                };
                self.execute(&standing, *resources).await.map(Some)
            }
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "milliseconds since 1970 fit"
)]
fn changed_at(stack: &StackDescription) -> Option<i64> {
    stack
        .changed_at
        .map(|seconds| (seconds * 1000.0).round() as i64)
}

fn losses(plan: &StackPlan) -> Vec<String> {
    let lossy = plan.changes.resources.iter().filter(|it| it.loses_data());
    lossy
        .map(|it| format!("{} ({}) loses its data", it.logical_id, it.resource_type))
        .collect()
}

fn summary(plan: &StackPlan) -> Vec<String> {
    let resources = plan.changes.resources.iter().map(|it| {
        let verdict = serde_json::json!(it.verdict);
        let verdict = verdict.as_str().unwrap_or_default();
        format!("{verdict} {} ({})", it.logical_id, it.resource_type)
    });
    resources
        .chain(plan.broadenings().map(|it| it.text.clone()))
        .collect()
}
