//! DynamoDB: backups of tables.

use std::time::SystemTime;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::primitives::{DateTime, DateTimeFormat};
use aws_sdk_dynamodb::types::BackupStatus;

use super::error::{AwsError, Callee, failure};

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
    /// # Errors
    /// [`AwsError`] when DynamoDB cannot be asked or refuses.
    pub async fn back_up(&self, table: &str, stack: &str) -> Result<String, AwsError> {
        const OPERATION: &str = "CreateBackup";
        let answer = self
            .client
            .create_backup()
            .table_name(table)
            .backup_name(backup_name(stack, SystemTime::now()))
            .send()
            .await
            .map_err(|error| failure(self.callee.call(OPERATION), &error))?;
        let details = answer.backup_details.ok_or(AwsError::Incomplete {
            operation: OPERATION,
            field: "BackupDetails",
        })?;
        Ok(details.backup_arn)
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
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn a_backup_is_named_after_stack_and_time() {
        let now = UNIX_EPOCH + Duration::from_millis(1_795_890_496_789);
        assert_eq!(backup_name("app", now), "app-20261128-182816");
    }
}
