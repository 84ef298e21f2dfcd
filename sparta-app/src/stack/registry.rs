//! The image repositories, in a stack of their own that is deployed first: a service whose image is
//! not there never becomes stable.

use sparta_constructs::compute::ImageRepository;
use sparta_constructs::core::{App, Environment, Output, Stack};

use super::names::Names;
use crate::config::Config;

/// The repositories of the two services.
#[derive(Clone, Copy, Debug)]
pub(super) struct Registry {
    pub(super) api: ImageRepository,
    pub(super) discord: ImageRepository,
}

pub(super) fn add(app: &App, config: &Config, names: &Names) -> (Stack, Registry) {
    let stack = app
        .stack(names.registry(), Environment::region(config.region.name()))
        .description("Sparta: repositories of the container images")
        .termination_protection(config.operations.deletion_protection);
    let repository = |name: &str, id: &'static str| {
        ImageRepository::new()
            .name(names.short(name))
            .keep_last(20)
            .removal_policy(super::removal_policy(config))
            .add(stack, id)
    };
    let registry = Registry {
        api: repository("api", "Api"),
        discord: repository("discord", "Discord"),
    };
    for (id, repository) in [
        ("ApiRepositoryUri", registry.api),
        ("DiscordRepositoryUri", registry.discord),
    ] {
        Output::new(repository.uri())
            .description("where images are pushed to")
            .add(stack, id);
    }
    (stack, registry)
}
