//! `sparta doctor`: every check, passing and failing.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{ACCOUNT, Fault, Script, start};
use crate::endpoint::sparta::{Ran, command, run};
use crate::endpoint::{Call, Endpoint, Reply};
use crate::{app, new_stack, present};

/// What `doctor --format json` printed.
fn report(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

/// The checks of a name: verdict, and what was found with the remedy.
fn found(ran: &Ran, name: &str) -> Vec<(String, String)> {
    let report = report(ran);
    let checks = report["checks"].as_array().expect("a list").iter();
    let named = checks.filter(|it| it["name"] == name);
    let text = |check: &Value, key: &str| check[key].as_str().unwrap_or_default().to_owned();
    named
        .map(|it| {
            let told = format!("{} | {}", text(it, "found"), text(it, "remedy"));
            (text(it, "verdict"), told)
        })
        .collect()
}

/// Examines an assembly, and expects of one check what is said.
fn examined(assembly: &Path, aws: &Endpoint, name: &str, verdict: &str, code: i32) -> String {
    let ran = run(assembly, &aws.url, &["doctor", "--format", "json"]);
    expects(&ran, name, verdict, code)
}

fn expects(ran: &Ran, name: &str, verdict: &str, code: i32) -> String {
    let found = found(ran, name);
    let told = found.iter().find(|(it, _)| it == verdict);
    let told = told.unwrap_or_else(|| panic!("{name} is not {verdict}: {found:?}, {ran:?}"));
    assert_eq!(ran.code, code, "{name}: {}", ran.stdout);
    assert_eq!(report(ran)["ready"], json!(code == 0));
    told.1.clone()
}

/// Runs a command that was prepared.
fn finish(command: &mut Command) -> Ran {
    let output = command.output().expect("the binary starts");
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The stack `app` with these resources besides its own.
fn with(resources: &Value) -> TempDir {
    let mut stack = StackSpec::new("app");
    for (id, resource) in resources.as_object().expect("resources") {
        stack.template["Resources"][id] = resource.clone();
    }
    write(&[stack])
}

#[test]
fn a_stack_with_nothing_wrong_is_ready_and_nothing_is_touched() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["doctor", "--format", "json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let report = report(&ran);
    let keys = |value: &Value| -> Vec<String> {
        let object = value.as_object().expect("an object");
        object.keys().cloned().collect()
    };
    assert_eq!(keys(&report), ["ready", "checks"]);
    let checks = report["checks"].as_array().expect("a list");
    for check in checks {
        assert_eq!(keys(check), ["name", "stack", "verdict", "found", "remedy"]);
        assert!(check["found"].is_string(), "{check}");
        let known = ["ok", "not_checked", "warning", "fault", "setup_fault"];
        assert!(
            known.contains(&check["verdict"].as_str().unwrap_or("")),
            "{check}"
        );
    }
    let names: Vec<_> = checks.iter().filter_map(|it| it["name"].as_str()).collect();
    let expected = [
        "configuration",
        "docker",
        "credentials",
        "clock",
        "region",
        "stack",
        "parameters",
        "bootstrap",
    ];
    assert_eq!(names, expected);
    for call in aws.calls() {
        let reads = ["GetCallerIdentity", "DescribeStacks"];
        assert!(reads.contains(&call.action.as_str()), "{}", call.action);
    }
}

#[test]
fn people_read_it_at_80_columns() {
    let (assembly, aws) = (app(), start(present("UPDATE_ROLLBACK_FAILED")));
    let ran = run(assembly.path(), &aws.url, &["doctor"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for line in ran.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    for part in [
        "ok           credentials: arn:aws:iam::",
        "fault        stack of app: UPDATE_ROLLBACK_FAILED: ",
        "             → ",
        "1 fault, 0 warnings, 1 not checked",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
}

#[test]
fn states_that_a_deployment_cannot_start_from() {
    for (status, verdict, code) in [
        ("UPDATE_COMPLETE", "ok", 0),
        ("ROLLBACK_COMPLETE", "warning", 0),
        ("UPDATE_IN_PROGRESS", "warning", 0),
        ("UPDATE_ROLLBACK_FAILED", "fault", 1),
    ] {
        let told = examined(
            app().path(),
            &start(present(status)),
            "stack",
            verdict,
            code,
        );
        assert!(told.contains(status), "{told}");
    }
    let denied = Fault::Error(403, "AccessDenied", "not authorized");
    let script = Script {
        faults: vec![("DescribeStacks", denied)],
        ..new_stack()
    };
    examined(app().path(), &start(script), "stack", "not_checked", 0);
}

#[test]
fn credentials_that_aws_does_not_take() {
    let assembly = app();
    let aws = start(new_stack());
    let mut doctor = command(assembly.path(), &aws.url, &["doctor", "--format", "json"]);
    let none = finish(
        doctor
            .env_remove("AWS_ACCESS_KEY_ID")
            .env_remove("AWS_SECRET_ACCESS_KEY"),
    );
    let told = expects(&none, "credentials", "setup_fault", 2);
    assert!(told.contains("aws sso login"), "{told}");
    assert_eq!(found(&none, "stack")[0].0, "not_checked");

    for (name, code) in [
        ("credentials", "InvalidClientTokenId"),
        ("clock", "RequestExpired"),
    ] {
        let refused = Fault::Error(403, code, "Signature expired: it is too old");
        let script = Script {
            faults: vec![("GetCallerIdentity", refused)],
            ..new_stack()
        };
        examined(assembly.path(), &start(script), name, "setup_fault", 2);
    }
}

#[test]
fn a_clock_that_is_off() {
    let identity = format!(
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::{ACCOUNT}:user/dev</Arn>\
         <UserId>U</UserId><Account>{ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
    );
    let aws = Endpoint::start(move |call| match call.action.as_str() {
        "GetCallerIdentity" => Reply::Dated("Thu, 01 Jan 2026 00:00:00 GMT", identity.clone()),
        _ => no_stack(),
    });
    let told = examined(app().path(), &aws, "clock", "setup_fault", 2);
    assert!(
        told.contains("ahead of AWS's") && told.contains("NTP"),
        "{told}"
    );
}

#[test]
fn a_stack_of_another_account_or_without_a_region() {
    let mut stack = StackSpec::new("app");
    stack.environment = "aws://999999999999/eu-west-2";
    let assembly = write(&[stack]);
    let told = examined(
        assembly.path(),
        &start(new_stack()),
        "account",
        "setup_fault",
        2,
    );
    assert!(
        told.contains("999999999999") && told.contains("--profile"),
        "{told}"
    );

    let mut stack = StackSpec::new("app");
    stack.environment = "aws://unknown-account/unknown-region";
    let assembly = write(&[stack]);
    let told = examined(
        assembly.path(),
        &start(new_stack()),
        "region",
        "setup_fault",
        2,
    );
    assert!(told.contains("AWS_REGION"), "{told}");
}

#[test]
fn parameters_that_have_no_value() {
    let mut stack = StackSpec::new("app");
    stack.template["Parameters"]["Token"] = json!({"Type": "String", "NoEcho": true});
    let assembly = write(&[stack]);
    let told = examined(
        assembly.path(),
        &start(new_stack()),
        "parameters",
        "setup_fault",
        2,
    );
    assert!(told.contains("SPARTA_PARAMETER_Token"), "{told}");
    examined(app().path(), &start(new_stack()), "parameters", "ok", 0);
}

fn no_stack() -> Reply {
    let body = "<ErrorResponse><Error><Code>ValidationError</Code>\
                <Message>Stack with id x does not exist</Message></Error></ErrorResponse>";
    Reply::Xml(400, body.to_owned())
}

/// An AWS with an answer to who calls, a bootstrap stack of a version, and images as is said.
fn account(
    bootstrap: Option<&'static str>,
    images: impl Fn() -> Reply + Send + Sync + 'static,
) -> Endpoint {
    let answer = move |call: &Call| {
        match (call.action.as_str(), call.get("StackName")) {
        ("GetCallerIdentity", _) => Reply::Xml(
            200,
            format!(
                "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::{ACCOUNT}:user/dev</Arn>\
                 <Account>{ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
            ),
        ),
        ("DescribeStacks", "CDKToolkit") => bootstrap.map_or_else(no_stack, |outputs| {
            Reply::Xml(
                200,
                format!(
                    "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>CDKToolkit</StackName>\
                     <StackId>arn:x</StackId><StackStatus>UPDATE_COMPLETE</StackStatus>\
                     <CreationTime>2026-11-22T10:00:00Z</CreationTime><Outputs>{outputs}</Outputs></member></Stacks>\
                     </DescribeStacksResult></DescribeStacksResponse>"
                ),
            )
        }),
        ("DescribeImages", _) => images(),
        _ => no_stack(),
    }
    };
    Endpoint::start(answer)
}

fn unasked() -> Reply {
    Reply::Json(500, "{}".to_owned())
}

#[test]
fn a_template_that_no_request_carries_needs_the_bootstrap() {
    let long = "x".repeat(60_000);
    let assembly =
        with(&json!({"Long": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": long}}}));
    let examine = |outputs, verdict, code| {
        examined(
            assembly.path(),
            &account(outputs, unasked),
            "bootstrap",
            verdict,
            code,
        )
    };
    let told = examine(None, "fault", 1);
    let remedy = format!("sparta bootstrap aws://{ACCOUNT}/eu-west-2");
    assert!(told.contains(&remedy), "{told}");
    let ours = "<member><OutputKey>BootstrapVersion</OutputKey><OutputValue>33</OutputValue></member>\
                <member><OutputKey>BootstrapVariantName</OutputKey><OutputValue>Sparta</OutputValue></member>";
    examine(Some(ours), "ok", 0);
    let old =
        "<member><OutputKey>BootstrapVersion</OutputKey><OutputValue>21</OutputValue></member>";
    let told = examine(Some(old), "warning", 0);
    assert!(told.contains("npx cdk bootstrap"), "{told}");
}

#[test]
fn images_that_are_not_there() {
    let image = format!("{ACCOUNT}.dkr.ecr.eu-west-2.amazonaws.com/api:v9");
    let task = json!({"Type": "AWS::ECS::TaskDefinition",
                      "Properties": {"ContainerDefinitions": [{"Name": "api", "Image": image}]}});
    let assembly = with(&json!({"Task": task}));
    let examine = |images: fn() -> Reply, verdict, code| {
        examined(
            assembly.path(),
            &account(None, images),
            "images",
            verdict,
            code,
        )
    };
    let told = examine(
        || {
            Reply::Json(
                400,
                r#"{"__type": "ImageNotFoundException", "message": "no"}"#.to_owned(),
            )
        },
        "fault",
        1,
    );
    assert!(
        told.contains("has no image with the tag v9") && told.contains("docker push"),
        "{told}"
    );
    examine(
        || {
            Reply::Json(
                200,
                r#"{"imageDetails": [{"repositoryName": "api"}]}"#.to_owned(),
            )
        },
        "ok",
        0,
    );
    examine(
        || {
            Reply::Json(
                400,
                r#"{"__type": "AccessDeniedException", "message": "no"}"#.to_owned(),
            )
        },
        "not_checked",
        0,
    );
}

#[test]
fn certificates_and_zones_of_another_region() {
    let listener = |arn: &str| {
        with(
            &json!({"Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener",
                                  "Properties": {"Certificates": [{"CertificateArn": arn}]}}}),
        )
    };
    let aws = start(new_stack());
    let here = listener("arn:aws:acm:eu-west-2:123456789012:certificate/a");
    examined(here.path(), &aws, "certificate", "ok", 0);
    let there = listener("arn:aws:acm:us-east-1:123456789012:certificate/a");
    let told = examined(there.path(), &aws, "certificate", "fault", 1);
    assert!(told.contains("must be in eu-west-2"), "{told}");
    let edge = with(
        &json!({"Edge": {"Type": "AWS::CloudFront::Distribution", "Properties": {
        "DistributionConfig": {"ViewerCertificate": {
            "AcmCertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a"}}}}}),
    );
    examined(edge.path(), &aws, "certificate", "ok", 0);

    let subnet = |zone: &str| {
        with(
            &json!({"Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"AvailabilityZone": zone}}}),
        )
    };
    let told = examined(subnet("eu-west-1a").path(), &aws, "zones", "fault", 1);
    assert!(told.contains("eu-west-1a is not of eu-west-2"), "{told}");
    let told = examined(subnet("eu-west-2a").path(), &aws, "zones", "not_checked", 0);
    assert!(told.contains("describe-availability-zones"), "{told}");
}

/// The stack `app` with an image to build.
fn building() -> TempDir {
    let assembly = app();
    let assets = json!({"version": "36.0.0", "files": {}, "dockerImages": {"abc": {
        "source": {"directory": "."},
        "destinations": {"here": {"repositoryName": "assets", "imageTag": "abc"}}}}});
    let path = assembly.path();
    fs::write(path.join("app.assets.json"), assets.to_string()).expect("a writable directory");
    let manifest = fs::read_to_string(path.join("manifest.json")).expect("it is there");
    let mut manifest: Value = serde_json::from_str(&manifest).expect("it is JSON");
    manifest["artifacts"]["app.assets"] =
        json!({"type": "cdk:asset-manifest", "properties": {"file": "app.assets.json"}});
    manifest["artifacts"]["app"]["dependencies"] = json!(["app.assets"]);
    fs::write(path.join("manifest.json"), manifest.to_string()).expect("a writable directory");
    assembly
}

#[cfg(unix)]
#[test]
fn docker_is_asked_when_images_are_built() {
    use std::os::unix::fs::PermissionsExt;

    let assembly = building();
    let ours =
        "<member><OutputKey>BootstrapVersion</OutputKey><OutputValue>33</OutputValue></member>";
    let aws = account(Some(ours), unasked);
    let directory = tempfile::tempdir().expect("a temporary directory");
    let script = |name: &str, body: &str| {
        let path = directory.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("a writable directory");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its own file");
        path
    };
    let examine = |program: &Path, verdict, code| {
        let mut doctor = command(assembly.path(), &aws.url, &["doctor", "--format", "json"]);
        let ran = finish(doctor.env("CDK_DOCKER", program));
        expects(&ran, "docker", verdict, code)
    };
    let told = examine(&script("good", "echo 29.0.1"), "ok", 0);
    assert!(told.contains("29.0.1"), "{told}");
    let told = examine(
        &script(
            "stopped",
            "echo 'Cannot connect to the Docker daemon' >&2; exit 1",
        ),
        "setup_fault",
        2,
    );
    assert!(told.contains("Cannot connect"), "{told}");
    let told = examine(&directory.path().join("none"), "setup_fault", 2);
    assert!(told.contains("does not start"), "{told}");
}

#[test]
fn values_that_are_still_the_examples() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let mut doctor = Command::new(env!("CARGO_BIN_EXE_sparta"));
    doctor
        .env_clear()
        .env("HOME", directory.path())
        .env("AWS_EC2_METADATA_DISABLED", "true")
        // A name that never resolves: https://www.rfc-editor.org/rfc/rfc2606
        .args([
            "doctor",
            "--format",
            "json",
            "--endpoint-url",
            "http://aws.invalid",
        ])
        .current_dir(directory.path());
    let ran = finish(&mut doctor);
    expects(&ran, "configuration", "setup_fault", 2);
    let told: Vec<String> = found(&ran, "configuration")
        .into_iter()
        .map(|it| it.1)
        .collect();
    for key in ["ethereum_host", "guild_id", "aztec_rpc_url"] {
        assert!(told.iter().any(|it| it.contains(key)), "{key}: {told:?}");
    }
}
