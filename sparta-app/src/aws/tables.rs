//! DynamoDB: backups of tables.

use std::time::{Duration, SystemTime};

use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::primitives::{DateTime, DateTimeFormat};
use aws_sdk_dynamodb::types::BackupStatus;
use aws_sdk_dynamodb::{Client, config};

use super::error::{AwsError, Callee, failure};

/// How often a backup is begun, or looked for.
const ATTEMPTS: u32 = 5;
/// Before the first look; each further one comes after twice the time.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// DynamoDB in one region.
#[derive(Debug, Clone)]
pub struct Tables {
    client: Client,
    callee: Callee,
}

impl Tables {
    pub(super) fn new(client: Client, callee: Callee) -> Self {
        Self { client, callee }
    }

    /// Starts to back up a table; the answer is the backup's ARN. Its name is the stack's with the time in UTC.
    ///
    /// The call takes no token that would make a second one harmless, so where an answer is lost, a backup of
    /// that name is looked for before another is begun.
    ///
    /// # Errors
    /// [`AwsError`] when DynamoDB cannot be asked or refuses.
    pub async fn back_up(&self, table: &str, stack: &str) -> Result<String, AwsError> {
        let name = backup_name(stack, SystemTime::now());
        let mut pause = FIRST_PAUSE;
        for _ in 1..ATTEMPTS {
            let error = match self.begin(table, &name).await {
                Err(error) if may_have_begun(&error) => error,
                ended => return ended,
            };
            tokio::time::sleep(pause).await;
            pause *= 2;
            match self.find(table, &name).await {
                Ok(Some(arn)) => return Ok(arn),
                Ok(None) => {}
                // Without a look nobody knows: another backup might be one too many.
                Err(_) => return Err(error),
            }
        }
        self.begin(table, &name).await
    }

    /// Begins a backup, once: the SDK would send a request again whose answer was lost.
    async fn begin(&self, table: &str, name: &str) -> Result<String, AwsError> {
        const OPERATION: &str = "CreateBackup";
        let once = config::Builder::new().retry_config(RetryConfig::disabled());
        let answer = self
            .client
            .create_backup()
            .table_name(table)
            .backup_name(name)
            .customize()
            .config_override(once)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let details = answer.backup_details.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "BackupDetails",
        })?;
        Ok(details.backup_arn)
    }

    /// The ARN of a table's backup of this name.
    async fn find(&self, table: &str, name: &str) -> Result<Option<String>, AwsError> {
        let mut from = None;
        loop {
            let page = self
                .client
                .list_backups()
                .table_name(table)
                .set_exclusive_start_backup_arn(from)
                .send()
                .await
                .map_err(|error| failure(self.callee.call("ListBackups"), &error))?;
            let mut backups = page.backup_summaries.unwrap_or_default().into_iter();
            let found = backups.find(|it| it.backup_name.as_deref() == Some(name));
            if let Some(arn) = found.and_then(|it| it.backup_arn) {
                return Ok(Some(arn));
            }
            from = page.last_evaluated_backup_arn;
            if from.is_none() {
                return Ok(None);
            }
        }
    }

    /// True when a backup can be restored from; while it cannot, its table cannot be deleted either.
    ///
    /// # Errors
    /// [`AwsError`] when DynamoDB cannot be asked or refuses, or the backup is gone.
    pub async fn is_backed_up(&self, backup: &str) -> Result<bool, AwsError> {
        const OPERATION: &str = "DescribeBackup";
        let answer = self
            .client
            .describe_backup()
            .backup_arn(backup)
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let details = answer.backup_description.and_then(|it| it.backup_details);
        match details.map(|details| details.backup_status) {
            Some(BackupStatus::Available) => Ok(true),
            Some(BackupStatus::Creating) => Ok(false),
            _ => Err(AwsError::Incomplete {
                operation: OPERATION,
                field: "BackupDetails of a backup that exists",
            }),
        }
    }
}

/// True when a backup may have been begun all the same. One that was makes the next attempt be refused, too.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateBackup.html#API_CreateBackup_Errors>
fn may_have_begun(error: &AwsError) -> bool {
    let in_use = |code: &str| code == "BackupInUseException";
    error.is_transient() || matches!(error, AwsError::Refused { code, .. } if in_use(code))
}

/// `app-20261128-182816`: letters, digits and `_.-` are allowed.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateBackup.html>
fn backup_name(stack: &str, now: SystemTime) -> String {
    let time = DateTime::from(now).fmt(DateTimeFormat::DateTime);
    let time = time.unwrap_or_default();
    let time = time.get(..19).unwrap_or_default();
    format!("{stack}-{}", time.replace(['-', ':'], "").replace('T', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    #[test]
    fn a_backup_is_named_after_stack_and_time() {
        let now = UNIX_EPOCH + Duration::from_millis(1_795_890_496_789);
        assert_eq!(backup_name("app", now), "app-20261128-182816");
    }
}
