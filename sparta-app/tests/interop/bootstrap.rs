//! `sparta bootstrap` on the emulator.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sparta_app::bootstrap;
use sparta_constructs::assembly;
use sparta_constructs::core::{App, Environment};

use super::{Ran, emulator, run, sparta};
use sparta_app::local::{Emulator, python_environment};

/// The template, as it is deployed.
fn template() -> Value {
    let app = App::new();
    bootstrap::add(&app, Environment::agnostic());
    let directory = tempfile::tempdir().expect("a temporary directory");
    let output = directory.path().join("cdk.out");
    let checked = assembly::check(app.synth());
    assert!(checked.findings().is_empty(), "{:?}", checked.findings());
    checked.write(&output).expect("it is written");
    let text = fs::read(output.join("CDKToolkit.template.json")).expect("the template");
    serde_json::from_slice(&text).expect("JSON")
}

/// The CDK's own tools, and its later `bootstrap`, find everything under these ids and names.
#[test]
fn ids_and_names_are_those_of_the_cdk() {
    let template = template();
    let resources = template["Resources"].as_object().expect("resources");
    let mut ids: Vec<&str> = resources.keys().map(String::as_str).collect();
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            "CdkBootstrapVersion",
            "CloudFormationExecutionRole",
            "ContainerAssetsRepository",
            "DeploymentActionRole",
            "FilePublishingRole",
            "FilePublishingRoleDefaultPolicy",
            "ImagePublishingRole",
            "ImagePublishingRoleDefaultPolicy",
            "LookupRole",
            "StagingBucket",
            "StagingBucketPolicy",
        ]
    );
    let name = |id: &str, property: &str| resources[id]["Properties"][property]["Fn::Sub"].clone();
    let named = |what: &str| {
        json!(format!(
            "cdk-hnb659fds-{what}-${{AWS::AccountId}}-${{AWS::Region}}"
        ))
    };
    assert_eq!(name("StagingBucket", "BucketName"), named("assets"));
    assert_eq!(
        name("ContainerAssetsRepository", "RepositoryName"),
        named("container-assets")
    );
    for (id, role) in [
        ("DeploymentActionRole", "deploy"),
        ("CloudFormationExecutionRole", "cfn-exec"),
        ("FilePublishingRole", "file-publishing"),
        ("ImagePublishingRole", "image-publishing"),
        ("LookupRole", "lookup"),
    ] {
        assert_eq!(name(id, "RoleName"), named(&format!("{role}-role")), "{id}");
    }
    let version = &resources["CdkBootstrapVersion"]["Properties"];
    assert_eq!(version["Name"], "/cdk-bootstrap/hnb659fds/version");
    assert_eq!(
        version["Value"],
        template["Outputs"]["BootstrapVersion"]["Value"]
    );
    for output in ["BucketName", "BucketDomainName", "ImageRepositoryName"] {
        assert!(template["Outputs"][output].is_object(), "{output}");
    }
}

