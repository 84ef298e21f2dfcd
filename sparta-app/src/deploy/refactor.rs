//! Giving resources other logical ids, through a stack refactor: created, which changes nothing, looked at, shown,
//! approved, executed, and followed to its end. A deployment whose code declares moves begins with it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::approval::{Answer, Question};
use super::deployer::Deployer;
use super::error::DeployError;
use super::follow::Patience;
use super::interrupt::Operation;
use super::options::{Busy, Execution};
use super::outcome::{Outcome, Run};
use super::stack::StackDeployment;
use super::state::{self, OnDeploy};
use crate::aws::{AwsError, RefactorDescription, RefactorRequest, StackDescription};
use crate::event::{Event, Verb};
use crate::plan::comparison::{Ambiguity, Move};
use crate::plan::refactor::{MoveFault, renamed};
use crate::plan::{StackArtifact, StackPlan};

/// What a refactor of a stack would do.
#[derive(Debug, Clone, Default)]
pub struct MovePreview {
    /// The stack.
    pub stack: String,
    /// The moves: declared ones, and those that were recognised.
    pub moves: Vec<Move>,
    /// What is wrong with declared ones.
    pub faults: Vec<MoveFault>,
    /// What could be one move or another.
    pub ambiguous: Vec<Ambiguity>,
}

/// How a stack stands when its moves have been looked at.
pub(super) enum Moved {
    /// A change set can be made of it.
    Ready(Option<StackDescription>),
    /// It goes no further.
    Ended(Outcome),
}

/// How executing a refactor ended.
enum Ended {
    Done,
    Outdated(String),
    RolledBack { status: String, reason: String },
    Failed { status: String, reason: String },
}

impl Deployer {
    /// What refactors of these stacks would do. Nothing is made in AWS.
    ///
    /// # Errors
    /// What keeps the stacks from being looked at.
    pub async fn preview_moves(
        &self,
        stacks: &[&StackArtifact],
    ) -> Result<Vec<MovePreview>, DeployError> {
        let mut previews = Vec::new();
        for deployment in self.aim_all(stacks).await? {
            let present = deployment.standing_stack().await?;
            let plan = deployment.readable_plan(&present).await?;
            previews.push(MovePreview {
                stack: deployment.name(),
                moves: plan.changes.moves,
                faults: plan.move_faults,
                ambiguous: plan.changes.ambiguous,
            });
        }
        Ok(previews)
    }

    /// Gives resources of these stacks the logical ids that the assembly has for them: where the code declares it,
    /// and where they are recognised.
    pub async fn refactor(&self, stacks: &[&StackArtifact]) -> Run {
        let deployments = match self.aim_all(stacks).await {
            Ok(deployments) => deployments,
            Err(error) => return Run::stopped(error),
        };
        if let Err(error) = self.check_moves(&deployments).await {
            return Run::stopped(error);
        }
        let places: Vec<_> = deployments
            .iter()
            .map(|it| it.aimed.place.clone())
            .collect();
        let total = stacks.len();
        let work = |index: usize, position: usize| {
            let deployment: &StackDeployment<'_> = &deployments[index];
            async move {
                let (stack, target) = (deployment.aimed.stack, &deployment.aimed.target);
                self.say_started(Verb::Refactor, stack, (position, total), target);
                deployment.refactor().await
            }
        };
        // None waits for another: a move changes nothing that another stack sees.
        self.work_through(stacks, &places, vec![Vec::new(); total], work)
            .await
    }

    async fn aim_all<'a>(
        &'a self,
        stacks: &[&'a StackArtifact],
    ) -> Result<Vec<StackDeployment<'a>>, DeployError> {
        self.warn_of_other_regions(stacks);
        let mut targets = self.targets();
        let mut aimed = Vec::new();
        for stack in stacks {
            let draft = StackDeployment::read(self, stack)?;
            aimed.push(draft.aim_at(targets.of(stack).await?));
        }
        Ok(aimed)
    }

    /// What is wrong with the moves that the code declares, of all stacks, before the first is touched.
    pub(super) async fn check_moves(
        &self,
        deployments: &[StackDeployment<'_>],
    ) -> Result<(), DeployError> {
        let mut faults = Vec::new();
        for it in deployments {
            if it.aimed.stack.moves.is_empty() {
                continue;
            }
            let present = it.aimed.cloudformation.describe_stack(&it.name()).await?;
            // While something runs, the template may be the old one: its turn comes when that has ended.
            let settled =
                present.filter(|it| state::on_deploy(Some(&it.status)) == OnDeploy::Update);
            if let Some(present) = settled {
                faults.extend(it.readable_plan(&present).await?.move_faults);
            }
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(DeployError::Moves(faults))
        }
    }
}

