//! The source document's example, and the embedded defaults.

use super::super::{
    ConfigFile, ENVIRONMENTS, KEYS, LoadRequest, default_text, embedded, load, network,
    reference_markdown, source,
};
use super::{file, good, nothing};

/// The block of the source document, byte for byte.
const EXAMPLE: &str = include_str!("data/example.tfvars");

/// The same content as TOML.
const AS_TOML: &str = r#"
aws_region = "eu-west-2"
environment = "production"
vpc_cidr = "10.10.0.0/16"
availability_zones = ["eu-west-2a", "eu-west-2b"]
public_subnet_cidrs = ["10.10.1.0/24", "10.10.2.0/24"]
private_subnet_cidrs = ["10.10.101.0/24", "10.10.102.0/24"]
bot_token = "MTMzMDg2ODk1NTI5MTcxMzYxNg.G_wEfW..."
bot_client_id = "1329079356785688616"
guild_id = "1144692727120937080"
ethereum_host = "https://mainnet.infura.io/v3/your-project-id"
staking_asset_handler_address = "0xF739D03e98e23A7B65940848aBA8921fF3bAc4b2"
l1_chain_id = 1
sparta_address = "0x1234567890123456789012345678901234567890"
sparta_private_key = "0xabcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567890"
backend_api_key = "your-secure-api-key-here"
api_port = 3000
api_desired_count = 2
api_cpu = 1024
api_memory = 2048
aztec_rpc_url = "https://your-aztec-node.com:8080"
log_level = "info"
log_pretty_print = false
enable_validator_monitor_schedule = true
"#;

#[test]
fn the_documents_example_loads_as_it_is() {
    let config = good("terraform.tfvars", EXAMPLE);
    assert_eq!(config.region.name(), "eu-west-2");
    assert_eq!(config.environment.as_str(), "production");
    assert_eq!(config.network.zones().len(), 2);
    assert_eq!(
        config.network.zones()[1].private.to_string(),
        "10.10.102.0/24"
    );
    assert_eq!(
        (config.api.size.cpu_units(), config.api.size.memory_mib()),
        (1024, 2048)
    );
    assert_eq!(
        (
            config.api.capacity.min().number(),
            config.api.capacity.max().number()
        ),
        (2, 10)
    );
    assert_eq!(config.chain.l1_chain.id(), 1);
    let address = "0xF739D03e98e23A7B65940848aBA8921fF3bAc4b2";
    assert_eq!(config.chain.staking_asset_handler.to_string(), address);
    assert_eq!(
        config.chain.aztec_rpc_url.as_str(),
        "https://your-aztec-node.com:8080"
    );
    assert!(config.secrets.missing().is_empty());
    let token = config.secrets.bot_token.as_ref().unwrap();
    assert_eq!(token.expose(), "MTMzMDg2ODk1NTI5MTcxMzYxNg.G_wEfW...");
}

#[test]
fn toml_and_tfvars_of_the_same_content_are_equal() {
    assert_eq!(good("a.tfvars", EXAMPLE), good("a.toml", AS_TOML));
    for environment in ENVIRONMENTS {
        // The embedded files use only what TOML and HCL write alike.
        let text = default_text(environment);
        assert_eq!(
            good("a.toml", text),
            good("a.tfvars", text),
            "{environment}"
        );
    }
}

#[test]
fn no_file_is_the_documents_example_without_its_secrets() {
    let mut example = good("a.tfvars", EXAMPLE);
    example.secrets = super::super::Secrets::default();
    assert_eq!(load(&LoadRequest::new(&nothing)).unwrap().config, example);
}

#[test]
fn every_environment_of_its_own_loads_without_a_file() {
    for environment in ENVIRONMENTS {
        let request = LoadRequest::new(&nothing).environment(environment);
        let config = load(&request).unwrap().config;
        assert_eq!(config.environment.as_str(), *environment);
        assert_eq!(config.secrets.missing().len(), 3);
        // What is worked out when nobody gives subnets is what the files say.
        let derived = network::derive(config.network.vpc(), 2).unwrap();
        let written = config.network.zones();
        for (zone, (public, private)) in written.iter().zip(derived[0].iter().zip(&derived[1])) {
            assert_eq!((&zone.public, &zone.private), (public, private));
        }
    }
}

#[test]
fn embedded_files_hold_only_known_keys_and_every_key_with_a_default() {
    for environment in ENVIRONMENTS {
        let path = "embedded.toml";
        let bytes = default_text(environment).as_bytes();
        let Ok(members) = source::read(&ConfigFile { path, bytes }) else {
            panic!("{environment} does not parse");
        };
        let mut names: Vec<_> = members.iter().map(|member| member.name.as_str()).collect();
        let mut known: Vec<_> = KEYS
            .iter()
            .filter(|key| key.otherwise.is_empty())
            .map(|key| key.name)
            .collect();
        names.sort_unstable();
        known.sort_unstable();
        assert_eq!(names, known, "{environment}");
        assert_eq!(embedded::members(environment).len(), names.len());
    }
}

#[test]
fn the_reference_lists_every_key_once() {
    let text = reference_markdown();
    for key in KEYS {
        assert_eq!(
            text.matches(&format!("| `{}` |", key.name)).count(),
            1,
            "{}",
            key.name
        );
        assert!(
            !key.meaning.ends_with('.') && !key.meaning.is_empty(),
            "{}",
            key.name
        );
    }
    assert!(
        text.contains("| `api_cpu` | a whole number | `1024` | `256` |"),
        "{text}"
    );
    assert!(
        text.contains("| `bot_token` | a string | the deployed value |"),
        "{text}"
    );
}

#[test]
fn what_still_is_an_example_is_listed_for_a_deploy() {
    let loaded = load(&LoadRequest::new(&nothing).file(file("a.tfvars", EXAMPLE))).unwrap();
    let left: Vec<String> = loaded
        .examples_left
        .iter()
        .map(|fault| format!("{} {}", fault.place, fault.key.as_deref().unwrap()))
        .collect();
    let wanted = [
        "a.tfvars:17:17 ethereum_host",
        "a.tfvars:20:18 sparta_address",
        "a.tfvars:31:17 aztec_rpc_url",
        "a.tfvars:12:13 bot_token",
        "a.tfvars:21:22 sparta_private_key",
        "a.tfvars:24:19 backend_api_key",
    ];
    assert_eq!(left, wanted);
    let without_file = load(&LoadRequest::new(&nothing)).unwrap().examples_left;
    assert_eq!(without_file.len(), 6);
    let own = "bot_client_id = \"1329079356785688617\"\nguild_id = \"1144692727120937081\"\n\
               ethereum_host = \"https://eth.example.com\"\naztec_rpc_url = \"https://aztec.example.com\"\n\
               staking_asset_handler_address = \"0xF739D03e98e23A7B65940848aBA8921fF3bAc4b2\"\n\
               sparta_address = \"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed\"\n";
    let loaded = load(&LoadRequest::new(&nothing).file(file("a.toml", own))).unwrap();
    assert_eq!(loaded.examples_left, []);
}
