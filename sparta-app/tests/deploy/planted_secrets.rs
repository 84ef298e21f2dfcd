//! Recognisable secrets in every input, and none of them in any output, whatever goes wrong.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sparta_app::config::{Config, ConfigFile, LoadRequest};
use sparta_app::plan::SecretParameter;
use sparta_app::{SecretValue, run_with};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Scene, Script, start};
use crate::{app, new_stack, present};

const TOKEN: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GpL4nT.pl4nted-bot-token_0123456789abcdef";
const KEY: &str = "0x5ec4e75ec4e75ec4e75ec4e75ec4e75ec4e75ec4e75ec4e75ec4e75ec4e75ec4";
const API_KEY: &str = "pl4nted-api-key-0123456789";
const PASSWORD: &str = "pl4nted \"quoted\" password";

/// What is looked for, in any case: a part of every secret.
const MARKS: [&[u8]; 3] = [b"pl4nted", b"gpl4nt", b"5ec4e75ec4e7"];

/// Every secret that a run can be given by a variable.
const SPARTA_VARIABLES: [(&str, &str); 3] = [
    ("SPARTA_BOT_TOKEN", TOKEN),
    ("SPARTA_PRIVATE_KEY", KEY),
    ("SPARTA_BACKEND_API_KEY", API_KEY),
];
const TERRAFORM_VARIABLES: [(&str, &str); 3] = [
    ("TF_VAR_bot_token", TOKEN),
    ("TF_VAR_sparta_private_key", KEY),
    ("TF_VAR_backend_api_key", API_KEY),
];
const PARAMETER_VARIABLES: [(&str, &str); 3] = [
    ("SPARTA_PARAMETER_BotToken", TOKEN),
    ("SPARTA_PARAMETER_EthereumPrivateKey", KEY),
    ("SPARTA_PARAMETER_ApiKey", API_KEY),
];

/// The ways to say it; each says all that there is.
const FORMS: [&[&str]; 2] = [&["--verbose"], &["--verbose", "--format", "json"]];

/// Runs the binary in a directory of its own, and looks for secrets in everything it left.
fn run(directory: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .env("HOME", directory)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", "AKIATEST")
        .env("AWS_SECRET_ACCESS_KEY", "pl4nted-secret-access-key")
        .env("AWS_SESSION_TOKEN", "pl4nted-session-token")
        .env("RUST_BACKTRACE", "full")
        .envs(variables.iter().copied())
        .current_dir(directory)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("cargo has built the binary");
    clean(&output, arguments);
    output
}

fn clean(output: &Output, arguments: &[&str]) {
    for said in [&output.stdout, &output.stderr] {
        let text = String::from_utf8_lossy(said);
        assert!(
            !has_mark(said),
            "a secret was said by {arguments:?}: {text}"
        );
    }
}

fn has_mark(bytes: &[u8]) -> bool {
    let bytes = bytes.to_ascii_lowercase();
    MARKS
        .iter()
        .any(|mark| bytes.windows(mark.len()).any(|part| part == *mark))
}

