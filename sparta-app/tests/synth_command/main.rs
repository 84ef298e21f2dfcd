//! `sparta synth` as a user runs it: what is written, that it is the same every time, and what is
//! left when it fails.

// The limit on memory is one that Linux keeps.
#[cfg(target_os = "linux")]
mod nasty;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use sparta_app::{Exit, run_with};
use sparta_constructs::core::{App, Environment, RawResource};
use sparta_constructs::rules::CustomRule;
use sparta_constructs::validation::Severity;

/// What a run of the binary left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the binary in a directory, without credentials and without any other variable.
fn sparta(directory: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .current_dir(directory)
        .args(arguments)
        .output()
        .expect("cargo has built the binary");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Every file below a directory, with its bytes.
fn files(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).expect("the directory is there") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            let inner = files(&entry.path()).into_iter();
            found.extend(inner.map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).expect("a readable file"));
        }
    }
    found
}

fn directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

#[test]
fn the_help_of_a_command_has_its_own_options_first() {
    let here = directory();
    let ran = sparta(here.path(), &["deploy", "--help"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (own, common) = ran
        .stdout
        .split_once("\nOptions of every command:\n")
        .expect("a heading of its own");
    let has = |text: &str, option: &str| {
        let lines = text
            .lines()
            .map(|line| line.trim_start().trim_start_matches("-y, "));
        lines.filter(|line| line.starts_with(option)).count() == 1
    };
    for option in ["--plan", "--yes", "--concurrency"] {
        assert!(has(own, option) && !has(common, option), "{option}: {own}");
    }
    for option in ["--env", "--local", "--format"] {
        assert!(has(common, option) && !has(own, option), "{option}: {own}");
    }
    let ran = sparta(here.path(), &["--help"]);
    let about = "Builds, checks and deploys AWS infrastructure written in Rust\n";
    assert!(ran.stdout.starts_with(about), "{}", ran.stdout);
}

#[test]
fn completions_are_scripts_for_the_shell_that_was_named() {
    let here = directory();
    let sign = [
        ("bash", "complete -F _sparta"),
        ("zsh", "#compdef sparta"),
        ("fish", "complete -c sparta"),
        ("elvish", "edit:completion:arg-completer[sparta]"),
        ("powershell", "Register-ArgumentCompleter"),
    ];
    for (shell, sign) in sign {
        let ran = sparta(here.path(), &["completions", shell]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.stdout.contains(sign), "{shell}: {}", ran.stdout);
        assert!(ran.stdout.contains("bootstrap"), "{shell}: {}", ran.stdout);
    }
    assert!(files(here.path()).is_empty(), "nothing is synthesized");
}

#[test]
fn bash_takes_the_script_and_completes_a_command() {
    let here = directory();
    let ran = sparta(here.path(), &["completions", "bash"]);
    fs::write(here.path().join("sparta.bash"), ran.stdout).expect("the script is written");
    let ask = "source ./sparta.bash; COMP_WORDS=(sparta boot); COMP_CWORD=1; \
               _sparta sparta boot sparta; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let output = Command::new("bash")
        .args(["--norc", "-c", ask])
        .current_dir(here.path())
        .output()
        .expect("bash is on the machine");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "bootstrap\n",
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let here = directory();
    let ran = sparta(here.path(), &["man", "man1"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let pages = files(&here.path().join("man1"));
    let help = sparta(here.path(), &["help"]).stdout;
    let commands = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty() && *name != "help");
    let mut count = 0;
    for command in commands {
        let page = format!("sparta-{command}.1");
        assert!(pages.contains_key(&page), "no {page}: {:?}", pages.keys());
        count += 1;
    }
    assert!(count >= 14, "the help was read: {help}");
    let deploy = String::from_utf8_lossy(&pages["sparta-deploy.1"]).into_owned();
    assert!(deploy.contains(".SH SYNOPSIS"), "{deploy}");
}

#[test]
fn a_manual_that_cannot_be_written_is_told() {
    let here = directory();
    fs::write(here.path().join("file"), "in the way").expect("a file");
    let ran = sparta(here.path(), &["man", "file"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("cannot write file: "), "{ran:?}");
}

#[test]
fn an_empty_directory_gets_a_whole_assembly() {
    let here = directory();
    let ran = sparta(here.path(), &["synth"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("sparta-production"), "{ran:?}");
    let names: Vec<String> = files(here.path()).into_keys().collect();
    let expected = [
        "cdk.out",
        "manifest.json",
        "sparta-production-registry.assets.json",
        "sparta-production-registry.template.json",
        "sparta-production.assets.json",
        "sparta-production.template.json",
        "tree.json",
        "validation-report.json",
    ];
    assert_eq!(names, expected.map(|file| format!("cdk.out/{file}")));
}

#[test]
fn the_diagram_is_the_same_every_time_and_from_a_saved_assembly() {
    let here = directory();
    let first = sparta(here.path(), &["diagram", "--as", "mermaid"]);
    assert_eq!(first.code, Some(0), "{first:?}");
    for expected in [
        "flowchart LR",
        "[\"eu-west-2\"]",
        "[\"VPC 10.10.0.0/16\"]",
        "[\"sparta-production<br/>load balancer\"]",
        "internet ==>|\"tcp 80\"|",
    ] {
        assert!(first.stdout.contains(expected), "{expected}: {first:?}");
    }
    let saved = sparta(
        here.path(),
        &["diagram", "--as", "mermaid", "--app", "cdk.out"],
    );
    assert_eq!(saved.stdout, first.stdout);
    let one = sparta(
        here.path(),
        &["diagram", "--as", "mermaid", "sparta-production-registry"],
    );
    assert!(one.stdout.contains("sparta-discord<br/>repository"));
    assert!(!one.stdout.contains("load balancer"), "{one:?}");
    assert_eq!(sparta(here.path(), &["diagram", "nope"]).code, Some(2));
}

#[test]
fn the_picture_in_the_readme_is_what_the_program_draws() {
    let here = directory();
    let ran = sparta(here.path(), &["diagram", "--file", "drawn.svg"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), ""), "{ran:?}");
    let drawn = fs::read(here.path().join("drawn.svg")).expect("it was written");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures/architecture.svg");
    assert!(
        fs::read(&kept).is_ok_and(|kept| kept == drawn),
        "{} is out of date: cargo run -- diagram --file sparta-app/pictures/architecture.svg",
        kept.display()
    );
    assert_eq!(sparta(here.path(), &["diagram"]).stdout.as_bytes(), drawn);
    let nowhere = sparta(here.path(), &["diagram", "--file", "no/such/directory.svg"]);
    assert_eq!(
        (nowhere.code, nowhere.stdout.as_str()),
        (Some(1), ""),
        "{nowhere:?}"
    );
    assert!(
        nowhere
            .stderr
            .contains("cannot write no/such/directory.svg"),
        "{nowhere:?}"
    );
}

#[test]
fn the_same_bytes_again_and_from_everywhere() {
    let (here, elsewhere) = (directory(), directory());
    let deeper = elsewhere.path().join("a directory/with a blank");
    fs::create_dir_all(&deeper).expect("it is writable");
    assert_eq!(sparta(here.path(), &["synth"]).code, Some(0));
    let first = files(&here.path().join("cdk.out"));
    assert_eq!(sparta(here.path(), &["synth"]).code, Some(0));
    assert!(
        first == files(&here.path().join("cdk.out")),
        "a second run differs"
    );
    let output = elsewhere.path().join("assembly");
    let named = output.to_str().expect("a plain name");
    assert_eq!(sparta(&deeper, &["synth", "--output", named]).code, Some(0));
    assert!(first == files(&output), "another directory differs");
    assert_eq!(
        files(&deeper).len(),
        0,
        "nothing is written but the assembly"
    );
}

#[test]
fn an_unknown_environment_writes_nothing() {
    let here = directory();
    let ran = sparta(here.path(), &["synth", "--env", "prodution"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stdout.is_empty(), "{ran:?}");
    assert!(
        ran.stderr.contains("prodution") && ran.stderr.contains("production"),
        "it names the nearest: {ran:?}"
    );
    assert_eq!(files(here.path()).len(), 0);
}

/// The keys that are somebody's own.
const OWN: [&str; 6] = [
    "bot_client_id",
    "guild_id",
    "ethereum_host",
    "staking_asset_handler_address",
    "sparta_address",
    "aztec_rpc_url",
];

#[test]
fn a_deploy_to_aws_refuses_the_examples_and_touches_nothing() {
    let here = directory();
    let ran = sparta(here.path(), &["deploy", "--yes"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    for key in OWN {
        let listed = format!("{key} is still the example's value");
        let remedy = format!("set {key} in your file, or TF_VAR_{key}");
        assert!(
            ran.stderr.contains(&listed) && ran.stderr.contains(&remedy),
            "{key}: {ran:?}"
        );
    }
    assert!(ran.stdout.is_empty(), "{ran:?}");
    assert_eq!(files(here.path()).len(), 0);

    let file = here.path().join("mine.toml");
    fs::write(&file, "guild_id = \"1329079356785688617\"\n").expect("a writable file");
    let ran = sparta(here.path(), &["deploy", "--yes", "--config", "mine.toml"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(!ran.stderr.contains("guild_id is"), "{ran:?}");
    assert!(ran.stderr.contains("sparta_address is still"), "{ran:?}");
}

/// A limit on the size of files stands for a disk that is full: a write in the middle fails.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_leaves_the_last_good_assembly() {
    let here = directory();
    assert_eq!(sparta(here.path(), &["synth"]).code, Some(0));
    let before = files(here.path());
    // Blocks of 1,024 bytes; without the signal's default action, which would end the process.
    let script = "ulimit -f 8; trap '' XFSZ; exec \"$0\" synth --env development";
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_sparta")])
        .current_dir(here.path())
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot write `cdk.out/"), "{said}");
    assert!(said.contains("--output"), "{said}");
    assert!(before == files(here.path()), "the assembly was touched");
}

/// `sparta synth` over an app of one's own.
fn synth(output: &Path, build: fn(&App)) -> Exit {
    let output = output.to_str().expect("a plain name");
    run_with(
        ["sparta", "synth", "--quiet", "-o", output],
        move |app, _| {
            build(app);
            Ok(Vec::new())
        },
    )
}

#[test]
fn a_template_with_an_error_leaves_the_last_good_assembly() {
    let here = directory();
    let output = here.path().join("cdk.out");
    let good = |app: &App| {
        let stack = app.stack("jobs", Environment::region("eu-west-2"));
        RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    };
    let misspelt = |app: &App| {
        let stack = app.stack("jobs", Environment::region("eu-west-2"));
        RawResource::new("AWS::SQS::Queue")
            .set("QueuName", "jobs")
            .add(stack, "Queue");
    };
    let twice = |app: &App| {
        let stack = app.stack("jobs", Environment::region("eu-west-2"));
        RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
        RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    };
    assert_eq!(synth(&output, good), Exit::Done);
    let before = files(here.path());
    for broken in [misspelt, twice] {
        let exit = synth(&output, broken);
        assert_eq!((exit, exit.code()), (Exit::Invalid, 3));
        assert!(before == files(here.path()), "the assembly was touched");
    }
}

#[test]
fn a_code_is_explained_and_a_misspelt_one_gets_the_nearest() {
    let here = directory();
    let ran = sparta(here.path(), &["validate", "--explain", "s102"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for part in ["S102", "Fails:", "QueuName", "Passes:", "QueueName"] {
        assert!(ran.stdout.contains(part), "{part}: {ran:?}");
    }
    let ran = sparta(here.path(), &["validate", "--explain", "S120"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("did you mean S102?"), "{ran:?}");
    assert!(ran.stdout.is_empty(), "{ran:?}");
}

/// An app with a rule of its own that its queue breaks, and perhaps an acknowledgement of it.
fn ruled(app: &App, reason: Option<&'static str>) {
    CustomRule::new(
        "SHOP-1",
        Severity::Error,
        "a queue has a name",
        |template| {
            let queues = template.resources_of("AWS::SQS::Queue");
            let unnamed = queues.filter(|queue| queue.property("QueueName").is_none());
            unnamed
                .map(|queue| queue.violation("the queue has no name"))
                .collect()
        },
    )
    .add(app.scope());
    let stack = app.stack("shop", Environment::region("eu-west-2"));
    let queue = RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
    if let Some(reason) = reason {
        queue.scope().acknowledge("SHOP-1", reason);
    }
}

#[test]
fn a_rule_of_ones_own_stops_synth_until_it_is_acknowledged() {
    let here = directory();
    let output = here.path().join("cdk.out");
    assert_eq!(synth(&output, |app| ruled(app, None)), Exit::Invalid);
    assert!(!output.exists(), "nothing is written");
    let accepted = |app: &App| ruled(app, Some("it is the only one"));
    assert_eq!(synth(&output, accepted), Exit::Done);
    let report = fs::read(output.join("validation-report.json")).expect("there is a report");
    let report: serde_json::Value = serde_json::from_slice(&report).expect("it is JSON");
    let plugin = &report["pluginReports"][0];
    assert_eq!(plugin["violations"], serde_json::json!([]));
    let suppressed = &plugin["suppressedViolations"][0];
    assert_eq!(suppressed["ruleName"], "SHOP-1");
    assert_eq!(suppressed["acknowledgedId"], "SHOP-1");
    assert_eq!(suppressed["reason"], "it is the only one");
    let construct = &suppressed["violatingConstructs"][0];
    assert_eq!(construct["constructPath"], "shop/Queue");
    for form in ["human", "json"] {
        let line = ["sparta", "validate", "--format", form];
        let checked = run_with(line, |app, _| {
            ruled(app, Some("it is the only one"));
            Ok(Vec::new())
        });
        assert_eq!(checked, Exit::Done);
    }
}
