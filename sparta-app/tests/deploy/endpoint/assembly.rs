//! Assemblies made by hand.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

/// A stack to be written.
pub(crate) struct StackSpec<'a> {
    pub name: &'a str,
    pub environment: &'a str,
    pub dependencies: &'a [&'a str],
    pub template: Value,
    pub properties: Value,
}

impl<'a> StackSpec<'a> {
    /// A stack with a topic, a role and a secret parameter.
    pub(crate) fn new(name: &'a str) -> Self {
        let template = json!({
            "Parameters": {"Password": {"Type": "String", "NoEcho": true, "Default": "none"}},
            "Resources": {
                "AlarmsTopic1": {"Type": "AWS::SNS::Topic", "Properties": {}},
                "ApiRole2": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": {
                    "Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}}}},
                "Queue3": {"Type": "AWS::SQS::Queue", "Properties": {}},
            },
        });
        Self {
            name,
            environment: "aws://123456789012/eu-west-2",
            dependencies: &[],
            template,
            properties: json!({}),
        }
    }
}

/// Writes an assembly with these stacks.
pub(crate) fn write(stacks: &[StackSpec<'_>]) -> TempDir {
    let directory =
        tempfile::tempdir().expect("the test can use its own files, sockets and processes");
    let artifacts = stacks
        .iter()
        .map(|stack| (stack.name.to_owned(), artifact(directory.path(), stack)));
    let manifest = json!({"version": "36.0.0", "artifacts": Value::Object(artifacts.collect())});
    std::fs::write(directory.path().join("manifest.json"), manifest.to_string())
        .expect("the test can use its own files, sockets and processes");
    directory
}

fn artifact(directory: &Path, stack: &StackSpec<'_>) -> Value {
    let file = format!("{}.template.json", stack.name);
    std::fs::write(directory.join(&file), stack.template.to_string())
        .expect("the test can use its own files, sockets and processes");
    let mut properties = stack.properties.clone();
    properties["templateFile"] = json!(file);
    let path = format!("/{}/Alarms/Topic", stack.name);
    json!({
        "type": "aws:cloudformation:stack",
        "environment": stack.environment,
        "properties": properties,
        "dependencies": stack.dependencies,
        "metadata": {path: [{"type": "aws:cdk:logicalId", "data": "AlarmsTopic1", "trace": ["app::main (src/main.rs:42:9)"]}]},
    })
}
