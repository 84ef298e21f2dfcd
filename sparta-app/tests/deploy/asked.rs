//! Questions in a terminal, answered by a person at its keyboard: a pseudo-terminal of 80 columns. Needs python3.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::endpoint::Endpoint;
use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Scene, Script, start};
use crate::endpoint::sparta::command;

/// Runs a program in a terminal. Each time it shows one of the texts that are waited for, the answer is typed; no
/// text is waited for twice. Prints how it ended, and what was on the screen.
const TERMINAL: &str = r#"
import fcntl, json, os, pty, select, struct, sys, termios
command, answers = json.loads(sys.argv[1]), json.loads(sys.argv[2])
child, screen = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execv(command[0], command)
shown, unread = b"", b""
while True:
    if not select.select([screen], [], [], 30)[0]:
        os.kill(child, 9)
        sys.exit("nothing more came: " + shown.decode(errors="replace"))
    try:
        read = os.read(screen, 4096)
    except OSError:
        break
    if not read:
        break
    shown, unread = shown + read, unread + read
    for text, answer in answers:
        if text.encode() in unread:
            answers.remove([text, answer])
            unread = b""
            os.write(screen, answer.encode())
            break
_, status = os.waitpid(child, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "screen": shown.decode(errors="replace"),
                  "unasked": [text for text, _ in answers]}))
"#;

const TOPIC: &str = "arn:aws:sns:eu-west-2:123456789012:alerts";

/// What a command left on the screen of a terminal.
struct Told {
    code: Option<i64>,
    screen: String,
    unasked: Value,
}

fn in_terminal(prepared: &Command, answers: &[(&str, &str)]) -> Told {
    let program = std::iter::once(prepared.get_program()).chain(prepared.get_args());
    let words: Vec<_> = program.map(|word| word.to_string_lossy()).collect();
    let mut python = Command::new("python3");
    python.args(["-B", "-c", TERMINAL]);
    python.arg(json!(words).to_string());
    python.arg(json!(answers).to_string());
    let path = std::env::var_os("PATH").unwrap_or_default();
    python
        .env_clear()
        .env("PATH", path)
        .env("TERM", "xterm")
        .envs(prepared.get_envs().filter_map(|(key, to)| Some((key, to?))));
    let output = python.output().expect("python3 is there");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let told: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    Told {
        code: told["code"].as_i64(),
        screen: told["screen"].as_str().unwrap_or_default().to_owned(),
        unasked: told["unasked"].clone(),
    }
}

fn importing() -> Script {
    const IMPORT: [Scene; 3] = [
        ("", "IMPORT_IN_PROGRESS", "User Initiated"),
        ("AlarmsTopic1", "IMPORT_COMPLETE", ""),
        ("", "IMPORT_COMPLETE", ""),
    ];
    Script {
        on_execute: IMPORT.to_vec(),
        importable: vec!["AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::IAM::Role"],
        existing: vec![("AWS::SNS::Topic", TOPIC, r#"{"TopicName": "alerts"}"#)],
        ..Script::default()
    }
}

fn app() -> tempfile::TempDir {
    let mut stack = StackSpec::new("app");
    stack.template["Resources"]["AlarmsTopic1"]["Properties"] = json!({"TopicName": "alerts"});
    write(&[stack])
}

fn import(assembly: &Path, aws: &Endpoint, answers: &[(&str, &str)]) -> Told {
    in_terminal(&command(assembly, &aws.url, &["import"]), answers)
}

fn touched_nothing(aws: &Endpoint) {
    for action in ["CreateChangeSet", "ExecuteChangeSet", "DeleteStack"] {
        assert!(aws.calls_of(action).is_empty(), "{action}");
    }
}

#[test]
fn an_import_asks_for_what_no_file_says() {
    let (assembly, aws) = (app(), start(importing()));
    let told = import(
        assembly.path(),
        &aws,
        &[
            (
                "AlarmsTopic1 (AWS::SNS::Topic) TopicArn",
                &format!("{TOPIC}\n"),
            ),
            ("ApiRole2 (AWS::IAM::Role) RoleName", "\n"),
            ("Queue3 (AWS::SQS::Queue) QueueUrl", "\n"),
            ("[y/N]", "y\n"),
        ],
    );
    assert_eq!(told.code, Some(0), "{}", told.screen);
    assert_eq!(told.unasked, json!([]), "{}", told.screen);
    let calls = aws.calls_of("CreateChangeSet");
    let [call] = calls.as_slice() else {
        panic!("{calls:?}")
    };
    assert_eq!(call.get("ChangeSetType"), "IMPORT");
    let first = "ResourcesToImport.member.1.ResourceIdentifier.entry.1.value";
    assert_eq!(call.get(first), TOPIC);
    let second = "ResourcesToImport.member.2.LogicalResourceId";
    assert_eq!(call.get(second), "", "what was left out is not imported");
}

#[test]
fn an_import_that_is_told_nothing_touches_nothing() {
    // An empty line for each, and the end of the input: Ctrl-D.
    for answer in ["\n", "\u{4}"] {
        let (assembly, aws) = (app(), start(importing()));
        let told = import(
            assembly.path(),
            &aws,
            &[
                ("TopicArn, or nothing", answer),
                ("RoleName, or nothing", answer),
                ("QueueUrl, or nothing", answer),
            ],
        );
        assert_eq!(told.code, Some(2), "{}", told.screen);
        let said = "there is nothing to import into stack app";
        assert!(told.screen.contains(said), "{}", told.screen);
        touched_nothing(&aws);
    }
}

#[test]
fn an_import_that_is_declined_executes_nothing() {
    let (assembly, aws) = (app(), start(importing()));
    let told = import(
        assembly.path(),
        &aws,
        &[
            ("TopicArn, or nothing", &format!("{TOPIC}\n")),
            ("RoleName, or nothing", "\n"),
            ("QueueUrl, or nothing", "\n"),
            ("[y/N]", "n\n"),
        ],
    );
    assert_eq!(told.code, Some(4), "{}", told.screen);
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
}

#[test]
fn an_import_interrupted_at_a_question_touches_nothing() {
    let (assembly, aws) = (app(), start(importing()));
    let told = import(assembly.path(), &aws, &[("TopicArn, or nothing", "\u{3}")]);
    // The signal itself, or the exit code that stands for it.
    assert!(
        matches!(told.code, Some(130 | -2)),
        "{:?} {}",
        told.code,
        told.screen
    );
    touched_nothing(&aws);
}
