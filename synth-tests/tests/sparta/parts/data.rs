//! Rows of what is kept, and of who may do what.

use serde_json::{Value, json};

use super::Row;

pub(super) fn data() -> Vec<Row> {
    vec![tables(), buckets(), secrets(), roles()]
}

fn tables() -> Row {
    let table = |name: &str, key: &str| {
        json!({
            "TableName": name,
            "BillingMode": "PAY_PER_REQUEST",
            "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
            "SSESpecification": { "SSEEnabled": true },
            "DeletionProtectionEnabled": true,
            "KeySchema": [{ "AttributeName": key, "KeyType": "HASH" }],
        })
    };
    let index = |mut table: Value, key: &str| {
        table["GlobalSecondaryIndexes"] = json!([
            { "KeySchema": [{ "AttributeName": key, "KeyType": "HASH" }] },
        ]);
        ("AWS::DynamoDB::Table", table)
    };
    (
        "DataTables",
        vec![
            index(
                table("sparta-operators-production", "discordId"),
                "walletAddress",
            ),
            index(
                table("sparta-validators-production", "validatorAddress"),
                "operatorId",
            ),
            (
                "AWS::DynamoDB::Table",
                table("sparta-config-production", "key"),
            ),
        ],
    )
}

fn buckets() -> Row {
    let bucket = json!({
        "VersioningConfiguration": { "Status": "Enabled" },
        "BucketEncryption": "*AES256*",
        "PublicAccessBlockConfiguration": { "RestrictPublicBuckets": true, "BlockPublicPolicy": true },
        "LifecycleConfiguration": { "Rules": [{ "Id": "old" }] },
        "LoggingConfiguration": "*AccessLogs*",
    });
    (
        "Buckets",
        vec![
            ("AWS::S3::Bucket", bucket),
            (
                "AWS::S3::BucketPolicy",
                json!({ "Bucket": "*Backups*", "PolicyDocument": "*aws:SecureTransport*" }),
            ),
            (
                "AWS::S3::BucketPolicy",
                json!({ "Bucket": "*Artifacts*", "PolicyDocument": "*aws:SecureTransport*" }),
            ),
            (
                "AWS::S3::BucketPolicy",
                json!({ "Bucket": "*AccessLogs*", "PolicyDocument": "*logdelivery.elasticloadbalancing*" }),
            ),
        ],
    )
}

fn secrets() -> Row {
    let secret = |name: &str, parameter: &str| {
        (
            "AWS::SecretsManager::Secret",
            json!({ "Name": name, "SecretString": { "Ref": parameter } }),
        )
    };
    (
        "Secrets",
        vec![
            secret("sparta/production/bot-token", "BotToken"),
            secret(
                "sparta/production/ethereum-private-key",
                "EthereumPrivateKey",
            ),
            secret("sparta/production/api-key", "ApiKey"),
            (
                "AWS::SecretsManager::RotationSchedule",
                json!({ "SecretId": "*ApiKeySecret*", "RotationRules": { "AutomaticallyAfterDays": 90 } }),
            ),
            (
                "AWS::Lambda::Function",
                json!({
                    "Code": { "ZipFile": "*createSecret*" },
                    "Environment": { "Variables": {
                        "ECS_CLUSTER": "*Cluster*", "ECS_SERVICES": "*ApiService*",
                    } },
                }),
            ),
            (
                "AWS::Lambda::Function",
                json!({ "Environment": { "Variables": { "SECRET_ARNS": "*BotTokenSecret*" } } }),
            ),
        ],
    )
}

fn roles() -> Row {
    (
        "Roles",
        vec![
            (
                "AWS::IAM::Role",
                json!({ "RoleName": "sparta-ecs-task-role" }),
            ),
            (
                "AWS::IAM::Policy",
                json!({ "PolicyName": "sparta-ecs-policy", "PolicyDocument": "*cloudwatch:namespace*" }),
            ),
            (
                "AWS::IAM::Role",
                json!({ "RoleName": "sparta-api-execution-role" }),
            ),
            (
                "AWS::IAM::Role",
                json!({ "RoleName": "sparta-discord-execution-role" }),
            ),
            (
                "AWS::IAM::Role",
                json!({ "AssumeRolePolicyDocument": "*events.amazonaws.com*" }),
            ),
        ],
    )
}