#[test]
fn the_bucket_is_encrypted_versioned_private_and_tidied() {
    let template = template();
    let bucket = &template["Resources"]["StagingBucket"];
    let properties = &bucket["Properties"];
    let encryption = &properties["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
    assert_eq!(
        encryption["ServerSideEncryptionByDefault"]["SSEAlgorithm"],
        "aws:kms"
    );
    assert_eq!(properties["VersioningConfiguration"]["Status"], "Enabled");
    let access = properties["PublicAccessBlockConfiguration"]
        .as_object()
        .expect("a block");
    assert!(
        access.len() == 4 && access.values().all(|on| on == true),
        "{access:?}"
    );
    assert_eq!(
        properties["LifecycleConfiguration"]["Rules"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    assert_eq!(
        (&bucket["DeletionPolicy"], &bucket["UpdateReplacePolicy"]),
        (&json!("Retain"), &json!("Retain"))
    );
    let policy = &template["Resources"]["StagingBucketPolicy"]["Properties"]["PolicyDocument"];
    let deny = &policy["Statement"][0];
    assert_eq!(
        (&deny["Effect"], &deny["Condition"]),
        (
            &json!("Deny"),
            &json!({"Bool": {"aws:SecureTransport": "false"}})
        )
    );
}

fn bootstrap(emulator: &Emulator, directory: &Path, arguments: &[&str]) -> Ran {
    run(sparta(emulator, "444444444444", directory)
        .args(["bootstrap", "--yes"])
        .args(arguments))
}

/// What is in the account: the execution role's policies, who may take the deploy role, the version.
fn look(emulator: &Emulator) -> Value {
    let script = "
import boto3, json, sys
def client(name):
    return boto3.client(name, endpoint_url=sys.argv[1], region_name='eu-west-2',
                        aws_access_key_id='444444444444', aws_secret_access_key='test')
iam, suffix = client('iam'), '-444444444444-eu-west-2'
policies = iam.list_attached_role_policies(RoleName='cdk-hnb659fds-cfn-exec-role' + suffix)['AttachedPolicies']
trust = iam.get_role(RoleName='cdk-hnb659fds-deploy-role' + suffix)['Role']['AssumeRolePolicyDocument']
takers = [s['Principal']['AWS'] for s in trust['Statement'] if s['Action'] == 'sts:AssumeRole']
print(json.dumps({
    'policies': sorted(policy['PolicyArn'] for policy in policies),
    'takers': takers,
    'version': client('ssm').get_parameter(Name='/cdk-bootstrap/hnb659fds/version')['Parameter']['Value'],
}))
";
    let environment = python_environment().expect("the emulator runs in it");
    let ran = run(std::process::Command::new(environment.python()).args([
        "-B",
        "-c",
        script,
        &emulator.endpoint_url(),
    ]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    serde_json::from_str(&ran.stdout).expect("JSON")
}

#[test]
fn an_account_is_bootstrapped_once_and_keeps_what_it_was_told() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    let first = bootstrap(
        &emulator,
        directory.path(),
        &["aws://444444444444/eu-west-2"],
    );
    assert_eq!(first.code, Some(0), "{first:?}");
    let found = look(&emulator);
    assert_eq!(found["version"], "33");
    assert_eq!(
        found["policies"],
        json!(["arn:aws:iam::aws:policy/AdministratorAccess"])
    );
    let again = bootstrap(&emulator, directory.path(), &[]);
    assert_eq!(again.code, Some(0), "{again:?}");
    assert!(again.stderr.contains("no changes"), "{again:?}");

    let narrow = "arn:aws:iam::aws:policy/PowerUserAccess";
    let arguments = [
        "--trust",
        "555555555555",
        "--cloudformation-execution-policies",
        narrow,
    ];
    let narrowed = bootstrap(&emulator, directory.path(), &arguments);
    assert_eq!(narrowed.code, Some(0), "{narrowed:?}");
    let found = look(&emulator);
    assert_eq!(found["policies"], json!([narrow]));
    assert!(
        found["takers"].to_string().contains("555555555555"),
        "{found}"
    );
    // What is not said stays as it is.
    let again = bootstrap(&emulator, directory.path(), &[]);
    assert!(
        again.code == Some(0) && again.stderr.contains("no changes"),
        "{again:?}"
    );
    assert_eq!(look(&emulator), found);
}

#[test]
fn bad_words_touch_nothing() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    for (arguments, said) in [
        (
            &["444444444444/eu-west-2"][..],
            "write aws://ACCOUNT/REGION",
        ),
        (
            &["--trust", "5555"],
            "5555 is no account: write its 12 digits",
        ),
        (&["--trust", "555555555555"], "say what they may do with"),
        (
            &["--cloudformation-execution-policies", "PowerUserAccess"],
            "PowerUserAccess is no managed policy: write its ARN",
        ),
        (
            &["aws://999999999999/eu-west-2"],
            "stack CDKToolkit belongs to account 999999999999, but the credentials are for 444444444444",
        ),
    ] {
        let ran = bootstrap(&emulator, directory.path(), arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains(said), "{said}: {ran:?}");
    }
}

#[test]
fn the_cdk_s_own_is_left_alone() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    let template = json!({
        "Resources": {"Key": {"Type": "AWS::SQS::Queue"}},
        "Outputs": {"BucketName": {"Value": "b"}, "BootstrapVersion": {"Value": "40"}},
    });
    let place = directory.path().join("theirs");
    fs::create_dir(&place).expect("it is writable");
    fs::write(place.join("t.json"), template.to_string()).expect("it is writable");
    let manifest = json!({"version": "36.0.0", "artifacts": {"CDKToolkit": {
        "type": "aws:cloudformation:stack", "properties": {"templateFile": "t.json"}}}});
    fs::write(place.join("manifest.json"), manifest.to_string()).expect("it is writable");
    let theirs = run(sparta(&emulator, "444444444444", directory.path())
        .arg("--app")
        .arg(&place)
        .args(["deploy", "--yes"]));
    assert_eq!(theirs.code, Some(0), "{theirs:?}");
    let ran = bootstrap(&emulator, directory.path(), &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let said = "CDKToolkit is there already, made by the CDK (version 40): it stays as it is";
    assert!(ran.stderr.contains(said), "{ran:?}");
}
