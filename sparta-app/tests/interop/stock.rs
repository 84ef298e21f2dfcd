//! What the stock CDK CLI does with our assemblies.

use std::path::{Path, PathBuf};

use sparta_constructs::assembly;
use sparta_constructs::core::{
    App, Environment, FileAsset, FilePackaging, FileSource, Output, ParameterSpec, RawResource,
    Synthesizer,
};

use super::cdk::cdk;
use super::{REGION, emulator, run, sparta};

/// A stack with a queue, a file asset and a parameter that nothing uses, deployed as `synthesizer` says.
fn shop(directory: &Path, name: &'static str, synthesizer: Synthesizer, delay: i64) -> PathBuf {
    let app = App::new();
    let stack = app
        .stack(name, Environment::region(REGION))
        .synthesizer(synthesizer);
    let queue = RawResource::new("AWS::SQS::Queue")
        .set("DelaySeconds", delay)
        .add(stack, "Queue");
    let source = FileSource::Embedded(vec![("index.py".into(), b"print(1)\n".as_slice().into())]);
    let code = FileAsset::add(source, FilePackaging::Zip, stack, "Code");
    RawResource::new("AWS::SSM::Parameter")
        .set("Type", "String")
        .set("Value", code.object_key())
        .add(stack, "Key");
    ParameterSpec::<String>::new()
        .default("")
        .add(stack, "Unused");
    Output::new(queue.reference()).add(stack, "QueueUrl");
    let output = directory.join(format!("{name}-{delay}"));
    assembly::check(app.synth())
        .write(&output)
        .expect("the assembly is written");
    output
}

/// The line of this file on which `text` first stands.
fn line_of(text: &str) -> usize {
    let lines = include_str!("stock.rs").lines();
    lines.take_while(|line| !line.contains(text)).count() + 1
}

/// `ls`, `synth`, `diff`, `deploy`, `diff`, `deploy` of a change, `destroy`.
fn lives(name: &'static str, account: &str, synthesizer: Synthesizer) {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    // Both put their assets into the staging bucket.
    let bootstrapped =
        run(sparta(&emulator, account, directory.path()).args(["bootstrap", "--yes"]));
    assert_eq!(bootstrapped.code, Some(0), "{bootstrapped:?}");
    let first = shop(directory.path(), name, synthesizer, 3);
    let call = |assembly: &Path, arguments: &[&str]| {
        let ran = cdk(&emulator, account, assembly, arguments);
        assert_eq!(ran.code, Some(0), "cdk {arguments:?}: {ran:?}");
        ran
    };

    let listed = call(&first, &["ls"]);
    assert_eq!(listed.stdout.trim(), name);
    let printed = call(&first, &["synth", name]);
    assert!(printed.stdout.contains("AWS::SQS::Queue"), "{printed:?}");
    let line = line_of("add(stack, \"Unused\")");
    let said = format!("{}{}", printed.stdout, printed.stderr);
    assert!(
        said.contains(&format!("sparta-app/tests/interop/stock.rs:{line}"))
            && said.contains("T208"),
        "{said}"
    );
    let new = call(&first, &["diff", name]);
    let said = format!("{}{}", new.stdout, new.stderr);
    assert!(said.contains("[+] AWS::SQS::Queue"), "{said}");

    let deployed = call(&first, &["deploy", name, "--require-approval", "never"]);
    let said = format!("{}{}", deployed.stdout, deployed.stderr);
    assert!(said.contains(&format!("{name}.QueueUrl = ")), "{said}");
    let same = call(&first, &["diff", name]);
    let said = format!("{}{}", same.stdout, same.stderr);
    assert!(said.contains("There were no differences"), "{said}");
    let second = shop(directory.path(), name, synthesizer, 5);
    let changed = call(&second, &["diff", name]);
    let said = format!("{}{}", changed.stdout, changed.stderr);
    assert!(said.contains("DelaySeconds"), "{said}");
    call(&second, &["deploy", name, "--require-approval", "never"]);

    // What the stock CLI deployed is ours to go on with.
    let again = run(sparta(&emulator, account, directory.path())
        .arg("--app")
        .arg(&second)
        .args(["deploy", "--yes"]));
    assert_eq!(again.code, Some(0), "{again:?}");
    assert!(again.stderr.contains("no changes"), "{again:?}");
    call(&second, &["destroy", name, "--force"]);
    let gone = run(sparta(&emulator, account, directory.path())
        .arg("--app")
        .arg(&second)
        .arg("outputs"));
    assert_eq!(gone.code, Some(1), "{gone:?}");
}

#[test]
fn with_the_caller_s_credentials() {
    lives("plain-shop", "111111111111", Synthesizer::CallerCredentials);
}

#[test]
fn with_the_roles_of_the_bootstrap() {
    lives("roles-shop", "222222222222", Synthesizer::BootstrapRoles);
}

/// Sparta's own stacks: their manifest passes the CLI's check, and the CLI reads every template.
#[test]
fn sparta_s_own_assembly() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    let account = "333333333333";
    let printed = run(sparta(&emulator, account, directory.path()).arg("synth"));
    assert_eq!(printed.code, Some(0), "{printed:?}");
    let output = directory.path().join("cdk.out");
    let listed = cdk(&emulator, account, &output, &["ls"]);
    assert_eq!(listed.code, Some(0), "{listed:?}");
    let names: Vec<&str> = listed.stdout.lines().collect();
    assert_eq!(names, ["sparta-production-registry", "sparta-production"]);
    let template = cdk(&emulator, account, &output, &["synth", "sparta-production"]);
    assert_eq!(template.code, Some(0), "{template:?}");
    assert!(
        template.stdout.contains("AWS::ECS::TaskDefinition"),
        "{template:?}"
    );
}
