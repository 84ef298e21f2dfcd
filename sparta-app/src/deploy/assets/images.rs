//! Image assets.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::stream::{self, StreamExt};

use super::access::Access;
use super::docker::Docker;
use super::{AT_ONCE, Label, all};
use crate::aws::{ImageState, ImageVersion, Registry};
use crate::deploy::deployer::Deployer;
use crate::deploy::error::DeployError;
use crate::deploy::stack::StackDeployment;
use crate::event::AssetStep;
use crate::plan::{ImageAsset, ImageBuild, ImageDestination};

/// An image and one of its destinations.
#[derive(Debug)]
pub(super) struct ImageJob {
    label: Label,
    id: String,
    build: ImageBuild,
    registry: Registry,
    account: String,
    region: String,
    repository: String,
    tag: String,
    /// Who pushes: a login is good for one registry and one role.
    role: Option<String>,
}

impl ImageJob {
    pub(super) async fn new(
        stack: &StackDeployment<'_>,
        image: &ImageAsset,
        to: &ImageDestination,
        access: &mut Access<'_>,
    ) -> Result<Self, DeployError> {
        let here = stack.placeholders();
        let region = here.region_of(to.region.as_deref());
        let role = (to.role_arn.as_deref(), to.external_id.as_deref());
        let connection = access.connection(stack, role, &region).await?;
        let repository = here.resolve(&to.repository_name);
        let tag = here.resolve(&to.image_tag);
        Ok(Self {
            label: Label {
                stack: stack.name(),
                asset: image
                    .display_name
                    .clone()
                    .unwrap_or_else(|| image.id.clone()),
                destination: format!(
                    "{}.dkr.ecr.{region}.{}/{repository}:{tag}",
                    here.account,
                    here.url_suffix()
                ),
            },
            id: image.id.clone(),
            build: image.build.clone(),
            registry: connection.registry(&region),
            account: here.account.to_owned(),
            region,
            repository,
            tag,
            role: to.role_arn.clone(),
        })
    }

    pub(super) fn destination(&self) -> String {
        self.label.destination.clone()
    }

    fn local_name(&self) -> String {
        // The CDK's name, so that both share docker's cache of built images.
        format!("cdkasset-{}", self.id.to_lowercase())
    }
}

impl Deployer {
    /// The images that are not there yet. Missing repositories and a missing docker are known before anything
    /// is built.
    pub(super) async fn absent_images(
        &self,
        jobs: Vec<ImageJob>,
    ) -> Result<Vec<ImageJob>, DeployError> {
        let looked = stream::iter(jobs)
            .map(|job| self.look_for_image(job))
            .buffered(AT_ONCE);
        let absent: Vec<ImageJob> = all(looked.collect().await)?.into_iter().flatten().collect();
        if let Some(job) = absent.first() {
            self.docker().check(&job.label.asset).await?;
        }
        Ok(absent)
    }

    async fn look_for_image(&self, job: ImageJob) -> Result<Option<ImageJob>, DeployError> {
        let tag = ImageVersion::Tag(&job.tag);
        match job.registry.image_state(&job.repository, tag).await? {
            ImageState::Present => {
                self.say(job.label.step(AssetStep::Present));
                Ok(None)
            }
            ImageState::Absent => Ok(Some(job)),
            ImageState::NoRepository if self.connection.is_loopback() => {
                // An emulator begins empty: it is to be usable without a bootstrap.
                job.registry.create_repository(&job.repository).await?;
                Ok(Some(job))
            }
            ImageState::NoRepository => Err(DeployError::NotBootstrapped {
                account: job.account,
                region: job.region,
                missing: format!("repository {}", job.repository),
            }),
        }
    }

    /// Builds and pushes images, one after the other: docker uses the whole machine for one.
    pub(super) async fn push_images(&self, jobs: Vec<ImageJob>) -> Result<(), DeployError> {
        let docker = self.docker();
        let mut built = BTreeSet::new();
        let mut logged_in = BTreeMap::new();
        for job in &jobs {
            let local = job.local_name();
            if built.insert(local.clone()) {
                self.say(job.label.step(AssetStep::Building));
                let directory = job.build.directory.clone();
                docker
                    .build(&local, &job.build.arguments, directory)
                    .await?;
            }
            // Docker keeps one login a registry: another role's replaces it.
            let registry = (job.account.clone(), job.region.clone());
            if logged_in.get(&registry) != Some(&job.role) {
                docker.log_in(&job.registry.login().await?).await?;
                logged_in.insert(registry, job.role.clone());
            }
            self.say(job.label.step(AssetStep::Sending));
            docker.tag(&local, &job.label.destination).await?;
            docker.push(&job.label.destination).await?;
            self.say(job.label.step(AssetStep::Sent));
        }
        Ok(())
    }

    fn docker(&self) -> Docker {
        Docker::new(&self.options.docker)
    }
}
