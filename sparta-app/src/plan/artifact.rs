//! A stack of the assembly, and the parts of `manifest.json` it is read from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::AssemblyError;
use super::provenance::{MetadataEntry, Provenance};
use super::refactor::{self, DeclaredMove};

/// The account and region a stack belongs to; what is `None` is decided when it is deployed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Environment {
    /// The 12-digit account.
    pub account: Option<String>,
    /// The region.
    pub region: Option<String>,
}

/// A stack in a cloud assembly.
#[derive(Debug, Clone)]
pub struct StackArtifact {
    /// The artifact's id in the manifest.
    pub id: String,
    /// The stack's name in `CloudFormation`.
    pub name: String,
    /// The name people know it by, when that is another.
    pub display_name: Option<String>,
    /// Where it belongs.
    pub environment: Environment,
    /// The template's file.
    pub template_file: PathBuf,
    /// The template as a file asset: `s3://bucket/key` with placeholders.
    pub template_asset_url: Option<String>,
    /// Values for template parameters.
    pub parameters: BTreeMap<String, String>,
    /// Tags of the stack.
    pub tags: BTreeMap<String, String>,
    /// SNS topics for its events; `None` leaves them as they are.
    pub notification_arns: Option<Vec<String>>,
    /// Whether it is protected against deletion; `None` leaves that as it is.
    pub termination_protection: Option<bool>,
    /// The role `CloudFormation` is to act in, with placeholders.
    pub execution_role_arn: Option<String>,
    /// The role the assembly asks the deployer to take, with placeholders.
    pub assume_role_arn: Option<String>,
    /// Ids of the stacks that must be there before it.
    pub dependencies: Vec<String>,
    /// Its asset manifests.
    pub asset_manifests: Vec<PathBuf>,
    /// Where its resources come from.
    pub provenance: Provenance,
    /// The former logical ids of its resources.
    pub moves: Vec<DeclaredMove>,
}

impl StackArtifact {
    /// True when `name` is this stack's name, display name or artifact id.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.id == name || self.display_name.as_deref() == Some(name)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Manifest {
    pub(super) version: String,
    #[serde(default)]
    pub(super) artifacts: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Artifact {
    #[serde(rename = "type")]
    pub(super) kind: String,
    environment: Option<String>,
    #[serde(default)]
    pub(super) properties: Properties,
    #[serde(default)]
    pub(super) dependencies: Vec<String>,
    display_name: Option<String>,
    #[serde(default)]
    metadata: BTreeMap<String, Vec<MetadataEntry>>,
    additional_metadata_file: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Properties {
    /// Of an asset manifest.
    pub(super) file: Option<String>,
    template_file: Option<String>,
    stack_name: Option<String>,
    #[serde(default)]
    parameters: BTreeMap<String, String>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
    notification_arns: Option<Vec<String>>,
    termination_protection: Option<bool>,
    assume_role_arn: Option<String>,
    cloud_formation_execution_role_arn: Option<String>,
    stack_template_asset_object_url: Option<String>,
}

/// Turns an artifact into a stack; `dependencies` and `asset_manifests` are sorted out by the caller.
pub(super) fn stack(
    directory: &Path,
    id: &str,
    artifact: Artifact,
) -> Result<StackArtifact, AssemblyError> {
    let manifest = directory.join("manifest.json");
    let damaged = |reason: String| AssemblyError::Damaged {
        path: manifest.clone(),
        reason,
    };
    let properties = artifact.properties;
    let template = properties
        .template_file
        .ok_or_else(|| damaged(format!("artifact {id} has no properties.templateFile")))?;
    let environment = match artifact.environment.as_deref() {
        Some(text) => environment(text).ok_or_else(|| {
            damaged(format!(
                "artifact {id}: environment {text} is not aws://account/region"
            ))
        })?,
        None => Environment::default(),
    };
    let mut metadata = artifact.metadata;
    if let Some(file) = artifact.additional_metadata_file {
        let path = inside(directory, &file)?;
        metadata.extend(super::assembly::json::<BTreeMap<String, Vec<MetadataEntry>>>(&path)?);
    }
    Ok(StackArtifact {
        name: properties.stack_name.unwrap_or_else(|| id.to_owned()),
        display_name: artifact.display_name,
        environment,
        template_file: inside(directory, &template)?,
        template_asset_url: properties.stack_template_asset_object_url,
        parameters: properties.parameters,
        tags: properties.tags,
        notification_arns: properties.notification_arns,
        termination_protection: properties.termination_protection,
        execution_role_arn: properties.cloud_formation_execution_role_arn,
        assume_role_arn: properties.assume_role_arn,
        dependencies: artifact.dependencies,
        asset_manifests: Vec::new(),
        provenance: Provenance::read(&metadata),
        moves: refactor::read(&metadata),
        id: id.to_owned(),
    })
}

/// A file named in the manifest. One outside the assembly would make a saved assembly mean something else
/// on another machine.
pub(super) fn inside(directory: &Path, file: &str) -> Result<PathBuf, AssemblyError> {
    use std::path::Component;
    let path = Path::new(file);
    if path
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
    {
        return Ok(directory.join(path));
    }
    let reason = format!("{file} is outside the assembly");
    Err(AssemblyError::Damaged {
        path: directory.join("manifest.json"),
        reason,
    })
}

/// Reads `aws://account/region`.
fn environment(text: &str) -> Option<Environment> {
    let (account, region) = text.strip_prefix("aws://")?.split_once('/')?;
    let known =
        |part: &str, unknown: &str| (part != unknown && !part.is_empty()).then(|| part.to_owned());
    Some(Environment {
        account: known(account, "unknown-account"),
        region: known(region, "unknown-region"),
    })
}
