//! The house rules that the compiler does not know: who may know whom, and what the library must
//! not depend on.

#[path = "architecture/examples.rs"]
mod examples;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const CONSTRUCTS: &[&str] = &[
    "compute",
    "data",
    "governance",
    "monitoring",
    "network",
    "security",
    "serverless",
];

/// Module, and what it may use besides itself. `CONSTRUCTS` stands for all hand-written ones.
const LIBRARY: &[(&str, &[&str])] = &[
    ("value", &[]),
    ("source", &[]),
    ("core", &["value", "source"]),
    ("cfn", &["core", "value"]),
    ("CONSTRUCTS", &["cfn", "core", "value", "CONSTRUCTS"]),
    ("template", &[]),
    ("policy", &[]),
    ("facts", &[]),
    ("asset", &["core"]),
    ("synth", &["core", "value", "template", "asset", "source"]),
    ("validation", &["template", "facts", "source"]),
    (
        "rules",
        &["core", "synth", "template", "validation", "source"],
    ),
    (
        "assembly",
        &[
            "synth",
            "template",
            "validation",
            "rules",
            "asset",
            "core",
            "source",
        ],
    ),
    (
        "assertions",
        &["core", "synth", "template", "validation", "policy"],
    ),
];

const APP: &[(&str, &[&str])] = &[
    ("config", &[]),
    ("stack", &["config"]),
    ("bootstrap", &[]),
    ("local", &[]),
    ("secret", &[]),
    // Templates in, a picture out.
    ("diagram", &[]),
    // What is read from the assembly, and values made of it.
    ("plan", &["secret"]),
    ("event", &["plan"]),
    ("aws", &["plan", "secret"]),
    ("deploy", &["aws", "plan", "event", "secret"]),
    ("doctor", &["aws", "plan", "bootstrap", "deploy"]),
    ("ui", &["event", "plan", "secret", "diagram"]),
];

/// Macros of the library, which live at its root.
const MACROS: &[&str] = &["sub", "json", "list"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate is in the workspace")
        .to_owned()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = entry.expect("a readable entry").path();
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if name == "tests" && folder.components().any(|part| part.as_os_str() == "src") {
            // Tests of a module may use all of the crate.
            continue;
        }
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The lines of code: no comments, no docs, nothing after the tests begin.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a readable file");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The modules named by `crate::…` in a piece of code.
fn uses(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (start, _) in code.match_indices("crate::") {
        let rest = &code[start + "crate::".len()..];
        let before = code[..start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.insert(std::mem::take(&mut name));
                    }
                    c if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            found.insert(name);
        } else {
            found.insert(
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect(),
            );
        }
    }
    found
        .into_iter()
        .filter_map(|name| Some(name.trim().split("::").next()?.to_owned()))
        .filter(|name| !name.is_empty())
        .collect()
}

fn expand<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names
        .iter()
        .flat_map(|name| {
            if *name == "CONSTRUCTS" {
                CONSTRUCTS.to_vec()
            } else {
                vec![*name]
            }
        })
        .collect()
}

