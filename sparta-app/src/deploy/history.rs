//! Going back to a template that was deployed before.

use std::path::Path;

use serde_json::json;

use super::assets::KeptTemplate;
use super::deployer::Deployer;
use super::error::DeployError;
use super::stack::StackDeployment;
use crate::plan::{Provenance, StackArtifact};

impl Deployer {
    /// The templates that a stack was deployed with, the newest first. They are kept of deployments by this tool
    /// whose assembly puts the template into a staging bucket.
    ///
    /// # Errors
    /// [`DeployError::NotDeployed`], [`DeployError::NothingKept`] when there is none, and what AWS refuses.
    pub async fn versions(&self, stack: &StackArtifact) -> Result<Vec<KeptTemplate>, DeployError> {
        let aimed = Box::pin(self.aim_deployed(stack)).await?;
        self.kept(&aimed).await
    }

    /// A stack with the template that it was deployed with as `wanted`: a [version](KeptTemplate::version), or the
    /// beginning of it or of the digest. The template is written into `directory`.
    ///
    /// # Errors
    /// As [`Deployer::versions`], and [`DeployError::NoVersion`].
    pub async fn version(
        &self,
        stack: &StackArtifact,
        wanted: &str,
        directory: &Path,
    ) -> Result<StackArtifact, DeployError> {
        let aimed = Box::pin(self.aim_deployed(stack)).await?;
        let known = self.kept(&aimed).await?;
        // Deployed twice, a template is the same both times.
        let Some(meant) = known.iter().find(|it| it.is_called(wanted)) else {
            return Err(DeployError::NoVersion {
                stack: stack.name.clone(),
                wanted: wanted.to_owned(),
            });
        };
        if let Some(other) = known
            .iter()
            .find(|it| it.is_called(wanted) && it.digest != meant.digest)
        {
            return Err(DeployError::AmbiguousVersion {
                stack: stack.name.clone(),
                wanted: wanted.to_owned(),
                meant: vec![meant.version.clone(), other.version.clone()],
            });
        }
        let Some(text) = self.kept_text(&aimed, meant).await? else {
            return Err(DeployError::NothingKept {
                stack: stack.name.clone(),
                reason: format!("what is kept as {} is not what was deployed", meant.version),
            });
        };
        write(&aimed, meant, &text, directory)
    }

    /// A stack that is there: a rollback creates none.
    async fn aim_deployed<'a>(
        &'a self,
        stack: &'a StackArtifact,
    ) -> Result<StackDeployment<'a>, DeployError> {
        let draft = StackDeployment::read(self, stack)?;
        let target = Box::pin(self.targets().of(stack)).await?;
        let there = draft.aim_at(target);
        let aimed = &there.aimed;
        let present = aimed.cloudformation.describe_stack(&stack.name).await?;
        aimed.deployed(present)?;
        Ok(there)
    }

    async fn kept(&self, aimed: &StackDeployment<'_>) -> Result<Vec<KeptTemplate>, DeployError> {
        let reason = match self.kept_templates(aimed).await? {
            Some(kept) if !kept.is_empty() => return Ok(kept),
            Some(_) => "no deployment by this tool left one in the staging bucket",
            None => "its assembly puts the template into no staging bucket",
        };
        Err(DeployError::NothingKept {
            stack: aimed.name(),
            reason: reason.to_owned(),
        })
    }
}

/// The stack with another template, and the manifest that says where a large one goes. The lines of Rust are not
/// those that this template was made from.
fn write(
    aimed: &StackDeployment<'_>,
    kept: &KeptTemplate,
    text: &str,
    directory: &Path,
) -> Result<StackArtifact, DeployError> {
    let key = format!("{}.json", kept.digest);
    let template_file = directory.join("template.json");
    put(&template_file, text)?;
    let mut artifact = StackArtifact {
        template_file,
        asset_manifests: Vec::new(),
        template_asset_url: None,
        provenance: Provenance::default(),
        ..aimed.aimed.stack.clone()
    };
    if let Some(to) = aimed.template_destination() {
        let manifest = json!({"version": "36.0.0", "files": {&kept.digest: {
            "source": {"path": "template.json", "packaging": "file"},
            "destinations": {"here": {
                "bucketName": to.bucket_name, "objectKey": key, "region": to.region,
                "assumeRoleArn": to.role_arn, "assumeRoleExternalId": to.external_id}},
        }}});
        let file = directory.join("assets.json");
        put(&file, &manifest.to_string())?;
        artifact.asset_manifests.push(file);
        artifact.template_asset_url = Some(format!("s3://{}/{key}", to.bucket_name));
    }
    Ok(artifact)
}

fn put(path: &Path, text: &str) -> Result<(), DeployError> {
    std::fs::write(path, text).map_err(|error| DeployError::Asset {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}