impl StackDeployment<'_> {
    /// The stack, which must be there and at rest.
    async fn standing_stack(&self) -> Result<StackDescription, DeployError> {
        let present = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?;
        let status = present.as_ref().map(|it| it.status.clone());
        let refuse = |reason: &str, hint: &str| DeployError::State {
            stack: self.name(),
            status: status.clone().unwrap_or_default(),
            reason: reason.to_owned(),
            hint: hint.replace("STACK", &self.aimed.stack.name),
        };
        match (state::on_deploy(status.as_deref()), present) {
            (OnDeploy::Update, Some(present)) => Ok(present),
            (OnDeploy::Wait, _) => Err(refuse(
                "an operation is under way",
                "wait for its end: `sparta events STACK --follow`",
            )),
            (OnDeploy::Refuse(reason, hint), _) => Err(refuse(reason, hint)),
            (OnDeploy::Recreate, _) => Err(refuse(
                "it never came to be",
                "delete what is left of it: `sparta destroy STACK`",
            )),
            (OnDeploy::Create | OnDeploy::Update, _) => Err(DeployError::NotDeployed {
                stack: self.name(),
                account: self.aimed.target.identity.account.clone(),
                region: self.aimed.target.region.clone(),
            }),
        }
    }

    async fn readable_plan(&self, present: &StackDescription) -> Result<StackPlan, DeployError> {
        let compared = self.plan(Some(present)).await?;
        let plan = compared.map(|it| it.plan);
        plan.ok_or_else(|| DeployError::State {
            stack: self.name(),
            status: present.status.clone(),
            reason: "its deployed template cannot be read, so no move in it can be told".to_owned(),
            hint: "deploy it once as it is, then move".to_owned(),
        })
    }

    async fn refactor(&self) -> Result<Outcome, DeployError> {
        let (present, plan) = self.settled().await?;
        if !plan.move_faults.is_empty() {
            return Err(DeployError::Moves(plan.move_faults));
        }
        self.tell_ambiguous(&plan.changes.ambiguous);
        let moves = plan.changes.moves;
        if moves.is_empty() {
            self.aimed.deployer.say(Event::Note {
                message: format!("stack {}: there is nothing to move", self.name()),
            });
            return Ok(Outcome::NoChanges {
                outputs: Vec::new(),
            });
        }
        let resources = moves.len();
        let stopped = self.run_moves(&present, &moves).await?;
        Ok(stopped.unwrap_or(Outcome::Moved { resources }))
    }

    /// The stack and what moves in it, once a refactor that is under way has ended.
    async fn settled(&self) -> Result<(StackDescription, StackPlan), DeployError> {
        let now = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?;
        if now.is_some_and(|it| state::is_running(&it.status)) {
            self.attach_refactor().await?;
        }
        let present = self.standing_stack().await?;
        let plan = self.readable_plan(&present).await?;
        let is_idle = plan.move_faults.is_empty() && plan.changes.moves.is_empty();
        if is_idle || !self.attach_refactor().await? {
            return Ok((present, plan));
        }
        let present = self.standing_stack().await?;
        let plan = self.readable_plan(&present).await?;
        Ok((present, plan))
    }

    fn tell_ambiguous(&self, ambiguous: &[Ambiguity]) {
        for it in ambiguous {
            self.aimed.deployer.say(Event::Warning {
                stack: self.name(),
                message: it.told(),
                hint: Some("say which is which with moved_from".to_owned()),
            });
        }
    }

    /// Makes the moves that the code declares, before a change set that would delete and create.
    pub(super) async fn move_first(
        &self,
        present: Option<StackDescription>,
    ) -> Result<Moved, DeployError> {
        let declares = !self.aimed.stack.moves.is_empty();
        let (mut stack, mut plan) = match present {
            Some(stack) if declares && !stack.is_shell() => {
                let plan = self.readable_plan(&stack).await?;
                (stack, plan)
            }
            other => return Ok(Moved::Ready(other)),
        };
        if !is_settled(&plan) && self.attach_refactor().await? {
            // The change set is held against the stack as the refactor left it.
            stack = self.standing_stack().await?;
            plan = self.readable_plan(&stack).await?;
        }
        if !plan.move_faults.is_empty() {
            return Err(DeployError::Moves(plan.move_faults));
        }
        let moves: Vec<Move> = plan.changes.declared_moves().cloned().collect();
        if moves.is_empty() {
            return Ok(Moved::Ready(Some(stack)));
        }
        if self.saved().is_some() {
            let reason = "resources are to move that the plan does not know of".to_owned();
            return Ok(Moved::Ended(Outcome::Overtaken { reason }));
        }
        if self.aimed.deployer.options.execution == Execution::PrepareOnly {
            return Err(self.moves_first(moves.len()));
        }
        self.aimed.deployer.say(Event::Note {
            message: format!(
                "stack {}: in two phases, because CloudFormation mixes a refactor with no other change: first {} \
                 to move, then the rest",
                self.name(),
                counted(moves.len())
            ),
        });
        if let Some(outcome) = self.run_moves(&stack, &moves).await? {
            return Ok(Moved::Ended(outcome));
        }
        let now = self.aimed.cloudformation.describe_stack(&stack.id).await?;
        Ok(Moved::Ready(now))
    }

    pub(super) fn moves_first(&self, resources: usize) -> DeployError {
        DeployError::MovesFirst {
            stack: self.name(),
            resources,
        }
    }

    /// Follows a refactor of this stack that somebody started before; true when there was one.
    async fn attach_refactor(&self) -> Result<bool, DeployError> {
        let Some(present) = self
            .aimed
            .cloudformation
            .describe_stack(&self.name())
            .await?
        else {
            return Ok(false);
        };
        let running = self.aimed.cloudformation.running_refactors().await;
        let running = running.map_err(|error| self.no_refactors(error))?;
        for id in running {
            let refactor = self.aimed.cloudformation.describe_refactor(&id).await?;
            if !refactor.stack_ids.contains(&present.id) {
                continue;
            }
            if self.aimed.deployer.options.busy == Busy::Refuse {
                return Err(DeployError::State {
                    stack: self.name(),
                    status: refactor.execution_status,
                    reason: format!("the refactor {id} is under way"),
                    hint: "run it without --no-wait to watch it and go on after it".to_owned(),
                });
            }
            self.aimed.deployer.say(Event::Waiting {
                stack: self.name(),
                status: refactor.execution_status,
            });
            self.aimed.running(Operation::Earlier);
            let _ = self.follow_refactor(&id).await?;
            self.aimed.deployer.watch.leave(&self.aimed.place);
            return Ok(true);
        }
        Ok(false)
    }

    /// An emulator need not know refactors.
    fn no_refactors(&self, error: AwsError) -> DeployError {
        let is_local = self.aimed.deployer.connection.is_loopback();
        match error {
            AwsError::Refused { message, .. } if is_local => self.refactor_refused(format!(
                "the endpoint does not know stack refactors: {message}"
            )),
            error => error.into(),
        }
    }

    /// Creates, shows and executes a refactor; an outcome when it did not come to that.
    async fn run_moves(
        &self,
        present: &StackDescription,
        moves: &[Move],
    ) -> Result<Option<Outcome>, DeployError> {
        let id = self.create_refactor(present, moves).await?;
        self.aimed.deployer.say(Event::Moving {
            stack: self.name(),
            refactor: id.clone(),
            moves: moves.to_vec(),
        });
        if let Answer::Declined(reason) = self.ask_to_move(moves).await {
            return Ok(Some(Outcome::Declined { reason }));
        }
        self.aimed.running(Operation::Refactor);
        let ended = self.execute_refactor(&id).await?;
        self.aimed.deployer.watch.leave(&self.aimed.place);
        match ended {
            Ended::Done => {
                self.aimed.deployer.watch.touch();
                self.aimed.deployer.say(Event::Moved {
                    stack: self.name(),
                    resources: moves.len(),
                });
                Ok(None)
            }
            Ended::Outdated(reason) => Ok(Some(Outcome::Overtaken { reason })),
            Ended::RolledBack { status, reason } => {
                self.tell_failed(&status, &reason);
                Ok(Some(Outcome::RolledBack {
                    status,
                    failure: None,
                }))
            }
            Ended::Failed { status, reason } => {
                self.tell_failed(&status, &reason);
                Ok(Some(Outcome::Failed {
                    status,
                    failure: None,
                }))
            }
        }
    }

    fn tell_failed(&self, status: &str, reason: &str) {
        self.aimed.deployer.say(Event::Warning {
            stack: self.name(),
            message: format!("the refactor ended in {status}: {reason}"),
            hint: Some(
                "logical ids are as before when it was rolled back; mend the cause and run it again"
                    .to_owned(),
            ),
        });
    }

    /// Creates a refactor and waits until it is validated. What it would do besides what was asked stops it.
    async fn create_refactor(
        &self,
        present: &StackDescription,
        moves: &[Move],
    ) -> Result<String, DeployError> {
        let deployed = self.deployed_template(present).await?;
        let pairs: Vec<(&str, &str)> = moves
            .iter()
            .map(|it| (it.from.as_str(), it.to.as_str()))
            .collect();
        let template = renamed(&deployed.template, &pairs);
        let whole = self.template.beside(template);
        let request = RefactorRequest {
            stack: self.name(),
            template: self.aimed.deployer.stage_template(self, &whole).await?,
            moves: moves
                .iter()
                .map(|it| (it.from.clone(), it.to.clone()))
                .collect(),
            description: format!(
                "sparta: {} of {} to move",
                counted(moves.len()),
                self.name()
            ),
        };
        let id = match self.aimed.cloudformation.create_refactor(&request).await {
            Ok(id) => id,
            Err(AwsError::Refused { message, .. }) => return Err(self.refactor_refused(message)),
            Err(error) => return Err(error.into()),
        };
        self.await_validation(&id).await?;
        self.check_preview(&id, &pairs).await?;
        Ok(id)
    }

    /// What AWS would do must be what was asked, and no more.
    async fn check_preview(&self, id: &str, pairs: &[(&str, &str)]) -> Result<(), DeployError> {
        let actions = self.aimed.cloudformation.refactor_actions(id).await?;
        let moved = actions
            .iter()
            .filter(|it| it.entity == "RESOURCE" && it.from != it.to);
        let found: BTreeSet<(&str, &str)> =
            moved.map(|it| (it.from.as_str(), it.to.as_str())).collect();
        let wanted: BTreeSet<(&str, &str)> = pairs.iter().copied().collect();
        let creates = actions.iter().any(|it| it.action == "CREATE");
        if found == wanted && !creates {
            return Ok(());
        }
        let mut reason = "it would do something else than was asked:".to_owned();
        for it in &actions {
            let _ = write!(
                reason,
                "\n  {} {} {} → {}",
                it.action, it.entity, it.from, it.to
            );
        }
        Err(self.refactor_refused(reason))
    }

    fn refactor_refused(&self, reason: String) -> DeployError {
        DeployError::RefactorRefused {
            stack: self.name(),
            reason,
        }
    }

    async fn await_validation(&self, id: &str) -> Result<(), DeployError> {
        let watching = self.aimed.deployer.watching();
        let mut pause = watching.pace.first;
        loop {
            tokio::time::sleep(pause).await;
            let refactor = self.aimed.cloudformation.describe_refactor(id).await?;
            match refactor.status.as_str() {
                "CREATE_IN_PROGRESS" => pause = watching.pace.after(pause),
                "CREATE_COMPLETE" if refactor.execution_status == "AVAILABLE" => return Ok(()),
                status => {
                    let reason = refactor.reason.or(refactor.execution_reason);
                    let unsaid = || format!("it is in {status}, {}", refactor.execution_status);
                    return Err(self.refactor_refused(reason.unwrap_or_else(unsaid)));
                }
            }
        }
    }

    async fn ask_to_move(&self, moves: &[Move]) -> Answer {
        let mut reasons = vec![format!(
            "stack {} in {}/{}: {} another logical id, and nothing else changes",
            self.name(),
            self.aimed.target.identity.account,
            self.aimed.target.region,
            if moves.len() == 1 {
                "1 resource gets".to_owned()
            } else {
                format!("{} resources get", moves.len())
            },
        )];
        let unsaid = moves.iter().filter(|it| it.declared.is_none());
        reasons.extend(unsaid.map(|it| {
            format!(
                "{} is taken for {}: same type, same properties, not declared",
                it.name(),
                it.from
            )
        }));
        let question = Question {
            stack: self.name(),
            reasons,
            text: format!("Move {} of {}?", counted(moves.len()), self.name()),
            typed: None,
        };
        self.aimed.deployer.ask(question).await
    }

    async fn execute_refactor(&self, id: &str) -> Result<Ended, DeployError> {
        if let Err(error) = self.aimed.cloudformation.execute_refactor(id).await {
            // There is no client token: whether it began, only the refactor itself tells.
            let Ok(now) = self.aimed.cloudformation.describe_refactor(id).await else {
                return Err(DeployError::of_start(&self.aimed.stack.name, error));
            };
            if now.execution_status == "AVAILABLE" || now.execution_status == "OBSOLETE" {
                self.aimed.deployer.watch.leave(&self.aimed.place);
            }
            match now.execution_status.as_str() {
                "AVAILABLE" => return Err(error.into()),
                "OBSOLETE" => {
                    let reason = now.execution_reason.unwrap_or_else(|| error.to_string());
                    return Ok(Ended::Outdated(reason));
                }
                _ => {}
            }
        }
        self.follow_refactor(id).await
    }

    async fn follow_refactor(&self, id: &str) -> Result<Ended, DeployError> {
        /// After a failure AWS begins to roll back: so many looks are given it.
        const LOOKS_AFTER_FAILURE: u32 = 5;
        let watching = self.aimed.deployer.watching();
        let mut patience = Patience::new(&self.aimed.stack.name, &watching);
        let (mut pause, mut failed) = (watching.pace.first, 0);
        loop {
            tokio::time::sleep(pause).await;
            match self.aimed.cloudformation.describe_refactor(id).await {
                Ok(now) => {
                    patience.restore();
                    pause = watching.pace.after(pause);
                    if now.execution_status == "EXECUTE_FAILED" {
                        failed += 1;
                    }
                    let is_final = failed > LOOKS_AFTER_FAILURE;
                    if let Some(ended) = ended(now, is_final) {
                        return Ok(ended);
                    }
                }
                Err(error) => pause = patience.endure(error)?,
            }
            watching.check_time(&self.aimed.stack.name, "a refactor")?;
        }
    }
}

fn is_settled(plan: &StackPlan) -> bool {
    plan.move_faults.is_empty() && plan.changes.declared_moves().next().is_none()
}

fn ended(refactor: RefactorDescription, is_final: bool) -> Option<Ended> {
    let status = refactor.execution_status;
    let reason = refactor.execution_reason;
    let reason = reason.unwrap_or_else(|| "AWS says no reason".to_owned());
    match status.as_str() {
        // The user guide's example has the second word, the API's reference the first.
        "EXECUTE_COMPLETE" | "SUCCEEDED" => Some(Ended::Done),
        "ROLLBACK_COMPLETE" => Some(Ended::RolledBack { status, reason }),
        "ROLLBACK_FAILED" => Some(Ended::Failed { status, reason }),
        "EXECUTE_FAILED" if is_final => Some(Ended::Failed { status, reason }),
        "OBSOLETE" | "UNAVAILABLE" => Some(Ended::Outdated(reason)),
        _ => None,
    }
}

/// `1 resource`, `2 resources`.
fn counted(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} resource{plural}")
}
