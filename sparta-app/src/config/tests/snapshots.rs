//! How faults read, whole.

use super::super::{LoadRequest, load, reference_markdown, report};
use super::{faults, file, nothing};

#[test]
fn a_file_with_many_faults() {
    let text = r#"# everything that can be wrong in one file
environment = "production"
aws_reigon = "eu-west-2"
vpc_cidr = "10.10.0.0/16"
availability_zones = ["eu-west-2a", "eu-west-2b"]
public_subnet_cidrs = ["10.10.0.0/24", "10.10.0.128/25", "10.20.1.0/24"]
private_subnet_cidrs = ["10.10.101.0/24", "10.10.102.0/24"]
api_cpu = 256
api_memory = 4096
api_port = 70000
api_min_capacity = 10
api_max_capacity = 1
guild_id = "114"
l1_chain_id = "1155111"
sparta_address = "0xF739D03e98e23A7B65940848aBa8921fF3bAc4b2"
ethereum_host = "https://user:password@node.example/v3/project"
log_retention_days = 31
alert_emails = ["not-an-email", "alerts@example.com"]
validator_monitor_schedule = "rate(1 hours)"
bot_token = ""
"#;
    insta::assert_snapshot!(report(&faults("sparta.toml", text)));
}

#[test]
fn files_that_do_not_parse() {
    let toml = faults("sparta.toml", "api_port = \nlog_level = info\n[api\n");
    let hcl = faults(
        "terraform.tfvars",
        "api_port = 3000\nlog_level = \"info\napi_cpu = 1\n",
    );
    let literal = faults(
        "terraform.tfvars",
        "api_port = var.port\nlog_pretty_print = False\n",
    );
    let text = [toml, hcl, literal]
        .map(|faults| report(&faults))
        .join("\n");
    insta::assert_snapshot!(text);
}

#[test]
fn a_misspelt_environment() {
    let error = load(&LoadRequest::new(&nothing).environment("prodution")).unwrap_err();
    insta::assert_snapshot!(format!("{error}\n{}", error.report()));
}

#[test]
fn values_that_are_still_the_examples() {
    let example = file("terraform.tfvars", include_str!("data/example.tfvars"));
    let loaded = load(&LoadRequest::new(&nothing).file(example)).unwrap();
    insta::assert_snapshot!(report(&loaded.examples_left));
}

#[test]
fn the_reference_of_all_keys() {
    insta::assert_snapshot!(reference_markdown());
}
