use serde_json::{Value as JsonValue, json};

use super::*;
use crate::assertions::{Match, Template};
use crate::core::{App, Environment, Stack};
use crate::monitoring::{Alarm, MissingData, Threshold};
use crate::security::{PolicyDocument, Role};

const TABLE: &str = "AWS::DynamoDB::Table";

fn template(build: impl FnOnce(Stack)) -> Template {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    build(stack);
    Template::from_stack(&app, stack)
}

fn operators() -> TableSpec {
    Table::new(KeyAttribute::text("discordId")).index(Index::new(
        "walletAddress-index",
        KeyAttribute::text("walletAddress"),
    ))
}

#[test]
fn safe_by_default() {
    template(|stack| {
        operators().name("operators").add(stack, "Operators");
    })
    .has_resource(
        TABLE,
        json!({
            "Properties": {
                "TableName": "operators",
                "KeySchema": [{ "AttributeName": "discordId", "KeyType": "HASH" }],
                "AttributeDefinitions": [
                    { "AttributeName": "discordId", "AttributeType": "S" },
                    { "AttributeName": "walletAddress", "AttributeType": "S" },
                ],
                "GlobalSecondaryIndexes": [{
                    "IndexName": "walletAddress-index",
                    "KeySchema": [{ "AttributeName": "walletAddress", "KeyType": "HASH" }],
                    "Projection": { "ProjectionType": "ALL" },
                }],
                "BillingMode": "PAY_PER_REQUEST",
                "SSESpecification": { "SSEEnabled": true, "SSEType": "KMS" },
                "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
                "DeletionProtectionEnabled": true,
            },
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
        }),
    );
}

#[test]
fn a_table_that_can_be_deleted_goes_when_the_first_creation_fails() {
    template(|stack| {
        operators()
            .deletion_protection(false)
            .add(stack, "Operators");
    })
    .has_resource(
        TABLE,
        json!({ "DeletionPolicy": "RetainExceptOnCreate", "UpdateReplacePolicy": "Retain" }),
    );
}

#[test]
fn an_attribute_of_several_keys_is_defined_once() {
    template(|stack| {
        Table::new(KeyAttribute::text("a"))
            .sort_key(KeyAttribute::number("n"))
            .index(Index::new("by-n", KeyAttribute::number("n")).sort_key(KeyAttribute::text("a")))
            .encryption(Encryption::AwsOwned)
            .add(stack, "T");
    })
    .has_resource_properties(
        TABLE,
        Match::object([
            (
                "AttributeDefinitions",
                json!([
                    { "AttributeName": "a", "AttributeType": "S" },
                    { "AttributeName": "n", "AttributeType": "N" },
                ])
                .into(),
            ),
            ("SSESpecification", Match::absent()),
        ]),
    );
}

#[test]
fn what_dynamodb_would_refuse_is_a_fault() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    Table::new(KeyAttribute::text("a"))
        .name("my table!")
        .index(Index::new("x", KeyAttribute::number("a")))
        .index(Index::new("x", KeyAttribute::text("a")))
        .add(stack, "T");
    let messages: Vec<_> = app
        .synth()
        .faults
        .into_iter()
        .map(|fault| fault.message)
        .collect();
    assert_eq!(messages.len(), 5, "{messages:?}");
    assert!(messages[0].contains("`my table!`"));
    assert!(
        messages
            .iter()
            .any(|message| message.contains("text in one key and a number"))
    );
}

fn granted(grant: impl FnOnce(&Table, &Role)) -> Vec<JsonValue> {
    let template = template(|stack| {
        let table = operators().add(stack, "Operators");
        let role = Role::new(PolicyDocument::trust("lambda.amazonaws.com")).add(stack, "Role");
        grant(&table, &role);
    });
    let (_, policy) = template
        .resources("AWS::IAM::Policy")
        .next()
        .expect("a policy");
    policy["Properties"]["PolicyDocument"]["Statement"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

#[test]
fn grants_are_item_actions_on_the_table_and_its_named_indexes() {
    for statements in [
        granted(Table::grant_read),
        granted(Table::grant_write),
        granted(Table::grant_read_write),
    ] {
        for statement in &statements {
            let text = statement.to_string();
            assert!(!text.contains('*'), "{text}");
            for refused in ["DeleteTable", "UpdateTable", "DescribeTable", "CreateTable"] {
                assert!(!text.contains(refused), "{text}");
            }
        }
    }
    let read_write = granted(Table::grant_read_write);
    assert_eq!(read_write.len(), 2);
    assert_eq!(read_write[0]["Action"].as_array().map(Vec::len), Some(9));
    assert_eq!(
        read_write[1]["Action"],
        json!(["dynamodb:Query", "dynamodb:Scan"])
    );
    assert!(
        read_write[1]["Resource"]
            .to_string()
            .contains("/index/walletAddress-index")
    );
    let write = granted(Table::grant_write);
    assert_eq!(write.len(), 1);
    assert!(!write[0].to_string().contains("GetItem"));
}

#[test]
fn errors_are_summed_over_the_operations() {
    let template = template(|stack| {
        let table = operators().add(stack, "Operators");
        for (id, metric) in [
            ("A", table.metric_system_errors()),
            ("B", table.metric_throttled_requests()),
        ] {
            Alarm::new(metric, Threshold::above(0), MissingData::NotBreaching).add(stack, id);
        }
    });
    for (_, alarm) in template.resources("AWS::CloudWatch::Alarm") {
        let queries = alarm["Properties"]["Metrics"]
            .as_array()
            .expect("metric math");
        let stats: Vec<_> = queries
            .iter()
            .filter_map(|query| query.get("MetricStat"))
            .collect();
        assert_eq!(stats.len(), 10);
        for stat in stats {
            let names: Vec<_> = stat["Metric"]["Dimensions"]
                .as_array()
                .expect("dimensions")
                .iter()
                .map(|dimension| dimension["Name"].clone())
                .collect();
            assert_eq!(names, [json!("TableName"), json!("Operation")]);
        }
    }
}

#[test]
fn user_errors_are_of_the_account() {
    template(|stack| {
        let metric = Table::metric_account_user_errors();
        Alarm::new(metric, Threshold::above(0), MissingData::NotBreaching).add(stack, "A");
    })
    .has_resource_properties(
        "AWS::CloudWatch::Alarm",
        Match::object([
            ("MetricName", Match::from("UserErrors")),
            ("Dimensions", Match::absent()),
        ]),
    );
}
