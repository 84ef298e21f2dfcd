//! `README.md`, as a new user follows it: every shell block and every command in its text is run, in a clean clone
//! with a home of its own. Its Rust blocks are doctests of `synth-tests`.
//!
//! Needs git, bash and python3.

mod machine;
mod page;

use std::fs;
use std::path::Path;

use machine::Machine;
use page::Page;

/// The page's command that this test is a part of: it is not run inside itself.
const TEST_COMMAND: &str = "cargo test --workspace";

/// Stands for what a user has: a configuration of before, the images of the services in their repositories.
const TFVARS: &str = "api_desired_count = 3\nalert_emails = [\"operators@example.com\"]\n";
const PUSH_IMAGES: &str = r#"
for name in $(aws ecr describe-repositories --query 'repositories[].repositoryName' --output text); do
  aws ecr put-image --repository-name "$name" --image-tag v1.0.0 --image-manifest '{"schemaVersion": 2}'
done"#;

/// What must have been done before a line of a block, which the text around the block says.
const BEFORE: [(&str, &str); 2] = [
    (
        "cargo run -- deploy sparta-production-registry   # the image repositories; push the images then",
        "cargo run -- bootstrap",
    ),
    (
        "cargo run -- deploy                              # shows what will change, asks, follows to the end",
        PUSH_IMAGES,
    ),
];

/// A line of the page, as it is run here.
fn runnable(line: &str) -> String {
    let line = line.replace("CODE", "T001").replace("FILE", "kept.plan");
    let line = line.replace("OWNER/REPO", "sparta/bot");
    let line = line.replace("STACK", "sparta-production");
    // A release build takes minutes; what is installed is the same program.
    line.replace(
        "cargo install --locked --path",
        "cargo install --debug --locked --path",
    )
}

#[test]
fn every_block_is_run_by_something() {
    let page = Page::read(&page::root().join("README.md"));
    let unknown: Vec<String> = page
        .blocks
        .iter()
        .filter(|block| !["sh", "rust"].contains(&block.language.as_str()))
        .map(|block| format!("line {}: `{}`", block.line, block.language))
        .collect();
    assert!(unknown.is_empty(), "nothing runs {unknown:?}");

    let doctests = fs::read_to_string(page::root().join("synth-tests/src/lib.rs"));
    let doctests = doctests.expect("the crate of the doctests is there");
    assert!(
        doctests.contains("#[doc = include_str!(\"../../README.md\")]"),
        "nothing runs the Rust blocks"
    );
    for (line, _) in BEFORE {
        let is_there = page.steps.iter().any(|it| it == line);
        assert!(is_there, "not on the page: {line}");
    }
    assert!(page.steps.iter().any(|it| it == TEST_COMMAND));
    assert!(page.steps.len() > 15, "{:?}", page.steps);
}

#[test]
fn every_command_works_on_a_clean_clone() {
    let machine = Machine::new();
    let page = Page::read(&machine.clone.join("README.md"));
    machine.write("terraform.production.tfvars", TFVARS);
    for step in page.steps.iter().filter(|step| *step != TEST_COMMAND) {
        for (_, preparation) in BEFORE.iter().filter(|(it, _)| it == step) {
            machine.run(preparation);
        }
        // Its verdict is not what is tested; that it gives one is.
        let may_fail = step == "cargo run -- doctor";
        machine.run_to(&runnable(step), may_fail);
    }
    is_there(&machine);
}

/// What the page says that its commands leave.
fn is_there(machine: &Machine) {
    for file in [
        "cdk.out/manifest.json",
        "cdk.out/sparta-production.template.json",
        "kept.plan",
        "architecture.svg",
    ] {
        assert!(machine.clone.join(file).is_file(), "no {file}");
    }
    let holds = |file: &Path, text: &str| {
        let found = fs::read_to_string(file).unwrap_or_default();
        assert!(found.contains(text), "{} has no {text}", file.display());
    };
    let share = machine.home.join(".local/share");
    holds(
        &share.join("bash-completion/completions/sparta"),
        "complete -F _sparta",
    );
    holds(&share.join("man/man1/sparta.1"), ".TH sparta 1");
    holds(
        &share.join("man/man1/sparta-deploy.1"),
        ".TH sparta-deploy 1",
    );
}
