//! The API's key is exchanged by itself.

use sparta_constructs::core::Scope;
use sparta_constructs::security::SecretRotation;
use sparta_constructs::serverless::{Code, Function};

use super::function;
use super::names::Names;
use super::secrets::Secrets;
use super::services::Services;
use crate::config::Config;

/// The handler that ships with the stack.
const HANDLER: &str = include_str!("../../lambda/api_key_rotation/index.py");

/// The rotation, and after how many days.
#[derive(Clone, Debug)]
pub(super) struct Rotation {
    pub(super) rotation: SecretRotation,
    pub(super) days: u16,
}

impl Rotation {
    pub(super) fn function(&self) -> &Function {
        &self.rotation.function
    }
}

/// Rotates the key, and starts both services anew: the bot presents the key that the API asks for.
pub(super) fn add(
    scope: Scope,
    config: &Config,
    names: &Names,
    secrets: &Secrets,
    services: &Services,
) -> Rotation {
    let days = u16::try_from(config.operations.api_key_rotation.number())
        .expect("the configuration has at most 1000 days");
    // Outside of the network: it talks to AWS alone, and must work when the way out does not.
    let function = function::python(config, names, "api-key-rotation", Code::inline(HANDLER))
        .description("Gives the API's key a new value, and starts the services anew with it")
        .timeout_seconds(60);
    let rotation = SecretRotation::new(&secrets.api_key, function)
        .every_days(days)
        .restarts(&services.api)
        .restarts(&services.discord)
        .add(scope, "ApiKeyRotation");
    Rotation { rotation, days }
}
