//! `sparta validate` on files of a megabyte that were made to hurt: it ends with a finding, within
//! a time and an amount of memory that the system holds it to.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use super::directory;

/// Seconds of CPU, of a build without optimization.
const CPU_SECONDS: u32 = 20;
/// All the memory that the process may ask for, code and stacks included.
const KIBIBYTES: u32 = 1_048_576;
const MEGABYTE: usize = 1_000_000;

fn repeated(before: &str, piece: &str, after: &str) -> Vec<u8> {
    let room = MEGABYTE - before.len() - after.len();
    [before, &piece.repeat(room / piece.len()), after]
        .concat()
        .into_bytes()
}

fn numbered(before: &str, count: usize, piece: impl Fn(usize) -> String, after: &str) -> Vec<u8> {
    let pieces: String = (0..count).map(piece).collect();
    [before, &pieces, after].concat().into_bytes()
}

/// A topic whose display name is the value, in a template with a mistake to find.
fn topic(value: &str) -> String {
    format!(
        "Resources: {{T: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: {value}}}}}}}\nRessources: {{}}\n"
    )
}

/// `{{…{1}…}}`: the innermost of nested anchors, each kept with all that is in it.
fn anchors_in_anchors() -> Vec<u8> {
    let inner = "1, ".repeat(300_000);
    let after = format!("{inner}{}\n", "]".repeat(120));
    numbered("a: ", 120, |n| format!("&a{n} ["), &after)
}

fn laughs() -> Vec<u8> {
    numbered(
        "a0: &a0 [1, 1]\n",
        60,
        |n| {
            let next = n + 1;
            format!("a{next}: &a{next} [*a{n}, *a{n}]\n")
        },
        "",
    )
}

/// Every resource refers to every other: more circles than can be counted.
fn circles() -> Vec<u8> {
    let all: Vec<_> = (0..180).map(|n| format!("!Ref R{n}")).collect();
    let all = all.join(", ");
    numbered(
        "Resources:\n",
        180,
        |n| {
            format!(
                "  R{n}: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: !Join ['', [{all}]]}}}}\n"
            )
        },
        "",
    )
}

/// Parameters with many allowed values in one text: more combinations than can be tried.
fn combinations() -> Vec<u8> {
    let references: Vec<_> = (0..150).map(|n| format!("!Ref P{n}")).collect();
    let value = format!("!Join ['', [{}]]", references.join(", "));
    numbered(
        "Parameters:\n",
        150,
        |n| format!("  P{n}: {{Type: String, Default: a, AllowedValues: [a, b, c, d, e, f, g]}}\n"),
        &topic(&value),
    )
}

/// Branches in branches, by two conditions each.
fn branches() -> Vec<u8> {
    let open = "!If [C, !If [D, ".repeat(40);
    let value = format!("{open}a{}", ", b], c]".repeat(40));
    let conditions =
        "Conditions: {C: !Equals [!Ref 'AWS::Region', a], D: !Equals [!Ref 'AWS::Region', b]}\n";
    format!("{conditions}{}", topic(&value)).into_bytes()
}