fn check(source: &Path, rules: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (modules, allowed) in rules {
        for module in expand(&[modules]) {
            let mut files = Vec::new();
            let folder = source.join(module);
            if folder.is_dir() {
                rust_files(&folder, &mut files);
            }
            let file = folder.with_extension("rs");
            if file.is_file() {
                files.push(file);
            }
            let mut allowed = expand(allowed);
            allowed.extend([module].iter().chain(MACROS));
            for file in files {
                for used in uses(&code(&file)) {
                    if !allowed.contains(&used.as_str()) {
                        wrong.push(format!(
                            "{}: `{module}` must not know `{used}`",
                            file.display()
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_of_the_library_know_only_what_they_may() {
    check(&root().join("sparta-constructs/src"), LIBRARY);
}

#[test]
fn modules_of_the_app_know_only_what_they_may() {
    check(&root().join("sparta-app/src"), APP);
}

/// The rows of the page's table: a module, and what the last column says that it may know.
fn code_map(page: &str) -> BTreeSet<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join(page)).expect("the page is there");
    let quoted = |cell: &str| -> Vec<String> {
        let pieces = cell.split('`').skip(1).step_by(2);
        pieces.map(str::to_owned).collect()
    };
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.filter_map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let [modules, _, known] = cells[..] else {
            return None; // a table of another form
        };
        Some((quoted(modules).pop()?, quoted(known)))
    })
    .collect()
}

#[test]
fn the_page_of_the_app_says_what_its_modules_may_know() {
    let rules = APP.iter().map(|(module, known)| {
        let known = known.iter().map(|it| (*it).to_owned()).collect();
        ((*module).to_owned(), known)
    });
    let rules: BTreeSet<(String, Vec<String>)> = rules.collect();
    assert_eq!(code_map("sparta-app/ARCHITECTURE.md"), rules);
}

#[test]
fn the_page_of_the_library_has_every_module() {
    let text = fs::read_to_string(root().join("sparta-constructs/ARCHITECTURE.md"));
    let text = text.expect("the page is there");
    let named: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    let modules = LIBRARY.iter().flat_map(|(modules, _)| expand(&[modules]));
    let missing: Vec<&str> = modules.filter(|it| !named.contains(it)).collect();
    assert!(missing.is_empty(), "not on the page: {missing:?}");
}

#[test]
fn every_module_has_a_rule() {
    for (source, rules) in [("sparta-constructs/src", LIBRARY), ("sparta-app/src", APP)] {
        let known: Vec<&str> = rules
            .iter()
            .flat_map(|(modules, _)| expand(&[modules]))
            .collect();
        for entry in fs::read_dir(root().join(source)).expect("the sources are there") {
            let path = entry.expect("a readable entry").path();
            let name = path
                .file_stem()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned();
            // The roots of the crates, and the layer that joins everything, may use all.
            let free = ["lib", "main", "cli", "commands"].contains(&name.as_str());
            assert!(
                free || known.contains(&name.as_str()),
                "{source}/{name} has no rule in this test"
            );
        }
    }
}

#[test]
fn the_library_has_no_clock_no_environment_and_writes_no_files() {
    let mut files = Vec::new();
    rust_files(&root().join("sparta-constructs/src"), &mut files);
    let forbidden = [
        "std::env",
        "SystemTime",
        "Instant::",
        "std::time",
        "thread_rng",
        "std::process",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
    ];
    let writing = [
        "fs::write",
        "File::create",
        "OpenOptions",
        "fs::rename",
        "fs::remove",
        "create_dir",
        "tempfile",
    ];
    let mut wrong = Vec::new();
    let generated = root().join("sparta-constructs/src/cfn");
    for file in files
        .into_iter()
        .filter(|file| !file.starts_with(&generated))
    {
        let code = code(&file);
        let in_assembly = file.components().any(|part| part.as_os_str() == "assembly");
        let banned = forbidden.iter().chain(if in_assembly {
            [].iter()
        } else {
            writing.iter()
        });
        for word in banned.filter(|word| code.contains(**word)) {
            wrong.push(format!("{} uses `{word}`", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_library_depends_on_no_sdk_and_no_async_runtime() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "-p",
            "sparta-constructs",
            "--all-features",
        ])
        .args(["-e", "normal,build", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(tree.contains("serde_json"), "the tree was read: {tree}");
    let banned = [
        "aws-",
        "tokio",
        "async-std",
        "smol",
        "futures",
        "hyper",
        "reqwest",
        "rand ",
    ];
    let found: Vec<&str> = tree
        .lines()
        .filter(|line| banned.iter().any(|name| line.starts_with(name)))
        .collect();
    assert!(found.is_empty(), "the library must not depend on {found:?}");
}

#[test]
fn hand_written_files_stay_under_600_lines() {
    let mut files = Vec::new();
    for folder in [
        "sparta-constructs/src",
        "sparta-constructs/codegen/src",
        "sparta-app/src",
        "synth-tests",
    ] {
        rust_files(&root().join(folder), &mut files);
    }
    let long: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let text = fs::read_to_string(file).ok()?;
            let generated = text.lines().any(|line| {
                let line = line.to_lowercase();
                line.contains("do not edit") || line.contains("generated by `cargo codegen`")
            });
            let lines = text.lines().count();
            (!generated && lines > 600).then(|| format!("{} has {lines} lines", file.display()))
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn what_the_recipes_for_contributors_name_is_there() {
    let page = root().join(".github/CONTRIBUTING.md");
    let text = fs::read_to_string(page).expect("the recipes are there");
    // Every second piece between backticks is code.
    let named: Vec<&str> = text
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|code| code.starts_with("sparta-") || code.starts_with("synth-tests/"))
        .collect();
    assert!(named.len() > 10, "the recipes were read: {named:?}");
    let missing: Vec<&&str> = named
        .iter()
        .filter(|path| !root().join(path).exists())
        .collect();
    assert!(missing.is_empty(), "no such file or folder: {missing:?}");
}
