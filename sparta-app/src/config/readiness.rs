//! What must be replaced before a deploy to AWS: the values of the documentation's example.

use super::fault::{ConfigFault, FaultCode};
use super::layer::Layers;
use super::settings::Config;

/// Keys that are somebody's own: an embedded value can only be the example's.
const OWN: [&str; 6] = [
    "bot_client_id",
    "guild_id",
    "ethereum_host",
    "staking_asset_handler_address",
    "sparta_address",
    "aztec_rpc_url",
];

/// Texts of the example that nobody's own value holds.
const EXAMPLES: [(&str, &str); 6] = [
    ("ethereum_host", "your-project-id"),
    (
        "sparta_address",
        "0x1234567890123456789012345678901234567890",
    ),
    ("aztec_rpc_url", "your-aztec-node"),
    ("bot_token", "..."),
    (
        "sparta_private_key",
        "abcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567890",
    ),
    ("backend_api_key", "your-secure-api-key-here"),
];

/// A fault for each key whose value still is the example's.
pub(super) fn examples_left(layers: &Layers, config: &Config) -> Vec<ConfigFault> {
    let mut keys: Vec<&str> = OWN.into_iter().filter(|key| !layers.by_user(key)).collect();
    for (key, example) in EXAMPLES {
        if !keys.contains(&key) && text(config, key).is_some_and(|text| text.contains(example)) {
            keys.push(key);
        }
    }
    let fault = |key: &str| {
        let message = "is still the example's value";
        let fault = ConfigFault::new(FaultCode::ExampleValue, layers.place(key), message).key(key);
        fault.hint(format!(
            "set {key} in your file, or TF_VAR_{key}, before a deploy to AWS"
        ))
    };
    keys.into_iter().map(fault).collect()
}

fn text(config: &Config, key: &str) -> Option<String> {
    let chain = &config.chain;
    match key {
        "ethereum_host" => Some(chain.ethereum_host.as_str().to_owned()),
        "sparta_address" => Some(chain.sparta_address.to_string()),
        "aztec_rpc_url" => Some(chain.aztec_rpc_url.as_str().to_owned()),
        _ => {
            let mut secrets = config.secrets.entries().into_iter();
            let (_, secret) = secrets.find(|(name, _)| *name == key)?;
            secret.map(|secret| secret.expose().to_owned())
        }
    }
}
