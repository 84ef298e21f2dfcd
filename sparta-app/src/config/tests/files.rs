//! Files that do not parse, or say what nobody asked.

use super::super::{ConfigFile, LoadRequest, load};
use super::{faults, good, load_text, nothing, only_fault};

#[test]
fn toml_syntax_errors_come_all_at_once_with_line_and_column() {
    let faults = faults(
        "sparta.toml",
        "api_port = \napi_cpu = 1024\nlog_level = info\n",
    );
    let places: Vec<String> = faults.iter().map(|fault| fault.place.to_string()).collect();
    assert!(
        places
            .iter()
            .any(|place| place.starts_with("sparta.toml:1:")),
        "{places:?}"
    );
    assert!(
        places
            .iter()
            .any(|place| place.starts_with("sparta.toml:3:")),
        "{places:?}"
    );
    assert!(faults.iter().all(|fault| fault.code.as_str() == "syntax"));
}

#[test]
fn hcl_syntax_error_has_line_and_column_and_no_quote_of_the_line() {
    let faults = faults(
        "x.tfvars",
        "api_port = 3000\nbot_token = \"very-secret\" oops\n",
    );
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].place.to_string(), "x.tfvars:2:27");
    assert!(
        !faults[0].to_string().contains("very-secret"),
        "{}",
        faults[0]
    );
}

#[test]
fn an_open_string_in_tfvars_is_found_where_it_begins() {
    for (line, place) in [
        ("log_level = \"info", "x.tfvars:2:13"),
        ("log_level = \"in\\\"fo # \" x \"", "x.tfvars:2:27"),
        ("alert_emails = [\"a@b.example\", \"c]", "x.tfvars:2:32"),
    ] {
        let faults = faults(
            "x.tfvars",
            &format!("api_port = 3000\n{line}\napi_cpu = 1024\n"),
        );
        assert_eq!(faults[0].place.to_string(), place, "{line}");
        assert!(faults[0].message.contains("does not end"), "{}", faults[0]);
    }
}

#[test]
fn byte_order_mark_and_line_ends_of_windows_are_taken() {
    for path in ["x.toml", "x.tfvars"] {
        let config = good(
            path,
            "\u{FEFF}api_port = 8080\r\n# comment\r\nlog_level = \"warn\"\r\n",
        );
        assert_eq!(config.api.port.number(), 8080, "{path}");
        assert_eq!(config.logs.level.as_str(), "warn", "{path}");
        let fault = &faults(path, "\u{FEFF}api_port = 8080\r\nlog_levl = \"warn\"\r\n")[0];
        assert_eq!(fault.place.to_string(), format!("{path}:2:1"));
    }
}

#[test]
fn a_file_without_a_last_line_end_or_without_anything_is_taken() {
    assert_eq!(good("x.tfvars", "api_port = 8080").api.port.number(), 8080);
    for path in ["x.toml", "x.tfvars"] {
        assert_eq!(good(path, "").api.port.number(), 3000);
    }
}

#[test]
fn a_column_counts_characters_and_not_bytes() {
    let fault = only_fault("container_image = { api = \"v1\", discord = \"é é\" }");
    assert_eq!(fault.place.to_string(), "sparta.toml:1:43");
    let fault = only_fault("log_pretty_print = false # é\nalert_emails = [\"é\", \"a@b.example\"]");
    assert_eq!(fault.place.to_string(), "sparta.toml:2:17");
}

#[test]
fn bytes_that_are_not_utf8_are_explained() {
    let load_bytes = |bytes: &[u8]| {
        let file = ConfigFile {
            path: "x.toml",
            bytes,
        };
        load(&LoadRequest::new(&nothing).file(file))
            .unwrap_err()
            .report()
    };
    let report = load_bytes(b"api_port = 1\nlog_level = \"\xE9\"\n");
    assert!(
        report.contains("x.toml:2:14: the file is not UTF-8: got byte 0xE9"),
        "{report}"
    );
    let report = load_bytes(b"\xFF\xFEa\0p\0i\0");
    assert!(report.contains("UTF-16"), "{report}");
}

#[test]
fn an_unknown_format_is_refused() {
    for path in ["x.yaml", "x", "terraform.tfvars.json"] {
        let faults = faults(path, "api_port = 3000");
        assert_eq!(faults[0].code.as_str(), "syntax");
        assert!(
            faults[0].to_string().contains(".toml or .tfvars"),
            "{}",
            faults[0]
        );
    }
    assert!(load_text("terraform.production.tfvars.example", "api_port = 3000").is_ok());
}

