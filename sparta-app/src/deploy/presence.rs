//! Are the images there that task definitions run? A service whose image is missing never becomes stable, and
//! `CloudFormation` waits for it for hours.

use std::collections::BTreeSet;

use futures_util::stream::{self, StreamExt};

use super::deployer::Deployer;
use super::error::{DeployError, MissingImage};
use super::options::ImageAssets;
use super::stack::StackDeployment;
use crate::aws::{AwsError, ImageState, ImageVersion};
use crate::event::Event;
use crate::plan::{ImageReference, ImageResolver, Placeholders};

const AT_ONCE: usize = 8;

impl Deployer {
    /// Refuses stacks that run images of this account's repositories that are not there. Images that this run
    /// is about to push are not asked for.
    pub(super) async fn check_images(
        &self,
        stacks: &[StackDeployment<'_>],
    ) -> Result<(), DeployError> {
        if self.options.images == ImageAssets::Skip {
            return Ok(());
        }
        let known: Vec<_> = stacks
            .iter()
            .map(|stack| (stack.aimed.stack, &stack.template))
            .collect();
        let resolver = ImageResolver { stacks: &known };
        let mut asked = BTreeSet::new();
        let mut wanted = Vec::new();
        for stack in stacks {
            let here = stack.placeholders();
            let pushed = pushed(stack, here);
            for image in resolver.images(stack.aimed.stack, &stack.template, here) {
                let key = (
                    image.region.clone(),
                    image.repository.clone(),
                    image.version.clone(),
                );
                let own = image.account == here.account;
                if own && !pushed.contains(&key) && asked.insert(key) {
                    wanted.push((stack, image));
                }
            }
        }
        let looked = stream::iter(wanted)
            .map(|(stack, image)| self.find(stack, image))
            .buffered(AT_ONCE);
        let results: Vec<Result<Option<MissingImage>, DeployError>> = looked.collect().await;
        let missing: Vec<_> = results.into_iter().collect::<Result<Vec<_>, _>>()?;
        let missing: Vec<_> = missing.into_iter().flatten().collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(DeployError::MissingImages(missing))
    }

    async fn find(
        &self,
        stack: &StackDeployment<'_>,
        image: ImageReference,
    ) -> Result<Option<MissingImage>, DeployError> {
        let registry = self.connection.registry(&image.region);
        let version = match image.version.strip_prefix('@') {
            Some(digest) => ImageVersion::Digest(digest),
            None => ImageVersion::Tag(&image.version),
        };
        let state = match registry.image_state(&image.repository, version).await {
            Ok(state) => state,
            // Whoever deploys need not be allowed to look into repositories.
            Err(error @ AwsError::AccessDenied { .. }) => {
                self.say(Event::Warning {
                    stack: stack.name(),
                    message: format!(
                        "cannot see whether image {} is in repository {}: {error}",
                        image.version, image.repository
                    ),
                    hint: None,
                });
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        if state == ImageState::Present {
            return Ok(None);
        }
        Ok(Some(MissingImage {
            stack: stack.name(),
            has_repository: state == ImageState::Absent,
            suffix: stack.placeholders().url_suffix(),
            image,
        }))
    }
}

/// The images that this run pushes: region, repository, tag.
fn pushed(
    stack: &StackDeployment<'_>,
    here: Placeholders<'_>,
) -> BTreeSet<(String, String, String)> {
    let destinations = stack.assets.images.iter();
    destinations
        .flat_map(|image| &image.destinations)
        .map(|to| {
            let region = to.region.as_deref().unwrap_or(here.region);
            (
                here.resolve(region),
                here.resolve(&to.repository_name),
                here.resolve(&to.image_tag),
            )
        })
        .collect()
}
