//! The three secrets, and the parameters that their values come in by.

use sparta_constructs::core::{ParameterSpec, Scope};
use sparta_constructs::security::Secret;

use super::names::Names;
use crate::config::Config;

/// Template parameters that carry secret values. `NoEcho`: masked wherever CloudFormation shows
/// them, and never in the template. In the order of `config::Secrets::entries`.
pub const PARAMETERS: [&str; 3] = ["BotToken", "EthereumPrivateKey", "ApiKey"];

/// The secrets of the stack.
#[derive(Clone, Debug)]
pub(super) struct Secrets {
    pub(super) bot_token: Secret,
    pub(super) ethereum_key: Secret,
    pub(super) api_key: Secret,
}

pub(super) fn add(scope: Scope, config: &Config, names: &Names) -> Secrets {
    let secret = |parameter: &'static str, name: &str, description: &'static str| {
        let value = ParameterSpec::<String>::new()
            .no_echo()
            .min_length(1)
            .description(description)
            .add(scope, parameter);
        Secret::from_parameter(value)
            .name(names.secret(name))
            .description(description)
            .removal_policy(super::removal_policy(config))
            .add(scope, format!("{parameter}Secret"))
    };
    let [bot_token, ethereum_key, api_key] = PARAMETERS;
    Secrets {
        bot_token: secret(bot_token, "bot-token", "Token of the Discord bot"),
        ethereum_key: secret(
            ethereum_key,
            "ethereum-private-key",
            "Private key of the address that signs transactions",
        ),
        api_key: secret(api_key, "api-key", "Key that clients of the API present"),
    }
}
