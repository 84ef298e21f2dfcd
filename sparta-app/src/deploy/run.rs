//! Several stacks at once: who goes when, and what became of each.

use std::time::Instant;

use futures_util::stream::{FuturesUnordered, StreamExt};

use super::deployer::Deployer;
use super::error::DeployError;
use super::interrupt::{Left, Place};
use super::outcome::{Outcome, Run, StackReport};
use super::schedule::Schedule;
use super::stack::StackDeployment;
use crate::aws::AwsError;
use crate::event::{Event, OutcomeWord, SummaryRow, Verb};
use crate::plan::StackArtifact;

/// A stack that had its turn: its place in the list, when it began, how it ended.
type Turn = (usize, Instant, Result<Outcome, DeployError>);

impl Deployer {
    /// Deploys stacks, each after those it depends on and otherwise several at once. One that does not succeed
    /// stops those that depend on it, and no others.
    pub async fn deploy(&self, stacks: &[&StackArtifact]) -> Run {
        let (prepared, waits_for) = match self.prepare(stacks).await {
            Ok(prepared) => (prepared.stacks, prepared.waits_for),
            Err(error) => return Run::stopped(error),
        };
        let places: Vec<Place> = prepared.iter().map(|it| it.aimed.place.clone()).collect();
        let total = stacks.len();
        let work = |index: usize, position: usize| {
            let deployment: &StackDeployment<'_> = &prepared[index];
            async move {
                let target = &deployment.aimed.target;
                self.say_started(
                    Verb::Deploy,
                    deployment.aimed.stack,
                    (position, total),
                    target,
                );
                let outcome = deployment.deploy().await?;
                if let Outcome::Deployed { at: Some(time), .. } = &outcome {
                    self.keep_template(deployment, time).await;
                }
                Ok(outcome)
            }
        };
        self.work_through(stacks, &places, waits_for, work).await
    }

    /// Gives every stack its turn. `waits_for` says for each which others must have succeeded before.
    pub(super) async fn work_through<F>(
        &self,
        stacks: &[&StackArtifact],
        places: &[Place],
        waits_for: Vec<Vec<usize>>,
        work: impl Fn(usize, usize) -> F,
    ) -> Run
    where
        F: Future<Output = Result<Outcome, DeployError>>,
    {
        let mut schedule = Schedule::new(waits_for, self.options.concurrency.get());
        let mut running = FuturesUnordered::new();
        let mut reports: Vec<Option<StackReport>> = stacks.iter().map(|_| None).collect();
        let mut run = Run::default();
        let mut position = 0;
        loop {
            while let Some(index) = schedule.start() {
                position += 1;
                let turn = work(index, position);
                running.push(async move { (index, Instant::now(), turn.await) });
            }
            while let Some((index, because_of)) = schedule.blocked() {
                let because_of = stacks[because_of].name.clone();
                let outcome = Outcome::NotStarted { because_of };
                let turn = (index, Instant::now(), Ok(outcome));
                reports[index] = Some(self.report(stacks[index], turn));
            }
            let Some(turn): Option<Turn> = running.next().await else {
                break;
            };
            let index = turn.0;
            let succeeded = turn.2.as_ref().is_ok_and(Outcome::is_success);
            run.touched |= turn.2.as_ref().is_ok_and(Outcome::changed_something);
            run.touched |= self.watch.is_touched();
            if let Err(error) = &turn.2 {
                run.touched |= self.clean_up(&places[index], error, stacks.len()).await;
                if concerns_all(error) {
                    schedule.halt(index);
                }
            }
            self.watch.leave(&places[index]);
            schedule.ended(index, succeeded);
            reports[index] = Some(self.report(stacks[index], turn));
        }
        run.reports = reports.into_iter().flatten().collect();
        self.summarize(&run);
        run
    }

    /// Tells an error of one stack. A change set that was not executed does not stay behind; true when
    /// something else does, or may.
    async fn clean_up(&self, place: &Place, error: &DeployError, stacks: usize) -> bool {
        let left = self.watch.tidy_one(place).await;
        let touched = left.is_some();
        if let Some(left) = left {
            self.tell_left(left);
        }
        self.say(Event::Error {
            stack: (stacks > 1).then(|| place.stack.clone()),
            message: error.told(),
            hint: error.hint(),
        });
        touched
    }

    /// Says what became of a change set that is not to be executed.
    pub(super) fn tell_left(&self, left: Left) {
        match left {
            Left::Running { .. } => {}
            Left::Removed { stack, change_set } => {
                self.say(Event::ChangeSetRemoved { stack, change_set });
            }
            Left::ChangeSet {
                stack,
                change_set,
                reason,
            } => self.say(Event::Warning {
                stack,
                message: format!("change set {change_set} could not be removed: {reason}"),
                hint: Some("the next deployment does not mind it".to_owned()),
            }),
        }
    }

    fn report(&self, stack: &StackArtifact, (_, started, ended): Turn) -> StackReport {
        let took = started.elapsed();
        let word = ended.as_ref().map_or(OutcomeWord::Stopped, Outcome::word);
        let status = ended.as_ref().ok().and_then(Outcome::status);
        self.say(Event::StackFinished {
            stack: stack.name.clone(),
            outcome: word,
            status: status.map(str::to_owned),
            seconds: took.as_secs_f64(),
        });
        StackReport {
            stack: stack.name.clone(),
            ended,
            took,
        }
    }

    /// Of several stacks, one line each.
    fn summarize(&self, run: &Run) {
        if run.reports.len() < 2 {
            return;
        }
        let row = |report: &StackReport| SummaryRow {
            stack: report.stack.clone(),
            outcome: report.word(),
            status: report
                .ended
                .as_ref()
                .ok()
                .and_then(Outcome::status)
                .map(str::to_owned),
            because_of: match &report.ended {
                Ok(Outcome::NotStarted { because_of }) => Some(because_of.clone()),
                _ => None,
            },
            seconds: report.took.as_secs_f64(),
        };
        self.say(Event::Summary {
            rows: run.reports.iter().map(row).collect(),
        });
    }
}

/// True when every other stack would end the same way.
fn concerns_all(error: &DeployError) -> bool {
    if matches!(
        error,
        DeployError::Backup { .. } | DeployError::BackupLate { .. }
    ) {
        return true;
    }
    let (DeployError::Aws(cause) | DeployError::LostSight { source: cause, .. }) = error else {
        return false;
    };
    cause.is_setup() || matches!(cause, AwsError::Unreachable { .. })
}