#[test]
fn unknown_keys_are_errors_with_the_nearest_known_key() {
    for (wrong, near) in [
        ("api_cpus", "api_cpu"),
        ("awsRegion", "aws_region"),
        ("region", "aws_region"),
        ("vpc-cidr", "vpc_cidr"),
        ("log_retention", "log_retention_days"),
        ("bot_tokn", "bot_token"),
    ] {
        let fault = only_fault(&format!("{wrong} = \"x\""));
        assert_eq!(fault.code.as_str(), "unknown-key");
        assert_eq!(
            fault.hint.as_deref(),
            Some(format!("did you mean {near}?").as_str())
        );
        assert_eq!(fault.place.to_string(), "sparta.toml:1:1");
    }
    let fault = only_fault("kubernetes_cluster = \"x\"");
    assert!(!fault.hint.unwrap().contains("did you mean"));
    let fault = only_fault("[api]\ncpu = 1024");
    assert!(fault.hint.unwrap().contains("write api_cpu ="));
}

#[test]
fn a_key_given_twice_is_a_fault_in_both_formats() {
    for path in ["x.toml", "x.tfvars"] {
        let faults = faults(path, "api_port = 1\napi_port = 2\n");
        assert_eq!(faults.len(), 1);
        assert!(
            faults[0]
                .place
                .to_string()
                .starts_with(&format!("{path}:2:1")),
            "{}",
            faults[0]
        );
    }
}

#[test]
fn tfvars_hold_only_literals() {
    for value in ["var.port", "1 + 2", "port", "max(1, 2)", "true ? 1 : 2"] {
        let faults = faults("x.tfvars", &format!("api_port = {value}\n"));
        assert_eq!(faults[0].code.as_str(), "not-literal", "{value}");
        assert_eq!(faults[0].place.to_string(), "x.tfvars:1:12", "{value}");
        assert_eq!(faults[0].key.as_deref(), Some("api_port"));
    }
    let fault = &faults("x.tfvars", "log_level = \"${var.level}\"\n")[0];
    assert_eq!(fault.code.as_str(), "not-literal");
    let fault = &faults("x.tfvars", "log_pretty_print = True\n")[0];
    assert!(fault.hint.as_deref().unwrap().contains("write true"));
    let fault = &faults("x.tfvars", "network {\n vpc_cidr = \"10.0.0.0/16\"\n}\n")[0];
    assert!(fault.to_string().contains("block"), "{fault}");
}

#[test]
fn tfvars_literals_of_every_form_are_read() {
    let text = "api_port = (8080)\napi_cpu = 2048.0\napi_memory = \"4096\"\nlog_pretty_print = \"true\"\n\
                guild_id = 1144692727120937081\nvpc_cidr = null\nlog_level = <<EOT\nwarn\nEOT\n\
                container_image = { api = \"v2\", \"discord\" = \"ghcr.io/sparta/bot:v3\" }\n";
    let config = good("x.tfvars", text);
    assert_eq!(config.api.port.number(), 8080);
    assert_eq!(
        (config.api.size.cpu_units(), config.api.size.memory_mib()),
        (2048, 4096)
    );
    assert!(config.logs.pretty_print);
    assert_eq!(config.discord.guild_id.number(), 1_144_692_727_120_937_081);
    assert_eq!(config.network.vpc().to_string(), "10.10.0.0/16");
    assert_eq!(config.logs.level.as_str(), "warn");
    assert_eq!(config.api.image.to_string(), "v2");
    assert_eq!(config.discord.image.to_string(), "ghcr.io/sparta/bot:v3");
}

#[test]
fn all_faults_come_at_once_in_the_order_of_the_file() {
    let text = "api_prot = 1\naws_region = \"eu-west-22\"\nvpc_cidr = \"10.0.0.1/16\"\napi_cpu = 300\n\
                guild_id = \"1\"\nlog_retention_days = 31\nalert_emails = [\"x\", \"y\"]\nbot_token = \"\"\n";
    let faults = faults("sparta.toml", text);
    let codes: Vec<_> = faults.iter().map(|fault| fault.code.as_str()).collect();
    let wanted = [
        "unknown-key",
        "unknown-region",
        "cidr-host-bits",
        "fargate-cpu",
        "snowflake",
        "retention",
        "email",
        "email",
        "secret-empty",
    ];
    assert_eq!(codes, wanted);
}
