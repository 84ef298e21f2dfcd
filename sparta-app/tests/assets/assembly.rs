//! Assemblies made by hand.

use std::path::Path;

use serde_json::{Map, Value, json};
use tempfile::TempDir;

pub(crate) const BUCKET: &str = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}";
pub(crate) const REPOSITORY: &str =
    "cdk-hnb659fds-container-assets-${AWS::AccountId}-${AWS::Region}";

/// A stack: its template, its assets, and what it comes after.
#[derive(Default)]
pub(crate) struct Spec {
    pub name: &'static str,
    pub template: Value,
    pub files: Value,
    pub images: Value,
    pub after: Vec<&'static str>,
}

/// A template with a topic.
pub(crate) fn topic(name: &str) -> Value {
    json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": name}}}})
}

/// Writes an assembly with these stacks, in eu-west-2.
pub(crate) fn write(stacks: Vec<Spec>) -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let mut artifacts = Map::new();
    for stack in stacks {
        let (template, assets) = (
            format!("{}.template.json", stack.name),
            format!("{}.assets", stack.name),
        );
        put(directory.path(), &template, &stack.template.to_string());
        let manifest = json!({
            "version": "41.0.0",
            "files": or_empty(stack.files),
            "dockerImages": or_empty(stack.images),
        });
        put(
            directory.path(),
            &format!("{assets}.json"),
            &manifest.to_string(),
        );
        artifacts.insert(
            assets.clone(),
            json!({"type": "cdk:asset-manifest", "properties": {"file": format!("{assets}.json")}}),
        );
        let mut dependencies = vec![assets];
        dependencies.extend(stack.after.iter().map(|id| (*id).to_owned()));
        artifacts.insert(
            stack.name.to_owned(),
            json!({
                "type": "aws:cloudformation:stack", "environment": "aws://unknown-account/eu-west-2",
                "dependencies": dependencies, "properties": {"templateFile": template},
            }),
        );
    }
    let manifest = json!({"version": "36.0.0", "artifacts": artifacts});
    put(directory.path(), "manifest.json", &manifest.to_string());
    directory
}

fn or_empty(value: Value) -> Value {
    if value.is_null() { json!({}) } else { value }
}

/// Writes a file of the assembly.
pub(crate) fn put(directory: &Path, name: &str, text: &str) {
    let path = directory.join(name);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).expect("it is writable");
    }
    std::fs::write(path, text).expect("it is writable");
}

/// A file asset with this key in the staging bucket.
pub(crate) fn file(path: &str, packaging: &str, key: &str, role: Option<&str>) -> Value {
    let mut destination = json!({"bucketName": BUCKET, "objectKey": key});
    if let Some(role) = role {
        destination["assumeRoleArn"] = json!(role);
    }
    json!({
        "displayName": path,
        "source": {"path": path, "packaging": packaging},
        "destinations": {"here": destination},
    })
}
