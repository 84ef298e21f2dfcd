//! A Terraform user's file gives the same stacks as the native form.

use super::from_file;

/// The example of the Terraform configuration's documentation, byte for byte.
const TFVARS: &str = include_str!("../../../sparta-app/src/config/tests/data/example.tfvars");

/// The same in TOML.
const TOML: &str = r#"
aws_region = "eu-west-2"
environment = "production"
vpc_cidr = "10.10.0.0/16"
availability_zones = ["eu-west-2a", "eu-west-2b"]
public_subnet_cidrs = ["10.10.1.0/24", "10.10.2.0/24"]
private_subnet_cidrs = ["10.10.101.0/24", "10.10.102.0/24"]
bot_client_id = "1329079356785688616"
guild_id = "1144692727120937080"
ethereum_host = "https://mainnet.infura.io/v3/your-project-id"
staking_asset_handler_address = "0xF739D03e98e23A7B65940848aBA8921fF3bAc4b2"
l1_chain_id = 1
sparta_address = "0x1234567890123456789012345678901234567890"
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
fn tfvars_and_toml_of_the_same_content_give_the_same_stacks() {
    let terraform = from_file("production", "terraform.production.tfvars", TFVARS);
    let native = from_file("production", "production.toml", TOML);
    assert_eq!(terraform.len(), 2);
    for (terraform, native) in terraform.iter().zip(&native) {
        assert_eq!(terraform.name, native.name);
        assert_eq!(terraform.template.to_string(), native.template.to_string());
    }
}

/// They are in the file, and nowhere else.
#[test]
fn the_files_secrets_are_in_no_template() {
    let stacks = from_file("production", "terraform.production.tfvars", TFVARS);
    let secrets: Vec<&str> = TFVARS
        .lines()
        .filter(|line| {
            ["bot_token", "sparta_private_key", "backend_api_key"]
                .iter()
                .any(|key| line.starts_with(key))
        })
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert_eq!(secrets.len(), 3);
    for stack in stacks {
        let text = stack.template.to_string();
        for secret in &secrets {
            assert!(!text.contains(secret), "a secret is in {}", stack.name);
        }
    }
}
