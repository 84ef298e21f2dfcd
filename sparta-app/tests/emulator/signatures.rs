//! The emulator as strict as it can be: signatures are verified and IAM policies evaluated.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use sparta_app::local::{Authentication, Emulator, EmulatorOptions};

use crate::{Ran, ran, template, write};

/// An access key: its id and its secret.
type Key = (String, String);

fn command(emulator: &Emulator, assembly: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command
        .env_clear()
        .env("SPARTA_PARAMETER_Password", "hunter2")
        .args(["--endpoint-url", &emulator.endpoint_url(), "--app"])
        .arg(assembly)
        .args(arguments);
    command
}

fn sparta(emulator: &Emulator, key: &Key, assembly: &Path, arguments: &[&str]) -> Ran {
    ran(command(emulator, assembly, arguments)
        .env("AWS_ACCESS_KEY_ID", &key.0)
        .env("AWS_SECRET_ACCESS_KEY", &key.1))
}

/// A role that may look at stacks and change none.
fn onlooker() -> Value {
    json!({
        "Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": {"Ref": "AWS::AccountId"}}, "Action": "sts:AssumeRole"}]},
            "Policies": [{"PolicyName": "look", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow",
                "Action": ["cloudformation:Describe*", "cloudformation:Get*", "sts:GetCallerIdentity"],
                "Resource": "*"}]}}]}}},
        "Outputs": {"Role": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}}},
    })
}

/// A file with a profile that takes the role with the administrator's key.
fn profile(directory: &Path, role: &str, (id, secret): &Key) -> PathBuf {
    let file = directory.join("config");
    let text = format!(
        "[profile administrator]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n\
         [profile onlooker]\nrole_arn = {role}\nsource_profile = administrator\nregion = eu-west-2\n"
    );
    std::fs::write(&file, text).expect("it is writable");
    file
}

fn outputs(ran: &Ran) -> Value {
    let outputs: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
    outputs["app"].clone()
}

#[test]
fn signatures_and_policies_are_obeyed() {
    let options = EmulatorOptions::default().authentication(Authentication::Verified);
    let emulator = Emulator::start(&options).expect("the emulator needs python3");
    let given = emulator.credentials();
    let administrator = (given.access_key_id.clone(), given.secret_access_key.clone());
    let run = |key: &Key, template: &Value, arguments: &[&str]| {
        sparta(&emulator, key, write(template).path(), arguments)
    };

    // A key whose secret is wrong.
    let forged = (administrator.0.clone(), "wrong".to_owned());
    let refused = run(&forged, &template(30, false), &["deploy", "--yes"]);
    assert_eq!(
        (refused.code, refused.stdout.as_str()),
        (Some(2), ""),
        "{refused:?}"
    );
    assert!(
        refused
            .stderr
            .contains("error: AWS does not accept the credentials"),
        "{refused:?}"
    );
    let look = ["outputs", "--format", "json"];
    assert!(outputs(&run(&administrator, &template(30, false), &look)).is_null());

    // Whole lives of stacks, each of their calls with a signature.
    let deploy = ["deploy", "--yes"];
    let lives: [(Value, &[&str]); 4] = [
        (template(30, false), &deploy),
        (template(60, false), &deploy),
        (template(60, false), &["destroy", "--yes"]),
        (onlooker(), &deploy),
    ];
    for (wanted, arguments) in lives {
        let done = run(&administrator, &wanted, arguments);
        assert_eq!(done.code, Some(0), "{done:?}");
    }
    let seen = outputs(&run(&administrator, &onlooker(), &look));
    let role = seen["Role"].as_str().unwrap_or_default();

    // A role that may look, and no more.
    let home = tempfile::tempdir().expect("a temporary directory");
    let config = profile(home.path(), role, &administrator);
    let as_onlooker = |template: &Value, arguments: &[&str]| {
        let assembly = write(template);
        let mut command = command(&emulator, assembly.path(), arguments);
        command
            .env("AWS_CONFIG_FILE", &config)
            .env("AWS_PROFILE", "onlooker")
            .env("AWS_ENDPOINT_URL", emulator.endpoint_url());
        ran(&mut command)
    };
    let looked = as_onlooker(&onlooker(), &look);
    assert_eq!(outputs(&looked), seen, "{looked:?}");
    let denied = as_onlooker(&template(30, false), &deploy);
    assert_eq!(denied.code, Some(1), "{denied:?}");
    assert!(
        denied
            .stderr
            .contains("may not call cloudformation:CreateChangeSet"),
        "{denied:?}"
    );
    let destroyed = run(&administrator, &onlooker(), &["destroy", "--yes"]);
    assert_eq!(destroyed.code, Some(0), "{destroyed:?}");
}
