//! Rows of what looks after the rest.

use serde_json::json;

use super::Row;

pub(super) fn operations() -> Vec<Row> {
    let subscribed = |topic: &str| {
        (
            "AWS::SNS::Subscription",
            json!({ "Endpoint": "ops@example.com", "Protocol": "email", "TopicArn": topic }),
        )
    };
    let filter = |group: &str| {
        (
            "AWS::Logs::MetricFilter",
            json!({ "FilterPattern": "\"ERROR\"", "LogGroupName": group }),
        )
    };
    let alert = |percent: u32| json!({ "Notification": { "NotificationType": "ACTUAL", "Threshold": percent } });
    vec![
        (
            "Alarms",
            vec![
                ("AWS::CloudWatch::Alarm", json!({ "AlarmName": "sparta-api-high-cpu" })),
                ("AWS::SNS::Topic", json!({ "TopicName": "sparta-production-alerts" })),
                ("AWS::SNS::Topic", json!({ "TopicName": "sparta-production-warnings" })),
                ("AWS::SNS::Topic", json!({ "TopicName": "sparta-production-info" })),
                subscribed("*AlertsCritical*"),
                subscribed("*AlertsWarning*"),
            ],
        ),
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
        ),
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
        ),
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
        ),
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
        ),
        (
            "Budget",
            vec![(
                "AWS::Budgets::Budget",
                json!({
                    "Budget": { "BudgetLimit": { "Amount": 200, "Unit": "USD" } },
                    "NotificationsWithSubscribers": [alert(80), alert(100)],
                }),
            )],
        ),
    ]
}
