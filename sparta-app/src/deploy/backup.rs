//! Backups of tables before stacks are deleted.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::OnceCell;

use super::aimed::Aimed;
use super::error::DeployError;
use super::outcome::{Outcome, TableBackup};
use crate::aws::{AwsError, Tables};
use crate::event::Event;

/// The types whose tables can be backed up. Their physical ids are the tables' names.
const TABLE_TYPES: [&str; 2] = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"];

/// The backups of all stacks of a run. They are taken once somebody has approved the first deletion, and
/// before anything is deleted: all of them, or nothing is deleted at all.
pub(super) struct Backups<'a> {
    stacks: &'a [Aimed<'a>],
    /// The stack whose table could not be backed up.
    failed: OnceCell<Option<String>>,
    error: Mutex<Option<DeployError>>,
    taken: Mutex<Vec<TableBackup>>,
}

impl<'a> Backups<'a> {
    pub(super) fn of(stacks: &'a [Aimed<'a>]) -> Self {
        Self {
            stacks,
            failed: OnceCell::new(),
            error: Mutex::default(),
            taken: Mutex::default(),
        }
    }

    /// Takes the backups, or waits until they are taken; what keeps a stack from being deleted when one failed.
    pub(super) async fn take(&self) -> Result<Option<Outcome>, DeployError> {
        let failed = self.failed.get_or_init(|| self.take_all()).await;
        let error = self.error.lock().unwrap_or_else(PoisonError::into_inner);
        match (failed, { error }.take()) {
            (_, Some(error)) => Err(error),
            (Some(stack), None) => Ok(Some(Outcome::NotStarted {
                because_of: stack.clone(),
            })),
            (None, None) => Ok(None),
        }
    }

    /// What was backed up.
    pub(super) fn taken(self) -> Vec<TableBackup> {
        self.taken
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn take_all(&self) -> Option<String> {
        for aimed in self.stacks {
            if let Err(error) = self.take_of(aimed).await {
                *self.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                return Some(aimed.name());
            }
        }
        None
    }

    async fn take_of(&self, aimed: &Aimed<'_>) -> Result<(), DeployError> {
        let names = tables(aimed).await?;
        if names.is_empty() {
            aimed.deployer.say(Event::Note {
                message: format!("stack {} has no table to back up", aimed.stack.name),
            });
        }
        let tables = aimed.target.connection.tables(&aimed.target.region);
        let mut begun = Vec::new();
        for table in names {
            let stack = aimed.name();
            let arn = tables.back_up(&table, &stack).await;
            let arn = arn.map_err(|error| failed(aimed, &table, error))?;
            begun.push(TableBackup { stack, table, arn });
        }
        for backup in begun {
            wait(aimed, &tables, &backup).await?;
            aimed.deployer.say(Event::BackedUp {
                stack: backup.stack.clone(),
                table: backup.table.clone(),
                backup: backup.arn.clone(),
            });
            let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
            taken.push(backup);
        }
        Ok(())
    }
}

/// The tables of a stack and of those nested in it.
async fn tables(aimed: &Aimed<'_>) -> Result<Vec<String>, DeployError> {
    let present = aimed
        .cloudformation
        .describe_stack(&aimed.stack.name)
        .await?;
    let mut stacks: Vec<String> = present.into_iter().map(|it| it.id).collect();
    let mut tables = Vec::new();
    while let Some(stack) = stacks.pop() {
        for resource in aimed.cloudformation.resources(&stack).await? {
            let kind = resource.resource_type.as_str();
            if TABLE_TYPES.contains(&kind) {
                tables.push(resource.physical_id);
            } else if kind == "AWS::CloudFormation::Stack" {
                stacks.push(resource.physical_id);
            }
        }
    }
    tables.sort();
    Ok(tables)
}

async fn wait(aimed: &Aimed<'_>, tables: &Tables, backup: &TableBackup) -> Result<(), DeployError> {
    let watching = aimed.deployer.watching();
    let mut pause = watching.pace.first;
    loop {
        let ready = tables.is_backed_up(&backup.arn).await;
        if ready.map_err(|error| failed(aimed, &backup.table, error))? {
            return Ok(());
        }
        if let Some(deadline) = watching.deadline.filter(|it| Instant::now() >= it.at) {
            return Err(DeployError::BackupLate {
                stack: backup.stack.clone(),
                table: backup.table.clone(),
                seconds: deadline.given.as_secs(),
            });
        }
        tokio::time::sleep(pause).await;
        pause = watching.pace.after(pause);
    }
}

fn failed(aimed: &Aimed<'_>, table: &str, source: AwsError) -> DeployError {
    DeployError::Backup {
        stack: aimed.name(),
        table: table.to_owned(),
        source: Box::new(source),
    }
}
