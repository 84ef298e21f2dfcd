//! `destroy` and then `deploy` again: no name that is still taken is in the way, or it can be
//! adopted.

use serde_json::Value;

use super::{Stack, configured, stacks};

/// What `deploy --import-existing` adopts: a name of its own in the template, as plain text, that
/// is the type's primary identifier.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html>
const ADOPTED: &[(&str, &str)] = &[
    ("AWS::DynamoDB::Table", "TableName"),
    ("AWS::ECR::Repository", "RepositoryName"),
];

/// What stays in production and cannot be adopted by its name: the runbook says what to do.
const BY_HAND: &[&str] = &["AWS::SecretsManager::Secret"];

/// Resources that a deletion of the stack leaves behind, with a name that CloudFormation did not
/// make.
fn left_behind(stacks: &[Stack]) -> Vec<(String, String)> {
    let mut left = Vec::new();
    for stack in stacks {
        for (id, resource) in stack.template["Resources"]
            .as_object()
            .into_iter()
            .flatten()
        {
            if resource
                .get("DeletionPolicy")
                .is_none_or(|it| it == "Delete")
            {
                continue;
            }
            let kind = resource["Type"].as_str().unwrap_or_default();
            if has_a_name(&resource["Properties"]) {
                left.push((kind.to_owned(), id.clone()));
            }
        }
    }
    left
}

fn has_a_name(properties: &Value) -> bool {
    let names = [
        "TableName",
        "RepositoryName",
        "Name",
        "BucketName",
        "LogGroupName",
        "RoleName",
        "QueueName",
        "TopicName",
        "FunctionName",
    ];
    names.iter().any(|name| properties.get(*name).is_some())
}

fn assert_free(stacks: &[Stack], by_hand: &[&str]) {
    for (kind, id) in left_behind(stacks) {
        let adopted = ADOPTED.iter().find(|(adopted, _)| *adopted == kind);
        let resources = stacks
            .iter()
            .find_map(|stack| stack.template["Resources"].get(&id));
        match adopted {
            Some((_, name)) => {
                let name = resources.map(|it| &it["Properties"][*name]);
                assert!(name.is_some_and(Value::is_string), "{id} has no plain name");
            }
            None => assert!(by_hand.contains(&&*kind), "{id} is in the way: {kind}"),
        }
    }
}

#[test]
fn development_leaves_nothing_that_is_in_the_way_but_its_tables() {
    let stacks = configured("development", "enable_cloudtrail = true");
    assert_free(&stacks, &[]);
    let kinds: Vec<String> = left_behind(&stacks)
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(kinds, ["AWS::DynamoDB::Table"; 3], "they can be adopted");
}

#[test]
fn what_production_leaves_can_be_adopted_but_for_the_secrets() {
    let stacks = stacks("production");
    assert_free(&stacks, BY_HAND);
    let left = left_behind(&stacks);
    for kind in [
        "AWS::DynamoDB::Table",
        "AWS::ECR::Repository",
        "AWS::SecretsManager::Secret",
    ] {
        assert!(left.iter().any(|(it, _)| it == kind), "{kind}: {left:?}");
    }
}

/// A first deploy that fails takes away what it made, so that it can be tried again. Tables with
/// deletion protection it could not take away, and its rollback would be stuck; they are adopted.
#[test]
fn a_failed_first_deploy_leaves_nothing_but_protected_tables() {
    for stack in stacks("production").iter().chain(&stacks("development")) {
        for (id, resource) in stack.template["Resources"]
            .as_object()
            .into_iter()
            .flatten()
        {
            let kept = resource
                .get("DeletionPolicy")
                .is_some_and(|it| it == "Retain");
            let protected = resource["Properties"]["DeletionProtectionEnabled"] == true;
            assert_eq!(kept, protected, "{id}");
        }
    }
}
