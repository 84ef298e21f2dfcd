//! The Sparta stacks, deployed to the emulator as a user deploys them, and what is there then.
//! Needs python3.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions, python_environment};

const ACCOUNT: &str = "333333333333";

/// The variable a secret comes in by, its value, and the name of the secret that has it then.
const SECRETS: [(&str, &str, &str); 3] = [
    (
        "SPARTA_BOT_TOKEN",
        "a-bot-token-that-nobody-may-read",
        "sparta/production/bot-token",
    ),
    (
        "SPARTA_PRIVATE_KEY",
        "0x5ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e700",
        "sparta/production/ethereum-private-key",
    ),
    (
        "SPARTA_BACKEND_API_KEY",
        "an-api-key-that-nobody-may-read",
        "sparta/production/api-key",
    ),
];

/// What a run of the binary left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// `sparta deploy` with the secrets in variables, in a directory of its own.
fn deploy(emulator: &Emulator, directory: &Path) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .env("AWS_ACCESS_KEY_ID", ACCOUNT)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .envs(SECRETS.map(|(variable, value, _)| (variable, value)))
        .current_dir(directory)
        .args(["deploy", "--yes", "--verbose", "--endpoint-url"])
        .arg(emulator.endpoint_url())
        .output()
        .expect("cargo has built the binary");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// What `look.py` finds in the account.
fn look(emulator: &Emulator) -> Value {
    let environment = python_environment().expect("the emulator runs in it");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sparta_stack/look.py");
    let output = Command::new(environment.python())
        .arg("-B")
        .arg(script)
        .env("SPARTA_ENDPOINT_URL", emulator.endpoint_url())
        .env("SPARTA_ACCOUNT", ACCOUNT)
        .env("SPARTA_REGION", "eu-west-2")
        .output()
        .expect("the environment's Python starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

/// No secret is in what was said, or in any file that was written.
fn keeps_secrets(ran: &Ran, directory: &Path) {
    for (variable, value, _) in SECRETS {
        let said = ran.stdout.contains(value) || ran.stderr.contains(value);
        assert!(!said, "the value of {variable} was printed");
        assert!(
            !is_written(value, directory),
            "the value of {variable} was written"
        );
    }
}

fn is_written(value: &str, directory: &Path) -> bool {
    let entries = fs::read_dir(directory).expect("the directory is there");
    let mut paths = entries.map(|entry| entry.expect("an entry").path());
    paths.any(|path| {
        if path.is_dir() {
            return is_written(value, &path);
        }
        let bytes = fs::read(path).expect("a readable file");
        bytes
            .windows(value.len())
            .any(|part| part == value.as_bytes())
    })
}

fn expected() -> Value {
    let secrets: BTreeMap<_, _> = SECRETS.map(|(_, value, name)| (name, value)).into();
    let table = |key: &str, indexes: Value| json!({"keys": {"HASH": key}, "indexes": indexes});
    json!({
        "tables": {
            "sparta-config-production": table("key", json!({})),
            "sparta-operators-production":
                table("discordId", json!({"walletAddress-index": {"HASH": "walletAddress"}})),
            "sparta-validators-production":
                table("validatorAddress", json!({"operatorId-index": {"HASH": "operatorId"}})),
        },
        "secrets": secrets,
        "services": {
            "sparta-api": {
                "cluster": "sparta-production", "family": "sparta-api", "cpu": "1024", "memory": "2048",
                "image": "sparta-api:v1.0.0", "secrets": ["BACKEND_API_KEY", "SPARTA_PRIVATE_KEY"],
                "public_ip": "DISABLED", "behind": [3000],
            },
            "sparta-discord": {
                "cluster": "sparta-production", "family": "sparta-discord", "cpu": "512", "memory": "1024",
                "image": "sparta-discord:v1.0.0", "secrets": ["BACKEND_API_KEY", "BOT_TOKEN"],
                "public_ip": "DISABLED", "behind": [],
            },
        },
        "entry": {
            "scheme": "internet-facing", "zones": 2, "listener": ["HTTP", 80, "forward"],
            "forwards_to_the_group": true, "targets": ["ip", "HTTP", 3000, "/health"],
        },
        "monitor": {"sparta-validator-monitor": {
            "runtime": "python3.14",
            "variables": ["ALERTS_TOPIC_ARN", "API_KEY_SECRET_ARN", "API_URL", "AZTEC_RPC_URL", "ENVIRONMENT", "METRIC_NAMESPACE"],
        }},
        "rules": {"sparta-validator-monitor-schedule": {
            "schedule": "rate(12 hours)", "targets": ["sparta-validator-monitor"],
        }},
        "log_groups": {
            "/aws/lambda/sparta-validator-monitor": 30, "/ecs/sparta-api": 30, "/ecs/sparta-bot": 30,
        },
        "network": {
            "vpcs": ["10.10.0.0/16"],
            "subnets": ["10.10.1.0/24", "10.10.101.0/24", "10.10.102.0/24", "10.10.2.0/24"],
            "nat_gateways": 2,
        },
        "topics": ["sparta-production-alerts", "sparta-production-info", "sparta-production-warnings"],
        "policies": ["sparta-ecs-policy"],
    })
}

#[test]
fn deploys_and_is_there() {
    let emulator = Emulator::start(&EmulatorOptions::default())
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let directory = tempfile::tempdir().expect("a temporary directory");

    let first = deploy(&emulator, directory.path());
    assert_eq!(first.code, Some(0), "{first:?}");
    keeps_secrets(&first, directory.path());
    for output in [
        "HealthUrl",
        "sparta-validators-production",
        "ApiRepositoryUri",
    ] {
        assert!(first.stdout.contains(output), "no {output}: {first:?}");
    }

    let found = look(&emulator);
    for (part, expected) in expected().as_object().expect("an object") {
        assert_eq!(&found[part], expected, "{part}: {:#}", found[part]);
    }
    let alarms: Vec<String> = serde_json::from_value(found["alarms"].clone()).expect("names");
    for name in [
        "sparta-api-high-cpu",
        "sparta-bot-uptime-critical",
        "sparta-validators-system-errors",
    ] {
        assert!(alarms.iter().any(|it| it == name), "{name}: {alarms:?}");
    }

    let second = deploy(&emulator, directory.path());
    assert_eq!(second.code, Some(0), "{second:?}");
    let said = format!("{}{}", second.stdout, second.stderr);
    assert_eq!(said.matches("no changes").count(), 2, "{second:?}");
    keeps_secrets(&second, directory.path());
}
