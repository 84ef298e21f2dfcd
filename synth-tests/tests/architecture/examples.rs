//! Whoever looks a construct up finds an example that compiles: in its docs, or in those of what it makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{root, rust_files};

/// A method that adds something to a scope.
struct Adds {
    /// The type that has it.
    owner: String,
    /// What it gives back, without type arguments.
    gives: String,
    place: String,
}

/// The name at the beginning of a text.
fn name(text: &str) -> String {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    text[..end.unwrap_or(text.len())].to_owned()
}

/// The type of an `impl` line: the last one before the block.
fn owner(line: &str) -> Option<String> {
    let rest = line.strip_prefix("impl")?;
    let rest = match rest.strip_prefix('<') {
        Some(generics) => generics.split_once("> ")?.1,
        None => rest.trim_start(),
    };
    let parts = rest.split_once(" for ");
    Some(name(parts.map_or(rest, |(_, subject)| subject)))
}

/// Whether documentation has an example that is run, or at least compiled.
fn has_example(docs: &[&str]) -> bool {
    let fences = docs
        .iter()
        .filter_map(|line| line.trim().strip_prefix("/// ```"));
    // Every second fence closes a block.
    let mut languages = fences.step_by(2);
    languages.any(|language| ["", "no_run", "should_panic"].contains(&language))
}

/// The lines of docs and attributes right above a line, in their order.
fn above<'a>(lines: &[&'a str], index: usize) -> Vec<&'a str> {
    // An attribute may take several lines, which end in `)]`.
    let mut inside = false;
    let before = lines[..index].iter().rev().take_while(|line| {
        let line = line.trim_start();
        let begins = line.starts_with("#[");
        let belongs = inside || begins || line.starts_with("///") || line.ends_with(")]");
        inside = (inside || line.ends_with(")]")) && !begins;
        belongs
    });
    let mut before: Vec<&str> = before.copied().collect();
    before.reverse();
    before
}

/// What the method that begins here adds, when it takes a scope.
fn adds(lines: &[&str], owner: &str, place: String) -> Option<Adds> {
    let signature: Vec<&str> = lines.iter().take(8).copied().collect();
    let signature = signature.join(" ");
    let signature = signature.split(" {").next()?;
    let gives = signature.split_once("-> ").map_or("", |(_, gives)| gives);
    signature.contains("Into<Scope>").then(|| Adds {
        owner: owner.to_owned(),
        gives: name(gives),
        place,
    })
}

/// What of a file adds to a scope, and whether its docs have an example.
fn read(file: &Path) -> Vec<(Adds, bool)> {
    let text = fs::read_to_string(file).expect("a readable file");
    let lines: Vec<&str> = text.lines().collect();
    let mut documented = BTreeMap::new();
    let mut added = Vec::new();
    let mut current = String::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some(owner) = owner(line) {
            current = owner;
        } else if let Some(declared) = line.strip_prefix("pub struct ") {
            documented.insert(name(declared), has_example(&above(&lines, index)));
        } else if line.trim_start().starts_with("pub fn add") {
            let place = format!("{}:{}", file.display(), index + 1);
            added.extend(adds(&lines[index..], &current, place));
        }
    }
    let has = |name: &String| documented.get(name).copied().unwrap_or(false);
    let judged = added.into_iter().map(|it| {
        let is_shown = has(&it.owner) || has(&it.gives);
        (it, is_shown)
    });
    judged.collect()
}

#[test]
fn every_construct_has_an_example() {
    let source = root().join("sparta-constructs/src");
    let generated = source.join("cfn");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let written = files.iter().filter(|file| !file.starts_with(&generated));
    let added: Vec<(Adds, bool)> = written.flat_map(|file| read(file)).collect();
    assert!(added.len() > 30, "only {} were found", added.len());
    let lacking: Vec<String> = added
        .iter()
        .filter(|(_, is_shown)| !is_shown)
        .map(|(it, _)| format!("{}: {} has no example", it.place, it.owner))
        .collect();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
