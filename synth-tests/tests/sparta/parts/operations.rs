//! Rows of what looks after the rest.

use serde_json::json;

use super::Row;

pub(super) fn operations() -> Vec<Row> {
    vec![alarms(), dashboard(), logs(), audit(), backup(), budget()]
}

fn alarms() -> Row {
    let subscribed = |topic: &str| {
        (
            "AWS::SNS::Subscription",
            json!({ "Endpoint": "ops@example.com", "Protocol": "email", "TopicArn": topic }),
        )
    };
    (
        "Alarms",
        vec![
            (
                "AWS::CloudWatch::Alarm",
                json!({ "AlarmName": "sparta-api-high-cpu" }),
            ),
            (
                "AWS::SNS::Topic",
                json!({ "TopicName": "sparta-production-alerts" }),
            ),
            (
                "AWS::SNS::Topic",
                json!({ "TopicName": "sparta-production-warnings" }),
            ),
            (
                "AWS::SNS::Topic",
                json!({ "TopicName": "sparta-production-info" }),
            ),
            subscribed("*AlertsCritical*"),
            subscribed("*AlertsWarning*"),
        ],
    )
}

fn dashboard() -> Row {
    (
            "Dashboard",
            [
                "ServiceName", "ApplicationELB", "AWS/DynamoDB", "AWS/Lambda", "alarm",
                "FailingValidators", "ValidatorRegistrations", "SecretAgeDays",
            ]
            .map(|part| {
                (
                    "AWS::CloudWatch::Dashboard",
                    json!({ "DashboardName": "sparta-production", "DashboardBody": format!("*{part}*") }),
                )
            })
            .into(),
        )
}

fn logs() -> Row {
    let filter = |group: &str| {
        (
            "AWS::Logs::MetricFilter",
            json!({ "FilterPattern": "\"ERROR\"", "LogGroupName": group }),
        )
    };
    (
        "Logs",
        vec![
            (
                "AWS::Logs::LogGroup",
                json!({ "LogGroupName": "/ecs/sparta-api", "RetentionInDays": 30 }),
            ),
            (
                "AWS::Logs::LogGroup",
                json!({ "LogGroupName": "/ecs/sparta-bot", "RetentionInDays": 30 }),
            ),
            filter("*ApiLogGroup*"),
            filter("*DiscordLogGroup*"),
            filter("*ValidatorMonitor*"),
            filter("*ApiKeyRotation*"),
            filter("*SecretAge*"),
        ],
    )
}

fn audit() -> Row {
    (
        "Audit",
        vec![(
            "AWS::CloudTrail::Trail",
            json!({
                "EnableLogFileValidation": true,
                "IsLogging": true,
                "IsMultiRegionTrail": true,
                "S3BucketName": "*AuditBucket*",
            }),
        )],
    )
}

fn backup() -> Row {
    (
        "Backup",
        vec![
            (
                "AWS::Backup::BackupPlan",
                json!({ "BackupPlan": { "BackupPlanRule": [{
                    "ScheduleExpression": "cron(0 5 * * ? *)", "Lifecycle": { "DeleteAfterDays": 35 },
                }] } }),
            ),
            (
                "AWS::Backup::BackupSelection",
                json!({ "BackupSelection": { "Resources": [
                    "*TablesOperators*", "*TablesValidators*", "*TablesConfig*",
                ] } }),
            ),
        ],
    )
}

fn budget() -> Row {
    let alert = |percent: u32| json!({ "Notification": { "NotificationType": "ACTUAL", "Threshold": percent } });
    (
        "Budget",
        vec![(
            "AWS::Budgets::Budget",
            json!({
                "Budget": { "BudgetLimit": { "Amount": 200, "Unit": "USD" } },
                "NotificationsWithSubscribers": [alert(80), alert(100)],
            }),
        )],
    )
}
