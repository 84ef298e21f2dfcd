//! How old the secrets are. Neither Discord nor Ethereum has an API that exchanges a token or a
//! key, so somebody has to be told when it is time; and that the API's key is exchanged is seen.

use sparta_constructs::core::Scope;
use sparta_constructs::monitoring::Metric;
use sparta_constructs::security;
use sparta_constructs::serverless::{Code, Function};

use super::function;
use super::names::Names;
use super::secrets::Secrets;
use super::services::METRICS;
use crate::config::Config;

/// The handler that ships with the stack.
const HANDLER: &str = include_str!("../../lambda/secret_age/index.py");

/// What measures the ages, and the age of each secret.
#[derive(Clone, Debug)]
pub(super) struct SecretAge {
    pub(super) ages: security::SecretAge,
    pub(super) bot_token: Metric,
    pub(super) ethereum_key: Metric,
    pub(super) api_key: Metric,
}

impl SecretAge {
    pub(super) fn function(&self) -> &Function {
        &self.ages.function
    }
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names, secrets: &Secrets) -> SecretAge {
    // Outside of the network, as the rotation.
    let function = function::python(config, names, "secret-age", Code::inline(HANDLER))
        .description("Measures how old the values of the secrets are")
        .timeout_seconds(60);
    // By their physical names, which two environments in one account do not share.
    let [bot_token, ethereum_key, api_key] = [
        (&secrets.bot_token, names.secret("bot-token")),
        (&secrets.ethereum_key, names.secret("ethereum-private-key")),
        (&secrets.api_key, names.secret("api-key")),
    ];
    let ages = [&bot_token, &ethereum_key, &api_key]
        .into_iter()
        .fold(
            security::SecretAge::new(function, METRICS),
            |ages, (secret, name)| ages.secret(name.clone(), secret),
        )
        .add(scope, "SecretAge");
    SecretAge {
        bot_token: ages.metric_age_days(bot_token.1),
        ethereum_key: ages.metric_age_days(ethereum_key.1),
        api_key: ages.metric_age_days(api_key.1),
        ages,
    }
}
