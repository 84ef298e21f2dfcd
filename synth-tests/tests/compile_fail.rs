//! Mistakes that do not compile, and what the compiler says about them.
//!
//! Each file of `compile_fail/` holds one mistake and, in lines that begin with `//~`, what the
//! compiler must say. The whole of its text is not compared: it lists implementations and lines of
//! generated code, which change with the facts. A crate such as `trybuild` would also build every
//! dependency of this one anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The library's metadata as cargo built it with its default features.
fn library() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--package",
            "sparta-constructs",
            "--message-format",
            "json",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let messages = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    let artifacts = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let library = artifacts
        .filter(|one| one["target"]["name"] == "sparta_constructs")
        .filter_map(|one| Some(PathBuf::from(one["filenames"].get(0)?.as_str()?)))
        .next_back();
    library.expect("cargo names the metadata it made")
}

/// What the compiler says about one file, all of it; `None` when there is nothing wrong.
fn complaints(case: &Path, library: &Path) -> Option<String> {
    let output = Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "bin",
            "--emit",
            "metadata",
            "--color",
            "never",
        ])
        .args(["--crate-name", "mistake", "-o"])
        .arg(std::env::temp_dir().join(format!("mistake-{}.rmeta", std::process::id())))
        .arg("--extern")
        .arg(format!("sparta_constructs={}", library.display()))
        .arg("-L")
        .arg(format!(
            "dependency={}",
            library.parent().expect("a file in a folder").display()
        ))
        .arg(case)
        .output()
        .expect("rustc runs");
    (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The text with types by their last name: how much of a path rustc prints depends on what else of
/// that name is around.
fn short(text: &str) -> String {
    let mut short = String::new();
    let mut word = 0;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("::") {
            short.truncate(word);
            rest = after;
            continue;
        }
        if !(next.is_alphanumeric() || next == '_') {
            word = short.len() + next.len_utf8();
        }
        short.push(next);
        rest = &rest[next.len_utf8()..];
    }
    short
}

#[test]
fn mistakes_do_not_compile_and_the_message_speaks_of_cloudformation() {
    let library = library();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail");
    let mut wrong = BTreeMap::new();
    let mut cases = 0;
    for entry in fs::read_dir(&folder).expect("the cases are there") {
        let case = entry.expect("the cases can be read").path();
        let source = fs::read_to_string(&case).expect("the cases can be read");
        let wanted: Vec<&str> = source
            .lines()
            .filter_map(|line| line.strip_prefix("//~ "))
            .collect();
        assert!(
            !wanted.is_empty(),
            "{} says nothing of the message",
            case.display()
        );
        cases += 1;
        let Some(said) = complaints(&case, &library) else {
            wrong.insert(case, "it compiles".to_owned());
            continue;
        };
        // Outside of the sentence, rustc also names our traits; the sentence is what is read.
        if let Some(missing) = wanted
            .iter()
            .find(|text| !short(&said).contains(&short(text)))
        {
            wrong.insert(case, format!("does not say: {missing}\nsays:\n{said}"));
        }
    }
    assert!(cases >= 16, "only {cases} cases found");
    let report: Vec<String> = wrong
        .iter()
        .map(|(case, what)| format!("{}: {what}", case.display()))
        .collect();
    assert!(report.is_empty(), "{}", report.join("\n"));
}
