//! Which source of a value wins.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::super::{Config, ConfigError, LoadRequest};
use super::file;

fn load(variables: &[(&str, &str)], text: &str) -> Result<Config, ConfigError> {
    let map: BTreeMap<&str, &str> = variables.iter().copied().collect();
    let lookup = |name: &str| map.get(name).map(OsString::from);
    Config::load(&LoadRequest::new(&lookup).file(file("x.toml", text)))
}

#[test]
fn own_variable_beats_terraforms_beats_file() {
    let token = |variables: &[(&str, &str)], text| {
        let config = load(variables, text).unwrap();
        config.secrets.bot_token.unwrap().expose().to_owned()
    };
    let text = "bot_token = \"from-file\"";
    let own = ("SPARTA_BOT_TOKEN", "from-own");
    let terraform = ("TF_VAR_bot_token", "from-terraform");
    assert_eq!(token(&[own, terraform], text), "from-own");
    assert_eq!(token(&[terraform], text), "from-terraform");
    assert_eq!(token(&[], text), "from-file");
}

#[test]
fn every_secret_has_its_own_variable() {
    let key = "0xabcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567891";
    let variables = [
        ("SPARTA_BOT_TOKEN", "token-1"),
        ("SPARTA_PRIVATE_KEY", key),
        ("SPARTA_BACKEND_API_KEY", "key-1"),
    ];
    let secrets = load(&variables, "").unwrap().secrets;
    assert!(secrets.missing().is_empty());
    assert_eq!(secrets.sparta_private_key.unwrap().expose(), key);
}

#[test]
fn terraforms_variables_set_every_form_of_key() {
    let variables = [
        ("TF_VAR_api_port", "8080"),
        ("TF_VAR_log_pretty_print", "true"),
        ("TF_VAR_alert_emails", "[\"a@b.example\"]"),
        (
            "TF_VAR_container_image",
            "{ api = \"v2\", discord = \"v3\" }",
        ),
        ("TF_VAR_aws_region", "us-west-1"),
    ];
    let config = load(&variables, "api_port = 1\naws_region = \"eu-west-1\"").unwrap();
    assert_eq!(config.api.port.number(), 8080);
    assert!(config.logs.pretty_print);
    assert_eq!(config.operations.alert_emails[0].as_str(), "a@b.example");
    assert_eq!(config.discord.image.to_string(), "v3");
    // Embedded zones are London's: another region brings its own.
    let zones: Vec<String> = config
        .network
        .zones()
        .iter()
        .map(|zone| zone.zone.to_string())
        .collect();
    assert_eq!(zones, ["us-west-1a", "us-west-1c"]);
}

#[test]
fn faults_of_variables_name_the_variable() {
    let variables = [
        ("TF_VAR_api_port", "0"),
        ("TF_VAR_alert_emails", "a@b.example"),
        ("SPARTA_BOT_TOKEN", ""),
    ];
    let report = load(&variables, "").unwrap_err().report();
    assert!(
        report.contains("environment variable TF_VAR_api_port: api_port is not a port"),
        "{report}"
    );
    assert!(
        report.contains("environment variable TF_VAR_alert_emails: alert_emails"),
        "{report}"
    );
    assert!(
        report.contains("environment variable SPARTA_BOT_TOKEN: bot_token is empty"),
        "{report}"
    );
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf8_is_a_fault() {
    use std::os::unix::ffi::OsStringExt as _;
    let lookup = |name: &str| (name == "TF_VAR_log_level").then(|| OsString::from_vec(vec![0xFF]));
    let report = Config::load(&LoadRequest::new(&lookup))
        .unwrap_err()
        .report();
    assert!(
        report.contains("TF_VAR_log_level: log_level is not UTF-8"),
        "{report}"
    );
}

#[test]
fn an_option_beats_everything() {
    let lookup = |name: &str| (name == "TF_VAR_aws_region").then(|| "eu-west-1".into());
    let request = LoadRequest::new(&lookup).option("--region", "aws_region", "us-east-1");
    assert_eq!(Config::load(&request).unwrap().region.name(), "us-east-1");
    let request = LoadRequest::new(&lookup).option("--region", "aws_region", "us-east-9");
    let report = Config::load(&request).unwrap_err().report();
    assert!(
        report.contains("option --region: aws_region is not a region"),
        "{report}"
    );
}

#[test]
fn subnets_follow_a_vpc_and_zones_of_ones_own() {
    let ranges = |text| {
        let config = load(&[], text).unwrap();
        let zones = config.network.zones().iter();
        zones
            .map(|zone| format!("{} {}", zone.public, zone.private))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let three = "availability_zones = [\"eu-west-2a\", \"eu-west-2b\", \"eu-west-2c\"]";
    assert_eq!(
        ranges(three),
        "10.10.1.0/24 10.10.101.0/24, 10.10.2.0/24 10.10.102.0/24, 10.10.3.0/24 10.10.103.0/24"
    );
    assert_eq!(
        ranges("vpc_cidr = \"172.16.128.0/17\""),
        "172.16.129.0/24 172.16.229.0/24, 172.16.130.0/24 172.16.230.0/24"
    );
    assert_eq!(
        ranges("vpc_cidr = \"10.0.0.0/25\""),
        "10.0.0.0/27 10.0.0.64/27, 10.0.0.32/27 10.0.0.96/27"
    );
}

#[test]
fn the_lower_bound_is_the_desired_count_unless_a_minimum_is_given() {
    let bounds = |text| {
        let capacity = load(&[], text).unwrap().api.capacity;
        (capacity.min().number(), capacity.max().number())
    };
    assert_eq!(bounds(""), (2, 10));
    assert_eq!(bounds("environment = \"development\""), (1, 10));
    assert_eq!(bounds("api_desired_count = 4"), (4, 10));
    assert_eq!(
        bounds("api_desired_count = 4\napi_min_capacity = 1"),
        (1, 10)
    );
    assert_eq!(bounds("api_min_capacity = 3\napi_max_capacity = 3"), (3, 3));
}