/// The files below a directory that hold a secret.
fn marked_files(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("the directory is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(marked_files(&path));
        } else if has_mark(&fs::read(&path).expect("a readable file")) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// Each command in each form; the code they end with.
fn each_form(
    variables: &[(&str, &str)],
    config: Option<(&str, &[u8])>,
    commands: &[&[&str]],
    code: i32,
) {
    for (command, form) in commands.iter().flat_map(|it| FORMS.map(|form| (it, form))) {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let files = tempfile::tempdir().expect("a temporary directory");
        let mut arguments = [*command, form].concat();
        let path = config.map(|(name, bytes)| {
            let path = files.path().join(name);
            fs::write(&path, bytes).expect("a writable file");
            path.display().to_string()
        });
        if let Some(path) = &path {
            arguments.extend(["--config", path]);
        }
        let output = run(directory.path(), variables, &arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        let marked = marked_files(directory.path());
        assert!(
            marked.is_empty(),
            "{arguments:?} wrote a secret: {marked:?}"
        );
    }
}

const COMMANDS: &[&[&str]] = &[
    &["synth"],
    &["synth", "sparta-production", "--print", "json"],
    &["synth", "sparta-production", "--print", "yaml"],
    &["list"],
    &["validate"],
];

/// Fails after the configuration was read and the assembly written: nobody listens there.
const NOWHERE: &[&str] = &["deploy", "--yes", "--endpoint-url", "http://127.0.0.1:1"];

#[test]
fn secrets_in_variables() {
    for variables in [SPARTA_VARIABLES, TERRAFORM_VARIABLES, PARAMETER_VARIABLES] {
        each_form(&variables, None, COMMANDS, 0);
        each_form(&variables, None, &[NOWHERE], 1);
    }
}

#[test]
fn secrets_in_files() {
    let text = format!(
        "bot_token = \"{TOKEN}\"\nsparta_private_key = \"{KEY}\"\nbackend_api_key = \"{API_KEY}\"\n"
    );
    for name in ["secrets.toml", "secrets.tfvars"] {
        each_form(&[], Some((name, text.as_bytes())), COMMANDS, 0);
        each_form(&[], Some((name, text.as_bytes())), &[NOWHERE], 1);
    }
}

#[test]
fn secrets_in_files_that_are_wrong() {
    let texts = [
        format!("bot_tokem = \"{TOKEN}\"\napi_keey = \"{API_KEY}\"\n"),
        format!("secrets = {{ bot_token = \"{TOKEN}\", other = \"{API_KEY}\" }}\n"),
        format!("bot_token = \"{TOKEN}\nbackend_api_key = \"{API_KEY}\n"),
        format!("bot_token = {TOKEN}\nbackend_api_key = {API_KEY}\n"),
        format!("bot_token: {TOKEN}\nBACKEND_API_KEY={API_KEY}\n"),
        format!("bot_token = [\"{TOKEN}\"]\nbackend_api_key = {{ key = \"{API_KEY}\" }}\n"),
        format!("bot_token = \"{TOKEN} \"\nsparta_private_key = \"{KEY}00\"\n"),
        format!("bot_token = \"{KEY}\"\nsparta_private_key = \"{TOKEN}\"\n"),
        format!("api_port = \"{TOKEN}\"\nsparta_address = \"{KEY}\"\nlog_level = \"{KEY}\"\n"),
        format!(
            "backend_api_key = \"{API_KEY}\"\nlog_level = \"{API_KEY}\"\nenvironment = \"{API_KEY}\"\n"
        ),
        format!("{TOKEN}\n{API_KEY}\n"),
    ];
    let mut files: Vec<Vec<u8>> = texts.map(String::into_bytes).into();
    files.push([b"bot_token = \"", TOKEN.as_bytes(), b"\xff\"\n"].concat());
    files.push([b"\xef\xbb\xbfbot_tokem = \"", TOKEN.as_bytes(), b"\"\r\n"].concat());
    for bytes in &files {
        for name in ["wrong.toml", "wrong.tfvars"] {
            each_form(&[], Some((name, bytes)), &[&["synth"]], 2);
        }
    }
    // Known from a variable, in the place of something else.
    let misplaced = format!("log_level = \"{API_KEY}\"\naws_region = \"{API_KEY}\"\n");
    let file = ("wrong.toml", misplaced.as_bytes());
    each_form(&SPARTA_VARIABLES, Some(file), &[&["validate"]], 2);
}

#[test]
fn secrets_on_the_command_line() {
    let given = |name: &str| format!("--parameter={name}={TOKEN}");
    let (secret, unknown, of_a_stack) = (given("BotToken"), given("Nope"), given("nope:BotToken"));
    let (nameless, option) = (
        format!("--parameter={TOKEN}"),
        format!("--bot-token={TOKEN}"),
    );
    for argument in [&secret, &unknown, &of_a_stack, &nameless, &option] {
        let command = [NOWHERE, &[argument.as_str()]].concat();
        each_form(&[], None, &[&command], 2);
    }
}

/// AWS answers with what it was given: in an error, in the reason of a failure, in an output.
#[test]
fn secrets_that_aws_repeats() {
    const REASON: &str = "the value pl4nted \"quoted\" password is wrong";
    const FAILURE: [Scene; 3] = [
        ("", "CREATE_IN_PROGRESS", "User Initiated"),
        ("AlarmsTopic1", "CREATE_FAILED", REASON),
        ("", "ROLLBACK_COMPLETE", REASON),
    ];
    let refused = |action| vec![(action, Fault::Error(400, "ValidationError", REASON))];
    let with_faults = |action| Script {
        faults: refused(action),
        ..new_stack()
    };
    let scripts: [(&[&str], Script, i32); 8] = [
        (&["deploy", "--yes"], new_stack(), 0),
        (&["deploy", "--yes"], present("CREATE_COMPLETE"), 0),
        (
            &["deploy", "--yes"],
            Script {
                on_execute: FAILURE.to_vec(),
                ..Script::default()
            },
            1,
        ),
        (
            &["deploy", "--yes"],
            Script {
                change_set_fails: Some(REASON),
                ..Script::default()
            },
            1,
        ),
        (&["deploy", "--yes"], with_faults("CreateChangeSet"), 1),
        (&["deploy", "--yes"], with_faults("ExecuteChangeSet"), 1),
        (&["deploy", "--yes", "--no-execute"], new_stack(), 0),
        (&["plan", "-o", "kept.json"], new_stack(), 0),
    ];
    let variables = [("SPARTA_PARAMETER_Password", PASSWORD)];
    for (command, script, code) in &scripts {
        for form in FORMS {
            let (assembly, aws) = (app(), start(script.clone()));
            let path = assembly.path().display().to_string();
            let way = ["--app", &path, "--endpoint-url", &aws.url];
            let output = run(assembly.path(), &variables, &[command, form, &way].concat());
            assert_eq!(output.status.code(), Some(*code), "{command:?}: {output:?}");
            assert!(marked_files(assembly.path()).is_empty());
            let sent = aws.calls_of("CreateChangeSet");
            let password = sent
                .iter()
                .any(|call| call.parameters.values().any(|it| it == PASSWORD));
            assert!(password, "it was given to AWS: {sent:?}");
            if *code == 1 {
                let said = [output.stdout, output.stderr].concat();
                let said = String::from_utf8_lossy(&said);
                assert!(said.contains("the value *** is wrong"), "{said}");
            }
        }
    }
}

/// Whoever only looks sees none either: the stack is there, and the secret is given again.
#[test]
fn secrets_and_those_who_look() {
    let mut stack = StackSpec::new("app");
    stack.template["Parameters"]["Password"]["Default"] = PASSWORD.into();
    stack.template["Resources"]["AlarmsTopic1"]["Properties"]["DisplayName"] =
        serde_json::json!({"Ref": "Password"});
    let commands: [&[&str]; 10] = [
        &["diff"],
        &["diff", "--as", "markdown"],
        &["diff", "--as", "html"],
        &["diff", "--offline", "."],
        &["plan"],
        &["outputs"],
        &["status"],
        &["events"],
        &["list"],
        &["destroy", "--yes"],
    ];
    let variables = [("SPARTA_PARAMETER_Password", PASSWORD)];
    for (command, form) in commands.iter().flat_map(|it| FORMS.map(|form| (it, form))) {
        let (assembly, aws) = (
            write(std::slice::from_ref(&stack)),
            start(present("UPDATE_COMPLETE")),
        );
        let path = assembly.path().display().to_string();
        let way = ["--app", &path, "--endpoint-url", &aws.url];
        let output = run(assembly.path(), &variables, &[command, form, &way].concat());

        assert_eq!(output.status.code(), Some(0), "{command:?}: {output:?}");
        assert!(!output.stdout.is_empty() || !output.stderr.is_empty());
    }
}

/// A template may have a secret as a default, which is no place for it; it is shown no more for it.
#[test]
fn a_secret_in_the_default_of_a_parameter() {
    let mut stack = StackSpec::new("app");
    stack.template["Parameters"]["Password"]["Default"] = PASSWORD.into();
    let (assembly, aws) = (write(&[stack]), start(new_stack()));
    let path = assembly.path().display().to_string();
    let output_directory = tempfile::tempdir().expect("a temporary directory");
    for form in FORMS {
        let way = [
            "deploy",
            "--yes",
            "--app",
            &path,
            "--endpoint-url",
            &aws.url,
        ];
        let output = run(output_directory.path(), &[], &[&way, form].concat());
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
}

const CHILD: &str = "SPARTA_TEST_PANICS";

/// Runs itself in another process, which panics with everything that it has.
#[test]
fn a_panic_tells_no_secret() {
    if std::env::var_os(CHILD).is_some() {
        panic_with_everything();
    }
    let this = std::env::current_exe().expect("the test's own program");
    let name = "planted_secrets::a_panic_tells_no_secret";
    let output = Command::new(this)
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, "1")
        .env("RUST_BACKTRACE", "full")
        .output()
        .expect("it starts again");
    clean(&output, &[name]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{said}");
    assert!(
        said.contains("panicked at") && said.contains("about to deploy ***"),
        "{said}"
    );
}

fn panic_with_everything() {
    let text = format!("bot_token = \"{TOKEN}\"\nbackend_api_key = \"{API_KEY}\"\n");
    let nothing = |_: &str| -> Option<OsString> { None };
    let file = ConfigFile {
        path: "secrets.toml",
        bytes: text.as_bytes(),
    };
    let config = Config::load(&LoadRequest::new(&nothing).file(file)).expect("it is right");
    run_with(["sparta", "synth"], move |_, invocation| {
        let parameter = SecretParameter {
            stack: "app".to_owned(),
            name: "BotToken".to_owned(),
            value: SecretValue::new(TOKEN),
        };
        panic!("about to deploy {TOKEN}: {config:?} {parameter:?} {invocation:?}");
    });
}
