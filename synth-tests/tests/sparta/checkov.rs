//! What checkov's built-in checks of security practice say of the templates.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use sparta_app::local::{Requirements, ensure_tools};

use super::settings::{environments, write};

/// Checks that stay failed, and why.
struct Exception {
    checks: &'static [&'static str],
    /// Logical ids without their hash; any resource when there is none.
    on: &'static [&'static str],
    reason: &'static str,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        checks: &[
            "CKV_AWS_119", // tables
            "CKV_AWS_136", // repositories
            "CKV_AWS_149", // secrets
            "CKV_AWS_158", // log groups
            "CKV_AWS_173", // variables of functions, none of which is secret
            "CKV_AWS_27",  // queues: encrypted by SQS, which the check does not know of
            "CKV_AWS_166", // the vault of backups
            "CKV_AWS_35",  // the audit trail
        ],
        on: &[],
        reason: "encrypted with the service's own key: a key of one's own costs a dollar a month \
                 and a policy to keep, and keeps out nobody whom the account lets in",
    },
    Exception {
        checks: &["CKV_AWS_26"],
        on: &["AlertsCritical", "AlertsWarning", "AlertsInfo"],
        reason: "alarms cannot publish to a topic that has the service's own key; no message \
                 holds a secret",
    },
    Exception {
        checks: &["CKV_AWS_2", "CKV_AWS_103"],
        on: &["ListenerHttp"],
        reason: "there is no HTTPS without a certificate; with one, this listener only redirects",
    },
    Exception {
        checks: &["CKV_AWS_260"],
        on: &["BalancerGroup"],
        reason: "the load balancer is what the internet may reach",
    },
    Exception {
        checks: &["CKV_AWS_18"],
        on: &["AccessLogs", "DistributionLogs"],
        reason: "a bucket of access logs would log its own logging",
    },
    Exception {
        checks: &["CKV_AWS_111"],
        on: &["ValidatorMonitorFunctionRolePolicy"],
        reason: "IAM takes no resource for the network interfaces of a function in a VPC",
    },
    Exception {
        checks: &["CKV_AWS_115"],
        on: FUNCTIONS,
        reason: "an account with the small initial quota refuses reserved concurrency: it is a \
                 key of the configuration",
    },
    Exception {
        checks: &["CKV_AWS_117"],
        on: &["ApiKeyRotationFunction", "SecretAgeFunction"],
        reason: "they talk to AWS alone, nobody connects to them, and they must work when the \
                 network's way out does not",
    },
    Exception {
        checks: &["CKV_AWS_116"],
        on: &["ApiKeyRotationFunction", "SecretAgeFunction"],
        reason: "Secrets Manager waits for the rotation and tries again; the next measurement \
                 makes up for a failed one; both have an alarm on their errors",
    },
    Exception {
        checks: &["CKV_AWS_174", "CKV_AWS_68"],
        on: &["Distribution"],
        reason: "AWS fixes the TLS versions under its own name of a distribution; a web ACL is in \
                 us-east-1, is paid for by the request, and is nothing that the page asks for",
    },
    Exception {
        checks: &["CKV_AWS_116"],
        on: &["ValidatorMonitorFunction"],
        reason: "failed runs go to a queue by the newer failure destination, which the check does \
                 not know of",
    },
];

/// All functions of the stack.
const FUNCTIONS: &[&str] = &[
    "ValidatorMonitorFunction",
    "ApiKeyRotationFunction",
    "SecretAgeFunction",
];

impl Exception {
    fn covers(&self, check: &str, resource: &str) -> bool {
        self.checks.contains(&check) && (self.on.is_empty() || self.on.contains(&resource))
    }
}

#[test]
fn every_failed_check_has_its_reason() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    write(directory.path(), &environments());
    let report = check(directory.path());
    let passed = report["summary"]["passed"].as_u64().unwrap_or_default();
    assert!(
        passed > 300,
        "checkov looked at little: {}",
        report["summary"]
    );
    assert_eq!(report["summary"]["parsing_errors"], 0);

    let failed = report["results"]["failed_checks"].as_array();
    let mut seen = BTreeSet::new();
    let mut unexplained = BTreeSet::new();
    for failure in failed.expect("a list of failed checks") {
        let check = failure["check_id"].as_str().unwrap_or_default();
        let resource = failure["resource"].as_str().unwrap_or_default();
        let id = construct(resource);
        match EXCEPTIONS.iter().find(|it| it.covers(check, id)) {
            Some(exception) => {
                let place = exception.on.iter().find(|it| **it == id);
                seen.insert((check, place.copied().unwrap_or_default()));
            }
            None => {
                unexplained.insert(format!("{check} {resource}: {}", failure["check_name"]));
            }
        }
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    for exception in EXCEPTIONS {
        let anywhere = [""];
        let places = if exception.on.is_empty() {
            &anywhere
        } else {
            exception.on
        };
        for check in exception.checks {
            for place in places {
                let used = seen.contains(&(*check, *place));
                assert!(
                    used,
                    "{check} no longer fails on {place:?}: {}",
                    exception.reason
                );
            }
        }
    }
}

/// `AWS::SNS::Topic.AlertsInfo048FDC55` is `AlertsInfo`: the hash is of its path.
fn construct(resource: &str) -> &str {
    let id = resource.rsplit('.').next().unwrap_or_default();
    id.get(..id.len().saturating_sub(8)).unwrap_or_default()
}

fn check(templates: &Path) -> Value {
    let tools = ensure_tools(Requirements::Checkov)
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let output = Command::new(tools.python())
        .args(["-m", "checkov.main", "--framework", "cloudformation"])
        // Its own service on the network is not asked.
        .args([
            "--skip-download",
            "--compact",
            "--quiet",
            "--output",
            "json",
        ])
        .arg("--directory")
        .arg(templates)
        // No account and no settings of whoever runs the test.
        .env("HOME", templates)
        .env_remove("BC_API_KEY")
        .current_dir(templates)
        .output()
        .expect("checkov was just installed");
    // Failed checks are an exit code of 1, too.
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let errors = String::from_utf8_lossy(&output.stderr);
        panic!("checkov gave no JSON: {error}; {errors}")
    })
}