/// What hurts a reader.
fn texts() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("lists-in-lists.json", repeated("", "[", "")),
        ("objects-in-objects.json", repeated("", "{\"a\":", "")),
        ("lists-in-lists.yaml", repeated("", "- ", "\n")),
        ("flow-in-flow.yaml", repeated("a: ", "[", "\n")),
        ("questions.yaml", repeated("", "? ", "\n")),
        ("tags.yaml", repeated("a: ", "!Sub ", "x\n")),
        ("laughs.yaml", laughs()),
        ("long-text-repeated.yaml", {
            let text = format!("a: &a {}\nb: [", "x".repeat(MEGABYTE / 2));
            repeated(&text, "*a, ", "]\n")
        }),
        ("anchors-in-anchors.yaml", anchors_in_anchors()),
        (
            "merges.yaml",
            repeated("a: &a {k: 1}\nb: {<<: [", "*a, ", "]}\n"),
        ),
        ("number.json", repeated("[", "9", "]")),
        ("number.yaml", repeated("a: ", "9", "\n")),
        ("fraction.yaml", repeated("a: 0.", "1", "\n")),
        ("sixties.yaml", repeated("a: 1", ":59", "\n")),
        ("underscores.yaml", repeated("a: 1", "_", "\n")),
        ("same-names.json", repeated("{\"a\":1", ",\"a\":1", "}")),
        ("same-names.yaml", repeated("", "a: 1\n", "")),
        (
            "same-names-in-a-line.yaml",
            repeated("{a: 1", ", a: 1", "}\n"),
        ),
        (
            "no-utf-8.yaml",
            [repeated("a: ", "x", ""), vec![0xff]].concat(),
        ),
        ("all-bytes.json", (0..=255).cycle().take(MEGABYTE).collect()),
        ("marks.yaml", repeated("", "\u{feff}", "a: 1\n")),
        (
            "utf-16.json",
            "\u{feff}{}"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
        ),
        ("nothing.yaml", repeated("", "\0", "")),
        ("open-text.json", repeated("{\"a\": \"", "\\\\", "")),
    ]
}

/// What hurts a check.
fn templates() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("circles.yaml", circles()),
        ("combinations.yaml", combinations()),
        ("branches.yaml", branches()),
        (
            "variables.yaml",
            repeated(
                "Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub '",
                "${A}",
                "'}}}\n",
            ),
        ),
        (
            "open-variables.yaml",
            repeated(
                "Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub '",
                "${",
                "'}}}\n",
            ),
        ),
        (
            "wrong-names.yaml",
            numbered(
                "Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {",
                50_000,
                |n| format!("TopicNam{n}: a, "),
                "}}}\n",
            ),
        ),
        (
            "unknown-types.yaml",
            numbered(
                "Resources:\n",
                25_000,
                |n| format!("  R{n}: {{Type: 'AWS::SNS::Topik'}}\n"),
                "",
            ),
        ),
        (
            "conditions.yaml",
            numbered(
                "Conditions:\n",
                25_000,
                |n| format!("  C{n}: !Not [!Condition C{}]\n", n + 1),
                "",
            ),
        ),
        (
            "dependencies.yaml",
            numbered(
                "Resources:\n",
                18_000,
                |n| {
                    format!(
                        "  R{n}: {{Type: 'AWS::SNS::Topic', DependsOn: R{}}}\n",
                        n + 1
                    )
                },
                "",
            ),
        ),
    ]
}

#[test]
fn a_megabyte_made_to_hurt_ends_with_a_finding() {
    let here = directory();
    let mut wrong = Vec::new();
    for (name, bytes) in texts().into_iter().chain(templates()) {
        assert!(
            bytes.len() <= MEGABYTE + 50_000,
            "{name} has {} bytes",
            bytes.len()
        );
        fs::write(here.path().join(name), bytes).expect("it can be written");
        // The limits are the kernel's: CPU time does not depend on what else runs here.
        let limited = format!(
            "ulimit -v {KIBIBYTES} && ulimit -t {CPU_SECONDS} && exec \"$0\" validate \"$1\""
        );
        let ran = Command::new("sh")
            .args(["-c", &limited, env!("CARGO_BIN_EXE_sparta"), name])
            .env_clear()
            .current_dir(here.path())
            .output()
            .expect("there is a shell");
        let stdout = String::from_utf8_lossy(&ran.stdout);
        if ran.status.code() != Some(3) || !stdout.contains("error[") {
            let signal = ran.status.signal();
            let stderr: String = String::from_utf8_lossy(&ran.stderr)
                .chars()
                .take(400)
                .collect();
            wrong.push(format!(
                "{name}: {:?}, signal {signal:?}: {stderr}",
                ran.status.code()
            ));
        }
        // A picture never repeats the megabyte.
        if stdout.len() > 2 * MEGABYTE {
            wrong.push(format!("{name}: {} bytes of output", stdout.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
